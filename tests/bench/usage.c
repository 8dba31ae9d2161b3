// SPDX-License-Identifier: MIT
#include "usage.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

void bench_die(const char *what)
{
    fprintf(stderr, "bench: %s: %s\n", what, strerror(errno));
    exit(1);
}

uint64_t bench_now_ns(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

static uint64_t schedstat_ns(const char *path)
{
    unsigned long long ns = 0;
    FILE *file = fopen(path, "r");
    if (!file)
        return 0;
    if (fscanf(file, "%llu", &ns) != 1)
        ns = 0;
    fclose(file);
    return ns;
}

static uint64_t process_ns(int pid)
{
    char path[300];
    snprintf(path, sizeof path, "/proc/%d/task", pid);
    DIR *tasks = opendir(path);
    if (!tasks)
        bench_die("no such server");
    uint64_t total = 0;
    for (struct dirent *task; (task = readdir(tasks));) {
        if (task->d_name[0] == '.')
            continue;
        snprintf(path, sizeof path, "/proc/%d/task/%s/schedstat", pid, task->d_name);
        total += schedstat_ns(path);
    }
    closedir(tasks);
    return total;
}

static uint64_t softirq_ns(int core)
{
    static char path[64];
    char name[32];
    snprintf(name, sizeof name, "ksoftirqd/%d", core);
    for (int pid = 2; path[0] == '\0' && pid < 400; pid++) {
        char comm_path[64];
        char comm[32] = "";
        snprintf(comm_path, sizeof comm_path, "/proc/%d/comm", pid);
        FILE *file = fopen(comm_path, "r");
        if (!file)
            continue;
        if (fgets(comm, sizeof comm, file) && strncmp(comm, name, strlen(name)) == 0)
            snprintf(path, sizeof path, "/proc/%d/schedstat", pid);
        fclose(file);
    }
    return path[0] ? schedstat_ns(path) : 0;
}

uint64_t bench_cpu_ns(int pid, int core)
{
    return process_ns(pid) + softirq_ns(core);
}

uint64_t bench_memory_bytes(int pid)
{
    char path[64];
    char line[128];
    unsigned long long kib = 0;
    snprintf(path, sizeof path, "/proc/%d/status", pid);
    FILE *file = fopen(path, "r");
    if (!file)
        bench_die("no such server");
    while (fgets(line, sizeof line, file))
        if (sscanf(line, "RssAnon: %llu kB", &kib) == 1)
            break;
    fclose(file);
    return kib * 1024;
}

static int by_value(const void *a, const void *b)
{
    uint32_t left = *(const uint32_t *)a;
    uint32_t right = *(const uint32_t *)b;
    return left < right ? -1 : left > right;
}

uint32_t bench_percentile(uint32_t *values, uint64_t count, double share)
{
    if (count == 0)
        return 0;
    qsort(values, count, sizeof *values, by_value);
    return values[(uint64_t)(share * (double)(count - 1))];
}
