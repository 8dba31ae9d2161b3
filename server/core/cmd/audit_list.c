// SPDX-License-Identifier: MIT
#include <errno.h>

#include "core/ctx.h"
#include "core/handlers.gen.h"
#include "proto/decode.h"
#include "store/events.h"

enum {
    AUDIT_PAGE = 50,
    AUDIT_WINDOW = 5000, // entries looked through for one answer: filters have no index
};

static int make_wish(struct pl_ctx *ctx, const struct pl_audit_list_params *in,
                     struct pl_audit_wish *ret_wish)
{
    int64_t last = ctx->core->audit_last;
    *ret_wish = (struct pl_audit_wish){
        .before = last + 1,
        .actor = in->actor,
        .action = in->action,
        .event_last = INT64_MAX,
        .event_first = 1,
        .with_eventless = ctx->speaker->row.role == PL_ROLE_ADMIN,
        .shut = pl_ctx_shut_channels(ctx),
        .limit = AUDIT_PAGE,
    };
    if ((in->has & PL_HAS_AUDIT_LIST_PARAMS_BEFORE) != 0 && in->before <= last)
        ret_wish->before = in->before;
    if ((in->has & PL_HAS_AUDIT_LIST_PARAMS_LIMIT) != 0)
        ret_wish->limit = in->limit;
    if (ret_wish->before > AUDIT_WINDOW)
        ret_wish->after = ret_wish->before - 1 - AUDIT_WINDOW;
    if ((in->has & PL_HAS_AUDIT_LIST_PARAMS_CHANNEL) == 0)
        return 0;
    struct pl_channel *channel = NULL;
    int status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status != 0)
        return status;
    ret_wish->with_eventless = false;
    ret_wish->event_first = pl_row_id(channel->row.id, 0);
    ret_wish->event_last = pl_row_id(channel->row.id + 1, 0) - 1;
    return 0;
}

static const struct pl_channel *channel_of(const struct pl_core *core, int64_t event)
{
    for (size_t i = 0; i < core->channel_count; i++)
        if (core->channels[i].row.id == pl_row_channel(event))
            return &core->channels[i];
    return NULL;
}

static struct pl_wire_audit_entry describe(const struct pl_core *core,
                                           const struct pl_audit_row *row)
{
    struct pl_wire_audit_entry entry = {
        .number = row->id,
        .at_ms = row->at_ms,
        .action = row->action,
        .data = row->data,
    };
    const struct pl_participant *actor = pl_directory_by_slug(&core->directory, row->actor);
    if (actor != NULL) {
        entry.has |= PL_HAS_WIRE_AUDIT_ENTRY_ACTOR;
        entry.actor = actor->wire;
    }
    const struct pl_channel *channel = row->event == 0 ? NULL : channel_of(core, row->event);
    if (channel != NULL) {
        entry.has |= PL_HAS_WIRE_AUDIT_ENTRY_CHANNEL;
        entry.channel = channel->row.slug;
    }
    // A message may be rejected before anything was ever said.
    if (channel != NULL && pl_row_seq(row->event) > 0) {
        entry.has |= PL_HAS_WIRE_AUDIT_ENTRY_SEQ;
        entry.seq = pl_row_seq(row->event);
    }
    return entry;
}

// Where an entry's data has a participant's id.
static const struct pl_member subjects[] = {
    {NULL, "participant"}, {"participant", "id"}, {"whom", "participant"},
    {NULL, "to"},          {NULL, "named_by"},
};

enum { SUBJECTS = sizeof subjects / sizeof *subjects };
_Static_assert(100 * (1 + SUBJECTS) <= 600,
               "proto/methods/audit.list.json: maxItems of participants");

static void name(const struct pl_core *core, struct pl_str slug, struct pl_audit_list_result *out)
{
    const struct pl_participant *one = pl_directory_by_slug(&core->directory, slug);
    if (one == NULL)
        return;
    for (size_t i = 0; i < out->participants_count; i++)
        if (pl_str_equal(out->participants[i].id, slug))
            return;
    out->participants[out->participants_count++] = one->wire;
}

static int name_all(struct pl_ctx *ctx, const struct pl_audit_row *rows, size_t count,
                    struct pl_audit_list_result *out)
{
    size_t most = count * (1 + SUBJECTS);
    out->participants = pl_arena_alloc_array(ctx->arena, most + 1, sizeof *out->participants);
    for (size_t i = 0; i < count; i++) {
        struct pl_str named[SUBJECTS];
        int error = pl_decode_members(rows[i].data, subjects, SUBJECTS, ctx->arena, named);
        if (error != 0)
            return -EBADMSG; // it was encoded here
        name(ctx->core, rows[i].actor, out);
        for (size_t j = 0; j < SUBJECTS; j++)
            name(ctx->core, named[j], out);
    }
    return 0;
}

int pl_cmd_audit_list(struct pl_ctx *ctx, const struct pl_audit_list_params *in,
                      struct pl_audit_list_result *out)
{
    struct pl_audit_wish wish;
    struct pl_audit_row *rows = NULL;
    size_t count = 0;
    int status = make_wish(ctx, in, &wish);
    if (status != 0)
        return status;
    int error = pl_store_audit_where(ctx->db, &wish, ctx->arena, &rows, &count);
    if (error != 0)
        return error;
    out->entries = pl_arena_alloc_array(ctx->arena, count + 1, sizeof *out->entries);
    out->entries_count = count;
    for (size_t i = 0; i < count; i++)
        out->entries[i] = describe(ctx->core, &rows[i]);
    error = name_all(ctx, rows, count, out);
    if (error != 0)
        return error;
    // A full answer goes on behind its last entry, any other behind what was looked through.
    int64_t next = (int64_t)count == wish.limit ? rows[count - 1].id : wish.after + 1;
    out->more = next > 1;
    if (out->more) {
        out->has |= PL_HAS_AUDIT_LIST_RESULT_NEXT;
        out->next = next;
    }
    return 0;
}
