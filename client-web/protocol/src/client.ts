// SPDX-License-Identifier: MIT
// PlenoClient: one session at one summit that takes care of itself. It connects and comes back,
// resumes every followed channel without gap or duplicate, keeps messages until the server has
// them, and tells what happens through a few typed events.
//
//   const client = new PlenoClient({ url, token, client: { name: "my-bot", version: "1" } });
//   client.on("event", (event) => ...);
//   client.follow("lobby");
//   client.start();
//   await client.post({ channel: "lobby", text: "Hello" });

import { applyToChannel } from "./channel.ts";
import { Connection, type ConnectionState, DEFAULT_TIMING, type Timing } from "./connection.ts";
import { Emitter } from "./emitter.ts";
import { type Environment, makeEnvironment } from "./environment.ts";
import type { ProtocolBreach, Refused } from "./errors.ts";
import type {
  BudgetChangedNotice,
  ChannelEvent,
  ChannelHistoryParams,
  ChannelHistoryResult,
  ChannelInfo,
  ChannelTypingNotice,
  FilterChangedNotice,
  HeldDecidedNotice,
  HeldQueuedNotice,
  Lang,
  MessagePostResult,
  MethodName,
  Methods,
  NotificationName,
  Notifications,
  Participant,
  PresenceChangedNotice,
  ReadMarkedNotice,
  ReportResolvedNotice,
  ReportUpdatedNotice,
  Sanction,
  SessionOpenResult,
  Software,
  StorageChangedNotice,
} from "./gen.ts";
import {
  type Draft,
  MemoryOutboxStore,
  Outbox,
  type OutboxStore,
  type PendingMessage,
} from "./outbox.ts";
import { ChannelSync, type Position } from "./sync.ts";

export interface ClientOptions {
  /** `wss://host/ws`. */
  url: string;
  /** This device's or bot's secret. */
  token: string;
  /** What is connecting, for the server's log. */
  client: Software;
  /** Of titles and refusals; absent: the participant's own. */
  lang?: Lang | undefined;
  /** Keeps messages on their way over a restart; one per participant. Absent: memory. */
  outbox?: OutboxStore | undefined;
  environment?: Partial<Environment> | undefined;
  timing?: Partial<Timing> | undefined;
}

export interface ClientEvents {
  state: ConnectionState;
  /** A session was opened; `epochChanged`: the server's history is another one than before. */
  session: { session: SessionOpenResult; epochChanged: boolean };
  /** An event of a followed channel: each exactly once, in order, without a gap. */
  event: ChannelEvent;
  /** All that happened in this channel until now was delivered; `seq` is the position. */
  synced: { channel: string; seq: number };
  /** What is known of this channel is void: load it anew. */
  reset: { channel: string };
  /** The server no longer serves this channel. */
  gone: { channel: string; refusal: Refused };
  /** A channel's state, rights, read position or newest seq changed. */
  channel: ChannelInfo;
  /** This channel's messages on their way changed: see `outbox.list(channel)`. */
  outbox: { channel: string };
  /** The server accepted a message of ours. */
  sent: { message: PendingMessage; result: MessagePostResult };
  typing: ChannelTypingNotice;
  presence: PresenceChangedNotice;
  /** For moderators: a message waits. */
  held: HeldQueuedNotice;
  decided: HeldDecidedNotice;
  read: ReadMarkedNotice;
  /** For moderators: a message was reported, or its card moved on. */
  report: ReportUpdatedNotice;
  /** For moderators: a rule for messages was made, switched on or off, or deleted. */
  filter: FilterChangedNotice;
  /** A report of ours, or on a message of ours, was decided. */
  resolved: ReportResolvedNotice;
  /** What is in force on this participant has changed; `sanction` is the one that did. */
  sanctioned: { sanction: Sanction };
  /** For moderators: a sanction began, ended or changed, on whomever. */
  sanction: Sanction;
  /** For moderators: somebody appeals. */
  appealed: Sanction;
  /** The server's storage fails (`read_only`), or works again; a new session says it too. */
  storage: StorageChangedNotice;
  /** Something is wrong that no retry mends: a breach of the protocol, a store that fails. */
  problem: unknown;
}

const TYPING_EVERY_MS = 3_000; // proto/methods/channel.typing.json

export class PlenoClient extends Emitter<ClientEvents> {
  readonly outbox: Outbox;
  readonly #options: ClientOptions;
  readonly #env: Environment;
  readonly #connection: Connection;
  readonly #sync: ChannelSync;
  readonly #channels = new Map<string, ChannelInfo>();
  readonly #sanctions = new Map<string, Sanction>();
  readonly #typedAt = new Map<string, number>();
  #session: SessionOpenResult | undefined;
  #lang: Lang | undefined;
  #clockAhead = 0;
  #wasLive = false;

  constructor(options: ClientOptions) {
    super();
    this.#options = options;
    this.#lang = options.lang;
    this.#env = makeEnvironment(options.environment);
    const timing = { ...DEFAULT_TIMING, ...options.timing };
    this.#connection = new Connection(options.url, this.#env, timing, {
      open: () => this.#open(),
      onState: (state) => this.#onState(state),
      onNotice: (name, params) => this.#onNotice(name, params),
    });
    const request = this.request.bind(this);
    this.#sync = new ChannelSync(this.#env, {
      request,
      onEvent: (event) => this.#onEvent(event),
      onSynced: (channel, seq) => this.emit("synced", { channel, seq }),
      onReset: (channel) => this.emit("reset", { channel }),
      onGone: (channel, refusal) => this.emit("gone", { channel, refusal }),
      onBreach: (breach) => this.#onBreach(breach),
    });
    this.outbox = new Outbox(this.#env, options.outbox ?? new MemoryOutboxStore(), {
      request,
      isLive: () => this.state.state === "live",
      follows: (channel) => this.#sync.follows(channel),
      onChange: (channel) => this.emit("outbox", { channel }),
      onSent: (message, result) => this.emit("sent", { message, result }),
      onStoreProblem: (error) => this.emit("problem", error),
    });
  }

  get state(): ConnectionState {
    return this.#connection.state;
  }

  /** Of the newest session; still there while the connection is lost. */
  get session(): SessionOpenResult | undefined {
    return this.#session;
  }

  get me(): Participant | undefined {
    return this.#session?.participant;
  }

  get epoch(): string | undefined {
    return this.#session?.epoch;
  }

  /** In the summit's order, kept up to date for followed channels. */
  get channels(): ChannelInfo[] {
    return [...this.#channels.values()];
  }

  channel(id: string): ChannelInfo | undefined {
    return this.#channels.get(id);
  }

  /** The appeal that one has made oneself: no notice tells of it. */
  appealed(id: string, text: string): void {
    const sanction = this.#sanctions.get(id);
    if (sanction === undefined || this.me === undefined) return;
    const appeal = { by: this.me, text, at: new Date(this.serverNow()).toISOString() };
    this.#sanctions.set(id, { ...sanction, appeal });
    this.emit("sanctioned", { sanction: { ...sanction, appeal } });
  }

  /** In force on this participant: warnings to acknowledge, mutes, removals. Oldest first. */
  get sanctions(): Sanction[] {
    return [...this.#sanctions.values()];
  }

  /** Live, and every followed channel has caught up. */
  get isSynced(): boolean {
    return this.state.state === "live" && this.#sync.isSynced;
  }

  /** The server's clock, in milliseconds since the Unix epoch. */
  serverNow(): number {
    return this.#env.now() + this.#clockAhead;
  }

  start(): void {
    this.#connection.start();
  }

  stop(): void {
    this.#connection.stop();
  }

  /** The network is back, or the page is visible again: do not wait, or make sure. */
  tryNow(): void {
    this.#connection.tryNow();
  }

  /** Resolves when a session is open; rejects with `Refused` when the sign-in is not accepted. */
  async opened(): Promise<SessionOpenResult> {
    for (;;) {
      const { state } = this;
      if (state.state === "live" && this.#session !== undefined) return this.#session;
      if (state.state === "offline" && state.why === "refused") throw state.refusal;
      await this.once("state");
    }
  }

  /** Any request, once: rejects with `Refused`, or with `NoAnswer` when there is none. */
  request<M extends MethodName>(
    method: M,
    params: Methods[M]["params"],
    timeoutMs?: number,
  ): Promise<Methods[M]["result"]> {
    return this.#connection.request(method, params, timeoutMs);
  }

  history(params: ChannelHistoryParams): Promise<ChannelHistoryResult> {
    return this.request("channel.history", params);
  }

  /** Delivers this channel's events: those after `from`, or, without it, from now on. */
  follow(channel: string, from?: Position): void {
    this.#sync.follow(channel, from);
  }

  unfollow(channel: string): void {
    this.#sync.unfollow(channel);
  }

  /** Where a followed channel's delivery stands, to follow from there another time. */
  position(channel: string): Position | undefined {
    const after = this.#sync.position(channel);
    return after === undefined || this.epoch === undefined
      ? undefined
      : { after, epoch: this.epoch };
  }

  /** Sends a message, now or as soon as it can be; resolves when it is safe in the outbox. */
  post(draft: Draft): Promise<PendingMessage> {
    return this.outbox.post(draft);
  }

  /** This participant has read so far. Never moves back. */
  async markRead(channel: string, seq: number): Promise<void> {
    this.#onRead(channel, seq);
    const result = await this.request("read.mark", { channel, seq });
    this.#onRead(channel, result.seq);
  }

  /** Call it at every key: the others are told at most every three seconds. */
  typing(channel: string): void {
    const now = this.#env.now();
    const last = this.#typedAt.get(channel) ?? Number.NEGATIVE_INFINITY;
    if (this.state.state !== "live" || (now >= last && now - last < TYPING_EVERY_MS)) return;
    this.#typedAt.set(channel, now);
    this.request("channel.typing", { channel }).catch(() => {}); // of no consequence
  }

  /** Titles and refusals in another language: opens the session anew. */
  setLang(lang: Lang): void {
    if (lang === this.#lang) return;
    this.#lang = lang;
    this.#connection.reconnect();
  }

  async #open(): Promise<void> {
    const { token, client } = this.#options;
    const lang = this.#lang === undefined ? {} : { lang: this.#lang };
    const session = await this.request("session.open", { token, client, ...lang });
    const epochChanged = this.#session !== undefined && this.#session.epoch !== session.epoch;
    this.#session = session;
    this.#clockAhead = Date.parse(session.server_time) - this.#env.now();
    this.#channels.clear();
    for (const info of session.channels) this.#channels.set(info.id, info);
    this.#sanctions.clear();
    for (const sanction of session.sanctions) this.#sanctions.set(sanction.id, sanction);
    this.emit("session", { session, epochChanged });
  }

  #onState(state: ConnectionState): void {
    const isLive = state.state === "live";
    if (this.#wasLive && !isLive) {
      this.#sync.onLost();
      this.outbox.onLost();
    }
    this.#wasLive = isLive;
    this.emit("state", state);
    if (isLive && this.#session !== undefined) {
      this.#sync.onLive(this.#session.epoch);
      this.outbox.onLive(this.#session.participant.id);
    }
  }

  #onBreach(breach: ProtocolBreach): void {
    this.emit("problem", breach);
    this.#connection.giveUp();
  }

  #onEvent(event: ChannelEvent): void {
    const info = this.#channels.get(event.channel);
    if (info !== undefined) {
      const next = applyToChannel(info, event);
      if (next !== info) this.#setChannel(next);
    }
    this.emit("event", event);
    this.outbox.onEvent(event); // after it is shown: the message is never out of sight
  }

  #setChannel(info: ChannelInfo): void {
    this.#channels.set(info.id, info);
    this.emit("channel", info);
  }

  #onRead(channel: string, seq: number): void {
    const info = this.#channels.get(channel);
    if (info !== undefined && seq > info.read_seq) this.#setChannel({ ...info, read_seq: seq });
  }

  // Moderators hear of everyone's; a delegation's does not bind those of its members who moderate.
  #onSanction(sanction: Sanction): void {
    const { me } = this;
    if (me === undefined) return;
    const moderates = me.role === "moderator" || me.role === "admin";
    const isMine =
      sanction.participant === undefined
        ? !moderates && sanction.delegation === me.delegation
        : sanction.participant.id === me.id;
    if (isMine) {
      if (sanction.state === "in_force") this.#sanctions.set(sanction.id, sanction);
      else this.#sanctions.delete(sanction.id);
      this.emit("sanctioned", { sanction });
    }
    if (moderates) this.emit("sanction", sanction);
  }

  #onHeldCount(channel: string, total: number | undefined): void {
    const info = this.#channels.get(channel);
    if (info?.held_count === undefined || total === undefined) return;
    this.#setChannel({ ...info, held_count: total });
  }

  #onBudget({ channel, budget }: BudgetChangedNotice): void {
    const info = this.#channels.get(channel);
    if (info !== undefined) this.#setChannel({ ...info, budget });
  }

  #onNotice<N extends NotificationName>(name: N, params: Notifications[N]): void {
    const handle = this.#notices[name] as ((params: Notifications[N]) => void) | undefined;
    handle?.(params); // a newer server may send notices that are not known here
  }

  readonly #notices: { [N in NotificationName]: (params: Notifications[N]) => void } = {
    "channel.event": (event) => this.#sync.onEvent(event),
    "channel.typing": (notice) => this.emit("typing", notice),
    "presence.changed": (notice) => this.emit("presence", notice),
    "read.marked": (notice) => {
      this.#onRead(notice.channel, notice.seq);
      this.emit("read", notice);
    },
    "budget.changed": (notice) => this.#onBudget(notice),
    "sanction.changed": (notice) => this.#onSanction(notice.sanction),
    "sanction.appealed": (notice) => this.emit("appealed", notice.sanction),
    "held.queued": (notice) => {
      this.#onHeldCount(notice.held.channel, notice.total);
      this.emit("held", notice);
    },
    "held.decided": (notice) => {
      this.#onHeldCount(notice.channel, notice.total);
      this.outbox.onDecided(notice);
      this.emit("decided", notice);
    },
    "report.updated": (notice) => this.emit("report", notice),
    "filter.changed": (notice) => this.emit("filter", notice),
    "report.resolved": (notice) => this.emit("resolved", notice),
    "storage.changed": (notice) => this.emit("storage", notice),
  };
}
