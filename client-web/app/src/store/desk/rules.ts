// The rules of a channel that are no part of its state: the filters. No notice tells of them, so
// they are asked for each time they are looked at.
import type { Filter, FilterCreateParams, FilterDryRunResult } from "@pleno/protocol";
import type { ReadonlySignal } from "@preact/signals";
import { Kept } from "../kept.ts";
import type { Answer, Link } from "../link.ts";
import type { Outcome } from "../model.ts";

export class Rules {
  readonly #link: Link;
  readonly #kept = new Kept<readonly Filter[]>();
  #channel: string | undefined;

  constructor(link: Link) {
    this.#link = link;
  }

  get filters(): ReadonlySignal<readonly Filter[] | undefined> {
    return this.#kept.value;
  }

  get problem(): ReadonlySignal<string | undefined> {
    return this.#kept.problem;
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
