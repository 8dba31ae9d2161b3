// SPDX-License-Identifier: MIT
#include "ctl/agenda.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "proto/decode.h"
#include "util/zone.h"

enum {
    LOCAL_BYTES = 16, // 2023-08-01 09:00
    OFFSET_BYTES_MAX = 6,
    DAY_MS = 86400000,
};

// A time without seconds, with an offset behind it.
static bool read_minute(struct pl_str text, struct pl_str offset, int64_t *ret_ms)
{
    char whole[LOCAL_BYTES + sizeof(":00") + OFFSET_BYTES_MAX];
    if (text.len != LOCAL_BYTES || (text.ptr[10] != ' ' && text.ptr[10] != 'T') ||
        offset.len > OFFSET_BYTES_MAX)
        return false;
    (void)snprintf(whole, sizeof whole, PL_STR_FMT ":00" PL_STR_FMT, PL_STR_ARG(text),
                   PL_STR_ARG(offset));
    whole[10] = 'T';
    return pl_time_parse(pl_str_from(whole), ret_ms) == 0;
}

// What a clock on the wall shows, as if it were UTC.
static bool read_shown(struct pl_str text, int64_t *ret_ms)
{
    return read_minute(text, PL_STR("Z"), ret_ms);
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

// "14:30", "9.05": how long after midnight a clock shows it.
static bool read_clock(struct pl_str text, int64_t *ret_ms)
{
    char whole[] = "1970-01-01T00:00:00Z";
    if (text.len != 4 && text.len != 5)
        return false;
    memcpy(whole + LOCAL_BYTES - text.len, text.ptr, text.len);
    if (whole[13] == '.')
        whole[13] = ':';
    return pl_time_parse(pl_str_from(whole), ret_ms) == 0;
}

// What the zone's date is does not matter: it is next to that of UTC.
static int find_next(const char *zone, int64_t clock_ms, int64_t now_ms, int64_t *ret_ms)
{
    int64_t today_ms = now_ms - now_ms % DAY_MS;
    for (int64_t day = -1; day <= 2; day++) {
        int error = pl_zone_to_utc(zone, today_ms + day * DAY_MS + clock_ms, ret_ms);
        if (error == -ENOENT || (error == 0 && *ret_ms > now_ms))
            return error;
    }
    return -ERANGE;
}

int pl_agenda_typed(struct pl_str text, struct pl_str timezone, int64_t now_ms, int64_t *ret_ms)
{
    int64_t shown_ms = 0;
    if (pl_time_parse(text, ret_ms) == 0)
        return 0;
    if (text.len > LOCAL_BYTES) {
        struct pl_str offset = {text.ptr + LOCAL_BYTES, text.len - LOCAL_BYTES};
        return read_minute((struct pl_str){text.ptr, LOCAL_BYTES}, offset, ret_ms) ? 0 : -EINVAL;
    }
    bool is_clock = read_clock(text, &shown_ms);
    if (!is_clock && !read_shown(text, &shown_ms))
        return -EINVAL;
    if (timezone.len == 0)
        return -ENOENT;
    return is_clock ? find_next(timezone.ptr, shown_ms, now_ms, ret_ms)
                    : pl_zone_to_utc(timezone.ptr, shown_ms, ret_ms);
}
