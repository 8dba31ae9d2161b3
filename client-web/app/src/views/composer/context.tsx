// What the words being written are about: the message that is answered, or changed.
import type { Message } from "@pleno/protocol";
import { rich, t } from "../../i18n/index.ts";
import { plainText } from "../../text/plain.ts";
import { IconButton, Name, nameOf } from "../../ui/controls.tsx";
import { Icon } from "../../ui/icon.tsx";

export function Context({
  message,
  isEdit,
  onCancel,
}: {
  message: Message | undefined;
  isEdit: boolean;
  onCancel(): void;
}) {
  return (
    <div class="composer-context">
      <Icon name={isEdit ? "edit" : "reply"} />
      <span class="said">
        <b>
          {isEdit
            ? t("composer-editing")
            : message
              ? rich("composer-replying", { name: <Name>{nameOf(message.author)}</Name> })
              : t("message-reply-to-unknown")}
        </b>{" "}
        <bdi class="muted">{plainText(message?.text ?? "")}</bdi>
      </span>
      <IconButton
        icon="close"
        label={t(isEdit ? "composer-cancel-edit" : "composer-cancel-reply")}
        onClick={onCancel}
      />
    </div>
  );
}
