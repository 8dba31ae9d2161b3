// What the events of the floor make of what the server said once; and the clock of a turn.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { FloorAccount, FloorEntry, FloorKind, Participant } from "@pleno/protocol";
import {
  accountOf,
  cannotAsk,
  clockOf,
  clockText,
  type Floor,
  type FloorEvent,
  floorFrom,
  fold,
  isDue,
  moveBy,
  placesOf,
} from "../src/store/floor.ts";

const T0 = Date.parse("2023-08-01T09:00:00.000Z");
const iso = (ms: number): string => new Date(T0 + ms).toISOString();

function person(id: string, delegation?: string): Participant {
  const own = delegation === undefined ? {} : { delegation };
  return { id, name: id, role: "delegate", bot: false, ...own };
}

const jakarta = person("jakarta-1", "jkt");
const bangkok = person("bangkok-1", "bkk");
const hanoi = person("hanoi-1", "han");
const guest = person("guest");
const chair: Participant = { id: "chair", name: "Chair", role: "moderator", bot: false };

function entry(
  id: number,
  participant: Participant,
  kind: FloorKind = "statement",
  change: Partial<FloorEntry> = {},
): FloorEntry {
  const base = { entry: id, participant, kind, state: "waiting" as const, asked: iso(0) };
  return { ...base, moved: false, spoken_ms: 0, ...change };
}

function account(delegation: string, change: Partial<FloorAccount> = {}): FloorAccount {
  return { delegation, turns: 0, spoken_ms: 0, charged_ms: 0, added_ms: 0, ...change };
}

const settings = {
  on: true,
  order: "first_come" as const,
  turn_s: 180,
  budget_s: 0,
  controls_posting: false,
  replies_max: 2,
  reply_first_s: 600,
  reply_second_s: 300,
};

function begin(waiting: FloorEntry[], change: Partial<Floor> = {}): Floor {
  const shown = floorFrom({
    channel: "c",
    last_seq: 1,
    settings,
    open: true,
    phase: "list",
    item: 1,
    waiting,
    accounts: [account("bkk"), account("han"), account("jkt")],
    replies: [],
  });
  return { ...shown, ...change };
}

let seq = 1;
function event<T extends FloorEvent["type"]>(
  type: T,
  data: Extract<FloorEvent, { type: T }>["data"],
): FloorEvent {
  seq += 1;
  return { channel: "c", seq, at: iso(seq), type, actor: chair, data } as unknown as FloorEvent;
}

function after(floor: Floor, ...events: FloorEvent[]): Floor {
  return events.reduce((state, one) => {
    const next = fold(state, one);
    assert.ok(next, `${one.type} was not understood`);
    return next;
  }, floor);
}

const ids = (floor: Floor): number[] => floor.waiting.map((one) => one.entry);

test("wishes come, go and move as each event's order says", () => {
  const first = entry(1, jakarta);
  const second = entry(2, bangkok);
  const third = entry(3, hanoi, "point_of_order");
  const floor = after(
    begin([first]),
    event("floor.requested", { entry: second, order: [1, 2] }),
    event("floor.requested", { entry: third, order: [3, 1, 2] }),
    event("floor.moved", { entry: { ...second, moved: true }, reason: "r", order: [3, 2, 1] }),
  );
  assert.deepEqual(ids(floor), [3, 2, 1]);
  assert.equal(floor.waiting[1]?.moved, true);
  const gone = after(
    floor,
    event("floor.withdrawn", { entry: { ...first, state: "withdrawn" }, order: [3, 2] }),
    event("floor.removed", { entry: { ...third, state: "removed" }, reason: "r", order: [2] }),
  );
  assert.deepEqual(ids(gone), [2]);
  assert.deepEqual(
    gone.past.map((one) => one.entry),
    [3],
  );
  const back = after(gone, event("floor.requested", { entry: third, order: [3, 2] }));
  assert.deepEqual(back.past, []);
});

test("an order that names what nobody told of asks for all anew", () => {
  const floor = begin([entry(1, jakarta)]);
  assert.equal(fold(floor, event("floor.closed", { order: [1, 9] })), undefined);
});

test("a turn begins, is paused, goes on and ends; its time is charged", () => {
  const started = entry(1, jakarta, "statement", {
    state: "speaking",
    allowed_ms: 180_000,
    since: iso(0),
  });
  let floor = after(
    begin([entry(1, jakarta), entry(2, bangkok)]),
    event("floor.started", { entry: started, account: account("jkt", { turns: 1 }), order: [2] }),
  );
  assert.equal(floor.speaker?.entry, 1);
  assert.equal(accountOf(floor, jakarta)?.turns, 1);
  const { since: _, ...rest } = started;
  const paused = { ...rest, state: "paused" as const, spoken_ms: 60_000 };
  const charged = account("jkt", { turns: 1, spoken_ms: 60_000, charged_ms: 60_000 });
  floor = after(floor, event("floor.paused", { entry: paused, account: charged, order: [2] }));
  assert.equal(floor.speaker?.state, "paused");
  assert.equal(accountOf(floor, jakarta)?.spoken_ms, 60_000);
  floor = after(
    floor,
    event("floor.resumed", { entry: { ...paused, state: "speaking", since: iso(90_000) } }),
    event("floor.ended", {
      entry: { ...paused, state: "ended", spoken_ms: 70_000 },
      overrun_ms: 0,
      account: { ...charged, spoken_ms: 70_000 },
      order: [2],
    }),
  );
  assert.equal(floor.speaker, undefined);
  assert.equal(floor.past[0]?.spoken_ms, 70_000);
});

const ended = (one: FloorEntry, order: number[]): FloorEvent =>
  event("floor.ended", {
    entry: { ...one, state: "ended" },
    overrun_ms: 0,
    account: account(one.participant.delegation ?? ""),
    order,
  });

test("a question interrupts the speaker, who goes on when it ends", () => {
  const speech = entry(1, jakarta, "statement", { state: "speaking", since: iso(0) });
  const question = entry(2, bangkok, "question", { state: "speaking", since: iso(5_000) });
  const { since: _, ...still } = speech;
  const during = after(
    begin([entry(2, bangkok, "question")], { speaker: speech }),
    event("floor.paused", {
      entry: { ...still, state: "interrupted", spoken_ms: 5_000 },
      account: account("jkt"),
      order: [2],
    }),
    event("floor.started", { entry: question, account: account("bkk"), order: [] }),
  );
  assert.equal(during.speaker?.entry, 2);
  assert.equal(during.interrupted?.entry, 1);
  const then = after(
    during,
    ended(question, []),
    event("floor.resumed", { entry: { ...speech, spoken_ms: 5_000 } }),
  );
  assert.equal(then.speaker?.entry, 1);
  assert.equal(then.interrupted, undefined);
});

test("whom a moderator had paused before the question is paused again after it", () => {
  const speech = entry(1, jakarta, "statement", { state: "paused", spoken_ms: 5_000 });
  const question = entry(2, bangkok, "question", { state: "speaking", since: iso(5_000) });
  const during = after(
    begin([entry(2, bangkok, "question")], { speaker: speech }),
    event("floor.started", { entry: question, account: account("bkk"), order: [] }),
  );
  assert.equal(during.interrupted?.entry, 1);
  const then = after(during, ended(question, []));
  assert.equal(then.speaker?.entry, 1);
  assert.equal(then.speaker?.state, "paused");
  assert.equal(then.interrupted, undefined);
});

test("a statement that starts during a question ends both turns before it", () => {
  const speech = entry(1, jakarta, "statement", { state: "interrupted" });
  const question = entry(2, bangkok, "question", { state: "speaking", since: iso(0) });
  const next = entry(3, hanoi, "statement", { state: "speaking", since: iso(9_000) });
  const floor = after(
    begin([entry(3, hanoi)], { speaker: question, interrupted: speech }),
    ended(question, [3]),
    ended(speech, [3]),
    event("floor.started", { entry: next, account: account("han"), order: [] }),
  );
  assert.equal(floor.speaker?.entry, 3);
  assert.equal(floor.interrupted, undefined);
});

test("a speaker who is removed during a question does not come back after it", () => {
  const speech = entry(1, jakarta, "statement", { state: "interrupted" });
  const question = entry(2, bangkok, "question", { state: "speaking", since: iso(0) });
  const during = after(begin([], { speaker: question, interrupted: speech }), ended(speech, []));
  assert.equal(during.speaker?.entry, 2);
  assert.equal(during.interrupted, undefined);
  assert.equal(after(during, ended(question, [])).speaker, undefined);
});

test("another rule undoes what was moved, and a budget says what is left", () => {
  const floor = after(
    begin([entry(2, bangkok, "statement", { moved: true }), entry(1, jakarta)], {
      accounts: [account("jkt", { charged_ms: 90_000, added_ms: 30_000 })],
    }),
    event("floor.configured", {
      settings: { ...settings, order: "seat", budget_s: 600 },
      open: true,
      item: 1,
      order: [1, 2],
    }),
  );
  assert.deepEqual(ids(floor), [1, 2]);
  assert.equal(floor.waiting[1]?.moved, false);
  assert.equal(floor.accounts[0]?.left_ms, 540_000);
  const free = after(
    floor,
    event("floor.configured", { settings, open: true, item: 1, order: [1, 2] }),
  );
  assert.equal(free.accounts[0]?.left_ms, undefined);
});

test("switched off, nobody has the floor and nobody waits", () => {
  const speaker = entry(1, jakarta, "statement", { state: "speaking", since: iso(0) });
  const floor = after(
    begin([entry(2, bangkok)], { speaker }),
    ended(speaker, [2]),
    event("floor.configured", {
      settings: { ...settings, on: false },
      open: false,
      item: 1,
      order: [],
    }),
  );
  assert.equal(floor.speaker, undefined);
  assert.deepEqual(floor.waiting, []);
  assert.equal(cannotAsk(floor, jakarta.id, "statement"), "off");
});

test("a new item gives every delegation its rights of reply again", () => {
  const claimed = { reply: 1, participant: hanoi, seq: 4, text: "t", state: "claimed" as const };
  const granted = { ...claimed, state: "granted" as const, number: 1, by: chair };
  const floor = after(
    begin([]),
    event("reply.claimed", { reply: claimed }),
    event("reply.granted", { reply: granted, entry: entry(5, hanoi, "reply"), order: [5] }),
  );
  assert.deepEqual(floor.replies, [granted]);
  assert.equal(isDue(floor, entry(5, hanoi, "reply")), false);
  const begun = after(floor, event("floor.replies_begun", { order: [5] }));
  assert.equal(begun.open, false);
  assert.equal(isDue(begun, entry(5, hanoi, "reply")), true);
  const next = after(begun, event("floor.opened", { item: 2, title: "Heat", order: [5] }));
  assert.deepEqual([next.replies, next.phase, next.title], [[], "list", "Heat"]);
  const again = after(next, event("floor.opened", { item: 2, title: "Heat", order: [5] }));
  assert.equal(again.title, "Heat");
});

test("what a claim says goes when it is redacted, and no other item's claim comes with it", () => {
  const claimed = { reply: 2, participant: hanoi, seq: 4, text: "t", state: "claimed" as const };
  const { text: _, ...said } = claimed;
  const redacted = { ...said, redacted: true };
  const floor = after(
    begin([]),
    event("reply.claimed", { reply: claimed }),
    event("reply.redacted", { reply: redacted, reason: "r" }),
    event("reply.redacted", { reply: { ...redacted, reply: 1 }, reason: "r" }),
  );
  assert.deepEqual(floor.replies, [redacted]);
});

test("who belongs to no delegation has an account of their own", () => {
  const started = entry(1, guest, "statement", { state: "speaking", since: iso(0) });
  const floor = after(
    begin([entry(1, guest)]),
    event("floor.started", {
      entry: started,
      account: { participant: "guest", turns: 1, spoken_ms: 0, charged_ms: 0, added_ms: 0 },
      order: [],
    }),
  );
  assert.deepEqual(accountOf(floor, guest)?.participant, "guest");
  assert.equal(accountOf(floor, guest)?.turns, 1);
});

test("the clock counts to the whole second, and over the end", () => {
  const running = entry(1, jakarta, "statement", { allowed_ms: 180_000, since: iso(0) });
  const at = (ms: number): string => clockText(clockOf(running, T0 + ms));
  assert.equal(at(0), "3:00");
  assert.equal(at(1), "3:00");
  assert.equal(at(1_000), "2:59");
  assert.equal(at(179_999), "0:01");
  assert.equal(at(180_000), "0:00");
  assert.equal(at(181_000), "0:01");
  assert.equal(clockOf(running, T0 + 181_000).leftMs, -1_000);
  assert.equal(clockOf(running, T0 + 90_000).used, 0.5);
  assert.equal(clockOf(running, T0 - 5_000).spokenMs, 0, "a clock that is behind counts nothing");
  const free = entry(1, jakarta, "statement", { since: iso(0) });
  assert.equal(clockText(clockOf(free, T0 + 3_725_000)), "1:02:05");
  assert.equal(clockText(clockOf(entry(1, jakarta, "reply", { spoken_ms: 61_000 }), T0)), "1:01");
});

test("what one may ask for, and where one stands", () => {
  const mine = entry(3, jakarta);
  const floor = begin([entry(1, bangkok), entry(2, hanoi), mine]);
  assert.deepEqual(placesOf(floor, jakarta.id), [{ entry: mine, place: 3 }]);
  assert.equal(cannotAsk(floor, jakarta.id, "statement"), "waiting");
  assert.equal(cannotAsk(floor, jakarta.id, "question"), undefined);
  const closed = { ...floor, open: false };
  assert.equal(cannotAsk(closed, jakarta.id, "question"), "closed");
  assert.equal(cannotAsk(closed, jakarta.id, "point_of_order"), undefined);
});

test("a move by one place, as the server wants it", () => {
  const waiting = [entry(4, bangkok), entry(5, hanoi), entry(6, jakarta)];
  assert.equal(moveBy(waiting, 5, -1), 4);
  assert.equal(moveBy(waiting, 5, 1), 0);
  assert.equal(moveBy(waiting, 4, 1), 6);
  assert.equal(moveBy(waiting, 4, -1), undefined);
  assert.equal(moveBy(waiting, 6, 1), undefined);
});
