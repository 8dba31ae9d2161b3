// The server refuses a session's 65th request in flight: a moderator who approves a hundred sends them in turns.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Turns } from "../src/store/turns.ts";

test("no more than so many are under way, all come to an end, in order", async () => {
  const turns = new Turns(() => 3);
  const begun: number[] = [];
  const finish: (() => void)[] = [];
  const all = Promise.allSettled(
    Array.from({ length: 10 }, (_, index) =>
      turns.run(async () => {
        begun.push(index);
        await new Promise<void>((done) => finish.push(done));
        if (index === 4) throw new Error("refused");
        return index;
      }),
    ),
  );
  for (let done = 0; done < 10; done++) {
    await new Promise(setImmediate);
    assert.equal(begun.length, Math.min(10, done + 3));
    finish[done]?.();
  }
  const outcomes = await all;
  assert.deepEqual(begun, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  assert.equal(outcomes.filter((one) => one.status === "rejected").length, 1);
  assert.equal(await turns.run(() => Promise.resolve("after")), "after");
});
