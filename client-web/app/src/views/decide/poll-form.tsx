// Preparing a poll: everyone sees it at once, nobody votes before it is opened.
import type { PollKind, PollPer, PollResultsWhen, Role } from "@pleno/protocol";
import { useId, useRef, useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import type { PlainKey } from "../../i18n/keys.ts";
import { IconButton } from "../../ui/controls.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Icon } from "../../ui/icon.tsx";
import { note } from "../../ui/say.tsx";
import { Choices } from "../choices.tsx";
import { useDecisions } from "./act.ts";

const OPTIONS_MIN = 2; // proto/methods/poll.create.json
const OPTIONS_MAX = 20;
const LINE_MAX = 500; // proto/types.json, Line
const KINDS: readonly PollKind[] = ["single", "multiple", "ranked"];
const PERS: readonly PollPer[] = ["delegation", "participant"];
const RESULTS: readonly PollResultsWhen[] = ["after", "live"];
const ROLES: readonly Role[] = ["head", "delegate", "observer", "expert", "moderator", "admin"];

function Check({
  label,
  help,
  checked,
  onChange,
}: {
  label: PlainKey;
  help?: string;
  checked: boolean;
  onChange(on: boolean): void;
}) {
  const id = useId();
  return (
    <div class="tick">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        aria-describedby={help ? `${id}h` : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>
        {t(label)}
        {help && <small id={`${id}h`}>{help}</small>}
      </label>
    </div>
  );
}

function Options({
  options,
  onChange,
}: {
  options: readonly string[];
  onChange(options: string[]): void;
}) {
  const id = useId();
  const list = useRef<HTMLFieldSetElement>(null);
  const focus = (index: number): void => {
    requestAnimationFrame(() => {
      list.current?.querySelectorAll<HTMLInputElement>("input")[index]?.focus();
    });
  };
  const add = (): void => {
    if (options.length >= OPTIONS_MAX) return;
    onChange([...options, ""]);
    focus(options.length);
  };
  return (
    <fieldset class="field" ref={list}>
      <legend class="label">{t("poll-form-options")}</legend>
      {options.map((option, index) => (
        <div class="option-field" key={index}>
          <label class="hidden-visually" for={`${id}${index}`}>
            {t("poll-form-option", { number: index + 1 })}
          </label>
          <input
            class="input"
            id={`${id}${index}`}
            type="text"
            dir="auto"
            maxLength={LINE_MAX}
            value={option}
            placeholder={t("poll-form-option", { number: index + 1 })}
            onInput={(event) => {
              const next = [...options];
              next[index] = event.currentTarget.value;
              onChange(next);
            }}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault(); // Enter goes on to the next option, as in a list
              if (index + 1 < options.length) focus(index + 1);
              else add();
            }}
          />
          <IconButton
            icon="close"
            label={t("poll-form-option-remove", { number: index + 1 })}
            disabled={options.length <= OPTIONS_MIN}
            onClick={() => {
              onChange(options.filter((_, other) => other !== index));
              focus(Math.max(0, index - 1));
            }}
          />
        </div>
      ))}
      <button type="button" class="button" disabled={options.length >= OPTIONS_MAX} onClick={add}>
        <Icon name="plus" />
        {t("poll-form-option-add")}
      </button>
    </fieldset>
  );
}

export function PollForm({ onClose }: { onClose(): void }) {
  const decisions = useDecisions();
  const id = useId();
  const [title, setTitle] = useState("");
  const [options, setOptions] = useState<string[]>(["", ""]);
  const [kind, setKind] = useState<PollKind>("single");
  const [max, setMax] = useState("");
  const [per, setPer] = useState<PollPer>("delegation");
  const [roles, setRoles] = useState<readonly Role[]>(["head", "delegate"]);
  const [isSecret, setSecret] = useState(false);
  const [results, setResults] = useState<PollResultsWhen>("after");
  const [quorum, setQuorum] = useState("");
  const [mayAbstain, setAbstain] = useState(true);
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);

  const written = options.map((one) => one.trim()).filter((one) => one !== "");
  const whatIsMissing = (): string | undefined => {
    if (title.trim() === "") return t("poll-form-need-title");
    if (written.length < OPTIONS_MIN) return t("poll-form-need-options");
    if (new Set(written).size !== written.length) return t("poll-form-need-different");
    if (per === "participant" && roles.length === 0) return t("poll-form-need-roles");
    return undefined;
  };

  const submit = async (): Promise<void> => {
    const missing = whatIsMissing();
    setProblem(missing);
    if (missing !== undefined || decisions === undefined || isBusy) return;
    const most = Math.min(Number(max), written.length);
    setBusy(true);
    const outcome = await decisions.polls.create({
      title: title.trim(),
      options: written,
      kind,
      per,
      secret: isSecret,
      abstention: mayAbstain,
      results: isSecret ? "after" : results,
      ...(kind !== "single" && most > 0 ? { max_choices: most } : {}),
      ...(per === "participant" ? { roles: [...roles] } : {}),
      ...(Number(quorum) > 0 ? { quorum: Number(quorum) } : {}),
    });
    setBusy(false);
    if (!outcome.ok) {
      setProblem(outcome.why);
      return;
    }
    note(t("poll-created-done"));
    onClose();
  };

  return (
    <Dialog title={t("poll-form-title")} wide={true} onClose={onClose}>
      <form
        class="poll-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <div class="field">
          <label for={id}>{t("poll-form-what")}</label>
          <input
            class="input"
            id={id}
            type="text"
            dir="auto"
            autofocus
            maxLength={LINE_MAX}
            value={title}
            onInput={(event) => setTitle(event.currentTarget.value)}
          />
        </div>
        <Options options={options} onChange={setOptions} />
        <Choices
          label={t("poll-form-kind")}
          values={KINDS.map((one) => [one, t(`poll-kind-${one}`)] as const)}
          chosen={kind}
          onChoose={setKind}
        />
        {kind !== "single" && (
          <div class="field narrow">
            <label for={`${id}m`}>{t("poll-form-max")}</label>
            <input
              class="input"
              id={`${id}m`}
              type="number"
              inputMode="numeric"
              min={1}
              max={written.length}
              placeholder={t("poll-form-max-all")}
              value={max}
              onInput={(event) => setMax(event.currentTarget.value)}
            />
          </div>
        )}
        <Choices
          label={t("poll-form-per")}
          values={PERS.map((one) => [one, t(`poll-per-${one}`)] as const)}
          chosen={per}
          onChoose={setPer}
        />
        {per === "participant" && (
          <fieldset class="field">
            <legend class="label">{t("poll-form-roles")}</legend>
            <div class="ticks">
              {ROLES.map((role) => (
                <label key={role} class="tick">
                  <input
                    type="checkbox"
                    checked={roles.includes(role)}
                    onChange={(event) =>
                      setRoles(
                        event.currentTarget.checked
                          ? [...roles, role]
                          : roles.filter((one) => one !== role),
                      )
                    }
                  />
                  <span>{t(`poll-role-${role}`)}</span>
                </label>
              ))}
            </div>
          </fieldset>
        )}
        <Check
          label="poll-form-secret"
          help={t("poll-form-secret-help")}
          checked={isSecret}
          onChange={setSecret}
        />
        <Check label="poll-form-abstain" checked={mayAbstain} onChange={setAbstain} />
        {!isSecret && (
          <Choices
            label={t("poll-form-results")}
            values={RESULTS.map((one) => [one, t(`poll-form-results-${one}`)] as const)}
            chosen={results}
            onChoose={setResults}
          />
        )}
        <div class="field narrow">
          <label for={`${id}q`}>{t("poll-form-quorum")}</label>
          <input
            class="input"
            id={`${id}q`}
            type="number"
            inputMode="numeric"
            min={0}
            placeholder={t("poll-form-quorum-none")}
            value={quorum}
            onInput={(event) => setQuorum(event.currentTarget.value)}
          />
        </div>
        <p class="problem" role="alert">
          {problem}
        </p>
        <div class="dialog-actions">
          <button type="button" class="button" onClick={onClose}>
            {t("cancel")}
          </button>
          <button type="submit" class="button primary" aria-disabled={isBusy}>
            {t("poll-form-button")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
