// SPDX-License-Identifier: MIT
// One channel's timeline over a client: loads pages, follows live events, and keeps the two in one
// value (see reducer.ts). What a view needs and a bot does not.
import type { PlenoClient } from "./client.ts";
import { Emitter } from "./emitter.ts";
import type { ChannelEvent, ChannelHistoryParams } from "./gen.ts";
import {
  applyAll,
  emptyTimeline,
  hasNewer,
  hasOlder,
  isLoaded,
  isUnread,
  markOwn,
  merge,
  messageAt,
  startAt,
  type Timeline,
  trim,
} from "./reducer.ts";

export interface ChannelTimelineEvents {
  change: Timeline;
}

export interface ChannelTimelineOptions {
  /** Events of one page. */
  page?: number;
  /** Items in memory at most; those far from what was loaded last are let go. */
  keep?: number;
  /** A timeline kept from before, with the epoch it belongs to. */
  restore?: { timeline: Timeline; epoch: string } | undefined;
}

const NEWEST = Number.MAX_SAFE_INTEGER;
const RESUME_MAX = 1_000; // further behind than this: the newest page, instead of all in between
const TRIES_MAX = 5;

type Place = Omit<ChannelHistoryParams, "channel" | "limit">;

export class ChannelTimeline extends Emitter<ChannelTimelineEvents> {
  readonly channel: string;
  readonly #client: PlenoClient;
  readonly #page: number;
  readonly #keep: number;
  readonly #off: (() => void)[];
  #state: Timeline;
  #loading: Promise<void> | undefined;
  #batch: ChannelEvent[] = [];

  /** The client must have opened a session once, or `restore` be given. */
  constructor(client: PlenoClient, channel: string, options: ChannelTimelineOptions = {}) {
    super();
    this.#client = client;
    this.channel = channel;
    this.#page = options.page ?? 50;
    this.#keep = options.keep ?? 2_000;
    const { restore } = options;
    this.#state = restore?.timeline ?? emptyTimeline(channel, client.me?.id ?? "");
    this.#off = [
      client.on("event", (event) => {
        if (event.channel === channel) this.#onEvent(event);
      }),
      client.on("synced", (synced) => {
        if (synced.channel === channel) this.#onSynced(synced.seq);
      }),
      client.on("reset", (reset) => {
        if (reset.channel === channel) this.#empty();
      }),
      client.on("sent", ({ message, result }) => {
        if (message.channel === channel && result.seq !== undefined) this.own(result.seq);
      }),
      client.on("session", () => {
        if (!this.#isFar()) return;
        this.#empty();
        client.follow(channel);
      }),
    ];
    if (this.#state.live > 0 && restore !== undefined && !this.#isFar()) {
      client.follow(channel, { after: this.#state.live, epoch: restore.epoch });
    } else {
      this.#empty();
      client.follow(channel);
    }
  }

  get state(): Timeline {
    return this.#state;
  }

  get isLoading(): boolean {
    return this.#loading !== undefined;
  }

  /** The event with this seq is of this participant, also when it names nobody. */
  own(seq: number): void {
    this.#flush();
    this.#set(markOwn(this.#state, seq));
  }

  close(): void {
    for (const off of this.#off) off();
    this.#client.unfollow(this.channel);
  }

  async older(): Promise<void> {
    if (!isLoaded(this.#state) || hasOlder(this.#state)) {
      await this.#load(() => ({ before: this.#state.first || NEWEST }), "newest");
    }
  }

  async newer(): Promise<void> {
    if (hasNewer(this.#state)) await this.#load(() => ({ after: this.#state.last }), "oldest");
  }

  /** Goes to the live end. */
  async latest(): Promise<void> {
    if (!isLoaded(this.#state) || hasNewer(this.#state)) {
      await this.#load(() => ({ before: NEWEST }), "oldest");
    }
  }

  /** Makes sure that the window holds this seq; false: there is no such message. */
  async around(seq: number): Promise<boolean> {
    const { first, last } = this.#state;
    if (!isLoaded(this.#state) || seq < first || seq > last) {
      await this.#load(() => ({ around: seq }), "oldest");
    }
    return messageAt(this.#state, seq) !== undefined;
  }

  /** Goes to a moment, RFC 3339. */
  async at(time: string): Promise<void> {
    await this.#load(() => ({ at: time }), "oldest");
  }

  /** So much has happened meanwhile that nobody wants to be sent all of it. */
  #isFar(): boolean {
    const lastSeq = this.#client.channel(this.channel)?.last_seq ?? 0;
    return this.#state.live > 0 && lastSeq - this.#state.live > RESUME_MAX;
  }

  #empty(): void {
    this.#batch = [];
    this.#set(emptyTimeline(this.channel, this.#client.me?.id ?? ""));
  }

  #set(state: Timeline): void {
    this.#state = state;
    this.emit("change", state);
  }

  /** Events that came in one go are applied in one go. */
  #onEvent(event: ChannelEvent): void {
    this.#batch.push(event);
    if (this.#batch.length === 1) void Promise.resolve().then(() => this.#flush());
  }

  #flush(): void {
    if (this.#batch.length === 0) return;
    const batch = this.#batch;
    this.#batch = [];
    this.#set(applyAll(this.#state, batch));
    if (!isLoaded(this.#state)) this.#reload();
    for (const event of batch)
      if (event.type === "message.restored") this.#reread(event.data.target);
  }

  /** What is shown again has its words in no event. */
  #reread(seq: number): void {
    const message = messageAt(this.#state, seq);
    if (message === undefined || !isUnread(message)) return;
    this.#load(() => ({ around: seq }), "oldest").catch(() => {}); // offline: read with the next page
  }

  #onSynced(seq: number): void {
    this.#flush();
    this.#set(startAt(this.#state, seq));
    if (!isLoaded(this.#state)) this.#reload();
  }

  #reload(): void {
    this.latest().catch(() => {}); // synced again after the next connection: tried again then
  }

  async #load(place: () => Place, trimEnd: "oldest" | "newest"): Promise<void> {
    while (this.#loading !== undefined) await this.#loading.catch(() => {});
    this.#loading = this.#fetch(place, trimEnd).finally(() => {
      this.#loading = undefined;
      this.emit("change", this.#state);
    });
    await this.#loading;
  }

  async #fetch(place: () => Place, trimEnd: "oldest" | "newest"): Promise<void> {
    const { channel } = this;
    for (let tries = 1; ; tries += 1) {
      const epoch = this.#client.epoch;
      const page = await this.#client.history({ channel, limit: this.#page, ...place() });
      if (epoch !== this.#client.epoch) return; // of another history: a reset is on its way
      this.#flush();
      const next = merge(this.#state, page);
      if (next !== undefined) {
        this.#set(trim(next, trimEnd, this.#keep));
        return;
      }
      if (tries === TRIES_MAX) throw new Error(`${channel}: pages come too late`);
    }
  }
}
