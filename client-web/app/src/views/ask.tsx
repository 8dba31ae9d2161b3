// The shape of a question before something that others will see: what will happen, why, and the
// button that does it.
import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { t } from "../i18n/index.ts";
import type { Outcome } from "../store/model.ts";
import { dialog } from "../store/ui.ts";
import { Dialog } from "../ui/dialog.tsx";
import { note } from "../ui/say.tsx";

const REASON_MAX = 500; // proto/types.json, Line

export function closeDialog(): void {
  dialog.value = undefined;
}

interface ReasonProps {
  value: string;
  label?: string | undefined;
  isRequired?: boolean;
  problem?: string | undefined;
  /** In a dialog: nothing stands before it that wants to be read first. */
  isFirst?: boolean;
  onInput(value: string): void;
}

export function Reason({
  value,
  label,
  isRequired = false,
  problem,
  isFirst = false,
  onInput,
}: ReasonProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label ?? t(isRequired ? "dialog-reason" : "dialog-reason-optional")}</label>
      <input
        class="input"
        id={id}
        type="text"
        dir="auto"
        autofocus={isFirst}
        maxLength={REASON_MAX}
        required={isRequired}
        value={value}
        placeholder={label === undefined ? t("dialog-reason-placeholder") : ""}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}p`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p class="problem" id={`${id}p`} role="alert">
        {problem}
      </p>
    </div>
  );
}

interface AskProps {
  title: string;
  help: string;
  quote?: string;
  /** Absent: none is asked for. */
  needsReason?: boolean | undefined;
  /** What the line is called; absent: a reason. */
  label?: string;
  button: string;
  isDanger: boolean;
  /** Absent: `run` shows itself what came of it. */
  done?: string;
  children?: ComponentChildren;
  run(reason: string): Promise<Outcome>;
}

/** Title, what will happen, a reason, and the button that does it. */
export function Ask({
  title,
  help,
  quote,
  needsReason,
  label,
  button,
  isDanger,
  done,
  children,
  run,
}: AskProps) {
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    if (isBusy) return;
    if (needsReason && reason.trim() === "") {
      setProblem(t(label === undefined ? "dialog-reason-required" : "dialog-text-required"));
      return;
    }
    setBusy(true);
    const outcome = await run(reason.trim());
    setBusy(false);
    if (!outcome.ok) {
      setProblem(outcome.why);
      return;
    }
    if (done === undefined) return;
    note(done);
    closeDialog();
  };
  return (
    <Dialog title={title} onClose={closeDialog}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <p>{help}</p>
        {quote && (
          <blockquote>
            <bdi>{quote}</bdi>
          </blockquote>
        )}
        {children}
        {needsReason === undefined ? (
          <p class="problem" role="alert">
            {problem}
          </p>
        ) : (
          <Reason
            value={reason}
            label={label}
            isRequired={needsReason}
            problem={problem}
            isFirst={children === undefined}
            onInput={setReason}
          />
        )}
        <div class="dialog-actions">
          <button type="button" class="button" onClick={closeDialog}>
            {t("cancel")}
          </button>
          <button
            type="submit"
            class={isDanger ? "button danger" : "button primary"}
            aria-disabled={isBusy}
          >
            {button}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
