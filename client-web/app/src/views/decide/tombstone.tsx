// In the place of words that nobody is shown: why, and by whom.
import type { Message } from "@pleno/protocol";
import { rich, t } from "../../i18n/index.ts";
import { useModel } from "../../store/model.ts";
import { Name, nameOf } from "../../ui/controls.tsx";
import { mayRestore } from "../actions.ts";

function Because({ reason }: { reason: string | undefined }) {
  return reason ? <> {rich("message-redacted-reason", { reason: <bdi>{reason}</bdi> })}</> : null;
}

/** A message that was withdrawn, removed, withheld, or said off the record. */
export function Tombstone({ message }: { message: Message }) {
  const model = useModel();
  const { attribution, redaction, withheld } = message;
  if (redaction === undefined && withheld !== undefined) {
    return (
      <p>
        {t(withheld.byReports ? "message-withheld-reports" : "message-withheld")}
        <Because reason={withheld.reason} />
        {model.rules.value.moderate && !mayRestore(model, message) && (
          <> {t("message-withheld-own")}</>
        )}
      </p>
    );
  }
  if (redaction === undefined) return <p>{t("loading")}</p>;
  const { by, byModerator, offRecord, reason } = redaction;
  // Who erased one of them in the meantime is known only as long as its page is.
  if (attribution === "off_record" && (offRecord || by === undefined))
    return <p>{t("message-off-record-erased")}</p>;
  if (by === undefined) return <p>{t("message-gone")}</p>;
  const name = <Name>{nameOf(by)}</Name>;
  return (
    <p>
      {rich(byModerator ? "message-redacted-moderator" : "message-redacted-own", { name })}
      <Because reason={reason} />
    </p>
  );
}
