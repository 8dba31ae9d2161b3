// The head of the open channel, and its pinned bar.
import { t } from "../i18n/index.ts";
import { agendaTime, span } from "../i18n/time.ts";
import { type ChannelView, useModel } from "../store/model.ts";
import {
  CHANNEL_TITLE_ID,
  CHANNELS_BUTTON_ID,
  type DeskTab,
  dialog,
  goTo,
  isPhone,
  openNav,
  panel,
  showPanel,
  togglePanel,
} from "../store/ui.ts";
import { Count, IconButton, Name, nameOf } from "../ui/controls.tsx";
import { Icon } from "../ui/icon.tsx";
import { type MenuItem, showMenu } from "../ui/menu.ts";
import { openChannelOf } from "./actions.ts";
import { hallAddress } from "./floor/address.ts";
import { Later } from "./later.tsx";
import { shortText } from "./message.tsx";
import { useMessage } from "./peek.ts";

function States({ channel }: { channel: ChannelView }) {
  const { state } = channel;
  const { summit } = useModel();
  return (
    <>
      {state.attribution && <Later>{(views) => <views.LevelChip {...state} />}</Later>}
      {channel.kind === "backchannel" && (
        <span class="chip accent">
          <Icon name="shield" />
          {t("channel-backchannel")}
        </span>
      )}
      {state.locked && (
        <span class="chip danger">
          <Icon name="lock" />
          {t(state.lock_mode === "closed" ? "channel-closed" : "channel-locked")}
        </span>
      )}
      {!state.locked && state.closes !== undefined && (
        <span class="chip">
          <Icon name="clock" />
          {t("channel-closes", { time: agendaTime(state.closes, summit.value.timezone) })}
        </span>
      )}
      {state.slow_mode_s > 0 && (
        <span
          class="chip brass"
          title={t("channel-slow-seconds", { time: span(state.slow_mode_s * 1000) })}
        >
          <Icon name="clock" />
          {t("channel-slow")} · {span(state.slow_mode_s * 1000)}
        </span>
      )}
      {(state.approval === "all" || state.approval === "first") && (
        <span class="chip brass">
          <Icon name="shield" />
          {t("channel-approval")}
        </span>
      )}
    </>
  );
}

/** What one does seldom with a channel. */
function openMenu(opener: HTMLElement, channel: ChannelView): void {
  const chair: MenuItem[] = channel.rights.moderate
    ? [
        {
          icon: "mic",
          label: t("panel-floor"),
          run: () => showPanel({ show: "floor" }),
        },
        {
          icon: "people",
          label: t("channel-balance"),
          run: () => {
            dialog.value = { show: "floor", floor: { ask: "balance" } };
          },
        },
      ]
    : [];
  const screen: MenuItem = {
    icon: "screen",
    label: t("channel-hall"),
    run: () => void open(hallAddress(channel.id), "_blank", "noopener"),
  };
  // On a phone they have no room in the head.
  const decisions: MenuItem[] = isPhone.value
    ? [
        {
          icon: "question",
          label: t("panel-questions"),
          run: () => showPanel({ show: "questions" }),
        },
        {
          icon: "ballot",
          label: t("panel-decisions"),
          run: () => showPanel({ show: "decisions" }),
        },
      ]
    : [];
  showMenu(opener, { label: t("channel-more"), groups: [decisions, chair, [screen]] });
}

/** Where the desk opens: at what waits. */
function busiest(desk: { held: number; reports: number; appeals: number } | undefined): DeskTab {
  if (desk === undefined || desk.held > 0) return "queue";
  if (desk.reports > 0) return "reports";
  return desk.appeals > 0 ? "people" : "queue";
}

export function ChannelHead() {
  const model = useModel();
  const channel = openChannelOf(model);
  if (channel === undefined) return null;
  const desk = model.desk.value?.waiting.value;
  const waiting =
    desk === undefined ? (channel.held_count ?? 0) : desk.held + desk.reports + desk.appeals;
  const here = model.presence.value.total;
  const shown = panel.value?.show;
  return (
    <header class="channel-head">
      <IconButton
        class="only-narrow"
        icon="menu"
        label={t("channel-open-list")}
        id={CHANNELS_BUTTON_ID}
        onClick={openNav}
      />
      <div class="what">
        <h1 id={CHANNEL_TITLE_ID} tabIndex={-1}>
          <bdi>{channel.title}</bdi>
        </h1>
        <div class="about">
          <States channel={channel} />
          {channel.description && (
            <p class="description" title={channel.description}>
              <bdi>{channel.description}</bdi>
            </p>
          )}
        </div>
      </div>
      <div class="tools">
        {channel.rights.moderate && (
          <IconButton
            class="counted"
            icon="shield"
            label={waiting > 0 ? t("desk-waiting", { count: waiting }) : t("desk")}
            aria-expanded={shown === "desk"}
            onClick={() => togglePanel({ show: "desk", tab: busiest(desk) })}
          >
            <Count value={waiting} />
          </IconButton>
        )}
        {model.floor.state.value?.settings.on && (
          <IconButton
            class="not-narrow"
            icon="mic"
            label={t("panel-floor")}
            aria-expanded={shown === "floor"}
            onClick={() => togglePanel({ show: "floor" })}
          />
        )}
        <IconButton
          class="not-narrow"
          icon="question"
          label={t("panel-questions")}
          aria-expanded={shown === "questions"}
          onClick={() => togglePanel({ show: "questions" })}
        />
        <IconButton
          class="not-narrow"
          icon="ballot"
          label={t("panel-decisions")}
          aria-expanded={shown === "decisions"}
          onClick={() => togglePanel({ show: "decisions" })}
        />
        <IconButton
          icon="search"
          label={t("panel-search")}
          aria-expanded={shown === "search"}
          onClick={() => togglePanel({ show: "search" })}
        />
        <IconButton
          icon="people"
          label={
            here > 0
              ? `${t("panel-people")}, ${t("panel-people-count", { count: here })}`
              : t("panel-people")
          }
          aria-expanded={shown === "people"}
          onClick={() => togglePanel({ show: "people" })}
        />
        <IconButton
          icon="more"
          label={t("channel-more")}
          aria-haspopup="menu"
          aria-expanded="false"
          onClick={(event) => openMenu(event.currentTarget as HTMLElement, channel)}
        />
      </div>
    </header>
  );
}

export function PinnedBar() {
  const model = useModel();
  const channel = openChannelOf(model);
  if (channel === undefined || channel.state.pinned.length === 0) return null;
  return <Pinned key={channel.id} pinned={channel.state.pinned} />;
}

function Pinned({ pinned }: { pinned: readonly number[] }) {
  const count = pinned.length;
  const newest = pinned.at(-1) ?? 0;
  const message = useMessage(newest);
  return (
    <section class="pinned-bar" aria-label={t("panel-pinned")}>
      <Icon name="pin" />
      <button
        type="button"
        class="pinned-text"
        aria-label={
          message ? `${t("panel-pinned-go")}: ${shortText(message)}` : t("panel-pinned-go")
        }
        onClick={() => goTo(newest)}
      >
        {message ? (
          <>
            <b>
              <Name>{nameOf(message.author)}</Name>
            </b>
            <span dir="auto" lang={message.lang}>
              {shortText(message)}
            </span>
          </>
        ) : (
          <span>{t("panel-pinned-count", { count })}</span>
        )}
      </button>
      {count > 1 && (
        <button type="button" class="button quiet" onClick={() => togglePanel({ show: "pinned" })}>
          {t("panel-pinned-count", { count })}
        </button>
      )}
    </section>
  );
}
