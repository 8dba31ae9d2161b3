// The box one writes in, where one may write.
import type { Message } from "@pleno/protocol";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { span } from "../../i18n/time.ts";
import type { Suggestion } from "../../store/commands.ts";
import { graphemes } from "../../store/emoji.ts";
import { lazy } from "../../store/lazy.ts";
import {
  type ChannelView,
  type Draft,
  floorHolder,
  isClosed,
  useModel,
} from "../../store/model.ts";
import { useNow } from "../../store/now.ts";
import { commands, isCommand } from "../../store/slash.ts";
import { COMPOSER_ID, editing, sendings } from "../../store/ui.ts";
import { nameOf } from "../../ui/controls.tsx";
import { Icon } from "../../ui/icon.tsx";
import { note, say } from "../../ui/say.tsx";
import { isOwn } from "../actions.ts";
import { Later } from "../later.tsx";
import { Context } from "./context.tsx";
import { LanguageChoice, useLanguage } from "./language.tsx";
import { budgetOf, Notice } from "./notice.tsx";

const COUNTER_AT = 300; // characters left when the counter appears
const EMPTY: Draft = { text: "", kind: "statement" };
const NONE: readonly Suggestion[] = [];

const commandLine = lazy(async () => {
  const [part, words] = await Promise.all([import("./command-line.tsx"), commands.want()]);
  if (words === undefined) throw new Error("the commands did not come");
  return part;
});

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

export function Box({ channel }: { channel: ChannelView }) {
  const model = useModel();
  const draft = model.drafts.value.get(channel.id) ?? EMPTY;
  const changed = editing.value;
  const [editText, setEditText] = useState("");
  const [problem, setProblem] = useState<string>();
  const [chosen, setChosen] = useState(0);
  const [isDismissed, setDismissed] = useState(false);
  const [language, setLanguage] = useLanguage();
  const slowUntil = channel.rights.moderate ? 0 : model.slowUntil.value;
  useNow(slowUntil);
  const isWaiting = useRef(false);
  const speaking = floorHolder(model.floor.state.value);
  const isFree =
    channel.rights.moderate || draft.kind === "question" || speaking?.id === model.me.value.id;
  const holder = changed !== undefined || isFree ? undefined : speaking;
  const isSlow = changed === undefined && slowUntil > model.now();
  const isShut = changed === undefined && isClosed(channel);
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

  const line = commandLine.value.value;
  const isCommanding = isCommand(text) && changed === undefined;
  useEffect(() => void commandLine.want(), []);
  useEffect(() => (isCommanding ? model.watchPeople() : undefined), [isCommanding]);
  const suggestions: readonly Suggestion[] =
    line !== undefined && isCommanding && !isDismissed ? line.suggestionsFor(model, draft) : NONE;
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
    const known = line ?? (await commandLine.want());
    const ran = await known?.runCommand(model, draft);
    if (ran?.ok !== true) {
      setProblem(ran?.why ?? t("request-no-answer"));
      return;
    }
    // A fast hand has begun the next words already.
    if (model.drafts.value.get(channel.id)?.text === text)
      setDraft(ran.said === undefined ? EMPTY : { ...EMPTY, replyTo: undefined });
    if (ran.said !== undefined) note(ran.said);
  };

  const submit = async (): Promise<void> => {
    if (text.trim() === "" || left < 0) return;
    if (changed !== undefined) return saveEdit(changed);
    if (isCommanding) return runCommand();
    if (isShut) {
      setProblem(t("composer-closed-moderator"));
      return;
    }
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
    area.current?.focus(); // the button, which has nothing to send now, may have had the focus
    setProblem(undefined);
    sendings.value += 1;
    await model.send(draft, language);
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
      {line !== undefined && suggestions.length > 0 && (
        <line.Suggestions list={suggestions} picked={picked} onTake={take} />
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
        {line !== undefined && isCommanding && <line.Usage text={text} />}
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
              <LanguageChoice value={language} onChange={setLanguage} />
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
              ((isShut || isSlow || isSpent || holder !== undefined) && !isCommand(text))
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
