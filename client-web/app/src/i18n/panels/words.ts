// The words of panels and dialogs, which come right after the first load.
import { partWords } from "../part.ts";

export const panelWords = partWords({
  en: async () => (await import("./en.ftl?raw")).default,
  id: async () => (await import("./id.ftl?raw")).default,
});
