// SPDX-License-Identifier: MIT
#include "core/floor.h"
#include "core/handlers.gen.h"

static int find_account(struct pl_ctx *ctx, struct pl_floor *floor,
                        const struct pl_floor_add_time_params *in,
                        struct pl_floor_account **ret_account)
{
    const struct pl_directory *directory = &ctx->core->directory;
    if ((in->has & PL_HAS_FLOOR_ADD_TIME_PARAMS_DELEGATION) != 0) {
        const struct pl_delegation_row *found = pl_directory_delegation(directory, in->delegation);
        if (found == NULL)
            return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/delegation", NULL);
        *ret_account = pl_floor_account_at(ctx, floor, found->id, 0);
        return 0;
    }
    const struct pl_participant *who = pl_directory_by_slug(directory, in->participant);
    if (who == NULL)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/participant", NULL);
    *ret_account = pl_floor_account_of(ctx, floor, who);
    return 0;
}

// The turn that gets longer by it; NULL: none.
static struct pl_floor_entry *find_turn(struct pl_ctx *ctx, struct pl_floor *floor,
                                        const struct pl_floor_account *account)
{
    struct pl_floor_entry *turns[] = {floor->speaker, floor->interrupted};
    for (size_t i = 0; i < PL_ARRAY_LEN(turns); i++)
        if (turns[i] != NULL && turns[i]->row.allowed_ms >= 0 &&
            pl_floor_account_of(ctx, floor, turns[i]->who) == account)
            return turns[i];
    return NULL;
}

int pl_cmd_floor_add_time(struct pl_ctx *ctx, const struct pl_floor_add_time_params *in,
                          struct pl_floor_add_time_result *out)
{
    struct pl_floor floor;
    struct pl_floor_account *account = NULL;
    int status = pl_floor_find(ctx, in->channel, &floor);
    if (status == 0)
        status = find_account(ctx, &floor, in, &account);
    if (status != 0)
        return status;
    PL_CHECK(account != NULL);
    account->row.added_ms += in->duration_s * 1000;
    account->is_changed = true;
    struct pl_event_floor_time_added data = {
        .account = pl_floor_account_wire(&floor, account),
        .duration_s = in->duration_s,
        .reason = in->reason,
    };
    struct pl_floor_entry *turn = find_turn(ctx, &floor, account);
    if (turn != NULL) {
        turn->row.allowed_ms += in->duration_s * 1000;
        turn->is_changed = true;
        data.has = PL_HAS_EVENT_FLOOR_TIME_ADDED_ENTRY;
        data.entry = pl_floor_entry_wire(turn);
    }
    int error = pl_floor_emit(ctx, &floor, PL_EVENT_FLOOR_TIME_ADDED, &data);
    if (error != 0)
        return error;
    out->channel = floor.channel->row.slug;
    out->seq = floor.channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->account = data.account;
    return pl_floor_done(ctx, &floor, 0);
}
