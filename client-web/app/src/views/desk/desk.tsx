// The moderators' desk: one place for what waits and for what can be done. On a laptop it stands
// beside the exchange; on a phone it covers it, with its tabs where a thumb reaches them.
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import type { Desk } from "../../store/desk/desk.ts";
import { useModel } from "../../store/model.ts";
import { closePanel, DESK_TABS, type DeskTab, panel, takePanelFocus } from "../../store/ui.ts";
import { Count, IconButton } from "../../ui/controls.tsx";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { Audit } from "./audit.tsx";
import { ChannelTab } from "./channel.tsx";
import { PeopleTab } from "./people.tsx";
import { QueueTab } from "./queue.tsx";
import { ReportsTab } from "./reports.tsx";
import "../../styles/desk.css";

const ICONS: Record<DeskTab, IconName> = {
  queue: "clock",
  reports: "megaphone",
  people: "people",
  channel: "lock",
  audit: "eye",
};

function counts(desk: Desk): Record<DeskTab, number> {
  const { appeals, held, reports } = desk.waiting.value;
  return { queue: held, reports, people: appeals, channel: 0, audit: 0 };
}

function tabId(tab: DeskTab): string {
  return `desk-tab-${tab}`;
}

function choose(tab: DeskTab): void {
  panel.value = { show: "desk", tab };
}

function Tabs({ desk, chosen }: { desk: Desk; chosen: DeskTab }) {
  const number = counts(desk);
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = DESK_TABS.indexOf(chosen);
    const isRtl = getComputedStyle(event.currentTarget as HTMLElement).direction === "rtl";
    const forward = isRtl ? -1 : 1;
    const steps: Record<string, number> = {
      ArrowRight: at + forward,
      ArrowLeft: at - forward,
      Home: 0,
      End: DESK_TABS.length - 1,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = DESK_TABS[(step + DESK_TABS.length) % DESK_TABS.length] ?? chosen;
    choose(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div class="desk-tabs" role="tablist" aria-label={t("desk")} onKeyDown={onKeyDown}>
      {DESK_TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-selected={tab === chosen}
          aria-controls="desk-body"
          tabIndex={tab === chosen ? 0 : -1}
          aria-label={
            number[tab] > 0
              ? t("desk-tab-count", { tab: t(`desk-tab-${tab}`), count: number[tab] })
              : t(`desk-tab-${tab}`)
          }
          onClick={() => choose(tab)}
        >
          <Icon name={ICONS[tab]} />
          <span>{t(`desk-tab-${tab}`)}</span>
          <Count value={number[tab]} />
        </button>
      ))}
    </div>
  );
}

function Body({ desk, tab }: { desk: Desk; tab: DeskTab }): ComponentChildren {
  switch (tab) {
    case "queue":
      return <QueueTab desk={desk} />;
    case "reports":
      return <ReportsTab desk={desk} />;
    case "people":
      return <PeopleTab desk={desk} />;
    case "channel":
      return <ChannelTab desk={desk} />;
    case "audit":
      return <Audit />;
  }
}

export function DeskPanel() {
  const desk = useModel().desk.value;
  const shown = panel.value;
  const body = useRef<HTMLDivElement>(null);
  const tab = shown?.show === "desk" ? shown.tab : "queue";
  const target = shown?.show === "desk" ? shown.target : undefined;
  useEffect(() => {
    if (target !== undefined) desk?.people.open(target);
  }, [desk, target]);
  useEffect(() => {
    if (!takePanelFocus()) return;
    (
      body.current?.querySelector<HTMLElement>('[data-card][tabindex="0"]') ??
      document.getElementById(tabId(tab))
    )?.focus();
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      event.preventDefault();
      closePanel();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLElement && event.target.matches("input, textarea, select"))
      return;
    const next = DESK_TABS[Number(event.key) - 1];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    document.getElementById(tabId(next))?.focus();
  };

  return (
    <aside class="panel desk" aria-label={t("desk")} data-section="panel" onKeyDown={onKeyDown}>
      <div class="panel-head">
        <h2>{t("desk")}</h2>
        <span class="small muted">
          <bdi>{desk?.channel.value?.title}</bdi>
        </span>
        <IconButton
          icon="close"
          label={t("panel-close", { panel: t("desk") })}
          onClick={closePanel}
        />
      </div>
      {desk && <Tabs desk={desk} chosen={tab} />}
      <div
        ref={body}
        key={tab}
        class="panel-body"
        id="desk-body"
        role="tabpanel"
        aria-labelledby={tabId(tab)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
        tabIndex={0}
      >
        {desk === undefined ? <p class="muted">{t("loading")}</p> : <Body desk={desk} tab={tab} />}
      </div>
    </aside>
  );
}
