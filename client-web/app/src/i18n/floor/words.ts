// The words of the floor: for channels that have a speakers' list, so not in the first load.
import { addStrings } from "../index.ts";

let adding: Promise<void> | undefined;

/** Adds them, once. */
export function addFloorWords(): Promise<void> {
  adding ??= addStrings({
    en: async () => (await import("./en.ftl?raw")).default,
    id: async () => (await import("./id.ftl?raw")).default,
  }).catch((error: unknown) => {
    adding = undefined; // offline: the next wish tries again
    throw error;
  });
  return adding;
}
