// The rules that look at each message: what there is, on or off, and a new one, tried first on what
// was said.
import type {
  Filter,
  FilterAction,
  FilterCreateParams,
  FilterDryRunResult,
  FilterKind,
} from "@pleno/protocol";
import { useEffect, useId, useState } from "preact/hooks";
import { t } from "../../i18n/index.ts";
import { span } from "../../i18n/time.ts";
import type { Desk } from "../../store/desk/desk.ts";
import { type ChannelView, type Outcome, useModel } from "../../store/model.ts";
import { goTo } from "../../store/ui.ts";
import { note } from "../../ui/say.tsx";
import { tell } from "../tell.ts";
import { Problem } from "./cards.tsx";
import { NumberField, Rule, SelectField } from "./fields.tsx";

const KINDS: readonly FilterKind[] = ["words", "pattern", "links", "repeat", "flood", "spoof"];

/** What may become of a message that meets a rule of this kind. */
function actionsFor(kind: FilterKind): readonly FilterAction[] {
  const canMask = kind === "words" || kind === "pattern" || kind === "links";
  return canMask ? ["hold", "refuse", "mask", "flag"] : ["hold", "refuse", "flag"];
}

function about({ hosts, kind, pattern, times, within_s: within, words }: Filter): string {
  switch (kind) {
    case "words":
      return (words ?? []).join(", ");
    case "pattern":
      return pattern ?? "";
    case "links":
      return hosts === undefined || hosts.length === 0
        ? t("filter-no-links")
        : t("filter-links-but", { hosts: hosts.join(", ") });
    case "repeat":
    case "flood":
      return t(`filter-about-${kind}`, {
        count: times ?? 0,
        time: span((within ?? 0) * 1000),
      });
    case "spoof":
      return t("filter-about-spoof");
  }
}

function Item({ desk, filter }: { desk: Desk; filter: Filter }) {
  const { rules } = desk;
  const { channel, enabled, kind, label } = filter;
  const run = (asking: Promise<Outcome>): void => void tell(asking, t("desk-done-rule"));
  return (
    <li class={enabled ? "filter" : "filter over"}>
      <p>
        <b>
          <bdi>{label}</bdi>
        </b>
        <span class="chip">{t(`filter-action-${filter.action}`)}</span>
        {!enabled && <span class="chip">{t("filter-off")}</span>}
      </p>
      <p class="small muted">
        {t(`filter-kind-${kind}`)}: <bdi>{about(filter)}</bdi>
        {channel === undefined && <> · {t("filter-everywhere")}</>}
      </p>
      <div class="acts">
        <button
          type="button"
          class="button"
          onClick={() => run(rules.setEnabled(filter, !enabled))}
        >
          {t(enabled ? "filter-turn-off" : "filter-turn-on")}
        </button>
        <button type="button" class="button danger" onClick={() => run(rules.remove(filter))}>
          {t("filter-delete")}
        </button>
      </div>
    </li>
  );
}

function list(text: string): string[] {
  return text.split(/[\n,]/).flatMap((one) => one.trim() || []);
}

interface Wish {
  kind: FilterKind;
  action: FilterAction;
  label: string;
  text: string;
  times: number;
  within: number;
  isEverywhere: boolean;
}

const BLANK: Wish = {
  kind: "words",
  action: "hold",
  label: "",
  text: "",
  times: 3,
  within: 60,
  isEverywhere: false,
};

function paramsOf(wish: Wish, channel: string): FilterCreateParams {
  const { action, isEverywhere, kind, label, text, times, within } = wish;
  const base = { kind, action, label: label.trim(), ...(isEverywhere ? {} : { channel }) };
  switch (kind) {
    case "words":
      return { ...base, words: list(text) };
    case "pattern":
      return { ...base, pattern: text.trim() };
    case "links": {
      const hosts = list(text);
      return hosts.length === 0 ? base : { ...base, hosts };
    }
    case "repeat":
    case "flood":
      return { ...base, times, within_s: within };
    case "spoof":
      return base;
  }
}

function Tried({ channel, result }: { channel: string; result: FilterDryRunResult }) {
  const model = useModel();
  const show = (seq: number): void => {
    model.openChannel(channel); // the desk may be looked at from the backchannel
    goTo(seq);
  };
  return (
    <div class="notice" role="status">
      <p>{t("filter-tried", { count: result.met, checked: result.checked })}</p>
      {result.undecided > 0 && <p>{t("filter-tried-undecided", { count: result.undecided })}</p>}
      <p class="examples">
        {result.examples.slice(0, 8).map((seq) => (
          <button key={seq} type="button" class="link" onClick={() => show(seq)}>
            {t("message-number", { seq })}
          </button>
        ))}
      </p>
    </div>
  );
}

function New({ desk, channel }: { desk: Desk; channel: ChannelView }) {
  const id = useId();
  const [wish, setWish] = useState(BLANK);
  const [tried, setTried] = useState<FilterDryRunResult>();
  const [problem, setProblem] = useState<string>();
  const change = (next: Partial<Wish>): void => {
    setWish({ ...wish, ...next });
    setTried(undefined);
    setProblem(undefined);
  };
  const { kind } = wish;
  const isCounted = kind === "repeat" || kind === "flood";
  const hasText = kind === "words" || kind === "pattern" || kind === "links";
  const isMissing = (kind === "words" || kind === "pattern") && wish.text.trim() === "";

  const dryRun = async (): Promise<void> => {
    if (isMissing) return setProblem(t("filter-text-missing"));
    const answer = await desk.rules.dryRun(channel.id, paramsOf(wish, channel.id));
    if (answer.ok) setTried(answer.is);
    else setProblem(answer.why);
  };
  const create = async (): Promise<void> => {
    if (isMissing) return setProblem(t("filter-text-missing"));
    if (wish.label.trim() === "") return setProblem(t("filter-label-missing"));
    const done = await desk.rules.create(paramsOf(wish, channel.id));
    if (!done.ok) return setProblem(done.why);
    note(t("filter-created"));
    setWish(BLANK);
    setTried(undefined);
  };

  return (
    <details class="new-filter">
      <summary>{t("filter-new")}</summary>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void create();
        }}
      >
        <SelectField
          label={t("filter-kind")}
          value={kind}
          values={KINDS.map((one) => [one, t(`filter-kind-${one}`)] as const)}
          onChange={(next) => {
            const action = actionsFor(next).includes(wish.action) ? wish.action : "hold";
            change({ kind: next, action });
          }}
        />
        {hasText && (
          <div class="field">
            <label for={id}>{t(`filter-text-${kind as "words" | "pattern" | "links"}`)}</label>
            <textarea
              class="input"
              id={id}
              rows={2}
              dir="auto"
              spellcheck={false}
              value={wish.text}
              onInput={(event) => change({ text: event.currentTarget.value })}
            />
          </div>
        )}
        {isCounted && (
          <div class="pair">
            <NumberField
              label={t("filter-times")}
              value={wish.times}
              min={1}
              max={1_000}
              onInput={(times) => change({ times })}
            />
            <NumberField
              label={t("filter-within")}
              value={wish.within}
              min={1}
              max={86_400}
              onInput={(within) => change({ within })}
            />
          </div>
        )}
        <SelectField
          label={t("filter-action")}
          value={wish.action}
          values={actionsFor(kind).map((one) => [one, t(`filter-action-${one}`)] as const)}
          onChange={(action) => change({ action })}
        />
        <label class="field">
          <span class="label">{t("filter-label")}</span>
          <input
            class="input"
            dir="auto"
            maxLength={60}
            value={wish.label}
            onInput={(event) => change({ label: event.currentTarget.value })}
          />
        </label>
        <label class="check">
          <input
            type="checkbox"
            checked={wish.isEverywhere}
            onChange={(event) => change({ isEverywhere: event.currentTarget.checked })}
          />
          <span>{t("filter-for-all")}</span>
        </label>
        {problem && (
          <p class="composer-problem" role="alert">
            {problem}
          </p>
        )}
        {tried && <Tried channel={channel.id} result={tried} />}
        <div class="acts two">
          <button type="button" class="button" onClick={() => void dryRun()}>
            {t("filter-try")}
          </button>
          <button type="submit" class="button primary">
            {t("filter-create")}
          </button>
        </div>
      </form>
    </details>
  );
}

export function Filters({ desk, channel }: { desk: Desk; channel: ChannelView }) {
  const { rules } = desk;
  useEffect(() => void rules.open(channel.id), [channel.id]);
  const filters = rules.filters.value;
  const problem = rules.problem.value;
  const on = filters?.filter((one) => one.enabled).length ?? 0;
  return (
    <Rule
      icon="search"
      title={t("filters")}
      now={filters === undefined ? t("loading") : t("filters-now", { on, count: filters.length })}
      isOn={on > 0}
    >
      {problem && <Problem text={problem} onRetry={() => void rules.open(channel.id)} />}
      <ul>
        {filters?.map((one) => (
          <Item key={one.filter_id} desk={desk} filter={one} />
        ))}
      </ul>
      <New desk={desk} channel={channel} />
    </Rule>
  );
}
