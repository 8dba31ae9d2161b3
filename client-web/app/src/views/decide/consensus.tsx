// A consensus call (musyawarah): the text, what each delegation says to it, one's own answer, and
// for moderators the next round or the end.
import type { Consensus, ConsensusAnswer, ConsensusCounts, Stance } from "@pleno/protocol";
import { useEffect, useId, useState } from "preact/hooks";
import { rich, t } from "../../i18n/index.ts";
import { listOf } from "../../i18n/time.ts";
import { type Remark, silentIn } from "../../store/consensus.ts";
import { useModel } from "../../store/model.ts";
import { dialog } from "../../store/ui.ts";
import { renderText } from "../../text/plain.ts";
import { Name, Plate } from "../../ui/controls.tsx";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { note } from "../../ui/say.tsx";
import { tell } from "../tell.ts";
import { speaksFor, useDecisions, useWanted } from "./act.ts";

const STANCES: readonly Stance[] = ["agree", "live_with", "reservation", "object"];
const TEXT_MAX = 500; // proto/types.json, Line

const STANCE_ICONS: Readonly<Record<Stance, IconName>> = {
  agree: "check",
  live_with: "agree",
  reservation: "warning",
  object: "close",
};

function needsText(stance: Stance | undefined): boolean {
  return stance === "reservation" || stance === "object";
}

export function outcomeText({ reached }: { reached?: boolean | undefined }): string {
  return t(reached ? "consensus-reached" : "consensus-not-reached");
}

/** How many say what; in words, since colours alone say nothing. */
export function Counts({ counts, isOver }: { counts: ConsensusCounts; isOver: boolean }) {
  return (
    <ul class="stance-counts">
      {STANCES.map((one) => (
        <li key={one} class={`stance ${one} ${counts[one] === 0 ? "none" : ""}`}>
          <Icon name={STANCE_ICONS[one]} />
          <b>{counts[one]}</b> {t(`stance-count-${one}`, { count: counts[one] })}
        </li>
      ))}
      <li class={`stance silent ${counts.silent === 0 ? "none" : ""}`}>
        <b>{counts.silent}</b>{" "}
        {isOver ? t("stance-count-none") : t("stance-count-silent", { count: counts.silent })}
      </li>
    </ul>
  );
}

function Answers({ call }: { call: Consensus }) {
  const { delegations, rules } = useModel();
  const seat = ({ delegation }: ConsensusAnswer): number =>
    delegations.value.get(delegation)?.seat ?? 1e9;
  const answers = [...call.answers].sort((a, b) => seat(a) - seat(b));
  if (answers.length === 0) return <p class="small muted">{t("consensus-no-answers")}</p>;
  return (
    <table class="stances">
      <caption class="hidden-visually">{t("consensus-answers")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("consensus-delegation")}</th>
          <th scope="col">{t("consensus-stance")}</th>
        </tr>
      </thead>
      <tbody>
        {answers.map((answer) => {
          const { delegation: id, participant, redacted, stance, text } = answer;
          const delegation = delegations.value.get(id);
          return (
            <tr key={id}>
              <th scope="row">
                <span class="of">
                  <Plate delegation={delegation} />
                  <Name>{delegation?.name ?? id}</Name>
                </span>
              </th>
              <td title={participant.name}>
                <span class={`stance ${stance}`}>
                  <Icon name={STANCE_ICONS[stance]} />
                  {t(`stance-${stance}`)}
                </span>
                {text && (
                  <p class="said" dir="auto">
                    {text}
                  </p>
                )}
                {redacted && <p class="small muted">{t("consensus-redacted")}</p>}
                {text && rules.value.moderate && (
                  <button
                    type="button"
                    class="button quiet"
                    onClick={() => {
                      dialog.value = { show: "decide", ask: { do: "redact-answer", call, answer } };
                    }}
                  >
                    {t("consensus-redact")}
                  </button>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** For moderators, and in the outcome. */
function NotAnswered({ call, isOver }: { call: Consensus; isOver: boolean }) {
  const all = useModel().delegations.value;
  const { count, delegations } = silentIn(call, all);
  if (count === 0 || delegations.length === 0) return null;
  const asked = call.silent?.map(({ delegation, voters }) => {
    const name = all.get(delegation)?.name ?? delegation;
    return voters.length === 0 ? name : `${name} (${listOf(voters.map((one) => one.name))})`;
  });
  const names = listOf(asked ?? delegations.map((one) => one.name));
  const isSome = asked === undefined && count < delegations.length;
  const never = isSome ? "consensus-never-answered-some" : "consensus-never-answered";
  const yet = isSome ? "consensus-not-answered-some" : "consensus-not-answered";
  return <p class="small">{t(isOver ? never : yet, { count, names })}</p>;
}

/** Said in a round before: a new text does not take it away. */
function Earlier({ call }: { call: Consensus }) {
  const { delegations } = useModel();
  const decisions = useDecisions();
  const [remarks, setRemarks] = useState<readonly Remark[]>([]);
  useEffect(() => {
    let isWanted = true;
    if (call.last_round > 1)
      void decisions?.consensus.earlier(call).then((found) => {
        if (isWanted && found !== undefined) setRemarks(found);
      });
    return () => {
      isWanted = false;
    };
  }, [decisions, call.id, call.last_round]);
  if (remarks.length === 0) return null;
  return (
    <section class="earlier" aria-label={t("consensus-earlier")}>
      <h4>{t("consensus-earlier")}</h4>
      <ul>
        {remarks.map(({ delegation, redacted, round, stance, text }) => (
          <li key={`${round}/${delegation}`} class="small">
            {t("consensus-round", { number: round })} ·{" "}
            {rich("line-remark", {
              delegation: <Name>{delegations.value.get(delegation)?.name ?? delegation}</Name>,
              stance: t(`stance-${stance}`),
            })}
            {text && <bdi> “{text}”</bdi>}
            {redacted && ` ${t("consensus-redacted")}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

function MyAnswer({ call }: { call: Consensus }) {
  const delegation = speaksFor(useModel());
  const given = call.answers.find((one) => one.delegation === delegation?.id);
  const [isChanging, setChanging] = useState(false);
  const isGiven = given !== undefined && !isChanging;
  if (delegation === undefined) return null;
  return (
    <div>
      {isGiven ? (
        <div class="cast">
          <p>
            <Icon name={STANCE_ICONS[given.stance]} />
            <span>
              <b>
                {t("consensus-mine", {
                  delegation: delegation.name,
                  stance: t(`stance-${given.stance}`),
                })}
              </b>{" "}
              {t("consensus-mine-open")}
            </span>
          </p>
          <button type="button" class="button" onClick={() => setChanging(true)}>
            {t("consensus-change")}
          </button>
        </div>
      ) : (
        // A revised text is another question: what was begun for the old one is not sent for it.
        <AnswerForm key={call.round} call={call} onDone={() => setChanging(false)} />
      )}
    </div>
  );
}

function AnswerForm({ call, onDone }: { call: Consensus; onDone(): void }) {
  const model = useModel();
  const decisions = useDecisions();
  const delegation = speaksFor(model);
  const given = call.answers.find((one) => one.delegation === delegation?.id);
  const [stance, setStance] = useState<Stance | undefined>(given?.stance);
  const [text, setText] = useState(given?.text ?? "");
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const [wasRefused, setRefused] = useState(false); // perhaps it may say no more in this round
  const id = useId();
  const submit = async (): Promise<void> => {
    if (stance === undefined || decisions === undefined || isBusy) return;
    const { mutedUntil, warned } = model.rules.value;
    const maySay = mutedUntil <= model.now() && !warned;
    if (needsText(stance) && maySay && !wasRefused && text.trim() === "") {
      setProblem(t("consensus-text-needed"));
      return;
    }
    setBusy(true);
    const said = needsText(stance) ? text.trim() : "";
    const isDone = await tell(
      decisions.consensus.answer(call.id, call.round, stance, said),
      t("consensus-answered-done"),
    );
    setBusy(false);
    setRefused(!isDone);
    if (isDone) onDone();
  };
  return (
    <form
      class="ballot"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <fieldset>
        <legend>{t("consensus-answer-for", { delegation: delegation?.name ?? "" })}</legend>
        {STANCES.map((one) => (
          <label key={one} class="option">
            <input
              type="radio"
              name={id}
              checked={stance === one}
              onChange={() => {
                setStance(one);
                setProblem(undefined);
              }}
            />
            <span>
              {t(`stance-mine-${one}`)}
              <small>{t(`stance-help-${one}`)}</small>
            </span>
          </label>
        ))}
        {needsText(stance) && (
          <div class="field">
            <label for={`${id}t`}>{t("consensus-text")}</label>
            <textarea
              class="input"
              id={`${id}t`}
              rows={3}
              dir="auto"
              maxLength={TEXT_MAX}
              required
              value={text}
              aria-invalid={problem !== undefined}
              aria-describedby={`${id}p`}
              onInput={(event) => setText(event.currentTarget.value.replace(/\n/g, " "))}
            />
            <p class="problem" id={`${id}p`} role="alert">
              {problem}
            </p>
          </div>
        )}
      </fieldset>
      <div class="card-actions">
        <button
          type="submit"
          class="button primary"
          disabled={stance === undefined}
          aria-disabled={isBusy}
        >
          <Icon name="check" />
          {t("consensus-answer-button")}
        </button>
        {given !== undefined && (
          <button type="button" class="button" onClick={onDone}>
            {t("cancel")}
          </button>
        )}
      </div>
    </form>
  );
}

function Rounds({
  call,
  shown,
  onShow,
}: {
  call: Consensus;
  shown: number;
  onShow(round: number): void;
}) {
  const id = useId();
  if (call.last_round === 1) return null;
  return (
    <div class="rounds">
      <label class="small" for={id}>
        {t("consensus-rounds")}
      </label>
      <select
        class="input"
        id={id}
        value={shown}
        onChange={(event) => onShow(Number(event.currentTarget.value))}
      >
        {Array.from({ length: call.last_round }, (_, index) => call.last_round - index).map(
          (round) => (
            <option key={round} value={round}>
              {round === call.last_round
                ? t("consensus-round-present", { number: round })
                : t("consensus-round", { number: round })}
            </option>
          ),
        )}
      </select>
    </div>
  );
}

export function ConsensusCard({ call }: { call: Consensus }) {
  const model = useModel();
  const decisions = useDecisions();
  const titleId = useId();
  const [old, setOld] = useState<Consensus>();
  const shown = old ?? call;
  const isOpen = call.state === "open";
  // The next round has begun: it is what matters now.
  useEffect(() => setOld(undefined), [call.round]);
  const show = async (round: number): Promise<void> => {
    if (round === call.round) {
      setOld(undefined);
      return;
    }
    const fetched = await decisions?.consensus.round(call.id, round);
    if (fetched === undefined) note(t("request-no-answer"), true);
    else setOld(fetched);
  };
  return (
    <article class="card consensus" aria-labelledby={titleId} {...useWanted(call.id)}>
      <header>
        <span class={isOpen ? "chip accent" : "chip"}>
          {t(isOpen ? "consensus-state-open" : "consensus-state-closed")}
        </span>
        {call.last_round > 1 && (
          <span class="small muted">{t("consensus-round", { number: call.round })}</span>
        )}
        {model.rules.value.moderate && <code class="id">{call.id}</code>}
      </header>
      <h3 id={titleId}>{t("consensus-title")}</h3>
      {!isOpen && (
        <section class={call.reached ? "outcome reached" : "outcome"}>
          <p class="verdict">
            <Icon name={call.reached ? "check" : "warning"} />
            {outcomeText(call)}
          </p>
          <div dir="auto">{renderText(call.statement ?? "")}</div>
        </section>
      )}
      <Rounds call={call} shown={shown.round} onShow={(round) => void show(round)} />
      <blockquote class="put" dir="auto">
        {renderText(shown.text)}
      </blockquote>
      {isOpen && old === undefined && <MyAnswer call={call} />}
      <Counts counts={shown.counts} isOver={!isOpen || old !== undefined} />
      <Answers call={shown} />
      {(!isOpen || model.rules.value.moderate) && (
        <NotAnswered call={shown} isOver={!isOpen || old !== undefined} />
      )}
      {old === undefined && <Earlier call={call} />}
      {isOpen && model.rules.value.moderate && (
        <div class="card-actions tools">
          <button
            type="button"
            class="button"
            onClick={() => {
              dialog.value = { show: "decide", ask: { do: "revise", call } };
            }}
          >
            <Icon name="edit" />
            {t("consensus-revise")}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              dialog.value = { show: "decide", ask: { do: "close", call } };
            }}
          >
            <Icon name="check" />
            {t("consensus-close")}
          </button>
        </div>
      )}
    </article>
  );
}
