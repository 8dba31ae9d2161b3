// The panel at the side: people, the moderators' desk, a thread, what is pinned. On a
// phone it covers the page.
import { t } from "../i18n/index.ts";
import { moment } from "../i18n/time.ts";
import { useModel } from "../store/model.ts";
import { closePanel, goTo, panel } from "../store/ui.ts";
import { Name, nameOf, roleName } from "../ui/controls.tsx";
import { Icon } from "../ui/icon.tsx";
import { openChannelOf, reply, whatCan } from "./actions.ts";
import { FloorPanel } from "./floor/lazy.tsx";
import { Frame } from "./frame.tsx";
import { Later, useLazy } from "./later.tsx";
import { MessageRow, shortText } from "./message.tsx";
import { deskPart } from "./parts.ts";
import { useMessage, useMessages } from "./peek.ts";
import { PeopleList } from "./people.tsx";
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

function People() {
  const { presence } = useModel();
  return (
    <Frame
      title={t("panel-people")}
      detail={t("panel-people-count", { count: presence.value.total })}
    >
      <PeopleList
        row={({ isHere, participant }) => (
          <span class={isHere ? "person" : "person away"}>
            <Name>{participant.name}</Name>
            <span>{participant.role === "delegate" ? "" : roleName(participant)}</span>
            {!isHere && <span class="hidden-visually">{t("panel-people-away")}</span>}
          </span>
        )}
      />
    </Frame>
  );
}

const desk = deskPart(() => import("./desk/desk.tsx"));

function DeskLater() {
  const part = useLazy(desk, closePanel);
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
