// SPDX-License-Identifier: MIT
#ifndef PL_CORE_FLOOR_H
#define PL_CORE_FLOOR_H

/*
 * The floor: the speakers' list of a channel, who speaks, and for how long.
 *
 * A wish to speak is an entry: it waits, is given the floor, and ends; or it is withdrawn or taken
 * off. One entry at most has the floor, its clock running (speaking) or not (paused). A question to
 * the speaker does not end the speaker's turn: the speaker is interrupted meanwhile, and goes on
 * when the question's turn ends. Nothing ends by itself; being over one's time is shown, not cut.
 *
 * The database holds it all. A command reads the list of its channel, changes this copy, and saves
 * it once it can no longer be refused; what the core remembers between commands is pl_channel's
 * floor_speaker alone, which every post looks at.
 *
 * Owner:  the command that loaded it; all memory is its arena's.
 * Time:   milliseconds since the Unix epoch, always passed in.
 * Bound:  PL_FLOOR_WAITING_MAX entries wait; of each delegation and lone speaker one account.
 * Source: proto/types.json, Floor...
 */

#include "core/ctx.h"
#include "store/floors.h"

enum {
    PL_FLOOR_WAITING_MAX = 200, // at three minutes each, ten hours
    PL_FLOOR_REPLIES_MAX = 128, // claims in one item: all fit into one answer
};

struct pl_floor_entry {
    struct pl_floor_entry_row row;
    const struct pl_participant *who;
    bool is_changed; // to be saved
};

struct pl_floor_account {
    struct pl_floor_account_row row;
    bool is_changed; // to be saved
};

struct pl_floor {
    struct pl_channel *channel;
    const struct pl_directory *directory;
    struct pl_floor_row row;
    bool is_changed; // `row` is to be saved

    struct pl_floor_entry *speaker;     // has the floor; NULL: nobody
    struct pl_floor_entry *interrupted; // by the question that has it; NULL: nobody
    struct pl_floor_entry *waiting[PL_FLOOR_WAITING_MAX]; // the next one first
    size_t waiting_count;
    struct pl_floor_entry *entries[PL_FLOOR_WAITING_MAX + 3]; // all of these, and what left them
    size_t entry_count;
    struct pl_floor_account **accounts;
    size_t account_count;
    size_t account_cap;
};

// Reads a channel's list; one that was never set is off. 0 or a negative errno.
PL_MUST_USE int pl_floor_load(struct pl_ctx *ctx, struct pl_channel *channel,
                              struct pl_floor *ret_floor);
// Finds the channel of a moderator's act and reads its list. Refuses with not_found, or with
// conflict when the list is off.
int pl_floor_find(struct pl_ctx *ctx, struct pl_str channel, struct pl_floor *ret_floor);
// Writes what has changed, and lets posts know who has the floor. 0 or a negative errno.
PL_MUST_USE int pl_floor_save(struct pl_ctx *ctx, struct pl_floor *floor);

// Finds one that waits. Refuses with not_found (there never was one) or conflict, at `path`.
int pl_floor_find_waiting(struct pl_ctx *ctx, const struct pl_floor *floor, int64_t id,
                          const char *path, struct pl_floor_entry **ret_entry);
// Refuses with conflict, at `path`, who cannot read the channel, was removed from it or is
// suspended.
int pl_floor_check_present(struct pl_ctx *ctx, const struct pl_floor *floor,
                           const struct pl_participant *who, const char *path);
// Refuses with conflict who waits for this kind already, with limit_reached when the list is full.
int pl_floor_check_room(struct pl_ctx *ctx, const struct pl_floor *floor,
                        const struct pl_participant *who, enum pl_floor_kind kind);
// A new entry, which is on no list yet.
struct pl_floor_entry *pl_floor_new_entry(struct pl_ctx *ctx, struct pl_floor *floor,
                                          const struct pl_participant *who,
                                          enum pl_floor_kind kind);
// An entry as stored, which is on no list.
struct pl_floor_entry *pl_floor_keep_entry(struct pl_ctx *ctx, struct pl_floor *floor,
                                           const struct pl_floor_entry_row *row);

// The time of a delegation, or of a person who belongs to none; made when there is none yet.
struct pl_floor_account *pl_floor_account_of(struct pl_ctx *ctx, struct pl_floor *floor,
                                             const struct pl_participant *who);
struct pl_floor_account *pl_floor_account_at(struct pl_ctx *ctx, struct pl_floor *floor,
                                             int64_t delegation, int64_t participant);
// What is left of the budget, never below 0; -1: there is none.
int64_t pl_floor_left_ms(const struct pl_floor_row *floor,
                         const struct pl_floor_account_row *account);

// As the protocol shows them.
struct pl_wire_floor_settings pl_floor_settings(const struct pl_floor *floor);
struct pl_wire_floor_entry pl_floor_entry_wire(const struct pl_floor_entry *entry);
struct pl_wire_floor_account pl_floor_account_wire(const struct pl_floor *floor,
                                                   const struct pl_floor_account *account);
// The ids of all who wait, pl_floor::waiting_count of them.
int64_t *pl_floor_ids(struct pl_ctx *ctx, const struct pl_floor *floor);

// Emits an event of the speaker of this command.
PL_MUST_USE int pl_floor_emit(struct pl_ctx *ctx, const struct pl_floor *floor,
                              enum pl_event_type type, const void *data);
// Audits a moderator's act after its events, and saves. `whom`: the row id of the participant whose
// turn or reply it was about; 0: of nobody's, or what was asked names them.
PL_MUST_USE int pl_floor_done(struct pl_ctx *ctx, struct pl_floor *floor, int64_t whom);

// Refuses a statement of somebody who does not have the floor, where it controls posting.
int pl_floor_check_post(struct pl_ctx *ctx, const struct pl_channel *channel,
                        enum pl_message_kind kind);
// Reads pl_channel::floor_speaker. 0 or a negative errno.
PL_MUST_USE int pl_floor_load_speaker(struct pl_channel *channel, struct pl_db *db,
                                      struct pl_arena *arena);

#endif
