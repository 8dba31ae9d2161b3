// SPDX-License-Identifier: MIT
// A one-time sign-in link becomes this device's token. The device makes the token itself
// (`newToken`) and keeps it before it claims: a lost answer then costs nothing, since claiming
// again with the same token gives the same result.
import { Connection, DEFAULT_TIMING, type Timing } from "./connection.ts";
import { type Environment, makeEnvironment } from "./environment.ts";
import { NoAnswer, Refused } from "./errors.ts";
import type { Participant } from "./gen.ts";

export interface ClaimOptions {
  /** `wss://host/ws`. */
  url: string;
  /** From the link's fragment: `#invite=pi_...`. */
  invite: string;
  /** From `newToken()`, and already kept. */
  token: string;
  /** Give up after so many connections; 5 unless told. */
  tries?: number;
  environment?: Partial<Environment> | undefined;
  timing?: Partial<Timing> | undefined;
}

/** Resolves with who the token speaks for; rejects with `Refused`, or `NoAnswer` after all tries. */
export function claimInvite(options: ClaimOptions): Promise<Participant> {
  const { url, invite, token } = options;
  const env = makeEnvironment(options.environment);
  let left = options.tries ?? 5;
  return new Promise((resolve, reject) => {
    const connection: Connection = new Connection(
      url,
      env,
      { ...DEFAULT_TIMING, ...options.timing },
      {
        open: async () => {
          try {
            const { participant } = await connection.request("invite.claim", { invite, token });
            resolve(participant);
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
      },
    );
    connection.start();
  });
}
