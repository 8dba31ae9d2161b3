// The moderators' slash commands: one table, from which come parsing, completion and /help.
// Pure: a parse gives an act or the key of the sentence that says what is missing.
import type { PlainKey } from "../i18n/keys.ts";

export type Act =
  | { do: "mute"; participant: string; duration_s: number; reason: string }
  | { do: "unmute"; participant: string }
  | { do: "slow"; seconds: number }
  | { do: "lock"; reason?: string }
  | { do: "unlock" }
  | { do: "pin"; seq: number }
  | { do: "approve" }
  | { do: "reject"; reason: string }
  | { do: "approval"; mode: "off" | "all" }
  | { do: "redact"; seq: number; reason: string }
  | { do: "help" };

export interface Person {
  id: string;
  name: string;
}

export interface CommandContext {
  /** Whom a name may mean: those here and those who wrote. */
  people: readonly Person[];
  /** The message being replied to, if any: what /pin and /redact mean without a number. */
  target?: number | undefined;
}

export type Problem =
  | {
      error: "command-error-unknown" | "command-error-person" | "command-error-person-many";
      name: string;
    }
  | { error: "command-error-usage"; usage: PlainKey }
  | {
      error: Extract<
        PlainKey,
        | "command-error-duration"
        | "command-error-seconds"
        | "command-error-reason"
        | "command-error-message"
      >;
    };

export type Parsed = { act: Act } | Problem;

export interface Command {
  name: string;
  summary: PlainKey;
  usage: PlainKey;
  /** Whether its first argument is a person, for completion. */
  takesPerson: boolean;
  parse(rest: string, context: CommandContext): Parsed;
}

export const SLOW_SECONDS_MAX = 21_600; // proto/methods/channel.slow_mode.json
const MUTE_SECONDS_MIN = 10; // proto/methods/participant.mute.json
const MUTE_SECONDS_MAX = 2_592_000;

const UNIT_SECONDS: Record<string, number> = { s: 1, m: 60, h: 3_600, d: 86_400 };

/** "10m" in seconds; undefined when it is not a time the server takes. */
export function parseDuration(word: string): number | undefined {
  const match = /^(\d{1,7})([smhd])$/i.exec(word);
  if (match === null) return undefined;
  const seconds = Number(match[1]) * (UNIT_SECONDS[(match[2] ?? "").toLowerCase()] ?? 0);
  return seconds >= MUTE_SECONDS_MIN && seconds <= MUTE_SECONDS_MAX ? seconds : undefined;
}

const ID = /^@([A-Za-z0-9._:@+-]{1,64})$/; // proto/types.json, ParticipantId

function splitWord(text: string): [word: string, rest: string] {
  const match = /^(\S*)\s*([\s\S]*)$/.exec(text.trim());
  return [match?.[1] ?? "", match?.[2]?.trim() ?? ""];
}

/**
 * A person at the start of the arguments: @id, "Full Name", or the beginning of one name. An @id
 * that is not known here is the server's to know: who was just here, or has not come yet.
 */
function takePerson(
  text: string,
  people: readonly Person[],
): { person: Person; rest: string } | Problem {
  const quoted = /^@?"([^"]+)"\s*([\s\S]*)$/.exec(text.trim());
  const [word, afterWord] = splitWord(text);
  const wanted = (quoted?.[1] ?? word.replace(/^@/, "")).toLowerCase();
  const rest = (quoted?.[2] ?? afterWord).trim();
  if (wanted === "") return { error: "command-error-person", name: "@" };
  const exact = people.find(
    (one) => one.id.toLowerCase() === wanted || one.name.toLowerCase() === wanted,
  );
  if (exact) return { person: exact, rest };
  const near = people.filter(
    (one) => one.name.toLowerCase().startsWith(wanted) || one.id.toLowerCase().startsWith(wanted),
  );
  if (near.length === 1 && near[0]) return { person: near[0], rest };
  const id = ID.exec(word)?.[1];
  if (near.length === 0 && id !== undefined) return { person: { id, name: id }, rest };
  return {
    error: near.length > 1 ? "command-error-person-many" : "command-error-person",
    name: wanted,
  };
}

/** A message number at the start, "12", "#12" or "No.12"; else the reply's target. */
function takeTarget(
  text: string,
  context: CommandContext,
): { seq: number; rest: string } | Problem {
  const [word, rest] = splitWord(text);
  const match = /^(?:#|no\.?)?(\d{1,15})$/i.exec(word);
  if (match) return { seq: Number(match[1]), rest };
  if (context.target !== undefined) return { seq: context.target, rest: text.trim() };
  return { error: "command-error-message" };
}

const noArguments =
  (act: Act, usage: PlainKey) =>
  (rest: string): Parsed =>
    rest.trim() === "" ? { act } : { error: "command-error-usage", usage };

export const COMMANDS: readonly Command[] = [
  {
    name: "mute",
    summary: "command-mute",
    usage: "command-mute-usage",
    takesPerson: true,
    parse(rest, context) {
      if (rest.trim() === "") return { error: "command-error-usage", usage: "command-mute-usage" };
      const found = takePerson(rest, context.people);
      if ("error" in found) return found;
      const [word, reason] = splitWord(found.rest);
      const duration_s = parseDuration(word);
      if (duration_s === undefined) return { error: "command-error-duration" };
      if (reason === "") return { error: "command-error-reason" };
      return { act: { do: "mute", participant: found.person.id, duration_s, reason } };
    },
  },
  {
    name: "unmute",
    summary: "command-unmute",
    usage: "command-unmute-usage",
    takesPerson: true,
    parse(rest, context) {
      if (rest.trim() === "")
        return { error: "command-error-usage", usage: "command-unmute-usage" };
      const found = takePerson(rest, context.people);
      if ("error" in found) return found;
      return { act: { do: "unmute", participant: found.person.id } };
    },
  },
  {
    name: "slow",
    summary: "command-slow",
    usage: "command-slow-usage",
    takesPerson: false,
    parse(rest) {
      const word = rest.trim().toLowerCase();
      if (word === "off") return { act: { do: "slow", seconds: 0 } };
      const seconds = /^\d{1,6}s?$/.test(word)
        ? Number.parseInt(word, 10)
        : (parseDuration(word) ?? -1);
      if (seconds < 0 || seconds > SLOW_SECONDS_MAX) return { error: "command-error-seconds" };
      return { act: { do: "slow", seconds } };
    },
  },
  {
    name: "lock",
    summary: "command-lock",
    usage: "command-lock-usage",
    takesPerson: false,
    parse: (rest) => ({
      act: rest.trim() === "" ? { do: "lock" } : { do: "lock", reason: rest.trim() },
    }),
  },
  {
    name: "unlock",
    summary: "command-unlock",
    usage: "command-unlock-usage",
    takesPerson: false,
    parse: noArguments({ do: "unlock" }, "command-unlock-usage"),
  },
  {
    name: "pin",
    summary: "command-pin",
    usage: "command-pin-usage",
    takesPerson: false,
    parse(rest, context) {
      const found = takeTarget(rest, context);
      if ("error" in found) return found;
      if (found.rest !== "") return { error: "command-error-usage", usage: "command-pin-usage" };
      return { act: { do: "pin", seq: found.seq } };
    },
  },
  {
    name: "approve",
    summary: "command-approve",
    usage: "command-approve-usage",
    takesPerson: false,
    parse: noArguments({ do: "approve" }, "command-approve-usage"),
  },
  {
    name: "reject",
    summary: "command-reject",
    usage: "command-reject-usage",
    takesPerson: false,
    parse: (rest) =>
      rest.trim() === ""
        ? { error: "command-error-reason" }
        : { act: { do: "reject", reason: rest.trim() } },
  },
  {
    name: "approval",
    summary: "command-approval",
    usage: "command-approval-usage",
    takesPerson: false,
    parse(rest) {
      const word = rest.trim().toLowerCase();
      if (word === "on" || word === "all") return { act: { do: "approval", mode: "all" } };
      if (word === "off") return { act: { do: "approval", mode: "off" } };
      return { error: "command-error-usage", usage: "command-approval-usage" };
    },
  },
  {
    name: "redact",
    summary: "command-redact",
    usage: "command-redact-usage",
    takesPerson: false,
    parse(rest, context) {
      const found = takeTarget(rest, context);
      if ("error" in found) return found;
      if (found.rest === "") return { error: "command-error-reason" };
      return { act: { do: "redact", seq: found.seq, reason: found.rest } };
    },
  },
  {
    name: "help",
    summary: "command-help",
    usage: "command-help-usage",
    takesPerson: false,
    parse: () => ({ act: { do: "help" } }),
  },
];

export function isCommand(text: string): boolean {
  return text.startsWith("/") && !text.startsWith("//");
}

/** The command being written, once its name is complete. */
export function commandOf(text: string): Command | undefined {
  const name = /^\/(\S+)/.exec(text)?.[1]?.toLowerCase();
  return COMMANDS.find((one) => one.name === name);
}

/** What a text means as a message: a doubled slash at its start stands for one. */
export function messageText(text: string): string {
  return text.startsWith("//") ? text.slice(1) : text;
}

export function parseCommand(text: string, context: CommandContext): Parsed {
  const [word, rest] = splitWord(text.slice(1));
  const command = commandOf(text);
  if (command === undefined) return { error: "command-error-unknown", name: `/${word}` };
  return command.parse(rest, context);
}

export interface Suggestion {
  /** What the whole text becomes when this one is taken. */
  text: string;
  label: string;
  detail: PlainKey | undefined;
  usage: PlainKey | undefined;
}

const SUGGESTIONS_MAX = 8;

/** What could follow what is written so far: command names, then people. */
export function suggest(text: string, people: readonly Person[]): Suggestion[] {
  if (!isCommand(text) || text.includes("\n")) return [];
  const name = /^\/(\S*)$/.exec(text)?.[1]?.toLowerCase();
  if (name !== undefined) {
    const found = COMMANDS.filter((one) => one.name.startsWith(name));
    if (found.length === 1 && found[0]?.name === name) return [];
    return found.map((one) => ({
      text: `/${one.name} `,
      label: `/${one.name}`,
      detail: one.summary,
      usage: one.usage,
    }));
  }
  const person = /^\/(\S+)\s+@?([^@\s]*)$/.exec(text);
  const command = COMMANDS.find((one) => one.name === person?.[1]?.toLowerCase());
  if (!person || !command?.takesPerson) return [];
  const wanted = (person[2] ?? "").toLowerCase();
  return people
    .filter((one) => one.id.toLowerCase() !== wanted)
    .filter(
      (one) =>
        wanted === "" ||
        one.name.toLowerCase().includes(wanted) ||
        one.id.toLowerCase().startsWith(wanted),
    )
    .slice(0, SUGGESTIONS_MAX)
    .map((one) => ({
      text: `/${command.name} @${one.id} `,
      label: one.name,
      detail: undefined,
      usage: undefined,
    }));
}
