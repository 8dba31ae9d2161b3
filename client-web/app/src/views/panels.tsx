// The panel at the side: people, the moderators' desk, a thread, what is pinned. On a
// phone it covers the page.
import type { Delegation, Participant } from "@pleno/protocol";
import { useEffect } from "preact/hooks";
import { t } from "../i18n/index.ts";
import { moment } from "../i18n/time.ts";
import { type Model, useModel } from "../store/model.ts";
import { closePanel, goTo, panel } from "../store/ui.ts";
import { Name, nameOf, Plate, roleName } from "../ui/controls.tsx";
import { Icon } from "../ui/icon.tsx";
import { openChannelOf, reply, whatCan } from "./actions.ts";
import { FloorPanel } from "./floor/lazy.tsx";
import { Empty, Frame } from "./frame.tsx";
import { Later } from "./later.tsx";
import { MessageRow, shortText } from "./message.tsx";
import { deskPart } from "./parts.ts";
import { useMessage, useMessages } from "./peek.ts";
import { Search } from "./search.tsx";

export function SidePanel() {
  switch (panel.value?.show) {
    case "people":
      return <People />;
    case "pinned":
      return <Pinned />;
    case "floor":
      return <FloorPanel />;
    case "desk":
      return <DeskLater />;
    case "search":
      return <Search />;
    case "questions":
      return <Later onMissing={closePanel}>{(views) => <views.Questions />}</Later>;
    case "decisions":
      return <Later onMissing={closePanel}>{(views) => <views.Decisions />}</Later>;
    case "thread":
      return <Thread key={panel.value.seq} seq={panel.value.seq} />;
    case undefined:
      return null;
  }
}

export interface PeopleGroup {
  key: string;
  delegation: Delegation | undefined;
  count: number;
  people: Participant[];
}

const RANK: Record<Participant["role"], number> = {
  head: 0,
  delegate: 1,
  expert: 2,
  observer: 3,
  moderator: 4,
  admin: 5,
  bot: 6,
};

/** Who is here, by delegation in seat order; those without one come last, by role. */
export function groupPeople({ presence, delegations }: Model): PeopleGroup[] {
  const groups = new Map<string, PeopleGroup>();
  for (const { id, count } of presence.value.delegations) {
    groups.set(id, { key: id, delegation: delegations.value.get(id), count, people: [] });
  }
  for (const one of presence.value.participants) {
    const key = one.delegation ?? "";
    const group = groups.get(key) ?? {
      key,
      delegation: delegations.value.get(key),
      count: 0,
      people: [],
    };
    groups.set(key, group);
    group.people.push(one);
  }
  for (const group of groups.values()) {
    group.count = Math.max(group.count, group.people.length);
    group.people.sort((a, b) => RANK[a.role] - RANK[b.role] || a.name.localeCompare(b.name));
  }
  return [...groups.values()]
    .filter((one) => one.count > 0)
    .sort((a, b) => (a.delegation?.seat ?? 1e9) - (b.delegation?.seat ?? 1e9));
}

function People() {
  const model = useModel();
  const { presence } = model;
  useEffect(() => model.watchPeople(), []);
  const groups = groupPeople(model);
  return (
    <Frame
      title={t("panel-people")}
      detail={t("panel-people-count", { count: presence.value.total })}
    >
      {groups.length === 0 && <Empty text={t("panel-people-empty")} />}
      {groups.map((group) => (
        <section key={group.key} class="people-group">
          <h3>
            <Plate delegation={group.delegation} />
            <span class="name">
              <bdi>{group.delegation?.name ?? t("delegation-none")}</bdi>
            </span>
            <span class="number">{group.count}</span>
          </h3>
          <ul>
            {group.people.map((one) => (
              <li key={one.id}>
                <Name>{one.name}</Name>
                <span>{one.role === "delegate" ? "" : roleName(one)}</span>
              </li>
            ))}
            {group.count > group.people.length && (
              <li class="muted">
                {t("panel-people-more", { count: group.count - group.people.length })}
              </li>
            )}
          </ul>
        </section>
      ))}
    </Frame>
  );
}

const desk = deskPart(() => import("./desk/desk.tsx"));

function DeskLater() {
  useEffect(() => void desk.want(), []);
  const part = desk.value.value;
  return part === undefined ? <Frame title={t("desk")}>{t("loading")}</Frame> : <part.DeskPanel />;
}

function Thread({ seq }: { seq: number }) {
  const model = useModel();
  const parent = useMessage(seq);
  const replies = useMessages().filter((one) => one.replyTo === seq);
  return (
    <Frame
      title={t("panel-thread")}
      detail={replies.length > 0 ? t("message-replies", { count: replies.length }) : ""}
    >
      {parent && (
        <div class="thread-parent">
          <MessageRow
            message={parent}
            grouped={false}
            parent={undefined}
            isActive={true}
            inThread={true}
          />
        </div>
      )}
      {replies.length === 0 && <p class="muted small">{t("panel-thread-empty")}</p>}
      {replies.map((one) => (
        <MessageRow
          key={one.seq}
          message={one}
          grouped={false}
          parent={parent}
          isActive={true}
          inThread={true}
        />
      ))}
      {parent && whatCan(model, parent).reply && (
        <button type="button" class="button wide thread-reply" onClick={() => reply(model, parent)}>
          <Icon name="reply" />
          {t("panel-thread-reply")}
        </button>
      )}
    </Frame>
  );
}

function Pinned() {
  const pinned = openChannelOf(useModel())?.state.pinned ?? [];
  return (
    <Frame title={t("panel-pinned")}>
      {[...pinned].reverse().map((seq) => (
        <PinnedItem key={seq} seq={seq} />
      ))}
    </Frame>
  );
}

function PinnedItem({ seq }: { seq: number }) {
  const message = useMessage(seq);
  return (
    <div class="pinned-item">
      {message && (
        <>
          <div class="by">
            <Name>{nameOf(message.author)}</Name>
            <time dateTime={message.at}>{moment(message.at)}</time>
          </div>
          <p dir="auto" lang={message.lang}>
            {shortText(message)}
          </p>
        </>
      )}
      <button type="button" class="button quiet" onClick={() => goTo(seq)}>
        {message ? t("panel-pinned-go") : t("message-number", { seq })}
      </button>
    </div>
  );
}
