// SPDX-License-Identifier: MIT
// Made by proto/generate from the schemas in proto/. Do not edit.
// clang-format off
#ifndef PL_PROTO_GEN_H
#define PL_PROTO_GEN_H

#include "proto/table.h"

// What a participant may do.
enum pl_role {
    PL_ROLE_DELEGATE,
    PL_ROLE_MODERATOR,
    PL_ROLE_COUNT
};
const char *pl_role_name(enum pl_role value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_role_find(struct pl_str word, enum pl_role *ret_value);

// A language.
enum pl_lang {
    PL_LANG_EN,
    PL_LANG_ID,
    PL_LANG_COUNT
};
const char *pl_lang_name(enum pl_lang value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_lang_find(struct pl_str word, enum pl_lang *ret_value);

// The methods, in the order of their names.
enum pl_method {
    PL_METHOD_CHANNEL_LEAVE,
    PL_METHOD_MESSAGE_POST,
    PL_METHOD_PERSON_RATE,
    PL_METHOD_COUNT
};
const char *pl_method_name(enum pl_method value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_method_find(struct pl_str word, enum pl_method *ret_value);

// The types of events. The database stores names, never these numbers.
enum pl_event_type {
    PL_EVENT_MESSAGE_POSTED,
    PL_EVENT_COUNT
};
const char *pl_event_type_name(enum pl_event_type value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_event_type_find(struct pl_str word, enum pl_event_type *ret_value);

// The notifications the server sends.
enum pl_notice_type {
    PL_NOTICE_CHANNEL_EVENT,
    PL_NOTICE_COUNT
};
const char *pl_notice_type_name(enum pl_notice_type value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_notice_type_find(struct pl_str word, enum pl_notice_type *ret_value);

// Why the server says no.
enum pl_reason {
    PL_REASON_MUTED,
    PL_REASON_COUNT
};
const char *pl_reason_name(enum pl_reason value);
// Returns 0, or -ENOENT for an unknown word.
PL_MUST_USE int pl_reason_find(struct pl_str word, enum pl_reason *ret_value);

enum pl_path {
    PL_PATH_COMMAND, // logged, applied by the core
    PL_PATH_QUERY,   // answered by the core from the present state
    PL_PATH_READ,    // answered from a reader's snapshot
    PL_PATH_NET,     // answered by the network layer from its session
};

enum {
    PL_TRANSPORT_WS = 1,
    PL_TRANSPORT_CONTROL = 2, // the operator's UNIX socket
    PL_TRANSPORT_AS = 4,      // the same, once it speaks in a participant's name
};

struct pl_method_def {
    const char *name;
    const struct pl_object *params, *result;
    uint32_t roles; // bits 1 << enum pl_role; 0: the operator only
    enum pl_path path;
    uint32_t transports;
    bool is_public;         // needs no session
    bool counts_as_message; // against messages_per_minute
};
extern const struct pl_method_def pl_methods[PL_METHOD_COUNT];

struct pl_shape_def {
    const char *name;
    const struct pl_object *object;
};
extern const struct pl_shape_def pl_events[PL_EVENT_COUNT];  // an event's data

enum pl_takedown {
    PL_TAKEDOWN_NONE,
    PL_TAKEDOWN_POSSIBLE, // the event has words that a moderator can take down
    PL_TAKEDOWN_DONE,     // it takes another's down
    PL_TAKEDOWN_UNDONE,   // it brings them back
};
extern const enum pl_takedown pl_event_takedowns[PL_EVENT_COUNT];
extern const struct pl_shape_def pl_notices[PL_NOTICE_COUNT]; // a notification's params

struct pl_reason_def {
    const char *word;
    int code;   // of the JSON-RPC error
    bool retry; // the same request may succeed later
    const char *text[PL_LANG_COUNT];
    const char *moderators[PL_LANG_COUNT]; // text for them; NULL: the same
};
extern const struct pl_reason_def pl_reasons[PL_REASON_COUNT];

// The text of a refusal with this rule.
struct pl_rule_text {
    enum pl_reason reason;
    const char *rule;
    const char *text[PL_LANG_COUNT];
};
extern const struct pl_rule_text pl_rule_texts[];
extern const size_t pl_rule_text_count;

// A no to one request, for the one who asked. Made in core/ and proto/, worded in net/.
struct pl_refusal {
    enum pl_reason reason;
    char path[96];          // JSON Pointer from the request: "/params/text"; empty: none
    int64_t retry_after_ms; // -1: waiting does not help
    const char *rule;       // the keyword that was broken, a static string; NULL: none
    struct pl_str detail;   // what makes it concrete: a name, a place; lives as long as its answer
    bool is_to_moderator;   // who reads it is one: worded so
};

// Who takes part.
struct pl_wire_participant {
    uint32_t has;
    struct pl_str id;
    enum pl_role role;
};
extern const struct pl_object pl_wire_participant_object;

struct pl_channel_leave_params {
    uint32_t has;
};
extern const struct pl_object pl_channel_leave_params_object;

struct pl_channel_leave_result {
    uint32_t has;
};
extern const struct pl_object pl_channel_leave_result_object;

// Who speaks.
struct pl_message_post_params_client {
    uint32_t has;
    struct pl_str name;
};
extern const struct pl_object pl_message_post_params_client_object;

struct pl_message_post_params {
    uint32_t has;
    struct pl_str channel;
    struct pl_str text;
    int64_t reply_to;
    int64_t before;
    int64_t after;
    bool short_;
    struct pl_message_post_params_client client;
    struct pl_str *tags;
    size_t tags_count;
};
#define PL_HAS_MESSAGE_POST_PARAMS_REPLY_TO (UINT32_C(1) << 0)
#define PL_HAS_MESSAGE_POST_PARAMS_BEFORE (UINT32_C(1) << 1)
#define PL_HAS_MESSAGE_POST_PARAMS_AFTER (UINT32_C(1) << 2)
extern const struct pl_object pl_message_post_params_object;

struct pl_message_post_result {
    uint32_t has;
    int64_t seq;
    int64_t at_ms;
    struct pl_wire_participant by;
    enum pl_role role;
    int64_t *seen;
    size_t seen_count;
};
#define PL_HAS_MESSAGE_POST_RESULT_ROLE (UINT32_C(1) << 0)
extern const struct pl_object pl_message_post_result_object;

struct pl_person_rate_params {
    uint32_t has;
    struct pl_str channel;
    int64_t seq;
    struct pl_str participant;
    int64_t pause_s;
    int64_t seconds;
    enum pl_lang lang;
    bool short_;
    bool loud;
    int64_t until_ms;
    struct pl_str *tags;
    size_t tags_count;
    struct pl_str note;
    int64_t weight;
};
#define PL_HAS_PERSON_RATE_PARAMS_CHANNEL (UINT32_C(1) << 0)
#define PL_HAS_PERSON_RATE_PARAMS_UNTIL (UINT32_C(1) << 1)
#define PL_HAS_PERSON_RATE_PARAMS_NOTE (UINT32_C(1) << 2)
#define PL_HAS_PERSON_RATE_PARAMS_WEIGHT (UINT32_C(1) << 3)
extern const struct pl_object pl_person_rate_params_object;

struct pl_person_rate_result {
    uint32_t has;
};
extern const struct pl_object pl_person_rate_result_object;

// A message.
struct pl_event_message_posted {
    uint32_t has;
    struct pl_str text;
};
#define PL_HAS_EVENT_MESSAGE_POSTED_TEXT (UINT32_C(1) << 0)
extern const struct pl_object pl_event_message_posted_object;

// An event.
struct pl_notice_channel_event {
    uint32_t has;
    struct pl_str channel;
    struct pl_str type;
    struct pl_str actor;
    struct pl_str data;
};
extern const struct pl_object pl_notice_channel_event_object;

#endif
