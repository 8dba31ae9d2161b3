// What a slash at the beginning of a text means, and the commands themselves, which are fetched
// beside the first load.
import { lazy } from "./lazy.ts";

export const commands = lazy(async () => {
  const [table, words, run, strings] = await Promise.all([
    import("./commands.ts"),
    import("./command-words.ts"),
    import("./live/run.ts"),
    import("../i18n/commands/words.ts"),
  ]);
  await strings.commandStrings();
  return { ...table, ...words, ...run };
});

export function isCommand(text: string): boolean {
  return text.startsWith("/") && !text.startsWith("//");
}

/** What a text means as a message: a doubled slash at its start stands for one. */
export function messageText(text: string): string {
  return text.startsWith("//") ? text.slice(1) : text;
}
