// SPDX-License-Identifier: MIT
#include "ctl/checkup.h"

#include <errno.h>
#include <inttypes.h>
#include <string.h>

#include "ctl/files.h"
#include "proto/encode.h"
#include "record/verify.h"
#include "store/check.h"

// One finding: `what` is of the file, or of one table of it.
static void say_file(struct pl_checkup *checkup, struct pl_str table, struct pl_str what)
{
    checkup->holds = false;
    bool is_colour = pl_ctl_has_colour(checkup->out);
    if (checkup->ctl->is_json) {
        struct pl_buf text;
        pl_buf_init(&text, 6 * what.len + 64);
        PL_CHECK(pl_encode_string(what, &text) == 0);
        fprintf(checkup->out, "{\"file\":\"" PL_STR_FMT "\",\"problem\":" PL_STR_FMT "}\n",
                PL_STR_ARG(table), PL_STR_ARG(pl_buf_view(&text)));
        pl_buf_fini(&text);
        return;
    }
    fprintf(checkup->out, "%sfile%s" PL_STR_FMT ": " PL_STR_FMT "%s\n", is_colour ? "\033[31m" : "",
            table.len > 0 ? ", table " : "", PL_STR_ARG(table), PL_STR_ARG(what),
            is_colour ? "\033[0m" : "");
}

static void say_chain(struct pl_checkup *checkup, const char *what, struct pl_str name,
                      const struct pl_verify_report *report)
{
    bool is_colour = pl_ctl_has_colour(checkup->out);
    char head[PL_HASH_HEX_BYTES] = "";
    if (report->problem)
        checkup->holds = false;
    else if (report->checked > 0)
        pl_hash_hex(report->head, head);
    if (!report->problem && !checkup->says_good)
        return;
    if (checkup->ctl->is_json) // names are ids: nothing in them has to be quoted
        fprintf(checkup->out,
                "{\"%s\":\"" PL_STR_FMT "\",\"checked\":%" PRId64 ",\"bad\":%" PRId64
                ",\"head\":\"%s\"}\n",
                what, PL_STR_ARG(name), report->checked, report->bad, head);
    else if (report->problem)
        fprintf(checkup->out, "%s" PL_STR_FMT ": entry %" PRId64 " does not hold: %s%s\n",
                is_colour ? "\033[31m" : "", PL_STR_ARG(name), report->bad, report->problem,
                is_colour ? "\033[0m" : "");
    else
        fprintf(checkup->out, PL_STR_FMT ": %" PRId64 " entries, the chain holds%s%s\n",
                PL_STR_ARG(name), report->checked, head[0] ? ", head " : "", head);
}

static int check_sum(struct pl_checkup *checkup)
{
    int64_t bytes = 0;
    uint8_t sum[PL_HASH_BYTES];
    struct pl_str none = {0};
    if (!checkup->has_sum)
        return 0;
    if (checkup->noted->file_bytes < 0) {
        if (!checkup->ctl->is_json)
            fputs("file: its bytes were not compared, the heads have no line `file` of it\n",
                  checkup->out);
        return 0;
    }
    int error = pl_file_sum(checkup->path, &bytes, sum);
    if (error)
        return error;
    if (bytes != checkup->noted->file_bytes)
        say_file(checkup, none,
                 pl_arena_printf(&checkup->ctl->arena,
                                 "it has %" PRId64 " bytes, and had %" PRId64
                                 " when it was written",
                                 bytes, checkup->noted->file_bytes));
    else if (memcmp(sum, checkup->noted->file_sum, sizeof(sum)) != 0)
        say_file(checkup, none, PL_STR("a byte is not what it was when it was written"));
    else if (checkup->says_good && !checkup->ctl->is_json)
        fputs("file: byte for byte as it was written\n", checkup->out);
    return 0;
}

static int check_file(struct pl_checkup *checkup, struct pl_reader *reader)
{
    struct pl_check_problem *problems = NULL;
    size_t count = 0;
    int error = pl_store_check(pl_reader_db(reader), &checkup->ctl->arena, &problems, &count);
    for (size_t i = 0; i < count && !error; i++)
        say_file(checkup, problems[i].table, problems[i].what);
    if (!error && count == 0 && checkup->says_good && !checkup->ctl->is_json)
        fputs("file: pages, rows and indexes are sound\n", checkup->out);
    return error;
}

// What was noted of one chain that holds by itself.
static int check_noted(struct pl_checkup *checkup, struct pl_reader *reader, const char *what,
                       struct pl_str channel, struct pl_str name)
{
    const struct pl_heads *noted = checkup->noted;
    for (size_t i = 0; noted && i < noted->count; i++) {
        if (!pl_str_equal(noted->rows[i].channel, channel))
            continue;
        struct pl_verify_report report = {0};
        int error =
            pl_verify_noted(reader, channel, noted->rows[i].seq, noted->rows[i].chain, &report);
        if (error)
            return error;
        if (report.problem)
            say_chain(checkup, what, name, &report);
    }
    return 0;
}

// Channels that were noted, and are none any more.
static void say_gone(struct pl_checkup *checkup, const struct pl_str *ids, size_t count)
{
    for (size_t i = 0; checkup->noted && i < checkup->noted->count; i++) {
        const struct pl_heads_row *row = &checkup->noted->rows[i];
        size_t at = 0;
        while (at < count && !pl_str_equal(ids[at], row->channel))
            at++;
        struct pl_verify_report report = {
            .bad = row->seq,
            .problem = "it was noted, and there is no such channel",
        };
        if (at == count && row->channel.len > 0)
            say_chain(checkup, "channel", row->channel, &report);
    }
}

static int check_channels(struct pl_checkup *checkup, struct pl_reader *reader)
{
    struct pl_str *ids = NULL;
    size_t count = 0;
    int error = pl_verify_channels(reader, &checkup->ctl->arena, &ids, &count);
    for (size_t i = 0; i < count && !error; i++) {
        struct pl_verify_report report = {0};
        error = pl_verify_channel(reader, ids[i], &report);
        if (error)
            break;
        say_chain(checkup, "channel", ids[i], &report);
        if (!report.problem)
            error = check_noted(checkup, reader, "channel", ids[i], ids[i]);
    }
    if (!error)
        say_gone(checkup, ids, count);
    return error;
}

static int check_audit(struct pl_checkup *checkup, struct pl_reader *reader)
{
    struct pl_verify_report report = {0};
    struct pl_str none = {0};
    int error = pl_verify_audit(reader, &report);
    if (error)
        return error;
    say_chain(checkup, "log", PL_STR("audit"), &report);
    return report.problem ? 0 : check_noted(checkup, reader, "log", none, PL_STR("audit"));
}

// -EBADMSG, and said: without what is missing nothing can be looked for.
static int check_schema(struct pl_checkup *checkup)
{
    struct pl_schema_report report = {0};
    struct pl_str none = {0};
    int error = pl_store_check_schema(checkup->path, &checkup->ctl->arena, &report);
    if (error == -EBADMSG)
        say_file(checkup, none,
                 PL_STR("page 1, the list of tables, is damaged, or this is no database"));
    if (error)
        return error;
    for (size_t i = 0; i < report.count; i++)
        say_file(checkup, none, report.problems[i].what);
    return report.count == 0 || report.is_readable ? 0 : -EBADMSG;
}

static int check_record(struct pl_checkup *checkup)
{
    struct pl_reader *reader = NULL;
    int error = pl_reader_open(checkup->path, &reader);
    if (!error)
        error = check_file(checkup, reader);
    if (!error)
        error = check_channels(checkup, reader);
    if (!error)
        error = check_audit(checkup, reader);
    pl_reader_close(reader);
    return error;
}

static void say_unreadable(const struct pl_checkup *checkup, int error)
{
    const char *journal = pl_arena_printf(&checkup->ctl->arena, "%s-journal", checkup->path).ptr;
    if (error == -EPROTO)
        pl_ctl_say("cannot read %s: a newer Pleno wrote it; use that one's plenoctl",
                   checkup->path);
    else if (error == -EROFS && pl_file_exists(journal))
        pl_ctl_say("cannot read %s: beside it lies %s,\nwhich is none of Pleno's. Move it away and "
                   "try again",
                   checkup->path, journal);
    else
        pl_ctl_say("cannot read %s: %s", checkup->path, strerror(-error));
}

int pl_checkup_run(struct pl_checkup *checkup)
{
    struct pl_str none = {0};
    checkup->holds = true;
    int error = check_sum(checkup);
    if (!error)
        error = check_schema(checkup);
    if (!error)
        error = check_record(checkup);
    if (error == -EBADMSG) { // so damaged that the rest cannot even be looked for
        if (checkup->holds)
            say_file(checkup, none, PL_STR("it is damaged, or no database of Pleno's"));
        return PL_CTL_OK;
    }
    if (error)
        say_unreadable(checkup, error);
    return error ? PL_CTL_FAILED : PL_CTL_OK;
}

int pl_checkup_load(struct pl_ctl *ctl, const char *path, bool has_sum, struct pl_heads *ret_heads)
{
    int line = 0;
    int error = pl_heads_load(path, &ctl->arena, ret_heads, &line);
    if (error == -EINVAL)
        pl_ctl_say("%s:%d: this is no head of a record", path, line);
    else if (error)
        pl_ctl_say("cannot read %s: %s", path, strerror(-error));
    if (error)
        return PL_CTL_FAILED;
    // To compare with nothing would look like having compared. A new summit has no head yet.
    if (ret_heads->count > 0 || (has_sum && ret_heads->file_bytes >= 0))
        return PL_CTL_OK;
    pl_ctl_say("%s holds no head of a record: there is nothing to compare with", path);
    return PL_CTL_FAILED;
}
