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
    "head",
    "observer",
    "expert",
    "moderator",
    "admin",
    "bot",
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

static const char *const message_kind_list[] = {
    "statement",
    "question",
};
static const struct pl_words message_kind_words = {message_kind_list, PL_MESSAGE_KIND_COUNT};

const char *pl_message_kind_name(enum pl_message_kind value)
{
    PL_CHECK(value < PL_MESSAGE_KIND_COUNT);
    return message_kind_list[value];
}

int pl_message_kind_find(struct pl_str word, enum pl_message_kind *ret_value)
{
    size_t index;
    int error = find(&message_kind_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_message_kind)index;
    return error;
}

static const char *const channel_kind_list[] = {
    "theme",
    "announcements",
    "lobby",
};
static const struct pl_words channel_kind_words = {channel_kind_list, PL_CHANNEL_KIND_COUNT};

const char *pl_channel_kind_name(enum pl_channel_kind value)
{
    PL_CHECK(value < PL_CHANNEL_KIND_COUNT);
    return channel_kind_list[value];
}

int pl_channel_kind_find(struct pl_str word, enum pl_channel_kind *ret_value)
{
    size_t index;
    int error = find(&channel_kind_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_channel_kind)index;
    return error;
}

static const char *const approval_mode_list[] = {
    "off",
    "all",
};
static const struct pl_words approval_mode_words = {approval_mode_list, PL_APPROVAL_MODE_COUNT};

const char *pl_approval_mode_name(enum pl_approval_mode value)
{
    PL_CHECK(value < PL_APPROVAL_MODE_COUNT);
    return approval_mode_list[value];
}

int pl_approval_mode_find(struct pl_str word, enum pl_approval_mode *ret_value)
{
    size_t index;
    int error = find(&approval_mode_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_approval_mode)index;
    return error;
}

static const char *const delegation_kind_list[] = {
    "city",
    "government",
    "partner",
};
static const struct pl_words delegation_kind_words = {delegation_kind_list, PL_DELEGATION_KIND_COUNT};

const char *pl_delegation_kind_name(enum pl_delegation_kind value)
{
    PL_CHECK(value < PL_DELEGATION_KIND_COUNT);
    return delegation_kind_list[value];
}

int pl_delegation_kind_find(struct pl_str word, enum pl_delegation_kind *ret_value)
{
    size_t index;
    int error = find(&delegation_kind_words, word, &index);
    if (error == 0)
        *ret_value = (enum pl_delegation_kind)index;
    return error;
}

static const char *const method_list[] = {
    "audit.list",
    "channel.history",
    "channel.lock",
    "channel.set_approval",
    "channel.slow_mode",
    "channel.subscribe",
    "channel.typing",
    "channel.unlock",
    "channel.unsubscribe",
    "clock.tick",
    "held.approve",
    "held.list",
    "held.reject",
    "invite.claim",
    "invite.create",
    "message.edit",
    "message.pin",
    "message.post",
    "message.react",
    "message.redact",
    "message.search",
    "operator.speak_as",
    "participant.import",
    "participant.list",
    "participant.mute",
    "participant.unmute",
    "presence.list",
    "read.mark",
    "server.status",
    "session.open",
    "token.create",
    "token.list",
    "token.revoke",
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
    "channel.approval_changed",
    "channel.locked",
    "channel.slow_mode_changed",
    "channel.unlocked",
    "held.rejected",
    "message.edited",
    "message.pinned",
    "message.posted",
    "message.reacted",
    "message.redacted",
    "message.unpinned",
    "participant.muted",
    "participant.unmuted",
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
    "channel.typing",
    "held.decided",
    "held.queued",
    "presence.changed",
    "read.marked",
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
    "parse_error",
    "invalid_request",
    "method_not_found",
    "invalid_params",
    "auth_required",
    "forbidden",
    "not_found",
    "not_subscribed",
    "too_long",
    "rate_limited",
    "slow_mode",
    "muted",
    "channel_locked",
    "edit_window_expired",
    "stale_epoch",
    "conflict",
    "overloaded",
    "read_only",
    "shutting_down",
    "internal",
    "limit_reached",
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

// [A-Za-z0-9._:@+-]
static const struct pl_pattern pattern_0 = {{UINT64_C(0x07ff680000000000), UINT64_C(0x07fffffe87ffffff)}};
// [0-9-]
static const struct pl_pattern pattern_1 = {{UINT64_C(0x03ff200000000000), UINT64_C(0x0000000000000000)}};
// [A-Za-z0-9-]
static const struct pl_pattern pattern_2 = {{UINT64_C(0x03ff200000000000), UINT64_C(0x07fffffe07fffffe)}};
// [A-Za-z0-9_-]
static const struct pl_pattern pattern_3 = {{UINT64_C(0x03ff200000000000), UINT64_C(0x07fffffe87fffffe)}};
// [0-9a-f]
static const struct pl_pattern pattern_4 = {{UINT64_C(0x03ff000000000000), UINT64_C(0x0000007e00000000)}};

static const struct pl_field wire_participant_fields[] = {
    {.name = "id", .key = {"\"id\":", 5}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_participant, id)},
    {.name = "name", .key = {"\"name\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_participant, name)},
    {.name = "role", .key = {"\"role\":", 7}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &role_words, .offset = offsetof(struct pl_wire_participant, role)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_participant, delegation)},
    {.name = "bot", .key = {"\"bot\":", 6}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_participant, bot)},
};
const struct pl_object pl_wire_participant_object = {
    .name = "wire_participant",
    .fields = wire_participant_fields,
    .field_count = 5,
    .size = sizeof(struct pl_wire_participant),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_delegation_fields[] = {
    {.name = "id", .key = {"\"id\":", 5}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_delegation, id)},
    {.name = "name", .key = {"\"name\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_delegation, name)},
    {.name = "short", .key = {"\"short\":", 8}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_delegation, short_)},
    {.name = "kind", .key = {"\"kind\":", 7}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &delegation_kind_words, .offset = offsetof(struct pl_wire_delegation, kind)},
    {.name = "country", .key = {"\"country\":", 10}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_delegation, country)},
    {.name = "seat", .key = {"\"seat\":", 7}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_delegation, seat)},
};
const struct pl_object pl_wire_delegation_object = {
    .name = "wire_delegation",
    .fields = wire_delegation_fields,
    .field_count = 6,
    .size = sizeof(struct pl_wire_delegation),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_summit_languages_items =
    {.kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(2), .max = INT64_C(35), .pattern = &pattern_2};
static const struct pl_field wire_summit_fields[] = {
    {.name = "id", .key = {"\"id\":", 5}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_summit, id)},
    {.name = "name", .key = {"\"name\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_summit, name)},
    {.name = "description", .key = {"\"description\":", 14}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_summit, description)},
    {.name = "city", .key = {"\"city\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_summit, city)},
    {.name = "country", .key = {"\"country\":", 10}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_summit, country)},
    {.name = "starts", .key = {"\"starts\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 2, .min = INT64_C(10), .max = INT64_C(10), .pattern = &pattern_1, .offset = offsetof(struct pl_wire_summit, starts)},
    {.name = "ends", .key = {"\"ends\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 3, .min = INT64_C(10), .max = INT64_C(10), .pattern = &pattern_1, .offset = offsetof(struct pl_wire_summit, ends)},
    {.name = "host", .key = {"\"host\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 4, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_summit, host)},
    {.name = "languages", .key = {"\"languages\":", 12}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &wire_summit_languages_items, .offset = offsetof(struct pl_wire_summit, languages), .count_offset = offsetof(struct pl_wire_summit, languages_count)},
};
const struct pl_object pl_wire_summit_object = {
    .name = "wire_summit",
    .fields = wire_summit_fields,
    .field_count = 9,
    .size = sizeof(struct pl_wire_summit),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_channel_state_pinned_items =
    {.kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991)};
static const struct pl_field wire_channel_state_fields[] = {
    {.name = "locked", .key = {"\"locked\":", 9}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_channel_state, locked)},
    {.name = "lock_reason", .key = {"\"lock_reason\":", 14}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_channel_state, lock_reason)},
    {.name = "slow_mode_s", .key = {"\"slow_mode_s\":", 14}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(21600), .offset = offsetof(struct pl_wire_channel_state, slow_mode_s)},
    {.name = "approval", .key = {"\"approval\":", 11}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &approval_mode_words, .offset = offsetof(struct pl_wire_channel_state, approval)},
    {.name = "edit_window_s", .key = {"\"edit_window_s\":", 16}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_channel_state, edit_window_s)},
    {.name = "pinned", .key = {"\"pinned\":", 9}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(50), .items = &wire_channel_state_pinned_items, .offset = offsetof(struct pl_wire_channel_state, pinned), .count_offset = offsetof(struct pl_wire_channel_state, pinned_count)},
};
const struct pl_object pl_wire_channel_state_object = {
    .name = "wire_channel_state",
    .fields = wire_channel_state_fields,
    .field_count = 6,
    .size = sizeof(struct pl_wire_channel_state),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_channel_rights_fields[] = {
    {.name = "post", .key = {"\"post\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_channel_rights, post)},
    {.name = "react", .key = {"\"react\":", 8}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_channel_rights, react)},
    {.name = "moderate", .key = {"\"moderate\":", 11}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_channel_rights, moderate)},
};
const struct pl_object pl_wire_channel_rights_object = {
    .name = "wire_channel_rights",
    .fields = wire_channel_rights_fields,
    .field_count = 3,
    .size = sizeof(struct pl_wire_channel_rights),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_channel_info_fields[] = {
    {.name = "id", .key = {"\"id\":", 5}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_channel_info, id)},
    {.name = "title", .key = {"\"title\":", 8}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_channel_info, title)},
    {.name = "description", .key = {"\"description\":", 14}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_channel_info, description)},
    {.name = "kind", .key = {"\"kind\":", 7}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &channel_kind_words, .offset = offsetof(struct pl_wire_channel_info, kind)},
    {.name = "last_seq", .key = {"\"last_seq\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_channel_info, last_seq)},
    {.name = "read_seq", .key = {"\"read_seq\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_channel_info, read_seq)},
    {.name = "state", .key = {"\"state\":", 8}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_channel_state_object, .offset = offsetof(struct pl_wire_channel_info, state)},
    {.name = "rights", .key = {"\"rights\":", 9}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_channel_rights_object, .offset = offsetof(struct pl_wire_channel_info, rights)},
    {.name = "muted_until", .key = {"\"muted_until\":", 14}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 0, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_channel_info, muted_until_ms)},
    {.name = "held_count", .key = {"\"held_count\":", 13}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 1, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_channel_info, held_count)},
};
const struct pl_object pl_wire_channel_info_object = {
    .name = "wire_channel_info",
    .fields = wire_channel_info_fields,
    .field_count = 10,
    .size = sizeof(struct pl_wire_channel_info),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_reaction_fields[] = {
    {.name = "emoji", .key = {"\"emoji\":", 8}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_reaction, emoji)},
    {.name = "count", .key = {"\"count\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_reaction, count)},
    {.name = "mine", .key = {"\"mine\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_reaction, mine)},
};
const struct pl_object pl_wire_reaction_object = {
    .name = "wire_reaction",
    .fields = wire_reaction_fields,
    .field_count = 3,
    .size = sizeof(struct pl_wire_reaction),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_message_state_reactions_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_reaction_object};
static const struct pl_field wire_message_state_fields[] = {
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_message_state, seq)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_message_state, text)},
    {.name = "edited_seq", .key = {"\"edited_seq\":", 13}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_message_state, edited_seq)},
    {.name = "redacted_seq", .key = {"\"redacted_seq\":", 15}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_message_state, redacted_seq)},
    {.name = "pinned", .key = {"\"pinned\":", 9}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_wire_message_state, pinned)},
    {.name = "reply_count", .key = {"\"reply_count\":", 14}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_message_state, reply_count)},
    {.name = "reactions", .key = {"\"reactions\":", 12}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(20), .items = &wire_message_state_reactions_items, .offset = offsetof(struct pl_wire_message_state, reactions), .count_offset = offsetof(struct pl_wire_message_state, reactions_count)},
};
const struct pl_object pl_wire_message_state_object = {
    .name = "wire_message_state",
    .fields = wire_message_state_fields,
    .field_count = 7,
    .size = sizeof(struct pl_wire_message_state),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_search_hit_fields[] = {
    {.name = "event", .key = {"\"event\":", 8}, .kind = PL_FIELD_RAW, .is_required = true, .offset = offsetof(struct pl_wire_search_hit, event)},
    {.name = "state", .key = {"\"state\":", 8}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 0, .object = &pl_wire_message_state_object, .offset = offsetof(struct pl_wire_search_hit, state)},
};
const struct pl_object pl_wire_search_hit_object = {
    .name = "wire_search_hit",
    .fields = wire_search_hit_fields,
    .field_count = 2,
    .size = sizeof(struct pl_wire_search_hit),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_audit_entry_fields[] = {
    {.name = "number", .key = {"\"number\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_audit_entry, number)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_audit_entry, at_ms)},
    {.name = "actor", .key = {"\"actor\":", 8}, .kind = PL_FIELD_OBJECT, .has = UINT32_C(1) << 0, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_wire_audit_entry, actor)},
    {.name = "action", .key = {"\"action\":", 9}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_audit_entry, action)},
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_audit_entry, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_audit_entry, seq)},
    {.name = "data", .key = {"\"data\":", 7}, .kind = PL_FIELD_RAW, .is_required = true, .offset = offsetof(struct pl_wire_audit_entry, data)},
};
const struct pl_object pl_wire_audit_entry_object = {
    .name = "wire_audit_entry",
    .fields = wire_audit_entry_fields,
    .field_count = 7,
    .size = sizeof(struct pl_wire_audit_entry),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_channel_position_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_channel_position, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_channel_position, seq)},
};
const struct pl_object pl_wire_channel_position_object = {
    .name = "wire_channel_position",
    .fields = wire_channel_position_fields,
    .field_count = 2,
    .size = sizeof(struct pl_wire_channel_position),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_held_item_fields[] = {
    {.name = "held_id", .key = {"\"held_id\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_held_item, held_id)},
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_held_item, channel)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_wire_held_item, participant)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_held_item, text)},
    {.name = "lang", .key = {"\"lang\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(2), .max = INT64_C(35), .pattern = &pattern_2, .offset = offsetof(struct pl_wire_held_item, lang)},
    {.name = "reply_to", .key = {"\"reply_to\":", 11}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_held_item, reply_to)},
    {.name = "kind", .key = {"\"kind\":", 7}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &message_kind_words, .offset = offsetof(struct pl_wire_held_item, kind)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_held_item, at_ms)},
};
const struct pl_object pl_wire_held_item_object = {
    .name = "wire_held_item",
    .fields = wire_held_item_fields,
    .field_count = 8,
    .size = sizeof(struct pl_wire_held_item),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_delegation_count_fields[] = {
    {.name = "id", .key = {"\"id\":", 5}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_delegation_count, id)},
    {.name = "count", .key = {"\"count\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_delegation_count, count)},
};
const struct pl_object pl_wire_delegation_count_object = {
    .name = "wire_delegation_count",
    .fields = wire_delegation_count_fields,
    .field_count = 2,
    .size = sizeof(struct pl_wire_delegation_count),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_limits_fields[] = {
    {.name = "frame_bytes", .key = {"\"frame_bytes\":", 14}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(-9007199254740991), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_limits, frame_bytes)},
    {.name = "text_graphemes", .key = {"\"text_graphemes\":", 17}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(-9007199254740991), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_limits, text_graphemes)},
    {.name = "text_bytes", .key = {"\"text_bytes\":", 13}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(-9007199254740991), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_limits, text_bytes)},
    {.name = "messages_per_minute", .key = {"\"messages_per_minute\":", 22}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(-9007199254740991), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_limits, messages_per_minute)},
    {.name = "requests_per_minute", .key = {"\"requests_per_minute\":", 22}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(-9007199254740991), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_limits, requests_per_minute)},
    {.name = "sessions_per_participant", .key = {"\"sessions_per_participant\":", 27}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(-9007199254740991), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_limits, sessions_per_participant)},
    {.name = "connections_per_address", .key = {"\"connections_per_address\":", 26}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(-9007199254740991), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_limits, connections_per_address)},
    {.name = "history_page", .key = {"\"history_page\":", 15}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(-9007199254740991), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_limits, history_page)},
};
const struct pl_object pl_wire_limits_object = {
    .name = "wire_limits",
    .fields = wire_limits_fields,
    .field_count = 8,
    .size = sizeof(struct pl_wire_limits),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_software_fields[] = {
    {.name = "name", .key = {"\"name\":", 7}, .kind = PL_FIELD_STRING, .text = PL_TEXT_NAME, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .offset = offsetof(struct pl_wire_software, name)},
    {.name = "version", .key = {"\"version\":", 10}, .kind = PL_FIELD_STRING, .text = PL_TEXT_NAME, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .offset = offsetof(struct pl_wire_software, version)},
};
const struct pl_object pl_wire_software_object = {
    .name = "wire_software",
    .fields = wire_software_fields,
    .field_count = 2,
    .size = sizeof(struct pl_wire_software),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_token_info_fields[] = {
    {.name = "token_id", .key = {"\"token_id\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_token_info, token_id)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_wire_token_info, participant)},
    {.name = "label", .key = {"\"label\":", 8}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_token_info, label)},
    {.name = "created", .key = {"\"created\":", 10}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_wire_token_info, created_ms)},
};
const struct pl_object pl_wire_token_info_object = {
    .name = "wire_token_info",
    .fields = wire_token_info_fields,
    .field_count = 4,
    .size = sizeof(struct pl_wire_token_info),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_import_error_fields[] = {
    {.name = "row", .key = {"\"row\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_import_error, row)},
    {.name = "field", .key = {"\"field\":", 8}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_import_error, field)},
    {.name = "problem", .key = {"\"problem\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_wire_import_error, problem)},
};
const struct pl_object pl_wire_import_error_object = {
    .name = "wire_import_error",
    .fields = wire_import_error_fields,
    .field_count = 3,
    .size = sizeof(struct pl_wire_import_error),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field wire_channel_status_fields[] = {
    {.name = "id", .key = {"\"id\":", 5}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_wire_channel_status, id)},
    {.name = "last_seq", .key = {"\"last_seq\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_channel_status, last_seq)},
    {.name = "held_count", .key = {"\"held_count\":", 13}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_wire_channel_status, held_count)},
};
const struct pl_object pl_wire_channel_status_object = {
    .name = "wire_channel_status",
    .fields = wire_channel_status_fields,
    .field_count = 3,
    .size = sizeof(struct pl_wire_channel_status),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field audit_list_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_audit_list_params, channel)},
    {.name = "actor", .key = {"\"actor\":", 8}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_audit_list_params, actor)},
    {.name = "action", .key = {"\"action\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(64), .offset = offsetof(struct pl_audit_list_params, action)},
    {.name = "before", .key = {"\"before\":", 9}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 3, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_audit_list_params, before)},
    {.name = "limit", .key = {"\"limit\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 4, .min = INT64_C(1), .max = INT64_C(100), .offset = offsetof(struct pl_audit_list_params, limit)},
};
const struct pl_object pl_audit_list_params_object = {
    .name = "audit_list_params",
    .fields = audit_list_params_fields,
    .field_count = 5,
    .size = sizeof(struct pl_audit_list_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field audit_list_result_entries_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_audit_entry_object};
static const struct pl_field audit_list_result_fields[] = {
    {.name = "entries", .key = {"\"entries\":", 10}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(100), .items = &audit_list_result_entries_items, .offset = offsetof(struct pl_audit_list_result, entries), .count_offset = offsetof(struct pl_audit_list_result, entries_count)},
    {.name = "more", .key = {"\"more\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_audit_list_result, more)},
    {.name = "next", .key = {"\"next\":", 7}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_audit_list_result, next)},
};
const struct pl_object pl_audit_list_result_object = {
    .name = "audit_list_result",
    .fields = audit_list_result_fields,
    .field_count = 3,
    .size = sizeof(struct pl_audit_list_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field channel_history_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_history_params, channel)},
    {.name = "before", .key = {"\"before\":", 9}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_history_params, before)},
    {.name = "after", .key = {"\"after\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 1, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_history_params, after)},
    {.name = "around", .key = {"\"around\":", 9}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_history_params, around)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 3, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_channel_history_params, at_ms)},
    {.name = "limit", .key = {"\"limit\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 4, .min = INT64_C(1), .max = INT64_C(200), .offset = offsetof(struct pl_channel_history_params, limit)},
};
const struct pl_object pl_channel_history_params_object = {
    .name = "channel_history_params",
    .fields = channel_history_params_fields,
    .field_count = 6,
    .size = sizeof(struct pl_channel_history_params),
    .exactly_one = PL_HAS_CHANNEL_HISTORY_PARAMS_BEFORE | PL_HAS_CHANNEL_HISTORY_PARAMS_AFTER | PL_HAS_CHANNEL_HISTORY_PARAMS_AROUND | PL_HAS_CHANNEL_HISTORY_PARAMS_AT,
    .is_closed = true,
};

static const struct pl_field channel_history_result_events_items =
    {.kind = PL_FIELD_RAW, .is_required = true};
static const struct pl_field channel_history_result_messages_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_message_state_object};
static const struct pl_field channel_history_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_history_result, channel)},
    {.name = "events", .key = {"\"events\":", 9}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(200), .items = &channel_history_result_events_items, .offset = offsetof(struct pl_channel_history_result, events), .count_offset = offsetof(struct pl_channel_history_result, events_count)},
    {.name = "first_seq", .key = {"\"first_seq\":", 12}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_history_result, first_seq)},
    {.name = "last_seq", .key = {"\"last_seq\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_history_result, last_seq)},
    {.name = "head", .key = {"\"head\":", 7}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_history_result, head)},
    {.name = "more_before", .key = {"\"more_before\":", 14}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_channel_history_result, more_before)},
    {.name = "more_after", .key = {"\"more_after\":", 13}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_channel_history_result, more_after)},
    {.name = "messages", .key = {"\"messages\":", 11}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &channel_history_result_messages_items, .offset = offsetof(struct pl_channel_history_result, messages), .count_offset = offsetof(struct pl_channel_history_result, messages_count)},
};
const struct pl_object pl_channel_history_result_object = {
    .name = "channel_history_result",
    .fields = channel_history_result_fields,
    .field_count = 8,
    .size = sizeof(struct pl_channel_history_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field channel_lock_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_lock_params, channel)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_channel_lock_params, reason)},
};
const struct pl_object pl_channel_lock_params_object = {
    .name = "channel_lock_params",
    .fields = channel_lock_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_channel_lock_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field channel_lock_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_lock_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_lock_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_channel_lock_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_channel_lock_result, changed)},
};
const struct pl_object pl_channel_lock_result_object = {
    .name = "channel_lock_result",
    .fields = channel_lock_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_channel_lock_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field channel_set_approval_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_set_approval_params, channel)},
    {.name = "mode", .key = {"\"mode\":", 7}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &approval_mode_words, .offset = offsetof(struct pl_channel_set_approval_params, mode)},
};
const struct pl_object pl_channel_set_approval_params_object = {
    .name = "channel_set_approval_params",
    .fields = channel_set_approval_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_channel_set_approval_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field channel_set_approval_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_set_approval_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_set_approval_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_channel_set_approval_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_channel_set_approval_result, changed)},
};
const struct pl_object pl_channel_set_approval_result_object = {
    .name = "channel_set_approval_result",
    .fields = channel_set_approval_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_channel_set_approval_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field channel_slow_mode_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_slow_mode_params, channel)},
    {.name = "seconds", .key = {"\"seconds\":", 10}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(21600), .offset = offsetof(struct pl_channel_slow_mode_params, seconds)},
};
const struct pl_object pl_channel_slow_mode_params_object = {
    .name = "channel_slow_mode_params",
    .fields = channel_slow_mode_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_channel_slow_mode_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field channel_slow_mode_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_slow_mode_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_slow_mode_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_channel_slow_mode_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_channel_slow_mode_result, changed)},
};
const struct pl_object pl_channel_slow_mode_result_object = {
    .name = "channel_slow_mode_result",
    .fields = channel_slow_mode_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_channel_slow_mode_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field channel_subscribe_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_subscribe_params, channel)},
    {.name = "after", .key = {"\"after\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_subscribe_params, after)},
    {.name = "epoch", .key = {"\"epoch\":", 8}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_subscribe_params, epoch)},
};
const struct pl_object pl_channel_subscribe_params_object = {
    .name = "channel_subscribe_params",
    .fields = channel_subscribe_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_channel_subscribe_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field channel_subscribe_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_subscribe_result, channel)},
    {.name = "last_seq", .key = {"\"last_seq\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_subscribe_result, last_seq)},
};
const struct pl_object pl_channel_subscribe_result_object = {
    .name = "channel_subscribe_result",
    .fields = channel_subscribe_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_channel_subscribe_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field channel_typing_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_typing_params, channel)},
};
const struct pl_object pl_channel_typing_params_object = {
    .name = "channel_typing_params",
    .fields = channel_typing_params_fields,
    .field_count = 1,
    .size = sizeof(struct pl_channel_typing_params),
    .exactly_one = 0,
    .is_closed = true,
};

const struct pl_object pl_channel_typing_result_object = {
    .name = "channel_typing_result",
    .fields = NULL,
    .field_count = 0,
    .size = sizeof(struct pl_channel_typing_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field channel_unlock_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_unlock_params, channel)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_channel_unlock_params, reason)},
};
const struct pl_object pl_channel_unlock_params_object = {
    .name = "channel_unlock_params",
    .fields = channel_unlock_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_channel_unlock_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field channel_unlock_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_unlock_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_channel_unlock_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_channel_unlock_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_channel_unlock_result, changed)},
};
const struct pl_object pl_channel_unlock_result_object = {
    .name = "channel_unlock_result",
    .fields = channel_unlock_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_channel_unlock_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field channel_unsubscribe_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_channel_unsubscribe_params, channel)},
};
const struct pl_object pl_channel_unsubscribe_params_object = {
    .name = "channel_unsubscribe_params",
    .fields = channel_unsubscribe_params_fields,
    .field_count = 1,
    .size = sizeof(struct pl_channel_unsubscribe_params),
    .exactly_one = 0,
    .is_closed = true,
};

const struct pl_object pl_channel_unsubscribe_result_object = {
    .name = "channel_unsubscribe_result",
    .fields = NULL,
    .field_count = 0,
    .size = sizeof(struct pl_channel_unsubscribe_result),
    .exactly_one = 0,
    .is_closed = false,
};

const struct pl_object pl_clock_tick_params_object = {
    .name = "clock_tick_params",
    .fields = NULL,
    .field_count = 0,
    .size = sizeof(struct pl_clock_tick_params),
    .exactly_one = 0,
    .is_closed = true,
};

const struct pl_object pl_clock_tick_result_object = {
    .name = "clock_tick_result",
    .fields = NULL,
    .field_count = 0,
    .size = sizeof(struct pl_clock_tick_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field held_approve_params_fields[] = {
    {.name = "held_id", .key = {"\"held_id\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_held_approve_params, held_id)},
};
const struct pl_object pl_held_approve_params_object = {
    .name = "held_approve_params",
    .fields = held_approve_params_fields,
    .field_count = 1,
    .size = sizeof(struct pl_held_approve_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field held_approve_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_held_approve_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_held_approve_result, seq)},
    {.name = "id", .key = {"\"id\":", 5}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_held_approve_result, id)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_held_approve_result, at_ms)},
};
const struct pl_object pl_held_approve_result_object = {
    .name = "held_approve_result",
    .fields = held_approve_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_held_approve_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field held_list_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_held_list_params, channel)},
    {.name = "after", .key = {"\"after\":", 8}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_held_list_params, after)},
    {.name = "limit", .key = {"\"limit\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(100), .offset = offsetof(struct pl_held_list_params, limit)},
};
const struct pl_object pl_held_list_params_object = {
    .name = "held_list_params",
    .fields = held_list_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_held_list_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field held_list_result_held_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_held_item_object};
static const struct pl_field held_list_result_fields[] = {
    {.name = "held", .key = {"\"held\":", 7}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(100), .items = &held_list_result_held_items, .offset = offsetof(struct pl_held_list_result, held), .count_offset = offsetof(struct pl_held_list_result, held_count)},
    {.name = "more", .key = {"\"more\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_held_list_result, more)},
    {.name = "total", .key = {"\"total\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_held_list_result, total)},
};
const struct pl_object pl_held_list_result_object = {
    .name = "held_list_result",
    .fields = held_list_result_fields,
    .field_count = 3,
    .size = sizeof(struct pl_held_list_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field held_reject_params_fields[] = {
    {.name = "held_id", .key = {"\"held_id\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_held_reject_params, held_id)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_held_reject_params, reason)},
};
const struct pl_object pl_held_reject_params_object = {
    .name = "held_reject_params",
    .fields = held_reject_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_held_reject_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field held_reject_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_held_reject_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_held_reject_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_held_reject_result, at_ms)},
};
const struct pl_object pl_held_reject_result_object = {
    .name = "held_reject_result",
    .fields = held_reject_result_fields,
    .field_count = 3,
    .size = sizeof(struct pl_held_reject_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field invite_claim_params_fields[] = {
    {.name = "invite", .key = {"\"invite\":", 9}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(16), .max = INT64_C(256), .pattern = &pattern_3, .offset = offsetof(struct pl_invite_claim_params, invite)},
    {.name = "token", .key = {"\"token\":", 8}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(32), .max = INT64_C(256), .pattern = &pattern_3, .offset = offsetof(struct pl_invite_claim_params, token)},
};
const struct pl_object pl_invite_claim_params_object = {
    .name = "invite_claim_params",
    .fields = invite_claim_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_invite_claim_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field invite_claim_result_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_invite_claim_result, participant)},
};
const struct pl_object pl_invite_claim_result_object = {
    .name = "invite_claim_result",
    .fields = invite_claim_result_fields,
    .field_count = 1,
    .size = sizeof(struct pl_invite_claim_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field invite_create_params_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .text = PL_TEXT_NAME, .is_required = true, .min = INT64_C(1), .max = INT64_C(120), .offset = offsetof(struct pl_invite_create_params, participant)},
    {.name = "role", .key = {"\"role\":", 7}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 0, .words = &role_words, .offset = offsetof(struct pl_invite_create_params, role)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_invite_create_params, delegation)},
    {.name = "valid_s", .key = {"\"valid_s\":", 10}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(60), .max = INT64_C(31536000), .offset = offsetof(struct pl_invite_create_params, valid_s)},
    {.name = "secret_hash", .key = {"\"secret_hash\":", 14}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(64), .max = INT64_C(64), .pattern = &pattern_4, .offset = offsetof(struct pl_invite_create_params, secret_hash)},
};
const struct pl_object pl_invite_create_params_object = {
    .name = "invite_create_params",
    .fields = invite_create_params_fields,
    .field_count = 5,
    .size = sizeof(struct pl_invite_create_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field invite_create_result_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_invite_create_result, participant)},
    {.name = "created", .key = {"\"created\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_invite_create_result, created)},
    {.name = "expires", .key = {"\"expires\":", 10}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_invite_create_result, expires_ms)},
};
const struct pl_object pl_invite_create_result_object = {
    .name = "invite_create_result",
    .fields = invite_create_result_fields,
    .field_count = 3,
    .size = sizeof(struct pl_invite_create_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field message_edit_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_edit_params, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_edit_params, seq)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .text = PL_TEXT_MESSAGE, .is_required = true, .min = INT64_C(1), .max = INT64_C(16384), .offset = offsetof(struct pl_message_edit_params, text)},
};
const struct pl_object pl_message_edit_params_object = {
    .name = "message_edit_params",
    .fields = message_edit_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_message_edit_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field message_edit_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_edit_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_edit_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_message_edit_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_message_edit_result, changed)},
};
const struct pl_object pl_message_edit_result_object = {
    .name = "message_edit_result",
    .fields = message_edit_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_message_edit_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field message_pin_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_pin_params, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_pin_params, seq)},
    {.name = "on", .key = {"\"on\":", 5}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_message_pin_params, on)},
};
const struct pl_object pl_message_pin_params_object = {
    .name = "message_pin_params",
    .fields = message_pin_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_message_pin_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field message_pin_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_pin_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_pin_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_message_pin_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_message_pin_result, changed)},
};
const struct pl_object pl_message_pin_result_object = {
    .name = "message_pin_result",
    .fields = message_pin_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_message_pin_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field message_post_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_post_params, channel)},
    {.name = "client_id", .key = {"\"client_id\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_post_params, client_id)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .text = PL_TEXT_MESSAGE, .is_required = true, .min = INT64_C(1), .max = INT64_C(16384), .offset = offsetof(struct pl_message_post_params, text)},
    {.name = "lang", .key = {"\"lang\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(2), .max = INT64_C(35), .pattern = &pattern_2, .offset = offsetof(struct pl_message_post_params, lang)},
    {.name = "reply_to", .key = {"\"reply_to\":", 11}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_post_params, reply_to)},
    {.name = "kind", .key = {"\"kind\":", 7}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 2, .words = &message_kind_words, .offset = offsetof(struct pl_message_post_params, kind)},
};
const struct pl_object pl_message_post_params_object = {
    .name = "message_post_params",
    .fields = message_post_params_fields,
    .field_count = 6,
    .size = sizeof(struct pl_message_post_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field message_post_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_post_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_post_result, seq)},
    {.name = "id", .key = {"\"id\":", 5}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_message_post_result, id)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 2, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_message_post_result, at_ms)},
    {.name = "held", .key = {"\"held\":", 7}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 3, .offset = offsetof(struct pl_message_post_result, held)},
    {.name = "held_id", .key = {"\"held_id\":", 10}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 4, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_post_result, held_id)},
    {.name = "rejected", .key = {"\"rejected\":", 11}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 5, .offset = offsetof(struct pl_message_post_result, rejected)},
};
const struct pl_object pl_message_post_result_object = {
    .name = "message_post_result",
    .fields = message_post_result_fields,
    .field_count = 7,
    .size = sizeof(struct pl_message_post_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field message_react_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_react_params, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_react_params, seq)},
    {.name = "emoji", .key = {"\"emoji\":", 8}, .kind = PL_FIELD_STRING, .text = PL_TEXT_EMOJI, .is_required = true, .min = INT64_C(1), .max = INT64_C(32), .offset = offsetof(struct pl_message_react_params, emoji)},
    {.name = "on", .key = {"\"on\":", 5}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_message_react_params, on)},
};
const struct pl_object pl_message_react_params_object = {
    .name = "message_react_params",
    .fields = message_react_params_fields,
    .field_count = 4,
    .size = sizeof(struct pl_message_react_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field message_react_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_react_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_react_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_message_react_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_message_react_result, changed)},
};
const struct pl_object pl_message_react_result_object = {
    .name = "message_react_result",
    .fields = message_react_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_message_react_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field message_redact_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_redact_params, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_redact_params, seq)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_message_redact_params, reason)},
};
const struct pl_object pl_message_redact_params_object = {
    .name = "message_redact_params",
    .fields = message_redact_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_message_redact_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field message_redact_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_redact_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_message_redact_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_message_redact_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_message_redact_result, changed)},
};
const struct pl_object pl_message_redact_result_object = {
    .name = "message_redact_result",
    .fields = message_redact_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_message_redact_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field message_search_params_fields[] = {
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(200), .offset = offsetof(struct pl_message_search_params, text)},
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_message_search_params, channel)},
    {.name = "before", .key = {"\"before\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(100), .offset = offsetof(struct pl_message_search_params, before)},
    {.name = "limit", .key = {"\"limit\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(50), .offset = offsetof(struct pl_message_search_params, limit)},
};
const struct pl_object pl_message_search_params_object = {
    .name = "message_search_params",
    .fields = message_search_params_fields,
    .field_count = 4,
    .size = sizeof(struct pl_message_search_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field message_search_result_hits_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_search_hit_object};
static const struct pl_field message_search_result_indexed_to_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_channel_position_object};
static const struct pl_field message_search_result_fields[] = {
    {.name = "hits", .key = {"\"hits\":", 7}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(50), .items = &message_search_result_hits_items, .offset = offsetof(struct pl_message_search_result, hits), .count_offset = offsetof(struct pl_message_search_result, hits_count)},
    {.name = "more", .key = {"\"more\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_message_search_result, more)},
    {.name = "indexed_to", .key = {"\"indexed_to\":", 13}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &message_search_result_indexed_to_items, .offset = offsetof(struct pl_message_search_result, indexed_to), .count_offset = offsetof(struct pl_message_search_result, indexed_to_count)},
};
const struct pl_object pl_message_search_result_object = {
    .name = "message_search_result",
    .fields = message_search_result_fields,
    .field_count = 3,
    .size = sizeof(struct pl_message_search_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field operator_speak_as_params_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .text = PL_TEXT_NAME, .is_required = true, .min = INT64_C(1), .max = INT64_C(120), .offset = offsetof(struct pl_operator_speak_as_params, participant)},
};
const struct pl_object pl_operator_speak_as_params_object = {
    .name = "operator_speak_as_params",
    .fields = operator_speak_as_params_fields,
    .field_count = 1,
    .size = sizeof(struct pl_operator_speak_as_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field operator_speak_as_result_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_operator_speak_as_result, participant)},
};
const struct pl_object pl_operator_speak_as_result_object = {
    .name = "operator_speak_as_result",
    .fields = operator_speak_as_result_fields,
    .field_count = 1,
    .size = sizeof(struct pl_operator_speak_as_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field participant_import_params_rows_fields[] = {
    {.name = "row", .key = {"\"row\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_participant_import_params_rows, row)},
    {.name = "id", .key = {"\"id\":", 5}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_C(200), .offset = offsetof(struct pl_participant_import_params_rows, id)},
    {.name = "name", .key = {"\"name\":", 7}, .kind = PL_FIELD_STRING, .text = PL_TEXT_NAME, .is_required = true, .min = INT64_C(1), .max = INT64_C(120), .offset = offsetof(struct pl_participant_import_params_rows, name)},
    {.name = "role", .key = {"\"role\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_C(64), .offset = offsetof(struct pl_participant_import_params_rows, role)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_C(200), .offset = offsetof(struct pl_participant_import_params_rows, delegation)},
    {.name = "lang", .key = {"\"lang\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(0), .max = INT64_C(35), .offset = offsetof(struct pl_participant_import_params_rows, lang)},
};
const struct pl_object pl_participant_import_params_rows_object = {
    .name = "participant_import_params_rows",
    .fields = participant_import_params_rows_fields,
    .field_count = 6,
    .size = sizeof(struct pl_participant_import_params_rows),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field participant_import_params_rows_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_participant_import_params_rows_object};
static const struct pl_field participant_import_params_fields[] = {
    {.name = "rows", .key = {"\"rows\":", 7}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(1), .max = INT64_C(20000), .items = &participant_import_params_rows_items, .offset = offsetof(struct pl_participant_import_params, rows), .count_offset = offsetof(struct pl_participant_import_params, rows_count)},
    {.name = "dry_run", .key = {"\"dry_run\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_participant_import_params, dry_run)},
};
const struct pl_object pl_participant_import_params_object = {
    .name = "participant_import_params",
    .fields = participant_import_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_participant_import_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field participant_import_result_errors_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_import_error_object};
static const struct pl_field participant_import_result_fields[] = {
    {.name = "created", .key = {"\"created\":", 10}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_participant_import_result, created)},
    {.name = "updated", .key = {"\"updated\":", 10}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_participant_import_result, updated)},
    {.name = "unchanged", .key = {"\"unchanged\":", 12}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_participant_import_result, unchanged)},
    {.name = "errors", .key = {"\"errors\":", 9}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &participant_import_result_errors_items, .offset = offsetof(struct pl_participant_import_result, errors), .count_offset = offsetof(struct pl_participant_import_result, errors_count)},
};
const struct pl_object pl_participant_import_result_object = {
    .name = "participant_import_result",
    .fields = participant_import_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_participant_import_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field participant_list_params_fields[] = {
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_list_params, delegation)},
    {.name = "after", .key = {"\"after\":", 8}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_list_params, after)},
    {.name = "limit", .key = {"\"limit\":", 8}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(1000), .offset = offsetof(struct pl_participant_list_params, limit)},
};
const struct pl_object pl_participant_list_params_object = {
    .name = "participant_list_params",
    .fields = participant_list_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_participant_list_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field participant_list_result_participants_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object};
static const struct pl_field participant_list_result_fields[] = {
    {.name = "participants", .key = {"\"participants\":", 15}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &participant_list_result_participants_items, .offset = offsetof(struct pl_participant_list_result, participants), .count_offset = offsetof(struct pl_participant_list_result, participants_count)},
    {.name = "more", .key = {"\"more\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_participant_list_result, more)},
};
const struct pl_object pl_participant_list_result_object = {
    .name = "participant_list_result",
    .fields = participant_list_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_participant_list_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field participant_mute_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_mute_params, channel)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_mute_params, participant)},
    {.name = "duration_s", .key = {"\"duration_s\":", 13}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(10), .max = INT64_C(2592000), .offset = offsetof(struct pl_participant_mute_params, duration_s)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .is_required = true, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_participant_mute_params, reason)},
};
const struct pl_object pl_participant_mute_params_object = {
    .name = "participant_mute_params",
    .fields = participant_mute_params_fields,
    .field_count = 4,
    .size = sizeof(struct pl_participant_mute_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field participant_mute_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_mute_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_participant_mute_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_participant_mute_result, at_ms)},
    {.name = "until", .key = {"\"until\":", 8}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_participant_mute_result, until_ms)},
};
const struct pl_object pl_participant_mute_result_object = {
    .name = "participant_mute_result",
    .fields = participant_mute_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_participant_mute_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field participant_unmute_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_unmute_params, channel)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_unmute_params, participant)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .text = PL_TEXT_LINE, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(500), .offset = offsetof(struct pl_participant_unmute_params, reason)},
};
const struct pl_object pl_participant_unmute_params_object = {
    .name = "participant_unmute_params",
    .fields = participant_unmute_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_participant_unmute_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field participant_unmute_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_participant_unmute_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_participant_unmute_result, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .has = UINT32_C(1) << 1, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_participant_unmute_result, at_ms)},
    {.name = "changed", .key = {"\"changed\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_participant_unmute_result, changed)},
};
const struct pl_object pl_participant_unmute_result_object = {
    .name = "participant_unmute_result",
    .fields = participant_unmute_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_participant_unmute_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field presence_list_params_fields[] = {
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_presence_list_params, delegation)},
};
const struct pl_object pl_presence_list_params_object = {
    .name = "presence_list_params",
    .fields = presence_list_params_fields,
    .field_count = 1,
    .size = sizeof(struct pl_presence_list_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field presence_list_result_delegations_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_delegation_count_object};
static const struct pl_field presence_list_result_participants_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object};
static const struct pl_field presence_list_result_fields[] = {
    {.name = "total", .key = {"\"total\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_presence_list_result, total)},
    {.name = "delegations", .key = {"\"delegations\":", 14}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &presence_list_result_delegations_items, .offset = offsetof(struct pl_presence_list_result, delegations), .count_offset = offsetof(struct pl_presence_list_result, delegations_count)},
    {.name = "participants", .key = {"\"participants\":", 15}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_C(200), .items = &presence_list_result_participants_items, .offset = offsetof(struct pl_presence_list_result, participants), .count_offset = offsetof(struct pl_presence_list_result, participants_count)},
    {.name = "more", .key = {"\"more\":", 7}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_presence_list_result, more)},
};
const struct pl_object pl_presence_list_result_object = {
    .name = "presence_list_result",
    .fields = presence_list_result_fields,
    .field_count = 4,
    .size = sizeof(struct pl_presence_list_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field read_mark_params_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_read_mark_params, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_read_mark_params, seq)},
};
const struct pl_object pl_read_mark_params_object = {
    .name = "read_mark_params",
    .fields = read_mark_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_read_mark_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field read_mark_result_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_read_mark_result, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_read_mark_result, seq)},
};
const struct pl_object pl_read_mark_result_object = {
    .name = "read_mark_result",
    .fields = read_mark_result_fields,
    .field_count = 2,
    .size = sizeof(struct pl_read_mark_result),
    .exactly_one = 0,
    .is_closed = false,
};

const struct pl_object pl_server_status_params_object = {
    .name = "server_status_params",
    .fields = NULL,
    .field_count = 0,
    .size = sizeof(struct pl_server_status_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field server_status_result_channels_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_channel_status_object};
static const struct pl_field server_status_result_fields[] = {
    {.name = "version", .key = {"\"version\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_server_status_result, version)},
    {.name = "summit", .key = {"\"summit\":", 9}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_server_status_result, summit)},
    {.name = "name", .key = {"\"name\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_server_status_result, name)},
    {.name = "epoch", .key = {"\"epoch\":", 8}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_server_status_result, epoch)},
    {.name = "position", .key = {"\"position\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_server_status_result, position)},
    {.name = "participants", .key = {"\"participants\":", 15}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_server_status_result, participants)},
    {.name = "tokens", .key = {"\"tokens\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_server_status_result, tokens)},
    {.name = "channels", .key = {"\"channels\":", 11}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &server_status_result_channels_items, .offset = offsetof(struct pl_server_status_result, channels), .count_offset = offsetof(struct pl_server_status_result, channels_count)},
    {.name = "index_lag", .key = {"\"index_lag\":", 12}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_server_status_result, index_lag)},
    {.name = "server_time", .key = {"\"server_time\":", 14}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_server_status_result, server_time_ms)},
};
const struct pl_object pl_server_status_result_object = {
    .name = "server_status_result",
    .fields = server_status_result_fields,
    .field_count = 10,
    .size = sizeof(struct pl_server_status_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field session_open_params_client_fields[] = {
    {.name = "name", .key = {"\"name\":", 7}, .kind = PL_FIELD_STRING, .text = PL_TEXT_NAME, .is_required = true, .min = INT64_C(1), .max = INT64_C(120), .offset = offsetof(struct pl_session_open_params_client, name)},
    {.name = "version", .key = {"\"version\":", 10}, .kind = PL_FIELD_STRING, .text = PL_TEXT_NAME, .is_required = true, .min = INT64_C(1), .max = INT64_C(120), .offset = offsetof(struct pl_session_open_params_client, version)},
};
const struct pl_object pl_session_open_params_client_object = {
    .name = "session_open_params_client",
    .fields = session_open_params_client_fields,
    .field_count = 2,
    .size = sizeof(struct pl_session_open_params_client),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field session_open_params_fields[] = {
    {.name = "token", .key = {"\"token\":", 8}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(16), .max = INT64_C(256), .pattern = &pattern_3, .offset = offsetof(struct pl_session_open_params, token)},
    {.name = "client", .key = {"\"client\":", 9}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_session_open_params_client_object, .offset = offsetof(struct pl_session_open_params, client)},
    {.name = "lang", .key = {"\"lang\":", 7}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 0, .words = &lang_words, .offset = offsetof(struct pl_session_open_params, lang)},
};
const struct pl_object pl_session_open_params_object = {
    .name = "session_open_params",
    .fields = session_open_params_fields,
    .field_count = 3,
    .size = sizeof(struct pl_session_open_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field session_open_result_channels_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_channel_info_object};
static const struct pl_field session_open_result_delegations_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_delegation_object};
static const struct pl_field session_open_result_fields[] = {
    {.name = "session", .key = {"\"session\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_session_open_result, session)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_session_open_result, participant)},
    {.name = "summit", .key = {"\"summit\":", 9}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_summit_object, .offset = offsetof(struct pl_session_open_result, summit)},
    {.name = "epoch", .key = {"\"epoch\":", 8}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_session_open_result, epoch)},
    {.name = "channels", .key = {"\"channels\":", 11}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &session_open_result_channels_items, .offset = offsetof(struct pl_session_open_result, channels), .count_offset = offsetof(struct pl_session_open_result, channels_count)},
    {.name = "delegations", .key = {"\"delegations\":", 14}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &session_open_result_delegations_items, .offset = offsetof(struct pl_session_open_result, delegations), .count_offset = offsetof(struct pl_session_open_result, delegations_count)},
    {.name = "limits", .key = {"\"limits\":", 9}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_limits_object, .offset = offsetof(struct pl_session_open_result, limits)},
    {.name = "server", .key = {"\"server\":", 9}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_software_object, .offset = offsetof(struct pl_session_open_result, server)},
    {.name = "server_time", .key = {"\"server_time\":", 14}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_session_open_result, server_time_ms)},
};
const struct pl_object pl_session_open_result_object = {
    .name = "session_open_result",
    .fields = session_open_result_fields,
    .field_count = 9,
    .size = sizeof(struct pl_session_open_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field token_create_params_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .text = PL_TEXT_NAME, .is_required = true, .min = INT64_C(1), .max = INT64_C(120), .offset = offsetof(struct pl_token_create_params, participant)},
    {.name = "role", .key = {"\"role\":", 7}, .kind = PL_FIELD_ENUM, .has = UINT32_C(1) << 0, .words = &role_words, .offset = offsetof(struct pl_token_create_params, role)},
    {.name = "delegation", .key = {"\"delegation\":", 13}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_token_create_params, delegation)},
    {.name = "label", .key = {"\"label\":", 8}, .kind = PL_FIELD_STRING, .text = PL_TEXT_NAME, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(120), .offset = offsetof(struct pl_token_create_params, label)},
    {.name = "secret_hash", .key = {"\"secret_hash\":", 14}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(64), .max = INT64_C(64), .pattern = &pattern_4, .offset = offsetof(struct pl_token_create_params, secret_hash)},
};
const struct pl_object pl_token_create_params_object = {
    .name = "token_create_params",
    .fields = token_create_params_fields,
    .field_count = 5,
    .size = sizeof(struct pl_token_create_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field token_create_result_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_token_create_result, participant)},
    {.name = "token_id", .key = {"\"token_id\":", 11}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_token_create_result, token_id)},
    {.name = "created", .key = {"\"created\":", 10}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_token_create_result, created)},
};
const struct pl_object pl_token_create_result_object = {
    .name = "token_create_result",
    .fields = token_create_result_fields,
    .field_count = 3,
    .size = sizeof(struct pl_token_create_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field token_list_params_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .text = PL_TEXT_NAME, .has = UINT32_C(1) << 0, .min = INT64_C(1), .max = INT64_C(120), .offset = offsetof(struct pl_token_list_params, participant)},
};
const struct pl_object pl_token_list_params_object = {
    .name = "token_list_params",
    .fields = token_list_params_fields,
    .field_count = 1,
    .size = sizeof(struct pl_token_list_params),
    .exactly_one = 0,
    .is_closed = true,
};

static const struct pl_field token_list_result_tokens_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_token_info_object};
static const struct pl_field token_list_result_fields[] = {
    {.name = "tokens", .key = {"\"tokens\":", 9}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &token_list_result_tokens_items, .offset = offsetof(struct pl_token_list_result, tokens), .count_offset = offsetof(struct pl_token_list_result, tokens_count)},
};
const struct pl_object pl_token_list_result_object = {
    .name = "token_list_result",
    .fields = token_list_result_fields,
    .field_count = 1,
    .size = sizeof(struct pl_token_list_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field token_revoke_params_fields[] = {
    {.name = "secret_hash", .key = {"\"secret_hash\":", 14}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(64), .max = INT64_C(64), .pattern = &pattern_4, .offset = offsetof(struct pl_token_revoke_params, secret_hash)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_STRING, .text = PL_TEXT_NAME, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(120), .offset = offsetof(struct pl_token_revoke_params, participant)},
};
const struct pl_object pl_token_revoke_params_object = {
    .name = "token_revoke_params",
    .fields = token_revoke_params_fields,
    .field_count = 2,
    .size = sizeof(struct pl_token_revoke_params),
    .exactly_one = PL_HAS_TOKEN_REVOKE_PARAMS_SECRET_HASH | PL_HAS_TOKEN_REVOKE_PARAMS_PARTICIPANT,
    .is_closed = true,
};

static const struct pl_field token_revoke_result_fields[] = {
    {.name = "revoked", .key = {"\"revoked\":", 10}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_token_revoke_result, revoked)},
};
const struct pl_object pl_token_revoke_result_object = {
    .name = "token_revoke_result",
    .fields = token_revoke_result_fields,
    .field_count = 1,
    .size = sizeof(struct pl_token_revoke_result),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_channel_approval_changed_fields[] = {
    {.name = "mode", .key = {"\"mode\":", 7}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &approval_mode_words, .offset = offsetof(struct pl_event_channel_approval_changed, mode)},
};
const struct pl_object pl_event_channel_approval_changed_object = {
    .name = "event_channel_approval_changed",
    .fields = event_channel_approval_changed_fields,
    .field_count = 1,
    .size = sizeof(struct pl_event_channel_approval_changed),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_channel_locked_fields[] = {
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_channel_locked, reason)},
};
const struct pl_object pl_event_channel_locked_object = {
    .name = "event_channel_locked",
    .fields = event_channel_locked_fields,
    .field_count = 1,
    .size = sizeof(struct pl_event_channel_locked),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_channel_slow_mode_changed_fields[] = {
    {.name = "seconds", .key = {"\"seconds\":", 10}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(21600), .offset = offsetof(struct pl_event_channel_slow_mode_changed, seconds)},
};
const struct pl_object pl_event_channel_slow_mode_changed_object = {
    .name = "event_channel_slow_mode_changed",
    .fields = event_channel_slow_mode_changed_fields,
    .field_count = 1,
    .size = sizeof(struct pl_event_channel_slow_mode_changed),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_channel_unlocked_fields[] = {
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_channel_unlocked, reason)},
};
const struct pl_object pl_event_channel_unlocked_object = {
    .name = "event_channel_unlocked",
    .fields = event_channel_unlocked_fields,
    .field_count = 1,
    .size = sizeof(struct pl_event_channel_unlocked),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_held_rejected_fields[] = {
    {.name = "held_id", .key = {"\"held_id\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_held_rejected, held_id)},
};
const struct pl_object pl_event_held_rejected_object = {
    .name = "event_held_rejected",
    .fields = event_held_rejected_fields,
    .field_count = 1,
    .size = sizeof(struct pl_event_held_rejected),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_message_edited_fields[] = {
    {.name = "target", .key = {"\"target\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_message_edited, target)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_message_edited, text)},
    {.name = "version", .key = {"\"version\":", 10}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(2), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_message_edited, version)},
    {.name = "redacted", .key = {"\"redacted\":", 11}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 1, .offset = offsetof(struct pl_event_message_edited, redacted)},
};
const struct pl_object pl_event_message_edited_object = {
    .name = "event_message_edited",
    .fields = event_message_edited_fields,
    .field_count = 4,
    .size = sizeof(struct pl_event_message_edited),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_message_pinned_fields[] = {
    {.name = "target", .key = {"\"target\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_message_pinned, target)},
};
const struct pl_object pl_event_message_pinned_object = {
    .name = "event_message_pinned",
    .fields = event_message_pinned_fields,
    .field_count = 1,
    .size = sizeof(struct pl_event_message_pinned),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_message_posted_fields[] = {
    {.name = "id", .key = {"\"id\":", 5}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_message_posted, id)},
    {.name = "client_id", .key = {"\"client_id\":", 12}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_message_posted, client_id)},
    {.name = "text", .key = {"\"text\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_message_posted, text)},
    {.name = "lang", .key = {"\"lang\":", 7}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 1, .min = INT64_C(2), .max = INT64_C(35), .pattern = &pattern_2, .offset = offsetof(struct pl_event_message_posted, lang)},
    {.name = "reply_to", .key = {"\"reply_to\":", 11}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 2, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_message_posted, reply_to)},
    {.name = "kind", .key = {"\"kind\":", 7}, .kind = PL_FIELD_ENUM, .is_required = true, .words = &message_kind_words, .offset = offsetof(struct pl_event_message_posted, kind)},
    {.name = "held_id", .key = {"\"held_id\":", 10}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 3, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_message_posted, held_id)},
    {.name = "approved_by", .key = {"\"approved_by\":", 14}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 4, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_event_message_posted, approved_by)},
    {.name = "redacted", .key = {"\"redacted\":", 11}, .kind = PL_FIELD_BOOLEAN, .has = UINT32_C(1) << 5, .offset = offsetof(struct pl_event_message_posted, redacted)},
};
const struct pl_object pl_event_message_posted_object = {
    .name = "event_message_posted",
    .fields = event_message_posted_fields,
    .field_count = 9,
    .size = sizeof(struct pl_event_message_posted),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_message_reacted_fields[] = {
    {.name = "target", .key = {"\"target\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_message_reacted, target)},
    {.name = "emoji", .key = {"\"emoji\":", 8}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_message_reacted, emoji)},
    {.name = "on", .key = {"\"on\":", 5}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_event_message_reacted, on)},
};
const struct pl_object pl_event_message_reacted_object = {
    .name = "event_message_reacted",
    .fields = event_message_reacted_fields,
    .field_count = 3,
    .size = sizeof(struct pl_event_message_reacted),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_message_redacted_fields[] = {
    {.name = "target", .key = {"\"target\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_message_redacted, target)},
    {.name = "by_moderator", .key = {"\"by_moderator\":", 15}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_event_message_redacted, by_moderator)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_message_redacted, reason)},
};
const struct pl_object pl_event_message_redacted_object = {
    .name = "event_message_redacted",
    .fields = event_message_redacted_fields,
    .field_count = 3,
    .size = sizeof(struct pl_event_message_redacted),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_message_unpinned_fields[] = {
    {.name = "target", .key = {"\"target\":", 9}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_event_message_unpinned, target)},
};
const struct pl_object pl_event_message_unpinned_object = {
    .name = "event_message_unpinned",
    .fields = event_message_unpinned_fields,
    .field_count = 1,
    .size = sizeof(struct pl_event_message_unpinned),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_participant_muted_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_event_participant_muted, participant)},
    {.name = "until", .key = {"\"until\":", 8}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_event_participant_muted, until_ms)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_participant_muted, reason)},
};
const struct pl_object pl_event_participant_muted_object = {
    .name = "event_participant_muted",
    .fields = event_participant_muted_fields,
    .field_count = 3,
    .size = sizeof(struct pl_event_participant_muted),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field event_participant_unmuted_fields[] = {
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_event_participant_unmuted, participant)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_event_participant_unmuted, reason)},
};
const struct pl_object pl_event_participant_unmuted_object = {
    .name = "event_participant_unmuted",
    .fields = event_participant_unmuted_fields,
    .field_count = 2,
    .size = sizeof(struct pl_event_participant_unmuted),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field notice_channel_event_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_notice_channel_event, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_notice_channel_event, seq)},
    {.name = "at", .key = {"\"at\":", 5}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_notice_channel_event, at_ms)},
    {.name = "type", .key = {"\"type\":", 7}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_notice_channel_event, type)},
    {.name = "actor", .key = {"\"actor\":", 8}, .kind = PL_FIELD_RAW, .is_required = true, .offset = offsetof(struct pl_notice_channel_event, actor)},
    {.name = "data", .key = {"\"data\":", 7}, .kind = PL_FIELD_RAW, .is_required = true, .offset = offsetof(struct pl_notice_channel_event, data)},
};
const struct pl_object pl_notice_channel_event_object = {
    .name = "notice_channel_event",
    .fields = notice_channel_event_fields,
    .field_count = 6,
    .size = sizeof(struct pl_notice_channel_event),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field notice_channel_typing_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_notice_channel_typing, channel)},
    {.name = "participant", .key = {"\"participant\":", 14}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_notice_channel_typing, participant)},
    {.name = "until", .key = {"\"until\":", 8}, .kind = PL_FIELD_TIME, .is_required = true, .min = INT64_C(20), .max = INT64_C(40), .offset = offsetof(struct pl_notice_channel_typing, until_ms)},
};
const struct pl_object pl_notice_channel_typing_object = {
    .name = "notice_channel_typing",
    .fields = notice_channel_typing_fields,
    .field_count = 3,
    .size = sizeof(struct pl_notice_channel_typing),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field notice_held_decided_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_notice_held_decided, channel)},
    {.name = "held_id", .key = {"\"held_id\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_notice_held_decided, held_id)},
    {.name = "approved", .key = {"\"approved\":", 11}, .kind = PL_FIELD_BOOLEAN, .is_required = true, .offset = offsetof(struct pl_notice_held_decided, approved)},
    {.name = "by", .key = {"\"by\":", 5}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_participant_object, .offset = offsetof(struct pl_notice_held_decided, by)},
    {.name = "reason", .key = {"\"reason\":", 9}, .kind = PL_FIELD_STRING, .has = UINT32_C(1) << 0, .min = INT64_C(0), .max = INT64_MAX, .offset = offsetof(struct pl_notice_held_decided, reason)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .has = UINT32_C(1) << 1, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_notice_held_decided, seq)},
};
const struct pl_object pl_notice_held_decided_object = {
    .name = "notice_held_decided",
    .fields = notice_held_decided_fields,
    .field_count = 6,
    .size = sizeof(struct pl_notice_held_decided),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field notice_held_queued_fields[] = {
    {.name = "held", .key = {"\"held\":", 7}, .kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_held_item_object, .offset = offsetof(struct pl_notice_held_queued, held)},
};
const struct pl_object pl_notice_held_queued_object = {
    .name = "notice_held_queued",
    .fields = notice_held_queued_fields,
    .field_count = 1,
    .size = sizeof(struct pl_notice_held_queued),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field notice_presence_changed_delegations_items =
    {.kind = PL_FIELD_OBJECT, .is_required = true, .object = &pl_wire_delegation_count_object};
static const struct pl_field notice_presence_changed_fields[] = {
    {.name = "total", .key = {"\"total\":", 8}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(0), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_notice_presence_changed, total)},
    {.name = "delegations", .key = {"\"delegations\":", 14}, .kind = PL_FIELD_ARRAY, .is_required = true, .min = INT64_C(0), .max = INT64_MAX, .items = &notice_presence_changed_delegations_items, .offset = offsetof(struct pl_notice_presence_changed, delegations), .count_offset = offsetof(struct pl_notice_presence_changed, delegations_count)},
};
const struct pl_object pl_notice_presence_changed_object = {
    .name = "notice_presence_changed",
    .fields = notice_presence_changed_fields,
    .field_count = 2,
    .size = sizeof(struct pl_notice_presence_changed),
    .exactly_one = 0,
    .is_closed = false,
};

static const struct pl_field notice_read_marked_fields[] = {
    {.name = "channel", .key = {"\"channel\":", 10}, .kind = PL_FIELD_STRING, .is_required = true, .min = INT64_C(1), .max = INT64_C(64), .pattern = &pattern_0, .offset = offsetof(struct pl_notice_read_marked, channel)},
    {.name = "seq", .key = {"\"seq\":", 6}, .kind = PL_FIELD_INTEGER, .is_required = true, .min = INT64_C(1), .max = INT64_C(9007199254740991), .offset = offsetof(struct pl_notice_read_marked, seq)},
};
const struct pl_object pl_notice_read_marked_object = {
    .name = "notice_read_marked",
    .fields = notice_read_marked_fields,
    .field_count = 2,
    .size = sizeof(struct pl_notice_read_marked),
    .exactly_one = 0,
    .is_closed = false,
};

const struct pl_method_def pl_methods[PL_METHOD_COUNT] = {
    [PL_METHOD_AUDIT_LIST] = {
        .name = "audit.list",
        .params = &pl_audit_list_params_object,
        .result = &pl_audit_list_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CHANNEL_HISTORY] = {
        .name = "channel.history",
        .params = &pl_channel_history_params_object,
        .result = &pl_channel_history_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_READ,
        .transports = PL_TRANSPORT_WS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CHANNEL_LOCK] = {
        .name = "channel.lock",
        .params = &pl_channel_lock_params_object,
        .result = &pl_channel_lock_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CHANNEL_SET_APPROVAL] = {
        .name = "channel.set_approval",
        .params = &pl_channel_set_approval_params_object,
        .result = &pl_channel_set_approval_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CHANNEL_SLOW_MODE] = {
        .name = "channel.slow_mode",
        .params = &pl_channel_slow_mode_params_object,
        .result = &pl_channel_slow_mode_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CHANNEL_SUBSCRIBE] = {
        .name = "channel.subscribe",
        .params = &pl_channel_subscribe_params_object,
        .result = &pl_channel_subscribe_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_NET,
        .transports = PL_TRANSPORT_WS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CHANNEL_TYPING] = {
        .name = "channel.typing",
        .params = &pl_channel_typing_params_object,
        .result = &pl_channel_typing_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CHANNEL_UNLOCK] = {
        .name = "channel.unlock",
        .params = &pl_channel_unlock_params_object,
        .result = &pl_channel_unlock_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CHANNEL_UNSUBSCRIBE] = {
        .name = "channel.unsubscribe",
        .params = &pl_channel_unsubscribe_params_object,
        .result = &pl_channel_unsubscribe_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_NET,
        .transports = PL_TRANSPORT_WS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_CLOCK_TICK] = {
        .name = "clock.tick",
        .params = &pl_clock_tick_params_object,
        .result = &pl_clock_tick_result_object,
        .roles = 0,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_CONTROL,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_HELD_APPROVE] = {
        .name = "held.approve",
        .params = &pl_held_approve_params_object,
        .result = &pl_held_approve_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_HELD_LIST] = {
        .name = "held.list",
        .params = &pl_held_list_params_object,
        .result = &pl_held_list_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_HELD_REJECT] = {
        .name = "held.reject",
        .params = &pl_held_reject_params_object,
        .result = &pl_held_reject_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_INVITE_CLAIM] = {
        .name = "invite.claim",
        .params = &pl_invite_claim_params_object,
        .result = &pl_invite_claim_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS,
        .is_public = true,
        .counts_as_message = false,
    },
    [PL_METHOD_INVITE_CREATE] = {
        .name = "invite.create",
        .params = &pl_invite_create_params_object,
        .result = &pl_invite_create_result_object,
        .roles = 0,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_CONTROL,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_MESSAGE_EDIT] = {
        .name = "message.edit",
        .params = &pl_message_edit_params_object,
        .result = &pl_message_edit_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = true,
    },
    [PL_METHOD_MESSAGE_PIN] = {
        .name = "message.pin",
        .params = &pl_message_pin_params_object,
        .result = &pl_message_pin_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_MESSAGE_POST] = {
        .name = "message.post",
        .params = &pl_message_post_params_object,
        .result = &pl_message_post_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = true,
    },
    [PL_METHOD_MESSAGE_REACT] = {
        .name = "message.react",
        .params = &pl_message_react_params_object,
        .result = &pl_message_react_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_MESSAGE_REDACT] = {
        .name = "message.redact",
        .params = &pl_message_redact_params_object,
        .result = &pl_message_redact_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_MESSAGE_SEARCH] = {
        .name = "message.search",
        .params = &pl_message_search_params_object,
        .result = &pl_message_search_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_READ,
        .transports = PL_TRANSPORT_WS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_OPERATOR_SPEAK_AS] = {
        .name = "operator.speak_as",
        .params = &pl_operator_speak_as_params_object,
        .result = &pl_operator_speak_as_result_object,
        .roles = 0,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_CONTROL,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_PARTICIPANT_IMPORT] = {
        .name = "participant.import",
        .params = &pl_participant_import_params_object,
        .result = &pl_participant_import_result_object,
        .roles = 0,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_CONTROL,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_PARTICIPANT_LIST] = {
        .name = "participant.list",
        .params = &pl_participant_list_params_object,
        .result = &pl_participant_list_result_object,
        .roles = 0,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_CONTROL,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_PARTICIPANT_MUTE] = {
        .name = "participant.mute",
        .params = &pl_participant_mute_params_object,
        .result = &pl_participant_mute_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_PARTICIPANT_UNMUTE] = {
        .name = "participant.unmute",
        .params = &pl_participant_unmute_params_object,
        .result = &pl_participant_unmute_result_object,
        .roles = 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_PRESENCE_LIST] = {
        .name = "presence.list",
        .params = &pl_presence_list_params_object,
        .result = &pl_presence_list_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_NET,
        .transports = PL_TRANSPORT_WS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_READ_MARK] = {
        .name = "read.mark",
        .params = &pl_read_mark_params_object,
        .result = &pl_read_mark_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_WS | PL_TRANSPORT_AS,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_SERVER_STATUS] = {
        .name = "server.status",
        .params = &pl_server_status_params_object,
        .result = &pl_server_status_result_object,
        .roles = 0,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_CONTROL,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_SESSION_OPEN] = {
        .name = "session.open",
        .params = &pl_session_open_params_object,
        .result = &pl_session_open_result_object,
        .roles = 1U << PL_ROLE_DELEGATE | 1U << PL_ROLE_HEAD | 1U << PL_ROLE_OBSERVER | 1U << PL_ROLE_EXPERT | 1U << PL_ROLE_MODERATOR | 1U << PL_ROLE_ADMIN | 1U << PL_ROLE_BOT,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_WS,
        .is_public = true,
        .counts_as_message = false,
    },
    [PL_METHOD_TOKEN_CREATE] = {
        .name = "token.create",
        .params = &pl_token_create_params_object,
        .result = &pl_token_create_result_object,
        .roles = 0,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_CONTROL,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_TOKEN_LIST] = {
        .name = "token.list",
        .params = &pl_token_list_params_object,
        .result = &pl_token_list_result_object,
        .roles = 0,
        .path = PL_PATH_QUERY,
        .transports = PL_TRANSPORT_CONTROL,
        .is_public = false,
        .counts_as_message = false,
    },
    [PL_METHOD_TOKEN_REVOKE] = {
        .name = "token.revoke",
        .params = &pl_token_revoke_params_object,
        .result = &pl_token_revoke_result_object,
        .roles = 0,
        .path = PL_PATH_COMMAND,
        .transports = PL_TRANSPORT_CONTROL,
        .is_public = false,
        .counts_as_message = false,
    },
};

const struct pl_shape_def pl_events[PL_EVENT_COUNT] = {
    [PL_EVENT_CHANNEL_APPROVAL_CHANGED] = {"channel.approval_changed", &pl_event_channel_approval_changed_object},
    [PL_EVENT_CHANNEL_LOCKED] = {"channel.locked", &pl_event_channel_locked_object},
    [PL_EVENT_CHANNEL_SLOW_MODE_CHANGED] = {"channel.slow_mode_changed", &pl_event_channel_slow_mode_changed_object},
    [PL_EVENT_CHANNEL_UNLOCKED] = {"channel.unlocked", &pl_event_channel_unlocked_object},
    [PL_EVENT_HELD_REJECTED] = {"held.rejected", &pl_event_held_rejected_object},
    [PL_EVENT_MESSAGE_EDITED] = {"message.edited", &pl_event_message_edited_object},
    [PL_EVENT_MESSAGE_PINNED] = {"message.pinned", &pl_event_message_pinned_object},
    [PL_EVENT_MESSAGE_POSTED] = {"message.posted", &pl_event_message_posted_object},
    [PL_EVENT_MESSAGE_REACTED] = {"message.reacted", &pl_event_message_reacted_object},
    [PL_EVENT_MESSAGE_REDACTED] = {"message.redacted", &pl_event_message_redacted_object},
    [PL_EVENT_MESSAGE_UNPINNED] = {"message.unpinned", &pl_event_message_unpinned_object},
    [PL_EVENT_PARTICIPANT_MUTED] = {"participant.muted", &pl_event_participant_muted_object},
    [PL_EVENT_PARTICIPANT_UNMUTED] = {"participant.unmuted", &pl_event_participant_unmuted_object},
};

const struct pl_shape_def pl_notices[PL_NOTICE_COUNT] = {
    [PL_NOTICE_CHANNEL_EVENT] = {"channel.event", &pl_notice_channel_event_object},
    [PL_NOTICE_CHANNEL_TYPING] = {"channel.typing", &pl_notice_channel_typing_object},
    [PL_NOTICE_HELD_DECIDED] = {"held.decided", &pl_notice_held_decided_object},
    [PL_NOTICE_HELD_QUEUED] = {"held.queued", &pl_notice_held_queued_object},
    [PL_NOTICE_PRESENCE_CHANGED] = {"presence.changed", &pl_notice_presence_changed_object},
    [PL_NOTICE_READ_MARKED] = {"read.marked", &pl_notice_read_marked_object},
};

const struct pl_reason_def pl_reasons[PL_REASON_COUNT] = {
    [PL_REASON_PARSE_ERROR] = {
        "parse_error", -32700, false,
        {[PL_LANG_EN] = "This is not valid JSON. Check quotes, commas and the UTF-8 encoding, then send it again.",
         [PL_LANG_ID] = "Ini bukan JSON yang sah. Mohon periksa tanda kutip, koma, dan pengodean UTF-8, lalu kirim lagi."},
    },
    [PL_REASON_INVALID_REQUEST] = {
        "invalid_request", -32600, false,
        {[PL_LANG_EN] = "This is not a request the server understands. Send one JSON-RPC 2.0 object with id, method and params, and open the session first and only once.",
         [PL_LANG_ID] = "Permintaan ini tidak dapat dipahami server. Mohon kirim satu objek JSON-RPC 2.0 berisi id, method, dan params, serta buka sesi terlebih dahulu dan hanya sekali."},
    },
    [PL_REASON_METHOD_NOT_FOUND] = {
        "method_not_found", -32601, false,
        {[PL_LANG_EN] = "There is no such method on this server. Check its name in the reference, or update your program.",
         [PL_LANG_ID] = "Metode ini tidak ada di server. Mohon periksa namanya di dokumen rujukan, atau perbarui program Anda."},
    },
    [PL_REASON_INVALID_PARAMS] = {
        "invalid_params", -32602, false,
        {[PL_LANG_EN] = "One of the values is not acceptable. Correct the field named here and send it again.",
         [PL_LANG_ID] = "Salah satu isian tidak dapat diterima. Mohon perbaiki kolom yang disebutkan, lalu kirim lagi."},
    },
    [PL_REASON_AUTH_REQUIRED] = {
        "auth_required", 1001, false,
        {[PL_LANG_EN] = "You are not signed in, or your sign-in is no longer valid. Open your sign-in link again, or ask the secretariat for a new one.",
         [PL_LANG_ID] = "Anda belum masuk, atau akses masuk Anda tidak berlaku lagi. Silakan buka kembali tautan masuk Anda, atau mintalah yang baru kepada sekretariat."},
    },
    [PL_REASON_FORBIDDEN] = {
        "forbidden", 1002, false,
        {[PL_LANG_EN] = "Your role does not allow this here. If you need it, ask a moderator.",
         [PL_LANG_ID] = "Peran Anda tidak mengizinkan tindakan ini di sini. Jika memerlukannya, silakan hubungi moderator."},
    },
    [PL_REASON_NOT_FOUND] = {
        "not_found", 1003, false,
        {[PL_LANG_EN] = "This no longer exists, or never did. Reload the channel and choose again.",
         [PL_LANG_ID] = "Yang Anda cari tidak ada atau sudah tidak ada. Silakan muat ulang kanal ini, lalu pilih kembali."},
    },
    [PL_REASON_NOT_SUBSCRIBED] = {
        "not_subscribed", 1004, false,
        {[PL_LANG_EN] = "You are not following this channel. Open it first, then try again.",
         [PL_LANG_ID] = "Anda belum mengikuti kanal ini. Silakan buka kanalnya terlebih dahulu, lalu coba lagi."},
    },
    [PL_REASON_TOO_LONG] = {
        "too_long", 1005, false,
        {[PL_LANG_EN] = "The text is too long. Shorten it, or send it as several messages.",
         [PL_LANG_ID] = "Teks terlalu panjang. Mohon persingkat, atau kirim sebagai beberapa pesan."},
    },
    [PL_REASON_RATE_LIMITED] = {
        "rate_limited", 1006, true,
        {[PL_LANG_EN] = "You are sending too fast. Wait a moment, then try again.",
         [PL_LANG_ID] = "Anda mengirim terlalu cepat. Mohon tunggu sebentar, lalu coba lagi."},
    },
    [PL_REASON_SLOW_MODE] = {
        "slow_mode", 1007, true,
        {[PL_LANG_EN] = "Slow mode is on in this channel. Your draft is kept; send it when the time is up.",
         [PL_LANG_ID] = "Mode lambat sedang aktif di kanal ini. Draf Anda tetap tersimpan; silakan kirim setelah waktu tunggu selesai."},
    },
    [PL_REASON_MUTED] = {
        "muted", 1008, true,
        {[PL_LANG_EN] = "A moderator has muted you in this channel for a time. You can keep reading; write again when it ends, or contact a moderator.",
         [PL_LANG_ID] = "Moderator membisukan Anda di kanal ini untuk sementara. Anda tetap dapat membaca; silakan menulis lagi setelah masa itu berakhir, atau hubungi moderator."},
    },
    [PL_REASON_CHANNEL_LOCKED] = {
        "channel_locked", 1010, false,
        {[PL_LANG_EN] = "This channel is locked. You can read it; wait until a moderator opens it again.",
         [PL_LANG_ID] = "Kanal ini sedang dikunci. Anda tetap dapat membaca; mohon tunggu hingga moderator membukanya kembali."},
    },
    [PL_REASON_EDIT_WINDOW_EXPIRED] = {
        "edit_window_expired", 1011, false,
        {[PL_LANG_EN] = "The time for editing this message is over. Post a correction as a reply instead.",
         [PL_LANG_ID] = "Waktu untuk menyunting pesan ini sudah habis. Silakan kirim ralat sebagai balasan."},
    },
    [PL_REASON_STALE_EPOCH] = {
        "stale_epoch", 1014, false,
        {[PL_LANG_EN] = "The server's history has changed since your last visit. Load the channel anew.",
         [PL_LANG_ID] = "Riwayat di server telah berubah sejak kunjungan terakhir Anda. Silakan muat ulang kanal ini dari awal."},
    },
    [PL_REASON_CONFLICT] = {
        "conflict", 1015, false,
        {[PL_LANG_EN] = "This clashes with something that was decided or sent before. Reload to see what holds now.",
         [PL_LANG_ID] = "Permintaan ini bertentangan dengan yang sudah diputuskan atau dikirim sebelumnya. Silakan muat ulang untuk melihat keadaan terkini."},
    },
    [PL_REASON_OVERLOADED] = {
        "overloaded", 1016, true,
        {[PL_LANG_EN] = "The server is very busy at the moment. Nothing was lost; try again in a few seconds.",
         [PL_LANG_ID] = "Server sedang sangat sibuk. Tidak ada yang hilang; silakan coba lagi dalam beberapa detik."},
    },
    [PL_REASON_READ_ONLY] = {
        "read_only", 1017, true,
        {[PL_LANG_EN] = "The server can only be read at the moment. Keep your draft and try again in a few minutes; the secretariat can see the problem.",
         [PL_LANG_ID] = "Saat ini server hanya dapat dibaca. Mohon simpan draf Anda dan coba lagi dalam beberapa menit; sekretariat dapat melihat kendalanya."},
    },
    [PL_REASON_SHUTTING_DOWN] = {
        "shutting_down", 1018, true,
        {[PL_LANG_EN] = "The server is restarting. Your program will reconnect by itself; then try again.",
         [PL_LANG_ID] = "Server sedang dimulai ulang. Program Anda akan tersambung kembali dengan sendirinya; setelah itu silakan coba lagi."},
    },
    [PL_REASON_INTERNAL] = {
        "internal", 1019, true,
        {[PL_LANG_EN] = "Something went wrong in the server. Try again; if it stays so, tell the secretariat what you did and when.",
         [PL_LANG_ID] = "Terjadi kesalahan di server. Silakan coba lagi; jika tetap terjadi, mohon sampaikan kepada sekretariat apa yang Anda lakukan dan kapan."},
    },
    [PL_REASON_LIMIT_REACHED] = {
        "limit_reached", 1020, false,
        {[PL_LANG_EN] = "The most that is allowed is reached already. Remove one, or end another session, and try again.",
         [PL_LANG_ID] = "Jumlah terbanyak yang diizinkan sudah tercapai. Silakan hapus salah satu, atau akhiri sesi lain, lalu coba lagi."},
    },
};
