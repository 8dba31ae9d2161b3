// How many messages of others came after what was read, for one channel. Until the events between
// were looked at, their number is the best guess; looking at them makes it exact. Pure.

export interface Unread {
  read: number;
  /** Seqs not looked at: (from, to]. Each may or may not be a message. */
  guess: { from: number; to: number } | undefined;
  /** Messages of others after `read`, ascending. */
  seqs: readonly number[];
}

const SEQS_MAX = 1_000; // the badge says "99+" long before

export function startUnread(read: number, last: number): Unread {
  return { read, guess: last > read ? { from: read, to: last } : undefined, seqs: [] };
}

/** A message of somebody else was posted. */
export function posted(unread: Unread, seq: number): Unread {
  if (seq <= unread.read || (unread.seqs.at(-1) ?? 0) >= seq) return unread;
  return { ...unread, seqs: [...unread.seqs, seq].slice(-SEQS_MAX) };
}

/** Read as far as this. Never moves back. */
export function marked(unread: Unread, read: number): Unread {
  if (read <= unread.read) return unread;
  const { guess } = unread;
  return {
    read,
    guess:
      guess !== undefined && guess.to > read
        ? { from: Math.max(guess.from, read), to: guess.to }
        : undefined,
    seqs: unread.seqs.filter((seq) => seq > read),
  };
}

/** The guessed events were looked at: these were messages of others. */
export function exact(unread: Unread, seqs: readonly number[]): Unread {
  if (unread.guess === undefined) return unread;
  const { to } = unread.guess;
  const known = seqs.filter((seq) => seq > unread.read && seq <= to);
  return {
    ...unread,
    guess: undefined,
    seqs: [...known, ...unread.seqs.filter((seq) => seq > to)],
  };
}

export function countUnread({ guess, seqs }: Unread): number {
  return seqs.length + (guess === undefined ? 0 : guess.to - guess.from);
}
