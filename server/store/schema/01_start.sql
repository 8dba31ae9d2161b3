-- SPDX-License-Identifier: MIT
-- The database of one summit, version 1. Built into the program; migrate.c applies it to an empty
-- file. Words (roles, kinds, event types) are stored as text, never as numbers of some program.
-- Times are milliseconds since the Unix epoch, UTC. Later versions are further files beside this
-- one, steps forward; a released one never changes.

-- One row: where this line of history stands.
CREATE TABLE meta (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    epoch    TEXT    NOT NULL, -- random; restoring a backup starts a new one
    origin   TEXT    NOT NULL, -- the first epoch: the hash chains began with it
    position INTEGER NOT NULL, -- of the last batch applied, in the sequencer's log
    at_ms    INTEGER NOT NULL  -- time of the last batch: time never goes backwards
) STRICT;

-- One row: the summit this server runs, from the summit file.
CREATE TABLE summit (
    id             INTEGER PRIMARY KEY CHECK (id = 1),
    slug           TEXT NOT NULL,
    name_en        TEXT NOT NULL,
    name_id        TEXT NOT NULL,
    description_en TEXT NOT NULL,
    description_id TEXT NOT NULL,
    city           TEXT NOT NULL, -- empty: not given
    country        TEXT NOT NULL,
    starts         TEXT NOT NULL, -- calendar date
    ends           TEXT NOT NULL,
    host           TEXT NOT NULL,
    languages      TEXT NOT NULL  -- words between spaces, the default first
) STRICT;

-- Channels in the summit's order. The last seq is not here: it is the last event's.
CREATE TABLE channel (
    id             INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 1048575),
    slug           TEXT    NOT NULL UNIQUE,
    position       INTEGER NOT NULL UNIQUE,
    kind           TEXT    NOT NULL,
    title_en       TEXT    NOT NULL,
    title_id       TEXT    NOT NULL,
    description_en TEXT    NOT NULL,
    description_id TEXT    NOT NULL,
    post_roles     TEXT    NOT NULL, -- words between spaces
    locked         INTEGER NOT NULL DEFAULT 0,
    lock_reason    TEXT,
    slow_mode_s    INTEGER NOT NULL DEFAULT 0,
    approval       TEXT    NOT NULL DEFAULT 'off',
    edit_window_s  INTEGER NOT NULL DEFAULT 900
) STRICT;

-- A city, a government or a partner organisation.
CREATE TABLE delegation (
    id      INTEGER PRIMARY KEY,
    slug    TEXT    NOT NULL UNIQUE,
    name_en TEXT    NOT NULL,
    name_id TEXT    NOT NULL,
    short   TEXT    NOT NULL,
    kind    TEXT    NOT NULL,
    country TEXT    NOT NULL, -- empty: none
    seat    INTEGER NOT NULL
) STRICT;

-- People and bots. Never deleted: the record names them.
CREATE TABLE participant (
    id         INTEGER PRIMARY KEY,
    slug       TEXT    NOT NULL UNIQUE, -- the id in the protocol: the external id of the import
    name       TEXT    NOT NULL,
    role       TEXT    NOT NULL,
    delegation INTEGER REFERENCES delegation (id),
    lang       TEXT,
    created_ms INTEGER NOT NULL
) STRICT;

-- Sign-in tokens and one-time invites, as hashes only. An invite that was claimed keeps the token
-- that came of it, so that the same claim again gives the same result.
CREATE TABLE token (
    id          INTEGER PRIMARY KEY,
    kind        TEXT    NOT NULL CHECK (kind IN ('token', 'invite')),
    participant INTEGER NOT NULL REFERENCES participant (id),
    hash        BLOB    NOT NULL UNIQUE CHECK (length(hash) = 32),
    label       TEXT,
    created_ms  INTEGER NOT NULL,
    expires_ms  INTEGER, -- NULL: never
    used_ms     INTEGER, -- invites: when it was claimed
    claimed     INTEGER REFERENCES token (id),
    revoked_ms  INTEGER
) STRICT;
CREATE INDEX token_participant ON token (participant);

-- The log. id = channel << 40 | seq, so a channel's events lie together in order of seq. `actor`
-- and `data` are the protocol's JSON, byte for byte as sent. After a redaction the text is gone
-- from `data` and the salt is NULL; content_hash and chain stay (see record/chain.h).
CREATE TABLE event (
    id           INTEGER PRIMARY KEY,
    at_ms        INTEGER NOT NULL,
    type         TEXT    NOT NULL,
    participant  INTEGER NOT NULL REFERENCES participant (id), -- who did it
    target       INTEGER, -- id of the message it is about
    actor        TEXT    NOT NULL,
    data         TEXT    NOT NULL,
    salt         BLOB,
    content_hash BLOB    NOT NULL,
    chain        BLOB    NOT NULL
) STRICT;
CREATE INDEX event_edit ON event (target) WHERE type = 'message.edited';

-- The present state of each posted message; its id is that of its event.
CREATE TABLE message (
    id           INTEGER PRIMARY KEY REFERENCES event (id),
    author       INTEGER NOT NULL REFERENCES participant (id),
    reply_to     INTEGER, -- the first-level message's id
    text         TEXT,    -- NULL once redacted
    version      INTEGER NOT NULL DEFAULT 1,
    edited_seq   INTEGER,
    redacted_seq INTEGER,
    pinned_seq   INTEGER, -- the pin's event
    reply_count  INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX message_pinned ON message (id) WHERE pinned_seq IS NOT NULL;

-- What each participant has sent under which client_id: one row for a message's whole life, held
-- or posted, so one unique rule makes retries safe.
CREATE TABLE sent (
    author    INTEGER NOT NULL REFERENCES participant (id),
    client_id TEXT    NOT NULL,
    channel   INTEGER NOT NULL,
    at_ms     INTEGER NOT NULL,
    digest    BLOB    NOT NULL, -- of the content, to tell a retry from a conflict
    message   INTEGER,          -- once posted
    held      INTEGER,          -- when it was held
    PRIMARY KEY (author, client_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX sent_author ON sent (author, channel, at_ms); -- slow mode

-- Who chose which emoji under which message.
CREATE TABLE reaction (
    message     INTEGER NOT NULL REFERENCES message (id),
    emoji       TEXT    NOT NULL,
    participant INTEGER NOT NULL REFERENCES participant (id),
    seq         INTEGER NOT NULL, -- of the event
    PRIMARY KEY (message, emoji, participant)
) STRICT, WITHOUT ROWID;

-- Messages that wait, or waited, for a moderator. An approved one's text moves to its message.
CREATE TABLE held (
    id         INTEGER PRIMARY KEY,
    channel    INTEGER NOT NULL REFERENCES channel (id),
    author     INTEGER NOT NULL REFERENCES participant (id),
    client_id  TEXT    NOT NULL,
    text       TEXT,
    lang       TEXT,
    reply_to   INTEGER, -- seq
    kind       TEXT    NOT NULL,
    at_ms      INTEGER NOT NULL,
    state      TEXT    NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'approved', 'rejected')),
    decided_by INTEGER REFERENCES participant (id),
    event      INTEGER, -- the message's or the rejection's
    reason     TEXT
) STRICT;
CREATE INDEX held_waiting ON held (channel, id) WHERE state = 'waiting';

-- Mutes in force or run out; the newest per channel and participant.
CREATE TABLE mute (
    channel     INTEGER NOT NULL REFERENCES channel (id),
    participant INTEGER NOT NULL REFERENCES participant (id),
    until_ms    INTEGER NOT NULL,
    event       INTEGER NOT NULL,
    PRIMARY KEY (channel, participant)
) STRICT, WITHOUT ROWID;

-- How far each participant has read.
CREATE TABLE read_mark (
    participant INTEGER NOT NULL REFERENCES participant (id),
    channel     INTEGER NOT NULL REFERENCES channel (id),
    seq         INTEGER NOT NULL,
    PRIMARY KEY (participant, channel)
) STRICT, WITHOUT ROWID;

-- Every act of a moderator or the operator, chained like the log. Rows are only added.
CREATE TABLE audit (
    id      INTEGER PRIMARY KEY,
    at_ms   INTEGER NOT NULL,
    actor   TEXT    NOT NULL, -- the participant's id in the protocol; empty: the operator
    action  TEXT    NOT NULL, -- the method
    event   INTEGER,          -- what it brought into the log
    data    TEXT    NOT NULL, -- JSON: what was asked, never a message's text
    chain   BLOB    NOT NULL
) STRICT;
CREATE TRIGGER audit_keep_update BEFORE UPDATE ON audit
BEGIN SELECT raise(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_keep_delete BEFORE DELETE ON audit
BEGIN SELECT raise(ABORT, 'the audit log is append-only'); END;
