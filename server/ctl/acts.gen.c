// SPDX-License-Identifier: MIT
// Made by proto/generate from the schemas in proto/. Do not edit.
// clang-format off
#include "ctl/acts.gen.h"

#include "ctl/act.h"

static const struct pl_ctl_option audit_list_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "only what was done there",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "actor", .argument = "ID",
     .help = "only what this participant did",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "action", .argument = "TEXT",
     .help = "only this method: message.redact",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "before", .argument = "NUMBER",
     .help = "entries before this number",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "limit", .argument = "NUMBER",
     .help = "absent: 50",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param audit_list_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "actor", .words = NULL, .is_duration = false},
    {.field = "action", .words = NULL, .is_duration = false},
    {.field = "before", .words = NULL, .is_duration = false},
    {.field = "limit", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act audit_list_act = {
    .method = PL_METHOD_AUDIT_LIST,
    .params = audit_list_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_audit_list = {
    .name = "audit list",
    .help = "show who did what",
    .more = "Who did what, newest first. Moderators see what was done in channels; admins\nalso see what the operator did to participants and tokens. One answer looks\nthrough a bounded part of the log, so it may hold fewer entries than asked for,\neven none, and still say that there are more: go on with before set to next. May\nbe asked for by: moderator, admin.",
    .examples = "plenoctl audit list --as moderator-1\nplenoctl audit list --channel climate-action --actor moderator-1 --action message.redact --before 118 --limit 50 --as moderator-1",
    .options = audit_list_options,
    .act = &audit_list_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(audit_list_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(audit_list_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option channel_lock_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone in the channel",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param channel_lock_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act channel_lock_act = {
    .method = PL_METHOD_CHANNEL_LOCK,
    .params = channel_lock_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_channel_lock = {
    .name = "channel lock",
    .help = "let only moderators write here",
    .more = "Locks a channel: until it is unlocked only moderators post, edit and react. May\nbe asked for by: moderator, admin.",
    .examples = "plenoctl channel lock --channel climate-action --as moderator-1\nplenoctl channel lock --channel climate-action --reason \"Off topic: please use the lobby.\" --as moderator-1",
    .options = channel_lock_options,
    .act = &channel_lock_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(channel_lock_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(channel_lock_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_act_value channel_set_approval_mode_words[] = {
    {"on", "all"},
    {0},
};
static const struct pl_ctl_option channel_set_approval_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "mode", .argument = "off|all|on",
     .help = "whether moderators approve messages before anyone sees them: off, or all messages",
     .value = PL_CTL_WORD, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param channel_set_approval_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "mode", .words = channel_set_approval_mode_words, .is_duration = false},
    {0},
};
static const struct pl_act channel_set_approval_act = {
    .method = PL_METHOD_CHANNEL_SET_APPROVAL,
    .params = channel_set_approval_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_channel_set_approval = {
    .name = "channel set-approval",
    .help = "check every message before it is published",
    .more = "Sets whether moderators approve messages before anyone sees them. Messages\nalready held stay held. May be asked for by: moderator, admin.",
    .examples = "plenoctl channel set-approval --channel climate-action --mode on --as moderator-1",
    .options = channel_set_approval_options,
    .act = &channel_set_approval_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(channel_set_approval_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(channel_set_approval_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_act_value channel_slow_mode_seconds_words[] = {
    {"off", "0"},
    {0},
};
static const struct pl_ctl_option channel_slow_mode_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "seconds", .argument = "TIME|off",
     .help = "0 turns it off",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param channel_slow_mode_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "seconds", .words = channel_slow_mode_seconds_words, .is_duration = true},
    {0},
};
static const struct pl_act channel_slow_mode_act = {
    .method = PL_METHOD_CHANNEL_SLOW_MODE,
    .params = channel_slow_mode_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_channel_slow_mode = {
    .name = "channel slow-mode",
    .help = "let each person write once in so many seconds; off turns it off",
    .more = "Sets how long a participant waits between two messages. Moderators are exempt.\nMay be asked for by: moderator, admin.",
    .examples = "plenoctl channel slow-mode --channel climate-action --seconds 30s --as moderator-1",
    .options = channel_slow_mode_options,
    .act = &channel_slow_mode_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(channel_slow_mode_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(channel_slow_mode_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option channel_unlock_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone in the channel",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param channel_unlock_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act channel_unlock_act = {
    .method = PL_METHOD_CHANNEL_UNLOCK,
    .params = channel_unlock_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_channel_unlock = {
    .name = "channel unlock",
    .help = "let everybody write here again",
    .more = "Unlocks a channel. May be asked for by: moderator, admin.",
    .examples = "plenoctl channel unlock --channel climate-action --as moderator-1\nplenoctl channel unlock --channel climate-action --reason \"Off topic: please use the lobby.\" --as moderator-1",
    .options = channel_unlock_options,
    .act = &channel_unlock_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(channel_unlock_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(channel_unlock_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option held_approve_options[] = {
    {.name = "held-id", .argument = "ID",
     .help = "the id of a message that waits for a moderator",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param held_approve_params[] = {
    {.field = "held_id", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act held_approve_act = {
    .method = PL_METHOD_HELD_APPROVE,
    .params = held_approve_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_held_approve = {
    .name = "held approve",
    .help = "publish the oldest held message, or the one named",
    .more = "Publishes a held message: it gets its seq now, under its author's name. May be\nasked for by: moderator, admin.",
    .examples = "plenoctl held approve --held-id h-17 --as moderator-1",
    .options = held_approve_options,
    .act = &held_approve_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(held_approve_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(held_approve_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option held_list_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "after", .argument = "ID",
     .help = "continue after this one",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "limit", .argument = "NUMBER",
     .help = "absent: 50",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param held_list_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "after", .words = NULL, .is_duration = false},
    {.field = "limit", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act held_list_act = {
    .method = PL_METHOD_HELD_LIST,
    .params = held_list_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_held_list = {
    .name = "held list",
    .help = "show the messages that wait for a moderator",
    .more = "Messages that wait for a moderator, oldest first. May be asked for by:\nmoderator, admin.",
    .examples = "plenoctl held list --channel climate-action --as moderator-1\nplenoctl held list --channel climate-action --after h-17 --limit 50 --as moderator-1",
    .options = held_list_options,
    .act = &held_list_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(held_list_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(held_list_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option held_reject_options[] = {
    {.name = "held-id", .argument = "ID",
     .help = "the id of a message that waits for a moderator",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "told to the author and to the moderators only",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param held_reject_params[] = {
    {.field = "held_id", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act held_reject_act = {
    .method = PL_METHOD_HELD_REJECT,
    .params = held_reject_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_held_reject = {
    .name = "held reject",
    .help = "refuse the oldest held message, or the one named",
    .more = "Refuses a held message. Its author learns the reason; its text never enters the\nchannel. May be asked for by: moderator, admin.",
    .examples = "plenoctl held reject --held-id h-17 --reason \"Off topic: please use the lobby.\" --as moderator-1",
    .options = held_reject_options,
    .act = &held_reject_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(held_reject_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(held_reject_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_act_value message_pin_fixed[] = {
    {"on", "on"},
    {0},
};
static const struct pl_ctl_option message_pin_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "seq", .argument = "NUMBER",
     .help = "the message",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param message_pin_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "seq", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act message_pin_act = {
    .method = PL_METHOD_MESSAGE_PIN,
    .params = message_pin_params,
    .fixed = message_pin_fixed,
};
const struct pl_ctl_command pl_ctl_act_message_pin = {
    .name = "message pin",
    .help = "pin a message by its number, or the one you reply to",
    .more = "Pins a message for everyone, or takes the pin away. May be asked for by:\nmoderator, admin.",
    .examples = "plenoctl message pin --channel climate-action --seq 42 --as moderator-1",
    .options = message_pin_options,
    .act = &message_pin_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(message_pin_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(message_pin_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option message_redact_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "seq", .argument = "NUMBER",
     .help = "the message",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "required when a moderator redacts another's message",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param message_redact_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "seq", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act message_redact_act = {
    .method = PL_METHOD_MESSAGE_REDACT,
    .params = message_redact_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_message_redact = {
    .name = "message redact",
    .help = "remove a message by its number, or the one you reply to",
    .more = "Withholds a message's text for ever: one's own, or anyone's by a moderator, who\nmust give a reason. The seq, time and author stay, so replies stay readable.\nRedacting again changes nothing. May be asked for by: anyone.",
    .examples = "plenoctl message redact --channel climate-action --seq 42 --reason \"Off topic: please use the lobby.\" --as moderator-1",
    .options = message_redact_options,
    .act = &message_redact_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(message_redact_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(message_redact_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_act_value message_unpin_fixed[] = {
    {"on", "off"},
    {0},
};
static const struct pl_ctl_option message_unpin_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "seq", .argument = "NUMBER",
     .help = "the message",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param message_unpin_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "seq", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act message_unpin_act = {
    .method = PL_METHOD_MESSAGE_PIN,
    .params = message_unpin_params,
    .fixed = message_unpin_fixed,
};
const struct pl_ctl_command pl_ctl_act_message_unpin = {
    .name = "message unpin",
    .help = "take the pin from a message by its number, or the one you reply to",
    .more = "Pins a message for everyone, or takes the pin away. May be asked for by:\nmoderator, admin.",
    .examples = "plenoctl message unpin --channel climate-action --seq 42 --as moderator-1",
    .options = message_unpin_options,
    .act = &message_unpin_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(message_unpin_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(message_unpin_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option participant_mute_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "participant", .argument = "ID",
     .help = "a participant's id: the external id given when they were registered",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "duration", .argument = "TIME",
     .help = "from 10 seconds to 30 days",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone in the channel",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param participant_mute_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "participant", .words = NULL, .is_duration = false},
    {.field = "duration_s", .words = NULL, .is_duration = true},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act participant_mute_act = {
    .method = PL_METHOD_PARTICIPANT_MUTE,
    .params = participant_mute_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_participant_mute = {
    .name = "participant mute",
    .help = "stop someone from writing here for a while",
    .more = "Mutes a participant in one channel for a time: they read but do not post, edit\nor react. A new mute replaces the old. Moderators and admins cannot be muted,\nnor oneself. May be asked for by: moderator, admin.",
    .examples = "plenoctl participant mute --channel climate-action --participant delegate-1-jakarta --duration 10m --reason \"Off topic: please use the lobby.\" --as moderator-1",
    .options = participant_mute_options,
    .act = &participant_mute_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(participant_mute_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(participant_mute_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option participant_unmute_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "participant", .argument = "ID",
     .help = "a participant's id: the external id given when they were registered",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone in the channel",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param participant_unmute_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "participant", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act participant_unmute_act = {
    .method = PL_METHOD_PARTICIPANT_UNMUTE,
    .params = participant_unmute_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_participant_unmute = {
    .name = "participant unmute",
    .help = "let someone write here again",
    .more = "Ends a mute before its time. May be asked for by: moderator, admin.",
    .examples = "plenoctl participant unmute --channel climate-action --participant delegate-1-jakarta --as moderator-1\nplenoctl participant unmute --channel climate-action --participant delegate-1-jakarta --reason \"Off topic: please use the lobby.\" --as moderator-1",
    .options = participant_unmute_options,
    .act = &participant_unmute_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(participant_unmute_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(participant_unmute_options[0]),
               "PL_CTL_OPTIONS_MAX");
