// The words of the slash commands, fetched with them.
import { partWords } from "../part.ts";

export const commandStrings = partWords({
  en: async () => (await import("./en.ftl?raw")).default,
  id: async () => (await import("./id.ftl?raw")).default,
});
