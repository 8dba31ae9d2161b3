// SPDX-License-Identifier: MIT
// How a request can fail: the server said no, or there is no answer.
import { PASSING, type Reason, type RefusalError } from "./gen.ts";

/** The server said no: nothing was done, nothing stored. */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly code: number;
  /** A stable word. A newer server may send words that are not in `Reason`. */
  readonly reason: Reason;
  /** JSON Pointer of the bad field: `/params/text`. */
  readonly path: string | undefined;
  /** The rule that the field broke: `maxLength`, `required`, ... */
  readonly rule: string | undefined;
  /** Wait this long, then try again. */
  readonly retryAfterMs: number | undefined;

  constructor(error: RefusalError) {
    super(error.message);
    this.code = error.code;
    this.reason = error.data?.reason ?? "internal";
    this.path = error.data?.path;
    this.rule = error.data?.rule;
    this.retryAfterMs = error.data?.retry_after_ms;
  }

  /** The same request may succeed later. */
  get mayRetry(): boolean {
    return this.retryAfterMs !== undefined || PASSING.includes(this.reason);
  }
}

/**
 * There is no answer. Unless `sent` is false nobody knows whether the server did it: ask, or, where
 * the method allows it, send the same again.
 */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
  readonly why: "offline" | "lost" | "timeout";
  readonly sent: boolean;

  constructor(why: "offline" | "lost" | "timeout", sent: boolean) {
    super(
      why === "offline"
        ? "Not connected."
        : why === "lost"
          ? "The connection was lost before the answer came."
          : "No answer came in time.",
    );
    this.why = why;
    this.sent = sent;
  }
}

/** The server broke the protocol's promises: not to be papered over. */
export class ProtocolBreach extends Error {
  override readonly name = "ProtocolBreach";
}
