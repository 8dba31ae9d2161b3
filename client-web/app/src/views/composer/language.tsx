// In which language this person writes, kept on the device.
import { useState } from "preact/hooks";
import { locale, t } from "../../i18n/index.ts";
import { useModel } from "../../store/model.ts";

const LANGUAGE_KEY = "pleno.writes";

function readLanguage(known: readonly string[]): string {
  try {
    const kept = localStorage.getItem(LANGUAGE_KEY);
    if (kept !== null && known.includes(kept)) return kept;
  } catch {
    // Without storage the interface's language is the best guess.
  }
  return known.includes(locale()) ? locale() : (known[0] ?? locale());
}

function languageName(tag: string): string {
  if (tag === "en" || tag === "id") return t(`language-${tag}`);
  try {
    return new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

export function useLanguage(): [language: string, choose: (tag: string) => void] {
  const model = useModel();
  const [chosen, setChosen] = useState<string>();
  const choose = (tag: string): void => {
    setChosen(tag);
    try {
      localStorage.setItem(LANGUAGE_KEY, tag);
    } catch {
      // Kept for this page only.
    }
  };
  return [chosen ?? readLanguage(model.summit.value.languages), choose];
}

export function LanguageChoice({
  value,
  onChange,
}: {
  value: string;
  onChange(tag: string): void;
}) {
  return (
    <select
      aria-label={t("composer-language")}
      title={t("composer-language")}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {useModel().summit.value.languages.map((tag) => (
        <option key={tag} value={tag} lang={tag}>
          {languageName(tag)}
        </option>
      ))}
    </select>
  );
}
