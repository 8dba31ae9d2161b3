// The announcer: one item at a time, at most one in two seconds, then a number.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  ANNOUNCE_EVERY_MS,
  type AnnouncerState,
  type AnnouncerStep,
  initialAnnouncer,
  push,
  reset,
  tick,
} from "../src/store/announcer.ts";

/** Pushes at the given times, ticks whenever asked to, and says what was said when. */
function run(arrivals: readonly number[]): [at: number, said: string | number][] {
  const said: [number, string | number][] = [];
  let state: AnnouncerState = initialAnnouncer;
  let wakeAt: number | undefined;
  const take = (step: AnnouncerStep, now: number): void => {
    state = step.state;
    wakeAt = step.wakeAt;
    if (step.say) said.push([now, "text" in step.say ? step.say.text : step.say.count]);
  };
  for (const [index, now] of arrivals.entries()) {
    if (wakeAt !== undefined && wakeAt <= now) take(tick(state, wakeAt), wakeAt);
    take(push(state, `m${index}`, now), now);
  }
  if (wakeAt !== undefined) take(tick(state, wakeAt), wakeAt);
  assert.equal(wakeAt, undefined);
  return said;
}

test("a single message is said at once", () => {
  assert.deepEqual(run([100]), [[100, "m0"]]);
});

test("a second one within two seconds waits its turn", () => {
  assert.deepEqual(run([0, 500]), [
    [0, "m0"],
    [ANNOUNCE_EVERY_MS, "m1"],
  ]);
});

test("several within two seconds become a number", () => {
  assert.deepEqual(run([0, 500, 600, 700]), [
    [0, "m0"],
    [ANNOUNCE_EVERY_MS, 3],
  ]);
});

test("slow arrivals are all said", () => {
  assert.deepEqual(run([0, 3000, 6000]), [
    [0, "m0"],
    [3000, "m1"],
    [6000, "m2"],
  ]);
});

test("a thousand in ten seconds are six sentences that count them all", () => {
  const said = run(Array.from({ length: 1000 }, (_, index) => index * 10));
  assert.ok(said.length <= 6, String(said.length));
  const total = said.reduce((sum, [, one]) => sum + (typeof one === "number" ? one : 1), 0);
  assert.equal(total, 1000);
  for (let index = 1; index < said.length; index += 1) {
    assert.ok((said[index]?.[0] ?? 0) - (said[index - 1]?.[0] ?? 0) >= ANNOUNCE_EVERY_MS);
  }
});

test("what waits for another channel is dropped", () => {
  const { state } = push(push(initialAnnouncer, "a", 0).state, "b", 1);
  assert.deepEqual(tick(reset(state), 10_000), { state: { saidAt: 0, waiting: undefined } });
});
