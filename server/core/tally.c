// SPDX-License-Identifier: MIT
#include "core/tally.h"

#include <errno.h>
#include <inttypes.h>
#include <string.h>

#include "util/buf.h"

enum {
    CHOICES_TEXT_MAX = 3 * PL_POLL_OPTIONS_MAX, // two digits and a space each
    TALLY_TEXT_MAX = 4 * 1024 * 1024,           // as a row of the store: a line for every voter
};

int pl_choices_compare(const struct pl_choices *a, const struct pl_choices *b)
{
    size_t common = a->count < b->count ? a->count : b->count;
    int order = memcmp(a->options, b->options, common);
    if (order != 0)
        return order;
    return a->count == b->count ? 0 : a->count < b->count ? -1 : 1;
}

static void append_choices(struct pl_buf *buf, const struct pl_choices *choices)
{
    for (size_t i = 0; i < choices->count; i++) {
        if (i > 0)
            pl_buf_append_byte(buf, ' ');
        PL_CHECK(pl_buf_append_int(buf, choices->options[i]) == 0);
    }
}

struct pl_str pl_choices_write(const struct pl_choices *choices, struct pl_arena *arena)
{
    struct pl_buf buf;
    pl_buf_init(&buf, CHOICES_TEXT_MAX);
    append_choices(&buf, choices);
    struct pl_str text = pl_arena_copy(arena, pl_buf_view(&buf));
    pl_buf_fini(&buf);
    return text;
}

int pl_choices_read(struct pl_str text, struct pl_choices *ret_choices)
{
    struct pl_choices choices = {0};
    unsigned number = 0;
    for (size_t i = 0; i <= text.len && text.len > 0; i++) {
        if (i < text.len && text.ptr[i] >= '0' && text.ptr[i] <= '9') {
            number = number * 10 + (unsigned)(text.ptr[i] - '0');
            if (number > PL_POLL_OPTIONS_MAX)
                return -EBADMSG;
            continue;
        }
        if (number == 0 || choices.count == PL_POLL_OPTIONS_MAX ||
            (i < text.len && text.ptr[i] != ' '))
            return -EBADMSG;
        choices.options[choices.count++] = (uint8_t)number;
        number = 0;
    }
    *ret_choices = choices;
    return 0;
}

// The place of a line with these choices, or where it belongs.
static size_t find_line(const struct pl_tally *tally, const struct pl_choices *choices)
{
    size_t low = 0, high = tally->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (pl_choices_compare(&tally->lines[middle].choices, choices) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void pl_tally_add(struct pl_tally *tally, const struct pl_choices *choices, int64_t votes,
                  struct pl_arena *arena)
{
    size_t at = find_line(tally, choices);
    if (at < tally->count && pl_choices_compare(&tally->lines[at].choices, choices) == 0) {
        tally->lines[at].votes += votes;
        return;
    }
    // Room doubles at each power of two.
    if ((tally->count & (tally->count - 1)) == 0) {
        size_t cap = tally->count == 0 ? 1 : 2 * tally->count;
        struct pl_tally_line *grown = pl_arena_alloc_array(arena, cap, sizeof *grown);
        if (tally->count > 0)
            memcpy(grown, tally->lines, tally->count * sizeof *grown);
        tally->lines = grown;
    }
    memmove(&tally->lines[at + 1], &tally->lines[at], (tally->count - at) * sizeof *tally->lines);
    tally->lines[at] = (struct pl_tally_line){*choices, votes};
    tally->count++;
}

struct pl_str pl_tally_write(const struct pl_tally *tally, struct pl_arena *arena)
{
    struct pl_buf buf;
    pl_buf_init(&buf, TALLY_TEXT_MAX);
    for (size_t i = 0; i < tally->count; i++) {
        append_choices(&buf, &tally->lines[i].choices);
        pl_buf_append_byte(&buf, '=');
        PL_CHECK(pl_buf_append_int(&buf, tally->lines[i].votes) == 0);
        pl_buf_append_byte(&buf, '\n');
    }
    PL_CHECK(buf.error == 0);
    struct pl_str text = pl_arena_copy(arena, pl_buf_view(&buf));
    pl_buf_fini(&buf);
    return text;
}

static int read_line(struct pl_str line, struct pl_arena *arena, struct pl_tally *tally)
{
    struct pl_choices choices;
    int64_t votes = 0;
    const char *sign = line.len == 0 ? NULL : memchr(line.ptr, '=', line.len);
    if (sign == NULL)
        return -EBADMSG;
    struct pl_str text = {line.ptr, (size_t)(sign - line.ptr)};
    for (const char *at = sign + 1; at < line.ptr + line.len; at++) {
        if (*at < '0' || *at > '9' || votes > INT32_MAX)
            return -EBADMSG;
        votes = votes * 10 + (*at - '0');
    }
    if (votes == 0 || pl_choices_read(text, &choices) != 0)
        return -EBADMSG;
    pl_tally_add(tally, &choices, votes, arena);
    return 0;
}

int pl_tally_read(struct pl_str text, struct pl_arena *arena, struct pl_tally *ret_tally)
{
    struct pl_tally tally = {0};
    while (text.len > 0) {
        const char *end = memchr(text.ptr, '\n', text.len);
        if (end == NULL)
            return -EBADMSG;
        struct pl_str line = {text.ptr, (size_t)(end - text.ptr)};
        int error = read_line(line, arena, &tally);
        if (error != 0)
            return error;
        text.ptr += line.len + 1;
        text.len -= line.len + 1;
    }
    *ret_tally = tally;
    return 0;
}

// ---- counting

// A set of options: bit n - 1 is option n.
typedef uint32_t option_set;
_Static_assert(PL_POLL_OPTIONS_MAX <= 32, "a set of options is 32 bits");

static bool has_option(option_set set, size_t index)
{
    return (set >> index & 1) != 0;
}

static int64_t *list_options(option_set set, struct pl_arena *arena, size_t *ret_count)
{
    int64_t *list = pl_arena_alloc_array(arena, PL_POLL_OPTIONS_MAX, sizeof *list);
    *ret_count = 0;
    for (size_t i = 0; i < PL_POLL_OPTIONS_MAX; i++)
        if (has_option(set, i))
            list[(*ret_count)++] = (int64_t)i + 1;
    return list;
}

// The options of `among` with the most votes, or the fewest.
static option_set extreme(const int64_t *counts, option_set among, bool most)
{
    option_set found = 0;
    int64_t best = 0;
    for (size_t i = 0; i < PL_POLL_OPTIONS_MAX; i++) {
        if (!has_option(among, i))
            continue;
        if (found == 0 || (most ? counts[i] > best : counts[i] < best)) {
            best = counts[i];
            found = 0;
        }
        if (counts[i] == best)
            found |= UINT32_C(1) << i;
    }
    return found;
}

struct runoff {
    const struct pl_tally *tally;
    size_t options;
    option_set in;
    struct pl_wire_poll_round rounds[PL_POLL_OPTIONS_MAX];
    size_t count;
};

// Counts one round; returns how many votes still count.
static int64_t count_round(struct runoff *runoff, struct pl_arena *arena)
{
    struct pl_wire_poll_round *round = &runoff->rounds[runoff->count++];
    int64_t counting = 0;
    round->counts = pl_arena_alloc_array(arena, PL_POLL_OPTIONS_MAX, sizeof *round->counts);
    round->counts_count = runoff->options;
    for (size_t i = 0; i < runoff->tally->count; i++) {
        const struct pl_tally_line *line = &runoff->tally->lines[i];
        size_t at = 0;
        while (at < line->choices.count && !has_option(runoff->in, line->choices.options[at] - 1u))
            at++;
        if (at < line->choices.count) {
            round->counts[line->choices.options[at] - 1] += line->votes;
            counting += line->votes;
        } else if (line->choices.count > 0) {
            round->exhausted += line->votes;
        }
    }
    return counting;
}

// Who of those with the fewest votes is out, by the earlier rounds, the latest first.
static option_set weakest(const struct runoff *runoff)
{
    option_set among = runoff->in;
    for (size_t i = runoff->count; i > 0; i--)
        among = extreme(runoff->rounds[i - 1].counts, among, false);
    return among;
}

static option_set run_off(struct runoff *runoff, struct pl_arena *arena)
{
    for (;;) {
        int64_t counting = count_round(runoff, arena);
        struct pl_wire_poll_round *round = &runoff->rounds[runoff->count - 1];
        if (counting == 0)
            return 0;
        option_set first = extreme(round->counts, runoff->in, true);
        size_t leader = (size_t)__builtin_ctz(first);
        if (2 * round->counts[leader] > counting)
            return first;
        option_set out = weakest(runoff);
        if (out == runoff->in)
            return out;
        round->out = list_options(out, arena, &round->out_count);
        runoff->in &= ~out;
    }
}

static void count_ranked(const struct pl_tally *tally, struct pl_wire_poll_outcome *outcome,
                         struct pl_arena *arena)
{
    struct runoff runoff = {
        .tally = tally,
        .options = outcome->counts_count,
        .in = (option_set)((UINT64_C(1) << outcome->counts_count) - 1),
    };
    option_set winners = run_off(&runoff, arena);
    outcome->winners = list_options(winners, arena, &outcome->winners_count);
    outcome->counts = runoff.rounds[0].counts;
    outcome->rounds = pl_arena_alloc_array(arena, runoff.count, sizeof *outcome->rounds);
    memcpy(outcome->rounds, runoff.rounds, runoff.count * sizeof *outcome->rounds);
    outcome->rounds_count = runoff.count;
    outcome->has |= PL_HAS_WIRE_POLL_OUTCOME_ROUNDS;
}

static void count_marks(const struct pl_tally *tally, struct pl_wire_poll_outcome *outcome,
                        struct pl_arena *arena)
{
    option_set all = (option_set)((UINT64_C(1) << outcome->counts_count) - 1);
    for (size_t i = 0; i < tally->count; i++)
        for (size_t j = 0; j < tally->lines[i].choices.count; j++)
            outcome->counts[tally->lines[i].choices.options[j] - 1] += tally->lines[i].votes;
    option_set winners = extreme(outcome->counts, all, true);
    if (outcome->counts[__builtin_ctz(winners)] == 0)
        winners = 0;
    outcome->winners = list_options(winners, arena, &outcome->winners_count);
}

struct pl_wire_poll_outcome pl_tally_count(const struct pl_tally *tally, enum pl_poll_kind kind,
                                           size_t options, struct pl_arena *arena)
{
    struct pl_wire_poll_outcome outcome = {.counts_count = options};
    PL_CHECK(options >= 1 && options <= PL_POLL_OPTIONS_MAX);
    outcome.counts = pl_arena_alloc_array(arena, PL_POLL_OPTIONS_MAX, sizeof *outcome.counts);
    for (size_t i = 0; i < tally->count; i++) {
        const struct pl_choices *choices = &tally->lines[i].choices;
        if (choices->count == 0)
            outcome.abstentions += tally->lines[i].votes;
        for (size_t j = 0; j < choices->count; j++)
            PL_CHECK(choices->options[j] >= 1 && choices->options[j] <= options);
    }
    if (kind == PL_POLL_KIND_RANKED)
        count_ranked(tally, &outcome, arena);
    else
        count_marks(tally, &outcome, arena);
    return outcome;
}
