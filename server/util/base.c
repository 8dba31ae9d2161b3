// SPDX-License-Identifier: MIT
#include "util/base.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void pl_check_failed(const char *condition, const char *file, int line)
{
    fprintf(stderr, "pleno: %s:%d: broken invariant: %s\n", file, line, condition);
    abort();
}

static void out_of_memory(size_t size)
{
    fprintf(stderr, "pleno: out of memory: %zu bytes\n", size);
    abort();
}

struct pl_str pl_str_from(const char *text)
{
    return text ? (struct pl_str){text, strlen(text)} : (struct pl_str){NULL, 0};
}

bool pl_str_equal(struct pl_str a, struct pl_str b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

void *pl_alloc(size_t size)
{
    return pl_alloc_array(1, size);
}

void *pl_alloc_array(size_t count, size_t size)
{
    void *memory = calloc(count ? count : 1, size ? size : 1);
    if (!memory)
        out_of_memory(size);
    return memory;
}

void *pl_realloc_array(void *ptr, size_t count, size_t size)
{
    void *memory = reallocarray(ptr, count ? count : 1, size ? size : 1);
    if (!memory)
        out_of_memory(size);
    return memory;
}

char *pl_strdup(const char *text)
{
    char *copy = strdup(text);
    if (!copy)
        out_of_memory(strlen(text));
    return copy;
}
