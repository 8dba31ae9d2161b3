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

/** The code of each reason. */
export const CODES: Record<Reason, number> = {
  muted: 1008,
};

/** Reasons after which the same request may succeed later. */
export const PASSING: readonly Reason[] = [
  "muted",
];

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

/** The WebSocket subprotocol. */
export const SUBPROTOCOL = "pleno.v1";
