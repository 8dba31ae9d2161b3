// SPDX-License-Identifier: MIT
// A world for tests: a clock that only moves when told, and a small server with the promises of
// the real one (order, idempotent posts, resume) and every fault a network has.
import type {
  ChannelEvent,
  ChannelHistoryParams,
  ChannelHistoryResult,
  Environment,
  Events,
  EventType,
  MessagePostParams,
  MessageState,
  Participant,
  Reason,
  SessionOpenResult,
  Socket,
  SocketEvent,
} from "../src/index.ts";
import { CODES } from "../src/index.ts";

/** A seeded generator (mulberry32): a failing run can be run again. */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Lets every promise that can go on go on. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

export class Clock {
  now = Date.parse("2026-11-23T21:00:00.000Z");
  readonly #timers = new Map<number, { at: number; run: () => void }>();
  #nextId = 1;

  setTimer(run: () => void, ms: number): number {
    const id = this.#nextId;
    this.#nextId += 1;
    this.#timers.set(id, { at: this.now + ms, run });
    return id;
  }

  clearTimer(id: unknown): void {
    this.#timers.delete(id as number);
  }

  /** Moves time on; timers run at their moment, in order, with promises settled in between. */
  async advance(ms: number): Promise<void> {
    const until = this.now + ms;
    await settle();
    for (;;) {
      let next: [number, { at: number; run: () => void }] | undefined;
      for (const one of this.#timers) {
        if (one[1].at <= until && (next === undefined || one[1].at < next[1].at)) next = one;
      }
      if (next === undefined) break;
      this.#timers.delete(next[0]);
      this.now = Math.max(this.now, next[1].at);
      next[1].run();
      await settle();
    }
    this.now = until;
  }

  /** Moves time on until `isDone`, a minute at most unless told. */
  async until(isDone: () => boolean, maxMs = 60_000): Promise<void> {
    const limit = this.now + maxMs;
    await settle();
    while (!isDone()) {
      if (this.now >= limit) throw new Error(`not within ${maxMs} ms: ${isDone}`);
      await this.advance(10);
    }
  }
}

export class FakeSocket implements Socket {
  readonly #listeners = new Map<string, ((event: SocketEvent) => void)[]>();
  readonly #server: FakeServer;
  isOpen = false;
  isClosed = false;
  isSignedIn = false;
  readonly subscribed = new Set<string>();

  constructor(server: FakeServer) {
    this.#server = server;
    server.sockets.push(this);
    server.clock.setTimer(() => this.#arrive(), server.latencyMs);
  }

  #arrive(): void {
    if (this.isClosed) return;
    if (this.#server.isDown) this.cut(1006);
    else if (!this.#server.isSilent) {
      this.isOpen = true;
      this.#emit("open", {});
    }
  }

  addEventListener(type: string, listener: (event: SocketEvent) => void): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }

  #emit(type: string, event: SocketEvent): void {
    for (const listener of this.#listeners.get(type) ?? []) listener(event);
  }

  send(data: string): void {
    if (!this.isOpen) throw new Error("not open");
    const server = this.#server;
    server.clock.setTimer(() => {
      if (!this.isClosed && !server.isSilent) server.onFrame(this, data);
    }, server.latencyMs);
  }

  close(): void {
    this.isClosed = true;
    this.isOpen = false;
  }

  /** The server's end goes away. */
  cut(code = 1006): void {
    if (this.isClosed) return;
    this.close();
    this.#emit("close", { code });
  }

  /** A socket that was given up speaks all the same. */
  haunt(type: "close" | "message", event: SocketEvent): void {
    this.#emit(type, event);
  }

  receive(frame: object): void {
    const text = JSON.stringify(frame);
    this.#server.clock.setTimer(() => {
      if (!this.isClosed && !this.#server.isSilent) this.#emit("message", { data: text });
    }, this.#server.latencyMs);
  }
}

export const ALICE: Participant = { id: "alice", name: "Alice", role: "delegate", bot: false };
export const BUDI: Participant = { id: "budi", name: "Budi", role: "moderator", bot: false };

export class Refusal extends Error {
  readonly reason: Reason;
  readonly retryAfterMs: number | undefined;
  constructor(reason: Reason, retryAfterMs?: number) {
    super(`refused: ${reason}`);
    this.reason = reason;
    this.retryAfterMs = retryAfterMs;
  }
}

type Handler = (params: never, socket: FakeSocket) => object;

export class FakeServer {
  readonly clock: Clock;
  readonly sockets: FakeSocket[] = [];
  readonly logs = new Map<string, ChannelEvent[]>([
    ["lobby", []],
    ["water", []],
  ]);
  /** Every request that arrived: method and params. */
  readonly seen: { method: string; params: Record<string, unknown> }[] = [];
  readonly #posted = new Map<string, { text: string; seq?: number; heldId?: string }>();
  readonly overrides = new Map<string, Handler>();
  latencyMs = 5;
  epoch = "e1";
  token = "pl_right";
  approval = false;
  isDown = false;
  /** Packets vanish, both ways; nobody is told. */
  isSilent = false;
  /** Called for each request after it was handled: true cuts the socket before the answer. */
  cutsBeforeAnswer: () => boolean = () => false;
  /** Called for each live event: how often the subscriber gets it. */
  copies: () => number = () => 1;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  environment(random: () => number): Environment {
    const server = this;
    return {
      now: () => this.clock.now,
      setTimer: (run, ms) => this.clock.setTimer(run, ms),
      clearTimer: (timer) => this.clock.clearTimer(timer),
      random,
      randomBytes: (count) => Uint8Array.from({ length: count }, () => Math.floor(random() * 256)),
      WebSocket: class extends FakeSocket {
        constructor() {
          super(server);
        }
      },
    };
  }

  get open(): FakeSocket[] {
    return this.sockets.filter((socket) => socket.isOpen);
  }

  cutAll(code = 1006): void {
    for (const socket of this.sockets) socket.cut(code);
  }

  log(channel: string): ChannelEvent[] {
    const log = this.logs.get(channel);
    if (log === undefined) throw new Refusal("not_found");
    return log;
  }

  /** Another line of history, as after a restored backup. */
  restoreBackup(epoch: string): void {
    this.epoch = epoch;
    for (const channel of this.logs.keys()) this.logs.set(channel, []);
    this.#posted.clear();
  }

  append<T extends EventType>(
    channel: string,
    type: T,
    data: Events[T],
    actor: Participant = BUDI,
  ): ChannelEvent & { type: T } {
    const log = this.log(channel);
    const seq = log.length + 1;
    const at = new Date(this.clock.now).toISOString();
    const event = { channel, seq, at, type, actor, data } as unknown as ChannelEvent;
    log.push(event);
    for (const socket of this.open) {
      if (!socket.subscribed.has(channel)) continue;
      for (let copies = this.copies(); copies > 0; copies -= 1) this.#tell(socket, event);
    }
    return event as ChannelEvent & { type: T };
  }

  say(channel: string, text: string, more: Partial<Events["message.posted"]> = {}): ChannelEvent {
    const seq = this.log(channel).length + 1;
    const id = `${channel}/${seq}`;
    const data = { id, client_id: `c${seq}`, text, kind: "statement" as const, ...more };
    return this.append(channel, "message.posted", data);
  }

  notify(method: string, params: object): void {
    for (const socket of this.open) socket.receive({ jsonrpc: "2.0", method, params });
  }

  #tell(socket: FakeSocket, event: ChannelEvent): void {
    socket.receive({ jsonrpc: "2.0", method: "channel.event", params: event });
  }

  onFrame(socket: FakeSocket, data: string): void {
    const { id, method, params } = JSON.parse(data);
    this.seen.push({ method, params });
    let answer: object;
    const before = new Set(socket.subscribed);
    try {
      const handler = this.overrides.get(method) ?? this.#handlers[method];
      if (handler === undefined) throw new Refusal("method_not_found");
      if (!socket.isSignedIn && method !== "session.open" && method !== "invite.claim") {
        throw new Refusal("auth_required");
      }
      answer = { jsonrpc: "2.0", id, result: handler(params as never, socket) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const wait = error.retryAfterMs === undefined ? {} : { retry_after_ms: error.retryAfterMs };
      const code = CODES[error.reason];
      const body = { code, message: error.message, data: { reason: error.reason, ...wait } };
      answer = { jsonrpc: "2.0", id, error: body };
    }
    if (this.cutsBeforeAnswer()) {
      socket.cut();
      return;
    }
    socket.receive(answer);
    if (method === "channel.subscribe" && !("error" in answer))
      this.#replay(socket, params, before);
  }

  #replay(socket: FakeSocket, params: { channel: string; after?: number }, _: Set<string>): void {
    if (params.after === undefined) return;
    for (const event of this.log(params.channel).slice(params.after)) this.#tell(socket, event);
  }

  readonly #handlers: Record<string, Handler> = {
    "session.open": (params: { token: string }, socket) => {
      if (params.token !== this.token) throw new Refusal("auth_required");
      socket.isSignedIn = true;
      return this.#session();
    },
    "invite.claim": () => ({ participant: ALICE }),
    "channel.subscribe": (params: { channel: string; after?: number; epoch?: string }, socket) => {
      const head = this.log(params.channel).length;
      if (params.epoch !== undefined && params.epoch !== this.epoch)
        throw new Refusal("stale_epoch");
      if ((params.after ?? 0) > head) throw new Refusal("stale_epoch");
      socket.subscribed.add(params.channel);
      return { channel: params.channel, last_seq: head };
    },
    "channel.unsubscribe": (params: { channel: string }, socket) => {
      this.log(params.channel);
      socket.subscribed.delete(params.channel);
      return {};
    },
    "channel.history": (params: ChannelHistoryParams) => this.page(params),
    "channel.typing": () => ({}),
    "presence.list": () => ({ total: 1, delegations: [], participants: [], more: false }),
    "read.mark": (params: { channel: string; seq: number }) => params,
    "message.post": (params: MessagePostParams) => this.#post(params),
  };

  #post(params: MessagePostParams): object {
    const { channel, client_id, text } = params;
    const log = this.log(channel);
    const known = this.#posted.get(client_id);
    if (known !== undefined && known.text !== text) throw new Refusal("conflict");
    if (known?.seq !== undefined) return this.#answer(channel, known.seq, known.heldId);
    if (known !== undefined) return { channel, held: true, held_id: known.heldId };
    if (this.approval) {
      const heldId = `h${this.#posted.size + 1}`;
      this.#posted.set(client_id, { text, heldId });
      return { channel, held: true, held_id: heldId };
    }
    const seq = log.length + 1;
    this.#posted.set(client_id, { text, seq });
    const kind = params.kind ?? "statement";
    this.append(
      channel,
      "message.posted",
      { id: `${channel}/${seq}`, client_id, text, kind },
      ALICE,
    );
    return this.#answer(channel, seq);
  }

  #answer(channel: string, seq: number, heldId?: string): object {
    const at = this.log(channel)[seq - 1]?.at;
    const held = heldId === undefined ? {} : { held_id: heldId };
    return { channel, seq, id: `${channel}/${seq}`, at, ...held };
  }

  /** A moderator approves: the message gets its seq. */
  approve(channel: string, heldId: string): void {
    for (const [client_id, one] of this.#posted) {
      if (one.heldId !== heldId) continue;
      one.seq = this.log(channel).length + 1;
      const data = {
        id: `${channel}/${one.seq}`,
        client_id,
        text: one.text,
        kind: "statement" as const,
      };
      this.append(channel, "message.posted", { ...data, held_id: heldId }, ALICE);
    }
  }

  #session(): SessionOpenResult {
    const rights = { post: true, react: true, moderate: false };
    const state = {
      locked: false,
      slow_mode_s: 0,
      approval: "off" as const,
      edit_window_s: 900,
      pinned: [],
    };
    const channels = [...this.logs].map(([id, log]) => ({
      id,
      title: id,
      description: "",
      kind: "theme" as const,
      last_seq: log.length,
      read_seq: 0,
      state,
      rights,
    }));
    return {
      session: "s1",
      participant: ALICE,
      summit: { id: "s", name: "Summit", description: "", languages: ["en"] },
      epoch: this.epoch,
      channels,
      delegations: [],
      sanctions: [],
      limits: {
        frame_bytes: 65_536,
        text_graphemes: 4_000,
        text_bytes: 16_384,
        messages_per_minute: 0,
        requests_per_minute: 0,
        sessions_per_participant: 0,
        connections_per_address: 0,
        history_page: 200,
      },
      server: { name: "fake", version: "0" },
      server_time: new Date(this.clock.now + 60_000).toISOString(),
    };
  }

  page(params: ChannelHistoryParams): ChannelHistoryResult {
    const log = this.log(params.channel);
    const { before, after, around, limit = 50 } = params;
    let from = 0;
    let to = log.length;
    if (after !== undefined) {
      from = Math.min(after, log.length);
      to = Math.min(log.length, from + limit);
    } else {
      const end = before === undefined ? (around ?? 1) + Math.floor(limit / 2) : before - 1;
      to = Math.max(0, Math.min(log.length, end));
      from = Math.max(0, to - limit);
    }
    const events = log.slice(from, to);
    return {
      channel: params.channel,
      events: events.map((event) => withheld(event, log)),
      first_seq: events[0]?.seq ?? 0,
      last_seq: events.at(-1)?.seq ?? 0,
      head: log.length,
      more_before: from > 0,
      more_after: to < log.length,
      messages: events
        .filter((event) => event.type === "message.posted")
        .map((event) => stateOf(event.seq, log))
        .filter((state) => state !== undefined),
    };
  }
}

/** A redacted message's text is in no page. */
function withheld(event: ChannelEvent, log: readonly ChannelEvent[]): ChannelEvent {
  if (event.type !== "message.posted" && event.type !== "message.edited") return event;
  const seq = event.type === "message.posted" ? event.seq : event.data.target;
  if (stateOf(seq, log)?.redacted_seq === undefined) return event;
  const { text: _, ...data } = event.data;
  return { ...event, data: { ...data, redacted: true } } as ChannelEvent;
}

/** A message's state by its log: the reference that the client's reducer is held against. */
export function stateOf(seq: number, log: readonly ChannelEvent[]): MessageState | undefined {
  const state: MessageState = { seq, pinned: false, reply_count: 0, reactions: [] };
  const emoji = new Map<string, Set<string>>();
  let isTouched = false;
  for (const event of log) {
    const data = event.data as { target?: number; reply_to?: number };
    if (data.target !== seq && data.reply_to !== seq) continue;
    isTouched = true;
    if (event.type === "message.posted") state.reply_count += 1;
    if (event.type === "message.pinned") state.pinned = true;
    if (event.type === "message.unpinned") state.pinned = false;
    if (event.type === "message.redacted") {
      state.redacted_seq = event.seq;
      state.pinned = false;
    }
    if (event.type === "message.edited") {
      state.edited_seq = event.seq;
      if (event.data.text !== undefined) state.text = event.data.text;
    }
    if (event.type === "message.reacted") {
      const who = emoji.get(event.data.emoji) ?? new Set();
      emoji.set(event.data.emoji, who);
      if (event.data.on) who.add(event.actor.id);
      else who.delete(event.actor.id);
      if (who.size === 0) emoji.delete(event.data.emoji);
    }
  }
  if (state.redacted_seq !== undefined) delete state.text;
  state.reactions = [...emoji].map(([name, who]) => ({
    emoji: name,
    count: who.size,
    mine: who.has(ALICE.id),
  }));
  return isTouched ? state : undefined;
}
