// SPDX-License-Identifier: MIT
#include "core/due.h"

#include "core/agenda.h"
#include "core/held.h"
#include "core/off_record.h"
#include "core/poll.h"
#include "core/sanction_act.h"

static const struct pl_due_source sources[] = {
    {pl_agenda_next_ms, pl_agenda_run},
    {pl_poll_next_ms, pl_poll_run_due},
    {pl_sanction_next_due_ms, pl_sanction_run_due},
    {pl_off_record_next_ms, pl_off_record_run},
    {pl_held_next_due_ms, pl_held_run_due},
    // the end
    {NULL, NULL},
};

// The source whose next deadline is the earliest; NULL: none has any.
static const struct pl_due_source *earliest(const struct pl_core *core, int64_t *ret_ms)
{
    const struct pl_due_source *found = NULL;
    *ret_ms = INT64_MAX;
    for (const struct pl_due_source *source = sources; source->next_ms != NULL; source++) {
        int64_t ms = source->next_ms(core);
        if (ms >= *ret_ms)
            continue;
        *ret_ms = ms;
        found = source;
    }
    return found;
}

int64_t pl_due_next_ms(const struct pl_core *core)
{
    int64_t ms = 0;
    (void)earliest(core, &ms);
    return ms;
}

int pl_due_run(struct pl_ctx *ctx)
{
    for (size_t i = 0; i < PL_DUE_PER_COMMAND_MAX; i++) {
        int64_t ms = 0;
        const struct pl_due_source *source = earliest(ctx->core, &ms);
        if (source == NULL || ms > ctx->now_ms)
            return 0;
        int error = source->run(ctx);
        if (error != 0)
            return error;
    }
    return 0;
}
