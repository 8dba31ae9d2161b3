// The way to the menus: fetched after the first paint.
import { useEffect } from "preact/hooks";
import { t } from "../i18n/index.ts";
import { lazy } from "../store/lazy.ts";
import { openMenu } from "../ui/menu.ts";
import { note } from "../ui/say.tsx";

export const menus = lazy(async () => {
  const [view, message] = await Promise.all([
    import("../ui/menu-view.tsx"),
    import("./message-menu.ts"),
  ]);
  return { ...view, ...message };
});

export function MenuHost() {
  const isWanted = openMenu.value !== undefined;
  useEffect(() => {
    void menus.want().then((part) => {
      if (part !== undefined || !isWanted) return;
      openMenu.value = undefined;
      note(t("request-no-answer"), true);
    });
  }, [isWanted]);
  const part = menus.value.value;
  return part === undefined ? null : <part.OpenMenu />;
}
