// The words of the interface. English is in the bundle, since every other language falls back to
// it; the others are fetched when chosen. `t` reads a signal, so whatever rendered a string
// renders again when the language changes.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { signal } from "@preact/signals";
import { type ComponentChild, h } from "preact";
import english from "./en.ftl?raw";
import type { Strings } from "./keys.gen.ts";

export type { Key } from "./keys.ts";

import type { Key } from "./keys.ts";
export type Locale = "en" | "id";

type Args<K extends Key, V> = [Strings[K]] extends [never]
  ? [args?: undefined]
  : [args: Record<Strings[K], V>];

const LOADERS: Record<Locale, () => Promise<string>> = {
  en: async () => english,
  id: async () => (await import("./id.ftl?raw")).default,
};

/** Words of parts of the page that are loaded later. */
const later: Record<Locale, () => Promise<string>>[] = [];
let asked: Locale = "en";

// Names are isolated by <bdi> where they are elements, and by `isolate` where they are text, so
// Fluent's own isolation marks (which would be part of every accessible name) stay off.
function makeBundle(locale: Locale, ...texts: string[]): FluentBundle {
  const bundle = new FluentBundle(locale, { useIsolating: false });
  for (const text of texts) bundle.addResource(new FluentResource(text));
  return bundle;
}

const fallback = makeBundle("en", english);
const current = signal<{ locale: Locale; bundle: FluentBundle }>({
  locale: "en",
  bundle: fallback,
});

export function locale(): Locale {
  return current.value.locale;
}

/** Adds the words of a part that is loaded later, for every language from then on. */
export async function addStrings(load: Record<Locale, () => Promise<string>>): Promise<void> {
  const [text] = await Promise.all([load.en(), load[asked]()]); // all of it, or nothing
  fallback.addResource(new FluentResource(text));
  later.push(load);
  await setLocale(asked);
}

export async function setLocale(wanted: Locale): Promise<void> {
  asked = wanted;
  const parts = [LOADERS, ...later];
  const texts = await Promise.all(parts.map((one) => one[wanted]()));
  if (asked !== wanted || parts.length <= later.length) return setLocale(asked); // overtaken
  current.value = { locale: wanted, bundle: makeBundle(wanted, ...texts) };
  if (typeof document !== "undefined") document.documentElement.lang = wanted;
}

/** The first of the browser's languages that is one of ours. */
export function preferredLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const base = language.toLowerCase().split("-")[0];
    // Old browsers and Java call Indonesian "in"; Malay readers are better served by it than by English.
    if (base === "id" || base === "in" || base === "ms") return "id";
    if (base === "en") return "en";
  }
  return "en";
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}]/u;

/** Wraps right-to-left words in isolates, so that a name cannot reorder the sentence around it. */
function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

export function t<K extends Key>(key: K, ...[args]: Args<K, string | number>): string {
  const { bundle } = current.value;
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(args ?? {}) as [string, string | number][]) {
    values[name] = typeof value === "string" ? isolate(value) : value;
  }
  return format(bundle, key, values);
}

function format(bundle: FluentBundle, key: Key, values: Record<string, string | number>): string {
  for (const one of [bundle, fallback]) {
    const message = one.getMessage(key);
    if (message?.value) return one.formatPattern(message.value, values, []);
  }
  return key;
}

/** A string with elements in it: <T key="event-locked" args={{ name: <Name … /> }} />. */
export function rich<K extends Key>(
  key: K,
  args: Record<Strings[K], ComponentChild>,
): ComponentChild {
  const parts = Object.entries(args) as [string, ComponentChild][];
  const values: Record<string, string> = {};
  parts.forEach(([name], index) => {
    values[name] = `\uE000${index}\uE001`;
  });
  const children = format(current.value.bundle, key, values)
    .split(/\uE000(\d+)\uE001/)
    .map((piece, index) => (index % 2 === 0 ? piece : parts[Number(piece)]?.[1]));
  return h("span", { class: "rich" }, ...children);
}
