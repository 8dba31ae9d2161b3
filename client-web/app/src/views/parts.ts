// The parts of the page that are fetched when they are first wanted, each with its words.
import { type Lazy, lazy } from "../store/lazy.ts";

/** Panels and dialogs: fetched as soon as somebody is in. */
export function panelPart<T>(load: () => Promise<T>): Lazy<T> {
  return lazy(async () => {
    const [part, words] = await Promise.all([load(), import("../i18n/panels/words.ts")]);
    await words.panelWords();
    return part;
  });
}

/** What concerns oneself: sanctions, held messages, reports. */
export function ownPart<T>(load: () => Promise<T>): Lazy<T> {
  return lazy(async () => {
    const [part, words] = await Promise.all([load(), import("../i18n/own/words.ts")]);
    await words.ownWords();
    return part;
  });
}

/** What moderators have on their desk. */
export function deskPart<T>(load: () => Promise<T>): Lazy<T> {
  return lazy(async () => {
    const [part, words] = await Promise.all([load(), import("../i18n/desk/words.ts")]);
    await words.deskWords();
    return part;
  });
}
