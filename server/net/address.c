// SPDX-License-Identifier: MIT
/*
 * A map from address to count. An entry lives as long as the address has a connection.
 */
#include "net/address.h"

#include <errno.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

#include "util/map.h"

struct pl_address_count {
    struct pl_address address;
    int64_t count;
    UT_hash_handle hh;
};

struct pl_address pl_address_of(const struct sockaddr *peer)
{
    struct pl_address address = {0};
    if (peer->sa_family == AF_INET) {
        struct sockaddr_in in;
        memcpy(&in, peer, sizeof(in));
        address.bytes[10] = address.bytes[11] = 0xff;
        memcpy(address.bytes + 12, &in.sin_addr, 4);
    } else if (peer->sa_family == AF_INET6) {
        struct sockaddr_in6 in6;
        memcpy(&in6, peer, sizeof(in6));
        bool is_mapped = IN6_IS_ADDR_V4MAPPED(&in6.sin6_addr);
        memcpy(address.bytes, &in6.sin6_addr, is_mapped ? 16 : 8);
    }
    return address;
}

static struct pl_address_count *find(const struct pl_addresses *addresses,
                                     const struct pl_address *address)
{
    struct pl_address_count *entry = NULL;
    HASH_FIND(hh, addresses->counts, address, sizeof(*address), entry);
    return entry;
}

int pl_addresses_add(struct pl_addresses *addresses, const struct pl_address *address, int64_t max)
{
    struct pl_address_count *entry = find(addresses, address);
    if (max > 0 && entry && entry->count >= max)
        return -EUSERS;
    if (!entry) {
        entry = pl_alloc(sizeof(*entry));
        entry->address = *address;
        HASH_ADD(hh, addresses->counts, address, sizeof(entry->address), entry);
    }
    entry->count++;
    return 0;
}

void pl_addresses_remove(struct pl_addresses *addresses, const struct pl_address *address)
{
    struct pl_address_count *entry = find(addresses, address);
    PL_CHECK(entry);
    if (--entry->count > 0)
        return;
    HASH_DEL(addresses->counts, entry);
    free(entry);
}
