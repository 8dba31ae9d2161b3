// Everybody who takes part, by delegation: those who are here at once, the others when a group is
// opened or words of a name are looked for.
import type { Participant } from "@pleno/protocol";
import { type ComponentChild, Fragment } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { t } from "../i18n/index.ts";
import {
  byRank,
  type Found,
  findPeople,
  groupPeople,
  type PeopleGroup,
  type Which,
} from "../store/everyone.ts";
import { useModel } from "../store/model.ts";
import { Plate } from "../ui/controls.tsx";
import { Icon } from "../ui/icon.tsx";

const TYPING_MS = 250; // what is still being typed is not looked for

interface Row {
  participant: Participant;
  isHere: boolean;
}

interface PeopleListProps {
  row(row: Row): ComponentChild;
  /** The name of a delegation; absent: as text. */
  head?(group: PeopleGroup): ComponentChild;
}

interface Finding extends Partial<Found> {
  problem?: string | undefined;
}

/** What the server finds, a page after another; undefined: nothing is looked for. */
function useFound(which: Which | undefined): [found: Finding, more: () => void] {
  const { link } = useModel();
  const [found, setFound] = useState<Finding>({});
  const turn = useRef(0);
  const load = async (before: readonly Participant[]): Promise<void> => {
    if (which === undefined) return;
    turn.current += 1;
    const mine = turn.current;
    const answer = await findPeople(link, which, before.at(-1)?.id);
    if (mine !== turn.current) return;
    if (answer.ok) setFound({ people: [...before, ...answer.is.people], more: answer.is.more });
    else setFound({ people: before, more: before.length > 0, problem: answer.why });
  };
  useEffect(() => {
    setFound({});
    void load([]);
    return () => {
      turn.current += 1;
    };
  }, [JSON.stringify(which)]);
  return [found, () => void load(found.people ?? [])];
}

function More({ found, onMore }: { found: Finding; onMore(): void }) {
  return (
    <>
      {found.people === undefined && found.problem === undefined && (
        <p class="muted small">{t("loading")}</p>
      )}
      {found.problem !== undefined && <p class="problem small">{found.problem}</p>}
      {(found.more || found.problem !== undefined) && (
        <button type="button" class="button wide" onClick={onMore}>
          {t("panel-people-next")}
        </button>
      )}
    </>
  );
}

/** Those of a group who are not listed as being here. */
function Others({ group, row }: { group: PeopleGroup; row: PeopleListProps["row"] }) {
  const [found, more] = useFound({ group: group.key });
  const here = new Set(group.here.map((one) => one.id));
  const others = (found.people ?? []).filter((one) => !here.has(one.id));
  // Where not all who are here are listed, who is away is not known.
  const isKnown = group.here.length === group.count;
  const shown = found.more ? others : [...others].sort(byRank);
  return (
    <>
      {shown.length > 0 && (
        <ul>
          {shown.map((participant) => (
            <li key={participant.id}>{row({ participant, isHere: !isKnown })}</li>
          ))}
        </ul>
      )}
      {found.people !== undefined && !found.more && shown.length === 0 && (
        <p class="muted small rest">{t("panel-people-no-others")}</p>
      )}
      <More found={found} onMore={more} />
    </>
  );
}

function Group({ group, head, row }: { group: PeopleGroup } & PeopleListProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { count, delegation, here, key } = group;
  const name = delegation?.name ?? t("delegation-none");
  return (
    <section class={count === 0 ? "people-group away" : "people-group"}>
      <h3>
        <Plate delegation={delegation} />
        <span class="name">{head?.(group) ?? <bdi>{name}</bdi>}</span>
        <button
          type="button"
          class="number"
          aria-expanded={isOpen}
          aria-controls={id}
          aria-label={t("panel-people-all", { name })}
          title={t("panel-people-all", { name })}
          onClick={() => setOpen(!isOpen)}
        >
          {t("panel-people-here", { count })}
          <Icon name="back" />
        </button>
      </h3>
      <div id={id}>
        {here.length > 0 && (
          <ul>
            {here.map((participant) => (
              <li key={participant.id}>{row({ participant, isHere: true })}</li>
            ))}
          </ul>
        )}
        {!isOpen && count > here.length && (
          <p class="muted small rest">{t("panel-people-more", { count: count - here.length })}</p>
        )}
        {isOpen && <Others key={key} group={group} row={row} />}
      </div>
    </section>
  );
}

function Results({ text, head, row }: { text: string } & PeopleListProps) {
  const model = useModel();
  const [found, more] = useFound({ text });
  const { participants } = model.presence.value;
  const here = new Set(participants.map((one) => one.id));
  const words = text.toLowerCase();
  const groups = groupPeople(model).filter(({ delegation }) =>
    delegation?.name.toLowerCase().includes(words),
  );
  const { people } = found;
  return (
    <>
      {groups.map((group) => (
        <Group key={group.key} group={group} row={row} {...(head && { head })} />
      ))}
      {people !== undefined && people.length > 0 && (
        <ul class="people-found">
          {people.map((participant) => (
            <li key={participant.id}>
              <Plate delegation={model.delegations.value.get(participant.delegation ?? "")} />
              {row({ participant, isHere: here.has(participant.id) })}
            </li>
          ))}
        </ul>
      )}
      {people?.length === 0 && groups.length === 0 && (
        <p class="muted small" role="status">
          {t("panel-people-none")}
        </p>
      )}
      <More found={found} onMore={more} />
    </>
  );
}

export function PeopleList({ head, row }: PeopleListProps) {
  const model = useModel();
  const [typed, setTyped] = useState("");
  const [text, setText] = useState("");
  useEffect(() => model.watchPeople(), []);
  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim()), TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const list = { row, ...(head && { head }) };
  return (
    <>
      <input
        type="search"
        class="input people-search"
        dir="auto"
        maxLength={100}
        aria-label={t("panel-people-search")}
        placeholder={t("panel-people-search")}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {text !== "" && <Results text={text} {...list} />}
      {text === "" && (
        <Fragment>
          {groupPeople(model).map((group) => (
            <Group key={group.key} group={group} {...list} />
          ))}
        </Fragment>
      )}
    </>
  );
}
