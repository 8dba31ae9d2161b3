// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { test } from "node:test";
import { PlenoClient, type Refused } from "../src/index.ts";
import { Clock, FakeServer, makeRandom, Refusal } from "./world.ts";

async function setUp() {
  const clock = new Clock();
  const server = new FakeServer(clock);
  const client = new PlenoClient({
    url: "ws://fake/ws",
    token: "pl_right",
    client: { name: "test", version: "1" },
    environment: server.environment(makeRandom(1)),
  });
  const got: number[] = [];
  const resets: string[] = [];
  const problems: unknown[] = [];
  client.on("event", (event) => {
    if (event.channel === "lobby") got.push(event.seq);
  });
  client.on("reset", (reset) => resets.push(reset.channel));
  client.on("problem", (problem) => problems.push(problem));
  client.start();
  await clock.until(() => client.state.state === "live");
  return { clock, server, client, got, resets, problems };
}

test("follows from now on, and from a position", async () => {
  const { clock, server, client, got } = await setUp();
  for (const text of ["a", "b", "c"]) server.say("lobby", text);
  client.follow("lobby");
  await clock.until(() => client.isSynced);
  server.say("lobby", "d");
  await clock.advance(100);
  assert.deepEqual(got, [4]);
  client.unfollow("lobby");
  await clock.advance(100);
  server.say("lobby", "e");
  await clock.advance(100);
  assert.deepEqual(got, [4]);
  client.follow("lobby", { after: 1, epoch: "e1" });
  await clock.advance(100);
  assert.deepEqual(got, [4, 2, 3, 4, 5]);
  assert.deepEqual(client.position("lobby"), { after: 5, epoch: "e1" });
});

test("resumes after a loss: everything once, in order, then synced", async () => {
  const { clock, server, client, got } = await setUp();
  const synced: number[] = [];
  client.on("synced", ({ seq }) => synced.push(seq));
  client.follow("lobby");
  await clock.until(() => client.isSynced);
  server.say("lobby", "1");
  await clock.advance(100);
  server.isDown = true;
  server.cutAll();
  for (let seq = 2; seq <= 501; seq += 1) server.say("lobby", String(seq));
  await clock.advance(3_000);
  assert.equal(client.isSynced, false);
  server.isDown = false;
  client.tryNow();
  await clock.until(() => client.isSynced, 3_000);
  assert.deepEqual(
    got,
    Array.from({ length: 501 }, (_, index) => index + 1),
  );
  assert.deepEqual(synced, [0, 501]);
});

test("drops duplicates, fills gaps from history", async () => {
  const { clock, server, client, got } = await setUp();
  client.follow("lobby");
  await clock.until(() => client.isSynced);
  const copies = [1, 2, 0, 0, 1, 3, 0, 1];
  server.copies = () => copies.shift() ?? 1;
  for (let seq = 1; seq <= 8; seq += 1) {
    server.say("lobby", String(seq));
    await clock.advance(seq === 5 ? 0 : 3); // more arrive while history is on its way
  }
  await clock.advance(1_000);
  assert.deepEqual(got, [1, 2, 3, 4, 5, 6, 7, 8]);
});

test("fills a gap of many pages while new events come", async () => {
  const { clock, server, client, got } = await setUp();
  client.follow("lobby");
  await clock.until(() => client.isSynced);
  server.copies = () => 0;
  for (let seq = 1; seq <= 950; seq += 1) server.say("lobby", String(seq));
  server.copies = () => 1;
  for (let seq = 951; seq <= 1_000; seq += 1) {
    server.say("lobby", String(seq));
    await clock.advance(1);
  }
  await clock.advance(1_000);
  assert.deepEqual(
    got,
    Array.from({ length: 1_000 }, (_, index) => index + 1),
  );
});

test("a history with a hole is a breach: said, never papered over", async () => {
  const { clock, server, client, got, problems } = await setUp();
  client.follow("lobby");
  await clock.until(() => client.isSynced);
  server.copies = () => 0;
  for (let seq = 1; seq <= 4; seq += 1) server.say("lobby", String(seq));
  server.copies = () => 1;
  server.overrides.set("channel.history", (params) => {
    const page = server.page(params);
    return { ...page, events: page.events.filter((event) => event.seq !== 3) };
  });
  server.say("lobby", "5");
  await clock.until(() => problems.length === 1);
  assert.deepEqual(got, [1, 2]);
  assert.equal(client.state.state, "waiting");
  server.overrides.clear();
  await clock.until(() => client.isSynced);
  assert.deepEqual(got, [1, 2, 3, 4, 5]);
});

test("another epoch, or a position beyond the head, starts over", async () => {
  const { clock, server, client, got, resets } = await setUp();
  const epochs: boolean[] = [];
  client.on("session", ({ epochChanged }) => epochs.push(epochChanged));
  client.follow("lobby");
  await clock.until(() => client.isSynced);
  for (const text of ["a", "b", "c"]) server.say("lobby", text);
  await clock.advance(100);
  server.restoreBackup("e2");
  server.say("lobby", "x");
  server.cutAll();
  await clock.until(() => client.isSynced);
  assert.deepEqual(resets, ["lobby"]);
  assert.deepEqual(epochs, [true]);
  server.say("lobby", "y");
  await clock.advance(100);
  assert.deepEqual(got, [1, 2, 3, 2]);

  client.follow("lobby", { after: 99, epoch: "e2" });
  await clock.until(() => client.isSynced);
  assert.equal(resets.length, 2);
  client.follow("water", { after: 1, epoch: "e1" });
  await clock.until(() => client.isSynced);
  assert.deepEqual(resets.slice(2), ["water"]);
});

test("a channel that is gone is said and no longer followed; a busy one is tried again", async () => {
  const { clock, server, client } = await setUp();
  const gone: { channel: string; refusal: Refused }[] = [];
  client.on("gone", (one) => gone.push(one));
  client.follow("fire");
  await clock.until(() => gone.length === 1);
  assert.equal(gone[0]?.refusal.reason, "not_found");
  assert.equal(client.isSynced, true);

  let refusals = 2;
  server.overrides.set("channel.subscribe", (params: { channel: string }, socket) => {
    refusals -= 1;
    if (refusals >= 0) throw new Refusal("overloaded", 500);
    socket.subscribed.add(params.channel);
    return { channel: params.channel, last_seq: 0 };
  });
  client.follow("lobby");
  await clock.advance(900);
  assert.equal(client.isSynced, false);
  await clock.advance(200);
  assert.equal(client.isSynced, true);
});

test("whoever is removed from one channel follows the others, and that one again in the next session", async () => {
  const { clock, server, client } = await setUp();
  const gone: string[] = [];
  client.on("gone", ({ channel }) => gone.push(channel));
  let isRemoved = true;
  server.overrides.set("channel.subscribe", (params: { channel: string }, socket) => {
    if (isRemoved && params.channel === "water") throw new Refusal("removed", 40 * 86_400_000);
    socket.subscribed.add(params.channel);
    return { channel: params.channel, last_seq: 0 };
  });
  client.follow("water", { after: 0, epoch: "e1" });
  client.follow("lobby", { after: 0, epoch: "e1" });
  await clock.until(() => client.isSynced);
  await clock.advance(5_000);
  assert.deepEqual(gone, ["water"]);
  isRemoved = false;
  server.cutAll(1012);
  await clock.until(() => client.state.state !== "live");
  await clock.until(() => client.isSynced);
  server.say("water", "welcome back");
  await clock.until(() => client.position("water")?.after === 1);
});

test("keeps what is known of channels up to date", async () => {
  const { clock, server, client } = await setUp();
  client.follow("lobby", { after: 0, epoch: "e1" });
  await clock.until(() => client.isSynced);
  const alice = client.me;
  assert.ok(alice);
  const until = "2026-11-23T22:00:00.000Z";
  server.append("lobby", "channel.locked", { reason: "lunch" });
  server.append("lobby", "channel.slow_mode_changed", { seconds: 30 });
  server.append("lobby", "channel.approval_changed", { mode: "all" });
  server.append("lobby", "message.pinned", { target: 1 });
  const mute = {
    id: "s1",
    kind: "mute",
    channel: "lobby",
    participant: alice,
    by: alice,
    reason: "loud",
    at: until,
    until,
    state: "in_force",
  } as const;
  server.notify("sanction.changed", { sanction: mute });
  server.notify("sanction.changed", {
    sanction: { ...mute, id: "s2", participant: { ...alice, id: "somebody" } },
  });
  await clock.advance(100);
  const info = client.channel("lobby");
  assert.deepEqual(info?.state, {
    locked: true,
    lock_reason: "lunch",
    lock_mode: "read_only",
    slow_mode_s: 30,
    slow_mode_per: "participant",
    approval: "all",
    edit_window_s: 900,
    pinned: [1],
  });
  assert.deepEqual(client.sanctions, [mute]);
  assert.equal(info?.last_seq, 4);
  server.append("lobby", "channel.unlocked", {});
  server.append("lobby", "message.redacted", { target: 1, by_moderator: true });
  server.notify("sanction.changed", { sanction: { ...mute, state: "lifted" } });
  await clock.advance(100);
  assert.deepEqual(client.sanctions, []);
  assert.deepEqual(client.channel("lobby")?.state.pinned, []);
  assert.equal(client.channel("lobby")?.state.lock_reason, undefined);

  assert.equal(client.channel("lobby")?.state.lock_mode, undefined);

  const opens = "2026-11-24T08:00:00.000Z";
  const wish = { messages: 9, per: "delegation", reserve_head: 2 } as const;
  server.append("lobby", "channel.locked", { mode: "closed" });
  server.append("lobby", "channel.slow_mode_changed", { seconds: 9, per: "delegation" });
  server.append("lobby", "channel.approval_changed", { mode: "first", first: 3 });
  server.append("lobby", "channel.delay_changed", { seconds: 5 });
  server.append("lobby", "channel.scheduled", { opens });
  server.append("lobby", "channel.budget_changed", wish);
  await clock.advance(100);
  assert.deepEqual(client.channel("lobby")?.state, {
    locked: true,
    lock_mode: "closed",
    slow_mode_s: 9,
    slow_mode_per: "delegation",
    approval: "first",
    approval_first: 3,
    delay_s: 5,
    opens,
    budget: wish,
    edit_window_s: 900,
    pinned: [],
  });
  assert.deepEqual(client.channel("lobby")?.budget, { left: 7, head_left: 9 });
  server.notify("budget.changed", { channel: "lobby", budget: { left: 6, head_left: 8 } });
  server.append("lobby", "channel.unlocked", { by_clock: true });
  await clock.advance(100);
  assert.equal(client.channel("lobby")?.state.opens, undefined, "a time that has come is over");
  assert.deepEqual(client.channel("lobby")?.budget, { left: 6, head_left: 8 });
  server.append("lobby", "channel.budget_changed", { ...wish, messages: 0 });
  await clock.advance(100);
  assert.equal(client.channel("lobby")?.budget, undefined);

  server.notify("read.marked", { channel: "lobby", seq: 6 });
  server.notify("something.new", { of: "a newer server" });
  await clock.advance(100);
  const marked = client.markRead("lobby", 4);
  await clock.advance(100);
  await marked;
  assert.equal(client.channel("lobby")?.read_seq, 6);
});
