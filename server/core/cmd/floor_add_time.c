// SPDX-License-Identifier: MIT
#include "core/floor.h"
#include "core/handlers.gen.h"

// Whose turn was under way before a question to them: theirs is meant before the question's.
static struct pl_floor_entry *present_turn(const struct pl_floor *floor, size_t place)
{
    return place == 0 ? floor->interrupted : floor->speaker;
}

// The turn of that number, if it is under way.
static int find_named(struct pl_ctx *ctx, const struct pl_floor *floor, int64_t id,
                      struct pl_floor_entry **ret_turn)
{
    for (size_t place = 0; place < 2; place++) {
        struct pl_floor_entry *turn = present_turn(floor, place);
        if (turn != NULL && turn->row.id == id) {
            *ret_turn = turn;
            return 0;
        }
    }
    bool existed = id <= floor->row.entry_last;
    return existed ? pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/entry", "not_speaking")
                   : pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/entry", NULL);
}

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

// The turn of theirs that gets longer by it; NULL: none.
static struct pl_floor_entry *find_turn(struct pl_ctx *ctx, struct pl_floor *floor,
                                        const struct pl_floor_account *account)
{
    for (size_t place = 0; place < 2; place++) {
        struct pl_floor_entry *turn = present_turn(floor, place);
        if (turn != NULL && pl_floor_account_of(ctx, floor, turn->who) == account)
            return turn;
    }
    return NULL;
}

// Who gets the time, and the turn that gets longer by it, if one does.
static int find(struct pl_ctx *ctx, struct pl_floor *floor,
                const struct pl_floor_add_time_params *in, struct pl_floor_account **ret_account,
                struct pl_floor_entry **ret_turn)
{
    int status = 0;
    if ((in->has & PL_HAS_FLOOR_ADD_TIME_PARAMS_ENTRY) != 0) {
        status = find_named(ctx, floor, in->entry, ret_turn);
        if (*ret_turn != NULL)
            *ret_account = pl_floor_account_of(ctx, floor, (*ret_turn)->who);
    } else {
        status = find_account(ctx, floor, in, ret_account);
        if (status == 0)
            *ret_turn = find_turn(ctx, floor, *ret_account);
    }
    if (status == 0 && *ret_turn != NULL && (*ret_turn)->row.allowed_ms < 0)
        *ret_turn = NULL; // without a limit it gets no longer
    return status;
}

int pl_cmd_floor_add_time(struct pl_ctx *ctx, const struct pl_floor_add_time_params *in,
                          struct pl_floor_add_time_result *out)
{
    struct pl_floor floor;
    struct pl_floor_account *account = NULL;
    struct pl_floor_entry *turn = NULL;
    int status = pl_floor_find(ctx, in->channel, &floor);
    if (status == 0)
        status = find(ctx, &floor, in, &account, &turn);
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
    if (turn != NULL) {
        turn->row.allowed_ms += in->duration_s * 1000;
        turn->is_changed = true;
        data.has = PL_HAS_EVENT_FLOOR_TIME_ADDED_ENTRY;
        data.entry = pl_floor_entry_wire(turn);
        out->has = PL_HAS_FLOOR_ADD_TIME_RESULT_ENTRY;
        out->entry = data.entry;
    }
    int error = pl_floor_emit(ctx, &floor, PL_EVENT_FLOOR_TIME_ADDED, &data);
    if (error != 0)
        return error;
    out->channel = floor.channel->row.slug;
    out->seq = floor.channel->last_seq;
    out->at_ms = ctx->now_ms;
    out->account = data.account;
    // An entry's number names nobody.
    bool is_named = (in->has & PL_HAS_FLOOR_ADD_TIME_PARAMS_ENTRY) == 0;
    return pl_floor_done(ctx, &floor, is_named || turn == NULL ? 0 : turn->row.participant);
}
