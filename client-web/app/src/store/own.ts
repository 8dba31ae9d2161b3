// What moderators have decided about oneself: one's own held messages, sanctions, reports. The
// server's notices may be dropped, so the whole is asked for with every session.
import type {
  HeldDecidedNotice,
  HeldItem,
  Participant,
  PendingMessage,
  ReportCategory,
  ReportOutcome,
  Sanction,
} from "@pleno/protocol";
import type { ReadonlySignal } from "@preact/signals";
import { heldReason } from "../i18n/held.ts";
import { t } from "../i18n/index.ts";
import { moment } from "../i18n/time.ts";
import { note } from "../ui/say.tsx";
import { heldDecided, heldKnown, type OwnHeld, withOwn } from "./held.ts";
import { readReports, writeReports } from "./keep.ts";
import { Kept } from "./kept.ts";
import type { Link } from "./link.ts";
import type { Outcome } from "./model.ts";

const NONE: OwnHeld = new Map();
const PAGES_MAX = 20; // of 100: nobody has more messages waiting

export interface OwnPorts {
  link: Link;
  me: ReadonlySignal<Participant>;
  onAppealed(sanction: string, text: string): void;
  /** The outbox hears what became of a held message. */
  onHeld(item: Pick<HeldItem, "held_id" | "state" | "reason">): void;
}

export class Own {
  readonly #ports: OwnPorts;
  readonly #kept = new Kept<OwnHeld>();

  constructor(ports: OwnPorts) {
    this.#ports = ports;
    const { link } = ports;
    link.on("session", () => this.begin());
    link.on("sent", ({ result }) => {
      if (result.held_id !== undefined && result.rejected !== true) void this.load();
    });
    link.on("decided", (notice) => this.#onDecided(notice));
    link.on("sanctioned", ({ sanction }) => sayOf(sanction));
    link.on("resolved", ({ channel, outcome, own, reason, target }) => {
      if (!own) this.#onOutcome(channel, target, outcome, reason);
      // Of a removal one is told by the removal itself.
      else if (outcome === "retained") note(t("report-outcome-own", { reason }));
    });
    this.begin();
  }

  /** Once for each session: what was decided meanwhile. */
  begin(): void {
    void this.load();
    void this.#loadReports();
  }

  /** What became of messages that were reported from this device while nobody was connected. */
  async #loadReports(): Promise<void> {
    const waiting = new Set(readReports());
    if (waiting.size === 0) return;
    const answer = await this.#ports.link.ask("report.mine", {});
    if (!answer.ok) return;
    for (const { channel, outcome, reason, seq } of answer.is.made)
      if (outcome !== undefined && waiting.has(`${channel}/${seq}`))
        this.#onOutcome(channel, seq, outcome, reason ?? "");
  }

  #onOutcome(channel: string, seq: number, outcome: ReportOutcome, reason: string): void {
    writeReports(readReports().filter((one) => one !== `${channel}/${seq}`));
    note(t(`report-outcome-${outcome}`, { reason }));
  }

  /** To the moderators of a channel too: only what is one's own is said. */
  #onDecided(notice: HeldDecidedNotice): void {
    const isMine = this.held.peek()?.has(notice.held_id) ?? false;
    const told = notice.off_record ? { ...notice, reason: t("held-reason-off-record") } : notice;
    const { approved, by, reason, reason_code: code } = told;
    this.#kept.apply((own) => heldDecided(own, told));
    if (!isMine || by?.id === this.#ports.me.peek().id) return;
    if (approved) note(t("announce-published"));
    else
      note(
        t("announce-rejected", { reason: heldReason(code, reason) || t("held-reason-clock") }),
        true,
      );
  }

  get held(): ReadonlySignal<OwnHeld | undefined> {
    return this.#kept.value;
  }

  /** The open channel's messages on their way, with what is known of those that moderators hold. */
  pendingIn(channel: string, pending: readonly PendingMessage[]): readonly PendingMessage[] {
    return withOwn(pending, this.held.value ?? NONE, channel);
  }

  async load(): Promise<void> {
    await this.#kept.load(async () => {
      const own = new Map<string, HeldItem>();
      let after: string | undefined;
      for (let page = 0; page < PAGES_MAX; page += 1) {
        const answer = await this.#ports.link.ask("held.mine", {
          limit: 100,
          ...(after === undefined ? {} : { after }),
        });
        if (!answer.ok) return answer;
        for (const item of answer.is.held) own.set(item.held_id, item);
        after = answer.is.held.at(-1)?.held_id;
        if (!answer.is.more) break;
      }
      return { ok: true, is: own as OwnHeld };
    });
    for (const item of this.held.peek()?.values() ?? []) this.#ports.onHeld(item);
  }

  /** Other words in the place of a held or rejected message's. */
  async resubmit(item: HeldItem, text: string): Promise<Outcome> {
    const answer = await this.#ports.link.ask("held.resubmit", { held_id: item.held_id, text });
    if (!answer.ok) {
      if (answer.reason === "conflict") void this.load();
      return answer;
    }
    const { version, why, due } = answer.is;
    const { due: _, reason: __, reason_code: ___, ...rest } = item;
    this.#changed({ ...rest, state: "waiting", text, version, why, ...(due && { due }) });
    return { ok: true };
  }

  /** Once, after a rejection: another moderator decides. */
  async appeal(item: HeldItem, text: string): Promise<Outcome> {
    const answer = await this.#ports.link.ask("held.appeal", { held_id: item.held_id, text });
    if (!answer.ok) {
      if (answer.reason === "conflict") void this.load();
      return answer;
    }
    this.#changed({ ...item, state: "appealed", appeal: text });
    return { ok: true };
  }

  #changed(item: HeldItem): void {
    this.#kept.apply((own) => heldKnown(own, item));
    this.#ports.onHeld(item);
  }

  async appealSanction(sanction: string, text: string): Promise<Outcome> {
    const answer = await this.#ports.link.ask("sanction.appeal", { sanction, text });
    if (!answer.ok) return answer;
    this.#ports.onAppealed(sanction, text);
    return { ok: true };
  }

  async report(
    channel: string,
    seq: number,
    category: ReportCategory,
    text: string,
  ): Promise<Outcome> {
    const said = text === "" ? {} : { text };
    const answer = await this.#ports.link.ask("message.report", {
      channel,
      seq,
      category,
      ...said,
    });
    if (!answer.ok) return answer;
    writeReports([...new Set([...readReports(), `${channel}/${seq}`])]);
    return { ok: true };
  }
}

function isDecidedBefore(appeal: Sanction["appeal"], over: string | undefined): boolean {
  return Date.parse(appeal?.reviewed_at ?? "") <= Date.parse(over ?? "");
}

/** What has happened to oneself is said once; the banner then stays as long as it holds. */
function sayOf({ appeal, kind, over, reason, state, until }: Sanction): void {
  // Of a warning that one acknowledges the outcome is no news, unless it came afterwards.
  const isOldNews =
    state === "ended" || (state === "acknowledged" && isDecidedBefore(appeal, over));
  if (appeal?.outcome !== undefined && !isOldNews) {
    note(t(`announce-appeal-${appeal.outcome}`, { reason: appeal.review_reason ?? "" }), true);
  } else if (state !== "in_force") {
    if (kind === "mute" && state !== "replaced") note(t("announce-unmuted"));
    if (kind === "removal" && state !== "replaced") note(t("announce-readmitted"));
  } else if (appeal !== undefined) {
    return; // one's own: it was said when it was sent
  } else if (kind === "warning") {
    note(t("announce-warned", { reason }), true);
  } else if (kind === "removal") {
    note(t("announce-removed", { reason }), true);
  } else if (kind === "mute") {
    note(
      until === undefined
        ? t("announce-muted-open", { reason })
        : t("announce-muted", { time: moment(until), reason }),
      true,
    );
  }
}
