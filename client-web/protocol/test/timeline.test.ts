// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { test } from "node:test";
import { ChannelTimeline, hasNewer, hasOlder, PlenoClient } from "../src/index.ts";
import { Clock, FakeServer, makeRandom } from "./world.ts";

async function setUp(messages: number, epoch = "e1") {
  const clock = new Clock();
  const server = new FakeServer(clock);
  server.epoch = epoch;
  for (let seq = 1; seq <= messages; seq += 1) server.say("lobby", String(seq));
  const client = new PlenoClient({
    url: "ws://fake/ws",
    token: "pl_right",
    client: { name: "test", version: "1" },
    environment: server.environment(makeRandom(1)),
  });
  client.start();
  await clock.until(() => client.state.state === "live");
  return { clock, server, client };
}

const span = ({ state }: ChannelTimeline): [number, number] => [state.first, state.last];

test("opens at the live end, goes back page by page, jumps, and returns", async () => {
  const { clock, server, client } = await setUp(1_000);
  const timeline = new ChannelTimeline(client, "lobby");
  await clock.advance(100);
  assert.deepEqual(span(timeline), [951, 1_000]);
  server.say("lobby", "live");
  const older = timeline.older();
  await clock.advance(100);
  await older;
  assert.deepEqual(span(timeline), [901, 1_001]);

  const around = timeline.around(300);
  await clock.advance(100);
  assert.equal(await around, true);
  assert.ok(hasOlder(timeline.state) && hasNewer(timeline.state));
  server.say("lobby", "not in sight");
  await clock.advance(100);
  assert.equal(timeline.state.last < 400, true);
  assert.equal(timeline.state.head, 1_002);
  const newer = timeline.newer();
  await clock.advance(100);
  await newer;
  const latest = timeline.latest();
  await clock.advance(100);
  await latest;
  assert.deepEqual(span(timeline), [953, 1_002]);
  assert.equal(hasNewer(timeline.state), false);
  timeline.close();
});

test("holds a bounded number of items while scrolling through everything", async () => {
  const { clock, client } = await setUp(1_000);
  const timeline = new ChannelTimeline(client, "lobby", { keep: 200 });
  await clock.advance(100);
  while (hasOlder(timeline.state)) {
    const older = timeline.older();
    await clock.advance(20);
    await older;
    assert.ok(timeline.state.items.length <= 200);
  }
  assert.deepEqual(span(timeline), [1, 200]);
  while (hasNewer(timeline.state)) {
    const newer = timeline.newer();
    await clock.advance(20);
    await newer;
    assert.ok(timeline.state.items.length <= 200);
  }
  assert.deepEqual(span(timeline), [801, 1_000]);
});

test("goes on from a kept timeline when near, starts over when far or of another epoch", async () => {
  const { clock, server, client } = await setUp(100);
  const timeline = new ChannelTimeline(client, "lobby");
  await clock.advance(100);
  const kept = structuredClone(timeline.state);
  timeline.close();
  for (let count = 0; count < 30; count += 1) server.say("lobby", "meanwhile");
  const again = new ChannelTimeline(client, "lobby", { restore: { timeline: kept, epoch: "e1" } });
  assert.equal(again.state.items.length, 50, "in sight at once");
  await clock.advance(100);
  assert.deepEqual(span(again), [51, 130]);
  again.close();

  const other = new ChannelTimeline(client, "lobby", { restore: { timeline: kept, epoch: "e0" } });
  await clock.advance(100);
  assert.deepEqual(span(other), [81, 130]);
  other.close();

  for (let count = 0; count < 1_400; count += 1) server.say("lobby", "much more");
  server.cutAll();
  await clock.until(() => client.state.state === "live");
  const far = new ChannelTimeline(client, "lobby", { restore: { timeline: kept, epoch: "e1" } });
  await clock.advance(100);
  assert.deepEqual(span(far), [1_481, 1_530]);
});

test("opened while offline, and when the connection breaks while it loads", async () => {
  const { clock, server, client } = await setUp(60);
  server.cutAll();
  const timeline = new ChannelTimeline(client, "lobby");
  let cuts = 2;
  server.cutsBeforeAnswer = () => server.seen.at(-1)?.method === "channel.history" && cuts-- > 0;
  await clock.until(() => timeline.state.items.length === 50);
  assert.deepEqual(span(timeline), [11, 60]);
});

test("a night away: the newest page comes, not the night", async () => {
  const { clock, server, client } = await setUp(60);
  const timeline = new ChannelTimeline(client, "lobby");
  await clock.advance(100);
  server.isDown = true;
  server.cutAll();
  for (let count = 0; count < 5_000; count += 1) server.say("lobby", "night");
  server.isDown = false;
  let delivered = 0;
  client.on("event", () => {
    delivered += 1;
  });
  await clock.until(() => timeline.state.last === 5_060);
  assert.equal(timeline.state.items.length, 50);
  assert.equal(delivered, 0);
});

test("a restored backup: the old items go, the new ones come", async () => {
  const { clock, server, client } = await setUp(60);
  const timeline = new ChannelTimeline(client, "lobby");
  await clock.advance(100);
  server.restoreBackup("e2");
  for (let seq = 1; seq <= 7; seq += 1) server.say("lobby", `new ${seq}`);
  server.cutAll();
  await clock.until(() => client.isSynced && timeline.state.items.length === 7);
  assert.deepEqual(span(timeline), [1, 7]);
});

test("many events in one go change the timeline once", async () => {
  const { clock, server, client } = await setUp(10);
  const timeline = new ChannelTimeline(client, "lobby");
  await clock.advance(100);
  server.isDown = true;
  server.cutAll();
  for (let count = 0; count < 300; count += 1) server.say("lobby", "meanwhile");
  server.isDown = false;
  await clock.until(() => client.isSynced);
  assert.deepEqual(span(timeline), [1, 310]);
});
