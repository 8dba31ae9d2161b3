// Who did what, newest first: for moderators, who answer for each other's acts.
import type { AuditEntry, Participant } from "@pleno/protocol";
import { useEffect, useRef, useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import type { PlainKey } from "../../i18n/keys.ts";
import { agendaTime, moment, span } from "../../i18n/time.ts";
import { type Fact, factsOf } from "../../store/desk/audit.ts";
import { type AuditFilter, type AuditPage, type Model, useModel } from "../../store/model.ts";
import { Name } from "../../ui/controls.tsx";
import { note } from "../../ui/say.tsx";
import { openChannelOf } from "../actions.ts";
import { FloorAct } from "../floor/lazy.tsx";
import { Empty } from "../frame.tsx";
import { decideViews } from "../later.tsx";
import { SelectField } from "./fields.tsx";

const WORDS: Readonly<Record<string, PlainKey>> = {
  "bulk.undo": "audit-bulk-undo",
  "channel.lock": "audit-channel-lock",
  "channel.schedule": "audit-channel-schedule",
  "channel.set_approval": "audit-channel-set-approval",
  "channel.set_budget": "audit-channel-set-budget",
  "channel.set_delay": "audit-channel-set-delay",
  "channel.set_report_threshold": "audit-channel-set-report-threshold",
  "channel.slow_mode": "audit-channel-slow-mode",
  "channel.unlock": "audit-channel-unlock",
  "clock.tick": "audit-clock-tick",
  "filter.create": "audit-filter-create",
  "filter.delete": "audit-filter-delete",
  "filter.update": "audit-filter-update",
  "held.approve": "audit-held-approve",
  "held.reject": "audit-held-reject",
  "message.pin": "audit-message-pin",
  "message.redact": "audit-message-redact",
  "message.restore": "audit-message-restore",
  "message.withhold": "audit-message-withhold",
  "note.add": "audit-note-add",
  "participant.mute": "audit-participant-mute",
  "participant.unmute": "audit-participant-unmute",
  "participant.warn": "audit-participant-warn",
  "participant.withhold": "audit-participant-withhold",
  "participant.remove": "audit-participant-remove",
  "participant.readmit": "audit-participant-readmit",
  "participant.suspend": "audit-participant-suspend",
  "participant.unsuspend": "audit-participant-unsuspend",
  "report.assign": "audit-report-assign",
  "report.resolve": "audit-report-resolve",
  "sanction.review": "audit-sanction-review",
  "summit.lock": "audit-summit-lock",
  "summit.unlock": "audit-summit-unlock",
  "warning.lift": "audit-warning-lift",
  "participant.import": "audit-participant-import",
  "token.create": "audit-token-create",
  "token.revoke": "audit-token-revoke",
  "invite.create": "audit-invite-create",
  "invite.claim": "audit-invite-claim",
};

function wordsFor({ action, data }: AuditEntry): string {
  if (data.off_record === true) return t("audit-off-record");
  const words = WORDS[action] ?? decideViews.value.value?.AUDIT_WORDS[action];
  return words === undefined ? action : t(words);
}

function seconds(count: number): string {
  return count === 0 ? t("rule-off") : span(count * 1000);
}

function words(
  fact: Fact,
  people: readonly Participant[],
  { decisions, delegations, summit }: Model,
): string {
  switch (fact.what) {
    case "operator":
      return t("panel-audit-via");
    case "participant":
      return people.find((one) => one.id === fact.id)?.name ?? fact.id;
    case "delegation":
      return delegations.value.get(fact.id)?.name ?? fact.id;
    case "poll":
      return (
        decisions.value?.polls.polls.value?.find(({ poll }) => poll.id === fact.id)?.poll.title ??
        fact.id
      );
    case "seconds":
      return seconds(fact.count);
    case "erased":
      return t("audit-off-record-count", { count: fact.count });
    case "messages":
      return fact.count === 0
        ? t("rule-budget-off")
        : t(`rule-budget-now-${fact.per}`, { count: fact.count });
    case "threshold":
      return fact.count === 0 ? t("rule-off") : t("rule-threshold-now", { count: fact.count });
    case "approval":
      return t(`rule-approval-${fact.mode}`, { count: fact.count });
    case "level":
      return t(`rule-attribution-${fact.level}`);
    case "opens":
    case "closes":
      return t(`rule-schedule-${fact.what}`, {
        time: agendaTime(fact.at, summit.value.timezone),
      });
    default:
      return fact.text;
  }
}

function Entry({ entry, people }: { entry: AuditEntry; people: readonly Participant[] }) {
  const model = useModel();
  const channel = model.channels.value.find((one) => one.id === entry.channel);
  return (
    <li class="audit-entry">
      <p>
        <b>{entry.actor ? <Name>{entry.actor.name}</Name> : t("panel-audit-operator")}</b>{" "}
        {/^(floor|reply)\./.test(entry.action) ? (
          <FloorAct action={entry.action} />
        ) : (
          wordsFor(entry)
        )}
      </p>
      {factsOf(entry)
        .map((one) => words(one, people, model))
        .map((one) => (
          <p key={one} class="detail" dir="auto">
            {one}
          </p>
        ))}
      <p class="where">
        <bdi>{channel?.title ?? ""}</bdi>
        <time dateTime={entry.at}>{moment(entry.at)}</time>
      </p>
    </li>
  );
}

/** Whom one may look for: those who moderate and are here, and those in sight. */
function actors(
  here: readonly Participant[],
  entries: readonly AuditEntry[],
): readonly Participant[] {
  const known = new Map<string, Participant>();
  for (const { actor } of entries) if (actor) known.set(actor.id, actor);
  for (const one of here)
    if (one.role === "moderator" || one.role === "admin") known.set(one.id, one);
  return [...known.values()].sort((a, b) => a.name.localeCompare(b.name));
}

export function Audit() {
  const model = useModel();
  const open = openChannelOf(model);
  const [filter, setFilter] = useState<AuditFilter>({});
  const [page, setPage] = useState<AuditPage>();
  const seen = useRef<readonly Participant[]>([]);
  const newest = useRef<AuditFilter>();

  const load = async (before: AuditPage | undefined): Promise<void> => {
    newest.current = filter;
    const more = await model.audit(filter, before?.next);
    if (newest.current !== filter) return;
    if (typeof more === "string") note(more, true);
    else
      setPage({
        entries: [...(before?.entries ?? []), ...more.entries],
        participants: [...(before?.participants ?? []), ...more.participants],
        next: more.next,
      });
  };
  useEffect(() => {
    void load(undefined);
  }, [filter]);

  seen.current = actors(
    [...model.presence.value.participants, ...seen.current],
    page?.entries ?? [],
  );
  const change = (next: AuditFilter): void => setFilter({ ...filter, ...next });
  return (
    <>
      <div class="audit-filter">
        <SelectField
          label={t("audit-by")}
          value={filter.actor ?? ""}
          values={[
            ["", t("audit-anybody")],
            ...seen.current.map((one) => [one.id, one.name] as const),
          ]}
          onChange={(actor) => change({ actor: actor || undefined })}
        />
        <SelectField
          label={t("audit-act")}
          value={filter.action ?? ""}
          values={[
            ["", t("audit-anything")],
            ...Object.entries(WORDS).map(([action, words]) => [action, t(words)] as const),
          ]}
          onChange={(action) => change({ action: action || undefined })}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={filter.channel !== undefined}
            onChange={(event) =>
              change({ channel: event.currentTarget.checked ? open?.id : undefined })
            }
          />
          <span>{t("panel-search-here", { channel: open?.title ?? "" })}</span>
        </label>
      </div>
      {page?.entries.length === 0 && <Empty text={t("panel-audit-empty")} />}
      <ul class="audit-entries">
        {page?.entries.map((entry) => (
          <Entry key={entry.number} entry={entry} people={page.participants} />
        ))}
      </ul>
      {page?.next !== undefined && (
        <button type="button" class="button wide" onClick={() => void load(page)}>
          {t("panel-audit-more")}
        </button>
      )}
    </>
  );
}
