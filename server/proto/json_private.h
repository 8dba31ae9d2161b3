// SPDX-License-Identifier: MIT
#ifndef PL_PROTO_JSON_PRIVATE_H
#define PL_PROTO_JSON_PRIVATE_H

/*
 * The one place that turns bytes into a jansson tree, and the paths of what is wrong in it.
 */

#include <jansson.h>

#include "proto/decode.h"

// Parses one JSON text, strictly. Returns 0, or -EINVAL with the refusal filled.
PL_MUST_USE int pl_json_load(struct pl_str text, json_t **ret_json, struct pl_refusal *ret_refusal);

// Where the decoder is: a chain of tokens on the stack, written out only when something is wrong.
struct pl_json_path {
    const struct pl_json_path *parent; // NULL: the outermost
    struct pl_str name;                // ptr NULL: an array's index
    size_t index;
};

// Fills a refusal for the value at `path`; always returns -EINVAL. A path that does not fit is cut
// between characters.
PL_MUST_USE int pl_json_refuse(enum pl_reason reason, const struct pl_json_path *path,
                               const char *rule, struct pl_refusal *ret_refusal);

#endif
