// Who was heard: for the chair alone, in seat order, never ranked.
import type { Delegation, FloorBalance } from "@pleno/protocol";
import { useEffect, useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { clockTime, span } from "../../i18n/time.ts";
import { useModel } from "../../store/model.ts";
import { Plate } from "../../ui/controls.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Icon } from "../../ui/icon.tsx";
import { say } from "../../ui/say.tsx";
import { openChannelOf } from "../actions.ts";
import { closeDialog } from "../ask.tsx";

export function Balance() {
  const model = useModel();
  const channel = openChannelOf(model);
  const [rows, setRows] = useState<readonly FloorBalance[]>();
  const [problem, setProblem] = useState<string>();
  const [readAt, setReadAt] = useState(0);
  const load = async (isAgain: boolean): Promise<void> => {
    const answer = await model.floor.balance();
    if (typeof answer === "string") {
      setProblem(answer);
      return;
    }
    setProblem(undefined);
    setRows(answer);
    setReadAt(model.now());
    if (isAgain) say(t("floor-balance-fresh"));
  };
  useEffect(() => {
    void load(false);
  }, [channel?.id]);
  const unheard = rows?.filter((one) => !one.heard).length ?? 0;
  return (
    <Dialog
      title={t("floor-balance-title", { channel: channel?.title ?? "" })}
      wide
      onClose={closeDialog}
    >
      <p>{t("floor-balance-help")}</p>
      {problem !== undefined && (
        <p class="notice problem" role="alert">
          {problem}
        </p>
      )}
      {rows !== undefined && (
        <>
          <p>
            <b>
              {unheard === 0
                ? t("floor-balance-all-heard")
                : t("floor-balance-unheard", { count: unheard })}
            </b>
          </p>
          <Table rows={rows} delegations={model.delegations.value} />
        </>
      )}
      <div class="dialog-actions">
        <span class="small muted floor-space">
          {readAt > 0 && t("floor-balance-at", { time: clockTime(readAt) })}
        </span>
        <button type="button" class="button" onClick={() => void load(true)}>
          <Icon name="retry" />
          {t("floor-balance-refresh")}
        </button>
      </div>
    </Dialog>
  );
}

function Table({
  rows,
  delegations,
}: {
  rows: readonly FloorBalance[];
  delegations: ReadonlyMap<string, Delegation>;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <section class="floor-balance" aria-label={t("channel-balance")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("floor-column-delegation")}</th>
            <th scope="col">{t("floor-column-messages")}</th>
            <th scope="col">{t("floor-column-questions")}</th>
            <th scope="col">{t("floor-column-answered")}</th>
            <th scope="col">{t("floor-column-turns")}</th>
            <th scope="col">{t("floor-column-time")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((one) => (
            <tr key={one.delegation}>
              <th scope="row">
                <span class="floor-who">
                  <Plate delegation={delegations.get(one.delegation)} />
                  <span>
                    <bdi>{delegations.get(one.delegation)?.name ?? one.delegation}</bdi>
                    {!one.heard && <span class="chip brass">{t("floor-balance-not-heard")}</span>}
                  </span>
                </span>
              </th>
              {[one.messages, one.questions, one.answered, one.turns].map((count, index) => (
                <td key={index} class={count === 0 ? "zero" : ""}>
                  {count}
                </td>
              ))}
              <td class={one.spoken_ms === 0 ? "zero" : ""}>
                {one.spoken_ms === 0 ? "0" : span(one.spoken_ms)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
