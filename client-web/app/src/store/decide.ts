// The way to decisions.ts, which the first load does without.
import { lazy } from "./lazy.ts";

export const decisionsPart = lazy(() => import("./decisions.ts"));
