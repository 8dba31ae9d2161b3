// Which cards of a long list are in the page.

/** So many at once: more than a screen and what is near it. */
export const SHOWN = 60;
/** So far at once it moves. */
export const STEP = 20;
/** The current card is never closer to an end that can move. */
const MARGIN = 10;

/** The first that is shown, so that the stretch lies within the list. */
export function within(from: number, count: number): number {
  return Math.max(0, Math.min(from, count - SHOWN));
}

/** The same, with the card at this place well inside. */
export function around(from: number, at: number, count: number): number {
  const isInside = at >= from + MARGIN && at < from + SHOWN - MARGIN;
  return isInside ? within(from, count) : within(at - SHOWN / 2, count);
}
