// The words of the moderators' desk, which the first load does without, and those that it shares
// with the people concerned.
import { ownWords } from "../own/words.ts";
import { partWords } from "../part.ts";

const words = partWords({
  en: async () => (await import("./en.ftl?raw")).default,
  id: async () => (await import("./id.ftl?raw")).default,
});

export async function deskWords(): Promise<void> {
  await Promise.all([ownWords(), words()]);
}
