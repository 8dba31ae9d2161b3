// SPDX-License-Identifier: MIT
#ifndef PL_UTIL_LOG_H
#define PL_UTIL_LOG_H

/*
 * What happened, on stderr: words in colour on a terminal, a JSON object a line elsewhere.
 *
 *     pl_log(PL_LOG_INFO, "listening", PL_LOG_TEXT("address", address), PL_LOG_INT("port", port));
 *
 * Never message text, never secrets. Log once, where the thing is handled.
 * Thread: any; a line is written whole. Bound: an event that repeats more than PL_LOG_BURST times
 * in a second is counted instead and reported with its next line ("suppressed").
 */

#include "util/base.h"

enum pl_log_level { PL_LOG_ERROR, PL_LOG_WARNING, PL_LOG_INFO, PL_LOG_DEBUG };
enum pl_log_format { PL_LOG_FORMAT_AUTO, PL_LOG_FORMAT_TEXT, PL_LOG_FORMAT_JSON };

enum { PL_LOG_BURST = 20, PL_LOG_LINE_BYTES_MAX = 2048 };

struct pl_log_field {
    const char *key;
    const char *text; // NULL reads as empty
    int64_t number;
    bool is_number;
};

#define PL_LOG_TEXT(key, value) ((struct pl_log_field){(key), (value), 0, false})
#define PL_LOG_INT(key, value)  ((struct pl_log_field){(key), NULL, (int64_t)(value), true})

// Before the threads start. The default: info, auto.
void pl_log_setup(enum pl_log_level level, enum pl_log_format format);

// `event` is a few stable words such as "listening" or "client cut"; fields end at count.
void pl_log_write(enum pl_log_level level, const char *event, const struct pl_log_field *fields,
                  size_t count);

#define pl_log(level, ...)                                                                         \
    PL_LOG_PICK_(__VA_ARGS__, PL_LOG_MANY_, PL_LOG_MANY_, PL_LOG_MANY_, PL_LOG_MANY_,              \
                 PL_LOG_MANY_, PL_LOG_MANY_, PL_LOG_NONE_, 0)                                      \
    (level, __VA_ARGS__)
#define PL_LOG_PICK_(a, b, c, d, e, f, g, pick, ...) pick
#define PL_LOG_NONE_(level, event)                   pl_log_write((level), (event), NULL, 0)
#define PL_LOG_MANY_(level, event, ...)                                                            \
    pl_log_write((level), (event), (const struct pl_log_field[]){__VA_ARGS__},                     \
                 sizeof((const struct pl_log_field[]){__VA_ARGS__}) / sizeof(struct pl_log_field))

#endif
