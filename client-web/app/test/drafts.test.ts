// Words that are sent are in the drafts or in the outbox of the device, at any moment.
import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { PendingMessage } from "@pleno/protocol";
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
  const keep = new Keep(Promise.resolve(participant));
  const drafts = new Drafts(() => keep);
  return { participant, keep, drafts };
}

/** What the device has of it: as a draft, and on its way. */
async function kept({ keep }: { keep: Keep }): Promise<[string, string[]]> {
  const [drafts, outbox] = await Promise.all([keep.drafts(), keep.load()]);
  return [drafts.get(CHANNEL)?.text ?? "", outbox.map((one) => one.text)];
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
  drafts.put(CHANNEL, draft("ninety"));
  const { open, opened } = gate();
  const left = drafts.leave(CHANNEL, draft("ninety"), async () => {
    await opened;
    await keep.put(message("ninety"));
  });
  assert.equal(drafts.drafts.value.get(CHANNEL)?.text, "", "the composer is empty at once");
  await nextTurn();
  assert.deepEqual(await kept({ keep }), ["ninety", []]);
  open();
  const seen = new Set<string>();
  for (let i = 0; i < 20; i++) seen.add(JSON.stringify(await kept({ keep })));
  await left;
  seen.delete('["ninety",[]]');
  assert.deepEqual([...seen], ['["",["ninety"]]'], "never in neither, never in both");
});

test("what is written meanwhile stays a draft", async () => {
  const { keep, drafts } = page();
  drafts.put(CHANNEL, draft("one"));
  const left = drafts.leave(CHANNEL, draft("one"), () => keep.put(message("one")));
  drafts.put(CHANNEL, draft("two"));
  const again = drafts.leave(CHANNEL, draft("two"), () => keep.put(message("two")));
  drafts.put(CHANNEL, draft("thr"));
  await Promise.all([left, again]);
  await nextTurn();
  assert.deepEqual(await kept({ keep }), ["thr", ["one", "two"]]);
});

test("what could not be kept is in the composer again, before what was written since", async () => {
  const { keep, drafts } = page();
  drafts.put(CHANNEL, { ...draft("one"), replyTo: 7 });
  const full = new Error("full");
  const left = drafts.leave(CHANNEL, { ...draft("one"), replyTo: 7 }, () => Promise.reject(full));
  drafts.put(CHANNEL, draft("two"));
  await assert.rejects(left, full);
  assert.deepEqual(drafts.drafts.value.get(CHANNEL), { ...draft("one\ntwo"), replyTo: 7 });
  await nextTurn();
  assert.deepEqual(await kept({ keep }), ["one\ntwo", []]);
});

test("a page that goes away in between leaves the words to the next one, once", async () => {
  for (const isInTime of [false, true]) {
    const before = page();
    await before.keep.load();
    const { open, opened } = gate();
    before.drafts.put(CHANNEL, draft("ninety"));
    const left = before.drafts.leave(CHANNEL, draft("ninety"), () => opened);
    before.drafts.put(CHANNEL, draft(""));
    onHide();
    if (isInTime) await before.keep.put(message("ninety"));
    const after = page(before.participant);
    await after.keep.load();
    assert.deepEqual(await kept(after), isInTime ? ["", ["ninety"]] : ["ninety", []]);
    open();
    await left;
  }
});
