-- SPDX-License-Identifier: MIT
-- Why the clock did not publish a held message when its time had come. NULL: it has not come to it.
ALTER TABLE held ADD COLUMN overdue TEXT;
