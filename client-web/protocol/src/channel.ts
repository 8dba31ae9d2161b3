// SPDX-License-Identifier: MIT
// A channel's settings as a value: `applyToChannel(info, event)` gives the next one. Pure.
import type { ChannelEvent, ChannelInfo, ChannelState } from "./gen.ts";

/** The same without these: what is off is absent. */
function without<K extends keyof ChannelState>(state: ChannelState, ...keys: K[]): ChannelState {
  const rest: Partial<ChannelState> = { ...state };
  for (const key of keys) delete rest[key];
  return rest as ChannelState;
}

/** Whoever sets a budget begins it anew: what everyone has of it then. */
function newBudget(
  { data, at }: Extract<ChannelEvent, { type: "channel.budget_changed" }>,
  moderates: boolean,
): Pick<ChannelInfo, "budget"> {
  const { messages, reserve_head, window_s } = data;
  if (messages === 0 || moderates) return {};
  const resets = new Date(Date.parse(at) + (window_s ?? 0) * 1000).toISOString();
  const left = { left: messages - reserve_head, head_left: messages };
  return { budget: window_s === undefined ? left : { ...left, resets } };
}

type SettingEvent = Extract<
  ChannelEvent,
  {
    type:
      | "channel.locked"
      | "channel.unlocked"
      | "channel.slow_mode_changed"
      | "channel.approval_changed"
      | "channel.delay_changed"
      | "channel.scheduled"
      | "channel.budget_changed"
      | "channel.report_threshold_changed";
  }
>;

/** What a moderator, or the clock for one, has set. */
function settingChanged(info: ChannelInfo, event: SettingEvent): ChannelInfo {
  const { state } = info;
  switch (event.type) {
    case "channel.locked": {
      const { reason, mode, by_clock } = event.data;
      const rest = without(state, "lock_reason", ...(by_clock ? (["closes"] as const) : []));
      const said = reason === undefined ? {} : { lock_reason: reason };
      return { ...info, state: { ...rest, ...said, locked: true, lock_mode: mode ?? "read_only" } };
    }
    case "channel.unlocked": {
      const over = event.data.by_clock ? (["opens"] as const) : [];
      return {
        ...info,
        state: { ...without(state, "lock_reason", "lock_mode", ...over), locked: false },
      };
    }
    case "channel.slow_mode_changed": {
      const { seconds, per } = event.data;
      const rest = without(state, "slow_mode_per");
      const whose = seconds === 0 ? {} : { slow_mode_per: per ?? "participant" };
      return { ...info, state: { ...rest, ...whose, slow_mode_s: seconds } };
    }
    case "channel.approval_changed": {
      const { mode, first, deadline_s, on_deadline } = event.data;
      return {
        ...info,
        state: {
          ...without(state, "approval_first", "approval_deadline_s", "approval_on_deadline"),
          approval: mode,
          ...(first === undefined ? {} : { approval_first: first }),
          ...(deadline_s === undefined ? {} : { approval_deadline_s: deadline_s }),
          ...(on_deadline === undefined ? {} : { approval_on_deadline: on_deadline }),
        },
      };
    }
    case "channel.delay_changed": {
      const { seconds } = event.data;
      return {
        ...info,
        state: { ...without(state, "delay_s"), ...(seconds === 0 ? {} : { delay_s: seconds }) },
      };
    }
    case "channel.report_threshold_changed": {
      const { delegations } = event.data;
      const some = delegations === 0 ? {} : { report_threshold: delegations };
      return { ...info, state: { ...without(state, "report_threshold"), ...some } };
    }
    case "channel.scheduled":
      return { ...info, state: { ...without(state, "opens", "closes"), ...event.data } };
    case "channel.budget_changed": {
      const budget = event.data.messages === 0 ? {} : { budget: event.data };
      const { budget: _, ...rest } = info;
      return {
        ...rest,
        ...newBudget(event, info.rights.moderate),
        state: { ...without(state, "budget"), ...budget },
      };
    }
  }
}

/** What an event does to a channel's state. `info` is true as of `info.last_seq`. */
export function applyToChannel(info: ChannelInfo, event: ChannelEvent): ChannelInfo {
  if (event.channel !== info.id || event.seq <= info.last_seq) return info;
  const next: ChannelInfo = { ...info, last_seq: event.seq };
  const { state } = info;
  switch (event.type) {
    case "channel.locked":
    case "channel.unlocked":
    case "channel.slow_mode_changed":
    case "channel.approval_changed":
    case "channel.delay_changed":
    case "channel.scheduled":
    case "channel.budget_changed":
    case "channel.report_threshold_changed":
      return settingChanged(next, event);
    case "channel.anonymous_questions_changed":
      return { ...next, state: { ...state, anonymous_questions: event.data.on } };
    case "channel.attribution_changed": {
      const { reason: _, by_clock: __, ...set } = event.data;
      const attribution = { ...set, since_seq: event.seq };
      return { ...next, state: { ...state, attribution } };
    }
    case "message.pinned": {
      const pinned = [
        ...state.pinned.filter((seq) => seq !== event.data.target),
        event.data.target,
      ];
      return { ...next, state: { ...state, pinned } };
    }
    case "message.redacted":
    case "message.withheld":
    case "message.unpinned": {
      const pinned = state.pinned.filter((seq) => seq !== event.data.target);
      return { ...next, state: { ...state, pinned } };
    }
    default:
      return next;
  }
}
