-- SPDX-License-Identifier: MIT
-- How many texts a delegation has put to a round of a consensus call; an older Pleno counted none.
ALTER TABLE consensus_answer ADD COLUMN texts INTEGER NOT NULL DEFAULT 0;
UPDATE consensus_answer SET texts = (text IS NOT NULL OR redacted <> 0);

-- Why a question was dismissed can be withheld for ever; then it is gone here, and from the events
-- that had it.
ALTER TABLE question ADD COLUMN redaction INTEGER REFERENCES event (id); -- the last one
CREATE INDEX event_dismissal ON event (target) WHERE type = 'question.dismissed';
