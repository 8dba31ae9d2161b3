-- SPDX-License-Identifier: MIT
-- Withholding and its undoing, reports, filters, moderators' notes.

-- The event that hides the message at present; NULL: none does.
ALTER TABLE message ADD COLUMN withheld_seq INTEGER;

-- One act of a moderator on many messages.
CREATE TABLE bulk (
    id          INTEGER PRIMARY KEY,
    channel     INTEGER NOT NULL REFERENCES channel (id),
    participant INTEGER NOT NULL REFERENCES participant (id), -- whose messages
    actor       INTEGER NOT NULL REFERENCES participant (id),
    at_ms       INTEGER NOT NULL,
    undone_ms   INTEGER
) STRICT;

-- The words of messages that are withheld, kept here until they are restored or redacted: no query
-- of events or messages can come upon them.
CREATE TABLE withheld (
    message INTEGER PRIMARY KEY REFERENCES message (id),
    text    TEXT    NOT NULL,
    bulk    INTEGER REFERENCES bulk (id)
) STRICT;
CREATE INDEX withheld_bulk ON withheld (bulk) WHERE bulk IS NOT NULL;

-- Their events as they were, byte for byte, with the salt of their content hash.
CREATE TABLE withheld_event (
    event   INTEGER PRIMARY KEY REFERENCES event (id),
    message INTEGER NOT NULL REFERENCES withheld (message),
    data    TEXT    NOT NULL,
    salt    BLOB    NOT NULL
) STRICT;
CREATE INDEX withheld_event_message ON withheld_event (message);

-- From how many delegations reports withhold a message, and who said so.
CREATE TABLE report_threshold (
    channel     INTEGER PRIMARY KEY REFERENCES channel (id),
    delegations INTEGER NOT NULL,
    set_by      INTEGER NOT NULL REFERENCES participant (id)
) STRICT;

-- A card for each message that was reported, by people or by a filter.
CREATE TABLE report (
    id           INTEGER PRIMARY KEY,
    message      INTEGER NOT NULL UNIQUE REFERENCES message (id),
    author       INTEGER NOT NULL REFERENCES participant (id), -- of the message
    at_ms        INTEGER NOT NULL,
    state        TEXT    NOT NULL CHECK (state IN ('open', 'assigned', 'resolved')),
    filter       TEXT,    -- the label of the filter that made it
    was_withheld INTEGER NOT NULL DEFAULT 0, -- by reports: they do so once
    assigned_to  INTEGER REFERENCES participant (id),
    outcome      TEXT,
    reason       TEXT,
    resolved_by  INTEGER REFERENCES participant (id),
    resolved_ms  INTEGER
) STRICT;
CREATE INDEX report_state ON report (state, id);
CREATE INDEX report_undecided ON report (id) WHERE state <> 'resolved';
CREATE INDEX report_author ON report (author, id) WHERE state = 'resolved';

-- Who reported it. The delegation is that of the moment.
CREATE TABLE report_entry (
    report      INTEGER NOT NULL REFERENCES report (id),
    participant INTEGER NOT NULL REFERENCES participant (id),
    delegation  INTEGER REFERENCES delegation (id),
    category    TEXT    NOT NULL,
    text        TEXT,
    at_ms       INTEGER NOT NULL,
    PRIMARY KEY (report, participant)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_entry_participant ON report_entry (participant, at_ms);

-- Moderators' notes, each about one participant or one delegation.
CREATE TABLE note (
    id          INTEGER PRIMARY KEY,
    participant INTEGER REFERENCES participant (id),
    delegation  INTEGER REFERENCES delegation (id),
    author      INTEGER NOT NULL REFERENCES participant (id),
    at_ms       INTEGER NOT NULL,
    text        TEXT    NOT NULL,
    CHECK ((participant IS NULL) <> (delegation IS NULL))
) STRICT;
CREATE INDEX note_participant ON note (participant, id) WHERE participant IS NOT NULL;
CREATE INDEX note_delegation ON note (delegation, id) WHERE delegation IS NOT NULL;

-- Rules for messages. A deleted one stays, so that its number means no other.
CREATE TABLE filter (
    id         INTEGER PRIMARY KEY,
    channel    INTEGER REFERENCES channel (id), -- NULL: all
    kind       TEXT    NOT NULL,
    action     TEXT    NOT NULL,
    label      TEXT    NOT NULL,
    terms      TEXT, -- words, or hosts, one a line
    pattern    TEXT,
    times      INTEGER,
    within_s   INTEGER,
    enabled    INTEGER NOT NULL DEFAULT 1,
    actor      INTEGER NOT NULL REFERENCES participant (id), -- who made it
    at_ms      INTEGER NOT NULL,
    deleted_ms INTEGER
) STRICT;
