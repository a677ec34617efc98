/* Shadow servers: databases that are there and gone, and what is left when the program dies. */
#include "shadow/shadow.h"
#include "support/unit.h"

#include <libpq-fe.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "diag/memory.h"

static orm_arena *arena;
static diag *sink;

static void set_up(void) {
    arena = orm_arena_new(NULL);
    sink = diag_new(arena);
}

static void tear_down(void) {
    orm_arena_free(arena);
}

/* --- what is there --------------------------------------------------------------------------- */

/* The folder of a private server, out of a connection string of one of its databases. */
static const char *home_of(const shadow_database *of) {
    PQconninfoOption *options = PQconninfoParse(shadow_url(of), NULL);
    const char *home = NULL;
    for (const PQconninfoOption *each = options; each && each->keyword; each++)
        if (strcmp(each->keyword, "host") == 0)
            home = gen_strdup(arena, each->val);
    PQconninfoFree(options);
    return home;
}

static bool is_there(const char *path) {
    return access(path, F_OK) == 0;
}

static bool has_database(const char *name) {
    PGconn *connection = PQconnectdb(getenv("DATABASE_URL"));
    const char *const values[] = {name};
    PGresult *found = PQexecParams(connection, "SELECT FROM pg_database WHERE datname = $1", 1,
                                   NULL, values, NULL, NULL, 0);
    ck_assert_int_eq(PQresultStatus(found), PGRES_TUPLES_OK);
    bool there = PQntuples(found) > 0;
    PQclear(found);
    PQfinish(connection);
    return there;
}

static const char *name_of(shadow_database *of) {
    const shadow_failure *failed;
    shadow_rows rows = shadow_ask(of, "SELECT current_database()", &failed);
    ck_assert_ptr_null(failed);
    return shadow_cell(&rows, 0, 0);
}

/* Waits until it is gone, however long that takes. */
static void wait_until_gone(const char *what, bool (*there)(const char *what)) {
    const struct timespec pause = {0, 20 * 1000 * 1000};
    while (there(what))
        nanosleep(&pause, NULL);
}

/* --- the tests ------------------------------------------------------------------------------- */

START_TEST(a_private_server_is_there_and_gone) {
    shadow *server = shadow_open(arena, NULL);
    shadow_database *one = shadow_create(server, sink), *two = shadow_create(server, sink);
    ck_assert_ptr_nonnull(one);
    ck_assert_ptr_nonnull(two);
    const char *home = home_of(one);
    ck_assert(is_there(home));
    ck_assert_ptr_null(shadow_run(one, "CREATE TABLE t (a int); INSERT INTO t VALUES (1), (NULL)"));
    const shadow_failure *failed;
    shadow_rows rows = shadow_ask(one, "SELECT a FROM t ORDER BY a", &failed);
    ck_assert_ptr_null(failed);
    ck_assert_uint_eq(rows.rows, 2);
    ck_assert_str_eq(shadow_cell(&rows, 0, 0), "1");
    ck_assert_ptr_null(shadow_cell(&rows, 1, 0));
    shadow_ask(two, "SELECT FROM t", &failed);
    ck_assert_ptr_nonnull(failed);
    ck_assert_str_eq(failed->sqlstate, "42P01");
    shadow_drop(one);
    shadow_close(server);
    ck_assert(!is_there(home));
    ck_assert_uint_eq(diag_count(sink), 0);
}
END_TEST

START_TEST(nothing_is_started_before_it_is_needed) {
    shadow *server = shadow_open(arena, "host=/nowhere");
    shadow_close(server);
    ck_assert_uint_eq(diag_count(sink), 0);
}
END_TEST

START_TEST(a_server_that_does_not_answer_is_reported) {
    shadow *server = shadow_open(arena, "host=/nowhere password=secret");
    ck_assert_ptr_null(shadow_create(server, sink));
    ck_assert_uint_eq(diag_errors(sink), 1);
    ck_assert_ptr_null(shadow_create(server, sink));
    ck_assert_uint_eq(diag_errors(sink), 2);
    shadow_close(server);
}
END_TEST

START_TEST(roles_are_made_on_a_private_server) {
    shadow *server = shadow_open(arena, NULL);
    shadow_database *made = shadow_create(server, sink);
    ck_assert_ptr_null(shadow_run(made, "CREATE TABLE t (); GRANT SELECT ON t TO reader, \"a b\""));
    ck_assert_ptr_null(shadow_run(made, "BEGIN"));
    const shadow_failure *failed = shadow_run(made, "GRANT SELECT ON t TO nobody_yet");
    ck_assert_ptr_nonnull(failed);
    ck_assert_str_eq(failed->sqlstate, "42704");
    shadow_close(server);
}
END_TEST

START_TEST(a_database_is_read_as_a_model) {
    shadow *server = shadow_open(arena, getenv("DATABASE_URL"));
    shadow_database *made = shadow_create(server, sink);
    inspect_leftovers leftovers = {0};
    ck_assert_ptr_null(shadow_run(made, "CREATE TABLE t (a int CHECK (a > 0))"));
    const model *found = shadow_inspect(made, &leftovers, sink);
    ck_assert_uint_eq(found->tables.len, 1);
    ck_assert_str_eq(found->tables.items[0]->constraints.items[0]->name, "t_a_check");
    const char *name = name_of(made);
    ck_assert(has_database(name));
    shadow_close(server);
    ck_assert(!has_database(name));
}
END_TEST

START_TEST(what_the_server_refused_is_shown_with_its_line) {
    shadow *server = shadow_open(arena, getenv("DATABASE_URL"));
    shadow_database *made = shadow_create(server, sink);
    const char *sql = "SELECT 'ä';\nSELECT nothing;\nSELECT 1";
    const shadow_failure *failed = shadow_run(made, sql);
    ck_assert_ptr_nonnull(failed);
    shadow_report(failed, "making the schema", sql, sink);
    char *text = NULL;
    size_t len = 0;
    FILE *out = open_memstream(&text, &len);
    diag_print(sink, out);
    fclose(out);
    ck_assert_ptr_nonnull(strstr(text, "making the schema: column \"nothing\" does not exist"));
    ck_assert_ptr_nonnull(strstr(text, "in `SELECT nothing;`"));
    free(text);
    shadow_close(server);
}
END_TEST

/* A child makes a database, says what should go with it, and is killed. */
static const char *left_by_a_killed_child(const char *url, const char *(*told)(shadow_database *)) {
    int ends[2];
    char line[512] = "";
    ck_assert_int_eq(pipe(ends), 0);
    pid_t child = fork();
    if (child == 0) {
        shadow_database *made = shadow_create(shadow_open(arena, url), sink);
        const char *text = made ? told(made) : "";
        if (write(ends[1], text, strlen(text)) > 0)
            pause();
        _exit(1);
    }
    close(ends[1]);
    ck_assert(read(ends[0], line, sizeof line - 1) > 0);
    close(ends[0]);
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    return gen_strdup(arena, line);
}

static const char *told_home(shadow_database *of) {
    return home_of(of);
}

START_TEST(a_private_server_does_not_outlive_a_killed_program) {
    wait_until_gone(left_by_a_killed_child(NULL, told_home), is_there);
}
END_TEST

START_TEST(databases_do_not_outlive_a_killed_program) {
    wait_until_gone(left_by_a_killed_child(getenv("DATABASE_URL"), name_of), has_database);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("shadow server");
    TCase *tests = tcase_create("shadow server");
    tcase_add_checked_fixture(tests, set_up, tear_down);
    tcase_set_timeout(tests, 120);
    tcase_add_test(tests, a_private_server_is_there_and_gone);
    tcase_add_test(tests, nothing_is_started_before_it_is_needed);
    tcase_add_test(tests, a_server_that_does_not_answer_is_reported);
    tcase_add_test(tests, roles_are_made_on_a_private_server);
    tcase_add_test(tests, a_database_is_read_as_a_model);
    tcase_add_test(tests, what_the_server_refused_is_shown_with_its_line);
    tcase_add_test(tests, a_private_server_does_not_outlive_a_killed_program);
    tcase_add_test(tests, databases_do_not_outlive_a_killed_program);
    suite_add_tcase(suite, tests);
    return suite;
}
