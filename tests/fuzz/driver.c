// SPDX-License-Identifier: MIT
/*
 * Plays files to a target without libFuzzer: what fuzzing has found once, and the seeds. Takes
 * files and folders; a folder that is not there is empty.
 */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "fuzz.h"

enum { INPUT_BYTES_MAX = 1 << 20, NAME_BYTES_MAX = 1024 };

static size_t played;

static void play_file(const char *path)
{
    // Exactly as long as the input, so that a sanitizer sees one byte too many.
    FILE *file = fopen(path, "re");
    PL_CHECK(file != NULL);
    char *bytes = pl_alloc(INPUT_BYTES_MAX);
    size_t len = fread(bytes, 1, INPUT_BYTES_MAX, file);
    (void)fclose(file);
    bytes = pl_realloc_array(bytes, len > 0 ? len : 1, 1);
    // What is printed last before a crash names the file.
    fprintf(stderr, "%s\n", path);
    (void)LLVMFuzzerTestOneInput((const uint8_t *)bytes, len);
    free(bytes);
    played++;
}

static void play(const char *path)
{
    struct stat status;
    if (stat(path, &status) != 0)
        return;
    if (!S_ISDIR(status.st_mode)) {
        play_file(path);
        return;
    }
    struct dirent **entries = NULL;
    int count = scandir(path, &entries, NULL, alphasort);
    PL_CHECK(count >= 0);
    for (int i = 0; i < count; i++) {
        char name[NAME_BYTES_MAX];
        (void)snprintf(name, sizeof(name), "%s/%s", path, entries[i]->d_name);
        if (entries[i]->d_name[0] != '.')
            play_file(name);
        free(entries[i]);
    }
    free(entries);
}

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        play(argv[i]);
    printf("%zu inputs\n", played);
    return 0;
}
