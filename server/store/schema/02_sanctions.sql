-- SPDX-License-Identifier: MIT
-- Sanctions of four kinds in one table, in the place of the table of mutes; and channels that not
-- everyone reads.

-- On one participant or on a whole delegation. Rows are never deleted. One that is in force may
-- have run out by its time: the clock marks it ended, with its event, when the core hears of it.
CREATE TABLE sanction (
    id            INTEGER PRIMARY KEY,
    kind          TEXT    NOT NULL,
    channel       INTEGER REFERENCES channel (id),     -- where it holds, or a warning was given; NULL: the summit
    participant   INTEGER REFERENCES participant (id), -- on whom; NULL: on a delegation
    delegation    INTEGER REFERENCES delegation (id),
    imposed_by    INTEGER NOT NULL REFERENCES participant (id),
    reason        TEXT    NOT NULL,
    at_ms         INTEGER NOT NULL,
    until_ms      INTEGER,                             -- NULL: until somebody lifts it
    state         TEXT    NOT NULL,
    over_ms       INTEGER,                             -- when it stopped to be in force
    appeal_by     INTEGER REFERENCES participant (id), -- NULL: nobody has appealed
    appeal_text   TEXT,
    appeal_ms     INTEGER,
    review        TEXT,                                -- NULL: not decided
    reviewed_by   INTEGER REFERENCES participant (id),
    review_reason TEXT,
    review_ms     INTEGER,
    CHECK ((participant IS NULL) <> (delegation IS NULL))
) STRICT;
CREATE INDEX sanction_in_force ON sanction (id) WHERE state = 'in_force';

-- Who has acknowledged which warning of their delegation. A participant's own ends with it.
CREATE TABLE sanction_acknowledged (
    sanction    INTEGER NOT NULL REFERENCES sanction (id),
    participant INTEGER NOT NULL REFERENCES participant (id),
    at_ms       INTEGER NOT NULL,
    PRIMARY KEY (sanction, participant)
) STRICT, WITHOUT ROWID;

-- What a mute did not keep stands in its event. Those that had run out by the last batch are over.
INSERT INTO sanction (kind, channel, participant, imposed_by, reason, at_ms, until_ms, state, over_ms)
SELECT 'mute', m.channel, m.participant, e.participant, json_extract(e.data, '$.reason'), e.at_ms,
       m.until_ms, CASE WHEN m.until_ms <= meta.at_ms THEN 'ended' ELSE 'in_force' END,
       CASE WHEN m.until_ms <= meta.at_ms THEN m.until_ms END
FROM mute m JOIN event e ON e.id = m.event CROSS JOIN meta ORDER BY e.at_ms, m.event;
DROP TABLE mute;

-- Words between spaces; NULL: everyone reads it.
ALTER TABLE channel ADD COLUMN read_roles TEXT;
