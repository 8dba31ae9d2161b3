// SPDX-License-Identifier: MIT
#include "core/rule.h"

#include <stdlib.h>
#include <string.h>

#include "core/ctx.h"
#include "core/id.h"
#include "proto/decode.h"
#include "store/sent.h"
#include "util/hash.h"

// Making one

static int refuse(struct pl_refusal *ret_refusal, const char *path, const char *rule)
{
    *ret_refusal = pl_refusal_at(PL_REASON_INVALID_PARAMS, path, rule);
    return 1;
}

static struct pl_str join_lines(const struct pl_str *lines, size_t count, struct pl_arena *arena)
{
    size_t len = 0, at = 0;
    for (size_t i = 0; i < count; i++)
        len += lines[i].len + 1;
    char *text = pl_arena_alloc(arena, len + 1);
    for (size_t i = 0; i < count; i++) {
        memcpy(text + at, lines[i].ptr, lines[i].len);
        at += lines[i].len;
        text[at++] = '\n';
    }
    return (struct pl_str){text, count > 0 ? len - 1 : 0};
}

int pl_rule_row(const struct pl_rule_wish *wish, struct pl_arena *arena,
                struct pl_filter_row *ret_row, struct pl_refusal *ret_refusal)
{
    struct pl_filter_row row = {.kind = wish->kind, .action = wish->action, .is_enabled = true};
    bool is_counted = wish->kind == PL_FILTER_KIND_REPEAT || wish->kind == PL_FILTER_KIND_FLOOD;
    if (wish->action == PL_FILTER_ACTION_MASK && (is_counted || wish->kind == PL_FILTER_KIND_SPOOF))
        return refuse(ret_refusal, "/params/action", "const");
    if (wish->kind == PL_FILTER_KIND_WORDS && wish->word_count == 0)
        return refuse(ret_refusal, "/params/words", "required");
    if (wish->kind == PL_FILTER_KIND_PATTERN && wish->pattern.len == 0)
        return refuse(ret_refusal, "/params/pattern", "required");
    if (is_counted && wish->times == 0)
        return refuse(ret_refusal, "/params/times", "required");
    if (is_counted && wish->within_s == 0)
        return refuse(ret_refusal, "/params/within_s", "required");
    if (wish->kind == PL_FILTER_KIND_WORDS)
        row.terms = join_lines(wish->words, wish->word_count, arena);
    else if (wish->kind == PL_FILTER_KIND_LINKS)
        row.terms = join_lines(wish->hosts, wish->host_count, arena);
    else if (wish->kind == PL_FILTER_KIND_PATTERN)
        row.pattern = wish->pattern;
    row.times = is_counted ? wish->times : 0;
    row.within_s = is_counted ? wish->within_s : 0;
    *ret_row = row;
    return 0;
}

static void split_terms(struct pl_rule *rule)
{
    const char *at = rule->row.terms.ptr, *end = at + rule->row.terms.len;
    size_t lines = 1;
    if (rule->row.terms.len == 0)
        return;
    for (const char *byte = at; byte < end; byte++)
        lines += *byte == '\n';
    rule->terms = pl_arena_alloc_array(&rule->arena, lines, sizeof *rule->terms);
    while (rule->term_count < lines) {
        const char *next = memchr(at, '\n', (size_t)(end - at));
        const char *stop = next == NULL ? end : next;
        rule->terms[rule->term_count++] = (struct pl_str){at, (size_t)(stop - at)};
        at = stop + 1;
    }
}

static int compile(struct pl_rule *rule, struct pl_arena *arena, struct pl_refusal *ret_refusal)
{
    static const enum pl_filter_test tests[PL_FILTER_KIND_COUNT] = {
        [PL_FILTER_KIND_WORDS] = PL_FILTER_TEST_WORDS,
        [PL_FILTER_KIND_PATTERN] = PL_FILTER_TEST_PATTERN,
        [PL_FILTER_KIND_LINKS] = PL_FILTER_TEST_LINKS,
        [PL_FILTER_KIND_SPOOF] = PL_FILTER_TEST_SPOOF,
    };
    enum pl_filter_kind kind = rule->row.kind;
    struct pl_filter_spec spec = {
        .test = tests[kind],
        .words = rule->terms,
        .word_count = rule->term_count,
        .pattern = rule->row.pattern,
    };
    size_t at = 0;
    if (kind == PL_FILTER_KIND_REPEAT || kind == PL_FILTER_KIND_FLOOD)
        return 0;
    if (pl_filter_new(&spec, &rule->filter, &at) == 0)
        return 0;
    (void)refuse(ret_refusal,
                 kind == PL_FILTER_KIND_PATTERN ? "/params/pattern"
                 : kind == PL_FILTER_KIND_WORDS ? "/params/words"
                                                : "/params/hosts",
                 kind == PL_FILTER_KIND_PATTERN ? "pattern" : "blank");
    ret_refusal->detail = kind == PL_FILTER_KIND_PATTERN
                              ? pl_arena_printf(arena, "character %zu", at + 1)
                              : pl_arena_copy(arena, rule->terms[at]);
    return 1;
}

static struct pl_rule *copy_row(const struct pl_filter_row *row)
{
    struct pl_rule *rule = pl_alloc(sizeof *rule);
    pl_arena_init(&rule->arena);
    rule->row = *row;
    rule->row.label = pl_arena_copy(&rule->arena, row->label);
    rule->row.terms = pl_arena_copy(&rule->arena, row->terms);
    rule->row.pattern = pl_arena_copy(&rule->arena, row->pattern);
    split_terms(rule);
    return rule;
}

int pl_rule_new(const struct pl_filter_row *row, struct pl_arena *arena, struct pl_rule **ret_rule,
                struct pl_refusal *ret_refusal)
{
    struct pl_rule *rule = copy_row(row);
    if (compile(rule, arena, ret_refusal) != 0) {
        pl_rule_free(rule);
        return 1;
    }
    *ret_rule = rule;
    return 0;
}

void pl_rule_free(struct pl_rule *rule)
{
    if (rule == NULL)
        return;
    pl_filter_free(rule->filter);
    pl_arena_fini(&rule->arena);
    free(rule);
}

// All of them

void pl_rules_clear(struct pl_rules *rules)
{
    for (size_t i = 0; i < rules->count; i++)
        pl_rule_free(rules->items[i]);
    free(rules->items);
    *rules = (struct pl_rules){0};
}

void pl_rules_add(struct pl_rules *rules, struct pl_rule *rule)
{
    PL_CHECK(rules->count < PL_RULES_MAX);
    if (rules->items == NULL)
        rules->items = pl_alloc_array(PL_RULES_MAX, sizeof(struct pl_rule *));
    rules->items[rules->count++] = rule;
}

void pl_rules_remove(struct pl_rules *rules, struct pl_rule *rule)
{
    size_t kept = 0;
    for (size_t i = 0; i < rules->count; i++)
        if (rules->items[i] != rule)
            rules->items[kept++] = rules->items[i];
    PL_CHECK(kept + 1 == rules->count);
    rules->count = kept;
    pl_rule_free(rule);
}

int pl_rules_load(struct pl_rules *rules, struct pl_db *db, struct pl_arena *arena)
{
    struct pl_filter_row *rows = NULL;
    size_t count = 0;
    int error = pl_store_filters(db, arena, &rows, &count);
    if (error != 0)
        return error;
    pl_rules_clear(rules);
    for (size_t i = 0; i < count; i++) {
        struct pl_rule *rule = copy_row(&rows[i]);
        struct pl_refusal refusal;
        rule->is_broken = compile(rule, arena, &refusal) != 0;
        pl_rules_add(rules, rule);
    }
    return 0;
}

int pl_rule_find(struct pl_ctx *ctx, struct pl_str id, struct pl_rule **ret_rule,
                 struct pl_channel **ret_channel)
{
    struct pl_rules *rules = &ctx->core->rules;
    int64_t row = 0;
    *ret_channel = NULL;
    if (pl_id_parse(id, PL_RULE_ID, &row) == 0)
        for (size_t i = 0; i < rules->count; i++)
            if (rules->items[i]->row.id == row) {
                int64_t channel = rules->items[i]->row.channel;
                *ret_rule = rules->items[i];
                return channel == 0
                           ? 0
                           : pl_ctx_channel_of(ctx, channel, "/params/filter_id", ret_channel);
            }
    return pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, "/params/filter_id", NULL);
}

// What is shown and told

struct pl_wire_filter pl_rule_show(struct pl_ctx *ctx, const struct pl_rule *rule)
{
    const struct pl_filter_row *row = &rule->row;
    const struct pl_channel *channel = pl_state_channel_by_row(ctx->core, row->channel);
    struct pl_wire_filter filter = {
        .filter_id = pl_id_make(ctx->arena, PL_RULE_ID, row->id),
        .kind = row->kind,
        .action = row->action,
        .label = row->label,
        .enabled = row->is_enabled,
        .words = rule->terms,
        .words_count = rule->term_count,
        .hosts = rule->terms,
        .hosts_count = rule->term_count,
        .pattern = row->pattern,
        .times = row->times,
        .within_s = row->within_s,
        .by = pl_directory_by_id(&ctx->core->directory, row->actor)->wire,
        .at_ms = row->at_ms,
    };
    if (channel != NULL) {
        filter.has |= PL_HAS_WIRE_FILTER_CHANNEL;
        filter.channel = channel->row.slug;
    }
    if (row->kind == PL_FILTER_KIND_WORDS)
        filter.has |= PL_HAS_WIRE_FILTER_WORDS;
    if (row->kind == PL_FILTER_KIND_LINKS)
        filter.has |= PL_HAS_WIRE_FILTER_HOSTS;
    if (row->kind == PL_FILTER_KIND_PATTERN)
        filter.has |= PL_HAS_WIRE_FILTER_PATTERN;
    if (row->times != 0)
        filter.has |= PL_HAS_WIRE_FILTER_TIMES | PL_HAS_WIRE_FILTER_WITHIN_S;
    return filter;
}

void pl_rule_tell(struct pl_ctx *ctx, const struct pl_rule *rule, bool is_deleted)
{
    struct pl_notice_filter_changed notice = {
        .filter = pl_rule_show(ctx, rule),
        .deleted = is_deleted,
    };
    pl_ctx_notify_moderators(ctx, PL_NOTICE_FILTER_CHANGED, &notice,
                             pl_state_channel_by_row(ctx->core, rule->row.channel));
}

// Judging

struct judging {
    struct pl_ctx *ctx;
    const struct pl_channel *channel;
    struct pl_folded *text;
    enum pl_said said;
    int64_t budget;
};

// Whether nobody but the author learns what the rule decides.
static bool is_private(const struct pl_rule *rule)
{
    return rule->row.action == PL_FILTER_ACTION_REFUSE;
}

static int count_same(const struct judging *judging, const struct pl_rule *rule, int64_t channel,
                      int64_t *count)
{
    struct pl_ctx *ctx = judging->ctx;
    struct pl_str *texts = NULL;
    size_t read = 0;
    uint8_t own[PL_HASH_BYTES], other[PL_HASH_BYTES];
    int error = pl_store_sent_texts(ctx->db, ctx->speaker->row.id, channel,
                                    ctx->now_ms - rule->row.within_s * 1000, is_private(rule),
                                    PL_RULE_LOOKBACK_MAX, ctx->arena, &texts, &read);
    if (error != 0)
        return error;
    pl_folded_digest(judging->text, own);
    for (size_t i = 0; i < read; i++) {
        pl_folded_digest(pl_folded_new(texts[i], ctx->arena), other);
        *count += memcmp(own, other, sizeof own) == 0;
    }
    return 0;
}

// How often the speaker said this, or anything, where the rule holds.
static int count(const struct judging *judging, const struct pl_rule *rule, int64_t *ret_count)
{
    struct pl_ctx *ctx = judging->ctx;
    int64_t total = 0;
    for (size_t i = 0; i < ctx->core->channel_count; i++) {
        int64_t channel = ctx->core->channels[i].row.id, sent = 0;
        if (rule->row.channel != 0 && channel != rule->row.channel)
            continue;
        int error = rule->row.kind == PL_FILTER_KIND_REPEAT
                        ? count_same(judging, rule, channel, &sent)
                        : pl_store_sent_count(ctx->db, ctx->speaker->row.id, channel,
                                              ctx->now_ms - rule->row.within_s * 1000,
                                              is_private(rule), &sent);
        if (error != 0)
            return error;
        total += sent;
    }
    *ret_count = total + 1; // this one
    return 0;
}

static int try_count(const struct judging *judging, const struct pl_rule *rule,
                     enum pl_filter_verdict *ret_verdict)
{
    int64_t total = 0;
    *ret_verdict = PL_FILTER_CLEAR;
    if (judging->said == PL_SAID_ELSE || (judging->said == PL_SAID_UNNAMED && !is_private(rule)))
        return 0;
    int error = count(judging, rule, &total);
    bool is_met = rule->row.kind == PL_FILTER_KIND_REPEAT ? total >= rule->row.times
                                                          : total > rule->row.times;
    if (error == 0 && is_met)
        *ret_verdict = PL_FILTER_MET;
    return error;
}

static int try_rule(struct judging *judging, const struct pl_rule *rule,
                    struct pl_judgement *judgement, enum pl_filter_verdict *ret_verdict)
{
    *ret_verdict = PL_FILTER_UNDECIDED;
    if (rule->is_broken)
        return 0;
    if (rule->filter == NULL)
        return try_count(judging, rule, ret_verdict);
    *ret_verdict = rule->row.action == PL_FILTER_ACTION_MASK
                       ? pl_filter_mask(rule->filter, judging->text, &judging->budget,
                                        judging->ctx->arena, &judgement->text)
                       : pl_filter_test(rule->filter, judging->text, &judging->budget);
    return 0;
}

int pl_rules_judge(struct pl_ctx *ctx, const struct pl_channel *channel, struct pl_str text,
                   enum pl_said said, struct pl_judgement *ret_judgement)
{
    const struct pl_rules *rules = &ctx->core->rules;
    struct judging judging = {
        .ctx = ctx, .channel = channel, .said = said, .budget = PL_FILTER_BUDGET};
    *ret_judgement = (struct pl_judgement){.action = PL_FILTER_ACTION_COUNT, .text = text};
    if (pl_ctx_is_moderator(ctx))
        return 0;
    for (size_t i = 0; i < rules->count && ret_judgement->rule == NULL; i++) {
        const struct pl_rule *rule = rules->items[i];
        enum pl_filter_verdict verdict = PL_FILTER_CLEAR;
        if (!rule->row.is_enabled ||
            (rule->row.channel != 0 && rule->row.channel != channel->row.id))
            continue;
        if (judging.text == NULL)
            judging.text = pl_folded_new(text, ctx->arena);
        int error = try_rule(&judging, rule, ret_judgement, &verdict);
        if (error != 0)
            return error;
        if (verdict == PL_FILTER_CLEAR)
            continue;
        ret_judgement->rule = rule;
        ret_judgement->action =
            verdict == PL_FILTER_UNDECIDED ? PL_FILTER_ACTION_HOLD : rule->row.action;
    }
    return 0;
}

int pl_rule_refuse(struct pl_ctx *ctx, const struct pl_rule *rule, const char *path)
{
    struct pl_refusal refusal =
        pl_refusal_at(PL_REASON_FILTERED, path, pl_filter_kind_name(rule->row.kind));
    return pl_ctx_refuse_with(ctx, &refusal, rule->row.label);
}
