// What a query said, kept true by the news after it. News that comes while the query is under way
// may or may not be in its answer: it is taken in once more, so every step must bear that.
import { type ReadonlySignal, signal } from "@preact/signals";

type Step<S> = (value: S) => S;

export class Kept<S> {
  readonly #value = signal<S | undefined>(undefined);
  readonly #problem = signal<string | undefined>(undefined);
  #late: Step<S>[] | undefined;
  #turn = 0;

  /** Undefined until the first answer. */
  get value(): ReadonlySignal<S | undefined> {
    return this.#value;
  }

  /** Why the newest question was not answered, in words. */
  get problem(): ReadonlySignal<string | undefined> {
    return this.#problem;
  }

  /** Asks; the answer to an older question is then of no interest. */
  async load(
    fetch: () => Promise<{ ok: true; is: S } | { ok: false; why: string }>,
  ): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#late = [];
    const answer = await fetch();
    if (turn !== this.#turn) return;
    const late = this.#late ?? [];
    this.#late = undefined;
    this.#problem.value = answer.ok ? undefined : answer.why;
    if (answer.ok) this.#value.value = late.reduce((value, step) => step(value), answer.is);
  }

  /** News: it holds for the answer under way too. */
  apply(step: Step<S>): void {
    this.#late?.push(step);
    this.change(step);
  }

  /** Of what is there now alone: an answer under way comes in its place. */
  change(step: Step<S>): void {
    const value = this.#value.peek();
    if (value !== undefined) this.#value.value = step(value);
  }

  clear(): void {
    this.#turn += 1;
    this.#late = undefined;
    this.#value.value = undefined;
    this.#problem.value = undefined;
  }
}
