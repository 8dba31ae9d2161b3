-- SPDX-License-Identifier: MIT
-- Whether summit.lock locked the channel, so that summit.unlock opens these and no others.
ALTER TABLE channel_rules ADD COLUMN by_summit INTEGER NOT NULL DEFAULT 0;
