// The same as Kept, where the news are a channel's events and what went wrong is of no account.
import type { ChannelEvent } from "@pleno/protocol";
import { computed, type ReadonlySignal } from "@preact/signals";
import { Kept } from "./kept.ts";

export class Feed<S> {
  readonly #kept = new Kept<S>();
  readonly #fetch: () => Promise<S>;
  readonly #fold: (value: S, event: ChannelEvent) => S;

  /** The newest query had no answer; what there was before is still shown. */
  readonly isFailed: ReadonlySignal<boolean> = computed(
    () => this.#kept.problem.value !== undefined,
  );

  constructor(fetch: () => Promise<S>, fold: (value: S, event: ChannelEvent) => S) {
    this.#fetch = fetch;
    this.#fold = fold;
  }

  /** Undefined until the first answer. */
  get value(): ReadonlySignal<S | undefined> {
    return this.#kept.value;
  }

  async load(): Promise<void> {
    await this.#kept.load(async () => {
      try {
        return { ok: true, is: await this.#fetch() };
      } catch {
        return { ok: false, why: "" };
      }
    });
  }

  /** A fold meets an event twice when it came while the query was under way: it must bear that. */
  apply(event: ChannelEvent): void {
    this.#kept.apply((value) => this.#fold(value, event));
  }

  change(step: (value: S) => S): void {
    this.#kept.change(step);
  }

  clear(): void {
    this.#kept.clear();
  }
}
