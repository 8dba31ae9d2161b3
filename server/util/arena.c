// SPDX-License-Identifier: MIT
#include "util/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_BLOCK_BYTES = 4096, BLOCK_BYTES_MAX = 1 << 20, ALIGNMENT = 16 };

struct pl_arena_block {
    struct pl_arena_block *next;
    size_t cap;
    size_t len;
    _Alignas(ALIGNMENT) char bytes[];
};

void pl_arena_init(struct pl_arena *arena)
{
    *arena = (struct pl_arena){0};
}

static void free_blocks(struct pl_arena_block *block)
{
    while (block) {
        struct pl_arena_block *next = block->next;
        free(block);
        block = next;
    }
}

void pl_arena_fini(struct pl_arena *arena)
{
    free_blocks(arena->head);
    pl_arena_init(arena);
}

void pl_arena_reset(struct pl_arena *arena)
{
    if (!arena->head)
        return;
    free_blocks(arena->head->next);
    arena->head->next = NULL;
    memset(arena->head->bytes, 0, arena->head->len);
    arena->head->len = 0;
    arena->used_bytes = 0;
}

static struct pl_arena_block *add_block(struct pl_arena *arena, size_t size)
{
    size_t cap = arena->head ? arena->head->cap * 2 : FIRST_BLOCK_BYTES;
    if (cap > BLOCK_BYTES_MAX)
        cap = BLOCK_BYTES_MAX;
    if (cap < size)
        cap = size;
    struct pl_arena_block *block = pl_alloc(sizeof *block + cap);
    block->cap = cap;
    block->next = arena->head;
    arena->head = block;
    return block;
}

void *pl_arena_alloc(struct pl_arena *arena, size_t size)
{
    PL_CHECK(size <= SIZE_MAX - ALIGNMENT);
    size = (size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
    struct pl_arena_block *block = arena->head;
    if (!block || block->cap - block->len < size)
        block = add_block(arena, size);
    void *memory = block->bytes + block->len;
    block->len += size;
    arena->used_bytes += size;
    return memory;
}

void *pl_arena_alloc_array(struct pl_arena *arena, size_t count, size_t size)
{
    size_t bytes = 0;
    PL_CHECK(!__builtin_mul_overflow(count, size, &bytes));
    return pl_arena_alloc(arena, bytes);
}

struct pl_str pl_arena_copy(struct pl_arena *arena, struct pl_str text)
{
    char *copy = pl_arena_alloc(arena, text.len + 1);
    if (text.len > 0)
        memcpy(copy, text.ptr, text.len);
    return (struct pl_str){copy, text.len};
}

struct pl_str pl_arena_printf(struct pl_arena *arena, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    int len = vsnprintf(NULL, 0, format, args);
    va_end(args);
    PL_CHECK(len >= 0);
    char *text = pl_arena_alloc(arena, (size_t)len + 1);
    va_start(args, format);
    vsnprintf(text, (size_t)len + 1, format, args);
    va_end(args);
    return (struct pl_str){text, (size_t)len};
}
