// SPDX-License-Identifier: MIT
// Made by proto/generate from the schemas in proto/. Do not edit.
// clang-format off
#include "proto/gen.h"

#include <errno.h>
#include <string.h>

static int find(const struct pl_words *list, struct pl_str word, size_t *ret_index)
{
    for (size_t i = 0; i < list->count; i++) {
        if (strlen(list->words[i]) == word.len && memcmp(list->words[i], word.ptr, word.len) == 0) {
            *ret_index = i;
            return 0;
        }
    }
    return -ENOENT;
}

static const char *const role_list[] = {
    "delegate",
    "moderator",
};
static const struct pl_words role_words = {role_list, PL_ROLE_COUNT};

const char *pl_role_name(enum pl_role value)
{
    PL_CHECK(value < PL_ROLE_COUNT);
    return role_list[value];
}

int pl_role_find(struct pl_str word, enum pl_role *ret_value)
{
    size_t index;
    int error = find(&role_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_role)index;
    return error;
}

static const char *const lang_list[] = {
    "en",
    "id",
};
static const struct pl_words lang_words = {lang_list, PL_LANG_COUNT};

const char *pl_lang_name(enum pl_lang value)
{
    PL_CHECK(value < PL_LANG_COUNT);
    return lang_list[value];
}

int pl_lang_find(struct pl_str word, enum pl_lang *ret_value)
{
    size_t index;
    int error = find(&lang_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_lang)index;
    return error;
}

static const char *const method_list[] = {
    "channel.leave",
    "message.post",
    "person.rate",
};
static const struct pl_words method_words = {method_list, PL_METHOD_COUNT};

const char *pl_method_name(enum pl_method value)
{
    PL_CHECK(value < PL_METHOD_COUNT);
    return method_list[value];
}

int pl_method_find(struct pl_str word, enum pl_method *ret_value)
{
    size_t index;
    int error = find(&method_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_method)index;
    return error;
}

static const char *const event_type_list[] = {
    "message.posted",
};
static const struct pl_words event_type_words = {event_type_list, PL_EVENT_COUNT};

const char *pl_event_type_name(enum pl_event_type value)
{
    PL_CHECK(value < PL_EVENT_COUNT);
    return event_type_list[value];
}

int pl_event_type_find(struct pl_str word, enum pl_event_type *ret_value)
{
    size_t index;
    int error = find(&event_type_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_event_type)index;
    return error;
}

static const char *const notice_type_list[] = {
    "channel.event",
};
static const struct pl_words notice_type_words = {notice_type_list, PL_NOTICE_COUNT};

const char *pl_notice_type_name(enum pl_notice_type value)
{
    PL_CHECK(value < PL_NOTICE_COUNT);
    return notice_type_list[value];
}

int pl_notice_type_find(struct pl_str word, enum pl_notice_type *ret_value)
{
    size_t index;
    int error = find(&notice_type_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_notice_type)index;
    return error;
}

static const char *const reason_list[] = {
    "muted",
};
static const struct pl_words reason_words = {reason_list, PL_REASON_COUNT};

const char *pl_reason_name(enum pl_reason value)
{
    PL_CHECK(value < PL_REASON_COUNT);
    return reason_list[value];
}

int pl_reason_find(struct pl_str word, enum pl_reason *ret_value)
{
    size_t index;
    int error = find(&reason_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_reason)index;
    return error;
}

// [a-z-]
static const struct pl_pattern pattern_0 = {{UINT64_C(0x0000200000000000), UINT64_C(0x07fffffe00000000)}};
// [a-z0-9-]
static const struct pl_pattern pattern_1 = {{UINT64_C(0x03ff200000000000), UINT64_C(0x07fffffe00000000)}};

static const struct pl_field wire_participant_fields[] = {
    {.name = "id", .key = {"\"id\":", 5}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_participant, id)},
    {.name = "role", .key = {"\"role\":", 7}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &role_words, .offset = offsetof(struct pl_wire_participant, role)},
};
const struct pl_object pl_wire_participant_object = {
    .name = "wire_participant",
    .fields = wire_participant_fields,
    .field_count = 2,
    .size = sizeof(struct pl_wire_participant),
    .exactly_one = 0,
    .is_closed = false,
};

const struct pl_object pl_channel_leave_params_object = {
    .name = "channel_leave_params",
    .fields = NULL,
    .field_count = 0,
    .size = sizeof(struct pl_channel_leave_params),
    .exactly_one = 0,
    .is_closed = true,
};

const struct pl_object pl_channel_leave_result_object = {
    .name = "channel_leave_result",
    .fields = NULL,
    .field_count = 0,
    .size = sizeof(struct pl_channel_leave_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field message_post_params_client_fields[] = {
    {.name = "name", .key = {"\"name\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(20), .offset = offsetof(struct pl_message_post_params_client, name)},
};
const struct pl_object pl_message_post_params_client_object = {
    .name = "message_post_params_client",
    .fields = message_post_params_client_fields,
    .field_count = 1,
    .size = sizeof(struct pl_message_post_params_client),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field message_post_params_tags_items =
    {.kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(9)};
static const struct pl_field message_post_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_post_params, channel)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .text = PL_TEXT_MESSAGE, .is_required = true, .min = INT64_C(1), .max = INT64_C(4000), .offset = offsetof(struct pl_message_post_params, text)},
    {.name = "reply_to", .key = {"\"reply_to\":", 11}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_post_params, reply_to)},
    {.name = "before", .key = {"\"before\":", 9}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_post_params, before)},
    {.name = "after", .key = {"\"after\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_post_params, after)},
    {.name = "short", .key = {"\"short\":", 8}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_message_post_params, short_)},
    {.name = "client", .key = {"\"client\":", 9}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_message_post_params_client_object, .offset = offsetof(struct pl_message_post_params, client)},
    {.name = "tags", .key = {"\"tags\":", 7}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(3), .items = &message_post_params_tags_items, .offset = offsetof(struct pl_message_post_params, tags), .count_offset = offsetof(struct pl_message_post_params, tags_count)},
};
const struct pl_object pl_message_post_params_object = {
    .name = "message_post_params",
    .fields = message_post_params_fields,
    .field_count = 8,
    .size = sizeof(struct pl_message_post_params),
    .exactly_one = PL_HAS_MESSAGE_POST_PARAMS_BEFORE | PL_HAS_MESSAGE_POST_PARAMS_AFTER,
    .is_closed = true,
};

static const struct pl_field message_post_result_seen_items =
    {.kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991)};
static const struct pl_field message_post_result_fields[] = {
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_post_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_message_post_result, at_ms)},
    {.name = "by", .key = {"\"by\":", 5}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_message_post_result, by)},
    {.name = "role", .key = {"\"role\":", 7}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 0, .words = &role_words, .offset = offsetof(struct pl_message_post_result, role)},
    {.name = "seen", .key = {"\"seen\":", 7}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &message_post_result_seen_items, .offset = offsetof(struct pl_message_post_result, seen), .count_offset = offsetof(struct pl_message_post_result, seen_count)},
};
const struct pl_object pl_message_post_result_object = {
    .name = "message_post_result",
    .fields = message_post_result_fields,
    .field_count = 5,
    .size = sizeof(struct pl_message_post_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field person_rate_params_tags_items =
    {.kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(9)};
static const struct pl_field person_rate_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_person_rate_params, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_person_rate_params, seq)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(9), .pattern = &pattern_1, .offset = offsetof(struct pl_person_rate_params, participant)},
    {.name = "pause_s", .key = {"\"pause_s\":", 10}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(60), .offset = offsetof(struct pl_person_rate_params, pause_s)},
    {.name = "seconds", .key = {"\"seconds\":", 10}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(60), .offset = offsetof(struct pl_person_rate_params, seconds)},
    {.name = "lang", .key = {"\"lang\":", 7}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &lang_words, .offset = offsetof(struct pl_person_rate_params, lang)},
    {.name = "short", .key = {"\"short\":", 8}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_person_rate_params, short_)},
    {.name = "loud", .key = {"\"loud\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_person_rate_params, loud)},
    {.name = "until", .key = {"\"until\":", 8}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_person_rate_params, until_ms)},
    {.name = "tags", .key = {"\"tags\":", 7}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(3), .items = &person_rate_params_tags_items, .offset = offsetof(struct pl_person_rate_params, tags), .count_offset = offsetof(struct pl_person_rate_params, tags_count)},
    {.name = "note", .key = {"\"note\":", 7}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(99), .offset = offsetof(struct pl_person_rate_params, note)},
    {.name = "weight", .key = {"\"weight\":", 9}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 3, .min = INT64_C(1), .max = INT64_C(9), .offset = offsetof(struct pl_person_rate_params, weight)},
};
const struct pl_object pl_person_rate_params_object = {
    .name = "person_rate_params",
    .fields = person_rate_params_fields,
    .field_count = 12,
    .size = sizeof(struct pl_person_rate_params),
    .exactly_one = 0,
    .is_closed = true,
};

const struct pl_object pl_person_rate_result_object = {
    .name = "person_rate_result",
    .fields = NULL,
    .field_count = 0,
    .size = sizeof(struct pl_person_rate_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_message_posted_fields[] = {
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_message_posted, text)},
};
const struct pl_object pl_event_message_posted_object = {
    .name = "event_message_posted",
    .fields = event_message_posted_fields,
    .field_count = 1,
    .size = sizeof(struct pl_event_message_posted),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field notice_channel_event_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_notice_channel_event, channel)},
    {.name = "type", .key = {"\"type\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_notice_channel_event, type)},
    {.name = "actor", .key = {"\"actor\":", 8}, .kind = PL_FIELD_RAW, .is_required = true, .offset = offsetof(struct pl_notice_channel_event, actor)},
    {.name = "data", .key = {"\"data\":", 7}, .kind = PL_FIELD_RAW, .is_required = true, .offset = offsetof(struct pl_notice_channel_event, data)},
};
const struct pl_object pl_notice_channel_event_object = {
    .name = "notice_channel_event",
    .fields = notice_channel_event_fields,
    .field_count = 4,
    .size = sizeof(struct pl_notice_channel_event),
    .exactly_one = 0,
    .is_closed = false,
};

const struct pl_method_def pl_methods[PL_METHOD_COUNT] = {
    [PL_METHOD_CHANNEL_LEAVE] = {
        .name = "channel.leave",
        .params = &pl_channel_leave_params_object,
        .result = &pl_channel_leave_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_MODERATOR,
        .path = PL_PATH_NET,
        .transports = PL_TRANSPORT_WS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_MESSAGE_POST] = {
        .name = "message.post",
        .params = &pl_message_post_params_object,
        .result = &pl_message_post_result_object,
        .roles = 1U << PL_ROLE_DELEGATE,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = true,
    },
    [PL_METHOD_PERSON_RATE] = {
        .name = "person.rate",
        .params = &pl_person_rate_params_object,
        .result = &pl_person_rate_result_object,
        .roles = 1U << PL_ROLE_MODERATOR,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
};

const struct pl_shape_def pl_events[PL_EVENT_COUNT] = {
    [PL_EVENT_MESSAGE_POSTED] = {"message.posted", &pl_event_message_posted_object},
};

const struct pl_shape_def pl_notices[PL_NOTICE_COUNT] = {
    [PL_NOTICE_CHANNEL_EVENT] = {"channel.event", &pl_notice_channel_event_object},
};

const enum pl_takedown pl_event_takedowns[PL_EVENT_COUNT] = {
    [PL_EVENT_MESSAGE_POSTED] = PL_TAKEDOWN_POSSIBLE,
};

const struct pl_reason_def pl_reasons[PL_REASON_COUNT] = {
    [PL_REASON_MUTED] = {
        "muted", 1008, true,
        {[PL_LANG_EN] = "You are muted. \"Wait\".",
         [PL_LANG_ID] = "Anda dibisukan."},
        {[PL_LANG_EN] = "An admin has muted you.",
         [PL_LANG_ID] = "Admin membisukan Anda."},
    },
};

const struct pl_rule_text pl_rule_texts[] = {
    {PL_REASON_MUTED, "by_clock",
     {[PL_LANG_EN] = "You are muted for a while.",
         [PL_LANG_ID] = "Anda dibisukan sementara."}},
};
const size_t pl_rule_text_count = 1;
