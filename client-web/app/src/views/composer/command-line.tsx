// A text that begins with a slash: what it may become, how it goes on, and how it is done. Fetched
// with the commands.
import { ANONYMOUS, type Participant } from "@pleno/protocol";
import { locale, t } from "../../i18n/index.ts";
import { zoneName } from "../../i18n/time.ts";
import { known } from "../../i18n/zone.ts";
import { doneText, problemText } from "../../store/command-words.ts";
import {
  type CommandContext,
  commandNamed,
  commandOf,
  type Person,
  panelOf,
  parseCommand,
  type Suggestion,
  suggest,
} from "../../store/commands.ts";
import { type Draft, type Model, useModel } from "../../store/model.ts";
import { COMPOSER_ID, dialog, panel, showDesk, showPanel } from "../../store/ui.ts";
import { showAuthor } from "../unmask.ts";

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

function contextOf(model: Model, draft: Draft): CommandContext {
  return {
    people: peopleOf(model),
    delegations: [...model.delegations.value.values()],
    role: model.me.value.role,
    lang: locale(),
    target: draft.replyTo,
    now: model.now(),
    zone: model.summit.value.timezone,
  };
}

export function suggestionsFor(model: Model, draft: Draft): Suggestion[] {
  const context = contextOf(model, draft);
  return suggest(draft.text, context.people, { lang: locale(), ...context });
}

/** How the command being written goes on. */
export function Usage({ text }: { text: string }) {
  const model = useModel();
  const zone = known(model.summit.value.timezone);
  const command = commandOf(text, model.me.value.role);
  if (command === undefined) return null;
  return (
    <p class="composer-usage">
      <code>{command.usage[locale()]}</code> <span>{command.help[locale()]}</span>{" "}
      {command.args.some((one) => one.kind === "time") && (
        <span>
          {t(zone ? "command-zone" : "command-zone-device", { zone: zoneName(zone, model.now()) })}
        </span>
      )}
    </p>
  );
}

export function Suggestions({
  list,
  picked,
  onTake,
}: {
  list: readonly Suggestion[];
  picked: number;
  onTake(one: Suggestion): void;
}) {
  return (
    <div
      class="suggestions"
      role="listbox"
      id={`${COMPOSER_ID}-list`}
      aria-label={t(list[0]?.detail ? "composer-suggestions" : "composer-suggestions-people")}
    >
      {list.map((one, index) => (
        <div
          key={one.text}
          tabIndex={-1}
          id={`${COMPOSER_ID}-option-${index}`}
          role="option"
          class={one.detail ? "" : "person"}
          aria-selected={index === picked}
          onMouseDown={(event) => {
            event.preventDefault();
            onTake(one);
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
  );
}

type Ran =
  | { ok: false; why: string }
  /** `said` is for the person; without it something was opened instead. */
  | { ok: true; said?: string };

/** Does what the draft says. */
export async function runCommand(model: Model, draft: Draft): Promise<Ran> {
  const context = contextOf(model, draft);
  const parsed = parseCommand(draft.text.trim(), context);
  if ("error" in parsed) return { ok: false, why: problemText(parsed) };
  const { act } = parsed;
  if (act.do === "help") {
    dialog.value = { show: "help" };
    return { ok: true };
  }
  const shown = panelOf(act);
  if (shown === "floor") showPanel({ show: "floor" });
  else if (shown === "balance") dialog.value = { show: "floor", floor: { ask: "balance" } };
  else if (shown === "hidden") showPanel({ show: "desk", tab: "channel", hidden: true });
  else if (shown !== undefined) {
    const participant = everybody(model).get(String(act.participant));
    showDesk(shown, participant && { participant });
  }
  if (shown !== undefined) return { ok: true };
  if (commandNamed(act.do)?.method === "message.unmask") {
    const done = await showAuthor(model, Number(act.seq), String(act.reason));
    return done.ok ? { ok: true } : done;
  }
  const done = await model.run(act);
  if (!done.ok) return done;
  if (act.do === "approval" && act.mode === "all") panel.value = { show: "desk", tab: "queue" };
  return { ok: true, said: doneText(act, done, context) };
}
