// One's own held messages as values: what the server says of them, and how they stand among the
// messages on their way.
import type { HeldDecidedNotice, HeldItem, PendingMessage } from "@pleno/protocol";

export type OwnHeld = ReadonlyMap<string, HeldItem>;

export function heldKnown(own: OwnHeld, item: HeldItem): OwnHeld {
  const known = own.get(item.held_id);
  return known !== undefined && known.version > item.version
    ? own
    : new Map(own).set(item.held_id, item);
}

/** A decision on one of them; of others there is nothing to know. */
export function heldDecided(own: OwnHeld, notice: HeldDecidedNotice): OwnHeld {
  const item = own.get(notice.held_id);
  if (item === undefined || notice.version < item.version) return own;
  const next = new Map(own);
  if (notice.approved) {
    next.delete(notice.held_id);
    return next;
  }
  const { due: _, on_due: __, reason: ___, reason_code: ____, decided_by: _____, ...rest } = item;
  return next.set(notice.held_id, {
    ...rest,
    state: "rejected",
    ...(notice.by && { decided_by: notice.by.id }),
    ...(notice.reason && { reason: notice.reason }),
    ...(notice.reason_code && { reason_code: notice.reason_code }),
  });
}

/**
 * The messages on their way as one sees them: held ones with their present words, and those that
 * wait but were written on another device.
 */
export function withOwn(
  pending: readonly PendingMessage[],
  own: OwnHeld,
  channel: string,
): readonly PendingMessage[] {
  if (own.size === 0) return pending;
  const here = new Set<string>();
  const known = pending.map((one) => {
    const heldId =
      one.status.state === "held" || one.status.state === "rejected"
        ? one.status.heldId
        : undefined;
    const item = heldId === undefined ? undefined : own.get(heldId);
    if (heldId !== undefined) here.add(heldId);
    return item === undefined ? one : { ...one, text: item.text };
  });
  const elsewhere = [...own.values()].filter(
    (item) => item.channel === channel && item.state !== "rejected" && !here.has(item.held_id),
  );
  return elsewhere.length === 0 ? known : [...known, ...elsewhere.map(asPending)];
}

function asPending(item: HeldItem, order: number): PendingMessage {
  const { held_id: heldId, channel, text, lang, kind, at } = item;
  return {
    clientId: heldId,
    channel,
    text,
    lang,
    kind,
    at,
    order,
    status: { state: "held", heldId },
  };
}
