// What the person is doing with the page itself: which panel, which dialog, which message is
// being changed. Nothing here outlives the page.

import type { HeldItem, Message, Participant } from "@pleno/protocol";
import { signal } from "@preact/signals";

export type Panel =
  | { show: "people" }
  | { show: "held" }
  | { show: "pinned" }
  | { show: "thread"; seq: number };

export type DialogState =
  | { show: "redact"; message: Message }
  | { show: "mute"; participant: Participant }
  | { show: "reject"; held: HeldItem }
  | { show: "react"; message: Message }
  | { show: "help" }
  | { show: "sign-out" };

export const panel = signal<Panel | undefined>(undefined);
export const dialog = signal<DialogState | undefined>(undefined);
export const isNavOpen = signal(false);
/** The own message being changed in the composer. */
export const editing = signal<Message | undefined>(undefined);
/** A message to bring into view and into focus; `n` makes asking twice for the same one count. */
export const goal = signal<{ seq: number; n: number } | undefined>(undefined);

export function goTo(seq: number): void {
  goal.value = { seq, n: (goal.peek()?.n ?? 0) + 1 };
}

export function togglePanel(next: Panel): void {
  panel.value = panel.peek()?.show === next.show ? undefined : next;
}

export const COMPOSER_ID = "composer-text";

export function focusComposer(): void {
  document.getElementById(COMPOSER_ID)?.focus();
}

export type Theme = "auto" | "light" | "dark";
export const theme = signal<Theme>("auto");

const THEME_KEY = "pleno.theme";

export function setTheme(next: Theme): void {
  theme.value = next;
  if (next === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = next;
  try {
    localStorage.setItem(THEME_KEY, next);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

export function restoreTheme(): void {
  try {
    const kept = localStorage.getItem(THEME_KEY);
    if (kept === "light" || kept === "dark") setTheme(kept);
  } catch {
    // As above.
  }
}
