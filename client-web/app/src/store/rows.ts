// From what is in a channel to the rows of its timeline: day dividers, the "New" divider,
// messages gathered under one head, quiet lines. Pure.
import { ANONYMOUS, type Item, isMine, type Message, type PendingMessage } from "@pleno/protocol";

const GROUP_MS = 5 * 60_000; // a later message of the same person gets its own head again
export const ROWS_MAX = 200; // real rows in the page at once; more are a scroll away
export const ROWS_STEP = 60; // how many are added when an end comes near

export type Row =
  | { row: "day"; key: string; at: string }
  | { row: "new"; key: string }
  | { row: "message"; key: string; message: Message; grouped: boolean; parent: Message | undefined }
  | { row: "system"; key: string; item: Exclude<Item, Message> }
  | { row: "pending"; key: string; pending: PendingMessage; parent: Message | undefined };

export interface RowOptions {
  /** "New" goes before the first message after this seq that is not one's own. */
  newAfter: number | undefined;
  myId: string;
  /** Who decided about held messages is the moderators' business. */
  showsHeld: boolean;
  dayOf(at: string): string;
}

export function buildRows(
  items: readonly Item[],
  pending: readonly PendingMessage[],
  bySeq: ReadonlyMap<number, Message>,
  options: RowOptions,
): Row[] {
  const rows: Row[] = [];
  let day: string | undefined;
  let last: Message | undefined;
  let isNewShown = options.newAfter === undefined;
  const newDay = (at: string, key: string): void => {
    const next = options.dayOf(at);
    if (next === day) return;
    day = next;
    last = undefined;
    rows.push({ row: "day", key: `day-${key}`, at });
  };
  for (const item of items) {
    if (item.type === "system" && item.what.event === "held-rejected" && !options.showsHeld)
      continue;
    newDay(item.at, String(item.seq));
    if (!isNewShown && isNew(item, options)) {
      isNewShown = true;
      last = undefined;
      rows.push({ row: "new", key: "new" });
    }
    if (item.type === "system") {
      last = undefined;
      rows.push({ row: "system", key: `s${item.seq}`, item });
    } else {
      const parent = item.replyTo === undefined ? undefined : bySeq.get(item.replyTo);
      rows.push({
        row: "message",
        key: `m${item.seq}`,
        message: item,
        grouped: isGrouped(last, item),
        parent,
      });
      last = item;
    }
  }
  for (const one of pending) {
    newDay(one.at, one.clientId);
    const parent = one.replyTo === undefined ? undefined : bySeq.get(one.replyTo);
    rows.push({ row: "pending", key: `p${one.clientId}`, pending: one, parent });
  }
  return rows;
}

function isNew(item: Item, { newAfter, myId }: RowOptions): boolean {
  return (
    newAfter !== undefined && item.seq > newAfter && item.type === "message" && !isMine(item, myId)
  );
}

function isGrouped(last: Message | undefined, next: Message): boolean {
  return (
    last !== undefined &&
    last.author.id === next.author.id &&
    next.author.id !== ANONYMOUS && // two of them may be two people
    next.replyTo === undefined &&
    !next.pinned &&
    last.redaction === undefined &&
    Date.parse(next.at) - Date.parse(last.at) < GROUP_MS
  );
}

export interface Range {
  from: number;
  to: number; // one past the last
}

/** The rows to show around `anchor`, at most ROWS_MAX of `count`. */
export function rangeAround(anchor: number, count: number): Range {
  const to = Math.min(count, Math.max(anchor + ROWS_MAX / 2, ROWS_MAX));
  return { from: Math.max(0, to - ROWS_MAX), to };
}

export function rangeAtEnd(count: number): Range {
  return { from: Math.max(0, count - ROWS_MAX), to: count };
}

/** The same range moved towards one end; the other end gives way. */
export function shiftRange(range: Range, by: number, count: number): Range {
  if (by < 0) {
    const from = Math.max(0, range.from + by);
    return { from, to: Math.min(range.to, from + ROWS_MAX) };
  }
  const to = Math.min(count, range.to + by);
  return { from: Math.max(range.from, to - ROWS_MAX), to };
}

/**
 * The range over `next` that shows what `range` showed of `before`. Who follows the end goes with
 * it; for everybody else the rows on the screen stay, and newer ones come in below as far as
 * there is room.
 */
export function remapRange(
  before: readonly Row[],
  next: readonly Row[],
  range: Range,
  follows: boolean,
): Range {
  const wasAtEnd = range.to === before.length;
  if (wasAtEnd && follows) return rangeAtEnd(next.length);
  const places = new Map(next.map((row, index) => [row.key, index]));
  for (let index = range.from; index < range.to; index += 1) {
    const place = places.get(before[index]?.key ?? "");
    if (place === undefined) continue;
    const from = Math.max(0, place - (index - range.from));
    const size = wasAtEnd ? ROWS_MAX : range.to - range.from;
    return { from, to: Math.min(next.length, from + size) };
  }
  return rangeAtEnd(next.length);
}
