// SPDX-License-Identifier: MIT
#ifndef PL_CTL_COMMANDS_H
#define PL_CTL_COMMANDS_H

/*
 * The subcommands: a row of the table each.
 */

#include "ctl/ctl.h"

extern const struct pl_ctl_command pl_ctl_init;
extern const struct pl_ctl_command pl_ctl_token_create;
extern const struct pl_ctl_command pl_ctl_token_revoke;
extern const struct pl_ctl_command pl_ctl_token_list;
extern const struct pl_ctl_command pl_ctl_invite_create;
extern const struct pl_ctl_command pl_ctl_participants_import;
extern const struct pl_ctl_command pl_ctl_participants_list;
extern const struct pl_ctl_command pl_ctl_status;
extern const struct pl_ctl_command pl_ctl_verify;
extern const struct pl_ctl_command pl_ctl_backup;
extern const struct pl_ctl_command pl_ctl_restore;
extern const struct pl_ctl_command pl_ctl_audit_export;
extern const struct pl_ctl_command pl_ctl_qr;
extern const struct pl_ctl_command pl_ctl_completion;

// Whether links can be made of --url, where it is given. As pl_ctl_invite.
PL_MUST_USE int pl_ctl_check_url(const struct pl_ctl *ctl);
// Makes a sign-in link for whom `params` says; fills in its secret. `base` NULL: the public URL.
// Returns an exit status; when it is not PL_CTL_OK the reason was said.
PL_MUST_USE int pl_ctl_invite(struct pl_ctl *ctl, struct pl_invite_create_params *params,
                              const char *base, struct pl_str *ret_link, struct pl_str *ret_json);

// Asks for the next page of participants: those after `after`. As pl_ctl_invite.
PL_MUST_USE int pl_ctl_participants(struct pl_ctl *ctl, struct pl_str after,
                                    struct pl_str delegation,
                                    struct pl_participant_list_result *ret_page,
                                    struct pl_str *ret_json);

#endif
