// The menu of a message: all that this person can do with it.
import type { Message } from "@pleno/protocol";
import { t } from "../i18n/index.ts";
import { done } from "../store/done.ts";
import { QUICK_EMOJI } from "../store/emoji.ts";
import type { Model } from "../store/model.ts";
import { dialog, showDesk } from "../store/ui.ts";
import { nameOf } from "../ui/controls.tsx";
import type { MenuContent, MenuItem } from "../ui/menu.ts";
import { copyText, edit, isOwn, openThread, react, reply, togglePin, whatCan } from "./actions.ts";
import { decideViews } from "./later.tsx";
import { tell } from "./tell.ts";

export function messageMenu(model: Model, message: Message): MenuContent {
  const can = whatCan(model, message);
  const name = nameOf(message.author);
  const isMine = isOwn(model, message);
  const talk: MenuItem[] = [];
  const own: MenuItem[] = [];
  if (can.reply)
    talk.push({
      icon: "reply",
      label: t("message-reply"),
      keys: "R",
      run: () => reply(model, message),
    });
  if (message.replyTo !== undefined || message.replyCount > 0) {
    talk.push({
      icon: "thread",
      label: t("message-thread"),
      keys: "T",
      run: () => openThread(message),
    });
  }
  if (can.react) {
    talk.push({
      icon: "smile",
      label: t("message-react"),
      run: () => {
        dialog.value = { show: "react", message };
      },
    });
  }
  const { text } = message;
  if (text !== undefined)
    talk.push({ icon: "copy", label: t("message-copy"), run: () => void copyText(text) });
  if (can.claim) {
    talk.push({
      icon: "mic",
      label: t("message-claim"),
      run: () => {
        dialog.value = { show: "floor", floor: { ask: "claim", message } };
      },
    });
  }
  if (can.edit)
    own.push({ icon: "edit", label: t("message-edit"), keys: "E", run: () => edit(message) });
  if (can.pin) {
    own.push({
      icon: "pin",
      label: t(message.pinned ? "message-unpin" : "message-pin"),
      keys: "P",
      run: () => void togglePin(model, message),
    });
  }
  if (can.sanction) {
    const target = { participant: message.author };
    own.push(
      {
        icon: "mute",
        label: t("message-sanction-author", { name }),
        run: () => {
          dialog.value = { show: "sanction", target };
        },
      },
      {
        icon: "people",
        label: t("desk-open-person"),
        run: () => showDesk("people", target),
      },
    );
  }
  if (can.unmask) {
    own.push({
      icon: "search",
      label: t("message-unmask"),
      run: () => {
        dialog.value = { show: "unmask", message };
      },
    });
  }
  if (can.restore) {
    const { seq } = message;
    own.push({
      icon: "eye",
      label: t("message-restore"),
      run: () => {
        const asking = model.link.ask("message.restore", { channel: model.open.value ?? "", seq });
        void tell(asking.then(done), t("desk-done-restore"));
      },
    });
  }
  if (can.withhold) {
    const channel = model.open.value ?? "";
    own.push({
      icon: "eye",
      label: t("message-withhold"),
      run: () => {
        const { seq, text } = message;
        dialog.value = { show: "withhold", message: { channel, seq, ...(text && { text }) } };
      },
    });
  }
  if (can.report) {
    own.push({
      icon: "megaphone",
      label: t("message-report"),
      run: () => {
        dialog.value = { show: "report", message };
      },
    });
  }
  if (can.redact) {
    own.push({
      icon: "trash",
      label: t(isMine ? "message-redact" : "message-redact-moderator"),
      keys: "X",
      danger: true,
      run: () => {
        dialog.value = { show: "redact", message };
      },
    });
  }
  const emoji = QUICK_EMOJI.map((text) => ({
    text,
    label: text,
    run: () => void react(model, message, text),
  }));
  return {
    label: t("message-actions-for", { name }),
    ...(can.react ? { emoji } : {}),
    groups: [talk, decideViews.value.value?.questionItems(model, message) ?? [], own],
  };
}
