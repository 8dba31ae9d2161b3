// The slash commands: what is understood, and what is asked for when something is missing.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { CommandArg } from "@pleno/protocol/commands";
import {
  COMMANDS,
  type Command,
  type CommandContext,
  commandsFor,
  panelOf,
  parseArgs,
  parseCommand,
  parseDuration,
  suggest,
} from "../src/store/commands.ts";
import { isCommand, messageText } from "../src/store/slash.ts";

const context: CommandContext = {
  people: [
    { id: "delegate-1-jakarta", name: "Delegate 1, Jakarta" },
    { id: "delegate-2-jakarta", name: "Delegate 2, Jakarta" },
    { id: "expert-1", name: "Expert 1" },
  ],
};
const withTarget: CommandContext = { ...context, target: 7 };

const GOOD: readonly [text: string, context: CommandContext, act: object][] = [
  [
    "/mute @delegate-1-jakarta 10m off topic",
    context,
    { do: "mute", participant: "delegate-1-jakarta", duration_s: 600, reason: "off topic" },
  ],
  [
    '/mute "Delegate 2, Jakarta" 1h again',
    context,
    { do: "mute", participant: "delegate-2-jakarta", duration_s: 3600, reason: "again" },
  ],
  [
    "/mute @exp 30s calm",
    context,
    { do: "mute", participant: "expert-1", duration_s: 30, reason: "calm" },
  ],
  [
    "/MUTE @expert-1 2d  two   days",
    context,
    { do: "mute", participant: "expert-1", duration_s: 172_800, reason: "two   days" },
  ],
  [
    "/mute @Not.here-yet 30s calm",
    context,
    { do: "mute", participant: "Not.here-yet", duration_s: 30, reason: "calm" },
  ],
  [
    "/filter-words hold Advertising | buy now | cheap",
    context,
    { do: "filter-words", action: "hold", label: "Advertising", words: ["buy now", "cheap"] },
  ],
  [
    '/filter-pattern refuse "No numbers" \\d{6,} \\d',
    context,
    { do: "filter-pattern", action: "refuse", label: "No numbers", pattern: "\\d{6,} \\d" },
  ],
  ["/filter-links hold Links", context, { do: "filter-links", action: "hold", label: "Links" }],
  [
    "/filter-flood refuse 10 1m Too many",
    context,
    { do: "filter-flood", action: "refuse", times: 10, within_s: 60, label: "Too many" },
  ],
  ["/unmute @expert-1", context, { do: "unmute", participant: "expert-1" }],
  ["/slow 30", context, { do: "slow", seconds: 30 }],
  ["/slow 30s", context, { do: "slow", seconds: 30 }],
  ["/slow 2m", context, { do: "slow", seconds: 120 }],
  ["/slow off", context, { do: "slow", seconds: 0 }],
  ["/slow 21600", context, { do: "slow", seconds: 21_600 }],
  ["/lock", context, { do: "lock" }],
  ["/lock until 14:00", context, { do: "lock", reason: "until 14:00" }],
  ["/unlock", context, { do: "unlock" }],
  ["/pin 12", context, { do: "pin", seq: 12 }],
  ["/pin #12", context, { do: "pin", seq: 12 }],
  ["/pin", withTarget, { do: "pin", seq: 7 }],
  ["/unpin No.12", context, { do: "unpin", seq: 12 }],
  ["/approve", context, { do: "approve" }],
  ["/approve h12", context, { do: "approve", held_id: "h12" }],
  ["/reject H3 not here", context, { do: "reject", held_id: "h3", reason: "not here" }],
  ["/held", context, { do: "held" }],
  ["/reject not this theme", context, { do: "reject", reason: "not this theme" }],
  ["/approval on", context, { do: "approval", mode: "all" }],
  ["/approval off", context, { do: "approval", mode: "off" }],
  ["/redact 12 names a person", context, { do: "redact", seq: 12, reason: "names a person" }],
  ["/redact names a person", withTarget, { do: "redact", seq: 7, reason: "names a person" }],
  ["/help", context, { do: "help" }],
  [
    "/poll single Where do we meet? | Jakarta | Hanoi",
    context,
    { do: "poll", kind: "single", title: "Where do we meet?", options: ["Jakarta", "Hanoi"] },
  ],
  [
    '/poll ranked "Where | when?" Jakarta | Hanoi',
    context,
    { do: "poll", kind: "ranked", title: "Where | when?", options: ["Jakarta", "Hanoi"] },
  ],
];

for (const [text, given, act] of GOOD) {
  test(`understood: ${text}`, () => assert.deepEqual(parseCommand(text, given), { act }));
}

const BAD: readonly [text: string, error: string][] = [
  ["/", "command-error-unknown"],
  ["/dance", "command-error-unknown"],
  ["/mute", "command-error-usage"],
  ["/mute nobody 10m x", "command-error-person"],
  ['/mute "No Body" 10m x', "command-error-person"],
  ["/mute @delegate 10m x", "command-error-person-many"],
  ["/mute @expert-1", "command-error-duration"],
  ["/mute @expert-1 soon x", "command-error-duration"],
  ["/mute @expert-1 5s x", "command-error-duration"],
  ["/mute @expert-1 31d x", "command-error-duration"],
  ["/mute @expert-1 10m", "command-error-reason"],
  ["/unmute", "command-error-usage"],
  ["/slow", "command-error-seconds"],
  ["/slow -1", "command-error-seconds"],
  ["/slow 21601", "command-error-seconds"],
  ["/slow fast", "command-error-seconds"],
  ["/unlock now", "command-error-usage"],
  ["/pin", "command-error-message"],
  ["/pin 3 4", "command-error-usage"],
  ["/reject", "command-error-reason"],
  ["/approval maybe", "command-error-usage"],
  ["/redact 12", "command-error-reason"],
  ["/redact", "command-error-message"],
  ["/poll single Where do we meet? Jakarta | Hanoi", "command-error-usage"],
  ["/poll single Where do we meet?", "command-error-usage"],
];

for (const [text, error] of BAD) {
  test(`asked for more: ${text}`, () => {
    const parsed = parseCommand(text, context);
    assert.equal("error" in parsed ? parsed.error : parsed, error);
  });
}

test("who may: a role sees and uses its own commands", () => {
  const delegate = { ...context, role: "delegate" as const };
  const parsed = parseCommand("/lock", delegate);
  assert.equal("error" in parsed && parsed.error, "command-error-forbidden");
  assert.deepEqual(parseCommand("/redact 3 mine", delegate), {
    act: { do: "redact", seq: 3, reason: "mine" },
  });
  const names = commandsFor("delegate").map((one) => one.name);
  assert.ok(names.includes("redact") && names.includes("help") && !names.includes("lock"));
  assert.equal(suggest("/", context.people, { role: "delegate", lang: "en" }).length, names.length);
  assert.deepEqual(suggest("/mute @", context.people, { role: "delegate", lang: "en" }), []);
});

test("help is in the language of the one who asks", () => {
  const [one] = suggest("/mut", context.people, { lang: "id" });
  assert.equal(one?.usage, "/mute @orang 10m alasan");
  assert.match(one?.detail ?? "", /^Hentikan/);
  for (const command of COMMANDS)
    for (const lang of ["en", "id"] as const)
      assert.ok(command.help[lang].length > 5, command.name);
});

test("what only asks has a panel", () => {
  assert.equal(panelOf({ do: "audit" }), "audit");
  assert.equal(panelOf({ do: "lock" }), undefined);
  const asked = ["notes", "messages", "withheld"].map((one) => panelOf({ do: one }));
  assert.deepEqual(asked, ["people", "people", "hidden"]);
});

test("a panel of the desk is for those who have a desk", () => {
  const desk = ["queue", "reports", "people", "channel", "audit", "hidden"];
  for (const role of ["delegate", "head", "expert", "observer"] as const)
    for (const { name } of commandsFor(role))
      assert.ok(!desk.includes(panelOf({ do: name }) ?? ""), `/${name} of ${role}`);
  assert.ok(commandsFor("moderator").some((one) => panelOf({ do: one.name }) === "people"));
});

const ARGS: readonly CommandArg[] = [
  { name: "participant", kind: "person", required: false, choice: true },
  { name: "delegation", kind: "delegation", required: false, choice: true },
  { name: "order", kind: "word", required: true, words: ["fifo", "lot"], named: { first: "fifo" } },
  { name: "open", kind: "flag", required: false },
  { name: "until", kind: "time", required: false },
  { name: "count", kind: "number", required: false, min: 1, max: 9 },
  { name: "title", kind: "line", required: false },
  { name: "options", kind: "list", required: true },
];
const EVERYTHING: Command = {
  name: "all",
  method: undefined,
  query: false,
  inChannel: true,
  args: ARGS,
  fixed: {},
  roles: "all",
  usage: { en: "/all ...", id: "/all ..." },
  help: { en: "Takes everything.", id: "Menerima semuanya." },
};
const city: CommandContext = {
  ...context,
  delegations: [{ id: "jakarta", name: "Jakarta" }],
  now: Date.UTC(2023, 7, 1, 3, 0),
};

test("each kind of param", () => {
  assert.deepEqual(parseArgs(EVERYTHING, '@expert-1 first on 30m 3 "Two words" a | b b |c', city), {
    act: {
      do: "all",
      participant: "expert-1",
      order: "fifo",
      open: true,
      until: "2023-08-01T03:30:00.000Z",
      count: 3,
      title: "Two words",
      options: ["a", "b b", "c"],
    },
  });
  assert.deepEqual(parseArgs(EVERYTHING, 'jakarta lot off "T" a', city), {
    act: {
      do: "all",
      delegation: "jakarta",
      order: "lot",
      open: false,
      title: "T",
      options: ["a"],
    },
  });
  assert.deepEqual(parseArgs(EVERYTHING, "@jakarta lot 2023-08-01T12:00:00+07:00 T a", city), {
    act: {
      do: "all",
      delegation: "jakarta",
      order: "lot",
      until: "2023-08-01T05:00:00.000Z",
      title: "T",
      options: ["a"],
    },
  });
  for (const bad of ["", "lot a", "@expert-1 by-age T a", "@expert-1 lot"])
    assert.ok("error" in parseArgs(EVERYTHING, bad, city), bad);
});

test("a time of day is the next one", () => {
  const parsed = parseArgs({ ...EVERYTHING, args: ARGS.slice(4, 5) }, "14:30", city);
  const until = new Date("act" in parsed ? String(parsed.act.until) : "");
  assert.deepEqual([until.getHours(), until.getMinutes()], [14, 30]);
  const wait = until.getTime() - (city.now ?? 0);
  assert.ok(wait > 0 && wait <= 86_400_000);
});

test("a time of day, and a date without an offset, are the summit's", () => {
  const now = Date.parse("2026-03-07T20:00:00Z"); // 15:00 in New York, whose clocks change tonight
  const summit = { ...city, now, zone: "America/New_York" };
  const until = (words: string): unknown => {
    const parsed = parseArgs({ ...EVERYTHING, args: ARGS.slice(4, 5) }, words, summit);
    return "act" in parsed ? parsed.act.until : parsed.error;
  };
  assert.equal(until("15:30"), "2026-03-07T20:30:00.000Z");
  assert.equal(until("14:30"), "2026-03-08T18:30:00.000Z");
  assert.equal(until("2026-03-09T09:00"), "2026-03-09T13:00:00.000Z");
  assert.equal(until("2026-03-09T09:00+07:00"), "2026-03-09T02:00:00.000Z");
  assert.equal(until("2026-03-09T09:00Z"), "2026-03-09T09:00:00.000Z");
});

test("a doubled slash is a message", () => {
  assert.equal(isCommand("/lock"), true);
  assert.equal(isCommand("//lock"), false);
  assert.equal(isCommand("a /lock"), false);
  assert.equal(messageText("//lock"), "/lock");
  assert.equal(messageText("lock"), "lock");
});

test("durations", () => {
  const bounds = { min: 10, max: 2_592_000 };
  assert.equal(parseDuration("10s", bounds), 10);
  assert.equal(parseDuration("30d", bounds), 2_592_000);
  for (const bad of ["", "10", "m", "9s", "31d", "1.5h", "-5m", "1e3m"])
    assert.equal(parseDuration(bad, bounds), undefined);
});

test("completion: names, then people", () => {
  assert.equal(suggest("/", context.people).length, COMMANDS.length);
  assert.deepEqual(
    suggest("/unm", context.people).map((one) => one.text),
    ["/unmask ", "/unmute ", "/unmute-delegation "],
  );
  assert.deepEqual(suggest("/help", context.people), []);
  assert.deepEqual(suggest("/mute ", context.people).length, 3);
  assert.deepEqual(
    suggest("/mute @jak", context.people).map((one) => one.text),
    ["/mute @delegate-1-jakarta ", "/mute @delegate-2-jakarta "],
  );
  assert.deepEqual(suggest("/mute @expert-1", context.people), []);
  assert.deepEqual(suggest("/mute @expert-1 10", context.people), []);
  assert.deepEqual(suggest("/lock @", context.people), []);
  assert.deepEqual(
    suggest("/approval o", context.people).map((one) => one.text),
    ["/approval off ", "/approval on "],
  );
  assert.deepEqual(suggest("hello", context.people), []);
  assert.deepEqual(suggest("//", context.people), []);
});
