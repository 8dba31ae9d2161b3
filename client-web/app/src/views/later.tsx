// Views that the first load does without.
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { t } from "../i18n/index.ts";
import { fetched, type Lazy, lazy } from "../store/lazy.ts";
import { note } from "../ui/say.tsx";

/**
 * A part as soon as it is here. `onMissing`: the person asked for it, and is told when it cannot be
 * fetched, unless they have turned away meanwhile; without it, it is tried again.
 */
export function useLazy<T>(of: Lazy<T>, onMissing?: () => void): T | undefined {
  useEffect(() => {
    let isWanted = true;
    const getting = onMissing === undefined ? fetched(of, () => isWanted) : of.want();
    void getting.then((part) => {
      if (part !== undefined || onMissing === undefined || !isWanted) return;
      note(t("request-no-answer"), true);
      onMissing();
    });
    return () => {
      isWanted = false;
    };
  }, [of]);
  return of.value.value;
}

/** Questions, polls and consensus calls. */
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
  const views = useLazy(decideViews, onMissing);
  return views === undefined ? null : children(views);
}
