// SPDX-License-Identifier: MIT
// Made by proto/generate from the schemas in proto/. Do not edit.
// clang-format off
#ifndef PL_PROTO_GEN_H
#define PL_PROTO_GEN_H

#include "proto/table.h"

// What a participant may do. `head` is the head of a delegation.
enum pl_role {
    PL_ROLE_DELEGATE,
    PL_ROLE_HEAD,
    PL_ROLE_OBSERVER,
    PL_ROLE_EXPERT,
    PL_ROLE_MODERATOR,
    PL_ROLE_ADMIN,
    PL_ROLE_BOT,
    PL_ROLE_COUNT
};
const char *pl_role_name(enum pl_role value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_role_find(struct pl_str word, enum pl_role *ret_value);

// A language the server speaks: English or Bahasa Indonesia.
enum pl_lang {
    PL_LANG_EN,
    PL_LANG_ID,
    PL_LANG_COUNT
};
const char *pl_lang_name(enum pl_lang value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_lang_find(struct pl_str word, enum pl_lang *ret_value);

// What a message is. Absent means `statement`.
enum pl_message_kind {
    PL_MESSAGE_KIND_STATEMENT,
    PL_MESSAGE_KIND_QUESTION,
    PL_MESSAGE_KIND_COUNT
};
const char *pl_message_kind_name(enum pl_message_kind value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_message_kind_find(struct pl_str word, enum pl_message_kind *ret_value);

// What a channel is for. In `announcements` only moderators post. A `backchannel` is read and
// written by moderators and admins alone; one beside another channel has its id with `.mods` behind
// it.
enum pl_channel_kind {
    PL_CHANNEL_KIND_THEME,
    PL_CHANNEL_KIND_ANNOUNCEMENTS,
    PL_CHANNEL_KIND_LOBBY,
    PL_CHANNEL_KIND_BACKCHANNEL,
    PL_CHANNEL_KIND_COUNT
};
const char *pl_channel_kind_name(enum pl_channel_kind value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_channel_kind_find(struct pl_str word, enum pl_channel_kind *ret_value);

// Which messages moderators approve before anyone sees them: none (`off`), `all`, the `first` ones
// of each participant in the channel, or only what a rule of a `filter` holds.
enum pl_approval_mode {
    PL_APPROVAL_MODE_OFF,
    PL_APPROVAL_MODE_ALL,
    PL_APPROVAL_MODE_FIRST,
    PL_APPROVAL_MODE_FILTER,
    PL_APPROVAL_MODE_COUNT
};
const char *pl_approval_mode_name(enum pl_approval_mode value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_approval_mode_find(struct pl_str word, enum pl_approval_mode *ret_value);

// Who still posts in a locked channel: moderators and experts (`read_only`), or nobody (`closed`).
enum pl_lock_mode {
    PL_LOCK_MODE_READ_ONLY,
    PL_LOCK_MODE_CLOSED,
    PL_LOCK_MODE_COUNT
};
const char *pl_lock_mode_name(enum pl_lock_mode value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_lock_mode_find(struct pl_str word, enum pl_lock_mode *ret_value);

// Whose messages count together: each participant's own, or all of a delegation. Absent:
// `participant`.
enum pl_counted_per {
    PL_COUNTED_PER_PARTICIPANT,
    PL_COUNTED_PER_DELEGATION,
    PL_COUNTED_PER_COUNT
};
const char *pl_counted_per_name(enum pl_counted_per value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_counted_per_find(struct pl_str word, enum pl_counted_per *ret_value);

// What becomes of a held message that nobody decides in time.
enum pl_held_outcome {
    PL_HELD_OUTCOME_REJECT,
    PL_HELD_OUTCOME_APPROVE,
    PL_HELD_OUTCOME_COUNT
};
const char *pl_held_outcome_name(enum pl_held_outcome value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_held_outcome_find(struct pl_str word, enum pl_held_outcome *ret_value);

// Where a held message is: it waits; it waits again after its author appealed a rejection; it was
// approved or rejected.
enum pl_held_state {
    PL_HELD_STATE_WAITING,
    PL_HELD_STATE_APPEALED,
    PL_HELD_STATE_APPROVED,
    PL_HELD_STATE_REJECTED,
    PL_HELD_STATE_COUNT
};
const char *pl_held_state_name(enum pl_held_state value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_held_state_find(struct pl_str word, enum pl_held_state *ret_value);

// Why a message is held: all are approved here (`approval`), or the first ones of each participant
// (`first`), a rule of a filter held it (`filter`), or moderators see everything some seconds
// earlier (`delay`).
enum pl_held_why {
    PL_HELD_WHY_APPROVAL,
    PL_HELD_WHY_FIRST,
    PL_HELD_WHY_FILTER,
    PL_HELD_WHY_DELAY,
    PL_HELD_WHY_COUNT
};
const char *pl_held_why_name(enum pl_held_why value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_held_why_find(struct pl_str word, enum pl_held_why *ret_value);

// Why the clock did not publish a message whose time had come, and left it to the moderators: its
// author may not speak here (`author`: removed, suspended, muted, or with a warning that is not
// acknowledged), the channel is locked or closed (`channel`), or another has the floor (`floor`).
enum pl_held_overdue {
    PL_HELD_OVERDUE_AUTHOR,
    PL_HELD_OVERDUE_CHANNEL,
    PL_HELD_OVERDUE_FLOOR,
    PL_HELD_OVERDUE_COUNT
};
const char *pl_held_overdue_name(enum pl_held_overdue value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_held_overdue_find(struct pl_str word, enum pl_held_overdue *ret_value);

// Why a held message is rejected.
enum pl_held_reason {
    PL_HELD_REASON_OFF_TOPIC,
    PL_HELD_REASON_DUPLICATE,
    PL_HELD_REASON_LANGUAGE,
    PL_HELD_REASON_PERSONAL_ATTACK,
    PL_HELD_REASON_UNVERIFIED,
    PL_HELD_REASON_COMMERCIAL,
    PL_HELD_REASON_OTHER,
    PL_HELD_REASON_COUNT
};
const char *pl_held_reason_name(enum pl_held_reason value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_held_reason_find(struct pl_str word, enum pl_held_reason *ret_value);

// What becomes of a message and its author's name: `on_record` keeps both; under `chatham` (the
// Chatham House rule) nobody is told who wrote it; `off_record` names the author, gives bots
// nothing, and is erased when the segment ends.
enum pl_attribution_level {
    PL_ATTRIBUTION_LEVEL_ON_RECORD,
    PL_ATTRIBUTION_LEVEL_CHATHAM,
    PL_ATTRIBUTION_LEVEL_OFF_RECORD,
    PL_ATTRIBUTION_LEVEL_COUNT
};
const char *pl_attribution_level_name(enum pl_attribution_level value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_attribution_level_find(struct pl_str word, enum pl_attribution_level *ret_value);

// What is told of an author who is not named: `nobody` nothing, `delegation` their delegation.
enum pl_attribution_show {
    PL_ATTRIBUTION_SHOW_NOBODY,
    PL_ATTRIBUTION_SHOW_DELEGATION,
    PL_ATTRIBUTION_SHOW_COUNT
};
const char *pl_attribution_show_name(enum pl_attribution_show value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_attribution_show_find(struct pl_str word, enum pl_attribution_show *ret_value);

// What is wrong with a reported message.
enum pl_report_category {
    PL_REPORT_CATEGORY_OFF_TOPIC,
    PL_REPORT_CATEGORY_ATTACK,
    PL_REPORT_CATEGORY_MISINFORMATION,
    PL_REPORT_CATEGORY_SPAM,
    PL_REPORT_CATEGORY_PERSONAL_DATA,
    PL_REPORT_CATEGORY_OTHER,
    PL_REPORT_CATEGORY_COUNT
};
const char *pl_report_category_name(enum pl_report_category value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_report_category_find(struct pl_str word, enum pl_report_category *ret_value);

// Where a card of reports stands.
enum pl_report_state {
    PL_REPORT_STATE_OPEN,
    PL_REPORT_STATE_ASSIGNED,
    PL_REPORT_STATE_RESOLVED,
    PL_REPORT_STATE_COUNT
};
const char *pl_report_state_name(enum pl_report_state value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_report_state_find(struct pl_str word, enum pl_report_state *ret_value);

// How a card was decided: the message was removed, or it stays.
enum pl_report_outcome {
    PL_REPORT_OUTCOME_REMOVED,
    PL_REPORT_OUTCOME_RETAINED,
    PL_REPORT_OUTCOME_COUNT
};
const char *pl_report_outcome_name(enum pl_report_outcome value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_report_outcome_find(struct pl_str word, enum pl_report_outcome *ret_value);

// Where something that was sent is now.
enum pl_sent_state {
    PL_SENT_STATE_SHOWN,
    PL_SENT_STATE_HELD,
    PL_SENT_STATE_REJECTED,
    PL_SENT_STATE_WITHHELD,
    PL_SENT_STATE_REDACTED,
    PL_SENT_STATE_COUNT
};
const char *pl_sent_state_name(enum pl_sent_state value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_sent_state_find(struct pl_str word, enum pl_sent_state *ret_value);

// What a rule looks at: `words`, a `pattern`, `links` (`http://host`, `www.host`, `host.tld/path`
// and a bare `host.tld`, whatever stands beside it, but no mail address, no file's name and no full
// stop before a capital; of endings in other scripts few are known without a path), the same text
// again (`repeat`), many messages (`flood`), or letters that pose as others (`spoof`: invisible
// characters, Latin and Cyrillic or Greek in one word).
enum pl_filter_kind {
    PL_FILTER_KIND_WORDS,
    PL_FILTER_KIND_PATTERN,
    PL_FILTER_KIND_LINKS,
    PL_FILTER_KIND_REPEAT,
    PL_FILTER_KIND_FLOOD,
    PL_FILTER_KIND_SPOOF,
    PL_FILTER_KIND_COUNT
};
const char *pl_filter_kind_name(enum pl_filter_kind value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_filter_kind_find(struct pl_str word, enum pl_filter_kind *ret_value);

// What becomes of a message that meets a rule: a moderator decides first (`hold`), it is not taken
// (`refuse`), the matching part becomes ***** (`mask`; only of `words`, `pattern` and `links`), or
// it is posted and a report is made (`flag`). An edit cannot be held: it is refused.
enum pl_filter_action {
    PL_FILTER_ACTION_HOLD,
    PL_FILTER_ACTION_REFUSE,
    PL_FILTER_ACTION_MASK,
    PL_FILTER_ACTION_FLAG,
    PL_FILTER_ACTION_COUNT
};
const char *pl_filter_action_name(enum pl_filter_action value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_filter_action_find(struct pl_str word, enum pl_filter_action *ret_value);

// What a delegation represents.
enum pl_delegation_kind {
    PL_DELEGATION_KIND_CITY,
    PL_DELEGATION_KIND_GOVERNMENT,
    PL_DELEGATION_KIND_PARTNER,
    PL_DELEGATION_KIND_COUNT
};
const char *pl_delegation_kind_name(enum pl_delegation_kind value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_delegation_kind_find(struct pl_str word, enum pl_delegation_kind *ret_value);

// What became of a question: `asked`; `taken` up, about to be answered; `answered`; `dismissed`,
// set aside with a reason; `merged` into another.
enum pl_question_state {
    PL_QUESTION_STATE_ASKED,
    PL_QUESTION_STATE_TAKEN,
    PL_QUESTION_STATE_ANSWERED,
    PL_QUESTION_STATE_DISMISSED,
    PL_QUESTION_STATE_MERGED,
    PL_QUESTION_STATE_COUNT
};
const char *pl_question_state_name(enum pl_question_state value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_question_state_find(struct pl_str word, enum pl_question_state *ret_value);

// The most wanted questions first, or the oldest.
enum pl_question_sort {
    PL_QUESTION_SORT_VOTES,
    PL_QUESTION_SORT_AGE,
    PL_QUESTION_SORT_COUNT
};
const char *pl_question_sort_name(enum pl_question_sort value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_question_sort_find(struct pl_str word, enum pl_question_sort *ret_value);

// How one votes: for a `single` option, for `multiple`, or by putting options in order (`ranked`).
enum pl_poll_kind {
    PL_POLL_KIND_SINGLE,
    PL_POLL_KIND_MULTIPLE,
    PL_POLL_KIND_RANKED,
    PL_POLL_KIND_COUNT
};
const char *pl_poll_kind_name(enum pl_poll_kind value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_poll_kind_find(struct pl_str word, enum pl_poll_kind *ret_value);

// Who has one vote: each `participant`, or each `delegation`.
enum pl_poll_per {
    PL_POLL_PER_PARTICIPANT,
    PL_POLL_PER_DELEGATION,
    PL_POLL_PER_COUNT
};
const char *pl_poll_per_name(enum pl_poll_per value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_poll_per_find(struct pl_str word, enum pl_poll_per *ret_value);

// When results are seen: `live`, as votes come in, or `after`, once they are published.
enum pl_poll_results_when {
    PL_POLL_RESULTS_WHEN_LIVE,
    PL_POLL_RESULTS_WHEN_AFTER,
    PL_POLL_RESULTS_WHEN_COUNT
};
const char *pl_poll_results_when_name(enum pl_poll_results_when value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_poll_results_when_find(struct pl_str word, enum pl_poll_results_when *ret_value);

// How far a poll is.
enum pl_poll_state {
    PL_POLL_STATE_CREATED,
    PL_POLL_STATE_OPEN,
    PL_POLL_STATE_CLOSED,
    PL_POLL_STATE_PUBLISHED,
    PL_POLL_STATE_CANCELLED,
    PL_POLL_STATE_COUNT
};
const char *pl_poll_state_name(enum pl_poll_state value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_poll_state_find(struct pl_str word, enum pl_poll_state *ret_value);

// A delegation's answer to a text: `agree`; can `live_with` it; with a `reservation`; or `object`.
enum pl_stance {
    PL_STANCE_AGREE,
    PL_STANCE_LIVE_WITH,
    PL_STANCE_RESERVATION,
    PL_STANCE_OBJECT,
    PL_STANCE_COUNT
};
const char *pl_stance_name(enum pl_stance value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_stance_find(struct pl_str word, enum pl_stance *ret_value);

// Whether a consensus call still takes answers.
enum pl_consensus_state {
    PL_CONSENSUS_STATE_OPEN,
    PL_CONSENSUS_STATE_CLOSED,
    PL_CONSENSUS_STATE_COUNT
};
const char *pl_consensus_state_name(enum pl_consensus_state value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_consensus_state_find(struct pl_str word, enum pl_consensus_state *ret_value);

// What a sanction does. `warning`: writes nowhere until it is acknowledged. `mute`: reads a channel
// and does not write there. `removal`: neither reads nor writes in a channel. `suspension`: cannot
// sign in.
enum pl_sanction_kind {
    PL_SANCTION_KIND_WARNING,
    PL_SANCTION_KIND_MUTE,
    PL_SANCTION_KIND_REMOVAL,
    PL_SANCTION_KIND_SUSPENSION,
    PL_SANCTION_KIND_COUNT
};
const char *pl_sanction_kind_name(enum pl_sanction_kind value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_sanction_kind_find(struct pl_str word, enum pl_sanction_kind *ret_value);

// Whether a sanction holds: `in_force`; or what ended it: `acknowledged` (a warning), `ended` (its
// time), `lifted` (a moderator), `replaced` (a newer one of its kind).
enum pl_sanction_state {
    PL_SANCTION_STATE_IN_FORCE,
    PL_SANCTION_STATE_ACKNOWLEDGED,
    PL_SANCTION_STATE_ENDED,
    PL_SANCTION_STATE_LIFTED,
    PL_SANCTION_STATE_REPLACED,
    PL_SANCTION_STATE_COUNT
};
const char *pl_sanction_state_name(enum pl_sanction_state value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_sanction_state_find(struct pl_str word, enum pl_sanction_state *ret_value);

// Which sanctions: `all`, those `in_force`, or those whose appeal waits (`appealed`), which may be
// warnings that were acknowledged.
enum pl_sanction_filter {
    PL_SANCTION_FILTER_ALL,
    PL_SANCTION_FILTER_IN_FORCE,
    PL_SANCTION_FILTER_APPEALED,
    PL_SANCTION_FILTER_COUNT
};
const char *pl_sanction_filter_name(enum pl_sanction_filter value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_sanction_filter_find(struct pl_str word, enum pl_sanction_filter *ret_value);

// How an appeal was decided: the sanction was `upheld`, or `lifted`.
enum pl_appeal_outcome {
    PL_APPEAL_OUTCOME_UPHELD,
    PL_APPEAL_OUTCOME_LIFTED,
    PL_APPEAL_OUTCOME_COUNT
};
const char *pl_appeal_outcome_name(enum pl_appeal_outcome value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_appeal_outcome_find(struct pl_str word, enum pl_appeal_outcome *ret_value);

// What somebody has, or wants, the floor for.
enum pl_floor_kind {
    PL_FLOOR_KIND_STATEMENT,
    PL_FLOOR_KIND_QUESTION,
    PL_FLOOR_KIND_POINT_OF_ORDER,
    PL_FLOOR_KIND_REPLY,
    PL_FLOOR_KIND_COUNT
};
const char *pl_floor_kind_name(enum pl_floor_kind value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_floor_kind_find(struct pl_str word, enum pl_floor_kind *ret_value);

// What one can ask for the floor for; `question` is one to the speaker.
enum pl_floor_request_kind {
    PL_FLOOR_REQUEST_KIND_STATEMENT,
    PL_FLOOR_REQUEST_KIND_QUESTION,
    PL_FLOOR_REQUEST_KIND_POINT_OF_ORDER,
    PL_FLOOR_REQUEST_KIND_COUNT
};
const char *pl_floor_request_kind_name(enum pl_floor_request_kind value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_floor_request_kind_find(struct pl_str word, enum pl_floor_request_kind *ret_value);

// Who of the same kind comes first: who asked first, heads of delegation, delegations that have
// spoken least, or delegations in seat order or in an order drawn by lot. Questions to the speaker
// come before points of order, and those before all else.
enum pl_floor_order {
    PL_FLOOR_ORDER_FIRST_COME,
    PL_FLOOR_ORDER_HEADS_FIRST,
    PL_FLOOR_ORDER_LEAST_SPOKEN,
    PL_FLOOR_ORDER_SEAT,
    PL_FLOOR_ORDER_LOT,
    PL_FLOOR_ORDER_COUNT
};
const char *pl_floor_order_name(enum pl_floor_order value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_floor_order_find(struct pl_str word, enum pl_floor_order *ret_value);

// Where an item stands: `list`, or the rights of reply at its end.
enum pl_floor_phase {
    PL_FLOOR_PHASE_LIST,
    PL_FLOOR_PHASE_REPLIES,
    PL_FLOOR_PHASE_COUNT
};
const char *pl_floor_phase_name(enum pl_floor_phase value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_floor_phase_find(struct pl_str word, enum pl_floor_phase *ret_value);

// What became of a wish to speak. `paused` by a moderator, `interrupted` by a question.
enum pl_floor_entry_state {
    PL_FLOOR_ENTRY_STATE_WAITING,
    PL_FLOOR_ENTRY_STATE_SPEAKING,
    PL_FLOOR_ENTRY_STATE_PAUSED,
    PL_FLOOR_ENTRY_STATE_INTERRUPTED,
    PL_FLOOR_ENTRY_STATE_ENDED,
    PL_FLOOR_ENTRY_STATE_WITHDRAWN,
    PL_FLOOR_ENTRY_STATE_REMOVED,
    PL_FLOOR_ENTRY_STATE_COUNT
};
const char *pl_floor_entry_state_name(enum pl_floor_entry_state value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_floor_entry_state_find(struct pl_str word, enum pl_floor_entry_state *ret_value);

// What became of a claim to a right of reply.
enum pl_reply_state {
    PL_REPLY_STATE_CLAIMED,
    PL_REPLY_STATE_GRANTED,
    PL_REPLY_STATE_REFUSED,
    PL_REPLY_STATE_COUNT
};
const char *pl_reply_state_name(enum pl_reply_state value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_reply_state_find(struct pl_str word, enum pl_reply_state *ret_value);

// The methods, in the order of their names.
enum pl_method {
    PL_METHOD_AUDIT_LIST,
    PL_METHOD_BUDGET_MINE,
    PL_METHOD_BULK_UNDO,
    PL_METHOD_CHANNEL_HISTORY,
    PL_METHOD_CHANNEL_LOCK,
    PL_METHOD_CHANNEL_SCHEDULE,
    PL_METHOD_CHANNEL_SET_ANONYMOUS_QUESTIONS,
    PL_METHOD_CHANNEL_SET_APPROVAL,
    PL_METHOD_CHANNEL_SET_ATTRIBUTION,
    PL_METHOD_CHANNEL_SET_BUDGET,
    PL_METHOD_CHANNEL_SET_DELAY,
    PL_METHOD_CHANNEL_SET_REPORT_THRESHOLD,
    PL_METHOD_CHANNEL_SLOW_MODE,
    PL_METHOD_CHANNEL_SUBSCRIBE,
    PL_METHOD_CHANNEL_TYPING,
    PL_METHOD_CHANNEL_UNLOCK,
    PL_METHOD_CHANNEL_UNSUBSCRIBE,
    PL_METHOD_CLOCK_TICK,
    PL_METHOD_CONSENSUS_ANSWER,
    PL_METHOD_CONSENSUS_CLOSE,
    PL_METHOD_CONSENSUS_OPEN,
    PL_METHOD_CONSENSUS_REDACT_ANSWER,
    PL_METHOD_CONSENSUS_REVISE,
    PL_METHOD_CONSENSUS_SHOW,
    PL_METHOD_FILTER_CREATE,
    PL_METHOD_FILTER_DELETE,
    PL_METHOD_FILTER_DRY_RUN,
    PL_METHOD_FILTER_LIST,
    PL_METHOD_FILTER_UPDATE,
    PL_METHOD_FLOOR_ADD_TIME,
    PL_METHOD_FLOOR_BALANCE,
    PL_METHOD_FLOOR_BEGIN_REPLIES,
    PL_METHOD_FLOOR_CLOSE,
    PL_METHOD_FLOOR_END,
    PL_METHOD_FLOOR_MOVE,
    PL_METHOD_FLOOR_OPEN,
    PL_METHOD_FLOOR_PAUSE,
    PL_METHOD_FLOOR_READD,
    PL_METHOD_FLOOR_REMOVE,
    PL_METHOD_FLOOR_REQUEST,
    PL_METHOD_FLOOR_RESUME,
    PL_METHOD_FLOOR_SET,
    PL_METHOD_FLOOR_SHOW,
    PL_METHOD_FLOOR_START,
    PL_METHOD_FLOOR_WITHDRAW,
    PL_METHOD_HELD_APPEAL,
    PL_METHOD_HELD_APPROVE,
    PL_METHOD_HELD_LIST,
    PL_METHOD_HELD_MINE,
    PL_METHOD_HELD_REJECT,
    PL_METHOD_HELD_RESUBMIT,
    PL_METHOD_INVITE_CLAIM,
    PL_METHOD_INVITE_CREATE,
    PL_METHOD_MESSAGE_EDIT,
    PL_METHOD_MESSAGE_PIN,
    PL_METHOD_MESSAGE_POST,
    PL_METHOD_MESSAGE_REACT,
    PL_METHOD_MESSAGE_REDACT,
    PL_METHOD_MESSAGE_REPORT,
    PL_METHOD_MESSAGE_RESTORE,
    PL_METHOD_MESSAGE_SEARCH,
    PL_METHOD_MESSAGE_UNMASK,
    PL_METHOD_MESSAGE_WITHHOLD,
    PL_METHOD_NOTE_ADD,
    PL_METHOD_NOTE_LIST,
    PL_METHOD_OPERATOR_SPEAK_AS,
    PL_METHOD_PARTICIPANT_FIND,
    PL_METHOD_PARTICIPANT_IMPORT,
    PL_METHOD_PARTICIPANT_LIST,
    PL_METHOD_PARTICIPANT_MESSAGES,
    PL_METHOD_PARTICIPANT_MUTE,
    PL_METHOD_PARTICIPANT_READMIT,
    PL_METHOD_PARTICIPANT_REMOVE,
    PL_METHOD_PARTICIPANT_SUSPEND,
    PL_METHOD_PARTICIPANT_UNMUTE,
    PL_METHOD_PARTICIPANT_UNSUSPEND,
    PL_METHOD_PARTICIPANT_WARN,
    PL_METHOD_PARTICIPANT_WITHHOLD,
    PL_METHOD_POLL_CANCEL,
    PL_METHOD_POLL_CLOSE,
    PL_METHOD_POLL_CREATE,
    PL_METHOD_POLL_LIST,
    PL_METHOD_POLL_OPEN,
    PL_METHOD_POLL_PUBLISH,
    PL_METHOD_POLL_ROLL,
    PL_METHOD_POLL_SHOW,
    PL_METHOD_POLL_SUBSTITUTE,
    PL_METHOD_POLL_VOTE,
    PL_METHOD_PRESENCE_LIST,
    PL_METHOD_QUESTION_ANSWER,
    PL_METHOD_QUESTION_DISMISS,
    PL_METHOD_QUESTION_LIST,
    PL_METHOD_QUESTION_MERGE,
    PL_METHOD_QUESTION_REDACT_REASON,
    PL_METHOD_QUESTION_REOPEN,
    PL_METHOD_QUESTION_TAKE,
    PL_METHOD_QUESTION_UPVOTE,
    PL_METHOD_READ_MARK,
    PL_METHOD_REPLY_CLAIM,
    PL_METHOD_REPLY_GRANT,
    PL_METHOD_REPLY_REDACT,
    PL_METHOD_REPLY_REFUSE,
    PL_METHOD_REPORT_ASSIGN,
    PL_METHOD_REPORT_LIST,
    PL_METHOD_REPORT_MINE,
    PL_METHOD_REPORT_RESOLVE,
    PL_METHOD_SANCTION_APPEAL,
    PL_METHOD_SANCTION_LIST,
    PL_METHOD_SANCTION_REVIEW,
    PL_METHOD_SERVER_STATUS,
    PL_METHOD_SESSION_OPEN,
    PL_METHOD_SUMMIT_LOCK,
    PL_METHOD_SUMMIT_UNLOCK,
    PL_METHOD_SUSPENSION_APPEAL,
    PL_METHOD_SUSPENSION_SHOW,
    PL_METHOD_TOKEN_CREATE,
    PL_METHOD_TOKEN_LIST,
    PL_METHOD_TOKEN_REVOKE,
    PL_METHOD_WARNING_ACKNOWLEDGE,
    PL_METHOD_WARNING_LIFT,
    PL_METHOD_WARNING_READERS,
    PL_METHOD_WITHHELD_LIST,
    PL_METHOD_COUNT
};
const char *pl_method_name(enum pl_method value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_method_find(struct pl_str word, enum pl_method *ret_value);

// The types of events. The database stores names, never these numbers.
enum pl_event_type {
    PL_EVENT_CHANNEL_ANONYMOUS_QUESTIONS_CHANGED,
    PL_EVENT_CHANNEL_APPROVAL_CHANGED,
    PL_EVENT_CHANNEL_ATTRIBUTION_CHANGED,
    PL_EVENT_CHANNEL_BUDGET_CHANGED,
    PL_EVENT_CHANNEL_DELAY_CHANGED,
    PL_EVENT_CHANNEL_LOCKED,
    PL_EVENT_CHANNEL_REPORT_THRESHOLD_CHANGED,
    PL_EVENT_CHANNEL_SCHEDULED,
    PL_EVENT_CHANNEL_SLOW_MODE_CHANGED,
    PL_EVENT_CHANNEL_UNLOCKED,
    PL_EVENT_CONSENSUS_ANSWER_REDACTED,
    PL_EVENT_CONSENSUS_ANSWERED,
    PL_EVENT_CONSENSUS_CLOSED,
    PL_EVENT_CONSENSUS_OPENED,
    PL_EVENT_CONSENSUS_REVISED,
    PL_EVENT_DELEGATION_SUBSTITUTE_SET,
    PL_EVENT_FLOOR_CLOSED,
    PL_EVENT_FLOOR_CONFIGURED,
    PL_EVENT_FLOOR_DRAWN,
    PL_EVENT_FLOOR_ENDED,
    PL_EVENT_FLOOR_MOVED,
    PL_EVENT_FLOOR_OPENED,
    PL_EVENT_FLOOR_PAUSED,
    PL_EVENT_FLOOR_REMOVED,
    PL_EVENT_FLOOR_REPLIES_BEGUN,
    PL_EVENT_FLOOR_REQUESTED,
    PL_EVENT_FLOOR_RESUMED,
    PL_EVENT_FLOOR_STARTED,
    PL_EVENT_FLOOR_TIME_ADDED,
    PL_EVENT_FLOOR_WITHDRAWN,
    PL_EVENT_HELD_REJECTED,
    PL_EVENT_MESSAGE_EDITED,
    PL_EVENT_MESSAGE_PINNED,
    PL_EVENT_MESSAGE_POSTED,
    PL_EVENT_MESSAGE_REACTED,
    PL_EVENT_MESSAGE_REDACTED,
    PL_EVENT_MESSAGE_RESTORED,
    PL_EVENT_MESSAGE_UNPINNED,
    PL_EVENT_MESSAGE_WITHHELD,
    PL_EVENT_PARTICIPANT_MUTED,
    PL_EVENT_PARTICIPANT_READMITTED,
    PL_EVENT_PARTICIPANT_REMOVED,
    PL_EVENT_PARTICIPANT_SUSPENDED,
    PL_EVENT_PARTICIPANT_UNMUTED,
    PL_EVENT_PARTICIPANT_UNSUSPENDED,
    PL_EVENT_PARTICIPANT_WARNED,
    PL_EVENT_PARTICIPANT_WARNING_LIFTED,
    PL_EVENT_POLL_CANCELLED,
    PL_EVENT_POLL_CLOSED,
    PL_EVENT_POLL_CREATED,
    PL_EVENT_POLL_OPENED,
    PL_EVENT_POLL_PUBLISHED,
    PL_EVENT_POLL_VOTED,
    PL_EVENT_QUESTION_ANSWERED,
    PL_EVENT_QUESTION_DISMISSED,
    PL_EVENT_QUESTION_MERGED,
    PL_EVENT_QUESTION_REASON_REDACTED,
    PL_EVENT_QUESTION_REOPENED,
    PL_EVENT_QUESTION_TAKEN,
    PL_EVENT_QUESTION_UPVOTED,
    PL_EVENT_RECORD_DAMAGED,
    PL_EVENT_REPLY_CLAIMED,
    PL_EVENT_REPLY_GRANTED,
    PL_EVENT_REPLY_REDACTED,
    PL_EVENT_REPLY_REFUSED,
    PL_EVENT_COUNT
};
const char *pl_event_type_name(enum pl_event_type value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_event_type_find(struct pl_str word, enum pl_event_type *ret_value);

// The notifications the server sends.
enum pl_notice_type {
    PL_NOTICE_BUDGET_CHANGED,
    PL_NOTICE_CHANNEL_EVENT,
    PL_NOTICE_CHANNEL_TYPING,
    PL_NOTICE_FILTER_CHANGED,
    PL_NOTICE_HELD_DECIDED,
    PL_NOTICE_HELD_QUEUED,
    PL_NOTICE_PRESENCE_CHANGED,
    PL_NOTICE_READ_MARKED,
    PL_NOTICE_REPORT_RESOLVED,
    PL_NOTICE_REPORT_UPDATED,
    PL_NOTICE_SANCTION_APPEALED,
    PL_NOTICE_SANCTION_CHANGED,
    PL_NOTICE_STORAGE_CHANGED,
    PL_NOTICE_COUNT
};
const char *pl_notice_type_name(enum pl_notice_type value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_notice_type_find(struct pl_str word, enum pl_notice_type *ret_value);

// Why the server says no.
enum pl_reason {
    PL_REASON_PARSE_ERROR,
    PL_REASON_INVALID_REQUEST,
    PL_REASON_METHOD_NOT_FOUND,
    PL_REASON_INVALID_PARAMS,
    PL_REASON_AUTH_REQUIRED,
    PL_REASON_FORBIDDEN,
    PL_REASON_NOT_FOUND,
    PL_REASON_NOT_SUBSCRIBED,
    PL_REASON_TOO_LONG,
    PL_REASON_RATE_LIMITED,
    PL_REASON_SLOW_MODE,
    PL_REASON_MUTED,
    PL_REASON_SUSPENDED,
    PL_REASON_CHANNEL_LOCKED,
    PL_REASON_EDIT_WINDOW_EXPIRED,
    PL_REASON_NOT_ENTITLED,
    PL_REASON_ALREADY_VOTED,
    PL_REASON_STALE_EPOCH,
    PL_REASON_CONFLICT,
    PL_REASON_OVERLOADED,
    PL_REASON_READ_ONLY,
    PL_REASON_SHUTTING_DOWN,
    PL_REASON_INTERNAL,
    PL_REASON_LIMIT_REACHED,
    PL_REASON_FLOOR_TAKEN,
    PL_REASON_LIST_CLOSED,
    PL_REASON_CLAIMS_UNDECIDED,
    PL_REASON_FILTERED,
    PL_REASON_WARNING_PENDING,
    PL_REASON_REMOVED,
    PL_REASON_BUDGET_SPENT,
    PL_REASON_COUNT
};
const char *pl_reason_name(enum pl_reason value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_reason_find(struct pl_str word, enum pl_reason *ret_value);

enum pl_path {
    PL_PATH_COMMAND, // logged, applied by the core
    PL_PATH_QUERY,   // answered by the core from the present state
    PL_PATH_READ,    // answered from a reader's snapshot
    PL_PATH_NET,     // answered by the network layer from its session
};

enum {
    PL_TRANSPORT_WS = 1,
    PL_TRANSPORT_CONTROL = 2, // the operator's UNIX socket
    PL_TRANSPORT_AS = 4,      // the same, once it speaks in a participant's name
};

struct pl_method_def {
    const char *name;
    const struct pl_object *params, *result;
    uint32_t roles; // bits 1 << enum pl_role; 0: the operator only
    enum pl_path path;
    uint32_t transports;
    bool is_public;         // needs no session
    bool counts_as_message; // against messages_per_minute
};
extern const struct pl_method_def pl_methods[PL_METHOD_COUNT];

struct pl_shape_def {
    const char *name;
    const struct pl_object *object;
};
extern const struct pl_shape_def pl_events[PL_EVENT_COUNT];  // an event's data

enum pl_takedown {
    PL_TAKEDOWN_NONE,
    PL_TAKEDOWN_POSSIBLE, // the event has words that a moderator can take down
    PL_TAKEDOWN_DONE,     // it takes another's down
    PL_TAKEDOWN_UNDONE,   // it brings them back
};
extern const enum pl_takedown pl_event_takedowns[PL_EVENT_COUNT];
extern const struct pl_shape_def pl_notices[PL_NOTICE_COUNT]; // a notification's params

struct pl_reason_def {
    const char *word;
    int code;   // of the JSON-RPC error
    bool retry; // the same request may succeed later
    const char *text[PL_LANG_COUNT];
    const char *moderators[PL_LANG_COUNT]; // text for them; NULL: the same
};
extern const struct pl_reason_def pl_reasons[PL_REASON_COUNT];

// The text of a refusal with this rule.
struct pl_rule_text {
    enum pl_reason reason;
    const char *rule;
    const char *text[PL_LANG_COUNT];
};
extern const struct pl_rule_text pl_rule_texts[];
extern const size_t pl_rule_text_count;

// A no to one request, for the one who asked. Made in core/ and proto/, worded in net/.
struct pl_refusal {
    enum pl_reason reason;
    char path[96];          // JSON Pointer from the request: "/params/text"; empty: none
    int64_t retry_after_ms; // -1: waiting does not help
    const char *rule;       // the keyword that was broken, a static string; NULL: none
    struct pl_str detail;   // what makes it concrete: a name, a place; lives as long as its answer
    bool is_to_moderator;   // who reads it is one: worded so
};

// A person or a bot taking part.
struct pl_wire_participant {
    uint32_t has;
    struct pl_str id;
    struct pl_str name;
    enum pl_role role;
    struct pl_str delegation;
    bool bot;
};
#define PL_HAS_WIRE_PARTICIPANT_DELEGATION (UINT32_C(1) << 0)
extern const struct pl_object pl_wire_participant_object;

// What was said against a sanction, and what became of it.
struct pl_wire_appeal {
    uint32_t has;
    struct pl_wire_participant by;
    struct pl_str text;
    int64_t at_ms;
    enum pl_appeal_outcome outcome;
    struct pl_wire_participant reviewed_by;
    int64_t reviewed_at_ms;
    struct pl_str review_reason;
};
#define PL_HAS_WIRE_APPEAL_OUTCOME (UINT32_C(1) << 0)
#define PL_HAS_WIRE_APPEAL_REVIEWED_BY (UINT32_C(1) << 1)
#define PL_HAS_WIRE_APPEAL_REVIEWED_AT (UINT32_C(1) << 2)
#define PL_HAS_WIRE_APPEAL_REVIEW_REASON (UINT32_C(1) << 3)
extern const struct pl_object pl_wire_appeal_object;

// Somebody whom a warning is for.
struct pl_wire_warning_reader {
    uint32_t has;
    struct pl_wire_participant participant;
    int64_t at_ms;
};
#define PL_HAS_WIRE_WARNING_READER_AT (UINT32_C(1) << 0)
extern const struct pl_object pl_wire_warning_reader_object;

// A warning, a mute, a removal or a suspension.
struct pl_wire_sanction {
    uint32_t has;
    struct pl_str id;
    enum pl_sanction_kind kind;
    struct pl_str channel;
    struct pl_wire_participant participant;
    struct pl_str delegation;
    struct pl_wire_participant by;
    struct pl_str reason;
    int64_t at_ms;
    int64_t until_ms;
    enum pl_sanction_state state;
    int64_t over_ms;
    struct pl_wire_appeal appeal;
};
#define PL_HAS_WIRE_SANCTION_CHANNEL (UINT32_C(1) << 0)
#define PL_HAS_WIRE_SANCTION_PARTICIPANT (UINT32_C(1) << 1)
#define PL_HAS_WIRE_SANCTION_DELEGATION (UINT32_C(1) << 2)
#define PL_HAS_WIRE_SANCTION_UNTIL (UINT32_C(1) << 3)
#define PL_HAS_WIRE_SANCTION_OVER (UINT32_C(1) << 4)
#define PL_HAS_WIRE_SANCTION_APPEAL (UINT32_C(1) << 5)
extern const struct pl_object pl_wire_sanction_object;

// A city, a government or a partner organisation at the summit.
struct pl_wire_delegation {
    uint32_t has;
    struct pl_str id;
    struct pl_str name;
    struct pl_str short_;
    enum pl_delegation_kind kind;
    struct pl_str country;
    int64_t seat;
    struct pl_str substitute;
};
#define PL_HAS_WIRE_DELEGATION_COUNTRY (UINT32_C(1) << 0)
#define PL_HAS_WIRE_DELEGATION_SUBSTITUTE (UINT32_C(1) << 1)
extern const struct pl_object pl_wire_delegation_object;

// The summit this server runs.
struct pl_wire_summit {
    uint32_t has;
    struct pl_str id;
    struct pl_str name;
    struct pl_str description;
    struct pl_str city;
    struct pl_str country;
    struct pl_str starts;
    struct pl_str ends;
    struct pl_str host;
    struct pl_str timezone;
    struct pl_str *languages;
    size_t languages_count;
};
#define PL_HAS_WIRE_SUMMIT_CITY (UINT32_C(1) << 0)
#define PL_HAS_WIRE_SUMMIT_COUNTRY (UINT32_C(1) << 1)
#define PL_HAS_WIRE_SUMMIT_STARTS (UINT32_C(1) << 2)
#define PL_HAS_WIRE_SUMMIT_ENDS (UINT32_C(1) << 3)
#define PL_HAS_WIRE_SUMMIT_HOST (UINT32_C(1) << 4)
#define PL_HAS_WIRE_SUMMIT_TIMEZONE (UINT32_C(1) << 5)
extern const struct pl_object pl_wire_summit_object;

// How many messages may be sent in a channel.
struct pl_wire_channel_budget {
    uint32_t has;
    int64_t messages;
    enum pl_counted_per per;
    int64_t reserve_head;
    int64_t window_s;
};
#define PL_HAS_WIRE_CHANNEL_BUDGET_WINDOW_S (UINT32_C(1) << 0)
extern const struct pl_object pl_wire_channel_budget_object;

// What is left of a budget of messages.
struct pl_wire_budget_left {
    uint32_t has;
    int64_t left;
    int64_t head_left;
    int64_t resets_ms;
};
#define PL_HAS_WIRE_BUDGET_LEFT_RESETS (UINT32_C(1) << 0)
extern const struct pl_object pl_wire_budget_left_object;

// What becomes of a channel's messages and their authors' names at present.
struct pl_wire_attribution {
    uint32_t has;
    enum pl_attribution_level level;
    enum pl_attribution_show show;
    int64_t since_seq;
};
#define PL_HAS_WIRE_ATTRIBUTION_SHOW (UINT32_C(1) << 0)
extern const struct pl_object pl_wire_attribution_object;

// How a channel is moderated at present.
struct pl_wire_channel_state {
    uint32_t has;
    bool locked;
    enum pl_lock_mode lock_mode;
    struct pl_str lock_reason;
    int64_t slow_mode_s;
    enum pl_counted_per slow_mode_per;
    enum pl_approval_mode approval;
    int64_t approval_first;
    int64_t approval_deadline_s;
    enum pl_held_outcome approval_on_deadline;
    int64_t delay_s;
    int64_t opens_ms;
    int64_t closes_ms;
    struct pl_wire_channel_budget budget;
    int64_t edit_window_s;
    int64_t *pinned;
    size_t pinned_count;
    int64_t report_threshold;
    bool anonymous_questions;
    struct pl_wire_attribution attribution;
};
#define PL_HAS_WIRE_CHANNEL_STATE_LOCK_MODE (UINT32_C(1) << 0)
#define PL_HAS_WIRE_CHANNEL_STATE_LOCK_REASON (UINT32_C(1) << 1)
#define PL_HAS_WIRE_CHANNEL_STATE_SLOW_MODE_PER (UINT32_C(1) << 2)
#define PL_HAS_WIRE_CHANNEL_STATE_APPROVAL_FIRST (UINT32_C(1) << 3)
#define PL_HAS_WIRE_CHANNEL_STATE_APPROVAL_DEADLINE_S (UINT32_C(1) << 4)
#define PL_HAS_WIRE_CHANNEL_STATE_APPROVAL_ON_DEADLINE (UINT32_C(1) << 5)
#define PL_HAS_WIRE_CHANNEL_STATE_DELAY_S (UINT32_C(1) << 6)
#define PL_HAS_WIRE_CHANNEL_STATE_OPENS (UINT32_C(1) << 7)
#define PL_HAS_WIRE_CHANNEL_STATE_CLOSES (UINT32_C(1) << 8)
#define PL_HAS_WIRE_CHANNEL_STATE_BUDGET (UINT32_C(1) << 9)
#define PL_HAS_WIRE_CHANNEL_STATE_REPORT_THRESHOLD (UINT32_C(1) << 10)
#define PL_HAS_WIRE_CHANNEL_STATE_ANONYMOUS_QUESTIONS (UINT32_C(1) << 11)
#define PL_HAS_WIRE_CHANNEL_STATE_ATTRIBUTION (UINT32_C(1) << 12)
extern const struct pl_object pl_wire_channel_state_object;

// What this participant may do in a channel.
struct pl_wire_channel_rights {
    uint32_t has;
    bool post;
    bool react;
    bool moderate;
};
extern const struct pl_object pl_wire_channel_rights_object;

// A channel as one participant sees it.
struct pl_wire_channel_info {
    uint32_t has;
    struct pl_str id;
    struct pl_str title;
    struct pl_str description;
    enum pl_channel_kind kind;
    int64_t last_seq;
    int64_t read_seq;
    struct pl_wire_channel_state state;
    struct pl_wire_channel_rights rights;
    struct pl_wire_budget_left budget;
    int64_t held_count;
};
#define PL_HAS_WIRE_CHANNEL_INFO_BUDGET (UINT32_C(1) << 0)
#define PL_HAS_WIRE_CHANNEL_INFO_HELD_COUNT (UINT32_C(1) << 1)
extern const struct pl_object pl_wire_channel_info_object;

// One emoji under a message.
struct pl_wire_reaction {
    uint32_t has;
    struct pl_str emoji;
    int64_t count;
    bool mine;
};
extern const struct pl_object pl_wire_reaction_object;

// What became of a question.
struct pl_wire_question_info {
    uint32_t has;
    enum pl_question_state state;
    int64_t votes;
    bool mine;
    bool anonymous;
    int64_t answer_seq;
    int64_t merged_into;
    struct pl_str reason;
    bool reason_redacted;
};
#define PL_HAS_WIRE_QUESTION_INFO_ANSWER_SEQ (UINT32_C(1) << 0)
#define PL_HAS_WIRE_QUESTION_INFO_MERGED_INTO (UINT32_C(1) << 1)
#define PL_HAS_WIRE_QUESTION_INFO_REASON (UINT32_C(1) << 2)
#define PL_HAS_WIRE_QUESTION_INFO_REASON_REDACTED (UINT32_C(1) << 3)
extern const struct pl_object pl_wire_question_info_object;

// What became of a message after it was posted.
struct pl_wire_message_state {
    uint32_t has;
    int64_t seq;
    struct pl_str text;
    int64_t edited_seq;
    int64_t redacted_seq;
    int64_t withheld_seq;
    bool pinned;
    int64_t reply_count;
    struct pl_wire_reaction *reactions;
    size_t reactions_count;
    struct pl_wire_question_info question;
    bool own;
};
#define PL_HAS_WIRE_MESSAGE_STATE_TEXT (UINT32_C(1) << 0)
#define PL_HAS_WIRE_MESSAGE_STATE_EDITED_SEQ (UINT32_C(1) << 1)
#define PL_HAS_WIRE_MESSAGE_STATE_REDACTED_SEQ (UINT32_C(1) << 2)
#define PL_HAS_WIRE_MESSAGE_STATE_WITHHELD_SEQ (UINT32_C(1) << 3)
#define PL_HAS_WIRE_MESSAGE_STATE_QUESTION (UINT32_C(1) << 4)
#define PL_HAS_WIRE_MESSAGE_STATE_OWN (UINT32_C(1) << 5)
extern const struct pl_object pl_wire_message_state_object;

// A message that was found.
struct pl_wire_search_hit {
    uint32_t has;
    struct pl_str event;
    struct pl_wire_message_state state;
};
#define PL_HAS_WIRE_SEARCH_HIT_STATE (UINT32_C(1) << 0)
extern const struct pl_object pl_wire_search_hit_object;

// A question in `question.list`.
struct pl_wire_question_item {
    uint32_t has;
    struct pl_str event;
    struct pl_wire_message_state state;
};
extern const struct pl_object pl_wire_question_item_object;

// An act of a moderator or of the operator.
struct pl_wire_audit_entry {
    uint32_t has;
    int64_t number;
    int64_t at_ms;
    struct pl_wire_participant actor;
    struct pl_str action;
    struct pl_str channel;
    int64_t seq;
    struct pl_str data;
};
#define PL_HAS_WIRE_AUDIT_ENTRY_ACTOR (UINT32_C(1) << 0)
#define PL_HAS_WIRE_AUDIT_ENTRY_CHANNEL (UINT32_C(1) << 1)
#define PL_HAS_WIRE_AUDIT_ENTRY_SEQ (UINT32_C(1) << 2)
extern const struct pl_object pl_wire_audit_entry_object;

// A place in a channel's log.
struct pl_wire_channel_position {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
};
extern const struct pl_object pl_wire_channel_position_object;

// One round of counting a ranked poll: each vote counts for the first of its options that is still
// in.
struct pl_wire_poll_round {
    uint32_t has;
    int64_t *counts;
    size_t counts_count;
    int64_t exhausted;
    int64_t *out;
    size_t out_count;
};
extern const struct pl_object pl_wire_poll_round_object;

// The results of a poll.
struct pl_wire_poll_outcome {
    uint32_t has;
    int64_t *counts;
    size_t counts_count;
    int64_t abstentions;
    int64_t *winners;
    size_t winners_count;
    struct pl_wire_poll_round *rounds;
    size_t rounds_count;
};
#define PL_HAS_WIRE_POLL_OUTCOME_ROUNDS (UINT32_C(1) << 0)
extern const struct pl_object pl_wire_poll_outcome_object;

// A poll.
struct pl_wire_poll {
    uint32_t has;
    struct pl_str id;
    struct pl_str channel;
    struct pl_str title;
    struct pl_str *options;
    size_t options_count;
    enum pl_poll_kind kind;
    int64_t max_choices;
    enum pl_poll_per per;
    enum pl_role *roles;
    size_t roles_count;
    bool secret;
    enum pl_poll_results_when results;
    int64_t quorum;
    bool abstention;
    enum pl_poll_state state;
    int64_t opened_at_ms;
    int64_t closes_ms;
    int64_t votes;
    int64_t entitled;
    bool quorum_reached;
    struct pl_wire_poll_outcome outcome;
};
#define PL_HAS_WIRE_POLL_OPENED_AT (UINT32_C(1) << 0)
#define PL_HAS_WIRE_POLL_CLOSES (UINT32_C(1) << 1)
#define PL_HAS_WIRE_POLL_OUTCOME (UINT32_C(1) << 2)
extern const struct pl_object pl_wire_poll_object;

// What a poll has of the one who asks.
struct pl_wire_poll_mine {
    uint32_t has;
    bool entitled;
    bool voted;
    int64_t *choices;
    size_t choices_count;
    bool abstained;
};
#define PL_HAS_WIRE_POLL_MINE_CHOICES (UINT32_C(1) << 0)
#define PL_HAS_WIRE_POLL_MINE_ABSTAINED (UINT32_C(1) << 1)
extern const struct pl_object pl_wire_poll_mine_object;

// One line of a closed poll's roll.
struct pl_wire_poll_voter {
    uint32_t has;
    struct pl_wire_participant participant;
    struct pl_str delegation;
    bool voted;
    int64_t *choices;
    size_t choices_count;
    bool abstained;
};
#define PL_HAS_WIRE_POLL_VOTER_PARTICIPANT (UINT32_C(1) << 0)
#define PL_HAS_WIRE_POLL_VOTER_DELEGATION (UINT32_C(1) << 1)
#define PL_HAS_WIRE_POLL_VOTER_CHOICES (UINT32_C(1) << 2)
#define PL_HAS_WIRE_POLL_VOTER_ABSTAINED (UINT32_C(1) << 3)
extern const struct pl_object pl_wire_poll_voter_object;

// How many delegations said what to the last text.
struct pl_wire_consensus_counts {
    uint32_t has;
    int64_t agree;
    int64_t live_with;
    int64_t reservation;
    int64_t object;
    int64_t silent;
};
extern const struct pl_object pl_wire_consensus_counts_object;

// A delegation's answer.
struct pl_wire_consensus_answer {
    uint32_t has;
    struct pl_str delegation;
    struct pl_wire_participant participant;
    enum pl_stance stance;
    struct pl_str text;
    bool redacted;
};
#define PL_HAS_WIRE_CONSENSUS_ANSWER_TEXT (UINT32_C(1) << 0)
#define PL_HAS_WIRE_CONSENSUS_ANSWER_REDACTED (UINT32_C(1) << 1)
extern const struct pl_object pl_wire_consensus_answer_object;

// A delegation that has not answered.
struct pl_wire_consensus_silent {
    uint32_t has;
    struct pl_str delegation;
    struct pl_wire_participant *voters;
    size_t voters_count;
};
extern const struct pl_object pl_wire_consensus_silent_object;

// A consensus call.
struct pl_wire_consensus {
    uint32_t has;
    struct pl_str id;
    struct pl_str channel;
    enum pl_consensus_state state;
    int64_t last_round;
    int64_t round;
    struct pl_str text;
    struct pl_wire_consensus_answer *answers;
    size_t answers_count;
    struct pl_wire_consensus_counts counts;
    struct pl_wire_consensus_silent *silent;
    size_t silent_count;
    bool reached;
    struct pl_str statement;
};
#define PL_HAS_WIRE_CONSENSUS_SILENT (UINT32_C(1) << 0)
#define PL_HAS_WIRE_CONSENSUS_REACHED (UINT32_C(1) << 1)
#define PL_HAS_WIRE_CONSENSUS_STATEMENT (UINT32_C(1) << 2)
extern const struct pl_object pl_wire_consensus_object;

// A held message, to moderators and to its author. It has no seq until it is approved.
struct pl_wire_held_item {
    uint32_t has;
    struct pl_str held_id;
    struct pl_str channel;
    struct pl_wire_participant participant;
    struct pl_str text;
    struct pl_str lang;
    int64_t reply_to;
    enum pl_message_kind kind;
    int64_t at_ms;
    enum pl_held_state state;
    int64_t version;
    enum pl_held_why why;
    struct pl_str rule;
    int64_t due_ms;
    enum pl_held_outcome on_due;
    enum pl_held_overdue overdue;
    struct pl_str decided_by;
    enum pl_held_reason reason_code;
    struct pl_str reason;
    struct pl_str appeal;
    bool anonymous;
    enum pl_attribution_level attribution;
};
#define PL_HAS_WIRE_HELD_ITEM_LANG (UINT32_C(1) << 0)
#define PL_HAS_WIRE_HELD_ITEM_REPLY_TO (UINT32_C(1) << 1)
#define PL_HAS_WIRE_HELD_ITEM_RULE (UINT32_C(1) << 2)
#define PL_HAS_WIRE_HELD_ITEM_DUE (UINT32_C(1) << 3)
#define PL_HAS_WIRE_HELD_ITEM_ON_DUE (UINT32_C(1) << 4)
#define PL_HAS_WIRE_HELD_ITEM_OVERDUE (UINT32_C(1) << 5)
#define PL_HAS_WIRE_HELD_ITEM_DECIDED_BY (UINT32_C(1) << 6)
#define PL_HAS_WIRE_HELD_ITEM_REASON_CODE (UINT32_C(1) << 7)
#define PL_HAS_WIRE_HELD_ITEM_REASON (UINT32_C(1) << 8)
#define PL_HAS_WIRE_HELD_ITEM_APPEAL (UINT32_C(1) << 9)
#define PL_HAS_WIRE_HELD_ITEM_ANONYMOUS (UINT32_C(1) << 10)
#define PL_HAS_WIRE_HELD_ITEM_ATTRIBUTION (UINT32_C(1) << 11)
extern const struct pl_object pl_wire_held_item_object;

// A message that is withheld, as moderators see it.
struct pl_wire_withheld_message {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    struct pl_wire_participant participant;
    struct pl_str text;
    int64_t withheld_seq;
    struct pl_str bulk;
};
#define PL_HAS_WIRE_WITHHELD_MESSAGE_BULK (UINT32_C(1) << 0)
extern const struct pl_object pl_wire_withheld_message_object;

// Something that a participant has sent.
struct pl_wire_sent_message {
    uint32_t has;
    struct pl_str channel;
    int64_t at_ms;
    enum pl_sent_state state;
    int64_t seq;
    struct pl_str held_id;
    struct pl_str text;
};
#define PL_HAS_WIRE_SENT_MESSAGE_SEQ (UINT32_C(1) << 0)
#define PL_HAS_WIRE_SENT_MESSAGE_HELD_ID (UINT32_C(1) << 1)
#define PL_HAS_WIRE_SENT_MESSAGE_TEXT (UINT32_C(1) << 2)
extern const struct pl_object pl_wire_sent_message_object;

// One person's report on a message.
struct pl_wire_report {
    uint32_t has;
    struct pl_wire_participant participant;
    enum pl_report_category category;
    struct pl_str text;
    int64_t at_ms;
    bool earlier;
};
#define PL_HAS_WIRE_REPORT_TEXT (UINT32_C(1) << 0)
#define PL_HAS_WIRE_REPORT_EARLIER (UINT32_C(1) << 1)
extern const struct pl_object pl_wire_report_object;

// How a card was decided before its message was changed.
struct pl_wire_report_decision {
    uint32_t has;
    enum pl_report_outcome outcome;
    struct pl_str reason;
    struct pl_wire_participant by;
    int64_t at_ms;
};
extern const struct pl_object pl_wire_report_decision_object;

// All reports on one message. A decision is about the text that was seen: what is reported after an
// edit opens the card again, and counts from there.
struct pl_wire_report_card {
    uint32_t has;
    struct pl_str report_id;
    struct pl_str channel;
    int64_t seq;
    struct pl_wire_participant participant;
    struct pl_str text;
    int64_t text_version;
    bool removed_by_author;
    bool withheld;
    enum pl_report_state state;
    int64_t at_ms;
    int64_t count;
    int64_t delegations;
    struct pl_wire_report *reports;
    size_t reports_count;
    struct pl_str filter;
    struct pl_wire_participant assigned_to;
    enum pl_report_outcome outcome;
    struct pl_str reason;
    struct pl_wire_participant resolved_by;
    struct pl_wire_report_decision *earlier;
    size_t earlier_count;
};
#define PL_HAS_WIRE_REPORT_CARD_TEXT (UINT32_C(1) << 0)
#define PL_HAS_WIRE_REPORT_CARD_REMOVED_BY_AUTHOR (UINT32_C(1) << 1)
#define PL_HAS_WIRE_REPORT_CARD_FILTER (UINT32_C(1) << 2)
#define PL_HAS_WIRE_REPORT_CARD_ASSIGNED_TO (UINT32_C(1) << 3)
#define PL_HAS_WIRE_REPORT_CARD_OUTCOME (UINT32_C(1) << 4)
#define PL_HAS_WIRE_REPORT_CARD_REASON (UINT32_C(1) << 5)
#define PL_HAS_WIRE_REPORT_CARD_RESOLVED_BY (UINT32_C(1) << 6)
#define PL_HAS_WIRE_REPORT_CARD_EARLIER (UINT32_C(1) << 7)
extern const struct pl_object pl_wire_report_card_object;

// A report as its author, or the message's author, sees it.
struct pl_wire_own_report {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    enum pl_report_category category;
    enum pl_report_state state;
    enum pl_report_outcome outcome;
    struct pl_str reason;
};
#define PL_HAS_WIRE_OWN_REPORT_CATEGORY (UINT32_C(1) << 0)
#define PL_HAS_WIRE_OWN_REPORT_OUTCOME (UINT32_C(1) << 1)
#define PL_HAS_WIRE_OWN_REPORT_REASON (UINT32_C(1) << 2)
extern const struct pl_object pl_wire_own_report_object;

// A moderator's note.
struct pl_wire_note {
    uint32_t has;
    int64_t number;
    int64_t at_ms;
    struct pl_wire_participant by;
    struct pl_str text;
};
extern const struct pl_object pl_wire_note_object;

// A rule for messages.
struct pl_wire_filter {
    uint32_t has;
    struct pl_str filter_id;
    struct pl_str channel;
    enum pl_filter_kind kind;
    enum pl_filter_action action;
    struct pl_str label;
    bool enabled;
    struct pl_str *words;
    size_t words_count;
    struct pl_str pattern;
    struct pl_str *hosts;
    size_t hosts_count;
    int64_t times;
    int64_t within_s;
    struct pl_wire_participant by;
    int64_t at_ms;
};
#define PL_HAS_WIRE_FILTER_CHANNEL (UINT32_C(1) << 0)
#define PL_HAS_WIRE_FILTER_WORDS (UINT32_C(1) << 1)
#define PL_HAS_WIRE_FILTER_PATTERN (UINT32_C(1) << 2)
#define PL_HAS_WIRE_FILTER_HOSTS (UINT32_C(1) << 3)
#define PL_HAS_WIRE_FILTER_TIMES (UINT32_C(1) << 4)
#define PL_HAS_WIRE_FILTER_WITHIN_S (UINT32_C(1) << 5)
extern const struct pl_object pl_wire_filter_object;

// How many of a delegation are here.
struct pl_wire_delegation_count {
    uint32_t has;
    struct pl_str id;
    int64_t count;
};
extern const struct pl_object pl_wire_delegation_count_object;

// The bounds of this server, from its configuration.
struct pl_wire_limits {
    uint32_t has;
    int64_t frame_bytes;
    int64_t text_graphemes;
    int64_t text_bytes;
    int64_t messages_per_minute;
    int64_t requests_per_minute;
    int64_t requests_in_flight;
    int64_t sessions_per_participant;
    int64_t connections_per_address;
    int64_t history_page;
};
#define PL_HAS_WIRE_LIMITS_REQUESTS_IN_FLIGHT (UINT32_C(1) << 0)
extern const struct pl_object pl_wire_limits_object;

// A program and its version.
struct pl_wire_software {
    uint32_t has;
    struct pl_str name;
    struct pl_str version;
};
extern const struct pl_object pl_wire_software_object;

// A sign-in token, without its secret.
struct pl_wire_token_info {
    uint32_t has;
    int64_t token_id;
    struct pl_wire_participant participant;
    struct pl_str label;
    int64_t created_ms;
};
#define PL_HAS_WIRE_TOKEN_INFO_LABEL (UINT32_C(1) << 0)
extern const struct pl_object pl_wire_token_info_object;

// Why a row of an import cannot be taken.
struct pl_wire_import_error {
    uint32_t has;
    int64_t row;
    struct pl_str field;
    struct pl_str problem;
};
extern const struct pl_object pl_wire_import_error_object;

// A channel in `server.status`.
struct pl_wire_channel_status {
    uint32_t has;
    struct pl_str id;
    int64_t last_seq;
    int64_t held_count;
};
extern const struct pl_object pl_wire_channel_status_object;

// How the speakers' list of a channel works.
struct pl_wire_floor_settings {
    uint32_t has;
    bool on;
    enum pl_floor_order order;
    int64_t turn_s;
    int64_t budget_s;
    bool controls_posting;
    int64_t replies_max;
    int64_t reply_first_s;
    int64_t reply_second_s;
};
extern const struct pl_object pl_wire_floor_settings_object;

// A wish to speak, and the turn that came of it. While `since` is there the clock runs.
struct pl_wire_floor_entry {
    uint32_t has;
    int64_t entry;
    struct pl_wire_participant participant;
    enum pl_floor_kind kind;
    enum pl_floor_entry_state state;
    int64_t asked_ms;
    bool moved;
    int64_t spoken_ms;
    int64_t allowed_ms;
    int64_t since_ms;
    int64_t ends_ms;
    int64_t reply;
};
#define PL_HAS_WIRE_FLOOR_ENTRY_ALLOWED_MS (UINT32_C(1) << 0)
#define PL_HAS_WIRE_FLOOR_ENTRY_SINCE (UINT32_C(1) << 1)
#define PL_HAS_WIRE_FLOOR_ENTRY_ENDS (UINT32_C(1) << 2)
#define PL_HAS_WIRE_FLOOR_ENTRY_REPLY (UINT32_C(1) << 3)
extern const struct pl_object pl_wire_floor_entry_object;

// The time of a delegation, or of a person who belongs to none. What runs at present is not in it
// yet.
struct pl_wire_floor_account {
    uint32_t has;
    struct pl_str delegation;
    struct pl_str participant;
    int64_t turns;
    int64_t spoken_ms;
    int64_t charged_ms;
    int64_t added_ms;
    int64_t left_ms;
};
#define PL_HAS_WIRE_FLOOR_ACCOUNT_DELEGATION (UINT32_C(1) << 0)
#define PL_HAS_WIRE_FLOOR_ACCOUNT_PARTICIPANT (UINT32_C(1) << 1)
#define PL_HAS_WIRE_FLOOR_ACCOUNT_LEFT_MS (UINT32_C(1) << 2)
extern const struct pl_object pl_wire_floor_account_object;

// A claim to a right of reply.
struct pl_wire_floor_reply {
    uint32_t has;
    int64_t reply;
    struct pl_wire_participant participant;
    int64_t seq;
    struct pl_wire_participant named_by;
    struct pl_str text;
    enum pl_reply_state state;
    int64_t number;
    struct pl_wire_participant by;
    bool redacted;
    struct pl_str reason;
};
#define PL_HAS_WIRE_FLOOR_REPLY_SEQ (UINT32_C(1) << 0)
#define PL_HAS_WIRE_FLOOR_REPLY_NAMED_BY (UINT32_C(1) << 1)
#define PL_HAS_WIRE_FLOOR_REPLY_TEXT (UINT32_C(1) << 2)
#define PL_HAS_WIRE_FLOOR_REPLY_NUMBER (UINT32_C(1) << 3)
#define PL_HAS_WIRE_FLOOR_REPLY_BY (UINT32_C(1) << 4)
#define PL_HAS_WIRE_FLOOR_REPLY_REDACTED (UINT32_C(1) << 5)
#define PL_HAS_WIRE_FLOOR_REPLY_REASON (UINT32_C(1) << 6)
extern const struct pl_object pl_wire_floor_reply_object;

// How much a delegation was heard in a channel.
struct pl_wire_floor_balance {
    uint32_t has;
    struct pl_str delegation;
    int64_t messages;
    int64_t questions;
    int64_t answered;
    int64_t turns;
    int64_t spoken_ms;
    bool heard;
};
extern const struct pl_object pl_wire_floor_balance_object;

struct pl_audit_list_params {
    uint32_t has;
    struct pl_str channel;
    struct pl_str actor;
    struct pl_str action;
    int64_t before;
    int64_t limit;
};
#define PL_HAS_AUDIT_LIST_PARAMS_CHANNEL (UINT32_C(1) << 0)
#define PL_HAS_AUDIT_LIST_PARAMS_ACTOR (UINT32_C(1) << 1)
#define PL_HAS_AUDIT_LIST_PARAMS_ACTION (UINT32_C(1) << 2)
#define PL_HAS_AUDIT_LIST_PARAMS_BEFORE (UINT32_C(1) << 3)
#define PL_HAS_AUDIT_LIST_PARAMS_LIMIT (UINT32_C(1) << 4)
extern const struct pl_object pl_audit_list_params_object;

struct pl_audit_list_result {
    uint32_t has;
    struct pl_wire_audit_entry *entries;
    size_t entries_count;
    struct pl_wire_participant *participants;
    size_t participants_count;
    bool more;
    int64_t next;
};
#define PL_HAS_AUDIT_LIST_RESULT_NEXT (UINT32_C(1) << 0)
extern const struct pl_object pl_audit_list_result_object;

struct pl_budget_mine_params {
    uint32_t has;
    struct pl_str channel;
};
extern const struct pl_object pl_budget_mine_params_object;

struct pl_budget_mine_result {
    uint32_t has;
    struct pl_str channel;
    struct pl_wire_budget_left budget;
};
#define PL_HAS_BUDGET_MINE_RESULT_BUDGET (UINT32_C(1) << 0)
extern const struct pl_object pl_budget_mine_result_object;

struct pl_bulk_undo_params {
    uint32_t has;
    struct pl_str bulk;
};
extern const struct pl_object pl_bulk_undo_params_object;

struct pl_bulk_undo_result {
    uint32_t has;
    struct pl_str channel;
    int64_t count;
};
extern const struct pl_object pl_bulk_undo_result_object;

struct pl_channel_history_params {
    uint32_t has;
    struct pl_str channel;
    int64_t before;
    int64_t after;
    int64_t around;
    int64_t at_ms;
    int64_t limit;
};
#define PL_HAS_CHANNEL_HISTORY_PARAMS_BEFORE (UINT32_C(1) << 0)
#define PL_HAS_CHANNEL_HISTORY_PARAMS_AFTER (UINT32_C(1) << 1)
#define PL_HAS_CHANNEL_HISTORY_PARAMS_AROUND (UINT32_C(1) << 2)
#define PL_HAS_CHANNEL_HISTORY_PARAMS_AT (UINT32_C(1) << 3)
#define PL_HAS_CHANNEL_HISTORY_PARAMS_LIMIT (UINT32_C(1) << 4)
extern const struct pl_object pl_channel_history_params_object;

struct pl_channel_history_result {
    uint32_t has;
    struct pl_str channel;
    struct pl_str *events;
    size_t events_count;
    int64_t first_seq;
    int64_t last_seq;
    int64_t head;
    bool more_before;
    bool more_after;
    struct pl_wire_message_state *messages;
    size_t messages_count;
};
extern const struct pl_object pl_channel_history_result_object;

struct pl_channel_lock_params {
    uint32_t has;
    struct pl_str channel;
    enum pl_lock_mode mode;
    struct pl_str reason;
};
#define PL_HAS_CHANNEL_LOCK_PARAMS_MODE (UINT32_C(1) << 0)
#define PL_HAS_CHANNEL_LOCK_PARAMS_REASON (UINT32_C(1) << 1)
extern const struct pl_object pl_channel_lock_params_object;

struct pl_channel_lock_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_CHANNEL_LOCK_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_CHANNEL_LOCK_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_channel_lock_result_object;

struct pl_channel_schedule_params {
    uint32_t has;
    struct pl_str channel;
    int64_t opens_ms;
    int64_t closes_ms;
};
#define PL_HAS_CHANNEL_SCHEDULE_PARAMS_OPENS (UINT32_C(1) << 0)
#define PL_HAS_CHANNEL_SCHEDULE_PARAMS_CLOSES (UINT32_C(1) << 1)
extern const struct pl_object pl_channel_schedule_params_object;

struct pl_channel_schedule_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_CHANNEL_SCHEDULE_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_CHANNEL_SCHEDULE_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_channel_schedule_result_object;

struct pl_channel_set_anonymous_questions_params {
    uint32_t has;
    struct pl_str channel;
    bool on;
};
extern const struct pl_object pl_channel_set_anonymous_questions_params_object;

struct pl_channel_set_anonymous_questions_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_CHANNEL_SET_ANONYMOUS_QUESTIONS_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_CHANNEL_SET_ANONYMOUS_QUESTIONS_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_channel_set_anonymous_questions_result_object;

struct pl_channel_set_approval_params {
    uint32_t has;
    struct pl_str channel;
    enum pl_approval_mode mode;
    int64_t first;
    int64_t deadline_s;
    enum pl_held_outcome on_deadline;
};
#define PL_HAS_CHANNEL_SET_APPROVAL_PARAMS_FIRST (UINT32_C(1) << 0)
#define PL_HAS_CHANNEL_SET_APPROVAL_PARAMS_DEADLINE_S (UINT32_C(1) << 1)
#define PL_HAS_CHANNEL_SET_APPROVAL_PARAMS_ON_DEADLINE (UINT32_C(1) << 2)
extern const struct pl_object pl_channel_set_approval_params_object;

struct pl_channel_set_approval_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_CHANNEL_SET_APPROVAL_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_CHANNEL_SET_APPROVAL_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_channel_set_approval_result_object;

struct pl_channel_set_attribution_params {
    uint32_t has;
    struct pl_str channel;
    enum pl_attribution_level level;
    enum pl_attribution_show show;
    struct pl_str reason;
};
#define PL_HAS_CHANNEL_SET_ATTRIBUTION_PARAMS_SHOW (UINT32_C(1) << 0)
#define PL_HAS_CHANNEL_SET_ATTRIBUTION_PARAMS_REASON (UINT32_C(1) << 1)
extern const struct pl_object pl_channel_set_attribution_params_object;

struct pl_channel_set_attribution_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_CHANNEL_SET_ATTRIBUTION_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_CHANNEL_SET_ATTRIBUTION_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_channel_set_attribution_result_object;

struct pl_channel_set_budget_params {
    uint32_t has;
    struct pl_str channel;
    int64_t messages;
    enum pl_counted_per per;
    int64_t reserve_head;
    int64_t window_s;
};
#define PL_HAS_CHANNEL_SET_BUDGET_PARAMS_PER (UINT32_C(1) << 0)
#define PL_HAS_CHANNEL_SET_BUDGET_PARAMS_RESERVE_HEAD (UINT32_C(1) << 1)
#define PL_HAS_CHANNEL_SET_BUDGET_PARAMS_WINDOW_S (UINT32_C(1) << 2)
extern const struct pl_object pl_channel_set_budget_params_object;

struct pl_channel_set_budget_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_CHANNEL_SET_BUDGET_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_CHANNEL_SET_BUDGET_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_channel_set_budget_result_object;

struct pl_channel_set_delay_params {
    uint32_t has;
    struct pl_str channel;
    int64_t seconds;
};
extern const struct pl_object pl_channel_set_delay_params_object;

struct pl_channel_set_delay_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_CHANNEL_SET_DELAY_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_CHANNEL_SET_DELAY_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_channel_set_delay_result_object;

struct pl_channel_set_report_threshold_params {
    uint32_t has;
    struct pl_str channel;
    int64_t delegations;
};
extern const struct pl_object pl_channel_set_report_threshold_params_object;

struct pl_channel_set_report_threshold_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_CHANNEL_SET_REPORT_THRESHOLD_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_CHANNEL_SET_REPORT_THRESHOLD_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_channel_set_report_threshold_result_object;

struct pl_channel_slow_mode_params {
    uint32_t has;
    struct pl_str channel;
    int64_t seconds;
    enum pl_counted_per per;
};
#define PL_HAS_CHANNEL_SLOW_MODE_PARAMS_PER (UINT32_C(1) << 0)
extern const struct pl_object pl_channel_slow_mode_params_object;

struct pl_channel_slow_mode_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_CHANNEL_SLOW_MODE_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_CHANNEL_SLOW_MODE_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_channel_slow_mode_result_object;

struct pl_channel_subscribe_params {
    uint32_t has;
    struct pl_str channel;
    int64_t after;
    struct pl_str epoch;
};
#define PL_HAS_CHANNEL_SUBSCRIBE_PARAMS_AFTER (UINT32_C(1) << 0)
#define PL_HAS_CHANNEL_SUBSCRIBE_PARAMS_EPOCH (UINT32_C(1) << 1)
extern const struct pl_object pl_channel_subscribe_params_object;

struct pl_channel_subscribe_result {
    uint32_t has;
    struct pl_str channel;
    int64_t last_seq;
};
extern const struct pl_object pl_channel_subscribe_result_object;

struct pl_channel_typing_params {
    uint32_t has;
    struct pl_str channel;
};
extern const struct pl_object pl_channel_typing_params_object;

struct pl_channel_typing_result {
    uint32_t has;
};
extern const struct pl_object pl_channel_typing_result_object;

struct pl_channel_unlock_params {
    uint32_t has;
    struct pl_str channel;
    struct pl_str reason;
};
#define PL_HAS_CHANNEL_UNLOCK_PARAMS_REASON (UINT32_C(1) << 0)
extern const struct pl_object pl_channel_unlock_params_object;

struct pl_channel_unlock_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_CHANNEL_UNLOCK_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_CHANNEL_UNLOCK_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_channel_unlock_result_object;

struct pl_channel_unsubscribe_params {
    uint32_t has;
    struct pl_str channel;
};
extern const struct pl_object pl_channel_unsubscribe_params_object;

struct pl_channel_unsubscribe_result {
    uint32_t has;
};
extern const struct pl_object pl_channel_unsubscribe_result_object;

struct pl_clock_tick_params {
    uint32_t has;
};
extern const struct pl_object pl_clock_tick_params_object;

struct pl_clock_tick_result {
    uint32_t has;
};
extern const struct pl_object pl_clock_tick_result_object;

struct pl_consensus_answer_params {
    uint32_t has;
    struct pl_str consensus;
    int64_t round;
    enum pl_stance stance;
    struct pl_str text;
};
#define PL_HAS_CONSENSUS_ANSWER_PARAMS_TEXT (UINT32_C(1) << 0)
extern const struct pl_object pl_consensus_answer_params_object;

struct pl_consensus_answer_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_CONSENSUS_ANSWER_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_CONSENSUS_ANSWER_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_consensus_answer_result_object;

struct pl_consensus_close_params {
    uint32_t has;
    struct pl_str consensus;
    int64_t round;
    struct pl_str statement;
};
#define PL_HAS_CONSENSUS_CLOSE_PARAMS_ROUND (UINT32_C(1) << 0)
extern const struct pl_object pl_consensus_close_params_object;

struct pl_consensus_close_result {
    uint32_t has;
    bool reached;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
};
extern const struct pl_object pl_consensus_close_result_object;

struct pl_consensus_open_params {
    uint32_t has;
    struct pl_str channel;
    struct pl_str text;
};
extern const struct pl_object pl_consensus_open_params_object;

struct pl_consensus_open_result {
    uint32_t has;
    struct pl_str consensus;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
};
extern const struct pl_object pl_consensus_open_result_object;

struct pl_consensus_redact_answer_params {
    uint32_t has;
    struct pl_str consensus;
    struct pl_str delegation;
    int64_t round;
    struct pl_str reason;
};
#define PL_HAS_CONSENSUS_REDACT_ANSWER_PARAMS_ROUND (UINT32_C(1) << 0)
extern const struct pl_object pl_consensus_redact_answer_params_object;

struct pl_consensus_redact_answer_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
extern const struct pl_object pl_consensus_redact_answer_result_object;

struct pl_consensus_revise_params {
    uint32_t has;
    struct pl_str consensus;
    int64_t round;
    struct pl_str text;
};
#define PL_HAS_CONSENSUS_REVISE_PARAMS_ROUND (UINT32_C(1) << 0)
extern const struct pl_object pl_consensus_revise_params_object;

struct pl_consensus_revise_result {
    uint32_t has;
    int64_t round;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
};
extern const struct pl_object pl_consensus_revise_result_object;

struct pl_consensus_show_params {
    uint32_t has;
    struct pl_str channel;
    struct pl_str consensus;
    int64_t round;
};
#define PL_HAS_CONSENSUS_SHOW_PARAMS_CONSENSUS (UINT32_C(1) << 0)
#define PL_HAS_CONSENSUS_SHOW_PARAMS_ROUND (UINT32_C(1) << 1)
extern const struct pl_object pl_consensus_show_params_object;

struct pl_consensus_show_result {
    uint32_t has;
    struct pl_wire_consensus consensus;
};
#define PL_HAS_CONSENSUS_SHOW_RESULT_CONSENSUS (UINT32_C(1) << 0)
extern const struct pl_object pl_consensus_show_result_object;

struct pl_filter_create_params {
    uint32_t has;
    struct pl_str channel;
    enum pl_filter_kind kind;
    enum pl_filter_action action;
    struct pl_str *words;
    size_t words_count;
    struct pl_str pattern;
    struct pl_str *hosts;
    size_t hosts_count;
    int64_t times;
    int64_t within_s;
    struct pl_str label;
};
#define PL_HAS_FILTER_CREATE_PARAMS_CHANNEL (UINT32_C(1) << 0)
#define PL_HAS_FILTER_CREATE_PARAMS_WORDS (UINT32_C(1) << 1)
#define PL_HAS_FILTER_CREATE_PARAMS_PATTERN (UINT32_C(1) << 2)
#define PL_HAS_FILTER_CREATE_PARAMS_HOSTS (UINT32_C(1) << 3)
#define PL_HAS_FILTER_CREATE_PARAMS_TIMES (UINT32_C(1) << 4)
#define PL_HAS_FILTER_CREATE_PARAMS_WITHIN_S (UINT32_C(1) << 5)
extern const struct pl_object pl_filter_create_params_object;

struct pl_filter_create_result {
    uint32_t has;
    struct pl_str filter_id;
    int64_t at_ms;
};
extern const struct pl_object pl_filter_create_result_object;

struct pl_filter_delete_params {
    uint32_t has;
    struct pl_str filter_id;
};
extern const struct pl_object pl_filter_delete_params_object;

struct pl_filter_delete_result {
    uint32_t has;
    struct pl_str filter_id;
};
extern const struct pl_object pl_filter_delete_result_object;

struct pl_filter_dry_run_params {
    uint32_t has;
    struct pl_str channel;
    enum pl_filter_kind kind;
    enum pl_filter_action action;
    struct pl_str *words;
    size_t words_count;
    struct pl_str pattern;
    struct pl_str *hosts;
    size_t hosts_count;
    int64_t times;
    int64_t within_s;
};
#define PL_HAS_FILTER_DRY_RUN_PARAMS_WORDS (UINT32_C(1) << 0)
#define PL_HAS_FILTER_DRY_RUN_PARAMS_PATTERN (UINT32_C(1) << 1)
#define PL_HAS_FILTER_DRY_RUN_PARAMS_HOSTS (UINT32_C(1) << 2)
#define PL_HAS_FILTER_DRY_RUN_PARAMS_TIMES (UINT32_C(1) << 3)
#define PL_HAS_FILTER_DRY_RUN_PARAMS_WITHIN_S (UINT32_C(1) << 4)
extern const struct pl_object pl_filter_dry_run_params_object;

struct pl_filter_dry_run_result {
    uint32_t has;
    struct pl_str channel;
    int64_t checked;
    int64_t met;
    int64_t undecided;
    int64_t *examples;
    size_t examples_count;
};
extern const struct pl_object pl_filter_dry_run_result_object;

struct pl_filter_list_params {
    uint32_t has;
    struct pl_str channel;
};
#define PL_HAS_FILTER_LIST_PARAMS_CHANNEL (UINT32_C(1) << 0)
extern const struct pl_object pl_filter_list_params_object;

struct pl_filter_list_result {
    uint32_t has;
    struct pl_wire_filter *filters;
    size_t filters_count;
};
extern const struct pl_object pl_filter_list_result_object;

struct pl_filter_update_params {
    uint32_t has;
    struct pl_str filter_id;
    bool enabled;
};
extern const struct pl_object pl_filter_update_params_object;

struct pl_filter_update_result {
    uint32_t has;
    struct pl_str filter_id;
    bool enabled;
    bool changed;
};
extern const struct pl_object pl_filter_update_result_object;

struct pl_floor_add_time_params {
    uint32_t has;
    struct pl_str channel;
    struct pl_str delegation;
    struct pl_str participant;
    int64_t entry;
    int64_t duration_s;
    struct pl_str reason;
};
#define PL_HAS_FLOOR_ADD_TIME_PARAMS_DELEGATION (UINT32_C(1) << 0)
#define PL_HAS_FLOOR_ADD_TIME_PARAMS_PARTICIPANT (UINT32_C(1) << 1)
#define PL_HAS_FLOOR_ADD_TIME_PARAMS_ENTRY (UINT32_C(1) << 2)
extern const struct pl_object pl_floor_add_time_params_object;

struct pl_floor_add_time_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    struct pl_wire_floor_account account;
    struct pl_wire_floor_entry entry;
};
#define PL_HAS_FLOOR_ADD_TIME_RESULT_ENTRY (UINT32_C(1) << 0)
extern const struct pl_object pl_floor_add_time_result_object;

struct pl_floor_balance_params {
    uint32_t has;
    struct pl_str channel;
};
extern const struct pl_object pl_floor_balance_params_object;

struct pl_floor_balance_result {
    uint32_t has;
    struct pl_str channel;
    struct pl_wire_floor_balance *delegations;
    size_t delegations_count;
};
extern const struct pl_object pl_floor_balance_result_object;

struct pl_floor_begin_replies_params {
    uint32_t has;
    struct pl_str channel;
};
extern const struct pl_object pl_floor_begin_replies_params_object;

struct pl_floor_begin_replies_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_FLOOR_BEGIN_REPLIES_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_FLOOR_BEGIN_REPLIES_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_floor_begin_replies_result_object;

struct pl_floor_close_params {
    uint32_t has;
    struct pl_str channel;
};
extern const struct pl_object pl_floor_close_params_object;

struct pl_floor_close_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_FLOOR_CLOSE_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_FLOOR_CLOSE_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_floor_close_result_object;

struct pl_floor_end_params {
    uint32_t has;
    struct pl_str channel;
    int64_t entry;
};
#define PL_HAS_FLOOR_END_PARAMS_ENTRY (UINT32_C(1) << 0)
extern const struct pl_object pl_floor_end_params_object;

struct pl_floor_end_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    struct pl_wire_floor_entry entry;
    int64_t overrun_ms;
};
extern const struct pl_object pl_floor_end_result_object;

struct pl_floor_move_params {
    uint32_t has;
    struct pl_str channel;
    int64_t entry;
    int64_t before;
    struct pl_str reason;
};
extern const struct pl_object pl_floor_move_params_object;

struct pl_floor_move_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
};
extern const struct pl_object pl_floor_move_result_object;

struct pl_floor_open_params {
    uint32_t has;
    struct pl_str channel;
    struct pl_str item;
};
#define PL_HAS_FLOOR_OPEN_PARAMS_ITEM (UINT32_C(1) << 0)
extern const struct pl_object pl_floor_open_params_object;

struct pl_floor_open_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_FLOOR_OPEN_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_FLOOR_OPEN_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_floor_open_result_object;

struct pl_floor_pause_params {
    uint32_t has;
    struct pl_str channel;
    int64_t entry;
};
#define PL_HAS_FLOOR_PAUSE_PARAMS_ENTRY (UINT32_C(1) << 0)
extern const struct pl_object pl_floor_pause_params_object;

struct pl_floor_pause_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_FLOOR_PAUSE_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_FLOOR_PAUSE_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_floor_pause_result_object;

struct pl_floor_readd_params {
    uint32_t has;
    struct pl_str channel;
    int64_t entry;
};
extern const struct pl_object pl_floor_readd_params_object;

struct pl_floor_readd_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    struct pl_wire_floor_entry entry;
};
extern const struct pl_object pl_floor_readd_result_object;

struct pl_floor_remove_params {
    uint32_t has;
    struct pl_str channel;
    int64_t entry;
    struct pl_str reason;
};
extern const struct pl_object pl_floor_remove_params_object;

struct pl_floor_remove_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
};
extern const struct pl_object pl_floor_remove_result_object;

struct pl_floor_request_params {
    uint32_t has;
    struct pl_str channel;
    enum pl_floor_request_kind kind;
    struct pl_str participant;
};
#define PL_HAS_FLOOR_REQUEST_PARAMS_KIND (UINT32_C(1) << 0)
#define PL_HAS_FLOOR_REQUEST_PARAMS_PARTICIPANT (UINT32_C(1) << 1)
extern const struct pl_object pl_floor_request_params_object;

struct pl_floor_request_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    struct pl_wire_floor_entry entry;
    int64_t place;
};
extern const struct pl_object pl_floor_request_result_object;

struct pl_floor_resume_params {
    uint32_t has;
    struct pl_str channel;
    int64_t entry;
};
#define PL_HAS_FLOOR_RESUME_PARAMS_ENTRY (UINT32_C(1) << 0)
extern const struct pl_object pl_floor_resume_params_object;

struct pl_floor_resume_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_FLOOR_RESUME_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_FLOOR_RESUME_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_floor_resume_result_object;

struct pl_floor_set_params {
    uint32_t has;
    struct pl_str channel;
    bool on;
    enum pl_floor_order order;
    int64_t turn_s;
    int64_t budget_s;
    bool controls_posting;
    int64_t replies_max;
    int64_t reply_first_s;
    int64_t reply_second_s;
};
#define PL_HAS_FLOOR_SET_PARAMS_ON (UINT32_C(1) << 0)
#define PL_HAS_FLOOR_SET_PARAMS_ORDER (UINT32_C(1) << 1)
#define PL_HAS_FLOOR_SET_PARAMS_TURN_S (UINT32_C(1) << 2)
#define PL_HAS_FLOOR_SET_PARAMS_BUDGET_S (UINT32_C(1) << 3)
#define PL_HAS_FLOOR_SET_PARAMS_CONTROLS_POSTING (UINT32_C(1) << 4)
#define PL_HAS_FLOOR_SET_PARAMS_REPLIES_MAX (UINT32_C(1) << 5)
#define PL_HAS_FLOOR_SET_PARAMS_REPLY_FIRST_S (UINT32_C(1) << 6)
#define PL_HAS_FLOOR_SET_PARAMS_REPLY_SECOND_S (UINT32_C(1) << 7)
extern const struct pl_object pl_floor_set_params_object;

struct pl_floor_set_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_FLOOR_SET_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_FLOOR_SET_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_floor_set_result_object;

struct pl_floor_show_params {
    uint32_t has;
    struct pl_str channel;
};
extern const struct pl_object pl_floor_show_params_object;

struct pl_floor_show_result {
    uint32_t has;
    struct pl_str channel;
    int64_t last_seq;
    struct pl_wire_floor_settings settings;
    bool open;
    enum pl_floor_phase phase;
    int64_t item;
    struct pl_str title;
    struct pl_wire_floor_entry speaker;
    struct pl_wire_floor_entry interrupted;
    struct pl_wire_floor_entry *waiting;
    size_t waiting_count;
    struct pl_wire_floor_account *accounts;
    size_t accounts_count;
    struct pl_str *drawn;
    size_t drawn_count;
    struct pl_wire_floor_reply *replies;
    size_t replies_count;
};
#define PL_HAS_FLOOR_SHOW_RESULT_TITLE (UINT32_C(1) << 0)
#define PL_HAS_FLOOR_SHOW_RESULT_SPEAKER (UINT32_C(1) << 1)
#define PL_HAS_FLOOR_SHOW_RESULT_INTERRUPTED (UINT32_C(1) << 2)
#define PL_HAS_FLOOR_SHOW_RESULT_DRAWN (UINT32_C(1) << 3)
extern const struct pl_object pl_floor_show_result_object;

struct pl_floor_start_params {
    uint32_t has;
    struct pl_str channel;
    int64_t entry;
    int64_t instead_of;
};
#define PL_HAS_FLOOR_START_PARAMS_ENTRY (UINT32_C(1) << 0)
#define PL_HAS_FLOOR_START_PARAMS_INSTEAD_OF (UINT32_C(1) << 1)
extern const struct pl_object pl_floor_start_params_object;

struct pl_floor_start_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    struct pl_wire_floor_entry entry;
};
extern const struct pl_object pl_floor_start_result_object;

struct pl_floor_withdraw_params {
    uint32_t has;
    struct pl_str channel;
    int64_t entry;
};
#define PL_HAS_FLOOR_WITHDRAW_PARAMS_ENTRY (UINT32_C(1) << 0)
extern const struct pl_object pl_floor_withdraw_params_object;

struct pl_floor_withdraw_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
};
extern const struct pl_object pl_floor_withdraw_result_object;

struct pl_held_appeal_params {
    uint32_t has;
    struct pl_str held_id;
    struct pl_str text;
};
extern const struct pl_object pl_held_appeal_params_object;

struct pl_held_appeal_result {
    uint32_t has;
    struct pl_str channel;
    struct pl_str held_id;
};
extern const struct pl_object pl_held_appeal_result_object;

struct pl_held_approve_params {
    uint32_t has;
    struct pl_str held_id;
    int64_t text_version;
};
#define PL_HAS_HELD_APPROVE_PARAMS_TEXT_VERSION (UINT32_C(1) << 0)
extern const struct pl_object pl_held_approve_params_object;

struct pl_held_approve_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    struct pl_str id;
    int64_t at_ms;
};
extern const struct pl_object pl_held_approve_result_object;

struct pl_held_list_params {
    uint32_t has;
    struct pl_str channel;
    bool appealed;
    struct pl_str after;
    int64_t limit;
};
#define PL_HAS_HELD_LIST_PARAMS_APPEALED (UINT32_C(1) << 0)
#define PL_HAS_HELD_LIST_PARAMS_AFTER (UINT32_C(1) << 1)
#define PL_HAS_HELD_LIST_PARAMS_LIMIT (UINT32_C(1) << 2)
extern const struct pl_object pl_held_list_params_object;

struct pl_held_list_result {
    uint32_t has;
    struct pl_wire_held_item *held;
    size_t held_count;
    bool more;
    int64_t total;
};
extern const struct pl_object pl_held_list_result_object;

struct pl_held_mine_params {
    uint32_t has;
    struct pl_str channel;
    struct pl_str after;
    int64_t limit;
};
#define PL_HAS_HELD_MINE_PARAMS_CHANNEL (UINT32_C(1) << 0)
#define PL_HAS_HELD_MINE_PARAMS_AFTER (UINT32_C(1) << 1)
#define PL_HAS_HELD_MINE_PARAMS_LIMIT (UINT32_C(1) << 2)
extern const struct pl_object pl_held_mine_params_object;

struct pl_held_mine_result {
    uint32_t has;
    struct pl_wire_held_item *held;
    size_t held_count;
    bool more;
};
extern const struct pl_object pl_held_mine_result_object;

struct pl_held_reject_params {
    uint32_t has;
    struct pl_str held_id;
    enum pl_held_reason reason_code;
    struct pl_str reason;
    int64_t text_version;
};
#define PL_HAS_HELD_REJECT_PARAMS_REASON_CODE (UINT32_C(1) << 0)
#define PL_HAS_HELD_REJECT_PARAMS_REASON (UINT32_C(1) << 1)
#define PL_HAS_HELD_REJECT_PARAMS_TEXT_VERSION (UINT32_C(1) << 2)
extern const struct pl_object pl_held_reject_params_object;

struct pl_held_reject_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
};
extern const struct pl_object pl_held_reject_result_object;

struct pl_held_resubmit_params {
    uint32_t has;
    struct pl_str held_id;
    struct pl_str text;
    struct pl_str lang;
};
#define PL_HAS_HELD_RESUBMIT_PARAMS_LANG (UINT32_C(1) << 0)
extern const struct pl_object pl_held_resubmit_params_object;

struct pl_held_resubmit_result {
    uint32_t has;
    struct pl_str channel;
    struct pl_str held_id;
    int64_t version;
    enum pl_held_why why;
    int64_t due_ms;
};
#define PL_HAS_HELD_RESUBMIT_RESULT_DUE (UINT32_C(1) << 0)
extern const struct pl_object pl_held_resubmit_result_object;

struct pl_invite_claim_params {
    uint32_t has;
    struct pl_str invite;
    struct pl_str token;
};
extern const struct pl_object pl_invite_claim_params_object;

struct pl_invite_claim_result {
    uint32_t has;
    struct pl_wire_participant participant;
};
extern const struct pl_object pl_invite_claim_result_object;

struct pl_invite_create_params {
    uint32_t has;
    struct pl_str participant;
    enum pl_role role;
    struct pl_str delegation;
    int64_t valid_s;
    struct pl_str secret_hash;
};
#define PL_HAS_INVITE_CREATE_PARAMS_ROLE (UINT32_C(1) << 0)
#define PL_HAS_INVITE_CREATE_PARAMS_DELEGATION (UINT32_C(1) << 1)
#define PL_HAS_INVITE_CREATE_PARAMS_VALID_S (UINT32_C(1) << 2)
extern const struct pl_object pl_invite_create_params_object;

struct pl_invite_create_result {
    uint32_t has;
    struct pl_wire_participant participant;
    bool created;
    int64_t expires_ms;
};
extern const struct pl_object pl_invite_create_result_object;

struct pl_message_edit_params {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    struct pl_str text;
};
extern const struct pl_object pl_message_edit_params_object;

struct pl_message_edit_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
extern const struct pl_object pl_message_edit_result_object;

struct pl_message_pin_params {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    bool on;
};
extern const struct pl_object pl_message_pin_params_object;

struct pl_message_pin_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_MESSAGE_PIN_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_MESSAGE_PIN_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_message_pin_result_object;

struct pl_message_post_params {
    uint32_t has;
    struct pl_str channel;
    struct pl_str client_id;
    struct pl_str text;
    struct pl_str lang;
    int64_t reply_to;
    enum pl_message_kind kind;
    bool anonymous;
};
#define PL_HAS_MESSAGE_POST_PARAMS_LANG (UINT32_C(1) << 0)
#define PL_HAS_MESSAGE_POST_PARAMS_REPLY_TO (UINT32_C(1) << 1)
#define PL_HAS_MESSAGE_POST_PARAMS_KIND (UINT32_C(1) << 2)
#define PL_HAS_MESSAGE_POST_PARAMS_ANONYMOUS (UINT32_C(1) << 3)
extern const struct pl_object pl_message_post_params_object;

struct pl_message_post_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    struct pl_str id;
    int64_t at_ms;
    bool held;
    struct pl_str held_id;
    enum pl_held_why why;
    struct pl_str rule;
    bool rejected;
};
#define PL_HAS_MESSAGE_POST_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_MESSAGE_POST_RESULT_ID (UINT32_C(1) << 1)
#define PL_HAS_MESSAGE_POST_RESULT_AT (UINT32_C(1) << 2)
#define PL_HAS_MESSAGE_POST_RESULT_HELD (UINT32_C(1) << 3)
#define PL_HAS_MESSAGE_POST_RESULT_HELD_ID (UINT32_C(1) << 4)
#define PL_HAS_MESSAGE_POST_RESULT_WHY (UINT32_C(1) << 5)
#define PL_HAS_MESSAGE_POST_RESULT_RULE (UINT32_C(1) << 6)
#define PL_HAS_MESSAGE_POST_RESULT_REJECTED (UINT32_C(1) << 7)
extern const struct pl_object pl_message_post_result_object;

struct pl_message_react_params {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    struct pl_str emoji;
    bool on;
};
extern const struct pl_object pl_message_react_params_object;

struct pl_message_react_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_MESSAGE_REACT_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_MESSAGE_REACT_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_message_react_result_object;

struct pl_message_redact_params {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    struct pl_str reason;
};
#define PL_HAS_MESSAGE_REDACT_PARAMS_REASON (UINT32_C(1) << 0)
extern const struct pl_object pl_message_redact_params_object;

struct pl_message_redact_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
extern const struct pl_object pl_message_redact_result_object;

struct pl_message_report_params {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    enum pl_report_category category;
    struct pl_str text;
};
#define PL_HAS_MESSAGE_REPORT_PARAMS_TEXT (UINT32_C(1) << 0)
extern const struct pl_object pl_message_report_params_object;

struct pl_message_report_result {
    uint32_t has;
    struct pl_str report_id;
    int64_t at_ms;
    enum pl_report_state state;
    enum pl_report_outcome outcome;
    struct pl_str reason;
};
#define PL_HAS_MESSAGE_REPORT_RESULT_OUTCOME (UINT32_C(1) << 0)
#define PL_HAS_MESSAGE_REPORT_RESULT_REASON (UINT32_C(1) << 1)
extern const struct pl_object pl_message_report_result_object;

struct pl_message_restore_params {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    struct pl_str reason;
};
#define PL_HAS_MESSAGE_RESTORE_PARAMS_REASON (UINT32_C(1) << 0)
extern const struct pl_object pl_message_restore_params_object;

struct pl_message_restore_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_MESSAGE_RESTORE_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_MESSAGE_RESTORE_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_message_restore_result_object;

struct pl_message_search_params {
    uint32_t has;
    struct pl_str text;
    struct pl_str channel;
    struct pl_str before;
    int64_t limit;
};
#define PL_HAS_MESSAGE_SEARCH_PARAMS_CHANNEL (UINT32_C(1) << 0)
#define PL_HAS_MESSAGE_SEARCH_PARAMS_BEFORE (UINT32_C(1) << 1)
#define PL_HAS_MESSAGE_SEARCH_PARAMS_LIMIT (UINT32_C(1) << 2)
extern const struct pl_object pl_message_search_params_object;

struct pl_message_search_result {
    uint32_t has;
    struct pl_wire_search_hit *hits;
    size_t hits_count;
    bool more;
    struct pl_wire_channel_position *indexed_to;
    size_t indexed_to_count;
};
extern const struct pl_object pl_message_search_result_object;

struct pl_message_unmask_params {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    struct pl_str reason;
};
extern const struct pl_object pl_message_unmask_params_object;

struct pl_message_unmask_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    struct pl_wire_participant participant;
};
extern const struct pl_object pl_message_unmask_result_object;

struct pl_message_withhold_params {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    struct pl_str reason;
};
extern const struct pl_object pl_message_withhold_params_object;

struct pl_message_withhold_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
extern const struct pl_object pl_message_withhold_result_object;

struct pl_note_add_params {
    uint32_t has;
    struct pl_str participant;
    struct pl_str delegation;
    struct pl_str text;
};
#define PL_HAS_NOTE_ADD_PARAMS_PARTICIPANT (UINT32_C(1) << 0)
#define PL_HAS_NOTE_ADD_PARAMS_DELEGATION (UINT32_C(1) << 1)
extern const struct pl_object pl_note_add_params_object;

struct pl_note_add_result {
    uint32_t has;
    int64_t number;
    int64_t at_ms;
};
extern const struct pl_object pl_note_add_result_object;

struct pl_note_list_params {
    uint32_t has;
    struct pl_str participant;
    struct pl_str delegation;
    int64_t before;
    int64_t limit;
};
#define PL_HAS_NOTE_LIST_PARAMS_PARTICIPANT (UINT32_C(1) << 0)
#define PL_HAS_NOTE_LIST_PARAMS_DELEGATION (UINT32_C(1) << 1)
#define PL_HAS_NOTE_LIST_PARAMS_BEFORE (UINT32_C(1) << 2)
#define PL_HAS_NOTE_LIST_PARAMS_LIMIT (UINT32_C(1) << 3)
extern const struct pl_object pl_note_list_params_object;

struct pl_note_list_result {
    uint32_t has;
    struct pl_wire_note *notes;
    size_t notes_count;
    bool more;
};
extern const struct pl_object pl_note_list_result_object;

struct pl_operator_speak_as_params {
    uint32_t has;
    struct pl_str participant;
};
extern const struct pl_object pl_operator_speak_as_params_object;

struct pl_operator_speak_as_result {
    uint32_t has;
    struct pl_wire_participant participant;
};
extern const struct pl_object pl_operator_speak_as_result_object;

struct pl_participant_find_params {
    uint32_t has;
    struct pl_str delegation;
    bool unattached;
    struct pl_str text;
    struct pl_str after;
    int64_t limit;
};
#define PL_HAS_PARTICIPANT_FIND_PARAMS_DELEGATION (UINT32_C(1) << 0)
#define PL_HAS_PARTICIPANT_FIND_PARAMS_UNATTACHED (UINT32_C(1) << 1)
#define PL_HAS_PARTICIPANT_FIND_PARAMS_TEXT (UINT32_C(1) << 2)
#define PL_HAS_PARTICIPANT_FIND_PARAMS_AFTER (UINT32_C(1) << 3)
#define PL_HAS_PARTICIPANT_FIND_PARAMS_LIMIT (UINT32_C(1) << 4)
extern const struct pl_object pl_participant_find_params_object;

struct pl_participant_find_result {
    uint32_t has;
    struct pl_wire_participant *participants;
    size_t participants_count;
    bool more;
};
extern const struct pl_object pl_participant_find_result_object;

struct pl_participant_import_params_rows {
    uint32_t has;
    int64_t row;
    struct pl_str id;
    struct pl_str name;
    struct pl_str role;
    struct pl_str delegation;
    struct pl_str lang;
};
#define PL_HAS_PARTICIPANT_IMPORT_PARAMS_ROWS_DELEGATION (UINT32_C(1) << 0)
#define PL_HAS_PARTICIPANT_IMPORT_PARAMS_ROWS_LANG (UINT32_C(1) << 1)
extern const struct pl_object pl_participant_import_params_rows_object;

struct pl_participant_import_params {
    uint32_t has;
    struct pl_participant_import_params_rows *rows;
    size_t rows_count;
    bool dry_run;
};
extern const struct pl_object pl_participant_import_params_object;

struct pl_participant_import_result {
    uint32_t has;
    int64_t created;
    int64_t updated;
    int64_t unchanged;
    struct pl_wire_import_error *errors;
    size_t errors_count;
};
extern const struct pl_object pl_participant_import_result_object;

struct pl_participant_list_params {
    uint32_t has;
    struct pl_str delegation;
    struct pl_str after;
    int64_t limit;
};
#define PL_HAS_PARTICIPANT_LIST_PARAMS_DELEGATION (UINT32_C(1) << 0)
#define PL_HAS_PARTICIPANT_LIST_PARAMS_AFTER (UINT32_C(1) << 1)
#define PL_HAS_PARTICIPANT_LIST_PARAMS_LIMIT (UINT32_C(1) << 2)
extern const struct pl_object pl_participant_list_params_object;

struct pl_participant_list_result {
    uint32_t has;
    struct pl_wire_participant *participants;
    size_t participants_count;
    bool more;
};
extern const struct pl_object pl_participant_list_result_object;

struct pl_participant_messages_params {
    uint32_t has;
    struct pl_str participant;
    struct pl_str channel;
    struct pl_str before;
    int64_t limit;
};
#define PL_HAS_PARTICIPANT_MESSAGES_PARAMS_CHANNEL (UINT32_C(1) << 0)
#define PL_HAS_PARTICIPANT_MESSAGES_PARAMS_BEFORE (UINT32_C(1) << 1)
#define PL_HAS_PARTICIPANT_MESSAGES_PARAMS_LIMIT (UINT32_C(1) << 2)
extern const struct pl_object pl_participant_messages_params_object;

struct pl_participant_messages_result {
    uint32_t has;
    struct pl_wire_sent_message *messages;
    size_t messages_count;
    bool more;
    struct pl_str next;
};
#define PL_HAS_PARTICIPANT_MESSAGES_RESULT_NEXT (UINT32_C(1) << 0)
extern const struct pl_object pl_participant_messages_result_object;

struct pl_participant_mute_params {
    uint32_t has;
    struct pl_str channel;
    struct pl_str participant;
    struct pl_str delegation;
    int64_t duration_s;
    struct pl_str reason;
};
#define PL_HAS_PARTICIPANT_MUTE_PARAMS_PARTICIPANT (UINT32_C(1) << 0)
#define PL_HAS_PARTICIPANT_MUTE_PARAMS_DELEGATION (UINT32_C(1) << 1)
#define PL_HAS_PARTICIPANT_MUTE_PARAMS_DURATION_S (UINT32_C(1) << 2)
extern const struct pl_object pl_participant_mute_params_object;

struct pl_participant_mute_result {
    uint32_t has;
    struct pl_str channel;
    struct pl_str sanction;
    int64_t seq;
    int64_t at_ms;
    int64_t until_ms;
};
#define PL_HAS_PARTICIPANT_MUTE_RESULT_UNTIL (UINT32_C(1) << 0)
extern const struct pl_object pl_participant_mute_result_object;

struct pl_participant_readmit_params {
    uint32_t has;
    struct pl_str channel;
    struct pl_str participant;
    struct pl_str delegation;
    struct pl_str reason;
};
#define PL_HAS_PARTICIPANT_READMIT_PARAMS_PARTICIPANT (UINT32_C(1) << 0)
#define PL_HAS_PARTICIPANT_READMIT_PARAMS_DELEGATION (UINT32_C(1) << 1)
#define PL_HAS_PARTICIPANT_READMIT_PARAMS_REASON (UINT32_C(1) << 2)
extern const struct pl_object pl_participant_readmit_params_object;

struct pl_participant_readmit_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_PARTICIPANT_READMIT_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_PARTICIPANT_READMIT_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_participant_readmit_result_object;

struct pl_participant_remove_params {
    uint32_t has;
    struct pl_str channel;
    struct pl_str participant;
    struct pl_str delegation;
    int64_t duration_s;
    struct pl_str reason;
};
#define PL_HAS_PARTICIPANT_REMOVE_PARAMS_PARTICIPANT (UINT32_C(1) << 0)
#define PL_HAS_PARTICIPANT_REMOVE_PARAMS_DELEGATION (UINT32_C(1) << 1)
#define PL_HAS_PARTICIPANT_REMOVE_PARAMS_DURATION_S (UINT32_C(1) << 2)
extern const struct pl_object pl_participant_remove_params_object;

struct pl_participant_remove_result {
    uint32_t has;
    struct pl_str channel;
    struct pl_str sanction;
    int64_t seq;
    int64_t at_ms;
    int64_t until_ms;
};
#define PL_HAS_PARTICIPANT_REMOVE_RESULT_UNTIL (UINT32_C(1) << 0)
extern const struct pl_object pl_participant_remove_result_object;

struct pl_participant_suspend_params {
    uint32_t has;
    struct pl_str participant;
    struct pl_str delegation;
    int64_t duration_s;
    struct pl_str reason;
};
#define PL_HAS_PARTICIPANT_SUSPEND_PARAMS_PARTICIPANT (UINT32_C(1) << 0)
#define PL_HAS_PARTICIPANT_SUSPEND_PARAMS_DELEGATION (UINT32_C(1) << 1)
#define PL_HAS_PARTICIPANT_SUSPEND_PARAMS_DURATION_S (UINT32_C(1) << 2)
extern const struct pl_object pl_participant_suspend_params_object;

struct pl_participant_suspend_result {
    uint32_t has;
    struct pl_str sanction;
    int64_t at_ms;
    int64_t until_ms;
};
#define PL_HAS_PARTICIPANT_SUSPEND_RESULT_UNTIL (UINT32_C(1) << 0)
extern const struct pl_object pl_participant_suspend_result_object;

struct pl_participant_unmute_params {
    uint32_t has;
    struct pl_str channel;
    struct pl_str participant;
    struct pl_str delegation;
    struct pl_str reason;
};
#define PL_HAS_PARTICIPANT_UNMUTE_PARAMS_PARTICIPANT (UINT32_C(1) << 0)
#define PL_HAS_PARTICIPANT_UNMUTE_PARAMS_DELEGATION (UINT32_C(1) << 1)
#define PL_HAS_PARTICIPANT_UNMUTE_PARAMS_REASON (UINT32_C(1) << 2)
extern const struct pl_object pl_participant_unmute_params_object;

struct pl_participant_unmute_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_PARTICIPANT_UNMUTE_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_PARTICIPANT_UNMUTE_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_participant_unmute_result_object;

struct pl_participant_unsuspend_params {
    uint32_t has;
    struct pl_str participant;
    struct pl_str delegation;
    struct pl_str reason;
};
#define PL_HAS_PARTICIPANT_UNSUSPEND_PARAMS_PARTICIPANT (UINT32_C(1) << 0)
#define PL_HAS_PARTICIPANT_UNSUSPEND_PARAMS_DELEGATION (UINT32_C(1) << 1)
#define PL_HAS_PARTICIPANT_UNSUSPEND_PARAMS_REASON (UINT32_C(1) << 2)
extern const struct pl_object pl_participant_unsuspend_params_object;

struct pl_participant_unsuspend_result {
    uint32_t has;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_PARTICIPANT_UNSUSPEND_RESULT_AT (UINT32_C(1) << 0)
extern const struct pl_object pl_participant_unsuspend_result_object;

struct pl_participant_warn_params {
    uint32_t has;
    struct pl_str channel;
    struct pl_str participant;
    struct pl_str delegation;
    struct pl_str reason;
};
#define PL_HAS_PARTICIPANT_WARN_PARAMS_PARTICIPANT (UINT32_C(1) << 0)
#define PL_HAS_PARTICIPANT_WARN_PARAMS_DELEGATION (UINT32_C(1) << 1)
extern const struct pl_object pl_participant_warn_params_object;

struct pl_participant_warn_result {
    uint32_t has;
    struct pl_str channel;
    struct pl_str sanction;
    int64_t seq;
    int64_t at_ms;
};
extern const struct pl_object pl_participant_warn_result_object;

struct pl_participant_withhold_params {
    uint32_t has;
    struct pl_str channel;
    struct pl_str participant;
    int64_t last;
    bool all;
    struct pl_str reason;
};
#define PL_HAS_PARTICIPANT_WITHHOLD_PARAMS_LAST (UINT32_C(1) << 0)
#define PL_HAS_PARTICIPANT_WITHHOLD_PARAMS_ALL (UINT32_C(1) << 1)
extern const struct pl_object pl_participant_withhold_params_object;

struct pl_participant_withhold_result {
    uint32_t has;
    struct pl_str channel;
    int64_t count;
    struct pl_str bulk;
    bool more;
};
#define PL_HAS_PARTICIPANT_WITHHOLD_RESULT_BULK (UINT32_C(1) << 0)
extern const struct pl_object pl_participant_withhold_result_object;

struct pl_poll_cancel_params {
    uint32_t has;
    struct pl_str poll;
    struct pl_str reason;
};
#define PL_HAS_POLL_CANCEL_PARAMS_REASON (UINT32_C(1) << 0)
extern const struct pl_object pl_poll_cancel_params_object;

struct pl_poll_cancel_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
};
extern const struct pl_object pl_poll_cancel_result_object;

struct pl_poll_close_params {
    uint32_t has;
    struct pl_str poll;
};
extern const struct pl_object pl_poll_close_params_object;

struct pl_poll_close_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
};
extern const struct pl_object pl_poll_close_result_object;

struct pl_poll_create_params {
    uint32_t has;
    struct pl_str channel;
    struct pl_str title;
    struct pl_str *options;
    size_t options_count;
    enum pl_poll_kind kind;
    int64_t max_choices;
    enum pl_poll_per per;
    enum pl_role *roles;
    size_t roles_count;
    bool secret;
    enum pl_poll_results_when results;
    int64_t quorum;
    bool abstention;
    int64_t closes_ms;
};
#define PL_HAS_POLL_CREATE_PARAMS_MAX_CHOICES (UINT32_C(1) << 0)
#define PL_HAS_POLL_CREATE_PARAMS_PER (UINT32_C(1) << 1)
#define PL_HAS_POLL_CREATE_PARAMS_ROLES (UINT32_C(1) << 2)
#define PL_HAS_POLL_CREATE_PARAMS_SECRET (UINT32_C(1) << 3)
#define PL_HAS_POLL_CREATE_PARAMS_RESULTS (UINT32_C(1) << 4)
#define PL_HAS_POLL_CREATE_PARAMS_QUORUM (UINT32_C(1) << 5)
#define PL_HAS_POLL_CREATE_PARAMS_ABSTENTION (UINT32_C(1) << 6)
#define PL_HAS_POLL_CREATE_PARAMS_CLOSES (UINT32_C(1) << 7)
extern const struct pl_object pl_poll_create_params_object;

struct pl_poll_create_result {
    uint32_t has;
    struct pl_str poll;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
};
extern const struct pl_object pl_poll_create_result_object;

struct pl_poll_list_params {
    uint32_t has;
    struct pl_str channel;
    enum pl_poll_state state;
    struct pl_str after;
    int64_t limit;
};
#define PL_HAS_POLL_LIST_PARAMS_STATE (UINT32_C(1) << 0)
#define PL_HAS_POLL_LIST_PARAMS_AFTER (UINT32_C(1) << 1)
#define PL_HAS_POLL_LIST_PARAMS_LIMIT (UINT32_C(1) << 2)
extern const struct pl_object pl_poll_list_params_object;

struct pl_poll_list_result {
    uint32_t has;
    struct pl_wire_poll *polls;
    size_t polls_count;
    bool more;
};
extern const struct pl_object pl_poll_list_result_object;

struct pl_poll_open_params {
    uint32_t has;
    struct pl_str poll;
    int64_t closes_ms;
};
#define PL_HAS_POLL_OPEN_PARAMS_CLOSES (UINT32_C(1) << 0)
extern const struct pl_object pl_poll_open_params_object;

struct pl_poll_open_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
};
extern const struct pl_object pl_poll_open_result_object;

struct pl_poll_publish_params {
    uint32_t has;
    struct pl_str poll;
};
extern const struct pl_object pl_poll_publish_params_object;

struct pl_poll_publish_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
};
extern const struct pl_object pl_poll_publish_result_object;

struct pl_poll_roll_params {
    uint32_t has;
    struct pl_str poll;
    struct pl_str after;
    int64_t limit;
};
#define PL_HAS_POLL_ROLL_PARAMS_AFTER (UINT32_C(1) << 0)
#define PL_HAS_POLL_ROLL_PARAMS_LIMIT (UINT32_C(1) << 1)
extern const struct pl_object pl_poll_roll_params_object;

struct pl_poll_roll_result {
    uint32_t has;
    struct pl_wire_poll_voter *voters;
    size_t voters_count;
    bool more;
    struct pl_str next;
};
#define PL_HAS_POLL_ROLL_RESULT_NEXT (UINT32_C(1) << 0)
extern const struct pl_object pl_poll_roll_result_object;

struct pl_poll_show_params {
    uint32_t has;
    struct pl_str poll;
};
extern const struct pl_object pl_poll_show_params_object;

struct pl_poll_show_result {
    uint32_t has;
    struct pl_wire_poll poll;
    struct pl_wire_poll_mine mine;
};
extern const struct pl_object pl_poll_show_result_object;

struct pl_poll_substitute_params {
    uint32_t has;
    struct pl_str participant;
    struct pl_str delegation;
};
#define PL_HAS_POLL_SUBSTITUTE_PARAMS_PARTICIPANT (UINT32_C(1) << 0)
#define PL_HAS_POLL_SUBSTITUTE_PARAMS_DELEGATION (UINT32_C(1) << 1)
extern const struct pl_object pl_poll_substitute_params_object;

struct pl_poll_substitute_result {
    uint32_t has;
    struct pl_str delegation;
    bool changed;
};
extern const struct pl_object pl_poll_substitute_result_object;

struct pl_poll_vote_params {
    uint32_t has;
    struct pl_str poll;
    int64_t *choices;
    size_t choices_count;
    bool abstain;
};
#define PL_HAS_POLL_VOTE_PARAMS_CHOICES (UINT32_C(1) << 0)
#define PL_HAS_POLL_VOTE_PARAMS_ABSTAIN (UINT32_C(1) << 1)
extern const struct pl_object pl_poll_vote_params_object;

struct pl_poll_vote_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
    int64_t votes;
};
#define PL_HAS_POLL_VOTE_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_POLL_VOTE_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_poll_vote_result_object;

struct pl_presence_list_params {
    uint32_t has;
    struct pl_str delegation;
};
#define PL_HAS_PRESENCE_LIST_PARAMS_DELEGATION (UINT32_C(1) << 0)
extern const struct pl_object pl_presence_list_params_object;

struct pl_presence_list_result {
    uint32_t has;
    int64_t total;
    struct pl_wire_delegation_count *delegations;
    size_t delegations_count;
    struct pl_wire_participant *participants;
    size_t participants_count;
    bool more;
};
extern const struct pl_object pl_presence_list_result_object;

struct pl_question_answer_params {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t answer_seq;
};
#define PL_HAS_QUESTION_ANSWER_PARAMS_ANSWER_SEQ (UINT32_C(1) << 0)
extern const struct pl_object pl_question_answer_params_object;

struct pl_question_answer_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_QUESTION_ANSWER_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_QUESTION_ANSWER_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_question_answer_result_object;

struct pl_question_dismiss_params {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    struct pl_str reason;
};
extern const struct pl_object pl_question_dismiss_params_object;

struct pl_question_dismiss_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_QUESTION_DISMISS_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_QUESTION_DISMISS_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_question_dismiss_result_object;

struct pl_question_list_params {
    uint32_t has;
    struct pl_str channel;
    enum pl_question_state state;
    enum pl_question_sort sort;
    struct pl_str after;
    int64_t limit;
};
#define PL_HAS_QUESTION_LIST_PARAMS_STATE (UINT32_C(1) << 0)
#define PL_HAS_QUESTION_LIST_PARAMS_SORT (UINT32_C(1) << 1)
#define PL_HAS_QUESTION_LIST_PARAMS_AFTER (UINT32_C(1) << 2)
#define PL_HAS_QUESTION_LIST_PARAMS_LIMIT (UINT32_C(1) << 3)
extern const struct pl_object pl_question_list_params_object;

struct pl_question_list_result {
    uint32_t has;
    struct pl_wire_question_item *questions;
    size_t questions_count;
    bool more;
    struct pl_str next;
};
#define PL_HAS_QUESTION_LIST_RESULT_NEXT (UINT32_C(1) << 0)
extern const struct pl_object pl_question_list_result_object;

struct pl_question_merge_params {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t into;
};
extern const struct pl_object pl_question_merge_params_object;

struct pl_question_merge_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
    int64_t votes;
};
#define PL_HAS_QUESTION_MERGE_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_QUESTION_MERGE_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_question_merge_result_object;

struct pl_question_redact_reason_params {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    struct pl_str reason;
};
extern const struct pl_object pl_question_redact_reason_params_object;

struct pl_question_redact_reason_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
extern const struct pl_object pl_question_redact_reason_result_object;

struct pl_question_reopen_params {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
};
extern const struct pl_object pl_question_reopen_params_object;

struct pl_question_reopen_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_QUESTION_REOPEN_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_QUESTION_REOPEN_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_question_reopen_result_object;

struct pl_question_take_params {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
};
extern const struct pl_object pl_question_take_params_object;

struct pl_question_take_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_QUESTION_TAKE_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_QUESTION_TAKE_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_question_take_result_object;

struct pl_question_upvote_params {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    bool on;
};
extern const struct pl_object pl_question_upvote_params_object;

struct pl_question_upvote_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
    int64_t votes;
};
#define PL_HAS_QUESTION_UPVOTE_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_QUESTION_UPVOTE_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_question_upvote_result_object;

struct pl_read_mark_params {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
};
extern const struct pl_object pl_read_mark_params_object;

struct pl_read_mark_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
};
extern const struct pl_object pl_read_mark_result_object;

struct pl_reply_claim_params {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    struct pl_str named_by;
    struct pl_str text;
};
#define PL_HAS_REPLY_CLAIM_PARAMS_SEQ (UINT32_C(1) << 0)
#define PL_HAS_REPLY_CLAIM_PARAMS_NAMED_BY (UINT32_C(1) << 1)
extern const struct pl_object pl_reply_claim_params_object;

struct pl_reply_claim_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    struct pl_wire_floor_reply reply;
};
extern const struct pl_object pl_reply_claim_result_object;

struct pl_reply_grant_params {
    uint32_t has;
    struct pl_str channel;
    int64_t reply;
};
extern const struct pl_object pl_reply_grant_params_object;

struct pl_reply_grant_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    struct pl_wire_floor_reply reply;
    struct pl_wire_floor_entry entry;
};
extern const struct pl_object pl_reply_grant_result_object;

struct pl_reply_redact_params {
    uint32_t has;
    struct pl_str channel;
    int64_t reply;
    struct pl_str reason;
};
extern const struct pl_object pl_reply_redact_params_object;

struct pl_reply_redact_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
extern const struct pl_object pl_reply_redact_result_object;

struct pl_reply_refuse_params {
    uint32_t has;
    struct pl_str channel;
    int64_t reply;
    struct pl_str reason;
};
extern const struct pl_object pl_reply_refuse_params_object;

struct pl_reply_refuse_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    struct pl_wire_floor_reply reply;
};
extern const struct pl_object pl_reply_refuse_result_object;

struct pl_report_assign_params {
    uint32_t has;
    struct pl_str report_id;
    struct pl_str to;
};
#define PL_HAS_REPORT_ASSIGN_PARAMS_TO (UINT32_C(1) << 0)
extern const struct pl_object pl_report_assign_params_object;

struct pl_report_assign_result {
    uint32_t has;
    struct pl_str report_id;
    struct pl_wire_participant to;
    bool changed;
};
extern const struct pl_object pl_report_assign_result_object;

struct pl_report_list_params {
    uint32_t has;
    struct pl_str channel;
    enum pl_report_state state;
    struct pl_str after;
    int64_t limit;
};
#define PL_HAS_REPORT_LIST_PARAMS_CHANNEL (UINT32_C(1) << 0)
#define PL_HAS_REPORT_LIST_PARAMS_STATE (UINT32_C(1) << 1)
#define PL_HAS_REPORT_LIST_PARAMS_AFTER (UINT32_C(1) << 2)
#define PL_HAS_REPORT_LIST_PARAMS_LIMIT (UINT32_C(1) << 3)
extern const struct pl_object pl_report_list_params_object;

struct pl_report_list_result {
    uint32_t has;
    struct pl_wire_report_card *reports;
    size_t reports_count;
    bool more;
};
extern const struct pl_object pl_report_list_result_object;

struct pl_report_mine_params {
    uint32_t has;
};
extern const struct pl_object pl_report_mine_params_object;

struct pl_report_mine_result {
    uint32_t has;
    struct pl_wire_own_report *made;
    size_t made_count;
    struct pl_wire_own_report *about;
    size_t about_count;
};
extern const struct pl_object pl_report_mine_result_object;

struct pl_report_resolve_params {
    uint32_t has;
    struct pl_str report_id;
    enum pl_report_outcome outcome;
    struct pl_str reason;
    int64_t text_version;
};
#define PL_HAS_REPORT_RESOLVE_PARAMS_TEXT_VERSION (UINT32_C(1) << 0)
extern const struct pl_object pl_report_resolve_params_object;

struct pl_report_resolve_result {
    uint32_t has;
    struct pl_str report_id;
    enum pl_report_outcome outcome;
    int64_t at_ms;
    int64_t seq;
};
#define PL_HAS_REPORT_RESOLVE_RESULT_SEQ (UINT32_C(1) << 0)
extern const struct pl_object pl_report_resolve_result_object;

struct pl_sanction_appeal_params {
    uint32_t has;
    struct pl_str sanction;
    struct pl_str text;
};
extern const struct pl_object pl_sanction_appeal_params_object;

struct pl_sanction_appeal_result {
    uint32_t has;
    struct pl_str sanction;
    int64_t at_ms;
};
extern const struct pl_object pl_sanction_appeal_result_object;

struct pl_sanction_list_params {
    uint32_t has;
    struct pl_str channel;
    struct pl_str participant;
    struct pl_str delegation;
    enum pl_sanction_filter only;
    struct pl_str before;
    int64_t limit;
};
#define PL_HAS_SANCTION_LIST_PARAMS_CHANNEL (UINT32_C(1) << 0)
#define PL_HAS_SANCTION_LIST_PARAMS_PARTICIPANT (UINT32_C(1) << 1)
#define PL_HAS_SANCTION_LIST_PARAMS_DELEGATION (UINT32_C(1) << 2)
#define PL_HAS_SANCTION_LIST_PARAMS_ONLY (UINT32_C(1) << 3)
#define PL_HAS_SANCTION_LIST_PARAMS_BEFORE (UINT32_C(1) << 4)
#define PL_HAS_SANCTION_LIST_PARAMS_LIMIT (UINT32_C(1) << 5)
extern const struct pl_object pl_sanction_list_params_object;

struct pl_sanction_list_result {
    uint32_t has;
    struct pl_wire_sanction *sanctions;
    size_t sanctions_count;
    bool more;
};
extern const struct pl_object pl_sanction_list_result_object;

struct pl_sanction_review_params {
    uint32_t has;
    struct pl_str sanction;
    enum pl_appeal_outcome outcome;
    struct pl_str reason;
};
extern const struct pl_object pl_sanction_review_params_object;

struct pl_sanction_review_result {
    uint32_t has;
    struct pl_str sanction;
    int64_t at_ms;
    bool changed;
};
extern const struct pl_object pl_sanction_review_result_object;

struct pl_server_status_params {
    uint32_t has;
};
extern const struct pl_object pl_server_status_params_object;

struct pl_server_status_result {
    uint32_t has;
    struct pl_str version;
    struct pl_str summit;
    struct pl_str name;
    struct pl_str epoch;
    int64_t position;
    int64_t participants;
    int64_t tokens;
    struct pl_wire_channel_status *channels;
    size_t channels_count;
    int64_t index_lag;
    struct pl_str storage;
    int64_t server_time_ms;
};
#define PL_HAS_SERVER_STATUS_RESULT_INDEX_LAG (UINT32_C(1) << 0)
#define PL_HAS_SERVER_STATUS_RESULT_STORAGE (UINT32_C(1) << 1)
extern const struct pl_object pl_server_status_result_object;

// What is connecting; for the server's log.
struct pl_session_open_params_client {
    uint32_t has;
    struct pl_str name;
    struct pl_str version;
};
extern const struct pl_object pl_session_open_params_client_object;

struct pl_session_open_params {
    uint32_t has;
    struct pl_str token;
    struct pl_session_open_params_client client;
    enum pl_lang lang;
};
#define PL_HAS_SESSION_OPEN_PARAMS_LANG (UINT32_C(1) << 0)
extern const struct pl_object pl_session_open_params_object;

struct pl_session_open_result {
    uint32_t has;
    struct pl_str session;
    struct pl_wire_participant participant;
    struct pl_wire_summit summit;
    struct pl_str epoch;
    struct pl_wire_channel_info *channels;
    size_t channels_count;
    struct pl_wire_sanction *sanctions;
    size_t sanctions_count;
    struct pl_wire_delegation *delegations;
    size_t delegations_count;
    bool read_only;
    struct pl_wire_limits limits;
    struct pl_wire_software server;
    int64_t server_time_ms;
};
#define PL_HAS_SESSION_OPEN_RESULT_READ_ONLY (UINT32_C(1) << 0)
extern const struct pl_object pl_session_open_result_object;

struct pl_summit_lock_params {
    uint32_t has;
    struct pl_str reason;
};
extern const struct pl_object pl_summit_lock_params_object;

struct pl_summit_lock_result {
    uint32_t has;
    int64_t channels;
    int64_t at_ms;
};
extern const struct pl_object pl_summit_lock_result_object;

struct pl_summit_unlock_params {
    uint32_t has;
    struct pl_str reason;
};
extern const struct pl_object pl_summit_unlock_params_object;

struct pl_summit_unlock_result {
    uint32_t has;
    int64_t channels;
    int64_t at_ms;
};
extern const struct pl_object pl_summit_unlock_result_object;

struct pl_suspension_appeal_params {
    uint32_t has;
    struct pl_str token;
    struct pl_str sanction;
    struct pl_str text;
};
extern const struct pl_object pl_suspension_appeal_params_object;

struct pl_suspension_appeal_result {
    uint32_t has;
    struct pl_str sanction;
    int64_t at_ms;
};
extern const struct pl_object pl_suspension_appeal_result_object;

struct pl_suspension_show_params {
    uint32_t has;
    struct pl_str token;
};
extern const struct pl_object pl_suspension_show_params_object;

struct pl_suspension_show_result {
    uint32_t has;
    struct pl_wire_participant participant;
    struct pl_wire_sanction *sanctions;
    size_t sanctions_count;
};
extern const struct pl_object pl_suspension_show_result_object;

struct pl_token_create_params {
    uint32_t has;
    struct pl_str participant;
    enum pl_role role;
    struct pl_str delegation;
    struct pl_str label;
    struct pl_str secret_hash;
};
#define PL_HAS_TOKEN_CREATE_PARAMS_ROLE (UINT32_C(1) << 0)
#define PL_HAS_TOKEN_CREATE_PARAMS_DELEGATION (UINT32_C(1) << 1)
#define PL_HAS_TOKEN_CREATE_PARAMS_LABEL (UINT32_C(1) << 2)
extern const struct pl_object pl_token_create_params_object;

struct pl_token_create_result {
    uint32_t has;
    struct pl_wire_participant participant;
    int64_t token_id;
    bool created;
};
extern const struct pl_object pl_token_create_result_object;

struct pl_token_list_params {
    uint32_t has;
    struct pl_str participant;
};
#define PL_HAS_TOKEN_LIST_PARAMS_PARTICIPANT (UINT32_C(1) << 0)
extern const struct pl_object pl_token_list_params_object;

struct pl_token_list_result {
    uint32_t has;
    struct pl_wire_token_info *tokens;
    size_t tokens_count;
};
extern const struct pl_object pl_token_list_result_object;

struct pl_token_revoke_params {
    uint32_t has;
    struct pl_str secret_hash;
    struct pl_str participant;
};
#define PL_HAS_TOKEN_REVOKE_PARAMS_SECRET_HASH (UINT32_C(1) << 0)
#define PL_HAS_TOKEN_REVOKE_PARAMS_PARTICIPANT (UINT32_C(1) << 1)
extern const struct pl_object pl_token_revoke_params_object;

struct pl_token_revoke_result {
    uint32_t has;
    int64_t revoked;
};
extern const struct pl_object pl_token_revoke_result_object;

struct pl_warning_acknowledge_params {
    uint32_t has;
    struct pl_str sanction;
};
extern const struct pl_object pl_warning_acknowledge_params_object;

struct pl_warning_acknowledge_result {
    uint32_t has;
    struct pl_str sanction;
    bool changed;
};
extern const struct pl_object pl_warning_acknowledge_result_object;

struct pl_warning_lift_params {
    uint32_t has;
    struct pl_str sanction;
    struct pl_str reason;
};
#define PL_HAS_WARNING_LIFT_PARAMS_REASON (UINT32_C(1) << 0)
extern const struct pl_object pl_warning_lift_params_object;

struct pl_warning_lift_result {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    bool changed;
};
#define PL_HAS_WARNING_LIFT_RESULT_SEQ (UINT32_C(1) << 0)
#define PL_HAS_WARNING_LIFT_RESULT_AT (UINT32_C(1) << 1)
extern const struct pl_object pl_warning_lift_result_object;

struct pl_warning_readers_params {
    uint32_t has;
    struct pl_str sanction;
    struct pl_str after;
    int64_t limit;
};
#define PL_HAS_WARNING_READERS_PARAMS_AFTER (UINT32_C(1) << 0)
#define PL_HAS_WARNING_READERS_PARAMS_LIMIT (UINT32_C(1) << 1)
extern const struct pl_object pl_warning_readers_params_object;

struct pl_warning_readers_result {
    uint32_t has;
    struct pl_wire_warning_reader *readers;
    size_t readers_count;
    int64_t read;
    int64_t unread;
    bool more;
};
extern const struct pl_object pl_warning_readers_result_object;

struct pl_withheld_list_params {
    uint32_t has;
    struct pl_str channel;
    int64_t before;
    int64_t limit;
};
#define PL_HAS_WITHHELD_LIST_PARAMS_BEFORE (UINT32_C(1) << 0)
#define PL_HAS_WITHHELD_LIST_PARAMS_LIMIT (UINT32_C(1) << 1)
extern const struct pl_object pl_withheld_list_params_object;

struct pl_withheld_list_result {
    uint32_t has;
    struct pl_wire_withheld_message *messages;
    size_t messages_count;
    bool more;
};
extern const struct pl_object pl_withheld_list_result_object;

// Questions without a name were allowed, or stopped.
struct pl_event_channel_anonymous_questions_changed {
    uint32_t has;
    bool on;
};
extern const struct pl_object pl_event_channel_anonymous_questions_changed_object;

// Approval was set.
struct pl_event_channel_approval_changed {
    uint32_t has;
    enum pl_approval_mode mode;
    int64_t first;
    int64_t deadline_s;
    enum pl_held_outcome on_deadline;
};
#define PL_HAS_EVENT_CHANNEL_APPROVAL_CHANGED_FIRST (UINT32_C(1) << 0)
#define PL_HAS_EVENT_CHANNEL_APPROVAL_CHANGED_DEADLINE_S (UINT32_C(1) << 1)
#define PL_HAS_EVENT_CHANNEL_APPROVAL_CHANGED_ON_DEADLINE (UINT32_C(1) << 2)
extern const struct pl_object pl_event_channel_approval_changed_object;

// From here on messages name their authors, or do not, or are off the record. When a channel
// closes, its segment off the record ends with this event before the lock.
struct pl_event_channel_attribution_changed {
    uint32_t has;
    enum pl_attribution_level level;
    enum pl_attribution_show show;
    struct pl_str reason;
    bool by_clock;
};
#define PL_HAS_EVENT_CHANNEL_ATTRIBUTION_CHANGED_SHOW (UINT32_C(1) << 0)
#define PL_HAS_EVENT_CHANNEL_ATTRIBUTION_CHANGED_REASON (UINT32_C(1) << 1)
#define PL_HAS_EVENT_CHANNEL_ATTRIBUTION_CHANGED_BY_CLOCK (UINT32_C(1) << 2)
extern const struct pl_object pl_event_channel_attribution_changed_object;

// The budget of messages was set, and begins anew for everyone.
struct pl_event_channel_budget_changed {
    uint32_t has;
    int64_t messages;
    enum pl_counted_per per;
    int64_t reserve_head;
    int64_t window_s;
};
#define PL_HAS_EVENT_CHANNEL_BUDGET_CHANGED_WINDOW_S (UINT32_C(1) << 0)
extern const struct pl_object pl_event_channel_budget_changed_object;

// The delay was set: how long only moderators see a new message.
struct pl_event_channel_delay_changed {
    uint32_t has;
    int64_t seconds;
};
extern const struct pl_object pl_event_channel_delay_changed_object;

// The channel was locked, or is locked in another mode.
struct pl_event_channel_locked {
    uint32_t has;
    enum pl_lock_mode mode;
    struct pl_str reason;
    bool by_clock;
};
#define PL_HAS_EVENT_CHANNEL_LOCKED_MODE (UINT32_C(1) << 0)
#define PL_HAS_EVENT_CHANNEL_LOCKED_REASON (UINT32_C(1) << 1)
#define PL_HAS_EVENT_CHANNEL_LOCKED_BY_CLOCK (UINT32_C(1) << 2)
extern const struct pl_object pl_event_channel_locked_object;

// It was set from how many delegations reports withhold a message.
struct pl_event_channel_report_threshold_changed {
    uint32_t has;
    int64_t delegations;
};
extern const struct pl_object pl_event_channel_report_threshold_changed_object;

// The times were set at which the clock opens and closes the channel; they replace earlier ones.
struct pl_event_channel_scheduled {
    uint32_t has;
    int64_t opens_ms;
    int64_t closes_ms;
};
#define PL_HAS_EVENT_CHANNEL_SCHEDULED_OPENS (UINT32_C(1) << 0)
#define PL_HAS_EVENT_CHANNEL_SCHEDULED_CLOSES (UINT32_C(1) << 1)
extern const struct pl_object pl_event_channel_scheduled_object;

// Slow mode was set.
struct pl_event_channel_slow_mode_changed {
    uint32_t has;
    int64_t seconds;
    enum pl_counted_per per;
};
#define PL_HAS_EVENT_CHANNEL_SLOW_MODE_CHANGED_PER (UINT32_C(1) << 0)
extern const struct pl_object pl_event_channel_slow_mode_changed_object;

// The channel was unlocked.
struct pl_event_channel_unlocked {
    uint32_t has;
    struct pl_str reason;
    bool by_clock;
};
#define PL_HAS_EVENT_CHANNEL_UNLOCKED_REASON (UINT32_C(1) << 0)
#define PL_HAS_EVENT_CHANNEL_UNLOCKED_BY_CLOCK (UINT32_C(1) << 1)
extern const struct pl_object pl_event_channel_unlocked_object;

// What a delegation has said with its stance in a round is withheld from now on, also in earlier
// events. The stance stays.
struct pl_event_consensus_answer_redacted {
    uint32_t has;
    struct pl_str consensus;
    int64_t round;
    struct pl_str delegation;
    struct pl_str reason;
};
extern const struct pl_object pl_event_consensus_answer_redacted_object;

// A delegation answered, or answered otherwise than before.
struct pl_event_consensus_answered {
    uint32_t has;
    struct pl_str consensus;
    int64_t round;
    struct pl_str delegation;
    enum pl_stance stance;
    struct pl_str text;
    bool redacted;
};
#define PL_HAS_EVENT_CONSENSUS_ANSWERED_TEXT (UINT32_C(1) << 0)
#define PL_HAS_EVENT_CONSENSUS_ANSWERED_REDACTED (UINT32_C(1) << 1)
extern const struct pl_object pl_event_consensus_answered_object;

// The outcome of a consensus call, with what was said against it or with reserve.
struct pl_event_consensus_closed {
    uint32_t has;
    struct pl_str consensus;
    int64_t round;
    bool reached;
    struct pl_str statement;
    struct pl_wire_consensus_counts counts;
    struct pl_wire_consensus_answer *remarks;
    size_t remarks_count;
};
extern const struct pl_object pl_event_consensus_closed_object;

// A text was put to the delegations.
struct pl_event_consensus_opened {
    uint32_t has;
    struct pl_str consensus;
    int64_t round;
    struct pl_str text;
};
extern const struct pl_object pl_event_consensus_opened_object;

// A revised text was put to the delegations; all answer anew.
struct pl_event_consensus_revised {
    uint32_t has;
    struct pl_str consensus;
    int64_t round;
    struct pl_str text;
};
extern const struct pl_object pl_event_consensus_revised_object;

// A head of delegation, or a moderator in their place, named who may vote for it beside its heads.
// In the log of every channel.
struct pl_event_delegation_substitute_set {
    uint32_t has;
    struct pl_str delegation;
    struct pl_wire_participant participant;
};
#define PL_HAS_EVENT_DELEGATION_SUBSTITUTE_SET_PARTICIPANT (UINT32_C(1) << 0)
extern const struct pl_object pl_event_delegation_substitute_set_object;

// The list was closed: it takes points of order only.
struct pl_event_floor_closed {
    uint32_t has;
    int64_t *order;
    size_t order_count;
};
extern const struct pl_object pl_event_floor_closed_object;

// How the speakers' list works has changed. When it was switched off, nobody has the floor and
// nobody waits.
struct pl_event_floor_configured {
    uint32_t has;
    struct pl_wire_floor_settings settings;
    bool open;
    int64_t item;
    int64_t *order;
    size_t order_count;
};
extern const struct pl_object pl_event_floor_configured_object;

// The order of the delegations was drawn by lot.
struct pl_event_floor_drawn {
    uint32_t has;
    struct pl_str *delegations;
    size_t delegations_count;
    int64_t *order;
    size_t order_count;
};
extern const struct pl_object pl_event_floor_drawn_object;

// A turn has ended: the speaker's, or, while a question goes on, that of whom it interrupted.
struct pl_event_floor_ended {
    uint32_t has;
    struct pl_wire_floor_entry entry;
    int64_t overrun_ms;
    struct pl_str reason;
    struct pl_wire_floor_account account;
    int64_t *order;
    size_t order_count;
};
#define PL_HAS_EVENT_FLOOR_ENDED_REASON (UINT32_C(1) << 0)
extern const struct pl_object pl_event_floor_ended_object;

// A moderator moved somebody on the list.
struct pl_event_floor_moved {
    uint32_t has;
    struct pl_wire_floor_entry entry;
    struct pl_str reason;
    int64_t *order;
    size_t order_count;
};
extern const struct pl_object pl_event_floor_moved_object;

// The list was opened, perhaps for a new item: then every delegation has its rights of reply again.
struct pl_event_floor_opened {
    uint32_t has;
    int64_t item;
    struct pl_str title;
    int64_t *order;
    size_t order_count;
};
#define PL_HAS_EVENT_FLOOR_OPENED_TITLE (UINT32_C(1) << 0)
extern const struct pl_object pl_event_floor_opened_object;

// The speaker's time was stopped, by a moderator or, when the entry's state is `interrupted`, by a
// question.
struct pl_event_floor_paused {
    uint32_t has;
    struct pl_wire_floor_entry entry;
    struct pl_wire_floor_account account;
    int64_t *order;
    size_t order_count;
};
extern const struct pl_object pl_event_floor_paused_object;

// A moderator took somebody off the list, or removed or suspended them.
struct pl_event_floor_removed {
    uint32_t has;
    struct pl_wire_floor_entry entry;
    struct pl_str reason;
    int64_t *order;
    size_t order_count;
};
extern const struct pl_object pl_event_floor_removed_object;

// The rights of reply began, and the list is closed.
struct pl_event_floor_replies_begun {
    uint32_t has;
    int64_t *order;
    size_t order_count;
};
extern const struct pl_object pl_event_floor_replies_begun_object;

// Somebody asked for the floor, or a moderator put them on the list. The actor is who did it.
struct pl_event_floor_requested {
    uint32_t has;
    struct pl_wire_floor_entry entry;
    int64_t *order;
    size_t order_count;
};
extern const struct pl_object pl_event_floor_requested_object;

// The speaker's time runs again; the speaker has the floor.
struct pl_event_floor_resumed {
    uint32_t has;
    struct pl_wire_floor_entry entry;
};
extern const struct pl_object pl_event_floor_resumed_object;

// Somebody has the floor now. Who had it before has got `floor.ended`, or is interrupted by this
// question and has the floor again when it ends.
struct pl_event_floor_started {
    uint32_t has;
    struct pl_wire_floor_entry entry;
    struct pl_wire_floor_account account;
    int64_t *order;
    size_t order_count;
};
extern const struct pl_object pl_event_floor_started_object;

// A moderator gave more time.
struct pl_event_floor_time_added {
    uint32_t has;
    struct pl_wire_floor_account account;
    int64_t duration_s;
    struct pl_str reason;
    struct pl_wire_floor_entry entry;
};
#define PL_HAS_EVENT_FLOOR_TIME_ADDED_ENTRY (UINT32_C(1) << 0)
extern const struct pl_object pl_event_floor_time_added_object;

// Somebody no longer wants the floor.
struct pl_event_floor_withdrawn {
    uint32_t has;
    struct pl_wire_floor_entry entry;
    int64_t *order;
    size_t order_count;
};
extern const struct pl_object pl_event_floor_withdrawn_object;

// A held message was refused. Its text is in no event.
struct pl_event_held_rejected {
    uint32_t has;
    struct pl_str held_id;
    bool by_clock;
    bool off_record;
};
#define PL_HAS_EVENT_HELD_REJECTED_BY_CLOCK (UINT32_C(1) << 0)
#define PL_HAS_EVENT_HELD_REJECTED_OFF_RECORD (UINT32_C(1) << 1)
extern const struct pl_object pl_event_held_rejected_object;

// A message has a new text; bots get it without `text` when the message is off the record.
struct pl_event_message_edited {
    uint32_t has;
    int64_t target;
    struct pl_str text;
    int64_t version;
    bool redacted;
    bool withheld;
};
#define PL_HAS_EVENT_MESSAGE_EDITED_TEXT (UINT32_C(1) << 0)
#define PL_HAS_EVENT_MESSAGE_EDITED_REDACTED (UINT32_C(1) << 1)
#define PL_HAS_EVENT_MESSAGE_EDITED_WITHHELD (UINT32_C(1) << 2)
extern const struct pl_object pl_event_message_edited_object;

// A message was pinned.
struct pl_event_message_pinned {
    uint32_t has;
    int64_t target;
};
extern const struct pl_object pl_event_message_pinned_object;

// A message. After a redaction `text` is missing and `redacted` is true, here and in every later
// page; while it is withheld, `withheld`. Bots get it without `text` when it is off the record.
struct pl_event_message_posted {
    uint32_t has;
    struct pl_str id;
    struct pl_str client_id;
    struct pl_str text;
    struct pl_str lang;
    int64_t reply_to;
    enum pl_message_kind kind;
    struct pl_str held_id;
    struct pl_str approved_by;
    bool by_clock;
    enum pl_attribution_level attribution;
    bool redacted;
    bool withheld;
};
#define PL_HAS_EVENT_MESSAGE_POSTED_TEXT (UINT32_C(1) << 0)
#define PL_HAS_EVENT_MESSAGE_POSTED_LANG (UINT32_C(1) << 1)
#define PL_HAS_EVENT_MESSAGE_POSTED_REPLY_TO (UINT32_C(1) << 2)
#define PL_HAS_EVENT_MESSAGE_POSTED_HELD_ID (UINT32_C(1) << 3)
#define PL_HAS_EVENT_MESSAGE_POSTED_APPROVED_BY (UINT32_C(1) << 4)
#define PL_HAS_EVENT_MESSAGE_POSTED_BY_CLOCK (UINT32_C(1) << 5)
#define PL_HAS_EVENT_MESSAGE_POSTED_ATTRIBUTION (UINT32_C(1) << 6)
#define PL_HAS_EVENT_MESSAGE_POSTED_REDACTED (UINT32_C(1) << 7)
#define PL_HAS_EVENT_MESSAGE_POSTED_WITHHELD (UINT32_C(1) << 8)
extern const struct pl_object pl_event_message_posted_object;

// A participant set or took back an emoji. While the channel is under `chatham`, and on a message
// that was sent under it, the actor is `anonymous`.
struct pl_event_message_reacted {
    uint32_t has;
    int64_t target;
    struct pl_str emoji;
    bool on;
};
extern const struct pl_object pl_event_message_reacted_object;

// A message's text is withheld from now on. It is pinned no longer.
struct pl_event_message_redacted {
    uint32_t has;
    int64_t target;
    bool by_moderator;
    bool off_record;
    struct pl_str reason;
};
#define PL_HAS_EVENT_MESSAGE_REDACTED_OFF_RECORD (UINT32_C(1) << 0)
#define PL_HAS_EVENT_MESSAGE_REDACTED_REASON (UINT32_C(1) << 1)
extern const struct pl_object pl_event_message_redacted_object;

// A withheld message is shown again. Its text is not here: read the message anew. If it was pinned,
// it no longer is.
struct pl_event_message_restored {
    uint32_t has;
    int64_t target;
    struct pl_str reason;
    struct pl_str bulk;
};
#define PL_HAS_EVENT_MESSAGE_RESTORED_REASON (UINT32_C(1) << 0)
#define PL_HAS_EVENT_MESSAGE_RESTORED_BULK (UINT32_C(1) << 1)
extern const struct pl_object pl_event_message_restored_object;

// A message's pin was taken away.
struct pl_event_message_unpinned {
    uint32_t has;
    int64_t target;
};
extern const struct pl_object pl_event_message_unpinned_object;

// A message's text is hidden until it is restored. Only moderators can read it meanwhile. It is
// pinned no longer.
struct pl_event_message_withheld {
    uint32_t has;
    int64_t target;
    struct pl_str reason;
    bool by_reports;
    struct pl_str bulk;
};
#define PL_HAS_EVENT_MESSAGE_WITHHELD_REASON (UINT32_C(1) << 0)
#define PL_HAS_EVENT_MESSAGE_WITHHELD_BY_REPORTS (UINT32_C(1) << 1)
#define PL_HAS_EVENT_MESSAGE_WITHHELD_BULK (UINT32_C(1) << 2)
extern const struct pl_object pl_event_message_withheld_object;

// A participant or a delegation was muted in this channel.
struct pl_event_participant_muted {
    uint32_t has;
    struct pl_str sanction;
    struct pl_wire_participant participant;
    struct pl_str delegation;
    int64_t until_ms;
    struct pl_str reason;
    struct pl_str replaces;
};
#define PL_HAS_EVENT_PARTICIPANT_MUTED_SANCTION (UINT32_C(1) << 0)
#define PL_HAS_EVENT_PARTICIPANT_MUTED_PARTICIPANT (UINT32_C(1) << 1)
#define PL_HAS_EVENT_PARTICIPANT_MUTED_DELEGATION (UINT32_C(1) << 2)
#define PL_HAS_EVENT_PARTICIPANT_MUTED_UNTIL (UINT32_C(1) << 3)
#define PL_HAS_EVENT_PARTICIPANT_MUTED_REPLACES (UINT32_C(1) << 4)
extern const struct pl_object pl_event_participant_muted_object;

// A removal from this channel ended, by hand or because its time was up.
struct pl_event_participant_readmitted {
    uint32_t has;
    struct pl_str sanction;
    struct pl_wire_participant participant;
    struct pl_str delegation;
    struct pl_str reason;
    bool by_clock;
};
#define PL_HAS_EVENT_PARTICIPANT_READMITTED_PARTICIPANT (UINT32_C(1) << 0)
#define PL_HAS_EVENT_PARTICIPANT_READMITTED_DELEGATION (UINT32_C(1) << 1)
#define PL_HAS_EVENT_PARTICIPANT_READMITTED_REASON (UINT32_C(1) << 2)
#define PL_HAS_EVENT_PARTICIPANT_READMITTED_BY_CLOCK (UINT32_C(1) << 3)
extern const struct pl_object pl_event_participant_readmitted_object;

// A participant or a delegation was removed from this channel.
struct pl_event_participant_removed {
    uint32_t has;
    struct pl_str sanction;
    struct pl_wire_participant participant;
    struct pl_str delegation;
    int64_t until_ms;
    struct pl_str reason;
    struct pl_str replaces;
};
#define PL_HAS_EVENT_PARTICIPANT_REMOVED_PARTICIPANT (UINT32_C(1) << 0)
#define PL_HAS_EVENT_PARTICIPANT_REMOVED_DELEGATION (UINT32_C(1) << 1)
#define PL_HAS_EVENT_PARTICIPANT_REMOVED_UNTIL (UINT32_C(1) << 2)
#define PL_HAS_EVENT_PARTICIPANT_REMOVED_REPLACES (UINT32_C(1) << 3)
extern const struct pl_object pl_event_participant_removed_object;

// A participant or a delegation was suspended from the summit; in every channel's log.
struct pl_event_participant_suspended {
    uint32_t has;
    struct pl_str sanction;
    struct pl_wire_participant participant;
    struct pl_str delegation;
    int64_t until_ms;
    struct pl_str reason;
    struct pl_str replaces;
};
#define PL_HAS_EVENT_PARTICIPANT_SUSPENDED_PARTICIPANT (UINT32_C(1) << 0)
#define PL_HAS_EVENT_PARTICIPANT_SUSPENDED_DELEGATION (UINT32_C(1) << 1)
#define PL_HAS_EVENT_PARTICIPANT_SUSPENDED_UNTIL (UINT32_C(1) << 2)
#define PL_HAS_EVENT_PARTICIPANT_SUSPENDED_REPLACES (UINT32_C(1) << 3)
extern const struct pl_object pl_event_participant_suspended_object;

// A mute ended, by hand or because its time was up.
struct pl_event_participant_unmuted {
    uint32_t has;
    struct pl_str sanction;
    struct pl_wire_participant participant;
    struct pl_str delegation;
    struct pl_str reason;
    bool by_clock;
};
#define PL_HAS_EVENT_PARTICIPANT_UNMUTED_SANCTION (UINT32_C(1) << 0)
#define PL_HAS_EVENT_PARTICIPANT_UNMUTED_PARTICIPANT (UINT32_C(1) << 1)
#define PL_HAS_EVENT_PARTICIPANT_UNMUTED_DELEGATION (UINT32_C(1) << 2)
#define PL_HAS_EVENT_PARTICIPANT_UNMUTED_REASON (UINT32_C(1) << 3)
#define PL_HAS_EVENT_PARTICIPANT_UNMUTED_BY_CLOCK (UINT32_C(1) << 4)
extern const struct pl_object pl_event_participant_unmuted_object;

// A suspension ended, by hand or because its time was up; in every channel's log.
struct pl_event_participant_unsuspended {
    uint32_t has;
    struct pl_str sanction;
    struct pl_wire_participant participant;
    struct pl_str delegation;
    struct pl_str reason;
    bool by_clock;
};
#define PL_HAS_EVENT_PARTICIPANT_UNSUSPENDED_PARTICIPANT (UINT32_C(1) << 0)
#define PL_HAS_EVENT_PARTICIPANT_UNSUSPENDED_DELEGATION (UINT32_C(1) << 1)
#define PL_HAS_EVENT_PARTICIPANT_UNSUSPENDED_REASON (UINT32_C(1) << 2)
#define PL_HAS_EVENT_PARTICIPANT_UNSUSPENDED_BY_CLOCK (UINT32_C(1) << 3)
extern const struct pl_object pl_event_participant_unsuspended_object;

// A participant or a delegation was warned.
struct pl_event_participant_warned {
    uint32_t has;
    struct pl_str sanction;
    struct pl_wire_participant participant;
    struct pl_str delegation;
    struct pl_str reason;
};
#define PL_HAS_EVENT_PARTICIPANT_WARNED_PARTICIPANT (UINT32_C(1) << 0)
#define PL_HAS_EVENT_PARTICIPANT_WARNED_DELEGATION (UINT32_C(1) << 1)
extern const struct pl_object pl_event_participant_warned_object;

// A warning was taken back.
struct pl_event_participant_warning_lifted {
    uint32_t has;
    struct pl_str sanction;
    struct pl_wire_participant participant;
    struct pl_str delegation;
    struct pl_str reason;
};
#define PL_HAS_EVENT_PARTICIPANT_WARNING_LIFTED_PARTICIPANT (UINT32_C(1) << 0)
#define PL_HAS_EVENT_PARTICIPANT_WARNING_LIFTED_DELEGATION (UINT32_C(1) << 1)
#define PL_HAS_EVENT_PARTICIPANT_WARNING_LIFTED_REASON (UINT32_C(1) << 2)
extern const struct pl_object pl_event_participant_warning_lifted_object;

// A poll was cancelled: it has no outcome.
struct pl_event_poll_cancelled {
    uint32_t has;
    struct pl_str poll;
    struct pl_str reason;
};
#define PL_HAS_EVENT_POLL_CANCELLED_REASON (UINT32_C(1) << 0)
extern const struct pl_object pl_event_poll_cancelled_object;

// A poll was closed. The actor is who closed it, or who had set the time.
struct pl_event_poll_closed {
    uint32_t has;
    struct pl_str poll;
    int64_t votes;
    int64_t entitled;
    bool quorum_reached;
    bool by_clock;
};
extern const struct pl_object pl_event_poll_closed_object;

// A poll was prepared.
struct pl_event_poll_created {
    uint32_t has;
    struct pl_wire_poll poll;
};
extern const struct pl_object pl_event_poll_created_object;

// A poll is open for votes.
struct pl_event_poll_opened {
    uint32_t has;
    struct pl_wire_poll poll;
};
extern const struct pl_object pl_event_poll_opened_object;

// The results of a poll.
struct pl_event_poll_published {
    uint32_t has;
    struct pl_str poll;
    int64_t votes;
    int64_t entitled;
    bool quorum_reached;
    struct pl_wire_poll_outcome outcome;
};
extern const struct pl_object pl_event_poll_published_object;

// A vote was cast. In a named poll the actor is who cast it, and `choices` or `abstained` are there
// if results are live. In a secret poll the actor is `anonymous`, and there is only the number.
struct pl_event_poll_voted {
    uint32_t has;
    struct pl_str poll;
    int64_t votes;
    bool again;
    int64_t *choices;
    size_t choices_count;
    bool abstained;
};
#define PL_HAS_EVENT_POLL_VOTED_AGAIN (UINT32_C(1) << 0)
#define PL_HAS_EVENT_POLL_VOTED_CHOICES (UINT32_C(1) << 1)
#define PL_HAS_EVENT_POLL_VOTED_ABSTAINED (UINT32_C(1) << 2)
extern const struct pl_object pl_event_poll_voted_object;

// A question was answered.
struct pl_event_question_answered {
    uint32_t has;
    int64_t target;
    int64_t answer_seq;
};
#define PL_HAS_EVENT_QUESTION_ANSWERED_ANSWER_SEQ (UINT32_C(1) << 0)
extern const struct pl_object pl_event_question_answered_object;

// A question was set aside.
struct pl_event_question_dismissed {
    uint32_t has;
    int64_t target;
    struct pl_str reason;
    bool redacted;
};
#define PL_HAS_EVENT_QUESTION_DISMISSED_REASON (UINT32_C(1) << 0)
#define PL_HAS_EVENT_QUESTION_DISMISSED_REDACTED (UINT32_C(1) << 1)
extern const struct pl_object pl_event_question_dismissed_object;

// A question was merged into another.
struct pl_event_question_merged {
    uint32_t has;
    int64_t target;
    int64_t into;
    int64_t votes;
};
extern const struct pl_object pl_event_question_merged_object;

// Why a question was dismissed is withheld from now on, also in earlier events.
struct pl_event_question_reason_redacted {
    uint32_t has;
    int64_t target;
    struct pl_str reason;
};
extern const struct pl_object pl_event_question_reason_redacted_object;

// A question is among those asked again.
struct pl_event_question_reopened {
    uint32_t has;
    int64_t target;
    int64_t votes;
    int64_t from;
    int64_t from_votes;
};
#define PL_HAS_EVENT_QUESTION_REOPENED_FROM (UINT32_C(1) << 0)
#define PL_HAS_EVENT_QUESTION_REOPENED_FROM_VOTES (UINT32_C(1) << 1)
extern const struct pl_object pl_event_question_reopened_object;

// A question is about to be answered.
struct pl_event_question_taken {
    uint32_t has;
    int64_t target;
};
extern const struct pl_object pl_event_question_taken_object;

// The votes for a question changed by one. Nobody is told who voted: the actor is `anonymous`.
struct pl_event_question_upvoted {
    uint32_t has;
    int64_t target;
    int64_t votes;
};
extern const struct pl_object pl_event_question_upvoted_object;

// Stands in the place of an event that the server's disk did not keep: it cannot be read, or does
// not match its hash. Never part of the log; its time and actor say nothing.
struct pl_event_record_damaged {
    uint32_t has;
};
extern const struct pl_object pl_event_record_damaged_object;

// A delegation claims a right of reply.
struct pl_event_reply_claimed {
    uint32_t has;
    struct pl_wire_floor_reply reply;
};
extern const struct pl_object pl_event_reply_claimed_object;

// A moderator granted a right of reply.
struct pl_event_reply_granted {
    uint32_t has;
    struct pl_wire_floor_reply reply;
    struct pl_wire_floor_entry entry;
    int64_t *order;
    size_t order_count;
};
extern const struct pl_object pl_event_reply_granted_object;

// What a claim to a right of reply said is withheld from now on, also in its earlier events.
struct pl_event_reply_redacted {
    uint32_t has;
    struct pl_wire_floor_reply reply;
    struct pl_str reason;
};
extern const struct pl_object pl_event_reply_redacted_object;

// A moderator refused a right of reply.
struct pl_event_reply_refused {
    uint32_t has;
    struct pl_wire_floor_reply reply;
};
extern const struct pl_object pl_event_reply_refused_object;

// What is left of a budget has changed; to the participant whose it is, or to all of the
// delegation.
struct pl_notice_budget_changed {
    uint32_t has;
    struct pl_str channel;
    struct pl_wire_budget_left budget;
};
extern const struct pl_object pl_notice_budget_changed_object;

// One event of a subscribed channel's log. `data` is as `events/TYPE.json` says; ignore types and
// fields you do not know.
struct pl_notice_channel_event {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    int64_t at_ms;
    struct pl_str type;
    struct pl_str actor;
    struct pl_str data;
};
extern const struct pl_object pl_notice_channel_event_object;

// Somebody writes in a subscribed channel. May be dropped.
struct pl_notice_channel_typing {
    uint32_t has;
    struct pl_str channel;
    struct pl_wire_participant participant;
    int64_t until_ms;
};
extern const struct pl_object pl_notice_channel_typing_object;

// A rule for messages was made, switched on or off, or deleted; to moderators.
struct pl_notice_filter_changed {
    uint32_t has;
    struct pl_wire_filter filter;
    bool deleted;
};
extern const struct pl_object pl_notice_filter_changed_object;

// A held message was approved or rejected; to the channel's moderators and to its author.
struct pl_notice_held_decided {
    uint32_t has;
    struct pl_str channel;
    struct pl_str held_id;
    bool approved;
    struct pl_wire_participant by;
    bool by_clock;
    bool off_record;
    int64_t version;
    enum pl_held_reason reason_code;
    struct pl_str reason;
    int64_t seq;
    int64_t total;
};
#define PL_HAS_NOTICE_HELD_DECIDED_BY (UINT32_C(1) << 0)
#define PL_HAS_NOTICE_HELD_DECIDED_OFF_RECORD (UINT32_C(1) << 1)
#define PL_HAS_NOTICE_HELD_DECIDED_REASON_CODE (UINT32_C(1) << 2)
#define PL_HAS_NOTICE_HELD_DECIDED_REASON (UINT32_C(1) << 3)
#define PL_HAS_NOTICE_HELD_DECIDED_SEQ (UINT32_C(1) << 4)
#define PL_HAS_NOTICE_HELD_DECIDED_TOTAL (UINT32_C(1) << 5)
extern const struct pl_object pl_notice_held_decided_object;

// A message waits for approval: a new one, another version of one, an appeal, or one that the clock
// has left to the moderators; to the channel's moderators.
struct pl_notice_held_queued {
    uint32_t has;
    struct pl_wire_held_item held;
    int64_t total;
};
extern const struct pl_object pl_notice_held_queued_object;

// Who is here has changed. Sent at most once a second, more slowly when thousands are here; only
// the newest state counts.
struct pl_notice_presence_changed {
    uint32_t has;
    int64_t total;
    struct pl_wire_delegation_count *delegations;
    size_t delegations_count;
};
extern const struct pl_object pl_notice_presence_changed_object;

// Another of the participant's own devices has read further.
struct pl_notice_read_marked {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
};
extern const struct pl_object pl_notice_read_marked_object;

// A report was decided; to those who reported, and to the message's author.
struct pl_notice_report_resolved {
    uint32_t has;
    struct pl_str channel;
    int64_t target;
    enum pl_report_outcome outcome;
    struct pl_str reason;
    bool own;
};
extern const struct pl_object pl_notice_report_resolved_object;

// A message was reported, or its card moved on; to the channel's moderators.
struct pl_notice_report_updated {
    uint32_t has;
    struct pl_wire_report_card report;
};
extern const struct pl_object pl_notice_report_updated_object;

// Somebody appeals against a sanction; to moderators.
struct pl_notice_sanction_appealed {
    uint32_t has;
    struct pl_wire_sanction sanction;
};
extern const struct pl_object pl_notice_sanction_appealed_object;

// A sanction began, ended or changed: to the sessions of those it is on, and to moderators.
// `session.open` and `sanction.list` have the whole state.
struct pl_notice_sanction_changed {
    uint32_t has;
    struct pl_wire_sanction sanction;
};
extern const struct pl_object pl_notice_sanction_changed_object;

// The server's storage fails, or works again; to everybody. While it fails all is read and heard as
// before, and whatever would write is refused with `read_only`. The server tries again by itself,
// every second.
struct pl_notice_storage_changed {
    uint32_t has;
    bool read_only;
};
extern const struct pl_object pl_notice_storage_changed_object;

#endif
