// How long something is still open. The seconds are for the eye; nothing here speaks.
import { t } from "../../i18n/index.ts";
import { moment, span } from "../../i18n/time.ts";
import { useModel } from "../../store/model.ts";
import { useNow } from "../../store/now.ts";
import { Icon } from "../../ui/icon.tsx";

export function Opened({ at }: { at: string }) {
  return (
    <time class="closes" dateTime={at}>
      {t("poll-opened-at", { time: moment(at) })}
    </time>
  );
}

export function Closes({ at }: { at: string }) {
  const model = useModel();
  const until = Date.parse(at);
  useNow(until);
  const left = until - model.now();
  return (
    <time class="closes" dateTime={at} title={moment(at)}>
      <Icon name="clock" />
      {left > 0 ? t("poll-closes-in", { time: span(left) }) : t("poll-closing")}
    </time>
  );
}
