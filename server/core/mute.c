// SPDX-License-Identifier: MIT
#include "core/mute.h"

#include <stdlib.h>

#include "util/map.h"

struct pl_mute {
    int64_t participant;
    int64_t until_ms;
    UT_hash_handle hh;
};

static struct pl_mute *find(const struct pl_mutes *mutes, int64_t participant)
{
    struct pl_mute *mute = NULL;
    HASH_FIND(hh, mutes->by_participant, &participant, sizeof participant, mute);
    return mute;
}

void pl_mutes_set(struct pl_mutes *mutes, int64_t participant, int64_t until_ms)
{
    struct pl_mute *mute = find(mutes, participant);
    if (mute == NULL) {
        mute = pl_alloc(sizeof *mute);
        mute->participant = participant;
        HASH_ADD(hh, mutes->by_participant, participant, sizeof mute->participant, mute);
    }
    mute->until_ms = until_ms;
}

void pl_mutes_remove(struct pl_mutes *mutes, int64_t participant)
{
    struct pl_mute *mute = find(mutes, participant);
    if (mute == NULL)
        return;
    HASH_DEL(mutes->by_participant, mute);
    free(mute);
}

int64_t pl_mutes_until(const struct pl_mutes *mutes, int64_t participant, int64_t now_ms)
{
    const struct pl_mute *mute = find(mutes, participant);
    return mute != NULL && mute->until_ms > now_ms ? mute->until_ms : 0;
}

void pl_mutes_clear(struct pl_mutes *mutes)
{
    struct pl_mute *mute = mutes->by_participant;
    HASH_CLEAR(hh, mutes->by_participant);
    while (mute != NULL) {
        struct pl_mute *next = mute->hh.next;
        free(mute);
        mute = next;
    }
}
