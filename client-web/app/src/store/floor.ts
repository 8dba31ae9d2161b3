// A channel's floor as a value: what `floor.show` said, and what each event since then made of it.
// Pure. The clock runs only while an entry has `since`; how late it is comes from outside.

import type {
  ChannelEvent,
  FloorAccount,
  FloorEntry,
  FloorKind,
  FloorReply,
  FloorShowResult,
  Participant,
} from "@pleno/protocol";

export interface Floor extends Omit<FloorShowResult, "last_seq"> {
  /** Turns that ended, and wishes that were refused, since this page looks on; the newest first. */
  past: readonly FloorEntry[];
}

const PAST_MAX = 5;

export type FloorEvent = Extract<ChannelEvent, { type: `floor.${string}` | `reply.${string}` }>;

export function isFloorEvent(event: ChannelEvent): event is FloorEvent {
  return event.type.startsWith("floor.") || event.type.startsWith("reply.");
}

export function floorFrom({ last_seq: _, ...shown }: FloorShowResult): Floor {
  return { ...shown, past: [] };
}

/** The floor after the event; undefined when it speaks of something unknown: ask for all anew. */
export function fold(floor: Floor, event: FloorEvent): Floor | undefined {
  switch (event.type) {
    case "floor.configured":
      return inOrder(configure(floor, event.data), event.data.order);
    case "floor.drawn": {
      const { delegations, order } = event.data;
      return inOrder({ ...settled(floor), drawn: delegations }, order);
    }
    case "floor.opened": {
      const { item, order, title } = event.data;
      const begun = item === floor.item ? floor : newItem(floor, item);
      const named = title === undefined ? begun : { ...begun, title };
      return inOrder({ ...named, open: true, phase: "list" }, order);
    }
    case "floor.closed":
      return inOrder({ ...floor, open: false }, event.data.order);
    case "floor.replies_begun":
      return inOrder({ ...floor, open: false, phase: "replies" }, event.data.order);
    case "floor.requested":
    case "floor.moved": {
      const { entry, order } = event.data;
      const past = floor.past.filter((one) => one.entry !== entry.entry);
      return inOrder({ ...floor, past }, order, entry);
    }
    case "floor.withdrawn":
      return inOrder(floor, event.data.order);
    case "floor.removed":
      return inOrder(remember(floor, event.data.entry), event.data.order);
    case "floor.started":
    case "floor.paused":
    case "floor.resumed":
    case "floor.ended":
    case "floor.time_added":
      return turn(floor, event);
    case "reply.claimed":
    case "reply.refused":
    case "reply.redacted":
      return withReply(floor, event.data.reply);
    case "reply.granted": {
      const { entry, order, reply } = event.data;
      return inOrder(withReply(floor, reply), order, entry);
    }
    default:
      return floor; // of a newer server
  }
}

type TurnEvent = Extract<
  FloorEvent,
  {
    type: "floor.started" | "floor.paused" | "floor.resumed" | "floor.ended" | "floor.time_added";
  }
>;

/** Who had the floor when another turn starts was interrupted by it, and has it again after it. */
function turn(floor: Floor, event: TurnEvent): Floor | undefined {
  const { interrupted, speaker, ...rest } = floor;
  switch (event.type) {
    case "floor.started": {
      const { account, entry, order } = event.data;
      const next = withAccount({ ...rest, speaker: entry }, account);
      return inOrder(speaker === undefined ? next : { ...next, interrupted: speaker }, order);
    }
    case "floor.paused": {
      const { account, entry, order } = event.data;
      return inOrder(withAccount({ ...floor, speaker: entry }, account), order);
    }
    case "floor.resumed":
      return { ...floor, speaker: event.data.entry };
    case "floor.ended": {
      const { account, entry, order } = event.data;
      const next = remember(withAccount(rest, account), entry);
      // Who was interrupted is removed from the channel; the question goes on.
      if (speaker !== undefined && entry.entry === interrupted?.entry)
        return inOrder({ ...next, speaker }, order);
      return inOrder(interrupted === undefined ? next : { ...next, speaker: interrupted }, order);
    }
    case "floor.time_added": {
      const { account, entry } = event.data;
      const next = withAccount(floor, account);
      if (entry === undefined) return next;
      if (entry.entry === speaker?.entry) return { ...next, speaker: entry };
      return entry.entry === interrupted?.entry ? { ...next, interrupted: entry } : next;
    }
  }
}

type Configured = Extract<FloorEvent, { type: "floor.configured" }>["data"];

function configure(floor: Floor, { item, open, settings }: Configured): Floor {
  let next: Floor = item === floor.item ? floor : newItem(floor, item);
  if (settings.order !== floor.settings.order) next = settled(next);
  if (settings.order !== "lot") {
    const { drawn: _, ...rest } = next;
    next = rest;
  }
  if (!settings.on) {
    const { interrupted: _i, speaker: _s, ...rest } = next;
    next = { ...rest, waiting: [] };
  }
  const accounts = next.accounts.map((one) => withBudget(one, settings.budget_s));
  return { ...next, settings, open, accounts };
}

function newItem(floor: Floor, item: number): Floor {
  const { title: _, ...rest } = floor;
  return { ...rest, item, phase: "list", replies: [] };
}

/** The order's rule alone decides again. */
function settled(floor: Floor): Floor {
  return { ...floor, waiting: floor.waiting.map((one) => ({ ...one, moved: false })) };
}

function withBudget(account: FloorAccount, budget_s: number): FloorAccount {
  const { left_ms: _, ...rest } = account;
  if (budget_s === 0) return rest;
  const left_ms = budget_s * 1000 + account.added_ms - account.charged_ms;
  return { ...rest, left_ms: Math.max(0, left_ms) };
}

function inOrder(floor: Floor, order: readonly number[], changed?: FloorEntry): Floor | undefined {
  const known = new Map(floor.waiting.map((one) => [one.entry, one]));
  if (changed !== undefined) known.set(changed.entry, changed);
  const waiting = order.flatMap((id) => known.get(id) ?? []);
  return waiting.length === order.length ? { ...floor, waiting } : undefined;
}

function remember(floor: Floor, entry: FloorEntry): Floor {
  const others = floor.past.filter((one) => one.entry !== entry.entry);
  return { ...floor, past: [entry, ...others].slice(0, PAST_MAX) };
}

/** One that was redacted may be of an item that is over, and on no list any more. */
function withReply(floor: Floor, reply: FloorReply): Floor {
  const isKnown = reply.redacted || floor.replies.some((one) => one.reply === reply.reply);
  const replies = isKnown
    ? floor.replies.map((one) => (one.reply === reply.reply ? reply : one))
    : [...floor.replies, reply];
  return { ...floor, replies };
}

function isSameAccount(a: FloorAccount, b: FloorAccount): boolean {
  return a.delegation === b.delegation && a.participant === b.participant;
}

function withAccount(floor: Floor, account: FloorAccount): Floor {
  const isKnown = floor.accounts.some((one) => isSameAccount(one, account));
  const accounts = isKnown
    ? floor.accounts.map((one) => (isSameAccount(one, account) ? account : one))
    : [...floor.accounts, account];
  return { ...floor, accounts };
}

/** The time of this person: their delegation's, or their own when they belong to none. */
export function accountOf(floor: Floor, who: Participant): FloorAccount | undefined {
  return floor.accounts.find((one) =>
    who.delegation === undefined ? one.participant === who.id : one.delegation === who.delegation,
  );
}

export interface Clock {
  isRunning: boolean;
  spokenMs: number;
  /** What is left, negative when the time is over; undefined: no limit. */
  leftMs: number | undefined;
  /** From 0 to 1: how much of the time is used. */
  used: number;
}

export function clockOf(entry: FloorEntry, now: number): Clock {
  const { allowed_ms: allowed, since } = entry;
  const run = since === undefined ? 0 : Math.max(0, now - Date.parse(since));
  const spokenMs = entry.spoken_ms + run;
  return {
    isRunning: since !== undefined,
    spokenMs,
    leftMs: allowed === undefined ? undefined : allowed - spokenMs,
    used: allowed === undefined ? 0 : allowed === 0 ? 1 : Math.min(1, spokenMs / allowed),
  };
}

/** 2:05, 1:02:05. What is left counts up to the next whole second, what is spoken down. */
export function clockText(clock: Clock): string {
  const { leftMs, spokenMs } = clock;
  const seconds =
    leftMs === undefined ? Math.floor(spokenMs / 1000) : Math.abs(Math.ceil(leftMs / 1000));
  const pad = (value: number): string => String(value).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = `${pad(seconds % 60)}`;
  return hours > 0 ? `${hours}:${pad(minutes)}:${rest}` : `${minutes}:${rest}`;
}

/** One's own wishes that wait, each with its place in the list, from 1. */
export function placesOf(floor: Floor, who: string): { entry: FloorEntry; place: number }[] {
  return floor.waiting.flatMap((entry, index) =>
    entry.participant.id === who ? [{ entry, place: index + 1 }] : [],
  );
}

/** Whether this entry may be called at present: replies come at the end of the item. */
export function isDue(floor: Floor, { kind }: FloorEntry): boolean {
  return kind !== "reply" || floor.phase === "replies";
}

/** Why one cannot ask for this now; undefined: one can. */
export function cannotAsk(
  floor: Floor,
  who: string,
  kind: FloorKind,
): "off" | "closed" | "waiting" | "speaking" | undefined {
  if (!floor.settings.on) return "off";
  if (floor.waiting.some((one) => one.participant.id === who && one.kind === kind))
    return "waiting";
  if (kind !== "point_of_order" && floor.speaker?.participant.id === who) return "speaking";
  return floor.open || kind === "point_of_order" ? undefined : "closed";
}

/** What a move by one place says to the server: in front of whom; 0: last. Undefined: no move. */
export function moveBy(
  waiting: readonly FloorEntry[],
  entry: number,
  by: 1 | -1,
): number | undefined {
  const at = waiting.findIndex((one) => one.entry === entry);
  const to = at + by;
  if (at < 0 || to < 0 || to >= waiting.length) return undefined;
  return by < 0 ? (waiting[to]?.entry ?? 0) : (waiting[to + 1]?.entry ?? 0);
}
