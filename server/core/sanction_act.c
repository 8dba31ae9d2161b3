// SPDX-License-Identifier: MIT
/*
 * A sanction's event goes into the log of its channel; a suspension's into every channel's. Its row
 * is read again for each notice, since that is the one place where all of it stands.
 */
#include "core/sanction_act.h"

#include <errno.h>
#include <stdlib.h>

#include "core/floor_leave.h"
#include "core/role.h"
#include "store/events.h"
#include "util/fault.h"

int pl_sanction_find(struct pl_ctx *ctx, struct pl_str id, struct pl_sanction_row *ret_row)
{
    int64_t row = 0;
    int error = pl_id_parse(id, PL_SANCTION_ID, &row) == 0
                    ? pl_store_sanction(ctx->db, row, ctx->arena, ret_row)
                    : -ENOENT;
    if (error == -ENOENT)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/sanction", NULL);
    return error;
}

// Whom it is about

int pl_sanction_check_target(struct pl_ctx *ctx, struct pl_sanction_target target)
{
    if (target.participant == 0)
        return 0;
    const struct pl_participant *who =
        pl_directory_by_id(&ctx->core->directory, target.participant);
    bool is_above = who->row.role == PL_ROLE_ADMIN ||
                    (who->row.role == PL_ROLE_MODERATOR && ctx->speaker->row.role != PL_ROLE_ADMIN);
    if (is_above || target.participant == ctx->speaker->row.id)
        return pl_ctx_refuse_at(ctx, PL_REASON_FORBIDDEN, "", "above");
    return 0;
}

int pl_sanction_target(struct pl_ctx *ctx, struct pl_str participant, struct pl_str delegation,
                       struct pl_sanction_target *ret_target)
{
    *ret_target = (struct pl_sanction_target){0};
    if (participant.len > 0) {
        const struct pl_participant *who = pl_directory_by_slug(&ctx->core->directory, participant);
        if (who == NULL)
            return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/participant", NULL);
        ret_target->participant = who->row.id;
    } else {
        const struct pl_delegation_row *row =
            pl_directory_delegation(&ctx->core->directory, delegation);
        if (row == NULL)
            return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/delegation", NULL);
        ret_target->delegation = row->id;
    }
    return pl_sanction_check_target(ctx, *ret_target);
}

// The next one after `index` whom it binds; NULL: no more. Begin with 0.
static const struct pl_participant *next_bound(const struct pl_ctx *ctx,
                                               struct pl_sanction_target target, size_t *index)
{
    const struct pl_directory *directory = &ctx->core->directory;
    while (*index < directory->count) {
        const struct pl_participant *who = directory->by_id[(*index)++];
        if (pl_sanction_binds(target, who))
            return who;
    }
    return NULL;
}

static struct pl_str delegation_slug(const struct pl_ctx *ctx, int64_t id)
{
    const struct pl_directory *directory = &ctx->core->directory;
    for (size_t i = 0; i < directory->delegation_count; i++)
        if (directory->delegations[i].id == id)
            return directory->delegations[i].slug;
    return (struct pl_str){0};
}

static struct pl_wire_participant person(const struct pl_ctx *ctx, int64_t id)
{
    return id == 0 ? (struct pl_wire_participant){0}
                   : pl_directory_by_id(&ctx->core->directory, id)->wire;
}

// Events. Each has a struct of its own, with the same fields.

#define HAS_TARGET(EVENT)                                                                          \
    (row->participant != 0 ? PL_HAS_EVENT_##EVENT##_PARTICIPANT : PL_HAS_EVENT_##EVENT##_DELEGATION)
#define HAS_UNTIL(EVENT)                                                                           \
    ((row->until_ms != 0 ? PL_HAS_EVENT_##EVENT##_UNTIL : 0) |                                     \
     (replaces != 0 ? PL_HAS_EVENT_##EVENT##_REPLACES : 0))
#define HAS_ENDING(EVENT)                                                                          \
    ((end->reason.len > 0 ? PL_HAS_EVENT_##EVENT##_REASON : 0) |                                   \
     (end->by_clock ? PL_HAS_EVENT_##EVENT##_BY_CLOCK : 0))
#define TARGET                                                                                     \
    .sanction = pl_id_make(ctx->arena, PL_SANCTION_ID, row->id),                                   \
    .participant = person(ctx, row->participant),                                                  \
    .delegation = delegation_slug(ctx, row->delegation)

static int emit_imposed(struct pl_ctx *ctx, struct pl_channel *channel,
                        const struct pl_sanction_row *row, int64_t replaces)
{
    struct pl_ctx_event event = {.channel = channel, .actor = ctx->speaker};
    struct pl_str old = pl_id_make(ctx->arena, PL_SANCTION_ID, replaces);
    struct pl_event_participant_warned warned = {HAS_TARGET(PARTICIPANT_WARNED), TARGET,
                                                 .reason = row->reason};
    struct pl_event_participant_muted muted = {
        PL_HAS_EVENT_PARTICIPANT_MUTED_SANCTION | HAS_TARGET(PARTICIPANT_MUTED) |
            HAS_UNTIL(PARTICIPANT_MUTED),
        TARGET, .until_ms = row->until_ms, .reason = row->reason, .replaces = old};
    struct pl_event_participant_removed removed = {
        HAS_TARGET(PARTICIPANT_REMOVED) | HAS_UNTIL(PARTICIPANT_REMOVED), TARGET,
        .until_ms = row->until_ms, .reason = row->reason, .replaces = old};
    struct pl_event_participant_suspended suspended = {
        HAS_TARGET(PARTICIPANT_SUSPENDED) | HAS_UNTIL(PARTICIPANT_SUSPENDED), TARGET,
        .until_ms = row->until_ms, .reason = row->reason, .replaces = old};
    switch (row->kind) {
    case PL_SANCTION_KIND_WARNING:
        event.type = PL_EVENT_PARTICIPANT_WARNED;
        event.data = &warned;
        break;
    case PL_SANCTION_KIND_MUTE:
        event.type = PL_EVENT_PARTICIPANT_MUTED;
        event.data = &muted;
        break;
    case PL_SANCTION_KIND_REMOVAL:
        event.type = PL_EVENT_PARTICIPANT_REMOVED;
        event.data = &removed;
        break;
    default:
        event.type = PL_EVENT_PARTICIPANT_SUSPENDED;
        event.data = &suspended;
        break;
    }
    return pl_ctx_emit(ctx, &event);
}

// How a sanction ends, as its event tells it.
struct ending {
    const struct pl_participant *actor;
    struct pl_str reason; // empty: none
    bool by_clock;
};

static int emit_ended(struct pl_ctx *ctx, struct pl_channel *channel,
                      const struct pl_sanction_row *row, const struct ending *end)
{
    struct pl_ctx_event event = {.channel = channel, .actor = end->actor};
    struct pl_event_participant_warning_lifted lifted = {
        HAS_TARGET(PARTICIPANT_WARNING_LIFTED) |
            (end->reason.len > 0 ? PL_HAS_EVENT_PARTICIPANT_WARNING_LIFTED_REASON : 0),
        TARGET, .reason = end->reason};
    struct pl_event_participant_unmuted unmuted = {
        PL_HAS_EVENT_PARTICIPANT_UNMUTED_SANCTION | HAS_TARGET(PARTICIPANT_UNMUTED) |
            HAS_ENDING(PARTICIPANT_UNMUTED),
        TARGET, .reason = end->reason, .by_clock = end->by_clock};
    struct pl_event_participant_readmitted readmitted = {
        HAS_TARGET(PARTICIPANT_READMITTED) | HAS_ENDING(PARTICIPANT_READMITTED), TARGET,
        .reason = end->reason, .by_clock = end->by_clock};
    struct pl_event_participant_unsuspended unsuspended = {
        HAS_TARGET(PARTICIPANT_UNSUSPENDED) | HAS_ENDING(PARTICIPANT_UNSUSPENDED), TARGET,
        .reason = end->reason, .by_clock = end->by_clock};
    switch (row->kind) {
    case PL_SANCTION_KIND_WARNING:
        event.type = PL_EVENT_PARTICIPANT_WARNING_LIFTED;
        event.data = &lifted;
        break;
    case PL_SANCTION_KIND_MUTE:
        event.type = PL_EVENT_PARTICIPANT_UNMUTED;
        event.data = &unmuted;
        break;
    case PL_SANCTION_KIND_REMOVAL:
        event.type = PL_EVENT_PARTICIPANT_READMITTED;
        event.data = &readmitted;
        break;
    default:
        event.type = PL_EVENT_PARTICIPANT_UNSUSPENDED;
        event.data = &unsuspended;
        break;
    }
    return pl_ctx_emit(ctx, &event);
}

// Calls one of the two for the sanction's channel, or for every channel: `end` NULL: imposed.
static int emit(struct pl_ctx *ctx, const struct pl_sanction_row *row, int64_t replaces,
                const struct ending *end)
{
    struct pl_core *core = ctx->core;
    int error = 0;
    for (size_t i = 0; i < core->channel_count && error == 0; i++) {
        struct pl_channel *channel = &core->channels[i];
        if (row->channel != 0 && channel->row.id != row->channel)
            continue;
        error = end == NULL ? emit_imposed(ctx, channel, row, replaces)
                            : emit_ended(ctx, channel, row, end);
    }
    return error;
}

int64_t pl_sanction_audit_event(const struct pl_ctx *ctx, int64_t channel)
{
    const struct pl_channel *at =
        channel == 0 ? &ctx->core->channels[0] : pl_state_channel_by_row(ctx->core, channel);
    return pl_row_id(at->row.id, at->last_seq);
}

// What is told and shown

static struct pl_wire_appeal show_appeal(const struct pl_ctx *ctx,
                                         const struct pl_sanction_row *row)
{
    struct pl_wire_appeal appeal = {
        .by = person(ctx, row->appeal_by),
        .text = row->appeal_text,
        .at_ms = row->appeal_ms,
    };
    if (row->review == PL_APPEAL_OUTCOME_COUNT)
        return appeal;
    appeal.has = PL_HAS_WIRE_APPEAL_OUTCOME | PL_HAS_WIRE_APPEAL_REVIEWED_BY |
                 PL_HAS_WIRE_APPEAL_REVIEWED_AT | PL_HAS_WIRE_APPEAL_REVIEW_REASON;
    appeal.outcome = row->review;
    appeal.reviewed_by = person(ctx, row->reviewed_by);
    appeal.reviewed_at_ms = row->review_ms;
    appeal.review_reason = row->review_reason;
    return appeal;
}

struct pl_wire_sanction pl_sanction_show(struct pl_ctx *ctx, const struct pl_sanction_row *row)
{
    // Run out, and the clock has not come to it yet.
    bool has_run_out = row->state == PL_SANCTION_STATE_IN_FORCE && row->until_ms != 0 &&
                       row->until_ms <= ctx->now_ms;
    struct pl_wire_sanction shown = {
        .has = row->participant != 0 ? PL_HAS_WIRE_SANCTION_PARTICIPANT
                                     : PL_HAS_WIRE_SANCTION_DELEGATION,
        .id = pl_id_make(ctx->arena, PL_SANCTION_ID, row->id),
        .kind = row->kind,
        .participant = person(ctx, row->participant),
        .delegation = delegation_slug(ctx, row->delegation),
        .by = person(ctx, row->imposed_by),
        .reason = row->reason,
        .at_ms = row->at_ms,
        .until_ms = row->until_ms,
        .state = has_run_out ? PL_SANCTION_STATE_ENDED : row->state,
        .over_ms = has_run_out ? row->until_ms : row->over_ms,
    };
    if (row->channel != 0) {
        shown.has |= PL_HAS_WIRE_SANCTION_CHANNEL;
        shown.channel = pl_state_channel_by_row(ctx->core, row->channel)->row.slug;
    }
    if (row->until_ms != 0)
        shown.has |= PL_HAS_WIRE_SANCTION_UNTIL;
    if (shown.over_ms != 0)
        shown.has |= PL_HAS_WIRE_SANCTION_OVER;
    if (row->appeal_by != 0) {
        shown.has |= PL_HAS_WIRE_SANCTION_APPEAL;
        shown.appeal = show_appeal(ctx, row);
    }
    return shown;
}

// Whether this person hears of it as a moderator of its channel. One who is kept out of it does
// not, unless the removal is new: then their sessions still have their rights.
static bool hears_as_moderator(const struct pl_ctx *ctx, const struct pl_participant *who,
                               const struct pl_sanction_row *row, bool is_new)
{
    bool is_kept_out = (row->kind == PL_SANCTION_KIND_REMOVAL && !is_new) ||
                       pl_sanctions_until(&ctx->core->sanctions, who, PL_SANCTION_KIND_REMOVAL,
                                          row->channel, ctx->now_ms) != 0;
    return pl_role_moderates(who->row.role) && !is_kept_out;
}

static int tell(struct pl_ctx *ctx, int64_t id, enum pl_notice_type type, bool is_new)
{
    struct pl_sanction_row row = {0};
    int error = pl_store_sanction(ctx->db, id, ctx->arena, &row);
    if (error != 0)
        return error;
    const struct pl_channel *channel = pl_state_channel_by_row(ctx->core, row.channel);
    struct pl_wire_sanction shown = pl_sanction_show(ctx, &row);
    struct pl_notice_sanction_changed changed = {.sanction = shown};
    struct pl_notice_sanction_appealed appealed = {.sanction = shown};
    const void *notice = type == PL_NOTICE_SANCTION_APPEALED ? (const void *)&appealed : &changed;
    pl_ctx_notify_moderators(ctx, type, notice, channel);
    if (type == PL_NOTICE_SANCTION_APPEALED)
        return 0;
    struct pl_sanction_target target = {row.participant, row.delegation};
    size_t at = 0;
    for (const struct pl_participant *who; (who = next_bound(ctx, target, &at)) != NULL;)
        if (!hears_as_moderator(ctx, who, &row, is_new))
            pl_ctx_notify(ctx, type, notice, PL_AUDIENCE_PARTICIPANT, who->row.id, channel);
    return 0;
}

int pl_sanction_tell(struct pl_ctx *ctx, int64_t id, enum pl_notice_type type)
{
    return tell(ctx, id, type, false);
}

void pl_sanction_tell_acknowledged(struct pl_ctx *ctx, const struct pl_sanction_row *row)
{
    struct pl_channel *channel = pl_state_channel_by_row(ctx->core, row->channel);
    struct pl_notice_sanction_changed notice = {.sanction = pl_sanction_show(ctx, row)};
    notice.sanction.state = PL_SANCTION_STATE_ACKNOWLEDGED;
    notice.sanction.has |= PL_HAS_WIRE_SANCTION_OVER;
    notice.sanction.over_ms = ctx->now_ms;
    // A delegation's goes on for the others.
    struct pl_notice_sanction_changed as_it_is = {.sanction = pl_sanction_show(ctx, row)};
    pl_ctx_notify(ctx, PL_NOTICE_SANCTION_CHANGED, row->participant != 0 ? &notice : &as_it_is,
                  PL_AUDIENCE_MODERATORS, 0, channel);
    if (row->participant == 0 || !hears_as_moderator(ctx, ctx->speaker, row, false))
        pl_ctx_notify(ctx, PL_NOTICE_SANCTION_CHANGED, &notice, PL_AUDIENCE_PARTICIPANT,
                      ctx->speaker->row.id, channel);
}

// Their sessions end, or are opened anew with other rights.
static void take_effect(struct pl_ctx *ctx, struct pl_sanction_target target,
                        enum pl_session_effect_kind kind)
{
    size_t at = 0;
    for (const struct pl_participant *who; (who = next_bound(ctx, target, &at)) != NULL;)
        *pl_brought_effect(ctx->brought) = (struct pl_session_effect){
            .kind = kind,
            .participant = who->row.id,
        };
}

// They are kept out as before: only the end is another.
static void removal_changed(struct pl_ctx *ctx, const struct pl_sanction_wish *wish)
{
    size_t at = 0;
    for (const struct pl_participant *who; (who = next_bound(ctx, wish->target, &at)) != NULL;)
        *pl_brought_effect(ctx->brought) = (struct pl_session_effect){
            .kind = PL_EFFECT_REMOVAL_CHANGED,
            .participant = who->row.id,
            .channel = wish->channel->index,
            .until_ms = pl_sanctions_until(&ctx->core->sanctions, who, PL_SANCTION_KIND_REMOVAL,
                                           wish->channel->row.id, ctx->now_ms),
        };
}

// Acts

// Who is kept out of a channel leaves its floor. Before the sanction's own event, which is then the
// last of what the act brings, for its answer and the audit log.
static int leave_floors(struct pl_ctx *ctx, const struct pl_sanction_wish *wish)
{
    struct pl_core *core = ctx->core;
    if (wish->kind == PL_SANCTION_KIND_REMOVAL)
        return pl_floor_leave(ctx, wish->channel, wish->target, wish->reason);
    int error = 0;
    for (size_t i = 0; wish->kind == PL_SANCTION_KIND_SUSPENSION && i < core->channel_count; i++) {
        error = pl_floor_leave(ctx, &core->channels[i], wish->target, wish->reason);
        if (error != 0)
            break;
    }
    return error;
}

// Takes the place of `old`, which is gone afterwards.
static int replace(struct pl_ctx *ctx, const struct pl_sanction *old)
{
    int64_t id = old->id;
    pl_sanctions_remove(&ctx->core->sanctions, old);
    int error = pl_store_sanction_end(ctx->db, id, PL_SANCTION_STATE_REPLACED, ctx->now_ms);
    return error != 0 ? error : pl_sanction_tell(ctx, id, PL_NOTICE_SANCTION_CHANGED);
}

bool pl_sanction_appeal_waits(const struct pl_sanction_row *row)
{
    bool can_be_lifted =
        row->state == PL_SANCTION_STATE_IN_FORCE || row->state == PL_SANCTION_STATE_ACKNOWLEDGED;
    return can_be_lifted && row->appeal_by != 0 && row->review == PL_APPEAL_OUTCOME_COUNT;
}

// Another of its kind would take the place of one whose appeal waits, and take the decision from
// whoever is asked for it.
static int check_no_appeal_waits(struct pl_ctx *ctx, const struct pl_sanction_wish *wish)
{
    int64_t channel = wish->channel == NULL ? 0 : wish->channel->row.id;
    const struct pl_sanction *one = pl_sanctions_on(&ctx->core->sanctions, wish->target);
    for (; one != NULL; one = one->next) {
        struct pl_sanction_row row = {0};
        if (one->kind != wish->kind || one->channel != channel ||
            !pl_sanction_is_in_force(one, ctx->now_ms))
            continue;
        int error = pl_store_sanction(ctx->db, one->id, ctx->arena, &row);
        if (error != 0)
            return error;
        if (pl_sanction_appeal_waits(&row))
            return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT,
                                    row.participant != 0 ? "/params/participant"
                                                         : "/params/delegation",
                                    "appeal_waits");
    }
    return 0;
}

int pl_sanction_impose(struct pl_ctx *ctx, const struct pl_sanction_wish *wish,
                       struct pl_sanction_row *ret_row)
{
    int status = check_no_appeal_waits(ctx, wish);
    if (status != 0)
        return status;
    struct pl_sanctions *sanctions = &ctx->core->sanctions;
    struct pl_sanction_row row = {
        .id = sanctions->last + 1,
        .kind = wish->kind,
        .channel = wish->channel == NULL ? 0 : wish->channel->row.id,
        .participant = wish->target.participant,
        .delegation = wish->target.delegation,
        .imposed_by = ctx->speaker->row.id,
        .reason = wish->reason,
        .at_ms = ctx->now_ms,
        .until_ms = wish->until_ms,
        .state = PL_SANCTION_STATE_IN_FORCE,
        .review = PL_APPEAL_OUTCOME_COUNT,
    };
    // Warnings are acknowledged one by one.
    const struct pl_sanction *old =
        wish->kind == PL_SANCTION_KIND_WARNING
            ? NULL
            : pl_sanctions_find(sanctions, row.kind, row.channel, wish->target, ctx->now_ms);
    bool is_news = old == NULL;
    int error = leave_floors(ctx, wish);
    if (error == 0)
        error = emit(ctx, &row, is_news ? 0 : old->id, NULL);
    if (error == 0 && !is_news)
        error = replace(ctx, old);
    if (error == 0)
        error = pl_store_sanction_create(ctx->db, &row);
    if (error == 0)
        error = pl_ctx_audit(ctx, pl_sanction_audit_event(ctx, row.channel), ctx->entry->params);
    if (error == 0)
        error = tell(ctx, row.id, PL_NOTICE_SANCTION_CHANGED, is_news);
    if (error != 0)
        return error;
    sanctions->last = row.id;
    pl_sanctions_add(sanctions, &row);
    if (is_news && row.kind == PL_SANCTION_KIND_SUSPENSION)
        take_effect(ctx, wish->target, PL_EFFECT_PARTICIPANT_SUSPENDED);
    if (is_news && row.kind == PL_SANCTION_KIND_REMOVAL)
        take_effect(ctx, wish->target, PL_EFFECT_PARTICIPANT_CHANGED);
    if (!is_news && row.kind == PL_SANCTION_KIND_REMOVAL)
        removal_changed(ctx, wish);
    *ret_row = row;
    return 0;
}

// Of one that the cache does not have any more.
static int end_row(struct pl_ctx *ctx, const struct pl_sanction_row *row,
                   enum pl_sanction_ending ending, struct pl_str reason)
{
    bool by_clock = ending == PL_SANCTION_BY_CLOCK;
    struct pl_sanction_target target = {row->participant, row->delegation};
    struct ending end = {
        .actor =
            by_clock ? pl_directory_by_id(&ctx->core->directory, row->imposed_by) : ctx->speaker,
        .reason = reason,
        .by_clock = by_clock,
    };
    int error = emit(ctx, row, 0, &end);
    if (error == 0)
        error = pl_store_sanction_end(ctx->db, row->id,
                                      by_clock ? PL_SANCTION_STATE_ENDED : PL_SANCTION_STATE_LIFTED,
                                      by_clock ? row->until_ms : ctx->now_ms);
    if (error != 0)
        return error;
    if (row->kind == PL_SANCTION_KIND_REMOVAL)
        take_effect(ctx, target, PL_EFFECT_PARTICIPANT_CHANGED);
    return pl_sanction_tell(ctx, row->id, PL_NOTICE_SANCTION_CHANGED);
}

int pl_sanction_end(struct pl_ctx *ctx, const struct pl_sanction *sanction,
                    enum pl_sanction_ending ending, struct pl_str reason)
{
    struct pl_sanction_row row = {0};
    int error = pl_store_sanction(ctx->db, sanction->id, ctx->arena, &row);
    if (error != 0)
        return error;
    pl_sanctions_remove(&ctx->core->sanctions, sanction);
    return end_row(ctx, &row, ending, reason);
}

int pl_sanction_withdraw(struct pl_ctx *ctx, const struct pl_sanction_row *row,
                         struct pl_str reason)
{
    const struct pl_sanction *sanction =
        pl_sanctions_by_id(&ctx->core->sanctions, row->id, ctx->now_ms);
    PL_CHECK(sanction != NULL || row->state == PL_SANCTION_STATE_ACKNOWLEDGED);
    return sanction != NULL ? pl_sanction_end(ctx, sanction, PL_SANCTION_BY_HAND, reason)
                            : end_row(ctx, row, PL_SANCTION_BY_HAND, reason);
}

int pl_sanction_lift(struct pl_ctx *ctx, const struct pl_sanction_wish *wish, bool *ret_changed)
{
    int64_t channel = wish->channel == NULL ? 0 : wish->channel->row.id;
    const struct pl_sanction *found =
        pl_sanctions_find(&ctx->core->sanctions, wish->kind, channel, wish->target, ctx->now_ms);
    *ret_changed = found != NULL;
    if (found == NULL)
        return 0;
    int error = pl_sanction_end(ctx, found, PL_SANCTION_BY_HAND, wish->reason);
    return error != 0
               ? error
               : pl_ctx_audit(ctx, pl_sanction_audit_event(ctx, channel), ctx->entry->params);
}

// To acknowledge a warning is to say that one has read it, not that it was right.
static bool is_appealable(const struct pl_ctx *ctx, const struct pl_sanction_row *row)
{
    if (row->state != PL_SANCTION_STATE_ACKNOWLEDGED)
        return pl_sanctions_by_id(&ctx->core->sanctions, row->id, ctx->now_ms) != NULL;
    return pl_sanction_appeal_waits(row) || ctx->now_ms - row->over_ms < PL_WARNING_APPEAL_MS;
}

int pl_sanction_appeal(struct pl_ctx *ctx, struct pl_str id, struct pl_str text, int64_t *ret_at_ms)
{
    struct pl_sanction_row row = {0};
    int status = pl_sanction_find(ctx, id, &row);
    if (status != 0)
        return status;
    struct pl_sanction_target target = {row.participant, row.delegation};
    if (!is_appealable(ctx, &row) || !pl_sanction_binds(target, ctx->speaker))
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/sanction", NULL);
    bool is_retry = pl_sanction_appeal_waits(&row) && row.appeal_by == ctx->speaker->row.id &&
                    pl_str_equal(row.appeal_text, text);
    *ret_at_ms = is_retry ? row.appeal_ms : ctx->now_ms;
    if (is_retry)
        return 0;
    if (row.appeal_by != 0)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/sanction", "appealed");
    row.appeal_by = ctx->speaker->row.id;
    row.appeal_text = text;
    row.appeal_ms = *ret_at_ms;
    int error = pl_store_sanction_appeal(ctx->db, &row);
    return error != 0 ? error : pl_sanction_tell(ctx, row.id, PL_NOTICE_SANCTION_APPEALED);
}

// What they keep the speaker from

int pl_sanction_check_presence(struct pl_ctx *ctx)
{
    int64_t until_ms = pl_sanctions_until(&ctx->core->sanctions, ctx->speaker,
                                          PL_SANCTION_KIND_SUSPENSION, 0, ctx->now_ms);
    return until_ms == 0 ? 0 : pl_ctx_refuse_until(ctx, PL_REASON_SUSPENDED, until_ms);
}

// Whether a sanction is in force on the speaker, who has not acknowledged it. 0 or a negative
// errno.
static int is_pending(struct pl_ctx *ctx, const struct pl_sanction *sanction, bool *ret_is)
{
    bool is_acknowledged = false;
    *ret_is = pl_sanction_is_in_force(sanction, ctx->now_ms) &&
              pl_sanction_binds(sanction->target, ctx->speaker);
    if (!*ret_is || sanction->kind != PL_SANCTION_KIND_WARNING || sanction->target.delegation == 0)
        return 0;
    int error = pl_store_sanction_is_acknowledged(ctx->db, sanction->id, ctx->speaker->row.id,
                                                  &is_acknowledged);
    *ret_is = !is_acknowledged;
    return error;
}

// Both lists of sanctions that may concern the speaker; either may be NULL.
static void lists_of_speaker(const struct pl_ctx *ctx, const struct pl_sanction *ret_lists[2])
{
    const struct pl_sanctions *sanctions = &ctx->core->sanctions;
    int64_t delegation = ctx->speaker->row.delegation;
    struct pl_sanction_target self = {.participant = ctx->speaker->row.id};
    ret_lists[0] = pl_sanctions_on(sanctions, self);
    ret_lists[1] =
        delegation == 0
            ? NULL
            : pl_sanctions_on(sanctions, (struct pl_sanction_target){.delegation = delegation});
}

int pl_sanction_check_voice(struct pl_ctx *ctx, const struct pl_channel *channel)
{
    const struct pl_sanction *lists[2];
    int64_t until_ms = pl_sanctions_until(&ctx->core->sanctions, ctx->speaker,
                                          PL_SANCTION_KIND_MUTE, channel->row.id, ctx->now_ms);
    if (until_ms != 0 && pl_fault("break.mute") == 0)
        return pl_ctx_refuse_until(ctx, PL_REASON_MUTED, until_ms);
    lists_of_speaker(ctx, lists);
    for (size_t i = 0; i < PL_ARRAY_LEN(lists); i++)
        for (const struct pl_sanction *one = lists[i]; one != NULL; one = one->next) {
            bool is_warned = false;
            if (one->kind != PL_SANCTION_KIND_WARNING)
                continue;
            int error = is_pending(ctx, one, &is_warned);
            if (error != 0)
                return error;
            if (is_warned)
                return pl_ctx_refuse(ctx, PL_REASON_WARNING_PENDING);
        }
    return 0;
}

static int compare_ids(const void *a, const void *b)
{
    const int64_t *left = a, *right = b;
    return (*left > *right) - (*left < *right);
}

int pl_sanctions_of_speaker(struct pl_ctx *ctx, struct pl_sanction_row **ret_rows,
                            size_t *ret_count)
{
    const struct pl_sanction *lists[2];
    size_t count = 0, all = 0;
    lists_of_speaker(ctx, lists);
    for (size_t i = 0; i < PL_ARRAY_LEN(lists); i++)
        for (const struct pl_sanction *one = lists[i]; one != NULL; one = one->next)
            all++;
    int64_t *ids = pl_arena_alloc_array(ctx->arena, all + 1, sizeof *ids);
    for (size_t i = 0; i < PL_ARRAY_LEN(lists); i++)
        for (const struct pl_sanction *one = lists[i]; one != NULL; one = one->next) {
            bool is_mine = false;
            int error = is_pending(ctx, one, &is_mine);
            if (error != 0)
                return error;
            if (is_mine)
                ids[count++] = one->id;
        }
    qsort(ids, count, sizeof *ids, compare_ids);
    *ret_rows = pl_arena_alloc_array(ctx->arena, count + 1, sizeof **ret_rows);
    *ret_count = count;
    int error = 0;
    for (size_t i = 0; i < count && error == 0; i++)
        error = pl_store_sanction(ctx->db, ids[i], ctx->arena, &(*ret_rows)[i]);
    return error;
}

// The clock

int64_t pl_sanction_next_due_ms(const struct pl_core *core)
{
    const struct pl_sanction *due = core->sanctions.first_due;
    return due == NULL ? INT64_MAX : due->until_ms;
}

int pl_sanction_run_due(struct pl_ctx *ctx)
{
    const struct pl_sanction *due = ctx->core->sanctions.first_due;
    int64_t channel = due->channel;
    struct pl_ctx_whom whom = {due->target.participant, due->target.delegation};
    struct pl_str id = pl_id_make(ctx->arena, PL_SANCTION_ID, due->id);
    int error = pl_sanction_end(ctx, due, PL_SANCTION_BY_CLOCK, (struct pl_str){0});
    if (error != 0)
        return error;
    struct pl_str data =
        pl_arena_printf(ctx->arena, "{\"sanction\":\"" PL_STR_FMT "\"}", PL_STR_ARG(id));
    return pl_ctx_audit_clock(ctx, pl_sanction_audit_event(ctx, channel),
                              pl_ctx_about(ctx, whom, data));
}
