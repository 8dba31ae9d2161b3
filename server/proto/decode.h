// SPDX-License-Identifier: MIT
#ifndef PL_PROTO_DECODE_H
#define PL_PROTO_DECODE_H

/*
 * From JSON to structs, by the generated tables. The only user of jansson.
 *
 * Bound:  nesting is counted on the bytes before anything is parsed; how long a text may be is the
 *         caller's frame limit.
 * Errors: the first one, as a refusal with a JSON Pointer and the keyword that was broken. Strings
 *         in a decoded struct live in the arena and are never NUL-terminated for the caller's use.
 */

#include "proto/gen.h"
#include "util/arena.h"

// Once per process, before anything is parsed: without memory jansson would call a sound text
// malformed, so there the process ends, as everywhere (util/base.h).
void pl_decode_setup(void);

struct pl_json; // a parsed value, opaque outside this folder

// One request as it came: which method, and its params still undecoded.
struct pl_call {
    enum pl_method method;
    struct pl_str id;             // raw JSON, an integer or a string; "null" when there is none
    const struct pl_json *params; // an object; lives until pl_call_fini
    struct pl_json *root;
};

// Parses one frame. Checks the envelope (JSON-RPC 2.0: one object with jsonrpc, id, method and
// params), not the params. `ret_call->id` is set in every case, in the arena, for the answer.
// Returns 0, or -EINVAL with the refusal filled (parse_error, invalid_request, method_not_found,
// or invalid_params when `params` is no object). pl_call_fini is due in both cases.
PL_MUST_USE int pl_request_parse(struct pl_str frame, struct pl_arena *arena,
                                 struct pl_call *ret_call, struct pl_refusal *ret_refusal);
void pl_call_fini(struct pl_call *call);

// Called for each string with x-text, after its length was checked. Puts the finished text (NFC,
// trimmed) into `ret_text`, allocated in `arena`. Returns 0; -EINVAL with `ret_rule` (a static
// word: "blank", "control", "bidi", "emoji" ...), refused as invalid_params; or -E2BIG likewise,
// refused as too_long.
typedef int pl_finish_text_fn(void *arg, enum pl_text_kind kind, struct pl_str in,
                              struct pl_arena *arena, struct pl_str *ret_text,
                              const char **ret_rule);

struct pl_text_hook {
    pl_finish_text_fn *finish;
    void *arg;
};

// Fills the struct that `object` describes (object->size bytes, zeroed here first) from an object.
// `hook` may be NULL: texts are then taken as they are. Paths in a refusal begin with "/params".
// Returns 0, or -EINVAL with the refusal filled. A text of x-text longer than its maxLength is
// refused as too_long, every other broken rule as invalid_params.
PL_MUST_USE int pl_decode(const struct pl_object *object, const struct pl_json *json, void *out,
                          const struct pl_text_hook *hook, struct pl_arena *arena,
                          struct pl_refusal *ret_refusal);

// The same from JSON text, without a hook: what the server itself has encoded before.
PL_MUST_USE int pl_decode_text(const struct pl_object *object, struct pl_str json_text, void *out,
                               struct pl_arena *arena, struct pl_refusal *ret_refusal);

// Where a string stands in an object: under `name`, or in the object under `outer`.
struct pl_member {
    const char *outer; // NULL: at the top
    const char *name;
};

// Takes strings out of an object that no table describes; `ret_texts` has `count` elements. Empty
// where there is none, or something else. Returns 0, or -EINVAL when it is no JSON.
PL_MUST_USE int pl_decode_members(struct pl_str json_text, const struct pl_member *members,
                                  size_t count, struct pl_arena *arena, struct pl_str *ret_texts);

// A refusal with no path, no rule and nothing to wait for.
struct pl_refusal pl_refusal_of(enum pl_reason reason);
// A refusal of one field: `path` as "/params/reason", `rule` a static string.
struct pl_refusal pl_refusal_at(enum pl_reason reason, const char *path, const char *rule);

// RFC 3339 ("2026-11-23T21:00:00.000Z", any offset, fraction optional) to milliseconds since the
// Unix epoch; digits beyond milliseconds are cut. Returns 0 or -EINVAL.
PL_MUST_USE int pl_time_parse(struct pl_str text, int64_t *ret_ms);

#endif
