// SPDX-License-Identifier: MIT
/*
 * A batch is one transaction. Each entry is decoded, its speaker judged by the method table, and
 * handed to the method's handler; what it brings gathers in the batch's outcomes. When the store
 * fails anywhere, the transaction is undone, the state is read again, and everyone in the batch is
 * told so: it is certain then that nothing of it was stored. The one exception is a commit that
 * reached the disk although it reported an error; after reopening, the database itself says so by
 * its position, and the outcomes stand.
 */
#include "core/core.h"

#include <errno.h>
#include <stdlib.h>

#include "core/ctx.h"
#include "core/due.h"
#include "core/handlers.gen.h"
#include "core/role.h"
#include "core/sanction_act.h"
#include "proto/decode.h"
#include "proto/encode.h"
#include "util/fault.h"

int pl_core_new(struct pl_store *store, const struct pl_limits *limits, struct pl_core **ret_core)
{
    struct pl_core *core = pl_alloc(sizeof *core);
    core->store = store;
    core->db = pl_store_db(store);
    core->limits = *limits;
    pl_arena_init(&core->arena);
    int error = pl_state_load(core);
    if (error != 0) {
        pl_core_free(core);
        return error;
    }
    *ret_core = core;
    return 0;
}

void pl_core_free(struct pl_core *core)
{
    if (core == NULL)
        return;
    pl_state_fini(core);
    free(core);
}

size_t pl_core_channel_count(const struct pl_core *core)
{
    return core->channel_count;
}

struct pl_channel_info pl_core_channel(const struct pl_core *core, uint32_t index)
{
    PL_CHECK(index < core->channel_count);
    const struct pl_channel *channel = &core->channels[index];
    return (struct pl_channel_info){channel->row.slug, channel->last_seq};
}

struct pl_str pl_core_epoch(const struct pl_core *core)
{
    return core->meta.epoch;
}

uint64_t pl_core_position(const struct pl_core *core)
{
    return (uint64_t)core->meta.position;
}

int pl_core_trouble(const struct pl_core *core)
{
    return core->trouble;
}

int64_t pl_core_next_due_ms(const struct pl_core *core)
{
    return pl_due_next_ms(core);
}

// Who may call this method at all, by the method table.
static int check_speaker(struct pl_ctx *ctx, const struct pl_method_def *def)
{
    const struct pl_speaker *speaker = &ctx->entry->speaker;
    if (def->is_public)
        return 0;
    if (speaker->is_operator && speaker->participant == 0)
        return (def->transports & PL_TRANSPORT_CONTROL) != 0
                   ? 0
                   : pl_ctx_refuse(ctx, PL_REASON_AUTH_REQUIRED);
    if (speaker->is_operator && (def->transports & PL_TRANSPORT_AS) == 0)
        return pl_ctx_refuse(ctx, PL_REASON_METHOD_NOT_FOUND);
    ctx->speaker = pl_directory_by_id(&ctx->core->directory, speaker->participant);
    if (ctx->speaker == NULL)
        return pl_ctx_refuse(ctx, PL_REASON_AUTH_REQUIRED);
    // The token may have been revoked while the request waited in the queue.
    if (speaker->token != 0 &&
        !pl_tokens_speak_for(&ctx->core->tokens, speaker->token, speaker->participant))
        return pl_ctx_refuse(ctx, PL_REASON_AUTH_REQUIRED);
    if (pl_sanction_check_presence(ctx) != 0)
        return 1;
    if ((def->roles & pl_role_bit(ctx->speaker->row.role)) == 0)
        return pl_ctx_refuse(ctx, PL_REASON_FORBIDDEN);
    return 0;
}

// NULL: refused.
static void *decode_params(struct pl_ctx *ctx, const struct pl_method_def *def)
{
    void *in = pl_arena_alloc(ctx->arena, def->params->size);
    int error = pl_decode_text(def->params, ctx->entry->params, in, ctx->arena, &ctx->refusal);
    return error == 0 ? in : NULL;
}

// 0, 1 refused, negative errno. On 0 `ret_result` is the result's JSON.
static int answer(struct pl_ctx *ctx, struct pl_str *ret_result)
{
    const struct pl_method_def *def = &pl_methods[ctx->entry->method];
    int status = check_speaker(ctx, def);
    if (status != 0)
        return status;
    const void *in = ctx->entry->decoded;
    void *out = pl_arena_alloc(ctx->arena, def->result->size);
    if (in == NULL && (in = decode_params(ctx, def)) == NULL)
        return 1;
    status = pl_core_handlers[ctx->entry->method](ctx, in, out);
    if (status == 0)
        *ret_result = pl_ctx_encode(ctx, def->result, out);
    return status;
}

// What the operator did in somebody's name is in the audit log even where the same act of that
// person would not be: posting, voting. What was asked is left out then; it may be secret.
static int audit_borrowed_voice(struct pl_ctx *ctx, int64_t changes, int64_t audited, size_t events)
{
    const struct pl_core *core = ctx->core;
    const struct pl_outcomes *outcomes = ctx->brought->outcomes;
    if (!ctx->entry->speaker.is_operator || ctx->speaker == NULL || core->audit_last != audited ||
        pl_store_changes(core->store) == changes)
        return 0;
    int64_t event = 0;
    if (outcomes->event_count > events) {
        const struct pl_event_out *last = &outcomes->events[outcomes->event_count - 1];
        event = pl_row_id(core->channels[last->channel].row.id, last->seq);
    }
    return pl_ctx_audit(ctx, event, PL_STR("{}"));
}

// 0 or a negative errno; a refusal is in the reply.
static int run_entry(struct pl_core *core, const struct pl_entry *entry, enum pl_path path,
                     int64_t now_ms, struct pl_brought *brought)
{
    struct pl_ctx ctx = {
        .core = core,
        .db = core->db,
        .entry = entry,
        .now_ms = now_ms,
        .arena = &brought->outcomes->arena,
        .brought = brought,
    };
    struct pl_str result = {0};
    int status = path == PL_PATH_COMMAND ? pl_due_run(&ctx) : 0;
    if (status != 0)
        return status;
    int64_t changes = pl_store_changes(core->store);
    int64_t audited = core->audit_last;
    size_t events = brought->outcomes->event_count;
    if (entry->method >= PL_METHOD_COUNT || pl_methods[entry->method].path != path)
        status = pl_ctx_refuse(&ctx, PL_REASON_METHOD_NOT_FOUND);
    else
        status = answer(&ctx, &result);
    if (status == 0 && path == PL_PATH_COMMAND)
        status = audit_borrowed_voice(&ctx, changes, audited, events);
    if (status < 0)
        return status;
    if (status == 1 || path == PL_PATH_QUERY)
        PL_CHECK(pl_store_changes(core->store) == changes &&
                 brought->outcomes->event_count == events);
    struct pl_reply *reply = pl_brought_reply(brought, entry);
    reply->is_refused = status == 1;
    reply->refusal = ctx.refusal;
    reply->refusal.is_to_moderator = ctx.speaker != NULL && pl_ctx_is_moderator(&ctx);
    reply->result = result;
    reply->grant = ctx.grant;
    return 0;
}

static int apply_batch(struct pl_core *core, uint64_t position, const struct pl_entry *entries,
                       size_t count, struct pl_brought *brought)
{
    int error = pl_store_begin(core->store);
    if (error != 0)
        return error;
    for (size_t i = 0; i < count; i++) {
        if (entries[i].at_ms > core->meta.at_ms)
            core->meta.at_ms = entries[i].at_ms;
        error = run_entry(core, &entries[i], PL_PATH_COMMAND, core->meta.at_ms, brought);
        if (error != 0)
            return error;
    }
    error = pl_store_meta_advance(core->db, (int64_t)position, core->meta.at_ms);
    if (error == 0)
        error = pl_store_commit(core->store);
    if (error == 0)
        core->meta.position = (int64_t)position;
    return error;
}

static enum pl_reason reason_of(int error)
{
    switch (error) {
    case -ENOSPC:
    case -EDQUOT:
    case -EROFS:
    case -ESTALE:
    case -EIO:
        return PL_REASON_READ_ONLY;
    default:
        return PL_REASON_INTERNAL;
    }
}

// `is_unsure`: it may all come back, and "read only" would promise that it never does.
static struct pl_outcomes *refuse_all(struct pl_core *core, const struct pl_entry *entries,
                                      size_t count, int error, bool is_unsure)
{
    enum pl_reason reason = reason_of(error);
    struct pl_brought brought;
    core->trouble = reason == PL_REASON_READ_ONLY || !pl_store_is_settled(core->store) ? error : 0;
    if (is_unsure)
        reason = PL_REASON_INTERNAL;
    pl_brought_init(&brought, count);
    for (size_t i = 0; i < count; i++) {
        struct pl_reply *reply = pl_brought_reply(&brought, &entries[i]);
        reply->is_refused = true;
        reply->refusal = pl_refusal_of(reason);
    }
    return brought.outcomes;
}

// A test's broken server shows events of a batch whose commit then fails.
static struct pl_outcomes *show_uncommitted(struct pl_outcomes *outcomes, enum pl_reason reason)
{
    for (size_t i = 0; i < outcomes->reply_count; i++) {
        outcomes->replies[i].is_refused = true;
        outcomes->replies[i].refusal = pl_refusal_of(reason);
    }
    return outcomes;
}

struct pl_outcomes *pl_core_apply(struct pl_core *core, uint64_t position,
                                  const struct pl_entry *entries, size_t count)
{
    struct pl_brought brought;
    int error = core->is_stale ? -EIO : 0;
    if (error != 0 && pl_store_recover(core->store, error) == 0)
        error = pl_state_reload(core);
    if (error != 0)
        return refuse_all(core, entries, count, error, false);
    if (position <= (uint64_t)core->meta.position) {
        pl_brought_init(&brought, 0);
        return brought.outcomes;
    }
    pl_brought_init(&brought, count);
    error = apply_batch(core, position, entries, count, &brought);
    if (error == 0) {
        core->trouble = 0;
        return brought.outcomes;
    }
    core->is_stale = true;
    bool is_stored = pl_store_recover(core->store, error) == 0 && pl_state_reload(core) == 0 &&
                     pl_store_is_settled(core->store) && (uint64_t)core->meta.position >= position;
    if (is_stored)
        return brought.outcomes;
    if (pl_fault("break.fanout") != 0)
        return show_uncommitted(brought.outcomes, reason_of(error));
    pl_outcomes_unref(brought.outcomes);
    return refuse_all(core, entries, count, error, pl_store_is_unsure(core->store));
}

struct pl_outcomes *pl_core_query(struct pl_core *core, const struct pl_entry *entries,
                                  size_t count)
{
    struct pl_brought brought;
    pl_brought_init(&brought, count);
    int closed = core->is_stale ? -EBUSY : pl_store_read_begin(core->store);
    for (size_t i = 0; i < count; i++) {
        int64_t now_ms = entries[i].at_ms > core->meta.at_ms ? entries[i].at_ms : core->meta.at_ms;
        int error = closed ? closed : run_entry(core, &entries[i], PL_PATH_QUERY, now_ms, &brought);
        if (error == 0)
            continue;
        struct pl_reply *reply = pl_brought_reply(&brought, &entries[i]);
        reply->is_refused = true;
        reply->refusal = pl_refusal_of(PL_REASON_INTERNAL);
    }
    if (closed == 0 && pl_store_read_end(core->store) != 0)
        core->is_stale = true; // the next batch recovers the store
    return brought.outcomes;
}
