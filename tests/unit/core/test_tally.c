// SPDX-License-Identifier: MIT
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "core/tally.h"
#include "core/voters.h"
#include "util/hash.h"

static struct pl_arena arena;

static int open_arena(void **state)
{
    (void)state;
    pl_arena_init(&arena);
    return 0;
}

static int close_arena(void **state)
{
    (void)state;
    pl_arena_fini(&arena);
    return 0;
}

// A tally from lines as the store keeps them.
static struct pl_tally tally_of(const char *lines)
{
    struct pl_tally tally = {0};
    assert_int_equal(pl_tally_read(pl_str_from(lines), &arena, &tally), 0);
    return tally;
}

static struct pl_wire_poll_outcome count(const char *lines, enum pl_poll_kind kind, size_t options)
{
    struct pl_tally tally = tally_of(lines);
    return pl_tally_count(&tally, kind, options, &arena);
}

static struct pl_str list(const int64_t *numbers, size_t len)
{
    struct pl_str text = {"", 0};
    for (size_t i = 0; i < len; i++)
        text = pl_arena_printf(&arena, PL_STR_FMT "%s%d", PL_STR_ARG(text), i == 0 ? "" : " ",
                               (int)numbers[i]);
    return text;
}

#define assert_list(numbers, count_, expected)                                                     \
    assert_string_equal(pl_arena_copy(&arena, list((numbers), (count_))).ptr, (expected))
#define assert_winners(outcome, expected)                                                          \
    assert_list((outcome).winners, (outcome).winners_count, (expected))
#define assert_counts(outcome, expected)                                                           \
    assert_list((outcome).counts, (outcome).counts_count, (expected))
#define assert_round(outcome, n, counts_, out_, exhausted_)                                        \
    do {                                                                                           \
        assert_true((n) < (outcome).rounds_count);                                                 \
        assert_list((outcome).rounds[n].counts, (outcome).rounds[n].counts_count, (counts_));      \
        assert_list((outcome).rounds[n].out, (outcome).rounds[n].out_count, (out_));               \
        assert_int_equal((outcome).rounds[n].exhausted, (exhausted_));                             \
    } while (0)

static void counts_single_and_multiple(void **state)
{
    (void)state;
    struct pl_wire_poll_outcome outcome = count("=2\n1=3\n3=5\n", PL_POLL_KIND_SINGLE, 3);
    assert_counts(outcome, "3 0 5");
    assert_int_equal(outcome.abstentions, 2);
    assert_winners(outcome, "3");
    assert_false(outcome.has & PL_HAS_WIRE_POLL_OUTCOME_ROUNDS);
    outcome = count("1=4\n1 2=2\n2 3=4\n", PL_POLL_KIND_MULTIPLE, 4);
    assert_counts(outcome, "6 6 4 0");
    assert_winners(outcome, "1 2"); // a tie is shown as one
    outcome = count("=7\n", PL_POLL_KIND_SINGLE, 2);
    assert_winners(outcome, "");
    outcome = count("", PL_POLL_KIND_RANKED, 2);
    assert_winners(outcome, "");
    assert_int_equal(outcome.rounds_count, 1);
}

static void runs_off_until_more_than_half(void **state)
{
    (void)state;
    // Nobody has more than half of 17; 3 is out, and its votes decide.
    struct pl_wire_poll_outcome outcome =
        count("1 2 3=8\n2 1 3=5\n3 2 1=4\n", PL_POLL_KIND_RANKED, 3);
    assert_counts(outcome, "8 5 4");
    assert_round(outcome, 0, "8 5 4", "3", 0);
    assert_round(outcome, 1, "8 9 0", "", 0);
    assert_winners(outcome, "2");
    // More than half at once.
    outcome = count("1=5\n2 3=2\n3 2=2\n", PL_POLL_KIND_RANKED, 3);
    assert_int_equal(outcome.rounds_count, 1);
    assert_winners(outcome, "1");
    // Exactly half is not more than half.
    outcome = count("1=4\n2=3\n3 2=1\n", PL_POLL_KIND_RANKED, 3);
    assert_round(outcome, 0, "4 3 1", "3", 0);
    assert_round(outcome, 1, "4 4 0", "2", 0); // fewer in the round before
    assert_round(outcome, 2, "4 0 0", "", 4);
    assert_winners(outcome, "1");
}

static void leaves_out_votes_that_are_exhausted(void **state)
{
    (void)state;
    // Half is of the votes that still count.
    struct pl_wire_poll_outcome outcome =
        count("=3\n1=4\n2=3\n3=2\n4 1=1\n", PL_POLL_KIND_RANKED, 4);
    assert_int_equal(outcome.abstentions, 3);
    assert_round(outcome, 0, "4 3 2 1", "4", 0);
    assert_round(outcome, 1, "5 3 2 0", "3", 0);
    assert_round(outcome, 2, "5 3 0 0", "", 2);
    assert_winners(outcome, "1");
}

static void breaks_ties_by_earlier_rounds(void **state)
{
    (void)state;
    // In round 2 options 2 and 3 have 4 each; 3 had fewer in round 1.
    struct pl_wire_poll_outcome outcome = count("1=5\n2=4\n3=3\n4 3=1\n", PL_POLL_KIND_RANKED, 4);
    assert_round(outcome, 0, "5 4 3 1", "4", 0);
    assert_round(outcome, 1, "5 4 4 0", "3", 0);
    assert_winners(outcome, "1");
}

static void treats_alike_what_never_differed(void **state)
{
    (void)state;
    // Options without any first preference are out together.
    struct pl_wire_poll_outcome outcome = count("1 3=2\n2 4=2\n", PL_POLL_KIND_RANKED, 4);
    assert_round(outcome, 0, "2 2 0 0", "3 4", 0);
    assert_winners(outcome, "1 2"); // and what is left is tied
    // Two weak ones that never differed go together, though one of them alone could have won over
    // the other's votes: no rule of ours prefers either.
    outcome = count("1=4\n2 3=2\n3 2=2\n", PL_POLL_KIND_RANKED, 3);
    assert_round(outcome, 0, "4 2 2", "2 3", 0);
    assert_winners(outcome, "1");
    outcome = count("1 2 3=1\n2 3 1=1\n3 1 2=1\n", PL_POLL_KIND_RANKED, 3);
    assert_int_equal(outcome.rounds_count, 1);
    assert_winners(outcome, "1 2 3");
}

static void keeps_no_order_of_arrival(void **state)
{
    (void)state;
    const char *texts[] = {"3 1", "", "1", "3", "2 1 3", "1", "3 1"};
    struct pl_tally ascending = {0}, descending = {0};
    for (size_t i = 0; i < PL_ARRAY_LEN(texts); i++) {
        struct pl_choices choices;
        assert_int_equal(pl_choices_read(pl_str_from(texts[i]), &choices), 0);
        assert_string_equal(pl_choices_write(&choices, &arena).ptr, texts[i]);
        pl_tally_add(&ascending, &choices, 1, &arena);
        size_t other = PL_ARRAY_LEN(texts) - 1 - i;
        assert_int_equal(pl_choices_read(pl_str_from(texts[other]), &choices), 0);
        pl_tally_add(&descending, &choices, 1, &arena);
    }
    assert_string_equal(pl_tally_write(&ascending, &arena).ptr,
                        pl_tally_write(&descending, &arena).ptr);
    assert_string_equal(pl_tally_write(&ascending, &arena).ptr, "=1\n1=2\n2 1 3=1\n3=1\n3 1=2\n");

    struct pl_voters one = {0}, two = {0}, read;
    const int64_t ids[] = {70, 3, 9};
    for (size_t i = 0; i < PL_ARRAY_LEN(ids); i++) {
        pl_voters_add(&one, ids[i], &arena);
        pl_voters_add(&two, ids[PL_ARRAY_LEN(ids) - 1 - i], &arena);
    }
    struct pl_str text = pl_voters_write(&one, &arena);
    assert_true(pl_str_equal(text, pl_voters_write(&two, &arena)));
    assert_int_equal(pl_voters_read(text, &arena, &read), 0);
    assert_int_equal(pl_voters_count(&read), 3);
    assert_int_equal(pl_voters_next(&read, 0), 3);
    assert_int_equal(pl_voters_next(&read, 9), 70);
    assert_int_equal(pl_voters_next(&read, 70), 0);
    assert_false(pl_voters_have(&read, 4) || pl_voters_have(&read, 1000));
}

static void refuses_what_is_no_tally(void **state)
{
    (void)state;
    const char *bad[] = {"1=1",
                         "1\n",
                         "x=1\n",
                         "1=\n",
                         "1=0\n",
                         "21=1\n",
                         "1  2=1\n",
                         "1 =1\n",
                         "0=1\n",
                         "1=x\n",
                         "1=99999999999999\n"};
    struct pl_tally tally;
    struct pl_voters voters;
    for (size_t i = 0; i < PL_ARRAY_LEN(bad); i++)
        assert_int_not_equal(pl_tally_read(pl_str_from(bad[i]), &arena, &tally), 0);
    assert_int_not_equal(pl_voters_read(PL_STR("abc"), &arena, &voters), 0);
    assert_int_not_equal(pl_voters_read(PL_STR("zz"), &arena, &voters), 0);
}

// Whatever the votes: each counts once in each round, fewer options are in each time, and the
// winner of the last round has more than half or all that are left are equal.
static void holds_for_any_votes(void **state)
{
    (void)state;
    for (int run = 0; run < 2000; run++) {
        struct pl_tally tally = {0};
        static const uint8_t key[32] = {1};
        uint8_t bytes[256];
        for (size_t part = 0; part < sizeof bytes / 64; part++)
            pl_hash_derive(key, (uint64_t)run * 4 + part, bytes + 64 * part, 64);
        size_t at = 0, options = 2 + bytes[at++] % 5u;
        int64_t total = 0;
        for (size_t vote = 0; vote < bytes[1] % 30u; vote++) {
            struct pl_choices choices = {0};
            for (size_t i = 0; i < options; i++) {
                uint8_t option = (uint8_t)(1 + bytes[++at % sizeof bytes] % options);
                if (memchr(choices.options, option, choices.count) == NULL)
                    choices.options[choices.count++] = option;
            }
            if (vote % 7 == 6)
                choices.count = 0;
            total += choices.count > 0;
            pl_tally_add(&tally, &choices, 1, &arena);
        }
        struct pl_wire_poll_outcome outcome =
            pl_tally_count(&tally, PL_POLL_KIND_RANKED, options, &arena);
        assert_in_range(outcome.rounds_count, 1, options);
        for (size_t i = 0; i < outcome.rounds_count; i++) {
            int64_t counted = outcome.rounds[i].exhausted;
            for (size_t j = 0; j < options; j++)
                counted += outcome.rounds[i].counts[j];
            assert_int_equal(counted, total);
            assert_true(i + 1 == outcome.rounds_count || outcome.rounds[i].out_count > 0);
        }
        const struct pl_wire_poll_round *last = &outcome.rounds[outcome.rounds_count - 1];
        int64_t counting = total - last->exhausted;
        assert_int_equal(outcome.winners_count == 0, counting == 0);
        if (outcome.winners_count == 1)
            assert_true(2 * last->counts[outcome.winners[0] - 1] > counting);
        for (size_t i = 1; i < outcome.winners_count; i++)
            assert_int_equal(last->counts[outcome.winners[i] - 1],
                             last->counts[outcome.winners[0] - 1]);
        pl_arena_reset(&arena);
    }
}

#define TALLY_TEST(function) cmocka_unit_test_setup_teardown(function, open_arena, close_arena)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TALLY_TEST(counts_single_and_multiple),
        TALLY_TEST(runs_off_until_more_than_half),
        TALLY_TEST(leaves_out_votes_that_are_exhausted),
        TALLY_TEST(breaks_ties_by_earlier_rounds),
        TALLY_TEST(treats_alike_what_never_differed),
        TALLY_TEST(keeps_no_order_of_arrival),
        TALLY_TEST(refuses_what_is_no_tally),
        TALLY_TEST(holds_for_any_votes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
