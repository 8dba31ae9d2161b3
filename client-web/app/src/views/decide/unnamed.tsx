// Segments of a channel in which messages do not name their authors, or are not kept: what everyone
// is told of it.
import type { ChannelState, Message, Participant, SystemLine } from "@pleno/protocol";
import { rich, t } from "../../i18n/index.ts";
import { moment } from "../../i18n/time.ts";
import { useModel } from "../../store/model.ts";
import { Name } from "../../ui/controls.tsx";
import { Icon } from "../../ui/icon.tsx";

/** Above the composer: what others will see of who writes here. */
export function UnnamedNotice({ attribution }: Pick<ChannelState, "attribution">) {
  const { delegation } = useModel().me.value;
  if (attribution === undefined || attribution.level === "on_record") return null;
  const isShown = attribution.show === "delegation" && delegation !== undefined;
  const said =
    attribution.level === "off_record"
      ? "composer-off-record"
      : isShown
        ? "composer-chatham-delegation"
        : "composer-chatham-nobody";
  return (
    <div class="composer-notice">
      <Icon name="eye" />
      <span>{t(said)}</span>
    </div>
  );
}

/** In the channel's head: the rule that holds there now. */
export function LevelChip({ attribution }: Pick<ChannelState, "attribution">) {
  if (attribution === undefined || attribution.level === "on_record") return null;
  return (
    <span class="chip brass">
      <Icon name="eye" />
      {t(attribution.level === "off_record" ? "message-off-record" : "message-chatham")}
    </span>
  );
}

/** On a message: the rule it was sent under; to its author, what the others see. */
export function UnnamedChip({ message: { attribution, author, own } }: { message: Message }) {
  const { delegations } = useModel();
  const delegation = delegations.value.get(author.delegation ?? "")?.name;
  const seen =
    delegation === undefined
      ? t("message-own-nobody")
      : t("message-own-delegation", { delegation });
  return (
    <span class="chip">
      <Icon name="eye" />
      {own ? seen : t(attribution === "off_record" ? "message-off-record" : "message-chatham")}
    </span>
  );
}

interface NamesLineProps {
  actor: Participant;
  what: Extract<
    SystemLine["what"],
    { event: "approval" | "attribution" | "anonymous-questions" | "held-rejected" }
  >;
}

/** What changes the rules of writing here, and happens too seldom to be fetched with the page. */
export function NamesLine({ actor, what }: NamesLineProps) {
  const name = <Name>{actor.name}</Name>;
  if (what.event === "approval")
    return rich(what.mode === "all" ? "event-approval-on" : "event-approval-off", { name });
  if (what.event === "held-rejected") return rich("event-held-rejected", { name });
  if (what.event === "anonymous-questions")
    return rich(what.on ? "event-anonymous-on" : "event-anonymous-off", { name });
  const { level, reason, show } = what;
  const said =
    level === "on_record"
      ? "event-on-record"
      : level === "off_record"
        ? "event-off-record"
        : show === "delegation"
          ? "event-chatham-delegation"
          : "event-chatham-nobody";
  return (
    <>
      {rich(said, { name })}
      {reason && <>. {rich("event-because", { reason: <bdi>{reason}</bdi> })}</>}
    </>
  );
}

interface SanctionLineProps {
  actor: Participant;
  what: Extract<SystemLine["what"], { event: "sanctioned" | "sanction-over" }>;
  on: string; // whom
}

/** A warning, a mute, a removal or a suspension began, or is over. */
export function SanctionLine({ actor, what, on }: SanctionLineProps) {
  const name = <Name>{actor.name}</Name>;
  const who = <Name>{on}</Name>;
  if (what.event === "sanction-over")
    return what.byClock
      ? rich(`event-${what.kind}-ended`, { who })
      : rich(`event-${what.kind}-lifted`, { name, who });
  const reason = <bdi>{what.reason}</bdi>;
  return what.until === undefined
    ? rich(`event-${what.kind}`, { name, who, reason })
    : rich(`event-${what.kind}-until`, { name, who, reason, time: moment(what.until) });
}
