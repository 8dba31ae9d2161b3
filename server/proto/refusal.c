// SPDX-License-Identifier: MIT

/*
 * Refusals as values: made here and in core/, turned into words by the encoder.
 */

#include <stdio.h>

#include "proto/decode.h"

struct pl_refusal pl_refusal_of(enum pl_reason reason)
{
    return (struct pl_refusal){.reason = reason, .retry_after_ms = -1};
}

struct pl_refusal pl_refusal_at(enum pl_reason reason, const char *path, const char *rule)
{
    struct pl_refusal refusal = pl_refusal_of(reason);
    // A path that does not fit is cut: it names the place, nobody computes with it.
    (void)snprintf(refusal.path, sizeof(refusal.path), "%s", path);
    refusal.rule = rule;
    return refusal;
}
