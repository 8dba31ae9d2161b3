// The quiet lines: what moderators did, in the order in which it took effect.
import type { Decision, Delegation, Participant, SystemLine, Whom } from "@pleno/protocol";
import { rich, t } from "../i18n/index.ts";
import { moment, span } from "../i18n/time.ts";
import { useModel } from "../store/model.ts";
import { Name } from "../ui/controls.tsx";
import { Icon, type IconName } from "../ui/icon.tsx";
import { FloorLine } from "./floor/lazy.tsx";
import { Later } from "./later.tsx";

type What = Exclude<SystemLine["what"], Decision>;

const ICONS: Record<What["event"], IconName> = {
  floor: "mic",
  locked: "lock",
  unlocked: "lock",
  slow: "clock",
  budget: "hash",
  scheduled: "clock",
  approval: "shield",
  attribution: "eye",
  muted: "mute",
  unmuted: "unmute",
  pinned: "pin",
  unpinned: "pin",
  "held-rejected": "shield",
  "anonymous-questions": "question",
  sanctioned: "shield",
  "sanction-over": "shield",
};

type Delegations = ReadonlyMap<string, Delegation>;

function nameOf({ who, delegation = "" }: Whom, delegations: Delegations): string {
  return who?.name ?? delegations.get(delegation)?.name ?? delegation;
}

function words(actor: Participant, what: What, delegations: Delegations) {
  if (what.event === "floor") return <FloorLine actor={actor} news={what.news} />;
  const name = <Name>{actor.name}</Name>;
  switch (what.event) {
    case "locked":
    case "unlocked": {
      if (what.event === "locked" && what.closed)
        return <Later>{(views) => <views.RuleLine actor={actor} what={what} />}</Later>;
      const { event, reason } = what;
      if (what.byClock)
        return reason
          ? rich(`event-${event}-agenda-reason`, { reason: <bdi>{reason}</bdi> })
          : t(`event-${event}-agenda`);
      return reason
        ? rich(`event-${event}-reason`, { name, reason: <bdi>{reason}</bdi> })
        : rich(`event-${event}`, { name });
    }
    case "slow":
      return what.seconds === 0
        ? rich("event-slow-off", { name })
        : rich("event-slow-on", { name, time: span(what.seconds * 1000) });
    case "budget":
    case "scheduled":
      return <Later>{(views) => <views.RuleLine actor={actor} what={what} />}</Later>;
    case "approval":
    case "held-rejected":
    case "anonymous-questions":
    case "attribution":
      return <Later>{(views) => <views.NamesLine actor={actor} what={what} />}</Later>;
    case "sanctioned":
    case "sanction-over":
      return (
        <Later>
          {(views) => (
            <views.SanctionLine actor={actor} what={what} on={nameOf(what, delegations)} />
          )}
        </Later>
      );
    case "muted": {
      const who = <Name>{nameOf(what, delegations)}</Name>;
      const reason = <bdi>{what.reason}</bdi>;
      return what.until === undefined
        ? rich("event-muted-open", { name, who, reason })
        : rich("event-muted", { name, who, time: moment(what.until), reason });
    }
    case "unmuted": {
      const who = <Name>{nameOf(what, delegations)}</Name>;
      if (what.byClock) return rich("event-unmuted-time", { who });
      return what.reason
        ? rich("event-unmuted-reason", { name, who, reason: <bdi>{what.reason}</bdi> })
        : rich("event-unmuted", { name, who });
    }
    case "pinned":
      return rich("event-pinned", { name });
    case "unpinned":
      return rich("event-unpinned", { name });
  }
}

export function SystemRow({ item }: { item: SystemLine }) {
  const { delegations } = useModel();
  const { actor, what } = item;
  if (what.event === "decision")
    return <Later>{(views) => <views.DecisionLine item={item} what={what} />}</Later>;
  return (
    <p class="system" data-key={`s${item.seq}`} data-seq={item.seq}>
      <Icon name={ICONS[what.event]} />
      {words(actor, what, delegations.value)}
      <span class="hidden-visually">{t("message-number", { seq: item.seq })}</span>
    </p>
  );
}
