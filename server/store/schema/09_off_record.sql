-- SPDX-License-Identifier: MIT
-- Erasing what was said off the record, once its segment is over.

-- Where erasing stands in a channel; no row: nothing is left of any segment that is over.
CREATE TABLE erasing (
    channel  INTEGER PRIMARY KEY REFERENCES channel (id),
    end_seq  INTEGER NOT NULL, -- messages before it
    held_end INTEGER NOT NULL, -- held messages with an id up to it
    ended_by INTEGER NOT NULL REFERENCES participant (id),
    due_ms   INTEGER NOT NULL, -- of the next batch
    messages INTEGER NOT NULL, -- erased so far
    held     INTEGER NOT NULL
) STRICT;

CREATE INDEX message_off_record ON message (id)
    WHERE attribution = 'off_record' AND redacted_seq IS NULL;
CREATE INDEX held_off_record ON held (channel, id)
    WHERE attribution = 'off_record' AND text IS NOT NULL;
