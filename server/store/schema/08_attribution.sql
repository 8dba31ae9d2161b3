-- SPDX-License-Identifier: MIT
-- Whether messages name their authors: of a channel now, of a message as when it was sent.

ALTER TABLE channel ADD COLUMN attribution TEXT NOT NULL DEFAULT 'on_record';
ALTER TABLE channel ADD COLUMN attribution_show TEXT NOT NULL DEFAULT 'nobody';
ALTER TABLE channel ADD COLUMN attribution_seq INTEGER NOT NULL DEFAULT 0; -- 0: never set

-- A message that is not on the record is `anonymous`, too: one column says that nobody is told who
-- the author is. Of the author's delegation only this one is: NULL, none.
ALTER TABLE message ADD COLUMN attribution TEXT NOT NULL DEFAULT 'on_record';
ALTER TABLE message ADD COLUMN shown_delegation INTEGER REFERENCES delegation (id);
ALTER TABLE held ADD COLUMN attribution TEXT NOT NULL DEFAULT 'on_record';
ALTER TABLE held ADD COLUMN shown_delegation INTEGER REFERENCES delegation (id);
