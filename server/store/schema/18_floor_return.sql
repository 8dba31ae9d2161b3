-- SPDX-License-Identifier: MIT
-- When the floor last went back to a speaker whom a question had interrupted, in ms. 0: not since
-- a turn was given.
ALTER TABLE floor ADD COLUMN returned_ms INTEGER NOT NULL DEFAULT 0;
