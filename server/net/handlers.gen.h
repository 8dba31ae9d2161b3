// SPDX-License-Identifier: MIT
// Made by proto/generate from the schemas in proto/. Do not edit.
// clang-format off
#ifndef PL_NET_HANDLERS_GEN_H
#define PL_NET_HANDLERS_GEN_H

#include "proto/gen.h"

struct pl_request;

// One function per method of path `read` or `net`; a method without one does not link. Each answers
// the request, now or later, and returns 0; or 1 with the request's refusal filled; or a negative
// errno.

// A page of the past, read from one snapshot. Give exactly one of `before`, `after`, `around` or
// `at`. Events come in ascending seq, byte for byte as they came live, except that redacted and
// withheld text is missing.
int pl_net_channel_history(struct pl_request *request,
    const struct pl_channel_history_params *in);

// From now on every event of the channel with a seq greater than `after` comes as `channel.event`:
// in order, without gap or duplicate, old ones first, flowing into live ones. Without `after`: from
// now on. Subscribing again moves the position.
int pl_net_channel_subscribe(struct pl_request *request,
    const struct pl_channel_subscribe_params *in);

// Stops the events of a channel. No event of it comes after the answer.
int pl_net_channel_unsubscribe(struct pl_request *request,
    const struct pl_channel_unsubscribe_params *in);

// What a rule would have done to the last 1,000 messages of a channel. Its work is bounded: of a
// costly pattern `checked` may be fewer. For `repeat` and `flood` each message that does not show
// its author counts as somebody else's.
int pl_net_filter_dry_run(struct pl_request *request,
    const struct pl_filter_dry_run_params *in);

// Messages that hold all the words, newest first. Case and accents do not matter (`khong khi` finds
// `không khí`); in Thai, Lao, Khmer, Burmese, Chinese and Japanese any part of a text is found.
// `"in quotes"` words stand together; `flood*` stands for all words that begin so. The present text
// is searched; held, withheld and redacted messages are never found. The index follows the log by
// moments: `indexed_to` says how far it has come.
int pl_net_message_search(struct pl_request *request,
    const struct pl_message_search_params *in);

// Participants of the summit, here or not, in the order in which they joined: of one delegation, of
// none, or whose name has these words. `presence.list` says who is here.
int pl_net_participant_find(struct pl_request *request,
    const struct pl_participant_find_params *in);

// Who is here now. Without `delegation`: the numbers, and up to 200 participants.
int pl_net_presence_list(struct pl_request *request,
    const struct pl_presence_list_params *in);

// By method; NULL for those the core answers.
extern int (*const pl_net_handlers[PL_METHOD_COUNT])(struct pl_request *request, const void *in);

#endif
