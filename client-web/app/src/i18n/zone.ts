// Clocks of a zone, for times that are typed: what is written in a field is meant by the summit's
// clocks, wherever the device is. A zone that is not known here, or to the server, is the device's.
const DAY_MS = 86_400_000;

/** The zone where it is known; undefined stands for the device's. */
export function known(zone: string | undefined): string | undefined {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return undefined; // an older browser may not have heard of it
  }
}

/** How far the zone's clocks are before UTC's at this moment. */
function offsetAt(at: number, zone: string | undefined): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: known(zone),
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(at);
  const of = (type: string): number => Number(parts.find((one) => one.type === type)?.value);
  const shown = Date.UTC(
    of("year"),
    of("month") - 1,
    of("day"),
    of("hour"),
    of("minute"),
    of("second"),
  );
  return shown - Math.floor(at / 1000) * 1000;
}

/** What the zone's clocks show, as `<input type="datetime-local">` has it: "2023-08-01T09:00". */
export function toClock(at: number | string, zone: string | undefined): string {
  const moment = new Date(at).getTime();
  return new Date(moment + offsetAt(moment, zone)).toISOString().slice(0, 16);
}

/**
 * When the zone's clocks show this; undefined: it is no time. In the hour that comes twice the first
 * one is meant; in the hour that is left out, as long after the change as was written.
 */
export function fromClock(shown: string, zone: string | undefined): string | undefined {
  const utc = Date.parse(`${shown}Z`);
  if (Number.isNaN(utc)) return undefined;
  const [before, after] = [-DAY_MS, DAY_MS].map((by) => utc - offsetAt(utc + by, zone));
  const fits = [before, after].filter((at) => Number(at) + offsetAt(Number(at), zone) === utc);
  return new Date(Math.min(...(fits.length > 0 ? fits : [before]).map(Number))).toISOString();
}
