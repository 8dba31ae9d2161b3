// SPDX-License-Identifier: MIT
#include <stdio.h>

#include "ctl/checkup.h"
#include "ctl/commands.h"
#include "ctl/files.h"
#include "ctl/folder.h"

// The heads to compare with: those that were named, or those that stand beside a backup.
static int load_heads(struct pl_ctl *ctl, struct pl_checkup *checkup, struct pl_heads *heads)
{
    const char *path = pl_ctl_value(ctl, "heads");
    if (!path && ctl->arg_count > 0) {
        path = pl_arena_printf(&ctl->arena, "%s.heads", ctl->args[0]).ptr;
        if (!pl_file_exists(path))
            return PL_CTL_OK;
    }
    if (!path)
        return PL_CTL_OK;
    checkup->noted = heads;
    checkup->has_sum = ctl->arg_count > 0;
    return pl_checkup_load(ctl, path, checkup->has_sum, heads);
}

static int run(struct pl_ctl *ctl)
{
    struct pl_folder folder;
    struct pl_heads heads = {0};
    pl_folder_init(&folder, ctl->data);
    struct pl_checkup checkup = {
        .ctl = ctl,
        .path = ctl->arg_count > 0 ? ctl->args[0] : folder.database,
        .says_good = true,
        .out = stdout,
    };
    int status = load_heads(ctl, &checkup, &heads);
    if (status == PL_CTL_OK && ctl->arg_count == 0)
        status = pl_ctl_find(&folder);
    if (status == PL_CTL_OK && !pl_file_exists(checkup.path)) {
        pl_ctl_say("there is no file %s", checkup.path);
        status = PL_CTL_NOT_NOW;
    }
    if (status == PL_CTL_OK) {
        status = pl_checkup_run(&checkup);
        if (status == PL_CTL_OK && !checkup.holds)
            status = PL_CTL_FAILED;
    }
    pl_folder_fini(&folder);
    return status;
}

static const struct pl_ctl_option options[] = {
    {"heads", "FILE", "heads noted earlier, which the record must still hold", PL_CTL_FILE, false},
    {0},
};

const struct pl_ctl_command pl_ctl_verify = {
    .name = "verify",
    .args = "[FILE]",
    .help = "look the record through: the file, every hash, the audit log",
    .more =
        "Of the data folder, or of a backup FILE. Finds damaged pages, rows and indexes, a "
        "changed\n"
        "word, a changed time, a missing or an extra event, and names the table and page, or the\n"
        "channel and the first entry that does not hold. May run beside the server.\n"
        "\n"
        "A chain that was cut off at its end holds by itself. So note the heads, somewhere else:\n"
        "`plenoctl backup` prints them, and writes them to FILE.heads, which is compared when it "
        "is\n"
        "there. With --heads the record is compared with those: it must reach as far, and be the\n"
        "same up to there. A backup is also compared byte for byte with what was written.\n"
        "\n"
        "Exit status 1 when anything does not hold.",
    .examples = "plenoctl verify\n"
                "plenoctl verify --heads noted-on-monday.heads\n"
                "plenoctl verify /backup/pleno-20230801T020000Z.db",
    .options = options,
    .arg_value = PL_CTL_FILE,
    .run = run,
};
