// SPDX-License-Identifier: MIT
/*
 * session.open: who the token speaks for, and all a client needs to show the summit. What the
 * network layer needs of it travels beside the answer, as the grant.
 */
#include "core/account.h"
#include "core/budget.h"
#include "core/delegate.h"
#include "core/handlers.gen.h"
#include "core/role.h"
#include "core/sanction_act.h"
#include "core/summit.h"
#include "store/read_marks.h"

enum { SESSION_ID_BYTES = 16 };

static void describe_budget(const struct pl_budget_rules *rules,
                            struct pl_wire_channel_state *state)
{
    if (rules->messages == 0)
        return;
    state->has |= PL_HAS_WIRE_CHANNEL_STATE_BUDGET;
    state->budget = (struct pl_wire_channel_budget){
        .has = rules->window_s != 0 ? PL_HAS_WIRE_CHANNEL_BUDGET_WINDOW_S : 0,
        .messages = rules->messages,
        .per = rules->per,
        .reserve_head = rules->reserve,
        .window_s = rules->window_s,
    };
}

// What is off is absent.
static void describe_rules(const struct pl_channel *channel, struct pl_wire_channel_state *state)
{
    const struct pl_channel_rules_row *rules = &channel->rules;
    state->lock_mode = rules->lock_mode;
    state->slow_mode_per = rules->slow_mode_per;
    state->approval_first = rules->approval.first;
    state->approval_deadline_s = rules->approval.deadline_s;
    state->approval_on_deadline = rules->approval.on_deadline;
    state->delay_s = rules->delay_s;
    state->opens_ms = rules->schedule.opens_ms;
    state->closes_ms = rules->schedule.closes_ms;
    if (channel->row.is_locked)
        state->has |= PL_HAS_WIRE_CHANNEL_STATE_LOCK_MODE;
    if (channel->row.slow_mode_s > 0)
        state->has |= PL_HAS_WIRE_CHANNEL_STATE_SLOW_MODE_PER;
    if (rules->approval.first > 0)
        state->has |= PL_HAS_WIRE_CHANNEL_STATE_APPROVAL_FIRST;
    if (rules->approval.deadline_s > 0)
        state->has |= PL_HAS_WIRE_CHANNEL_STATE_APPROVAL_DEADLINE_S |
                      PL_HAS_WIRE_CHANNEL_STATE_APPROVAL_ON_DEADLINE;
    if (rules->delay_s > 0)
        state->has |= PL_HAS_WIRE_CHANNEL_STATE_DELAY_S;
    if (rules->schedule.opens_ms != 0)
        state->has |= PL_HAS_WIRE_CHANNEL_STATE_OPENS;
    if (rules->schedule.closes_ms != 0)
        state->has |= PL_HAS_WIRE_CHANNEL_STATE_CLOSES;
    describe_budget(&rules->budget, state);
}

static void describe_attribution(const struct pl_attribution *attribution,
                                 struct pl_wire_channel_state *state)
{
    bool is_shown = attribution->level == PL_ATTRIBUTION_LEVEL_CHATHAM;
    state->has |= PL_HAS_WIRE_CHANNEL_STATE_ATTRIBUTION;
    state->attribution = (struct pl_wire_attribution){
        .has = is_shown ? PL_HAS_WIRE_ATTRIBUTION_SHOW : 0,
        .level = attribution->level,
        .show = attribution->show,
        .since_seq = attribution->since_seq,
    };
}

static struct pl_wire_channel_state describe_state(const struct pl_channel *channel,
                                                   struct pl_arena *arena)
{
    struct pl_wire_channel_state state = {
        .has = channel->row.lock_reason.len > 0 ? PL_HAS_WIRE_CHANNEL_STATE_LOCK_REASON : 0,
        .locked = channel->row.is_locked,
        .slow_mode_s = channel->row.slow_mode_s,
        .approval = channel->row.approval,
        .edit_window_s = channel->row.edit_window_s,
        .anonymous_questions = channel->has_anonymous_questions,
    };
    if (state.anonymous_questions)
        state.has |= PL_HAS_WIRE_CHANNEL_STATE_ANONYMOUS_QUESTIONS;
    if (channel->attribution.since_seq != 0)
        describe_attribution(&channel->attribution, &state);
    if (channel->row.lock_reason.len > 0)
        state.lock_reason = pl_arena_copy(arena, channel->row.lock_reason);
    state.pinned = pl_arena_alloc_array(arena, channel->pinned_count + 1, sizeof *state.pinned);
    for (size_t i = 0; i < channel->pinned_count; i++)
        state.pinned[i] = channel->pinned[i];
    state.pinned_count = channel->pinned_count;
    state.report_threshold = channel->reports.delegations;
    if (state.report_threshold != 0)
        state.has |= PL_HAS_WIRE_CHANNEL_STATE_REPORT_THRESHOLD;
    describe_rules(channel, &state);
    return state;
}

static int describe_channel(struct pl_ctx *ctx, const struct pl_channel *channel, enum pl_lang lang,
                            struct pl_wire_channel_info *ret_info)
{
    uint8_t rights = pl_ctx_rights(ctx, channel);
    struct pl_wire_channel_info info = {
        .id = channel->row.slug,
        .title = pl_summit_text(&channel->row.title, lang),
        .description = pl_summit_text(&channel->row.description, lang),
        .kind = channel->row.kind,
        .last_seq = channel->last_seq,
        .state = describe_state(channel, ctx->arena),
        .held_count = channel->held_count,
    };
    info.rights.post = (rights & PL_RIGHT_POST) != 0;
    info.rights.react = true; // x-roles of message.react: all
    info.rights.moderate = (rights & PL_RIGHT_MODERATE) != 0;
    if (info.rights.moderate)
        info.has |= PL_HAS_WIRE_CHANNEL_INFO_HELD_COUNT;
    bool has_budget = false;
    int error = pl_store_read_mark(ctx->db, ctx->speaker->row.id, channel->row.id, &info.read_seq);
    if (error == 0)
        error = pl_budget_left(ctx, channel, &has_budget, &info.budget);
    if (has_budget)
        info.has |= PL_HAS_WIRE_CHANNEL_INFO_BUDGET;
    *ret_info = info;
    return error;
}

static int describe_channels(struct pl_ctx *ctx, enum pl_lang lang,
                             struct pl_session_open_result *out)
{
    size_t count = ctx->core->channel_count;
    int error = 0;
    out->channels = pl_arena_alloc_array(ctx->arena, count + 1, sizeof *out->channels);
    for (size_t i = 0; i < count && error == 0; i++) {
        const struct pl_channel *channel = &ctx->core->channels[i];
        if ((pl_ctx_rights(ctx, channel) & PL_RIGHT_READ) != 0)
            error = describe_channel(ctx, channel, lang, &out->channels[out->channels_count++]);
    }
    return error;
}

static int describe_sanctions(struct pl_ctx *ctx, struct pl_session_open_result *out)
{
    struct pl_sanction_row *rows = NULL;
    size_t count = 0;
    int error = pl_sanctions_of_speaker(ctx, &rows, &count);
    if (error != 0)
        return error;
    out->sanctions = pl_arena_alloc_array(ctx->arena, count + 1, sizeof *out->sanctions);
    out->sanctions_count = count;
    for (size_t i = 0; i < count; i++)
        out->sanctions[i] = pl_sanction_show(ctx, &rows[i]);
    return 0;
}

static int describe_delegation(struct pl_ctx *ctx, const struct pl_delegation_row *row,
                               enum pl_lang lang, struct pl_wire_delegation *ret_delegation)
{
    const struct pl_participant *substitute = NULL;
    int error = pl_delegate_substitute(ctx, row->id, &substitute);
    if (error != 0)
        return error;
    *ret_delegation = (struct pl_wire_delegation){
        .has = row->country.len > 0 ? PL_HAS_WIRE_DELEGATION_COUNTRY : 0,
        .id = row->slug,
        .name = pl_summit_text(&row->name, lang),
        .short_ = row->short_name,
        .kind = row->kind,
        .country = row->country,
        .seat = row->seat,
    };
    if (substitute != NULL) {
        ret_delegation->has |= PL_HAS_WIRE_DELEGATION_SUBSTITUTE;
        ret_delegation->substitute = substitute->wire.id;
    }
    return 0;
}

static int describe_delegations(struct pl_ctx *ctx, enum pl_lang lang,
                                struct pl_session_open_result *out)
{
    const struct pl_directory *directory = &ctx->core->directory;
    size_t count = directory->delegation_count;
    int error = 0;
    out->delegations = pl_arena_alloc_array(ctx->arena, count + 1, sizeof *out->delegations);
    out->delegations_count = count;
    for (size_t i = 0; i < count && error == 0; i++)
        error = describe_delegation(ctx, &directory->delegations[i], lang, &out->delegations[i]);
    return error;
}

static struct pl_wire_limits describe_limits(const struct pl_limits *limits)
{
    return (struct pl_wire_limits){
        .has = PL_HAS_WIRE_LIMITS_REQUESTS_IN_FLIGHT,
        .requests_in_flight = PL_REQUESTS_IN_FLIGHT_MAX,
        .frame_bytes = limits->frame_bytes,
        .text_graphemes = limits->text_graphemes,
        .text_bytes = limits->text_bytes,
        .messages_per_minute = limits->messages_per_minute,
        .requests_per_minute = limits->requests_per_minute,
        .sessions_per_participant = limits->sessions_per_participant,
        .connections_per_address = limits->connections_per_address,
        .history_page = limits->history_page,
    };
}

// The grant outlives the participant's struct, so every text is copied.
static void grant(struct pl_ctx *ctx, const struct pl_token_row *token, enum pl_lang lang)
{
    const struct pl_participant *speaker = ctx->speaker;
    size_t count = ctx->core->channel_count;
    uint8_t *rights = pl_arena_alloc(ctx->arena, count + 1);
    int64_t *removed = pl_arena_alloc_array(ctx->arena, count + 1, sizeof *removed);
    for (size_t i = 0; i < count; i++) {
        rights[i] = pl_ctx_rights(ctx, &ctx->core->channels[i]);
        removed[i] = pl_ctx_removed_until(ctx, &ctx->core->channels[i]);
    }
    struct pl_session_grant *made = pl_arena_alloc(ctx->arena, sizeof *made);
    *made = (struct pl_session_grant){
        .participant = speaker->row.id,
        .token = token->id,
        .role = speaker->row.role,
        .lang = lang,
        .public_json = pl_arena_copy(ctx->arena, speaker->json),
        .participant_id = pl_arena_copy(ctx->arena, speaker->row.slug),
        .delegation_id = pl_arena_copy(ctx->arena, speaker->wire.delegation),
        .skips_off_record = pl_role_skips_off_record(speaker->row.role),
        .channel_rights = rights,
        .removed_until_ms = removed,
        .channel_count = count,
    };
    ctx->grant = made;
}

static struct pl_str new_session_id(struct pl_ctx *ctx)
{
    uint8_t bytes[SESSION_ID_BYTES];
    char *hex = pl_arena_alloc(ctx->arena, 2 * SESSION_ID_BYTES + 1);
    pl_hash_derive(ctx->entry->seed, ctx->salts++, bytes, sizeof bytes);
    pl_hex_encode(bytes, sizeof bytes, hex);
    return pl_str_from(hex);
}

int pl_cmd_session_open(struct pl_ctx *ctx, const struct pl_session_open_params *in,
                        struct pl_session_open_result *out)
{
    struct pl_token_row token = {0};
    const struct pl_core *core = ctx->core;
    int status = pl_account_speaker(ctx, in->token, &token);
    if (status == 0)
        status = pl_sanction_check_presence(ctx);
    if (status != 0)
        return status;
    enum pl_lang lang = pl_summit_lang(&core->summit);
    if ((in->has & PL_HAS_SESSION_OPEN_PARAMS_LANG) != 0)
        lang = in->lang;
    else if (ctx->speaker->row.lang < PL_LANG_COUNT)
        lang = ctx->speaker->row.lang;
    int error = describe_channels(ctx, lang, out);
    if (error == 0)
        error = describe_delegations(ctx, lang, out);
    if (error == 0)
        error = describe_sanctions(ctx, out);
    if (error != 0)
        return error;
    out->session = new_session_id(ctx);
    out->participant = ctx->speaker->wire;
    out->summit = pl_summit_describe(&core->summit, lang, ctx->arena);
    out->epoch = core->meta.epoch;
    if (core->trouble != 0) {
        out->has |= PL_HAS_SESSION_OPEN_RESULT_READ_ONLY;
        out->read_only = true;
    }
    out->limits = describe_limits(&core->limits);
    out->server.name = PL_STR("pleno");
    out->server.version = PL_STR(PL_VERSION);
    out->server_time_ms = ctx->now_ms;
    grant(ctx, &token, lang);
    return 0;
}
