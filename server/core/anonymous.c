// SPDX-License-Identifier: MIT
#include "core/anonymous.h"

struct pl_wire_participant pl_anonymous(void)
{
    return (struct pl_wire_participant){.id = PL_STR(PL_ANONYMOUS_ID), .role = PL_ROLE_DELEGATE};
}

struct pl_str pl_anonymous_json(void)
{
    return PL_STR("{\"id\":\"" PL_ANONYMOUS_ID
                  "\",\"name\":\"\",\"role\":\"delegate\",\"bot\":false}");
}
