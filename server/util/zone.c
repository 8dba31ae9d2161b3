// SPDX-License-Identifier: MIT
/*
 * The C library takes an unknown zone for UTC without a word, so the zone's file is looked at
 * first.
 */
#include "util/zone.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static const char folder[] = "/usr/share/zoneinfo";
static const char magic[] = "TZif";

// What the folder has besides the database's names: zones of this machine, and the names again
// below two folders, of which one counts leap seconds. Browsers know none of them.
static bool is_local(const char *zone)
{
    static const char *const names[] = {"localtime", "posixrules", "Factory"};
    static const char *const folders[] = {"posix/", "right/"};
    for (size_t i = 0; i < PL_ARRAY_LEN(names); i++)
        if (strcmp(zone, names[i]) == 0)
            return true;
    for (size_t i = 0; i < PL_ARRAY_LEN(folders); i++)
        if (strncmp(zone, folders[i], strlen(folders[i])) == 0)
            return true;
    return strstr(zone, "//") != NULL;
}

// A name, and no path to anywhere else.
static bool is_name(const char *zone)
{
    size_t len = strspn(zone, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_+-/");
    return len > 0 && len <= 64 && zone[len] == '\0' && zone[0] != '/';
}

bool pl_zone_exists(const char *zone)
{
    char path[128], head[sizeof(magic) - 1];
    if (!is_name(zone) || is_local(zone))
        return false;
    (void)snprintf(path, sizeof path, "%s/%s", folder, zone);
    FILE *file = fopen(path, "re");
    if (file == NULL)
        return false;
    bool is_zone = fread(head, sizeof head, 1, file) == 1 && memcmp(head, magic, sizeof head) == 0;
    (void)fclose(file);
    return is_zone;
}

static void use_zone(const char *zone)
{
    int error = zone != NULL ? setenv("TZ", zone, 1) : unsetenv("TZ");
    PL_CHECK(error == 0);
    tzset();
}

static bool shows_the_same(const struct tm *a, const struct tm *b)
{
    return a->tm_mday == b->tm_mday && a->tm_hour == b->tm_hour && a->tm_min == b->tm_min;
}

int pl_zone_to_utc(const char *zone, int64_t shown_ms, int64_t *ret_ms)
{
    struct tm shown = {0};
    time_t shown_s = shown_ms / 1000;
    if (!pl_zone_exists(zone))
        return -ENOENT;
    if (gmtime_r(&shown_s, &shown) == NULL)
        return -ERANGE;
    const char *now = getenv("TZ");
    char *before = now != NULL ? pl_strdup(now) : NULL;
    struct tm summer = shown, winter = shown;
    summer.tm_isdst = 1;
    winter.tm_isdst = 0;
    use_zone(zone);
    time_t first = mktime(&summer), second = mktime(&winter);
    use_zone(before);
    free(before);
    bool is_first = shows_the_same(&summer, &shown), is_second = shows_the_same(&winter, &shown);
    if (!is_first && !is_second)
        return -ERANGE;
    // Some countries call their winter summer time, so neither reading is always the earlier one.
    bool takes_first = is_first && (!is_second || first < second);
    *ret_ms = (int64_t)(takes_first ? first : second) * 1000;
    return 0;
}
