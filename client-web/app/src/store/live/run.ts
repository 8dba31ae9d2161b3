// How a slash command is done. Fetched with the commands themselves.
import type { HeldItem } from "@pleno/protocol";
import { t } from "../../i18n/index.ts";
import { type Act, commandNamed } from "../commands.ts";
import type { Outcome } from "../model.ts";
import type { ActPorts, Acts } from "./acts.ts";

/** The held message of this id, or the oldest, as it was read here. */
async function heldSeen(
  { desk, link, open }: ActPorts,
  id: unknown,
): Promise<Pick<HeldItem, "held_id" | "version"> | undefined> {
  const channel = open.peek();
  const cards = desk.peek()?.queue.view.peek()?.cards ?? [];
  const card = cards.find((one) =>
    id === undefined ? one.decided === undefined : one.item.held_id === id,
  );
  if (card !== undefined || id !== undefined || channel === undefined) return card?.item;
  const oldest = await link.ask("held.list", { channel, limit: 1 });
  return oldest.ok ? oldest.is.held[0] : undefined;
}

export async function runAct(acts: Acts, ports: ActPorts, act: Act): Promise<Outcome> {
  const { do: name, ...typed } = act;
  const command = commandNamed(name);
  const method = command?.method;
  if (command === undefined || method === undefined)
    return { ok: false, why: t("request-no-answer") };
  const params: Record<string, unknown> = { ...command.fixed, ...typed };
  const held = command.args.find((one) => one.kind === "held")?.name;
  if (held !== undefined) {
    const item = await heldSeen(ports, params[held]);
    params[held] ??= item?.held_id;
    if (params[held] === undefined) return { ok: false, why: t("command-error-nothing-held") };
    // What is decided are the words that were read here: their author may be changing them.
    if (item !== undefined && (method === "held.approve" || method === "held.reject"))
      params.text_version ??= item.version;
  }
  if (method === "report.resolve") {
    const cards = ports.desk.peek()?.reports.view.peek()?.cards ?? [];
    params.text_version ??= cards.find((one) => one.report_id === params.report_id)?.text_version;
  }
  const people = command.args.filter((one) => one.kind === "person");
  return acts.ask(
    (client, channel) =>
      client.request(method, (command.inChannel ? { channel, ...params } : params) as never),
    // Whom the server does not know, the page named.
    (path) => {
      const unknown = people.find((one) => path === `/params/${one.name}`);
      return unknown && t("command-error-person", { name: String(params[unknown.name]) });
    },
  );
}
