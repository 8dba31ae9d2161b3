// The model over a real server. It holds no rules: the protocol package connects, resumes, keeps
// messages on their way and folds events; here its values become signals, and what the person
// should hear is said.

import {
  type AuditListParams,
  apply,
  askOnce,
  type ChannelEvent,
  type ChannelInfo,
  ChannelTimeline,
  type ConnectionState,
  claimInvite,
  type Delegation,
  emptyTimeline,
  type HeldItem,
  isLoaded,
  isMine,
  isOffRecord,
  type LossReason,
  type Message,
  type MessageSearchParams,
  type MessageSearchResult,
  merge,
  NoAnswer,
  newToken,
  type Participant,
  type PendingMessage,
  PlenoClient,
  Refused,
  type Sanction,
  type SessionOpenResult,
  type Timeline,
  trim,
} from "@pleno/protocol";
import { batch, computed, effect, type Signal, signal } from "@preact/signals";
import { locale, setLocale, t } from "../i18n/index.ts";
import { plainText } from "../text/plain.ts";
import { nameOf } from "../ui/controls.tsx";
import { announceMessage, note, resetAnnouncer, say } from "../ui/say.tsx";
import type { Act } from "./commands.ts";
import { decisionsPart } from "./decide.ts";
import type { Decisions } from "./decisions.ts";
import type { Desk } from "./desk/desk.ts";
import { FloorLink } from "./floor-link.ts";
import {
  forgetLastDrafts,
  ITEMS_KEPT,
  isKeeping,
  Keep,
  readClaim,
  readOpenChannel,
  readSession,
  readToken,
  writeClaim,
  writeLanguage,
  writeOpenChannel,
  writeReports,
  writeSession,
  writeToken,
} from "./keep.ts";
import { LiveLink } from "./link.ts";
import type {
  AuditFilter,
  AuditPage,
  ChannelView,
  ConnectionView,
  Draft,
  Found,
  Hit,
  Model,
  Outcome,
  Phase,
  Presence,
  Query,
  TimelineView,
} from "./model.ts";
import { rulesOf } from "./model.ts";
import type { Own } from "./own.ts";
import { commands } from "./slash.ts";
import { countUnread, exact, marked, posted, startUnread, type Unread } from "./unread.ts";

// On conference Wi-Fi sockets die without a word: the person is told after 14 s at most.
const DEAD_SOCKET = { quietMs: 9_000, silentMs: 5_000 };
const VERSION = "0.1.0";
const PAGE = 100; // events of a first look
const RECENT_MS = 60_000; // older events that arrive are history, not news
const FRAME_MS = 250;
const SAVE_MS = 1_500;
const MARK_MS = 2_000;
const PEOPLE_MS = 4_000;
const PEEK_PAGE = 50;
const SEARCH_PAGE = 20;
const UNREAD_PAGE = 200; // proto/methods/channel.history.json

const NOBODY: Participant = { id: "", name: "", role: "observer", bot: false };

export function socketAddress(page: Location): string {
  const url = new URL("ws", new URL(".", page.href));
  url.protocol = page.protocol === "https:" ? "wss:" : "ws:";
  url.hash = "";
  url.search = "";
  return url.href;
}

export class LiveModel implements Model {
  readonly phase = signal<Phase>({ at: "starting" });
  readonly connection = signal<ConnectionView>({ state: "connecting" });
  readonly isReadOnly = signal(false);
  readonly me = signal<Participant>(NOBODY);
  readonly summit = signal<SessionOpenResult["summit"]>({
    id: "",
    name: "",
    description: "",
    languages: ["en"],
  });
  readonly delegations = signal<ReadonlyMap<string, Delegation>>(new Map());
  readonly limits = signal<SessionOpenResult["limits"]>({
    frame_bytes: 65_536,
    text_graphemes: 4_000,
    text_bytes: 16_384,
    messages_per_minute: 0,
    requests_per_minute: 0,
    sessions_per_participant: 0,
    connections_per_address: 0,
    history_page: 200,
  });
  readonly open = signal<string | undefined>(undefined);
  readonly presence = signal<Presence>({
    total: 0,
    delegations: [],
    participants: [],
    more: false,
  });
  readonly link = new LiveLink();
  readonly own = signal<Own | undefined>(undefined);
  readonly desk = signal<Desk | undefined>(undefined);
  readonly drafts: Signal<ReadonlyMap<string, Draft>> = signal(new Map());
  readonly floor = new FloorLink({
    request: async (method, params) => {
      if (this.#client === undefined) throw new NoAnswer("offline", false);
      return this.#client.request(method, params);
    },
    now: () => this.now(),
    me: this.me,
    moderates: () => this.rules.peek().moderate,
  });
  readonly decisions = signal<Decisions | undefined>(undefined);

  readonly sanctions = signal<readonly Sanction[]>([]);
  readonly #infos = signal<readonly ChannelInfo[]>([]);
  readonly #unread = signal<ReadonlyMap<string, Unread>>(new Map());
  /** The same as it is now; the signal follows with the next frame. */
  readonly #counts = new Map<string, Unread>();
  readonly channels = computed<readonly ChannelView[]>(() =>
    this.#infos.value.map((info) => {
      const unread = this.#unread.value.get(info.id);
      const sanctions = this.sanctions.value.filter(
        (one) => one.kind === "warning" || one.channel === info.id,
      );
      return { ...info, unread: unread === undefined ? 0 : countUnread(unread), sanctions };
    }),
  );

  readonly rules = rulesOf(this.channels, this.open);

  readonly #state = signal<Timeline | undefined>(undefined);
  readonly #isLoading = signal(false);
  readonly #pending = signal<readonly PendingMessage[]>([]);
  readonly #newAfter = signal<number | undefined>(undefined);
  readonly #typing = signal<readonly { participant: Participant; until: number }[]>([]);
  readonly #asides = signal<ReadonlyMap<number, Timeline>>(new Map());
  readonly aside = computed<readonly Message[]>(() =>
    [...this.#asides.value.values()].flatMap((one) =>
      one.items.filter((item) => item.type === "message"),
    ),
  );
  readonly timeline = computed<TimelineView>(() => this.#view());
  readonly slowUntil = computed(() => this.#slowUntil());

  readonly #url: string;
  #client: PlenoClient | undefined;
  #keep: Keep | undefined;
  #tellParticipant: (id: string) => void = () => undefined;
  #open: ChannelTimeline | undefined;
  readonly #timelines = new Map<string, ChannelTimeline>();
  #savedDrafts: ReadonlyMap<string, Draft> = new Map();
  readonly #marks = new Map<string, number>();
  #frameTimer: ReturnType<typeof setTimeout> | undefined;
  #markTimer: ReturnType<typeof setTimeout> | undefined;
  #saveTimer: ReturnType<typeof setTimeout> | undefined;
  #typingTimer: ReturnType<typeof setTimeout> | undefined;
  #peopleAt = Number.NEGATIVE_INFINITY;
  #peopleWatchers = 0;
  #peopleTimer: ReturnType<typeof setTimeout> | undefined;
  #wasLost = false;
  #isAwaited = false;
  #failed = new Set<string>();

  constructor(url: string) {
    this.#url = url;
    effect(() => this.#saveDrafts(this.drafts.value));
    addEventListener("online", () => this.#client?.tryNow());
    addEventListener("offline", () => {
      this.#client?.tryNow(); // a dead socket may look alive for a while yet
      this.#onState();
    });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") this.#client?.tryNow();
      else this.#beginNews();
    });
    addEventListener("pagehide", () => {
      this.#saveTimeline();
      this.#keep?.keepDraftsNow(this.drafts.peek());
    });
    addEventListener("pageshow", (event) => {
      if (event.persisted) forgetLastDrafts(); // it lives on: from here the database knows better
    });
  }

  now(): number {
    return this.#client?.serverNow() ?? Date.now();
  }

  /** From a cold page: a link in the address, a claim begun before, a sign-in kept, or nothing. */
  async begin(invite: string | undefined): Promise<void> {
    if (invite !== undefined) writeClaim({ invite, token: newToken() });
    const claim = readClaim();
    if (claim !== undefined) return this.#claim(claim.invite, claim.token);
    const token = readToken();
    if (token === undefined) {
      this.phase.value = { at: "signin" };
      return;
    }
    const kept = readSession();
    this.#connect(token);
    if (kept !== undefined) this.#onSession(kept);
  }

  async signIn(token: string): Promise<void> {
    this.#stop();
    writeSession(undefined);
    this.phase.value = { at: "working" };
    writeToken(token);
    this.#connect(token);
  }

  async #claim(invite: string, token: string): Promise<void> {
    this.#stop();
    this.phase.value = { at: "working" };
    try {
      await claimInvite({ url: this.#url, invite, token });
    } catch (error) {
      // A refusal is final; without an answer the claim stays, and a reload asks again.
      if (error instanceof Refused) writeClaim(undefined);
      this.phase.value = { at: "signin", problem: error instanceof Refused ? "link" : "network" };
      return;
    }
    writeToken(token);
    writeClaim(undefined);
    writeSession(undefined);
    if (!isKeeping()) note(t("signin-failed-storage"), true);
    this.#connect(token);
  }

  async confirm(yes: boolean): Promise<void> {
    if (yes) {
      this.phase.value = { at: "in" };
      return;
    }
    await this.signOut();
    this.phase.value = { at: "not-me" };
  }

  async signOut(): Promise<void> {
    const keep = this.#keep;
    this.#stop();
    writeToken(undefined);
    writeSession(undefined);
    writeOpenChannel(undefined);
    writeReports([]);
    this.phase.value = { at: "signin" };
    await keep?.erase().catch(() => undefined);
  }

  async setLanguage(lang: "en" | "id"): Promise<void> {
    await setLocale(lang);
    writeLanguage(lang);
    this.#client?.setLang(lang);
  }

  tryNow(): void {
    this.#client?.tryNow();
  }

  #stop(): void {
    this.#client?.stop();
    this.#client = undefined;
    this.link.end();
    this.desk.peek()?.end();
    this.#keep = undefined;
    this.#open = undefined;
    this.#timelines.clear();
    this.#marks.clear();
    this.#failed = new Set();
    this.floor.open(undefined);
    batch(() => {
      this.open.value = undefined;
      this.decisions.value = undefined;
      this.own.value = undefined;
      this.desk.value = undefined;
      this.sanctions.value = [];
      this.#state.value = undefined;
      this.#pending.value = [];
      this.#counts.clear();
      this.#unread.value = new Map();
      this.#infos.value = [];
      this.#savedDrafts = new Map();
      this.drafts.value = this.#savedDrafts;
    });
  }

  #connect(token: string): void {
    const participant = new Promise<string>((resolve) => {
      this.#tellParticipant = resolve;
    });
    const keep = new Keep(participant);
    const client = new PlenoClient({
      url: this.#url,
      token,
      client: { name: "pleno-web", version: VERSION },
      lang: locale(),
      outbox: keep,
      timing: DEAD_SOCKET,
    });
    this.#keep = keep;
    this.#client = client;
    client.on("state", () => this.#onState());
    client.on("session", ({ epochChanged, session }) => {
      writeSession(session);
      this.isReadOnly.value = session.read_only === true;
      if (epochChanged) note(t("connection-new-epoch"));
      this.#onSession(session);
    });
    client.on("event", (event) => this.#onEvent(event));
    client.on("synced", ({ channel, seq }) => {
      this.#onState();
      this.decisions.peek()?.onSynced(channel, seq);
    });
    client.on("channel", () => {
      this.#later();
      this.#readElsewhere(client.channels);
    });
    client.on("outbox", ({ channel }) => this.#onOutbox(channel));
    client.on("sent", ({ message, result }) => {
      say(t(result.seq === undefined ? "announce-held" : "announce-sent"));
      if (result.seq !== undefined && message.anonymous && message.channel === this.open.peek())
        this.decisions.peek()?.questions.onOwn(result.seq);
    });
    client.on("typing", ({ channel, participant: who, until }) => {
      if (channel === this.open.peek()) this.#onTyping(who, Date.parse(until));
    });
    client.on("presence", ({ delegations, total }) => {
      this.presence.value = { ...this.presence.peek(), total, delegations };
      if (this.#peopleWatchers > 0) void this.#loadPeople();
    });
    client.on("storage", (notice) => {
      this.isReadOnly.value = notice.read_only;
    });
    client.on("sanctioned", () => {
      this.sanctions.value = client.sanctions;
    });
    this.link.use(client); // after the above: what hears of it finds the page up to date
    client.on("problem", (problem) => reportError(problem));
    client.start();
  }

  #onState(): void {
    const client = this.#client;
    if (client === undefined) return;
    const { state } = client;
    this.connection.value = connectionView(state, client.isSynced);
    if (state.state === "offline" && state.why === "refused") this.#onRefused();
    if (state.state === "waiting" && state.why === "suspended") void this.#onSuspended();
    else if (state.state === "waiting") {
      this.#wasLost = true;
      if (this.phase.peek().at === "working")
        this.phase.value = { at: "signin", problem: "network" };
    }
    if (state.state === "live" && this.#wasLost) {
      this.#wasLost = false;
      say(t("connection-back"));
    }
  }

  #onRefused(): void {
    const wasIn = this.phase.peek().at === "in";
    this.#stop();
    writeToken(undefined);
    writeSession(undefined);
    this.phase.value = { at: "signin", problem: wasIn ? "ended" : "token" };
  }

  /** The connection tries by itself when the suspension may be over; here its reason is asked for. */
  async #onSuspended(): Promise<void> {
    if (this.phase.peek().at === "suspended") return;
    this.phase.value = { at: "suspended" };
    const token = readToken();
    if (token === undefined) return;
    try {
      const { sanctions } = await askOnce({ url: this.#url }, "suspension.show", { token });
      if (this.phase.peek().at === "suspended")
        this.phase.value = { at: "suspended", sanction: sanctions.at(-1) };
    } catch {
      // Without its reason the page still says what is so.
    }
  }

  async appealSuspension(sanction: string, text: string): Promise<Outcome> {
    const token = readToken();
    if (token === undefined) return { ok: false, why: t("connection-lost") };
    try {
      await askOnce({ url: this.#url }, "suspension.appeal", { token, sanction, text });
    } catch (error) {
      return { ok: false, why: error instanceof Refused ? error.message : t("request-no-answer") };
    }
    const phase = this.phase.peek();
    if (phase.at === "suspended" && phase.sanction !== undefined) {
      const appeal = { by: phase.sanction.by, text, at: new Date(this.now()).toISOString() };
      this.phase.value = { ...phase, sanction: { ...phase.sanction, appeal } };
    }
    return { ok: true };
  }

  #onSession(session: SessionOpenResult): void {
    const { channels, delegations, limits, participant, summit } = session;
    this.#tellParticipant(participant.id);
    const isFirst = this.#infos.peek().length === 0;
    batch(() => {
      this.me.value = participant;
      this.summit.value = summit;
      this.limits.value = limits;
      this.delegations.value = new Map(delegations.map((one) => [one.id, one]));
      this.#infos.value = channels;
      this.sanctions.value = session.sanctions ?? []; // a kept one may be of an older server
      this.#readElsewhere(channels);
      const { at } = this.phase.peek();
      if (at === "starting" || at === "suspended") this.phase.value = { at: "in" };
      if (at === "working" || at === "signin") {
        const delegation = delegations.find((one) => one.id === participant.delegation);
        this.phase.value = {
          at: "confirm",
          participant,
          ...(delegation === undefined ? {} : { delegation }),
        };
      }
    });
    if (isFirst) {
      void this.#loadDrafts();
      const wanted = this.open.peek() ?? readOpenChannel();
      const first =
        channels.find((one) => one.id === wanted) ??
        channels.find((one) => one.kind === "theme") ??
        channels[0];
      if (first !== undefined) this.openChannel(first.id);
    }
    if (this.#client?.session !== undefined) {
      this.#followAll(session);
      this.#sendMarks();
      this.#beginUnread(session);
      const id = this.open.peek();
      if (this.#isAwaited && id !== undefined) void this.#makeTimeline(id);
      this.#isAwaited = false;
      void this.floor.begin();
      void this.#loadParts(channels);
      void this.#loadPeople(true);
      void this.#wantDecisions();
    }
  }

  async #wantDecisions(): Promise<void> {
    const client = this.#client;
    const part = await decisionsPart.want(); // offline: wanted again with the next session
    if (part === undefined || client === undefined || client !== this.#client) return;
    if (this.decisions.peek() !== undefined) return;
    const decisions = new part.Decisions({
      request: (method, params) => client.request(method, params),
      ask: (method, params) => this.#ask((one) => one.request(method, params), done),
      me: () => this.me.peek(),
    });
    this.decisions.value = decisions;
    decisions.open(this.open.peek());
  }

  /** What came while nobody was connected is new. */
  #beginUnread({ channels }: SessionOpenResult): void {
    const info = channels.find((one) => one.id === this.open.peek());
    if (info === undefined) return;
    const read = Math.max(info.read_seq, this.#marks.get(info.id) ?? 0);
    if (info.last_seq > read) this.#newAfter.value = read;
  }

  /** Channels not looked at yet are followed for their unread count. */
  #followAll({ channels, epoch }: SessionOpenResult): void {
    for (const { id, last_seq, read_seq } of channels) {
      if (this.#counts.has(id)) continue;
      const unread = startUnread(read_seq, last_seq);
      this.#setUnread(id, unread);
      if (!this.#timelines.has(id)) this.#client?.follow(id, { after: last_seq, epoch });
      if (unread.guess !== undefined && last_seq - read_seq <= UNREAD_PAGE)
        void this.#countUnread(id, read_seq);
    }
  }

  async #countUnread(channel: string, after: number): Promise<void> {
    try {
      const page = await this.#client?.history({ channel, after, limit: UNREAD_PAGE });
      const unread = this.#counts.get(channel);
      if (page === undefined || unread === undefined) return;
      const seqs = page.events.filter((event) => this.#isNews(event)).map((event) => event.seq);
      this.#setUnread(channel, exact(unread, seqs));
    } catch {
      // The guess stands.
    }
  }

  #isNews(event: ChannelEvent): boolean {
    return (
      event.type === "message.posted" &&
      event.actor.id !== this.me.peek().id &&
      !this.#client?.outbox.isOwn(event.data.id)
    );
  }

  #setUnread(channel: string, unread: Unread): void {
    if (this.#counts.get(channel) === unread) return;
    this.#counts.set(channel, unread);
    this.#later();
  }

  /** What the network brings is shown once a frame, however much it is. */
  #later(): void {
    if (this.#frameTimer !== undefined) return;
    const show = (): void => this.#show();
    if (document.visibilityState === "visible") requestAnimationFrame(show);
    this.#frameTimer = setTimeout(show, FRAME_MS); // no frames come in a hidden page
  }

  #show(): void {
    if (this.#frameTimer === undefined) return;
    clearTimeout(this.#frameTimer);
    this.#frameTimer = undefined;
    const client = this.#client;
    const id = this.open.peek();
    if (client === undefined) return;
    batch(() => {
      this.#unread.value = new Map(this.#counts);
      if (client.session !== undefined) this.#infos.value = client.channels;
      if (id !== undefined) this.#pending.value = client.outbox.list(id);
      if (this.#open !== undefined) {
        this.#state.value = this.#open.state;
        this.#isLoading.value = this.#open.isLoading;
      }
    });
  }

  /** Another device of ours may have read further. */
  #readElsewhere(channels: readonly ChannelInfo[]): void {
    for (const { id, read_seq } of channels) {
      const unread = this.#counts.get(id);
      if (unread !== undefined) this.#setUnread(id, marked(unread, read_seq));
    }
  }

  openChannel(id: string): void {
    if (this.open.peek() === id && this.#open !== undefined) return;
    this.#saveTimeline();
    resetAnnouncer();
    const info = this.#infos.peek().find((one) => one.id === id);
    const known = this.#timelines.get(id);
    batch(() => {
      this.open.value = id;
      this.#open = known;
      this.#state.value = known?.state;
      this.#typing.value = [];
      this.#asides.value = new Map();
      this.#pending.value = this.#client?.outbox.list(id) ?? [];
      this.#newAfter.value =
        info !== undefined && info.last_seq > info.read_seq ? info.read_seq : undefined;
    });
    this.floor.open(id);
    writeOpenChannel(id);
    this.decisions.peek()?.open(id);
    if (known === undefined) void this.#makeTimeline(id);
  }

  async #makeTimeline(id: string): Promise<void> {
    const client = this.#client;
    const kept = await this.#keep?.timeline(id).catch(() => undefined);
    if (client === undefined || client !== this.#client || this.#timelines.has(id)) return;
    // Without a last look there is nothing to show before the session says whose eyes these are.
    if (kept === undefined && client.session === undefined) {
      this.#isAwaited = true;
      return;
    }
    const timeline = new ChannelTimeline(client, id, { page: PAGE, restore: kept });
    this.#timelines.set(id, timeline);
    timeline.on("change", () => {
      if (this.#open !== timeline) return;
      this.#later();
      this.#saveTimelineSoon();
    });
    if (this.open.peek() !== id) return;
    this.#open = timeline;
    this.#state.value = timeline.state;
  }

  #view(): TimelineView {
    const state = this.#state.value;
    const channel = this.open.value ?? "";
    const now = this.now();
    return {
      channel,
      ready: state !== undefined && state.first > 0,
      items: state?.items ?? [],
      pending: this.#ownPending(withoutPosted(this.#pending.value, state), channel),
      moreBefore: state !== undefined && state.first > 1,
      moreAfter: state !== undefined && state.last < state.head,
      loading: this.#isLoading.value,
      newAfter: this.#newAfter.value,
      typing: this.#typing.value.filter((one) => one.until > now).map((one) => one.participant),
    };
  }

  #ownPending(pending: readonly PendingMessage[], channel: string): readonly PendingMessage[] {
    return this.own.value?.pendingIn(channel, pending) ?? pending;
  }

  #slowUntil(): number {
    const info = this.#infos.value.find((one) => one.id === this.open.value);
    if (info === undefined || info.state.slow_mode_s === 0 || info.rights.moderate) return 0;
    const { delegation, id } = this.me.value;
    const isShared = info.state.slow_mode_per === "delegation" && delegation !== undefined;
    const isCounted = (author: Participant): boolean =>
      isShared && author.delegation === delegation;
    let last = 0;
    for (const item of this.#state.value?.items ?? []) {
      if (item.type === "message" && (isMine(item, id) || isCounted(item.author)))
        last = Date.parse(item.at);
    }
    let until = last === 0 ? 0 : last + info.state.slow_mode_s * 1000;
    for (const { status } of this.#pending.value)
      if (status.state === "slow_mode") until = Math.max(until, status.until);
    return until;
  }

  /** What arrives while the page is hidden is new when it is looked at again. */
  #beginNews(): void {
    this.#newAfter.value = this.#state.peek()?.items.at(-1)?.seq;
  }

  #onEvent(event: ChannelEvent): void {
    const { channel } = event;
    this.floor.take(event);
    const unread = this.#counts.get(channel);
    if (unread !== undefined && this.#isNews(event))
      this.#setUnread(channel, posted(unread, event.seq));
    if (event.type === "delegation.substitute_set")
      this.#onSubstitute(event.data.delegation, event.data.participant?.id);
    if (channel === this.open.peek()) this.#onOpenEvent(event);
  }

  #onSubstitute(id: string, participant: string | undefined): void {
    const delegation = this.delegations.peek().get(id);
    if (delegation === undefined || delegation.substitute === participant) return;
    const { substitute: _, ...rest } = delegation;
    const next = participant === undefined ? rest : { ...rest, substitute: participant };
    this.delegations.value = new Map(this.delegations.peek()).set(id, next);
  }

  #onOpenEvent(event: ChannelEvent): void {
    this.#applyAside(event);
    // What was said aloud of it is not left lying in the page.
    if (event.type === "message.withheld" || event.type === "message.redacted") resetAnnouncer();
    this.decisions.peek()?.onEvent(event);
    if (event.type === "message.redacted" && event.data.by_moderator && !event.data.off_record) {
      const target = this.#state.peek()?.items.find((one) => one.seq === event.data.target);
      if (
        target?.type === "message" &&
        isMine(target, this.me.peek().id) &&
        event.actor.id !== this.me.peek().id
      ) {
        note(t("announce-withdrawn", { reason: event.data.reason ?? "" }), true);
      }
    }
    if (!this.#isNews(event) || event.type !== "message.posted") return;
    this.#typing.value = this.#typing.peek().filter((one) => one.participant.id !== event.actor.id);
    if (this.now() - Date.parse(event.at) > RECENT_MS) return;
    const delegation = this.delegations.peek().get(event.actor.delegation ?? "")?.name;
    const text = plainText(event.data.text ?? "");
    const name = nameOf(event.actor);
    announceMessage(
      delegation === undefined
        ? t("announce-message-no-delegation", { name, text })
        : t("announce-message", { name, delegation, text }),
    );
  }

  #onTyping(participant: Participant, until: number): void {
    if (participant.id === this.me.peek().id) return;
    const others = this.#typing
      .peek()
      .filter((one) => one.participant.id !== participant.id && one.until > this.now());
    this.#typing.value = [...others, { participant, until }];
    clearTimeout(this.#typingTimer);
    this.#typingTimer = setTimeout(
      () => {
        this.#typing.value = this.#typing.peek().filter((one) => one.until > this.now());
      },
      Math.max(0, until - this.now()) + 100,
    );
  }

  #onOutbox(channel: string): void {
    const list = this.#client?.outbox.list(channel) ?? [];
    const failed = list.filter((one) => one.status.state === "failed").map((one) => one.clientId);
    if (failed.some((one) => !this.#failed.has(one))) say(t("announce-failed"));
    for (const one of failed) this.#failed.add(one);
    if (channel === this.open.peek()) this.#later();
  }

  async #loadDrafts(): Promise<void> {
    try {
      const kept = (await this.#keep?.drafts()) ?? new Map<string, Draft>();
      // What was written meanwhile wins.
      const merged = new Map([...kept, ...this.drafts.peek()]);
      this.#savedDrafts = merged;
      this.drafts.value = merged;
    } catch {
      // Drafts then live as long as the page.
    }
  }

  #saveDrafts(drafts: ReadonlyMap<string, Draft>): void {
    for (const [channel, draft] of drafts) {
      if (this.#savedDrafts.get(channel) !== draft)
        this.#keep?.putDraft(channel, draft).catch(() => undefined);
    }
    this.#savedDrafts = drafts;
  }

  #saveTimelineSoon(): void {
    this.#saveTimer ??= setTimeout(() => this.#saveTimeline(), SAVE_MS);
  }

  /** The last look of the open channel, painted first the next time. */
  #saveTimeline(): void {
    clearTimeout(this.#saveTimer);
    this.#saveTimer = undefined;
    const state = this.#state.peek();
    const epoch = this.#client?.epoch;
    if (state === undefined || epoch === undefined || state.first === 0 || state.last < state.head)
      return;
    // What is off the record is not kept here either.
    if (state.items.some((one) => one.type === "message" && isOffRecord(one))) return;
    const timeline = { ...trim(state, "oldest", ITEMS_KEPT), recent: [] };
    this.#keep?.putTimeline(state.channel, { epoch, timeline }).catch(() => undefined);
  }

  async loadOlder(): Promise<void> {
    await this.#load((timeline) => timeline.older());
  }

  async loadNewer(): Promise<void> {
    await this.#load((timeline) => timeline.newer());
  }

  async loadLatest(): Promise<void> {
    await this.#load((timeline) => timeline.latest());
  }

  async loadAround(seq: number): Promise<boolean> {
    return (await this.#load((timeline) => timeline.around(seq))) ?? false;
  }

  readonly peek = (seq: number): void => {
    void this.#peek(seq);
  };

  async #peek(seq: number): Promise<void> {
    const channel = this.open.peek();
    const client = this.#client;
    if (channel === undefined || client === undefined || this.#asides.peek().has(seq)) return;
    try {
      const page = await client.history({ channel, around: seq, limit: PEEK_PAGE });
      const timeline = merge(emptyTimeline(channel, this.me.peek().id), page);
      if (timeline === undefined || this.open.peek() !== channel) return;
      this.#asides.value = new Map(this.#asides.peek()).set(seq, timeline);
    } catch {
      // Without it the place says so in words.
    }
  }

  /** What happens to a message that lies aside happens there too; after a gap it is fetched anew. */
  #applyAside(event: ChannelEvent): void {
    const asides = this.#asides.peek();
    if (asides.size === 0) return;
    const next = [...asides].map(([seq, one]) => [seq, apply(one, event)] as const);
    this.#asides.value = new Map(next.filter(([, one]) => isLoaded(one)));
  }

  async #load<T>(run: (timeline: ChannelTimeline) => Promise<T>): Promise<T | undefined> {
    const timeline = this.#open;
    if (timeline === undefined) return undefined;
    try {
      const loading = run(timeline);
      this.#isLoading.value = timeline.isLoading;
      return await loading;
    } catch {
      return undefined; // offline: the button is still there
    } finally {
      if (this.#open === timeline) this.#isLoading.value = timeline.isLoading;
    }
  }

  async audit(
    { action, actor, channel }: AuditFilter,
    before: number | undefined,
  ): Promise<AuditPage | string> {
    const params: AuditListParams = {};
    if (channel !== undefined) params.channel = channel;
    if (actor !== undefined) params.actor = actor;
    if (action !== undefined) params.action = action;
    if (before !== undefined) params.before = before;
    const answer = await this.link.ask("audit.list", params);
    return answer.ok ? { entries: answer.is.entries, next: answer.is.next } : answer.why;
  }

  async search({ text, channel, after }: Query): Promise<Found | string> {
    const params: MessageSearchParams = { text, limit: SEARCH_PAGE };
    if (channel !== undefined) params.channel = channel;
    if (after !== undefined) params.before = `${after.channel}/${after.seq}`;
    if (this.#client === undefined) return t("connection-lost");
    try {
      return this.#found(await this.#client.request("message.search", params));
    } catch (error) {
      return error instanceof Refused ? error.message : t("request-no-answer");
    }
  }

  #found({ hits, more, indexed_to }: MessageSearchResult): Found {
    const heads = new Map(this.#infos.peek().map((one) => [one.id, one.last_seq]));
    return {
      hits: hits.flatMap(({ event, state }): Hit[] => {
        const posted = event as unknown as ChannelEvent;
        if (posted.type !== "message.posted") return [];
        const { actor: author, at, channel, data, seq } = posted;
        return [
          { channel, seq, at, author, text: state?.text ?? data.text ?? "", lang: data.lang },
        ];
      }),
      more,
      isBehind: indexed_to.some(({ channel, seq }) => seq < (heads.get(channel) ?? 0)),
    };
  }

  async send(draft: Draft, lang: string): Promise<void> {
    const channel = this.open.peek();
    if (channel === undefined || this.#client === undefined) return;
    const { kind, replyTo, text } = draft;
    const anonymous = kind === "question" && draft.anonymous === true;
    try {
      await this.#client.post({ channel, text, lang, kind, replyTo, anonymous });
    } catch {
      // It could not be kept: give the words back rather than risk them.
      this.drafts.value = new Map(this.drafts.peek()).set(channel, draft);
      note(t("error-unexpected"), true);
    }
  }

  retry(clientId: string): void {
    this.#failed.delete(clientId);
    this.#client?.outbox.retry(clientId);
  }

  discard(clientId: string): void {
    this.#client?.outbox.discard(clientId);
  }

  async #ask<T>(
    run: (client: PlenoClient, channel: string) => Promise<T>,
    read: (result: T) => Outcome,
    /** Better words than the server's, by the path of what it refused. */
    words: (path: string | undefined) => string | undefined = () => undefined,
  ): Promise<Outcome> {
    const channel = this.open.peek();
    if (this.#client === undefined || channel === undefined)
      return { ok: false, why: t("connection-lost") };
    try {
      return read(await run(this.#client, channel));
    } catch (error) {
      if (error instanceof Refused) return { ok: false, why: words(error.path) ?? error.message };
      return { ok: false, why: t("request-no-answer") };
    }
  }

  edit(seq: number, text: string): Promise<Outcome> {
    return this.#ask(
      (client, channel) => client.request("message.edit", { channel, seq, text }),
      done,
    );
  }

  redact(seq: number, reason: string | undefined): Promise<Outcome> {
    const why = reason === undefined ? {} : { reason };
    return this.#ask(
      (client, channel) => client.request("message.redact", { channel, seq, ...why }),
      done,
    );
  }

  react(seq: number, emoji: string, on: boolean): Promise<Outcome> {
    return this.#ask(async (client, channel) => {
      const result = await client.request("message.react", { channel, seq, emoji, on });
      // Where reactions are not named, the event does not tell that it is mine.
      if (result.seq !== undefined) this.#timelines.get(channel)?.own(result.seq);
      return result;
    }, done);
  }

  pin(seq: number, on: boolean): Promise<Outcome> {
    return this.#ask(
      (client, channel) => client.request("message.pin", { channel, seq, on }),
      done,
    );
  }

  /** What only some need, once somebody is in; what fails to come is tried with the next session. */
  async #loadParts(channels: readonly ChannelInfo[]): Promise<void> {
    const moderates = channels.some((one) => one.rights.moderate);
    try {
      const [own, desk] = await Promise.all([
        import("./own.ts"),
        moderates ? import("./desk/desk.ts") : undefined,
        import("../i18n/own/words.ts").then((words) => words.ownWords()),
        moderates ? import("../i18n/desk/words.ts").then((words) => words.deskWords()) : undefined,
      ]);
      if (this.own.peek() === undefined) {
        this.own.value = new own.Own({
          link: this.link,
          me: this.me,
          onAppealed: (sanction, text) => this.#client?.appealed(sanction, text),
          onHeld: (item) => this.#client?.outbox.onHeld(item),
        });
      }
      if (desk !== undefined && this.desk.peek() === undefined)
        this.desk.value = new desk.Desk(this);
    } catch {
      // Offline, or another version was installed.
    }
  }

  acknowledge(sanction: string): Promise<Outcome> {
    return this.#ask((client) => client.request("warning.acknowledge", { sanction }), done);
  }

  /** The held message of this id, or the oldest, as it was read here. */
  async #heldSeen(id: unknown): Promise<Pick<HeldItem, "held_id" | "version"> | undefined> {
    const channel = this.open.peek();
    const cards = this.desk.peek()?.queue.view.peek()?.cards ?? [];
    const card = cards.find((one) =>
      id === undefined ? one.decided === undefined : one.item.held_id === id,
    );
    if (card !== undefined || id !== undefined || channel === undefined) return card?.item;
    const oldest = await this.link.ask("held.list", { channel, limit: 1 });
    return oldest.ok ? oldest.is.held[0] : undefined;
  }

  async run(act: Act): Promise<Outcome> {
    const { do: name, ...typed } = act;
    const command = (await commands.want())?.commandNamed(name);
    const method = command?.method;
    if (command === undefined || method === undefined)
      return { ok: false, why: t("request-no-answer") };
    const params: Record<string, unknown> = { ...command.fixed, ...typed };
    const held = command.args.find((one) => one.kind === "held")?.name;
    if (held !== undefined) {
      const item = await this.#heldSeen(params[held]);
      params[held] ??= item?.held_id;
      if (params[held] === undefined) return { ok: false, why: t("command-error-nothing-held") };
      // What is decided are the words that were read here: their author may be changing them.
      if (item !== undefined && (method === "held.approve" || method === "held.reject"))
        params.text_version ??= item.version;
    }
    const people = command.args.filter((one) => one.kind === "person");
    return this.#ask(
      (client, channel) =>
        client.request(method, (command.inChannel ? { channel, ...params } : params) as never),
      done,
      // Whom the server does not know, the page named.
      (path) => {
        const unknown = people.find((one) => path === `/params/${one.name}`);
        return unknown && t("command-error-person", { name: String(params[unknown.name]) });
      },
    );
  }

  markRead(channel: string, seq: number): void {
    const state = this.#state.peek();
    // Past the last thing that can be seen there are only edits and reactions: read with it.
    const isLast =
      state?.channel === channel &&
      state.last === state.head &&
      (state.items.at(-1)?.seq ?? 0) <= seq;
    const upTo = isLast ? state.head : seq;
    if (upTo <= (this.#marks.get(channel) ?? 0)) return;
    this.#marks.set(channel, upTo);
    const unread = this.#counts.get(channel);
    if (unread !== undefined) this.#setUnread(channel, marked(unread, upTo));
    this.#markTimer ??= setTimeout(() => this.#sendMarks(), MARK_MS);
  }

  #sendMarks(): void {
    this.#markTimer = undefined;
    const client = this.#client;
    if (client === undefined) return;
    for (const [channel, seq] of this.#marks) {
      if ((client.channel(channel)?.read_seq ?? 0) < seq)
        client.markRead(channel, seq).catch(() => undefined);
    }
  }

  typing(): void {
    const channel = this.open.peek();
    if (channel !== undefined) this.#client?.typing(channel);
  }

  watchPeople(): () => void {
    this.#peopleWatchers += 1;
    void this.#loadPeople();
    return () => {
      this.#peopleWatchers -= 1;
      if (this.#peopleWatchers > 0) return;
      clearTimeout(this.#peopleTimer);
      this.#peopleTimer = undefined;
    };
  }

  /** At most once in PEOPLE_MS; what changes meanwhile is fetched when that time is over. */
  async #loadPeople(isForced = false): Promise<void> {
    const wait = this.#peopleAt + PEOPLE_MS - Date.now();
    if (!isForced && wait > 0) {
      this.#peopleTimer ??= setTimeout(() => {
        this.#peopleTimer = undefined;
        void this.#loadPeople();
      }, wait);
      return;
    }
    this.#peopleAt = Date.now();
    try {
      const result = await this.#client?.request("presence.list", {});
      if (result !== undefined) this.presence.value = result;
    } catch {
      this.#peopleAt = Number.NEGATIVE_INFINITY;
    }
  }
}

function done(result: object): Outcome {
  const { changed, until } = result as { changed?: boolean; until?: string };
  return {
    ok: true,
    ...(changed === undefined ? {} : { changed }),
    ...(until === undefined ? {} : { until }),
  };
}

/** A message on its way whose event is already in sight is not shown twice. */
function withoutPosted(
  pending: readonly PendingMessage[],
  state: Timeline | undefined,
): readonly PendingMessage[] {
  if (pending.length === 0 || state === undefined) return pending;
  const posted = new Set<string>();
  for (const item of state.items) if (item.type === "message") posted.add(item.clientId);
  return pending.filter((one) => !posted.has(one.clientId));
}

function lossOf(why: LossReason): "lost" | "restarting" | "full" {
  return why === "suspended" ? "lost" : why; // that has a page of its own
}

function connectionView(state: ConnectionState, isSynced: boolean): ConnectionView {
  switch (state.state) {
    case "live":
      return { state: isSynced ? "live" : "catching-up" };
    case "waiting":
      return navigator.onLine
        ? { state: "waiting", retryAt: state.retryAt, why: lossOf(state.why) }
        : { state: "offline" };
    case "offline":
      return { state: "connecting" };
    default:
      return { state: state.state };
  }
}
