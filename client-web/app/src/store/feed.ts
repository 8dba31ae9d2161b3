// What a query said, kept true by the events after it. An event that comes while the query is under
// way may or may not be in its answer: it is folded in once more, so a fold must bear that.
import type { ChannelEvent } from "@pleno/protocol";
import { type ReadonlySignal, signal } from "@preact/signals";

export class Feed<S> {
  readonly #value = signal<S | undefined>(undefined);
  readonly #isFailed = signal(false);
  readonly #fetch: () => Promise<S>;
  readonly #fold: (value: S, event: ChannelEvent) => S;
  #late: ChannelEvent[] | undefined;
  #turn = 0;

  constructor(fetch: () => Promise<S>, fold: (value: S, event: ChannelEvent) => S) {
    this.#fetch = fetch;
    this.#fold = fold;
  }

  /** Undefined until the first answer. */
  get value(): ReadonlySignal<S | undefined> {
    return this.#value;
  }

  /** The newest query had no answer; what there was before is still shown. */
  get isFailed(): ReadonlySignal<boolean> {
    return this.#isFailed;
  }

  /** Asks anew; the answer to an older question is then of no interest. */
  async load(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#late = [];
    try {
      const answer = await this.#fetch();
      if (turn !== this.#turn) return;
      this.#value.value = this.#late.reduce(this.#fold, answer);
      this.#isFailed.value = false;
    } catch {
      if (turn !== this.#turn) return;
      this.#isFailed.value = true;
    }
    this.#late = undefined;
  }

  apply(event: ChannelEvent): void {
    this.#late?.push(event);
    this.change((value) => this.#fold(value, event));
  }

  change(step: (value: S) => S): void {
    const value = this.#value.peek();
    if (value !== undefined) this.#value.value = step(value);
  }

  clear(): void {
    this.#turn += 1;
    this.#late = undefined;
    this.#value.value = undefined;
    this.#isFailed.value = false;
  }
}
