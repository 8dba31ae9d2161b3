// SPDX-License-Identifier: MIT
#include "core/ctx.h"
#include "core/handlers.gen.h"

enum { PARTICIPANT_PAGE = 1000 };

int pl_cmd_participant_list(struct pl_ctx *ctx, const struct pl_participant_list_params *in,
                            struct pl_participant_list_result *out)
{
    const struct pl_directory *directory = &ctx->core->directory;
    int64_t *ids = NULL, delegation = 0;
    size_t count = 0;
    size_t limit = (in->has & PL_HAS_PARTICIPANT_LIST_PARAMS_LIMIT) != 0 ? (size_t)in->limit
                                                                         : PARTICIPANT_PAGE;
    if ((in->has & PL_HAS_PARTICIPANT_LIST_PARAMS_DELEGATION) != 0) {
        const struct pl_delegation_row *found = pl_directory_delegation(directory, in->delegation);
        if (found == NULL)
            return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/delegation", NULL);
        delegation = found->id;
    }
    int error = pl_store_participants_by_slug(ctx->db, delegation, in->after, (int64_t)limit + 1,
                                              ctx->arena, &ids, &count);
    if (error != 0)
        return error;
    out->more = count > limit;
    out->participants_count = out->more ? limit : count;
    out->participants = pl_arena_alloc_array(ctx->arena, count + 1, sizeof *out->participants);
    for (size_t i = 0; i < out->participants_count; i++)
        out->participants[i] = pl_directory_by_id(directory, ids[i])->wire;
    return 0;
}
