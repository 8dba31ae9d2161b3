// What one should know before writing here: who has the floor, slow mode, a budget, approval.
import type { Participant, Role } from "@pleno/protocol";
import { t } from "../../i18n/index.ts";
import { moment, span } from "../../i18n/time.ts";
import { type ChannelView, isClosed, useModel } from "../../store/model.ts";
import { useNow } from "../../store/now.ts";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { FloorNotice } from "../floor/lazy.tsx";

/** How many more messages this person may send; undefined: as many as they like. */
export function budgetOf({ budget, rights }: ChannelView, role: Role): number | undefined {
  if (budget === undefined || rights.moderate) return undefined;
  return role === "head" ? budget.head_left : budget.left;
}

export function Notice({
  channel,
  slowUntil,
  holder,
  onQuestion,
}: {
  channel: ChannelView;
  slowUntil: number;
  holder: Participant | undefined;
  onQuestion(): void;
}) {
  const model = useModel();
  useNow(slowUntil);
  const left = slowUntil - model.now();
  const { state, rights } = channel;
  if (isClosed(channel)) return <NoticeLine icon="lock" text={t("composer-closed-moderator")} />;
  if (holder !== undefined) return <FloorNotice holder={holder} onQuestion={onQuestion} />;
  if (left > 0) {
    return (
      <div class="composer-notice">
        <Icon name="clock" />
        <span role="timer">{t("composer-slow", { time: span(left) })}</span>
      </div>
    );
  }
  const messages = budgetOf(channel, model.me.value.role);
  if (messages !== undefined) {
    const { resets } = channel.budget ?? {};
    const text =
      messages > 0
        ? t("composer-budget", { count: messages })
        : resets === undefined
          ? t("composer-budget-spent")
          : t("composer-budget-until", { time: moment(resets) });
    return <NoticeLine icon="clock" text={text} />;
  }
  if (channel.kind === "backchannel")
    return <NoticeLine icon="shield" text={t("composer-backchannel")} />;
  if (state.locked) return <NoticeLine icon="lock" text={t("composer-locked-moderator")} />;
  if (state.approval === "all" && !rights.moderate)
    return <NoticeLine icon="shield" text={t("composer-approval")} />;
  if (state.approval === "first" && !rights.moderate)
    return <NoticeLine icon="shield" text={t("composer-approval-first")} />;
  if (state.slow_mode_s > 0 && !rights.moderate) {
    return (
      <NoticeLine
        icon="clock"
        text={t(
          state.slow_mode_per === "delegation" ? "composer-slow-shared" : "composer-slow-info",
          { time: span(state.slow_mode_s * 1000) },
        )}
      />
    );
  }
  return null;
}

function NoticeLine({ icon, text }: { icon: IconName; text: string }) {
  return (
    <div class="composer-notice">
      <Icon name={icon} />
      <span>{text}</span>
    </div>
  );
}
