// What moderators know and do about one person or one delegation: the sheet, and the appeals that
// wait for a decision.
import type {
  AppealOutcome,
  Note,
  Participant,
  Sanction,
  SanctionKind,
  SentMessage,
  WarningReader,
} from "@pleno/protocol";
import { type ReadonlySignal, signal } from "@preact/signals";
import { done } from "../done.ts";
import { Kept } from "../kept.ts";
import type { Link } from "../link.ts";
import type { Outcome } from "../model.ts";

/** Whom a sheet or a sanction is about. */
export type Target =
  | { participant: Participant; delegation?: never }
  | { delegation: string; participant?: never };

export function idOf(target: Target): { participant: string } | { delegation: string } {
  return target.participant === undefined
    ? { delegation: target.delegation }
    : { participant: target.participant.id };
}

export function isOn(sanction: Sanction, target: Target): boolean {
  return target.participant === undefined
    ? sanction.delegation === target.delegation
    : sanction.participant?.id === target.participant.id ||
        (sanction.delegation !== undefined &&
          sanction.delegation === target.participant.delegation);
}

/** Newest first, each as it is now. */
export function sanctionChanged(
  list: readonly Sanction[],
  sanction: Sanction,
): readonly Sanction[] {
  const at = list.findIndex((one) => one.id === sanction.id);
  return at >= 0 ? list.with(at, sanction) : [sanction, ...list];
}

/** Nobody has decided its appeal. A warning can be taken back also after it was acknowledged. */
export function appealWaits({ appeal, state }: Sanction): boolean {
  const canBeLifted = state === "in_force" || state === "acknowledged";
  return canBeLifted && appeal !== undefined && appeal.outcome === undefined;
}

/** Those whose appeal waits. */
export function appealsNow(list: readonly Sanction[], sanction: Sanction): readonly Sanction[] {
  const rest = list.filter((one) => one.id !== sanction.id);
  return appealWaits(sanction) ? [...rest, sanction] : rest;
}

export interface Sheet {
  target: Target;
  sanctions: readonly Sanction[];
  notes: readonly Note[];
  /** Of a person only: newest first, in all channels. */
  messages: readonly SentMessage[];
  /** Where older messages go on; undefined: these were all. */
  next: string | undefined;
}

/** What was withheld in one go, for as long as it can be undone here. */
export interface Bulk {
  id: string;
  count: number;
}

export interface NewSanction {
  kind: SanctionKind;
  target: Target;
  /** Where; of no account for a suspension. */
  channel: string;
  /** Absent: until lifted. */
  seconds: number | undefined;
  reason: string;
}

/** Of one warning: who has read it. */
export interface Readers {
  sanction: string;
  readers: readonly WarningReader[];
  read: number;
  unread: number;
  more: boolean;
}

const MESSAGES = 30;
const READERS = 100;
const SANCTIONS = 50;
const NOTES = 50;

export interface PeoplePorts {
  link: Link;
  onNewAppeal(count: number): void;
}

export class People {
  readonly #ports: PeoplePorts;
  readonly #sheet = new Kept<Sheet>();
  readonly #appeals = new Kept<readonly Sanction[]>();
  readonly #readers = new Kept<Readers>();
  #shown: string | undefined;
  readonly target = signal<Target | undefined>(undefined);
  readonly bulk = signal<Bulk | undefined>(undefined);

  constructor(ports: PeoplePorts) {
    this.#ports = ports;
    ports.link.on("sanction", (sanction) => this.#onSanction(sanction));
    ports.link.on("appealed", (sanction) => {
      const known = this.appeals.peek()?.some((one) => one.id === sanction.id);
      this.#onSanction(sanction);
      if (!known) ports.onNewAppeal(this.appeals.peek()?.length ?? 1);
    });
  }

  get sheet(): ReadonlySignal<Sheet | undefined> {
    return this.#sheet.value;
  }

  get problem(): ReadonlySignal<string | undefined> {
    return this.#sheet.problem;
  }

  get appeals(): ReadonlySignal<readonly Sanction[] | undefined> {
    return this.#appeals.value;
  }

  /** Of the warning that is looked at. */
  get readers(): ReadonlySignal<Readers | undefined> {
    return this.#readers.value;
  }

  /** Looks at this warning; undefined: no longer at `of`. */
  showReaders(sanction: string | undefined, of: string): void {
    if (sanction === undefined && this.#shown !== of) return;
    this.#shown = sanction;
    this.#readers.clear();
    if (sanction !== undefined) void this.#loadReaders(sanction, []);
  }

  async moreReaders(): Promise<void> {
    const view = this.readers.peek();
    if (view?.more) await this.#loadReaders(view.sanction, view.readers);
  }

  async #loadReaders(sanction: string, before: readonly WarningReader[]): Promise<void> {
    const after = before.at(-1)?.participant.id;
    await this.#readers.load(async () => {
      const answer = await this.#ports.link.ask("warning.readers", {
        sanction,
        limit: READERS,
        ...(after !== undefined && { after }),
      });
      if (!answer.ok) return answer;
      const { more, read, readers, unread } = answer.is;
      return { ok: true, is: { sanction, readers: [...before, ...readers], read, unread, more } };
    });
  }

  /** After a session: notices may have been missed. */
  async begin(): Promise<void> {
    if (this.#shown !== undefined) void this.#loadReaders(this.#shown, []);
    if (this.target.peek() !== undefined) void this.#load();
    await this.#appeals.load(async () => {
      const answer = await this.#ports.link.ask("sanction.list", { only: "appealed" });
      return answer.ok ? { ok: true, is: [...answer.is.sanctions].reverse() } : answer;
    });
  }

  open(target: Target | undefined): void {
    this.#sheet.clear();
    this.#readers.clear();
    this.#shown = undefined;
    this.bulk.value = undefined;
    this.target.value = target;
    if (target !== undefined) void this.#load();
  }

  async #load(): Promise<void> {
    const target = this.target.peek();
    if (target === undefined) return;
    const { link } = this.#ports;
    const id = idOf(target);
    await this.#sheet.load(async () => {
      const [sanctions, notes, messages] = await Promise.all([
        link.ask("sanction.list", { ...id, limit: SANCTIONS }),
        link.ask("note.list", { ...id, limit: NOTES }),
        target.participant === undefined
          ? undefined
          : link.ask("participant.messages", {
              participant: target.participant.id,
              limit: MESSAGES,
            }),
      ]);
      if (!sanctions.ok) return sanctions;
      return {
        ok: true,
        is: {
          target,
          sanctions: sanctions.is.sanctions,
          notes: notes.ok ? notes.is.notes : [],
          messages: messages?.ok ? messages.is.messages : [],
          next: messages?.ok ? messages.is.next : undefined,
        },
      };
    });
  }

  async moreMessages(): Promise<void> {
    const sheet = this.sheet.peek();
    const participant = sheet?.target.participant?.id;
    if (sheet?.next === undefined || participant === undefined) return;
    const params = { participant, limit: MESSAGES, before: sheet.next };
    const answer = await this.#ports.link.ask("participant.messages", params);
    if (!answer.ok || this.target.peek() !== sheet.target) return;
    const { messages, next } = answer.is;
    this.#sheet.apply((now) =>
      now.next === sheet.next ? { ...now, messages: [...now.messages, ...messages], next } : now,
    );
  }

  #onSanction(sanction: Sanction): void {
    if (sanction.id === this.#shown) void this.#loadReaders(sanction.id, []);
    this.#appeals.apply((list) => appealsNow(list, sanction));
    this.#sheet.apply((sheet) =>
      isOn(sanction, sheet.target)
        ? { ...sheet, sanctions: sanctionChanged(sheet.sanctions, sanction) }
        : sheet,
    );
  }

  async impose({ channel, kind, reason, seconds, target }: NewSanction): Promise<Outcome> {
    const { link } = this.#ports;
    const whom = { ...idOf(target), reason };
    const time = seconds === undefined ? {} : { duration_s: seconds };
    switch (kind) {
      case "warning":
        return done(await link.ask("participant.warn", { ...whom, channel }));
      case "mute":
        return done(await link.ask("participant.mute", { ...whom, ...time, channel }));
      case "removal":
        return done(await link.ask("participant.remove", { ...whom, ...time, channel }));
      case "suspension":
        return done(await link.ask("participant.suspend", { ...whom, ...time }));
    }
  }

  async lift({ channel, delegation, id, kind, participant }: Sanction): Promise<Outcome> {
    const { link } = this.#ports;
    const whom = participant === undefined ? { delegation } : { participant: participant.id };
    const target = whom as { participant: string };
    if (kind === "warning") return done(await link.ask("warning.lift", { sanction: id }));
    if (kind === "suspension") return done(await link.ask("participant.unsuspend", target));
    const there = { ...target, channel: channel ?? "" };
    return kind === "mute"
      ? done(await link.ask("participant.unmute", there))
      : done(await link.ask("participant.readmit", there));
  }

  async review(sanction: string, outcome: AppealOutcome, reason: string): Promise<Outcome> {
    const answer = await this.#ports.link.ask("sanction.review", { sanction, outcome, reason });
    if (answer.ok || answer.reason === "conflict") void this.begin();
    return done(answer);
  }

  /** The newest `last` messages of this person in a channel, or all. */
  async withhold(
    participant: string,
    channel: string,
    last: number | undefined,
    reason: string,
  ): Promise<Outcome> {
    const which = last === undefined ? { all: true } : { last };
    const params = { participant, channel, reason, ...which };
    const answer = await this.#ports.link.ask("participant.withhold", params);
    if (!answer.ok) return answer;
    const { bulk, count } = answer.is;
    this.bulk.value = bulk === undefined ? undefined : { id: bulk, count };
    void this.#load();
    return { ok: true, changed: count > 0 };
  }

  async undo(): Promise<Outcome> {
    const bulk = this.bulk.peek();
    if (bulk === undefined) return { ok: true, changed: false };
    const answer = await this.#ports.link.ask("bulk.undo", { bulk: bulk.id });
    if (!answer.ok) return answer;
    this.bulk.value = undefined;
    void this.#load();
    return { ok: true };
  }

  /** Hides one message, or shows it again. */
  async setWithheld(
    { channel, seq = 0 }: Pick<SentMessage, "channel" | "seq">,
    reason?: string,
  ): Promise<Outcome> {
    const { link } = this.#ports;
    const answer =
      reason === undefined
        ? await link.ask("message.restore", { channel, seq })
        : await link.ask("message.withhold", { channel, seq, reason });
    if (answer.ok) void this.#load();
    return done(answer);
  }

  async addNote(target: Target, text: string): Promise<Outcome> {
    const answer = await this.#ports.link.ask("note.add", { ...idOf(target), text });
    if (answer.ok) void this.#load();
    return done(answer);
  }
}
