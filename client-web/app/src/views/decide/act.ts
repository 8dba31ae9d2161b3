// What the views of decisions share: what is wanted and focused, and who may do what.
import type { Delegation } from "@pleno/protocol";
import { signal } from "@preact/signals";
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Decisions } from "../../store/decisions.ts";
import { delegationOf, type Model, useModel } from "../../store/model.ts";
import { showPanel } from "../../store/ui.ts";

/** The poll or consensus call that somebody wants to see; `n` makes asking twice count. */
const wanted = signal<{ id: string; n: number } | undefined>(undefined);

export function showDecision(id: string): void {
  wanted.value = { id, n: (wanted.peek()?.n ?? 0) + 1 };
  showPanel({ show: "decisions" });
}

export function wantedId(): string | undefined {
  return wanted.value?.id;
}

/** For a card: it takes the focus when it is the one wanted. */
export function useWanted(id: string) {
  const ref = useRef<HTMLElement>(null);
  const goal = wanted.value?.id === id ? wanted.value : undefined;
  useEffect(() => {
    if (goal === undefined) return;
    ref.current?.scrollIntoView({ block: "start" });
    ref.current?.focus({ preventScroll: true });
  }, [goal]);
  return { ref, tabIndex: -1, "data-goal": goal && "" };
}

/** Whether the focus was inside and is lost since what had it is gone; not when somebody moved on. */
export function useLostFocus(ref: RefObject<HTMLElement>): () => boolean {
  const isInside = useRef(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const come = (): void => {
      isInside.current = true;
    };
    const go = ({ target }: FocusEvent): void => {
      // Browsers differ in whether they tell of an element that is taken away.
      queueMicrotask(() => {
        const isThere = (target as HTMLElement).isConnected;
        if (isThere && !element.contains(document.activeElement)) isInside.current = false;
      });
    };
    element.addEventListener("focusin", come);
    element.addEventListener("focusout", go);
    return () => {
      element.removeEventListener("focusin", come);
      element.removeEventListener("focusout", go);
    };
  });
  return () => isInside.current && document.activeElement === document.body;
}

/** For a part of a card whose controls change: the next control takes the focus, or the card. */
export function useHandOver<E extends HTMLElement>(step: unknown): RefObject<E> {
  const ref = useRef<E>(null);
  const isLost = useLostFocus(ref);
  useEffect(() => {
    if (!isLost()) return;
    const next = ref.current?.querySelector<HTMLElement>(
      "input:not(:disabled), button:not(:disabled)",
    );
    (next ?? ref.current?.closest<HTMLElement>("article"))?.focus();
  }, [step]);
  return ref;
}

export function useDecisions(): Decisions | undefined {
  return useModel().decisions.value;
}

/** Moderators and experts lead the questions. */
export function leadsQuestions({ me, rules }: Model): boolean {
  return rules.value.moderate || me.value.role === "expert";
}

/** The delegation this person answers and votes for: its head does, and the substitute named. */
export function speaksFor(model: Model): Delegation | undefined {
  const me = model.me.value;
  const mine = delegationOf(model, me);
  return me.role === "head" || mine?.substitute === me.id ? mine : undefined;
}
