// What the chair did on the floor, as the audit log says it.
import { t } from "../../i18n/index.ts";
import type { PlainKey } from "../../i18n/keys.ts";

const WORDS: Readonly<Record<string, PlainKey>> = {
  "floor.set": "floor-audit-set",
  "floor.open": "floor-audit-open",
  "floor.close": "floor-audit-close",
  "floor.request": "floor-audit-request",
  "floor.start": "floor-audit-start",
  "floor.pause": "floor-audit-pause",
  "floor.resume": "floor-audit-resume",
  "floor.end": "floor-audit-end",
  "floor.readd": "floor-audit-readd",
  "floor.move": "floor-audit-move",
  "floor.remove": "floor-audit-remove",
  "floor.add_time": "floor-audit-add-time",
  "floor.begin_replies": "floor-audit-begin-replies",
  "reply.grant": "floor-audit-reply-grant",
  "reply.refuse": "floor-audit-reply-refuse",
  "reply.redact": "floor-audit-reply-redact",
};

export function FloorAct({ action }: { action: string }) {
  const words = WORDS[action];
  return <>{words === undefined ? action : t(words)}</>;
}
