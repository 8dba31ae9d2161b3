// SPDX-License-Identifier: MIT
#include "ctl/commands.h"
#include "proto/encode.h"

static struct pl_str time_of(struct pl_ctl *ctl, int64_t ms)
{
    char text[PL_TIME_BYTES];
    pl_time_format(ms, text);
    return pl_arena_copy(&ctl->arena, pl_str_from(text));
}

static void print(struct pl_ctl *ctl, const struct pl_token_list_result *result)
{
    static const char *const heads[] = {"NUMBER", "PARTICIPANT", "ROLE", "CREATED", "LABEL"};
    struct pl_ctl_table *table = pl_ctl_table_new(ctl, PL_ARRAY_LEN(heads));
    for (size_t i = 0; i < PL_ARRAY_LEN(heads); i++)
        pl_ctl_table_cell(table, pl_str_from(heads[i]));
    for (size_t i = 0; i < result->tokens_count; i++) {
        const struct pl_wire_token_info *token = &result->tokens[i];
        pl_ctl_table_cell(table, pl_arena_printf(&ctl->arena, "%lld", (long long)token->token_id));
        pl_ctl_table_cell(table, token->participant.name);
        pl_ctl_table_cell(table, pl_str_from(pl_role_name(token->participant.role)));
        pl_ctl_table_cell(table, time_of(ctl, token->created_ms));
        pl_ctl_table_cell(table, token->label);
    }
    pl_ctl_table_print(ctl, table);
}

static int run(struct pl_ctl *ctl)
{
    struct pl_token_list_params params = {.participant = pl_ctl_text(ctl, "participant")};
    if (params.participant.len > 0)
        params.has = PL_HAS_TOKEN_LIST_PARAMS_PARTICIPANT;
    struct pl_token_list_result result;
    struct pl_str json = {0};
    int status = pl_ctl_call(ctl, PL_METHOD_TOKEN_LIST, &params, &result, &json);
    if (status)
        return status;
    if (ctl->is_json)
        pl_ctl_print_json(json);
    else
        print(ctl, &result);
    return PL_CTL_OK;
}

static const struct pl_ctl_option options[] = {
    {"participant", "NAME", "only those of this participant", PL_CTL_TEXT, false},
    {0},
};

const struct pl_ctl_command pl_ctl_token_list = {
    .name = "token list",
    .help = "list the tokens in force, without their secrets",
    .examples = "plenoctl token list\n"
                "plenoctl token list --participant \"Minutes bot\" --json",
    .options = options,
    .run = run,
};
