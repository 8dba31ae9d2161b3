// SPDX-License-Identifier: MIT
#include "core/poll.h"

#include <errno.h>

#include "core/delegate.h"
#include "core/id.h"
#include "core/role.h"

struct pl_str pl_poll_id(struct pl_ctx *ctx, int64_t poll)
{
    return pl_id_make(ctx->arena, 'p', poll);
}

int pl_poll_find(struct pl_ctx *ctx, struct pl_str id, struct pl_poll_row *ret_row,
                 struct pl_channel **ret_channel)
{
    int64_t row = 0;
    int error = pl_id_parse(id, 'p', &row) == 0 ? pl_store_poll(ctx->db, row, ctx->arena, ret_row)
                                                : -ENOENT;
    if (error == -ENOENT)
        return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/poll", NULL);
    if (error != 0)
        return error;
    // Who may not see the channel does not see its polls either.
    return pl_ctx_channel_of(ctx, ret_row->channel, "/params/poll", ret_channel);
}

int pl_poll_expect(struct pl_ctx *ctx, const struct pl_poll_row *row, enum pl_poll_state state)
{
    return row->state == state ? 0
                               : pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/poll",
                                                  pl_poll_state_name(row->state));
}

// ---- who may vote

// Who cannot read the channel has no vote in it, whatever the poll says.
static uint32_t entitled_roles(const struct pl_channel *channel, const struct pl_poll_row *row)
{
    uint32_t roles = 0;
    for (int role = 0; role < PL_ROLE_COUNT; role++)
        if (pl_channel_admits(channel, (enum pl_role)role))
            roles |= row->roles & pl_role_bit((enum pl_role)role);
    return roles;
}

int pl_poll_voter(struct pl_ctx *ctx, const struct pl_poll_row *row, int64_t *ret_voter)
{
    if (row->per == PL_POLL_PER_DELEGATION)
        return pl_delegate_of(ctx, ret_voter);
    uint32_t roles = entitled_roles(pl_state_channel_by_row(ctx->core, row->channel), row);
    *ret_voter = (roles & pl_role_bit(ctx->speaker->row.role)) != 0 ? ctx->speaker->row.id : 0;
    return 0;
}

int pl_poll_entitled(struct pl_ctx *ctx, const struct pl_poll_row *row,
                     struct pl_voters *ret_voters)
{
    const struct pl_directory *directory = &ctx->core->directory;
    const struct pl_channel *channel = pl_state_channel_by_row(ctx->core, row->channel);
    if (row->per == PL_POLL_PER_DELEGATION)
        return pl_delegate_all(ctx, channel, ret_voters);
    uint32_t roles = entitled_roles(channel, row);
    *ret_voters = (struct pl_voters){0};
    // From the last, so that the set grows once.
    for (size_t i = directory->count; i > 0; i--)
        if ((roles & pl_role_bit(directory->by_id[i - 1]->row.role)) != 0)
            pl_voters_add(ret_voters, directory->by_id[i - 1]->row.id, ctx->arena);
    return 0;
}

bool pl_poll_has_quorum(const struct pl_poll_row *row)
{
    return row->votes >= row->quorum;
}

// ---- how it is shown

int pl_poll_describe(struct pl_ctx *ctx, const struct pl_poll_row *row,
                     struct pl_wire_poll *ret_poll)
{
    struct pl_wire_poll poll = {
        .has = (row->closes_ms != 0 ? PL_HAS_WIRE_POLL_CLOSES : 0) |
               (row->opened_ms != 0 ? PL_HAS_WIRE_POLL_OPENED_AT : 0),
        .id = pl_poll_id(ctx, row->id),
        .channel = pl_state_channel_by_row(ctx->core, row->channel)->row.slug,
        .title = row->title,
        .options = row->options,
        .options_count = row->option_count,
        .kind = row->kind,
        .max_choices = row->max_choices,
        .per = row->per,
        .secret = row->is_secret,
        .results = row->results,
        .quorum = row->quorum,
        .abstention = row->may_abstain,
        .state = row->state,
        .opened_at_ms = row->opened_ms,
        .closes_ms = row->closes_ms,
        .votes = row->votes,
        .entitled = row->entitled,
        .quorum_reached = pl_poll_has_quorum(row),
    };
    poll.roles = pl_arena_alloc_array(ctx->arena, PL_ROLE_COUNT, sizeof *poll.roles);
    for (int role = 0; role < PL_ROLE_COUNT; role++)
        if ((row->roles & pl_role_bit((enum pl_role)role)) != 0)
            poll.roles[poll.roles_count++] = (enum pl_role)role;
    if (row->state < PL_POLL_STATE_CLOSED) {
        struct pl_voters entitled;
        int error = pl_poll_entitled(ctx, row, &entitled);
        if (error != 0)
            return error;
        poll.entitled = pl_voters_count(&entitled);
    }
    *ret_poll = poll;
    return 0;
}

bool pl_poll_is_shown(const struct pl_ctx *ctx, const struct pl_poll_row *row)
{
    switch (row->state) {
    case PL_POLL_STATE_PUBLISHED:
        return true;
    case PL_POLL_STATE_CLOSED:
        return row->results == PL_POLL_RESULTS_WHEN_LIVE || pl_ctx_is_moderator(ctx);
    case PL_POLL_STATE_OPEN:
        return row->results == PL_POLL_RESULTS_WHEN_LIVE;
    default:
        return false;
    }
}

// ---- votes

int pl_poll_box(struct pl_ctx *ctx, const struct pl_poll_row *row, struct pl_voters *ret_voters,
                struct pl_tally *ret_tally)
{
    struct pl_box_row box = {0};
    int error = pl_store_box(ctx->db, row->id, ctx->arena, &box);
    if (error != 0 && error != -ENOENT)
        return error;
    error = pl_voters_read(box.voters, ctx->arena, ret_voters);
    return error != 0 ? error : pl_tally_read(box.tally, ctx->arena, ret_tally);
}

int pl_poll_box_put(struct pl_ctx *ctx, const struct pl_poll_row *row,
                    const struct pl_voters *voters, const struct pl_tally *tally)
{
    struct pl_box_row box = {
        .voters = pl_voters_write(voters, ctx->arena),
        .tally = pl_tally_write(tally, ctx->arena),
    };
    // The log of the database has the box as it was before: what was added lies between the two.
    pl_store_erased(ctx->core->store);
    return pl_store_box_put(ctx->db, row->id, &box);
}

static int read_ballots(struct pl_ctx *ctx, const struct pl_poll_row *row,
                        struct pl_voters *ret_voters, struct pl_tally *ret_tally)
{
    struct pl_ballot_row *ballots = NULL;
    size_t count = 0;
    int error = pl_store_ballots(ctx->db, row->id, ctx->arena, &ballots, &count);
    *ret_voters = (struct pl_voters){0};
    *ret_tally = (struct pl_tally){0};
    for (size_t i = count; i > 0 && error == 0; i--) {
        struct pl_choices choices;
        error = pl_choices_read(ballots[i - 1].choices, &choices);
        if (error != 0)
            break;
        pl_voters_add(ret_voters, ballots[i - 1].voter, ctx->arena);
        pl_tally_add(ret_tally, &choices, 1, ctx->arena);
    }
    return error;
}

static int read_votes(struct pl_ctx *ctx, const struct pl_poll_row *row,
                      struct pl_voters *ret_voters, struct pl_tally *ret_tally)
{
    return row->is_secret ? pl_poll_box(ctx, row, ret_voters, ret_tally)
                          : read_ballots(ctx, row, ret_voters, ret_tally);
}

// Below the quorum nothing has won.
static struct pl_wire_poll_outcome count(const struct pl_poll_row *row,
                                         const struct pl_tally *tally, struct pl_arena *arena)
{
    struct pl_wire_poll_outcome outcome =
        pl_tally_count(tally, row->kind, row->option_count, arena);
    if (!pl_poll_has_quorum(row))
        outcome.winners_count = 0;
    return outcome;
}

int pl_poll_outcome(struct pl_ctx *ctx, const struct pl_poll_row *row,
                    struct pl_wire_poll_outcome *ret_outcome)
{
    struct pl_voters voters;
    struct pl_tally tally;
    int error = read_votes(ctx, row, &voters, &tally);
    if (error == 0)
        *ret_outcome = count(row, &tally, ctx->arena);
    return error;
}

// ---- closing

// Votes counted equal votes cast. A box with multiple choices has a line for each option.
static void check_votes(const struct pl_poll_row *row, const struct pl_voters *voters,
                        const struct pl_tally *tally)
{
    int64_t votes = 0, abstentions = 0;
    for (size_t i = 0; i < tally->count; i++) {
        votes += tally->lines[i].votes;
        abstentions += tally->lines[i].choices.count == 0 ? tally->lines[i].votes : 0;
    }
    PL_CHECK(pl_voters_count(voters) == row->votes);
    if (row->is_secret && row->kind == PL_POLL_KIND_MULTIPLE)
        PL_CHECK(votes >= row->votes &&
                 votes - abstentions <= (row->votes - abstentions) * row->max_choices);
    else
        PL_CHECK(votes == row->votes);
}

// Writes who was entitled and who has voted. One who has voted was entitled then, and stays so.
static int write_roll(struct pl_ctx *ctx, struct pl_poll_row *row, const struct pl_voters *voted)
{
    struct pl_voters entitled;
    int error = pl_poll_entitled(ctx, row, &entitled);
    if (error != 0)
        return error;
    for (int64_t id = 0; (id = pl_voters_next(voted, id)) != 0;)
        pl_voters_add(&entitled, id, ctx->arena);
    row->entitled = pl_voters_count(&entitled);
    for (int64_t id = 0; (id = pl_voters_next(&entitled, id)) != 0 && error == 0;) {
        struct pl_roll_row line = {id, pl_voters_have(voted, id)};
        error = pl_store_roll_add(ctx->db, row->id, &line);
    }
    return error;
}

static int settle(struct pl_ctx *ctx, struct pl_poll_row *row)
{
    static const struct pl_voters nobody;
    struct pl_voters voted;
    struct pl_tally tally;
    int error = read_votes(ctx, row, &voted, &tally);
    if (error != 0)
        return error;
    check_votes(row, &voted, &tally);
    row->state = PL_POLL_STATE_CLOSED;
    struct pl_wire_poll_outcome outcome = count(row, &tally, ctx->arena);
    pl_poll_sum_up(ctx, &outcome, row);
    error = write_roll(ctx, row, &voted);
    if (error == 0 && row->is_secret)
        error = pl_poll_box_put(ctx, row, &nobody, &tally); // the roll has them now
    return error != 0 ? error : pl_store_poll_update(ctx->db, row);
}

int pl_poll_close(struct pl_ctx *ctx, struct pl_channel *channel, struct pl_poll_row *row,
                  bool by_clock)
{
    int error = settle(ctx, row);
    if (error != 0)
        return error;
    pl_poll_clock_remove(&ctx->core->poll_clock, row->id);
    struct pl_event_poll_closed data = {
        .poll = pl_poll_id(ctx, row->id),
        .votes = row->votes,
        .entitled = row->entitled,
        .quorum_reached = pl_poll_has_quorum(row),
        .by_clock = by_clock,
    };
    struct pl_ctx_event event = {channel, ctx->speaker, PL_EVENT_POLL_CLOSED, 0, &data};
    if (!by_clock)
        return pl_ctx_act(ctx, &event);
    event.actor = pl_directory_by_id(&ctx->core->directory, row->opened_by);
    error = pl_ctx_emit(ctx, &event);
    if (error != 0)
        return error;
    struct pl_poll_close_params params = {.poll = data.poll};
    return pl_ctx_audit_clock(ctx, pl_row_id(channel->row.id, channel->last_seq),
                              pl_ctx_encode(ctx, &pl_poll_close_params_object, &params));
}

int64_t pl_poll_next_ms(const struct pl_core *core)
{
    return core->poll_clock.count == 0 ? INT64_MAX : core->poll_clock.due[0].closes_ms;
}

int pl_poll_run_due(struct pl_ctx *ctx)
{
    struct pl_poll_row row = {0};
    int error = pl_store_poll(ctx->db, ctx->core->poll_clock.due[0].poll, ctx->arena, &row);
    if (error != 0)
        return error;
    struct pl_channel *channel = pl_state_channel_by_row(ctx->core, row.channel);
    PL_CHECK(channel != NULL && row.state == PL_POLL_STATE_OPEN);
    return pl_poll_close(ctx, channel, &row, true);
}
