/* Proofs: migrations that hold, those that do not, and what their steps did to others. */
#include "migrate/prove.h"

#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "compile.h"
#include "diag/memory.h"
#include "schema/schema.h"
#include "support/unit.h"

static orm_arena *arena;
static diag *sink;
static shadow *server;

static void set_up(void) {
    arena = orm_arena_new(NULL);
    sink = diag_new(arena);
    server = shadow_open(arena, unit_database_url());
}

static void tear_down(void) {
    shadow_close(server);
    orm_arena_free(arena);
}

static const char *messages(void) {
    char *text = NULL;
    size_t len = 0;
    FILE *out = open_memstream(&text, &len);
    diag_print(sink, out);
    fclose(out);
    const char *copy = gen_copy(arena, text, len);
    free(text);
    return copy;
}

static model *model_of(const char *text) {
    const ast_file *file =
        schema_parse(arena, source_of_text(arena, "schema.orm", text, strlen(text)), sink);
    model *built = model_build(arena, &file, 1, sink);
    ck_assert_msg(built != NULL, "%s", messages());
    return built;
}

static bool is_reversible(const migrate_plan *back) {
    for (size_t i = 0; i < back->operations.len; i++)
        if (back->operations.items[i].refusal)
            return false;
    return true;
}

static proof_request request_of(const model *from, const model *to) {
    migrate_plan *plan = migrate_compare_stored(arena, from, to, server, sink);
    const migrate_plan *back = migrate_inverse(plan);
    return (proof_request){.from = from,
                           .to = to,
                           .plan = plan,
                           .up = migrate_render(plan),
                           .down = migrate_render(back),
                           .reversible = is_reversible(back)};
}

/* --- cases ------------------------------------------------------------------------------------- */

static uint64_t next_of(uint64_t *state) {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state >> 11;
}

static void prove_case(const char *path) {
    const char *folder = gen_copy(arena, path, strlen(path) - strlen("/from.orm"));
    const model *from = compile_model(arena, path, sink);
    const model *to = compile_model(arena, gen_printf(arena, "%s/to.orm", folder), sink);
    ck_assert_msg(from && to, "%s: %s", folder, messages());
    const proof_request request = request_of(from, to);
    proof out;
    if (migrate_check(request.plan, true, diag_new(arena)))
        ck_assert_msg(migrate_prove(arena, server, &request, &out, sink), "%s: %s", folder,
                      messages());
}

/* Some of tests/diff, chosen by the seed; all with ORM_TEST_ALL. */
START_TEST(the_cases_of_the_differ_hold) {
    enum { SOME = 8 };
    glob_t found;
    uint64_t state = unit_seed();
    ck_assert_int_eq(glob("tests/diff/*/from.orm", 0, NULL, &found), 0);
    bool all = getenv("ORM_TEST_ALL") != NULL;
    for (size_t i = 0; i < (all ? found.gl_pathc : SOME); i++)
        prove_case(found.gl_pathv[all ? i : next_of(&state) % found.gl_pathc]);
    globfree(&found);
}
END_TEST

/* --- what is observed -------------------------------------------------------------------------- */

static const char *lock_on(const proof_steps *in, size_t step, const char *relation) {
    for (size_t i = 0; i < in->items[step].locks.len; i++)
        if (strcmp(in->items[step].locks.items[i].relation, relation) == 0)
            return in->items[step].locks.items[i].mode;
    return "none";
}

static bool is_rewritten(const proof_steps *in, size_t step, const char *relation) {
    for (size_t i = 0; i < in->items[step].rewritten.len; i++)
        if (strcmp(in->items[step].rewritten.items[i], relation) == 0)
            return true;
    return false;
}

static const char two_tables[] = "table a { id int primary key, n int?, t text? }\n"
                                 "table b { id int primary key, a int? }\n";

/* The steps up, by hand, from two_tables to itself. */
static proof prove_by_hand(const char *const *steps, size_t count, bool holds) {
    const model *of = model_of(two_tables);
    proof_request request = {.from = of, .to = of, .plan = migrate_compare(arena, of, of)};
    for (size_t i = 0; i < count; i++)
        gen_list_add(arena, &request.up, (migrate_step){.sql = steps[i]});
    proof out;
    bool held = migrate_prove(arena, server, &request, &out, sink);
    ck_assert_msg(held == holds, "%s", messages());
    return out;
}

START_TEST(locks_and_rewrites_are_those_of_their_step) {
    static const char *const steps[] = {
        "ALTER TABLE b ADD CONSTRAINT k FOREIGN KEY (a) REFERENCES a NOT VALID",
        "ALTER TABLE a ALTER COLUMN n TYPE bigint",
        "ALTER TABLE a ALTER COLUMN n TYPE int",
        "CREATE INDEX i ON b (a)",
        "DROP INDEX i",
        "ALTER TABLE b DROP CONSTRAINT k"};
    proof out = prove_by_hand(steps, 6, true);
    ck_assert_uint_eq(out.up.len, 6);
    ck_assert_str_eq(lock_on(&out.up, 0, "a"), "SHARE ROW EXCLUSIVE");
    ck_assert_str_eq(lock_on(&out.up, 0, "b"), "SHARE ROW EXCLUSIVE");
    ck_assert(!is_rewritten(&out.up, 0, "a"));
    ck_assert_str_eq(lock_on(&out.up, 1, "a"), "ACCESS EXCLUSIVE");
    ck_assert_str_eq(lock_on(&out.up, 1, "b"), "none");
    ck_assert(is_rewritten(&out.up, 1, "a"));
    ck_assert_str_eq(lock_on(&out.up, 3, "b"), "none");
    ck_assert_str_eq(lock_on(&out.up, 4, "b"), "ACCESS EXCLUSIVE");
    ck_assert_uint_eq(out.tables, 2);
    ck_assert_uint_eq(out.rows, 6);
}
END_TEST

/* --- what does not hold -------------------------------------------------------------------------- */

START_TEST(another_catalogue_is_reported) {
    static const char *const steps[] = {"ALTER TABLE a ADD COLUMN more int"};
    prove_by_hand(steps, 1, false);
    ck_assert_ptr_nonnull(strstr(messages(), "table a: column more"));
}
END_TEST

START_TEST(rows_that_changed_are_reported) {
    static const char *const steps[] = {"UPDATE a SET t = 'x'"};
    prove_by_hand(steps, 1, false);
    ck_assert_ptr_nonnull(strstr(messages(), "rows of table a are others"));
}
END_TEST

START_TEST(a_statement_that_fails_is_reported) {
    static const char *const steps[] = {"ALTER TABLE a DROP COLUMN nothing"};
    prove_by_hand(steps, 1, false);
    ck_assert_ptr_nonnull(strstr(messages(), "step 1 of up fails"));
}
END_TEST

START_TEST(a_way_back_that_leads_elsewhere_is_reported) {
    const model *from = model_of("table a { id int primary key }");
    const model *to = model_of("table a { id int primary key, n int? }");
    proof_request request = request_of(from, to);
    request.down.len = 0;
    proof out;
    ck_assert(!migrate_prove(arena, server, &request, &out, sink));
    ck_assert_ptr_nonnull(strstr(messages(), "after down"));
    ck_assert_ptr_nonnull(strstr(messages(), "column n"));
}
END_TEST

START_TEST(rows_that_do_not_fit_are_a_note) {
    const model *from = model_of("table a { id int primary key, t text }");
    const model *to = model_of("table a { id int primary key, t text, check (length(t) > 50) }");
    const proof_request request = request_of(from, to);
    proof out;
    ck_assert_msg(migrate_prove(arena, server, &request, &out, sink), "%s", messages());
    ck_assert_uint_eq(out.rows, 0);
    ck_assert_uint_eq(out.notes.len, 1);
    ck_assert_ptr_nonnull(strstr(out.notes.items[0], "with the rows of the proof"));
}
END_TEST

START_TEST(checks_keys_and_partitions_are_met) {
    const model *of = model_of(
        "enum mood { sad, ok }\n"
        "domain code text check (value in ('x1', 'x2'))\n"
        "table kinds { id int primary key, name varchar(3) unique, code code, mood mood[] }\n"
        "table things { id bigint primary key identity, kind int, price numeric(4,2),\n"
        "  span int4range, level int, state text, foreign key (kind) references kinds (id),\n"
        "  check (level between 100 and 200), check (state in ('on', 'off')),\n"
        "  exclude using gist (span with &&) }\n"
        "table logs { at date, n int, primary key (at, n)\n"
        "  partition by range (at) { logs_2031 from ('2031-01-01') to ('2032-01-01') }\n"
        "}\n");
    const proof_request request = request_of(of, of);
    proof out;
    ck_assert_msg(migrate_prove(arena, server, &request, &out, sink), "%s", messages());
    ck_assert_msg(out.notes.len == 0, "%s", out.notes.len ? out.notes.items[0] : "");
    ck_assert_uint_eq(out.tables, 3);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("migrate_prove");
    TCase *tests = tcase_create("migrate_prove");
    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_set_timeout(tests, 600);
    tcase_add_test(tests, the_cases_of_the_differ_hold);
    tcase_add_test(tests, locks_and_rewrites_are_those_of_their_step);
    tcase_add_test(tests, another_catalogue_is_reported);
    tcase_add_test(tests, rows_that_changed_are_reported);
    tcase_add_test(tests, a_statement_that_fails_is_reported);
    tcase_add_test(tests, a_way_back_that_leads_elsewhere_is_reported);
    tcase_add_test(tests, rows_that_do_not_fit_are_a_note);
    tcase_add_test(tests, checks_keys_and_partitions_are_met);
    suite_add_tcase(suite, tests);
    return suite;
}
