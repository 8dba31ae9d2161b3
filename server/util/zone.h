// SPDX-License-Identifier: MIT
#ifndef PL_UTIL_ZONE_H
#define PL_UTIL_ZONE_H

/*
 * Time zones by their names in the IANA database (Asia/Jakarta), which Debian's tzdata brings.
 *
 * Thread: programs with one thread only, since the C library keeps the zone for the whole process.
 */

#include <stdbool.h>
#include <stdint.h>

#include "util/base.h"

// Whether the database has the name, and browsers know it too.
bool pl_zone_exists(const char *zone);

// What a clock on the wall of a zone shows, counted as if it were UTC, as milliseconds since the
// Unix epoch. Of an hour that comes twice the first is meant. Returns 0, -ENOENT (no such zone) or
// -ERANGE (that zone's clocks skip the hour, or the year is beyond counting).
PL_MUST_USE int pl_zone_to_utc(const char *zone, int64_t shown_ms, int64_t *ret_ms);

#endif
