// What this device keeps: who is signed in (localStorage, a few bytes that are needed at once) and,
// per participant, the messages on their way, the drafts and the last look of each channel
// (IndexedDB). A browser may forbid or forget any of it; then it is kept as long as the page is.
import {
  MemoryOutboxStore,
  type OutboxStore,
  type PendingMessage,
  type SessionOpenResult,
  type Timeline,
} from "@pleno/protocol";
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from "idb";
import { before, type Leaving } from "./leaving.ts";
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

type Take = (channel: string, text: string) => Draft | undefined;

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
  leaving: [channel: string, leaving: readonly Leaving[]][];
}

/**
 * The drafts that a page of this participant kept when it went away, once; of the words under way
 * those that the outbox did not get.
 */
function takeLastDrafts(
  participant: string,
  outbox: readonly PendingMessage[],
): ReadonlyMap<string, Draft> {
  const text = readItem(DRAFTS_KEY);
  const drafts = new Map<string, Draft>();
  if (text === undefined) return drafts;
  try {
    const last = JSON.parse(text) as LastDrafts;
    if (last.participant !== participant) return drafts;
    forgetLastDrafts();
    for (const [channel, draft] of last.drafts) drafts.set(channel, draft);
    for (const [channel, leaving] of last.leaving) {
      const here = outbox.filter((one) => one.channel === channel).map((one) => one.text);
      const lost = leaving.filter((one) => !here.includes(one.text));
      const draft = before(lost, drafts.get(channel));
      if (draft !== undefined) drafts.set(channel, draft);
    }
    return drafts;
  } catch {
    return drafts;
  }
}

export const forgetLastDrafts = (): void => writeItem(DRAFTS_KEY, undefined);

/** In a transaction, which says whether it worked. */
function setDraft(
  drafts: Pick<IDBPObjectStore<Schema, ["drafts"], "drafts", "readwrite">, "delete" | "put">,
  channel: string,
  draft: Draft,
): Promise<unknown> {
  const isEmpty = draft.text === "" && draft.replyTo === undefined;
  return (isEmpty ? drafts.delete(channel) : drafts.put(draft, channel)).catch(() => undefined);
}

/** The database of one participant on this device. */
export class Keep implements OutboxStore {
  readonly #db: Promise<IDBPDatabase<Schema>>;
  readonly #take: Take;
  /** The outbox where the browser has no database: as long as the page is. */
  readonly #memory = new MemoryOutboxStore();
  #participant: string | undefined;

  /**
   * The participant may become known only when the first session is open: until then it waits.
   * `take` is asked for what of a draft remains when a message is put.
   */
  constructor(participant: Promise<string>, take: Take = () => undefined) {
    this.#take = take;
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
    const db = await this.#db.catch(() => undefined);
    return db === undefined ? this.#memory.load() : db.getAll("outbox");
  }

  /** Words that leave the composer by it are no draft any more: both or neither is kept. */
  async put(message: PendingMessage): Promise<void> {
    const db = await this.#db.catch(() => undefined);
    const rest = this.#take(message.channel, message.text);
    if (db === undefined) return this.#memory.put(message);
    const write = db.transaction(["outbox", "drafts"], "readwrite", { durability: "strict" });
    void write.objectStore("outbox").put(message);
    if (rest !== undefined) void setDraft(write.objectStore("drafts"), message.channel, rest);
    await write.done;
  }

  async remove(clientId: string): Promise<void> {
    const db = await this.#db.catch(() => undefined);
    await (db === undefined ? this.#memory.remove(clientId) : db.delete("outbox", clientId));
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
    return new Map([...kept, ...takeLastDrafts(this.#participant ?? "", outbox)]);
  }

  /** For a page that goes away: the database may not finish any more. */
  keepDraftsNow(
    drafts: ReadonlyMap<string, Draft>,
    leaving: ReadonlyMap<string, readonly Leaving[]>,
  ): void {
    if (this.#participant === undefined) return;
    const last: LastDrafts = {
      participant: this.#participant,
      drafts: [...drafts],
      leaving: [...leaving],
    };
    writeItem(DRAFTS_KEY, JSON.stringify(last));
  }

  async putDraft(channel: string, draft: Draft): Promise<void> {
    const db = await this.#db;
    const write = db.transaction("drafts", "readwrite");
    void setDraft(write.store, channel, draft);
    await write.done;
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
