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
  /** Bounds of a number or of a time in seconds. */
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
    name: "approval",
    method: "channel.set_approval",
    query: false,
    inChannel: true,
    args: [
      { name: "mode", kind: "word", required: true, words: ["off", "all"], named: {"on": "all"} },
    ],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/approval off|on", "id": "/approval off|on"},
    help: {"en": "Check every message before it is published.", "id": "Periksa setiap pesan sebelum diterbitkan."},
  },
  {
    name: "approve",
    method: "held.approve",
    query: false,
    inChannel: false,
    args: [
      { name: "held_id", kind: "held", required: true },
    ],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/approve [h12]", "id": "/approve [h12]"},
    help: {"en": "Publish the oldest held message, or the one named.", "id": "Terbitkan pesan tertahan yang paling lama, atau yang disebut."},
  },
  {
    name: "audit",
    method: "audit.list",
    query: true,
    inChannel: false,
    args: [],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/audit", "id": "/audit"},
    help: {"en": "Show who did what.", "id": "Tampilkan siapa melakukan apa."},
  },
  {
    name: "held",
    method: "held.list",
    query: true,
    inChannel: true,
    args: [],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/held", "id": "/held"},
    help: {"en": "Show the messages that wait for a moderator.", "id": "Tampilkan pesan yang menunggu moderator."},
  },
  {
    name: "lock",
    method: "channel.lock",
    query: false,
    inChannel: true,
    args: [
      { name: "reason", kind: "line", required: false },
    ],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/lock [reason]", "id": "/lock [alasan]"},
    help: {"en": "Let only moderators write here.", "id": "Izinkan hanya moderator menulis di sini."},
  },
  {
    name: "mute",
    method: "participant.mute",
    query: false,
    inChannel: true,
    args: [
      { name: "participant", kind: "person", required: true },
      { name: "duration_s", kind: "duration", required: true, min: 10, max: 2592000 },
      { name: "reason", kind: "line", required: true },
    ],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/mute @person 10m reason", "id": "/mute @orang 10m alasan"},
    help: {"en": "Stop someone from writing here for a while.", "id": "Hentikan seseorang menulis di sini untuk sementara."},
  },
  {
    name: "pin",
    method: "message.pin",
    query: false,
    inChannel: true,
    args: [
      { name: "seq", kind: "message", required: true },
    ],
    fixed: {"on": true},
    roles: ["moderator", "admin"],
    usage: {"en": "/pin 12", "id": "/pin 12"},
    help: {"en": "Pin a message by its number, or the one you reply to.", "id": "Sematkan pesan menurut nomornya, atau yang Anda balas."},
  },
  {
    name: "redact",
    method: "message.redact",
    query: false,
    inChannel: true,
    args: [
      { name: "seq", kind: "message", required: true },
      { name: "reason", kind: "line", required: true },
    ],
    fixed: {},
    roles: "all",
    usage: {"en": "/redact 12 reason", "id": "/redact 12 alasan"},
    help: {"en": "Remove a message by its number, or the one you reply to.", "id": "Hapus pesan menurut nomornya, atau yang Anda balas."},
  },
  {
    name: "reject",
    method: "held.reject",
    query: false,
    inChannel: false,
    args: [
      { name: "held_id", kind: "held", required: true },
      { name: "reason", kind: "line", required: true },
    ],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/reject [h12] reason", "id": "/reject [h12] alasan"},
    help: {"en": "Refuse the oldest held message, or the one named.", "id": "Tolak pesan tertahan yang paling lama, atau yang disebut."},
  },
  {
    name: "slow",
    method: "channel.slow_mode",
    query: false,
    inChannel: true,
    args: [
      { name: "seconds", kind: "seconds", required: true, min: 0, max: 21600, named: {"off": 0} },
    ],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/slow 30s|off", "id": "/slow 30s|off"},
    help: {"en": "Let each person write once in so many seconds; off turns it off.", "id": "Batasi satu pesan per orang dalam sekian detik; off mematikannya."},
  },
  {
    name: "unlock",
    method: "channel.unlock",
    query: false,
    inChannel: true,
    args: [],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/unlock", "id": "/unlock"},
    help: {"en": "Let everybody write here again.", "id": "Izinkan semua orang menulis lagi di sini."},
  },
  {
    name: "unmute",
    method: "participant.unmute",
    query: false,
    inChannel: true,
    args: [
      { name: "participant", kind: "person", required: true },
    ],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/unmute @person", "id": "/unmute @orang"},
    help: {"en": "Let someone write here again.", "id": "Izinkan seseorang menulis lagi di sini."},
  },
  {
    name: "unpin",
    method: "message.pin",
    query: false,
    inChannel: true,
    args: [
      { name: "seq", kind: "message", required: true },
    ],
    fixed: {"on": false},
    roles: ["moderator", "admin"],
    usage: {"en": "/unpin 12", "id": "/unpin 12"},
    help: {"en": "Take the pin from a message by its number, or the one you reply to.", "id": "Lepas sematan pesan menurut nomornya, atau yang Anda balas."},
  },
];

/** Roles and rights: the acts, by method. */
export const RIGHTS: readonly Right[] = [
  { method: "audit.list", act: {"en": "See who did what.", "id": "Melihat siapa melakukan apa."}, roles: ["moderator", "admin"], scope: {"en": "Moderators what was done in channels; the secretariat all of it.", "id": "Moderator yang dilakukan di kanal; sekretariat semuanya."} },
  { method: "channel.history", act: {"en": "Read a channel and its history.", "id": "Membaca kanal dan riwayatnya."}, roles: "all" },
  { method: "channel.lock", act: {"en": "Let only moderators write here.", "id": "Izinkan hanya moderator menulis di sini."}, roles: ["moderator", "admin"] },
  { method: "channel.set_approval", act: {"en": "Check every message before it is published.", "id": "Periksa setiap pesan sebelum diterbitkan."}, roles: ["moderator", "admin"] },
  { method: "channel.slow_mode", act: {"en": "Let each person write once in so many seconds; off turns it off.", "id": "Batasi satu pesan per orang dalam sekian detik; off mematikannya."}, roles: ["moderator", "admin"] },
  { method: "channel.unlock", act: {"en": "Let everybody write here again.", "id": "Izinkan semua orang menulis lagi di sini."}, roles: ["moderator", "admin"] },
  { method: "held.approve", act: {"en": "Publish a held message.", "id": "Menerbitkan pesan yang tertahan."}, roles: ["moderator", "admin"] },
  { method: "held.list", act: {"en": "Show the messages that wait for a moderator.", "id": "Tampilkan pesan yang menunggu moderator."}, roles: ["moderator", "admin"] },
  { method: "held.reject", act: {"en": "Refuse a held message.", "id": "Menolak pesan yang tertahan."}, roles: ["moderator", "admin"] },
  { method: "message.edit", act: {"en": "Change a message.", "id": "Mengubah pesan."}, roles: ["delegate", "head", "expert", "moderator", "admin", "bot"], scope: {"en": "One's own, for some minutes. Not while muted or while the channel is locked.", "id": "Pesan sendiri, selama beberapa menit. Tidak selama dibisukan atau selama kanal dikunci."} },
  { method: "message.pin", act: {"en": "Pin messages and take the pins away.", "id": "Menyematkan pesan dan melepas sematannya."}, roles: ["moderator", "admin"] },
  { method: "message.post", act: {"en": "Write messages.", "id": "Menulis pesan."}, roles: ["delegate", "head", "expert", "moderator", "admin", "bot"], scope: {"en": "Where the role may write: in announcements only moderators do. Not while muted or while the channel is locked; slow mode and approval apply; moderators are exempt from all of these.", "id": "Di kanal tempat peran itu boleh menulis: di pengumuman hanya moderator. Tidak selama dibisukan atau selama kanal dikunci; mode lambat dan pemeriksaan berlaku; moderator dikecualikan dari semua ini."} },
  { method: "message.react", act: {"en": "React with an emoji.", "id": "Bereaksi dengan emoji."}, roles: "all", scope: {"en": "Not while muted or while the channel is locked; moderators always.", "id": "Tidak selama dibisukan atau selama kanal dikunci; moderator selalu bisa."} },
  { method: "message.redact", act: {"en": "Remove a message.", "id": "Menghapus pesan."}, roles: "all", scope: {"en": "One's own; moderators anyone's, with a reason.", "id": "Pesan sendiri; moderator pesan siapa pun, dengan alasan."} },
  { method: "message.search", act: {"en": "Search in all that was said.", "id": "Mencari dalam semua yang telah dikatakan."}, roles: "all" },
  { method: "participant.mute", act: {"en": "Stop someone from writing here for a while.", "id": "Hentikan seseorang menulis di sini untuk sementara."}, roles: ["moderator", "admin"], scope: {"en": "Nobody mutes a moderator or the secretariat.", "id": "Moderator dan sekretariat tidak dapat dibisukan."} },
  { method: "participant.unmute", act: {"en": "Let someone write here again.", "id": "Izinkan seseorang menulis lagi di sini."}, roles: ["moderator", "admin"] },
  { method: "presence.list", act: {"en": "See who is here.", "id": "Melihat siapa yang hadir."}, roles: "all" },
];
