// SPDX-License-Identifier: MIT
/*
 * All is made ready aside: the copy, brought up to this program's schema, with its new epoch. Only
 * then are the files in the folder moved away, the database first: from then until the last step a
 * server finds no summit and does not start, and restore can be run again.
 */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/init.h"
#include "ctl/checkup.h"
#include "ctl/commands.h"
#include "ctl/files.h"
#include "ctl/folder.h"
#include "store/backup.h"
#include "util/clock.h"

enum { ASIDE_MAX = 100 }; // restores within one second

struct restore {
    struct pl_ctl *ctl;
    struct pl_folder *folder;
    const char *from;
    const char *ready;  // the copy, in the data folder
    const char *before; // where the old files go; NULL: there are none
    struct pl_heads heads;
};

static int say_error(const char *what, int error)
{
    pl_ctl_say("%s: %s", what, strerror(-error));
    return error == -ENOSPC ? PL_CTL_NOT_NOW : PL_CTL_FAILED;
}

static const char *path_of(struct restore *restore, const char *path, const char *more)
{
    return pl_arena_printf(&restore->ctl->arena, "%s%s", path, more).ptr;
}

// The folder is ours alone from here on.
static int lock(struct restore *restore)
{
    pid_t holder = 0;
    struct pl_folder *folder = restore->folder;
    int error = pl_folder_create(folder);
    if (!error)
        error = pl_folder_lock(folder, &holder);
    if (error == -EBUSY) {
        pl_ctl_say("%s is in use by process %ld: stop the server first (systemctl stop plenod)",
                   folder->path, (long)holder);
        return PL_CTL_NOT_NOW;
    }
    return error ? say_error(folder->path, error) : PL_CTL_OK;
}

static int check_backup(struct restore *restore)
{
    struct pl_heads heads = {0};
    struct pl_ctl *ctl = restore->ctl;
    struct pl_checkup checkup = {.ctl = ctl, .path = restore->from, .out = stderr};
    const char *path = path_of(restore, restore->from, ".heads");
    if (!pl_file_exists(restore->from)) {
        pl_ctl_say("there is no file %s", restore->from);
        return PL_CTL_FAILED;
    }
    if (pl_file_exists(path)) {
        int status = pl_checkup_load(ctl, path, true, &heads);
        if (status != PL_CTL_OK)
            return status;
        checkup.noted = &heads;
        checkup.has_sum = true;
    }
    int status = pl_checkup_run(&checkup);
    if (status != PL_CTL_OK || checkup.holds)
        return status;
    if (pl_ctl_value(ctl, "force")) {
        pl_ctl_say("the backup is damaged; it is restored because of --force");
        return PL_CTL_OK;
    }
    pl_ctl_say("the backup is damaged; nothing was changed. Take an older one, or --force");
    return PL_CTL_FAILED;
}

static int copy(struct restore *restore)
{
    struct pl_reader *reader = NULL;
    int error = pl_reader_open(restore->from, &reader);
    if (!error)
        error = pl_reader_begin(reader);
    if (!error) {
        error = pl_backup_copy(reader, restore->ready);
        pl_reader_end(reader);
    }
    pl_reader_close(reader);
    return error ? say_error("cannot copy the backup", error) : PL_CTL_OK;
}

static int begin_epoch(struct restore *restore)
{
    char problem[PL_STORE_PROBLEM_BYTES] = "";
    struct pl_store *store = NULL;
    struct pl_store_config config = {.path = restore->ready};
    if (pl_store_open(&config, &store, problem)) {
        pl_ctl_say("cannot open the backup: %s", problem);
        return PL_CTL_FAILED;
    }
    int error = pl_store_is_empty(store) ? -ENOENT : 0;
    if (!error)
        error = pl_core_restart_history(store, pl_ctl_new_epoch(restore->ctl), pl_clock_wall_ms());
    if (!error)
        error = pl_heads_read(pl_store_db(store), &restore->ctl->arena, &restore->heads);
    pl_store_close(store); // carries the log into the file
    if (!error)
        error = pl_file_give(restore->ready, restore->folder->path);
    if (!error)
        error = pl_file_sync(restore->ready);
    if (error == -ENOENT) {
        pl_ctl_say("%s holds no summit", restore->from);
        return PL_CTL_FAILED;
    }
    return error ? say_error("cannot write the new epoch", error) : PL_CTL_OK;
}

static const char *const suffixes[] = {"", "-wal", "-shm"};

static void remove_ready(struct restore *restore)
{
    for (size_t i = 0; i < PL_ARRAY_LEN(suffixes); i++)
        unlink(path_of(restore, restore->ready, suffixes[i]));
}

// A folder of its own also where another restore ended within the same second.
static int make_aside(struct restore *restore)
{
    const char *stamp = pl_file_stamp(&restore->ctl->arena).ptr;
    int error = -EEXIST;
    for (int nth = 1; nth <= ASIDE_MAX && error == -EEXIST; nth++) {
        const char *end = nth == 1 ? "" : pl_arena_printf(&restore->ctl->arena, "-%d", nth).ptr;
        restore->before = pl_arena_printf(&restore->ctl->arena, "%s/before-restore-%s%s",
                                          restore->folder->path, stamp, end)
                              .ptr;
        error = mkdir(restore->before, 0700) == 0 ? 0 : -errno;
    }
    return error ? error : pl_file_give(restore->before, restore->folder->path);
}

static int move_aside(struct restore *restore)
{
    struct pl_folder *folder = restore->folder;
    int error = 0;
    for (size_t i = 0; i < PL_ARRAY_LEN(suffixes) && !error; i++) {
        const char *path = path_of(restore, folder->database, suffixes[i]);
        if (!pl_file_exists(path))
            continue;
        if (!restore->before)
            error = make_aside(restore);
        const char *to =
            pl_arena_printf(&restore->ctl->arena, "%s/pleno.db%s", restore->before, suffixes[i])
                .ptr;
        if (!error)
            error = pl_file_put(path, to, false);
    }
    return error;
}

static int put_in_place(struct restore *restore)
{
    struct pl_folder *folder = restore->folder;
    int error = move_aside(restore);
    // The search index is made anew; what stands in it belongs to the other history.
    for (size_t i = 0; i < PL_ARRAY_LEN(suffixes) && !error; i++)
        error = pl_file_remove(path_of(restore, folder->index, suffixes[i]));
    if (!error)
        error = pl_file_sync_folder_of(folder->database);
    if (!error)
        error = pl_file_put(restore->ready, folder->database, false);
    return error ? say_error("cannot put the backup in place; run this again", error) : PL_CTL_OK;
}

static int make_ready(struct restore *restore)
{
    int fd = -1;
    remove_ready(restore);
    int error = pl_file_begin(restore->ready, &fd);
    if (error)
        return say_error("cannot write into the data folder", error);
    close(fd); // SQLite's own locks go with any of a process's descriptors
    int status = copy(restore);
    if (status == PL_CTL_OK)
        status = begin_epoch(restore);
    return status;
}

static void print(struct restore *restore)
{
    struct pl_arena *arena = &restore->ctl->arena;
    if (restore->ctl->is_json) {
        struct pl_str heads = pl_heads_json(&restore->heads, arena);
        pl_ctl_print_json_with("before", pl_str_from(restore->before ? restore->before : ""),
                               pl_arena_printf(arena, "{" PL_STR_FMT "}", PL_STR_ARG(heads)));
        return;
    }
    struct pl_str text = pl_heads_text(&restore->heads, arena);
    printf(PL_STR_FMT, PL_STR_ARG(text));
    fprintf(stderr, "%s holds the state of %s, in a new epoch.\n", restore->folder->path,
            restore->from);
    if (restore->before)
        fprintf(stderr, "What was there before is in %s: remove it when it is not needed.\n",
                restore->before);
    fputs(
        "Start the server. Who was signed in comes back by itself and loads the history anew.\n"
        "Undone as well is what was done since the backup: tokens and links made, tokens revoked,\n"
        "people suspended, messages erased. Do these again.\n",
        stderr);
}

static int run(struct pl_ctl *ctl)
{
    struct pl_folder folder;
    pl_folder_init(&folder, ctl->data);
    struct restore restore = {.ctl = ctl, .folder = &folder, .from = ctl->args[0]};
    restore.ready = path_of(&restore, folder.database, PL_FOLDER_RESTORING);
    int status = check_backup(&restore);
    if (status == PL_CTL_OK)
        status = lock(&restore);
    if (status == PL_CTL_OK)
        status = make_ready(&restore);
    if (status == PL_CTL_OK)
        status = put_in_place(&restore);
    if (status == PL_CTL_OK)
        print(&restore);
    else if (folder.lock_fd >= 0)
        remove_ready(&restore);
    pl_folder_fini(&folder);
    return status;
}

static const struct pl_ctl_option options[] = {
    {"force", NULL, "also a backup that `plenoctl verify` finds damaged", PL_CTL_TEXT, false},
    {0},
};

const struct pl_ctl_command pl_ctl_restore = {
    .name = "restore",
    .args = "FILE",
    .help = "go back to a backup: in place of what the folder holds, with the server stopped",
    .more = "The backup is looked through first. What the folder holds is kept aside in a folder "
            "of its\n"
            "own, never overwritten; the search index is made anew at the next start.\n"
            "\n"
            "The restored record begins a new epoch: programs that remember later messages are "
            "told to\n"
            "start over, and everybody sees the same again. All that was said and done after the "
            "backup\n"
            "is gone, also tokens, links, revocations, sanctions and erasures: do those again.\n"
            "\n"
            "Works on a new machine too: the data folder is made.",
    .examples = "systemctl stop plenod\n"
                "plenoctl --data /var/lib/pleno restore /backup/pleno-20230801T020000Z.db\n"
                "systemctl start plenod",
    .options = options,
    .arg_value = PL_CTL_FILE,
    .run = run,
};
