// SPDX-License-Identifier: MIT
#include "core/words.h"

#include <errno.h>

#include "core/rule.h"
#include "proto/decode.h"

static int refuse_unseen(struct pl_ctx *ctx, const char *path)
{
    return pl_ctx_refuse_at(ctx, PL_REASON_FILTERED, path, "hold");
}

int pl_words_judge(struct pl_ctx *ctx, const struct pl_channel *channel, const char *path,
                   struct pl_str text, struct pl_str *ret_text)
{
    struct pl_judgement judgement;
    int error = pl_rules_judge(ctx, channel, text, PL_SAID_ELSE, &judgement);
    if (error != 0)
        return error;
    if (judgement.action == PL_FILTER_ACTION_REFUSE)
        return pl_rule_refuse(ctx, judgement.rule, path);
    if (judgement.action == PL_FILTER_ACTION_HOLD)
        return refuse_unseen(ctx, path);
    *ret_text = judgement.text;
    return 0;
}

int pl_words_check(struct pl_ctx *ctx, const struct pl_channel *channel, const char *path,
                   struct pl_str text, struct pl_str *ret_text)
{
    int status = pl_ctx_check_voice(ctx, channel);
    return status == 0 ? pl_words_judge(ctx, channel, path, text, ret_text) : status;
}

int pl_words_in_events(struct pl_ctx *ctx, const struct pl_event_row *rows, size_t count,
                       pl_words_blank_fn *blank, const void *arg, bool erase, size_t *ret_count)
{
    int error = 0;
    *ret_count = 0;
    for (size_t i = 0; i < count && error == 0; i++) {
        const struct pl_object *object = pl_events[rows[i].type].object;
        void *data = pl_arena_alloc(ctx->arena, object->size);
        struct pl_refusal refusal;
        if (pl_decode_text(object, rows[i].data, data, ctx->arena, &refusal) != 0)
            return -EBADMSG;
        if (!blank(rows[i].type, data, arg))
            continue;
        ++*ret_count;
        if (erase)
            error = pl_store_event_erase(ctx->db, rows[i].id, pl_ctx_encode(ctx, object, data));
    }
    return error;
}
