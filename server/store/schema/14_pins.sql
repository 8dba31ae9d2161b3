-- SPDX-License-Identifier: MIT
-- A message that hides its words is pinned no longer; an older program left its pin.
UPDATE message SET pinned_seq = NULL
    WHERE pinned_seq IS NOT NULL AND (redacted_seq IS NOT NULL OR withheld_seq IS NOT NULL);
