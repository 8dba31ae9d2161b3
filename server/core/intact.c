// SPDX-License-Identifier: MIT
/*
 * One damaged event must not make the next one look damaged, whose hash was made over the right
 * one. So a row may follow either from the chain as it is stored before it, or from what that
 * should be.
 */
#include "core/intact.h"

#include <errno.h>
#include <string.h>

#include "core/anonymous.h"
#include "record/chain.h"
#include "store/directory.h"

// Read before the range: the chain before its first event, and what that should be.
enum { LEAD = 2 };

// What the chain may have been before the next event.
struct before {
    uint8_t chains[2][PL_HASH_BYTES];
    size_t count; // 0: nobody knows
};

static void damage(struct pl_event_row *row, int64_t id, int64_t at_ms)
{
    *row = (struct pl_event_row){
        .id = id,
        .at_ms = at_ms,
        .type = PL_EVENT_RECORD_DAMAGED,
        .actor = PL_STR(PL_ANONYMOUS_JSON),
        .data = PL_STR("{}"),
    };
}

// The rows of seqs from .. last, each in its place; those that are missing keep id 0.
static int read_rows(const struct pl_intact_range *range, int64_t from, struct pl_arena *arena,
                     struct pl_event_row *rows)
{
    struct pl_event_row *read = NULL;
    size_t count = 0;
    int error = pl_store_events_after(range->db, range->channel_row, from - 1,
                                      range->last - from + 1, arena, &read, &count);
    for (size_t i = 0; i < count && error == 0; i++) {
        int64_t seq = pl_row_seq(read[i].id);
        if (seq <= range->last)
            rows[seq - from] = read[i];
    }
    if (error != -EBADMSG)
        return error;
    // Somewhere in between the file is damaged: one by one, then.
    for (int64_t seq = from; seq <= range->last; seq++) {
        struct pl_event_row *row = &rows[seq - from];
        error = pl_store_event(range->db, pl_row_id(range->channel_row, seq), arena, row);
        if (error != 0)
            *row = (struct pl_event_row){0};
        if (error != 0 && error != -ENOENT && error != -EBADMSG)
            return error;
    }
    return 0;
}

static bool holds(const struct pl_intact_range *range, const struct pl_event_row *row,
                  struct before *before)
{
    uint8_t content[PL_HASH_BYTES];
    pl_chain_content(row->salt, row->actor, row->data, content);
    bool is_right = row->is_erased || memcmp(content, row->content_hash, sizeof content) == 0;
    struct pl_chain_link link = {
        .seq = pl_row_seq(row->id),
        .at_ms = row->at_ms,
        .type = pl_str_from(pl_event_type_name(row->type)),
        .channel = range->channel,
        .content = row->content_hash,
    };
    bool is_linked = before->count == 0;
    for (size_t i = 0; i < before->count; i++) {
        pl_chain_next(&link, before->chains[i]);
        is_linked = is_linked || memcmp(before->chains[i], row->chain, PL_HASH_BYTES) == 0;
    }
    before->count = is_linked ? 1 : 2;
    memcpy(before->chains[1], before->chains[0], PL_HASH_BYTES);
    memcpy(before->chains[0], row->chain, PL_HASH_BYTES);
    return is_right && is_linked;
}

static int begin_chain(const struct pl_intact_range *range, struct pl_arena *arena,
                       struct before *before)
{
    struct pl_meta_row meta = {0};
    int error = pl_store_meta(range->db, arena, &meta);
    if (error == 0)
        pl_chain_start(meta.origin, range->channel, before->chains[0]);
    before->count = 1;
    return error;
}

int pl_intact_events(const struct pl_intact_range *range, struct pl_arena *arena,
                     struct pl_event_row **ret_rows, size_t *ret_count)
{
    if (range->first > range->last) {
        *ret_rows = NULL;
        *ret_count = 0;
        return 0;
    }
    int64_t from = range->first > LEAD ? range->first - LEAD : 1;
    size_t lead = (size_t)(range->first - from);
    size_t count = (size_t)(range->last - from + 1);
    struct pl_event_row *rows = pl_arena_alloc_array(arena, count, sizeof *rows);
    struct before before = {0};
    int error = read_rows(range, from, arena, rows);
    if (error == 0 && from == 1)
        error = begin_chain(range, arena, &before);
    if (error != 0)
        return error;
    for (size_t i = 0; i < count; i++) {
        bool is_missing = rows[i].id == 0;
        if (is_missing)
            before.count = 0;
        if (is_missing || !holds(range, &rows[i], &before))
            damage(&rows[i], pl_row_id(range->channel_row, from + (int64_t)i),
                   i > 0 ? rows[i - 1].at_ms : 0);
    }
    *ret_rows = rows + lead;
    *ret_count = count - lead;
    return 0;
}

int pl_intact_event(struct pl_db *db, struct pl_str channel, int64_t id, struct pl_arena *arena,
                    struct pl_event_row *ret_row)
{
    struct pl_event_row *rows = NULL;
    size_t count = 0;
    struct pl_intact_range range = {db, channel, pl_row_channel(id), pl_row_seq(id),
                                    pl_row_seq(id)};
    int error = pl_intact_events(&range, arena, &rows, &count);
    if (error == 0)
        *ret_row = rows[0];
    return error;
}
