// The queue of held messages of one channel. What the views see is a fold of a query and of the
// notices after it; a card that somebody else has decided says so for a moment and goes.
import type {
  HeldDecidedNotice,
  HeldItem,
  HeldListResult,
  HeldQueuedNotice,
  HeldReason,
  Participant,
} from "@pleno/protocol";
import type { ReadonlySignal } from "@preact/signals";
import { Kept } from "../kept.ts";
import type { Link } from "../link.ts";
import type { Outcome } from "../model.ts";

export interface QueueCard {
  item: HeldItem;
  /** Somebody else was faster. `by` is absent for the clock. */
  decided?: { approved: boolean; by?: Participant | undefined };
}

export interface QueueView {
  channel: string;
  onlyAppeals: boolean;
  /** Oldest first. */
  cards: readonly QueueCard[];
  /** All that wait, of whichever kind. */
  total: number;
  /** There are more behind these. */
  more: boolean;
}

/** The next page behind what is there. */
export function nextPage(view: QueueView, { held, more, total }: HeldListResult): QueueView {
  const here = new Set(view.cards.map((one) => one.item.held_id));
  const fresh = held.filter((item) => !here.has(item.held_id)).map((item) => ({ item }));
  return { ...view, cards: [...view.cards, ...fresh], more, total };
}

export function firstPage(
  channel: string,
  onlyAppeals: boolean,
  result: HeldListResult,
): QueueView {
  return nextPage({ channel, onlyAppeals, cards: [], total: 0, more: false }, result);
}

/** A new one, another version of one, or one that its author appeals for. */
export function queued(view: QueueView, { held, total }: HeldQueuedNotice): QueueView {
  if (held.channel !== view.channel) return view;
  const at = view.cards.findIndex((one) => one.item.held_id === held.held_id);
  if (at >= 0) {
    const known = view.cards[at];
    if (known !== undefined && known.item.version > held.version) return view;
    return { ...view, total, cards: view.cards.with(at, { item: held }) };
  }
  if (view.more || (view.onlyAppeals && held.state !== "appealed")) return { ...view, total };
  return { ...view, total, cards: [...view.cards, { item: held }] };
}

export function decided(view: QueueView, notice: HeldDecidedNotice): QueueView {
  if (notice.channel !== view.channel) return view;
  const { approved, by } = notice;
  return {
    ...view,
    total: notice.total ?? view.total,
    cards: view.cards.map((one) =>
      one.item.held_id === notice.held_id && one.item.version <= notice.version
        ? { item: one.item, decided: { approved, by } }
        : one,
    ),
  };
}

/** Takes a card away, unless it waits again. */
export function dropped(view: QueueView, heldId: string, force = false): QueueView {
  const cards = view.cards.filter(
    (one) => one.item.held_id !== heldId || (!force && one.decided === undefined),
  );
  return cards.length === view.cards.length ? view : { ...view, cards };
}

const PAGE = 30;
const LEAVE_MS = 5_000; // long enough to read who decided

export interface QueuePorts {
  link: Link;
  me: ReadonlySignal<Participant>;
  /** A new one is in this channel's queue. */
  onNew(total: number): void;
}

export class Queue {
  readonly #ports: QueuePorts;
  readonly #kept = new Kept<QueueView>();
  #channel: string | undefined;
  #onlyAppeals = false;
  #isAsking = false;

  constructor(ports: QueuePorts) {
    this.#ports = ports;
    ports.link.on("held", (notice) => {
      const isKnown = this.#has(notice.held.held_id);
      this.#kept.apply((view) => queued(view, notice));
      if (notice.held.channel === this.#channel && !isKnown) ports.onNew(notice.total);
    });
    ports.link.on("decided", (notice) => this.#onDecided(notice));
  }

  get view(): ReadonlySignal<QueueView | undefined> {
    return this.#kept.value;
  }

  get problem(): ReadonlySignal<string | undefined> {
    return this.#kept.problem;
  }

  open(channel: string | undefined): void {
    if (channel !== this.#channel) this.#kept.clear();
    this.#channel = channel;
    void this.load();
  }

  filter(onlyAppeals: boolean): void {
    this.#onlyAppeals = onlyAppeals;
    void this.load();
  }

  async load(): Promise<void> {
    const channel = this.#channel;
    const only = this.#onlyAppeals;
    if (channel === undefined) return;
    await this.#kept.load(async () => {
      const answer = await this.#ports.link.ask("held.list", this.#params(channel, only));
      return answer.ok ? { ok: true, is: firstPage(channel, only, answer.is) } : answer;
    });
  }

  async more(): Promise<void> {
    const view = this.view.peek();
    const after = view?.cards.at(-1)?.item.held_id;
    if (view === undefined || after === undefined || !view.more || this.#isAsking) return;
    this.#isAsking = true;
    const params = { ...this.#params(view.channel, view.onlyAppeals), after };
    const answer = await this.#ports.link.ask("held.list", params);
    this.#isAsking = false;
    if (!answer.ok) return;
    this.#kept.change((now) => {
      const isNext =
        now.onlyAppeals === view.onlyAppeals && now.cards.at(-1)?.item.held_id === after;
      return isNext ? nextPage(now, answer.is) : now;
    });
  }

  #params(channel: string, onlyAppeals: boolean) {
    return { channel, limit: PAGE, ...(onlyAppeals ? { appealed: true } : {}) };
  }

  approve(item: HeldItem): Promise<Outcome> {
    const { held_id, version } = item;
    return this.#decide(
      held_id,
      this.#ports.link.ask("held.approve", { held_id, text_version: version }),
    );
  }

  reject(item: HeldItem, reason_code: HeldReason, reason: string): Promise<Outcome> {
    const { held_id, version } = item;
    const words = reason === "" ? {} : { reason };
    const params = { held_id, text_version: version, reason_code, ...words };
    return this.#decide(held_id, this.#ports.link.ask("held.reject", params));
  }

  async #decide(heldId: string, asking: ReturnType<Link["ask"]>): Promise<Outcome> {
    const answer = await asking;
    if (answer.ok) {
      this.#kept.apply((view) => dropped(view, heldId, true));
      this.#refill();
      return { ok: true };
    }
    // It was decided or rewritten meanwhile: what is true now is shown.
    if (answer.reason === "conflict" || answer.reason === "not_found") void this.load();
    return answer;
  }

  #onDecided(notice: HeldDecidedNotice): void {
    const isMine = notice.by?.id === this.#ports.me.peek().id;
    this.#kept.apply((view) => decided(view, notice));
    const leave = (): void => {
      this.#kept.apply((view) => dropped(view, notice.held_id));
      this.#refill();
    };
    if (isMine) leave();
    else setTimeout(leave, LEAVE_MS);
  }

  #refill(): void {
    const view = this.view.peek();
    if (view?.cards.length === 0 && view.more) void this.load();
  }

  #has(heldId: string): boolean {
    return this.view.peek()?.cards.some((one) => one.item.held_id === heldId) ?? false;
  }
}
