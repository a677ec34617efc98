/* Queries that give rows and objects, count, or take many rows. */
#include "session_queries.h"

#include <stdlib.h>

static orm_engine *engine;
static orm_session *s;

static void open_all(void) {
    create_schema();
    engine = open_engine((orm_engine_options){0});
    s = open_session(engine);
}

static void close_all(void) {
    orm_session_close(s);
    orm_engine_close(engine);
    drop_schema();
}

static const char *error(void) {
    return orm_session_error(s)->message;
}

/* --- many --------------------------------------------------------------------------------------- */

START_TEST(many_gives_the_sessions_objects_with_their_relationships) {
    employee *ada = find_employee(s, 1);
    employee_list staff;
    by_department_args args = {.department = "Engineering"};
    assert_ok(s, orm_query_many(s, &by_department_query, &args, &staff));
    ck_assert_uint_eq(staff.len, 2);
    ck_assert_ptr_eq(staff.items[0], ada);
    ck_assert_str_eq(staff.items[1]->name, "Bob");
    ck_assert_str_eq(ada->department->name, "Engineering");
    ck_assert_ptr_eq(ada->department, staff.items[1]->department);
    ck_assert_uint_eq(ada->projects.len, 2);
    project *apollo = (project *)(void *)staff.items[1]->projects.items[0];
    ck_assert_str_eq(apollo->name, "Apollo");
    ck_assert_uint_eq(apollo->members.len, 2);
    /* The finder, the query, department, projects, members. */
    ck_assert_uint_eq(orm_session_statement_count(s), 5);
}
END_TEST

START_TEST(many_without_rows_is_an_empty_list) {
    employee_list staff;
    by_department_args args = {.department = "Nobody's"};
    assert_ok(s, orm_query_many(s, &by_department_query, &args, &staff));
    ck_assert_uint_eq(staff.len, 0);
    ck_assert_uint_eq(orm_session_statement_count(s), 1);
}
END_TEST

START_TEST(rows_hold_columns_entities_and_lists_of_their_own) {
    staff_list staff;
    sql_beside("UPDATE employees SET kind = 'part_time' WHERE id = 4");
    assert_ok(s, orm_query_many(s, &staff_query, NULL, &staff));
    ck_assert_uint_eq(staff.len, 4);
    const staff_row *ada = &staff.items[0], *bob = &staff.items[1], *dan = &staff.items[3];
    ck_assert_str_eq(ada->label, "xAda");
    ck_assert_ptr_null(ada->boss);
    ck_assert_str_eq(ada->e->name, "Ada");
    ck_assert_ptr_eq(bob->boss, ada->e);
    ck_assert_ptr_eq(dan->boss, staff.items[2].e);
    ck_assert(!bob->rank.present && dan->rank.present && dan->rank.value == 4);
    ck_assert_int_eq(dan->kind, PART_TIME);
    ck_assert_int_eq(dan->id, 4);
    ck_assert_uint_eq(ada->recent.len, 1);
    ck_assert_str_eq(((project *)(void *)ada->recent.items[0])->name, "Gemini");
    ck_assert_uint_eq(bob->recent.len, 1);
    ck_assert_str_eq(((project *)(void *)bob->recent.items[0])->name, "Apollo");
    ck_assert_uint_eq(dan->recent.len, 0);
    /* The relationship is as it was: not loaded. */
    ck_assert_uint_eq(ada->e->projects.len, 0);
    orm_list all;
    assert_ok(s, orm_object_load_many((orm_object *)ada->e, EMPLOYEE_PROJECTS, &all));
    ck_assert_uint_eq(all.len, 2);
    ck_assert_uint_eq(ada->recent.len, 1);
}
END_TEST

START_TEST(more_rows_than_a_block_are_decoded_alike) {
    sql_beside("INSERT INTO employees (name, email, salary, department_id, manager_id) "
               "SELECT 'n' || i, 'n' || i, i, 1, CASE WHEN i % 3 = 0 THEN 1 END "
               "FROM generate_series(5, 1000) AS i");
    staff_list staff;
    assert_ok(s, orm_query_many(s, &staff_query, NULL, &staff));
    ck_assert_uint_eq(staff.len, 1000);
    for (int64_t i = 5; i <= 1000; i++) {
        const staff_row *row = &staff.items[i - 1];
        char label[16];
        snprintf(label, sizeof label, "xn%d", (int)i);
        ck_assert_str_eq(row->label, label);
        ck_assert_int_eq(row->e->id, i);
        ck_assert_int_eq(row->rank.value, i);
        ck_assert(row->boss == (i % 3 == 0 ? staff.items[0].e : NULL));
    }
    ck_assert_uint_eq(orm_session_object_count(s), 1000 + 2);
}
END_TEST

static void check_employee(const employee *seen, const employee *wanted) {
    ck_assert_str_eq(seen->name, wanted->name);
    ck_assert_str_eq(seen->email, wanted->email);
    ck_assert(orm_numeric_compare(seen->salary, wanted->salary) == 0);
    ck_assert_int_eq(seen->kind, wanted->kind);
    ck_assert_int_eq(seen->hired_on.days, wanted->hired_on.days);
    ck_assert_pstr_eq(seen->phone, wanted->phone);
    ck_assert_int_eq(seen->department_id, wanted->department_id);
    ck_assert(seen->manager_id.present == wanted->manager_id.present &&
              seen->manager_id.value == wanted->manager_id.value);
}

/* The rows of a stream are those of the list, one after the other. */
static void check_stream(const staff_list *wanted) {
    orm_query query = staff_query;
    query.cardinality = ORM_QUERY_EACH;
    query.load_count = 0;
    orm_stream *stream;
    const staff_row *row;
    assert_ok(s, orm_query_open(s, &query, NULL, &stream));
    for (size_t i = 0; i < wanted->len; i++) {
        assert_ok(s, orm_query_next(stream, &query, &row));
        ck_assert_ptr_nonnull(row);
        const staff_row *same = &wanted->items[i];
        ck_assert_str_eq(row->label, same->label);
        ck_assert(row->rank.present == same->rank.present && row->rank.value == same->rank.value);
        ck_assert_int_eq(row->kind, same->kind);
        ck_assert_int_eq(row->id, same->id);
        ck_assert(row->e != same->e);
        check_employee(row->e, same->e);
        ck_assert(!row->boss == !same->boss);
        if (row->boss)
            check_employee(row->boss, same->boss);
    }
    for (int twice = 0; twice < 2; twice++) {
        assert_ok(s, orm_query_next(stream, &query, &row));
        ck_assert_ptr_null(row);
    }
    orm_stream_close(stream);
}

START_TEST(a_stream_of_any_length_gives_the_rows_of_the_list) {
    static const int lengths[] = {0, 1, 4, 15, 16, 17, 31, 32, 33, 150};
    sql_beside("INSERT INTO employees (name, email, salary, kind, phone, department_id, manager_id)"
               " SELECT 'n' || i, 'n' || i, i % 5 * 1000.01 - 1, "
               "(ARRAY['full_time', 'part_time'])[1 + i % 2]::employment, "
               "(ARRAY[NULL, '', '1'])[1 + i % 3], 1, CASE WHEN i % 3 = 0 THEN 1 END "
               "FROM generate_series(5, 150) AS i");
    staff_list staff;
    for (int i = LEN(lengths) - 1; i >= 0; i--) {
        char remove[64];
        snprintf(remove, sizeof remove, "DELETE FROM employees WHERE id > %d", lengths[i]);
        if (lengths[i] < 4)
            sql_beside("DELETE FROM employee_projects");
        sql_beside(remove);
        assert_ok(s, orm_query_many(s, &staff_query, NULL, &staff));
        ck_assert_uint_eq(staff.len, (size_t)lengths[i]);
        check_stream(&staff);
        assert_ok(s, orm_session_rollback(s));
    }
}
END_TEST

START_TEST(a_query_flushes_first_unless_told_not_to) {
    employee *bob = find_employee(s, 2);
    set_text(bob, EMPLOYEE_NAME, "Abe");
    employee_list staff;
    by_department_args args = {.department = "Engineering"};
    assert_ok(s, orm_query_many(s, &by_department_query, &args, &staff));
    ck_assert_ptr_eq(staff.items[0], bob);
    orm_session *lazy;
    orm_session_options options = {.no_autoflush = true};
    assert_ok(s, orm_session_commit(s));
    ck_assert_int_eq(orm_session_open(engine, &options, &lazy), ORM_OK);
    set_text(find_employee(lazy, 2), EMPLOYEE_NAME, "Zed");
    assert_ok(lazy, orm_query_many(lazy, &by_department_query, &args, &staff));
    ck_assert_str_eq(staff.items[0]->name, "Zed");
    orm_session_close(lazy);
}
END_TEST

START_TEST(a_shape_is_prepared_once_and_lives_longer_than_objects) {
    employee_list staff;
    by_department_args args = {.department = "Sales"};
    for (int i = 0; i < 3; i++) {
        assert_ok(s, orm_query_many(s, &by_department_query, &args, &staff));
        ck_assert_uint_eq(staff.len, 2);
        orm_session_clear(s);
    }
    assert_ok(
        s, orm_session_execute(s, "DO $$BEGIN ASSERT (SELECT count(*) FROM pg_prepared_statements "
                                  "WHERE statement LIKE '%WHERE d.name = $1 ORDER%') = 1; END$$"));
}
END_TEST

/* --- one and maybe --------------------------------------------------------------------------------- */

static const orm_query one_query = {.abi = ORM_ABI,
                                    .cardinality = ORM_QUERY_ONE,
                                    .name = "one_employee",
                                    .pieces = by_department_pieces,
                                    .piece_count = LEN(by_department_pieces),
                                    .parameters = by_department_parameters,
                                    .parameter_count = 1,
                                    .columns = employee_result,
                                    .column_count = 9,
                                    .entities = only_employee,
                                    .entity_count = 1,
                                    .flags = ORM_QUERY_RETURNS_ROWS | ORM_QUERY_BARE,
                                    .args_size = sizeof(by_department_args),
                                    .row_size = sizeof(employee *),
                                    .sort_offset = -1,
                                    .cursor_offset = -1};

START_TEST(one_wants_exactly_one_row_and_maybe_at_most_one) {
    employee *found = (employee *)s;
    by_department_args nobody = {.department = "Empty"}, some = {.department = "Sales"};
    assert_status(s, orm_query_one(s, &one_query, &nobody, &found), ORM_NOT_FOUND);
    ck_assert_str_eq(orm_session_error(s)->query, "one_employee");
    ck_assert_ptr_null(found);
    assert_ok(s, orm_query_maybe(s, &one_query, &nobody, &found));
    ck_assert_ptr_null(found);
    assert_status(s, orm_query_one(s, &one_query, &some, &found), ORM_TOO_MANY_ROWS);
    assert_status(s, orm_query_maybe(s, &one_query, &some, &found), ORM_TOO_MANY_ROWS);
    sql_beside("DELETE FROM employees WHERE id = 4");
    assert_ok(s, orm_session_rollback(s));
    assert_ok(s, orm_query_one(s, &one_query, &some, &found));
    ck_assert_str_eq(found->name, "Cyd");
    ck_assert_ptr_eq(found, find_employee(s, 3));
}
END_TEST

typedef struct total_row {
    int64_t headcount;
    orm_opt_numeric average;
} total_row;
#define HEADCOUNT(type)                                                                            \
    { "headcount", &type, offsetof(total_row, headcount), 0, -1, 0 }
#define AVERAGE(flags)                                                                             \
    { "average", &orm_type_numeric, offsetof(total_row, average), (flags), -1, 0 }
static const orm_query_column total_columns[] = {HEADCOUNT(orm_type_int8),
                                                 AVERAGE(ORM_RESULT_NULLABLE)};
static const orm_query_piece total_pieces[] = {
    TEXT("SELECT count(*) AS headcount, avg(salary) AS average FROM employees")};
static const orm_query total_query = PLAIN_QUERY("total", total_pieces, total_columns, total_row);

START_TEST(one_row_of_columns_is_a_struct) {
    const total_row *total;
    assert_ok(s, orm_query_one(s, &total_query, NULL, &total));
    ck_assert_int_eq(total->headcount, 4);
    ck_assert(total->average.present);
    assert_ok(s, orm_session_rollback(s));
    sql_beside("TRUNCATE employees CASCADE");
    assert_ok(s, orm_query_maybe(s, &total_query, NULL, &total));
    ck_assert_int_eq(total->headcount, 0);
    ck_assert(!total->average.present);
}
END_TEST

/* --- what does not fit ----------------------------------------------------------------------------- */

START_TEST(a_result_of_another_type_names_the_column) {
    static const orm_query_column columns[] = {HEADCOUNT(orm_type_int4),
                                               AVERAGE(ORM_RESULT_NULLABLE)};
    static const orm_query query = PLAIN_QUERY("total", total_pieces, columns, total_row);
    const total_row *total;
    assert_status(s, orm_query_one(s, &query, NULL, &total), ORM_MISMATCH);
    ck_assert_str_eq(orm_session_error(s)->column, "headcount");
    ck_assert_str_eq(orm_session_error(s)->query, "total");
    static const orm_query fewer = {.abi = ORM_ABI,
                                    .name = "total",
                                    .pieces = total_pieces,
                                    .piece_count = 1,
                                    .columns = columns,
                                    .column_count = 1,
                                    .row_size = sizeof(total_row),
                                    .sort_offset = -1,
                                    .cursor_offset = -1};
    assert_status(s, orm_query_one(s, &fewer, NULL, &total), ORM_MISMATCH);
    ck_assert_msg(strstr(error(), "2 columns"), "%s", error());
}
END_TEST

START_TEST(a_null_where_none_was_inferred_is_a_mismatch) {
    static const orm_query_piece pieces[] = {TEXT("SELECT 1::bigint, NULL::numeric")};
    static const orm_query_column columns[] = {HEADCOUNT(orm_type_int8), AVERAGE(0)};
    static const orm_query query = PLAIN_QUERY("total", pieces, columns, total_row);
    const total_row *total;
    assert_status(s, orm_query_one(s, &query, NULL, &total), ORM_MISMATCH);
    ck_assert_str_eq(orm_session_error(s)->column, "average");
}
END_TEST

START_TEST(a_parameter_that_cannot_be_sent_is_told_before_sending) {
    employee_list staff;
    by_department_args missing = {.department = NULL}, wrong = {.department = "\xff"};
    assert_status(s, orm_query_many(s, &by_department_query, &missing, &staff), ORM_REQUIRED);
    ck_assert_msg(strstr(error(), "`department`"), "%s", error());
    assert_status(s, orm_query_many(s, &by_department_query, &wrong, &staff), ORM_VALUE);
    assert_status(s, orm_query_many(s, &by_department_query, NULL, &staff), ORM_MISUSE);
    ck_assert_uint_eq(orm_session_statement_count(s), 0);
    by_department_args right = {.department = "Sales"};
    assert_ok(s, orm_query_many(s, &by_department_query, &right, &staff));
}
END_TEST

START_TEST(a_server_error_carries_the_querys_name) {
    static const orm_query_piece pieces[] = {TEXT("SELECT 1 / 0, 1.0")};
    static const orm_query query = PLAIN_QUERY("broken", pieces, total_columns, total_row);
    const total_row *total;
    assert_status(s, orm_query_one(s, &query, NULL, &total), ORM_SERVER);
    ck_assert_str_eq(orm_session_error(s)->query, "broken");
    ck_assert_str_eq(orm_session_error(s)->sqlstate, "22012");
    assert_status(s, orm_query_one(s, &total_query, NULL, &total), ORM_SERVER);
    assert_ok(s, orm_session_rollback(s));
    assert_ok(s, orm_query_one(s, &total_query, NULL, &total));
}
END_TEST

START_TEST(a_query_of_another_abi_is_refused) {
    orm_query old = total_query;
    old.abi = ORM_ABI + 1;
    const total_row *total;
    assert_status(s, orm_query_one(s, &old, NULL, &total), ORM_MISUSE);
}
END_TEST

/* --- rows that change -------------------------------------------------------------------------------- */

START_TEST(optional_set_items_are_unset_null_or_a_value) {
    uint64_t rows = 9;
    change_args args = {.id = 2};
    assert_ok(s, orm_query_rows(s, &change_query, &args, &rows));
    ck_assert_uint_eq(rows, 0);
    ck_assert_uint_eq(orm_session_statement_count(s), 0);
    args.phone = "123";
    assert_ok(s, orm_query_rows(s, &change_query, &args, &rows));
    ck_assert_uint_eq(rows, 1);
    args.kind = orm_opt_int32_of(PART_TIME);
    args.phone = NULL;
    assert_ok(s, orm_query_exec(s, &change_query, &args));
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT phone || kind::text FROM employees WHERE id = 2"),
                     "123part_time");
    args = (change_args){.phone_null = true, .kind = orm_opt_int32_of(FULL_TIME), .id = 2};
    assert_ok(s, orm_query_rows(s, &change_query, &args, &rows));
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT coalesce(phone, 'none') || kind::text FROM employees "
                                "WHERE id = 2"),
                     "nonefull_time");
    args.id = 99;
    assert_ok(s, orm_query_rows(s, &change_query, &args, &rows));
    ck_assert_uint_eq(rows, 0);
}
END_TEST

START_TEST(an_object_that_a_query_returns_changed_is_as_the_database_has_it) {
    static const orm_query_piece pieces[] = {
        TEXT("UPDATE employees AS e SET name = 'Robert', manager_id = NULL WHERE e.id = 2 "
             "RETURNING " EMPLOYEE_SQL("e"))};
    orm_query raise = one_query;
    raise.name = "rename";
    raise.pieces = pieces;
    raise.piece_count = 1;
    raise.parameter_count = 0;
    raise.args_size = 0;
    employee *bob = find_employee(s, 2), *found;
    orm_object *boss;
    assert_ok(s, orm_object_load_one((orm_object *)bob, EMPLOYEE_MANAGER, &boss));
    ck_assert_str_eq(((employee *)(void *)boss)->name, "Ada");
    assert_ok(s, orm_query_one(s, &raise, NULL, &found));
    ck_assert_ptr_eq(found, bob);
    ck_assert_str_eq(bob->name, "Robert");
    assert_ok(s, orm_object_load_one((orm_object *)bob, EMPLOYEE_MANAGER, &boss));
    ck_assert_ptr_null(boss);
    assert_ok(s, orm_session_rollback(s));
    ck_assert_str_eq(bob->name, "Bob");
    ck_assert_ptr_eq(find_employee(s, 2), bob);
    ck_assert_str_eq(bob->name, "Bob");
}
END_TEST

START_TEST(a_row_that_a_query_inserted_is_gone_after_the_rollback) {
    static const orm_query_piece pieces[] = {
        TEXT("INSERT INTO employees AS e (name, email, salary, department_id) VALUES "
             "('New', 'new@x', 1, 1) RETURNING " EMPLOYEE_SQL("e"))};
    orm_query hire = one_query;
    hire.pieces = pieces;
    hire.piece_count = 1;
    hire.parameter_count = 0;
    hire.args_size = 0;
    employee *made;
    assert_ok(s, orm_query_one(s, &hire, NULL, &made));
    int64_t id = made->id;
    ck_assert_ptr_eq(find_employee(s, id), made);
    assert_ok(s, orm_session_rollback(s));
    ck_assert_ptr_null(find_employee(s, id));
}
END_TEST

/* --- bulk and copy ----------------------------------------------------------------------------------- */

static void check_hired(int64_t from, int64_t count, const char *where) {
    char sql[400];
    snprintf(
        sql, sizeof sql,
        "SELECT count(*) = %d AND bool_and(salary = i + 0.25 AND email = 'e' || i AND (phone IS "
        "NULL) = (i %% 2 = 0) AND (manager_id IS NULL) = (i %% 3 > 0) AND kind = CASE WHEN i "
        "%% 5 = 0 THEN 'part_time' ELSE 'full_time' END::employment) FROM (SELECT *, "
        "substr(email, 2)::int AS i FROM employees WHERE id > 4 AND name = '%s') AS hired "
        "WHERE i >= %d",
        (int)count, where, (int)from);
    ck_assert_msg(strcmp(ask_beside(sql), "t") == 0, "%s: not what was sent", where);
}

static hire_args *make_hires(const char *name, int64_t from, size_t count) {
    hire_args *rows = calloc(count, sizeof *rows);
    static char emails[9000][8];
    for (size_t i = 0; i < count; i++) {
        int64_t number = from + (int64_t)i;
        snprintf(emails[number], sizeof emails[number], "e%d", (int)number);
        rows[i] = (hire_args){.name = name,
                              .email = emails[number],
                              .salary = orm_numeric_of(number * 100 + 25, 2),
                              .kind = number % 5 ? FULL_TIME : PART_TIME,
                              .phone = number % 2 ? "1" : NULL,
                              .manager_id = {number % 3 == 0, 1},
                              .department_id = 2};
    }
    return rows;
}

START_TEST(bulk_sends_many_rows_in_one_statement) {
    hire_args *rows = make_hires("bulk", 0, 1000);
    assert_ok(s, orm_query_bulk(s, &hire_query, rows, 1000));
    ck_assert_uint_eq(orm_session_statement_count(s), 1);
    assert_ok(s, orm_query_bulk(s, &hire_query, NULL, 0));
    ck_assert_uint_eq(orm_session_statement_count(s), 1);
    assert_ok(s, orm_session_commit(s));
    check_hired(0, 1000, "bulk");
    free(rows);
}
END_TEST

typedef struct measured {
    const char *body;
} measured;

static const orm_query_parameter measure_parameters[] = {
    {"body", &orm_type_text, offsetof(measured, body), -1, ORM_PARAMETER_ARRAY, -1, -1, NULL}};
static const orm_query_piece measure_pieces[] = {
    TEXT(
        "INSERT INTO notes (amount, version, updated_at) SELECT 10 / (length(b) - 1), 77, now() FROM unnest("),
    PARAMETER(0), TEXT(") AS n(b)")};
static const orm_query measure_query = {.abi = ORM_ABI,
                                        .cardinality = ORM_QUERY_BULK,
                                        .name = "measure",
                                        .pieces = measure_pieces,
                                        .parameters = measure_parameters,
                                        .piece_count = 3,
                                        .parameter_count = 1,
                                        .args_size = sizeof(measured),
                                        .sort_offset = -1,
                                        .cursor_offset = -1};

/* So many rows of a mebibyte, the last of which is too short to be measured when it fails. */
static measured *make_large(size_t count, bool fails) {
    enum { LARGE = 1 << 20 };
    static char large[LARGE + 1];
    measured *rows = calloc(count, sizeof *rows);
    memset(large, 'x', LARGE);
    for (size_t i = 0; i < count; i++)
        rows[i].body = fails && i + 1 == count ? "x" : large;
    return rows;
}

START_TEST(bulk_of_more_than_fits_is_several_statements_and_one_transaction) {
    orm_session *alone;
    measured *rows = make_large(70, false), *failing = make_large(70, true);
    assert_ok(s, orm_query_bulk(s, &measure_query, rows, 70));
    ck_assert_uint_eq(orm_session_statement_count(s), 2);
    assert_ok(s, orm_session_rollback(s));
    ck_assert_int_eq(orm_session_open(engine, &(orm_session_options){.autocommit = true}, &alone),
                     ORM_OK);
    ck_assert_int_ne(orm_query_bulk(alone, &measure_query, failing, 70), ORM_OK);
    assert_ok(alone, orm_session_rollback(alone));
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM notes WHERE version = 77"), "0");
    assert_ok(alone, orm_query_bulk(alone, &measure_query, rows, 70));
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM notes WHERE version = 77"), "70");
    orm_session_close(alone);
    free(rows);
    free(failing);
}
END_TEST

START_TEST(copy_sends_rows_in_chunks) {
    hire_args *rows = make_hires("copy", 1000, 5000);
    assert_ok(s, orm_query_copy(s, &copy_query, rows, 5000));
    ck_assert_uint_eq(orm_session_statement_count(s), 1);
    assert_ok(s, orm_session_commit(s));
    check_hired(1000, 5000, "copy");
    free(rows);
}
END_TEST

START_TEST(copy_of_what_it_cannot_carry_goes_as_inserts) {
    hire_args *rows = make_hires("insert", 6000, 300);
    assert_ok(s, orm_query_copy(s, &insert_query, rows, 300));
    ck_assert_uint_eq(orm_session_statement_count(s), 300);
    assert_ok(s, orm_session_commit(s));
    check_hired(6000, 300, "insert");
    free(rows);
}
END_TEST

START_TEST(no_row_is_sent_when_one_cannot_be) {
    hire_args *rows = make_hires("none", 7000, 3);
    rows[2].email = NULL;
    assert_status(s, orm_query_bulk(s, &hire_query, rows, 3), ORM_REQUIRED);
    ck_assert_msg(strstr(error(), "row 2, `email`"), "%s", error());
    assert_status(s, orm_query_copy(s, &copy_query, rows, 3), ORM_REQUIRED);
    rows[2].email = "\xc3";
    assert_status(s, orm_query_copy(s, &copy_query, rows, 3), ORM_VALUE);
    ck_assert_uint_eq(orm_session_statement_count(s), 0);
    free(rows);
}
END_TEST

START_TEST(a_copy_that_the_server_refuses_takes_no_row) {
    hire_args *rows = make_hires("twice", 8000, 10);
    rows[9].email = rows[0].email;
    assert_status(s, orm_query_copy(s, &copy_query, rows, 10), ORM_CONSTRAINT);
    ck_assert_str_eq(orm_session_error(s)->constraint, "employees_email_key");
    ck_assert_str_eq(orm_session_error(s)->query, "hire_copy");
    assert_ok(s, orm_session_rollback(s));
    rows[9].email = "e8009";
    assert_ok(s, orm_query_copy(s, &copy_query, rows, 10));
    assert_ok(s, orm_session_commit(s));
    check_hired(8000, 10, "twice");
    free(rows);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("query_run_rows");
    TCase *tests = tcase_create("rows");
    tcase_add_checked_fixture(tests, open_all, close_all);
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, many_gives_the_sessions_objects_with_their_relationships);
    tcase_add_test(tests, many_without_rows_is_an_empty_list);
    tcase_add_test(tests, rows_hold_columns_entities_and_lists_of_their_own);
    tcase_add_test(tests, more_rows_than_a_block_are_decoded_alike);
    tcase_add_test(tests, a_stream_of_any_length_gives_the_rows_of_the_list);
    tcase_add_test(tests, a_query_flushes_first_unless_told_not_to);
    tcase_add_test(tests, a_shape_is_prepared_once_and_lives_longer_than_objects);
    tcase_add_test(tests, one_wants_exactly_one_row_and_maybe_at_most_one);
    tcase_add_test(tests, one_row_of_columns_is_a_struct);
    tcase_add_test(tests, a_result_of_another_type_names_the_column);
    tcase_add_test(tests, a_null_where_none_was_inferred_is_a_mismatch);
    tcase_add_test(tests, a_parameter_that_cannot_be_sent_is_told_before_sending);
    tcase_add_test(tests, a_server_error_carries_the_querys_name);
    tcase_add_test(tests, a_query_of_another_abi_is_refused);
    tcase_add_test(tests, optional_set_items_are_unset_null_or_a_value);
    tcase_add_test(tests, an_object_that_a_query_returns_changed_is_as_the_database_has_it);
    tcase_add_test(tests, a_row_that_a_query_inserted_is_gone_after_the_rollback);
    tcase_add_test(tests, bulk_sends_many_rows_in_one_statement);
    tcase_add_test(tests, bulk_of_more_than_fits_is_several_statements_and_one_transaction);
    tcase_add_test(tests, copy_sends_rows_in_chunks);
    tcase_add_test(tests, copy_of_what_it_cannot_carry_goes_as_inserts);
    tcase_add_test(tests, no_row_is_sent_when_one_cannot_be);
    tcase_add_test(tests, a_copy_that_the_server_refuses_takes_no_row);
    suite_add_tcase(suite, tests);
    return suite;
}
