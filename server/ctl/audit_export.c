// SPDX-License-Identifier: MIT
/*
 * The whole audit log, oldest first, read from one snapshot: it may run beside the server. One line
 * is one entry, as CSV for a spreadsheet or as JSON for a program.
 */
#include <errno.h>
#include <inttypes.h>
#include <string.h>

#include "ctl/commands.h"
#include "ctl/folder.h"
#include "proto/decode.h"
#include "proto/encode.h"
#include "store/directory.h"
#include "store/events.h"
#include "store/reader.h"
#include "util/hash.h"

enum { PAGE_ROWS = 500, LINE_BYTES_MAX = 4 * 1024 * 1024 };

struct export
{
    struct pl_db *db;
    struct pl_arena arena; // of one page
    struct pl_buf line;
    bool is_json;
    struct pl_str actor, action;
    struct pl_str timezone; // of the summit
    int64_t channel;        // row id, 0: all
    int64_t since_ms;
    struct pl_channel_row *channels;
    size_t channel_count;
};

static struct pl_str channel_of(const struct export *export, int64_t event)
{
    for (size_t i = 0; i < export->channel_count; i++)
        if (event != 0 && export->channels[i].id == pl_row_channel(event))
            return export->channels[i].slug;
    return (struct pl_str){0};
}

// A spreadsheet runs what begins like a formula, and people sign in with ids like "+62...".
static void put_cell(struct pl_buf *line, struct pl_str text)
{
    if (line->len > 0)
        pl_buf_append_byte(line, ',');
    pl_buf_append_byte(line, '"');
    if (text.len > 0 && strchr("=+-@\t\r", text.ptr[0]) != NULL)
        pl_buf_append_byte(line, '\'');
    for (size_t i = 0; i < text.len; i++) {
        if (text.ptr[i] == '"')
            pl_buf_append_byte(line, '"');
        pl_buf_append_byte(line, text.ptr[i]);
    }
    pl_buf_append_byte(line, '"');
}

static void put_member(struct pl_buf *line, const char *name, struct pl_str text)
{
    pl_buf_printf(line, ",\"%s\":", name);
    PL_CHECK(pl_encode_string(text, line) == 0);
}

static struct pl_str number(struct export *export, int64_t value)
{
    return value == 0 ? (struct pl_str){0} : pl_arena_printf(&export->arena, "%" PRId64, value);
}

static void write_entry(struct export *export, const struct pl_audit_row *row)
{
    struct pl_buf *line = &export->line;
    struct pl_str channel = channel_of(export, row->event);
    char at[PL_TIME_BYTES], chain[PL_HASH_HEX_BYTES];
    int64_t seq = pl_row_seq(row->event);
    pl_time_format(row->at_ms, at);
    pl_hash_hex(row->chain, chain);
    pl_buf_reset(line);
    if (export->is_json) {
        pl_buf_printf(line, "{\"number\":%" PRId64 ",\"at\":\"%s\"", row->id, at);
        if (row->actor.len > 0)
            put_member(line, "actor", row->actor);
        put_member(line, "action", row->action);
        if (channel.len > 0)
            put_member(line, "channel", channel);
        if (seq > 0)
            pl_buf_printf(line, ",\"seq\":%" PRId64, seq);
        pl_buf_append_str(line, PL_STR(",\"data\":"));
        pl_buf_append_str(line, row->data);
        pl_buf_printf(line, ",\"chain\":\"%s\"", chain);
        if (export->timezone.len > 0)
            put_member(line, "timezone", export->timezone);
        pl_buf_append_str(line, PL_STR("}\n"));
    } else {
        put_cell(line, number(export, row->id));
        put_cell(line, pl_str_from(at));
        put_cell(line, row->actor);
        put_cell(line, row->action);
        put_cell(line, channel);
        put_cell(line, number(export, seq));
        put_cell(line, row->data);
        put_cell(line, pl_str_from(chain));
        put_cell(line, export->timezone);
        pl_buf_append_str(line, PL_STR("\r\n"));
    }
    PL_CHECK(line->error == 0);
    fwrite(line->data, 1, line->len, stdout);
}

static bool is_wanted(const struct export *export, const struct pl_audit_row *row)
{
    return row->at_ms >= export->since_ms &&
           (export->actor.len == 0 || pl_str_equal(row->actor, export->actor)) &&
           (export->action.len == 0 || pl_str_equal(row->action, export->action)) &&
           (export->channel == 0 ||
            (row->event != 0 && pl_row_channel(row->event) == export->channel));
}

static int write_all(struct export *export)
{
    int64_t after = 0;
    size_t count = PAGE_ROWS;
    if (!export->is_json)
        fputs("number,at,actor,action,channel,seq,data,chain,timezone\r\n", stdout);
    while (count == PAGE_ROWS) {
        struct pl_audit_row *rows = NULL;
        pl_arena_reset(&export->arena);
        int result =
            pl_store_audit_after(export->db, after, PAGE_ROWS, &export->arena, &rows, &count);
        if (result)
            return result;
        for (size_t i = 0; i < count; i++)
            if (is_wanted(export, &rows[i]))
                write_entry(export, &rows[i]);
        if (count > 0)
            after = rows[count - 1].id;
    }
    return 0;
}

// Returns an exit status; the reason was said.
static int read_wishes(struct pl_ctl *ctl, struct export *export)
{
    const char *since = pl_ctl_value(ctl, "since");
    struct pl_str channel = pl_ctl_text(ctl, "channel");
    export->actor = pl_ctl_text(ctl, "actor");
    export->action = pl_ctl_text(ctl, "action");
    export->is_json = ctl->is_json;
    if (ctl->is_json && pl_ctl_value(ctl, "csv")) {
        pl_ctl_say("either --json or --csv");
        return PL_CTL_USAGE;
    }
    if (since && pl_time_parse(pl_str_from(since), &export->since_ms)) {
        pl_ctl_say("%s is no time. Write it like 2023-08-01T09:00:00+07:00", since);
        return PL_CTL_USAGE;
    }
    for (size_t i = 0; i < export->channel_count; i++)
        if (pl_str_equal(export->channels[i].slug, channel))
            export->channel = export->channels[i].id;
    if (channel.len > 0 && export->channel == 0) {
        pl_ctl_say("there is no channel %s", pl_ctl_value(ctl, "channel"));
        return PL_CTL_FAILED;
    }
    return PL_CTL_OK;
}

static int export_from(struct pl_ctl *ctl, struct pl_reader *reader)
{
    struct export export = {.db = pl_reader_db(reader)};
    int result = pl_reader_begin(reader);
    if (result)
        goto out;
    pl_arena_init(&export.arena);
    pl_buf_init(&export.line, LINE_BYTES_MAX);
    int status = PL_CTL_OK;
    result = pl_store_channels(export.db, &ctl->arena, &export.channels, &export.channel_count);
    if (!result)
        result = pl_store_summit_timezone(export.db, &ctl->arena, &export.timezone);
    if (!result)
        status = read_wishes(ctl, &export);
    if (!result && status == PL_CTL_OK)
        result = write_all(&export);
    pl_buf_fini(&export.line);
    pl_arena_fini(&export.arena);
    pl_reader_end(reader);
    if (!result)
        return status;
out:
    pl_ctl_say("cannot read the audit log: %s", strerror(-result));
    return PL_CTL_FAILED;
}

static int run(struct pl_ctl *ctl)
{
    struct pl_folder folder;
    struct pl_reader *reader = NULL;
    pl_folder_init(&folder, ctl->data);
    int status = pl_ctl_find(&folder);
    int result = status == PL_CTL_OK ? pl_reader_open_unknown(folder.database, &reader) : 0;
    if (result) {
        pl_ctl_say("cannot open %s: %s", folder.database,
                   result == -EBADMSG ? "it is damaged; `plenoctl verify` says where"
                                      : strerror(-result));
        status = PL_CTL_NOT_NOW;
    }
    if (status == PL_CTL_OK)
        status = export_from(ctl, reader);
    pl_reader_close(reader);
    pl_folder_fini(&folder);
    return status;
}

static const struct pl_ctl_option options[] = {
    {"csv", NULL, "a table for a spreadsheet; so it is without --json", PL_CTL_TEXT, false},
    {"actor", "ID", "only what this participant did", PL_CTL_TEXT, false},
    {"action", "METHOD", "only this: message.redact", PL_CTL_TEXT, false},
    {"channel", "ID", "only what was done there", PL_CTL_TEXT, false},
    {"since", "TIME", "only from then on: 2023-08-01T09:00:00+07:00", PL_CTL_TEXT, false},
    {0},
};

const struct pl_ctl_command pl_ctl_audit_export = {
    .name = "audit export",
    .help = "write the audit log: who did what, when and why",
    .more = "Every act of moderators and of the operator, oldest first, one on a line, to stdout.\n"
            "Times are UTC; beside them stands the name of the summit's time zone.\n"
            "May run beside the server. `plenoctl verify` checks that nothing was changed.",
    .examples = "plenoctl audit export > audit.csv\n"
                "plenoctl audit export --action message.redact --since 2023-08-01T00:00:00+07:00\n"
                "plenoctl --json audit export --channel climate-action",
    .options = options,
    .run = run,
};
