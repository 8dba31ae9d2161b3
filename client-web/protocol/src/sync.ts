// SPDX-License-Identifier: MIT
// Every followed channel's events: each exactly once, in order, without a gap, over any number of
// connections. A duplicate is dropped; a gap is filled from history, never guessed; when the
// server's history is another one (`stale_epoch`), the follower is told to start over.
import type { Environment } from "./environment.ts";
import { ProtocolBreach, Refused } from "./errors.ts";
import type { ChannelEvent, MethodName, Methods } from "./gen.ts";

export type Request = <M extends MethodName>(
  method: M,
  params: Methods[M]["params"],
  timeoutMs?: number,
) => Promise<Methods[M]["result"]>;

/** A place in one channel's log. Without its epoch a seq means nothing. */
export interface Position {
  after: number;
  epoch: string;
}

export interface SyncHooks {
  request: Request;
  onEvent(event: ChannelEvent): void;
  /** All that had happened when the channel was (re)subscribed has been delivered. */
  onSynced(channel: string, seq: number): void;
  /** What was known of this channel is void: load it anew. Events go on from now. */
  onReset(channel: string): void;
  /** The server will not serve this channel: it is no longer followed, by who was `removed` not
   *  before the next session. */
  onGone(channel: string, refusal: Refused): void;
  onBreach(breach: ProtocolBreach): void;
}

interface Feed {
  readonly channel: string;
  /** The last seq delivered; undefined: from the next one on. */
  position: number | undefined;
  epoch: string | undefined;
  phase: "idle" | "subscribing" | "live" | "refetching" | "out";
  /** Changes whenever what is under way has become void. */
  run: number;
  /** Came while subscribing or refetching. */
  ahead: ChannelEvent[];
  /** Announce `onSynced` when the position gets here. */
  syncAt: number | undefined;
}

const AHEAD_MAX = 1_000; // more is not kept: history has it
const PAGE = 200; // proto/methods/channel.history.json
const RETRY_MS = 1_000;

export class ChannelSync {
  readonly #env: Environment;
  readonly #hooks: SyncHooks;
  readonly #feeds = new Map<string, Feed>();
  #epoch: string | undefined; // of the open session

  constructor(env: Environment, hooks: SyncHooks) {
    this.#env = env;
    this.#hooks = hooks;
  }

  follow(channel: string, from?: Position): void {
    const feed: Feed = {
      channel,
      position: from?.after,
      epoch: from?.epoch,
      phase: "idle",
      run: (this.#feeds.get(channel)?.run ?? 0) + 1,
      ahead: [],
      syncAt: undefined,
    };
    this.#feeds.set(channel, feed);
    if (this.#epoch !== undefined) this.#begin(feed);
  }

  unfollow(channel: string): void {
    const feed = this.#feeds.get(channel);
    if (feed === undefined) return;
    feed.run += 1;
    this.#feeds.delete(channel);
    if (this.#epoch !== undefined) {
      this.#hooks.request("channel.unsubscribe", { channel }).catch(() => {});
    }
  }

  follows(channel: string): boolean {
    return this.#feeds.has(channel);
  }

  /** Where a channel's delivery stands; undefined when it has not begun. */
  position(channel: string): number | undefined {
    return this.#feeds.get(channel)?.position;
  }

  /** Every followed channel is up to date. */
  get isSynced(): boolean {
    return [...this.#feeds.values()].every(
      (feed) => feed.phase === "out" || (feed.phase === "live" && feed.syncAt === undefined),
    );
  }

  /** A session was opened. */
  onLive(epoch: string): void {
    this.#epoch = epoch;
    for (const feed of [...this.#feeds.values()]) this.#begin(feed);
  }

  /** The session is gone. Positions stay. */
  onLost(): void {
    this.#epoch = undefined;
    for (const feed of this.#feeds.values()) {
      feed.run += 1;
      feed.phase = "idle";
      feed.ahead = [];
    }
  }

  onEvent(event: ChannelEvent): void {
    const feed = this.#feeds.get(event.channel);
    if (feed === undefined || feed.phase === "idle") return;
    if (feed.phase !== "live") {
      if (feed.ahead.length < AHEAD_MAX) feed.ahead.push(event);
      return;
    }
    const next = (feed.position ?? 0) + 1;
    if (event.seq === next) {
      this.#deliver(feed, event);
    } else if (event.seq > next) {
      feed.ahead.push(event);
      void this.#refetch(feed);
    }
  }

  #begin(feed: Feed): void {
    if (feed.position !== undefined && feed.epoch !== this.#epoch) this.#reset(feed);
    if (this.#feeds.get(feed.channel) === feed) void this.#subscribe(feed);
  }

  #reset(feed: Feed): void {
    feed.position = undefined;
    feed.epoch = undefined;
    feed.ahead = [];
    this.#hooks.onReset(feed.channel);
  }

  async #subscribe(feed: Feed): Promise<void> {
    const run = ++feed.run;
    const { channel, position, epoch } = feed;
    feed.phase = "subscribing";
    try {
      const place = position === undefined || epoch === undefined ? {} : { after: position, epoch };
      const result = await this.#hooks.request("channel.subscribe", { channel, ...place });
      if (feed.run !== run) return;
      feed.position ??= result.last_seq;
      feed.epoch = this.#epoch;
      feed.syncAt = result.last_seq;
      feed.phase = "live";
      this.#sayIfSynced(feed);
      this.#drain(feed, run);
    } catch (error) {
      if (feed.run !== run) return;
      if (error instanceof Refused && error.reason === "stale_epoch" && position !== undefined) {
        this.#reset(feed);
        if (feed.run === run) void this.#subscribe(feed);
      } else {
        this.#failed(feed, error, () => void this.#subscribe(feed));
      }
    }
  }

  /** Fills a gap: pages of history after the position, until what came ahead connects to them. */
  async #refetch(feed: Feed): Promise<void> {
    const run = ++feed.run;
    const { channel } = feed;
    const after = feed.position ?? 0;
    feed.phase = "refetching";
    try {
      const page = await this.#hooks.request("channel.history", { channel, after, limit: PAGE });
      if (feed.run !== run) return;
      for (const event of page.events) {
        const next = (feed.position ?? 0) + 1;
        if (event.seq < next) continue;
        if (event.seq > next) throw new ProtocolBreach(`${channel}: history lacks ${next}`);
        this.#deliver(feed, event);
        if (feed.run !== run) return;
      }
      if (!page.more_after && feed.position === after && page.head > after) {
        throw new ProtocolBreach(`${channel}: history does not reach its head ${page.head}`);
      }
      feed.phase = "live";
      this.#drain(feed, run);
    } catch (error) {
      if (feed.run === run) this.#failed(feed, error, () => void this.#refetch(feed));
    }
  }

  /** Takes what came ahead, as if it came now; a gap in it leads to the next refetch. */
  #drain(feed: Feed, run: number): void {
    const ahead = feed.ahead;
    feed.ahead = [];
    for (const [index, event] of ahead.entries()) {
      const next = (feed.position ?? 0) + 1;
      if (event.seq < next) continue;
      if (event.seq > next) {
        feed.ahead = ahead.slice(index);
        void this.#refetch(feed);
        return;
      }
      this.#deliver(feed, event);
      if (feed.run !== run) return;
    }
  }

  #failed(feed: Feed, error: unknown, again: () => void): void {
    if (error instanceof ProtocolBreach) {
      this.#hooks.onBreach(error);
    } else if (error instanceof Refused && error.reason === "removed") {
      // Whoever is let in again gets a new session, which takes the channel up where it was left.
      feed.phase = "out";
      this.#hooks.onGone(feed.channel, error);
    } else if (error instanceof Refused && !error.mayRetry) {
      this.#feeds.delete(feed.channel);
      feed.run += 1;
      this.#hooks.onGone(feed.channel, error);
    } else if (this.#epoch !== undefined) {
      const run = feed.run;
      const wait = error instanceof Refused ? (error.retryAfterMs ?? RETRY_MS) : RETRY_MS;
      this.#env.setTimer(() => {
        if (feed.run === run) again();
      }, wait);
    }
  }

  #deliver(feed: Feed, event: ChannelEvent): void {
    feed.position = event.seq;
    this.#hooks.onEvent(event);
    this.#sayIfSynced(feed);
  }

  #sayIfSynced(feed: Feed): void {
    const { syncAt, position } = feed;
    if (syncAt === undefined || position === undefined || position < syncAt) return;
    feed.syncAt = undefined;
    this.#hooks.onSynced(feed.channel, position);
  }
}
