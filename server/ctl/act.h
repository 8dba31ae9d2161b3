// SPDX-License-Identifier: MIT
#ifndef PL_CTL_ACT_H
#define PL_CTL_ACT_H

/*
 * What people do in a summit, done from the command line in the name of one of them: the rows of
 * acts.gen.c, made from the methods' x-command, and the one function behind them all.
 *
 * It fills the method's params from the options by the protocol's tables, says in whose name it
 * speaks (operator.speak_as), asks, and prints the answer: the first list in it as a table, the
 * rest line by line.
 */

#include "ctl/ctl.h"

// A word and what it stands for: a value as somebody would type it.
struct pl_act_value {
    const char *word; // NULL ends a list
    const char *means;
};

// How the option of the same index becomes a param.
struct pl_act_param {
    const char *field;                // NULL ends a list
    const struct pl_act_value *words; // that stand for values; NULL: none
    bool is_duration;                 // "10m"; the param is in seconds
};

struct pl_act {
    enum pl_method method;
    const struct pl_act_param *params;
    const struct pl_act_value *fixed; // params that no option gives, by name; NULL: none
};

// The last option of each.
#define PL_ACT_AS                                                                                  \
    {                                                                                              \
        .name = "as", .argument = "ID", .help = "in whose name: a participant's id or exact name", \
        .value = PL_CTL_TEXT, .is_required = true                                                  \
    }

// As pl_ctl_command.run.
int pl_act_run(struct pl_ctl *ctl);

// The option for the param at a refusal's path ("/params/reason"), or NULL.
const char *pl_act_option_at(const struct pl_ctl_command *command, struct pl_str path);

#endif
