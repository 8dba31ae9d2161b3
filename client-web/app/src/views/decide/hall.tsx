// What the hall decides, for the projector: large type, no controls. The question being answered;
// else the open poll; else the open consensus call; else what was decided last, until the next thing
// starts.
import type { Consensus, Message, Poll } from "@pleno/protocol";
import { useEffect } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { delegationOf, useModel } from "../../store/model.ts";
import { type Decided, lastDecided } from "../../store/outcome.ts";
import { plainText, renderText } from "../../text/plain.ts";
import { affiliation, Name, nameOf, Plate, plateFallback } from "../../ui/controls.tsx";
import { Icon } from "../../ui/icon.tsx";
import { useDecisions } from "./act.ts";
import { howText } from "./ballot.tsx";
import { Closes, Opened } from "./clock.tsx";
import { Counts, outcomeText } from "./consensus.tsx";
import { usePoll } from "./line.tsx";
import { Bar, lacksQuorum, percent, quorumText, turnoutText, winnersText } from "./results.tsx";

const AGAIN_MS = 20_000; // longer than a request waits

type ConsensusClosed = Extract<Decided, { type: "consensus.closed" }>["data"];

export function HallItem() {
  const decisions = useDecisions();
  useEffect(() => decisions?.polls.watch(), [decisions]);
  const isFailed = decisions?.isFailed.value;
  useEffect(() => {
    if (!isFailed) return; // nobody is there to ask again
    const timer = setInterval(() => decisions?.load(), AGAIN_MS);
    return () => clearInterval(timer);
  }, [isFailed, decisions]);
  const question = decisions?.questions.taken.value?.items[0];
  if (question !== undefined) return <HallQuestion message={question} />;
  const open = decisions?.polls.polls.value?.find((one) => one.poll.state === "open");
  if (open !== undefined) return <HallPoll poll={open.poll} />;
  const call = decisions?.consensus.call.value;
  return call?.state === "open" ? <HallConsensus call={call} /> : <HallDecided />;
}

function HallDecided() {
  const model = useModel();
  const decided = lastDecided(model.timeline.value.items);
  const id = decided?.type === "poll.published" ? decided.data.poll : undefined;
  const poll = usePoll(id);
  if (decided?.type === "consensus.closed") return <HallAgreed data={decided.data} />;
  if (decided === undefined || poll === undefined) return null;
  const { poll: _, ...result } = decided.data;
  return <HallPoll poll={{ ...poll, ...result, state: "published" }} />;
}

function HallAgreed({ data }: { data: ConsensusClosed }) {
  return (
    <section class="hall-item" aria-label={t("consensus-title")}>
      <h2 class={data.reached ? "reached" : ""}>
        <Icon name={data.reached ? "check" : "warning"} />
        {outcomeText(data)}
      </h2>
      <div class="hall-text long" dir="auto">
        {renderText(data.statement)}
      </div>
      <Counts counts={data.counts} isOver={true} />
    </section>
  );
}

function HallQuestion({ message }: { message: Message }) {
  const model = useModel();
  const { author } = message;
  const delegation = delegationOf(model, author);
  return (
    <section class="hall-item" aria-label={t("hall-question")}>
      <h2>{t("hall-question")}</h2>
      <p class="hall-text" dir="auto" lang={message.lang}>
        {plainText(message.text ?? "")}
      </p>
      <p class="hall-by">
        <Plate delegation={delegation} fallback={plateFallback(author)} />
        <Name>{nameOf(author)}</Name>
        <span>{affiliation(author, delegation)}</span>
        <span>{t("question-votes", { count: message.question?.votes ?? 0 })}</span>
      </p>
    </section>
  );
}

function HallPoll({ poll }: { poll: Poll }) {
  const { outcome } = poll;
  const whole = outcome === undefined ? 0 : poll.votes - outcome.abstentions;
  const quorum = quorumText(poll);
  const isResult = poll.state === "published" && outcome !== undefined;
  const winners = isResult && !lacksQuorum(poll) ? outcome.winners : [];
  return (
    <section class="hall-item" aria-label={t("hall-poll")}>
      <h2>
        {isResult ? winnersText(poll, outcome) : t("hall-poll")}
        {poll.state === "open" && poll.opened_at !== undefined && <Opened at={poll.opened_at} />}
        {poll.state === "open" && poll.closes !== undefined && <Closes at={poll.closes} />}
      </h2>
      <p class="hall-text">
        <bdi>{poll.title}</bdi>
      </p>
      <ol class={outcome === undefined ? "hall-options" : "hall-options live"}>
        {poll.options.map((option, index) => {
          const count = outcome?.counts[index];
          return (
            <li key={option} class={winners.includes(index + 1) ? "won" : ""}>
              <bdi>{option}</bdi>
              {count !== undefined && (
                <>
                  <span class="number">
                    {count} · {percent(count, whole)}
                  </span>
                  <Bar part={count} whole={whole} />
                </>
              )}
            </li>
          );
        })}
      </ol>
      <p class="hall-by">
        <span>{turnoutText(poll)}</span>
        <span>{t(poll.secret ? "hall-secret" : "hall-named")}</span>
        {!isResult && <span>{howText(poll)}</span>}
        {quorum !== undefined && <span>{quorum}</span>}
      </p>
    </section>
  );
}

function HallConsensus({ call }: { call: Consensus }) {
  return (
    <section class="hall-item" aria-label={t("consensus-title")}>
      <h2>
        {t("consensus-title")}
        {call.last_round > 1 && <span>{t("consensus-round", { number: call.round })}</span>}
      </h2>
      <div class="hall-text long" dir="auto">
        {renderText(call.text)}
      </div>
      <Counts counts={call.counts} isOver={false} />
    </section>
  );
}
