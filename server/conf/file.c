// SPDX-License-Identifier: MIT
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "conf/file_private.h"
#include "util/utf8.h"

// libconfuse hands no argument to its callbacks. The line goes into the setting's comment, which
// is otherwise unused; the sentence of an error needs this one place.
static _Thread_local struct {
    const char *path; // sections do not know it
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
    if (strcmp(format, "missing title for section '%s'") == 0) // what it calls a title is our id
        format = "the id is missing: write %s \"ID\" {";
    int len = snprintf(problem.text, problem.size, "%s:%d: ", problem.path, file->line);
    if (len > 0 && (size_t)len < problem.size)
        vsnprintf(problem.text + len, problem.size - (size_t)len, format, args);
}

// Every plain setting: of sections that are there from the start, and of the templates from which
// titled ones are made. Sections have no sections here.
static void note_lines(cfg_opt_t *options)
{
    for (cfg_opt_t *option = options; option && option->name; option++)
        if (option->type != CFGT_SEC)
            option->validcb = note_line;
}

static void note_lines_of_all(cfg_t *file)
{
    for (cfg_opt_t *option = file->opts; option->name; option++) {
        if (option->type != CFGT_SEC)
            continue;
        note_lines(option->subopts);
        for (unsigned i = 0; i < cfg_opt_size(option); i++)
            note_lines(cfg_opt_getnsec(option, i)->opts);
    }
}

// Makes comments white: libconfuse 3.3 counts the lines of comments wrongly, and every error names
// a line. What begins a comment and a quote is as in its lexer. Returns where one begins that has
// no end and so swallowed all that follows, or NULL.
static const char *blank_comments(char *text)
{
    enum { CODE, QUOTED, LINE_COMMENT, BLOCK_COMMENT } state = CODE;
    const char *begin = NULL;
    char quote = '\0';
    for (char *at = text; *at; at++) {
        if (state == QUOTED) {
            if (*at == '\\' && at[1])
                at++;
            else if (*at == quote)
                state = CODE;
        } else if (state == CODE && (*at == '"' || *at == '\'')) {
            quote = *at;
            state = QUOTED;
        } else if (state == CODE && (*at == '#' || (*at == '/' && at[1] == '/'))) {
            state = LINE_COMMENT;
        } else if (state == CODE && *at == '/' && at[1] == '*') {
            state = BLOCK_COMMENT;
            begin = at;
            *at++ = ' '; // so that the star does not end it
        } else if (state == LINE_COMMENT && *at == '\n') {
            state = CODE;
        } else if (state == BLOCK_COMMENT && *at == '*' && at[1] == '/') {
            state = CODE;
            *at++ = ' ';
            *at = ' ';
        }
        if (state >= LINE_COMMENT && *at != '\n')
            *at = ' ';
    }
    return state == BLOCK_COMMENT ? begin : NULL;
}

// Where libconfuse would put in something of the environment, or NULL; never in single quotes.
static const char *find_environment(const char *text)
{
    char quote = '\0';
    for (const char *at = text; *at; at++) {
        if (quote != '\0' && *at == '\\' && at[1])
            at++;
        else if (quote != '\'' && at[0] == '$' && at[1] == '{')
            return at;
        else if (quote == '\0' && (*at == '"' || *at == '\''))
            quote = *at;
        else if (*at == quote)
            quote = '\0';
    }
    return NULL;
}

static int line_of(const char *text, const char *at)
{
    int line = 1;
    for (const char *c = text; c < at; c++)
        line += *c == '\n';
    return line;
}

// The number of the line that is not UTF-8, 0: all are.
static int find_bad_line(const char *text)
{
    int line = 1;
    while (*text) {
        size_t len = strcspn(text, "\n");
        if (!pl_utf8_is_valid((struct pl_str){text, len}))
            return line;
        line++;
        text += len + (text[len] == '\n');
    }
    return 0;
}

// The file without comments and byte order mark, allocated.
static int load(const char *path, char **ret_text, char *ret_problem, size_t problem_size)
{
    struct stat status;
    int error = 0;
    FILE *file = fopen(path, "re");
    if (!file || fstat(fileno(file), &status) != 0) {
        error = -errno;
        snprintf(ret_problem, problem_size, "%s: %s", path, strerror(-error));
    } else if (!S_ISREG(status.st_mode) || status.st_size > PL_CONF_FILE_BYTES_MAX) {
        error = -EINVAL;
        snprintf(ret_problem, problem_size, "%s: not a file of at most 1 MiB", path);
    } else {
        char *text = pl_alloc((size_t)status.st_size + 1);
        size_t len = fread(text, 1, (size_t)status.st_size, file);
        int line = find_bad_line(text);
        if (line == 0 && strlen(text) != len)
            line = 1;
        if (line > 0) {
            error = -EINVAL;
            snprintf(ret_problem, problem_size, "%s:%d: this is not UTF-8: save it as UTF-8 text",
                     path, line);
        }
        if (strncmp(text, "\xef\xbb\xbf", 3) == 0)
            memcpy(text, "   ", 3);
        const char *where = blank_comments(text);
        const char *what = "the comment that begins here has no end: write */ behind it";
        if (where == NULL) {
            where = find_environment(text);
            what = "${ } is not replaced here: write the value, or '${ }' in single quotes where "
                   "that is what you mean";
        }
        if (where != NULL && error == 0) {
            error = -EINVAL;
            snprintf(ret_problem, problem_size, "%s:%d: %s", path, line_of(text, where), what);
        }
        *ret_text = text;
    }
    if (file)
        (void)fclose(file);
    return error;
}

int pl_conf_parse(const char *path, cfg_opt_t *options, cfg_t **ret_file, char *ret_problem,
                  size_t problem_size)
{
    char *text = NULL;
    *ret_file = NULL;
    ret_problem[0] = '\0';
    int error = load(path, &text, ret_problem, problem_size);
    if (error)
        goto out;
    cfg_t *file = cfg_init(options, CFGF_NONE);
    PL_CHECK(file != NULL);
    *ret_file = file;
    note_lines_of_all(file);
    cfg_set_error_function(file, keep_first_error);
    problem.path = path;
    problem.text = ret_problem;
    problem.size = problem_size;
    int parsed = cfg_parse_buf(file, text);
    problem.text = NULL;
    if (parsed != CFG_SUCCESS) {
        error = -EINVAL;
        if (ret_problem[0] == '\0')
            snprintf(ret_problem, problem_size, "%s: cannot be read as a configuration file", path);
    }
out:
    free(text);
    return error;
}

void pl_conf_close(cfg_t *file)
{
    if (file)
        cfg_free(file);
}
