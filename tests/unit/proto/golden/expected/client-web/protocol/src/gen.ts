// SPDX-License-Identifier: MIT
// Made by proto/generate from the schemas in proto/. Do not edit.

/** What a participant may do. */
export type Role =
  | "delegate"
  | "moderator";

/** A language. */
export type Lang =
  | "en"
  | "id";

/** Who takes part. */
export interface Participant {
  /** The id. */
  id: string;
  /** What a participant may do. */
  role: Role;
}

export type ChannelLeaveParams = Record<string, never>;

export type ChannelLeaveResult = Record<string, never>;

/** Who speaks. */
export interface MessagePostParamsClient {
  /** The program. */
  name: string;
}

export interface MessagePostParams {
  /** Where. */
  channel: string;
  /** What. */
  text: string;
  /** A position. */
  reply_to?: number;
  /** A position. */
  before?: number;
  /** A position. */
  after?: number;
  /** A word of C. */
  short: boolean;
  /** Who speaks. */
  client: MessagePostParamsClient;
  /** Some. */
  tags: string[];
}

export interface MessagePostResult {
  /** A position. */
  seq: number;
  /** When. */
  at: string;
  /** Who takes part. */
  by: Participant;
  /** What a participant may do. */
  role?: Role;
  /** Others. */
  seen: number[];
}

export interface PersonRateParams {
  /** Where. */
  channel?: string;
  /** The message. */
  seq: number;
  /** Who. Never changes. */
  participant: string;
  /** How long. */
  pause_s: number;
  /** How often. */
  seconds: number;
  /** A language. */
  lang: Lang;
  /** A word of C. */
  short: boolean;
  /** For all to hear. */
  loud: boolean;
  /** Until when. */
  until?: string;
  /** Some. */
  tags: string[];
  /** Why. */
  note?: string;
  /** How much. */
  weight?: number;
}

export type PersonRateResult = Record<string, never>;

/** A message. */
export interface MessagePostedData {
  /** Absent once redacted. */
  text?: string;
}

/** Every method, with what it takes and gives. */
export interface Methods {
  /** Leaves. */
  "channel.leave": { params: ChannelLeaveParams; result: ChannelLeaveResult };
  /** Posts a message. */
  "message.post": { params: MessagePostParams; result: MessagePostResult };
  /** Has a param of each kind that is typed. */
  "person.rate": { params: PersonRateParams; result: PersonRateResult };
}

export type MethodName = keyof Methods;

/** The data of every event, by type. */
export interface Events {
  /** A message. */
  "message.posted": MessagePostedData;
}

export type EventType = keyof Events;

/**
 * One event of a channel's log; `type` tells what `data` is. A newer server may send types that
 * are not listed here: ignore them, but count their seq.
 */
export type ChannelEvent = {
  [K in keyof Events]: {
    channel: string;
    seq: number;
    at: string;
    type: K;
    actor: Participant;
    data: Events[K];
  };
}[keyof Events];

/** The params of every notification. */
export interface Notifications {
  /** An event. */
  "channel.event": ChannelEvent;
}

export type NotificationName = keyof Notifications;

/** Why the server says no: `error.data.reason`. */
export type Reason =
  | "muted";

/** Code and meaning of each reason; `retry`: the same request may succeed later. */
export const REASONS: Record<Reason, { code: number; retry: boolean }> = {
  muted: { code: 1008, retry: true },
};

/** A JSON-RPC error as the server sends it. */
export interface RefusalError {
  code: number;
  /** For a person, in the session's language. */
  message: string;
  data: {
    reason: Reason;
    /** JSON Pointer of the bad field, from the request: `/params/text`. */
    path?: string;
    /** The rule that the field broke: `maxLength`, `required`, ... */
    rule?: string;
    /** Wait this long, then try again. */
    retry_after_ms?: number;
  };
}

/** Who may call a method. A channel's `rights` narrow it further. */
export const METHOD_ROLES: Record<
  MethodName,
  readonly Role[] | "all" | "public" | "operator"
> = {
  "channel.leave": "all",
  "message.post": ["delegate"],
  "person.rate": ["moderator"],
};

/** Bounds of params, by method and field: code points, items or values. */
export const BOUNDS = {
  "message.post": {
    channel: { min: 1, max: 64 },
    text: { min: 1, max: 4000 },
    reply_to: { min: 1, max: 9007199254740991 },
    before: { min: 1, max: 9007199254740991 },
    after: { min: 1, max: 9007199254740991 },
    tags: { min: 0, max: 3 },
  },
  "person.rate": {
    channel: { min: 1, max: 64 },
    seq: { min: 1, max: 9007199254740991 },
    participant: { min: 1, max: 9 },
    pause_s: { min: 1, max: 60 },
    seconds: { min: 0, max: 60 },
    tags: { min: 0, max: 3 },
    note: { min: 1, max: 99 },
    weight: { min: 1, max: 9 },
  },
} as const;

/** What a person types for a param of a command. */
export type CommandArgKind =
  | "person"
  | "delegation"
  | "message"
  | "held"
  | "duration"
  | "seconds"
  | "number"
  | "word"
  | "flag"
  | "time"
  | "list"
  | "line"
  | "id";

export interface CommandArg {
  name: string;
  kind: CommandArgKind;
  required: boolean;
  /** Bounds of a number or of a time in seconds. */
  min?: number;
  max?: number;
  /** Of the kind `word`: what the server takes. */
  words?: readonly string[];
  /** Words that stand for a value: `off` for 0. */
  named?: Readonly<Record<string, string | number | boolean>>;
  /** Of the kind `list`: its items are numbers. */
  numbers?: boolean;
  /** One of those that are so marked is typed, not more. */
  choice?: boolean;
}

/** A method as people type it: `/name` and what follows, in this order. */
export interface CommandSpec {
  name: string;
  method: MethodName;
  /** It asks and changes nothing. */
  query: boolean;
  /** The method takes the open channel as `channel`. */
  inChannel: boolean;
  args: readonly CommandArg[];
  /** Params that the command itself fixes. */
  fixed: Readonly<Record<string, string | number | boolean>>;
  /** Who may; a channel's `rights` and the params may narrow it further. */
  roles: readonly Role[] | "all";
  usage: Readonly<Record<Lang, string>>;
  help: Readonly<Record<Lang, string>>;
}

/** A row of the table of rights: who may do what, and where that ends. */
export interface Right {
  method: MethodName;
  act: Readonly<Record<Lang, string>>;
  roles: readonly Role[] | "all";
  scope?: Readonly<Record<Lang, string>>;
}

/** Every command, by name. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: "rate",
    method: "person.rate",
    query: false,
    inChannel: true,
    args: [
      { name: "seq", kind: "message", required: true },
      { name: "participant", kind: "person", required: true },
      { name: "pause_s", kind: "duration", required: true, min: 1, max: 60 },
      { name: "seconds", kind: "seconds", required: true, min: 0, max: 60, named: {"off": 0} },
      { name: "lang", kind: "word", required: true, words: ["en", "id"], named: {"english": "en"} },
      { name: "short", kind: "flag", required: true },
      { name: "until", kind: "time", required: true },
      { name: "tags", kind: "list", required: true },
      { name: "note", kind: "line", required: false },
    ],
    fixed: {"loud": true},
    roles: ["moderator"],
    usage: {"en": "/rate 12 @person 10m 30s|off english|id on|off 14:30 one | two [note]", "id": "/rate 12 @orang 10m 30s|off english|id on|off 14:30 satu | dua [catatan]"},
    help: {"en": "Rate someone.", "id": "Nilai seseorang."},
  },
  {
    name: "rate-low",
    method: "person.rate",
    query: false,
    inChannel: false,
    args: [
      { name: "seq", kind: "message", required: true },
      { name: "participant", kind: "person", required: true },
      { name: "pause_s", kind: "duration", required: true, min: 1, max: 60 },
      { name: "tags", kind: "list", required: true },
    ],
    fixed: {"loud": false, "seconds": 1, "lang": "id", "short": true},
    roles: ["moderator"],
    usage: {"en": "/rate-low 12 @person 10m one | two", "id": "/rate-low 12 @orang 10m satu | dua"},
    help: {"en": "Rate someone low.", "id": "Nilai seseorang rendah."},
  },
];

/** Roles and rights: the acts, by method. */
export const RIGHTS: readonly Right[] = [
  { method: "person.rate", act: {"en": "Rate people.", "id": "Menilai orang."}, roles: ["moderator"], scope: {"en": "Not oneself.", "id": "Bukan diri sendiri."} },
];

/** The WebSocket subprotocol. */
export const SUBPROTOCOL = "pleno.v1";
