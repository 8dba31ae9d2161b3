// Slow mode, as this page can know it: the server decides.
import {
  type ChannelInfo,
  type Item,
  isMine,
  type Participant,
  type PendingMessage,
} from "@pleno/protocol";

/** Until when it forbids the next message; 0: not at all. */
export function slowUntil(
  info: ChannelInfo | undefined,
  me: Participant,
  items: readonly Item[],
  pending: readonly PendingMessage[],
): number {
  if (info === undefined || info.state.slow_mode_s === 0 || info.rights.moderate) return 0;
  const { delegation, id } = me;
  const isShared = info.state.slow_mode_per === "delegation" && delegation !== undefined;
  const isCounted = (author: Participant): boolean => isShared && author.delegation === delegation;
  let last = 0;
  for (const item of items) {
    if (item.type === "message" && (isMine(item, id) || isCounted(item.author)))
      last = Date.parse(item.at);
  }
  let until = last === 0 ? 0 : last + info.state.slow_mode_s * 1000;
  for (const { status } of pending)
    if (status.state === "slow_mode") until = Math.max(until, status.until);
  return until;
}
