// The way back for a hidden message, or whose it is to show it again.
import { t } from "../../i18n/index.ts";
import type { Desk } from "../../store/desk/desk.ts";
import { useModel } from "../../store/model.ts";
import { mayRestore } from "../actions.ts";
import { useMessage } from "../peek.ts";
import { tell } from "../tell.ts";

interface RestoreProps {
  desk: Desk;
  channel: string;
  seq: number;
  author: string;
}

export function Restore({ desk, channel, seq, author }: RestoreProps) {
  const model = useModel();
  const isMine = author === model.me.value.id;
  // Who hid one's own is in the record only.
  const message = useMessage(isMine && channel === model.open.value ? seq : 0);
  if (isMine && !(message && mayRestore(model, message)))
    return <span>{t("desk-report-own")}</span>;
  const restore = () => tell(desk.people.setWithheld({ channel, seq }), t("desk-done-restore"));
  return (
    <button type="button" class="link" onClick={() => void restore()}>
      {t("message-restore")}
    </button>
  );
}
