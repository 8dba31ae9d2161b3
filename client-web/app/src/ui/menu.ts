// One menu at a time: what it offers. Its view (menu-view.tsx) is fetched after the first paint.
import { signal } from "@preact/signals";
import type { IconName } from "./icon.tsx";

export interface MenuItem {
  icon: IconName;
  label: string;
  keys?: string | undefined;
  danger?: boolean;
  checked?: boolean;
  run(): void;
}

export interface MenuContent {
  label: string;
  /** A row of emoji on top, each with its spoken label. */
  emoji?: readonly { text: string; label: string; run(): void }[];
  groups: readonly (readonly MenuItem[])[];
}

interface OpenMenu extends MenuContent {
  opener: HTMLElement;
}

export const openMenu = signal<OpenMenu | undefined>(undefined);

export function showMenu(opener: HTMLElement, content: MenuContent): void {
  openMenu.value = openMenu.value?.opener === opener ? undefined : { ...content, opener };
}
