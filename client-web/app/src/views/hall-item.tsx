// What is being decided now, in large letters for the hall: the open question, else the open poll,
// else the open consensus call. No controls. Nothing while nothing is open: the hall then shows
// the latest message in its place.
import type { ComponentChild } from "preact";

export function HallItem(): ComponentChild {
  return null;
}
