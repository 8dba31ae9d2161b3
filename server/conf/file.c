// SPDX-License-Identifier: MIT
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "conf/file_private.h"

// libconfuse hands no argument to its callbacks. The line goes into the setting's comment, which
// is otherwise unused; the sentence of an error needs this one place.
static _Thread_local struct {
    char *text;
    size_t size;
} problem;

static int note_line(cfg_t *section, cfg_opt_t *setting)
{
    char line[16];
    snprintf(line, sizeof line, "%d", section->line);
    return cfg_opt_setcomment(setting, line) == CFG_SUCCESS ? 0 : -1;
}

int pl_conf_line(cfg_opt_t *setting)
{
    const char *line = setting ? cfg_opt_getcomment(setting) : NULL;
    return line ? (int)strtol(line, NULL, 10) : 0;
}

int pl_conf_section_line(cfg_t *section)
{
    int first = 0;
    for (cfg_opt_t *option = section->opts; option->name; option++) {
        int line = pl_conf_line(option);
        if (line > 0 && (first == 0 || line < first))
            first = line;
    }
    return first > 0 ? first : section->line;
}

static void keep_first_error(cfg_t *file, const char *format, va_list args)
{
    if (!problem.text || problem.text[0] != '\0')
        return;
    int len = snprintf(problem.text, problem.size, "%s:%d: ", file->filename, file->line);
    if (len > 0 && (size_t)len < problem.size)
        vsnprintf(problem.text + len, problem.size - (size_t)len, format, args);
}

// Every plain setting at every depth, also those of sections that are still templates.
static void note_lines(cfg_opt_t *options)
{
    for (cfg_opt_t *option = options; option && option->name; option++) {
        if (option->type == CFGT_SEC)
            note_lines(option->subopts);
        else
            option->validcb = note_line;
    }
}

static int check_size(const char *path, char *ret_problem, size_t problem_size)
{
    struct stat status;
    if (stat(path, &status) != 0) {
        int error = -errno;
        snprintf(ret_problem, problem_size, "%s: %s", path, strerror(errno));
        return error;
    }
    if (!S_ISREG(status.st_mode) || status.st_size > PL_CONF_FILE_BYTES_MAX) {
        snprintf(ret_problem, problem_size, "%s: not a file of at most 1 MiB", path);
        return -EINVAL;
    }
    return 0;
}

int pl_conf_parse(const char *path, cfg_opt_t *options, cfg_t **ret_file, char *ret_problem,
                  size_t problem_size)
{
    *ret_file = NULL;
    ret_problem[0] = '\0';
    int error = check_size(path, ret_problem, problem_size);
    if (error)
        return error;
    cfg_t *file = cfg_init(options, CFGF_NONE);
    PL_CHECK(file != NULL);
    *ret_file = file;
    note_lines(file->opts);
    cfg_set_error_function(file, keep_first_error);
    problem.text = ret_problem;
    problem.size = problem_size;
    int parsed = cfg_parse(file, path);
    problem.text = NULL;
    if (parsed == CFG_SUCCESS)
        return 0;
    if (ret_problem[0] == '\0')
        snprintf(ret_problem, problem_size, "%s: cannot be read as a configuration file", path);
    return -EINVAL;
}

void pl_conf_close(cfg_t *file)
{
    if (file)
        cfg_free(file);
}
