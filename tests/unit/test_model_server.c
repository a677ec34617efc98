/* What the compiler believes about PostgreSQL, compared with a server. */
#include "postgres/quote.h"
#include "postgres/types.h"
#include "support/unit.h"

#include <libpq-fe.h>
#include <stdlib.h>
#include <string.h>

static PGconn *connection;

static void open_connection(void) {
    connection = PQconnectdb(unit_database_url());
    ck_assert_msg(PQstatus(connection) == CONNECTION_OK, "%s", PQerrorMessage(connection));
}

static void close_connection(void) {
    PQfinish(connection);
}

static PGresult *ask(const char *sql, const char *parameter) {
    PGresult *result =
        PQexecParams(connection, sql, parameter ? 1 : 0, NULL, &parameter, NULL, NULL, 0);
    ck_assert_msg(PQresultStatus(result) == PGRES_TUPLES_OK, "%s", PQerrorMessage(connection));
    return result;
}

START_TEST(every_type_is_the_server_s) {
    for (const pg_type *type = pg_types(); type->name; type++) {
        PGresult *result = ask("select oid, typarray, format_type(oid, null) from pg_type "
                               "where typname = $1 and typnamespace = 'pg_catalog'::regnamespace",
                               type->internal);
        ck_assert_msg(PQntuples(result) == 1, "there is no type %s", type->internal);
        ck_assert_uint_eq(strtoul(PQgetvalue(result, 0, 0), NULL, 10), type->oid);
        ck_assert_uint_eq(strtoul(PQgetvalue(result, 0, 1), NULL, 10), type->array_oid);
        ck_assert_str_eq(PQgetvalue(result, 0, 2), type->name);
        PQclear(result);
    }
}
END_TEST

START_TEST(subtypes_of_ranges_are_the_server_s) {
    PGresult *result = ask("select r.rngtypid::regtype::text, s.typname, m.typname "
                           "from pg_range r join pg_type s on s.oid = r.rngsubtype "
                           "join pg_type m on m.oid = r.rngmultitypid where r.rngtypid < 16384",
                           NULL);
    for (int i = 0; i < PQntuples(result); i++) {
        const char *name = PQgetvalue(result, i, 0);
        ck_assert_str_eq(pg_type_internal(name)->subtype, PQgetvalue(result, i, 1));
        ck_assert_str_eq(pg_type_internal(PQgetvalue(result, i, 2))->subtype, name);
    }
    ck_assert_int_gt(PQntuples(result), 0);
    PQclear(result);
}
END_TEST

/* A keyword of a newer server is quoted on an older one too, which it does not mind. */
START_TEST(every_word_that_quote_ident_quotes_is_quoted) {
    PGresult *result = ask("select word from pg_get_keywords()", NULL);
    ck_assert_int_gt(PQntuples(result), 400);
    orm__buffer mine = {0};
    for (int i = 0; i < PQntuples(result); i++) {
        const char *word = PQgetvalue(result, i, 0);
        PGresult *server = ask("select quote_ident($1)", word);
        orm__buffer_clear(&mine);
        pg_quote_name(&mine, word);
        if (*PQgetvalue(server, 0, 0) == '"')
            ck_assert_str_eq(orm__buffer_text(&mine), PQgetvalue(server, 0, 0));
        PQclear(server);
    }
    orm__buffer_free(&mine);
    PQclear(result);
}
END_TEST

START_TEST(quoted_text_comes_back_as_it_was) {
    static const char *const texts[] = {"", "'", "\\", "\\'", "''\\\\", "a\nb", "'; --", "$$", "ß"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        orm__buffer sql = {0};
        orm__buffer_text_add(&sql, "select ");
        pg_quote_text(&sql, texts[i]);
        orm__buffer_text_add(&sql, " as ");
        pg_quote_name(&sql, *texts[i] ? texts[i] : "empty");
        PGresult *result = ask(orm__buffer_text(&sql), NULL);
        ck_assert_str_eq(PQgetvalue(result, 0, 0), texts[i]);
        ck_assert_str_eq(PQfname(result, 0), *texts[i] ? texts[i] : "empty");
        PQclear(result);
        orm__buffer_free(&sql);
    }
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("model_server");
    TCase *cases = tcase_create("server");
    tcase_add_checked_fixture(cases, open_connection, close_connection);
    tcase_add_test(cases, every_type_is_the_server_s);
    tcase_add_test(cases, subtypes_of_ranges_are_the_server_s);
    tcase_add_test(cases, every_word_that_quote_ident_quotes_is_quoted);
    tcase_add_test(cases, quoted_text_comes_back_as_it_was);
    suite_add_tcase(suite, cases);
    return suite;
}
