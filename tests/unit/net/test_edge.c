// SPDX-License-Identifier: MIT
/*
 * What the edge decides without a socket: origins, addresses, sessions and rates, files.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "net/address.h"
#include "net/origin.h"
#include "net/session.h"
#include "net/static.h"
#include "util/random.h"

static void origins(void **state)
{
    (void)state;
    static char listed[] = "https://chat.example";
    static char *const allowed[] = {listed};
    static const struct {
        const char *origin;
        const char *host;
        bool is_allowed;
    } cases[] = {
        {"", "pleno.example", true},
        {"https://pleno.example", "pleno.example", true},
        {"HTTPS://Pleno.Example", "pleno.example", true},
        {"http://127.0.0.1:8080", "127.0.0.1:8080", true},
        {"https://pleno.example:443", "pleno.example", true},
        {"https://pleno.example", "pleno.example:443", true},
        {"http://[::1]:8080", "[::1]:8080", true},
        {"https://chat.example", "pleno.example", true},
        {"null", "pleno.example", false},
        {"null", "null", false},
        {"https://evil.example", "pleno.example", false},
        {"https://pleno.example.evil.example", "pleno.example", false},
        {"https://evil.example/pleno.example", "pleno.example", false},
        {"https://pleno.example:8443", "pleno.example", false},
        {"https://pleno.example@evil.example", "pleno.example", false},
        {"https://chat.example.evil.example", "pleno.example", false},
        {"ftp://pleno.example", "pleno.example", false},
        {"pleno.example", "pleno.example", false},
        {"https://", "", false},
        {"https://pleno.example", "", false},
    };
    for (size_t i = 0; i < PL_ARRAY_LEN(cases); i++) {
        bool is_allowed = pl_origin_is_allowed(pl_str_from(cases[i].origin),
                                               pl_str_from(cases[i].host), allowed, 1);
        if (is_allowed != cases[i].is_allowed)
            fail_msg("%s at %s", cases[i].origin, cases[i].host);
    }
}

static void header_lists(void **state)
{
    (void)state;
    assert_true(pl_header_lists(PL_STR("pleno.v1"), "pleno.v1"));
    assert_true(pl_header_lists(PL_STR("chat, pleno.v1"), "pleno.v1"));
    assert_true(pl_header_lists(PL_STR(",,Pleno.V1 ,x"), "pleno.v1"));
    assert_false(pl_header_lists(PL_STR("pleno.v10"), "pleno.v1"));
    assert_false(pl_header_lists(PL_STR("xpleno.v1"), "pleno.v1"));
    assert_false(pl_header_lists(PL_STR(""), "pleno.v1"));
    assert_true(pl_host_is_plain(PL_STR("[2001:db8::1]:8080")));
    assert_false(pl_host_is_plain(PL_STR("a; script-src *")));
    assert_false(pl_host_is_plain(PL_STR("")));
}

static struct pl_address address_of(const char *text)
{
    struct sockaddr_in in = {.sin_family = AF_INET};
    struct sockaddr_in6 in6 = {.sin6_family = AF_INET6};
    if (inet_pton(AF_INET, text, &in.sin_addr) == 1)
        return pl_address_of((const struct sockaddr *)&in);
    assert_int_equal(inet_pton(AF_INET6, text, &in6.sin6_addr), 1);
    return pl_address_of((const struct sockaddr *)&in6);
}

static void addresses_are_counted(void **state)
{
    (void)state;
    struct pl_addresses addresses = {0};
    struct pl_address v4 = address_of("192.0.2.1");
    struct pl_address mapped = address_of("::ffff:192.0.2.1");
    struct pl_address v6 = address_of("2001:db8::1");
    struct pl_address neighbour = address_of("2001:db8::ffff:2");
    struct pl_address other = address_of("2001:db8:0:1::1");
    assert_memory_equal(&v4, &mapped, sizeof(v4));
    assert_memory_equal(&v6, &neighbour, sizeof(v6));
    assert_memory_not_equal(&v6, &other, sizeof(v6));

    assert_int_equal(pl_addresses_add(&addresses, &v4, 2), 0);
    assert_int_equal(pl_addresses_add(&addresses, &mapped, 2), 0);
    assert_int_equal(pl_addresses_add(&addresses, &v4, 2), -EUSERS);
    assert_int_equal(pl_addresses_add(&addresses, &v6, 2), 0);
    pl_addresses_remove(&addresses, &v4);
    assert_int_equal(pl_addresses_add(&addresses, &v4, 2), 0);
    assert_int_equal(pl_addresses_add(&addresses, &v4, 0), 0);
    for (int i = 0; i < 3; i++)
        pl_addresses_remove(&addresses, &v4);
    pl_addresses_remove(&addresses, &v6);
    assert_null(addresses.counts);
}

static void a_proxy_says_whose_connection_it_is(void **state)
{
    (void)state;
    static const struct {
        const char *header;
        const char *whose; // NULL: no address
    } cases[] = {
        {"192.0.2.1", "192.0.2.1"},
        {" 192.0.2.1 ", "192.0.2.1"},
        {"198.51.100.1, 192.0.2.1", "192.0.2.1"},
        {"nonsense, 192.0.2.1", "192.0.2.1"},
        {"192.0.2.1, 10.255.0.1,2001:db8:1::5", "192.0.2.1"},
        {"10.0.0.1", "10.0.0.1"},
        {"10.0.0.2, 10.0.0.1", "10.0.0.2"},
        {"11.0.0.1, 10.0.0.1", "11.0.0.1"},
        {"2001:db8::1", "2001:db8::1"},
        {"::ffff:192.0.2.1", "192.0.2.1"},
        {"", NULL},
        {",", NULL},
        {"192.0.2.1,", NULL},
        {"192.0.2.1:80", NULL},
        {"[2001:db8::1]", NULL},
        {"nonsense, 10.0.0.1", NULL},
    };
    static const char *const good[] = {"10.0.0.0/8", "2001:db8:1::/48", "192.0.2.128/25"};
    static const char *const bad[] = {
        "",         "x",  "10.0.0.0/33", "10.0.0.0/",  "::/129",
        "10.0.0/8", "/8", "10.0.0.0/8x", "1.2.3.4/-1", "10.0.0.0/99999999999999"};
    struct pl_network networks[PL_ARRAY_LEN(good)];
    for (size_t i = 0; i < PL_ARRAY_LEN(good); i++)
        assert_int_equal(pl_network_parse(pl_str_from(good[i]), &networks[i]), 0);
    for (size_t i = 0; i < PL_ARRAY_LEN(bad); i++) {
        struct pl_network network;
        assert_int_equal(pl_network_parse(pl_str_from(bad[i]), &network), -EINVAL);
    }
    for (size_t i = 0; i < PL_ARRAY_LEN(cases); i++) {
        struct pl_address address;
        int result = pl_address_forwarded(pl_str_from(cases[i].header), networks,
                                          PL_ARRAY_LEN(networks), &address);
        assert_int_equal(result, cases[i].whose ? 0 : -EINVAL);
        if (!cases[i].whose)
            continue;
        struct pl_address whose = address_of(cases[i].whose);
        assert_memory_equal(&address, &whose, sizeof(address));
    }

    struct sockaddr_in peer = {.sin_family = AF_INET};
    assert_int_equal(inet_pton(AF_INET, "192.0.2.129", &peer.sin_addr), 1);
    assert_true(pl_networks_hold(networks, 3, (const struct sockaddr *)&peer));
    assert_int_equal(inet_pton(AF_INET, "192.0.2.127", &peer.sin_addr), 1);
    assert_false(pl_networks_hold(networks, 3, (const struct sockaddr *)&peer));
    assert_false(pl_networks_hold(networks, 0, (const struct sockaddr *)&peer));
    struct sockaddr other = {.sa_family = AF_UNIX};
    assert_false(pl_networks_hold(networks, 3, &other));
}

static void sessions_are_bounded_and_rates_survive_them(void **state)
{
    (void)state;
    struct pl_limits limits = {
        .sessions_per_participant = 2,
        .messages_per_minute = 3,
        .requests_per_minute = 100,
    };
    // One participant on two threads.
    struct pl_roster *roster = pl_roster_new(&limits);
    struct pl_sessions here;
    struct pl_sessions there;
    pl_sessions_init(&here, roster);
    pl_sessions_init(&there, roster);
    static const uint8_t rights[] = {PL_RIGHT_READ, PL_RIGHT_READ | PL_RIGHT_POST};
    struct pl_session_grant grant = {
        .participant = 7,
        .token = 70,
        .public_json = PL_STR("{}"),
        .delegation_id = PL_STR("jakarta"),
        .channel_rights = rights,
        .channel_count = 2,
    };
    struct pl_session *first = NULL;
    struct pl_session *second = NULL;
    struct pl_session *third = NULL;
    assert_int_equal(pl_session_open(&here, &grant, NULL, 1000, &first), 0);
    assert_int_equal(pl_session_open(&there, &grant, NULL, 1000, &second), 0);
    assert_int_equal(pl_session_open(&here, &grant, NULL, 1000, &third), -EMFILE);
    assert_ptr_equal(first->party, second->party);
    assert_ptr_not_equal(first->seat, second->seat);
    assert_true(pl_session_may(first, 1, PL_RIGHT_POST));
    assert_false(pl_session_may(first, 0, PL_RIGHT_POST));
    assert_false(pl_session_may(first, 2, PL_RIGHT_READ));

    // All sessions of a participant, and those that follow, draw on one bucket.
    int64_t wait_ms = 0;
    for (int i = 0; i < 3; i++)
        assert_int_equal(
            pl_roster_take_message(roster, i % 2 ? first->party : second->party, 1000, &wait_ms),
            PL_TAKEN);
    pl_session_close(&here, first, 2000);
    pl_session_close(&there, second, 2000);
    assert_null(pl_seat_find(&here, 7));
    pl_roster_sweep(roster, 2000 + PL_PARTY_KEPT_MS - 1);
    assert_int_equal(pl_session_open(&there, &grant, NULL, 2500, &third), 0);
    assert_int_equal(pl_roster_take_request(roster, third->party, 2500, &wait_ms), PL_TAKEN);
    assert_int_equal(pl_roster_take_message(roster, third->party, 2500, &wait_ms), PL_TAKEN_LATER);
    assert_true(wait_ms > 0);
    pl_session_close(&there, third, 3000);

    // Forgotten, it begins with full buckets.
    int64_t late_ms = 3000 + PL_PARTY_KEPT_MS;
    pl_roster_sweep(roster, late_ms);
    assert_int_equal(pl_session_open(&here, &grant, NULL, late_ms, &first), 0);
    assert_int_equal(pl_roster_take_message(roster, first->party, late_ms, &wait_ms), PL_TAKEN);
    pl_session_close(&here, first, late_ms);
    pl_sessions_fini(&here);
    pl_sessions_fini(&there);
    pl_roster_free(roster);
}

static struct pl_party *enter(struct pl_roster *roster, int64_t participant, int64_t now_ms)
{
    struct pl_session_grant grant = {
        .participant = participant, .public_json = PL_STR("{}"), .delegation_id = PL_STR("")};
    struct pl_party *party = NULL;
    assert_int_equal(pl_roster_enter(roster, &grant, now_ms, &party), 0);
    return party;
}

// As many as may be in flight meet the rate again and again; each waits as it was told.
static void who_waits_as_told_is_no_abuser(void **state)
{
    (void)state;
    struct pl_limits limits = {.requests_per_minute = 600};
    struct pl_roster *roster = pl_roster_new(&limits);
    struct pl_party *party = enter(roster, 1, 1000);
    int64_t due_ms[PL_REQUESTS_IN_FLIGHT_MAX] = {0};
    size_t refused = 0;
    for (int64_t now_ms = 1000; now_ms < 301000; now_ms++) {
        for (size_t i = 0; i < PL_ARRAY_LEN(due_ms); i++) {
            int64_t wait_ms = 0;
            enum pl_taken taken = PL_TAKEN;
            while (due_ms[i] <= now_ms && taken == PL_TAKEN)
                taken = pl_roster_take_request(roster, party, now_ms, &wait_ms);
            assert_int_not_equal(taken, PL_TAKEN_ABUSE);
            if (taken == PL_TAKEN)
                continue;
            due_ms[i] = now_ms + wait_ms;
            refused++;
        }
    }
    assert_true(refused > 1000); // they did meet it
    pl_roster_leave(roster, party, 301000);
    pl_roster_free(roster);
}

static void who_does_not_wait_is_an_abuser_on_all_connections(void **state)
{
    (void)state;
    struct pl_limits limits = {.requests_per_minute = 60};
    struct pl_roster *roster = pl_roster_new(&limits);
    struct pl_party *party = enter(roster, 1, 1000);
    struct pl_party *other = enter(roster, 2, 1000);
    int64_t wait_ms = 0;
    for (int i = 0; i < 60; i++)
        assert_int_equal(pl_roster_take_request(roster, party, 1000, &wait_ms), PL_TAKEN);
    for (int i = 0; i < PL_EXCESS_PER_MINUTE; i++) {
        assert_int_equal(pl_roster_take_request(roster, party, 1000, &wait_ms), PL_TAKEN_LATER);
        assert_true(wait_ms <= 1000 + PL_REQUESTS_IN_FLIGHT_MAX * 1000);
        if (i % 100 == 0) { // it comes again
            pl_roster_leave(roster, party, 1000);
            party = enter(roster, 1, 1000);
        }
    }
    assert_int_equal(pl_roster_take_request(roster, party, 1000, &wait_ms), PL_TAKEN_ABUSE);
    assert_int_equal(pl_roster_take_request(roster, other, 1000, &wait_ms), PL_TAKEN);
    assert_int_equal(pl_roster_take_request(roster, party, 2000, &wait_ms), PL_TAKEN);
    pl_roster_leave(roster, party, 2000);
    pl_roster_leave(roster, other, 2000);
    pl_roster_free(roster);
}

static void the_roster_knows_who_is_here(void **state)
{
    (void)state;
    struct pl_limits limits = {.connections_per_address = 2};
    struct pl_roster *roster = pl_roster_new(&limits);
    struct pl_arena arena;
    pl_arena_init(&arena);
    struct pl_session_grant grants[] = {
        {.participant = 1, .public_json = PL_STR("{\"n\":1}"), .delegation_id = PL_STR("jakarta")},
        {.participant = 2, .public_json = PL_STR("{\"n\":2}"), .delegation_id = PL_STR("hanoi")},
        {.participant = 3, .public_json = PL_STR("{\"n\":3}")},
    };
    struct pl_party *parties[4] = {0};
    for (size_t i = 0; i < 3; i++)
        assert_int_equal(pl_roster_enter(roster, &grants[i], 0, &parties[i]), 0);
    uint64_t version = pl_roster_version(roster);
    assert_int_equal(pl_roster_enter(roster, &grants[0], 0, &parties[3]), 0);
    assert_int_equal(pl_roster_version(roster), version); // was here before

    struct pl_roster_count count = pl_roster_count(roster, &arena);
    assert_int_equal(count.version, version);
    assert_int_equal(count.sessions, 4);
    assert_int_equal(count.participants, 3);
    assert_int_equal(count.delegation_count, 2);
    struct pl_str texts[2];
    bool more = false;
    assert_int_equal(pl_roster_list(roster, PL_STR("hanoi"), 2, &arena, texts, &more), 1);
    assert_true(pl_str_equal(texts[0], grants[1].public_json));
    assert_false(more);
    assert_int_equal(pl_roster_list(roster, PL_STR(""), 2, &arena, texts, &more), 2);
    assert_true(more);

    // Who is moved to another delegation while here is counted there.
    grants[0].delegation_id = PL_STR("hanoi");
    struct pl_party *moved = NULL;
    assert_int_equal(pl_roster_enter(roster, &grants[0], 0, &moved), 0);
    count = pl_roster_count(roster, &arena);
    assert_int_equal(count.delegation_count, 1);
    assert_int_equal(count.delegations[0].count, 2);
    pl_roster_leave(roster, moved, 0);
    for (size_t i = 0; i < 4; i++)
        pl_roster_leave(roster, parties[i], 0);
    assert_int_equal(pl_roster_count(roster, &arena).participants, 0);

    // Connections: two in all, one more to be told so, and two of one address.
    struct pl_address address = {{1}};
    struct pl_address other = {{2}};
    bool is_surplus = false;
    assert_int_equal(pl_roster_connect(roster, &address, 2, 1, &is_surplus), 0);
    assert_int_equal(pl_roster_connect(roster, &address, 2, 1, &is_surplus), 0);
    assert_false(is_surplus);
    assert_int_equal(pl_roster_connect(roster, &address, 2, 1, &is_surplus), -EUSERS);
    assert_int_equal(pl_roster_connect(roster, &other, 2, 1, &is_surplus), 0);
    assert_true(is_surplus);
    pl_roster_disconnect(roster, &address);
    pl_roster_disconnect(roster, &address);
    pl_roster_disconnect(roster, &other);
    pl_arena_fini(&arena);
    pl_roster_free(roster);
}

static void put(const char *folder, const char *name, const char *text)
{
    char path[256];
    snprintf(path, sizeof(path), "%s/%s", folder, name);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    assert_int_equal(fputs(text, file) < 0, 0);
    assert_int_equal(fclose(file), 0);
}

static void files_are_a_fixed_manifest(void **state)
{
    (void)state;
    char folder[] = "/tmp/pleno-static-XXXXXX";
    assert_non_null(mkdtemp(folder));
    struct pl_static *site = NULL;
    assert_int_equal(pl_static_load(folder, &site), -ENOENT);
    assert_int_equal(pl_static_load("/nonexistent/pleno", &site), -ENOENT);

    char path[256];
    snprintf(path, sizeof(path), "%s/assets", folder);
    assert_int_equal(mkdir(path, 0700), 0);
    put(folder, "index.html", "<p>");
    put(folder, "index.html.br", "brotli");
    put(folder, "index.html.gz", "gzip");
    put(folder, "alone.gz", "a file of its own");
    put(folder, ".secret", "hidden");
    put(folder, "assets/app-Bx3_k9aQ.js", "1");
    put(folder, "assets/logo.svg", "<svg/>");
    snprintf(path, sizeof(path), "%s/leak", folder);
    assert_int_equal(symlink("/etc/passwd", path), 0);
    snprintf(path, sizeof(path), "%s/up", folder);
    assert_int_equal(symlink("..", path), 0);
    assert_int_equal(pl_static_load(folder, &site), 0);

    const struct pl_static_file *index = pl_static_find(site, PL_STR("/"));
    assert_non_null(index);
    assert_ptr_equal(index, pl_static_find(site, PL_STR("/index.html")));
    assert_string_equal(index->type, "text/html; charset=utf-8");
    assert_false(index->is_hashed);
    assert_non_null(pl_static_find(site, PL_STR("/alone.gz")));
    const struct pl_static_file *app = pl_static_find(site, PL_STR("/assets/app-Bx3_k9aQ.js"));
    assert_true(app->is_hashed);
    assert_false(pl_static_find(site, PL_STR("/assets/logo.svg"))->is_hashed);
    static const char *const absent[] = {"/index.html.br", "/index.html.gz", "/.secret",   "/leak",
                                         "/up/index.html", "/assets",        "/assets/",   "",
                                         "index.html",     "//index.html",   "/Index.html"};
    for (size_t i = 0; i < PL_ARRAY_LEN(absent); i++)
        assert_null(pl_static_find(site, pl_str_from(absent[i])));
    assert_null(pl_static_find(site, (struct pl_str){"/index.html\0x", 13}));

    assert_int_equal(pl_static_pick(index, PL_STR("")), PL_CODING_NONE);
    assert_int_equal(pl_static_pick(index, PL_STR("gzip, deflate, br")), PL_CODING_BROTLI);
    assert_int_equal(pl_static_pick(index, PL_STR("br;q=0, gzip;q=0.5")), PL_CODING_GZIP);
    assert_int_equal(pl_static_pick(index, PL_STR("identity")), PL_CODING_NONE);
    assert_int_equal(pl_static_pick(app, PL_STR("br, gzip")), PL_CODING_NONE);
    assert_memory_equal(index->forms[PL_CODING_BROTLI].bytes, "brotli", 6);

    char etags[128];
    snprintf(etags, sizeof(etags), "\"x\", W/%s", index->forms[PL_CODING_NONE].etag);
    assert_true(pl_static_matches(index, PL_CODING_NONE, pl_str_from(etags)));
    assert_false(pl_static_matches(index, PL_CODING_GZIP, pl_str_from(etags)));
    assert_true(pl_static_matches(index, PL_CODING_GZIP, PL_STR("*")));
    assert_false(pl_static_matches(index, PL_CODING_GZIP, PL_STR("")));
    pl_static_free(site);

    static const char *const names[] = {"assets/app-Bx3_k9aQ.js",
                                        "assets/logo.svg",
                                        "index.html",
                                        "index.html.br",
                                        "index.html.gz",
                                        "alone.gz",
                                        ".secret",
                                        "leak",
                                        "up"};
    for (size_t i = 0; i < PL_ARRAY_LEN(names); i++) {
        snprintf(path, sizeof(path), "%s/%s", folder, names[i]);
        assert_int_equal(unlink(path), 0);
    }
    snprintf(path, sizeof(path), "%s/assets", folder);
    assert_int_equal(rmdir(path), 0);
    assert_int_equal(rmdir(folder), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(origins),
        cmocka_unit_test(header_lists),
        cmocka_unit_test(addresses_are_counted),
        cmocka_unit_test(a_proxy_says_whose_connection_it_is),
        cmocka_unit_test(the_roster_knows_who_is_here),
        cmocka_unit_test(sessions_are_bounded_and_rates_survive_them),
        cmocka_unit_test(who_waits_as_told_is_no_abuser),
        cmocka_unit_test(who_does_not_wait_is_an_abuser_on_all_connections),
        cmocka_unit_test(files_are_a_fixed_manifest),
    };
    if (pl_random_init())
        return 1;
    return cmocka_run_group_tests(tests, NULL, NULL);
}
