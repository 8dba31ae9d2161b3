// SPDX-License-Identifier: MIT
#include <stdio.h>

#include "harness.h"

#include "store/directory.h"
#include "store/store.h"
#include "util/hash.h"

static char hash_a[PL_HASH_HEX_BYTES], hash_b[PL_HASH_HEX_BYTES], hash_c[PL_HASH_HEX_BYTES];

static int open_with_hashes(void **state)
{
    pl_hash_secret(PL_STR("pl_secret-a"), hash_a);
    pl_hash_secret(PL_STR("pl_secret-b"), hash_b);
    pl_hash_secret(PL_STR("pl_secret-c"), hash_c);
    return open_world(state);
}

#define OPEN(hash)                                                                                 \
    world_send(&world, NULL, PL_METHOD_SESSION_OPEN,                                               \
               "{\"token\":\"%s\",\"client\":{\"name\":\"t\",\"version\":\"1\"}}", (hash))
#define TOKEN(rest, hash)                                                                          \
    world_send(&world, "", PL_METHOD_TOKEN_CREATE,                                                 \
               "{\"participant\":" rest ",\"secret_hash\":\"%s\"}", (hash))

static void opens_a_session_by_its_token(void **state)
{
    (void)state;
    OPEN(hash_a);
    assert_refused(&world, PL_REASON_AUTH_REQUIRED);
    TOKEN("\"d1\"", hash_a);
    assert_ok(&world);
    OPEN(hash_a);
    struct pl_session_open_result result;
    world_result(&world, &result);
    assert_true(pl_str_equal(result.participant.id, PL_STR("d1")));
    assert_true(pl_str_equal(result.epoch, PL_STR("epoch-1")));
    assert_int_equal(result.channels_count, 3);
    assert_int_equal(result.delegations_count, 2);
    // The summit's first language is Indonesian; where a text lacks it, English stands in.
    assert_true(pl_str_equal(result.channels[0].title, PL_STR("Aksi iklim")));
    assert_true(pl_str_equal(result.channels[2].title, PL_STR("Lobby")));
    assert_true(result.channels[0].rights.post);
    assert_false(result.channels[1].rights.post);
    assert_true(result.channels[1].rights.react);
    const struct pl_session_grant *grant = world.last->replies[0].grant;
    assert_non_null(grant);
    assert_int_equal(grant->role, PL_ROLE_DELEGATE);
    assert_int_equal(grant->lang, PL_LANG_ID);
    assert_true(pl_str_equal(grant->delegation_id, PL_STR("jakarta")));
    assert_int_equal(grant->channel_rights[0], PL_RIGHT_READ | PL_RIGHT_POST);
    assert_int_equal(grant->channel_rights[1], PL_RIGHT_READ);
}

static void shows_a_participant_their_own_view(void **state)
{
    (void)state;
    TOKEN("\"d1\"", hash_a);
    TOKEN("\"m1\"", hash_b);
    world_post(&world, "d1", "climate", "a", "words");
    world_send(&world, "d1", PL_METHOD_READ_MARK, "{\"channel\":\"climate\",\"seq\":1}");
    world_send(&world, "m1", PL_METHOD_PARTICIPANT_MUTE,
               "{\"channel\":\"climate\",\"participant\":\"d1\",\"duration_s\":60,"
               "\"reason\":\"r\"}");
    world_send(&world, "m1", PL_METHOD_MESSAGE_PIN,
               "{\"channel\":\"climate\",\"seq\":1,\"on\":true}");
    world_send(&world, "m1", PL_METHOD_CHANNEL_LOCK,
               "{\"channel\":\"climate\",\"reason\":\"lunch\"}");
    struct pl_session_open_result result;
    OPEN(hash_a);
    world_result(&world, &result);
    const struct pl_wire_channel_info *climate = &result.channels[0];
    assert_int_equal(climate->last_seq, 4);
    assert_int_equal(climate->read_seq, 1);
    assert_int_equal(result.sanctions_count, 1);
    assert_int_equal(result.sanctions[0].kind, PL_SANCTION_KIND_MUTE);
    assert_true(pl_str_equal(result.sanctions[0].channel, PL_STR("climate")));
    assert_true((climate->has & PL_HAS_WIRE_CHANNEL_INFO_HELD_COUNT) == 0);
    assert_true(climate->state.locked);
    assert_true(pl_str_equal(climate->state.lock_reason, PL_STR("lunch")));
    assert_int_equal(climate->state.pinned_count, 1);
    assert_int_equal(climate->state.pinned[0], 1);
    world_send(&world, NULL, PL_METHOD_SESSION_OPEN,
               "{\"token\":\"%s\",\"client\":{\"name\":\"t\",\"version\":\"1\"},\"lang\":\"en\"}",
               hash_b);
    world_result(&world, &result);
    assert_true(pl_str_equal(result.channels[0].title, PL_STR("Climate action")));
    assert_true((result.channels[0].has & PL_HAS_WIRE_CHANNEL_INFO_HELD_COUNT) != 0);
    assert_true(result.channels[0].rights.moderate);
}

static void makes_participants_for_tokens(void **state)
{
    (void)state;
    struct pl_token_create_result result;
    TOKEN("\"Delegate 9, Jakarta\"", hash_a);
    assert_refused(&world, PL_REASON_NOT_FOUND);
    TOKEN("\"Delegate 9, Jakarta\",\"role\":\"delegate\",\"delegation\":\"atlantis\"", hash_a);
    assert_refused(&world, PL_REASON_NOT_FOUND);
    TOKEN("\"Delegate 9, Jakarta\",\"role\":\"delegate\",\"delegation\":\"jakarta\"", hash_a);
    world_result(&world, &result);
    assert_true(result.created);
    assert_true(pl_str_equal(result.participant.id, PL_STR("delegate-9-jakarta")));
    TOKEN("\"Delegate 9, Jakarta\",\"role\":\"delegate\",\"delegation\":\"jakarta\"", hash_a);
    world_result(&world, &result);
    assert_false(result.created);
    assert_int_equal(result.token_id, 1);
    TOKEN("\"delegate-9-jakarta\"", hash_b);
    world_result(&world, &result);
    assert_int_equal(result.token_id, 2);
    TOKEN("\"Delegate 9, Jakarta\",\"role\":\"head\"", hash_c);
    assert_refused(&world, PL_REASON_CONFLICT);
    TOKEN("\"d2\"", hash_b);
    assert_refused(&world, PL_REASON_CONFLICT);
    world_send(&world, "a1", PL_METHOD_TOKEN_CREATE,
               "{\"participant\":\"d1\",\"secret_hash\":\"%s\"}", hash_c);
    assert_refused(&world, PL_REASON_FORBIDDEN);
}

static void revokes_at_once(void **state)
{
    (void)state;
    TOKEN("\"d1\"", hash_a);
    TOKEN("\"d1\"", hash_b);
    world.token = 1;
    world_post(&world, "d1", "climate", "a", "words");
    world_send(&world, "", PL_METHOD_TOKEN_REVOKE, "{\"secret_hash\":\"%s\"}", hash_a);
    assert_true(result_has("\"revoked\":1"));
    assert_int_equal(world.last->effect_count, 1);
    assert_int_equal(world.last->effects[0].kind, PL_EFFECT_TOKEN_REVOKED);
    assert_int_equal(world.last->effects[0].token, 1);
    // What was queued before the revocation is judged after it.
    world_send(&world, "d1", PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"climate\",\"client_id\":\"b\",\"text\":\"words\"}");
    assert_refused(&world, PL_REASON_AUTH_REQUIRED);
    world_restart(&world);
    OPEN(hash_a);
    assert_refused(&world, PL_REASON_AUTH_REQUIRED);
    world.token = 2;
    world_post(&world, "d1", "climate", "b", "words");
    world_send(&world, "", PL_METHOD_TOKEN_LIST, "{}");
    assert_true(result_has("\"token_id\":2") && !result_has("\"token_id\":1"));
    world_send(&world, "", PL_METHOD_TOKEN_REVOKE, "{\"participant\":\"d1\"}");
    assert_true(result_has("\"revoked\":1"));
    world_send(&world, "", PL_METHOD_TOKEN_REVOKE, "{\"participant\":\"d1\"}");
    assert_true(result_has("\"revoked\":0"));
    world_send(&world, "", PL_METHOD_TOKEN_REVOKE, "{\"secret_hash\":\"%s\"}", hash_c);
    assert_refused(&world, PL_REASON_NOT_FOUND);
}

#define CLAIM(invite, token)                                                                       \
    world_send(&world, NULL, PL_METHOD_INVITE_CLAIM, "{\"invite\":\"%s\",\"token\":\"%s\"}",       \
               (invite), (token))

static void claims_a_link_once(void **state)
{
    (void)state;
    CLAIM(hash_a, hash_b);
    assert_refused(&world, PL_REASON_NOT_FOUND);
    world_send(&world, "", PL_METHOD_INVITE_CREATE,
               "{\"participant\":\"d1\",\"secret_hash\":\"%s\",\"valid_s\":3600}", hash_a);
    assert_ok(&world);
    OPEN(hash_a); // a link is no token
    assert_refused(&world, PL_REASON_AUTH_REQUIRED);
    CLAIM(hash_a, hash_b);
    assert_true(result_has("\"id\":\"d1\""));
    CLAIM(hash_a, hash_b);
    assert_true(result_has("\"id\":\"d1\""));
    CLAIM(hash_a, hash_c);
    assert_refused(&world, PL_REASON_NOT_FOUND);
    OPEN(hash_b);
    assert_ok(&world);
}

static void lets_links_expire(void **state)
{
    (void)state;
    world_send(&world, "", PL_METHOD_INVITE_CREATE,
               "{\"participant\":\"d1\",\"secret_hash\":\"%s\",\"valid_s\":3600}", hash_a);
    world.now_ms += 3600000;
    CLAIM(hash_a, hash_b);
    assert_refused(&world, PL_REASON_NOT_FOUND);
    world_send(&world, "", PL_METHOD_INVITE_CREATE,
               "{\"participant\":\"d1\",\"secret_hash\":\"%s\"}", hash_c);
    world_send(&world, "", PL_METHOD_TOKEN_REVOKE, "{\"participant\":\"d1\"}");
    CLAIM(hash_c, hash_b);
    assert_refused(&world, PL_REASON_NOT_FOUND);
}

#define ROW(n, id, name, role, more)                                                               \
    "{\"row\":" #n ",\"id\":\"" id "\",\"name\":\"" name "\",\"role\":\"" role "\"" more "}"

#define IMPORT(rows, dry_run)                                                                      \
    world_send(&world, "", PL_METHOD_PARTICIPANT_IMPORT, "{\"rows\":%s,\"dry_run\":%s}", (rows),   \
               (dry_run))

static void imports_all_rows_or_none(void **state)
{
    (void)state;
    struct pl_participant_import_result result;
    const char *good = "[" ROW(2, "d1", "Delegate 1, Jakarta", "delegate",
                               ",\"delegation\":\"jakarta\"") ","                    //
        ROW(3, "d2", "Delegate 1, Manila", "head", ",\"delegation\":\"manila\"") "," //
        ROW(4, "n1", "New", "observer", ",\"lang\":\"id\"") "]";
    const char *bad = "{\"rows\":[" ROW(2, "n2", "One", "wizard", "") ","                    //
        ROW(3, "n2", "Two", "delegate", ",\"delegation\":\"atlantis\",\"lang\":\"tlh\"") "," //
        ROW(4, "n 3", "Three", "delegate", "") "," ROW(5, "n4", "Four", "delegate",
                                                       "") "],\"dry_run\":false}";
    world_send(&world, "", PL_METHOD_PARTICIPANT_IMPORT, "%s", bad);
    world_result(&world, &result);
    assert_int_equal(result.errors_count, 5);
    assert_true(pl_str_equal(result.errors[0].problem, PL_STR("unknown_role")));
    assert_true(pl_str_equal(result.errors[1].problem, PL_STR("duplicate")));
    assert_int_equal(result.created, 0);
    world_send(&world, "", PL_METHOD_PARTICIPANT_LIST, "{}");
    assert_false(result_has("\"n4\""));

    IMPORT(good, "true");
    world_result(&world, &result);
    assert_int_equal(result.created, 1);
    assert_int_equal(result.updated, 1);
    assert_int_equal(result.unchanged, 1);
    assert_int_equal(world.last->effect_count, 0);
    IMPORT(good, "false");
    assert_int_equal(world.last->effect_count, 1);
    assert_int_equal(world.last->effects[0].kind, PL_EFFECT_PARTICIPANT_CHANGED);
    IMPORT(good, "false");
    world_result(&world, &result);
    assert_int_equal(result.unchanged, 3);
    world_restart(&world);
    world_send(&world, "", PL_METHOD_PARTICIPANT_LIST, "{\"delegation\":\"manila\"}");
    assert_true(result_has("\"role\":\"head\""));
    world_send(&world, "", PL_METHOD_PARTICIPANT_LIST, "{\"after\":\"d1\",\"limit\":1}");
    assert_true(result_has("\"id\":\"d2\"") && result_has("\"more\":true"));
}

static void names_each_error_of_a_long_list(void **state)
{
    (void)state;
    struct pl_participant_import_result result;
    char rows[8192] = "";
    size_t len = 0;
    for (int row = 2; row < 42; row++)
        len += (size_t)snprintf(rows + len, sizeof rows - len,
                                "%s{\"row\":%d,\"id\":\"p%d\",\"name\":\"Person %d of the list\","
                                "\"role\":\"wizard\"}",
                                row == 2 ? "" : ",", row, row, row);
    world_send(&world, "", PL_METHOD_PARTICIPANT_IMPORT, "{\"rows\":[%s],\"dry_run\":false}", rows);
    world_result(&world, &result);
    assert_int_equal(result.errors_count, 40);
    for (int64_t i = 0; i < 40; i++) {
        assert_int_equal(result.errors[i].row, i + 2);
        assert_true(pl_str_equal(result.errors[i].problem, PL_STR("unknown_role")));
    }
}

// One rename, one swap and one stranger: what stands in the file counts, not what stood before.
static void imports_no_name_that_looks_like_anothers(void **state)
{
    (void)state;
    struct pl_participant_import_result result;
    const char *swapped = "[" ROW(2, "d1", "Delegate 1, Manila", "delegate",
                                  "") "," ROW(3, "d2", "Delegate 1, Jakarta", "delegate", "") "]";
    const char *spoofs = "[" ROW(2, "n1", "delegate 1, JAKARTA", "delegate", "") "," //
        ROW(3, "n2", "Moderator l", "delegate", "") ","                              //
        ROW(4, "n3", "Anna", "delegate", "") ","                                     //
        ROW(5, "n4", "ANNA", "delegate", "") ","                                     //
        ROW(6, "n5", "Аnnа", "delegate", "") ","                                     //
        ROW(7, "n6", "Moderator 9", "moderator", "") "]";
    IMPORT(swapped, "false");
    world_result(&world, &result);
    assert_int_equal(result.errors_count, 0);
    IMPORT(spoofs, "false");
    world_result(&world, &result);
    assert_int_equal(result.errors_count, 5);
    static const int64_t rows[] = {2, 3, 3, 5, 6};
    for (size_t i = 0; i < PL_ARRAY_LEN(rows); i++) {
        assert_int_equal(result.errors[i].row, rows[i]);
        assert_true(pl_str_equal(result.errors[i].problem,
                                 i == 2 ? PL_STR("office") : PL_STR("look_alike")));
    }
    world_restart(&world);
    TOKEN("\"Delegate 1, jakarta\",\"role\":\"delegate\"", hash_a);
    assert_refused(&world, PL_REASON_INVALID_PARAMS);
    assert_string_equal(world.last->replies[0].refusal.rule, "look_alike");
    TOKEN("\"Anna, operator\",\"role\":\"bot\"", hash_a);
    assert_refused(&world, PL_REASON_INVALID_PARAMS);
    TOKEN("\"Anna\",\"role\":\"delegate\"", hash_a);
    assert_ok(&world);
    IMPORT("[" ROW(2, "anna", "Anna", "head", "") "]", "false"); // hers since before
    world_result(&world, &result);
    assert_int_equal(result.updated, 1);
    IMPORT("[" ROW(2, "n1", "ANNA", "head", "") "]", "false");
    world_result(&world, &result);
    assert_int_equal(result.errors_count, 1);
}

// Names that were there before anybody compared them: each of the two is found.
// Names from before looks were compared: only an id says whom.
static void asks_for_the_id_where_two_have_one_name(void **state)
{
    (void)state;
    struct pl_participant_row row = {
        .id = world_participant(&world, "d2"),
        .name = PL_STR("Delegate 1, Jakarta"),
        .role = PL_ROLE_DELEGATE,
        .lang = PL_LANG_COUNT,
    };
    assert_int_equal(pl_store_participant_update(pl_store_db(world.store), &row), 0);
    world_restart(&world);
    world_send(&world, "", PL_METHOD_TOKEN_LIST, "{\"participant\":\"Delegate 1, Jakarta\"}");
    assert_true(world.last->replies[0].is_refused);
    assert_int_equal(world.last->replies[0].refusal.reason, PL_REASON_CONFLICT);
    world_send(&world, "", PL_METHOD_TOKEN_LIST, "{\"participant\":\"d2\"}");
    assert_false(world.last->replies[0].is_refused);
}

static void finds_all_who_look_the_same(void **state)
{
    (void)state;
    struct pl_participant_import_result result;
    struct pl_participant_row row = {
        .id = world_participant(&world, "d2"),
        .name = PL_STR("DELEGATE 1, Jakarta"),
        .role = PL_ROLE_DELEGATE,
        .lang = PL_LANG_COUNT,
    };
    assert_int_equal(pl_store_participant_update(pl_store_db(world.store), &row), 0);
    world_restart(&world);
    static const char *const ids[] = {"d1", "d2"};
    for (size_t i = 0; i < PL_ARRAY_LEN(ids); i++) {
        world_send(&world, "", PL_METHOD_PARTICIPANT_IMPORT,
                   "{\"rows\":[{\"row\":2,\"id\":\"%s\",\"name\":\"delegate 1, JAKARTA\","
                   "\"role\":\"delegate\"}],\"dry_run\":false}",
                   ids[i]);
        world_result(&world, &result);
        assert_int_equal(result.errors_count, 1);
        assert_true(pl_str_equal(result.errors[0].problem, PL_STR("look_alike")));
    }
    // Both get other names: nobody has the old look any more.
    IMPORT("[" ROW(2, "d1", "Ana", "delegate", "") "," ROW(3, "d2", "Budi", "delegate", "") "]",
           "false");
    IMPORT("[" ROW(2, "n1", "Delegate 1, Jakarta", "delegate", "") "]", "false");
    world_result(&world, &result);
    assert_int_equal(result.created, 1);
}

static void tells_its_status(void **state)
{
    (void)state;
    struct pl_server_status_result result;
    TOKEN("\"d1\"", hash_a);
    world_post(&world, "d1", "lobby", "a", "words");
    world_send(&world, "", PL_METHOD_SERVER_STATUS, "{}");
    world_result(&world, &result);
    assert_int_equal(result.participants, 9);
    assert_int_equal(result.tokens, 1);
    assert_int_equal(result.position, 2);
    assert_int_equal(result.channels[2].last_seq, 1);
    world_send(&world, "a1", PL_METHOD_SERVER_STATUS, "{}");
    assert_refused(&world, PL_REASON_FORBIDDEN);
}

#define ACCOUNT_TEST(function)                                                                     \
    cmocka_unit_test_setup_teardown(function, open_with_hashes, close_world)

// Whoever is suspended has no session: the token alone says who asks.
static void shows_a_suspension_and_takes_an_appeal(void **state)
{
    (void)state;
    char asks[160], appeals[256];
    (void)snprintf(asks, sizeof asks, "{\"token\":\"%s\"}", hash_a);
    (void)snprintf(appeals, sizeof appeals,
                   "{\"token\":\"%s\",\"sanction\":\"s1\",\"text\":\"It was not me.\"}", hash_a);
    TOKEN("\"d1\"", hash_a);
    world_send(&world, NULL, PL_METHOD_SUSPENSION_SHOW, "%s", asks);
    assert_refused(&world, PL_REASON_NOT_FOUND);
    world_send(&world, "m1", PL_METHOD_PARTICIPANT_MUTE,
               "{\"channel\":\"climate\",\"participant\":\"d1\",\"reason\":\"r\"}");
    world_send(&world, NULL, PL_METHOD_SUSPENSION_APPEAL, "%s", appeals);
    assert_refused(&world, PL_REASON_NOT_FOUND); // a mute is appealed against in a session
    world_send(&world, "m1", PL_METHOD_PARTICIPANT_SUSPEND,
               "{\"participant\":\"d1\",\"reason\":\"r\"}");
    world_send(&world, NULL, PL_METHOD_SUSPENSION_SHOW, "%s", asks);
    assert_true(result_has("\"id\":\"s2\"") && !result_has("\"id\":\"s1\""));
    (void)snprintf(appeals, sizeof appeals,
                   "{\"token\":\"%s\",\"sanction\":\"s2\",\"text\":\"It was not me.\"}", hash_a);
    world_send(&world, NULL, PL_METHOD_SUSPENSION_APPEAL, "%s", appeals);
    assert_ok(&world);
    world_send(&world, NULL, PL_METHOD_SUSPENSION_SHOW, "%s", asks);
    assert_true(result_has("It was not me."));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        ACCOUNT_TEST(opens_a_session_by_its_token),
        ACCOUNT_TEST(shows_a_participant_their_own_view),
        ACCOUNT_TEST(makes_participants_for_tokens),
        ACCOUNT_TEST(revokes_at_once),
        ACCOUNT_TEST(claims_a_link_once),
        ACCOUNT_TEST(lets_links_expire),
        ACCOUNT_TEST(imports_all_rows_or_none),
        ACCOUNT_TEST(names_each_error_of_a_long_list),
        ACCOUNT_TEST(imports_no_name_that_looks_like_anothers),
        ACCOUNT_TEST(asks_for_the_id_where_two_have_one_name),
        ACCOUNT_TEST(finds_all_who_look_the_same),
        ACCOUNT_TEST(tells_its_status),
        ACCOUNT_TEST(shows_a_suspension_and_takes_an_appeal),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
