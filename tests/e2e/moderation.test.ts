// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { test } from "node:test";
import { onStage, PHONE } from "./stage.ts";

test("the chair slows, mutes, locks, and everyone sees it at once", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const expert = await stage.person("Expert 1, External Partners");
    const jakarta = await stage.person("Delegate 1, Jakarta");
    const bangkok = await stage.person("Delegate 1, Bangkok", "Climate Action", { size: PHONE });

    await chair.say("/slow 60");
    await jakarta.seesText("Slow mode: one message every");
    await jakarta.say("My one message of this minute");
    await bangkok.sees("My one message");
    await jakarta.seesText("Slow mode: you can write again in");
    await chair.say("/slow off");
    await jakarta.seesNoMore("Slow mode: you can write again in");
    await jakarta.say("And a second one");
    await bangkok.sees("And a second one");

    await chair.say("/mute @delegate-1-bangkok 10m Let others speak first");
    await bangkok.seesText(/You are muted in this channel until/);
    await jakarta.seesText(/Moderator 1 muted Delegate 1, Bangkok until .*Let others speak first/);
    await chair.say("/mute @nobody-at-all 10m No reason");
    await chair.seesText("Nobody here is called nobody-at-all.");
    await chair.say("/unmute @delegate-1-bangkok");
    await bangkok.composer.waitFor();
    await bangkok.say("Thank you, chair");
    await jakarta.sees("Thank you, chair");

    await chair.say("/lock Back at ten");
    await jakarta.seesText("This channel is locked: Back at ten");
    await chair.say("The break is fifteen minutes");
    await jakarta.sees("fifteen minutes");
    await expert.seesText("Moderators and experts can still write.");
    await expert.say("I stay for questions");
    await jakarta.sees("I stay for questions");
    await chair.say("/unlock");
    await jakarta.composer.waitFor();

    await chair.act("Thank you, chair", "Remove");
    await chair.page.getByRole("textbox", { name: "Reason" }).fill("Asked by its author");
    await chair.page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
    for (const person of [jakarta, bangkok]) {
      await person.seesText("Removed by Moderator 1.");
      await person.message("Thank you, chair").waitFor({ state: "detached" });
    }

    await chair.act("My one message", "Pin");
    await jakarta.page.getByRole("region", { name: "Pinned messages" }).waitFor();

    await chair.openAccount("Audit log");
    const log = chair.page.getByRole("tabpanel", { name: "Audit" });
    await log.getByText("Asked by its author").waitFor();
    await log.getByText("Delegate 1, Bangkok").first().waitFor(); // names may come behind the entries
    const acts = await log.getByRole("listitem").allInnerTexts();
    assert.match(acts[0] ?? "", /^Moderator 1 changed what is pinned/);
    assert.match(acts[1] ?? "", /removed a message\s+Asked by its author\s+Climate Action/);
    assert.equal(acts.length, 8);
    assert.equal(acts.filter((one) => /set slow mode\s+Off\s/.test(one)).length, 1);
    assert.equal(
      acts.filter((one) => /muted a participant\s+Delegate 1, Bangkok\s/.test(one)).length,
      1,
    );
    await jakarta.button("Your account").click();
    await jakarta.page.getByRole("menuitem", { name: "Sign out" }).waitFor();
    assert.equal(await jakarta.page.getByRole("menuitem", { name: "Audit log" }).count(), 0);
  }));

test("a closed channel takes a moderator's commands, and nobody's words", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const jakarta = await stage.person("Delegate 1, Jakarta");
    await jakarta.say("Buy my software");
    await chair.act("Buy my software", "Pin");
    const pinned = jakarta.page.getByRole("region", { name: "Pinned messages" });
    await pinned.getByText("Buy my software").waitFor();
    await chair.act("Buy my software", "Remove");
    await chair.page.getByRole("textbox", { name: "Reason" }).fill("No advertising");
    await chair.page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
    await jakarta.seesText(/^Removed by .*Reason: .*No advertising/);
    await pinned.waitFor({ state: "detached" }); // a pin goes with the words

    await chair.say("/close The day is over");
    await jakarta.seesText("This channel is closed: The day is over");
    await jakarta.composer.waitFor({ state: "detached" });
    await chair.say("One more word");
    await chair.page
      .getByRole("alert")
      .getByText(/Only commands can be given here/)
      .waitFor();
    assert.equal(await chair.composer.inputValue(), "One more word", "a refusal keeps the words");
    await chair.say("/unlock");
    await jakarta.composer.waitFor();
  }));

test("everyone has the commands of their role, and sees who may do what", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const jakarta = await stage.person("Delegate 1, Jakarta");

    await jakarta.say("/help");
    const help = jakarta.page.getByRole("dialog", { name: "Keys and commands" });
    await help.getByText("/redact 12 reason").waitFor();
    assert.equal(await help.getByText("/lock").count(), 0);
    await jakarta.page.keyboard.press("Escape");
    await jakarta.say("/lock");
    await jakarta.seesText("Your role may not use /lock.");
    await jakarta.composer.fill("");

    await chair.say("/audit");
    await chair.page.getByRole("tabpanel", { name: "Audit" }).waitFor();
    await chair.composer.fill("/approval o");
    await chair.page.getByRole("option", { name: "off" }).waitFor();
    await chair.composer.fill("");

    await jakarta.openAccount("Who may do what");
    const rights = jakarta.page.getByRole("table");
    const cells = async (act: string): Promise<string[]> => {
      const row = rights.getByRole("row", { name: act });
      await row.waitFor();
      return row.getByRole("cell").allInnerTexts();
    };
    assert.deepEqual(await cells("Write messages."), [
      "no",
      "yes",
      "yes",
      "yes",
      "yes",
      "yes",
      "yes",
    ]);
    assert.deepEqual(await cells("Let only moderators"), [
      "no",
      "no",
      "no",
      "no",
      "no",
      "yes",
      "yes",
    ]);
  }));

test("held words are seen by their author and the moderators alone, until approved", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const jakarta = await stage.person("Delegate 1, Jakarta");
    const bangkok = await stage.person("Delegate 1, Bangkok");

    await chair.say("/approval on");
    await bangkok.seesText("A moderator checks each message before it is published.");
    await bangkok.say("Please check this figure");
    await bangkok.seesText("Waiting for a moderator. Only you see this.");
    const held = chair.page.getByRole("article", { name: /Held message of Delegate 1, Bangkok/ });
    await held.filter({ hasText: "this figure" }).waitFor();
    assert.equal(await jakarta.page.getByText("this figure").count(), 0);
    await held.focus();
    await chair.page.keyboard.press("a");
    await jakarta.sees("this figure");
    await bangkok.seesNoMore("Waiting for a moderator. Only you see this.");
    assert.equal(
      await bangkok.message("this figure").count(),
      1,
      "not once held and once published",
    );

    await bangkok.say("Buy my pumps");
    await held.filter({ hasText: "my pumps" }).waitFor();
    await held.getByRole("button", { name: "Reject" }).click();
    const dialog = chair.page.getByRole("dialog");
    await dialog.getByRole("radio", { name: "Advertising" }).check();
    await dialog.getByRole("textbox", { name: "Reason" }).fill("The tender is open");
    await dialog.getByRole("button", { name: "Reject" }).click();
    await bangkok.seesText("Not published: Advertising: The tender is open");
    await chair.seesText("Moderator 1 did not approve a held message");
    assert.equal(await jakarta.page.getByText("my pumps").count(), 0);

    await jakarta.page.reload();
    await jakarta.sees("this figure");
    assert.equal(await jakarta.page.getByText("my pumps").count(), 0);
  }));
