// Questions: in the panel, under a message of the timeline, and in a message's menu.
import type { Message, QuestionInfo, QuestionState } from "@pleno/protocol";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { delegationOf, type Model, useModel } from "../../store/model.ts";
import { COMPOSER_ID, dialog, goTo, uncover } from "../../store/ui.ts";
import { plainText, renderText } from "../../text/plain.ts";
import { affiliation, IconButton, Name, nameOf, Plate, plateFallback } from "../../ui/controls.tsx";
import { Icon } from "../../ui/icon.tsx";
import { type MenuItem, showMenu } from "../../ui/menu.ts";
import { note } from "../../ui/say.tsx";
import { Empty, Frame } from "../frame.tsx";
import { tell } from "../tell.ts";
import { leadsQuestions, useDecisions } from "./act.ts";

const REPLIES_OFFERED = 3;
const LABEL_MAX = 60;

function isWaiting({ state }: QuestionInfo): boolean {
  return state === "asked" || state === "taken";
}

export function shortText(message: Message): string {
  const text = plainText(message.text ?? "");
  return text.length > LABEL_MAX ? `${text.slice(0, LABEL_MAX).trimEnd()}…` : text;
}

/** Everyone's vote for a question, except for one's own question. */
function Vote({ message, tab }: { message: Message; tab: number }) {
  const model = useModel();
  const decisions = useDecisions();
  const { question, seq } = message;
  if (question === undefined || decisions === undefined) return null;
  const { questions } = decisions;
  const { locked, moderate, mutedUntil } = model.rules.value;
  const { votes: count } = question;
  if (questions.isOwn(message) || !isWaiting(question)) {
    return (
      <span class="votes">
        <Icon name="up" />
        {questions.isOwn(message) ? t("question-own", { count }) : t("question-votes", { count })}
      </span>
    );
  }
  const isMine = questions.isMine(message);
  const vote = async (): Promise<void> => {
    const done = await questions.upvote(seq, !isMine);
    if (!done.ok) note(done.why, true);
  };
  return (
    <button
      type="button"
      class="reaction vote"
      aria-pressed={isMine}
      aria-label={t("question-vote", { count })}
      title={t("question-vote", { count })}
      tabIndex={tab}
      disabled={mutedUntil > model.now() || (locked && !moderate)}
      onClick={() => void vote()}
    >
      <Icon name="up" />
      <span aria-hidden="true">{count}</span>
    </button>
  );
}

/** What became of it, in words, with the way to what it became. */
function State({ question, tab }: { question: QuestionInfo; tab: number }) {
  const { answer_seq: answer, merged_into: into, reason, state } = question;
  const isRedacted = question.reason_redacted;
  switch (state) {
    case "asked":
      return null;
    case "taken":
      return (
        <span class="chip brass">
          <Icon name="megaphone" />
          {t("question-state-taken")}
        </span>
      );
    case "answered":
      return (
        <>
          <span class="chip accent">
            <Icon name="check" />
            {t("question-state-answered")}
          </span>
          {answer !== undefined && (
            <button type="button" class="thread-link" tabIndex={tab} onClick={() => goTo(answer)}>
              {t("question-answer-go", { seq: answer })}
            </button>
          )}
        </>
      );
    case "dismissed":
      return (
        <span class="question-reason">
          <span class="chip">
            <Icon name="close" />
            {t("question-state-dismissed")}
          </span>
          {reason && <bdi> {reason}</bdi>}
          {isRedacted && ` ${t("question-reason-redacted")}`}
        </span>
      );
    case "merged":
      return (
        <>
          <span class="chip">
            <Icon name="link" />
            {t("question-state-merged")}
          </span>
          {into !== undefined && (
            <button type="button" class="thread-link" tabIndex={tab} onClick={() => goTo(into)}>
              {t("question-merged-go", { seq: into })}
            </button>
          )}
        </>
      );
  }
}

/** Under a question in the timeline. */
export function QuestionFoot({ message, isActive }: { message: Message; isActive: boolean }) {
  const { question } = message;
  if (question === undefined) return null;
  const tab = isActive ? 0 : -1;
  return (
    <>
      <Vote message={message} tab={tab} />
      <State question={question} tab={tab} />
    </>
  );
}

interface Acts {
  take(): void;
  answer(by: number | undefined): void;
  dismiss(): void;
  merge(): void;
  reopen(): void;
}

function actsOn(model: Model, question: Message): Acts {
  const questions = model.decisions.peek()?.questions;
  const { seq } = question;
  if (questions === undefined) throw new Error("no questions yet");
  return {
    take: () => void tell(questions.take(seq), t("question-taken-done")),
    answer: (by) => void tell(questions.answer(seq, by), t("question-answered-done")),
    dismiss: () => {
      dialog.value = { show: "decide", ask: { do: "dismiss", question } };
    },
    merge: () => {
      dialog.value = { show: "decide", ask: { do: "merge", question } };
    },
    reopen: () => void tell(questions.reopen(seq), t("question-reopened-done")),
  };
}

/** By which message, of the newest replies; or aloud. */
function answerItems(model: Model, question: Message): MenuItem[] {
  const acts = actsOn(model, question);
  const replies = [...model.timeline.value.items]
    .filter((one): one is Message => one.type === "message" && one.replyTo === question.seq)
    .filter((one) => one.redaction === undefined)
    .slice(-REPLIES_OFFERED)
    .reverse();
  return [
    ...replies.map(
      (one): MenuItem => ({
        icon: "reply",
        label: t("question-answer-by", {
          seq: one.seq,
          name: nameOf(one.author),
          text: shortText(one),
        }),
        run: () => acts.answer(one.seq),
      }),
    ),
    { icon: "megaphone", label: t("question-answer-aloud"), run: () => acts.answer(undefined) },
  ];
}

/** Why it was set aside, also when nobody sees the question any more. */
function redactItems(model: Model, question: Message): MenuItem[] {
  if (!model.rules.value.moderate || question.question?.reason === undefined) return [];
  const run = (): void => {
    dialog.value = { show: "decide", ask: { do: "redact-reason", question } };
  };
  return [{ icon: "trash", label: t("question-redact"), danger: true, run }];
}

function leadItems(model: Model, question: Message): MenuItem[] {
  const info = question.question;
  if (info === undefined) return [];
  const acts = actsOn(model, question);
  if (!isWaiting(info))
    return [
      { icon: "retry", label: t("question-reopen"), keys: "O", run: acts.reopen },
      ...redactItems(model, question),
    ];
  return [
    ...(info.state === "asked"
      ? [
          {
            icon: "megaphone" as const,
            label: t("question-take"),
            keys: "T",
            run: acts.take,
          },
        ]
      : []),
    ...answerItems(model, question),
    { icon: "link", label: t("question-merge"), run: acts.merge },
    { icon: "close", label: t("question-dismiss"), danger: true, run: acts.dismiss },
  ];
}

/** What a message's menu offers beside the usual. */
export function questionItems(model: Model, message: Message): MenuItem[] {
  const decisions = model.decisions.value;
  if (decisions === undefined || !leadsQuestions(model)) return [];
  if (message.redaction) return redactItems(model, message);
  if (message.question !== undefined) return leadItems(model, message);
  const parent = model.timeline.value.items.find(
    (one) => one.type === "message" && one.seq === message.replyTo,
  );
  const replied = parent?.type === "message" && parent.question ? [parent] : [];
  const taken = decisions.questions.taken.value?.items ?? [];
  const open = (replied.length > 0 ? replied : taken).filter(
    (one) => one.question !== undefined && isWaiting(one.question),
  );
  return open.slice(0, REPLIES_OFFERED).map((one) => ({
    icon: "check",
    label: t("question-answers-this", { seq: one.seq }),
    run: () =>
      void tell(decisions.questions.answer(one.seq, message.seq), t("question-answered-done")),
  }));
}

function Row({ message, isActive }: { message: Message; isActive: boolean }) {
  const model = useModel();
  const decisions = useDecisions();
  const { author, question, seq } = message;
  if (question === undefined || decisions === undefined) return null;
  const delegation = delegationOf(model, author);
  const tab = isActive ? 0 : -1;
  const acts = actsOn(model, message);
  return (
    <article
      class="card question"
      tabIndex={tab}
      data-held={seq}
      aria-label={t("question-item", { name: nameOf(author), count: question.votes })}
    >
      <div class="by">
        <Plate delegation={delegation} fallback={plateFallback(author)} />
        <b>
          <Name>{nameOf(author)}</Name>
        </b>
        <span class="muted">{affiliation(author, delegation)}</span>
        <button type="button" class="thread-link" tabIndex={tab} onClick={() => goTo(seq)}>
          <span class="hidden-visually">{t("panel-pinned-go")} </span>
          {t("message-number", { seq })}
        </button>
      </div>
      <div class="text" dir="auto" lang={message.lang}>
        {renderText(message.text ?? "")}
      </div>
      <div class="foot">
        <Vote message={message} tab={tab} />
        <State question={question} tab={tab} />
        <span class="space" />
        {leadsQuestions(model) && (
          <>
            {question.state === "asked" && (
              <button type="button" class="button" tabIndex={tab} onClick={acts.take}>
                {t("question-take")}
              </button>
            )}
            {question.state === "taken" && (
              <button
                type="button"
                class="button primary"
                tabIndex={tab}
                data-answer
                aria-haspopup="menu"
                aria-expanded="false"
                onClick={(event) =>
                  showMenu(event.currentTarget, {
                    label: t("question-answer"),
                    groups: [answerItems(model, message)],
                  })
                }
              >
                <Icon name="check" />
                {t("question-answer")}
              </button>
            )}
            <IconButton
              icon="more"
              label={t("question-actions", { seq })}
              tabIndex={tab}
              data-menu
              aria-haspopup="menu"
              aria-expanded="false"
              onClick={(event) =>
                showMenu(event.currentTarget as HTMLElement, {
                  label: t("question-actions", { seq }),
                  groups: [leadItems(model, message)],
                })
              }
            />
          </>
        )}
      </div>
    </article>
  );
}

// Merged ones are where they were merged into.
const FILTERS = ["asked", "taken", "answered", "dismissed", undefined] as const;

function Choose() {
  const decisions = useDecisions();
  const id = useId();
  if (decisions === undefined) return null;
  const { questions } = decisions;
  return (
    <div class="choose">
      <fieldset class="languages">
        <legend class="hidden-visually">{t("question-sort")}</legend>
        {(["votes", "age"] as const).map((one) => (
          <button
            key={one}
            type="button"
            class="button"
            aria-pressed={questions.sort.value === one}
            onClick={() => questions.setSort(one)}
          >
            {t(`question-sort-${one}`)}
          </button>
        ))}
      </fieldset>
      <label class="hidden-visually" for={id}>
        {t("question-filter")}
      </label>
      <select
        class="input"
        id={id}
        value={questions.filter.value ?? ""}
        onChange={(event) =>
          questions.setFilter((event.currentTarget.value || undefined) as QuestionState | undefined)
        }
      >
        {FILTERS.map((one) => (
          <option key={one ?? ""} value={one ?? ""}>
            {t(`question-filter-${one ?? "all"}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

function ask(model: Model): void {
  const channel = model.open.value;
  if (channel === undefined) return;
  const drafts = new Map(model.drafts.value);
  const draft = drafts.get(channel) ?? { text: "" };
  drafts.set(channel, { ...draft, kind: "question" });
  model.drafts.value = drafts;
  uncover();
  requestAnimationFrame(() => document.getElementById(COMPOSER_ID)?.focus());
}

export function Questions() {
  const model = useModel();
  const decisions = useDecisions();
  const list = useRef<HTMLDivElement>(null);
  const [activeSeq, setActiveSeq] = useState<number>();
  useEffect(() => decisions?.questions.watch(), [decisions]);
  const questions = decisions?.questions;
  const page = questions?.list.value;
  const filter = questions?.filter.value;
  // Those about to be answered stand above those that wait.
  const taken = filter === "asked" ? (questions?.taken.value?.items ?? []) : [];
  const items = [
    ...taken,
    ...(page?.items ?? []).filter((one) => !taken.some((other) => other.seq === one.seq)),
  ];
  const at = Math.max(
    0,
    items.findIndex((one) => one.seq === activeSeq),
  );
  const active = items[at];
  const row = (seq: number): HTMLElement | null | undefined =>
    list.current?.querySelector<HTMLElement>(`[data-held="${seq}"]`);
  const focusAt = (index: number): void => {
    const next = items[Math.min(Math.max(index, 0), items.length - 1)];
    if (next === undefined) return;
    setActiveSeq(next.seq);
    row(next.seq)?.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || active === undefined) return;
    const acts = actsOn(model, active);
    const leads = leadsQuestions(model);
    const isOpen = active.question !== undefined && isWaiting(active.question);
    const press = (selector: string): void =>
      row(active.seq)?.querySelector<HTMLElement>(selector)?.click();
    const keys: Record<string, [allowed: boolean, run: () => void]> = {
      v: [isOpen, () => press(".vote")],
      t: [leads && active.question?.state === "asked", acts.take],
      a: [leads && isOpen, () => press("[data-answer], [data-menu]")],
      x: [leads && isOpen, acts.dismiss],
      g: [leads && isOpen, acts.merge],
      o: [leads && !isOpen, acts.reopen],
      ArrowDown: [true, () => focusAt(at + 1)],
      ArrowUp: [true, () => focusAt(at - 1)],
      Home: [true, () => focusAt(0)],
      End: [true, () => focusAt(items.length - 1)],
    };
    const act = keys[event.key];
    if (!act?.[0]) return;
    event.preventDefault();
    act[1]();
  };

  return (
    <Frame title={t("panel-questions")}>
      <div class="decide">
        {model.rules.value.post && (
          <button type="button" class="button wide" onClick={() => ask(model)}>
            <Icon name="question" />
            {t("question-ask")}
          </button>
        )}
        <Choose />
        {questions?.isFailed.value && (
          <div class="notice problem">
            <p>{t("decide-failed")}</p>
            <button type="button" class="button" onClick={() => questions.load()}>
              {t("decide-again")}
            </button>
          </div>
        )}
        {(questions?.isOutOfOrder.value || (page?.fresh ?? 0) > 0) && (
          <button type="button" class="button wide" onClick={() => void questions?.loadList()}>
            <Icon name="retry" />
            {t("question-sort-anew")}
          </button>
        )}
        {page === undefined && !questions?.isFailed.value && (
          <p class="small muted">{t("loading")}</p>
        )}
        {page !== undefined && items.length === 0 && (
          <Empty title={t("question-empty-title")} text={t("question-empty")} />
        )}
        {items.length > 0 && leadsQuestions(model) && (
          <p class="small muted">{t("question-keys")}</p>
        )}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys of what is inside */}
        <div
          ref={list}
          class="question-list"
          onKeyDown={onKeyDown}
          onFocusIn={(event) => {
            const seq = (event.target as HTMLElement).closest<HTMLElement>("[data-held]")?.dataset
              .held;
            if (seq !== undefined) setActiveSeq(Number(seq));
          }}
        >
          {items.map((one) => (
            <Row key={one.seq} message={one} isActive={one === active} />
          ))}
        </div>
        {page?.next !== undefined && (
          <button
            type="button"
            class="button wide"
            aria-disabled={questions?.isLoading.value}
            onClick={() => void questions?.more()}
          >
            {t("decide-more")}
          </button>
        )}
      </div>
    </Frame>
  );
}
