// SPDX-License-Identifier: MIT
#ifndef PL_TESTS_FUZZ_H
#define PL_TESTS_FUZZ_H

/*
 * What the targets of this folder share. A target is one function that takes any bytes and must
 * come back: libFuzzer calls it with bytes it makes up (preset fuzz), driver.c with files.
 *
 * A target states what must hold with PL_CHECK, so that a broken property is a crash like any
 * other.
 */

#include <stddef.h>
#include <stdint.h>

#include "util/base.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

// What is not read yet.
struct fuzz_input {
    const uint8_t *data;
    size_t size;
};

uint8_t fuzz_byte(struct fuzz_input *input); // 0 at the end
struct pl_str fuzz_line(struct fuzz_input *input);
struct pl_str fuzz_rest(struct fuzz_input *input);

// A file with these bytes, for what reads files; valid until the next call.
const char *fuzz_file(struct pl_str bytes);

// CPU time of this thread, which other processes do not stretch much.
int64_t fuzz_cpu_ms(void);
// `text` again and again, up to `bytes`; freed by the caller.
char *fuzz_repeated(struct pl_str text, size_t bytes);

#endif
