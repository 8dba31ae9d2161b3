// SPDX-License-Identifier: MIT
#ifndef PL_TESTS_CRASH_H
#define PL_TESTS_CRASH_H

/*
 * The part of the simulation that ends the world: within a commit, a checkpoint, a start or a stop,
 * or between two batches the process dies or the power fails (disk.h), or a call of the disk does.
 * Then all that was acknowledged must be there, and what was not, wholly or not at all: the model
 * follows whichever it is. Followers hold what they have been shown, and go on from there.
 */

#include "model.h"

struct disk;
struct pl_entry;
struct pl_event_out;
struct pl_reader;
struct sim;

enum { CRASH_FOLLOWERS = 3, CRASH_RETRIES_MAX = 4 };

struct crash_retry {
    int who, channel;
    struct model_post post;
};

struct crash {
    struct disk *disk; // NULL: the world does not end
    int per_mille;     // of the batches
    struct pl_reader *reader;
    int64_t last[CRASH_FOLLOWERS][MODEL_CHANNELS]; // what each has been shown
    uint64_t *shown[MODEL_CHANNELS];               // hash of each event as it was shown; 0: not yet
    int64_t safe[MODEL_CHANNELS];                  // the heads before the batch that runs
    struct crash_retry retries[CRASH_RETRIES_MAX];
    size_t retry_count;
    uint64_t acknowledged; // position of the last batch that was
    bool dies, fails;      // in this batch
    // What happened.
    size_t crashes, within, lost, kept, again, faults, unsure;
};

// A batch as it is under way.
struct under_way {
    int64_t last[MODEL_CHANNELS]; // before it
    int64_t audits;
    const struct pl_entry *entries;
    size_t count;
};

void crash_open(struct sim *sim, size_t cap);
void crash_close(struct sim *sim);
// Decides what befalls the next batch. True: the model was copied, since it may not happen.
bool crash_arm(struct sim *sim);
// After it was applied. True: the world has ended and come back, and the batch is settled.
bool crash_struck(struct sim *sim, const struct under_way *batch);
// At the end of an acknowledged batch: shows it to those who follow, and may end the world.
void crash_after(struct sim *sim, const struct under_way *batch);
// An orderly stop and start, which may be a crash as well.
void crash_restart(struct sim *sim);

#endif
