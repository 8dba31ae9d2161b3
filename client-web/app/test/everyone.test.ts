// Who takes part, by delegation: those who are here, and every delegation.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Delegation, Participant } from "@pleno/protocol";
import { signal } from "@preact/signals";
import { findPeople, groupPeople } from "../src/store/everyone.ts";
import type { Link } from "../src/store/link.ts";
import type { Presence } from "../src/store/model.ts";

function person(id: string, role: Participant["role"], delegation?: string): Participant {
  return { id, name: id, role, bot: false, ...(delegation && { delegation }) };
}

const DELEGATIONS = ["jkt", "bkk", "han"].map(
  (id, index): Delegation => ({ id, name: id, short: id, kind: "city", seat: index + 1 }),
);

test("all delegations in seat order, those with nobody here and those of none last", () => {
  const presence: Presence = {
    total: 4,
    delegations: [
      { id: "jkt", count: 1 },
      { id: "han", count: 9 },
    ],
    participants: [
      person("z", "delegate", "han"),
      person("head", "head", "han"),
      person("a", "delegate", "jkt"),
      person("chair", "moderator"),
    ],
    more: true,
  };
  const groups = groupPeople({
    presence: signal(presence),
    delegations: signal(new Map(DELEGATIONS.map((one) => [one.id, one]))),
  });
  assert.deepEqual(
    groups.map(({ count, here, key }) => [key, count, here.map((one) => one.id)]),
    [
      ["jkt", 1, ["a"]],
      ["han", 9, ["head", "z"]],
      ["", 1, ["chair"]],
      ["bkk", 0, []],
    ],
  );
});

test("a page at a time: of a delegation, of none, or by name", async () => {
  const asked: unknown[] = [];
  const link = {
    ask: async (_method: string, params: unknown) => {
      asked.push(params);
      return { ok: true, is: { participants: [person("b", "delegate")], more: true } };
    },
    on: () => () => undefined,
  } as unknown as Link;
  const first = await findPeople(link, { group: "jkt" }, undefined);
  assert.deepEqual(first.ok && first.is, { people: [person("b", "delegate")], more: true });
  await findPeople(link, { group: "" }, "b");
  await findPeople(link, { text: "ana" }, undefined);
  assert.deepEqual(asked, [
    { limit: 100, delegation: "jkt" },
    { limit: 100, unattached: true, after: "b" },
    { limit: 100, text: "ana" },
  ]);
});
