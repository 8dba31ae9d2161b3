// How much may be written in the channel and when, in the timeline: each change in one sentence.
import type { Participant, SystemLine } from "@pleno/protocol";
import type { ComponentChild } from "preact";
import { rich, t } from "../../i18n/index.ts";
import { agendaTime, span } from "../../i18n/time.ts";
import { useModel } from "../../store/model.ts";
import { Name } from "../../ui/controls.tsx";

type What = Extract<SystemLine["what"], { event: "locked" | "budget" | "scheduled" }>;

function closed(name: ComponentChild, { byClock, reason }: What & { event: "locked" }) {
  return (
    <>
      {byClock ? t("event-closed-agenda") : rich("event-closed", { name })}
      {reason && <>. {rich("event-because", { reason: <bdi>{reason}</bdi> })}</>}
    </>
  );
}

function budget(name: ComponentChild, { messages, per, window_s }: What & { event: "budget" }) {
  if (messages === 0) return rich("event-budget-off", { name });
  const limit = t(`event-budget-${per}`, { count: messages });
  return window_s === undefined
    ? rich("event-budget", { name, limit })
    : rich("event-budget-window", { name, limit, time: span(window_s * 1000) });
}

function scheduled(
  name: ComponentChild,
  { closes, opens }: What & { event: "scheduled" },
  zone: string | undefined,
) {
  const at = {
    opens: opens && agendaTime(opens, zone),
    closes: closes && agendaTime(closes, zone),
  };
  if (at.opens && at.closes)
    return rich("event-scheduled", { name, opens: at.opens, closes: at.closes });
  if (at.opens) return rich("event-scheduled-opens", { name, time: at.opens });
  if (at.closes) return rich("event-scheduled-closes", { name, time: at.closes });
  return rich("event-scheduled-none", { name });
}

export function RuleLine({ actor, what }: { actor: Participant; what: What }) {
  const { summit } = useModel();
  const name = <Name>{actor.name}</Name>;
  switch (what.event) {
    case "locked":
      return closed(name, what);
    case "budget":
      return budget(name, what);
    case "scheduled":
      return scheduled(name, what, summit.value.timezone);
  }
}
