// SPDX-License-Identifier: MIT

/*
 * Writing JSON is a walk over the table: no tree is built and nothing is allocated but the buffer.
 * The buffer remembers its first failure, so the walk does not look at each append; the public
 * functions report it once at the end.
 */

#include "proto/encode.h"

#include <string.h>

#include "proto/table_private.h"

static void append(struct pl_buf *buf, struct pl_str text)
{
    (void)pl_buf_append_str(buf, text);
}

static void append_byte(struct pl_buf *buf, char byte)
{
    (void)pl_buf_append_byte(buf, byte);
}

// The short escape of a character, or 0 when there is none.
static char short_escape(unsigned char byte)
{
    switch (byte) {
    case '"':
    case '\\':
        return (char)byte;
    case '\b':
        return 'b';
    case '\f':
        return 'f';
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    default:
        return 0;
    }
}

static void append_escape(struct pl_buf *buf, unsigned char byte)
{
    static const char hex[] = "0123456789abcdef";
    char brief = short_escape(byte);
    if (brief != 0) {
        char text[] = {'\\', brief};
        (void)pl_buf_append(buf, text, sizeof(text));
    } else {
        char text[] = {'\\', 'u', '0', '0', hex[byte >> 4], hex[byte & 15]};
        (void)pl_buf_append(buf, text, sizeof(text));
    }
}

// Without the quotes.
static void append_escaped(struct pl_buf *buf, struct pl_str text)
{
    size_t from = 0;
    for (size_t i = 0; i < text.len; i++) {
        unsigned char byte = (unsigned char)text.ptr[i];
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        if (i > from)
            (void)pl_buf_append(buf, text.ptr + from, i - from);
        append_escape(buf, byte);
        from = i + 1;
    }
    if (text.len > from)
        (void)pl_buf_append(buf, text.ptr + from, text.len - from);
}

static void append_string(struct pl_buf *buf, struct pl_str text)
{
    append_byte(buf, '"');
    append_escaped(buf, text);
    append_byte(buf, '"');
}

static void append_words(struct pl_buf *buf, const char *text)
{
    append_string(buf, pl_str_from(text));
}

static void append_time(struct pl_buf *buf, int64_t ms)
{
    char text[PL_TIME_BYTES];
    pl_time_format(ms, text);
    append_words(buf, text);
}

// NOLINTBEGIN(misc-no-recursion): as deep as the generated tables, which have no cycles.

static void append_object(struct pl_buf *buf, const struct pl_object *object, const void *in);
static void append_value(struct pl_buf *buf, const struct pl_field *field, const char *value);

static void append_array(struct pl_buf *buf, const struct pl_field *field, const char *base)
{
    const char *elements = NULL;
    size_t count = 0;
    memcpy(&elements, base + field->offset, sizeof(elements));
    memcpy(&count, base + field->count_offset, sizeof(count));
    size_t step = pl_field_size(field->items);
    append_byte(buf, '[');
    for (size_t i = 0; i < count; i++) {
        if (i > 0)
            append_byte(buf, ',');
        append_value(buf, field->items, elements + i * step);
    }
    append_byte(buf, ']');
}

// Appends one value that is no array; `value` points to it.
static void append_value(struct pl_buf *buf, const struct pl_field *field, const char *value)
{
    struct pl_str text = {NULL, 0};
    int64_t number = 0;
    bool is_true = false;
    unsigned word = 0;
    switch (field->kind) {
    case PL_FIELD_STRING:
        memcpy(&text, value, sizeof(text));
        append_string(buf, text);
        break;
    case PL_FIELD_RAW:
        memcpy(&text, value, sizeof(text));
        append(buf, text.len == 0 ? PL_STR("{}") : text);
        break;
    case PL_FIELD_INTEGER:
        memcpy(&number, value, sizeof(number));
        (void)pl_buf_append_int(buf, number);
        break;
    case PL_FIELD_TIME:
        memcpy(&number, value, sizeof(number));
        append_time(buf, number);
        break;
    case PL_FIELD_BOOLEAN:
        memcpy(&is_true, value, sizeof(is_true));
        append(buf, is_true ? PL_STR("true") : PL_STR("false"));
        break;
    case PL_FIELD_ENUM:
        memcpy(&word, value, sizeof(word));
        PL_CHECK(word < field->words->count);
        append_words(buf, field->words->words[word]);
        break;
    case PL_FIELD_OBJECT:
        append_object(buf, field->object, value);
        break;
    case PL_FIELD_ARRAY:
        PL_CHECK(field->kind != PL_FIELD_ARRAY); // arrays of arrays are not in the subset
        break;
    }
}

static void append_object(struct pl_buf *buf, const struct pl_object *object, const void *in)
{
    const char *base = in;
    uint32_t has = 0;
    memcpy(&has, base, sizeof(has));
    bool is_first = true;
    append_byte(buf, '{');
    for (size_t i = 0; i < object->field_count; i++) {
        const struct pl_field *field = &object->fields[i];
        if (!field->is_required && (has & field->has) == 0)
            continue;
        if (!is_first)
            append_byte(buf, ',');
        is_first = false;
        append(buf, field->key);
        if (field->kind == PL_FIELD_ARRAY)
            append_array(buf, field, base);
        else
            append_value(buf, field, base + field->offset);
    }
    append_byte(buf, '}');
}

// NOLINTEND(misc-no-recursion)

int pl_encode(const struct pl_object *object, const void *in, struct pl_buf *buf)
{
    append_object(buf, object, in);
    return buf->error;
}

int pl_encode_string(struct pl_str text, struct pl_buf *buf)
{
    append_string(buf, text);
    return buf->error;
}

int pl_encode_result(struct pl_str id, struct pl_str result, struct pl_buf *buf)
{
    append(buf, PL_STR("{\"jsonrpc\":\"2.0\",\"id\":"));
    append(buf, id);
    append(buf, PL_STR(",\"result\":"));
    append(buf, result);
    append_byte(buf, '}');
    return buf->error;
}

// What is so and what to do next, for its reader: by the rule, if it has words of its own.
static const char *sentence_of(const struct pl_refusal *refusal, enum pl_lang lang)
{
    const struct pl_reason_def *reason = &pl_reasons[refusal->reason];
    for (size_t i = 0; i < pl_rule_text_count && refusal->rule != NULL; i++)
        if (pl_rule_texts[i].reason == refusal->reason &&
            strcmp(pl_rule_texts[i].rule, refusal->rule) == 0)
            return pl_rule_texts[i].text[lang];
    if (refusal->is_to_moderator && reason->moderators[lang] != NULL)
        return reason->moderators[lang];
    return reason->text[lang];
}

// The sentence, and behind it what makes it concrete.
static void append_message(const struct pl_refusal *refusal, const char *sentence,
                           struct pl_buf *buf)
{
    append_byte(buf, '"');
    append_escaped(buf, pl_str_from(sentence));
    if (refusal->detail.len > 0) {
        append(buf, PL_STR(" ("));
        append_escaped(buf, refusal->detail);
        append_byte(buf, ')');
    }
    append_byte(buf, '"');
}

int pl_encode_refusal(enum pl_lang lang, struct pl_str id, const struct pl_refusal *refusal,
                      struct pl_buf *buf)
{
    PL_CHECK(lang < PL_LANG_COUNT && refusal->reason < PL_REASON_COUNT);
    const struct pl_reason_def *reason = &pl_reasons[refusal->reason];
    append(buf, PL_STR("{\"jsonrpc\":\"2.0\",\"id\":"));
    append(buf, id.len == 0 ? PL_STR("null") : id);
    append(buf, PL_STR(",\"error\":{\"code\":"));
    (void)pl_buf_append_int(buf, reason->code);
    append(buf, PL_STR(",\"message\":"));
    append_message(refusal, sentence_of(refusal, lang), buf);
    append(buf, PL_STR(",\"data\":{\"reason\":"));
    append_words(buf, reason->word);
    if (refusal->path[0] != '\0') {
        append(buf, PL_STR(",\"path\":"));
        append_words(buf, refusal->path);
    }
    if (refusal->rule != NULL) {
        append(buf, PL_STR(",\"rule\":"));
        append_words(buf, refusal->rule);
    }
    if (refusal->detail.len > 0) {
        append(buf, PL_STR(",\"detail\":"));
        append_string(buf, refusal->detail);
    }
    if (refusal->retry_after_ms >= 0) {
        append(buf, PL_STR(",\"retry_after_ms\":"));
        (void)pl_buf_append_int(buf, refusal->retry_after_ms);
    }
    append(buf, PL_STR("}}}"));
    return buf->error;
}

int pl_encode_request(int64_t id, enum pl_method method, const void *params, struct pl_buf *buf)
{
    PL_CHECK(method < PL_METHOD_COUNT);
    append(buf, PL_STR("{\"jsonrpc\":\"2.0\",\"id\":"));
    (void)pl_buf_append_int(buf, id);
    append(buf, PL_STR(",\"method\":"));
    append_words(buf, pl_methods[method].name);
    append(buf, PL_STR(",\"params\":"));
    append_object(buf, pl_methods[method].params, params);
    append_byte(buf, '}');
    return buf->error;
}

static void append_notice_head(struct pl_buf *buf, enum pl_notice_type type)
{
    PL_CHECK(type < PL_NOTICE_COUNT);
    append(buf, PL_STR("{\"jsonrpc\":\"2.0\",\"method\":"));
    append_words(buf, pl_notices[type].name);
    append(buf, PL_STR(",\"params\":"));
}

int pl_encode_notice(enum pl_notice_type type, const void *in, struct pl_buf *buf)
{
    append_notice_head(buf, type);
    append_object(buf, pl_notices[type].object, in);
    append_byte(buf, '}');
    return buf->error;
}

static void append_event(struct pl_buf *buf, const struct pl_event_frame *event)
{
    const struct pl_notice_channel_event params = {
        .channel = event->channel,
        .seq = event->seq,
        .at_ms = event->at_ms,
        .type = pl_str_from(pl_event_type_name(event->type)),
        .actor = event->actor,
        .data = event->data,
    };
    append_object(buf, &pl_notice_channel_event_object, &params);
}

int pl_encode_event(const struct pl_event_frame *event, struct pl_buf *buf)
{
    append_event(buf, event);
    return buf->error;
}

int pl_encode_event_frame(const struct pl_event_frame *event, struct pl_buf *buf)
{
    append_notice_head(buf, PL_NOTICE_CHANNEL_EVENT);
    append_event(buf, event);
    append_byte(buf, '}');
    return buf->error;
}
