// Keeps the floor of the open channel true: asks for all of it, then folds every event, and asks
// again after a gap. And it says what matters: whose turn it is, and that the time runs out.

import {
  type ChannelEvent,
  type FloorBalance,
  type FloorEntry,
  type Methods,
  NoAnswer,
  Refused,
} from "@pleno/protocol";
import type { Signal } from "@preact/signals";
import { addFloorWords } from "../i18n/floor/words.ts";
import { t } from "../i18n/index.ts";
import { note, say } from "../ui/say.tsx";
import {
  clockOf,
  type Floor,
  type FloorEvent,
  floorFrom,
  fold,
  isFloorEvent,
  placesOf,
} from "./floor.ts";
import type { FloorPorts } from "./floor-link.ts";
import type { FloorMethod, FloorParams, Outcome } from "./model.ts";

const RECENT_MS = 60_000; // older events that arrive are history, not news
const WARN_MS = 60_000; // said when so much is left of a turn that had more
const AGAIN_MS = 5_000;

export class FloorFeed {
  readonly #state: Signal<Floor | undefined>;
  readonly #ports: FloorPorts;
  #channel: string | undefined;
  /** The channel's newest event that the state holds. */
  #seq = 0;
  /** Counts the questions, so that a late answer to an earlier one is known. */
  #asked = 0;
  #isAsking = false;
  #missed: ChannelEvent[] = [];
  #again: ReturnType<typeof setTimeout> | undefined;
  #alarms: ReturnType<typeof setTimeout>[] = [];

  constructor(state: Signal<Floor | undefined>, ports: FloorPorts) {
    this.#state = state;
    this.#ports = ports;
  }

  open(channel: string | undefined): void {
    this.#channel = channel;
    void this.#load();
  }

  take(event: ChannelEvent): void {
    if (this.#isAsking) {
      this.#missed.push(event);
      return;
    }
    const floor = this.#state.peek();
    if (floor === undefined || event.seq <= this.#seq) return;
    const next = this.#follow(floor, event);
    if (next === undefined) void this.#load();
    else this.#show(next);
  }

  /** The floor after the event; undefined when something is missing. */
  #follow(floor: Floor, event: ChannelEvent): Floor | undefined {
    if (event.seq > this.#seq + 1) return undefined;
    this.#seq = event.seq;
    if (!isFloorEvent(event)) return floor;
    const next = fold(floor, event);
    if (next !== undefined && this.#ports.now() - Date.parse(event.at) < RECENT_MS)
      this.#tell(floor, next, event);
    return next;
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

  async #load(): Promise<void> {
    const channel = this.#channel;
    this.#asked += 1;
    const asked = this.#asked;
    this.#missed = [];
    this.#isAsking = channel !== undefined;
    clearTimeout(this.#again);
    this.#silence();
    if (channel === undefined) return;
    try {
      const [shown] = await Promise.all([
        this.#ports.request("floor.show", { channel }),
        addFloorWords(),
      ]);
      if (asked !== this.#asked) return;
      this.#seq = shown.last_seq;
      this.#isAsking = false;
      let floor: Floor | undefined = floorFrom(shown);
      for (const event of this.#missed.splice(0)) {
        if (event.seq > this.#seq && floor !== undefined) floor = this.#follow(floor, event);
      }
      if (floor === undefined) void this.#load();
      else this.#show(floor);
    } catch (error) {
      if (asked !== this.#asked) return;
      this.#isAsking = false;
      const mayRetry =
        error instanceof Refused
          ? error.mayRetry
          : !(error instanceof NoAnswer) || error.why === "timeout";
      // Without a connection the next session asks.
      if (mayRetry) this.#again = setTimeout(() => void this.#load(), AGAIN_MS);
    }
  }

  #show(floor: Floor): void {
    if (this.#state.peek() === floor) return;
    this.#state.value = floor;
    this.#watchClock(floor.speaker);
  }

  #silence(): void {
    for (const one of this.#alarms.splice(0)) clearTimeout(one);
  }

  /** The speaker and the chair hear that a minute is left, and that the time is over. */
  #watchClock(entry: FloorEntry | undefined): void {
    this.#silence();
    if (entry === undefined) return;
    const isMine = entry.participant.id === this.#ports.me.peek().id;
    const { isRunning, leftMs } = clockOf(entry, this.#ports.now());
    if (!isRunning || leftMs === undefined || !(isMine || this.#ports.moderates())) return;
    const at = (ms: number, run: () => void): void => {
      if (ms > 0) this.#alarms.push(setTimeout(run, ms));
    };
    if ((entry.allowed_ms ?? 0) > WARN_MS)
      at(leftMs - WARN_MS, () => say(t("floor-say-minute-left")));
    at(leftMs, () => {
      if (isMine) note(t("floor-note-over"), true);
      else say(t("floor-say-over", { name: entry.participant.name }));
    });
  }

  #tell(before: Floor, after: Floor, event: FloorEvent): void {
    const me = this.#ports.me.peek().id;
    switch (event.type) {
      case "floor.started": {
        const { participant } = event.data.entry;
        if (participant.id === me) note(t("floor-note-turn"));
        else say(t("floor-say-started", { name: participant.name }));
        this.#tellNext(before, after, me);
        return;
      }
      case "floor.paused":
        if (event.data.entry.participant.id === me)
          note(
            t(event.data.entry.state === "paused" ? "floor-note-paused" : "floor-note-interrupted"),
          );
        return;
      case "floor.resumed":
        if (event.data.entry.participant.id === me) note(t("floor-note-resumed"));
        return;
      case "floor.ended":
        if (event.data.entry.participant.id === me && event.actor.id !== me)
          note(t("floor-note-ended"));
        return;
      case "floor.removed":
        if (event.data.entry.participant.id === me)
          note(t("floor-note-removed", { reason: event.data.reason }), true);
        return;
      case "reply.claimed":
        if (this.#ports.moderates())
          say(t("floor-say-claimed", { name: event.data.reply.participant.name }));
        return;
      case "reply.granted":
        if (event.data.reply.participant.id === me) note(t("floor-note-granted"));
        return;
      case "reply.refused":
        if (event.data.reply.participant.id === me)
          note(t("floor-note-refused", { reason: event.data.reply.reason ?? "" }), true);
        return;
      default:
        this.#tellNext(before, after, me);
    }
  }

  /** Once, when one comes to the head of the list. */
  #tellNext(before: Floor, after: Floor, me: string): void {
    const isNext = (floor: Floor): boolean => placesOf(floor, me)[0]?.place === 1;
    if (isNext(after) && !isNext(before) && after.speaker !== undefined) note(t("floor-note-next"));
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Refused ? error.message : t("request-no-answer");
}
