// SPDX-License-Identifier: MIT
/*
 * Held messages: ten thousand of them, and what the clock does with them.
 */
#include "harness.h"

#include "core/held.h"

enum { MANY = 10000, BATCH = 500 };

static void set_approval(const char *more)
{
    world_send(&world, "m1", PL_METHOD_CHANNEL_SET_APPROVAL,
               "{\"channel\":\"climate\",\"mode\":\"all\"%s}", more);
    assert_ok(&world);
}

static void post(const char *who, const char *client_id, const char *text)
{
    world_send(&world, who, PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"climate\",\"client_id\":\"%s\",\"text\":\"%s\"}", client_id, text);
    assert_true(result_has("\"held\":true"));
}

enum { PARAMS_BYTES = 96 };

static void write_post(char *params, int number)
{
    snprintf(params, PARAMS_BYTES,
             "{\"channel\":\"climate\",\"client_id\":\"c%d\",\"text\":\"message %d\"}", number,
             number);
}

static void write_approval(char *params, int number)
{
    snprintf(params, PARAMS_BYTES, "{\"held_id\":\"h%d\"}", number);
}

// Sends the commands with the numbers 1 to `count`, in batches.
static void send_many(const char *who, enum pl_method method, void (*write)(char *, int), int count)
{
    static char texts[BATCH][PARAMS_BYTES];
    static struct pl_entry entries[BATCH];
    for (int done = 0; done < count; done += BATCH) {
        for (int i = 0; i < BATCH; i++) {
            write(texts[i], done + i + 1);
            entries[i] = world_entry(&world, who, method, pl_str_from(texts[i]));
        }
        world_apply(&world, entries, BATCH);
        for (int i = 0; i < BATCH; i++)
            assert_false(world.last->replies[i].is_refused);
    }
}

static int64_t list_after(const char *who, int64_t after, size_t *ret_count, bool *ret_more)
{
    struct pl_held_list_result page;
    world_send(&world, who, PL_METHOD_HELD_LIST,
               "{\"channel\":\"climate\",\"after\":\"h%d\",\"limit\":100}", (int)after);
    world_result(&world, &page);
    for (size_t i = 0; i < page.held_count; i++) {
        char id[16];
        snprintf(id, sizeof id, "h%d", (int)after + 1);
        assert_true(pl_str_equal(page.held[i].held_id, pl_str_from(id)));
        after++;
    }
    *ret_count = page.held_count;
    *ret_more = page.more;
    return page.total;
}

static void ten_thousand_page_and_are_decided(void **state)
{
    (void)state;
    set_approval("");
    send_many("d1", PL_METHOD_MESSAGE_POST, write_post, MANY);
    int64_t seen = 0;
    size_t count = 0;
    for (bool more = true; more; seen += (int64_t)count)
        assert_int_equal(list_after("m1", seen, &count, &more), MANY);
    assert_int_equal(seen, MANY);
    send_many("m1", PL_METHOD_HELD_APPROVE, write_approval, MANY);
    assert_int_equal(pl_core_channel(world.core, 0).last_seq, 1 + MANY);
    bool more = true;
    assert_int_equal(list_after("m1", 0, &count, &more), 0);
    assert_false(more);
}

// All are due at once: each command does a bounded part of it, and the clock comes again.
static void the_clock_decides_thousands_in_parts(void **state)
{
    (void)state;
    set_approval(",\"deadline_s\":60");
    send_many("d1", PL_METHOD_MESSAGE_POST, write_post, BATCH);
    assert_int_equal(pl_core_next_due_ms(world.core), world.now_ms + 60000);
    world.now_ms += 60000;
    for (int left = BATCH; left > 0; left -= 256) {
        world_send(&world, "", PL_METHOD_CLOCK_TICK, "{}");
        assert_int_equal(world.last->event_count, left < 256 ? left : 256);
    }
    assert_true(pl_core_next_due_ms(world.core) == INT64_MAX);
    world_send(&world, "", PL_METHOD_CLOCK_TICK, "{}");
    assert_int_equal(world.last->event_count, 0);
}

static void a_deadline_comes_before_the_command_that_is_late(void **state)
{
    (void)state;
    set_approval(",\"deadline_s\":60");
    post("d1", "a", "undecided");
    world.now_ms += 59999;
    world_send(&world, "m2", PL_METHOD_HELD_LIST, "{\"channel\":\"climate\"}");
    assert_true(result_has("\"due\":\"") && result_has("\"on_due\":\"reject\""));
    world.now_ms += 1;
    world_send(&world, "m2", PL_METHOD_HELD_APPROVE, "{\"held_id\":\"h1\"}");
    assert_refused(&world, PL_REASON_CONFLICT);
    assert_int_equal(world.last->event_count, 1);
    assert_true(event_has(0, "\"type\":\"held.rejected\"") && event_has(0, "\"by_clock\":true"));
    assert_true(event_has(0, "\"id\":\"m1\""));
    assert_true(notice_has(1, "\"by_clock\":true") && !notice_has(1, "\"by\":"));
}

static void the_deadline_is_the_one_of_the_time_when_it_was_sent(void **state)
{
    (void)state;
    set_approval(",\"deadline_s\":600");
    post("d1", "a", "later");
    set_approval(",\"deadline_s\":60,\"on_deadline\":\"approve\"");
    post("d2", "b", "sooner");
    set_approval("");
    post("h1", "c", "never");
    world_restart(&world);
    world.now_ms += 60000;
    world_send(&world, "", PL_METHOD_CLOCK_TICK, "{}");
    assert_true(event_has(0, "sooner") && event_has(0, "\"by_clock\":true"));
    world.now_ms += 540000;
    world_send(&world, "", PL_METHOD_CLOCK_TICK, "{}");
    assert_int_equal(world.last->event_count, 1);
    assert_true(event_has(0, "\"held_id\":\"h1\""));
    assert_true(pl_core_next_due_ms(world.core) == INT64_MAX);
}

static void an_appeal_has_no_deadline(void **state)
{
    (void)state;
    set_approval(",\"deadline_s\":60");
    post("d1", "a", "first");
    world.now_ms += 60000;
    world_send(&world, "", PL_METHOD_CLOCK_TICK, "{}");
    world_send(&world, "d1", PL_METHOD_HELD_APPEAL, "{\"held_id\":\"h1\",\"text\":\"look again\"}");
    assert_ok(&world);
    assert_true(notice_has(0, "\"state\":\"appealed\"") && notice_has(0, "\"total\":1"));
    assert_true(pl_core_next_due_ms(world.core) == INT64_MAX);
    world_restart(&world);
    // Nobody rejected it but the clock, so any moderator may decide.
    world_send(&world, "m1", PL_METHOD_HELD_APPROVE, "{\"held_id\":\"h1\"}");
    assert_ok(&world);
}

static void a_resubmission_gets_a_new_deadline(void **state)
{
    (void)state;
    set_approval(",\"deadline_s\":60");
    post("d1", "a", "first");
    world.now_ms += 50000;
    world_send(&world, "d1", PL_METHOD_HELD_RESUBMIT, "{\"held_id\":\"h1\",\"text\":\"second\"}");
    assert_true(result_has("\"version\":2"));
    assert_int_equal(pl_core_next_due_ms(world.core), world.now_ms + 60000);
    world_send(&world, "m1", PL_METHOD_HELD_REJECT,
               "{\"held_id\":\"h1\",\"reason_code\":\"duplicate\"}");
    assert_true(pl_core_next_due_ms(world.core) == INT64_MAX);
}

// Whoever rejected any version of it has rejected it.
static void an_earlier_rejection_counts_for_the_appeal(void **state)
{
    (void)state;
    set_approval("");
    post("d1", "a", "first");
    const char *reject = "{\"held_id\":\"h1\",\"reason_code\":\"language\"}";
    world_send(&world, "m1", PL_METHOD_HELD_REJECT, "%s", reject);
    world_send(&world, "d1", PL_METHOD_HELD_RESUBMIT, "{\"held_id\":\"h1\",\"text\":\"second\"}");
    world_send(&world, "m2", PL_METHOD_HELD_REJECT, "%s", reject);
    world_send(&world, "d1", PL_METHOD_HELD_APPEAL, "{\"held_id\":\"h1\",\"text\":\"look\"}");
    world_restart(&world);
    world_send(&world, "m1", PL_METHOD_HELD_APPROVE, "{\"held_id\":\"h1\"}");
    assert_refused(&world, PL_REASON_FORBIDDEN);
    world_send(&world, "m2", PL_METHOD_HELD_REJECT, "%s", reject);
    assert_refused(&world, PL_REASON_FORBIDDEN);
    world_send(&world, "a1", PL_METHOD_HELD_APPROVE, "{\"held_id\":\"h1\"}");
    assert_true(event_has(0, "second"));
}

// After a rejection a message that was only delayed waits for a person.
static void a_rejected_delayed_message_is_not_let_through_by_the_clock(void **state)
{
    (void)state;
    world_send(&world, "m1", PL_METHOD_CHANNEL_SET_DELAY,
               "{\"channel\":\"climate\",\"seconds\":10}");
    post("d1", "a", "first");
    world_send(&world, "m1", PL_METHOD_HELD_REJECT,
               "{\"held_id\":\"h1\",\"reason_code\":\"off_topic\"}");
    world_send(&world, "d1", PL_METHOD_HELD_RESUBMIT, "{\"held_id\":\"h1\",\"text\":\"second\"}");
    assert_true(result_has("\"why\":\"approval\"") && !result_has("\"due\""));
    world.now_ms += 3600000;
    world_send(&world, "", PL_METHOD_CLOCK_TICK, "{}");
    assert_int_equal(world.last->event_count, 0);
}

// What a filter's rule holds: the seam for whoever judges texts.
static void a_rule_is_named_to_its_author(void **state)
{
    (void)state;
    struct pl_brought brought;
    struct pl_held_row row = {0};
    pl_brought_init(&brought, 1);
    struct pl_entry entry = world_entry(&world, "d1", PL_METHOD_MESSAGE_POST, PL_STR("{}"));
    struct pl_ctx ctx = {
        .core = world.core,
        .db = world.core->db,
        .entry = &entry,
        .speaker = pl_directory_by_id(&world.core->directory, world_participant(&world, "d1")),
        .now_ms = world.now_ms,
        .arena = &brought.outcomes->arena,
        .brought = &brought,
    };
    struct pl_draft draft = {
        .author = ctx.speaker, .client_id = PL_STR("a"), .text = PL_STR("cheap loans")};
    struct pl_held_cause cause = {PL_HELD_WHY_FILTER, PL_STR("No advertising")};
    struct pl_channel *channel = pl_state_channel(world.core, PL_STR("climate"));
    assert_int_equal(pl_held_hold(&ctx, channel, &draft, &cause, &row), 0);
    assert_int_equal(draft.held, row.id);
    pl_outcomes_unref(brought.outcomes);
    world_send(&world, "d1", PL_METHOD_HELD_MINE, "{}");
    assert_true(result_has("\"why\":\"filter\"") && result_has("\"rule\":\"No advertising\""));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WORLD_TEST(ten_thousand_page_and_are_decided),
        WORLD_TEST(the_clock_decides_thousands_in_parts),
        WORLD_TEST(a_deadline_comes_before_the_command_that_is_late),
        WORLD_TEST(the_deadline_is_the_one_of_the_time_when_it_was_sent),
        WORLD_TEST(an_appeal_has_no_deadline),
        WORLD_TEST(a_resubmission_gets_a_new_deadline),
        WORLD_TEST(an_earlier_rejection_counts_for_the_appeal),
        WORLD_TEST(a_rejected_delayed_message_is_not_let_through_by_the_clock),
        WORLD_TEST(a_rule_is_named_to_its_author),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
