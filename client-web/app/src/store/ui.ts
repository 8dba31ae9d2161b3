// What the person is doing with the page itself: which panel, which dialog, which message is
// being changed. Nothing here outlives the page.

import type {
  FloorAccount,
  FloorEntry,
  FloorReply,
  HeldItem,
  Message,
  Participant,
  ReportCard,
  ReportOutcome,
  Sanction,
  SanctionKind,
  SentMessage,
} from "@pleno/protocol";
import { signal } from "@preact/signals";
import type { DecideAsk } from "./decide-ask.ts";
import type { Target } from "./desk/people.ts";

export const DESK_TABS = ["queue", "reports", "people", "channel", "audit"] as const;
export type DeskTab = (typeof DESK_TABS)[number];

export type Panel =
  | { show: "people" }
  | { show: "pinned" }
  | { show: "search" }
  | { show: "floor" }
  | { show: "questions" }
  | { show: "decisions" }
  | { show: "desk"; tab: DeskTab; target?: Target | undefined; hidden?: true }
  | { show: "thread"; seq: number };

/** What is asked before something happens on the floor. */
export type FloorAsk =
  | { ask: "settings" }
  | { ask: "item" }
  | { ask: "add" }
  | { ask: "move"; entry: FloorEntry; before: number }
  | { ask: "remove"; entry: FloorEntry }
  | { ask: "time"; account: FloorAccount }
  | { ask: "claim"; message?: Message }
  | { ask: "refuse"; reply: FloorReply }
  | { ask: "redact-reply"; reply: FloorReply }
  | { ask: "balance" };

export type DialogState =
  | { show: "redact"; message: Message }
  | { show: "report"; message: Message }
  | { show: "appeal"; sanction: Sanction }
  | { show: "appeal"; held: HeldItem }
  | { show: "sanction"; target: Target; kind?: SanctionKind }
  | { show: "reject"; held: HeldItem }
  | { show: "withhold"; message: Pick<SentMessage, "channel" | "seq" | "text"> }
  | { show: "review"; sanction: Sanction }
  | { show: "unmask"; message: Message }
  | { show: "author"; seq: number; author: Participant }
  | { show: "resolve"; card: ReportCard; outcome: ReportOutcome }
  | { show: "react"; message: Message }
  | { show: "floor"; floor: FloorAsk }
  | { show: "decide"; ask: DecideAsk }
  | { show: "help" }
  | { show: "rights" }
  | { show: "sign-out" };

export const panel = signal<Panel | undefined>(undefined);
export const dialog = signal<DialogState | undefined>(undefined);
export const isNavOpen = signal(false);
/** The page is the hall's big screen and shows this channel. */
export const hall = signal<string | undefined>(undefined);
/** The own message being changed in the composer. */
export const editing = signal<Message | undefined>(undefined);
/** A message to bring into view and into focus; `n` makes asking twice for the same one count. */
export const goal = signal<{ seq: number; n: number } | undefined>(undefined);

/** How often something was sent from here: each time the timeline goes to its end. */
export const sendings = signal(0);

/** One thing at a time on the screen: what is behind an open drawer or panel is out of reach. */
export const isPhone = signal(false);

export function watchWidth(): void {
  const query = matchMedia("(max-width: 47.99rem)");
  isPhone.value = query.matches;
  query.addEventListener("change", () => {
    isPhone.value = query.matches;
  });
}

let panelOpener: Element | null = null;

/** A panel the person asked for: it takes the focus and gives it back. */
export function showPanel(next: Panel): void {
  panelOpener = document.activeElement;
  panel.value = next;
}

export function togglePanel(next: Panel): void {
  if (panel.peek()?.show === next.show) closePanel();
  else showPanel(next);
}

export function closePanel(): void {
  panel.value = undefined;
  if (panelOpener instanceof HTMLElement && panelOpener.isConnected) panelOpener.focus();
  panelOpener = null;
}

/** True once after `showPanel`: the panel then focuses itself. */
export function takePanelFocus(): boolean {
  return panelOpener !== null;
}

/** The moderators' desk, at this place. */
export function showDesk(tab: DeskTab, target?: Target): void {
  showPanel({ show: "desk", tab, target });
}

/** On a phone the panel covers the exchange: what happens there must be seen. */
export function uncover(): void {
  if (isPhone.peek()) panel.value = undefined;
}

export function goTo(seq: number): void {
  uncover();
  goal.value = { seq, n: (goal.peek()?.n ?? 0) + 1 };
}

export const CHANNEL_TITLE_ID = "channel-title";
export const CHANNELS_BUTTON_ID = "channels-button";

/** Opens the drawer of channels, on a phone, and focuses the current one. */
export function openNav(): void {
  isNavOpen.value = isPhone.peek();
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('[data-section="nav"] [aria-current="page"]')?.focus();
  });
}

export function closeNav(focusId: string): void {
  if (!isNavOpen.peek()) return;
  isNavOpen.value = false;
  requestAnimationFrame(() => document.getElementById(focusId)?.focus());
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
