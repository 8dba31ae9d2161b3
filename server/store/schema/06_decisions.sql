-- SPDX-License-Identifier: MIT
-- Questions, polls and consensus calls.

-- Asked without a name: what everybody is shown does not tell the author.
ALTER TABLE message ADD COLUMN anonymous INTEGER NOT NULL DEFAULT 0;
ALTER TABLE held ADD COLUMN anonymous INTEGER NOT NULL DEFAULT 0;
ALTER TABLE channel ADD COLUMN anonymous_questions INTEGER NOT NULL DEFAULT 0;

-- Each posted message that is a question. Its votes are counted in `question_vote`.
CREATE TABLE question (
    message     INTEGER PRIMARY KEY REFERENCES message (id),
    channel     INTEGER NOT NULL REFERENCES channel (id),
    state       TEXT    NOT NULL DEFAULT 'asked'
                CHECK (state IN ('asked', 'taken', 'answered', 'dismissed', 'merged')),
    votes       INTEGER NOT NULL DEFAULT 0,
    answer      INTEGER REFERENCES message (id),
    merged_into INTEGER REFERENCES question (message),
    reason      TEXT -- why it was dismissed
) STRICT;
CREATE INDEX question_votes ON question (channel, votes DESC, message);
INSERT INTO question (message, channel)
    SELECT m.id, m.id >> 40 FROM message m JOIN event e ON e.id = m.id
    WHERE json_extract(e.data, '$.kind') = 'question';

-- Who wants a question answered. `origin` is the question the vote was given to: the same one, or
-- one that was merged into it since, so that the merge can be undone.
CREATE TABLE question_vote (
    question    INTEGER NOT NULL REFERENCES question (message),
    participant INTEGER NOT NULL REFERENCES participant (id),
    origin      INTEGER NOT NULL REFERENCES question (message),
    PRIMARY KEY (question, participant, origin)
) STRICT, WITHOUT ROWID;

CREATE TABLE poll (
    id          INTEGER PRIMARY KEY,
    channel     INTEGER NOT NULL REFERENCES channel (id),
    title       TEXT    NOT NULL,
    options     TEXT    NOT NULL, -- one a line
    kind        TEXT    NOT NULL,
    max_choices INTEGER NOT NULL,
    per         TEXT    NOT NULL,
    roles       TEXT    NOT NULL, -- words between spaces; who may vote in a poll per participant
    secret      INTEGER NOT NULL,
    results     TEXT    NOT NULL,
    quorum      INTEGER NOT NULL,
    abstention  INTEGER NOT NULL,
    state       TEXT    NOT NULL,
    opened_by   INTEGER REFERENCES participant (id), -- before it is opened: who prepared it
    closes_ms   INTEGER, -- NULL: by hand
    votes       INTEGER NOT NULL DEFAULT 0,
    entitled    INTEGER NOT NULL DEFAULT 0 -- once closed
) STRICT;
CREATE INDEX poll_channel ON poll (channel, id);
CREATE INDEX poll_open ON poll (closes_ms) WHERE state = 'open';

-- Named votes, the last of each voter: a participant's id, or in a poll per delegation that of the
-- delegation, and who cast it.
CREATE TABLE ballot (
    poll        INTEGER NOT NULL REFERENCES poll (id),
    voter       INTEGER NOT NULL,
    participant INTEGER NOT NULL REFERENCES participant (id),
    choices     TEXT    NOT NULL, -- numbers between spaces; empty: abstained
    PRIMARY KEY (poll, voter)
) STRICT, WITHOUT ROWID;

-- A secret poll's votes: what they say and who has voted, each as one value in an order of its own,
-- so that neither says when or by whom anything was added. `voters` is hexadecimal, a bit for each
-- id with the lowest first, and emptied when the poll is closed; `tally` a line "choices=count" for each vote that was
-- given, sorted; in a poll with multiple choices, for each option.
CREATE TABLE ballot_box (
    poll   INTEGER PRIMARY KEY REFERENCES poll (id),
    voters TEXT NOT NULL,
    tally  TEXT NOT NULL
) STRICT;

-- Who was entitled and who voted, written when the poll was closed.
CREATE TABLE poll_roll (
    poll  INTEGER NOT NULL REFERENCES poll (id),
    voter INTEGER NOT NULL,
    voted INTEGER NOT NULL,
    PRIMARY KEY (poll, voter)
) STRICT, WITHOUT ROWID;

-- Who may vote for a delegation beside its heads.
CREATE TABLE substitute (
    delegation  INTEGER PRIMARY KEY REFERENCES delegation (id),
    participant INTEGER NOT NULL REFERENCES participant (id),
    named_by    INTEGER NOT NULL REFERENCES participant (id)
) STRICT;

CREATE TABLE consensus (
    id        INTEGER PRIMARY KEY,
    channel   INTEGER NOT NULL REFERENCES channel (id),
    state     TEXT    NOT NULL,
    round     INTEGER NOT NULL,
    reached   INTEGER,
    statement TEXT
) STRICT;
CREATE INDEX consensus_channel ON consensus (channel, id);

-- The texts that were put, and the answers to each: the last of each delegation.
CREATE TABLE consensus_text (
    consensus INTEGER NOT NULL REFERENCES consensus (id),
    round     INTEGER NOT NULL,
    text      TEXT    NOT NULL,
    PRIMARY KEY (consensus, round)
) STRICT, WITHOUT ROWID;
CREATE TABLE consensus_answer (
    consensus   INTEGER NOT NULL REFERENCES consensus (id),
    round       INTEGER NOT NULL,
    delegation  INTEGER NOT NULL REFERENCES delegation (id),
    participant INTEGER NOT NULL REFERENCES participant (id), -- who answered for it
    stance      TEXT    NOT NULL,
    text        TEXT, -- of reservations and objections
    PRIMARY KEY (consensus, round, delegation)
) STRICT, WITHOUT ROWID;
