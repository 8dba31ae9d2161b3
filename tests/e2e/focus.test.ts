// SPDX-License-Identifier: MIT
// Whatever goes away under a keyboard user's hands, the next key is heard: what has the focus is
// never the page as a whole. Every other story watches over that, too (stage.ts).

import assert from "node:assert/strict";
import { test } from "node:test";
import type { WebSocketRoute } from "playwright-core";
import { DESK, onStage, type Person, PHONE, type Stage } from "./stage.ts";

/** What the server says reaches the page only while the gate is open. */
class Gate {
  readonly #waiting: (() => void)[] = [];
  #isOpen = true;

  static async before(person: Person): Promise<Gate> {
    const gate = new Gate();
    await person.page.routeWebSocket(/\/ws$/, (page: WebSocketRoute) => {
      const server = page.connectToServer();
      server.onMessage((frame) => gate.#pass(() => page.send(frame)));
    });
    return gate;
  }

  #pass(send: () => void): void {
    if (this.#isOpen) send();
    else this.#waiting.push(send);
  }

  shut(): void {
    this.#isOpen = false;
  }

  open(): void {
    this.#isOpen = true;
    for (const send of this.#waiting.splice(0)) send();
  }
}

/** What has the focus, in words. */
const focused = ({ page }: Person): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLElement;
    const name = at.getAttribute("aria-label") ?? at.innerText.replace(/\s+/gu, " ");
    return `${at.localName}: ${name}`;
  });

async function hasFocus(person: Person, expected: RegExp): Promise<void> {
  assert.match(await focused(person), expected);
}

/** Somebody in a channel whose server can be held back. */
async function behindGate(stage: Stage, name: string): Promise<[Person, Gate]> {
  const person = await stage.visitor();
  const gate = await Gate.before(person);
  await person.signIn(stage.url, await stage.token(name));
  await person.openChannel("Climate Action");
  return [person, gate];
}

test("who comes in begins at the channel's title", () =>
  onStage(async (stage) => {
    for (const size of [PHONE, DESK]) {
      const person = await stage.visitor({ size });
      const { page } = person;
      const keeper = page.waitForResponse(/keep-focus-.*\.js$/);
      await page.goto(stage.url);
      await (await keeper).finished();
      await page.getByLabel("Access token").fill(await stage.token("Delegate 1, Jakarta"));
      await person.button("Sign in with this token").click();
      await person.enter();
      await page.locator("h1:focus").waitFor();
      await hasFocus(person, /^h1: Inclusive Growth/);
    }
  }));

test("a message keeps the focus when it is acknowledged, whatever came between", () =>
  onStage(async (stage) => {
    const [jakarta, gate] = await behindGate(stage, "Delegate 1, Jakarta");
    const bangkok = await stage.person("Delegate 1, Bangkok");
    await jakarta.say("Before");
    await bangkok.sees("Before");
    gate.shut();
    await jakarta.say("Mine, on its way");
    await jakarta.message("Mine, on its way").focus();
    await hasFocus(jakarta, /^article: .*Mine, on its way.*Sending/);
    await bangkok.sees("Mine, on its way");
    await bangkok.say("Theirs, after it");
    await bangkok.sees("Theirs, after it");
    gate.open();
    await jakarta.sees("Theirs, after it");
    await jakarta.page.locator("article.pending").waitFor({ state: "detached" });
    await hasFocus(jakarta, /^article: .*Mine, on its way/);
    await jakarta.page.keyboard.press("r");
    await hasFocus(jakarta, /^textarea/);
  }));

test("who sends with the button can go on writing", () =>
  onStage(async (stage) => {
    const jakarta = await stage.person("Delegate 1, Jakarta");
    await jakarta.composer.fill("By the button");
    await jakarta.button("Send").focus();
    await jakarta.page.keyboard.press("Enter");
    await jakarta.sees("By the button");
    await hasFocus(jakarta, /^textarea/);
  }));

test("a moderator acts by keys alone, and the next key is always heard", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const jakarta = await stage.person("Delegate 1, Jakarta");
    const keys = chair.page.keyboard;
    const panel = chair.page.getByRole("complementary");
    const press = async (name: string | RegExp): Promise<void> => {
      await panel.getByRole("button", { name }).focus();
      await keys.press("Enter");
    };

    // Held messages: approved, rejected, and the last one.
    await chair.say("/approval on");
    const held = panel.getByRole("article", { name: /Held message/ });
    for (const [index, words] of ["One", "Two", "Three"].entries()) {
      await jakarta.say(words);
      await held.nth(index).waitFor();
    }
    await held.first().focus();
    await keys.press("a");
    await jakarta.sees("One");
    await held.nth(2).waitFor({ state: "detached" });
    await hasFocus(chair, /^article: Held message/);
    await keys.press("x");
    const dialog = chair.page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Reason" }).focus();
    await keys.type("Not now");
    await keys.press("Enter");
    await held.nth(1).waitFor({ state: "detached" });
    await hasFocus(chair, /^article: Held message/);
    await keys.press("a");
    await held.first().waitFor({ state: "detached" });
    await hasFocus(chair, /^div:/);
    await keys.press("4");
    await hasFocus(chair, /^button: Channel/);
    await keys.press("Escape");
    await panel.waitFor({ state: "detached" });
    await chair.composer.focus();
    await chair.say("/approval off");

    // The floor: each button's work takes the button away, or makes another of it.
    await chair.button("More about this channel").focus();
    await keys.press("Enter");
    await chair.page.getByRole("menuitem", { name: "Speakers’ list" }).focus();
    await keys.press("Enter");
    await press("Switch the list on");
    await dialog.getByRole("button", { name: "Switch the list on" }).focus();
    await keys.press("Enter");
    await panel.getByText("Nobody waits for the floor.").waitFor();
    await jakarta.say("/speak statement");
    await press(/^Next: Delegate 1, Jakarta/);
    await press(/^Pause/);
    await panel.getByRole("button", { name: /^Go on/ }).waitFor();
    await hasFocus(chair, /^button: Go on/);
    await press(/^End the turn/);
    await panel.getByText("Nobody has the floor").waitFor();
    assert.doesNotMatch(await focused(chair), /^body/);
    await press(/^Close the list/);
    await panel.getByText("List closed").waitFor();
    await hasFocus(chair, /^button: Open the list/);
  }));
