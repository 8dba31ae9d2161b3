// SPDX-License-Identifier: MIT
#include "ctl/heads.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "conf/limits.h"
#include "store/directory.h"
#include "store/events.h"

enum { LINE_BYTES_MAX = 256, ROWS_MAX = PL_CHANNELS_MAX + 1, WORDS_MAX = 4 };

int pl_heads_read(struct pl_db *db, struct pl_arena *arena, struct pl_heads *ret_heads)
{
    struct pl_meta_row meta = {0};
    struct pl_channel_row *channels = NULL;
    size_t count = 0;
    int error = pl_store_meta(db, arena, &meta);
    if (!error)
        error = pl_store_channels(db, arena, &channels, &count);
    if (error)
        return error;
    struct pl_heads heads = {.epoch = meta.epoch, .file_bytes = -1};
    heads.rows = pl_arena_alloc_array(arena, count + 1, sizeof(*heads.rows));
    for (size_t i = 0; i < count && !error; i++) {
        struct pl_heads_row *row = &heads.rows[heads.count];
        row->channel = channels[i].slug;
        error = pl_store_event_head(db, channels[i].id, &row->seq, row->chain);
        heads.count += row->seq > 0;
    }
    struct pl_heads_row *audit = &heads.rows[heads.count];
    *audit = (struct pl_heads_row){0};
    if (!error)
        error = pl_store_audit_head(db, &audit->seq, audit->chain);
    heads.count += audit->seq > 0;
    if (!error)
        *ret_heads = heads;
    return error;
}

struct pl_str pl_heads_text(const struct pl_heads *heads, struct pl_arena *arena)
{
    char hex[PL_HASH_HEX_BYTES];
    struct pl_str text = pl_arena_printf(arena, "epoch " PL_STR_FMT "\n", PL_STR_ARG(heads->epoch));
    pl_hash_hex(heads->file_sum, hex);
    if (heads->file_bytes >= 0)
        text = pl_arena_printf(arena, PL_STR_FMT "file %" PRId64 " %s\n", PL_STR_ARG(text),
                               heads->file_bytes, hex);
    for (size_t i = 0; i < heads->count; i++) {
        const struct pl_heads_row *row = &heads->rows[i];
        bool is_audit = row->channel.len == 0;
        pl_hash_hex(row->chain, hex);
        text = pl_arena_printf(arena, PL_STR_FMT "%s" PL_STR_FMT " %" PRId64 " %s\n",
                               PL_STR_ARG(text), is_audit ? "audit" : "channel ",
                               PL_STR_ARG(row->channel), row->seq, hex);
    }
    return text;
}

struct pl_str pl_heads_json(const struct pl_heads *heads, struct pl_arena *arena)
{
    char hex[PL_HASH_HEX_BYTES];
    // Epochs and channels are ids: nothing in them has to be quoted.
    struct pl_str text = pl_arena_printf(arena, "\"epoch\":\"" PL_STR_FMT "\",\"heads\":[",
                                         PL_STR_ARG(heads->epoch));
    for (size_t i = 0; i < heads->count; i++) {
        const struct pl_heads_row *row = &heads->rows[i];
        bool is_audit = row->channel.len == 0;
        pl_hash_hex(row->chain, hex);
        text = pl_arena_printf(
            arena, PL_STR_FMT "%s{\"%s\":\"" PL_STR_FMT "\",\"seq\":%" PRId64 ",\"chain\":\"%s\"}",
            PL_STR_ARG(text), i > 0 ? "," : "", is_audit ? "log" : "channel",
            PL_STR_ARG(is_audit ? PL_STR("audit") : row->channel), row->seq, hex);
    }
    return pl_arena_printf(arena, PL_STR_FMT "]", PL_STR_ARG(text));
}

static size_t split(char *line, char *words[WORDS_MAX])
{
    size_t count = 0;
    char *rest = line;
    for (char *word = NULL; count < WORDS_MAX && (word = strsep(&rest, " \t\r\n"));)
        if (word[0] != '\0')
            words[count++] = word;
    return count;
}

static int read_number(const char *word, int64_t *ret_number)
{
    char *end = NULL;
    errno = 0;
    long long number = strtoll(word, &end, 10);
    if (errno || end == word || *end != '\0' || number < 0)
        return -EINVAL;
    *ret_number = number;
    return 0;
}

static int read_row(char **words, size_t count, struct pl_arena *arena, struct pl_heads *heads)
{
    bool is_audit = strcmp(words[0], "audit") == 0;
    if ((!is_audit && strcmp(words[0], "channel") != 0) || count != (is_audit ? 3 : 4) ||
        heads->count == ROWS_MAX)
        return -EINVAL;
    struct pl_heads_row *row = &heads->rows[heads->count++];
    *row = (struct pl_heads_row){0};
    if (!is_audit)
        row->channel = pl_arena_copy(arena, pl_str_from(words[1]));
    if (read_number(words[count - 2], &row->seq) || row->seq == 0)
        return -EINVAL;
    return pl_hex_decode(pl_str_from(words[count - 1]), row->chain, sizeof(row->chain));
}

static int read_line(char *line, struct pl_arena *arena, struct pl_heads *heads)
{
    char *words[WORDS_MAX];
    size_t count = line[0] == '#' ? 0 : split(line, words);
    if (count == 0)
        return 0;
    if (strcmp(words[0], "epoch") == 0 && count == 2) {
        heads->epoch = pl_arena_copy(arena, pl_str_from(words[1]));
        return 0;
    }
    if (strcmp(words[0], "file") != 0)
        return read_row(words, count, arena, heads);
    if (count != 3 || read_number(words[1], &heads->file_bytes))
        return -EINVAL;
    return pl_hex_decode(pl_str_from(words[2]), heads->file_sum, sizeof(heads->file_sum));
}

int pl_heads_load(const char *path, struct pl_arena *arena, struct pl_heads *ret_heads,
                  int *ret_line)
{
    FILE *file = fopen(path, "re");
    if (!file)
        return -errno;
    struct pl_heads heads = {.file_bytes = -1};
    heads.rows = pl_arena_alloc_array(arena, ROWS_MAX, sizeof(*heads.rows));
    char line[LINE_BYTES_MAX];
    int error = 0;
    int number = 0;
    while (!error && fgets(line, sizeof(line), file)) {
        number++;
        error = read_line(line, arena, &heads);
    }
    if (!error && ferror(file))
        error = -EIO;
    (void)fclose(file);
    if (error == -EINVAL)
        *ret_line = number;
    if (!error)
        *ret_heads = heads;
    return error;
}
