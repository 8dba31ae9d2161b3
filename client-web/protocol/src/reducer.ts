// SPDX-License-Identifier: MIT
// A channel's timeline as a value: `apply(timeline, event)` and `merge(timeline, page)` give the
// next one. Pure, and plain data: a timeline can be kept as it is in IndexedDB.
//
// It holds one window of the log, [first, last], without a gap inside. What a page says about its
// messages (`MessageState`) is true as of the page's `head`, so each message remembers as of which
// seq it is true: an event at or below that changes nothing, one above it does. The newest live
// events are kept (`recent`), so that a page read a little earlier catches up when it is merged.
import type {
  ApprovalMode,
  AttributionLevel,
  AttributionShow,
  ChannelEvent,
  ChannelHistoryResult,
  Events,
  EventType,
  MessageKind,
  MessageState,
  Participant,
  QuestionInfo,
  Reaction,
  SanctionKind,
} from "./gen.ts";

/** Who withheld a text. Only `seq` is known until the redaction's own event was loaded. */
export interface Redaction {
  seq: number;
  by?: Participant;
  byModerator?: boolean;
  /** True: what it was part of is over, and all of that is erased. */
  offRecord?: boolean;
  reason?: string;
}

/** Who hides a text until it is restored; as far as it is known. */
export interface Withholding {
  seq: number;
  by?: Participant;
  /** True: so many delegations reported it that it was hidden by itself. */
  byReports?: boolean;
  reason?: string;
}

export interface Message {
  type: "message";
  seq: number;
  at: string;
  author: Participant;
  /** The channel's when it was sent; absent: on the record. */
  attribution?: AttributionLevel;
  /** Mine, though it does not name me. */
  own?: true;
  /** The present text; absent once redacted, while withheld, and until it was read again. */
  text?: string;
  lang?: string;
  kind: MessageKind;
  replyTo?: number;
  edited: boolean;
  redaction?: Redaction;
  withheld?: Withholding;
  pinned: boolean;
  replyCount: number;
  reactions: readonly Reaction[];
  /** What became of it, when it is a question. Live events do not tell whose votes they are. */
  question?: QuestionInfo;
  clientId: string;
  /** True as of this seq of the channel. */
  asOf: number;
}

/** Whom a sanction is on: one participant, or a delegation as a whole (its id). */
export interface Whom {
  who?: Participant;
  delegation?: string;
}

const FLOOR_NEWS = [
  "floor.configured",
  "floor.opened",
  "floor.closed",
  "floor.drawn",
  "floor.started",
  "floor.ended",
  "floor.moved",
  "floor.removed",
  "floor.time_added",
  "floor.replies_begun",
  "reply.granted",
  "reply.refused",
  "reply.redacted",
] as const;

/** What happened on the floor that everyone should read in the record; wishes to speak are not. */
export type FloorNews = Extract<ChannelEvent, { type: (typeof FLOOR_NEWS)[number] }>;

const DECISIONS = [
  "poll.opened",
  "poll.closed",
  "poll.published",
  "poll.cancelled",
  "consensus.opened",
  "consensus.revised",
  "consensus.closed",
  "consensus.answer_redacted",
  "question.reason_redacted",
  "delegation.substitute_set",
  "record.damaged",
] as const satisfies readonly EventType[];

/** A step of a poll or a consensus call, as the log has it; or what stands where the log is damaged. */
export type Decision = {
  [K in (typeof DECISIONS)[number]]: {
    event: "decision";
    type: K;
    data: Extract<ChannelEvent, { type: K }>["data"];
  };
}[(typeof DECISIONS)[number]];

/** Something a moderator did: a quiet line between the messages. */
export interface SystemLine {
  type: "system";
  seq: number;
  at: string;
  actor: Participant;
  what:
    | { event: "locked"; closed?: true; reason?: string; byClock?: true }
    | { event: "unlocked"; reason?: string; byClock?: true }
    | { event: "slow"; seconds: number }
    | ({ event: "budget" } & Events["channel.budget_changed"])
    | ({ event: "scheduled" } & Events["channel.scheduled"])
    | { event: "approval"; mode: ApprovalMode }
    | {
        event: "attribution";
        level: AttributionLevel;
        show?: AttributionShow;
        reason?: string;
      }
    | ({ event: "muted"; until?: string; reason: string } & Whom)
    | ({ event: "unmuted"; reason?: string; byClock: boolean } & Whom)
    | { event: "pinned" | "unpinned"; target: number }
    | { event: "held-rejected" }
    | { event: "floor"; news: FloorNews }
    | { event: "anonymous-questions"; on: boolean }
    | Decision
    | ({ event: "sanctioned"; kind: SanctionKind; until?: string; reason: string } & Whom)
    | ({ event: "sanction-over"; kind: SanctionKind; reason?: string; byClock: boolean } & Whom);
}

export type Item = Message | SystemLine;

export interface Timeline {
  channel: string;
  /** Whose eyes these are, for `mine` in reactions. */
  me: string;
  /** The window: every event in [first, last] was taken in. 0: nothing loaded yet. */
  first: number;
  last: number;
  /** The newest seq known to exist. */
  head: number;
  /** The last live event applied, or where live events begin; 0: none yet. */
  live: number;
  /** Ascending. */
  items: readonly Item[];
  /** The newest live events, without a gap, up to `live`. */
  recent: readonly ChannelEvent[];
  /** Seqs of my newest acts: events that name nobody do not tell that they are mine. */
  own?: readonly number[];
}

const RECENT_MAX = 1_000;
const OWN_MAX = 200;

export function isMine(message: Message, me: string): boolean {
  return message.own === true || message.author.id === me;
}

export function emptyTimeline(channel: string, me: string): Timeline {
  return { channel, me, first: 0, last: 0, head: 0, live: 0, items: [], recent: [] };
}

/** Live events come from `seq + 1` on: pages read before that are too old. */
export function startAt(timeline: Timeline, seq: number): Timeline {
  if (seq <= timeline.live) return timeline;
  return { ...timeline, live: seq, head: Math.max(timeline.head, seq), recent: [] };
}

/** A page was loaded (of an empty channel too). */
export function isLoaded(timeline: Timeline): boolean {
  return timeline.first > 0;
}

/** Older events exist. */
export function hasOlder(timeline: Timeline): boolean {
  return timeline.first > 1;
}

/** Newer events exist that are not in the window. */
export function hasNewer(timeline: Timeline): boolean {
  return timeline.last < timeline.head;
}

/** The place in `items` of the first item with this seq or a greater one. */
export function indexOf(items: readonly Item[], seq: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.seq ?? 0) < seq) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function messageAt(timeline: Timeline, seq: number): Message | undefined {
  const item = timeline.items[indexOf(timeline.items, seq)];
  return item?.type === "message" && item.seq === seq ? item : undefined;
}

/** Neither shown nor hidden: it was restored, and its words have to be read again. */
export function isUnread(message: Message): boolean {
  return (
    message.text === undefined && message.redaction === undefined && message.withheld === undefined
  );
}

/** Its words are not to be kept anywhere: it is off the record, and not erased yet. */
export function isOffRecord(message: Message): boolean {
  return message.attribution === "off_record" && message.text !== undefined;
}

/** A first message and the replies to it that are in the window. */
export function thread(timeline: Timeline, seq: number): Message[] {
  return timeline.items.filter(
    (item): item is Message =>
      item.type === "message" && (item.seq === seq || item.replyTo === seq),
  );
}

/** The event with this seq is mine, whatever it says of its actor; it may come only later. */
export function markOwn(timeline: Timeline, seq: number): Timeline {
  const items = [...timeline.items];
  const event = timeline.recent.find((one) => one.seq === seq);
  if (event?.type === "message.posted" && event.actor.id === ANONYMOUS)
    changeMessage(items, seq, (message) => ({ ...message, own: true }));
  if (event?.type === "message.reacted") {
    const { target, emoji, on } = event.data;
    changeMessage(items, target, (message) => ({
      ...message,
      reactions: message.reactions.map((one) => (one.emoji === emoji ? { ...one, mine: on } : one)),
    }));
  }
  return { ...timeline, items, own: [...(timeline.own ?? []), seq].slice(-OWN_MAX) };
}

/** The next event of the channel, as it came live. */
export function apply(timeline: Timeline, event: ChannelEvent): Timeline {
  return applyAll(timeline, [event]);
}

/** Several at once. Those applied before are skipped; a gap voids the window: load it again. */
export function applyAll(timeline: Timeline, events: readonly ChannelEvent[]): Timeline {
  const fresh = events.filter((event) => event.seq > timeline.live);
  if (fresh.length === 0) return timeline;
  let { first, last, head, live } = timeline;
  let recent = [...timeline.recent];
  let items = [...timeline.items];
  for (const event of fresh) {
    const known = live > 0 ? live : head;
    if (event.seq > known + 1 && (live > 0 || first > 0)) {
      [first, last, items, recent] = [0, 0, [], []];
    }
    live = event.seq;
    head = Math.max(head, live);
    recent.push(event);
    const isMine = isMyAct(event, timeline);
    changeTarget(items, event, isMine);
    if (first > 0 && live === last + 1) {
      addItem(items, event, isMine);
      last = live;
    }
  }
  if (recent.length > RECENT_MAX) recent = recent.slice(-RECENT_MAX);
  return { ...timeline, first, last, head, live, items, recent };
}

/**
 * Takes in a page of history. A page that touches the window widens it; any other replaces it.
 * Undefined: the page is too old to be brought up to date; load it again.
 */
export function merge(timeline: Timeline, page: ChannelHistoryResult): Timeline | undefined {
  const missed = timeline.recent.filter((event) => event.seq > page.head);
  if (missed.length < timeline.live - page.head) return undefined;
  const head = Math.max(timeline.head, page.head);
  if (page.events.length === 0 && page.head > 0) return { ...timeline, head };

  const from = page.more_before ? page.first_seq : 1;
  const to = page.more_after ? page.last_seq : page.head;
  const touches = isLoaded(timeline) && from <= timeline.last + 1 && to >= timeline.first - 1;
  const kept = touches ? timeline.items : [];
  const items = [
    ...kept.slice(0, indexOf(kept, from)),
    ...pageItems(page, timeline),
    ...kept.slice(indexOf(kept, to + 1)),
  ];
  for (const event of page.events) nameHider(items, event);
  let last = touches ? Math.max(timeline.last, to) : to;
  for (const event of timeline.recent) {
    const isMine = isMyAct(event, timeline);
    changeTarget(items, event, isMine);
    if (event.seq !== last + 1) continue;
    addItem(items, event, isMine);
    last = event.seq;
  }
  const first = touches ? Math.min(timeline.first, from) : from;
  return { ...timeline, first, last, head, items };
}

/** Lets go of items at one end, so that a long scroll does not hold a whole summit in memory. */
export function trim(timeline: Timeline, end: "oldest" | "newest", keep: number): Timeline {
  const { items } = timeline;
  if (items.length <= keep) return timeline;
  if (end === "oldest") {
    const kept = items.slice(-keep);
    return { ...timeline, items: kept, first: kept[0]?.seq ?? timeline.last + 1 };
  }
  const kept = items.slice(0, keep);
  return { ...timeline, items: kept, last: (items[keep]?.seq ?? timeline.last + 1) - 1 };
}

function pageItems(page: ChannelHistoryResult, before: Timeline): Item[] {
  const states = new Map(page.messages.map((state) => [state.seq, state]));
  const items: Item[] = [];
  for (const event of page.events) addItem(items, event, isMyAct(event, before));
  return items.map((item) => {
    if (item.type !== "message") return item;
    return withState(
      { ...item, asOf: page.head },
      states.get(item.seq),
      messageAt(before, item.seq),
    );
  });
}

function withState(
  message: Message,
  state: MessageState | undefined,
  known: Message | undefined,
): Message {
  if (state === undefined) return message;
  const next: Message = {
    ...message,
    edited: state.edited_seq !== undefined,
    pinned: state.pinned,
    replyCount: state.reply_count,
    reactions: state.reactions,
  };
  if (state.question !== undefined) next.question = state.question;
  if (state.own) next.own = true;
  if (state.text !== undefined) next.text = state.text;
  const { redacted_seq: redacted, withheld_seq: withheld } = state;
  if (redacted !== undefined || withheld !== undefined) delete next.text;
  if (redacted !== undefined)
    next.redaction = known?.redaction?.seq === redacted ? known.redaction : { seq: redacted };
  if (withheld === undefined) delete next.withheld;
  else next.withheld = known?.withheld?.seq === withheld ? known.withheld : { seq: withheld };
  return next;
}

/** The page on which a text was hidden says who did it. */
function nameHider(items: Item[], event: ChannelEvent): void {
  if (event.type === "message.redacted") {
    changeMessage(items, event.data.target, (message) =>
      message.redaction?.seq === event.seq
        ? { ...message, redaction: redactionOf(event) }
        : message,
    );
  } else if (event.type === "message.withheld") {
    changeMessage(items, event.data.target, (message) =>
      message.withheld?.seq === event.seq
        ? { ...message, withheld: withholdingOf(event) }
        : message,
    );
  }
}

function withholdingOf(event: ChannelEvent & { type: "message.withheld" }): Withholding {
  const { by_reports: byReports = false, reason } = event.data;
  return { seq: event.seq, by: event.actor, byReports, ...because(reason) };
}

function redactionOf(event: ChannelEvent & { type: "message.redacted" }): Redaction {
  const { by_moderator: byModerator, off_record, reason } = event.data;
  const over = off_record ? { offRecord: true } : {};
  return { seq: event.seq, by: event.actor, byModerator, ...over, ...because(reason) };
}

function changeMessage(items: Item[], seq: number, change: (message: Message) => Message): void {
  const index = indexOf(items, seq);
  const item = items[index];
  if (item?.type === "message" && item.seq === seq) items[index] = change(item);
}

function isMyAct(event: ChannelEvent, { me, own }: Timeline): boolean {
  return event.actor.id === me || (own?.includes(event.seq) ?? false);
}

/** What was said with a stance goes from the outcome of its call, too. */
function forgetAnswer(
  items: Item[],
  { consensus, delegation, round }: { consensus: string; delegation: string; round: number },
): void {
  items.forEach((item, index) => {
    const what = item.type === "message" ? undefined : item.what;
    if (what?.event !== "decision" || what.type !== "consensus.closed") return;
    const { data } = what;
    if (data.consensus !== consensus || data.round !== round) return;
    const remarks = data.remarks.map((one) => {
      const { text: _, ...rest } = one;
      return one.delegation === delegation ? { ...rest, redacted: true } : one;
    });
    items[index] = { ...item, what: { ...what, data: { ...data, remarks } } } as Item;
  });
}

/** What an event does to the messages it speaks about, unless that is true already. */
function changeTarget(items: Item[], event: ChannelEvent, isMine: boolean): void {
  if (event.type === "consensus.answer_redacted") forgetAnswer(items, event.data);
  for (const target of targetsOf(event)) {
    changeMessage(items, target, (message) =>
      event.seq > message.asOf ? { ...changed(message, event, isMine), asOf: event.seq } : message,
    );
  }
}

function targetsOf(event: ChannelEvent): number[] {
  switch (event.type) {
    case "message.posted":
      return event.data.reply_to === undefined ? [] : [event.data.reply_to];
    case "message.edited":
    case "message.redacted":
    case "message.withheld":
    case "message.restored":
    case "message.reacted":
    case "message.pinned":
    case "message.unpinned":
    case "question.upvoted":
    case "question.taken":
    case "question.answered":
    case "question.dismissed":
    case "question.reason_redacted":
      return [event.data.target];
    case "question.merged":
      return [event.data.target, event.data.into];
    case "question.reopened":
      return event.data.from === undefined
        ? [event.data.target]
        : [event.data.target, event.data.from];
    default:
      return [];
  }
}

function reasonOf({
  reason,
}: {
  reason?: string;
}): Pick<QuestionInfo, "reason" | "reason_redacted"> {
  return reason === undefined ? { reason_redacted: true } : { reason };
}

/** What an event makes of the question with this seq; the same when it says nothing about it. */
export function applyToQuestion(
  info: QuestionInfo,
  event: ChannelEvent,
  seq: number,
): QuestionInfo {
  const { answer_seq: _, merged_into: __, reason: ___, reason_redacted: ____, ...rest } = info;
  switch (event.type) {
    case "question.upvoted":
      return event.data.target === seq ? { ...info, votes: event.data.votes } : info;
    case "question.taken":
      return event.data.target === seq ? { ...rest, state: "taken" } : info;
    case "question.answered": {
      const { answer_seq, target } = event.data;
      if (target !== seq) return info;
      return { ...rest, state: "answered", ...(answer_seq === undefined ? {} : { answer_seq }) };
    }
    case "question.dismissed":
      if (event.data.target !== seq) return info;
      return { ...rest, state: "dismissed", ...reasonOf(event.data) };
    case "question.reason_redacted":
      if (event.data.target !== seq || info.state !== "dismissed") return info;
      return { ...rest, reason_redacted: true };
    case "question.merged":
      if (event.data.into === seq) return { ...info, votes: event.data.votes };
      if (event.data.target !== seq) return info;
      return { ...rest, state: "merged", merged_into: event.data.into };
    case "question.reopened":
      if (event.data.target === seq) return { ...rest, state: "asked", votes: event.data.votes };
      if (event.data.from !== seq || event.data.from_votes === undefined) return info;
      return { ...info, votes: event.data.from_votes };
    default:
      return info;
  }
}

function changed(message: Message, event: ChannelEvent, isMine: boolean): Message {
  switch (event.type) {
    case "message.posted":
      return { ...message, replyCount: message.replyCount + 1 };
    case "message.edited": {
      const { text } = event.data;
      const isHidden = message.redaction !== undefined || message.withheld !== undefined;
      const said = text === undefined || isHidden ? {} : { text };
      return { ...message, ...said, edited: true };
    }
    case "message.redacted": {
      const { text: _, ...rest } = message;
      return { ...rest, pinned: false, redaction: redactionOf(event) };
    }
    case "message.withheld": {
      const { text: _, ...rest } = message;
      return { ...rest, pinned: false, withheld: withholdingOf(event) };
    }
    case "message.restored": {
      // Its words are in no event: whoever keeps the timeline reads them again (`isUnread`).
      const { withheld: _, ...rest } = message;
      return rest;
    }
    case "message.reacted": {
      const { emoji, on } = event.data;
      const reactions = react(message.reactions, emoji, on, isMine);
      return { ...message, reactions };
    }
    case "message.pinned":
      return { ...message, pinned: true };
    case "message.unpinned":
      return { ...message, pinned: false };
    default: {
      const { question, seq } = message;
      return question === undefined
        ? message
        : { ...message, question: applyToQuestion(question, event, seq) };
    }
  }
}

function react(
  reactions: readonly Reaction[],
  emoji: string,
  on: boolean,
  mine: boolean,
): Reaction[] {
  const old = reactions.find((one) => one.emoji === emoji);
  if (old === undefined) return on ? [...reactions, { emoji, count: 1, mine }] : [...reactions];
  const next = { emoji, count: old.count + (on ? 1 : -1), mine: mine ? on : old.mine };
  return reactions.map((one) => (one === old ? next : one)).filter((one) => one.count > 0);
}

/** Appends what is shown of an event, if anything is. */
function addItem(items: Item[], event: ChannelEvent, isMine: boolean): void {
  const item = event.type === "message.posted" ? newMessage(event, isMine) : systemLine(event);
  if (item !== undefined) items.push(item);
}

/** Who stands in the place of somebody whom nobody is told. */
export const ANONYMOUS = "anonymous";

function newQuestion({ actor }: ChannelEvent): QuestionInfo {
  return { state: "asked", votes: 0, mine: false, anonymous: actor.id === ANONYMOUS };
}

function newMessage(event: ChannelEvent & { type: "message.posted" }, isMine: boolean): Message {
  const { text, lang, kind, reply_to, client_id, attribution } = event.data;
  return {
    type: "message",
    seq: event.seq,
    at: event.at,
    author: event.actor,
    ...(attribution && { attribution }),
    ...(isMine && event.actor.id === ANONYMOUS && { own: true as const }),
    ...(text === undefined ? {} : { text }),
    ...(lang === undefined ? {} : { lang }),
    kind,
    ...(reply_to === undefined ? {} : { replyTo: reply_to }),
    edited: false,
    ...(event.data.redacted ? { redaction: { seq: event.seq } } : {}),
    ...(event.data.withheld ? { withheld: { seq: event.seq } } : {}),
    pinned: false,
    replyCount: 0,
    reactions: [],
    ...(kind === "question" ? { question: newQuestion(event) } : {}),
    clientId: client_id,
    asOf: event.seq,
  };
}

/** A message from its event and what became of it: true as of `asOf`. */
export function toMessage(
  event: ChannelEvent & { type: "message.posted" },
  state: MessageState | undefined,
  me: string,
  asOf: number,
): Message {
  return withState({ ...newMessage(event, event.actor.id === me), asOf }, state, undefined);
}

function systemLine(event: ChannelEvent): SystemLine | undefined {
  const what = whatHappened(event);
  if (what === undefined) return undefined;
  return { type: "system", seq: event.seq, at: event.at, actor: event.actor, what };
}

function whatHappened(event: ChannelEvent): SystemLine["what"] | undefined {
  switch (event.type) {
    case "channel.locked": {
      const closed = event.data.mode === "closed" ? { closed: true as const } : {};
      return {
        event: "locked",
        ...closed,
        ...because(event.data.reason),
        ...atItsTime(event.data),
      };
    }
    case "channel.unlocked":
      return { event: "unlocked", ...because(event.data.reason), ...atItsTime(event.data) };
    case "channel.slow_mode_changed":
      return { event: "slow", seconds: event.data.seconds };
    case "channel.budget_changed":
      return { event: "budget", ...event.data };
    case "channel.scheduled":
      return { event: "scheduled", ...event.data };
    case "channel.approval_changed":
      return { event: "approval", mode: event.data.mode };
    case "channel.attribution_changed":
      return { event: "attribution", ...event.data };
    case "participant.muted": {
      const { until, reason } = event.data;
      return { event: "muted", ...whom(event.data), ...(until && { until }), reason };
    }
    case "participant.unmuted":
      return {
        event: "unmuted",
        ...whom(event.data),
        ...because(event.data.reason),
        byClock: event.data.by_clock ?? false,
      };
    case "message.pinned":
      return { event: "pinned", target: event.data.target };
    case "message.unpinned":
      return { event: "unpinned", target: event.data.target };
    case "held.rejected":
      return event.data.off_record ? undefined : { event: "held-rejected" };
    case "participant.warned":
      return sanctioned("warning", event.data);
    case "participant.removed":
      return sanctioned("removal", event.data);
    case "participant.suspended":
      return sanctioned("suspension", event.data);
    case "participant.warning_lifted":
      return sanctionOver("warning", event.data);
    case "participant.readmitted":
      return sanctionOver("removal", event.data);
    case "participant.unsuspended":
      return sanctionOver("suspension", event.data);
    case "channel.anonymous_questions_changed":
      return { event: "anonymous-questions", on: event.data.on };
    default: {
      // What is in no list here, or of a newer server, has a seq and nothing to show.
      const { type, data } = event;
      if (has(FLOOR_NEWS, type)) return { event: "floor", news: event as FloorNews };
      return has(DECISIONS, type) ? ({ event: "decision", type, data } as Decision) : undefined;
    }
  }
}

/** The agenda did it, not the hand of who is named. */
function atItsTime({ by_clock }: { by_clock?: boolean }): { byClock?: true } {
  return by_clock ? { byClock: true } : {};
}

function has(types: readonly string[], type: string): boolean {
  return types.includes(type);
}

type Target = { participant?: Participant; delegation?: string };

function sanctioned(
  kind: SanctionKind,
  data: Target & { until?: string; reason: string },
): SystemLine["what"] {
  const { reason, until } = data;
  return { event: "sanctioned", kind, ...whom(data), ...(until && { until }), reason };
}

function sanctionOver(
  kind: SanctionKind,
  data: Target & { reason?: string; by_clock?: boolean },
): SystemLine["what"] {
  const { by_clock: byClock = false, reason } = data;
  return { event: "sanction-over", kind, ...whom(data), ...because(reason), byClock };
}

function whom({ participant, delegation }: Target): Whom {
  return { ...(participant && { who: participant }), ...(delegation && { delegation }) };
}

function because(reason: string | undefined): { reason?: string } {
  return reason === undefined ? {} : { reason };
}
