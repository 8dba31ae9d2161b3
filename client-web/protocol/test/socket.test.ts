// SPDX-License-Identifier: MIT
// The same client over real sockets: Node's own WebSocket and the package `ws`.
import assert from "node:assert/strict";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { WebSocketServer, WebSocket as WsWebSocket } from "ws";
import { type Environment, PlenoClient } from "../src/index.ts";
import { Clock, FakeServer } from "./world.ts";

/** A real socket server in front of the fake one's rules: it refuses all but session.open. */
async function listen() {
  const fake = new FakeServer(new Clock());
  const server = new WebSocketServer({
    host: "127.0.0.1",
    port: 0,
    handleProtocols: (offered) => (offered.has("pleno.v1") ? "pleno.v1" : false),
  });
  server.on("connection", (socket) => {
    const peer = Object.assign(Object.create(null), {
      isSignedIn: false,
      subscribed: new Set<string>(),
      receive: (frame: object) => socket.send(JSON.stringify(frame)),
      cut: () => socket.terminate(),
    });
    socket.on("message", (data) => fake.onFrame(peer, String(data)));
  });
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  return { fake, server, url: `ws://127.0.0.1:${port}/ws` };
}

async function speak(environment: Partial<Environment>): Promise<void> {
  const { fake, server, url } = await listen();
  const client = new PlenoClient({
    url,
    token: "pl_right",
    client: { name: "test", version: "1" },
    environment,
    timing: { backoffMs: 20 },
  });
  const states: string[] = [];
  client.on("state", (state) => states.push(state.state === "waiting" ? state.why : state.state));
  try {
    client.start();
    await client.opened();
    const sent = client.once("sent");
    await client.post({ channel: "lobby", text: "one" });
    assert.equal((await sent).result.seq, 1);

    for (const socket of server.clients) socket.close(1012, "restart");
    await client.once("state");
    assert.deepEqual(states, ["connecting", "opening", "live", "restarting"]);
    client.tryNow();
    await client.opened();
    assert.equal(fake.log("lobby").length, 1);

    for (const socket of server.clients) socket.terminate();
    await client.once("state");
    assert.equal(states.at(-1), "lost");
  } finally {
    client.stop();
    server.close();
    for (const socket of server.clients) socket.terminate();
  }
}

test("over the package ws", { timeout: 20_000 }, () => speak({ WebSocket: WsWebSocket }));

const hasOwn = "WebSocket" in globalThis;
test("over the runtime's own WebSocket", { timeout: 20_000, skip: !hasOwn }, () => speak({}));

async function knock(environment: Partial<Environment>): Promise<void> {
  const client = new PlenoClient({
    url: "ws://127.0.0.1:1/ws",
    token: "pl_right",
    client: { name: "test", version: "1" },
    environment,
    timing: { backoffMs: 10, connectMs: 120_000 },
  });
  let waits = 0;
  client.on("state", ({ state }) => {
    waits += state === "waiting" ? 1 : 0;
  });
  client.start();
  while (waits < 3) await client.once("state");
  client.stop();
}

const soon = 60_000; // long before one attempt times out, also where all else is busy

test("nobody there, by ws: tries again at once", { timeout: soon }, () =>
  knock({ WebSocket: WsWebSocket }),
);

test("nobody there, by the runtime's own", { timeout: soon, skip: !hasOwn }, () => knock({}));
