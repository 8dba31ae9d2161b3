// SPDX-License-Identifier: MIT
export { applyToChannel } from "./channel.ts";
export {
  type ClientEvents,
  type ClientOptions,
  PlenoClient,
} from "./client.ts";
export {
  type ConnectionState,
  DEFAULT_TIMING,
  type LossReason,
  type Timing,
} from "./connection.ts";
export { Emitter } from "./emitter.ts";
export {
  type Environment,
  makeEnvironment,
  newToken,
  type Socket,
  type SocketConstructor,
  type SocketEvent,
} from "./environment.ts";
export { NoAnswer, ProtocolBreach, Refused } from "./errors.ts";
export * from "./gen.ts";
export { type ClaimOptions, claimInvite } from "./invite.ts";
export { askOnce, type OnceOptions } from "./once.ts";
export {
  type Draft,
  MemoryOutboxStore,
  Outbox,
  type OutboxStore,
  type PendingMessage,
  type PendingStatus,
} from "./outbox.ts";
export {
  ANONYMOUS,
  apply,
  applyAll,
  applyToQuestion,
  type Decision,
  emptyTimeline,
  type FloorNews,
  hasNewer,
  hasOlder,
  type Item,
  indexOf,
  isLoaded,
  isMine,
  isOffRecord,
  isUnread,
  type Message,
  markOwn,
  merge,
  messageAt,
  type Redaction,
  type SystemLine,
  startAt,
  type Timeline,
  thread,
  toMessage,
  trim,
  type Whom,
  type Withholding,
} from "./reducer.ts";
export type { Position } from "./sync.ts";
export {
  ChannelTimeline,
  type ChannelTimelineEvents,
  type ChannelTimelineOptions,
} from "./timeline.ts";
