// SPDX-License-Identifier: MIT
// Plays tests/plenary/mgmac.json over plain WebSockets, so that browsers have something to look at.
// What the answers and events must be is blackbox/test_plenary.py's business: here only what changes
// something is sent, and nothing may be refused.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Stage } from "./stage.ts";

export type Value = string | number | boolean | null | Value[] | { [name: string]: Value };
export type Fields = { [name: string]: Value };

interface Step {
  who?: string | string[];
  except?: string[];
  does?: string;
  params?: Fields;
  refused?: string;
  refused_any?: string[];
  keep?: Record<string, string>;
  events?: (string | { type: string })[];
  notices?: unknown[];
  kill?: string;
  in_flight?: Step[];
  clock?: string;
  moment?: string;
}

interface Script {
  cast: Record<string, string>;
  groups: Record<string, string[]>;
  scenes: { title: string; channel: string; steps: Step[] }[];
}

const FOLDER = resolve(import.meta.dirname, "../plenary");
const METHODS = resolve(import.meta.dirname, "../../proto/methods");

/** One participant's connection. */
export class Line {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (frame: Fields) => void>();
  #last = 0;
  #onEvent: ((event: Fields) => void) | undefined;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => {
      const frame = JSON.parse(String(data)) as Fields;
      if (frame.method === "channel.event") this.#onEvent?.(frame.params as Fields);
      this.#waiting.get(Number(frame.id))?.(frame);
      this.#waiting.delete(Number(frame.id));
    });
  }

  static async open(url: string, token: string): Promise<Line> {
    const socket = new WebSocket(`${url.replace("http", "ws")}ws`, ["pleno.v1"]);
    await new Promise((done, fail) => {
      socket.addEventListener("open", done, { once: true });
      socket.addEventListener("error", fail, { once: true });
    });
    const line = new Line(socket);
    await line.call("session.open", { token, client: { name: "player", version: "1" } });
    return line;
  }

  send(method: string, params: Fields): Promise<Fields> {
    const id = ++this.#last;
    return new Promise((done) => {
      this.#waiting.set(id, done);
      this.#socket.send(JSON.stringify({ jsonrpc: "2.0", id, method, params }));
    });
  }

  async call(method: string, params: Fields): Promise<Fields> {
    const frame = await this.send(method, params);
    assert.ok(frame.result, `${method} ${JSON.stringify(params)}: ${JSON.stringify(frame.error)}`);
    return frame.result as Fields;
  }

  /** Until the clock does this in a channel, or has done it. */
  async clock(channel: string, type: string): Promise<void> {
    const done = new Promise<void>((done) => {
      this.#onEvent = (event) => {
        if (event.type === type && (event.data as Fields).by_clock === true) done();
      };
    });
    await this.call("channel.subscribe", { channel, after: 0 });
    await done;
    this.#onEvent = undefined;
    await this.call("channel.unsubscribe", { channel });
  }

  close(): void {
    this.#socket.close();
  }
}

/** What is at `a.b` in an answer. */
function member(value: Value | undefined, path: string): Value {
  for (const name of path.split(".")) value = (value as Fields | undefined)?.[name];
  assert.ok(value !== undefined, path);
  return value;
}

export class Player {
  readonly script: Script = JSON.parse(readFileSync(resolve(FOLDER, "mgmac.json"), "utf8"));
  readonly #stage: Stage;
  readonly #tokens = new Map<string, string>();
  readonly #lines = new Map<string, Line>();
  readonly #kept = new Map<string, Value>();
  #sent = 0;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Plays to the end; at each moment of the script everybody waits until `look` has looked. */
  async play(look: (moment: string) => Promise<void>): Promise<void> {
    for (const { channel, steps } of this.script.scenes)
      for (const step of steps)
        if (step.moment !== undefined) await look(step.moment);
        else if (step.kill !== undefined) await this.#kill(channel, step.in_flight ?? []);
        else if (step.clock !== undefined) await this.#waitFor(channel, step);
        else if (changesSomething(step)) await this.#do(channel, step);
    for (const line of this.#lines.values()) line.close();
  }

  #names(who: string | string[], except: readonly string[] = []): string[] {
    const list = typeof who === "string" ? (this.script.groups[who] ?? who) : who;
    return typeof list === "string"
      ? [list]
      : list.flatMap((one) => this.#names(one)).filter((name) => !except.includes(name));
  }

  #filled(value: Value): Value {
    if (typeof value === "string" && value.startsWith("$"))
      return member(Object.fromEntries(this.#kept), value.slice(1));
    if (Array.isArray(value)) return value.map((one) => this.#filled(one));
    if (typeof value !== "object" || value === null) return value;
    if (typeof value.in_s === "number")
      return new Date(Date.now() + value.in_s * 1000).toISOString();
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.#filled(one)]));
  }

  #params(channel: string, step: Step): Fields {
    const document = JSON.parse(readFileSync(resolve(METHODS, `${step.does}.json`), "utf8"));
    const needed: string[] = document.params.required ?? [];
    const params = this.#filled(step.params ?? {}) as Fields;
    if (needed.includes("channel")) params.channel ??= channel;
    if (needed.includes("client_id")) params.client_id = `step-${++this.#sent}`;
    return params;
  }

  async #line(name: string): Promise<Line> {
    const known = this.#lines.get(name);
    if (known !== undefined) return known;
    const token =
      this.#tokens.get(name) ?? (await this.#stage.token(this.script.cast[name] ?? name));
    this.#tokens.set(name, token);
    const line = await Line.open(this.#stage.url, token);
    this.#lines.set(name, line);
    return line;
  }

  async #do(channel: string, step: Step): Promise<void> {
    const params = this.#params(channel, step);
    for (const name of this.#names(step.who ?? [], step.except)) {
      const answer = await (await this.#line(name)).call(step.does ?? "", params);
      for (const [key, path] of Object.entries(step.keep ?? {}))
        this.#kept.set(key, member(answer, path));
    }
  }

  async #kill(channel: string, flying: readonly Step[]): Promise<void> {
    const again: [string, string, Fields][] = [];
    for (const step of flying)
      for (const name of this.#names(step.who ?? [])) {
        const params = this.#params(channel, step);
        again.push([name, step.does ?? "", params]);
        void (await this.#line(name)).send(step.does ?? "", params);
      }
    await this.#stage.server.end("SIGKILL");
    this.#lines.clear();
    await this.#stage.server.start();
    for (const [name, method, params] of again) await (await this.#line(name)).call(method, params);
  }

  async #waitFor(channel: string, step: Step): Promise<void> {
    const line = await this.#line(this.#names(step.who ?? [])[0] ?? "");
    for (const event of step.events ?? [])
      await line.clock(channel, typeof event === "string" ? event : event.type);
  }
}

function changesSomething(step: Step): boolean {
  const isRefused = step.refused !== undefined || step.refused_any !== undefined;
  return !isRefused && [step.events, step.notices, step.keep].some((one) => one !== undefined);
}
