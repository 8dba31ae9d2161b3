// SPDX-License-Identifier: MIT
#ifndef PL_CORE_ROLE_H
#define PL_CORE_ROLE_H

/*
 * What a role may do anywhere. Who may post where is the channel's (channel.h), who may call which
 * method is the method table's (x-roles).
 */

#include "proto/gen.h"

static inline uint32_t pl_role_bit(enum pl_role role)
{
    return UINT32_C(1) << role;
}

// Moderates every channel: exempt from lock (unless it closes the channel), slow mode, budgets and
// approval, and not sanctioned but by an admin.
static inline bool pl_role_moderates(enum pl_role role)
{
    return role == PL_ROLE_MODERATOR || role == PL_ROLE_ADMIN;
}

// Gets no words that are off the record: programs keep what they get, and pass it on.
static inline bool pl_role_skips_off_record(enum pl_role role)
{
    return role == PL_ROLE_BOT;
}

#endif
