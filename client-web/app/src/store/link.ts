// The way to the server for features that live in parts of their own: questions and acts, each
// with words for the person when it fails, and what the server tells by itself.
import {
  type ClientEvents,
  Emitter,
  type MethodName,
  type Methods,
  type PlenoClient,
  type Reason,
  Refused,
} from "@pleno/protocol";
import { t } from "../i18n/index.ts";
import { Turns } from "./turns.ts";

export type Answer<T> =
  | { ok: true; is: T }
  /** `reason` is absent when there was no answer. */
  | { ok: false; why: string; reason?: Reason };

/** What is passed on of a client's events, in the order in which it came. */
const KINDS = [
  "session",
  "event",
  "sent",
  "held",
  "decided",
  "sanction",
  "sanctioned",
  "appealed",
  "report",
  "resolved",
  "filter",
] as const satisfies readonly (keyof ClientEvents)[];
export type News = Pick<ClientEvents, (typeof KINDS)[number]>;

export interface Link {
  ask<M extends MethodName>(
    method: M,
    params: Methods[M]["params"],
  ): Promise<Answer<Methods[M]["result"]>>;
  /** What it returns ends it. */
  on<K extends keyof News>(kind: K, listener: (news: News[K]) => void): () => void;
}

const IN_FLIGHT = 64; // proto/types.json, Limits

/** The link over whichever client there is at the moment: signing in makes a new one. */
export class LiveLink extends Emitter<News> implements Link {
  #client: PlenoClient | undefined;
  /** Many acts at once are sent as earlier ones are answered; half is left for the page's own. */
  readonly #turns = new Turns(
    () => (this.#client?.session?.limits.requests_in_flight ?? IN_FLIGHT) / 2,
  );

  use(client: PlenoClient): void {
    this.#client = client;
    for (const kind of KINDS) client.on(kind, (news) => this.emit(kind, news));
  }

  /** Somebody else signs in: who listened for the last one hears no more. */
  end(): void {
    this.#client = undefined;
    this.clear();
  }

  async ask<M extends MethodName>(
    method: M,
    params: Methods[M]["params"],
  ): Promise<Answer<Methods[M]["result"]>> {
    const client = this.#client;
    if (client === undefined) return { ok: false, why: t("connection-lost") };
    try {
      return { ok: true, is: await this.#turns.run(() => client.request(method, params)) };
    } catch (error) {
      if (!(error instanceof Refused)) return { ok: false, why: t("request-no-answer") };
      return { ok: false, why: error.message, reason: error.reason };
    }
  }
}
