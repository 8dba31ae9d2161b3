// The open channel's floor, as the page knows it at first: a signal, and the request behind every
// act. What follows the events (floor-feed.ts) is fetched once somebody is signed in.

import {
  type ChannelEvent,
  type FloorBalance,
  type MethodName,
  type Methods,
  type Participant,
  Refused,
} from "@pleno/protocol";
import { type ReadonlySignal, signal } from "@preact/signals";
import { t } from "../i18n/index.ts";
import type { Floor } from "./floor.ts";
import type { FloorFeed } from "./floor-feed.ts";
import type { FloorMethod, FloorParams, FloorPart, Outcome } from "./model.ts";

export interface FloorPorts {
  request<M extends MethodName>(
    method: M,
    params: Methods[M]["params"],
  ): Promise<Methods[M]["result"]>;
  now(): number;
  me: ReadonlySignal<Participant>;
  moderates(): boolean;
}

export class FloorLink implements FloorPart {
  readonly state = signal<Floor | undefined>(undefined);
  readonly #ports: FloorPorts;
  #feed: FloorFeed | undefined;
  #channel: string | undefined;

  constructor(ports: FloorPorts) {
    this.#ports = ports;
  }

  /** Another channel is open, or none. */
  open(channel: string | undefined): void {
    this.#channel = channel;
    this.state.value = undefined;
    this.#feed?.open(channel);
  }

  /** A session has opened: what was known before may be stale. */
  async begin(): Promise<void> {
    if (this.#feed === undefined) {
      try {
        const { FloorFeed } = await import("./floor-feed.ts");
        this.#feed ??= new FloorFeed(this.state, this.#ports);
      } catch {
        return; // with the next session
      }
    }
    this.#feed.open(this.#channel);
  }

  /** Every event of every channel, in order. */
  take(event: ChannelEvent): void {
    if (event.channel === this.#channel) this.#feed?.take(event);
  }

  async act<M extends FloorMethod>(method: M, params: FloorParams<M>): Promise<Outcome> {
    const channel = this.#channel;
    if (channel === undefined) return { ok: false, why: t("connection-lost") };
    try {
      const full = { ...params, channel } as unknown as Methods[M]["params"];
      const { changed } = (await this.#ports.request(method, full)) as { changed?: boolean };
      return changed === undefined ? { ok: true } : { ok: true, changed };
    } catch (error) {
      return { ok: false, why: wordsOf(error) };
    }
  }

  async balance(): Promise<readonly FloorBalance[] | string> {
    const channel = this.#channel;
    if (channel === undefined) return t("connection-lost");
    try {
      return (await this.#ports.request("floor.balance", { channel })).delegations;
    } catch (error) {
      return wordsOf(error);
    }
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Refused ? error.message : t("request-no-answer");
}
