// SPDX-License-Identifier: MIT
#ifndef PL_PROTO_CLONE_H
#define PL_PROTO_CLONE_H

/*
 * A decoded struct as one block of memory, with all its texts and arrays: so that what the edge has
 * decoded can travel to another thread and be used there without being decoded again.
 *
 * Thread: any.
 */

#include "proto/table.h"

enum { PL_CLONE_ALIGNMENT = 16 };

// Bytes that a clone of `in`, the struct that `object` describes, takes.
PL_MUST_USE size_t pl_clone_bytes(const struct pl_object *object, const void *in);
// Clones `in` into `memory`: that many bytes, aligned to PL_CLONE_ALIGNMENT. The clone begins there
// and points nowhere else.
void pl_clone(const struct pl_object *object, const void *in, void *memory);

#endif
