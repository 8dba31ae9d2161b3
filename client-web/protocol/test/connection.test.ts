// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { test } from "node:test";
import { type ConnectionState, NoAnswer, PlenoClient, Refused } from "../src/index.ts";
import { Clock, FakeServer, makeRandom, Refusal, settle } from "./world.ts";

function setUp(random: () => number = makeRandom(1), token = "pl_right") {
  const clock = new Clock();
  const server = new FakeServer(clock);
  const client = new PlenoClient({
    url: "ws://fake/ws",
    token,
    client: { name: "test", version: "1" },
    environment: server.environment(random),
  });
  const states: ConnectionState[] = [];
  client.on("state", (state) => states.push(state));
  return { clock, server, client, states };
}

const names = (states: ConnectionState[]): string[] => states.map((state) => state.state);

test("connects, opens the session, is live", async () => {
  const { clock, server, client, states } = setUp();
  client.start();
  await clock.until(() => client.state.state === "live");
  assert.deepEqual(names(states), ["connecting", "opening", "live"]);
  assert.equal(server.seen[0]?.method, "session.open");
  assert.equal((await client.opened()).participant.id, "alice");
  assert.equal(client.serverNow() - clock.now, 60_000 - server.latencyMs);
});

test("waits with full jitter, twice as long each time, 30 s at most", async () => {
  const { clock, server, client, states } = setUp(() => 0.999_999);
  server.isDown = true;
  client.start();
  await clock.advance(300_000);
  const waits = states.filter((state) => state.state === "waiting");
  assert.ok(waits.length > 8);
  client.stop();

  const expected = [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000];
  const spans: number[] = [];
  const again = setUp(() => 0.999_999);
  again.server.isDown = true;
  again.client.on("state", (state) => {
    if (state.state === "waiting") spans.push(state.retryAt - again.clock.now);
  });
  again.client.start();
  await again.clock.advance(300_000);
  assert.deepEqual(spans.slice(0, expected.length), expected);

  const spread = setUp(makeRandom(7));
  spread.server.isDown = true;
  const short: number[] = [];
  spread.client.on("state", (state) => {
    if (state.state === "waiting") short.push(state.retryAt - spread.clock.now);
  });
  spread.client.start();
  await spread.clock.advance(3_000_000);
  const late = short.slice(8);
  assert.ok(Math.min(...late) < 3_000 && Math.max(...late) > 27_000, "jitter is full");
});

test("a socket that opens does not reset the backoff; an open session does", async () => {
  const { clock, server, client } = setUp(() => 0.999_999);
  const spans: number[] = [];
  client.on("state", (state) => {
    if (state.state === "waiting") spans.push(state.retryAt - clock.now);
  });
  server.overrides.set("session.open", () => {
    server.cutAll();
    return {};
  });
  client.start();
  await clock.until(() => spans.length === 3);
  assert.deepEqual(spans, [500, 1_000, 2_000]);
  server.overrides.clear();
  await clock.until(() => client.state.state === "live");
  server.cutAll();
  assert.equal(spans.at(-1), 500);
});

test("a restarting server gets its clients back spread over seconds", async () => {
  const { clock, server, client } = setUp(() => 0.999_999);
  client.start();
  await clock.until(() => client.state.state === "live");
  server.cutAll(1012);
  assert.deepEqual(client.state, {
    state: "waiting",
    retryAt: clock.now + 4_000,
    why: "restarting",
  });
  await clock.until(() => client.state.state === "live");
  server.cutAll(1013);
  assert.equal(client.state.state === "waiting" && client.state.why, "full");
});

test("a refused sign-in is final; a full server is not", async () => {
  const { clock, server, client, states } = setUp(makeRandom(2), "pl_wrong");
  client.start();
  const opened = assert.rejects(client.opened(), Refused);
  await clock.advance(120_000);
  await opened;
  assert.equal(client.state.state, "offline");
  assert.equal(client.state.state === "offline" && client.state.why, "refused");
  assert.equal(states.length, 3);
  client.tryNow();
  await clock.advance(1_000);
  assert.equal(server.seen.length, 1);

  const full = setUp();
  full.server.overrides.set("session.open", () => {
    throw new Refusal("limit_reached", 7_000);
  });
  full.client.start();
  await full.clock.until(() => full.client.state.state === "waiting");
  const { state } = full.client;
  assert.ok(state.state === "waiting" && state.retryAt - full.clock.now > 6_900);
  full.server.overrides.clear();
  await full.clock.until(() => full.client.state.state === "live");
});

test("tryNow ends the wait", async () => {
  const { clock, server, client } = setUp(() => 0.9);
  server.isDown = true;
  client.start();
  await clock.advance(100_000);
  server.isDown = false;
  if (client.state.state !== "waiting") await clock.until(() => client.state.state === "waiting");
  client.tryNow();
  await clock.advance(100);
  assert.equal(client.state.state, "live");
});

test("a silent socket is found out within 40 s, by tryNow within 4 s, by a request in 10 s", async () => {
  const { clock, server, client } = setUp();
  client.start();
  await clock.until(() => client.state.state === "live");
  await clock.advance(600_000);
  assert.equal(client.state.state, "live", "idle, and answered");
  const probes = server.seen.filter((one) => one.params.channel === "-").length;
  assert.ok(probes >= 20 && probes <= 25, `${probes} probes in ten minutes`);
  server.isSilent = true;
  await clock.advance(40_000);
  assert.notEqual(client.state.state, "live");

  server.isSilent = false;
  await clock.until(() => client.state.state === "live");
  server.isSilent = true;
  client.tryNow();
  await clock.advance(4_000);
  assert.notEqual(client.state.state, "live");

  server.isSilent = false;
  await clock.until(() => client.state.state === "live");
  server.isSilent = true;
  const request = assert.rejects(client.history({ channel: "lobby", after: 0 }), NoAnswer);
  await clock.advance(10_000);
  await request;
  assert.notEqual(client.state.state, "live");
});

test("a slow answer on a socket that speaks costs the request, not the socket", async () => {
  const { clock, server, client } = setUp();
  client.start();
  await clock.until(() => client.state.state === "live");
  client.follow("lobby");
  await clock.advance(100);
  const socket = server.open[0];
  assert.ok(socket);
  const receive = socket.receive.bind(socket);
  socket.receive = (frame) => {
    if ("method" in frame) receive(frame); // answers are withheld, events are not
  };
  const request = assert.rejects(
    client.history({ channel: "lobby", after: 0 }),
    (error) => error instanceof NoAnswer && error.why === "timeout" && error.sent,
  );
  await clock.advance(5_000);
  server.say("lobby", "still here");
  await clock.advance(5_100);
  await request;
  assert.equal(client.state.state, "live");
});

test("requests while offline and requests cut off say so", async () => {
  const { clock, server, client } = setUp();
  await assert.rejects(
    client.history({ channel: "lobby", after: 0 }),
    (error) => error instanceof NoAnswer && !error.sent,
  );
  client.start();
  await clock.until(() => client.state.state === "live");
  const request = assert.rejects(
    client.history({ channel: "lobby", after: 0 }),
    (error) => error instanceof NoAnswer && error.sent && error.why === "lost",
  );
  server.cutAll();
  await request;
  await settle();
});

test("a refusal carries its word, place and time", async () => {
  const { clock, server, client } = setUp();
  client.start();
  await clock.until(() => client.state.state === "live");
  server.overrides.set("read.mark", () => {
    throw new Refusal("rate_limited", 1_500);
  });
  const request = assert.rejects(
    client.markRead("lobby", 3),
    (error) =>
      error instanceof Refused &&
      error.reason === "rate_limited" &&
      error.code === 1006 &&
      error.retryAfterMs === 1_500 &&
      error.mayRetry,
  );
  await clock.advance(100);
  await request;
});

test("a socket that was given up is not listened to", async () => {
  const { clock, server, client, states } = setUp();
  client.start();
  await clock.until(() => client.state.state === "live");
  server.isSilent = true;
  await clock.until(() => client.state.state !== "live");
  server.isSilent = false;
  await clock.until(() => client.state.state === "live");
  const count = states.length;
  server.sockets[0]?.haunt("close", { code: 1006 });
  server.sockets[0]?.haunt("message", { data: "not JSON" });
  assert.equal(states.length, count);
});

test("stop means stop", async () => {
  const { clock, server, client, states } = setUp();
  client.start();
  await clock.until(() => client.state.state === "live");
  client.stop();
  await clock.advance(100_000);
  assert.deepEqual(states.at(-1), { state: "offline", why: "stopped" });
  assert.equal(server.open.length, 0);
  client.start();
  await clock.until(() => client.state.state === "live");
});

test("typing is told every three seconds at most", async () => {
  const { clock, server, client } = setUp();
  client.start();
  await clock.until(() => client.state.state === "live");
  for (let key = 0; key < 70; key += 1) {
    client.typing("lobby");
    await clock.advance(100);
  }
  assert.equal(server.seen.filter((one) => one.method === "channel.typing").length, 3);
});
