// SPDX-License-Identifier: MIT
// Made by proto/generate from the schemas in proto/. Do not edit.
// clang-format off
#ifndef PL_CTL_ACTS_GEN_H
#define PL_CTL_ACTS_GEN_H

#include "ctl/ctl.h"

extern const struct pl_ctl_command pl_ctl_act_audit_list;
extern const struct pl_ctl_command pl_ctl_act_bulk_undo;
extern const struct pl_ctl_command pl_ctl_act_channel_close;
extern const struct pl_ctl_command pl_ctl_act_channel_lock;
extern const struct pl_ctl_command pl_ctl_act_channel_schedule;
extern const struct pl_ctl_command pl_ctl_act_channel_set_anonymous_questions;
extern const struct pl_ctl_command pl_ctl_act_channel_set_approval;
extern const struct pl_ctl_command pl_ctl_act_channel_set_attribution;
extern const struct pl_ctl_command pl_ctl_act_channel_set_budget;
extern const struct pl_ctl_command pl_ctl_act_channel_set_delay;
extern const struct pl_ctl_command pl_ctl_act_channel_set_report_threshold;
extern const struct pl_ctl_command pl_ctl_act_channel_slow_mode;
extern const struct pl_ctl_command pl_ctl_act_channel_unlock;
extern const struct pl_ctl_command pl_ctl_act_consensus_answer;
extern const struct pl_ctl_command pl_ctl_act_consensus_close;
extern const struct pl_ctl_command pl_ctl_act_consensus_open;
extern const struct pl_ctl_command pl_ctl_act_consensus_redact_answer;
extern const struct pl_ctl_command pl_ctl_act_consensus_revise;
extern const struct pl_ctl_command pl_ctl_act_filter_delete;
extern const struct pl_ctl_command pl_ctl_act_filter_flood;
extern const struct pl_ctl_command pl_ctl_act_filter_links;
extern const struct pl_ctl_command pl_ctl_act_filter_list;
extern const struct pl_ctl_command pl_ctl_act_filter_pattern;
extern const struct pl_ctl_command pl_ctl_act_filter_repeat;
extern const struct pl_ctl_command pl_ctl_act_filter_spoof;
extern const struct pl_ctl_command pl_ctl_act_filter_update;
extern const struct pl_ctl_command pl_ctl_act_filter_words;
extern const struct pl_ctl_command pl_ctl_act_floor_add_time;
extern const struct pl_ctl_command pl_ctl_act_floor_balance;
extern const struct pl_ctl_command pl_ctl_act_floor_begin_replies;
extern const struct pl_ctl_command pl_ctl_act_floor_close;
extern const struct pl_ctl_command pl_ctl_act_floor_end;
extern const struct pl_ctl_command pl_ctl_act_floor_move;
extern const struct pl_ctl_command pl_ctl_act_floor_open;
extern const struct pl_ctl_command pl_ctl_act_floor_pause;
extern const struct pl_ctl_command pl_ctl_act_floor_readd;
extern const struct pl_ctl_command pl_ctl_act_floor_remove;
extern const struct pl_ctl_command pl_ctl_act_floor_request;
extern const struct pl_ctl_command pl_ctl_act_floor_resume;
extern const struct pl_ctl_command pl_ctl_act_floor_set;
extern const struct pl_ctl_command pl_ctl_act_floor_show;
extern const struct pl_ctl_command pl_ctl_act_floor_start;
extern const struct pl_ctl_command pl_ctl_act_floor_withdraw;
extern const struct pl_ctl_command pl_ctl_act_held_approve;
extern const struct pl_ctl_command pl_ctl_act_held_list;
extern const struct pl_ctl_command pl_ctl_act_held_reject;
extern const struct pl_ctl_command pl_ctl_act_message_pin;
extern const struct pl_ctl_command pl_ctl_act_message_redact;
extern const struct pl_ctl_command pl_ctl_act_message_report;
extern const struct pl_ctl_command pl_ctl_act_message_restore;
extern const struct pl_ctl_command pl_ctl_act_message_unmask;
extern const struct pl_ctl_command pl_ctl_act_message_unpin;
extern const struct pl_ctl_command pl_ctl_act_message_withhold;
extern const struct pl_ctl_command pl_ctl_act_note_add;
extern const struct pl_ctl_command pl_ctl_act_note_list;
extern const struct pl_ctl_command pl_ctl_act_participant_messages;
extern const struct pl_ctl_command pl_ctl_act_participant_mute;
extern const struct pl_ctl_command pl_ctl_act_participant_mute_delegation;
extern const struct pl_ctl_command pl_ctl_act_participant_readmit;
extern const struct pl_ctl_command pl_ctl_act_participant_readmit_delegation;
extern const struct pl_ctl_command pl_ctl_act_participant_remove;
extern const struct pl_ctl_command pl_ctl_act_participant_remove_delegation;
extern const struct pl_ctl_command pl_ctl_act_participant_suspend;
extern const struct pl_ctl_command pl_ctl_act_participant_suspend_delegation;
extern const struct pl_ctl_command pl_ctl_act_participant_unmute;
extern const struct pl_ctl_command pl_ctl_act_participant_unmute_delegation;
extern const struct pl_ctl_command pl_ctl_act_participant_unsuspend;
extern const struct pl_ctl_command pl_ctl_act_participant_unsuspend_delegation;
extern const struct pl_ctl_command pl_ctl_act_participant_warn;
extern const struct pl_ctl_command pl_ctl_act_participant_warn_delegation;
extern const struct pl_ctl_command pl_ctl_act_participant_withhold;
extern const struct pl_ctl_command pl_ctl_act_poll_cancel;
extern const struct pl_ctl_command pl_ctl_act_poll_close;
extern const struct pl_ctl_command pl_ctl_act_poll_create;
extern const struct pl_ctl_command pl_ctl_act_poll_open;
extern const struct pl_ctl_command pl_ctl_act_poll_publish;
extern const struct pl_ctl_command pl_ctl_act_poll_substitute;
extern const struct pl_ctl_command pl_ctl_act_poll_vote;
extern const struct pl_ctl_command pl_ctl_act_question_answer;
extern const struct pl_ctl_command pl_ctl_act_question_dismiss;
extern const struct pl_ctl_command pl_ctl_act_question_merge;
extern const struct pl_ctl_command pl_ctl_act_question_redact_reason;
extern const struct pl_ctl_command pl_ctl_act_question_reopen;
extern const struct pl_ctl_command pl_ctl_act_question_take;
extern const struct pl_ctl_command pl_ctl_act_question_upvote;
extern const struct pl_ctl_command pl_ctl_act_reply_claim;
extern const struct pl_ctl_command pl_ctl_act_reply_grant;
extern const struct pl_ctl_command pl_ctl_act_reply_redact;
extern const struct pl_ctl_command pl_ctl_act_reply_refuse;
extern const struct pl_ctl_command pl_ctl_act_report_assign;
extern const struct pl_ctl_command pl_ctl_act_report_list;
extern const struct pl_ctl_command pl_ctl_act_report_resolve;
extern const struct pl_ctl_command pl_ctl_act_sanction_list;
extern const struct pl_ctl_command pl_ctl_act_sanction_review;
extern const struct pl_ctl_command pl_ctl_act_summit_lock;
extern const struct pl_ctl_command pl_ctl_act_summit_unlock;
extern const struct pl_ctl_command pl_ctl_act_warning_lift;
extern const struct pl_ctl_command pl_ctl_act_warning_readers;
extern const struct pl_ctl_command pl_ctl_act_withheld_list;

// Rows for the table of subcommands.
#define PL_CTL_ACTS \
    &pl_ctl_act_audit_list, \
    &pl_ctl_act_bulk_undo, \
    &pl_ctl_act_channel_close, \
    &pl_ctl_act_channel_lock, \
    &pl_ctl_act_channel_schedule, \
    &pl_ctl_act_channel_set_anonymous_questions, \
    &pl_ctl_act_channel_set_approval, \
    &pl_ctl_act_channel_set_attribution, \
    &pl_ctl_act_channel_set_budget, \
    &pl_ctl_act_channel_set_delay, \
    &pl_ctl_act_channel_set_report_threshold, \
    &pl_ctl_act_channel_slow_mode, \
    &pl_ctl_act_channel_unlock, \
    &pl_ctl_act_consensus_answer, \
    &pl_ctl_act_consensus_close, \
    &pl_ctl_act_consensus_open, \
    &pl_ctl_act_consensus_redact_answer, \
    &pl_ctl_act_consensus_revise, \
    &pl_ctl_act_filter_delete, \
    &pl_ctl_act_filter_flood, \
    &pl_ctl_act_filter_links, \
    &pl_ctl_act_filter_list, \
    &pl_ctl_act_filter_pattern, \
    &pl_ctl_act_filter_repeat, \
    &pl_ctl_act_filter_spoof, \
    &pl_ctl_act_filter_update, \
    &pl_ctl_act_filter_words, \
    &pl_ctl_act_floor_add_time, \
    &pl_ctl_act_floor_balance, \
    &pl_ctl_act_floor_begin_replies, \
    &pl_ctl_act_floor_close, \
    &pl_ctl_act_floor_end, \
    &pl_ctl_act_floor_move, \
    &pl_ctl_act_floor_open, \
    &pl_ctl_act_floor_pause, \
    &pl_ctl_act_floor_readd, \
    &pl_ctl_act_floor_remove, \
    &pl_ctl_act_floor_request, \
    &pl_ctl_act_floor_resume, \
    &pl_ctl_act_floor_set, \
    &pl_ctl_act_floor_show, \
    &pl_ctl_act_floor_start, \
    &pl_ctl_act_floor_withdraw, \
    &pl_ctl_act_held_approve, \
    &pl_ctl_act_held_list, \
    &pl_ctl_act_held_reject, \
    &pl_ctl_act_message_pin, \
    &pl_ctl_act_message_redact, \
    &pl_ctl_act_message_report, \
    &pl_ctl_act_message_restore, \
    &pl_ctl_act_message_unmask, \
    &pl_ctl_act_message_unpin, \
    &pl_ctl_act_message_withhold, \
    &pl_ctl_act_note_add, \
    &pl_ctl_act_note_list, \
    &pl_ctl_act_participant_messages, \
    &pl_ctl_act_participant_mute, \
    &pl_ctl_act_participant_mute_delegation, \
    &pl_ctl_act_participant_readmit, \
    &pl_ctl_act_participant_readmit_delegation, \
    &pl_ctl_act_participant_remove, \
    &pl_ctl_act_participant_remove_delegation, \
    &pl_ctl_act_participant_suspend, \
    &pl_ctl_act_participant_suspend_delegation, \
    &pl_ctl_act_participant_unmute, \
    &pl_ctl_act_participant_unmute_delegation, \
    &pl_ctl_act_participant_unsuspend, \
    &pl_ctl_act_participant_unsuspend_delegation, \
    &pl_ctl_act_participant_warn, \
    &pl_ctl_act_participant_warn_delegation, \
    &pl_ctl_act_participant_withhold, \
    &pl_ctl_act_poll_cancel, \
    &pl_ctl_act_poll_close, \
    &pl_ctl_act_poll_create, \
    &pl_ctl_act_poll_open, \
    &pl_ctl_act_poll_publish, \
    &pl_ctl_act_poll_substitute, \
    &pl_ctl_act_poll_vote, \
    &pl_ctl_act_question_answer, \
    &pl_ctl_act_question_dismiss, \
    &pl_ctl_act_question_merge, \
    &pl_ctl_act_question_redact_reason, \
    &pl_ctl_act_question_reopen, \
    &pl_ctl_act_question_take, \
    &pl_ctl_act_question_upvote, \
    &pl_ctl_act_reply_claim, \
    &pl_ctl_act_reply_grant, \
    &pl_ctl_act_reply_redact, \
    &pl_ctl_act_reply_refuse, \
    &pl_ctl_act_report_assign, \
    &pl_ctl_act_report_list, \
    &pl_ctl_act_report_resolve, \
    &pl_ctl_act_sanction_list, \
    &pl_ctl_act_sanction_review, \
    &pl_ctl_act_summit_lock, \
    &pl_ctl_act_summit_unlock, \
    &pl_ctl_act_warning_lift, \
    &pl_ctl_act_warning_readers, \
    &pl_ctl_act_withheld_list, \

#endif
