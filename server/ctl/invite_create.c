// SPDX-License-Identifier: MIT
#include "conf/config.h"
#include "ctl/commands.h"
#include "util/hash.h"
#include "util/random.h"

enum { VALID_S_MIN = 60, VALID_S_MAX = 31536000 };

static int fill(const struct pl_ctl *ctl, struct pl_invite_create_params *params)
{
    params->participant = pl_ctl_text(ctl, "participant");
    params->delegation = pl_ctl_text(ctl, "delegation");
    if (params->delegation.len > 0)
        params->has |= PL_HAS_INVITE_CREATE_PARAMS_DELEGATION;
    if (pl_ctl_value(ctl, "role")) {
        params->has |= PL_HAS_INVITE_CREATE_PARAMS_ROLE;
        if (pl_ctl_role(ctl, "role", &params->role))
            return PL_CTL_USAGE;
    }
    const char *valid = pl_ctl_value(ctl, "valid");
    if (!valid)
        return PL_CTL_OK;
    params->has |= PL_HAS_INVITE_CREATE_PARAMS_VALID_S;
    if (!pl_ctl_duration(valid, &params->valid_s) && params->valid_s >= VALID_S_MIN &&
        params->valid_s <= VALID_S_MAX)
        return PL_CTL_OK;
    pl_ctl_say("--valid is a time from 1m to 365d, such as 72h; not %s", valid);
    return PL_CTL_USAGE;
}

int pl_ctl_check_url(const struct pl_ctl *ctl)
{
    const char *url = pl_ctl_value(ctl, "url");
    if (!url || pl_config_is_url(url))
        return PL_CTL_OK;
    pl_ctl_say("--url %.100s is no address for links; write https://HOST or https://HOST:PORT, "
               "without ? and #",
               url);
    return PL_CTL_USAGE;
}

int pl_ctl_invite(struct pl_ctl *ctl, struct pl_invite_create_params *params, const char *base,
                  struct pl_str *ret_link, struct pl_str *ret_json)
{
    char secret[PL_SECRET_BYTES];
    char hash[PL_HASH_HEX_BYTES];
    pl_random_secret("pi_", secret);
    pl_hash_secret(pl_str_from(secret), hash);
    params->secret_hash = pl_str_from(hash);
    struct pl_invite_create_result result;
    int status = pl_ctl_call(ctl, PL_METHOD_INVITE_CREATE, params, &result, ret_json);
    if (status == PL_CTL_OK)
        *ret_link = pl_ctl_link(ctl, base ? base : ctl->public_url, secret);
    return status;
}

static int run(struct pl_ctl *ctl)
{
    struct pl_invite_create_params params = {0};
    int status = pl_ctl_check_url(ctl);
    if (!status)
        status = fill(ctl, &params);
    if (status)
        return status;
    struct pl_str link = {0};
    struct pl_str json = {0};
    status = pl_ctl_invite(ctl, &params, pl_ctl_value(ctl, "url"), &link, &json);
    if (status)
        return status;
    if (ctl->is_json)
        pl_ctl_print_json_with("link", link, json);
    else
        printf(PL_STR_FMT "\n", PL_STR_ARG(link));
    return PL_CTL_OK;
}

static const struct pl_ctl_option options[] = {
    {"participant", "NAME", "who signs in: an id or an exact name; made when unknown", PL_CTL_TEXT,
     true},
    {"role", "ROLE", "needed for a new participant", PL_CTL_ROLE, false},
    {"delegation", "ID", "the delegation they belong to", PL_CTL_TEXT, false},
    {"valid", "TIME", "how long the link is good for: 30m, 72h, 7d (the default)", PL_CTL_TEXT,
     false},
    {"url", "URL", "where people reach the server, instead of the setting public_url", PL_CTL_TEXT,
     false},
    {0},
};

const struct pl_ctl_command pl_ctl_invite_create = {
    .name = "invite create",
    .help = "make a one-time sign-in link and print it",
    .more = "The link signs one device in, once. Its secret stands behind the #, which browsers\n"
            "send to no server, so previews in chat programs do not use it up.",
    .examples = "plenoctl invite create --participant \"Delegate 1, Jakarta\" --role delegate "
                "--delegation jakarta\n"
                "plenoctl qr \"$(plenoctl invite create --participant delegate-1-jakarta)\"",
    .options = options,
    .run = run,
};
