// Where one writes. The draft is the channel's and outlives the page; a refusal never empties it.
import { ANONYMOUS, type Message, type Participant, type Role } from "@pleno/protocol";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { locale, rich, t } from "../i18n/index.ts";
import { moment, span } from "../i18n/time.ts";
import type { CommandContext, Person, Suggestion } from "../store/commands.ts";
import { graphemes } from "../store/emoji.ts";
import {
  type ChannelView,
  type Draft,
  floorHolder,
  type Model,
  mutedUntil,
  useModel,
  warningOf,
} from "../store/model.ts";
import { useNow } from "../store/now.ts";
import { commands, isCommand, messageText } from "../store/slash.ts";
import { COMPOSER_ID, dialog, editing, panel, showDesk, showPanel } from "../store/ui.ts";
import { plainText } from "../text/plain.ts";
import { IconButton, Name, nameOf } from "../ui/controls.tsx";
import { Icon, type IconName } from "../ui/icon.tsx";
import { note, say } from "../ui/say.tsx";
import { isOwn, openChannelOf } from "./actions.ts";
import { FloorNotice } from "./floor/lazy.tsx";
import { Later } from "./later.tsx";

const COUNTER_AT = 300; // characters left when the counter appears
const NOBODY: readonly Person[] = [];
const EMPTY: Draft = { text: "", kind: "statement" };
const LANGUAGE_KEY = "pleno.writes";

interface Closed {
  icon: IconName;
  text: string;
}

/** Why nobody with these rights can write here now, in words; undefined when they can. */
export function closedBecause(model: Model, channel: ChannelView, now: number): Closed | undefined {
  const { rights, state } = channel;
  if (state.locked && state.lock_mode === "closed")
    return { icon: "lock", text: closedText(channel) };
  const until = mutedUntil(channel);
  if (until === Number.POSITIVE_INFINITY) return { icon: "mute", text: t("composer-muted-open") };
  if (until > now)
    return {
      icon: "mute",
      text: t("composer-muted", { time: moment(new Date(until).toISOString()) }),
    };
  if (warningOf(channel) !== undefined && rights.post)
    return { icon: "warning", text: t("composer-warned") };
  if (!rights.post) {
    if (state.locked) return { icon: "lock", text: lockedText(channel) };
    return {
      icon: "eye",
      text: t(model.me.value.role === "observer" ? "composer-observer" : "composer-no-post"),
    };
  }
  if (state.locked && !rights.moderate) return { icon: "lock", text: lockedText(channel) };
  return undefined;
}

function closedText({ state }: ChannelView): string {
  const why = state.lock_reason
    ? t("composer-closed-reason", { reason: state.lock_reason })
    : t("composer-closed");
  return state.opens === undefined
    ? why
    : `${why} ${t("composer-opens", { time: moment(state.opens) })}`;
}

/** How many more messages this person may send; undefined: as many as they like. */
function budgetOf({ budget, rights }: ChannelView, role: Role): number | undefined {
  if (budget === undefined || rights.moderate) return undefined;
  return role === "head" ? budget.head_left : budget.left;
}

function lockedText({ state }: ChannelView): string {
  return state.lock_reason
    ? t("composer-locked-reason", { reason: state.lock_reason })
    : t("composer-locked");
}

export function Composer() {
  const model = useModel();
  const channel = openChannelOf(model);
  const until = mutedUntil(channel);
  useNow(Number.isFinite(until) ? until : undefined);
  if (channel === undefined) return null;
  const closed = closedBecause(model, channel, model.now());
  return (
    <section class="composer" aria-label={t("composer")} data-section="composer">
      <div class="composer-inner">
        <Typing people={model.timeline.value.typing} />
        {closed === undefined ? (
          <Open key={channel.id} channel={channel} />
        ) : (
          <div class="composer-closed" role="status" tabIndex={-1} id={COMPOSER_ID}>
            <Icon name={closed.icon} />
            <span>{closed.text}</span>
          </div>
        )}
      </div>
    </section>
  );
}

function Typing({ people }: { people: readonly Participant[] }) {
  const [first, second] = people;
  let words = null;
  if (people.length > 2) words = t("composer-typing-many");
  else if (first && second)
    words = rich("composer-typing-two", {
      name: <Name>{first.name}</Name>,
      other: <Name>{second.name}</Name>,
    });
  else if (first) words = rich("composer-typing-one", { name: <Name>{first.name}</Name> });
  return <div class="typing">{words}</div>;
}

function Notice({
  channel,
  slowUntil,
  holder,
  onQuestion,
}: {
  channel: ChannelView;
  slowUntil: number;
  holder: Participant | undefined;
  onQuestion(): void;
}) {
  const model = useModel();
  useNow(slowUntil);
  const left = slowUntil - model.now();
  const { state, rights } = channel;
  if (holder !== undefined) return <FloorNotice holder={holder} onQuestion={onQuestion} />;
  if (left > 0) {
    return (
      <div class="composer-notice">
        <Icon name="clock" />
        <span role="timer">{t("composer-slow", { time: span(left) })}</span>
      </div>
    );
  }
  const messages = budgetOf(channel, model.me.value.role);
  if (messages !== undefined) {
    const { resets } = channel.budget ?? {};
    const text =
      messages > 0
        ? t("composer-budget", { count: messages })
        : resets === undefined
          ? t("composer-budget-spent")
          : t("composer-budget-until", { time: moment(resets) });
    return <NoticeLine icon="clock" text={text} />;
  }
  if (channel.kind === "backchannel")
    return <NoticeLine icon="shield" text={t("composer-backchannel")} />;
  if (state.locked) return <NoticeLine icon="lock" text={t("composer-locked-moderator")} />;
  if (state.approval === "all" && !rights.moderate)
    return <NoticeLine icon="shield" text={t("composer-approval")} />;
  if (state.approval === "first" && !rights.moderate)
    return <NoticeLine icon="shield" text={t("composer-approval-first")} />;
  if (state.slow_mode_s > 0 && !rights.moderate) {
    return (
      <NoticeLine
        icon="clock"
        text={t(
          state.slow_mode_per === "delegation" ? "composer-slow-shared" : "composer-slow-info",
          { time: span(state.slow_mode_s * 1000) },
        )}
      />
    );
  }
  return null;
}

function NoticeLine({ icon, text }: { icon: IconName; text: string }) {
  return (
    <div class="composer-notice">
      <Icon name={icon} />
      <span>{text}</span>
    </div>
  );
}

/** How the command being written goes on. */
function Usage({ text }: { text: string }) {
  const command = commands.value.value?.commandOf(text, useModel().me.value.role);
  if (command === undefined) return null;
  return (
    <p class="composer-usage">
      <code>{command.usage[locale()]}</code> <span>{command.help[locale()]}</span>
    </p>
  );
}

function Context({
  message,
  isEdit,
  onCancel,
}: {
  message: Message | undefined;
  isEdit: boolean;
  onCancel(): void;
}) {
  return (
    <div class="composer-context">
      <Icon name={isEdit ? "edit" : "reply"} />
      <span class="said">
        <b>
          {isEdit
            ? t("composer-editing")
            : message
              ? rich("composer-replying", { name: <Name>{nameOf(message.author)}</Name> })
              : t("message-reply-to-unknown")}
        </b>{" "}
        <bdi class="muted">{plainText(message?.text ?? "")}</bdi>
      </span>
      <IconButton
        icon="close"
        label={t(isEdit ? "composer-cancel-edit" : "composer-cancel-reply")}
        onClick={onCancel}
      />
    </div>
  );
}

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

/** Those here, and those who wrote what is loaded. */
function everybody(model: Model): Map<string, Participant> {
  const people = new Map<string, Participant>();
  for (const one of model.presence.value.participants) people.set(one.id, one);
  for (const item of model.timeline.value.items)
    if (item.type === "message" && item.author.id !== ANONYMOUS)
      people.set(item.author.id, item.author);
  return people;
}

/** Everybody a command may name. */
function peopleOf(model: Model): Person[] {
  return [...everybody(model).values()].filter((one) => one.id !== model.me.value.id);
}

function useAutoGrow(text: string) {
  const ref = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const area = ref.current;
    if (area === null || CSS.supports("field-sizing", "content")) return;
    area.style.blockSize = "auto";
    area.style.blockSize = `${area.scrollHeight}px`;
  }, [text]);
  return ref;
}

function Open({ channel }: { channel: ChannelView }) {
  const model = useModel();
  const draft = model.drafts.value.get(channel.id) ?? EMPTY;
  const changed = editing.value;
  const [editText, setEditText] = useState("");
  const [problem, setProblem] = useState<string>();
  const [chosen, setChosen] = useState(0);
  const [isDismissed, setDismissed] = useState(false);
  const [chosenLanguage, setLanguage] = useState<string>();
  const language = chosenLanguage ?? readLanguage(model.summit.value.languages);
  const slowUntil = channel.rights.moderate ? 0 : model.slowUntil.value;
  useNow(slowUntil);
  const isWaiting = useRef(false);
  const speaking = floorHolder(model.floor.state.value);
  const isFree =
    channel.rights.moderate || draft.kind === "question" || speaking?.id === model.me.value.id;
  const holder = changed !== undefined || isFree ? undefined : speaking;
  const isSlow = changed === undefined && slowUntil > model.now();
  const isSpent = changed === undefined && budgetOf(channel, model.me.value.role) === 0;
  const text = changed === undefined ? draft.text : editText;
  const area = useAutoGrow(text);

  // Before the next key is handled: a fast hand would write into the old text.
  useLayoutEffect(() => {
    if (changed !== undefined) setEditText(changed.text ?? "");
  }, [changed]);

  // Said once when the wait begins and once when it is over, by time or by a moderator; the seconds
  // are for the eye.
  useEffect(() => {
    const left = slowUntil - model.now();
    const end = (): void => {
      if (isWaiting.current) say(t("composer-slow-ready"));
      isWaiting.current = false;
    };
    if (left <= 0) {
      end();
      return;
    }
    isWaiting.current = true;
    say(t("composer-slow", { time: span(left) }));
    const timer = setTimeout(end, left);
    return () => clearTimeout(timer);
  }, [slowUntil]);

  const slash = commands.value.value;
  const isCommanding = isCommand(text) && changed === undefined;
  useEffect(() => void commands.want(), []);
  useEffect(() => (isCommanding ? model.watchPeople() : undefined), [isCommanding]);
  const context: CommandContext = {
    people: isCommanding ? peopleOf(model) : NOBODY,
    delegations: isCommanding ? [...model.delegations.value.values()] : [],
    role: model.me.value.role,
    lang: locale(),
    target: draft.replyTo,
    now: model.now(),
  };
  const { people } = context;
  const suggestions: Suggestion[] =
    slash !== undefined && isCommanding && !isDismissed
      ? slash.suggest(text, people, { lang: locale(), ...context })
      : [];
  const picked = Math.min(chosen, suggestions.length - 1);
  const target =
    draft.replyTo === undefined
      ? undefined
      : model.timeline.value.items.find((one) => one.seq === draft.replyTo);

  const setDraft = (change: Partial<Draft>): void => {
    const drafts = new Map(model.drafts.value);
    drafts.set(channel.id, { ...draft, ...change });
    model.drafts.value = drafts;
  };

  const write = (next: string): void => {
    setProblem(undefined);
    setChosen(0);
    setDismissed(false);
    if (changed === undefined) {
      setDraft({ text: next });
      if (next.trim() !== "" && !isCommand(next)) model.typing();
    } else {
      setEditText(next);
    }
  };

  const limit = model.limits.value.text_graphemes;
  const left = text.length > limit - COUNTER_AT ? limit - graphemes(text) : limit;

  const stopEditing = (): void => {
    editing.value = undefined;
    setProblem(undefined);
  };

  const saveEdit = async (message: Message): Promise<void> => {
    const done = await model.edit(message.seq, editText.trim());
    if (done.ok) stopEditing();
    else setProblem(done.why);
  };

  const runCommand = async (): Promise<void> => {
    const known = slash ?? (await commands.want());
    if (known === undefined) {
      setProblem(t("request-no-answer"));
      return;
    }
    const parsed = known.parseCommand(text.trim(), context);
    if ("error" in parsed) {
      setProblem(known.problemText(parsed));
      return;
    }
    const { act } = parsed;
    if (act.do === "help") {
      setDraft(EMPTY);
      dialog.value = { show: "help" };
      return;
    }
    const shown = known.panelOf(act);
    if (shown !== undefined) {
      setDraft(EMPTY);
      if (shown === "floor") showPanel({ show: "floor" });
      else if (shown === "balance") dialog.value = { show: "floor", floor: { ask: "balance" } };
      else {
        const participant = everybody(model).get(String(act.participant));
        showDesk(shown, participant && { participant });
      }
      return;
    }
    const done = await model.run(act);
    if (!done.ok) {
      setProblem(done.why);
      return;
    }
    // A fast hand has begun the next words already.
    if (model.drafts.value.get(channel.id)?.text === text)
      setDraft({ ...EMPTY, replyTo: undefined });
    note(known.doneText(act, done, people));
    if (act.do === "approval" && act.mode === "all") panel.value = { show: "desk", tab: "queue" };
  };

  const submit = async (): Promise<void> => {
    if (text.trim() === "" || left < 0) return;
    if (changed !== undefined) return saveEdit(changed);
    if (isCommanding) return runCommand();
    if (holder !== undefined) {
      say(t("composer-floor-taken", { name: holder.name }));
      return;
    }
    if (isSlow) {
      say(t("composer-slow", { time: span(slowUntil - model.now()) }));
      return;
    }
    if (isSpent) {
      say(t("composer-budget-spent"));
      return;
    }
    const said = { ...draft, text: messageText(text).trim() };
    setDraft({ ...EMPTY, replyTo: undefined });
    setProblem(undefined);
    await model.send(said, language);
  };

  const take = (one: Suggestion): void => {
    write(one.text);
    area.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const one = suggestions[picked];
    if (one !== undefined && suggestionKey(event, one)) return;
    if (event.key === "Escape") {
      if (changed !== undefined) stopEditing();
      else if (draft.replyTo !== undefined) setDraft({ replyTo: undefined });
      return;
    }
    if (event.key === "ArrowUp" && text === "") {
      const mine = model.timeline.value.items.findLast(
        (item) => item.type === "message" && isOwn(model, item) && item.redaction === undefined,
      );
      if (
        mine?.type === "message" &&
        channel.state.edit_window_s * 1000 > model.now() - Date.parse(mine.at)
      ) {
        event.preventDefault();
        editing.value = mine;
      }
      return;
    }
    const isTouch = matchMedia("(pointer: coarse)").matches;
    if (event.key === "Enter" && !event.shiftKey && (!isTouch || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void submit();
    }
  };

  const suggestionKey = (event: KeyboardEvent, one: Suggestion): boolean => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: suggestions.length - 1 };
    const by = steps[event.key];
    // What is written in full is done, even where a longer name begins with it.
    if (event.key === "Enter" && one.text.trim() === text.trim()) return false;
    if (by !== undefined) setChosen((picked + by) % suggestions.length);
    else if (event.key === "Tab" || event.key === "Enter") take(one);
    else if (event.key === "Escape") setDismissed(true);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };

  const placeholder =
    changed !== undefined
      ? t("composer-placeholder-edit")
      : target?.type === "message"
        ? t("composer-placeholder-reply", { name: nameOf(target.author) })
        : t("composer-placeholder", { channel: channel.title });
  const problemId = `${COMPOSER_ID}-problem`;

  return (
    <>
      {suggestions.length > 0 && (
        <div
          class="suggestions"
          role="listbox"
          id={`${COMPOSER_ID}-list`}
          aria-label={t(
            suggestions[0]?.detail ? "composer-suggestions" : "composer-suggestions-people",
          )}
        >
          {suggestions.map((one, index) => (
            <div
              key={one.text}
              tabIndex={-1}
              id={`${COMPOSER_ID}-option-${index}`}
              role="option"
              class={one.detail ? "" : "person"}
              aria-selected={index === picked}
              onMouseDown={(event) => {
                event.preventDefault();
                take(one);
              }}
            >
              <b>
                <bdi>{one.label}</bdi>
              </b>
              {one.detail && <span>{one.detail}</span>}
              {one.usage && <code>{one.usage}</code>}
            </div>
          ))}
        </div>
      )}
      <form
        class="composer-box"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {changed !== undefined && (
          <Context message={changed} isEdit={true} onCancel={stopEditing} />
        )}
        {changed === undefined && draft.replyTo !== undefined && (
          <Context
            message={target?.type === "message" ? target : undefined}
            isEdit={false}
            onCancel={() => setDraft({ replyTo: undefined })}
          />
        )}
        {channel.state.attribution && (
          <Later>{(views) => <views.UnnamedNotice {...channel.state} />}</Later>
        )}
        {changed === undefined && (
          <Notice
            channel={channel}
            slowUntil={slowUntil}
            holder={holder}
            onQuestion={() => setDraft({ kind: "question" })}
          />
        )}
        {isCommanding && <Usage text={text} />}
        {changed === undefined &&
          draft.kind === "question" &&
          channel.state.anonymous_questions && (
            <label class="composer-notice">
              <input
                type="checkbox"
                checked={draft.anonymous === true}
                onChange={(event) => setDraft({ anonymous: event.currentTarget.checked })}
              />
              {t("composer-anonymous")}
            </label>
          )}
        {problem && (
          <p class="composer-problem" role="alert" id={problemId}>
            {problem}
          </p>
        )}
        <textarea
          ref={area}
          id={COMPOSER_ID}
          rows={1}
          dir="auto"
          value={text}
          placeholder={placeholder}
          aria-label={changed === undefined ? t("composer") : t("composer-placeholder-edit")}
          aria-autocomplete={suggestions.length > 0 ? "list" : undefined}
          aria-controls={suggestions.length > 0 ? `${COMPOSER_ID}-list` : undefined}
          aria-activedescendant={
            suggestions.length > 0 ? `${COMPOSER_ID}-option-${picked}` : undefined
          }
          aria-describedby={problem ? problemId : undefined}
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <div class="composer-tools">
          {changed === undefined && (
            <>
              <select
                aria-label={t("composer-language")}
                title={t("composer-language")}
                value={language}
                onChange={(event) => {
                  setLanguage(event.currentTarget.value);
                  try {
                    localStorage.setItem(LANGUAGE_KEY, event.currentTarget.value);
                  } catch {
                    // Kept for this page only.
                  }
                }}
              >
                {model.summit.value.languages.map((tag) => (
                  <option key={tag} value={tag} lang={tag}>
                    {languageName(tag)}
                  </option>
                ))}
              </select>
              <button
                type="button"
                class="button question"
                aria-pressed={draft.kind === "question"}
                title={t("composer-question")}
                onClick={() =>
                  setDraft({ kind: draft.kind === "question" ? "statement" : "question" })
                }
              >
                <Icon name="question" />
                <span>{t("composer-question")}</span>
              </button>
            </>
          )}
          <span class="space" />
          {left <= COUNTER_AT ? (
            <span class={left < 0 ? "counter over" : "counter"}>
              {left < 0
                ? t("composer-too-long", { count: -left })
                : t("composer-left", { count: left })}
            </span>
          ) : (
            text === "" && <span class="hint">{t("composer-hint")}</span>
          )}
          <button
            type="submit"
            class="button primary send"
            disabled={
              text.trim() === "" ||
              left < 0 ||
              ((isSlow || isSpent || holder !== undefined) && !isCommand(text))
            }
          >
            <Icon name={changed === undefined ? "send" : "check"} />
            {t(changed === undefined ? "composer-send" : "composer-save")}
          </button>
        </div>
      </form>
    </>
  );
}

/** The commands of the person's own role. */
