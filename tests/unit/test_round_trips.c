/* How often a session waits for the server: counted at the socket, while answers are delayed. */
#include "session_queries.h"

#include "support/round_trips.h"

enum { DELAY_MS = 3 };

static round_trips *proxy;
static orm_engine *engine;
static orm_session *s;
static int before;

/* The connection is made, and knows its statements, before anything is counted. */
static void setup(void) {
    create_schema();
    proxy = round_trips_open(DELAY_MS);
    orm_engine_options options = {.pool_size = 1, .search_path = unit_schema()};
    ck_assert_int_eq(orm_engine_open(round_trips_url(proxy), &options, &engine), ORM_OK);
    s = open_session(engine);
    ck_assert_ptr_nonnull(find_department(s, 1));
    before = round_trips_count(proxy);
    ck_assert_int_gt(before, 0);
}

static void teardown(void) {
    orm_session_close(s);
    orm_engine_close(engine);
    round_trips_close(proxy);
    drop_schema();
}

/* Since the last time this was asked. */
static int trips(void) {
    int all = round_trips_count(proxy), since = all - before;
    before = all;
    return since;
}

static employee *add_employee(const char *email, department *at) {
    return new_employee(s, "N", email, at);
}

static orm_object *add_project(const char *name) {
    orm_object *made = orm_object_new(s, &project_entity);
    set_text(made, PROJECT_NAME, name);
    return made;
}

/* --- flushes ----------------------------------------------------------------------------------- */

START_TEST(a_row_is_found_in_one_trip_and_then_in_none) {
    find_employee(s, 1);
    ck_assert_int_eq(trips(), 1);
    find_employee(s, 1);
    ck_assert_int_eq(trips(), 0);
}
END_TEST

START_TEST(a_single_new_row_takes_one_trip_and_a_commit_another) {
    add_project("Mercury");
    ck_assert_int_eq(trips(), 0);
    assert_ok(s, orm_session_flush(s));
    ck_assert_int_eq(trips(), 1);
    assert_ok(s, orm_session_commit(s));
    ck_assert_int_eq(trips(), 1);
    assert_ok(s, orm_session_commit(s));
    ck_assert_int_eq(trips(), 0);
}
END_TEST

START_TEST(the_first_statement_brings_the_transaction_along) {
    assert_ok(s, orm_session_commit(s));
    trips();
    add_project("Mercury");
    assert_ok(s, orm_session_flush(s));
    ck_assert_int_eq(trips(), 1);
}
END_TEST

START_TEST(a_flush_takes_two_trips_whatever_the_number_of_tables) {
    orm_list staff, notes, seats;
    assert_ok(s, orm_entity_all(s, &employee_entity, &staff));
    assert_ok(s, orm_entity_all(s, &note_entity, &notes));
    assert_ok(s, orm_entity_all(s, &seat_entity, &seats));
    trips();
    department *at = (department *)(void *)orm_object_new(s, &department_entity);
    set_text(at, DEPARTMENT_NAME, "New");
    employee *first = add_employee("n1@x", at), *second = add_employee("n2@x", at);
    orm_object_relate((orm_object *)second, EMPLOYEE_MANAGER, (orm_object *)first);
    orm_object_link(add_project("Mercury"), PROJECT_MEMBERS, (orm_object *)second);
    orm_object *made = orm_object_new(s, &country_entity);
    set_text(made, COUNTRY_CODE, "it");
    set_text(made, COUNTRY_NAME, "Italy");
    int32_t amount = 5;
    orm_object_set(notes.items[0], NOTE_AMOUNT, &amount);
    set_text(staff.items[0], EMPLOYEE_PHONE, "1");
    set_text(staff.items[1], EMPLOYEE_PHONE, "2");
    set_text(staff.items[2], EMPLOYEE_NAME, "C");
    assert_ok(s, orm_object_delete(seats.items[0]));
    uint64_t statements = orm_session_statement_count(s);
    assert_ok(s, orm_session_flush(s));
    ck_assert_int_eq(trips(), 2);
    ck_assert_uint_eq(orm_session_statement_count(s) - statements, 10);
}
END_TEST

START_TEST(a_flush_without_keys_to_reserve_takes_one) {
    orm_list staff, seats;
    assert_ok(s, orm_entity_all(s, &employee_entity, &staff));
    assert_ok(s, orm_entity_all(s, &seat_entity, &seats));
    trips();
    for (int i = 0; i < 2; i++) {
        orm_object *made = orm_object_new(s, &country_entity);
        set_text(made, COUNTRY_CODE, i ? "it" : "es");
        set_text(made, COUNTRY_NAME, "C");
        set_text(staff.items[i], EMPLOYEE_PHONE, "1");
        assert_ok(s, orm_object_delete(seats.items[i]));
    }
    assert_ok(s, orm_session_flush(s));
    ck_assert_int_eq(trips(), 1);
}
END_TEST

START_TEST(a_thousand_rows_of_two_tables_take_two) {
    department *at = (department *)(void *)orm_object_new(s, &department_entity);
    set_text(at, DEPARTMENT_NAME, "New");
    for (int i = 0; i < 1000; i++) {
        char email[32];
        snprintf(email, sizeof email, "n%d@x", i);
        add_employee(email, at);
    }
    assert_ok(s, orm_session_flush(s));
    ck_assert_int_eq(trips(), 2);
}
END_TEST

START_TEST(a_refused_flush_takes_none) {
    orm_object_new(s, &project_entity);
    assert_status(s, orm_session_flush(s), ORM_REQUIRED);
    ck_assert_int_eq(trips(), 0);
}
END_TEST

/* --- the ends of transactions ------------------------------------------------------------------ */

START_TEST(each_end_of_a_transaction_takes_one_trip) {
    orm_savepoint here;
    assert_ok(s, orm_session_savepoint(s, &here));
    ck_assert_int_eq(trips(), 1);
    set_text(find_department(s, 1), DEPARTMENT_NAME, "X");
    assert_ok(s, orm_session_flush(s));
    ck_assert_int_eq(trips(), 1);
    assert_ok(s, orm_savepoint_rollback(here));
    ck_assert_int_eq(trips(), 1);
    assert_ok(s, orm_session_savepoint(s, &here));
    assert_ok(s, orm_savepoint_release(here));
    ck_assert_int_eq(trips(), 2);
    assert_ok(s, orm_session_rollback(s));
    ck_assert_int_eq(trips(), 1);
    assert_ok(s, orm_session_rollback(s));
    ck_assert_int_eq(trips(), 0);
}
END_TEST

/* --- loads ------------------------------------------------------------------------------------- */

START_TEST(a_relationship_is_loaded_for_a_whole_result_in_one_trip) {
    orm_list departments, staff;
    assert_ok(s, orm_entity_all(s, &department_entity, &departments));
    trips();
    for (size_t i = 0; i < departments.len; i++)
        assert_ok(s, orm_object_load_many(departments.items[i], DEPARTMENT_EMPLOYEES, &staff));
    ck_assert_int_eq(trips(), 1);
}
END_TEST

START_TEST(an_eager_load_takes_one_trip_a_level) {
    orm_session_clear(s);
    assert_ok(s, orm_session_rollback(s));
    trips();
    employee_list staff;
    assert_ok(s, orm_query_many(s, &by_department_query,
                                &(by_department_args){.department = "Engineering"}, &staff));
    ck_assert_uint_eq(staff.len, 2);
    /* The query; departments and projects; the members of projects. */
    ck_assert_int_eq(trips(), 3);
    ck_assert_uint_eq(staff.items[0]->projects.len, 2);
    project *apollo = (project *)(void *)staff.items[0]->projects.items[0];
    ck_assert_uint_eq(apollo->members.len, 2);
    ck_assert_ptr_nonnull(staff.items[0]->department->name);
    ck_assert_int_eq(trips(), 0);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("round_trips");
    TCase *tests = tcase_create("trips");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, a_row_is_found_in_one_trip_and_then_in_none);
    tcase_add_test(tests, a_single_new_row_takes_one_trip_and_a_commit_another);
    tcase_add_test(tests, the_first_statement_brings_the_transaction_along);
    tcase_add_test(tests, a_flush_takes_two_trips_whatever_the_number_of_tables);
    tcase_add_test(tests, a_flush_without_keys_to_reserve_takes_one);
    tcase_add_test(tests, a_thousand_rows_of_two_tables_take_two);
    tcase_add_test(tests, a_refused_flush_takes_none);
    tcase_add_test(tests, each_end_of_a_transaction_takes_one_trip);
    tcase_add_test(tests, a_relationship_is_loaded_for_a_whole_result_in_one_trip);
    tcase_add_test(tests, an_eager_load_takes_one_trip_a_level);
    suite_add_tcase(suite, tests);
    return suite;
}
