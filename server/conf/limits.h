// SPDX-License-Identifier: MIT
#ifndef PL_CONF_LIMITS_H
#define PL_CONF_LIMITS_H

/*
 * Every bound of the server. The configurable ones are in struct pl_limits (section [limits]) and
 * are shown to clients in the session.open result; the fixed ones are constants with their reason.
 */

#include <stdint.h>

struct pl_limits {
    int64_t frame_bytes;              // one WebSocket message, all fragments; default 65536
    int64_t text_graphemes;           // default 4000
    int64_t text_bytes;               // default 16384
    int64_t messages_per_minute;      // per participant, token bucket; default 60; 0: no limit
    int64_t requests_per_minute;      // per participant, token bucket; default 600; 0: no limit
    int64_t sessions_per_participant; // default 10; 0: no limit
    int64_t connections_per_address;  // default 0: no limit (a conference Wi-Fi is one address)
    int64_t connections;              // all; default 10000
    int64_t history_page;             // events in one page; default 200
    int64_t send_queue_bytes;         // answers waiting for one connection; default 262144
    int64_t core_queue;               // commands waiting for the core; default 8192
};

enum {
    PL_CHANNELS_MAX = 256,
    PL_CHANNEL_ID_BYTES_MAX = 64,
    PL_CLIENT_ID_BYTES_MAX = 64,
    PL_REQUEST_ID_BYTES_MAX = 64,
    PL_REQUESTS_IN_FLIGHT_MAX = 64, // of one requester
    PL_SEARCHES_IN_FLIGHT_MAX = 4,  // among them: who searches most makes others wait for so many
    PL_JSON_DEPTH_MAX = 8,          // deepest schema has 4
    PL_BATCH_COMMANDS_MAX = 512,    // one commit: p99 of 2 ms at 256 rows was measured
    PL_PINS_PER_CHANNEL_MAX = 50,
    PL_REACTIONS_PER_MESSAGE_MAX = 20, // distinct emoji
    PL_SIGN_IN_MS_MAX = 10000,         // design: session.open within 10 s
    // One message before sign-in. The largest that is legal is suspension.appeal: 9 kB when each
    // character is escaped.
    PL_STRANGER_BYTES_MAX = 10240,
    PL_TEXT_POINTS_MAX = 16384,   // types.json: Text
    PL_ENVELOPE_BYTES_MAX = 2048, // what is around the text in a request
    PL_ESCAPED_TIMES = 3,         // a letter of two bytes is six as \u00e9
};

#endif
