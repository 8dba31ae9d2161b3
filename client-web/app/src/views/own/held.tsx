// What its author sees of a held message besides its words: why it is held, when the clock decides,
// and the ways on: other words in its place, and one appeal.
import type { HeldItem } from "@pleno/protocol";
import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { span } from "../../i18n/time.ts";
import { useModel } from "../../store/model.ts";
import { useNow } from "../../store/now.ts";
import { dialog } from "../../store/ui.ts";
import { note } from "../../ui/say.tsx";
import "../../styles/own.css";

function Why({ item }: { item: HeldItem }) {
  const model = useModel();
  const until = item.due === undefined ? undefined : Date.parse(item.due);
  useNow(until);
  const left = until === undefined ? 0 : until - model.now();
  const why =
    item.rule === undefined ? t(`held-why-${item.why}`) : t("held-why-rule", { rule: item.rule });
  const outcome = item.on_due === "approve" ? "held-due-approve" : "held-due-reject";
  return (
    <p class="held-why">
      {why} {left > 0 && <span role="timer">{t(outcome, { time: span(left) })}</span>}
    </p>
  );
}

function Rewrite({ item, onDone }: { item: HeldItem; onDone(): void }) {
  const own = useModel().own.value;
  const area = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState<string>();
  useEffect(() => area.current?.focus(), []);
  const submit = async (): Promise<void> => {
    const text = area.current?.value.trim() ?? "";
    if (text === "" || own === undefined) return;
    const done = await own.resubmit(item, text);
    if (!done.ok) {
      setProblem(done.why);
      return;
    }
    note(t("held-resubmitted"));
    onDone();
  };
  return (
    <form
      class="held-rewrite"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape") onDone();
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void submit();
        }
      }}
    >
      <textarea
        ref={area}
        class="input"
        rows={3}
        dir="auto"
        aria-label={t("held-rewrite-label")}
        defaultValue={item.text}
      />
      {problem && (
        <p class="composer-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="acts">
        <button type="submit" class="button primary">
          {t("held-rewrite-send")}
        </button>
        <button type="button" class="button" onClick={onDone}>
          {t("cancel")}
        </button>
      </div>
    </form>
  );
}

export function OwnHeldActs({ item, tab }: { item: HeldItem; tab: number }) {
  const [isRewriting, setRewriting] = useState(false);
  if (isRewriting) return <Rewrite item={item} onDone={() => setRewriting(false)} />;
  const isRejected = item.state === "rejected";
  return (
    <>
      {!isRejected && <Why item={item} />}
      {item.state !== "appealed" && (
        <button type="button" class="button" tabIndex={tab} onClick={() => setRewriting(true)}>
          {t(isRejected ? "held-rewrite-rejected" : "held-rewrite")}
        </button>
      )}
      {isRejected && item.appeal === undefined && (
        <button
          type="button"
          class="button"
          tabIndex={tab}
          onClick={() => {
            dialog.value = { show: "appeal", held: item };
          }}
        >
          {t("standing-appeal")}
        </button>
      )}
      {isRejected && item.appeal !== undefined && (
        <span class="muted">{t("held-appeal-over")}</span>
      )}
    </>
  );
}
