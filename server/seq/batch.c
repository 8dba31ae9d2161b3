// SPDX-License-Identifier: MIT
/*
 * Reading trusts nothing: every length is checked against what is left before it is used, and bytes
 * that no writer would have left (an unknown flag, a surplus at the end) are refused, so that
 * damage is noticed and not interpreted.
 */
#include "seq/batch.h"

#include <errno.h>
#include <string.h>

enum { FLAG_OPERATOR = 1, FIXED_BYTES = 2 + 3 * 8 + PL_SEED_BYTES, LENGTH_BYTES = 4 };

static const char mark[3] = {'P', 'L', 'B'};

static void put_u32(struct pl_buf *buf, uint32_t value)
{
    uint8_t bytes[4] = {(uint8_t)(value >> 24), (uint8_t)(value >> 16), (uint8_t)(value >> 8),
                        (uint8_t)value};
    pl_buf_append(buf, bytes, sizeof(bytes));
}

static void put_u64(struct pl_buf *buf, uint64_t value)
{
    put_u32(buf, (uint32_t)(value >> 32));
    put_u32(buf, (uint32_t)value);
}

size_t pl_batch_entry_bytes(const struct pl_entry *entry)
{
    return LENGTH_BYTES + FIXED_BYTES + strlen(pl_methods[entry->method].name) + entry->params.len;
}

static void put_entry(struct pl_buf *buf, const struct pl_entry *entry)
{
    struct pl_str method = pl_str_from(pl_methods[entry->method].name);
    put_u32(buf, (uint32_t)(pl_batch_entry_bytes(entry) - LENGTH_BYTES));
    pl_buf_append_byte(buf, entry->speaker.is_operator ? FLAG_OPERATOR : 0);
    pl_buf_append_byte(buf, (char)method.len);
    pl_buf_append_str(buf, method);
    put_u64(buf, (uint64_t)entry->speaker.participant);
    put_u64(buf, (uint64_t)entry->speaker.token);
    put_u64(buf, (uint64_t)entry->at_ms);
    pl_buf_append(buf, entry->seed, sizeof(entry->seed));
    pl_buf_append_str(buf, entry->params);
}

int pl_batch_encode(const struct pl_entry *const *entries, size_t count, struct pl_buf *buf)
{
    PL_CHECK(count <= PL_BATCH_COMMANDS_MAX);
    pl_buf_append(buf, mark, sizeof(mark));
    pl_buf_append_byte(buf, PL_BATCH_VERSION);
    put_u32(buf, (uint32_t)count);
    for (size_t i = 0; i < count; i++)
        put_entry(buf, entries[i]);
    return buf->error;
}

// What is left to read. A read beyond the end gives zeros and leaves `is_short` set.
struct cursor {
    struct pl_str left;
    bool is_short;
};

static struct pl_str take(struct cursor *cursor, size_t len)
{
    if (len > cursor->left.len) {
        cursor->is_short = true;
        cursor->left.len = 0;
        return (struct pl_str){0};
    }
    struct pl_str taken = {cursor->left.ptr, len};
    cursor->left.ptr += len;
    cursor->left.len -= len;
    return taken;
}

static uint64_t take_integer(struct cursor *cursor, size_t len)
{
    struct pl_str bytes = take(cursor, len);
    uint64_t value = 0;
    for (size_t i = 0; i < bytes.len; i++)
        value = value << 8 | (uint8_t)bytes.ptr[i];
    return value;
}

static int take_entry(struct cursor *batch, struct pl_entry *ret_entry)
{
    struct cursor cursor = {.left = take(batch, (size_t)take_integer(batch, LENGTH_BYTES))};
    if (batch->is_short)
        return -EBADMSG;
    uint64_t flags = take_integer(&cursor, 1);
    struct pl_str method = take(&cursor, (size_t)take_integer(&cursor, 1));
    struct pl_entry entry = {.speaker = {.is_operator = flags & FLAG_OPERATOR}};
    entry.speaker.participant = (int64_t)take_integer(&cursor, 8);
    entry.speaker.token = (int64_t)take_integer(&cursor, 8);
    entry.at_ms = (int64_t)take_integer(&cursor, 8);
    struct pl_str seed = take(&cursor, sizeof(entry.seed));
    if (cursor.is_short || flags & ~(uint64_t)FLAG_OPERATOR)
        return -EBADMSG;
    memcpy(entry.seed, seed.ptr, sizeof(entry.seed));
    entry.params = cursor.left;
    if (pl_method_find(method, &entry.method))
        return -ENOENT;
    *ret_entry = entry;
    return 0;
}

int pl_batch_decode(struct pl_str bytes, struct pl_arena *arena, struct pl_entry **ret_entries,
                    size_t *ret_count)
{
    struct cursor cursor = {.left = bytes};
    struct pl_str head = take(&cursor, sizeof(mark));
    uint64_t version = take_integer(&cursor, 1);
    if (bytes.len > PL_BATCH_BYTES_MAX || cursor.is_short || memcmp(head.ptr, mark, head.len) != 0)
        return -EBADMSG;
    if (version != PL_BATCH_VERSION)
        return -EPROTO;
    size_t count = (size_t)take_integer(&cursor, 4);
    if (cursor.is_short || count > PL_BATCH_COMMANDS_MAX)
        return -EBADMSG;
    struct pl_entry *entries = pl_arena_alloc_array(arena, count + 1, sizeof(*entries));
    for (size_t i = 0; i < count; i++) {
        int result = take_entry(&cursor, &entries[i]);
        if (result)
            return result;
    }
    if (cursor.left.len > 0)
        return -EBADMSG;
    *ret_entries = entries;
    *ret_count = count;
    return 0;
}
