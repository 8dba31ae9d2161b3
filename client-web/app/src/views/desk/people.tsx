// People by delegation, and the sheet of one person or delegation: what they wrote, what is in
// force, what was, and what can be done.
import type { Participant, Sanction, SanctionKind, SentMessage } from "@pleno/protocol";
import { useState } from "preact/hooks";
import { rich, t } from "../../i18n/index.ts";
import { moment } from "../../i18n/time.ts";
import type { Desk } from "../../store/desk/desk.ts";
import { appealWaits, isOn, type Sheet, type Target } from "../../store/desk/people.ts";
import { type Model, titleOf, useModel } from "../../store/model.ts";
import { dialog, goTo } from "../../store/ui.ts";
import { renderText } from "../../text/plain.ts";
import { Name, Plate, roleName } from "../../ui/controls.tsx";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { note } from "../../ui/say.tsx";
import { Reason } from "../ask.tsx";
import { Choices } from "../choices.tsx";
import { PeopleList } from "../people.tsx";
import { tell } from "../tell.ts";
import { Problem } from "./cards.tsx";
import { Restore } from "./restore.tsx";

const ICONS: Record<SanctionKind, IconName> = {
  warning: "warning",
  mute: "mute",
  removal: "leave",
  suspension: "door",
};

function SanctionItem({ desk, sanction }: { desk: Desk; sanction: Sanction }) {
  const model = useModel();
  const { me } = model;
  const { appeal, by, channel, delegation, kind, reason, state, until } = sanction;
  const isOpen = state === "in_force";
  const waits = appealWaits(sanction);
  return (
    <li class={isOpen ? "sanction" : "sanction over"}>
      <p>
        <Icon name={ICONS[kind]} />
        <b>{t(`sanction-${kind}`)}</b>
        {delegation !== undefined && <span class="chip">{t("sanction-whole")}</span>}
        <span class={isOpen ? "chip danger" : "chip"}>{t(`sanction-state-${state}`)}</span>
      </p>
      <p>
        <bdi>{reason}</bdi>
      </p>
      <p class="small muted">
        {rich("sanction-by", { name: <Name>{by.name}</Name>, time: moment(sanction.at) })}
        {kind !== "suspension" && <> · {titleOf(model, channel)}</>}
        {kind !== "warning" && isOpen && (
          <>
            {" · "}
            {until === undefined
              ? t("sanction-open")
              : t("sanction-until", { time: moment(until) })}
          </>
        )}
      </p>
      {appeal && (
        <div class="appeal">
          <p>
            <b>{t("desk-appeal")}</b> <bdi>{appeal.text}</bdi>
          </p>
          {appeal.outcome && (
            <p class="muted">
              {t(`sanction-appeal-${appeal.outcome}`, { reason: appeal.review_reason ?? "" })}
            </p>
          )}
          {waits && by.id === me.value.id && <p class="muted">{t("desk-appeal-not-yours")}</p>}
        </div>
      )}
      {kind === "warning" && <Readers desk={desk} sanction={sanction} />}
      {(isOpen || waits) && !isOutOfReach(model, sanction) && (
        <div class="acts">
          {waits && by.id !== me.value.id && (
            <button
              type="button"
              class="button primary"
              onClick={() => {
                dialog.value = { show: "review", sanction };
              }}
            >
              {t("desk-appeal-decide")}
            </button>
          )}
          <button
            type="button"
            class="button"
            onClick={() => void tell(desk.people.lift(sanction), t("desk-done-lift"))}
          >
            {t("desk-lift")}
          </button>
        </div>
      )}
    </li>
  );
}

/** Who has said that they have read a warning, and who not yet; of one person its state says it. */
function Readers({ desk, sanction }: { desk: Desk; sanction: Sanction }) {
  const { id, delegation } = sanction;
  const readers = desk.people.readers.value;
  const view = readers?.sanction === id ? readers : undefined;
  if (delegation === undefined) return null;
  return (
    <details
      class="readers"
      onToggle={(event) => desk.people.showReaders(event.currentTarget.open ? id : undefined, id)}
    >
      <summary>
        {view === undefined
          ? t("warning-readers")
          : t("warning-readers-count", { read: view.read, count: view.read + view.unread })}
      </summary>
      {view === undefined && <p class="small muted">{t("loading")}</p>}
      <ul>
        {view?.readers.map(({ at, participant }) => (
          <li key={participant.id} class={at === undefined ? "unread" : ""}>
            <Icon name={at === undefined ? "clock" : "check"} />
            <Name>{participant.name}</Name>
            <span class="muted small">
              {at === undefined ? t("warning-unread") : t("warning-read", { time: moment(at) })}
            </span>
          </li>
        ))}
      </ul>
      {view?.more && (
        <button type="button" class="button wide" onClick={() => void desk.people.moreReaders()}>
          {t("desk-more")}
        </button>
      )}
    </details>
  );
}

function Sent({ desk, sent, author }: { desk: Desk; sent: SentMessage; author: string }) {
  const model = useModel();
  const { channel, seq, state, text } = sent;
  const show = (): void => {
    model.openChannel(channel);
    if (seq !== undefined) goTo(seq);
  };
  return (
    <li class="sent">
      <div class="text" dir="auto">
        {text === undefined ? <i>{t("message-gone")}</i> : renderText(text)}
      </div>
      <p class="small muted">
        {state !== "shown" && <span class="chip">{t(`sent-${state}`)}</span>}{" "}
        {seq === undefined ? (
          <bdi>{titleOf(model, channel)}</bdi>
        ) : (
          <button type="button" class="link" onClick={show}>
            <bdi>{titleOf(model, channel)}</bdi>, {t("message-number", { seq })}
          </button>
        )}
        {state === "shown" && seq !== undefined && (
          <button
            type="button"
            class="link"
            onClick={() => {
              dialog.value = { show: "withhold", message: sent };
            }}
          >
            {t("message-withhold")}
          </button>
        )}
        {state === "withheld" && seq !== undefined && (
          <Restore desk={desk} channel={channel} seq={seq} author={author} />
        )}
      </p>
    </li>
  );
}

const LAST = [5, 20, 100] as const;

/** Hides the newest messages in one go, and takes it back. */
function Withhold({ desk, participant }: { desk: Desk; participant: string }) {
  const [which, setWhich] = useState<number | undefined>(5);
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string>();
  const channel = desk.channel.value;
  const bulk = desk.people.bulk.value;
  if (channel === undefined) return null;
  if (bulk !== undefined) {
    return (
      <p class="notice undo" role="status">
        {t("desk-withheld-count", { count: bulk.count })} <code class="muted">{bulk.id}</code>{" "}
        <button
          type="button"
          class="button"
          onClick={() => void tell(desk.people.undo(), t("desk-done-undo"))}
        >
          <Icon name="retry" />
          {t("desk-undo")}
        </button>
      </p>
    );
  }
  const submit = async (): Promise<void> => {
    const done = await desk.people.withhold(participant, channel.id, which, reason.trim());
    if (!done.ok) note(done.why, true);
    else note(t(done.changed === false ? "desk-withheld-none" : "desk-done-withhold"));
  };
  return (
    <details class="withhold">
      <summary>{t("desk-withhold")}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const isMissing = reason.trim() === "";
          setProblem(isMissing ? t("dialog-reason-required") : undefined);
          if (!isMissing) void submit();
        }}
      >
        <p class="small muted">{t("desk-withhold-help", { channel: channel.title })}</p>
        <Choices
          label={t("desk-withhold-which")}
          values={[...LAST, undefined].map((count) => [
            count,
            count === undefined ? t("desk-withhold-all") : t("desk-withhold-last", { count }),
          ])}
          chosen={which}
          onChoose={setWhich}
        />
        <Reason value={reason} isRequired problem={problem} onInput={setReason} />
        <button type="submit" class="button danger">
          {t("desk-withhold-do")}
        </button>
      </form>
    </details>
  );
}

function Notes({ desk, sheet }: { desk: Desk; sheet: Sheet }) {
  const [text, setText] = useState("");
  const add = async (): Promise<void> => {
    if (await tell(desk.people.addNote(sheet.target, text.trim()), t("desk-done-note")))
      setText("");
  };
  return (
    <section class="sheet-part">
      <h4>{t("desk-notes")}</h4>
      <p class="small muted">{t("desk-notes-help")}</p>
      <ul class="notes">
        {sheet.notes.map((one) => (
          <li key={one.number}>
            <p dir="auto">{one.text}</p>
            <p class="small muted">
              <Name>{one.by.name}</Name> · {moment(one.at)}
            </p>
          </li>
        ))}
      </ul>
      <form
        class="note-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== "") void add();
        }}
      >
        <textarea
          class="input"
          rows={2}
          dir="auto"
          aria-label={t("desk-note-new")}
          placeholder={t("desk-note-new")}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button" disabled={text.trim() === ""}>
          {t("desk-note-add")}
        </button>
      </form>
    </section>
  );
}

const KINDS: readonly SanctionKind[] = ["warning", "mute", "removal", "suspension"];

/** Nobody acts on themself or on an admin, and on a moderator only an admin does. */
function isOutOfReach(
  { me }: Model,
  { participant }: { participant?: Participant | undefined },
): boolean {
  if (participant === undefined) return false;
  const { id, role } = participant;
  return (
    id === me.value.id || role === "admin" || (role === "moderator" && me.value.role !== "admin")
  );
}

function SheetView({ desk, target }: { desk: Desk; target: Target }) {
  const model = useModel();
  const { people } = desk;
  const sheet = people.sheet.value;
  const problem = people.problem.value;
  const { participant } = target;
  const delegation = model.delegations.value.get(
    target.delegation ?? participant?.delegation ?? "",
  );
  const standing = sheet?.sanctions.filter((one) => one.state === "in_force") ?? [];
  const past = sheet?.sanctions.filter((one) => one.state !== "in_force") ?? [];
  return (
    <div class="sheet">
      <button type="button" class="button quiet back" onClick={() => people.open(undefined)}>
        <Icon name="back" />
        {t("desk-all-people")}
      </button>
      <h3>
        <Plate delegation={delegation} />
        <Name>{participant?.name ?? delegation?.name ?? target.delegation ?? ""}</Name>
      </h3>
      <p class="small muted">
        {participant === undefined ? t("desk-delegation-whole") : roleName(participant)}
      </p>
      {participant !== undefined && delegation !== undefined && (
        <button
          type="button"
          class="button quiet"
          onClick={() => people.open({ delegation: delegation.id })}
        >
          {t("desk-open-delegation", { delegation: delegation.name })}
        </button>
      )}
      {target.delegation !== undefined && (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            const ask = { do: "substitute", delegation: target.delegation } as const;
            dialog.value = { show: "decide", ask };
          }}
        >
          {t("desk-substitute")}
        </button>
      )}
      {isOutOfReach(model, target) ? (
        <p class="small muted">{t("desk-out-of-reach")}</p>
      ) : (
        <div class="acts four">
          {KINDS.map((kind) => (
            <button
              key={kind}
              type="button"
              class={kind === "suspension" ? "button danger" : "button"}
              onClick={() => {
                dialog.value = { show: "sanction", target, kind };
              }}
            >
              <Icon name={ICONS[kind]} />
              {t(`sanction-do-${kind}`)}
            </button>
          ))}
        </div>
      )}
      {problem && <Problem text={problem} onRetry={() => people.open(target)} />}
      {sheet === undefined && !problem && <p class="muted small">{t("loading")}</p>}
      {sheet && (
        <>
          <section class="sheet-part">
            <h4>{t("desk-in-force")}</h4>
            {standing.length === 0 && <p class="small muted">{t("desk-in-force-none")}</p>}
            <ul>
              {standing.map((one) => (
                <SanctionItem key={one.id} desk={desk} sanction={one} />
              ))}
            </ul>
          </section>
          <Notes desk={desk} sheet={sheet} />
          {participant !== undefined && (
            <section class="sheet-part">
              <h4>{t("desk-messages")}</h4>
              <Withhold desk={desk} participant={participant.id} />
              {sheet.messages.length === 0 && <p class="small muted">{t("desk-messages-none")}</p>}
              <ul>
                {sheet.messages.map((one) => (
                  <Sent
                    key={one.held_id ?? `${one.channel}/${one.seq}`}
                    desk={desk}
                    sent={one}
                    author={participant.id}
                  />
                ))}
              </ul>
              {sheet.next !== undefined && (
                <button
                  type="button"
                  class="button wide"
                  onClick={() => void people.moreMessages()}
                >
                  {t("desk-more")}
                </button>
              )}
            </section>
          )}
          {past.length > 0 && (
            <section class="sheet-part">
              <h4>{t("desk-past")}</h4>
              <ul>
                {past.map((one) => (
                  <SanctionItem key={one.id} desk={desk} sanction={one} />
                ))}
              </ul>
            </section>
          )}
        </>
      )}
    </div>
  );
}

function Appeals({ desk }: { desk: Desk }) {
  const model = useModel();
  const appeals = desk.people.appeals.value ?? [];
  if (appeals.length === 0) return null;
  return (
    <section class="appeals" aria-label={t("desk-appeals")}>
      <h3>{t("desk-appeals-count", { count: appeals.length })}</h3>
      <ul>
        {appeals.map((one) => (
          <li key={one.id}>
            <button
              type="button"
              class="appeal-link"
              onClick={() =>
                desk.people.open(
                  one.participant === undefined
                    ? { delegation: one.delegation ?? "" }
                    : { participant: one.participant },
                )
              }
            >
              <b>
                <Name>
                  {one.participant?.name ??
                    model.delegations.value.get(one.delegation ?? "")?.name ??
                    ""}
                </Name>
              </b>
              <span class="muted">{t(`sanction-${one.kind}`)}</span>
              <bdi>{one.appeal?.text}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function PeopleTab({ desk }: { desk: Desk }) {
  const target = desk.people.target.value;
  if (target !== undefined) return <SheetView desk={desk} target={target} />;
  const appeals = desk.people.appeals.value ?? [];
  return (
    <>
      <Appeals desk={desk} />
      <PeopleList
        head={({ delegation }) =>
          delegation && (
            <button
              type="button"
              class="who-link"
              onClick={() => desk.people.open({ delegation: delegation.id })}
            >
              <Name>{delegation.name}</Name>
            </button>
          )
        }
        row={({ isHere, participant }) => (
          <button
            type="button"
            class={isHere ? "person-link" : "person-link away"}
            onClick={() => desk.people.open({ participant })}
          >
            <Name>{participant.name}</Name>
            <span class="muted">{roleName(participant)}</span>
            {!isHere && <span class="hidden-visually">{t("panel-people-away")}</span>}
            {appeals.some((one) => isOn(one, { participant })) && (
              <span class="chip danger">{t("desk-appealed")}</span>
            )}
          </button>
        )}
      />
    </>
  );
}
