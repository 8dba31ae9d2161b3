-- SPDX-License-Identifier: MIT
-- How many texts a delegation has put to a round of a consensus call; an older Pleno counted none.
ALTER TABLE consensus_answer ADD COLUMN texts INTEGER NOT NULL DEFAULT 0;
UPDATE consensus_answer SET texts = (text IS NOT NULL OR redacted <> 0);
