// SPDX-License-Identifier: MIT
#ifndef PL_STORE_MESSAGES_H
#define PL_STORE_MESSAGES_H

/*
 * The present state of each posted message. Its id is that of its event.
 */

#include "proto/gen.h"
#include "store/db.h"

struct pl_message_row {
    int64_t id; // of its event
    int64_t author;
    int64_t reply_to;   // id of the first-level message, 0: none
    struct pl_str text; // empty once redacted, and while withheld
    int64_t version;
    int64_t edited_seq;
    int64_t redacted_seq;
    int64_t pinned_seq;
    int64_t reply_count;
    int64_t withheld_seq;
    bool is_anonymous;               // nobody is shown who the author is
    enum pl_attribution_level level; // as when it was sent
    int64_t shown_delegation;        // of an anonymous one; 0: not even that is shown
};

PL_MUST_USE int pl_store_message_create(struct pl_db *db, const struct pl_message_row *row);
// -ENOENT when the event is no message or does not exist.
PL_MUST_USE int pl_store_message(struct pl_db *db, int64_t id, struct pl_arena *arena,
                                 struct pl_message_row *ret_row);
PL_MUST_USE int pl_store_message_edit(struct pl_db *db, int64_t id, struct pl_str text,
                                      int64_t version, int64_t edited_seq);
PL_MUST_USE int pl_store_message_redact(struct pl_db *db, int64_t id, int64_t redacted_seq);
PL_MUST_USE int pl_store_message_pin(struct pl_db *db, int64_t id, int64_t pinned_seq); // 0: unpin
PL_MUST_USE int pl_store_message_add_reply(struct pl_db *db, int64_t id);
// Messages of a channel with first <= seq <= last that were edited, redacted, withheld, pinned,
// answered or reacted to, questions, and those not on the record; ascending.
PL_MUST_USE int pl_store_messages_changed(struct pl_db *db, int64_t channel, int64_t first,
                                          int64_t last, struct pl_arena *arena,
                                          struct pl_message_row **ret_rows, size_t *ret_count);

// The first message of a channel whose row says something else than its events do: another text, a
// redaction that was none. 0: there is none. The events must hold already (record/verify.h).
PL_MUST_USE int pl_store_message_odd(struct pl_db *db, int64_t channel, int64_t *ret_id);

struct pl_recent_row {
    int64_t id;
    int64_t author; // of an anonymous one: nobody else's, a negative number
    int64_t at_ms;
    enum pl_role role; // of the author; of an anonymous one a delegate's
    struct pl_str text;
};
// The newest `limit` messages of a channel whose text is shown, newest first.
PL_MUST_USE int pl_store_messages_recent(struct pl_db *db, int64_t channel, int64_t limit,
                                         struct pl_arena *arena, struct pl_recent_row **ret_rows,
                                         size_t *ret_count);
// The pinned messages of a channel, oldest pin first.
PL_MUST_USE int pl_store_messages_pinned(struct pl_db *db, int64_t channel, struct pl_arena *arena,
                                         int64_t **ret_seqs, size_t *ret_count);

#endif
