// SPDX-License-Identifier: MIT
#include <stdio.h>

#include "harness.h"

#include "util/fault.h"
#include "util/hash.h"

#define SEND(who, method, ...) world_send(&world, (who), PL_METHOD_##method, __VA_ARGS__)
#define POST(who, client_id)                                                                       \
    SEND(who, MESSAGE_POST, "{\"channel\":\"climate\",\"client_id\":\"%s\",\"text\":\"t\"}",       \
         (client_id))
#define IN_CLIMATE(target, more) "{\"channel\":\"climate\"," target ",\"reason\":\"r\"" more "}"
#define D1                       "\"participant\":\"d1\""
#define JAKARTA                  "\"delegation\":\"jakarta\""

static size_t count_effects(enum pl_session_effect_kind kind, const char *who)
{
    size_t count = 0;
    for (size_t i = 0; i < world.last->effect_count; i++)
        count += world.last->effects[i].kind == kind &&
                 world.last->effects[i].participant == world_participant(&world, who);
    return count;
}

static bool was_told(const char *who, const char *text)
{
    for (size_t i = 0; i < world.last->notice_count; i++) {
        const struct pl_notice *notice = &world.last->notices[i];
        bool is_theirs = who == NULL ? notice->audience == PL_AUDIENCE_MODERATORS ||
                                           notice->audience == PL_AUDIENCE_ALL_MODERATORS
                                     : notice->audience == PL_AUDIENCE_PARTICIPANT &&
                                           notice->participant == world_participant(&world, who);
        if (is_theirs && notice_has(i, text))
            return true;
    }
    return false;
}

static int64_t count_audits(void)
{
    struct pl_audit_list_result result;
    SEND("a1", AUDIT_LIST, "{\"limit\":1}");
    world_result(&world, &result);
    return result.entries_count == 0 ? 0 : result.entries[0].number;
}

static void tells_those_it_binds_and_closes_their_sessions(void **state)
{
    (void)state;
    SEND("m1", PARTICIPANT_REMOVE, IN_CLIMATE(JAKARTA, ""));
    assert_int_equal(world.last->event_count, 1);
    assert_true(event_has(0, "\"delegation\":\"jakarta\""));
    assert_int_equal(count_effects(PL_EFFECT_PARTICIPANT_CHANGED, "d1"), 1);
    assert_int_equal(count_effects(PL_EFFECT_PARTICIPANT_CHANGED, "h1"), 1);
    assert_int_equal(world.last->effect_count, 2);
    assert_true(was_told("d1", "removal") && was_told("h1", "removal"));
    assert_true(was_told(NULL, "removal") && !was_told("d2", "removal"));
    // Replaced: nobody has to open a session anew.
    SEND("m2", PARTICIPANT_REMOVE, IN_CLIMATE(JAKARTA, ",\"duration_s\":60"));
    assert_int_equal(count_effects(PL_EFFECT_REMOVAL_CHANGED, "d1"), 1);
    assert_int_equal(count_effects(PL_EFFECT_REMOVAL_CHANGED, "h1"), 1);
    assert_int_equal(world.last->effect_count, 2);
    assert_true(world.last->effects[0].until_ms != INT64_MAX);
    assert_true(was_told("d1", "replaced"));
    assert_true(event_has(0, "\"replaces\":\"s1\""));

    SEND("m1", PARTICIPANT_SUSPEND, "{\"participant\":\"d1\",\"reason\":\"r\"}");
    assert_int_equal(world.last->event_count, 3); // one in each channel
    assert_int_equal(count_effects(PL_EFFECT_PARTICIPANT_SUSPENDED, "d1"), 1);
    assert_int_equal(count_audits(), 3);
}

static void keeps_the_suspended_from_everything(void **state)
{
    (void)state;
    SEND("m1", PARTICIPANT_SUSPEND, "{\"participant\":\"d1\",\"reason\":\"r\",\"duration_s\":60}");
    POST("d1", "a");
    assert_refused(&world, PL_REASON_SUSPENDED);
    assert_int_equal(world.last->replies[0].refusal.retry_after_ms, 60000);
    SEND("d1", SANCTION_LIST, "{}");
    assert_refused(&world, PL_REASON_SUSPENDED);
    world.now_ms += 60000;
    // A query comes before the clock's tick, and it is over all the same.
    SEND("d1", SANCTION_LIST, "{}");
    assert_true(result_has("\"sanctions\":[]"));
    SEND("m1", SANCTION_LIST, "{}");
    assert_true(result_has("\"state\":\"ended\"") && result_has("\"over\""));
    assert_int_equal(pl_core_next_due_ms(world.core), world.now_ms);
    POST("d1", "a");
    assert_ok(&world);
    assert_int_equal(world.last->event_count, 4);
    assert_true(event_has(0, "participant.unsuspended") && event_has(0, "\"by_clock\":true"));
    assert_true(event_has(0, "\"id\":\"m1\""));
    assert_true(event_has(3, "message.posted"));
    assert_int_equal(pl_core_next_due_ms(world.core), INT64_MAX);
}

static void ends_in_the_order_of_their_times(void **state)
{
    (void)state;
    SEND("m1", PARTICIPANT_MUTE, IN_CLIMATE(D1, ",\"duration_s\":90"));
    SEND("m1", PARTICIPANT_MUTE, IN_CLIMATE(JAKARTA, ",\"duration_s\":30"));
    SEND("m1", PARTICIPANT_MUTE, IN_CLIMATE("\"participant\":\"d2\"", ",\"duration_s\":60"));
    world_restart(&world);
    assert_int_equal(pl_core_next_due_ms(world.core), world.now_ms + 30000);
    world.now_ms += 100000;
    SEND("", CLOCK_TICK, "{}");
    assert_int_equal(world.last->event_count, 3);
    assert_true(event_has(0, "\"sanction\":\"s2\""));
    assert_true(event_has(1, "\"sanction\":\"s3\""));
    assert_true(event_has(2, "\"sanction\":\"s1\""));
    assert_int_equal(count_audits(), 6);
}

static void binds_whoever_is_a_member_at_the_time(void **state)
{
    (void)state;
    SEND("m1", PARTICIPANT_MUTE, IN_CLIMATE("\"delegation\":\"manila\"", ""));
    POST("d1", "a");
    assert_ok(&world);
    SEND("", PARTICIPANT_IMPORT,
         "{\"rows\":[{\"row\":2,\"id\":\"d1\",\"name\":\"Delegate 1\",\"role\":\"delegate\","
         "\"delegation\":\"manila\"},{\"row\":3,\"id\":\"d2\",\"name\":\"Moderates "
         "now\",\"role\":\"moderator\",\"delegation\":\"manila\"}],\"dry_run\":false}");
    assert_ok(&world);
    POST("d1", "b");
    assert_refused(&world, PL_REASON_MUTED);
    POST("d2", "b");
    assert_ok(&world);
}

static void forgets_what_a_failed_batch_did(void **state)
{
    (void)state;
    SEND("m1", PARTICIPANT_MUTE, IN_CLIMATE(D1, ""));
    struct pl_entry entries[] = {
        world_entry(&world, "m1", PL_METHOD_PARTICIPANT_UNMUTE,
                    PL_STR("{\"channel\":\"climate\"," D1 "}")),
        world_entry(&world, "m1", PL_METHOD_PARTICIPANT_WARN, PL_STR(IN_CLIMATE(D1, ""))),
    };
#ifdef PLENO_FAULTS
    PL_CHECK(pl_fault_set("store.commit:1:EIO") == 0);
    world_apply(&world, entries, PL_ARRAY_LEN(entries));
    PL_CHECK(pl_fault_set(NULL) == 0);
    assert_refused(&world, PL_REASON_READ_ONLY);
    POST("d1", "a");
    assert_refused(&world, PL_REASON_MUTED);
#endif
    world_apply(&world, entries, PL_ARRAY_LEN(entries));
    assert_ok(&world);
    POST("d1", "a");
    assert_refused(&world, PL_REASON_WARNING_PENDING);
}

static void lets_go_of_whoever_becomes_an_admin(void **state)
{
    (void)state;
    SEND("m1", PARTICIPANT_MUTE, IN_CLIMATE("\"participant\":\"d1\"", ""));
    SEND("", PARTICIPANT_IMPORT,
         "{\"rows\":[{\"row\":2,\"id\":\"d1\",\"name\":\"D\",\"role\":\"admin\"}],"
         "\"dry_run\":false}");
    POST("d1", "a");
    assert_ok(&world);
}

static void gives_no_rights_where_somebody_was_removed(void **state)
{
    (void)state;
    char hash[PL_HASH_HEX_BYTES];
    struct pl_session_open_result result;
    pl_hash_secret(PL_STR("pl_secret"), hash);
    SEND("", TOKEN_CREATE, "{\"participant\":\"d1\",\"secret_hash\":\"%s\"}", hash);
    SEND("m1", PARTICIPANT_REMOVE, IN_CLIMATE(D1, ""));
    world_send(&world, NULL, PL_METHOD_SESSION_OPEN,
               "{\"token\":\"%s\",\"client\":{\"name\":\"t\",\"version\":\"1\"}}", hash);
    world_result(&world, &result);
    assert_int_equal(result.channels_count, 2);
    assert_true(pl_str_equal(result.channels[0].id, PL_STR("announcements")));
    assert_int_equal(result.sanctions_count, 1);
    assert_int_equal(world.last->replies[0].grant->channel_count, 3);
    assert_int_equal(world.last->replies[0].grant->channel_rights[0], 0);
    assert_int_equal(world.last->replies[0].grant->channel_rights[1], PL_RIGHT_READ);
    assert_true(world.last->replies[0].grant->removed_until_ms[0] == INT64_MAX);
    assert_int_equal(world.last->replies[0].grant->removed_until_ms[1], 0);
    SEND("d1", READ_MARK, "{\"channel\":\"climate\",\"seq\":1}");
    assert_refused(&world, PL_REASON_REMOVED);
}

// Whoever moderates elsewhere hears of what binds somebody everywhere.
static void tells_all_moderators_what_holds_everywhere(void **state)
{
    (void)state;
    SEND("m1", PARTICIPANT_SUSPEND, "{\"participant\":\"d1\",\"reason\":\"r\"}");
    assert_int_equal(world.last->notices[0].audience, PL_AUDIENCE_ALL_MODERATORS);
    SEND("m1", PARTICIPANT_MUTE, IN_CLIMATE(JAKARTA, ""));
    assert_int_equal(world.last->notices[0].audience, PL_AUDIENCE_MODERATORS);
    SEND("m1", FILTER_CREATE,
         "{\"kind\":\"words\",\"action\":\"hold\",\"label\":\"l\",\"words\":[\"w\"]}");
    assert_ok(&world);
    assert_int_equal(world.last->notices[0].audience, PL_AUDIENCE_ALL_MODERATORS);
}

static void tells_a_moderator_who_was_removed(void **state)
{
    (void)state;
    SEND("a1", PARTICIPANT_REMOVE, IN_CLIMATE("\"participant\":\"m1\"", ""));
    assert_true(was_told(NULL, "in_force"));
    assert_false(was_told("m1", "in_force")); // once: as a moderator
    SEND("a1", PARTICIPANT_REMOVE, IN_CLIMATE("\"participant\":\"m1\"", ",\"duration_s\":60"));
    assert_true(was_told("m1", "replaced") && was_told("m1", "in_force"));
    SEND("a1", PARTICIPANT_READMIT, IN_CLIMATE("\"participant\":\"m1\"", ""));
    assert_true(was_told("m1", "lifted") && !was_told("m2", "lifted"));
    SEND("a1", PARTICIPANT_MUTE, IN_CLIMATE("\"participant\":\"m1\"", ""));
    assert_false(was_told("m1", "in_force"));
}

// What a list without a channel has of one depends on its door, as with that channel.
static void lists_nothing_from_behind_a_shut_door(void **state)
{
    (void)state;
    static const struct {
        enum pl_method method;
        const char *params;
        const char *has;
    } lists[] = {
        {PL_METHOD_FILTER_LIST, "{}", "\"label\":\"behind\""},
        {PL_METHOD_SANCTION_LIST, "{}", "\"reason\":\"behind\""},
        {PL_METHOD_REPORT_LIST, "{}", "\"channel\":\"climate\""},
        {PL_METHOD_AUDIT_LIST, "{}", "\"channel\":\"climate\""},
        {PL_METHOD_PARTICIPANT_MESSAGES, "{\"participant\":\"d1\"}", "\"channel\":\"climate\""},
    };
    POST("d1", "a");
    SEND("d2", MESSAGE_REPORT, "{\"channel\":\"climate\",\"seq\":1,\"category\":\"spam\"}");
    assert_ok(&world);
    SEND("m2", FILTER_CREATE,
         "{\"channel\":\"climate\",\"kind\":\"words\",\"action\":\"hold\",\"label\":\"behind\","
         "\"words\":[\"w\"]}");
    assert_ok(&world);
    SEND("m2", PARTICIPANT_MUTE, "{\"channel\":\"climate\"," D1 ",\"reason\":\"behind\"}");
    SEND("a1", PARTICIPANT_REMOVE,
         "{\"channel\":\"climate\",\"participant\":\"m1\",\"reason\":\"theirs\"}");
    assert_ok(&world);
    for (size_t i = 0; i < PL_ARRAY_LEN(lists); i++) {
        world_send(&world, "m2", lists[i].method, "%s", lists[i].params);
        assert_true(result_has(lists[i].has));
        world_send(&world, "m1", lists[i].method, "%s", lists[i].params);
        assert_ok(&world);
        assert_false(result_has(lists[i].has));
    }
    SEND("m1", SANCTION_LIST, "{}");
    assert_true(result_has("\"reason\":\"theirs\""));
}

static void says_who_has_read_a_warning(void **state)
{
    (void)state;
    struct pl_participant_warn_result warned;
    struct pl_warning_readers_result page;
    char id[32];
    SEND("m1", PARTICIPANT_WARN, IN_CLIMATE(JAKARTA, ""));
    world_result(&world, &warned);
    (void)snprintf(id, sizeof id, PL_STR_FMT, PL_STR_ARG(warned.sanction));
    SEND("m1", WARNING_READERS, "{\"sanction\":\"%s\"}", id);
    world_result(&world, &page);
    assert_true(page.readers_count == 2 && page.read == 0 && page.unread == 2 && !page.more);
    SEND("h1", WARNING_ACKNOWLEDGE, "{\"sanction\":\"%s\"}", id);
    assert_ok(&world);
    SEND("m2", WARNING_READERS, "{\"sanction\":\"%s\",\"limit\":1}", id);
    world_result(&world, &page);
    assert_true(page.readers_count == 1 && page.read == 1 && page.unread == 1 && page.more);
    assert_true(result_has("\"id\":\"d1\"") && !result_has("\"at\""));
    SEND("m2", WARNING_READERS, "{\"sanction\":\"%s\",\"after\":\"d1\"}", id);
    world_result(&world, &page);
    assert_true(page.readers_count == 1 && page.read == 1 && page.unread == 1 && !page.more);
    assert_true(result_has("\"id\":\"h1\"") && result_has("\"at\""));
    SEND("m2", WARNING_READERS, "{\"sanction\":\"%s\",\"after\":\"nobody\"}", id);
    assert_refused(&world, PL_REASON_NOT_FOUND);
    SEND("m1", PARTICIPANT_MUTE, IN_CLIMATE(D1, ""));
    SEND("m1", WARNING_READERS, "{\"sanction\":\"s2\"}");
    assert_refused(&world, PL_REASON_NOT_FOUND);
}

static void imposes_nothing_in_the_way_of_an_appeal(void **state)
{
    (void)state;
    static const struct {
        enum pl_method impose, lift;
        const char *params, *lifting;
    } kinds[] = {
        {PL_METHOD_PARTICIPANT_MUTE, PL_METHOD_PARTICIPANT_UNMUTE, IN_CLIMATE(D1, ""),
         "{\"channel\":\"climate\"," D1 "}"},
        {PL_METHOD_PARTICIPANT_MUTE, PL_METHOD_PARTICIPANT_UNMUTE, IN_CLIMATE(JAKARTA, ""),
         "{\"channel\":\"climate\"," JAKARTA "}"},
        {PL_METHOD_PARTICIPANT_REMOVE, PL_METHOD_PARTICIPANT_READMIT, IN_CLIMATE(D1, ""),
         "{\"channel\":\"climate\"," D1 "}"},
        {PL_METHOD_PARTICIPANT_WARN, PL_METHOD_WARNING_LIFT, IN_CLIMATE(D1, ""),
         "{\"sanction\":\"s7\"}"},
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(kinds); i++) {
        world_send(&world, "m1", kinds[i].impose, "%s", kinds[i].params);
        assert_ok(&world);
        SEND("d1", SANCTION_APPEAL, "{\"sanction\":\"s%zu\",\"text\":\"Why?\"}", 2 * i + 1);
        assert_ok(&world);
        if (i == 1)
            world_restart(&world);
        world_send(&world, "m1", kinds[i].impose, "%s", kinds[i].params);
        assert_refused(&world, PL_REASON_CONFLICT);
        assert_string_equal(world.last->replies[0].refusal.rule, "appeal_waits");
        assert_int_equal(world.last->event_count, 0);
        // On another target it is another sanction.
        world_send(&world, "m1", kinds[i].impose, "%s",
                   IN_CLIMATE("\"delegation\":\"manila\"", ""));
        assert_ok(&world);
        world_send(&world, "m1", kinds[i].lift, "%s", kinds[i].lifting);
        assert_true(result_has("\"changed\":true"));
    }
    // Neither one that has run out, nor an appeal that is decided, is in the way.
    SEND("m1", PARTICIPANT_MUTE, IN_CLIMATE(D1, ",\"duration_s\":60"));
    SEND("d1", SANCTION_APPEAL, "{\"sanction\":\"s9\",\"text\":\"Why?\"}");
    world.now_ms += 60000;
    SEND("m1", PARTICIPANT_MUTE, IN_CLIMATE(D1, ""));
    assert_ok(&world);
    SEND("d1", SANCTION_APPEAL, "{\"sanction\":\"s10\",\"text\":\"Why?\"}");
    SEND("m2", SANCTION_REVIEW, "{\"sanction\":\"s10\",\"outcome\":\"upheld\",\"reason\":\"r\"}");
    SEND("m1", PARTICIPANT_MUTE, IN_CLIMATE(D1, ""));
    assert_ok(&world);
    assert_true(event_has(0, "\"replaces\":\"s10\""));
}

static void answers_an_appeal_and_its_review_once_more(void **state)
{
    (void)state;
    static const char review[] = "{\"sanction\":\"s1\",\"outcome\":\"lifted\",\"reason\":\"r\"}";
    struct pl_sanction_appeal_result first, again;
    struct pl_sanction_review_result decided, same;
    SEND("m1", PARTICIPANT_MUTE, IN_CLIMATE(JAKARTA, ""));
    SEND("d1", SANCTION_APPEAL, "{\"sanction\":\"s1\",\"text\":\"Why?\"}");
    world_result(&world, &first);
    world.now_ms += 1000;
    world_restart(&world);
    SEND("d1", SANCTION_APPEAL, "{\"sanction\":\"s1\",\"text\":\"Why?\"}");
    world_result(&world, &again);
    assert_int_equal(again.at_ms, first.at_ms);
    assert_int_equal(world.last->notice_count, 0);
    SEND("d1", SANCTION_APPEAL, "{\"sanction\":\"s1\",\"text\":\"Why then?\"}");
    assert_refused(&world, PL_REASON_CONFLICT);
    SEND("h1", SANCTION_APPEAL, "{\"sanction\":\"s1\",\"text\":\"Why?\"}");
    assert_refused(&world, PL_REASON_CONFLICT); // the delegation's one appeal is another's

    SEND("m2", SANCTION_REVIEW, "%s", review);
    world_result(&world, &decided);
    assert_true(decided.changed);
    int64_t audits = count_audits();
    world.now_ms += 1000;
    world_restart(&world);
    SEND("m2", SANCTION_REVIEW, "%s", review);
    world_result(&world, &same);
    assert_true(!same.changed && same.at_ms == decided.at_ms);
    assert_int_equal(world.last->event_count + world.last->notice_count, 0);
    assert_int_equal(count_audits(), audits);
    SEND("a1", SANCTION_REVIEW, "%s", review);
    assert_refused(&world, PL_REASON_CONFLICT);
    SEND("m2", SANCTION_REVIEW, "{\"sanction\":\"s1\",\"outcome\":\"upheld\",\"reason\":\"r\"}");
    assert_refused(&world, PL_REASON_CONFLICT);
    SEND("a1", AUDIT_LIST, "{\"limit\":1}");
    assert_true(
        result_has("\"whom\":{\"delegation\":\"jakarta\"},\"appeal\":{\"by\":\"d1\",\"at\":"));
    assert_false(result_has("Why?"));
}

static void hears_an_appeal_against_a_warning_that_was_read(void **state)
{
    (void)state;
    static const char appeal[] = "{\"sanction\":\"s1\",\"text\":\"Why?\"}";
    static const int64_t week_ms = INT64_C(7) * 24 * 3600 * 1000;
    SEND("m1", PARTICIPANT_WARN, IN_CLIMATE(D1, ""));
    SEND("d1", SANCTION_APPEAL, "%s", appeal);
    SEND("d1", WARNING_ACKNOWLEDGE, "{\"sanction\":\"s1\"}");
    assert_true(result_has("\"changed\":true"));
    POST("d1", "a");
    assert_ok(&world);
    world_restart(&world);
    world.now_ms += 2 * week_ms; // one that waits goes on
    SEND("d1", SANCTION_APPEAL, "%s", appeal);
    assert_ok(&world);
    SEND("m2", SANCTION_LIST, "{\"only\":\"appealed\"}");
    assert_true(result_has("\"id\":\"s1\"") && result_has("\"state\":\"acknowledged\""));
    SEND("m2", SANCTION_LIST, "{\"only\":\"in_force\"}");
    assert_true(result_has("\"sanctions\":[]"));
    SEND("m2", SANCTION_REVIEW,
         "{\"sanction\":\"s1\",\"outcome\":\"lifted\",\"reason\":\"right\"}");
    assert_ok(&world);
    assert_int_equal(world.last->event_count, 1);
    assert_true(event_has(0, "participant.warning_lifted") && event_has(0, "\"reason\":\"right\""));
    assert_true(was_told("d1", "\"state\":\"lifted\"") && was_told(NULL, "\"state\":\"lifted\""));
    SEND("m1", WARNING_LIFT, "{\"sanction\":\"s1\"}");
    assert_true(result_has("\"changed\":false"));

    // Read first: there is a week to appeal, and whoever imposed it may give way.
    for (int i = 2; i <= 3; i++) {
        SEND("m1", PARTICIPANT_WARN, IN_CLIMATE(D1, ""));
        SEND("d1", WARNING_ACKNOWLEDGE, "{\"sanction\":\"s%d\"}", i);
        SEND("m1", WARNING_LIFT, "{\"sanction\":\"s%d\"}", i);
        assert_true(result_has("\"changed\":false")); // it is over, and nobody asks
    }
    world.now_ms += week_ms - 1;
    SEND("d2", SANCTION_APPEAL, "{\"sanction\":\"s2\",\"text\":\"Not mine\"}");
    assert_refused(&world, PL_REASON_NOT_FOUND);
    SEND("d1", SANCTION_APPEAL, "{\"sanction\":\"s2\",\"text\":\"Why?\"}");
    assert_ok(&world);
    world.now_ms += 1;
    SEND("d1", SANCTION_APPEAL, "{\"sanction\":\"s3\",\"text\":\"Why?\"}");
    assert_refused(&world, PL_REASON_NOT_FOUND);
    SEND("m1", PARTICIPANT_WARN, IN_CLIMATE(D1, "")); // another one takes nothing from it
    assert_ok(&world);
    SEND("m1", WARNING_LIFT, "{\"sanction\":\"s2\"}");
    assert_true(result_has("\"changed\":true"));
    assert_true(event_has(0, "participant.warning_lifted"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        WORLD_TEST(tells_those_it_binds_and_closes_their_sessions),
        WORLD_TEST(keeps_the_suspended_from_everything),
        WORLD_TEST(ends_in_the_order_of_their_times),
        WORLD_TEST(binds_whoever_is_a_member_at_the_time),
        WORLD_TEST(forgets_what_a_failed_batch_did),
        WORLD_TEST(lets_go_of_whoever_becomes_an_admin),
        WORLD_TEST(gives_no_rights_where_somebody_was_removed),
        WORLD_TEST(tells_all_moderators_what_holds_everywhere),
        WORLD_TEST(tells_a_moderator_who_was_removed),
        WORLD_TEST(lists_nothing_from_behind_a_shut_door),
        WORLD_TEST(says_who_has_read_a_warning),
        WORLD_TEST(imposes_nothing_in_the_way_of_an_appeal),
        WORLD_TEST(answers_an_appeal_and_its_review_once_more),
        WORLD_TEST(hears_an_appeal_against_a_warning_that_was_read),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
