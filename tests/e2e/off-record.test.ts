// SPDX-License-Identifier: MIT
// A segment off the record: everyone knows that they are in it, and afterwards its words are gone.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator } from "playwright-core";
import { onStage, type Person, PHONE } from "./stage.ts";

const NOTICE = "Off the record: people here see your name; all of it is erased when this ends.";
const ERASED = "Said off the record, and erased.";

async function openRule(chair: Person): Promise<Locator> {
  const desk = chair.page.getByRole("complementary", { name: "Moderators’ desk" });
  await chair.button(/^Moderators’ desk/).click();
  await chair.page.getByRole("tab", { name: /^Channel/ }).click();
  const rule = desk.locator("details").filter({ hasText: "Names and record" });
  await rule.getByText("Names and record").click();
  return rule;
}

test("everyone sees that it is off the record, and afterwards that it was", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const jakarta = await stage.person("Delegate 1, Jakarta", "Climate Action", { size: PHONE });
    const bangkok = await stage.person("Delegate 1, Bangkok");
    await jakarta.say("This is for the minutes");
    await bangkok.sees("This is for the minutes");

    const rule = await openRule(chair);
    await rule.getByLabel("What becomes of messages").selectOption("off_record");
    await rule.getByText(/^People here read and write as usual; bots get nothing/).waitFor();
    await rule.getByLabel("Reason").fill("Among ourselves");
    await rule.getByRole("button", { name: "Save" }).click();
    for (const person of [chair, jakarta, bangkok]) {
      await person.seesText(
        /Moderator 1 went off the record: .* when this ends\. Reason: Among ourselves/,
      );
      await person.seesText(NOTICE);
    }

    await jakarta.say("We have no money for it");
    await bangkok.sees(/Delegate 1, Jakarta.*Off the record.*We have no money for it/);
    await bangkok.say("Nor have we");
    await jakarta.sees("Nor have we");
    await bangkok.act("We have no money", "Report");
    const report = bangkok.page.getByRole("dialog");
    await report.getByRole("radio", { name: "Personal data" }).check();
    await report.getByRole("button", { name: "Report" }).click();
    await jakarta.page.reload();
    await jakarta.composer.waitFor();
    await jakarta.sees("Nor have we");

    await rule.getByLabel("What becomes of messages").selectOption("on_record");
    await rule.getByText(/^All messages of this segment are then erased for good/).waitFor();
    await rule.getByRole("button", { name: "Save" }).click();
    for (const person of [chair, jakarta, bangkok]) {
      await person.seesText("Moderator 1 went back on the record");
      await person.seesText(ERASED);
      await person.message("We have no money for it").waitFor({ state: "detached" });
      await person.seesNoMore(NOTICE);
    }
    await bangkok.page.reload();
    await bangkok.openedAgain();
    await bangkok.sees("This is for the minutes");
    await bangkok.seesText(ERASED);
    assert.deepEqual(await bangkok.texts(), ["This is for the minutes", ERASED, ERASED]);

    await chair.page.getByRole("tab", { name: /^Reports/ }).click();
    const card = chair.page.getByRole("article", { name: /^Reported message of/ });
    await card.getByText(ERASED).waitFor();

    await chair.openAccount("Audit log");
    const log = chair.page.getByRole("tabpanel", { name: "Audit" });
    await log.getByText("erased what was said off the record").waitFor();
    await log.getByText("2 messages").waitFor();
  }));
