// SPDX-License-Identifier: MIT
#ifndef PL_CONF_CSV_H
#define PL_CONF_CSV_H

/*
 * A list of participants as spreadsheets write it: RFC 4180 with `,` or `;` between fields, UTF-8
 * with or without a byte order mark, the columns in any order, named by the first row: id (or
 * external_id), name, role, delegation, lang. Unknown columns are refused, since a misspelt one
 * would be lost silently; empty rows and empty columns, which spreadsheets leave behind, are passed
 * over.
 *
 * Memory: everything is in the arena.
 */

#include "util/arena.h"

enum { PL_CSV_BYTES_MAX = 8 * 1024 * 1024, PL_CSV_ROWS_MAX = 20000, PL_CSV_PROBLEM_BYTES = 256 };

struct pl_csv_row {
    int64_t row; // its line in the file, where a spreadsheet counts it
    struct pl_str id;
    struct pl_str name;
    struct pl_str role;
    struct pl_str delegation; // empty: none
    struct pl_str lang;       // empty: not given
};

// What is wrong with a row that came from the file.
struct pl_csv_error {
    int64_t row;
    const char *field; // a column, or "row"
    // A static word, as in participant.import ("missing", "invalid", "too_long"),
    // "too_many_fields", or of names a rule of text/text.h.
    const char *problem;
};

struct pl_csv {
    struct pl_csv_row *rows;
    size_t count;
    struct pl_csv_error *errors; // by row; empty: all rows can be sent
    size_t error_count;
};

// Reads a whole file. Names come in their finished form, roles and languages in lower case. Returns
// 0 (`ret_csv` may list errors); -EINVAL: it is no such list, and `ret_problem` says why; or the
// negative errno of reading it.
PL_MUST_USE int pl_csv_read(const char *path, struct pl_arena *arena, struct pl_csv *ret_csv,
                            char ret_problem[PL_CSV_PROBLEM_BYTES]);

#endif
