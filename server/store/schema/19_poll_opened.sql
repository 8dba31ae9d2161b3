-- SPDX-License-Identifier: MIT
-- When a poll was opened. NULL: it is not yet, or an older Pleno opened it.
ALTER TABLE poll ADD COLUMN opened_ms INTEGER;
