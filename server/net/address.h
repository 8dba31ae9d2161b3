// SPDX-License-Identifier: MIT
#ifndef PL_NET_ADDRESS_H
#define PL_NET_ADDRESS_H

/*
 * How many connections each peer address has, and whose address counts behind a proxy.
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

// Of proxies: a whole address is a network of 128 bits, IPv4 lies in ::ffff:0:0/96.
struct pl_network {
    uint8_t bytes[16];
    unsigned bits;
};

struct pl_address_count;

struct pl_addresses {
    struct pl_address_count *counts; // by address
};

// What of a peer's address counts. Anything but IPv4 and IPv6 gives the zero address.
struct pl_address pl_address_of(const struct sockaddr *peer);

// Reads "192.0.2.1", "10.0.0.0/8", "::1" or "2001:db8::/32". Returns 0 or -EINVAL.
PL_MUST_USE int pl_network_parse(struct pl_str text, struct pl_network *ret_network);
bool pl_networks_hold(const struct pl_network *networks, size_t count, const struct sockaddr *peer);

// Whose connection a trusted proxy passes on: the last address of its X-Forwarded-For that is not a
// trusted proxy's own. What stands before that one is hearsay. Returns 0, or -EINVAL: no address.
PL_MUST_USE int pl_address_forwarded(struct pl_str header, const struct pl_network *networks,
                                     size_t count, struct pl_address *ret_address);

// One more connection. Returns 0, or -EUSERS when it already has `max` (0: no limit).
PL_MUST_USE int pl_addresses_add(struct pl_addresses *addresses, const struct pl_address *address,
                                 int64_t max);
void pl_addresses_remove(struct pl_addresses *addresses, const struct pl_address *address);

#endif
