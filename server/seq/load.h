// SPDX-License-Identifier: MIT
#ifndef PL_SEQ_LOAD_H
#define PL_SEQ_LOAD_H

/*
 * What is put off when more comes than can be done: the order in which Pleno degrades.
 *
 * Each request is of a class. A class is let in as long as its share of a queue is free, so the
 * fuller the queue, the more classes are refused with `overloaded`. What was let in is done, and
 * what was acknowledged is stored: neither is touched here. The requests of those who moderate also
 * pass the others on the way (pl_intake_submit).
 *
 * Pure functions; who counts what waits asks them (seq/intake.h, seq/readpool.h).
 */

#include <stddef.h>

#include "proto/gen.h"

// In the order in which they are put off.
enum pl_load_class {
    PL_LOAD_EPHEMERAL,  // who types, who is here
    PL_LOAD_READING,    // history, search, lists; read marks
    PL_LOAD_ARRIVING,   // sign-ins, subscriptions
    PL_LOAD_WRITING,    // what participants do
    PL_LOAD_MODERATING, // all that moderators, admins and the operator do
    PL_LOAD_CLASS_COUNT
};

// Whether somebody with this role moderates.
bool pl_load_moderates(enum pl_role role);

enum pl_load_class pl_load_class_of(enum pl_method method, bool is_moderating);

// Whether a method of path `read` may look through more than a page.
bool pl_load_is_search(enum pl_method method);

// Whether a request of the class is let in where `waiting` of at most `max` wait already.
bool pl_load_admits(enum pl_load_class class, size_t waiting, size_t max);

const char *pl_load_class_name(enum pl_load_class class);

#endif
