// SPDX-License-Identifier: MIT
#include "core/handlers.gen.h"
#include "core/sanction_act.h"

enum { SANCTION_PAGE = 50 };

static int make_query(struct pl_ctx *ctx, const struct pl_sanction_list_params *in,
                      const struct pl_channel *channel, struct pl_sanction_query *query)
{
    const struct pl_directory *directory = &ctx->core->directory;
    bool has_only = (in->has & PL_HAS_SANCTION_LIST_PARAMS_ONLY) != 0;
    *query = (struct pl_sanction_query){
        .before = INT64_MAX,
        .channel = channel == NULL ? 0 : channel->row.id,
        .in_force = has_only && in->only == PL_SANCTION_FILTER_IN_FORCE,
        .is_appealed = has_only && in->only == PL_SANCTION_FILTER_APPEALED,
        .shut = pl_ctx_shut_channels(ctx),
        .viewer = ctx->speaker->row.id,
        .now_ms = ctx->now_ms,
        .limit = (in->has & PL_HAS_SANCTION_LIST_PARAMS_LIMIT) != 0 ? in->limit : SANCTION_PAGE,
    };
    if ((in->has & PL_HAS_SANCTION_LIST_PARAMS_BEFORE) != 0 &&
        pl_id_parse(in->before, PL_SANCTION_ID, &query->before) != 0)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/before", NULL);
    if ((in->has & PL_HAS_SANCTION_LIST_PARAMS_DELEGATION) != 0) {
        const struct pl_delegation_row *row = pl_directory_delegation(directory, in->delegation);
        if (row == NULL)
            return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/delegation", NULL);
        query->delegation = row->id;
    }
    if ((in->has & PL_HAS_SANCTION_LIST_PARAMS_PARTICIPANT) != 0) {
        const struct pl_participant *who = pl_directory_by_slug(directory, in->participant);
        if (who == NULL)
            return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/participant", NULL);
        query->participant = who->row.id;
        query->delegation = who->row.delegation;
    }
    return 0;
}

static bool is_wanted(const struct pl_sanction_query *query, const struct pl_sanction_row *row)
{
    bool is_anybodys = query->participant == 0 && query->delegation == 0;
    bool is_theirs = (query->participant != 0 && query->participant == row->participant) ||
                     (query->delegation != 0 && query->delegation == row->delegation);
    bool is_open = row->appeal_by != 0 && row->review == PL_APPEAL_OUTCOME_COUNT;
    return row->id < query->before && (query->channel == 0 || query->channel == row->channel) &&
           (is_anybodys || is_theirs) && (!query->is_appealed || is_open);
}

// Everyone but moderators sees their own, and nothing that is over; there are never many.
static int list_own(struct pl_ctx *ctx, const struct pl_sanction_query *query,
                    struct pl_sanction_list_result *out)
{
    struct pl_sanction_row *own = NULL;
    size_t count = 0;
    int error = pl_sanctions_of_speaker(ctx, &own, &count);
    if (error != 0)
        return error;
    out->sanctions = pl_arena_alloc_array(ctx->arena, count + 1, sizeof *out->sanctions);
    while (count-- > 0) {
        if (!is_wanted(query, &own[count]))
            continue;
        out->more = (int64_t)out->sanctions_count == query->limit;
        if (out->more)
            break;
        out->sanctions[out->sanctions_count++] = pl_sanction_show(ctx, &own[count]);
    }
    return 0;
}

int pl_cmd_sanction_list(struct pl_ctx *ctx, const struct pl_sanction_list_params *in,
                         struct pl_sanction_list_result *out)
{
    struct pl_channel *channel = NULL;
    struct pl_sanction_query query;
    struct pl_sanction_row *rows = NULL;
    size_t count = 0;
    int status = 0;
    if ((in->has & PL_HAS_SANCTION_LIST_PARAMS_CHANNEL) != 0)
        status = pl_ctx_channel(ctx, in->channel, &channel);
    if (status == 0)
        status = make_query(ctx, in, channel, &query);
    if (status != 0)
        return status;
    if (!pl_ctx_is_moderator(ctx))
        return list_own(ctx, &query, out);
    // One more than asked for tells whether there are more.
    query.limit++;
    int error = pl_store_sanctions_where(ctx->db, &query, ctx->arena, &rows, &count);
    if (error != 0)
        return error;
    out->more = (int64_t)count == query.limit;
    out->sanctions_count = out->more ? count - 1 : count;
    out->sanctions = pl_arena_alloc_array(ctx->arena, count + 1, sizeof *out->sanctions);
    for (size_t i = 0; i < out->sanctions_count; i++)
        out->sanctions[i] = pl_sanction_show(ctx, &rows[i]);
    return 0;
}
