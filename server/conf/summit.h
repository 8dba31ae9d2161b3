// SPDX-License-Identifier: MIT
#ifndef PL_CONF_SUMMIT_H
#define PL_CONF_SUMMIT_H

/*
 * The summit file: what a secretariat writes down before the summit, as commented sections that one
 * can read aloud (deploy/summits/ has one). Read once, by plenoctl init.
 *
 * Texts are in their finished form (text/text.h). Words of the protocol (roles, kinds) are taken as
 * they stand, with their line, since what they mean is not known here.
 *
 * Memory: everything is in the arena.
 */

#include "conf/config.h"
#include "util/arena.h"

enum {
    PL_SUMMIT_ID_BYTES_MAX = 64,
    PL_SUMMIT_LINE_GRAPHEMES_MAX = 200,  // names and titles
    PL_SUMMIT_TEXT_GRAPHEMES_MAX = 2000, // descriptions
    PL_SUMMIT_NAME_GRAPHEMES_MAX = 120,  // participants; types.json: Name
    PL_SUMMIT_SHORT_GRAPHEMES_MAX = 8,
};

struct pl_summit_word {
    struct pl_str text; // empty: not given
    int line;
};

// In English and Bahasa Indonesia. One that is missing is the other.
struct pl_summit_text {
    struct pl_str en;
    struct pl_str id;
};

struct pl_summit_channel {
    struct pl_str id;
    struct pl_summit_word kind;
    struct pl_summit_text title;
    struct pl_summit_text description;
    struct pl_summit_word *post; // roles that may post; none given: it depends on the kind
    size_t post_count;
    struct pl_summit_word approval;
    int64_t slow_mode_s;
    int64_t edit_window_s;
    bool is_locked;
    struct pl_summit_word opens; // the agenda's times, as written
    struct pl_summit_word closes;
    bool has_backchannel; // a channel beside it, for moderators only
};

struct pl_summit_delegation {
    struct pl_str id;
    struct pl_summit_word kind;
    struct pl_summit_text name;
    struct pl_str short_name;
    struct pl_str country; // empty: none
    int64_t seat;          // its place in the file when not given
};

struct pl_summit_participant {
    struct pl_str id;
    struct pl_str name;
    struct pl_summit_word role;
    struct pl_summit_word delegation;
    struct pl_summit_word lang;
};

struct pl_summit {
    struct pl_str id;
    struct pl_summit_text name;
    struct pl_summit_text description;
    struct pl_str city;
    struct pl_str country;
    struct pl_str starts; // "2023-08-01"
    struct pl_str ends;
    struct pl_str host;
    struct pl_summit_word timezone; // of the channels' local times
    struct pl_str languages; // words between spaces, the default first; "en" or "id" is one of them
    struct pl_summit_channel *channels;
    size_t channel_count;
    struct pl_summit_delegation *delegations;
    size_t delegation_count;
    struct pl_summit_participant *participants;
    size_t participant_count;
};

// Returns 0, -EINVAL (the sentence names file, line and field) or the negative errno of opening it.
PL_MUST_USE int pl_summit_read(const char *path, struct pl_arena *arena,
                               struct pl_summit *ret_summit,
                               char ret_problem[PL_CONFIG_PROBLEM_BYTES]);

#endif
