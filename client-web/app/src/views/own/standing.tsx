// What is in force on oneself, over the exchange as long as it holds: who decided, why, until when,
// what one can still do, and the one appeal.
import type { Sanction } from "@pleno/protocol";
import { rich, t } from "../../i18n/index.ts";
import { moment, span } from "../../i18n/time.ts";
import { titleOf, useModel } from "../../store/model.ts";
import { useNow } from "../../store/now.ts";
import { dialog, focusComposer } from "../../store/ui.ts";
import { Name } from "../../ui/controls.tsx";
import { Icon } from "../../ui/icon.tsx";
import { note } from "../../ui/say.tsx";
import "../../styles/own.css";

const SHORT_MS = 3_600_000; // shorter ones are counted down, longer ones have a time of day

function Left({ until }: { until: number }) {
  const model = useModel();
  useNow(until);
  const left = until - model.now();
  if (left <= 0) return null;
  return (
    <span class="left" role="timer">
      {left < SHORT_MS
        ? t("standing-left", { time: span(left) })
        : t("standing-until", { time: moment(until, model.now()) })}
    </span>
  );
}

function AppealState({ sanction }: { sanction: Sanction }) {
  const { appeal, id } = sanction;
  const own = useModel().own.value;
  if (appeal === undefined) {
    return own === undefined ? null : (
      <button
        type="button"
        class="button"
        data-sanction={id}
        onClick={() => {
          dialog.value = { show: "appeal", sanction };
        }}
      >
        {t("standing-appeal")}
      </button>
    );
  }
  return (
    <p class="small">
      {appeal.outcome === undefined
        ? t("standing-appeal-waits")
        : t("standing-appeal-upheld", { reason: appeal.review_reason ?? "" })}
    </p>
  );
}

function Card({ sanction }: { sanction: Sanction }) {
  const model = useModel();
  const { by, channel, delegation, kind, reason, until } = sanction;
  const title = titleOf(model, channel);
  const whole = delegation === undefined ? "" : "-delegation";
  const acknowledge = async (): Promise<void> => {
    const done = await model.acknowledge(sanction.id);
    if (done.ok) focusComposer();
    else note(done.why, true);
  };
  return (
    <li class={`standing-card ${kind}`}>
      <Icon name={kind === "mute" ? "mute" : kind === "warning" ? "warning" : "door"} />
      <div class="words">
        <p>
          <b>
            {rich(`standing-${kind}${whole}`, {
              name: <Name>{by.name}</Name>,
              channel: <bdi>{title}</bdi>,
            })}
          </b>{" "}
          {until !== undefined && <Left until={Date.parse(until)} />}
          {until === undefined && kind !== "warning" && (
            <span class="left">{t("standing-open")}</span>
          )}
        </p>
        <p>{rich("standing-reason", { reason: <bdi>{reason}</bdi> })}</p>
        <p class="small">{t(`standing-can-${kind}`)}</p>
      </div>
      <div class="acts">
        {kind === "warning" && (
          <button type="button" class="button primary" onClick={() => void acknowledge()}>
            {t("standing-read")}
          </button>
        )}
        <AppealState sanction={sanction} />
      </div>
    </li>
  );
}

export function Standing() {
  const model = useModel();
  const open = model.open.value;
  const now = model.now();
  const here = model.sanctions.value.filter(
    ({ channel, kind, until }) =>
      (until === undefined || Date.parse(until) > now) && (kind !== "mute" || channel === open),
  );
  if (here.length === 0) return null;
  return (
    <section class="standing" aria-label={t("standing")} data-section="standing">
      <ul>
        {here.map((one) => (
          <Card key={one.id} sanction={one} />
        ))}
      </ul>
    </section>
  );
}
