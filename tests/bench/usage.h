// SPDX-License-Identifier: MIT
#ifndef PL_BENCH_USAGE_H
#define PL_BENCH_USAGE_H

/*
 * What a server has used so far, and the clock beside it.
 */

#include <stdint.h>

void bench_die(const char *what) __attribute__((noreturn)); // with errno

uint64_t bench_now_ns(void); // monotonic

// Time of all threads of the process plus ksoftirqd of its core, where the kernel does a part of
// its sending. Source: /proc/PID/task/TID/schedstat, first field.
uint64_t bench_cpu_ns(int pid, int core);

// Memory of its own, without what files and sockets hold. Source: RssAnon in /proc/PID/status.
uint64_t bench_memory_bytes(int pid);

// Sorts and returns the value below which `share` of them lie; 0 when there is none.
uint32_t bench_percentile(uint32_t *values, uint64_t count, double share);

#endif
