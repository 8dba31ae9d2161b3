// What the panel, the bar and the big screen share: who, the running clock, and its words.
import type { FloorEntry, FloorKind, FloorSettings, Participant } from "@pleno/protocol";
import { useEffect, useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { span } from "../../i18n/time.ts";
import { type Clock, clockOf, clockText } from "../../store/floor.ts";
import { delegationOf, type Model, type Outcome, useModel } from "../../store/model.ts";
import { affiliation, Name, Plate, plateFallback } from "../../ui/controls.tsx";
import { note } from "../../ui/say.tsx";

const SECOND_MS = 1_000;
const SOON_MS = 60_000;

export function kindName(kind: FloorKind): string {
  return t(`floor-kind-${kind}`);
}

/** Nameplate, name, and for whom they speak. */
export function Who({ who }: { who: Participant }) {
  const delegation = delegationOf(useModel(), who);
  return (
    <span class="floor-who">
      <Plate delegation={delegation} fallback={plateFallback(who)} />
      <span>
        <b>
          <Name>{who.name}</Name>
        </b>
        <span class="muted">
          <bdi>{affiliation(who, delegation)}</bdi>
        </span>
      </span>
    </span>
  );
}

/** The clock of a turn by the server's time; rendered when a second is full while it runs. */
export function useClock(entry: FloorEntry): Clock {
  const model = useModel();
  const [, render] = useState(0);
  const clock = clockOf(entry, model.now());
  const { isRunning, leftMs, spokenMs } = clock;
  useEffect(() => {
    if (!isRunning) return;
    const over = leftMs === undefined ? SECOND_MS - (spokenMs % SECOND_MS) : leftMs % SECOND_MS;
    const wait = over > 0 ? over : over + SECOND_MS;
    const timer = setTimeout(() => render((count) => count + 1), wait + 5);
    return () => clearTimeout(timer);
  });
  return clock;
}

type Pace = "free" | "calm" | "soon" | "over";

export function paceOf({ leftMs }: Clock): Pace {
  if (leftMs === undefined) return "free";
  if (leftMs < 0) return "over";
  return leftMs <= SOON_MS ? "soon" : "calm";
}

/** What the digits mean: time left, time over, or time spoken. */
export function paceWords(pace: Pace): string {
  if (pace === "free") return t("floor-clock-spoken");
  return t(pace === "over" ? "floor-clock-over" : "floor-clock-left");
}

/** The same for who listens instead of looking. */
export function clockWords(clock: Clock): string {
  const pace = paceOf(clock);
  const time = span(Math.abs(clock.leftMs ?? clock.spokenMs));
  if (pace === "free") return t("floor-clock-spoken-time", { time });
  return t(pace === "over" ? "floor-clock-over-time" : "floor-clock-left-time", { time });
}

export function digitsOf(clock: Clock): string {
  return (paceOf(clock) === "over" ? "+" : "") + clockText(clock);
}

/** One's own place in the list. */
export function placeWords(place: number): string {
  return place === 1 ? t("floor-mine-next") : t("floor-mine-place", { place });
}

/** Who comes first, and how long a turn is. */
export function ruleWords({ budget_s, order, turn_s }: FloorSettings): string {
  return [
    t(`floor-order-${order}`),
    turn_s > 0 ? t("floor-rule-turn", { time: span(turn_s * 1000) }) : t("floor-rule-no-turn"),
    budget_s > 0 ? t("floor-rule-budget", { time: span(budget_s * 1000) }) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** Shows what went wrong; true when nothing did. */
export function told(outcome: Outcome): boolean {
  if (!outcome.ok) note(outcome.why, true);
  return outcome.ok;
}

export async function askForFloor(
  model: Model,
  kind: "statement" | "question" | "point_of_order",
): Promise<void> {
  if (told(await model.floor.act("floor.request", { kind }))) note(t("floor-done-asked"));
}
