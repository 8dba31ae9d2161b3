// SPDX-License-Identifier: MIT
/*
 * Every statement of the server. Pages go by key, never by OFFSET; a range of a channel's events or
 * messages is a range of row ids.
 */
#include "store/sql_private.h"

// Whether the list that pl_query_list has bound has the number.
#define IS_LISTED(number, list) "(" number " IN (SELECT value FROM json_each(" list ")))"

// Columns in the order in which the readers of rows take them.
#define EVENT_COLUMNS "id, at_ms, type, participant, target, actor, data, salt, content_hash, chain"
#define TOKEN_COLUMNS                                                                              \
    "id, kind, participant, hash, label, created_ms, expires_ms, used_ms, claimed, revoked_ms"
#define MESSAGE_COLUMNS                                                                            \
    "id, author, reply_to, text, version, edited_seq, redacted_seq, pinned_seq, reply_count,"      \
    " withheld_seq, anonymous, attribution, shown_delegation"
#define REPORT_COLUMNS                                                                             \
    "id, message, author, at_ms, state, filter, was_withheld, assigned_to, outcome, reason,"       \
    " resolved_by, resolved_ms, round, since, version"
#define QUESTION_COLUMNS                                                                           \
    "q.message, q.state, q.votes, q.answer, q.merged_into, q.reason, m.author, m.anonymous,"       \
    " m.text IS NULL, EXISTS (SELECT 1 FROM question_vote WHERE question = q.message"              \
    " AND participant = ?1), m.shown_delegation, q.state = 'dismissed'"                            \
    " AND q.reason IS NULL FROM question q JOIN message m ON m.id = q.message"
#define POLL_COLUMNS                                                                               \
    "id, channel, title, options, kind, max_choices, per, roles, secret, results, quorum,"         \
    " abstention, state, opened_by, closes_ms, votes, entitled, summary, winners,"                 \
    " opened_ms"
#define CONSENSUS_COLUMNS "id, channel, state, round, reached, statement"
#define HELD_COLUMNS                                                                               \
    "id, channel, author, client_id, text, lang, reply_to, kind, at_ms, state, event, decided_by," \
    " why, rule, version, due_ms, on_due, due_by, reason_code, reason, appeal,"                    \
    " anonymous, attribution, shown_delegation, overdue"
#define FLOOR_COLUMNS                                                                              \
    "is_on, is_open, order_rule, turn_s, budget_s, controls_posting, replies_max, reply_first_s,"  \
    " reply_second_s, phase, item, title, entry_last, reply_last, returned_ms"
#define FLOOR_ENTRY_COLUMNS                                                                        \
    "channel, id, participant, kind, state, place, is_moved, asked_ms, reply, allowed_ms,"         \
    " spoken_ms, since_ms"
#define FLOOR_REPLY_COLUMNS                                                                        \
    "channel, id, item, participant, delegation, seq, named_by, text, state, number, decided_by,"  \
    " reason, redacted_seq"
#define SANCTION_COLUMNS                                                                           \
    "id, kind, channel, participant, delegation, imposed_by, reason, at_ms, until_ms, state,"      \
    " over_ms, appeal_by, appeal_text, appeal_ms, review, reviewed_by, review_reason, review_ms"

const char *const pl_sql[PL_SQL_COUNT] = {
    [PL_SQL_META] = "SELECT epoch, origin, position, at_ms FROM meta WHERE id = 1",
    [PL_SQL_META_CREATE] =
        "INSERT INTO meta (id, epoch, origin, position, at_ms) VALUES (1, ?, ?, ?, ?)",
    [PL_SQL_META_ADVANCE] = "UPDATE meta SET position = ?, at_ms = ? WHERE id = 1",
    [PL_SQL_META_NEW_EPOCH] = "UPDATE meta SET epoch = ? WHERE id = 1",
    [PL_SQL_SUMMIT] = "SELECT slug, name_en, name_id, description_en, description_id, city,"
                      " country, starts, ends, host, languages, timezone FROM summit"
                      " WHERE id = 1",
    // Also of a database that is not brought up to date: there the outer name is found.
    [PL_SQL_SUMMIT_TIMEZONE] = "SELECT (SELECT timezone FROM summit WHERE id = 1)"
                               " FROM (SELECT '' AS timezone)",
    [PL_SQL_SUMMIT_CREATE] = "INSERT INTO summit (id, slug, name_en, name_id, description_en,"
                             " description_id, city, country, starts, ends, host, languages,"
                             " timezone)"
                             " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [PL_SQL_CHANNELS] = "SELECT id, slug, position, kind, title_en, title_id, description_en,"
                        " description_id, post_roles, locked, lock_reason, slow_mode_s, approval,"
                        " edit_window_s, read_roles FROM channel ORDER BY position",
    [PL_SQL_CHANNEL_CREATE] =
        "INSERT INTO channel (id, slug, position, kind, title_en, title_id, description_en,"
        " description_id, post_roles, locked, lock_reason, slow_mode_s, approval, edit_window_s,"
        " read_roles) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [PL_SQL_CHANNEL_UPDATE] = "UPDATE channel SET locked = ?, lock_reason = ?, slow_mode_s = ?,"
                              " approval = ? WHERE id = ?",
    [PL_SQL_CHANNEL_FIND] = "SELECT id FROM channel WHERE slug = ?",
    [PL_SQL_DELEGATIONS] = "SELECT id, slug, name_en, name_id, short, kind, country, seat"
                           " FROM delegation ORDER BY seat, id",
    [PL_SQL_DELEGATION_CREATE] =
        "INSERT INTO delegation (id, slug, name_en, name_id, short, kind, country, seat)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
    [PL_SQL_PARTICIPANTS] = "SELECT id, slug, name, role, delegation, lang, created_ms"
                            " FROM participant WHERE id > 0 ORDER BY id",
    [PL_SQL_PARTICIPANTS_BY_SLUG] =
        "SELECT id FROM participant"
        " WHERE slug > ?1 AND id > 0 AND (?2 IS NULL OR delegation = ?2)"
        " ORDER BY slug LIMIT ?3",
    [PL_SQL_MEMBERS] = "SELECT p.id, p.slug, p.name, p.role, d.slug FROM participant p"
                       " LEFT JOIN delegation d ON d.id = p.delegation"
                       " WHERE p.id > ?1 AND (?2 IS NULL OR p.delegation = ?2)"
                       " AND (?3 = 0 OR p.delegation IS NULL) ORDER BY p.id LIMIT ?4",
    [PL_SQL_PARTICIPANT_FIND] = "SELECT id FROM participant WHERE slug = ?",
    [PL_SQL_DELEGATION_FIND] = "SELECT id FROM delegation WHERE slug = ?",
    [PL_SQL_PARTICIPANT_CREATE] =
        "INSERT INTO participant (slug, name, role, delegation, lang, created_ms)"
        " VALUES (?, ?, ?, ?, ?, ?)",
    [PL_SQL_PARTICIPANT_UPDATE] =
        "UPDATE participant SET name = ?, role = ?, delegation = ?, lang = ? WHERE id = ?",
    [PL_SQL_TOKEN_CREATE] =
        "INSERT INTO token (kind, participant, hash, label, created_ms, expires_ms)"
        " VALUES (?, ?, ?, ?, ?, ?)",
    [PL_SQL_TOKEN_FIND] = "SELECT " TOKEN_COLUMNS " FROM token WHERE hash = ?",
    [PL_SQL_TOKENS] = "SELECT " TOKEN_COLUMNS " FROM token ORDER BY id",
    [PL_SQL_TOKENS_OF] = "SELECT " TOKEN_COLUMNS " FROM token WHERE participant = ? ORDER BY id",
    [PL_SQL_TOKEN_REVOKE] = "UPDATE token SET revoked_ms = ? WHERE id = ?",
    [PL_SQL_INVITE_CLAIM] = "UPDATE token SET claimed = ?, used_ms = ? WHERE id = ?",
    [PL_SQL_EVENT_APPEND] =
        "INSERT INTO event (" EVENT_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [PL_SQL_EVENT] = "SELECT " EVENT_COLUMNS " FROM event WHERE id = ?",
    [PL_SQL_EVENT_TIME] = "SELECT at_ms FROM event WHERE id = ?",
    [PL_SQL_EVENT_HEAD] = "SELECT id, chain FROM event WHERE id > ? AND id < ?"
                          " ORDER BY id DESC LIMIT 1",
    [PL_SQL_EVENT_ERASE] = "UPDATE event SET data = ?, salt = NULL WHERE id = ?",
    [PL_SQL_EVENT_EDITS] = "SELECT " EVENT_COLUMNS " FROM event"
                           " WHERE target = ? AND type = 'message.edited' ORDER BY id",
    [PL_SQL_EVENT_REPLIES] = "SELECT " EVENT_COLUMNS " FROM event WHERE id > ? AND id < ?"
                             " AND type IN ('reply.claimed', 'reply.granted', 'reply.refused')"
                             " AND json_extract(data, '$.reply.reply') = ? ORDER BY id",
    [PL_SQL_EVENT_DISMISSALS] = "SELECT " EVENT_COLUMNS " FROM event"
                                " WHERE target = ? AND type = 'question.dismissed' ORDER BY id",
    [PL_SQL_EVENT_ANSWERS] =
        "SELECT " EVENT_COLUMNS " FROM event WHERE id > ?1 AND id < ?2"
        " AND type IN ('consensus.answered', 'consensus.closed')"
        " AND json_extract(data, '$.consensus') = 'c' || ?3 AND json_extract(data, '$.round') = ?4"
        " ORDER BY id",
    [PL_SQL_EVENTS_AFTER] = "SELECT " EVENT_COLUMNS " FROM event WHERE id > ? AND id < ?"
                            " ORDER BY id LIMIT ?",
    [PL_SQL_AUDIT_APPEND] = "INSERT INTO audit (id, at_ms, actor, action, event, data, chain)"
                            " VALUES (?, ?, ?, ?, ?, ?, ?)",
    [PL_SQL_AUDIT_HEAD] = "SELECT id, chain FROM audit ORDER BY id DESC LIMIT 1",
    [PL_SQL_AUDIT_AFTER] = "SELECT id, at_ms, actor, action, event, data, chain FROM audit"
                           " WHERE id > ? ORDER BY id LIMIT ?",
    [PL_SQL_AUDIT_WHERE] =
        "SELECT id, at_ms, actor, action, event, data, chain FROM audit"
        " WHERE id > ?1 AND id < ?2 AND (?3 IS NULL OR actor = ?3) AND (?4 IS NULL OR action = ?4)"
        " AND (event BETWEEN ?5 AND ?6 AND NOT " IS_LISTED(
            "event >> 40", "?9") " OR ?7 AND coalesce(event, 0) = 0)"
                                 " ORDER BY id DESC LIMIT ?8",
    [PL_SQL_SENT_CREATE] =
        "INSERT INTO sent (author, client_id, channel, at_ms, digest, message, held)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
    [PL_SQL_SENT_FIND] = "SELECT channel, at_ms, digest, message, held, digest = x'' FROM sent"
                         " WHERE author = ? AND client_id = ?",
    [PL_SQL_SENT_POST] = "UPDATE sent SET message = ? WHERE author = ? AND client_id = ?",
    [PL_SQL_SENT_ERASE] =
        "UPDATE sent SET digest = x'' WHERE author = ? AND channel = ? AND message = ?",
    [PL_SQL_SENT_LAST] = "SELECT max(at_ms) FROM sent WHERE author = ? AND channel = ?",
    // Moderators are exempt, so what they send makes nobody wait; nor does what was sent without a
    // name, which would tell whose it is, unless the delegation is told anyway.
    [PL_SQL_SENT_LAST_OF_DELEGATION] =
        "SELECT max((SELECT s.at_ms FROM sent AS s LEFT JOIN message AS m ON m.id = s.message"
        " LEFT JOIN held AS h ON h.id = s.held WHERE s.author = p.id AND s.channel = ?2"
        " AND (coalesce(m.anonymous, h.anonymous, 0) = 0"
        " OR coalesce(m.shown_delegation, h.shown_delegation) IS NOT NULL)"
        " ORDER BY s.at_ms DESC LIMIT 1))"
        " FROM participant AS p WHERE p.delegation = ?1 AND p.role NOT IN ('moderator', 'admin')",
    [PL_SQL_MESSAGE_CREATE] = "INSERT INTO message (id, author, reply_to, text, anonymous,"
                              " attribution, shown_delegation) VALUES (?, ?, ?, ?, ?, ?, ?)",
    [PL_SQL_MESSAGE] = "SELECT " MESSAGE_COLUMNS " FROM message WHERE id = ?",
    [PL_SQL_MESSAGE_EDIT] = "UPDATE message SET text = ?, version = ?, edited_seq = ? WHERE id = ?",
    [PL_SQL_MESSAGE_REDACT] = "UPDATE message SET text = NULL, redacted_seq = ?,"
                              " withheld_seq = NULL, pinned_seq = NULL WHERE id = ?",
    [PL_SQL_MESSAGE_PIN] = "UPDATE message SET pinned_seq = ? WHERE id = ?",
    [PL_SQL_MESSAGE_ADD_REPLY] = "UPDATE message SET reply_count = reply_count + 1 WHERE id = ?",
    // What a message is, by its events: the text of the newest version; none once it was redacted.
    [PL_SQL_MESSAGE_ODD] =
        "SELECT p.id FROM event AS p LEFT JOIN message AS m ON m.id = p.id"
        " LEFT JOIN event AS e ON e.id = coalesce((SELECT max(v.id) FROM event AS v"
        "  WHERE v.target = p.id AND v.type = 'message.edited'), p.id)"
        " LEFT JOIN withheld AS w ON w.message = p.id"
        " LEFT JOIN withheld_event AS h ON h.event = e.id"
        " WHERE p.type = 'message.posted' AND p.id > ? AND p.id < ? AND CASE"
        " WHEN m.id IS NULL THEN 1"
        " WHEN m.redacted_seq IS NOT NULL THEN m.text IS NOT NULL OR w.message IS NOT NULL"
        "  OR NOT EXISTS (SELECT 1 FROM event AS r WHERE r.target = p.id"
        "  AND r.type = 'message.redacted' AND r.id = (p.id >> 40 << 40 | m.redacted_seq))"
        " WHEN w.message IS NOT NULL THEN m.text IS NOT NULL"
        "  OR w.text IS NOT json_extract(h.data, '$.text')"
        " ELSE m.text IS NOT json_extract(e.data, '$.text') END ORDER BY p.id LIMIT 1",
    [PL_SQL_MESSAGES_CHANGED] =
        "SELECT " MESSAGE_COLUMNS " FROM message AS m WHERE id BETWEEN ? AND ?"
        " AND (version > 1 OR redacted_seq IS NOT NULL OR pinned_seq IS NOT NULL"
        " OR withheld_seq IS NOT NULL OR attribution <> 'on_record'"
        " OR reply_count > 0 OR EXISTS (SELECT 1 FROM reaction WHERE message = m.id)"
        " OR EXISTS (SELECT 1 FROM question WHERE message = m.id))"
        " ORDER BY id",
    [PL_SQL_MESSAGES_PINNED] = "SELECT id FROM message WHERE id > ? AND id < ?"
                               " AND pinned_seq IS NOT NULL ORDER BY pinned_seq",
    [PL_SQL_REACTION_ADD] =
        "INSERT INTO reaction (message, emoji, participant, seq) VALUES (?, ?, ?, ?)",
    [PL_SQL_REACTION_REMOVE] =
        "DELETE FROM reaction WHERE message = ? AND emoji = ? AND participant = ?",
    [PL_SQL_REACTION_EXISTS] =
        "SELECT EXISTS (SELECT 1 FROM reaction WHERE message = ? AND emoji = ?"
        " AND participant = ?)",
    [PL_SQL_REACTION_OTHERS] =
        "SELECT count(DISTINCT emoji) FROM reaction WHERE message = ? AND emoji <> ?",
    [PL_SQL_REACTIONS] = "SELECT message, emoji, count(*), max(participant = ?)"
                         " FROM reaction WHERE message BETWEEN ? AND ?"
                         " GROUP BY message, emoji ORDER BY message, min(seq)",
    [PL_SQL_HELD_CREATE] =
        "INSERT INTO held (id, channel, author, client_id, text, lang, reply_to, kind, at_ms, why,"
        " rule, version, due_ms, on_due, due_by, anonymous, attribution, shown_delegation)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [PL_SQL_HELD] = "SELECT " HELD_COLUMNS " FROM held WHERE id = ?",
    [PL_SQL_HELD_UPDATE] =
        "UPDATE held SET state = ?, text = ?, lang = ?, why = ?, rule = ?, version = ?, due_ms = ?,"
        " on_due = ?, due_by = ?, decided_by = ?, event = ?, reason_code = ?, reason = ?,"
        " appeal = ?, overdue = ? WHERE id = ?",
    [PL_SQL_HELD_WAITING] = "SELECT " HELD_COLUMNS " FROM held"
                            " WHERE state = 'waiting' AND channel = ? AND id > ?"
                            " ORDER BY id LIMIT ?",
    [PL_SQL_HELD_APPEALED] = "SELECT " HELD_COLUMNS " FROM held INDEXED BY held_appealed"
                             " WHERE state = 'waiting' AND appeal IS NOT NULL AND channel = ?"
                             " AND id > ? ORDER BY id LIMIT ?",
    [PL_SQL_HELD_OF] = "SELECT " HELD_COLUMNS " FROM held INDEXED BY held_author"
                       " WHERE state <> 'approved' AND text IS NOT NULL AND author = ?1 AND id > ?2"
                       " AND (?3 IS NULL OR channel = ?3) ORDER BY id LIMIT ?4",
    [PL_SQL_HELD_COUNT] = "SELECT count(*) FROM held WHERE state = 'waiting' AND channel = ?",
    [PL_SQL_HELD_APPROVED] =
        "SELECT count(*) FROM (SELECT 1 FROM held INDEXED BY held_approved"
        " WHERE state = 'approved' AND decided_by IS NOT NULL AND channel = ? AND author = ?"
        " LIMIT ?)",
    [PL_SQL_HELD_LAST] = "SELECT max(id) FROM held",
    [PL_SQL_HELD_DUE] = "SELECT id, due_ms FROM held INDEXED BY held_due"
                        " WHERE state = 'waiting' AND due_ms IS NOT NULL"
                        " ORDER BY due_ms, id LIMIT 1",
    [PL_SQL_HELD_REJECTION_ADD] = "INSERT INTO held_rejection (held, moderator, version)"
                                  " VALUES (?, ?, ?)",
    [PL_SQL_HELD_REJECTION_EXISTS] =
        "SELECT EXISTS (SELECT 1 FROM held_rejection WHERE held = ? AND moderator = ?)",
    [PL_SQL_CHANNEL_RULES] =
        "SELECT channel, lock_mode, approval_first, deadline_s, on_deadline, approval_by, delay_s,"
        " delay_by, opens_ms, closes_ms, scheduled_by, slow_mode_per, budget, budget_per,"
        " budget_reserve, budget_s, budget_from_ms, by_summit FROM channel_rules ORDER BY channel",
    [PL_SQL_CHANNEL_RULES_SET] =
        "INSERT OR REPLACE INTO channel_rules (channel, lock_mode, approval_first, deadline_s,"
        " on_deadline, approval_by, delay_s, delay_by, opens_ms, closes_ms, scheduled_by,"
        " slow_mode_per, budget, budget_per, budget_reserve, budget_s, budget_from_ms, by_summit)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [PL_SQL_BUDGET_SPENT] = "SELECT messages FROM budget_spent WHERE channel = ?"
                            " AND delegation = ? AND participant = ? AND period = ?",
    [PL_SQL_BUDGET_SET] = "INSERT OR REPLACE INTO budget_spent (channel, delegation, participant,"
                          " period, messages) VALUES (?, ?, ?, ?, ?)",
    [PL_SQL_BUDGET_CLEAR] = "DELETE FROM budget_spent WHERE channel = ?",
    [PL_SQL_FLOOR] = "SELECT " FLOOR_COLUMNS " FROM floor WHERE channel = ?",
    [PL_SQL_FLOOR_PUT] =
        "INSERT INTO floor (channel, " FLOOR_COLUMNS ")"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (channel)"
        " DO UPDATE SET is_on = excluded.is_on, is_open = excluded.is_open,"
        " order_rule = excluded.order_rule, turn_s = excluded.turn_s,"
        " budget_s = excluded.budget_s, controls_posting = excluded.controls_posting,"
        " replies_max = excluded.replies_max, reply_first_s = excluded.reply_first_s,"
        " reply_second_s = excluded.reply_second_s, phase = excluded.phase,"
        " item = excluded.item, title = excluded.title, entry_last = excluded.entry_last,"
        " reply_last = excluded.reply_last, returned_ms = excluded.returned_ms",
    [PL_SQL_FLOOR_ENTRIES] =
        "SELECT " FLOOR_ENTRY_COLUMNS " FROM floor_entry WHERE channel = ?"
        " AND state IN ('waiting', 'speaking', 'paused', 'interrupted') ORDER BY place, id",
    [PL_SQL_FLOOR_ENTRY] =
        "SELECT " FLOOR_ENTRY_COLUMNS " FROM floor_entry WHERE channel = ? AND id = ?",
    [PL_SQL_FLOOR_ENTRY_PUT] =
        "INSERT INTO floor_entry (" FLOOR_ENTRY_COLUMNS ")"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (channel, id)"
        " DO UPDATE SET state = excluded.state, place = excluded.place,"
        " is_moved = excluded.is_moved, asked_ms = excluded.asked_ms,"
        " allowed_ms = excluded.allowed_ms, spoken_ms = excluded.spoken_ms,"
        " since_ms = excluded.since_ms",
    [PL_SQL_FLOOR_ACCOUNTS] =
        "SELECT delegation, participant, lot, turns, spoken_ms, charged_ms, added_ms, messages,"
        " questions, answered FROM floor_account WHERE channel = ?"
        " ORDER BY participant, delegation",
    [PL_SQL_FLOOR_ACCOUNT_PUT] =
        "INSERT INTO floor_account (channel, delegation, participant, lot, turns, spoken_ms,"
        " charged_ms, added_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (channel, delegation, participant) DO UPDATE SET lot = excluded.lot,"
        " turns = excluded.turns, spoken_ms = excluded.spoken_ms,"
        " charged_ms = excluded.charged_ms, added_ms = excluded.added_ms",
    [PL_SQL_FLOOR_COUNT] =
        "INSERT INTO floor_account (channel, delegation, participant, messages, questions,"
        " answered) VALUES (?, ?, 0, ?, ?, ?) ON CONFLICT (channel, delegation, participant)"
        " DO UPDATE SET messages = messages + excluded.messages,"
        " questions = questions + excluded.questions, answered = answered + excluded.answered",
    [PL_SQL_FLOOR_REPLIES] = "SELECT " FLOOR_REPLY_COLUMNS " FROM floor_reply"
                             " WHERE channel = ? AND item = ? ORDER BY id",
    [PL_SQL_FLOOR_REPLY] =
        "SELECT " FLOOR_REPLY_COLUMNS " FROM floor_reply WHERE channel = ? AND id = ?",
    [PL_SQL_FLOOR_REPLY_PUT] =
        "INSERT INTO floor_reply (" FLOOR_REPLY_COLUMNS ")"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (channel, id)"
        " DO UPDATE SET text = excluded.text, state = excluded.state, number = excluded.number,"
        " decided_by = excluded.decided_by, reason = excluded.reason,"
        " redacted_seq = excluded.redacted_seq",
    [PL_SQL_FLOOR_REPLY_OF_EVENT] =
        "SELECT r.redacted_seq FROM event e JOIN floor_reply r ON r.channel = e.id >> 40"
        " AND r.id = json_extract(e.data, '$.reply.reply') WHERE e.id = ?",
    [PL_SQL_SANCTION_CREATE] =
        "INSERT INTO sanction (id, kind, channel, participant, delegation, imposed_by, reason,"
        " at_ms, until_ms, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [PL_SQL_SANCTION] = "SELECT " SANCTION_COLUMNS " FROM sanction WHERE id = ?",
    [PL_SQL_SANCTION_END] = "UPDATE sanction SET state = ?, over_ms = ? WHERE id = ?",
    [PL_SQL_SANCTION_APPEAL] = "UPDATE sanction SET appeal_by = ?, appeal_text = ?, appeal_ms = ?"
                               " WHERE id = ?",
    [PL_SQL_SANCTION_REVIEW] = "UPDATE sanction SET review = ?, reviewed_by = ?, review_reason = ?,"
                               " review_ms = ? WHERE id = ?",
    [PL_SQL_SANCTION_ACKNOWLEDGE] =
        "INSERT INTO sanction_acknowledged (sanction, participant, at_ms) VALUES (?, ?, ?)",
    [PL_SQL_SANCTION_READERS] = "SELECT participant, at_ms FROM sanction_acknowledged"
                                " WHERE sanction = ? ORDER BY participant",
    [PL_SQL_SANCTION_IS_ACKNOWLEDGED] = "SELECT EXISTS (SELECT 1 FROM sanction_acknowledged WHERE "
                                        "sanction = ? AND participant = ?)",
    [PL_SQL_SANCTIONS_IN_FORCE] =
        "SELECT " SANCTION_COLUMNS " FROM sanction WHERE state = 'in_force' ORDER BY id",
    [PL_SQL_SANCTIONS_WHERE] =
        "SELECT " SANCTION_COLUMNS " FROM sanction WHERE id < ?1 AND (?2 IS NULL OR channel = ?2)"
        " AND (coalesce(?3, ?4) IS NULL OR participant = ?3 OR delegation = ?4)"
        " AND (NOT ?5 OR state = 'in_force' AND (until_ms IS NULL OR until_ms > ?7))"
        " AND (NOT ?6 OR appeal_by IS NOT NULL AND review IS NULL AND (state = 'acknowledged'"
        "  OR state = 'in_force' AND (until_ms IS NULL OR until_ms > ?7)))"
        " AND (channel IS NULL OR participant = ?9 OR NOT " IS_LISTED(
            "channel", "?10") ")"
                              " ORDER BY id DESC LIMIT ?8",
    [PL_SQL_SANCTION_LAST] = "SELECT max(id) FROM sanction",
    [PL_SQL_READ_MARK] = "SELECT seq FROM read_mark WHERE participant = ? AND channel = ?",
    [PL_SQL_READ_MARK_SET] = "INSERT INTO read_mark (participant, channel, seq) VALUES (?, ?, ?)"
                             " ON CONFLICT (participant, channel) DO UPDATE SET seq = excluded.seq",
    [PL_SQL_WITHHELD_CREATE] = "INSERT INTO withheld (message, text, bulk)"
                               " SELECT id, text, ?2 FROM message WHERE id = ?1",
    [PL_SQL_WITHHELD_DELETE] = "DELETE FROM withheld WHERE message = ?",
    [PL_SQL_WITHHELD] = "SELECT text FROM withheld WHERE message = ?",
    [PL_SQL_WITHHELD_BEFORE] =
        "SELECT m.id, m.author, w.text, m.withheld_seq, w.bulk, m.anonymous, m.shown_delegation"
        " FROM withheld w"
        " JOIN message m ON m.id = w.message WHERE w.message > ? AND w.message < ?"
        " ORDER BY w.message DESC LIMIT ?",
    [PL_SQL_WITHHELD_OF_BULK] = "SELECT message FROM withheld WHERE bulk = ? ORDER BY message",
    [PL_SQL_WITHHELD_EVENT_CREATE] = "INSERT INTO withheld_event (event, message, data, salt)"
                                     " SELECT id, ?2, data, salt FROM event WHERE id = ?1",
    [PL_SQL_WITHHELD_EVENT] = "SELECT data, salt FROM withheld_event WHERE event = ?",
    [PL_SQL_WITHHELD_EVENTS_RESTORE] =
        "UPDATE event SET data = w.data, salt = w.salt FROM withheld_event w"
        " WHERE w.message = ? AND event.id = w.event",
    [PL_SQL_WITHHELD_EVENTS_DELETE] = "DELETE FROM withheld_event WHERE message = ?",
    [PL_SQL_MESSAGE_HIDE] = "UPDATE message SET text = NULL, withheld_seq = ?2,"
                            " pinned_seq = NULL WHERE id = ?1",
    [PL_SQL_MESSAGE_SHOW] =
        "UPDATE message SET text = (SELECT text FROM withheld WHERE message = ?1),"
        " withheld_seq = NULL WHERE id = ?1",
    [PL_SQL_MESSAGES_RECENT] =
        "SELECT m.id, CASE m.anonymous WHEN 0 THEN m.author ELSE -m.id END, e.at_ms,"
        " CASE m.anonymous WHEN 0 THEN p.role ELSE 'delegate' END, m.text FROM message m"
        " JOIN event e ON e.id = m.id JOIN participant p ON p.id = m.author"
        " WHERE m.id > ? AND m.id < ? AND m.text IS NOT NULL ORDER BY m.id DESC LIMIT ?",
    [PL_SQL_BULK_CREATE] =
        "INSERT INTO bulk (channel, participant, actor, at_ms) VALUES (?, ?, ?, ?)",
    [PL_SQL_BULK] = "SELECT channel, participant, undone_ms, actor FROM bulk WHERE id = ?",
    [PL_SQL_BULK_UNDO] = "UPDATE bulk SET undone_ms = ? WHERE id = ?",
    [PL_SQL_SENT_BEFORE] =
        "SELECT s.at_ms, s.client_id, s.message, s.held, coalesce(m.text, w.text, h.text),"
        " CASE WHEN m.redacted_seq IS NOT NULL THEN 'redacted'"
        " WHEN m.withheld_seq IS NOT NULL THEN 'withheld' WHEN m.id IS NOT NULL THEN 'shown'"
        " WHEN h.state = 'rejected' THEN 'rejected' ELSE 'held' END"
        " FROM sent s LEFT JOIN message m ON m.id = s.message"
        " LEFT JOIN withheld w ON w.message = s.message LEFT JOIN held h ON h.id = s.held"
        " WHERE s.author = ?1 AND s.channel = ?2 AND s.at_ms <= ?3"
        " AND (s.at_ms < ?3 OR s.client_id < ?4) AND coalesce(m.anonymous, h.anonymous, 0) = 0"
        " ORDER BY s.at_ms DESC, s.client_id DESC LIMIT ?5",
    [PL_SQL_SENT_SHOWN] = "SELECT s.message FROM sent s JOIN message m ON m.id = s.message"
                          " WHERE s.author = ? AND s.channel = ? AND m.text IS NOT NULL"
                          " AND m.anonymous = 0"
                          " ORDER BY s.at_ms DESC, s.message DESC LIMIT ?",
    [PL_SQL_SENT_COUNT] = "SELECT count(*) FROM sent s LEFT JOIN message m ON m.id = s.message"
                          " LEFT JOIN held h ON h.id = s.held"
                          " WHERE s.author = ? AND s.channel = ? AND s.at_ms > ?"
                          " AND (? OR coalesce(m.anonymous, h.anonymous, 0) = 0)",
    [PL_SQL_SENT_TEXTS] =
        "SELECT coalesce(m.text, w.text, h.text) FROM sent s"
        " LEFT JOIN message m ON m.id = s.message"
        " LEFT JOIN withheld w ON w.message = s.message LEFT JOIN held h ON h.id = s.held"
        " WHERE s.author = ? AND s.channel = ? AND s.at_ms > ?"
        " AND (? OR coalesce(m.anonymous, h.anonymous, 0) = 0)"
        " ORDER BY s.at_ms DESC LIMIT ?",
    [PL_SQL_REPORT_THRESHOLD] =
        "SELECT delegations, set_by FROM report_threshold WHERE channel = ?",
    [PL_SQL_REPORT_THRESHOLD_SET] =
        "INSERT INTO report_threshold (channel, delegations, set_by) VALUES (?, ?, ?)"
        " ON CONFLICT (channel)"
        " DO UPDATE SET delegations = excluded.delegations, set_by = excluded.set_by",
    [PL_SQL_REPORT_CREATE] = "INSERT INTO report (message, author, at_ms, state, filter)"
                             " VALUES (?, ?, ?, 'open', ?)",
    [PL_SQL_REPORT] = "SELECT " REPORT_COLUMNS " FROM report WHERE id = ?",
    [PL_SQL_REPORT_OF] = "SELECT " REPORT_COLUMNS " FROM report WHERE message = ?",
    [PL_SQL_REPORTS_UNDECIDED] =
        "SELECT " REPORT_COLUMNS " FROM report WHERE state <> 'resolved' AND id > ?"
        " AND message BETWEEN ? AND ? AND NOT " IS_LISTED("message >> 40",
                                                          "?") " ORDER BY id LIMIT ?",
    [PL_SQL_REPORTS_IN_STATE] = "SELECT " REPORT_COLUMNS " FROM report WHERE state = ? AND id > ?"
                                " AND message BETWEEN ? AND ? AND NOT " IS_LISTED(
                                    "message >> 40", "?") " ORDER BY id LIMIT ?",
    [PL_SQL_REPORT_ASSIGN] = "UPDATE report SET state = 'assigned', assigned_to = ? WHERE id = ?",
    [PL_SQL_REPORT_RESOLVE] = "UPDATE report SET state = 'resolved', outcome = ?, reason = ?,"
                              " resolved_by = ?, resolved_ms = ?, version = ? WHERE id = ?",
    [PL_SQL_REPORT_MARK_WITHHELD] = "UPDATE report SET was_withheld = 1, version = ? WHERE id = ?",
    [PL_SQL_REPORT_KEEP_ROUND] =
        "INSERT INTO report_round (report, round, author, outcome, reason, resolved_by,"
        " resolved_ms) SELECT id, round, author, outcome, reason, resolved_by, resolved_ms"
        " FROM report WHERE id = ? AND state = 'resolved'",
    [PL_SQL_REPORT_RENEW] =
        "UPDATE report SET state = ?, round = ?, since = ?, filter = ?, was_withheld = 0,"
        " version = NULL, assigned_to = ?, outcome = NULL, reason = NULL, resolved_by = NULL,"
        " resolved_ms = NULL WHERE id = ?",
    [PL_SQL_REPORT_ROUNDS] = "SELECT outcome, reason, resolved_by, resolved_ms FROM report_round"
                             " WHERE report = ? ORDER BY round DESC LIMIT ?",
    [PL_SQL_REPORT_FORGET] = "UPDATE report_entry SET text = NULL"
                             " WHERE report = (SELECT id FROM report WHERE message = ?)",
    [PL_SQL_REPORT_ENTRY_CREATE] =
        "INSERT INTO report_entry (report, round, participant, delegation, category, text, at_ms)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
    [PL_SQL_REPORT_ENTRY] = "SELECT at_ms FROM report_entry WHERE report = ? AND participant = ?"
                            " AND round >= ? ORDER BY round DESC LIMIT 1",
    [PL_SQL_REPORT_ENTRIES] = "SELECT participant, category, text, at_ms, round FROM report_entry"
                              " WHERE report = ? AND round >= ?"
                              " ORDER BY round DESC, at_ms, participant LIMIT ?",
    [PL_SQL_REPORT_COUNTS] = "SELECT count(DISTINCT participant),"
                             " count(DISTINCT nullif(delegation, ?3)) FROM report_entry"
                             " WHERE report = ?1 AND round >= ?2",
    [PL_SQL_REPORTS_MADE] =
        "SELECT r.message, e.at_ms, e.category, CASE WHEN d.report IS NULL THEN r.state ELSE "
        "'resolved' END,"
        " coalesce(d.outcome, r.outcome), coalesce(d.reason, r.reason) FROM report_entry e"
        " JOIN report r ON r.id = e.report LEFT JOIN report_round d ON d.report = e.report"
        " AND d.round = (SELECT min(round) FROM report_round WHERE report = e.report"
        " AND round >= e.round) WHERE e.participant = ?"
        " ORDER BY e.at_ms DESC, e.report DESC LIMIT ?",
    [PL_SQL_REPORTS_ABOUT] =
        "SELECT message, resolved_ms, NULL, 'resolved', outcome, reason FROM"
        " (SELECT id, message, round, resolved_ms, outcome, reason FROM report"
        " WHERE state = 'resolved' AND author = ?1 UNION ALL"
        " SELECT r.id, r.message, d.round, d.resolved_ms, d.outcome, d.reason FROM report_round d"
        " JOIN report r ON r.id = d.report WHERE d.author = ?1)"
        " ORDER BY id DESC, round DESC LIMIT ?2",
    [PL_SQL_NOTE_CREATE] = "INSERT INTO note (participant, delegation, author, at_ms, text)"
                           " VALUES (?, ?, ?, ?, ?)",
    [PL_SQL_NOTES_OF_PARTICIPANT] = "SELECT id, author, at_ms, text FROM note"
                                    " WHERE participant = ? AND id < ? ORDER BY id DESC LIMIT ?",
    [PL_SQL_NOTES_OF_DELEGATION] = "SELECT id, author, at_ms, text FROM note"
                                   " WHERE delegation = ? AND id < ? ORDER BY id DESC LIMIT ?",
    [PL_SQL_FILTERS] = "SELECT id, channel, kind, action, label, terms, pattern, times, within_s,"
                       " enabled, actor, at_ms FROM filter WHERE deleted_ms IS NULL ORDER BY id",
    [PL_SQL_FILTER_CREATE] =
        "INSERT INTO filter (channel, kind, action, label, terms, pattern, times, within_s,"
        " actor, at_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [PL_SQL_FILTER_ENABLE] = "UPDATE filter SET enabled = ? WHERE id = ?",
    [PL_SQL_FILTER_DELETE] = "UPDATE filter SET deleted_ms = ? WHERE id = ?",
    [PL_SQL_QUESTION_CREATE] = "INSERT INTO question (message, channel) VALUES (?, ?)",
    [PL_SQL_QUESTION] = "SELECT " QUESTION_COLUMNS " WHERE q.message = ?2",
    [PL_SQL_QUESTION_MOVE] = "UPDATE question SET state = ?, answer = ?, merged_into = ?,"
                             " reason = ? WHERE message = ?",
    [PL_SQL_QUESTION_REDACT] = "UPDATE question SET reason = NULL, redaction = ?"
                               " WHERE message = ?",
    [PL_SQL_QUESTION_REDACTION] = "SELECT redaction FROM question"
                                  " WHERE message = ? AND redaction IS NOT NULL",
    [PL_SQL_QUESTION_REDACTION_OF_EVENT] =
        "SELECT q.redaction IS NOT NULL AND q.redaction > e.id FROM event e"
        " JOIN question q ON q.message = e.target WHERE e.id = ?",
    [PL_SQL_QUESTIONS] =
        "SELECT " QUESTION_COLUMNS " WHERE q.message BETWEEN ?2 AND ?3 ORDER BY q.message",
    [PL_SQL_QUESTIONS_BY_VOTES] =
        "SELECT " QUESTION_COLUMNS " WHERE q.channel = ?2 AND (?3 IS NULL OR q.state = ?3)"
        " AND q.votes <= ?6 AND (q.votes < ?6 OR q.message > ?4) AND m.text IS NOT NULL"
        " ORDER BY q.votes DESC, q.message LIMIT ?5",
    [PL_SQL_QUESTIONS_BY_AGE] = "SELECT " QUESTION_COLUMNS " WHERE q.message > max(?4, ?2 << 40)"
                                " AND q.message < (?2 + 1) << 40 AND (?3 IS NULL OR q.state = ?3)"
                                " AND m.text IS NOT NULL ORDER BY q.message LIMIT ?5",
    [PL_SQL_QUESTION_VOTE] =
        "INSERT INTO question_vote (question, participant, origin) VALUES (?1, ?2, ?1)",
    [PL_SQL_QUESTION_UNVOTE] = "DELETE FROM question_vote WHERE question = ? AND participant = ?",
    [PL_SQL_QUESTION_ADD_VOTES] =
        "INSERT INTO question_vote (question, participant, origin) SELECT DISTINCT ?2, participant,"
        " ?1 FROM question_vote WHERE question = ?1 AND participant <> ?3",
    [PL_SQL_QUESTION_DROP_VOTES] = "DELETE FROM question_vote WHERE origin = ? AND question = ?",
    [PL_SQL_QUESTION_RECOUNT] =
        "UPDATE question SET votes = (SELECT count(DISTINCT participant) FROM question_vote"
        " WHERE question = ?1) WHERE message = ?1 RETURNING votes",
    [PL_SQL_ATTRIBUTION] =
        "SELECT attribution, attribution_show, attribution_seq FROM channel WHERE id = ?",
    [PL_SQL_ATTRIBUTION_SET] = "UPDATE channel SET attribution = ?, attribution_show = ?,"
                               " attribution_seq = ? WHERE id = ?",
    [PL_SQL_ERASING] = "SELECT end_seq, held_end, ended_by, due_ms, messages, held FROM erasing"
                       " WHERE channel = ?",
    [PL_SQL_ERASING_PUT] = "INSERT OR REPLACE INTO erasing (channel, end_seq, held_end, ended_by,"
                           " due_ms, messages, held) VALUES (?, ?, ?, ?, ?, ?, ?)",
    [PL_SQL_ERASING_REMOVE] = "DELETE FROM erasing WHERE channel = ?",
    [PL_SQL_ERASING_MESSAGES] = "SELECT id FROM message INDEXED BY message_off_record"
                                " WHERE attribution = 'off_record' AND redacted_seq IS NULL"
                                " AND id > ? AND id < ? ORDER BY id LIMIT ?",
    [PL_SQL_ERASING_HELD] = "SELECT id FROM held INDEXED BY held_off_record"
                            " WHERE attribution = 'off_record' AND text IS NOT NULL"
                            " AND channel = ? AND id <= ? ORDER BY id LIMIT ?",
    [PL_SQL_ANONYMOUS_QUESTIONS] = "SELECT anonymous_questions FROM channel WHERE id = ?",
    [PL_SQL_ANONYMOUS_QUESTIONS_SET] = "UPDATE channel SET anonymous_questions = ? WHERE id = ?",
    [PL_SQL_POLL_CREATE] =
        "INSERT INTO poll (channel, title, options, kind, max_choices, per, roles, secret, results,"
        " quorum, abstention, state, opened_by, closes_ms)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [PL_SQL_POLL] = "SELECT " POLL_COLUMNS " FROM poll WHERE id = ?",
    [PL_SQL_POLL_UPDATE] = "UPDATE poll SET state = ?, opened_by = ?, closes_ms = ?, votes = ?,"
                           " entitled = ?, summary = ?, winners = ?, opened_ms = ?"
                           " WHERE id = ?",
    [PL_SQL_POLLS] = "SELECT " POLL_COLUMNS " FROM poll WHERE channel = ?1 AND id > ?2"
                     " AND (?3 IS NULL OR state = ?3) ORDER BY id LIMIT ?4",
    [PL_SQL_POLL_COUNT] =
        "SELECT count(*), coalesce(sum(state = 'open'), 0) FROM poll WHERE channel = ?",
    [PL_SQL_POLLS_SECRET_OPEN] = "SELECT count(*) FROM poll WHERE state = 'open' AND secret = 1",
    [PL_SQL_POLLS_DUE] = "SELECT id, closes_ms FROM poll WHERE state = 'open'"
                         " AND closes_ms IS NOT NULL ORDER BY closes_ms, id",
    [PL_SQL_BALLOT] = "SELECT voter, participant, choices FROM ballot WHERE poll = ? AND voter = ?",
    [PL_SQL_BALLOT_PUT] = "INSERT INTO ballot (poll, voter, participant, choices)"
                          " VALUES (?, ?, ?, ?) ON CONFLICT (poll, voter) DO UPDATE"
                          " SET participant = excluded.participant, choices = excluded.choices",
    [PL_SQL_BALLOTS] = "SELECT voter, participant, choices FROM ballot WHERE poll = ?"
                       " ORDER BY voter",
    [PL_SQL_BALLOTS_REMOVE] = "DELETE FROM ballot WHERE poll = ?",
    [PL_SQL_BOX] = "SELECT voters, tally FROM ballot_box WHERE poll = ?",
    [PL_SQL_BOX_PUT] = "INSERT INTO ballot_box (poll, voters, tally) VALUES (?, ?, ?)"
                       " ON CONFLICT (poll) DO UPDATE SET voters = excluded.voters,"
                       " tally = excluded.tally",
    [PL_SQL_ROLL_ADD] = "INSERT INTO poll_roll (poll, voter, voted) VALUES (?, ?, ?)",
    [PL_SQL_ROLL] = "SELECT voter, voted FROM poll_roll WHERE poll = ? AND voter > ?"
                    " ORDER BY voter LIMIT ?",
    [PL_SQL_SUBSTITUTE] = "SELECT participant, named_by FROM substitute WHERE delegation = ?",
    [PL_SQL_SUBSTITUTE_SET] =
        "INSERT INTO substitute (delegation, participant, named_by) VALUES (?, ?, ?)"
        " ON CONFLICT (delegation) DO UPDATE SET participant = excluded.participant,"
        " named_by = excluded.named_by",
    [PL_SQL_CONSENSUS_CREATE] =
        "INSERT INTO consensus (channel, state, round) VALUES (?, 'open', 1)",
    [PL_SQL_CONSENSUS] = "SELECT " CONSENSUS_COLUMNS " FROM consensus WHERE id = ?",
    [PL_SQL_CONSENSUS_LAST] = "SELECT " CONSENSUS_COLUMNS " FROM consensus WHERE channel = ?"
                              " ORDER BY id DESC LIMIT 1",
    [PL_SQL_CONSENSUS_UPDATE] =
        "UPDATE consensus SET state = ?, round = ?, reached = ?, statement = ? WHERE id = ?",
    [PL_SQL_CONSENSUS_TEXT] = "SELECT text FROM consensus_text WHERE consensus = ? AND round = ?",
    [PL_SQL_CONSENSUS_TEXT_ADD] =
        "INSERT INTO consensus_text (consensus, round, text) VALUES (?, ?, ?)",
    [PL_SQL_CONSENSUS_ANSWERS] =
        "SELECT a.delegation, a.participant, a.stance, a.text, a.redacted, a.texts,"
        " a.texts_beside"
        " FROM consensus_answer a JOIN delegation d ON d.id = a.delegation WHERE a.consensus = ? "
        "AND a.round = ?"
        " ORDER BY d.seat, d.id",
    [PL_SQL_CONSENSUS_ANSWER_PUT] =
        "INSERT INTO consensus_answer (consensus, round, delegation, participant, stance, text, "
        "texts, texts_beside)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (consensus, round, delegation) DO UPDATE"
        " SET participant = excluded.participant, stance = excluded.stance, text = excluded.text,"
        " redacted = 0, texts = excluded.texts, texts_beside = excluded.texts_beside",
    [PL_SQL_CONSENSUS_ANSWER_REDACT] =
        "UPDATE consensus_answer SET text = NULL, redacted = 1"
        " WHERE consensus = ? AND round = ? AND delegation = ? AND text IS NOT NULL",
    [PL_SQL_CONSENSUS_REDACTION] = "SELECT event FROM consensus_redaction"
                                   " WHERE consensus = ? AND round = ? AND delegation = ?",
    [PL_SQL_CONSENSUS_REDACTION_PUT] =
        "INSERT INTO consensus_redaction (consensus, round, delegation, event)"
        " VALUES (?, ?, ?, ?) ON CONFLICT (consensus, round, delegation)"
        " DO UPDATE SET event = excluded.event",
    [PL_SQL_CONSENSUS_REDACTION_OF_EVENT] =
        "SELECT EXISTS (SELECT 1 FROM consensus_redaction r JOIN delegation d ON d.id = "
        "r.delegation"
        " WHERE r.consensus = CAST(substr(json_extract(e.data, '$.consensus'), 2) AS INTEGER)"
        " AND r.round = json_extract(e.data, '$.round') AND r.event > e.id"
        " AND (e.type = 'consensus.closed' OR d.slug = json_extract(e.data, '$.delegation')))"
        " FROM event e WHERE e.id = ?",
    [PL_SQL_CHANNEL_IDS] = "SELECT id FROM channel ORDER BY id",
    [PL_SQL_INDEX_CHANGES] =
        "SELECT e.id, e.at_ms, coalesce(m.id, 0),"
        " CASE WHEN m.attribution <> 'off_record' THEN m.text END FROM event e"
        " LEFT JOIN message m ON m.id = CASE e.type WHEN 'message.posted' THEN e.id"
        " WHEN 'message.edited' THEN e.target WHEN 'message.redacted' THEN e.target"
        " WHEN 'message.withheld' THEN e.target WHEN 'message.restored' THEN e.target END"
        " WHERE e.id > ? AND e.id < ? ORDER BY e.id LIMIT ?",
    [PL_SQL_INDEX_ABOUT] = "SELECT epoch, erasing FROM about WHERE id = 1",
    [PL_SQL_INDEX_CREATE] = "INSERT INTO about (id, epoch) VALUES (1, ?)",
    [PL_SQL_INDEX_ERASING] = "UPDATE about SET erasing = ? WHERE id = 1",
    [PL_SQL_INDEX_PROGRESS] = "SELECT seq FROM progress WHERE channel = ?",
    [PL_SQL_INDEX_PROGRESS_SET] = "INSERT INTO progress (channel, seq) VALUES (?, ?)"
                                  " ON CONFLICT (channel) DO UPDATE SET seq = excluded.seq",
    [PL_SQL_DOC_FIND] = "SELECT id, text FROM doc WHERE message = ?",
    [PL_SQL_DOC_ID] = "SELECT id FROM doc WHERE message = ?",
    [PL_SQL_DOC_PUT] =
        "INSERT INTO doc (id, message, is_unparted, text) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET is_unparted = excluded.is_unparted, text = excluded.text",
    [PL_SQL_DOC_REMOVE] = "DELETE FROM doc WHERE id = ?",
    [PL_SQL_WORDS_ADD] = "INSERT INTO words (rowid, text, place) VALUES (?, ?, ?)",
    [PL_SQL_WORDS_REMOVE] =
        "INSERT INTO words (words, rowid, text, place) VALUES ('delete', ?, ?, ?)",
    [PL_SQL_GRAMS_ADD] = "INSERT INTO grams (rowid, text, place) VALUES (?, ?, ?)",
    [PL_SQL_GRAMS_REMOVE] =
        "INSERT INTO grams (grams, rowid, text, place) VALUES ('delete', ?, ?, ?)",
    // CROSS: the index leads, in its own order, and nothing is sorted.
    [PL_SQL_SEARCH_WORDS] =
        "SELECT d.message, d.text FROM words w CROSS JOIN doc d ON d.id = w.rowid"
        " WHERE w.words MATCH ?1 AND w.rowid < ?2 ORDER BY w.rowid DESC",
    [PL_SQL_SEARCH_GRAMS] =
        "SELECT d.message, d.text FROM grams g CROSS JOIN doc d ON d.id = g.rowid"
        " WHERE g.grams MATCH ?1 AND g.rowid < ?2"
        " AND (?3 IS NULL OR g.rowid IN (SELECT rowid FROM words WHERE words MATCH ?3))"
        " ORDER BY g.rowid DESC",
    [PL_SQL_SEARCH_DOCS] = "SELECT message, text FROM doc WHERE is_unparted = 1 AND id < ?"
                           " AND message > ? AND message < ? ORDER BY id DESC",
};
