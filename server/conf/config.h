// SPDX-License-Identifier: MIT
#ifndef PL_CONF_CONFIG_H
#define PL_CONF_CONFIG_H

/*
 * Every setting of the server, once: config.c holds a table with a row for each (name, type,
 * bounds, default, the sentence for the manual). The file, the environment, the command line,
 * --check-config and the sample in deploy/plenod.conf all come from that table.
 *
 * Later wins: default, file, environment (PLENO_<SECTION>_<KEY>), command line.
 * Owner: struct pl_config owns its strings. Thread: one; read-only once the server runs.
 */

#include <stdio.h>

#include "conf/limits.h"
#include "util/buf.h"

enum { PL_CONFIG_OPTIONS_MAX = 32, PL_CONFIG_ORIGIN_BYTES = 128, PL_CONFIG_PROBLEM_BYTES = 512 };

struct pl_config {
    char *listen;          // "ADDR:PORT"
    char *data;            // folder
    char *static_dir;      // built client; empty: none
    char *origins;         // allowed besides the own host, words between spaces
    char *trusted_proxies; // addresses and networks, words between spaces
    char *public_url;      // used in sign-in links
    char *tls_certificate; // PEM; empty: no TLS
    char *tls_key;
    int64_t threads;
    int64_t drain_ms;
    int64_t gather_ms;
    char *metrics; // off, on
    struct pl_limits limits;
    char *log_level;                                          // error, warning, info, debug
    char *log_format;                                         // auto, text, json
    char from[PL_CONFIG_OPTIONS_MAX][PL_CONFIG_ORIGIN_BYTES]; // where each value came from
};

// A row of the table, for --help, man pages and command lines.
struct pl_config_option {
    const char *section;
    const char *key;
    const char *option; // long option without dashes; NULL: only file and environment
    char letter;        // short option, 0: none
    const char *argument;
    const char *text; // the sentence for the manual
    const char *initial;
    int64_t min, max;         // integers
    const char *const *words; // NULL-terminated choice, NULL: free text or integer
    bool is_integer;
    size_t offset;
};

size_t pl_config_option_count(void);
const struct pl_config_option *pl_config_option_at(size_t index);

void pl_config_init(struct pl_config *config); // the defaults
void pl_config_fini(struct pl_config *config);

// All return 0 or a negative errno with one plain sentence in `ret_problem`.
// Reads a file: -EINVAL (the sentence names file, line and field) or the errno of opening it.
PL_MUST_USE int pl_config_read_file(struct pl_config *config, const char *path,
                                    char ret_problem[PL_CONFIG_PROBLEM_BYTES]);
// Reads PLENO_<SECTION>_<KEY>; a PLENO_ name with a known section that is no setting is an error.
PL_MUST_USE int pl_config_read_environment(struct pl_config *config, char *const *environment,
                                           char ret_problem[PL_CONFIG_PROBLEM_BYTES]);
// The name of a variable ("NAME=value") that begins with PLENO_ and is no setting, in `ret_name`,
// which is returned; NULL for all others. What is of no known section may be somebody else's.
const char *pl_config_unknown_variable(const char *variable, char *ret_name, size_t size);
// Sets one value; `from` says where it came from, for people ("option --listen").
PL_MUST_USE int pl_config_set(struct pl_config *config, size_t index, const char *value,
                              const char *from, char ret_problem[PL_CONFIG_PROBLEM_BYTES]);

// Whether links can be made of it: https://HOST or https://HOST:PORT, with a path or without.
bool pl_config_is_url(const char *url);

// Whether the values can work, by themselves and together.
PL_MUST_USE int pl_config_check(const struct pl_config *config,
                                char ret_problem[PL_CONFIG_PROBLEM_BYTES]);

// What --check-config prints: the merged result, each value with where it came from.
void pl_config_print(const struct pl_config *config, FILE *out);
// The commented sample with every default.
void pl_config_print_sample(FILE *out);

// "ADDR:PORT", "[::1]:8080" or ":8080" into a NUL-terminated address and a port. 0 or -EINVAL.
PL_MUST_USE int pl_config_split_listen(const char *listen, char *ret_address, size_t address_size,
                                       uint16_t *ret_port);

#endif
