// SPDX-License-Identifier: MIT
#ifndef PL_NET_ADDRESS_H
#define PL_NET_ADDRESS_H

/*
 * How many connections each peer address has.
 *
 * IPv4 addresses count one by one (as mapped IPv6); of IPv6 the /64, which one host can fill alone.
 *
 * Owner: the roster (net/roster.h), under its lock.
 * Bound: an entry per address with at least one connection.
 */

#include <sys/socket.h>

#include "util/base.h"

struct pl_address {
    uint8_t bytes[16];
};

struct pl_address_count;

struct pl_addresses {
    struct pl_address_count *counts; // by address
};

// What of a peer's address counts. Anything but IPv4 and IPv6 gives the zero address.
struct pl_address pl_address_of(const struct sockaddr *peer);

// One more connection. Returns 0, or -EUSERS when it already has `max` (0: no limit).
PL_MUST_USE int pl_addresses_add(struct pl_addresses *addresses, const struct pl_address *address,
                                 int64_t max);
void pl_addresses_remove(struct pl_addresses *addresses, const struct pl_address *address);

#endif
