// What the hall has decided last, until the next thing starts. Pure.
import type { Decision, Item } from "@pleno/protocol";

export type Decided = Extract<Decision, { type: "consensus.closed" | "poll.published" }>;

/** Whether this ends the time in which the hall looks at an outcome. */
function isStart(item: Item, since: number): boolean {
  if (item.type === "message") {
    const { state } = item.question ?? { state: "asked" };
    return (state === "taken" || state === "answered") && item.asOf > since;
  }
  const { what } = item;
  if (what.event === "floor") {
    const { type } = what.news;
    return type === "floor.opened" || type === "floor.started";
  }
  return (
    what.event === "decision" && (what.type === "poll.opened" || what.type === "consensus.opened")
  );
}

/** The newest outcome among these, unless something has started since. */
export function lastDecided(items: readonly Item[]): Decided | undefined {
  const at = items.findLastIndex(({ type, ...rest }) => {
    if (type !== "system") return false;
    const { what } = rest as Extract<Item, { type: "system" }>;
    return (
      what.event === "decision" &&
      (what.type === "consensus.closed" || what.type === "poll.published")
    );
  });
  const item = items[at];
  if (item?.type !== "system" || item.what.event !== "decision") return undefined;
  const { seq, what } = item;
  const isOld = items.some((one) => (one.type === "message" || one.seq > seq) && isStart(one, seq));
  if (isOld || (what.type !== "consensus.closed" && what.type !== "poll.published"))
    return undefined;
  return what;
}
