// The questions the page asks before it does something that others will see.
import type { HeldItem, Message, Participant } from "@pleno/protocol";
import { useEffect, useId, useState } from "preact/hooks";
import { t } from "../i18n/index.ts";
import type { PlainKey } from "../i18n/keys.ts";
import { moment } from "../i18n/time.ts";
import { oneEmoji, QUICK_EMOJI } from "../store/emoji.ts";
import { lazy } from "../store/lazy.ts";
import { type Outcome, useModel } from "../store/model.ts";
import { dialog } from "../store/ui.ts";
import { plainText } from "../text/plain.ts";
import { Dialog } from "../ui/dialog.tsx";
import { note } from "../ui/say.tsx";
import { isOwn } from "./actions.ts";
import { CommandTable } from "./composer.tsx";
import { FloorDialog } from "./floor/lazy.tsx";
import { Later } from "./later.tsx";

const REASON_MAX = 500; // proto/types.json, Line

export function close(): void {
  dialog.value = undefined;
}

export function Dialogs() {
  const state = dialog.value;
  switch (state?.show) {
    case "redact":
      return <Redact message={state.message} />;
    case "mute":
      return <Mute participant={state.participant} />;
    case "reject":
      return <Reject held={state.held} />;
    case "react":
      return <React message={state.message} />;
    case "floor":
      return <FloorDialog floor={state.floor} />;
    case "decide":
      return <Later onMissing={close}>{(views) => <views.DecideDialog ask={state.ask} />}</Later>;
    case "help":
      return <Help />;
    case "rights":
      return <RightsLater />;
    case "sign-out":
      return <SignOut />;
    case undefined:
      return null;
  }
}

interface ReasonProps {
  label: string | undefined;
  value: string;
  isRequired: boolean;
  problem: string | undefined;
  onInput(value: string): void;
}

function Reason({ label, value, isRequired, problem, onInput }: ReasonProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label ?? t(isRequired ? "dialog-reason" : "dialog-reason-optional")}</label>
      <input
        class="input"
        id={id}
        type="text"
        dir="auto"
        autofocus
        maxLength={REASON_MAX}
        required={isRequired}
        value={value}
        placeholder={t("dialog-reason-placeholder")}
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
  /** What the line is, if it is not a reason. */
  label?: string;
  needsReason: boolean;
  button: string;
  isDanger: boolean;
  done: string;
  children?: preact.ComponentChildren;
  run(reason: string): Promise<Outcome>;
}

/** Title, what will happen, a reason, and the button that does it. */
export function Ask({
  title,
  help,
  quote,
  label,
  needsReason,
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
    if (needsReason && reason.trim() === "") {
      setProblem(t("dialog-reason-required"));
      return;
    }
    setBusy(true);
    const outcome = await run(reason.trim());
    setBusy(false);
    if (!outcome.ok) {
      setProblem(outcome.why);
      return;
    }
    note(done);
    close();
  };
  return (
    <Dialog title={title} onClose={close}>
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
        <Reason
          label={label}
          value={reason}
          isRequired={needsReason}
          problem={problem}
          onInput={setReason}
        />
        <div class="dialog-actions">
          <button type="button" class="button" onClick={close}>
            {t("cancel")}
          </button>
          <button
            type="submit"
            class={isDanger ? "button danger" : "button primary"}
            disabled={isBusy}
          >
            {button}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Redact({ message }: { message: Message }) {
  const model = useModel();
  const isMine = isOwn(model, message);
  return (
    <Ask
      title={t(isMine ? "dialog-redact-own-title" : "dialog-redact-title")}
      help={t(isMine ? "dialog-redact-own-help" : "dialog-redact-help")}
      quote={plainText(message.text ?? "")}
      needsReason={!isMine}
      button={t(isMine ? "message-redact" : "message-redact-moderator")}
      isDanger={true}
      done={t("command-done-redact")}
      run={(reason) => model.redact(message.seq, reason || undefined)}
    />
  );
}

const DURATIONS: readonly [seconds: number, key: PlainKey][] = [
  [60, "duration-1m"],
  [300, "duration-5m"],
  [900, "duration-15m"],
  [3_600, "duration-1h"],
  [86_400, "duration-1d"],
];

function Mute({ participant }: { participant: Participant }) {
  const model = useModel();
  const [seconds, setSeconds] = useState(900);
  const labelId = useId();
  return (
    <Ask
      title={t("dialog-mute-title", { name: participant.name })}
      help={t("dialog-mute-help")}
      needsReason={true}
      button={t("dialog-mute-button")}
      isDanger={true}
      done={t("command-done-mute", {
        name: participant.name,
        time: moment(model.now() + seconds * 1000),
      })}
      run={(reason) =>
        model.run({ do: "mute", participant: participant.id, duration_s: seconds, reason })
      }
    >
      <div class="field" role="radiogroup" aria-labelledby={labelId}>
        <span class="label" id={labelId}>
          {t("dialog-mute-duration")}
        </span>
        <div class="choices">
          {DURATIONS.map(([value, key]) => (
            <label key={key} class="choice">
              <input
                type="radio"
                name={labelId}
                checked={seconds === value}
                onChange={() => setSeconds(value)}
              />
              <span>{t(key)}</span>
            </label>
          ))}
        </div>
      </div>
    </Ask>
  );
}

function Reject({ held }: { held: HeldItem }) {
  const model = useModel();
  return (
    <Ask
      title={t("dialog-reject-title")}
      help={t("dialog-reject-help")}
      quote={plainText(held.text)}
      needsReason={true}
      button={t("panel-held-reject")}
      isDanger={true}
      done={t("command-done-reject")}
      run={(reason) => model.decide(held.held_id, { approve: false, reason })}
    />
  );
}

function React({ message }: { message: Message }) {
  const model = useModel();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string>();
  const id = useId();
  const add = async (emoji: string | undefined): Promise<void> => {
    if (emoji === undefined) {
      setProblem(t("dialog-react-invalid"));
      return;
    }
    const done = await model.react(message.seq, emoji, true);
    if (done.ok) close();
    else setProblem(done.why);
  };
  return (
    <Dialog title={t("dialog-react-title")} onClose={close}>
      <div class="choices">
        {QUICK_EMOJI.map((emoji) => (
          <button key={emoji} type="button" class="button big" onClick={() => void add(emoji)}>
            {emoji}
          </button>
        ))}
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void add(oneEmoji(text));
        }}
      >
        <div class="field">
          <label for={id}>{t("dialog-react-other")}</label>
          <input
            class="input"
            id={id}
            value={text}
            autocomplete="off"
            aria-describedby={`${id}p`}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <p class="problem" id={`${id}p`} role="alert">
            {problem}
          </p>
        </div>
        <div class="dialog-actions">
          <button type="submit" class="button primary">
            {t("dialog-react-button")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

const KEYS: readonly [keys: string, what: PlainKey][] = [
  ["F6 / Shift+F6", "key-sections"],
  ["Ctrl+K", "key-channels"],
  ["Alt+↑ / Alt+↓", "key-channel-next"],
  ["/", "key-search"],
  ["↑ / ↓", "key-messages"],
  ["Home / End", "key-ends"],
  ["Enter, M", "key-menu"],
  ["R", "key-reply"],
  ["T", "key-thread"],
  ["E", "key-edit"],
  ["X", "key-remove"],
  ["P", "key-pin"],
  ["A / X", "key-approve"],
  ["N, P, E, O", "key-floor"],
  ["G, X, Alt+↑ / Alt+↓", "key-floor-entry"],
  ["Esc", "key-composer"],
  ["Enter, Ctrl+Enter", "key-send"],
  ["?", "key-help"],
];

function Help() {
  return (
    <Dialog title={t("dialog-help-title")} wide={true} onClose={close}>
      <section>
        <h3>{t("dialog-help-keys")}</h3>
        <table class="key-table">
          <tbody>
            {KEYS.map(([keys, what]) => (
              <tr key={what}>
                <th scope="row">
                  <kbd>{keys}</kbd>
                </th>
                <td>{t(what)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="small muted">{t("key-letters-note")}</p>
      </section>
      <section>
        <h3>{t("dialog-help-commands")}</h3>
        <CommandTable />
      </section>
    </Dialog>
  );
}

const rights = lazy(() => import("./rights.tsx"));

function RightsLater() {
  useEffect(() => {
    void rights.want().then((one) => {
      if (one !== undefined) return;
      close();
      note(t("request-no-answer"), true);
    });
  }, []);
  const view = rights.value.value;
  return view === undefined ? null : <view.Rights />;
}

function SignOut() {
  const model = useModel();
  const unsent = model.timeline.value.pending.length;
  return (
    <Dialog title={t("sign-out-question")} onClose={close}>
      <p>{t("sign-out-help")}</p>
      {unsent > 0 && <p class="notice problem">{t("sign-out-unsent", { count: unsent })}</p>}
      <div class="dialog-actions">
        <button type="button" class="button" onClick={close}>
          {t("cancel")}
        </button>
        <button
          type="button"
          class="button danger"
          onClick={() => {
            close();
            void model.signOut();
          }}
        >
          {t("sign-out")}
        </button>
      </div>
    </Dialog>
  );
}
