// The keyboard's place. What has the focus may go away under somebody's hands: a message is
// acknowledged, a card is decided, a button has done its work, a dialog closes over a row that is
// gone. A browser then gives the focus to the page, where no key is heard and a screen reader
// begins again at the top. Here it goes to what stands where the lost thing stood.
import { CHANNEL_TITLE_ID, hall } from "../store/ui.ts";

const FOCUSABLE = "a[href], button, input, select, textarea, summary, [tabindex]";
const LAYER = "dialog, [popover]"; // gives the focus back to what is below it
const ENOUGH = "[data-section], dialog, .shell, body"; // nobody is sent further away
const WHOLE = "#app, .shell, body"; // its last thing is nowhere near what was lost

interface Place {
  layer: Element;
  /** What had the focus, and all that it stood in. */
  path: Element[];
  /** Somebody clicked beside everything. */
  isLeft?: boolean;
  /** Where the outermost part of the path that went away stood. */
  gap?: { of: Element; after: Node | null; before: Node | null };
}

function canHave(element: Element | null | undefined): element is HTMLElement {
  return (
    element instanceof HTMLElement &&
    element.isConnected &&
    element.matches(`:is(${FOCUSABLE}):not(:disabled)`) &&
    element.closest("[inert]") === null &&
    element.checkVisibility({ visibilityProperty: true })
  );
}

function isBehind(node: Node, mark: Node): boolean {
  const where = mark.compareDocumentPosition(node);
  return (where & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !mark.contains(node);
}

/** What is the same thing in another shape: a message and what was on its way. */
function heir({ path }: Place): HTMLElement | undefined {
  for (const part of path) {
    const name = (part as HTMLElement).dataset?.same;
    if (name === undefined || part.isConnected) continue;
    return [...document.querySelectorAll(`[data-same="${CSS.escape(name)}"]`)].find(canHave);
  }
  return undefined;
}

function firstBehind(all: readonly HTMLElement[], after: Node | null, before: Node | null) {
  if (after?.isConnected) return all.find((one) => isBehind(one, after));
  if (before?.isConnected) return all.find((one) => before.contains(one) || isBehind(one, before));
  return all[0];
}

/** The first thing behind the gap, else what it was in, else the last thing before it. */
function successor({ gap, layer, path }: Place): HTMLElement | undefined {
  const card = path.find((part) => part.matches("article") && canHave(part));
  for (const [level, box] of path.entries()) {
    if (!box.isConnected) continue;
    const child = path[level - 1] ?? box;
    const all = [...box.querySelectorAll(FOCUSABLE)].filter(canHave);
    const isGap = !child.isConnected && gap?.of === box;
    const next = isGap ? firstBehind(all, gap.after, gap.before) : firstBehind(all, child, null);
    if (next !== undefined) return next;
    if (canHave(box)) return box;
    const last = all.at(-1);
    // Of another card its whole, not its last button; of one's own, first what is around.
    if (last !== undefined && card === undefined && !box.matches(WHOLE))
      return all.find((one) => one.contains(last));
    if (box === layer || box.matches(ENOUGH)) break;
  }
  return undefined;
}

function somewhere(): HTMLElement | undefined {
  const title = document.getElementById(CHANNEL_TITLE_ID);
  return canHave(title) ? title : [...document.querySelectorAll(FOCUSABLE)].find(canHave);
}

/** Watches over the page from now on. */
export function keepFocus(): void {
  const places: Place[] = []; // one for each layer, the top one last

  const come = (target: Element): void => {
    const layer = target.closest(LAYER) ?? document.body;
    const path: Element[] = [];
    for (let at: Element | null = target; at !== null; at = at.parentElement) path.push(at);
    const known = places.findIndex((one) => one.layer === layer);
    if (known >= 0) places.length = known;
    places.push({ layer, path });
  };

  const remember = (
    place: Place,
    { nextSibling, previousSibling, removedNodes, target }: MutationRecord,
  ) => {
    for (const node of removedNodes)
      if (target instanceof Element && place.path.includes(node as Element))
        place.gap = { of: target, after: previousSibling, before: nextSibling };
  };

  const look = (changes: readonly MutationRecord[]): void => {
    for (const place of places) for (const change of changes) remember(place, change);
    if (hall.peek() !== undefined) return; // a focused control would stay over the big screen
    const at = document.activeElement;
    if (at !== null && at !== document.body && canHave(at)) return;
    const top = places.at(-1);
    while (places.at(-1)?.layer.isConnected === false) places.pop();
    const place = places.at(-1);
    if (place === undefined || (place === top && place.isLeft)) return;
    const old = place.path[0];
    if (!canHave(old)) (heir(place) ?? successor(place) ?? somewhere())?.focus();
    else if (place !== top || place.gap !== undefined) old.focus();
  };

  const observer = new MutationObserver(look);
  observer.observe(document.body, {
    attributeFilter: ["disabled", "hidden", "inert"],
    childList: true,
    subtree: true,
  });

  document.addEventListener("focusin", ({ target }) => {
    if (target instanceof Element) come(target);
  });
  document.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget !== null) return;
    // Browsers differ in whether they tell of what is taken away: that is no leave-taking.
    queueMicrotask(() => {
      look(observer.takeRecords());
      const place = places.at(-1);
      if (place !== undefined && document.activeElement === document.body)
        place.isLeft = place.gap === undefined && canHave(place.path[0]);
    });
  });
  if (document.activeElement !== null && document.activeElement !== document.body)
    come(document.activeElement);
}
