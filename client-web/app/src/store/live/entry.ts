// What is asked of the server before there is a session: a personal link's token, and about a
// suspension.
import { askOnce, claimInvite, Refused, type Sanction } from "@pleno/protocol";
import { t } from "../../i18n/index.ts";
import { note } from "../../ui/say.tsx";
import { isKeeping, readToken } from "../keep.ts";
import type { Outcome } from "../model.ts";

/** Undefined: the link is used, and its token is this device's. Else why it is not. */
export async function claim(
  url: string,
  invite: string,
  token: string,
): Promise<"link" | "network" | undefined> {
  try {
    await claimInvite({ url, invite, token });
  } catch (error) {
    return error instanceof Refused ? "link" : "network";
  }
  if (!isKeeping()) note(t("signin-failed-storage"), true);
  return undefined;
}

/** The newest suspension of who signs in with this device's token. */
export async function suspension(url: string): Promise<Sanction | undefined> {
  const token = readToken();
  if (token === undefined) return undefined;
  try {
    const { sanctions } = await askOnce({ url }, "suspension.show", { token });
    return sanctions.at(-1);
  } catch {
    return undefined; // without its reason the page still says what is so
  }
}

export async function appeal(url: string, sanction: string, text: string): Promise<Outcome> {
  const token = readToken();
  if (token === undefined) return { ok: false, why: t("connection-lost") };
  try {
    await askOnce({ url }, "suspension.appeal", { token, sanction, text });
  } catch (error) {
    return { ok: false, why: error instanceof Refused ? error.message : t("request-no-answer") };
  }
  return { ok: true };
}
