// SPDX-License-Identifier: MIT
#include "util/log.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "util/buf.h"
#include "util/clock.h"

enum { EVENTS_MAX = 64, EVENT_BYTES_MAX = 48 };

struct repeat {
    char event[EVENT_BYTES_MAX];
    int64_t second;
    int64_t count;
    int64_t suppressed;
};

// stderr is one for the process, and so is this.
static struct {
    pthread_mutex_t lock;
    enum pl_log_level level;
    bool is_json;
    bool is_colour;
    struct repeat repeats[EVENTS_MAX];
    size_t repeat_count;
} logger = {.lock = PTHREAD_MUTEX_INITIALIZER, .level = PL_LOG_INFO, .is_json = true};

static const char *const level_names[] = {"error", "warning", "info", "debug"};
static const char *const level_colours[] = {"\033[31m", "\033[33m", "\033[32m", "\033[2m"};

void pl_log_setup(enum pl_log_level level, enum pl_log_format format)
{
    bool is_terminal = isatty(STDERR_FILENO) == 1;
    PL_CHECK(pthread_mutex_lock(&logger.lock) == 0);
    logger.level = level;
    logger.is_json = format == PL_LOG_FORMAT_AUTO ? !is_terminal : format == PL_LOG_FORMAT_JSON;
    logger.is_colour = is_terminal && !logger.is_json;
    PL_CHECK(pthread_mutex_unlock(&logger.lock) == 0);
}

static struct repeat *find_repeat(const char *event)
{
    for (size_t i = 0; i < logger.repeat_count; i++)
        if (strncmp(logger.repeats[i].event, event, EVENT_BYTES_MAX - 1) == 0)
            return &logger.repeats[i];
    if (logger.repeat_count == EVENTS_MAX)
        return NULL;
    struct repeat *repeat = &logger.repeats[logger.repeat_count++];
    snprintf(repeat->event, sizeof repeat->event, "%s", event);
    return repeat;
}

// Whether to write this one; `ret_suppressed`: how many were kept back before it.
static bool passes(const char *event, int64_t second, int64_t *ret_suppressed)
{
    struct repeat *repeat = find_repeat(event);
    if (!repeat)
        return true;
    if (repeat->second != second) {
        *ret_suppressed = repeat->suppressed;
        repeat->second = second;
        repeat->count = 0;
        repeat->suppressed = 0;
    }
    if (++repeat->count <= PL_LOG_BURST)
        return true;
    repeat->suppressed++;
    return false;
}

static void add_json_string(struct pl_buf *line, const char *text)
{
    pl_buf_append_byte(line, '"');
    for (const unsigned char *at = (const unsigned char *)text; *at; at++) {
        if (*at == '"' || *at == '\\')
            pl_buf_printf(line, "\\%c", *at);
        else if (*at < 0x20 || *at == 0x7f)
            pl_buf_printf(line, "\\u%04x", *at);
        else
            pl_buf_append_byte(line, (char)*at);
    }
    pl_buf_append_byte(line, '"');
}

static void add_json_field(struct pl_buf *line, const struct pl_log_field *field)
{
    pl_buf_append_byte(line, ',');
    add_json_string(line, field->key);
    pl_buf_append_byte(line, ':');
    if (field->is_number)
        pl_buf_append_int(line, field->number);
    else
        add_json_string(line, field->text ? field->text : "");
}

static bool needs_quotes(const char *text)
{
    for (const unsigned char *at = (const unsigned char *)text; *at; at++)
        if (*at <= ' ' || *at == '"' || *at == 0x7f)
            return true;
    return *text == '\0';
}

static void add_text_field(struct pl_buf *line, const struct pl_log_field *field)
{
    pl_buf_printf(line, " %s=", field->key);
    if (field->is_number)
        pl_buf_append_int(line, field->number);
    else if (!field->text || needs_quotes(field->text))
        add_json_string(line, field->text ? field->text : "");
    else
        pl_buf_printf(line, "%s", field->text);
}

static void add_head(struct pl_buf *line, enum pl_log_level level, const char *event,
                     int64_t wall_ms)
{
    char stamp[32];
    time_t seconds = (time_t)(wall_ms / 1000);
    struct tm utc;
    PL_CHECK(gmtime_r(&seconds, &utc) != NULL);
    strftime(stamp, sizeof stamp, logger.is_json ? "%Y-%m-%dT%H:%M:%S" : "%H:%M:%S", &utc);
    if (logger.is_json) {
        pl_buf_printf(line, "{\"ts\":\"%s.%03dZ\",\"level\":\"%s\",\"event\":", stamp,
                      (int)(wall_ms % 1000), level_names[level]);
        add_json_string(line, event);
    } else if (logger.is_colour) {
        pl_buf_printf(line, "\033[2m%s\033[0m %s%-7s\033[0m %s", stamp, level_colours[level],
                      level_names[level], event);
    } else {
        pl_buf_printf(line, "%s %-7s %s", stamp, level_names[level], event);
    }
}

void pl_log_write(enum pl_log_level level, const char *event, const struct pl_log_field *fields,
                  size_t count)
{
    int64_t wall_ms = pl_clock_wall_ms();
    int64_t suppressed = 0;
    struct pl_buf line;
    pl_buf_init(&line, PL_LOG_LINE_BYTES_MAX);
    PL_CHECK(pthread_mutex_lock(&logger.lock) == 0);
    if (level <= logger.level && passes(event, wall_ms / 1000, &suppressed)) {
        add_head(&line, level, event, wall_ms);
        for (size_t i = 0; i < count; i++)
            (logger.is_json ? add_json_field : add_text_field)(&line, &fields[i]);
        if (suppressed > 0)
            (logger.is_json ? add_json_field
                            : add_text_field)(&line, &PL_LOG_INT("suppressed", suppressed));
        pl_buf_printf(&line, logger.is_json ? "}\n" : "\n");
        // A line that did not fit is dropped whole; stderr that is gone has nobody to tell.
        ssize_t written = line.error ? 0 : write(STDERR_FILENO, line.data, line.len);
        (void)written;
    }
    PL_CHECK(pthread_mutex_unlock(&logger.lock) == 0);
    pl_buf_fini(&line);
}
