// SPDX-License-Identifier: MIT
// One connection that comes back by itself. It knows sockets, requests and answers, and when to
// give a socket up; what a session is, it is told by `open` (see client.ts).
//
//   offline -> connecting -> opening -> live
//                  ^            |         |
//                  +-- waiting <+---------+     a timer with full jitter, or tryNow()
//
// The backoff starts over only after the session was opened, not when the socket is: a server that
// accepts sockets and cannot serve them would otherwise be stormed by everyone at once.
import type { Environment, Socket, SocketEvent } from "./environment.ts";
import { NoAnswer, Refused } from "./errors.ts";
import {
  type MethodName,
  type Methods,
  type NotificationName,
  type Notifications,
  type RefusalError,
  SUBPROTOCOL,
} from "./gen.ts";

export type LossReason =
  /** The socket broke, or went silent. */
  | "lost"
  /** The server says it is restarting (close code 1012). */
  | "restarting"
  /** The server takes no more (1013, or a refusal to wait). */
  | "full"
  /** A moderator has shut this participant out: it is tried again when that may be over. */
  | "suspended";

export type ConnectionState =
  | { state: "offline"; why: "not_started" | "stopped" }
  /** The server does not accept the sign-in: only a new token helps. */
  | { state: "offline"; why: "refused"; refusal: Refused }
  | { state: "connecting" }
  | { state: "opening" }
  | { state: "live" }
  | { state: "waiting"; retryAt: number; why: LossReason };

export interface Timing {
  /** The first retry comes within this time, the next within twice as long, and so on. */
  backoffMs: number;
  backoffMaxMs: number;
  /** For the socket to open. */
  connectMs: number;
  /** For an answer. */
  requestMs: number;
  /** After so much silence the server is asked for a sign of life. */
  quietMs: number;
  /** When none came after so much more, the socket is given up. */
  silentMs: number;
}

export const DEFAULT_TIMING: Timing = {
  backoffMs: 500,
  backoffMaxMs: 30_000,
  connectMs: 10_000,
  requestMs: 10_000,
  quietMs: 25_000,
  silentMs: 15_000,
};

/** A suspension without an end may be lifted at any time. */
const SUSPENDED_MS = 30_000;
/** After 1012 and 1013 everyone comes back at the same moment: spread them over 4 s at least. */
const BUSY_ATTEMPT = 3;
/** A page that becomes visible again wants to know soon whether its socket still works. */
const TRY_NOW_PROBE_MS = 4_000;

export interface ConnectionHooks {
  /** Opens the session on a new socket; rejects when that fails. */
  open(): Promise<void>;
  onState(state: ConnectionState): void;
  onNotice<N extends NotificationName>(name: N, params: Notifications[N]): void;
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
  timer: unknown;
  framesBefore: number;
}

interface Frame {
  id?: unknown;
  method?: unknown;
  params?: unknown;
  result?: unknown;
  error?: RefusalError;
}

export class Connection {
  readonly #url: string;
  readonly #env: Environment;
  readonly #timing: Timing;
  readonly #hooks: ConnectionHooks;
  #state: ConnectionState = { state: "offline", why: "not_started" };
  #socket: Socket | undefined;
  #timer: unknown;
  #quietTimer: unknown;
  #attempt = 0;
  #nextId = 1;
  #frames = 0;
  #lastFrameAt = 0;
  readonly #waiting = new Map<number, Waiting>();

  constructor(url: string, env: Environment, timing: Timing, hooks: ConnectionHooks) {
    this.#url = url;
    this.#env = env;
    this.#timing = timing;
    this.#hooks = hooks;
  }

  get state(): ConnectionState {
    return this.#state;
  }

  start(): void {
    if (this.#state.state === "offline") this.#connect();
  }

  stop(): void {
    this.#drop(1000);
    this.#setState({ state: "offline", why: "stopped" });
  }

  /** Ends the wait for the next attempt; while live, finds out at once whether that is true. */
  tryNow(): void {
    if (this.#state.state === "waiting") this.#connect();
    else if (this.#state.state === "live") this.#probe(TRY_NOW_PROBE_MS);
  }

  /** Drops the socket and comes back at once, e.g. to open the session in another language. */
  reconnect(): void {
    if (this.#state.state === "offline") return;
    this.#drop(1000);
    this.#connect();
  }

  /** The server speaks, but wrongly: drop the socket and come back after a pause. */
  giveUp(): void {
    if (this.#socket === undefined) return;
    this.#attempt = Math.max(this.#attempt, BUSY_ATTEMPT);
    this.#lose("lost");
  }

  /** Sends a request; resolves with its result, rejects with `Refused` or `NoAnswer`. */
  request<M extends MethodName>(
    method: M,
    params: Methods[M]["params"],
    timeoutMs: number = this.#timing.requestMs,
  ): Promise<Methods[M]["result"]> {
    const socket = this.#socket;
    const { state } = this.#state;
    if (socket === undefined || (state !== "live" && state !== "opening")) {
      return Promise.reject(new NoAnswer("offline", false));
    }
    const id = this.#nextId;
    this.#nextId += 1;
    return new Promise((resolve, reject) => {
      const timer = this.#env.setTimer(() => this.#onTimeout(id), timeoutMs);
      this.#waiting.set(id, { resolve, reject, timer, framesBefore: this.#frames });
      try {
        socket.send(JSON.stringify({ jsonrpc: "2.0", id, method, params }));
      } catch {
        this.#lose("lost");
      }
    });
  }

  #setState(state: ConnectionState): void {
    this.#state = state;
    this.#hooks.onState(state);
  }

  #connect(): void {
    this.#env.clearTimer(this.#timer);
    this.#setState({ state: "connecting" });
    let socket: Socket;
    try {
      socket = new this.#env.WebSocket(this.#url as never, SUBPROTOCOL as never);
    } catch {
      this.#lose("lost");
      return;
    }
    this.#socket = socket;
    // A socket given up may still speak: only the present one is listened to.
    const onlyNow =
      (run: (event: SocketEvent) => void) =>
      (event: object): void => {
        if (this.#socket === socket) run(event);
      };
    socket.addEventListener(
      "open",
      onlyNow(() => this.#onOpen(socket)),
    );
    socket.addEventListener(
      "message",
      onlyNow((event) => this.#onFrame(event.data)),
    );
    socket.addEventListener(
      "close",
      onlyNow((event) => this.#onClose(event.code)),
    );
    // "close" follows, but not in every runtime: Node 22 says only this when nobody listens.
    socket.addEventListener(
      "error",
      onlyNow(() => this.#lose("lost")),
    );
    this.#timer = this.#env.setTimer(() => this.#lose("lost"), this.#timing.connectMs);
  }

  #onOpen(socket: Socket): void {
    this.#env.clearTimer(this.#timer);
    this.#lastFrameAt = this.#env.now();
    this.#setState({ state: "opening" });
    this.#hooks.open().then(
      () => {
        if (this.#socket !== socket) return;
        this.#attempt = 0;
        this.#watchSilence(this.#timing.quietMs);
        this.#setState({ state: "live" });
      },
      (error: unknown) => {
        if (this.#socket === socket) this.#onOpenFailed(error);
      },
    );
  }

  #onOpenFailed(error: unknown): void {
    if (!(error instanceof Refused)) {
      this.#lose("lost");
    } else if (isFinal(error)) {
      this.#drop(1000);
      this.#setState({ state: "offline", why: "refused", refusal: error });
    } else {
      this.#attempt = Math.max(this.#attempt, BUSY_ATTEMPT);
      const { reason, retryAfterMs } = error;
      if (reason === "suspended") this.#lose("suspended", retryAfterMs ?? SUSPENDED_MS);
      else this.#lose(reason === "shutting_down" ? "restarting" : "full", retryAfterMs);
    }
  }

  #onClose(code: number | undefined): void {
    if (code === 1012 || code === 1013) this.#attempt = Math.max(this.#attempt, BUSY_ATTEMPT);
    this.#lose(code === 1012 ? "restarting" : code === 1013 ? "full" : "lost");
  }

  /** The socket is of no use any more: wait, then connect again. */
  #lose(why: LossReason, atLeastMs = 0): void {
    this.#drop();
    const { backoffMs, backoffMaxMs } = this.#timing;
    const cap = Math.min(backoffMaxMs, backoffMs * 2 ** this.#attempt);
    this.#attempt += 1;
    const wait = atLeastMs + Math.round(this.#env.random() * cap);
    this.#timer = this.#env.setTimer(() => this.#connect(), wait);
    this.#setState({ state: "waiting", retryAt: this.#env.now() + wait, why });
  }

  #drop(code?: number): void {
    const socket = this.#socket;
    this.#socket = undefined;
    this.#env.clearTimer(this.#timer);
    this.#env.clearTimer(this.#quietTimer);
    try {
      socket?.close(code);
    } catch {
      // It was never open: nothing to close.
    }
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const one of waiting) {
      this.#env.clearTimer(one.timer);
      one.reject(new NoAnswer("lost", true));
    }
  }

  #onTimeout(id: number): void {
    const one = this.#waiting.get(id);
    if (one === undefined) return;
    this.#waiting.delete(id);
    one.reject(new NoAnswer("timeout", true));
    // Not a single frame since it was sent: the socket is dead, not the server slow.
    if (one.framesBefore === this.#frames) this.#lose("lost");
  }

  /** Browsers cannot ping. One quiet timer, re-armed for what remains, costs nothing per frame. */
  #watchSilence(ms: number): void {
    this.#quietTimer = this.#env.setTimer(() => {
      const quietFor = Math.max(0, this.#env.now() - this.#lastFrameAt);
      const remaining = this.#timing.quietMs - quietFor;
      if (remaining <= 0) this.#probe(this.#timing.silentMs);
      this.#watchSilence(remaining > 0 ? remaining : this.#timing.quietMs);
    }, ms);
  }

  /**
   * Any frame is a sign of life, a refusal too: this is the request that costs the least, as no
   * channel is called "-". Without a frame, #onTimeout gives the socket up.
   */
  #probe(timeoutMs: number): void {
    this.request("channel.unsubscribe", { channel: "-" }, timeoutMs).catch(() => {});
  }

  #onFrame(data: unknown): void {
    this.#frames += 1;
    this.#lastFrameAt = this.#env.now();
    let frame: Frame;
    try {
      frame = JSON.parse(String(data)) as Frame;
    } catch {
      this.#lose("lost");
      return;
    }
    if (typeof frame.method === "string") {
      this.#hooks.onNotice(frame.method as NotificationName, frame.params as never);
    } else {
      this.#onAnswer(frame);
    }
  }

  #onAnswer(frame: Frame): void {
    const one = this.#waiting.get(frame.id as number);
    if (one === undefined) return; // its time was over already
    this.#waiting.delete(frame.id as number);
    this.#env.clearTimer(one.timer);
    if (frame.error !== undefined) one.reject(new Refused(frame.error));
    else one.resolve(frame.result);
  }
}

/** A refusal of `session.open` that waiting does not change. */
function isFinal(refusal: Refused): boolean {
  return refusal.reason === "auth_required" || refusal.code < 0;
}
