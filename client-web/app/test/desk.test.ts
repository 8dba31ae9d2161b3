// The desk's folds: a query, and the notices that come before, during and after it.
import assert from "node:assert/strict";
import { test } from "node:test";
import type {
  Filter,
  HeldDecidedNotice,
  HeldItem,
  Participant,
  ReportCard,
  Sanction,
} from "@pleno/protocol";
import { signal } from "@preact/signals";
import { factsOf } from "../src/store/desk/audit.ts";
import { appealsNow, isOn, sanctionChanged } from "../src/store/desk/people.ts";
import { decided, dropped, firstPage, nextPage, Queue, queued } from "../src/store/desk/queue.ts";
import {
  cardChanged,
  nextCards,
  openCards,
  Reports,
  settledDropped,
  wordsGone,
} from "../src/store/desk/reports.ts";
import { filterChanged, Rules } from "../src/store/desk/rules.ts";
import { around, SHOWN, within } from "../src/store/desk/stretch.ts";
import { heldDecided, heldKnown, type OwnHeld, withOwn } from "../src/store/held.ts";
import { Kept } from "../src/store/kept.ts";

function person(id: string, delegation?: string): Participant {
  return { id, name: id, role: "delegate", bot: false, ...(delegation && { delegation }) };
}

function held(id: string, change: Partial<HeldItem> = {}): HeldItem {
  return {
    held_id: id,
    channel: "lobby",
    participant: person("budi"),
    text: `words of ${id}`,
    kind: "statement",
    at: "2023-08-01T03:00:00.000Z",
    state: "waiting",
    version: 1,
    why: "approval",
    ...change,
  };
}

function decision(id: string, change: Partial<HeldDecidedNotice> = {}): HeldDecidedNotice {
  return {
    channel: "lobby",
    held_id: id,
    approved: true,
    by: person("chair"),
    by_clock: false,
    version: 1,
    total: 0,
    ...change,
  };
}

test("an audit entry says on whom, which and how much, and nothing of what it does not know", () => {
  const facts = (action: string, data: object) =>
    factsOf({ action, data: data as Record<string, unknown> });
  assert.deepEqual(facts("warning.lift", { whom: { participant: "ana" }, sanction: "s1" }), [
    { what: "participant", id: "ana" },
  ]);
  assert.deepEqual(
    facts("sanction.review", { via: "operator", whom: { delegation: "jakarta" }, reason: "No" }),
    [{ what: "operator" }, { what: "delegation", id: "jakarta" }, { what: "words", text: "No" }],
  );
  assert.deepEqual(facts("channel.slow_mode", { seconds: 0 }), [{ what: "seconds", count: 0 }]);
  assert.deepEqual(facts("poll.open", { poll: "p3" }), [{ what: "poll", id: "p3" }]);
  assert.deepEqual(facts("poll.create", { title: "Where?", kind: "single" }), [
    { what: "words", text: "Where?" },
  ]);
  assert.deepEqual(facts("channel.set_attribution", { level: "chatham" }), [
    { what: "level", level: "chatham_nobody" },
  ]);
  assert.deepEqual(facts("channel.set_approval", { mode: "first", first: 3 }), [
    { what: "approval", mode: "first", count: 3 },
  ]);
  const at = "2023-08-01T03:00:00.000Z";
  assert.deepEqual(facts("channel.schedule", { closes: at }), [{ what: "closes", at }]);
  assert.deepEqual(facts("held.approve", { held_id: "h1", whom: null }), []);
});

test("of a long queue a stretch is shown, with the current card well inside", () => {
  assert.equal(within(-20, 10_000), 0);
  assert.equal(within(40, 30), 0, "all of a short one");
  assert.equal(within(9_990, 10_000), 10_000 - SHOWN);
  assert.equal(around(0, 12, 10_000), 0);
  assert.equal(
    around(0, SHOWN - 1, 10_000),
    SHOWN / 2 - 1,
    "the last one shown is in the middle now",
  );
  assert.equal(around(0, 9_999, 10_000), 10_000 - SHOWN);
  assert.equal(around(9_940, 3, 10_000), 0);
});

const ids = (view: { cards: readonly { item: HeldItem }[] }): string[] =>
  view.cards.map((one) => one.item.held_id);

test("the queue: pages without doubles, new ones at the end", () => {
  const first = firstPage("lobby", false, { held: [held("h1"), held("h2")], more: true, total: 3 });
  assert.deepEqual(ids(queued(first, { held: held("h9"), total: 4 })), ["h1", "h2"], "behind more");
  const all = nextPage(first, { held: [held("h2"), held("h3")], more: false, total: 3 });
  assert.deepEqual(ids(all), ["h1", "h2", "h3"]);
  const next = queued(all, { held: held("h4"), total: 4 });
  assert.deepEqual(ids(next), ["h1", "h2", "h3", "h4"]);
  assert.equal(next.total, 4);
  assert.deepEqual(queued(next, { held: held("h4"), total: 4 }), next, "heard twice");
  assert.equal(queued(next, { held: held("h5", { channel: "other" }), total: 1 }), next);
});

test("the queue: a new version takes the place of the old, never the other way", () => {
  const view = firstPage("lobby", false, { held: [held("h1")], more: false, total: 1 });
  const second = queued(view, { held: held("h1", { version: 2, text: "better" }), total: 1 });
  assert.equal(second.cards[0]?.item.text, "better");
  assert.equal(queued(second, { held: held("h1"), total: 1 }), second);
});

test("the queue: another's decision is shown, then the card goes; unless it waits again", () => {
  const view = firstPage("lobby", false, { held: [held("h1"), held("h2")], more: false, total: 2 });
  const done = decided(view, decision("h1", { approved: false, total: 1 }));
  assert.deepEqual(done.cards[0]?.decided, { approved: false, by: person("chair") });
  assert.equal(done.total, 1);
  assert.deepEqual(ids(dropped(done, "h1")), ["h2"]);
  const appealed = held("h1", { state: "appealed", appeal: "Please look again" });
  const again = queued(done, { held: appealed, total: 2 });
  assert.equal(again.cards[0]?.decided, undefined);
  assert.equal(dropped(again, "h1"), again, "the timer of the old decision takes nothing away");
  const newer = queued(view, { held: held("h1", { version: 2 }), total: 2 });
  assert.equal(decided(newer, decision("h1")).cards[0]?.decided, undefined, "of an older version");
});

test("the queue of appeals takes in appeals alone", () => {
  const view = firstPage("lobby", true, { held: [], more: false, total: 1 });
  assert.deepEqual(ids(queued(view, { held: held("h1"), total: 2 })), []);
  assert.deepEqual(ids(queued(view, { held: held("h2", { state: "appealed" }), total: 2 })), [
    "h2",
  ]);
});

function card(id: string, change: Partial<ReportCard> = {}): ReportCard {
  return {
    report_id: id,
    channel: "lobby",
    seq: 7,
    participant: person("budi"),
    text_version: 1,
    withheld: false,
    state: "open",
    at: "2023-08-01T03:00:00.000Z",
    count: 1,
    delegations: 1,
    reports: [],
    ...change,
  };
}

test("reports: a card gathers, is taken, is settled, and goes", () => {
  const empty = { cards: [], more: false };
  const one = cardChanged(nextCards(empty, { reports: [card("r1")], more: false }), card("r2"));
  assert.equal(openCards(one), 2);
  const more = cardChanged(one, card("r1", { count: 2 }));
  assert.equal(more.cards[0]?.count, 2);
  const settled = cardChanged(more, card("r1", { state: "resolved", outcome: "retained" }));
  assert.equal(openCards(settled), 1);
  assert.equal(settledDropped(settled, "r2"), settled, "still open");
  assert.deepEqual(
    settledDropped(settled, "r1").cards.map((each) => each.report_id),
    ["r2"],
  );
  assert.equal(cardChanged(empty, card("r9", { state: "resolved" })), empty, "never seen open");
});

test("reports: words that are gone from the record are gone from their card", () => {
  const said = card("r1", { text: "Her number", seq: 7 });
  const view = nextCards({ cards: [], more: false }, { reports: [said], more: false });
  assert.equal(wordsGone(view, said.channel, 8), view);
  assert.equal(wordsGone(view, "elsewhere", 7), view);
  const [gone] = wordsGone(view, said.channel, 7).cards;
  assert.deepEqual([gone?.report_id, gone?.text], ["r1", undefined]);
});

function mute(id: string, change: Partial<Sanction> = {}): Sanction {
  return {
    id,
    kind: "mute",
    participant: person("budi", "jkt"),
    by: person("chair"),
    reason: "Quiet",
    at: "2023-08-01T03:00:00.000Z",
    state: "in_force",
    ...change,
  };
}

test("appeals wait until they are decided, or there is nothing left to lift", () => {
  const appeal = { by: person("budi"), text: "No", at: "2023-08-01T03:10:00.000Z" };
  assert.deepEqual(appealsNow([], mute("s1")), []);
  const [one] = appealsNow([], mute("s1", { appeal }));
  assert.equal(one?.id, "s1");
  const waiting = [mute("s1", { appeal })];
  assert.deepEqual(appealsNow(waiting, mute("s1", { appeal, state: "lifted" })), []);
  const read = mute("s1", { appeal, kind: "warning", state: "acknowledged" });
  assert.deepEqual(appealsNow(waiting, read), [read], "to have read a warning decides nothing");
  const upheld = { ...appeal, outcome: "upheld" as const };
  assert.deepEqual(appealsNow(waiting, mute("s1", { appeal: upheld })), []);
});

test("a delegation's sanction is on its members' sheets, and each is there once", () => {
  const whole = mute("s2", { delegation: "jkt" });
  delete whole.participant;
  assert.ok(isOn(whole, { participant: person("siti", "jkt") }));
  assert.ok(!isOn(whole, { participant: person("mai", "han") }));
  assert.ok(isOn(whole, { delegation: "jkt" }));
  assert.ok(!isOn(mute("s3"), { delegation: "jkt" }));
  const list = sanctionChanged([mute("s1")], whole);
  assert.deepEqual(
    sanctionChanged(list, mute("s1", { state: "lifted" })).map((one) => [one.id, one.state]),
    [
      ["s2", "in_force"],
      ["s1", "lifted"],
    ],
  );
});

test("own held messages: rejected with its reason, written anew, published", () => {
  const own: OwnHeld = heldKnown(new Map(), held("h1", { due: "2023-08-01T03:05:00.000Z" }));
  const no = decision("h1", { approved: false, reason_code: "unverified", reason: "Source?" });
  const rejected = heldDecided(own, no).get("h1");
  assert.equal(rejected?.state, "rejected");
  assert.equal(rejected?.reason, "Source?");
  assert.equal(rejected?.due, undefined);
  const anew = heldKnown(own, held("h1", { version: 2, text: "with its source" }));
  assert.equal(heldDecided(anew, no), anew, "that was about the older words");
  assert.equal(heldKnown(anew, held("h1")), anew);
  assert.equal(heldDecided(anew, decision("h1", { version: 2 })).size, 0);
  assert.equal(heldDecided(own, decision("h7")), own, "somebody else's");
});

test("held messages of other devices are shown, each once, with their present words", () => {
  const mine = {
    clientId: "c1",
    channel: "lobby",
    text: "first words",
    at: "2023-08-01T03:00:00.000Z",
    order: 1,
    status: { state: "held", heldId: "h1" } as const,
  };
  const own: OwnHeld = new Map([
    ["h1", held("h1", { text: "better words" })],
    ["h2", held("h2")],
    ["h3", held("h3", { state: "rejected" })],
    ["h4", held("h4", { channel: "other" })],
  ]);
  assert.deepEqual(
    withOwn([mine], own, "lobby").map((one) => [one.clientId, one.text]),
    [
      ["c1", "better words"],
      ["h2", "words of h2"],
    ],
  );
  assert.deepEqual(withOwn([], new Map(), "lobby"), []);
});

interface Asked {
  params: { after?: string };
  answer(is: object): void;
}

/** A desk's ports whose questions a test answers when it likes. */
function slowPorts() {
  const asked: Asked[] = [];
  const link = {
    ask: (_: string, params: Asked["params"]) =>
      new Promise((resolve) => {
        asked.push({ params, answer: (is) => resolve({ ok: true, is }) });
      }),
    on: () => () => undefined,
  };
  const ports = { link, me: signal(person("chair")), onNew: () => undefined };
  return { asked, ports: ports as unknown as ConstructorParameters<typeof Queue>[0] };
}

/** Once all that was answered is taken in. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test("the queue: a page that comes late is not put behind another list", async () => {
  const { asked, ports } = slowPorts();
  const queue = new Queue(ports);
  queue.open("lobby");
  asked[0]?.answer({ held: [held("h1"), held("h2")], more: true, total: 4 });
  await settled();
  void queue.more();
  queue.filter(true);
  asked[2]?.answer({ held: [held("h9", { state: "appealed" })], more: false, total: 4 });
  await settled();
  assert.equal(asked[1]?.params.after, "h2");
  asked[1]?.answer({ held: [held("h3"), held("h4")], more: false, total: 4 });
  await settled();
  assert.deepEqual(queue.view.value && ids(queue.view.value), ["h9"]);
});

test("the queue and the reports: a page is not put behind a newer answer", async () => {
  const first = slowPorts();
  const queue = new Queue(first.ports);
  queue.open("lobby");
  first.asked[0]?.answer({ held: [held("h1"), held("h2")], more: true, total: 5 });
  await settled();
  void queue.more();
  void queue.load();
  first.asked[1]?.answer({ held: [held("h3")], more: false, total: 3 });
  await settled();
  assert.deepEqual(queue.view.value && ids(queue.view.value), ["h1", "h2", "h3"]);
  first.asked[2]?.answer({ held: [held("h0"), held("h1")], more: true, total: 4 });
  await settled();
  assert.deepEqual(queue.view.value && ids(queue.view.value), ["h0", "h1"], "h2 is behind more");
  assert.equal(queue.view.value?.more, true);

  const second = slowPorts();
  const reports = new Reports(second.ports);
  const known = () => reports.view.value?.cards.map((one) => one.report_id);
  void reports.load();
  second.asked[0]?.answer({ reports: [card("r1"), card("r2")], more: true });
  await settled();
  void reports.more();
  void reports.load();
  second.asked[1]?.answer({ reports: [card("r3")], more: false });
  await settled();
  assert.deepEqual(known(), ["r1", "r2", "r3"]);
  second.asked[2]?.answer({ reports: [card("r0"), card("r1")], more: true });
  await settled();
  assert.deepEqual(known(), ["r0", "r1"]);
});

test("what comes while a question is under way is not lost, and old answers are of no interest", async () => {
  const kept = new Kept<readonly string[]>();
  const add = (word: string) => (list: readonly string[]) =>
    list.includes(word) ? list : [...list, word];
  let answer: (value: { ok: true; is: readonly string[] }) => void = () => undefined;
  const loading = kept.load(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  kept.apply(add("during"));
  answer({ ok: true, is: ["before"] });
  await loading;
  assert.deepEqual(kept.value.value, ["before", "during"]);
  const slow = kept.load(async () => ({ ok: true, is: ["stale"] }));
  await kept.load(async () => ({ ok: true, is: ["fresh"] }));
  await slow;
  assert.deepEqual(kept.value.value, ["fresh"]);
  await kept.load(async () => ({ ok: false, why: "No answer" }));
  assert.deepEqual(kept.value.value, ["fresh"], "what is known stays");
  assert.equal(kept.problem.value, "No answer");
});

function filter(id: string, change: Partial<Filter> = {}): Filter {
  return {
    filter_id: id,
    kind: "spoof",
    action: "flag",
    label: id,
    enabled: true,
    by: person("chair"),
    at: "2023-08-01T03:00:00.000Z",
    ...change,
  };
}

test("filters: made, switched and deleted by anybody, where they hold", () => {
  let list: readonly Filter[] = [filter("f1")];
  list = filterChanged(
    list,
    { filter: filter("f2", { channel: "lobby" }), deleted: false },
    "lobby",
  );
  list = filterChanged(
    list,
    { filter: filter("f2", { channel: "lobby" }), deleted: false },
    "lobby",
  );
  assert.deepEqual(
    list.map((one) => one.filter_id),
    ["f1", "f2"],
  );
  const off = { filter: filter("f1", { enabled: false }), deleted: false };
  list = filterChanged(list, off, "lobby");
  assert.deepEqual(
    list.map((one) => one.enabled),
    [false, true],
  );
  const elsewhere = { filter: filter("f3", { channel: "other" }), deleted: false };
  assert.equal(filterChanged(list, elsewhere, "lobby"), list);
  list = filterChanged(list, { filter: filter("f1"), deleted: true }, "lobby");
  assert.deepEqual(
    list.map((one) => one.filter_id),
    ["f2"],
  );
});

test("filters: an open desk follows what another moderator does", async () => {
  let hear: (notice: { filter: Filter; deleted: boolean }) => void = () => undefined;
  const link = {
    ask: async () => ({ ok: true, is: { filters: [filter("f1")] } }),
    on: (kind: string, listener: typeof hear) => {
      if (kind === "filter") hear = listener;
      return () => undefined;
    },
  };
  const rules = new Rules(link as unknown as ConstructorParameters<typeof Rules>[0]);
  hear({ filter: filter("f9"), deleted: false }); // nothing is open: nothing to follow
  assert.equal(rules.filters.peek(), undefined);
  const known = (): string[] => (rules.filters.peek() ?? []).map((one) => one.filter_id);
  const opening = rules.open("lobby");
  hear({ filter: filter("f2"), deleted: false });
  await opening;
  assert.deepEqual(known(), ["f1", "f2"]);
  hear({ filter: filter("f1"), deleted: true });
  assert.deepEqual(known(), ["f2"]);
});
