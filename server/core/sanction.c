// SPDX-License-Identifier: MIT
/*
 * A table by target; each target has a short list. Almost nobody is in it, so the question that
 * every command asks (is the speaker suspended?) is two look-ups that find nothing.
 */
#include "core/sanction.h"

#include <stdlib.h>

#include "core/role.h"
#include "util/map.h"

struct pl_sanctioned {
    int64_t key; // of a target
    struct pl_sanction *first;
    UT_hash_handle hh;
};

// Row ids begin with 1, so delegations have the negative half.
static int64_t key_of(struct pl_sanction_target target)
{
    PL_CHECK((target.participant == 0) != (target.delegation == 0));
    return target.participant != 0 ? target.participant : -target.delegation;
}

static struct pl_sanctioned *find(const struct pl_sanctions *sanctions, int64_t key)
{
    struct pl_sanctioned *found = NULL;
    HASH_FIND(hh, sanctions->by_target, &key, sizeof key, found);
    return found;
}

static bool is_due_before(const struct pl_sanction *a, const struct pl_sanction *b)
{
    return b == NULL || a->until_ms < b->until_ms || (a->until_ms == b->until_ms && a->id < b->id);
}

static void look_for_first_due(struct pl_sanctions *sanctions)
{
    sanctions->first_due = NULL;
    for (const struct pl_sanctioned *at = sanctions->by_target; at != NULL; at = at->hh.next)
        for (const struct pl_sanction *one = at->first; one != NULL; one = one->next)
            if (one->until_ms != INT64_MAX && is_due_before(one, sanctions->first_due))
                sanctions->first_due = one;
}

void pl_sanctions_add(struct pl_sanctions *sanctions, const struct pl_sanction_row *row)
{
    struct pl_sanction *made = pl_alloc(sizeof *made);
    *made = (struct pl_sanction){
        .id = row->id,
        .kind = row->kind,
        .channel = row->channel,
        .target = {row->participant, row->delegation},
        .until_ms = row->until_ms == 0 ? INT64_MAX : row->until_ms,
    };
    int64_t key = key_of(made->target);
    struct pl_sanctioned *target = find(sanctions, key);
    if (target == NULL) {
        target = pl_alloc(sizeof *target);
        target->key = key;
        HASH_ADD(hh, sanctions->by_target, key, sizeof target->key, target);
    }
    struct pl_sanction **end = &target->first;
    while (*end != NULL)
        end = &(*end)->next;
    *end = made;
    if (made->until_ms != INT64_MAX && is_due_before(made, sanctions->first_due))
        sanctions->first_due = made;
}

void pl_sanctions_remove(struct pl_sanctions *sanctions, const struct pl_sanction *sanction)
{
    struct pl_sanctioned *target = find(sanctions, key_of(sanction->target));
    PL_CHECK(target != NULL);
    struct pl_sanction **at = &target->first;
    while (*at != sanction) {
        PL_CHECK(*at != NULL);
        at = &(*at)->next;
    }
    struct pl_sanction *gone = *at;
    bool was_first_due = sanctions->first_due == gone;
    *at = gone->next;
    free(gone);
    if (target->first == NULL) {
        HASH_DEL(sanctions->by_target, target);
        free(target);
    }
    if (was_first_due)
        look_for_first_due(sanctions);
}

void pl_sanctions_clear(struct pl_sanctions *sanctions)
{
    struct pl_sanctioned *target = sanctions->by_target;
    HASH_CLEAR(hh, sanctions->by_target);
    while (target != NULL) {
        struct pl_sanctioned *next_target = target->hh.next;
        for (struct pl_sanction *one = target->first; one != NULL;) {
            struct pl_sanction *next = one->next;
            free(one);
            one = next;
        }
        free(target);
        target = next_target;
    }
    *sanctions = (struct pl_sanctions){0};
}

const struct pl_sanction *pl_sanctions_on(const struct pl_sanctions *sanctions,
                                          struct pl_sanction_target target)
{
    const struct pl_sanctioned *found = find(sanctions, key_of(target));
    return found == NULL ? NULL : found->first;
}

bool pl_sanction_is_in_force(const struct pl_sanction *sanction, int64_t now_ms)
{
    return sanction->until_ms > now_ms;
}

const struct pl_sanction *pl_sanctions_find(const struct pl_sanctions *sanctions,
                                            enum pl_sanction_kind kind, int64_t channel,
                                            struct pl_sanction_target target, int64_t now_ms)
{
    const struct pl_sanction *one = pl_sanctions_on(sanctions, target);
    for (; one != NULL; one = one->next)
        if (one->kind == kind && one->channel == channel && pl_sanction_is_in_force(one, now_ms))
            return one;
    return NULL;
}

const struct pl_sanction *pl_sanctions_by_id(const struct pl_sanctions *sanctions, int64_t id,
                                             int64_t now_ms)
{
    for (const struct pl_sanctioned *at = sanctions->by_target; at != NULL; at = at->hh.next)
        for (const struct pl_sanction *one = at->first; one != NULL; one = one->next)
            if (one->id == id)
                return pl_sanction_is_in_force(one, now_ms) ? one : NULL;
    return NULL;
}

bool pl_sanction_binds(struct pl_sanction_target target, const struct pl_participant *who)
{
    if (who->row.role == PL_ROLE_ADMIN)
        return false;
    if (target.participant != 0)
        return target.participant == who->row.id;
    return target.delegation == who->row.delegation && !pl_role_moderates(who->row.role);
}

static int64_t later_until(const struct pl_sanction *one, const struct pl_participant *who,
                           enum pl_sanction_kind kind, int64_t channel, int64_t until_ms)
{
    for (; one != NULL; one = one->next)
        if (one->kind == kind && one->channel == channel && one->until_ms > until_ms &&
            pl_sanction_binds(one->target, who))
            until_ms = one->until_ms;
    return until_ms;
}

int64_t pl_sanctions_until(const struct pl_sanctions *sanctions, const struct pl_participant *who,
                           enum pl_sanction_kind kind, int64_t channel, int64_t now_ms)
{
    if (sanctions->by_target == NULL)
        return 0;
    struct pl_sanction_target self = {.participant = who->row.id};
    struct pl_sanction_target delegation = {.delegation = who->row.delegation};
    int64_t until_ms = later_until(pl_sanctions_on(sanctions, self), who, kind, channel, now_ms);
    if (who->row.delegation != 0)
        until_ms =
            later_until(pl_sanctions_on(sanctions, delegation), who, kind, channel, until_ms);
    return until_ms > now_ms ? until_ms : 0;
}
