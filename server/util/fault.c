// SPDX-License-Identifier: MIT
#include "util/fault.h"

#ifdef PLENO_FAULTS

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { POINTS_MAX = 16, NAME_BYTES_MAX = 48, KILL = 10000 }; // KILL: beyond every errno

struct point {
    char name[NAME_BYTES_MAX];
    unsigned long nth;
    bool goes_on;
    int error;
    unsigned long calls;
};

static const struct {
    const char *name;
    int error;
} errors[] = {{"ENOSPC", ENOSPC}, {"EIO", EIO},     {"EROFS", EROFS}, {"ENOMEM", ENOMEM},
              {"EAGAIN", EAGAIN}, {"EBUSY", EBUSY}, {"KILL", KILL}};

// The test points of the whole process: a deliberate global, absent from release builds.
static struct {
    pthread_mutex_t lock;
    bool is_loaded;
    size_t count;
    struct point points[POINTS_MAX];
} faults = {.lock = PTHREAD_MUTEX_INITIALIZER};

static int parse_point(const char *text, struct point *ret_point)
{
    struct point point = {0};
    char *end = NULL;
    const char *colon = strchr(text, ':');
    if (!colon || colon == text || (size_t)(colon - text) >= sizeof point.name)
        return -EINVAL;
    memcpy(point.name, text, (size_t)(colon - text));
    point.nth = strtoul(colon + 1, &end, 10);
    point.goes_on = *end == '+';
    end += point.goes_on;
    for (size_t i = 0; i < PL_ARRAY_LEN(errors) && *end == ':'; i++)
        if (strcmp(errors[i].name, end + 1) == 0)
            point.error = -errors[i].error;
    if (point.error == 0 || point.nth == 0)
        return -EINVAL;
    *ret_point = point;
    return 0;
}

static int load(const char *list)
{
    char copy[1024];
    char *rest = copy;
    faults.count = 0;
    faults.is_loaded = true;
    if (!list || strlen(list) >= sizeof copy)
        return list ? -EINVAL : 0;
    memcpy(copy, list, strlen(list) + 1);
    for (char *word; (word = strsep(&rest, ",")) && faults.count < POINTS_MAX;) {
        if (*word == '\0')
            continue;
        if (parse_point(word, &faults.points[faults.count]) != 0)
            return -EINVAL;
        faults.count++;
    }
    return 0;
}

int pl_fault_set(const char *list)
{
    pthread_mutex_lock(&faults.lock);
    int error = load(list);
    pthread_mutex_unlock(&faults.lock);
    return error;
}

int pl_fault(const char *point)
{
    int error = 0;
    pthread_mutex_lock(&faults.lock);
    if (!faults.is_loaded)
        PL_CHECK(load(getenv("PLENO_FAULTS")) == 0);
    for (size_t i = 0; i < faults.count; i++) {
        struct point *at = &faults.points[i];
        if (strcmp(at->name, point) != 0)
            continue;
        at->calls++;
        if (at->calls == at->nth || (at->goes_on && at->calls > at->nth))
            error = at->error;
    }
    pthread_mutex_unlock(&faults.lock);
    if (error == -KILL)
        PL_CHECK(raise(SIGKILL) == 0);
    return error;
}

#endif
