// SPDX-License-Identifier: MIT
#include "ctl/commands.h"

enum { PAGE = 1000 };

int pl_ctl_participants(struct pl_ctl *ctl, struct pl_str after, struct pl_str delegation,
                        struct pl_participant_list_result *ret_page, struct pl_str *ret_json)
{
    struct pl_participant_list_params params = {
        .has = PL_HAS_PARTICIPANT_LIST_PARAMS_LIMIT,
        .delegation = delegation,
        .after = after,
        .limit = PAGE,
    };
    if (after.len > 0)
        params.has |= PL_HAS_PARTICIPANT_LIST_PARAMS_AFTER;
    if (delegation.len > 0)
        params.has |= PL_HAS_PARTICIPANT_LIST_PARAMS_DELEGATION;
    return pl_ctl_call(ctl, PL_METHOD_PARTICIPANT_LIST, &params, ret_page, ret_json);
}

static void add_rows(struct pl_ctl_table *table, const struct pl_participant_list_result *page)
{
    for (size_t i = 0; i < page->participants_count; i++) {
        const struct pl_wire_participant *participant = &page->participants[i];
        pl_ctl_table_cell(table, participant->id);
        pl_ctl_table_cell(table, participant->name);
        pl_ctl_table_cell(table, pl_str_from(pl_role_name(participant->role)));
        pl_ctl_table_cell(table,
                          participant->delegation.len > 0 ? participant->delegation : PL_STR("-"));
    }
}

static int run(struct pl_ctl *ctl)
{
    static const char *const heads[] = {"ID", "NAME", "ROLE", "DELEGATION"};
    struct pl_ctl_table *table = pl_ctl_table_new(ctl, PL_ARRAY_LEN(heads));
    for (size_t i = 0; i < PL_ARRAY_LEN(heads); i++)
        pl_ctl_table_cell(table, pl_str_from(heads[i]));
    struct pl_str after = {0};
    struct pl_participant_list_result page = {.more = true};
    while (page.more) {
        struct pl_str json = {0};
        int status = pl_ctl_participants(ctl, after, pl_ctl_text(ctl, "delegation"), &page, &json);
        if (status)
            return status;
        if (ctl->is_json)
            pl_ctl_print_json(json); // a line per page
        add_rows(table, &page);
        if (page.participants_count == 0)
            break;
        after = page.participants[page.participants_count - 1].id;
    }
    if (!ctl->is_json)
        pl_ctl_table_print(ctl, table);
    return PL_CTL_OK;
}

static const struct pl_ctl_option options[] = {
    {"delegation", "ID", "only those of this delegation", PL_CTL_TEXT, false},
    {0},
};

const struct pl_ctl_command pl_ctl_participants_list = {
    .name = "participants list",
    .help = "list the participants",
    .examples = "plenoctl participants list --delegation jakarta",
    .options = options,
    .run = run,
};
