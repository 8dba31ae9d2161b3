// SPDX-License-Identifier: MIT
#include "ctl/agenda.h"

#include <stdio.h>
#include <string.h>

#include "proto/decode.h"
#include "util/zone.h"

enum { LOCAL_BYTES = 16 }; // 2023-08-01 09:00

// What a clock on the wall shows, as if it were UTC.
static bool read_shown(struct pl_str text, int64_t *ret_ms)
{
    char whole[LOCAL_BYTES + sizeof(":00Z")];
    if (text.len != LOCAL_BYTES || (text.ptr[10] != ' ' && text.ptr[10] != 'T'))
        return false;
    (void)snprintf(whole, sizeof whole, PL_STR_FMT ":00Z", PL_STR_ARG(text));
    whole[10] = 'T';
    return pl_time_parse(pl_str_from(whole), ret_ms) == 0;
}

const char *pl_agenda_time(const struct pl_summit_word *time, const struct pl_summit_word *timezone,
                           int64_t *ret_ms)
{
    int64_t shown_ms = 0;
    *ret_ms = 0;
    if (time->text.len == 0 || pl_time_parse(time->text, ret_ms) == 0)
        return NULL;
    if (!read_shown(time->text, &shown_ms))
        return "is no time; write 2023-08-01 09:00, or 2023-08-01T09:00:00+07:00";
    if (timezone->text.len == 0)
        return "is a local time, and the summit has no timezone";
    if (pl_zone_to_utc(timezone->text.ptr, shown_ms, ret_ms) != 0)
        return "is a time that the clocks of the summit's timezone do not show";
    return NULL;
}
