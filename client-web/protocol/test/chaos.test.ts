// SPDX-License-Identifier: MIT
// Whatever the network does: no message is lost, none doubled, each channel's own order is kept,
// and every follower sees the log, all of it, once, in order.
import assert from "node:assert/strict";
import { test } from "node:test";
import { MemoryOutboxStore, PlenoClient } from "../src/index.ts";
import { Clock, FakeServer, makeRandom, Refusal } from "./world.ts";

const RUNS = 60;

async function run(seed: number): Promise<void> {
  const random = makeRandom(seed);
  const clock = new Clock();
  const server = new FakeServer(clock);
  const store = new MemoryOutboxStore();
  const got = new Map<string, number[]>([
    ["lobby", []],
    ["water", []],
  ]);
  const problems: unknown[] = [];
  const make = (): PlenoClient => {
    const client = new PlenoClient({
      url: "ws://fake/ws",
      token: "pl_right",
      client: { name: "chaos", version: "1" },
      outbox: store,
      environment: server.environment(random),
    });
    client.on("event", (event) => got.get(event.channel)?.push(event.seq));
    client.on("problem", (problem) => problems.push(problem));
    for (const [channel, seqs] of got) client.follow(channel, { after: seqs.length, epoch: "e1" });
    client.start();
    return client;
  };
  let client = make();
  server.cutsBeforeAnswer = () => random() < 0.05;
  server.copies = () => (random() < 0.05 ? 0 : random() < 0.05 ? 2 : 1);
  const written = new Map<string, string[]>([
    ["lobby", []],
    ["water", []],
  ]);
  let refusals = 0;
  const refuse = (): void => {
    refusals = 1 + Math.floor(random() * 3);
    server.overrides.set("message.post", () => {
      refusals -= 1;
      if (refusals <= 0) server.overrides.clear();
      throw new Refusal(
        random() < 0.5 ? "rate_limited" : "slow_mode",
        Math.floor(random() * 3_000),
      );
    });
  };
  for (let step = 0; step < 150; step += 1) {
    const dice = random();
    const channel = random() < 0.5 ? "lobby" : "water";
    if (dice < 0.3) {
      const text = `own ${step}`;
      written.get(channel)?.push(text);
      await client.post({ channel, text });
    } else if (dice < 0.55) server.say(channel, `other ${step}`);
    else if (dice < 0.62) server.cutAll([1006, 1012, 1013][Math.floor(random() * 3)]);
    else if (dice < 0.65) server.isDown = !server.isDown;
    else if (dice < 0.68) server.isSilent = !server.isSilent;
    else if (dice < 0.72) client.tryNow();
    else if (dice < 0.75) refuse();
    else if (dice < 0.78) {
      client.stop(); // the program is killed and started again
      client = make();
    } else await clock.advance(Math.floor(random() ** 3 * 20_000));
  }
  const isDone = (): boolean =>
    [...server.logs].every(([channel, log]) => got.get(channel)?.at(-1) === log.length);
  server.isDown = false;
  server.isSilent = false;
  server.cutsBeforeAnswer = () => false;
  server.copies = () => 1;
  server.overrides.clear();
  for (const channel of server.logs.keys()) server.say(channel, "the last"); // shows any gap
  await clock.until(() => isDone() && client.outbox.list().length === 0, 600_000).catch(() => {});

  for (const [channel, log] of server.logs) {
    const note = `seed ${seed}, ${channel}`;
    const own = log.filter((event) => event.actor.id === "alice");
    const texts = own.map((event) => event.type === "message.posted" && event.data.text);
    assert.deepEqual(texts, written.get(channel), `${note}: lost, doubled or out of order`);
    assert.deepEqual(
      got.get(channel),
      log.map((event) => event.seq),
      `${note}: delivery`,
    );
  }
  assert.deepEqual(problems, [], `seed ${seed}`);
  assert.deepEqual(await store.load(), []);
  client.stop();
}

test(`nothing lost, nothing doubled, in ${RUNS} random runs`, async () => {
  for (let seed = 1; seed <= RUNS; seed += 1) await run(seed);
});
