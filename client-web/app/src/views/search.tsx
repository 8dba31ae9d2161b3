// Search in all that was said: the words, what was found, newest first, and the way to each place.
import { batch } from "@preact/signals";
import { useRef, useState } from "preact/hooks";
import { t } from "../i18n/index.ts";
import { moment } from "../i18n/time.ts";
import { type Found, type Hit, type Query, useModel } from "../store/model.ts";
import { goTo } from "../store/ui.ts";
import { plainText } from "../text/plain.ts";
import { affiliation, Name, nameOf, Plate, plateFallback } from "../ui/controls.tsx";
import { Icon } from "../ui/icon.tsx";
import { note, say } from "../ui/say.tsx";
import { openChannelOf } from "./actions.ts";
import { Empty, Frame } from "./frame.tsx";

const EXCERPT_CHARS = 280;

function HitRow({ hit }: { hit: Hit }) {
  const model = useModel();
  const channel = model.channels.value.find((one) => one.id === hit.channel);
  const delegation =
    hit.author.delegation === undefined
      ? undefined
      : model.delegations.value.get(hit.author.delegation);
  const text = plainText(hit.text);
  const show = (): void => {
    batch(() => {
      model.openChannel(hit.channel);
      goTo(hit.seq);
    });
  };
  return (
    <li>
      <button type="button" class="search-hit" onClick={show}>
        <span class="by">
          <Plate delegation={delegation} fallback={plateFallback(hit.author)} />
          <b>
            <Name>{nameOf(hit.author)}</Name>
          </b>
          <span class="muted">{affiliation(hit.author, delegation)}</span>
        </span>
        <span class="text" dir="auto" lang={hit.lang}>
          {text.length > EXCERPT_CHARS ? `${text.slice(0, EXCERPT_CHARS)}…` : text}
        </span>
        <span class="where">
          <bdi>{channel?.title ?? hit.channel}</bdi>
          <time dateTime={hit.at}>{moment(hit.at)}</time>
        </span>
      </button>
    </li>
  );
}

function Hits({ found, onMore }: { found: Found; onMore(): void }) {
  if (found.hits.length === 0)
    return <Empty title={t("panel-search-none-title")} text={t("panel-search-none")} />;
  return (
    <>
      <ul class="search-hits">
        {found.hits.map((hit) => (
          <HitRow key={`${hit.channel}/${hit.seq}`} hit={hit} />
        ))}
      </ul>
      {found.more && (
        <button type="button" class="button wide" onClick={onMore}>
          {t("panel-search-more")}
        </button>
      )}
    </>
  );
}

export function Search() {
  const model = useModel();
  const channel = openChannelOf(model);
  const words = useRef<HTMLInputElement>(null);
  const [isHere, setHere] = useState(false);
  const [query, setQuery] = useState<Query>();
  const [found, setFound] = useState<Found>();
  const newest = useRef<Query>(); // answers to others come too late

  const ask = async (next: Query, before: readonly Hit[]): Promise<void> => {
    newest.current = next;
    const answer = await model.search({ ...next, after: before.at(-1) });
    if (newest.current !== next) return;
    if (typeof answer === "string") {
      note(answer, true);
      return;
    }
    const hits = [...before, ...answer.hits];
    setFound({ ...answer, hits });
    say(
      hits.length === 0
        ? t("panel-search-none-title")
        : t("panel-search-found", { count: hits.length }),
    );
  };

  const run = (event: Event): void => {
    event.preventDefault();
    const text = words.current?.value.trim() ?? "";
    if (text === "") return;
    const next: Query = { text, channel: isHere ? channel?.id : undefined };
    setQuery(next);
    void ask(next, []);
  };

  return (
    <Frame
      title={t("panel-search")}
      detail={
        found && found.hits.length > 0
          ? t("panel-search-found", { count: found.hits.length }) + (found.more ? " +" : "")
          : ""
      }
    >
      <search>
        <form class="search-form" onSubmit={run}>
          <input
            ref={words}
            type="search"
            class="input"
            maxLength={200}
            enterkeyhint="search"
            autocomplete="off"
            aria-label={t("panel-search-label")}
            placeholder={t("panel-search-hint")}
          />
          <button type="submit" class="button primary" aria-label={t("panel-search-run")}>
            <Icon name="search" />
          </button>
          <label class="check">
            <input
              type="checkbox"
              checked={isHere}
              onChange={(event) => setHere(event.currentTarget.checked)}
            />
            <span>{t("panel-search-here", { channel: channel?.title ?? "" })}</span>
          </label>
        </form>
      </search>
      {found?.isBehind && <p class="notice small">{t("panel-search-behind")}</p>}
      {found === undefined || query === undefined ? (
        <Empty title={t("panel-search-intro-title")} text={t("panel-search-intro")} />
      ) : (
        <Hits found={found} onMore={() => void ask(query, found.hits)} />
      )}
    </Frame>
  );
}
