// Words that are sent are in the drafts or in the outbox of the device, at any moment.
import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as nextTurn } from "node:timers/promises";
import { type Environment, Outbox, type PendingMessage } from "@pleno/protocol";
import { Keep } from "../src/store/keep.ts";
import { Drafts } from "../src/store/live/drafts.ts";
import type { Draft } from "../src/store/model.ts";

const CHANNEL = "climate-action";
let onHide = (): void => {};
globalThis.addEventListener = ((name: string, hear: () => void) => {
  if (name === "pagehide") onHide = hear;
}) as typeof globalThis.addEventListener;

const draft = (text: string): Draft => ({ text, kind: "statement" });

function message(text: string): PendingMessage {
  const at = "2023-08-01T09:00:00.000Z";
  return { channel: CHANNEL, clientId: text, text, at, order: 1, status: { state: "queued" } };
}

let people = 0;
/** A page of somebody new, or of the same person again. */
function page(participant = `p${++people}`) {
  const keep: Keep = new Keep(Promise.resolve(participant), (channel, text) =>
    drafts.take(channel, text),
  );
  const drafts = new Drafts(() => keep);
  return { participant, keep, drafts };
}

/** Nothing is ever sent: what comes of it is outbox.test.ts's business. */
function outboxOf(keep: Keep): Outbox {
  const env: Environment = {
    ...({} as Environment),
    now: () => Date.now(),
    randomBytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)),
  };
  type Hooks = ConstructorParameters<typeof Outbox>[2];
  const hooks: Hooks = { ...({} as Hooks), isLive: () => false, onChange: () => undefined };
  return new Outbox(env, keep, hooks);
}

/** What the device has of it: as a draft, and on its way. */
async function kept({ keep }: { keep: Keep }): Promise<[string, string[]]> {
  const [drafts, outbox] = await Promise.all([keep.drafts(), keep.load()]);
  return [drafts.get(CHANNEL)?.text ?? "", outbox.map((one) => one.text)];
}

/** What a page that is killed would leave, after each transaction that writes. */
async function watch(act: () => Promise<unknown>): Promise<string[]> {
  const seen: Promise<string>[] = [];
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (names, mode, options) {
    const transaction = begin.call(this, names, mode, options);
    if (mode === "readwrite") {
      const reader = begin.call(this, ["drafts", "outbox"]); // behind it, before any other
      const words = reader.objectStore("drafts").get(CHANNEL);
      const outbox = reader.objectStore("outbox").getAll();
      seen.push(
        new Promise((done) => {
          reader.oncomplete = () => {
            const texts = outbox.result.map((one: PendingMessage) => one.text);
            done(JSON.stringify([words.result?.text ?? "", texts.sort()]));
          };
        }),
      );
    }
    return transaction;
  };
  try {
    await act();
    await nextTurn();
    return await Promise.all(seen);
  } finally {
    IDBDatabase.prototype.transaction = begin;
  }
}

function gate() {
  let open = (): void => {};
  const opened = new Promise<void>((done) => {
    open = done;
  });
  return { open, opened };
}

test("until the outbox has the words, the device has the draft; then the outbox alone", async () => {
  const { keep, drafts } = page();
  const outbox = outboxOf(keep);
  await outbox.loaded;
  drafts.put(CHANNEL, draft("ninety"));
  await nextTurn();
  const seen = await watch(() => {
    const left = drafts.leave(CHANNEL, "ninety", () =>
      outbox.post({ channel: CHANNEL, text: "ninety" }),
    );
    assert.equal(drafts.drafts.value.get(CHANNEL)?.text, "", "the composer is empty at once");
    return left;
  });
  assert.deepEqual([...new Set(seen)], ['["",["ninety"]]']);
});

test("what is written and sent meanwhile: each word is in one place at any moment", async () => {
  const { keep, drafts } = page();
  const outbox = outboxOf(keep);
  await outbox.loaded;
  const seen = await watch(async () => {
    const { open, opened } = gate(); // an earlier message takes the device its time
    const put = keep.put.bind(keep);
    keep.put = async (one) => {
      if (one.text === "zero") await opened;
      await put(one);
    };
    const send = (text: string) => {
      drafts.put(CHANNEL, draft(text));
      return drafts.leave(CHANNEL, text, () => outbox.post({ channel: CHANNEL, text }));
    };
    const all = [outbox.post({ channel: "lobby", text: "zero" }), send("one"), send("two")];
    drafts.put(CHANNEL, draft("thr"));
    await nextTurn();
    open();
    await Promise.all(all);
  });
  for (const state of seen) {
    const [words, texts] = JSON.parse(state);
    const all = [...texts, ...words.split("\n")].filter((one) => one !== "" && one !== "zero");
    assert.deepEqual(all.sort(), all.includes("thr") ? ["one", "thr", "two"] : all.sort(), state);
    assert.equal(new Set(all).size, all.length, state);
  }
  assert.ok(seen.includes('["one\\ntwo\\nthr",[]]'), seen.join("\n"));
  assert.equal(seen.at(-1), '["thr",["one","two","zero"]]');
});

test("what could not be kept is in the composer again, before what was written since", async () => {
  const { keep, drafts } = page();
  drafts.put(CHANNEL, { ...draft("//one"), replyTo: 7 });
  const full = new Error("full");
  const left = drafts.leave(CHANNEL, "/one", () => Promise.reject(full));
  drafts.put(CHANNEL, { text: "two", kind: "question", anonymous: true });
  await assert.rejects(left, full);
  assert.deepEqual(
    drafts.drafts.value.get(CHANNEL),
    { text: "//one\ntwo", kind: "question", anonymous: true, replyTo: 7 },
    "who asked without a name is not named, and no message has become a command",
  );
  await nextTurn();
  assert.deepEqual(await kept({ keep }), ["//one\ntwo", []]);
});

test("a page that goes away in between leaves the words to the next one, once", async () => {
  for (const isInTime of [false, true]) {
    const before = page();
    await before.keep.load();
    before.drafts.put(CHANNEL, draft("ninety"));
    void before.drafts.leave(CHANNEL, "ninety", () => new Promise(() => undefined));
    before.drafts.put(CHANNEL, draft("and"));
    if (isInTime) await before.keep.put(message("ninety"));
    onHide();
    const after = page(before.participant);
    await after.keep.load();
    assert.deepEqual(
      await kept(after),
      isInTime ? ["and", ["ninety"]] : ["ninety\nand", []],
      `${isInTime}`,
    );
  }
});

test("another tab's messages take no draft from this one", async () => {
  const here = page();
  const there = page(here.participant);
  here.drafts.put(CHANNEL, draft("a long speech"));
  await nextTurn();
  await there.keep.put({ ...message("held"), status: { state: "held", heldId: "h" } });
  assert.deepEqual(await kept(here), ["a long speech", ["held"]]);
});

test("of who has signed out no word reaches who comes next", async () => {
  let { keep } = page();
  const drafts = new Drafts(() => keep);
  drafts.put(CHANNEL, draft("A's words"));
  let fail = (_: Error): void => {};
  const left = drafts.leave(CHANNEL, "A's words", () => new Promise((_, no) => (fail = no)));
  drafts.clear();
  ({ keep } = page());
  await drafts.load();
  fail(new Error("closed"));
  await assert.rejects(left);
  await nextTurn();
  assert.equal(drafts.drafts.value.get(CHANNEL), undefined);
  assert.deepEqual(await kept({ keep }), ["", []]);
});

test("a browser without a database still sends", async () => {
  const open = indexedDB.open;
  indexedDB.open = () => {
    throw new DOMException("forbidden", "SecurityError");
  };
  try {
    const { keep } = page();
    const outbox = outboxOf(keep);
    await outbox.loaded;
    await outbox.post({ channel: CHANNEL, text: "ninety" });
    assert.deepEqual(
      (await keep.load()).map((one) => one.text),
      ["ninety"],
    );
  } finally {
    indexedDB.open = open;
  }
});
