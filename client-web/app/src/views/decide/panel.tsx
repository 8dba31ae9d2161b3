// The panel of decisions: the consensus call, then the polls, what is open first.
import { useEffect, useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { useModel } from "../../store/model.ts";
import { dialog } from "../../store/ui.ts";
import { Icon } from "../../ui/icon.tsx";
import { Empty, Frame } from "../frame.tsx";
import { useDecisions, wantedId } from "./act.ts";
import { ConsensusCard } from "./consensus.tsx";
import { PollCard, Substitute } from "./polls.tsx";

const CARDS = 8; // each asks for its outcome

export function Decisions() {
  const model = useModel();
  const [opened, setOpened] = useState(CARDS);
  const decisions = useDecisions();
  useEffect(() => decisions?.polls.watch(), [decisions]);
  useEffect(() => model.watchPeople(), []);
  const polls = decisions?.polls.polls.value;
  const call = decisions?.consensus.call.value;
  const isFailed = decisions?.polls.isFailed.value || decisions?.consensus.isFailed.value;
  const goal = wantedId();
  const shown = Math.max(opened, 1 + (polls?.findIndex((one) => one.poll.id === goal) ?? -1));
  const moderates = model.rules.value.moderate;
  return (
    <Frame title={t("panel-decisions")}>
      <div class="decide">
        {moderates && (
          <div class="card-actions">
            <button
              type="button"
              class="button"
              onClick={() => {
                dialog.value = { show: "decide", ask: { do: "poll" } };
              }}
            >
              <Icon name="plus" />
              {t("poll-new")}
            </button>
            {call?.state !== "open" && (
              <button
                type="button"
                class="button"
                onClick={() => {
                  dialog.value = { show: "decide", ask: { do: "put" } };
                }}
              >
                <Icon name="plus" />
                {t("consensus-new")}
              </button>
            )}
          </div>
        )}
        {isFailed && (
          <div class="notice problem">
            <p>{t("decide-failed")}</p>
            <button type="button" class="button" onClick={() => decisions?.load()}>
              {t("decide-again")}
            </button>
          </div>
        )}
        {call && <ConsensusCard key={call.id} call={call} />}
        {polls?.slice(0, shown).map((one) => (
          <PollCard key={one.poll.id} view={one} />
        ))}
        {polls !== undefined && polls.length > shown && (
          <button type="button" class="button wide" onClick={() => setOpened(shown + CARDS)}>
            {t("decide-more")}
          </button>
        )}
        {polls === undefined && !isFailed && <p class="muted small">{t("loading")}</p>}
        {polls?.length === 0 && call === null && (
          <Empty title={t("decisions-empty-title")} text={t("decisions-empty")} />
        )}
        <Substitute />
      </div>
    </Frame>
  );
}
