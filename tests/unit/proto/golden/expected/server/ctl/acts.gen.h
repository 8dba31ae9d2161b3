// SPDX-License-Identifier: MIT
// Made by proto/generate from the schemas in proto/. Do not edit.
// clang-format off
#ifndef PL_CTL_ACTS_GEN_H
#define PL_CTL_ACTS_GEN_H

#include "ctl/ctl.h"

extern const struct pl_ctl_command pl_ctl_act_person_rate;
extern const struct pl_ctl_command pl_ctl_act_person_rate_low;

// Rows for the table of subcommands.
#define PL_CTL_ACTS \
    &pl_ctl_act_person_rate, \
    &pl_ctl_act_person_rate_low, \

#endif
