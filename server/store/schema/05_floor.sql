-- SPDX-License-Identifier: MIT
-- The speakers' lists: one per channel, its entries and the turns that came of them, the time of
-- each delegation, and the rights of reply.

-- A channel has a row once its list was ever set.
CREATE TABLE floor (
    channel          INTEGER PRIMARY KEY REFERENCES channel (id),
    is_on            INTEGER NOT NULL,
    is_open          INTEGER NOT NULL,
    order_rule       TEXT    NOT NULL,
    turn_s           INTEGER NOT NULL, -- 0: no limit, here and below
    budget_s         INTEGER NOT NULL,
    controls_posting INTEGER NOT NULL,
    replies_max      INTEGER NOT NULL,
    reply_first_s    INTEGER NOT NULL,
    reply_second_s   INTEGER NOT NULL,
    phase            TEXT    NOT NULL,
    item             INTEGER NOT NULL, -- which item of the agenda, from 1
    title            TEXT,             -- of the item
    entry_last       INTEGER NOT NULL, -- the newest entry's number
    reply_last       INTEGER NOT NULL  -- the newest claim's number
) STRICT;

-- Every wish to speak. Those that wait stand in the order of `place`.
CREATE TABLE floor_entry (
    channel     INTEGER NOT NULL REFERENCES floor (channel),
    id          INTEGER NOT NULL, -- 1, 2, 3, ... in the channel
    participant INTEGER NOT NULL REFERENCES participant (id),
    kind        TEXT    NOT NULL,
    state       TEXT    NOT NULL,
    place       INTEGER NOT NULL,
    is_moved    INTEGER NOT NULL, -- a moderator chose its place
    asked_ms    INTEGER NOT NULL,
    reply       INTEGER,          -- the right of reply that is spoken
    allowed_ms  INTEGER,          -- of the turn; NULL: no limit, or no turn yet
    spoken_ms   INTEGER NOT NULL, -- in this turn, before since_ms
    since_ms    INTEGER,          -- the clock runs since then
    PRIMARY KEY (channel, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX floor_entry_present ON floor_entry (channel, place)
    WHERE state IN ('waiting', 'speaking', 'paused', 'interrupted');

-- What a delegation, or a person who belongs to none, has said in a channel, and its time there.
CREATE TABLE floor_account (
    channel     INTEGER NOT NULL REFERENCES channel (id),
    delegation  INTEGER NOT NULL, -- 0: of a person
    participant INTEGER NOT NULL, -- 0: of a delegation
    lot         INTEGER NOT NULL DEFAULT 0, -- place drawn, from 1; 0: not drawn
    turns       INTEGER NOT NULL DEFAULT 0,
    spoken_ms   INTEGER NOT NULL DEFAULT 0, -- on the floor
    charged_ms  INTEGER NOT NULL DEFAULT 0, -- of these, against the budget
    added_ms    INTEGER NOT NULL DEFAULT 0, -- to the budget
    messages    INTEGER NOT NULL DEFAULT 0, -- posted, questions among them
    questions   INTEGER NOT NULL DEFAULT 0,
    answered    INTEGER NOT NULL DEFAULT 0, -- of the questions
    PRIMARY KEY (channel, delegation, participant)
) STRICT, WITHOUT ROWID;

-- Claims to a right of reply.
CREATE TABLE floor_reply (
    channel     INTEGER NOT NULL REFERENCES floor (channel),
    id          INTEGER NOT NULL, -- 1, 2, 3, ... in the channel
    item        INTEGER NOT NULL,
    participant INTEGER NOT NULL REFERENCES participant (id),
    delegation  INTEGER NOT NULL REFERENCES delegation (id),
    seq         INTEGER,          -- the message that named it, or
    named_by    INTEGER REFERENCES participant (id),
    text        TEXT    NOT NULL,
    state       TEXT    NOT NULL,
    number      INTEGER,          -- granted: the delegation's first, second, ... in the item
    decided_by  INTEGER REFERENCES participant (id),
    reason      TEXT,
    PRIMARY KEY (channel, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX floor_reply_item ON floor_reply (channel, item);
