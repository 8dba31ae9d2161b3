// SPDX-License-Identifier: MIT
#include <errno.h>
#include <string.h>

#include "ctl/commands.h"
#include "ctl/folder.h"
#include "record/verify.h"

// Prints one line for a chain. Returns whether it holds.
static bool print(const struct pl_ctl *ctl, const char *what, struct pl_str name,
                  const struct pl_verify_report *report)
{
    if (ctl->is_json) {
        // Names are ids: nothing in them has to be quoted.
        printf("{\"%s\":\"" PL_STR_FMT "\",\"checked\":%lld,\"bad\":%lld}\n", what,
               PL_STR_ARG(name), (long long)report->checked, (long long)report->bad);
    } else if (report->problem) {
        printf("%s" PL_STR_FMT ": entry %lld does not hold: %s%s\n",
               ctl->is_colour ? "\033[31m" : "", PL_STR_ARG(name), (long long)report->bad,
               report->problem, ctl->is_colour ? "\033[0m" : "");
    } else {
        printf(PL_STR_FMT ": %lld entries, the chain holds\n", PL_STR_ARG(name),
               (long long)report->checked);
    }
    return !report->problem;
}

static int check_all(struct pl_ctl *ctl, struct pl_reader *reader, bool *ret_holds)
{
    struct pl_str *ids = NULL;
    size_t count = 0;
    int result = pl_verify_channels(reader, &ctl->arena, &ids, &count);
    for (size_t i = 0; i < count && !result; i++) {
        struct pl_verify_report report = {0};
        result = pl_verify_channel(reader, ids[i], &report);
        if (!result && !print(ctl, "channel", ids[i], &report))
            *ret_holds = false;
    }
    struct pl_verify_report audit = {0};
    if (!result)
        result = pl_verify_audit(reader, &audit);
    if (!result && !print(ctl, "log", PL_STR("audit"), &audit))
        *ret_holds = false;
    return result;
}

static int run(struct pl_ctl *ctl)
{
    struct pl_folder folder;
    pl_folder_init(&folder, ctl->data);
    struct pl_reader *reader = NULL;
    bool holds = true;
    int result =
        pl_folder_has_database(&folder) ? pl_reader_open(folder.database, &reader) : -ENOENT;
    if (!result)
        result = check_all(ctl, reader, &holds);
    pl_reader_close(reader);
    pl_folder_fini(&folder);
    if (result == -ENOENT) {
        pl_ctl_say("%s holds no summit", ctl->data);
        return PL_CTL_NOT_NOW;
    }
    if (result) {
        pl_ctl_say("cannot read the record: %s", strerror(-result));
        return PL_CTL_FAILED;
    }
    return holds ? PL_CTL_OK : PL_CTL_FAILED;
}

static const struct pl_ctl_option options[] = {{0}};

const struct pl_ctl_command pl_ctl_verify = {
    .name = "verify",
    .help = "recompute every hash of the record and of the audit log",
    .more =
        "Finds a changed word, a changed time, a missing or an extra event. May run beside the\n"
        "server. Exit status 1 when a chain does not hold.",
    .examples = "plenoctl verify",
    .options = options,
    .run = run,
};
