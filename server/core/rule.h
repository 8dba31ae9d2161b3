// SPDX-License-Identifier: MIT
#ifndef PL_CORE_RULE_H
#define PL_CORE_RULE_H

/*
 * Rules for messages: made ready once, tried in the order in which they were made.
 *
 * Owner: struct pl_core; a cache of the database, read again after a failed batch.
 * Bound: PL_RULES_MAX; a text costs one folding, a pass for each rule, and PL_FILTER_BUDGET steps
 *        for all patterns together.
 */

#include "proto/gen.h"
#include "store/filters.h"
#include "text/filter.h"
#include "util/arena.h"

struct pl_channel;
struct pl_ctx;

enum {
    PL_RULE_ID = 'f',
    PL_RULES_MAX = 64,           // all channels together
    PL_RULE_LOOKBACK_MAX = 1000, // earlier messages of an author that `repeat` looks at
};

struct pl_rule {
    struct pl_arena arena; // owns the row's texts
    struct pl_filter_row row;
    struct pl_str *terms; // the lines of row.terms
    size_t term_count;
    struct pl_filter *filter; // NULL: repeat and flood look at no text alone
    bool is_broken; // another version of the library takes it no more: it can decide nothing
};

struct pl_rules {
    struct pl_rule **items; // by id
    size_t count;
};

// What somebody asks for, of filter.create or filter.dry_run.
struct pl_rule_wish {
    enum pl_filter_kind kind;
    enum pl_filter_action action;
    const struct pl_str *words;
    size_t word_count;
    const struct pl_str *hosts;
    size_t host_count;
    struct pl_str pattern;
    int64_t times;
    int64_t within_s;
};

// The row of a wish, its texts in `arena`. Returns 0, or 1 with the refusal of what is missing or
// does not go together.
int pl_rule_row(const struct pl_rule_wish *wish, struct pl_arena *arena,
                struct pl_filter_row *ret_row, struct pl_refusal *ret_refusal);
// Makes a rule of a row. Returns 0, or 1 with the refusal of what does not compile; its detail is
// in `arena`.
int pl_rule_new(const struct pl_filter_row *row, struct pl_arena *arena, struct pl_rule **ret_rule,
                struct pl_refusal *ret_refusal);
void pl_rule_free(struct pl_rule *rule); // NULL is fine

// Reads all rules from the database. 0 or a negative errno.
PL_MUST_USE int pl_rules_load(struct pl_rules *rules, struct pl_db *db, struct pl_arena *arena);
void pl_rules_clear(struct pl_rules *rules);
void pl_rules_add(struct pl_rules *rules, struct pl_rule *rule); // takes it
void pl_rules_remove(struct pl_rules *rules, struct pl_rule *rule);
// Finds one by its id in the protocol, and its channel (NULL: it is for all), or refuses.
int pl_rule_find(struct pl_ctx *ctx, struct pl_str id, struct pl_rule **ret_rule,
                 struct pl_channel **ret_channel);

// The protocol's Filter; the rule must outlive it.
struct pl_wire_filter pl_rule_show(struct pl_ctx *ctx, const struct pl_rule *rule);
// Tells moderators what a rule is now, or that it is gone.
void pl_rule_tell(struct pl_ctx *ctx, const struct pl_rule *rule, bool is_deleted);

// What the rules say of a text.
struct pl_judgement {
    const struct pl_rule *rule; // that decided; NULL: none
    // What to do; PL_FILTER_ACTION_COUNT: nothing. A rule that could not decide holds.
    enum pl_filter_action action;
    struct pl_str text; // what to post: as it was, or masked
};
// What `repeat` and `flood` count. Moderators see what a rule holds or flags, and could match a
// message without a name with whoever has said so much: only a rule that refuses, of which the
// author alone hears, counts these, and tries them.
enum pl_said {
    PL_SAID_ELSE,    // an edit, words that were counted already, or no message
    PL_SAID_NAMED,   // a new message
    PL_SAID_UNNAMED, // one that will be shown without its author
};
// Judges what the speaker says in a channel. 0 or a negative errno.
PL_MUST_USE int pl_rules_judge(struct pl_ctx *ctx, const struct pl_channel *channel,
                               struct pl_str text, enum pl_said said,
                               struct pl_judgement *ret_judgement);
// Refuses by the rule that decided about the params' field at `path`.
int pl_rule_refuse(struct pl_ctx *ctx, const struct pl_rule *rule, const char *path);

#endif
