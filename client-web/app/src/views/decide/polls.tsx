// One poll as a card: what is decided, who votes and who sees what, the ballot or the results.
import type { Poll, PollMine } from "@pleno/protocol";
import { useEffect, useId, useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { listOf } from "../../i18n/time.ts";
import { delegationOf, type Model, useModel } from "../../store/model.ts";
import { isOver, needsLook, type PollView } from "../../store/polls.ts";
import { dialog } from "../../store/ui.ts";
import { Icon } from "../../ui/icon.tsx";
import { tell } from "../tell.ts";
import { speaksFor, useDecisions, useWanted } from "./act.ts";
import { Ballot, howText } from "./ballot.tsx";
import { Closes, Opened } from "./clock.tsx";
import { optionName, quorumText, Results, Roll, turnoutText } from "./results.tsx";

function secrecyText({ results, secret }: Poll): string {
  if (secret) return t("poll-secret");
  return t(results === "live" ? "poll-named-live" : "poll-named-after");
}

function whoText({ per, roles }: Poll): string {
  if (per === "delegation") return t("poll-who-delegations");
  return t("poll-who-roles", { roles: listOf(roles.map((one) => t(`poll-role-${one}`))) });
}

/** For whom this person votes, or why not. */
function youText(model: Model, { mine, poll }: PollView): string {
  if (mine === undefined || poll.state !== "open") return "";
  const delegation = delegationOf(model, model.me.value);
  if (mine.entitled && poll.per === "delegation" && delegation !== undefined)
    return t("poll-you-for", { delegation: delegation.name });
  if (mine.entitled) return "";
  if (poll.per === "delegation" && delegation !== undefined)
    return t("poll-you-not-head", { delegation: delegation.name });
  return mine.voted ? "" : t("poll-you-not");
}

/** That the vote is cast, one's own or the delegation's, and where it is no secret, what it is. */
function castText(model: Model, poll: Poll, mine: PollMine): string {
  const delegation = delegationOf(model, model.me.value);
  const chosen = (mine.choices ?? []).map((one) => optionName(poll, one));
  const choice = mine.abstained
    ? t("poll-abstained")
    : chosen.join(poll.kind === "ranked" ? " › " : ", ");
  if (poll.per === "delegation" && delegation !== undefined) {
    const { name } = delegation;
    return choice === ""
      ? t("poll-cast-for", { delegation: name })
      : t("poll-cast-for-what", { delegation: name, choice });
  }
  return choice === "" ? t("poll-cast") : t("poll-cast-what", { choice });
}

const STATE_CHIPS = {
  created: "",
  open: "accent",
  closed: "brass",
  published: "",
  cancelled: "danger",
} as const;

function Facts({ poll }: { poll: Poll }) {
  const isCancelled = poll.state === "cancelled";
  const quorum = isCancelled ? undefined : quorumText(poll);
  return (
    <ul class="facts">
      <li>
        <Icon name={poll.secret ? "lock" : "eye"} />
        {secrecyText(poll)}
      </li>
      <li>
        <Icon name="people" />
        {poll.state === "created" || isCancelled ? whoText(poll) : turnoutText(poll)}
      </li>
      {quorum !== undefined && (
        <li>
          <Icon name={poll.quorum_reached ? "check" : "warning"} />
          {quorum}
        </li>
      )}
      {!isOver(poll) && !isCancelled && poll.results === "after" && !poll.secret && (
        <li>
          <Icon name="clock" />
          {t("poll-results-after")}
        </li>
      )}
    </ul>
  );
}

export function PollCard({ view }: { view: PollView }) {
  const model = useModel();
  const decisions = useDecisions();
  const titleId = useId();
  const { mine, poll } = view;
  const { outcome, state } = poll;
  const wantsMore = needsLook(poll);
  useEffect(() => {
    if (wantsMore) decisions?.polls.look(poll.id);
  }, [poll.id, wantsMore, decisions]);
  const you = youText(model, view);
  const hasEnded = isOver(poll);
  return (
    <article class="card poll" aria-labelledby={titleId} {...useWanted(poll.id)}>
      <header>
        <span class={`chip ${STATE_CHIPS[state]}`}>{t(`poll-state-${state}`)}</span>
        {state === "open" && poll.opened_at !== undefined && <Opened at={poll.opened_at} />}
        {state === "open" && poll.closes !== undefined && <Closes at={poll.closes} />}
        {model.rules.value.moderate && <code class="id">{poll.id}</code>}
      </header>
      <h3 id={titleId}>
        <bdi>{poll.title}</bdi>
      </h3>
      {you !== "" && (
        <p class={mine?.entitled ? "you" : "you none"}>
          <Icon name={mine?.entitled ? "check" : "eye"} />
          {you}
        </p>
      )}
      {state === "created" && (
        <>
          <p class="small">{howText(poll)}</p>
          <Options poll={poll} />
        </>
      )}
      {state === "open" && <MyVote key={poll.id} view={view} />}
      {outcome !== undefined && <Results poll={poll} outcome={outcome} />}
      {hasEnded && outcome === undefined && <p class="small muted">{t("poll-not-published")}</p>}
      {state === "cancelled" && (
        <>
          <p class="small muted">{t("poll-cancelled-help")}</p>
          <Options poll={poll} />
        </>
      )}
      <Facts poll={poll} />
      {hasEnded && (!poll.secret || model.rules.value.moderate) && <Roll poll={poll} />}
      {model.rules.value.moderate && <Tools poll={poll} />}
    </article>
  );
}

function MyVote({ view }: { view: PollView }) {
  const { mine } = view;
  const [isChanging, setChanging] = useState(false);
  const step = mine?.voted && !isChanging ? "cast" : mine?.entitled ? "ballot" : "none";
  if (mine === undefined) return <p class="small muted">{t("loading")}</p>;
  return (
    <div>
      {step === "cast" && <Cast view={view} mine={mine} onChange={() => setChanging(true)} />}
      {step === "ballot" && <Ballot view={view} onDone={() => setChanging(false)} />}
      {step === "none" && <Options poll={view.poll} />}
    </div>
  );
}

function Options({ poll }: { poll: Poll }) {
  return (
    <ol class="options">
      {poll.options.map((one) => (
        <li key={one}>
          <bdi>{one}</bdi>
        </li>
      ))}
    </ol>
  );
}

function Cast({ view, mine, onChange }: { view: PollView; mine: PollMine; onChange(): void }) {
  const model = useModel();
  const { poll } = view;
  const canChange = mine.entitled && !poll.secret;
  return (
    <div class="cast">
      <p>
        <Icon name="check" />
        <span>
          <b>{castText(model, poll, mine)}</b>{" "}
          {poll.secret ? t("poll-cast-final") : canChange && t("poll-cast-open")}
        </span>
      </p>
      {canChange && (
        <button type="button" class="button" onClick={onChange}>
          {t("poll-cast-change")}
        </button>
      )}
    </div>
  );
}

/** What a moderator is about to do for good. */
type Sure = "close" | "cancel";

function Tools({ poll }: { poll: Poll }) {
  const decisions = useDecisions();
  const [sure, setSure] = useState<Sure>();
  const { state } = poll;
  if (decisions === undefined || state === "published" || state === "cancelled") return null;
  const { polls } = decisions;
  return (
    <div class="card-actions tools">
      {sure === "close" && (
        <button
          type="button"
          class="button danger"
          onClick={() => {
            setSure(undefined);
            void tell(polls.close(poll.id), t("poll-closed-done"));
          }}
        >
          {t("poll-close-sure")}
        </button>
      )}
      {sure === "cancel" && <CancelForm poll={poll} onDone={() => setSure(undefined)} />}
      {sure !== undefined && (
        <button type="button" class="button" onClick={() => setSure(undefined)}>
          {t("cancel")}
        </button>
      )}
      {sure === undefined && state === "created" && (
        <button
          type="button"
          class="button primary"
          onClick={() => {
            dialog.value = { show: "decide", ask: { do: "start", poll } };
          }}
        >
          {t("poll-open")}
        </button>
      )}
      {sure === undefined && state === "open" && (
        <button type="button" class="button" onClick={() => setSure("close")}>
          {t("poll-close")}
        </button>
      )}
      {sure === undefined && (state === "created" || state === "open") && (
        <button type="button" class="button quiet" onClick={() => setSure("cancel")}>
          {t("poll-cancel")}
        </button>
      )}
      {state === "closed" && (
        <button
          type="button"
          class="button primary"
          onClick={() => void tell(polls.publish(poll.id), t("poll-published-done"))}
        >
          {t("poll-publish")}
        </button>
      )}
    </div>
  );
}

function CancelForm({ poll, onDone }: { poll: Poll; onDone(): void }) {
  const decisions = useDecisions();
  const [reason, setReason] = useState("");
  return (
    <form
      class="cancel-form"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
        if (decisions !== undefined)
          void tell(decisions.polls.cancel(poll.id, reason.trim()), t("poll-cancelled-done"));
      }}
    >
      <p class="small">{t("poll-cancel-help")}</p>
      <input
        class="input"
        dir="auto"
        maxLength={500}
        aria-label={t("dialog-reason-optional")}
        placeholder={t("dialog-reason-optional")}
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <button type="submit" class="button danger">
        {t("poll-cancel-sure")}
      </button>
    </form>
  );
}

/** The head of delegation says who may vote beside them. */
export function Substitute() {
  const model = useModel();
  const me = model.me.value;
  const delegation = speaksFor(model);
  if (me.role !== "head" || delegation === undefined) return null;
  const named = model.presence.value.participants.find((one) => one.id === delegation.substitute);
  return (
    <div class="substitute">
      <p>
        {delegation.substitute === undefined
          ? t("substitute-nobody", { delegation: delegation.name })
          : t("substitute-is", { name: named?.name ?? delegation.substitute })}
      </p>
      <button
        type="button"
        class="button"
        onClick={() => {
          dialog.value = { show: "decide", ask: { do: "substitute", delegation: delegation.id } };
        }}
      >
        {t("substitute-change")}
      </button>
    </div>
  );
}
