// SPDX-License-Identifier: MIT
/*
 * Page by page within one snapshot. An erased event cannot show its content any more; it is right
 * only when the message it belongs to was redacted, else somebody cut a text out. A withheld one's
 * content is kept beside the log, and has to match all the same.
 */
#include "record/verify.h"

#include <errno.h>
#include <string.h>

#include "record/chain.h"
#include "store/directory.h"
#include "store/events.h"
#include "store/floors.h"
#include "store/messages.h"
#include "store/withheld.h"

enum { PAGE_ROWS = 500 };

struct walk {
    struct pl_db *db;
    struct pl_str channel;
    int64_t channel_row;
    int64_t seq; // of the last event that held
    int64_t at_ms;
    uint8_t chain[PL_HASH_BYTES];
    struct pl_verify_report report;
};

static const char wrong_content[] = "the content does not match its hash";
static const char without_redaction[] = "the text was erased without a redaction";

// An event whose text is not in the log. A withheld message's stands beside it.
// An event of a claim to a right of reply, whose text is not in the log.
static int check_erased_reply(struct walk *walk, const struct pl_event_row *row,
                              const char **ret_problem)
{
    bool is_redacted = false;
    int error = pl_store_floor_reply_is_redacted(walk->db, row->id, &is_redacted);
    if (error != 0 && error != -ENOENT)
        return error;
    if (!is_redacted)
        *ret_problem = without_redaction;
    return 0;
}

static bool is_reply(enum pl_event_type type)
{
    return type == PL_EVENT_REPLY_CLAIMED || type == PL_EVENT_REPLY_GRANTED ||
           type == PL_EVENT_REPLY_REFUSED;
}

static int check_erased(struct walk *walk, const struct pl_event_row *row, struct pl_arena *arena,
                        const char **ret_problem)
{
    struct pl_message_row message = {0};
    uint8_t salt[PL_SALT_BYTES], content[PL_HASH_BYTES];
    struct pl_str data = {0};
    int64_t id = row->type == PL_EVENT_MESSAGE_EDITED ? row->target : row->id;
    int error = pl_store_message(walk->db, id, arena, &message);
    if (error == 0 && message.redacted_seq != 0)
        return 0;
    if (error == 0)
        error = message.withheld_seq != 0
                    ? pl_store_withheld_data(walk->db, row->id, arena, &data, salt)
                    : -ENOENT;
    if (error == -ENOENT) {
        *ret_problem = without_redaction;
        return 0;
    }
    if (error != 0)
        return error;
    pl_chain_content(salt, row->actor, data, content);
    if (memcmp(content, row->content_hash, sizeof content) != 0)
        *ret_problem = wrong_content;
    return 0;
}

static int check_content(struct walk *walk, const struct pl_event_row *row, struct pl_arena *arena,
                         const char **ret_problem)
{
    uint8_t content[PL_HASH_BYTES];
    if (row->is_erased && is_reply(row->type))
        return check_erased_reply(walk, row, ret_problem);
    if (row->is_erased)
        return check_erased(walk, row, arena, ret_problem);
    pl_chain_content(row->salt, row->actor, row->data, content);
    if (memcmp(content, row->content_hash, sizeof content) != 0)
        *ret_problem = wrong_content;
    return 0;
}

static int check_event(struct walk *walk, const struct pl_event_row *row, struct pl_arena *arena,
                       const char **ret_problem)
{
    struct pl_chain_link link = {
        .seq = pl_row_seq(row->id),
        .at_ms = row->at_ms,
        .type = pl_str_from(pl_event_type_name(row->type)),
        .channel = walk->channel,
        .content = row->content_hash,
    };
    if (link.seq != walk->seq + 1) {
        *ret_problem = "an event is missing before this one";
        return 0;
    }
    if (row->at_ms < walk->at_ms) {
        *ret_problem = "time goes backwards";
        return 0;
    }
    pl_chain_next(&link, walk->chain);
    if (memcmp(walk->chain, row->chain, sizeof walk->chain) != 0) {
        *ret_problem = "the chain is broken here";
        return 0;
    }
    return check_content(walk, row, arena, ret_problem);
}

static int walk_page(struct walk *walk, struct pl_arena *arena, bool *ret_more)
{
    struct pl_event_row *rows = NULL;
    size_t count = 0;
    int error = pl_store_events_after(walk->db, walk->channel_row, walk->seq, PAGE_ROWS, arena,
                                      &rows, &count);
    if (error != 0)
        return error;
    for (size_t i = 0; i < count; i++) {
        error = check_event(walk, &rows[i], arena, &walk->report.problem);
        if (error != 0)
            return error;
        if (walk->report.problem != NULL) {
            walk->report.bad = pl_row_seq(rows[i].id);
            *ret_more = false;
            return 0;
        }
        walk->seq++;
        walk->at_ms = rows[i].at_ms;
        walk->report.checked++;
    }
    *ret_more = count == PAGE_ROWS;
    return 0;
}

int pl_verify_channel(struct pl_reader *reader, struct pl_str channel,
                      struct pl_verify_report *ret_report)
{
    struct walk walk = {.db = pl_reader_db(reader), .channel = channel};
    struct pl_meta_row meta = {0};
    struct pl_arena arena;
    pl_arena_init(&arena);
    int error = pl_reader_begin(reader);
    if (error != 0)
        goto out;
    error = pl_store_channel_find(walk.db, channel, &walk.channel_row);
    if (error == 0)
        error = pl_store_meta(walk.db, &arena, &meta);
    if (error == 0)
        pl_chain_start(meta.origin, channel, walk.chain);
    for (bool more = error == 0; more && error == 0;) {
        error = walk_page(&walk, &arena, &more);
        pl_arena_reset(&arena);
    }
    pl_reader_end(reader);
    if (error == 0)
        *ret_report = walk.report;
out:
    pl_arena_fini(&arena);
    return error;
}

static int walk_audit(struct pl_db *db, struct pl_arena *arena, struct pl_verify_report *report)
{
    uint8_t chain[PL_HASH_BYTES];
    size_t count = 0;
    pl_chain_audit_start(chain);
    do {
        struct pl_audit_row *rows = NULL;
        pl_arena_reset(arena);
        int error = pl_store_audit_after(db, report->checked, PAGE_ROWS, arena, &rows, &count);
        if (error != 0)
            return error;
        for (size_t i = 0; i < count; i++) {
            struct pl_audit_link link = {rows[i].id,     rows[i].at_ms, rows[i].actor,
                                         rows[i].action, rows[i].event, rows[i].data};
            pl_chain_audit_next(&link, chain);
            bool is_next = rows[i].id == report->checked + 1;
            if (!is_next || memcmp(chain, rows[i].chain, sizeof chain) != 0) {
                report->bad = rows[i].id;
                report->problem =
                    is_next ? "the chain is broken here" : "an entry is missing before this one";
                return 0;
            }
            report->checked++;
        }
    } while (count == PAGE_ROWS);
    return 0;
}

int pl_verify_audit(struct pl_reader *reader, struct pl_verify_report *ret_report)
{
    struct pl_verify_report report = {0};
    struct pl_arena arena;
    int error = pl_reader_begin(reader);
    if (error != 0)
        return error;
    pl_arena_init(&arena);
    error = walk_audit(pl_reader_db(reader), &arena, &report);
    pl_arena_fini(&arena);
    pl_reader_end(reader);
    if (error == 0)
        *ret_report = report;
    return error;
}

int pl_verify_channels(struct pl_reader *reader, struct pl_arena *arena, struct pl_str **ret_ids,
                       size_t *ret_count)
{
    struct pl_channel_row *rows = NULL;
    size_t count = 0;
    int error = pl_store_channels(pl_reader_db(reader), arena, &rows, &count);
    if (error != 0)
        return error;
    struct pl_str *ids = pl_arena_alloc_array(arena, count, sizeof *ids);
    for (size_t i = 0; i < count; i++)
        ids[i] = rows[i].slug;
    *ret_ids = ids;
    *ret_count = count;
    return 0;
}
