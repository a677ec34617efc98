/*
 * Three optional filters over 500 000 rows: the generated function, which sends each combination as
 * a statement of its own, beside one statement with `:p IS NULL OR …` for all of them.
 *
 * Prints a line for each of the seven combinations that filter: medians of the times in
 * milliseconds. Both sides run under generic plans, which is what a statement that is run often has.
 *
 *   optional_filters ROUNDS        DATABASE_URL names the server
 */
#include <orm/orm.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "optional.h"

enum { MOST_ROUNDS = 99 };

static void must(orm_session *session, orm_status status) {
    if (status == ORM_OK)
        return;
    fprintf(stderr, "optional_filters: %s\n", orm_session_error(session)->message);
    exit(EXIT_FAILURE);
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static int by_size(const void *a, const void *b) {
    double left = *(const double *)a, right = *(const double *)b;
    return (left > right) - (left < right);
}

static double median(double *times, long count) {
    qsort(times, (size_t)count, sizeof *times, by_size);
    return times[count / 2];
}

static size_t run_shape(orm_session *session, unsigned shape) {
    find_people_args args = {0};
    find_people_list found;
    if (shape & 1)
        args.name = "n77";
    if (shape & 2)
        args.department = (orm_opt_int32){true, 77};
    if (shape & 4)
        args.least = (orm_opt_numeric){true, orm_numeric_of(499990, 0)};
    must(session, find_people(session, &args, &found));
    return found.len;
}

/* Its parameters may be NULL for any reason, so they are optional values as well. */
static size_t run_at_once(orm_session *session, unsigned shape) {
    find_people_at_once_args args = {0};
    find_people_at_once_list found;
    if (shape & 1)
        args.name = "n77";
    if (shape & 2)
        args.department = (orm_opt_int32){true, 77};
    if (shape & 4)
        args.least = (orm_opt_numeric){true, orm_numeric_of(499990, 0)};
    must(session, find_people_at_once(session, &args, &found));
    return found.len;
}

static void compare(orm_session *session, unsigned shape, long rounds) {
    double own[MOST_ROUNDS], once[MOST_ROUNDS];
    if (run_shape(session, shape) != run_at_once(session, shape)) {
        fprintf(stderr, "optional_filters: the two do not find the same\n");
        exit(EXIT_FAILURE);
    }
    for (long i = 0; i < rounds; i++) {
        double began = now();
        run_shape(session, shape);
        own[i] = now() - began;
        began = now();
        run_at_once(session, shape);
        once[i] = now() - began;
    }
    double ours = median(own, rounds), theirs = median(once, rounds);
    printf("  %-30s %10.3f : %10.3f ms, ratio %.4f\n",
           ((const char *const[]){"nothing", "name", "department", "name, department", "least",
                                  "name, least", "department, least",
                                  "name, department, least"})[shape],
           ours, theirs, ours / theirs);
}

int main(int argc, char **argv) {
    long rounds = argc > 1 ? strtol(argv[1], NULL, 10) : 7;
    orm_engine *engine = NULL;
    orm_session *session = NULL;
    if (rounds < 1 || rounds > MOST_ROUNDS ||
        orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK ||
        orm_session_open(engine, NULL, &session) != ORM_OK)
        return EXIT_FAILURE;
    for (unsigned shape = 1; shape < 8; shape++)
        compare(session, shape, rounds);
    orm_session_close(session);
    orm_engine_close(engine);
    return EXIT_SUCCESS;
}
