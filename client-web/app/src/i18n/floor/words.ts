// The words of the floor: for channels that have a speakers' list, so not in the first load.
import { partWords } from "../part.ts";

export const addFloorWords = partWords({
  en: async () => (await import("./en.ftl?raw")).default,
  id: async () => (await import("./id.ftl?raw")).default,
});
