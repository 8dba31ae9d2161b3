// The slash commands: what is understood, and what is asked for when something is missing.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  COMMANDS,
  type CommandContext,
  isCommand,
  messageText,
  parseCommand,
  parseDuration,
  suggest,
} from "../src/store/commands.ts";

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
  ["/approve", context, { do: "approve" }],
  ["/reject not this theme", context, { do: "reject", reason: "not this theme" }],
  ["/approval on", context, { do: "approval", mode: "all" }],
  ["/approval off", context, { do: "approval", mode: "off" }],
  ["/redact 12 names a person", context, { do: "redact", seq: 12, reason: "names a person" }],
  ["/redact names a person", withTarget, { do: "redact", seq: 7, reason: "names a person" }],
  ["/help", context, { do: "help" }],
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
];

for (const [text, error] of BAD) {
  test(`asked for more: ${text}`, () => {
    const parsed = parseCommand(text, context);
    assert.equal("error" in parsed ? parsed.error : parsed, error);
  });
}

test("a doubled slash is a message", () => {
  assert.equal(isCommand("/lock"), true);
  assert.equal(isCommand("//lock"), false);
  assert.equal(isCommand("a /lock"), false);
  assert.equal(messageText("//lock"), "/lock");
  assert.equal(messageText("lock"), "lock");
});

test("durations", () => {
  assert.equal(parseDuration("10s"), 10);
  assert.equal(parseDuration("30d"), 2_592_000);
  for (const bad of ["", "10", "m", "9s", "31d", "1.5h", "-5m", "1e3m"])
    assert.equal(parseDuration(bad), undefined);
});

test("completion: names, then people", () => {
  assert.equal(suggest("/", context.people).length, COMMANDS.length);
  assert.deepEqual(
    suggest("/un", context.people).map((one) => one.text),
    ["/unmute ", "/unlock "],
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
  assert.deepEqual(suggest("hello", context.people), []);
  assert.deepEqual(suggest("//", context.people), []);
});
