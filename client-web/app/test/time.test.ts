// The agenda goes by the summit's clocks; a device elsewhere says so, and one that does not know is as before.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { test } from "node:test";

// The build makes strings of these files; here, this does.
registerHooks({
  load: (url, context, next) =>
    url.endsWith(".ftl?raw")
      ? {
          format: "module",
          source: `export default ${JSON.stringify(readFileSync(new URL(url), "utf8"))}`,
          shortCircuit: true,
        }
      : next(url, context),
});

process.env.TZ = "Europe/Berlin";
const { agendaTime, moment } = await import("../src/i18n/time.ts");

const AT = "2023-08-01T02:00:00.000Z";
const NOW = Date.parse("2023-08-01T01:00:00.000Z");

test("a time of the agenda names the summit's zone where the device's clocks differ", () => {
  assert.equal(moment(AT, NOW), "04:00");
  assert.equal(agendaTime(AT, "Asia/Jakarta", NOW), "1 Aug, 09:00 (Asia/Jakarta)");
  assert.equal(
    agendaTime("2023-08-01T20:00:00.000Z", "Asia/Jakarta", NOW),
    "2 Aug, 03:00 (Asia/Jakarta)",
  );
});

test("clocks that show the same need no name", () => {
  assert.equal(agendaTime(AT, "Europe/Berlin", NOW), "04:00");
  assert.equal(agendaTime(AT, "Europe/Paris", NOW), "04:00");
  assert.notEqual(agendaTime(AT, "Europe/London", NOW), "04:00");
});

test("a zone that is not known, or not here, is the device's", () => {
  assert.equal(agendaTime(AT, undefined, NOW), "04:00");
  assert.equal(agendaTime(AT, "Mars/Base", NOW), "04:00");
});
