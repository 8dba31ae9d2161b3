// A small summit in fixed words: the gallery's data, so that every view can be looked at, measured
// and tested without a server. People are named by their role.

import type {
  AuditEntry,
  Delegation,
  FloorBalance,
  FloorEntry,
  FloorKind,
  FloorNews,
  HeldItem,
  Item,
  Message,
  MethodName,
  Methods,
  Participant,
  PendingMessage,
  PendingStatus,
  Sanction,
  Summit,
} from "@pleno/protocol";
import { computed, type Signal, signal } from "@preact/signals";
import type { Desk } from "../store/desk/desk.ts";
import type { Floor } from "../store/floor.ts";
import type { Answer, Link } from "../store/link.ts";
import {
  type ChannelView,
  type ConnectionView,
  type Draft,
  type Model,
  type Outcome,
  type Phase,
  type Presence,
  rulesOf,
  type TimelineView,
} from "../store/model.ts";
import type { Own } from "../store/own.ts";
import { type DecisionScene, fixtureDecisions } from "./decisions.ts";
import { FIXTURE_NOW, PEOPLE } from "./people.ts";

const CITIES: readonly [id: string, name: string, short: string, country: string][] = [
  ["bsb", "Bandar Seri Begawan", "BSB", "BN"],
  ["bkk", "Bangkok", "BKK", "TH"],
  ["dil", "Dili", "DIL", "TL"],
  ["han", "Hanoi", "HAN", "VN"],
  ["jkt", "Jakarta", "JKT", "ID"],
  ["kul", "Kuala Lumpur", "KUL", "MY"],
  ["mnl", "Manila", "MNL", "PH"],
  ["npt", "Naypyidaw", "NPT", "MM"],
  ["pnh", "Phnom Penh", "PNH", "KH"],
  ["sgp", "Singapore", "SGP", "SG"],
  ["vte", "Vientiane", "VTE", "LA"],
];

export const DELEGATIONS: Delegation[] = CITIES.map(([id, name, short, country], index) => ({
  id,
  name,
  short,
  country,
  kind: "city",
  seat: index + 1,
}));

const SUMMIT: Summit = {
  id: "mgmac-2023",
  name: "MGMAC 2023",
  description: "Meeting of Governors and Mayors of the ASEAN Capitals, with the ASEAN Mayors Forum",
  city: "Jakarta",
  country: "ID",
  starts: "2023-08-01",
  ends: "2023-08-02",
  host: "Jakarta",
  languages: ["en", "id", "th", "vi", "km", "my", "lo", "ms", "fil"],
};

const OPEN_STATE = {
  locked: false,
  slow_mode_s: 0,
  approval: "off",
  edit_window_s: 900,
  pinned: [] as number[],
} as const;

function channel(
  id: string,
  title: string,
  description: string,
  change: Partial<ChannelView> = {},
): ChannelView {
  return {
    id,
    title,
    description,
    kind: "theme",
    last_seq: 40,
    read_seq: 40,
    state: { ...OPEN_STATE },
    rights: { post: true, react: true, moderate: false },
    unread: 0,
    sanctions: [],
    ...change,
  };
}

/** On oneself, in every channel that it can be. */
export function sanction(kind: Sanction["kind"], change: Partial<Sanction> = {}): Sanction {
  return {
    id: "s1",
    kind,
    participant: PEOPLE.jakarta,
    by: PEOPLE.moderator,
    reason: "Please keep to the question on the agenda.",
    at: new Date(Date.UTC(2023, 7, 2, 3, 0)).toISOString(),
    state: "in_force",
    ...change,
  };
}

export const CHANNELS: ChannelView[] = [
  channel("announcements", "Announcements", "From the secretariat", {
    kind: "announcements",
    unread: 1,
    rights: { post: false, react: true, moderate: false },
  }),
  channel("lobby", "Lobby", "For everything that is not a theme", { kind: "lobby" }),
  channel(
    "inclusive-growth",
    "Inclusive economic growth",
    "Work, small enterprises and care in the capitals",
    { unread: 4 },
  ),
  channel("digital-transformation", "Digital transformation", "Public services, data and skills", {
    unread: 128,
  }),
  channel("sustainable-development", "Sustainable development", "Localising the SDGs", {
    state: { ...OPEN_STATE, slow_mode_s: 30 },
  }),
  channel(
    "climate-action",
    "Climate action",
    "Heat, floods and air: what the capitals do, and what worked",
    { state: { ...OPEN_STATE, pinned: [3, 9] } },
  ),
  channel("public-health", "Public health", "Clinics, heat and clean air", {
    state: { ...OPEN_STATE, locked: true, lock_reason: "Session 2 begins at 14:00" },
  }),
  channel(
    "multilevel-governance",
    "Multilevel governance",
    "Cities, ministries and partners together",
    { unread: 2, state: { ...OPEN_STATE, approval: "all" } },
  ),
];

const DAY_START = Date.UTC(2023, 7, 1, 2, 0);
const NOW = FIXTURE_NOW;

function at(minutes: number): string {
  return new Date(DAY_START + minutes * 60_000).toISOString();
}

function message(
  seq: number,
  minutes: number,
  author: Participant,
  text: string | undefined,
  change: Partial<Message> = {},
): Message {
  return {
    type: "message",
    seq,
    at: at(minutes),
    author,
    ...(text === undefined ? {} : { text }),
    kind: "statement",
    edited: false,
    pinned: false,
    replyCount: 0,
    reactions: [],
    clientId: `c${seq}`,
    asOf: seq,
    ...change,
  };
}

export const ITEMS: Item[] = [
  message(
    1,
    0,
    PEOPLE.secretariat,
    "Welcome to the exchange on **climate action**. Each city has the floor here; the session itself starts at 09:30 in the plenary hall.",
    { lang: "en", reactions: [{ emoji: "🙏", count: 11, mine: false }] },
  ),
  message(
    3,
    4,
    PEOPLE.jakarta,
    "Jakarta’s question to all: **which one measure against flooding** brought the most for the least money? We will collect the answers for the second plenary.",
    {
      lang: "en",
      kind: "question",
      pinned: true,
      replyCount: 3,
      reactions: [
        { emoji: "💡", count: 5, mine: true },
        { emoji: "👍", count: 8, mine: false },
      ],
    },
  ),
  message(
    4,
    9,
    PEOPLE.bangkok,
    "ของกรุงเทพฯ คือการขุดลอกคลองและท่อระบายน้ำก่อนฤดูฝน พร้อมเปิดข้อมูลระดับน้ำให้ประชาชนดูได้แบบเรียลไทม์",
    { lang: "th", replyTo: 3, reactions: [{ emoji: "👏", count: 3, mine: false }] },
  ),
  message(
    5,
    12,
    PEOPLE.hanoi,
    "Ở Hà Nội, hồ điều hòa là giải pháp hiệu quả nhất: vừa chứa nước mưa, vừa là không gian xanh cho người dân.",
    { lang: "vi", replyTo: 3 },
  ),
  message(
    6,
    13,
    PEOPLE.hanoi,
    "The figures, for those who like tables:\n\n| Measure | Cost per ha | Peak flow |\n|---|---|---|\n| Retention lakes | low | −38 % |\n| Wider drains | high | −21 % |",
    { lang: "en", edited: true },
  ),
  {
    type: "system",
    seq: 8,
    at: at(16),
    actor: PEOPLE.moderator,
    what: { event: "slow", seconds: 30 },
  },
  message(
    9,
    22,
    PEOPLE.phnomPenh,
    "យើងបានស្តារបឹងធម្មជាតិឡើងវិញ ហើយហាមចាក់បំពេញបឹង។ លទ្ធផលល្អណាស់ក្នុងរដូវវស្សា។",
    { lang: "km", pinned: true, reactions: [{ emoji: "👏", count: 6, mine: true }] },
  ),
  message(
    10,
    25,
    PEOPLE.naypyidaw,
    "ရေနုတ်မြောင်းများကို ရပ်ကွက်အလိုက် ပြည်သူများနှင့် ပူးပေါင်းရှင်းလင်းခြင်းသည် ကုန်ကျစရိတ်အသက်သာဆုံး ဖြစ်ပါသည်။",
    { lang: "my" },
  ),
  message(11, 27, PEOPLE.vientiane, "ວຽງຈັນ: ພວກເຮົາປົກປັກຮັກສາເຂດດິນທາມ. ມັນດູດຊັບນໍ້າໄດ້ຫຼາຍກວ່າທໍ່ລະບາຍນໍ້າ.", {
    lang: "lo",
  }),
  message(12, 31, PEOPLE.manila, undefined, {
    redaction: {
      seq: 13,
      by: PEOPLE.moderator,
      byModerator: true,
      reason: "Names a private person",
    },
  }),
  {
    type: "system",
    seq: 14,
    at: at(33),
    actor: PEOPLE.moderator,
    what: { event: "muted", who: PEOPLE.manila, until: at(48), reason: "Repeated after a notice" },
  },
  message(
    15,
    60 * 24 + 2,
    PEOPLE.singapore,
    "Good morning. Our working paper on heat and work is public: https://example.org/heat-and-work . In short:\n\n1. shade first, then cooling\n2. shift outdoor work before 10:00\n3. measure *wet-bulb* temperature, not air temperature",
    { lang: "en", reactions: [{ emoji: "👍", count: 4, mine: false }] },
  ),
  message(
    16,
    60 * 24 + 6,
    PEOPLE.me,
    "Terima kasih. Jakarta sudah memakai ukuran itu di 44 kecamatan; datanya terbuka.",
    { lang: "id" },
  ),
  message(17, 60 * 24 + 7, PEOPLE.me, "Kami akan membagikan tautannya hari ini.", { lang: "id" }),
  message(
    19,
    60 * 24 + 12,
    PEOPLE.kualaLumpur,
    "Bolehkah Kuala Lumpur mendapat data mentah itu, bukan hanya peta? Kami mahu membandingkan kaedah.",
    { lang: "ms", kind: "question" },
  ),
  message(
    20,
    60 * 24 + 14,
    PEOPLE.bot,
    "Summary so far: **retention** and **restored wetlands** were named by four cities, **open water-level data** by two.",
    { lang: "en" },
  ),
];

function heldItem(
  id: string,
  who: Participant,
  text: string,
  lang: string,
  minutes: number,
  kind: "statement" | "question" = "statement",
): HeldItem {
  return {
    held_id: id,
    channel: "climate-action",
    participant: who,
    text,
    lang,
    kind,
    at: at(minutes),
    state: "waiting",
    version: 1,
    why: "approval",
  };
}

export const HELD: HeldItem[] = [
  heldItem(
    "h1",
    PEOPLE.manila,
    "Manila would share its early-warning messages in six languages, if others can use them.",
    "en",
    60 * 24 + 20,
  ),
  heldItem(
    "h2",
    PEOPLE.bangkok,
    "ขอถามจาการ์ตา: ใช้เซ็นเซอร์ของใคร และค่าดูแลรักษาต่อปีเท่าไร",
    "th",
    60 * 24 + 24,
    "question",
  ),
  heldItem(
    "h3",
    PEOPLE.kualaLumpur,
    "Cadangan: jadikan jadual ini lampiran kepada deklarasi.",
    "ms",
    60 * 24 + 31,
  ),
];

let order = 0;

export function pending(status: PendingStatus, text: string): PendingMessage {
  order += 1;
  return {
    clientId: `p${order}`,
    channel: "climate-action",
    text,
    kind: "statement",
    lang: "en",
    at: new Date(NOW).toISOString(),
    order,
    status,
  };
}

const PRESENCE: Presence = {
  total: 63,
  delegations: DELEGATIONS.map((one, index) => ({
    id: one.id,
    count: [2, 6, 3, 7, 12, 6, 8, 2, 4, 7, 3][index] ?? 1,
  })),
  participants: Object.values(PEOPLE),
  more: true,
};

function floorEntry(
  entry: number,
  participant: Participant,
  kind: FloorKind = "statement",
  change: Partial<FloorEntry> = {},
): FloorEntry {
  return {
    entry,
    participant,
    kind,
    state: "waiting",
    asked: new Date(NOW - 600_000).toISOString(),
    moved: false,
    spoken_ms: 0,
    ...change,
  };
}

/** A turn of three minutes of which so much is used, running or not. */
export function floorTurn(
  who: Participant,
  usedS: number,
  kind: FloorKind = "statement",
  state: FloorEntry["state"] = "speaking",
): FloorEntry {
  const allowed_ms = 180_000;
  if (state !== "speaking")
    return floorEntry(3, who, kind, { state, allowed_ms, spoken_ms: usedS * 1000 });
  return floorEntry(3, who, kind, {
    state,
    allowed_ms,
    since: new Date(NOW - usedS * 1000).toISOString(),
    ends: new Date(NOW + allowed_ms - usedS * 1000).toISOString(),
  });
}

const SPOKEN_S = [180, 420, 0, 300, 260, 60, 0, 0, 95, 150, 0];

export const FLOOR: Floor = {
  channel: "climate-action",
  settings: {
    on: true,
    order: "least_spoken",
    turn_s: 180,
    budget_s: 600,
    controls_posting: false,
    replies_max: 2,
    reply_first_s: 600,
    reply_second_s: 300,
  },
  open: true,
  phase: "list",
  item: 2,
  title: "Floods: what worked, what did not",
  speaker: floorTurn(PEOPLE.hanoi, 46),
  waiting: [
    floorEntry(4, PEOPLE.bangkok, "question"),
    floorEntry(5, PEOPLE.phnomPenh),
    floorEntry(6, PEOPLE.me),
    floorEntry(7, PEOPLE.vientiane, "statement", { moved: true }),
    floorEntry(8, PEOPLE.manila),
    floorEntry(9, PEOPLE.kualaLumpur),
    floorEntry(10, PEOPLE.naypyidaw),
  ],
  accounts: DELEGATIONS.map((one, index) => {
    const spoken_ms = (SPOKEN_S[index] ?? 0) * 1000;
    return {
      delegation: one.id,
      turns: Math.ceil(spoken_ms / 150_000),
      spoken_ms,
      charged_ms: spoken_ms,
      added_ms: 0,
      left_ms: index === 1 ? 0 : 600_000 - spoken_ms,
    };
  }),
  replies: [],
  past: [],
};

const BALANCE: readonly FloorBalance[] = DELEGATIONS.map((one, index) => {
  const messages = [4, 9, 0, 12, 21, 3, 1, 0, 6, 8, 0][index] ?? 0;
  const spoken_ms = (SPOKEN_S[index] ?? 0) * 1000;
  return {
    delegation: one.id,
    messages,
    questions: Math.floor(messages / 4),
    answered: Math.floor(messages / 7),
    turns: Math.ceil(spoken_ms / 150_000),
    spoken_ms,
    heard: messages > 0 || spoken_ms > 0,
  };
});

function floorLine(seq: number, minutes: number, type: string, data: object): Item {
  const news = {
    channel: "climate-action",
    seq,
    at: at(minutes),
    type,
    actor: PEOPLE.moderator,
    data,
  };
  return {
    type: "system",
    seq,
    at: at(minutes),
    actor: PEOPLE.moderator,
    what: { event: "floor", news: news as unknown as FloorNews },
  };
}

const END = 60 * 24 + 15;
const spoke = floorEntry(2, PEOPLE.jakarta, "statement", { state: "ended", spoken_ms: 204_000 });

/** The exchange with a list of speakers in it. */
export const FLOOR_ITEMS: Item[] = [
  ...ITEMS,
  floorLine(21, END, "floor.configured", { settings: FLOOR.settings, open: true, order: [] }),
  floorLine(22, END + 1, "floor.opened", { item: 2, title: FLOOR.title, order: [] }),
  floorLine(23, END + 2, "floor.started", { entry: spoke, order: [] }),
  floorLine(24, END + 5, "floor.ended", { entry: spoke, overrun_ms: 24_000, order: [] }),
  floorLine(25, END + 5, "floor.moved", {
    entry: floorEntry(7, PEOPLE.vientiane),
    reason: "Must leave at eleven",
    order: [],
  }),
  floorLine(26, END + 6, "floor.started", { entry: floorTurn(PEOPLE.hanoi, 46), order: [] }),
];

/** What the server would say, by method; any other act is simply done. */
export type Answers = {
  [M in MethodName]?:
    | Methods[M]["result"]
    | ((params: Methods[M]["params"]) => Methods[M]["result"]);
};

/** Nothing waits, nothing is in force. */
const NOTHING: Answers = {
  "held.list": { held: [], more: false, total: 0 },
  "held.mine": { held: [], more: false },
  "report.list": { reports: [], more: false },
  "sanction.list": { sanctions: [], more: false },
  "participant.messages": { messages: [], more: false },
  "note.list": { notes: [], more: false },
  "filter.list": { filters: [] },
};

class FixtureLink implements Link {
  readonly #answers: Answers;

  constructor(answers: Answers = {}) {
    this.#answers = { ...NOTHING, ...answers };
  }

  async ask<M extends MethodName>(
    method: M,
    params: Methods[M]["params"],
  ): Promise<Answer<Methods[M]["result"]>> {
    const answer = this.#answers[method] as unknown;
    const is: unknown = typeof answer === "function" ? answer(params) : answer;
    return { ok: true, is: (is ?? {}) as Methods[M]["result"] };
  }

  on(): () => void {
    return () => undefined;
  }
}

export interface FixtureOptions {
  floor?: Floor;
  phase?: Phase;
  connection?: ConnectionView;
  isReadOnly?: boolean;
  me?: Participant;
  open?: string;
  channels?: ChannelView[];
  items?: Item[];
  pending?: PendingMessage[];
  sanctions?: Sanction[];
  answers?: Answers;
  newAfter?: number;
  typing?: Participant[];
  slowUntil?: number;
  draft?: Draft;
  moreBefore?: boolean;
  decisions?: DecisionScene;
  substitute?: string;
}

const AUDIT: readonly AuditEntry[] = [
  {
    number: 3,
    at: new Date(NOW - 60_000).toISOString(),
    actor: PEOPLE.moderator,
    action: "participant.mute",
    channel: "climate-action",
    seq: 19,
    data: { participant: "delegate-1-manila", reason: "Advertising, twice after a word" },
  },
  {
    number: 2,
    at: new Date(NOW - 300_000).toISOString(),
    actor: PEOPLE.moderator,
    action: "message.redact",
    channel: "climate-action",
    seq: 18,
    data: { seq: 3, reason: "A private telephone number" },
  },
  {
    number: 1,
    at: new Date(NOW - 3_600_000).toISOString(),
    actor: PEOPLE.moderator,
    action: "channel.slow_mode",
    channel: "lobby",
    seq: 2,
    data: { via: "operator", seconds: 30 },
  },
];

const SEEN: Outcome = { ok: true };

export interface FixtureModel extends Model {
  own: Signal<Own | undefined>;
  desk: Signal<Desk | undefined>;
}

export function fixtureModel(options: FixtureOptions = {}): FixtureModel {
  const open = signal<string | undefined>(options.open ?? "climate-action");
  const items = signal<readonly Item[]>(options.items ?? ITEMS);
  const moderates = options.me?.role === "moderator" || options.me?.role === "admin";
  const channels = (options.channels ?? CHANNELS).map((one) =>
    moderates
      ? {
          ...one,
          rights: { post: true, react: true, moderate: true },
          held_count: one.id === "climate-action" ? 3 : 0,
        }
      : one,
  );
  const channelList = signal<readonly ChannelView[]>(channels);
  const own = signal<Own | undefined>(undefined);
  const timeline = computed<TimelineView>(() => ({
    channel: open.value ?? "",
    ready: true,
    items: open.value === "lobby" ? [] : items.value,
    pending: own.value?.pendingIn(open.value ?? "", options.pending ?? []) ?? options.pending ?? [],
    moreBefore: options.moreBefore ?? false,
    moreAfter: false,
    loading: false,
    newAfter: options.newAfter,
    typing: options.typing ?? [],
  }));
  const react = async (seq: number, emoji: string, on: boolean): Promise<Outcome> => {
    items.value = items.value.map((one) => {
      if (one.type !== "message" || one.seq !== seq) return one;
      const others = one.reactions.filter((reaction) => reaction.emoji !== emoji);
      const count =
        (one.reactions.find((reaction) => reaction.emoji === emoji)?.count ?? 0) + (on ? 1 : -1);
      return { ...one, reactions: count > 0 ? [...others, { emoji, count, mine: on }] : others };
    });
    return SEEN;
  };
  const link = new FixtureLink(options.answers);
  return {
    phase: signal(options.phase ?? { at: "in" }),
    connection: signal(options.connection ?? { state: "live" }),
    isReadOnly: signal(options.isReadOnly ?? false),
    me: signal(options.me ?? PEOPLE.me),
    summit: signal(SUMMIT),
    delegations: signal(
      new Map(
        DELEGATIONS.map((one) =>
          one.id === "jkt" && options.substitute !== undefined
            ? [one.id, { ...one, substitute: options.substitute }]
            : [one.id, one],
        ),
      ),
    ),
    limits: signal({
      frame_bytes: 65_536,
      text_graphemes: 4_000,
      text_bytes: 16_384,
      messages_per_minute: 30,
      requests_per_minute: 300,
      sessions_per_participant: 8,
      connections_per_address: 0,
      history_page: 200,
    }),
    channels: channelList,
    open,
    rules: rulesOf(channelList, open),
    timeline,
    aside: signal([]),
    peek: () => undefined,
    presence: signal(PRESENCE),
    floor: {
      state: signal(options.floor),
      act: async () => SEEN,
      balance: async () => BALANCE,
    },
    sanctions: signal(options.sanctions ?? channels.flatMap((one) => one.sanctions)),
    own,
    desk: signal<Desk | undefined>(undefined),
    link,
    slowUntil: signal(options.slowUntil === undefined ? 0 : NOW + options.slowUntil),
    drafts: signal(new Map(options.draft ? [["climate-action", options.draft]] : [])),
    decisions: signal(fixtureDecisions(options.me ?? PEOPLE.me, options.decisions)),
    now: () => NOW,
    signIn: async () => undefined,
    confirm: async () => undefined,
    appealSuspension: async () => SEEN,
    signOut: async () => undefined,
    setLanguage: async (lang) => {
      const { setLocale } = await import("../i18n/index.ts");
      await setLocale(lang);
    },
    tryNow: () => undefined,
    openChannel: (id) => {
      open.value = id;
    },
    loadOlder: async () => undefined,
    loadNewer: async () => undefined,
    loadAround: async () => false,
    loadLatest: async () => undefined,
    audit: async () => ({
      entries: AUDIT,
      participants: Object.values(PEOPLE),
      next: undefined,
    }),
    search: async ({ text }) => ({
      hits: items.value
        .filter((one) => one.type === "message" && (one.text ?? "").includes(text))
        .flatMap((one) =>
          one.type === "message"
            ? [{ ...one, channel: "climate-action", text: one.text ?? "" }]
            : [],
        )
        .reverse(),
      more: false,
      isBehind: false,
    }),
    send: async () => undefined,
    retry: () => undefined,
    discard: () => undefined,
    edit: async () => SEEN,
    redact: async () => SEEN,
    react,
    pin: async () => SEEN,
    acknowledge: async () => SEEN,
    run: async () => SEEN,
    markRead: () => undefined,
    typing: () => undefined,
    watchPeople: () => () => undefined,
  };
}

export { FIXTURE_NOW, PEOPLE } from "./people.ts";
