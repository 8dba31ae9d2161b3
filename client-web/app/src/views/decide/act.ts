// What the views of decisions share: what is wanted and focused, and who may do what.
import type { Delegation } from "@pleno/protocol";
import { signal } from "@preact/signals";
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
