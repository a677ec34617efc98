/*
 * Typed queries against a server: what it thinks of each query of tests/query and of the sample is
 * what was inferred, in every shape; and no column that is never NULL ever is, on empty tables and
 * on tables full of NULLs.
 */
#define _DEFAULT_SOURCE
#include "support/unit.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "compile_queries.h"
#include "diag/memory.h"
#include "server/server_check.h"
#include "support/query_database.h"

enum { ROUNDS = 6 };

static query_database db;
static query_set *queries;

static const char *corpora(void) {
    const char *folder = getenv("CORPORA");
    return folder ? folder : "../shared/corpora";
}

/* A corpus's schema without its owners; NULL when it is not here. */
static const char *corpus_sql(const char *file) {
    const char *why = NULL;
    const source *text =
        source_read(db.arena, gen_printf(db.arena, "%s/%s", corpora(), file), &why);
    if (!text)
        return NULL;
    char *sql = gen_copy(db.arena, text->text, text->len);
    for (char *owner = sql; (owner = strstr(owner, "OWNER TO")); owner += 8) {
        char *line = owner;
        while (line > sql && line[-1] != '\n')
            line--;
        memcpy(line, "--", 2);
    }
    return sql;
}

static void load_queries(const char *path) {
    diag *sink = diag_new(db.arena);
    queries = compile_queries(db.arena, db.schema, path, sink);
    if (!queries)
        diag_print(sink, stderr);
    ck_assert_ptr_nonnull(queries);
}

/* --- what the db.server thinks ------------------------------------------------------------------------ */

static PGresult *prepare(const query_text *text, const Oid *types) {
    PQclear(PQexec(db.server, "DEALLOCATE ALL"));
    return PQprepare(db.server, "q", text->sql, types ? (int)text->parameters.len : 0, types);
}

static void check_columns(const typed_query *query, const query_text *text) {
    PGresult *described = PQdescribePrepared(db.server, "q");
    ck_assert_msg(PQnfields(described) == (int)query->columns.len, "%s: %d columns, not %zu\n%s",
                  query->name, PQnfields(described), query->columns.len, text->sql);
    for (int i = 0; i < PQnfields(described); i++) {
        const query_column *column = &query->columns.items[i];
        ck_assert_msg(strcmp(PQfname(described, i), column->name) == 0, "%s: column %s, not %s",
                      query->name, PQfname(described, i), column->name);
        const char *type = query_database_spelling(&db, PQftype(described, i));
        ck_assert_msg(strcmp(type, column->sent) == 0, "%s.%s is %s to the db.server, not %s",
                      query->name, column->name, type, column->sent);
    }
    PQclear(described);
}

static void check_shape(void *context, const typed_query *query, uint32_t shape) {
    (void)context;
    query_text text = query_text_of(db.arena, query, shape);
    PGresult *prepared = prepare(&text, query_database_types(&db, query, &text));
    ck_assert_msg(PQresultStatus(prepared) == PGRES_COMMAND_OK, "%s: %s\n%s", query->name,
                  PQresultErrorMessage(prepared), text.sql);
    PQclear(prepared);
    check_columns(query, &text);
}

/* Where the db.server can tell the parameters' types by itself, they are those. */
static void check_undeclared(const typed_query *query) {
    query_text text = query_text_of(db.arena, query, query_full_shape(query));
    PGresult *prepared = prepare(&text, NULL);
    bool told = PQresultStatus(prepared) == PGRES_COMMAND_OK;
    PQclear(prepared);
    if (!told)
        return;
    PGresult *described = PQdescribePrepared(db.server, "q");
    for (size_t i = 0; i < text.parameters.len; i++) {
        const query_parameter *parameter = &query->parameters.items[text.parameters.items[i]];
        const char *type = query_database_spelling(&db, PQparamtype(described, (int)i));
        ck_assert_msg(strcmp(type, query_parameter_spelling(&db, parameter)) == 0,
                      "%s: parameter %s is %s to the db.server, not %s", query->name,
                      parameter->name, type, query_parameter_spelling(&db, parameter));
    }
    PQclear(described);
}

static void agree(void) {
    for (size_t i = 0; i < queries->queries.len; i++) {
        const typed_query *query = queries->queries.items[i];
        query_each_shape(query, check_shape, NULL);
        if (query->cardinality != QUERY_BULK)
            check_undeclared(query);
    }
}

/* What `ormgen check --db` says of them: nothing. */
static void check_command_agrees(void) {
    diag *sink = diag_new(db.arena);
    const char *url = gen_printf(db.arena, "host='%s' port='%s' user='%s' dbname='%s'",
                                 PQhost(db.server), PQport(db.server), PQuser(db.server), db.name);
    bool asked = server_check(db.arena, queries, url, sink);
    diag_print(sink, stderr);
    ck_assert(asked);
    ck_assert_uint_eq(diag_count(sink), 0);
}

/* --- NULL by experiment ------------------------------------------------------------------------------ */

static size_t round_number, rows_seen, never_null, proven;
static bool **was_null; /* by query and column */

static void note_nulls(const typed_query *query, const PGresult *result) {
    for (size_t i = 0; i < queries->queries.len; i++)
        for (int c = 0; queries->queries.items[i] == query && c < PQnfields(result); c++)
            for (int row = 0; row < PQntuples(result); row++)
                was_null[i][c] = was_null[i][c] || PQgetisnull(result, row, c);
}

/* Columns that may be NULL by what was inferred, and never were: some of them could be proven. */
static size_t never_seen_null(void) {
    size_t count = 0;
    for (size_t i = 0; i < queries->queries.len; i++)
        for (size_t c = 0; c < queries->queries.items[i]->columns.len; c++)
            count += queries->queries.items[i]->columns.items[c].nullable && !was_null[i][c];
    return count;
}

static void run_shape(const typed_query *query, uint32_t shape) {
    query_text text = query_text_of(db.arena, query, shape);
    const char **values = gen_alloc(db.arena, (text.parameters.len + 1) * sizeof *values);
    for (size_t i = 0; i < text.parameters.len; i++) {
        const query_parameter *parameter = &query->parameters.items[text.parameters.items[i]];
        bool null = parameter->nullable && round_number % 2;
        values[i] = null ? NULL : query_database_sample(&db, parameter, round_number);
    }
    /* a random hierarchy can have circles, which a recursive query never leaves */
    query_database_run(
        &db,
        "BEGIN; SET LOCAL session_replication_role = replica; SET LOCAL statement_timeout = 200");
    PGresult *prepared = prepare(&text, query_database_types(&db, query, &text));
    PQclear(prepared);
    PGresult *result =
        PQexecPrepared(db.server, "q", (int)text.parameters.len, values, NULL, NULL, 0);
    rows_seen += query_database_check_nulls(query, result, text.sql);
    note_nulls(query, result);
    PQclear(result);
    query_database_run(&db, "ROLLBACK");
}

static void run_all(void) {
    for (round_number = 0; round_number < ROUNDS; round_number++)
        for (size_t i = 0; i < queries->queries.len; i++) {
            const typed_query *query = queries->queries.items[i];
            if (query->cardinality != QUERY_COPY)
                run_shape(query, query_full_shape(query));
            if (query->optional_count && !query->set_mask)
                run_shape(query, query->sorts.len ? 1u << QUERY_SORT_BIT : 0);
        }
}

static void experiment(void) {
    was_null = gen_alloc(db.arena, queries->queries.len * sizeof *was_null);
    for (size_t i = 0; i < queries->queries.len; i++)
        was_null[i] = gen_alloc(db.arena, queries->queries.items[i]->columns.len + 1);
    run_all();
    query_database_fill(&db);
    rows_seen = 0;
    run_all();
    ck_assert_uint_gt(rows_seen, 0);
    never_null = proven = 0;
    for (size_t i = 0; i < queries->queries.len; i++)
        for (size_t c = 0; c < queries->queries.items[i]->columns.len; c++) {
            never_null++;
            proven += !queries->queries.items[i]->columns.items[c].nullable;
        }
    printf("# %s: %zu rows, %zu of %zu columns proven never NULL; %zu that may be never were\n",
           db.name, rows_seen, proven, never_null, never_seen_null());
}

/* --- the tests ---------------------------------------------------------------------------------------- */

static void check_all(void) {
    agree();
    check_command_agrees();
    experiment();
    query_database_close(&db);
}

START_TEST(the_sample_is_typed_as_the_server_types_it) {
    query_database_open(&db, "sample");
    query_database_load_model(&db, "schema.orm");
    load_queries("queries");
    query_database_create(&db);
    check_all();
}
END_TEST

START_TEST(chinook_is_typed_as_the_server_types_it) {
    query_database_open(&db, "chinook");
    query_database_load_model(&db, "tests/query/chinook/schema.orm");
    load_queries("tests/query/chinook/queries.sql");
    query_database_create(&db);
    check_all();
}
END_TEST

START_TEST(pagila_is_typed_as_the_server_types_it) {
    const char *sql = corpus_sql("pagila/pagila-schema.sql");
    if (!sql) {
        printf("# skipped: %s/pagila is not there\n", corpora());
        return;
    }
    query_database_open(&db, "pagila");
    query_database_run(&db, sql);
    query_database_run(&db, "SET search_path = public");
    query_database_load_model(&db, "tests/query/pagila/schema.orm");
    load_queries("tests/query/pagila/queries.sql");
    check_all();
}
END_TEST

START_TEST(tpch_is_typed_as_the_server_types_it) {
    char path[] = "/tmp/orm_tpch_XXXXXX.sql";
    int file = mkstemps(path, 4);
    ck_assert_int_ge(file, 0);
    close(file);
    const char *command = gen_printf(
        db.arena, "tests/query/tpch/convert.sh %s/tpch/queries >%s 2>/dev/null", corpora(), path);
    int status = system(command);
    if (status != 0) {
        unlink(path);
        printf("# skipped: %s/tpch is not there\n", corpora());
        return;
    }
    query_database_open(&db, "tpch");
    query_database_load_model(&db, "tests/query/tpch/schema.orm");
    load_queries(path);
    unlink(path);
    ck_assert_uint_eq(queries->queries.len, 22);
    query_database_create(&db);
    check_all();
}
END_TEST

/* Each statement beside what somebody who knows no paths would have written. */
static const struct {
    const char *query, *by_hand;
} pairs[] = {
    {"SELECT e.id, e.department.name AS d FROM employees e",
     "SELECT e.id, d.name FROM employees e JOIN departments d ON d.id = e.department_id"},
    {"SELECT e.id, m.department.name AS d FROM employees e LEFT JOIN e.manager m",
     "SELECT e.id, d.name FROM employees e LEFT JOIN employees m ON m.id = e.manager_id "
     "LEFT JOIN departments d ON d.id = m.department_id"},
    {"SELECT e.id, e.manager.manager.department.name AS d FROM employees e",
     "SELECT e.id, d.name FROM employees e LEFT JOIN employees m ON m.id = e.manager_id LEFT JOIN "
     "employees mm ON mm.id = m.manager_id LEFT JOIN departments d ON d.id = mm.department_id"},
    {"SELECT d.id, e.id AS e FROM departments d LEFT JOIN d.employees e",
     "SELECT d.id, e.id FROM departments d LEFT JOIN employees e ON e.department_id = d.id"},
    {"SELECT e.id, p.name FROM employees e LEFT JOIN e.projects p ON p.id > 5 OR p.name = 'a'",
     "SELECT e.id, p.name FROM employees e LEFT JOIN (employee_projects ep JOIN projects p ON p.id = "
     "ep.project_id AND (p.id > 5 OR p.name = 'a')) ON ep.employee_id = e.id"},
    {"SELECT e.id FROM employees e WHERE EXISTS (SELECT 1 FROM e.projects p WHERE p.id > 3)",
     "SELECT e.id FROM employees e WHERE EXISTS (SELECT 1 FROM employee_projects ep WHERE "
     "ep.employee_id = e.id AND ep.project_id > 3)"},
    {"SELECT p.id, e.id AS e FROM employees e, e.projects p",
     "SELECT ep.project_id, e.id FROM employees e JOIN employee_projects ep ON ep.employee_id = e.id"},
    {"SELECT x.id, m.department.name AS d FROM projects x RIGHT JOIN employees m ON m.id = x.id",
     "SELECT x.id, d.name FROM projects x RIGHT JOIN employees m ON m.id = x.id "
     "JOIN departments d ON d.id = m.department_id"},
    {"SELECT x.id, e.department.name AS d FROM projects x FULL JOIN employees e ON e.id = x.id + 20",
     "SELECT x.id, d.name FROM projects x FULL JOIN employees e ON e.id = x.id + 20 "
     "LEFT JOIN departments d ON d.id = e.department_id"},
    {"SELECT e.department.name AS d, count(*) AS n FROM employees e GROUP BY e.department.name",
     "SELECT d.name, count(*) FROM employees e JOIN departments d ON d.id = e.department_id GROUP BY 1"},
    {"SELECT id, e.department.name AS d FROM employees e JOIN projects p USING (id)",
     "SELECT id, (SELECT name FROM departments d WHERE d.id = e.department_id) FROM employees e JOIN "
     "projects p USING (id)"},
    {"SELECT *, e.department.budget AS b FROM employees e WHERE name > '' ORDER BY name",
     "SELECT e.*, d.budget FROM employees e JOIN departments d ON d.id = e.department_id WHERE e.name > "
     "''"},
};

static size_t difference(const char *one, const char *other) {
    PGresult *result = PQexec(
        db.server,
        gen_printf(db.arena,
                   "SELECT count(*) FROM ((SELECT * FROM (%s) a EXCEPT ALL SELECT * FROM "
                   "(%s) b) UNION ALL (SELECT * FROM (%s) b EXCEPT ALL SELECT * FROM (%s) a)) d",
                   one, other, other, one));
    ck_assert_msg(PQntuples(result) == 1, "%s", PQresultErrorMessage(result));
    size_t rows = strtoul(PQgetvalue(result, 0, 0), NULL, 10);
    PQclear(result);
    return rows;
}

START_TEST(paths_give_the_rows_of_what_is_written_by_hand) {
    query_database_open(&db, "paths");
    query_database_load_model(&db, "schema.orm");
    query_database_create(&db);
    query_database_run(
        &db,
        "INSERT INTO departments (name) SELECT 'd' || g FROM generate_series(1, 5) g;"
        "INSERT INTO employees (name, email, salary, department_id) SELECT 'e' || g, 'e' || g, g, "
        "1 + g % 4 FROM generate_series(1, 30) g;"
        "UPDATE employees SET manager_id = id / 3 WHERE id > 2 AND id % 4 <> 0;"
        "INSERT INTO projects (name) SELECT chr(96 + g) FROM generate_series(1, 10) g;"
        "INSERT INTO employee_projects (employee_id, project_id) SELECT g, 1 + g * p % 10 FROM "
        "generate_series(1, 20) g, generate_series(1, 3) p ON CONFLICT DO NOTHING");
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        const char *text = gen_printf(db.arena, "-- name: q :many\n%s;", pairs[i].query);
        const source *file = source_of_text(db.arena, "pair.sql", text, strlen(text));
        diag *sink = diag_new(db.arena);
        const query_set *set = query_compile(db.arena, db.schema, &file, 1, sink);
        diag_print(sink, stderr);
        ck_assert_uint_eq(set->queries.len, 1);
        const char *sql = query_text_of(db.arena, set->queries.items[0], 0).sql;
        ck_assert_msg(difference(sql, pairs[i].by_hand) == 0, "%s\n%s", sql, pairs[i].by_hand);
    }
    query_database_close(&db);
}
END_TEST

static void start(void) {
    db.arena = orm_arena_new(NULL);
    ck_assert_ptr_nonnull(db.arena);
}

static void stop(void) {
    orm_arena_free(db.arena);
}

Suite *unit_suite(void) {
    Suite *suite = suite_create("query_server");
    TCase *cases = tcase_create("query_server");
    tcase_set_timeout(cases, 300);
    tcase_add_checked_fixture(cases, start, stop);
    tcase_add_test(cases, the_sample_is_typed_as_the_server_types_it);
    tcase_add_test(cases, chinook_is_typed_as_the_server_types_it);
    tcase_add_test(cases, pagila_is_typed_as_the_server_types_it);
    tcase_add_test(cases, tpch_is_typed_as_the_server_types_it);
    tcase_add_test(cases, paths_give_the_rows_of_what_is_written_by_hand);
    suite_add_tcase(suite, cases);
    return suite;
}
