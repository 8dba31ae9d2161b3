// The panel at the side: people, the queue of held messages, a thread, what is pinned. On a
// phone it covers the page.
import type { Delegation, HeldItem, Participant } from "@pleno/protocol";
import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../i18n/index.ts";
import { moment } from "../i18n/time.ts";
import { type Model, useModel } from "../store/model.ts";
import { closePanel, dialog, goTo, panel } from "../store/ui.ts";
import { plainText, renderText } from "../text/plain.ts";
import { affiliation, Name, nameOf, Plate, plateFallback, roleName } from "../ui/controls.tsx";
import { Icon } from "../ui/icon.tsx";
import { note } from "../ui/say.tsx";
import { openChannelOf, reply, whatCan } from "./actions.ts";
import { Audit } from "./audit.tsx";
import { FloorPanel } from "./floor/lazy.tsx";
import { Empty, Frame } from "./frame.tsx";
import { Later } from "./later.tsx";
import { MessageRow } from "./message.tsx";
import { useMessage, useMessages } from "./peek.ts";
import { Search } from "./search.tsx";

export function SidePanel() {
  switch (panel.value?.show) {
    case "people":
      return <People />;
    case "held":
      return <Held />;
    case "pinned":
      return <Pinned />;
    case "audit":
      return <Audit />;
    case "floor":
      return <FloorPanel />;
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

interface PeopleGroup {
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
function groupPeople({ presence, delegations }: Model): PeopleGroup[] {
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

function HeldRow({
  held,
  isActive,
  onDecide,
}: {
  held: HeldItem;
  isActive: boolean;
  onDecide(approve: boolean): void;
}) {
  const { delegations } = useModel();
  const { participant } = held;
  const delegation =
    participant.delegation === undefined
      ? undefined
      : delegations.value.get(participant.delegation);
  const tab = isActive ? 0 : -1;
  return (
    <article
      class="held-item"
      tabIndex={tab}
      data-held={held.held_id}
      aria-label={t("panel-held-item", { name: nameOf(participant) })}
    >
      <div class="by">
        <Plate delegation={delegation} fallback={plateFallback(participant)} />
        <b>
          <Name>{nameOf(participant)}</Name>
        </b>
        <span class="muted">{affiliation(participant, delegation)}</span>
        <time dateTime={held.at}>{moment(held.at)}</time>
      </div>
      {held.kind === "question" && (
        <div>
          <span class="chip accent">
            <Icon name="question" />
            {t("message-question")}
          </span>
        </div>
      )}
      <div class="text" dir="auto" lang={held.lang}>
        {renderText(held.text)}
      </div>
      <div class="decide">
        <button type="button" class="button primary" tabIndex={tab} onClick={() => onDecide(true)}>
          <Icon name="check" />
          {t("panel-held-approve")}
        </button>
        <button type="button" class="button" tabIndex={tab} onClick={() => onDecide(false)}>
          <Icon name="close" />
          {t("panel-held-reject")}
        </button>
      </div>
    </article>
  );
}

function Held() {
  const model = useModel();
  const { items, total } = model.held.value;
  const list = useRef<HTMLElement>(null);
  const [activeId, setActiveId] = useState<string>();
  const at = Math.max(
    0,
    items.findIndex((one) => one.held_id === activeId),
  );
  const active = items[at];

  const focusAt = (index: number): void => {
    const next = items[Math.min(Math.max(index, 0), items.length - 1)];
    if (next === undefined) return;
    setActiveId(next.held_id);
    list.current?.querySelector<HTMLElement>(`[data-held="${CSS.escape(next.held_id)}"]`)?.focus();
  };

  const decide = async (held: HeldItem, approve: boolean): Promise<void> => {
    if (!approve) {
      dialog.value = { show: "reject", held };
      return;
    }
    // The next one takes the place and the focus of the decided one.
    const index = items.indexOf(held);
    focusAt(index + 1 < items.length ? index + 1 : index - 1);
    const done = await model.decide(held.held_id, { approve: true });
    if (done.ok) note(t("command-done-approve"));
    else note(done.why, true);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || active === undefined) return;
    const acts: Record<string, () => void> = {
      a: () => void decide(active, true),
      x: () => void decide(active, false),
      ArrowDown: () => focusAt(at + 1),
      ArrowUp: () => focusAt(at - 1),
      Home: () => focusAt(0),
      End: () => focusAt(items.length - 1),
    };
    const act = acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };

  return (
    <Frame title={t("panel-held")} detail={total > 0 ? String(total) : ""}>
      {items.length === 0 ? (
        <Empty title={t("panel-held-empty-title")} text={t("panel-held-empty")} />
      ) : (
        <section
          aria-label={t("panel-held")}
          ref={list}
          onKeyDown={onKeyDown}
          onFocusIn={(event) => {
            const id = (event.target as HTMLElement).closest<HTMLElement>("[data-held]")?.dataset
              .held;
            if (id !== undefined) setActiveId(id);
          }}
        >
          <p class="small muted held-help">{t("panel-held-help")}</p>
          {items.map((one) => (
            <HeldRow
              key={one.held_id}
              held={one}
              isActive={one === active}
              onDecide={(approve) => void decide(one, approve)}
            />
          ))}
          {total > items.length && (
            <p class="small muted">{t("panel-held-more", { count: total - items.length })}</p>
          )}
        </section>
      )}
    </Frame>
  );
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
            {message.redaction ? t("message-redacted") : plainText(message.text ?? "")}
          </p>
        </>
      )}
      <button type="button" class="button quiet" onClick={() => goTo(seq)}>
        {message ? t("panel-pinned-go") : t("message-number", { seq })}
      </button>
    </div>
  );
}
