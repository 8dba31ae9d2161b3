// A channel's polls: what the server said last, and what happened since.
import type {
  ChannelEvent,
  Participant,
  Poll,
  PollCreateParams,
  PollMine,
  PollVoter,
} from "@pleno/protocol";
import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Host } from "./decisions.ts";
import { Feed } from "./feed.ts";
import type { Outcome } from "./model.ts";

const PAGE = 50; // proto/methods/poll.list.json
const PAGES_MAX = 20;
const ROLL_PAGE = 100;
// Live results are asked for at most this often, not all at once: a hall of phones shows them.
const LIVE_MS = 3_000;

export interface PollView {
  poll: Poll;
  /** Undefined until the server said it. */
  mine: PollMine | undefined;
}

export type Ballot = { choices: number[] } | { abstain: true };

/** What an event makes of a poll; the same when it is about another. */
export function foldPoll(poll: Poll, event: ChannelEvent): Poll {
  switch (event.type) {
    case "poll.opened": {
      if (event.data.poll.id !== poll.id) return poll;
      const { outcome } = poll;
      return { ...event.data.poll, ...(outcome === undefined ? {} : { outcome }) };
    }
    case "poll.voted": {
      const { poll: id, votes } = event.data;
      // The order of the log is the order of the votes: a smaller number is an older one.
      if (id !== poll.id || votes < poll.votes) return poll;
      return { ...poll, votes, quorum_reached: votes >= poll.quorum };
    }
    case "poll.closed": {
      const { poll: id, votes, entitled, quorum_reached } = event.data;
      if (id !== poll.id || poll.state === "published") return poll;
      return { ...poll, state: "closed", votes, entitled, quorum_reached };
    }
    case "poll.published": {
      const { poll: id, votes, entitled, outcome, quorum_reached } = event.data;
      if (id !== poll.id) return poll;
      return { ...poll, state: "published", votes, entitled, quorum_reached, outcome };
    }
    case "poll.cancelled": {
      if (event.data.poll !== poll.id) return poll;
      const { outcome: _, ...rest } = poll;
      return { ...rest, state: "cancelled", votes: 0, quorum_reached: poll.quorum === 0 };
    }
    default:
      return poll;
  }
}

/** Closed or published: it has an outcome, whoever may see it. */
export function isOver({ state }: Poll): boolean {
  return state === "closed" || state === "published";
}

/** Whether its card shows more than a list tells: one's own vote, live results, rounds. */
export function needsLook(poll: Poll): boolean {
  if (isOver(poll)) return poll.kind === "ranked" && poll.outcome !== undefined;
  return poll.state === "open";
}

export function foldPolls(polls: readonly Poll[], event: ChannelEvent): readonly Poll[] {
  if (event.type === "poll.created" || event.type === "poll.opened") {
    const { poll } = event.data;
    if (!polls.some((one) => one.id === poll.id)) return [...polls, poll];
  }
  return polls.map((one) => foldPoll(one, event));
}

const RANK: Record<Poll["state"], number> = {
  open: 0,
  created: 1,
  closed: 2,
  published: 3,
  cancelled: 4,
};

/**
 * What is open first; of equal ones what was opened last, then the newest. `polls` is oldest first,
 * as the server says; `opened`: where in the log, of those that were seen to open.
 */
export function inOrder(
  polls: readonly Poll[],
  opened: ReadonlyMap<string, number> = new Map(),
): Poll[] {
  const at = ({ id }: Poll): number => opened.get(id) ?? 0;
  return [...polls].reverse().sort((a, b) => RANK[a.state] - RANK[b.state] || at(b) - at(a));
}

/** Where a vote of this person, or of who votes for the same delegation, is another one now. */
function isAboutMe(event: ChannelEvent & { type: "poll.voted" }, me: Participant): boolean {
  const { id, delegation } = event.actor;
  return id === me.id || (delegation !== undefined && delegation === me.delegation);
}

/** Has a vote, or had one when it was cast; not who only belongs to a delegation that votes. */
function hasVote({ per }: Poll, mine: PollMine | undefined): boolean {
  return mine?.entitled === true || (per === "participant" && mine?.voted === true);
}

export class Polls {
  readonly #host: Host;
  readonly #list: Feed<readonly Poll[]>;
  readonly #shown: Signal<ReadonlyMap<string, Feed<PollView>>> = signal(new Map());
  #channel = "";
  #opened = new Map<string, number>();
  #watchers = 0;
  #liveTimer: ReturnType<typeof setTimeout> | undefined;

  /** Undefined until the first answer. */
  readonly polls: ReadonlySignal<readonly PollView[] | undefined> = computed(() => {
    const list = this.#list.value.value;
    return list && inOrder(list, this.#opened).map((poll) => this.#view(poll));
  });
  /** Open polls in which this person has a vote: those not voted in first. */
  readonly forMe: ReadonlySignal<readonly PollView[]> = computed(() =>
    (this.polls.value ?? [])
      .filter(({ mine, poll }) => poll.state === "open" && hasVote(poll, mine))
      .sort((a, b) => Number(a.mine?.voted) - Number(b.mine?.voted)),
  );

  constructor(host: Host) {
    this.#host = host;
    this.#list = new Feed(() => this.#fetch(), foldPolls);
  }

  /** What is shown may be out of date. */
  readonly isFailed: ReadonlySignal<boolean> = computed(
    () =>
      this.#list.isFailed.value ||
      [...this.#shown.value.values()].some((one) => one.isFailed.value),
  );

  #view(poll: Poll): PollView {
    return this.#shown.value.get(poll.id)?.value.value ?? { poll, mine: undefined };
  }

  /** This poll of the channel, if it is known: in the list, or looked for alone. */
  find(id: string): PollView | undefined {
    const listed = this.polls.value?.find((one) => one.poll.id === id);
    return listed ?? this.#shown.value.get(id)?.value.value;
  }

  open(channel: string): void {
    clearTimeout(this.#liveTimer);
    this.#liveTimer = undefined;
    this.#channel = channel;
    this.#opened.clear();
    this.#list.clear();
    this.#shown.value = new Map();
  }

  async load(): Promise<void> {
    await this.#list.load();
    for (const feed of this.#shown.peek().values()) void feed.load();
    for (const poll of this.#list.value.peek() ?? []) if (poll.state === "open") this.look(poll.id);
  }

  async #fetch(): Promise<readonly Poll[]> {
    const channel = this.#channel;
    const all: Poll[] = [];
    for (let page = 0; page < PAGES_MAX; page += 1) {
      const last = all.at(-1)?.id;
      const from = last === undefined ? {} : { after: last };
      const { more, polls } = await this.#host.request("poll.list", {
        channel,
        limit: PAGE,
        ...from,
      });
      all.push(...polls);
      if (!more || polls.length === 0) break;
    }
    return all;
  }

  /** Fetches what a list does not tell: one's own vote, and the outcome. Once; `isAnew` again. */
  look(id: string, isAnew = false): void {
    const known = this.#shown.peek().get(id);
    if (known !== undefined) {
      if (isAnew || known.isFailed.peek()) void known.load();
      return;
    }
    const feed = new Feed<PollView>(
      () => this.#host.request("poll.show", { poll: id }),
      (view, event) => ({ ...view, poll: foldPoll(view.poll, event) }),
    );
    this.#shown.value = new Map(this.#shown.peek()).set(id, feed);
    void feed.load();
  }

  /** Somebody looks at results; what it returns ends that. */
  watch(): () => void {
    this.#watchers += 1;
    for (const { poll } of this.polls.peek() ?? []) if (isLive(poll)) this.look(poll.id, true);
    return () => {
      this.#watchers -= 1;
    };
  }

  onEvent(event: ChannelEvent): void {
    if (event.type === "poll.opened") this.#opened.set(event.data.poll.id, event.seq);
    this.#list.apply(event);
    for (const feed of this.#shown.peek().values()) feed.apply(event);
    switch (event.type) {
      case "poll.opened":
        this.look(event.data.poll.id, true);
        break;
      case "poll.closed":
      case "poll.published":
      case "poll.cancelled":
        this.look(event.data.poll, true);
        break;
      case "poll.voted":
        if (isAboutMe(event, this.#host.me())) this.look(event.data.poll, true);
        else this.#refreshLive(event.data.poll);
        break;
      case "delegation.substitute_set":
        if (event.data.delegation === this.#host.me().delegation)
          for (const { poll } of this.#openPolls()) this.look(poll.id, true);
        break;
      default:
    }
  }

  #openPolls(): PollView[] {
    return (this.polls.peek() ?? []).filter((one) => one.poll.state === "open");
  }

  #refreshLive(id: string): void {
    const poll = this.#list.value.peek()?.find((one) => one.id === id);
    if (poll === undefined || !isLive(poll) || this.#watchers === 0) return;
    this.#liveTimer ??= setTimeout(
      () => {
        this.#liveTimer = undefined;
        for (const view of this.#openPolls())
          if (isLive(view.poll) && this.#watchers > 0) this.look(view.poll.id, true);
      },
      LIVE_MS * (0.5 + Math.random()),
    );
  }

  async #act(id: string, run: Promise<Outcome>): Promise<Outcome> {
    const outcome = await run;
    this.look(id, true); // also when it was refused: it is not as this page thought
    return outcome;
  }

  create(params: Omit<PollCreateParams, "channel">): Promise<Outcome> {
    return this.#host.ask("poll.create", { channel: this.#channel, ...params });
  }

  start(poll: string, closes: string | undefined): Promise<Outcome> {
    const until = closes === undefined ? {} : { closes };
    return this.#act(poll, this.#host.ask("poll.open", { poll, ...until }));
  }

  vote(poll: string, ballot: Ballot): Promise<Outcome> {
    return this.#act(poll, this.#host.ask("poll.vote", { poll, ...ballot }));
  }

  close(poll: string): Promise<Outcome> {
    return this.#act(poll, this.#host.ask("poll.close", { poll }));
  }

  /** For good: no vote counts. */
  cancel(poll: string, reason: string): Promise<Outcome> {
    const why = reason === "" ? {} : { reason };
    return this.#act(poll, this.#host.ask("poll.cancel", { poll, ...why }));
  }

  publish(poll: string): Promise<Outcome> {
    return this.#act(poll, this.#host.ask("poll.publish", { poll }));
  }

  /** Who may vote beside the heads of a delegation; undefined: nobody any more. */
  substitute(delegation: string, participant: string | undefined): Promise<Outcome> {
    const who = participant === undefined ? { delegation } : { delegation, participant };
    return this.#host.ask("poll.substitute", who);
  }

  /** Who had a vote in a closed poll and who used it, a page at a time. */
  async roll(
    poll: string,
    after: string | undefined,
  ): Promise<{ voters: readonly PollVoter[]; next: string | undefined } | undefined> {
    const from = after === undefined ? {} : { after };
    try {
      const page = await this.#host.request("poll.roll", { poll, limit: ROLL_PAGE, ...from });
      return { voters: page.voters, next: page.more ? page.next : undefined };
    } catch {
      return undefined;
    }
  }
}

function isLive({ results, state }: Poll): boolean {
  return state === "open" && results === "live";
}
