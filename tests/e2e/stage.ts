// SPDX-License-Identifier: MIT
// A real server on a fresh data folder, and people with real browsers. Whatever a page logs as an
// error, a blocked resource or a broken policy fails the test that brought it.

import assert from "node:assert/strict";
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";

const run = promisify(execFile);
const ROOT = resolve(import.meta.dirname, "../..");
// Two builds of one browser; the other has windows, which it does not show.
const HEADLESS = "/usr/bin/chromium-headless-shell";
const BROWSER = process.env.CHROMIUM ?? (existsSync(HEADLESS) ? HEADLESS : "/usr/bin/chromium");
const BIN = resolve(process.env.PLENO_BIN ?? join(ROOT, "build/asan/bin"));
const PATIENCE_MS = 15_000;
const ASK_AGAIN_MS = 500;
export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 800 };

export interface Look {
  size?: { width: number; height: number };
  language?: string;
  /** Where the device is. */
  zone?: string;
}

class Server {
  #process: ChildProcess | undefined;
  #log: string[] = [];
  port = 0;
  readonly data: string;

  readonly #settings: Record<string, string>;

  constructor(data: string, settings: Record<string, string>) {
    this.data = data;
    this.#settings = settings;
  }

  async ctl(...words: string[]): Promise<string> {
    const { stdout } = await run(join(BIN, "plenoctl"), ["--data", this.data, ...words]);
    return stdout.trim();
  }

  /** Starts, and after the first time again on the same port. `faults`: server/util/fault.h. */
  async start(faults = ""): Promise<void> {
    const words = ["--data", this.data, "--listen", `127.0.0.1:${this.port}`];
    words.push("--static", join(ROOT, "client-web/app/dist"));
    const child = spawn(join(BIN, "plenod"), words, {
      stdio: ["ignore", "ignore", "pipe"],
      env: {
        ...process.env,
        PLENO_LOG_FORMAT: "json",
        PLENO_FAULTS: faults,
        ...this.#settings,
      },
    });
    this.#process = child;
    this.port = await new Promise((done, fail) => {
      child.once("exit", () => fail(new Error(`plenod ended:\n${this.#log.join("\n")}`)));
      createInterface({ input: child.stderr }).on("line", (line) => {
        this.#log.push(line);
        if (line.includes('"listening"')) done(JSON.parse(line).port);
      });
    });
  }

  async end(signal: "SIGKILL" | "SIGTERM"): Promise<void> {
    const child = this.#process;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once("exit", done));
    child.kill(signal);
    await ended;
    assert.ok(!this.#log.join("\n").includes("Sanitizer"), this.#log.join("\n"));
  }
}

/** One person at one browser. */
export class Person {
  readonly page: Page;
  /** What the page complained about. */
  readonly complaints: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(PATIENCE_MS);
    page.on("pageerror", (error) => this.complaints.push(error.stack ?? error.message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning")
        this.complaints.push(message.text());
    });
  }

  get composer(): Locator {
    return this.page.getByRole("textbox", { name: /^(Write a|Change your) message/ });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name });
  }

  /** The message with these words, in the open channel. */
  message(words: string | RegExp): Locator {
    return this.page.getByRole("region", { name: /^Messages in/ }).getByRole("article", {
      name: typeof words === "string" ? new RegExp(words) : words,
    });
  }

  async enter(): Promise<void> {
    await this.button("Yes, enter").click();
    await this.composer.waitFor();
  }

  async signIn(url: string, token: string): Promise<void> {
    await this.page.goto(url);
    await this.page.getByLabel("Access token").fill(token);
    await this.button("Sign in with this token").click();
    await this.enter();
  }

  async openChannel(title: string): Promise<void> {
    const list = this.button("Show channels");
    if (await list.isVisible()) await list.click();
    const channels = this.page.getByRole("navigation", { name: "Channels" });
    await channels.getByRole("button", { name: new RegExp(`^${title}(,|$)`) }).click();
    await this.page.getByRole("region", { name: `Messages in ${title}` }).waitFor();
  }

  /** Types into the composer and sends; a text or a moderator's command. */
  async say(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.page.keyboard.press("Enter");
  }

  async sees(words: string | RegExp): Promise<void> {
    await this.message(words).first().waitFor();
  }

  async seesText(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  async seesNoMore(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor({ state: "detached" });
  }

  /** The menu of a message. */
  async act(words: string | RegExp, action: string | RegExp): Promise<void> {
    const article = this.message(words);
    await article.hover();
    await article.getByRole("button", { name: "Message actions" }).click();
    await this.page.getByRole("menu").getByRole("menuitem", { name: action }).click();
  }

  async openAccount(item: string): Promise<void> {
    await this.button("Your account").click();
    await this.page.getByRole("menuitem", { name: item }).click();
  }

  /** In the open search panel: asks until it is found, since the index follows by moments. */
  async find(words: string, expected: string | RegExp): Promise<Locator> {
    const panel = this.page.getByRole("complementary", { name: "Search" });
    const hit = panel.getByRole("list").getByRole("button").filter({ hasText: expected });
    await panel.getByRole("searchbox").fill(words);
    for (const until = Date.now() + PATIENCE_MS; Date.now() < until; ) {
      await panel.getByRole("searchbox").press("Enter");
      const found = hit.first().waitFor({ timeout: ASK_AGAIN_MS });
      if (
        await found.then(
          () => true,
          () => false,
        )
      )
        return hit.first();
    }
    throw new Error(`nothing found for ${words}`);
  }

  /** Signed in again by itself, without having been asked who one is. */
  async openedAgain(): Promise<void> {
    await this.page.getByRole("navigation", { name: "Channels" }).waitFor();
    await this.composer.waitFor();
  }

  /** What has the focus, and all that is written on the page, on one line. */
  async inWords(): Promise<string> {
    return this.page.evaluate(() => {
      const at = document.activeElement;
      const name = at?.getAttribute("aria-label") ?? at?.id ?? "";
      const words = document.body.innerText.replace(/\s+/gu, " ");
      return `focus on ${at?.tagName} ${name}; ${words}`;
    });
  }

  /** The texts of all messages of the open channel, in the order of the page. */
  async texts(): Promise<string[]> {
    return this.page.locator("#timeline article .text").allInnerTexts();
  }
}

/** Everything one story needs; `end` is to be called whatever happens. */
export class Stage {
  readonly server: Server;
  readonly people: Person[] = [];
  readonly #browser: Browser;

  private constructor(server: Server, browser: Browser) {
    this.server = server;
    this.#browser = browser;
  }

  static async begin(
    settings: Record<string, string> = {},
    reword: (summit: string) => string = (summit) => summit,
  ): Promise<Stage> {
    const folder = await mkdtemp(join(tmpdir(), "pleno-e2e-"));
    const data = join(folder, "data");
    const server = new Server(data, settings);
    const summit = join(folder, "summit.conf");
    const demo = await readFile(join(ROOT, "deploy/summits/mgmac-2023.conf"), "utf8");
    await writeFile(summit, reword(demo));
    await server.ctl("init", "--summit", summit);
    await server.start();
    const quiet = ["background-networking", "component-update", "sync"].map(
      (w) => `--disable-${w}`,
    );
    const browser = await chromium.launch({
      executablePath: BROWSER,
      args: ["--no-sandbox", "--disable-gpu", "--no-first-run", ...quiet],
    });
    return new Stage(server, browser);
  }

  get url(): string {
    return `http://localhost:${this.server.port}/`;
  }

  async token(name: string, role?: string, delegation?: string): Promise<string> {
    const more = role === undefined ? [] : ["--role", role];
    if (delegation !== undefined) more.push("--delegation", delegation);
    return this.server.ctl("token", "create", "--participant", name, ...more);
  }

  async link(name: string): Promise<string> {
    return this.server.ctl("invite", "create", "--participant", name);
  }

  /** A browser of its own, not signed in. */
  async visitor(look: Look = {}): Promise<Person> {
    const context = await this.#browser.newContext({
      viewport: look.size ?? DESK,
      colorScheme: "light",
      locale: look.language ?? "en-GB",
      timezoneId: look.zone ?? "Asia/Jakarta",
      reducedMotion: "reduce",
    });
    await context.addInitScript(watchFocus);
    const person = new Person(await context.newPage());
    this.people.push(person);
    return person;
  }

  /** Somebody of the demo summit, signed in, in a channel. */
  async person(name: string, channel = "Climate Action", look: Look = {}): Promise<Person> {
    const person = await this.visitor(look);
    await person.signIn(this.url, await this.token(name));
    await person.openChannel(channel);
    return person;
  }

  /** Ends all; a story that made the network fail names the complaints that this brings. */
  async end(expected?: RegExp): Promise<void> {
    const complaints = this.people
      .flatMap((person) => person.complaints)
      .filter((text) => expected === undefined || !expected.test(text));
    await this.#browser.close();
    await this.server.end("SIGTERM");
    await rm(join(this.server.data, ".."), { recursive: true });
    assert.deepEqual(complaints, []);
  }

  /** For a failed story: what everyone saw, as pictures and, for a log, in words. */
  async photograph(folder: string): Promise<string> {
    const seen: string[] = [];
    for (const [number, person] of this.people.entries()) {
      await person.page.screenshot({ path: join(folder, `${number}.png`) }).catch(() => {});
      seen.push(`page ${number}: ${await person.inWords().catch(() => "gone")}`);
    }
    return seen.join("\n");
  }
}

/**
 * In the page: complains when what had the focus went away and the focus fell to the page, where no
 * key is heard. Who clicks beside everything has let go of it.
 */
function watchFocus(): void {
  let last: Element | null = null;
  const look = (): void => {
    const at = document.activeElement;
    if (at !== null && at !== document.body) last = at;
    else if (last !== null) {
      const isGone = !last.isConnected || last.matches(":disabled") || !last.checkVisibility();
      const isHall = location.hash.startsWith("#hall="); // nobody sits before it
      if (isGone && !isHall)
        reportError(new Error(`the focus was lost with ${last.outerHTML.slice(0, 200)}`));
      last = null;
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

type Story = (stage: Stage) => Promise<void>;
type Begin = Parameters<typeof Stage.begin>;

async function play(story: Story, expected: RegExp | undefined, begin: Begin): Promise<void> {
  const stage = await Stage.begin(...begin);
  try {
    await story(stage);
  } catch (error) {
    const seen = await stage.photograph(process.env.PLENO_E2E_SHOTS ?? tmpdir());
    await stage.end(/./);
    throw new Error(`${String(error)}\n${seen}`, { cause: error });
  }
  await stage.end(expected);
}

/**
 * Runs a story on a stage of its own; `settings` are the server's, as environment variables, and
 * `reword` changes the demo summit's file. One that fails is played once more: a browser on a busy
 * machine is not worth a red build, but what it showed is kept in the log as "unsteady", which
 * tests/run counts.
 */
export async function onStage(
  story: Story,
  expected?: RegExp,
  settings?: Record<string, string>,
  reword?: (summit: string) => string,
): Promise<void> {
  const begin: Begin = [settings, reword];
  try {
    await play(story, expected, begin);
  } catch (error) {
    process.stdout.write(`unsteady: ${(error as Error).stack}\n`);
    await play(story, expected, begin);
  }
}
