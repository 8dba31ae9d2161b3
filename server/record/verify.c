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
#include "store/consensus.h"
#include "store/directory.h"
#include "store/events.h"
#include "store/floors.h"
#include "store/messages.h"
#include "store/questions.h"
#include "store/withheld.h"

enum { PAGE_ROWS = 500 };

struct walk {
    struct pl_db *db;
    struct pl_str channel;
    int64_t channel_row;
    int64_t seq;  // of the last event that held
    int64_t page; // rows read at once
    int64_t at_ms;
    uint8_t chain[PL_HASH_BYTES];
    struct pl_verify_report report;
};

static const char wrong_content[] = "the content does not match its hash";
static const char without_redaction[] = "the text was erased without a redaction";
static const char broken[] = "the chain is broken here";
static const char missing[] = "an entry is missing before this one";
static const char unreadable[] = "it cannot be read: the file is damaged here";

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

// An event of a consensus call, in which something that a delegation said is missing.
static int check_erased_answer(struct walk *walk, const struct pl_event_row *row,
                               const char **ret_problem)
{
    bool is_redacted = false;
    int error = pl_store_consensus_is_redacted(walk->db, row->id, &is_redacted);
    if (error == 0 && !is_redacted)
        *ret_problem = without_redaction;
    return error;
}

// A dismissal of a question, without its reason.
static int check_erased_dismissal(struct walk *walk, const struct pl_event_row *row,
                                  const char **ret_problem)
{
    bool is_redacted = false;
    int error = pl_store_question_is_redacted(walk->db, row->id, &is_redacted);
    if (error != 0 && error != -ENOENT)
        return error;
    if (!is_redacted)
        *ret_problem = without_redaction;
    return 0;
}

static bool is_answer(enum pl_event_type type)
{
    return type == PL_EVENT_CONSENSUS_ANSWERED || type == PL_EVENT_CONSENSUS_CLOSED;
}

static bool is_reply(enum pl_event_type type)
{
    return type == PL_EVENT_REPLY_CLAIMED || type == PL_EVENT_REPLY_GRANTED ||
           type == PL_EVENT_REPLY_REFUSED;
}

// An event whose text is not in the log. A withheld message's stands beside it.
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
    if (row->is_erased && is_answer(row->type))
        return check_erased_answer(walk, row, ret_problem);
    if (row->is_erased && row->type == PL_EVENT_QUESTION_DISMISSED)
        return check_erased_dismissal(walk, row, ret_problem);
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
        *ret_problem = missing;
        return 0;
    }
    if (row->at_ms < walk->at_ms) {
        *ret_problem = "time goes backwards";
        return 0;
    }
    pl_chain_next(&link, walk->chain);
    if (memcmp(walk->chain, row->chain, sizeof walk->chain) != 0) {
        *ret_problem = broken;
        return 0;
    }
    return check_content(walk, row, arena, ret_problem);
}

// Where the file is damaged a page of rows cannot be read as a whole: one by one, then, to the row.
static int read_events(struct walk *walk, struct pl_arena *arena, struct pl_event_row **ret_rows,
                       size_t *ret_count)
{
    int error = pl_store_events_after(walk->db, walk->channel_row, walk->seq, walk->page, arena,
                                      ret_rows, ret_count);
    if (error != -EBADMSG || walk->page == 1)
        return error;
    walk->page = 1;
    return pl_store_events_after(walk->db, walk->channel_row, walk->seq, walk->page, arena,
                                 ret_rows, ret_count);
}

static int walk_page(struct walk *walk, struct pl_arena *arena, bool *ret_more)
{
    struct pl_event_row *rows = NULL;
    size_t count = 0;
    int error = read_events(walk, arena, &rows, &count);
    for (size_t i = 0; i < count && error == 0; i++) {
        error = check_event(walk, &rows[i], arena, &walk->report.problem);
        if (error != 0)
            break;
        if (walk->report.problem != NULL) {
            walk->report.bad = pl_row_seq(rows[i].id);
            *ret_more = false;
            return 0;
        }
        walk->seq++;
        walk->at_ms = rows[i].at_ms;
        walk->report.checked++;
    }
    *ret_more = error == 0 && count == (size_t)walk->page;
    if (error == -EBADMSG) {
        walk->report.bad = walk->seq + 1;
        walk->report.problem = unreadable;
        error = 0;
    }
    return error;
}

static int check_states(struct walk *walk)
{
    int64_t odd = 0;
    int error = pl_store_message_odd(walk->db, walk->channel_row, &odd);
    if (error != 0)
        return error;
    walk->report.bad = pl_row_seq(odd);
    walk->report.problem = odd != 0 ? "the message says something else than its events" : NULL;
    return 0;
}

// Where the walk begins: at the first event, or `newest` before the end, with the chain up to
// there.
static int find_start(struct walk *walk, int64_t newest, struct pl_arena *arena)
{
    struct pl_meta_row meta = {0};
    int error = pl_store_meta(walk->db, arena, &meta);
    if (error != 0)
        return error;
    pl_chain_start(meta.origin, walk->channel, walk->chain);
    if (newest == 0)
        return 0;
    int64_t head = 0;
    uint8_t chain[PL_ROW_HASH_BYTES];
    struct pl_event_row row;
    error = pl_store_event_head(walk->db, walk->channel_row, &head, chain);
    if (error != 0 || head <= newest)
        return error;
    walk->seq = head - newest;
    error = pl_store_event(walk->db, pl_row_id(walk->channel_row, walk->seq), arena, &row);
    if (error == 0) {
        walk->at_ms = row.at_ms;
        memcpy(walk->chain, row.chain, sizeof walk->chain);
    } else if (error == -ENOENT || error == -EBADMSG) {
        walk->report.bad = walk->seq;
        walk->report.problem = error == -ENOENT ? missing : unreadable;
        error = 0;
    }
    return error;
}

static int walk_channel(struct walk *walk, int64_t newest, struct pl_arena *arena)
{
    int error = pl_store_channel_find(walk->db, walk->channel, &walk->channel_row);
    if (error == 0)
        error = find_start(walk, newest, arena);
    for (bool more = error == 0 && walk->report.problem == NULL; more && error == 0;) {
        error = walk_page(walk, arena, &more);
        pl_arena_reset(arena);
    }
    if (error == 0 && newest == 0 && walk->report.problem == NULL)
        error = check_states(walk);
    return error;
}

static int verify_channel(struct pl_reader *reader, struct pl_str channel, int64_t newest,
                          struct pl_verify_report *ret_report)
{
    struct walk walk = {.db = pl_reader_db(reader), .channel = channel, .page = PAGE_ROWS};
    struct pl_arena arena;
    int error = pl_reader_begin(reader);
    if (error != 0)
        return error;
    pl_arena_init(&arena);
    error = walk_channel(&walk, newest, &arena);
    pl_arena_fini(&arena);
    pl_reader_end(reader);
    if (error != 0)
        return error;
    memcpy(walk.report.head, walk.chain, sizeof walk.report.head);
    *ret_report = walk.report;
    return 0;
}

int pl_verify_channel(struct pl_reader *reader, struct pl_str channel,
                      struct pl_verify_report *ret_report)
{
    return verify_channel(reader, channel, 0, ret_report);
}

int pl_verify_channel_newest(struct pl_reader *reader, struct pl_str channel, int64_t count,
                             struct pl_verify_report *ret_report)
{
    return verify_channel(reader, channel, count, ret_report);
}

struct audit_walk {
    struct pl_db *db;
    int64_t id; // of the last entry that held
    int64_t page;
    uint8_t chain[PL_HASH_BYTES];
    struct pl_verify_report report;
};

static int find_audit_start(struct audit_walk *walk, int64_t newest, struct pl_arena *arena)
{
    pl_chain_audit_start(walk->chain);
    if (newest == 0)
        return 0;
    int64_t head = 0;
    uint8_t chain[PL_ROW_HASH_BYTES];
    struct pl_audit_row *rows = NULL;
    size_t count = 0;
    int error = pl_store_audit_head(walk->db, &head, chain);
    if (error != 0 || head <= newest)
        return error;
    walk->id = head - newest;
    error = pl_store_audit_after(walk->db, walk->id - 1, 1, arena, &rows, &count);
    if (error != 0)
        return error;
    if (count == 1 && rows[0].id == walk->id) {
        memcpy(walk->chain, rows[0].chain, sizeof walk->chain);
    } else {
        walk->report.bad = walk->id;
        walk->report.problem = missing;
    }
    return 0;
}

static int walk_audit_page(struct audit_walk *walk, struct pl_arena *arena, bool *ret_more)
{
    struct pl_audit_row *rows = NULL;
    size_t count = 0;
    int error = pl_store_audit_after(walk->db, walk->id, walk->page, arena, &rows, &count);
    if (error == -EBADMSG && walk->page > 1) {
        walk->page = 1;
        error = pl_store_audit_after(walk->db, walk->id, walk->page, arena, &rows, &count);
    }
    for (size_t i = 0; i < count && error == 0; i++) {
        struct pl_audit_link link = {rows[i].id,     rows[i].at_ms, rows[i].actor,
                                     rows[i].action, rows[i].event, rows[i].data};
        pl_chain_audit_next(&link, walk->chain);
        bool is_next = rows[i].id == walk->id + 1;
        if (!is_next || memcmp(walk->chain, rows[i].chain, sizeof walk->chain) != 0) {
            walk->report.bad = rows[i].id;
            walk->report.problem = is_next ? broken : missing;
            *ret_more = false;
            return 0;
        }
        walk->id++;
        walk->report.checked++;
    }
    *ret_more = error == 0 && count == (size_t)walk->page;
    if (error == -EBADMSG) {
        walk->report.bad = walk->id + 1;
        walk->report.problem = unreadable;
        error = 0;
    }
    return error;
}

static int verify_audit(struct pl_reader *reader, int64_t newest,
                        struct pl_verify_report *ret_report)
{
    struct audit_walk walk = {.db = pl_reader_db(reader), .page = PAGE_ROWS};
    struct pl_arena arena;
    int error = pl_reader_begin(reader);
    if (error != 0)
        return error;
    pl_arena_init(&arena);
    error = find_audit_start(&walk, newest, &arena);
    for (bool more = error == 0 && walk.report.problem == NULL; more && error == 0;) {
        error = walk_audit_page(&walk, &arena, &more);
        pl_arena_reset(&arena);
    }
    pl_arena_fini(&arena);
    pl_reader_end(reader);
    if (error != 0)
        return error;
    memcpy(walk.report.head, walk.chain, sizeof walk.report.head);
    *ret_report = walk.report;
    return 0;
}

int pl_verify_audit(struct pl_reader *reader, struct pl_verify_report *ret_report)
{
    return verify_audit(reader, 0, ret_report);
}

int pl_verify_audit_newest(struct pl_reader *reader, int64_t count,
                           struct pl_verify_report *ret_report)
{
    return verify_audit(reader, count, ret_report);
}

// The chain after entry `seq` as it is stored; -ENOENT: there is no such entry.
static int stored_chain(struct pl_db *db, struct pl_str channel, int64_t seq,
                        struct pl_arena *arena, uint8_t ret_chain[PL_ROW_HASH_BYTES])
{
    if (channel.len == 0) {
        struct pl_audit_row *rows = NULL;
        size_t count = 0;
        int error = pl_store_audit_after(db, seq - 1, 1, arena, &rows, &count);
        if (error == 0 && count == 0)
            error = -ENOENT;
        if (error == 0)
            memcpy(ret_chain, rows[0].chain, PL_ROW_HASH_BYTES);
        return error;
    }
    int64_t channel_row = 0;
    struct pl_event_row row;
    int error = pl_store_channel_find(db, channel, &channel_row);
    if (error == 0)
        error = pl_store_event(db, pl_row_id(channel_row, seq), arena, &row);
    if (error == 0)
        memcpy(ret_chain, row.chain, PL_ROW_HASH_BYTES);
    return error;
}

int pl_verify_noted(struct pl_reader *reader, struct pl_str channel, int64_t seq,
                    const uint8_t hash[PL_ROW_HASH_BYTES], struct pl_verify_report *ret_report)
{
    struct pl_verify_report report = {.checked = seq};
    uint8_t chain[PL_ROW_HASH_BYTES];
    struct pl_arena arena;
    int error = pl_reader_begin(reader);
    if (error != 0)
        return error;
    pl_arena_init(&arena);
    error = stored_chain(pl_reader_db(reader), channel, seq, &arena, chain);
    pl_arena_fini(&arena);
    pl_reader_end(reader);
    if (error == -ENOENT)
        report.problem = "it was noted, and is not there: the end was cut off";
    else if (error != 0)
        return error;
    else if (memcmp(chain, hash, sizeof chain) != 0)
        report.problem = "it is not the one that was noted: the record was written anew";
    report.bad = report.problem != NULL ? seq : 0;
    *ret_report = report;
    return 0;
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
