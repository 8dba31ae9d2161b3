// What moderators are asked before a poll, a consensus call or a question moves on.
import type { Consensus, ConsensusAnswer, Message, Participant, Poll } from "@pleno/protocol";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import type { DecideAsk } from "../../store/decide-ask.ts";
import { type Outcome, useModel } from "../../store/model.ts";
import { dialog } from "../../store/ui.ts";
import { plainText } from "../../text/plain.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { note } from "../../ui/say.tsx";
import { Ask } from "../ask.tsx";
import { speaksFor, useDecisions } from "./act.ts";
import { PollForm } from "./poll-form.tsx";
import { shortText } from "./questions.tsx";

function close(): void {
  dialog.value = undefined;
}

export function DecideDialog({ ask }: { ask: DecideAsk }) {
  switch (ask.do) {
    case "dismiss":
      return <Dismiss question={ask.question} />;
    case "merge":
      return <Merge question={ask.question} />;
    case "redact-reason":
      return <RedactReason question={ask.question} />;
    case "poll":
      return <PollForm onClose={close} />;
    case "start":
      return <Start poll={ask.poll} />;
    case "put":
      return <Put />;
    case "revise":
      return <Revise call={ask.call} />;
    case "close":
      return <End call={ask.call} />;
    case "redact-answer":
      return <RedactAnswer call={ask.call} answer={ask.answer} />;
    case "substitute":
      return <Substitute of={ask.delegation} />;
  }
}

interface SimpleProps {
  title: string;
  help?: string;
  button: string;
  done: string;
  isReady?: boolean;
  isWide?: boolean;
  children: ComponentChildren;
  run(): Promise<Outcome> | undefined;
}

/** Title, a field or two, and the button that does it; a refusal is said in its place. */
export function Simple(props: SimpleProps) {
  const { button, children, done, help, isReady = true, isWide = false, run, title } = props;
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    const outcome = await run();
    setBusy(false);
    if (outcome === undefined) return;
    if (!outcome.ok) {
      setProblem(outcome.why);
      return;
    }
    note(outcome.changed === false ? t("command-done-unchanged") : done);
    close();
  };
  return (
    <Dialog title={title} wide={isWide} onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {help && <p>{help}</p>}
        {children}
        <p class="problem" role="alert">
          {problem}
        </p>
        <div class="dialog-actions">
          <button type="button" class="button" onClick={close}>
            {t("cancel")}
          </button>
          <button type="submit" class="button primary" disabled={!isReady} aria-disabled={isBusy}>
            {button}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Dismiss({ question }: { question: Message }) {
  const decisions = useDecisions();
  if (decisions === undefined) return null;
  return (
    <Ask
      title={t("question-dismiss-title")}
      help={t("question-dismiss-help")}
      quote={plainText(question.text ?? "")}
      needsReason={true}
      button={t("question-dismiss-button")}
      isDanger={true}
      done={t("question-dismissed-done")}
      run={(reason) => decisions.questions.dismiss(question.seq, reason)}
    />
  );
}

function RedactReason({ question }: { question: Message }) {
  const decisions = useDecisions();
  if (decisions === undefined) return null;
  return (
    <Ask
      title={t("question-redact-title")}
      help={t("question-redact-help")}
      quote={question.question?.reason ?? ""}
      needsReason={true}
      button={t("question-redact")}
      isDanger={true}
      done={t("question-redacted-done")}
      run={(reason) => decisions.questions.redactReason(question.seq, reason)}
    />
  );
}

function Merge({ question }: { question: Message }) {
  const decisions = useDecisions();
  const model = useModel();
  const [into, setInto] = useState<number>();
  const id = useId();
  // Whatever list the panel shows, the merge is among the questions that wait.
  useEffect(() => {
    if (decisions?.questions.list.peek() === undefined) void decisions?.questions.loadList();
  }, [decisions]);
  const known = new Map<number, Message>();
  for (const one of model.timeline.value.items) if (one.type === "message") known.set(one.seq, one);
  for (const one of decisions?.questions.list.value?.items ?? []) known.set(one.seq, one);
  for (const one of decisions?.questions.taken.value?.items ?? []) known.set(one.seq, one);
  const others = [...known.values()]
    .filter((one) => one.question?.state === "asked" || one.question?.state === "taken")
    .filter((one) => one.seq !== question.seq && one.redaction === undefined)
    .sort((a, b) => (b.question?.votes ?? 0) - (a.question?.votes ?? 0));
  return (
    <Simple
      title={t("question-merge-title")}
      help={t("question-merge-help")}
      button={t("question-merge-button")}
      done={t("question-merged-done")}
      isReady={into !== undefined}
      run={() => (into === undefined ? undefined : decisions?.questions.merge(question.seq, into))}
    >
      <blockquote>
        <bdi>{plainText(question.text ?? "")}</bdi>
      </blockquote>
      <fieldset class="merge">
        <legend>{t("question-merge-into")}</legend>
        {others.length === 0 && <p class="muted">{t("question-merge-none")}</p>}
        {others.map((one, index) => (
          <label key={one.seq} class="option">
            <input
              type="radio"
              autofocus={index === 0}
              name={id}
              checked={into === one.seq}
              onChange={() => setInto(one.seq)}
            />
            <span>
              <bdi>{shortText(one)}</bdi>
              <small>
                {t("message-number", { seq: one.seq })} ·{" "}
                {t("question-votes", { count: one.question?.votes ?? 0 })}
              </small>
            </span>
          </label>
        ))}
      </fieldset>
    </Simple>
  );
}

const DURATIONS: readonly number[] = [0, 120, 300, 600, 1_800, 3_600];

function Start({ poll }: { poll: Poll }) {
  const decisions = useDecisions();
  const model = useModel();
  const [seconds, setSeconds] = useState(0);
  const name = useId();
  return (
    <Simple
      title={t("poll-open-title")}
      help={t("poll-open-help")}
      button={t("poll-open")}
      done={t("poll-opened-done")}
      run={() =>
        decisions?.polls.start(
          poll.id,
          seconds === 0 ? undefined : new Date(model.now() + seconds * 1000).toISOString(),
        )
      }
    >
      <blockquote>
        <bdi>{poll.title}</bdi>
      </blockquote>
      <div class="field" role="radiogroup" aria-labelledby={`${name}l`}>
        <span class="label" id={`${name}l`}>
          {t("poll-open-until")}
        </span>
        <div class="choices">
          {DURATIONS.map((one) => (
            <label key={one} class="choice">
              <input
                type="radio"
                name={name}
                autofocus={one === 0}
                checked={seconds === one}
                onChange={() => setSeconds(one)}
              />
              <span>
                {one === 0 ? t("poll-open-by-hand") : t("poll-open-minutes", { count: one / 60 })}
              </span>
            </label>
          ))}
        </div>
      </div>
    </Simple>
  );
}

interface TextProps {
  label: string;
  value: string;
  onInput(value: string): void;
}

function TextField({ label, onInput, value }: TextProps) {
  const model = useModel();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        class="input"
        id={id}
        rows={7}
        dir="auto"
        autofocus
        required
        maxLength={model.limits.value.text_graphemes}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}

function Put() {
  const decisions = useDecisions();
  const [text, setText] = useState("");
  return (
    <Simple
      title={t("consensus-new-title")}
      help={t("consensus-new-help")}
      button={t("consensus-new-button")}
      done={t("consensus-new-done")}
      isReady={text.trim() !== ""}
      isWide={true}
      run={() => decisions?.consensus.put(text.trim())}
    >
      <TextField label={t("consensus-new-text")} value={text} onInput={setText} />
    </Simple>
  );
}

function Revise({ call }: { call: Consensus }) {
  const decisions = useDecisions();
  const [text, setText] = useState(call.text);
  return (
    <Simple
      title={t("consensus-revise-title")}
      help={t("consensus-revise-help")}
      button={t("consensus-revise-button")}
      done={t("consensus-revised-done")}
      isReady={text.trim() !== "" && text.trim() !== call.text}
      isWide={true}
      run={() => decisions?.consensus.revise(call, text.trim())}
    >
      <TextField label={t("consensus-new-text")} value={text} onInput={setText} />
    </Simple>
  );
}

function RedactAnswer({ answer, call }: { answer: ConsensusAnswer; call: Consensus }) {
  const decisions = useDecisions();
  const { delegations } = useModel();
  if (decisions === undefined) return null;
  const { delegation: id, text = "" } = answer;
  return (
    <Ask
      title={t("consensus-redact-title", { delegation: delegations.value.get(id)?.name ?? id })}
      help={t("consensus-redact-help")}
      quote={text}
      needsReason={true}
      button={t("consensus-redact")}
      isDanger={true}
      done={t("consensus-redacted-done")}
      run={(reason) => decisions.consensus.redact(call, id, reason)}
    />
  );
}

function End({ call }: { call: Consensus }) {
  const decisions = useDecisions();
  const [text, setText] = useState("");
  // The answers as they are now, not as they were when the dialog was opened.
  const now = decisions?.consensus.call.value ?? call;
  const { counts } = now;
  const answered = counts.agree + counts.live_with + counts.reservation + counts.object;
  const willReach = answered > 0 && counts.object === 0;
  return (
    <Simple
      title={t("consensus-close-title")}
      help={t("consensus-close-help")}
      button={t("consensus-close-button")}
      done={t("consensus-closed-done")}
      isReady={text.trim() !== ""}
      isWide={true}
      run={() => decisions?.consensus.close(call, text.trim())}
    >
      <p class="notice">
        {t(willReach ? "consensus-would-reach" : "consensus-would-not-reach", {
          count: counts.object,
          silent: counts.silent,
        })}
      </p>
      <TextField label={t("consensus-statement")} value={text} onInput={setText} />
    </Simple>
  );
}

const NEVER_SUBSTITUTES: ReadonlySet<string> = new Set(["head", "moderator", "admin"]);

function Substitute({ of }: { of: string }) {
  const model = useModel();
  const decisions = useDecisions();
  const delegation = model.delegations.value.get(of);
  const isOwn = speaksFor(model)?.id === of;
  const [who, setWho] = useState(delegation?.substitute ?? "");
  const id = useId();
  useEffect(() => model.watchPeople(), []);
  const members = model.presence.value.participants.filter(
    (one) => one.delegation === of && !NEVER_SUBSTITUTES.has(one.role) && !one.bot,
  );
  // Who was named and is not here now is still a choice.
  const isMissing = who !== "" && !members.some((one) => one.id === who);
  const all: Pick<Participant, "id" | "name">[] = isMissing
    ? [...members, { id: who, name: who }]
    : members;
  return (
    <Simple
      title={
        isOwn
          ? t("substitute-title")
          : t("substitute-title-for", { delegation: delegation?.name ?? of })
      }
      help={isOwn ? t("substitute-help") : t("substitute-help-for")}
      button={t("substitute-button")}
      done={who === "" ? t("substitute-none-done") : t("substitute-done")}
      run={() => decisions?.polls.substitute(of, who === "" ? undefined : who)}
    >
      <div class="field">
        <label for={id}>{t("substitute-who")}</label>
        <select
          class="input"
          id={id}
          value={who}
          onChange={(event) => setWho(event.currentTarget.value)}
        >
          <option value="">{t("substitute-none")}</option>
          {all.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
        <p class="help">{t("substitute-here")}</p>
      </div>
    </Simple>
  );
}
