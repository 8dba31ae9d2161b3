// SPDX-License-Identifier: MIT
/*
 * A map from address to count. An entry lives as long as the address has a connection.
 */
#include "net/address.h"

#include <arpa/inet.h>
#include <errno.h>
#include <netinet/in.h>
#include <stdlib.h>
#include <string.h>

#include "util/map.h"

enum { ADDRESS_BITS = 128, MAPPED_BITS = 96, IPV4_BITS = 32 };

struct pl_address_count {
    struct pl_address address;
    int64_t count;
    UT_hash_handle hh;
};

static void map(const void *ipv4, uint8_t ret_bytes[16])
{
    memset(ret_bytes, 0, 10);
    ret_bytes[10] = ret_bytes[11] = 0xff;
    memcpy(ret_bytes + 12, ipv4, 4);
}

// All of an address. Returns 0, or -EINVAL when it is neither IPv4 nor IPv6.
static int whole(const struct sockaddr *peer, uint8_t ret_bytes[16])
{
    if (peer->sa_family == AF_INET) {
        struct sockaddr_in in;
        memcpy(&in, peer, sizeof(in));
        map(&in.sin_addr, ret_bytes);
    } else if (peer->sa_family == AF_INET6) {
        struct sockaddr_in6 in6;
        memcpy(&in6, peer, sizeof(in6));
        memcpy(ret_bytes, &in6.sin6_addr, 16);
    } else {
        return -EINVAL;
    }
    return 0;
}

static struct pl_address what_counts(const uint8_t bytes[16])
{
    struct pl_address address = {0};
    struct in6_addr in6;
    memcpy(&in6, bytes, sizeof(in6));
    memcpy(address.bytes, bytes, IN6_IS_ADDR_V4MAPPED(&in6) ? 16 : 8);
    return address;
}

struct pl_address pl_address_of(const struct sockaddr *peer)
{
    uint8_t bytes[16] = {0};
    return whole(peer, bytes) ? (struct pl_address){0} : what_counts(bytes);
}

// Reads one address. Returns its length in bits or -EINVAL.
static int read_address(struct pl_str text, uint8_t ret_bytes[16])
{
    char word[INET6_ADDRSTRLEN];
    uint8_t ipv4[4];
    if (text.len == 0 || text.len >= sizeof(word))
        return -EINVAL;
    memcpy(word, text.ptr, text.len);
    word[text.len] = '\0';
    if (inet_pton(AF_INET, word, ipv4) == 1) {
        map(ipv4, ret_bytes);
        return IPV4_BITS;
    }
    return inet_pton(AF_INET6, word, ret_bytes) == 1 ? ADDRESS_BITS : -EINVAL;
}

int pl_network_parse(struct pl_str text, struct pl_network *ret_network)
{
    const char *slash = text.len > 0 ? memchr(text.ptr, '/', text.len) : NULL;
    size_t len = slash ? (size_t)(slash - text.ptr) : text.len;
    int whole_bits = read_address((struct pl_str){text.ptr, len}, ret_network->bytes);
    if (whole_bits < 0)
        return whole_bits;
    int bits = slash ? 0 : whole_bits;
    for (size_t at = len + 1; slash && at < text.len; at++) {
        if (text.ptr[at] < '0' || text.ptr[at] > '9')
            return -EINVAL;
        bits = bits * 10 + (text.ptr[at] - '0');
        if (bits > whole_bits)
            return -EINVAL;
    }
    if (slash && len + 1 == text.len)
        return -EINVAL;
    ret_network->bits = (unsigned)(whole_bits == IPV4_BITS ? MAPPED_BITS + bits : bits);
    return 0;
}

static bool holds(const struct pl_network *network, const uint8_t bytes[16])
{
    size_t full = network->bits / 8;
    unsigned rest = network->bits % 8;
    if (memcmp(network->bytes, bytes, full) != 0)
        return false;
    return rest == 0 || (network->bytes[full] ^ bytes[full]) >> (8 - rest) == 0;
}

static bool any_holds(const struct pl_network *networks, size_t count, const uint8_t bytes[16])
{
    for (size_t i = 0; i < count; i++) {
        if (holds(&networks[i], bytes))
            return true;
    }
    return false;
}

bool pl_networks_hold(const struct pl_network *networks, size_t count, const struct sockaddr *peer)
{
    uint8_t bytes[16];
    return whole(peer, bytes) == 0 && any_holds(networks, count, bytes);
}

int pl_address_forwarded(struct pl_str header, const struct pl_network *networks, size_t count,
                         struct pl_address *ret_address)
{
    uint8_t bytes[16];
    size_t end = header.len;
    bool has_more = true;
    while (has_more) {
        size_t start = end;
        while (start > 0 && header.ptr[start - 1] != ',')
            start--;
        struct pl_str word = {header.ptr + start, end - start};
        while (word.len > 0 && word.ptr[0] == ' ')
            word = (struct pl_str){word.ptr + 1, word.len - 1};
        while (word.len > 0 && word.ptr[word.len - 1] == ' ')
            word.len--;
        if (read_address(word, bytes) < 0)
            return -EINVAL;
        has_more = start > 0 && any_holds(networks, count, bytes);
        end = start > 0 ? start - 1 : 0;
    }
    *ret_address = what_counts(bytes);
    return 0;
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
