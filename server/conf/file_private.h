// SPDX-License-Identifier: MIT
#ifndef PL_CONF_FILE_PRIVATE_H
#define PL_CONF_FILE_PRIVATE_H

/*
 * libconfuse with the line of each setting kept, so that errors found later name it too.
 *
 * Thread: one at a time in the process; libconfuse's lexer is global.
 */

#include <confuse.h>
#include <stddef.h>

#include "util/base.h"

enum { PL_CONF_FILE_BYTES_MAX = 1 << 20 };

// Parses `path` by `options` (copied by libconfuse). `ret_file` is set in every case and closed by
// pl_conf_close. Returns 0, -EINVAL (libconfuse's own sentence, with file and line, in
// `ret_problem`) or the negative errno of opening the file.
PL_MUST_USE int pl_conf_parse(const char *path, cfg_opt_t *options, cfg_t **ret_file,
                              char *ret_problem, size_t problem_size);
void pl_conf_close(cfg_t *file); // NULL is fine

// The line where the setting stands, 0 when it is not in the file.
int pl_conf_line(cfg_opt_t *setting);
// About where a section stands: the line of its first setting or, when it is empty, of its end.
int pl_conf_section_line(cfg_t *section);

#endif
