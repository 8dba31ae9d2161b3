// Reported messages, one card each: what is said against it, by how many, and who looks after it.
import type { ReportCard, ReportCategory } from "@pleno/protocol";
import { rich, t } from "../../i18n/index.ts";
import { moment } from "../../i18n/time.ts";
import type { Desk } from "../../store/desk/desk.ts";
import { titleOf, useModel } from "../../store/model.ts";
import { dialog, goTo, showDesk } from "../../store/ui.ts";
import { renderText } from "../../text/plain.ts";
import { Name } from "../../ui/controls.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Empty } from "../frame.tsx";
import { shortText } from "../message.tsx";
import { useMessage } from "../peek.ts";
import { tell } from "../tell.ts";
import { By, Cards, Problem } from "./cards.tsx";

/** How often each thing was said against the message, most often first. */
function categories({ reports }: ReportCard): [category: ReportCategory, count: number][] {
  const counts = new Map<ReportCategory, number>();
  for (const { category } of reports) counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function Said({ card }: { card: ReportCard }) {
  const said = card.reports.filter((one) => one.text !== undefined);
  return (
    <details class="said">
      <summary>{t("desk-report-said", { count: card.count })}</summary>
      <ul>
        {card.reports.map((one) => (
          <li key={`${one.participant.id} ${one.at}`}>
            <b>
              <Name>{one.participant.name}</Name>
            </b>{" "}
            <span class="muted">
              {t(`report-category-${one.category}`)} · {moment(one.at)}
              {one.earlier && ` · ${t("desk-report-earlier-text")}`}
            </span>
            {one.text && (
              <p>
                <bdi>{one.text}</bdi>
              </p>
            )}
          </li>
        ))}
        {said.length === 0 && card.reports.length === 0 && <li>{t("desk-report-by-filter")}</li>}
      </ul>
    </details>
  );
}

/** What was decided before its author changed the words. */
function Earlier({ card }: { card: ReportCard }) {
  return card.earlier?.map((one) => (
    <p key={one.at} class="small muted">
      {rich("desk-report-earlier", {
        name: <Name>{one.by.name}</Name>,
        reason: <bdi>{one.reason}</bdi>,
      })}
    </p>
  ));
}

/** In the place of words that are gone: exactly what became of them, in the open channel. */
function Gone({ card }: { card: ReportCard }) {
  const { channel, outcome, reason, seq } = card;
  const { open } = useModel();
  const message = useMessage(channel === open.value ? seq : 0);
  if (card.removed_by_author) return <i>{t("desk-report-removed-by-author")}</i>;
  if (message?.redaction !== undefined) return <i>{shortText(message)}</i>;
  if (outcome !== "removed") return <i>{t("message-gone")}</i>;
  return <i>{reason ? t("message-removed-because", { reason }) : t("message-removed")}</i>;
}

interface CardProps {
  card: ReportCard;
  isActive: boolean;
  onTake(): void;
  onResolve(outcome: "removed" | "retained"): void;
  onOpen(): void;
}

function Card({ card, isActive, onTake, onResolve, onOpen }: CardProps) {
  const model = useModel();
  const title = titleOf(model, card.channel);
  const tab = isActive ? 0 : -1;
  const isMine = card.assigned_to?.id === model.me.value.id;
  const isOwn = card.participant.id === model.me.value.id;
  const show = (): void => {
    model.openChannel(card.channel);
    goTo(card.seq);
  };
  return (
    <article
      class={card.state === "resolved" ? "held-item gone" : "held-item"}
      tabIndex={tab}
      data-card={card.report_id}
      aria-label={t("desk-report-of", { name: card.participant.name })}
    >
      <By person={card.participant} at={card.at} onOpen={onOpen} />
      <div class="chips">
        {categories(card).map(([category, count]) => (
          <span key={category} class="chip danger">
            {t(`report-category-${category}`)}
            {count > 1 && ` × ${count}`}
          </span>
        ))}
        {card.filter && (
          <span class="chip brass">
            <Icon name="shield" />
            {card.filter}
          </span>
        )}
        {card.withheld && (
          <span class="chip">
            <Icon name="eye" />
            {t("desk-withheld")}
          </span>
        )}
      </div>
      <div class="text" dir="auto">
        {card.text === undefined ? <Gone card={card} /> : renderText(card.text)}
      </div>
      <p class="small muted">
        {t("desk-report-by", { count: card.count })} ·{" "}
        {t("desk-report-delegations", { count: card.delegations })}
      </p>
      <p class="small muted">
        <button type="button" class="link" tabIndex={tab} onClick={show}>
          <bdi>{title}</bdi>, {t("message-number", { seq: card.seq })}
        </button>
      </p>
      {card.reports.length > 0 && <Said card={card} />}
      <Earlier card={card} />
      {card.assigned_to && card.state !== "resolved" && (
        <p class="small">
          {isMine
            ? t("desk-report-yours")
            : rich("desk-report-taken", { name: <Name>{card.assigned_to.name}</Name> })}
        </p>
      )}
      {card.state === "resolved" ? (
        <p class="settled" role="status">
          {rich(card.outcome === "removed" ? "desk-report-removed" : "desk-report-retained", {
            name: <Name>{card.resolved_by?.name ?? ""}</Name>,
          })}
        </p>
      ) : isOwn ? (
        <p class="settled">{t("desk-report-own")}</p>
      ) : (
        <div class="decide three">
          <button
            type="button"
            class="button danger"
            tabIndex={tab}
            onClick={() => onResolve("removed")}
          >
            <Icon name="trash" />
            {t("desk-report-remove")}
          </button>
          <button type="button" class="button" tabIndex={tab} onClick={() => onResolve("retained")}>
            <Icon name="check" />
            {t("desk-report-keep")}
          </button>
          {!isMine && (
            <button type="button" class="button" tabIndex={tab} onClick={onTake}>
              {t("desk-report-take")}
            </button>
          )}
        </div>
      )}
    </article>
  );
}

export function ReportsTab({ desk }: { desk: Desk }) {
  const { reports } = desk;
  const view = reports.view.value;
  const problem = reports.problem.value;
  const cards = view?.cards ?? [];
  const me = useModel().me.value.id;
  const named = (id: string): ReportCard | undefined =>
    cards.find(
      (one) => one.report_id === id && one.state !== "resolved" && one.participant.id !== me,
    );
  const resolve = (id: string, outcome: "removed" | "retained"): void => {
    const card = named(id);
    if (card !== undefined) dialog.value = { show: "resolve", card, outcome };
  };
  const take = (id: string): void => {
    const card = named(id);
    if (card !== undefined) void tell(reports.take(card), t("desk-report-yours"));
  };
  return (
    <>
      {problem && <Problem text={problem} onRetry={() => void reports.load()} />}
      {view === undefined && !problem && <p class="muted small">{t("loading")}</p>}
      {view && cards.length === 0 && (
        <Empty title={t("desk-reports-empty-title")} text={t("desk-reports-empty")} />
      )}
      {cards.length > 0 && (
        <Cards
          label={t("desk-tab-reports")}
          help={t("desk-reports-help")}
          ids={cards.map((one) => one.report_id)}
          keys={{
            a: (id) => resolve(id, "retained"),
            x: (id) => resolve(id, "removed"),
            t: take,
          }}
        >
          {(active) =>
            cards.map((card) => (
              <Card
                key={card.report_id}
                card={card}
                isActive={card.report_id === active}
                onTake={() => take(card.report_id)}
                onResolve={(outcome) => resolve(card.report_id, outcome)}
                onOpen={() => showDesk("people", { participant: card.participant })}
              />
            ))
          }
        </Cards>
      )}
      {view?.more && (
        <button type="button" class="button wide" onClick={() => void reports.more()}>
          {t("desk-more")}
        </button>
      )}
    </>
  );
}
