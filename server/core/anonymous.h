// SPDX-License-Identifier: MIT
#ifndef PL_CORE_ANONYMOUS_H
#define PL_CORE_ANONYMOUS_H

/*
 * Who stands in the place of somebody whom nobody shall be told: the author of an anonymous
 * question, a voter. The same for all, with nothing of theirs; no participant can have this id.
 */

#include "proto/gen.h"

#define PL_ANONYMOUS_ID "anonymous"

struct pl_wire_participant pl_anonymous(void);
// The same as the protocol's Participant object.
struct pl_str pl_anonymous_json(void);

#endif
