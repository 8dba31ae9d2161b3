// SPDX-License-Identifier: MIT
#include "core/note.h"

int pl_note_subject(struct pl_ctx *ctx, struct pl_str participant, struct pl_str delegation,
                    struct pl_note_row *ret_about)
{
    const struct pl_directory *directory = &ctx->core->directory;
    *ret_about = (struct pl_note_row){.id = INT64_MAX};
    if (participant.len > 0) {
        const struct pl_participant *found = pl_directory_by_slug(directory, participant);
        if (found == NULL)
            return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/participant", NULL);
        ret_about->participant = found->row.id;
        return 0;
    }
    const struct pl_delegation_row *found = pl_directory_delegation(directory, delegation);
    if (found == NULL)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/delegation", NULL);
    ret_about->delegation = found->id;
    return 0;
}
