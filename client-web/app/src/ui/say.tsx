// How the page speaks: one polite log for new messages, one status line for everything else, and
// short notes on the screen. Only this file has live regions.
import { signal } from "@preact/signals";
import { t } from "../i18n/index.ts";
import {
  type AnnouncerState,
  type AnnouncerStep,
  initialAnnouncer,
  push,
  reset,
  tick,
} from "../store/announcer.ts";

const logged = signal<readonly { id: number; text: string }[]>([]);
const stated = signal("");
/** Only the newest is shown: two would hide what they are about. */
const shown = signal<{ id: number; text: string; isProblem: boolean } | undefined>(undefined);

const LOG_KEPT = 5; // spoken lines left in the page; a reader can go back over them
const NOTE_MS = 5_000;
let nextId = 1;
let announcer: AnnouncerState = initialAnnouncer;
let timer: ReturnType<typeof setTimeout> | undefined;

function take(step: AnnouncerStep): void {
  announcer = step.state;
  if (step.say !== undefined) {
    const text = "text" in step.say ? step.say.text : t("announce-many", { count: step.say.count });
    logged.value = [...logged.value, { id: nextId++, text }].slice(-LOG_KEPT);
  }
  clearTimeout(timer);
  timer =
    step.wakeAt === undefined
      ? undefined
      : setTimeout(() => take(tick(announcer, Date.now())), step.wakeAt - Date.now());
}

/** A new message of the open channel. */
export function announceMessage(text: string): void {
  take(push(announcer, text, Date.now()));
}

/** Another channel is open: what waits of the old one is not said. */
export function resetAnnouncer(): void {
  announcer = reset(announcer);
  logged.value = [];
}

/** A state, politely: said when the reader pauses. */
export function say(text: string): void {
  // The same words twice are still news: an empty line between makes them so.
  stated.value = stated.value === text ? `${text}\u200B` : text;
}

/** A short note on the screen, also said. */
export function note(text: string, isProblem = false): void {
  const id = nextId++;
  shown.value = { id, text, isProblem };
  say(text);
  setTimeout(() => {
    if (shown.peek()?.id === id) shown.value = undefined;
  }, NOTE_MS);
}

export function Speaker() {
  return (
    <>
      <div class="hidden-visually" role="log" aria-live="polite" aria-relevant="additions">
        {logged.value.map((one) => (
          <p key={one.id}>{one.text}</p>
        ))}
      </div>
      <div class="hidden-visually" role="status">
        {stated.value}
      </div>
      <div class="toast-host" aria-hidden="true">
        {shown.value !== undefined && (
          <div key={shown.value.id} class={shown.value.isProblem ? "toast problem" : "toast"}>
            {shown.value.text}
          </div>
        )}
      </div>
    </>
  );
}
