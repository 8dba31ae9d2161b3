// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { test } from "node:test";
import { claimInvite, NoAnswer, newToken, Refused } from "../src/index.ts";
import { ALICE, Clock, FakeServer, makeRandom, Refusal } from "./world.ts";

function setUp() {
  const clock = new Clock();
  const server = new FakeServer(clock);
  const environment = server.environment(makeRandom(1));
  const token = newToken();
  const claim = () =>
    claimInvite({ url: "ws://fake/ws", invite: "pi_0123456789abcdef", token, environment });
  return { clock, server, token, claim };
}

test("tokens are long, of the right letters, and never the same", () => {
  const tokens = new Set(Array.from({ length: 100 }, () => newToken()));
  assert.equal(tokens.size, 100);
  for (const token of tokens) assert.match(token, /^pl_[A-Za-z0-9_-]{43}$/);
});

test("a lost answer is asked for again with the same token", async () => {
  const { clock, server, token, claim } = setUp();
  let cuts = 2;
  server.cutsBeforeAnswer = () => cuts-- > 0;
  const claimed = claim();
  await clock.advance(10_000);
  assert.deepEqual(await claimed, ALICE);
  assert.equal(server.seen.length, 3);
  for (const { params } of server.seen) assert.equal(params.token, token);
  assert.equal(server.open.length, 0, "the connection is closed");
});

test("a used link is refused at once; a server that is away, after some tries", async () => {
  const { clock, server, claim } = setUp();
  server.overrides.set("invite.claim", () => {
    throw new Refusal("not_found");
  });
  const refused = assert.rejects(claim(), Refused);
  await clock.advance(60_000);
  await refused;
  assert.equal(server.sockets.length, 1);

  server.isDown = true;
  const away = assert.rejects(claim(), NoAnswer);
  await clock.advance(60_000);
  await away;
  assert.equal(server.sockets.length, 6);
});
