// SPDX-License-Identifier: MIT
#include "ctl/commands.h"

static void print(struct pl_ctl *ctl, const struct pl_server_status_result *status)
{
    printf("%s\n", pl_client_is_remote(ctl->client) ? "The server is running."
                                                    : "No server is running on this folder.");
    printf("Summit        " PL_STR_FMT " (" PL_STR_FMT ")\n", PL_STR_ARG(status->name),
           PL_STR_ARG(status->summit));
    printf("Version       " PL_STR_FMT "\n", PL_STR_ARG(status->version));
    printf("Epoch         " PL_STR_FMT "\n", PL_STR_ARG(status->epoch));
    printf("Position      %lld\n", (long long)status->position);
    printf("Participants  %lld\n", (long long)status->participants);
    printf("Tokens        %lld\n", (long long)status->tokens);
    if ((status->has & PL_HAS_SERVER_STATUS_RESULT_INDEX_LAG) != 0)
        printf("Search        %lld events behind\n", (long long)status->index_lag);
    if ((status->has & PL_HAS_SERVER_STATUS_RESULT_STORAGE) != 0)
        printf("Storage       READ ONLY: " PL_STR_FMT "\n", PL_STR_ARG(status->storage));
    printf("\n");
    struct pl_ctl_table *table = pl_ctl_table_new(ctl, 3);
    pl_ctl_table_cell(table, PL_STR("CHANNEL"));
    pl_ctl_table_cell(table, PL_STR("EVENTS"));
    pl_ctl_table_cell(table, PL_STR("HELD"));
    for (size_t i = 0; i < status->channels_count; i++) {
        const struct pl_wire_channel_status *channel = &status->channels[i];
        pl_ctl_table_cell(table, channel->id);
        pl_ctl_table_cell(table,
                          pl_arena_printf(&ctl->arena, "%lld", (long long)channel->last_seq));
        pl_ctl_table_cell(table,
                          pl_arena_printf(&ctl->arena, "%lld", (long long)channel->held_count));
    }
    pl_ctl_table_print(ctl, table);
}

static int run(struct pl_ctl *ctl)
{
    struct pl_server_status_params params = {0};
    struct pl_server_status_result result;
    struct pl_str json = {0};
    int status = pl_ctl_call(ctl, PL_METHOD_SERVER_STATUS, &params, &result, &json);
    if (status)
        return status;
    if (ctl->is_json)
        pl_ctl_print_json(json);
    else
        print(ctl, &result);
    return PL_CTL_OK;
}

static const struct pl_ctl_option options[] = {{0}};

const struct pl_ctl_command pl_ctl_status = {
    .name = "status",
    .help = "show what the summit holds and whether its server runs",
    .examples = "plenoctl status\nplenoctl status --json",
    .options = options,
    .run = run,
};
