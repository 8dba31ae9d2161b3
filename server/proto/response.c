// SPDX-License-Identifier: MIT
#include "proto/response.h"

#include <errno.h>
#include <jansson.h>
#include <stdlib.h>

static struct pl_str text_of(const json_t *object, const char *key, struct pl_arena *arena)
{
    const json_t *value = json_object_get(object, key);
    struct pl_str text = {json_string_value(value), json_string_length(value)};
    return pl_arena_copy(arena, text);
}

static struct pl_str dump(const json_t *json, struct pl_arena *arena)
{
    char *text = json_dumps(json, JSON_COMPACT);
    PL_CHECK(text);
    struct pl_str copy = pl_arena_copy(arena, pl_str_from(text));
    free(text);
    return copy;
}

static int read_error(const json_t *error, struct pl_arena *arena, struct pl_response *response)
{
    const json_t *data = json_object_get(error, "data");
    if (!json_is_string(json_object_get(error, "message")) || !json_is_object(data))
        return -EBADMSG;
    response->is_refused = true;
    response->message = text_of(error, "message", arena);
    response->path = text_of(data, "path", arena);
    response->rule = text_of(data, "rule", arena);
    if (pl_reason_find(text_of(data, "reason", arena), &response->reason) != 0)
        response->reason = PL_REASON_INTERNAL;
    return 0;
}

int pl_response_parse(struct pl_str text, struct pl_arena *arena, struct pl_response *ret_response)
{
    // Unknown members are a newer server's right.
    json_t *root = json_loadb(text.ptr, text.len, JSON_REJECT_DUPLICATES, NULL);
    const json_t *result = json_object_get(root, "result");
    const json_t *error = json_object_get(root, "error");
    struct pl_response response = {0};
    int status = -EBADMSG;
    if (json_is_object(error) && !result) {
        status = read_error(error, arena, &response);
    } else if (json_is_object(result) && !error) {
        response.result = dump(result, arena);
        status = 0;
    }
    json_decref(root);
    if (status == 0)
        *ret_response = response;
    return status;
}
