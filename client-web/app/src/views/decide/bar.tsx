// Above the composer while something waits for this person's vote or answer; and what is said aloud
// when a poll or a consensus call moves on.
import type { ChannelEvent } from "@pleno/protocol";
import { useEffect } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { type Model, useModel } from "../../store/model.ts";
import type { PollView } from "../../store/polls.ts";
import { plainText } from "../../text/plain.ts";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { note, say } from "../../ui/say.tsx";
import { showDecision, speaksFor, useDecisions } from "./act.ts";
import { Closes } from "./clock.tsx";
import { outcomeText } from "./consensus.tsx";
import { winnersText } from "./results.tsx";

const RECENT_MS = 60_000; // what is older was missed, not news

function announce(model: Model, event: ChannelEvent): void {
  const decisions = model.decisions.peek();
  if (decisions === undefined || model.now() - Date.parse(event.at) > RECENT_MS) return;
  switch (event.type) {
    case "poll.opened":
      say(t("say-poll-opened", { title: event.data.poll.title }));
      break;
    case "poll.closed": {
      const poll = decisions.polls.find(event.data.poll)?.poll;
      if (poll !== undefined) say(t("say-poll-closed", { title: poll.title }));
      break;
    }
    case "poll.published": {
      const poll = decisions.polls.find(event.data.poll)?.poll;
      if (poll === undefined) break;
      const { outcome, quorum_reached } = event.data;
      const result = winnersText({ ...poll, quorum_reached }, outcome);
      say(t("say-poll-published", { title: poll.title, result }));
      break;
    }
    case "poll.cancelled": {
      const poll = decisions.polls.find(event.data.poll)?.poll;
      if (poll !== undefined) say(t("say-poll-cancelled", { title: poll.title }));
      break;
    }
    case "consensus.opened":
      say(t("say-consensus-opened"));
      break;
    case "consensus.revised":
      say(t("say-consensus-revised", { number: event.data.round }));
      break;
    case "consensus.closed":
      say(outcomeText(event.data));
      break;
    case "question.taken":
      if (isOwnQuestion(model, event.data.target)) note(t("say-question-taken"));
      break;
    case "question.answered":
      if (isOwnQuestion(model, event.data.target)) note(t("say-question-answered"));
      break;
    case "question.dismissed":
      if (isOwnQuestion(model, event.data.target))
        note(t("say-question-dismissed", { reason: event.data.reason ?? "" }), true);
      break;
    default:
  }
}

function isOwnQuestion(model: Model, seq: number): boolean {
  const { items } = model.timeline.peek();
  const message = items.find((one) => one.type === "message" && one.seq === seq);
  const questions = model.decisions.peek()?.questions;
  return message?.type === "message" && questions?.isOwn(message) === true;
}

interface Waiting {
  id: string;
  icon: IconName;
  title: string;
  detail: string;
  closes?: string | undefined;
  isDone: boolean;
  button: string;
}

function pollWaiting(model: Model, { mine, poll }: PollView): Waiting {
  const delegation = model.delegations.value.get(model.me.value.delegation ?? "");
  const isFor = poll.per === "delegation" && delegation !== undefined;
  const isDone = mine?.voted ?? false;
  const canChange = mine?.entitled && !poll.secret;
  const detail = isDone
    ? t("bar-voted")
    : isFor
      ? t("poll-you-for", { delegation: delegation.name })
      : t("bar-vote");
  return {
    id: poll.id,
    icon: isDone ? "check" : "ballot",
    title: poll.title,
    detail,
    closes: poll.closes,
    isDone,
    button: t(!isDone ? "bar-vote-button" : canChange ? "bar-change-button" : "bar-look-button"),
  };
}

/** What waits for this person: what is not done yet first. */
function waiting(model: Model): Waiting[] {
  const decisions = model.decisions.value;
  const call = decisions?.consensus.call.value;
  const delegation = speaksFor(model);
  const all = (decisions?.polls.forMe.value ?? []).map((one) => pollWaiting(model, one));
  if (call?.state === "open" && delegation !== undefined) {
    const isDone = call.answers.some((one) => one.delegation === delegation.id);
    const detail = isDone
      ? t("bar-answered", { delegation: delegation.name })
      : t("bar-answer", { delegation: delegation.name });
    all.unshift({
      id: call.id,
      icon: isDone ? "check" : "agree",
      title: `${t("consensus-title")}: ${plainText(call.text)}`,
      detail,
      isDone,
      button: t(isDone ? "bar-change-button" : "bar-answer-button"),
    });
  }
  return all.sort((a, b) => Number(a.isDone) - Number(b.isDone));
}

export function DecideBar() {
  const model = useModel();
  const decisions = useDecisions();
  useEffect(() => decisions?.listen((event) => announce(model, event)), [decisions]);
  const [first, ...rest] = waiting(model);
  if (first === undefined) return null;
  return (
    <section class={first.isDone ? "decide-bar done" : "decide-bar"} aria-label={t("bar")}>
      <Icon name={first.icon} />
      <div class="what">
        <b>
          <bdi>{first.title}</bdi>
        </b>
        <span class="detail">
          {first.detail}
          {rest.length > 0 && ` · ${t("bar-more", { count: rest.length })}`}
        </span>
      </div>
      {first.closes !== undefined && <Closes at={first.closes} />}
      <button
        type="button"
        class={first.isDone ? "button" : "button primary"}
        onClick={() => showDecision(first.id)}
      >
        {first.button}
      </button>
    </section>
  );
}
