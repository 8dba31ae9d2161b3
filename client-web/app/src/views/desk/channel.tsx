// How the channel is moderated: each rule says in words how it is now, and has its own button. What
// another moderator changes meanwhile is shown at once.
import type {
  ApprovalMode,
  AttributionLevel,
  AttributionShow,
  ChannelState,
  CountedPer,
  HeldOutcome,
  MethodName,
  Methods,
} from "@pleno/protocol";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { agendaTime, span, zoneName } from "../../i18n/time.ts";
import { fromClock, known, toClock } from "../../i18n/zone.ts";
import type { Desk } from "../../store/desk/desk.ts";
import { done } from "../../store/done.ts";
import { type ChannelView, useModel } from "../../store/model.ts";
import { Icon } from "../../ui/icon.tsx";
import { Reason } from "../ask.tsx";
import { tell } from "../tell.ts";
import { NumberField, Rule, SelectField } from "./fields.tsx";
import { Filters } from "./filters.tsx";
import { Hidden } from "./hidden.tsx";

/** Asks for one act and says how it ended. */
function useAct(): <M extends MethodName>(
  method: M,
  params: Methods[M]["params"],
) => Promise<boolean> {
  const { link } = useModel();
  return (method, params) => tell(link.ask(method, params).then(done), t("desk-done-rule"));
}

function Form({ children, onSave }: { children: ComponentChildren; onSave(): void }) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      {children}
      <button type="submit" class="button primary">
        {t("desk-save")}
      </button>
    </form>
  );
}

/** A field's value, which follows the channel when somebody else has changed it. */
function useSetting<T>(value: T): [T, (value: T) => void] {
  const [own, setOwn] = useState(value);
  useEffect(() => setOwn(value), [value]);
  return [own, setOwn];
}

type Part = { channel: ChannelView };

function lockNow({ lock_mode: mode, lock_reason: reason, locked }: ChannelState): string {
  if (!locked) return t("rule-state-open");
  const words = t(mode === "closed" ? "rule-state-closed" : "rule-state-read-only");
  return reason === undefined ? words : `${words} (${reason})`;
}

function State({ channel }: Part) {
  const { id, state } = channel;
  const act = useAct();
  const [reason, setReason] = useState("");
  const why = reason.trim() === "" ? {} : { reason: reason.trim() };
  const present = !state.locked ? "open" : (state.lock_mode ?? "read_only");
  const set = async (mode: "open" | "read_only" | "closed"): Promise<void> => {
    const isDone =
      mode === "open"
        ? await act("channel.unlock", { channel: id, ...why })
        : await act("channel.lock", { channel: id, mode, ...why });
    if (isDone) setReason("");
  };
  return (
    <Rule icon="lock" title={t("rule-state")} now={lockNow(state)} isOn={state.locked}>
      <Reason value={reason} onInput={setReason} />
      <div class="acts three">
        {(["open", "read_only", "closed"] as const).map((mode) => (
          <button
            key={mode}
            type="button"
            class="button"
            aria-pressed={present === mode}
            onClick={() => void set(mode)}
          >
            {t(`rule-set-${mode}`)}
          </button>
        ))}
      </div>
      <p class="small muted">{t("rule-state-help")}</p>
    </Rule>
  );
}

const PER = (): readonly (readonly [CountedPer, string])[] => [
  ["participant", t("rule-per-participant")],
  ["delegation", t("rule-per-delegation")],
];

function Slow({ channel }: Part) {
  const { id, state } = channel;
  const act = useAct();
  const [seconds, setSeconds] = useSetting(state.slow_mode_s);
  const [per, setPer] = useSetting<CountedPer>(state.slow_mode_per ?? "participant");
  const isOn = state.slow_mode_s > 0;
  const now = isOn
    ? t(
        state.slow_mode_per === "delegation"
          ? "rule-slow-now-delegation"
          : "rule-slow-now-participant",
        { time: span(state.slow_mode_s * 1000) },
      )
    : t("rule-off");
  return (
    <Rule icon="clock" title={t("channel-slow")} now={now} isOn={isOn}>
      <Form onSave={() => void act("channel.slow_mode", { channel: id, seconds, per })}>
        <NumberField
          label={t("rule-slow-seconds")}
          value={seconds}
          min={0}
          max={21_600}
          onInput={setSeconds}
        />
        <SelectField label={t("rule-per")} value={per} values={PER()} onChange={setPer} />
      </Form>
    </Rule>
  );
}

const MODES: readonly ApprovalMode[] = ["off", "all", "first", "filter"];
const DEADLINES = [0, 60, 300, 900, 3_600] as const;

function Approval({ channel }: Part) {
  const { id, state } = channel;
  const act = useAct();
  const [mode, setMode] = useSetting(state.approval);
  const [first, setFirst] = useSetting(state.approval_first ?? 1);
  const [deadline, setDeadline] = useSetting(state.approval_deadline_s ?? 0);
  const [outcome, setOutcome] = useSetting<HeldOutcome>(state.approval_on_deadline ?? "reject");
  const save = (): void => {
    const time = deadline === 0 ? {} : { deadline_s: deadline, on_deadline: outcome };
    const count = mode === "first" ? { first } : {};
    void act("channel.set_approval", { channel: id, mode, ...count, ...time });
  };
  const deadlines = [...new Set([...DEADLINES, deadline])].sort((a, b) => a - b);
  return (
    <Rule
      icon="shield"
      title={t("rule-approval")}
      now={t(`rule-approval-${state.approval}`, { count: state.approval_first ?? 1 })}
      isOn={state.approval !== "off"}
    >
      <Form onSave={save}>
        <SelectField
          label={t("rule-approval-which")}
          value={mode}
          values={MODES.map((one) => [one, t(`rule-approval-${one}`, { count: first })] as const)}
          onChange={setMode}
        />
        {mode === "first" && (
          <NumberField
            label={t("rule-approval-count")}
            value={first}
            min={1}
            max={50}
            onInput={setFirst}
          />
        )}
        {mode !== "off" && (
          <SelectField
            label={t("rule-deadline")}
            value={String(deadline)}
            values={deadlines.map((one) => [
              String(one),
              one === 0 ? t("rule-deadline-none") : span(one * 1000),
            ])}
            onChange={(value) => setDeadline(Number(value))}
          />
        )}
        {mode !== "off" && deadline > 0 && (
          <SelectField
            label={t("rule-deadline-then")}
            value={outcome}
            values={[
              ["reject", t("rule-deadline-reject")],
              ["approve", t("rule-deadline-approve")],
            ]}
            onChange={setOutcome}
          />
        )}
      </Form>
    </Rule>
  );
}

type Level = "on_record" | "chatham_nobody" | "chatham_delegation" | "off_record";

function levelOf(level: AttributionLevel, show: AttributionShow = "nobody"): Level {
  return level === "chatham" ? `chatham_${show}` : level;
}

const LEVELS: readonly Level[] = [
  "on_record",
  "chatham_delegation",
  "chatham_nobody",
  "off_record",
];

function Attribution({ channel }: Part) {
  const { id, state } = channel;
  const { level = "on_record", show } = state.attribution ?? {};
  const present = levelOf(level, show);
  const act = useAct();
  const [next, setNext] = useSetting(present);
  const [reason, setReason] = useState("");
  const save = async (): Promise<void> => {
    const why = reason.trim() === "" ? {} : { reason: reason.trim() };
    const [nextLevel, nextShow] =
      next === "chatham_nobody" || next === "chatham_delegation"
        ? (["chatham", { show: next === "chatham_nobody" ? "nobody" : "delegation" }] as const)
        : ([next, {}] as const);
    const params = { channel: id, level: nextLevel, ...nextShow, ...why };
    if (await act("channel.set_attribution", params)) setReason("");
  };
  return (
    <Rule
      icon="eye"
      title={t("rule-attribution")}
      now={t(`rule-attribution-${present}`)}
      isOn={present !== "on_record"}
    >
      <Form onSave={() => void save()}>
        <SelectField
          label={t("rule-attribution-level")}
          value={next}
          values={LEVELS.map((one) => [one, t(`rule-attribution-${one}`)] as const)}
          onChange={setNext}
        />
        <Reason value={reason} onInput={setReason} />
        {next === "off_record" && <p class="small muted">{t("rule-attribution-help")}</p>}
        {present === "off_record" && next !== present && (
          <p class="small" role="status">
            {t("rule-attribution-ends")}
          </p>
        )}
      </Form>
    </Rule>
  );
}

function Anonymous({ channel }: Part) {
  const { id, state } = channel;
  const act = useAct();
  const isOn = state.anonymous_questions === true;
  return (
    <Rule
      icon="question"
      title={t("rule-anonymous")}
      now={t(isOn ? "rule-anonymous-on" : "rule-off")}
      isOn={isOn}
    >
      <div class="acts">
        <button
          type="button"
          class="button"
          onClick={() => void act("channel.set_anonymous_questions", { channel: id, on: !isOn })}
        >
          {t(isOn ? "rule-anonymous-stop" : "rule-anonymous-allow")}
        </button>
      </div>
    </Rule>
  );
}

function Delay({ channel }: Part) {
  const { id, state } = channel;
  const act = useAct();
  const [seconds, setSeconds] = useSetting(state.delay_s ?? 0);
  const isOn = (state.delay_s ?? 0) > 0;
  return (
    <Rule
      icon="eye"
      title={t("rule-delay")}
      now={isOn ? t("rule-delay-now", { time: span((state.delay_s ?? 0) * 1000) }) : t("rule-off")}
      isOn={isOn}
    >
      <Form onSave={() => void act("channel.set_delay", { channel: id, seconds })}>
        <NumberField
          label={t("rule-delay-seconds")}
          value={seconds}
          min={0}
          max={30}
          onInput={setSeconds}
        />
      </Form>
    </Rule>
  );
}

function Budget({ channel }: Part) {
  const { id, state } = channel;
  const { budget } = state;
  const act = useAct();
  const [messages, setMessages] = useSetting(budget?.messages ?? 0);
  const [per, setPer] = useSetting<CountedPer>(budget?.per ?? "delegation");
  const [reserve, setReserve] = useSetting(budget?.reserve_head ?? 0);
  const [minutes, setMinutes] = useSetting(Math.round((budget?.window_s ?? 0) / 60));
  const save = (): void => {
    const head = per === "delegation" ? { reserve_head: Math.min(reserve, messages) } : {};
    const time = minutes === 0 ? {} : { window_s: minutes * 60 };
    void act("channel.set_budget", { channel: id, messages, per, ...head, ...time });
  };
  const now =
    budget === undefined
      ? t("rule-budget-off")
      : t(`rule-budget-now-${budget.per}`, { count: budget.messages });
  return (
    <Rule icon="hash" title={t("rule-budget")} now={now} isOn={budget !== undefined}>
      <Form onSave={save}>
        <NumberField
          label={t("rule-budget-messages")}
          value={messages}
          min={0}
          max={10_000}
          onInput={setMessages}
        />
        <SelectField label={t("rule-per")} value={per} values={PER()} onChange={setPer} />
        {per === "delegation" && (
          <NumberField
            label={t("rule-budget-reserve")}
            value={reserve}
            min={0}
            max={Math.min(100, messages)}
            onInput={setReserve}
          />
        )}
        <NumberField
          label={t("rule-budget-window")}
          value={minutes}
          min={0}
          max={10_080}
          onInput={setMinutes}
        />
      </Form>
    </Rule>
  );
}

function Schedule({ channel }: Part) {
  const { id, state } = channel;
  const model = useModel();
  const timezone = known(model.summit.value.timezone);
  const act = useAct();
  const helpId = useId();
  const [opens, setOpens] = useSetting(state.opens ? toClock(state.opens, timezone) : "");
  const [closes, setCloses] = useSetting(state.closes ? toClock(state.closes, timezone) : "");
  const from = fromClock(opens, timezone);
  const to = fromClock(closes, timezone);
  const save = (): void => {
    const times = { ...(from && { opens: from }), ...(to && { closes: to }) };
    void act("channel.schedule", { channel: id, ...times });
  };
  const zone = zoneName(timezone, from || to ? Date.parse(from ?? to ?? "") : model.now());
  const words = [
    state.opens && t("rule-schedule-opens", { time: agendaTime(state.opens, timezone) }),
    state.closes && t("rule-schedule-closes", { time: agendaTime(state.closes, timezone) }),
  ].filter(Boolean);
  return (
    <Rule
      icon="clock"
      title={t("rule-schedule")}
      now={words.length === 0 ? t("rule-schedule-none") : words.join(" · ")}
      isOn={words.length > 0}
    >
      <Form onSave={save}>
        <label class="field">
          <span class="label">{t("rule-schedule-opens-at")}</span>
          <input
            class="input"
            type="datetime-local"
            value={opens}
            aria-describedby={helpId}
            onInput={(event) => setOpens(event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span class="label">{t("rule-schedule-closes-at")}</span>
          <input
            class="input"
            type="datetime-local"
            value={closes}
            aria-describedby={helpId}
            onInput={(event) => setCloses(event.currentTarget.value)}
          />
        </label>
        <p class="small muted" id={helpId}>
          {t(timezone ? "rule-schedule-help" : "rule-schedule-help-device", { zone })}
        </p>
      </Form>
    </Rule>
  );
}

function Threshold({ channel }: Part) {
  const { id, state } = channel;
  const act = useAct();
  const present = state.report_threshold ?? 0;
  const [delegations, setDelegations] = useSetting(present);
  return (
    <Rule
      icon="megaphone"
      title={t("rule-threshold")}
      now={present === 0 ? t("rule-off") : t("rule-threshold-now", { count: present })}
      isOn={present > 0}
    >
      <Form onSave={() => void act("channel.set_report_threshold", { channel: id, delegations })}>
        <NumberField
          label={t("rule-threshold-delegations")}
          value={delegations}
          min={0}
          max={20}
          onInput={setDelegations}
        />
      </Form>
    </Rule>
  );
}

function LockAll() {
  const act = useAct();
  const { channels } = useModel();
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const themes = channels.value.filter((one) => one.kind !== "backchannel");
  const locked = themes.filter((one) => one.state.locked).length;
  const run = async (method: "summit.lock" | "summit.unlock"): Promise<void> => {
    setMissing(reason.trim() === "");
    if (reason.trim() === "") return;
    if (await act(method, { reason: reason.trim() })) setReason("");
  };
  return (
    <Rule
      icon="warning"
      title={t("rule-summit")}
      now={t("rule-summit-now", { locked, count: themes.length })}
      isOn={locked > 0}
    >
      <Reason
        value={reason}
        isRequired
        problem={isMissing ? t("rule-summit-reason") : undefined}
        onInput={setReason}
      />
      <div class="acts two">
        <button type="button" class="button danger" onClick={() => void run("summit.lock")}>
          <Icon name="lock" />
          {t("rule-summit-lock")}
        </button>
        <button type="button" class="button" onClick={() => void run("summit.unlock")}>
          {t("rule-summit-unlock")}
        </button>
      </div>
    </Rule>
  );
}

export function ChannelTab({ desk }: { desk: Desk }) {
  const channel = desk.channel.value;
  if (channel === undefined) return <p class="muted">{t("channel-none")}</p>;
  return (
    <div class="rules" key={channel.id}>
      <State channel={channel} />
      <Slow channel={channel} />
      <Approval channel={channel} />
      <Attribution channel={channel} />
      <Anonymous channel={channel} />
      <Delay channel={channel} />
      <Budget channel={channel} />
      <Schedule channel={channel} />
      <Threshold channel={channel} />
      <Filters desk={desk} channel={channel} />
      <Hidden desk={desk} channel={channel} />
      <LockAll />
    </div>
  );
}
