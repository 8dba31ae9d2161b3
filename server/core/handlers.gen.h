// SPDX-License-Identifier: MIT
// Made by proto/generate from the schemas in proto/. Do not edit.
// clang-format off
#ifndef PL_CORE_HANDLERS_GEN_H
#define PL_CORE_HANDLERS_GEN_H

#include "proto/gen.h"

struct pl_ctx;

// One function per method of path `command` or `query`; a method without one does not link. Each
// returns 0 (accepted), 1 (refused: ctx->refusal says why) or a negative errno (the store failed).

// Who did what, newest first, with the names of the `participants` whom the entries name by id.
// Moderators see what was done in channels; admins also see what the operator did to participants
// and tokens. One answer looks through a bounded part of the log, so it may hold fewer entries than
// asked for, even none, and still say that there are `more`: go on with `before` set to `next`.
int pl_cmd_audit_list(struct pl_ctx *ctx, const struct pl_audit_list_params *in,
    struct pl_audit_list_result *out);

// What is left of this participant's budget in a channel. Notices `budget.changed` tell when it
// changes.
int pl_cmd_budget_mine(struct pl_ctx *ctx, const struct pl_budget_mine_params *in,
    struct pl_budget_mine_result *out);

// Restores what one `participant.withhold` has withheld, but for what was restored or redacted
// since. What was pinned is not pinned again. Once only. What another moderator has withheld of
// one's own is for another moderator to restore (`another_moderator`).
int pl_cmd_bulk_undo(struct pl_ctx *ctx, const struct pl_bulk_undo_params *in,
    struct pl_bulk_undo_result *out);

// Locks a channel until it is unlocked: in the mode `read_only` only moderators and experts post,
// edit and react; in the mode `closed` nobody does, and what is held waits. Locking in another mode
// changes the mode.
int pl_cmd_channel_lock(struct pl_ctx *ctx, const struct pl_channel_lock_params *in,
    struct pl_channel_lock_result *out);

// Sets when the clock opens and closes a channel, as on the agenda: at `opens` it is unlocked, at
// `closes` it is locked in the mode `closed`. Each time is done once and is then gone. Both
// together replace what was set before; without any, nothing is scheduled any more.
int pl_cmd_channel_schedule(struct pl_ctx *ctx, const struct pl_channel_schedule_params *in,
    struct pl_channel_schedule_result *out);

// Allows questions without a name in a channel, or stops it. Those asked before stay as they are.
int pl_cmd_channel_set_anonymous_questions(struct pl_ctx *ctx, const struct pl_channel_set_anonymous_questions_params *in,
    struct pl_channel_set_anonymous_questions_result *out);

// Sets which messages moderators approve before anyone sees them, and what becomes of one that
// nobody decides in time. Messages already held stay held, with the deadline they have. Where a
// message would be held, nobody but moderators edits either.
int pl_cmd_channel_set_approval(struct pl_ctx *ctx, const struct pl_channel_set_approval_params *in,
    struct pl_channel_set_approval_result *out);

// Starts a segment of the channel's log in which messages name their authors, or do not, or nothing
// is kept. Each message keeps the level at which it was sent; nothing names its author to others
// later. Whether a moderator wrote it can be told, since approval, report thresholds and filters
// pass moderators over. A segment off the record ends with any other level, and when the channel is
// closed, by hand or by the agenda (it is on the record then); not when it is locked as read-only,
// as `summit.lock` does. Then each of its messages is erased with a `message.redacted`, and what of
// it is held or was rejected is thrown away, the waiting ones with a `held.rejected`: the first
// messages at once, long segments within seconds. Bots get the events of such messages without
// text.
int pl_cmd_channel_set_attribution(struct pl_ctx *ctx, const struct pl_channel_set_attribution_params *in,
    struct pl_channel_set_attribution_result *out);

// Sets how many messages a participant, or a delegation as a whole, may send here: in all from now
// on, or anew in each window of time. The last `reserve_head` messages of a delegation are kept for
// its head. People without a delegation count alone. A message counts when it is sent, even if it
// is rejected. Moderators are exempt. Setting another budget begins anew for everyone.
int pl_cmd_channel_set_budget(struct pl_ctx *ctx, const struct pl_channel_set_budget_params *in,
    struct pl_channel_set_budget_result *out);

// Shows messages to moderators some seconds before everyone else: each is held, and the clock
// publishes it when that time is over. Moderators may publish it sooner or reject it. What
// moderators write is not delayed, and where messages are approved first, that comes first.
// Messages that wait already keep their time.
int pl_cmd_channel_set_delay(struct pl_ctx *ctx, const struct pl_channel_set_delay_params *in,
    struct pl_channel_set_delay_result *out);

// From how many different delegations a message's reports withhold it by themselves, until a
// moderator decides. Each counts once, however many of its people report; the author's own, and
// people without a delegation, do not count (of a message without a name: the one that it shows),
// and moderators' messages are left to moderators.
int pl_cmd_channel_set_report_threshold(struct pl_ctx *ctx, const struct pl_channel_set_report_threshold_params *in,
    struct pl_channel_set_report_threshold_result *out);

// Sets how long a participant, or the members of a delegation together, wait between two messages.
// Moderators are exempt; people without a delegation wait alone.
int pl_cmd_channel_slow_mode(struct pl_ctx *ctx, const struct pl_channel_slow_mode_params *in,
    struct pl_channel_slow_mode_result *out);

// Tells the other subscribers that this participant is writing. Send it at most every 3 seconds
// while typing; it ends by itself. While the channel is under `chatham`, nobody is told: it would
// say who wrote the next message.
int pl_cmd_channel_typing(struct pl_ctx *ctx, const struct pl_channel_typing_params *in,
    struct pl_channel_typing_result *out);

// Unlocks a channel.
int pl_cmd_channel_unlock(struct pl_ctx *ctx, const struct pl_channel_unlock_params *in,
    struct pl_channel_unlock_result *out);

// Lets happen what has fallen due: a hold whose deadline has passed, a poll that closes. The server
// sends this to itself at the right moment. Everything due also happens before any other command,
// so a command that comes too late finds it done.
int pl_cmd_clock_tick(struct pl_ctx *ctx, const struct pl_clock_tick_params *in,
    struct pl_clock_tick_result *out);

// Answers for one's delegation; its head or its substitute can. May be changed until the call is
// closed or the text revised; only what a head has answered is not changed by a substitute whom a
// moderator named (`conflict`). `round` says which text is answered: once it was revised, an answer
// to the old one is refused with `conflict`. In a closed channel nobody answers. A lock for reading
// only takes nothing away; a mute or a warning takes the words: who is muted, or has not
// acknowledged a warning, agrees, reserves or objects without `text`. The channel's filters judge
// the words: what a rule refuses, or would hold for a moderator, is refused (`filtered`; here
// nothing can wait), what it masks is masked, and a flag is passed over. A delegation answers with
// words ten times in a round, its substitutes no more than five of these; after that
// `limit_reached`, but a stance alone still counts, also one that needs words otherwise. Approval,
// delay and slow mode are for messages: an answer is a formal act and is heard at once. A moderator
// can take the words down: `consensus.redact_answer`.
int pl_cmd_consensus_answer(struct pl_ctx *ctx, const struct pl_consensus_answer_params *in,
    struct pl_consensus_answer_result *out);

// Closes a consensus call with the outcome statement. Consensus is reached when at least one
// delegation has answered the last text and none objects to it: a reservation does not stand in the
// way, and silence is not an objection.
int pl_cmd_consensus_close(struct pl_ctx *ctx, const struct pl_consensus_close_params *in,
    struct pl_consensus_close_result *out);

// Puts a text to the delegations for consensus (musyawarah and mufakat). One at a time in each
// channel. Not in a closed channel, where nobody could answer. Asked are the delegations whose
// head, or the substitute a head has named, may read the channel: in a backchannel none.
int pl_cmd_consensus_open(struct pl_ctx *ctx, const struct pl_consensus_open_params *in,
    struct pl_consensus_open_result *out);

// Withholds for ever what a delegation said with its stance in one round: all that it said there,
// also in the call's outcome. The stance stays and counts. Redacting again changes nothing; a
// delegation that has said nothing in that round is not found. While the call is open it may answer
// anew.
int pl_cmd_consensus_redact_answer(struct pl_ctx *ctx, const struct pl_consensus_redact_answer_params *in,
    struct pl_consensus_redact_answer_result *out);

// Puts another text in place of the present one: a new round, in which every delegation answers
// anew. Earlier rounds are kept. Not in a closed channel, where nobody could answer.
int pl_cmd_consensus_revise(struct pl_ctx *ctx, const struct pl_consensus_revise_params *in,
    struct pl_consensus_revise_result *out);

// A consensus call as it stands.
int pl_cmd_consensus_show(struct pl_ctx *ctx, const struct pl_consensus_show_params *in,
    struct pl_consensus_show_result *out);

// Adds a rule for messages, in one channel or in all. Rules are tried in the order in which they
// were made, and the first that a message meets decides; moderators' messages meet none. Messages
// that do not show their author (anonymous questions, segments without names) meet `repeat` and
// `flood` only where these refuse, and only there do they count: what is held or flagged would tell
// who wrote them. A pattern that takes too long on a message holds it for a moderator. `detail` of
// a refused pattern says at which character it went wrong.
int pl_cmd_filter_create(struct pl_ctx *ctx, const struct pl_filter_create_params *in,
    struct pl_filter_create_result *out);

// Deletes a rule.
int pl_cmd_filter_delete(struct pl_ctx *ctx, const struct pl_filter_delete_params *in,
    struct pl_filter_delete_result *out);

// All rules, in the order in which they are tried.
int pl_cmd_filter_list(struct pl_ctx *ctx, const struct pl_filter_list_params *in,
    struct pl_filter_list_result *out);

// Switches a rule on or off.
int pl_cmd_filter_update(struct pl_ctx *ctx, const struct pl_filter_update_params *in,
    struct pl_filter_update_result *out);

// Gives a delegation more time, or a person who belongs to none. When one of them has the floor,
// the turn gets longer by as much; the event and the result say whose. While a question interrupts
// a speaker, the time of whoever is named is meant: where speaker and question are of one
// delegation, the speaker's. With `entry` it is certain, and the time goes to the account of whose
// turn that is.
int pl_cmd_floor_add_time(struct pl_ctx *ctx, const struct pl_floor_add_time_params *in,
    struct pl_floor_add_time_result *out);

// Who was heard in a channel: for the chair alone, in seat order, never ranked.
int pl_cmd_floor_balance(struct pl_ctx *ctx, const struct pl_floor_balance_params *in,
    struct pl_floor_balance_result *out);

// Begins the rights of reply at the end of an item: the list is closed, and granted replies come
// before the statements that still wait.
int pl_cmd_floor_begin_replies(struct pl_ctx *ctx, const struct pl_floor_begin_replies_params *in,
    struct pl_floor_begin_replies_result *out);

// Closes the list: it takes points of order and nothing else, except from moderators. Who waits
// keeps waiting.
int pl_cmd_floor_close(struct pl_ctx *ctx, const struct pl_floor_close_params *in,
    struct pl_floor_close_result *out);

// Ends the turn of whoever has the floor. The speaker whom a question has paused goes on. Two
// moderators who both end a question mean the question: without `entry`, a speaker to whom it gave
// the floor back less than two seconds ago is not ended, and the request is refused with `conflict`
// at `/params/entry`; look who speaks, and ask again. With `entry` it is certain at any time.
int pl_cmd_floor_end(struct pl_ctx *ctx, const struct pl_floor_end_params *in,
    struct pl_floor_end_result *out);

// Moves somebody to another place on the list, whatever its order says, until the rule of the order
// is set anew.
int pl_cmd_floor_move(struct pl_ctx *ctx, const struct pl_floor_move_params *in,
    struct pl_floor_move_result *out);

// Opens the list for everyone. With `item`, or after the rights of reply, the next item begins,
// once all claims of the present one are granted or refused: each delegation has its rights of
// reply again. Who waits keeps waiting.
int pl_cmd_floor_open(struct pl_ctx *ctx, const struct pl_floor_open_params *in,
    struct pl_floor_open_result *out);

// Stops the speaker's time. What was spoken is counted.
int pl_cmd_floor_pause(struct pl_ctx *ctx, const struct pl_floor_pause_params *in,
    struct pl_floor_pause_result *out);

// Puts somebody whose turn has ended, or who was taken off, at the head of their kind again, with a
// whole turn, also when the list is closed for requests. What they have spoken stays counted.
// Refused with `conflict` while they are removed or suspended.
int pl_cmd_floor_readd(struct pl_ctx *ctx, const struct pl_floor_readd_params *in,
    struct pl_floor_readd_result *out);

// Takes somebody who waits off the list.
int pl_cmd_floor_remove(struct pl_ctx *ctx, const struct pl_floor_remove_params *in,
    struct pl_floor_remove_result *out);

// Asks for the floor: for oneself, or, as a moderator, for somebody else who may read the channel,
// also on a closed list. Observers speak where a moderator asks for them; bots never do. One can
// wait once for each kind. A right of reply is claimed with `reply.claim`.
int pl_cmd_floor_request(struct pl_ctx *ctx, const struct pl_floor_request_params *in,
    struct pl_floor_request_result *out);

// Lets the speaker's time run again.
int pl_cmd_floor_resume(struct pl_ctx *ctx, const struct pl_floor_resume_params *in,
    struct pl_floor_resume_result *out);

// Sets how the speakers' list of a channel works; what is left out stays as it is. Switched on, the
// list is open and empty. Switched off, the turn of whoever has the floor ends and the list is
// emptied; claims of a reply are decided before. Another rule of `order` puts the list into its
// order and undoes what moderators moved; `lot` draws the order of the delegations, anew each time
// it is given.
int pl_cmd_floor_set(struct pl_ctx *ctx, const struct pl_floor_set_params *in,
    struct pl_floor_set_result *out);

// The whole state of a channel's floor: how it works, who has the floor, who waits, what time is
// left, and the rights of reply of this item. The events `floor.*` and `reply.*` say what changes.
int pl_cmd_floor_show(struct pl_ctx *ctx, const struct pl_floor_show_params *in,
    struct pl_floor_show_result *out);

// Gives the floor, and ends the turn of whoever had it. Only a question to the speaker pauses them
// instead, and when it ends they go on. Two moderators who both call the next speaker mean the same
// one: with neither `entry` nor `instead_of`, a turn that has run for less than two seconds, or
// that the end of a question gave the floor back to less than two seconds ago, is not ended, and
// the request is refused with `conflict` at `/params/instead_of`; look who speaks, and ask again.
// With `instead_of` it is certain at any time.
int pl_cmd_floor_start(struct pl_ctx *ctx, const struct pl_floor_start_params *in,
    struct pl_floor_start_result *out);

// Takes back one's own wish to speak.
int pl_cmd_floor_withdraw(struct pl_ctx *ctx, const struct pl_floor_withdraw_params *in,
    struct pl_floor_withdraw_result *out);

// Asks for another decision on one's own rejected message, once. It waits again, marked as an
// appeal, and only a moderator who did not reject it may decide.
int pl_cmd_held_appeal(struct pl_ctx *ctx, const struct pl_held_appeal_params *in,
    struct pl_held_appeal_result *out);

// Publishes a held message: it gets its seq now, under its author's name. The first decision
// counts, a later one is refused with `conflict`. Whoever rejected it does not decide its appeal,
// and nobody decides about their own message (`another_moderator`). In a closed channel nothing is
// published.
int pl_cmd_held_approve(struct pl_ctx *ctx, const struct pl_held_approve_params *in,
    struct pl_held_approve_result *out);

// Messages that wait for a moderator, oldest first; also those that only wait for the clock.
int pl_cmd_held_list(struct pl_ctx *ctx, const struct pl_held_list_params *in,
    struct pl_held_list_result *out);

// This participant's own held messages that wait or were rejected, oldest first: the state that
// notices may have missed.
int pl_cmd_held_mine(struct pl_ctx *ctx, const struct pl_held_mine_params *in,
    struct pl_held_mine_result *out);

// Refuses a held message. Its author learns the reason; its text never enters the channel. The
// first decision counts, a later one is refused with `conflict`. Whoever rejected it does not
// decide its appeal, and nobody decides about their own message (`another_moderator`).
int pl_cmd_held_reject(struct pl_ctx *ctx, const struct pl_held_reject_params *in,
    struct pl_held_reject_result *out);

// Puts another text in the place of one's own held message, while it waits or after it was
// rejected. It keeps its id and its place, and waits as its next version; a moderator who has only
// seen an older one cannot approve that any more. Nobody else ever changes the words. After an
// appeal it is too late.
int pl_cmd_held_resubmit(struct pl_ctx *ctx, const struct pl_held_resubmit_params *in,
    struct pl_held_resubmit_result *out);

// Turns a one-time sign-in link into this device's token. The client makes the token itself (32
// random bytes, base64url) and keeps it; the server stores only its hash. Claiming again with the
// same token gives the same result, so a lost answer costs nothing; with another token the invite
// is gone.
int pl_cmd_invite_claim(struct pl_ctx *ctx, const struct pl_invite_claim_params *in,
    struct pl_invite_claim_result *out);

// Makes a one-time sign-in link for a participant; an unknown one is created as `token.create`
// does.
int pl_cmd_invite_create(struct pl_ctx *ctx, const struct pl_invite_create_params *in,
    struct pl_invite_create_result *out);

// Replaces the text of one's own message, within the channel's edit window. Earlier versions stay
// in the record. Where moderators approve messages first, nobody else may edit: unseen words would
// slip in. While somebody has the floor and it controls posting, nobody but the speaker and
// moderators changes a statement, as nobody but they post one; questions may be changed.
int pl_cmd_message_edit(struct pl_ctx *ctx, const struct pl_message_edit_params *in,
    struct pl_message_edit_result *out);

// Pins a message for everyone, or takes the pin away. One whose text is withheld or redacted loses
// its pin by that, without `message.unpinned`.
int pl_cmd_message_pin(struct pl_ctx *ctx, const struct pl_message_pin_params *in,
    struct pl_message_pin_result *out);

// Posts a message. The answer comes when it is durable. Sent again with the same `client_id` and
// content, on any connection, it gives the same result and posts nothing twice. Where moderators
// see it first, the answer has `held`, `held_id` and `why`; once it is published, sending it again
// also gives `seq`; once rejected, `rejected`. Of what is off the record the text is not looked at
// when it is sent again, of what was redacted nothing but the channel: no fingerprint of it is
// kept.
int pl_cmd_message_post(struct pl_ctx *ctx, const struct pl_message_post_params *in,
    struct pl_message_post_result *out);

// Sets or takes back one's own emoji under a message.
int pl_cmd_message_react(struct pl_ctx *ctx, const struct pl_message_react_params *in,
    struct pl_message_react_result *out);

// Withholds a message's text for ever: one's own, or anyone's by a moderator, who must give a
// reason. The seq, time and author stay, so replies stay readable. Redacting again changes nothing.
// While moderators withhold it, its author cannot redact it (`conflict`): they are deciding about
// it, and nobody sees it meanwhile. One that is reported and not withheld its author can redact;
// its card then says so, and moderators can still settle it. What a reporter quoted of it in a
// report stays on the card.
int pl_cmd_message_redact(struct pl_ctx *ctx, const struct pl_message_redact_params *in,
    struct pl_message_redact_result *out);

// Tells the moderators that a message needs a look. Reports on one message gather on one card. Once
// per message and person: sent again, even with other words, it gives the first answer. When its
// author has changed the text after moderators decided about it, or restored it, it is reported
// anew: the card is open again, and a threshold counts the reports since then. Muted people may
// report, too. A message that nobody can see (withheld or redacted) cannot be reported.
int pl_cmd_message_report(struct pl_ctx *ctx, const struct pl_message_report_params *in,
    struct pl_message_report_result *out);

// Shows a withheld message again, with the same words, but not pinned again. A redacted one stays
// as it is: it is not found. What another moderator, or reports, withheld of one's own is for
// another moderator to restore (`another_moderator`).
int pl_cmd_message_restore(struct pl_ctx *ctx, const struct pl_message_restore_params *in,
    struct pl_message_restore_result *out);

// Tells who wrote a message that does not name its author. Only an admin can, with a reason; both
// go to the audit log, the name does not. Nobody else learns the name by it.
int pl_cmd_message_unmask(struct pl_ctx *ctx, const struct pl_message_unmask_params *in,
    struct pl_message_unmask_result *out);

// Hides a message's text from everyone but moderators until it is restored; unlike a redaction this
// can be taken back. The seq, time and author stay. Withholding again changes nothing.
int pl_cmd_message_withhold(struct pl_ctx *ctx, const struct pl_message_withhold_params *in,
    struct pl_message_withhold_result *out);

// Adds to the moderators' shared notes on a participant or a delegation. Only moderators ever see
// them; they are in no channel's log, and the audit log has the act without the words.
int pl_cmd_note_add(struct pl_ctx *ctx, const struct pl_note_add_params *in,
    struct pl_note_add_result *out);

// The moderators' notes on a participant or a delegation, newest first.
int pl_cmd_note_list(struct pl_ctx *ctx, const struct pl_note_list_params *in,
    struct pl_note_list_result *out);

// From now on this connection may also ask for what a participant may, and does it in their name:
// what the core answers of the participants' methods, with the rights of their role. The audit log
// says of each act that the operator did it (`via`).
int pl_cmd_operator_speak_as(struct pl_ctx *ctx, const struct pl_operator_speak_as_params *in,
    struct pl_operator_speak_as_result *out);

// Creates and updates participants from rows of a file: all of them or, when any row has an error,
// none.
int pl_cmd_participant_import(struct pl_ctx *ctx, const struct pl_participant_import_params *in,
    struct pl_participant_import_result *out);

// All participants, by id.
int pl_cmd_participant_list(struct pl_ctx *ctx, const struct pl_participant_list_params *in,
    struct pl_participant_list_result *out);

// All that a participant has sent, newest first, in one channel or in all: what is shown, what
// waits or was rejected, what is withheld or redacted. An answer is bounded in bytes, so it may
// hold fewer than asked for and still say that there are `more`.
int pl_cmd_participant_messages(struct pl_ctx *ctx, const struct pl_participant_messages_params *in,
    struct pl_participant_messages_result *out);

// Mutes a participant, or a whole delegation, in one channel: they read but do not post, edit or
// react. A new mute of the same one replaces the old. While an appeal against such a mute waits,
// another one of the same target in the same channel is refused with `conflict`. Where a member's
// own mute and their delegation's both hold, the later end counts. Admins are never sanctioned,
// moderators only by an admin, and nobody sanctions themself; a delegation's sanction does not bind
// the moderators and admins among its members.
int pl_cmd_participant_mute(struct pl_ctx *ctx, const struct pl_participant_mute_params *in,
    struct pl_participant_mute_result *out);

// Lets a participant, or a delegation, back into a channel before the removal's time.
int pl_cmd_participant_readmit(struct pl_ctx *ctx, const struct pl_participant_readmit_params *in,
    struct pl_participant_readmit_result *out);

// Removes a participant, or a whole delegation, from one channel: they neither read nor write
// there, and no longer see it among their channels. Live sessions are closed with 1012 and open
// again without the channel, and whoever waits or speaks on its speakers' list is taken off. A new
// removal of the same one replaces the old. While an appeal against such a removal waits, another
// one of the same target in the same channel is refused with `conflict`. Admins are never
// sanctioned, moderators only by an admin, and nobody sanctions themself; a delegation's sanction
// does not bind the moderators and admins among its members.
int pl_cmd_participant_remove(struct pl_ctx *ctx, const struct pl_participant_remove_params *in,
    struct pl_participant_remove_result *out);

// Suspends a participant, or a whole delegation, from the summit: live sessions are closed with
// 1008, and signing in is refused with `suspended` until the time is up or somebody lifts it;
// whoever waits or speaks on a speakers' list is taken off. Logged in every channel. A new
// suspension of the same one replaces the old. While an appeal against such a suspension waits,
// another one of the same target is refused with `conflict`. Admins are never sanctioned,
// moderators only by an admin, and nobody sanctions themself; a delegation's sanction does not bind
// the moderators and admins among its members.
int pl_cmd_participant_suspend(struct pl_ctx *ctx, const struct pl_participant_suspend_params *in,
    struct pl_participant_suspend_result *out);

// Ends a mute before its time. It ends the mute of exactly this participant, or of exactly this
// delegation: whoever is muted both ways stays muted the other way.
int pl_cmd_participant_unmute(struct pl_ctx *ctx, const struct pl_participant_unmute_params *in,
    struct pl_participant_unmute_result *out);

// Ends a suspension before its time.
int pl_cmd_participant_unsuspend(struct pl_ctx *ctx, const struct pl_participant_unsuspend_params *in,
    struct pl_participant_unsuspend_result *out);

// Warns a participant, or each member of a delegation. Whoever is warned writes nowhere until they
// have acknowledged it. A second warning does not replace the first: each is acknowledged by
// itself. While an appeal against such a warning waits, another one of the same target in the same
// channel is refused with `conflict`. Admins are never sanctioned, moderators only by an admin, and
// nobody sanctions themself; a delegation's sanction does not bind the moderators and admins among
// its members.
int pl_cmd_participant_warn(struct pl_ctx *ctx, const struct pl_participant_warn_params *in,
    struct pl_participant_warn_result *out);

// Withholds the newest messages of a participant in a channel: the last N that are shown, or all,
// at most 500 in one go. Each becomes one `message.withheld` event, oldest first; `bulk.undo` takes
// all of it back.
int pl_cmd_participant_withhold(struct pl_ctx *ctx, const struct pl_participant_withhold_params *in,
    struct pl_participant_withhold_result *out);

// Cancels a poll that is prepared or open: it has no outcome, and no vote is shown or kept: what
// each said is erased, but for what the log told of a named poll with live results. Of two who move
// a poll on at once, the second gets `conflict`; so does a vote that comes after.
int pl_cmd_poll_cancel(struct pl_ctx *ctx, const struct pl_poll_cancel_params *in,
    struct pl_poll_cancel_result *out);

// Closes a poll. Who was entitled and who has voted is written down at that moment. Of two
// moderators who close it at once, the second gets `conflict`.
int pl_cmd_poll_close(struct pl_ctx *ctx, const struct pl_poll_close_params *in,
    struct pl_poll_close_result *out);

// Prepares a poll: everyone sees it, nobody votes before `poll.open`. A secret poll shows nothing
// of its results before it is closed, so it cannot have `results: live`.
int pl_cmd_poll_create(struct pl_ctx *ctx, const struct pl_poll_create_params *in,
    struct pl_poll_create_result *out);

// The polls of a channel, oldest first. Of closed and published ones the outcome, as `poll.show`
// shows it, but without the rounds of a ranked poll.
int pl_cmd_poll_list(struct pl_ctx *ctx, const struct pl_poll_list_params *in,
    struct pl_poll_list_result *out);

// Opens a poll for votes. Not in a closed channel, where nobody could vote.
int pl_cmd_poll_open(struct pl_ctx *ctx, const struct pl_poll_open_params *in,
    struct pl_poll_open_result *out);

// Publishes the results of a closed poll.
int pl_cmd_poll_publish(struct pl_ctx *ctx, const struct pl_poll_publish_params *in,
    struct pl_poll_publish_result *out);

// Who was entitled to vote when a poll was closed, and who voted; in a named poll whose outcome is
// shown, also what. Of a secret poll only moderators see who voted, and nobody what. Until it is
// closed there is no roll. The names are people's present ones.
int pl_cmd_poll_roll(struct pl_ctx *ctx, const struct pl_poll_roll_params *in,
    struct pl_poll_roll_result *out);

// A poll as it stands, and what it has of oneself. Its outcome is shown once it is published; while
// it is open, only if its results are live; to moderators also once it is closed.
int pl_cmd_poll_show(struct pl_ctx *ctx, const struct pl_poll_show_params *in,
    struct pl_poll_show_result *out);

// Names who may vote and answer consensus calls for a delegation beside its heads, until it is
// changed. A head does that for their own; a moderator for any, and the audit log says so, but only
// until a head of it has decided: whom that head named, or that nobody is to, stays while they head
// it (`conflict`). Who moderates is never a substitute. Everyone sees it, in every channel.
int pl_cmd_poll_substitute(struct pl_ctx *ctx, const struct pl_poll_substitute_params *in,
    struct pl_poll_substitute_result *out);

// Votes. In a poll per delegation, its head or its substitute votes for all. A named vote may be
// changed until the poll is closed, the last one counts, but a substitute whom a moderator named
// does not replace a head's (`already_voted`); a secret one is final. Whether a vote was in time is
// decided by the order of the log alone. In a closed channel nobody votes; a lock for reading only
// and a mute take no vote away, which is no speech.
int pl_cmd_poll_vote(struct pl_ctx *ctx, const struct pl_poll_vote_params *in,
    struct pl_poll_vote_result *out);

// Marks a question as answered, and links the message that answers it when there is one.
int pl_cmd_question_answer(struct pl_ctx *ctx, const struct pl_question_answer_params *in,
    struct pl_question_answer_result *out);

// Sets a question aside, with the reason, which everyone sees. An expert gives it only where they
// may write (not muted, nor in a closed channel), and the channel's filters judge it: what a rule
// refuses, or would hold, is refused (`filtered`; here nothing can wait), what it masks is masked,
// and a flag is passed over. Approval, delay and slow mode are for messages: a decision is heard at
// once. A moderator can take the reason down, whoever gave it: `question.redact_reason`.
int pl_cmd_question_dismiss(struct pl_ctx *ctx, const struct pl_question_dismiss_params *in,
    struct pl_question_dismiss_result *out);

// The questions of a channel, in pages; redacted ones are left out. The most wanted first, those
// with equal votes by age; or the oldest first. A page sorted by votes can miss or repeat a
// question whose votes change in between.
int pl_cmd_question_list(struct pl_ctx *ctx, const struct pl_question_list_params *in,
    struct pl_question_list_result *out);

// Merges a question into another that asks the same. Who voted for both counts once. Nobody merges
// another's into their own (`forbidden`).
int pl_cmd_question_merge(struct pl_ctx *ctx, const struct pl_question_merge_params *in,
    struct pl_question_merge_result *out);

// Withholds for ever why a question was dismissed: the reasons of all its dismissals up to now,
// also where it was reopened, dismissed anew, withheld or redacted since. What became of it stays.
// Redacting again changes nothing; a question that was never dismissed is not found.
int pl_cmd_question_redact_reason(struct pl_ctx *ctx, const struct pl_question_redact_reason_params *in,
    struct pl_question_redact_reason_result *out);

// Puts a question back among those asked. One that was merged takes its votes with it; it cannot
// while the question it was merged into is closed itself. Nobody reopens their own that another has
// dismissed (`forbidden`). One that is redacted or withheld is not found: there is nothing to be
// read that could be answered; restored, a withheld one is as it was. The reason of a dismissal
// stays in the log, and `question.redact_reason` takes it down.
int pl_cmd_question_reopen(struct pl_ctx *ctx, const struct pl_question_reopen_params *in,
    struct pl_question_reopen_result *out);

// Takes a question up: the panel is about to answer it. It still gathers votes.
int pl_cmd_question_take(struct pl_ctx *ctx, const struct pl_question_take_params *in,
    struct pl_question_take_result *out);

// Says that one wants a question answered, or takes that back. Everyone has one vote for each
// question, and none for their own. Who voted is told to nobody.
int pl_cmd_question_upvote(struct pl_ctx *ctx, const struct pl_question_upvote_params *in,
    struct pl_question_upvote_result *out);

// Remembers how far this participant has read, for all their devices. It never moves back: an older
// seq answers with the stored one.
int pl_cmd_read_mark(struct pl_ctx *ctx, const struct pl_read_mark_params *in,
    struct pl_read_mark_result *out);

// Claims a right of reply for one's delegation, which somebody of another delegation has named, and
// no bot. Of a message without a name only the delegation that it shows is compared. A moderator
// decides; it is spoken at the end of the item. Everyone reads the text before that, so the
// channel's filters judge it: what a rule refuses, or would hold, is refused (`filtered`; here
// nothing can wait), what it masks is masked, and a flag is passed over. Approval, delay and slow
// mode are for messages: a claim is a formal act and is heard at once. `reply.redact` takes it down
// at any time, however the claim was decided and whatever became of the message.
int pl_cmd_reply_claim(struct pl_ctx *ctx, const struct pl_reply_claim_params *in,
    struct pl_reply_claim_result *out);

// Grants a right of reply: it waits on the list until the rights of reply begin.
int pl_cmd_reply_grant(struct pl_ctx *ctx, const struct pl_reply_grant_params *in,
    struct pl_reply_grant_result *out);

// Withholds for ever what a claim to a right of reply said; the claim and what became of it stay.
// Redacting again changes nothing.
int pl_cmd_reply_redact(struct pl_ctx *ctx, const struct pl_reply_redact_params *in,
    struct pl_reply_redact_result *out);

// Refuses a right of reply.
int pl_cmd_reply_refuse(struct pl_ctx *ctx, const struct pl_reply_refuse_params *in,
    struct pl_reply_refuse_result *out);

// Gives a card to a moderator. Without `to` one takes it oneself: when another has it already, that
// is a `conflict`. Nobody is given one who could not decide it: who does not moderate, or is
// removed from the channel or suspended (`not_found` at `/params/to`), nor may anybody get, or give
// away, the card of their own message (`another_moderator`).
int pl_cmd_report_assign(struct pl_ctx *ctx, const struct pl_report_assign_params *in,
    struct pl_report_assign_result *out);

// The cards of reported messages, oldest first. An answer is bounded in bytes, so it may hold fewer
// than asked for and still say that there are `more`.
int pl_cmd_report_list(struct pl_ctx *ctx, const struct pl_report_list_params *in,
    struct pl_report_list_result *out);

// What became of reports, for those who were away: one's own, and decisions on one's own messages.
// The newest 50 of each; who reported a message is not said.
int pl_cmd_report_mine(struct pl_ctx *ctx, const struct pl_report_mine_params *in,
    struct pl_report_mine_result *out);

// Settles a card: `removed` redacts the message for ever in the same moment; `retained` keeps it,
// and restores it when it was withheld. The first decision holds: the second moderator gets a
// `conflict`. What is decided is the text that was seen: when its author changes it afterwards, the
// next report opens the card again. Nobody decides about their own message (`another_moderator`).
// Reporters and author hear the outcome.
int pl_cmd_report_resolve(struct pl_ctx *ctx, const struct pl_report_resolve_params *in,
    struct pl_report_resolve_result *out);

// Asks another moderator to look at a sanction that is in force on oneself, or on one's delegation,
// or at a warning that one has acknowledged in the last seven days. Once per sanction; the same
// words sent again, while it waits, are answered as before.
int pl_cmd_sanction_appeal(struct pl_ctx *ctx, const struct pl_sanction_appeal_params *in,
    struct pl_sanction_appeal_result *out);

// Sanctions, newest first. Moderators see all of them, those that are over too; everyone else sees
// what is in force on themself.
int pl_cmd_sanction_list(struct pl_ctx *ctx, const struct pl_sanction_list_params *in,
    struct pl_sanction_list_result *out);

// Decides an appeal: upholds the sanction or lifts it; a warning that was acknowledged meanwhile is
// taken back. Whoever imposed it may not decide. The first decision counts; its author may send it
// again.
int pl_cmd_sanction_review(struct pl_ctx *ctx, const struct pl_sanction_review_params *in,
    struct pl_sanction_review_result *out);

// What the running server holds.
int pl_cmd_server_status(struct pl_ctx *ctx, const struct pl_server_status_params *in,
    struct pl_server_status_result *out);

// Opens the session. Must be the first request on a connection, within 10 seconds, and only once.
// The result is all a client needs to show the summit; then it subscribes to channels.
int pl_cmd_session_open(struct pl_ctx *ctx, const struct pl_session_open_params *in,
    struct pl_session_open_result *out);

// Locks every channel at once, like `channel.lock`; those that are locked already stay as they are,
// and so do the moderators' own channels.
int pl_cmd_summit_lock(struct pl_ctx *ctx, const struct pl_summit_lock_params *in,
    struct pl_summit_lock_result *out);

// Unlocks every channel that `summit.lock` locked. What the agenda or a moderator had locked
// before, or has locked otherwise since, stays as it is: `channel.unlock` opens it.
int pl_cmd_summit_unlock(struct pl_ctx *ctx, const struct pl_summit_unlock_params *in,
    struct pl_summit_unlock_result *out);

// `sanction.appeal` for whoever cannot sign in to make it. Asked without a session.
int pl_cmd_suspension_appeal(struct pl_ctx *ctx, const struct pl_suspension_appeal_params *in,
    struct pl_suspension_appeal_result *out);

// Tells whoever cannot sign in, since they are suspended, why and until when. Asked without a
// session.
int pl_cmd_suspension_show(struct pl_ctx *ctx, const struct pl_suspension_show_params *in,
    struct pl_suspension_show_result *out);

// Makes a sign-in token. An unknown participant is created from the name; `role` is then required.
// The secret is made by the caller; only its hash comes here.
int pl_cmd_token_create(struct pl_ctx *ctx, const struct pl_token_create_params *in,
    struct pl_token_create_result *out);

// The tokens in force, without their secrets.
int pl_cmd_token_list(struct pl_ctx *ctx, const struct pl_token_list_params *in,
    struct pl_token_list_result *out);

// Revokes one token, or all tokens of a participant. Their sessions end within a second.
int pl_cmd_token_revoke(struct pl_ctx *ctx, const struct pl_token_revoke_params *in,
    struct pl_token_revoke_result *out);

// Says that one has read a warning, and nothing else: an appeal against it goes on, and can still
// be made for seven days. Once all of one's warnings are acknowledged one may write again.
int pl_cmd_warning_acknowledge(struct pl_ctx *ctx, const struct pl_warning_acknowledge_params *in,
    struct pl_warning_acknowledge_result *out);

// Takes a warning back, acknowledged by some or by nobody. Of a delegation's warning this is the
// only end; a participant's that was acknowledged is over, and taken back only while an appeal
// against it waits.
int pl_cmd_warning_lift(struct pl_ctx *ctx, const struct pl_warning_lift_params *in,
    struct pl_warning_lift_result *out);

// Whom a warning is for, and who has said that they have read it; in the order in which they
// joined. When somebody says so, moderators hear `sanction.changed`.
int pl_cmd_warning_readers(struct pl_ctx *ctx, const struct pl_warning_readers_params *in,
    struct pl_warning_readers_result *out);

// The messages of a channel that are withheld at present, newest first, with their texts.
int pl_cmd_withheld_list(struct pl_ctx *ctx, const struct pl_withheld_list_params *in,
    struct pl_withheld_list_result *out);

// By method; NULL for those the core does not answer. `in` and `out` are the method's own structs.
extern int (*const pl_core_handlers[PL_METHOD_COUNT])(struct pl_ctx *ctx, const void *in, void *out);

#endif
