// Polls and consensus calls in the timeline: one quiet line for each step, and the outcome of a
// consensus call as the record has it.
import type { Decision, Poll, SystemLine } from "@pleno/protocol";
import type { ComponentChild } from "preact";
import { useEffect } from "preact/hooks";
import { rich, t } from "../../i18n/index.ts";
import { type Model, useModel } from "../../store/model.ts";
import { plainText, renderText } from "../../text/plain.ts";
import { Name } from "../../ui/controls.tsx";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { showDecision, useDecisions } from "./act.ts";
import { outcomeText } from "./consensus.tsx";
import { optionName, turnoutText, winnersText } from "./results.tsx";

const QUOTE_MAX = 160;
const OPTIONS_MAX = 6;

const ICONS: Readonly<Record<Decision["type"], IconName>> = {
  "poll.opened": "ballot",
  "poll.closed": "ballot",
  "poll.published": "ballot",
  "poll.cancelled": "ballot",
  "consensus.opened": "agree",
  "consensus.revised": "agree",
  "consensus.closed": "agree",
  "consensus.answer_redacted": "trash",
  "question.reason_redacted": "trash",
  "delegation.substitute_set": "people",
  "record.damaged": "warning",
};

function quote(text: string): string {
  const plain = plainText(text);
  return plain.length > QUOTE_MAX ? `${plain.slice(0, QUOTE_MAX).trimEnd()}…` : plain;
}

/** The poll of an event that names it only. */
export function usePoll(id: string | undefined): Poll | undefined {
  const decisions = useDecisions();
  const poll = id === undefined ? undefined : decisions?.polls.find(id)?.poll;
  const isMissing = decisions?.polls.polls.value !== undefined && poll === undefined;
  useEffect(() => {
    if (isMissing && id !== undefined) decisions?.polls.look(id);
  }, [id, isMissing, decisions]);
  return poll;
}

function countsText(poll: Poll, counts: readonly number[]): string {
  const parts = counts.slice(0, OPTIONS_MAX).map((count, index) => {
    return `${optionName(poll, index + 1)} ${count}`;
  });
  return parts.join(" · ") + (counts.length > OPTIONS_MAX ? " …" : "");
}

type PollDecision = Extract<
  Decision,
  { type: "poll.closed" | "poll.published" | "poll.cancelled" }
>;

function PollLine({ item, what }: { item: SystemLine; what: PollDecision }) {
  const poll = usePoll(what.data.poll);
  const title = <bdi>{poll?.title ?? "…"}</bdi>;
  if (what.type === "poll.cancelled") {
    const name = <Name>{item.actor.name}</Name>;
    const { reason } = what.data;
    return reason === undefined
      ? rich("line-poll-cancelled", { name, title })
      : rich("line-poll-cancelled-reason", { name, title, reason: <bdi>{reason}</bdi> });
  }
  const { entitled, votes } = what.data;
  const turnout = poll === undefined ? "…" : turnoutText({ ...poll, votes, entitled });
  if (what.type === "poll.closed")
    return what.data.by_clock
      ? rich("line-poll-clock", { title, turnout })
      : rich("line-poll-closed", { name: <Name>{item.actor.name}</Name>, title, turnout });
  const { outcome, quorum_reached } = what.data;
  const { quorum = 0 } = poll ?? {};
  return (
    <>
      {quorum_reached
        ? rich("line-poll-published", {
            title,
            result: (
              <b>{poll === undefined ? "…" : winnersText({ ...poll, quorum_reached }, outcome)}</b>
            ),
          })
        : rich("line-poll-no-quorum", { title, votes, quorum })}
      {poll && <span class="counts"> ({countsText(poll, outcome.counts)})</span>}
    </>
  );
}

function Outcome({ item, data }: { item: SystemLine; data: ConsensusClosed }) {
  const { delegations } = useModel();
  return (
    <div class={data.reached ? "record reached" : "record"}>
      <p class="verdict">
        <Icon name={data.reached ? "check" : "warning"} />
        <b>{outcomeText(data)}</b>
      </p>
      <div class="statement" dir="auto">
        {renderText(data.statement)}
      </div>
      {data.remarks.length > 0 && (
        <ul>
          {data.remarks.map(({ delegation, redacted, stance, text }) => (
            <li key={delegation}>
              {rich("line-remark", {
                delegation: <Name>{delegations.value.get(delegation)?.name ?? delegation}</Name>,
                stance: t(`stance-${stance}`),
              })}
              {text && <bdi> “{text}”</bdi>}
              {redacted && ` ${t("consensus-redacted")}`}
            </li>
          ))}
        </ul>
      )}
      <p class="small">
        {rich("line-recorded", { name: <Name>{item.actor.name}</Name> })}{" "}
        <Show id={data.consensus} />
      </p>
    </div>
  );
}

type ConsensusClosed = Extract<Decision, { type: "consensus.closed" }>["data"];

function words(item: SystemLine, what: Decision): ComponentChild {
  const name = <Name>{item.actor.name}</Name>;
  switch (what.type) {
    case "poll.opened":
      return rich("line-poll-opened", { name, title: <bdi>{what.data.poll.title}</bdi> });
    case "poll.closed":
    case "poll.published":
    case "poll.cancelled":
      return <PollLine item={item} what={what} />;
    case "consensus.opened":
      return rich("line-consensus-opened", { name, text: <bdi>{quote(what.data.text)}</bdi> });
    case "consensus.revised": {
      const { round: number, text } = what.data;
      return rich("line-consensus-revised", { name, number, text: <bdi>{quote(text)}</bdi> });
    }
    case "consensus.closed":
      return <Outcome item={item} data={what.data} />;
    case "consensus.answer_redacted":
      return <RedactedLine item={item} data={what.data} />;
    case "question.reason_redacted": {
      const { reason, target: seq } = what.data;
      return rich("line-reason-redacted", { name, seq, reason: <bdi>{reason}</bdi> });
    }
    case "delegation.substitute_set":
      return <SubstituteLine item={item} data={what.data} />;
    case "record.damaged":
      return t("line-damaged");
  }
}

type AnswerRedacted = Extract<Decision, { type: "consensus.answer_redacted" }>["data"];

function RedactedLine({ item, data }: { item: SystemLine; data: AnswerRedacted }) {
  const { delegations } = useModel();
  return rich("line-answer-redacted", {
    name: <Name>{item.actor.name}</Name>,
    delegation: <Name>{delegations.value.get(data.delegation)?.name ?? data.delegation}</Name>,
    reason: <bdi>{data.reason}</bdi>,
  });
}

type SubstituteSet = Extract<Decision, { type: "delegation.substitute_set" }>["data"];

function SubstituteLine({ item, data }: { item: SystemLine; data: SubstituteSet }) {
  const { delegations } = useModel();
  const name = <Name>{item.actor.name}</Name>;
  const delegation = <Name>{delegations.value.get(data.delegation)?.name ?? data.delegation}</Name>;
  return (
    <>
      {data.participant === undefined
        ? rich("line-substitute-nobody", { name, delegation })
        : rich("line-substitute", {
            name,
            delegation,
            who: <Name>{data.participant.name}</Name>,
          })}
    </>
  );
}

function idOf({ data, type }: Decision): string | undefined {
  if (type === "delegation.substitute_set" || type === "consensus.closed") return undefined;
  if (type === "question.reason_redacted") return undefined;
  if ("consensus" in data) return data.consensus;
  return typeof data.poll === "string" ? data.poll : data.poll.id;
}

/** Reached by hand; with the keyboard through the panel itself. */
function Show({ id }: { id: string }) {
  return (
    <button type="button" class="line-link" tabIndex={-1} onClick={() => showDecision(id)}>
      {t("line-show")}
    </button>
  );
}

/**
 * Whether a line says something to this person here. Who votes beside a head of delegation concerns
 * the delegation and the moderators, and only where delegations decide something.
 */
function isOfConcern(model: Model, what: Decision): boolean {
  if (what.type !== "delegation.substitute_set") return true;
  const { delegation } = what.data;
  if (model.me.value.delegation !== delegation && !model.rules.value.moderate) return false;
  const decisions = model.decisions.value;
  return (
    Boolean(decisions?.consensus.call.value) ||
    (decisions?.polls.polls.value ?? []).some(({ poll }) => poll.per === "delegation")
  );
}

export function DecisionLine({ item, what }: { item: SystemLine; what: Decision }) {
  const id = idOf(what);
  if (!isOfConcern(useModel(), what)) return null;
  return (
    <div class="system" data-key={`s${item.seq}`} data-seq={item.seq}>
      {what.type !== "consensus.closed" && <Icon name={ICONS[what.type]} />}
      {words(item, what)} {id !== undefined && <Show id={id} />}
      <span class="hidden-visually">{t("message-number", { seq: item.seq })}</span>
    </div>
  );
}
