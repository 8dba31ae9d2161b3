// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator } from "playwright-core";
import { onStage, Person, PHONE } from "./stage.ts";

const HALL = { width: 1920, height: 1080 };
const LIST = "Speakers’ list";

function listOf(person: Person): Locator {
  return person.page.getByRole("complementary", { name: LIST });
}

/** The channel's menu. */
async function choose(person: Person, item: string): Promise<void> {
  await person.button("More about this channel").click();
  await person.page.getByRole("menuitem", { name: item }).click();
}

/** Opens the list from the bar over the messages, once the floor is on. */
async function openList(person: Person): Promise<Locator> {
  const bar = person.page.getByRole("region", { name: LIST });
  await bar.getByRole("button").click();
  return listOf(person);
}

/** The chair switches the list on, changing what the dialog proposes. */
async function switchOn(chair: Person, change?: (dialog: Locator) => Promise<void>): Promise<void> {
  await choose(chair, LIST);
  await listOf(chair).getByRole("button", { name: "Switch the list on" }).click();
  const dialog = chair.page.getByRole("dialog");
  await change?.(dialog);
  await dialog.getByRole("button", { name: "Switch the list on" }).click();
  await listOf(chair).getByText("Nobody waits for the floor.").waitFor();
}

async function reason(chair: Person, words: string, button: string): Promise<void> {
  await chair.page.getByRole("textbox", { name: "Reason" }).fill(words);
  await chair.page.getByRole("dialog").getByRole("button", { name: button, exact: true }).click();
}

async function tryNow(person: Person): Promise<void> {
  const now = person.button("Try now");
  if (await now.isVisible()) await now.click().catch(() => {}); // it may be back already
}

const names = async (list: Locator): Promise<string[]> =>
  (await list.getByRole("listitem").locator("b").allInnerTexts()).map((one) => one.trim());

test("the floor goes round: asked for, given, interrupted, moved, ended", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const jakarta = await stage.person("Delegate 1, Jakarta");
    const bangkok = await stage.person("Delegate 1, Bangkok", "Climate Action", { size: PHONE });
    await switchOn(chair, (dialog) =>
      dialog.getByLabel(/only they and moderators post statements/).check(),
    );
    await jakarta.seesText("Moderator 1 set up the speakers’ list.");

    const here = await openList(jakarta);
    await here.getByRole("button", { name: "Ask for the floor" }).click();
    await here.getByText("You are next on the list.").waitFor();
    const there = await openList(bangkok);
    await there.getByRole("button", { name: "Ask for the floor" }).click();
    await there.getByText("You are number 2 on the list.").waitFor();
    assert.deepEqual(await names(listOf(chair)), ["Delegate 1, Jakarta", "Delegate 1, Bangkok"]);

    // From the keyboard alone: the focus is in the panel since its dialog closed.
    const keys = chair.page.keyboard;
    await listOf(chair).getByRole("heading", { name: LIST }).focus();
    await keys.press("ArrowDown");
    await keys.press("Alt+ArrowDown");
    await reason(chair, "Bangkok must leave early", "Move");
    await there.getByText("You are next on the list.").waitFor();
    await jakarta.seesText(/moved Delegate 1, Jakarta .*Bangkok must leave early/);

    await listOf(chair).getByRole("heading", { name: LIST }).focus();
    await keys.press("n");
    await there.getByText("You have the floor").first().waitFor();
    await there.getByRole("timer").waitFor();
    await here.getByText("You are next on the list.").waitFor();

    // Only the speaker posts statements; a question is still taken.
    await jakarta.composer.fill("Out of turn");
    await jakarta.seesText(/Delegate 1, Bangkok has the floor. Until they finish/);
    assert.equal(await jakarta.button("Send").isDisabled(), true);
    await jakarta.page
      .getByRole("region", { name: "Write a message" })
      .locator(".floor-notice")
      .getByRole("button", { name: "Ask as a question" })
      .click();
    await jakarta.button("Send").click();
    await chair.sees("Out of turn");

    // A question to the speaker stops their time, and they go on after it.
    await here.getByRole("button", { name: "Question to the speaker" }).click();
    // Whom the chair has placed keeps the place, so the question is called by name.
    const question = "2. Delegate 1, Jakarta, Question to the speaker";
    await listOf(chair).getByRole("article", { name: question }).focus();
    await keys.press("g");
    await bangkok.seesText("A question to you. Your time stands still.");
    await listOf(chair)
      .getByText(/Interrupted by a question/)
      .waitFor();
    await keys.press("e");
    await bangkok.seesText("Your time goes on.");
    await keys.press("p");
    await there.getByText("Paused").first().waitFor();
    await keys.press("p");
    await there.getByText("Paused").first().waitFor({ state: "detached" });
    await keys.press("e");
    await jakarta.seesText(/Delegate 1, Bangkok spoke for/);
    await here.getByText("Nobody has the floor").waitFor();

    // A closed list takes points of order alone; who spoke can be put back.
    await keys.press("o");
    await there.getByText("List closed").waitFor();
    assert.equal(await there.getByRole("button", { name: "Ask for the floor" }).count(), 0);
    await there.getByRole("button", { name: "Point of order" }).click();
    await there.getByText("You are number 2 on the list.").waitFor();
    await there.getByRole("button", { name: "Withdraw" }).click();
    await listOf(chair).getByRole("button", { name: "Put Delegate 1, Bangkok back" }).click();
    await there.getByText("You are next on the list.").waitFor();
  }));

test("the list is the same after a lost connection, and for who comes later", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const jakarta = await stage.person("Delegate 1, Jakarta");
    await switchOn(chair);
    await openList(jakarta);
    await jakarta.page.context().setOffline(true);
    await stage.server.end("SIGKILL");
    await chair.seesText(/Connection lost/);
    await stage.server.start();
    await tryNow(chair);
    await chair.seesNoMore(/Connection lost/);
    const add = listOf(chair).getByRole("button", { name: "Add somebody" });
    await add.click();
    await chair.page.getByLabel("Who", { exact: true }).selectOption({ label: "Moderator 1" });
    await chair.page.getByRole("button", { name: "Add to the list" }).click();
    await listOf(chair)
      .getByRole("article", { name: /^1\. Moderator 1/ })
      .waitFor();
    await jakarta.page.context().setOffline(false);
    await tryNow(jakarta);
    await listOf(jakarta).getByRole("listitem").filter({ hasText: "Moderator 1" }).waitFor();
    await jakarta.page.reload();
    await openList(jakarta);
    assert.deepEqual(await names(listOf(jakarta)), ["Moderator 1"]);
  }, /WebSocket|ERR_|Failed to load/));

test("a right of reply is claimed, granted, and spoken at the end", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const jakarta = await stage.person("Delegate 1, Jakarta");
    const bangkok = await stage.person("Delegate 1, Bangkok");
    await switchOn(chair);
    await bangkok.say("Jakarta should have known");
    await jakarta.act("should have known", "Claim a right of reply");
    await jakarta.page.getByRole("textbox", { name: "What the reply is about" }).fill("Our maps");
    await jakarta.page.getByRole("button", { name: "Claim", exact: true }).click();
    const claim = listOf(chair).getByRole("listitem").filter({ hasText: "Our maps" });
    await claim.getByRole("button", { name: "Grant" }).click();
    await jakarta.seesText("Your right of reply is granted, for the end of the item.");
    await listOf(chair).getByText("At the end of the item").waitFor();
    await listOf(chair).getByRole("button", { name: "Begin the rights of reply" }).click();
    await jakarta.seesText("Moderator 1 began the rights of reply");
    await listOf(chair).getByRole("button", { name: "Next: Delegate 1, Jakarta" }).click();
    await jakarta.seesText("You have the floor.");
  }));

test("the hall's list shows whole rows, and counts the others", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    await switchOn(chair);
    const cities = [
      "jakarta",
      "bandar-seri-begawan",
      "kuala-lumpur",
      "phnom-penh",
      "vientiane",
      "singapore",
      "naypyidaw",
    ];
    for (const city of cities) await chair.say(`/speak statement @head-of-delegation-${city}`);
    const list = listOf(chair);
    await list.getByRole("button", { name: "Next: Head of delegation, Jakarta" }).click();
    await list.getByRole("button", { name: "End the turn" }).waitFor();
    await chair.say('/poll single "Do we meet again?" Yes, in Hanoi | Yes, in Dili | No');
    await chair.say("/poll-open p1");

    const hall = await stage.person("Moderator 2", "Lobby", { size: HALL });
    await hall.page.evaluate(() => {
      location.hash = "hall=climate-action";
    });
    await hall.page.getByRole("region", { name: "Poll" }).waitFor();
    // Nothing has the focus there: the controls would stay over the screen.
    assert.match(await hall.inWords(), /^focus on BODY/);
    const next = hall.page.getByRole("region", { name: "Next" });
    await next.getByText(/^and \d more$/).waitFor();
    const seen = await next.evaluate((section) => {
      const end = section.querySelector("ol")?.getBoundingClientRect().bottom ?? 0;
      const rows = [...section.querySelectorAll("li")].filter((row) =>
        row.checkVisibility({ visibilityProperty: true }),
      );
      return {
        cut: rows.filter((row) => row.getBoundingClientRect().bottom > end + 1).length,
        shown: rows.length,
        more: Number(/\d/.exec(section.lastElementChild?.textContent ?? "")?.[0]),
      };
    });
    assert.equal(seen.cut, 0);
    assert.ok(seen.shown > 0);
    assert.equal(seen.shown + seen.more, cities.length - 1);
  }));

test("the chair sees who was heard, and the hall sees who speaks", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const jakarta = await stage.person("Delegate 1, Jakarta");
    await jakarta.say("Heard in writing");
    await switchOn(chair);
    const here = await openList(jakarta);
    await here.getByRole("button", { name: "Ask for the floor" }).click();
    await here.getByText("You are next on the list.").waitFor();

    await choose(chair, "Who was heard");
    const table = chair.page.getByRole("dialog").getByRole("table");
    const row = (name: string): Locator => table.getByRole("row", { name: new RegExp(name) });
    await row("Bangkok").getByText("Not heard yet").waitFor();
    assert.equal(await row("Jakarta").getByText("Not heard yet").count(), 0);
    await chair.page.keyboard.press("Escape");

    const opened = chair.page.context().waitForEvent("page");
    await choose(chair, "Open on the big screen");
    const screen = new Person(await opened);
    stage.people.push(screen);
    const hall = screen.page;
    await hall.getByRole("heading", { name: "Climate Action" }).waitFor();
    await hall.getByText("The floor is free").waitFor();
    await hall.getByRole("img", { name: /^Scan to join: localhost/ }).waitFor();
    assert.equal(await hall.getByRole("textbox").count(), 0);
    await listOf(chair).getByRole("button", { name: "Next: Delegate 1, Jakarta" }).click();
    await hall.getByRole("heading", { name: "Delegate 1, Jakarta" }).waitFor();
    await hall.getByRole("timer").waitFor();
    await hall.reload();
    await hall.getByRole("heading", { name: "Delegate 1, Jakarta" }).waitFor();
    await listOf(chair).getByRole("button", { name: "End the turn" }).click();
    await hall.getByText("The floor is free").waitFor();
    await hall.getByRole("button", { name: "Back to the channel" }).click();
    await hall.getByRole("region", { name: "Messages in Climate Action" }).waitFor();
  }));
