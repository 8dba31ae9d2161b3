-- SPDX-License-Identifier: MIT
-- Who may vote for a delegation beside its heads, and who said so last: that nobody may is said, too.
ALTER TABLE substitute RENAME TO substitute_before;
CREATE TABLE substitute (
    delegation  INTEGER PRIMARY KEY REFERENCES delegation (id),
    participant INTEGER REFERENCES participant (id), -- NULL: nobody
    named_by    INTEGER NOT NULL REFERENCES participant (id)
) STRICT;
INSERT INTO substitute (delegation, participant, named_by)
    SELECT delegation, participant, named_by FROM substitute_before;
DROP TABLE substitute_before;

-- How many of the texts that a delegation has put to a round no head of it has put; an older Pleno
-- counted none.
ALTER TABLE consensus_answer ADD COLUMN texts_beside INTEGER NOT NULL DEFAULT 0;

-- What was voted in a poll that was cancelled is kept no longer; an older Pleno kept it of named ones.
DELETE FROM ballot WHERE poll IN (SELECT id FROM poll WHERE state = 'cancelled');
