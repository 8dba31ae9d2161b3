// Messages that wait: oldest first, each with the rule that held it and what the clock will do.
import type { HeldItem } from "@pleno/protocol";
import { heldReason } from "../../i18n/held.ts";
import { rich, t } from "../../i18n/index.ts";
import { span } from "../../i18n/time.ts";
import type { Desk } from "../../store/desk/desk.ts";
import type { QueueCard } from "../../store/desk/queue.ts";
import { useModel } from "../../store/model.ts";
import { useNow } from "../../store/now.ts";
import { dialog, showDesk } from "../../store/ui.ts";
import { renderText } from "../../text/plain.ts";
import { Name, nameOf } from "../../ui/controls.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Empty } from "../frame.tsx";
import { tell } from "../tell.ts";
import { By, Cards, Problem } from "./cards.tsx";
import { Stretch } from "./stretch.tsx";

function Due({ item }: { item: HeldItem }) {
  const model = useModel();
  const until = item.due === undefined ? undefined : Date.parse(item.due);
  useNow(until);
  const left = until === undefined ? 0 : until - model.now();
  if (left <= 0) return null;
  return (
    <span class="chip brass">
      <Icon name="clock" />
      <span role="timer">
        {t(item.on_due === "approve" ? "desk-due-approve" : "desk-due-reject", {
          time: span(left),
        })}
      </span>
    </span>
  );
}

function Appeal({ item }: { item: HeldItem }) {
  if (item.appeal === undefined) return null;
  const why = heldReason(item.reason_code, item.reason);
  return (
    <div class="appeal">
      <p>
        <b>{t("desk-appeal")}</b> <bdi>{item.appeal}</bdi>
      </p>
      {why && <p class="muted">{rich("desk-appeal-against", { reason: <bdi>{why}</bdi> })}</p>}
    </div>
  );
}

/** Why another moderator decides about it. */
function notMine(item: HeldItem, me: string) {
  if (item.participant.id === me) return "desk-report-own";
  const isOwnRejection = item.state === "appealed" && item.decided_by === me;
  return isOwnRejection ? "desk-appeal-not-yours" : undefined;
}

function Card({
  card,
  isActive,
  onApprove,
  onReject,
  onOpen,
}: {
  card: QueueCard;
  isActive: boolean;
  onApprove(): void;
  onReject(): void;
  onOpen(): void;
}) {
  const { me } = useModel();
  const { decided, item } = card;
  const tab = isActive ? 0 : -1;
  const why = notMine(item, me.value.id);
  return (
    <article
      class={decided ? "held-item gone" : "held-item"}
      tabIndex={tab}
      data-card={item.held_id}
      aria-label={t("panel-held-item", { name: nameOf(item.participant) })}
    >
      <By person={item.participant} at={item.at} onOpen={onOpen} />
      <div class="chips">
        {item.state === "appealed" && (
          <span class="chip danger">
            <Icon name="warning" />
            {t("desk-appealed")}
          </span>
        )}
        {item.kind === "question" && (
          <span class="chip accent">
            <Icon name="question" />
            {t("message-question")}
          </span>
        )}
        <span class="chip">
          <Icon name="shield" />
          {item.rule ?? t(`desk-why-${item.why}`)}
        </span>
        {item.version > 1 && (
          <span class="chip">{t("desk-version", { version: item.version })}</span>
        )}
        <Due item={item} />
        {item.overdue && <span class="chip danger">{t(`desk-overdue-${item.overdue}`)}</span>}
      </div>
      <div class="text" dir="auto" lang={item.lang}>
        {renderText(item.text)}
      </div>
      <Appeal item={item} />
      {decided ? (
        <p class="settled" role="status">
          {decided.by === undefined
            ? t(decided.approved ? "desk-decided-clock-approved" : "desk-decided-clock-rejected")
            : rich(decided.approved ? "desk-decided-approved" : "desk-decided-rejected", {
                name: <Name>{decided.by.name}</Name>,
              })}
        </p>
      ) : why !== undefined ? (
        <p class="settled">{t(why)}</p>
      ) : (
        <div class="decide">
          <button type="button" class="button primary" tabIndex={tab} onClick={onApprove}>
            <Icon name="check" />
            {t("panel-held-approve")}
          </button>
          <button type="button" class="button" tabIndex={tab} onClick={onReject}>
            <Icon name="close" />
            {t("panel-held-reject")}
          </button>
        </div>
      )}
    </article>
  );
}

export function QueueTab({ desk }: { desk: Desk }) {
  const { queue } = desk;
  const view = queue.view.value;
  const problem = queue.problem.value;
  const cards = view?.cards ?? [];
  const me = useModel().me.value.id;
  const ids = cards.map((one) => one.item.held_id);

  const named = (id: string): QueueCard | undefined =>
    cards.find(
      ({ decided, item }) =>
        item.held_id === id && decided === undefined && notMine(item, me) === undefined,
    );
  const approve = (id: string): void => {
    const card = named(id);
    if (card !== undefined) void tell(queue.approve(card.item), t("command-done-approve"));
  };
  const reject = (id: string): void => {
    const card = named(id);
    if (card !== undefined) dialog.value = { show: "reject", held: card.item };
  };

  const show = (shown: readonly QueueCard[], active: string | undefined) => {
    // The tabulator comes to the current one, or, when that is not in the page, to the first.
    const reached = shown.find((one) => one.item.held_id === active) ?? shown[0];
    return shown.map((card) => (
      <Card
        key={card.item.held_id}
        card={card}
        isActive={card === reached}
        onApprove={() => approve(card.item.held_id)}
        onReject={() => reject(card.item.held_id)}
        onOpen={() => showDesk("people", { participant: card.item.participant })}
      />
    ));
  };

  return (
    <>
      <fieldset class="segments">
        <legend class="hidden-visually">{t("desk-show")}</legend>
        {[false, true].map((only) => (
          <button
            key={String(only)}
            type="button"
            class="button"
            aria-pressed={(view?.onlyAppeals ?? false) === only}
            onClick={() => queue.filter(only)}
          >
            {t(only ? "desk-only-appeals" : "desk-all-waiting")}
          </button>
        ))}
      </fieldset>
      {problem && <Problem text={problem} onRetry={() => void queue.load()} />}
      {view === undefined && !problem && <p class="muted small">{t("loading")}</p>}
      {view && cards.length === 0 && (
        <Empty title={t("panel-held-empty-title")} text={t("panel-held-empty")} />
      )}
      {cards.length > 0 && (
        <Cards
          label={t("panel-held")}
          help={t("panel-held-help")}
          ids={ids}
          keys={{ a: approve, x: reject }}
        >
          {(active) => (
            <Stretch ids={ids} active={active} onEnd={() => void queue.more()}>
              {(from, to) => show(cards.slice(from, to), active)}
            </Stretch>
          )}
        </Cards>
      )}
      {view?.more && (
        <button type="button" class="button wide" onClick={() => void queue.more()}>
          {t("panel-held-more", { count: Math.max(1, view.total - cards.length) })}
        </button>
      )}
    </>
  );
}
