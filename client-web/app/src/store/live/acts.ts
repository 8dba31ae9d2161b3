// What the person does to the open channel, and how it ended, in words.
import { type PlenoClient, Refused } from "@pleno/protocol";
import type { ReadonlySignal } from "@preact/signals";
import { t } from "../../i18n/index.ts";
import type { Act } from "../commands.ts";
import type { Desk } from "../desk/desk.ts";
import type { Link } from "../link.ts";
import type { Outcome } from "../model.ts";
import { commands } from "../slash.ts";

export interface ActPorts {
  client(): PlenoClient | undefined;
  open: ReadonlySignal<string | undefined>;
  desk: ReadonlySignal<Desk | undefined>;
  link: Link;
}

export class Acts {
  readonly #ports: ActPorts;

  constructor(ports: ActPorts) {
    this.#ports = ports;
  }

  async ask<T extends object>(
    run: (client: PlenoClient, channel: string) => Promise<T>,
    /** Better words than the server's, by the path of what it refused. */
    words: (path: string | undefined) => string | undefined = () => undefined,
  ): Promise<Outcome> {
    const channel = this.#ports.open.peek();
    const client = this.#ports.client();
    if (client === undefined || channel === undefined)
      return { ok: false, why: t("connection-lost") };
    try {
      return done(await run(client, channel));
    } catch (error) {
      if (!(error instanceof Refused)) return { ok: false, why: t("request-no-answer") };
      return { ok: false, why: words(error.path) ?? error.message };
    }
  }

  edit(seq: number, text: string): Promise<Outcome> {
    return this.ask((client, channel) => client.request("message.edit", { channel, seq, text }));
  }

  redact(seq: number, reason: string | undefined): Promise<Outcome> {
    const why = reason === undefined ? {} : { reason };
    return this.ask((client, channel) =>
      client.request("message.redact", { channel, seq, ...why }),
    );
  }

  pin(seq: number, on: boolean): Promise<Outcome> {
    return this.ask((client, channel) => client.request("message.pin", { channel, seq, on }));
  }

  acknowledge(sanction: string): Promise<Outcome> {
    return this.ask((client) => client.request("warning.acknowledge", { sanction }));
  }

  async run(act: Act): Promise<Outcome> {
    const slash = await commands.want();
    return slash?.runAct(this, this.#ports, act) ?? { ok: false, why: t("request-no-answer") };
  }
}

function done(result: object): Outcome {
  const { changed, until } = result as { changed?: boolean; until?: string };
  return {
    ok: true,
    ...(changed === undefined ? {} : { changed }),
    ...(until === undefined ? {} : { until }),
  };
}
