// The channels, the summit's name above them, oneself below.
import { locale, t } from "../i18n/index.ts";
import { dateRange } from "../i18n/time.ts";
import { type ChannelView, mutedUntil, parentOf, useModel } from "../store/model.ts";
import {
  CHANNEL_TITLE_ID,
  CHANNELS_BUTTON_ID,
  closeNav,
  dialog,
  isNavOpen,
  setTheme,
  showDesk,
  type Theme,
  theme,
} from "../store/ui.ts";
import { affiliation, Count, IconButton, Name, Plate, plateFallback } from "../ui/controls.tsx";
import { Icon } from "../ui/icon.tsx";
import { type MenuItem, showMenu } from "../ui/menu.ts";
import { Wordmark } from "../ui/wordmark.tsx";
import { connectionWords } from "./status.tsx";

/** Everything about a channel that its row shows, in words. */
function channelLabel(channel: ChannelView, now: number): string {
  const parts = [channel.title];
  if (channel.unread > 0) parts.push(t("channel-unread", { count: channel.unread }));
  if ((channel.held_count ?? 0) > 0)
    parts.push(t("channel-held-count", { count: channel.held_count ?? 0 }));
  if (channel.kind === "backchannel") parts.push(t("channel-backchannel"));
  if (channel.state.locked)
    parts.push(t(channel.state.lock_mode === "closed" ? "channel-closed" : "channel-locked"));
  if (channel.state.slow_mode_s > 0) parts.push(t("channel-slow"));
  if (channel.state.approval === "all") parts.push(t("channel-approval"));
  if (mutedUntil(channel) > now) parts.push(t("channel-you-muted"));
  return parts.join(", ");
}

function ChannelLink({ view, isOpen }: { view: ChannelView; isOpen: boolean }) {
  const model = useModel();
  // What is open is being read: new words there are counted beside them, not here.
  const channel = isOpen ? { ...view, unread: 0 } : view;
  const held = channel.held_count ?? 0;
  return (
    <li>
      <button
        type="button"
        class={`channel-link ${channel.unread > 0 ? "unread" : ""} ${channel.kind === "backchannel" ? "behind" : ""}`}
        aria-current={isOpen ? "page" : undefined}
        aria-label={channelLabel(channel, model.now())}
        data-channel={channel.id}
        onClick={() => {
          model.openChannel(channel.id);
          closeNav(CHANNEL_TITLE_ID);
        }}
      >
        <span class="title">
          <bdi>{channel.kind === "backchannel" ? t("channel-backchannel") : channel.title}</bdi>
        </span>
        <span class="states" aria-hidden="true">
          {channel.kind === "backchannel" && <Icon name="shield" />}
          {channel.state.locked && <Icon name="lock" />}
          {channel.state.slow_mode_s > 0 && <Icon name="clock" />}
          {channel.state.approval === "all" && held === 0 && <Icon name="shield" />}
        </span>
        {held > 0 && (
          <span class="held-count" aria-hidden="true">
            <Icon name="shield" />
            {held}
          </span>
        )}
        <Count value={channel.unread} />
      </button>
    </li>
  );
}

function Group({ title, channels }: { title: string; channels: readonly ChannelView[] }) {
  const open = useModel().open.value;
  if (channels.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {channels.map((one) => (
          <ChannelLink key={one.id} view={one} isOpen={one.id === open} />
        ))}
      </ul>
    </>
  );
}

/** The channels of a group, each with the moderators' own one under it. */
function withBackchannels(
  channels: readonly ChannelView[],
  belongs: (channel: ChannelView) => boolean,
): readonly ChannelView[] {
  const isBehind = ({ kind }: ChannelView): boolean => kind === "backchannel";
  const ids = new Set(channels.map((one) => one.id));
  return channels
    .filter((one) => belongs(one) && (!isBehind(one) || !ids.has(parentOf(one.id))))
    .flatMap((one) => [one, ...channels.filter((b) => isBehind(b) && parentOf(b.id) === one.id)]);
}

const THEMES: readonly Theme[] = ["auto", "light", "dark"];

function Account() {
  const model = useModel();
  const me = model.me.value;
  const delegation =
    me.delegation === undefined ? undefined : model.delegations.value.get(me.delegation);
  const { state } = model.connection.value;
  const openMenu = (opener: HTMLElement): void => {
    const languages: MenuItem[] = (["en", "id"] as const).map((one) => ({
      icon: "globe",
      label: t(`language-${one}`),
      checked: locale() === one,
      run: () => void model.setLanguage(one),
    }));
    const themes: MenuItem[] = THEMES.map((one) => ({
      icon: "theme",
      label: `${t("theme")}: ${t(`theme-${one}`)}`,
      checked: theme.value === one,
      run: () => setTheme(one),
    }));
    const moderates = model.channels.value.some((one) => one.rights.moderate);
    const rest: MenuItem[] = [
      ...(moderates
        ? [
            {
              icon: "shield" as const,
              label: t("desk"),
              run: () => {
                closeNav(CHANNELS_BUTTON_ID);
                showDesk("queue");
              },
            },
            {
              icon: "eye" as const,
              label: t("panel-audit"),
              run: () => {
                closeNav(CHANNELS_BUTTON_ID);
                showDesk("audit");
              },
            },
          ]
        : []),
      {
        icon: "shield",
        label: t("rights-title"),
        run: () => {
          dialog.value = { show: "rights" };
        },
      },
      {
        icon: "keys",
        label: t("dialog-help-title"),
        keys: "?",
        run: () => {
          dialog.value = { show: "help" };
        },
      },
      {
        icon: "leave",
        label: t("sign-out"),
        run: () => {
          dialog.value = { show: "sign-out" };
        },
      },
    ];
    showMenu(opener, { label: t("your-account"), groups: [languages, themes, rest] });
  };
  return (
    <div class="nav-foot">
      <Plate delegation={delegation} fallback={plateFallback(me)} />
      <div class="who">
        <strong>
          <Name>{me.name}</Name>
        </strong>
        <span>
          <span class={`connection-dot ${state === "live" ? "live" : ""}`} aria-hidden="true" />{" "}
          {state === "live" ? affiliation(me, delegation) : connectionWords(model.connection.value)}
        </span>
      </div>
      <IconButton
        icon="more"
        label={t("your-account")}
        aria-haspopup="menu"
        aria-expanded="false"
        onClick={(event) => openMenu(event.currentTarget as HTMLElement)}
      />
    </div>
  );
}

export function Nav() {
  const model = useModel();
  const summit = model.summit.value;
  const channels = model.channels.value;
  const dates = summit.starts && summit.ends ? dateRange(summit.starts, summit.ends) : "";
  return (
    <>
      {isNavOpen.value && (
        <button
          type="button"
          class="nav-scrim"
          tabIndex={-1}
          aria-label={t("close")}
          onClick={() => closeNav(CHANNELS_BUTTON_ID)}
        />
      )}
      <nav
        class={isNavOpen.value ? "nav open" : "nav"}
        aria-label={t("channels")}
        data-section="nav"
        onKeyDown={(event) => {
          if (event.key === "Escape" && isNavOpen.value) {
            closeNav(CHANNELS_BUTTON_ID);
            event.stopPropagation();
          }
        }}
      >
        <div class="nav-head">
          <div class="nav-brand">
            <Wordmark />
            <IconButton
              class="only-narrow"
              icon="close"
              label={t("close")}
              onClick={() => closeNav(CHANNELS_BUTTON_ID)}
            />
          </div>
          <div class="nav-summit">
            <p class="summit-name">
              <bdi>{summit.name}</bdi>
            </p>
            <p>{[summit.city, dates].filter(Boolean).join(" · ")}</p>
          </div>
        </div>
        <div class="nav-scroll">
          <Group
            title={t("channels-general")}
            channels={withBackchannels(channels, (one) => one.kind !== "theme")}
          />
          <Group
            title={t("channels-themes")}
            channels={withBackchannels(channels, (one) => one.kind === "theme")}
          />
        </div>
        <Account />
      </nav>
    </>
  );
}
