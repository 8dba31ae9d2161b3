// The floor in one line over the messages, and over the composer when only the speaker may write.
import type { FloorEntry, Participant } from "@pleno/protocol";
import { t } from "../../i18n/index.ts";
import { cannotAsk, placesOf } from "../../store/floor.ts";
import { delegationOf, useModel } from "../../store/model.ts";
import { panel, togglePanel } from "../../store/ui.ts";
import { Name, Plate, plateFallback } from "../../ui/controls.tsx";
import { Icon } from "../../ui/icon.tsx";
import {
  askForFloor,
  clockWords,
  digitsOf,
  paceOf,
  paceWords,
  placeWords,
  useClock,
} from "./parts.tsx";

function Speaking({ entry }: { entry: FloorEntry }) {
  const model = useModel();
  const who = entry.participant;
  return (
    <>
      <Plate delegation={delegationOf(model, who)} fallback={plateFallback(who)} />
      <span class="floor-bar-who">
        <b>
          <Name>{who.name}</Name>
        </b>{" "}
        <span class="muted">
          {t(entry.state === "paused" ? "floor-state-paused" : "floor-state-speaking")}
        </span>
      </span>
      <BarClock entry={entry} />
    </>
  );
}

function BarClock({ entry }: { entry: FloorEntry }) {
  const clock = useClock(entry);
  const pace = paceOf(clock);
  return (
    <span class={`floor-digits ${pace}`}>
      <span role="timer" aria-label={clockWords(clock)}>
        {digitsOf(clock)}
      </span>{" "}
      <small aria-hidden="true">{paceWords(pace)}</small>
    </span>
  );
}

export function FloorBar() {
  const model = useModel();
  const floor = model.floor.state.value;
  if (floor === undefined || !floor.settings.on) return null;
  const { speaker, waiting } = floor;
  const place = placesOf(floor, model.me.value.id)[0]?.place;
  return (
    <section class="floor-bar" aria-label={t("panel-floor")}>
      {speaker === undefined ? (
        <>
          <Icon name="mic" />
          <span class="floor-bar-who muted">{t("floor-nobody")}</span>
        </>
      ) : (
        <Speaking key={speaker.entry} entry={speaker} />
      )}
      <button
        type="button"
        class="button quiet"
        aria-expanded={panel.value?.show === "floor"}
        onClick={() => togglePanel({ show: "floor" })}
      >
        {place === undefined
          ? t("floor-bar-waiting", { count: waiting.length })
          : place === 1
            ? t("floor-bar-next")
            : t("floor-bar-place", { place })}
      </button>
    </section>
  );
}

/** Why a statement cannot be sent now, and what can be done instead. */
export function FloorNotice({ holder, onQuestion }: { holder: Participant; onQuestion(): void }) {
  const model = useModel();
  const floor = model.floor.state.value;
  const me = model.me.value.id;
  const place = floor && placesOf(floor, me)[0]?.place;
  const canAsk = floor !== undefined && cannotAsk(floor, me, "statement") === undefined;
  return (
    <div class="composer-notice floor-notice">
      <Icon name="mic" />
      <span>
        {t("composer-floor-taken", { name: holder.name })}
        {place !== undefined && ` ${placeWords(place)}`}
        {floor !== undefined && !floor.open && ` ${t("floor-list-closed-help")}`}
      </span>
      <span class="floor-notice-acts">
        {canAsk && (
          <button type="button" class="button" onClick={() => void askForFloor(model, "statement")}>
            {t("floor-ask")}
          </button>
        )}
        <button type="button" class="button" onClick={onQuestion}>
          {t("composer-question")}
        </button>
      </span>
    </div>
  );
}
