// From a channel's items to the rows of the timeline, and which rows are in the page.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Item, Message, PendingMessage } from "@pleno/protocol";
import {
  buildRows,
  ROWS_MAX,
  type Row,
  rangeAround,
  rangeAtEnd,
  remapRange,
  shiftRange,
} from "../src/store/rows.ts";

const someone = { id: "a", name: "A", role: "delegate", bot: false } as const;
const me = { id: "me", name: "Me", role: "delegate", bot: false } as const;

function message(seq: number, minutes: number, change: Partial<Message> = {}): Message {
  return {
    type: "message",
    seq,
    at: new Date(Date.UTC(2023, 7, 1, 9, minutes)).toISOString(),
    author: someone,
    text: `t${seq}`,
    kind: "statement",
    edited: false,
    pinned: false,
    replyCount: 0,
    reactions: [],
    clientId: `c${seq}`,
    asOf: seq,
    ...change,
  };
}

function build(
  items: Item[],
  newAfter?: number,
  pending: PendingMessage[] = [],
  showsHeld = true,
): Row[] {
  const bySeq = new Map(
    items.flatMap((one) => (one.type === "message" ? [[one.seq, one] as const] : [])),
  );
  return buildRows(items, pending, bySeq, {
    newAfter,
    myId: "me",
    showsHeld,
    dayOf: (at) => at.slice(0, 10),
  });
}

const kinds = (rows: Row[]): string[] =>
  rows.map((row) => (row.row === "message" && row.grouped ? "grouped" : row.row));

test("messages of one person within five minutes share a head", () => {
  assert.deepEqual(kinds(build([message(1, 0), message(2, 1), message(3, 9)])), [
    "day",
    "message",
    "grouped",
    "message",
  ]);
});

test("another author, a reply, a pin, a system line begin anew", () => {
  const lock: Item = {
    type: "system",
    seq: 5,
    at: message(5, 2).at,
    actor: someone,
    what: { event: "locked" },
  };
  const rows = build([
    message(1, 0),
    message(2, 0, { author: me }),
    message(3, 1, { author: me, replyTo: 1 }),
    message(4, 1, { author: me, pinned: true }),
    lock,
    message(6, 2),
  ]);
  assert.deepEqual(kinds(rows), [
    "day",
    "message",
    "message",
    "message",
    "message",
    "system",
    "message",
  ]);
  assert.equal(
    rows.find((row) => row.key === "m3" && row.row === "message" && row.parent?.seq === 1)?.key,
    "m3",
  );
});

test("each day has its divider", () => {
  assert.deepEqual(kinds(build([message(1, 0), message(2, 24 * 60)])), [
    "day",
    "message",
    "day",
    "message",
  ]);
});

test("New stands before the first unread message of somebody else", () => {
  const items = [message(1, 0), message(2, 1, { author: me }), message(3, 2), message(4, 3)];
  assert.deepEqual(kinds(build(items, 1)), [
    "day",
    "message",
    "message",
    "new",
    "message",
    "grouped",
  ]);
  assert.deepEqual(kinds(build(items, 4)), ["day", "message", "message", "message", "grouped"]);
  assert.deepEqual(kinds(build(items)), ["day", "message", "message", "message", "grouped"]);
});

test("what is not sent yet comes last", () => {
  const pending: PendingMessage = {
    clientId: "c",
    channel: "x",
    text: "t",
    at: message(1, 0).at,
    order: 1,
    status: { state: "sending" },
    replyTo: 1,
  };
  const rows = build([message(1, 0)], undefined, [pending]);
  assert.deepEqual(kinds(rows), ["day", "message", "pending"]);
  assert.equal(rows.at(-1)?.key, "pc");
});

test("never more than ROWS_MAX rows, always within what there is", () => {
  for (const count of [0, 1, 199, 200, 201, 5000]) {
    for (const anchor of [0, 1, count >> 1, count]) {
      const { from, to } = rangeAround(anchor, count);
      assert.ok(
        from >= 0 &&
          to <= count &&
          to - from <= ROWS_MAX &&
          to - from === Math.min(count, ROWS_MAX),
        `${anchor} of ${count}`,
      );
      if (anchor < count) assert.ok(from <= anchor && anchor < to, `${anchor} in ${from}..${to}`);
    }
    assert.equal(rangeAtEnd(count).to, count);
    const up = shiftRange(rangeAtEnd(count), -60, count);
    assert.ok(up.to - up.from <= ROWS_MAX && up.from >= 0);
    const down = shiftRange(up, 10_000, count);
    assert.deepEqual(down, { from: Math.max(up.from, count - ROWS_MAX), to: count });
  }
});

test("older rows above do not move what is shown; newer rows are followed at the end", () => {
  const now = Array.from({ length: 300 }, (_, index) => message(index + 1001, index));
  const before = build(now);
  const range = { from: 50, to: 120 };
  const older = Array.from({ length: 100 }, (_, index) => message(index + 901, index - 100));
  const next = build([...older, ...now]);
  const moved = remapRange(before, next, range, false);
  assert.equal(next[moved.from]?.key, before[range.from]?.key);
  assert.equal(moved.to - moved.from, 70);
  const atEnd = rangeAtEnd(before.length);
  const longer = build([...now, message(2000, 400)]);
  assert.equal(remapRange(before, longer, atEnd, true).to, longer.length);
  assert.deepEqual(remapRange(before, build([message(9000, 0)]), range, false), { from: 0, to: 2 });
});

test("what was not approved is a line for moderators only", () => {
  const rejected: Item = {
    type: "system",
    seq: 2,
    at: message(2, 1).at,
    actor: someone,
    what: { event: "held-rejected" },
  };
  assert.deepEqual(kinds(build([message(1, 0), rejected])), ["day", "message", "system"]);
  assert.deepEqual(kinds(build([message(1, 0), rejected], undefined, [], false)), [
    "day",
    "message",
  ]);
});

test("who reads further up keeps the rows on the screen, however many arrive", () => {
  const before = build(Array.from({ length: 300 }, (_, index) => message(index + 1, index)));
  const next = build(Array.from({ length: 900 }, (_, index) => message(index + 1, index)));
  const atEnd = rangeAtEnd(before.length);
  assert.deepEqual(remapRange(before, next, atEnd, false), atEnd);
  const short = { from: before.length - 50, to: before.length };
  assert.deepEqual(remapRange(before, next, short, false), {
    from: short.from,
    to: short.from + ROWS_MAX,
  });
});
