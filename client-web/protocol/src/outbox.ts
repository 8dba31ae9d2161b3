// SPDX-License-Identifier: MIT
// Messages on their way: never lost, never doubled. A message gets its `client_id` before it is
// sent for the first time and keeps it through every retry, reload and restart; the server posts
// the same `client_id` only once. Per channel they go one after another, in the order written.
//
//   queued -> sending -> (gone: it has a seq)      held -> (gone: approved) | rejected
//      ^         |
//      +---------+  no answer, or a refusal that passes by itself (slow_mode: with a time)
//                +-> failed: stays until the person tries again or discards it
//
// A message is announced only when the store has it: what a person sees is safe.
import { type Environment, newClientId } from "./environment.ts";
import { NoAnswer, Refused } from "./errors.ts";
import type {
  ChannelEvent,
  HeldDecidedNotice,
  HeldItem,
  MessageKind,
  MessagePostParams,
  MessagePostResult,
  Reason,
} from "./gen.ts";
import type { Request } from "./sync.ts";

export type PendingStatus =
  /** Waits for the connection, for the message before it, or for a moment (`retryAt`). */
  | { state: "queued"; retryAt?: number }
  | { state: "sending" }
  /** Waits for a moderator. */
  | { state: "held"; heldId: string }
  /** A moderator refused it; `reason` is their words, where known; by `heldId` it can come again. */
  | { state: "rejected"; heldId?: string; reason?: string }
  /** Slow mode: it goes out by itself at `until`. */
  | { state: "slow_mode"; until: number }
  /** Refused: `message` says why, in the person's language. `retryable`: the same may pass later. */
  | { state: "failed"; reason: Reason | "expired"; message: string; retryable: boolean }
  /** Accepted; its event has not come yet. In memory only. */
  | { state: "sent"; seq: number };

export interface Draft {
  channel: string;
  text: string;
  lang?: string | undefined;
  replyTo?: number | undefined;
  kind?: MessageKind | undefined;
  /** A question without its author's name. */
  anonymous?: boolean | undefined;
}

export interface PendingMessage extends Draft {
  clientId: string;
  /** When it was written, RFC 3339. */
  at: string;
  /** Grows with every message written on this device. */
  order: number;
  status: PendingStatus;
}

/**
 * Where messages on their way survive a reload. One store per participant. Each promise resolves
 * when the transaction is complete.
 */
export interface OutboxStore {
  load(): Promise<PendingMessage[]>;
  /** Adds it or replaces the one with the same `clientId`. */
  put(message: PendingMessage): Promise<void>;
  remove(clientId: string): Promise<void>;
}

/** Forgets everything when the program ends. */
export class MemoryOutboxStore implements OutboxStore {
  readonly #messages = new Map<string, PendingMessage>();

  async load(): Promise<PendingMessage[]> {
    return [...this.#messages.values()];
  }
  async put(message: PendingMessage): Promise<void> {
    this.#messages.set(message.clientId, message);
  }
  async remove(clientId: string): Promise<void> {
    this.#messages.delete(clientId);
  }
}

export interface OutboxHooks {
  request: Request;
  isLive(): boolean;
  /** Its own events will come and take a sent message away. */
  follows(channel: string): boolean;
  /** The channel's list of pending messages is another one now. */
  onChange(channel: string): void;
  onSent(message: PendingMessage, result: MessagePostResult): void;
  /** The store failed; the message is still in memory. */
  onStoreProblem(error: unknown): void;
}

const EXPIRES_MS = 24 * 3_600_000;
const RETRY_MS = 1_000;
const RETRY_MAX_MS = 30_000;
const INTERNAL_TRIES_MAX = 5; // then the person decides, and those behind it go on
const SENT_SHOWN_MS = 10_000;
const AFTER_LIMIT_MS = 50; // clocks and timers are not exact: do not come a moment too early

interface Entry {
  message: PendingMessage;
  /** Under way: there is a request for it. */
  isBusy: boolean;
  tries: number;
  timer: unknown;
  /** This session has asked what became of it. */
  isAsked: boolean;
}

export class Outbox {
  readonly #env: Environment;
  readonly #store: OutboxStore;
  readonly #hooks: OutboxHooks;
  readonly #entries = new Map<string, Entry>();
  readonly #loaded: Promise<void>;
  /** Store operations, one after another: their order is the order written. */
  #stored: Promise<void>;
  #order = 0;
  #me: string | undefined;
  /** The newest event of each followed channel. */
  readonly #seen = new Map<string, number>();
  /** What was posted from here, by message id: an event without a name does not tell. */
  readonly #own = new Map<string, string>();

  constructor(env: Environment, store: OutboxStore, hooks: OutboxHooks) {
    this.#env = env;
    this.#store = store;
    this.#hooks = hooks;
    this.#loaded = store.load().then(
      (messages) => this.#restore(messages),
      (error: unknown) => hooks.onStoreProblem(error),
    );
    this.#stored = this.#loaded;
  }

  /** What the store held from before is here. */
  get loaded(): Promise<void> {
    return this.#loaded;
  }

  /** Messages on their way, in the order written. */
  list(channel?: string): PendingMessage[] {
    return [...this.#entries.values()]
      .map((entry) => entry.message)
      .filter((message) => channel === undefined || message.channel === channel)
      .sort((a, b) => a.order - b.order);
  }

  get(clientId: string): PendingMessage | undefined {
    return this.#entries.get(clientId)?.message;
  }

  /** The message with this id was posted from here, whatever its event says of the author. */
  isOwn(id: string): boolean {
    return this.#own.has(id);
  }

  /** Takes a message. Resolves when it is safe in the store; rejects when it could not be kept. */
  async post(draft: Draft): Promise<PendingMessage> {
    await this.#loaded;
    this.#order += 1;
    const message: PendingMessage = {
      ...draft,
      clientId: newClientId(this.#env),
      at: new Date(this.#env.now()).toISOString(),
      order: this.#order,
      status: { state: "queued" },
    };
    const put = this.#stored.then(() => this.#store.put(message));
    this.#stored = put.catch(() => {});
    await put;
    this.#add(message);
    this.#hooks.onChange(message.channel);
    this.#pump(message.channel);
    return message;
  }

  /** Sends a failed message again, with the same `client_id`. */
  retry(clientId: string): void {
    const entry = this.#entries.get(clientId);
    if (entry?.message.status.state !== "failed") return;
    entry.tries = 0;
    // Written anew as far as its age goes: it does not expire at once again.
    entry.message = { ...entry.message, at: new Date(this.#env.now()).toISOString() };
    this.#setStatus(entry, { state: "queued" }, true);
    this.#pump(entry.message.channel);
  }

  /**
   * Drops a message that failed, was rejected or waits. One that is under way may have been posted
   * already; one that is held stays with the moderators: for these it returns false.
   */
  discard(clientId: string): boolean {
    const entry = this.#entries.get(clientId);
    if (entry === undefined || entry.isBusy) return false;
    const { state } = entry.message.status;
    if (state === "held" || state === "sent" || state === "sending") return false;
    this.#remove(entry);
    this.#pump(entry.message.channel);
    return true;
  }

  /** A session was opened for this participant. */
  onLive(me: string): void {
    this.#me = me;
    void this.#loaded.then(() => {
      for (const entry of this.#entries.values()) entry.isAsked = false;
      for (const channel of this.#channels()) this.#pump(channel);
    });
  }

  /** The session is gone; requests under way reject by themselves. */
  onLost(): void {
    for (const entry of this.#entries.values()) {
      if (entry.message.status.state === "queued") this.#env.clearTimer(entry.timer);
    }
  }

  /** An event of a followed channel. */
  onEvent(event: ChannelEvent): void {
    this.#seen.set(event.channel, event.seq);
    if (event.type === "message.posted") {
      const { client_id, id } = event.data;
      const entry = this.#entries.get(
        event.actor.id === this.#me ? client_id : (this.#own.get(id) ?? ""),
      );
      if (entry?.message.channel === event.channel) {
        this.#remove(entry);
        this.#pump(event.channel);
      }
    } else if (event.type === "held.rejected") {
      const entry = this.#byHeldId(event.data.held_id);
      if (entry?.message.status.state === "held")
        this.#reject(entry, event.data.held_id, undefined);
    }
  }

  onDecided(notice: HeldDecidedNotice): void {
    const entry = this.#byHeldId(notice.held_id);
    if (entry === undefined) return;
    if (notice.approved) {
      this.#heldIds.delete(notice.held_id);
      this.#remove(entry);
    } else {
      this.#reject(entry, notice.held_id, notice.reason);
    }
  }

  /** What the server says of a held message of ours: after a question, or what was done with it. */
  onHeld({ held_id: heldId, state, reason }: Pick<HeldItem, "held_id" | "state" | "reason">): void {
    const entry = this.#byHeldId(heldId);
    if (entry === undefined) return;
    if (state === "rejected") this.#reject(entry, heldId, reason);
    else if (state === "approved") this.#remove(entry);
    else if (entry.message.status.state !== "held")
      this.#setStatus(entry, { state: "held", heldId }, true);
  }

  #reject(entry: Entry, heldId: string, reason: string | undefined): void {
    const { status } = entry.message;
    if (status.state === "rejected" && (reason === undefined || status.reason === reason)) return;
    const why = reason === undefined ? {} : { reason };
    this.#setStatus(entry, { state: "rejected", heldId, ...why }, true);
  }

  /** By held id, to find an entry still when the event came before the notice. */
  readonly #heldIds = new Map<string, string>();

  #byHeldId(heldId: string): Entry | undefined {
    return this.#entries.get(this.#heldIds.get(heldId) ?? "");
  }

  #channels(): Set<string> {
    return new Set([...this.#entries.values()].map((entry) => entry.message.channel));
  }

  #restore(messages: PendingMessage[]): void {
    for (const message of messages.sort((a, b) => a.order - b.order)) {
      const { state } = message.status;
      const keeps = state === "failed" || state === "rejected" || state === "held";
      this.#add(keeps ? message : { ...message, status: { state: "queued" } });
      this.#order = Math.max(this.#order, message.order);
    }
    for (const channel of this.#channels()) this.#hooks.onChange(channel);
  }

  #add(message: PendingMessage): void {
    const { status } = message;
    const heldId =
      status.state === "held" || status.state === "rejected" ? status.heldId : undefined;
    if (heldId !== undefined) this.#heldIds.set(heldId, message.clientId);
    this.#entries.set(message.clientId, {
      message,
      isBusy: false,
      tries: 0,
      timer: undefined,
      isAsked: false,
    });
  }

  #write(operation: () => Promise<void>, then: () => void): void {
    this.#stored = this.#stored
      .then(operation)
      .catch((error: unknown) => this.#hooks.onStoreProblem(error))
      .then(then);
  }

  #setStatus(entry: Entry, status: PendingStatus, isKept: boolean): void {
    entry.message = { ...entry.message, status };
    const message = entry.message;
    const tell = (): void => this.#hooks.onChange(message.channel);
    if (isKept) this.#write(() => this.#store.put(message), tell);
    else tell();
  }

  #remove(entry: Entry): void {
    const { clientId, channel } = entry.message;
    this.#env.clearTimer(entry.timer);
    this.#entries.delete(clientId);
    this.#write(
      () => this.#store.remove(clientId),
      () => this.#hooks.onChange(channel),
    );
  }

  /** Sends what may be sent in this channel: the first message that is not done with. */
  #pump(channel: string): void {
    if (!this.#hooks.isLive()) return;
    for (const { clientId } of this.list(channel)) {
      const entry = this.#entries.get(clientId);
      if (entry === undefined) continue;
      const { status } = entry.message;
      if (entry.isBusy || status.state === "sending") return;
      if (status.state === "held" && !entry.isAsked) {
        entry.isAsked = true;
        void this.#send(entry);
        return;
      }
      if (status.state === "queued" || status.state === "slow_mode") {
        const due = status.state === "queued" ? status.retryAt : status.until;
        if (this.#isExpired(entry)) continue;
        if (due !== undefined && due > this.#env.now()) this.#wake(entry, due);
        else void this.#send(entry);
        return;
      }
    }
  }

  #isExpired(entry: Entry): boolean {
    if (this.#env.now() - Date.parse(entry.message.at) < EXPIRES_MS) return false;
    const message = "This message waited for more than a day.";
    this.#setStatus(entry, { state: "failed", reason: "expired", message, retryable: true }, true);
    return true;
  }

  #wake(entry: Entry, at: number): void {
    this.#env.clearTimer(entry.timer);
    entry.timer = this.#env.setTimer(
      () => this.#pump(entry.message.channel),
      Math.max(0, at - this.#env.now()) + AFTER_LIMIT_MS,
    );
  }

  async #send(entry: Entry): Promise<void> {
    const { channel } = entry.message;
    const wasHeld = entry.message.status.state === "held";
    entry.isBusy = true;
    if (!wasHeld) this.#setStatus(entry, { state: "sending" }, false);
    try {
      const result = await this.#hooks.request("message.post", toParams(entry.message));
      entry.isBusy = false;
      this.#onAccepted(entry, result);
    } catch (error) {
      entry.isBusy = false;
      if (this.#isHere(entry) && !(wasHeld && !(error instanceof Refused))) {
        this.#onFailed(entry, error, wasHeld);
      }
    }
    this.#pump(channel);
  }

  #isHere(entry: Entry): boolean {
    return this.#entries.get(entry.message.clientId) === entry;
  }

  #onAccepted(entry: Entry, result: MessagePostResult): void {
    if (result.seq !== undefined) {
      this.#hooks.onSent(entry.message, result);
      if (this.#isHere(entry)) this.#onPosted(entry, result.seq);
    } else if (result.rejected && this.#isHere(entry)) {
      const heldId = result.held_id === undefined ? {} : { heldId: result.held_id };
      this.#setStatus(entry, { state: "rejected", ...heldId }, true);
    } else if (result.held_id !== undefined && this.#isHere(entry)) {
      this.#heldIds.set(result.held_id, entry.message.clientId);
      if (entry.message.status.state === "held") return;
      entry.isAsked = true;
      this.#setStatus(entry, { state: "held", heldId: result.held_id }, true);
      this.#hooks.onSent(entry.message, result);
    }
  }

  /** It has a seq. It stays in sight until its event is there, so that it does not blink. */
  #onPosted(entry: Entry, seq: number): void {
    const { channel, clientId } = entry.message;
    this.#own.set(`${channel}/${seq}`, clientId);
    if (!this.#hooks.follows(channel) || (this.#seen.get(channel) ?? 0) >= seq) {
      this.#remove(entry);
      return;
    }
    entry.message = { ...entry.message, status: { state: "sent", seq } };
    this.#write(
      () => this.#store.remove(clientId),
      () => this.#hooks.onChange(channel),
    );
    entry.timer = this.#env.setTimer(() => {
      if (this.#isHere(entry)) this.#remove(entry);
    }, SENT_SHOWN_MS);
  }

  #onFailed(entry: Entry, error: unknown, wasHeld: boolean): void {
    const now = this.#env.now();
    if (!(error instanceof Refused)) {
      const isSlow = error instanceof NoAnswer && error.why === "timeout";
      const retryAt = isSlow ? { retryAt: now + this.#backoff(entry) } : {};
      entry.tries += isSlow ? 1 : 0;
      this.#setStatus(entry, { state: "queued", ...retryAt }, false);
    } else if (wasHeld) {
      // The server no longer knows it as held, nor as posted: only a person can tell what is right.
      if (!error.mayRetry) this.#setStatus(entry, { state: "rejected" }, true);
    } else if (error.reason === "slow_mode" && error.retryAfterMs !== undefined) {
      this.#setStatus(entry, { state: "slow_mode", until: now + error.retryAfterMs }, false);
    } else if (passesByItself(error, entry.tries)) {
      const wait = error.retryAfterMs ?? this.#backoff(entry);
      entry.tries += 1;
      this.#setStatus(entry, { state: "queued", retryAt: now + wait }, false);
    } else {
      const { reason, message } = error;
      const retryable = error.mayRetry || reason === "channel_locked";
      this.#setStatus(entry, { state: "failed", reason, message, retryable }, true);
    }
  }

  #backoff(entry: Entry): number {
    return this.#env.random() * Math.min(RETRY_MAX_MS, RETRY_MS * 2 ** entry.tries);
  }
}

function toParams(message: PendingMessage): MessagePostParams {
  const { anonymous, channel, clientId, text, lang, replyTo, kind } = message;
  return {
    channel,
    client_id: clientId,
    text,
    ...(lang === undefined ? {} : { lang }),
    ...(replyTo === undefined ? {} : { reply_to: replyTo }),
    ...(kind === undefined ? {} : { kind }),
    ...(anonymous ? { anonymous } : {}),
  };
}

/** Refusals that need no person. A mute does not: what was written then may be out of place later. */
function passesByItself(refusal: Refused, tries: number): boolean {
  switch (refusal.reason) {
    case "rate_limited":
    case "slow_mode":
    case "overloaded":
    case "read_only":
    case "shutting_down":
    case "auth_required": // goes out after the next sign-in
      return true;
    case "internal":
      return tries < INTERNAL_TRIES_MAX;
    default:
      return false;
  }
}
