// What the hall still looks at: the newest outcome, until the next thing starts.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Decision, Item, Message, Participant } from "@pleno/protocol";
import { lastDecided } from "../src/store/outcome.ts";

const CHAIR: Participant = { id: "chair", name: "Chair", role: "moderator", bot: false };
const COUNTS = { agree: 8, live_with: 1, reservation: 1, object: 0, silent: 1 };
const AT = "2026-01-01T00:00:00.000Z";

function line(seq: number, type: Decision["type"], data: object): Item {
  const what = { event: "decision", type, data } as Decision;
  return { type: "system", seq, at: AT, actor: CHAIR, what };
}

const agreed = (seq: number): Item =>
  line(seq, "consensus.closed", { consensus: "m1", reached: true, counts: COUNTS, remarks: [] });
const published = (seq: number): Item => line(seq, "poll.published", { poll: "p1", votes: 3 });

function said(seq: number, change: Partial<Message> = {}): Item {
  return {
    type: "message",
    seq,
    at: AT,
    author: CHAIR,
    text: "x",
    kind: "statement",
    edited: false,
    pinned: false,
    replyCount: 0,
    reactions: [],
    clientId: "",
    asOf: seq,
    ...change,
  };
}

function asked(seq: number, state: "asked" | "taken", asOf: number): Item {
  const question = { state, votes: 0, mine: false, anonymous: false } as const;
  return said(seq, { kind: "question", question, asOf });
}

test("an outcome stays while people talk, and goes when the next thing starts", () => {
  assert.equal(lastDecided([said(1)]), undefined);
  const talk = [said(1), agreed(2), said(3), said(4)];
  assert.equal(lastDecided(talk)?.type, "consensus.closed");
  const starts: Item[] = [
    line(5, "poll.opened", { poll: {} }),
    line(5, "consensus.opened", { consensus: "m2" }),
    {
      type: "system",
      seq: 5,
      at: AT,
      actor: CHAIR,
      what: { event: "floor", news: { type: "floor.started" } as never },
    },
  ];
  for (const start of starts) assert.equal(lastDecided([...talk, start]), undefined);
  const quiet = line(5, "poll.closed", { poll: "p1" });
  assert.equal(lastDecided([...talk, quiet])?.type, "consensus.closed");
});

test("the newest of two outcomes, although a poll was opened between them", () => {
  const both = [agreed(1), line(2, "poll.opened", { poll: {} }), published(3)];
  assert.equal(lastDecided(both)?.type, "poll.published");
});

test("a question that was asked before and is taken up now is the next thing", () => {
  assert.equal(lastDecided([asked(1, "taken", 1), agreed(2)])?.type, "consensus.closed");
  assert.equal(lastDecided([asked(1, "asked", 3), agreed(2)])?.type, "consensus.closed");
  assert.equal(lastDecided([asked(1, "taken", 3), agreed(2)]), undefined);
});
