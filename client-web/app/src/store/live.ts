// The model over a real server. It holds no rules: the protocol package connects, resumes, keeps
// messages on their way and folds events; here its values become signals, and what the person
// should hear is said. Each domain has a file of its own in live/; this one puts them together.

import {
  type ChannelEvent,
  type ChannelInfo,
  type Delegation,
  isMine,
  NoAnswer,
  newToken,
  type Participant,
  PlenoClient,
  type Sanction,
  type SessionOpenResult,
} from "@pleno/protocol";
import { batch, computed, signal } from "@preact/signals";
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
import { fetched, lazy } from "./lazy.ts";
import { LiveLink } from "./link.ts";
import { Acts } from "./live/acts.ts";
import { connectionView } from "./live/connection.ts";
import { Drafts } from "./live/drafts.ts";
import { Frames } from "./live/frames.ts";
import { People } from "./live/people.ts";
import { Reading } from "./live/reading.ts";
import { slowUntil } from "./live/slow.ts";
import { Timelines } from "./live/timelines.ts";
import { Typing } from "./live/typing.ts";
import type {
  AuditFilter,
  AuditPage,
  ChannelView,
  ConnectionView,
  Draft,
  Found,
  Model,
  Outcome,
  Phase,
  Query,
} from "./model.ts";
import { rulesOf } from "./model.ts";
import type { Own } from "./own.ts";
import { messageText } from "./slash.ts";
import { countUnread } from "./unread.ts";

// On conference Wi-Fi sockets die without a word: the person is told after 14 s at most.
const DEAD_SOCKET = { quietMs: 9_000, silentMs: 5_000 };
const VERSION = "0.1.0";
const RECENT_MS = 60_000; // older events that arrive are history, not news

const NOBODY: Participant = { id: "", name: "", role: "observer", bot: false };

const entryPart = lazy(async () => {
  const [part, words] = await Promise.all([
    import("./live/entry.ts"),
    import("../i18n/signin/words.ts"),
  ]);
  await words.signinWords();
  return part;
});
const lookupPart = lazy(() => import("./live/lookup.ts"));

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
  readonly link = new LiveLink();
  readonly own = signal<Own | undefined>(undefined);
  readonly desk = signal<Desk | undefined>(undefined);
  readonly decisions = signal<Decisions | undefined>(undefined);
  readonly sanctions = signal<readonly Sanction[]>([]);
  readonly floor = new FloorLink({
    request: async (method, params) => {
      if (this.#client === undefined) throw new NoAnswer("offline", false);
      return this.#client.request(method, params);
    },
    now: () => this.now(),
    me: this.me,
    moderates: () => this.rules.peek().moderate,
  });

  readonly #url: string;
  readonly #infos = signal<readonly ChannelInfo[]>([]);
  readonly #frames = new Frames(() => this.#show());
  readonly #people = new People(() => this.#client);
  readonly #drafts = new Drafts(() => this.#keep);
  readonly #typing = new Typing(() => this.now());
  readonly #reading = new Reading({
    client: () => this.#client,
    isNews: (event) => this.#isNews(event),
    onChange: () => this.#frames.later(),
  });
  readonly #timelines = new Timelines({
    client: () => this.#client,
    keep: () => this.#keep,
    me: () => this.me.peek().id,
    open: this.open,
    typing: this.#typing,
    pendingIn: (channel, pending) => this.own.value?.pendingIn(channel, pending) ?? pending,
    onChange: () => this.#frames.later(),
  });
  readonly #acts = new Acts({
    client: () => this.#client,
    open: this.open,
    desk: this.desk,
    link: this.link,
  });

  readonly presence = this.#people.presence;
  readonly drafts = this.#drafts.drafts;
  readonly timeline = this.#timelines.view;
  readonly aside = this.#timelines.aside;
  readonly channels = computed<readonly ChannelView[]>(() =>
    this.#infos.value.map((info) => {
      const unread = this.#reading.unread.value.get(info.id);
      const sanctions = this.sanctions.value.filter(
        (one) => one.kind === "warning" || one.channel === info.id,
      );
      return { ...info, unread: unread === undefined ? 0 : countUnread(unread), sanctions };
    }),
  );
  readonly rules = rulesOf(this.channels, this.open);
  readonly slowUntil = computed(() =>
    slowUntil(
      this.#infos.value.find((one) => one.id === this.open.value),
      this.me.value,
      this.#timelines.state.value?.items ?? [],
      this.#timelines.pending.value,
    ),
  );

  #client: PlenoClient | undefined;
  #keep: Keep | undefined;
  #tellParticipant: (id: string) => void = () => undefined;
  #wasLost = false;
  #failed = new Set<string>();

  constructor(url: string) {
    this.#url = url;
    addEventListener("online", () => this.#client?.tryNow());
    addEventListener("offline", () => {
      this.#client?.tryNow(); // a dead socket may look alive for a while yet
      this.#onState();
    });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") this.#client?.tryNow();
    });
  }

  now(): number {
    return this.#client?.serverNow() ?? Date.now();
  }

  // ---- the way in and out

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
    const entry = await entryPart.want();
    const problem = entry === undefined ? "network" : await entry.claim(this.#url, invite, token);
    if (problem !== undefined) {
      // A refusal is final; without an answer the claim stays, and a reload asks again.
      if (problem === "link") writeClaim(undefined);
      this.phase.value = { at: "signin", problem };
      return;
    }
    writeToken(token);
    writeClaim(undefined);
    writeSession(undefined);
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

  async appealSuspension(sanction: string, text: string): Promise<Outcome> {
    const entry = await entryPart.want();
    if (entry === undefined) return { ok: false, why: t("request-no-answer") };
    const done = await entry.appeal(this.#url, sanction, text);
    const phase = this.phase.peek();
    if (done.ok && phase.at === "suspended" && phase.sanction !== undefined) {
      const appeal = { by: phase.sanction.by, text, at: new Date(this.now()).toISOString() };
      this.phase.value = { ...phase, sanction: { ...phase.sanction, appeal } };
    }
    return done;
  }

  // ---- the connection

  tryNow(): void {
    this.#client?.tryNow();
  }

  #stop(): void {
    this.#client?.stop();
    this.#client = undefined;
    this.link.end();
    this.desk.peek()?.end();
    this.#keep = undefined;
    this.#failed = new Set();
    this.floor.open(undefined);
    batch(() => {
      this.open.value = undefined;
      this.decisions.value = undefined;
      this.own.value = undefined;
      this.desk.value = undefined;
      this.sanctions.value = [];
      this.#infos.value = [];
      this.#timelines.clear();
      this.#reading.clear();
      this.#drafts.clear();
    });
  }

  #connect(token: string): void {
    const participant = new Promise<string>((resolve) => {
      this.#tellParticipant = resolve;
    });
    const keep = new Keep(participant, this.#drafts.take);
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
      this.#frames.later();
      this.#reading.readElsewhere(client.channels);
    });
    client.on("outbox", ({ channel }) => this.#onOutbox(channel));
    client.on("sent", ({ message, result }) => {
      say(t(result.seq === undefined ? "announce-held" : "announce-sent"));
      if (result.seq !== undefined && message.anonymous && message.channel === this.open.peek())
        this.decisions.peek()?.questions.onOwn(result.seq);
    });
    client.on("typing", ({ channel, participant: who, until }) => {
      if (channel === this.open.peek() && who.id !== this.me.peek().id)
        this.#typing.onTyping(who, Date.parse(until));
    });
    client.on("presence", (counts) => this.#people.onChanged(counts));
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
    const entry = await entryPart.want();
    const sanction = await entry?.suspension(this.#url);
    if (sanction !== undefined && this.phase.peek().at === "suspended")
      this.phase.value = { at: "suspended", sanction };
  }

  // ---- a session

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
      this.#reading.readElsewhere(channels);
      this.#enter(participant, delegations);
    });
    if (isFirst) {
      void this.#drafts.load();
      this.#openFirst(channels);
    }
    if (this.#client?.session !== undefined) this.#onLive(session);
  }

  #enter(participant: Participant, delegations: readonly Delegation[]): void {
    const { at } = this.phase.peek();
    if (at === "starting" || at === "suspended") this.phase.value = { at: "in" };
    if (at !== "working" && at !== "signin") return;
    const delegation = delegations.find((one) => one.id === participant.delegation);
    this.phase.value = {
      at: "confirm",
      participant,
      ...(delegation === undefined ? {} : { delegation }),
    };
  }

  #openFirst(channels: readonly ChannelInfo[]): void {
    const wanted = this.open.peek() ?? readOpenChannel();
    const first =
      channels.find((one) => one.id === wanted) ??
      channels.find((one) => one.kind === "theme") ??
      channels[0];
    if (first !== undefined) this.openChannel(first.id);
  }

  /** The session is the server's, not one kept from the last time. */
  #onLive(session: SessionOpenResult): void {
    this.#reading.followAll(session, (id) => this.#timelines.has(id));
    this.#reading.sendMarks();
    const info = session.channels.find((one) => one.id === this.open.peek());
    if (info !== undefined)
      this.#timelines.beginUnread(info, Math.max(info.read_seq, this.#reading.markOf(info.id)));
    this.#timelines.onSession();
    void this.floor.begin();
    void this.#loadParts(session.channels);
    void this.#people.load(true);
    void this.#wantDecisions();
  }

  async #wantDecisions(): Promise<void> {
    const client = this.#client;
    const part = await fetched(decisionsPart, () => client === this.#client);
    if (part === undefined || client === undefined || client !== this.#client) return;
    if (this.decisions.peek() !== undefined) return;
    const decisions = new part.Decisions({
      request: (method, params) => client.request(method, params),
      ask: (method, params) => this.#acts.ask((one) => one.request(method, params)),
      me: () => this.me.peek(),
      mergedInto: (seq) => t("question-merged-into", { seq }),
    });
    this.decisions.value = decisions;
    decisions.open(this.open.peek());
  }

  /** What only some need, once somebody is in; what fails to come is tried with the next session. */
  async #loadParts(channels: readonly ChannelInfo[]): Promise<void> {
    const client = this.#client;
    const moderates = channels.some((one) => one.rights.moderate);
    try {
      const [own, desk] = await Promise.all([
        import("./own.ts"),
        moderates ? import("./desk/desk.ts") : undefined,
        import("../i18n/own/words.ts").then((words) => words.ownWords()),
        moderates ? import("../i18n/desk/words.ts").then((words) => words.deskWords()) : undefined,
      ]);
      if (client !== this.#client) return; // somebody else has signed in
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

  // ---- what happens

  #show(): void {
    const client = this.#client;
    if (client === undefined) return;
    batch(() => {
      this.#reading.show();
      if (client.session !== undefined) this.#infos.value = client.channels;
      this.#timelines.show();
    });
  }

  #isNews(event: ChannelEvent): boolean {
    return (
      event.type === "message.posted" &&
      event.actor.id !== this.me.peek().id &&
      !this.#client?.outbox.isOwn(event.data.id)
    );
  }

  #onEvent(event: ChannelEvent): void {
    this.floor.take(event);
    this.#reading.onEvent(event);
    if (event.type === "delegation.substitute_set")
      this.#onSubstitute(event.data.delegation, event.data.participant?.id);
    if (event.channel === this.open.peek()) this.#onOpenEvent(event);
  }

  #onSubstitute(id: string, participant: string | undefined): void {
    const delegation = this.delegations.peek().get(id);
    if (delegation === undefined || delegation.substitute === participant) return;
    const { substitute: _, ...rest } = delegation;
    const next = participant === undefined ? rest : { ...rest, substitute: participant };
    this.delegations.value = new Map(this.delegations.peek()).set(id, next);
  }

  #onOpenEvent(event: ChannelEvent): void {
    this.#timelines.onEvent(event);
    // What was said aloud of it is not left lying in the page.
    if (event.type === "message.withheld" || event.type === "message.redacted") resetAnnouncer();
    this.decisions.peek()?.onEvent(event);
    if (event.type === "message.redacted" && event.data.by_moderator && !event.data.off_record) {
      const target = this.#timelines.state
        .peek()
        ?.items.find((one) => one.seq === event.data.target);
      if (
        target?.type === "message" &&
        isMine(target, this.me.peek().id) &&
        event.actor.id !== this.me.peek().id
      ) {
        note(t("announce-withdrawn", { reason: event.data.reason ?? "" }), true);
      }
    }
    if (!this.#isNews(event) || event.type !== "message.posted") return;
    this.#typing.onPosted(event.actor.id);
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

  #onOutbox(channel: string): void {
    const list = this.#client?.outbox.list(channel) ?? [];
    const failed = list.filter((one) => one.status.state === "failed").map((one) => one.clientId);
    if (failed.some((one) => !this.#failed.has(one))) say(t("announce-failed"));
    for (const one of failed) this.#failed.add(one);
    if (channel === this.open.peek()) this.#frames.later();
  }

  // ---- the open channel

  openChannel(id: string): void {
    if (this.open.peek() === id && this.#timelines.isOpen) return;
    this.#timelines.leave();
    resetAnnouncer();
    batch(() => {
      this.open.value = id;
      this.#typing.clear();
      this.#timelines.enter(
        id,
        this.#infos.peek().find((one) => one.id === id),
      );
    });
    this.floor.open(id);
    writeOpenChannel(id);
    this.decisions.peek()?.open(id);
  }

  async loadOlder(): Promise<void> {
    await this.#timelines.load((timeline) => timeline.older());
  }

  async loadNewer(): Promise<void> {
    await this.#timelines.load((timeline) => timeline.newer());
  }

  async loadLatest(): Promise<void> {
    await this.#timelines.load((timeline) => timeline.latest());
  }

  async loadAround(seq: number): Promise<boolean> {
    return (await this.#timelines.load((timeline) => timeline.around(seq))) ?? false;
  }

  readonly peek = (seq: number): void => {
    void this.#timelines.peek(seq);
  };

  markRead(channel: string, seq: number): void {
    this.#reading.mark(channel, this.#timelines.readWith(channel, seq));
  }

  async send(draft: Draft, lang: string): Promise<void> {
    const channel = this.open.peek();
    const client = this.#client;
    if (channel === undefined || client === undefined) return;
    const { kind, replyTo } = draft;
    const text = messageText(draft.text).trim();
    const anonymous = kind === "question" && draft.anonymous === true;
    const message = { channel, text, lang, kind, replyTo, anonymous };
    try {
      await this.#drafts.leave(channel, text, () => client.post(message));
    } catch {
      note(t("error-unexpected"), true); // it could not be kept: the words are in the composer again
    }
  }

  retry(clientId: string): void {
    this.#failed.delete(clientId);
    this.#client?.outbox.retry(clientId);
  }

  discard(clientId: string): void {
    this.#client?.outbox.discard(clientId);
  }

  edit(seq: number, text: string): Promise<Outcome> {
    return this.#acts.edit(seq, text);
  }

  redact(seq: number, reason: string | undefined): Promise<Outcome> {
    return this.#acts.redact(seq, reason);
  }

  react(seq: number, emoji: string, on: boolean): Promise<Outcome> {
    return this.#acts.ask(async (client, channel) => {
      const result = await client.request("message.react", { channel, seq, emoji, on });
      if (result.seq !== undefined) this.#timelines.own(channel, result.seq);
      return result;
    });
  }

  pin(seq: number, on: boolean): Promise<Outcome> {
    return this.#acts.pin(seq, on);
  }

  acknowledge(sanction: string): Promise<Outcome> {
    return this.#acts.acknowledge(sanction);
  }

  run(act: Act): Promise<Outcome> {
    return this.#acts.run(act);
  }

  typing(): void {
    const channel = this.open.peek();
    if (channel !== undefined) this.#client?.typing(channel);
  }

  watchPeople(): () => void {
    return this.#people.watch();
  }

  // ---- the record

  async audit(which: AuditFilter, before: number | undefined): Promise<AuditPage | string> {
    const lookup = await lookupPart.want();
    return lookup?.audit(this.link, which, before) ?? t("request-no-answer");
  }

  async search(query: Query): Promise<Found | string> {
    const lookup = await lookupPart.want();
    return lookup?.search(this.link, this.#infos.peek(), query) ?? t("request-no-answer");
  }
}
