// SPDX-License-Identifier: MIT
#ifndef PL_PROTO_RESPONSE_H
#define PL_PROTO_RESPONSE_H

/*
 * An answer as the one who asked reads it: plenoctl and tests.
 */

#include "proto/gen.h"
#include "util/arena.h"

struct pl_response {
    bool is_refused;
    struct pl_str result; // JSON text of the object, when not refused
    // When refused:
    enum pl_reason reason; // PL_REASON_INTERNAL for a word that this program does not know
    struct pl_str message; // a sentence
    struct pl_str path;    // empty: none
    struct pl_str rule;    // empty: none
};

// Parses one JSON-RPC response; what it says is copied into `arena`. Returns 0, or -EBADMSG for
// anything that is none.
PL_MUST_USE int pl_response_parse(struct pl_str text, struct pl_arena *arena,
                                  struct pl_response *ret_response);

#endif
