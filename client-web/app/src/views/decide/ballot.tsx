// The ballot: real radio buttons, checkboxes, or an order made with buttons.
import type { Poll } from "@pleno/protocol";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import type { PollView, Ballot as Vote } from "../../store/polls.ts";
import { IconButton } from "../../ui/controls.tsx";
import { Icon } from "../../ui/icon.tsx";
import { say } from "../../ui/say.tsx";
import { tell } from "../tell.ts";
import { useDecisions } from "./act.ts";
import { optionName } from "./results.tsx";

export function howText({ kind, max_choices: max, options }: Poll): string {
  if (kind === "single") return t("poll-how-single");
  const isAll = max >= options.length;
  if (kind === "multiple")
    return isAll ? t("poll-how-multiple") : t("poll-how-multiple-max", { count: max });
  return isAll ? t("poll-how-ranked") : t("poll-how-ranked-max", { count: max });
}

interface Choice {
  /** Numbers of the options; of a ranked poll in order. */
  chosen: readonly number[];
  abstains: boolean;
}

interface OptionsProps {
  poll: Poll;
  choice: Choice;
  onChange(next: Choice): void;
}

function Marked({ poll, choice, onChange }: OptionsProps) {
  const name = useId();
  const isSingle = poll.kind === "single";
  const isFull = !isSingle && choice.chosen.length >= poll.max_choices;
  const toggle = (number: number, on: boolean): void => {
    const others = isSingle ? [] : choice.chosen.filter((one) => one !== number);
    const chosen = on ? [...others, number] : others;
    onChange({ chosen: chosen.sort((a, b) => a - b), abstains: false });
  };
  return (
    <>
      {poll.options.map((option, index) => {
        const isOn = choice.chosen.includes(index + 1);
        return (
          <label key={option} class="option">
            <input
              type={isSingle ? "radio" : "checkbox"}
              name={name}
              checked={isOn}
              disabled={isFull && !isOn}
              onChange={(event) => toggle(index + 1, event.currentTarget.checked)}
            />
            <bdi>{option}</bdi>
          </label>
        );
      })}
      {poll.abstention && (
        <label class="option abstain">
          <input
            type={isSingle ? "radio" : "checkbox"}
            name={name}
            checked={choice.abstains}
            onChange={(event) => onChange({ chosen: [], abstains: event.currentTarget.checked })}
          />
          {t("poll-abstain")}
        </label>
      )}
    </>
  );
}

function Ranked({ poll, choice, onChange }: OptionsProps) {
  const list = useRef<HTMLDivElement>(null);
  const [focus, setFocus] = useState<string>();
  const { chosen } = choice;
  const rest = poll.options.map((_, index) => index + 1).filter((one) => !chosen.includes(one));
  const isFull = chosen.length >= poll.max_choices;
  // A moved row is another place in the page: the focus goes with it, or to what is left of it, before
  // the next key, which it would otherwise take from what that was meant for.
  useLayoutEffect(() => {
    if (focus === undefined) return;
    const [number, act] = focus.split(" ");
    const buttons = [
      ...(list.current?.querySelectorAll<HTMLButtonElement>("button:not(:disabled)") ?? []),
    ].filter((one) => one.closest<HTMLElement>("[data-option]")?.dataset.option === number);
    (buttons.find((one) => one.dataset.act === act) ?? buttons[0])?.focus();
    setFocus(undefined);
  }, [focus]);

  const put = (next: readonly number[], number: number, act: string): void => {
    onChange({ chosen: next, abstains: false });
    setFocus(`${number} ${act}`);
    const place = next.indexOf(number) + 1;
    const option = optionName(poll, number);
    say(place > 0 ? t("poll-rank-said", { option, place }) : t("poll-rank-out-said", { option }));
  };
  const move = (number: number, by: 1 | -1): void => {
    const at = chosen.indexOf(number);
    const next = chosen.filter((one) => one !== number);
    put(
      [...next.slice(0, at + by), number, ...next.slice(at + by)],
      number,
      by < 0 ? "up" : "down",
    );
  };
  return (
    <div ref={list}>
      <ol class="ranking" aria-label={t("poll-rank-order")}>
        {chosen.map((number, index) => {
          const option = optionName(poll, number);
          return (
            <li key={number} data-option={number}>
              <span class="place">{index + 1}</span>
              <bdi>{option}</bdi>
              <IconButton
                icon="up"
                label={t("poll-rank-up", { option })}
                data-act="up"
                disabled={index === 0}
                onClick={() => move(number, -1)}
              />
              <IconButton
                icon="down"
                label={t("poll-rank-down", { option })}
                data-act="down"
                disabled={index === chosen.length - 1}
                onClick={() => move(number, 1)}
              />
              <IconButton
                icon="close"
                label={t("poll-rank-remove", { option })}
                data-act="out"
                onClick={() =>
                  put(
                    chosen.filter((one) => one !== number),
                    number,
                    "in",
                  )
                }
              />
            </li>
          );
        })}
      </ol>
      {chosen.length === 0 && <p class="small muted">{t("poll-rank-empty")}</p>}
      {rest.map((number) => (
        <button
          key={number}
          type="button"
          class="option add"
          data-option={number}
          data-act="in"
          disabled={isFull}
          onClick={() => put([...chosen, number], number, "up")}
        >
          <Icon name="plus" />
          <span class="hidden-visually">{t("poll-rank-add")} </span>
          <bdi>{optionName(poll, number)}</bdi>
        </button>
      ))}
      {poll.abstention && (
        <label class="option abstain">
          <input
            type="checkbox"
            checked={choice.abstains}
            onChange={(event) => onChange({ chosen: [], abstains: event.currentTarget.checked })}
          />
          {t("poll-abstain")}
        </label>
      )}
    </div>
  );
}

export function Ballot({ view, onDone }: { view: PollView; onDone(): void }) {
  const decisions = useDecisions();
  const { mine, poll } = view;
  const [choice, setChoice] = useState<Choice>({
    chosen: mine?.choices ?? [],
    abstains: mine?.abstained ?? false,
  });
  const [isSure, setSure] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const sure = useRef<HTMLButtonElement>(null);
  const isEmpty = choice.chosen.length === 0 && !choice.abstains;
  useEffect(() => {
    if (isSure) sure.current?.focus();
  }, [isSure]);

  const submit = async (): Promise<void> => {
    if (isEmpty || isBusy || decisions === undefined) return;
    if (poll.secret && !isSure) {
      setSure(true);
      return;
    }
    const vote: Vote = choice.abstains ? { abstain: true } : { choices: [...choice.chosen] };
    setBusy(true);
    const isDone = await tell(decisions.polls.vote(poll.id, vote), t("poll-cast"));
    setBusy(false);
    setSure(false);
    if (isDone) onDone();
  };
  const change = (next: Choice): void => {
    setChoice(next);
    setSure(false);
  };
  const Options = poll.kind === "ranked" ? Ranked : Marked;
  return (
    <form
      class="ballot"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <fieldset>
        <legend>{howText(poll)}</legend>
        <Options poll={poll} choice={choice} onChange={change} />
      </fieldset>
      {isSure && <p class="notice">{t("poll-secret-sure")}</p>}
      <div class="card-actions">
        <button
          ref={sure}
          type="submit"
          class="button primary"
          disabled={isEmpty}
          aria-disabled={isBusy}
        >
          <Icon name="check" />
          {t(isSure ? "poll-cast-sure" : mine?.voted ? "poll-cast-again" : "poll-cast-button")}
        </button>
        {(isSure || mine?.voted) && (
          <button type="button" class="button" onClick={() => (isSure ? setSure(false) : onDone())}>
            {t("cancel")}
          </button>
        )}
      </div>
    </form>
  );
}
