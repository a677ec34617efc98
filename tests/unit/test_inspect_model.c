/* What is read of a database, as the model holds it. */
#include "inspect/reader.h"
#include "support/unit.h"

#include <libpq-fe.h>
#include <string.h>

static orm_arena *arena;

static void make_arena(void) {
    arena = orm_arena_new(NULL);
}

static void free_arena(void) {
    orm_arena_free(arena);
}

START_TEST(arrays_are_read_with_quotes_and_escapes) {
    text_list list = array_elements(arena, "{a,\"b,\\\"c\\\\\",\"\",\"{}\"}");
    ck_assert_uint_eq(list.len, 4);
    ck_assert_str_eq(list.items[0], "a");
    ck_assert_str_eq(list.items[1], "b,\"c\\");
    ck_assert_str_eq(list.items[2], "");
    ck_assert_str_eq(list.items[3], "{}");
    ck_assert_uint_eq(array_elements(arena, "{}").len, 0);
    ck_assert_uint_eq(array_elements(arena, NULL).len, 0);
}
END_TEST

START_TEST(only_parentheses_around_all_of_it_are_taken_off) {
    ck_assert_str_eq(bare_expression(arena, "((a > 0))"), "a > 0");
    ck_assert_str_eq(bare_expression(arena, "(a) > (b)"), "(a) > (b)");
    ck_assert_str_eq(bare_expression(arena, "(a > ')')"), "a > ')'");
    ck_assert_str_eq(bare_expression(arena, "(a"), "(a");
    ck_assert_ptr_null(bare_expression(arena, NULL));
}
END_TEST

START_TEST(lists_are_split_outside_of_brackets_and_text) {
    text_list list = split_list(arena, "'a, b', f(c, d), ARRAY[1, 2]");
    ck_assert_uint_eq(list.len, 3);
    ck_assert_str_eq(list.items[0], "'a, b'");
    ck_assert_str_eq(list.items[1], "f(c, d)");
    ck_assert_str_eq(list.items[2], "ARRAY[1, 2]");
}
END_TEST

/* --- against a server ----------------------------------------------------------------------------- */

static const char setup[] =
    "DROP SCHEMA IF EXISTS inspect_test CASCADE; CREATE SCHEMA inspect_test;"
    "SET search_path = inspect_test;"
    "CREATE TYPE mood AS ENUM ('sad', 'ok'); ALTER TYPE mood ADD VALUE 'meh' BEFORE 'ok';"
    "CREATE TABLE up (id int GENERATED ALWAYS AS IDENTITY (INCREMENT 5) PRIMARY KEY, m mood[],"
    "  price numeric(10,2) NOT NULL DEFAULT 1, span interval day to second(3), s serial,"
    "  UNIQUE NULLS NOT DISTINCT (price) INCLUDE (id) DEFERRABLE);"
    "CREATE TABLE down (a int, b int REFERENCES up ON DELETE SET NULL ON UPDATE CASCADE);"
    "CREATE INDEX odd ON down (b DESC NULLS LAST, (a + 1)) WHERE a > 0;"
    "CREATE TABLE parts (at date) PARTITION BY RANGE (at);"
    "CREATE TABLE part PARTITION OF parts FOR VALUES FROM ('2025-01-01') TO (MAXVALUE)";

static void run(const char *sql) {
    PGconn *connection = PQconnectdb(unit_database_url());
    PGresult *result = PQexec(connection, sql);
    ck_assert_msg(PQresultStatus(result) == PGRES_COMMAND_OK, "%s", PQerrorMessage(connection));
    PQclear(result);
    PQfinish(connection);
}

static const model_table *table_called(const model *in, const char *name) {
    const model_table *found = model_table_named(in, "inspect_test", name);
    ck_assert_ptr_nonnull(found);
    return found;
}

static void check_up(const model_table *up) {
    const model_column *const *columns = (const model_column *const *)up->columns.items;
    ck_assert_int_eq(columns[0]->identity, IDENTITY_ALWAYS);
    ck_assert_str_eq(columns[0]->identity_options.increment, "5");
    ck_assert_ptr_null(columns[0]->identity_options.start);
    ck_assert_int_eq(columns[1]->type.kind, TYPE_ENUM);
    ck_assert_int_eq(columns[1]->type.dimensions, 1);
    ck_assert_str_eq(columns[1]->type.enumeration->labels.items[1].label, "meh");
    ck_assert_str_eq(columns[2]->type.modifiers, "10,2");
    ck_assert_str_eq(columns[2]->default_value.sql, "1");
    ck_assert_str_eq(columns[3]->type.interval_fields, "day to second");
    ck_assert_str_eq(columns[4]->serial_sequence, "up_s_seq");
    const model_constraint *unique = up->constraints.items[1];
    ck_assert(unique->nulls_not_distinct && unique->deferrable && !unique->initially_deferred);
    ck_assert_ptr_eq(unique->include.items[0], columns[0]);
    ck_assert(!unique->name_given);
}

static void check_down(const model_table *down, const model_table *up) {
    const model_constraint *key = down->constraints.items[0];
    ck_assert_ptr_eq(key->ref_table, up);
    ck_assert_int_eq(key->on_delete, ACTION_SET_NULL);
    ck_assert_int_eq(key->on_update, ACTION_CASCADE);
    const model_index *odd = down->indexes.items[0];
    ck_assert(odd->name_given && odd->elements.items[0].descending);
    ck_assert_int_eq(odd->elements.items[0].nulls, -1);
    ck_assert_str_eq(odd->elements.items[1].expression.sql, "a + 1");
    ck_assert_str_eq(odd->where.sql, "a > 0");
}

START_TEST(a_database_is_read_whole) {
    run(setup);
    static const char *const schemas[] = {"inspect_test"};
    inspect_request request = {unit_database_url(), schemas, 1};
    inspect_leftovers leftovers = {0};
    const model *found = inspect_database(arena, &request, &leftovers, diag_new(arena));
    run("DROP SCHEMA inspect_test CASCADE");
    ck_assert_ptr_nonnull(found);
    check_up(table_called(found, "up"));
    check_down(table_called(found, "down"), table_called(found, "up"));
    const model_table *part = table_called(found, "part");
    ck_assert_int_eq(part->kind, TABLE_PARTITION);
    ck_assert_ptr_eq(part->partition_of, table_called(found, "parts"));
    ck_assert_str_eq(part->bound.from.items[0], "'2025-01-01'");
    ck_assert_str_eq(part->bound.to.items[0], "MAXVALUE");
    ck_assert_uint_eq(found->sequences.len, 0);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("inspect_model");
    TCase *reading = tcase_create("reading");
    tcase_add_checked_fixture(reading, make_arena, free_arena);
    tcase_add_test(reading, arrays_are_read_with_quotes_and_escapes);
    tcase_add_test(reading, only_parentheses_around_all_of_it_are_taken_off);
    tcase_add_test(reading, lists_are_split_outside_of_brackets_and_text);
    tcase_add_test(reading, a_database_is_read_whole);
    suite_add_tcase(suite, reading);
    return suite;
}
