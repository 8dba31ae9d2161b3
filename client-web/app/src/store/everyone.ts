// Who takes part, here or not. Those who are here come by themselves, up to a page of them; everybody
// else is asked for a page at a time, as far as somebody looks: ten thousand may take part.
import type { Delegation, Participant, ParticipantFindParams } from "@pleno/protocol";
import type { Answer, Link } from "./link.ts";
import type { Model } from "./model.ts";

const PAGE = 100;

export interface PeopleGroup {
  /** The delegation's id; empty: those who belong to none. */
  key: string;
  delegation: Delegation | undefined;
  /** How many are here, listed or not. */
  count: number;
  /** Those of them who are listed. */
  here: Participant[];
}

/** A page after another of those that were asked for. */
export interface Found {
  people: readonly Participant[];
  more: boolean;
}

/** Either a group's members, or everybody with these words in their name. */
export type Which = { group: string } | { text: string };

export async function findPeople(
  link: Link,
  which: Which,
  after: string | undefined,
): Promise<Answer<Found>> {
  const params: ParticipantFindParams = { limit: PAGE };
  if ("text" in which) params.text = which.text;
  else if (which.group === "") params.unattached = true;
  else params.delegation = which.group;
  if (after !== undefined) params.after = after;
  const answer = await link.ask("participant.find", params);
  if (!answer.ok) return answer;
  return { ok: true, is: { people: answer.is.participants, more: answer.is.more } };
}

const RANK: Record<Participant["role"], number> = {
  head: 0,
  delegate: 1,
  expert: 2,
  observer: 3,
  moderator: 4,
  admin: 5,
  bot: 6,
};

export function byRank(a: Participant, b: Participant): number {
  return RANK[a.role] - RANK[b.role] || a.name.localeCompare(b.name);
}

/**
 * All delegations in seat order, those without one last. Where nobody is here a group comes after
 * the others.
 */
export function groupPeople({
  presence,
  delegations,
}: Pick<Model, "presence" | "delegations">): PeopleGroup[] {
  const groups = new Map<string, PeopleGroup>();
  for (const delegation of delegations.value.values())
    groups.set(delegation.id, { key: delegation.id, delegation, count: 0, here: [] });
  groups.set("", { key: "", delegation: undefined, count: 0, here: [] });
  for (const { id, count } of presence.value.delegations) {
    const group = groups.get(id);
    if (group !== undefined) group.count = count;
  }
  for (const one of presence.value.participants) groups.get(one.delegation ?? "")?.here.push(one);
  for (const group of groups.values()) {
    group.count = Math.max(group.count, group.here.length);
    group.here.sort(byRank);
  }
  const seat = ({ delegation }: PeopleGroup): number => delegation?.seat ?? 1e9;
  return [...groups.values()].sort(
    (a, b) => Number(a.count === 0) - Number(b.count === 0) || seat(a) - seat(b),
  );
}
