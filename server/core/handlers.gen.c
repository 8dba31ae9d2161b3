// SPDX-License-Identifier: MIT
// Made by proto/generate from the schemas in proto/. Do not edit.
// clang-format off
#include "core/handlers.gen.h"

static int call_audit_list(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_audit_list(ctx, in, out);
}

static int call_budget_mine(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_budget_mine(ctx, in, out);
}

static int call_bulk_undo(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_bulk_undo(ctx, in, out);
}

static int call_channel_lock(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_channel_lock(ctx, in, out);
}

static int call_channel_schedule(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_channel_schedule(ctx, in, out);
}

static int call_channel_set_anonymous_questions(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_channel_set_anonymous_questions(ctx, in, out);
}

static int call_channel_set_approval(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_channel_set_approval(ctx, in, out);
}

static int call_channel_set_attribution(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_channel_set_attribution(ctx, in, out);
}

static int call_channel_set_budget(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_channel_set_budget(ctx, in, out);
}

static int call_channel_set_delay(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_channel_set_delay(ctx, in, out);
}

static int call_channel_set_report_threshold(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_channel_set_report_threshold(ctx, in, out);
}

static int call_channel_slow_mode(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_channel_slow_mode(ctx, in, out);
}

static int call_channel_typing(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_channel_typing(ctx, in, out);
}

static int call_channel_unlock(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_channel_unlock(ctx, in, out);
}

static int call_clock_tick(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_clock_tick(ctx, in, out);
}

static int call_consensus_answer(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_consensus_answer(ctx, in, out);
}

static int call_consensus_close(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_consensus_close(ctx, in, out);
}

static int call_consensus_open(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_consensus_open(ctx, in, out);
}

static int call_consensus_redact_answer(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_consensus_redact_answer(ctx, in, out);
}

static int call_consensus_revise(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_consensus_revise(ctx, in, out);
}

static int call_consensus_show(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_consensus_show(ctx, in, out);
}

static int call_filter_create(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_filter_create(ctx, in, out);
}

static int call_filter_delete(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_filter_delete(ctx, in, out);
}

static int call_filter_list(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_filter_list(ctx, in, out);
}

static int call_filter_update(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_filter_update(ctx, in, out);
}

static int call_floor_add_time(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_floor_add_time(ctx, in, out);
}

static int call_floor_balance(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_floor_balance(ctx, in, out);
}

static int call_floor_begin_replies(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_floor_begin_replies(ctx, in, out);
}

static int call_floor_close(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_floor_close(ctx, in, out);
}

static int call_floor_end(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_floor_end(ctx, in, out);
}

static int call_floor_move(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_floor_move(ctx, in, out);
}

static int call_floor_open(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_floor_open(ctx, in, out);
}

static int call_floor_pause(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_floor_pause(ctx, in, out);
}

static int call_floor_readd(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_floor_readd(ctx, in, out);
}

static int call_floor_remove(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_floor_remove(ctx, in, out);
}

static int call_floor_request(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_floor_request(ctx, in, out);
}

static int call_floor_resume(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_floor_resume(ctx, in, out);
}

static int call_floor_set(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_floor_set(ctx, in, out);
}

static int call_floor_show(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_floor_show(ctx, in, out);
}

static int call_floor_start(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_floor_start(ctx, in, out);
}

static int call_floor_withdraw(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_floor_withdraw(ctx, in, out);
}

static int call_held_appeal(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_held_appeal(ctx, in, out);
}

static int call_held_approve(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_held_approve(ctx, in, out);
}

static int call_held_list(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_held_list(ctx, in, out);
}

static int call_held_mine(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_held_mine(ctx, in, out);
}

static int call_held_reject(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_held_reject(ctx, in, out);
}

static int call_held_resubmit(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_held_resubmit(ctx, in, out);
}

static int call_invite_claim(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_invite_claim(ctx, in, out);
}

static int call_invite_create(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_invite_create(ctx, in, out);
}

static int call_message_edit(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_message_edit(ctx, in, out);
}

static int call_message_pin(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_message_pin(ctx, in, out);
}

static int call_message_post(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_message_post(ctx, in, out);
}

static int call_message_react(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_message_react(ctx, in, out);
}

static int call_message_redact(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_message_redact(ctx, in, out);
}

static int call_message_report(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_message_report(ctx, in, out);
}

static int call_message_restore(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_message_restore(ctx, in, out);
}

static int call_message_unmask(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_message_unmask(ctx, in, out);
}

static int call_message_withhold(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_message_withhold(ctx, in, out);
}

static int call_note_add(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_note_add(ctx, in, out);
}

static int call_note_list(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_note_list(ctx, in, out);
}

static int call_operator_speak_as(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_operator_speak_as(ctx, in, out);
}

static int call_participant_import(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_participant_import(ctx, in, out);
}

static int call_participant_list(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_participant_list(ctx, in, out);
}

static int call_participant_messages(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_participant_messages(ctx, in, out);
}

static int call_participant_mute(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_participant_mute(ctx, in, out);
}

static int call_participant_readmit(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_participant_readmit(ctx, in, out);
}

static int call_participant_remove(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_participant_remove(ctx, in, out);
}

static int call_participant_suspend(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_participant_suspend(ctx, in, out);
}

static int call_participant_unmute(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_participant_unmute(ctx, in, out);
}

static int call_participant_unsuspend(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_participant_unsuspend(ctx, in, out);
}

static int call_participant_warn(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_participant_warn(ctx, in, out);
}

static int call_participant_withhold(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_participant_withhold(ctx, in, out);
}

static int call_poll_cancel(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_poll_cancel(ctx, in, out);
}

static int call_poll_close(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_poll_close(ctx, in, out);
}

static int call_poll_create(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_poll_create(ctx, in, out);
}

static int call_poll_list(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_poll_list(ctx, in, out);
}

static int call_poll_open(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_poll_open(ctx, in, out);
}

static int call_poll_publish(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_poll_publish(ctx, in, out);
}

static int call_poll_roll(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_poll_roll(ctx, in, out);
}

static int call_poll_show(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_poll_show(ctx, in, out);
}

static int call_poll_substitute(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_poll_substitute(ctx, in, out);
}

static int call_poll_vote(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_poll_vote(ctx, in, out);
}

static int call_question_answer(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_question_answer(ctx, in, out);
}

static int call_question_dismiss(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_question_dismiss(ctx, in, out);
}

static int call_question_list(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_question_list(ctx, in, out);
}

static int call_question_merge(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_question_merge(ctx, in, out);
}

static int call_question_redact_reason(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_question_redact_reason(ctx, in, out);
}

static int call_question_reopen(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_question_reopen(ctx, in, out);
}

static int call_question_take(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_question_take(ctx, in, out);
}

static int call_question_upvote(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_question_upvote(ctx, in, out);
}

static int call_read_mark(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_read_mark(ctx, in, out);
}

static int call_reply_claim(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_reply_claim(ctx, in, out);
}

static int call_reply_grant(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_reply_grant(ctx, in, out);
}

static int call_reply_redact(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_reply_redact(ctx, in, out);
}

static int call_reply_refuse(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_reply_refuse(ctx, in, out);
}

static int call_report_assign(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_report_assign(ctx, in, out);
}

static int call_report_list(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_report_list(ctx, in, out);
}

static int call_report_mine(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_report_mine(ctx, in, out);
}

static int call_report_resolve(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_report_resolve(ctx, in, out);
}

static int call_sanction_appeal(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_sanction_appeal(ctx, in, out);
}

static int call_sanction_list(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_sanction_list(ctx, in, out);
}

static int call_sanction_review(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_sanction_review(ctx, in, out);
}

static int call_server_status(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_server_status(ctx, in, out);
}

static int call_session_open(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_session_open(ctx, in, out);
}

static int call_summit_lock(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_summit_lock(ctx, in, out);
}

static int call_summit_unlock(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_summit_unlock(ctx, in, out);
}

static int call_suspension_appeal(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_suspension_appeal(ctx, in, out);
}

static int call_suspension_show(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_suspension_show(ctx, in, out);
}

static int call_token_create(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_token_create(ctx, in, out);
}

static int call_token_list(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_token_list(ctx, in, out);
}

static int call_token_revoke(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_token_revoke(ctx, in, out);
}

static int call_warning_acknowledge(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_warning_acknowledge(ctx, in, out);
}

static int call_warning_lift(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_warning_lift(ctx, in, out);
}

static int call_warning_readers(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_warning_readers(ctx, in, out);
}

static int call_withheld_list(struct pl_ctx *ctx, const void *in, void *out)
{
    return pl_cmd_withheld_list(ctx, in, out);
}

int (*const pl_core_handlers[PL_METHOD_COUNT])(struct pl_ctx *ctx, const void *in, void *out) = {
    [PL_METHOD_AUDIT_LIST] = call_audit_list,
    [PL_METHOD_BUDGET_MINE] = call_budget_mine,
    [PL_METHOD_BULK_UNDO] = call_bulk_undo,
    [PL_METHOD_CHANNEL_LOCK] = call_channel_lock,
    [PL_METHOD_CHANNEL_SCHEDULE] = call_channel_schedule,
    [PL_METHOD_CHANNEL_SET_ANONYMOUS_QUESTIONS] = call_channel_set_anonymous_questions,
    [PL_METHOD_CHANNEL_SET_APPROVAL] = call_channel_set_approval,
    [PL_METHOD_CHANNEL_SET_ATTRIBUTION] = call_channel_set_attribution,
    [PL_METHOD_CHANNEL_SET_BUDGET] = call_channel_set_budget,
    [PL_METHOD_CHANNEL_SET_DELAY] = call_channel_set_delay,
    [PL_METHOD_CHANNEL_SET_REPORT_THRESHOLD] = call_channel_set_report_threshold,
    [PL_METHOD_CHANNEL_SLOW_MODE] = call_channel_slow_mode,
    [PL_METHOD_CHANNEL_TYPING] = call_channel_typing,
    [PL_METHOD_CHANNEL_UNLOCK] = call_channel_unlock,
    [PL_METHOD_CLOCK_TICK] = call_clock_tick,
    [PL_METHOD_CONSENSUS_ANSWER] = call_consensus_answer,
    [PL_METHOD_CONSENSUS_CLOSE] = call_consensus_close,
    [PL_METHOD_CONSENSUS_OPEN] = call_consensus_open,
    [PL_METHOD_CONSENSUS_REDACT_ANSWER] = call_consensus_redact_answer,
    [PL_METHOD_CONSENSUS_REVISE] = call_consensus_revise,
    [PL_METHOD_CONSENSUS_SHOW] = call_consensus_show,
    [PL_METHOD_FILTER_CREATE] = call_filter_create,
    [PL_METHOD_FILTER_DELETE] = call_filter_delete,
    [PL_METHOD_FILTER_LIST] = call_filter_list,
    [PL_METHOD_FILTER_UPDATE] = call_filter_update,
    [PL_METHOD_FLOOR_ADD_TIME] = call_floor_add_time,
    [PL_METHOD_FLOOR_BALANCE] = call_floor_balance,
    [PL_METHOD_FLOOR_BEGIN_REPLIES] = call_floor_begin_replies,
    [PL_METHOD_FLOOR_CLOSE] = call_floor_close,
    [PL_METHOD_FLOOR_END] = call_floor_end,
    [PL_METHOD_FLOOR_MOVE] = call_floor_move,
    [PL_METHOD_FLOOR_OPEN] = call_floor_open,
    [PL_METHOD_FLOOR_PAUSE] = call_floor_pause,
    [PL_METHOD_FLOOR_READD] = call_floor_readd,
    [PL_METHOD_FLOOR_REMOVE] = call_floor_remove,
    [PL_METHOD_FLOOR_REQUEST] = call_floor_request,
    [PL_METHOD_FLOOR_RESUME] = call_floor_resume,
    [PL_METHOD_FLOOR_SET] = call_floor_set,
    [PL_METHOD_FLOOR_SHOW] = call_floor_show,
    [PL_METHOD_FLOOR_START] = call_floor_start,
    [PL_METHOD_FLOOR_WITHDRAW] = call_floor_withdraw,
    [PL_METHOD_HELD_APPEAL] = call_held_appeal,
    [PL_METHOD_HELD_APPROVE] = call_held_approve,
    [PL_METHOD_HELD_LIST] = call_held_list,
    [PL_METHOD_HELD_MINE] = call_held_mine,
    [PL_METHOD_HELD_REJECT] = call_held_reject,
    [PL_METHOD_HELD_RESUBMIT] = call_held_resubmit,
    [PL_METHOD_INVITE_CLAIM] = call_invite_claim,
    [PL_METHOD_INVITE_CREATE] = call_invite_create,
    [PL_METHOD_MESSAGE_EDIT] = call_message_edit,
    [PL_METHOD_MESSAGE_PIN] = call_message_pin,
    [PL_METHOD_MESSAGE_POST] = call_message_post,
    [PL_METHOD_MESSAGE_REACT] = call_message_react,
    [PL_METHOD_MESSAGE_REDACT] = call_message_redact,
    [PL_METHOD_MESSAGE_REPORT] = call_message_report,
    [PL_METHOD_MESSAGE_RESTORE] = call_message_restore,
    [PL_METHOD_MESSAGE_UNMASK] = call_message_unmask,
    [PL_METHOD_MESSAGE_WITHHOLD] = call_message_withhold,
    [PL_METHOD_NOTE_ADD] = call_note_add,
    [PL_METHOD_NOTE_LIST] = call_note_list,
    [PL_METHOD_OPERATOR_SPEAK_AS] = call_operator_speak_as,
    [PL_METHOD_PARTICIPANT_IMPORT] = call_participant_import,
    [PL_METHOD_PARTICIPANT_LIST] = call_participant_list,
    [PL_METHOD_PARTICIPANT_MESSAGES] = call_participant_messages,
    [PL_METHOD_PARTICIPANT_MUTE] = call_participant_mute,
    [PL_METHOD_PARTICIPANT_READMIT] = call_participant_readmit,
    [PL_METHOD_PARTICIPANT_REMOVE] = call_participant_remove,
    [PL_METHOD_PARTICIPANT_SUSPEND] = call_participant_suspend,
    [PL_METHOD_PARTICIPANT_UNMUTE] = call_participant_unmute,
    [PL_METHOD_PARTICIPANT_UNSUSPEND] = call_participant_unsuspend,
    [PL_METHOD_PARTICIPANT_WARN] = call_participant_warn,
    [PL_METHOD_PARTICIPANT_WITHHOLD] = call_participant_withhold,
    [PL_METHOD_POLL_CANCEL] = call_poll_cancel,
    [PL_METHOD_POLL_CLOSE] = call_poll_close,
    [PL_METHOD_POLL_CREATE] = call_poll_create,
    [PL_METHOD_POLL_LIST] = call_poll_list,
    [PL_METHOD_POLL_OPEN] = call_poll_open,
    [PL_METHOD_POLL_PUBLISH] = call_poll_publish,
    [PL_METHOD_POLL_ROLL] = call_poll_roll,
    [PL_METHOD_POLL_SHOW] = call_poll_show,
    [PL_METHOD_POLL_SUBSTITUTE] = call_poll_substitute,
    [PL_METHOD_POLL_VOTE] = call_poll_vote,
    [PL_METHOD_QUESTION_ANSWER] = call_question_answer,
    [PL_METHOD_QUESTION_DISMISS] = call_question_dismiss,
    [PL_METHOD_QUESTION_LIST] = call_question_list,
    [PL_METHOD_QUESTION_MERGE] = call_question_merge,
    [PL_METHOD_QUESTION_REDACT_REASON] = call_question_redact_reason,
    [PL_METHOD_QUESTION_REOPEN] = call_question_reopen,
    [PL_METHOD_QUESTION_TAKE] = call_question_take,
    [PL_METHOD_QUESTION_UPVOTE] = call_question_upvote,
    [PL_METHOD_READ_MARK] = call_read_mark,
    [PL_METHOD_REPLY_CLAIM] = call_reply_claim,
    [PL_METHOD_REPLY_GRANT] = call_reply_grant,
    [PL_METHOD_REPLY_REDACT] = call_reply_redact,
    [PL_METHOD_REPLY_REFUSE] = call_reply_refuse,
    [PL_METHOD_REPORT_ASSIGN] = call_report_assign,
    [PL_METHOD_REPORT_LIST] = call_report_list,
    [PL_METHOD_REPORT_MINE] = call_report_mine,
    [PL_METHOD_REPORT_RESOLVE] = call_report_resolve,
    [PL_METHOD_SANCTION_APPEAL] = call_sanction_appeal,
    [PL_METHOD_SANCTION_LIST] = call_sanction_list,
    [PL_METHOD_SANCTION_REVIEW] = call_sanction_review,
    [PL_METHOD_SERVER_STATUS] = call_server_status,
    [PL_METHOD_SESSION_OPEN] = call_session_open,
    [PL_METHOD_SUMMIT_LOCK] = call_summit_lock,
    [PL_METHOD_SUMMIT_UNLOCK] = call_summit_unlock,
    [PL_METHOD_SUSPENSION_APPEAL] = call_suspension_appeal,
    [PL_METHOD_SUSPENSION_SHOW] = call_suspension_show,
    [PL_METHOD_TOKEN_CREATE] = call_token_create,
    [PL_METHOD_TOKEN_LIST] = call_token_list,
    [PL_METHOD_TOKEN_REVOKE] = call_token_revoke,
    [PL_METHOD_WARNING_ACKNOWLEDGE] = call_warning_acknowledge,
    [PL_METHOD_WARNING_LIFT] = call_warning_lift,
    [PL_METHOD_WARNING_READERS] = call_warning_readers,
    [PL_METHOD_WITHHELD_LIST] = call_withheld_list,
};
