// What a screen reader is told, and when: one item at a time, at most one in two seconds; when
// more arrive meanwhile, their number instead. Pure: time comes in, what to say goes out.

export const ANNOUNCE_EVERY_MS = 2_000;

export interface AnnouncerState {
  saidAt: number;
  /** Waiting to be said: the only one's words, or how many there are. */
  waiting: { count: number; text: string } | undefined;
}

export interface AnnouncerStep {
  state: AnnouncerState;
  say?: { text: string } | { count: number };
  /** When `tick` should be called next. */
  wakeAt?: number;
}

export const initialAnnouncer: AnnouncerState = {
  saidAt: Number.NEGATIVE_INFINITY,
  waiting: undefined,
};

/** A new message arrived. */
export function push(state: AnnouncerState, text: string, now: number): AnnouncerStep {
  const count = (state.waiting?.count ?? 0) + 1;
  return tick({ ...state, waiting: { count, text } }, now);
}

/** Time passed: says what waits, if it is its turn. */
export function tick(state: AnnouncerState, now: number): AnnouncerStep {
  const { waiting } = state;
  if (waiting === undefined) return { state };
  const turn = state.saidAt + ANNOUNCE_EVERY_MS;
  if (now < turn) return { state, wakeAt: turn };
  return {
    state: { saidAt: now, waiting: undefined },
    say: waiting.count === 1 ? { text: waiting.text } : { count: waiting.count },
  };
}

/** Another channel was opened: nothing of the old one is said any more. */
export function reset(state: AnnouncerState): AnnouncerState {
  return { ...state, waiting: undefined };
}
