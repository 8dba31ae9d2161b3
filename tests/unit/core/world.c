// SPDX-License-Identifier: MIT
#include "world.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "core/init.h"
#include "core/role.h"
#include "core/state.h"
#include "store/digest.h"
#include "util/random.h"

#define DELEGATES_POST                                                                             \
    (1u << PL_ROLE_DELEGATE | 1u << PL_ROLE_HEAD | 1u << PL_ROLE_EXPERT |                          \
     1u << PL_ROLE_MODERATOR | 1u << PL_ROLE_ADMIN | 1u << PL_ROLE_BOT)
#define MODERATORS_POST (1u << PL_ROLE_MODERATOR | 1u << PL_ROLE_ADMIN)

static const struct pl_channel_row channels[] = {
    {.slug = {"climate", 7},
     .kind = PL_CHANNEL_KIND_THEME,
     .title = {.in = {{"Climate action", 14}, {"Aksi iklim", 10}}},
     .post_roles = DELEGATES_POST,
     .edit_window_s = 900},
    {.slug = {"announcements", 13},
     .kind = PL_CHANNEL_KIND_ANNOUNCEMENTS,
     .title = {.in = {{"Announcements", 13}, {"Pengumuman", 10}}},
     .post_roles = MODERATORS_POST,
     .edit_window_s = 900},
    {.slug = {"lobby", 5},
     .kind = PL_CHANNEL_KIND_LOBBY,
     .title = {.in = {{"Lobby", 5}, {"", 0}}},
     .post_roles = DELEGATES_POST,
     .edit_window_s = 900},
};

static const struct pl_delegation_row delegations[] = {
    {.slug = {"jakarta", 7},
     .name = {.in = {{"Jakarta", 7}, {"Jakarta", 7}}},
     .short_name = {"JKT", 3},
     .kind = PL_DELEGATION_KIND_CITY,
     .country = {"ID", 2},
     .seat = 1},
    {.slug = {"manila", 6},
     .name = {.in = {{"Manila", 6}, {"Manila", 6}}},
     .short_name = {"MNL", 3},
     .kind = PL_DELEGATION_KIND_CITY,
     .country = {"PH", 2},
     .seat = 2},
};

#define SOMEONE(id_, name_, role_, delegation_)                                                    \
    {                                                                                              \
        .id = {id_, sizeof(id_) - 1}, .name = {name_, sizeof(name_) - 1}, .role = (role_),         \
        .delegation = {delegation_, sizeof(delegation_) - 1}, .lang = PL_LANG_COUNT                \
    }

static const struct pl_init_participant participants[] = {
    SOMEONE("d1", "Delegate 1, Jakarta", PL_ROLE_DELEGATE, "jakarta"),
    SOMEONE("d2", "Delegate 1, Manila", PL_ROLE_DELEGATE, "manila"),
    SOMEONE("h1", "Head, Jakarta", PL_ROLE_HEAD, "jakarta"),
    SOMEONE("o1", "Observer", PL_ROLE_OBSERVER, ""),
    SOMEONE("e1", "Expert", PL_ROLE_EXPERT, ""),
    SOMEONE("m1", "Moderator 1", PL_ROLE_MODERATOR, ""),
    SOMEONE("m2", "Moderator 2", PL_ROLE_MODERATOR, ""),
    SOMEONE("a1", "Secretariat", PL_ROLE_ADMIN, ""),
    SOMEONE("b1", "Bot", PL_ROLE_BOT, ""),
};

static int open_store(struct world *world, bool create)
{
    char problem[PL_STORE_PROBLEM_BYTES];
    struct pl_store_config config = {.path = world->path, .create = create};
    return pl_store_open(&config, &world->store, problem);
}

void world_open(struct world *world)
{
    struct pl_init init = {
        .epoch = PL_STR("epoch-1"),
        .at_ms = 1690849800000,
        .summit = {.slug = PL_STR("test"),
                   .name = {.in = {PL_STR("Test summit"), PL_STR("")}},
                   .city = PL_STR("Jakarta"),
                   .languages = PL_STR("id en"),
                   .timezone = PL_STR("Asia/Jakarta")},
        .channels = channels,
        .channel_count = PL_ARRAY_LEN(channels),
        .delegations = delegations,
        .delegation_count = PL_ARRAY_LEN(delegations),
        .participants = participants,
        .participant_count = PL_ARRAY_LEN(participants),
    };
    const char *tmp = getenv("TMPDIR");
    *world = (struct world){.now_ms = init.at_ms + 1000};
    world->limits.history_page = 200;
    PL_CHECK(pl_random_init() == 0);
    pl_arena_init(&world->arena);
    snprintf(world->dir, sizeof world->dir, "%.40s/pleno-XXXXXX", tmp ? tmp : "/tmp");
    PL_CHECK(mkdtemp(world->dir) != NULL);
    snprintf(world->path, sizeof world->path, "%s/pleno.db", world->dir);
    PL_CHECK(open_store(world, true) == 0);
    PL_CHECK(pl_core_init_summit(world->store, &init) == 0);
    PL_CHECK(pl_core_new(world->store, &world->limits, &world->core) == 0);
}

void world_stop(struct world *world)
{
    pl_outcomes_unref(world->last);
    world->last = NULL;
    pl_core_free(world->core);
    world->core = NULL;
    pl_store_close(world->store);
    world->store = NULL;
}

int world_start(struct world *world)
{
    int error = open_store(world, false);
    if (error == 0)
        error = pl_core_new(world->store, &world->limits, &world->core);
    if (error != 0)
        world_stop(world);
    return error;
}

void world_close(struct world *world)
{
    char path[128];
    world_stop(world);
    unlink(world->path);
    snprintf(path, sizeof path, "%s-wal", world->path);
    unlink(path);
    snprintf(path, sizeof path, "%s-shm", world->path);
    unlink(path);
    rmdir(world->dir);
    pl_arena_fini(&world->arena);
}

void world_restart(struct world *world)
{
    world_stop(world);
    PL_CHECK(world_start(world) == 0);
}

int64_t world_participant(struct world *world, const char *id)
{
    const struct pl_participant *found =
        pl_directory_by_slug(&world->core->directory, pl_str_from(id));
    PL_CHECK(found != NULL);
    return found->row.id;
}

struct pl_viewer world_viewer(struct world *world, const char *id)
{
    const struct pl_participant *found =
        pl_directory_by_slug(&world->core->directory, pl_str_from(id));
    PL_CHECK(found != NULL);
    return (struct pl_viewer){
        .participant = found->row.id,
        .skips_off_record = pl_role_skips_off_record(found->row.role),
    };
}

struct pl_entry world_entry(struct world *world, const char *who, enum pl_method method,
                            struct pl_str params)
{
    struct pl_entry entry = {.method = method, .at_ms = world->now_ms, .params = params};
    world->entries++;
    memcpy(entry.seed, &world->entries, sizeof world->entries);
    entry.origin.request_id = PL_STR("1");
    entry.origin.connection = 1;
    if (who == NULL)
        return entry;
    if (*who == '\0') {
        entry.speaker.is_operator = true;
    } else {
        entry.speaker.participant = world_participant(world, who);
        entry.speaker.token = world->token;
    }
    return entry;
}

const struct pl_outcomes *world_apply(struct world *world, const struct pl_entry *entries,
                                      size_t count)
{
    pl_outcomes_unref(world->last);
    world->last = pl_core_apply(world->core, ++world->position, entries, count);
    return world->last;
}

const struct pl_reply *world_send(struct world *world, const char *who, enum pl_method method,
                                  const char *params, ...)
{
    char *text = NULL;
    va_list args;
    va_start(args, params);
    int len = vasprintf(&text, params, args);
    va_end(args);
    PL_CHECK(len >= 0);
    struct pl_entry entry = world_entry(world, who, method, (struct pl_str){text, (size_t)len});
    if (pl_methods[method].path == PL_PATH_COMMAND) {
        world_apply(world, &entry, 1);
    } else {
        pl_outcomes_unref(world->last);
        world->last = pl_core_query(world->core, &entry, 1);
    }
    free(text);
    PL_CHECK(world->last->reply_count == 1);
    return &world->last->replies[0];
}

void world_result(struct world *world, void *ret_result)
{
    const struct pl_reply *reply = &world->last->replies[0];
    struct pl_refusal refusal;
    if (reply->is_refused) {
        fprintf(stderr, "refused: %s %s\n", pl_reason_name(reply->refusal.reason),
                reply->refusal.path);
        abort();
    }
    pl_arena_reset(&world->arena);
    PL_CHECK(pl_decode_text(pl_methods[reply->method].result, reply->result, ret_result,
                            &world->arena, &refusal) == 0);
}

bool world_was_refused(const struct world *world, enum pl_reason reason)
{
    const struct pl_reply *reply = &world->last->replies[0];
    if (!reply->is_refused)
        fprintf(stderr, "not refused: " PL_STR_FMT "\n", PL_STR_ARG(reply->result));
    else if (reply->refusal.reason != reason)
        fprintf(stderr, "refused with %s at %s\n", pl_reason_name(reply->refusal.reason),
                reply->refusal.path);
    return reply->is_refused && reply->refusal.reason == reason;
}

int64_t world_post(struct world *world, const char *who, const char *channel, const char *client_id,
                   const char *text)
{
    struct pl_message_post_result result;
    world_send(world, who, PL_METHOD_MESSAGE_POST,
               "{\"channel\":\"%s\",\"client_id\":\"%s\",\"text\":\"%s\"}", channel, client_id,
               text);
    world_result(world, &result);
    PL_CHECK((result.has & PL_HAS_MESSAGE_POST_RESULT_SEQ) != 0);
    return result.seq;
}

void world_digest(struct world *world, uint8_t ret_digest[32])
{
    PL_CHECK(pl_store_digest(pl_store_db(world->store), ret_digest) == 0);
}
