// The timeline: about 200 real rows of what is loaded, so that find-in-page and screen readers
// keep working. The row at the top of the screen is the anchor: whatever is added above or below
// it, it stays where it is. At the very end the timeline follows what arrives.
import type { Message } from "@pleno/protocol";
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { locale, t } from "../i18n/index.ts";
import { dayKey, dayName } from "../i18n/time.ts";
import { type ChannelView, type Model, type TimelineView, useModel } from "../store/model.ts";
import {
  buildRows,
  type Range,
  ROWS_STEP,
  type Row,
  rangeAround,
  rangeAtEnd,
  remapRange,
  shiftRange,
} from "../store/rows.ts";
import { focusComposer, goal, sendings } from "../store/ui.ts";
import { Icon } from "../ui/icon.tsx";
import { HallArt } from "../ui/wordmark.tsx";
import { isOwn, messageKey, openChannelOf } from "./actions.ts";
import { MessageRow, PendingRow } from "./message.tsx";
import { SystemRow } from "./system.tsx";

const NEAR_PX = 600; // this close to an end, more rows are fetched
const END_PX = 48; // this close to the bottom counts as being there
const READ_MS = 1_000; // on the screen this long counts as read

function rowElement(scroller: HTMLElement, key: string): HTMLElement | null {
  return scroller.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
}

interface Anchor {
  key: string;
  top: number;
}

/** The first row on the screen, and how far down it is. */
function findAnchor(scroller: HTMLElement): Anchor | undefined {
  const edge = scroller.getBoundingClientRect().top;
  for (const row of scroller.querySelectorAll<HTMLElement>("[data-key]")) {
    const box = row.getBoundingClientRect();
    if (box.bottom > edge) return { key: row.dataset.key ?? "", top: box.top - edge };
  }
  return undefined;
}

/** The newest message whose end is on the screen. */
function lastSeqOnScreen(scroller: HTMLElement): number {
  const edge = scroller.getBoundingClientRect().bottom + 4;
  const rows = [...scroller.querySelectorAll<HTMLElement>("[data-seq]")];
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index];
    if (row && row.getBoundingClientRect().bottom <= edge) return Number(row.dataset.seq);
  }
  return 0;
}

/** Tells the model what was read: on the screen a second ago and still, the page being visible. */
function useReadMarks(scroller: RefObject<HTMLElement>, model: Model, channel: string): () => void {
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const marked = useRef(0);
  useEffect(() => {
    marked.current = 0;
    return () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    };
  }, [channel]);
  const check = (): void => {
    if (timer.current !== undefined || scroller.current === null) return;
    const seen = lastSeqOnScreen(scroller.current);
    if (seen <= marked.current || document.visibilityState !== "visible") return;
    timer.current = setTimeout(() => {
      timer.current = undefined;
      if (scroller.current === null || document.visibilityState !== "visible") return;
      const still = Math.min(seen, lastSeqOnScreen(scroller.current));
      if (still > marked.current) {
        marked.current = still;
        model.markRead(channel, still);
      }
      check();
    }, READ_MS);
  };
  return check;
}

function useRows(view: TimelineView, myId: string, showsHeld: boolean): Row[] {
  const language = locale();
  return useMemo(() => {
    const bySeq = new Map<number, Message>();
    for (const item of view.items) if (item.type === "message") bySeq.set(item.seq, item);
    return buildRows(view.items, view.pending, bySeq, {
      newAfter: view.newAfter,
      myId,
      showsHeld,
      dayOf: dayKey,
    });
  }, [view.items, view.pending, view.newAfter, myId, showsHeld, language]);
}

function firstRange(rows: readonly Row[]): Range {
  const isNew = rows.findIndex((row) => row.row === "new");
  return isNew === -1 ? rangeAtEnd(rows.length) : rangeAround(isNew, rows.length);
}

/** Which rows are in the page. Kept by row, not by number, since rows come in above too. */
function useRange(
  channel: string,
  rows: readonly Row[],
  follows: { current: boolean },
): [Range, (next: Range) => void] {
  const [, render] = useState(0);
  const kept = useRef<{ channel: string; rows: readonly Row[]; range: Range }>();
  let range: Range;
  if (kept.current?.channel !== channel || kept.current.rows.length === 0) range = firstRange(rows);
  else if (kept.current.rows === rows) range = kept.current.range;
  else range = remapRange(kept.current.rows, rows, kept.current.range, follows.current);
  kept.current = { channel, rows, range };
  const set = (next: Range): void => {
    if (kept.current === undefined) return;
    const { from, to } = kept.current.range;
    if (next.from === from && next.to === to) return;
    kept.current = { ...kept.current, range: next };
    render((n) => n + 1);
  };
  return [range, set];
}

export function Timeline() {
  const model = useModel();
  const view = model.timeline.value;
  const channel = openChannelOf(model);
  if (channel === undefined) return <p class="center-note">{t("channel-none")}</p>;
  if (!view.ready) {
    return (
      <div class="timeline-frame" aria-busy="true">
        <p class="center-note">{t("loading")}</p>
      </div>
    );
  }
  return <Scroller key={view.channel} channel={channel} />;
}

function Scroller({ channel }: { channel: ChannelView }) {
  const model = useModel();
  const view = model.timeline.value;
  const rows = useRows(view, model.me.value.id, channel.rights.moderate);
  const isFollowing = useRef(true);
  const [range, setRange] = useRange(view.channel, rows, isFollowing);
  const scroller = useRef<HTMLElement>(null);
  const anchor = useRef<Anchor>();
  const isPlaced = useRef(false);
  const height = useRef(0);
  const [activeKey, setActiveKey] = useState<string>();
  const [unseen, setUnseen] = useState(0);
  const [isAway, setAway] = useState(false);
  const checkRead = useReadMarks(scroller, model, view.channel);
  const atLoadedEnd = range.to === rows.length && !view.moreAfter;
  const atEnd = useRef(atLoadedEnd);
  atEnd.current = atLoadedEnd;

  const shown = rows.slice(range.from, range.to);
  const focusable = shown.filter((row) => row.row === "message" || row.row === "pending");
  const active = focusable.some((row) => row.key === activeKey)
    ? activeKey
    : focusable[focusable.length - 1]?.key;

  const remember = (): void => {
    const element = scroller.current;
    if (element === null) return;
    height.current = element.clientHeight;
    isFollowing.current =
      atLoadedEnd && element.scrollHeight - element.scrollTop - element.clientHeight < END_PX;
    anchor.current = findAnchor(element);
    setAway(!isFollowing.current);
    if (isFollowing.current) setUnseen(0);
    checkRead();
  };

  /** Puts the anchor back where it was, or stays at the end. */
  const settle = (): void => {
    const element = scroller.current;
    if (element === null) return;
    if (isFollowing.current && atEnd.current) {
      element.scrollTop = element.scrollHeight;
    } else if (anchor.current) {
      const row = rowElement(element, anchor.current.key);
      if (row) {
        const top = row.getBoundingClientRect().top - element.getBoundingClientRect().top;
        element.scrollTop += top - anchor.current.top;
      }
    }
  };

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const target = goal.peek();
    if (!isPlaced.current) {
      isPlaced.current = true;
      const divider = rowElement(element, "new");
      if (divider && target === undefined)
        element.scrollTop +=
          divider.getBoundingClientRect().top -
          element.getBoundingClientRect().top -
          element.clientHeight / 4;
      else element.scrollTop = element.scrollHeight;
    } else {
      settle();
    }
    remember();
  }, [rows, range.from, range.to]);

  // What arrives below while one reads further up is counted, never scrolled to.
  const lastKnown = useRef(view.items.at(-1)?.seq ?? 0);
  useEffect(() => {
    const arrived = view.items.filter(
      (item) => item.type === "message" && item.seq > lastKnown.current && !isOwn(model, item),
    );
    lastKnown.current = Math.max(lastKnown.current, view.items.at(-1)?.seq ?? 0);
    if (arrived.length > 0 && !isFollowing.current) setUnseen((count) => count + arrived.length);
  }, [view.items]);

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const observer = new ResizeObserver(settle);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    const onVisible = (): void => checkRead();
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      observer.disconnect();
      document.removeEventListener("visibilitychange", onVisible);
    };
  }, []);

  const showOlder = async (): Promise<void> => {
    if (range.from > 0) setRange(shiftRange(range, -ROWS_STEP, rows.length));
    else if (view.moreBefore && !view.loading) await model.loadOlder();
  };
  const showNewer = async (): Promise<void> => {
    if (range.to < rows.length) setRange(shiftRange(range, ROWS_STEP, rows.length));
    else if (view.moreAfter && !view.loading) await model.loadNewer();
  };

  const onScroll = (): void => {
    const element = scroller.current;
    if (element === null) return;
    // The composer grew in the same moment: nobody scrolled away from the end.
    if (element.clientHeight !== height.current) settle();
    remember();
    if (element.scrollTop < NEAR_PX) void showOlder();
    if (element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX && !atLoadedEnd)
      void showNewer();
  };

  const jumpToLatest = async (): Promise<void> => {
    if (view.moreAfter) await model.loadLatest();
    isFollowing.current = true;
    setUnseen(0);
    setRange(rangeAtEnd(rows.length));
    const element = scroller.current;
    if (element) element.scrollTop = element.scrollHeight;
  };

  // What one sends oneself is always shown.
  const sent = useRef(sendings.peek());
  useLayoutEffect(() => {
    if (sent.current === sendings.value) return;
    sent.current = sendings.value;
    void jumpToLatest();
  }, [sendings.value]);

  // Going to a message: load it if need be, put it in the page, then give it the focus.
  const wanted = goal.value;
  const wantedRow =
    wanted === undefined ? -1 : rows.findIndex((row) => row.key === `m${wanted.seq}`);
  useEffect(() => {
    if (wanted === undefined || !view.ready) return;
    if (wantedRow === -1) {
      void model.loadAround(wanted.seq).then((isThere) => {
        if (!isThere) goal.value = undefined;
      });
      return;
    }
    isFollowing.current = false;
    if (wantedRow < range.from || wantedRow >= range.to) {
      setRange(rangeAround(wantedRow, rows.length));
      return;
    }
    const key = `m${wanted.seq}`;
    const element = scroller.current && rowElement(scroller.current, key);
    if (!element) return;
    goal.value = undefined;
    setActiveKey(key);
    element.scrollIntoView({ block: "center" });
    element.focus({ preventScroll: true });
    element.classList.remove("flash");
    void element.offsetWidth; // starts the animation again
    element.classList.add("flash");
  }, [wanted, wantedRow, view.ready, range.from, range.to]);

  const moveTo = (key: string | undefined): void => {
    const element =
      key === undefined || scroller.current === null ? null : rowElement(scroller.current, key);
    if (element === null || key === undefined) return;
    setActiveKey(key);
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "nearest" });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      event.preventDefault();
      focusComposer();
      return;
    }
    const row = event.target as HTMLElement;
    const key = row.dataset.key;
    if (key === undefined) return;
    const at = focusable.findIndex((one) => one.key === key);
    const steps: Record<string, number> = {
      ArrowUp: at - 1,
      ArrowDown: at + 1,
      Home: 0,
      End: focusable.length - 1,
    };
    const next = steps[event.key];
    if (next !== undefined) {
      event.preventDefault();
      if (next < 0) void showOlder();
      moveTo(focusable[next]?.key);
      return;
    }
    const current = focusable[at];
    if (current?.row === "message" && messageKey(model, current.message, event.key, row))
      event.preventDefault();
  };

  const isEmpty = rows.length === 0 && !view.moreBefore;
  return (
    <div class="timeline-frame" data-section="timeline">
      <section
        ref={scroller}
        class="timeline"
        aria-label={t("timeline", { channel: channel.title })}
        aria-busy={view.loading}
        id="timeline"
        tabIndex={-1}
        onScroll={onScroll}
        onKeyDown={onKeyDown}
        onFocusIn={(event) => {
          const key = (event.target as HTMLElement).closest<HTMLElement>("[data-key]")?.dataset.key;
          if (key !== undefined) setActiveKey(key);
        }}
      >
        <div class="timeline-inner">
          {isEmpty ? (
            <div class="center-note">
              <HallArt />
              <h2>{t("channel-empty-title")}</h2>
              <p>{t(channel.rights.post ? "channel-empty" : "channel-empty-read-only")}</p>
            </div>
          ) : (
            <Edge rangeFrom={range.from} onOlder={() => void showOlder()} />
          )}
          {shown.map((row) => (
            <RowView key={row.key} row={row} isActive={row.key === active} />
          ))}
          {view.moreAfter && range.to === rows.length && (
            <div class="timeline-edge">
              <button type="button" class="button" onClick={() => void showNewer()}>
                {t("timeline-newer")}
              </button>
            </div>
          )}
        </div>
      </section>
      {isAway && !isEmpty && (
        <div class="jump">
          <button type="button" class="button" onClick={() => void jumpToLatest()}>
            <Icon name="down" />
            {unseen > 0 ? t("timeline-jump-new", { count: unseen }) : t("timeline-jump-latest")}
          </button>
        </div>
      )}
    </div>
  );
}

function RowView({ row, isActive }: { row: Row; isActive: boolean }) {
  switch (row.row) {
    case "day":
      return (
        <div class="divider">
          <h2>{dayName(row.at)}</h2>
        </div>
      );
    case "new":
      return (
        <div class="divider new" data-key="new">
          <h2>{t("timeline-new-divider")}</h2>
        </div>
      );
    case "system":
      return <SystemRow item={row.item} />;
    case "message":
      return (
        <MessageRow
          message={row.message}
          grouped={row.grouped}
          parent={row.parent}
          isActive={isActive}
        />
      );
    case "pending":
      return <PendingRow pending={row.pending} parent={row.parent} isActive={isActive} />;
  }
}

function Edge({ rangeFrom, onOlder }: { rangeFrom: number; onOlder(): void }) {
  const view = useModel().timeline.value;
  if (rangeFrom === 0 && !view.moreBefore) {
    return <div class="timeline-edge">{t("timeline-start")}</div>;
  }
  return (
    <div class="timeline-edge">
      <button type="button" class="button" aria-disabled={view.loading} onClick={onOlder}>
        {t(view.loading ? "timeline-loading-older" : "timeline-older")}
      </button>
    </div>
  );
}
