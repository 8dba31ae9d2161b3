// SPDX-License-Identifier: MIT
#include "ctl/commands.h"
#include "util/hash.h"
#include "util/random.h"

static int run(struct pl_ctl *ctl)
{
    char secret[PL_SECRET_BYTES];
    char hash[PL_HASH_HEX_BYTES];
    pl_random_secret("pl_", secret);
    pl_hash_secret(pl_str_from(secret), hash);
    struct pl_token_create_params params = {
        .participant = pl_ctl_text(ctl, "participant"),
        .delegation = pl_ctl_text(ctl, "delegation"),
        .label = pl_ctl_text(ctl, "label"),
        .secret_hash = pl_str_from(hash),
    };
    if (pl_ctl_value(ctl, "role")) {
        if (pl_ctl_role(ctl, "role", &params.role))
            return PL_CTL_USAGE;
        params.has |= PL_HAS_TOKEN_CREATE_PARAMS_ROLE;
    }
    if (params.delegation.len > 0)
        params.has |= PL_HAS_TOKEN_CREATE_PARAMS_DELEGATION;
    if (params.label.len > 0)
        params.has |= PL_HAS_TOKEN_CREATE_PARAMS_LABEL;
    struct pl_token_create_result result;
    struct pl_str json = {0};
    int status = pl_ctl_call(ctl, PL_METHOD_TOKEN_CREATE, &params, &result, &json);
    if (status)
        return status;
    if (ctl->is_json)
        pl_ctl_print_json_with("token", pl_str_from(secret), json);
    else
        printf("%s\n", secret);
    return PL_CTL_OK;
}

static const struct pl_ctl_option options[] = {
    {"participant", "NAME", "who signs in: an id or an exact name; made when unknown", PL_CTL_TEXT,
     true},
    {"role", "ROLE", "needed for a new participant", PL_CTL_ROLE, false},
    {"delegation", "ID", "the delegation they belong to", PL_CTL_TEXT, false},
    {"label", "TEXT", "to tell tokens apart later", PL_CTL_TEXT, false},
    {0},
};

const struct pl_ctl_command pl_ctl_token_create = {
    .name = "token create",
    .help = "make a token and print it, alone, on stdout",
    .more = "A token signs a program in, or a person on one device. It is shown this once: the\n"
            "server keeps only its hash. People are better served by a one-time link; see\n"
            "invite create.",
    .examples = "TOKEN=$(plenoctl token create --participant \"Minutes bot\" --role bot)\n"
                "plenoctl token create --participant \"Delegate 1, Jakarta\" --role delegate "
                "--delegation jakarta",
    .options = options,
    .run = run,
};
