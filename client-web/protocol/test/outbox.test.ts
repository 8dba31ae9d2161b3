// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  MemoryOutboxStore,
  type OutboxStore,
  type PendingMessage,
  PlenoClient,
} from "../src/index.ts";
import { BUDI, Clock, FakeServer, makeRandom, Refusal, settle } from "./world.ts";

function setUp(store: OutboxStore = new MemoryOutboxStore(), seed = 1) {
  const clock = new Clock();
  const server = new FakeServer(clock);
  return { clock, server, store, ...join(clock, server, store, seed) };
}

function join(_: Clock, server: FakeServer, store: OutboxStore, seed: number) {
  const client = new PlenoClient({
    url: "ws://fake/ws",
    token: "pl_right",
    client: { name: "test", version: "1" },
    outbox: store,
    environment: server.environment(makeRandom(seed)),
  });
  const states = (channel = "lobby"): string[] =>
    client.outbox.list(channel).map((message) => message.status.state);
  return { client, states };
}

const texts = (server: FakeServer, channel = "lobby"): unknown[] =>
  server.log(channel).map((event) => event.type === "message.posted" && event.data.text);

test("written while offline: kept, then sent in order", async () => {
  const { clock, server, client, states, store } = setUp();
  await client.post({ channel: "lobby", text: "one" });
  await client.post({ channel: "lobby", text: "two" });
  await client.post({ channel: "water", text: "three" });
  assert.deepEqual(states(), ["queued", "queued"]);
  assert.equal((await store.load()).length, 3);
  client.start();
  await clock.until(() => client.outbox.list().length === 0);
  assert.deepEqual(texts(server), ["one", "two"]);
  assert.deepEqual(texts(server, "water"), ["three"]);
  await settle();
  assert.equal((await store.load()).length, 0);
});

test("announced only when the store has it", async () => {
  const steps: string[] = [];
  let finish = (): void => {};
  const memory = new MemoryOutboxStore();
  const slow: OutboxStore = {
    load: () => memory.load(),
    remove: (clientId) => memory.remove(clientId),
    put: async (message) => {
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      steps.push("stored");
      await memory.put(message);
    },
  };
  const { clock, server, client } = setUp(slow);
  client.on("outbox", () => steps.push("told"));
  client.start();
  await clock.until(() => client.state.state === "live");
  const posted = client.post({ channel: "lobby", text: "one" });
  await clock.advance(1_000);
  assert.deepEqual(steps, []);
  assert.equal(server.log("lobby").length, 0);
  finish();
  await posted;
  assert.deepEqual(steps.slice(0, 2), ["stored", "told"]);
});

test("the order written is the order sent, however slow the store is with one of them", async () => {
  const memory = new MemoryOutboxStore();
  const uneven: OutboxStore = {
    load: () => memory.load(),
    remove: (clientId) => memory.remove(clientId),
    put: async (message) => {
      for (let turns = message.text === "one" ? 5 : 0; turns > 0; turns -= 1) await settle();
      await memory.put(message);
    },
  };
  const { clock, server, client } = setUp(uneven);
  client.start();
  await clock.until(() => client.state.state === "live");
  void client.post({ channel: "lobby", text: "one" });
  void client.post({ channel: "lobby", text: "two" });
  await clock.until(() => server.log("lobby").length === 2);
  assert.deepEqual(texts(server), ["one", "two"]);
});

test("a store that fails: nothing is pretended", async () => {
  const broken: OutboxStore = {
    load: () => Promise.reject(new Error("no disk")),
    put: () => Promise.reject(new Error("quota")),
    remove: () => Promise.resolve(),
  };
  const { client } = setUp(broken);
  const problems: unknown[] = [];
  client.on("problem", (problem) => problems.push(problem));
  await assert.rejects(client.post({ channel: "lobby", text: "one" }), /quota/);
  assert.equal(client.outbox.list().length, 0);
  assert.equal(problems.length, 1);
});

test("ten lost answers: one message", async () => {
  const { clock, server, client } = setUp();
  let losses = 10;
  server.cutsBeforeAnswer = () => server.seen.at(-1)?.method === "message.post" && losses-- > 0;
  client.start();
  await client.post({ channel: "lobby", text: "once" });
  await clock.until(() => client.outbox.list().length === 0, 300_000);
  assert.deepEqual(texts(server), ["once"]);
  const sends = server.seen.filter((one) => one.method === "message.post");
  assert.equal(sends.length, 11);
  assert.equal(new Set(sends.map((one) => one.params.client_id)).size, 1);
});

test("ten time-outs on a socket that speaks: one message", async () => {
  const { clock, server, client } = setUp();
  client.start();
  client.follow("lobby");
  await clock.until(() => client.isSynced);
  client.unfollow("lobby"); // its own event would settle it
  await clock.advance(100);
  const socket = server.open[0];
  assert.ok(socket);
  const receive = socket.receive.bind(socket);
  let losses = 10;
  socket.receive = (frame) => {
    if (server.seen.at(-1)?.method === "message.post" && "result" in frame && losses-- > 0) {
      receive({
        jsonrpc: "2.0",
        method: "presence.changed",
        params: { total: 1, delegations: [] },
      });
    } else receive(frame);
  };
  await client.post({ channel: "lobby", text: "once" });
  await clock.until(() => client.outbox.list().length === 0, 600_000);
  assert.deepEqual(texts(server), ["once"]);
  assert.equal(server.sockets.length, 1);
});

test("a restart of the program goes on with the same client_id", async () => {
  const { clock, server, client, store } = setUp();
  server.cutsBeforeAnswer = () => server.seen.at(-1)?.method === "message.post";
  client.start();
  await client.post({ channel: "lobby", text: "once" });
  await clock.until(() => server.log("lobby").length === 1);
  client.stop();
  server.cutsBeforeAnswer = () => false;
  const next = join(clock, server, store, 2);
  next.client.start();
  await next.client.outbox.loaded;
  assert.equal(next.client.outbox.list().length, 1);
  await clock.until(() => next.client.outbox.list().length === 0);
  assert.deepEqual(texts(server), ["once"]);
});

test("the own event settles a message before its answer", async () => {
  const { clock, server, client, states } = setUp();
  client.start();
  client.follow("lobby");
  await clock.until(() => client.isSynced);
  server.cutsBeforeAnswer = () => server.seen.at(-1)?.method === "message.post";
  await client.post({ channel: "lobby", text: "once" });
  await clock.until(() => server.log("lobby").length === 1);
  server.cutsBeforeAnswer = () => false;
  server.overrides.set("message.post", () => assert.fail("it was settled by its event"));
  const off = client.on("state", () => {});
  off();
  await clock.until(() => states().length === 0, 100).catch(() => {});
  server.overrides.delete("message.post");
  await clock.until(() => states().length === 0);
  assert.deepEqual(texts(server), ["once"]);
});

test("accepted, it stays in sight until its event is shown", async () => {
  const { clock, server, client, states } = setUp();
  client.start();
  client.follow("lobby");
  await clock.until(() => client.isSynced);
  server.copies = () => 0;
  const sent: unknown[] = [];
  client.on("sent", ({ result }) => sent.push(result.seq));
  await client.post({ channel: "lobby", text: "one" });
  await clock.until(() => states()[0] === "sent");
  assert.deepEqual(sent, [1]);
  server.copies = () => 1;
  let wasShownFirst = false;
  client.on("event", () => {
    wasShownFirst ||= states().length === 1;
  });
  server.say("lobby", "two");
  await clock.until(() => states().length === 0);
  assert.ok(wasShownFirst);
});

const NOBODY = { id: "anonymous", name: "", role: "delegate", bot: false } as const;

test("an event without a name settles it by its seq, after the answer or before", async () => {
  for (const isEventFirst of [false, true]) {
    const { clock, server, client, states } = setUp();
    client.start();
    client.follow("lobby");
    await clock.until(() => client.isSynced);
    const unnamed = (): void => {
      const data = { id: "lobby/1", client_id: "anonymous-1", text: "one", kind: "statement" };
      server.append("lobby", "message.posted", data as never, NOBODY);
    };
    server.overrides.set("message.post", () => {
      if (isEventFirst) unnamed();
      return { channel: "lobby", seq: 1, id: "lobby/1", at: new Date(clock.now).toISOString() };
    });
    await client.post({ channel: "lobby", text: "one" });
    if (!isEventFirst) {
      await clock.until(() => states()[0] === "sent");
      unnamed();
    }
    const before = clock.now;
    await clock.until(() => states().length === 0);
    assert.ok(clock.now - before < 5_000, "it did not wait for a time to run out");
    assert.ok(client.outbox.isOwn("lobby/1") && !client.outbox.isOwn("lobby/2"));
  }
});

test("slow mode: says until when, then goes out by itself; those behind it wait", async () => {
  const { clock, server, client, states } = setUp();
  client.start();
  await clock.until(() => client.state.state === "live");
  server.overrides.set("message.post", () => {
    throw new Refusal("slow_mode", 12_000);
  });
  await client.post({ channel: "lobby", text: "one" });
  await client.post({ channel: "lobby", text: "two" });
  await client.post({ channel: "water", text: "other" });
  await clock.until(() => states()[0] === "slow_mode");
  const status = client.outbox.list("lobby")[0]?.status;
  assert.ok(status?.state === "slow_mode" && Math.abs(status.until - clock.now - 12_000) < 50);
  assert.deepEqual(states(), ["slow_mode", "queued"]);
  server.overrides.clear();
  await clock.advance(11_000);
  assert.equal(server.log("lobby").length, 0);
  await clock.advance(2_000);
  assert.deepEqual(texts(server), ["one", "two"]);
});

test("refusals that pass are retried; others stay until the person decides", async () => {
  const { clock, server, client, states } = setUp();
  client.start();
  await clock.until(() => client.state.state === "live");
  for (const reason of ["rate_limited", "overloaded", "read_only", "internal"] as const) {
    server.overrides.set("message.post", () => {
      server.overrides.clear();
      throw new Refusal(reason);
    });
    await client.post({ channel: "lobby", text: reason });
    await clock.until(() => states().length === 0);
  }
  assert.equal(server.log("lobby").length, 4);

  for (const [reason, retryable] of [
    ["channel_locked", true],
    ["muted", true],
    ["forbidden", false],
    ["too_long", false],
    ["conflict", false],
  ] as const) {
    server.overrides.set("message.post", () => {
      throw new Refusal(reason);
    });
    const message = await client.post({ channel: "lobby", text: reason });
    await clock.until(() => client.outbox.get(message.clientId)?.status.state === "failed");
    const status = client.outbox.get(message.clientId)?.status;
    assert.ok(status?.state === "failed");
    assert.equal(status.retryable, retryable, reason);
    assert.match(status.message, /refused/);
  }
  server.overrides.clear();
  assert.equal(states().length, 5);
  await client.post({ channel: "lobby", text: "goes past the failed ones" });
  await clock.until(() => states().length === 5);
  assert.equal(server.log("lobby").length, 5);

  const [first, second] = client.outbox.list("lobby");
  assert.ok(first && second);
  client.outbox.retry(first.clientId);
  await clock.until(() => states().length === 4);
  assert.equal(texts(server).at(-1), "channel_locked");
  assert.ok(client.outbox.discard(second.clientId));
  assert.equal(states().length, 3);
});

test("an internal error every time: the person decides, the others go on", async () => {
  const { clock, server, client, states } = setUp();
  client.start();
  server.overrides.set("message.post", (params: { text: string; channel: string }) => {
    if (params.text === "poison") throw new Refusal("internal");
    server.say("lobby", params.text);
    return { channel: "lobby", seq: 1, id: "lobby/1", at: "2026-11-23T21:00:00.000Z" };
  });
  await client.post({ channel: "lobby", text: "poison" });
  await client.post({ channel: "lobby", text: "good" });
  await clock.until(() => states().join() === "failed", 120_000);
  assert.deepEqual(texts(server), ["good"]);
});

test("held, approved by notice, by event or while away", async () => {
  const { clock, server, client, states, store } = setUp();
  server.approval = true;
  client.start();
  await clock.until(() => client.state.state === "live");
  for (const text of ["one", "two", "three"]) await client.post({ channel: "lobby", text });
  await clock.until(() => states().join() === "held,held,held");
  const heldIds = (messages: PendingMessage[]): string[] =>
    messages.map(({ status }) => (status.state === "held" ? status.heldId : ""));
  assert.deepEqual(heldIds(await store.load()), ["h1", "h2", "h3"]);
  assert.equal(client.outbox.discard(client.outbox.list()[0]?.clientId ?? ""), false);

  server.approve("lobby", "h1");
  const by = BUDI;
  server.notify("held.decided", { channel: "lobby", held_id: "h1", approved: true, by, seq: 1 });
  await clock.until(() => states().length === 2);

  client.follow("lobby");
  await clock.until(() => client.isSynced);
  server.approve("lobby", "h2");
  await clock.until(() => states().length === 1);

  client.stop();
  server.approve("lobby", "h3");
  const next = join(clock, server, store, 2);
  next.client.start();
  await next.client.outbox.loaded;
  assert.deepEqual(next.states(), ["held"]);
  await clock.until(() => next.states().length === 0);
  assert.deepEqual(texts(server), ["one", "two", "three"]);
});

test("rejected: the words stay, with the moderator's reason, until discarded", async () => {
  const { clock, server, client, states } = setUp();
  server.approval = true;
  client.start();
  client.follow("lobby");
  await clock.until(() => client.isSynced);
  const message = await client.post({ channel: "lobby", text: "one" });
  await clock.until(() => states()[0] === "held");
  server.append("lobby", "held.rejected", { held_id: "h1" });
  await clock.until(() => states()[0] === "rejected");
  const reason = "Please name your source.";
  server.notify("held.decided", {
    channel: "lobby",
    held_id: "h1",
    approved: false,
    by: BUDI,
    reason,
  });
  await clock.advance(100);
  const status = () => client.outbox.get(message.clientId)?.status;
  assert.deepEqual(status(), { state: "rejected", heldId: "h1", reason });

  client.outbox.onHeld({ held_id: "h1", state: "waiting" });
  assert.deepEqual(status(), { state: "held", heldId: "h1" }, "written anew, it waits again");
  client.outbox.onHeld({ held_id: "h1", state: "rejected", reason });
  assert.deepEqual(status(), { state: "rejected", heldId: "h1", reason });
  assert.ok(client.outbox.discard(message.clientId));
  assert.deepEqual(states(), []);
});

test("rejected while away: learned from the retry", async () => {
  const { clock, server, client, states, store } = setUp();
  server.approval = true;
  client.start();
  await client.post({ channel: "lobby", text: "one" });
  await clock.until(() => states()[0] === "held");
  client.stop();
  server.overrides.set("message.post", ({ channel }: { channel: string }) => {
    return { channel, held: true, held_id: "h1", rejected: true };
  });
  const next = join(clock, server, store, 2);
  next.client.start();
  await clock.until(() => next.states()[0] === "rejected");
});

test("after a day it is not sent by itself", async () => {
  const { clock, server, client, states } = setUp();
  await client.post({ channel: "lobby", text: "old" });
  await clock.advance(25 * 3_600_000);
  client.start();
  await clock.until(() => states()[0] === "failed");
  await clock.advance(1_000);
  assert.equal(server.log("lobby").length, 0);
  const clientId = client.outbox.list()[0]?.clientId ?? "";
  client.outbox.retry(clientId);
  await clock.until(() => states().length === 0);
  assert.deepEqual(texts(server), ["old"]);
});
