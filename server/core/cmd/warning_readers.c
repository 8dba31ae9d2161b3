// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/sanction_act.h"

enum { READERS_PAGE = 50 };

struct page {
    const struct pl_sanction_reader_row *read; // in ascending order
    size_t count;
    int64_t after;
    size_t limit;
};

static int find(struct pl_ctx *ctx, const struct pl_warning_readers_params *in,
                struct pl_sanction_row *ret_row, struct page *page)
{
    struct pl_channel *channel = NULL;
    int status = pl_sanction_find(ctx, in->sanction, ret_row);
    if (status == 0 && ret_row->kind != PL_SANCTION_KIND_WARNING)
        status = pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/sanction", NULL);
    if (status == 0)
        status = pl_ctx_channel_of(ctx, ret_row->channel, "/params/sanction", &channel);
    if (status != 0 || (in->has & PL_HAS_WARNING_READERS_PARAMS_AFTER) == 0)
        return status;
    const struct pl_participant *after = pl_directory_by_slug(&ctx->core->directory, in->after);
    if (after == NULL)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/after", NULL);
    page->after = after->row.id;
    return 0;
}

static void add(struct pl_warning_readers_result *out, const struct page *page,
                const struct pl_participant *who, int64_t at_ms)
{
    out->read += at_ms != 0 ? 1 : 0;
    out->unread += at_ms != 0 ? 0 : 1;
    if (who->row.id <= page->after)
        return;
    out->more = out->readers_count == page->limit;
    if (out->more)
        return;
    out->readers[out->readers_count++] = (struct pl_wire_warning_reader){
        .has = at_ms != 0 ? PL_HAS_WIRE_WARNING_READER_AT : 0,
        .participant = who->wire,
        .at_ms = at_ms,
    };
}

int pl_cmd_warning_readers(struct pl_ctx *ctx, const struct pl_warning_readers_params *in,
                           struct pl_warning_readers_result *out)
{
    const struct pl_directory *directory = &ctx->core->directory;
    struct pl_sanction_row row = {0};
    struct pl_sanction_reader_row *read = NULL;
    struct page page = {.limit = READERS_PAGE};
    if ((in->has & PL_HAS_WARNING_READERS_PARAMS_LIMIT) != 0)
        page.limit = (size_t)in->limit;
    int status = find(ctx, in, &row, &page);
    if (status == 0)
        status = pl_store_sanction_readers(ctx->db, row.id, ctx->arena, &read, &page.count);
    if (status != 0)
        return status;
    page.read = read;
    out->readers = pl_arena_alloc_array(ctx->arena, page.limit, sizeof *out->readers);
    struct pl_sanction_target target = {row.participant, row.delegation};
    size_t at = 0;
    for (size_t i = 0; i < directory->count; i++) {
        const struct pl_participant *who = directory->by_id[i];
        if (!pl_sanction_binds(target, who))
            continue;
        while (at < page.count && page.read[at].participant < who->row.id)
            at++;
        bool has_read = at < page.count && page.read[at].participant == who->row.id;
        add(out, &page, who, has_read ? page.read[at].at_ms : 0);
    }
    return 0;
}
