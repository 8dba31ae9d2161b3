// What is being written in each channel, kept on the device as it is written. Words that are sent are
// kept here until the outbox has them: in one or the other they are at any moment.
import { effect, type Signal, signal } from "@preact/signals";
import { forgetLastDrafts, type Keep } from "../keep.ts";
import { before, type Leaving } from "../leaving.ts";
import type { Draft } from "../model.ts";

/** A transaction of the outbox has begun that takes them. */
type Under = Leaving & { isTaken: boolean };

export class Drafts {
  readonly drafts: Signal<ReadonlyMap<string, Draft>> = signal(new Map());
  readonly #keep: () => Keep | undefined;
  readonly #leaving = new Map<string, readonly Under[]>();
  #saved: ReadonlyMap<string, Draft> = new Map();

  constructor(keep: () => Keep | undefined) {
    this.#keep = keep;
    effect(() => this.#save(this.drafts.value));
    addEventListener("pagehide", () =>
      this.#keep()?.keepDraftsNow(this.drafts.peek(), this.#leaving),
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
    this.#leaving.clear();
    this.#saved = new Map();
    this.drafts.value = this.#saved;
  }

  put(channel: string, draft: Draft): void {
    this.drafts.value = new Map(this.drafts.peek()).set(channel, draft);
  }

  /**
   * What is in the composer leaves it, by `into` for the outbox, as `text`. Where that fails it comes
   * back, before what was written since, and the promise rejects.
   */
  async leave(channel: string, text: string, into: () => Promise<unknown>): Promise<void> {
    const words = this.drafts.peek().get(channel) ?? { text, kind: "statement" };
    const leaving: Under = { words, text, isTaken: false };
    this.#leaving.set(channel, [...(this.#leaving.get(channel) ?? []), leaving]);
    this.put(channel, { ...words, text: "", kind: "statement", replyTo: undefined });
    try {
      await into();
      this.#forget(channel, leaving);
    } catch (error) {
      const draft = before([leaving], this.drafts.peek().get(channel));
      if (this.#forget(channel, leaving) && draft !== undefined) this.put(channel, draft);
      throw error;
    }
  }

  /**
   * For the transaction that puts a message of this text into the outbox: what of the channel's
   * draft remains. Undefined: no such words are leaving.
   */
  readonly take = (channel: string, text: string): Draft | undefined => {
    const all = this.#leaving.get(channel);
    const leaving = all?.find((one) => !one.isTaken && one.text === text);
    if (leaving === undefined) return undefined;
    leaving.isTaken = true;
    return this.#whole(channel) ?? { text: "", kind: "statement" };
  };

  /** False: they are somebody else's, who has signed out. */
  #forget(channel: string, leaving: Under): boolean {
    const all = this.#leaving.get(channel) ?? [];
    const others = all.filter((one) => one !== leaving);
    if (others.length === 0) this.#leaving.delete(channel);
    else this.#leaving.set(channel, others);
    this.#save(this.drafts.peek());
    return others.length < all.length;
  }

  /** The draft, and before it what leaves and was not taken. */
  #whole(channel: string): Draft | undefined {
    const leaving = this.#leaving.get(channel) ?? [];
    const waiting = leaving.filter((one) => !one.isTaken);
    return before(waiting, this.drafts.peek().get(channel));
  }

  #save(present: ReadonlyMap<string, Draft>): void {
    const drafts = new Map(present);
    for (const channel of this.#leaving.keys()) {
      const whole = this.#whole(channel);
      if (whole !== undefined) drafts.set(channel, whole);
    }
    for (const [channel, draft] of drafts) {
      if (this.#saved.get(channel) !== draft)
        this.#keep()
          ?.putDraft(channel, draft)
          .catch(() => undefined);
    }
    this.#saved = drafts;
  }
}
