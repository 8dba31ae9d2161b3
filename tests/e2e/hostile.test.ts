// SPDX-License-Identifier: MIT
// Texts that want to be more than text, everywhere a text is shown: no script runs, no resource is
// asked for, the content policy has nothing to report, and the page has no element but the client's.
import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { LINES, MARKDOWN, MARKUP } from "./payloads.ts";
import { Line } from "./player.ts";
import { onStage, Person, type Stage } from "./stage.ts";

const CHANNEL = "climate-action";
const UNLIMITED = { PLENO_LIMITS_MESSAGES_PER_MINUTE: "0", PLENO_LIMITS_REQUESTS_PER_MINUTE: "0" };
const BATCH = 12;
const TITLES = ["Inclusive Growth", "Digital Transformation", "Sustainable Development"];
const OF_TEXTS =
  "p strong em del code pre a bdi br hr ul ol li blockquote div table thead tbody tr th td i";
const APP = resolve(import.meta.dirname, "../../client-web/app");

/** Every element that the client's source names. */
function ownTags(): Set<string> {
  const sources = [...globSync(`${APP}/src/**/*.{ts,tsx}`), `${APP}/index.html`];
  const text = sources.map((path) => readFileSync(path, "utf8")).join("\n");
  return new Set(
    Array.from(text.matchAll(/(?:<|\bh\(\s*")([a-z][a-z0-9]*)\b/g), (found) => found[1] ?? ""),
  );
}

/** What a page keeps for us; it runs before the page's own scripts. */
function watch(): void {
  const kept = { ran: [] as string[], reports: [] as string[] };
  Object.assign(globalThis, { kept });
  for (const name of ["alert", "confirm", "prompt", "print", "open"])
    Object.assign(globalThis, { [name]: (what: unknown) => kept.ran.push(`${name} ${what}`) });
  document.addEventListener("securitypolicyviolation", (report) =>
    kept.reports.push(`${report.violatedDirective} ${report.blockedURI} ${report.sample}`),
  );
}

declare const kept: { ran: string[]; reports: string[] };

/** The elements that a page has, and all that is wrong with it. */
function survey(ofTexts: string): { tags: string[]; wrong: string[]; links: number } {
  const wrong = [...kept.ran, ...kept.reports];
  const tags = new Set<string>();
  const addresses = [
    "href",
    "src",
    "srcset",
    "action",
    "formaction",
    "data",
    "xlink:href",
    "poster",
  ];
  for (const element of document.querySelectorAll("*")) {
    tags.add(element.localName);
    if (element.shadowRoot !== null) wrong.push(`shadow in ${element.localName}`);
    for (const { name, value } of element.attributes) {
      if (name.startsWith("on") || name === "srcdoc" || (name === "style" && /url/.test(value)))
        wrong.push(`${element.localName} ${name}=${value}`);
      if (!addresses.includes(name)) continue;
      const { protocol, origin } = new URL(value, document.baseURI);
      const isLink = element.localName === "a" && /^(?:https?|mailto):$/.test(protocol);
      if (origin !== location.origin && !isLink)
        wrong.push(`${element.localName} ${name}=${value}`);
    }
  }
  for (const element of document.querySelectorAll("#timeline .message:not(.redacted) .text *"))
    if (!ofTexts.split(" ").includes(element.localName))
      wrong.push(`${element.localName} in a text`);
  for (const script of document.scripts)
    if (script.text !== "" || new URL(script.src).origin !== location.origin)
      wrong.push(`script ${script.src} ${script.text}`);
  const links = document.querySelectorAll<HTMLAnchorElement>(".text a");
  for (const link of links) {
    if (link.rel !== "noopener noreferrer nofollow" || link.target !== "_blank")
      wrong.push(`link without its rel: ${link.outerHTML}`);
    const target = link.protocol === "mailto:" ? link.pathname : link.host;
    if (!(link.textContent ?? "").includes(target)) wrong.push(`hidden target: ${link.outerHTML}`);
  }
  return { tags: [...tags], wrong, links: links.length };
}

class Inspector {
  readonly #own = ownTags();
  readonly #asked: string[] = [];
  links = 0;

  async watch(page: Page): Promise<void> {
    await page.addInitScript(watch);
    page.on("dialog", (dialog) => {
      this.#asked.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on("request", (request) => {
      const { pathname, protocol } = new URL(request.url());
      const isOwn =
        pathname === "/" || pathname.startsWith("/assets/") || /^\/(mark|app)\./.test(pathname);
      if (protocol !== "http:" || !isOwn) this.#asked.push(request.url());
    });
  }

  async inspect(page: Page, where: string): Promise<void> {
    const { tags, wrong, links } = await page.evaluate(survey, OF_TEXTS);
    const strange = tags.filter((tag) => !this.#own.has(tag));
    assert.deepEqual([...wrong, ...strange, ...this.#asked], [], where);
    this.links += links;
  }
}

const confText = (text: string) => text.replace(/[\\"]/g, "\\$&").replaceAll("$", "\\$");

/** The demo summit, with titles, names of delegations and of the summit that want to run. */
function reworded(summit: string): string {
  let text = summit.replace('"MGMAC and ASEAN Mayors Forum 2023"', `"${confText(LINES[0] ?? "")}"`);
  for (const [index, title] of TITLES.entries())
    text = text.replace(`title_en = "${title}"`, `title_en = "${confText(LINES[index] ?? "")}"`);
  for (const city of ["Bangkok", "Dili"])
    text = text.replaceAll(
      `name_en = "${city}"`,
      `name_en = "${confText(`<b onclick=alert(1)>${city}`)}"`,
    );
  return text;
}

class Crowd {
  readonly #lines: Line[] = [];
  #sent = 0;

  /** People whose names want to run, of a delegation whose name does too. */
  async join(stage: Stage): Promise<void> {
    for (const name of LINES)
      this.#lines.push(await Line.open(stage.url, await stage.token(name, "delegate", "bangkok")));
  }

  get first(): Line {
    return this.#lines[0] as Line;
  }

  async post(text: string, more = {}): Promise<number> {
    const line = this.#lines[this.#sent % this.#lines.length] as Line;
    const params = { channel: CHANNEL, client_id: `h${++this.#sent}`, text, ...more };
    return Number((await line.call("message.post", params)).seq);
  }

  close(): void {
    for (const line of this.#lines) line.close();
  }
}

async function newPage(stage: Stage, inspector: Inspector): Promise<Person> {
  const person = await stage.visitor();
  await inspector.watch(person.page);
  return person;
}

test("whatever people write, it stays text", { timeout: 240_000 }, () =>
  onStage(
    async (stage) => {
      const inspector = new Inspector();
      const crowd = new Crowd();
      await crowd.join(stage);
      const viewer = await newPage(stage, inspector);
      await viewer.signIn(stage.url, await stage.token("Delegate 1, Jakarta"));
      await viewer.openChannel("Climate Action");
      const { page } = viewer;

      const texts = [...MARKUP, ...MARKDOWN];
      assert.ok(new Set(texts).size >= 100);
      for (let start = 0; start < texts.length; start += BATCH) {
        for (const text of texts.slice(start, start + BATCH)) await crowd.post(text);
        await crowd.post(`That was batch ${start}`);
        await viewer.sees(`That was batch ${start}$`);
        await inspector.inspect(page, `messages from ${start}: ${texts[start]}`);
      }
      assert.ok(inspector.links > 20, "links are links");

      await page
        .getByRole("navigation", { name: "Channels" })
        .getByText(LINES[0] ?? "")
        .first()
        .waitFor();
      await inspector.inspect(page, "the list of channels");

      const chair = await Line.open(stage.url, await stage.token("Moderator 1"));
      const head = await Line.open(stage.url, await stage.token("Head of delegation, Jakarta"));
      const [line = ""] = LINES;
      const asked = await crowd.post(`${MARKUP[13]} asks?`, { kind: "question" });
      await crowd.post(`${MARKUP[0]} asks too?`, { kind: "question" });
      const channel = CHANNEL;
      await chair.call("question.dismiss", { channel, seq: asked, reason: line });
      const bad = await crowd.post("to be taken away");
      await chair.call("message.redact", { channel, seq: bad, reason: line });
      const options = LINES.slice(0, 4);
      const poll = await chair.call("poll.create", {
        channel,
        title: line,
        options,
        kind: "single",
      });
      await chair.call("poll.open", { poll: poll.poll as string });
      const call = await chair.call("consensus.open", {
        channel,
        text: `${line}\n\n${MARKDOWN[0]}`,
      });
      await head.call("consensus.answer", {
        consensus: call.consensus as string,
        round: 1,
        stance: "object",
        text: line,
      });
      const participant = "script-alert-1-script"; // who is called LINES[1]
      await chair.call("participant.mute", {
        channel,
        participant,
        duration_s: 600,
        reason: line,
      });
      await chair.call("floor.set", { channel, on: true });
      await chair.call("floor.open", { channel, item: line });
      await crowd.first.call("floor.request", { channel });

      for (const [panel, text] of Object.entries({ Questions: "asks too?", Decisions: line })) {
        await viewer.button(panel).first().click();
        await page.getByRole("complementary", { name: panel }).getByText(text).first().waitFor();
        await inspector.inspect(page, panel);
      }
      await page.locator("body").press("/");
      await viewer.find("alert", "alert");
      await inspector.inspect(page, "the hits of a search");

      const screen = new Person(await page.context().newPage());
      await inspector.watch(screen.page);
      await screen.page.goto(`${stage.url}#hall=${CHANNEL}`);
      await screen.page.getByText(line).first().waitFor();
      await inspector.inspect(screen.page, "the hall");

      await chair.call("channel.lock", { channel, reason: line });
      await viewer.seesText(`This channel is locked: ${line}`);
      await inspector.inspect(page, "why a channel is locked");
      const list = page.getByRole("navigation", { name: "Channels" });
      await list
        .getByRole("button")
        .filter({ hasText: LINES[1] ?? "" })
        .first()
        .click();
      await page.getByRole("region", { name: `Messages in ${LINES[1]}` }).waitFor();
      await inspector.inspect(page, "a channel by its title");

      await chair.call("channel.set_approval", { channel: "lobby", mode: "all" });
      for (const text of [line, MARKDOWN[0] ?? ""]) await crowd.post(text, { channel: "lobby" });
      await chair.call("filter.create", {
        kind: "words",
        action: "flag",
        words: ["x"],
        label: line,
      });
      const desk = await newPage(stage, inspector);
      await desk.signIn(stage.url, await stage.token("Moderator 2"));
      await desk.openChannel("Lobby");
      await desk.button(/^Moderators’ desk/).click();
      await desk.page.getByRole("tab", { name: /^Queue/ }).click();
      await desk.page
        .getByRole("article", { name: /Held message of/ })
        .nth(1)
        .waitFor();
      await inspector.inspect(desk.page, "the moderators' queue");

      for (const one of [chair, head]) one.close();
      crowd.close();
    },
    undefined,
    UNLIMITED,
    reworded,
  ),
);

/** Passes all frames on, and what comes from the server through `change`. */
async function between(page: Page, change: (frame: string) => string): Promise<void> {
  await page.routeWebSocket(/\/ws$/, (route) => {
    const server = route.connectToServer();
    server.onMessage((frame) => route.send(change(String(frame))));
  });
}

test("words of a server that was taken over stay text too", () =>
  onStage(async (stage) => {
    const inspector = new Inspector();
    const [line = ""] = LINES;
    const words = JSON.stringify(line);
    const fields = /"(message|detail|title|name|reason|description|short)":"(?:[^"\\]|\\.)*"/g;
    const person = await newPage(stage, inspector);
    await between(person.page, (frame) => frame.replaceAll(fields, `"$1":${words}`));
    await person.page.goto(stage.url);
    await person.page.getByLabel("Access token").fill("pl_no-such-token");
    await person.button("Sign in with this token").click();
    await person.page.getByRole("alert").first().waitFor();
    await inspector.inspect(person.page, "a refused sign-in");
    await person.page.getByLabel("Access token").fill(await stage.token("Delegate 1, Jakarta"));
    await person.button("Sign in with this token").click();
    await person.enter();
    await inspector.inspect(person.page, "names and titles");
    const chair = await Line.open(stage.url, await stage.token("Moderator 1"));
    await person.page
      .getByRole("navigation", { name: "Channels" })
      .getByText(line)
      .first()
      .waitFor();
    await chair.call("filter.create", {
      kind: "words",
      action: "refuse",
      words: ["refused"],
      label: "words",
    });
    chair.close();
    await person.say("one that is refused");
    await person.seesText(`Not sent: ${line}`);
    await inspector.inspect(person.page, "a refused message");
  }));

test("the policy stops what the client would let through, and says so", () =>
  onStage(async (stage) => {
    const { page } = await newPage(stage, new Inspector());
    await page.goto(stage.url);
    const thrown = await page.evaluate(() => {
      const script = document.createElement("script");
      try {
        document.body.innerHTML = "<img src=x onerror=alert(1)>";
      } catch (error) {
        script.append("alert(1)");
        document.body.append(script);
        return String(error);
      }
      return "";
    });
    assert.match(thrown, /TrustedHTML/);
    await page.waitForFunction(() => kept.reports.length >= 2);
    assert.deepEqual(await page.evaluate(() => kept.ran), []);
  }, /Content Security Policy|Trusted/));

const RLO = "\u202e";
const TOWER = `Z${"\u0321\u0353\u0347\u0301\u030d\u0352".repeat(20)}algo`;

/** Where a message's row is, and what is seen there. */
async function look(
  person: Person,
  words: string,
): Promise<{ box: unknown; seen: string; order: number[] }> {
  const row = person.message(words).first();
  const box = await row.boundingBox();
  const order = await row.locator(".text").evaluate((text) => {
    const node = document.createTreeWalker(text, NodeFilter.SHOW_TEXT).nextNode() as Text;
    return Array.from(node.data, (_, at) => {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return Math.round(range.getBoundingClientRect().left);
    });
  });
  return { box, seen: (await row.screenshot()).toString("base64"), order };
}

test("what one writes stays in its row, whatever marks and directions it has", () =>
  onStage(async (stage) => {
    const writer = await Line.open(stage.url, await stage.token("Delegate 1, Bangkok"));
    const texts = [
      "The one above",
      "HERE",
      "The one below (1, 2)",
      "THERE",
      "And the last one [3]",
    ];
    for (const [index, text] of texts.entries())
      await writer.call("message.post", { channel: CHANNEL, client_id: `b${index}`, text });
    for (const text of [`${RLO}abc`, `\u2067abc`, TOWER]) {
      const params = { channel: CHANNEL, client_id: "refused", text };
      const frame = await writer.send("message.post", params);
      assert.equal((frame.error as { code: number }).code, -32602, "the server takes none of it");
    }
    writer.close();

    const seen = [];
    for (const [here, there] of [
      ["HERE", "THERE"],
      [`${RLO}HERE ${RLO}`, TOWER],
      ["\u2067\u05d0\u05d1\u200f HERE", `HERE${TOWER}${RLO}`],
    ]) {
      const person = await stage.visitor();
      await between(person.page, (frame) =>
        frame
          .replaceAll('"text":"HERE"', `"text":"${here}"`)
          .replaceAll('"text":"THERE"', `"text":"${there}"`),
      );
      await person.signIn(stage.url, await stage.token("Delegate 1, Jakarta"));
      await person.openChannel("Climate Action");
      await person.sees("And the last one");
      await person.page.evaluate(() => document.fonts.ready);
      const rows = ["The one above", "The one below", "And the last one"];
      const looks = [];
      for (const row of rows) looks.push(await look(person, row));
      seen.push(looks);
      await person.page.context().close();
    }
    const [plain, ...hostile] = seen;
    for (const one of hostile)
      for (const [index, { box, order, seen }] of (plain ?? []).entries()) {
        assert.deepEqual(one[index]?.box, box, "the same place");
        assert.deepEqual(one[index]?.order, order, "in the same order");
        assert.ok(one[index]?.seen === seen, "and nothing over it");
      }
  }));

test("a name that turns the direction turns nothing behind it", () =>
  onStage(async (stage) => {
    const chair = await Line.open(stage.url, await stage.token("Moderator 1"));
    const reason = "Order";
    await chair.call("participant.mute", {
      channel: CHANNEL,
      participant: "delegate-1-bangkok",
      duration_s: 600,
      reason,
    });
    chair.close();
    const person = await stage.visitor();
    // An isolate that is not closed would reach beyond its element, in Chromium: that the server
    // refuses it, in names as in messages, is all there is against it.
    const name = `${RLO}Anna \u05d0`;
    await between(person.page, (frame) => frame.replaceAll("Delegate 1, Bangkok", name));
    await person.signIn(stage.url, await stage.token("Delegate 1, Jakarta"));
    await person.openChannel("Climate Action");
    const line = person.page.locator("#timeline").getByText("muted").first();
    const lefts = await line.evaluate((element) => {
      const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let node = nodes.nextNode() as Text;
      while (!node.data.includes(" until")) node = nodes.nextNode() as Text;
      return Array.from(" until", (_, index) => {
        const range = document.createRange();
        range.setStart(node, node.data.indexOf(" until") + index);
        range.setEnd(node, node.data.indexOf(" until") + index + 1);
        return range.getBoundingClientRect().left;
      });
    });
    assert.deepEqual(
      lefts,
      lefts.toSorted((a, b) => a - b),
      "what follows reads from left to right",
    );
  }));
