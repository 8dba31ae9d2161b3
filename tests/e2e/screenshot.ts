// SPDX-License-Identifier: MIT
// The picture in the README: the real client and server, with a small exchange played through it.

import { resolve } from "node:path";
import { onStage, PHONE } from "./stage.ts";

const DEPLOY = resolve(import.meta.dirname, "../../deploy");

await onStage(async (stage) => {
  const chair = await stage.person("Moderator 1");
  const jakarta = await stage.person("Delegate 1, Jakarta");
  const bangkok = await stage.person("Delegate 1, Bangkok");
  const hanoi = await stage.person("Delegate 1, Hanoi");
  const singapore = await stage.person("Delegate 1, Singapore", "Digital Transformation");
  const manila = await stage.person("Delegate 1, Manila");
  const phone = await stage.person("Delegate 2, Jakarta", "Climate Action", { size: PHONE });

  // Nobody's real figures: this is a picture, not a source.
  await chair.say(
    "Good morning. Our question today: **what keeps a low-lying city dry**, and what did it cost?",
  );
  await chair.sees("low-lying city");
  await chair.act("low-lying city", "Pin");
  await jakarta.say(
    "We raised our pump stations above flood level, one district a year. Water that stood for days now leaves in hours.",
  );
  await bangkok.sees("flood level");
  await bangkok.act("flood level", "👏");
  await hanoi.sees("flood level");
  await hanoi.act("flood level", "👏");
  await bangkok.say(
    "We built a *sponge park*: it holds a storm under a lawn that people use every other day of the year.",
  );
  await hanoi.sees("sponge park");
  await hanoi.act("sponge park", "Reply");
  await hanoi.say("Who pays for its upkeep: the city, or the university that owns the land?");
  await bangkok.sees("upkeep");
  await bangkok.act("upkeep", "Reply");
  await bangkok.say("The university. The city gave up the property tax.");
  await hanoi.sees("property tax");
  await hanoi.act("property tax", "🙏");
  await jakarta.act("sponge park", "💡");
  await singapore.say("Our permit data is open since last year.");
  await singapore.say("Happy to show the dashboard after lunch.");
  await chair.say("/approval on");
  await manila.say("Our first retention pond failed. May I share what we learned, with figures?");
  await manila.seesText("Waiting for a moderator. Only you see this.");
  await chair.page.getByRole("article", { name: /Held message of/ }).waitFor();
  await chair.button(/^Digital Transformation, 2 unread messages/).waitFor();
  await chair.sees("property tax");
  // What was only said for a moment is gone.
  await chair.seesNoMore("Every message is now checked before it is published.");
  await chair.seesNoMore(/is writing…/);
  await chair.page.screenshot({ path: resolve(DEPLOY, "screenshot.png") });
  await phone.sees("property tax");
  await phone.composer.hover();
  await phone.page.screenshot({ path: resolve(DEPLOY, "screenshot-phone.png") });
});
