// The words of a part of the page that is fetched later: fetched with it, once.
import { addStrings, type Locale } from "./index.ts";

export function partWords(load: Record<Locale, () => Promise<string>>): () => Promise<void> {
  let adding: Promise<void> | undefined;
  return () => {
    adding ??= addStrings(load).catch((error: unknown) => {
      adding = undefined; // offline: the next wish tries again
      throw error;
    });
    return adding;
  };
}
