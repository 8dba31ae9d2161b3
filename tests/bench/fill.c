// SPDX-License-Identifier: MIT
/*
 * Fills a data folder through the real core, as fast as it goes: messages of about a dozen words of
 * a vocabulary in which few are common and most are rare.
 *
 * usage: bench-fill DATABASE TOKEN CHANNEL COUNT    (no server may be running)
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/core.h"
#include "store/store.h"
#include "usage.h"
#include "util/hash.h"
#include "util/random.h"

enum { BATCH = 512, WORDS = 20000, WORDS_EACH = 12, MS_BETWEEN = 20 };

struct fill {
    struct pl_core *core;
    const char *channel;
    uint64_t random;
    uint64_t position;
    int64_t participant;
    int64_t token;
    int64_t at_ms;
    char params[BATCH][1024];
    struct pl_entry entries[BATCH];
};

// xorshift64*: the same messages in every run. Source: Vigna, "An experimental exploration of
// Marsaglia's xorshift generators, scrambled", 2016.
static uint64_t next_random(struct fill *fill)
{
    fill->random ^= fill->random >> 12;
    fill->random ^= fill->random << 25;
    fill->random ^= fill->random >> 27;
    return fill->random * UINT64_C(2685821657736338717);
}

static unsigned next_word(struct fill *fill)
{
    double share = (double)(next_random(fill) >> 11) / (double)(UINT64_C(1) << 53);
    return (unsigned)(share * share * share * WORDS);
}

static void sign_in(struct fill *fill, const char *token)
{
    char hex[PL_HASH_HEX_BYTES];
    char params[256];
    pl_hash_secret(pl_str_from(token), hex);
    snprintf(params, sizeof params,
             "{\"token\":\"%s\",\"client\":{\"name\":\"fill\",\"version\":\"1\"}}", hex);
    struct pl_entry open = {.method = PL_METHOD_SESSION_OPEN,
                            .at_ms = fill->at_ms,
                            .params = pl_str_from(params),
                            .origin = {.request_id = PL_STR("1")}};
    struct pl_outcomes *outcomes = pl_core_query(fill->core, &open, 1);
    if (outcomes->replies[0].is_refused)
        bench_die("the token is not known");
    fill->participant = outcomes->replies[0].grant->participant;
    fill->token = outcomes->replies[0].grant->token;
    pl_outcomes_unref(outcomes);
}

static void compose(struct fill *fill, size_t slot, uint64_t number)
{
    char *out = fill->params[slot];
    size_t room = sizeof fill->params[slot];
    size_t len =
        (size_t)snprintf(out, room, "{\"channel\":\"%s\",\"client_id\":\"f%llu\",\"text\":\"",
                         fill->channel, (unsigned long long)number);
    for (int i = 0; i < WORDS_EACH; i++)
        len += (size_t)snprintf(out + len, room - len, "%sword%u", i ? " " : "", next_word(fill));
    snprintf(out + len, room - len, "\"}");
    fill->at_ms += MS_BETWEEN;
    struct pl_entry *entry = &fill->entries[slot];
    *entry = (struct pl_entry){.method = PL_METHOD_MESSAGE_POST,
                               .speaker = {fill->participant, fill->token, false},
                               .at_ms = fill->at_ms,
                               .params = pl_str_from(out),
                               .origin = {.request_id = PL_STR("1")}};
    uint64_t seed = next_random(fill);
    memcpy(entry->seed, &seed, sizeof seed);
    memcpy(entry->seed + sizeof seed, &number, sizeof number);
}

static void post_all(struct fill *fill, uint64_t count)
{
    for (uint64_t done = 0; done < count;) {
        size_t size = count - done < BATCH ? (size_t)(count - done) : BATCH;
        for (size_t i = 0; i < size; i++)
            compose(fill, i, done + i);
        struct pl_outcomes *outcomes =
            pl_core_apply(fill->core, ++fill->position, fill->entries, size);
        for (size_t i = 0; i < size; i++)
            if (outcomes->replies[i].is_refused) {
                fprintf(stderr, "bench-fill: refused at %llu\n", (unsigned long long)(done + i));
                exit(1);
            }
        pl_outcomes_unref(outcomes);
        done += size;
        if (done % (BATCH * 400) == 0)
            fprintf(stderr, "  %llu of %llu\r", (unsigned long long)done,
                    (unsigned long long)count);
    }
}

int main(int argc, char **argv)
{
    static struct fill fill = {.random = 42, .at_ms = INT64_C(1690849800000)};
    char problem[PL_STORE_PROBLEM_BYTES] = "";
    struct pl_store *store = NULL;
    struct pl_limits limits = {.history_page = 200, .text_graphemes = 4000, .text_bytes = 16384};
    if (argc != 5) {
        fputs("usage: bench-fill DATABASE TOKEN CHANNEL COUNT\n", stderr);
        return 2;
    }
    struct pl_store_config config = {.path = argv[1]};
    if (pl_random_init() || pl_store_open(&config, &store, problem) ||
        pl_core_new(store, &limits, &fill.core)) {
        fprintf(stderr, "bench-fill: %s\n", problem);
        return 1;
    }
    fill.channel = argv[3];
    fill.position = pl_core_position(fill.core);
    sign_in(&fill, argv[2]);
    post_all(&fill, strtoull(argv[4], NULL, 10));
    pl_core_free(fill.core);
    pl_store_close(store);
    return 0;
}
