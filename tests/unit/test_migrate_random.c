/*
 * Random pairs of schemas: the migration between them does what it says, whatever they are.
 *
 * Each pair is proven: up, down and up again on rows, where there is a way back. Then pg_dump, which
 * knows nothing of models, must not tell a migrated database from one made from scratch. The seed of
 * a pair that fails is printed; ORM_TEST_PAIR runs that one again. Without ORM_TEST_SEED it is
 * always the same few pairs; `make soak` sets that, and ORM_TEST_PAIRS for many.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "diag/memory.h"
#include "migrate/expand.h"
#include "migrate/prove.h"
#include "migrate/stored.h"
#include "schema/schema.h"
#include "support/dump_lines.h"
#include "support/schema_pair.h"
#include "support/unit.h"

typedef struct trial {
    orm_arena *arena;
    diag *sink;
    shadow *server;
    schema_pair texts;
    uint64_t seed;
} trial;

static const char *messages(const trial *t) {
    char *text = NULL;
    size_t len = 0;
    FILE *out = open_memstream(&text, &len);
    diag_print(t->sink, out);
    fclose(out);
    const char *copy = gen_copy(t->arena, text, len);
    free(text);
    return copy;
}

/* Shows the pair, which is more than a test's message may hold, and ends the test. */
static void must(const trial *t, bool holds, const char *what) {
    if (holds)
        return;
    fprintf(stderr, "ORM_TEST_PAIR=%llu: %s\n%s---- from\n%s---- to\n%s",
            (unsigned long long)t->seed, what, messages(t), t->texts.from, t->texts.to);
    ck_abort_msg("ORM_TEST_PAIR=%llu", (unsigned long long)t->seed);
}

static model *model_of(trial *t, const char *text) {
    const ast_file *file =
        schema_parse(t->arena, source_of_text(t->arena, "schema.orm", text, strlen(text)), t->sink);
    model *built = diag_errors(t->sink) ? NULL : model_build(t->arena, &file, 1, t->sink);
    must(t, built != NULL, "the schema is not valid");
    return built;
}

static bool is_reversible(const migrate_plan *back) {
    for (size_t i = 0; i < back->operations.len; i++)
        if (back->operations.items[i].refusal)
            return false;
    return true;
}

/* --- one pair ------------------------------------------------------------------------------------- */

static bool run(shadow_database *in, const migrate_steps *steps) {
    bool open = false;
    for (size_t i = 0; i < steps->len; i++) {
        bool begins = !open || steps->items[i].place != STEP_INSIDE;
        if (open && begins)
            shadow_run(in, "COMMIT");
        open = steps->items[i].place != STEP_OUTSIDE;
        if (open && begins)
            shadow_run(in, "BEGIN");
        if (shadow_run(in, steps->items[i].sql))
            return false;
    }
    return !open || !shadow_run(in, "COMMIT");
}

static void compare_dumps(trial *t, const proof_request *request) {
    shadow_database *migrated = shadow_create(t->server, t->sink);
    shadow_database *made = shadow_create(t->server, t->sink);
    must(t, migrated && made, "there are no databases");
    must(t, stored_make_objects(t->arena, migrated, request->from, t->sink), "no first schema");
    must(t, stored_make_objects(t->arena, made, request->to, t->sink), "no second schema");
    must(t, run(migrated, &request->up), "the steps fail without rows");
    const dump_lines after = dump_read(t->arena, shadow_url(migrated));
    const dump_lines wanted = dump_read(t->arena, shadow_url(made));
    const char *apart = dump_apart(t->arena, &after, &wanted);
    must(t, *apart == '\0', gen_printf(t->arena, "pg_dump tells them apart:\n%s", apart));
    shadow_drop(migrated);
    shadow_drop(made);
}

/* Whether there was a migration to try. */
static bool try_pair(trial *t) {
    const model *from = model_of(t, t->texts.from), *to = model_of(t, t->texts.to);
    migrate_plan *plan = migrate_compare_stored(t->arena, from, to, t->server, t->sink);
    if (!migrate_check(plan, true, diag_new(t->arena)))
        return false;
    if (t->seed % 2 == 0)
        migrate_expand(plan);
    const migrate_plan *back = migrate_inverse(plan);
    const proof_request request = {.from = from,
                                   .to = to,
                                   .plan = plan,
                                   .up = migrate_render(plan),
                                   .down = migrate_render(back),
                                   .reversible = is_reversible(back)};
    proof out;
    must(t, migrate_prove(t->arena, t->server, &request, &out, t->sink), "the proof does not hold");
    compare_dumps(t, &request);
    return true;
}

static bool try_seed(uint64_t seed) {
    trial t = {.arena = orm_arena_new(NULL), .seed = seed};
    t.sink = diag_new(t.arena);
    t.server = shadow_open(t.arena, unit_database_url());
    t.texts = schema_pair_of(t.arena, seed);
    bool tried = try_pair(&t);
    shadow_close(t.server);
    orm_arena_free(t.arena);
    return tried;
}

/* The one tablespace of the pairs, which no database has for itself. */
static void run_once(const char *sql) {
    orm_arena *arena = orm_arena_new(NULL);
    shadow *server = shadow_open(arena, unit_database_url());
    shadow_database *in = shadow_create(server, diag_new(arena));
    ck_assert_ptr_nonnull(in);
    shadow_run(in, "SET allow_in_place_tablespaces = on");
    const shadow_failure *failure = shadow_run(in, sql);
    ck_assert_msg(!failure, "%s: %s", sql, failure ? failure->message : "");
    shadow_drop(in);
    shadow_close(server);
    orm_arena_free(arena);
}

static void make_space(void) {
    run_once("CREATE TABLESPACE pair_space LOCATION ''");
}

/* Also behind a pair that failed, whose databases are gone by then. */
static void drop_space(void) {
    run_once("DROP TABLESPACE pair_space");
}

/* Those that once did not. */
static const uint64_t found[] = {122,  373,  403,  454,  501,  572,  1076, 1084, 1312, 1400, 1403,
                                 1425, 1760, 1814, 2002, 2282, 2290, 2464, 2558, 2693, 3036, 3728};

START_TEST(random_pairs_converge) {
    enum { PAIRS = 4 };
    const char *one = getenv("ORM_TEST_PAIR"), *many = getenv("ORM_TEST_PAIRS");
    uint64_t seed = one                       ? strtoull(one, NULL, 10)
                    : getenv("ORM_TEST_SEED") ? unit_seed() % 1000000000
                                              : 1;
    unsigned long count = one ? 1 : many ? strtoul(many, NULL, 10) : PAIRS, tried = 0;
    for (unsigned long i = 0; i < count; i++)
        tried += try_seed(seed + i);
    for (size_t i = 0; !many && !one && i < sizeof found / sizeof *found; i++, count++)
        tried += try_seed(found[i]);
    printf("# %lu of %lu pairs had a migration\n", tried, count);
    ck_assert(one || tried * 4 > count);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("migrate_random");
    TCase *tests = tcase_create("migrate_random");
    tcase_set_timeout(tests, 36000);
    tcase_add_unchecked_fixture(tests, make_space, drop_space);
    tcase_add_test(tests, random_pairs_converge);
    suite_add_tcase(suite, tests);
    return suite;
}
