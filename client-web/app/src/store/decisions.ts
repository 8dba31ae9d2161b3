// How a channel comes to decisions: its questions, polls and consensus calls. Loaded after the
// first paint (store/decide.ts); knows the server only through `Host`, so the gallery has one too.
import type { ChannelEvent, MethodName, Methods, Participant } from "@pleno/protocol";
import { computed, type ReadonlySignal } from "@preact/signals";
import { ConsensusCalls } from "./consensus.ts";
import type { Outcome } from "./model.ts";
import { Polls } from "./polls.ts";
import { Questions } from "./questions.ts";

export interface Host {
  request<M extends MethodName>(
    method: M,
    params: Methods[M]["params"],
  ): Promise<Methods[M]["result"]>;
  /** The same for an act: how it ended, in words for the person. */
  ask<M extends MethodName>(method: M, params: Methods[M]["params"]): Promise<Outcome>;
  me(): Participant;
  /** That a question went into this one, in words. */
  mergedInto(seq: number): string;
}

export class Decisions {
  readonly questions: Questions;
  readonly polls: Polls;
  readonly consensus: ConsensusCalls;
  /** What is shown may be out of date. */
  readonly isFailed: ReadonlySignal<boolean>;
  readonly #listeners = new Set<(event: ChannelEvent) => void>();
  #channel: string | undefined;
  /** The position in the channel's log up to which everything was folded; undefined: not known. */
  #at: number | undefined;

  constructor(host: Host) {
    this.questions = new Questions(host);
    this.polls = new Polls(host);
    this.consensus = new ConsensusCalls(host);
    const parts = [this.questions, this.polls, this.consensus];
    this.isFailed = computed(() => parts.some((one) => one.isFailed.value));
  }

  /** Another channel is open. */
  open(channel: string | undefined): void {
    if (channel === this.#channel) return;
    this.#channel = channel;
    this.#at = undefined;
    for (const one of [this.questions, this.polls, this.consensus]) one.open(channel ?? "");
    this.load();
  }

  /** Everything anew. */
  load(): void {
    if (this.#channel === undefined) return;
    this.questions.load();
    void this.polls.load();
    void this.consensus.load();
  }

  /**
   * The client has delivered this channel up to `seq`. After a reconnection without a gap nothing is
   * asked again: thousands come back in the same moment.
   */
  onSynced(channel: string, seq: number): void {
    if (channel !== this.#channel) return;
    if (this.#at !== seq || this.isFailed.peek()) this.load();
    this.#at = seq;
  }

  onEvent(event: ChannelEvent): void {
    if (event.channel !== this.#channel) return;
    if (this.#at !== undefined && event.seq > this.#at + 1) this.load(); // some were never here
    this.#at = event.seq;
    for (const one of [this.questions, this.polls, this.consensus]) one.onEvent(event);
    for (const listener of this.#listeners) listener(event);
  }

  /** Hears every event of the open channel; what it returns ends that. */
  listen(listener: (event: ChannelEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
