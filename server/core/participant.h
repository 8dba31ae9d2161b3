// SPDX-License-Identifier: MIT
#ifndef PL_CORE_PARTICIPANT_H
#define PL_CORE_PARTICIPANT_H

/*
 * The directory: participants and delegations, found by row id, id or name.
 *
 * Owner: struct pl_core; a cache of the database. A participant's struct lives until it changes
 *        (pl_directory_put) or the directory is cleared; never keep one across commands.
 */

#include "store/directory.h"
#include "text/name.h"
#include "util/map.h"

#define PL_OPERATOR_ID "operator"

struct pl_look;

struct pl_participant {
    struct pl_participant_row row;        // texts are in this struct's own block
    struct pl_wire_participant wire;      // likewise
    struct pl_str json;                   // the protocol's Participant object
    struct pl_look *looks[PL_NAME_LOOKS]; // NULL: not in pl_directory::by_look yet
    UT_hash_handle hh;                    // pl_directory::by_slug
};

struct pl_directory {
    struct pl_participant **by_id; // [row id - 1]
    size_t count;
    size_t cap;
    struct pl_participant *by_slug;
    struct pl_look *by_look; // of the first `look_count`: made when somebody new first needs it
    size_t look_count;
    struct pl_participant *host;           // see pl_directory_put_host; not one of these
    struct pl_delegation_row *delegations; // in seat order, borrowed
    size_t delegation_count;
};

// Adds a participant, or replaces the one with this row id.
void pl_directory_put(struct pl_directory *directory, const struct pl_participant_row *row);
void pl_directory_clear(struct pl_directory *directory); // participants only
// Once: the host of the summit, who stands in the log, with the operator's id, for what the clock
// does because the summit file says so. Not a participant: nobody signs in as them, no list has
// them.
void pl_directory_put_host(struct pl_directory *directory, struct pl_str name);
void pl_directory_fini(struct pl_directory *directory);

// Who did what a row or an event names: also the host, whose row is 0. NULL: nobody.
const struct pl_participant *pl_directory_actor(const struct pl_directory *directory, int64_t id);

// All return NULL when there is none.
const struct pl_participant *pl_directory_by_id(const struct pl_directory *directory, int64_t id);
const struct pl_participant *pl_directory_by_slug(const struct pl_directory *directory,
                                                  struct pl_str slug);
// By id, else by exact name. `ret_ambiguous` is set when several have that name.
const struct pl_participant *pl_directory_search(const struct pl_directory *directory,
                                                 struct pl_str id_or_name, bool *ret_ambiguous);
// Somebody other than this slug's whose name looks the same (text/name.h); also the host.
const struct pl_participant *pl_directory_look_alike(struct pl_directory *directory,
                                                     struct pl_str name, struct pl_str slug);
const struct pl_delegation_row *pl_directory_delegation(const struct pl_directory *directory,
                                                        struct pl_str slug);
const struct pl_delegation_row *pl_directory_delegation_by_id(const struct pl_directory *directory,
                                                              int64_t id);

// Ids that stand in the record for those who are no participants, so nobody can have them.
bool pl_directory_is_reserved(struct pl_str slug);
// A new id from a name: "Delegate 1, Jakarta" gives delegate-1-jakarta, or -2, -3 ... behind it
// when that is taken.
struct pl_str pl_directory_new_slug(const struct pl_directory *directory, struct pl_str name,
                                    struct pl_arena *arena);

#endif
