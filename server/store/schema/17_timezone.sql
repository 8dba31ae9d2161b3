-- SPDX-License-Identifier: MIT
-- The IANA name of the zone whose clocks the agenda goes by. Empty: the summit file gave none, or an
-- older Pleno read it.
ALTER TABLE summit ADD COLUMN timezone TEXT NOT NULL DEFAULT '';
