// The hall's big screen: one channel, readable from the last row. Nothing here can be typed or
// missed; the few controls hide themselves while nobody moves the pointer.
import "../../styles/hall.css";
import type { FloorEntry, Message } from "@pleno/protocol";
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { clockTime } from "../../i18n/time.ts";
import type { Floor } from "../../store/floor.ts";
import { delegationOf, type Model, useModel } from "../../store/model.ts";
import { hall, setTheme } from "../../store/ui.ts";
import { plainText } from "../../text/plain.ts";
import { affiliation, IconButton, Name, nameOf, Plate, plateFallback } from "../../ui/controls.tsx";
import { Wordmark } from "../../ui/wordmark.tsx";
import { HallItem } from "../hall-item.tsx";
import { joinAddress } from "./address.ts";
import { clockWords, digitsOf, kindName, paceOf, paceWords, useClock } from "./parts.tsx";
import { QrCode } from "./qr.tsx";

const NEXT_SHOWN = 5; // or fewer, where there is no room
const LONG_NAME = 22; // letters that still stand in one line at the larger size
const HIDE_MS = 3_000;
const MINUTE_MS = 60_000;

export function Hall({ channel: id }: { channel: string }) {
  const model = useModel();
  const channels = model.channels.value;
  const channel = channels.find((one) => one.id === id);
  const isHere = channel !== undefined;
  useEffect(() => {
    if (isHere) model.openChannel(id);
  }, [id, isHere]);
  const summit = model.summit.value.name;
  useEffect(() => {
    document.title = [channel?.title ?? "", summit].filter(Boolean).join(" · ");
  }, [channel?.title, summit]);
  const floor = model.open.value === id ? model.floor.state.value : undefined;
  const isOn = floor?.settings.on ?? false;
  return (
    <main class={isOn ? "hall" : "hall quiet"}>
      <header class="hall-head">
        <Wordmark />
        <div class="hall-title">
          <p>
            <bdi>{summit}</bdi>
          </p>
          <h1>
            <bdi>{channel?.title ?? ""}</bdi>
          </h1>
        </div>
        <WallClock model={model} />
      </header>
      <Lost model={model} />
      {channels.length > 0 && !isHere ? (
        <p class="hall-message">{t("hall-missing")}</p>
      ) : (
        <div class="hall-body">
          {floor !== undefined && isOn && (
            <>
              <section class="hall-now" aria-label={t("floor-now")}>
                <Now floor={floor} />
              </section>
              <Next floor={floor} />
            </>
          )}
          {floor !== undefined && !isOn && (
            <div class="hall-large">
              <HallItem />
              <Latest />
            </div>
          )}
        </div>
      )}
      <footer class="hall-foot">
        <div class="hall-slot">{isOn && <HallItem />}</div>
        <Latest isFoot={true} />
        <Join />
      </footer>
      <Controls />
    </main>
  );
}

function WallClock({ model }: { model: Model }) {
  const [, render] = useState(0);
  const now = model.now();
  useEffect(() => {
    const timer = setTimeout(() => render((count) => count + 1), MINUTE_MS - (now % MINUTE_MS) + 5);
    return () => clearTimeout(timer);
  });
  return <time class="hall-clock">{clockTime(now)}</time>;
}

/** In words when the connection is lost; a moment of catching up is none of the hall's business. */
function Lost({ model }: { model: Model }) {
  const { state } = model.connection.value;
  const isLost = state === "waiting" || state === "offline" || state === "refused";
  return (
    <p class={isLost ? "hall-lost" : "hidden-visually"} role="status">
      {isLost ? t("hall-lost") : ""}
    </p>
  );
}

function Now({ floor }: { floor: Floor }) {
  return (
    <>
      {floor.title !== undefined && (
        <p class="hall-topic">
          <bdi>{floor.title}</bdi>
        </p>
      )}
      {floor.speaker === undefined ? (
        <p class="hall-message">{t("hall-nobody")}</p>
      ) : (
        <Speaker key={floor.speaker.entry} entry={floor.speaker} />
      )}
      {floor.interrupted !== undefined && (
        <p class="hall-interrupted">
          {t("hall-paused")}: <Name>{floor.interrupted.participant.name}</Name>
        </p>
      )}
    </>
  );
}

function Speaker({ entry }: { entry: FloorEntry }) {
  const model = useModel();
  const clock = useClock(entry);
  const pace = paceOf(clock);
  const { participant: who } = entry;
  const delegation = delegationOf(model, who);
  return (
    <>
      <p class="hall-kind">
        {entry.kind === "statement" ? t("floor-now") : kindName(entry.kind)}
        {entry.state === "paused" && <span class="hall-chip">{t("hall-paused")}</span>}
      </p>
      <div class="hall-who">
        <Plate delegation={delegation} fallback={plateFallback(who)} />
        <div>
          <h2 class={who.name.length > LONG_NAME ? "long" : ""}>
            <Name>{who.name}</Name>
          </h2>
          <p>
            <bdi>{affiliation(who, delegation)}</bdi>
          </p>
        </div>
      </div>
      <p class={`hall-digits ${pace}`}>
        <span role="timer" aria-label={clockWords(clock)}>
          {digitsOf(clock)}
        </span>
        <small aria-hidden="true">{paceWords(pace)}</small>
      </p>
      {pace !== "free" && (
        <progress class={`hall-progress ${pace}`} max={1} value={clock.used} aria-hidden="true" />
      )}
    </>
  );
}

/** How many rows of a list have room in it, whole. */
function useWholeRows(list: RefObject<HTMLElement>): number {
  const [count, setCount] = useState(NEXT_SHOWN);
  const measure = (): void => {
    if (list.current === null) return;
    const end = list.current.getBoundingClientRect().bottom + 1; // a pixel may be shared
    const rows = [...list.current.children];
    const cut = rows.findIndex((row) => row.getBoundingClientRect().bottom > end);
    setCount(cut === -1 ? NEXT_SHOWN : cut);
  };
  useLayoutEffect(measure);
  useEffect(() => {
    if (list.current === null) return;
    const observer = new ResizeObserver(measure);
    observer.observe(list.current);
    return () => observer.disconnect();
  }, []);
  return count;
}

function Next({ floor }: { floor: Floor }) {
  const model = useModel();
  const { waiting } = floor;
  const list = useRef<HTMLOListElement>(null);
  const room = useWholeRows(list);
  const shown = waiting.slice(0, NEXT_SHOWN);
  const more = waiting.length - Math.min(shown.length, room);
  return (
    <section class="hall-next" aria-label={t("hall-next")}>
      <h2>
        {t("hall-next")}
        <span class="hall-chip">{t(floor.open ? "hall-list-open" : "hall-list-closed")}</span>
      </h2>
      {shown.length === 0 && <p class="hall-quiet">{t("floor-waiting-none")}</p>}
      <ol ref={list}>
        {shown.map((one, index) => (
          <li key={one.entry} class={index < room ? "" : "cut"}>
            <span class="place">{index + 1}</span>
            <Plate
              delegation={delegationOf(model, one.participant)}
              fallback={plateFallback(one.participant)}
            />
            <span class="what">
              <Name>{one.participant.name}</Name>
              {one.kind !== "statement" && <small>{kindName(one.kind)}</small>}
            </span>
          </li>
        ))}
      </ol>
      {more > 0 && <p class="hall-quiet">{t("hall-more", { count: more })}</p>}
    </section>
  );
}

/** In the foot there is room for what is said, none for saying that nothing is. */
function Latest({ isFoot = false }: { isFoot?: boolean }) {
  const model = useModel();
  const message = model.timeline.value.items.findLast(
    (one): one is Message => one.type === "message" && one.text !== undefined,
  );
  if (message === undefined)
    return isFoot ? (
      <div class="hall-latest" />
    ) : (
      <p class="hall-latest hall-quiet">{t("channel-empty-title")}</p>
    );
  return (
    <section class="hall-latest" aria-label={t("hall-latest")}>
      <p class="by">
        <Plate
          delegation={delegationOf(model, message.author)}
          fallback={plateFallback(message.author)}
        />
        <Name>{nameOf(message.author)}</Name>
      </p>
      <p class="text" dir="auto" lang={message.lang}>
        {plainText(message.text ?? "")}
      </p>
    </section>
  );
}

function Join() {
  const address = joinAddress();
  const words = address.replace(/^https?:\/\//, "").replace(/\/$/, "");
  return (
    <section class="hall-join" aria-label={t("hall-scan")}>
      <p>
        {t("hall-join")}
        <b>
          <bdi>{words}</bdi>
        </b>
      </p>
      <QrCode text={address} label={`${t("hall-scan")}: ${words}`} />
    </section>
  );
}

/** Shown while the pointer moves or the focus is in them. */
function Controls() {
  const [isShown, setShown] = useState(true);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => {
    const wake = (): void => {
      setShown(true);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setShown(false), HIDE_MS);
    };
    wake();
    document.addEventListener("pointermove", wake);
    return () => {
      clearTimeout(timer.current);
      document.removeEventListener("pointermove", wake);
    };
  }, []);
  const full = (): void => {
    const done = document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen();
    done.catch(() => undefined); // the browser's own key is there still
  };
  const isDark = (): boolean =>
    getComputedStyle(document.documentElement).colorScheme === "dark" ||
    (document.documentElement.dataset.theme === undefined &&
      matchMedia("(prefers-color-scheme: dark)").matches);
  const leave = (): void => {
    history.replaceState(null, "", joinAddress());
    hall.value = undefined;
  };
  return (
    <div class={isShown ? "hall-controls" : "hall-controls away"}>
      <IconButton
        icon="theme"
        label={`${t("theme")}: ${t("hall-dark")}, ${t("hall-light")}`}
        onClick={() => setTheme(isDark() ? "light" : "dark")}
      />
      <IconButton icon="back" label={t("hall-leave")} onClick={leave} />
      <button type="button" class="button" onClick={full}>
        {t("hall-full")} (F11)
      </button>
    </div>
  );
}
