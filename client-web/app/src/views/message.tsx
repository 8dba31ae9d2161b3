// One message, in the timeline and in the thread panel.
import type { HeldItem, Message, Participant, PendingMessage } from "@pleno/protocol";
import { useId } from "preact/hooks";
import { heldReason } from "../i18n/held.ts";
import { t } from "../i18n/index.ts";
import { clockTime, fullTime } from "../i18n/time.ts";
import { delegationOf, useModel } from "../store/model.ts";
import { goTo } from "../store/ui.ts";
import { plainText, renderText } from "../text/plain.ts";
import { affiliation, IconButton, Name, nameOf, Plate, plateFallback } from "../ui/controls.tsx";
import { Icon } from "../ui/icon.tsx";
import { copyText, openMessageMenu, openThread, react, reply, whatCan } from "./actions.ts";
import { Later, useLazy } from "./later.tsx";
import { ownPart } from "./parts.ts";

function PersonPlate({ person }: { person: Participant }) {
  return <Plate delegation={delegationOf(useModel(), person)} fallback={plateFallback(person)} />;
}

function useAffiliation(person: Participant): string {
  return affiliation(person, delegationOf(useModel(), person));
}

/** That the words are gone; by whom, as far as it is known. */
function goneText({ attribution, redaction }: Message): string {
  if (attribution === "off_record") return t("message-off-record-erased");
  const { byModerator, reason } = redaction ?? {};
  if (byModerator === undefined) return t("message-gone");
  if (!byModerator) return t("message-redacted");
  return reason ? t("message-removed-because", { reason }) : t("message-removed");
}

/** A message in one line, wherever it is spoken about. */
export function shortText(message: Message): string {
  const { redaction, text, withheld } = message;
  if (redaction !== undefined) return goneText(message);
  return withheld === undefined ? plainText(text ?? "") : t("message-withheld");
}

function Quote({ parent, seq }: { parent: Message | undefined; seq: number }) {
  const words = parent === undefined ? "" : shortText(parent);
  return (
    <button type="button" class="quote" tabIndex={-1} onClick={() => goTo(seq)}>
      <span class="hidden-visually">
        {parent
          ? t("message-reply-to", { name: nameOf(parent.author) })
          : t("message-reply-to-unknown")}
      </span>
      {parent ? (
        <>
          <b aria-hidden="true">
            <Name>{nameOf(parent.author)}</Name>
          </b>
          <span dir="auto" lang={parent.lang}>
            {words}
          </span>
        </>
      ) : (
        <span aria-hidden="true">{t("message-reply-to-unknown")}</span>
      )}
    </button>
  );
}

/** Nobody is shown its words: they are withheld, or redacted. */
function isHidden({ redaction, text, withheld }: Message): boolean {
  return redaction !== undefined || withheld !== undefined || text === undefined;
}

function Reactions({ message, isActive }: { message: Message; isActive: boolean }) {
  const model = useModel();
  if (message.reactions.length === 0 || isHidden(message)) return null;
  const can = whatCan(model, message).react;
  return (
    <>
      {message.reactions.map(({ emoji, count, mine }) => (
        <button
          key={emoji}
          type="button"
          class="reaction"
          aria-pressed={mine}
          aria-label={t(mine ? "message-reaction-mine" : "message-reaction", { emoji, count })}
          tabIndex={isActive ? 0 : -1}
          disabled={!can}
          onClick={() => void react(model, message, emoji)}
        >
          <span aria-hidden="true">{emoji}</span>
          <span aria-hidden="true">{count}</span>
        </button>
      ))}
    </>
  );
}

interface MessageRowProps {
  message: Message;
  grouped: boolean;
  parent: Message | undefined;
  /** Its controls are in the tab order only while the message is the current one. */
  isActive: boolean;
  inThread?: boolean;
}

export function MessageRow({
  message,
  grouped,
  parent,
  isActive,
  inThread = false,
}: MessageRowProps) {
  const model = useModel();
  const id = useId();
  const of = useAffiliation(message.author);
  const can = whatCan(model, message);
  const isGone = isHidden(message);
  const tab = isActive ? 0 : -1;
  const hasFoot =
    (!isGone && (message.edited || message.reactions.length > 0 || message.question)) ||
    (message.replyCount > 0 && !inThread);
  return (
    <article
      class={`message ${grouped ? "grouped" : ""} ${isGone ? "redacted" : ""}`}
      tabIndex={tab}
      data-key={`m${message.seq}`}
      data-same={message.clientId}
      data-seq={message.seq}
      aria-labelledby={message.edited && !isGone ? `${id}a ${id}x ${id}s` : `${id}a ${id}x`}
    >
      <div class="side">
        {grouped ? (
          <time dateTime={message.at} aria-hidden="true">
            {clockTime(message.at)}
          </time>
        ) : (
          <PersonPlate person={message.author} />
        )}
      </div>
      <div class="body">
        <div class={grouped ? "hidden-visually" : "head"} id={`${id}a`}>
          <span class="author">
            <Name>{nameOf(message.author)}</Name>
          </span>{" "}
          <span class="of">{of}</span>{" "}
          <time
            dateTime={message.at}
            title={`${fullTime(message.at)} · ${t("message-number", { seq: message.seq })}`}
          >
            {clockTime(message.at)}
          </time>{" "}
          {message.kind === "question" && (
            <span class="chip accent">
              <Icon name="question" />
              {t("message-question")}
            </span>
          )}{" "}
          {(message.attribution || message.own) && (
            <Later>{(views) => <views.UnnamedChip message={message} />}</Later>
          )}{" "}
          {message.pinned && (
            <span class="chip brass">
              <Icon name="pin" />
              {t("message-pinned")}
            </span>
          )}
        </div>
        {message.replyTo !== undefined && !inThread && (
          <Quote parent={parent} seq={message.replyTo} />
        )}
        <div class="text" id={`${id}x`} dir="auto" lang={message.lang}>
          {isGone ? (
            <Later>{(views) => <views.Tombstone message={message} />}</Later>
          ) : (
            renderText(message.text ?? "")
          )}
        </div>
        {hasFoot && (
          <div class="foot">
            {message.edited && !isGone && (
              <span id={`${id}s`} class="note muted small">
                {t("message-edited")}
              </span>
            )}
            {message.question && !isGone && (
              <Later>
                {(views) => <views.QuestionFoot message={message} isActive={isActive} />}
              </Later>
            )}
            <Reactions message={message} isActive={isActive} />
            {message.replyCount > 0 && !inThread && (
              <button
                type="button"
                class="thread-link"
                tabIndex={tab}
                onClick={() => openThread(message)}
              >
                <Icon name="thread" />
                {t("message-replies", { count: message.replyCount })}
              </button>
            )}
          </div>
        )}
      </div>
      <div class="actions">
        {can.reply && (
          <IconButton
            class="reply-button"
            icon="reply"
            label={t("message-reply")}
            tabIndex={tab}
            onClick={() => reply(model, message)}
          />
        )}
        <IconButton
          icon="more"
          label={t("message-actions")}
          tabIndex={tab}
          aria-haspopup="menu"
          aria-expanded="false"
          data-menu
          onClick={(event) => openMessageMenu(model, message, event.currentTarget as HTMLElement)}
        />
      </div>
    </article>
  );
}

function stateWords({ status }: PendingMessage, item: HeldItem | undefined): string {
  switch (status.state) {
    case "queued":
      return t("message-waiting");
    case "slow_mode":
      return t("message-slow", { time: clockTime(status.until) });
    case "sending":
    case "sent":
      return t("message-sending");
    case "held":
      return t(item?.state === "appealed" ? "message-held-appealed" : "message-held");
    case "rejected":
      if (item?.state === "rejected")
        return t("message-rejected-because", {
          reason: heldReason(item.reason_code, item.reason) || t("held-reason-clock"),
        });
      return status.reason === undefined
        ? t("message-rejected")
        : t("message-rejected-because", { reason: status.reason });
    case "failed":
      return t("message-failed-because", {
        reason: status.reason === "expired" ? t("message-expired") : status.message,
      });
  }
}

const ownHeld = ownPart(() => import("./own/held.tsx"));

/** What its author can still do about a message that moderators hold. */
function HeldLater({ item, tab }: { item: HeldItem; tab: number }) {
  const part = useLazy(ownHeld);
  return part === undefined ? null : <part.OwnHeldActs item={item} tab={tab} />;
}

function SendState({ pending, tab }: { pending: PendingMessage; tab: number }) {
  const model = useModel();
  const { clientId, status, text } = pending;
  const heldId = status.state === "held" || status.state === "rejected" ? status.heldId : undefined;
  const item = heldId === undefined ? undefined : model.own.value?.held.value?.get(heldId);
  const isOver = status.state === "failed" || status.state === "rejected";
  return (
    <div class={`send-state ${isOver ? "failed" : status.state}`}>
      <Icon name={isOver ? "warning" : status.state === "held" ? "shield" : "clock"} />
      <span>{stateWords(pending, item)}</span>
      {isOver && (
        <>
          {status.state === "failed" && (
            <button
              type="button"
              class="button"
              tabIndex={tab}
              onClick={() => model.retry(clientId)}
            >
              {t("message-retry")}
            </button>
          )}
          <button
            type="button"
            class="button quiet"
            tabIndex={tab}
            onClick={() => void copyText(text)}
          >
            {t("message-copy")}
          </button>
          <button
            type="button"
            class="button quiet"
            tabIndex={tab}
            onClick={() => model.discard(clientId)}
          >
            {t("message-delete-unsent")}
          </button>
        </>
      )}
      {item && <HeldLater item={item} tab={tab} />}
    </div>
  );
}

export function PendingRow({
  pending,
  parent,
  isActive,
}: {
  pending: PendingMessage;
  parent: Message | undefined;
  isActive: boolean;
}) {
  const { me } = useModel();
  const id = useId();
  const of = useAffiliation(me.value);
  const { state } = pending.status;
  const isOver = state === "failed" || state === "rejected";
  return (
    <article
      class={`message pending ${isOver ? "failed" : state}`}
      tabIndex={isActive ? 0 : -1}
      data-key={`p${pending.clientId}`}
      data-same={pending.clientId}
      aria-labelledby={`${id}a ${id}x ${id}s`}
    >
      <div class="side">
        <PersonPlate person={me.value} />
      </div>
      <div class="body">
        <div class="head" id={`${id}a`}>
          <span class="author">
            <Name>{me.value.name}</Name>
          </span>{" "}
          <span class="of">{of}</span>{" "}
          {pending.kind === "question" && (
            <span class="chip accent">
              <Icon name="question" />
              {t("message-question")}
            </span>
          )}
        </div>
        {pending.replyTo !== undefined && <Quote parent={parent} seq={pending.replyTo} />}
        <div class="text" id={`${id}x`} dir="auto" lang={pending.lang}>
          {renderText(pending.text)}
        </div>
        <div id={`${id}s`}>
          <SendState pending={pending} tab={isOver || state === "held" ? 0 : -1} />
        </div>
      </div>
    </article>
  );
}
