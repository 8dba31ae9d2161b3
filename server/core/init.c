// SPDX-License-Identifier: MIT
#include "core/init.h"

#include <errno.h>

#include "conf/limits.h"
#include "record/chain.h"
#include "store/events.h"

// All else is as in a channel in which nothing was ever set.
static int write_rules(struct pl_db *db, int64_t channel, const struct pl_channel_rules_row *rules)
{
    struct pl_channel_rules_row row = {
        .channel = channel,
        .lock_mode = rules->lock_mode,
        .schedule = rules->schedule,
    };
    bool is_needed = row.schedule.opens_ms != 0 || row.schedule.closes_ms != 0 ||
                     row.lock_mode != PL_LOCK_MODE_READ_ONLY;
    return is_needed ? pl_store_channel_rules_set(db, &row) : 0;
}

static int write_channels(struct pl_db *db, const struct pl_init *init)
{
    int error = 0;
    for (size_t i = 0; i < init->channel_count && error == 0; i++) {
        struct pl_channel_row row = init->channels[i];
        row.id = row.position = (int64_t)i + 1;
        error = pl_store_channel_create(db, &row);
        if (error == 0 && init->rules != NULL)
            error = write_rules(db, row.id, &init->rules[i]);
    }
    return error;
}

static int write_delegations(struct pl_db *db, const struct pl_init *init)
{
    int error = 0;
    for (size_t i = 0; i < init->delegation_count && error == 0; i++) {
        struct pl_delegation_row row = init->delegations[i];
        row.id = (int64_t)i + 1;
        error = pl_store_delegation_create(db, &row);
    }
    return error;
}

static int find_delegation(const struct pl_init *init, struct pl_str slug, int64_t *ret_id)
{
    for (size_t i = 0; i < init->delegation_count; i++)
        if (pl_str_equal(init->delegations[i].slug, slug)) {
            *ret_id = (int64_t)i + 1;
            return 0;
        }
    return -ENOENT;
}

static int write_participant(struct pl_db *db, const struct pl_init *init,
                             const struct pl_init_participant *participant)
{
    struct pl_participant_row row = {
        .slug = participant->id,
        .name = participant->name,
        .role = participant->role,
        .lang = participant->lang,
        .created_ms = init->at_ms,
    };
    int error = 0;
    if (participant->delegation.len > 0)
        error = find_delegation(init, participant->delegation, &row.delegation);
    return error != 0 ? error : pl_store_participant_create(db, &row, &row.id);
}

static int write_all(struct pl_db *db, const struct pl_init *init)
{
    struct pl_meta_row meta = {.epoch = init->epoch, .origin = init->epoch, .at_ms = init->at_ms};
    int error = pl_store_meta_create(db, &meta);
    if (error == 0)
        error = pl_store_summit_create(db, &init->summit);
    if (error == 0)
        error = write_channels(db, init);
    if (error == 0)
        error = write_delegations(db, init);
    for (size_t i = 0; i < init->participant_count && error == 0; i++)
        error = write_participant(db, init, &init->participants[i]);
    return error;
}

// Commits, or undoes all.
static int finish(struct pl_store *store, int error)
{
    if (error == 0)
        error = pl_store_commit(store);
    if (error == 0)
        return 0;
    // The transaction is undone; that it could not go on is what the caller hears.
    int recovered = pl_store_recover(store, error);
    return recovered != 0 ? recovered : error;
}

int pl_core_init_summit(struct pl_store *store, const struct pl_init *init)
{
    if (init->channel_count == 0 || init->channel_count > PL_CHANNELS_MAX)
        return -EINVAL;
    if (!pl_store_is_empty(store))
        return -EEXIST;
    int error = pl_store_begin(store);
    if (error == 0)
        error = write_all(pl_store_db(store), init);
    return finish(store, error);
}

static int audit_restart(struct pl_db *db, const struct pl_meta_row *meta, int64_t at_ms,
                         struct pl_arena *arena)
{
    struct pl_audit_row row = {
        .at_ms = at_ms > meta->at_ms ? at_ms : meta->at_ms,
        .action = PL_STR("record.restore"),
        .data = pl_arena_printf(arena, "{\"epoch_before\":\"" PL_STR_FMT "\"}",
                                PL_STR_ARG(meta->epoch)),
    };
    int error = pl_store_audit_head(db, &row.id, row.chain);
    if (error != 0)
        return error;
    if (row.id == 0)
        pl_chain_audit_start(row.chain);
    row.id++;
    struct pl_audit_link link = {row.id, row.at_ms, row.actor, row.action, row.event, row.data};
    pl_chain_audit_next(&link, row.chain);
    return pl_store_audit_append(db, &row);
}

int pl_core_restart_history(struct pl_store *store, struct pl_str epoch, int64_t at_ms)
{
    struct pl_db *db = pl_store_db(store);
    struct pl_meta_row meta = {0};
    struct pl_arena arena;
    pl_arena_init(&arena);
    int error = pl_store_begin(store);
    if (error == 0)
        error = pl_store_meta(db, &arena, &meta);
    if (error == 0)
        error = audit_restart(db, &meta, at_ms, &arena);
    if (error == 0)
        error = pl_store_meta_new_epoch(db, epoch);
    error = finish(store, error);
    pl_arena_fini(&arena);
    return error;
}
