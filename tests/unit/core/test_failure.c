// SPDX-License-Identifier: MIT
/*
 * The disk fails: nothing of the batch is left, everyone is told, and the state in memory is again
 * what the database holds.
 */
#include "harness.h"

#include <errno.h>

#include "util/fault.h"

static void send_all(void)
{
    struct pl_entry entries[] = {
        world_entry(&world, "d1", PL_METHOD_MESSAGE_POST,
                    PL_STR("{\"channel\":\"climate\",\"client_id\":\"f\",\"text\":\"lost\"}")),
        world_entry(&world, "m1", PL_METHOD_CHANNEL_LOCK, PL_STR("{\"channel\":\"climate\"}")),
        world_entry(&world, "m1", PL_METHOD_PARTICIPANT_MUTE,
                    PL_STR("{\"channel\":\"lobby\",\"participant\":\"d1\",\"duration_s\":60,"
                           "\"reason\":\"r\"}")),
        world_entry(&world, "m1", PL_METHOD_MESSAGE_PIN,
                    PL_STR("{\"channel\":\"climate\",\"seq\":1,\"on\":true}")),
        world_entry(
            &world, "", PL_METHOD_TOKEN_CREATE,
            PL_STR("{\"participant\":\"New\",\"role\":\"observer\",\"secret_hash\":"
                   "\"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\"}")),
    };
    world_apply(&world, entries, PL_ARRAY_LEN(entries));
}

static void assert_nothing_happened(const uint8_t before[32], enum pl_reason reason)
{
    uint8_t after[32];
    assert_int_equal(world.last->reply_count, 5);
    assert_int_equal(world.last->event_count, 0);
    assert_int_equal(world.last->notice_count, 0);
    for (size_t i = 0; i < 5; i++) {
        assert_true(world.last->replies[i].is_refused);
        assert_int_equal(world.last->replies[i].refusal.reason, reason);
    }
    pl_fault_set(NULL);
    world_digest(&world, after);
    assert_memory_equal(before, after, 32);
    assert_int_equal(pl_core_channel(world.core, 0).last_seq, 1);
}

static void check_failure(const char *fault, enum pl_reason reason)
{
    uint8_t before[32];
    world_digest(&world, before);
    assert_int_equal(pl_fault_set(fault), 0);
    send_all();
    assert_nothing_happened(before, reason);
    // Memory and database agree again: the same commands now all succeed, from seq 2 on.
    world_post(&world, "d1", "lobby", "l", "the mute is forgotten too");
    send_all();
    for (size_t i = 0; i < 5; i++)
        assert_false(world.last->replies[i].is_refused);
    assert_int_equal(world.last->events[0].seq, 2);
}

static void undoes_a_batch_that_finds_the_disk_full(void **state)
{
    (void)state;
    world_post(&world, "d1", "climate", "a", "kept");
    check_failure("store.commit:1:ENOSPC", PL_REASON_READ_ONLY);
}

static void undoes_a_batch_on_an_io_error(void **state)
{
    (void)state;
    world_post(&world, "d1", "climate", "a", "kept");
    check_failure("store.commit:1:EIO", PL_REASON_READ_ONLY);
}

static void undoes_a_batch_that_cannot_begin(void **state)
{
    (void)state;
    world_post(&world, "d1", "climate", "a", "kept");
    check_failure("store.begin:1:ENOMEM", PL_REASON_INTERNAL);
}

static void comes_back_when_the_disk_does(void **state)
{
    (void)state;
    uint8_t before[32];
    world_post(&world, "d1", "climate", "a", "kept");
    world_digest(&world, before);
    pl_fault_set("store.commit:1+:EIO,store.reopen:1:EIO");
    send_all(); // the file cannot even be opened anew
    for (size_t i = 0; i < 5; i++)
        assert_int_equal(world.last->replies[i].refusal.reason, PL_REASON_READ_ONLY);
    world_send(&world, "m1", PL_METHOD_HELD_LIST, "{\"channel\":\"climate\"}");
    assert_refused(&world, PL_REASON_INTERNAL);
    send_all(); // opens again, fails again
    assert_nothing_happened(before, PL_REASON_READ_ONLY);
    world_post(&world, "d1", "climate", "b", "back");
    assert_int_equal(world.last->events[0].seq, 2);
}

// After a failed write nothing is acknowledged until the file was opened anew and settled, though
// the disk would take a commit already. What can be read is read meanwhile.
static void acknowledges_nothing_before_the_file_is_settled(void **state)
{
    (void)state;
    world_post(&world, "d1", "climate", "a", "kept");
    assert_true(pl_store_changes(world.store) > 0);
    pl_fault_set("store.commit:1:EIO,store.settle:1+:EIO");
    for (int i = 0; i < 3; i++) {
        send_all();
        for (size_t k = 0; k < 5; k++)
            assert_int_equal(world.last->replies[k].refusal.reason, PL_REASON_READ_ONLY);
        assert_int_equal(pl_core_trouble(world.core), -EIO);
        assert_false(pl_store_is_settled(world.store));
        assert_int_equal(pl_store_changes(world.store), 0); // another connection
        world_send(&world, "m1", PL_METHOD_HELD_LIST, "{\"channel\":\"climate\"}");
        assert_ok(&world);
    }
    pl_fault_set(NULL);
    assert_int_equal(world_post(&world, "d1", "climate", "b", "back"), 2);
    assert_int_equal(pl_core_trouble(world.core), 0);
    assert_true(pl_store_is_settled(world.store));
}

// Another error on the way there is no news that the storage works.
static void is_in_trouble_until_the_file_is_settled(void **state)
{
    (void)state;
    world_post(&world, "d1", "climate", "a", "kept");
    pl_fault_set("store.commit:1:EIO,store.settle:1:EIO,store.begin:2:ENOMEM");
    send_all();
    assert_int_equal(pl_core_trouble(world.core), -EIO);
    send_all();
    assert_int_equal(pl_core_trouble(world.core), -ENOMEM);
    send_all();
    assert_int_equal(pl_core_trouble(world.core), 0);
    pl_fault_set(NULL);
}

// A commit that failed as it was written out may be on the disk: until the file is settled nobody
// is told that it is not, and what comes after it is refused for certain.
static void does_not_deny_what_may_come_back(void **state)
{
    (void)state;
    world_post(&world, "d1", "climate", "a", "kept");
    pl_fault_set("store.committed:1:EIO,store.settle:1+:EIO");
    send_all();
    for (size_t k = 0; k < 5; k++)
        assert_int_equal(world.last->replies[k].refusal.reason, PL_REASON_INTERNAL);
    assert_int_equal(pl_core_trouble(world.core), -EIO);
    send_all();
    for (size_t k = 0; k < 5; k++)
        assert_int_equal(world.last->replies[k].refusal.reason, PL_REASON_READ_ONLY);
    pl_fault_set(NULL);
}

static void says_why_it_can_only_be_read(void **state)
{
    (void)state;
    world_post(&world, "d1", "climate", "a", "kept");
    pl_fault_set("store.write:1+:ENOSPC");
    send_all();
    assert_int_equal(pl_core_trouble(world.core), -ENOSPC);
    world_send(&world, "", PL_METHOD_SERVER_STATUS, "{}");
    assert_true(result_has("\"storage\":\"the disk is full\""));
    pl_fault_set(NULL);
    world_post(&world, "d1", "climate", "b", "back");
    world_send(&world, "", PL_METHOD_SERVER_STATUS, "{}");
    assert_false(result_has("storage"));
}

// The commit reached the disk and only its answer was lost: what the database says counts.
static void believes_the_database_about_a_commit(void **state)
{
    (void)state;
    world_post(&world, "d1", "climate", "a", "kept");
    pl_fault_set("store.committed:1:EIO");
    assert_int_equal(world_post(&world, "d1", "climate", "b", "also kept"), 2);
    pl_fault_set(NULL);
    assert_int_equal(world_post(&world, "d1", "climate", "b", "also kept"), 2);
    assert_int_equal(world_post(&world, "d1", "climate", "c", "next"), 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WORLD_TEST(undoes_a_batch_that_finds_the_disk_full),
        WORLD_TEST(undoes_a_batch_on_an_io_error),
        WORLD_TEST(undoes_a_batch_that_cannot_begin),
        WORLD_TEST(comes_back_when_the_disk_does),
        WORLD_TEST(acknowledges_nothing_before_the_file_is_settled),
        WORLD_TEST(is_in_trouble_until_the_file_is_settled),
        WORLD_TEST(does_not_deny_what_may_come_back),
        WORLD_TEST(says_why_it_can_only_be_read),
        WORLD_TEST(believes_the_database_about_a_commit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
