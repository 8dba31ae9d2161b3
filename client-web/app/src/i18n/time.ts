// Dates and spans in words. The summit's cities share one calendar: Gregorian years and Latin
// digits in every language, since Thai would else say 2570 and Burmese use its own digits.
import { locale, t } from "./index.ts";
import { known } from "./zone.ts";

const cache = new Map<string, Intl.DateTimeFormat>();

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale() + JSON.stringify(options);
  let made = cache.get(key);
  if (made === undefined) {
    made = new Intl.DateTimeFormat(locale() === "en" ? "en-GB" : locale(), {
      calendar: "gregory",
      numberingSystem: "latn",
      ...options,
    });
    cache.set(key, made);
  }
  return made;
}

export function clockTime(at: number | string | Date): string {
  return formatter({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(at));
}

export function fullTime(at: number | string | Date): string {
  return formatter({ dateStyle: "full", timeStyle: "short" }).format(new Date(at));
}

let lastDay = { minute: "", key: "" };

/** The day as a key: equal exactly when two times are on the same day here. */
export function dayKey(at: number | string | Date): string {
  if (typeof at === "string") {
    // Neighbours in a timeline share their minute more often than not.
    const minute = at.slice(0, 16);
    if (minute !== lastDay.minute) lastDay = { minute, key: dayKey(Date.parse(at)) };
    return lastDay.key;
  }
  const date = new Date(at);
  return `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;
}

export function dayName(at: number | string | Date, now: number = Date.now()): string {
  if (dayKey(at) === dayKey(now)) return t("timeline-day-today");
  if (dayKey(at) === dayKey(now - 86_400_000)) return t("timeline-day-yesterday");
  return formatter({ weekday: "long", day: "numeric", month: "long", year: "numeric" }).format(
    new Date(at),
  );
}

const DATE_AND_CLOCK: Intl.DateTimeFormatOptions = {
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
};

/** A moment for a sentence: the time alone today, with the date on other days. */
export function moment(at: number | string | Date, now: number = Date.now()): string {
  if (dayKey(at) === dayKey(now)) return clockTime(at);
  return formatter(DATE_AND_CLOCK).format(new Date(at));
}

/**
 * A time of the agenda, which goes by the summit's clocks: named where this device's show another
 * time. By the device's where the zone is not known, here or to the server.
 */
export function agendaTime(at: string, zone: string | undefined, now?: number): string {
  const date = new Date(at);
  const there = formatter({ ...DATE_AND_CLOCK, timeZone: known(zone) }).format(date);
  const isHere = there === formatter(DATE_AND_CLOCK).format(date);
  return isHere ? moment(at, now) : `${there} (${zone})`;
}

/** A known zone, or the device's, and how far it is from UTC then: "Asia/Jakarta (GMT+7)". */
export function zoneName(zone: string | undefined, at: number): string {
  const format = formatter({ timeZone: zone, timeZoneName: "shortOffset" });
  const offset = format.formatToParts(at).find((one) => one.type === "timeZoneName")?.value;
  return `${format.resolvedOptions().timeZone} (${offset ?? ""})`;
}

export function dateRange(from: string, to: string): string {
  const options: Intl.DateTimeFormatOptions = {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  };
  const start = new Date(from);
  const end = new Date(to);
  if (Number.isNaN(start.getTime()) || Number.isNaN(end.getTime())) return "";
  return formatter(options).formatRange(start, end);
}

const UNITS: readonly [unit: "day" | "hour" | "minute" | "second", seconds: number][] = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
];

/** A span in its two largest units, "1 min 20 sec"; seconds count up to the next whole one. */
export function span(ms: number): string {
  let left = Math.max(0, Math.ceil(ms / 1000));
  const parts: string[] = [];
  for (const [unit, seconds] of UNITS) {
    const count = Math.floor(left / seconds);
    left -= count * seconds;
    const isNothing = unit === "second" && parts.length === 0; // "0 sec"
    if ((count > 0 || isNothing) && parts.length < 2) {
      parts.push(
        new Intl.NumberFormat(locale(), {
          style: "unit",
          unit,
          unitDisplay: "short",
          numberingSystem: "latn",
        } as Intl.NumberFormatOptions).format(count),
      );
    }
  }
  return parts.join(" ");
}

export function listOf(items: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: "conjunction" }).format(items);
}
