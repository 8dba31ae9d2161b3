// SPDX-License-Identifier: MIT
// What the outside world gives this package: time, timers, randomness, sockets. Everything is
// passed in, so tests own it, and nothing here needs a browser's or Node's types.

/** The part of an event of a socket that is used here. */
export interface SocketEvent {
  readonly data?: unknown;
  readonly code?: number;
  readonly reason?: string;
}

/** The part of a WebSocket that is used here: browsers, Node 22 and the package `ws` have it. */
export interface Socket {
  addEventListener(
    type: "open" | "close" | "error" | "message",
    listener: (event: object) => void, // a SocketEvent; each runtime types it otherwise
  ): void;
  send(data: string): void;
  close(code?: number, reason?: string): void;
}

/** Called with (url, protocol). The types of `ws` and of browsers differ in the rest. */
export type SocketConstructor = new (...args: never[]) => Socket;

export interface Environment {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  setTimer(run: () => void, ms: number): unknown;
  clearTimer(timer: unknown): void;
  /** From 0 to below 1; for jitter only, never for secrets. */
  random(): number;
  /** So many unpredictable bytes. */
  randomBytes(count: number): Uint8Array;
  /** Node 20 has none of its own: pass the one of the package `ws`. */
  WebSocket: SocketConstructor;
}

interface Globals {
  setTimeout(run: () => void, ms: number): unknown;
  clearTimeout(timer: unknown): void;
  crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };
  WebSocket?: SocketConstructor;
}

class NoWebSocket implements Socket {
  constructor() {
    throw new Error("This runtime has no WebSocket: pass environment.WebSocket, e.g. from `ws`.");
  }
  addEventListener(): void {}
  send(): void {}
  close(): void {}
}

/** The real world, with whatever is given in `replaced` instead. */
export function makeEnvironment(replaced: Partial<Environment> = {}): Environment {
  const globals = globalThis as unknown as Globals;
  return {
    now: () => Date.now(),
    setTimer: (run, ms) => globals.setTimeout(run, ms),
    clearTimer: (timer) => globals.clearTimeout(timer),
    random: () => Math.random(),
    randomBytes: (count) => globals.crypto.getRandomValues(new Uint8Array(count)),
    WebSocket: globals.WebSocket ?? NoWebSocket,
    ...replaced,
  };
}

const BASE64URL = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function base64url(bytes: Uint8Array): string {
  let text = "";
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 6) {
      bits -= 6;
      text += BASE64URL[(held >> bits) & 63];
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + BASE64URL[(held << (6 - bits)) & 63] : text;
}

/** A message's `client_id`: 128 random bits. (`randomUUID` is missing on plain http pages.) */
export function newClientId(environment: Environment): string {
  return base64url(environment.randomBytes(16));
}

/** A new secret for this device: keep it before it is used in `claimInvite`. */
export function newToken(environment: Environment = makeEnvironment()): string {
  return `pl_${base64url(environment.randomBytes(32))}`;
}
