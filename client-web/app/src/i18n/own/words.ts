// The words of what moderators decide about oneself, which the first load does without.
import { partWords } from "../part.ts";

export const ownWords = partWords({
  en: async () => (await import("./en.ftl?raw")).default,
  id: async () => (await import("./id.ftl?raw")).default,
});
