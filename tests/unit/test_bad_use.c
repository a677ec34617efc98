/*
 * What programs do wrong: each is told by a status of its own, nothing of the flush is in the database,
 * and after a rollback the session works on.
 */
#include "session_schema.h"

static orm_engine *engine;
static orm_session *s, *other;

static void setup(void) {
    create_schema();
    engine = open_engine((orm_engine_options){.pool_size = 2});
    s = open_session(engine);
    other = open_session(engine);
}

/* Nothing was written by what went wrong, and the session is as good as new. */
static void teardown(void) {
    assert_ok(s, orm_session_rollback(s));
    ck_assert_str_eq(ask_beside("SELECT (SELECT count(*) FROM employees) || ' ' ||"
                                " (SELECT count(*) FROM projects) || ' ' ||"
                                " (SELECT count(*) FROM employee_projects)"),
                     "4 2 3");
    set_text(orm_object_new(s, &project_entity), PROJECT_NAME, "P");
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM projects"), "3");
    orm_session_close(other);
    orm_session_close(s);
    orm_engine_close(engine);
    drop_schema();
}

/* A row that would be written if nothing were wrong. */
static void make_project(void) {
    set_text(orm_object_new(s, &project_entity), PROJECT_NAME, "half");
}

START_TEST(an_object_of_another_session_as_what_is_referred_to) {
    department *foreign = find_department(other, 1);
    make_project();
    new_employee(s, "N", "n@x", foreign);
    assert_status(s, orm_session_commit(s), ORM_MISUSE);
    ck_assert_ptr_nonnull(strstr(orm_session_error(s)->message, "session"));
    ck_assert_int_eq(orm_object_state((orm_object *)foreign), ORM_PERSISTENT);
}
END_TEST

START_TEST(a_script_that_is_null) {
    make_project();
    assert_status(s, orm_session_execute(s, NULL), ORM_MISUSE);
    ck_assert_ptr_nonnull(strstr(orm_session_error(s)->message, "NULL"));
}
END_TEST

START_TEST(an_object_of_another_session_in_a_list) {
    orm_object *foreign = (orm_object *)find_employee(other, 2);
    orm_object *ada = (orm_object *)find_employee(s, 1);
    orm_list list;
    assert_ok(s, orm_object_load_many(ada, EMPLOYEE_SUBORDINATES, &list));
    make_project();
    orm_object_link(ada, EMPLOYEE_SUBORDINATES, foreign);
    assert_status(s, orm_session_commit(s), ORM_MISUSE);
}
END_TEST

START_TEST(an_object_of_another_session_over_a_table_of_pairs) {
    orm_list list, projects;
    orm_object *ada = (orm_object *)find_employee(s, 1);
    assert_ok(other, orm_entity_all(other, &project_entity, &projects));
    assert_ok(s, orm_object_load_many(ada, EMPLOYEE_PROJECTS, &list));
    make_project();
    orm_object_link(ada, EMPLOYEE_PROJECTS, projects.items[0]);
    assert_status(s, orm_session_commit(s), ORM_MISUSE);
}
END_TEST

START_TEST(an_object_of_another_session_added) {
    orm_object *foreign = (orm_object *)find_employee(other, 2);
    make_project();
    assert_status(s, orm_object_add(s, foreign), ORM_MISUSE);
    assert_ok(other, orm_object_refresh(foreign));
}
END_TEST

START_TEST(a_transient_object_of_nobody_as_what_is_referred_to) {
    orm_object *loose = orm_object_new(NULL, &department_entity);
    employee *ada = find_employee(s, 1);
    make_project();
    orm_object_relate((orm_object *)ada, EMPLOYEE_DEPARTMENT, loose);
    /* It is saved along, and its name was never set. */
    assert_status(s, orm_session_commit(s), ORM_REQUIRED);
    ck_assert_str_eq(orm_session_error(s)->column, "name");
}
END_TEST

START_TEST(a_deleted_object_is_set) {
    employee *dan = find_employee(s, 4);
    make_project();
    assert_ok(s, orm_object_delete((orm_object *)dan));
    set_text(dan, EMPLOYEE_NAME, "Dan again");
    assert_status(s, orm_session_commit(s), ORM_MISUSE);
    ck_assert_ptr_nonnull(strstr(orm_session_error(s)->message, "deleted"));
}
END_TEST

START_TEST(a_deleted_object_is_what_is_referred_to) {
    employee *dan = find_employee(s, 4), *bob = find_employee(s, 2);
    make_project();
    assert_ok(s, orm_object_delete((orm_object *)dan));
    orm_object_relate((orm_object *)bob, EMPLOYEE_MANAGER, (orm_object *)dan);
    orm_status status = orm_session_commit(s);
    ck_assert_msg(status == ORM_MISUSE || status == ORM_CONSTRAINT, "%s", orm_status_name(status));
}
END_TEST

START_TEST(a_required_column_was_never_set) {
    make_project();
    orm_object_new(s, &project_entity);
    assert_status(s, orm_session_commit(s), ORM_REQUIRED);
    ck_assert_str_eq(orm_session_error(s)->column, "name");
}
END_TEST

START_TEST(null_is_set_where_it_may_not_be) {
    make_project();
    set_text(find_employee(s, 1), EMPLOYEE_NAME, NULL);
    assert_status(s, orm_session_commit(s), ORM_VALUE);
    ck_assert_str_eq(orm_session_error(s)->column, "name");
}
END_TEST

START_TEST(a_required_relationship_is_cleared) {
    employee *ada = find_employee(s, 1);
    make_project();
    orm_object_relate((orm_object *)ada, EMPLOYEE_DEPARTMENT, NULL);
    assert_status(s, orm_session_commit(s), ORM_REQUIRED);
}
END_TEST

START_TEST(an_object_of_a_closed_transaction_is_deleted_twice) {
    employee *dan = find_employee(s, 4);
    orm_savepoint here;
    assert_ok(s, orm_session_savepoint(s, &here));
    assert_ok(s, orm_object_delete((orm_object *)dan));
    assert_ok(s, orm_session_flush(s));
    assert_ok(s, orm_object_delete((orm_object *)dan));
    assert_ok(s, orm_session_flush(s));
    assert_status(s, orm_object_refresh((orm_object *)dan), ORM_MISUSE);
    assert_ok(s, orm_savepoint_rollback(here));
    assert_ok(s, orm_object_refresh((orm_object *)dan));
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("bad_use");
    TCase *tests = tcase_create("bad_use");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, an_object_of_another_session_as_what_is_referred_to);
    tcase_add_test(tests, a_script_that_is_null);
    tcase_add_test(tests, an_object_of_another_session_in_a_list);
    tcase_add_test(tests, an_object_of_another_session_over_a_table_of_pairs);
    tcase_add_test(tests, an_object_of_another_session_added);
    tcase_add_test(tests, a_transient_object_of_nobody_as_what_is_referred_to);
    tcase_add_test(tests, a_deleted_object_is_set);
    tcase_add_test(tests, a_deleted_object_is_what_is_referred_to);
    tcase_add_test(tests, a_required_column_was_never_set);
    tcase_add_test(tests, null_is_set_where_it_may_not_be);
    tcase_add_test(tests, a_required_relationship_is_cleared);
    tcase_add_test(tests, an_object_of_a_closed_transaction_is_deleted_twice);
    suite_add_tcase(suite, tests);
    return suite;
}
