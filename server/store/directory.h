// SPDX-License-Identifier: MIT
#ifndef PL_STORE_DIRECTORY_H
#define PL_STORE_DIRECTORY_H

/*
 * Who and what takes part: the summit, its channels and delegations, the participants; and the one
 * row that says where this line of history stands.
 *
 * Errors: as in store/db.h; -EBADMSG for a word that this version does not know.
 */

#include "proto/gen.h"
#include "store/db.h"

struct pl_meta_row {
    struct pl_str epoch;
    struct pl_str origin; // the first epoch, with which the hash chains began
    int64_t position;
    int64_t at_ms;
};

// A text in every language of the server.
struct pl_row_text {
    struct pl_str in[PL_LANG_COUNT];
};

struct pl_summit_row {
    struct pl_str slug;
    struct pl_row_text name;
    struct pl_row_text description;
    struct pl_str city;
    struct pl_str country;
    struct pl_str starts;
    struct pl_str ends;
    struct pl_str host;
    struct pl_str languages; // words between spaces, the default first
    struct pl_str timezone;  // IANA name; empty: not known
};

struct pl_channel_row {
    int64_t id;
    struct pl_str slug;
    int64_t position;
    enum pl_channel_kind kind;
    struct pl_row_text title;
    struct pl_row_text description;
    uint32_t post_roles; // bits 1 << enum pl_role
    uint32_t read_roles; // likewise; 0: everyone
    bool is_locked;
    struct pl_str lock_reason;
    int64_t slow_mode_s;
    enum pl_approval_mode approval;
    int64_t edit_window_s;
};

struct pl_delegation_row {
    int64_t id;
    struct pl_str slug;
    struct pl_row_text name;
    struct pl_str short_name;
    enum pl_delegation_kind kind;
    struct pl_str country;
    int64_t seat;
};

struct pl_participant_row {
    int64_t id; // 0 when not stored yet
    struct pl_str slug;
    struct pl_str name;
    enum pl_role role;
    int64_t delegation; // 0: none
    enum pl_lang lang;  // PL_LANG_COUNT: not given
    int64_t created_ms;
};

PL_MUST_USE int pl_store_meta(struct pl_db *db, struct pl_arena *arena, struct pl_meta_row *ret);
PL_MUST_USE int pl_store_meta_create(struct pl_db *db, const struct pl_meta_row *row);
PL_MUST_USE int pl_store_meta_advance(struct pl_db *db, int64_t position, int64_t at_ms);
// Begins another line of history: what clients remember of the old one's positions is void. The
// chains go on, since they began with `origin`.
PL_MUST_USE int pl_store_meta_new_epoch(struct pl_db *db, struct pl_str epoch);

PL_MUST_USE int pl_store_summit(struct pl_db *db, struct pl_arena *arena,
                                struct pl_summit_row *ret);
// Empty: not known. Also of an older database, as it is; the others here need it brought up to
// date.
PL_MUST_USE int pl_store_summit_timezone(struct pl_db *db, struct pl_arena *arena,
                                         struct pl_str *ret);
PL_MUST_USE int pl_store_summit_create(struct pl_db *db, const struct pl_summit_row *row);

// In the summit's order.
PL_MUST_USE int pl_store_channels(struct pl_db *db, struct pl_arena *arena,
                                  struct pl_channel_row **ret_rows, size_t *ret_count);
PL_MUST_USE int pl_store_channel_create(struct pl_db *db, const struct pl_channel_row *row);
// Writes what moderators change: lock, slow mode, approval.
PL_MUST_USE int pl_store_channel_update(struct pl_db *db, const struct pl_channel_row *row);
PL_MUST_USE int pl_store_channel_find(struct pl_db *db, struct pl_str slug, int64_t *ret_id);

// In seat order.
PL_MUST_USE int pl_store_delegations(struct pl_db *db, struct pl_arena *arena,
                                     struct pl_delegation_row **ret_rows, size_t *ret_count);
PL_MUST_USE int pl_store_delegation_create(struct pl_db *db, const struct pl_delegation_row *row);

// In the order in which they were made: row ids 1, 2, 3, ...
PL_MUST_USE int pl_store_participants(struct pl_db *db, struct pl_arena *arena,
                                      struct pl_participant_row **ret_rows, size_t *ret_count);
// Their row ids in the order of their slugs, after `after`; `delegation` 0: all.
PL_MUST_USE int pl_store_participants_by_slug(struct pl_db *db, int64_t delegation,
                                              struct pl_str after, int64_t limit,
                                              struct pl_arena *arena, int64_t **ret_ids,
                                              size_t *ret_count);

// A participant with the slug of their delegation.
struct pl_member_row {
    int64_t id;
    struct pl_str slug;
    struct pl_str name;
    enum pl_role role;
    struct pl_str delegation; // empty: none
};
struct pl_member_wish {
    int64_t after;
    int64_t delegation; // 0: any
    bool is_unattached; // only those of none
    int64_t limit;
};
// By row id.
PL_MUST_USE int pl_store_members(struct pl_db *db, const struct pl_member_wish *wish,
                                 struct pl_arena *arena, struct pl_member_row **ret_rows,
                                 size_t *ret_count);
// -ENOENT.
PL_MUST_USE int pl_store_participant_find(struct pl_db *db, struct pl_str slug, int64_t *ret_id);
PL_MUST_USE int pl_store_delegation_find(struct pl_db *db, struct pl_str slug, int64_t *ret_id);
PL_MUST_USE int pl_store_participant_create(struct pl_db *db, const struct pl_participant_row *row,
                                            int64_t *ret_id);
// Writes name, role, delegation and language.
PL_MUST_USE int pl_store_participant_update(struct pl_db *db, const struct pl_participant_row *row);

#endif
