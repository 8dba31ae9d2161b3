-- SPDX-License-Identifier: MIT
-- Of what was taken down not even a digest of the words is kept: who guesses them could try the guess on it.
UPDATE sent SET digest = x'' WHERE message IN (SELECT id FROM message WHERE redacted_seq IS NOT NULL);
