// SPDX-License-Identifier: MIT
// Made by proto/generate from the schemas in proto/. Do not edit.

import type { Lang, MethodName, Role } from "./gen.ts";

/** What a person types for a param of a command. */
export type CommandArgKind =
  | "person"
  | "delegation"
  | "message"
  | "held"
  | "duration"
  | "seconds"
  | "number"
  | "word"
  | "flag"
  | "time"
  | "list"
  | "line"
  | "id";

export interface CommandArg {
  name: string;
  kind: CommandArgKind;
  required: boolean;
  /** Bounds of a number or of a time in seconds; of a list, the fewest items. */
  min?: number;
  max?: number;
  /** Of the kind `word`: what the server takes. */
  words?: readonly string[];
  /** Words that stand for a value: `off` for 0. */
  named?: Readonly<Record<string, string | number | boolean>>;
  /** Of the kind `list`: its items are numbers. */
  numbers?: boolean;
  /** One of those that are so marked is typed, not more. */
  choice?: boolean;
}

/** A method as people type it: `/name` and what follows, in this order. */
export interface CommandSpec {
  name: string;
  method: MethodName;
  /** It asks and changes nothing. */
  query: boolean;
  /** The method takes the open channel as `channel`. */
  inChannel: boolean;
  args: readonly CommandArg[];
  /** Params that the command itself fixes. */
  fixed: Readonly<Record<string, string | number | boolean>>;
  /** Who may; a channel's `rights` and the params may narrow it further. */
  roles: readonly Role[] | "all";
  usage: Readonly<Record<Lang, string>>;
  help: Readonly<Record<Lang, string>>;
}

/** A row of the table of rights: who may do what, and where that ends. */
export interface Right {
  method: MethodName;
  act: Readonly<Record<Lang, string>>;
  roles: readonly Role[] | "all";
  scope?: Readonly<Record<Lang, string>>;
}

/** Every command, by name. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: "rate",
    method: "person.rate",
    query: false,
    inChannel: true,
    args: [
      { name: "seq", kind: "message", required: true },
      { name: "participant", kind: "person", required: true },
      { name: "pause_s", kind: "duration", required: true, min: 1, max: 60 },
      { name: "seconds", kind: "seconds", required: true, min: 0, max: 60, named: {"off": 0} },
      { name: "lang", kind: "word", required: true, words: ["en", "id"], named: {"english": "en"} },
      { name: "short", kind: "flag", required: true },
      { name: "until", kind: "time", required: true },
      { name: "tags", kind: "list", required: true },
      { name: "note", kind: "line", required: false },
    ],
    fixed: {"loud": true},
    roles: ["moderator"],
    usage: {"en": "/rate 12 @person 10m 30s|off english|id on|off 14:30 one | two [note]", "id": "/rate 12 @orang 10m 30s|off english|id on|off 14:30 satu | dua [catatan]"},
    help: {"en": "Rate someone.", "id": "Nilai seseorang."},
  },
  {
    name: "rate-low",
    method: "person.rate",
    query: false,
    inChannel: false,
    args: [
      { name: "seq", kind: "message", required: true },
      { name: "participant", kind: "person", required: true },
      { name: "pause_s", kind: "duration", required: true, min: 1, max: 60 },
      { name: "tags", kind: "list", required: true },
    ],
    fixed: {"loud": false, "seconds": 1, "lang": "id", "short": true},
    roles: ["moderator"],
    usage: {"en": "/rate-low 12 @person 10m one | two", "id": "/rate-low 12 @orang 10m satu | dua"},
    help: {"en": "Rate someone low.", "id": "Nilai seseorang rendah."},
  },
];

/** Roles and rights: the acts, by method. */
export const RIGHTS: readonly Right[] = [
  { method: "person.rate", act: {"en": "Rate people.", "id": "Menilai orang."}, roles: ["moderator"], scope: {"en": "Not oneself.", "id": "Bukan diri sendiri."} },
];
