// SPDX-License-Identifier: MIT
// A one-time sign-in link becomes this device's token. The device makes the token itself
// (`newToken`) and keeps it before it claims: a lost answer then costs nothing, since claiming
// again with the same token gives the same result.
import type { Participant } from "./gen.ts";
import { askOnce, type OnceOptions } from "./once.ts";

export interface ClaimOptions extends OnceOptions {
  /** From the link's fragment: `#invite=pi_...`. */
  invite: string;
  /** From `newToken()`, and already kept. */
  token: string;
}

/** Resolves with who the token speaks for; rejects with `Refused`, or `NoAnswer` after all tries. */
export async function claimInvite({
  invite,
  token,
  ...options
}: ClaimOptions): Promise<Participant> {
  return (await askOnce(options, "invite.claim", { invite, token })).participant;
}
