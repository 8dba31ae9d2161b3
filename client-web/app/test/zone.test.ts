// What is typed is meant by the summit's clocks, on whatever device, also where they change.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";

process.env.TZ = "Europe/Berlin";
const { fromClock, known, toClock } = await import("../src/i18n/zone.ts");

test("a field is filled and read by the zone's clocks, not by the device's", () => {
  assert.equal(fromClock("2023-08-01T09:00", "Asia/Jakarta"), "2023-08-01T02:00:00.000Z");
  assert.equal(toClock("2023-08-01T02:00:00.000Z", "Asia/Jakarta"), "2023-08-01T09:00");
  assert.equal(fromClock("2023-08-01T00:15", "Asia/Kathmandu"), "2023-07-31T18:30:00.000Z");
  assert.equal(toClock("2023-07-31T23:30:00.000Z", "Pacific/Auckland"), "2023-08-01T11:30");
});

test("a day on which the clocks change has the right hours on both sides", () => {
  const newYork = (shown: string) => fromClock(shown, "America/New_York");
  assert.equal(newYork("2026-03-08T01:59"), "2026-03-08T06:59:00.000Z");
  assert.equal(newYork("2026-03-08T03:00"), "2026-03-08T07:00:00.000Z");
  assert.equal(newYork("2026-11-01T00:59"), "2026-11-01T04:59:00.000Z");
  assert.equal(newYork("2026-11-01T02:00"), "2026-11-01T07:00:00.000Z");
  // Half an hour, on the other half of the world.
  assert.equal(fromClock("2026-04-05T02:00", "Australia/Lord_Howe"), "2026-04-04T15:30:00.000Z");
});

test("the hour that comes twice is its first, the one left out goes on after the change", () => {
  assert.equal(fromClock("2026-11-01T01:30", "America/New_York"), "2026-11-01T05:30:00.000Z");
  const after = fromClock("2026-03-08T02:30", "America/New_York");
  assert.equal(after, "2026-03-08T07:30:00.000Z");
  assert.equal(toClock(after ?? "", "America/New_York"), "2026-03-08T03:30");
  assert.equal(fromClock("2026-03-29T02:30", "Europe/Berlin"), "2026-03-29T01:30:00.000Z");
  assert.equal(fromClock("2026-10-25T02:30", "Europe/Berlin"), "2026-10-25T00:30:00.000Z");
});

test("without a zone, or with one that is not known, the device's clocks are meant", () => {
  for (const zone of [undefined, "Mars/Base"]) {
    assert.equal(known(zone), undefined === zone ? "Europe/Berlin" : undefined);
    assert.equal(fromClock("2023-08-01T09:00", zone), "2023-08-01T07:00:00.000Z");
    assert.equal(toClock("2023-08-01T07:00:00.000Z", zone), "2023-08-01T09:00");
  }
});

test("what is no time is none", () => {
  for (const shown of ["", "soon", "2023-13-01T00:00"])
    assert.equal(fromClock(shown, "Asia/Jakarta"), undefined, shown);
});

test("every minute reads back as it is shown, and is itself but where the clocks go back", () => {
  const zones = ["Asia/Jakarta", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca"];
  const minute = fc.integer({ min: Date.UTC(2015) / 60_000, max: Date.UTC(2035) / 60_000 });
  fc.assert(
    fc.property(minute, fc.constantFrom(...zones), (minutes, zone) => {
      const at = minutes * 60_000;
      const shown = toClock(at, zone);
      const read = Date.parse(fromClock(shown, zone) ?? "");
      assert.equal(toClock(read, zone), shown);
      assert.ok(read === at || [30, 60].includes((at - read) / 60_000), `${shown} ${zone}`);
    }),
  );
});
