// What the views know: a few signals and the acts they can ask for. Two things implement it, the
// live one over the protocol package (live.ts) and the gallery's fixtures, so every view can be
// looked at without a server.

import type {
  AuditEntry,
  ChannelInfo,
  Delegation,
  DelegationCount,
  FloorBalance,
  Item,
  Limits,
  Message,
  MessageKind,
  MethodName,
  Methods,
  Participant,
  PendingMessage,
  Role,
  Sanction,
  Summit,
} from "@pleno/protocol";
import { computed, type ReadonlySignal, type Signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Act } from "./commands.ts";
import type { Decisions } from "./decisions.ts";
import type { Desk } from "./desk/desk.ts";
import type { Floor } from "./floor.ts";
import type { Link } from "./link.ts";
import type { Own } from "./own.ts";

export interface ChannelView extends ChannelInfo {
  unread: number;
  /** What keeps this participant from writing here: mutes of this channel, warnings of any. */
  sanctions: readonly Sanction[];
}

/** When the last mute here ends; Infinity: when it is lifted; 0: there is none. */
export function mutedUntil(channel: ChannelView | undefined): number {
  const mutes = channel?.sanctions.filter((one) => one.kind === "mute") ?? [];
  const ends = mutes.map((one) =>
    one.until === undefined ? Number.POSITIVE_INFINITY : Date.parse(one.until),
  );
  return Math.max(0, ...ends);
}

/** The oldest warning that waits to be acknowledged. */
export function warningOf(channel: ChannelView | undefined): Sanction | undefined {
  return channel?.sanctions.find((one) => one.kind === "warning");
}

/** A lock is not for these: they go on writing, unless the channel is closed. */
export function speaksLocked({ moderate }: { moderate: boolean }, role: Role): boolean {
  return moderate || role === "expert";
}

export interface TimelineView {
  channel: string;
  /** False until the first page is here. */
  ready: boolean;
  items: readonly Item[];
  pending: readonly PendingMessage[];
  moreBefore: boolean;
  moreAfter: boolean;
  loading: boolean;
  /** Where "New" begins: the read position when the channel was opened. */
  newAfter: number | undefined;
  typing: readonly Participant[];
}

/** What may be done in the open channel, apart from what changes with every message. */
export interface Rules {
  post: boolean;
  react: boolean;
  moderate: boolean;
  locked: boolean;
  /** Nobody writes, not even moderators. */
  closed: boolean;
  approval: boolean;
  editWindowMs: number;
  mutedUntil: number;
  warned: boolean;
}

/** The open channel's rules: the same object as long as they are the same, so rows stay as they are. */
export function rulesOf(
  channels: ReadonlySignal<readonly ChannelView[]>,
  open: ReadonlySignal<string | undefined>,
): ReadonlySignal<Rules> {
  let kept: Rules | undefined;
  return computed(() => {
    const channel = channels.value.find((one) => one.id === open.value);
    const next: Rules = {
      post: channel?.rights.post ?? false,
      react: channel?.rights.react ?? false,
      moderate: channel?.rights.moderate ?? false,
      locked: channel?.state.locked ?? false,
      closed: channel !== undefined && isClosed(channel),
      approval: channel?.state.approval === "all",
      editWindowMs: (channel?.state.edit_window_s ?? 0) * 1000,
      mutedUntil: mutedUntil(channel),
      warned: warningOf(channel) !== undefined,
    };
    const before = kept;
    const isSame =
      before !== undefined &&
      (Object.keys(next) as (keyof Rules)[]).every((key) => before[key] === next[key]);
    if (!isSame) kept = next;
    return kept ?? next;
  });
}

export type ConnectionView =
  | { state: "live" | "connecting" | "opening" | "offline" | "catching-up" | "refused" }
  | { state: "waiting"; retryAt: number; why: "lost" | "restarting" | "full" };

export type Phase =
  | { at: "starting" }
  | { at: "signin"; problem?: "link" | "token" | "network" | "ended" | undefined }
  /** A moderator has shut this person out; why, as soon as it is known. */
  | { at: "suspended"; sanction?: Sanction | undefined }
  | { at: "working" }
  | { at: "confirm"; participant: Participant; delegation?: Delegation | undefined }
  | { at: "not-me" }
  | { at: "in" };

export interface Presence {
  total: number;
  delegations: readonly DelegationCount[];
  participants: readonly Participant[];
  more: boolean;
}

export interface Draft {
  text: string;
  kind: MessageKind;
  replyTo?: number | undefined;
  /** A question without one's name. */
  anonymous?: boolean | undefined;
}

/** A message that a search found, as it is now. */
export interface Hit {
  channel: string;
  seq: number;
  at: string;
  author: Participant;
  text: string;
  lang?: string | undefined;
}

export interface Found {
  /** Newest first. */
  hits: readonly Hit[];
  more: boolean;
  /** The newest messages may not be found yet. */
  isBehind: boolean;
}

export interface Query {
  text: string;
  /** Only there; undefined: everywhere. */
  channel: string | undefined;
  /** Continue after this hit. */
  after?: Hit | undefined;
}

/** Which acts; what is absent is of no account. */
export interface AuditFilter {
  channel?: string | undefined;
  actor?: string | undefined;
  action?: string | undefined;
}

export interface AuditPage {
  /** Newest first. */
  entries: readonly AuditEntry[];
  /** Whom they name. */
  participants: readonly Participant[];
  /** Continue before this one; undefined: these were all. */
  next: number | undefined;
}

const BEHIND = ".mods";

/** A backchannel is about the channel beside it. */
export function parentOf(channel: string): string {
  return channel.endsWith(BEHIND) ? channel.slice(0, -BEHIND.length) : channel;
}

/** How a channel is called; its id when it is not, or no longer, one's own to see. */
export function titleOf({ channels }: Pick<Model, "channels">, id: string | undefined): string {
  return channels.value.find((one) => one.id === id)?.title ?? id ?? "";
}

/** Nobody posts here; moderators still have the command line. */
export function isClosed({ state }: ChannelView): boolean {
  return state.locked && state.lock_mode === "closed";
}

/** For whom somebody is here; undefined for who belongs to none. */
export function delegationOf(
  { delegations }: Pick<Model, "delegations">,
  { delegation }: Participant,
): Delegation | undefined {
  return delegation === undefined ? undefined : delegations.value.get(delegation);
}

/** How an act ended. What went wrong is a sentence for the person, from the server where it spoke. */
export type Outcome = { ok: true; changed?: boolean; until?: string } | { ok: false; why: string };

/** What one can do on the floor: all the protocol's methods for it, the queries aside. */
export type FloorMethod = Exclude<
  Extract<MethodName, `floor.${string}` | `reply.${string}`>,
  "floor.show" | "floor.balance"
>;

export type FloorParams<M extends FloorMethod> = Omit<Methods[M]["params"], "channel">;

/** The speakers' list of the open channel. */
export interface FloorPart {
  /** Undefined until it is known. */
  state: ReadonlySignal<Floor | undefined>;
  act<M extends FloorMethod>(method: M, params: FloorParams<M>): Promise<Outcome>;
  /** Who was heard, for the chair; or a sentence for the person. */
  balance(): Promise<readonly FloorBalance[] | string>;
}

/** Who has the floor, when only they may post statements. */
export function floorHolder(floor: Floor | undefined): Participant | undefined {
  return floor?.settings.controls_posting ? floor.speaker?.participant : undefined;
}

export interface Model {
  phase: ReadonlySignal<Phase>;
  connection: ReadonlySignal<ConnectionView>;
  /** The server's storage fails: all can be read, nothing be sent. */
  isReadOnly: ReadonlySignal<boolean>;
  me: ReadonlySignal<Participant>;
  summit: ReadonlySignal<Summit>;
  delegations: ReadonlySignal<ReadonlyMap<string, Delegation>>;
  limits: ReadonlySignal<Limits>;
  channels: ReadonlySignal<readonly ChannelView[]>;
  open: ReadonlySignal<string | undefined>;
  rules: ReadonlySignal<Rules>;
  timeline: ReadonlySignal<TimelineView>;
  /** Messages fetched beside the timeline, by `peek`. */
  aside: ReadonlySignal<readonly Message[]>;
  presence: ReadonlySignal<Presence>;
  floor: FloorPart;
  /** In force on oneself: warnings to acknowledge, mutes, removals. */
  sanctions: ReadonlySignal<readonly Sanction[]>;
  /** One's own held messages, appeals and reports; fetched after the sign-in. */
  own: ReadonlySignal<Own | undefined>;
  /** For those who moderate; fetched after the sign-in. */
  desk: ReadonlySignal<Desk | undefined>;
  link: Link;
  /** Until when slow mode forbids a next message in the open channel; 0: not at all. */
  slowUntil: ReadonlySignal<number>;
  drafts: Signal<ReadonlyMap<string, Draft>>;
  /** The open channel's questions, polls and consensus calls; undefined until that part is here. */
  decisions: ReadonlySignal<Decisions | undefined>;

  /** The server's clock as this device can know it. */
  now(): number;
  signIn(token: string): Promise<void>;
  confirm(yes: boolean): Promise<void>;
  /** Once; another moderator then looks at the suspension. */
  appealSuspension(sanction: string, text: string): Promise<Outcome>;
  signOut(): Promise<void>;
  setLanguage(lang: "en" | "id"): Promise<void>;
  tryNow(): void;
  openChannel(id: string): void;
  loadOlder(): Promise<void>;
  loadNewer(): Promise<void>;
  /** Makes sure that this message is loaded; false when there is none. */
  loadAround(seq: number): Promise<boolean>;
  loadLatest(): Promise<void>;
  /** Fetches this message and its neighbours into `aside`. */
  peek(this: void, seq: number): void;
  /** Who did what, there or everywhere; or a sentence for the person. */
  audit(which: AuditFilter, before: number | undefined): Promise<AuditPage | string>;
  /** What was found, or a sentence for the person. */
  search(query: Query): Promise<Found | string>;
  /** In the open channel, whose composer is empty at once. */
  send(draft: Draft, lang: string): Promise<void>;
  retry(clientId: string): void;
  discard(clientId: string): void;
  edit(seq: number, text: string): Promise<Outcome>;
  redact(seq: number, reason: string | undefined): Promise<Outcome>;
  react(seq: number, emoji: string, on: boolean): Promise<Outcome>;
  pin(seq: number, on: boolean): Promise<Outcome>;
  /** Says that this warning has been read. */
  acknowledge(sanction: string): Promise<Outcome>;
  /** Does what a command says; in the open channel, where it is about one. */
  run(act: Act): Promise<Outcome>;
  /** These were on the screen long enough to count as read. */
  markRead(channel: string, seq: number): void;
  typing(): void;
  /** The people panel is open; what it returns ends that. */
  watchPeople(): () => void;
}

const ModelContext = createContext<Model | undefined>(undefined);
export const ModelProvider = ModelContext.Provider;

export function useModel(): Model {
  const model = useContext(ModelContext);
  if (model === undefined) throw new Error("no model above this view");
  return model;
}
