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
    .more = "Who did what, newest first, with the names of the participants whom the entries\nname by id. Moderators see what was done in channels; admins also see what the\noperator did to participants and tokens. One answer looks through a bounded part\nof the log, so it may hold fewer entries than asked for, even none, and still\nsay that there are more: go on with before set to next. May be asked for by:\nmoderator, admin.",
    .examples = "plenoctl audit list --as moderator-1\nplenoctl audit list --channel climate-action --actor moderator-1 --action message.redact --before 118 --limit 50 --as moderator-1",
    .options = audit_list_options,
    .act = &audit_list_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(audit_list_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(audit_list_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option bulk_undo_options[] = {
    {.name = "bulk", .argument = "ID",
     .help = "the id of an act on many messages",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param bulk_undo_params[] = {
    {.field = "bulk", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act bulk_undo_act = {
    .method = PL_METHOD_BULK_UNDO,
    .params = bulk_undo_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_bulk_undo = {
    .name = "bulk undo",
    .help = "take back what /withhold-all did",
    .more = "Restores what one participant.withhold has withheld, but for what was restored\nor redacted since. What was pinned is not pinned again. Once only. What another\nmoderator has withheld of one's own is for another moderator to restore\n(another_moderator). May be asked for by: moderator, admin.",
    .examples = "plenoctl bulk undo --bulk b7 --as moderator-1",
    .options = bulk_undo_options,
    .act = &bulk_undo_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(bulk_undo_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(bulk_undo_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_act_value channel_close_fixed[] = {
    {"mode", "closed"},
    {0},
};
static const struct pl_ctl_option channel_close_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone in the channel",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param channel_close_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act channel_close_act = {
    .method = PL_METHOD_CHANNEL_LOCK,
    .params = channel_close_params,
    .fixed = channel_close_fixed,
};
const struct pl_ctl_command pl_ctl_act_channel_close = {
    .name = "channel close",
    .help = "let nobody write here, not even moderators",
    .more = "Locks a channel until it is unlocked: in the mode read_only only moderators and\nexperts post, edit and react; in the mode closed nobody does, and what is held\nwaits. Locking in another mode changes the mode. May be asked for by: moderator,\nadmin.",
    .examples = "plenoctl channel close --channel climate-action --as moderator-1\nplenoctl channel close --channel climate-action --reason \"Back at ten.\" --as moderator-1",
    .options = channel_close_options,
    .act = &channel_close_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(channel_close_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(channel_close_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_act_value channel_lock_fixed[] = {
    {"mode", "read_only"},
    {0},
};
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
    .fixed = channel_lock_fixed,
};
const struct pl_ctl_command pl_ctl_act_channel_lock = {
    .name = "channel lock",
    .help = "let only moderators and experts write here",
    .more = "Locks a channel until it is unlocked: in the mode read_only only moderators and\nexperts post, edit and react; in the mode closed nobody does, and what is held\nwaits. Locking in another mode changes the mode. May be asked for by: moderator,\nadmin.",
    .examples = "plenoctl channel lock --channel climate-action --as moderator-1\nplenoctl channel lock --channel climate-action --reason \"Back at ten.\" --as moderator-1",
    .options = channel_lock_options,
    .act = &channel_lock_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(channel_lock_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(channel_lock_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option channel_schedule_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "opens", .argument = "TIME",
     .help = "in the future. Absent: the clock does not open it. Write 14:30, \"2100-08-01 09:00\" or 90m",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "closes", .argument = "TIME",
     .help = "in the future. Absent: the clock does not close it. Write 14:30, \"2100-08-01 09:00\" or 90m",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param channel_schedule_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "opens", .words = NULL, .is_duration = false},
    {.field = "closes", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act channel_schedule_act = {
    .method = PL_METHOD_CHANNEL_SCHEDULE,
    .params = channel_schedule_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_channel_schedule = {
    .name = "channel schedule",
    .help = "open and close this channel at the times of the agenda; without times nothing is scheduled",
    .more = "Sets when the clock opens and closes a channel, as on the agenda: at opens it is\nunlocked, at closes it is locked in the mode closed. Each time is done once and\nis then gone. Both together replace what was set before; without any, nothing is\nscheduled any more. May be asked for by: moderator, admin.",
    .examples = "plenoctl channel schedule --channel climate-action --as moderator-1\nplenoctl channel schedule --channel climate-action --opens 2100-08-01T02:00:00.000Z --closes 2100-08-01T05:30:00.000Z --as moderator-1",
    .options = channel_schedule_options,
    .act = &channel_schedule_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(channel_schedule_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(channel_schedule_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option channel_set_anonymous_questions_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "on", .argument = "on|off",
     .help = "true allows them",
     .value = PL_CTL_WORD, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param channel_set_anonymous_questions_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "on", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act channel_set_anonymous_questions_act = {
    .method = PL_METHOD_CHANNEL_SET_ANONYMOUS_QUESTIONS,
    .params = channel_set_anonymous_questions_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_channel_set_anonymous_questions = {
    .name = "channel set-anonymous-questions",
    .help = "allow or stop questions without a name here",
    .more = "Allows questions without a name in a channel, or stops it. Those asked before\nstay as they are. May be asked for by: moderator, admin.",
    .examples = "plenoctl channel set-anonymous-questions --channel climate-action --on on --as moderator-1",
    .options = channel_set_anonymous_questions_options,
    .act = &channel_set_anonymous_questions_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(channel_set_anonymous_questions_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(channel_set_anonymous_questions_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_act_value channel_set_approval_mode_words[] = {
    {"on", "all"},
    {0},
};
static const struct pl_ctl_option channel_set_approval_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "mode", .argument = "off|all|first|filter|on",
     .help = "which messages moderators approve before anyone sees them: none (off), all, the first ones of each participant in the channel, or only what a rule of a filter holds",
     .value = PL_CTL_WORD, .is_required = true},
    {.name = "first", .argument = "NUMBER",
     .help = "in the mode first: how many messages of each participant moderators must have approved here. Absent: 1",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "deadline", .argument = "TIME",
     .help = "seconds after which the clock decides what nobody has. Absent: it waits for a moderator",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "on-deadline", .argument = "reject|approve",
     .help = "what the clock then does. Absent: reject",
     .value = PL_CTL_WORD, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param channel_set_approval_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "mode", .words = channel_set_approval_mode_words, .is_duration = false},
    {.field = "first", .words = NULL, .is_duration = false},
    {.field = "deadline_s", .words = NULL, .is_duration = true},
    {.field = "on_deadline", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act channel_set_approval_act = {
    .method = PL_METHOD_CHANNEL_SET_APPROVAL,
    .params = channel_set_approval_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_channel_set_approval = {
    .name = "channel set-approval",
    .help = "check messages before they are published: all, the first ones of each person, or none",
    .more = "Sets which messages moderators approve before anyone sees them, and what becomes\nof one that nobody decides in time. Messages already held stay held, with the\ndeadline they have. Where a message would be held, nobody but moderators edits\neither. May be asked for by: moderator, admin.",
    .examples = "plenoctl channel set-approval --channel climate-action --mode first --as moderator-1\nplenoctl channel set-approval --channel climate-action --mode first --first 3 --deadline 5m --on-deadline approve --as moderator-1",
    .options = channel_set_approval_options,
    .act = &channel_set_approval_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(channel_set_approval_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(channel_set_approval_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option channel_set_attribution_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "level", .argument = "on_record|chatham|off_record",
     .help = "what becomes of a message and its author's name: on_record keeps both; under chatham (the Chatham House rule) nobody is told who wrote it; off_record names the author, gives bots nothing, and is erased when the segment ends",
     .value = PL_CTL_WORD, .is_required = true},
    {.name = "show", .argument = "nobody|delegation",
     .help = "what is told of the authors; nobody, when absent. Only with chatham: the others name them",
     .value = PL_CTL_WORD, .is_required = false},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param channel_set_attribution_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "level", .words = NULL, .is_duration = false},
    {.field = "show", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act channel_set_attribution_act = {
    .method = PL_METHOD_CHANNEL_SET_ATTRIBUTION,
    .params = channel_set_attribution_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_channel_set_attribution = {
    .name = "channel set-attribution",
    .help = "let messages name their authors or not, or keep nothing (on_record, chatham, off_record)",
    .more = "Starts a segment of the channel's log in which messages name their authors, or\ndo not, or nothing is kept. Each message keeps the level at which it was sent;\nnothing names its author to others later. Whether a moderator wrote it can be\ntold, since approval, report thresholds and filters pass moderators over. A\nsegment off the record ends with any other level, and when the channel is\nclosed, by hand or by the agenda (it is on the record then); not when it is\nlocked as read-only, as summit.lock does. Then each of its messages is erased\nwith a message.redacted, and what of it is held or was rejected is thrown away,\nthe waiting ones with a held.rejected: the first messages at once, long segments\nwithin seconds. Bots get the events of such messages without text. May be asked\nfor by: moderator, admin.",
    .examples = "plenoctl channel set-attribution --channel climate-action --level chatham --as moderator-1\nplenoctl channel set-attribution --channel climate-action --level chatham --show delegation --reason \"The budget, among ourselves.\" --as moderator-1",
    .options = channel_set_attribution_options,
    .act = &channel_set_attribution_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(channel_set_attribution_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(channel_set_attribution_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_act_value channel_set_budget_messages_words[] = {
    {"off", "0"},
    {0},
};
static const struct pl_ctl_option channel_set_budget_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "messages", .argument = "NUMBER|off",
     .help = "0 turns it off",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "per", .argument = "participant|delegation",
     .help = "whose messages count together: each participant's own, or all of a delegation",
     .value = PL_CTL_WORD, .is_required = false},
    {.name = "reserve-head", .argument = "NUMBER",
     .help = "of these, for the head of a delegation alone; at most messages, and only per delegation. Absent: 0",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "window", .argument = "TIME",
     .help = "seconds after which everybody's budget is full again. Absent: it is for the whole channel",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param channel_set_budget_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "messages", .words = channel_set_budget_messages_words, .is_duration = false},
    {.field = "per", .words = NULL, .is_duration = false},
    {.field = "reserve_head", .words = NULL, .is_duration = false},
    {.field = "window_s", .words = NULL, .is_duration = true},
    {0},
};
static const struct pl_act channel_set_budget_act = {
    .method = PL_METHOD_CHANNEL_SET_BUDGET,
    .params = channel_set_budget_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_channel_set_budget = {
    .name = "channel set-budget",
    .help = "limit how many messages a person or a delegation may send here; 0 turns it off",
    .more = "Sets how many messages a participant, or a delegation as a whole, may send here:\nin all from now on, or anew in each window of time. The last reserve_head\nmessages of a delegation are kept for its head. People without a delegation\ncount alone. A message counts when it is sent, even if it is rejected.\nModerators are exempt. Setting another budget begins anew for everyone. May be\nasked for by: moderator, admin.",
    .examples = "plenoctl channel set-budget --channel climate-action --messages 20 --as moderator-1\nplenoctl channel set-budget --channel climate-action --messages 20 --per delegation --reserve-head 2 --window 1h --as moderator-1",
    .options = channel_set_budget_options,
    .act = &channel_set_budget_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(channel_set_budget_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(channel_set_budget_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_act_value channel_set_delay_seconds_words[] = {
    {"off", "0"},
    {0},
};
static const struct pl_ctl_option channel_set_delay_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "seconds", .argument = "TIME|off",
     .help = "0 turns it off",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param channel_set_delay_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "seconds", .words = channel_set_delay_seconds_words, .is_duration = true},
    {0},
};
static const struct pl_act channel_set_delay_act = {
    .method = PL_METHOD_CHANNEL_SET_DELAY,
    .params = channel_set_delay_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_channel_set_delay = {
    .name = "channel set-delay",
    .help = "show messages to moderators some seconds before everyone else; 0 turns it off",
    .more = "Shows messages to moderators some seconds before everyone else: each is held,\nand the clock publishes it when that time is over. Moderators may publish it\nsooner or reject it. What moderators write is not delayed, and where messages\nare approved first, that comes first. Messages that wait already keep their\ntime. May be asked for by: moderator, admin.",
    .examples = "plenoctl channel set-delay --channel climate-action --seconds 5s --as moderator-1",
    .options = channel_set_delay_options,
    .act = &channel_set_delay_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(channel_set_delay_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(channel_set_delay_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option channel_set_report_threshold_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "delegations", .argument = "NUMBER",
     .help = "0: never",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param channel_set_report_threshold_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "delegations", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act channel_set_report_threshold_act = {
    .method = PL_METHOD_CHANNEL_SET_REPORT_THRESHOLD,
    .params = channel_set_report_threshold_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_channel_set_report_threshold = {
    .name = "channel set-report-threshold",
    .help = "let reports by so many delegations hide a message",
    .more = "From how many different delegations a message's reports withhold it by\nthemselves, until a moderator decides. Each counts once, however many of its\npeople report; the author's own, and people without a delegation, do not count\n(of a message without a name: the one that it shows), and moderators' messages\nare left to moderators. May be asked for by: moderator, admin.",
    .examples = "plenoctl channel set-report-threshold --channel climate-action --delegations 3 --as moderator-1",
    .options = channel_set_report_threshold_options,
    .act = &channel_set_report_threshold_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(channel_set_report_threshold_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(channel_set_report_threshold_options[0]),
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
    {.name = "per", .argument = "participant|delegation",
     .help = "whose messages count together: each participant's own, or all of a delegation",
     .value = PL_CTL_WORD, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param channel_slow_mode_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "seconds", .words = channel_slow_mode_seconds_words, .is_duration = true},
    {.field = "per", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act channel_slow_mode_act = {
    .method = PL_METHOD_CHANNEL_SLOW_MODE,
    .params = channel_slow_mode_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_channel_slow_mode = {
    .name = "channel slow-mode",
    .help = "let each person, or each delegation, write once in so many seconds; off turns it off",
    .more = "Sets how long a participant, or the members of a delegation together, wait\nbetween two messages. Moderators are exempt; people without a delegation wait\nalone. May be asked for by: moderator, admin.",
    .examples = "plenoctl channel slow-mode --channel climate-action --seconds 30s --as moderator-1\nplenoctl channel slow-mode --channel climate-action --seconds 30s --per delegation --as moderator-1",
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

static const struct pl_ctl_option consensus_answer_options[] = {
    {.name = "consensus", .argument = "ID",
     .help = "the consensus call",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "round", .argument = "NUMBER",
     .help = "the round of the text that is answered",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "stance", .argument = "agree|live_with|reservation|object",
     .help = "a delegation's answer to a text: agree; can live_with it; with a reservation; or object",
     .value = PL_CTL_WORD, .is_required = true},
    {.name = "text", .argument = "TEXT",
     .help = "the reservation or the objection; needed for these from who may write, up to ten times in a round",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param consensus_answer_params[] = {
    {.field = "consensus", .words = NULL, .is_duration = false},
    {.field = "round", .words = NULL, .is_duration = false},
    {.field = "stance", .words = NULL, .is_duration = false},
    {.field = "text", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act consensus_answer_act = {
    .method = PL_METHOD_CONSENSUS_ANSWER,
    .params = consensus_answer_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_consensus_answer = {
    .name = "consensus answer",
    .help = "answer a consensus call for your delegation",
    .more = "Answers for one's delegation; its head or its substitute can. May be changed\nuntil the call is closed or the text revised; only what a head has answered is\nnot changed by a substitute whom a moderator named (conflict). round says which\ntext is answered: once it was revised, an answer to the old one is refused with\nconflict. In a closed channel nobody answers. A lock for reading only takes\nnothing away; a mute or a warning takes the words: who is muted, or has not\nacknowledged a warning, agrees, reserves or objects without text. The channel's\nfilters judge the words: what a rule refuses, or would hold for a moderator, is\nrefused (filtered; here nothing can wait), what it masks is masked, and a flag\nis passed over. A delegation answers with words ten times in a round, its\nsubstitutes no more than five of these; after that limit_reached, but a stance\nalone still counts, also one that needs words otherwise. Approval, delay and\nslow mode are for messages: an answer is a formal act and is heard at once. A\nmoderator can take the words down: consensus.redact_answer. May be asked for by:\ndelegate, head, observer, expert, moderator, admin.",
    .examples = "plenoctl consensus answer --consensus c3 --round 2 --stance reservation --as moderator-1\nplenoctl consensus answer --consensus c3 --round 2 --stance reservation --text \"Subject to the city council's approval.\" --as moderator-1",
    .options = consensus_answer_options,
    .act = &consensus_answer_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(consensus_answer_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(consensus_answer_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option consensus_close_options[] = {
    {.name = "consensus", .argument = "ID",
     .help = "the consensus call",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "statement", .argument = "TEXT",
     .help = "the outcome, for the record",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "round", .argument = "NUMBER",
     .help = "the round that is closed; another one by then is refused with conflict. Absent: whichever it is",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param consensus_close_params[] = {
    {.field = "consensus", .words = NULL, .is_duration = false},
    {.field = "statement", .words = NULL, .is_duration = false},
    {.field = "round", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act consensus_close_act = {
    .method = PL_METHOD_CONSENSUS_CLOSE,
    .params = consensus_close_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_consensus_close = {
    .name = "consensus close",
    .help = "close a consensus call with its outcome",
    .more = "Closes a consensus call with the outcome statement. Consensus is reached when at\nleast one delegation has answered the last text and none objects to it: a\nreservation does not stand in the way, and silence is not an objection. May be\nasked for by: moderator, admin.",
    .examples = "plenoctl consensus close --consensus c3 --statement \"The meeting agrees to restore 1,000 hectares of mangroves by 2030.\" --as moderator-1\nplenoctl consensus close --consensus c3 --statement \"The meeting agrees to restore 1,000 hectares of mangroves by 2030.\" --round 2 --as moderator-1",
    .options = consensus_close_options,
    .act = &consensus_close_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(consensus_close_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(consensus_close_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option consensus_open_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "text", .argument = "TEXT",
     .help = "what is put to them",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param consensus_open_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "text", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act consensus_open_act = {
    .method = PL_METHOD_CONSENSUS_OPEN,
    .params = consensus_open_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_consensus_open = {
    .name = "consensus open",
    .help = "put a text to the delegations for consensus",
    .more = "Puts a text to the delegations for consensus (musyawarah and mufakat). One at a\ntime in each channel. Not in a closed channel, where nobody could answer. Asked\nare the delegations whose head, or the substitute a head has named, may read the\nchannel: in a backchannel none. May be asked for by: moderator, admin.",
    .examples = "plenoctl consensus open --channel climate-action --text \"The cities will restore 1,000 hectares of mangroves by 2030.\" --as moderator-1",
    .options = consensus_open_options,
    .act = &consensus_open_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(consensus_open_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(consensus_open_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option consensus_redact_answer_options[] = {
    {.name = "consensus", .argument = "ID",
     .help = "the consensus call",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "delegation", .argument = "ID",
     .help = "a delegation's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone in the channel",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "round", .argument = "NUMBER",
     .help = "the round of the text that was answered. Absent: the last one",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param consensus_redact_answer_params[] = {
    {.field = "consensus", .words = NULL, .is_duration = false},
    {.field = "delegation", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {.field = "round", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act consensus_redact_answer_act = {
    .method = PL_METHOD_CONSENSUS_REDACT_ANSWER,
    .params = consensus_redact_answer_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_consensus_redact_answer = {
    .name = "consensus redact-answer",
    .help = "remove what a delegation said to a consensus call, and say why",
    .more = "Withholds for ever what a delegation said with its stance in one round: all that\nit said there, also in the call's outcome. The stance stays and counts.\nRedacting again changes nothing; a delegation that has said nothing in that\nround is not found. While the call is open it may answer anew. May be asked for\nby: moderator, admin.",
    .examples = "plenoctl consensus redact-answer --consensus c3 --delegation jakarta --reason \"Names a private person.\" --as moderator-1\nplenoctl consensus redact-answer --consensus c3 --delegation jakarta --reason \"Names a private person.\" --round 2 --as moderator-1",
    .options = consensus_redact_answer_options,
    .act = &consensus_redact_answer_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(consensus_redact_answer_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(consensus_redact_answer_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option consensus_revise_options[] = {
    {.name = "consensus", .argument = "ID",
     .help = "the consensus call",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "text", .argument = "TEXT",
     .help = "the new text",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "round", .argument = "NUMBER",
     .help = "the round that is revised; another one by then is refused with conflict. Absent: whichever it is",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param consensus_revise_params[] = {
    {.field = "consensus", .words = NULL, .is_duration = false},
    {.field = "text", .words = NULL, .is_duration = false},
    {.field = "round", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act consensus_revise_act = {
    .method = PL_METHOD_CONSENSUS_REVISE,
    .params = consensus_revise_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_consensus_revise = {
    .name = "consensus revise",
    .help = "put a revised text to the delegations",
    .more = "Puts another text in place of the present one: a new round, in which every\ndelegation answers anew. Earlier rounds are kept. Not in a closed channel, where\nnobody could answer. May be asked for by: moderator, admin.",
    .examples = "plenoctl consensus revise --consensus c3 --text \"The cities will restore 1,000 hectares of mangroves by 2030.\" --as moderator-1\nplenoctl consensus revise --consensus c3 --text \"The cities will restore 1,000 hectares of mangroves by 2030.\" --round 2 --as moderator-1",
    .options = consensus_revise_options,
    .act = &consensus_revise_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(consensus_revise_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(consensus_revise_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option filter_delete_options[] = {
    {.name = "filter-id", .argument = "ID",
     .help = "the id of a rule",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param filter_delete_params[] = {
    {.field = "filter_id", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act filter_delete_act = {
    .method = PL_METHOD_FILTER_DELETE,
    .params = filter_delete_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_filter_delete = {
    .name = "filter delete",
    .help = "delete a filter",
    .more = "Deletes a rule. May be asked for by: moderator, admin.",
    .examples = "plenoctl filter delete --filter-id f3 --as moderator-1",
    .options = filter_delete_options,
    .act = &filter_delete_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(filter_delete_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(filter_delete_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_act_value filter_flood_fixed[] = {
    {"kind", "flood"},
    {0},
};
static const struct pl_ctl_option filter_flood_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "absent: all channels",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "action", .argument = "hold|refuse|mask|flag",
     .help = "what becomes of a message that meets a rule: a moderator decides first (hold), it is not taken (refuse), the matching part becomes ***** (mask; only of words, pattern and links), or it is posted and a report is made (flag)",
     .value = PL_CTL_WORD, .is_required = true},
    {.name = "times", .argument = "NUMBER",
     .help = "for repeat: the same text so many times; for flood: more messages than this",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "within", .argument = "TIME",
     .help = "for repeat and flood: in so many seconds",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "label", .argument = "TEXT",
     .help = "a few words that name the rule. The author of a refused message reads them",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param filter_flood_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "action", .words = NULL, .is_duration = false},
    {.field = "times", .words = NULL, .is_duration = false},
    {.field = "within_s", .words = NULL, .is_duration = true},
    {.field = "label", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act filter_flood_act = {
    .method = PL_METHOD_FILTER_CREATE,
    .params = filter_flood_params,
    .fixed = filter_flood_fixed,
};
const struct pl_ctl_command pl_ctl_act_filter_flood = {
    .name = "filter flood",
    .help = "make a filter here for many messages from one person",
    .more = "Adds a rule for messages, in one channel or in all. Rules are tried in the order\nin which they were made, and the first that a message meets decides; moderators'\nmessages meet none. Messages that do not show their author (anonymous questions,\nsegments without names) meet repeat and flood only where these refuse, and only\nthere do they count: what is held or flagged would tell who wrote them. A\npattern that takes too long on a message holds it for a moderator. detail of a\nrefused pattern says at which character it went wrong. May be asked for by:\nmoderator, admin.",
    .examples = "plenoctl filter flood --action refuse --times 10 --within 1m --label \"too many\" --as moderator-1\nplenoctl filter flood --channel climate-action --action refuse --times 10 --within 1m --label \"too many\" --as moderator-1",
    .options = filter_flood_options,
    .act = &filter_flood_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(filter_flood_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(filter_flood_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_act_value filter_links_fixed[] = {
    {"kind", "links"},
    {0},
};
static const struct pl_ctl_option filter_links_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "absent: all channels",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "action", .argument = "hold|refuse|mask|flag",
     .help = "what becomes of a message that meets a rule: a moderator decides first (hold), it is not taken (refuse), the matching part becomes ***** (mask; only of words, pattern and links), or it is posted and a report is made (flag)",
     .value = PL_CTL_WORD, .is_required = true},
    {.name = "label", .argument = "TEXT",
     .help = "a few words that name the rule. The author of a refused message reads them",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "hosts", .argument = "A|B|...",
     .help = "for links: links there and to hosts below them are allowed, where the host is the one that a browser goes to, however it is written: bücher.example allows xn--bcher-kva.example, and not bucher.example. None: every link meets the rule, but of bare hosts only those with a clear ending, such as evil.com, evil.co.id or evil.xn--p1ai",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param filter_links_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "action", .words = NULL, .is_duration = false},
    {.field = "label", .words = NULL, .is_duration = false},
    {.field = "hosts", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act filter_links_act = {
    .method = PL_METHOD_FILTER_CREATE,
    .params = filter_links_params,
    .fixed = filter_links_fixed,
};
const struct pl_ctl_command pl_ctl_act_filter_links = {
    .name = "filter links",
    .help = "make a filter here for links, but for those to some hosts",
    .more = "Adds a rule for messages, in one channel or in all. Rules are tried in the order\nin which they were made, and the first that a message meets decides; moderators'\nmessages meet none. Messages that do not show their author (anonymous questions,\nsegments without names) meet repeat and flood only where these refuse, and only\nthere do they count: what is held or flagged would tell who wrote them. A\npattern that takes too long on a message holds it for a moderator. detail of a\nrefused pattern says at which character it went wrong. May be asked for by:\nmoderator, admin.",
    .examples = "plenoctl filter links --action hold --label \"links elsewhere\" --as moderator-1\nplenoctl filter links --channel climate-action --action hold --label \"links elsewhere\" --hosts mgmac.id --as moderator-1",
    .options = filter_links_options,
    .act = &filter_links_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(filter_links_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(filter_links_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option filter_list_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "only the rules that hold there",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param filter_list_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act filter_list_act = {
    .method = PL_METHOD_FILTER_LIST,
    .params = filter_list_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_filter_list = {
    .name = "filter list",
    .help = "list the filters of this channel",
    .more = "All rules, in the order in which they are tried. May be asked for by: moderator,\nadmin.",
    .examples = "plenoctl filter list --as moderator-1\nplenoctl filter list --channel climate-action --as moderator-1",
    .options = filter_list_options,
    .act = &filter_list_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(filter_list_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(filter_list_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_act_value filter_pattern_fixed[] = {
    {"kind", "pattern"},
    {0},
};
static const struct pl_ctl_option filter_pattern_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "absent: all channels",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "action", .argument = "hold|refuse|mask|flag",
     .help = "what becomes of a message that meets a rule: a moderator decides first (hold), it is not taken (refuse), the matching part becomes ***** (mask; only of words, pattern and links), or it is posted and a report is made (flag)",
     .value = PL_CTL_WORD, .is_required = true},
    {.name = "label", .argument = "TEXT",
     .help = "a few words that name the rule. The author of a refused message reads them",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "pattern", .argument = "TEXT",
     .help = "for pattern: a regular expression (PCRE2 with Unicode), without backreferences. (?i) in front: case does not matter",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param filter_pattern_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "action", .words = NULL, .is_duration = false},
    {.field = "label", .words = NULL, .is_duration = false},
    {.field = "pattern", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act filter_pattern_act = {
    .method = PL_METHOD_FILTER_CREATE,
    .params = filter_pattern_params,
    .fixed = filter_pattern_fixed,
};
const struct pl_ctl_command pl_ctl_act_filter_pattern = {
    .name = "filter pattern",
    .help = "make a filter here for a pattern, a regular expression",
    .more = "Adds a rule for messages, in one channel or in all. Rules are tried in the order\nin which they were made, and the first that a message meets decides; moderators'\nmessages meet none. Messages that do not show their author (anonymous questions,\nsegments without names) meet repeat and flood only where these refuse, and only\nthere do they count: what is held or flagged would tell who wrote them. A\npattern that takes too long on a message holds it for a moderator. detail of a\nrefused pattern says at which character it went wrong. May be asked for by:\nmoderator, admin.",
    .examples = "plenoctl filter pattern --action hold --label gambling --pattern \"(?i)\\bcas+ino\\b\" --as moderator-1\nplenoctl filter pattern --channel climate-action --action hold --label gambling --pattern \"(?i)\\bcas+ino\\b\" --as moderator-1",
    .options = filter_pattern_options,
    .act = &filter_pattern_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(filter_pattern_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(filter_pattern_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_act_value filter_repeat_fixed[] = {
    {"kind", "repeat"},
    {0},
};
static const struct pl_ctl_option filter_repeat_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "absent: all channels",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "action", .argument = "hold|refuse|mask|flag",
     .help = "what becomes of a message that meets a rule: a moderator decides first (hold), it is not taken (refuse), the matching part becomes ***** (mask; only of words, pattern and links), or it is posted and a report is made (flag)",
     .value = PL_CTL_WORD, .is_required = true},
    {.name = "times", .argument = "NUMBER",
     .help = "for repeat: the same text so many times; for flood: more messages than this",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "within", .argument = "TIME",
     .help = "for repeat and flood: in so many seconds",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "label", .argument = "TEXT",
     .help = "a few words that name the rule. The author of a refused message reads them",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param filter_repeat_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "action", .words = NULL, .is_duration = false},
    {.field = "times", .words = NULL, .is_duration = false},
    {.field = "within_s", .words = NULL, .is_duration = true},
    {.field = "label", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act filter_repeat_act = {
    .method = PL_METHOD_FILTER_CREATE,
    .params = filter_repeat_params,
    .fixed = filter_repeat_fixed,
};
const struct pl_ctl_command pl_ctl_act_filter_repeat = {
    .name = "filter repeat",
    .help = "make a filter here for the same text again",
    .more = "Adds a rule for messages, in one channel or in all. Rules are tried in the order\nin which they were made, and the first that a message meets decides; moderators'\nmessages meet none. Messages that do not show their author (anonymous questions,\nsegments without names) meet repeat and flood only where these refuse, and only\nthere do they count: what is held or flagged would tell who wrote them. A\npattern that takes too long on a message holds it for a moderator. detail of a\nrefused pattern says at which character it went wrong. May be asked for by:\nmoderator, admin.",
    .examples = "plenoctl filter repeat --action refuse --times 3 --within 1m --label \"said already\" --as moderator-1\nplenoctl filter repeat --channel climate-action --action refuse --times 3 --within 1m --label \"said already\" --as moderator-1",
    .options = filter_repeat_options,
    .act = &filter_repeat_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(filter_repeat_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(filter_repeat_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_act_value filter_spoof_fixed[] = {
    {"kind", "spoof"},
    {0},
};
static const struct pl_ctl_option filter_spoof_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "absent: all channels",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "action", .argument = "hold|refuse|mask|flag",
     .help = "what becomes of a message that meets a rule: a moderator decides first (hold), it is not taken (refuse), the matching part becomes ***** (mask; only of words, pattern and links), or it is posted and a report is made (flag)",
     .value = PL_CTL_WORD, .is_required = true},
    {.name = "label", .argument = "TEXT",
     .help = "a few words that name the rule. The author of a refused message reads them",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param filter_spoof_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "action", .words = NULL, .is_duration = false},
    {.field = "label", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act filter_spoof_act = {
    .method = PL_METHOD_FILTER_CREATE,
    .params = filter_spoof_params,
    .fixed = filter_spoof_fixed,
};
const struct pl_ctl_command pl_ctl_act_filter_spoof = {
    .name = "filter spoof",
    .help = "make a filter here for letters that pose as others",
    .more = "Adds a rule for messages, in one channel or in all. Rules are tried in the order\nin which they were made, and the first that a message meets decides; moderators'\nmessages meet none. Messages that do not show their author (anonymous questions,\nsegments without names) meet repeat and flood only where these refuse, and only\nthere do they count: what is held or flagged would tell who wrote them. A\npattern that takes too long on a message holds it for a moderator. detail of a\nrefused pattern says at which character it went wrong. May be asked for by:\nmoderator, admin.",
    .examples = "plenoctl filter spoof --action flag --label \"posing letters\" --as moderator-1",
    .options = filter_spoof_options,
    .act = &filter_spoof_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(filter_spoof_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(filter_spoof_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option filter_update_options[] = {
    {.name = "filter-id", .argument = "ID",
     .help = "the id of a rule",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "enabled", .argument = "on|off",
     .help = "on, or off",
     .value = PL_CTL_WORD, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param filter_update_params[] = {
    {.field = "filter_id", .words = NULL, .is_duration = false},
    {.field = "enabled", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act filter_update_act = {
    .method = PL_METHOD_FILTER_UPDATE,
    .params = filter_update_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_filter_update = {
    .name = "filter update",
    .help = "switch a filter on or off",
    .more = "Switches a rule on or off. May be asked for by: moderator, admin.",
    .examples = "plenoctl filter update --filter-id f3 --enabled off --as moderator-1",
    .options = filter_update_options,
    .act = &filter_update_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(filter_update_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(filter_update_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_act_value filter_words_fixed[] = {
    {"kind", "words"},
    {0},
};
static const struct pl_ctl_option filter_words_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "absent: all channels",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "action", .argument = "hold|refuse|mask|flag",
     .help = "what becomes of a message that meets a rule: a moderator decides first (hold), it is not taken (refuse), the matching part becomes ***** (mask; only of words, pattern and links), or it is posted and a report is made (flag)",
     .value = PL_CTL_WORD, .is_required = true},
    {.name = "label", .argument = "TEXT",
     .help = "a few words that name the rule. The author of a refused message reads them",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "words", .argument = "A|B|...",
     .help = "for words: what to look for. Case, accents and full-width letters do not matter; whole words, but any part of a text in Thai, Lao, Khmer, Burmese, Chinese and Japanese",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param filter_words_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "action", .words = NULL, .is_duration = false},
    {.field = "label", .words = NULL, .is_duration = false},
    {.field = "words", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act filter_words_act = {
    .method = PL_METHOD_FILTER_CREATE,
    .params = filter_words_params,
    .fixed = filter_words_fixed,
};
const struct pl_ctl_command pl_ctl_act_filter_words = {
    .name = "filter words",
    .help = "make a filter here for words or phrases",
    .more = "Adds a rule for messages, in one channel or in all. Rules are tried in the order\nin which they were made, and the first that a message meets decides; moderators'\nmessages meet none. Messages that do not show their author (anonymous questions,\nsegments without names) meet repeat and flood only where these refuse, and only\nthere do they count: what is held or flagged would tell who wrote them. A\npattern that takes too long on a message holds it for a moderator. detail of a\nrefused pattern says at which character it went wrong. May be asked for by:\nmoderator, admin.",
    .examples = "plenoctl filter words --action hold --label gambling --words \"casino|slot gacor\" --as moderator-1\nplenoctl filter words --channel climate-action --action hold --label gambling --words \"casino|slot gacor\" --as moderator-1",
    .options = filter_words_options,
    .act = &filter_words_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(filter_words_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(filter_words_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option floor_add_time_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "delegation", .argument = "ID",
     .help = "a delegation's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "duration", .argument = "TIME",
     .help = "how much more, in seconds",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone in the channel",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "participant", .argument = "ID",
     .help = "somebody without a delegation",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "entry", .argument = "NUMBER",
     .help = "a turn that is under way: of who has the floor, or of whom a question has interrupted; otherwise conflict",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param floor_add_time_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "delegation", .words = NULL, .is_duration = false},
    {.field = "duration_s", .words = NULL, .is_duration = true},
    {.field = "reason", .words = NULL, .is_duration = false},
    {.field = "participant", .words = NULL, .is_duration = false},
    {.field = "entry", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act floor_add_time_act = {
    .method = PL_METHOD_FLOOR_ADD_TIME,
    .params = floor_add_time_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_floor_add_time = {
    .name = "floor add-time",
    .help = "give a delegation more speaking time, and say why",
    .more = "Gives a delegation more time, or a person who belongs to none. When one of them\nhas the floor, the turn gets longer by as much; the event and the result say\nwhose. While a question interrupts a speaker, the time of whoever is named is\nmeant: where speaker and question are of one delegation, the speaker's. With\nentry it is certain, and the time goes to the account of whose turn that is. May\nbe asked for by: moderator, admin.",
    .examples = "plenoctl floor add-time --channel climate-action --delegation jakarta --duration 2m --reason \"The sound was lost.\" --as moderator-1",
    .options = floor_add_time_options,
    .act = &floor_add_time_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(floor_add_time_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(floor_add_time_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option floor_balance_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param floor_balance_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act floor_balance_act = {
    .method = PL_METHOD_FLOOR_BALANCE,
    .params = floor_balance_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_floor_balance = {
    .name = "floor balance",
    .help = "show which delegations were heard, and which not yet",
    .more = "Who was heard in a channel: for the chair alone, in seat order, never ranked.\nMay be asked for by: moderator, admin.",
    .examples = "plenoctl floor balance --channel climate-action --as moderator-1",
    .options = floor_balance_options,
    .act = &floor_balance_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(floor_balance_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(floor_balance_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option floor_begin_replies_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param floor_begin_replies_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act floor_begin_replies_act = {
    .method = PL_METHOD_FLOOR_BEGIN_REPLIES,
    .params = floor_begin_replies_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_floor_begin_replies = {
    .name = "floor begin-replies",
    .help = "begin the rights of reply",
    .more = "Begins the rights of reply at the end of an item: the list is closed, and\ngranted replies come before the statements that still wait. May be asked for by:\nmoderator, admin.",
    .examples = "plenoctl floor begin-replies --channel climate-action --as moderator-1",
    .options = floor_begin_replies_options,
    .act = &floor_begin_replies_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(floor_begin_replies_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(floor_begin_replies_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option floor_close_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param floor_close_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act floor_close_act = {
    .method = PL_METHOD_FLOOR_CLOSE,
    .params = floor_close_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_floor_close = {
    .name = "floor close",
    .help = "close the speakers' list; points of order are still taken",
    .more = "Closes the list: it takes points of order and nothing else, except from\nmoderators. Who waits keeps waiting. May be asked for by: moderator, admin.",
    .examples = "plenoctl floor close --channel climate-action --as moderator-1",
    .options = floor_close_options,
    .act = &floor_close_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(floor_close_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(floor_close_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option floor_end_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "entry", .argument = "NUMBER",
     .help = "only if this entry has the floor; otherwise conflict. Absent: whoever has it",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param floor_end_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "entry", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act floor_end_act = {
    .method = PL_METHOD_FLOOR_END,
    .params = floor_end_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_floor_end = {
    .name = "floor end",
    .help = "end the speaker's turn",
    .more = "Ends the turn of whoever has the floor. The speaker whom a question has paused\ngoes on. Two moderators who both end a question mean the question: without\nentry, a speaker to whom it gave the floor back less than two seconds ago is not\nended, and the request is refused with conflict at /params/entry; look who\nspeaks, and ask again. With entry it is certain at any time. May be asked for\nby: moderator, admin.",
    .examples = "plenoctl floor end --channel climate-action --as moderator-1\nplenoctl floor end --channel climate-action --entry 7 --as moderator-1",
    .options = floor_end_options,
    .act = &floor_end_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(floor_end_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(floor_end_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option floor_move_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "entry", .argument = "NUMBER",
     .help = "the number of a wish to speak, in its channel: 1, 2, 3, ..",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "before", .argument = "NUMBER",
     .help = "the waiting entry in front of which they come; 0: last of all",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone in the channel",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param floor_move_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "entry", .words = NULL, .is_duration = false},
    {.field = "before", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act floor_move_act = {
    .method = PL_METHOD_FLOOR_MOVE,
    .params = floor_move_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_floor_move = {
    .name = "floor move",
    .help = "move somebody on the speakers' list, and say why",
    .more = "Moves somebody to another place on the list, whatever its order says, until the\nrule of the order is set anew. May be asked for by: moderator, admin.",
    .examples = "plenoctl floor move --channel climate-action --entry 7 --before 4 --reason \"The governor has to leave for the airport.\" --as moderator-1",
    .options = floor_move_options,
    .act = &floor_move_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(floor_move_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(floor_move_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option floor_open_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "item", .argument = "TEXT",
     .help = "the item that begins now, as everyone reads it",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param floor_open_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "item", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act floor_open_act = {
    .method = PL_METHOD_FLOOR_OPEN,
    .params = floor_open_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_floor_open = {
    .name = "floor open",
    .help = "open the speakers' list, for a new item if you name one",
    .more = "Opens the list for everyone. With item, or after the rights of reply, the next\nitem begins, once all claims of the present one are granted or refused: each\ndelegation has its rights of reply again. Who waits keeps waiting. May be asked\nfor by: moderator, admin.",
    .examples = "plenoctl floor open --channel climate-action --as moderator-1\nplenoctl floor open --channel climate-action --item \"Floods and early warning\" --as moderator-1",
    .options = floor_open_options,
    .act = &floor_open_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(floor_open_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(floor_open_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option floor_pause_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "entry", .argument = "NUMBER",
     .help = "only if this entry has the floor; otherwise conflict. Absent: whoever has it",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param floor_pause_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "entry", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act floor_pause_act = {
    .method = PL_METHOD_FLOOR_PAUSE,
    .params = floor_pause_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_floor_pause = {
    .name = "floor pause",
    .help = "stop the speaker's time",
    .more = "Stops the speaker's time. What was spoken is counted. May be asked for by:\nmoderator, admin.",
    .examples = "plenoctl floor pause --channel climate-action --as moderator-1\nplenoctl floor pause --channel climate-action --entry 7 --as moderator-1",
    .options = floor_pause_options,
    .act = &floor_pause_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(floor_pause_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(floor_pause_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option floor_readd_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "entry", .argument = "NUMBER",
     .help = "the number of a wish to speak, in its channel: 1, 2, 3, ..",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param floor_readd_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "entry", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act floor_readd_act = {
    .method = PL_METHOD_FLOOR_READD,
    .params = floor_readd_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_floor_readd = {
    .name = "floor readd",
    .help = "put a speaker back at the head of the list",
    .more = "Puts somebody whose turn has ended, or who was taken off, at the head of their\nkind again, with a whole turn, also when the list is closed for requests. What\nthey have spoken stays counted. Refused with conflict while they are removed or\nsuspended. May be asked for by: moderator, admin.",
    .examples = "plenoctl floor readd --channel climate-action --entry 7 --as moderator-1",
    .options = floor_readd_options,
    .act = &floor_readd_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(floor_readd_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(floor_readd_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option floor_remove_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "entry", .argument = "NUMBER",
     .help = "the number of a wish to speak, in its channel: 1, 2, 3, ..",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone in the channel",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param floor_remove_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "entry", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act floor_remove_act = {
    .method = PL_METHOD_FLOOR_REMOVE,
    .params = floor_remove_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_floor_remove = {
    .name = "floor remove",
    .help = "take somebody off the speakers' list, and say why",
    .more = "Takes somebody who waits off the list. May be asked for by: moderator, admin.",
    .examples = "plenoctl floor remove --channel climate-action --entry 7 --reason \"Asked for twice.\" --as moderator-1",
    .options = floor_remove_options,
    .act = &floor_remove_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(floor_remove_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(floor_remove_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option floor_request_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "kind", .argument = "statement|question|point_of_order",
     .help = "for what. Absent: a statement",
     .value = PL_CTL_WORD, .is_required = false},
    {.name = "participant", .argument = "ID",
     .help = "for whom; moderators only. Absent: for oneself",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param floor_request_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "kind", .words = NULL, .is_duration = false},
    {.field = "participant", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act floor_request_act = {
    .method = PL_METHOD_FLOOR_REQUEST,
    .params = floor_request_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_floor_request = {
    .name = "floor request",
    .help = "ask for the floor: a statement, a question to the speaker or a point of order",
    .more = "Asks for the floor: for oneself, or, as a moderator, for somebody else who may\nread the channel, also on a closed list. Observers speak where a moderator asks\nfor them; bots never do. One can wait once for each kind. A right of reply is\nclaimed with reply.claim. May be asked for by: delegate, head, expert,\nmoderator, admin.",
    .examples = "plenoctl floor request --channel climate-action --as moderator-1\nplenoctl floor request --channel climate-action --kind statement --participant delegate-1-jakarta --as moderator-1",
    .options = floor_request_options,
    .act = &floor_request_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(floor_request_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(floor_request_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option floor_resume_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "entry", .argument = "NUMBER",
     .help = "only if this entry has the floor; otherwise conflict. Absent: whoever has it",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param floor_resume_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "entry", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act floor_resume_act = {
    .method = PL_METHOD_FLOOR_RESUME,
    .params = floor_resume_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_floor_resume = {
    .name = "floor resume",
    .help = "let the speaker's time run again",
    .more = "Lets the speaker's time run again. May be asked for by: moderator, admin.",
    .examples = "plenoctl floor resume --channel climate-action --as moderator-1\nplenoctl floor resume --channel climate-action --entry 7 --as moderator-1",
    .options = floor_resume_options,
    .act = &floor_resume_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(floor_resume_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(floor_resume_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option floor_set_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "on", .argument = "on|off",
     .help = "whether the channel has a speakers' list",
     .value = PL_CTL_WORD, .is_required = false},
    {.name = "order", .argument = "first_come|heads_first|least_spoken|seat|lot",
     .help = "who of the same kind comes first: who asked first, heads of delegation, delegations that have spoken least, or delegations in seat order or in an order drawn by lot",
     .value = PL_CTL_WORD, .is_required = false},
    {.name = "turn", .argument = "TIME",
     .help = "seconds of one turn; 0: no limit. At first 180",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "budget", .argument = "TIME",
     .help = "seconds of statements that each delegation has; 0: no limit, as at first. Who belongs to no delegation has as many for themself",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "controls-posting", .argument = "on|off",
     .help = "while somebody has the floor, only they and moderators post statements. Questions and reactions go on",
     .value = PL_CTL_WORD, .is_required = false},
    {.name = "replies-max", .argument = "NUMBER",
     .help = "rights of reply of one delegation in one item. At first 2",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "reply-first", .argument = "TIME",
     .help = "seconds of a delegation's first reply; 0: no limit. At first 600",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "reply-second", .argument = "TIME",
     .help = "seconds of each further reply; 0: no limit. At first 300",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param floor_set_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "on", .words = NULL, .is_duration = false},
    {.field = "order", .words = NULL, .is_duration = false},
    {.field = "turn_s", .words = NULL, .is_duration = true},
    {.field = "budget_s", .words = NULL, .is_duration = true},
    {.field = "controls_posting", .words = NULL, .is_duration = false},
    {.field = "replies_max", .words = NULL, .is_duration = false},
    {.field = "reply_first_s", .words = NULL, .is_duration = true},
    {.field = "reply_second_s", .words = NULL, .is_duration = true},
    {0},
};
static const struct pl_act floor_set_act = {
    .method = PL_METHOD_FLOOR_SET,
    .params = floor_set_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_floor_set = {
    .name = "floor set",
    .help = "switch the speakers' list on or off, and choose its order",
    .more = "Sets how the speakers' list of a channel works; what is left out stays as it is.\nSwitched on, the list is open and empty. Switched off, the turn of whoever has\nthe floor ends and the list is emptied; claims of a reply are decided before.\nAnother rule of order puts the list into its order and undoes what moderators\nmoved; lot draws the order of the delegations, anew each time it is given. May\nbe asked for by: moderator, admin.",
    .examples = "plenoctl floor set --channel climate-action --as moderator-1\nplenoctl floor set --channel climate-action --on on --order heads_first --turn 3m --budget 10m --controls-posting on --replies-max 2 --reply-first 10m --reply-second 5m --as moderator-1",
    .options = floor_set_options,
    .act = &floor_set_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(floor_set_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(floor_set_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option floor_show_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param floor_show_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act floor_show_act = {
    .method = PL_METHOD_FLOOR_SHOW,
    .params = floor_show_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_floor_show = {
    .name = "floor show",
    .help = "show the speakers' list",
    .more = "The whole state of a channel's floor: how it works, who has the floor, who\nwaits, what time is left, and the rights of reply of this item. The events\nfloor.* and reply.* say what changes. May be asked for by: anyone.",
    .examples = "plenoctl floor show --channel climate-action --as moderator-1",
    .options = floor_show_options,
    .act = &floor_show_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(floor_show_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(floor_show_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option floor_start_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "entry", .argument = "NUMBER",
     .help = "who. Absent: the next one of the list",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "instead-of", .argument = "NUMBER",
     .help = "only if this entry has the floor at present, or nobody with 0; otherwise conflict",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param floor_start_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "entry", .words = NULL, .is_duration = false},
    {.field = "instead_of", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act floor_start_act = {
    .method = PL_METHOD_FLOOR_START,
    .params = floor_start_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_floor_start = {
    .name = "floor start",
    .help = "give the floor to the next speaker, or to the one you name",
    .more = "Gives the floor, and ends the turn of whoever had it. Only a question to the\nspeaker pauses them instead, and when it ends they go on. Two moderators who\nboth call the next speaker mean the same one: with neither entry nor instead_of,\na turn that has run for less than two seconds, or that the end of a question\ngave the floor back to less than two seconds ago, is not ended, and the request\nis refused with conflict at /params/instead_of; look who speaks, and ask again.\nWith instead_of it is certain at any time. May be asked for by: moderator,\nadmin.",
    .examples = "plenoctl floor start --channel climate-action --as moderator-1\nplenoctl floor start --channel climate-action --entry 7 --instead-of 5 --as moderator-1",
    .options = floor_start_options,
    .act = &floor_start_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(floor_start_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(floor_start_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option floor_withdraw_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "entry", .argument = "NUMBER",
     .help = "absent: the newest of one's own that waits",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param floor_withdraw_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "entry", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act floor_withdraw_act = {
    .method = PL_METHOD_FLOOR_WITHDRAW,
    .params = floor_withdraw_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_floor_withdraw = {
    .name = "floor withdraw",
    .help = "take yourself off the speakers' list",
    .more = "Takes back one's own wish to speak. May be asked for by: delegate, head, expert,\nmoderator, admin.",
    .examples = "plenoctl floor withdraw --channel climate-action --as moderator-1\nplenoctl floor withdraw --channel climate-action --entry 7 --as moderator-1",
    .options = floor_withdraw_options,
    .act = &floor_withdraw_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(floor_withdraw_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(floor_withdraw_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option held_approve_options[] = {
    {.name = "held-id", .argument = "ID",
     .help = "the id of a message that waits for a moderator",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "text-version", .argument = "NUMBER",
     .help = "the version of the text that the moderator has seen; refused with conflict when its author has changed it since. Absent: whichever waits",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param held_approve_params[] = {
    {.field = "held_id", .words = NULL, .is_duration = false},
    {.field = "text_version", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act held_approve_act = {
    .method = PL_METHOD_HELD_APPROVE,
    .params = held_approve_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_held_approve = {
    .name = "held approve",
    .help = "publish a held message",
    .more = "Publishes a held message: it gets its seq now, under its author's name. The\nfirst decision counts, a later one is refused with conflict. Whoever rejected it\ndoes not decide its appeal, and nobody decides about their own message\n(another_moderator). In a closed channel nothing is published. May be asked for\nby: moderator, admin.",
    .examples = "plenoctl held approve --held-id h-17 --as moderator-1\nplenoctl held approve --held-id h-17 --text-version 2 --as moderator-1",
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
    {.name = "appealed", .argument = "on|off",
     .help = "true: only those that were rejected and appealed",
     .value = PL_CTL_WORD, .is_required = false},
    {.name = "after", .argument = "ID",
     .help = "continue after this one. Long texts make short pages: more says whether there are others",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "limit", .argument = "NUMBER",
     .help = "absent: 50",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param held_list_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "appealed", .words = NULL, .is_duration = false},
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
    .more = "Messages that wait for a moderator, oldest first; also those that only wait for\nthe clock. May be asked for by: moderator, admin.",
    .examples = "plenoctl held list --channel climate-action --as moderator-1\nplenoctl held list --channel climate-action --appealed on --after h-16 --limit 50 --as moderator-1",
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
     .help = "told to the author and to the moderators only. With other it is needed",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason-code", .argument = "off_topic|duplicate|language|personal_attack|unverified|commercial|other",
     .help = "absent: other",
     .value = PL_CTL_WORD, .is_required = false},
    {.name = "text-version", .argument = "NUMBER",
     .help = "the version of the text that the moderator has seen; refused with conflict when its author has changed it since. Absent: whichever waits",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param held_reject_params[] = {
    {.field = "held_id", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {.field = "reason_code", .words = NULL, .is_duration = false},
    {.field = "text_version", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act held_reject_act = {
    .method = PL_METHOD_HELD_REJECT,
    .params = held_reject_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_held_reject = {
    .name = "held reject",
    .help = "refuse a held message",
    .more = "Refuses a held message. Its author learns the reason; its text never enters the\nchannel. The first decision counts, a later one is refused with conflict.\nWhoever rejected it does not decide its appeal, and nobody decides about their\nown message (another_moderator). May be asked for by: moderator, admin.",
    .examples = "plenoctl held reject --held-id h-17 --reason \"Off topic: please use the lobby.\" --as moderator-1\nplenoctl held reject --held-id h-17 --reason \"Off topic: please use the lobby.\" --reason-code off_topic --text-version 2 --as moderator-1",
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
    .help = "pin a message by its number",
    .more = "Pins a message for everyone, or takes the pin away. One whose text is withheld\nor redacted loses its pin by that, without message.unpinned. May be asked for\nby: moderator, admin.",
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
     .help = "a moderator's, shown to everyone in the channel; required for another's message. An author's own is not taken over: nobody could take it down",
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
    .help = "remove a message by its number",
    .more = "Withholds a message's text for ever: one's own, or anyone's by a moderator, who\nmust give a reason. The seq, time and author stay, so replies stay readable.\nRedacting again changes nothing. While moderators withhold it, its author cannot\nredact it (conflict): they are deciding about it, and nobody sees it meanwhile.\nOne that is reported and not withheld its author can redact; its card then says\nso, and moderators can still settle it. What a reporter quoted of it in a report\nstays on the card. May be asked for by: anyone.",
    .examples = "plenoctl message redact --channel climate-action --seq 42 --reason \"Off topic: please use the lobby.\" --as moderator-1",
    .options = message_redact_options,
    .act = &message_redact_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(message_redact_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(message_redact_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option message_report_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "seq", .argument = "NUMBER",
     .help = "the message",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "category", .argument = "off_topic|attack|misinformation|spam|personal_data|other",
     .help = "what is wrong with a reported message",
     .value = PL_CTL_WORD, .is_required = true},
    {.name = "text", .argument = "TEXT",
     .help = "what is wrong, in one's own words; moderators read it",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param message_report_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "seq", .words = NULL, .is_duration = false},
    {.field = "category", .words = NULL, .is_duration = false},
    {.field = "text", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act message_report_act = {
    .method = PL_METHOD_MESSAGE_REPORT,
    .params = message_report_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_message_report = {
    .name = "message report",
    .help = "tell the moderators about a message",
    .more = "Tells the moderators that a message needs a look. Reports on one message gather\non one card. Once per message and person: sent again, even with other words, it\ngives the first answer. When its author has changed the text after moderators\ndecided about it, or restored it, it is reported anew: the card is open again,\nand a threshold counts the reports since then. Muted people may report, too. A\nmessage that nobody can see (withheld or redacted) cannot be reported. May be\nasked for by: anyone.",
    .examples = "plenoctl message report --channel climate-action --seq 42 --category attack --as moderator-1\nplenoctl message report --channel climate-action --seq 42 --category attack --text \"This insults us.\" --as moderator-1",
    .options = message_report_options,
    .act = &message_report_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(message_report_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(message_report_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option message_restore_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "seq", .argument = "NUMBER",
     .help = "the message",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone in the channel",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param message_restore_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "seq", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act message_restore_act = {
    .method = PL_METHOD_MESSAGE_RESTORE,
    .params = message_restore_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_message_restore = {
    .name = "message restore",
    .help = "show a hidden message again",
    .more = "Shows a withheld message again, with the same words, but not pinned again. A\nredacted one stays as it is: it is not found. What another moderator, or\nreports, withheld of one's own is for another moderator to restore\n(another_moderator). May be asked for by: moderator, admin.",
    .examples = "plenoctl message restore --channel climate-action --seq 42 --as moderator-1\nplenoctl message restore --channel climate-action --seq 42 --reason \"Checked with the delegation.\" --as moderator-1",
    .options = message_restore_options,
    .act = &message_restore_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(message_restore_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(message_restore_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option message_unmask_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "seq", .argument = "NUMBER",
     .help = "the message",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "for the audit log",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param message_unmask_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "seq", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act message_unmask_act = {
    .method = PL_METHOD_MESSAGE_UNMASK,
    .params = message_unmask_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_message_unmask = {
    .name = "message unmask",
    .help = "see who wrote a message without a name. It is recorded that you did",
    .more = "Tells who wrote a message that does not name its author. Only an admin can, with\na reason; both go to the audit log, the name does not. Nobody else learns the\nname by it. May be asked for by: admin.",
    .examples = "plenoctl message unmask --channel climate-action --seq 42 --reason \"Threats against another delegate.\" --as moderator-1",
    .options = message_unmask_options,
    .act = &message_unmask_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(message_unmask_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(message_unmask_options[0]),
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
    .help = "take the pin from a message by its number",
    .more = "Pins a message for everyone, or takes the pin away. One whose text is withheld\nor redacted loses its pin by that, without message.unpinned. May be asked for\nby: moderator, admin.",
    .examples = "plenoctl message unpin --channel climate-action --seq 42 --as moderator-1",
    .options = message_unpin_options,
    .act = &message_unpin_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(message_unpin_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(message_unpin_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option message_withhold_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "seq", .argument = "NUMBER",
     .help = "the message",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone in the channel",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param message_withhold_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "seq", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act message_withhold_act = {
    .method = PL_METHOD_MESSAGE_WITHHOLD,
    .params = message_withhold_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_message_withhold = {
    .name = "message withhold",
    .help = "hide a message until it is restored",
    .more = "Hides a message's text from everyone but moderators until it is restored; unlike\na redaction this can be taken back. The seq, time and author stay. Withholding\nagain changes nothing. May be asked for by: moderator, admin.",
    .examples = "plenoctl message withhold --channel climate-action --seq 42 --reason \"Names a private person.\" --as moderator-1",
    .options = message_withhold_options,
    .act = &message_withhold_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(message_withhold_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(message_withhold_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option note_add_options[] = {
    {.name = "participant", .argument = "ID",
     .help = "about this person or bot",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "text", .argument = "TEXT",
     .help = "a message's text",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "delegation", .argument = "ID",
     .help = "about this delegation",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param note_add_params[] = {
    {.field = "participant", .words = NULL, .is_duration = false},
    {.field = "text", .words = NULL, .is_duration = false},
    {.field = "delegation", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act note_add_act = {
    .method = PL_METHOD_NOTE_ADD,
    .params = note_add_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_note_add = {
    .name = "note add",
    .help = "add to the moderators' notes on somebody",
    .more = "Adds to the moderators' shared notes on a participant or a delegation. Only\nmoderators ever see them; they are in no channel's log, and the audit log has\nthe act without the words. May be asked for by: moderator, admin.",
    .examples = "plenoctl note add --participant delegate-1-jakarta --text \"Spoken to after the second session.\" --as moderator-1",
    .options = note_add_options,
    .act = &note_add_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(note_add_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(note_add_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option note_list_options[] = {
    {.name = "participant", .argument = "ID",
     .help = "about this person or bot",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "delegation", .argument = "ID",
     .help = "about this delegation",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "before", .argument = "NUMBER",
     .help = "notes before this number",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "limit", .argument = "NUMBER",
     .help = "absent: 50",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param note_list_params[] = {
    {.field = "participant", .words = NULL, .is_duration = false},
    {.field = "delegation", .words = NULL, .is_duration = false},
    {.field = "before", .words = NULL, .is_duration = false},
    {.field = "limit", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act note_list_act = {
    .method = PL_METHOD_NOTE_LIST,
    .params = note_list_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_note_list = {
    .name = "note list",
    .help = "read the moderators' notes on somebody",
    .more = "The moderators' notes on a participant or a delegation, newest first. May be\nasked for by: moderator, admin.",
    .examples = "plenoctl note list --participant delegate-1-jakarta --as moderator-1\nplenoctl note list --participant delegate-1-jakarta --before 6 --limit 10 --as moderator-1",
    .options = note_list_options,
    .act = &note_list_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(note_list_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(note_list_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option participant_messages_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "only there; absent: everywhere",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "participant", .argument = "ID",
     .help = "a participant's id: the external id given when they were registered",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "before", .argument = "TEXT",
     .help = "continue: the last page's next",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "limit", .argument = "NUMBER",
     .help = "absent: 50",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param participant_messages_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "participant", .words = NULL, .is_duration = false},
    {.field = "before", .words = NULL, .is_duration = false},
    {.field = "limit", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act participant_messages_act = {
    .method = PL_METHOD_PARTICIPANT_MESSAGES,
    .params = participant_messages_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_participant_messages = {
    .name = "participant messages",
    .help = "see all that somebody has sent",
    .more = "All that a participant has sent, newest first, in one channel or in all: what is\nshown, what waits or was rejected, what is withheld or redacted. An answer is\nbounded in bytes, so it may hold fewer than asked for and still say that there\nare more. May be asked for by: moderator, admin.",
    .examples = "plenoctl participant messages --participant delegate-1-jakarta --as moderator-1\nplenoctl participant messages --channel climate-action --participant delegate-1-jakarta --before 1690859702480/c-17 --limit 10 --as moderator-1",
    .options = participant_messages_options,
    .act = &participant_messages_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(participant_messages_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(participant_messages_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option participant_mute_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "participant", .argument = "ID",
     .help = "the one person or bot",
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
    .more = "Mutes a participant, or a whole delegation, in one channel: they read but do not\npost, edit or react. A new mute of the same one replaces the old. While an\nappeal against such a mute waits, another one of the same target in the same\nchannel is refused with conflict. Where a member's own mute and their\ndelegation's both hold, the later end counts. Admins are never sanctioned,\nmoderators only by an admin, and nobody sanctions themself; a delegation's\nsanction does not bind the moderators and admins among its members. May be asked\nfor by: moderator, admin.",
    .examples = "plenoctl participant mute --channel climate-action --participant delegate-1-jakarta --duration 10m --reason \"Off topic: please use the lobby.\" --as moderator-1",
    .options = participant_mute_options,
    .act = &participant_mute_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(participant_mute_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(participant_mute_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option participant_mute_delegation_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "delegation", .argument = "ID",
     .help = "all members of this delegation, also those who join it later",
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
static const struct pl_act_param participant_mute_delegation_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "delegation", .words = NULL, .is_duration = false},
    {.field = "duration_s", .words = NULL, .is_duration = true},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act participant_mute_delegation_act = {
    .method = PL_METHOD_PARTICIPANT_MUTE,
    .params = participant_mute_delegation_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_participant_mute_delegation = {
    .name = "participant mute-delegation",
    .help = "stop a whole delegation from writing here for a while",
    .more = "Mutes a participant, or a whole delegation, in one channel: they read but do not\npost, edit or react. A new mute of the same one replaces the old. While an\nappeal against such a mute waits, another one of the same target in the same\nchannel is refused with conflict. Where a member's own mute and their\ndelegation's both hold, the later end counts. Admins are never sanctioned,\nmoderators only by an admin, and nobody sanctions themself; a delegation's\nsanction does not bind the moderators and admins among its members. May be asked\nfor by: moderator, admin.",
    .examples = "plenoctl participant mute-delegation --channel climate-action --delegation jakarta --duration 10m --reason \"Off topic: please use the lobby.\" --as moderator-1",
    .options = participant_mute_delegation_options,
    .act = &participant_mute_delegation_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(participant_mute_delegation_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(participant_mute_delegation_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option participant_readmit_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "participant", .argument = "ID",
     .help = "the one person or bot",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone in the channel",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param participant_readmit_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "participant", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act participant_readmit_act = {
    .method = PL_METHOD_PARTICIPANT_READMIT,
    .params = participant_readmit_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_participant_readmit = {
    .name = "participant readmit",
    .help = "let someone back into this channel",
    .more = "Lets a participant, or a delegation, back into a channel before the removal's\ntime. May be asked for by: moderator, admin.",
    .examples = "plenoctl participant readmit --channel climate-action --participant delegate-1-jakarta --as moderator-1\nplenoctl participant readmit --channel climate-action --participant delegate-1-jakarta --reason \"Agreed in person.\" --as moderator-1",
    .options = participant_readmit_options,
    .act = &participant_readmit_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(participant_readmit_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(participant_readmit_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option participant_readmit_delegation_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "delegation", .argument = "ID",
     .help = "all members of this delegation, also those who join it later",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone in the channel",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param participant_readmit_delegation_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "delegation", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act participant_readmit_delegation_act = {
    .method = PL_METHOD_PARTICIPANT_READMIT,
    .params = participant_readmit_delegation_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_participant_readmit_delegation = {
    .name = "participant readmit-delegation",
    .help = "let a delegation back into this channel",
    .more = "Lets a participant, or a delegation, back into a channel before the removal's\ntime. May be asked for by: moderator, admin.",
    .examples = "plenoctl participant readmit-delegation --channel climate-action --delegation jakarta --as moderator-1",
    .options = participant_readmit_delegation_options,
    .act = &participant_readmit_delegation_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(participant_readmit_delegation_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(participant_readmit_delegation_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option participant_remove_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "participant", .argument = "ID",
     .help = "the one person or bot",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "duration", .argument = "TIME",
     .help = "from 10 seconds to 30 days. Absent: until lifted",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone in the channel",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param participant_remove_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "participant", .words = NULL, .is_duration = false},
    {.field = "duration_s", .words = NULL, .is_duration = true},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act participant_remove_act = {
    .method = PL_METHOD_PARTICIPANT_REMOVE,
    .params = participant_remove_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_participant_remove = {
    .name = "participant remove",
    .help = "remove someone from this channel: they neither read nor write here",
    .more = "Removes a participant, or a whole delegation, from one channel: they neither\nread nor write there, and no longer see it among their channels. Live sessions\nare closed with 1012 and open again without the channel, and whoever waits or\nspeaks on its speakers' list is taken off. A new removal of the same one\nreplaces the old. While an appeal against such a removal waits, another one of\nthe same target in the same channel is refused with conflict. Admins are never\nsanctioned, moderators only by an admin, and nobody sanctions themself; a\ndelegation's sanction does not bind the moderators and admins among its members.\nMay be asked for by: moderator, admin.",
    .examples = "plenoctl participant remove --channel climate-action --participant delegate-1-jakarta --reason \"Off topic: please use the lobby.\" --as moderator-1\nplenoctl participant remove --channel climate-action --participant delegate-1-jakarta --duration 10m --reason \"Off topic: please use the lobby.\" --as moderator-1",
    .options = participant_remove_options,
    .act = &participant_remove_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(participant_remove_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(participant_remove_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option participant_remove_delegation_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "delegation", .argument = "ID",
     .help = "all members of this delegation, also those who join it later",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "duration", .argument = "TIME",
     .help = "from 10 seconds to 30 days. Absent: until lifted",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone in the channel",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param participant_remove_delegation_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "delegation", .words = NULL, .is_duration = false},
    {.field = "duration_s", .words = NULL, .is_duration = true},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act participant_remove_delegation_act = {
    .method = PL_METHOD_PARTICIPANT_REMOVE,
    .params = participant_remove_delegation_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_participant_remove_delegation = {
    .name = "participant remove-delegation",
    .help = "remove a whole delegation from this channel",
    .more = "Removes a participant, or a whole delegation, from one channel: they neither\nread nor write there, and no longer see it among their channels. Live sessions\nare closed with 1012 and open again without the channel, and whoever waits or\nspeaks on its speakers' list is taken off. A new removal of the same one\nreplaces the old. While an appeal against such a removal waits, another one of\nthe same target in the same channel is refused with conflict. Admins are never\nsanctioned, moderators only by an admin, and nobody sanctions themself; a\ndelegation's sanction does not bind the moderators and admins among its members.\nMay be asked for by: moderator, admin.",
    .examples = "plenoctl participant remove-delegation --channel climate-action --delegation jakarta --reason \"Off topic: please use the lobby.\" --as moderator-1",
    .options = participant_remove_delegation_options,
    .act = &participant_remove_delegation_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(participant_remove_delegation_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(participant_remove_delegation_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option participant_suspend_options[] = {
    {.name = "participant", .argument = "ID",
     .help = "the one person or bot",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "duration", .argument = "TIME",
     .help = "from 10 seconds to 30 days. Absent: until lifted",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param participant_suspend_params[] = {
    {.field = "participant", .words = NULL, .is_duration = false},
    {.field = "duration_s", .words = NULL, .is_duration = true},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act participant_suspend_act = {
    .method = PL_METHOD_PARTICIPANT_SUSPEND,
    .params = participant_suspend_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_participant_suspend = {
    .name = "participant suspend",
    .help = "suspend someone from the whole summit: they cannot sign in",
    .more = "Suspends a participant, or a whole delegation, from the summit: live sessions\nare closed with 1008, and signing in is refused with suspended until the time is\nup or somebody lifts it; whoever waits or speaks on a speakers' list is taken\noff. Logged in every channel. A new suspension of the same one replaces the old.\nWhile an appeal against such a suspension waits, another one of the same target\nis refused with conflict. Admins are never sanctioned, moderators only by an\nadmin, and nobody sanctions themself; a delegation's sanction does not bind the\nmoderators and admins among its members. May be asked for by: moderator, admin.",
    .examples = "plenoctl participant suspend --participant delegate-1-jakarta --reason \"Off topic: please use the lobby.\" --as moderator-1\nplenoctl participant suspend --participant delegate-1-jakarta --duration 10m --reason \"Off topic: please use the lobby.\" --as moderator-1",
    .options = participant_suspend_options,
    .act = &participant_suspend_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(participant_suspend_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(participant_suspend_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option participant_suspend_delegation_options[] = {
    {.name = "delegation", .argument = "ID",
     .help = "all members of this delegation, also those who join it later",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "duration", .argument = "TIME",
     .help = "from 10 seconds to 30 days. Absent: until lifted",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param participant_suspend_delegation_params[] = {
    {.field = "delegation", .words = NULL, .is_duration = false},
    {.field = "duration_s", .words = NULL, .is_duration = true},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act participant_suspend_delegation_act = {
    .method = PL_METHOD_PARTICIPANT_SUSPEND,
    .params = participant_suspend_delegation_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_participant_suspend_delegation = {
    .name = "participant suspend-delegation",
    .help = "suspend a whole delegation from the summit",
    .more = "Suspends a participant, or a whole delegation, from the summit: live sessions\nare closed with 1008, and signing in is refused with suspended until the time is\nup or somebody lifts it; whoever waits or speaks on a speakers' list is taken\noff. Logged in every channel. A new suspension of the same one replaces the old.\nWhile an appeal against such a suspension waits, another one of the same target\nis refused with conflict. Admins are never sanctioned, moderators only by an\nadmin, and nobody sanctions themself; a delegation's sanction does not bind the\nmoderators and admins among its members. May be asked for by: moderator, admin.",
    .examples = "plenoctl participant suspend-delegation --delegation jakarta --reason \"Off topic: please use the lobby.\" --as moderator-1",
    .options = participant_suspend_delegation_options,
    .act = &participant_suspend_delegation_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(participant_suspend_delegation_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(participant_suspend_delegation_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option participant_unmute_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "participant", .argument = "ID",
     .help = "the one person or bot",
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
    .more = "Ends a mute before its time. It ends the mute of exactly this participant, or of\nexactly this delegation: whoever is muted both ways stays muted the other way.\nMay be asked for by: moderator, admin.",
    .examples = "plenoctl participant unmute --channel climate-action --participant delegate-1-jakarta --as moderator-1\nplenoctl participant unmute --channel climate-action --participant delegate-1-jakarta --reason \"Agreed in person.\" --as moderator-1",
    .options = participant_unmute_options,
    .act = &participant_unmute_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(participant_unmute_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(participant_unmute_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option participant_unmute_delegation_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "delegation", .argument = "ID",
     .help = "all members of this delegation, also those who join it later",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone in the channel",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param participant_unmute_delegation_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "delegation", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act participant_unmute_delegation_act = {
    .method = PL_METHOD_PARTICIPANT_UNMUTE,
    .params = participant_unmute_delegation_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_participant_unmute_delegation = {
    .name = "participant unmute-delegation",
    .help = "let a delegation write here again",
    .more = "Ends a mute before its time. It ends the mute of exactly this participant, or of\nexactly this delegation: whoever is muted both ways stays muted the other way.\nMay be asked for by: moderator, admin.",
    .examples = "plenoctl participant unmute-delegation --channel climate-action --delegation jakarta --as moderator-1",
    .options = participant_unmute_delegation_options,
    .act = &participant_unmute_delegation_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(participant_unmute_delegation_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(participant_unmute_delegation_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option participant_unsuspend_options[] = {
    {.name = "participant", .argument = "ID",
     .help = "the one person or bot",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param participant_unsuspend_params[] = {
    {.field = "participant", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act participant_unsuspend_act = {
    .method = PL_METHOD_PARTICIPANT_UNSUSPEND,
    .params = participant_unsuspend_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_participant_unsuspend = {
    .name = "participant unsuspend",
    .help = "end someone's suspension: they can sign in again",
    .more = "Ends a suspension before its time. May be asked for by: moderator, admin.",
    .examples = "plenoctl participant unsuspend --participant delegate-1-jakarta --as moderator-1\nplenoctl participant unsuspend --participant delegate-1-jakarta --reason \"Agreed in person.\" --as moderator-1",
    .options = participant_unsuspend_options,
    .act = &participant_unsuspend_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(participant_unsuspend_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(participant_unsuspend_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option participant_unsuspend_delegation_options[] = {
    {.name = "delegation", .argument = "ID",
     .help = "all members of this delegation, also those who join it later",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param participant_unsuspend_delegation_params[] = {
    {.field = "delegation", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act participant_unsuspend_delegation_act = {
    .method = PL_METHOD_PARTICIPANT_UNSUSPEND,
    .params = participant_unsuspend_delegation_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_participant_unsuspend_delegation = {
    .name = "participant unsuspend-delegation",
    .help = "end a delegation's suspension",
    .more = "Ends a suspension before its time. May be asked for by: moderator, admin.",
    .examples = "plenoctl participant unsuspend-delegation --delegation jakarta --as moderator-1",
    .options = participant_unsuspend_delegation_options,
    .act = &participant_unsuspend_delegation_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(participant_unsuspend_delegation_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(participant_unsuspend_delegation_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option participant_warn_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "participant", .argument = "ID",
     .help = "the one person or bot",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone in the channel",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param participant_warn_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "participant", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act participant_warn_act = {
    .method = PL_METHOD_PARTICIPANT_WARN,
    .params = participant_warn_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_participant_warn = {
    .name = "participant warn",
    .help = "warn someone: they must acknowledge it before they write again",
    .more = "Warns a participant, or each member of a delegation. Whoever is warned writes\nnowhere until they have acknowledged it. A second warning does not replace the\nfirst: each is acknowledged by itself. While an appeal against such a warning\nwaits, another one of the same target in the same channel is refused with\nconflict. Admins are never sanctioned, moderators only by an admin, and nobody\nsanctions themself; a delegation's sanction does not bind the moderators and\nadmins among its members. May be asked for by: moderator, admin.",
    .examples = "plenoctl participant warn --channel climate-action --participant delegate-1-jakarta --reason \"Off topic: please use the lobby.\" --as moderator-1",
    .options = participant_warn_options,
    .act = &participant_warn_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(participant_warn_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(participant_warn_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option participant_warn_delegation_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "delegation", .argument = "ID",
     .help = "all members of this delegation, also those who join it later",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone in the channel",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param participant_warn_delegation_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "delegation", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act participant_warn_delegation_act = {
    .method = PL_METHOD_PARTICIPANT_WARN,
    .params = participant_warn_delegation_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_participant_warn_delegation = {
    .name = "participant warn-delegation",
    .help = "warn each member of a delegation",
    .more = "Warns a participant, or each member of a delegation. Whoever is warned writes\nnowhere until they have acknowledged it. A second warning does not replace the\nfirst: each is acknowledged by itself. While an appeal against such a warning\nwaits, another one of the same target in the same channel is refused with\nconflict. Admins are never sanctioned, moderators only by an admin, and nobody\nsanctions themself; a delegation's sanction does not bind the moderators and\nadmins among its members. May be asked for by: moderator, admin.",
    .examples = "plenoctl participant warn-delegation --channel climate-action --delegation jakarta --reason \"Off topic: please use the lobby.\" --as moderator-1",
    .options = participant_warn_delegation_options,
    .act = &participant_warn_delegation_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(participant_warn_delegation_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(participant_warn_delegation_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option participant_withhold_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "participant", .argument = "ID",
     .help = "a participant's id: the external id given when they were registered",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "last", .argument = "NUMBER",
     .help = "how many of the newest",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone in the channel",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "all", .argument = "on|off",
     .help = "true: all of them",
     .value = PL_CTL_WORD, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param participant_withhold_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "participant", .words = NULL, .is_duration = false},
    {.field = "last", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {.field = "all", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act participant_withhold_act = {
    .method = PL_METHOD_PARTICIPANT_WITHHOLD,
    .params = participant_withhold_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_participant_withhold = {
    .name = "participant withhold",
    .help = "hide somebody's newest messages here",
    .more = "Withholds the newest messages of a participant in a channel: the last N that are\nshown, or all, at most 500 in one go. Each becomes one message.withheld event,\noldest first; bulk.undo takes all of it back. May be asked for by: moderator,\nadmin.",
    .examples = "plenoctl participant withhold --channel climate-action --participant delegate-1-jakarta --last 20 --reason \"Names a private person.\" --as moderator-1",
    .options = participant_withhold_options,
    .act = &participant_withhold_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(participant_withhold_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(participant_withhold_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option poll_cancel_options[] = {
    {.name = "poll", .argument = "ID",
     .help = "the poll",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone in the channel",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param poll_cancel_params[] = {
    {.field = "poll", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act poll_cancel_act = {
    .method = PL_METHOD_POLL_CANCEL,
    .params = poll_cancel_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_poll_cancel = {
    .name = "poll cancel",
    .help = "cancel a poll",
    .more = "Cancels a poll that is prepared or open: it has no outcome, and no vote is shown\nor kept: what each said is erased, but for what the log told of a named poll\nwith live results. Of two who move a poll on at once, the second gets conflict;\nso does a vote that comes after. May be asked for by: moderator, admin.",
    .examples = "plenoctl poll cancel --poll p7 --as moderator-1\nplenoctl poll cancel --poll p7 --reason \"The second option was wrong.\" --as moderator-1",
    .options = poll_cancel_options,
    .act = &poll_cancel_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(poll_cancel_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(poll_cancel_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option poll_close_options[] = {
    {.name = "poll", .argument = "ID",
     .help = "the poll",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param poll_close_params[] = {
    {.field = "poll", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act poll_close_act = {
    .method = PL_METHOD_POLL_CLOSE,
    .params = poll_close_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_poll_close = {
    .name = "poll close",
    .help = "close a poll",
    .more = "Closes a poll. Who was entitled and who has voted is written down at that\nmoment. Of two moderators who close it at once, the second gets conflict. May be\nasked for by: moderator, admin.",
    .examples = "plenoctl poll close --poll p7 --as moderator-1",
    .options = poll_close_options,
    .act = &poll_close_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(poll_close_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(poll_close_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option poll_create_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "kind", .argument = "single|multiple|ranked",
     .help = "how one votes: for a single option, for multiple, or by putting options in order (ranked)",
     .value = PL_CTL_WORD, .is_required = true},
    {.name = "title", .argument = "TEXT",
     .help = "what is decided",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "options", .argument = "A|B|...",
     .help = "numbered from 1 in this order. No two alike",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "max-choices", .argument = "NUMBER",
     .help = "the most options that one vote may name, in multiple and ranked. Absent: all",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "per", .argument = "participant|delegation",
     .help = "absent: participant",
     .value = PL_CTL_WORD, .is_required = false},
    {.name = "roles", .argument = "A|B|...",
     .help = "who may vote in a poll per participant. Absent: delegates and heads",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "secret", .argument = "on|off",
     .help = "nobody can learn who voted what. Absent: no",
     .value = PL_CTL_WORD, .is_required = false},
    {.name = "results", .argument = "live|after",
     .help = "absent: after",
     .value = PL_CTL_WORD, .is_required = false},
    {.name = "quorum", .argument = "NUMBER",
     .help = "votes needed, abstentions among them. Absent: 0, none needed",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "abstention", .argument = "on|off",
     .help = "voters may abstain. Absent: no",
     .value = PL_CTL_WORD, .is_required = false},
    {.name = "closes", .argument = "TIME",
     .help = "when it closes by itself, if it is open then. Absent: a moderator closes it. Write 14:30, \"2100-08-01 09:00\" or 90m",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param poll_create_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "kind", .words = NULL, .is_duration = false},
    {.field = "title", .words = NULL, .is_duration = false},
    {.field = "options", .words = NULL, .is_duration = false},
    {.field = "max_choices", .words = NULL, .is_duration = false},
    {.field = "per", .words = NULL, .is_duration = false},
    {.field = "roles", .words = NULL, .is_duration = false},
    {.field = "secret", .words = NULL, .is_duration = false},
    {.field = "results", .words = NULL, .is_duration = false},
    {.field = "quorum", .words = NULL, .is_duration = false},
    {.field = "abstention", .words = NULL, .is_duration = false},
    {.field = "closes", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act poll_create_act = {
    .method = PL_METHOD_POLL_CREATE,
    .params = poll_create_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_poll_create = {
    .name = "poll create",
    .help = "prepare a poll",
    .more = "Prepares a poll: everyone sees it, nobody votes before poll.open. A secret poll\nshows nothing of its results before it is closed, so it cannot have results:\nlive. May be asked for by: moderator, admin.",
    .examples = "plenoctl poll create --channel climate-action --kind ranked --title \"Where do we meet next year?\" --options \"Vientiane|Kuala Lumpur|Bandar Seri Begawan\" --as moderator-1\nplenoctl poll create --channel climate-action --kind ranked --title \"Where do we meet next year?\" --options \"Vientiane|Kuala Lumpur|Bandar Seri Begawan\" --max-choices 3 --per participant --roles \"delegate|head\" --secret on --results after --quorum 11 --abstention on --closes 2123-08-01T04:00:00.000Z --as moderator-1",
    .options = poll_create_options,
    .act = &poll_create_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(poll_create_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(poll_create_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option poll_open_options[] = {
    {.name = "poll", .argument = "ID",
     .help = "the poll",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "closes", .argument = "TIME",
     .help = "when it closes by itself. Absent: as it was prepared. Write 14:30, \"2100-08-01 09:00\" or 90m",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param poll_open_params[] = {
    {.field = "poll", .words = NULL, .is_duration = false},
    {.field = "closes", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act poll_open_act = {
    .method = PL_METHOD_POLL_OPEN,
    .params = poll_open_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_poll_open = {
    .name = "poll open",
    .help = "open a poll for votes",
    .more = "Opens a poll for votes. Not in a closed channel, where nobody could vote. May be\nasked for by: moderator, admin.",
    .examples = "plenoctl poll open --poll p7 --as moderator-1\nplenoctl poll open --poll p7 --closes 2023-08-01T04:00:00.000Z --as moderator-1",
    .options = poll_open_options,
    .act = &poll_open_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(poll_open_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(poll_open_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option poll_publish_options[] = {
    {.name = "poll", .argument = "ID",
     .help = "the poll",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param poll_publish_params[] = {
    {.field = "poll", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act poll_publish_act = {
    .method = PL_METHOD_POLL_PUBLISH,
    .params = poll_publish_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_poll_publish = {
    .name = "poll publish",
    .help = "publish the results of a poll",
    .more = "Publishes the results of a closed poll. May be asked for by: moderator, admin.",
    .examples = "plenoctl poll publish --poll p7 --as moderator-1",
    .options = poll_publish_options,
    .act = &poll_publish_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(poll_publish_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(poll_publish_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option poll_substitute_options[] = {
    {.name = "participant", .argument = "ID",
     .help = "a member of the delegation who does not moderate. Absent: nobody any more",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "delegation", .argument = "ID",
     .help = "which one; another than one's own is for moderators. Absent: one's own",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param poll_substitute_params[] = {
    {.field = "participant", .words = NULL, .is_duration = false},
    {.field = "delegation", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act poll_substitute_act = {
    .method = PL_METHOD_POLL_SUBSTITUTE,
    .params = poll_substitute_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_poll_substitute = {
    .name = "poll substitute",
    .help = "name who may vote for your delegation beside its heads",
    .more = "Names who may vote and answer consensus calls for a delegation beside its heads,\nuntil it is changed. A head does that for their own; a moderator for any, and\nthe audit log says so, but only until a head of it has decided: whom that head\nnamed, or that nobody is to, stays while they head it (conflict). Who moderates\nis never a substitute. Everyone sees it, in every channel. May be asked for by:\nhead, moderator, admin.",
    .examples = "plenoctl poll substitute --as moderator-1\nplenoctl poll substitute --participant delegate-1-jakarta --delegation jakarta --as moderator-1",
    .options = poll_substitute_options,
    .act = &poll_substitute_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(poll_substitute_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(poll_substitute_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option poll_vote_options[] = {
    {.name = "poll", .argument = "ID",
     .help = "the poll",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "choices", .argument = "A|B|...",
     .help = "numbers of the options; in a ranked poll the most wanted first",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "abstain", .argument = "on|off",
     .help = "true: none of them. Only where abstention is allowed",
     .value = PL_CTL_WORD, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param poll_vote_params[] = {
    {.field = "poll", .words = NULL, .is_duration = false},
    {.field = "choices", .words = NULL, .is_duration = false},
    {.field = "abstain", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act poll_vote_act = {
    .method = PL_METHOD_POLL_VOTE,
    .params = poll_vote_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_poll_vote = {
    .name = "poll vote",
    .help = "vote in a poll",
    .more = "Votes. In a poll per delegation, its head or its substitute votes for all. A\nnamed vote may be changed until the poll is closed, the last one counts, but a\nsubstitute whom a moderator named does not replace a head's (already_voted); a\nsecret one is final. Whether a vote was in time is decided by the order of the\nlog alone. In a closed channel nobody votes; a lock for reading only and a mute\ntake no vote away, which is no speech. May be asked for by: delegate, head,\nobserver, expert, moderator, admin.",
    .examples = "plenoctl poll vote --poll p7 --choices \"1|3\" --as moderator-1",
    .options = poll_vote_options,
    .act = &poll_vote_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(poll_vote_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(poll_vote_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option question_answer_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "seq", .argument = "NUMBER",
     .help = "the question",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "answer-seq", .argument = "NUMBER",
     .help = "the message that answers it, in the same channel. Absent: it was answered aloud",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param question_answer_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "seq", .words = NULL, .is_duration = false},
    {.field = "answer_seq", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act question_answer_act = {
    .method = PL_METHOD_QUESTION_ANSWER,
    .params = question_answer_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_question_answer = {
    .name = "question answer",
    .help = "mark a question as answered",
    .more = "Marks a question as answered, and links the message that answers it when there\nis one. May be asked for by: expert, moderator, admin.",
    .examples = "plenoctl question answer --channel climate-action --seq 42 --as moderator-1\nplenoctl question answer --channel climate-action --seq 42 --answer-seq 57 --as moderator-1",
    .options = question_answer_options,
    .act = &question_answer_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(question_answer_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(question_answer_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option question_dismiss_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "seq", .argument = "NUMBER",
     .help = "the question",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone in the channel",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param question_dismiss_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "seq", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act question_dismiss_act = {
    .method = PL_METHOD_QUESTION_DISMISS,
    .params = question_dismiss_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_question_dismiss = {
    .name = "question dismiss",
    .help = "set a question aside, with a reason",
    .more = "Sets a question aside, with the reason, which everyone sees. An expert gives it\nonly where they may write (not muted, nor in a closed channel), and the\nchannel's filters judge it: what a rule refuses, or would hold, is refused\n(filtered; here nothing can wait), what it masks is masked, and a flag is passed\nover. Approval, delay and slow mode are for messages: a decision is heard at\nonce. A moderator can take the reason down, whoever gave it:\nquestion.redact_reason. May be asked for by: expert, moderator, admin.",
    .examples = "plenoctl question dismiss --channel climate-action --seq 42 --reason \"Answered in the plenary.\" --as moderator-1",
    .options = question_dismiss_options,
    .act = &question_dismiss_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(question_dismiss_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(question_dismiss_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option question_merge_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "seq", .argument = "NUMBER",
     .help = "the question",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "into", .argument = "NUMBER",
     .help = "the question that stays, in the same channel; asked or taken",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param question_merge_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "seq", .words = NULL, .is_duration = false},
    {.field = "into", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act question_merge_act = {
    .method = PL_METHOD_QUESTION_MERGE,
    .params = question_merge_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_question_merge = {
    .name = "question merge",
    .help = "merge a question into another",
    .more = "Merges a question into another that asks the same. Who voted for both counts\nonce. Nobody merges another's into their own (forbidden). May be asked for by:\nexpert, moderator, admin.",
    .examples = "plenoctl question merge --channel climate-action --seq 42 --into 31 --as moderator-1",
    .options = question_merge_options,
    .act = &question_merge_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(question_merge_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(question_merge_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option question_redact_reason_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "seq", .argument = "NUMBER",
     .help = "the question",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone in the channel",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param question_redact_reason_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "seq", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act question_redact_reason_act = {
    .method = PL_METHOD_QUESTION_REDACT_REASON,
    .params = question_redact_reason_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_question_redact_reason = {
    .name = "question redact-reason",
    .help = "remove why a question was set aside, and say why you do",
    .more = "Withholds for ever why a question was dismissed: the reasons of all its\ndismissals up to now, also where it was reopened, dismissed anew, withheld or\nredacted since. What became of it stays. Redacting again changes nothing; a\nquestion that was never dismissed is not found. May be asked for by: moderator,\nadmin.",
    .examples = "plenoctl question redact-reason --channel climate-action --seq 42 --reason \"It names a person\" --as moderator-1",
    .options = question_redact_reason_options,
    .act = &question_redact_reason_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(question_redact_reason_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(question_redact_reason_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option question_reopen_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "seq", .argument = "NUMBER",
     .help = "the question",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param question_reopen_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "seq", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act question_reopen_act = {
    .method = PL_METHOD_QUESTION_REOPEN,
    .params = question_reopen_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_question_reopen = {
    .name = "question reopen",
    .help = "put a question back among those asked",
    .more = "Puts a question back among those asked. One that was merged takes its votes with\nit; it cannot while the question it was merged into is closed itself. Nobody\nreopens their own that another has dismissed (forbidden). One that is redacted\nor withheld is not found: there is nothing to be read that could be answered;\nrestored, a withheld one is as it was. The reason of a dismissal stays in the\nlog, and question.redact_reason takes it down. May be asked for by: expert,\nmoderator, admin.",
    .examples = "plenoctl question reopen --channel climate-action --seq 42 --as moderator-1",
    .options = question_reopen_options,
    .act = &question_reopen_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(question_reopen_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(question_reopen_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option question_take_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "seq", .argument = "NUMBER",
     .help = "the question",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param question_take_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "seq", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act question_take_act = {
    .method = PL_METHOD_QUESTION_TAKE,
    .params = question_take_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_question_take = {
    .name = "question take",
    .help = "take a question up",
    .more = "Takes a question up: the panel is about to answer it. It still gathers votes.\nMay be asked for by: expert, moderator, admin.",
    .examples = "plenoctl question take --channel climate-action --seq 42 --as moderator-1",
    .options = question_take_options,
    .act = &question_take_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(question_take_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(question_take_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option question_upvote_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "seq", .argument = "NUMBER",
     .help = "the question",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "on", .argument = "on|off",
     .help = "true votes for it, false takes the vote back",
     .value = PL_CTL_WORD, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param question_upvote_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "seq", .words = NULL, .is_duration = false},
    {.field = "on", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act question_upvote_act = {
    .method = PL_METHOD_QUESTION_UPVOTE,
    .params = question_upvote_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_question_upvote = {
    .name = "question upvote",
    .help = "vote for a question, or take the vote back",
    .more = "Says that one wants a question answered, or takes that back. Everyone has one\nvote for each question, and none for their own. Who voted is told to nobody. May\nbe asked for by: delegate, head, observer, expert, moderator, admin.",
    .examples = "plenoctl question upvote --channel climate-action --seq 42 --on on --as moderator-1",
    .options = question_upvote_options,
    .act = &question_upvote_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(question_upvote_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(question_upvote_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option reply_claim_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "seq", .argument = "NUMBER",
     .help = "the message that named the delegation",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "text", .argument = "TEXT",
     .help = "what the reply is about",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "named-by", .argument = "ID",
     .help = "the speaker who named it",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param reply_claim_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "seq", .words = NULL, .is_duration = false},
    {.field = "text", .words = NULL, .is_duration = false},
    {.field = "named_by", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act reply_claim_act = {
    .method = PL_METHOD_REPLY_CLAIM,
    .params = reply_claim_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_reply_claim = {
    .name = "reply claim",
    .help = "claim your delegation's right of reply to a message",
    .more = "Claims a right of reply for one's delegation, which somebody of another\ndelegation has named, and no bot. Of a message without a name only the\ndelegation that it shows is compared. A moderator decides; it is spoken at the\nend of the item. Everyone reads the text before that, so the channel's filters\njudge it: what a rule refuses, or would hold, is refused (filtered; here nothing\ncan wait), what it masks is masked, and a flag is passed over. Approval, delay\nand slow mode are for messages: a claim is a formal act and is heard at once.\nreply.redact takes it down at any time, however the claim was decided and\nwhatever became of the message. May be asked for by: delegate, head, expert.",
    .examples = "plenoctl reply claim --channel climate-action --seq 40 --text \"Our flood figures were misquoted.\" --as moderator-1",
    .options = reply_claim_options,
    .act = &reply_claim_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(reply_claim_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(reply_claim_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option reply_grant_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reply", .argument = "NUMBER",
     .help = "the number of a claim to a right of reply, in its channel: 1, 2, 3, ..",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param reply_grant_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "reply", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act reply_grant_act = {
    .method = PL_METHOD_REPLY_GRANT,
    .params = reply_grant_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_reply_grant = {
    .name = "reply grant",
    .help = "grant a right of reply",
    .more = "Grants a right of reply: it waits on the list until the rights of reply begin.\nMay be asked for by: moderator, admin.",
    .examples = "plenoctl reply grant --channel climate-action --reply 3 --as moderator-1",
    .options = reply_grant_options,
    .act = &reply_grant_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(reply_grant_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(reply_grant_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option reply_redact_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reply", .argument = "NUMBER",
     .help = "the number of a claim to a right of reply, in its channel: 1, 2, 3, ..",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone in the channel",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param reply_redact_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "reply", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act reply_redact_act = {
    .method = PL_METHOD_REPLY_REDACT,
    .params = reply_redact_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_reply_redact = {
    .name = "reply redact",
    .help = "remove the text of a claim to a right of reply, and say why",
    .more = "Withholds for ever what a claim to a right of reply said; the claim and what\nbecame of it stay. Redacting again changes nothing. May be asked for by:\nmoderator, admin.",
    .examples = "plenoctl reply redact --channel climate-action --reply 3 --reason \"It names a person\" --as moderator-1",
    .options = reply_redact_options,
    .act = &reply_redact_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(reply_redact_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(reply_redact_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option reply_refuse_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reply", .argument = "NUMBER",
     .help = "the number of a claim to a right of reply, in its channel: 1, 2, 3, ..",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone in the channel",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param reply_refuse_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "reply", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act reply_refuse_act = {
    .method = PL_METHOD_REPLY_REFUSE,
    .params = reply_refuse_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_reply_refuse = {
    .name = "reply refuse",
    .help = "refuse a right of reply, and say why",
    .more = "Refuses a right of reply. May be asked for by: moderator, admin.",
    .examples = "plenoctl reply refuse --channel climate-action --reply 3 --reason \"The message does not name you.\" --as moderator-1",
    .options = reply_refuse_options,
    .act = &reply_refuse_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(reply_refuse_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(reply_refuse_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option report_assign_options[] = {
    {.name = "report-id", .argument = "ID",
     .help = "the id of a card of reports",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "to", .argument = "ID",
     .help = "a moderator or admin; absent: oneself",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param report_assign_params[] = {
    {.field = "report_id", .words = NULL, .is_duration = false},
    {.field = "to", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act report_assign_act = {
    .method = PL_METHOD_REPORT_ASSIGN,
    .params = report_assign_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_report_assign = {
    .name = "report assign",
    .help = "take a report, or give it to another moderator",
    .more = "Gives a card to a moderator. Without to one takes it oneself: when another has\nit already, that is a conflict. Nobody is given one who could not decide it: who\ndoes not moderate, or is removed from the channel or suspended (not_found at\n/params/to), nor may anybody get, or give away, the card of their own message\n(another_moderator). May be asked for by: moderator, admin.",
    .examples = "plenoctl report assign --report-id r12 --as moderator-1\nplenoctl report assign --report-id r12 --to moderator-1 --as moderator-1",
    .options = report_assign_options,
    .act = &report_assign_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(report_assign_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(report_assign_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option report_list_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "only of this channel",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "state", .argument = "open|assigned|resolved",
     .help = "only in this state; absent: open and assigned ones",
     .value = PL_CTL_WORD, .is_required = false},
    {.name = "after", .argument = "ID",
     .help = "continue after this one",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "limit", .argument = "NUMBER",
     .help = "absent: 50",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param report_list_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "state", .words = NULL, .is_duration = false},
    {.field = "after", .words = NULL, .is_duration = false},
    {.field = "limit", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act report_list_act = {
    .method = PL_METHOD_REPORT_LIST,
    .params = report_list_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_report_list = {
    .name = "report list",
    .help = "list the reported messages",
    .more = "The cards of reported messages, oldest first. An answer is bounded in bytes, so\nit may hold fewer than asked for and still say that there are more. May be asked\nfor by: moderator, admin.",
    .examples = "plenoctl report list --as moderator-1\nplenoctl report list --channel climate-action --state resolved --after r11 --limit 10 --as moderator-1",
    .options = report_list_options,
    .act = &report_list_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(report_list_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(report_list_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option report_resolve_options[] = {
    {.name = "report-id", .argument = "ID",
     .help = "the id of a card of reports",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "outcome", .argument = "removed|retained",
     .help = "how a card was decided: the message was removed, or it stays",
     .value = PL_CTL_WORD, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "the reporters and the author read it",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "text-version", .argument = "NUMBER",
     .help = "the version of the text that the moderator has seen; refused with conflict when its author has changed it since. Absent: whichever it has",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param report_resolve_params[] = {
    {.field = "report_id", .words = NULL, .is_duration = false},
    {.field = "outcome", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {.field = "text_version", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act report_resolve_act = {
    .method = PL_METHOD_REPORT_RESOLVE,
    .params = report_resolve_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_report_resolve = {
    .name = "report resolve",
    .help = "decide a report: removed or retained",
    .more = "Settles a card: removed redacts the message for ever in the same moment;\nretained keeps it, and restores it when it was withheld. The first decision\nholds: the second moderator gets a conflict. What is decided is the text that\nwas seen: when its author changes it afterwards, the next report opens the card\nagain. Nobody decides about their own message (another_moderator). Reporters and\nauthor hear the outcome. May be asked for by: moderator, admin.",
    .examples = "plenoctl report resolve --report-id r12 --outcome removed --reason \"Names a private person.\" --as moderator-1\nplenoctl report resolve --report-id r12 --outcome removed --reason \"Names a private person.\" --text-version 2 --as moderator-1",
    .options = report_resolve_options,
    .act = &report_resolve_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(report_resolve_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(report_resolve_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option sanction_list_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "only those of this channel",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "participant", .argument = "ID",
     .help = "only those on this person, and on their delegation",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "only", .argument = "all|in_force|appealed",
     .help = "absent: all",
     .value = PL_CTL_WORD, .is_required = false},
    {.name = "delegation", .argument = "ID",
     .help = "only those on this delegation as a whole",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "before", .argument = "ID",
     .help = "continue after this one",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "limit", .argument = "NUMBER",
     .help = "absent: 50",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param sanction_list_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "participant", .words = NULL, .is_duration = false},
    {.field = "only", .words = NULL, .is_duration = false},
    {.field = "delegation", .words = NULL, .is_duration = false},
    {.field = "before", .words = NULL, .is_duration = false},
    {.field = "limit", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act sanction_list_act = {
    .method = PL_METHOD_SANCTION_LIST,
    .params = sanction_list_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_sanction_list = {
    .name = "sanction list",
    .help = "show the warnings, mutes, removals and suspensions of someone",
    .more = "Sanctions, newest first. Moderators see all of them, those that are over too;\neveryone else sees what is in force on themself. May be asked for by: anyone.",
    .examples = "plenoctl sanction list --as moderator-1\nplenoctl sanction list --channel climate-action --participant delegate-1-jakarta --only in_force --delegation jakarta --before s13 --limit 20 --as moderator-1",
    .options = sanction_list_options,
    .act = &sanction_list_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(sanction_list_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(sanction_list_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option sanction_review_options[] = {
    {.name = "sanction", .argument = "ID",
     .help = "the id of a sanction: s12",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "outcome", .argument = "upheld|lifted",
     .help = "how an appeal was decided: the sanction was upheld, or lifted",
     .value = PL_CTL_WORD, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to whoever appealed, and with a lifting to everyone",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param sanction_review_params[] = {
    {.field = "sanction", .words = NULL, .is_duration = false},
    {.field = "outcome", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act sanction_review_act = {
    .method = PL_METHOD_SANCTION_REVIEW,
    .params = sanction_review_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_sanction_review = {
    .name = "sanction review",
    .help = "decide an appeal: uphold the sanction or lift it",
    .more = "Decides an appeal: upholds the sanction or lifts it; a warning that was\nacknowledged meanwhile is taken back. Whoever imposed it may not decide. The\nfirst decision counts; its author may send it again. May be asked for by:\nmoderator, admin.",
    .examples = "plenoctl sanction review --sanction s12 --outcome upheld --reason \"It was not on the agenda.\" --as moderator-1",
    .options = sanction_review_options,
    .act = &sanction_review_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(sanction_review_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(sanction_review_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option summit_lock_options[] = {
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param summit_lock_params[] = {
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act summit_lock_act = {
    .method = PL_METHOD_SUMMIT_LOCK,
    .params = summit_lock_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_summit_lock = {
    .name = "summit lock",
    .help = "lock every channel at once",
    .more = "Locks every channel at once, like channel.lock; those that are locked already\nstay as they are, and so do the moderators' own channels. May be asked for by:\nmoderator, admin.",
    .examples = "plenoctl summit lock --reason \"Lunch until 13:30.\" --as moderator-1",
    .options = summit_lock_options,
    .act = &summit_lock_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(summit_lock_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(summit_lock_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option summit_unlock_options[] = {
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone",
     .value = PL_CTL_TEXT, .is_required = true},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param summit_unlock_params[] = {
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act summit_unlock_act = {
    .method = PL_METHOD_SUMMIT_UNLOCK,
    .params = summit_unlock_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_summit_unlock = {
    .name = "summit unlock",
    .help = "unlock what was locked at once",
    .more = "Unlocks every channel that summit.lock locked. What the agenda or a moderator\nhad locked before, or has locked otherwise since, stays as it is: channel.unlock\nopens it. May be asked for by: moderator, admin.",
    .examples = "plenoctl summit unlock --reason \"Lunch until 13:30.\" --as moderator-1",
    .options = summit_unlock_options,
    .act = &summit_unlock_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(summit_unlock_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(summit_unlock_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option warning_lift_options[] = {
    {.name = "sanction", .argument = "ID",
     .help = "the id of a sanction: s12",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "reason", .argument = "TEXT",
     .help = "shown to everyone in the channel",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param warning_lift_params[] = {
    {.field = "sanction", .words = NULL, .is_duration = false},
    {.field = "reason", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act warning_lift_act = {
    .method = PL_METHOD_WARNING_LIFT,
    .params = warning_lift_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_warning_lift = {
    .name = "warning lift",
    .help = "take a warning back",
    .more = "Takes a warning back, acknowledged by some or by nobody. Of a delegation's\nwarning this is the only end; a participant's that was acknowledged is over, and\ntaken back only while an appeal against it waits. May be asked for by:\nmoderator, admin.",
    .examples = "plenoctl warning lift --sanction s12 --as moderator-1\nplenoctl warning lift --sanction s12 --reason \"Agreed in person.\" --as moderator-1",
    .options = warning_lift_options,
    .act = &warning_lift_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(warning_lift_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(warning_lift_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option warning_readers_options[] = {
    {.name = "sanction", .argument = "ID",
     .help = "the id of a sanction: s12",
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
static const struct pl_act_param warning_readers_params[] = {
    {.field = "sanction", .words = NULL, .is_duration = false},
    {.field = "after", .words = NULL, .is_duration = false},
    {.field = "limit", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act warning_readers_act = {
    .method = PL_METHOD_WARNING_READERS,
    .params = warning_readers_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_warning_readers = {
    .name = "warning readers",
    .help = "see who has read a warning",
    .more = "Whom a warning is for, and who has said that they have read it; in the order in\nwhich they joined. When somebody says so, moderators hear sanction.changed. May\nbe asked for by: moderator, admin.",
    .examples = "plenoctl warning readers --sanction s9 --as moderator-1\nplenoctl warning readers --sanction s9 --after head-jakarta --limit 50 --as moderator-1",
    .options = warning_readers_options,
    .act = &warning_readers_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(warning_readers_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(warning_readers_options[0]),
               "PL_CTL_OPTIONS_MAX");

static const struct pl_ctl_option withheld_list_options[] = {
    {.name = "channel", .argument = "ID",
     .help = "a channel's id, from the summit file",
     .value = PL_CTL_TEXT, .is_required = true},
    {.name = "before", .argument = "NUMBER",
     .help = "messages before this one",
     .value = PL_CTL_TEXT, .is_required = false},
    {.name = "limit", .argument = "NUMBER",
     .help = "absent: 50",
     .value = PL_CTL_TEXT, .is_required = false},
    PL_ACT_AS,
    {0},
};
static const struct pl_act_param withheld_list_params[] = {
    {.field = "channel", .words = NULL, .is_duration = false},
    {.field = "before", .words = NULL, .is_duration = false},
    {.field = "limit", .words = NULL, .is_duration = false},
    {0},
};
static const struct pl_act withheld_list_act = {
    .method = PL_METHOD_WITHHELD_LIST,
    .params = withheld_list_params,
    .fixed = NULL,
};
const struct pl_ctl_command pl_ctl_act_withheld_list = {
    .name = "withheld list",
    .help = "list the hidden messages of this channel",
    .more = "The messages of a channel that are withheld at present, newest first, with their\ntexts. May be asked for by: moderator, admin.",
    .examples = "plenoctl withheld list --channel climate-action --as moderator-1\nplenoctl withheld list --channel climate-action --before 43 --limit 10 --as moderator-1",
    .options = withheld_list_options,
    .act = &withheld_list_act,
    .run = pl_act_run,
};
_Static_assert(sizeof(withheld_list_options) <=
                   (PL_CTL_OPTIONS_MAX + 1) * sizeof(withheld_list_options[0]),
               "PL_CTL_OPTIONS_MAX");
