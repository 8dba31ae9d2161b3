// SPDX-License-Identifier: MIT
/*
 * A query's terms are of three kinds: words, which the word index finds; pieces of unparted script,
 * which the trigram index finds; and pieces of it too short for trigrams, which are looked for in
 * the texts. The rarest kind that is there leads, in the index's own order, and the others filter.
 */
#include "store/search.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "store/db_private.h"
#include "store/script_private.h"
#include "util/buf.h"
#include "util/clock.h"
#include "util/fault.h"

enum {
    DEADLINE_STEPS = 2000, // of SQLite's machine between two looks at the clock
    MATCH_BYTES_MAX = 4096,
    PREFIX_BYTES_MIN = 2,
};

struct pl_search {
    char *path;
    struct pl_db db;
    dev_t device; // of the open file: the index may have been made anew
    ino_t inode;
    int64_t deadline_ms;
};

struct pl_search *pl_search_new(const char *path)
{
    struct pl_search *search = pl_alloc(sizeof *search);
    search->path = pl_strdup(path);
    return search;
}

void pl_search_free(struct pl_search *search)
{
    if (search == NULL)
        return;
    pl_db_close(&search->db);
    free(search->path);
    free(search);
}

static int on_steps(void *arg)
{
    const struct pl_search *search = arg;
    return pl_clock_monotonic_ms() > search->deadline_ms;
}

static int open_current(struct pl_search *search)
{
    struct stat file;
    if (stat(search->path, &file) != 0)
        return -errno;
    if (search->db.handle != NULL && file.st_dev == search->device && file.st_ino == search->inode)
        return 0;
    pl_db_close(&search->db);
    search->device = file.st_dev;
    search->inode = file.st_ino;
    int error = pl_db_open(&search->db, search->path, SQLITE_OPEN_READONLY);
    if (error == 0)
        error = pl_db_exec(&search->db, "PRAGMA query_only = ON; PRAGMA cache_size = -4096");
    if (error != 0) {
        pl_db_close(&search->db);
        return error;
    }
    sqlite3_progress_handler(search->db.handle, DEADLINE_STEPS, on_steps, search);
    return 0;
}

int pl_search_begin(struct pl_search *search)
{
    int error = pl_fault("store.search");
    if (error == 0)
        error = open_current(search);
    search->deadline_ms = pl_clock_monotonic_ms() + PL_SEARCH_MS_MAX;
    return error == 0 ? pl_db_exec(&search->db, "BEGIN") : error;
}

void pl_search_end(struct pl_search *search)
{
    search->deadline_ms = INT64_MAX;
    if (pl_db_exec(&search->db, "COMMIT") != 0)
        PL_CHECK(sqlite3_get_autocommit(search->db.handle) != 0);
}

// The query

struct term {
    struct pl_str text;
    bool is_prefix;
};

struct query {
    struct term terms[PL_SEARCH_TERMS_MAX];
    size_t count;
    struct pl_str words; // what the word index is asked; empty: nothing
    struct pl_str grams;
    struct pl_str pieces[PL_SEARCH_TERMS_MAX]; // too short for trigrams
    size_t piece_count;
};

static const char *find_end(const char *at, const char *end, bool is_quoted)
{
    while (at < end && *at != (is_quoted ? '"' : ' ') && (is_quoted || *at != '"'))
        at++;
    return at;
}

static int read_terms(struct pl_str text, struct query *query)
{
    const char *end = text.ptr + text.len;
    for (const char *at = text.ptr; at < end;) {
        bool is_quoted = *at == '"';
        if (is_quoted || *at == ' ')
            at++;
        if (!is_quoted && (at == end || *at == ' ' || *at == '"'))
            continue;
        const char *stop = find_end(at, end, is_quoted);
        struct term term = {.text = {at, (size_t)(stop - at)}};
        at = is_quoted && stop < end ? stop + 1 : stop;
        if (!is_quoted && term.text.len > PREFIX_BYTES_MIN && stop[-1] == '*') {
            term.is_prefix = true;
            term.text.len--;
        }
        if (term.text.len == 0)
            continue;
        if (query->count == PL_SEARCH_TERMS_MAX)
            return -E2BIG;
        query->terms[query->count++] = term;
    }
    return 0;
}

// Quotes are doubled within FTS5's strings; terms hold none, since quotes end them.
static int ask_for(struct pl_buf *buf, const char *column, struct pl_str text, bool is_prefix)
{
    bool is_first = buf->len == 0;
    return pl_buf_append_str(buf, pl_str_from(is_first ? "(" : " AND (")) ||
                   pl_buf_append_str(buf, pl_str_from(column)) ||
                   pl_buf_append_str(buf, PL_STR(" : \"")) || pl_buf_append_str(buf, text) ||
                   pl_buf_append_str(buf, is_prefix ? PL_STR("\" *)") : PL_STR("\")"))
               ? -E2BIG
               : 0;
}

static int ask(struct query *query, int64_t channel, struct pl_arena *arena)
{
    char place[PL_PLACE_BYTES];
    struct pl_buf words, grams;
    int error = 0;
    pl_buf_init(&words, MATCH_BYTES_MAX);
    pl_buf_init(&grams, MATCH_BYTES_MAX);
    for (size_t i = 0; i < query->count && error == 0; i++) {
        const struct term *term = &query->terms[i];
        if (!pl_script_is_unparted(term->text))
            error = ask_for(&words, "text", term->text, term->is_prefix);
        else if (pl_script_points(term->text) >= PL_GRAM_POINTS)
            error = ask_for(&grams, "text", term->text, false);
        else
            query->pieces[query->piece_count++] = term->text;
    }
    pl_script_place(channel, place);
    if (channel != 0 && words.len > 0 && error == 0)
        error = ask_for(&words, "place", pl_str_from(place), false);
    if (channel != 0 && grams.len > 0 && error == 0)
        error = ask_for(&grams, "place", pl_str_from(place), false);
    query->words = pl_arena_copy(arena, pl_buf_view(&words));
    query->grams = pl_arena_copy(arena, pl_buf_view(&grams));
    pl_buf_fini(&words);
    pl_buf_fini(&grams);
    return error;
}

static struct pl_query start(struct pl_search *search, const struct query *asked, int64_t channel,
                             int64_t before)
{
    struct pl_query query;
    if (asked->grams.len > 0) {
        query = pl_query_start(&search->db, PL_SQL_SEARCH_GRAMS);
        pl_query_text(&query, asked->grams);
        pl_query_int(&query, before);
        pl_query_text_or_null(&query, asked->words);
    } else if (asked->words.len > 0) {
        query = pl_query_start(&search->db, PL_SQL_SEARCH_WORDS);
        pl_query_text(&query, asked->words);
        pl_query_int(&query, before);
    } else {
        query = pl_query_start(&search->db, PL_SQL_SEARCH_DOCS);
        pl_query_int(&query, before);
        pl_query_int(&query, channel != 0 ? pl_row_id(channel, 0) : 0);
        pl_query_int(&query, channel != 0 ? pl_row_id(channel + 1, 0) : INT64_MAX);
    }
    return query;
}

static bool has_pieces(const struct query *asked, struct pl_str text)
{
    for (size_t i = 0; i < asked->piece_count; i++) {
        if (memmem(text.ptr, text.len, asked->pieces[i].ptr, asked->pieces[i].len) == NULL)
            return false;
    }
    return true;
}

static bool is_hidden(const struct pl_search_query *wish, int64_t message)
{
    for (size_t i = 0; i < wish->hidden_count; i++) {
        if (wish->hidden[i] == pl_row_channel(message))
            return true;
    }
    return false;
}

// Each text is looked at and let go: a search may pass many before its time is up.
static bool is_found(const struct query *asked, struct pl_query *row)
{
    struct pl_arena arena;
    if (asked->piece_count == 0)
        return true;
    pl_arena_init(&arena);
    bool is_found = has_pieces(asked, pl_query_get_text(row, 1, &arena));
    pl_arena_fini(&arena);
    return is_found;
}

static int collect(struct pl_search *search, const struct query *asked,
                   const struct pl_search_query *wish, int64_t before, struct pl_arena *arena,
                   struct pl_search_page *page)
{
    page->messages = pl_arena_alloc_array(arena, wish->limit + 1, sizeof *page->messages);
    struct pl_query query = start(search, asked, wish->channel, before);
    int step = pl_query_step(&query);
    for (; step == 1; step = pl_query_step(&query)) {
        int64_t message = pl_query_get_int(&query, 0);
        if (!is_found(asked, &query) || is_hidden(wish, message))
            continue;
        if (page->count == wish->limit) {
            page->more = true;
            pl_query_end(&query);
            return 0;
        }
        page->messages[page->count++] = message;
    }
    // Time is up: what was found is right, and there may be more.
    if (step == -EINTR) {
        page->more = true;
        return 0;
    }
    return step;
}

static int find_before(struct pl_search *search, int64_t message, int64_t *ret_before)
{
    *ret_before = INT64_MAX;
    if (message == 0)
        return 0;
    struct pl_query query = pl_query_start(&search->db, PL_SQL_DOC_ID);
    pl_query_int(&query, message);
    int error = pl_query_one(&query);
    if (error != 0)
        return error;
    *ret_before = pl_query_get_int(&query, 0);
    pl_query_end(&query);
    return 0;
}

int pl_search_run(struct pl_search *search, const struct pl_search_query *wish,
                  struct pl_arena *arena, struct pl_search_page *ret_page)
{
    struct query asked = {0};
    int64_t before = 0;
    *ret_page = (struct pl_search_page){0};
    int error = read_terms(pl_script_plain(wish->text, arena), &asked);
    if (error == 0)
        error = ask(&asked, wish->channel, arena);
    if (error == 0)
        error = find_before(search, wish->before, &before);
    if (error != 0 || asked.count == 0)
        return error;
    return collect(search, &asked, wish, before, arena, ret_page);
}

int pl_search_indexed_to(struct pl_search *search, int64_t channel, int64_t *ret_seq)
{
    *ret_seq = 0;
    struct pl_query query = pl_query_start(&search->db, PL_SQL_INDEX_PROGRESS);
    pl_query_int(&query, channel);
    int error = pl_query_one(&query);
    if (error != 0)
        return error == -ENOENT ? 0 : error;
    *ret_seq = pl_query_get_int(&query, 0);
    pl_query_end(&query);
    return 0;
}
