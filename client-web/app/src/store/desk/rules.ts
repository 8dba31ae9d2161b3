// The rules of a channel that are no part of its state: the filters, as they are after every change
// that any moderator makes.
import type {
  Filter,
  FilterChangedNotice,
  FilterCreateParams,
  FilterDryRunResult,
} from "@pleno/protocol";
import type { ReadonlySignal } from "@preact/signals";
import { Kept } from "../kept.ts";
import type { Answer, Link } from "../link.ts";
import type { Outcome } from "../model.ts";

/** In the order in which they were made; `channel` is where they hold. */
export function filterChanged(
  list: readonly Filter[],
  { deleted, filter }: FilterChangedNotice,
  channel: string,
): readonly Filter[] {
  if (filter.channel !== undefined && filter.channel !== channel) return list;
  const at = list.findIndex((one) => one.filter_id === filter.filter_id);
  if (deleted) return list.filter((one) => one.filter_id !== filter.filter_id);
  return at >= 0 ? list.with(at, filter) : [...list, filter];
}

export class Rules {
  readonly #link: Link;
  readonly #kept = new Kept<readonly Filter[]>();
  #channel: string | undefined;

  constructor(link: Link) {
    this.#link = link;
    link.on("filter", (notice) => {
      const channel = this.#channel;
      if (channel !== undefined) this.#kept.apply((list) => filterChanged(list, notice, channel));
    });
  }

  get filters(): ReadonlySignal<readonly Filter[] | undefined> {
    return this.#kept.value;
  }

  get problem(): ReadonlySignal<string | undefined> {
    return this.#kept.problem;
  }

  /** After a session: notices may have been missed. */
  async begin(): Promise<void> {
    if (this.#channel !== undefined) await this.open(this.#channel);
  }

  async open(channel: string): Promise<void> {
    if (channel !== this.#channel) this.#kept.clear();
    this.#channel = channel;
    await this.#kept.load(async () => {
      const answer = await this.#link.ask("filter.list", { channel });
      return answer.ok ? { ok: true, is: answer.is.filters } : answer;
    });
  }

  async create(params: FilterCreateParams): Promise<Outcome> {
    return this.#then(await this.#link.ask("filter.create", params));
  }

  async setEnabled(filter: Filter, enabled: boolean): Promise<Outcome> {
    const { filter_id } = filter;
    return this.#then(await this.#link.ask("filter.update", { filter_id, enabled }));
  }

  async remove({ filter_id }: Filter): Promise<Outcome> {
    return this.#then(await this.#link.ask("filter.delete", { filter_id }));
  }

  /** What a rule would have done to the newest messages here. */
  dryRun(channel: string, params: FilterCreateParams): Promise<Answer<FilterDryRunResult>> {
    const { label: _, ...rule } = params;
    return this.#link.ask("filter.dry_run", { ...rule, channel });
  }

  async #then(answer: Answer<object>): Promise<Outcome> {
    if (!answer.ok) return answer;
    if (this.#channel !== undefined) await this.open(this.#channel);
    return { ok: true };
  }
}
