// SPDX-License-Identifier: MIT
// The moderators' desk, and what those whom it is about see of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator } from "playwright-core";
import { Line } from "./player.ts";
import { onStage, type Person, PHONE, type Stage } from "./stage.ts";

const AT_ONCE_MS = 1_000;
const SHOWN_MAX = 60; // cards of one list in the page (client-web/app/src/store/desk/stretch.ts)

/** Fills the line of the open dialog and does what it asks. */
async function answer(person: Person, words: string, button: string): Promise<void> {
  const dialog = person.page.getByRole("dialog");
  await dialog.getByRole("textbox").fill(words);
  await dialog.getByRole("button", { name: button, exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}

/** About the author of these words: warn, mute, remove or suspend. */
async function impose(
  chair: Person,
  words: string,
  kind: string,
  reason: string,
  duration?: string,
): Promise<void> {
  await chair.act(words, /^Warn or restrict/);
  const dialog = chair.page.getByRole("dialog");
  await dialog.getByRole("radio", { name: kind, exact: true }).check();
  if (duration !== undefined) await dialog.getByRole("radio", { name: duration }).check();
  await answer(chair, reason, kind);
}

async function openDesk(moderator: Person, tab: string): Promise<void> {
  const desk = moderator.page.getByRole("complementary", { name: "Moderators’ desk" });
  if (!(await desk.isVisible())) await moderator.button(/^Moderators’ desk/).click();
  await moderator.page.getByRole("tab", { name: new RegExp(`^${tab}`) }).click();
  await moderator.page.getByRole("tabpanel", { name: new RegExp(`^${tab}`) }).waitFor();
}

test("a warning is read, a mute is appealed, and another moderator decides", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const second = await stage.person("Moderator 2", "Climate Action", { size: PHONE });
    const bangkok = await stage.person("Delegate 1, Bangkok", "Climate Action", { size: PHONE });
    await bangkok.say("Order, please");
    await chair.sees("Order, please");

    await impose(chair, "Order, please", "Warn", "The chair keeps order");
    const standing = bangkok.page.getByRole("region", { name: "What moderators decided" });
    await standing.getByText("Moderator 1 has warned you.").waitFor();
    await standing.getByText("Reason: The chair keeps order").waitFor();
    await bangkok.composer.waitFor({ state: "detached" });
    await standing.getByRole("button", { name: "I have read it" }).click();
    await bangkok.composer.waitFor();
    await bangkok.say("Understood");
    await chair.sees("Understood");

    await impose(chair, "Understood", "Mute", "Ten minutes of silence", "10 minutes");
    await standing.getByText("Moderator 1 has muted you in Climate Action.").waitFor();
    await standing.getByText(/^(9|10) min.* left$/).waitFor();
    await standing.getByRole("button", { name: "Appeal" }).click();
    await answer(bangkok, "I only said that I had understood", "Send the appeal");
    await standing.getByText("Your appeal waits for another moderator.").waitFor();
    const note = await bangkok.page.locator(".toast").boundingBox();
    const card = await standing.boundingBox();
    assert.ok(note && card && note.y >= card.y + card.height, "a note hides no card");

    await second.button(/^Moderators’ desk, 1 thing waits/).click();
    const panel = second.page.getByRole("tabpanel", { name: "People" });
    await panel.getByRole("button", { name: /Delegate 1, Bangkok.*Mute/ }).click();
    await panel.getByRole("button", { name: "Decide the appeal" }).click();
    await second.page.getByRole("dialog").getByRole("radio", { name: "Lift it" }).check();
    await answer(second, "That was no offence", "Decide");
    await bangkok.composer.waitFor();
    await standing.waitFor({ state: "detached" });
    await panel.getByText("Accepted: That was no offence").waitFor();
    await chair.button("Moderators’ desk").waitFor();
  }));

test("an appeal against a warning outlives that it was read", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const second = await stage.person("Moderator 2");
    const bangkok = await stage.person("Delegate 1, Bangkok");
    await bangkok.say("A quotation");
    await chair.sees("A quotation");
    await impose(chair, "A quotation", "Warn", "Quote the source");
    const standing = bangkok.page.getByRole("region", { name: "What moderators decided" });
    await standing.getByRole("button", { name: "Appeal" }).click();
    await answer(bangkok, "The source stood below it", "Send the appeal");
    await standing.getByText("Your appeal waits for another moderator.").waitFor();
    await chair.act("A quotation", /^Warn or restrict/);
    const again = chair.page.getByRole("dialog");
    await again.getByRole("radio", { name: "Warn", exact: true }).check();
    await again.getByRole("textbox").fill("Once more");
    await again.getByRole("button", { name: "Warn", exact: true }).click();
    await again.getByText("An appeal against this waits.").waitFor();
    await again.getByRole("button", { name: "Cancel" }).click();
    await standing.getByRole("button", { name: "I have read it" }).click();
    await bangkok.composer.waitFor();

    await second.button(/^Moderators’ desk, 1 thing waits/).click();
    const panel = second.page.getByRole("tabpanel", { name: "People" });
    await panel.getByRole("button", { name: /Delegate 1, Bangkok.*Warning/ }).click();
    await panel.getByRole("button", { name: "Decide the appeal" }).click();
    await second.page.getByRole("dialog").getByRole("radio", { name: "Lift it" }).check();
    await answer(second, "It did", "Decide");
    await bangkok.seesText("Your appeal was accepted: It did");
    await panel.getByText("Accepted: It did").waitFor();
  }));

test("removed from a channel, suspended from the summit, and back", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const bangkok = await stage.person("Delegate 1, Bangkok");
    await bangkok.say("One word too many");
    await chair.sees("One word too many");

    await impose(chair, "One word too many", "Remove", "Not in this theme", "Until lifted");
    const standing = bangkok.page.getByRole("region", { name: "What moderators decided" });
    await standing.getByText(/^Moderator 1 has removed you from/).waitFor();
    const channels = bangkok.page.getByRole("navigation", { name: "Channels" });
    await channels.getByRole("button", { name: /^Climate Action/ }).waitFor({ state: "detached" });
    await chair.seesText(/Moderator 1 removed Delegate 1, Bangkok from this channel/);
    await chair.say("/readmit @delegate-1-bangkok");
    await channels.getByRole("button", { name: /^Climate Action/ }).waitFor();

    await impose(chair, "One word too many", "Suspend", "A pause for all", "10 seconds");
    await bangkok.page.getByRole("heading", { name: "You are suspended" }).waitFor();
    await bangkok.seesText("Reason: A pause for all");
    await bangkok.openedAgain();
  }));

test("a report is heard, and its reporter hears what became of it", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const jakarta = await stage.person("Delegate 1, Jakarta");
    const bangkok = await stage.person("Delegate 1, Bangkok", "Climate Action", { size: PHONE });
    await jakarta.say("Call her at 555 0199");
    await bangkok.sees("555 0199");
    await bangkok.act("555 0199", "Report");
    const dialog = bangkok.page.getByRole("dialog");
    await dialog.getByRole("radio", { name: "Personal data" }).check();
    await answer(bangkok, "A private number", "Report");

    await chair.button(/^Moderators’ desk, 1 thing waits/).click();
    const card = chair.page.getByRole("article", {
      name: "Reported message of Delegate 1, Jakarta",
    });
    await card.getByText("1 report").first().waitFor();
    await card.getByText("Personal data").first().waitFor();
    await card.focus();
    await chair.page.keyboard.press("t");
    await card.getByText("You look after it.").waitFor();
    await chair.page.keyboard.press("x");
    await answer(chair, "Private data are not for this exchange", "Remove");
    await bangkok.seesText(/The message that you reported was removed: Private data/);
    await bangkok.message("555 0199").waitFor({ state: "detached" });
    await chair.seesText("No reports");
  }));

test("hidden words come back as they were: one, and many at once", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const jakarta = await stage.person("Delegate 1, Jakarta");
    const bangkok = await stage.person("Delegate 1, Bangkok");
    for (const words of ["The first figure", "The second figure"]) {
      await jakarta.say(words);
      await bangkok.sees(words);
    }
    await chair.act("The first figure", "Hide");
    await answer(chair, "We are checking it", "Hide");
    await bangkok.seesText("Withheld by a moderator.");
    await bangkok.seesText("Reason: We are checking it");
    assert.equal(await bangkok.page.getByText("The first figure").count(), 0);
    await chair.act("Withheld by a moderator", "Show again");
    await bangkok.sees("The first figure");
    await jakarta.sees("The first figure");

    await chair.act("The second figure", "What is known of this person");
    const panel = chair.page.getByRole("tabpanel", { name: "People" });
    await panel.getByText("Hide several messages").click();
    await panel.getByRole("textbox", { name: "Reason", exact: true }).fill("All of them wait");
    await panel.getByRole("button", { name: "Hide them" }).click();
    await panel.getByText("2 messages are hidden.").waitFor();
    await bangkok.message("The first figure").waitFor({ state: "detached" });
    await bangkok.message("The second figure").waitFor({ state: "detached" });
    await panel.getByRole("button", { name: "Undo" }).click();
    await bangkok.sees("The first figure");
    await bangkok.sees("The second figure");
  }));

test("a held message is written anew, rejected, appealed, and published", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const second = await stage.person("Moderator 2");
    const bangkok = await stage.person("Delegate 1, Bangkok", "Climate Action", { size: PHONE });
    await chair.say("/approval on");
    await bangkok.seesText("A moderator checks each message");
    await bangkok.say("Half of the pumps fail");
    await bangkok.seesText("Every message is checked here first.");
    const held = chair.page.getByRole("article", { name: /Held message of Delegate 1, Bangkok/ });
    await held.getByText("Half of the pumps fail").waitFor();
    await bangkok.button("Change the words").click();
    await bangkok.page.getByLabel("Your message in other words").fill("A third of the pumps fail");
    await bangkok.button("Hand it in again").click();
    await held.getByText("A third of the pumps fail").waitFor();
    await held.getByText("Version 2").waitFor();

    await held.focus();
    await chair.page.keyboard.press("x");
    await chair.page.getByRole("dialog").getByRole("radio", { name: "Not verified" }).check();
    await answer(chair, "Whose figure is it?", "Reject");
    await bangkok.seesText("Not published: Not verified: Whose figure is it?");
    await bangkok.button("Appeal").click();
    await answer(bangkok, "Our own water authority’s", "Send the appeal");
    await bangkok.seesText("Your appeal waits for another moderator.");
    await held.getByText("another moderator decides the appeal").waitFor();

    await openDesk(second, "Queue");
    const appealed = second.page.getByRole("article", { name: /Held message of/ });
    await appealed.getByText("Our own water authority’s").waitFor();
    await appealed.focus();
    await second.page.keyboard.press("a");
    await chair.sees("A third of the pumps fail");
    await bangkok.sees("A third of the pumps fail");
    await held.waitFor({ state: "detached" });
  }));

test("the channel's rules are set on the desk and read by everyone", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1", "Climate Action", { size: PHONE });
    const jakarta = await stage.person("Delegate 1, Jakarta");
    await openDesk(chair, "Channel");
    await chair.page.getByText("Number of messages").click();
    await chair.page.getByLabel("Messages (0: no limit)").fill("2");
    await chair.button("Save").filter({ visible: true }).click();
    await jakarta.seesText("You can send 2 more messages here.");
    await jakarta.say("The first of two");
    await jakarta.seesText("You can send 1 more message here.");

    await chair.page.getByText("Who writes here").click();
    await chair.button("Closed").click();
    await jakarta.seesText("This channel is closed. You can read what was said.");
    await chair.button("Open").click();
    await jakarta.composer.waitFor();
  }));

test("a filter that another moderator makes or switches off is seen on an open desk", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const second = await stage.person("Moderator 2");
    for (const one of [chair, second]) {
      await openDesk(one, "Channel");
      await one.page.locator("summary", { hasText: "Filters" }).click();
    }
    await chair.page.locator("summary", { hasText: "New filter" }).click();
    await chair.page.getByLabel("Words or phrases, one per line").fill("best price");
    await chair.page.getByLabel("Name of the rule (authors read it)").fill("Advertising");
    await chair.button("Make the filter").click();
    const seen = second.page.getByRole("listitem").filter({ hasText: "Advertising" });
    await seen.getByRole("button", { name: "Turn off" }).click();
    const own = chair.page.getByRole("listitem").filter({ hasText: "Advertising" });
    await own.getByRole("button", { name: "Turn on" }).waitFor();
    await own.getByRole("button", { name: "Delete" }).click();
    await seen.waitFor({ state: "detached" });
  }));

/** The methods that a page which signs in asks for, in their order. */
function asked(person: Person): string[] {
  const methods: string[] = [];
  person.page.on("websocket", (socket) =>
    socket.on("framesent", ({ payload }) => {
      const { method } = JSON.parse(String(payload)) as { method?: string };
      if (method !== undefined) methods.push(method);
    }),
  );
  return methods;
}

/** Somebody in Climate Action, and what their page asks for. */
async function overheard(stage: Stage, name: string): Promise<[Person, string[]]> {
  const person = await stage.visitor();
  const methods = asked(person);
  await person.signIn(stage.url, await stage.token(name));
  await person.openChannel("Climate Action");
  return [person, methods];
}

test("the desk asks once, and not for who has signed in meanwhile", () =>
  onStage(async (stage) => {
    const somebody = await stage.visitor();
    const { page } = somebody;
    const methods = asked(somebody);
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route("**/assets/desk-*.js", async (route) => {
      await held;
      await route.continue();
    });
    const isHeld = page.waitForRequest("**/assets/desk-*.js");
    await somebody.signIn(stage.url, await stage.token("Moderator 1"));
    const url = (await isHeld).url();
    await somebody.openAccount("Sign out");
    await page.getByRole("dialog").getByRole("button", { name: "Sign out" }).click();
    await page.getByLabel("Access token").fill(await stage.token("Delegate 1, Jakarta"));
    await somebody.button("Sign in with this token").click();
    await somebody.enter();
    await somebody.openChannel("Climate Action");
    const come = page.waitForResponse(url);
    letGo();
    await (await come).finished();
    await page.evaluate((part) => import(part), url); // what waited for it before has had its turn
    await somebody.say("Who else is here?");
    await somebody.sees("Who else is here?");
    assert.ok(!methods.includes("report.list"), "a delegate has no desk");

    const chair = await stage.visitor();
    const its = asked(chair);
    await chair.signIn(stage.url, await stage.token("Moderator 1"));
    await chair.button("Moderators’ desk").click();
    await chair.page.getByRole("tabpanel", { name: /^Queue/ }).waitFor();
    assert.ok(its.includes("report.list"));
    assert.equal(its.filter((one) => one === "held.list").length, 1);
  }));

test("a desk that cannot be fetched closes and says so", () =>
  onStage(async (stage) => {
    const chair = await stage.visitor();
    await chair.page.route("**/assets/desk-*.js", (route) => route.abort());
    await chair.signIn(stage.url, await stage.token("Moderator 1"));
    await chair.openAccount("Moderators’ desk");
    const desk = chair.page.getByRole("complementary", { name: "Moderators’ desk" });
    await chair.seesText(/^No answer from the server/);
    await desk.waitFor({ state: "detached" });
  }, /Failed to load resource|net::ERR_FAILED/));

test("who wrote a message without a name is told to the admin who asks, and to nobody else", () =>
  onStage(async (stage) => {
    const admin = await stage.visitor();
    await admin.signIn(stage.url, await stage.token("Secretary", "admin"));
    await admin.openChannel("Climate Action");
    const chair = await stage.person("Moderator 1");
    const jakarta = await stage.person("Delegate 1, Jakarta", "Climate Action", { size: PHONE });
    await chair.say("/attribution chatham nobody");
    await jakarta.seesText("started the Chatham House rule");
    await jakarta.say("A frank word");
    await admin.act("A frank word", "See who wrote it");
    const dialog = admin.page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Show me the name" }).click();
    await dialog.getByText("Please give a reason").waitFor();
    await dialog.getByRole("textbox").fill("A complaint");
    await dialog.getByRole("button", { name: "Show me the name" }).click();
    await dialog.getByText("Delegate 1, Jakarta").waitFor();
    await dialog.getByRole("button", { name: "Close" }).last().click();
    await dialog.waitFor({ state: "detached" });

    await admin.say("/unmask 2 A complaint");
    await dialog.getByText("Delegate 1, Jakarta").waitFor();
    await chair.message("A frank word").hover();
    await chair.message("A frank word").getByRole("button", { name: "Message actions" }).click();
    await chair.page.getByRole("menu").getByRole("menuitem", { name: "Hide" }).waitFor();
    assert.equal(await chair.page.getByRole("menuitem", { name: "See who wrote it" }).count(), 0);
    assert.equal(await chair.page.getByText("Delegate 1, Jakarta").count(), 0);
  }));

test("what only asks opens its place on the desk", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const phone = await stage.person("Moderator 2", "Climate Action", { size: PHONE });
    const jakarta = await stage.person("Delegate 1, Jakarta");
    await jakarta.say("To be hidden");
    await chair.sees("To be hidden");
    await chair.act("To be hidden", "Hide");
    await answer(chair, "Off topic", "Hide");
    await jakarta.seesText(/^Withheld by a moderator|^Hidden/);

    await chair.say("/notes @delegate-1-jakarta");
    const desk = chair.page.getByRole("complementary", { name: "Moderators’ desk" });
    await desk.getByRole("heading", { name: "Moderators’ notes" }).waitFor();
    await desk.getByRole("heading", { name: "Delegate 1, Jakarta" }).waitFor();
    await chair.say("/withheld");
    await desk.getByText("To be hidden").waitFor();
    await phone.say("/withheld");
    const other = phone.page.getByRole("complementary", { name: "Moderators’ desk" });
    await other.getByText("To be hidden").waitFor();
    await desk.getByRole("button", { name: "Show again" }).click();
    await other.getByText("Nothing is hidden in this channel.").waitFor();
    await jakarta.sees("To be hidden");

    await chair.say("/warn @moderator-2 Not for me to say");
    await chair.seesText(/^Nobody acts on themself or on an admin/);
  }));

test("closing, a limit and the times of the agenda are said in the channel", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const jakarta = await stage.person("Delegate 1, Jakarta", "Climate Action", { size: PHONE });
    await chair.say("/budget 3 delegation 1");
    await jakarta.seesText("Moderator 1 set a limit: each delegation can send 3 messages here");
    await chair.say("/schedule 30m 2h");
    await jakarta.seesText(/^Moderator 1 set the times of the agenda: the channel opens at/);
    await chair.say("/schedule");
    await jakarta.seesText("the channel no longer opens or closes by itself");
    await chair.say("/lock A pause");
    await jakarta.seesText("Moderator 1 locked the channel: A pause");
    await chair.say("/close That was all");
    await jakarta.seesText("Moderator 1 closed the channel: nobody can write here now");
  }));

test("times are typed by the summit's clocks, wherever the moderator is", () =>
  onStage(
    async (stage) => {
      const jakarta = await stage.person("Delegate 1, Jakarta");
      const chair = await stage.person("Moderator 1", "Climate Action", {
        zone: "America/Los_Angeles",
      });
      await openDesk(chair, "Channel");
      const desk = chair.page.getByRole("complementary", { name: "Moderators’ desk" });
      await desk.getByText("Agenda times").click();
      // Between the two the summit's clocks go back by an hour, the device's a week later.
      await desk.getByLabel("Opens at").fill("2037-10-25T01:30");
      await desk.getByLabel("Closes at").fill("2037-10-25T12:00");
      await desk.getByText(/By the clocks of the summit: Europe.Berlin \(GMT\+2\)/).waitFor();
      const form = desk.locator("form").filter({ hasText: "By the clocks of the summit" });
      await form.getByRole("button").click();
      await jakarta.seesText(/opens at 25 Oct, 01:30 \(Europe.Berlin\)/);
      const line = await Line.open(stage.url, await stage.token("Delegate 1, Jakarta"));
      const page = await line.call("channel.history", { channel: "climate-action", after: 0 });
      line.close();
      assert.match(JSON.stringify(page), /"closes":"2037-10-25T11:00:00.000Z"/);
      assert.match(JSON.stringify(page), /"opens":"2037-10-24T23:30:00.000Z"/);
      assert.equal(await desk.getByLabel("Closes at").inputValue(), "2037-10-25T12:00");
    },
    undefined,
    {},
    (summit) => summit.replace(/timezone = .*/, 'timezone = "Europe/Berlin"'),
  ));

test("what another moderator has to decide is not offered to whom it is about", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const second = await stage.person("Moderator 2");
    await chair.say("Mine, and hidden by the other");
    await second.act("hidden by the other", "Hide");
    await answer(second, "Not for this channel", "Hide");
    await chair.seesText(/another moderator decides whether it is shown again/);
    await second.message("Withheld by a moderator").waitFor();
    assert.equal(await second.page.getByText(/another moderator decides whether/).count(), 0);
    await chair.message("Withheld by a moderator").hover();
    await chair
      .message("Withheld by a moderator")
      .getByRole("button", { name: "Message actions" })
      .click();
    await chair.page.getByRole("menuitem", { name: /^Withdraw/ }).waitFor();
    assert.equal(await chair.page.getByRole("menuitem", { name: "Show again" }).count(), 0);
    await chair.page.keyboard.press("Escape");
    await chair.say("/withheld");
    const desk = chair.page.getByRole("complementary", { name: "Moderators’ desk" });
    await desk.getByText("You wrote this: another moderator decides.").waitFor();
    assert.equal(await desk.getByRole("button", { name: "Show again" }).count(), 0);

    // What one hid oneself one may show again.
    await chair.say("Mine, and hidden by me");
    await chair.act("hidden by me", "Hide");
    await answer(chair, "A slip", "Hide");
    await desk.getByRole("button", { name: "Show again" }).click();
    await second.sees("Mine, and hidden by me");

    await openDesk(chair, "People");
    await desk.getByRole("button", { name: /Moderator 1/ }).click();
    await desk.getByText(/nobody acts on themself/).waitFor();
    assert.equal(await desk.getByRole("button", { name: "Mute" }).count(), 0);
  }));

test("what a filter would meet is shown where it was said, from the backchannel too", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const jakarta = await stage.person("Delegate 1, Jakarta");
    await jakarta.say("Our pumps at the best price");
    await chair.sees("best price");
    await chair.button(/^Climate Action \(moderators\)/).click();
    await chair.page
      .getByRole("region", { name: "Messages in Climate Action (moderators)" })
      .waitFor();
    await openDesk(chair, "Channel");
    await chair.page.locator("summary", { hasText: "Filters" }).click();
    await chair.page.locator("summary", { hasText: "New filter" }).click();
    await chair.page.getByLabel("Words or phrases, one per line").fill("best price");
    await chair.button("Try it first").click();
    await chair.page
      .getByRole("status")
      .getByRole("button", { name: /^No\. \d+$/ })
      .click();
    await chair.page
      .getByRole("region", { name: "Messages in Climate Action", exact: true })
      .waitFor();
    await chair.sees("best price");
    assert.ok(await chair.message("best price").evaluate((row) => row.matches(":focus")));
  }));

test("everybody is found who takes part; a delegation's warning tells who has read it", () =>
  onStage(async (stage) => {
    const chair = await stage.person("Moderator 1");
    const jakarta = await stage.person("Delegate 1, Jakarta");
    await stage.token("Zainal, Jakarta", "delegate", "jakarta");
    await openDesk(chair, "People");
    const people = chair.page.getByRole("tabpanel", { name: /^People/ });
    await people.getByRole("searchbox").fill("zainal");
    await people.getByRole("button", { name: /^Zainal, Jakarta.*not here/ }).waitFor();
    await people.getByRole("searchbox").fill("");
    await people.getByRole("button", { name: "All members: Jakarta" }).click();
    await people.getByRole("button", { name: /^Zainal, Jakarta.*not here/ }).waitFor();
    await people.getByRole("button", { name: "Jakarta", exact: true }).click();
    await people.getByRole("button", { name: "Name who votes for it" }).click();
    const naming = chair.page.getByRole("dialog", { name: "Who may vote for Jakarta?" });
    await naming.getByLabel("Substitute").selectOption("Delegate 1, Jakarta");
    await naming.getByRole("button", { name: "Name", exact: true }).click();
    await chair.seesText("The substitute is named.");
    await people.getByRole("button", { name: "Warn" }).click();
    await answer(chair, "Short statements, please", "Warn");
    await people.getByText("Who has read it").click();
    const readers = people.getByRole("group").filter({ hasText: /Read by 0 of \d+/ });
    await readers.getByRole("listitem").filter({ hasText: "Zainal" }).waitFor();
    await jakarta.button("I have read it").click();
    await people.getByText(/^Read by 1 of \d+$/).waitFor();
    await people
      .getByRole("listitem")
      .filter({ hasText: /Delegate 1, Jakarta.*read at/ })
      .last()
      .waitFor();
  }));

// One request, which is one commit, and the event of it: nobody's page asks for more. Who is there is
// asked for in its own time, whatever a moderator does.
test("what a moderator types is on a delegate's screen at once", (t) =>
  onStage(async (stage) => {
    const [chair, its] = await overheard(stage, "Moderator 1");
    const [jakarta, theirs] = await overheard(stage, "Delegate 1, Jakarta");
    const ofActs = (methods: string[]) => methods.filter((method) => method !== "presence.list");
    const times: number[] = [];
    for (const reason of ["Back at ten", "Back at eleven", "Back at noon"]) {
      await chair.composer.fill(`/lock ${reason}`);
      const seen = jakarta.seesText(`This channel is locked: ${reason}`);
      its.length = theirs.length = 0;
      const start = performance.now();
      await chair.page.keyboard.press("Enter");
      await seen;
      times.push(performance.now() - start);
      assert.deepEqual([ofActs(its), ofActs(theirs)], [["channel.lock"], []]);
      await chair.say("/unlock");
      await jakarta.composer.waitFor();
    }
    const [fastest = 0, median = 0] = times.sort((a, b) => a - b);
    t.diagnostic(`from key to screen: ${fastest.toFixed(0)} ms at best, ${median.toFixed(0)} ms`);
    assert.ok(median < AT_ONCE_MS, `${median} ms`);
  }));

const MANY = 10_000;
const WHEEL_PX = 700;
const TURNS_MAX = 1_000;

/** Held messages of one author, as many as a hall writes in a long morning. */
async function flood(stage: Stage, count: number): Promise<void> {
  const token = await stage.token("Delegate 1, Manila");
  const socket = new WebSocket(`${stage.url.replace("http", "ws")}ws`, "pleno.v1");
  let sent = 0;
  let answered = -1; // the first answer is to session.open
  const send = (id: number, method: string, params: object): void =>
    socket.send(JSON.stringify({ jsonrpc: "2.0", id, method, params }));
  await new Promise<void>((done, fail) => {
    socket.onerror = () => fail(new Error("the socket broke"));
    socket.onopen = () =>
      send(-1, "session.open", { token, client: { name: "flood", version: "1" } });
    socket.onmessage = ({ data }) => {
      if (data.includes('"error":')) fail(new Error(data));
      if (!data.includes('"result":')) return;
      answered++;
      for (; sent < count && sent - answered < 50; sent++)
        send(sent, "message.post", {
          channel: "climate-action",
          client_id: `f${sent}`,
          text: `Waiting ${sent + 1}.`,
        });
      if (answered === count) done();
    };
  });
  socket.close();
}

test("ten thousand wait, and the desk stays usable", () =>
  onStage(
    async (stage) => {
      const chair = await stage.person("Moderator 1");
      await chair.say("/approval on");
      await chair.page.getByRole("tab", { name: /^Queue/ }).waitFor(); // it comes with approval
      await flood(stage, MANY);
      const { page } = chair;
      await page.reload();
      await chair.openChannel("Climate Action");
      await openDesk(chair, "Queue");
      const cards = page.locator("[data-card]");
      const card = (number: number): Locator =>
        cards.filter({ has: page.getByText(`Waiting ${number}.`, { exact: true }) });
      await card(1).waitFor();
      assert.ok((await cards.count()) <= SHOWN_MAX);

      // Each act takes its card away, and the keys go on with the next one.
      await card(1).focus();
      for (const [keys, number] of [
        ["a", 1],
        ["a", 2],
        ["ja", 4],
      ] as const) {
        for (const key of keys) await page.keyboard.press(key);
        await card(number).waitFor({ state: "detached" });
      }
      await chair.sees("Waiting 4.");

      // Scrolling goes on to the next pages, and back; what has left the screen leaves the page.
      for (const [number, direction] of [
        [100, 1],
        [300, 1],
        [3, -1],
      ] as const) {
        await scrollTo(card(number), direction);
        assert.ok((await cards.count()) <= SHOWN_MAX);
        assert.equal(await card(number === 3 ? 300 : 3).count(), 0);
      }

      // So do the keys, to what is not in the page yet.
      await card(3).focus();
      await page.keyboard.press("End");
      await page.keyboard.press("a");
      await chair.sees(/Waiting [3-9]\d\d\./);
      assert.ok((await cards.count()) <= SHOWN_MAX);
      await page.getByRole("tab", { name: /^Queue.*9,?996/ }).waitFor();
    },
    undefined,
    { PLENO_LIMITS_MESSAGES_PER_MINUTE: "0", PLENO_LIMITS_REQUESTS_PER_MINUTE: "0" },
  ));

/** Turns the wheel over the desk until the card is in the page. */
async function scrollTo(card: Locator, direction: 1 | -1): Promise<void> {
  const page = card.page();
  await page.getByRole("tabpanel").hover();
  for (let turn = 0; turn < TURNS_MAX && (await card.count()) === 0; turn++) {
    await page.mouse.wheel(0, direction * WHEEL_PX);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  await card.waitFor();
}
