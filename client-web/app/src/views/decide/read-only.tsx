// The server's storage fails: said to everybody, as long as it lasts.
import { t } from "../../i18n/index.ts";
import { Icon } from "../../ui/icon.tsx";

export function ReadOnly() {
  return (
    <p role="status" class="status-line">
      <Icon name="warning" />
      {t("storage-read-only")}
    </p>
  );
}
