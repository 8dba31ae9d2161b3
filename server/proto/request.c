// SPDX-License-Identifier: MIT

/*
 * The envelope of a request. The id is read first, so that whatever else is wrong the answer finds
 * its question; without a usable id the answer carries null, as JSON-RPC 2.0 says. Batches are
 * refused: order and limits are per request, and one frame must not become a thousand requests.
 */

#include <errno.h>
#include <string.h>

#include "conf/limits.h"
#include "proto/json_private.h"

static int refuse(enum pl_reason reason, const char *path, const char *rule,
                  struct pl_refusal *ret_refusal)
{
    *ret_refusal = pl_refusal_at(reason, path, rule);
    return -EINVAL;
}

static int read_id(const json_t *root, struct pl_arena *arena, struct pl_str *ret_id,
                   struct pl_refusal *ret_refusal)
{
    const json_t *id = json_object_get(root, "id");
    if (id == NULL)
        return refuse(PL_REASON_INVALID_REQUEST, "/id", "required", ret_refusal);
    if (!json_is_integer(id) && !json_is_string(id))
        return refuse(PL_REASON_INVALID_REQUEST, "/id", "type", ret_refusal);
    if (json_is_integer(id) && json_integer_value(id) > PL_JSON_INT_MAX)
        return refuse(PL_REASON_INVALID_REQUEST, "/id", "maximum", ret_refusal);
    if (json_is_integer(id) && json_integer_value(id) < -PL_JSON_INT_MAX)
        return refuse(PL_REASON_INVALID_REQUEST, "/id", "minimum", ret_refusal);
    char text[PL_REQUEST_ID_BYTES_MAX];
    size_t len = json_dumpb(id, text, sizeof(text), JSON_ENCODE_ANY | JSON_COMPACT);
    if (len > sizeof(text))
        return refuse(PL_REASON_INVALID_REQUEST, "/id", "maxLength", ret_refusal);
    *ret_id = pl_arena_copy(arena, (struct pl_str){text, len});
    return 0;
}

static int check_members(json_t *root, struct pl_refusal *ret_refusal)
{
    const char *key = NULL;
    json_t *value = NULL;
    json_object_foreach(root, key, value)
    {
        if (strcmp(key, "jsonrpc") == 0 || strcmp(key, "id") == 0 || strcmp(key, "method") == 0 ||
            strcmp(key, "params") == 0)
            continue;
        struct pl_json_path path = {.name = pl_str_from(key)};
        return pl_json_refuse(PL_REASON_INVALID_REQUEST, &path, "additionalProperties",
                              ret_refusal);
    }
    const json_t *version = json_object_get(root, "jsonrpc");
    if (version == NULL)
        return refuse(PL_REASON_INVALID_REQUEST, "/jsonrpc", "required", ret_refusal);
    if (!json_is_string(version) || strcmp(json_string_value(version), "2.0") != 0)
        return refuse(PL_REASON_INVALID_REQUEST, "/jsonrpc", "const", ret_refusal);
    return 0;
}

static int read_method(const json_t *root, enum pl_method *ret_method,
                       struct pl_refusal *ret_refusal)
{
    const json_t *method = json_object_get(root, "method");
    if (method == NULL)
        return refuse(PL_REASON_INVALID_REQUEST, "/method", "required", ret_refusal);
    if (!json_is_string(method))
        return refuse(PL_REASON_INVALID_REQUEST, "/method", "type", ret_refusal);
    struct pl_str name = {json_string_value(method), json_string_length(method)};
    if (pl_method_find(name, ret_method) != 0)
        return refuse(PL_REASON_METHOD_NOT_FOUND, "/method", NULL, ret_refusal);
    return 0;
}

static int read_params(json_t *root, json_t **ret_params, struct pl_refusal *ret_refusal)
{
    json_t *params = json_object_get(root, "params");
    if (params == NULL) {
        params = json_object();
        if (params == NULL || json_object_set_new(root, "params", params) != 0) {
            *ret_refusal = pl_refusal_of(PL_REASON_OVERLOADED);
            return -EINVAL;
        }
    }
    if (!json_is_object(params))
        return refuse(PL_REASON_INVALID_PARAMS, "/params", "type", ret_refusal);
    *ret_params = params;
    return 0;
}

int pl_request_parse(struct pl_str frame, struct pl_arena *arena, struct pl_call *ret_call,
                     struct pl_refusal *ret_refusal)
{
    *ret_call = (struct pl_call){.id = PL_STR("null")};
    json_t *root = NULL;
    int error = pl_json_load(frame, &root, ret_refusal);
    if (error != 0)
        return error;
    ret_call->root = (struct pl_json *)root;
    if (!json_is_object(root))
        return refuse(PL_REASON_INVALID_REQUEST, "", "type", ret_refusal);
    json_t *params = NULL;
    error = read_id(root, arena, &ret_call->id, ret_refusal);
    if (error == 0)
        error = check_members(root, ret_refusal);
    if (error == 0)
        error = read_method(root, &ret_call->method, ret_refusal);
    if (error == 0)
        error = read_params(root, &params, ret_refusal);
    if (error == 0)
        ret_call->params = (const struct pl_json *)params;
    return error;
}

void pl_call_fini(struct pl_call *call)
{
    json_decref((json_t *)call->root);
    call->root = NULL;
    call->params = NULL;
}
