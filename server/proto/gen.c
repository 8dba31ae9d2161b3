// SPDX-License-Identifier: MIT
// Made by proto/generate from the schemas in proto/. Do not edit.
// clang-format off
#include "proto/gen.h"

#include <errno.h>
#include <string.h>

static int find(const struct pl_words *list, struct pl_str word, size_t *ret_index)
{
    for (size_t i = 0; i < list->count; i++) {
        if (strlen(list->words[i]) == word.len && memcmp(list->words[i], word.ptr, word.len) == 0) {
            *ret_index = i;
            return 0;
        }
    }
    return -ENOENT;
}

static const char *const role_list[] = {
    "delegate",
    "head",
    "observer",
    "expert",
    "moderator",
    "admin",
    "bot",
};
static const struct pl_words role_words = {role_list, PL_ROLE_COUNT};

const char *pl_role_name(enum pl_role value)
{
    PL_CHECK(value < PL_ROLE_COUNT);
    return role_list[value];
}

int pl_role_find(struct pl_str word, enum pl_role *ret_value)
{
    size_t index;
    int error = find(&role_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_role)index;
    return error;
}

static const char *const lang_list[] = {
    "en",
    "id",
};
static const struct pl_words lang_words = {lang_list, PL_LANG_COUNT};

const char *pl_lang_name(enum pl_lang value)
{
    PL_CHECK(value < PL_LANG_COUNT);
    return lang_list[value];
}

int pl_lang_find(struct pl_str word, enum pl_lang *ret_value)
{
    size_t index;
    int error = find(&lang_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_lang)index;
    return error;
}

static const char *const message_kind_list[] = {
    "statement",
    "question",
};
static const struct pl_words message_kind_words = {message_kind_list, PL_MESSAGE_KIND_COUNT};

const char *pl_message_kind_name(enum pl_message_kind value)
{
    PL_CHECK(value < PL_MESSAGE_KIND_COUNT);
    return message_kind_list[value];
}

int pl_message_kind_find(struct pl_str word, enum pl_message_kind *ret_value)
{
    size_t index;
    int error = find(&message_kind_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_message_kind)index;
    return error;
}

static const char *const channel_kind_list[] = {
    "theme",
    "announcements",
    "lobby",
    "backchannel",
};
static const struct pl_words channel_kind_words = {channel_kind_list, PL_CHANNEL_KIND_COUNT};

const char *pl_channel_kind_name(enum pl_channel_kind value)
{
    PL_CHECK(value < PL_CHANNEL_KIND_COUNT);
    return channel_kind_list[value];
}

int pl_channel_kind_find(struct pl_str word, enum pl_channel_kind *ret_value)
{
    size_t index;
    int error = find(&channel_kind_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_channel_kind)index;
    return error;
}

static const char *const approval_mode_list[] = {
    "off",
    "all",
    "first",
    "filter",
};
static const struct pl_words approval_mode_words = {approval_mode_list, PL_APPROVAL_MODE_COUNT};

const char *pl_approval_mode_name(enum pl_approval_mode value)
{
    PL_CHECK(value < PL_APPROVAL_MODE_COUNT);
    return approval_mode_list[value];
}

int pl_approval_mode_find(struct pl_str word, enum pl_approval_mode *ret_value)
{
    size_t index;
    int error = find(&approval_mode_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_approval_mode)index;
    return error;
}

static const char *const lock_mode_list[] = {
    "read_only",
    "closed",
};
static const struct pl_words lock_mode_words = {lock_mode_list, PL_LOCK_MODE_COUNT};

const char *pl_lock_mode_name(enum pl_lock_mode value)
{
    PL_CHECK(value < PL_LOCK_MODE_COUNT);
    return lock_mode_list[value];
}

int pl_lock_mode_find(struct pl_str word, enum pl_lock_mode *ret_value)
{
    size_t index;
    int error = find(&lock_mode_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_lock_mode)index;
    return error;
}

static const char *const counted_per_list[] = {
    "participant",
    "delegation",
};
static const struct pl_words counted_per_words = {counted_per_list, PL_COUNTED_PER_COUNT};

const char *pl_counted_per_name(enum pl_counted_per value)
{
    PL_CHECK(value < PL_COUNTED_PER_COUNT);
    return counted_per_list[value];
}

int pl_counted_per_find(struct pl_str word, enum pl_counted_per *ret_value)
{
    size_t index;
    int error = find(&counted_per_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_counted_per)index;
    return error;
}

static const char *const held_outcome_list[] = {
    "reject",
    "approve",
};
static const struct pl_words held_outcome_words = {held_outcome_list, PL_HELD_OUTCOME_COUNT};

const char *pl_held_outcome_name(enum pl_held_outcome value)
{
    PL_CHECK(value < PL_HELD_OUTCOME_COUNT);
    return held_outcome_list[value];
}

int pl_held_outcome_find(struct pl_str word, enum pl_held_outcome *ret_value)
{
    size_t index;
    int error = find(&held_outcome_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_held_outcome)index;
    return error;
}

static const char *const held_state_list[] = {
    "waiting",
    "appealed",
    "approved",
    "rejected",
};
static const struct pl_words held_state_words = {held_state_list, PL_HELD_STATE_COUNT};

const char *pl_held_state_name(enum pl_held_state value)
{
    PL_CHECK(value < PL_HELD_STATE_COUNT);
    return held_state_list[value];
}

int pl_held_state_find(struct pl_str word, enum pl_held_state *ret_value)
{
    size_t index;
    int error = find(&held_state_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_held_state)index;
    return error;
}

static const char *const held_why_list[] = {
    "approval",
    "first",
    "filter",
    "delay",
};
static const struct pl_words held_why_words = {held_why_list, PL_HELD_WHY_COUNT};

const char *pl_held_why_name(enum pl_held_why value)
{
    PL_CHECK(value < PL_HELD_WHY_COUNT);
    return held_why_list[value];
}

int pl_held_why_find(struct pl_str word, enum pl_held_why *ret_value)
{
    size_t index;
    int error = find(&held_why_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_held_why)index;
    return error;
}

static const char *const held_overdue_list[] = {
    "author",
    "channel",
    "floor",
};
static const struct pl_words held_overdue_words = {held_overdue_list, PL_HELD_OVERDUE_COUNT};

const char *pl_held_overdue_name(enum pl_held_overdue value)
{
    PL_CHECK(value < PL_HELD_OVERDUE_COUNT);
    return held_overdue_list[value];
}

int pl_held_overdue_find(struct pl_str word, enum pl_held_overdue *ret_value)
{
    size_t index;
    int error = find(&held_overdue_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_held_overdue)index;
    return error;
}

static const char *const held_reason_list[] = {
    "off_topic",
    "duplicate",
    "language",
    "personal_attack",
    "unverified",
    "commercial",
    "other",
};
static const struct pl_words held_reason_words = {held_reason_list, PL_HELD_REASON_COUNT};

const char *pl_held_reason_name(enum pl_held_reason value)
{
    PL_CHECK(value < PL_HELD_REASON_COUNT);
    return held_reason_list[value];
}

int pl_held_reason_find(struct pl_str word, enum pl_held_reason *ret_value)
{
    size_t index;
    int error = find(&held_reason_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_held_reason)index;
    return error;
}

static const char *const attribution_level_list[] = {
    "on_record",
    "chatham",
    "off_record",
};
static const struct pl_words attribution_level_words = {attribution_level_list, PL_ATTRIBUTION_LEVEL_COUNT};

const char *pl_attribution_level_name(enum pl_attribution_level value)
{
    PL_CHECK(value < PL_ATTRIBUTION_LEVEL_COUNT);
    return attribution_level_list[value];
}

int pl_attribution_level_find(struct pl_str word, enum pl_attribution_level *ret_value)
{
    size_t index;
    int error = find(&attribution_level_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_attribution_level)index;
    return error;
}

static const char *const attribution_show_list[] = {
    "nobody",
    "delegation",
};
static const struct pl_words attribution_show_words = {attribution_show_list, PL_ATTRIBUTION_SHOW_COUNT};

const char *pl_attribution_show_name(enum pl_attribution_show value)
{
    PL_CHECK(value < PL_ATTRIBUTION_SHOW_COUNT);
    return attribution_show_list[value];
}

int pl_attribution_show_find(struct pl_str word, enum pl_attribution_show *ret_value)
{
    size_t index;
    int error = find(&attribution_show_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_attribution_show)index;
    return error;
}

static const char *const report_category_list[] = {
    "off_topic",
    "attack",
    "misinformation",
    "spam",
    "personal_data",
    "other",
};
static const struct pl_words report_category_words = {report_category_list, PL_REPORT_CATEGORY_COUNT};

const char *pl_report_category_name(enum pl_report_category value)
{
    PL_CHECK(value < PL_REPORT_CATEGORY_COUNT);
    return report_category_list[value];
}

int pl_report_category_find(struct pl_str word, enum pl_report_category *ret_value)
{
    size_t index;
    int error = find(&report_category_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_report_category)index;
    return error;
}

static const char *const report_state_list[] = {
    "open",
    "assigned",
    "resolved",
};
static const struct pl_words report_state_words = {report_state_list, PL_REPORT_STATE_COUNT};

const char *pl_report_state_name(enum pl_report_state value)
{
    PL_CHECK(value < PL_REPORT_STATE_COUNT);
    return report_state_list[value];
}

int pl_report_state_find(struct pl_str word, enum pl_report_state *ret_value)
{
    size_t index;
    int error = find(&report_state_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_report_state)index;
    return error;
}

static const char *const report_outcome_list[] = {
    "removed",
    "retained",
};
static const struct pl_words report_outcome_words = {report_outcome_list, PL_REPORT_OUTCOME_COUNT};

const char *pl_report_outcome_name(enum pl_report_outcome value)
{
    PL_CHECK(value < PL_REPORT_OUTCOME_COUNT);
    return report_outcome_list[value];
}

int pl_report_outcome_find(struct pl_str word, enum pl_report_outcome *ret_value)
{
    size_t index;
    int error = find(&report_outcome_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_report_outcome)index;
    return error;
}

static const char *const sent_state_list[] = {
    "shown",
    "held",
    "rejected",
    "withheld",
    "redacted",
};
static const struct pl_words sent_state_words = {sent_state_list, PL_SENT_STATE_COUNT};

const char *pl_sent_state_name(enum pl_sent_state value)
{
    PL_CHECK(value < PL_SENT_STATE_COUNT);
    return sent_state_list[value];
}

int pl_sent_state_find(struct pl_str word, enum pl_sent_state *ret_value)
{
    size_t index;
    int error = find(&sent_state_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_sent_state)index;
    return error;
}

static const char *const filter_kind_list[] = {
    "words",
    "pattern",
    "links",
    "repeat",
    "flood",
    "spoof",
};
static const struct pl_words filter_kind_words = {filter_kind_list, PL_FILTER_KIND_COUNT};

const char *pl_filter_kind_name(enum pl_filter_kind value)
{
    PL_CHECK(value < PL_FILTER_KIND_COUNT);
    return filter_kind_list[value];
}

int pl_filter_kind_find(struct pl_str word, enum pl_filter_kind *ret_value)
{
    size_t index;
    int error = find(&filter_kind_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_filter_kind)index;
    return error;
}

static const char *const filter_action_list[] = {
    "hold",
    "refuse",
    "mask",
    "flag",
};
static const struct pl_words filter_action_words = {filter_action_list, PL_FILTER_ACTION_COUNT};

const char *pl_filter_action_name(enum pl_filter_action value)
{
    PL_CHECK(value < PL_FILTER_ACTION_COUNT);
    return filter_action_list[value];
}

int pl_filter_action_find(struct pl_str word, enum pl_filter_action *ret_value)
{
    size_t index;
    int error = find(&filter_action_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_filter_action)index;
    return error;
}

static const char *const delegation_kind_list[] = {
    "city",
    "government",
    "partner",
};
static const struct pl_words delegation_kind_words = {delegation_kind_list, PL_DELEGATION_KIND_COUNT};

const char *pl_delegation_kind_name(enum pl_delegation_kind value)
{
    PL_CHECK(value < PL_DELEGATION_KIND_COUNT);
    return delegation_kind_list[value];
}

int pl_delegation_kind_find(struct pl_str word, enum pl_delegation_kind *ret_value)
{
    size_t index;
    int error = find(&delegation_kind_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_delegation_kind)index;
    return error;
}

static const char *const question_state_list[] = {
    "asked",
    "taken",
    "answered",
    "dismissed",
    "merged",
};
static const struct pl_words question_state_words = {question_state_list, PL_QUESTION_STATE_COUNT};

const char *pl_question_state_name(enum pl_question_state value)
{
    PL_CHECK(value < PL_QUESTION_STATE_COUNT);
    return question_state_list[value];
}

int pl_question_state_find(struct pl_str word, enum pl_question_state *ret_value)
{
    size_t index;
    int error = find(&question_state_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_question_state)index;
    return error;
}

static const char *const question_sort_list[] = {
    "votes",
    "age",
};
static const struct pl_words question_sort_words = {question_sort_list, PL_QUESTION_SORT_COUNT};

const char *pl_question_sort_name(enum pl_question_sort value)
{
    PL_CHECK(value < PL_QUESTION_SORT_COUNT);
    return question_sort_list[value];
}

int pl_question_sort_find(struct pl_str word, enum pl_question_sort *ret_value)
{
    size_t index;
    int error = find(&question_sort_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_question_sort)index;
    return error;
}

static const char *const poll_kind_list[] = {
    "single",
    "multiple",
    "ranked",
};
static const struct pl_words poll_kind_words = {poll_kind_list, PL_POLL_KIND_COUNT};

const char *pl_poll_kind_name(enum pl_poll_kind value)
{
    PL_CHECK(value < PL_POLL_KIND_COUNT);
    return poll_kind_list[value];
}

int pl_poll_kind_find(struct pl_str word, enum pl_poll_kind *ret_value)
{
    size_t index;
    int error = find(&poll_kind_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_poll_kind)index;
    return error;
}

static const char *const poll_per_list[] = {
    "participant",
    "delegation",
};
static const struct pl_words poll_per_words = {poll_per_list, PL_POLL_PER_COUNT};

const char *pl_poll_per_name(enum pl_poll_per value)
{
    PL_CHECK(value < PL_POLL_PER_COUNT);
    return poll_per_list[value];
}

int pl_poll_per_find(struct pl_str word, enum pl_poll_per *ret_value)
{
    size_t index;
    int error = find(&poll_per_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_poll_per)index;
    return error;
}

static const char *const poll_results_when_list[] = {
    "live",
    "after",
};
static const struct pl_words poll_results_when_words = {poll_results_when_list, PL_POLL_RESULTS_WHEN_COUNT};

const char *pl_poll_results_when_name(enum pl_poll_results_when value)
{
    PL_CHECK(value < PL_POLL_RESULTS_WHEN_COUNT);
    return poll_results_when_list[value];
}

int pl_poll_results_when_find(struct pl_str word, enum pl_poll_results_when *ret_value)
{
    size_t index;
    int error = find(&poll_results_when_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_poll_results_when)index;
    return error;
}

static const char *const poll_state_list[] = {
    "created",
    "open",
    "closed",
    "published",
    "cancelled",
};
static const struct pl_words poll_state_words = {poll_state_list, PL_POLL_STATE_COUNT};

const char *pl_poll_state_name(enum pl_poll_state value)
{
    PL_CHECK(value < PL_POLL_STATE_COUNT);
    return poll_state_list[value];
}

int pl_poll_state_find(struct pl_str word, enum pl_poll_state *ret_value)
{
    size_t index;
    int error = find(&poll_state_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_poll_state)index;
    return error;
}

static const char *const stance_list[] = {
    "agree",
    "live_with",
    "reservation",
    "object",
};
static const struct pl_words stance_words = {stance_list, PL_STANCE_COUNT};

const char *pl_stance_name(enum pl_stance value)
{
    PL_CHECK(value < PL_STANCE_COUNT);
    return stance_list[value];
}

int pl_stance_find(struct pl_str word, enum pl_stance *ret_value)
{
    size_t index;
    int error = find(&stance_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_stance)index;
    return error;
}

static const char *const consensus_state_list[] = {
    "open",
    "closed",
};
static const struct pl_words consensus_state_words = {consensus_state_list, PL_CONSENSUS_STATE_COUNT};

const char *pl_consensus_state_name(enum pl_consensus_state value)
{
    PL_CHECK(value < PL_CONSENSUS_STATE_COUNT);
    return consensus_state_list[value];
}

int pl_consensus_state_find(struct pl_str word, enum pl_consensus_state *ret_value)
{
    size_t index;
    int error = find(&consensus_state_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_consensus_state)index;
    return error;
}

static const char *const sanction_kind_list[] = {
    "warning",
    "mute",
    "removal",
    "suspension",
};
static const struct pl_words sanction_kind_words = {sanction_kind_list, PL_SANCTION_KIND_COUNT};

const char *pl_sanction_kind_name(enum pl_sanction_kind value)
{
    PL_CHECK(value < PL_SANCTION_KIND_COUNT);
    return sanction_kind_list[value];
}

int pl_sanction_kind_find(struct pl_str word, enum pl_sanction_kind *ret_value)
{
    size_t index;
    int error = find(&sanction_kind_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_sanction_kind)index;
    return error;
}

static const char *const sanction_state_list[] = {
    "in_force",
    "acknowledged",
    "ended",
    "lifted",
    "replaced",
};
static const struct pl_words sanction_state_words = {sanction_state_list, PL_SANCTION_STATE_COUNT};

const char *pl_sanction_state_name(enum pl_sanction_state value)
{
    PL_CHECK(value < PL_SANCTION_STATE_COUNT);
    return sanction_state_list[value];
}

int pl_sanction_state_find(struct pl_str word, enum pl_sanction_state *ret_value)
{
    size_t index;
    int error = find(&sanction_state_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_sanction_state)index;
    return error;
}

static const char *const sanction_filter_list[] = {
    "all",
    "in_force",
    "appealed",
};
static const struct pl_words sanction_filter_words = {sanction_filter_list, PL_SANCTION_FILTER_COUNT};

const char *pl_sanction_filter_name(enum pl_sanction_filter value)
{
    PL_CHECK(value < PL_SANCTION_FILTER_COUNT);
    return sanction_filter_list[value];
}

int pl_sanction_filter_find(struct pl_str word, enum pl_sanction_filter *ret_value)
{
    size_t index;
    int error = find(&sanction_filter_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_sanction_filter)index;
    return error;
}

static const char *const appeal_outcome_list[] = {
    "upheld",
    "lifted",
};
static const struct pl_words appeal_outcome_words = {appeal_outcome_list, PL_APPEAL_OUTCOME_COUNT};

const char *pl_appeal_outcome_name(enum pl_appeal_outcome value)
{
    PL_CHECK(value < PL_APPEAL_OUTCOME_COUNT);
    return appeal_outcome_list[value];
}

int pl_appeal_outcome_find(struct pl_str word, enum pl_appeal_outcome *ret_value)
{
    size_t index;
    int error = find(&appeal_outcome_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_appeal_outcome)index;
    return error;
}

static const char *const floor_kind_list[] = {
    "statement",
    "question",
    "point_of_order",
    "reply",
};
static const struct pl_words floor_kind_words = {floor_kind_list, PL_FLOOR_KIND_COUNT};

const char *pl_floor_kind_name(enum pl_floor_kind value)
{
    PL_CHECK(value < PL_FLOOR_KIND_COUNT);
    return floor_kind_list[value];
}

int pl_floor_kind_find(struct pl_str word, enum pl_floor_kind *ret_value)
{
    size_t index;
    int error = find(&floor_kind_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_floor_kind)index;
    return error;
}

static const char *const floor_request_kind_list[] = {
    "statement",
    "question",
    "point_of_order",
};
static const struct pl_words floor_request_kind_words = {floor_request_kind_list, PL_FLOOR_REQUEST_KIND_COUNT};

const char *pl_floor_request_kind_name(enum pl_floor_request_kind value)
{
    PL_CHECK(value < PL_FLOOR_REQUEST_KIND_COUNT);
    return floor_request_kind_list[value];
}

int pl_floor_request_kind_find(struct pl_str word, enum pl_floor_request_kind *ret_value)
{
    size_t index;
    int error = find(&floor_request_kind_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_floor_request_kind)index;
    return error;
}

static const char *const floor_order_list[] = {
    "first_come",
    "heads_first",
    "least_spoken",
    "seat",
    "lot",
};
static const struct pl_words floor_order_words = {floor_order_list, PL_FLOOR_ORDER_COUNT};

const char *pl_floor_order_name(enum pl_floor_order value)
{
    PL_CHECK(value < PL_FLOOR_ORDER_COUNT);
    return floor_order_list[value];
}

int pl_floor_order_find(struct pl_str word, enum pl_floor_order *ret_value)
{
    size_t index;
    int error = find(&floor_order_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_floor_order)index;
    return error;
}

static const char *const floor_phase_list[] = {
    "list",
    "replies",
};
static const struct pl_words floor_phase_words = {floor_phase_list, PL_FLOOR_PHASE_COUNT};

const char *pl_floor_phase_name(enum pl_floor_phase value)
{
    PL_CHECK(value < PL_FLOOR_PHASE_COUNT);
    return floor_phase_list[value];
}

int pl_floor_phase_find(struct pl_str word, enum pl_floor_phase *ret_value)
{
    size_t index;
    int error = find(&floor_phase_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_floor_phase)index;
    return error;
}

static const char *const floor_entry_state_list[] = {
    "waiting",
    "speaking",
    "paused",
    "interrupted",
    "ended",
    "withdrawn",
    "removed",
};
static const struct pl_words floor_entry_state_words = {floor_entry_state_list, PL_FLOOR_ENTRY_STATE_COUNT};

const char *pl_floor_entry_state_name(enum pl_floor_entry_state value)
{
    PL_CHECK(value < PL_FLOOR_ENTRY_STATE_COUNT);
    return floor_entry_state_list[value];
}

int pl_floor_entry_state_find(struct pl_str word, enum pl_floor_entry_state *ret_value)
{
    size_t index;
    int error = find(&floor_entry_state_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_floor_entry_state)index;
    return error;
}

static const char *const reply_state_list[] = {
    "claimed",
    "granted",
    "refused",
};
static const struct pl_words reply_state_words = {reply_state_list, PL_REPLY_STATE_COUNT};

const char *pl_reply_state_name(enum pl_reply_state value)
{
    PL_CHECK(value < PL_REPLY_STATE_COUNT);
    return reply_state_list[value];
}

int pl_reply_state_find(struct pl_str word, enum pl_reply_state *ret_value)
{
    size_t index;
    int error = find(&reply_state_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_reply_state)index;
    return error;
}

static const char *const method_list[] = {
    "audit.list",
    "budget.mine",
    "bulk.undo",
    "channel.history",
    "channel.lock",
    "channel.schedule",
    "channel.set_anonymous_questions",
    "channel.set_approval",
    "channel.set_attribution",
    "channel.set_budget",
    "channel.set_delay",
    "channel.set_report_threshold",
    "channel.slow_mode",
    "channel.subscribe",
    "channel.typing",
    "channel.unlock",
    "channel.unsubscribe",
    "clock.tick",
    "consensus.answer",
    "consensus.close",
    "consensus.open",
    "consensus.redact_answer",
    "consensus.revise",
    "consensus.show",
    "filter.create",
    "filter.delete",
    "filter.dry_run",
    "filter.list",
    "filter.update",
    "floor.add_time",
    "floor.balance",
    "floor.begin_replies",
    "floor.close",
    "floor.end",
    "floor.move",
    "floor.open",
    "floor.pause",
    "floor.readd",
    "floor.remove",
    "floor.request",
    "floor.resume",
    "floor.set",
    "floor.show",
    "floor.start",
    "floor.withdraw",
    "held.appeal",
    "held.approve",
    "held.list",
    "held.mine",
    "held.reject",
    "held.resubmit",
    "invite.claim",
    "invite.create",
    "message.edit",
    "message.pin",
    "message.post",
    "message.react",
    "message.redact",
    "message.report",
    "message.restore",
    "message.search",
    "message.unmask",
    "message.withhold",
    "note.add",
    "note.list",
    "operator.speak_as",
    "participant.find",
    "participant.import",
    "participant.list",
    "participant.messages",
    "participant.mute",
    "participant.readmit",
    "participant.remove",
    "participant.suspend",
    "participant.unmute",
    "participant.unsuspend",
    "participant.warn",
    "participant.withhold",
    "poll.cancel",
    "poll.close",
    "poll.create",
    "poll.list",
    "poll.open",
    "poll.publish",
    "poll.roll",
    "poll.show",
    "poll.substitute",
    "poll.vote",
    "presence.list",
    "question.answer",
    "question.dismiss",
    "question.list",
    "question.merge",
    "question.redact_reason",
    "question.reopen",
    "question.take",
    "question.upvote",
    "read.mark",
    "reply.claim",
    "reply.grant",
    "reply.redact",
    "reply.refuse",
    "report.assign",
    "report.list",
    "report.mine",
    "report.resolve",
    "sanction.appeal",
    "sanction.list",
    "sanction.review",
    "server.status",
    "session.open",
    "summit.lock",
    "summit.unlock",
    "suspension.appeal",
    "suspension.show",
    "token.create",
    "token.list",
    "token.revoke",
    "warning.acknowledge",
    "warning.lift",
    "warning.readers",
    "withheld.list",
};
static const struct pl_words method_words = {method_list, PL_METHOD_COUNT};

const char *pl_method_name(enum pl_method value)
{
    PL_CHECK(value < PL_METHOD_COUNT);
    return method_list[value];
}

int pl_method_find(struct pl_str word, enum pl_method *ret_value)
{
    size_t index;
    int error = find(&method_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_method)index;
    return error;
}

static const char *const event_type_list[] = {
    "channel.anonymous_questions_changed",
    "channel.approval_changed",
    "channel.attribution_changed",
    "channel.budget_changed",
    "channel.delay_changed",
    "channel.locked",
    "channel.report_threshold_changed",
    "channel.scheduled",
    "channel.slow_mode_changed",
    "channel.unlocked",
    "consensus.answer_redacted",
    "consensus.answered",
    "consensus.closed",
    "consensus.opened",
    "consensus.revised",
    "delegation.substitute_set",
    "floor.closed",
    "floor.configured",
    "floor.drawn",
    "floor.ended",
    "floor.moved",
    "floor.opened",
    "floor.paused",
    "floor.removed",
    "floor.replies_begun",
    "floor.requested",
    "floor.resumed",
    "floor.started",
    "floor.time_added",
    "floor.withdrawn",
    "held.rejected",
    "message.edited",
    "message.pinned",
    "message.posted",
    "message.reacted",
    "message.redacted",
    "message.restored",
    "message.unpinned",
    "message.withheld",
    "participant.muted",
    "participant.readmitted",
    "participant.removed",
    "participant.suspended",
    "participant.unmuted",
    "participant.unsuspended",
    "participant.warned",
    "participant.warning_lifted",
    "poll.cancelled",
    "poll.closed",
    "poll.created",
    "poll.opened",
    "poll.published",
    "poll.voted",
    "question.answered",
    "question.dismissed",
    "question.merged",
    "question.reason_redacted",
    "question.reopened",
    "question.taken",
    "question.upvoted",
    "record.damaged",
    "reply.claimed",
    "reply.granted",
    "reply.redacted",
    "reply.refused",
};
static const struct pl_words event_type_words = {event_type_list, PL_EVENT_COUNT};

const char *pl_event_type_name(enum pl_event_type value)
{
    PL_CHECK(value < PL_EVENT_COUNT);
    return event_type_list[value];
}

int pl_event_type_find(struct pl_str word, enum pl_event_type *ret_value)
{
    size_t index;
    int error = find(&event_type_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_event_type)index;
    return error;
}

static const char *const notice_type_list[] = {
    "budget.changed",
    "channel.event",
    "channel.typing",
    "filter.changed",
    "held.decided",
    "held.queued",
    "presence.changed",
    "read.marked",
    "report.resolved",
    "report.updated",
    "sanction.appealed",
    "sanction.changed",
    "storage.changed",
};
static const struct pl_words notice_type_words = {notice_type_list, PL_NOTICE_COUNT};

const char *pl_notice_type_name(enum pl_notice_type value)
{
    PL_CHECK(value < PL_NOTICE_COUNT);
    return notice_type_list[value];
}

int pl_notice_type_find(struct pl_str word, enum pl_notice_type *ret_value)
{
    size_t index;
    int error = find(&notice_type_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_notice_type)index;
    return error;
}

static const char *const reason_list[] = {
    "parse_error",
    "invalid_request",
    "method_not_found",
    "invalid_params",
    "auth_required",
    "forbidden",
    "not_found",
    "not_subscribed",
    "too_long",
    "rate_limited",
    "slow_mode",
    "muted",
    "suspended",
    "channel_locked",
    "edit_window_expired",
    "not_entitled",
    "already_voted",
    "stale_epoch",
    "conflict",
    "overloaded",
    "read_only",
    "shutting_down",
    "internal",
    "limit_reached",
    "floor_taken",
    "list_closed",
    "claims_undecided",
    "filtered",
    "warning_pending",
    "removed",
    "budget_spent",
};
static const struct pl_words reason_words = {reason_list, PL_REASON_COUNT};

const char *pl_reason_name(enum pl_reason value)
{
    PL_CHECK(value < PL_REASON_COUNT);
    return reason_list[value];
}

int pl_reason_find(struct pl_str word, enum pl_reason *ret_value)
{
    size_t index;
    int error = find(&reason_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_reason)index;
    return error;
}

// [A-Za-z0-9._:@+-]
static const struct pl_pattern pattern_0 = {{UINT64_C(0x07ff680000000000), UINT64_C(0x07fffffe87ffffff)}};
// [0-9-]
static const struct pl_pattern pattern_1 = {{UINT64_C(0x03ff200000000000), UINT64_C(0x0000000000000000)}};
// [A-Za-z0-9-]
static const struct pl_pattern pattern_2 = {{UINT64_C(0x03ff200000000000), UINT64_C(0x07fffffe07fffffe)}};
// [A-Za-z0-9_-]
static const struct pl_pattern pattern_3 = {{UINT64_C(0x03ff200000000000), UINT64_C(0x07fffffe87fffffe)}};
// [0-9a-f]
static const struct pl_pattern pattern_4 = {{UINT64_C(0x03ff000000000000), UINT64_C(0x0000007e00000000)}};

static const struct pl_field wire_participant_fields[] = {
    {.name = "id", .key = {"\"id\":", 5}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_participant, id)},
    {.name = "name", .key = {"\"name\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_participant, name)},
    {.name = "role", .key = {"\"role\":", 7}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &role_words, .offset = offsetof(struct pl_wire_participant, role)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_participant, delegation)},
    {.name = "bot", .key = {"\"bot\":", 6}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_participant, bot)},
};
const struct pl_object pl_wire_participant_object = {
    .name = "wire_participant",
    .fields = wire_participant_fields,
    .field_count = 5,
    .size = sizeof(struct pl_wire_participant),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_appeal_fields[] = {
    {.name = "by", .key = {"\"by\":", 5}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_wire_appeal, by)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_appeal, text)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_appeal, at_ms)},
    {.name = "outcome", .key = {"\"outcome\":", 10}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 0, .words = &appeal_outcome_words, .offset = offsetof(struct pl_wire_appeal, outcome)},
    {.name = "reviewed_by", .key = {"\"reviewed_by\":", 14}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 1, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_wire_appeal, reviewed_by)},
    {.name = "reviewed_at", .key = {"\"reviewed_at\":", 14}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 2, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_appeal, reviewed_at_ms)},
    {.name = "review_reason", .key = {"\"review_reason\":", 16}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 3, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_appeal, review_reason)},
};
const struct pl_object pl_wire_appeal_object = {
    .name = "wire_appeal",
    .fields = wire_appeal_fields,
    .field_count = 7,
    .size = sizeof(struct pl_wire_appeal),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_warning_reader_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_wire_warning_reader, participant)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 0, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_warning_reader, at_ms)},
};
const struct pl_object pl_wire_warning_reader_object = {
    .name = "wire_warning_reader",
    .fields = wire_warning_reader_fields,
    .field_count = 2,
    .size = sizeof(struct pl_wire_warning_reader),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_sanction_fields[] = {
    {.name = "id", .key = {"\"id\":", 5}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_sanction, id)},
    {.name = "kind", .key = {"\"kind\":", 7}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &sanction_kind_words, .offset = offsetof(struct pl_wire_sanction, kind)},
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_sanction, channel)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 1, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_wire_sanction, participant)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_sanction, delegation)},
    {.name = "by", .key = {"\"by\":", 5}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_wire_sanction, by)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_sanction, reason)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_sanction, at_ms)},
    {.name = "until", .key = {"\"until\":", 8}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 3, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_sanction, until_ms)},
    {.name = "state", .key = {"\"state\":", 8}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &sanction_state_words, .offset = offsetof(struct pl_wire_sanction, state)},
    {.name = "over", .key = {"\"over\":", 7}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 4, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_sanction, over_ms)},
    {.name = "appeal", .key = {"\"appeal\":", 9}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 5, .object = &pl_wire_appeal_object, .offset = offsetof(struct pl_wire_sanction, appeal)},
};
const struct pl_object pl_wire_sanction_object = {
    .name = "wire_sanction",
    .fields = wire_sanction_fields,
    .field_count = 12,
    .size = sizeof(struct pl_wire_sanction),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_delegation_fields[] = {
    {.name = "id", .key = {"\"id\":", 5}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_delegation, id)},
    {.name = "name", .key = {"\"name\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_delegation, name)},
    {.name = "short", .key = {"\"short\":", 8}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_delegation, short_)},
    {.name = "kind", .key = {"\"kind\":", 7}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &delegation_kind_words, .offset = offsetof(struct pl_wire_delegation, kind)},
    {.name = "country", .key = {"\"country\":", 10}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_delegation, country)},
    {.name = "seat", .key = {"\"seat\":", 7}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_delegation, seat)},
    {.name = "substitute", .key = {"\"substitute\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_delegation, substitute)},
};
const struct pl_object pl_wire_delegation_object = {
    .name = "wire_delegation",
    .fields = wire_delegation_fields,
    .field_count = 7,
    .size = sizeof(struct pl_wire_delegation),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_summit_languages_items =
    {.kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(2), .max = INT64_C(35), .pattern = &pattern_2};
static const struct pl_field wire_summit_fields[] = {
    {.name = "id", .key = {"\"id\":", 5}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_summit, id)},
    {.name = "name", .key = {"\"name\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_summit, name)},
    {.name = "description", .key = {"\"description\":", 14}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_summit, description)},
    {.name = "city", .key = {"\"city\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_summit, city)},
    {.name = "country", .key = {"\"country\":", 10}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_summit, country)},
    {.name = "starts", .key = {"\"starts\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 2, .min = INT64_C(10), .max = INT64_C(10), .pattern = &pattern_1, .offset = offsetof(struct pl_wire_summit, starts)},
    {.name = "ends", .key = {"\"ends\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 3, .min = INT64_C(10), .max = INT64_C(10), .pattern = &pattern_1, .offset = offsetof(struct pl_wire_summit, ends)},
    {.name = "host", .key = {"\"host\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 4, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_summit, host)},
    {.name = "timezone", .key = {"\"timezone\":", 11}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 5, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_summit, timezone)},
    {.name = "languages", .key = {"\"languages\":", 12}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &wire_summit_languages_items, .offset = offsetof(struct pl_wire_summit, languages), .count_offset = offsetof(struct pl_wire_summit, languages_count)},
};
const struct pl_object pl_wire_summit_object = {
    .name = "wire_summit",
    .fields = wire_summit_fields,
    .field_count = 10,
    .size = sizeof(struct pl_wire_summit),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_channel_budget_fields[] = {
    {.name = "messages", .key = {"\"messages\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_channel_budget, messages)},
    {.name = "per", .key = {"\"per\":", 6}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &counted_per_words, .offset = offsetof(struct pl_wire_channel_budget, per)},
    {.name = "reserve_head", .key = {"\"reserve_head\":", 15}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_channel_budget, reserve_head)},
    {.name = "window_s", .key = {"\"window_s\":", 11}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(60), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_channel_budget, window_s)},
};
const struct pl_object pl_wire_channel_budget_object = {
    .name = "wire_channel_budget",
    .fields = wire_channel_budget_fields,
    .field_count = 4,
    .size = sizeof(struct pl_wire_channel_budget),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_budget_left_fields[] = {
    {.name = "left", .key = {"\"left\":", 7}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_budget_left, left)},
    {.name = "head_left", .key = {"\"head_left\":", 12}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_budget_left, head_left)},
    {.name = "resets", .key = {"\"resets\":", 9}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 0, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_budget_left, resets_ms)},
};
const struct pl_object pl_wire_budget_left_object = {
    .name = "wire_budget_left",
    .fields = wire_budget_left_fields,
    .field_count = 3,
    .size = sizeof(struct pl_wire_budget_left),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_attribution_fields[] = {
    {.name = "level", .key = {"\"level\":", 8}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &attribution_level_words, .offset = offsetof(struct pl_wire_attribution, level)},
    {.name = "show", .key = {"\"show\":", 7}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 0, .words = &attribution_show_words, .offset = offsetof(struct pl_wire_attribution, show)},
    {.name = "since_seq", .key = {"\"since_seq\":", 12}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_attribution, since_seq)},
};
const struct pl_object pl_wire_attribution_object = {
    .name = "wire_attribution",
    .fields = wire_attribution_fields,
    .field_count = 3,
    .size = sizeof(struct pl_wire_attribution),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_channel_state_pinned_items =
    {.kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991)};
static const struct pl_field wire_channel_state_fields[] = {
    {.name = "locked", .key = {"\"locked\":", 9}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_channel_state, locked)},
    {.name = "lock_mode", .key = {"\"lock_mode\":", 12}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 0, .words = &lock_mode_words, .offset = offsetof(struct pl_wire_channel_state, lock_mode)},
    {.name = "lock_reason", .key = {"\"lock_reason\":", 14}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_channel_state, lock_reason)},
    {.name = "slow_mode_s", .key = {"\"slow_mode_s\":", 14}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(21600), .offset = offsetof(struct pl_wire_channel_state, slow_mode_s)},
    {.name = "slow_mode_per", .key = {"\"slow_mode_per\":", 16}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 2, .words = &counted_per_words, .offset = offsetof(struct pl_wire_channel_state, slow_mode_per)},
    {.name = "approval", .key = {"\"approval\":", 11}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &approval_mode_words, .offset = offsetof(struct pl_wire_channel_state, approval)},
    {.name = "approval_first", .key = {"\"approval_first\":", 17}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 3, .min = INT64_C(1), .max = INT64_C(50), .offset = offsetof(struct pl_wire_channel_state, approval_first)},
    {.name = "approval_deadline_s", .key = {"\"approval_deadline_s\":", 22}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 4, .min = INT64_C(5), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_channel_state, approval_deadline_s)},
    {.name = "approval_on_deadline", .key = {"\"approval_on_deadline\":", 23}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 5, .words = &held_outcome_words, .offset = offsetof(struct pl_wire_channel_state, approval_on_deadline)},
    {.name = "delay_s", .key = {"\"delay_s\":", 10}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 6, .min = INT64_C(1), .max = INT64_C(30), .offset = offsetof(struct pl_wire_channel_state, delay_s)},
    {.name = "opens", .key = {"\"opens\":", 8}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 7, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_channel_state, opens_ms)},
    {.name = "closes", .key = {"\"closes\":", 9}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 8, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_channel_state, closes_ms)},
    {.name = "budget", .key = {"\"budget\":", 9}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 9, .object = &pl_wire_channel_budget_object, .offset = offsetof(struct pl_wire_channel_state, budget)},
    {.name = "edit_window_s", .key = {"\"edit_window_s\":", 16}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_channel_state, edit_window_s)},
    {.name = "pinned", .key = {"\"pinned\":", 9}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(50), .items = &wire_channel_state_pinned_items, .offset = offsetof(struct pl_wire_channel_state, pinned), .count_offset = offsetof(struct pl_wire_channel_state, pinned_count)},
    {.name = "report_threshold", .key = {"\"report_threshold\":", 19}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 10, .min = INT64_C(1), .max = INT64_C(20), .offset = offsetof(struct pl_wire_channel_state, report_threshold)},
    {.name = "anonymous_questions", .key = {"\"anonymous_questions\":", 22}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 11, .offset = offsetof(struct pl_wire_channel_state, anonymous_questions)},
    {.name = "attribution", .key = {"\"attribution\":", 14}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 12, .object = &pl_wire_attribution_object, .offset = offsetof(struct pl_wire_channel_state, attribution)},
};
const struct pl_object pl_wire_channel_state_object = {
    .name = "wire_channel_state",
    .fields = wire_channel_state_fields,
    .field_count = 18,
    .size = sizeof(struct pl_wire_channel_state),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_channel_rights_fields[] = {
    {.name = "post", .key = {"\"post\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_channel_rights, post)},
    {.name = "react", .key = {"\"react\":", 8}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_channel_rights, react)},
    {.name = "moderate", .key = {"\"moderate\":", 11}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_channel_rights, moderate)},
};
const struct pl_object pl_wire_channel_rights_object = {
    .name = "wire_channel_rights",
    .fields = wire_channel_rights_fields,
    .field_count = 3,
    .size = sizeof(struct pl_wire_channel_rights),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_channel_info_fields[] = {
    {.name = "id", .key = {"\"id\":", 5}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_channel_info, id)},
    {.name = "title", .key = {"\"title\":", 8}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_channel_info, title)},
    {.name = "description", .key = {"\"description\":", 14}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_channel_info, description)},
    {.name = "kind", .key = {"\"kind\":", 7}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &channel_kind_words, .offset = offsetof(struct pl_wire_channel_info, kind)},
    {.name = "last_seq", .key = {"\"last_seq\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_channel_info, last_seq)},
    {.name = "read_seq", .key = {"\"read_seq\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_channel_info, read_seq)},
    {.name = "state", .key = {"\"state\":", 8}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_channel_state_object, .offset = offsetof(struct pl_wire_channel_info, state)},
    {.name = "rights", .key = {"\"rights\":", 9}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_channel_rights_object, .offset = offsetof(struct pl_wire_channel_info, rights)},
    {.name = "budget", .key = {"\"budget\":", 9}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 0, .object = &pl_wire_budget_left_object, .offset = offsetof(struct pl_wire_channel_info, budget)},
    {.name = "held_count", .key = {"\"held_count\":", 13}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 1, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_channel_info, held_count)},
};
const struct pl_object pl_wire_channel_info_object = {
    .name = "wire_channel_info",
    .fields = wire_channel_info_fields,
    .field_count = 10,
    .size = sizeof(struct pl_wire_channel_info),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_reaction_fields[] = {
    {.name = "emoji", .key = {"\"emoji\":", 8}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_reaction, emoji)},
    {.name = "count", .key = {"\"count\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_reaction, count)},
    {.name = "mine", .key = {"\"mine\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_reaction, mine)},
};
const struct pl_object pl_wire_reaction_object = {
    .name = "wire_reaction",
    .fields = wire_reaction_fields,
    .field_count = 3,
    .size = sizeof(struct pl_wire_reaction),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_question_info_fields[] = {
    {.name = "state", .key = {"\"state\":", 8}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &question_state_words, .offset = offsetof(struct pl_wire_question_info, state)},
    {.name = "votes", .key = {"\"votes\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_question_info, votes)},
    {.name = "mine", .key = {"\"mine\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_question_info, mine)},
    {.name = "anonymous", .key = {"\"anonymous\":", 12}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_question_info, anonymous)},
    {.name = "answer_seq", .key = {"\"answer_seq\":", 13}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_question_info, answer_seq)},
    {.name = "merged_into", .key = {"\"merged_into\":", 14}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_question_info, merged_into)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 2, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_question_info, reason)},
    {.name = "reason_redacted", .key = {"\"reason_redacted\":", 18}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 3, .offset = offsetof(struct pl_wire_question_info, reason_redacted)},
};
const struct pl_object pl_wire_question_info_object = {
    .name = "wire_question_info",
    .fields = wire_question_info_fields,
    .field_count = 8,
    .size = sizeof(struct pl_wire_question_info),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_message_state_reactions_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_reaction_object};
static const struct pl_field wire_message_state_fields[] = {
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_message_state, seq)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_message_state, text)},
    {.name = "edited_seq", .key = {"\"edited_seq\":", 13}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_message_state, edited_seq)},
    {.name = "redacted_seq", .key = {"\"redacted_seq\":", 15}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_message_state, redacted_seq)},
    {.name = "withheld_seq", .key = {"\"withheld_seq\":", 15}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 3, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_message_state, withheld_seq)},
    {.name = "pinned", .key = {"\"pinned\":", 9}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_message_state, pinned)},
    {.name = "reply_count", .key = {"\"reply_count\":", 14}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_message_state, reply_count)},
    {.name = "reactions", .key = {"\"reactions\":", 12}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(20), .items = &wire_message_state_reactions_items, .offset = offsetof(struct pl_wire_message_state, reactions), .count_offset = offsetof(struct pl_wire_message_state, reactions_count)},
    {.name = "question", .key = {"\"question\":", 11}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 4, .object = &pl_wire_question_info_object, .offset = offsetof(struct pl_wire_message_state, question)},
    {.name = "own", .key = {"\"own\":", 6}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 5, .offset = offsetof(struct pl_wire_message_state, own)},
};
const struct pl_object pl_wire_message_state_object = {
    .name = "wire_message_state",
    .fields = wire_message_state_fields,
    .field_count = 10,
    .size = sizeof(struct pl_wire_message_state),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_search_hit_fields[] = {
    {.name = "event", .key = {"\"event\":", 8}, .kind = PL_FIELD_RAW, .is_required = true, .offset = offsetof(struct pl_wire_search_hit, event)},
    {.name = "state", .key = {"\"state\":", 8}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 0, .object = &pl_wire_message_state_object, .offset = offsetof(struct pl_wire_search_hit, state)},
};
const struct pl_object pl_wire_search_hit_object = {
    .name = "wire_search_hit",
    .fields = wire_search_hit_fields,
    .field_count = 2,
    .size = sizeof(struct pl_wire_search_hit),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_question_item_fields[] = {
    {.name = "event", .key = {"\"event\":", 8}, .kind = PL_FIELD_RAW, .is_required = true, .offset = offsetof(struct pl_wire_question_item, event)},
    {.name = "state", .key = {"\"state\":", 8}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_message_state_object, .offset = offsetof(struct pl_wire_question_item, state)},
};
const struct pl_object pl_wire_question_item_object = {
    .name = "wire_question_item",
    .fields = wire_question_item_fields,
    .field_count = 2,
    .size = sizeof(struct pl_wire_question_item),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_audit_entry_fields[] = {
    {.name = "number", .key = {"\"number\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_audit_entry, number)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_audit_entry, at_ms)},
    {.name = "actor", .key = {"\"actor\":", 8}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 0, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_wire_audit_entry, actor)},
    {.name = "action", .key = {"\"action\":", 9}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_audit_entry, action)},
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_audit_entry, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_audit_entry, seq)},
    {.name = "data", .key = {"\"data\":", 7}, .kind = PL_FIELD_RAW, .is_required = true, .offset = offsetof(struct pl_wire_audit_entry, data)},
};
const struct pl_object pl_wire_audit_entry_object = {
    .name = "wire_audit_entry",
    .fields = wire_audit_entry_fields,
    .field_count = 7,
    .size = sizeof(struct pl_wire_audit_entry),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_channel_position_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_channel_position, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_channel_position, seq)},
};
const struct pl_object pl_wire_channel_position_object = {
    .name = "wire_channel_position",
    .fields = wire_channel_position_fields,
    .field_count = 2,
    .size = sizeof(struct pl_wire_channel_position),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_poll_round_counts_items =
    {.kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991)};
static const struct pl_field wire_poll_round_out_items =
    {.kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991)};
static const struct pl_field wire_poll_round_fields[] = {
    {.name = "counts", .key = {"\"counts\":", 9}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(20), .items = &wire_poll_round_counts_items, .offset = offsetof(struct pl_wire_poll_round, counts), .count_offset = offsetof(struct pl_wire_poll_round, counts_count)},
    {.name = "exhausted", .key = {"\"exhausted\":", 12}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_poll_round, exhausted)},
    {.name = "out", .key = {"\"out\":", 6}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(20), .items = &wire_poll_round_out_items, .offset = offsetof(struct pl_wire_poll_round, out), .count_offset = offsetof(struct pl_wire_poll_round, out_count)},
};
const struct pl_object pl_wire_poll_round_object = {
    .name = "wire_poll_round",
    .fields = wire_poll_round_fields,
    .field_count = 3,
    .size = sizeof(struct pl_wire_poll_round),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_poll_outcome_counts_items =
    {.kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991)};
static const struct pl_field wire_poll_outcome_winners_items =
    {.kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991)};
static const struct pl_field wire_poll_outcome_rounds_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_poll_round_object};
static const struct pl_field wire_poll_outcome_fields[] = {
    {.name = "counts", .key = {"\"counts\":", 9}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(20), .items = &wire_poll_outcome_counts_items, .offset = offsetof(struct pl_wire_poll_outcome, counts), .count_offset = offsetof(struct pl_wire_poll_outcome, counts_count)},
    {.name = "abstentions", .key = {"\"abstentions\":", 14}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_poll_outcome, abstentions)},
    {.name = "winners", .key = {"\"winners\":", 10}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(20), .items = &wire_poll_outcome_winners_items, .offset = offsetof(struct pl_wire_poll_outcome, winners), .count_offset = offsetof(struct pl_wire_poll_outcome, winners_count)},
    {.name = "rounds", .key = {"\"rounds\":", 9}, .kind = PL_FIELD_ARRAY, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_C(20), .items = &wire_poll_outcome_rounds_items, .offset = offsetof(struct pl_wire_poll_outcome, rounds), .count_offset = offsetof(struct pl_wire_poll_outcome, rounds_count)},
};
const struct pl_object pl_wire_poll_outcome_object = {
    .name = "wire_poll_outcome",
    .fields = wire_poll_outcome_fields,
    .field_count = 4,
    .size = sizeof(struct pl_wire_poll_outcome),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_poll_options_items =
    {.kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX};
static const struct pl_field wire_poll_roles_items =
    {.kind = PL_FIELD_ENUM, .is_required = true, .words = &role_words};
static const struct pl_field wire_poll_fields[] = {
    {.name = "id", .key = {"\"id\":", 5}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_poll, id)},
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_poll, channel)},
    {.name = "title", .key = {"\"title\":", 8}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_poll, title)},
    {.name = "options", .key = {"\"options\":", 10}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(20), .items = &wire_poll_options_items, .offset = offsetof(struct pl_wire_poll, options), .count_offset = offsetof(struct pl_wire_poll, options_count)},
    {.name = "kind", .key = {"\"kind\":", 7}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &poll_kind_words, .offset = offsetof(struct pl_wire_poll, kind)},
    {.name = "max_choices", .key = {"\"max_choices\":", 14}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_poll, max_choices)},
    {.name = "per", .key = {"\"per\":", 6}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &poll_per_words, .offset = offsetof(struct pl_wire_poll, per)},
    {.name = "roles", .key = {"\"roles\":", 8}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(7), .items = &wire_poll_roles_items, .offset = offsetof(struct pl_wire_poll, roles), .count_offset = offsetof(struct pl_wire_poll, roles_count)},
    {.name = "secret", .key = {"\"secret\":", 9}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_poll, secret)},
    {.name = "results", .key = {"\"results\":", 10}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &poll_results_when_words, .offset = offsetof(struct pl_wire_poll, results)},
    {.name = "quorum", .key = {"\"quorum\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_poll, quorum)},
    {.name = "abstention", .key = {"\"abstention\":", 13}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_poll, abstention)},
    {.name = "state", .key = {"\"state\":", 8}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &poll_state_words, .offset = offsetof(struct pl_wire_poll, state)},
    {.name = "opened_at", .key = {"\"opened_at\":", 12}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 0, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_poll, opened_at_ms)},
    {.name = "closes", .key = {"\"closes\":", 9}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_poll, closes_ms)},
    {.name = "votes", .key = {"\"votes\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_poll, votes)},
    {.name = "entitled", .key = {"\"entitled\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_poll, entitled)},
    {.name = "quorum_reached", .key = {"\"quorum_reached\":", 17}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_poll, quorum_reached)},
    {.name = "outcome", .key = {"\"outcome\":", 10}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 2, .object = &pl_wire_poll_outcome_object, .offset = offsetof(struct pl_wire_poll, outcome)},
};
const struct pl_object pl_wire_poll_object = {
    .name = "wire_poll",
    .fields = wire_poll_fields,
    .field_count = 19,
    .size = sizeof(struct pl_wire_poll),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_poll_mine_choices_items =
    {.kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991)};
static const struct pl_field wire_poll_mine_fields[] = {
    {.name = "entitled", .key = {"\"entitled\":", 11}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_poll_mine, entitled)},
    {.name = "voted", .key = {"\"voted\":", 8}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_poll_mine, voted)},
    {.name = "choices", .key = {"\"choices\":", 10}, .kind = PL_FIELD_ARRAY, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_C(20), .items = &wire_poll_mine_choices_items, .offset = offsetof(struct pl_wire_poll_mine, choices), .count_offset = offsetof(struct pl_wire_poll_mine, choices_count)},
    {.name = "abstained", .key = {"\"abstained\":", 12}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 1, .offset = offsetof(struct pl_wire_poll_mine, abstained)},
};
const struct pl_object pl_wire_poll_mine_object = {
    .name = "wire_poll_mine",
    .fields = wire_poll_mine_fields,
    .field_count = 4,
    .size = sizeof(struct pl_wire_poll_mine),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_poll_voter_choices_items =
    {.kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991)};
static const struct pl_field wire_poll_voter_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 0, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_wire_poll_voter, participant)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_poll_voter, delegation)},
    {.name = "voted", .key = {"\"voted\":", 8}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_poll_voter, voted)},
    {.name = "choices", .key = {"\"choices\":", 10}, .kind = PL_FIELD_ARRAY, .has = UINT32_C(1) << 2, .min = INT64_C(0), .max = INT64_C(20), .items = &wire_poll_voter_choices_items, .offset = offsetof(struct pl_wire_poll_voter, choices), .count_offset = offsetof(struct pl_wire_poll_voter, choices_count)},
    {.name = "abstained", .key = {"\"abstained\":", 12}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 3, .offset = offsetof(struct pl_wire_poll_voter, abstained)},
};
const struct pl_object pl_wire_poll_voter_object = {
    .name = "wire_poll_voter",
    .fields = wire_poll_voter_fields,
    .field_count = 5,
    .size = sizeof(struct pl_wire_poll_voter),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_consensus_counts_fields[] = {
    {.name = "agree", .key = {"\"agree\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_consensus_counts, agree)},
    {.name = "live_with", .key = {"\"live_with\":", 12}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_consensus_counts, live_with)},
    {.name = "reservation", .key = {"\"reservation\":", 14}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_consensus_counts, reservation)},
    {.name = "object", .key = {"\"object\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_consensus_counts, object)},
    {.name = "silent", .key = {"\"silent\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_consensus_counts, silent)},
};
const struct pl_object pl_wire_consensus_counts_object = {
    .name = "wire_consensus_counts",
    .fields = wire_consensus_counts_fields,
    .field_count = 5,
    .size = sizeof(struct pl_wire_consensus_counts),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_consensus_answer_fields[] = {
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_consensus_answer, delegation)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_wire_consensus_answer, participant)},
    {.name = "stance", .key = {"\"stance\":", 9}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &stance_words, .offset = offsetof(struct pl_wire_consensus_answer, stance)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_consensus_answer, text)},
    {.name = "redacted", .key = {"\"redacted\":", 11}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 1, .offset = offsetof(struct pl_wire_consensus_answer, redacted)},
};
const struct pl_object pl_wire_consensus_answer_object = {
    .name = "wire_consensus_answer",
    .fields = wire_consensus_answer_fields,
    .field_count = 5,
    .size = sizeof(struct pl_wire_consensus_answer),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_consensus_silent_voters_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object};
static const struct pl_field wire_consensus_silent_fields[] = {
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_consensus_silent, delegation)},
    {.name = "voters", .key = {"\"voters\":", 9}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(10), .items = &wire_consensus_silent_voters_items, .offset = offsetof(struct pl_wire_consensus_silent, voters), .count_offset = offsetof(struct pl_wire_consensus_silent, voters_count)},
};
const struct pl_object pl_wire_consensus_silent_object = {
    .name = "wire_consensus_silent",
    .fields = wire_consensus_silent_fields,
    .field_count = 2,
    .size = sizeof(struct pl_wire_consensus_silent),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_consensus_answers_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_consensus_answer_object};
static const struct pl_field wire_consensus_silent_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_consensus_silent_object};
static const struct pl_field wire_consensus_fields[] = {
    {.name = "id", .key = {"\"id\":", 5}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_consensus, id)},
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_consensus, channel)},
    {.name = "state", .key = {"\"state\":", 8}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &consensus_state_words, .offset = offsetof(struct pl_wire_consensus, state)},
    {.name = "last_round", .key = {"\"last_round\":", 13}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_consensus, last_round)},
    {.name = "round", .key = {"\"round\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_consensus, round)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_consensus, text)},
    {.name = "answers", .key = {"\"answers\":", 10}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(1000), .items = &wire_consensus_answers_items, .offset = offsetof(struct pl_wire_consensus, answers), .count_offset = offsetof(struct pl_wire_consensus, answers_count)},
    {.name = "counts", .key = {"\"counts\":", 9}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_consensus_counts_object, .offset = offsetof(struct pl_wire_consensus, counts)},
    {.name = "silent", .key = {"\"silent\":", 9}, .kind = PL_FIELD_ARRAY, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_C(1000), .items = &wire_consensus_silent_items, .offset = offsetof(struct pl_wire_consensus, silent), .count_offset = offsetof(struct pl_wire_consensus, silent_count)},
    {.name = "reached", .key = {"\"reached\":", 10}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 1, .offset = offsetof(struct pl_wire_consensus, reached)},
    {.name = "statement", .key = {"\"statement\":", 12}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 2, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_consensus, statement)},
};
const struct pl_object pl_wire_consensus_object = {
    .name = "wire_consensus",
    .fields = wire_consensus_fields,
    .field_count = 11,
    .size = sizeof(struct pl_wire_consensus),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_held_item_fields[] = {
    {.name = "held_id", .key = {"\"held_id\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_held_item, held_id)},
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_held_item, channel)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_wire_held_item, participant)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_held_item, text)},
    {.name = "lang", .key = {"\"lang\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(2), .max = INT64_C(35), .pattern = &pattern_2, .offset = offsetof(struct pl_wire_held_item, lang)},
    {.name = "reply_to", .key = {"\"reply_to\":", 11}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_held_item, reply_to)},
    {.name = "kind", .key = {"\"kind\":", 7}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &message_kind_words, .offset = offsetof(struct pl_wire_held_item, kind)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_held_item, at_ms)},
    {.name = "state", .key = {"\"state\":", 8}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &held_state_words, .offset = offsetof(struct pl_wire_held_item, state)},
    {.name = "version", .key = {"\"version\":", 10}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_held_item, version)},
    {.name = "why", .key = {"\"why\":", 6}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &held_why_words, .offset = offsetof(struct pl_wire_held_item, why)},
    {.name = "rule", .key = {"\"rule\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 2, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_held_item, rule)},
    {.name = "due", .key = {"\"due\":", 6}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 3, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_held_item, due_ms)},
    {.name = "on_due", .key = {"\"on_due\":", 9}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 4, .words = &held_outcome_words, .offset = offsetof(struct pl_wire_held_item, on_due)},
    {.name = "overdue", .key = {"\"overdue\":", 10}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 5, .words = &held_overdue_words, .offset = offsetof(struct pl_wire_held_item, overdue)},
    {.name = "decided_by", .key = {"\"decided_by\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 6, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_held_item, decided_by)},
    {.name = "reason_code", .key = {"\"reason_code\":", 14}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 7, .words = &held_reason_words, .offset = offsetof(struct pl_wire_held_item, reason_code)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 8, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_held_item, reason)},
    {.name = "appeal", .key = {"\"appeal\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 9, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_held_item, appeal)},
    {.name = "anonymous", .key = {"\"anonymous\":", 12}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 10, .offset = offsetof(struct pl_wire_held_item, anonymous)},
    {.name = "attribution", .key = {"\"attribution\":", 14}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 11, .words = &attribution_level_words, .offset = offsetof(struct pl_wire_held_item, attribution)},
};
const struct pl_object pl_wire_held_item_object = {
    .name = "wire_held_item",
    .fields = wire_held_item_fields,
    .field_count = 21,
    .size = sizeof(struct pl_wire_held_item),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_withheld_message_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_withheld_message, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_withheld_message, seq)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_wire_withheld_message, participant)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_withheld_message, text)},
    {.name = "withheld_seq", .key = {"\"withheld_seq\":", 15}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_withheld_message, withheld_seq)},
    {.name = "bulk", .key = {"\"bulk\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_withheld_message, bulk)},
};
const struct pl_object pl_wire_withheld_message_object = {
    .name = "wire_withheld_message",
    .fields = wire_withheld_message_fields,
    .field_count = 6,
    .size = sizeof(struct pl_wire_withheld_message),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_sent_message_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_sent_message, channel)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_sent_message, at_ms)},
    {.name = "state", .key = {"\"state\":", 8}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &sent_state_words, .offset = offsetof(struct pl_wire_sent_message, state)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_sent_message, seq)},
    {.name = "held_id", .key = {"\"held_id\":", 10}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_sent_message, held_id)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 2, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_sent_message, text)},
};
const struct pl_object pl_wire_sent_message_object = {
    .name = "wire_sent_message",
    .fields = wire_sent_message_fields,
    .field_count = 6,
    .size = sizeof(struct pl_wire_sent_message),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_report_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_wire_report, participant)},
    {.name = "category", .key = {"\"category\":", 11}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &report_category_words, .offset = offsetof(struct pl_wire_report, category)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_report, text)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_report, at_ms)},
    {.name = "earlier", .key = {"\"earlier\":", 10}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 1, .offset = offsetof(struct pl_wire_report, earlier)},
};
const struct pl_object pl_wire_report_object = {
    .name = "wire_report",
    .fields = wire_report_fields,
    .field_count = 5,
    .size = sizeof(struct pl_wire_report),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_report_decision_fields[] = {
    {.name = "outcome", .key = {"\"outcome\":", 10}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &report_outcome_words, .offset = offsetof(struct pl_wire_report_decision, outcome)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_report_decision, reason)},
    {.name = "by", .key = {"\"by\":", 5}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_wire_report_decision, by)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_report_decision, at_ms)},
};
const struct pl_object pl_wire_report_decision_object = {
    .name = "wire_report_decision",
    .fields = wire_report_decision_fields,
    .field_count = 4,
    .size = sizeof(struct pl_wire_report_decision),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_report_card_reports_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_report_object};
static const struct pl_field wire_report_card_earlier_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_report_decision_object};
static const struct pl_field wire_report_card_fields[] = {
    {.name = "report_id", .key = {"\"report_id\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_report_card, report_id)},
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_report_card, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_report_card, seq)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_wire_report_card, participant)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_report_card, text)},
    {.name = "text_version", .key = {"\"text_version\":", 15}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_report_card, text_version)},
    {.name = "removed_by_author", .key = {"\"removed_by_author\":", 20}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 1, .offset = offsetof(struct pl_wire_report_card, removed_by_author)},
    {.name = "withheld", .key = {"\"withheld\":", 11}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_report_card, withheld)},
    {.name = "state", .key = {"\"state\":", 8}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &report_state_words, .offset = offsetof(struct pl_wire_report_card, state)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_report_card, at_ms)},
    {.name = "count", .key = {"\"count\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_report_card, count)},
    {.name = "delegations", .key = {"\"delegations\":", 14}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_report_card, delegations)},
    {.name = "reports", .key = {"\"reports\":", 10}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(20), .items = &wire_report_card_reports_items, .offset = offsetof(struct pl_wire_report_card, reports), .count_offset = offsetof(struct pl_wire_report_card, reports_count)},
    {.name = "filter", .key = {"\"filter\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 2, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_report_card, filter)},
    {.name = "assigned_to", .key = {"\"assigned_to\":", 14}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 3, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_wire_report_card, assigned_to)},
    {.name = "outcome", .key = {"\"outcome\":", 10}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 4, .words = &report_outcome_words, .offset = offsetof(struct pl_wire_report_card, outcome)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 5, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_report_card, reason)},
    {.name = "resolved_by", .key = {"\"resolved_by\":", 14}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 6, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_wire_report_card, resolved_by)},
    {.name = "earlier", .key = {"\"earlier\":", 10}, .kind = PL_FIELD_ARRAY, .has = UINT32_C(1) << 7, .min = INT64_C(0), .max = INT64_C(5), .items = &wire_report_card_earlier_items, .offset = offsetof(struct pl_wire_report_card, earlier), .count_offset = offsetof(struct pl_wire_report_card, earlier_count)},
};
const struct pl_object pl_wire_report_card_object = {
    .name = "wire_report_card",
    .fields = wire_report_card_fields,
    .field_count = 19,
    .size = sizeof(struct pl_wire_report_card),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_own_report_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_own_report, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_own_report, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_own_report, at_ms)},
    {.name = "category", .key = {"\"category\":", 11}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 0, .words = &report_category_words, .offset = offsetof(struct pl_wire_own_report, category)},
    {.name = "state", .key = {"\"state\":", 8}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &report_state_words, .offset = offsetof(struct pl_wire_own_report, state)},
    {.name = "outcome", .key = {"\"outcome\":", 10}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 1, .words = &report_outcome_words, .offset = offsetof(struct pl_wire_own_report, outcome)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 2, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_own_report, reason)},
};
const struct pl_object pl_wire_own_report_object = {
    .name = "wire_own_report",
    .fields = wire_own_report_fields,
    .field_count = 7,
    .size = sizeof(struct pl_wire_own_report),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_note_fields[] = {
    {.name = "number", .key = {"\"number\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_note, number)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_note, at_ms)},
    {.name = "by", .key = {"\"by\":", 5}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_wire_note, by)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_note, text)},
};
const struct pl_object pl_wire_note_object = {
    .name = "wire_note",
    .fields = wire_note_fields,
    .field_count = 4,
    .size = sizeof(struct pl_wire_note),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_filter_words_items =
    {.kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500)};
static const struct pl_field wire_filter_hosts_items =
    {.kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500)};
static const struct pl_field wire_filter_fields[] = {
    {.name = "filter_id", .key = {"\"filter_id\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_filter, filter_id)},
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_filter, channel)},
    {.name = "kind", .key = {"\"kind\":", 7}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &filter_kind_words, .offset = offsetof(struct pl_wire_filter, kind)},
    {.name = "action", .key = {"\"action\":", 9}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &filter_action_words, .offset = offsetof(struct pl_wire_filter, action)},
    {.name = "label", .key = {"\"label\":", 8}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_filter, label)},
    {.name = "enabled", .key = {"\"enabled\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_filter, enabled)},
    {.name = "words", .key = {"\"words\":", 8}, .kind = PL_FIELD_ARRAY, .has = UINT32_C(1) << 1, .min = INT64_C(0), .max = INT64_C(100), .items = &wire_filter_words_items, .offset = offsetof(struct pl_wire_filter, words), .count_offset = offsetof(struct pl_wire_filter, words_count)},
    {.name = "pattern", .key = {"\"pattern\":", 10}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 2, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_filter, pattern)},
    {.name = "hosts", .key = {"\"hosts\":", 8}, .kind = PL_FIELD_ARRAY, .has = UINT32_C(1) << 3, .min = INT64_C(0), .max = INT64_C(100), .items = &wire_filter_hosts_items, .offset = offsetof(struct pl_wire_filter, hosts), .count_offset = offsetof(struct pl_wire_filter, hosts_count)},
    {.name = "times", .key = {"\"times\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 4, .min = INT64_C(1), .max = INT64_C(1000), .offset = offsetof(struct pl_wire_filter, times)},
    {.name = "within_s", .key = {"\"within_s\":", 11}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 5, .min = INT64_C(1), .max = INT64_C(86400), .offset = offsetof(struct pl_wire_filter, within_s)},
    {.name = "by", .key = {"\"by\":", 5}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_wire_filter, by)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_filter, at_ms)},
};
const struct pl_object pl_wire_filter_object = {
    .name = "wire_filter",
    .fields = wire_filter_fields,
    .field_count = 13,
    .size = sizeof(struct pl_wire_filter),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_delegation_count_fields[] = {
    {.name = "id", .key = {"\"id\":", 5}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_delegation_count, id)},
    {.name = "count", .key = {"\"count\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_delegation_count, count)},
};
const struct pl_object pl_wire_delegation_count_object = {
    .name = "wire_delegation_count",
    .fields = wire_delegation_count_fields,
    .field_count = 2,
    .size = sizeof(struct pl_wire_delegation_count),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_limits_fields[] = {
    {.name = "frame_bytes", .key = {"\"frame_bytes\":", 14}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(-9007199254740991), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_limits, frame_bytes)},
    {.name = "text_graphemes", .key = {"\"text_graphemes\":", 17}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(-9007199254740991), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_limits, text_graphemes)},
    {.name = "text_bytes", .key = {"\"text_bytes\":", 13}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(-9007199254740991), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_limits, text_bytes)},
    {.name = "messages_per_minute", .key = {"\"messages_per_minute\":", 22}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(-9007199254740991), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_limits, messages_per_minute)},
    {.name = "requests_per_minute", .key = {"\"requests_per_minute\":", 22}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(-9007199254740991), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_limits, requests_per_minute)},
    {.name = "requests_in_flight", .key = {"\"requests_in_flight\":", 21}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(-9007199254740991), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_limits, requests_in_flight)},
    {.name = "sessions_per_participant", .key = {"\"sessions_per_participant\":", 27}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(-9007199254740991), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_limits, sessions_per_participant)},
    {.name = "connections_per_address", .key = {"\"connections_per_address\":", 26}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(-9007199254740991), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_limits, connections_per_address)},
    {.name = "history_page", .key = {"\"history_page\":", 15}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(-9007199254740991), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_limits, history_page)},
};
const struct pl_object pl_wire_limits_object = {
    .name = "wire_limits",
    .fields = wire_limits_fields,
    .field_count = 9,
    .size = sizeof(struct pl_wire_limits),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_software_fields[] = {
    {.name = "name", .key = {"\"name\":", 7}, .kind = PL_FIELD_STRING, .text = PL_TEXT_NAME, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .offset = offsetof(struct pl_wire_software, name)},
    {.name = "version", .key = {"\"version\":", 10}, .kind = PL_FIELD_STRING, .text = PL_TEXT_NAME, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .offset = offsetof(struct pl_wire_software, version)},
};
const struct pl_object pl_wire_software_object = {
    .name = "wire_software",
    .fields = wire_software_fields,
    .field_count = 2,
    .size = sizeof(struct pl_wire_software),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_token_info_fields[] = {
    {.name = "token_id", .key = {"\"token_id\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_token_info, token_id)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_wire_token_info, participant)},
    {.name = "label", .key = {"\"label\":", 8}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_token_info, label)},
    {.name = "created", .key = {"\"created\":", 10}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_token_info, created_ms)},
};
const struct pl_object pl_wire_token_info_object = {
    .name = "wire_token_info",
    .fields = wire_token_info_fields,
    .field_count = 4,
    .size = sizeof(struct pl_wire_token_info),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_import_error_fields[] = {
    {.name = "row", .key = {"\"row\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_import_error, row)},
    {.name = "field", .key = {"\"field\":", 8}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_import_error, field)},
    {.name = "problem", .key = {"\"problem\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_import_error, problem)},
};
const struct pl_object pl_wire_import_error_object = {
    .name = "wire_import_error",
    .fields = wire_import_error_fields,
    .field_count = 3,
    .size = sizeof(struct pl_wire_import_error),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_channel_status_fields[] = {
    {.name = "id", .key = {"\"id\":", 5}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_channel_status, id)},
    {.name = "last_seq", .key = {"\"last_seq\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_channel_status, last_seq)},
    {.name = "held_count", .key = {"\"held_count\":", 13}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_channel_status, held_count)},
};
const struct pl_object pl_wire_channel_status_object = {
    .name = "wire_channel_status",
    .fields = wire_channel_status_fields,
    .field_count = 3,
    .size = sizeof(struct pl_wire_channel_status),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_floor_settings_fields[] = {
    {.name = "on", .key = {"\"on\":", 5}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_floor_settings, on)},
    {.name = "order", .key = {"\"order\":", 8}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &floor_order_words, .offset = offsetof(struct pl_wire_floor_settings, order)},
    {.name = "turn_s", .key = {"\"turn_s\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_floor_settings, turn_s)},
    {.name = "budget_s", .key = {"\"budget_s\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_floor_settings, budget_s)},
    {.name = "controls_posting", .key = {"\"controls_posting\":", 19}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_floor_settings, controls_posting)},
    {.name = "replies_max", .key = {"\"replies_max\":", 14}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_floor_settings, replies_max)},
    {.name = "reply_first_s", .key = {"\"reply_first_s\":", 16}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_floor_settings, reply_first_s)},
    {.name = "reply_second_s", .key = {"\"reply_second_s\":", 17}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_floor_settings, reply_second_s)},
};
const struct pl_object pl_wire_floor_settings_object = {
    .name = "wire_floor_settings",
    .fields = wire_floor_settings_fields,
    .field_count = 8,
    .size = sizeof(struct pl_wire_floor_settings),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_floor_entry_fields[] = {
    {.name = "entry", .key = {"\"entry\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_floor_entry, entry)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_wire_floor_entry, participant)},
    {.name = "kind", .key = {"\"kind\":", 7}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &floor_kind_words, .offset = offsetof(struct pl_wire_floor_entry, kind)},
    {.name = "state", .key = {"\"state\":", 8}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &floor_entry_state_words, .offset = offsetof(struct pl_wire_floor_entry, state)},
    {.name = "asked", .key = {"\"asked\":", 8}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_floor_entry, asked_ms)},
    {.name = "moved", .key = {"\"moved\":", 8}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_floor_entry, moved)},
    {.name = "spoken_ms", .key = {"\"spoken_ms\":", 12}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_floor_entry, spoken_ms)},
    {.name = "allowed_ms", .key = {"\"allowed_ms\":", 13}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_floor_entry, allowed_ms)},
    {.name = "since", .key = {"\"since\":", 8}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_floor_entry, since_ms)},
    {.name = "ends", .key = {"\"ends\":", 7}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 2, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_floor_entry, ends_ms)},
    {.name = "reply", .key = {"\"reply\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 3, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_floor_entry, reply)},
};
const struct pl_object pl_wire_floor_entry_object = {
    .name = "wire_floor_entry",
    .fields = wire_floor_entry_fields,
    .field_count = 11,
    .size = sizeof(struct pl_wire_floor_entry),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_floor_account_fields[] = {
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_floor_account, delegation)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_floor_account, participant)},
    {.name = "turns", .key = {"\"turns\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_floor_account, turns)},
    {.name = "spoken_ms", .key = {"\"spoken_ms\":", 12}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_floor_account, spoken_ms)},
    {.name = "charged_ms", .key = {"\"charged_ms\":", 13}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_floor_account, charged_ms)},
    {.name = "added_ms", .key = {"\"added_ms\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_floor_account, added_ms)},
    {.name = "left_ms", .key = {"\"left_ms\":", 10}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_floor_account, left_ms)},
};
const struct pl_object pl_wire_floor_account_object = {
    .name = "wire_floor_account",
    .fields = wire_floor_account_fields,
    .field_count = 7,
    .size = sizeof(struct pl_wire_floor_account),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_floor_reply_fields[] = {
    {.name = "reply", .key = {"\"reply\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_floor_reply, reply)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_wire_floor_reply, participant)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_floor_reply, seq)},
    {.name = "named_by", .key = {"\"named_by\":", 11}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 1, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_wire_floor_reply, named_by)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 2, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_floor_reply, text)},
    {.name = "state", .key = {"\"state\":", 8}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &reply_state_words, .offset = offsetof(struct pl_wire_floor_reply, state)},
    {.name = "number", .key = {"\"number\":", 9}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 3, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_floor_reply, number)},
    {.name = "by", .key = {"\"by\":", 5}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 4, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_wire_floor_reply, by)},
    {.name = "redacted", .key = {"\"redacted\":", 11}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 5, .offset = offsetof(struct pl_wire_floor_reply, redacted)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 6, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_floor_reply, reason)},
};
const struct pl_object pl_wire_floor_reply_object = {
    .name = "wire_floor_reply",
    .fields = wire_floor_reply_fields,
    .field_count = 10,
    .size = sizeof(struct pl_wire_floor_reply),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_floor_balance_fields[] = {
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_floor_balance, delegation)},
    {.name = "messages", .key = {"\"messages\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_floor_balance, messages)},
    {.name = "questions", .key = {"\"questions\":", 12}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_floor_balance, questions)},
    {.name = "answered", .key = {"\"answered\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_floor_balance, answered)},
    {.name = "turns", .key = {"\"turns\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_floor_balance, turns)},
    {.name = "spoken_ms", .key = {"\"spoken_ms\":", 12}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_floor_balance, spoken_ms)},
    {.name = "heard", .key = {"\"heard\":", 8}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_floor_balance, heard)},
};
const struct pl_object pl_wire_floor_balance_object = {
    .name = "wire_floor_balance",
    .fields = wire_floor_balance_fields,
    .field_count = 7,
    .size = sizeof(struct pl_wire_floor_balance),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field audit_list_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_audit_list_params, channel)},
    {.name = "actor", .key = {"\"actor\":", 8}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_audit_list_params, actor)},
    {.name = "action", .key = {"\"action\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(64), .offset = offsetof(struct pl_audit_list_params, action)},
    {.name = "before", .key = {"\"before\":", 9}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 3, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_audit_list_params, before)},
    {.name = "limit", .key = {"\"limit\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 4, .min = INT64_C(1), .max = INT64_C(100), .offset = offsetof(struct pl_audit_list_params, limit)},
};
const struct pl_object pl_audit_list_params_object = {
    .name = "audit_list_params",
    .fields = audit_list_params_fields,
    .field_count = 5,
    .size = sizeof(struct pl_audit_list_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field audit_list_result_entries_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_audit_entry_object};
static const struct pl_field audit_list_result_participants_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object};
static const struct pl_field audit_list_result_fields[] = {
    {.name = "entries", .key = {"\"entries\":", 10}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(100), .items = &audit_list_result_entries_items, .offset = offsetof(struct pl_audit_list_result, entries), .count_offset = offsetof(struct pl_audit_list_result, entries_count)},
    {.name = "participants", .key = {"\"participants\":", 15}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(600), .items = &audit_list_result_participants_items, .offset = offsetof(struct pl_audit_list_result, participants), .count_offset = offsetof(struct pl_audit_list_result, participants_count)},
    {.name = "more", .key = {"\"more\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_audit_list_result, more)},
    {.name = "next", .key = {"\"next\":", 7}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_audit_list_result, next)},
};
const struct pl_object pl_audit_list_result_object = {
    .name = "audit_list_result",
    .fields = audit_list_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_audit_list_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field budget_mine_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_budget_mine_params, channel)},
};
const struct pl_object pl_budget_mine_params_object = {
    .name = "budget_mine_params",
    .fields = budget_mine_params_fields,
    .field_count = 1,
    .size = sizeof(struct pl_budget_mine_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field budget_mine_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_budget_mine_result, channel)},
    {.name = "budget", .key = {"\"budget\":", 9}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 0, .object = &pl_wire_budget_left_object, .offset = offsetof(struct pl_budget_mine_result, budget)},
};
const struct pl_object pl_budget_mine_result_object = {
    .name = "budget_mine_result",
    .fields = budget_mine_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_budget_mine_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field bulk_undo_params_fields[] = {
    {.name = "bulk", .key = {"\"bulk\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_bulk_undo_params, bulk)},
};
const struct pl_object pl_bulk_undo_params_object = {
    .name = "bulk_undo_params",
    .fields = bulk_undo_params_fields,
    .field_count = 1,
    .size = sizeof(struct pl_bulk_undo_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field bulk_undo_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_bulk_undo_result, channel)},
    {.name = "count", .key = {"\"count\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(500), .offset = offsetof(struct pl_bulk_undo_result, count)},
};
const struct pl_object pl_bulk_undo_result_object = {
    .name = "bulk_undo_result",
    .fields = bulk_undo_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_bulk_undo_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field channel_history_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_history_params, channel)},
    {.name = "before", .key = {"\"before\":", 9}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_history_params, before)},
    {.name = "after", .key = {"\"after\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 1, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_history_params, after)},
    {.name = "around", .key = {"\"around\":", 9}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_history_params, around)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 3, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_channel_history_params, at_ms)},
    {.name = "limit", .key = {"\"limit\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 4, .min = INT64_C(1), .max = INT64_C(200), .offset = offsetof(struct pl_channel_history_params, limit)},
};
const struct pl_object pl_channel_history_params_object = {
    .name = "channel_history_params",
    .fields = channel_history_params_fields,
    .field_count = 6,
    .size = sizeof(struct pl_channel_history_params),
    .exactly_one = PL_HAS_CHANNEL_HISTORY_PARAMS_BEFORE | PL_HAS_CHANNEL_HISTORY_PARAMS_AFTER | PL_HAS_CHANNEL_HISTORY_PARAMS_AROUND | PL_HAS_CHANNEL_HISTORY_PARAMS_AT,
    .is_closed = true,
};

static const struct pl_field channel_history_result_events_items =
    {.kind = PL_FIELD_RAW, .is_required = true};
static const struct pl_field channel_history_result_messages_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_message_state_object};
static const struct pl_field channel_history_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_history_result, channel)},
    {.name = "events", .key = {"\"events\":", 9}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(200), .items = &channel_history_result_events_items, .offset = offsetof(struct pl_channel_history_result, events), .count_offset = offsetof(struct pl_channel_history_result, events_count)},
    {.name = "first_seq", .key = {"\"first_seq\":", 12}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_history_result, first_seq)},
    {.name = "last_seq", .key = {"\"last_seq\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_history_result, last_seq)},
    {.name = "head", .key = {"\"head\":", 7}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_history_result, head)},
    {.name = "more_before", .key = {"\"more_before\":", 14}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_channel_history_result, more_before)},
    {.name = "more_after", .key = {"\"more_after\":", 13}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_channel_history_result, more_after)},
    {.name = "messages", .key = {"\"messages\":", 11}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &channel_history_result_messages_items, .offset = offsetof(struct pl_channel_history_result, messages), .count_offset = offsetof(struct pl_channel_history_result, messages_count)},
};
const struct pl_object pl_channel_history_result_object = {
    .name = "channel_history_result",
    .fields = channel_history_result_fields,
    .field_count = 8,
    .size = sizeof(struct pl_channel_history_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field channel_lock_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_lock_params, channel)},
    {.name = "mode", .key = {"\"mode\":", 7}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 0, .words = &lock_mode_words, .offset = offsetof(struct pl_channel_lock_params, mode)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_channel_lock_params, reason)},
};
const struct pl_object pl_channel_lock_params_object = {
    .name = "channel_lock_params",
    .fields = channel_lock_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_channel_lock_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field channel_lock_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_lock_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_lock_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_channel_lock_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_channel_lock_result, changed)},
};
const struct pl_object pl_channel_lock_result_object = {
    .name = "channel_lock_result",
    .fields = channel_lock_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_channel_lock_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field channel_schedule_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_schedule_params, channel)},
    {.name = "opens", .key = {"\"opens\":", 8}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 0, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_channel_schedule_params, opens_ms)},
    {.name = "closes", .key = {"\"closes\":", 9}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_channel_schedule_params, closes_ms)},
};
const struct pl_object pl_channel_schedule_params_object = {
    .name = "channel_schedule_params",
    .fields = channel_schedule_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_channel_schedule_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field channel_schedule_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_schedule_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_schedule_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_channel_schedule_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_channel_schedule_result, changed)},
};
const struct pl_object pl_channel_schedule_result_object = {
    .name = "channel_schedule_result",
    .fields = channel_schedule_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_channel_schedule_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field channel_set_anonymous_questions_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_set_anonymous_questions_params, channel)},
    {.name = "on", .key = {"\"on\":", 5}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_channel_set_anonymous_questions_params, on)},
};
const struct pl_object pl_channel_set_anonymous_questions_params_object = {
    .name = "channel_set_anonymous_questions_params",
    .fields = channel_set_anonymous_questions_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_channel_set_anonymous_questions_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field channel_set_anonymous_questions_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_set_anonymous_questions_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_set_anonymous_questions_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_channel_set_anonymous_questions_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_channel_set_anonymous_questions_result, changed)},
};
const struct pl_object pl_channel_set_anonymous_questions_result_object = {
    .name = "channel_set_anonymous_questions_result",
    .fields = channel_set_anonymous_questions_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_channel_set_anonymous_questions_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field channel_set_approval_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_set_approval_params, channel)},
    {.name = "mode", .key = {"\"mode\":", 7}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &approval_mode_words, .offset = offsetof(struct pl_channel_set_approval_params, mode)},
    {.name = "first", .key = {"\"first\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(50), .offset = offsetof(struct pl_channel_set_approval_params, first)},
    {.name = "deadline_s", .key = {"\"deadline_s\":", 13}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 1, .min = INT64_C(5), .max = INT64_C(86400), .offset = offsetof(struct pl_channel_set_approval_params, deadline_s)},
    {.name = "on_deadline", .key = {"\"on_deadline\":", 14}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 2, .words = &held_outcome_words, .offset = offsetof(struct pl_channel_set_approval_params, on_deadline)},
};
const struct pl_object pl_channel_set_approval_params_object = {
    .name = "channel_set_approval_params",
    .fields = channel_set_approval_params_fields,
    .field_count = 5,
    .size = sizeof(struct pl_channel_set_approval_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field channel_set_approval_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_set_approval_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_set_approval_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_channel_set_approval_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_channel_set_approval_result, changed)},
};
const struct pl_object pl_channel_set_approval_result_object = {
    .name = "channel_set_approval_result",
    .fields = channel_set_approval_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_channel_set_approval_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field channel_set_attribution_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_set_attribution_params, channel)},
    {.name = "level", .key = {"\"level\":", 8}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &attribution_level_words, .offset = offsetof(struct pl_channel_set_attribution_params, level)},
    {.name = "show", .key = {"\"show\":", 7}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 0, .words = &attribution_show_words, .offset = offsetof(struct pl_channel_set_attribution_params, show)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_channel_set_attribution_params, reason)},
};
const struct pl_object pl_channel_set_attribution_params_object = {
    .name = "channel_set_attribution_params",
    .fields = channel_set_attribution_params_fields,
    .field_count = 4,
    .size = sizeof(struct pl_channel_set_attribution_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field channel_set_attribution_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_set_attribution_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_set_attribution_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_channel_set_attribution_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_channel_set_attribution_result, changed)},
};
const struct pl_object pl_channel_set_attribution_result_object = {
    .name = "channel_set_attribution_result",
    .fields = channel_set_attribution_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_channel_set_attribution_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field channel_set_budget_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_set_budget_params, channel)},
    {.name = "messages", .key = {"\"messages\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(10000), .offset = offsetof(struct pl_channel_set_budget_params, messages)},
    {.name = "per", .key = {"\"per\":", 6}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 0, .words = &counted_per_words, .offset = offsetof(struct pl_channel_set_budget_params, per)},
    {.name = "reserve_head", .key = {"\"reserve_head\":", 15}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 1, .min = INT64_C(0), .max = INT64_C(100), .offset = offsetof(struct pl_channel_set_budget_params, reserve_head)},
    {.name = "window_s", .key = {"\"window_s\":", 11}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(60), .max = INT64_C(604800), .offset = offsetof(struct pl_channel_set_budget_params, window_s)},
};
const struct pl_object pl_channel_set_budget_params_object = {
    .name = "channel_set_budget_params",
    .fields = channel_set_budget_params_fields,
    .field_count = 5,
    .size = sizeof(struct pl_channel_set_budget_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field channel_set_budget_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_set_budget_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_set_budget_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_channel_set_budget_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_channel_set_budget_result, changed)},
};
const struct pl_object pl_channel_set_budget_result_object = {
    .name = "channel_set_budget_result",
    .fields = channel_set_budget_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_channel_set_budget_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field channel_set_delay_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_set_delay_params, channel)},
    {.name = "seconds", .key = {"\"seconds\":", 10}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(30), .offset = offsetof(struct pl_channel_set_delay_params, seconds)},
};
const struct pl_object pl_channel_set_delay_params_object = {
    .name = "channel_set_delay_params",
    .fields = channel_set_delay_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_channel_set_delay_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field channel_set_delay_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_set_delay_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_set_delay_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_channel_set_delay_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_channel_set_delay_result, changed)},
};
const struct pl_object pl_channel_set_delay_result_object = {
    .name = "channel_set_delay_result",
    .fields = channel_set_delay_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_channel_set_delay_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field channel_set_report_threshold_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_set_report_threshold_params, channel)},
    {.name = "delegations", .key = {"\"delegations\":", 14}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(20), .offset = offsetof(struct pl_channel_set_report_threshold_params, delegations)},
};
const struct pl_object pl_channel_set_report_threshold_params_object = {
    .name = "channel_set_report_threshold_params",
    .fields = channel_set_report_threshold_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_channel_set_report_threshold_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field channel_set_report_threshold_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_set_report_threshold_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_set_report_threshold_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_channel_set_report_threshold_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_channel_set_report_threshold_result, changed)},
};
const struct pl_object pl_channel_set_report_threshold_result_object = {
    .name = "channel_set_report_threshold_result",
    .fields = channel_set_report_threshold_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_channel_set_report_threshold_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field channel_slow_mode_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_slow_mode_params, channel)},
    {.name = "seconds", .key = {"\"seconds\":", 10}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(21600), .offset = offsetof(struct pl_channel_slow_mode_params, seconds)},
    {.name = "per", .key = {"\"per\":", 6}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 0, .words = &counted_per_words, .offset = offsetof(struct pl_channel_slow_mode_params, per)},
};
const struct pl_object pl_channel_slow_mode_params_object = {
    .name = "channel_slow_mode_params",
    .fields = channel_slow_mode_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_channel_slow_mode_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field channel_slow_mode_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_slow_mode_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_slow_mode_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_channel_slow_mode_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_channel_slow_mode_result, changed)},
};
const struct pl_object pl_channel_slow_mode_result_object = {
    .name = "channel_slow_mode_result",
    .fields = channel_slow_mode_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_channel_slow_mode_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field channel_subscribe_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_subscribe_params, channel)},
    {.name = "after", .key = {"\"after\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_subscribe_params, after)},
    {.name = "epoch", .key = {"\"epoch\":", 8}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_subscribe_params, epoch)},
};
const struct pl_object pl_channel_subscribe_params_object = {
    .name = "channel_subscribe_params",
    .fields = channel_subscribe_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_channel_subscribe_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field channel_subscribe_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_subscribe_result, channel)},
    {.name = "last_seq", .key = {"\"last_seq\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_subscribe_result, last_seq)},
};
const struct pl_object pl_channel_subscribe_result_object = {
    .name = "channel_subscribe_result",
    .fields = channel_subscribe_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_channel_subscribe_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field channel_typing_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_typing_params, channel)},
};
const struct pl_object pl_channel_typing_params_object = {
    .name = "channel_typing_params",
    .fields = channel_typing_params_fields,
    .field_count = 1,
    .size = sizeof(struct pl_channel_typing_params),
    .exactly_one = 0,
    .is_closed = true,
};

const struct pl_object pl_channel_typing_result_object = {
    .name = "channel_typing_result",
    .fields = NULL,
    .field_count = 0,
    .size = sizeof(struct pl_channel_typing_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field channel_unlock_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_unlock_params, channel)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_channel_unlock_params, reason)},
};
const struct pl_object pl_channel_unlock_params_object = {
    .name = "channel_unlock_params",
    .fields = channel_unlock_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_channel_unlock_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field channel_unlock_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_unlock_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_unlock_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_channel_unlock_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_channel_unlock_result, changed)},
};
const struct pl_object pl_channel_unlock_result_object = {
    .name = "channel_unlock_result",
    .fields = channel_unlock_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_channel_unlock_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field channel_unsubscribe_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_unsubscribe_params, channel)},
};
const struct pl_object pl_channel_unsubscribe_params_object = {
    .name = "channel_unsubscribe_params",
    .fields = channel_unsubscribe_params_fields,
    .field_count = 1,
    .size = sizeof(struct pl_channel_unsubscribe_params),
    .exactly_one = 0,
    .is_closed = true,
};

const struct pl_object pl_channel_unsubscribe_result_object = {
    .name = "channel_unsubscribe_result",
    .fields = NULL,
    .field_count = 0,
    .size = sizeof(struct pl_channel_unsubscribe_result),
    .exactly_one = 0,
    .is_closed = false,
};

const struct pl_object pl_clock_tick_params_object = {
    .name = "clock_tick_params",
    .fields = NULL,
    .field_count = 0,
    .size = sizeof(struct pl_clock_tick_params),
    .exactly_one = 0,
    .is_closed = true,
};

const struct pl_object pl_clock_tick_result_object = {
    .name = "clock_tick_result",
    .fields = NULL,
    .field_count = 0,
    .size = sizeof(struct pl_clock_tick_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field consensus_answer_params_fields[] = {
    {.name = "consensus", .key = {"\"consensus\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_consensus_answer_params, consensus)},
    {.name = "round", .key = {"\"round\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(20), .offset = offsetof(struct pl_consensus_answer_params, round)},
    {.name = "stance", .key = {"\"stance\":", 9}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &stance_words, .offset = offsetof(struct pl_consensus_answer_params, stance)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_consensus_answer_params, text)},
};
const struct pl_object pl_consensus_answer_params_object = {
    .name = "consensus_answer_params",
    .fields = consensus_answer_params_fields,
    .field_count = 4,
    .size = sizeof(struct pl_consensus_answer_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field consensus_answer_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_consensus_answer_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_consensus_answer_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_consensus_answer_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_consensus_answer_result, changed)},
};
const struct pl_object pl_consensus_answer_result_object = {
    .name = "consensus_answer_result",
    .fields = consensus_answer_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_consensus_answer_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field consensus_close_params_fields[] = {
    {.name = "consensus", .key = {"\"consensus\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_consensus_close_params, consensus)},
    {.name = "round", .key = {"\"round\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(20), .offset = offsetof(struct pl_consensus_close_params, round)},
    {.name = "statement", .key = {"\"statement\":", 12}, .kind = PL_FIELD_STRING, .text = PL_TEXT_MESSAGE, .is_required = true, .min = INT64_C(1), .max = INT64_C(16384), .offset = offsetof(struct pl_consensus_close_params, statement)},
};
const struct pl_object pl_consensus_close_params_object = {
    .name = "consensus_close_params",
    .fields = consensus_close_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_consensus_close_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field consensus_close_result_fields[] = {
    {.name = "reached", .key = {"\"reached\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_consensus_close_result, reached)},
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_consensus_close_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_consensus_close_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_consensus_close_result, at_ms)},
};
const struct pl_object pl_consensus_close_result_object = {
    .name = "consensus_close_result",
    .fields = consensus_close_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_consensus_close_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field consensus_open_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_consensus_open_params, channel)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .text = PL_TEXT_MESSAGE, .is_required = true, .min = INT64_C(1), .max = INT64_C(16384), .offset = offsetof(struct pl_consensus_open_params, text)},
};
const struct pl_object pl_consensus_open_params_object = {
    .name = "consensus_open_params",
    .fields = consensus_open_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_consensus_open_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field consensus_open_result_fields[] = {
    {.name = "consensus", .key = {"\"consensus\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_consensus_open_result, consensus)},
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_consensus_open_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_consensus_open_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_consensus_open_result, at_ms)},
};
const struct pl_object pl_consensus_open_result_object = {
    .name = "consensus_open_result",
    .fields = consensus_open_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_consensus_open_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field consensus_redact_answer_params_fields[] = {
    {.name = "consensus", .key = {"\"consensus\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_consensus_redact_answer_params, consensus)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_consensus_redact_answer_params, delegation)},
    {.name = "round", .key = {"\"round\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(20), .offset = offsetof(struct pl_consensus_redact_answer_params, round)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_consensus_redact_answer_params, reason)},
};
const struct pl_object pl_consensus_redact_answer_params_object = {
    .name = "consensus_redact_answer_params",
    .fields = consensus_redact_answer_params_fields,
    .field_count = 4,
    .size = sizeof(struct pl_consensus_redact_answer_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field consensus_redact_answer_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_consensus_redact_answer_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_consensus_redact_answer_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_consensus_redact_answer_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_consensus_redact_answer_result, changed)},
};
const struct pl_object pl_consensus_redact_answer_result_object = {
    .name = "consensus_redact_answer_result",
    .fields = consensus_redact_answer_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_consensus_redact_answer_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field consensus_revise_params_fields[] = {
    {.name = "consensus", .key = {"\"consensus\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_consensus_revise_params, consensus)},
    {.name = "round", .key = {"\"round\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(20), .offset = offsetof(struct pl_consensus_revise_params, round)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .text = PL_TEXT_MESSAGE, .is_required = true, .min = INT64_C(1), .max = INT64_C(16384), .offset = offsetof(struct pl_consensus_revise_params, text)},
};
const struct pl_object pl_consensus_revise_params_object = {
    .name = "consensus_revise_params",
    .fields = consensus_revise_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_consensus_revise_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field consensus_revise_result_fields[] = {
    {.name = "round", .key = {"\"round\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_consensus_revise_result, round)},
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_consensus_revise_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_consensus_revise_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_consensus_revise_result, at_ms)},
};
const struct pl_object pl_consensus_revise_result_object = {
    .name = "consensus_revise_result",
    .fields = consensus_revise_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_consensus_revise_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field consensus_show_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_consensus_show_params, channel)},
    {.name = "consensus", .key = {"\"consensus\":", 12}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_consensus_show_params, consensus)},
    {.name = "round", .key = {"\"round\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(20), .offset = offsetof(struct pl_consensus_show_params, round)},
};
const struct pl_object pl_consensus_show_params_object = {
    .name = "consensus_show_params",
    .fields = consensus_show_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_consensus_show_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field consensus_show_result_fields[] = {
    {.name = "consensus", .key = {"\"consensus\":", 12}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 0, .object = &pl_wire_consensus_object, .offset = offsetof(struct pl_consensus_show_result, consensus)},
};
const struct pl_object pl_consensus_show_result_object = {
    .name = "consensus_show_result",
    .fields = consensus_show_result_fields,
    .field_count = 1,
    .size = sizeof(struct pl_consensus_show_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field filter_create_params_words_items =
    {.kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(100)};
static const struct pl_field filter_create_params_hosts_items =
    {.kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(100)};
static const struct pl_field filter_create_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_filter_create_params, channel)},
    {.name = "kind", .key = {"\"kind\":", 7}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &filter_kind_words, .offset = offsetof(struct pl_filter_create_params, kind)},
    {.name = "action", .key = {"\"action\":", 9}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &filter_action_words, .offset = offsetof(struct pl_filter_create_params, action)},
    {.name = "words", .key = {"\"words\":", 8}, .kind = PL_FIELD_ARRAY, .has = UINT32_C(1) << 1, .min = INT64_C(0), .max = INT64_C(100), .items = &filter_create_params_words_items, .offset = offsetof(struct pl_filter_create_params, words), .count_offset = offsetof(struct pl_filter_create_params, words_count)},
    {.name = "pattern", .key = {"\"pattern\":", 10}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_filter_create_params, pattern)},
    {.name = "hosts", .key = {"\"hosts\":", 8}, .kind = PL_FIELD_ARRAY, .has = UINT32_C(1) << 3, .min = INT64_C(0), .max = INT64_C(100), .items = &filter_create_params_hosts_items, .offset = offsetof(struct pl_filter_create_params, hosts), .count_offset = offsetof(struct pl_filter_create_params, hosts_count)},
    {.name = "times", .key = {"\"times\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 4, .min = INT64_C(1), .max = INT64_C(1000), .offset = offsetof(struct pl_filter_create_params, times)},
    {.name = "within_s", .key = {"\"within_s\":", 11}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 5, .min = INT64_C(1), .max = INT64_C(86400), .offset = offsetof(struct pl_filter_create_params, within_s)},
    {.name = "label", .key = {"\"label\":", 8}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(60), .offset = offsetof(struct pl_filter_create_params, label)},
};
const struct pl_object pl_filter_create_params_object = {
    .name = "filter_create_params",
    .fields = filter_create_params_fields,
    .field_count = 9,
    .size = sizeof(struct pl_filter_create_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field filter_create_result_fields[] = {
    {.name = "filter_id", .key = {"\"filter_id\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_filter_create_result, filter_id)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_filter_create_result, at_ms)},
};
const struct pl_object pl_filter_create_result_object = {
    .name = "filter_create_result",
    .fields = filter_create_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_filter_create_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field filter_delete_params_fields[] = {
    {.name = "filter_id", .key = {"\"filter_id\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_filter_delete_params, filter_id)},
};
const struct pl_object pl_filter_delete_params_object = {
    .name = "filter_delete_params",
    .fields = filter_delete_params_fields,
    .field_count = 1,
    .size = sizeof(struct pl_filter_delete_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field filter_delete_result_fields[] = {
    {.name = "filter_id", .key = {"\"filter_id\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_filter_delete_result, filter_id)},
};
const struct pl_object pl_filter_delete_result_object = {
    .name = "filter_delete_result",
    .fields = filter_delete_result_fields,
    .field_count = 1,
    .size = sizeof(struct pl_filter_delete_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field filter_dry_run_params_words_items =
    {.kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(100)};
static const struct pl_field filter_dry_run_params_hosts_items =
    {.kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(100)};
static const struct pl_field filter_dry_run_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_filter_dry_run_params, channel)},
    {.name = "kind", .key = {"\"kind\":", 7}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &filter_kind_words, .offset = offsetof(struct pl_filter_dry_run_params, kind)},
    {.name = "action", .key = {"\"action\":", 9}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &filter_action_words, .offset = offsetof(struct pl_filter_dry_run_params, action)},
    {.name = "words", .key = {"\"words\":", 8}, .kind = PL_FIELD_ARRAY, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_C(100), .items = &filter_dry_run_params_words_items, .offset = offsetof(struct pl_filter_dry_run_params, words), .count_offset = offsetof(struct pl_filter_dry_run_params, words_count)},
    {.name = "pattern", .key = {"\"pattern\":", 10}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_filter_dry_run_params, pattern)},
    {.name = "hosts", .key = {"\"hosts\":", 8}, .kind = PL_FIELD_ARRAY, .has = UINT32_C(1) << 2, .min = INT64_C(0), .max = INT64_C(100), .items = &filter_dry_run_params_hosts_items, .offset = offsetof(struct pl_filter_dry_run_params, hosts), .count_offset = offsetof(struct pl_filter_dry_run_params, hosts_count)},
    {.name = "times", .key = {"\"times\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 3, .min = INT64_C(1), .max = INT64_C(1000), .offset = offsetof(struct pl_filter_dry_run_params, times)},
    {.name = "within_s", .key = {"\"within_s\":", 11}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 4, .min = INT64_C(1), .max = INT64_C(86400), .offset = offsetof(struct pl_filter_dry_run_params, within_s)},
};
const struct pl_object pl_filter_dry_run_params_object = {
    .name = "filter_dry_run_params",
    .fields = filter_dry_run_params_fields,
    .field_count = 8,
    .size = sizeof(struct pl_filter_dry_run_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field filter_dry_run_result_examples_items =
    {.kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991)};
static const struct pl_field filter_dry_run_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_filter_dry_run_result, channel)},
    {.name = "checked", .key = {"\"checked\":", 10}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(1000), .offset = offsetof(struct pl_filter_dry_run_result, checked)},
    {.name = "met", .key = {"\"met\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(1000), .offset = offsetof(struct pl_filter_dry_run_result, met)},
    {.name = "undecided", .key = {"\"undecided\":", 12}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(1000), .offset = offsetof(struct pl_filter_dry_run_result, undecided)},
    {.name = "examples", .key = {"\"examples\":", 11}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(20), .items = &filter_dry_run_result_examples_items, .offset = offsetof(struct pl_filter_dry_run_result, examples), .count_offset = offsetof(struct pl_filter_dry_run_result, examples_count)},
};
const struct pl_object pl_filter_dry_run_result_object = {
    .name = "filter_dry_run_result",
    .fields = filter_dry_run_result_fields,
    .field_count = 5,
    .size = sizeof(struct pl_filter_dry_run_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field filter_list_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_filter_list_params, channel)},
};
const struct pl_object pl_filter_list_params_object = {
    .name = "filter_list_params",
    .fields = filter_list_params_fields,
    .field_count = 1,
    .size = sizeof(struct pl_filter_list_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field filter_list_result_filters_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_filter_object};
static const struct pl_field filter_list_result_fields[] = {
    {.name = "filters", .key = {"\"filters\":", 10}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(64), .items = &filter_list_result_filters_items, .offset = offsetof(struct pl_filter_list_result, filters), .count_offset = offsetof(struct pl_filter_list_result, filters_count)},
};
const struct pl_object pl_filter_list_result_object = {
    .name = "filter_list_result",
    .fields = filter_list_result_fields,
    .field_count = 1,
    .size = sizeof(struct pl_filter_list_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field filter_update_params_fields[] = {
    {.name = "filter_id", .key = {"\"filter_id\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_filter_update_params, filter_id)},
    {.name = "enabled", .key = {"\"enabled\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_filter_update_params, enabled)},
};
const struct pl_object pl_filter_update_params_object = {
    .name = "filter_update_params",
    .fields = filter_update_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_filter_update_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field filter_update_result_fields[] = {
    {.name = "filter_id", .key = {"\"filter_id\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_filter_update_result, filter_id)},
    {.name = "enabled", .key = {"\"enabled\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_filter_update_result, enabled)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_filter_update_result, changed)},
};
const struct pl_object pl_filter_update_result_object = {
    .name = "filter_update_result",
    .fields = filter_update_result_fields,
    .field_count = 3,
    .size = sizeof(struct pl_filter_update_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field floor_add_time_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_add_time_params, channel)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_add_time_params, delegation)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_add_time_params, participant)},
    {.name = "entry", .key = {"\"entry\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_add_time_params, entry)},
    {.name = "duration_s", .key = {"\"duration_s\":", 13}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(86400), .offset = offsetof(struct pl_floor_add_time_params, duration_s)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_floor_add_time_params, reason)},
};
const struct pl_object pl_floor_add_time_params_object = {
    .name = "floor_add_time_params",
    .fields = floor_add_time_params_fields,
    .field_count = 6,
    .size = sizeof(struct pl_floor_add_time_params),
    .exactly_one = PL_HAS_FLOOR_ADD_TIME_PARAMS_DELEGATION | PL_HAS_FLOOR_ADD_TIME_PARAMS_PARTICIPANT | PL_HAS_FLOOR_ADD_TIME_PARAMS_ENTRY,
    .is_closed = true,
};

static const struct pl_field floor_add_time_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_add_time_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_add_time_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_floor_add_time_result, at_ms)},
    {.name = "account", .key = {"\"account\":", 10}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_account_object, .offset = offsetof(struct pl_floor_add_time_result, account)},
    {.name = "entry", .key = {"\"entry\":", 8}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 0, .object = &pl_wire_floor_entry_object, .offset = offsetof(struct pl_floor_add_time_result, entry)},
};
const struct pl_object pl_floor_add_time_result_object = {
    .name = "floor_add_time_result",
    .fields = floor_add_time_result_fields,
    .field_count = 5,
    .size = sizeof(struct pl_floor_add_time_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field floor_balance_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_balance_params, channel)},
};
const struct pl_object pl_floor_balance_params_object = {
    .name = "floor_balance_params",
    .fields = floor_balance_params_fields,
    .field_count = 1,
    .size = sizeof(struct pl_floor_balance_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field floor_balance_result_delegations_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_balance_object};
static const struct pl_field floor_balance_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_balance_result, channel)},
    {.name = "delegations", .key = {"\"delegations\":", 14}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &floor_balance_result_delegations_items, .offset = offsetof(struct pl_floor_balance_result, delegations), .count_offset = offsetof(struct pl_floor_balance_result, delegations_count)},
};
const struct pl_object pl_floor_balance_result_object = {
    .name = "floor_balance_result",
    .fields = floor_balance_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_floor_balance_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field floor_begin_replies_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_begin_replies_params, channel)},
};
const struct pl_object pl_floor_begin_replies_params_object = {
    .name = "floor_begin_replies_params",
    .fields = floor_begin_replies_params_fields,
    .field_count = 1,
    .size = sizeof(struct pl_floor_begin_replies_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field floor_begin_replies_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_begin_replies_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_begin_replies_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_floor_begin_replies_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_floor_begin_replies_result, changed)},
};
const struct pl_object pl_floor_begin_replies_result_object = {
    .name = "floor_begin_replies_result",
    .fields = floor_begin_replies_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_floor_begin_replies_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field floor_close_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_close_params, channel)},
};
const struct pl_object pl_floor_close_params_object = {
    .name = "floor_close_params",
    .fields = floor_close_params_fields,
    .field_count = 1,
    .size = sizeof(struct pl_floor_close_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field floor_close_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_close_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_close_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_floor_close_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_floor_close_result, changed)},
};
const struct pl_object pl_floor_close_result_object = {
    .name = "floor_close_result",
    .fields = floor_close_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_floor_close_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field floor_end_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_end_params, channel)},
    {.name = "entry", .key = {"\"entry\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_end_params, entry)},
};
const struct pl_object pl_floor_end_params_object = {
    .name = "floor_end_params",
    .fields = floor_end_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_floor_end_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field floor_end_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_end_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_end_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_floor_end_result, at_ms)},
    {.name = "entry", .key = {"\"entry\":", 8}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_entry_object, .offset = offsetof(struct pl_floor_end_result, entry)},
    {.name = "overrun_ms", .key = {"\"overrun_ms\":", 13}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_end_result, overrun_ms)},
};
const struct pl_object pl_floor_end_result_object = {
    .name = "floor_end_result",
    .fields = floor_end_result_fields,
    .field_count = 5,
    .size = sizeof(struct pl_floor_end_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field floor_move_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_move_params, channel)},
    {.name = "entry", .key = {"\"entry\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_move_params, entry)},
    {.name = "before", .key = {"\"before\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_move_params, before)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_floor_move_params, reason)},
};
const struct pl_object pl_floor_move_params_object = {
    .name = "floor_move_params",
    .fields = floor_move_params_fields,
    .field_count = 4,
    .size = sizeof(struct pl_floor_move_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field floor_move_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_move_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_move_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_floor_move_result, at_ms)},
};
const struct pl_object pl_floor_move_result_object = {
    .name = "floor_move_result",
    .fields = floor_move_result_fields,
    .field_count = 3,
    .size = sizeof(struct pl_floor_move_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field floor_open_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_open_params, channel)},
    {.name = "item", .key = {"\"item\":", 7}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_floor_open_params, item)},
};
const struct pl_object pl_floor_open_params_object = {
    .name = "floor_open_params",
    .fields = floor_open_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_floor_open_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field floor_open_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_open_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_open_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_floor_open_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_floor_open_result, changed)},
};
const struct pl_object pl_floor_open_result_object = {
    .name = "floor_open_result",
    .fields = floor_open_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_floor_open_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field floor_pause_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_pause_params, channel)},
    {.name = "entry", .key = {"\"entry\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_pause_params, entry)},
};
const struct pl_object pl_floor_pause_params_object = {
    .name = "floor_pause_params",
    .fields = floor_pause_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_floor_pause_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field floor_pause_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_pause_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_pause_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_floor_pause_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_floor_pause_result, changed)},
};
const struct pl_object pl_floor_pause_result_object = {
    .name = "floor_pause_result",
    .fields = floor_pause_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_floor_pause_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field floor_readd_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_readd_params, channel)},
    {.name = "entry", .key = {"\"entry\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_readd_params, entry)},
};
const struct pl_object pl_floor_readd_params_object = {
    .name = "floor_readd_params",
    .fields = floor_readd_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_floor_readd_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field floor_readd_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_readd_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_readd_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_floor_readd_result, at_ms)},
    {.name = "entry", .key = {"\"entry\":", 8}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_entry_object, .offset = offsetof(struct pl_floor_readd_result, entry)},
};
const struct pl_object pl_floor_readd_result_object = {
    .name = "floor_readd_result",
    .fields = floor_readd_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_floor_readd_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field floor_remove_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_remove_params, channel)},
    {.name = "entry", .key = {"\"entry\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_remove_params, entry)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_floor_remove_params, reason)},
};
const struct pl_object pl_floor_remove_params_object = {
    .name = "floor_remove_params",
    .fields = floor_remove_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_floor_remove_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field floor_remove_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_remove_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_remove_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_floor_remove_result, at_ms)},
};
const struct pl_object pl_floor_remove_result_object = {
    .name = "floor_remove_result",
    .fields = floor_remove_result_fields,
    .field_count = 3,
    .size = sizeof(struct pl_floor_remove_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field floor_request_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_request_params, channel)},
    {.name = "kind", .key = {"\"kind\":", 7}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 0, .words = &floor_request_kind_words, .offset = offsetof(struct pl_floor_request_params, kind)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_request_params, participant)},
};
const struct pl_object pl_floor_request_params_object = {
    .name = "floor_request_params",
    .fields = floor_request_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_floor_request_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field floor_request_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_request_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_request_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_floor_request_result, at_ms)},
    {.name = "entry", .key = {"\"entry\":", 8}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_entry_object, .offset = offsetof(struct pl_floor_request_result, entry)},
    {.name = "place", .key = {"\"place\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(1000), .offset = offsetof(struct pl_floor_request_result, place)},
};
const struct pl_object pl_floor_request_result_object = {
    .name = "floor_request_result",
    .fields = floor_request_result_fields,
    .field_count = 5,
    .size = sizeof(struct pl_floor_request_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field floor_resume_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_resume_params, channel)},
    {.name = "entry", .key = {"\"entry\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_resume_params, entry)},
};
const struct pl_object pl_floor_resume_params_object = {
    .name = "floor_resume_params",
    .fields = floor_resume_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_floor_resume_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field floor_resume_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_resume_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_resume_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_floor_resume_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_floor_resume_result, changed)},
};
const struct pl_object pl_floor_resume_result_object = {
    .name = "floor_resume_result",
    .fields = floor_resume_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_floor_resume_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field floor_set_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_set_params, channel)},
    {.name = "on", .key = {"\"on\":", 5}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 0, .offset = offsetof(struct pl_floor_set_params, on)},
    {.name = "order", .key = {"\"order\":", 8}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 1, .words = &floor_order_words, .offset = offsetof(struct pl_floor_set_params, order)},
    {.name = "turn_s", .key = {"\"turn_s\":", 9}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(0), .max = INT64_C(86400), .offset = offsetof(struct pl_floor_set_params, turn_s)},
    {.name = "budget_s", .key = {"\"budget_s\":", 11}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 3, .min = INT64_C(0), .max = INT64_C(604800), .offset = offsetof(struct pl_floor_set_params, budget_s)},
    {.name = "controls_posting", .key = {"\"controls_posting\":", 19}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 4, .offset = offsetof(struct pl_floor_set_params, controls_posting)},
    {.name = "replies_max", .key = {"\"replies_max\":", 14}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 5, .min = INT64_C(0), .max = INT64_C(10), .offset = offsetof(struct pl_floor_set_params, replies_max)},
    {.name = "reply_first_s", .key = {"\"reply_first_s\":", 16}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 6, .min = INT64_C(0), .max = INT64_C(86400), .offset = offsetof(struct pl_floor_set_params, reply_first_s)},
    {.name = "reply_second_s", .key = {"\"reply_second_s\":", 17}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 7, .min = INT64_C(0), .max = INT64_C(86400), .offset = offsetof(struct pl_floor_set_params, reply_second_s)},
};
const struct pl_object pl_floor_set_params_object = {
    .name = "floor_set_params",
    .fields = floor_set_params_fields,
    .field_count = 9,
    .size = sizeof(struct pl_floor_set_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field floor_set_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_set_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_set_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_floor_set_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_floor_set_result, changed)},
};
const struct pl_object pl_floor_set_result_object = {
    .name = "floor_set_result",
    .fields = floor_set_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_floor_set_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field floor_show_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_show_params, channel)},
};
const struct pl_object pl_floor_show_params_object = {
    .name = "floor_show_params",
    .fields = floor_show_params_fields,
    .field_count = 1,
    .size = sizeof(struct pl_floor_show_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field floor_show_result_waiting_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_entry_object};
static const struct pl_field floor_show_result_accounts_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_account_object};
static const struct pl_field floor_show_result_drawn_items =
    {.kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0};
static const struct pl_field floor_show_result_replies_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_reply_object};
static const struct pl_field floor_show_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_show_result, channel)},
    {.name = "last_seq", .key = {"\"last_seq\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_show_result, last_seq)},
    {.name = "settings", .key = {"\"settings\":", 11}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_settings_object, .offset = offsetof(struct pl_floor_show_result, settings)},
    {.name = "open", .key = {"\"open\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_floor_show_result, open)},
    {.name = "phase", .key = {"\"phase\":", 8}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &floor_phase_words, .offset = offsetof(struct pl_floor_show_result, phase)},
    {.name = "item", .key = {"\"item\":", 7}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_show_result, item)},
    {.name = "title", .key = {"\"title\":", 8}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_floor_show_result, title)},
    {.name = "speaker", .key = {"\"speaker\":", 10}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 1, .object = &pl_wire_floor_entry_object, .offset = offsetof(struct pl_floor_show_result, speaker)},
    {.name = "interrupted", .key = {"\"interrupted\":", 14}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 2, .object = &pl_wire_floor_entry_object, .offset = offsetof(struct pl_floor_show_result, interrupted)},
    {.name = "waiting", .key = {"\"waiting\":", 10}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &floor_show_result_waiting_items, .offset = offsetof(struct pl_floor_show_result, waiting), .count_offset = offsetof(struct pl_floor_show_result, waiting_count)},
    {.name = "accounts", .key = {"\"accounts\":", 11}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &floor_show_result_accounts_items, .offset = offsetof(struct pl_floor_show_result, accounts), .count_offset = offsetof(struct pl_floor_show_result, accounts_count)},
    {.name = "drawn", .key = {"\"drawn\":", 8}, .kind = PL_FIELD_ARRAY, .has = UINT32_C(1) << 3, .min = INT64_C(0), .max = INT64_MAX, .items = &floor_show_result_drawn_items, .offset = offsetof(struct pl_floor_show_result, drawn), .count_offset = offsetof(struct pl_floor_show_result, drawn_count)},
    {.name = "replies", .key = {"\"replies\":", 10}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &floor_show_result_replies_items, .offset = offsetof(struct pl_floor_show_result, replies), .count_offset = offsetof(struct pl_floor_show_result, replies_count)},
};
const struct pl_object pl_floor_show_result_object = {
    .name = "floor_show_result",
    .fields = floor_show_result_fields,
    .field_count = 13,
    .size = sizeof(struct pl_floor_show_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field floor_start_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_start_params, channel)},
    {.name = "entry", .key = {"\"entry\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_start_params, entry)},
    {.name = "instead_of", .key = {"\"instead_of\":", 13}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 1, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_start_params, instead_of)},
};
const struct pl_object pl_floor_start_params_object = {
    .name = "floor_start_params",
    .fields = floor_start_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_floor_start_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field floor_start_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_start_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_start_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_floor_start_result, at_ms)},
    {.name = "entry", .key = {"\"entry\":", 8}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_entry_object, .offset = offsetof(struct pl_floor_start_result, entry)},
};
const struct pl_object pl_floor_start_result_object = {
    .name = "floor_start_result",
    .fields = floor_start_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_floor_start_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field floor_withdraw_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_withdraw_params, channel)},
    {.name = "entry", .key = {"\"entry\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_withdraw_params, entry)},
};
const struct pl_object pl_floor_withdraw_params_object = {
    .name = "floor_withdraw_params",
    .fields = floor_withdraw_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_floor_withdraw_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field floor_withdraw_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_floor_withdraw_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_floor_withdraw_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_floor_withdraw_result, at_ms)},
};
const struct pl_object pl_floor_withdraw_result_object = {
    .name = "floor_withdraw_result",
    .fields = floor_withdraw_result_fields,
    .field_count = 3,
    .size = sizeof(struct pl_floor_withdraw_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field held_appeal_params_fields[] = {
    {.name = "held_id", .key = {"\"held_id\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_held_appeal_params, held_id)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_held_appeal_params, text)},
};
const struct pl_object pl_held_appeal_params_object = {
    .name = "held_appeal_params",
    .fields = held_appeal_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_held_appeal_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field held_appeal_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_held_appeal_result, channel)},
    {.name = "held_id", .key = {"\"held_id\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_held_appeal_result, held_id)},
};
const struct pl_object pl_held_appeal_result_object = {
    .name = "held_appeal_result",
    .fields = held_appeal_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_held_appeal_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field held_approve_params_fields[] = {
    {.name = "held_id", .key = {"\"held_id\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_held_approve_params, held_id)},
    {.name = "text_version", .key = {"\"text_version\":", 15}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(1000), .offset = offsetof(struct pl_held_approve_params, text_version)},
};
const struct pl_object pl_held_approve_params_object = {
    .name = "held_approve_params",
    .fields = held_approve_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_held_approve_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field held_approve_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_held_approve_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_held_approve_result, seq)},
    {.name = "id", .key = {"\"id\":", 5}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_held_approve_result, id)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_held_approve_result, at_ms)},
};
const struct pl_object pl_held_approve_result_object = {
    .name = "held_approve_result",
    .fields = held_approve_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_held_approve_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field held_list_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_held_list_params, channel)},
    {.name = "appealed", .key = {"\"appealed\":", 11}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 0, .offset = offsetof(struct pl_held_list_params, appealed)},
    {.name = "after", .key = {"\"after\":", 8}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_held_list_params, after)},
    {.name = "limit", .key = {"\"limit\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(100), .offset = offsetof(struct pl_held_list_params, limit)},
};
const struct pl_object pl_held_list_params_object = {
    .name = "held_list_params",
    .fields = held_list_params_fields,
    .field_count = 4,
    .size = sizeof(struct pl_held_list_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field held_list_result_held_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_held_item_object};
static const struct pl_field held_list_result_fields[] = {
    {.name = "held", .key = {"\"held\":", 7}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(100), .items = &held_list_result_held_items, .offset = offsetof(struct pl_held_list_result, held), .count_offset = offsetof(struct pl_held_list_result, held_count)},
    {.name = "more", .key = {"\"more\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_held_list_result, more)},
    {.name = "total", .key = {"\"total\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_held_list_result, total)},
};
const struct pl_object pl_held_list_result_object = {
    .name = "held_list_result",
    .fields = held_list_result_fields,
    .field_count = 3,
    .size = sizeof(struct pl_held_list_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field held_mine_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_held_mine_params, channel)},
    {.name = "after", .key = {"\"after\":", 8}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_held_mine_params, after)},
    {.name = "limit", .key = {"\"limit\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(100), .offset = offsetof(struct pl_held_mine_params, limit)},
};
const struct pl_object pl_held_mine_params_object = {
    .name = "held_mine_params",
    .fields = held_mine_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_held_mine_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field held_mine_result_held_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_held_item_object};
static const struct pl_field held_mine_result_fields[] = {
    {.name = "held", .key = {"\"held\":", 7}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(100), .items = &held_mine_result_held_items, .offset = offsetof(struct pl_held_mine_result, held), .count_offset = offsetof(struct pl_held_mine_result, held_count)},
    {.name = "more", .key = {"\"more\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_held_mine_result, more)},
};
const struct pl_object pl_held_mine_result_object = {
    .name = "held_mine_result",
    .fields = held_mine_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_held_mine_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field held_reject_params_fields[] = {
    {.name = "held_id", .key = {"\"held_id\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_held_reject_params, held_id)},
    {.name = "reason_code", .key = {"\"reason_code\":", 14}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 0, .words = &held_reason_words, .offset = offsetof(struct pl_held_reject_params, reason_code)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_held_reject_params, reason)},
    {.name = "text_version", .key = {"\"text_version\":", 15}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(1000), .offset = offsetof(struct pl_held_reject_params, text_version)},
};
const struct pl_object pl_held_reject_params_object = {
    .name = "held_reject_params",
    .fields = held_reject_params_fields,
    .field_count = 4,
    .size = sizeof(struct pl_held_reject_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field held_reject_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_held_reject_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_held_reject_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_held_reject_result, at_ms)},
};
const struct pl_object pl_held_reject_result_object = {
    .name = "held_reject_result",
    .fields = held_reject_result_fields,
    .field_count = 3,
    .size = sizeof(struct pl_held_reject_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field held_resubmit_params_fields[] = {
    {.name = "held_id", .key = {"\"held_id\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_held_resubmit_params, held_id)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .text = PL_TEXT_MESSAGE, .is_required = true, .min = INT64_C(1), .max = INT64_C(16384), .offset = offsetof(struct pl_held_resubmit_params, text)},
    {.name = "lang", .key = {"\"lang\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(2), .max = INT64_C(35), .pattern = &pattern_2, .offset = offsetof(struct pl_held_resubmit_params, lang)},
};
const struct pl_object pl_held_resubmit_params_object = {
    .name = "held_resubmit_params",
    .fields = held_resubmit_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_held_resubmit_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field held_resubmit_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_held_resubmit_result, channel)},
    {.name = "held_id", .key = {"\"held_id\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_held_resubmit_result, held_id)},
    {.name = "version", .key = {"\"version\":", 10}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_held_resubmit_result, version)},
    {.name = "why", .key = {"\"why\":", 6}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &held_why_words, .offset = offsetof(struct pl_held_resubmit_result, why)},
    {.name = "due", .key = {"\"due\":", 6}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 0, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_held_resubmit_result, due_ms)},
};
const struct pl_object pl_held_resubmit_result_object = {
    .name = "held_resubmit_result",
    .fields = held_resubmit_result_fields,
    .field_count = 5,
    .size = sizeof(struct pl_held_resubmit_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field invite_claim_params_fields[] = {
    {.name = "invite", .key = {"\"invite\":", 9}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(16), .max = INT64_C(256), .pattern = &pattern_3, .offset = offsetof(struct pl_invite_claim_params, invite)},
    {.name = "token", .key = {"\"token\":", 8}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(32), .max = INT64_C(256), .pattern = &pattern_3, .offset = offsetof(struct pl_invite_claim_params, token)},
};
const struct pl_object pl_invite_claim_params_object = {
    .name = "invite_claim_params",
    .fields = invite_claim_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_invite_claim_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field invite_claim_result_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_invite_claim_result, participant)},
};
const struct pl_object pl_invite_claim_result_object = {
    .name = "invite_claim_result",
    .fields = invite_claim_result_fields,
    .field_count = 1,
    .size = sizeof(struct pl_invite_claim_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field invite_create_params_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .text = PL_TEXT_NAME, .is_required = true, .min = INT64_C(1), .max = INT64_C(120), .offset = offsetof(struct pl_invite_create_params, participant)},
    {.name = "role", .key = {"\"role\":", 7}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 0, .words = &role_words, .offset = offsetof(struct pl_invite_create_params, role)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_invite_create_params, delegation)},
    {.name = "valid_s", .key = {"\"valid_s\":", 10}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(60), .max = INT64_C(31536000), .offset = offsetof(struct pl_invite_create_params, valid_s)},
    {.name = "secret_hash", .key = {"\"secret_hash\":", 14}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(64), .max = INT64_C(64), .pattern = &pattern_4, .offset = offsetof(struct pl_invite_create_params, secret_hash)},
};
const struct pl_object pl_invite_create_params_object = {
    .name = "invite_create_params",
    .fields = invite_create_params_fields,
    .field_count = 5,
    .size = sizeof(struct pl_invite_create_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field invite_create_result_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_invite_create_result, participant)},
    {.name = "created", .key = {"\"created\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_invite_create_result, created)},
    {.name = "expires", .key = {"\"expires\":", 10}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_invite_create_result, expires_ms)},
};
const struct pl_object pl_invite_create_result_object = {
    .name = "invite_create_result",
    .fields = invite_create_result_fields,
    .field_count = 3,
    .size = sizeof(struct pl_invite_create_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field message_edit_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_edit_params, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_edit_params, seq)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .text = PL_TEXT_MESSAGE, .is_required = true, .min = INT64_C(1), .max = INT64_C(16384), .offset = offsetof(struct pl_message_edit_params, text)},
};
const struct pl_object pl_message_edit_params_object = {
    .name = "message_edit_params",
    .fields = message_edit_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_message_edit_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field message_edit_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_edit_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_edit_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_message_edit_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_message_edit_result, changed)},
};
const struct pl_object pl_message_edit_result_object = {
    .name = "message_edit_result",
    .fields = message_edit_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_message_edit_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field message_pin_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_pin_params, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_pin_params, seq)},
    {.name = "on", .key = {"\"on\":", 5}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_message_pin_params, on)},
};
const struct pl_object pl_message_pin_params_object = {
    .name = "message_pin_params",
    .fields = message_pin_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_message_pin_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field message_pin_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_pin_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_pin_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_message_pin_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_message_pin_result, changed)},
};
const struct pl_object pl_message_pin_result_object = {
    .name = "message_pin_result",
    .fields = message_pin_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_message_pin_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field message_post_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_post_params, channel)},
    {.name = "client_id", .key = {"\"client_id\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_post_params, client_id)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .text = PL_TEXT_MESSAGE, .is_required = true, .min = INT64_C(1), .max = INT64_C(16384), .offset = offsetof(struct pl_message_post_params, text)},
    {.name = "lang", .key = {"\"lang\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(2), .max = INT64_C(35), .pattern = &pattern_2, .offset = offsetof(struct pl_message_post_params, lang)},
    {.name = "reply_to", .key = {"\"reply_to\":", 11}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_post_params, reply_to)},
    {.name = "kind", .key = {"\"kind\":", 7}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 2, .words = &message_kind_words, .offset = offsetof(struct pl_message_post_params, kind)},
    {.name = "anonymous", .key = {"\"anonymous\":", 12}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 3, .offset = offsetof(struct pl_message_post_params, anonymous)},
};
const struct pl_object pl_message_post_params_object = {
    .name = "message_post_params",
    .fields = message_post_params_fields,
    .field_count = 7,
    .size = sizeof(struct pl_message_post_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field message_post_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_post_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_post_result, seq)},
    {.name = "id", .key = {"\"id\":", 5}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_message_post_result, id)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 2, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_message_post_result, at_ms)},
    {.name = "held", .key = {"\"held\":", 7}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 3, .offset = offsetof(struct pl_message_post_result, held)},
    {.name = "held_id", .key = {"\"held_id\":", 10}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 4, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_post_result, held_id)},
    {.name = "why", .key = {"\"why\":", 6}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 5, .words = &held_why_words, .offset = offsetof(struct pl_message_post_result, why)},
    {.name = "rule", .key = {"\"rule\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 6, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_message_post_result, rule)},
    {.name = "rejected", .key = {"\"rejected\":", 11}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 7, .offset = offsetof(struct pl_message_post_result, rejected)},
};
const struct pl_object pl_message_post_result_object = {
    .name = "message_post_result",
    .fields = message_post_result_fields,
    .field_count = 9,
    .size = sizeof(struct pl_message_post_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field message_react_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_react_params, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_react_params, seq)},
    {.name = "emoji", .key = {"\"emoji\":", 8}, .kind = PL_FIELD_STRING, .text = PL_TEXT_EMOJI, .is_required = true, .min = INT64_C(1), .max = INT64_C(32), .offset = offsetof(struct pl_message_react_params, emoji)},
    {.name = "on", .key = {"\"on\":", 5}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_message_react_params, on)},
};
const struct pl_object pl_message_react_params_object = {
    .name = "message_react_params",
    .fields = message_react_params_fields,
    .field_count = 4,
    .size = sizeof(struct pl_message_react_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field message_react_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_react_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_react_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_message_react_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_message_react_result, changed)},
};
const struct pl_object pl_message_react_result_object = {
    .name = "message_react_result",
    .fields = message_react_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_message_react_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field message_redact_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_redact_params, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_redact_params, seq)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_message_redact_params, reason)},
};
const struct pl_object pl_message_redact_params_object = {
    .name = "message_redact_params",
    .fields = message_redact_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_message_redact_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field message_redact_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_redact_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_redact_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_message_redact_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_message_redact_result, changed)},
};
const struct pl_object pl_message_redact_result_object = {
    .name = "message_redact_result",
    .fields = message_redact_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_message_redact_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field message_report_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_report_params, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_report_params, seq)},
    {.name = "category", .key = {"\"category\":", 11}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &report_category_words, .offset = offsetof(struct pl_message_report_params, category)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_message_report_params, text)},
};
const struct pl_object pl_message_report_params_object = {
    .name = "message_report_params",
    .fields = message_report_params_fields,
    .field_count = 4,
    .size = sizeof(struct pl_message_report_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field message_report_result_fields[] = {
    {.name = "report_id", .key = {"\"report_id\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_report_result, report_id)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_message_report_result, at_ms)},
    {.name = "state", .key = {"\"state\":", 8}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &report_state_words, .offset = offsetof(struct pl_message_report_result, state)},
    {.name = "outcome", .key = {"\"outcome\":", 10}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 0, .words = &report_outcome_words, .offset = offsetof(struct pl_message_report_result, outcome)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_message_report_result, reason)},
};
const struct pl_object pl_message_report_result_object = {
    .name = "message_report_result",
    .fields = message_report_result_fields,
    .field_count = 5,
    .size = sizeof(struct pl_message_report_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field message_restore_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_restore_params, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_restore_params, seq)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_message_restore_params, reason)},
};
const struct pl_object pl_message_restore_params_object = {
    .name = "message_restore_params",
    .fields = message_restore_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_message_restore_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field message_restore_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_restore_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_restore_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_message_restore_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_message_restore_result, changed)},
};
const struct pl_object pl_message_restore_result_object = {
    .name = "message_restore_result",
    .fields = message_restore_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_message_restore_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field message_search_params_fields[] = {
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(200), .offset = offsetof(struct pl_message_search_params, text)},
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_search_params, channel)},
    {.name = "before", .key = {"\"before\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(100), .offset = offsetof(struct pl_message_search_params, before)},
    {.name = "limit", .key = {"\"limit\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(50), .offset = offsetof(struct pl_message_search_params, limit)},
};
const struct pl_object pl_message_search_params_object = {
    .name = "message_search_params",
    .fields = message_search_params_fields,
    .field_count = 4,
    .size = sizeof(struct pl_message_search_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field message_search_result_hits_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_search_hit_object};
static const struct pl_field message_search_result_indexed_to_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_channel_position_object};
static const struct pl_field message_search_result_fields[] = {
    {.name = "hits", .key = {"\"hits\":", 7}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(50), .items = &message_search_result_hits_items, .offset = offsetof(struct pl_message_search_result, hits), .count_offset = offsetof(struct pl_message_search_result, hits_count)},
    {.name = "more", .key = {"\"more\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_message_search_result, more)},
    {.name = "indexed_to", .key = {"\"indexed_to\":", 13}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &message_search_result_indexed_to_items, .offset = offsetof(struct pl_message_search_result, indexed_to), .count_offset = offsetof(struct pl_message_search_result, indexed_to_count)},
};
const struct pl_object pl_message_search_result_object = {
    .name = "message_search_result",
    .fields = message_search_result_fields,
    .field_count = 3,
    .size = sizeof(struct pl_message_search_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field message_unmask_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_unmask_params, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_unmask_params, seq)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_message_unmask_params, reason)},
};
const struct pl_object pl_message_unmask_params_object = {
    .name = "message_unmask_params",
    .fields = message_unmask_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_message_unmask_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field message_unmask_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_unmask_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_unmask_result, seq)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_message_unmask_result, participant)},
};
const struct pl_object pl_message_unmask_result_object = {
    .name = "message_unmask_result",
    .fields = message_unmask_result_fields,
    .field_count = 3,
    .size = sizeof(struct pl_message_unmask_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field message_withhold_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_withhold_params, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_withhold_params, seq)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_message_withhold_params, reason)},
};
const struct pl_object pl_message_withhold_params_object = {
    .name = "message_withhold_params",
    .fields = message_withhold_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_message_withhold_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field message_withhold_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_withhold_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_withhold_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_message_withhold_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_message_withhold_result, changed)},
};
const struct pl_object pl_message_withhold_result_object = {
    .name = "message_withhold_result",
    .fields = message_withhold_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_message_withhold_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field note_add_params_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_note_add_params, participant)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_note_add_params, delegation)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .text = PL_TEXT_MESSAGE, .is_required = true, .min = INT64_C(1), .max = INT64_C(2000), .offset = offsetof(struct pl_note_add_params, text)},
};
const struct pl_object pl_note_add_params_object = {
    .name = "note_add_params",
    .fields = note_add_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_note_add_params),
    .exactly_one = PL_HAS_NOTE_ADD_PARAMS_PARTICIPANT | PL_HAS_NOTE_ADD_PARAMS_DELEGATION,
    .is_closed = true,
};

static const struct pl_field note_add_result_fields[] = {
    {.name = "number", .key = {"\"number\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_note_add_result, number)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_note_add_result, at_ms)},
};
const struct pl_object pl_note_add_result_object = {
    .name = "note_add_result",
    .fields = note_add_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_note_add_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field note_list_params_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_note_list_params, participant)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_note_list_params, delegation)},
    {.name = "before", .key = {"\"before\":", 9}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_note_list_params, before)},
    {.name = "limit", .key = {"\"limit\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 3, .min = INT64_C(1), .max = INT64_C(100), .offset = offsetof(struct pl_note_list_params, limit)},
};
const struct pl_object pl_note_list_params_object = {
    .name = "note_list_params",
    .fields = note_list_params_fields,
    .field_count = 4,
    .size = sizeof(struct pl_note_list_params),
    .exactly_one = PL_HAS_NOTE_LIST_PARAMS_PARTICIPANT | PL_HAS_NOTE_LIST_PARAMS_DELEGATION,
    .is_closed = true,
};

static const struct pl_field note_list_result_notes_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_note_object};
static const struct pl_field note_list_result_fields[] = {
    {.name = "notes", .key = {"\"notes\":", 8}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(100), .items = &note_list_result_notes_items, .offset = offsetof(struct pl_note_list_result, notes), .count_offset = offsetof(struct pl_note_list_result, notes_count)},
    {.name = "more", .key = {"\"more\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_note_list_result, more)},
};
const struct pl_object pl_note_list_result_object = {
    .name = "note_list_result",
    .fields = note_list_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_note_list_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field operator_speak_as_params_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .text = PL_TEXT_NAME, .is_required = true, .min = INT64_C(1), .max = INT64_C(120), .offset = offsetof(struct pl_operator_speak_as_params, participant)},
};
const struct pl_object pl_operator_speak_as_params_object = {
    .name = "operator_speak_as_params",
    .fields = operator_speak_as_params_fields,
    .field_count = 1,
    .size = sizeof(struct pl_operator_speak_as_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field operator_speak_as_result_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_operator_speak_as_result, participant)},
};
const struct pl_object pl_operator_speak_as_result_object = {
    .name = "operator_speak_as_result",
    .fields = operator_speak_as_result_fields,
    .field_count = 1,
    .size = sizeof(struct pl_operator_speak_as_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field participant_find_params_fields[] = {
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_find_params, delegation)},
    {.name = "unattached", .key = {"\"unattached\":", 13}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 1, .offset = offsetof(struct pl_participant_find_params, unattached)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(100), .offset = offsetof(struct pl_participant_find_params, text)},
    {.name = "after", .key = {"\"after\":", 8}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 3, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_find_params, after)},
    {.name = "limit", .key = {"\"limit\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 4, .min = INT64_C(1), .max = INT64_C(200), .offset = offsetof(struct pl_participant_find_params, limit)},
};
const struct pl_object pl_participant_find_params_object = {
    .name = "participant_find_params",
    .fields = participant_find_params_fields,
    .field_count = 5,
    .size = sizeof(struct pl_participant_find_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field participant_find_result_participants_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object};
static const struct pl_field participant_find_result_fields[] = {
    {.name = "participants", .key = {"\"participants\":", 15}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(200), .items = &participant_find_result_participants_items, .offset = offsetof(struct pl_participant_find_result, participants), .count_offset = offsetof(struct pl_participant_find_result, participants_count)},
    {.name = "more", .key = {"\"more\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_participant_find_result, more)},
};
const struct pl_object pl_participant_find_result_object = {
    .name = "participant_find_result",
    .fields = participant_find_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_participant_find_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field participant_import_params_rows_fields[] = {
    {.name = "row", .key = {"\"row\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_participant_import_params_rows, row)},
    {.name = "id", .key = {"\"id\":", 5}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_C(200), .offset = offsetof(struct pl_participant_import_params_rows, id)},
    {.name = "name", .key = {"\"name\":", 7}, .kind = PL_FIELD_STRING, .text = PL_TEXT_NAME, .is_required = true, .min = INT64_C(1), .max = INT64_C(120), .offset = offsetof(struct pl_participant_import_params_rows, name)},
    {.name = "role", .key = {"\"role\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_C(64), .offset = offsetof(struct pl_participant_import_params_rows, role)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_C(200), .offset = offsetof(struct pl_participant_import_params_rows, delegation)},
    {.name = "lang", .key = {"\"lang\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(0), .max = INT64_C(35), .offset = offsetof(struct pl_participant_import_params_rows, lang)},
};
const struct pl_object pl_participant_import_params_rows_object = {
    .name = "participant_import_params_rows",
    .fields = participant_import_params_rows_fields,
    .field_count = 6,
    .size = sizeof(struct pl_participant_import_params_rows),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field participant_import_params_rows_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_participant_import_params_rows_object};
static const struct pl_field participant_import_params_fields[] = {
    {.name = "rows", .key = {"\"rows\":", 7}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(1), .max = INT64_C(20000), .items = &participant_import_params_rows_items, .offset = offsetof(struct pl_participant_import_params, rows), .count_offset = offsetof(struct pl_participant_import_params, rows_count)},
    {.name = "dry_run", .key = {"\"dry_run\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_participant_import_params, dry_run)},
};
const struct pl_object pl_participant_import_params_object = {
    .name = "participant_import_params",
    .fields = participant_import_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_participant_import_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field participant_import_result_errors_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_import_error_object};
static const struct pl_field participant_import_result_fields[] = {
    {.name = "created", .key = {"\"created\":", 10}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_participant_import_result, created)},
    {.name = "updated", .key = {"\"updated\":", 10}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_participant_import_result, updated)},
    {.name = "unchanged", .key = {"\"unchanged\":", 12}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_participant_import_result, unchanged)},
    {.name = "errors", .key = {"\"errors\":", 9}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &participant_import_result_errors_items, .offset = offsetof(struct pl_participant_import_result, errors), .count_offset = offsetof(struct pl_participant_import_result, errors_count)},
};
const struct pl_object pl_participant_import_result_object = {
    .name = "participant_import_result",
    .fields = participant_import_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_participant_import_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field participant_list_params_fields[] = {
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_list_params, delegation)},
    {.name = "after", .key = {"\"after\":", 8}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_list_params, after)},
    {.name = "limit", .key = {"\"limit\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(1000), .offset = offsetof(struct pl_participant_list_params, limit)},
};
const struct pl_object pl_participant_list_params_object = {
    .name = "participant_list_params",
    .fields = participant_list_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_participant_list_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field participant_list_result_participants_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object};
static const struct pl_field participant_list_result_fields[] = {
    {.name = "participants", .key = {"\"participants\":", 15}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &participant_list_result_participants_items, .offset = offsetof(struct pl_participant_list_result, participants), .count_offset = offsetof(struct pl_participant_list_result, participants_count)},
    {.name = "more", .key = {"\"more\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_participant_list_result, more)},
};
const struct pl_object pl_participant_list_result_object = {
    .name = "participant_list_result",
    .fields = participant_list_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_participant_list_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field participant_messages_params_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_messages_params, participant)},
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_messages_params, channel)},
    {.name = "before", .key = {"\"before\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(120), .offset = offsetof(struct pl_participant_messages_params, before)},
    {.name = "limit", .key = {"\"limit\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(100), .offset = offsetof(struct pl_participant_messages_params, limit)},
};
const struct pl_object pl_participant_messages_params_object = {
    .name = "participant_messages_params",
    .fields = participant_messages_params_fields,
    .field_count = 4,
    .size = sizeof(struct pl_participant_messages_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field participant_messages_result_messages_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_sent_message_object};
static const struct pl_field participant_messages_result_fields[] = {
    {.name = "messages", .key = {"\"messages\":", 11}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(100), .items = &participant_messages_result_messages_items, .offset = offsetof(struct pl_participant_messages_result, messages), .count_offset = offsetof(struct pl_participant_messages_result, messages_count)},
    {.name = "more", .key = {"\"more\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_participant_messages_result, more)},
    {.name = "next", .key = {"\"next\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_participant_messages_result, next)},
};
const struct pl_object pl_participant_messages_result_object = {
    .name = "participant_messages_result",
    .fields = participant_messages_result_fields,
    .field_count = 3,
    .size = sizeof(struct pl_participant_messages_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field participant_mute_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_mute_params, channel)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_mute_params, participant)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_mute_params, delegation)},
    {.name = "duration_s", .key = {"\"duration_s\":", 13}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(10), .max = INT64_C(2592000), .offset = offsetof(struct pl_participant_mute_params, duration_s)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_participant_mute_params, reason)},
};
const struct pl_object pl_participant_mute_params_object = {
    .name = "participant_mute_params",
    .fields = participant_mute_params_fields,
    .field_count = 5,
    .size = sizeof(struct pl_participant_mute_params),
    .exactly_one = PL_HAS_PARTICIPANT_MUTE_PARAMS_PARTICIPANT | PL_HAS_PARTICIPANT_MUTE_PARAMS_DELEGATION,
    .is_closed = true,
};

static const struct pl_field participant_mute_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_mute_result, channel)},
    {.name = "sanction", .key = {"\"sanction\":", 11}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_mute_result, sanction)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_participant_mute_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_participant_mute_result, at_ms)},
    {.name = "until", .key = {"\"until\":", 8}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 0, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_participant_mute_result, until_ms)},
};
const struct pl_object pl_participant_mute_result_object = {
    .name = "participant_mute_result",
    .fields = participant_mute_result_fields,
    .field_count = 5,
    .size = sizeof(struct pl_participant_mute_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field participant_readmit_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_readmit_params, channel)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_readmit_params, participant)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_readmit_params, delegation)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_participant_readmit_params, reason)},
};
const struct pl_object pl_participant_readmit_params_object = {
    .name = "participant_readmit_params",
    .fields = participant_readmit_params_fields,
    .field_count = 4,
    .size = sizeof(struct pl_participant_readmit_params),
    .exactly_one = PL_HAS_PARTICIPANT_READMIT_PARAMS_PARTICIPANT | PL_HAS_PARTICIPANT_READMIT_PARAMS_DELEGATION,
    .is_closed = true,
};

static const struct pl_field participant_readmit_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_readmit_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_participant_readmit_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_participant_readmit_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_participant_readmit_result, changed)},
};
const struct pl_object pl_participant_readmit_result_object = {
    .name = "participant_readmit_result",
    .fields = participant_readmit_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_participant_readmit_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field participant_remove_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_remove_params, channel)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_remove_params, participant)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_remove_params, delegation)},
    {.name = "duration_s", .key = {"\"duration_s\":", 13}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(10), .max = INT64_C(2592000), .offset = offsetof(struct pl_participant_remove_params, duration_s)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_participant_remove_params, reason)},
};
const struct pl_object pl_participant_remove_params_object = {
    .name = "participant_remove_params",
    .fields = participant_remove_params_fields,
    .field_count = 5,
    .size = sizeof(struct pl_participant_remove_params),
    .exactly_one = PL_HAS_PARTICIPANT_REMOVE_PARAMS_PARTICIPANT | PL_HAS_PARTICIPANT_REMOVE_PARAMS_DELEGATION,
    .is_closed = true,
};

static const struct pl_field participant_remove_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_remove_result, channel)},
    {.name = "sanction", .key = {"\"sanction\":", 11}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_remove_result, sanction)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_participant_remove_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_participant_remove_result, at_ms)},
    {.name = "until", .key = {"\"until\":", 8}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 0, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_participant_remove_result, until_ms)},
};
const struct pl_object pl_participant_remove_result_object = {
    .name = "participant_remove_result",
    .fields = participant_remove_result_fields,
    .field_count = 5,
    .size = sizeof(struct pl_participant_remove_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field participant_suspend_params_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_suspend_params, participant)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_suspend_params, delegation)},
    {.name = "duration_s", .key = {"\"duration_s\":", 13}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(10), .max = INT64_C(2592000), .offset = offsetof(struct pl_participant_suspend_params, duration_s)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_participant_suspend_params, reason)},
};
const struct pl_object pl_participant_suspend_params_object = {
    .name = "participant_suspend_params",
    .fields = participant_suspend_params_fields,
    .field_count = 4,
    .size = sizeof(struct pl_participant_suspend_params),
    .exactly_one = PL_HAS_PARTICIPANT_SUSPEND_PARAMS_PARTICIPANT | PL_HAS_PARTICIPANT_SUSPEND_PARAMS_DELEGATION,
    .is_closed = true,
};

static const struct pl_field participant_suspend_result_fields[] = {
    {.name = "sanction", .key = {"\"sanction\":", 11}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_suspend_result, sanction)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_participant_suspend_result, at_ms)},
    {.name = "until", .key = {"\"until\":", 8}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 0, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_participant_suspend_result, until_ms)},
};
const struct pl_object pl_participant_suspend_result_object = {
    .name = "participant_suspend_result",
    .fields = participant_suspend_result_fields,
    .field_count = 3,
    .size = sizeof(struct pl_participant_suspend_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field participant_unmute_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_unmute_params, channel)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_unmute_params, participant)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_unmute_params, delegation)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_participant_unmute_params, reason)},
};
const struct pl_object pl_participant_unmute_params_object = {
    .name = "participant_unmute_params",
    .fields = participant_unmute_params_fields,
    .field_count = 4,
    .size = sizeof(struct pl_participant_unmute_params),
    .exactly_one = PL_HAS_PARTICIPANT_UNMUTE_PARAMS_PARTICIPANT | PL_HAS_PARTICIPANT_UNMUTE_PARAMS_DELEGATION,
    .is_closed = true,
};

static const struct pl_field participant_unmute_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_unmute_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_participant_unmute_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_participant_unmute_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_participant_unmute_result, changed)},
};
const struct pl_object pl_participant_unmute_result_object = {
    .name = "participant_unmute_result",
    .fields = participant_unmute_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_participant_unmute_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field participant_unsuspend_params_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_unsuspend_params, participant)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_unsuspend_params, delegation)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_participant_unsuspend_params, reason)},
};
const struct pl_object pl_participant_unsuspend_params_object = {
    .name = "participant_unsuspend_params",
    .fields = participant_unsuspend_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_participant_unsuspend_params),
    .exactly_one = PL_HAS_PARTICIPANT_UNSUSPEND_PARAMS_PARTICIPANT | PL_HAS_PARTICIPANT_UNSUSPEND_PARAMS_DELEGATION,
    .is_closed = true,
};

static const struct pl_field participant_unsuspend_result_fields[] = {
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 0, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_participant_unsuspend_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_participant_unsuspend_result, changed)},
};
const struct pl_object pl_participant_unsuspend_result_object = {
    .name = "participant_unsuspend_result",
    .fields = participant_unsuspend_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_participant_unsuspend_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field participant_warn_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_warn_params, channel)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_warn_params, participant)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_warn_params, delegation)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_participant_warn_params, reason)},
};
const struct pl_object pl_participant_warn_params_object = {
    .name = "participant_warn_params",
    .fields = participant_warn_params_fields,
    .field_count = 4,
    .size = sizeof(struct pl_participant_warn_params),
    .exactly_one = PL_HAS_PARTICIPANT_WARN_PARAMS_PARTICIPANT | PL_HAS_PARTICIPANT_WARN_PARAMS_DELEGATION,
    .is_closed = true,
};

static const struct pl_field participant_warn_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_warn_result, channel)},
    {.name = "sanction", .key = {"\"sanction\":", 11}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_warn_result, sanction)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_participant_warn_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_participant_warn_result, at_ms)},
};
const struct pl_object pl_participant_warn_result_object = {
    .name = "participant_warn_result",
    .fields = participant_warn_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_participant_warn_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field participant_withhold_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_withhold_params, channel)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_withhold_params, participant)},
    {.name = "last", .key = {"\"last\":", 7}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_participant_withhold_params, last)},
    {.name = "all", .key = {"\"all\":", 6}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 1, .offset = offsetof(struct pl_participant_withhold_params, all)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_participant_withhold_params, reason)},
};
const struct pl_object pl_participant_withhold_params_object = {
    .name = "participant_withhold_params",
    .fields = participant_withhold_params_fields,
    .field_count = 5,
    .size = sizeof(struct pl_participant_withhold_params),
    .exactly_one = PL_HAS_PARTICIPANT_WITHHOLD_PARAMS_LAST | PL_HAS_PARTICIPANT_WITHHOLD_PARAMS_ALL,
    .is_closed = true,
};

static const struct pl_field participant_withhold_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_withhold_result, channel)},
    {.name = "count", .key = {"\"count\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(500), .offset = offsetof(struct pl_participant_withhold_result, count)},
    {.name = "bulk", .key = {"\"bulk\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_withhold_result, bulk)},
    {.name = "more", .key = {"\"more\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_participant_withhold_result, more)},
};
const struct pl_object pl_participant_withhold_result_object = {
    .name = "participant_withhold_result",
    .fields = participant_withhold_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_participant_withhold_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field poll_cancel_params_fields[] = {
    {.name = "poll", .key = {"\"poll\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_poll_cancel_params, poll)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_poll_cancel_params, reason)},
};
const struct pl_object pl_poll_cancel_params_object = {
    .name = "poll_cancel_params",
    .fields = poll_cancel_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_poll_cancel_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field poll_cancel_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_poll_cancel_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_poll_cancel_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_poll_cancel_result, at_ms)},
};
const struct pl_object pl_poll_cancel_result_object = {
    .name = "poll_cancel_result",
    .fields = poll_cancel_result_fields,
    .field_count = 3,
    .size = sizeof(struct pl_poll_cancel_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field poll_close_params_fields[] = {
    {.name = "poll", .key = {"\"poll\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_poll_close_params, poll)},
};
const struct pl_object pl_poll_close_params_object = {
    .name = "poll_close_params",
    .fields = poll_close_params_fields,
    .field_count = 1,
    .size = sizeof(struct pl_poll_close_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field poll_close_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_poll_close_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_poll_close_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_poll_close_result, at_ms)},
};
const struct pl_object pl_poll_close_result_object = {
    .name = "poll_close_result",
    .fields = poll_close_result_fields,
    .field_count = 3,
    .size = sizeof(struct pl_poll_close_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field poll_create_params_options_items =
    {.kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500)};
static const struct pl_field poll_create_params_roles_items =
    {.kind = PL_FIELD_ENUM, .is_required = true, .words = &role_words};
static const struct pl_field poll_create_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_poll_create_params, channel)},
    {.name = "title", .key = {"\"title\":", 8}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_poll_create_params, title)},
    {.name = "options", .key = {"\"options\":", 10}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(2), .max = INT64_C(20), .items = &poll_create_params_options_items, .offset = offsetof(struct pl_poll_create_params, options), .count_offset = offsetof(struct pl_poll_create_params, options_count)},
    {.name = "kind", .key = {"\"kind\":", 7}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &poll_kind_words, .offset = offsetof(struct pl_poll_create_params, kind)},
    {.name = "max_choices", .key = {"\"max_choices\":", 14}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(20), .offset = offsetof(struct pl_poll_create_params, max_choices)},
    {.name = "per", .key = {"\"per\":", 6}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 1, .words = &poll_per_words, .offset = offsetof(struct pl_poll_create_params, per)},
    {.name = "roles", .key = {"\"roles\":", 8}, .kind = PL_FIELD_ARRAY, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(7), .items = &poll_create_params_roles_items, .offset = offsetof(struct pl_poll_create_params, roles), .count_offset = offsetof(struct pl_poll_create_params, roles_count)},
    {.name = "secret", .key = {"\"secret\":", 9}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 3, .offset = offsetof(struct pl_poll_create_params, secret)},
    {.name = "results", .key = {"\"results\":", 10}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 4, .words = &poll_results_when_words, .offset = offsetof(struct pl_poll_create_params, results)},
    {.name = "quorum", .key = {"\"quorum\":", 9}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 5, .min = INT64_C(0), .max = INT64_C(1000000), .offset = offsetof(struct pl_poll_create_params, quorum)},
    {.name = "abstention", .key = {"\"abstention\":", 13}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 6, .offset = offsetof(struct pl_poll_create_params, abstention)},
    {.name = "closes", .key = {"\"closes\":", 9}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 7, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_poll_create_params, closes_ms)},
};
const struct pl_object pl_poll_create_params_object = {
    .name = "poll_create_params",
    .fields = poll_create_params_fields,
    .field_count = 12,
    .size = sizeof(struct pl_poll_create_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field poll_create_result_fields[] = {
    {.name = "poll", .key = {"\"poll\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_poll_create_result, poll)},
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_poll_create_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_poll_create_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_poll_create_result, at_ms)},
};
const struct pl_object pl_poll_create_result_object = {
    .name = "poll_create_result",
    .fields = poll_create_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_poll_create_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field poll_list_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_poll_list_params, channel)},
    {.name = "state", .key = {"\"state\":", 8}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 0, .words = &poll_state_words, .offset = offsetof(struct pl_poll_list_params, state)},
    {.name = "after", .key = {"\"after\":", 8}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_poll_list_params, after)},
    {.name = "limit", .key = {"\"limit\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(50), .offset = offsetof(struct pl_poll_list_params, limit)},
};
const struct pl_object pl_poll_list_params_object = {
    .name = "poll_list_params",
    .fields = poll_list_params_fields,
    .field_count = 4,
    .size = sizeof(struct pl_poll_list_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field poll_list_result_polls_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_poll_object};
static const struct pl_field poll_list_result_fields[] = {
    {.name = "polls", .key = {"\"polls\":", 8}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(50), .items = &poll_list_result_polls_items, .offset = offsetof(struct pl_poll_list_result, polls), .count_offset = offsetof(struct pl_poll_list_result, polls_count)},
    {.name = "more", .key = {"\"more\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_poll_list_result, more)},
};
const struct pl_object pl_poll_list_result_object = {
    .name = "poll_list_result",
    .fields = poll_list_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_poll_list_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field poll_open_params_fields[] = {
    {.name = "poll", .key = {"\"poll\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_poll_open_params, poll)},
    {.name = "closes", .key = {"\"closes\":", 9}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 0, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_poll_open_params, closes_ms)},
};
const struct pl_object pl_poll_open_params_object = {
    .name = "poll_open_params",
    .fields = poll_open_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_poll_open_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field poll_open_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_poll_open_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_poll_open_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_poll_open_result, at_ms)},
};
const struct pl_object pl_poll_open_result_object = {
    .name = "poll_open_result",
    .fields = poll_open_result_fields,
    .field_count = 3,
    .size = sizeof(struct pl_poll_open_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field poll_publish_params_fields[] = {
    {.name = "poll", .key = {"\"poll\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_poll_publish_params, poll)},
};
const struct pl_object pl_poll_publish_params_object = {
    .name = "poll_publish_params",
    .fields = poll_publish_params_fields,
    .field_count = 1,
    .size = sizeof(struct pl_poll_publish_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field poll_publish_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_poll_publish_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_poll_publish_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_poll_publish_result, at_ms)},
};
const struct pl_object pl_poll_publish_result_object = {
    .name = "poll_publish_result",
    .fields = poll_publish_result_fields,
    .field_count = 3,
    .size = sizeof(struct pl_poll_publish_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field poll_roll_params_fields[] = {
    {.name = "poll", .key = {"\"poll\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_poll_roll_params, poll)},
    {.name = "after", .key = {"\"after\":", 8}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_poll_roll_params, after)},
    {.name = "limit", .key = {"\"limit\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(100), .offset = offsetof(struct pl_poll_roll_params, limit)},
};
const struct pl_object pl_poll_roll_params_object = {
    .name = "poll_roll_params",
    .fields = poll_roll_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_poll_roll_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field poll_roll_result_voters_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_poll_voter_object};
static const struct pl_field poll_roll_result_fields[] = {
    {.name = "voters", .key = {"\"voters\":", 9}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(100), .items = &poll_roll_result_voters_items, .offset = offsetof(struct pl_poll_roll_result, voters), .count_offset = offsetof(struct pl_poll_roll_result, voters_count)},
    {.name = "more", .key = {"\"more\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_poll_roll_result, more)},
    {.name = "next", .key = {"\"next\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_poll_roll_result, next)},
};
const struct pl_object pl_poll_roll_result_object = {
    .name = "poll_roll_result",
    .fields = poll_roll_result_fields,
    .field_count = 3,
    .size = sizeof(struct pl_poll_roll_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field poll_show_params_fields[] = {
    {.name = "poll", .key = {"\"poll\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_poll_show_params, poll)},
};
const struct pl_object pl_poll_show_params_object = {
    .name = "poll_show_params",
    .fields = poll_show_params_fields,
    .field_count = 1,
    .size = sizeof(struct pl_poll_show_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field poll_show_result_fields[] = {
    {.name = "poll", .key = {"\"poll\":", 7}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_poll_object, .offset = offsetof(struct pl_poll_show_result, poll)},
    {.name = "mine", .key = {"\"mine\":", 7}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_poll_mine_object, .offset = offsetof(struct pl_poll_show_result, mine)},
};
const struct pl_object pl_poll_show_result_object = {
    .name = "poll_show_result",
    .fields = poll_show_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_poll_show_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field poll_substitute_params_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_poll_substitute_params, participant)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_poll_substitute_params, delegation)},
};
const struct pl_object pl_poll_substitute_params_object = {
    .name = "poll_substitute_params",
    .fields = poll_substitute_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_poll_substitute_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field poll_substitute_result_fields[] = {
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_poll_substitute_result, delegation)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_poll_substitute_result, changed)},
};
const struct pl_object pl_poll_substitute_result_object = {
    .name = "poll_substitute_result",
    .fields = poll_substitute_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_poll_substitute_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field poll_vote_params_choices_items =
    {.kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(20)};
static const struct pl_field poll_vote_params_fields[] = {
    {.name = "poll", .key = {"\"poll\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_poll_vote_params, poll)},
    {.name = "choices", .key = {"\"choices\":", 10}, .kind = PL_FIELD_ARRAY, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(20), .items = &poll_vote_params_choices_items, .offset = offsetof(struct pl_poll_vote_params, choices), .count_offset = offsetof(struct pl_poll_vote_params, choices_count)},
    {.name = "abstain", .key = {"\"abstain\":", 10}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 1, .offset = offsetof(struct pl_poll_vote_params, abstain)},
};
const struct pl_object pl_poll_vote_params_object = {
    .name = "poll_vote_params",
    .fields = poll_vote_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_poll_vote_params),
    .exactly_one = PL_HAS_POLL_VOTE_PARAMS_CHOICES | PL_HAS_POLL_VOTE_PARAMS_ABSTAIN,
    .is_closed = true,
};

static const struct pl_field poll_vote_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_poll_vote_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_poll_vote_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_poll_vote_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_poll_vote_result, changed)},
    {.name = "votes", .key = {"\"votes\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_poll_vote_result, votes)},
};
const struct pl_object pl_poll_vote_result_object = {
    .name = "poll_vote_result",
    .fields = poll_vote_result_fields,
    .field_count = 5,
    .size = sizeof(struct pl_poll_vote_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field presence_list_params_fields[] = {
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_presence_list_params, delegation)},
};
const struct pl_object pl_presence_list_params_object = {
    .name = "presence_list_params",
    .fields = presence_list_params_fields,
    .field_count = 1,
    .size = sizeof(struct pl_presence_list_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field presence_list_result_delegations_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_delegation_count_object};
static const struct pl_field presence_list_result_participants_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object};
static const struct pl_field presence_list_result_fields[] = {
    {.name = "total", .key = {"\"total\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_presence_list_result, total)},
    {.name = "delegations", .key = {"\"delegations\":", 14}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &presence_list_result_delegations_items, .offset = offsetof(struct pl_presence_list_result, delegations), .count_offset = offsetof(struct pl_presence_list_result, delegations_count)},
    {.name = "participants", .key = {"\"participants\":", 15}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(200), .items = &presence_list_result_participants_items, .offset = offsetof(struct pl_presence_list_result, participants), .count_offset = offsetof(struct pl_presence_list_result, participants_count)},
    {.name = "more", .key = {"\"more\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_presence_list_result, more)},
};
const struct pl_object pl_presence_list_result_object = {
    .name = "presence_list_result",
    .fields = presence_list_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_presence_list_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field question_answer_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_question_answer_params, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_question_answer_params, seq)},
    {.name = "answer_seq", .key = {"\"answer_seq\":", 13}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_question_answer_params, answer_seq)},
};
const struct pl_object pl_question_answer_params_object = {
    .name = "question_answer_params",
    .fields = question_answer_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_question_answer_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field question_answer_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_question_answer_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_question_answer_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_question_answer_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_question_answer_result, changed)},
};
const struct pl_object pl_question_answer_result_object = {
    .name = "question_answer_result",
    .fields = question_answer_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_question_answer_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field question_dismiss_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_question_dismiss_params, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_question_dismiss_params, seq)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_question_dismiss_params, reason)},
};
const struct pl_object pl_question_dismiss_params_object = {
    .name = "question_dismiss_params",
    .fields = question_dismiss_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_question_dismiss_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field question_dismiss_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_question_dismiss_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_question_dismiss_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_question_dismiss_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_question_dismiss_result, changed)},
};
const struct pl_object pl_question_dismiss_result_object = {
    .name = "question_dismiss_result",
    .fields = question_dismiss_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_question_dismiss_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field question_list_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_question_list_params, channel)},
    {.name = "state", .key = {"\"state\":", 8}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 0, .words = &question_state_words, .offset = offsetof(struct pl_question_list_params, state)},
    {.name = "sort", .key = {"\"sort\":", 7}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 1, .words = &question_sort_words, .offset = offsetof(struct pl_question_list_params, sort)},
    {.name = "after", .key = {"\"after\":", 8}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_question_list_params, after)},
    {.name = "limit", .key = {"\"limit\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 3, .min = INT64_C(1), .max = INT64_C(50), .offset = offsetof(struct pl_question_list_params, limit)},
};
const struct pl_object pl_question_list_params_object = {
    .name = "question_list_params",
    .fields = question_list_params_fields,
    .field_count = 5,
    .size = sizeof(struct pl_question_list_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field question_list_result_questions_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_question_item_object};
static const struct pl_field question_list_result_fields[] = {
    {.name = "questions", .key = {"\"questions\":", 12}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(50), .items = &question_list_result_questions_items, .offset = offsetof(struct pl_question_list_result, questions), .count_offset = offsetof(struct pl_question_list_result, questions_count)},
    {.name = "more", .key = {"\"more\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_question_list_result, more)},
    {.name = "next", .key = {"\"next\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_question_list_result, next)},
};
const struct pl_object pl_question_list_result_object = {
    .name = "question_list_result",
    .fields = question_list_result_fields,
    .field_count = 3,
    .size = sizeof(struct pl_question_list_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field question_merge_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_question_merge_params, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_question_merge_params, seq)},
    {.name = "into", .key = {"\"into\":", 7}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_question_merge_params, into)},
};
const struct pl_object pl_question_merge_params_object = {
    .name = "question_merge_params",
    .fields = question_merge_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_question_merge_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field question_merge_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_question_merge_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_question_merge_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_question_merge_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_question_merge_result, changed)},
    {.name = "votes", .key = {"\"votes\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_question_merge_result, votes)},
};
const struct pl_object pl_question_merge_result_object = {
    .name = "question_merge_result",
    .fields = question_merge_result_fields,
    .field_count = 5,
    .size = sizeof(struct pl_question_merge_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field question_redact_reason_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_question_redact_reason_params, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_question_redact_reason_params, seq)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_question_redact_reason_params, reason)},
};
const struct pl_object pl_question_redact_reason_params_object = {
    .name = "question_redact_reason_params",
    .fields = question_redact_reason_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_question_redact_reason_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field question_redact_reason_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_question_redact_reason_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_question_redact_reason_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_question_redact_reason_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_question_redact_reason_result, changed)},
};
const struct pl_object pl_question_redact_reason_result_object = {
    .name = "question_redact_reason_result",
    .fields = question_redact_reason_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_question_redact_reason_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field question_reopen_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_question_reopen_params, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_question_reopen_params, seq)},
};
const struct pl_object pl_question_reopen_params_object = {
    .name = "question_reopen_params",
    .fields = question_reopen_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_question_reopen_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field question_reopen_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_question_reopen_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_question_reopen_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_question_reopen_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_question_reopen_result, changed)},
};
const struct pl_object pl_question_reopen_result_object = {
    .name = "question_reopen_result",
    .fields = question_reopen_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_question_reopen_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field question_take_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_question_take_params, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_question_take_params, seq)},
};
const struct pl_object pl_question_take_params_object = {
    .name = "question_take_params",
    .fields = question_take_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_question_take_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field question_take_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_question_take_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_question_take_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_question_take_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_question_take_result, changed)},
};
const struct pl_object pl_question_take_result_object = {
    .name = "question_take_result",
    .fields = question_take_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_question_take_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field question_upvote_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_question_upvote_params, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_question_upvote_params, seq)},
    {.name = "on", .key = {"\"on\":", 5}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_question_upvote_params, on)},
};
const struct pl_object pl_question_upvote_params_object = {
    .name = "question_upvote_params",
    .fields = question_upvote_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_question_upvote_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field question_upvote_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_question_upvote_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_question_upvote_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_question_upvote_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_question_upvote_result, changed)},
    {.name = "votes", .key = {"\"votes\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_question_upvote_result, votes)},
};
const struct pl_object pl_question_upvote_result_object = {
    .name = "question_upvote_result",
    .fields = question_upvote_result_fields,
    .field_count = 5,
    .size = sizeof(struct pl_question_upvote_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field read_mark_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_read_mark_params, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_read_mark_params, seq)},
};
const struct pl_object pl_read_mark_params_object = {
    .name = "read_mark_params",
    .fields = read_mark_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_read_mark_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field read_mark_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_read_mark_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_read_mark_result, seq)},
};
const struct pl_object pl_read_mark_result_object = {
    .name = "read_mark_result",
    .fields = read_mark_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_read_mark_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field reply_claim_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_reply_claim_params, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_reply_claim_params, seq)},
    {.name = "named_by", .key = {"\"named_by\":", 11}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_reply_claim_params, named_by)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(200), .offset = offsetof(struct pl_reply_claim_params, text)},
};
const struct pl_object pl_reply_claim_params_object = {
    .name = "reply_claim_params",
    .fields = reply_claim_params_fields,
    .field_count = 4,
    .size = sizeof(struct pl_reply_claim_params),
    .exactly_one = PL_HAS_REPLY_CLAIM_PARAMS_SEQ | PL_HAS_REPLY_CLAIM_PARAMS_NAMED_BY,
    .is_closed = true,
};

static const struct pl_field reply_claim_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_reply_claim_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_reply_claim_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_reply_claim_result, at_ms)},
    {.name = "reply", .key = {"\"reply\":", 8}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_reply_object, .offset = offsetof(struct pl_reply_claim_result, reply)},
};
const struct pl_object pl_reply_claim_result_object = {
    .name = "reply_claim_result",
    .fields = reply_claim_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_reply_claim_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field reply_grant_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_reply_grant_params, channel)},
    {.name = "reply", .key = {"\"reply\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_reply_grant_params, reply)},
};
const struct pl_object pl_reply_grant_params_object = {
    .name = "reply_grant_params",
    .fields = reply_grant_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_reply_grant_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field reply_grant_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_reply_grant_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_reply_grant_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_reply_grant_result, at_ms)},
    {.name = "reply", .key = {"\"reply\":", 8}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_reply_object, .offset = offsetof(struct pl_reply_grant_result, reply)},
    {.name = "entry", .key = {"\"entry\":", 8}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_entry_object, .offset = offsetof(struct pl_reply_grant_result, entry)},
};
const struct pl_object pl_reply_grant_result_object = {
    .name = "reply_grant_result",
    .fields = reply_grant_result_fields,
    .field_count = 5,
    .size = sizeof(struct pl_reply_grant_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field reply_redact_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_reply_redact_params, channel)},
    {.name = "reply", .key = {"\"reply\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_reply_redact_params, reply)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_reply_redact_params, reason)},
};
const struct pl_object pl_reply_redact_params_object = {
    .name = "reply_redact_params",
    .fields = reply_redact_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_reply_redact_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field reply_redact_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_reply_redact_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_reply_redact_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_reply_redact_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_reply_redact_result, changed)},
};
const struct pl_object pl_reply_redact_result_object = {
    .name = "reply_redact_result",
    .fields = reply_redact_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_reply_redact_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field reply_refuse_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_reply_refuse_params, channel)},
    {.name = "reply", .key = {"\"reply\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_reply_refuse_params, reply)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_reply_refuse_params, reason)},
};
const struct pl_object pl_reply_refuse_params_object = {
    .name = "reply_refuse_params",
    .fields = reply_refuse_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_reply_refuse_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field reply_refuse_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_reply_refuse_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_reply_refuse_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_reply_refuse_result, at_ms)},
    {.name = "reply", .key = {"\"reply\":", 8}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_reply_object, .offset = offsetof(struct pl_reply_refuse_result, reply)},
};
const struct pl_object pl_reply_refuse_result_object = {
    .name = "reply_refuse_result",
    .fields = reply_refuse_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_reply_refuse_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field report_assign_params_fields[] = {
    {.name = "report_id", .key = {"\"report_id\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_report_assign_params, report_id)},
    {.name = "to", .key = {"\"to\":", 5}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_report_assign_params, to)},
};
const struct pl_object pl_report_assign_params_object = {
    .name = "report_assign_params",
    .fields = report_assign_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_report_assign_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field report_assign_result_fields[] = {
    {.name = "report_id", .key = {"\"report_id\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_report_assign_result, report_id)},
    {.name = "to", .key = {"\"to\":", 5}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_report_assign_result, to)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_report_assign_result, changed)},
};
const struct pl_object pl_report_assign_result_object = {
    .name = "report_assign_result",
    .fields = report_assign_result_fields,
    .field_count = 3,
    .size = sizeof(struct pl_report_assign_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field report_list_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_report_list_params, channel)},
    {.name = "state", .key = {"\"state\":", 8}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 1, .words = &report_state_words, .offset = offsetof(struct pl_report_list_params, state)},
    {.name = "after", .key = {"\"after\":", 8}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_report_list_params, after)},
    {.name = "limit", .key = {"\"limit\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 3, .min = INT64_C(1), .max = INT64_C(100), .offset = offsetof(struct pl_report_list_params, limit)},
};
const struct pl_object pl_report_list_params_object = {
    .name = "report_list_params",
    .fields = report_list_params_fields,
    .field_count = 4,
    .size = sizeof(struct pl_report_list_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field report_list_result_reports_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_report_card_object};
static const struct pl_field report_list_result_fields[] = {
    {.name = "reports", .key = {"\"reports\":", 10}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(100), .items = &report_list_result_reports_items, .offset = offsetof(struct pl_report_list_result, reports), .count_offset = offsetof(struct pl_report_list_result, reports_count)},
    {.name = "more", .key = {"\"more\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_report_list_result, more)},
};
const struct pl_object pl_report_list_result_object = {
    .name = "report_list_result",
    .fields = report_list_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_report_list_result),
    .exactly_one = 0,
    .is_closed = false,
};

const struct pl_object pl_report_mine_params_object = {
    .name = "report_mine_params",
    .fields = NULL,
    .field_count = 0,
    .size = sizeof(struct pl_report_mine_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field report_mine_result_made_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_own_report_object};
static const struct pl_field report_mine_result_about_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_own_report_object};
static const struct pl_field report_mine_result_fields[] = {
    {.name = "made", .key = {"\"made\":", 7}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(50), .items = &report_mine_result_made_items, .offset = offsetof(struct pl_report_mine_result, made), .count_offset = offsetof(struct pl_report_mine_result, made_count)},
    {.name = "about", .key = {"\"about\":", 8}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(50), .items = &report_mine_result_about_items, .offset = offsetof(struct pl_report_mine_result, about), .count_offset = offsetof(struct pl_report_mine_result, about_count)},
};
const struct pl_object pl_report_mine_result_object = {
    .name = "report_mine_result",
    .fields = report_mine_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_report_mine_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field report_resolve_params_fields[] = {
    {.name = "report_id", .key = {"\"report_id\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_report_resolve_params, report_id)},
    {.name = "outcome", .key = {"\"outcome\":", 10}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &report_outcome_words, .offset = offsetof(struct pl_report_resolve_params, outcome)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_report_resolve_params, reason)},
    {.name = "text_version", .key = {"\"text_version\":", 15}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(1000000), .offset = offsetof(struct pl_report_resolve_params, text_version)},
};
const struct pl_object pl_report_resolve_params_object = {
    .name = "report_resolve_params",
    .fields = report_resolve_params_fields,
    .field_count = 4,
    .size = sizeof(struct pl_report_resolve_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field report_resolve_result_fields[] = {
    {.name = "report_id", .key = {"\"report_id\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_report_resolve_result, report_id)},
    {.name = "outcome", .key = {"\"outcome\":", 10}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &report_outcome_words, .offset = offsetof(struct pl_report_resolve_result, outcome)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_report_resolve_result, at_ms)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_report_resolve_result, seq)},
};
const struct pl_object pl_report_resolve_result_object = {
    .name = "report_resolve_result",
    .fields = report_resolve_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_report_resolve_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field sanction_appeal_params_fields[] = {
    {.name = "sanction", .key = {"\"sanction\":", 11}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_sanction_appeal_params, sanction)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_sanction_appeal_params, text)},
};
const struct pl_object pl_sanction_appeal_params_object = {
    .name = "sanction_appeal_params",
    .fields = sanction_appeal_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_sanction_appeal_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field sanction_appeal_result_fields[] = {
    {.name = "sanction", .key = {"\"sanction\":", 11}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_sanction_appeal_result, sanction)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_sanction_appeal_result, at_ms)},
};
const struct pl_object pl_sanction_appeal_result_object = {
    .name = "sanction_appeal_result",
    .fields = sanction_appeal_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_sanction_appeal_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field sanction_list_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_sanction_list_params, channel)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_sanction_list_params, participant)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_sanction_list_params, delegation)},
    {.name = "only", .key = {"\"only\":", 7}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 3, .words = &sanction_filter_words, .offset = offsetof(struct pl_sanction_list_params, only)},
    {.name = "before", .key = {"\"before\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 4, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_sanction_list_params, before)},
    {.name = "limit", .key = {"\"limit\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 5, .min = INT64_C(1), .max = INT64_C(100), .offset = offsetof(struct pl_sanction_list_params, limit)},
};
const struct pl_object pl_sanction_list_params_object = {
    .name = "sanction_list_params",
    .fields = sanction_list_params_fields,
    .field_count = 6,
    .size = sizeof(struct pl_sanction_list_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field sanction_list_result_sanctions_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_sanction_object};
static const struct pl_field sanction_list_result_fields[] = {
    {.name = "sanctions", .key = {"\"sanctions\":", 12}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(100), .items = &sanction_list_result_sanctions_items, .offset = offsetof(struct pl_sanction_list_result, sanctions), .count_offset = offsetof(struct pl_sanction_list_result, sanctions_count)},
    {.name = "more", .key = {"\"more\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_sanction_list_result, more)},
};
const struct pl_object pl_sanction_list_result_object = {
    .name = "sanction_list_result",
    .fields = sanction_list_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_sanction_list_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field sanction_review_params_fields[] = {
    {.name = "sanction", .key = {"\"sanction\":", 11}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_sanction_review_params, sanction)},
    {.name = "outcome", .key = {"\"outcome\":", 10}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &appeal_outcome_words, .offset = offsetof(struct pl_sanction_review_params, outcome)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_sanction_review_params, reason)},
};
const struct pl_object pl_sanction_review_params_object = {
    .name = "sanction_review_params",
    .fields = sanction_review_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_sanction_review_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field sanction_review_result_fields[] = {
    {.name = "sanction", .key = {"\"sanction\":", 11}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_sanction_review_result, sanction)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_sanction_review_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_sanction_review_result, changed)},
};
const struct pl_object pl_sanction_review_result_object = {
    .name = "sanction_review_result",
    .fields = sanction_review_result_fields,
    .field_count = 3,
    .size = sizeof(struct pl_sanction_review_result),
    .exactly_one = 0,
    .is_closed = false,
};

const struct pl_object pl_server_status_params_object = {
    .name = "server_status_params",
    .fields = NULL,
    .field_count = 0,
    .size = sizeof(struct pl_server_status_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field server_status_result_channels_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_channel_status_object};
static const struct pl_field server_status_result_fields[] = {
    {.name = "version", .key = {"\"version\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_server_status_result, version)},
    {.name = "summit", .key = {"\"summit\":", 9}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_server_status_result, summit)},
    {.name = "name", .key = {"\"name\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_server_status_result, name)},
    {.name = "epoch", .key = {"\"epoch\":", 8}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_server_status_result, epoch)},
    {.name = "position", .key = {"\"position\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_server_status_result, position)},
    {.name = "participants", .key = {"\"participants\":", 15}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_server_status_result, participants)},
    {.name = "tokens", .key = {"\"tokens\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_server_status_result, tokens)},
    {.name = "channels", .key = {"\"channels\":", 11}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &server_status_result_channels_items, .offset = offsetof(struct pl_server_status_result, channels), .count_offset = offsetof(struct pl_server_status_result, channels_count)},
    {.name = "index_lag", .key = {"\"index_lag\":", 12}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_server_status_result, index_lag)},
    {.name = "storage", .key = {"\"storage\":", 10}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_server_status_result, storage)},
    {.name = "server_time", .key = {"\"server_time\":", 14}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_server_status_result, server_time_ms)},
};
const struct pl_object pl_server_status_result_object = {
    .name = "server_status_result",
    .fields = server_status_result_fields,
    .field_count = 11,
    .size = sizeof(struct pl_server_status_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field session_open_params_client_fields[] = {
    {.name = "name", .key = {"\"name\":", 7}, .kind = PL_FIELD_STRING, .text = PL_TEXT_NAME, .is_required = true, .min = INT64_C(1), .max = INT64_C(120), .offset = offsetof(struct pl_session_open_params_client, name)},
    {.name = "version", .key = {"\"version\":", 10}, .kind = PL_FIELD_STRING, .text = PL_TEXT_NAME, .is_required = true, .min = INT64_C(1), .max = INT64_C(120), .offset = offsetof(struct pl_session_open_params_client, version)},
};
const struct pl_object pl_session_open_params_client_object = {
    .name = "session_open_params_client",
    .fields = session_open_params_client_fields,
    .field_count = 2,
    .size = sizeof(struct pl_session_open_params_client),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field session_open_params_fields[] = {
    {.name = "token", .key = {"\"token\":", 8}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(16), .max = INT64_C(256), .pattern = &pattern_3, .offset = offsetof(struct pl_session_open_params, token)},
    {.name = "client", .key = {"\"client\":", 9}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_session_open_params_client_object, .offset = offsetof(struct pl_session_open_params, client)},
    {.name = "lang", .key = {"\"lang\":", 7}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 0, .words = &lang_words, .offset = offsetof(struct pl_session_open_params, lang)},
};
const struct pl_object pl_session_open_params_object = {
    .name = "session_open_params",
    .fields = session_open_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_session_open_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field session_open_result_channels_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_channel_info_object};
static const struct pl_field session_open_result_sanctions_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_sanction_object};
static const struct pl_field session_open_result_delegations_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_delegation_object};
static const struct pl_field session_open_result_fields[] = {
    {.name = "session", .key = {"\"session\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_session_open_result, session)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_session_open_result, participant)},
    {.name = "summit", .key = {"\"summit\":", 9}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_summit_object, .offset = offsetof(struct pl_session_open_result, summit)},
    {.name = "epoch", .key = {"\"epoch\":", 8}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_session_open_result, epoch)},
    {.name = "channels", .key = {"\"channels\":", 11}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &session_open_result_channels_items, .offset = offsetof(struct pl_session_open_result, channels), .count_offset = offsetof(struct pl_session_open_result, channels_count)},
    {.name = "sanctions", .key = {"\"sanctions\":", 12}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &session_open_result_sanctions_items, .offset = offsetof(struct pl_session_open_result, sanctions), .count_offset = offsetof(struct pl_session_open_result, sanctions_count)},
    {.name = "delegations", .key = {"\"delegations\":", 14}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &session_open_result_delegations_items, .offset = offsetof(struct pl_session_open_result, delegations), .count_offset = offsetof(struct pl_session_open_result, delegations_count)},
    {.name = "read_only", .key = {"\"read_only\":", 12}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 0, .offset = offsetof(struct pl_session_open_result, read_only)},
    {.name = "limits", .key = {"\"limits\":", 9}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_limits_object, .offset = offsetof(struct pl_session_open_result, limits)},
    {.name = "server", .key = {"\"server\":", 9}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_software_object, .offset = offsetof(struct pl_session_open_result, server)},
    {.name = "server_time", .key = {"\"server_time\":", 14}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_session_open_result, server_time_ms)},
};
const struct pl_object pl_session_open_result_object = {
    .name = "session_open_result",
    .fields = session_open_result_fields,
    .field_count = 11,
    .size = sizeof(struct pl_session_open_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field summit_lock_params_fields[] = {
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_summit_lock_params, reason)},
};
const struct pl_object pl_summit_lock_params_object = {
    .name = "summit_lock_params",
    .fields = summit_lock_params_fields,
    .field_count = 1,
    .size = sizeof(struct pl_summit_lock_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field summit_lock_result_fields[] = {
    {.name = "channels", .key = {"\"channels\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_summit_lock_result, channels)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_summit_lock_result, at_ms)},
};
const struct pl_object pl_summit_lock_result_object = {
    .name = "summit_lock_result",
    .fields = summit_lock_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_summit_lock_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field summit_unlock_params_fields[] = {
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_summit_unlock_params, reason)},
};
const struct pl_object pl_summit_unlock_params_object = {
    .name = "summit_unlock_params",
    .fields = summit_unlock_params_fields,
    .field_count = 1,
    .size = sizeof(struct pl_summit_unlock_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field summit_unlock_result_fields[] = {
    {.name = "channels", .key = {"\"channels\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_summit_unlock_result, channels)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_summit_unlock_result, at_ms)},
};
const struct pl_object pl_summit_unlock_result_object = {
    .name = "summit_unlock_result",
    .fields = summit_unlock_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_summit_unlock_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field suspension_appeal_params_fields[] = {
    {.name = "token", .key = {"\"token\":", 8}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(16), .max = INT64_C(256), .pattern = &pattern_3, .offset = offsetof(struct pl_suspension_appeal_params, token)},
    {.name = "sanction", .key = {"\"sanction\":", 11}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_suspension_appeal_params, sanction)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_suspension_appeal_params, text)},
};
const struct pl_object pl_suspension_appeal_params_object = {
    .name = "suspension_appeal_params",
    .fields = suspension_appeal_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_suspension_appeal_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field suspension_appeal_result_fields[] = {
    {.name = "sanction", .key = {"\"sanction\":", 11}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_suspension_appeal_result, sanction)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_suspension_appeal_result, at_ms)},
};
const struct pl_object pl_suspension_appeal_result_object = {
    .name = "suspension_appeal_result",
    .fields = suspension_appeal_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_suspension_appeal_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field suspension_show_params_fields[] = {
    {.name = "token", .key = {"\"token\":", 8}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(16), .max = INT64_C(256), .pattern = &pattern_3, .offset = offsetof(struct pl_suspension_show_params, token)},
};
const struct pl_object pl_suspension_show_params_object = {
    .name = "suspension_show_params",
    .fields = suspension_show_params_fields,
    .field_count = 1,
    .size = sizeof(struct pl_suspension_show_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field suspension_show_result_sanctions_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_sanction_object};
static const struct pl_field suspension_show_result_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_suspension_show_result, participant)},
    {.name = "sanctions", .key = {"\"sanctions\":", 12}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &suspension_show_result_sanctions_items, .offset = offsetof(struct pl_suspension_show_result, sanctions), .count_offset = offsetof(struct pl_suspension_show_result, sanctions_count)},
};
const struct pl_object pl_suspension_show_result_object = {
    .name = "suspension_show_result",
    .fields = suspension_show_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_suspension_show_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field token_create_params_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .text = PL_TEXT_NAME, .is_required = true, .min = INT64_C(1), .max = INT64_C(120), .offset = offsetof(struct pl_token_create_params, participant)},
    {.name = "role", .key = {"\"role\":", 7}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 0, .words = &role_words, .offset = offsetof(struct pl_token_create_params, role)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_token_create_params, delegation)},
    {.name = "label", .key = {"\"label\":", 8}, .kind = PL_FIELD_STRING, .text = PL_TEXT_NAME, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(120), .offset = offsetof(struct pl_token_create_params, label)},
    {.name = "secret_hash", .key = {"\"secret_hash\":", 14}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(64), .max = INT64_C(64), .pattern = &pattern_4, .offset = offsetof(struct pl_token_create_params, secret_hash)},
};
const struct pl_object pl_token_create_params_object = {
    .name = "token_create_params",
    .fields = token_create_params_fields,
    .field_count = 5,
    .size = sizeof(struct pl_token_create_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field token_create_result_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_token_create_result, participant)},
    {.name = "token_id", .key = {"\"token_id\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_token_create_result, token_id)},
    {.name = "created", .key = {"\"created\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_token_create_result, created)},
};
const struct pl_object pl_token_create_result_object = {
    .name = "token_create_result",
    .fields = token_create_result_fields,
    .field_count = 3,
    .size = sizeof(struct pl_token_create_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field token_list_params_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .text = PL_TEXT_NAME, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(120), .offset = offsetof(struct pl_token_list_params, participant)},
};
const struct pl_object pl_token_list_params_object = {
    .name = "token_list_params",
    .fields = token_list_params_fields,
    .field_count = 1,
    .size = sizeof(struct pl_token_list_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field token_list_result_tokens_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_token_info_object};
static const struct pl_field token_list_result_fields[] = {
    {.name = "tokens", .key = {"\"tokens\":", 9}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &token_list_result_tokens_items, .offset = offsetof(struct pl_token_list_result, tokens), .count_offset = offsetof(struct pl_token_list_result, tokens_count)},
};
const struct pl_object pl_token_list_result_object = {
    .name = "token_list_result",
    .fields = token_list_result_fields,
    .field_count = 1,
    .size = sizeof(struct pl_token_list_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field token_revoke_params_fields[] = {
    {.name = "secret_hash", .key = {"\"secret_hash\":", 14}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(64), .max = INT64_C(64), .pattern = &pattern_4, .offset = offsetof(struct pl_token_revoke_params, secret_hash)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .text = PL_TEXT_NAME, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(120), .offset = offsetof(struct pl_token_revoke_params, participant)},
};
const struct pl_object pl_token_revoke_params_object = {
    .name = "token_revoke_params",
    .fields = token_revoke_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_token_revoke_params),
    .exactly_one = PL_HAS_TOKEN_REVOKE_PARAMS_SECRET_HASH | PL_HAS_TOKEN_REVOKE_PARAMS_PARTICIPANT,
    .is_closed = true,
};

static const struct pl_field token_revoke_result_fields[] = {
    {.name = "revoked", .key = {"\"revoked\":", 10}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_token_revoke_result, revoked)},
};
const struct pl_object pl_token_revoke_result_object = {
    .name = "token_revoke_result",
    .fields = token_revoke_result_fields,
    .field_count = 1,
    .size = sizeof(struct pl_token_revoke_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field warning_acknowledge_params_fields[] = {
    {.name = "sanction", .key = {"\"sanction\":", 11}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_warning_acknowledge_params, sanction)},
};
const struct pl_object pl_warning_acknowledge_params_object = {
    .name = "warning_acknowledge_params",
    .fields = warning_acknowledge_params_fields,
    .field_count = 1,
    .size = sizeof(struct pl_warning_acknowledge_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field warning_acknowledge_result_fields[] = {
    {.name = "sanction", .key = {"\"sanction\":", 11}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_warning_acknowledge_result, sanction)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_warning_acknowledge_result, changed)},
};
const struct pl_object pl_warning_acknowledge_result_object = {
    .name = "warning_acknowledge_result",
    .fields = warning_acknowledge_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_warning_acknowledge_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field warning_lift_params_fields[] = {
    {.name = "sanction", .key = {"\"sanction\":", 11}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_warning_lift_params, sanction)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_warning_lift_params, reason)},
};
const struct pl_object pl_warning_lift_params_object = {
    .name = "warning_lift_params",
    .fields = warning_lift_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_warning_lift_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field warning_lift_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_warning_lift_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_warning_lift_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_warning_lift_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_warning_lift_result, changed)},
};
const struct pl_object pl_warning_lift_result_object = {
    .name = "warning_lift_result",
    .fields = warning_lift_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_warning_lift_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field warning_readers_params_fields[] = {
    {.name = "sanction", .key = {"\"sanction\":", 11}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_warning_readers_params, sanction)},
    {.name = "after", .key = {"\"after\":", 8}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_warning_readers_params, after)},
    {.name = "limit", .key = {"\"limit\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(200), .offset = offsetof(struct pl_warning_readers_params, limit)},
};
const struct pl_object pl_warning_readers_params_object = {
    .name = "warning_readers_params",
    .fields = warning_readers_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_warning_readers_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field warning_readers_result_readers_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_warning_reader_object};
static const struct pl_field warning_readers_result_fields[] = {
    {.name = "readers", .key = {"\"readers\":", 10}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(200), .items = &warning_readers_result_readers_items, .offset = offsetof(struct pl_warning_readers_result, readers), .count_offset = offsetof(struct pl_warning_readers_result, readers_count)},
    {.name = "read", .key = {"\"read\":", 7}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_warning_readers_result, read)},
    {.name = "unread", .key = {"\"unread\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_warning_readers_result, unread)},
    {.name = "more", .key = {"\"more\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_warning_readers_result, more)},
};
const struct pl_object pl_warning_readers_result_object = {
    .name = "warning_readers_result",
    .fields = warning_readers_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_warning_readers_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field withheld_list_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_withheld_list_params, channel)},
    {.name = "before", .key = {"\"before\":", 9}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_withheld_list_params, before)},
    {.name = "limit", .key = {"\"limit\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(100), .offset = offsetof(struct pl_withheld_list_params, limit)},
};
const struct pl_object pl_withheld_list_params_object = {
    .name = "withheld_list_params",
    .fields = withheld_list_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_withheld_list_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field withheld_list_result_messages_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_withheld_message_object};
static const struct pl_field withheld_list_result_fields[] = {
    {.name = "messages", .key = {"\"messages\":", 11}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(100), .items = &withheld_list_result_messages_items, .offset = offsetof(struct pl_withheld_list_result, messages), .count_offset = offsetof(struct pl_withheld_list_result, messages_count)},
    {.name = "more", .key = {"\"more\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_withheld_list_result, more)},
};
const struct pl_object pl_withheld_list_result_object = {
    .name = "withheld_list_result",
    .fields = withheld_list_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_withheld_list_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_channel_anonymous_questions_changed_fields[] = {
    {.name = "on", .key = {"\"on\":", 5}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_event_channel_anonymous_questions_changed, on)},
};
const struct pl_object pl_event_channel_anonymous_questions_changed_object = {
    .name = "event_channel_anonymous_questions_changed",
    .fields = event_channel_anonymous_questions_changed_fields,
    .field_count = 1,
    .size = sizeof(struct pl_event_channel_anonymous_questions_changed),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_channel_approval_changed_fields[] = {
    {.name = "mode", .key = {"\"mode\":", 7}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &approval_mode_words, .offset = offsetof(struct pl_event_channel_approval_changed, mode)},
    {.name = "first", .key = {"\"first\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(50), .offset = offsetof(struct pl_event_channel_approval_changed, first)},
    {.name = "deadline_s", .key = {"\"deadline_s\":", 13}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 1, .min = INT64_C(5), .max = INT64_C(86400), .offset = offsetof(struct pl_event_channel_approval_changed, deadline_s)},
    {.name = "on_deadline", .key = {"\"on_deadline\":", 14}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 2, .words = &held_outcome_words, .offset = offsetof(struct pl_event_channel_approval_changed, on_deadline)},
};
const struct pl_object pl_event_channel_approval_changed_object = {
    .name = "event_channel_approval_changed",
    .fields = event_channel_approval_changed_fields,
    .field_count = 4,
    .size = sizeof(struct pl_event_channel_approval_changed),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_channel_attribution_changed_fields[] = {
    {.name = "level", .key = {"\"level\":", 8}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &attribution_level_words, .offset = offsetof(struct pl_event_channel_attribution_changed, level)},
    {.name = "show", .key = {"\"show\":", 7}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 0, .words = &attribution_show_words, .offset = offsetof(struct pl_event_channel_attribution_changed, show)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_event_channel_attribution_changed, reason)},
    {.name = "by_clock", .key = {"\"by_clock\":", 11}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 2, .offset = offsetof(struct pl_event_channel_attribution_changed, by_clock)},
};
const struct pl_object pl_event_channel_attribution_changed_object = {
    .name = "event_channel_attribution_changed",
    .fields = event_channel_attribution_changed_fields,
    .field_count = 4,
    .size = sizeof(struct pl_event_channel_attribution_changed),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_channel_budget_changed_fields[] = {
    {.name = "messages", .key = {"\"messages\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(10000), .offset = offsetof(struct pl_event_channel_budget_changed, messages)},
    {.name = "per", .key = {"\"per\":", 6}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &counted_per_words, .offset = offsetof(struct pl_event_channel_budget_changed, per)},
    {.name = "reserve_head", .key = {"\"reserve_head\":", 15}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(100), .offset = offsetof(struct pl_event_channel_budget_changed, reserve_head)},
    {.name = "window_s", .key = {"\"window_s\":", 11}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(60), .max = INT64_C(604800), .offset = offsetof(struct pl_event_channel_budget_changed, window_s)},
};
const struct pl_object pl_event_channel_budget_changed_object = {
    .name = "event_channel_budget_changed",
    .fields = event_channel_budget_changed_fields,
    .field_count = 4,
    .size = sizeof(struct pl_event_channel_budget_changed),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_channel_delay_changed_fields[] = {
    {.name = "seconds", .key = {"\"seconds\":", 10}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(30), .offset = offsetof(struct pl_event_channel_delay_changed, seconds)},
};
const struct pl_object pl_event_channel_delay_changed_object = {
    .name = "event_channel_delay_changed",
    .fields = event_channel_delay_changed_fields,
    .field_count = 1,
    .size = sizeof(struct pl_event_channel_delay_changed),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_channel_locked_fields[] = {
    {.name = "mode", .key = {"\"mode\":", 7}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 0, .words = &lock_mode_words, .offset = offsetof(struct pl_event_channel_locked, mode)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_channel_locked, reason)},
    {.name = "by_clock", .key = {"\"by_clock\":", 11}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 2, .offset = offsetof(struct pl_event_channel_locked, by_clock)},
};
const struct pl_object pl_event_channel_locked_object = {
    .name = "event_channel_locked",
    .fields = event_channel_locked_fields,
    .field_count = 3,
    .size = sizeof(struct pl_event_channel_locked),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_channel_report_threshold_changed_fields[] = {
    {.name = "delegations", .key = {"\"delegations\":", 14}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(20), .offset = offsetof(struct pl_event_channel_report_threshold_changed, delegations)},
};
const struct pl_object pl_event_channel_report_threshold_changed_object = {
    .name = "event_channel_report_threshold_changed",
    .fields = event_channel_report_threshold_changed_fields,
    .field_count = 1,
    .size = sizeof(struct pl_event_channel_report_threshold_changed),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_channel_scheduled_fields[] = {
    {.name = "opens", .key = {"\"opens\":", 8}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 0, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_event_channel_scheduled, opens_ms)},
    {.name = "closes", .key = {"\"closes\":", 9}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_event_channel_scheduled, closes_ms)},
};
const struct pl_object pl_event_channel_scheduled_object = {
    .name = "event_channel_scheduled",
    .fields = event_channel_scheduled_fields,
    .field_count = 2,
    .size = sizeof(struct pl_event_channel_scheduled),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_channel_slow_mode_changed_fields[] = {
    {.name = "seconds", .key = {"\"seconds\":", 10}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(21600), .offset = offsetof(struct pl_event_channel_slow_mode_changed, seconds)},
    {.name = "per", .key = {"\"per\":", 6}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 0, .words = &counted_per_words, .offset = offsetof(struct pl_event_channel_slow_mode_changed, per)},
};
const struct pl_object pl_event_channel_slow_mode_changed_object = {
    .name = "event_channel_slow_mode_changed",
    .fields = event_channel_slow_mode_changed_fields,
    .field_count = 2,
    .size = sizeof(struct pl_event_channel_slow_mode_changed),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_channel_unlocked_fields[] = {
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_channel_unlocked, reason)},
    {.name = "by_clock", .key = {"\"by_clock\":", 11}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 1, .offset = offsetof(struct pl_event_channel_unlocked, by_clock)},
};
const struct pl_object pl_event_channel_unlocked_object = {
    .name = "event_channel_unlocked",
    .fields = event_channel_unlocked_fields,
    .field_count = 2,
    .size = sizeof(struct pl_event_channel_unlocked),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_consensus_answer_redacted_fields[] = {
    {.name = "consensus", .key = {"\"consensus\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_consensus_answer_redacted, consensus)},
    {.name = "round", .key = {"\"round\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_consensus_answer_redacted, round)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_consensus_answer_redacted, delegation)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_consensus_answer_redacted, reason)},
};
const struct pl_object pl_event_consensus_answer_redacted_object = {
    .name = "event_consensus_answer_redacted",
    .fields = event_consensus_answer_redacted_fields,
    .field_count = 4,
    .size = sizeof(struct pl_event_consensus_answer_redacted),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_consensus_answered_fields[] = {
    {.name = "consensus", .key = {"\"consensus\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_consensus_answered, consensus)},
    {.name = "round", .key = {"\"round\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_consensus_answered, round)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_consensus_answered, delegation)},
    {.name = "stance", .key = {"\"stance\":", 9}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &stance_words, .offset = offsetof(struct pl_event_consensus_answered, stance)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_consensus_answered, text)},
    {.name = "redacted", .key = {"\"redacted\":", 11}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 1, .offset = offsetof(struct pl_event_consensus_answered, redacted)},
};
const struct pl_object pl_event_consensus_answered_object = {
    .name = "event_consensus_answered",
    .fields = event_consensus_answered_fields,
    .field_count = 6,
    .size = sizeof(struct pl_event_consensus_answered),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_consensus_closed_remarks_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_consensus_answer_object};
static const struct pl_field event_consensus_closed_fields[] = {
    {.name = "consensus", .key = {"\"consensus\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_consensus_closed, consensus)},
    {.name = "round", .key = {"\"round\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_consensus_closed, round)},
    {.name = "reached", .key = {"\"reached\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_event_consensus_closed, reached)},
    {.name = "statement", .key = {"\"statement\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_consensus_closed, statement)},
    {.name = "counts", .key = {"\"counts\":", 9}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_consensus_counts_object, .offset = offsetof(struct pl_event_consensus_closed, counts)},
    {.name = "remarks", .key = {"\"remarks\":", 10}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(100), .items = &event_consensus_closed_remarks_items, .offset = offsetof(struct pl_event_consensus_closed, remarks), .count_offset = offsetof(struct pl_event_consensus_closed, remarks_count)},
};
const struct pl_object pl_event_consensus_closed_object = {
    .name = "event_consensus_closed",
    .fields = event_consensus_closed_fields,
    .field_count = 6,
    .size = sizeof(struct pl_event_consensus_closed),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_consensus_opened_fields[] = {
    {.name = "consensus", .key = {"\"consensus\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_consensus_opened, consensus)},
    {.name = "round", .key = {"\"round\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_consensus_opened, round)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_consensus_opened, text)},
};
const struct pl_object pl_event_consensus_opened_object = {
    .name = "event_consensus_opened",
    .fields = event_consensus_opened_fields,
    .field_count = 3,
    .size = sizeof(struct pl_event_consensus_opened),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_consensus_revised_fields[] = {
    {.name = "consensus", .key = {"\"consensus\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_consensus_revised, consensus)},
    {.name = "round", .key = {"\"round\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_consensus_revised, round)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_consensus_revised, text)},
};
const struct pl_object pl_event_consensus_revised_object = {
    .name = "event_consensus_revised",
    .fields = event_consensus_revised_fields,
    .field_count = 3,
    .size = sizeof(struct pl_event_consensus_revised),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_delegation_substitute_set_fields[] = {
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_delegation_substitute_set, delegation)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 0, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_event_delegation_substitute_set, participant)},
};
const struct pl_object pl_event_delegation_substitute_set_object = {
    .name = "event_delegation_substitute_set",
    .fields = event_delegation_substitute_set_fields,
    .field_count = 2,
    .size = sizeof(struct pl_event_delegation_substitute_set),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_floor_closed_order_items =
    {.kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991)};
static const struct pl_field event_floor_closed_fields[] = {
    {.name = "order", .key = {"\"order\":", 8}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &event_floor_closed_order_items, .offset = offsetof(struct pl_event_floor_closed, order), .count_offset = offsetof(struct pl_event_floor_closed, order_count)},
};
const struct pl_object pl_event_floor_closed_object = {
    .name = "event_floor_closed",
    .fields = event_floor_closed_fields,
    .field_count = 1,
    .size = sizeof(struct pl_event_floor_closed),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_floor_configured_order_items =
    {.kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991)};
static const struct pl_field event_floor_configured_fields[] = {
    {.name = "settings", .key = {"\"settings\":", 11}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_settings_object, .offset = offsetof(struct pl_event_floor_configured, settings)},
    {.name = "open", .key = {"\"open\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_event_floor_configured, open)},
    {.name = "item", .key = {"\"item\":", 7}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_floor_configured, item)},
    {.name = "order", .key = {"\"order\":", 8}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &event_floor_configured_order_items, .offset = offsetof(struct pl_event_floor_configured, order), .count_offset = offsetof(struct pl_event_floor_configured, order_count)},
};
const struct pl_object pl_event_floor_configured_object = {
    .name = "event_floor_configured",
    .fields = event_floor_configured_fields,
    .field_count = 4,
    .size = sizeof(struct pl_event_floor_configured),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_floor_drawn_delegations_items =
    {.kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0};
static const struct pl_field event_floor_drawn_order_items =
    {.kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991)};
static const struct pl_field event_floor_drawn_fields[] = {
    {.name = "delegations", .key = {"\"delegations\":", 14}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &event_floor_drawn_delegations_items, .offset = offsetof(struct pl_event_floor_drawn, delegations), .count_offset = offsetof(struct pl_event_floor_drawn, delegations_count)},
    {.name = "order", .key = {"\"order\":", 8}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &event_floor_drawn_order_items, .offset = offsetof(struct pl_event_floor_drawn, order), .count_offset = offsetof(struct pl_event_floor_drawn, order_count)},
};
const struct pl_object pl_event_floor_drawn_object = {
    .name = "event_floor_drawn",
    .fields = event_floor_drawn_fields,
    .field_count = 2,
    .size = sizeof(struct pl_event_floor_drawn),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_floor_ended_order_items =
    {.kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991)};
static const struct pl_field event_floor_ended_fields[] = {
    {.name = "entry", .key = {"\"entry\":", 8}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_entry_object, .offset = offsetof(struct pl_event_floor_ended, entry)},
    {.name = "overrun_ms", .key = {"\"overrun_ms\":", 13}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_floor_ended, overrun_ms)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_floor_ended, reason)},
    {.name = "account", .key = {"\"account\":", 10}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_account_object, .offset = offsetof(struct pl_event_floor_ended, account)},
    {.name = "order", .key = {"\"order\":", 8}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &event_floor_ended_order_items, .offset = offsetof(struct pl_event_floor_ended, order), .count_offset = offsetof(struct pl_event_floor_ended, order_count)},
};
const struct pl_object pl_event_floor_ended_object = {
    .name = "event_floor_ended",
    .fields = event_floor_ended_fields,
    .field_count = 5,
    .size = sizeof(struct pl_event_floor_ended),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_floor_moved_order_items =
    {.kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991)};
static const struct pl_field event_floor_moved_fields[] = {
    {.name = "entry", .key = {"\"entry\":", 8}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_entry_object, .offset = offsetof(struct pl_event_floor_moved, entry)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_floor_moved, reason)},
    {.name = "order", .key = {"\"order\":", 8}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &event_floor_moved_order_items, .offset = offsetof(struct pl_event_floor_moved, order), .count_offset = offsetof(struct pl_event_floor_moved, order_count)},
};
const struct pl_object pl_event_floor_moved_object = {
    .name = "event_floor_moved",
    .fields = event_floor_moved_fields,
    .field_count = 3,
    .size = sizeof(struct pl_event_floor_moved),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_floor_opened_order_items =
    {.kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991)};
static const struct pl_field event_floor_opened_fields[] = {
    {.name = "item", .key = {"\"item\":", 7}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_floor_opened, item)},
    {.name = "title", .key = {"\"title\":", 8}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_floor_opened, title)},
    {.name = "order", .key = {"\"order\":", 8}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &event_floor_opened_order_items, .offset = offsetof(struct pl_event_floor_opened, order), .count_offset = offsetof(struct pl_event_floor_opened, order_count)},
};
const struct pl_object pl_event_floor_opened_object = {
    .name = "event_floor_opened",
    .fields = event_floor_opened_fields,
    .field_count = 3,
    .size = sizeof(struct pl_event_floor_opened),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_floor_paused_order_items =
    {.kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991)};
static const struct pl_field event_floor_paused_fields[] = {
    {.name = "entry", .key = {"\"entry\":", 8}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_entry_object, .offset = offsetof(struct pl_event_floor_paused, entry)},
    {.name = "account", .key = {"\"account\":", 10}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_account_object, .offset = offsetof(struct pl_event_floor_paused, account)},
    {.name = "order", .key = {"\"order\":", 8}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &event_floor_paused_order_items, .offset = offsetof(struct pl_event_floor_paused, order), .count_offset = offsetof(struct pl_event_floor_paused, order_count)},
};
const struct pl_object pl_event_floor_paused_object = {
    .name = "event_floor_paused",
    .fields = event_floor_paused_fields,
    .field_count = 3,
    .size = sizeof(struct pl_event_floor_paused),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_floor_removed_order_items =
    {.kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991)};
static const struct pl_field event_floor_removed_fields[] = {
    {.name = "entry", .key = {"\"entry\":", 8}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_entry_object, .offset = offsetof(struct pl_event_floor_removed, entry)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_floor_removed, reason)},
    {.name = "order", .key = {"\"order\":", 8}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &event_floor_removed_order_items, .offset = offsetof(struct pl_event_floor_removed, order), .count_offset = offsetof(struct pl_event_floor_removed, order_count)},
};
const struct pl_object pl_event_floor_removed_object = {
    .name = "event_floor_removed",
    .fields = event_floor_removed_fields,
    .field_count = 3,
    .size = sizeof(struct pl_event_floor_removed),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_floor_replies_begun_order_items =
    {.kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991)};
static const struct pl_field event_floor_replies_begun_fields[] = {
    {.name = "order", .key = {"\"order\":", 8}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &event_floor_replies_begun_order_items, .offset = offsetof(struct pl_event_floor_replies_begun, order), .count_offset = offsetof(struct pl_event_floor_replies_begun, order_count)},
};
const struct pl_object pl_event_floor_replies_begun_object = {
    .name = "event_floor_replies_begun",
    .fields = event_floor_replies_begun_fields,
    .field_count = 1,
    .size = sizeof(struct pl_event_floor_replies_begun),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_floor_requested_order_items =
    {.kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991)};
static const struct pl_field event_floor_requested_fields[] = {
    {.name = "entry", .key = {"\"entry\":", 8}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_entry_object, .offset = offsetof(struct pl_event_floor_requested, entry)},
    {.name = "order", .key = {"\"order\":", 8}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &event_floor_requested_order_items, .offset = offsetof(struct pl_event_floor_requested, order), .count_offset = offsetof(struct pl_event_floor_requested, order_count)},
};
const struct pl_object pl_event_floor_requested_object = {
    .name = "event_floor_requested",
    .fields = event_floor_requested_fields,
    .field_count = 2,
    .size = sizeof(struct pl_event_floor_requested),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_floor_resumed_fields[] = {
    {.name = "entry", .key = {"\"entry\":", 8}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_entry_object, .offset = offsetof(struct pl_event_floor_resumed, entry)},
};
const struct pl_object pl_event_floor_resumed_object = {
    .name = "event_floor_resumed",
    .fields = event_floor_resumed_fields,
    .field_count = 1,
    .size = sizeof(struct pl_event_floor_resumed),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_floor_started_order_items =
    {.kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991)};
static const struct pl_field event_floor_started_fields[] = {
    {.name = "entry", .key = {"\"entry\":", 8}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_entry_object, .offset = offsetof(struct pl_event_floor_started, entry)},
    {.name = "account", .key = {"\"account\":", 10}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_account_object, .offset = offsetof(struct pl_event_floor_started, account)},
    {.name = "order", .key = {"\"order\":", 8}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &event_floor_started_order_items, .offset = offsetof(struct pl_event_floor_started, order), .count_offset = offsetof(struct pl_event_floor_started, order_count)},
};
const struct pl_object pl_event_floor_started_object = {
    .name = "event_floor_started",
    .fields = event_floor_started_fields,
    .field_count = 3,
    .size = sizeof(struct pl_event_floor_started),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_floor_time_added_fields[] = {
    {.name = "account", .key = {"\"account\":", 10}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_account_object, .offset = offsetof(struct pl_event_floor_time_added, account)},
    {.name = "duration_s", .key = {"\"duration_s\":", 13}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(86400), .offset = offsetof(struct pl_event_floor_time_added, duration_s)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_floor_time_added, reason)},
    {.name = "entry", .key = {"\"entry\":", 8}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 0, .object = &pl_wire_floor_entry_object, .offset = offsetof(struct pl_event_floor_time_added, entry)},
};
const struct pl_object pl_event_floor_time_added_object = {
    .name = "event_floor_time_added",
    .fields = event_floor_time_added_fields,
    .field_count = 4,
    .size = sizeof(struct pl_event_floor_time_added),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_floor_withdrawn_order_items =
    {.kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991)};
static const struct pl_field event_floor_withdrawn_fields[] = {
    {.name = "entry", .key = {"\"entry\":", 8}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_entry_object, .offset = offsetof(struct pl_event_floor_withdrawn, entry)},
    {.name = "order", .key = {"\"order\":", 8}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &event_floor_withdrawn_order_items, .offset = offsetof(struct pl_event_floor_withdrawn, order), .count_offset = offsetof(struct pl_event_floor_withdrawn, order_count)},
};
const struct pl_object pl_event_floor_withdrawn_object = {
    .name = "event_floor_withdrawn",
    .fields = event_floor_withdrawn_fields,
    .field_count = 2,
    .size = sizeof(struct pl_event_floor_withdrawn),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_held_rejected_fields[] = {
    {.name = "held_id", .key = {"\"held_id\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_held_rejected, held_id)},
    {.name = "by_clock", .key = {"\"by_clock\":", 11}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 0, .offset = offsetof(struct pl_event_held_rejected, by_clock)},
    {.name = "off_record", .key = {"\"off_record\":", 13}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 1, .offset = offsetof(struct pl_event_held_rejected, off_record)},
};
const struct pl_object pl_event_held_rejected_object = {
    .name = "event_held_rejected",
    .fields = event_held_rejected_fields,
    .field_count = 3,
    .size = sizeof(struct pl_event_held_rejected),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_message_edited_fields[] = {
    {.name = "target", .key = {"\"target\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_message_edited, target)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_message_edited, text)},
    {.name = "version", .key = {"\"version\":", 10}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(2), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_message_edited, version)},
    {.name = "redacted", .key = {"\"redacted\":", 11}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 1, .offset = offsetof(struct pl_event_message_edited, redacted)},
    {.name = "withheld", .key = {"\"withheld\":", 11}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 2, .offset = offsetof(struct pl_event_message_edited, withheld)},
};
const struct pl_object pl_event_message_edited_object = {
    .name = "event_message_edited",
    .fields = event_message_edited_fields,
    .field_count = 5,
    .size = sizeof(struct pl_event_message_edited),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_message_pinned_fields[] = {
    {.name = "target", .key = {"\"target\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_message_pinned, target)},
};
const struct pl_object pl_event_message_pinned_object = {
    .name = "event_message_pinned",
    .fields = event_message_pinned_fields,
    .field_count = 1,
    .size = sizeof(struct pl_event_message_pinned),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_message_posted_fields[] = {
    {.name = "id", .key = {"\"id\":", 5}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_message_posted, id)},
    {.name = "client_id", .key = {"\"client_id\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_message_posted, client_id)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_message_posted, text)},
    {.name = "lang", .key = {"\"lang\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(2), .max = INT64_C(35), .pattern = &pattern_2, .offset = offsetof(struct pl_event_message_posted, lang)},
    {.name = "reply_to", .key = {"\"reply_to\":", 11}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_message_posted, reply_to)},
    {.name = "kind", .key = {"\"kind\":", 7}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &message_kind_words, .offset = offsetof(struct pl_event_message_posted, kind)},
    {.name = "held_id", .key = {"\"held_id\":", 10}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 3, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_message_posted, held_id)},
    {.name = "approved_by", .key = {"\"approved_by\":", 14}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 4, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_message_posted, approved_by)},
    {.name = "by_clock", .key = {"\"by_clock\":", 11}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 5, .offset = offsetof(struct pl_event_message_posted, by_clock)},
    {.name = "attribution", .key = {"\"attribution\":", 14}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 6, .words = &attribution_level_words, .offset = offsetof(struct pl_event_message_posted, attribution)},
    {.name = "redacted", .key = {"\"redacted\":", 11}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 7, .offset = offsetof(struct pl_event_message_posted, redacted)},
    {.name = "withheld", .key = {"\"withheld\":", 11}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 8, .offset = offsetof(struct pl_event_message_posted, withheld)},
};
const struct pl_object pl_event_message_posted_object = {
    .name = "event_message_posted",
    .fields = event_message_posted_fields,
    .field_count = 12,
    .size = sizeof(struct pl_event_message_posted),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_message_reacted_fields[] = {
    {.name = "target", .key = {"\"target\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_message_reacted, target)},
    {.name = "emoji", .key = {"\"emoji\":", 8}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_message_reacted, emoji)},
    {.name = "on", .key = {"\"on\":", 5}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_event_message_reacted, on)},
};
const struct pl_object pl_event_message_reacted_object = {
    .name = "event_message_reacted",
    .fields = event_message_reacted_fields,
    .field_count = 3,
    .size = sizeof(struct pl_event_message_reacted),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_message_redacted_fields[] = {
    {.name = "target", .key = {"\"target\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_message_redacted, target)},
    {.name = "by_moderator", .key = {"\"by_moderator\":", 15}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_event_message_redacted, by_moderator)},
    {.name = "off_record", .key = {"\"off_record\":", 13}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 0, .offset = offsetof(struct pl_event_message_redacted, off_record)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_message_redacted, reason)},
};
const struct pl_object pl_event_message_redacted_object = {
    .name = "event_message_redacted",
    .fields = event_message_redacted_fields,
    .field_count = 4,
    .size = sizeof(struct pl_event_message_redacted),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_message_restored_fields[] = {
    {.name = "target", .key = {"\"target\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_message_restored, target)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_message_restored, reason)},
    {.name = "bulk", .key = {"\"bulk\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_message_restored, bulk)},
};
const struct pl_object pl_event_message_restored_object = {
    .name = "event_message_restored",
    .fields = event_message_restored_fields,
    .field_count = 3,
    .size = sizeof(struct pl_event_message_restored),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_message_unpinned_fields[] = {
    {.name = "target", .key = {"\"target\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_message_unpinned, target)},
};
const struct pl_object pl_event_message_unpinned_object = {
    .name = "event_message_unpinned",
    .fields = event_message_unpinned_fields,
    .field_count = 1,
    .size = sizeof(struct pl_event_message_unpinned),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_message_withheld_fields[] = {
    {.name = "target", .key = {"\"target\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_message_withheld, target)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_message_withheld, reason)},
    {.name = "by_reports", .key = {"\"by_reports\":", 13}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 1, .offset = offsetof(struct pl_event_message_withheld, by_reports)},
    {.name = "bulk", .key = {"\"bulk\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_message_withheld, bulk)},
};
const struct pl_object pl_event_message_withheld_object = {
    .name = "event_message_withheld",
    .fields = event_message_withheld_fields,
    .field_count = 4,
    .size = sizeof(struct pl_event_message_withheld),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_participant_muted_fields[] = {
    {.name = "sanction", .key = {"\"sanction\":", 11}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_participant_muted, sanction)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 1, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_event_participant_muted, participant)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_participant_muted, delegation)},
    {.name = "until", .key = {"\"until\":", 8}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 3, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_event_participant_muted, until_ms)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_participant_muted, reason)},
    {.name = "replaces", .key = {"\"replaces\":", 11}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 4, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_participant_muted, replaces)},
};
const struct pl_object pl_event_participant_muted_object = {
    .name = "event_participant_muted",
    .fields = event_participant_muted_fields,
    .field_count = 6,
    .size = sizeof(struct pl_event_participant_muted),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_participant_readmitted_fields[] = {
    {.name = "sanction", .key = {"\"sanction\":", 11}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_participant_readmitted, sanction)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 0, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_event_participant_readmitted, participant)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_participant_readmitted, delegation)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 2, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_participant_readmitted, reason)},
    {.name = "by_clock", .key = {"\"by_clock\":", 11}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 3, .offset = offsetof(struct pl_event_participant_readmitted, by_clock)},
};
const struct pl_object pl_event_participant_readmitted_object = {
    .name = "event_participant_readmitted",
    .fields = event_participant_readmitted_fields,
    .field_count = 5,
    .size = sizeof(struct pl_event_participant_readmitted),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_participant_removed_fields[] = {
    {.name = "sanction", .key = {"\"sanction\":", 11}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_participant_removed, sanction)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 0, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_event_participant_removed, participant)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_participant_removed, delegation)},
    {.name = "until", .key = {"\"until\":", 8}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 2, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_event_participant_removed, until_ms)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_participant_removed, reason)},
    {.name = "replaces", .key = {"\"replaces\":", 11}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 3, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_participant_removed, replaces)},
};
const struct pl_object pl_event_participant_removed_object = {
    .name = "event_participant_removed",
    .fields = event_participant_removed_fields,
    .field_count = 6,
    .size = sizeof(struct pl_event_participant_removed),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_participant_suspended_fields[] = {
    {.name = "sanction", .key = {"\"sanction\":", 11}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_participant_suspended, sanction)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 0, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_event_participant_suspended, participant)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_participant_suspended, delegation)},
    {.name = "until", .key = {"\"until\":", 8}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 2, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_event_participant_suspended, until_ms)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_participant_suspended, reason)},
    {.name = "replaces", .key = {"\"replaces\":", 11}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 3, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_participant_suspended, replaces)},
};
const struct pl_object pl_event_participant_suspended_object = {
    .name = "event_participant_suspended",
    .fields = event_participant_suspended_fields,
    .field_count = 6,
    .size = sizeof(struct pl_event_participant_suspended),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_participant_unmuted_fields[] = {
    {.name = "sanction", .key = {"\"sanction\":", 11}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_participant_unmuted, sanction)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 1, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_event_participant_unmuted, participant)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_participant_unmuted, delegation)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 3, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_participant_unmuted, reason)},
    {.name = "by_clock", .key = {"\"by_clock\":", 11}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 4, .offset = offsetof(struct pl_event_participant_unmuted, by_clock)},
};
const struct pl_object pl_event_participant_unmuted_object = {
    .name = "event_participant_unmuted",
    .fields = event_participant_unmuted_fields,
    .field_count = 5,
    .size = sizeof(struct pl_event_participant_unmuted),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_participant_unsuspended_fields[] = {
    {.name = "sanction", .key = {"\"sanction\":", 11}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_participant_unsuspended, sanction)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 0, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_event_participant_unsuspended, participant)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_participant_unsuspended, delegation)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 2, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_participant_unsuspended, reason)},
    {.name = "by_clock", .key = {"\"by_clock\":", 11}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 3, .offset = offsetof(struct pl_event_participant_unsuspended, by_clock)},
};
const struct pl_object pl_event_participant_unsuspended_object = {
    .name = "event_participant_unsuspended",
    .fields = event_participant_unsuspended_fields,
    .field_count = 5,
    .size = sizeof(struct pl_event_participant_unsuspended),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_participant_warned_fields[] = {
    {.name = "sanction", .key = {"\"sanction\":", 11}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_participant_warned, sanction)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 0, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_event_participant_warned, participant)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_participant_warned, delegation)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_participant_warned, reason)},
};
const struct pl_object pl_event_participant_warned_object = {
    .name = "event_participant_warned",
    .fields = event_participant_warned_fields,
    .field_count = 4,
    .size = sizeof(struct pl_event_participant_warned),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_participant_warning_lifted_fields[] = {
    {.name = "sanction", .key = {"\"sanction\":", 11}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_participant_warning_lifted, sanction)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 0, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_event_participant_warning_lifted, participant)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_participant_warning_lifted, delegation)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 2, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_participant_warning_lifted, reason)},
};
const struct pl_object pl_event_participant_warning_lifted_object = {
    .name = "event_participant_warning_lifted",
    .fields = event_participant_warning_lifted_fields,
    .field_count = 4,
    .size = sizeof(struct pl_event_participant_warning_lifted),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_poll_cancelled_fields[] = {
    {.name = "poll", .key = {"\"poll\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_poll_cancelled, poll)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_poll_cancelled, reason)},
};
const struct pl_object pl_event_poll_cancelled_object = {
    .name = "event_poll_cancelled",
    .fields = event_poll_cancelled_fields,
    .field_count = 2,
    .size = sizeof(struct pl_event_poll_cancelled),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_poll_closed_fields[] = {
    {.name = "poll", .key = {"\"poll\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_poll_closed, poll)},
    {.name = "votes", .key = {"\"votes\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_poll_closed, votes)},
    {.name = "entitled", .key = {"\"entitled\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_poll_closed, entitled)},
    {.name = "quorum_reached", .key = {"\"quorum_reached\":", 17}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_event_poll_closed, quorum_reached)},
    {.name = "by_clock", .key = {"\"by_clock\":", 11}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_event_poll_closed, by_clock)},
};
const struct pl_object pl_event_poll_closed_object = {
    .name = "event_poll_closed",
    .fields = event_poll_closed_fields,
    .field_count = 5,
    .size = sizeof(struct pl_event_poll_closed),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_poll_created_fields[] = {
    {.name = "poll", .key = {"\"poll\":", 7}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_poll_object, .offset = offsetof(struct pl_event_poll_created, poll)},
};
const struct pl_object pl_event_poll_created_object = {
    .name = "event_poll_created",
    .fields = event_poll_created_fields,
    .field_count = 1,
    .size = sizeof(struct pl_event_poll_created),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_poll_opened_fields[] = {
    {.name = "poll", .key = {"\"poll\":", 7}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_poll_object, .offset = offsetof(struct pl_event_poll_opened, poll)},
};
const struct pl_object pl_event_poll_opened_object = {
    .name = "event_poll_opened",
    .fields = event_poll_opened_fields,
    .field_count = 1,
    .size = sizeof(struct pl_event_poll_opened),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_poll_published_fields[] = {
    {.name = "poll", .key = {"\"poll\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_poll_published, poll)},
    {.name = "votes", .key = {"\"votes\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_poll_published, votes)},
    {.name = "entitled", .key = {"\"entitled\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_poll_published, entitled)},
    {.name = "quorum_reached", .key = {"\"quorum_reached\":", 17}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_event_poll_published, quorum_reached)},
    {.name = "outcome", .key = {"\"outcome\":", 10}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_poll_outcome_object, .offset = offsetof(struct pl_event_poll_published, outcome)},
};
const struct pl_object pl_event_poll_published_object = {
    .name = "event_poll_published",
    .fields = event_poll_published_fields,
    .field_count = 5,
    .size = sizeof(struct pl_event_poll_published),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_poll_voted_choices_items =
    {.kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991)};
static const struct pl_field event_poll_voted_fields[] = {
    {.name = "poll", .key = {"\"poll\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_poll_voted, poll)},
    {.name = "votes", .key = {"\"votes\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_poll_voted, votes)},
    {.name = "again", .key = {"\"again\":", 8}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 0, .offset = offsetof(struct pl_event_poll_voted, again)},
    {.name = "choices", .key = {"\"choices\":", 10}, .kind = PL_FIELD_ARRAY, .has = UINT32_C(1) << 1, .min = INT64_C(0), .max = INT64_C(20), .items = &event_poll_voted_choices_items, .offset = offsetof(struct pl_event_poll_voted, choices), .count_offset = offsetof(struct pl_event_poll_voted, choices_count)},
    {.name = "abstained", .key = {"\"abstained\":", 12}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 2, .offset = offsetof(struct pl_event_poll_voted, abstained)},
};
const struct pl_object pl_event_poll_voted_object = {
    .name = "event_poll_voted",
    .fields = event_poll_voted_fields,
    .field_count = 5,
    .size = sizeof(struct pl_event_poll_voted),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_question_answered_fields[] = {
    {.name = "target", .key = {"\"target\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_question_answered, target)},
    {.name = "answer_seq", .key = {"\"answer_seq\":", 13}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_question_answered, answer_seq)},
};
const struct pl_object pl_event_question_answered_object = {
    .name = "event_question_answered",
    .fields = event_question_answered_fields,
    .field_count = 2,
    .size = sizeof(struct pl_event_question_answered),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_question_dismissed_fields[] = {
    {.name = "target", .key = {"\"target\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_question_dismissed, target)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_question_dismissed, reason)},
    {.name = "redacted", .key = {"\"redacted\":", 11}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 1, .offset = offsetof(struct pl_event_question_dismissed, redacted)},
};
const struct pl_object pl_event_question_dismissed_object = {
    .name = "event_question_dismissed",
    .fields = event_question_dismissed_fields,
    .field_count = 3,
    .size = sizeof(struct pl_event_question_dismissed),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_question_merged_fields[] = {
    {.name = "target", .key = {"\"target\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_question_merged, target)},
    {.name = "into", .key = {"\"into\":", 7}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_question_merged, into)},
    {.name = "votes", .key = {"\"votes\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_question_merged, votes)},
};
const struct pl_object pl_event_question_merged_object = {
    .name = "event_question_merged",
    .fields = event_question_merged_fields,
    .field_count = 3,
    .size = sizeof(struct pl_event_question_merged),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_question_reason_redacted_fields[] = {
    {.name = "target", .key = {"\"target\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_question_reason_redacted, target)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_question_reason_redacted, reason)},
};
const struct pl_object pl_event_question_reason_redacted_object = {
    .name = "event_question_reason_redacted",
    .fields = event_question_reason_redacted_fields,
    .field_count = 2,
    .size = sizeof(struct pl_event_question_reason_redacted),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_question_reopened_fields[] = {
    {.name = "target", .key = {"\"target\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_question_reopened, target)},
    {.name = "votes", .key = {"\"votes\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_question_reopened, votes)},
    {.name = "from", .key = {"\"from\":", 7}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_question_reopened, from)},
    {.name = "from_votes", .key = {"\"from_votes\":", 13}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 1, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_question_reopened, from_votes)},
};
const struct pl_object pl_event_question_reopened_object = {
    .name = "event_question_reopened",
    .fields = event_question_reopened_fields,
    .field_count = 4,
    .size = sizeof(struct pl_event_question_reopened),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_question_taken_fields[] = {
    {.name = "target", .key = {"\"target\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_question_taken, target)},
};
const struct pl_object pl_event_question_taken_object = {
    .name = "event_question_taken",
    .fields = event_question_taken_fields,
    .field_count = 1,
    .size = sizeof(struct pl_event_question_taken),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_question_upvoted_fields[] = {
    {.name = "target", .key = {"\"target\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_question_upvoted, target)},
    {.name = "votes", .key = {"\"votes\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_question_upvoted, votes)},
};
const struct pl_object pl_event_question_upvoted_object = {
    .name = "event_question_upvoted",
    .fields = event_question_upvoted_fields,
    .field_count = 2,
    .size = sizeof(struct pl_event_question_upvoted),
    .exactly_one = 0,
    .is_closed = false,
};

const struct pl_object pl_event_record_damaged_object = {
    .name = "event_record_damaged",
    .fields = NULL,
    .field_count = 0,
    .size = sizeof(struct pl_event_record_damaged),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_reply_claimed_fields[] = {
    {.name = "reply", .key = {"\"reply\":", 8}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_reply_object, .offset = offsetof(struct pl_event_reply_claimed, reply)},
};
const struct pl_object pl_event_reply_claimed_object = {
    .name = "event_reply_claimed",
    .fields = event_reply_claimed_fields,
    .field_count = 1,
    .size = sizeof(struct pl_event_reply_claimed),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_reply_granted_order_items =
    {.kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991)};
static const struct pl_field event_reply_granted_fields[] = {
    {.name = "reply", .key = {"\"reply\":", 8}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_reply_object, .offset = offsetof(struct pl_event_reply_granted, reply)},
    {.name = "entry", .key = {"\"entry\":", 8}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_entry_object, .offset = offsetof(struct pl_event_reply_granted, entry)},
    {.name = "order", .key = {"\"order\":", 8}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &event_reply_granted_order_items, .offset = offsetof(struct pl_event_reply_granted, order), .count_offset = offsetof(struct pl_event_reply_granted, order_count)},
};
const struct pl_object pl_event_reply_granted_object = {
    .name = "event_reply_granted",
    .fields = event_reply_granted_fields,
    .field_count = 3,
    .size = sizeof(struct pl_event_reply_granted),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_reply_redacted_fields[] = {
    {.name = "reply", .key = {"\"reply\":", 8}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_reply_object, .offset = offsetof(struct pl_event_reply_redacted, reply)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_reply_redacted, reason)},
};
const struct pl_object pl_event_reply_redacted_object = {
    .name = "event_reply_redacted",
    .fields = event_reply_redacted_fields,
    .field_count = 2,
    .size = sizeof(struct pl_event_reply_redacted),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_reply_refused_fields[] = {
    {.name = "reply", .key = {"\"reply\":", 8}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_floor_reply_object, .offset = offsetof(struct pl_event_reply_refused, reply)},
};
const struct pl_object pl_event_reply_refused_object = {
    .name = "event_reply_refused",
    .fields = event_reply_refused_fields,
    .field_count = 1,
    .size = sizeof(struct pl_event_reply_refused),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field notice_budget_changed_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_notice_budget_changed, channel)},
    {.name = "budget", .key = {"\"budget\":", 9}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_budget_left_object, .offset = offsetof(struct pl_notice_budget_changed, budget)},
};
const struct pl_object pl_notice_budget_changed_object = {
    .name = "notice_budget_changed",
    .fields = notice_budget_changed_fields,
    .field_count = 2,
    .size = sizeof(struct pl_notice_budget_changed),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field notice_channel_event_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_notice_channel_event, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_notice_channel_event, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_notice_channel_event, at_ms)},
    {.name = "type", .key = {"\"type\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_notice_channel_event, type)},
    {.name = "actor", .key = {"\"actor\":", 8}, .kind = PL_FIELD_RAW, .is_required = true, .offset = offsetof(struct pl_notice_channel_event, actor)},
    {.name = "data", .key = {"\"data\":", 7}, .kind = PL_FIELD_RAW, .is_required = true, .offset = offsetof(struct pl_notice_channel_event, data)},
};
const struct pl_object pl_notice_channel_event_object = {
    .name = "notice_channel_event",
    .fields = notice_channel_event_fields,
    .field_count = 6,
    .size = sizeof(struct pl_notice_channel_event),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field notice_channel_typing_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_notice_channel_typing, channel)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_notice_channel_typing, participant)},
    {.name = "until", .key = {"\"until\":", 8}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_notice_channel_typing, until_ms)},
};
const struct pl_object pl_notice_channel_typing_object = {
    .name = "notice_channel_typing",
    .fields = notice_channel_typing_fields,
    .field_count = 3,
    .size = sizeof(struct pl_notice_channel_typing),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field notice_filter_changed_fields[] = {
    {.name = "filter", .key = {"\"filter\":", 9}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_filter_object, .offset = offsetof(struct pl_notice_filter_changed, filter)},
    {.name = "deleted", .key = {"\"deleted\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_notice_filter_changed, deleted)},
};
const struct pl_object pl_notice_filter_changed_object = {
    .name = "notice_filter_changed",
    .fields = notice_filter_changed_fields,
    .field_count = 2,
    .size = sizeof(struct pl_notice_filter_changed),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field notice_held_decided_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_notice_held_decided, channel)},
    {.name = "held_id", .key = {"\"held_id\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_notice_held_decided, held_id)},
    {.name = "approved", .key = {"\"approved\":", 11}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_notice_held_decided, approved)},
    {.name = "by", .key = {"\"by\":", 5}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 0, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_notice_held_decided, by)},
    {.name = "by_clock", .key = {"\"by_clock\":", 11}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_notice_held_decided, by_clock)},
    {.name = "off_record", .key = {"\"off_record\":", 13}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 1, .offset = offsetof(struct pl_notice_held_decided, off_record)},
    {.name = "version", .key = {"\"version\":", 10}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_notice_held_decided, version)},
    {.name = "reason_code", .key = {"\"reason_code\":", 14}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 2, .words = &held_reason_words, .offset = offsetof(struct pl_notice_held_decided, reason_code)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 3, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_notice_held_decided, reason)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 4, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_notice_held_decided, seq)},
    {.name = "total", .key = {"\"total\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 5, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_notice_held_decided, total)},
};
const struct pl_object pl_notice_held_decided_object = {
    .name = "notice_held_decided",
    .fields = notice_held_decided_fields,
    .field_count = 11,
    .size = sizeof(struct pl_notice_held_decided),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field notice_held_queued_fields[] = {
    {.name = "held", .key = {"\"held\":", 7}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_held_item_object, .offset = offsetof(struct pl_notice_held_queued, held)},
    {.name = "total", .key = {"\"total\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_notice_held_queued, total)},
};
const struct pl_object pl_notice_held_queued_object = {
    .name = "notice_held_queued",
    .fields = notice_held_queued_fields,
    .field_count = 2,
    .size = sizeof(struct pl_notice_held_queued),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field notice_presence_changed_delegations_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_delegation_count_object};
static const struct pl_field notice_presence_changed_fields[] = {
    {.name = "total", .key = {"\"total\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_notice_presence_changed, total)},
    {.name = "delegations", .key = {"\"delegations\":", 14}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &notice_presence_changed_delegations_items, .offset = offsetof(struct pl_notice_presence_changed, delegations), .count_offset = offsetof(struct pl_notice_presence_changed, delegations_count)},
};
const struct pl_object pl_notice_presence_changed_object = {
    .name = "notice_presence_changed",
    .fields = notice_presence_changed_fields,
    .field_count = 2,
    .size = sizeof(struct pl_notice_presence_changed),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field notice_read_marked_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_notice_read_marked, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_notice_read_marked, seq)},
};
const struct pl_object pl_notice_read_marked_object = {
    .name = "notice_read_marked",
    .fields = notice_read_marked_fields,
    .field_count = 2,
    .size = sizeof(struct pl_notice_read_marked),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field notice_report_resolved_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_notice_report_resolved, channel)},
    {.name = "target", .key = {"\"target\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_notice_report_resolved, target)},
    {.name = "outcome", .key = {"\"outcome\":", 10}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &report_outcome_words, .offset = offsetof(struct pl_notice_report_resolved, outcome)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_notice_report_resolved, reason)},
    {.name = "own", .key = {"\"own\":", 6}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_notice_report_resolved, own)},
};
const struct pl_object pl_notice_report_resolved_object = {
    .name = "notice_report_resolved",
    .fields = notice_report_resolved_fields,
    .field_count = 5,
    .size = sizeof(struct pl_notice_report_resolved),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field notice_report_updated_fields[] = {
    {.name = "report", .key = {"\"report\":", 9}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_report_card_object, .offset = offsetof(struct pl_notice_report_updated, report)},
};
const struct pl_object pl_notice_report_updated_object = {
    .name = "notice_report_updated",
    .fields = notice_report_updated_fields,
    .field_count = 1,
    .size = sizeof(struct pl_notice_report_updated),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field notice_sanction_appealed_fields[] = {
    {.name = "sanction", .key = {"\"sanction\":", 11}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_sanction_object, .offset = offsetof(struct pl_notice_sanction_appealed, sanction)},
};
const struct pl_object pl_notice_sanction_appealed_object = {
    .name = "notice_sanction_appealed",
    .fields = notice_sanction_appealed_fields,
    .field_count = 1,
    .size = sizeof(struct pl_notice_sanction_appealed),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field notice_sanction_changed_fields[] = {
    {.name = "sanction", .key = {"\"sanction\":", 11}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_sanction_object, .offset = offsetof(struct pl_notice_sanction_changed, sanction)},
};
const struct pl_object pl_notice_sanction_changed_object = {
    .name = "notice_sanction_changed",
    .fields = notice_sanction_changed_fields,
    .field_count = 1,
    .size = sizeof(struct pl_notice_sanction_changed),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field notice_storage_changed_fields[] = {
    {.name = "read_only", .key = {"\"read_only\":", 12}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_notice_storage_changed, read_only)},
};
const struct pl_object pl_notice_storage_changed_object = {
    .name = "notice_storage_changed",
    .fields = notice_storage_changed_fields,
    .field_count = 1,
    .size = sizeof(struct pl_notice_storage_changed),
    .exactly_one = 0,
    .is_closed = false,
};

const struct pl_method_def pl_methods[PL_METHOD_COUNT] = {
    [PL_METHOD_AUDIT_LIST] = {
        .name = "audit.list",
        .params = &pl_audit_list_params_object,
        .result = &pl_audit_list_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_BUDGET_MINE] = {
        .name = "budget.mine",
        .params = &pl_budget_mine_params_object,
        .result = &pl_budget_mine_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_BULK_UNDO] = {
        .name = "bulk.undo",
        .params = &pl_bulk_undo_params_object,
        .result = &pl_bulk_undo_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CHANNEL_HISTORY] = {
        .name = "channel.history",
        .params = &pl_channel_history_params_object,
        .result = &pl_channel_history_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_READ,
        .transports = PL_TRANSPORT_WS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CHANNEL_LOCK] = {
        .name = "channel.lock",
        .params = &pl_channel_lock_params_object,
        .result = &pl_channel_lock_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CHANNEL_SCHEDULE] = {
        .name = "channel.schedule",
        .params = &pl_channel_schedule_params_object,
        .result = &pl_channel_schedule_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CHANNEL_SET_ANONYMOUS_QUESTIONS] = {
        .name = "channel.set_anonymous_questions",
        .params = &pl_channel_set_anonymous_questions_params_object,
        .result = &pl_channel_set_anonymous_questions_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CHANNEL_SET_APPROVAL] = {
        .name = "channel.set_approval",
        .params = &pl_channel_set_approval_params_object,
        .result = &pl_channel_set_approval_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CHANNEL_SET_ATTRIBUTION] = {
        .name = "channel.set_attribution",
        .params = &pl_channel_set_attribution_params_object,
        .result = &pl_channel_set_attribution_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CHANNEL_SET_BUDGET] = {
        .name = "channel.set_budget",
        .params = &pl_channel_set_budget_params_object,
        .result = &pl_channel_set_budget_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CHANNEL_SET_DELAY] = {
        .name = "channel.set_delay",
        .params = &pl_channel_set_delay_params_object,
        .result = &pl_channel_set_delay_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CHANNEL_SET_REPORT_THRESHOLD] = {
        .name = "channel.set_report_threshold",
        .params = &pl_channel_set_report_threshold_params_object,
        .result = &pl_channel_set_report_threshold_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CHANNEL_SLOW_MODE] = {
        .name = "channel.slow_mode",
        .params = &pl_channel_slow_mode_params_object,
        .result = &pl_channel_slow_mode_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CHANNEL_SUBSCRIBE] = {
        .name = "channel.subscribe",
        .params = &pl_channel_subscribe_params_object,
        .result = &pl_channel_subscribe_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_NET,
        .transports = PL_TRANSPORT_WS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CHANNEL_TYPING] = {
        .name = "channel.typing",
        .params = &pl_channel_typing_params_object,
        .result = &pl_channel_typing_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CHANNEL_UNLOCK] = {
        .name = "channel.unlock",
        .params = &pl_channel_unlock_params_object,
        .result = &pl_channel_unlock_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CHANNEL_UNSUBSCRIBE] = {
        .name = "channel.unsubscribe",
        .params = &pl_channel_unsubscribe_params_object,
        .result = &pl_channel_unsubscribe_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_NET,
        .transports = PL_TRANSPORT_WS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CLOCK_TICK] = {
        .name = "clock.tick",
        .params = &pl_clock_tick_params_object,
        .result = &pl_clock_tick_result_object,
        .roles = 0,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_CONTROL,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CONSENSUS_ANSWER] = {
        .name = "consensus.answer",
        .params = &pl_consensus_answer_params_object,
        .result = &pl_consensus_answer_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = true,
    },
    [PL_METHOD_CONSENSUS_CLOSE] = {
        .name = "consensus.close",
        .params = &pl_consensus_close_params_object,
        .result = &pl_consensus_close_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CONSENSUS_OPEN] = {
        .name = "consensus.open",
        .params = &pl_consensus_open_params_object,
        .result = &pl_consensus_open_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CONSENSUS_REDACT_ANSWER] = {
        .name = "consensus.redact_answer",
        .params = &pl_consensus_redact_answer_params_object,
        .result = &pl_consensus_redact_answer_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CONSENSUS_REVISE] = {
        .name = "consensus.revise",
        .params = &pl_consensus_revise_params_object,
        .result = &pl_consensus_revise_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CONSENSUS_SHOW] = {
        .name = "consensus.show",
        .params = &pl_consensus_show_params_object,
        .result = &pl_consensus_show_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_FILTER_CREATE] = {
        .name = "filter.create",
        .params = &pl_filter_create_params_object,
        .result = &pl_filter_create_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_FILTER_DELETE] = {
        .name = "filter.delete",
        .params = &pl_filter_delete_params_object,
        .result = &pl_filter_delete_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_FILTER_DRY_RUN] = {
        .name = "filter.dry_run",
        .params = &pl_filter_dry_run_params_object,
        .result = &pl_filter_dry_run_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_READ,
        .transports = PL_TRANSPORT_WS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_FILTER_LIST] = {
        .name = "filter.list",
        .params = &pl_filter_list_params_object,
        .result = &pl_filter_list_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_FILTER_UPDATE] = {
        .name = "filter.update",
        .params = &pl_filter_update_params_object,
        .result = &pl_filter_update_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_FLOOR_ADD_TIME] = {
        .name = "floor.add_time",
        .params = &pl_floor_add_time_params_object,
        .result = &pl_floor_add_time_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_FLOOR_BALANCE] = {
        .name = "floor.balance",
        .params = &pl_floor_balance_params_object,
        .result = &pl_floor_balance_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_FLOOR_BEGIN_REPLIES] = {
        .name = "floor.begin_replies",
        .params = &pl_floor_begin_replies_params_object,
        .result = &pl_floor_begin_replies_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_FLOOR_CLOSE] = {
        .name = "floor.close",
        .params = &pl_floor_close_params_object,
        .result = &pl_floor_close_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_FLOOR_END] = {
        .name = "floor.end",
        .params = &pl_floor_end_params_object,
        .result = &pl_floor_end_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_FLOOR_MOVE] = {
        .name = "floor.move",
        .params = &pl_floor_move_params_object,
        .result = &pl_floor_move_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_FLOOR_OPEN] = {
        .name = "floor.open",
        .params = &pl_floor_open_params_object,
        .result = &pl_floor_open_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_FLOOR_PAUSE] = {
        .name = "floor.pause",
        .params = &pl_floor_pause_params_object,
        .result = &pl_floor_pause_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_FLOOR_READD] = {
        .name = "floor.readd",
        .params = &pl_floor_readd_params_object,
        .result = &pl_floor_readd_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_FLOOR_REMOVE] = {
        .name = "floor.remove",
        .params = &pl_floor_remove_params_object,
        .result = &pl_floor_remove_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_FLOOR_REQUEST] = {
        .name = "floor.request",
        .params = &pl_floor_request_params_object,
        .result = &pl_floor_request_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = true,
    },
    [PL_METHOD_FLOOR_RESUME] = {
        .name = "floor.resume",
        .params = &pl_floor_resume_params_object,
        .result = &pl_floor_resume_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_FLOOR_SET] = {
        .name = "floor.set",
        .params = &pl_floor_set_params_object,
        .result = &pl_floor_set_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_FLOOR_SHOW] = {
        .name = "floor.show",
        .params = &pl_floor_show_params_object,
        .result = &pl_floor_show_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_FLOOR_START] = {
        .name = "floor.start",
        .params = &pl_floor_start_params_object,
        .result = &pl_floor_start_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_FLOOR_WITHDRAW] = {
        .name = "floor.withdraw",
        .params = &pl_floor_withdraw_params_object,
        .result = &pl_floor_withdraw_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = true,
    },
    [PL_METHOD_HELD_APPEAL] = {
        .name = "held.appeal",
        .params = &pl_held_appeal_params_object,
        .result = &pl_held_appeal_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = true,
    },
    [PL_METHOD_HELD_APPROVE] = {
        .name = "held.approve",
        .params = &pl_held_approve_params_object,
        .result = &pl_held_approve_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_HELD_LIST] = {
        .name = "held.list",
        .params = &pl_held_list_params_object,
        .result = &pl_held_list_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_HELD_MINE] = {
        .name = "held.mine",
        .params = &pl_held_mine_params_object,
        .result = &pl_held_mine_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_HELD_REJECT] = {
        .name = "held.reject",
        .params = &pl_held_reject_params_object,
        .result = &pl_held_reject_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_HELD_RESUBMIT] = {
        .name = "held.resubmit",
        .params = &pl_held_resubmit_params_object,
        .result = &pl_held_resubmit_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = true,
    },
    [PL_METHOD_INVITE_CLAIM] = {
        .name = "invite.claim",
        .params = &pl_invite_claim_params_object,
        .result = &pl_invite_claim_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS,
        .is_public = true,
        .counts_as_message = false,
    },
    [PL_METHOD_INVITE_CREATE] = {
        .name = "invite.create",
        .params = &pl_invite_create_params_object,
        .result = &pl_invite_create_result_object,
        .roles = 0,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_CONTROL,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_MESSAGE_EDIT] = {
        .name = "message.edit",
        .params = &pl_message_edit_params_object,
        .result = &pl_message_edit_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = true,
    },
    [PL_METHOD_MESSAGE_PIN] = {
        .name = "message.pin",
        .params = &pl_message_pin_params_object,
        .result = &pl_message_pin_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_MESSAGE_POST] = {
        .name = "message.post",
        .params = &pl_message_post_params_object,
        .result = &pl_message_post_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = true,
    },
    [PL_METHOD_MESSAGE_REACT] = {
        .name = "message.react",
        .params = &pl_message_react_params_object,
        .result = &pl_message_react_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = true,
    },
    [PL_METHOD_MESSAGE_REDACT] = {
        .name = "message.redact",
        .params = &pl_message_redact_params_object,
        .result = &pl_message_redact_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_MESSAGE_REPORT] = {
        .name = "message.report",
        .params = &pl_message_report_params_object,
        .result = &pl_message_report_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = true,
    },
    [PL_METHOD_MESSAGE_RESTORE] = {
        .name = "message.restore",
        .params = &pl_message_restore_params_object,
        .result = &pl_message_restore_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_MESSAGE_SEARCH] = {
        .name = "message.search",
        .params = &pl_message_search_params_object,
        .result = &pl_message_search_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_READ,
        .transports = PL_TRANSPORT_WS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_MESSAGE_UNMASK] = {
        .name = "message.unmask",
        .params = &pl_message_unmask_params_object,
        .result = &pl_message_unmask_result_object,
        .roles = 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_MESSAGE_WITHHOLD] = {
        .name = "message.withhold",
        .params = &pl_message_withhold_params_object,
        .result = &pl_message_withhold_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_NOTE_ADD] = {
        .name = "note.add",
        .params = &pl_note_add_params_object,
        .result = &pl_note_add_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_NOTE_LIST] = {
        .name = "note.list",
        .params = &pl_note_list_params_object,
        .result = &pl_note_list_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_OPERATOR_SPEAK_AS] = {
        .name = "operator.speak_as",
        .params = &pl_operator_speak_as_params_object,
        .result = &pl_operator_speak_as_result_object,
        .roles = 0,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_CONTROL,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_PARTICIPANT_FIND] = {
        .name = "participant.find",
        .params = &pl_participant_find_params_object,
        .result = &pl_participant_find_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_READ,
        .transports = PL_TRANSPORT_WS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_PARTICIPANT_IMPORT] = {
        .name = "participant.import",
        .params = &pl_participant_import_params_object,
        .result = &pl_participant_import_result_object,
        .roles = 0,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_CONTROL,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_PARTICIPANT_LIST] = {
        .name = "participant.list",
        .params = &pl_participant_list_params_object,
        .result = &pl_participant_list_result_object,
        .roles = 0,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_CONTROL,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_PARTICIPANT_MESSAGES] = {
        .name = "participant.messages",
        .params = &pl_participant_messages_params_object,
        .result = &pl_participant_messages_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_PARTICIPANT_MUTE] = {
        .name = "participant.mute",
        .params = &pl_participant_mute_params_object,
        .result = &pl_participant_mute_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_PARTICIPANT_READMIT] = {
        .name = "participant.readmit",
        .params = &pl_participant_readmit_params_object,
        .result = &pl_participant_readmit_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_PARTICIPANT_REMOVE] = {
        .name = "participant.remove",
        .params = &pl_participant_remove_params_object,
        .result = &pl_participant_remove_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_PARTICIPANT_SUSPEND] = {
        .name = "participant.suspend",
        .params = &pl_participant_suspend_params_object,
        .result = &pl_participant_suspend_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_PARTICIPANT_UNMUTE] = {
        .name = "participant.unmute",
        .params = &pl_participant_unmute_params_object,
        .result = &pl_participant_unmute_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_PARTICIPANT_UNSUSPEND] = {
        .name = "participant.unsuspend",
        .params = &pl_participant_unsuspend_params_object,
        .result = &pl_participant_unsuspend_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_PARTICIPANT_WARN] = {
        .name = "participant.warn",
        .params = &pl_participant_warn_params_object,
        .result = &pl_participant_warn_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_PARTICIPANT_WITHHOLD] = {
        .name = "participant.withhold",
        .params = &pl_participant_withhold_params_object,
        .result = &pl_participant_withhold_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_POLL_CANCEL] = {
        .name = "poll.cancel",
        .params = &pl_poll_cancel_params_object,
        .result = &pl_poll_cancel_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_POLL_CLOSE] = {
        .name = "poll.close",
        .params = &pl_poll_close_params_object,
        .result = &pl_poll_close_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_POLL_CREATE] = {
        .name = "poll.create",
        .params = &pl_poll_create_params_object,
        .result = &pl_poll_create_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_POLL_LIST] = {
        .name = "poll.list",
        .params = &pl_poll_list_params_object,
        .result = &pl_poll_list_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_POLL_OPEN] = {
        .name = "poll.open",
        .params = &pl_poll_open_params_object,
        .result = &pl_poll_open_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_POLL_PUBLISH] = {
        .name = "poll.publish",
        .params = &pl_poll_publish_params_object,
        .result = &pl_poll_publish_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_POLL_ROLL] = {
        .name = "poll.roll",
        .params = &pl_poll_roll_params_object,
        .result = &pl_poll_roll_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_POLL_SHOW] = {
        .name = "poll.show",
        .params = &pl_poll_show_params_object,
        .result = &pl_poll_show_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_POLL_SUBSTITUTE] = {
        .name = "poll.substitute",
        .params = &pl_poll_substitute_params_object,
        .result = &pl_poll_substitute_result_object,
        .roles = 1U << PL_ROLE_HEAD | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = true,
    },
    [PL_METHOD_POLL_VOTE] = {
        .name = "poll.vote",
        .params = &pl_poll_vote_params_object,
        .result = &pl_poll_vote_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = true,
    },
    [PL_METHOD_PRESENCE_LIST] = {
        .name = "presence.list",
        .params = &pl_presence_list_params_object,
        .result = &pl_presence_list_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_NET,
        .transports = PL_TRANSPORT_WS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_QUESTION_ANSWER] = {
        .name = "question.answer",
        .params = &pl_question_answer_params_object,
        .result = &pl_question_answer_result_object,
        .roles = 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_QUESTION_DISMISS] = {
        .name = "question.dismiss",
        .params = &pl_question_dismiss_params_object,
        .result = &pl_question_dismiss_result_object,
        .roles = 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = true,
    },
    [PL_METHOD_QUESTION_LIST] = {
        .name = "question.list",
        .params = &pl_question_list_params_object,
        .result = &pl_question_list_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_QUESTION_MERGE] = {
        .name = "question.merge",
        .params = &pl_question_merge_params_object,
        .result = &pl_question_merge_result_object,
        .roles = 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_QUESTION_REDACT_REASON] = {
        .name = "question.redact_reason",
        .params = &pl_question_redact_reason_params_object,
        .result = &pl_question_redact_reason_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_QUESTION_REOPEN] = {
        .name = "question.reopen",
        .params = &pl_question_reopen_params_object,
        .result = &pl_question_reopen_result_object,
        .roles = 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_QUESTION_TAKE] = {
        .name = "question.take",
        .params = &pl_question_take_params_object,
        .result = &pl_question_take_result_object,
        .roles = 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_QUESTION_UPVOTE] = {
        .name = "question.upvote",
        .params = &pl_question_upvote_params_object,
        .result = &pl_question_upvote_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = true,
    },
    [PL_METHOD_READ_MARK] = {
        .name = "read.mark",
        .params = &pl_read_mark_params_object,
        .result = &pl_read_mark_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_REPLY_CLAIM] = {
        .name = "reply.claim",
        .params = &pl_reply_claim_params_object,
        .result = &pl_reply_claim_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_EXPERT,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = true,
    },
    [PL_METHOD_REPLY_GRANT] = {
        .name = "reply.grant",
        .params = &pl_reply_grant_params_object,
        .result = &pl_reply_grant_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_REPLY_REDACT] = {
        .name = "reply.redact",
        .params = &pl_reply_redact_params_object,
        .result = &pl_reply_redact_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_REPLY_REFUSE] = {
        .name = "reply.refuse",
        .params = &pl_reply_refuse_params_object,
        .result = &pl_reply_refuse_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_REPORT_ASSIGN] = {
        .name = "report.assign",
        .params = &pl_report_assign_params_object,
        .result = &pl_report_assign_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_REPORT_LIST] = {
        .name = "report.list",
        .params = &pl_report_list_params_object,
        .result = &pl_report_list_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_REPORT_MINE] = {
        .name = "report.mine",
        .params = &pl_report_mine_params_object,
        .result = &pl_report_mine_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_REPORT_RESOLVE] = {
        .name = "report.resolve",
        .params = &pl_report_resolve_params_object,
        .result = &pl_report_resolve_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_SANCTION_APPEAL] = {
        .name = "sanction.appeal",
        .params = &pl_sanction_appeal_params_object,
        .result = &pl_sanction_appeal_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_SANCTION_LIST] = {
        .name = "sanction.list",
        .params = &pl_sanction_list_params_object,
        .result = &pl_sanction_list_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_SANCTION_REVIEW] = {
        .name = "sanction.review",
        .params = &pl_sanction_review_params_object,
        .result = &pl_sanction_review_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_SERVER_STATUS] = {
        .name = "server.status",
        .params = &pl_server_status_params_object,
        .result = &pl_server_status_result_object,
        .roles = 0,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_CONTROL,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_SESSION_OPEN] = {
        .name = "session.open",
        .params = &pl_session_open_params_object,
        .result = &pl_session_open_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_WS,
        .is_public = true,
        .counts_as_message = false,
    },
    [PL_METHOD_SUMMIT_LOCK] = {
        .name = "summit.lock",
        .params = &pl_summit_lock_params_object,
        .result = &pl_summit_lock_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_SUMMIT_UNLOCK] = {
        .name = "summit.unlock",
        .params = &pl_summit_unlock_params_object,
        .result = &pl_summit_unlock_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_SUSPENSION_APPEAL] = {
        .name = "suspension.appeal",
        .params = &pl_suspension_appeal_params_object,
        .result = &pl_suspension_appeal_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS,
        .is_public = true,
        .counts_as_message = false,
    },
    [PL_METHOD_SUSPENSION_SHOW] = {
        .name = "suspension.show",
        .params = &pl_suspension_show_params_object,
        .result = &pl_suspension_show_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_WS,
        .is_public = true,
        .counts_as_message = false,
    },
    [PL_METHOD_TOKEN_CREATE] = {
        .name = "token.create",
        .params = &pl_token_create_params_object,
        .result = &pl_token_create_result_object,
        .roles = 0,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_CONTROL,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_TOKEN_LIST] = {
        .name = "token.list",
        .params = &pl_token_list_params_object,
        .result = &pl_token_list_result_object,
        .roles = 0,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_CONTROL,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_TOKEN_REVOKE] = {
        .name = "token.revoke",
        .params = &pl_token_revoke_params_object,
        .result = &pl_token_revoke_result_object,
        .roles = 0,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_CONTROL,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_WARNING_ACKNOWLEDGE] = {
        .name = "warning.acknowledge",
        .params = &pl_warning_acknowledge_params_object,
        .result = &pl_warning_acknowledge_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_WARNING_LIFT] = {
        .name = "warning.lift",
        .params = &pl_warning_lift_params_object,
        .result = &pl_warning_lift_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_WARNING_READERS] = {
        .name = "warning.readers",
        .params = &pl_warning_readers_params_object,
        .result = &pl_warning_readers_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_WITHHELD_LIST] = {
        .name = "withheld.list",
        .params = &pl_withheld_list_params_object,
        .result = &pl_withheld_list_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
};

const struct pl_shape_def pl_events[PL_EVENT_COUNT] = {
    [PL_EVENT_CHANNEL_ANONYMOUS_QUESTIONS_CHANGED] = {"channel.anonymous_questions_changed", &pl_event_channel_anonymous_questions_changed_object},
    [PL_EVENT_CHANNEL_APPROVAL_CHANGED] = {"channel.approval_changed", &pl_event_channel_approval_changed_object},
    [PL_EVENT_CHANNEL_ATTRIBUTION_CHANGED] = {"channel.attribution_changed", &pl_event_channel_attribution_changed_object},
    [PL_EVENT_CHANNEL_BUDGET_CHANGED] = {"channel.budget_changed", &pl_event_channel_budget_changed_object},
    [PL_EVENT_CHANNEL_DELAY_CHANGED] = {"channel.delay_changed", &pl_event_channel_delay_changed_object},
    [PL_EVENT_CHANNEL_LOCKED] = {"channel.locked", &pl_event_channel_locked_object},
    [PL_EVENT_CHANNEL_REPORT_THRESHOLD_CHANGED] = {"channel.report_threshold_changed", &pl_event_channel_report_threshold_changed_object},
    [PL_EVENT_CHANNEL_SCHEDULED] = {"channel.scheduled", &pl_event_channel_scheduled_object},
    [PL_EVENT_CHANNEL_SLOW_MODE_CHANGED] = {"channel.slow_mode_changed", &pl_event_channel_slow_mode_changed_object},
    [PL_EVENT_CHANNEL_UNLOCKED] = {"channel.unlocked", &pl_event_channel_unlocked_object},
    [PL_EVENT_CONSENSUS_ANSWER_REDACTED] = {"consensus.answer_redacted", &pl_event_consensus_answer_redacted_object},
    [PL_EVENT_CONSENSUS_ANSWERED] = {"consensus.answered", &pl_event_consensus_answered_object},
    [PL_EVENT_CONSENSUS_CLOSED] = {"consensus.closed", &pl_event_consensus_closed_object},
    [PL_EVENT_CONSENSUS_OPENED] = {"consensus.opened", &pl_event_consensus_opened_object},
    [PL_EVENT_CONSENSUS_REVISED] = {"consensus.revised", &pl_event_consensus_revised_object},
    [PL_EVENT_DELEGATION_SUBSTITUTE_SET] = {"delegation.substitute_set", &pl_event_delegation_substitute_set_object},
    [PL_EVENT_FLOOR_CLOSED] = {"floor.closed", &pl_event_floor_closed_object},
    [PL_EVENT_FLOOR_CONFIGURED] = {"floor.configured", &pl_event_floor_configured_object},
    [PL_EVENT_FLOOR_DRAWN] = {"floor.drawn", &pl_event_floor_drawn_object},
    [PL_EVENT_FLOOR_ENDED] = {"floor.ended", &pl_event_floor_ended_object},
    [PL_EVENT_FLOOR_MOVED] = {"floor.moved", &pl_event_floor_moved_object},
    [PL_EVENT_FLOOR_OPENED] = {"floor.opened", &pl_event_floor_opened_object},
    [PL_EVENT_FLOOR_PAUSED] = {"floor.paused", &pl_event_floor_paused_object},
    [PL_EVENT_FLOOR_REMOVED] = {"floor.removed", &pl_event_floor_removed_object},
    [PL_EVENT_FLOOR_REPLIES_BEGUN] = {"floor.replies_begun", &pl_event_floor_replies_begun_object},
    [PL_EVENT_FLOOR_REQUESTED] = {"floor.requested", &pl_event_floor_requested_object},
    [PL_EVENT_FLOOR_RESUMED] = {"floor.resumed", &pl_event_floor_resumed_object},
    [PL_EVENT_FLOOR_STARTED] = {"floor.started", &pl_event_floor_started_object},
    [PL_EVENT_FLOOR_TIME_ADDED] = {"floor.time_added", &pl_event_floor_time_added_object},
    [PL_EVENT_FLOOR_WITHDRAWN] = {"floor.withdrawn", &pl_event_floor_withdrawn_object},
    [PL_EVENT_HELD_REJECTED] = {"held.rejected", &pl_event_held_rejected_object},
    [PL_EVENT_MESSAGE_EDITED] = {"message.edited", &pl_event_message_edited_object},
    [PL_EVENT_MESSAGE_PINNED] = {"message.pinned", &pl_event_message_pinned_object},
    [PL_EVENT_MESSAGE_POSTED] = {"message.posted", &pl_event_message_posted_object},
    [PL_EVENT_MESSAGE_REACTED] = {"message.reacted", &pl_event_message_reacted_object},
    [PL_EVENT_MESSAGE_REDACTED] = {"message.redacted", &pl_event_message_redacted_object},
    [PL_EVENT_MESSAGE_RESTORED] = {"message.restored", &pl_event_message_restored_object},
    [PL_EVENT_MESSAGE_UNPINNED] = {"message.unpinned", &pl_event_message_unpinned_object},
    [PL_EVENT_MESSAGE_WITHHELD] = {"message.withheld", &pl_event_message_withheld_object},
    [PL_EVENT_PARTICIPANT_MUTED] = {"participant.muted", &pl_event_participant_muted_object},
    [PL_EVENT_PARTICIPANT_READMITTED] = {"participant.readmitted", &pl_event_participant_readmitted_object},
    [PL_EVENT_PARTICIPANT_REMOVED] = {"participant.removed", &pl_event_participant_removed_object},
    [PL_EVENT_PARTICIPANT_SUSPENDED] = {"participant.suspended", &pl_event_participant_suspended_object},
    [PL_EVENT_PARTICIPANT_UNMUTED] = {"participant.unmuted", &pl_event_participant_unmuted_object},
    [PL_EVENT_PARTICIPANT_UNSUSPENDED] = {"participant.unsuspended", &pl_event_participant_unsuspended_object},
    [PL_EVENT_PARTICIPANT_WARNED] = {"participant.warned", &pl_event_participant_warned_object},
    [PL_EVENT_PARTICIPANT_WARNING_LIFTED] = {"participant.warning_lifted", &pl_event_participant_warning_lifted_object},
    [PL_EVENT_POLL_CANCELLED] = {"poll.cancelled", &pl_event_poll_cancelled_object},
    [PL_EVENT_POLL_CLOSED] = {"poll.closed", &pl_event_poll_closed_object},
    [PL_EVENT_POLL_CREATED] = {"poll.created", &pl_event_poll_created_object},
    [PL_EVENT_POLL_OPENED] = {"poll.opened", &pl_event_poll_opened_object},
    [PL_EVENT_POLL_PUBLISHED] = {"poll.published", &pl_event_poll_published_object},
    [PL_EVENT_POLL_VOTED] = {"poll.voted", &pl_event_poll_voted_object},
    [PL_EVENT_QUESTION_ANSWERED] = {"question.answered", &pl_event_question_answered_object},
    [PL_EVENT_QUESTION_DISMISSED] = {"question.dismissed", &pl_event_question_dismissed_object},
    [PL_EVENT_QUESTION_MERGED] = {"question.merged", &pl_event_question_merged_object},
    [PL_EVENT_QUESTION_REASON_REDACTED] = {"question.reason_redacted", &pl_event_question_reason_redacted_object},
    [PL_EVENT_QUESTION_REOPENED] = {"question.reopened", &pl_event_question_reopened_object},
    [PL_EVENT_QUESTION_TAKEN] = {"question.taken", &pl_event_question_taken_object},
    [PL_EVENT_QUESTION_UPVOTED] = {"question.upvoted", &pl_event_question_upvoted_object},
    [PL_EVENT_RECORD_DAMAGED] = {"record.damaged", &pl_event_record_damaged_object},
    [PL_EVENT_REPLY_CLAIMED] = {"reply.claimed", &pl_event_reply_claimed_object},
    [PL_EVENT_REPLY_GRANTED] = {"reply.granted", &pl_event_reply_granted_object},
    [PL_EVENT_REPLY_REDACTED] = {"reply.redacted", &pl_event_reply_redacted_object},
    [PL_EVENT_REPLY_REFUSED] = {"reply.refused", &pl_event_reply_refused_object},
};

const struct pl_shape_def pl_notices[PL_NOTICE_COUNT] = {
    [PL_NOTICE_BUDGET_CHANGED] = {"budget.changed", &pl_notice_budget_changed_object},
    [PL_NOTICE_CHANNEL_EVENT] = {"channel.event", &pl_notice_channel_event_object},
    [PL_NOTICE_CHANNEL_TYPING] = {"channel.typing", &pl_notice_channel_typing_object},
    [PL_NOTICE_FILTER_CHANGED] = {"filter.changed", &pl_notice_filter_changed_object},
    [PL_NOTICE_HELD_DECIDED] = {"held.decided", &pl_notice_held_decided_object},
    [PL_NOTICE_HELD_QUEUED] = {"held.queued", &pl_notice_held_queued_object},
    [PL_NOTICE_PRESENCE_CHANGED] = {"presence.changed", &pl_notice_presence_changed_object},
    [PL_NOTICE_READ_MARKED] = {"read.marked", &pl_notice_read_marked_object},
    [PL_NOTICE_REPORT_RESOLVED] = {"report.resolved", &pl_notice_report_resolved_object},
    [PL_NOTICE_REPORT_UPDATED] = {"report.updated", &pl_notice_report_updated_object},
    [PL_NOTICE_SANCTION_APPEALED] = {"sanction.appealed", &pl_notice_sanction_appealed_object},
    [PL_NOTICE_SANCTION_CHANGED] = {"sanction.changed", &pl_notice_sanction_changed_object},
    [PL_NOTICE_STORAGE_CHANGED] = {"storage.changed", &pl_notice_storage_changed_object},
};

const enum pl_takedown pl_event_takedowns[PL_EVENT_COUNT] = {
    [PL_EVENT_CHANNEL_ANONYMOUS_QUESTIONS_CHANGED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_CHANNEL_APPROVAL_CHANGED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_CHANNEL_ATTRIBUTION_CHANGED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_CHANNEL_BUDGET_CHANGED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_CHANNEL_DELAY_CHANGED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_CHANNEL_LOCKED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_CHANNEL_REPORT_THRESHOLD_CHANGED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_CHANNEL_SCHEDULED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_CHANNEL_SLOW_MODE_CHANGED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_CHANNEL_UNLOCKED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_CONSENSUS_ANSWER_REDACTED] = PL_TAKEDOWN_DONE,
    [PL_EVENT_CONSENSUS_ANSWERED] = PL_TAKEDOWN_POSSIBLE,
    [PL_EVENT_CONSENSUS_CLOSED] = PL_TAKEDOWN_POSSIBLE,
    [PL_EVENT_CONSENSUS_OPENED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_CONSENSUS_REVISED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_DELEGATION_SUBSTITUTE_SET] = PL_TAKEDOWN_NONE,
    [PL_EVENT_FLOOR_CLOSED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_FLOOR_CONFIGURED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_FLOOR_DRAWN] = PL_TAKEDOWN_NONE,
    [PL_EVENT_FLOOR_ENDED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_FLOOR_MOVED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_FLOOR_OPENED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_FLOOR_PAUSED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_FLOOR_REMOVED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_FLOOR_REPLIES_BEGUN] = PL_TAKEDOWN_NONE,
    [PL_EVENT_FLOOR_REQUESTED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_FLOOR_RESUMED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_FLOOR_STARTED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_FLOOR_TIME_ADDED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_FLOOR_WITHDRAWN] = PL_TAKEDOWN_NONE,
    [PL_EVENT_HELD_REJECTED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_MESSAGE_EDITED] = PL_TAKEDOWN_POSSIBLE,
    [PL_EVENT_MESSAGE_PINNED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_MESSAGE_POSTED] = PL_TAKEDOWN_POSSIBLE,
    [PL_EVENT_MESSAGE_REACTED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_MESSAGE_REDACTED] = PL_TAKEDOWN_DONE,
    [PL_EVENT_MESSAGE_RESTORED] = PL_TAKEDOWN_UNDONE,
    [PL_EVENT_MESSAGE_UNPINNED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_MESSAGE_WITHHELD] = PL_TAKEDOWN_DONE,
    [PL_EVENT_PARTICIPANT_MUTED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_PARTICIPANT_READMITTED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_PARTICIPANT_REMOVED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_PARTICIPANT_SUSPENDED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_PARTICIPANT_UNMUTED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_PARTICIPANT_UNSUSPENDED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_PARTICIPANT_WARNED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_PARTICIPANT_WARNING_LIFTED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_POLL_CANCELLED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_POLL_CLOSED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_POLL_CREATED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_POLL_OPENED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_POLL_PUBLISHED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_POLL_VOTED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_QUESTION_ANSWERED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_QUESTION_DISMISSED] = PL_TAKEDOWN_POSSIBLE,
    [PL_EVENT_QUESTION_MERGED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_QUESTION_REASON_REDACTED] = PL_TAKEDOWN_DONE,
    [PL_EVENT_QUESTION_REOPENED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_QUESTION_TAKEN] = PL_TAKEDOWN_NONE,
    [PL_EVENT_QUESTION_UPVOTED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_RECORD_DAMAGED] = PL_TAKEDOWN_NONE,
    [PL_EVENT_REPLY_CLAIMED] = PL_TAKEDOWN_POSSIBLE,
    [PL_EVENT_REPLY_GRANTED] = PL_TAKEDOWN_POSSIBLE,
    [PL_EVENT_REPLY_REDACTED] = PL_TAKEDOWN_DONE,
    [PL_EVENT_REPLY_REFUSED] = PL_TAKEDOWN_POSSIBLE,
};

const struct pl_reason_def pl_reasons[PL_REASON_COUNT] = {
    [PL_REASON_PARSE_ERROR] = {
        "parse_error", -32700, false,
        {[PL_LANG_EN] = "This is not valid JSON. Check quotes, commas and the UTF-8 encoding, then send it again.",
         [PL_LANG_ID] = "Ini bukan JSON yang sah. Mohon periksa tanda kutip, koma, dan pengodean UTF-8, lalu kirim lagi."},
        {NULL},
    },
    [PL_REASON_INVALID_REQUEST] = {
        "invalid_request", -32600, false,
        {[PL_LANG_EN] = "This is not a request the server understands. Send one JSON-RPC 2.0 object with id, method and params, and open the session first and only once.",
         [PL_LANG_ID] = "Permintaan ini tidak dapat dipahami server. Mohon kirim satu objek JSON-RPC 2.0 berisi id, method, dan params, serta buka sesi terlebih dahulu dan hanya sekali."},
        {NULL},
    },
    [PL_REASON_METHOD_NOT_FOUND] = {
        "method_not_found", -32601, false,
        {[PL_LANG_EN] = "There is no such method on this server. Check its name in the reference, or update your program.",
         [PL_LANG_ID] = "Metode ini tidak ada di server. Mohon periksa namanya di dokumen rujukan, atau perbarui program Anda."},
        {NULL},
    },
    [PL_REASON_INVALID_PARAMS] = {
        "invalid_params", -32602, false,
        {[PL_LANG_EN] = "One of the values is not acceptable. Correct the field named here and send it again.",
         [PL_LANG_ID] = "Salah satu isian tidak dapat diterima. Mohon perbaiki kolom yang disebutkan, lalu kirim lagi."},
        {NULL},
    },
    [PL_REASON_AUTH_REQUIRED] = {
        "auth_required", 1001, false,
        {[PL_LANG_EN] = "You are not signed in, or your sign-in is no longer valid. Open your sign-in link again, or ask the secretariat for a new one.",
         [PL_LANG_ID] = "Anda belum masuk, atau akses masuk Anda tidak berlaku lagi. Silakan buka kembali tautan masuk Anda, atau mintalah yang baru kepada sekretariat."},
        {NULL},
    },
    [PL_REASON_FORBIDDEN] = {
        "forbidden", 1002, false,
        {[PL_LANG_EN] = "Your role does not allow this here. If you need it, ask a moderator.",
         [PL_LANG_ID] = "Peran Anda tidak mengizinkan tindakan ini di sini. Jika memerlukannya, silakan hubungi moderator."},
        {[PL_LANG_EN] = "You cannot do this here yourself. Ask another moderator or the secretariat.",
         [PL_LANG_ID] = "Anda sendiri tidak dapat melakukan ini di sini. Silakan minta moderator lain atau sekretariat."},
    },
    [PL_REASON_NOT_FOUND] = {
        "not_found", 1003, false,
        {[PL_LANG_EN] = "This no longer exists, or never did. Reload the channel and choose again.",
         [PL_LANG_ID] = "Yang Anda cari tidak ada atau sudah tidak ada. Silakan muat ulang kanal ini, lalu pilih kembali."},
        {NULL},
    },
    [PL_REASON_NOT_SUBSCRIBED] = {
        "not_subscribed", 1004, false,
        {[PL_LANG_EN] = "You are not following this channel. Open it first, then try again.",
         [PL_LANG_ID] = "Anda belum mengikuti kanal ini. Silakan buka kanalnya terlebih dahulu, lalu coba lagi."},
        {NULL},
    },
    [PL_REASON_TOO_LONG] = {
        "too_long", 1005, false,
        {[PL_LANG_EN] = "The text is too long. Shorten it, or send it as several messages.",
         [PL_LANG_ID] = "Teks terlalu panjang. Mohon persingkat, atau kirim sebagai beberapa pesan."},
        {NULL},
    },
    [PL_REASON_RATE_LIMITED] = {
        "rate_limited", 1006, true,
        {[PL_LANG_EN] = "You are sending too fast. Wait a moment, then try again.",
         [PL_LANG_ID] = "Anda mengirim terlalu cepat. Mohon tunggu sebentar, lalu coba lagi."},
        {NULL},
    },
    [PL_REASON_SLOW_MODE] = {
        "slow_mode", 1007, true,
        {[PL_LANG_EN] = "Slow mode is on in this channel. Your draft is kept; send it when the time is up.",
         [PL_LANG_ID] = "Mode lambat sedang aktif di kanal ini. Draf Anda tetap tersimpan; silakan kirim setelah waktu tunggu selesai."},
        {NULL},
    },
    [PL_REASON_MUTED] = {
        "muted", 1008, true,
        {[PL_LANG_EN] = "A moderator has muted you in this channel. You can keep reading; write again when the mute ends, or contact a moderator.",
         [PL_LANG_ID] = "Moderator membisukan Anda di kanal ini. Anda tetap dapat membaca; silakan menulis lagi setelah pembisuan berakhir, atau hubungi moderator."},
        {[PL_LANG_EN] = "An admin has muted you in this channel. You can keep reading; write again when the mute ends, or ask an admin.",
         [PL_LANG_ID] = "Admin membisukan Anda di kanal ini. Anda tetap dapat membaca; silakan menulis lagi setelah pembisuan berakhir, atau hubungi admin."},
    },
    [PL_REASON_SUSPENDED] = {
        "suspended", 1009, true,
        {[PL_LANG_EN] = "You are suspended from this summit. Sign in again when the suspension ends, or contact the secretariat.",
         [PL_LANG_ID] = "Keikutsertaan Anda dalam pertemuan ini sedang ditangguhkan. Silakan masuk lagi setelah penangguhan berakhir, atau hubungi sekretariat."},
        {NULL},
    },
    [PL_REASON_CHANNEL_LOCKED] = {
        "channel_locked", 1010, false,
        {[PL_LANG_EN] = "This channel is locked. You can read it; wait until a moderator opens it again.",
         [PL_LANG_ID] = "Kanal ini sedang dikunci. Anda tetap dapat membaca; mohon tunggu hingga moderator membukanya kembali."},
        {[PL_LANG_EN] = "This channel is closed for everyone. Open it first, or lock it for reading only; then try again.",
         [PL_LANG_ID] = "Kanal ini ditutup untuk semua orang. Silakan buka terlebih dahulu, atau kunci hanya untuk dibaca; lalu coba lagi."},
    },
    [PL_REASON_EDIT_WINDOW_EXPIRED] = {
        "edit_window_expired", 1011, false,
        {[PL_LANG_EN] = "The time for editing this message is over. Post a correction as a reply instead.",
         [PL_LANG_ID] = "Waktu untuk menyunting pesan ini sudah habis. Silakan kirim ralat sebagai balasan."},
        {NULL},
    },
    [PL_REASON_NOT_ENTITLED] = {
        "not_entitled", 1012, false,
        {[PL_LANG_EN] = "You have no vote here. Ask the head of your delegation, or a moderator, who votes for you.",
         [PL_LANG_ID] = "Anda tidak memiliki hak suara di sini. Silakan tanyakan kepada ketua delegasi Anda atau moderator siapa yang memberikan suara untuk Anda."},
        {NULL},
    },
    [PL_REASON_ALREADY_VOTED] = {
        "already_voted", 1013, false,
        {[PL_LANG_EN] = "Your vote is in already. In a secret poll it is final: there is nothing more to do.",
         [PL_LANG_ID] = "Suara Anda sudah masuk. Dalam pemungutan suara rahasia, suara tidak dapat diubah; Anda tidak perlu melakukan apa-apa lagi."},
        {NULL},
    },
    [PL_REASON_STALE_EPOCH] = {
        "stale_epoch", 1014, false,
        {[PL_LANG_EN] = "The server's history has changed since your last visit. Load the channel anew.",
         [PL_LANG_ID] = "Riwayat di server telah berubah sejak kunjungan terakhir Anda. Silakan muat ulang kanal ini dari awal."},
        {NULL},
    },
    [PL_REASON_CONFLICT] = {
        "conflict", 1015, false,
        {[PL_LANG_EN] = "This clashes with something that was decided or sent before. Reload to see what holds now.",
         [PL_LANG_ID] = "Permintaan ini bertentangan dengan yang sudah diputuskan atau dikirim sebelumnya. Silakan muat ulang untuk melihat keadaan terkini."},
        {NULL},
    },
    [PL_REASON_OVERLOADED] = {
        "overloaded", 1016, true,
        {[PL_LANG_EN] = "The server is very busy at the moment. Nothing was lost; try again in a few seconds.",
         [PL_LANG_ID] = "Server sedang sangat sibuk. Tidak ada yang hilang; silakan coba lagi dalam beberapa detik."},
        {NULL},
    },
    [PL_REASON_READ_ONLY] = {
        "read_only", 1017, true,
        {[PL_LANG_EN] = "The server can only be read at the moment. Keep your draft and try again in a few minutes; the secretariat can see the problem.",
         [PL_LANG_ID] = "Saat ini server hanya dapat dibaca. Mohon simpan draf Anda dan coba lagi dalam beberapa menit; sekretariat dapat melihat kendalanya."},
        {NULL},
    },
    [PL_REASON_SHUTTING_DOWN] = {
        "shutting_down", 1018, true,
        {[PL_LANG_EN] = "The server is restarting. Your program will reconnect by itself; then try again.",
         [PL_LANG_ID] = "Server sedang dimulai ulang. Program Anda akan tersambung kembali dengan sendirinya; setelah itu silakan coba lagi."},
        {NULL},
    },
    [PL_REASON_INTERNAL] = {
        "internal", 1019, true,
        {[PL_LANG_EN] = "Something went wrong in the server. Try again; if it stays so, tell the secretariat what you did and when.",
         [PL_LANG_ID] = "Terjadi kesalahan di server. Silakan coba lagi; jika tetap terjadi, mohon sampaikan kepada sekretariat apa yang Anda lakukan dan kapan."},
        {NULL},
    },
    [PL_REASON_LIMIT_REACHED] = {
        "limit_reached", 1020, false,
        {[PL_LANG_EN] = "The most that is allowed is reached already. Remove one, or end another session, and try again.",
         [PL_LANG_ID] = "Jumlah terbanyak yang diizinkan sudah tercapai. Silakan hapus salah satu, atau akhiri sesi lain, lalu coba lagi."},
        {NULL},
    },
    [PL_REASON_FLOOR_TAKEN] = {
        "floor_taken", 1050, true,
        {[PL_LANG_EN] = "Your draft is kept: ask for the floor, put it as a question, or send it when the turn is over. Until then only the speaker posts statements.",
         [PL_LANG_ID] = "Draf Anda tetap tersimpan: silakan minta giliran, kirim sebagai pertanyaan, atau kirim setelah giliran itu selesai. Sampai saat itu hanya pembicara yang dapat mengirim pernyataan."},
        {NULL},
    },
    [PL_REASON_LIST_CLOSED] = {
        "list_closed", 1051, true,
        {[PL_LANG_EN] = "The speakers' list is closed. Wait until the chair opens it; while there is a list, points of order are always taken.",
         [PL_LANG_ID] = "Daftar pembicara sedang ditutup. Mohon tunggu hingga pimpinan sidang membukanya; selama ada daftar, interupsi tata tertib selalu diterima."},
        {NULL},
    },
    [PL_REASON_CLAIMS_UNDECIDED] = {
        "claims_undecided", 1052, false,
        {[PL_LANG_EN] = "Rights of reply are claimed for this item and not decided yet. Grant or refuse each of them, then go on.",
         [PL_LANG_ID] = "Masih ada hak jawab yang diajukan untuk acara ini dan belum diputuskan. Silakan terima atau tolak satu per satu, lalu lanjutkan."},
        {NULL},
    },
    [PL_REASON_FILTERED] = {
        "filtered", 1030, false,
        {[PL_LANG_EN] = "A rule of this channel does not allow this message. Change the wording and send it again, or ask a moderator.",
         [PL_LANG_ID] = "Pesan ini tidak diizinkan oleh aturan kanal ini. Silakan ubah kata-katanya lalu kirim lagi, atau tanyakan kepada moderator."},
        {NULL},
    },
    [PL_REASON_WARNING_PENDING] = {
        "warning_pending", 1021, false,
        {[PL_LANG_EN] = "A moderator has warned you. Read the warning and acknowledge it; then you can write again.",
         [PL_LANG_ID] = "Anda mendapat peringatan dari moderator. Silakan baca dan nyatakan bahwa Anda telah membacanya; setelah itu Anda dapat menulis lagi."},
        {NULL},
    },
    [PL_REASON_REMOVED] = {
        "removed", 1022, true,
        {[PL_LANG_EN] = "A moderator has removed you from this channel. You can take part in the others; appeal if you think that this is wrong, or contact a moderator.",
         [PL_LANG_ID] = "Moderator mengeluarkan Anda dari kanal ini. Anda tetap dapat mengikuti kanal lain; silakan ajukan keberatan bila hal ini keliru, atau hubungi moderator."},
        {[PL_LANG_EN] = "An admin has removed you from this channel. Moderate in the others; appeal if you think that this is wrong, or ask an admin.",
         [PL_LANG_ID] = "Admin mengeluarkan Anda dari kanal ini. Anda tetap dapat memoderasi kanal lain; silakan ajukan keberatan bila hal ini keliru, atau hubungi admin."},
    },
    [PL_REASON_BUDGET_SPENT] = {
        "budget_spent", 1040, true,
        {[PL_LANG_EN] = "Your messages for this channel are used up, or what is left is kept for your head of delegation. Your draft is kept; send it when the time is up, or ask your head of delegation or a moderator.",
         [PL_LANG_ID] = "Jatah pesan Anda di kanal ini sudah habis, atau sisanya disimpan untuk ketua delegasi. Draf Anda tetap tersimpan; silakan kirim setelah waktu tunggu selesai, atau hubungi ketua delegasi atau moderator."},
        {NULL},
    },
};

const struct pl_rule_text pl_rule_texts[] = {
    {PL_REASON_FORBIDDEN, "another_moderator",
     {[PL_LANG_EN] = "This is about a decision of yours, or about what you wrote yourself. Leave it to another moderator.",
         [PL_LANG_ID] = "Ini menyangkut keputusan Anda sendiri, atau yang Anda tulis sendiri. Silakan serahkan kepada moderator lain."}},
    {PL_REASON_FORBIDDEN, "above",
     {[PL_LANG_EN] = "Nobody acts on themself or on an admin, and on a moderator only an admin does. Ask an admin.",
         [PL_LANG_ID] = "Tidak seorang pun dapat menindak dirinya sendiri atau admin, dan moderator hanya ditindak oleh admin. Silakan hubungi admin."}},
    {PL_REASON_FORBIDDEN, "own",
     {[PL_LANG_EN] = "This is your own question. It counts already; others can vote for it.",
         [PL_LANG_ID] = "Ini pertanyaan Anda sendiri. Pertanyaan itu sudah terhitung; orang lain dapat mendukungnya."}},
    {PL_REASON_FORBIDDEN, "moderates",
     {[PL_LANG_EN] = "Who moderates does not vote for a delegation beside its head. Name another member.",
         [PL_LANG_ID] = "Moderator dan admin tidak memberikan suara untuk sebuah delegasi di samping ketuanya. Silakan pilih anggota lain."}},
    {PL_REASON_FORBIDDEN, "bot",
     {[PL_LANG_EN] = "A bot is a program and does not speak. Name a person instead.",
         [PL_LANG_ID] = "Bot adalah program dan tidak berbicara. Silakan sebutkan seorang peserta."}},
    {PL_REASON_NOT_FOUND, "moderator",
     {[PL_LANG_EN] = "This is nobody who moderates. Choose a moderator or an admin.",
         [PL_LANG_ID] = "Ini bukan moderator. Silakan pilih moderator atau admin."}},
    {PL_REASON_NOT_FOUND, "absent",
     {[PL_LANG_EN] = "They are removed from this channel or suspended at present, and can decide nothing. Choose another moderator.",
         [PL_LANG_ID] = "Moderator itu saat ini dikeluarkan dari kanal ini atau ditangguhkan, sehingga tidak dapat memutuskan. Silakan pilih moderator lain."}},
    {PL_REASON_ALREADY_VOTED, "head_voted",
     {[PL_LANG_EN] = "The head of your delegation has voted already, and a substitute whom a moderator named does not change that. Ask the head.",
         [PL_LANG_ID] = "Ketua delegasi Anda sudah memberikan suara, dan wakil yang ditunjuk moderator tidak dapat mengubahnya. Silakan hubungi ketua delegasi."}},
    {PL_REASON_CONFLICT, "list_off",
     {[PL_LANG_EN] = "This channel has no speakers' list at present. Switch it on first.",
         [PL_LANG_ID] = "Kanal ini sedang tidak memiliki daftar pembicara. Silakan aktifkan terlebih dahulu."}},
    {PL_REASON_CONFLICT, "list_empty",
     {[PL_LANG_EN] = "Nobody waits who could speak now. Put somebody on the list, or begin the rights of reply.",
         [PL_LANG_ID] = "Tidak ada yang menunggu dan dapat berbicara sekarang. Silakan tambahkan seseorang ke daftar, atau mulai hak jawab."}},
    {PL_REASON_CONFLICT, "replies_later",
     {[PL_LANG_EN] = "A right of reply is spoken at the end of the item. Begin the rights of reply first.",
         [PL_LANG_ID] = "Hak jawab disampaikan pada akhir acara. Silakan mulai hak jawab terlebih dahulu."}},
    {PL_REASON_CONFLICT, "nobody_speaks",
     {[PL_LANG_EN] = "Nobody has the floor at the moment. Give it to somebody first.",
         [PL_LANG_ID] = "Saat ini tidak ada yang mendapat giliran bicara. Silakan beri giliran kepada seseorang terlebih dahulu."}},
    {PL_REASON_CONFLICT, "other_speaker",
     {[PL_LANG_EN] = "Another has the floor by now, perhaps through another moderator. Look who speaks, then ask again.",
         [PL_LANG_ID] = "Kini giliran ada pada orang lain, mungkin melalui moderator lain. Silakan lihat siapa yang berbicara, lalu coba lagi."}},
    {PL_REASON_CONFLICT, "just_begun",
     {[PL_LANG_EN] = "The floor was given only just now, perhaps by another moderator. Look who speaks; to call the next one all the same, ask again.",
         [PL_LANG_ID] = "Giliran baru saja diberikan, mungkin oleh moderator lain. Silakan lihat siapa yang berbicara; bila tetap ingin memanggil berikutnya, coba lagi."}},
    {PL_REASON_CONFLICT, "just_returned",
     {[PL_LANG_EN] = "The question has ended, and the speaker goes on. Look who speaks; to end that turn too, ask again.",
         [PL_LANG_ID] = "Pertanyaan sudah selesai, dan pembicara melanjutkan. Silakan lihat siapa yang berbicara; bila giliran itu juga akan diakhiri, coba lagi."}},
    {PL_REASON_CONFLICT, "not_speaking",
     {[PL_LANG_EN] = "This turn is not under way. Name one that is, or a delegation.",
         [PL_LANG_ID] = "Giliran ini tidak sedang berlangsung. Silakan sebutkan yang sedang berlangsung, atau sebuah delegasi."}},
    {PL_REASON_CONFLICT, "not_waiting",
     {[PL_LANG_EN] = "This request waits no longer: it was given the floor, withdrawn or taken off. Look at the list, and choose again.",
         [PL_LANG_ID] = "Permintaan ini tidak menunggu lagi: sudah diberi giliran, dibatalkan, atau dihapus dari daftar. Silakan lihat daftarnya, lalu pilih kembali."}},
    {PL_REASON_CONFLICT, "not_past",
     {[PL_LANG_EN] = "This turn is not over. Only who has spoken, or was taken off the list, is put back.",
         [PL_LANG_ID] = "Giliran ini belum selesai. Hanya yang sudah berbicara, atau yang dihapus dari daftar, dapat dikembalikan."}},
    {PL_REASON_CONFLICT, "same",
     {[PL_LANG_EN] = "A request cannot come before itself. Choose another place.",
         [PL_LANG_ID] = "Sebuah permintaan tidak dapat ditempatkan sebelum dirinya sendiri. Silakan pilih tempat lain."}},
    {PL_REASON_CONFLICT, "speaks",
     {[PL_LANG_EN] = "The floor is yours already. Ask the chair to end your turn.",
         [PL_LANG_ID] = "Giliran sudah ada pada Anda. Silakan minta pimpinan sidang mengakhiri giliran Anda."}},
    {PL_REASON_CONFLICT, "waits_already",
     {[PL_LANG_EN] = "There is such a request on the list already. Wait for the turn, or withdraw that one first.",
         [PL_LANG_ID] = "Permintaan seperti ini sudah ada dalam daftar. Mohon tunggu gilirannya, atau batalkan dulu yang itu."}},
    {PL_REASON_CONFLICT, "absent",
     {[PL_LANG_EN] = "They cannot come into this channel at present: they are removed from it, suspended, or it is not open to their role. Choose somebody else.",
         [PL_LANG_ID] = "Orang ini saat ini tidak dapat masuk ke kanal ini: dikeluarkan, ditangguhkan, atau kanal ini tidak terbuka bagi perannya. Silakan pilih orang lain."}},
    {PL_REASON_CONFLICT, "claim_open",
     {[PL_LANG_EN] = "Your delegation has claimed a right of reply already, and it is not decided. Wait for the chair.",
         [PL_LANG_ID] = "Delegasi Anda sudah mengajukan hak jawab yang belum diputuskan. Mohon tunggu keputusan pimpinan sidang."}},
    {PL_REASON_CONFLICT, "head_decided",
     {[PL_LANG_EN] = "The head of this delegation has decided who votes beside them, or that nobody does. Ask the head to change it.",
         [PL_LANG_ID] = "Ketua delegasi ini sudah memutuskan siapa yang memberikan suara di sampingnya, atau bahwa tidak ada. Silakan minta ketua delegasi mengubahnya."}},
    {PL_REASON_CONFLICT, "head_answered",
     {[PL_LANG_EN] = "The head of your delegation has answered already, and a substitute whom a moderator named does not change that. Ask the head.",
         [PL_LANG_ID] = "Ketua delegasi Anda sudah menjawab, dan wakil yang ditunjuk moderator tidak dapat mengubahnya. Silakan hubungi ketua delegasi."}},
    {PL_REASON_CONFLICT, "call_open",
     {[PL_LANG_EN] = "A consensus call is open in this channel already. Close it first, or revise its text.",
         [PL_LANG_ID] = "Di kanal ini sudah ada permufakatan yang sedang berlangsung. Silakan tutup terlebih dahulu, atau ubah teksnya."}},
    {PL_REASON_CONFLICT, "call_closed",
     {[PL_LANG_EN] = "This consensus call is closed, and nothing of it changes any more. Read its outcome.",
         [PL_LANG_ID] = "Permufakatan ini sudah ditutup dan tidak berubah lagi. Silakan baca hasilnya."}},
    {PL_REASON_CONFLICT, "other_round",
     {[PL_LANG_EN] = "The text has been revised since. Read it as it is now, then answer or decide.",
         [PL_LANG_ID] = "Teksnya sudah diubah sejak itu. Silakan baca teks terkini, lalu jawab atau putuskan."}},
    {PL_REASON_CONFLICT, "created",
     {[PL_LANG_EN] = "This poll is prepared, but not open yet. It must be opened first.",
         [PL_LANG_ID] = "Pemungutan suara ini sudah disiapkan, tetapi belum dibuka. Pemungutan suara harus dibuka terlebih dahulu."}},
    {PL_REASON_CONFLICT, "open",
     {[PL_LANG_EN] = "This poll is open now. Its results and its roll come when it is closed.",
         [PL_LANG_ID] = "Pemungutan suara ini sedang dibuka. Hasil dan daftarnya tersedia setelah ditutup."}},
    {PL_REASON_CONFLICT, "closed",
     {[PL_LANG_EN] = "This poll is closed. No vote is taken any more, and none is changed.",
         [PL_LANG_ID] = "Pemungutan suara ini sudah ditutup. Tidak ada suara yang diterima atau diubah lagi."}},
    {PL_REASON_CONFLICT, "published",
     {[PL_LANG_EN] = "The results of this poll are published. Nothing of it changes any more.",
         [PL_LANG_ID] = "Hasil pemungutan suara ini sudah diumumkan. Tidak ada yang berubah lagi."}},
    {PL_REASON_CONFLICT, "cancelled",
     {[PL_LANG_EN] = "This poll was cancelled, and no vote in it counts. Prepare another one if it is needed.",
         [PL_LANG_ID] = "Pemungutan suara ini dibatalkan, dan tidak ada suara yang dihitung. Bila diperlukan, siapkan yang lain."}},
    {PL_REASON_CONFLICT, "decided",
     {[PL_LANG_EN] = "This is decided already, perhaps by another moderator. Reload to see how.",
         [PL_LANG_ID] = "Ini sudah diputuskan, mungkin oleh moderator lain. Silakan muat ulang untuk melihat keputusannya."}},
    {PL_REASON_CONFLICT, "other_text",
     {[PL_LANG_EN] = "The text was changed since you read it. Read it as it is now, then decide.",
         [PL_LANG_ID] = "Teksnya sudah diubah sejak Anda membacanya. Silakan baca teks terkini, lalu putuskan."}},
    {PL_REASON_CONFLICT, "off_record_over",
     {[PL_LANG_EN] = "This waited off the record, and that part is over: it is not posted any more. Its author can write it anew.",
         [PL_LANG_ID] = "Ini menunggu di luar catatan, dan bagian itu sudah berakhir, sehingga tidak dikirim lagi. Penulisnya dapat menulisnya kembali."}},
    {PL_REASON_CONFLICT, "appeal_waits",
     {[PL_LANG_EN] = "An appeal against this waits. Let another moderator decide it, or lift it first.",
         [PL_LANG_ID] = "Keberatan terhadap hal ini masih menunggu. Mohon biarkan moderator lain memutuskannya, atau cabut terlebih dahulu."}},
    {PL_REASON_CONFLICT, "appealed",
     {[PL_LANG_EN] = "Another moderator was asked about this already, which can be done once. Wait for the answer.",
         [PL_LANG_ID] = "Moderator lain sudah diminta meninjau hal ini, dan itu hanya dapat dilakukan sekali. Mohon tunggu jawabannya."}},
    {PL_REASON_CONFLICT, "not_rejected",
     {[PL_LANG_EN] = "Nobody has rejected this message. Ask another moderator only once one has.",
         [PL_LANG_ID] = "Pesan ini tidak ditolak. Peninjauan oleh moderator lain hanya dapat diminta setelah ada penolakan."}},
    {PL_REASON_CONFLICT, "same_text",
     {[PL_LANG_EN] = "These are the very words that were rejected. Put it in other words, or ask another moderator to look at these.",
         [PL_LANG_ID] = "Ini kata-kata yang sama dengan yang ditolak. Silakan ubah kata-katanya, atau minta moderator lain meninjaunya."}},
    {PL_REASON_CONFLICT, "undone",
     {[PL_LANG_EN] = "This was undone already, perhaps by another moderator. Reload to see what is shown now.",
         [PL_LANG_ID] = "Ini sudah dibatalkan, mungkin oleh moderator lain. Silakan muat ulang untuk melihat yang tampil sekarang."}},
    {PL_REASON_CONFLICT, "merged",
     {[PL_LANG_EN] = "The question into which this one was merged is closed. Reopen that one first.",
         [PL_LANG_ID] = "Pertanyaan tempat pertanyaan ini digabungkan sudah ditutup. Silakan buka kembali pertanyaan itu terlebih dahulu."}},
    {PL_REASON_CONFLICT, "withheld",
     {[PL_LANG_EN] = "A moderator is deciding about this message, and nobody sees it meanwhile. Wait for the decision.",
         [PL_LANG_ID] = "Moderator sedang memutuskan tentang pesan ini, dan sementara itu tidak ada yang melihatnya. Mohon tunggu keputusannya."}},
    {PL_REASON_CONFLICT, "taken",
     {[PL_LANG_EN] = "Another moderator has taken this report already. Choose another one, or give it to yourself by name.",
         [PL_LANG_ID] = "Moderator lain sudah mengambil laporan ini. Silakan pilih laporan lain, atau serahkan kepada diri Anda dengan menyebut nama."}},
    {PL_REASON_LIMIT_REACHED, "rounds",
     {[PL_LANG_EN] = "This text has had as many rounds as there can be. Close the call, and open a new one.",
         [PL_LANG_ID] = "Teks ini sudah melalui jumlah putaran terbanyak. Silakan tutup permufakatan ini, lalu buka yang baru."}},
    {PL_REASON_LIMIT_REACHED, "polls_open",
     {[PL_LANG_EN] = "As many polls are open in this channel as can be. Close one first.",
         [PL_LANG_ID] = "Jumlah terbanyak pemungutan suara yang dibuka di kanal ini sudah tercapai. Silakan tutup salah satu terlebih dahulu."}},
    {PL_REASON_LIMIT_REACHED, "polls",
     {[PL_LANG_EN] = "This channel has had as many polls as there can be. Use another channel.",
         [PL_LANG_ID] = "Kanal ini sudah memiliki jumlah terbanyak pemungutan suara. Silakan gunakan kanal lain."}},
    {PL_REASON_LIMIT_REACHED, "list_full",
     {[PL_LANG_EN] = "The speakers' list is full. Wait until somebody has spoken, or take somebody off.",
         [PL_LANG_ID] = "Daftar pembicara sudah penuh. Mohon tunggu hingga seseorang selesai berbicara, atau hapus seseorang dari daftar."}},
    {PL_REASON_LIMIT_REACHED, "texts",
     {[PL_LANG_EN] = "Your delegation has answered with words as often as it can in this round. A stance alone still counts: answer without words.",
         [PL_LANG_ID] = "Delegasi Anda sudah menjawab dengan kata-kata sebanyak yang diizinkan pada putaran ini. Sikap saja tetap dihitung: silakan jawab tanpa kata-kata."}},
    {PL_REASON_LIMIT_REACHED, "texts_kept",
     {[PL_LANG_EN] = "The answers with words that are left in this round are kept for the head of your delegation. A stance alone still counts: answer without words.",
         [PL_LANG_ID] = "Sisa jawaban dengan kata-kata pada putaran ini disimpan untuk ketua delegasi Anda. Sikap saja tetap dihitung: silakan jawab tanpa kata-kata."}},
    {PL_REASON_LIMIT_REACHED, "replies",
     {[PL_LANG_EN] = "This delegation has had all its rights of reply on this item. They begin anew with the next one.",
         [PL_LANG_ID] = "Delegasi ini sudah menggunakan semua hak jawabnya pada acara ini. Hak jawab berlaku lagi pada acara berikutnya."}},
    {PL_REASON_FLOOR_TAKEN, "edit",
     {[PL_LANG_EN] = "Only the speaker changes statements now, as only the speaker posts them. Your words are kept; save them when the turn is over.",
         [PL_LANG_ID] = "Saat ini hanya pembicara yang dapat mengubah atau mengirim pernyataan. Kata-kata Anda tetap tersimpan; silakan simpan setelah giliran itu selesai."}},
    {PL_REASON_LIST_CLOSED, "list_off",
     {[PL_LANG_EN] = "This channel has no speakers' list at present. Wait until the chair switches it on.",
         [PL_LANG_ID] = "Kanal ini sedang tidak memiliki daftar pembicara. Mohon tunggu hingga pimpinan sidang mengaktifkannya."}},
    {PL_REASON_FILTERED, "hold",
     {[PL_LANG_EN] = "By a rule of this channel a moderator would have to see this first, and here it cannot wait for one. Put it in other words.",
         [PL_LANG_ID] = "Menurut aturan kanal ini moderator harus melihatnya terlebih dahulu, dan di sini hal itu tidak dapat menunggu. Silakan ubah kata-katanya."}},
};
const size_t pl_rule_text_count = 54;
