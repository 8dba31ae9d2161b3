// Parts of the page that the first load does without.
import { type ReadonlySignal, signal } from "@preact/signals";

const AGAIN_MS = 5_000;

export interface Lazy<T> {
  /** Undefined until it is here. */
  value: ReadonlySignal<T | undefined>;
  /** Fetches it, once; undefined when that failed: offline, the next wish tries again. */
  want(): Promise<T | undefined>;
}

export function lazy<T>(load: () => Promise<T>): Lazy<T> {
  const value = signal<T>();
  let loading: Promise<T | undefined> | undefined;
  const fetchIt = async (): Promise<T | undefined> => {
    try {
      value.value = await load();
    } catch {
      loading = undefined;
    }
    return value.value;
  };
  return {
    value,
    want: () => {
      loading ??= fetchIt();
      return loading;
    },
  };
}

/** Fetches it, again and again while it is wanted: nobody sits before the hall's screen. */
export async function fetched<T>(of: Lazy<T>, isWanted: () => boolean): Promise<T | undefined> {
  for (;;) {
    const part = await of.want();
    if (part !== undefined || !isWanted()) return part;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
}
