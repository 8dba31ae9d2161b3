// SPDX-License-Identifier: MIT
#ifndef PL_CORE_CTX_H
#define PL_CORE_CTX_H

/*
 * What a handler works with: one request, who speaks, what time it is, and what it brings.
 *
 * A handler checks everything first and writes then: a refused command must leave nothing behind,
 * and the core checks that it did not. It returns 0, 1 (refused; the functions below fill
 * ctx->refusal and return that 1), or a negative errno of the store, which undoes the whole batch.
 * Memory that should live until the outcomes are freed comes from ctx->arena.
 */

#include "core/outcome.h"
#include "core/state.h"

struct pl_ctx {
    struct pl_core *core;
    struct pl_db *db;
    const struct pl_entry *entry;
    const struct pl_participant *speaker; // NULL: the operator, or nobody yet
    int64_t now_ms;
    struct pl_arena *arena;
    struct pl_brought *brought;
    const struct pl_session_grant *grant; // set by session.open and operator.speak_as
    struct pl_refusal refusal;
    uint64_t salts; // drawn from the entry's seed so far
};

// All return 1.
int pl_ctx_refuse(struct pl_ctx *ctx, enum pl_reason reason);
int pl_ctx_refuse_at(struct pl_ctx *ctx, enum pl_reason reason, const char *path, const char *rule);
// With `detail`, which is copied: what makes the refusal concrete for a person.
int pl_ctx_refuse_with(struct pl_ctx *ctx, const struct pl_refusal *refusal, struct pl_str detail);
// Whoever wrote a message decides nothing about it, nor who has decided before: forbidden, with the
// rule `another_moderator`.
int pl_ctx_refuse_own(struct pl_ctx *ctx, const char *path);
// INT64_MAX: nobody knows when it ends.
int pl_ctx_refuse_until(struct pl_ctx *ctx, enum pl_reason reason, int64_t until_ms);

// Finds the channel of a request. Refuses with not_found one that there is not for the speaker, and
// with removed one from which they were removed.
int pl_ctx_channel(struct pl_ctx *ctx, struct pl_str id, struct pl_channel **ret_channel);
// Likewise the channel in which something lies that was asked for by its own id, at `path`: who may
// not see the channel is told what is told of an id that there is not.
int pl_ctx_channel_of(struct pl_ctx *ctx, int64_t row, const char *path,
                      struct pl_channel **ret_channel);

// The channels into which the speaker may not go; what asks for no channel leaves them out.
struct pl_id_list pl_ctx_shut_channels(struct pl_ctx *ctx);

bool pl_ctx_is_moderator(const struct pl_ctx *ctx);
// Bits of enum pl_channel_right: what the speaker may do in a channel, by their role and sanctions.
uint8_t pl_ctx_rights(const struct pl_ctx *ctx, const struct pl_channel *channel);
// Until when the speaker is removed from a channel that their role may read: 0: not; INT64_MAX:
// until lifted. Of other channels always 0: nobody learns from it that they are there.
int64_t pl_ctx_removed_until(const struct pl_ctx *ctx, const struct pl_channel *channel);

// Whether somebody can come into a channel now: their role may, and they are neither removed from
// it nor suspended.
bool pl_ctx_is_present(const struct pl_ctx *ctx, const struct pl_channel *channel,
                       const struct pl_participant *who);

// Refuses whatever anybody does in a closed channel. 0 or 1, like a handler.
int pl_ctx_check_not_closed(struct pl_ctx *ctx, const struct pl_channel *channel);
// Refuses what a participant may not say at the moment: muted, warned, or the channel is locked
// (then moderators and experts speak, and nobody where it is closed). Does not look at the right to
// post. 0, 1 or a negative errno.
int pl_ctx_check_voice(struct pl_ctx *ctx, const struct pl_channel *channel);

// One event to append. `data` is the struct of its type.
struct pl_ctx_event {
    struct pl_channel *channel;
    const struct pl_participant *actor;
    enum pl_event_type type;
    int64_t target; // seq of the message it is about; 0: none
    const void *data;
};

// Appends an event: gives it the channel's next seq, links it into the chain, stores it, and adds
// it to what the batch brings. Returns 0 or a negative errno.
PL_MUST_USE int pl_ctx_emit(struct pl_ctx *ctx, const struct pl_ctx_event *event);
// The same, but nobody is told who did it (core/anonymous.h). Who it was goes no further than the
// event's row, which never leaves the database. `delegation` is told of them; 0: none.
PL_MUST_USE int pl_ctx_emit_unnamed(struct pl_ctx *ctx, const struct pl_ctx_event *event,
                                    int64_t delegation);

// Marks the event emitted last: it has words that not everybody gets.
void pl_ctx_mark_off_record(struct pl_ctx *ctx);

// Adds an audit entry of this request: `data` is the JSON of an object, `event` the row id of what
// it brought or 0. When the operator speaks in the actor's name, the data begins with `via`.
PL_MUST_USE int pl_ctx_audit(struct pl_ctx *ctx, int64_t event, struct pl_str data);
// On whom something was done, by row id: a participant or a delegation; neither: nobody, or it is
// not to be said.
struct pl_ctx_whom {
    int64_t participant;
    int64_t delegation;
};
// Data for an audit entry: what was asked, which begins with on whom it was done. For methods whose
// params name only an id.
struct pl_str pl_ctx_asked_about(struct pl_ctx *ctx, struct pl_ctx_whom whom);
// What was asked, which begins with a member that no param is called: `"name":value`.
struct pl_str pl_ctx_asked_with(struct pl_ctx *ctx, struct pl_str member);
// pl_ctx_asked_about() of other data, the JSON of an object.
struct pl_str pl_ctx_about(struct pl_ctx *ctx, struct pl_ctx_whom whom, struct pl_str data);
// Adds an audit entry of this request where nothing came into the log of its channel.
PL_MUST_USE int pl_ctx_audit_in(struct pl_ctx *ctx, const struct pl_channel *channel,
                                struct pl_str data);
// As pl_ctx_audit, of what fell due by itself (core/due.h).
PL_MUST_USE int pl_ctx_audit_clock(struct pl_ctx *ctx, int64_t event, struct pl_str data);
// Emits the event and audits the request with its own params, as every moderator's act does.
PL_MUST_USE int pl_ctx_act(struct pl_ctx *ctx, const struct pl_ctx_event *event);

// JSON of a struct, in the arena.
struct pl_str pl_ctx_encode(struct pl_ctx *ctx, const struct pl_object *object, const void *in);

// Adds a notification. `in` is the struct of its type; `channel` may be NULL where the audience is
// no channel's.
void pl_ctx_notify(struct pl_ctx *ctx, enum pl_notice_type type, const void *in,
                   enum pl_audience audience, int64_t participant,
                   const struct pl_channel *channel);
// To those who moderate the channel; NULL: whoever moderates anywhere.
void pl_ctx_notify_moderators(struct pl_ctx *ctx, enum pl_notice_type type, const void *in,
                              const struct pl_channel *channel);

// A message's id: "channel/seq".
struct pl_str pl_ctx_message_id(struct pl_ctx *ctx, const struct pl_channel *channel, int64_t seq);

#endif
