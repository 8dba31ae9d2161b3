// What this person has read, and how much is new: here, and told to the server.
import type { ChannelEvent, ChannelInfo, PlenoClient, SessionOpenResult } from "@pleno/protocol";
import { signal } from "@preact/signals";
import { exact, marked, posted, startUnread, type Unread } from "../unread.ts";

const MARK_MS = 2_000;
const UNREAD_PAGE = 200; // proto/methods/channel.history.json

export interface ReadingPorts {
  client(): PlenoClient | undefined;
  /** Whether it is a message of somebody else. */
  isNews(event: ChannelEvent): boolean;
  /** A number is another one now: `show` is wanted with the next frame. */
  onChange(): void;
}

export class Reading {
  readonly unread = signal<ReadonlyMap<string, Unread>>(new Map());
  /** The same as it is now; the signal follows with the next frame. */
  readonly #counts = new Map<string, Unread>();
  readonly #marks = new Map<string, number>();
  readonly #ports: ReadingPorts;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(ports: ReadingPorts) {
    this.#ports = ports;
  }

  show(): void {
    this.unread.value = new Map(this.#counts);
  }

  clear(): void {
    this.#counts.clear();
    this.#marks.clear();
    this.unread.value = new Map();
  }

  /** How far this page has marked a channel as read. */
  markOf(channel: string): number {
    return this.#marks.get(channel) ?? 0;
  }

  /** Channels not looked at yet are followed for their unread count. */
  followAll({ channels, epoch }: SessionOpenResult, hasTimeline: (id: string) => boolean): void {
    for (const { id, last_seq, read_seq } of channels) {
      if (this.#counts.has(id)) continue;
      const unread = startUnread(read_seq, last_seq);
      this.#set(id, unread);
      if (!hasTimeline(id)) this.#ports.client()?.follow(id, { after: last_seq, epoch });
      if (unread.guess !== undefined && last_seq - read_seq <= UNREAD_PAGE)
        void this.#count(id, read_seq);
    }
  }

  async #count(channel: string, after: number): Promise<void> {
    try {
      const page = await this.#ports.client()?.history({ channel, after, limit: UNREAD_PAGE });
      const unread = this.#counts.get(channel);
      if (page === undefined || unread === undefined) return;
      const news = page.events.filter((event) => this.#ports.isNews(event));
      this.#set(
        channel,
        exact(
          unread,
          news.map((event) => event.seq),
        ),
      );
    } catch {
      // The guess stands.
    }
  }

  #set(channel: string, unread: Unread): void {
    if (this.#counts.get(channel) === unread) return;
    this.#counts.set(channel, unread);
    this.#ports.onChange();
  }

  /** Another device of ours may have read further. */
  readElsewhere(channels: readonly ChannelInfo[]): void {
    for (const { id, read_seq } of channels) {
      const unread = this.#counts.get(id);
      if (unread !== undefined) this.#set(id, marked(unread, read_seq));
    }
  }

  onEvent(event: ChannelEvent): void {
    const unread = this.#counts.get(event.channel);
    if (unread !== undefined && this.#ports.isNews(event))
      this.#set(event.channel, posted(unread, event.seq));
  }

  mark(channel: string, upTo: number): void {
    if (upTo <= this.markOf(channel)) return;
    this.#marks.set(channel, upTo);
    const unread = this.#counts.get(channel);
    if (unread !== undefined) this.#set(channel, marked(unread, upTo));
    this.#timer ??= setTimeout(() => this.sendMarks(), MARK_MS);
  }

  sendMarks(): void {
    this.#timer = undefined;
    const client = this.#ports.client();
    if (client === undefined) return;
    for (const [channel, seq] of this.#marks) {
      if ((client.channel(channel)?.read_seq ?? 0) < seq)
        client.markRead(channel, seq).catch(() => undefined);
    }
  }
}
