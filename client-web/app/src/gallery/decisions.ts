// Questions, polls and consensus calls in fixed words, behind the same store as the live ones.
import type {
  Consensus,
  ConsensusAnswer,
  Item,
  Message,
  MethodName,
  Participant,
  Poll,
  PollMine,
  QuestionInfo,
  SystemLine,
} from "@pleno/protocol";
import { t } from "../i18n/index.ts";
import { type Decisions, Decisions as Store } from "../store/decisions.ts";
import { isOver } from "../store/polls.ts";
import { FIXTURE_NOW, PEOPLE } from "./people.ts";

const CHANNEL = "climate-action";
const ASKED: QuestionInfo = {
  state: "asked",
  votes: 0,
  mine: false,
  anonymous: false,
};
const NOBODY: Participant = { id: "anonymous", name: "", role: "delegate", bot: false };

function at(minutesAgo: number): string {
  return new Date(FIXTURE_NOW - minutesAgo * 60_000).toISOString();
}

interface Asked {
  seq: number;
  actor: Participant;
  text: string;
  question: QuestionInfo;
}

function asked(
  seq: number,
  actor: Participant,
  text: string,
  change: Partial<QuestionInfo>,
): Asked {
  return { seq, actor, text, question: { ...ASKED, ...change } };
}

const QUESTIONS: readonly Asked[] = [
  asked(
    3,
    PEOPLE.jakarta,
    "Which **one measure against flooding** brought the most for the least money?",
    {
      state: "taken",
      votes: 31,
      mine: true,
    },
  ),
  asked(
    19,
    PEOPLE.kualaLumpur,
    "Bolehkah Kuala Lumpur mendapat data mentah itu, bukan hanya peta?",
    {
      votes: 18,
    },
  ),
  asked(24, NOBODY, "Who pays when a pilot district fails? Our auditors asked us twice.", {
    votes: 14,
    anonymous: true,
  }),
  asked(26, PEOPLE.me, "Siapa yang merawat sensor setelah tahun pertama?", { votes: 6 }),
  asked(28, PEOPLE.bangkok, "ใครเป็นผู้รับผิดชอบการเตือนภัยเมื่อน้ำข้ามเขตเมือง", { votes: 3, mine: true }),
  asked(21, PEOPLE.hanoi, "Is the wet-bulb threshold the same for night work?", {
    state: "answered",
    votes: 9,
    answer_seq: 15,
  }),
  asked(22, PEOPLE.manila, "Can the vendor of our pumps present here?", {
    state: "dismissed",
    votes: 1,
    reason: "Not about this theme; please see the exhibition hall.",
  }),
];

const POLL: Poll = {
  id: "p1",
  channel: CHANNEL,
  title: "Where should the next technical workshop be held?",
  options: ["Bangkok", "Hanoi", "Phnom Penh", "Vientiane"],
  kind: "single",
  max_choices: 1,
  per: "delegation",
  roles: [],
  secret: false,
  results: "after",
  quorum: 8,
  abstention: true,
  state: "open",
  closes: new Date(FIXTURE_NOW + 272_000).toISOString(),
  votes: 5,
  entitled: 11,
  quorum_reached: false,
};

const RANKED: Poll = {
  ...POLL,
  id: "p2",
  title: "Which measures go into the joint declaration first?",
  options: [
    "Early warning across borders",
    "Heat rules for outdoor work",
    "Open flood data",
    "A shared fund",
  ],
  kind: "ranked",
  max_choices: 3,
  quorum: 0,
};

const SECRET: Poll = {
  ...POLL,
  id: "p3",
  title: "Chair of the working group on heat, 2024",
  options: ["Expert 1, Singapore", "Delegate 2, Hanoi", "Delegate 1, Manila"],
  per: "participant",
  roles: ["head", "delegate"],
  secret: true,
  votes: 148,
  entitled: 234,
  quorum: 0,
};

const PUBLISHED: Poll = {
  ...POLL,
  state: "published",
  votes: 10,
  quorum_reached: true,
  outcome: { counts: [2, 4, 0, 3], abstentions: 1, winners: [2] },
};

const COUNTED: Poll = {
  ...RANKED,
  state: "published",
  votes: 11,
  quorum_reached: true,
  outcome: {
    counts: [4, 2, 4, 1],
    abstentions: 0,
    winners: [3],
    rounds: [
      { counts: [4, 2, 4, 1], exhausted: 0, out: [4] },
      { counts: [4, 2, 5, 0], exhausted: 0, out: [2] },
      { counts: [4, 0, 6, 0], exhausted: 1, out: [] },
    ],
  },
};

const MULTIPLE: Poll = {
  ...POLL,
  id: "p4",
  title: "Which languages does the working paper need?",
  options: ["Bahasa Indonesia", "ไทย", "Tiếng Việt", "ខ្មែរ", "မြန်မာ"],
  kind: "multiple",
  max_choices: 3,
  per: "participant",
  roles: ["head", "delegate", "expert"],
  results: "live",
  quorum: 0,
  votes: 87,
  entitled: 210,
  outcome: { counts: [41, 30, 38, 22, 12], abstentions: 4, winners: [1] },
};

const PREPARED: Poll = { ...POLL, id: "p5", state: "created", votes: 0 };
const CLOSED: Poll = {
  ...SECRET,
  state: "closed",
  votes: 198,
  outcome: { counts: [88, 88, 19], abstentions: 3, winners: [1, 2] },
};

const TEXT =
  "The capitals **share flood and heat warnings across borders** within one hour, in the languages of those warned, and publish their methods by June 2024.";

function answer(
  participant: Participant,
  stance: ConsensusAnswer["stance"],
  text?: string,
): ConsensusAnswer {
  const said = text === undefined ? {} : { text };
  return { delegation: participant.delegation ?? "", participant, stance, ...said };
}

const CALL: Consensus = {
  id: "m1",
  channel: CHANNEL,
  state: "open",
  last_round: 2,
  round: 2,
  text: TEXT,
  answers: [
    answer(PEOPLE.vientiane, "agree"),
    answer(PEOPLE.bangkok, "agree"),
    answer(PEOPLE.hanoi, "live_with"),
    answer(
      PEOPLE.manila,
      "reservation",
      "One hour is too short for islands without a link; we read it as “as soon as the link allows”.",
    ),
    answer(PEOPLE.kualaLumpur, "agree"),
  ],
  counts: { agree: 3, live_with: 1, reservation: 1, object: 0, silent: 6 },
};

const ENDED: Consensus = {
  ...CALL,
  state: "closed",
  reached: true,
  statement:
    "The capitals agree to share warnings within one hour, with the reservation of Manila as recorded.",
  counts: { agree: 8, live_with: 2, reservation: 1, object: 0, silent: 0 },
};

export interface DecisionScene {
  polls?: readonly Poll[];
  mine?: Readonly<Record<string, PollMine>>;
  call?: Consensus;
  filter?: "all";
  /** No question is being answered. */
  isQuiet?: boolean;
}

const CAN: PollMine = { entitled: true, voted: false };

export const DECISION_SCENES = {
  poll: { isQuiet: true, polls: [POLL], mine: { p1: CAN } },
  "poll-ranked": {
    polls: [RANKED],
    mine: { p2: { entitled: true, voted: true, choices: [3, 1] } },
  },
  "poll-secret": { polls: [SECRET], mine: { p3: CAN } },
  "poll-cast": {
    polls: [POLL, SECRET],
    mine: {
      p1: { entitled: true, voted: true, choices: [2] },
      p3: { entitled: true, voted: true },
    },
  },
  "poll-live": {
    isQuiet: true,
    polls: [MULTIPLE],
    mine: { p4: { ...CAN, voted: true, choices: [1, 3] } },
  },
  "poll-results": { isQuiet: true, polls: [COUNTED, PUBLISHED] },
  "poll-chair": {
    polls: [PREPARED, CLOSED, POLL],
    mine: { p1: { entitled: false, voted: false } },
  },
  "poll-cancelled": { polls: [{ ...POLL, state: "cancelled", votes: 0 }, PUBLISHED] },
  consensus: { isQuiet: true, call: CALL },
  "consensus-chair": { call: CALL },
  "consensus-ended": { isQuiet: true, call: ENDED },
  questions: {},
  "questions-chair": {},
  "questions-all": { filter: "all" },
  nothing: { polls: [] },
} satisfies Record<string, DecisionScene>;

export const ASK_SCENES = { prepared: PREPARED, call: CALL };

function line(seq: number, actor: Participant, what: SystemLine["what"]): SystemLine {
  return { type: "system", seq, at: at(30 - (seq % 30)), actor, what };
}

/** The same as lines of a timeline. */
export const RECORD: readonly Item[] = [
  line(41, PEOPLE.moderator, {
    event: "decision",
    type: "poll.opened",
    data: { poll: { ...POLL, votes: 0 } },
  }),
  line(42, PEOPLE.moderator, {
    event: "decision",
    type: "poll.closed",
    data: { poll: "p1", votes: 10, entitled: 11, quorum_reached: true, by_clock: true },
  }),
  line(43, PEOPLE.moderator, {
    event: "decision",
    type: "poll.published",
    data: {
      poll: "p1",
      votes: 10,
      entitled: 11,
      quorum_reached: true,
      outcome: PUBLISHED.outcome ?? { counts: [], abstentions: 0, winners: [] },
    },
  }),
  line(44, PEOPLE.jakarta, {
    event: "decision",
    type: "delegation.substitute_set",
    data: { delegation: "jkt", participant: PEOPLE.me },
  }),
  line(45, PEOPLE.moderator, {
    event: "decision",
    type: "consensus.opened",
    data: { consensus: "m1", round: 1, text: TEXT },
  }),
  line(46, PEOPLE.moderator, {
    event: "decision",
    type: "consensus.closed",
    data: {
      consensus: "m1",
      round: 2,
      reached: true,
      statement: ENDED.statement ?? "",
      counts: ENDED.counts,
      remarks: ENDED.answers.filter((one) => one.text !== undefined),
    },
  }),
];

export function withQuestions(items: readonly Item[]): Item[] {
  return items.map((one) => {
    const found = QUESTIONS.find((other) => other.seq === one.seq)?.question;
    return one.type === "message" && found !== undefined ? { ...one, question: found } : one;
  });
}

export function questionOf(items: readonly Item[]): Message | undefined {
  return items.find((one): one is Message => one.type === "message" && one.seq === 19);
}

export function fixtureDecisions(me: Participant, scene: DecisionScene = {}): Decisions {
  const polls = scene.polls ?? [];
  const answers: Partial<Record<MethodName, (params: never) => object>> = {
    "poll.list": () => ({
      polls: polls
        .map(({ outcome, ...poll }) =>
          isOver({ ...poll }) && outcome !== undefined ? { ...poll, outcome } : poll,
        )
        .reverse(),
      more: false,
    }),
    "poll.show": ({ poll: id }: { poll: string }) => ({
      poll: polls.find((one) => one.id === id) ?? PUBLISHED,
      mine: scene.mine?.[id] ?? { entitled: false, voted: false },
    }),
    "poll.roll": () => ({
      voters: [
        { participant: PEOPLE.jakarta, delegation: "jkt", voted: true, choices: [2] },
        { delegation: "bsb", voted: false },
      ],
      more: false,
    }),
    "consensus.show": ({ round }: { round?: number }) =>
      scene.call === undefined
        ? {}
        : {
            consensus:
              round === 1 ? { ...scene.call, round, text: "An earlier text." } : scene.call,
          },
    "question.list": ({ sort, state }: { sort: string; state?: string }) => ({
      questions: QUESTIONS.filter((one) => !scene.isQuiet || one.question.state !== "taken")
        .filter((one) => state === undefined || one.question.state === state)
        .sort((a, b) =>
          sort === "age" ? a.seq - b.seq : b.question.votes - a.question.votes || a.seq - b.seq,
        )
        .map(({ actor, question, seq, text }) => ({
          event: {
            channel: CHANNEL,
            seq,
            at: at(60 - seq),
            type: "message.posted",
            actor,
            data: { id: `${CHANNEL}/${seq}`, client_id: `q${seq}`, text, kind: "question" },
          },
          state: { seq, pinned: false, reply_count: 0, reactions: [], question },
        })),
      more: state === undefined,
      next: "n",
    }),
  };
  const store = new Store({
    request: async (method, params) => {
      const answer = answers[method];
      if (answer === undefined) throw new Error(method);
      return answer(params as never) as never;
    },
    ask: async () => ({ ok: true }),
    me: () => me,
    mergedInto: (seq) => t("question-merged-into", { seq }),
  });
  if (scene.filter === "all") store.questions.filter.value = undefined;
  store.open(CHANNEL);
  return store;
}
