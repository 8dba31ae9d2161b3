// The connection, in words. Nothing is shown while it is well.
import { t } from "../i18n/index.ts";
import { type ConnectionView, useModel } from "../store/model.ts";
import { useNow } from "../store/now.ts";

export function connectionWords(connection: ConnectionView): string {
  switch (connection.state) {
    case "live":
      return t("connection-live");
    case "connecting":
      return t("connection-connecting");
    case "opening":
      return t("connection-opening");
    case "catching-up":
      return t("connection-catching-up");
    case "offline":
      return t("connection-offline");
    case "refused":
      return t("connection-refused");
    case "waiting":
      if (connection.why === "restarting") return t("connection-restarting");
      return t(connection.why === "full" ? "connection-full" : "connection-lost");
  }
}

/** The line over the channel. The seconds beside it tick for the eye only. */
export function StatusLine() {
  const model = useModel();
  const connection = model.connection.value;
  const retryAt = connection.state === "waiting" ? connection.retryAt : undefined;
  const now = useNow(retryAt);
  const seconds = retryAt === undefined ? 0 : Math.ceil((retryAt - now) / 1000);
  const isQuiet = connection.state === "live" || connection.state === "catching-up";
  return (
    <div class={isQuiet ? "status-quiet" : `status-line ${connection.state}`}>
      <span role="status" class={isQuiet ? "hidden-visually" : ""}>
        {isQuiet ? "" : connectionWords(connection)}
      </span>
      {seconds > 0 && <span aria-hidden="true">{t("connection-retry-in", { seconds })}</span>}
      {(connection.state === "waiting" || connection.state === "offline") && (
        <button type="button" class="button" onClick={() => model.tryNow()}>
          {t("connection-try-now")}
        </button>
      )}
    </div>
  );
}
