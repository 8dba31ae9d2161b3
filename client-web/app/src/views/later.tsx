// Views that the first load does without: questions, polls and consensus calls.
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { t } from "../i18n/index.ts";
import { lazy } from "../store/lazy.ts";
import { note } from "../ui/say.tsx";

export const decideViews = lazy(async () => {
  const views = await import("./decide/index.tsx");
  await views.addWords();
  return views;
});

type DecideViews = Awaited<ReturnType<typeof decideViews.want>> & object;

interface LaterProps {
  children(views: DecideViews): JSX.Element;
  /** The person asked for it: told when it cannot be fetched. */
  onMissing?(): void;
}

export function Later({ children, onMissing }: LaterProps) {
  useEffect(() => {
    void decideViews.want().then((views) => {
      if (views !== undefined || onMissing === undefined) return;
      note(t("request-no-answer"), true);
      onMissing();
    });
  }, []);
  const views = decideViews.value.value;
  return views === undefined ? null : children(views);
}
