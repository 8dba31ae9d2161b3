// The server's side of moderation in the gallery: what waits on the desk, and what befell oneself.
import type {
  Filter,
  HeldItem,
  Note,
  Participant,
  ReportCard,
  Sanction,
  SentMessage,
} from "@pleno/protocol";
import { deskWords } from "../i18n/desk/words.ts";
import { ownWords } from "../i18n/own/words.ts";
import { Desk } from "../store/desk/desk.ts";
import { Own } from "../store/own.ts";
import {
  type Answers,
  FIXTURE_NOW,
  type FixtureModel,
  HELD,
  PEOPLE,
  sanction,
} from "./fixtures.ts";

function ago(minutes: number): string {
  return new Date(FIXTURE_NOW - minutes * 60_000).toISOString();
}

const QUEUE: HeldItem[] = HELD.map((item, index) => ({
  ...item,
  ...(index === 0
    ? { due: new Date(FIXTURE_NOW + 184_000).toISOString(), on_due: "approve" as const, version: 2 }
    : {}),
  ...(index === 1
    ? {
        state: "appealed" as const,
        appeal: "It is a question to the host, and the host asked for questions.",
        reason_code: "off_topic" as const,
        reason: "Please ask in the lobby.",
        decided_by: "moderator-2",
      }
    : {}),
  ...(index === 2 ? { why: "filter" as const, rule: "No attachments to the declaration" } : {}),
}));

function report(participant: Participant, minutes: number, text?: string) {
  return {
    participant,
    category: "personal_data" as const,
    at: ago(minutes),
    ...(text && { text }),
  };
}

const REPORTS: ReportCard[] = [
  {
    report_id: "r1",
    channel: "climate-action",
    seq: 19,
    participant: PEOPLE.kualaLumpur,
    text: "The engineer’s private number is 012-555 0199; call her at home if the pumps fail.",
    text_version: 2,
    withheld: true,
    state: "assigned",
    at: ago(9),
    count: 3,
    delegations: 3,
    reports: [
      report(PEOPLE.bangkok, 9, "A private telephone number."),
      report(PEOPLE.hanoi, 8),
      { ...report(PEOPLE.vientiane, 6, "Off topic, and private."), category: "off_topic" },
    ],
    assigned_to: PEOPLE.secretariat,
    earlier: [
      { outcome: "retained", reason: "No number in it", by: PEOPLE.secretariat, at: ago(30) },
    ],
  },
  {
    report_id: "r2",
    channel: "lobby",
    seq: 41,
    participant: PEOPLE.manila,
    text: "Best price on flood barriers, write to me!",
    text_version: 1,
    withheld: false,
    state: "open",
    at: ago(2),
    count: 0,
    delegations: 0,
    reports: [],
    filter: "Advertising",
  },
];

const SANCTIONS: Sanction[] = [
  sanction("mute", {
    id: "s21",
    channel: "climate-action",
    participant: PEOPLE.manila,
    reason: "Advertising, twice after a word",
    until: new Date(FIXTURE_NOW + 540_000).toISOString(),
    by: PEOPLE.secretariat,
    appeal: {
      by: PEOPLE.manila,
      text: "The second one was an answer to Bangkok’s question about prices.",
      at: ago(3),
    },
  }),
  sanction("warning", {
    id: "s14",
    channel: "climate-action",
    participant: PEOPLE.manila,
    reason: "Please do not advertise products here.",
    state: "acknowledged",
    over: ago(60),
  }),
  {
    id: "s9",
    kind: "warning",
    channel: "climate-action",
    delegation: "mnl",
    by: PEOPLE.moderator,
    reason: "Short statements, please: others wait.",
    at: ago(20),
    state: "in_force",
  },
];

const AWAY: Participant[] = [
  {
    id: "delegate-2-manila",
    name: "Delegate 2, Manila",
    role: "delegate",
    delegation: "mnl",
    bot: false,
  },
  {
    id: "head-manila",
    name: "Head of delegation, Manila",
    role: "head",
    delegation: "mnl",
    bot: false,
  },
];
const EVERYONE: Participant[] = [...Object.values(PEOPLE), ...AWAY];

/** As the server finds people; also where nobody moderates. */
export const FIND: Answers = {
  "participant.find": ({ delegation, text, unattached }) => ({
    participants: EVERYONE.filter(
      (one) =>
        (delegation === undefined || one.delegation === delegation) &&
        (unattached !== true || one.delegation === undefined) &&
        (text === undefined || one.name.toLowerCase().includes(text.toLowerCase())),
    ),
    more: false,
  }),
};

const MESSAGES: SentMessage[] = [
  {
    channel: "climate-action",
    state: "held",
    held_id: "h1",
    at: ago(12),
    text: HELD[0]?.text ?? "",
  },
  { channel: "lobby", state: "shown", seq: 41, at: ago(14), text: REPORTS[1]?.text ?? "" },
  {
    channel: "climate-action",
    state: "withheld",
    seq: 18,
    at: ago(30),
    text: "Our barriers cost half of those.",
  },
  { channel: "climate-action", state: "redacted", seq: 12, at: ago(1_400) },
];

const NOTES: Note[] = [
  {
    number: 4,
    at: ago(55),
    by: PEOPLE.moderator,
    text: "Spoke with the head of delegation at the coffee break; they will look after it.",
  },
];

const FILTERS: Filter[] = [
  {
    filter_id: "f1",
    kind: "words",
    action: "flag",
    label: "Advertising",
    enabled: true,
    words: ["best price", "write to me"],
    by: PEOPLE.moderator,
    at: ago(300),
  },
  {
    filter_id: "f2",
    channel: "climate-action",
    kind: "links",
    action: "hold",
    label: "Links outside the cities’ sites",
    enabled: false,
    hosts: ["jakarta.go.id", "asean.org"],
    by: PEOPLE.secretariat,
    at: ago(200),
  },
];

/** A busy desk. */
export const BUSY: Answers = {
  ...FIND,
  "warning.readers": {
    readers: [
      { participant: PEOPLE.manila, at: ago(17) },
      ...AWAY.map((participant) => ({ participant })),
    ],
    read: 1,
    unread: 2,
    more: false,
  },
  "held.list": { held: QUEUE, more: true, total: 5 },
  "report.list": { reports: REPORTS, more: false },
  "sanction.list": ({ only }) => ({
    sanctions: SANCTIONS.filter((one) => only !== "appealed" || one.appeal !== undefined),
    more: false,
  }),
  "participant.messages": { messages: MESSAGES, more: false },
  "note.list": { notes: NOTES, more: false },
  "filter.list": { filters: FILTERS },
  "filter.dry_run": {
    channel: "climate-action",
    checked: 214,
    met: 3,
    undecided: 1,
    examples: [19, 15, 9],
  },
};

function own(state: HeldItem["state"], change: Partial<HeldItem>): Answers {
  const item: HeldItem = {
    held_id: "h9",
    channel: "climate-action",
    participant: PEOPLE.me,
    text: "Proposal: a common table of measures, kept up to date by the capitals.",
    lang: "en",
    kind: "statement",
    at: ago(4),
    state,
    version: 1,
    why: "approval",
    ...change,
  };
  return { "held.mine": { held: [item], more: false } };
}

export const OWN_WAITING = own("waiting", {
  due: new Date(FIXTURE_NOW + 252_000).toISOString(),
  on_due: "reject",
});
export const OWN_REJECTED = own("rejected", {
  reason_code: "unverified",
  reason: "Please name the source of the table.",
  decided_by: "moderator-1",
});
export const OWN_APPEALED = own("appealed", { appeal: "The source is the summit’s own annex." });

/** The parts that the live model fetches after a sign-in. */
export async function addParts(model: FixtureModel): Promise<void> {
  const { link, me } = model;
  await ownWords();
  const own = new Own({ link, me, onAppealed: () => undefined, onHeld: () => undefined });
  await own.load(); // seen in the first picture
  model.own.value = own;
  if (!model.channels.value.some((one) => one.rights.moderate)) return;
  await deskWords();
  model.desk.value = new Desk(model);
}
