// SPDX-License-Identifier: MIT
#ifndef PL_CTL_NOTIFY_H
#define PL_CTL_NOTIFY_H

/*
 * What systemd wants to know of a service of Type=notify (sd_notify(3)'s protocol, one datagram).
 * Does nothing when nobody asks (NOTIFY_SOCKET is not set).
 */

#include <stdint.h>

// `state`: "READY=1", "STOPPING=1", "WATCHDOG=1".
void pl_notify(const char *state);

// How often the watchdog wants a sign of life, in ms; 0: not at all.
int64_t pl_notify_watchdog_ms(void);

#endif
