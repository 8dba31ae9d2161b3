// The open channel's messages, and a timeline for each channel that was looked at before.
import {
  apply,
  type ChannelEvent,
  type ChannelInfo,
  ChannelTimeline,
  emptyTimeline,
  isLoaded,
  isOffRecord,
  type Message,
  merge,
  type PendingMessage,
  type PlenoClient,
  type Timeline,
  trim,
} from "@pleno/protocol";
import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import { ITEMS_KEPT, type Keep } from "../keep.ts";
import type { TimelineView } from "../model.ts";
import type { Typing } from "./typing.ts";

const PAGE = 100; // events of a first look
const PEEK_PAGE = 50;
const SAVE_MS = 1_500;

export interface TimelinePorts {
  client(): PlenoClient | undefined;
  keep(): Keep | undefined;
  me(): string;
  open: ReadonlySignal<string | undefined>;
  typing: Typing;
  /** What is on its way there, as its author should see it. */
  pendingIn(channel: string, pending: readonly PendingMessage[]): readonly PendingMessage[];
  /** `show` is wanted with the next frame. */
  onChange(): void;
}

export class Timelines {
  readonly state = signal<Timeline | undefined>(undefined);
  readonly pending = signal<readonly PendingMessage[]>([]);
  readonly view = computed<TimelineView>(() => this.#view());
  readonly aside = computed<readonly Message[]>(() =>
    [...this.#asides.value.values()].flatMap((one) =>
      one.items.filter((item) => item.type === "message"),
    ),
  );
  readonly #isLoading = signal(false);
  readonly #newAfter = signal<number | undefined>(undefined);
  readonly #asides = signal<ReadonlyMap<number, Timeline>>(new Map());
  readonly #all = new Map<string, ChannelTimeline>();
  readonly #ports: TimelinePorts;
  #open: ChannelTimeline | undefined;
  #isAwaited = false;
  #saveTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(ports: TimelinePorts) {
    this.#ports = ports;
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState !== "visible") this.#beginNews();
    });
    addEventListener("pagehide", () => this.#save());
  }

  has(channel: string): boolean {
    return this.#all.has(channel);
  }

  get isOpen(): boolean {
    return this.#open !== undefined;
  }

  clear(): void {
    this.#open = undefined;
    this.#all.clear();
    this.state.value = undefined;
    this.pending.value = [];
  }

  /** As it is now, for the eye. */
  show(): void {
    const channel = this.#ports.open.peek();
    if (channel !== undefined)
      this.pending.value = this.#ports.client()?.outbox.list(channel) ?? [];
    if (this.#open === undefined) return;
    this.state.value = this.#open.state;
    this.#isLoading.value = this.#open.isLoading;
  }

  #view(): TimelineView {
    const state = this.state.value;
    const channel = this.#ports.open.value ?? "";
    return {
      channel,
      ready: state !== undefined && state.first > 0,
      items: state?.items ?? [],
      pending: this.#ports.pendingIn(channel, withoutPosted(this.pending.value, state)),
      moreBefore: state !== undefined && state.first > 1,
      moreAfter: state !== undefined && state.last < state.head,
      loading: this.#isLoading.value,
      newAfter: this.#newAfter.value,
      typing: this.#ports.typing.people,
    };
  }

  /** Another channel is about to be open. */
  leave(): void {
    this.#save();
  }

  /** This channel is open now; `info` as far as it is known. */
  enter(id: string, info: ChannelInfo | undefined): void {
    const known = this.#all.get(id);
    batch(() => {
      this.#open = known;
      this.state.value = known?.state;
      this.#asides.value = new Map();
      this.pending.value = this.#ports.client()?.outbox.list(id) ?? [];
      this.#newAfter.value =
        info !== undefined && info.last_seq > info.read_seq ? info.read_seq : undefined;
    });
    if (known === undefined) void this.#make(id);
  }

  async #make(id: string): Promise<void> {
    const client = this.#ports.client();
    const kept = await this.#ports
      .keep()
      ?.timeline(id)
      .catch(() => undefined);
    if (client === undefined || client !== this.#ports.client() || this.#all.has(id)) return;
    // Without a last look there is nothing to show before the session says whose eyes these are.
    if (kept === undefined && client.session === undefined) {
      this.#isAwaited = true;
      return;
    }
    const timeline = new ChannelTimeline(client, id, { page: PAGE, restore: kept });
    this.#all.set(id, timeline);
    timeline.on("change", () => {
      if (this.#open !== timeline) return;
      this.#ports.onChange();
      this.#saveTimer ??= setTimeout(() => this.#save(), SAVE_MS);
    });
    if (this.#ports.open.peek() !== id) return;
    this.#open = timeline;
    this.state.value = timeline.state;
  }

  /** A session has opened. */
  onSession(): void {
    const id = this.#ports.open.peek();
    if (this.#isAwaited && id !== undefined) void this.#make(id);
    this.#isAwaited = false;
  }

  /** What came while nobody was connected is new; `read` is how far this person has read. */
  beginUnread(info: ChannelInfo, read: number): void {
    if (info.last_seq > read) this.#newAfter.value = read;
  }

  /** What arrives while the page is hidden is new when it is looked at again. */
  #beginNews(): void {
    this.#newAfter.value = this.state.peek()?.items.at(-1)?.seq;
  }

  /** Up to where everything is read with this seq: after the last thing seen come only edits. */
  readWith(channel: string, seq: number): number {
    const state = this.state.peek();
    const isLast =
      state?.channel === channel &&
      state.last === state.head &&
      (state.items.at(-1)?.seq ?? 0) <= seq;
    return isLast ? state.head : seq;
  }

  /** Where reactions are not named, the event does not tell that it is mine. */
  own(channel: string, seq: number): void {
    this.#all.get(channel)?.own(seq);
  }

  /** The last look of the open channel, painted first the next time. */
  #save(): void {
    clearTimeout(this.#saveTimer);
    this.#saveTimer = undefined;
    const state = this.state.peek();
    const epoch = this.#ports.client()?.epoch;
    if (state === undefined || epoch === undefined || state.first === 0 || state.last < state.head)
      return;
    // What is off the record is not kept here either.
    if (state.items.some((one) => one.type === "message" && isOffRecord(one))) return;
    const timeline = { ...trim(state, "oldest", ITEMS_KEPT), recent: [] };
    this.#ports
      .keep()
      ?.putTimeline(state.channel, { epoch, timeline })
      .catch(() => undefined);
  }

  async load<T>(run: (timeline: ChannelTimeline) => Promise<T>): Promise<T | undefined> {
    const timeline = this.#open;
    if (timeline === undefined) return undefined;
    try {
      const loading = run(timeline);
      this.#isLoading.value = timeline.isLoading;
      return await loading;
    } catch {
      return undefined; // offline: the button is still there
    } finally {
      if (this.#open === timeline) this.#isLoading.value = timeline.isLoading;
    }
  }

  async peek(seq: number): Promise<void> {
    const channel = this.#ports.open.peek();
    const client = this.#ports.client();
    if (channel === undefined || client === undefined || this.#asides.peek().has(seq)) return;
    try {
      const page = await client.history({ channel, around: seq, limit: PEEK_PAGE });
      const timeline = merge(emptyTimeline(channel, this.#ports.me()), page);
      if (timeline === undefined || this.#ports.open.peek() !== channel) return;
      this.#asides.value = new Map(this.#asides.peek()).set(seq, timeline);
    } catch {
      // Without it the place says so in words.
    }
  }

  /** What happens to a message that lies aside happens there too; after a gap it is fetched anew. */
  onEvent(event: ChannelEvent): void {
    const asides = this.#asides.peek();
    if (asides.size === 0) return;
    const next = [...asides].map(([seq, one]) => [seq, apply(one, event)] as const);
    this.#asides.value = new Map(next.filter(([, one]) => isLoaded(one)));
  }
}

/** A message on its way whose event is already in sight is not shown twice. */
function withoutPosted(
  pending: readonly PendingMessage[],
  state: Timeline | undefined,
): readonly PendingMessage[] {
  if (pending.length === 0 || state === undefined) return pending;
  const posted = new Set<string>();
  for (const item of state.items) if (item.type === "message") posted.add(item.clientId);
  return pending.filter((one) => !posted.has(one.clientId));
}
