// The words of the way in, which those who are in do without.
import { partWords } from "../part.ts";

export const signinWords = partWords({
  en: async () => (await import("./en.ftl?raw")).default,
  id: async () => (await import("./id.ftl?raw")).default,
});
