// SPDX-License-Identifier: MIT
#include "core/floor.h"

#include <errno.h>
#include <string.h>

#include "core/floor_order.h"
#include "proto/decode.h"

static const struct pl_floor_row never_set = {
    .order = PL_FLOOR_ORDER_FIRST_COME,
    .turn_s = 180,
    .replies_max = 2, // UN General Assembly, decision 34/401: two, of ten and five minutes
    .reply_first_s = 600,
    .reply_second_s = 300,
    .phase = PL_FLOOR_PHASE_LIST,
};

// A question beside another turn is what interrupted it, so of two present turns it has the floor.
static bool has_floor_before(const struct pl_floor_entry_row *row,
                             const struct pl_floor_entry_row *other)
{
    return other == NULL || row->kind == PL_FLOOR_KIND_QUESTION;
}

struct pl_floor_entry *pl_floor_keep_entry(struct pl_ctx *ctx, struct pl_floor *floor,
                                           const struct pl_floor_entry_row *row)
{
    struct pl_floor_entry *entry = pl_arena_alloc(ctx->arena, sizeof *entry);
    entry->row = *row;
    entry->who = pl_directory_by_id(&ctx->core->directory, row->participant);
    PL_CHECK(entry->who != NULL && floor->entry_count < PL_ARRAY_LEN(floor->entries));
    floor->entries[floor->entry_count++] = entry;
    return entry;
}

static int load_entries(struct pl_ctx *ctx, struct pl_floor *floor)
{
    struct pl_floor_entry_row *rows = NULL;
    size_t count = 0;
    int error = pl_store_floor_entries(ctx->db, floor->row.channel, ctx->arena, &rows, &count);
    if (error != 0)
        return error;
    for (size_t i = 0; i < count; i++) {
        struct pl_floor_entry *entry = pl_floor_keep_entry(ctx, floor, &rows[i]);
        if (rows[i].state == PL_FLOOR_ENTRY_STATE_WAITING) {
            PL_CHECK(floor->waiting_count < PL_FLOOR_WAITING_MAX);
            floor->waiting[floor->waiting_count++] = entry;
        } else if (has_floor_before(&rows[i], floor->speaker ? &floor->speaker->row : NULL)) {
            floor->interrupted = floor->speaker;
            floor->speaker = entry;
        } else {
            floor->interrupted = entry;
        }
    }
    return 0;
}

static struct pl_floor_account *keep_account(struct pl_ctx *ctx, struct pl_floor *floor,
                                             const struct pl_floor_account_row *row)
{
    struct pl_floor_account *account = pl_arena_alloc(ctx->arena, sizeof *account);
    account->row = *row;
    if (floor->account_count == floor->account_cap) {
        size_t cap = floor->account_cap == 0 ? 64 : floor->account_cap * 2;
        struct pl_floor_account **grown =
            pl_arena_alloc_array(ctx->arena, cap, sizeof(struct pl_floor_account *));
        if (floor->account_count > 0)
            memcpy(grown, floor->accounts,
                   floor->account_count * sizeof(struct pl_floor_account *));
        floor->accounts = grown;
        floor->account_cap = cap;
    }
    floor->accounts[floor->account_count++] = account;
    return account;
}

static int load_accounts(struct pl_ctx *ctx, struct pl_floor *floor)
{
    struct pl_floor_account_row *rows = NULL;
    size_t count = 0;
    int error = pl_store_floor_accounts(ctx->db, floor->row.channel, ctx->arena, &rows, &count);
    if (error != 0)
        return error;
    for (size_t i = 0; i < count; i++)
        (void)keep_account(ctx, floor, &rows[i]);
    return 0;
}

int pl_floor_load(struct pl_ctx *ctx, struct pl_channel *channel, struct pl_floor *ret_floor)
{
    struct pl_floor *floor = ret_floor;
    *floor = (struct pl_floor){.channel = channel, .directory = &ctx->core->directory};
    int error = pl_store_floor(ctx->db, channel->row.id, ctx->arena, &floor->row);
    if (error == -ENOENT) {
        floor->row = never_set;
        floor->row.channel = channel->row.id;
        error = 0;
    }
    if (error == 0)
        error = load_accounts(ctx, floor);
    return error == 0 ? load_entries(ctx, floor) : error;
}

int pl_floor_find(struct pl_ctx *ctx, struct pl_str channel, struct pl_floor *ret_floor)
{
    struct pl_channel *found = NULL;
    int status = pl_ctx_channel(ctx, channel, &found);
    if (status == 0)
        status = pl_floor_load(ctx, found, ret_floor);
    if (status == 0 && !ret_floor->row.is_on)
        return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/channel", "list_off");
    return status;
}

// Places grow along the list; a gap is fine, so most acts move nobody else's.
static void number_places(struct pl_floor *floor)
{
    int64_t last = 0;
    for (size_t i = 0; i < floor->waiting_count; i++) {
        struct pl_floor_entry *entry = floor->waiting[i];
        if (entry->row.place <= last) {
            entry->row.place = last + 1;
            entry->is_changed = true;
        }
        last = entry->row.place;
    }
}

static int64_t posting_speaker(const struct pl_floor_row *floor,
                               const struct pl_floor_entry_row *speaker)
{
    bool is_controlled = floor->is_on && floor->controls_posting && speaker != NULL;
    return is_controlled ? speaker->participant : 0;
}

int pl_floor_save(struct pl_ctx *ctx, struct pl_floor *floor)
{
    int error = floor->is_changed ? pl_store_floor_put(ctx->db, &floor->row) : 0;
    number_places(floor);
    for (size_t i = 0; i < floor->entry_count && error == 0; i++)
        if (floor->entries[i]->is_changed)
            error = pl_store_floor_entry_put(ctx->db, &floor->entries[i]->row);
    for (size_t i = 0; i < floor->account_count && error == 0; i++)
        if (floor->accounts[i]->is_changed)
            error = pl_store_floor_account_put(ctx->db, &floor->accounts[i]->row);
    floor->channel->floor_speaker =
        posting_speaker(&floor->row, floor->speaker ? &floor->speaker->row : NULL);
    return error;
}

int pl_floor_find_waiting(struct pl_ctx *ctx, const struct pl_floor *floor, int64_t id,
                          const char *path, struct pl_floor_entry **ret_entry)
{
    for (size_t i = 0; i < floor->waiting_count; i++)
        if (floor->waiting[i]->row.id == id) {
            *ret_entry = floor->waiting[i];
            return 0;
        }
    bool existed = id >= 1 && id <= floor->row.entry_last;
    return existed ? pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, path, "not_waiting")
                   : pl_ctx_refuse_at(ctx, PL_REASON_NOT_FOUND, path, NULL);
}

int pl_floor_check_present(struct pl_ctx *ctx, const struct pl_floor *floor,
                           const struct pl_participant *who, const char *path)
{
    return pl_ctx_is_present(ctx, floor->channel, who)
               ? 0
               : pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, path, "absent");
}

int pl_floor_check_room(struct pl_ctx *ctx, const struct pl_floor *floor,
                        const struct pl_participant *who, enum pl_floor_kind kind)
{
    for (size_t i = 0; i < floor->waiting_count; i++) {
        const struct pl_floor_entry_row *row = &floor->waiting[i]->row;
        // Of replies a delegation may have several granted; reply.grant counts them.
        if (row->participant == who->row.id && row->kind == kind && kind != PL_FLOOR_KIND_REPLY)
            return pl_ctx_refuse_at(ctx, PL_REASON_CONFLICT, "/params/kind", "waits_already");
    }
    if (floor->waiting_count == PL_FLOOR_WAITING_MAX)
        return pl_ctx_refuse_at(ctx, PL_REASON_LIMIT_REACHED, "", "list_full");
    return 0;
}

struct pl_floor_entry *pl_floor_new_entry(struct pl_ctx *ctx, struct pl_floor *floor,
                                          const struct pl_participant *who, enum pl_floor_kind kind)
{
    struct pl_floor_entry_row row = {
        .channel = floor->row.channel,
        .id = ++floor->row.entry_last,
        .participant = who->row.id,
        .kind = kind,
        .state = PL_FLOOR_ENTRY_STATE_WAITING,
        .asked_ms = ctx->now_ms,
        .allowed_ms = -1,
    };
    struct pl_floor_entry *entry = pl_floor_keep_entry(ctx, floor, &row);
    entry->is_changed = true;
    floor->is_changed = true;
    return entry;
}

struct pl_floor_account *pl_floor_account_at(struct pl_ctx *ctx, struct pl_floor *floor,
                                             int64_t delegation, int64_t participant)
{
    for (size_t i = 0; i < floor->account_count; i++) {
        const struct pl_floor_account_row *row = &floor->accounts[i]->row;
        if (row->delegation == delegation && row->participant == participant)
            return floor->accounts[i];
    }
    struct pl_floor_account_row row = {
        .channel = floor->row.channel,
        .delegation = delegation,
        .participant = participant,
    };
    return keep_account(ctx, floor, &row);
}

struct pl_floor_account *pl_floor_account_of(struct pl_ctx *ctx, struct pl_floor *floor,
                                             const struct pl_participant *who)
{
    bool is_alone = who->row.delegation == 0;
    return pl_floor_account_at(ctx, floor, who->row.delegation, is_alone ? who->row.id : 0);
}

int64_t pl_floor_left_ms(const struct pl_floor_row *floor,
                         const struct pl_floor_account_row *account)
{
    if (floor->budget_s == 0)
        return -1;
    int64_t left_ms = floor->budget_s * 1000 + account->added_ms - account->charged_ms;
    return left_ms > 0 ? left_ms : 0;
}

struct pl_wire_floor_settings pl_floor_settings(const struct pl_floor *floor)
{
    return (struct pl_wire_floor_settings){
        .on = floor->row.is_on,
        .order = floor->row.order,
        .turn_s = floor->row.turn_s,
        .budget_s = floor->row.budget_s,
        .controls_posting = floor->row.controls_posting,
        .replies_max = floor->row.replies_max,
        .reply_first_s = floor->row.reply_first_s,
        .reply_second_s = floor->row.reply_second_s,
    };
}

struct pl_wire_floor_entry pl_floor_entry_wire(const struct pl_floor_entry *entry)
{
    const struct pl_floor_entry_row *row = &entry->row;
    struct pl_wire_floor_entry wire = {
        .entry = row->id,
        .participant = entry->who->wire,
        .kind = row->kind,
        .state = row->state,
        .asked_ms = row->asked_ms,
        .moved = row->is_moved,
        .spoken_ms = row->spoken_ms,
        .allowed_ms = row->allowed_ms,
        .since_ms = row->since_ms,
        .ends_ms = row->since_ms + row->allowed_ms - row->spoken_ms,
        .reply = row->reply,
    };
    if (row->allowed_ms >= 0)
        wire.has |= PL_HAS_WIRE_FLOOR_ENTRY_ALLOWED_MS;
    if (row->since_ms != 0)
        wire.has |= PL_HAS_WIRE_FLOOR_ENTRY_SINCE;
    if (row->allowed_ms >= 0 && row->since_ms != 0)
        wire.has |= PL_HAS_WIRE_FLOOR_ENTRY_ENDS;
    if (row->reply != 0)
        wire.has |= PL_HAS_WIRE_FLOOR_ENTRY_REPLY;
    return wire;
}

static struct pl_str delegation_slug(const struct pl_directory *directory, int64_t id)
{
    for (size_t i = 0; i < directory->delegation_count; i++)
        if (directory->delegations[i].id == id)
            return directory->delegations[i].slug;
    return (struct pl_str){0};
}

struct pl_wire_floor_account pl_floor_account_wire(const struct pl_floor *floor,
                                                   const struct pl_floor_account *account)
{
    const struct pl_floor_account_row *row = &account->row;
    int64_t left_ms = pl_floor_left_ms(&floor->row, row);
    struct pl_wire_floor_account wire = {
        .turns = row->turns,
        .spoken_ms = row->spoken_ms,
        .charged_ms = row->charged_ms,
        .added_ms = row->added_ms,
        .left_ms = left_ms,
    };
    if (row->delegation != 0) {
        wire.has |= PL_HAS_WIRE_FLOOR_ACCOUNT_DELEGATION;
        wire.delegation = delegation_slug(floor->directory, row->delegation);
    } else {
        wire.has |= PL_HAS_WIRE_FLOOR_ACCOUNT_PARTICIPANT;
        wire.participant = pl_directory_by_id(floor->directory, row->participant)->row.slug;
    }
    if (left_ms >= 0)
        wire.has |= PL_HAS_WIRE_FLOOR_ACCOUNT_LEFT_MS;
    return wire;
}

int64_t *pl_floor_ids(struct pl_ctx *ctx, const struct pl_floor *floor)
{
    int64_t *ids = pl_arena_alloc_array(ctx->arena, floor->waiting_count + 1, sizeof *ids);
    for (size_t i = 0; i < floor->waiting_count; i++)
        ids[i] = floor->waiting[i]->row.id;
    return ids;
}

int pl_floor_emit(struct pl_ctx *ctx, const struct pl_floor *floor, enum pl_event_type type,
                  const void *data)
{
    struct pl_ctx_event event = {floor->channel, ctx->speaker, type, 0, data};
    return pl_ctx_emit(ctx, &event);
}

int pl_floor_done(struct pl_ctx *ctx, struct pl_floor *floor, int64_t whom)
{
    struct pl_str asked = pl_ctx_asked_about(ctx, (struct pl_ctx_whom){.participant = whom});
    int error = pl_ctx_audit_in(ctx, floor->channel, asked);
    return error == 0 ? pl_floor_save(ctx, floor) : error;
}

int pl_floor_check_post(struct pl_ctx *ctx, const struct pl_channel *channel,
                        enum pl_message_kind kind)
{
    bool is_free = channel->floor_speaker == 0 || channel->floor_speaker == ctx->speaker->row.id;
    if (is_free || kind != PL_MESSAGE_KIND_STATEMENT || pl_ctx_is_moderator(ctx))
        return 0;
    const struct pl_participant *speaker =
        pl_directory_by_id(&ctx->core->directory, channel->floor_speaker);
    struct pl_refusal refusal = pl_refusal_of(PL_REASON_FLOOR_TAKEN);
    return pl_ctx_refuse_with(ctx, &refusal, speaker->row.name);
}

int pl_floor_load_speaker(struct pl_channel *channel, struct pl_db *db, struct pl_arena *arena)
{
    struct pl_floor_row floor = {0};
    struct pl_floor_entry_row *rows = NULL;
    const struct pl_floor_entry_row *speaker = NULL;
    size_t count = 0;
    int error = pl_store_floor(db, channel->row.id, arena, &floor);
    if (error == 0)
        error = pl_store_floor_entries(db, channel->row.id, arena, &rows, &count);
    if (error != 0 && error != -ENOENT)
        return error;
    for (size_t i = 0; i < count; i++)
        if (rows[i].state != PL_FLOOR_ENTRY_STATE_WAITING && has_floor_before(&rows[i], speaker))
            speaker = &rows[i];
    channel->floor_speaker = posting_speaker(&floor, speaker);
    return 0;
}
