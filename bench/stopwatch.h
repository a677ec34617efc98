/* Seconds on the clock and of this process's CPU, of the part of a program that is compared. */
#ifndef BENCH_STOPWATCH_H
#define BENCH_STOPWATCH_H

#include <stdio.h>
#include <sys/resource.h>
#include <time.h>

typedef struct stopwatch {
    double wall, user, both;
} stopwatch;

static inline stopwatch stopwatch_start(void) {
    struct timespec now;
    struct rusage used;
    clock_gettime(CLOCK_MONOTONIC, &now);
    getrusage(RUSAGE_SELF, &used);
    double user = (double)used.ru_utime.tv_sec + (double)used.ru_utime.tv_usec / 1e6;
    double system = (double)used.ru_stime.tv_sec + (double)used.ru_stime.tv_usec / 1e6;
    return (stopwatch){.wall = (double)now.tv_sec + (double)now.tv_nsec / 1e9,
                       .user = user,
                       .both = user + system};
}

/* "wall user user+system" since the start. */
static inline void stopwatch_print(const stopwatch *since) {
    stopwatch now = stopwatch_start();
    printf("%.4f %.4f %.4f\n", now.wall - since->wall, now.user - since->user,
           now.both - since->both);
}

#endif
