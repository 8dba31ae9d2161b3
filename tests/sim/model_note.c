// SPDX-License-Identifier: MIT
/*
 * What moderators note about somebody, and whose name the secretariat asks for.
 */
#include "model_private.h"

enum { NOTES_MAX = 200 };

struct expected act_note(struct model *model, int who, struct model_target target)
{
    int about = target.person >= 0 ? target.person : MODEL_PEOPLE + target.delegation;
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    if (!model_moderates(who))
        return no(PL_REASON_FORBIDDEN);
    if (target.person < 0 && target.delegation < 0)
        return no(PL_REASON_NOT_FOUND);
    if (model->notes_on[about] == NOTES_MAX)
        return no(PL_REASON_LIMIT_REACHED);
    model->notes_on[about]++;
    model->audits++;
    return (struct expected){.changed = -1, .number = ++model->note_count};
}

struct expected act_unmask(struct model *model, int who, int channel, int64_t seq)
{
    if (model_is_suspended(model, who))
        return no(PL_REASON_SUSPENDED);
    if (model_roles[who] != PL_ROLE_ADMIN)
        return no(PL_REASON_FORBIDDEN);
    enum pl_reason there = model_reach(model, who, channel);
    if (there != PL_REASON_COUNT)
        return no(there);
    const struct model_message *target = message(model, channel, seq);
    if (target == NULL || !target->is_unnamed)
        return no(PL_REASON_NOT_FOUND);
    model->audits++;
    return (struct expected){.seq = seq, .changed = -1, .whom = target->author + 1};
}
