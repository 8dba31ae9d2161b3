// The floor in the record: few words, and the names.
import type { FloorNews, Participant } from "@pleno/protocol";
import type { ComponentChild } from "preact";
import { rich, t } from "../../i18n/index.ts";
import { listOf, span } from "../../i18n/time.ts";
import { type Model, useModel } from "../../store/model.ts";
import { Name } from "../../ui/controls.tsx";
import { kindName, ruleWords } from "./parts.tsx";

export function FloorLine({ actor, news }: { actor: Participant; news: FloorNews }) {
  return <>{words(useModel(), actor, news)}</>;
}

function words(model: Model, actor: Participant, news: FloorNews): ComponentChild {
  const name = <Name>{actor.name}</Name>;
  const delegationName = (id: string): string => model.delegations.value.get(id)?.name ?? id;
  switch (news.type) {
    case "floor.configured": {
      const { settings } = news.data;
      if (!settings.on) return rich("floor-line-off", { name });
      return (
        <>
          {rich("floor-line-on", { name })} {ruleWords(settings)}
          {settings.controls_posting && ` ${t("floor-rule-posting")}`}
        </>
      );
    }
    case "floor.opened":
      return news.data.title === undefined
        ? rich("floor-line-opened", { name })
        : rich("floor-line-item", { name, item: <bdi>{news.data.title}</bdi> });
    case "floor.closed":
      return rich("floor-line-closed", { name });
    case "floor.drawn":
      return (
        <>
          {rich("floor-line-drawn", {
            name,
            order: listOf(news.data.delegations.map(delegationName)),
          })}
        </>
      );
    case "floor.replies_begun":
      return rich("floor-line-replies", { name });
    case "floor.started": {
      const { kind, participant } = news.data.entry;
      const who = <Name>{participant.name}</Name>;
      return kind === "statement"
        ? rich("floor-line-started", { who })
        : rich("floor-line-started-kind", { who, kind: kindName(kind) });
    }
    case "floor.ended": {
      const who = <Name>{news.data.entry.participant.name}</Name>;
      const time = span(news.data.entry.spoken_ms);
      const over = news.data.overrun_ms;
      if (news.data.reason !== undefined)
        return rich("floor-line-ended-removed", {
          name,
          who,
          time,
          reason: <bdi>{news.data.reason}</bdi>,
        });
      return over >= 1_000
        ? rich("floor-line-ended-over", { who, time, over: span(over) })
        : rich("floor-line-ended", { who, time });
    }
    case "floor.moved":
    case "floor.removed": {
      const args = {
        name,
        who: <Name>{news.data.entry.participant.name}</Name>,
        reason: <bdi>{news.data.reason}</bdi>,
      };
      return rich(news.type === "floor.moved" ? "floor-line-moved" : "floor-line-removed", args);
    }
    case "floor.time_added": {
      const { account, duration_s, entry, reason } = news.data;
      const who =
        account.delegation === undefined
          ? (entry?.participant.name ?? account.participant ?? "")
          : delegationName(account.delegation);
      const args = {
        name,
        who: <bdi>{who}</bdi>,
        time: span(duration_s * 1000),
        reason: <bdi>{reason}</bdi>,
      };
      if (entry === undefined || account.delegation === undefined)
        return rich("floor-line-time", args);
      const turn = <Name>{entry.participant.name}</Name>;
      return rich("floor-line-time-turn", { ...args, turn });
    }
    case "reply.redacted":
      return rich("floor-line-redacted", {
        name,
        who: <Name>{news.data.reply.participant.name}</Name>,
        reason: <bdi>{news.data.reason}</bdi>,
      });
    case "reply.granted":
    case "reply.refused": {
      const { participant, reason } = news.data.reply;
      const who = <Name>{participant.name}</Name>;
      return news.type === "reply.granted"
        ? rich("floor-line-granted", { name, who })
        : rich("floor-line-refused", { name, who, reason: <bdi>{reason ?? ""}</bdi> });
    }
  }
}
