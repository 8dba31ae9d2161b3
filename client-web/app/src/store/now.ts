// A clock for countdowns: renders once a second while a deadline is ahead, and not at all else.
import { useEffect, useState } from "preact/hooks";

const TICK_MS = 1_000;

/** The time in ms, anew each second until `until`. */
export function useNow(until: number | undefined): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (until === undefined || until <= Date.now() - TICK_MS) return;
    const timer = setInterval(() => {
      setNow(Date.now());
      if (Date.now() > until + TICK_MS) clearInterval(timer);
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [until]);
  return now;
}
