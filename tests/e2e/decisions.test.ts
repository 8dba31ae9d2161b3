// SPDX-License-Identifier: MIT
// Questions, polls and consensus calls: what the hall asks, and what it decides.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator } from "playwright-core";
import { onStage, type Person, PHONE } from "./stage.ts";

function panel(person: Person, name: "Questions" | "Decisions"): Locator {
  return person.page.getByRole("complementary", { name });
}

/** Opens a panel from the channel's head; on a phone it is in the menu there. */
async function open(person: Person, name: "Questions" | "Decisions"): Promise<Locator> {
  const button = person.page.getByRole("button", { name, exact: true });
  if (await button.isVisible()) {
    await button.click();
  } else {
    await person.button("More about this channel").click();
    await person.page.getByRole("menuitem", { name }).click();
  }
  const found = panel(person, name);
  await found.waitFor();
  return found;
}

async function ask(person: Person, text: string): Promise<void> {
  await person.button("Ask as a question").click();
  await person.say(text);
  await person.sees(text);
}

async function preparePoll(
  chair: Person,
  title: string,
  options: readonly string[],
  more: (form: Locator) => Promise<void> = async () => undefined,
): Promise<Locator> {
  const decisions = panel(chair, "Decisions");
  await decisions.getByRole("button", { name: "New poll" }).click();
  const form = chair.page.getByRole("dialog", { name: "Prepare a poll" });
  await form.getByLabel("What is decided").fill(title);
  for (const [index, option] of options.entries()) {
    if (index > 1) await form.getByRole("button", { name: "Add an option" }).click();
    await form.getByLabel(`Option ${index + 1}`, { exact: true }).fill(option);
  }
  await more(form);
  await form.getByRole("button", { name: "Prepare" }).click();
  const card = decisions.getByRole("article", { name: title });
  await card.getByText("In preparation").waitFor();
  return card;
}

async function openPoll(chair: Person, card: Locator, until = "when I close it"): Promise<void> {
  await card.getByRole("button", { name: "Open for votes" }).click();
  const dialog = chair.page.getByRole("dialog", { name: "Open this poll?" });
  await dialog.getByRole("radio", { name: until }).check();
  await dialog.getByRole("button", { name: "Open for votes" }).click();
  await card.getByText("Open", { exact: true }).waitFor();
}

test("a question gathers votes, is taken up, and is linked to its answer", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const jakarta = await stage.person("Delegate 1, Jakarta");
    const bangkok = await stage.person("Delegate 1, Bangkok", "Climate Action", { size: PHONE });

    await ask(jakarta, "Who pays for the sensors?");
    await ask(jakarta, "And who for the pumps?");
    await bangkok.sees("for the pumps");
    const vote = bangkok.message("for the pumps").getByRole("button", { name: /answered too/ });
    assert.equal(await vote.getAttribute("aria-pressed"), "false");
    await vote.click();
    await jakarta
      .message("for the pumps")
      .getByText("Your question, 1 vote", { exact: true })
      .waitFor();
    assert.equal(await vote.getAttribute("aria-pressed"), "true");

    const list = await open(chair, "Questions");
    const rows = list.getByRole("article");
    await rows.nth(1).waitFor();
    assert.match((await rows.first().innerText()) ?? "", /for the pumps/);
    await rows.first().focus();
    await chair.page.keyboard.press("t");
    await jakarta.seesText("Your question is being answered now.");
    await bangkok.message("for the pumps").getByText("Being answered now").waitFor();

    await bangkok.say("The port authority does, since 2021.");
    await chair.sees("port authority");
    await chair.act("port authority", /This answers question No\. \d+/);
    await jakarta.message("for the pumps").getByText("Answered", { exact: true }).waitFor();
    await jakarta
      .message("for the pumps")
      .getByRole("button", { name: /See answer No/ })
      .click();
    await jakarta.page.locator("article:focus").filter({ hasText: "port authority" }).waitFor();

    await rows.filter({ hasText: "sensors" }).focus();
    await chair.page.keyboard.press("x");
    await chair.page.getByRole("textbox", { name: "Reason" }).fill("Answered in session 1");
    await chair.page.getByRole("dialog").getByRole("button", { name: "Set aside" }).click();
    await bangkok.message("the sensors").getByText("Answered in session 1").waitFor();
    await jakarta.seesText("Your question was set aside: Answered in session 1");

    // What is kept is what the server says: all of it is there again after a reload.
    await bangkok.page.reload();
    await bangkok.message("for the pumps").getByText("Answered", { exact: true }).waitFor();
    await bangkok.message("the sensors").getByText("Answered in session 1").waitFor();
  }));

test("nobody sees who asked without a name, and its author sees that it is theirs", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const jakarta = await stage.person("Delegate 1, Jakarta");
    const bangkok = await stage.person("Delegate 1, Bangkok");
    await chair.say("/anonymous-questions on");
    await jakarta.seesText("Moderator 1 allowed questions without a name");
    await jakarta.button("Ask as a question").click();
    await jakarta.page.getByLabel("Ask without your name").check();
    await jakarta.say("Why was the report late?");
    for (const person of [bangkok, chair, jakarta]) await person.sees("Why was the report late");
    const seen = await bangkok.message("the report late").innerText();
    assert.match(seen, /Without a name/);
    assert.doesNotMatch(seen, /Jakarta/);
    await jakarta.message("the report late").getByText("Your question, 0 votes").waitFor();
    assert.equal(await jakarta.message("the report late").count(), 1, "not once more as sent");
    assert.equal(await jakarta.page.getByText("Sending…").count(), 0);
  }));

test("a poll of the delegations: prepared, opened, voted in, closed and published", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const jakarta = await stage.person("Head of delegation, Jakarta");
    const second = await stage.person("Delegate 1, Jakarta", "Climate Action", { size: PHONE });
    const bangkok = await stage.person("Head of delegation, Bangkok");

    await open(chair, "Decisions");
    const card = await preparePoll(chair, "Where do we meet next?", ["Hanoi", "Dili"], (form) =>
      form.getByLabel("Quorum: votes needed").fill("2"),
    );
    await openPoll(chair, card, "in 10 minutes");

    const hall = await chair.page.context().newPage();
    await hall.goto(`${stage.url}#hall=climate-action`);
    const shown = hall.getByRole("region", { name: "Poll" });
    await shown.getByText("Where do we meet next?").waitFor();

    const bar = jakarta.page.getByRole("region", { name: "Waiting for you" });
    await bar.getByText("You vote for Jakarta").waitFor();
    await bar.getByText(/Closes in 9 min|Closes in 10 min/).waitFor();
    await bar.getByRole("button", { name: "Vote" }).click();
    const mine = panel(jakarta, "Decisions").getByRole("article", { name: "Where do we meet" });
    await mine.getByRole("radio", { name: "Hanoi" }).check();
    await mine.getByRole("button", { name: "Cast my vote" }).click();
    await mine.getByText("The vote of Jakarta is cast: Hanoi.").waitFor();
    await mine.getByText("You can change it until the poll closes.").waitFor();
    await card.getByText(/^1 of \d+ delegations have voted/).waitFor();
    await shown.getByText(/^1 of \d+ delegations have voted/).waitFor();
    await mine.getByRole("button", { name: "Change my vote" }).focus();
    await jakarta.page.keyboard.press("Enter");
    await mine.locator("input:focus").waitFor();
    await mine.getByRole("radio", { name: "Dili" }).check();
    await mine.getByRole("button", { name: "Replace my vote" }).click();
    await mine.getByText("The vote of Jakarta is cast: Dili.").waitFor();

    // A delegate has no vote for the city, until the head says so.
    const other = await open(second, "Decisions");
    await other.getByText("Your head of delegation or the substitute votes for Jakarta.").waitFor();
    await panel(jakarta, "Decisions").getByRole("button", { name: "Name a substitute" }).click();
    const dialog = jakarta.page.getByRole("dialog", { name: "Who may vote beside you?" });
    await dialog.getByLabel("Substitute").selectOption({ label: "Delegate 1, Jakarta" });
    await dialog.getByRole("button", { name: "Name", exact: true }).click();
    await other.getByText("You vote for Jakarta", { exact: true }).waitFor();
    await other.getByRole("button", { name: "Change my vote" }).waitFor();
    await chair.seesText(/named Delegate 1, Jakarta to vote for Jakarta/);

    await bangkok.button("Vote").click();
    const theirs = panel(bangkok, "Decisions").getByRole("article", { name: "Where do we meet" });
    await theirs.getByRole("radio", { name: "Dili" }).check();
    await theirs.getByRole("button", { name: "Cast my vote" }).click();
    await card.getByText("Quorum reached: 2 votes, 2 needed").waitFor();
    assert.equal(await mine.getByRole("table").count(), 0, "no result before it is published");

    // By keyboard: each step's button has the focus when the one before has done its work.
    await card.getByRole("button", { name: "Close the poll" }).focus();
    await chair.page.keyboard.press("Enter");
    await card.locator("button:focus").getByText("Yes, close it now").waitFor();
    await chair.page.keyboard.press("Enter");
    await card.getByText("Result, not published yet: only moderators see it").waitFor();
    await theirs.getByText("The result is not published yet.").waitFor();
    await card.getByRole("button", { name: "Publish the result" }).click();
    await theirs.getByText("Chosen: Dili").waitFor();
    await shown.getByText("Chosen: Dili").waitFor(); // until the next thing starts
    await theirs.getByRole("row", { name: /Dili.* 2 100/ }).waitFor();
    await bangkok.seesText(/Result of “Where do we meet next\?”: Chosen: Dili/);
    await bangkok.page
      .getByRole("region", { name: "Waiting for you" })
      .waitFor({ state: "detached" });
  }));

test("a poll below its quorum has no result", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const jakarta = await stage.person("Head of delegation, Jakarta");
    await open(chair, "Decisions");
    const card = await preparePoll(chair, "Do we agree?", ["Yes", "No"], (form) =>
      form.getByLabel("Quorum: votes needed").fill("5"),
    );
    await card.getByText("p1", { exact: true }).waitFor();
    await openPoll(chair, card);
    await jakarta.button("Vote").click();
    const mine = panel(jakarta, "Decisions").getByRole("article", { name: "Do we agree?" });
    await mine.getByRole("radio", { name: "Yes" }).check();
    await mine.getByRole("button", { name: "Cast my vote" }).click();
    assert.equal(await mine.getByText("p1", { exact: true }).count(), 0);
    await card.getByText(/^1 of \d+ delegations have voted/).waitFor();
    await card.getByRole("button", { name: "Close the poll" }).click();
    await card.getByRole("button", { name: "Yes, close it now" }).click();
    await card.getByRole("button", { name: "Publish the result" }).click();

    const none = "No result stands: the quorum was not reached.";
    await mine.getByText(none).waitFor();
    assert.equal(await mine.getByText("chosen", { exact: true }).count(), 0);
    await jakarta.seesText(/^No result of “Do we agree\?” stands: .* 1 of the 5 votes needed/);
    const hall = await chair.page.context().newPage();
    await hall.goto(`${stage.url}#hall=climate-action`);
    await hall.getByRole("heading", { name: none }).waitFor();
  }));

test("the hall asks again for what did not come, since nobody is there to reload it", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    await open(chair, "Decisions");
    const poll = await preparePoll(chair, "Do we agree?", ["Yes", "No"]);
    await openPoll(chair, poll);
    const hall = await chair.page.context().newPage();
    const parts = ["hall", "decide", "decisions", "floor-feed"];
    const lost = new Set<string>();
    for (const part of parts) {
      await hall.route(new RegExp(`/assets/${part}-[^/]*\\.js`), (route) => {
        if (lost.has(part)) return route.continue();
        lost.add(part);
        return route.abort();
      });
    }
    await hall.goto(`${stage.url}#hall=climate-action`);
    await hall.getByRole("region", { name: "Poll" }).getByText("Do we agree?").waitFor();
    assert.deepEqual([...lost].sort(), [...parts].sort());
  }));

test("a secret ranked poll is final, and its rounds can be read", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const jakarta = await stage.person("Delegate 1, Jakarta", "Climate Action", { size: PHONE });
    await open(chair, "Decisions");
    const card = await preparePoll(
      chair,
      "Which first?",
      ["Heat", "Floods", "Air"],
      async (form) => {
        await form.getByRole("radio", { name: "In order" }).check();
        await form.getByRole("radio", { name: "Each person" }).check();
        await form.getByLabel(/^Secret vote/).check();
      },
    );
    await openPoll(chair, card);
    await jakarta.button("Vote").click();
    const mine = panel(jakarta, "Decisions").getByRole("article", { name: "Which first?" });
    await mine.getByText("Secret: your choice is counted without your name.").waitFor();
    // With the keyboard alone: the focus goes with the option.
    const isAtOnce = await mine.getByRole("button", { name: "Add: Heat" }).evaluate(async (add) => {
      (add as HTMLElement).focus();
      (add as HTMLElement).click();
      for (let turn = 0; turn < 10; turn++) await Promise.resolve(); // before any other key
      return document.activeElement?.closest(".ranking") instanceof HTMLElement;
    });
    assert.ok(isAtOnce, "the next key is for what has the focus then");
    await mine.getByRole("button", { name: "Add: Floods" }).focus();
    await jakarta.page.keyboard.press("Enter");
    await mine.getByRole("button", { name: "Move Floods up" }).focus();
    await jakarta.page.keyboard.press("Enter");
    const order = await mine.getByRole("list", { name: "Your order" }).innerText();
    assert.match(order, /1\s*Floods\s*2\s*Heat/);
    assert.ok(
      await mine
        .getByRole("button", { name: /Floods/ })
        .evaluateAll((buttons) => buttons.includes(document.activeElement as HTMLElement)),
      "the focus stays on the moved option",
    );
    await mine.getByRole("button", { name: "Cast my vote" }).click();
    await mine.getByText("A secret vote is final").waitFor();
    await mine.getByRole("button", { name: "Yes, cast it" }).click();
    await mine.getByText("It is secret and cannot be changed.").waitFor();
    assert.equal(await mine.getByRole("button", { name: "Change my vote" }).count(), 0);
    await card.getByText(/^1 of \d+ people have voted/).waitFor();
    await card.getByRole("button", { name: "Close the poll" }).click();
    await card.getByRole("button", { name: "Yes, close it now" }).click();
    await card.getByRole("button", { name: "Publish the result" }).click();
    await mine.getByText("Chosen: Floods").waitFor();
    await mine.getByText("How it was counted: 1 round").click();
    await mine.getByRole("region", { name: "Votes by round" }).waitFor();
  }));

test("a consensus call: a reservation, an objection, a revised text, and the outcome", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const jakarta = await stage.person("Head of delegation, Jakarta");
    const bangkok = await stage.person("Head of delegation, Bangkok", "Climate Action", {
      size: PHONE,
    });
    const decisions = await open(chair, "Decisions");
    await decisions.getByRole("button", { name: "New consensus call" }).click();
    const dialog = chair.page.getByRole("dialog");
    await dialog.getByLabel("Text").fill("We share warnings within **one hour**.");
    await dialog.getByRole("button", { name: "Put it to the delegations" }).click();
    const card = decisions.getByRole("article", { name: "Consensus call" });
    await card.getByText("one hour").waitFor();

    const answer = async (
      person: Person,
      stance: RegExp,
      text: string | undefined,
    ): Promise<Locator> => {
      await person.button("Answer").click();
      const mine = panel(person, "Decisions").getByRole("article", { name: "Consensus call" });
      await mine.getByRole("radio", { name: stance }).check();
      if (text !== undefined) await mine.getByRole("textbox").fill(text);
      await mine.getByRole("button", { name: "Give this answer" }).click();
      await mine.getByText("You can change it until the call is closed.").waitFor();
      return mine;
    };
    const theirs = await answer(bangkok, /We object/, "An hour is too short.");
    await card.getByRole("row", { name: /Bangkok.*Objects.*An hour is too short/ }).waitFor();
    await answer(jakarta, /We agree/, undefined);
    await card.getByText("1 agrees").waitFor();
    await card.getByText(/^Not answered yet.*Hanoi/).waitFor();
    assert.equal(await card.getByText(/^Not answered yet.*Jakarta/).count(), 0);
    assert.equal(await theirs.getByText(/^Not answered yet/).count(), 0, "for moderators");

    await card.getByRole("button", { name: "Revise the text" }).click();
    await dialog.getByLabel("Text").fill("We share warnings as soon as the link allows.");
    await dialog.getByRole("button", { name: "Put the revised text" }).click();
    await theirs.getByText("as soon as the link allows").waitFor();
    await theirs.getByText("Your answer for Bangkok").waitFor();
    const before = /Round 1 · Bangkok: Objects\.\s*“An hour is too short\.”/;
    await card.getByText(before).waitFor();
    await theirs.getByLabel("Show").selectOption("1");
    await theirs.getByText("An hour is too short.").waitFor();
    await theirs.getByLabel("Show").selectOption("2");
    await theirs.getByRole("radio", { name: /We have a reservation/ }).check();
    await theirs.getByRole("button", { name: "Give this answer" }).click();
    await theirs.getByText("Please say what it is about.").waitFor();
    await theirs.getByRole("textbox").fill("Costs are open.");
    await theirs.getByRole("button", { name: "Give this answer" }).click();
    await card.getByText("1 reservation").waitFor();

    await card.getByRole("button", { name: "Close with an outcome" }).click();
    await dialog.getByText(/As it stands, consensus is reached/).waitFor();
    await dialog.getByLabel("Outcome statement").fill("The capitals share warnings.");
    await dialog.getByRole("button", { name: "Close and record" }).click();
    const record = jakarta.page.locator("#timeline .record");
    await record.getByText("Consensus reached").waitFor();
    await record.getByText("The capitals share warnings.").waitFor();
    await record.getByText(/Bangkok: Has a reservation\.\s*“Costs are open\.”/).waitFor();
    await jakarta.page.reload();
    await record.getByText("The capitals share warnings.").waitFor();
    const closed = (await open(jakarta, "Decisions")).getByRole("article", {
      name: "Consensus call",
    });
    await closed.getByText(/^Did not answer.*Jakarta/).waitFor();
    await closed.getByText(before).waitFor();

    // The hall has it before its eyes until the next thing starts.
    const hall = await chair.page.context().newPage();
    await hall.goto(`${stage.url}#hall=climate-action`);
    const shown = hall.getByRole("main");
    await shown.getByText("Consensus reached").waitFor();
    await shown.getByText("The capitals share warnings.").waitFor();
    await shown.getByText("1 reservation").waitFor();
    await jakarta.say("Good.");
    await hall.locator(".hall-foot").getByText("Good.").waitFor();
    await shown.getByText("Consensus reached").waitFor();
    const poll = await preparePoll(chair, "Who is next?", ["Manila", "Dili"]);
    await openPoll(chair, poll);
    await shown.getByRole("region", { name: "Poll" }).waitFor();
    await shown.getByText("Consensus reached").waitFor({ state: "detached" });
  }));

test("a poll is cancelled: no vote counts, and everyone reads why", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const jakarta = await stage.person("Head of delegation, Jakarta");
    await open(chair, "Decisions");
    const card = await preparePoll(chair, "Hanoi or Hanoi?", ["Hanoi", "Ha Noi"]);
    await openPoll(chair, card);
    const bar = jakarta.page.getByRole("region", { name: "Waiting for you" });
    await bar.getByRole("button", { name: "Vote" }).click();
    const mine = panel(jakarta, "Decisions").getByRole("article", { name: "Hanoi or Hanoi?" });
    await mine.getByRole("radio", { name: "Ha Noi" }).check();
    await mine.getByRole("button", { name: "Cast my vote" }).click();
    await mine.getByText("The vote of Jakarta is cast").waitFor();

    await card.getByRole("button", { name: "Cancel the poll" }).click();
    await card.getByRole("textbox", { name: "Reason" }).fill("Twice the same city");
    await card.getByRole("button", { name: "Yes, cancel the poll" }).click();
    for (const one of [card, mine]) {
      await one.getByText("Cancelled", { exact: true }).waitFor();
      await one.getByText("No vote counts, and there is no result.").waitFor();
    }
    await bar.waitFor({ state: "detached" });
    await jakarta.seesText("Moderator 1 cancelled the poll “Hanoi or Hanoi?”: Twice the same city");
    assert.equal(await mine.getByText("is cast").count(), 0);
    await jakarta.page.reload();
    await jakarta.seesText(/cancelled the poll/);
  }));

test("a vote cast while the connection was lost elsewhere is seen after it", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const jakarta = await stage.person("Head of delegation, Jakarta");
    const bangkok = await stage.person("Head of delegation, Bangkok");
    await open(chair, "Decisions");
    const card = await preparePoll(chair, "One more?", ["Yes", "No"]);
    await openPoll(chair, card);
    const decisions = await open(jakarta, "Decisions");
    await decisions.getByText(/^0 of \d+ delegations have voted/).waitFor();
    await jakarta.page.context().setOffline(true);
    await jakarta.seesText(/No internet connection/);
    await bangkok.button("Vote").click();
    const theirs = panel(bangkok, "Decisions").getByRole("article", { name: "One more?" });
    await theirs.getByRole("radio", { name: "Yes" }).check();
    await theirs.getByRole("button", { name: "Cast my vote" }).click();
    await card.getByText(/^1 of \d+ delegations have voted/).waitFor();
    await jakarta.page.context().setOffline(false);
    await decisions.getByText(/^1 of \d+ delegations have voted/).waitFor();
  }, /WebSocket connection to|ERR_CONNECTION|ERR_INTERNET/));
