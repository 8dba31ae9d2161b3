// What the page knows of the floor's views before it needs them: names whose views are fetched
// when they are first shown.
import { type FunctionComponent, h } from "preact";
import { addFloorWords } from "../../i18n/floor/words.ts";
import { type Lazy, lazy } from "../../store/lazy.ts";
import { useLazy } from "../later.tsx";

const floorViews = lazy(async () => {
  const [views] = await Promise.all([import("./views.ts"), addFloorWords()]);
  return views;
});

const hallViews = lazy(async () => {
  const [views] = await Promise.all([import("./hall.tsx"), addFloorWords()]);
  return views;
});

function view<V, P extends object>(
  part: Lazy<V>,
  pick: (views: V) => FunctionComponent<P>,
): FunctionComponent<P> {
  return function Later(props) {
    const views = useLazy(part);
    return views === undefined ? null : h(pick(views), props);
  };
}

export const FloorAct = view(floorViews, (views) => views.FloorAct);
export const FloorBar = view(floorViews, (views) => views.FloorBar);
export const FloorPanel = view(floorViews, (views) => views.FloorPanel);
export const FloorNotice = view(floorViews, (views) => views.FloorNotice);
export const FloorDialog = view(floorViews, (views) => views.FloorDialog);
export const FloorLine = view(floorViews, (views) => views.FloorLine);
export const Hall = view(hallViews, (views) => views.Hall);
