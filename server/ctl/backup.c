// SPDX-License-Identifier: MIT
/*
 * A backup is made aside (FILE.partial), looked through, and put in place when all of it is good
 * and on disk; a damaged record so replaces no sound backup and ages none out.
 */
#include <dirent.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "ctl/checkup.h"
#include "ctl/commands.h"
#include "ctl/files.h"
#include "ctl/folder.h"
#include "store/backup.h"
#include "store/polls.h"

enum { KEEP_MAX = 10000 };

// "pleno-20230801T020000Z.db": the backups of a folder.
static const char name_shape[] = "pleno-00000000T000000Z.db";

struct backup {
    struct pl_ctl *ctl;
    const char *from;
    const char *to;     // the file
    const char *folder; // of --keep; NULL: a file was named
    const char *aside;
    const char *heads_path;
    int64_t keep; // 0: all
    bool replaces;
    struct pl_heads heads;
};

static bool has_shape(const char *name)
{
    if (strlen(name) != sizeof(name_shape) - 1)
        return false;
    for (size_t i = 0; name[i]; i++)
        if (name_shape[i] == '0' ? name[i] < '0' || name[i] > '9' : name[i] != name_shape[i])
            return false;
    return true;
}

// The server writes on into its files when another is put in their place, and all of that is lost.
static bool is_the_servers(const struct backup *backup, const struct pl_folder *folder)
{
    static const char *const suffixes[] = {"", "-wal", "-shm"};
    const char *const paths[] = {folder->database, folder->index};
    bool is = pl_file_is_in(backup->to, folder->path);
    for (size_t i = 0; i < PL_ARRAY_LEN(paths); i++) {
        char *real = realpath(paths[i], NULL); // SQLite puts a log beside the file itself
        for (size_t k = 0; real && k < PL_ARRAY_LEN(suffixes); k++)
            is = is || pl_file_is_same(
                           backup->to,
                           pl_arena_printf(&backup->ctl->arena, "%s%s", real, suffixes[k]).ptr);
        free(real);
    }
    return is;
}

// Returns an exit status; the reason was said.
static int read_wishes(struct backup *backup, const struct pl_folder *folder)
{
    struct pl_ctl *ctl = backup->ctl;
    const char *keep = pl_ctl_value(ctl, "keep");
    backup->replaces = pl_ctl_value(ctl, "force") != NULL;
    backup->to = ctl->args[0];
    if (pl_file_is_folder(backup->to)) {
        backup->folder = backup->to;
        backup->to = pl_arena_printf(&ctl->arena, "%s/pleno-%s.db", backup->folder,
                                     pl_file_stamp(&ctl->arena).ptr)
                         .ptr;
    }
    if (keep) {
        char *end = NULL;
        backup->keep = strtoll(keep, &end, 10);
        if (*end != '\0' || backup->keep < 1 || backup->keep > KEEP_MAX) {
            pl_ctl_say("--keep %s: how many backups to keep, from 1 to %d", keep, KEEP_MAX);
            return PL_CTL_USAGE;
        }
        if (!backup->folder) {
            pl_ctl_say("--keep needs a folder, whose backups have names of their own; %s is none",
                       ctl->args[0]);
            return PL_CTL_USAGE;
        }
    }
    backup->aside = pl_arena_printf(&ctl->arena, "%s.partial", backup->to).ptr;
    backup->heads_path = pl_arena_printf(&ctl->arena, "%s.heads", backup->to).ptr;
    if (is_the_servers(backup, folder)) {
        pl_ctl_say("%s is one of the server's own files, or in its data folder %s: a backup there "
                   "could\nreplace what the server writes to. Name a place outside of that folder",
                   backup->to, folder->path);
        return PL_CTL_FAILED;
    }
    const char *special = pl_file_is_special(backup->to)           ? backup->to
                          : pl_file_is_special(backup->heads_path) ? backup->heads_path
                                                                   : NULL;
    if (special) {
        pl_ctl_say("%s is there, and is no file: a backup does not replace it. Name another place",
                   special);
        return PL_CTL_FAILED;
    }
    if (!backup->replaces && pl_file_exists(backup->to)) {
        pl_ctl_say("%s is there already; --force replaces it", backup->to);
        return PL_CTL_FAILED;
    }
    return PL_CTL_OK;
}

static int say_error(const char *what, int error)
{
    if (error == -EBUSY)
        pl_ctl_say("%s: another backup is being written there", what);
    else if (error == -EBADMSG)
        pl_ctl_say("%s: it is damaged; `plenoctl verify` says where", what);
    else
        pl_ctl_say("%s: %s", what, strerror(-error));
    return error == -EBUSY || error == -ENOSPC ? PL_CTL_NOT_NOW : PL_CTL_FAILED;
}

// Two copies, before and after one vote, tell who cast it (deploy/README.md).
static int check_polls(struct backup *backup, struct pl_db *db)
{
    int64_t open = 0;
    int error = pl_store_polls_secret_open(db, &open);
    if (error)
        return say_error("cannot read the record", error);
    if (open == 0 || pl_ctl_value(backup->ctl, "in-secret-poll"))
        return PL_CTL_OK;
    pl_ctl_say(
        "a secret poll is open: whoever holds two copies made while votes come in can tell\n"
        "who voted what. Try again when it is closed; --in-secret-poll makes one all the same");
    return PL_CTL_NOT_NOW;
}

static int copy(struct backup *backup, struct pl_reader *reader)
{
    int status = check_polls(backup, pl_reader_db(reader));
    if (status != PL_CTL_OK)
        return status;
    int error = pl_heads_read(pl_reader_db(reader), &backup->ctl->arena, &backup->heads);
    if (error)
        return say_error("cannot read the record", error);
    error = pl_backup_copy(reader, backup->aside);
    if (!error)
        error = pl_file_sync(backup->aside);
    if (!error)
        error = pl_file_sum(backup->aside, &backup->heads.file_bytes, backup->heads.file_sum);
    return error ? say_error("cannot write the backup", error) : PL_CTL_OK;
}

static int copy_snapshot(struct backup *backup)
{
    struct pl_reader *reader = NULL;
    int error = pl_reader_open_unknown(backup->from, &reader);
    if (!error)
        error = pl_reader_begin(reader);
    if (error) {
        pl_reader_close(reader);
        return say_error("cannot open the record", error);
    }
    int status = copy(backup, reader);
    pl_reader_end(reader);
    pl_reader_close(reader);
    return status;
}

static int check_copy(struct backup *backup)
{
    struct pl_checkup checkup = {
        .ctl = backup->ctl,
        .path = backup->aside,
        .noted = &backup->heads,
        .has_sum = true,
        .out = stderr,
    };
    int status = pl_checkup_run(&checkup);
    if (status == PL_CTL_OK && !checkup.holds) {
        pl_ctl_say("the record is damaged: there is no new backup, and the older ones are as they "
                   "were");
        status = PL_CTL_FAILED;
    }
    return status;
}

static int put(struct backup *backup)
{
    struct pl_str text = pl_heads_text(&backup->heads, &backup->ctl->arena);
    int error = pl_file_put(backup->aside, backup->to, backup->replaces);
    if (error == -EEXIST) {
        pl_ctl_say("%s is there already; --force replaces it", backup->to);
        return PL_CTL_FAILED;
    }
    if (!error)
        error = pl_file_write(backup->heads_path, text);
    return error ? say_error("cannot write the backup", error) : PL_CTL_OK;
}

static const char *const asides[] = {".partial", ".heads.partial"};

// Whether a killed backup may have left it; `ret_len`: of the file's own name, without SQLite's.
static bool is_aside(const char *name, int *ret_len)
{
    enum { LEN = sizeof(name_shape) - 1 };
    char base[LEN + 1];
    if (snprintf(base, sizeof(base), "%s", name) <= LEN || !has_shape(base))
        return false;
    for (size_t i = 0; i < PL_ARRAY_LEN(asides); i++) {
        size_t len = strlen(asides[i]);
        *ret_len = (int)(LEN + len);
        if (strncmp(name + LEN, asides[i], len) == 0)
            return name[LEN + len] == '\0' || name[LEN + len] == '-';
    }
    return false;
}

// A whole copy may lie there, with words that were erased since: nothing else would remove it.
static void clear_asides(struct backup *backup)
{
    struct dirent *entry = NULL;
    DIR *folder = opendir(backup->folder);
    while (folder && (entry = readdir(folder))) {
        int len = 0;
        if (!is_aside(entry->d_name, &len))
            continue;
        const char *path =
            pl_arena_printf(&backup->ctl->arena, "%s/%.*s", backup->folder, len, entry->d_name).ptr;
        int error = pl_file_clear(path);
        if (error && error != -EBUSY)
            pl_ctl_say("cannot remove %s, which a backup has left: %s", path, strerror(-error));
    }
    if (folder)
        closedir(folder);
}

static int make(struct backup *backup)
{
    int fd = -1;
    if (backup->folder)
        clear_asides(backup);
    int error = pl_file_begin(backup->aside, &fd);
    if (error)
        return say_error(backup->to, error);
    int status = copy_snapshot(backup);
    if (status == PL_CTL_OK)
        status = check_copy(backup);
    if (status == PL_CTL_OK)
        status = put(backup);
    error = status == PL_CTL_OK ? 0 : pl_file_discard(backup->aside);
    if (error)
        pl_ctl_say("cannot remove %s: %s", backup->aside, strerror(-error));
    close(fd);
    return status;
}

static int is_backup(const struct dirent *entry)
{
    return entry->d_type != DT_DIR && has_shape(entry->d_name);
}

// What a later time than now names was made when the clock was wrong, and nobody can tell its age.
static int say_later(const struct backup *backup, int count, const char *last)
{
    pl_ctl_say("%s holds %d that are named by a time still to come, such as %s: was the clock "
               "wrong?\nThe new backup is made. Rename those or remove them: they do not age out",
               backup->folder, count, last);
    return PL_CTL_FAILED;
}

// A backup and its heads go; one that is to be kept is passed over.
static int remove_backup(struct backup *backup, const char *name)
{
    struct pl_arena *arena = &backup->ctl->arena;
    const char *path = pl_arena_printf(arena, "%s/%s", backup->folder, name).ptr;
    if (strcmp(path, backup->to) == 0)
        return 0;
    int error = pl_file_remove(path);
    return error ? error : pl_file_remove(pl_arena_printf(arena, "%s.heads", path).ptr);
}

// The oldest go; never the one just made.
static int age_out(struct backup *backup)
{
    struct pl_arena *arena = &backup->ctl->arena;
    struct dirent **entries = NULL;
    int count = scandir(backup->folder, &entries, is_backup, alphasort);
    if (count < 0)
        return say_error("cannot look for older backups", -errno);
    const char *now = pl_arena_printf(arena, "pleno-%s.db", pl_file_stamp(arena).ptr).ptr;
    int past = count;
    while (past > 0 && strcmp(entries[past - 1]->d_name, now) > 0)
        past--;
    int error = 0;
    for (int i = 0; i + backup->keep < past && !error; i++)
        error = remove_backup(backup, entries[i]->d_name);
    int status = error ? say_error("cannot remove an older backup", error) : PL_CTL_OK;
    if (!error && past < count)
        status = say_later(backup, count - past, entries[count - 1]->d_name);
    for (int i = 0; i < count; i++)
        free(entries[i]);
    free(entries);
    return status;
}

static void print(const struct backup *backup)
{
    struct pl_arena *arena = &backup->ctl->arena;
    if (!backup->ctl->is_json) {
        struct pl_str text = pl_heads_text(&backup->heads, arena);
        printf("# %s\n" PL_STR_FMT, backup->to, PL_STR_ARG(text));
        return;
    }
    char hex[PL_HASH_HEX_BYTES];
    pl_hash_hex(backup->heads.file_sum, hex);
    struct pl_str heads = pl_heads_json(&backup->heads, arena);
    pl_ctl_print_json_with("file", pl_str_from(backup->to),
                           pl_arena_printf(arena,
                                           "{\"bytes\":%" PRId64 ",\"sum\":\"%s\"," PL_STR_FMT "}",
                                           backup->heads.file_bytes, hex, PL_STR_ARG(heads)));
}

static int run(struct pl_ctl *ctl)
{
    struct pl_folder folder;
    pl_folder_init(&folder, ctl->data);
    struct backup backup = {.ctl = ctl, .from = folder.database};
    int status = read_wishes(&backup, &folder);
    if (status == PL_CTL_OK)
        status = pl_ctl_find(&folder);
    if (status == PL_CTL_OK)
        status = make(&backup);
    if (status == PL_CTL_OK)
        print(&backup);
    if (status == PL_CTL_OK && backup.keep > 0)
        status = age_out(&backup);
    pl_folder_fini(&folder);
    return status;
}

static const struct pl_ctl_option options[] = {
    {"force", NULL, "replace FILE when it is there", PL_CTL_TEXT, false},
    {"keep", "N", "in a folder: keep the newest N, remove older ones", PL_CTL_TEXT, false},
    {"in-secret-poll", NULL, "also while a secret poll is open", PL_CTL_TEXT, false},
    {0},
};

const struct pl_ctl_command pl_ctl_backup = {
    .name = "backup",
    .args = "FILE",
    .help = "copy the whole summit into one file, while the server runs",
    .more =
        "Never copy the data folder by other means: a copy made with cp while the server writes "
        "is\n"
        "torn. This one is the state of one moment; nobody waits for it. Before it is put in "
        "place\n"
        "it is on disk and was looked through as by `plenoctl verify`; of a damaged record there "
        "is\n"
        "no new backup, and the older ones stay.\n"
        "\n"
        "FILE may be a folder: the backup is then named by its time, and --keep N ages the older\n"
        "ones out. What was erased from the record is in backups made before, until they go.\n"
        "\n"
        "Prints how far each channel and the audit log reach, with their hashes, and the file's "
        "own.\n"
        "The same is written to FILE.heads. Note it elsewhere too: `plenoctl verify --heads` then\n"
        "shows that nothing was cut off. A backup holds all that the server knows: keep it as "
        "safe.\n"
        "\n"
        "While a secret poll is open there is no backup, exit status 3: two of them would tell "
        "who\n"
        "voted what.",
    .examples = "plenoctl backup before-the-update.db\n"
                "plenoctl backup /backup --keep 14\n"
                "plenoctl backup /backup --keep 14 > /media/other-machine/pleno.heads",
    .options = options,
    .arg_value = PL_CTL_FILE,
    .run = run,
};
