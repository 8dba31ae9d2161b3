// SPDX-License-Identifier: MIT
#ifndef PL_CORE_OUTCOME_H
#define PL_CORE_OUTCOME_H

/*
 * Gathers what a batch brings, in the arena of its outcomes.
 */

#include "core/core.h"

struct pl_brought {
    struct pl_outcomes *outcomes;
    size_t event_cap;
    size_t notice_cap;
    size_t effect_cap;
};

// Makes outcomes with one reference and room for `replies` replies.
void pl_brought_init(struct pl_brought *brought, size_t replies);

// Return room for one more.
struct pl_reply *pl_brought_reply(struct pl_brought *brought, const struct pl_entry *entry);
struct pl_event_out *pl_brought_event(struct pl_brought *brought);
struct pl_notice *pl_brought_notice(struct pl_brought *brought);
struct pl_session_effect *pl_brought_effect(struct pl_brought *brought);

// Makes it a refusal.
void pl_reply_refuse(struct pl_reply *reply, struct pl_refusal refusal);

#endif
