// The types of the strings' keys, apart from the machinery so that pure code can name keys.
import type { Strings } from "./keys.gen.ts";

export type Key = keyof Strings;

/** A key whose string has no variables. */
export type PlainKey = { [K in Key]: [Strings[K]] extends [never] ? K : never }[Key];
