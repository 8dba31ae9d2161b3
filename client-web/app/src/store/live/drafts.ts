// What is being written in each channel, kept on the device as it is written.
import { effect, type Signal, signal } from "@preact/signals";
import { forgetLastDrafts, type Keep } from "../keep.ts";
import type { Draft } from "../model.ts";

export class Drafts {
  readonly drafts: Signal<ReadonlyMap<string, Draft>> = signal(new Map());
  readonly #keep: () => Keep | undefined;
  #saved: ReadonlyMap<string, Draft> = new Map();

  constructor(keep: () => Keep | undefined) {
    this.#keep = keep;
    effect(() => this.#save(this.drafts.value));
    addEventListener("pagehide", () => this.#keep()?.keepDraftsNow(this.drafts.peek()));
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

  #save(drafts: ReadonlyMap<string, Draft>): void {
    for (const [channel, draft] of drafts) {
      if (this.#saved.get(channel) !== draft)
        this.#keep()
          ?.putDraft(channel, draft)
          .catch(() => undefined);
    }
    this.#saved = drafts;
  }
}
