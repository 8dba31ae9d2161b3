// What an entry of the audit log says besides who and what: on whom, how long, which, why. Pure.
import type { AttributionLevel, AttributionShow, AuditEntry } from "@pleno/protocol";

/** The level of a channel together with what it shows, as the rules name it. */
type Level = Exclude<AttributionLevel, "chatham"> | `chatham_${AttributionShow}`;

export type Fact =
  | { what: "operator" }
  | { what: "participant" | "delegation" | "poll"; id: string }
  | { what: "seconds" | "erased" | "threshold"; count: number }
  | { what: "messages"; count: number; per: "participant" | "delegation" }
  | { what: "approval"; mode: "off" | "all" | "first" | "filter"; count: number }
  | { what: "level"; level: Level }
  | { what: "opens" | "closes"; at: string }
  | { what: "words"; text: string };

/** What was asked is an object of a method that this page may not know; any field may be missing. */
type Data = Partial<Record<string, unknown>>;

function texts(data: Data, names: readonly string[], make: (text: string) => Fact): Fact[] {
  return names.flatMap((name) => {
    const text = data[name];
    return typeof text === "string" && text !== "" ? [make(text)] : [];
  });
}

function counts(data: Data, names: readonly string[], make: (count: number) => Fact): Fact[] {
  return names.flatMap((name) => {
    const count = data[name];
    return typeof count === "number" ? [make(count)] : [];
  });
}

function persons(data: Data): Fact[] {
  return (["participant", "delegation"] as const).flatMap((what) =>
    texts(data, [what], (id) => ({ what, id })),
  );
}

function rule(action: string, data: Data): Fact[] {
  switch (action) {
    case "channel.set_approval":
      return texts(data, ["mode"], (mode) => ({
        what: "approval",
        mode: mode as "all",
        count: typeof data.first === "number" ? data.first : 1,
      }));
    case "channel.set_attribution":
      return texts(data, ["level"], (level) => ({
        what: "level",
        level: (level === "chatham" ? `chatham_${data.show ?? "nobody"}` : level) as Level,
      }));
    case "channel.set_budget":
      return counts(data, ["messages"], (count) => ({
        what: "messages",
        count,
        per: data.per === "delegation" ? "delegation" : "participant",
      }));
    case "channel.set_report_threshold":
      return counts(data, ["delegations"], (count) => ({ what: "threshold", count }));
    case "channel.schedule":
      return (["opens", "closes"] as const).flatMap((what) =>
        texts(data, [what], (at) => ({ what, at })),
      );
    default:
      return [];
  }
}

/** In the order in which they are read. */
export function factsOf({ action, data }: Pick<AuditEntry, "action" | "data">): Fact[] {
  const asked: Data = data;
  const whom = asked.whom !== null && typeof asked.whom === "object" ? asked.whom : {};
  const text = (one: string): Fact => ({ what: "words", text: one });
  return [
    ...(asked.via === "operator" ? [{ what: "operator" } as const] : []),
    ...persons(asked),
    ...persons(whom as Data),
    ...texts(asked, ["poll"], (id) => ({ what: "poll", id })),
    ...texts(asked, ["title"], text),
    ...counts(asked, ["seconds", "duration_s"], (count) => ({ what: "seconds", count })),
    ...rule(action, asked),
    ...texts(asked, ["reason"], text),
    ...(asked.off_record === true
      ? counts(asked, ["messages"], (count) => ({ what: "erased", count }))
      : []),
  ];
}
