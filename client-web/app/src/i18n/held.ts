// Why a moderator did not publish a message, in words: the preset reason, then their own.
import type { HeldReason } from "@pleno/protocol";
import { t } from "./index.ts";

export function heldReason(code: HeldReason | undefined, reason: string | undefined): string {
  const preset = code === undefined || code === "other" ? undefined : t(`held-reason-${code}`);
  return [preset, reason].filter(Boolean).join(": ");
}
