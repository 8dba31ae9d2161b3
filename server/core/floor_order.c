// SPDX-License-Identifier: MIT
#include "core/floor_order.h"

static int class_of(const struct pl_floor *floor, const struct pl_floor_entry *entry)
{
    switch (entry->row.kind) {
    case PL_FLOOR_KIND_QUESTION:
        return 0;
    case PL_FLOOR_KIND_POINT_OF_ORDER:
        return 1;
    case PL_FLOOR_KIND_REPLY:
        return floor->row.phase == PL_FLOOR_PHASE_REPLIES ? 2 : 4;
    default:
        return 3;
    }
}

static const struct pl_floor_account_row *account_of(const struct pl_floor *floor,
                                                     const struct pl_participant *who)
{
    int64_t delegation = who->row.delegation;
    for (size_t i = 0; i < floor->account_count; i++) {
        const struct pl_floor_account_row *row = &floor->accounts[i]->row;
        if (row->delegation == delegation && (delegation != 0 || row->participant == who->row.id))
            return row;
    }
    return NULL;
}

static int64_t seat_of(const struct pl_floor *floor, const struct pl_participant *who)
{
    const struct pl_directory *directory = floor->directory;
    for (size_t i = 0; i < directory->delegation_count; i++)
        if (directory->delegations[i].id == who->row.delegation)
            return directory->delegations[i].seat;
    return INT64_MAX; // belongs to none: after all who do
}

// What the rule looks at; the smaller comes first.
static int64_t key_of(const struct pl_floor *floor, const struct pl_floor_entry *entry)
{
    const struct pl_floor_account_row *account = account_of(floor, entry->who);
    switch (floor->row.order) {
    case PL_FLOOR_ORDER_HEADS_FIRST:
        return entry->who->row.role == PL_ROLE_HEAD ? 0 : 1;
    case PL_FLOOR_ORDER_LEAST_SPOKEN:
        return account == NULL ? 0 : account->spoken_ms;
    case PL_FLOOR_ORDER_SEAT:
        return seat_of(floor, entry->who);
    case PL_FLOOR_ORDER_LOT:
        return account == NULL || account->lot == 0 ? INT64_MAX : account->lot;
    default:
        return 0;
    }
}

static bool comes_before(const struct pl_floor *floor, const struct pl_floor_entry *a,
                         const struct pl_floor_entry *b)
{
    int class_a = class_of(floor, a), class_b = class_of(floor, b);
    if (class_a != class_b)
        return class_a < class_b;
    int64_t key_a = key_of(floor, a), key_b = key_of(floor, b);
    return key_a != key_b ? key_a < key_b : a->row.id < b->row.id;
}

static void insert_at(struct pl_floor *floor, struct pl_floor_entry *entry, size_t at)
{
    PL_CHECK(floor->waiting_count < PL_FLOOR_WAITING_MAX && at <= floor->waiting_count);
    for (size_t i = floor->waiting_count++; i > at; i--)
        floor->waiting[i] = floor->waiting[i - 1];
    floor->waiting[at] = entry;
    // A place of its own is found when the list is saved.
    entry->row.place = at == 0 ? 1 : floor->waiting[at - 1]->row.place + 1;
    entry->is_changed = true;
}

void pl_floor_insert(struct pl_floor *floor, struct pl_floor_entry *entry)
{
    size_t at = 0;
    while (at < floor->waiting_count &&
           (floor->waiting[at]->row.is_moved || !comes_before(floor, entry, floor->waiting[at])))
        at++;
    insert_at(floor, entry, at);
}

void pl_floor_insert_first(struct pl_floor *floor, struct pl_floor_entry *entry)
{
    size_t at = 0;
    while (at < floor->waiting_count &&
           class_of(floor, floor->waiting[at]) < class_of(floor, entry))
        at++;
    entry->row.is_moved = true;
    insert_at(floor, entry, at);
}

void pl_floor_insert_before(struct pl_floor *floor, struct pl_floor_entry *entry,
                            const struct pl_floor_entry *before)
{
    size_t at = 0;
    while (at < floor->waiting_count && floor->waiting[at] != before)
        at++;
    entry->row.is_moved = true;
    insert_at(floor, entry, at);
}

void pl_floor_take(struct pl_floor *floor, const struct pl_floor_entry *entry)
{
    size_t kept = 0;
    for (size_t i = 0; i < floor->waiting_count; i++)
        if (floor->waiting[i] != entry)
            floor->waiting[kept++] = floor->waiting[i];
    PL_CHECK(kept + 1 == floor->waiting_count);
    floor->waiting_count = kept;
}

void pl_floor_arrange(struct pl_floor *floor)
{
    struct pl_floor_entry *sorted[PL_FLOOR_WAITING_MAX];
    size_t count = 0, next = 0;
    for (size_t i = 0; i < floor->waiting_count; i++) {
        struct pl_floor_entry *entry = floor->waiting[i];
        if (entry->row.is_moved)
            continue;
        size_t at = count++;
        for (; at > 0 && comes_before(floor, entry, sorted[at - 1]); at--)
            sorted[at] = sorted[at - 1];
        sorted[at] = entry;
    }
    for (size_t i = 0; i < floor->waiting_count; i++)
        if (!floor->waiting[i]->row.is_moved)
            floor->waiting[i] = sorted[next++];
}

void pl_floor_arrange_all(struct pl_floor *floor)
{
    for (size_t i = 0; i < floor->waiting_count; i++) {
        struct pl_floor_entry *entry = floor->waiting[i];
        entry->is_changed = entry->is_changed || entry->row.is_moved;
        entry->row.is_moved = false;
    }
    pl_floor_arrange(floor);
}

// Below `bound`, from the command's seed. 64 bits leave no bias that anyone could count.
static size_t draw_below(struct pl_ctx *ctx, size_t bound)
{
    uint8_t bytes[16];
    uint64_t number = 0;
    pl_hash_derive(ctx->entry->seed, ctx->salts++, bytes, sizeof bytes);
    for (size_t i = 0; i < sizeof number; i++)
        number = number << 8 | bytes[i];
    return (size_t)(number % bound);
}

void pl_floor_draw(struct pl_ctx *ctx, struct pl_floor *floor)
{
    const struct pl_directory *directory = floor->directory;
    size_t count = directory->delegation_count;
    int64_t *drawn = pl_arena_alloc_array(ctx->arena, count + 1, sizeof *drawn);
    for (size_t i = 0; i < count; i++) { // Fisher and Yates, inside out
        size_t at = draw_below(ctx, i + 1);
        drawn[i] = drawn[at];
        drawn[at] = directory->delegations[i].id;
    }
    for (size_t i = 0; i < count; i++) {
        struct pl_floor_account *account = pl_floor_account_at(ctx, floor, drawn[i], 0);
        account->row.lot = (int64_t)i + 1;
        account->is_changed = true;
    }
}

size_t pl_floor_drawn(const struct pl_floor *floor, struct pl_str *ret_slugs)
{
    const struct pl_directory *directory = floor->directory;
    size_t count = 0;
    for (size_t place = 1; place <= directory->delegation_count; place++)
        for (size_t i = 0; i < floor->account_count; i++)
            if (floor->accounts[i]->row.lot == (int64_t)place)
                ret_slugs[count++] = pl_floor_account_wire(floor, floor->accounts[i]).delegation;
    return count;
}

bool pl_floor_is_due(const struct pl_floor *floor, const struct pl_floor_entry *entry)
{
    return entry->row.kind != PL_FLOOR_KIND_REPLY || floor->row.phase == PL_FLOOR_PHASE_REPLIES;
}

struct pl_floor_entry *pl_floor_next(const struct pl_floor *floor)
{
    for (size_t i = 0; i < floor->waiting_count; i++)
        if (pl_floor_is_due(floor, floor->waiting[i]))
            return floor->waiting[i];
    return NULL;
}
