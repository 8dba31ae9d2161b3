// Questions, polls and consensus calls: what the server said, and every event after it.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type ChannelEvent,
  type Consensus,
  type Delegation,
  type Events,
  type EventType,
  isMine,
  type Participant,
  type Poll,
  type QuestionInfo,
} from "@pleno/protocol";
import { foldConsensus, remarksOf, silentIn } from "../src/store/consensus.ts";
import { Decisions, type Host } from "../src/store/decisions.ts";
import { Feed } from "../src/store/feed.ts";
import { foldPoll, foldPolls, inOrder, needsLook } from "../src/store/polls.ts";
import { byVotes, foldQuestions, type QuestionPage } from "../src/store/questions.ts";

const ME: Participant = { id: "me", name: "Me", role: "head", delegation: "jkt", bot: false };
const OTHER: Participant = { id: "o", name: "O", role: "head", delegation: "bkk", bot: false };
const ANONYMOUS: Participant = { id: "anonymous", name: "", role: "delegate", bot: false };

let seq = 100;

function event<T extends EventType>(type: T, data: Events[T], actor = OTHER): ChannelEvent {
  seq += 1;
  const at = "2026-01-01T00:00:00.000Z";
  return { channel: "c", seq, at, type, actor, data } as unknown as ChannelEvent;
}

const POLL: Poll = {
  id: "p1",
  channel: "c",
  title: "T",
  options: ["A", "B"],
  kind: "single",
  max_choices: 1,
  per: "delegation",
  roles: [],
  secret: false,
  results: "after",
  quorum: 2,
  abstention: false,
  state: "open",
  votes: 0,
  entitled: 3,
  quorum_reached: false,
};
const OUTCOME = { counts: [2, 0], abstentions: 0, winners: [1] };

test("a poll from its preparation to its result", () => {
  const created = { ...POLL, state: "created" as const };
  let polls = foldPolls([], event("poll.created", { poll: created }));
  polls = foldPolls(polls, event("poll.created", { poll: created }));
  assert.equal(polls.length, 1, "an event folded twice");
  polls = foldPolls(polls, event("poll.opened", { poll: POLL }));
  polls = foldPolls(polls, event("poll.voted", { poll: "p1", votes: 1 }));
  assert.deepEqual([polls[0]?.votes, polls[0]?.quorum_reached], [1, false]);
  polls = foldPolls(polls, event("poll.voted", { poll: "p1", votes: 2 }));
  assert.deepEqual([polls[0]?.votes, polls[0]?.quorum_reached], [2, true]);
  polls = foldPolls(polls, event("poll.voted", { poll: "other", votes: 9 }));
  assert.equal(polls[0]?.votes, 2);
  const ended = { poll: "p1", votes: 2, entitled: 3, quorum_reached: true };
  polls = foldPolls(polls, event("poll.closed", { ...ended, by_clock: true }));
  assert.equal(polls[0]?.state, "closed");
  polls = foldPolls(polls, event("poll.published", { ...ended, outcome: OUTCOME }));
  assert.deepEqual([polls[0]?.state, polls[0]?.outcome], ["published", OUTCOME]);
});

test("a cancelled poll has no votes and no outcome, and its card asks for neither", () => {
  const live: Poll = { ...POLL, results: "live", votes: 2, outcome: OUTCOME, quorum_reached: true };
  assert.equal(needsLook(live), true);
  const gone = foldPoll(live, event("poll.cancelled", { poll: "p1" }));
  assert.deepEqual(
    [gone.state, gone.votes, gone.outcome, gone.quorum_reached],
    ["cancelled", 0, undefined, false],
  );
  assert.equal(needsLook(gone), false);
  assert.equal(foldPoll(live, event("poll.cancelled", { poll: "p9" })), live);
});

test("of what has an outcome only ranked polls have more to look at", () => {
  const over: Poll = { ...POLL, state: "published", outcome: OUTCOME };
  assert.equal(needsLook(over), false);
  assert.equal(needsLook({ ...over, kind: "ranked" }), true);
  assert.equal(needsLook({ ...POLL, state: "closed", kind: "ranked" }), false);
});

test("what a query already knew is not undone by the events before it", () => {
  const published: Poll = { ...POLL, state: "published", votes: 2, outcome: OUTCOME };
  const closed = { poll: "p1", votes: 2, entitled: 3, quorum_reached: true, by_clock: false };
  assert.equal(foldPoll(published, event("poll.closed", closed)).state, "published");
  const late = event("poll.voted", { poll: "p1", votes: 1 });
  assert.equal(foldPoll({ ...POLL, votes: 2 }, late).votes, 2);
});

test("open polls come first, then the newest", () => {
  const polls = (["published", "open", "created", "closed", "open"] as const).map(
    (state, index) => ({ ...POLL, id: `p${index}`, state }),
  );
  assert.deepEqual(
    inOrder(polls).map((one) => one.id),
    ["p4", "p1", "p2", "p3", "p0"],
  );
  const opened = new Map([["p1", 9]]); // prepared before p4, opened after it
  assert.equal(inOrder(polls, opened)[0]?.id, "p1");
});

const CALL: Consensus = {
  id: "m1",
  channel: "c",
  state: "open",
  last_round: 1,
  round: 1,
  text: "one",
  answers: [],
  counts: { agree: 0, live_with: 0, reservation: 0, object: 0, silent: 2 },
};

test("what a delegation said goes when it is redacted, and its stance stays", () => {
  const said = { consensus: "m1", round: 1, delegation: "bkk", stance: "object" as const };
  const redacted = { consensus: "m1", round: 1, delegation: "bkk", reason: "r" };
  let call = foldConsensus(CALL, event("consensus.answered", { ...said, text: "no" }));
  const other = event("consensus.answer_redacted", { ...redacted, round: 2 });
  assert.equal(foldConsensus(call, other), call, "said in another round");
  call = foldConsensus(call, event("consensus.answer_redacted", redacted));
  assert.deepEqual(call?.answers, [
    { delegation: "bkk", participant: OTHER, stance: "object", redacted: true },
  ]);
  assert.equal(call?.counts.object, 1);
});

test("a delegation's answer counts once, the last one; a revision begins anew", () => {
  const answer = (stance: "agree" | "object", text?: string): ChannelEvent =>
    event("consensus.answered", {
      consensus: "m1",
      round: 1,
      delegation: "bkk",
      stance,
      ...(text === undefined ? {} : { text }),
    });
  let call = foldConsensus(CALL, answer("object", "no"));
  assert.deepEqual(call?.counts, { ...CALL.counts, object: 1, silent: 1 });
  call = foldConsensus(call, answer("agree"));
  call = foldConsensus(call, answer("agree"));
  assert.deepEqual(call?.counts, { ...CALL.counts, agree: 1, silent: 1 });
  assert.equal(call?.answers.length, 1);
  assert.equal(call?.answers[0]?.text, undefined);
  const revised = event("consensus.revised", { consensus: "m1", round: 2, text: "two" });
  call = foldConsensus(call, revised);
  assert.deepEqual([call?.round, call?.text, call?.answers.length], [2, "two", 0]);
  assert.equal(call?.counts.silent, 2);
  assert.equal(foldConsensus(call, answer("object", "late")), call, "an answer to the old text");
  assert.equal(foldConsensus(call, revised), call, "folded twice");
  const counts = { ...CALL.counts, agree: 2, silent: 0 };
  const end = { consensus: "m1", round: 2, reached: true, statement: "Agreed.", counts };
  call = foldConsensus(call, event("consensus.closed", { ...end, remarks: [] }));
  assert.deepEqual([call?.state, call?.reached, call?.statement], ["closed", true, "Agreed."]);
});

test("whom to ask for an answer is known until a new text: then it is asked for again", () => {
  const voters = [{ id: "h", name: "Head", role: "head", bot: false } as const];
  const silent = [
    { delegation: "bkk", voters },
    { delegation: "jkt", voters },
  ];
  const data = { consensus: "m1", round: 1, delegation: "bkk", stance: "agree" } as const;
  const call = foldConsensus({ ...CALL, silent }, event("consensus.answered", data));
  assert.deepEqual(call?.silent, [{ delegation: "jkt", voters }]);
  const revised = event("consensus.revised", { consensus: "m1", round: 2, text: "two" });
  assert.equal(foldConsensus(call, revised)?.silent, undefined);
});

test("who has not answered, and what was said to a text before", () => {
  const at = (id: string, seat: number): [string, Delegation] => [
    id,
    { id, name: id, short: id, kind: "city", seat },
  ];
  const delegations = new Map([at("mnl", 3), at("bkk", 2), at("jkt", 1)]);
  const said = { delegation: "bkk", participant: OTHER, stance: "object" as const, text: "no" };
  const call = { ...CALL, answers: [said], counts: { ...CALL.counts, object: 1, silent: 1 } };
  const silent = silentIn(call, delegations);
  assert.deepEqual(
    silent.delegations.map((one) => one.id),
    ["jkt", "mnl"],
  );
  assert.equal(silent.count, 1, "one of the two has nobody who could");
  assert.deepEqual(remarksOf(call), [{ ...said, round: 1 }]);
  assert.deepEqual(remarksOf({ ...call, answers: [{ ...said, stance: "agree" }] }), []);
});

const ASKED: QuestionInfo = {
  state: "asked",
  votes: 0,
  mine: false,
  anonymous: false,
};
const EMPTY: QuestionPage = { items: [], next: undefined, fresh: 0, takesNew: true };

function posted(text: string, actor = OTHER): ChannelEvent {
  const data = { id: "c/0", client_id: "k", text, kind: "question" as const };
  return event("message.posted", data, actor);
}

function foldAll(page: QuestionPage, events: readonly ChannelEvent[]): QuestionPage {
  return events.reduce((now, one) => foldQuestions(now, one, "me"), page);
}

test("questions gather votes, merge and part again", () => {
  const [first, second] = [posted("first"), posted("second", ME)];
  const [a, b] = [first.seq, second.seq];
  let page = foldAll(EMPTY, [first, second, first]);
  assert.deepEqual(
    page.items.map((one) => [one.text, isMine(one, "me")]),
    [
      ["first", false],
      ["second", true],
    ],
  );
  page = foldAll(page, [
    event("question.upvoted", { target: b, votes: 2 }, ANONYMOUS),
    event("question.merged", { target: a, into: b, votes: 3 }),
  ]);
  assert.deepEqual(
    page.items.map((one) => one.question),
    [
      { ...ASKED, state: "merged", merged_into: b },
      { ...ASKED, votes: 3 },
    ],
  );
  assert.deepEqual(
    byVotes(page.items).map((one) => one.seq),
    [b, a],
  );
  page = foldAll(page, [
    event("question.reopened", { target: a, votes: 1, from: b, from_votes: 2 }),
    event("question.answered", { target: b, answer_seq: 7 }),
    event("question.dismissed", { target: a, reason: "off topic" }),
  ]);
  assert.deepEqual(
    page.items.map((one) => one.question),
    [
      { ...ASKED, state: "dismissed", votes: 1, reason: "off topic" },
      { ...ASKED, state: "answered", votes: 2, answer_seq: 7 },
    ],
  );
  page = foldAll(page, [event("question.reason_redacted", { target: a, reason: "r" })]);
  const redacted = { ...ASKED, state: "dismissed", votes: 1, reason_redacted: true };
  assert.deepEqual(page.items[0]?.question, redacted);
  page = foldAll(page, [
    event("question.reopened", { target: a, votes: 1 }),
    event("message.redacted", { target: b, by_moderator: true }),
  ]);
  assert.deepEqual(
    page.items.map((one) => one.question),
    [{ ...ASKED, votes: 1 }],
  );
});

test("a new question waits outside a list that has more pages, and is in no other list", () => {
  const more = foldAll({ ...EMPTY, next: "n" }, [posted("new")]);
  assert.deepEqual([more.items.length, more.fresh], [0, 1]);
  const answered = foldAll({ ...EMPTY, takesNew: false }, [posted("new")]);
  assert.deepEqual([answered.items.length, answered.fresh], [0, 0]);
});

test("an event that overtakes the answer to a query is not lost", async () => {
  const answers: ((value: Poll) => void)[] = [];
  const feed = new Feed<Poll>(() => new Promise((done) => answers.push(done)), foldPoll);
  const first = feed.load();
  feed.apply(event("poll.voted", { poll: "p1", votes: 1 }));
  answers[0]?.({ ...POLL, votes: 0 });
  await first;
  assert.equal(feed.value.value?.votes, 1);
  const slow = feed.load();
  const quick = feed.load();
  answers[2]?.({ ...POLL, votes: 5 });
  await quick;
  answers[1]?.({ ...POLL, votes: 3 });
  await slow;
  assert.equal(feed.value.value?.votes, 5, "an answer to an older question");
});

test("a query without an answer leaves what there was, and says so", async () => {
  let isDown = false;
  const feed = new Feed<Poll>(async () => {
    if (isDown) throw new Error("down");
    return POLL;
  }, foldPoll);
  await feed.load();
  isDown = true;
  await feed.load();
  assert.deepEqual([feed.value.value, feed.isFailed.value], [POLL, true]);
  isDown = false;
  await feed.load();
  assert.equal(feed.isFailed.value, false);
});

/** A server with one open poll that counts what it is asked. */
function makeHost(): { host: Host; asked: string[]; answer: { voted: boolean } } {
  const asked: string[] = [];
  const answer = { voted: false };
  const replies: Record<string, () => object> = {
    "poll.list": () => ({ polls: [POLL], more: false }),
    "poll.show": () => ({ poll: POLL, mine: { entitled: true, voted: answer.voted } }),
    "consensus.show": () => ({}),
    "question.list": () => ({ questions: [], more: false }),
  };
  const host: Host = {
    request: async (method) => {
      asked.push(method);
      return replies[method]?.() as never;
    },
    ask: async (method) => {
      asked.push(method);
      return method === "question.upvote" ? { ok: false, why: "no" } : { ok: true };
    },
    me: () => ME,
    mergedInto: (seq) => `into ${seq}`,
  };
  return { host, asked, answer };
}

const settle = (): Promise<void> => new Promise((done) => setImmediate(done));

test("a vote for the delegation by somebody else is seen here", async () => {
  const { answer, host } = makeHost();
  const decisions = new Decisions(host);
  decisions.open("c");
  await settle();
  assert.deepEqual(
    decisions.polls.forMe.value.map((one) => one.mine?.voted),
    [false],
  );
  answer.voted = true;
  const substitute = { ...ME, id: "substitute", role: "delegate" as const };
  decisions.onEvent(event("poll.voted", { poll: "p1", votes: 1 }, substitute));
  await settle();
  assert.deepEqual(
    decisions.polls.forMe.value.map((one) => one.mine?.voted),
    [true],
  );
  decisions.open("d");
  assert.equal(decisions.polls.polls.value, undefined, "nothing of another channel");
});

test("after a reconnection without a gap nothing is asked again; after a gap, everything", async () => {
  const { asked, host } = makeHost();
  const decisions = new Decisions(host);
  decisions.open("c");
  decisions.onSynced("c", 7);
  await settle();
  const first = asked.length;
  const next = { ...event("poll.voted", { poll: "other", votes: 1 }), seq: 8 };
  decisions.onEvent(next);
  decisions.onSynced("c", 8);
  decisions.onSynced("d", 3);
  await settle();
  assert.equal(asked.length, first);
  decisions.onSynced("c", 2_000);
  await settle();
  assert.ok(asked.length > first);
  const second = asked.length;
  decisions.onEvent({ ...next, seq: 2_005 });
  await settle();
  assert.ok(asked.length > second);
});

test("others' votes are not asked for one by one", async () => {
  const { asked, host } = makeHost();
  const decisions = new Decisions(host);
  decisions.open("c");
  await settle();
  const before = asked.length;
  for (let votes = 1; votes <= 50; votes += 1)
    decisions.onEvent(event("poll.voted", { poll: "p1", votes }));
  await settle();
  assert.equal(asked.length, before);
  assert.equal(decisions.polls.find("p1")?.poll.votes, 50);
});

test("an upvote shows at once, and is taken back when it was refused", async () => {
  const { host } = makeHost();
  const { questions } = new Decisions(host);
  const message = foldAll(EMPTY, [posted("q")]).items[0];
  assert.ok(message);
  const done = questions.upvote(message.seq, true);
  assert.equal(questions.isMine(message), true);
  assert.equal((await done).ok, false);
  assert.equal(questions.isMine(message), false);
});

test("what clashes with a merging says where the question went", async () => {
  const { host } = makeHost();
  const { questions } = new Decisions(host);
  const plain = await questions.upvote(7, true);
  assert.deepEqual(plain, { ok: false, why: "no" });
  questions.onEvent(event("question.merged", { target: 7, into: 4, votes: 2 }));
  const merged = await questions.upvote(7, true);
  assert.deepEqual(merged, { ok: false, why: "into 4" });
  questions.onEvent(event("question.reopened", { target: 7, votes: 1 }));
  assert.deepEqual(await questions.upvote(7, true), { ok: false, why: "no" });
});

test("an anonymous question is known as one's own only to its author's page", () => {
  const { questions } = new Decisions(makeHost().host);
  const message = foldAll(EMPTY, [posted("q", ANONYMOUS)]).items[0];
  assert.ok(message);
  assert.equal(message.question?.anonymous, true);
  assert.equal(questions.isOwn(message), false);
  questions.onOwn(message.seq);
  assert.equal(questions.isOwn(message), true);
});
