// Of a long list only a stretch is in the page, around where one is: it moves when its end comes
// near the screen, or when the current card leaves it. What is on the screen stays where it is.
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { around, SHOWN, STEP, within } from "../../store/desk/stretch.ts";

const NEAR_PX = 600;

interface StretchProps {
  /** The cards' ids, in order. */
  ids: readonly string[];
  active: string | undefined;
  /** The end of all of them is near. */
  onEnd(): void;
  /** Those from one place to before another. */
  children(from: number, to: number): ComponentChildren;
}

interface Anchor {
  id: string;
  top: number;
}

function cardOf(scroller: Element, id: string): Element | null {
  return scroller.querySelector(`[data-card="${CSS.escape(id)}"]`);
}

/** The card at the top of the screen. */
function findAnchor(scroller: Element): Anchor | undefined {
  const edge = scroller.getBoundingClientRect().top;
  for (const card of scroller.querySelectorAll<HTMLElement>("[data-card]")) {
    const { bottom, top } = card.getBoundingClientRect();
    if (bottom > edge) return { id: card.dataset.card ?? "", top };
  }
  return undefined;
}

export function Stretch({ ids, active, onEnd, children }: StretchProps) {
  const box = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const anchor = useRef<Anchor>();
  const before = useRef(active);
  const [start, setStart] = useState(0);
  const count = ids.length;
  let from = within(start, count);
  if (active !== undefined && active !== before.current)
    from = around(from, ids.indexOf(active), count);
  const to = Math.min(from + SHOWN, count);

  useLayoutEffect(() => {
    before.current = active;
    if (from !== start) setStart(from);
    const scroller = box.current?.closest(".panel-body");
    if (!scroller || anchor.current === undefined) return;
    const top = cardOf(scroller, anchor.current.id)?.getBoundingClientRect().top;
    if (top !== undefined) scroller.scrollTop += top - anchor.current.top;
    anchor.current = undefined;
  });

  // Made anew after each move: an end that is still near says so again.
  useEffect(() => {
    const scroller = box.current?.closest(".panel-body") ?? null;
    if (box.current === null || end.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          const isEnd = target === end.current;
          const next = within(from + (isEnd ? STEP : -STEP), count);
          if (!isIntersecting) continue;
          if (isEnd && to === count) onEnd();
          if (next === from) continue;
          if (scroller) anchor.current = findAnchor(scroller);
          setStart(next);
        }
      },
      { root: scroller, rootMargin: `${NEAR_PX}px` },
    );
    observer.observe(box.current);
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [from, to, count]);

  return (
    <div class="stretch">
      <div ref={box} />
      {children(from, to)}
      <div ref={end} />
    </div>
  );
}
