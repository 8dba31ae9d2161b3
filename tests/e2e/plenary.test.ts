// SPDX-License-Identifier: MIT
// A whole plenary from three places: a delegate's phone, the chair's laptop, the hall's projector.
// The script plays; here is what stands on the screens at each of its moments. The delegate is the
// one who disrupts. PLENO_PLENARY_SHOTS names a folder for pictures of all three at each moment.
import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Player } from "./player.ts";
import { onStage, type Person, PHONE } from "./stage.ts";

const HALL = { width: 1920, height: 1080 };
const SHOTS = process.env.PLENO_PLENARY_SHOTS;

type Places = {
  phone: Person;
  laptop: Person;
  hall: Person;
};

async function tryNow(person: Person): Promise<void> {
  const now = person.button("Try now");
  if (await now.isVisible()) await now.click().catch(() => {}); // it may be back already
}

/** All three in a channel, with a connection. */
async function goTo({ phone, laptop, hall }: Places, title: string, id: string): Promise<void> {
  for (const person of [phone, laptop, hall]) {
    await tryNow(person);
    await person.seesNoMore(/Connection lost/);
  }
  for (const person of [phone, laptop]) await person.openChannel(title);
  await hall.page.evaluate((channel) => {
    location.hash = `hall=${channel}`;
  }, id);
  await hall.page.getByRole("heading", { name: title }).waitFor();
}

type Look = (places: Places) => Promise<void>;

/** By the script's moments. */
const looks: Record<string, Look> = {
  "the plenary is open": async (places) => {
    await goTo(places, "Lobby", "lobby");
    for (const person of Object.values(places))
      await person.seesText("Selamat pagi dan selamat datang");
  },
  "the cities have spoken": async (places) => {
    await goTo(places, "Sustainable Development", "sustainable-development");
    for (const person of [places.phone, places.laptop]) {
      await person.sees("upkeep is a tenth");
      await person.sees("สวนรับน้ำ");
      assert.equal(await person.page.getByText("0917 555").count(), 0, "withdrawn");
    }
  },
  "a question is answered": async (places) => {
    await goTo(places, "Public Health", "public-health");
    const asked = places.phone.message("dengue figures");
    await asked.getByText("Answered", { exact: true }).waitFor();
    await places.laptop.message("When is lunch").getByText("It is in the programme").waitFor();
  },
  "a question interrupts the speaker": async (places) => {
    await goTo(places, "Climate Action", "climate-action");
    await places.hall.page.getByRole("heading", { name: /Hanoi/ }).waitFor();
    await places.hall.page.getByRole("timer").waitFor();
    await places.phone.seesText(/Hanoi has the floor. Until they finish, only they post/);
  },
  "a right of reply is spoken": async (places) => {
    await goTo(places, "Climate Action", "climate-action");
    await places.hall.page.getByRole("heading", { name: /Bangkok/ }).waitFor();
  },
  "the delegations vote": async (places) => {
    await goTo(places, "Inclusive Growth", "inclusive-growth");
    await places.laptop.seesText("Where do we meet in 2024?");
  },
  "the vote is published": async (places) => {
    for (const person of [places.phone, places.laptop])
      await person.seesText(/Result of “Where do we meet in 2024\?”: Chosen: Vientiane/);
  },
  "a text meets an objection": async (places) => {
    await goTo(places, "Multilevel Governance", "multilevel-governance");
    await places.laptop.button("Decisions").first().click();
    const call = places.laptop.page
      .getByRole("complementary", { name: "Decisions" })
      .getByRole("article", { name: "Consensus call" });
    await call.getByRole("row", { name: /Singapore.*Objects.*small city can staff/ }).waitFor();
    await places.phone.seesText(/in every body that decides/);
  },
  "consensus is reached": async (places) => {
    await places.phone.seesText(/one seat, shared in turn/);
  },
  "somebody is warned": async (places) => {
    await goTo(places, "Digital Transformation", "digital-transformation");
    await places.phone.seesText("No advertising in the plenary");
  },
  "somebody is muted": async (places) => {
    await places.phone.seesText(/You are muted in this channel/);
    await places.laptop.seesText(/muted Delegate 2, Jakarta until .*Advertising again/);
  },
  "the mute is lifted": async (places) => {
    await goTo(places, "Digital Transformation", "digital-transformation");
    await places.phone.composer.waitFor();
  },
  "two messages wait": async (places) => {
    await goTo(places, "Multilevel Governance", "multilevel-governance");
    await places.laptop.button(/^Moderators’ desk/).click();
    const held = places.laptop.page.getByRole("article", { name: /Held message of/ });
    await held.nth(1).waitFor();
    assert.equal(await places.phone.page.getByText("asleep in row three").count(), 0);
    assert.equal(await places.hall.page.getByText("asleep in row three").count(), 0);
  },
  "nothing waits any more": async (places) => {
    await places.phone.sees("satu peta data");
    const held = places.laptop.page.getByRole("article", { name: /Held message of/ });
    await held.first().waitFor({ state: "detached" });
  },
  "the plenary is closed": async (places) => {
    await goTo(places, "Lobby", "lobby");
    await places.phone.seesText(/The plenary is closed. Thank you./);
  },
};

test("a plenary on a phone, a laptop and the hall's screen", () =>
  onStage(async (stage) => {
    const places: Places = {
      phone: await stage.person("Delegate 2, Jakarta", "Lobby", { size: PHONE }),
      laptop: await stage.person("Moderator 1", "Lobby"),
      hall: await stage.person("Moderator 2", "Lobby", { size: HALL }),
    };
    if (SHOTS !== undefined) mkdirSync(SHOTS, { recursive: true });
    let number = 0;
    const player = new Player(stage);
    await player.play(async (moment) => {
      const look = looks[moment];
      assert.ok(look, moment);
      await look(places);
      number++;
      for (const [place, { page }] of Object.entries(places))
        if (SHOTS !== undefined) {
          const name = `${String(number).padStart(2, "0")}-${moment.replaceAll(" ", "-")}-${place}`;
          await page.screenshot({ path: join(SHOTS, `${name}.png`) });
        }
    });
    assert.equal(number, Object.keys(looks).length);
  }, /WebSocket|ERR_|Failed to load/));
