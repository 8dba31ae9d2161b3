// What the page asks before something happens on the floor.
import type { FloorAccount, FloorEntry, FloorOrder, FloorReply, Message } from "@pleno/protocol";
import { ANONYMOUS } from "@pleno/protocol";
import { useEffect, useId, useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import type { FloorParams } from "../../store/model.ts";
import { type Model, useModel } from "../../store/model.ts";
import type { FloorAsk } from "../../store/ui.ts";
import { plainText } from "../../text/plain.ts";
import { Dialog } from "../../ui/dialog.tsx";
import { note } from "../../ui/say.tsx";
import { Ask, closeDialog } from "../ask.tsx";
import { Choices } from "../choices.tsx";
import { Balance } from "./balance.tsx";
import { accountName } from "./panel.tsx";

export function FloorDialog({ floor }: { floor: FloorAsk }) {
  switch (floor.ask) {
    case "settings":
      return <Settings />;
    case "item":
      return <NewItem />;
    case "add":
      return <Add />;
    case "move":
      return <Move entry={floor.entry} start={floor.before} />;
    case "remove":
      return <Remove entry={floor.entry} />;
    case "time":
      return <AddTime account={floor.account} />;
    case "claim":
      return <Claim message={floor.message} />;
    case "refuse":
      return <Refuse reply={floor.reply} />;
    case "redact-reply":
      return <RedactReply reply={floor.reply} />;
    case "balance":
      return <Balance />;
  }
}

function Remove({ entry }: { entry: FloorEntry }) {
  const model = useModel();
  const { name } = entry.participant;
  return (
    <Ask
      title={t("floor-remove-title", { name })}
      help={t("floor-override-help")}
      needsReason={true}
      button={t("floor-entry-remove")}
      isDanger={true}
      done={t("floor-done-removed", { name })}
      run={(reason) => model.floor.act("floor.remove", { entry: entry.entry, reason })}
    />
  );
}

function Move({ entry, start }: { entry: FloorEntry; start: number }) {
  const model = useModel();
  const id = useId();
  const [before, setBefore] = useState(start);
  const others = (model.floor.state.value?.waiting ?? []).filter(
    (one) => one.entry !== entry.entry,
  );
  const { name } = entry.participant;
  return (
    <Ask
      title={t("floor-move-title", { name })}
      help={t("floor-override-help")}
      needsReason={true}
      button={t("floor-move-button")}
      isDanger={false}
      done={t("floor-done-moved", { name })}
      run={(reason) => model.floor.act("floor.move", { entry: entry.entry, before, reason })}
    >
      <div class="field">
        <label for={id}>{t("floor-move-place")}</label>
        <select
          id={id}
          class="input"
          value={String(before)}
          onChange={(event) => setBefore(Number(event.currentTarget.value))}
        >
          {others.map((one, index) => (
            <option key={one.entry} value={String(one.entry)}>
              {t("floor-move-before", { place: index + 1, name: one.participant.name })}
            </option>
          ))}
          <option value="0">{t("floor-move-last")}</option>
        </select>
      </div>
    </Ask>
  );
}

function AddTime({ account }: { account: FloorAccount }) {
  const model = useModel();
  const [minutes, setMinutes] = useState(1);
  const name = accountName(model, account);
  const { delegation, participant } = account;
  const whose = delegation === undefined ? { participant: participant ?? "" } : { delegation };
  return (
    <Ask
      title={t("floor-time-title", { name })}
      help={t("floor-override-help")}
      needsReason={true}
      button={t("floor-add-time")}
      isDanger={false}
      done={t("floor-done-time", { name })}
      run={(reason) =>
        model.floor.act("floor.add_time", {
          ...whose,
          duration_s: Math.max(1, Math.round(minutes * 60)),
          reason,
        } as FloorParams<"floor.add_time">)
      }
    >
      <Minutes label={t("floor-time-minutes")} value={minutes} min={0.5} onChange={setMinutes} />
    </Ask>
  );
}

function Refuse({ reply }: { reply: FloorReply }) {
  const model = useModel();
  const { name } = reply.participant;
  return (
    <Ask
      title={t("floor-refuse-title", { name })}
      help={t("floor-override-help")}
      {...(reply.text === undefined ? {} : { quote: reply.text })}
      needsReason={true}
      button={t("floor-reply-refuse")}
      isDanger={true}
      done={t("floor-done-refused", { name })}
      run={(reason) => model.floor.act("reply.refuse", { reply: reply.reply, reason })}
    />
  );
}

function RedactReply({ reply }: { reply: FloorReply }) {
  const model = useModel();
  const { name } = reply.participant;
  return (
    <Ask
      title={t("floor-redact-title", { name })}
      help={t("floor-redact-help")}
      {...(reply.text === undefined ? {} : { quote: reply.text })}
      needsReason={true}
      button={t("floor-reply-redact")}
      isDanger={true}
      done={t("floor-done-redacted")}
      run={(reason) => model.floor.act("reply.redact", { reply: reply.reply, reason })}
    />
  );
}

/** Everybody whom this page has heard of and who is not of one's own delegation. */
function namersOf(model: Model): { id: string; name: string }[] {
  const { delegation } = model.me.value;
  const floor = model.floor.state.value;
  const turns = [floor?.speaker, floor?.interrupted, ...(floor?.past ?? [])];
  const people = new Map<string, string>();
  const add = (who: { id: string; name: string; delegation?: string } | undefined): void => {
    if (who !== undefined && who.delegation !== delegation) people.set(who.id, who.name);
  };
  for (const one of turns) add(one?.participant);
  for (const item of model.timeline.value.items.toReversed())
    if (item.type === "message" && item.author.id !== ANONYMOUS) add(item.author);
  return [...people].map(([id, name]) => ({ id, name }));
}

function Claim({ message }: { message: Message | undefined }) {
  const model = useModel();
  const id = useId();
  const namers = message === undefined ? namersOf(model) : [];
  const [namedBy, setNamedBy] = useState(namers[0]?.id ?? "");
  const cause = message === undefined ? { named_by: namedBy } : { seq: message.seq };
  return (
    <Ask
      title={t("floor-claim-title")}
      help={t("floor-claim-help")}
      {...(message?.text === undefined ? {} : { quote: plainText(message.text) })}
      label={t("floor-claim-text")}
      needsReason={true}
      button={t("floor-claim-button")}
      isDanger={false}
      done={t("floor-done-claimed")}
      run={(text) =>
        model.floor.act("reply.claim", { ...cause, text } as FloorParams<"reply.claim">)
      }
    >
      {message === undefined && (
        <div class="field">
          <label for={id}>{t("floor-claim-named-by")}</label>
          <select
            id={id}
            class="input"
            value={namedBy}
            onChange={(event) => setNamedBy(event.currentTarget.value)}
          >
            {namers.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </div>
      )}
    </Ask>
  );
}

function NewItem() {
  const model = useModel();
  return (
    <Ask
      title={t("floor-item-title")}
      help={t("floor-item-help")}
      label={t("floor-item-label")}
      needsReason={true}
      button={t("floor-item-button")}
      isDanger={false}
      done={t("floor-done-item")}
      run={(item) => model.floor.act("floor.open", { item })}
    />
  );
}

const KINDS = ["statement", "question", "point_of_order"] as const;

/** Those who are here, by delegation in seat order. */
function Add() {
  const model = useModel();
  const id = useId();
  useEffect(() => model.watchPeople(), []);
  const [person, setPerson] = useState("");
  const [kind, setKind] = useState<(typeof KINDS)[number]>("statement");
  const [problem, setProblem] = useState<string>();
  const people = model.presence.value.participants.filter(
    (one) => !one.bot && one.role !== "observer",
  );
  const seats = [...model.delegations.value.values()].sort((a, b) => a.seat - b.seat);
  const groups = [
    ...seats.map((one) => ({
      name: one.name,
      people: people.filter((who) => who.delegation === one.id),
    })),
    { name: t("delegation-none"), people: people.filter((who) => who.delegation === undefined) },
  ].filter((group) => group.people.length > 0);
  const submit = async (): Promise<void> => {
    if (person === "") {
      setProblem(t("floor-add-whom"));
      return;
    }
    const done = await model.floor.act("floor.request", { participant: person, kind });
    if (!done.ok) {
      setProblem(done.why);
      return;
    }
    note(t("floor-done-added"));
    closeDialog();
  };
  return (
    <Dialog title={t("floor-add")} onClose={closeDialog}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <div class="field">
          <label for={id}>{t("floor-add-who")}</label>
          <select
            id={id}
            class="input"
            autofocus
            value={person}
            aria-describedby={`${id}p`}
            onChange={(event) => setPerson(event.currentTarget.value)}
          >
            <option value="">{t("floor-add-choose")}</option>
            {groups.map((group) => (
              <optgroup key={group.name} label={group.name}>
                {group.people.map((one) => (
                  <option key={one.id} value={one.id}>
                    {one.name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
          <p class="problem" id={`${id}p`} role="alert">
            {problem}
          </p>
        </div>
        <Choices
          label={t("floor-add-kind")}
          values={KINDS.map((one) => [one, t(`floor-kind-${one}`)] as const)}
          chosen={kind}
          onChoose={setKind}
        />
        <div class="dialog-actions">
          <button type="button" class="button" onClick={closeDialog}>
            {t("cancel")}
          </button>
          <button type="submit" class="button primary">
            {t("floor-add-button")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

interface MinutesProps {
  label: string;
  help?: string;
  value: number;
  min?: number;
  onChange(minutes: number): void;
}

function Minutes({ label, help, value, min = 0, onChange }: MinutesProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input"
        type="number"
        inputMode="decimal"
        min={min}
        step={0.5}
        value={value}
        aria-describedby={help === undefined ? undefined : `${id}h`}
        onInput={(event) => {
          const minutes = event.currentTarget.valueAsNumber;
          if (!Number.isNaN(minutes)) onChange(Math.max(min, minutes));
        }}
      />
      {help !== undefined && (
        <p class="help" id={`${id}h`}>
          {help}
        </p>
      )}
    </div>
  );
}

const ORDERS: readonly FloorOrder[] = ["first_come", "heads_first", "least_spoken", "seat", "lot"];
const FIRST: FloorParams<"floor.set"> = {
  on: true,
  order: "first_come",
  turn_s: 180,
  budget_s: 0,
  controls_posting: false,
  replies_max: 2,
  reply_first_s: 600,
  reply_second_s: 300,
};

function Settings() {
  const model = useModel();
  const id = useId();
  const [before] = useState(model.floor.state.value?.settings);
  const [now, setNow] = useState<FloorParams<"floor.set">>({ ...FIRST, ...before, on: true });
  const [draws, setDraws] = useState(false);
  const [problem, setProblem] = useState<string>();
  const isOn = before?.on ?? false;
  const set = (change: FloorParams<"floor.set">): void => setNow({ ...now, ...change });
  const seconds = (minutes: number): number => Math.round(minutes * 60);

  const save = async (params: FloorParams<"floor.set">, done: string): Promise<void> => {
    const outcome = await model.floor.act("floor.set", params);
    if (!outcome.ok) {
      setProblem(outcome.why);
      return;
    }
    note(done);
    closeDialog();
  };
  const submit = (): void => {
    // The order is sent only when it is another one: a lot is drawn anew each time it is asked for.
    const { order, ...rest } = now;
    const isOther = !isOn || order !== before?.order || draws;
    void save(
      isOther && order !== undefined ? { ...rest, order } : rest,
      t(isOn ? "floor-done-settings" : "floor-done-on"),
    );
  };

  return (
    <Dialog title={t("floor-settings-title")} onClose={closeDialog}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div class="field">
          <label for={`${id}o`}>{t("floor-settings-order")}</label>
          <select
            id={`${id}o`}
            class="input"
            autofocus
            value={now.order ?? "first_come"}
            onChange={(event) => set({ order: event.currentTarget.value as FloorOrder })}
          >
            {ORDERS.map((one) => (
              <option key={one} value={one}>
                {t(`floor-order-${one}`)}
              </option>
            ))}
          </select>
          <p class="help">{t("floor-settings-order-help")}</p>
        </div>
        {isOn && now.order === "lot" && before?.order === "lot" && (
          <Check label={t("floor-settings-draw")} checked={draws} onChange={setDraws} />
        )}
        <div class="floor-fields">
          <Minutes
            label={t("floor-settings-turn")}
            help={t("floor-settings-no-limit")}
            value={(now.turn_s ?? 0) / 60}
            onChange={(minutes) => set({ turn_s: seconds(minutes) })}
          />
          <Minutes
            label={t("floor-settings-budget")}
            help={t("floor-settings-no-limit")}
            value={(now.budget_s ?? 0) / 60}
            onChange={(minutes) => set({ budget_s: seconds(minutes) })}
          />
        </div>
        <Check
          label={t("floor-settings-posting")}
          checked={now.controls_posting ?? false}
          onChange={(on) => set({ controls_posting: on })}
        />
        <details class="floor-more">
          <summary>{t("floor-replies")}</summary>
          <div class="floor-fields">
            <Minutes
              label={t("floor-settings-reply-first")}
              value={(now.reply_first_s ?? 0) / 60}
              onChange={(minutes) => set({ reply_first_s: seconds(minutes) })}
            />
            <Minutes
              label={t("floor-settings-reply-second")}
              value={(now.reply_second_s ?? 0) / 60}
              onChange={(minutes) => set({ reply_second_s: seconds(minutes) })}
            />
            <div class="field">
              <label for={`${id}m`}>{t("floor-settings-replies-max")}</label>
              <input
                id={`${id}m`}
                class="input"
                type="number"
                min={0}
                max={10}
                value={now.replies_max ?? 0}
                onInput={(event) => {
                  const count = event.currentTarget.valueAsNumber;
                  if (!Number.isNaN(count)) set({ replies_max: count });
                }}
              />
            </div>
          </div>
        </details>
        {problem !== undefined && (
          <p class="notice problem" role="alert">
            {problem}
          </p>
        )}
        <div class="dialog-actions">
          {isOn && (
            <button
              type="button"
              class="button danger"
              onClick={() => void save({ on: false }, t("floor-done-off"))}
            >
              {t("floor-switch-off")}
            </button>
          )}
          <span class="floor-space" />
          <button type="button" class="button" onClick={closeDialog}>
            {t("cancel")}
          </button>
          <button type="submit" class="button primary">
            {t(isOn ? "floor-settings-save" : "floor-switch-on")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Check({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange(on: boolean): void;
}) {
  return (
    <label class="floor-check">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
