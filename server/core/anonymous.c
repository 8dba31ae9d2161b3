// SPDX-License-Identifier: MIT
#include "core/anonymous.h"

struct pl_wire_participant pl_anonymous(const struct pl_directory *directory, int64_t whom,
                                        int64_t delegation)
{
    bool is_bot = pl_directory_by_id(directory, whom)->wire.bot;
    struct pl_wire_participant shown = {
        .id = PL_STR(PL_ANONYMOUS_ID),
        .role = is_bot ? PL_ROLE_BOT : PL_ROLE_DELEGATE,
        .bot = is_bot,
    };
    if (delegation != 0) {
        shown.has |= PL_HAS_WIRE_PARTICIPANT_DELEGATION;
        shown.delegation = pl_directory_delegation_by_id(directory, delegation)->slug;
    }
    return shown;
}
