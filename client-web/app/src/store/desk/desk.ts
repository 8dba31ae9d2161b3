// The moderators' desk: everything that waits for them, and what they can do. It is fetched once
// somebody who moderates has signed in, and follows the open channel.
import type { Participant } from "@pleno/protocol";
import { computed, effect, type ReadonlySignal } from "@preact/signals";
import { t } from "../../i18n/index.ts";
import { say } from "../../ui/say.tsx";
import type { Link } from "../link.ts";
import { type ChannelView, parentOf } from "../model.ts";
import { People } from "./people.ts";
import { Queue } from "./queue.ts";
import { openCards, Reports } from "./reports.ts";
import { Rules } from "./rules.ts";
import { WithheldList } from "./withheld.ts";

export interface DeskPorts {
  link: Link;
  me: ReadonlySignal<Participant>;
  open: ReadonlySignal<string | undefined>;
  channels: ReadonlySignal<readonly ChannelView[]>;
}

export class Desk {
  readonly queue: Queue;
  readonly reports: Reports;
  readonly people: People;
  readonly rules: Rules;
  readonly withheld: WithheldList;
  /** The channel that the desk is about: the open one, or the one that a backchannel belongs to. */
  readonly channel: ReadonlySignal<ChannelView | undefined>;
  /** How much waits: held here, reports and appeals everywhere. */
  readonly waiting: ReadonlySignal<{ held: number; reports: number; appeals: number }>;

  /** Somebody else signs in. */
  readonly end: () => void;

  constructor({ channels, link, me, open }: DeskPorts) {
    this.queue = new Queue({
      link,
      me,
      onNew: (count) => say(t("channel-held-count", { count })),
    });
    this.reports = new Reports({
      link,
      me,
      onNew: (count) => say(t("desk-reports-count", { count })),
    });
    this.people = new People({
      link,
      onNewAppeal: (count) => say(t("desk-appeals-count", { count })),
    });
    this.rules = new Rules(link);
    this.withheld = new WithheldList(link);
    const id = computed(() => (open.value === undefined ? undefined : parentOf(open.value)));
    this.channel = computed(() => channels.value.find((one) => one.id === id.value));
    this.waiting = computed(() => ({
      held: this.channel.value?.held_count ?? 0,
      reports: openCards(this.reports.view.value),
      appeals: this.people.appeals.value?.length ?? 0,
    }));
    link.on("session", () => this.begin());
    this.begin();
    this.end = effect(() => this.queue.open(id.value)); // it asks too: what is before it need not
  }

  begin(): void {
    void this.queue.load();
    void this.reports.load();
    void this.people.begin();
    void this.rules.begin();
    void this.withheld.load();
  }
}
