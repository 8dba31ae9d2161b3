-- SPDX-License-Identifier: MIT
-- What moderators set in a channel besides lock, slow mode and approval; holds with a cause, a
-- deadline, versions and an appeal; budgets.

-- One row per channel in which anything was ever set; without one all is off.
CREATE TABLE channel_rules (
    channel        INTEGER PRIMARY KEY REFERENCES channel (id),
    lock_mode      TEXT    NOT NULL, -- while channel.locked
    approval_first INTEGER NOT NULL, -- of each participant, in mode 'first'; else 0
    deadline_s     INTEGER NOT NULL, -- of a hold; 0: none
    on_deadline    TEXT    NOT NULL, -- 'approve' or 'reject'
    approval_by    INTEGER REFERENCES participant (id), -- who set that: the clock acts for them
    delay_s        INTEGER NOT NULL, -- 0: off
    delay_by       INTEGER REFERENCES participant (id),
    opens_ms       INTEGER, -- NULL: not scheduled, or over
    closes_ms      INTEGER,
    scheduled_by   INTEGER REFERENCES participant (id),
    slow_mode_per  TEXT    NOT NULL, -- 'participant' or 'delegation'
    budget         INTEGER NOT NULL, -- messages; 0: off
    budget_per     TEXT    NOT NULL,
    budget_reserve INTEGER NOT NULL, -- of these, for the head of delegation
    budget_s       INTEGER NOT NULL, -- length of a period; 0: one period without end
    budget_from_ms INTEGER NOT NULL  -- when the first period began
) STRICT;

ALTER TABLE held ADD COLUMN why TEXT NOT NULL DEFAULT 'approval';
ALTER TABLE held ADD COLUMN rule TEXT; -- label of the filter's rule, when that is why
ALTER TABLE held ADD COLUMN version INTEGER NOT NULL DEFAULT 1; -- of the text, by its author
ALTER TABLE held ADD COLUMN due_ms INTEGER; -- when the clock decides; NULL: a moderator must
ALTER TABLE held ADD COLUMN on_due TEXT;    -- and how
ALTER TABLE held ADD COLUMN due_by INTEGER REFERENCES participant (id); -- and for whom
ALTER TABLE held ADD COLUMN reason_code TEXT; -- of the last rejection, like `reason`
ALTER TABLE held ADD COLUMN appeal TEXT;      -- what its author said to that; it waits again then
CREATE INDEX held_appealed ON held (channel, id) WHERE state = 'waiting' AND appeal IS NOT NULL;
CREATE INDEX held_due ON held (due_ms, id) WHERE state = 'waiting' AND due_ms IS NOT NULL;
CREATE INDEX held_author ON held (author, id) WHERE state <> 'approved';
-- Approval of the first messages counts what a person approved, not the clock.
CREATE INDEX held_approved ON held (channel, author)
    WHERE state = 'approved' AND decided_by IS NOT NULL;

-- Who rejected which version of a held message: they do not decide its appeal.
CREATE TABLE held_rejection (
    held      INTEGER NOT NULL REFERENCES held (id),
    moderator INTEGER NOT NULL REFERENCES participant (id),
    version   INTEGER NOT NULL,
    PRIMARY KEY (held, moderator, version)
) STRICT, WITHOUT ROWID;

-- What is spent of a channel's budget in one period. A delegation counts as a whole, a participant
-- alone: the other of the two is 0.
CREATE TABLE budget_spent (
    channel     INTEGER NOT NULL REFERENCES channel (id),
    delegation  INTEGER NOT NULL,
    participant INTEGER NOT NULL,
    period      INTEGER NOT NULL, -- 0, 1, 2, ... since budget_from_ms; a later one replaces it
    messages    INTEGER NOT NULL,
    PRIMARY KEY (channel, delegation, participant)
) STRICT, WITHOUT ROWID;

CREATE INDEX participant_delegation ON participant (delegation); -- slow mode of a delegation
