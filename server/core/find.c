// SPDX-License-Identifier: MIT
#include "core/find.h"

#include <errno.h>

#include "core/outcome.h"
#include "core/shown.h"
#include "proto/decode.h"
#include "store/directory.h"
#include "store/reader.h"
#include "text/filter.h"

enum {
    FIND_PAGE = 100,
    FIND_BATCH = 500, // looked at in one go
};

struct finding {
    struct pl_db *db;
    struct pl_arena *arena;
    struct pl_member_wish wish;
    const struct pl_folded *part; // NULL: any name
    size_t limit;
    struct pl_participant_find_result result;
};

static bool is_wanted(const struct finding *finding, const struct pl_member_row *row,
                      struct pl_arena *arena)
{
    return finding->part == NULL || pl_folded_has(pl_folded_new(row->name, arena), finding->part);
}

static struct pl_wire_participant show(const struct finding *finding,
                                       const struct pl_member_row *row)
{
    struct pl_str delegation = pl_arena_copy(finding->arena, row->delegation);
    return (struct pl_wire_participant){
        .has = delegation.len > 0 ? PL_HAS_WIRE_PARTICIPANT_DELEGATION : 0,
        .id = pl_arena_copy(finding->arena, row->slug),
        .name = pl_arena_copy(finding->arena, row->name),
        .role = row->role,
        .delegation = delegation,
        .bot = row->role == PL_ROLE_BOT,
    };
}

// Takes what is wanted of one batch. Returns whether another one is worth a look.
static bool take(struct finding *finding, const struct pl_member_row *rows, size_t count,
                 struct pl_arena *arena)
{
    struct pl_participant_find_result *result = &finding->result;
    for (size_t i = 0; i < count; i++) {
        if (!is_wanted(finding, &rows[i], arena))
            continue;
        result->more = result->participants_count == finding->limit;
        if (result->more)
            return false;
        result->participants[result->participants_count++] = show(finding, &rows[i]);
    }
    if (count > 0)
        finding->wish.after = rows[count - 1].id;
    return count == FIND_BATCH;
}

static int find_all(struct finding *finding)
{
    struct pl_arena arena;
    pl_arena_init(&arena);
    int error = 0;
    bool goes_on = true;
    while (goes_on && error == 0) {
        struct pl_member_row *rows = NULL;
        size_t count = 0;
        pl_arena_reset(&arena);
        error = pl_store_members(finding->db, &finding->wish, &arena, &rows, &count);
        goes_on = error == 0 && take(finding, rows, count, &arena);
    }
    pl_arena_fini(&arena);
    return error;
}

// Finds what the params name by id. 0, or a negative errno; -ENOENT with the path in `ret_path`.
static int look_up(struct finding *finding, const struct pl_participant_find_params *in,
                   const char **ret_path)
{
    int error = 0;
    if ((in->has & PL_HAS_PARTICIPANT_FIND_PARAMS_DELEGATION) != 0) {
        *ret_path = "/params/delegation";
        error = pl_store_delegation_find(finding->db, in->delegation, &finding->wish.delegation);
    }
    if (error == 0 && (in->has & PL_HAS_PARTICIPANT_FIND_PARAMS_AFTER) != 0) {
        *ret_path = "/params/after";
        error = pl_store_participant_find(finding->db, in->after, &finding->wish.after);
    }
    return error;
}

static struct finding begin(struct pl_reader *reader, const struct pl_participant_find_params *in,
                            struct pl_arena *arena)
{
    struct finding finding = {.db = pl_reader_db(reader), .arena = arena, .limit = FIND_PAGE};
    finding.wish.limit = FIND_BATCH;
    finding.wish.is_unattached = in->unattached;
    if ((in->has & PL_HAS_PARTICIPANT_FIND_PARAMS_LIMIT) != 0)
        finding.limit = (size_t)in->limit;
    if ((in->has & PL_HAS_PARTICIPANT_FIND_PARAMS_TEXT) != 0)
        finding.part = pl_folded_new(in->text, arena);
    finding.result.participants =
        pl_arena_alloc_array(arena, finding.limit, sizeof *finding.result.participants);
    return finding;
}

void pl_find_answer(struct pl_reader *reader, struct pl_str params, struct pl_arena *arena,
                    struct pl_reply *ret_reply)
{
    struct pl_participant_find_params in;
    const char *path = NULL;
    *ret_reply = (struct pl_reply){.method = PL_METHOD_PARTICIPANT_FIND};
    if (pl_decode_text(&pl_participant_find_params_object, params, &in, arena,
                       &ret_reply->refusal) != 0) {
        ret_reply->is_refused = true;
        return;
    }
    struct finding finding = begin(reader, &in, arena);
    int error = pl_reader_begin(reader);
    if (error == 0) {
        error = look_up(&finding, &in, &path);
        if (error == 0)
            error = find_all(&finding);
        pl_reader_end(reader);
    }
    if (error == -ENOENT)
        pl_reply_refuse(ret_reply, pl_refusal_at(PL_REASON_NOT_FOUND, path, NULL));
    else if (error != 0)
        pl_reply_refuse(ret_reply, pl_refusal_of(PL_REASON_INTERNAL));
    else
        ret_reply->result =
            pl_shown_object(&pl_participant_find_result_object, &finding.result, arena);
}
