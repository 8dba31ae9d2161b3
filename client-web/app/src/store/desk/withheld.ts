// The hidden messages of a channel, for as long as somebody looks at them.
import type { ChannelEvent, WithheldMessage } from "@pleno/protocol";
import type { ReadonlySignal } from "@preact/signals";
import { Kept } from "../kept.ts";
import type { Link } from "../link.ts";

export interface WithheldView {
  /** Newest first. */
  messages: readonly WithheldMessage[];
  more: boolean;
}

const PAGE = 50;
const CHANGES: readonly ChannelEvent["type"][] = [
  "message.withheld",
  "message.restored",
  "message.redacted",
];

export class WithheldList {
  readonly #link: Link;
  readonly #kept = new Kept<WithheldView>();
  #channel: string | undefined;

  constructor(link: Link) {
    this.#link = link;
    link.on("event", ({ channel, type }) => {
      if (channel === this.#channel && CHANGES.includes(type)) void this.load();
    });
  }

  get view(): ReadonlySignal<WithheldView | undefined> {
    return this.#kept.value;
  }

  get problem(): ReadonlySignal<string | undefined> {
    return this.#kept.problem;
  }

  /** Looks at this channel; undefined: no longer at any. */
  open(channel: string | undefined): void {
    this.#channel = channel;
    this.#kept.clear();
    void this.load();
  }

  /** Also after a session: events may have been missed. */
  async load(): Promise<void> {
    const channel = this.#channel;
    if (channel === undefined) return;
    await this.#kept.load(() => this.#link.ask("withheld.list", { channel, limit: PAGE }));
  }

  async more(): Promise<void> {
    const channel = this.#channel;
    const view = this.view.peek();
    const before = view?.messages.at(-1)?.seq;
    if (channel === undefined || before === undefined) return;
    const answer = await this.#link.ask("withheld.list", { channel, limit: PAGE, before });
    if (!answer.ok) return;
    const { messages, more } = answer.is;
    this.#kept.change((now) =>
      now === view ? { messages: [...now.messages, ...messages], more } : now,
    );
  }
}
