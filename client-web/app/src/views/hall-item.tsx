// What is being decided now, in large letters for the hall: the question being answered, else the
// open poll, else the open consensus call. No controls. Nothing while nothing is open: the hall then
// shows the latest message in its place.
import { Later } from "./later.tsx";

export function HallItem() {
  return <Later>{(views) => <views.HallItem />}</Later>;
}
