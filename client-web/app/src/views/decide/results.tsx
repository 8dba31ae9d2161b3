// What a poll has come to: a table, with bars for the eye, and in words who won.
import type { Poll, PollOutcome, PollVoter } from "@pleno/protocol";
import { useState } from "preact/hooks";
import { locale, t } from "../../i18n/index.ts";
import { listOf } from "../../i18n/time.ts";
import { useModel } from "../../store/model.ts";
import { Name, Plate } from "../../ui/controls.tsx";
import { note } from "../../ui/say.tsx";
import { useDecisions } from "./act.ts";

const RESULT_WORDS = {
  created: "poll-results-live",
  open: "poll-results-live",
  closed: "poll-results-closed",
  published: "poll-results-published",
  cancelled: "poll-results-live",
} as const;

export function percent(part: number, whole: number): string {
  return new Intl.NumberFormat(locale(), {
    style: "percent",
    maximumFractionDigits: 0,
    numberingSystem: "latn",
  } as Intl.NumberFormatOptions).format(whole === 0 ? 0 : part / whole);
}

export function optionName(poll: Poll, number: number): string {
  return poll.options[number - 1] ?? String(number);
}

function names(poll: Poll, numbers: readonly number[]): string {
  return listOf(numbers.map((one) => optionName(poll, one)));
}

/** Too few voted: whatever has the most votes is no result. */
export function lacksQuorum({ quorum, quorum_reached }: Poll): boolean {
  return quorum > 0 && !quorum_reached;
}

/** Who won, in a sentence. */
export function winnersText(poll: Poll, { winners }: PollOutcome): string {
  if (lacksQuorum(poll)) return t("poll-no-quorum");
  if (winners.length === 0) return t("poll-no-winner");
  return winners.length === 1
    ? t("poll-winner", { option: names(poll, winners) })
    : t("poll-tie", { options: names(poll, winners) });
}

export function quorumText({ quorum, quorum_reached, state, votes }: Poll): string | undefined {
  if (quorum === 0) return undefined;
  if (quorum_reached) return t("poll-quorum-reached", { votes, quorum });
  return state === "open" || state === "created"
    ? t("poll-quorum-needed", { votes, quorum })
    : t("poll-quorum-missed", { votes, quorum });
}

export function turnoutText({ entitled, per, votes }: Poll): string {
  return per === "delegation"
    ? t("poll-turnout-delegations", { votes, count: entitled })
    : t("poll-turnout", { votes, count: entitled });
}

/** Decoration: the number stands beside it. An SVG's width needs no inline style. */
export function Bar({ part, whole }: { part: number; whole: number }) {
  return (
    <svg class="bar" aria-hidden="true">
      <rect width={`${whole === 0 ? 0 : (100 * part) / whole}%`} height="100%" />
    </svg>
  );
}

export function Results({ poll, outcome }: { poll: Poll; outcome: PollOutcome }) {
  const { abstentions, counts, rounds, winners } = outcome;
  const cast = poll.votes - abstentions;
  const isFinal = poll.state !== "open";
  return (
    <div class="results">
      {isFinal && (
        <p class={lacksQuorum(poll) ? "winner none" : "winner"}>{winnersText(poll, outcome)}</p>
      )}
      <table>
        <caption class={poll.state === "published" ? "hidden-visually" : ""}>
          {t(RESULT_WORDS[poll.state])}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("poll-option")}</th>
            <th scope="col" class="number">
              {t(poll.kind === "ranked" ? "poll-first-choices" : "poll-votes")}
            </th>
            <th scope="col" class="number">
              {t("poll-share")}
            </th>
          </tr>
        </thead>
        <tbody>
          {poll.options.map((option, index) => {
            const count = counts[index] ?? 0;
            const isWinner = isFinal && !lacksQuorum(poll) && winners.includes(index + 1);
            return (
              <tr key={option} class={isWinner ? "won" : ""}>
                <th scope="row">
                  <bdi>{option}</bdi>
                  {isWinner && (
                    <span class="mark">
                      {t(winners.length > 1 ? "poll-tied-mark" : "poll-winner-mark")}
                    </span>
                  )}
                  <Bar part={count} whole={cast} />
                </th>
                <td class="number">{count}</td>
                <td class="number">{percent(count, cast)}</td>
              </tr>
            );
          })}
          {(poll.abstention || abstentions > 0) && (
            <tr class="abstained">
              <th scope="row">{t("poll-abstained")}</th>
              <td class="number">{abstentions}</td>
              <td class="number">–</td>
            </tr>
          )}
        </tbody>
      </table>
      {rounds !== undefined && rounds.length > 0 && <Rounds poll={poll} outcome={outcome} />}
    </div>
  );
}

function Rounds({ poll, outcome }: { poll: Poll; outcome: PollOutcome }) {
  const rounds = outcome.rounds ?? [];
  const outAt = (number: number): number => rounds.findIndex((one) => one.out.includes(number));
  return (
    <details>
      <summary>{t("poll-rounds", { count: rounds.length })}</summary>
      <p class="small muted">{t("poll-rounds-help")}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys */}
      <section class="wide-table" tabIndex={0} aria-label={t("poll-rounds-table")}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("poll-option")}</th>
              {rounds.map((_, index) => (
                <th key={index} scope="col" class="number">
                  {t("poll-round", { number: index + 1 })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {poll.options.map((option, index) => {
              const out = outAt(index + 1);
              return (
                <tr key={option}>
                  <th scope="row">
                    <bdi>{option}</bdi>
                  </th>
                  {rounds.map((round, number) => (
                    <td key={number} class="number">
                      {out !== -1 && number > out ? "–" : (round.counts[index] ?? 0)}
                      {number === out && <span class="mark"> {t("poll-out")}</span>}
                    </td>
                  ))}
                </tr>
              );
            })}
            <tr class="abstained">
              <th scope="row">{t("poll-exhausted")}</th>
              {rounds.map((round, number) => (
                <td key={number} class="number">
                  {round.exhausted}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
    </details>
  );
}

/** Who had a vote and who used it; in a named poll also how. */
export function Roll({ poll }: { poll: Poll }) {
  const decisions = useDecisions();
  const [voters, setVoters] = useState<readonly PollVoter[]>();
  const [next, setNext] = useState<string>();
  const load = async (after: string | undefined): Promise<void> => {
    const page = await decisions?.polls.roll(poll.id, after);
    if (page === undefined) {
      note(t("request-no-answer"), true);
      return;
    }
    setVoters([...(after === undefined ? [] : (voters ?? [])), ...page.voters]);
    setNext(page.next);
  };
  return (
    <details
      onToggle={(event) => {
        if (event.currentTarget.open && voters === undefined) void load(undefined);
      }}
    >
      <summary>{t("poll-roll")}</summary>
      {voters?.length === 0 && <p class="small muted">{t("poll-roll-empty")}</p>}
      <ul class="roll">
        {voters?.map((one) => (
          <Voter
            key={`${one.delegation ?? ""}/${one.participant?.id ?? ""}`}
            poll={poll}
            voter={one}
          />
        ))}
      </ul>
      {next !== undefined && (
        <button type="button" class="button wide" onClick={() => void load(next)}>
          {t("decide-more")}
        </button>
      )}
    </details>
  );
}

function Voter({ poll, voter }: { poll: Poll; voter: PollVoter }) {
  const { abstained, choices, delegation: id, participant, voted } = voter;
  const delegation = useModel().delegations.value.get(id ?? participant?.delegation ?? "");
  const name = poll.per === "delegation" ? delegation?.name : participant?.name;
  let words = t(voted ? "poll-roll-voted" : "poll-roll-silent");
  if (abstained) words = t("poll-abstained");
  else if (choices !== undefined && choices.length > 0)
    words = choices.map((one) => optionName(poll, one)).join(poll.kind === "ranked" ? " › " : ", ");
  return (
    <li>
      <Plate delegation={delegation} />
      <Name>{name ?? ""}</Name>
      <span class={voted ? "" : "muted"}>
        <bdi>{words}</bdi>
      </span>
    </li>
  );
}
