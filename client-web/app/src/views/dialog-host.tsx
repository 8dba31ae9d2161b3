// The way to the dialogs: fetched after the first paint, before anybody is asked anything.
import { useEffect } from "preact/hooks";
import { t } from "../i18n/index.ts";
import { dialog } from "../store/ui.ts";
import { note } from "../ui/say.tsx";
import { panelPart } from "./parts.ts";

const dialogs = panelPart(() => import("./dialogs.tsx"));

export function Dialogs() {
  const isWanted = dialog.value !== undefined;
  useEffect(() => {
    void dialogs.want().then((part) => {
      if (part !== undefined || !isWanted) return;
      dialog.value = undefined;
      note(t("request-no-answer"), true);
    });
  }, [isWanted]);
  const part = dialogs.value.value;
  return part === undefined ? null : <part.Dialogs />;
}
