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
    name: "add-time",
    method: "floor.add_time",
    query: false,
    inChannel: true,
    args: [
      { name: "delegation", kind: "delegation", required: true },
      { name: "duration_s", kind: "duration", required: true, min: 1, max: 86400 },
      { name: "reason", kind: "line", required: true },
    ],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/add-time delegation 10m reason", "id": "/add-time delegasi 10m alasan"},
    help: {"en": "Give a delegation more speaking time, and say why.", "id": "Tambah waktu bicara sebuah delegasi, dan sebutkan alasannya."},
  },
  {
    name: "anonymous-questions",
    method: "channel.set_anonymous_questions",
    query: false,
    inChannel: true,
    args: [
      { name: "on", kind: "flag", required: true },
    ],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/anonymous-questions on|off", "id": "/anonymous-questions on|off"},
    help: {"en": "Allow or stop questions without a name here.", "id": "Izinkan atau hentikan pertanyaan tanpa nama di kanal ini."},
  },
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
    name: "balance",
    method: "floor.balance",
    query: true,
    inChannel: true,
    args: [],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/balance", "id": "/balance"},
    help: {"en": "Show which delegations were heard, and which not yet.", "id": "Tampilkan delegasi yang sudah dan yang belum didengar."},
  },
  {
    name: "claim-reply",
    method: "reply.claim",
    query: false,
    inChannel: true,
    args: [
      { name: "seq", kind: "message", required: true },
      { name: "text", kind: "line", required: true },
    ],
    fixed: {},
    roles: ["delegate", "head", "expert"],
    usage: {"en": "/claim-reply 12 text", "id": "/claim-reply 12 teks"},
    help: {"en": "Claim your delegation's right of reply to a message.", "id": "Ajukan hak jawab delegasi Anda atas sebuah pesan."},
  },
  {
    name: "close-list",
    method: "floor.close",
    query: false,
    inChannel: true,
    args: [],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/close-list", "id": "/close-list"},
    help: {"en": "Close the speakers' list; points of order are still taken.", "id": "Tutup daftar pembicara; interupsi tata tertib tetap diterima."},
  },
  {
    name: "consensus",
    method: "consensus.open",
    query: false,
    inChannel: true,
    args: [
      { name: "text", kind: "line", required: true },
    ],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/consensus text", "id": "/consensus teks"},
    help: {"en": "Put a text to the delegations for consensus.", "id": "Ajukan sebuah teks kepada para delegasi untuk dimufakati."},
  },
  {
    name: "consensus-close",
    method: "consensus.close",
    query: false,
    inChannel: false,
    args: [
      { name: "consensus", kind: "id", required: true },
      { name: "statement", kind: "line", required: true },
    ],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/consensus-close consensus statement", "id": "/consensus-close consensus pernyataan"},
    help: {"en": "Close a consensus call with its outcome.", "id": "Tutup ajakan mufakat dengan pernyataan hasilnya."},
  },
  {
    name: "consensus-revise",
    method: "consensus.revise",
    query: false,
    inChannel: false,
    args: [
      { name: "consensus", kind: "id", required: true },
      { name: "text", kind: "line", required: true },
    ],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/consensus-revise consensus text", "id": "/consensus-revise consensus teks"},
    help: {"en": "Put a revised text to the delegations.", "id": "Ajukan teks yang sudah diperbaiki kepada para delegasi."},
  },
  {
    name: "end-turn",
    method: "floor.end",
    query: false,
    inChannel: true,
    args: [],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/end-turn", "id": "/end-turn"},
    help: {"en": "End the speaker's turn.", "id": "Akhiri giliran pembicara."},
  },
  {
    name: "floor",
    method: "floor.set",
    query: false,
    inChannel: true,
    args: [
      { name: "on", kind: "flag", required: false },
      { name: "order", kind: "word", required: false, words: ["first_come", "heads_first", "least_spoken", "seat", "lot"] },
      { name: "turn_s", kind: "duration", required: false, min: 0, max: 86400 },
    ],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/floor [on|off] [first_come|heads_first|least_spoken|seat|lot] [10m]", "id": "/floor [on|off] [first_come|heads_first|least_spoken|seat|lot] [10m]"},
    help: {"en": "Switch the speakers' list on or off, and choose its order.", "id": "Nyalakan atau matikan daftar pembicara, dan pilih urutannya."},
  },
  {
    name: "grant",
    method: "reply.grant",
    query: false,
    inChannel: true,
    args: [
      { name: "reply", kind: "number", required: true, min: 1, max: 9007199254740991 },
    ],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/grant reply", "id": "/grant reply"},
    help: {"en": "Grant a right of reply.", "id": "Kabulkan hak jawab."},
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
    name: "move",
    method: "floor.move",
    query: false,
    inChannel: true,
    args: [
      { name: "entry", kind: "number", required: true, min: 1, max: 9007199254740991 },
      { name: "before", kind: "number", required: true, min: 0, max: 9007199254740991 },
      { name: "reason", kind: "line", required: true },
    ],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/move entry before reason", "id": "/move entry before alasan"},
    help: {"en": "Move somebody on the speakers' list, and say why.", "id": "Pindahkan seseorang dalam daftar pembicara, dan sebutkan alasannya."},
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
    name: "next",
    method: "floor.start",
    query: false,
    inChannel: true,
    args: [
      { name: "entry", kind: "number", required: false, min: 1, max: 9007199254740991 },
    ],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/next [entry]", "id": "/next [entry]"},
    help: {"en": "Give the floor to the next speaker, or to the one you name.", "id": "Beri giliran kepada pembicara berikutnya, atau kepada yang Anda sebutkan."},
  },
  {
    name: "open-list",
    method: "floor.open",
    query: false,
    inChannel: true,
    args: [
      { name: "item", kind: "line", required: false },
    ],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/open-list [item]", "id": "/open-list [item]"},
    help: {"en": "Open the speakers' list, for a new item if you name one.", "id": "Buka daftar pembicara, untuk acara baru jika Anda menyebutkannya."},
  },
  {
    name: "pause",
    method: "floor.pause",
    query: false,
    inChannel: true,
    args: [],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/pause", "id": "/pause"},
    help: {"en": "Stop the speaker's time.", "id": "Hentikan sementara waktu pembicara."},
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
    name: "poll",
    method: "poll.create",
    query: false,
    inChannel: true,
    args: [
      { name: "kind", kind: "word", required: true, words: ["single", "multiple", "ranked"] },
      { name: "title", kind: "line", required: true },
      { name: "options", kind: "list", required: true },
    ],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/poll single|multiple|ranked title one | two", "id": "/poll single|multiple|ranked judul satu | dua"},
    help: {"en": "Prepare a poll.", "id": "Siapkan sebuah pemungutan suara."},
  },
  {
    name: "poll-close",
    method: "poll.close",
    query: false,
    inChannel: false,
    args: [
      { name: "poll", kind: "id", required: true },
    ],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/poll-close poll", "id": "/poll-close poll"},
    help: {"en": "Close a poll.", "id": "Tutup pemungutan suara."},
  },
  {
    name: "poll-open",
    method: "poll.open",
    query: false,
    inChannel: false,
    args: [
      { name: "poll", kind: "id", required: true },
    ],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/poll-open poll", "id": "/poll-open poll"},
    help: {"en": "Open a poll for votes.", "id": "Buka pemungutan suara."},
  },
  {
    name: "poll-publish",
    method: "poll.publish",
    query: false,
    inChannel: false,
    args: [
      { name: "poll", kind: "id", required: true },
    ],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/poll-publish poll", "id": "/poll-publish poll"},
    help: {"en": "Publish the results of a poll.", "id": "Umumkan hasil pemungutan suara."},
  },
  {
    name: "question-answer",
    method: "question.answer",
    query: false,
    inChannel: true,
    args: [
      { name: "seq", kind: "message", required: true },
      { name: "answer_seq", kind: "number", required: false, min: 1, max: 9007199254740991 },
    ],
    fixed: {},
    roles: ["expert", "moderator", "admin"],
    usage: {"en": "/question-answer 12 [answer seq]", "id": "/question-answer 12 [answer seq]"},
    help: {"en": "Mark a question as answered.", "id": "Tandai sebuah pertanyaan sebagai sudah dijawab."},
  },
  {
    name: "question-dismiss",
    method: "question.dismiss",
    query: false,
    inChannel: true,
    args: [
      { name: "seq", kind: "message", required: true },
      { name: "reason", kind: "line", required: true },
    ],
    fixed: {},
    roles: ["expert", "moderator", "admin"],
    usage: {"en": "/question-dismiss 12 reason", "id": "/question-dismiss 12 alasan"},
    help: {"en": "Set a question aside, with a reason.", "id": "Kesampingkan sebuah pertanyaan, dengan alasannya."},
  },
  {
    name: "question-merge",
    method: "question.merge",
    query: false,
    inChannel: true,
    args: [
      { name: "seq", kind: "message", required: true },
      { name: "into", kind: "number", required: true, min: 1, max: 9007199254740991 },
    ],
    fixed: {},
    roles: ["expert", "moderator", "admin"],
    usage: {"en": "/question-merge 12 into", "id": "/question-merge 12 into"},
    help: {"en": "Merge a question into another.", "id": "Gabungkan sebuah pertanyaan dengan pertanyaan lain."},
  },
  {
    name: "question-reopen",
    method: "question.reopen",
    query: false,
    inChannel: true,
    args: [
      { name: "seq", kind: "message", required: true },
    ],
    fixed: {},
    roles: ["expert", "moderator", "admin"],
    usage: {"en": "/question-reopen 12", "id": "/question-reopen 12"},
    help: {"en": "Put a question back among those asked.", "id": "Kembalikan sebuah pertanyaan ke daftar pertanyaan."},
  },
  {
    name: "question-take",
    method: "question.take",
    query: false,
    inChannel: true,
    args: [
      { name: "seq", kind: "message", required: true },
    ],
    fixed: {},
    roles: ["expert", "moderator", "admin"],
    usage: {"en": "/question-take 12", "id": "/question-take 12"},
    help: {"en": "Take a question up.", "id": "Angkat sebuah pertanyaan untuk dijawab."},
  },
  {
    name: "question-unmask",
    method: "question.unmask",
    query: false,
    inChannel: true,
    args: [
      { name: "seq", kind: "message", required: true },
      { name: "reason", kind: "line", required: true },
    ],
    fixed: {},
    roles: ["admin"],
    usage: {"en": "/question-unmask 12 reason", "id": "/question-unmask 12 alasan"},
    help: {"en": "See who asked an anonymous question. It is recorded that you did.", "id": "Lihat siapa yang mengajukan pertanyaan anonim. Tindakan ini dicatat."},
  },
  {
    name: "question-upvote",
    method: "question.upvote",
    query: false,
    inChannel: true,
    args: [
      { name: "seq", kind: "message", required: true },
      { name: "on", kind: "flag", required: true },
    ],
    fixed: {},
    roles: ["delegate", "head", "observer", "expert", "moderator", "admin"],
    usage: {"en": "/question-upvote 12 on|off", "id": "/question-upvote 12 on|off"},
    help: {"en": "Vote for a question, or take the vote back.", "id": "Dukung sebuah pertanyaan, atau tarik dukungan Anda."},
  },
  {
    name: "readd",
    method: "floor.readd",
    query: false,
    inChannel: true,
    args: [
      { name: "entry", kind: "number", required: true, min: 1, max: 9007199254740991 },
    ],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/readd entry", "id": "/readd entry"},
    help: {"en": "Put a speaker back at the head of the list.", "id": "Kembalikan seorang pembicara ke urutan teratas daftar."},
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
    name: "refuse",
    method: "reply.refuse",
    query: false,
    inChannel: true,
    args: [
      { name: "reply", kind: "number", required: true, min: 1, max: 9007199254740991 },
      { name: "reason", kind: "line", required: true },
    ],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/refuse reply reason", "id": "/refuse reply alasan"},
    help: {"en": "Refuse a right of reply, and say why.", "id": "Tolak hak jawab, dan sebutkan alasannya."},
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
    name: "replies",
    method: "floor.begin_replies",
    query: false,
    inChannel: true,
    args: [],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/replies", "id": "/replies"},
    help: {"en": "Begin the rights of reply.", "id": "Mulai penggunaan hak jawab."},
  },
  {
    name: "resume",
    method: "floor.resume",
    query: false,
    inChannel: true,
    args: [],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/resume", "id": "/resume"},
    help: {"en": "Let the speaker's time run again.", "id": "Jalankan kembali waktu pembicara."},
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
    name: "speak",
    method: "floor.request",
    query: false,
    inChannel: true,
    args: [
      { name: "kind", kind: "word", required: false, words: ["statement", "question", "point_of_order"] },
      { name: "participant", kind: "person", required: false },
    ],
    fixed: {},
    roles: ["delegate", "head", "expert", "moderator", "admin"],
    usage: {"en": "/speak [statement|question|point_of_order] [@person]", "id": "/speak [statement|question|point_of_order] [@orang]"},
    help: {"en": "Ask for the floor: a statement, a question to the speaker or a point of order.", "id": "Minta giliran bicara: pernyataan, pertanyaan kepada pembicara, atau interupsi tata tertib."},
  },
  {
    name: "speakers",
    method: "floor.show",
    query: true,
    inChannel: true,
    args: [],
    fixed: {},
    roles: "all",
    usage: {"en": "/speakers", "id": "/speakers"},
    help: {"en": "Show the speakers' list.", "id": "Tampilkan daftar pembicara."},
  },
  {
    name: "stance",
    method: "consensus.answer",
    query: false,
    inChannel: false,
    args: [
      { name: "consensus", kind: "id", required: true },
      { name: "round", kind: "number", required: true, min: 1, max: 20 },
      { name: "stance", kind: "word", required: true, words: ["agree", "live_with", "reservation", "object"] },
      { name: "text", kind: "line", required: false },
    ],
    fixed: {},
    roles: ["delegate", "head", "observer", "expert", "moderator", "admin"],
    usage: {"en": "/stance consensus round agree|live_with|reservation|object [text]", "id": "/stance consensus round agree|live_with|reservation|object [teks]"},
    help: {"en": "Answer a consensus call for your delegation.", "id": "Jawab ajakan mufakat atas nama delegasi Anda."},
  },
  {
    name: "substitute",
    method: "poll.substitute",
    query: false,
    inChannel: false,
    args: [
      { name: "participant", kind: "person", required: false },
    ],
    fixed: {},
    roles: ["head"],
    usage: {"en": "/substitute [@person]", "id": "/substitute [@orang]"},
    help: {"en": "Name who may vote for your delegation beside you.", "id": "Tunjuk siapa yang boleh memberikan suara untuk delegasi Anda."},
  },
  {
    name: "take-off",
    method: "floor.remove",
    query: false,
    inChannel: true,
    args: [
      { name: "entry", kind: "number", required: true, min: 1, max: 9007199254740991 },
      { name: "reason", kind: "line", required: true },
    ],
    fixed: {},
    roles: ["moderator", "admin"],
    usage: {"en": "/take-off entry reason", "id": "/take-off entry alasan"},
    help: {"en": "Take somebody off the speakers' list, and say why.", "id": "Keluarkan seseorang dari daftar pembicara, dan sebutkan alasannya."},
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
  {
    name: "vote",
    method: "poll.vote",
    query: false,
    inChannel: false,
    args: [
      { name: "poll", kind: "id", required: true },
      { name: "choices", kind: "list", required: true, numbers: true },
    ],
    fixed: {},
    roles: ["delegate", "head", "observer", "expert", "moderator", "admin"],
    usage: {"en": "/vote poll one | two", "id": "/vote poll satu | dua"},
    help: {"en": "Vote in a poll.", "id": "Berikan suara Anda."},
  },
  {
    name: "withdraw",
    method: "floor.withdraw",
    query: false,
    inChannel: true,
    args: [
      { name: "entry", kind: "number", required: false, min: 1, max: 9007199254740991 },
    ],
    fixed: {},
    roles: ["delegate", "head", "expert", "moderator", "admin"],
    usage: {"en": "/withdraw [entry]", "id": "/withdraw [entry]"},
    help: {"en": "Take yourself off the speakers' list.", "id": "Batalkan permintaan giliran bicara Anda."},
  },
];

/** Roles and rights: the acts, by method. */
export const RIGHTS: readonly Right[] = [
  { method: "audit.list", act: {"en": "See who did what.", "id": "Melihat siapa melakukan apa."}, roles: ["moderator", "admin"], scope: {"en": "Moderators what was done in channels; the secretariat all of it.", "id": "Moderator yang dilakukan di kanal; sekretariat semuanya."} },
  { method: "channel.history", act: {"en": "Read a channel and its history.", "id": "Membaca kanal dan riwayatnya."}, roles: "all" },
  { method: "channel.lock", act: {"en": "Let only moderators write here.", "id": "Izinkan hanya moderator menulis di sini."}, roles: ["moderator", "admin"] },
  { method: "channel.set_anonymous_questions", act: {"en": "Allow or stop questions without a name here.", "id": "Izinkan atau hentikan pertanyaan tanpa nama di kanal ini."}, roles: ["moderator", "admin"] },
  { method: "channel.set_approval", act: {"en": "Check every message before it is published.", "id": "Periksa setiap pesan sebelum diterbitkan."}, roles: ["moderator", "admin"] },
  { method: "channel.slow_mode", act: {"en": "Let each person write once in so many seconds; off turns it off.", "id": "Batasi satu pesan per orang dalam sekian detik; off mematikannya."}, roles: ["moderator", "admin"] },
  { method: "channel.unlock", act: {"en": "Let everybody write here again.", "id": "Izinkan semua orang menulis lagi di sini."}, roles: ["moderator", "admin"] },
  { method: "consensus.answer", act: {"en": "Answer a consensus call for your delegation.", "id": "Jawab ajakan mufakat atas nama delegasi Anda."}, roles: ["delegate", "head", "observer", "expert", "moderator", "admin"] },
  { method: "consensus.close", act: {"en": "Close a consensus call with its outcome.", "id": "Tutup ajakan mufakat dengan pernyataan hasilnya."}, roles: ["moderator", "admin"] },
  { method: "consensus.open", act: {"en": "Put a text to the delegations for consensus.", "id": "Ajukan sebuah teks kepada para delegasi untuk dimufakati."}, roles: ["moderator", "admin"] },
  { method: "consensus.revise", act: {"en": "Put a revised text to the delegations.", "id": "Ajukan teks yang sudah diperbaiki kepada para delegasi."}, roles: ["moderator", "admin"] },
  { method: "floor.add_time", act: {"en": "Give a delegation more speaking time, and say why.", "id": "Tambah waktu bicara sebuah delegasi, dan sebutkan alasannya."}, roles: ["moderator", "admin"] },
  { method: "floor.balance", act: {"en": "Show which delegations were heard, and which not yet.", "id": "Tampilkan delegasi yang sudah dan yang belum didengar."}, roles: ["moderator", "admin"] },
  { method: "floor.begin_replies", act: {"en": "Begin the rights of reply.", "id": "Mulai penggunaan hak jawab."}, roles: ["moderator", "admin"] },
  { method: "floor.close", act: {"en": "Close the speakers' list; points of order are still taken.", "id": "Tutup daftar pembicara; interupsi tata tertib tetap diterima."}, roles: ["moderator", "admin"] },
  { method: "floor.end", act: {"en": "End the speaker's turn.", "id": "Akhiri giliran pembicara."}, roles: ["moderator", "admin"] },
  { method: "floor.move", act: {"en": "Move somebody on the speakers' list, and say why.", "id": "Pindahkan seseorang dalam daftar pembicara, dan sebutkan alasannya."}, roles: ["moderator", "admin"] },
  { method: "floor.open", act: {"en": "Open the speakers' list, for a new item if you name one.", "id": "Buka daftar pembicara, untuk acara baru jika Anda menyebutkannya."}, roles: ["moderator", "admin"] },
  { method: "floor.pause", act: {"en": "Stop the speaker's time.", "id": "Hentikan sementara waktu pembicara."}, roles: ["moderator", "admin"] },
  { method: "floor.readd", act: {"en": "Put a speaker back at the head of the list.", "id": "Kembalikan seorang pembicara ke urutan teratas daftar."}, roles: ["moderator", "admin"] },
  { method: "floor.remove", act: {"en": "Take somebody off the speakers' list, and say why.", "id": "Keluarkan seseorang dari daftar pembicara, dan sebutkan alasannya."}, roles: ["moderator", "admin"] },
  { method: "floor.request", act: {"en": "Ask for the floor: a statement, a question to the speaker or a point of order.", "id": "Minta giliran bicara: pernyataan, pertanyaan kepada pembicara, atau interupsi tata tertib."}, roles: ["delegate", "head", "expert", "moderator", "admin"] },
  { method: "floor.resume", act: {"en": "Let the speaker's time run again.", "id": "Jalankan kembali waktu pembicara."}, roles: ["moderator", "admin"] },
  { method: "floor.set", act: {"en": "Switch the speakers' list on or off, and choose its order.", "id": "Nyalakan atau matikan daftar pembicara, dan pilih urutannya."}, roles: ["moderator", "admin"] },
  { method: "floor.show", act: {"en": "Show the speakers' list.", "id": "Tampilkan daftar pembicara."}, roles: "all" },
  { method: "floor.start", act: {"en": "Give the floor to the next speaker, or to the one you name.", "id": "Beri giliran kepada pembicara berikutnya, atau kepada yang Anda sebutkan."}, roles: ["moderator", "admin"] },
  { method: "floor.withdraw", act: {"en": "Take yourself off the speakers' list.", "id": "Batalkan permintaan giliran bicara Anda."}, roles: ["delegate", "head", "expert", "moderator", "admin"] },
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
  { method: "poll.close", act: {"en": "Close a poll.", "id": "Tutup pemungutan suara."}, roles: ["moderator", "admin"] },
  { method: "poll.create", act: {"en": "Prepare a poll.", "id": "Siapkan sebuah pemungutan suara."}, roles: ["moderator", "admin"] },
  { method: "poll.open", act: {"en": "Open a poll for votes.", "id": "Buka pemungutan suara."}, roles: ["moderator", "admin"] },
  { method: "poll.publish", act: {"en": "Publish the results of a poll.", "id": "Umumkan hasil pemungutan suara."}, roles: ["moderator", "admin"] },
  { method: "poll.substitute", act: {"en": "Name who may vote for your delegation beside you.", "id": "Tunjuk siapa yang boleh memberikan suara untuk delegasi Anda."}, roles: ["head"] },
  { method: "poll.vote", act: {"en": "Vote in a poll.", "id": "Berikan suara Anda."}, roles: ["delegate", "head", "observer", "expert", "moderator", "admin"] },
  { method: "presence.list", act: {"en": "See who is here.", "id": "Melihat siapa yang hadir."}, roles: "all" },
  { method: "question.answer", act: {"en": "Mark a question as answered.", "id": "Tandai sebuah pertanyaan sebagai sudah dijawab."}, roles: ["expert", "moderator", "admin"] },
  { method: "question.dismiss", act: {"en": "Set a question aside, with a reason.", "id": "Kesampingkan sebuah pertanyaan, dengan alasannya."}, roles: ["expert", "moderator", "admin"] },
  { method: "question.merge", act: {"en": "Merge a question into another.", "id": "Gabungkan sebuah pertanyaan dengan pertanyaan lain."}, roles: ["expert", "moderator", "admin"] },
  { method: "question.reopen", act: {"en": "Put a question back among those asked.", "id": "Kembalikan sebuah pertanyaan ke daftar pertanyaan."}, roles: ["expert", "moderator", "admin"] },
  { method: "question.take", act: {"en": "Take a question up.", "id": "Angkat sebuah pertanyaan untuk dijawab."}, roles: ["expert", "moderator", "admin"] },
  { method: "question.unmask", act: {"en": "See who asked an anonymous question. It is recorded that you did.", "id": "Lihat siapa yang mengajukan pertanyaan anonim. Tindakan ini dicatat."}, roles: ["admin"] },
  { method: "question.upvote", act: {"en": "Vote for a question, or take the vote back.", "id": "Dukung sebuah pertanyaan, atau tarik dukungan Anda."}, roles: ["delegate", "head", "observer", "expert", "moderator", "admin"] },
  { method: "reply.claim", act: {"en": "Claim your delegation's right of reply to a message.", "id": "Ajukan hak jawab delegasi Anda atas sebuah pesan."}, roles: ["delegate", "head", "expert"] },
  { method: "reply.grant", act: {"en": "Grant a right of reply.", "id": "Kabulkan hak jawab."}, roles: ["moderator", "admin"] },
  { method: "reply.refuse", act: {"en": "Refuse a right of reply, and say why.", "id": "Tolak hak jawab, dan sebutkan alasannya."}, roles: ["moderator", "admin"] },
];
