// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  apply,
  applyAll,
  type ChannelEvent,
  emptyTimeline,
  hasNewer,
  hasOlder,
  isLoaded,
  isMine,
  isOffRecord,
  isUnread,
  type Message,
  markOwn,
  merge,
  messageAt,
  startAt,
  type Timeline,
  thread,
  trim,
} from "../src/index.ts";
import { ALICE, BUDI, Clock, FakeServer, makeRandom, stateOf } from "./world.ts";

/** One random act, as the real core would log it. */
function act(server: FakeServer, random: () => number): ChannelEvent {
  const log = server.log("lobby");
  const posts = log.filter((event) => event.type === "message.posted");
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const dice = random();
  if (posts.length < 3 || dice < 0.4) return server.say("lobby", `m${log.length + 1}`);
  const target = pick(posts).seq;
  const state = stateOf(target, log);
  if (dice < 0.5) return server.say("lobby", `r${log.length + 1}`, { reply_to: target });
  if (dice < 0.6) return server.append("lobby", "channel.slow_mode_changed", { seconds: 5 });
  if (state?.redacted_seq !== undefined) return server.say("lobby", `m${log.length + 1}`);
  if (dice < 0.7)
    return server.append("lobby", state?.pinned ? "message.unpinned" : "message.pinned", {
      target,
    });
  if (dice < 0.74)
    return server.append("lobby", "message.redacted", { target, by_moderator: true });
  if (dice < 0.84) {
    const data = { target, text: `e${log.length + 1}`, version: 2 };
    return server.append("lobby", "message.edited", data);
  }
  const who = pick([ALICE, BUDI]);
  const emoji = pick(["👍", "🙏"]);
  const mine = log.findLast(
    (event) =>
      event.type === "message.reacted" &&
      event.data.target === target &&
      event.data.emoji === emoji &&
      event.actor.id === who.id,
  );
  const on = !(mine?.type === "message.reacted" && mine.data.on);
  return server.append("lobby", "message.reacted", { target, emoji, on }, who);
}

/** What a message must look like, by the log alone. */
function expected(seq: number, log: readonly ChannelEvent[]): object {
  const event = log[seq - 1];
  assert.ok(event?.type === "message.posted");
  const state = stateOf(seq, log);
  const isRedacted = state?.redacted_seq !== undefined;
  return {
    seq,
    text: isRedacted ? undefined : (state?.text ?? event.data.text),
    edited: state?.edited_seq !== undefined,
    redactedSeq: state?.redacted_seq,
    pinned: state?.pinned ?? false,
    replyCount: state?.reply_count ?? 0,
    reactions: sorted(state?.reactions ?? []),
  };
}

function seen(message: Message): object {
  const { seq, text, edited, redaction, pinned, replyCount, reactions } = message;
  const redactedSeq = redaction?.seq;
  return { seq, text, edited, redactedSeq, pinned, replyCount, reactions: sorted(reactions) };
}

function sorted(reactions: readonly { emoji: string }[]): object[] {
  return [...reactions].sort((a, b) => a.emoji.localeCompare(b.emoji));
}

function check(timeline: Timeline, log: readonly ChannelEvent[], note: string): void {
  const known = log.slice(0, timeline.live);
  for (const item of timeline.items) {
    if (item.type !== "message") continue;
    // A page may be ahead of the live events; then its messages are true as of its head.
    const asOf = Math.max(known.length, item.asOf);
    assert.deepEqual(seen(item), expected(item.seq, log.slice(0, asOf)), `${note}: ${item.seq}`);
  }
  const seqs = timeline.items.map((item) => item.seq);
  const wanted = log
    .filter(({ seq, type }) => {
      const isShown = !["message.edited", "message.redacted", "message.reacted"].includes(type);
      return isShown && seq >= timeline.first && seq <= timeline.last;
    })
    .map((event) => event.seq);
  assert.deepEqual(seqs, wanted, note);
}

test("live events and pages, in any interleaving, give what the log says", () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const random = makeRandom(seed);
    const server = new FakeServer(new Clock());
    for (let count = Math.floor(random() * 120); count > 0; count -= 1) act(server, random);
    const log = server.log("lobby");
    let timeline = startAt(emptyTimeline("lobby", ALICE.id), log.length);
    let late: ReturnType<FakeServer["page"]> | undefined;
    for (let step = 0; step < 60; step += 1) {
      const note = `seed ${seed}, step ${step}`;
      const dice = random();
      if (dice < 0.5) act(server, random);
      else if (dice < 0.7)
        timeline = applyAll(timeline, log.slice(timeline.live, timeline.live + 3));
      else if (dice < 0.9) {
        const limit = 1 + Math.floor(random() * 30);
        const seq = 1 + Math.floor(random() * (log.length + 1));
        const place =
          dice < 0.75
            ? { before: Number.MAX_SAFE_INTEGER }
            : dice < 0.8 && timeline.first > 1
              ? { before: timeline.first }
              : dice < 0.85
                ? { around: seq }
                : { after: timeline.last };
        const page = server.page({ channel: "lobby", limit, ...place });
        if (random() < 0.3) late = page;
        else timeline = merge(timeline, page) ?? timeline;
      } else if (late !== undefined) {
        timeline = merge(timeline, late) ?? timeline; // it was long on its way
        late = undefined;
      } else timeline = trim(timeline, random() < 0.5 ? "oldest" : "newest", 20);
      check(timeline, log, note);
    }
    timeline = applyAll(timeline, log.slice(timeline.live));
    timeline =
      merge(timeline, server.page({ channel: "lobby", before: log.length + 1 })) ?? timeline;
    check(timeline, log, `seed ${seed}, end`);
    assert.equal(timeline.last, log.length);
    assert.equal(hasNewer(timeline), false);
  }
});

test("an empty channel: loaded, then its first message appears", () => {
  const server = new FakeServer(new Clock());
  let timeline = emptyTimeline("lobby", ALICE.id);
  assert.equal(isLoaded(timeline), false);
  timeline = merge(timeline, server.page({ channel: "lobby", before: 1_000 })) ?? timeline;
  assert.equal(isLoaded(timeline), true);
  assert.equal(hasOlder(timeline), false);
  timeline = apply(timeline, server.say("lobby", "first"));
  assert.equal(timeline.items.length, 1);
});

test("a page older than what is known of events in between is turned down", () => {
  const server = new FakeServer(new Clock());
  server.say("lobby", "one");
  const page = server.page({ channel: "lobby", before: 1_000 });
  for (let count = 0; count < 5; count += 1) server.say("lobby", "more");
  const timeline = startAt(emptyTimeline("lobby", ALICE.id), 6);
  assert.equal(merge(timeline, page), undefined);
});

test("a gap voids the window: nothing is guessed", () => {
  const server = new FakeServer(new Clock());
  const events = ["a", "b", "c", "d"].map((text) => server.say("lobby", text));
  let timeline = merge(emptyTimeline("lobby", ALICE.id), {
    ...server.page({ channel: "lobby", before: 3 }),
    head: 2,
    more_after: false,
  });
  assert.ok(timeline);
  assert.equal(timeline.items.length, 2);
  timeline = apply(timeline, events[3] as ChannelEvent);
  assert.equal(isLoaded(timeline), false);
  assert.equal(timeline.items.length, 0);
  assert.equal(timeline.head, 4);
});

test("who redacted, and why, is learned from the event and kept over pages", () => {
  const server = new FakeServer(new Clock());
  const first = server.say("lobby", "secret");
  const data = { target: 1, by_moderator: true, reason: "personal data" };
  const redacted = server.append("lobby", "message.redacted", data);
  const page = server.page({ channel: "lobby", around: 1, limit: 2 });
  const merged = merge(emptyTimeline("lobby", ALICE.id), {
    ...page,
    events: page.events.slice(0, 1),
  });
  assert.ok(merged);
  assert.deepEqual(messageAt(merged, 1)?.redaction, { seq: 2 });
  const full = merge(merged, page);
  assert.ok(full);
  const known = { seq: 2, by: BUDI, byModerator: true, reason: "personal data" };
  assert.deepEqual(messageAt(full, 1)?.redaction, known);
  assert.deepEqual(messageAt(merge(full, page) ?? full, 1)?.redaction, known);
  const live = applyAll(startAt(emptyTimeline("lobby", ALICE.id), 0), [first, redacted]);
  assert.equal(live.items.length, 0, "no page yet");
});

test("threads, and events of a newer server", () => {
  const server = new FakeServer(new Clock());
  server.say("lobby", "question");
  server.say("lobby", "other");
  server.say("lobby", "answer", { reply_to: 1 });
  let timeline = merge(
    emptyTimeline("lobby", ALICE.id),
    server.page({ channel: "lobby", before: 99 }),
  );
  assert.ok(timeline);
  assert.deepEqual(
    thread(timeline, 1).map((message) => message.text),
    ["question", "answer"],
  );
  const unknown = { ...server.say("lobby", "x"), type: "floor.granted", data: { to: "alice" } };
  timeline = apply(timeline, unknown as unknown as ChannelEvent);
  assert.equal(timeline.last, 4);
  assert.equal(timeline.items.length, 3);
});

test("what happens on the floor is in the record; wishes to speak are not", () => {
  const server = new FakeServer(new Clock());
  const entry = {
    entry: 1,
    participant: BUDI,
    kind: "statement" as const,
    state: "waiting" as const,
    asked: "2026-11-23T21:00:00.000Z",
    moved: false,
    spoken_ms: 0,
  };
  server.append("lobby", "floor.requested", { entry, order: [1] });
  server.append("lobby", "floor.moved", { entry, reason: "r", order: [1] });
  server.append("lobby", "floor.withdrawn", { entry, order: [] });
  server.append("lobby", "floor.closed", { order: [] });
  const empty = startAt(emptyTimeline("lobby", ALICE.id), 0);
  const log = server.log("lobby");
  const timeline = merge(applyAll(empty, log), server.page({ channel: "lobby", before: 9 }));
  const shown = timeline?.items.map((one) =>
    one.type === "system" && one.what.event === "floor" ? one.what.news.type : one.type,
  );
  assert.deepEqual(shown, ["floor.moved", "floor.closed"]);
});

test("what became of a question: by events, and by a page", () => {
  const server = new FakeServer(new Clock());
  server.say("lobby", "first?", { kind: "question" });
  server.say("lobby", "second?", { kind: "question" });
  const asked = { state: "asked", votes: 0, mine: false, anonymous: false } as const;
  const page = server.page({ channel: "lobby", before: 99 });
  let timeline = merge(emptyTimeline("lobby", ALICE.id), page);
  assert.ok(timeline);
  assert.deepEqual(messageAt(timeline, 1)?.question, asked);
  const nobody = { id: "anonymous", name: "", role: "delegate", bot: false } as const;
  timeline = applyAll(timeline, [
    server.append("lobby", "question.upvoted", { target: 2, votes: 1 }, nobody),
    server.append("lobby", "question.merged", { target: 1, into: 2, votes: 2 }),
    server.append("lobby", "question.taken", { target: 2 }),
  ]);
  assert.deepEqual(messageAt(timeline, 1)?.question, { ...asked, state: "merged", merged_into: 2 });
  assert.deepEqual(messageAt(timeline, 2)?.question, { ...asked, state: "taken", votes: 2 });
  assert.equal(timeline.items.length, 2, "no lines of their own");
  timeline = applyAll(timeline, [
    server.append("lobby", "question.dismissed", { target: 2, reason: "Off topic" }),
    server.append("lobby", "question.reason_redacted", { target: 2, reason: "r" }),
  ]);
  assert.deepEqual(messageAt(timeline, 2)?.question, {
    ...asked,
    state: "dismissed",
    votes: 2,
    reason_redacted: true,
  });
  assert.equal(timeline.items.length, 3, "what a moderator removed is a line");
  const question = { ...asked, state: "answered", votes: 5, mine: true, answer_seq: 4 } as const;
  const state = { seq: 2, pinned: false, reply_count: 0, reactions: [], question };
  const later = server.page({ channel: "lobby", before: 99 });
  timeline = merge(timeline, { ...later, messages: [state] });
  assert.ok(timeline);
  assert.deepEqual(messageAt(timeline, 2)?.question, question);
});

test("a poll's steps and a consensus call's are lines; votes and answers are not", () => {
  const server = new FakeServer(new Clock());
  let timeline = merge(
    emptyTimeline("lobby", ALICE.id),
    server.page({ channel: "lobby", before: 9 }),
  );
  assert.ok(timeline);
  const closed = { poll: "p", votes: 1, entitled: 2, quorum_reached: true, by_clock: true };
  const said = { consensus: "m", round: 1, delegation: "jkt", stance: "agree" } as const;
  timeline = applyAll(timeline, [
    server.append("lobby", "poll.voted", { poll: "p", votes: 1 }),
    server.append("lobby", "poll.closed", closed),
    server.append("lobby", "consensus.opened", { consensus: "m", round: 1, text: "We agree." }),
    server.append("lobby", "consensus.answered", said),
  ]);
  assert.deepEqual(
    timeline.items.map((item) => item.type === "system" && item.what),
    [
      { event: "decision", type: "poll.closed", data: closed },
      {
        event: "decision",
        type: "consensus.opened",
        data: { consensus: "m", round: 1, text: "We agree." },
      },
    ],
  );
});

test("an answer that is redacted goes from its call's outcome, and from no other", () => {
  const server = new FakeServer(new Clock());
  const empty = merge(emptyTimeline("lobby", ALICE.id), server.page({ channel: "lobby" }));
  assert.ok(empty);
  const counts = { agree: 1, live_with: 0, reservation: 1, object: 1, silent: 0 };
  const remarks = [
    { delegation: "jkt", participant: ALICE, stance: "reservation" as const, text: "Not by 2030." },
    { delegation: "bkk", participant: BUDI, stance: "object" as const, text: "Too little." },
  ];
  const end = { reached: false, statement: "We agree.", counts, remarks };
  const close = (consensus: string, round: number): void => {
    server.append("lobby", "consensus.closed", { ...end, consensus, round });
  };
  close("m1", 1);
  close("m1", 2);
  close("m2", 2);
  server.say("lobby", "Thank you.");
  const before = applyAll(empty, server.log("lobby"));
  const redact = (consensus: string, round: number, delegation: string): Timeline => {
    const data = { consensus, round, delegation, reason: "Names somebody." };
    return apply(before, server.append("lobby", "consensus.answer_redacted", data, BUDI));
  };
  const outcomes = ({ items }: Timeline): unknown[] =>
    items.map((item) => {
      const what = item.type === "system" ? item.what : undefined;
      return what?.event === "decision" && what.type === "consensus.closed"
        ? what.data.remarks
        : undefined;
    });
  const { text: _, ...silent } = remarks[0] ?? {};
  const gone = [{ ...silent, redacted: true }, remarks[1]];
  const after = redact("m1", 2, "jkt");
  assert.deepEqual(outcomes(after).slice(0, 4), [remarks, gone, remarks, undefined]);
  assert.deepEqual(outcomes(before), [remarks, remarks, remarks, undefined], "the old one stays");
  assert.equal(after.items[0], before.items[0]);
});

test("withheld: the words go at once, and come back when they are read again", () => {
  const server = new FakeServer(new Clock());
  server.say("lobby", "words");
  const start = startAt(emptyTimeline("lobby", ALICE.id), 1);
  const log = server.log("lobby");
  const page = (messages: object[]) =>
    ({
      channel: "lobby",
      events: log.slice(0, 1),
      messages,
      first_seq: 1,
      last_seq: 1,
      head: log.length,
      more_before: false,
      more_after: log.length > 1,
    }) as unknown as Parameters<typeof merge>[1];
  const shown = merge(start, page([]));
  assert.ok(shown);
  const hidden = apply(
    shown,
    server.append("lobby", "message.withheld", { target: 1, reason: "To be checked" }, BUDI),
  );
  const message = messageAt(hidden, 1);
  assert.equal(message?.text, undefined);
  assert.deepEqual(message?.withheld, {
    seq: 2,
    by: BUDI,
    byReports: false,
    reason: "To be checked",
  });
  assert.ok(message && !isUnread(message));

  const restored = apply(hidden, server.append("lobby", "message.restored", { target: 1 }, BUDI));
  const again = messageAt(restored, 1);
  assert.ok(again && isUnread(again));
  const read = merge(restored, page([]));
  assert.ok(read);
  assert.equal(messageAt(read, 1)?.text, "words");
  assert.ok(!isUnread(messageAt(read, 1) as Message));
});

test("what names nobody is one's own by the seq of the answer, whichever comes first", () => {
  const nobody = { id: "anonymous", name: "", role: "delegate", bot: false } as const;
  const server = new FakeServer(new Clock());
  const empty = merge(
    startAt(emptyTimeline("lobby", ALICE.id), 0),
    server.page({ channel: "lobby" }),
  );
  assert.ok(empty);
  const say = (seq: number) => {
    const data = { id: `lobby/${seq}`, client_id: `anonymous-${seq}`, text: "t" };
    const more = { kind: "statement" as const, attribution: "chatham" as const };
    return server.append("lobby", "message.posted", { ...data, ...more }, nobody);
  };
  const react = (emoji: string) =>
    server.append("lobby", "message.reacted", { target: 1, emoji, on: true }, nobody);
  let timeline = markOwn(empty, 1);
  timeline = applyAll(timeline, [say(1), say(2), react("👍"), react("🙏"), react("👏")]);
  timeline = markOwn(markOwn(timeline, 2), 3);
  const [first, second] = [messageAt(timeline, 1), messageAt(timeline, 2)];
  assert.ok(first && second && isMine(first, ALICE.id) && isMine(second, ALICE.id));
  assert.equal(first.attribution, "chatham");
  assert.deepEqual(
    first.reactions.map((one) => one.mine),
    [true, false, false],
  );
  const page = server.page({ channel: "lobby" });
  const others = merge(startAt(emptyTimeline("lobby", BUDI.id), 5), page);
  assert.ok(others && !isMine(messageAt(others, 1) as Message, BUDI.id));
});

test("what was off the record is erased, and said to be; while it lasts it is known as such", () => {
  const server = new FakeServer(new Clock());
  const empty = merge(
    startAt(emptyTimeline("lobby", ALICE.id), 0),
    server.page({ channel: "lobby" }),
  );
  assert.ok(empty);
  const start = server.append(
    "lobby",
    "channel.attribution_changed",
    { level: "off_record" },
    BUDI,
  );
  const data = { id: "lobby/2", client_id: "c2", text: "words", kind: "statement" as const };
  const said = server.append("lobby", "message.posted", { ...data, attribution: "off_record" });
  const open = applyAll(empty, [start, said]);
  assert.ok(isOffRecord(messageAt(open, 2) as Message));
  const ended = server.append("lobby", "channel.attribution_changed", { level: "on_record" }, BUDI);
  const erased = { target: 2, by_moderator: true, off_record: true };
  const over = server.append("lobby", "message.redacted", erased, BUDI);
  const held = server.append("lobby", "held.rejected", { held_id: "h1", off_record: true }, BUDI);
  const after = applyAll(open, [ended, over, held]);
  const message = messageAt(after, 2);
  assert.ok(message && message.text === undefined && !isOffRecord(message));
  assert.deepEqual(message.redaction, { seq: 4, by: BUDI, byModerator: true, offRecord: true });
  // What is thrown away with it is no line of its own.
  assert.deepEqual(
    after.items.map((item) => item.type),
    ["system", "message", "system"],
  );
});

test("closing, a limit and the times of the agenda each have their line", () => {
  const server = new FakeServer(new Clock());
  const page = server.page({ channel: "lobby", before: 9 });
  const empty = merge(emptyTimeline("lobby", ALICE.id), page);
  assert.ok(empty);
  const opens = "2026-01-01T02:00:00.000Z";
  const timeline = applyAll(empty, [
    server.append("lobby", "channel.locked", { mode: "closed", reason: "Over" }),
    server.append("lobby", "channel.budget_changed", {
      messages: 3,
      per: "delegation",
      reserve_head: 1,
    }),
    server.append("lobby", "channel.scheduled", { opens }),
  ]);
  assert.deepEqual(
    timeline.items.map((item) => item.type === "system" && item.what),
    [
      { event: "locked", closed: true, reason: "Over" },
      { event: "budget", messages: 3, per: "delegation", reserve_head: 1 },
      { event: "scheduled", opens },
    ],
  );
});

test("what the agenda locks and opens is not laid at anybody's door", () => {
  const server = new FakeServer(new Clock());
  const page = server.page({ channel: "lobby", before: 9 });
  const empty = merge(emptyTimeline("lobby", ALICE.id), page);
  assert.ok(empty);
  const timeline = applyAll(empty, [
    server.append("lobby", "channel.unlocked", { reason: "Second plenary", by_clock: true }),
    server.append("lobby", "channel.locked", { mode: "read_only", reason: "Lunch" }),
    server.append("lobby", "poll.cancelled", { poll: "p1" }),
  ]);
  assert.deepEqual(
    timeline.items.map((item) => item.type === "system" && item.what),
    [
      { event: "unlocked", reason: "Second plenary", byClock: true },
      { event: "locked", reason: "Lunch" },
      { event: "decision", type: "poll.cancelled", data: { poll: "p1" } },
    ],
  );
});
