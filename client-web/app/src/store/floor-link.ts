// The open channel's floor, as the page knows it at first: a signal. What follows the events and
// acts (floor-feed.ts) is fetched once somebody is signed in.

import type { ChannelEvent, FloorBalance, MethodName, Methods, Participant } from "@pleno/protocol";
import { type ReadonlySignal, signal } from "@preact/signals";
import { t } from "../i18n/index.ts";
import type { Floor } from "./floor.ts";
import type { FloorFeed } from "./floor-feed.ts";
import { fetched, lazy } from "./lazy.ts";
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

const part = lazy(() => import("./floor-feed.ts"));

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
    const found = await fetched(part, () => this.#channel !== undefined);
    if (found === undefined) return;
    this.#feed ??= new found.FloorFeed(this.state, this.#ports);
    this.#feed.open(this.#channel);
  }

  /** Every event of every channel, in order. */
  take(event: ChannelEvent): void {
    if (event.channel === this.#channel) this.#feed?.take(event);
  }

  async act<M extends FloorMethod>(method: M, params: FloorParams<M>): Promise<Outcome> {
    return this.#feed?.act(method, params) ?? { ok: false, why: t("connection-lost") };
  }

  async balance(): Promise<readonly FloorBalance[] | string> {
    return this.#feed?.balance() ?? t("connection-lost");
  }
}
