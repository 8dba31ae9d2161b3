// SPDX-License-Identifier: MIT
#include "ctl/notify.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

void pl_notify(const char *state)
{
    const char *path = getenv("NOTIFY_SOCKET");
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    if (!path || (path[0] != '/' && path[0] != '@') || strlen(path) >= sizeof(address.sun_path))
        return;
    memcpy(address.sun_path, path, strlen(path));
    if (path[0] == '@')
        address.sun_path[0] = '\0'; // an abstract name
    socklen_t len = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + strlen(path));
    int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return;
    // Whether it arrives is systemd's business: it will say so when it misses something.
    (void)!sendto(fd, state, strlen(state), MSG_NOSIGNAL, (struct sockaddr *)&address, len);
    close(fd);
}

int64_t pl_notify_watchdog_ms(void)
{
    const char *wanted = getenv("WATCHDOG_USEC");
    const char *whose = getenv("WATCHDOG_PID");
    if (!wanted || (whose && strtol(whose, NULL, 10) != (long)getpid()))
        return 0;
    long long us = strtoll(wanted, NULL, 10);
    return us > 2000 ? us / 1000 / 2 : 0;
}
