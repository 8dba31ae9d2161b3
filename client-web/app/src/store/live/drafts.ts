// What is being written in each channel, kept on the device as it is written. Words that are sent are
// kept here until the outbox has them: in one or the other they are at any moment.
import { effect, type Signal, signal } from "@preact/signals";
import { forgetLastDrafts, type Keep } from "../keep.ts";
import type { Draft } from "../model.ts";

/** What was written first, and behind it what was written since. */
function join(first: Draft, since: Draft | undefined): Draft {
  if (since === undefined || since.text === "") return first;
  return { ...first, text: `${first.text}\n${since.text}` };
}

export class Drafts {
  readonly drafts: Signal<ReadonlyMap<string, Draft>> = signal(new Map());
  readonly #keep: () => Keep | undefined;
  readonly #leaving = new Map<string, readonly Draft[]>();
  #saved: ReadonlyMap<string, Draft> = new Map();

  constructor(keep: () => Keep | undefined) {
    this.#keep = keep;
    effect(() => this.#save(this.drafts.value));
    addEventListener("pagehide", () =>
      this.#keep()?.keepDraftsNow(this.#withLeaving(this.drafts.peek())),
    );
    addEventListener("pageshow", (event) => {
      if (event.persisted) forgetLastDrafts(); // it lives on: from here the database knows better
    });
  }

  async load(): Promise<void> {
    try {
      const kept = (await this.#keep()?.drafts()) ?? new Map<string, Draft>();
      // What was written meanwhile wins.
      const merged = new Map([...kept, ...this.drafts.peek()]);
      this.#saved = merged;
      this.drafts.value = merged;
    } catch {
      // Drafts then live as long as the page.
    }
  }

  /** These are another person's, if anybody's: nothing of them is saved. */
  clear(): void {
    this.#saved = new Map();
    this.drafts.value = this.#saved;
  }

  put(channel: string, draft: Draft): void {
    this.drafts.value = new Map(this.drafts.peek()).set(channel, draft);
  }

  /**
   * Words leave the composer, by `into` for the outbox. Where that fails they come back, before what
   * was written since, and the promise rejects.
   */
  async leave(channel: string, words: Draft, into: () => Promise<unknown>): Promise<void> {
    const draft = this.drafts.peek().get(channel) ?? words;
    this.#leaving.set(channel, [...(this.#leaving.get(channel) ?? []), words]);
    this.put(channel, { ...draft, text: "", kind: "statement", replyTo: undefined });
    try {
      await into();
      this.#left(channel, words);
    } catch (error) {
      this.#left(channel, words);
      this.put(channel, join(words, this.drafts.peek().get(channel)));
      throw error;
    }
  }

  #left(channel: string, words: Draft): void {
    const others = this.#leaving.get(channel)?.filter((one) => one !== words) ?? [];
    if (others.length > 0) this.#leaving.set(channel, others);
    else this.#leaving.delete(channel);
    this.#save(this.drafts.peek());
  }

  #withLeaving(drafts: ReadonlyMap<string, Draft>): ReadonlyMap<string, Draft> {
    const all = new Map(drafts);
    for (const [channel, words] of this.#leaving)
      for (const one of words.toReversed()) all.set(channel, join(one, all.get(channel)));
    return all;
  }

  #save(present: ReadonlyMap<string, Draft>): void {
    const drafts = this.#withLeaving(present);
    for (const [channel, draft] of drafts) {
      if (this.#saved.get(channel) !== draft)
        this.#keep()
          ?.putDraft(channel, draft)
          .catch(() => undefined);
    }
    this.#saved = drafts;
  }
}
