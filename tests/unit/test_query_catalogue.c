/*
 * What a server has besides functions and operators of its own, against that server, which writes the
 * statements: a SELECT of each of its tables and views; a call of each function and operator of
 * extensions, with and without a type on the right, each of their casts, and a mixture of operands; all
 * that sorts and groups, over each type. We take what it takes, with the types that it gives, and refuse what it refuses.
 */
#define _DEFAULT_SOURCE
#include "support/unit.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "diag/memory.h"
#include "support/query_database.h"

static query_database db;
static size_t alike, refused_alike;
static const source *files[8]; /* extensions' scripts, and at last the queries */
static size_t script_count;

static const char own_objects[] =
    "CREATE TEMPORARY VIEW own AS SELECT d.classid, d.objid FROM pg_depend d JOIN pg_extension e "
    "ON e.oid = d.refobjid WHERE d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e' "
    "AND e.extname <> 'plpgsql';"
    "CREATE TEMPORARY VIEW own_operator AS SELECT o.*, CASE WHEN oprleft <> 0 THEN "
    "format('NULL::%s', oprleft::regtype) END AS l FROM pg_operator o JOIN own ON o.oid = objid "
    "AND classid = 'pg_operator'::regclass WHERE oprleft <> 'anyelement'::regtype";

static const char *const written_by_the_server[] = {
    "SELECT format('SELECT %s(%s) AS x', p.oid::regproc, (SELECT string_agg('NULL::' || "
    "t::regtype, ', ' ORDER BY i) FROM unnest(proargtypes::oid[]) WITH ORDINALITY a (t, i))) "
    "FROM pg_proc p JOIN own ON p.oid = objid AND classid = 'pg_proc'::regclass WHERE NOT EXISTS "
    "(SELECT FROM unnest(coalesce(proallargtypes, proargtypes::oid[]) || prorettype) u (oid) JOIN "
    "pg_type t ON t.oid = u.oid WHERE t.typname IN ('internal', 'cstring', 'trigger', 'anyelement', "
    "'record'))",
    "SELECT format('SELECT %s %s NULL::%s AS x', l, oprname, oprright::regtype) FROM own_operator",
    "SELECT format('SELECT %s %s $1 AS x', l, oprname) FROM own_operator",
    "SELECT format('SELECT (NULL::%s)::%s AS x', castsource::regtype, casttarget::regtype) "
    "FROM pg_cast c JOIN own ON c.oid = objid AND classid = 'pg_cast'::regclass",
    "SELECT format('SELECT NULL::%s %s NULL::%s AS x', l, o, r) FROM "
    "unnest('{citext,text,varchar,name,hstore,ltree,int[],cube,lquery,earth}'::text[]) l, "
    "unnest('{=,||,<,~,->,LIKE,@>,<->}'::text[]) o, "
    "unnest('{citext,text,varchar,hstore,ltree,int,text[],lquery,cube}'::text[]) r",
    "SELECT format(q, t.oid::regtype) FROM pg_type t LEFT JOIN pg_type e ON e.oid = t.typelem, "
    "(VALUES ('SELECT x FROM (SELECT NULL::%s AS x) s ORDER BY x'), "
    "('SELECT x FROM (SELECT NULL::%s AS x) s GROUP BY x'), "
    "('SELECT DISTINCT NULL::%s AS x'), ('SELECT DISTINCT ON (NULL::%1$s) NULL::%1$s AS x'), "
    "('SELECT count(DISTINCT NULL::%s) AS n'), ('SELECT array_agg(1 ORDER BY NULL::%s) AS n'), "
    "('SELECT NULL::%1$s AS x UNION SELECT NULL::%1$s'), "
    "('SELECT NULL::%1$s AS x EXCEPT ALL SELECT NULL::%1$s'), "
    "('SELECT NULL::%1$s AS x UNION ALL SELECT NULL::%1$s ORDER BY x'), "
    "('SELECT rank() OVER (ORDER BY NULL::%s) AS n'), "
    "('SELECT rank() OVER (PARTITION BY NULL::%s) AS n')) v (q) "
    "WHERE t.typtype IN ('b', 'r', 'm') AND coalesce(e.typtype, 'b') NOT IN ('c', 'p') AND (t.typnamespace = "
    "'pg_catalog'::regnamespace AND t.typcategory <> 'Z' OR t.typname IN ('citext', 'hstore', "
    "'cube', 'ltree', 'lquery', 'ltxtquery', 'query_int'))",
};

/* --- judging ------------------------------------------------------------------------------------ */

/* Compiles the statements, a parameter of each by a name, as q0, q1 and so on. */
static const query_set *compile(const PGresult *statements) {
    orm__buffer text = {0};
    for (int i = 0; i < PQntuples(statements); i++) {
        const char *sql = PQgetvalue(statements, i, 0), *parameter = strstr(sql, "$1");
        int before = (int)(parameter ? (size_t)(parameter - sql) : strlen(sql));
        orm__buffer_printf(&text, "-- name: q%d :many\n%.*s%s%s;\n\n", i, before, sql,
                           parameter ? ":p" : "", parameter ? parameter + 2 : "");
    }
    const char *kept = gen_keep(db.arena, &text);
    files[script_count] = source_of_text(db.arena, "written.sql", kept, strlen(kept));
    return query_compile(db.arena, db.schema, files, script_count + 1, diag_new(db.arena));
}

static void check_types(const typed_query *query, const char *sql) {
    PGresult *described = PQdescribePrepared(db.server, "q");
    ck_assert_msg(PQnfields(described) == (int)query->columns.len, "%s", sql);
    for (size_t i = 0; i < query->columns.len; i++)
        ck_assert_str_eq(query_database_spelling(&db, PQftype(described, (int)i)),
                         query->columns.items[i].type.spelling);
    for (int i = 0; i < PQnparams(described); i++)
        ck_assert_str_eq(query_database_spelling(&db, PQparamtype(described, i)),
                         query->parameters.items[i].type.spelling);
    PQclear(described);
}

static void judge(const char *sql, const typed_query *ours) {
    PQclear(PQexec(db.server, "DEALLOCATE ALL"));
    PGresult *theirs = PQprepare(db.server, "q", sql, 0, NULL);
    bool taken = PQresultStatus(theirs) == PGRES_COMMAND_OK;
    ck_assert_msg(taken == (ours != NULL), "%s: %s\n%s", ours ? "taken" : "refused", sql,
                  PQresultErrorMessage(theirs));
    if (taken)
        check_types(ours, sql);
    (*(taken ? &alike : &refused_alike))++;
    PQclear(theirs);
}

static void judge_all(const char *written) {
    PGresult *statements = PQexec(db.server, written);
    ck_assert_msg(PQntuples(statements) > 0, "%s", PQresultErrorMessage(statements));
    const query_set *ours = compile(statements);
    for (int i = 0; i < PQntuples(statements); i++)
        judge(PQgetvalue(statements, i, 0), query_named(ours, gen_printf(db.arena, "q%d", i)));
    PQclear(statements);
}

/* --- tests -------------------------------------------------------------------------------------- */

/* False, and told, where the server lacks one of the extensions. */
static bool make_extensions(void) {
    const model *of = db.schema;
    for (size_t i = 0; i < of->extensions.len; i++) {
        const char *name = of->extensions.items[i]->name;
        PGresult *made = PQexec(
            db.server, gen_printf(db.arena, "CREATE EXTENSION IF NOT EXISTS \"%s\" CASCADE", name));
        bool there = PQresultStatus(made) == PGRES_COMMAND_OK;
        PQclear(made);
        if (there)
            continue;
        printf("# skipped: the server has no extension %s\n", name);
        return false;
    }
    return true;
}

static void load_model(const char *path) {
    query_database_load_model(&db, path);
    db.schema->server = PQserverVersion(db.server) / 10000;
}

static void start(void) {
    db.arena = orm_arena_new(NULL);
    query_database_open(&db, "catalogue");
    load_model("tests/query/extensions/schema.orm");
}

/* The script that the server's CREATE EXTENSION starts with. */
static void add_script(const char *extension) {
    PGresult *read = PQexec(
        db.server,
        gen_printf(db.arena,
                   "SELECT '-- extension: %s' || chr(10) || pg_read_file(folder || '/' || name) "
                   "FROM (SELECT setting || '/extension' AS folder FROM pg_config WHERE name = "
                   "'SHAREDIR') s, pg_ls_dir(folder) name WHERE name ~ '^%s--[0-9.]+[.]sql$'",
                   extension, extension));
    ck_assert_msg(PQntuples(read) == 1, "%s", PQresultErrorMessage(read));
    const char *text = gen_strdup(db.arena, PQgetvalue(read, 0, 0));
    files[script_count++] = source_of_text(db.arena, extension, text, strlen(text));
    PQclear(read);
}

static void stop(void) {
    printf("# %zu statements typed alike, %zu refused alike\n", alike, refused_alike);
    query_database_close(&db);
    orm_arena_free(db.arena);
}

START_TEST(extensions_bring_what_the_server_says) {
    if (db.schema->server != 15) {
        printf("# skipped: what is known of extensions is as PostgreSQL 15 has it\n");
        return;
    }
    if (!make_extensions())
        return;
    query_database_run(&db, own_objects);
    for (size_t i = 0; i < sizeof written_by_the_server / sizeof *written_by_the_server; i++)
        judge_all(written_by_the_server[i]);
    ck_assert_uint_gt(alike, 700);
}
END_TEST

START_TEST(scripts_tell_what_the_server_says) {
    load_model("tests/query/extensions/told.orm");
    if (!make_extensions())
        return;
    add_script("isn");
    add_script("seg");
    query_database_run(&db, own_objects);
    for (size_t i = 0; i < 4; i++)
        judge_all(written_by_the_server[i]);
    judge_all("SELECT format('SELECT DISTINCT NULL::%s AS x ORDER BY x', t) FROM "
              "unnest('{seg,isbn13,ean13}'::regtype[]) t");
    ck_assert_uint_gt(alike, 300);
}
END_TEST

START_TEST(tables_of_the_server_have_the_columns_that_it_says) {
    judge_all("SELECT format('SELECT * FROM %I.%I', nspname, relname) FROM pg_class c JOIN "
              "pg_namespace n ON n.oid = relnamespace WHERE nspname IN ('pg_catalog', "
              "'information_schema') AND relkind IN ('r', 'v') AND c.oid < 16384 "
              "AND relname <> 'pg_statistic_ext_data'");
    judge_all("SELECT 'SELECT relname, indkey, c.ctid FROM pg_class c JOIN pg_index i ON "
              "i.indexrelid = c.oid WHERE relnamespace = $1::regnamespace'");
    judge_all("SELECT 'SELECT * FROM information_schema.tables t WHERE t.table_name = $1'");
    judge_all("SELECT 'SELECT * FROM tables'");
    ck_assert_uint_gt(alike, 200);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("query_catalogue");
    TCase *cases = tcase_create("query_catalogue");
    tcase_set_timeout(cases, 120);
    tcase_add_checked_fixture(cases, start, stop);
    tcase_add_test(cases, tables_of_the_server_have_the_columns_that_it_says);
    tcase_add_test(cases, extensions_bring_what_the_server_says);
    tcase_add_test(cases, scripts_tell_what_the_server_says);
    suite_add_tcase(suite, cases);
    return suite;
}
