-- SPDX-License-Identifier: MIT
-- What a poll came to, written when it is closed, so that a list of polls counts no votes: a line
-- "option=votes" for each option that has any and "=votes" for the abstentions; and the options that
-- won, numbers between spaces. NULL: not closed, or closed by an older program.
ALTER TABLE poll ADD COLUMN summary TEXT;
ALTER TABLE poll ADD COLUMN winners TEXT;
