// The slash commands: how they are read, completed and explained. Which there are, what they take
// and who may use them is the protocol's table (x-command in proto/methods), so a new command needs
// nothing here. Pure: a parse gives an act, or the key of the sentence that says what is missing.
import type { Lang, MethodName, Role } from "@pleno/protocol";
import { type CommandArg, type CommandSpec, COMMANDS as TABLE } from "@pleno/protocol/commands";
import type { PlainKey } from "../i18n/keys.ts";
import { fromClock, toClock } from "../i18n/zone.ts";
import { isCommand } from "./slash.ts";

type Value = string | number | boolean | readonly (string | number)[];

/** The command's name in `do`, and its method's params as far as they were typed. */
export interface Act {
  do: string;
  [param: string]: Value;
}

export interface Person {
  id: string;
  name: string;
}

/** Who is typing, and in which language they are told about it. */
export interface Speaker {
  role?: Role;
  lang: Lang;
  delegations?: readonly Person[];
}

export interface CommandContext extends Partial<Speaker> {
  /** Whom a name may mean: those here and those who wrote. */
  people: readonly Person[];
  /** The message being replied to, if any: what /pin and /redact mean without a number. */
  target?: number | undefined;
  /** The present time, for moments that are typed as a clock shows them. */
  now?: number;
  /** Whose clocks those are: the summit's. */
  zone?: string | undefined;
}

export type Problem =
  | {
      error:
        | "command-error-unknown"
        | "command-error-forbidden"
        | "command-error-person"
        | "command-error-person-many";
      name: string;
    }
  | { error: "command-error-usage"; usage: string }
  | { error: "command-error-seconds"; min: number; max: number }
  | {
      error: Extract<
        PlainKey,
        "command-error-duration" | "command-error-reason" | "command-error-message"
      >;
    };

export type Parsed = { act: Act } | Problem;

export interface Command extends Omit<CommandSpec, "method"> {
  method: MethodName | undefined;
}

/** The one command that is no method. */
const HELP: Command = {
  name: "help",
  method: undefined,
  query: true,
  inChannel: false,
  args: [],
  fixed: {},
  roles: "all",
  usage: { en: "/help", id: "/help" },
  help: { en: "Show these commands and the keys.", id: "Tampilkan perintah dan tombol ini." },
};

/** Questions whose answer has a panel, a dialog or a place on the desk; others are for programs and the command line. */
const PANELS = {
  "audit.list": "audit",
  "floor.balance": "balance",
  "floor.show": "floor",
  "held.list": "queue",
  "report.list": "reports",
  "sanction.list": "people",
  "filter.list": "channel",
  "note.list": "people",
  "participant.messages": "people",
  "warning.readers": "people",
  "withheld.list": "hidden",
} as const;
type Shown = (typeof PANELS)[keyof typeof PANELS];

function panelFor(method: MethodName | undefined): Shown | undefined {
  return (PANELS as Partial<Record<MethodName, Shown>>)[method ?? "session.open"];
}

/** Anybody may ask which sanctions there are, but the answer's panel is on the desk. */
function shownTo(one: CommandSpec): CommandSpec {
  return one.method === "sanction.list" ? { ...one, roles: ["moderator", "admin"] } : one;
}

export const COMMANDS: readonly Command[] = [
  ...TABLE.filter((one) => !one.query || panelFor(one.method) !== undefined).map(shownTo),
  HELP,
];

function may(command: Command, role: Role | undefined): boolean {
  return role === undefined || command.roles === "all" || command.roles.includes(role);
}

/** The commands of a role. */
export function commandsFor(role: Role | undefined): Command[] {
  return COMMANDS.filter((one) => may(one, role));
}

export function commandNamed(name: string | undefined): Command | undefined {
  return COMMANDS.find((one) => one.name === name?.toLowerCase());
}

/** The panel that answers this act, when it only asks. */
export function panelOf(act: Act): Shown | undefined {
  return panelFor(commandNamed(act.do)?.method);
}

const DAY_MS = 86_400_000;
const UNIT_SECONDS: Record<string, number> = { s: 1, m: 60, h: 3_600, d: 86_400 };

/** "10m" in seconds; undefined when it is not a time within the bounds. */
export function parseDuration(
  word: string,
  { min = 0, max = Number.MAX_SAFE_INTEGER }: { min?: number; max?: number },
): number | undefined {
  const match = /^(\d{1,7})([smhd])$/i.exec(word);
  if (match === null) return undefined;
  const seconds = Number(match[1]) * (UNIT_SECONDS[(match[2] ?? "").toLowerCase()] ?? 0);
  return seconds >= min && seconds <= max ? seconds : undefined;
}

function within(value: number, { min = 0, max = Number.MAX_SAFE_INTEGER }: CommandArg): boolean {
  return value >= min && value <= max;
}

/**
 * RFC 3339, the next time the summit's clocks show "14:30", or how long from now: "30m". Without an
 * offset a date is one of the summit's clocks, too.
 */
function parseMoment(word: string, { now = Date.now(), zone }: CommandContext): string | undefined {
  const after = parseDuration(word, {});
  if (after !== undefined) return new Date(now + after * 1000).toISOString();
  const clock = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(word);
  if (clock) {
    const today = Date.parse(`${toClock(now, zone).slice(0, 10)}T00:00Z`);
    const time = (Number(clock[1]) * 60 + Number(clock[2])) * 60_000;
    const [first, next] = [time, time + DAY_MS].map((after) =>
      fromClock(new Date(today + after).toISOString().slice(0, 16), zone),
    );
    return Date.parse(first ?? "") > now ? first : next;
  }
  if (!/^\d{4}-\d\d-\d\dT/.test(word)) return undefined;
  if (!/(?:Z|[+-]\d\d:?\d\d)$/i.test(word)) return fromClock(word, zone);
  const given = Date.parse(word);
  return Number.isNaN(given) ? undefined : new Date(given).toISOString();
}

const ID = /^@?([A-Za-z0-9._:@+-]{1,64})$/; // proto/types.json, ParticipantId
const FLAGS: Record<string, boolean> = { on: true, yes: true, off: false, no: false };

/** What was read, and what comes after it; nothing: it is something else that stands there. */
interface Taken {
  value: Value;
  rest: string;
}

function splitWord(text: string): [word: string, rest: string] {
  const match = /^(\S*)\s*([\s\S]*)$/.exec(text.trim());
  return [match?.[1] ?? "", match?.[2]?.trim() ?? ""];
}

/** The same, where what has spaces in it may stand in quotes. */
function splitQuoted(text: string): [word: string, rest: string] {
  const quoted = /^"([^"]+)"\s*([\s\S]*)$/.exec(text.trim());
  return quoted ? [quoted[1] ?? "", (quoted[2] ?? "").trim()] : splitWord(text);
}

/**
 * A person at the start of the arguments: @id, "Full Name", or the beginning of one name. An @id
 * that is not known here is the server's to know: who was just here, or has not come yet.
 */
function takePerson(text: string, people: readonly Person[]): Taken | Problem {
  const quoted = /^@?"([^"]+)"\s*([\s\S]*)$/.exec(text.trim());
  const [word, afterWord] = splitWord(text);
  const wanted = (quoted?.[1] ?? word.replace(/^@/, "")).toLowerCase();
  const rest = (quoted?.[2] ?? afterWord).trim();
  if (wanted === "") return { error: "command-error-person", name: "@" };
  const exact = people.find(
    (one) => one.id.toLowerCase() === wanted || one.name.toLowerCase() === wanted,
  );
  if (exact) return { value: exact.id, rest };
  const near = people.filter(
    (one) => one.name.toLowerCase().startsWith(wanted) || one.id.toLowerCase().startsWith(wanted),
  );
  if (near.length === 1 && near[0]) return { value: near[0].id, rest };
  const id = word.startsWith("@") ? ID.exec(word)?.[1] : undefined;
  if (near.length === 0 && id !== undefined) return { value: id, rest };
  return {
    error: near.length > 1 ? "command-error-person-many" : "command-error-person",
    name: wanted,
  };
}

function delegationOf(word: string, { delegations = [] }: CommandContext): string | undefined {
  const wanted = word.replace(/^@/, "").toLowerCase();
  return delegations.find(
    (one) => one.id.toLowerCase() === wanted || one.name.toLowerCase() === wanted,
  )?.id;
}

/** Reads one word of any kind but a person, a list or a line. */
function readWord(arg: CommandArg, word: string, context: CommandContext): Value | undefined {
  switch (arg.kind) {
    case "delegation":
      return delegationOf(word, context) ?? (arg.required ? ID.exec(word)?.[1] : undefined);
    case "message": {
      const number = /^(?:#|no\.?)?(\d{1,15})$/i.exec(word)?.[1];
      return number === undefined ? undefined : Number(number);
    }
    case "held":
      return /^h\d{1,15}$/i.test(word) ? word.toLowerCase() : undefined;
    case "duration":
      return parseDuration(word, arg);
    case "seconds": {
      const seconds = /^\d{1,6}$/.test(word) ? Number(word) : parseDuration(word, {});
      return seconds !== undefined && within(seconds, arg) ? seconds : undefined;
    }
    case "number":
      return /^-?\d{1,15}$/.test(word) && within(Number(word), arg) ? Number(word) : undefined;
    case "word":
      return arg.words?.find((one) => one === word.toLowerCase());
    case "flag":
      return FLAGS[word.toLowerCase()];
    case "time":
      return parseMoment(word, context);
    default:
      return ID.exec(word)?.[1];
  }
}

/** A line before a list: in quotes, or up to the first "|". */
function splitLine(text: string): [line: string, rest: string] {
  const [, line, rest] = /^([^"|][^|]*)\|([\s\S]*)$/.exec(text.trim()) ?? [];
  return line === undefined ? splitQuoted(text) : [line.trim(), (rest ?? "").trim()];
}

function splitFor(arg: CommandArg, text: string, next: CommandArg | undefined): [string, string] {
  if (arg.kind === "line" && next?.kind === "list") return splitLine(text);
  const isLong = arg.kind === "line" || arg.kind === "list";
  return isLong && next === undefined ? [text.trim(), ""] : splitQuoted(text);
}

function take(
  arg: CommandArg,
  text: string,
  next: CommandArg | undefined,
  context: CommandContext,
): Taken | Problem | undefined {
  if (text === "") return undefined;
  if (arg.kind === "person") return takePerson(text, context.people);
  const [word, rest] = splitFor(arg, text, next);
  const named = arg.named?.[word.toLowerCase()];
  if (named !== undefined) return { value: named, rest };
  if (arg.kind === "line") return { value: word, rest };
  if (arg.kind === "list") {
    const items = word.split("|").flatMap((one) => one.trim() || []);
    if (items.length < (arg.min ?? 0)) return undefined;
    return { value: arg.numbers ? items.map(Number) : items, rest };
  }
  const value = readWord(arg, word, context);
  return value === undefined ? undefined : { value, rest };
}

/** What to say when a param does not stand where it should. */
function missing(command: Command, arg: CommandArg, lang: Lang): Problem {
  switch (arg.kind) {
    case "duration":
      return { error: "command-error-duration" };
    case "seconds":
      return { error: "command-error-seconds", min: arg.min ?? 0, max: arg.max ?? 0 };
    case "message":
      return { error: "command-error-message" };
    default:
      return arg.name === "reason"
        ? { error: "command-error-reason" }
        : { error: "command-error-usage", usage: command.usage[lang] };
  }
}

/** Of params of which one is taken: whether this one is not meant by what stands there. */
function isAnother(command: Command, arg: CommandArg, act: Act, word: string, at: CommandContext) {
  if (!arg.choice) return false;
  const others = command.args.filter((one) => one.choice && one !== arg);
  return (
    others.some((one) => one.name in act) ||
    (others.some((one) => one.kind === "delegation") && delegationOf(word, at) !== undefined)
  );
}

/** Reads what follows a command's name. */
export function parseArgs(command: Command, text: string, context: CommandContext): Parsed {
  const act: Act = { do: command.name };
  const lang = context.lang ?? "en";
  const usage: Problem = { error: "command-error-usage", usage: command.usage[lang] };
  let rest = text;
  for (const [index, arg] of command.args.entries()) {
    if (isAnother(command, arg, act, splitQuoted(rest)[0], context)) continue;
    const taken = take(arg, rest, command.args[index + 1], context);
    if (taken !== undefined && "value" in taken) {
      act[arg.name] = taken.value;
      rest = taken.rest;
    } else if (arg.kind === "message" && context.target !== undefined) {
      act[arg.name] = context.target;
    } else if (arg.required && arg.kind !== "held") {
      return taken ?? missing(command, arg, lang);
    } else if (taken?.error === "command-error-person-many") {
      return taken;
    }
  }
  const choices = command.args.filter((one) => one.choice);
  if (choices.length > 0 && !choices.some((one) => one.name in act)) return usage;
  return rest === "" ? { act } : usage;
}

/** The command being written, once its name is complete. */
export function commandOf(text: string, role?: Role): Command | undefined {
  const command = commandNamed(/^\/(\S+)/.exec(text)?.[1]);
  return command && may(command, role) ? command : undefined;
}

export function parseCommand(text: string, context: CommandContext): Parsed {
  const [word, rest] = splitWord(text.slice(1));
  const command = commandOf(text);
  if (command === undefined) return { error: "command-error-unknown", name: `/${word}` };
  if (!may(command, context.role)) return { error: "command-error-forbidden", name: `/${word}` };
  if (command === HELP) return { act: { do: "help" } };
  return parseArgs(command, rest, context);
}

export interface Suggestion {
  /** What the whole text becomes when this one is taken. */
  text: string;
  label: string;
  detail: string | undefined;
  usage: string | undefined;
}

const SUGGESTIONS_MAX = 8;

/** Those whose name holds what was typed, or whose id begins with it. */
function near(people: readonly Person[], wanted: string): readonly Person[] {
  return people
    .filter((one) => one.id.toLowerCase() !== wanted)
    .filter(
      (one) => one.name.toLowerCase().includes(wanted) || one.id.toLowerCase().startsWith(wanted),
    )
    .slice(0, SUGGESTIONS_MAX);
}

function wordsOf(arg: CommandArg): readonly string[] {
  const named = Object.entries(arg.named ?? {});
  const hidden = new Set<Value>(named.map(([, value]) => value));
  const words = arg.kind === "flag" ? ["on", "off"] : (arg.words ?? []);
  return [...words.filter((one) => !hidden.has(one)), ...named.map(([word]) => word)];
}

/** What may stand for a param, by what is written of it so far. */
function values(
  arg: CommandArg,
  written: string,
  people: readonly Person[],
  delegations: readonly Person[],
): { text: string; label: string }[] {
  const wanted = written.replace(/^@/, "").toLowerCase();
  if (arg.kind === "person")
    return near(people, wanted).map(({ id, name }) => ({ text: `@${id}`, label: name }));
  if (arg.kind === "delegation")
    return near(delegations, wanted).map(({ id, name }) => ({ text: id, label: name }));
  return wordsOf(arg)
    .filter((one) => one.startsWith(wanted) && one !== wanted)
    .map((one) => ({ text: one, label: one }));
}

/** What could follow what is written so far: command names, then what they take. */
export function suggest(
  text: string,
  people: readonly Person[],
  { role, lang, delegations = [] }: Speaker = { lang: "en" },
): Suggestion[] {
  if (!isCommand(text) || text.includes("\n")) return [];
  const name = /^\/(\S*)$/.exec(text)?.[1]?.toLowerCase();
  if (name !== undefined) {
    const found = commandsFor(role).filter((one) => one.name.startsWith(name));
    // A name that is complete can be sent, though longer ones begin with it: /lock, /lock-all.
    if (found.some((one) => one.name === name)) return [];
    return found.map((one) => ({
      text: `/${one.name} `,
      label: `/${one.name}`,
      detail: one.help[lang],
      usage: one.usage[lang],
    }));
  }
  const command = commandOf(text, role);
  if (command === undefined) return [];
  const [, before = "", written = ""] = /^(.*\s)(\S*)$/.exec(text) ?? [];
  const done = before.match(/@?"[^"]*"|\S+/g) ?? [];
  const arg = command.args[done.length - 1];
  if (arg === undefined) return [];
  return values(arg, written, people, delegations).map((one) => ({
    text: `/${command.name}${before.slice(command.name.length + 1)}${one.text} `,
    label: one.label,
    detail: undefined,
    usage: undefined,
  }));
}
