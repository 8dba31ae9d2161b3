// SPDX-License-Identifier: MIT
/*
 * `repeat` and `flood` ask about earlier messages of the same author: those among the messages
 * read, which are oldest last. Each message is folded in an arena of its own, since a thousand long
 * ones would be much at once.
 */
#include "core/dry_run.h"

#include <errno.h>
#include <string.h>

#include "core/outcome.h"
#include "core/role.h"
#include "core/rule.h"
#include "core/shown.h"
#include "proto/decode.h"
#include "store/directory.h"
#include "store/messages.h"
#include "store/reader.h"
#include "util/hash.h"

struct run {
    struct pl_db *db;
    struct pl_arena *arena;
    const struct pl_rule *rule;
    struct pl_recent_row *rows;
    uint8_t (*digests)[PL_HASH_BYTES]; // of REPEAT
    size_t count;
    int64_t budget;
};

static void digest_all(struct run *run)
{
    struct pl_arena arena;
    pl_arena_init(&arena);
    run->digests = pl_arena_alloc_array(run->arena, run->count + 1, sizeof *run->digests);
    for (size_t i = 0; i < run->count; i++) {
        pl_folded_digest(pl_folded_new(run->rows[i].text, &arena), run->digests[i]);
        pl_arena_reset(&arena);
    }
    pl_arena_fini(&arena);
}

static bool is_counted(const struct run *run, size_t index, size_t earlier)
{
    const struct pl_recent_row *row = &run->rows[index], *other = &run->rows[earlier];
    return other->author == row->author &&
           other->at_ms > row->at_ms - run->rule->row.within_s * 1000 &&
           (run->digests == NULL ||
            memcmp(run->digests[index], run->digests[earlier], PL_HASH_BYTES) == 0);
}

static enum pl_filter_verdict try_count(const struct run *run, size_t index)
{
    int64_t total = 1;
    for (size_t i = index + 1; i < run->count; i++)
        total += is_counted(run, index, i);
    bool is_met =
        run->digests != NULL ? total >= run->rule->row.times : total > run->rule->row.times;
    return is_met ? PL_FILTER_MET : PL_FILTER_CLEAR;
}

static enum pl_filter_verdict try_text(struct run *run, size_t index, struct pl_arena *arena)
{
    int64_t budget = run->budget < PL_FILTER_BUDGET ? run->budget : PL_FILTER_BUDGET;
    int64_t before = budget;
    const struct pl_folded *text = pl_folded_new(run->rows[index].text, arena);
    enum pl_filter_verdict verdict = pl_filter_test(run->rule->filter, text, &budget);
    run->budget -= before - budget;
    pl_arena_reset(arena);
    return verdict;
}

static void try_all(struct run *run, struct pl_filter_dry_run_result *result)
{
    struct pl_arena arena;
    pl_arena_init(&arena);
    if (run->rule->row.kind == PL_FILTER_KIND_REPEAT)
        digest_all(run);
    for (size_t i = 0; i < run->count && run->budget > 0; i++) {
        if (pl_role_moderates(run->rows[i].role))
            continue;
        enum pl_filter_verdict verdict =
            run->rule->filter == NULL ? try_count(run, i) : try_text(run, i, &arena);
        result->checked++;
        result->met += verdict == PL_FILTER_MET;
        result->undecided += verdict == PL_FILTER_UNDECIDED;
        if (verdict != PL_FILTER_CLEAR && result->examples_count < PL_DRY_RUN_EXAMPLES)
            result->examples[result->examples_count++] = pl_row_seq(run->rows[i].id);
    }
    pl_arena_fini(&arena);
}

static int read_messages(struct run *run, struct pl_str channel)
{
    int64_t id = 0;
    int error = pl_store_channel_find(run->db, channel, &id);
    return error == 0 ? pl_store_messages_recent(run->db, id, PL_DRY_RUN_MESSAGES, run->arena,
                                                 &run->rows, &run->count)
                      : error;
}

// 0, 1 refused.
static int make_rule(const struct pl_filter_dry_run_params *in, struct pl_arena *arena,
                     struct pl_rule **ret_rule, struct pl_reply *reply)
{
    struct pl_rule_wish wish = {
        .kind = in->kind,
        .action = in->action,
        .words = in->words,
        .word_count = in->words_count,
        .hosts = in->hosts,
        .host_count = in->hosts_count,
        .pattern = in->pattern,
        .times = in->times,
        .within_s = in->within_s,
    };
    struct pl_filter_row row;
    reply->is_refused = pl_rule_row(&wish, arena, &row, &reply->refusal) != 0 ||
                        pl_rule_new(&row, arena, ret_rule, &reply->refusal) != 0;
    return reply->is_refused;
}

static void answer(struct run *run, struct pl_str channel, struct pl_reply *reply)
{
    struct pl_filter_dry_run_result result = {.channel = channel};
    result.examples = pl_arena_alloc_array(run->arena, PL_DRY_RUN_EXAMPLES, sizeof(int64_t));
    try_all(run, &result);
    reply->result = pl_shown_object(&pl_filter_dry_run_result_object, &result, run->arena);
}

void pl_dry_run_answer(struct pl_reader *reader, struct pl_str params, struct pl_arena *arena,
                       struct pl_reply *ret_reply)
{
    struct pl_filter_dry_run_params in;
    struct pl_rule *rule = NULL;
    *ret_reply = (struct pl_reply){.method = PL_METHOD_FILTER_DRY_RUN};
    if (pl_decode_text(&pl_filter_dry_run_params_object, params, &in, arena, &ret_reply->refusal) !=
        0) {
        ret_reply->is_refused = true;
        return;
    }
    if (make_rule(&in, arena, &rule, ret_reply) != 0)
        return;
    struct run run = {.db = pl_reader_db(reader), .arena = arena, .rule = rule};
    run.budget = PL_DRY_RUN_BUDGET;
    int error = pl_reader_begin(reader);
    if (error == 0) {
        error = read_messages(&run, in.channel);
        pl_reader_end(reader);
    }
    if (error == -ENOENT)
        pl_reply_refuse(ret_reply, pl_refusal_at(PL_REASON_NOT_FOUND, "/params/channel", NULL));
    else if (error != 0)
        pl_reply_refuse(ret_reply, pl_refusal_of(PL_REASON_INTERNAL));
    else
        answer(&run, in.channel, ret_reply);
    pl_rule_free(rule);
}
