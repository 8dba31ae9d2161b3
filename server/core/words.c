// SPDX-License-Identifier: MIT
#include "core/words.h"

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
