// What a command says back: what is wrong with it, or what it has done.
import { t } from "../i18n/index.ts";
import type { PlainKey } from "../i18n/keys.ts";
import { agendaTime, moment, span, zoneName } from "../i18n/time.ts";
import { known } from "../i18n/zone.ts";
import type { Act, CommandContext, Parsed } from "./commands.ts";
import type { Outcome } from "./model.ts";

export function problemText(parsed: Exclude<Parsed, { act: unknown }>): string {
  switch (parsed.error) {
    case "command-error-usage":
      return t("command-error-usage", { usage: parsed.usage });
    case "command-error-seconds":
      return t("command-error-seconds", { min: parsed.min, max: String(parsed.max) });
    case "command-error-unknown":
    case "command-error-forbidden":
    case "command-error-person":
    case "command-error-person-many":
      return t(parsed.error, { name: parsed.name });
    default:
      return t(parsed.error);
  }
}

const DONE: Readonly<Record<string, PlainKey>> = {
  approve: "command-done-approve",
  lock: "command-done-lock",
  pin: "command-done-pin",
  redact: "command-done-redact",
  reject: "command-done-reject",
  unlock: "command-done-unlock",
  unpin: "command-done-unpin",
};

/** The times as they were understood: a clock alone does not say which day, nor where. */
function scheduled({ closes, opens }: Act, zone: string | undefined): string {
  const said = [
    typeof opens === "string" && t("command-done-opens", { time: agendaTime(opens, zone) }),
    typeof closes === "string" && t("command-done-closes", { time: agendaTime(closes, zone) }),
  ].filter(Boolean);
  const first = Date.parse(String(opens ?? closes));
  return said.length === 0
    ? t("command-done")
    : `${said.join(" ")} ${zoneName(known(zone), first)}`;
}

/** What has been done, in words; where a command has none of its own, that it is done. */
export function doneText(
  act: Act,
  done: Extract<Outcome, { ok: true }>,
  { people, zone }: CommandContext,
): string {
  if (done.changed === false) return t("command-done-unchanged");
  const name = people.find((one) => one.id === act.participant)?.name ?? String(act.participant);
  switch (act.do) {
    case "mute":
      return t("command-done-mute", { name, time: moment(done.until ?? Date.now()) });
    case "unmute":
      return t("command-done-unmute", { name });
    case "slow":
      return act.seconds === 0
        ? t("command-done-slow-off")
        : t("command-done-slow", { time: span(Number(act.seconds) * 1000) });
    case "approval":
      return t(act.mode === "all" ? "command-done-approval-on" : "command-done-approval-off");
    case "schedule":
      return scheduled(act, zone);
    default:
      return t(DONE[act.do] ?? "command-done");
  }
}
