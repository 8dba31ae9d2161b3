// SPDX-License-Identifier: MIT
#ifndef PL_CORE_ANONYMOUS_H
#define PL_CORE_ANONYMOUS_H

/*
 * Who stands in the place of somebody whom nobody shall be told: the author of a message without a
 * name, a voter. The same for all, but for what may be told of them: that it is a program, and in
 * some segments their delegation. No participant can have this id.
 */

#include "core/participant.h"

#define PL_ANONYMOUS_ID "anonymous"
// Of whom nothing is told, as the JSON of an actor.
#define PL_ANONYMOUS_JSON                                                                          \
    "{\"id\":\"" PL_ANONYMOUS_ID "\",\"name\":\"\",\"role\":\"delegate\",\"bot\":false}"

// In the place of `whom`; `delegation` is the row id of what is told, 0: none.
struct pl_wire_participant pl_anonymous(const struct pl_directory *directory, int64_t whom,
                                        int64_t delegation);

#endif
