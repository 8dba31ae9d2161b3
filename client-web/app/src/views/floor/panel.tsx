// The speakers' list at the side: whose turn it is, who waits, and what one can do about it.
import type { FloorAccount, FloorEntry, FloorReply } from "@pleno/protocol";
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { span } from "../../i18n/time.ts";
import { accountOf, cannotAsk, type Floor, isDue, moveBy, placesOf } from "../../store/floor.ts";
import {
  delegationOf,
  type FloorMethod,
  type FloorParams,
  type Model,
  useModel,
} from "../../store/model.ts";
import { dialog, type FloorAsk } from "../../store/ui.ts";
import { affiliation, IconButton, Name, Plate, plateFallback } from "../../ui/controls.tsx";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { type MenuItem, showMenu } from "../../ui/menu.ts";
import { openChannelOf } from "../actions.ts";
import { Empty, Frame } from "../frame.tsx";
import {
  askForFloor,
  clockWords,
  digitsOf,
  kindName,
  paceOf,
  paceWords,
  placeWords,
  ruleWords,
  told,
  useClock,
  Who,
} from "./parts.tsx";

function ask(floor: FloorAsk): void {
  dialog.value = { show: "floor", floor };
}

async function act<M extends FloorMethod>(
  model: Model,
  method: M,
  params: FloorParams<M>,
): Promise<void> {
  told(await model.floor.act(method, params));
}

/** The next one, unless somebody else has been given the floor meanwhile. */
function startNext(model: Model, floor: Floor): void {
  const next = floor.waiting.find((one) => isDue(floor, one));
  if (next !== undefined) start(model, floor, next.entry);
}

function start(model: Model, floor: Floor, entry: number): void {
  void act(model, "floor.start", { entry, instead_of: floor.speaker?.entry ?? 0 });
}

function pauseOrResume(model: Model, { speaker }: Floor): void {
  if (speaker === undefined) return;
  const { entry, state } = speaker;
  void act(model, state === "paused" ? "floor.resume" : "floor.pause", { entry });
}

function endTurn(model: Model, { speaker }: Floor): void {
  if (speaker !== undefined) void act(model, "floor.end", { entry: speaker.entry });
}

function openOrClose(model: Model, { open }: Floor): void {
  void act(model, open ? "floor.close" : "floor.open", {});
}

function askToMove(floor: Floor, entry: FloorEntry, by: 1 | -1): void {
  const before = moveBy(floor.waiting, entry.entry, by);
  if (before !== undefined) ask({ ask: "move", entry, before });
}

export function FloorPanel() {
  const model = useModel();
  const channel = openChannelOf(model);
  const floor = model.floor.state.value;
  if (channel === undefined) return null;
  if (floor === undefined)
    return (
      <Frame title={t("panel-floor")}>
        <p class="small muted">{t("loading")}</p>
      </Frame>
    );
  const isChair = channel.rights.moderate;
  if (!floor.settings.on) return <Off isChair={isChair} />;
  return <On floor={floor} isChair={isChair} canAsk={!isChair && channel.rights.post} />;
}

function On({ floor, isChair, canAsk }: { floor: Floor; isChair: boolean; canAsk: boolean }) {
  const model = useModel();
  const body = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<number>();
  const { waiting } = floor;
  const found = waiting.findIndex((one) => one.entry === activeId);
  // Whoever takes the place of one who is gone.
  const lastAt = useRef(0);
  const at = found >= 0 ? found : Math.max(0, Math.min(lastAt.current, waiting.length - 1));
  lastAt.current = at;
  const focusAt = (index: number): void => {
    const next = waiting[Math.min(Math.max(index, 0), waiting.length - 1)];
    if (next === undefined) return;
    setActiveId(next.entry);
    body.current?.querySelector<HTMLElement>(`[data-entry="${next.entry}"]`)?.focus();
  };

  const onKey = (event: KeyboardEvent): void => {
    if (!isChair || event.ctrlKey || event.metaKey) return;
    if ((event.target as HTMLElement).matches("input, select, textarea")) return;
    const run = keyOf(event, model, floor, { at, isInList: isInList(event), focusAt });
    if (run === undefined) return;
    event.preventDefault();
    run();
  };

  return (
    <Frame
      title={t("panel-floor")}
      detail={t("floor-waiting-count", { count: waiting.length })}
      onKey={onKey}
    >
      <div class="floor" ref={body}>
        {floor.title !== undefined && (
          <p class="floor-item">
            <bdi>{floor.title}</bdi>
          </p>
        )}
        <Now floor={floor} isChair={isChair} />
        {canAsk && <Mine floor={floor} />}
        <List floor={floor} isChair={isChair} at={at} onActive={setActiveId} />
        <Replies floor={floor} isChair={isChair} />
        {isChair && <Past floor={floor} />}
        <Budgets floor={floor} isChair={isChair} />
        {isChair && <p class="small muted">{t("floor-help")}</p>}
      </div>
    </Frame>
  );
}

interface ListProps {
  floor: Floor;
  isChair: boolean;
  /** Whose row is in the tab order. */
  at: number;
  onActive(entry: number): void;
}

function List({ floor, isChair, at, onActive }: ListProps) {
  const { open, settings, waiting } = floor;
  return (
    <section class="floor-section" aria-label={t("floor-waiting")}>
      <div class="floor-head">
        <h3>{t("floor-waiting")}</h3>
        <span class={open ? "chip accent" : "chip brass"}>
          <Icon name={open ? "check" : "lock"} />
          {t(open ? "floor-list-open" : "floor-list-closed")}
        </span>
      </div>
      <p class="small muted">
        {ruleWords(settings)}
        {settings.controls_posting && ` ${t("floor-rule-posting")}`}
        {!open && ` ${t("floor-list-closed-help")}`}
      </p>
      {waiting.length === 0 && <p class="floor-none">{t("floor-waiting-none")}</p>}
      <ol
        class="floor-list"
        onFocusIn={(event) => {
          const row = (event.target as HTMLElement).closest<HTMLElement>("[data-entry]");
          if (row?.dataset.entry !== undefined) onActive(Number(row.dataset.entry));
        }}
      >
        {waiting.map((entry, index) => (
          <Waiting
            key={entry.entry}
            entry={entry}
            place={index + 1}
            floor={floor}
            isChair={isChair}
            isActive={index === at}
          />
        ))}
      </ol>
      {isChair && <ListTools floor={floor} />}
    </section>
  );
}

function isInList(event: KeyboardEvent): boolean {
  return (event.target as HTMLElement).closest("[data-entry]") !== null;
}

interface KeyPlace {
  at: number;
  isInList: boolean;
  focusAt(index: number): void;
}

/** What a key means to the chair. */
function keyOf(
  event: KeyboardEvent,
  model: Model,
  floor: Floor,
  { at, focusAt, isInList: isHere }: KeyPlace,
): (() => void) | undefined {
  const entry = floor.waiting[at];
  if (event.altKey) {
    if (entry === undefined || !isHere) return undefined;
    if (event.key === "ArrowUp") return () => askToMove(floor, entry, -1);
    return event.key === "ArrowDown" ? () => askToMove(floor, entry, 1) : undefined;
  }
  const acts: Record<string, () => void> = {
    n: () => startNext(model, floor),
    p: () => pauseOrResume(model, floor),
    e: () => endTurn(model, floor),
    o: () => openOrClose(model, floor),
  };
  const own: Record<string, () => void> =
    entry === undefined
      ? {}
      : {
          g: () => start(model, floor, entry.entry),
          x: () => ask({ ask: "remove", entry }),
          ArrowDown: () => focusAt(at + 1),
          ArrowUp: () => focusAt(at - 1),
          Home: () => focusAt(0),
          End: () => focusAt(floor.waiting.length - 1),
        };
  if (isHere && own[event.key] !== undefined) return own[event.key];
  if (!isHere && event.key === "ArrowDown" && entry !== undefined) return () => focusAt(at);
  return acts[event.key];
}

function Off({ isChair }: { isChair: boolean }) {
  return (
    <Frame title={t("panel-floor")}>
      <Empty title={t("floor-off-title")} text={t(isChair ? "floor-off-moderator" : "floor-off")}>
        {isChair && (
          <button type="button" class="button primary big" onClick={() => ask({ ask: "settings" })}>
            <Icon name="mic" />
            {t("floor-switch-on")}
          </button>
        )}
      </Empty>
    </Frame>
  );
}

function Now({ floor, isChair }: { floor: Floor; isChair: boolean }) {
  const { interrupted, speaker } = floor;
  return (
    <section class="floor-now" aria-label={t("floor-now")}>
      {speaker === undefined ? (
        <p class="floor-nobody">{t("floor-nobody")}</p>
      ) : (
        <Turn key={speaker.entry} entry={speaker} />
      )}
      {interrupted !== undefined && <Interrupted entry={interrupted} />}
      {isChair && <TurnTools floor={floor} />}
    </section>
  );
}

function Turn({ entry }: { entry: FloorEntry }) {
  const clock = useClock(entry);
  const pace = paceOf(clock);
  const isMine = entry.participant.id === useModel().me.value.id;
  return (
    <>
      <div class="floor-head">
        <h3>{t(isMine ? "floor-mine-speaking" : "floor-now")}</h3>
        {entry.kind !== "statement" && <span class="chip accent">{kindName(entry.kind)}</span>}
        {entry.state === "paused" && (
          <span class="chip brass">
            <Icon name="pause" />
            {t("floor-state-paused")}
          </span>
        )}
      </div>
      <Who who={entry.participant} />
      <p class={`floor-clock ${pace}`}>
        <span class="digits" role="timer" aria-label={clockWords(clock)}>
          {digitsOf(clock)}
        </span>
        <span aria-hidden="true">{paceWords(pace)}</span>
      </p>
      {pace !== "free" && (
        <progress class={`floor-progress ${pace}`} max={1} value={clock.used} aria-hidden="true" />
      )}
    </>
  );
}

function Interrupted({ entry }: { entry: FloorEntry }) {
  return (
    <p class="floor-interrupted">
      <Icon name="pause" />
      <span>
        {t(entry.state === "paused" ? "floor-interrupted-paused" : "floor-interrupted", {
          name: entry.participant.name,
          time: span(entry.spoken_ms),
        })}
      </span>
    </p>
  );
}

function KeyButton({
  icon,
  keys,
  children,
  ...rest
}: {
  icon: IconName;
  keys: string;
  class?: string;
  disabled?: boolean;
  onClick(): void;
  children: ComponentChildren;
}) {
  return (
    <button type="button" {...rest} class={`button ${rest.class ?? ""}`} aria-keyshortcuts={keys}>
      <Icon name={icon} />
      {children}
      <span class="key" aria-hidden="true">
        {keys}
      </span>
    </button>
  );
}

/** The speaker's account; who belongs to no delegation may have none yet. */
function accountFor(floor: Floor, { participant: who }: FloorEntry): FloorAccount {
  const fresh = { participant: who.id, turns: 1, spoken_ms: 0, charged_ms: 0, added_ms: 0 };
  return accountOf(floor, who) ?? fresh;
}

function TurnTools({ floor }: { floor: Floor }) {
  const model = useModel();
  const { speaker } = floor;
  const next = floor.waiting.find((one) => isDue(floor, one));
  return (
    <div class="floor-tools">
      {speaker !== undefined && (
        <>
          <KeyButton
            icon={speaker.state === "paused" ? "play" : "pause"}
            keys="P"
            onClick={() => pauseOrResume(model, floor)}
          >
            {t(speaker.state === "paused" ? "floor-resume" : "floor-pause")}
          </KeyButton>
          <KeyButton icon="stop" keys="E" onClick={() => endTurn(model, floor)}>
            {t("floor-end")}
          </KeyButton>
          {speaker.allowed_ms !== undefined && (
            <button
              type="button"
              class="button"
              onClick={() => ask({ ask: "time", account: accountFor(floor, speaker) })}
            >
              <Icon name="clock" />
              {t("floor-add-time")}
            </button>
          )}
        </>
      )}
      <KeyButton
        icon="next"
        keys="N"
        class="primary wide"
        disabled={next === undefined}
        onClick={() => startNext(model, floor)}
      >
        {next === undefined
          ? t("floor-next-none")
          : t("floor-next", { name: next.participant.name })}
      </KeyButton>
    </div>
  );
}

function Mine({ floor }: { floor: Floor }) {
  const model = useModel();
  const me = model.me.value;
  const places = placesOf(floor, me.id);
  const why = cannotAsk(floor, me.id, "statement");
  return (
    <section class="floor-mine" aria-label={t("floor-mine")}>
      {places.map(({ entry, place }) => (
        <div key={entry.entry} class="floor-place">
          <p>
            <b>{placeWords(place)}</b>{" "}
            {entry.kind !== "statement" && <span class="chip accent">{kindName(entry.kind)}</span>}
          </p>
          <button
            type="button"
            class="button"
            onClick={() => void act(model, "floor.withdraw", { entry: entry.entry })}
          >
            {t("floor-withdraw")}
          </button>
        </div>
      ))}
      {why === "closed" && <p class="small">{t("floor-list-closed-help")}</p>}
      {why === undefined && (
        <button
          type="button"
          class="button primary big wide"
          onClick={() => void askForFloor(model, "statement")}
        >
          <Icon name="mic" />
          {t("floor-ask")}
        </button>
      )}
      <div class="floor-tools">
        {cannotAsk(floor, me.id, "question") === undefined && (
          <button type="button" class="button" onClick={() => void askForFloor(model, "question")}>
            {t("floor-kind-question")}
          </button>
        )}
        {cannotAsk(floor, me.id, "point_of_order") === undefined && (
          <button
            type="button"
            class="button"
            onClick={() => void askForFloor(model, "point_of_order")}
          >
            {t("floor-kind-point_of_order")}
          </button>
        )}
        {me.delegation !== undefined && (
          <button type="button" class="button" onClick={() => ask({ ask: "claim" })}>
            {t("message-claim")}
          </button>
        )}
      </div>
    </section>
  );
}

interface WaitingProps {
  entry: FloorEntry;
  place: number;
  floor: Floor;
  isChair: boolean;
  isActive: boolean;
}

function Waiting({ entry, place, floor, isChair, isActive }: WaitingProps) {
  const model = useModel();
  const { participant: who } = entry;
  const delegation = delegationOf(model, who);
  const isMine = who.id === model.me.value.id;
  const content = (
    <>
      <span class="place">{place}</span>
      <Plate delegation={delegation} fallback={plateFallback(who)} />
      <span class="what">
        <b>
          <Name>{who.name}</Name>
        </b>
        <span class="muted">
          <bdi>{affiliation(who, delegation)}</bdi>
        </span>
        <span class="chips">
          {entry.kind !== "statement" && <span class="chip accent">{kindName(entry.kind)}</span>}
          {!isDue(floor, entry) && <span class="chip">{t("floor-entry-later")}</span>}
          {entry.moved && <span class="chip">{t("floor-entry-moved")}</span>}
        </span>
      </span>
    </>
  );
  if (!isChair) return <li class={isMine ? "floor-entry mine" : "floor-entry"}>{content}</li>;
  return (
    <li>
      <article
        class="floor-entry"
        tabIndex={isActive ? 0 : -1}
        data-entry={entry.entry}
        aria-label={t("floor-entry", { place, name: who.name, kind: kindName(entry.kind) })}
      >
        {content}
        <IconButton
          icon="more"
          label={t("floor-entry-actions", { name: who.name })}
          tabIndex={isActive ? 0 : -1}
          aria-haspopup="menu"
          aria-expanded="false"
          onClick={(event) =>
            showMenu(event.currentTarget as HTMLElement, {
              label: t("floor-entry-actions", { name: who.name }),
              groups: entryMenu(model, floor, entry),
            })
          }
        />
      </article>
    </li>
  );
}

function entryMenu(model: Model, floor: Floor, entry: FloorEntry): MenuItem[][] {
  const move = (by: 1 | -1): MenuItem[] =>
    moveBy(floor.waiting, entry.entry, by) === undefined
      ? []
      : [
          {
            icon: by < 0 ? "up" : "down",
            label: t(by < 0 ? "floor-entry-up" : "floor-entry-down"),
            keys: by < 0 ? "Alt ↑" : "Alt ↓",
            run: () => askToMove(floor, entry, by),
          },
        ];
  const give: MenuItem[] = isDue(floor, entry)
    ? [
        {
          icon: "mic",
          label: t("floor-entry-start"),
          keys: "G",
          run: () => start(model, floor, entry.entry),
        },
      ]
    : [];
  const remove: MenuItem = {
    icon: "trash",
    label: t("floor-entry-remove"),
    keys: "X",
    danger: true,
    run: () => ask({ ask: "remove", entry }),
  };
  return [give, [...move(-1), ...move(1)], [remove]];
}

function ListTools({ floor }: { floor: Floor }) {
  const model = useModel();
  return (
    <div class="floor-tools">
      <button type="button" class="button" onClick={() => ask({ ask: "add" })}>
        {t("floor-add")}
      </button>
      <KeyButton
        icon={floor.open ? "lock" : "check"}
        keys="O"
        onClick={() => openOrClose(model, floor)}
      >
        {t(floor.open ? "floor-close" : "floor-open")}
      </KeyButton>
      <button type="button" class="button" onClick={() => ask({ ask: "item" })}>
        {t("floor-item-new")}
      </button>
      <button type="button" class="button" onClick={() => ask({ ask: "settings" })}>
        {t("floor-settings")}
      </button>
    </div>
  );
}

function Replies({ floor, isChair }: { floor: Floor; isChair: boolean }) {
  const model = useModel();
  const { phase, replies } = floor;
  const hasGranted = replies.some((one) => one.state === "granted");
  if (replies.length === 0 && phase === "list") return null;
  return (
    <section class="floor-section" aria-label={t("floor-replies")}>
      <div class="floor-head">
        <h3>{t("floor-replies")}</h3>
        {phase === "replies" && <span class="chip accent">{t("floor-replies-now")}</span>}
      </div>
      <ul class="floor-replies">
        {replies.map((one) => (
          <Reply key={one.reply} reply={one} isChair={isChair} />
        ))}
      </ul>
      {isChair && phase === "list" && hasGranted && (
        <button
          type="button"
          class="button wide"
          onClick={() => void act(model, "floor.begin_replies", {})}
        >
          {t("floor-replies-begin")}
        </button>
      )}
    </section>
  );
}

function Reply({ reply, isChair }: { reply: FloorReply; isChair: boolean }) {
  const model = useModel();
  const { named_by, number, participant, reason, seq, state, text } = reply;
  const about =
    seq === undefined
      ? t("floor-reply-named-by", { name: named_by?.name ?? "" })
      : t("floor-reply-message", { seq });
  return (
    <li class="floor-reply">
      <Who who={participant} />
      {text === undefined ? (
        <p class="muted">{t("floor-reply-redacted")}</p>
      ) : (
        <p dir="auto">{text}</p>
      )}
      <p class="small muted">
        {about} ·{" "}
        {state === "granted" && number !== undefined
          ? t("floor-reply-granted", { number })
          : t(`floor-reply-state-${state}`)}
        {reason !== undefined && (
          <>
            {": "}
            <bdi>{reason}</bdi>
          </>
        )}
      </p>
      {isChair && (
        <div class="floor-tools">
          {state === "claimed" && (
            <>
              <button
                type="button"
                class="button primary"
                onClick={() => void act(model, "reply.grant", { reply: reply.reply })}
              >
                <Icon name="check" />
                {t("floor-reply-grant")}
              </button>
              <button type="button" class="button" onClick={() => ask({ ask: "refuse", reply })}>
                <Icon name="close" />
                {t("floor-reply-refuse")}
              </button>
            </>
          )}
          {text !== undefined && (
            <button
              type="button"
              class="button quiet"
              onClick={() => ask({ ask: "redact-reply", reply })}
            >
              {t("floor-reply-redact")}
            </button>
          )}
        </div>
      )}
    </li>
  );
}

/** Who has spoken or was taken off: the chair may put them back. */
function Past({ floor }: { floor: Floor }) {
  const model = useModel();
  if (floor.past.length === 0) return null;
  return (
    <section class="floor-section" aria-label={t("floor-past")}>
      <h3>{t("floor-past")}</h3>
      <ul class="floor-past">
        {floor.past.map((one) => (
          <li key={one.entry}>
            <span>
              <Name>{one.participant.name}</Name>{" "}
              <span class="muted">
                {one.state === "removed"
                  ? t("floor-past-removed")
                  : t("floor-past-spoke", { time: span(one.spoken_ms) })}
              </span>
            </span>
            <button
              type="button"
              class="button quiet"
              aria-label={t("floor-readd-name", { name: one.participant.name })}
              onClick={() => void act(model, "floor.readd", { entry: one.entry })}
            >
              {t("floor-readd")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Budgets({ floor, isChair }: { floor: Floor; isChair: boolean }) {
  const hasBudget = floor.settings.budget_s > 0;
  if (floor.accounts.length === 0) return null;
  return (
    <details class="floor-budgets">
      <summary>{t(hasBudget ? "floor-budgets" : "floor-times")}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("floor-column-delegation")}</th>
            <th scope="col" class="number">
              {t("floor-column-turns")}
            </th>
            <th scope="col" class="number">
              {t(hasBudget ? "floor-column-left" : "floor-column-spoken")}
            </th>
            {isChair && hasBudget && (
              <th scope="col">
                <span class="hidden-visually">{t("floor-add-time")}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {floor.accounts.map((one) => (
            <Account
              key={one.delegation ?? `.${one.participant}`}
              account={one}
              canAdd={isChair && hasBudget}
            />
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Whose time it is, in words. */
export function accountName(model: Model, account: FloorAccount): string {
  if (account.delegation !== undefined)
    return model.delegations.value.get(account.delegation)?.name ?? account.delegation;
  const id = account.participant ?? "";
  return model.presence.value.participants.find((one) => one.id === id)?.name ?? id;
}

function Account({ account, canAdd }: { account: FloorAccount; canAdd: boolean }) {
  const model = useModel();
  const name = accountName(model, account);
  const shown = account.left_ms ?? account.spoken_ms;
  const isSpent = account.left_ms === 0;
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td class="number">{account.turns}</td>
      <td class={isSpent ? "number spent" : "number"}>
        {isSpent ? t("floor-budget-spent") : shown === 0 ? "–" : span(shown)}
      </td>
      {canAdd && (
        <td>
          <button
            type="button"
            class="button quiet"
            aria-label={t("floor-add-time-name", { name })}
            onClick={() => ask({ ask: "time", account })}
          >
            +
          </button>
        </td>
      )}
    </tr>
  );
}
