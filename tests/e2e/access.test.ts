// SPDX-License-Identifier: MIT
// Can it be used without a mouse, with a screen reader, in the dark, on a small phone?

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { DESK, onStage, Person, PHONE, type Stage } from "./stage.ts";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const ALL = {
  runOnly: { type: "tag", values: RULES },
  rules: {
    // A menu in the top layer belongs to no landmark.
    region: { enabled: false },
    // Experimental: reads a channel's title and the badge beside it as one word.
    "label-content-name-mismatch": { enabled: false },
  },
};
/** What depends on colours: all else is the same by day and by night. */
const COLOURS = { runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } };

/** What axe finds on the page as it is now. */
async function findings(person: Person, rules: typeof ALL | typeof COLOURS): Promise<string[]> {
  // Through the debugger, since the page's policy lets no script in.
  const debug = await person.page.context().newCDPSession(person.page);
  await debug.send("Runtime.evaluate", { expression: AXE });
  const options = JSON.stringify({ ...rules, resultTypes: ["violations"] });
  const { result, exceptionDetails } = await debug.send("Runtime.evaluate", {
    expression: `axe.run(document, ${options}).then((found) => JSON.stringify(found.violations.flatMap(
      (one) => one.nodes.map((node) => one.id + ": " + node.target.join(" ") + " " + node.failureSummary))))`,
    awaitPromise: true,
  });
  assert.equal(exceptionDetails, undefined);
  return JSON.parse(result.value);
}

/** By day, and by night. */
async function look(person: Person, scene: string): Promise<void> {
  assert.deepEqual(await findings(person, ALL), [], scene);
  await person.page.emulateMedia({ colorScheme: "dark" });
  assert.deepEqual(await findings(person, COLOURS), [], `${scene}, dark`);
  await person.page.emulateMedia({ colorScheme: "light" });
}

async function speak(stage: Stage): Promise<void> {
  const hanoi = await stage.person("Delegate 1, Hanoi");
  await hanoi.say(
    "Our **water** network loses less since 2019:\n\n- pressure zones\n- https://example.org/report",
  );
  await hanoi.sees("pressure zones");
  await hanoi.act("pressure zones", "👍");
}

/** The speakers' list, the chair's dialogs for it, and the hall's big screen. */
async function lookAtFloor(chair: Person, jakarta: Person): Promise<void> {
  const { page } = chair;
  const list = page.getByRole("complementary", { name: "Speakers’ list" });
  const choose = async (item: string): Promise<void> => {
    await chair.button("More about this channel").click();
    await page.getByRole("menuitem", { name: item }).click();
  };
  await choose("Speakers’ list");
  await list.getByRole("button", { name: "Switch the list on" }).waitFor();
  await look(chair, "no speakers' list");
  await list.getByRole("button", { name: "Switch the list on" }).click();
  await page.getByRole("dialog").waitFor();
  await look(chair, "settings of the speakers' list");
  await page.getByRole("dialog").getByRole("button", { name: "Switch the list on" }).click();
  await list.getByText("Nobody waits for the floor.").waitFor();
  const bar = jakarta.page.getByRole("region", { name: "Speakers’ list" });
  await bar.getByRole("button").click();
  const own = jakarta.page.getByRole("complementary", { name: "Speakers’ list" });
  await own.getByRole("button", { name: "Ask for the floor" }).click();
  await own.getByRole("button", { name: "Point of order" }).click();
  await own.getByText("You are number 2 on the list.").waitFor();
  await look(jakarta, "one's own place in the speakers' list");
  await list.getByRole("button", { name: "Next: Delegate 1, Jakarta" }).click();
  await list.getByRole("timer").waitFor();
  await look(chair, "the chair's speakers' list");
  await look(jakarta, "one's own turn");
  await list.getByRole("button", { name: "Close Speakers’ list" }).click();
  await chair.page.getByRole("region", { name: "Speakers’ list" }).getByRole("timer").waitFor();
  await look(chair, "the bar of the floor");
  await choose("Who was heard");
  await page.getByRole("dialog").getByRole("table").waitFor();
  await look(chair, "who was heard");
  await page.keyboard.press("Escape");
  const opened = page.context().waitForEvent("page");
  await choose("Open on the big screen");
  const hall = new Person(await opened);
  await hall.page.getByRole("timer").waitFor();
  await look(hall, "the big screen");
  await hall.page.close();
}

for (const [name, size] of [
  ["a desk", DESK],
  ["a phone", PHONE],
] as const) {
  test(`axe finds nothing on ${name}`, () =>
    onStage(async (stage) => {
      await speak(stage);
      const visitor = await stage.visitor({ size });
      await visitor.page.goto(stage.url);
      await visitor.page.getByLabel("Access token").waitFor();
      await look(visitor, "sign in");

      const chair = await stage.person("Moderator 1", "Climate Action", { size });
      await chair.sees("pressure zones");
      await look(chair, "timeline");
      await chair.message("pressure zones").hover();
      await chair
        .message("pressure zones")
        .getByRole("button", { name: "Message actions" })
        .click();
      await look(chair, "menu");
      await chair.page.getByRole("menuitem", { name: "Remove" }).click();
      await chair.page.getByRole("dialog").waitFor();
      await look(chair, "dialog");
      await chair.page.keyboard.press("Escape");
      await chair.say("/approval on");
      const jakarta = await stage.person("Delegate 1, Jakarta", "Climate Action", { size });
      await jakarta.say("Something to check");
      await jakarta.seesText("Waiting for a moderator. Only you see this.");
      await look(jakarta, "own held message");
      await chair.page.getByRole("article", { name: /Held message of/ }).waitFor();
      await look(chair, "held messages");
      for (const tab of ["Reports", "People", "Channel"]) {
        await chair.page.getByRole("tab", { name: new RegExp(`^${tab}`) }).click();
        await chair.page.getByRole("tabpanel", { name: new RegExp(`^${tab}`) }).waitFor();
        await look(chair, `the desk: ${tab}`);
      }
      await chair.page.keyboard.press("Escape");
      await chair.say("/warn @delegate-1-jakarta Please be brief");
      await jakarta.seesText("Moderator 1 has warned you.");
      await look(jakarta, "warned");
      await jakarta.button("I have read it").click();
      await jakarta.composer.waitFor();
      if (size === DESK) {
        await chair.openAccount("Audit log");
        await chair.page.getByRole("tabpanel", { name: "Audit" }).waitFor();
        await chair.page.getByRole("listitem").getByText("changed approval").waitFor();
        await look(chair, "audit log");
        await chair.button("Close Moderators’ desk").click();
      }
      if (size === DESK) {
        await jakarta.openAccount("Who may do what");
        await jakarta.page.getByRole("table").waitFor();
        await look(jakarta, "who may do what");
        await jakarta.page.keyboard.press("Escape");
      }
      await jakarta.button(/People/).click();
      await jakarta.page.getByRole("complementary", { name: "People" }).waitFor();
      await look(jakarta, "people");
      await jakarta.button("Close People").click();
      await jakarta.page.keyboard.press("Escape");
      await jakarta.button("Search").click();
      await jakarta.find("pressure", "pressure zones");
      await look(jakarta, "search");
      await jakarta.button("Close Search").click();
      await lookAtFloor(chair, jakarta);
    }));
}

/** A poll that is open for each person, and one of the delegations that is closed and published. */
async function decide(chair: Person): Promise<void> {
  const panel = chair.page.getByRole("complementary", { name: "Decisions" });
  const dialog = chair.page.getByRole("dialog");
  for (const per of ["Each delegation", "Each person"]) {
    await panel.getByRole("button", { name: "New poll" }).click();
    await dialog.getByLabel("What is decided").fill(`A poll: ${per}`);
    await dialog.getByLabel("Option 1", { exact: true }).fill("Hanoi");
    await dialog.getByLabel("Option 2", { exact: true }).fill("Dili");
    await dialog.getByRole("radio", { name: "In order" }).check();
    await dialog.getByRole("radio", { name: per }).check();
    if (per === "Each person") await look(chair, "the form of a poll");
    await dialog.getByRole("button", { name: "Prepare" }).click();
    const card = panel.getByRole("article", { name: `A poll: ${per}` });
    await card.getByRole("button", { name: "Open for votes" }).click();
    await dialog.getByRole("radio", { name: "in 10 minutes" }).check();
    await look(chair, "opening a poll");
    await dialog.getByRole("button", { name: "Open for votes" }).click();
    await card.getByText("Open", { exact: true }).waitFor();
  }
  const first = panel.getByRole("article", { name: "A poll: Each delegation" });
  await first.getByRole("button", { name: "Close the poll" }).click();
  await first.getByRole("button", { name: "Yes, close it now" }).click();
  await first.getByRole("button", { name: "Publish the result" }).click();
  await first.getByText("Nobody voted for any option.").waitFor();
  await panel.getByRole("button", { name: "New consensus call" }).click();
  await dialog.getByLabel("Text").fill("We share warnings.");
  await dialog.getByRole("button", { name: "Put it to the delegations" }).click();
  await panel.getByRole("article", { name: "Consensus call" }).waitFor();
}

for (const [name, size] of [
  ["a desk", DESK],
  ["a phone", PHONE],
] as const) {
  test(`axe finds nothing in questions and decisions on ${name}`, () =>
    onStage(async (stage) => {
      const chair = await stage.person("Moderator 1", "Climate Action");
      await chair.button("Decisions").click();
      await decide(chair);
      await look(chair, "decisions, chair");
      const head = await stage.person("Head of delegation, Jakarta", "Climate Action", { size });
      await head.page.getByRole("region", { name: "Waiting for you" }).waitFor();
      await look(head, "waiting for a vote");
      await head.button("Answer").click();
      const decisions = head.page.getByRole("complementary", { name: "Decisions" });
      await decisions.getByRole("radio", { name: /We object/ }).check();
      await decisions.getByRole("button", { name: "Add: Dili" }).click();
      await look(head, "a ballot and an answer");
      await decisions.getByRole("textbox").fill("Too short.");
      await decisions.getByRole("button", { name: "Give this answer" }).click();
      await decisions.getByRole("button", { name: "Cast my vote" }).click();
      await decisions.getByText("Your vote is cast: Dili.").waitFor();
      await look(head, "a vote that is cast");
      await head.button("Close Decisions").click();
      await head.button("Ask as a question").click();
      await head.say("Who pays for the sensors?");
      await head.sees("for the sensors");
      await look(head, "a question in the timeline");
      await chair.button("Questions").click();
      const questions = chair.page.getByRole("complementary", { name: "Questions" });
      await questions.getByRole("button", { name: "Take up" }).click();
      await questions.getByText("Being answered now").waitFor();
      await look(chair, "questions, chair");
      const card = questions.getByRole("article", { name: /Question of/ });
      await card.getByRole("button", { name: /^Actions for question/ }).click();
      await chair.page.getByRole("menuitem", { name: /Merge into another/ }).click();
      await chair.page.getByRole("dialog").waitFor();
      await look(chair, "merging questions");
    }));
}

test("all of a delegate's work can be done with the keyboard", () =>
  onStage(async (stage) => {
    const token = await stage.token("Delegate 1, Jakarta");
    const jakarta = await stage.visitor();
    const keys = jakarta.page.keyboard;
    const focused = () =>
      jakarta.page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        return element.getAttribute("aria-label") ?? element.innerText ?? "";
      });
    const tabTo = async (name: RegExp) => {
      for (let step = 0; step < 60; step++) {
        if (name.test(await focused())) return;
        await keys.press("Tab");
      }
      throw new Error(`the Tab key never reaches ${name}; it stands on ${await focused()}`);
    };
    await jakarta.page.goto(stage.url);
    const field = jakarta.page.getByLabel("Access token");
    await field.waitFor();
    for (let step = 0; step < 20; step++) {
      if (await field.evaluate((element) => element === document.activeElement)) break;
      await keys.press("Tab");
    }
    await keys.type(token);
    await keys.press("Enter");
    await jakarta.button("Yes, enter").waitFor();
    await tabTo(/Yes, enter/);
    await keys.press("Enter");
    await jakarta.composer.waitFor();
    await tabTo(/^Climate Action/);
    await keys.press("Enter");
    await jakarta.page.getByRole("region", { name: "Messages in Climate Action" }).waitFor();
    const composer = async () => {
      for (let step = 0; step < 60; step++) {
        if (await jakarta.composer.evaluate((element) => element === document.activeElement))
          return;
        await keys.press("Tab");
      }
      throw new Error("the Tab key never reaches the composer");
    };
    const isWriting = () => jakarta.composer.and(jakarta.page.locator(":focus")).waitFor();
    await composer();
    await keys.type("Written without a mouse");
    await keys.press("Enter");
    await jakarta.sees("Written without a mouse");
    await keys.press("Shift+Tab");
    await jakarta.message("Written without a mouse").focus();
    await keys.press("r");
    await isWriting();
    await keys.type("And answered");
    await keys.press("Enter");
    await jakarta.sees("And answered");
    await jakarta.message("And answered").focus();
    await keys.press("e");
    await isWriting();
    await keys.press("End");
    await keys.type(", and changed");
    await keys.press("Enter");
    await jakarta.sees("And answered, and changed");
  }));

test("Escape closes a menu, and nothing else", () =>
  onStage(async (stage) => {
    const jakarta = await stage.person("Delegate 1, Jakarta");
    const account = jakarta.button("Your account");
    await account.click();
    await jakarta.page.getByRole("menuitem", { name: "Sign out" }).waitFor();
    await jakarta.page.keyboard.press("Escape");
    await jakarta.page.getByRole("menu").waitFor({ state: "detached" });
    assert.ok(await account.evaluate((button) => button === document.activeElement));
  }));

test("a new message is announced politely, with who and from where", () =>
  onStage(async (stage) => {
    const jakarta = await stage.person("Delegate 1, Jakarta");
    const bangkok = await stage.person("Delegate 1, Bangkok");
    const log = jakarta.page.getByRole("log");
    assert.equal(await log.count(), 1, "one announcer");
    await bangkok.say("Good morning");
    await log
      .filter({ hasText: "Delegate 1, Bangkok, Bangkok: Good morning" })
      .waitFor({ state: "attached" });
  }));
