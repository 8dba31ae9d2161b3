// The way to the sign-in page, which those who are in do without.
import { useEffect, useState } from "preact/hooks";
import { t } from "../i18n/index.ts";
import { lazy } from "../store/lazy.ts";
import type { Phase } from "../store/model.ts";

export const signIn = lazy(async () => {
  const [part, words] = await Promise.all([
    import("./signin.tsx"),
    import("../i18n/signin/words.ts"),
  ]);
  await words.signinWords();
  return part;
});

export function SignInLater({ phase }: { phase: Exclude<Phase, { at: "in" }> }) {
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    void signIn.want().then((part) => setMissing(part === undefined));
  }, []);
  const part = signIn.value.value;
  if (part !== undefined) return <part.SignIn phase={phase} />;
  return (
    <div class="center-note" role={isMissing ? "alert" : "status"}>
      <p>{t(isMissing ? "request-no-answer" : "loading")}</p>
      {isMissing && (
        <button type="button" class="button primary" onClick={() => location.reload()}>
          {t("reload")}
        </button>
      )}
    </div>
  );
}
