// SPDX-License-Identifier: MIT
#ifndef PL_CTL_CLIENT_H
#define PL_CTL_CLIENT_H

/*
 * The operator's requests, answered by the running server over its control socket, or, when none
 * runs, by the same core in this process: it takes the data folder's lock, so that a server started
 * meanwhile says that the folder is in use. The callers cannot tell the difference.
 */

#include "ctl/folder.h"
#include "proto/gen.h"
#include "proto/response.h"
#include "util/arena.h"

struct pl_client;

enum { PL_CLIENT_PROBLEM_BYTES = PL_FOLDER_PROBLEM_BYTES, PL_CLIENT_PATIENCE_MS = 5000 };

// Returns 0; -ENOENT: no summit in the folder; -EBUSY: another program holds the folder and does
// not answer; or another negative errno. `ret_problem` is a sentence for people.
PL_MUST_USE int pl_client_open(const char *data, struct pl_client **ret_client,
                               char ret_problem[PL_CLIENT_PROBLEM_BYTES]);
void pl_client_close(struct pl_client *client); // NULL is fine

bool pl_client_is_remote(const struct pl_client *client); // a running server answers

// Asks `method` with the struct of its params. Returns 0 (the response may be a refusal), -EPIPE
// when the server has gone, -EBADMSG when its answer is none.
PL_MUST_USE int pl_client_call(struct pl_client *client, enum pl_method method, const void *params,
                               struct pl_arena *arena, struct pl_response *ret_response);

#endif
