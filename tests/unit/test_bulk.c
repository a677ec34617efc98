/* Bulk writing: what it sends, what it refuses, and what it leaves of the session's objects. */
#include "session_schema.h"
#include "support/ration.h"

typedef struct employee_row {
    int64_t id;
    const char *name;
    const char *email;
    orm_numeric salary;
    employment kind;
    orm_date hired_on;
    const char *phone;
    int64_t department_id;
    orm_opt_int64 manager_id;
} employee_row;
ORM_ROW_LAYOUT(employee, id, manager_id, employee_row, id, manager_id);

typedef struct department_row {
    int64_t id;
    const char *name;
    orm_numeric budget;
} department_row;

typedef struct seat_row {
    int32_t room;
    int16_t number;
    const char *label;
} seat_row;

typedef struct note_row {
    int32_t id;
    int32_t amount;
    orm_opt_int32 doubled;
    const char *body;
    int32_t version;
    orm_timestamptz updated_at;
} note_row;

#define ROWS(of, rows) (&(orm_rows){&of##_entity, rows, sizeof rows / sizeof *rows, sizeof *rows})

static char sent[8192];

static void catch_statement(void *context, const orm_trace *trace) {
    (void)context;
    size_t len = strlen(sent);
    if (strcmp(trace->statement, "BEGIN") != 0)
        snprintf(sent + len, sizeof sent - len, "%s\n", trace->statement);
}

static orm_engine *engine;
static orm_session *s;

static void setup(void) {
    create_schema();
    engine = open_engine((orm_engine_options){.pool_size = 2, .trace = catch_statement});
    s = open_session(engine);
    sent[0] = '\0';
}

static void teardown(void) {
    orm_session_close(s);
    orm_engine_close(engine);
    drop_schema();
}

static const employee_row two_employees[] = {
    {.id = 1, .name = "Eve", .email = "ada@x", .salary = {.len = 0}, .department_id = 1},
    {.id = 2,
     .name = "Fay",
     .email = "fay@x",
     .salary = {.len = 0},
     .department_id = 2,
     .manager_id = {true, 1}},
};

/* --- inserts ----------------------------------------------------------------------------------- */

START_TEST(rows_are_inserted_by_one_statement_that_leaves_defaults_to_the_database) {
    employee_row rows[2];
    memcpy(rows, two_employees, sizeof rows);
    rows[0].email = "eve@x";
    assert_ok(s, orm_bulk_insert(s, ROWS(employee, rows), ORM_USUAL_COLUMNS));
    ck_assert_str_eq(sent, "INSERT INTO employees AS this (name, email, salary, phone,"
                           " department_id, manager_id) SELECT n.orm__1, n.orm__2, n.orm__3,"
                           " n.orm__4, n.orm__5, n.orm__6 FROM unnest($1, $2, $3, $4, $5, $6) AS"
                           " n(orm__1, orm__2, orm__3, orm__4, orm__5, orm__6)\n");
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT string_agg(name || kind || coalesce(manager_id, 0), ' '"
                                " ORDER BY id) FROM employees WHERE id > 4"),
                     "Evefull_time0 Fayfull_time1");
}
END_TEST

START_TEST(listed_columns_are_what_is_written) {
    seat_row rows[] = {{7, 1, "a"}, {7, 2, NULL}};
    assert_ok(s, orm_bulk_insert(s, ROWS(seat, rows), ORM_COLUMNS(SEAT_NUMBER, SEAT_ROOM)));
    ck_assert_str_eq(sent, "INSERT INTO seats AS this (number, room) SELECT n.orm__1, n.orm__2"
                           " FROM unnest($1, $2) AS n(orm__1, orm__2)\n");
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT count(*) || ' ' || count(label) FROM seats WHERE room = 7"),
                     "2 0");
}
END_TEST

START_TEST(versions_and_times_are_filled_and_identities_overridden) {
    note_row rows[] = {{.id = 70, .amount = 1, .body = "b"}};
    assert_ok(s,
              orm_bulk_insert(s, ROWS(note, rows), ORM_COLUMNS(NOTE_ID, NOTE_AMOUNT, NOTE_BODY)));
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT id || ' ' || doubled || ' ' || body || ' ' || version ||"
                                " (updated_at > '2020-01-01') FROM notes WHERE id = 70"),
                     "70 2 b 1true");
}
END_TEST

START_TEST(many_rows_are_a_copy) {
    enum { MANY = 20000 };
    static seat_row rows[MANY];
    for (int i = 0; i < MANY; i++)
        rows[i] = (seat_row){100 + i / 1000, (int16_t)(i % 1000), i % 2 ? "x" : NULL};
    assert_ok(s, orm_bulk_insert(s, ROWS(seat, rows), ORM_USUAL_COLUMNS));
    ck_assert_ptr_nonnull(strstr(sent, "COPY seats (room, number, label) FROM STDIN"));
    assert_ok(s, orm_bulk_update(s, ROWS(seat, rows), ORM_USUAL_COLUMNS, NULL));
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT count(*) || ' ' || count(label) FROM seats"),
                     "20003 10002");
}
END_TEST

START_TEST(no_rows_are_no_statement) {
    uint64_t changed = 7;
    orm_rows none = {&seat_entity, NULL, 0, sizeof(seat_row)};
    assert_ok(s, orm_bulk_insert(s, &none, ORM_USUAL_COLUMNS));
    assert_ok(s, orm_bulk_delete(s, &none, &changed));
    ck_assert_uint_eq(changed, 0);
    ck_assert_str_eq(sent, "");
}
END_TEST

/* --- updates ------------------------------------------------------------------------------------- */

START_TEST(rows_are_updated_by_key_and_those_that_are_not_there_not_counted) {
    seat_row rows[] = {{1, 1, "x"}, {1, 2, "y"}, {9, 9, "z"}};
    uint64_t changed;
    assert_ok(s, orm_bulk_update(s, ROWS(seat, rows), ORM_USUAL_COLUMNS, &changed));
    ck_assert_uint_eq(changed, 2);
    ck_assert_str_eq(sent, "UPDATE seats AS this SET label = n.orm__1 FROM unnest($1, $2, $3) AS"
                           " n(orm__1, orm__2, orm__3) WHERE this.room = n.orm__2 AND"
                           " this.number = n.orm__3\n");
}
END_TEST

START_TEST(objects_of_updated_rows_are_as_they_are_now_and_a_rollback_undoes_it) {
    employee *ada = find_employee(s, 1), *cyd = find_employee(s, 3);
    employee_row rows[2];
    memcpy(rows, two_employees, sizeof rows);
    assert_ok(s, orm_bulk_update(s, ROWS(employee, rows), ORM_COLUMNS(EMPLOYEE_NAME), NULL));
    ck_assert_str_eq(ada->name, "Eve");
    ck_assert_str_eq(cyd->name, "Cyd");
    ck_assert_uint_eq(orm_session_object_count(s), 2);
    ck_assert(!orm_object_changed((orm_object *)ada));
    assert_ok(s, orm_session_rollback(s));
    ck_assert_str_eq(ada->name, "Ada");
    ck_assert_ptr_eq(find_employee(s, 1), ada);
    ck_assert_str_eq(ada->name, "Ada");
}
END_TEST

START_TEST(what_objects_have_to_write_goes_first) {
    employee *ada = find_employee(s, 1);
    set_text(ada, EMPLOYEE_PHONE, "1");
    set_text(ada, EMPLOYEE_NAME, "Zoe");
    employee_row rows[] = {two_employees[0]};
    assert_ok(s, orm_bulk_update(s, ROWS(employee, rows), ORM_COLUMNS(EMPLOYEE_NAME), NULL));
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ada->name, "Eve");
    ck_assert_str_eq(ask_beside("SELECT name || phone FROM employees WHERE id = 1"), "Eve1");
}
END_TEST

START_TEST(a_foreign_key_that_moves_moves_the_object) {
    employee *bob = find_employee(s, 2);
    department *sales = find_department(s, 2);
    orm_list staff;
    assert_ok(s, orm_object_load_many((orm_object *)sales, DEPARTMENT_EMPLOYEES, &staff));
    ck_assert_uint_eq(staff.len, 2);
    employee_row rows[] = {two_employees[1]};
    assert_ok(s,
              orm_bulk_update(s, ROWS(employee, rows), ORM_COLUMNS(EMPLOYEE_DEPARTMENT_ID), NULL));
    ck_assert_int_eq(bob->department_id, 2);
    assert_ok(s, orm_object_load_many((orm_object *)sales, DEPARTMENT_EMPLOYEES, &staff));
    ck_assert_uint_eq(staff.len, 3);
}
END_TEST

START_TEST(versions_count_up) {
    orm_list notes;
    assert_ok(s, orm_entity_all(s, &note_entity, &notes));
    note *first = (note *)(void *)notes.items[0];
    note_row rows[] = {{.id = 1, .amount = 5}};
    assert_ok(s, orm_bulk_update(s, ROWS(note, rows), ORM_COLUMNS(NOTE_AMOUNT), NULL));
    ck_assert_int_eq(first->version, 2);
    ck_assert_int_eq(first->doubled.value, 10);
    int32_t amount = 6;
    orm_object_set((orm_object *)first, NOTE_AMOUNT, &amount);
    assert_ok(s, orm_session_commit(s));
    ck_assert_int_eq(first->version, 3);
}
END_TEST

/* --- upserts ------------------------------------------------------------------------------------- */

START_TEST(a_row_in_conflict_is_updated) {
    employee *ada = find_employee(s, 1);
    employee_row rows[2];
    uint64_t written;
    memcpy(rows, two_employees, sizeof rows);
    assert_ok(s, orm_bulk_upsert(s, ROWS(employee, rows), ORM_USUAL_COLUMNS, 0,
                                 ORM_COLUMNS(EMPLOYEE_NAME), &written));
    ck_assert_uint_eq(written, 2);
    ck_assert_str_eq(ada->name, "Eve");
    ck_assert_ptr_nonnull(strstr(sent, " ON CONFLICT (email) DO UPDATE SET name = EXCLUDED.name"
                                       " RETURNING this.id, this.name, "));
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT count(*) || ' ' || min(salary) FILTER (WHERE id = 1)"
                                " FROM employees"),
                     "5 120000.00");
}
END_TEST

START_TEST(the_usual_update_is_all_that_was_inserted_but_what_conflicts) {
    employee_row rows[2];
    memcpy(rows, two_employees, sizeof rows);
    assert_ok(
        s, orm_bulk_upsert(s, ROWS(employee, rows), ORM_USUAL_COLUMNS, 0, ORM_USUAL_COLUMNS, NULL));
    ck_assert_ptr_nonnull(strstr(sent, "DO UPDATE SET name = EXCLUDED.name, salary ="
                                       " EXCLUDED.salary, phone = EXCLUDED.phone, department_id ="
                                       " EXCLUDED.department_id, manager_id ="
                                       " EXCLUDED.manager_id\n"));
}
END_TEST

START_TEST(a_row_in_conflict_may_stay_as_it_is) {
    employee_row rows[2];
    uint64_t written;
    memcpy(rows, two_employees, sizeof rows);
    assert_ok(s, orm_bulk_upsert(s, ROWS(employee, rows), ORM_USUAL_COLUMNS, 0, ORM_NO_COLUMNS,
                                 &written));
    ck_assert_uint_eq(written, 1);
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT name FROM employees WHERE id = 1"), "Ada");
}
END_TEST

/* --- deletes ------------------------------------------------------------------------------------- */

START_TEST(objects_of_deleted_rows_are_deleted_and_a_rollback_brings_them_back) {
    employee *dan = find_employee(s, 4), *ada = find_employee(s, 1);
    employee_row rows[] = {{.id = 4}, {.id = 77}};
    uint64_t deleted;
    assert_ok(s, orm_bulk_delete(s, ROWS(employee, rows), &deleted));
    ck_assert_uint_eq(deleted, 1);
    ck_assert_int_eq(orm_object_state((orm_object *)dan), ORM_DELETED);
    ck_assert_ptr_null(find_employee(s, 4));
    assert_ok(s, orm_session_rollback(s));
    ck_assert_int_eq(orm_object_state((orm_object *)dan), ORM_PERSISTENT);
    ck_assert_ptr_eq(find_employee(s, 4), dan);
    assert_ok(s, orm_bulk_delete(s, ROWS(employee, rows), NULL));
    assert_ok(s, orm_session_commit(s));
    ck_assert_int_eq(orm_object_state((orm_object *)dan), ORM_DETACHED);
    ck_assert_int_eq(orm_object_state((orm_object *)ada), ORM_PERSISTENT);
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM employees"), "3");
}
END_TEST

START_TEST(loaded_lists_are_loaded_again) {
    department *sales = find_department(s, 2);
    orm_list staff;
    assert_ok(s, orm_object_load_many((orm_object *)sales, DEPARTMENT_EMPLOYEES, &staff));
    employee_row rows[] = {{.id = 4}};
    assert_ok(s, orm_bulk_delete(s, ROWS(employee, rows), NULL));
    assert_ok(s, orm_object_load_many((orm_object *)sales, DEPARTMENT_EMPLOYEES, &staff));
    ck_assert_uint_eq(staff.len, 1);
    assert_ok(s, orm_session_rollback(s));
    assert_ok(s, orm_object_load_many((orm_object *)sales, DEPARTMENT_EMPLOYEES, &staff));
    ck_assert_uint_eq(staff.len, 2);
}
END_TEST

/* --- by condition -------------------------------------------------------------------------------- */

static orm_select *of_department(int64_t id) {
    orm_select *q = orm_select_new(s, &employee_entity);
    orm_int64_column column = {{&employee_entity, EMPLOYEE_DEPARTMENT_ID}};
    orm_where(q, orm_int64_is(q, column, ORM_EQ, id));
    return q;
}

START_TEST(rows_of_a_condition_are_updated) {
    employee *cyd = find_employee(s, 3), *ada = find_employee(s, 1);
    employee_row row[] = {{.phone = "7", .name = "X"}};
    uint64_t changed;
    assert_ok(s, orm_select_update(of_department(2), ROWS(employee, row),
                                   ORM_COLUMNS(EMPLOYEE_PHONE), &changed));
    ck_assert_uint_eq(changed, 2);
    ck_assert_str_eq(cyd->phone, "7");
    ck_assert_str_eq(cyd->name, "Cyd");
    ck_assert_ptr_null(ada->phone);
    ck_assert_ptr_nonnull(strstr(sent, "UPDATE employees AS this SET phone = $1 WHERE"
                                       " this.department_id = $2 RETURNING"));
}
END_TEST

START_TEST(rows_of_a_condition_are_deleted) {
    uint64_t deleted;
    employee *dan = find_employee(s, 4);
    assert_ok(s, orm_select_delete(of_department(2), &deleted));
    ck_assert_uint_eq(deleted, 2);
    ck_assert_int_eq(orm_object_state((orm_object *)dan), ORM_DELETED);
    orm_select *all = orm_select_new(s, &seat_entity);
    assert_ok(s, orm_select_delete(all, &deleted));
    ck_assert_uint_eq(deleted, 3);
    orm_select *limited = of_department(1);
    orm_select_limit(limited, 1);
    assert_status(s, orm_select_delete(limited, &deleted), ORM_MISUSE);
}
END_TEST

/* --- refusals ------------------------------------------------------------------------------------ */

START_TEST(values_and_columns_are_looked_at_before_anything_is_sent) {
    employee_row rows[2];
    memcpy(rows, two_employees, sizeof rows);
    rows[1].name = NULL;
    assert_status(s, orm_bulk_insert(s, ROWS(employee, rows), ORM_USUAL_COLUMNS), ORM_REQUIRED);
    ck_assert_str_eq(orm_session_error(s)->message,
                     "bulk insert of `Employee`: row 1, `name`: is not to be NULL");
    rows[1].name = "\xff";
    assert_status(s, orm_bulk_insert(s, ROWS(employee, rows), ORM_USUAL_COLUMNS), ORM_VALUE);
    rows[1].name = "F";
    rows[1].phone = "123456789012345678901";
    assert_status(s, orm_bulk_insert(s, ROWS(employee, rows), ORM_USUAL_COLUMNS), ORM_VALUE);
    ck_assert_str_eq(orm_session_error(s)->column, "phone");
    assert_status(s, orm_bulk_insert(s, ROWS(employee, rows), ORM_COLUMNS(EMPLOYEE_NAME)),
                  ORM_REQUIRED);
    assert_status(s, orm_bulk_insert(s, ROWS(employee, rows), ORM_COLUMNS(99)), ORM_MISUSE);
    assert_status(
        s,
        orm_bulk_update(s, ROWS(employee, rows), ORM_COLUMNS(EMPLOYEE_NAME, EMPLOYEE_NAME), NULL),
        ORM_MISUSE);
    assert_status(s, orm_bulk_update(s, ROWS(employee, rows), ORM_COLUMNS(EMPLOYEE_ID), NULL),
                  ORM_MISUSE);
    assert_status(s, orm_bulk_update(s, ROWS(employee, rows), ORM_NO_COLUMNS, NULL), ORM_MISUSE);
    assert_status(
        s, orm_bulk_upsert(s, ROWS(employee, rows), ORM_USUAL_COLUMNS, 7, ORM_NO_COLUMNS, NULL),
        ORM_MISUSE);
    note_row notes[] = {{.id = 1}};
    assert_status(s, orm_bulk_update(s, ROWS(note, notes), ORM_COLUMNS(NOTE_DOUBLED), NULL),
                  ORM_MISUSE);
    assert_status(s, orm_bulk_update(s, ROWS(note, notes), ORM_COLUMNS(NOTE_VERSION), NULL),
                  ORM_MISUSE);
    ck_assert_str_eq(sent, "");
    assert_ok(s, orm_session_flush(s));
}
END_TEST

START_TEST(a_violation_is_told_and_rolled_back) {
    department_row rows[] = {{.name = "New"}, {.name = "Sales"}};
    find_department(s, 1);
    assert_status(s, orm_bulk_insert(s, ROWS(department, rows), ORM_USUAL_COLUMNS), ORM_CONSTRAINT);
    ck_assert_str_eq(orm_session_error(s)->constraint, "departments_name_key");
    assert_status(s, orm_session_flush(s), ORM_CONSTRAINT);
    assert_ok(s, orm_session_rollback(s));
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM departments"), "3");
}
END_TEST

START_TEST(with_autocommit_a_call_is_a_transaction) {
    orm_session *alone;
    ck_assert_int_eq(orm_session_open(engine, &(orm_session_options){.autocommit = true}, &alone),
                     ORM_OK);
    enum { MANY = 17000 };
    static seat_row rows[MANY];
    for (int i = 0; i < MANY; i++)
        rows[i] = (seat_row){100 + i / 1000, (int16_t)(i % 1000), "x"};
    seat *first = NULL;
    int32_t room = 1;
    int16_t number = 1;
    const void *key[] = {&room, &number};
    assert_ok(alone, orm_object_find(alone, &seat_entity, key, (orm_object **)(void *)&first));
    rows[0] = (seat_row){1, 1, "upserted"};
    ck_assert_int_eq(
        orm_bulk_upsert(alone, ROWS(seat, rows), ORM_USUAL_COLUMNS, 0, ORM_NO_COLUMNS, NULL),
        ORM_MISUSE); /* the test's seats tell of no constraint */
    assert_ok(alone, orm_bulk_update(alone, ROWS(seat, rows), ORM_USUAL_COLUMNS, NULL));
    ck_assert_str_eq(first->label, "upserted");
    ck_assert_str_eq(ask_beside("SELECT label FROM seats WHERE room = 1 AND number = 1"),
                     "upserted");
    rows[MANY - 1] = rows[1];
    assert_status(alone, orm_bulk_insert(alone, ROWS(seat, rows), ORM_USUAL_COLUMNS),
                  ORM_CONSTRAINT);
    assert_ok(alone, orm_session_rollback(alone));
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM seats"), "3");
    orm_session_close(alone);
}
END_TEST

/* --- memory ------------------------------------------------------------------------------------- */

static orm_status write_all(orm_session *session) {
    seat_row seats[] = {{1, 1, "x"}, {1, 2, "y"}};
    employee_row employees[2], gone[] = {{.id = 4}};
    memcpy(employees, two_employees, sizeof employees);
    orm_status status = orm_bulk_update(session, ROWS(seat, seats), ORM_USUAL_COLUMNS, NULL);
    if (status == ORM_OK)
        status = orm_bulk_upsert(session, ROWS(employee, employees), ORM_USUAL_COLUMNS, 0,
                                 ORM_USUAL_COLUMNS, NULL);
    if (status == ORM_OK)
        status = orm_bulk_delete(session, ROWS(employee, gone), NULL);
    orm_select *q = orm_select_new(session, &seat_entity);
    if (status == ORM_OK)
        status = orm_select_update(q, ROWS(seat, seats), ORM_COLUMNS(SEAT_NUMBER), NULL);
    return status == ORM_OK || status == ORM_MISUSE ? orm_session_commit(session) : status;
}

START_TEST(every_failing_allocation_leaves_all_or_nothing) {
    ration r = {.left = SIZE_MAX};
    orm_allocator allocator = ration_allocator(&r);
    orm_engine *rationed = open_engine((orm_engine_options){.allocator = &allocator});
    orm_status status = ORM_NOMEM;
    size_t left = 0;
    for (; status != ORM_OK; left++) {
        orm_session *session = open_session(rationed);
        employee *ada = find_employee(session, 1), *dan = find_employee(session, 4);
        orm_list seats;
        assert_ok(session, orm_entity_all(session, &seat_entity, &seats));
        r.left = left;
        status = write_all(session);
        r.left = SIZE_MAX;
        if (status != ORM_OK) {
            assert_status(session, status, ORM_NOMEM);
            assert_ok(session, orm_session_rollback(session));
            ck_assert_str_eq(ada->name, "Ada");
            ck_assert_ptr_eq(find_employee(session, 4), dan);
            ck_assert_str_eq(ask_beside("SELECT string_agg(name, '' ORDER BY id) FROM employees"),
                             "AdaBobCydDan");
        }
        orm_session_close(session);
    }
    ck_assert_uint_gt(left, 30);
    ck_assert_str_eq(ask_beside("SELECT string_agg(name, '' ORDER BY id) FROM employees"),
                     "EveBobCydFay");
    orm_engine_close(rationed);
    ck_assert_uint_eq(r.held, 0);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("bulk");
    TCase *tests = tcase_create("bulk");
    tcase_set_timeout(tests, 120);
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, rows_are_inserted_by_one_statement_that_leaves_defaults_to_the_database);
    tcase_add_test(tests, listed_columns_are_what_is_written);
    tcase_add_test(tests, versions_and_times_are_filled_and_identities_overridden);
    tcase_add_test(tests, many_rows_are_a_copy);
    tcase_add_test(tests, no_rows_are_no_statement);
    tcase_add_test(tests, rows_are_updated_by_key_and_those_that_are_not_there_not_counted);
    tcase_add_test(tests, objects_of_updated_rows_are_as_they_are_now_and_a_rollback_undoes_it);
    tcase_add_test(tests, what_objects_have_to_write_goes_first);
    tcase_add_test(tests, a_foreign_key_that_moves_moves_the_object);
    tcase_add_test(tests, versions_count_up);
    tcase_add_test(tests, a_row_in_conflict_is_updated);
    tcase_add_test(tests, the_usual_update_is_all_that_was_inserted_but_what_conflicts);
    tcase_add_test(tests, a_row_in_conflict_may_stay_as_it_is);
    tcase_add_test(tests, objects_of_deleted_rows_are_deleted_and_a_rollback_brings_them_back);
    tcase_add_test(tests, loaded_lists_are_loaded_again);
    tcase_add_test(tests, rows_of_a_condition_are_updated);
    tcase_add_test(tests, rows_of_a_condition_are_deleted);
    tcase_add_test(tests, values_and_columns_are_looked_at_before_anything_is_sent);
    tcase_add_test(tests, a_violation_is_told_and_rolled_back);
    tcase_add_test(tests, with_autocommit_a_call_is_a_transaction);
    tcase_add_test(tests, every_failing_allocation_leaves_all_or_nothing);
    suite_add_tcase(suite, tests);
    return suite;
}
