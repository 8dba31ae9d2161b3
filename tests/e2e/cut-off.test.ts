// SPDX-License-Identifier: MIT
import assert from "node:assert/strict";
import { test } from "node:test";
import { onStage } from "./stage.ts";

const CUT = /WebSocket connection to|ERR_CONNECTION|ERR_INTERNET/;

test("the server is killed in the middle: what was written meanwhile arrives, once", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const jakarta = await stage.person("Delegate 1, Jakarta");
    const bangkok = await stage.person("Delegate 1, Bangkok");
    const everyone = [chair, jakarta, bangkok];
    await jakarta.say("Before the lights went out");
    await bangkok.sees("Before the lights");

    await stage.server.end("SIGKILL");
    for (const person of everyone) await person.seesText(/Connection lost/);
    await jakarta.say("Jakarta, in the dark");
    await jakarta.say("Jakarta, still in the dark");
    await bangkok.say("Bangkok, in the dark");
    // What is shown is kept on the device; until then the words are in the composer.
    for (const person of [jakarta, bangkok]) await person.seesText("Waiting for the connection");

    await bangkok.page.close();
    await stage.server.start();
    for (const person of [jakarta, chair]) {
      const now = person.button("Try now");
      if (await now.isVisible()) await now.click().catch(() => {}); // it may be back already
      await person.sees("Jakarta, still in the dark");
    }
    await jakarta.seesNoMore("Waiting for the connection");

    // The page was closed with words unsent: they wait on the device.
    const again = await bangkok.page.context().newPage();
    await again.goto(stage.url);
    await again.getByRole("article", { name: /Bangkok, in the dark/ }).waitFor();
    for (const person of [jakarta, chair]) await person.sees("Bangkok, in the dark");

    const record = await chair.texts();
    assert.deepEqual([...record].sort(), [
      "Bangkok, in the dark",
      "Before the lights went out",
      "Jakarta, in the dark",
      "Jakarta, still in the dark",
    ]);
    assert.ok(
      record.indexOf("Jakarta, in the dark") < record.indexOf("Jakarta, still in the dark"),
    );
    assert.deepEqual(await jakarta.texts(), record);
  }, CUT));

test("the disk is full: everybody is told, all can be read, and what was written arrives", () =>
  onStage(async (stage) => {
    const jakarta = await stage.person("Delegate 1, Jakarta");
    const bangkok = await stage.person("Delegate 1, Bangkok");
    await jakarta.say("While there was room");
    await bangkok.sees("While there was room");
    await stage.server.end("SIGKILL");
    await stage.server.start("store.commit:1+:ENOSPC");
    for (const person of [jakarta, bangkok]) {
      const now = person.button("Try now");
      if (await now.isVisible()) await now.click().catch(() => {}); // it may be back already
    }
    await jakarta.say("There is no room for this");
    for (const person of [jakarta, bangkok]) {
      await person.seesText(/can only be read at the moment/);
      await person.sees("While there was room");
    }
    assert.ok(!(await bangkok.texts()).includes("There is no room for this"));
    await stage.server.end("SIGKILL");
    await stage.server.start();
    await bangkok.sees("There is no room for this");
    for (const person of [jakarta, bangkok])
      await person.seesNoMore(/can only be read at the moment/);
    assert.deepEqual(await jakarta.texts(), await bangkok.texts());
  }, CUT));

test("a phone without a network says so, keeps the words, and catches up", () =>
  onStage(async (stage) => {
    const jakarta = await stage.person("Delegate 1, Jakarta");
    const bangkok = await stage.person("Delegate 1, Bangkok");
    await jakarta.page.context().setOffline(true);
    await jakarta.seesText(
      "No internet connection. What you write is kept and sent when it returns.",
    );
    await jakarta.say("Written in a tunnel");
    await jakarta.seesText("Waiting for the connection");
    for (let number = 1; number <= 5; number++) await bangkok.say(`Meanwhile, ${number}`);
    await bangkok.sees("Meanwhile, 5");
    await jakarta.page.context().setOffline(false);
    await bangkok.sees("Written in a tunnel");
    await jakarta.sees("Meanwhile, 5");
    await jakarta.seesNoMore("Waiting for the connection");
    assert.deepEqual(await jakarta.texts(), await bangkok.texts());
  }, CUT));

test("a draft outlives a reload", () =>
  onStage(async (stage) => {
    const jakarta = await stage.person("Delegate 1, Jakarta");
    await jakarta.composer.pressSequentially("half a thought");
    await jakarta.page.reload();
    await jakarta.page.waitForFunction(() =>
      [...document.querySelectorAll("textarea")].some((area) => area.value === "half a thought"),
    );
  }));
