// A channel's consensus call: the newest one, its present text and what the delegations say to it.
import type {
  ChannelEvent,
  Consensus,
  ConsensusAnswer,
  ConsensusCounts,
  Delegation,
  Stance,
} from "@pleno/protocol";
import type { ReadonlySignal } from "@preact/signals";
import type { Host } from "./decisions.ts";
import { Feed } from "./feed.ts";
import type { Outcome } from "./model.ts";

/** Null: this channel has had none. */
type Call = Consensus | null;

const NONE_YET: ConsensusCounts = { agree: 0, live_with: 0, reservation: 0, object: 0, silent: 0 };

/** What an event makes of the call. How many are silent in a new one only the server knows. */
export function foldConsensus(call: Call, event: ChannelEvent): Call {
  switch (event.type) {
    case "consensus.opened": {
      const { consensus: id, round, text } = event.data;
      if (call?.id === id) return call;
      const { channel } = event;
      const fresh = { id, channel, round, text, last_round: round };
      return { ...fresh, state: "open", answers: [], counts: NONE_YET };
    }
    case "consensus.revised": {
      const { consensus: id, round, text } = event.data;
      if (call?.id !== id || call.round >= round) return call;
      const silent = Object.values(call.counts).reduce((sum, one) => sum + one, 0);
      const { silent: _, ...rest } = call; // whom to ask now, the server knows
      return {
        ...rest,
        round,
        text,
        last_round: round,
        answers: [],
        counts: { ...NONE_YET, silent },
      };
    }
    case "consensus.answered": {
      const { consensus: id, delegation, round, stance, text } = event.data;
      if (call?.id !== id || call.round !== round) return call;
      const said = text === undefined ? {} : { text };
      return withAnswer(call, { delegation, participant: event.actor, stance, ...said });
    }
    case "consensus.answer_redacted": {
      const { consensus: id, delegation, round } = event.data;
      return call?.id === id && call.round === round ? withoutWords(call, delegation) : call;
    }
    case "consensus.closed": {
      const { consensus: id, counts, reached, statement } = event.data;
      if (call?.id !== id) return call;
      const { silent: _, ...rest } = call;
      return { ...rest, state: "closed", reached, statement, counts };
    }
    default:
      return call;
  }
}

function withoutWords(call: Consensus, delegation: string): Consensus {
  const answers = call.answers.map((one) => {
    const { text, ...rest } = one;
    return one.delegation === delegation && text !== undefined ? { ...rest, redacted: true } : one;
  });
  return { ...call, answers };
}

function withAnswer(call: Consensus, answer: ConsensusAnswer): Consensus {
  const counts = { ...call.counts };
  const old = call.answers.find((one) => one.delegation === answer.delegation);
  if (old === undefined) counts.silent = Math.max(0, counts.silent - 1);
  else counts[old.stance] -= 1;
  counts[answer.stance] += 1;
  const others = call.answers.filter((one) => one !== old);
  const silent = call.silent?.filter((one) => one.delegation !== answer.delegation);
  return { ...call, counts, answers: [...others, answer], ...(silent && { silent }) };
}

/** What a delegation said against a text, or with reserve. */
export interface Remark extends ConsensusAnswer {
  round: number;
}

export function remarksOf(call: Consensus | undefined): Remark[] {
  if (call === undefined) return [];
  return call.answers
    .filter(({ stance }) => stance === "reservation" || stance === "object")
    .map((one) => ({ ...one, round: call.round }));
}

export interface Silent {
  /** In seat order. */
  delegations: readonly Delegation[];
  /** So many of them have not answered: the others have nobody who could. */
  count: number;
}

/** Who has not answered. */
export function silentIn(
  { answers, counts }: Consensus,
  delegations: ReadonlyMap<string, Delegation>,
): Silent {
  const answered = new Set(answers.map((one) => one.delegation));
  const silent = [...delegations.values()].filter(({ id }) => !answered.has(id));
  silent.sort((a, b) => (a.seat ?? 1e9) - (b.seat ?? 1e9));
  return { delegations: silent, count: counts.silent };
}

export class ConsensusCalls {
  readonly #host: Host;
  readonly #feed: Feed<Call>;
  /** The rounds that a new text has ended, as far as they are known. */
  readonly #ended = new Map<string, Consensus>();
  #channel = "";

  constructor(host: Host) {
    this.#host = host;
    this.#feed = new Feed<Call>(async () => {
      const { consensus } = await host.request("consensus.show", { channel: this.#channel });
      return consensus ?? null;
    }, foldConsensus);
  }

  /** The newest call; undefined until the server said whether there is one. */
  get call(): ReadonlySignal<Call | undefined> {
    return this.#feed.value;
  }

  get isFailed(): ReadonlySignal<boolean> {
    return this.#feed.isFailed;
  }

  open(channel: string): void {
    this.#channel = channel;
    this.#ended.clear();
    this.#feed.clear();
  }

  load(): Promise<void> {
    return this.#feed.load();
  }

  #end(call: Call | undefined): void {
    if (call) this.#ended.set(`${call.id}/${call.round}`, call);
  }

  onEvent(event: ChannelEvent): void {
    const call = this.call.peek();
    if (event.type === "consensus.revised" && call?.round === event.data.round - 1) this.#end(call);
    if (event.type === "consensus.answer_redacted")
      this.#ended.delete(`${event.data.consensus}/${event.data.round}`);
    this.#feed.apply(event);
    const isNew = event.type === "consensus.revised" && call?.silent !== undefined;
    if (event.type === "consensus.opened" || isNew) void this.load();
  }

  /** An earlier round, as it ended; asked for once. */
  async round(consensus: string, round: number): Promise<Consensus | undefined> {
    const known = this.#ended.get(`${consensus}/${round}`);
    if (known !== undefined) return known;
    try {
      const asked = { channel: this.#channel, consensus, round };
      const answer = await this.#host.request("consensus.show", asked);
      this.#end(answer.consensus);
      return answer.consensus;
    } catch {
      return undefined;
    }
  }

  /** Reservations and objections of the rounds before this one, oldest first. */
  async earlier({ id, last_round }: Consensus): Promise<readonly Remark[] | undefined> {
    const rounds = Array.from({ length: last_round - 1 }, (_, index) => index + 1);
    const calls = await Promise.all(rounds.map((round) => this.round(id, round)));
    if (calls.includes(undefined)) return undefined;
    return calls.flatMap((call) => remarksOf(call));
  }

  async #act(run: Promise<Outcome>): Promise<Outcome> {
    const outcome = await run;
    if (!outcome.ok) void this.load(); // it is not as this page thought
    return outcome;
  }

  put(text: string): Promise<Outcome> {
    return this.#act(this.#host.ask("consensus.open", { channel: this.#channel, text }));
  }

  answer(consensus: string, round: number, stance: Stance, text: string): Promise<Outcome> {
    const said = text === "" ? {} : { text };
    return this.#act(this.#host.ask("consensus.answer", { consensus, round, stance, ...said }));
  }

  redact(
    { id: consensus, round }: Consensus,
    delegation: string,
    reason: string,
  ): Promise<Outcome> {
    const params = { consensus, round, delegation, reason };
    return this.#act(this.#host.ask("consensus.redact_answer", params));
  }

  /** Of the round that one has seen: another moderator may act at the same time. */
  revise({ id: consensus, round }: Consensus, text: string): Promise<Outcome> {
    return this.#act(this.#host.ask("consensus.revise", { consensus, round, text }));
  }

  close({ id: consensus, round }: Consensus, statement: string): Promise<Outcome> {
    return this.#act(this.#host.ask("consensus.close", { consensus, round, statement }));
  }
}
