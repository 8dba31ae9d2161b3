// Who is here: the numbers come by themselves, the names are fetched while somebody looks.
import type { PlenoClient } from "@pleno/protocol";
import { signal } from "@preact/signals";
import type { Presence } from "../model.ts";

const PEOPLE_MS = 4_000;

export class People {
  readonly presence = signal<Presence>({
    total: 0,
    delegations: [],
    participants: [],
    more: false,
  });
  readonly #client: () => PlenoClient | undefined;
  #at = Number.NEGATIVE_INFINITY;
  #watchers = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: () => PlenoClient | undefined) {
    this.#client = client;
  }

  onChanged({ delegations, total }: Pick<Presence, "delegations" | "total">): void {
    this.presence.value = { ...this.presence.peek(), total, delegations };
    if (this.#watchers > 0) void this.load();
  }

  /** Somebody looks; what it returns ends that. */
  watch(): () => void {
    this.#watchers += 1;
    void this.load();
    return () => {
      this.#watchers -= 1;
      if (this.#watchers > 0) return;
      clearTimeout(this.#timer);
      this.#timer = undefined;
    };
  }

  /** At most once in PEOPLE_MS; what changes meanwhile is fetched when that time is over. */
  async load(isForced = false): Promise<void> {
    const wait = this.#at + PEOPLE_MS - Date.now();
    if (!isForced && wait > 0) {
      this.#timer ??= setTimeout(() => {
        this.#timer = undefined;
        void this.load();
      }, wait);
      return;
    }
    this.#at = Date.now();
    try {
      const result = await this.#client()?.request("presence.list", {});
      if (result !== undefined) this.presence.value = result;
    } catch {
      this.#at = Number.NEGATIVE_INFINITY;
    }
  }
}
