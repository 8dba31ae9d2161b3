// SPDX-License-Identifier: MIT
#ifndef PL_CTL_CTL_H
#define PL_CTL_CTL_H

/*
 * What a subcommand of plenoctl is, and what it works with. Each has a file of its own here and a
 * row in the table of plenoctl.c; --help, the completion and the checks of what was typed come from
 * the rows.
 *
 * Data goes to stdout, words to stderr. Nothing is ever asked.
 */

#include <stdio.h>

#include "ctl/client.h"

// Exit statuses.
enum {
    PL_CTL_OK = 0,
    PL_CTL_FAILED = 1,
    PL_CTL_USAGE = 2,
    PL_CTL_NOT_NOW = 3, // another program holds the folder, the server stops, the disk is full
};

enum { PL_CTL_OPTIONS_MAX = 24, PL_CTL_ARGS_MAX = 1 };

// How the shell completes a value.
enum pl_ctl_value {
    PL_CTL_TEXT,
    PL_CTL_FILE,
    PL_CTL_FOLDER,
    PL_CTL_ROLE,
    PL_CTL_WORD, // one of those that the argument names: "off|all"
};

struct pl_ctl_option {
    const char *name;     // without dashes
    const char *argument; // NULL: a switch
    const char *help;
    enum pl_ctl_value value;
    bool is_required;
};

struct pl_act;
struct pl_ctl;

struct pl_ctl_command {
    const char *name; // "token create"
    const char *args; // "FILE", "[FILE]" when it may be left out; NULL: none
    const char *help; // one line
    const char *more; // what a newcomer has to know
    const char *examples;
    const struct pl_ctl_option *options; // ends with a NULL name
    enum pl_ctl_value arg_value;
    const struct pl_act *act; // done in a participant's name (ctl/act.h); NULL: the operator's own
    int (*run)(struct pl_ctl *ctl);
};

struct pl_ctl {
    const struct pl_ctl_command *command;
    const char *data;
    const char *public_url; // without a slash at the end
    bool is_json;
    bool is_colour; // on stdout
    const char
        *values[PL_CTL_OPTIONS_MAX]; // by the command's options; "" for a switch; NULL: absent
    const char *args[PL_CTL_ARGS_MAX];
    size_t arg_count;
    struct pl_arena arena;
    struct pl_client *client; // made by pl_ctl_call
};

// All subcommands, NULL-terminated.
extern const struct pl_ctl_command *const pl_ctl_commands[];
// The options before every subcommand, ends with a NULL name.
extern const struct pl_ctl_option pl_ctl_globals[];

// The value of an option of the command, NULL when it was not given.
const char *pl_ctl_value(const struct pl_ctl *ctl, const char *option);
// The same as a string; empty when it was not given.
struct pl_str pl_ctl_text(const struct pl_ctl *ctl, const char *option);
// The value of an option that names a role. Returns 0, -ENOENT when absent, or -EINVAL, and says
// so.
PL_MUST_USE int pl_ctl_role(const struct pl_ctl *ctl, const char *option, enum pl_role *ret_role);

// What a rule that a text broke means, for people; the word itself when there is no sentence.
struct pl_str pl_ctl_explain(struct pl_str rule);

// Whether what is written there may have colours: to a terminal, unless NO_COLOR is set.
bool pl_ctl_has_colour(FILE *out);

// Says a sentence on stderr.
void pl_ctl_say(const char *format, ...) PL_PRINTF(1, 2);

// PL_CTL_OK when the folder holds a database; otherwise the reason was said.
PL_MUST_USE int pl_ctl_find(const struct pl_folder *folder);
// Asks and decodes: `ret_result` is the method's result struct, `ret_json` (may be NULL) its JSON.
// Returns an exit status; when it is not PL_CTL_OK the reason was said.
PL_MUST_USE int pl_ctl_call(struct pl_ctl *ctl, enum pl_method method, const void *params,
                            void *ret_result, struct pl_str *ret_json);

// Prints a JSON object and the end of its line.
void pl_ctl_print_json(struct pl_str json);
// Prints it with one more member in front; `value` is quoted here.
void pl_ctl_print_json_with(const char *key, struct pl_str value, struct pl_str json);

// A table for people: rows of cells, padded to the widest of each column.
struct pl_ctl_table;
struct pl_ctl_table *pl_ctl_table_new(struct pl_ctl *ctl, size_t columns);
void pl_ctl_table_cell(struct pl_ctl_table *table, struct pl_str text);
void pl_ctl_table_print(const struct pl_ctl *ctl, const struct pl_ctl_table *table);

// The id of a new line of history, in the arena.
struct pl_str pl_ctl_new_epoch(struct pl_ctl *ctl);

// The link that signs a participant in with an invite's secret, in the arena.
struct pl_str pl_ctl_link(struct pl_ctl *ctl, const char *base, const char *secret);

// "90s", "30m", "72h", "7d" or bare seconds. Returns 0 or -EINVAL.
PL_MUST_USE int pl_ctl_duration(const char *text, int64_t *ret_seconds);

#endif
