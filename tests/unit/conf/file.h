// SPDX-License-Identifier: MIT
#ifndef PL_TESTS_CONF_FILE_H
#define PL_TESTS_CONF_FILE_H

/*
 * A file with what a test says, gone with its end. Its path is the same in a whole test program.
 */

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "util/base.h"

static char file_path[128];

static int make_file(void **state)
{
    (void)state;
    const char *tmp = getenv("TMPDIR");
    snprintf(file_path, sizeof file_path, "%.60s/pleno-conf-XXXXXX", tmp ? tmp : "/tmp");
    int fd = mkstemp(file_path);
    return fd < 0 ? -1 : close(fd);
}

static int remove_file(void **state)
{
    (void)state;
    return unlink(file_path);
}

static const char *file_with_bytes(struct pl_str bytes)
{
    FILE *file = fopen(file_path, "we");
    PL_CHECK(file != NULL);
    PL_CHECK(fwrite(bytes.ptr, 1, bytes.len, file) == bytes.len);
    PL_CHECK(fclose(file) == 0);
    return file_path;
}

#endif
