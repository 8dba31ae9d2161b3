// SPDX-License-Identifier: MIT
#include "core/ctx.h"

#include <string.h>

#include "core/anonymous.h"
#include "core/role.h"
#include "core/sanction_act.h"
#include "proto/decode.h"
#include "proto/encode.h"
#include "record/chain.h"
#include "store/events.h"

int pl_ctx_refuse(struct pl_ctx *ctx, enum pl_reason reason)
{
    ctx->refusal = pl_refusal_of(reason);
    return 1;
}

int pl_ctx_refuse_at(struct pl_ctx *ctx, enum pl_reason reason, const char *path, const char *rule)
{
    ctx->refusal = pl_refusal_at(reason, path, rule);
    return 1;
}

int pl_ctx_refuse_with(struct pl_ctx *ctx, const struct pl_refusal *refusal, struct pl_str detail)
{
    ctx->refusal = *refusal;
    ctx->refusal.detail = pl_arena_copy(ctx->arena, detail);
    return 1;
}

int pl_ctx_refuse_own(struct pl_ctx *ctx, const char *path)
{
    return pl_ctx_refuse_at(ctx, PL_REASON_FORBIDDEN, path, "another_moderator");
}

int pl_ctx_refuse_until(struct pl_ctx *ctx, enum pl_reason reason, int64_t until_ms)
{
    ctx->refusal = pl_refusal_of(reason);
    if (until_ms != INT64_MAX)
        ctx->refusal.retry_after_ms = until_ms - ctx->now_ms;
    return 1;
}

// Nobody removes the operator, who is no participant.
static int64_t removed_until(const struct pl_ctx *ctx, const struct pl_channel *channel)
{
    if (ctx->speaker == NULL)
        return 0;
    return pl_sanctions_until(&ctx->core->sanctions, ctx->speaker, PL_SANCTION_KIND_REMOVAL,
                              channel->row.id, ctx->now_ms);
}

int64_t pl_ctx_removed_until(const struct pl_ctx *ctx, const struct pl_channel *channel)
{
    bool is_theirs = pl_channel_admits(channel, ctx->speaker->row.role);
    return is_theirs ? removed_until(ctx, channel) : 0;
}

uint8_t pl_ctx_rights(const struct pl_ctx *ctx, const struct pl_channel *channel)
{
    if (removed_until(ctx, channel) != 0)
        return 0;
    return pl_channel_rights(channel, ctx->speaker->row.role);
}

// What must hold of a channel (NULL: there is none) for the speaker to do anything there.
static int enter(struct pl_ctx *ctx, struct pl_channel *channel, const char *path,
                 struct pl_channel **ret_channel)
{
    bool is_there = channel != NULL &&
                    (ctx->speaker == NULL || pl_channel_admits(channel, ctx->speaker->row.role));
    if (!is_there)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, path, NULL);
    int64_t until_ms = removed_until(ctx, channel);
    if (until_ms != 0)
        return pl_ctx_refuse_until(ctx, PL_REASON_REMOVED, until_ms);
    *ret_channel = channel;
    return 0;
}

int pl_ctx_channel(struct pl_ctx *ctx, struct pl_str id, struct pl_channel **ret_channel)
{
    return enter(ctx, pl_state_channel(ctx->core, id), "/params/channel", ret_channel);
}

int pl_ctx_channel_of(struct pl_ctx *ctx, int64_t row, const char *path,
                      struct pl_channel **ret_channel)
{
    struct pl_channel *channel = pl_state_channel_by_row(ctx->core, row);
    PL_CHECK(channel != NULL);
    return enter(ctx, channel, path, ret_channel);
}

struct pl_id_list pl_ctx_shut_channels(struct pl_ctx *ctx)
{
    const struct pl_core *core = ctx->core;
    int64_t *ids = pl_arena_alloc_array(ctx->arena, core->channel_count + 1, sizeof *ids);
    struct pl_id_list shut = {.ids = ids};
    for (size_t i = 0; i < core->channel_count; i++)
        if ((pl_ctx_rights(ctx, &core->channels[i]) & PL_RIGHT_READ) == 0)
            ids[shut.count++] = core->channels[i].row.id;
    return shut;
}

bool pl_ctx_is_present(const struct pl_ctx *ctx, const struct pl_channel *channel,
                       const struct pl_participant *who)
{
    const struct pl_sanctions *sanctions = &ctx->core->sanctions;
    return pl_channel_admits(channel, who->row.role) &&
           pl_sanctions_until(sanctions, who, PL_SANCTION_KIND_REMOVAL, channel->row.id,
                              ctx->now_ms) == 0 &&
           pl_sanctions_until(sanctions, who, PL_SANCTION_KIND_SUSPENSION, 0, ctx->now_ms) == 0;
}

bool pl_ctx_is_moderator(const struct pl_ctx *ctx)
{
    return pl_role_moderates(ctx->speaker->row.role);
}

int pl_ctx_check_not_closed(struct pl_ctx *ctx, const struct pl_channel *channel)
{
    return pl_channel_is_closed(channel) ? pl_ctx_refuse(ctx, PL_REASON_CHANNEL_LOCKED) : 0;
}

int pl_ctx_check_voice(struct pl_ctx *ctx, const struct pl_channel *channel)
{
    int status = pl_ctx_check_not_closed(ctx, channel);
    if (status == 0)
        status = pl_sanction_check_voice(ctx, channel);
    if (status != 0)
        return status;
    bool may_speak = pl_ctx_is_moderator(ctx) || ctx->speaker->row.role == PL_ROLE_EXPERT;
    if (channel->row.is_locked && !may_speak)
        return pl_ctx_refuse(ctx, PL_REASON_CHANNEL_LOCKED);
    return 0;
}

// Seals the event: salt, content hash, and the channel's chain moved on by one.
static void seal(struct pl_ctx *ctx, const struct pl_channel *channel, struct pl_event_row *row)
{
    pl_hash_derive(ctx->entry->seed, ctx->salts++, row->salt, sizeof row->salt);
    pl_chain_content(row->salt, row->actor, row->data, row->content_hash);
    struct pl_chain_link link = {
        .seq = pl_row_seq(row->id),
        .at_ms = row->at_ms,
        .type = pl_str_from(pl_event_type_name(row->type)),
        .channel = channel->row.slug,
        .content = row->content_hash,
    };
    memcpy(row->chain, channel->chain, sizeof row->chain);
    pl_chain_next(&link, row->chain);
}

static int emit(struct pl_ctx *ctx, const struct pl_ctx_event *event, struct pl_str actor)
{
    struct pl_channel *channel = event->channel;
    struct pl_buf *data = &ctx->core->data, *frame = &ctx->core->text;
    pl_buf_reset(data);
    pl_buf_reset(frame);
    PL_CHECK(pl_encode(pl_events[event->type].object, event->data, data) == 0);
    int64_t seq = channel->last_seq + 1;
    struct pl_event_row row = {
        .id = pl_row_id(channel->row.id, seq),
        .at_ms = ctx->now_ms,
        .type = event->type,
        .participant = event->actor->row.id,
        .target = event->target == 0 ? 0 : pl_row_id(channel->row.id, event->target),
        .actor = actor,
        .data = pl_buf_view(data),
    };
    seal(ctx, channel, &row);
    int error = pl_store_event_append(ctx->db, &row);
    if (error != 0)
        return error;
    channel->last_seq = seq;
    memcpy(channel->chain, row.chain, sizeof channel->chain);

    struct pl_event_frame shown = {
        .channel = channel->row.slug,
        .seq = seq,
        .at_ms = row.at_ms,
        .type = row.type,
        .actor = row.actor,
        .data = row.data,
    };
    PL_CHECK(pl_encode_event_frame(&shown, frame) == 0);
    *pl_brought_event(ctx->brought) = (struct pl_event_out){
        .channel = channel->index,
        .seq = seq,
        .type = event->type,
        .target = event->target,
        .json = pl_arena_copy(ctx->arena, pl_buf_view(frame)),
    };
    return 0;
}

int pl_ctx_emit(struct pl_ctx *ctx, const struct pl_ctx_event *event)
{
    return emit(ctx, event, event->actor->json);
}

int pl_ctx_emit_unnamed(struct pl_ctx *ctx, const struct pl_ctx_event *event, int64_t delegation)
{
    struct pl_wire_participant shown =
        pl_anonymous(&ctx->core->directory, event->actor->row.id, delegation);
    return emit(ctx, event, pl_ctx_encode(ctx, &pl_wire_participant_object, &shown));
}

void pl_ctx_mark_off_record(struct pl_ctx *ctx)
{
    struct pl_outcomes *outcomes = ctx->brought->outcomes;
    PL_CHECK(outcomes->event_count > 0);
    outcomes->events[outcomes->event_count - 1].is_off_record = true;
}

static int audit(struct pl_ctx *ctx, struct pl_str actor, enum pl_method action, int64_t event,
                 struct pl_str data)
{
    struct pl_core *core = ctx->core;
    struct pl_audit_row row = {
        .id = core->audit_last + 1,
        .at_ms = ctx->now_ms,
        .actor = actor,
        .action = pl_str_from(pl_method_name(action)),
        .event = event,
        .data = data,
    };
    struct pl_audit_link link = {row.id, row.at_ms, row.actor, row.action, row.event, row.data};
    memcpy(row.chain, core->audit_chain, sizeof row.chain);
    pl_chain_audit_next(&link, row.chain);
    int error = pl_store_audit_append(ctx->db, &row);
    if (error != 0)
        return error;
    core->audit_last = row.id;
    memcpy(core->audit_chain, row.chain, sizeof core->audit_chain);
    return 0;
}

// Puts a member before what was asked. No method has a param `via`, `whom` or `appeal`.
static struct pl_str put_first(struct pl_ctx *ctx, struct pl_str member, struct pl_str data)
{
    PL_CHECK(data.len >= 2 && data.ptr[0] == '{');
    struct pl_str rest = {data.ptr + 1, data.len - 1};
    return pl_arena_printf(ctx->arena, "{" PL_STR_FMT "%s" PL_STR_FMT, PL_STR_ARG(member),
                           rest.len > 1 ? "," : "", PL_STR_ARG(rest));
}

struct pl_str pl_ctx_about(struct pl_ctx *ctx, struct pl_ctx_whom whom, struct pl_str data)
{
    const struct pl_directory *directory = &ctx->core->directory;
    bool is_one = whom.participant != 0;
    if (!is_one && whom.delegation == 0)
        return data;
    struct pl_str slug = is_one ? pl_directory_by_id(directory, whom.participant)->row.slug
                                : pl_directory_delegation_by_id(directory, whom.delegation)->slug;
    struct pl_str member = pl_arena_printf(ctx->arena, "\"whom\":{\"%s\":\"" PL_STR_FMT "\"}",
                                           is_one ? "participant" : "delegation", PL_STR_ARG(slug));
    return put_first(ctx, member, data);
}

struct pl_str pl_ctx_asked_about(struct pl_ctx *ctx, struct pl_ctx_whom whom)
{
    return pl_ctx_about(ctx, whom, ctx->entry->params);
}

struct pl_str pl_ctx_asked_with(struct pl_ctx *ctx, struct pl_str member)
{
    return put_first(ctx, member, ctx->entry->params);
}

int pl_ctx_audit(struct pl_ctx *ctx, int64_t event, struct pl_str data)
{
    struct pl_str actor = ctx->speaker == NULL ? (struct pl_str){0} : ctx->speaker->row.slug;
    bool is_borrowed = ctx->speaker != NULL && ctx->entry->speaker.is_operator;
    return audit(ctx, actor, ctx->entry->method, event,
                 is_borrowed ? put_first(ctx, PL_STR("\"via\":\"operator\""), data) : data);
}

int pl_ctx_audit_in(struct pl_ctx *ctx, const struct pl_channel *channel, struct pl_str data)
{
    return pl_ctx_audit(ctx, pl_row_id(channel->row.id, channel->last_seq), data);
}

int pl_ctx_audit_clock(struct pl_ctx *ctx, int64_t event, struct pl_str data)
{
    return audit(ctx, (struct pl_str){0}, PL_METHOD_CLOCK_TICK, event, data);
}

int pl_ctx_act(struct pl_ctx *ctx, const struct pl_ctx_event *event)
{
    int error = pl_ctx_emit(ctx, event);
    if (error != 0)
        return error;
    int64_t row = pl_row_id(event->channel->row.id, event->channel->last_seq);
    return pl_ctx_audit(ctx, row, ctx->entry->params);
}

struct pl_str pl_ctx_encode(struct pl_ctx *ctx, const struct pl_object *object, const void *in)
{
    struct pl_buf *text = &ctx->core->text;
    pl_buf_reset(text);
    PL_CHECK(pl_encode(object, in, text) == 0);
    return pl_arena_copy(ctx->arena, pl_buf_view(text));
}

void pl_ctx_notify(struct pl_ctx *ctx, enum pl_notice_type type, const void *in,
                   enum pl_audience audience, int64_t participant, const struct pl_channel *channel)
{
    struct pl_buf *text = &ctx->core->text;
    pl_buf_reset(text);
    PL_CHECK(pl_encode_notice(type, in, text) == 0);
    *pl_brought_notice(ctx->brought) = (struct pl_notice){
        .audience = audience,
        .participant = participant,
        .channel = channel == NULL ? 0 : channel->index,
        .json = pl_arena_copy(ctx->arena, pl_buf_view(text)),
    };
}

void pl_ctx_notify_moderators(struct pl_ctx *ctx, enum pl_notice_type type, const void *in,
                              const struct pl_channel *channel)
{
    pl_ctx_notify(ctx, type, in,
                  channel == NULL ? PL_AUDIENCE_ALL_MODERATORS : PL_AUDIENCE_MODERATORS, 0,
                  channel);
}

struct pl_str pl_ctx_message_id(struct pl_ctx *ctx, const struct pl_channel *channel, int64_t seq)
{
    struct pl_buf *text = &ctx->core->text;
    pl_buf_reset(text);
    pl_buf_append_str(text, channel->row.slug);
    pl_buf_append_byte(text, '/');
    PL_CHECK(pl_buf_append_int(text, seq) == 0);
    return pl_arena_copy(ctx->arena, pl_buf_view(text));
}
