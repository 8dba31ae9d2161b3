// SPDX-License-Identifier: MIT
// Made by proto/generate from the schemas in proto/. Do not edit.
// clang-format off
#ifndef PL_CTL_ACTS_GEN_H
#define PL_CTL_ACTS_GEN_H

#include "ctl/ctl.h"

extern const struct pl_ctl_command pl_ctl_act_audit_list;
extern const struct pl_ctl_command pl_ctl_act_channel_lock;
extern const struct pl_ctl_command pl_ctl_act_channel_set_approval;
extern const struct pl_ctl_command pl_ctl_act_channel_slow_mode;
extern const struct pl_ctl_command pl_ctl_act_channel_unlock;
extern const struct pl_ctl_command pl_ctl_act_held_approve;
extern const struct pl_ctl_command pl_ctl_act_held_list;
extern const struct pl_ctl_command pl_ctl_act_held_reject;
extern const struct pl_ctl_command pl_ctl_act_message_pin;
extern const struct pl_ctl_command pl_ctl_act_message_redact;
extern const struct pl_ctl_command pl_ctl_act_message_unpin;
extern const struct pl_ctl_command pl_ctl_act_participant_mute;
extern const struct pl_ctl_command pl_ctl_act_participant_unmute;

// Rows for the table of subcommands.
#define PL_CTL_ACTS \
    &pl_ctl_act_audit_list, \
    &pl_ctl_act_channel_lock, \
    &pl_ctl_act_channel_set_approval, \
    &pl_ctl_act_channel_slow_mode, \
    &pl_ctl_act_channel_unlock, \
    &pl_ctl_act_held_approve, \
    &pl_ctl_act_held_list, \
    &pl_ctl_act_held_reject, \
    &pl_ctl_act_message_pin, \
    &pl_ctl_act_message_redact, \
    &pl_ctl_act_message_unpin, \
    &pl_ctl_act_participant_mute, \
    &pl_ctl_act_participant_unmute, \

#endif
