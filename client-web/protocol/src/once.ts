// SPDX-License-Identifier: MIT
// One question to the server without a session: what a sign-in link is worth, why one is suspended.
import { Connection, DEFAULT_TIMING, type Timing } from "./connection.ts";
import { type Environment, makeEnvironment } from "./environment.ts";
import { NoAnswer, Refused } from "./errors.ts";
import type { MethodName, Methods } from "./gen.ts";

export interface OnceOptions {
  /** `wss://host/ws`. */
  url: string;
  /** Give up after so many connections; 5 unless told. */
  tries?: number | undefined;
  environment?: Partial<Environment> | undefined;
  timing?: Partial<Timing> | undefined;
}

/**
 * Resolves with the answer; rejects with `Refused`, or `NoAnswer` after all tries. Asks again after
 * a lost answer, so only for methods that bear that.
 */
export function askOnce<M extends MethodName>(
  options: OnceOptions,
  method: M,
  params: Methods[M]["params"],
): Promise<Methods[M]["result"]> {
  const env = makeEnvironment(options.environment);
  const timing = { ...DEFAULT_TIMING, ...options.timing };
  let left = options.tries ?? 5;
  return new Promise((resolve, reject) => {
    const connection: Connection = new Connection(options.url, env, timing, {
      open: async () => {
        try {
          resolve(await connection.request(method, params));
        } catch (error) {
          if (!(error instanceof Refused) || error.mayRetry) throw error;
          reject(error);
        }
      },
      onState: ({ state }) => {
        if (state === "live") connection.stop();
        if (state !== "waiting") return;
        left -= 1;
        if (left > 0) return;
        connection.stop();
        reject(new NoAnswer("lost", true));
      },
      onNotice: () => {},
    });
    connection.start();
  });
}
