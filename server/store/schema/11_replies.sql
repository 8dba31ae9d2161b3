-- SPDX-License-Identifier: MIT
-- The text of a claim to a right of reply can be withheld for ever; then it is empty here, and gone
-- from the events that had it.

ALTER TABLE floor_reply ADD COLUMN redacted_seq INTEGER; -- NULL: it is not

CREATE INDEX event_reply ON event (id)
    WHERE type IN ('reply.claimed', 'reply.granted', 'reply.refused');
