// Why nobody with these rights can write here now.
import { t } from "../../i18n/index.ts";
import { agendaTime, moment } from "../../i18n/time.ts";
import {
  type ChannelView,
  isClosed,
  type Model,
  mutedUntil,
  speaksLocked,
  warningOf,
} from "../../store/model.ts";
import type { IconName } from "../../ui/icon.tsx";

interface Closed {
  icon: IconName;
  text: string;
}

/** Why nobody with these rights can write here now, in words; undefined when they can. */
export function closedBecause(model: Model, channel: ChannelView, now: number): Closed | undefined {
  const { rights, state } = channel;
  const { role } = model.me.value;
  if (isClosed(channel))
    return rights.moderate ? undefined : { icon: "lock", text: closedText(model, channel) };
  const until = mutedUntil(channel);
  if (until === Number.POSITIVE_INFINITY) return { icon: "mute", text: t("composer-muted-open") };
  if (until > now)
    return {
      icon: "mute",
      text: t("composer-muted", { time: moment(new Date(until).toISOString()) }),
    };
  if (warningOf(channel) !== undefined && rights.post)
    return { icon: "warning", text: t("composer-warned") };
  if (!rights.post) {
    if (state.locked) return { icon: "lock", text: lockedText(channel) };
    return {
      icon: "eye",
      text: t(role === "observer" ? "composer-observer" : "composer-no-post"),
    };
  }
  if (state.locked && !speaksLocked(rights, role))
    return { icon: "lock", text: lockedText(channel) };
  return undefined;
}

function closedText({ summit }: Model, { state }: ChannelView): string {
  const why = state.lock_reason
    ? t("composer-closed-reason", { reason: state.lock_reason })
    : t("composer-closed");
  return state.opens === undefined
    ? why
    : `${why} ${t("composer-opens", { time: agendaTime(state.opens, summit.value.timezone) })}`;
}

function lockedText({ state }: ChannelView): string {
  return state.lock_reason
    ? t("composer-locked-reason", { reason: state.lock_reason })
    : t("composer-locked");
}
