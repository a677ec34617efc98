/*
 * A thousand queries: what compiling them costs, beside what libpg_query alone takes to parse them.
 *
 * Both happen in this process, by turns, over the same statements: PostgreSQL's grammar reads the
 * lowered text, ormgen the file as it was written. Prints medians and their ratio.
 *
 *   many_queries SCHEMA QUERIES ROUNDS
 */
#include <pg_query.h>

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "compile.h"
#include "diag/memory.h"

enum { MOST_ROUNDS = 99 };

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
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

static void die(const diag *sink) {
    diag_print(sink, stderr);
    exit(EXIT_FAILURE);
}

static query_set *compile(orm_arena *arena, const model *schema, const source *file) {
    diag *sink = diag_new(arena);
    query_set *set = query_compile(arena, schema, &file, 1, sink);
    if (diag_errors(sink) > 0)
        die(sink);
    return set;
}

static double time_of_compiling(const model *schema, const source *file) {
    orm_arena *scratch = orm_arena_new(NULL);
    double began = now();
    compile(scratch, schema, file);
    double took = now() - began;
    orm_arena_free(scratch);
    return took;
}

static double time_of_parsing(const char *const *texts, size_t count) {
    double began = now();
    for (size_t i = 0; i < count; i++) {
        PgQueryProtobufParseResult result = pg_query_parse_protobuf(texts[i]);
        if (result.error) {
            fprintf(stderr, "%s\n%s\n", result.error->message, texts[i]);
            exit(EXIT_FAILURE);
        }
        pg_query_free_protobuf_parse_result(result);
    }
    return now() - began;
}

int main(int argc, char **argv) {
    const char *why = NULL;
    orm_arena *arena = orm_arena_new(NULL);
    long rounds = argc > 3 ? strtol(argv[3], NULL, 10) : 7;
    if (argc < 3 || rounds < 1 || rounds > MOST_ROUNDS)
        return EXIT_FAILURE;
    diag *sink = diag_new(arena);
    const model *schema = compile_model(arena, argv[1], sink);
    const source *file = source_read(arena, argv[2], &why);
    if (!schema || !file)
        die(sink);
    const query_set *set = compile(arena, schema, file);
    const char **texts = gen_alloc(arena, (set->queries.len + 1) * sizeof *texts);
    for (size_t i = 0; i < set->queries.len; i++)
        texts[i] =
            query_text_of(arena, set->queries.items[i], query_full_shape(set->queries.items[i]))
                .sql;
    double compiling[MOST_ROUNDS], parsing[MOST_ROUNDS];
    for (long i = 0; i < rounds; i++) {
        compiling[i] = time_of_compiling(schema, file);
        parsing[i] = time_of_parsing(texts, set->queries.len);
    }
    double ours = median(compiling, rounds), theirs = median(parsing, rounds);
    printf("%-62s %10.3f : %10.3f ms CPU, ratio %.2f\n",
           "compile 1000 queries, ormgen : libpg_query alone", ours, theirs, ours / theirs);
    printf("  (%zu queries of %u bytes)\n", set->queries.len, (unsigned)file->len);
    orm_arena_free(arena);
    return 0;
}
