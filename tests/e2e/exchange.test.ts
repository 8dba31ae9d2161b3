// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { test } from "node:test";
import { onStage, PHONE } from "./stage.ts";

test("two cities talk, and each sees everything once, in one order", () =>
  onStage(async (stage) => {
    const jakarta = await stage.visitor();
    const link = await stage.link("Delegate 1, Jakarta");
    await jakarta.page.goto(link);
    await jakarta.page.getByRole("heading", { name: "Welcome, Delegate 1, Jakarta" }).waitFor();
    assert.equal(new URL(jakarta.page.url()).hash, "", "the secret leaves the address at once");
    await jakarta.enter();
    await jakarta.openChannel("Climate Action");
    const bangkok = await stage.person("Delegate 1, Bangkok", "Climate Action", { size: PHONE });

    const thief = await stage.visitor();
    await thief.page.goto(link);
    await thief.seesText("This link cannot be used");

    await jakarta.say("How do you keep underpasses dry?");
    await bangkok.sees("underpasses dry");
    await bangkok.act("underpasses dry", "Reply");
    await bangkok.composer.fill("Pumps, and sensors that close the gate.");
    await bangkok.button("Send").click();
    await jakarta.sees("close the gate");
    await jakarta.button("1 reply").click();
    const thread = jakarta.page.getByRole("complementary", { name: "Thread" });
    await thread.getByRole("article", { name: /close the gate/ }).waitFor();

    await jakarta.act("close the gate", "👍");
    await jakarta
      .button(/👍, you/)
      .first()
      .waitFor();
    await bangkok
      .button(/👍, 1 person/)
      .first()
      .waitFor();

    await jakarta.message("underpasses dry").focus();
    await jakarta.page.keyboard.press("e");
    await jakarta.say("How do you keep underpasses dry in the rainy season?");
    await bangkok.sees("rainy season");
    await bangkok.seesText("edited");

    await jakarta.say("A line to take back");
    await bangkok.sees("A line to take back");
    await jakarta.act("A line to take back", "Withdraw");
    await jakarta.page.getByRole("dialog").getByRole("button", { name: "Withdraw" }).click();
    await bangkok.seesText("Delegate 1, Jakarta withdrew this message.");

    for (let turn = 1; turn <= 10; turn++) {
      await jakarta.say(`Jakarta, point ${turn}`);
      await bangkok.say(`Bangkok, point ${turn}`);
    }
    for (const person of [jakarta, bangkok]) {
      await person.sees("Jakarta, point 10");
      await person.sees("Bangkok, point 10");
      await person.page.getByText("Sending…").first().waitFor({ state: "detached" });
    }
    const [here, there] = await Promise.all([jakarta.texts(), bangkok.texts()]);
    assert.equal(new Set(here).size, here.length, "nothing twice");
    assert.equal(here.filter((text) => /, point \d/.test(text)).length, 20);
    assert.deepEqual(there, here, "one order for both");
  }));

test("what is said elsewhere is counted, and reading it clears the count on every device", () =>
  onStage(async (stage) => {
    const tablet = await stage.person("Delegate 1, Jakarta", "Climate Action");
    const jakarta = await stage.person("Delegate 1, Jakarta", "Climate Action");
    const bangkok = await stage.person("Delegate 1, Bangkok", "Lobby");
    await bangkok.say("Good morning from Bangkok");
    await bangkok.say("Is there coffee?");
    await tablet.button(/^Lobby, 2 unread messages/).waitFor();
    await jakarta.button(/^Lobby, 2 unread messages/).click();
    await jakarta.sees("coffee");
    await tablet.page.getByRole("button", { name: "Lobby", exact: true }).waitFor();
    await jakarta.openChannel("Climate Action");
    await bangkok.say("Found it");
    await jakarta.button(/^Lobby, 1 unread message/).waitFor();
  }));

test("what one sends is shown, however far up one reads", () =>
  onStage(async (stage) => {
    const jakarta = await stage.person("Delegate 1, Jakarta", "Lobby");
    const bangkok = await stage.person("Delegate 1, Bangkok");
    for (let turn = 1; turn <= 6; turn++)
      await bangkok.say(`Point ${turn}${"\nand so on".repeat(9)}`);
    await bangkok.sees("Point 6");
    await jakarta.button(/^Climate Action, 6 unread messages/).waitFor();
    await jakarta.openChannel("Climate Action");
    await jakarta.seesText("New messages");
    const jump = jakarta.button(/^(Jump to the latest|\d+ new messages?)$/);
    await jump.waitFor();
    await jakarta.say("We agree with all six");
    await bangkok.sees("We agree with all six");
    await jump.waitFor({ state: "detached" });
  }));

test("what was said is found again, in whatever channel", () =>
  onStage(async (stage) => {
    const hanoi = await stage.person("Delegate 1, Hanoi", "Lobby");
    await hanoi.say("Không khí sạch: the sensors are on every school");
    for (let turn = 1; turn <= 30; turn++) await hanoi.say(`Schools, point ${turn}`);
    await hanoi.sees("point 30");
    const jakarta = await stage.person("Delegate 1, Jakarta", "Climate Action", { size: PHONE });
    await jakarta.page.locator("body").press("/");
    const hit = await jakarta.find("khong khi", "every school");
    await hit.click();
    await jakarta.page.getByRole("region", { name: "Messages in Lobby" }).waitFor();
    await jakarta.sees("every school");
    assert.ok(await jakarta.message("every school").evaluate((row) => row.matches(":focus")));

    await jakarta.button("Search").click();
    await jakarta.find("point*", "point 30");
    await jakarta.button("Show older ones").click();
    await jakarta.page
      .getByRole("complementary")
      .getByText("point 1", { exact: false })
      .last()
      .waitFor();
    await jakarta.page.getByRole("searchbox").fill("zeppelin");
    await jakarta.page.getByRole("searchbox").press("Enter");
    await jakarta.seesText("Nothing found");
    await jakarta.page.getByLabel("Only in Lobby").check();
    await jakarta.find("sensors", "every school");
  }));

test("who is here is shown by delegation", () =>
  onStage(async (stage) => {
    const jakarta = await stage.person("Delegate 1, Jakarta");
    const hanoi = await stage.person("Delegate 1, Hanoi");
    await jakarta.button(/People/).click();
    const people = jakarta.page.getByRole("complementary", { name: "People" });
    await people.getByText("Delegate 1, Hanoi").waitFor();
    await hanoi.page.context().close();
    await people.getByText("Delegate 1, Hanoi").waitFor({ state: "detached" });
  }));
