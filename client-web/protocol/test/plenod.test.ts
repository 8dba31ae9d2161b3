// SPDX-License-Identifier: MIT
// The client and the example bots against the real server, which is killed (-9) again and again.
// Runs when PLENO_BIN names a folder with plenod and plenoctl.
import assert from "node:assert/strict";
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { after, test } from "node:test";
import { WebSocket } from "ws";
import {
  ChannelTimeline,
  type ClientEvents,
  claimInvite,
  NoAnswer,
  newToken,
  PlenoClient,
  Refused,
} from "../src/index.ts";

const bin = process.env.PLENO_BIN ?? "";
const root = join(import.meta.dirname, "../../..");
const SUMMIT = `
summit "test" { name_en = "A test" name_id = "Uji coba" languages = {"en", "id"} }
channel "lobby" { kind = "lobby" title_en = "Lobby" title_id = "Lobi" }
channel "floods" { title_en = "Floods" title_id = "Banjir" }
channel "transit" { title_en = "Transit" title_id = "Angkutan" }
delegation "jakarta" { name_en = "Jakarta" short = "JKT" country = "ID" }
`;
const skip = bin === "" ? "PLENO_BIN is not set" : false;
const TIMEOUT = 120_000;

const environment = { WebSocket: globalThis.WebSocket ?? WebSocket };

class Server {
  readonly data = mkdtempSync(join(tmpdir(), "pleno-protocol-"));
  readonly #clients: PlenoClient[] = [];
  #process: ChildProcess | undefined;
  #port = 0;

  constructor() {
    const file = join(this.data, "summit.conf");
    writeFileSync(file, SUMMIT);
    this.ctl("init", "--summit", file);
  }

  get url(): string {
    return `ws://127.0.0.1:${this.#port}/ws`;
  }

  ctl(...args: string[]): string {
    return execFileSync(join(bin, "plenoctl"), ["--data", this.data, ...args], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
      timeout: 30_000,
    });
  }

  /** A new participant's token. */
  token(name: string, role: string): string {
    return this.ctl("token", "create", "--participant", name, "--role", role).trim();
  }

  async start(): Promise<void> {
    const child = spawn(
      join(bin, "plenod"),
      ["--data", this.data, "--listen", `127.0.0.1:${this.#port}`],
      {
        stdio: ["ignore", "ignore", "pipe"],
        env: {
          ...process.env,
          PLENO_LOG_FORMAT: "json",
          PLENO_LIMITS_MESSAGES_PER_MINUTE: "0",
          PLENO_LIMITS_REQUESTS_PER_MINUTE: "0",
        },
      },
    );
    this.#process = child;
    assert.ok(child.stderr);
    const lines: string[] = [];
    await new Promise<void>((resolve, reject) => {
      child.once("exit", () => reject(new Error(`plenod ended:\n${lines.join("\n")}`)));
      createInterface({ input: child.stderr as NodeJS.ReadableStream }).on("line", (line) => {
        lines.push(line);
        const port = /"event":"listening".*"port":"?(\d+)/.exec(line)?.[1];
        if (port === undefined) return;
        this.#port = Number(port);
        resolve();
      });
    });
    child.removeAllListeners("exit");
  }

  async stop(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill(signal);
    await gone;
  }

  client(token: string): PlenoClient {
    const client = new PlenoClient({
      url: this.url,
      token,
      client: { name: "protocol-test", version: "1" },
      environment,
      timing: { backoffMs: 50, backoffMaxMs: 400 },
    });
    this.#clients.push(client);
    return client;
  }

  end(): void {
    for (const client of this.#clients) client.stop(); // a test that failed did not
    this.#process?.kill("SIGKILL");
    rmSync(this.data, { recursive: true, force: true });
  }
}

/** Waits for what the client tells, never for time. */
function until<K extends keyof ClientEvents>(
  client: PlenoClient,
  name: K,
  isIt: () => boolean,
): Promise<void> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      if (isIt()) resolve();
      return isIt();
    };
    if (look()) return;
    const off = client.on(name, () => {
      if (look()) off();
    });
  });
}

const server = skip ? undefined : new Server();
after(async () => {
  await server?.stop("SIGKILL");
  server?.end();
});

test("killed again and again: nothing lost, nothing doubled", {
  skip,
  timeout: TIMEOUT,
}, async () => {
  assert.ok(server);
  await server.start();
  const alice = server.client(server.token("Alice", "delegate"));
  const budi = server.client(server.token("Budi", "moderator"));
  const channel = await firstTheme(alice);
  budi.start();
  await budi.opened();
  const texts: string[] = [];
  const seqs: number[] = [];
  const problems: unknown[] = [];
  budi.on("event", (event) => {
    seqs.push(event.seq);
    if (event.type === "message.posted") texts.push(event.data.text ?? "");
  });
  for (const one of [alice, budi]) one.on("problem", (problem) => problems.push(problem));
  budi.follow(channel, { after: 0, epoch: budi.epoch ?? "" });
  const written: string[] = [];
  for (let round = 0; round < 6; round += 1) {
    for (let count = 0; count < 40; count += 1) {
      const text = `round ${round}, message ${count}`;
      written.push(text);
      await alice.post({ channel, text });
    }
    await until(budi, "event", () => texts.length > round * 40 + 15); // in the middle of it
    await server.stop("SIGKILL");
    await server.start();
  }
  await until(budi, "event", () => texts.length >= written.length);
  await until(alice, "outbox", () => alice.outbox.list().length === 0);
  assert.deepEqual(texts, written);
  assert.deepEqual(
    seqs,
    Array.from({ length: seqs.length }, (_, index) => index + 1),
  );
  await budi.opened(); // all may have come before the last kill
  const page = await budi.history({ channel, after: 0, limit: 200 });
  assert.deepEqual(
    page.events.map((event) => event.type === "message.posted" && event.data.text),
    written.slice(0, 200),
  );

  budi.stop();
  for (let count = 0; count < 500; count += 1) await alice.post({ channel, text: `gone ${count}` });
  await until(alice, "outbox", () => alice.outbox.list().length === 0);
  const began = performance.now();
  budi.start();
  await until(budi, "event", () => texts.length >= written.length + 500);
  assert.ok(performance.now() - began < 3_000, "500 missed messages are there within 3 s");
  assert.equal(texts.length, written.length + 500);
  assert.equal(seqs.at(-1), seqs.length);
  assert.deepEqual(problems, []);
  for (const one of [alice, budi]) one.stop();
  await server.stop("SIGTERM");
});

async function firstTheme(client: PlenoClient): Promise<string> {
  client.start();
  const { channels } = await client.opened();
  const found = channels.find((one) => one.kind === "theme" && one.rights.post);
  assert.ok(found);
  return found.id;
}

test("moderation, held messages, timeline, links", { skip, timeout: TIMEOUT }, async () => {
  assert.ok(server);
  await server.start();
  const citra = server.client(server.token("Citra", "delegate"));
  const dewi = server.client(server.token("Dewi", "moderator"));
  await firstTheme(citra);
  dewi.start();
  const { channels } = await dewi.opened();
  const channel = channels.filter((one) => one.kind === "theme").at(-1)?.id ?? "";
  const timeline = new ChannelTimeline(citra, channel);
  const shown = (isIt: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const off = timeline.on("change", () => {
        if (!isIt()) return;
        off();
        resolve();
      });
    });

  await dewi.request("channel.set_approval", { channel, mode: "all" });
  const approved = await citra.post({ channel, text: "please approve" });
  const rejected = await citra.post({ channel, text: "please reject" });
  const status = (id: string) => citra.outbox.get(id)?.status.state;
  await until(citra, "outbox", () => status(rejected.clientId) === "held");
  const { held, total } = await dewi.request("held.list", { channel });
  assert.equal(total, 2);
  const settled = until(citra, "outbox", () => status(approved.clientId) === undefined);
  await dewi.request("held.approve", { held_id: held[0]?.held_id ?? "" });
  await settled;
  const refused = until(citra, "decided", () => status(rejected.clientId) === "rejected");
  const reason = "Name your source, please.";
  await dewi.request("held.reject", { held_id: held[1]?.held_id ?? "", reason });
  await refused;
  assert.deepEqual(citra.outbox.get(rejected.clientId)?.status, {
    state: "rejected",
    heldId: held[1]?.held_id,
    reason,
  });

  await dewi.request("channel.set_approval", { channel, mode: "off" });
  const posted = citra.once("sent");
  await citra.post({ channel, text: "a question", kind: "question" });
  const seq = (await posted).result.seq ?? 0;
  const message = () => timeline.state.items.find((item) => item.seq === seq);
  const reacted = shown(() => {
    const item = message();
    return item?.type === "message" && item.reactions.length === 1 && item.pinned;
  });
  await dewi.request("message.react", { channel, seq, emoji: "👍", on: true });
  await dewi.request("message.pin", { channel, seq, on: true });
  await reacted;
  const redacted = shown(() => {
    const item = message();
    return item?.type === "message" && item.text === undefined;
  });
  await dewi.request("message.redact", { channel, seq, reason: "personal data" });
  await redacted;
  const again = new ChannelTimeline(dewi, channel);
  await new Promise<void>((resolve) => {
    const off = again.on("change", (state) => {
      if (state.last < timeline.state.last) return;
      off();
      resolve();
    });
  });
  const there = again.state.items.find((item) => item.seq === seq);
  assert.ok(there?.type === "message");
  assert.equal(there.text, undefined);
  assert.ok(!there.pinned, "the pin goes with the words");
  assert.deepEqual(there.reactions, [{ emoji: "👍", count: 1, mine: true }]);
  assert.equal(there.redaction?.reason, "personal data");

  await dewi.request("channel.slow_mode", { channel, seconds: 2 });
  await citra.post({ channel, text: "slow one" });
  await citra.post({ channel, text: "slow two" });
  let wasSlow = false;
  const off = citra.on("outbox", () => {
    wasSlow ||= citra.outbox.list().some((one) => one.status.state === "slow_mode");
  });
  await until(citra, "outbox", () =>
    citra.outbox.list().every((one) => one === undefined || one.clientId === rejected.clientId),
  );
  off();
  assert.ok(wasSlow, "the second one had to wait");
  await dewi.request("channel.slow_mode", { channel, seconds: 0 });

  const found = /pi_[A-Za-z0-9_-]{43}/.exec(
    server.ctl("invite", "create", "--participant", "Eka", "--role", "delegate"),
  );
  assert.ok(found, "plenoctl prints the link");
  const claim = { url: server.url, invite: found[0], token: newToken(), environment };
  assert.equal((await claimInvite(claim)).name, "Eka");
  assert.equal((await claimInvite(claim)).name, "Eka", "asking again costs nothing");
  await assert.rejects(claimInvite({ ...claim, token: newToken() }), Refused);
  const eka = server.client(claim.token);
  eka.start();
  assert.equal((await eka.opened()).participant.name, "Eka");
  server.ctl("token", "revoke", "--participant", "Eka");
  await until(eka, "state", () => eka.state.state === "offline");
  assert.equal(eka.state.state === "offline" && eka.state.why, "refused");
  await assert.rejects(eka.request("presence.list", {}), NoAnswer);
  for (const one of [citra, dewi]) one.stop();
  await server.stop("SIGTERM");
});

/** What `npm install` does for the TypeScript bot in a fresh clone. */
function linkPackage(): void {
  const scope = join(root, "deploy/bots/ts/node_modules/@pleno");
  if (existsSync(join(scope, "protocol"))) return;
  mkdirSync(scope, { recursive: true });
  symlinkSync(join(import.meta.dirname, ".."), join(scope, "protocol"));
}

const bots: [string, string, string[]][] = [
  ["ts", process.execPath, [join(root, "deploy/bots/ts/bot.ts")]],
  ["py", "/usr/bin/python3", [join(root, "deploy/bots/py/bot.py")]],
  ["c", join(bin, "example-bot-c"), []],
];

for (const [name, command, args] of bots) {
  const isThere = existsSync(command) && args.every((file) => existsSync(file));
  const why = skip || (isThere ? false : `${command} is not there`);
  test(`the ${name} bot answers every question once`, { skip: why, timeout: TIMEOUT }, async () => {
    assert.ok(server);
    linkPackage();
    await server.start();
    const asker = server.client(server.token(`Asker of ${name}`, "delegate"));
    const channel = await firstTheme(asker);
    const asked: number[] = [];
    const answered: (number | undefined)[] = [];
    asker.on("event", (event) => {
      if (event.type !== "message.posted") return;
      if (event.data.text === "!ping") asked.push(event.seq);
      else if (event.actor.bot) answered.push(event.data.reply_to);
    });
    asker.follow(channel);
    await until(asker, "synced", () => asker.isSynced);
    const bot = spawn(command, args, {
      stdio: ["ignore", "ignore", "pipe"],
      env: {
        ...process.env,
        PLENO_URL: server.url,
        PLENO_TOKEN: server.token(`bot-${name}`, "bot"),
        PLENO_CHANNEL: channel,
      },
    });
    try {
      await new Promise<void>((resolve, reject) => {
        bot.once("exit", (code) => reject(new Error(`the bot ended: ${code}`)));
        createInterface({ input: bot.stderr as NodeJS.ReadableStream }).on("line", (line) => {
          if ((name === "ts" ? /up to date/ : /signed in/).test(line)) resolve();
        });
      });
      bot.removeAllListeners("exit");
      for (let round = 1; round <= 3; round += 1) {
        for (let count = 0; count < 5; count += 1) {
          await asker.post({ channel, text: "!ping" });
          await asker.post({ channel, text: "hello" });
        }
        await until(asker, "event", () => answered.length > (round - 1) * 5);
        await server.stop("SIGKILL");
        await server.start();
      }
      await until(asker, "event", () => answered.length >= 15);
      const last = asker.once("sent");
      await asker.post({ channel, text: "!ping" }); // a double would come before its answer
      await last;
      await until(asker, "event", () => answered.length >= 16);
      assert.deepEqual(answered, asked);
    } finally {
      bot.kill("SIGKILL");
      asker.stop();
      await server.stop("SIGTERM");
    }
  });
}
