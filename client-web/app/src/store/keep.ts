// What this device keeps: who is signed in (localStorage, a few bytes that are needed at once) and,
// per participant, the messages on their way, the drafts and the last look of each channel
// (IndexedDB). A browser may forbid or forget any of it; then it is kept as long as the page is.
import type { OutboxStore, PendingMessage, SessionOpenResult, Timeline } from "@pleno/protocol";
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Draft } from "./model.ts";

export interface Claim {
  invite: string;
  token: string;
}

interface Schema extends DBSchema {
  outbox: { key: string; value: PendingMessage };
  drafts: { key: string; value: Draft };
  timelines: { key: string; value: KeptTimeline };
}

export interface KeptTimeline {
  epoch: string;
  timeline: Timeline;
}

export const ITEMS_KEPT = 200;

const TOKEN_KEY = "pleno.token";
const CLAIM_KEY = "pleno.claim";
const OPEN_KEY = "pleno.open";
const SESSION_KEY = "pleno.session";
const REPORTS_KEY = "pleno.reports";
const DRAFTS_KEY = "pleno.drafts";
const LANGUAGE_KEY = "pleno.language";
const DB_VERSION = 1;

const memory = new Map<string, string>();

function readItem(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? memory.get(key);
  } catch {
    return memory.get(key);
  }
}

function writeItem(key: string, value: string | undefined): void {
  if (value === undefined) memory.delete(key);
  else memory.set(key, value);
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Memory has it.
  }
}

/** Whether a sign-in outlives the page here. */
export function isKeeping(): boolean {
  try {
    localStorage.setItem("pleno.probe", "1");
    localStorage.removeItem("pleno.probe");
    return true;
  } catch {
    return false;
  }
}

export const readToken = (): string | undefined => readItem(TOKEN_KEY);
export const writeToken = (token: string | undefined): void => writeItem(TOKEN_KEY, token);
export const readOpenChannel = (): string | undefined => readItem(OPEN_KEY);
export const writeOpenChannel = (channel: string | undefined): void => writeItem(OPEN_KEY, channel);

export const readLanguage = (): string | undefined => readItem(LANGUAGE_KEY);
export const writeLanguage = (language: string): void => writeItem(LANGUAGE_KEY, language);

/** The newest session, so that a page without a network still shows what it had. */
export function readSession(): SessionOpenResult | undefined {
  try {
    return JSON.parse(readItem(SESSION_KEY) ?? "null") ?? undefined;
  } catch {
    return undefined;
  }
}

export function writeSession(session: SessionOpenResult | undefined): void {
  writeItem(SESSION_KEY, session === undefined ? undefined : JSON.stringify(session));
}

/** The messages that were reported from this device and are not decided yet: `channel/seq`. */
export const readReports = (): string[] => readItem(REPORTS_KEY)?.split(" ") ?? [];
export const writeReports = (reports: readonly string[]): void =>
  writeItem(REPORTS_KEY, reports.length === 0 ? undefined : reports.join(" "));

/** A claim under way: its token was made here, so that a lost answer can be asked for again. */
export function readClaim(): Claim | undefined {
  try {
    const kept: unknown = JSON.parse(readItem(CLAIM_KEY) ?? "null");
    if (kept === null || typeof kept !== "object") return undefined;
    const { invite, token } = kept as Partial<Claim>;
    return typeof invite === "string" && typeof token === "string" ? { invite, token } : undefined;
  } catch {
    return undefined;
  }
}

export function writeClaim(claim: Claim | undefined): void {
  writeItem(CLAIM_KEY, claim === undefined ? undefined : JSON.stringify(claim));
}

interface LastDrafts {
  participant: string;
  drafts: [channel: string, draft: Draft][];
}

/** The drafts that a page of this participant kept when it went away, once. */
function takeLastDrafts(participant: string): LastDrafts["drafts"] {
  const text = readItem(DRAFTS_KEY);
  if (text === undefined) return [];
  try {
    const last = JSON.parse(text) as LastDrafts;
    if (last.participant !== participant) return [];
    forgetLastDrafts();
    return last.drafts;
  } catch {
    return [];
  }
}

export const forgetLastDrafts = (): void => writeItem(DRAFTS_KEY, undefined);

/** The database of one participant on this device. */
export class Keep implements OutboxStore {
  readonly #db: Promise<IDBPDatabase<Schema>>;
  #participant: string | undefined;

  /** The participant may become known only when the first session is open: until then it waits. */
  constructor(participant: Promise<string>) {
    this.#db = participant.then((id) =>
      openDB<Schema>(`pleno-${id}`, DB_VERSION, {
        upgrade(db) {
          db.createObjectStore("outbox", { keyPath: "clientId" });
          db.createObjectStore("drafts");
          db.createObjectStore("timelines");
        },
      }),
    );
    this.#db.catch(() => undefined); // each use says so itself
    void participant.then((id) => {
      this.#participant = id;
    });
  }

  async load(): Promise<PendingMessage[]> {
    return (await this.#db).getAll("outbox");
  }

  /** A new message's words are no draft any more: both or neither is kept. */
  async put(message: PendingMessage): Promise<void> {
    const db = await this.#db;
    const write = db.transaction(["outbox", "drafts"], "readwrite", { durability: "strict" });
    const outbox = write.objectStore("outbox");
    if ((await outbox.getKey(message.clientId)) === undefined)
      await write.objectStore("drafts").delete(message.channel);
    await outbox.put(message);
    await write.done;
  }

  async remove(clientId: string): Promise<void> {
    await (await this.#db).delete("outbox", clientId);
  }

  async drafts(): Promise<Map<string, Draft>> {
    const read = (await this.#db).transaction(["drafts", "outbox"]);
    const store = read.objectStore("drafts");
    const [keys, values, outbox] = await Promise.all([
      store.getAllKeys(),
      store.getAll(),
      read.objectStore("outbox").getAll(),
    ]);
    const kept = new Map<string, Draft>(
      keys.map((key, index) => [key, values[index] ?? { text: "", kind: "statement" }]),
    );
    // The database may have taken words that the page kept when it went away.
    const last = takeLastDrafts(this.#participant ?? "").filter(
      ([channel, { text }]) => !outbox.some((one) => one.channel === channel && one.text === text),
    );
    return new Map([...kept, ...last]);
  }

  /** For a page that goes away: the database may not finish any more. */
  keepDraftsNow(drafts: ReadonlyMap<string, Draft>): void {
    if (this.#participant === undefined) return;
    const last: LastDrafts = { participant: this.#participant, drafts: [...drafts] };
    writeItem(DRAFTS_KEY, JSON.stringify(last));
  }

  async putDraft(channel: string, draft: Draft): Promise<void> {
    const db = await this.#db;
    if (draft.text === "" && draft.replyTo === undefined) await db.delete("drafts", channel);
    else await db.put("drafts", draft, channel);
  }

  async timeline(channel: string): Promise<KeptTimeline | undefined> {
    return (await this.#db).get("timelines", channel);
  }

  async putTimeline(channel: string, kept: KeptTimeline): Promise<void> {
    await (await this.#db).put("timelines", kept, channel);
  }

  /** Signed out: nothing of this participant stays on the device. */
  async erase(): Promise<void> {
    forgetLastDrafts();
    const db = await this.#db;
    const write = db.transaction(["outbox", "drafts", "timelines"], "readwrite");
    await Promise.all([
      write.objectStore("outbox").clear(),
      write.objectStore("drafts").clear(),
      write.objectStore("timelines").clear(),
    ]);
    await write.done;
    db.close();
  }
}
