// The open menu, in the top layer so that nothing clips it. On a phone it is a sheet at the bottom.
// Arrow keys move, a letter jumps, Escape closes and gives the focus back.
import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "./icon.tsx";
import { openMenu } from "./menu.ts";

const GAP = 4;
const SHEET = "(max-width: 30rem)"; // there the style sheet puts it at the bottom

/** Beside the opener, inside the window: below it if there is room, else above. */
function place(menu: HTMLElement, opener: HTMLElement): void {
  if (matchMedia(SHEET).matches) return;
  const at = opener.getBoundingClientRect();
  const isRtl = getComputedStyle(opener).direction === "rtl";
  const below = at.bottom + GAP;
  const top =
    below + menu.offsetHeight > innerHeight - GAP ? at.top - menu.offsetHeight - GAP : below;
  const left = isRtl ? at.left : at.right - menu.offsetWidth;
  menu.style.top = `${Math.max(GAP, top)}px`;
  menu.style.left = `${Math.min(Math.max(GAP, left), innerWidth - menu.offsetWidth - GAP)}px`;
}

function items(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
}

function step(menu: HTMLElement, event: KeyboardEvent): HTMLElement | undefined {
  const all = items(menu);
  const at = all.indexOf(document.activeElement as HTMLElement);
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: all.length - 1,
  };
  const next = steps[event.key];
  if (next !== undefined) return all[(next + all.length) % all.length];
  if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const letter = event.key.toLowerCase();
  const ordered = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  return ordered.find((one) => one.textContent?.trim().toLowerCase().startsWith(letter));
}

export function OpenMenu() {
  const menu = openMenu.value;
  const ref = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = ref.current;
    if (menu === undefined || element === null) return;
    const { opener } = menu;
    element.showPopover();
    place(element, opener);
    opener.setAttribute("aria-expanded", "true");
    items(element)[0]?.focus();
    const onToggle = (event: Event): void => {
      if ((event as ToggleEvent).newState === "closed") openMenu.value = undefined;
    };
    element.addEventListener("toggle", onToggle);
    return () => {
      element.removeEventListener("toggle", onToggle);
      opener.setAttribute("aria-expanded", "false");
      if (
        document.activeElement === null ||
        document.activeElement === document.body ||
        element.contains(document.activeElement)
      ) {
        opener.focus();
      }
    };
  }, [menu]);

  if (menu === undefined) return null;

  const choose = (run: () => void): void => {
    ref.current?.hidePopover();
    openMenu.value = undefined;
    menu.opener.focus();
    run();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (ref.current === null) return;
    event.stopPropagation(); // the page's own keys rest: Escape closes this and nothing else
    if (event.key === "Tab" || event.key === "Escape") {
      event.preventDefault();
      choose(() => undefined);
      return;
    }
    const next = step(ref.current, event);
    if (next !== undefined) {
      event.preventDefault();
      next.focus();
    }
  };

  return (
    <div
      ref={ref}
      popover="auto"
      class="menu"
      role="menu"
      aria-label={menu.label}
      onKeyDown={onKeyDown}
    >
      {menu.emoji && (
        <div class="emoji-row" role="none">
          {menu.emoji.map((one) => (
            <button
              key={one.text}
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-label={one.label}
              onClick={() => choose(one.run)}
            >
              {one.text}
            </button>
          ))}
        </div>
      )}
      {menu.groups
        .filter((group) => group.length > 0)
        .map((group, index) => (
          <div key={group[0]?.label} role="none">
            {index > 0 && <hr />}
            {group.map((item) => (
              <button
                key={item.label}
                type="button"
                {...(item.checked === undefined
                  ? { role: "menuitem" as const }
                  : { role: "menuitemradio" as const, "aria-checked": item.checked })}
                tabIndex={-1}
                class={item.danger ? "danger" : ""}
                onClick={() => choose(item.run)}
              >
                <Icon name={item.checked ? "check" : item.icon} />
                <span>{item.label}</span>
                {item.keys && (
                  <span class="key" aria-hidden="true">
                    {item.keys}
                  </span>
                )}
              </button>
            ))}
          </div>
        ))}
    </div>
  );
}
