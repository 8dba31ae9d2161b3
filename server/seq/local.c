// SPDX-License-Identifier: MIT
/*
 * Append delivers before it returns. A position is used up even when the core could not store the
 * batch: positions only have to grow. Of repeats the last batch_id is enough to know, since the one
 * who appends waits for a batch before it makes the next.
 */
#include "seq/local.h"

#include <errno.h>
#include <stdlib.h>

enum { LOCAL_MAGIC = 0x504c534c };

struct local {
    struct pl_sequencer seq;
    uint32_t magic;
    bool has_batch;
    uint64_t head;
    uint64_t batch_id; // the last one, when has_batch
    pl_deliver_fn *deliver;
    void *deliver_arg;
};

static struct local *local_from(struct pl_sequencer *seq)
{
    struct local *local = PL_CONTAINER_OF(seq, struct local, seq);
    PL_CHECK(local->magic == LOCAL_MAGIC);
    return local;
}

static int on_append(struct pl_sequencer *seq, uint64_t batch_id, struct pl_str bytes)
{
    struct local *local = local_from(seq);
    if (!local->deliver)
        return -EAGAIN;
    if (local->has_batch && local->batch_id == batch_id)
        return 0;
    local->has_batch = true;
    local->batch_id = batch_id;
    local->head++;
    local->deliver(local->deliver_arg, local->head, batch_id, bytes);
    return 0;
}

static int on_follow(struct pl_sequencer *seq, uint64_t from, pl_deliver_fn *deliver, void *arg)
{
    struct local *local = local_from(seq);
    if (from != local->head)
        return -EINVAL; // nothing older is kept here, nothing newer exists
    local->deliver = deliver;
    local->deliver_arg = arg;
    return 0;
}

static int on_head(struct pl_sequencer *seq, uint64_t *ret_position)
{
    *ret_position = local_from(seq)->head;
    return 0;
}

static void on_free(struct pl_sequencer *seq)
{
    struct local *local = local_from(seq);
    local->magic = 0;
    free(local);
}

struct pl_sequencer *pl_sequencer_local_new(uint64_t head)
{
    static const struct pl_sequencer_ops ops = {on_append, on_follow, on_head, on_free};
    struct local *local = pl_alloc(sizeof(*local));
    local->seq.ops = &ops;
    local->magic = LOCAL_MAGIC;
    local->head = head;
    return &local->seq;
}
