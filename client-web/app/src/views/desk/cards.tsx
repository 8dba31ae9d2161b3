// What the lists of the desk share: one card is the current one, keys move it and act on it, and
// when a card goes, the next takes its place and the focus.
import { ANONYMOUS, type Participant } from "@pleno/protocol";
import type { ComponentChildren } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { moment } from "../../i18n/time.ts";
import { delegationOf, useModel } from "../../store/model.ts";
import { affiliation, Name, nameOf, Plate, plateFallback } from "../../ui/controls.tsx";

/** Who, for whom, and when. */
export function By({
  person,
  at,
  onOpen,
}: {
  person: Participant;
  at?: string;
  onOpen?: (() => void) | undefined;
}) {
  const delegation = delegationOf(useModel(), person);
  const isSomebody = person.id !== ANONYMOUS;
  return (
    <div class="by">
      <Plate delegation={delegation} fallback={plateFallback(person)} />
      {onOpen === undefined || !isSomebody ? (
        <b>
          <Name>{nameOf(person)}</Name>
        </b>
      ) : (
        <button type="button" class="who-link" title={t("desk-open-person")} onClick={onOpen}>
          <Name>{nameOf(person)}</Name>
        </button>
      )}
      <span class="muted">{affiliation(person, delegation)}</span>
      {at !== undefined && <time dateTime={at}>{moment(at)}</time>}
    </div>
  );
}

interface CardsProps {
  label: string;
  help: string;
  /** The cards' ids, in order. */
  ids: readonly string[];
  /** Letters that act on the current card. */
  keys: Readonly<Record<string, (id: string) => void>>;
  children(activeId: string | undefined): ComponentChildren;
}

export function Cards({ label, help, ids, keys, children }: CardsProps) {
  const list = useRef<HTMLElement>(null);
  const [activeId, setActiveId] = useState<string>();
  const before = useRef(ids);
  const wanted = useRef<string>();
  const found = ids.indexOf(activeId ?? "");
  // The place of one that has gone is the next one's.
  const lost = before.current.indexOf(activeId ?? "");
  const at = found >= 0 ? found : Math.min(Math.max(lost, 0), ids.length - 1);
  const active = ids[at];

  const focusOn = (id: string | undefined): void => {
    if (id === undefined) return;
    setActiveId(id);
    const card = list.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`);
    card?.focus();
    wanted.current = card ? undefined : id;
  };

  useLayoutEffect(() => {
    if (wanted.current === active) focusOn(active); // it has come into the page
  });
  useEffect(() => {
    before.current = ids;
  }, [ids]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || active === undefined) return;
    if (event.target instanceof HTMLElement && event.target.matches("input, textarea, select"))
      return;
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      j: at + 1,
      ArrowUp: at - 1,
      k: at - 1,
      Home: 0,
      End: ids.length - 1,
    };
    const next = steps[event.key];
    const act = keys[event.key];
    if (next === undefined && act === undefined) return;
    event.preventDefault();
    if (next !== undefined) focusOn(ids[Math.min(Math.max(next, 0), ids.length - 1)]);
    else act?.(active);
  };

  return (
    <section
      aria-label={label}
      ref={list}
      onKeyDown={onKeyDown}
      onFocusIn={(event) => {
        const card = (event.target as HTMLElement).closest<HTMLElement>("[data-card]");
        if (card?.dataset.card !== undefined) setActiveId(card.dataset.card);
      }}
    >
      <p class="small muted held-help">{help}</p>
      {children(active)}
    </section>
  );
}

export function Problem({ text, onRetry }: { text: string; onRetry(): void }) {
  return (
    <p class="notice problem" role="alert">
      {text}{" "}
      <button type="button" class="button" onClick={onRetry}>
        {t("desk-try-again")}
      </button>
    </p>
  );
}
