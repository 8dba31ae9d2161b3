// SPDX-License-Identifier: MIT
#include "seq/load.h"

#include "core/role.h"

enum { EIGHTHS = 8 };

static const struct {
    const char *name;
    size_t eighths; // of a queue, up to which the class is let in
} classes[] = {
    [PL_LOAD_EPHEMERAL] = {"ephemeral", 2},   [PL_LOAD_READING] = {"reading", 4},
    [PL_LOAD_ARRIVING] = {"arriving", 6},     [PL_LOAD_WRITING] = {"writing", 7},
    [PL_LOAD_MODERATING] = {"moderating", 8},
};
_Static_assert(PL_ARRAY_LEN(classes) == PL_LOAD_CLASS_COUNT, "each class has its share");

bool pl_load_moderates(enum pl_role role)
{
    return pl_role_moderates(role);
}

enum pl_load_class pl_load_class_of(enum pl_method method, bool is_moderating)
{
    const struct pl_method_def *def = &pl_methods[method];
    // Nobody misses them, not even a moderator.
    if (method == PL_METHOD_CHANNEL_TYPING || method == PL_METHOD_PRESENCE_LIST)
        return PL_LOAD_EPHEMERAL;
    if (is_moderating)
        return PL_LOAD_MODERATING;
    if (def->is_public || method == PL_METHOD_CHANNEL_SUBSCRIBE)
        return PL_LOAD_ARRIVING;
    if (def->path == PL_PATH_READ || def->path == PL_PATH_QUERY || method == PL_METHOD_READ_MARK)
        return PL_LOAD_READING;
    return PL_LOAD_WRITING;
}

bool pl_load_is_search(enum pl_method method)
{
    return method == PL_METHOD_MESSAGE_SEARCH || method == PL_METHOD_FILTER_DRY_RUN ||
           method == PL_METHOD_PARTICIPANT_FIND;
}

bool pl_load_admits(enum pl_load_class class, size_t waiting, size_t max)
{
    // Rounded up: a queue of one still takes whoever comes first.
    return waiting < (max * classes[class].eighths + EIGHTHS - 1) / EIGHTHS;
}

const char *pl_load_class_name(enum pl_load_class class)
{
    return classes[class].name;
}
