// The gallery: every view in every state, one scene at a time (gallery.html#scene), with the list
// of scenes at the bottom. For eyes, screenshots and axe; no server, no network.
//   #scene, #scene/id (language), #scene/en/dark (appearance)
import { render } from "preact";
import { type Locale, setLocale } from "../i18n/index.ts";
import type { DecideAsk } from "../store/decide-ask.ts";
import {
  dialog,
  editing,
  type FloorAsk,
  hall,
  isNavOpen,
  type Panel,
  panel,
  setTheme,
  type Theme,
  watchWidth,
} from "../store/ui.ts";
import { note } from "../ui/say.tsx";
import { App } from "../views/app.tsx";
import { ASK_SCENES, DECISION_SCENES, questionOf, RECORD, withQuestions } from "./decisions.ts";
import {
  CHANNELS,
  FIXTURE_NOW,
  type FixtureOptions,
  FLOOR,
  FLOOR_ITEMS,
  fixtureModel,
  floorTurn,
  HELD,
  ITEMS,
  PEOPLE,
  pending,
  sanction,
} from "./fixtures.ts";
import { addParts, BUSY, FIND, OWN_APPEALED, OWN_REJECTED, OWN_WAITING } from "./moderation.ts";

interface Scene extends FixtureOptions {
  panel?: Panel;
  /** The big screen. */
  hall?: boolean;
  run?(): void;
}

const first = ITEMS.find((one) => one.type === "message" && one.seq === 3);
const question = first?.type === "message" ? first : undefined;
const mine = ITEMS.find((one) => one.type === "message" && one.seq === 16);
const moderator = PEOPLE.moderator;

function withState(change: Partial<(typeof CHANNELS)[number]>): (typeof CHANNELS)[number][] {
  return CHANNELS.map((one) => (one.id === "climate-action" ? { ...one, ...change } : one));
}

const climate = CHANNELS.find((one) => one.id === "climate-action");
const state = climate?.state ?? {
  locked: false,
  slow_mode_s: 0,
  approval: "off" as const,
  edit_window_s: 0,
  pinned: [],
};
const closedRights = { post: false, react: false, moderate: false };

/** Far enough ahead for every part of the page to be fetched. */
const PARTS_MS = 250;

const rejectedOwn = pending(
  { state: "rejected", heldId: "h9", reason: "Please name the source of the table." },
  "Proposal: a common table of measures, kept up to date by the capitals.",
);

function openDetails(which: string): void {
  for (const one of document.querySelectorAll<HTMLDetailsElement>(which)) one.open = true;
}

function searchFor(words: string): void {
  const field = document.querySelector<HTMLInputElement>('.search-form [type="search"]');
  if (field === null) return;
  field.value = words;
  field.form?.requestSubmit();
}

const { speaker: _, ...freeFloor } = FLOOR;
const emptyFloor = { ...freeFloor, waiting: [] };
const offFloor = { ...emptyFloor, settings: { ...FLOOR.settings, on: false } };
const overFloor = { ...FLOOR, speaker: floorTurn(PEOPLE.hanoi, 222) };
const asked = {
  ...FLOOR,
  speaker: floorTurn(PEOPLE.bangkok, 20, "question"),
  interrupted: floorTurn(PEOPLE.hanoi, 46, "statement", "interrupted"),
  waiting: FLOOR.waiting.slice(1),
};
const replies = {
  ...freeFloor,
  open: false,
  replies: [
    {
      reply: 1,
      participant: PEOPLE.manila,
      seq: 9,
      text: "What was said about our drains",
      state: "claimed" as const,
    },
    {
      reply: 2,
      participant: PEOPLE.vientiane,
      named_by: PEOPLE.hanoi,
      text: "The figures for the dikes",
      state: "granted" as const,
      number: 1,
      by: PEOPLE.moderator,
    },
    {
      reply: 3,
      participant: PEOPLE.naypyidaw,
      named_by: PEOPLE.hanoi,
      text: "The wards",
      state: "refused" as const,
      by: PEOPLE.moderator,
      reason: "The city was not named",
    },
  ],
  past: [floorTurn(PEOPLE.hanoi, 204, "statement", "ended")],
};
const floorPanel: Panel = { show: "floor" };

function askFloor(floor: FloorAsk): () => void {
  return () => {
    dialog.value = { show: "floor", floor };
  };
}

const FLOOR_SCENES: Record<string, Scene> = {
  floor: { panel: floorPanel, floor: FLOOR, items: FLOOR_ITEMS },
  "floor-bar": { floor: FLOOR, items: FLOOR_ITEMS },
  "floor-mine": {
    panel: floorPanel,
    floor: { ...FLOOR, speaker: floorTurn(PEOPLE.me, 140), waiting: FLOOR.waiting.slice(3) },
  },
  "floor-closed": {
    panel: floorPanel,
    floor: { ...FLOOR, open: false, waiting: FLOOR.waiting.slice(3) },
  },
  "floor-off": { panel: floorPanel, floor: offFloor },
  "floor-chair": { me: moderator, panel: floorPanel, floor: FLOOR, items: FLOOR_ITEMS },
  "floor-chair-over": { me: moderator, panel: floorPanel, floor: overFloor },
  "floor-chair-question": { me: moderator, panel: floorPanel, floor: asked },
  "floor-chair-paused": {
    me: moderator,
    panel: floorPanel,
    floor: { ...FLOOR, speaker: floorTurn(PEOPLE.hanoi, 46, "statement", "paused") },
  },
  "floor-chair-replies": { me: moderator, panel: floorPanel, floor: replies },
  "floor-chair-empty": { me: moderator, panel: floorPanel, floor: emptyFloor },
  "floor-chair-off": { me: moderator, panel: floorPanel, floor: offFloor },
  "floor-taken": {
    floor: { ...FLOOR, settings: { ...FLOOR.settings, controls_posting: true } },
    draft: { text: "In Jakarta it was the pumps.", kind: "statement" },
  },
  "floor-settings": { me: moderator, floor: FLOOR, run: askFloor({ ask: "settings" }) },
  "floor-add": { me: moderator, floor: FLOOR, run: askFloor({ ask: "add" }) },
  "floor-item": { me: moderator, floor: FLOOR, run: askFloor({ ask: "item" }) },
  "floor-claim": { floor: FLOOR, run: askFloor({ ask: "claim" }) },
  "floor-balance": { me: moderator, floor: FLOOR, run: askFloor({ ask: "balance" }) },
  hall: { hall: true, floor: FLOOR, items: FLOOR_ITEMS },
  "hall-soon": { hall: true, floor: { ...FLOOR, speaker: floorTurn(PEOPLE.jakarta, 139) } },
  "hall-over": { hall: true, floor: overFloor },
  "hall-question": { hall: true, floor: asked },
  "hall-free": { hall: true, floor: emptyFloor },
  "hall-off": { hall: true, floor: offFloor },
  "hall-lost": {
    hall: true,
    floor: FLOOR,
    connection: { state: "waiting", retryAt: Date.now() + 8_000, why: "lost" },
  },
};
const moved = FLOOR.waiting[3];
if (moved !== undefined) {
  FLOOR_SCENES["floor-move"] = {
    me: moderator,
    floor: FLOOR,
    run: askFloor({ ask: "move", entry: moved, before: 6 }),
  };
}

function at(name: keyof typeof DECISION_SCENES): Pick<Scene, "decisions"> {
  return { decisions: DECISION_SCENES[name] };
}

function asking(ask: DecideAsk): Pick<Scene, "run"> {
  return {
    run: () => {
      dialog.value = { show: "decide", ask };
    },
  };
}

const SCENES: Record<string, Scene> = {
  timeline: { newAfter: 14, typing: [PEOPLE.bangkok, PEOPLE.hanoi] },
  people: { answers: FIND, panel: { show: "people" } },
  "people-all": {
    answers: FIND,
    panel: { show: "people" },
    run: () => {
      for (const one of document.querySelectorAll<HTMLElement>(".people-group .number"))
        one.click();
    },
  },
  thread: { panel: { show: "thread", seq: 3 } },
  pinned: { panel: { show: "pinned" } },
  audit: { me: moderator, answers: BUSY, panel: { show: "desk", tab: "audit" } },
  search: { panel: { show: "search" } },
  "search-found": { panel: { show: "search" }, run: () => searchFor("the") },
  "search-none": { panel: { show: "search" }, run: () => searchFor("zeppelin") },
  held: { me: moderator, answers: BUSY, panel: { show: "desk", tab: "queue" } },
  "held-empty": { me: moderator, panel: { show: "desk", tab: "queue" } },
  reports: { me: moderator, answers: BUSY, panel: { show: "desk", tab: "reports" } },
  "reports-empty": { me: moderator, panel: { show: "desk", tab: "reports" } },
  "desk-people": { me: moderator, answers: BUSY, panel: { show: "desk", tab: "people" } },
  "desk-person": {
    me: moderator,
    answers: BUSY,
    panel: { show: "desk", tab: "people", target: { participant: PEOPLE.manila } },
  },
  "desk-delegation": {
    me: moderator,
    answers: BUSY,
    panel: { show: "desk", tab: "people", target: { delegation: "mnl" } },
    run: () => openDetails(".readers"),
  },
  "desk-channel": {
    me: moderator,
    answers: BUSY,
    panel: { show: "desk", tab: "channel" },
    channels: withState({
      state: {
        ...state,
        slow_mode_s: 30,
        slow_mode_per: "delegation",
        approval: "first",
        approval_first: 2,
        report_threshold: 3,
        closes: new Date(FIXTURE_NOW + 3_600_000).toISOString(),
      },
    }),
    run: () => openDetails(".rule:nth-child(3), .rule:nth-child(8), .new-filter"),
  },
  backchannel: {
    me: moderator,
    answers: BUSY,
    open: "climate-action.mods",
    channels: [
      ...CHANNELS,
      ...CHANNELS.filter((one) => one.kind === "theme").map((one) => ({
        ...one,
        id: `${one.id}.mods`,
        title: `${one.title} · moderators`,
        kind: "backchannel" as const,
        description: "",
        unread: 0,
        state: { ...state, pinned: [] },
      })),
    ],
    items: [],
  },
  sending: {
    pending: [
      pending({ state: "sending" }, "We will bring the figures to the second session."),
      pending({ state: "queued" }, "And the contact of our flood team."),
      pending({ state: "slow_mode", until: FIXTURE_NOW + 20_000 }, "And a third thing."),
    ],
  },
  "held-own": {
    pending: [
      pending(
        { state: "held", heldId: "h9" },
        "Proposal: a common table of measures, kept up to date by the capitals.",
      ),
    ],
    channels: withState({ state: { ...state, approval: "all" } }),
  },
  failed: {
    pending: [
      pending(
        {
          state: "failed",
          reason: "muted",
          message: "You are muted in this channel.",
          retryable: false,
        },
        "A word too many?",
      ),
      pending(
        { state: "rejected", reason: "Not about this theme" },
        "Please read this advertisement.",
      ),
    ],
  },
  offline: {
    connection: { state: "offline" },
    pending: [pending({ state: "queued" }, "Written without a network.")],
  },
  reconnecting: { connection: { state: "waiting", retryAt: Date.now() + 8_000, why: "lost" } },
  restarting: { connection: { state: "waiting", retryAt: Date.now() + 3_000, why: "restarting" } },
  "read-only": { isReadOnly: true },
  connecting: { connection: { state: "connecting" } },
  slow: {
    channels: withState({ state: { ...state, slow_mode_s: 30 } }),
    slowUntil: 21_000,
    draft: { text: "A second thought, ready to go", kind: "statement" },
  },
  approval: { channels: withState({ state: { ...state, approval: "all" } }) },
  locked: {
    channels: withState({
      state: { ...state, locked: true, lock_reason: "Session 2 begins at 14:00" },
      rights: closedRights,
    }),
  },
  muted: {
    channels: withState({
      sanctions: [
        sanction("mute", {
          channel: "climate-action",
          until: new Date(Date.UTC(2023, 7, 2, 4, 0)).toISOString(),
        }),
      ],
    }),
  },
  "muted-open": {
    channels: withState({ sanctions: [sanction("mute", { channel: "climate-action" })] }),
  },
  warned: { channels: withState({ sanctions: [sanction("warning")] }) },
  appealed: {
    channels: withState({
      sanctions: [
        sanction("mute", {
          channel: "climate-action",
          until: new Date(FIXTURE_NOW + 252_000).toISOString(),
          appeal: { by: PEOPLE.me, text: "It was about the agenda.", at: "2023-08-02T03:30:00Z" },
        }),
      ],
    }),
  },
  removed: {
    open: "lobby",
    sanctions: [sanction("removal", { channel: "climate-action", delegation: "jkt" })],
  },
  closed: {
    channels: withState({
      state: {
        ...state,
        locked: true,
        lock_mode: "closed",
        lock_reason: "The theme is closed",
        opens: new Date(FIXTURE_NOW + 7_200_000).toISOString(),
      },
    }),
  },
  budget: { channels: withState({ budget: { left: 3, head_left: 5 } }) },
  "budget-spent": {
    channels: withState({
      budget: {
        left: 0,
        head_left: 2,
        resets: new Date(FIXTURE_NOW + 1_800_000).toISOString(),
      },
    }),
    draft: { text: "One more thing", kind: "statement" },
  },
  withheld: {
    items: ITEMS.map((one) =>
      one.type === "message" && one.seq === 19
        ? {
            ...one,
            text: "",
            withheld: { seq: 21, by: moderator, reason: "A private number; we are checking." },
          }
        : one,
    ),
  },
  "held-waiting": { answers: OWN_WAITING },
  "held-rejected": { answers: OWN_REJECTED, pending: [rejectedOwn] },
  "held-appealed": { answers: OWN_APPEALED },
  "held-rewrite": {
    answers: OWN_WAITING,
    run: () => document.querySelector<HTMLElement>(".send-state .button")?.click(),
  },
  observer: {
    me: PEOPLE.observer,
    channels: CHANNELS.map((one) => ({
      ...one,
      rights: { post: false, react: true, moderate: false },
    })),
  },
  empty: { open: "lobby" },
  reply: {
    draft: {
      text: "In Jakarta it was the pumps, and who keeps them running.",
      kind: "statement",
      replyTo: 3,
    },
  },
  question: { draft: { text: "Who pays for the sensors after the first year?", kind: "question" } },
  editing: {
    run: () => {
      if (mine?.type === "message") editing.value = mine;
    },
  },
  long: { draft: { text: "word ".repeat(790), kind: "statement" } },
  commands: { me: moderator, draft: { text: "/", kind: "statement" } },
  "commands-people": { me: moderator, draft: { text: "/mute @del", kind: "statement" } },
  nav: {
    run: () => {
      isNavOpen.value = true;
    },
  },
  "dialog-redact": {
    me: moderator,
    run: () => {
      if (question) dialog.value = { show: "redact", message: question };
    },
  },
  "dialog-sanction": {
    me: moderator,
    run: () => {
      dialog.value = { show: "sanction", target: { participant: PEOPLE.manila } };
    },
  },
  "dialog-review": {
    me: moderator,
    run: () => {
      dialog.value = {
        show: "review",
        sanction: sanction("mute", {
          appeal: { by: PEOPLE.me, text: "It was about the agenda.", at: "2023-08-02T03:30:00Z" },
        }),
      };
    },
  },
  "dialog-withhold": {
    me: moderator,
    run: () => {
      dialog.value = {
        show: "withhold",
        message: { channel: "climate-action", seq: 3, text: question?.text ?? "" },
      };
    },
  },
  "dialog-report": {
    run: () => {
      if (question) dialog.value = { show: "report", message: question };
    },
  },
  "dialog-appeal": {
    run: () => {
      dialog.value = { show: "appeal", sanction: sanction("mute") };
    },
  },
  "dialog-reject": {
    me: moderator,
    run: () => {
      const held = HELD[0];
      if (held) dialog.value = { show: "reject", held };
    },
  },
  "dialog-react": {
    run: () => {
      if (question) dialog.value = { show: "react", message: question };
    },
  },
  "dialog-help": {
    me: moderator,
    run: () => {
      dialog.value = { show: "help" };
    },
  },
  "dialog-rights": {
    run: () => {
      dialog.value = { show: "rights" };
    },
  },
  "dialog-help-delegate": {
    run: () => {
      dialog.value = { show: "help" };
    },
  },
  "dialog-sign-out": {
    run: () => {
      dialog.value = { show: "sign-out" };
    },
  },
  questions: { panel: { show: "questions" }, items: withQuestions(ITEMS), ...at("questions") },
  "questions-chair": {
    me: moderator,
    panel: { show: "questions" },
    items: withQuestions(ITEMS),
    ...at("questions-chair"),
  },
  "questions-all": { panel: { show: "questions" }, ...at("questions-all") },
  "question-anonymous": {
    channels: withState({ state: { ...state, anonymous_questions: true } }),
    draft: { text: "Who pays when a pilot fails?", kind: "question", anonymous: true },
  },
  poll: { me: PEOPLE.jakarta, panel: { show: "decisions" }, ...at("poll") },
  "poll-bar": { me: PEOPLE.jakarta, ...at("poll") },
  "poll-ranked": { me: PEOPLE.jakarta, panel: { show: "decisions" }, ...at("poll-ranked") },
  "poll-secret": { panel: { show: "decisions" }, ...at("poll-secret") },
  "poll-cast": { substitute: PEOPLE.me.id, panel: { show: "decisions" }, ...at("poll-cast") },
  "poll-live": { panel: { show: "decisions" }, ...at("poll-live") },
  "poll-results": { panel: { show: "decisions" }, ...at("poll-results") },
  "poll-cancelled": { panel: { show: "decisions" }, ...at("poll-cancelled") },
  note: {
    run: () => {
      note("Someone moved on, and you never see this.");
      note("The message is pinned.");
    },
  },
  agenda: {
    items: [
      ...ITEMS,
      {
        type: "system",
        seq: 40,
        at: new Date(FIXTURE_NOW).toISOString(),
        actor: PEOPLE.moderator,
        what: { event: "unlocked", reason: "Second plenary", byClock: true },
      },
    ],
  },
  "poll-chair": { me: moderator, panel: { show: "decisions" }, ...at("poll-chair") },
  consensus: { me: PEOPLE.jakarta, panel: { show: "decisions" }, ...at("consensus") },
  "consensus-chair": { me: moderator, panel: { show: "decisions" }, ...at("consensus-chair") },
  "consensus-ended": { panel: { show: "decisions" }, ...at("consensus-ended") },
  "decisions-empty": { panel: { show: "decisions" }, ...at("nothing") },
  record: { items: [...withQuestions(ITEMS), ...RECORD], ...at("poll-results") },
  "dialog-poll": { me: moderator, ...asking({ do: "poll" }) },
  "dialog-poll-open": { me: moderator, ...asking({ do: "start", poll: ASK_SCENES.prepared }) },
  "dialog-consensus-close": {
    me: moderator,
    ...at("consensus-chair"),
    ...asking({ do: "close", call: ASK_SCENES.call }),
  },
  "dialog-substitute": {
    me: PEOPLE.jakarta,
    ...asking({ do: "substitute", delegation: "jakarta" }),
  },
  "dialog-merge": {
    me: moderator,
    run: () => {
      const merged = questionOf(withQuestions(ITEMS));
      if (merged) dialog.value = { show: "decide", ask: { do: "merge", question: merged } };
    },
  },
  "hall-decides-question": { hall: true, floor: FLOOR, ...at("questions") },
  "hall-decides-poll": { hall: true, floor: offFloor, ...at("poll") },
  "hall-decides-live": { hall: true, floor: FLOOR, ...at("poll-live") },
  "hall-decides-consensus": { hall: true, floor: offFloor, ...at("consensus") },
  "hall-decided-consensus": {
    hall: true,
    floor: offFloor,
    items: [...ITEMS, ...RECORD],
    ...at("consensus-ended"),
  },
  "hall-decided-poll": {
    hall: true,
    floor: offFloor,
    items: [...ITEMS, ...RECORD.slice(0, 3)],
    ...at("poll-results"),
  },
  "hall-decided-floor": {
    hall: true,
    floor: emptyFloor,
    items: [...ITEMS, ...RECORD],
    ...at("consensus-ended"),
  },
  signin: { phase: { at: "signin" } },
  "signin-link-used": { phase: { at: "signin", problem: "link" } },
  "signin-token": { phase: { at: "signin", problem: "token" } },
  "signin-ended": { phase: { at: "signin", problem: "ended" } },
  "signin-suspended": {
    phase: {
      at: "suspended",
      sanction: sanction("suspension", {
        until: new Date(FIXTURE_NOW + 5_400_000).toISOString(),
      }),
    },
  },
  "signin-suspended-open": { phase: { at: "suspended" } },
  "signin-working": { phase: { at: "working" } },
  "signin-confirm": { phase: { at: "confirm", participant: PEOPLE.jakarta } },
  "signin-not-me": { phase: { at: "not-me" } },
  ...FLOOR_SCENES,
};

const root = document.getElementById("app");

async function show(): Promise<void> {
  const [name = "timeline", language = "en", appearance = "auto"] = location.hash
    .slice(1)
    .split("/");
  const scene = SCENES[name] ?? SCENES.timeline;
  if (root === null || scene === undefined) return;
  render(null, root);
  panel.value = scene.panel;
  hall.value = scene.hall ? "climate-action" : undefined;
  dialog.value = undefined;
  editing.value = undefined;
  isNavOpen.value = false;
  setTheme(appearance as Theme);
  await setLocale(language as Locale);
  const model = fixtureModel(scene);
  const { phase } = scene;
  if (phase?.at === "confirm")
    Object.assign(phase, {
      delegation: model.delegations.value.get(phase.participant.delegation ?? ""),
    });
  await addParts(model);
  render(<App model={model} />, root);
  // Parts that are fetched when they are wanted are here in a moment.
  await new Promise((done) => setTimeout(done, PARTS_MS));
  scene.run?.();
  document.title = `Pleno: ${name}`;
  document.documentElement.dataset.scene = name;
}

document.documentElement.dataset.scenes = Object.keys(SCENES).join(" ");
watchWidth();
addEventListener("hashchange", () => void show());
void show();
