// SPDX-License-Identifier: MIT
#ifndef PL_UTIL_BASE_H
#define PL_UTIL_BASE_H

/*
 * What every file may lean on: counted strings, checked results, checks that stay on in release.
 *
 * Errors: functions that can fail return 0 or a negative errno, as libuv does, and are marked
 *         PL_MUST_USE. Outputs are named ret_* and are not touched on failure.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define PL_MUST_USE            __attribute__((warn_unused_result))
#define PL_PRINTF(text, first) __attribute__((format(printf, text, first)))
#define PL_NORETURN            __attribute__((noreturn))
#define PL_ARRAY_LEN(array)    (sizeof(array) / sizeof((array)[0]))
#define PL_CONTAINER_OF(pointer, type, member)                                                     \
    ((type *)(void *)((char *)(pointer)-offsetof(type, member)))

// Asserts in release too: a broken invariant must stop the server, not corrupt the record.
#define PL_CHECK(condition)                                                                        \
    do {                                                                                           \
        if (!(condition))                                                                          \
            pl_check_failed(#condition, __FILE__, __LINE__);                                       \
    } while (0)

// Prints the failed condition to stderr and aborts.
void pl_check_failed(const char *condition, const char *file, int line) PL_NORETURN;

// Bytes owned by someone else; `ptr` may be NULL when `len` is 0. Not NUL-terminated.
struct pl_str {
    const char *ptr;
    size_t len;
};

#define PL_STR(literal) ((struct pl_str){(literal), sizeof(literal) - 1})
#define PL_STR_FMT      "%.*s"
#define PL_STR_ARG(s)   (int)(s).len, (s).ptr

// A view of a NUL-terminated string; NULL gives the empty view.
struct pl_str pl_str_from(const char *text);
bool pl_str_equal(struct pl_str a, struct pl_str b);

// malloc and friends for what we sized ourselves: abort on out-of-memory (systemd restarts us, the
// history contract covers it). What a peer sized goes through pl_buf with its limit.
void *pl_alloc(size_t size);                     // zeroed
void *pl_alloc_array(size_t count, size_t size); // zeroed, overflow checked
void *pl_realloc_array(void *ptr, size_t count, size_t size);
char *pl_strdup(const char *text);

#endif
