-- SPDX-License-Identifier: MIT
-- Whoever wrote the summit file: no participant, but the events that the clock brings because the
-- file says so have to name a row. It is in no list, and '' is nobody's id.

INSERT INTO participant (id, slug, name, role, created_ms) VALUES (0, '', '', 'admin', 0);
