// The whole page: the way in, then the channels. The keys that work everywhere are here.
import { Component, type ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { t } from "../i18n/index.ts";
import { fetched, lazy } from "../store/lazy.ts";
import { type Model, ModelProvider, useModel } from "../store/model.ts";
import {
  dialog,
  focusComposer,
  hall,
  isNavOpen,
  isPhone,
  openNav,
  panel,
  showPanel,
} from "../store/ui.ts";
import { Speaker } from "../ui/say.tsx";
import { ChannelHead, PinnedBar } from "./channel.tsx";
import { Composer } from "./composer/composer.tsx";
import { Dialogs } from "./dialog-host.tsx";
import { FloorBar, Hall } from "./floor/lazy.tsx";
import { Later } from "./later.tsx";
import { MenuHost } from "./menu-host.tsx";
import { Nav } from "./nav.tsx";
import { ownPart, panelPart } from "./parts.ts";
import { SignInLater } from "./signin-host.tsx";
import { StatusLine } from "./status.tsx";
import { Timeline } from "./timeline.tsx";

const WIDE = "(min-width: 100rem)"; // room for the people beside the exchange

/** Where the focus goes when a section is chosen: its current thing, else its first. */
function focusSection(section: HTMLElement): void {
  const wanted =
    section.querySelector<HTMLElement>(
      '[aria-current="page"], textarea, [data-key][tabindex="0"], [data-held][tabindex="0"]',
    ) ?? section.querySelector<HTMLElement>('button, [tabindex="-1"], [tabindex="0"]');
  wanted?.focus();
}

function cycleSections(by: 1 | -1): void {
  const sections = [...document.querySelectorAll<HTMLElement>("[data-section]")].filter((one) =>
    one.checkVisibility({ visibilityProperty: true }),
  );
  const at = sections.findIndex((one) => one.contains(document.activeElement));
  const next = sections[(at + by + sections.length) % sections.length];
  if (next !== undefined) focusSection(next);
}

function nextChannel(model: Model, by: 1 | -1): void {
  const channels = model.channels.value;
  const at = channels.findIndex((one) => one.id === model.open.value);
  const next = channels[(at + by + channels.length) % channels.length];
  if (next) model.openChannel(next.id);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches("input, textarea, select, [contenteditable]")
  );
}

function onPageKey(model: Model, event: KeyboardEvent): void {
  if (dialog.value !== undefined) return;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  const acts: [when: boolean, run: () => void][] = [
    [event.key === "F6" && !event.ctrlKey, () => cycleSections(event.shiftKey ? -1 : 1)],
    [event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey), openNav],
    [event.altKey && event.key === "ArrowUp", () => nextChannel(model, -1)],
    [event.altKey && event.key === "ArrowDown", () => nextChannel(model, 1)],
    [
      isPlain && event.key === "?" && !isTyping(event.target),
      () => {
        dialog.value = { show: "help" };
      },
    ],
    [isPlain && event.key === "/" && !isTyping(event.target), () => showPanel({ show: "search" })],
    [isPlain && event.key === "Escape" && !isTyping(event.target), focusComposer],
  ];
  const act = acts.find(([when]) => when);
  if (act === undefined || event.defaultPrevented) return;
  event.preventDefault();
  act[1]();
}

// Fetched as soon as somebody is in, so that one opens at once, without a network too.
const panels = panelPart(() => import("./panels.tsx"));

function PanelLater() {
  const isWanted = panel.value !== undefined;
  useEffect(() => void panels.want(), [isWanted]);
  const part = panels.value.value;
  return part === undefined ? null : <part.SidePanel />;
}

const standing = ownPart(() => import("./own/standing.tsx"));

/** What moderators have imposed on oneself; nothing for nearly everybody. */
function StandingLater() {
  const isNeeded = useModel().sanctions.value.length > 0;
  useEffect(() => {
    if (isNeeded) void standing.want();
  }, [isNeeded]);
  const part = standing.value.value;
  return isNeeded && part !== undefined ? <part.Standing /> : null;
}

function Shell() {
  const model = useModel();
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onPageKey(model, event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, [model]);
  const channels = model.channels.value;
  const title = channels.find((one) => one.id === model.open.value)?.title ?? "";
  const unread = channels.reduce((sum, one) => sum + one.unread, 0);
  useEffect(() => {
    const count = unread > 0 ? `(${unread}) ` : "";
    document.title = `${count}${[title, model.summit.value.name].filter(Boolean).join(" · ")}`;
  }, [title, unread]);
  useEffect(() => {
    if (panel.peek() === undefined && matchMedia(WIDE).matches) panel.value = { show: "people" };
  }, []);
  const isCovered = isPhone.value && (isNavOpen.value || panel.value !== undefined);
  return (
    <div class="shell">
      <a class="skip hidden-visually" href="#timeline">
        {t("skip-to-timeline")}
      </a>
      <Nav />
      <StatusLine />
      <main class="main" inert={isCovered}>
        <ChannelHead />
        {model.isReadOnly.value && <Later>{(views) => <views.ReadOnly />}</Later>}
        <StandingLater />
        <PinnedBar />
        {model.floor.state.value?.settings.on && <FloorBar />}
        <Timeline />
        <Later>{(views) => <views.DecideBar />}</Later>
        <Composer />
      </main>
      <PanelLater />
      <Dialogs />
    </div>
  );
}

/** A fault of ours must not leave a blank page: what is unsent is in the outbox, a reload helps. */
class Guard extends Component<{ children: ComponentChildren }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static override getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch(error: unknown) {
    reportError(error);
  }

  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <div class="center-note" role="alert">
        <p>{t("error-unexpected")}</p>
        <button type="button" class="button primary" onClick={() => location.reload()}>
          {t("reload")}
        </button>
      </div>
    );
  }
}

function Page() {
  const phase = useModel().phase.value;
  if (phase.at !== "in") return <SignInLater phase={phase} />;
  return hall.value === undefined ? <Shell /> : <Hall channel={hall.value} />;
}

const focusKeeper = lazy(() => import("../ui/keep-focus.ts"));

export function App({ model }: { model: Model }) {
  useEffect(() => {
    void fetched(focusKeeper, () => true).then((part) => part?.keepFocus());
  }, []);
  return (
    <Guard>
      <ModelProvider value={model}>
        <Page />
        <MenuHost />
        <Speaker />
      </ModelProvider>
    </Guard>
  );
}
