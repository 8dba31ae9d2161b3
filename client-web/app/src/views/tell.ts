// Asking for an act, and saying how it ended.
import { t } from "../i18n/index.ts";
import type { Outcome } from "../store/model.ts";
import { note } from "../ui/say.tsx";

/** Says how an act ended; true when it was done. */
export async function tell(outcome: Promise<Outcome>, done: string): Promise<boolean> {
  const ended = await outcome;
  if (!ended.ok) note(ended.why, true);
  else note(ended.changed === false ? t("command-done-unchanged") : done);
  return ended.ok;
}
