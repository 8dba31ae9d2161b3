// SPDX-License-Identifier: MIT
#ifndef PL_CORE_SANCTION_ACT_H
#define PL_CORE_SANCTION_ACT_H

/*
 * Sanctions as acts: imposing and ending them, with their event, their row, what their sessions
 * lose, and what is told to whom; and what they keep a speaker from.
 *
 * Sessions learn it at once: one that is suspended is closed, one that was removed or let back in
 * is closed to be opened anew with other rights.
 */

#include "core/ctx.h"
#include "core/id.h"
#include "core/sanction.h"

#define PL_SANCTION_ID 's' // before the row's number in its id

// How long one can still appeal against a warning that one has acknowledged: seven days.
#define PL_WARNING_APPEAL_MS INT64_C(604800000)

// Finds one by its id, or refuses with not_found.
int pl_sanction_find(struct pl_ctx *ctx, struct pl_str id, struct pl_sanction_row *ret_row);

// Finds who is meant by the one of the two params that was given (the other is empty). Refuses with
// not_found, or with forbidden whom the speaker may not sanction.
int pl_sanction_target(struct pl_ctx *ctx, struct pl_str participant, struct pl_str delegation,
                       struct pl_sanction_target *ret_target);
// The same for one that was imposed: who may not impose it on somebody may not touch it either.
int pl_sanction_check_target(struct pl_ctx *ctx, struct pl_sanction_target target);

struct pl_sanction_wish {
    enum pl_sanction_kind kind;
    struct pl_channel *channel; // NULL: a suspension
    struct pl_sanction_target target;
    int64_t until_ms; // 0: until somebody lifts it
    struct pl_str reason;
};

// Whether somebody has appealed against it, and nobody has decided: one in force, or a warning that
// was acknowledged. One that has run out may say so until the clock has ended it.
bool pl_sanction_appeal_waits(const struct pl_sanction_row *row);

// Imposes it in the place of the one of its kind, if there is one, and audits the request. Refuses
// with conflict while an appeal against such a one waits; all else is refused before. The row is in
// the arena. 0, refused or a negative errno.
PL_MUST_USE int pl_sanction_impose(struct pl_ctx *ctx, const struct pl_sanction_wish *wish,
                                   struct pl_sanction_row *ret_row);

enum pl_sanction_ending { PL_SANCTION_BY_HAND, PL_SANCTION_BY_CLOCK };

// Ends one that is in force, with its event; the caller audits. Whoever is bound hears of it, and
// moderators. `sanction` is gone afterwards. 0 or a negative errno.
PL_MUST_USE int pl_sanction_end(struct pl_ctx *ctx, const struct pl_sanction *sanction,
                                enum pl_sanction_ending ending, struct pl_str reason);
// The same by hand of one in force or of a warning that was acknowledged; the cache keeps nothing
// of either. 0 or a negative errno.
PL_MUST_USE int pl_sanction_withdraw(struct pl_ctx *ctx, const struct pl_sanction_row *row,
                                     struct pl_str reason);
// Ends the one of a kind on exactly this target and audits the request; or does nothing when there
// is none. 0 or a negative errno.
PL_MUST_USE int pl_sanction_lift(struct pl_ctx *ctx, const struct pl_sanction_wish *wish,
                                 bool *ret_changed);

// The speaker appeals against one that is in force on them, or a warning that they acknowledged no
// longer than PL_WARNING_APPEAL_MS ago. The same words again, while the appeal waits, change
// nothing: then the time is that of the first. 0, refused or a negative errno.
int pl_sanction_appeal(struct pl_ctx *ctx, struct pl_str id, struct pl_str text,
                       int64_t *ret_at_ms);

// The event row that an audit entry about a sanction points to: its channel's last, or for the
// whole summit that of the first channel.
int64_t pl_sanction_audit_event(const struct pl_ctx *ctx, int64_t channel);

// As the protocol shows it.
struct pl_wire_sanction pl_sanction_show(struct pl_ctx *ctx, const struct pl_sanction_row *row);
// What is in force on the speaker and not acknowledged, oldest first, in the arena.
PL_MUST_USE int pl_sanctions_of_speaker(struct pl_ctx *ctx, struct pl_sanction_row **ret_rows,
                                        size_t *ret_count);
// Tells those it binds, and the moderators. 0 or a negative errno.
PL_MUST_USE int pl_sanction_tell(struct pl_ctx *ctx, int64_t id, enum pl_notice_type type);

// Tells of a warning that the speaker has acknowledged: themself, and moderators when it is over.
void pl_sanction_tell_acknowledged(struct pl_ctx *ctx, const struct pl_sanction_row *row);

// What a sanction keeps the speaker from: 0, or refused. Of the whole server; of a channel's words
// (muted, warning_pending).
int pl_sanction_check_presence(struct pl_ctx *ctx);
int pl_sanction_check_voice(struct pl_ctx *ctx, const struct pl_channel *channel);

// core/due.h: those whose time is up.
int64_t pl_sanction_next_due_ms(const struct pl_core *core);
PL_MUST_USE int pl_sanction_run_due(struct pl_ctx *ctx);

#endif
