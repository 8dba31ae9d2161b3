// SPDX-License-Identifier: MIT
#include <string.h>

#include "ctl/commands.h"
#include "util/hash.h"

enum { SECRET_BYTES_MAX = 256 };

// "-" stands for a line on standard input: other users of the machine see a command's words.
static struct pl_str read_secret(struct pl_str word, char line[SECRET_BYTES_MAX])
{
    if (!pl_str_equal(word, PL_STR("-")))
        return word;
    if (!fgets(line, SECRET_BYTES_MAX, stdin))
        line[0] = '\0';
    line[strcspn(line, "\n")] = '\0';
    return pl_str_from(line);
}

static int run(struct pl_ctl *ctl)
{
    char line[SECRET_BYTES_MAX];
    struct pl_str token = read_secret(pl_ctl_text(ctl, "token"), line);
    struct pl_str participant = pl_ctl_text(ctl, "participant");
    if ((token.len > 0) == (participant.len > 0)) {
        pl_ctl_say("say either --token or --participant");
        return PL_CTL_USAGE;
    }
    struct pl_token_revoke_params params = {0};
    char hash[PL_HASH_HEX_BYTES];
    if (token.len > 0) {
        pl_hash_secret(token, hash);
        params.has = PL_HAS_TOKEN_REVOKE_PARAMS_SECRET_HASH;
        params.secret_hash = pl_str_from(hash);
    } else {
        params.has = PL_HAS_TOKEN_REVOKE_PARAMS_PARTICIPANT;
        params.participant = participant;
    }
    struct pl_token_revoke_result result;
    struct pl_str json = {0};
    int status = pl_ctl_call(ctl, PL_METHOD_TOKEN_REVOKE, &params, &result, &json);
    if (status)
        return status;
    if (ctl->is_json)
        pl_ctl_print_json(json);
    else
        fprintf(stderr, "%lld revoked\n", (long long)result.revoked);
    return PL_CTL_OK;
}

static const struct pl_ctl_option options[] = {
    {"token", "TOKEN",
     "the token itself, or a sign-in link's secret; - reads it from standard input", PL_CTL_TEXT,
     false},
    {"participant", "NAME", "all tokens and links of a participant", PL_CTL_TEXT, false},
    {0},
};

const struct pl_ctl_command pl_ctl_token_revoke = {
    .name = "token revoke",
    .help = "end a token; its sessions are closed within a second",
    .examples = "plenoctl token revoke --participant \"Delegate 1, Jakarta\"\n"
                "plenoctl token revoke --token - < lost-token",
    .options = options,
    .run = run,
};
