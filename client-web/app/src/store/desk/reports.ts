// The cards of reported messages, of all channels that one moderates.
import type { Participant, ReportCard, ReportListResult, ReportOutcome } from "@pleno/protocol";
import type { ReadonlySignal } from "@preact/signals";
import { Kept } from "../kept.ts";
import type { Link } from "../link.ts";
import type { Outcome } from "../model.ts";

export interface ReportsView {
  /** Oldest first; one that was just settled still says how. */
  cards: readonly ReportCard[];
  more: boolean;
}

export function nextCards(view: ReportsView, { reports, more }: ReportListResult): ReportsView {
  const here = new Set(view.cards.map((one) => one.report_id));
  return { cards: [...view.cards, ...reports.filter((one) => !here.has(one.report_id))], more };
}

/** A card was opened, has one report more, was taken, or is settled. */
export function cardChanged(view: ReportsView, card: ReportCard): ReportsView {
  const at = view.cards.findIndex((one) => one.report_id === card.report_id);
  if (at >= 0) return { ...view, cards: view.cards.with(at, card) };
  if (view.more || card.state === "resolved") return view;
  return { ...view, cards: [...view.cards, card] };
}

/** A message's words are gone: from its card too. */
export function wordsGone(view: ReportsView, channel: string, seq: number): ReportsView {
  const at = view.cards.findIndex((one) => one.channel === channel && one.seq === seq);
  const card = view.cards[at];
  if (card?.text === undefined) return view;
  const { text: _, ...rest } = card;
  return { ...view, cards: view.cards.with(at, rest) };
}

export function settledDropped(view: ReportsView, reportId: string): ReportsView {
  const cards = view.cards.filter((one) => one.report_id !== reportId || one.state !== "resolved");
  return cards.length === view.cards.length ? view : { ...view, cards };
}

/** How many still need somebody. */
export function openCards(view: ReportsView | undefined): number {
  return view?.cards.filter((one) => one.state !== "resolved").length ?? 0;
}

const PAGE = 30;
const LEAVE_MS = 5_000;

export interface ReportsPorts {
  link: Link;
  me: ReadonlySignal<Participant>;
  onNew(count: number): void;
}

export class Reports {
  readonly #ports: ReportsPorts;
  readonly #kept = new Kept<ReportsView>();

  constructor(ports: ReportsPorts) {
    this.#ports = ports;
    ports.link.on("report", ({ report }) => this.#onReported(report));
    ports.link.on("event", ({ channel, data, type }) => {
      if (type === "message.redacted")
        this.#kept.apply((view) => wordsGone(view, channel, data.target));
    });
  }

  get view(): ReadonlySignal<ReportsView | undefined> {
    return this.#kept.value;
  }

  get problem(): ReadonlySignal<string | undefined> {
    return this.#kept.problem;
  }

  async load(): Promise<void> {
    await this.#kept.load(async () => {
      const answer = await this.#ports.link.ask("report.list", { limit: PAGE });
      return answer.ok
        ? { ok: true, is: nextCards({ cards: [], more: false }, answer.is) }
        : answer;
    });
  }

  async more(): Promise<void> {
    const after = this.view.peek()?.cards.at(-1)?.report_id;
    if (after === undefined) return;
    const answer = await this.#ports.link.ask("report.list", { limit: PAGE, after });
    if (!answer.ok) return;
    this.#kept.change((now) =>
      now.cards.at(-1)?.report_id === after ? nextCards(now, answer.is) : now,
    );
  }

  async take(card: ReportCard): Promise<Outcome> {
    const { report_id } = card;
    const answer = await this.#ports.link.ask("report.assign", { report_id });
    if (!answer.ok) return this.#refused(answer);
    this.#changed({ ...card, state: "assigned", assigned_to: this.#ports.me.peek() });
    return { ok: true };
  }

  async resolve(card: ReportCard, outcome: ReportOutcome, reason: string): Promise<Outcome> {
    const { report_id, text_version } = card;
    const params = { report_id, outcome, reason, text_version };
    const answer = await this.#ports.link.ask("report.resolve", params);
    if (!answer.ok) return this.#refused(answer);
    const resolved_by = this.#ports.me.peek();
    this.#changed({ ...card, state: "resolved", outcome, reason, resolved_by });
    return { ok: true };
  }

  #refused<A extends { ok: false; why: string; reason?: string }>(answer: A): A {
    if (answer.reason === "conflict" || answer.reason === "not_found") void this.load();
    return answer;
  }

  #onReported(card: ReportCard): void {
    const isKnown = this.view.peek()?.cards.some((one) => one.report_id === card.report_id);
    this.#changed(card);
    if (!isKnown && card.state === "open") this.#ports.onNew(openCards(this.view.peek()));
  }

  #changed(card: ReportCard): void {
    this.#kept.apply((view) => cardChanged(view, card));
    if (card.state !== "resolved") return;
    const isMine = card.resolved_by?.id === this.#ports.me.peek().id;
    const leave = (): void => this.#kept.apply((view) => settledDropped(view, card.report_id));
    if (isMine) leave();
    else setTimeout(leave, LEAVE_MS);
  }
}
