-- SPDX-License-Identifier: MIT
-- What moderators decide about a message is about the text that they saw. When its author changes it
-- afterwards, the next report begins another round on the same card.

ALTER TABLE report ADD COLUMN round INTEGER NOT NULL DEFAULT 1;
-- The first round that the next decision is about.
ALTER TABLE report ADD COLUMN since INTEGER NOT NULL DEFAULT 1;
-- Of the text that was decided about, or that reports withheld; NULL: neither.
ALTER TABLE report ADD COLUMN version INTEGER;

UPDATE report SET version = (SELECT version FROM message WHERE id = report.message)
    WHERE was_withheld <> 0;
UPDATE report SET version = 1 + (SELECT count(*) FROM event e WHERE e.target = report.message
                                 AND e.type = 'message.edited' AND e.at_ms <= report.resolved_ms)
    WHERE state = 'resolved';

-- Decisions about earlier texts.
CREATE TABLE report_round (
    report      INTEGER NOT NULL REFERENCES report (id),
    round       INTEGER NOT NULL,
    author      INTEGER NOT NULL REFERENCES participant (id), -- of the message
    outcome     TEXT    NOT NULL,
    reason      TEXT    NOT NULL,
    resolved_by INTEGER NOT NULL REFERENCES participant (id),
    resolved_ms INTEGER NOT NULL,
    PRIMARY KEY (report, round)
) STRICT, WITHOUT ROWID;
CREATE INDEX report_round_author ON report_round (author, report);

-- Who reported it, once in each round.
ALTER TABLE report_entry RENAME TO report_entry_before;
CREATE TABLE report_entry (
    report      INTEGER NOT NULL REFERENCES report (id),
    round       INTEGER NOT NULL,
    participant INTEGER NOT NULL REFERENCES participant (id),
    delegation  INTEGER REFERENCES delegation (id),
    category    TEXT    NOT NULL,
    text        TEXT,
    at_ms       INTEGER NOT NULL,
    PRIMARY KEY (report, round, participant)
) STRICT, WITHOUT ROWID;
INSERT INTO report_entry (report, round, participant, delegation, category, text, at_ms)
    SELECT report, 1, participant, delegation, category, text, at_ms FROM report_entry_before;
DROP TABLE report_entry_before;
CREATE INDEX report_entry_participant ON report_entry (participant, at_ms);

-- What a delegation said to a consensus call can be withheld for ever; then it is gone here, and from
-- the events that had it.
ALTER TABLE consensus_answer ADD COLUMN redacted INTEGER NOT NULL DEFAULT 0;
CREATE TABLE consensus_redaction (
    consensus  INTEGER NOT NULL REFERENCES consensus (id),
    round      INTEGER NOT NULL,
    delegation INTEGER NOT NULL REFERENCES delegation (id),
    event      INTEGER NOT NULL REFERENCES event (id), -- the last one
    PRIMARY KEY (consensus, round, delegation)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_consensus ON event (id) WHERE type IN ('consensus.answered', 'consensus.closed');
