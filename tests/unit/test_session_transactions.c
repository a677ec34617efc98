/* Transactions: what commit, rollback and failures leave of the session and its objects. */
#include "session_schema.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/select.h>
#include <sys/wait.h>

static orm_engine *engine;
static orm_session *s;

static void setup(void) {
    create_schema();
    engine = open_engine((orm_engine_options){.pool_size = 2});
    s = open_session(engine);
}

static void teardown(void) {
    orm_session_close(s);
    orm_engine_close(engine);
    drop_schema();
}

/* --- rollback ---------------------------------------------------------------------------------- */

START_TEST(rollback_gives_back_what_was_changed_added_and_deleted) {
    employee *ada = find_employee(s, 1), *dan = find_employee(s, 4);
    employee *eve = new_employee(s, "Eve", "eve@x", find_department(s, 1));
    set_text(ada, EMPLOYEE_NAME, "Augusta");
    assert_ok(s, orm_object_delete((orm_object *)dan));
    assert_ok(s, orm_session_flush(s));
    ck_assert_int_ne(eve->id, 0);
    set_text(ada, EMPLOYEE_NAME, "A.");
    assert_ok(s, orm_session_rollback(s));
    ck_assert_str_eq(ada->name, "Ada");
    ck_assert_ptr_null(eve->object.session);
    ck_assert_int_eq(eve->id, 0);
    ck_assert_str_eq(eve->name, "Eve");
    ck_assert_ptr_eq(find_employee(s, 4), dan);
    ck_assert_ptr_eq(find_employee(s, 1), ada);
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM employees"), "4");
    /* What was rolled back can be done again. */
    assert_ok(s, orm_object_add(s, (orm_object *)eve));
    set_text(ada, EMPLOYEE_NAME, "Augusta");
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT string_agg(name, ' ' ORDER BY name) FROM employees"),
                     "Augusta Bob Cyd Dan Eve");
}
END_TEST

START_TEST(what_was_changed_is_read_anew_after_a_rollback) {
    employee *ada = find_employee(s, 1);
    set_text(ada, EMPLOYEE_NAME, "Augusta");
    assert_ok(s, orm_session_rollback(s));
    sql_beside("UPDATE employees SET name = 'Lady Ada' WHERE id = 1");
    ck_assert_ptr_eq(find_employee(s, 1), ada);
    ck_assert_str_eq(ada->name, "Lady Ada");
}
END_TEST

START_TEST(two_flushes_of_one_object_roll_back_to_before_the_first) {
    employee *ada = find_employee(s, 1);
    set_text(ada, EMPLOYEE_NAME, "A");
    assert_ok(s, orm_session_flush(s));
    set_text(ada, EMPLOYEE_NAME, "B");
    assert_ok(s, orm_session_flush(s));
    assert_ok(s, orm_session_rollback(s));
    ck_assert_str_eq(ada->name, "Ada");
}
END_TEST

/* --- constraints ------------------------------------------------------------------------------- */

START_TEST(a_violated_constraint_is_typed_and_named) {
    new_employee(s, "Eve", "ada@x", find_department(s, 1));
    assert_status(s, orm_session_commit(s), ORM_CONSTRAINT);
    const orm_error *error = orm_session_error(s);
    ck_assert_str_eq(error->constraint, "employees_email_key");
    ck_assert_str_eq(error->sqlstate, "23505");
    ck_assert_str_eq(error->table, "employees");
    ck_assert_str_eq(error->query, "employee_insert");
    ck_assert_ptr_nonnull(strstr(error->statement, "INSERT INTO employees"));
    ck_assert_ptr_nonnull(strstr(error->detail, "ada@x"));
    /* Until the rollback every call says so. */
    orm_list all;
    assert_status(s, orm_entity_all(s, &employee_entity, &all), ORM_CONSTRAINT);
    assert_ok(s, orm_session_rollback(s));
    ck_assert_int_eq(orm_session_error(s)->status, ORM_OK);
    assert_ok(s, orm_entity_all(s, &employee_entity, &all));
    ck_assert_uint_eq(all.len, 4);
}
END_TEST

START_TEST(each_kind_of_constraint_has_its_name) {
    department *sales = find_department(s, 2);
    set_numeric(sales, DEPARTMENT_BUDGET, -1, 0);
    assert_status(s, orm_session_flush(s), ORM_CONSTRAINT);
    ck_assert_str_eq(orm_session_error(s)->constraint, "departments_budget_check");
    assert_ok(s, orm_session_rollback(s));
    int64_t nowhere = 99;
    orm_object_set((orm_object *)find_employee(s, 1), EMPLOYEE_DEPARTMENT_ID, &nowhere);
    assert_status(s, orm_session_flush(s), ORM_CONSTRAINT);
    ck_assert_str_eq(orm_session_error(s)->constraint, "employees_department_id_fkey");
    assert_ok(s, orm_session_rollback(s));
    assert_ok(s, orm_object_delete((orm_object *)sales));
    assert_status(s, orm_session_commit(s), ORM_CONSTRAINT);
    ck_assert_str_eq(orm_session_error(s)->sqlstate, "23503");
    assert_ok(s, orm_session_rollback(s));
}
END_TEST

START_TEST(a_failure_in_the_middle_of_many_rows_saves_none) {
    department *at = find_department(s, 1);
    for (int i = 0; i < 500; i++) {
        char email[32];
        snprintf(email, sizeof email, "n%d@x", i == 250 ? 7 : i);
        new_employee(s, "N", email, at);
    }
    assert_status(s, orm_session_commit(s), ORM_CONSTRAINT);
    assert_ok(s, orm_session_rollback(s));
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM employees"), "4");
    ck_assert_str_eq(find_employee(s, 1)->name, "Ada");
}
END_TEST

/* --- the server's last word ---------------------------------------------------------------------- */

START_TEST(a_failed_script_is_told_until_the_rollback) {
    employee *ada = find_employee(s, 1);
    set_text(ada, EMPLOYEE_NAME, "Augusta");
    assert_ok(s, orm_session_flush(s));
    ck_assert_int_eq(orm_session_execute(s, "SELECT 1/0"), ORM_SERVER);
    ck_assert_str_eq(orm_session_error(s)->sqlstate, "22012");
    assert_status(s, orm_session_commit(s), ORM_SERVER);
    assert_ok(s, orm_session_rollback(s));
    ck_assert_str_eq(ada->name, "Ada");
}
END_TEST

START_TEST(a_deferred_constraint_that_fails_at_commit_leaves_objects_as_after_a_rollback) {
    sql_beside("ALTER TABLE employees ADD CONSTRAINT phone_key UNIQUE (phone) DEFERRABLE "
               "INITIALLY DEFERRED; UPDATE employees SET phone = '1' WHERE id = 2");
    employee *ada = find_employee(s, 1);
    set_text(ada, EMPLOYEE_PHONE, "1");
    assert_ok(s, orm_session_flush(s));
    assert_status(s, orm_session_commit(s), ORM_CONSTRAINT);
    ck_assert_str_eq(orm_session_error(s)->constraint, "phone_key");
    ck_assert_ptr_null(ada->phone);
    set_text(ada, EMPLOYEE_PHONE, "2");
    assert_ok(s, orm_session_commit(s));
}
END_TEST

static void kill_backends(void) {
    char sql[200];
    snprintf(sql, sizeof sql,
             "SELECT count(pg_terminate_backend(pid, 2000)) FROM pg_stat_activity WHERE "
             "application_name = '%s'",
             unit_schema());
    ask_beside(sql);
}

START_TEST(a_killed_backend_is_told_and_the_session_works_again) {
    orm_engine *named = open_engine((orm_engine_options){.application_name = unit_schema()});
    orm_session *t = open_session(named);
    employee *ada = find_employee(t, 1);
    set_text(ada, EMPLOYEE_NAME, "Augusta");
    assert_ok(t, orm_session_flush(t));
    kill_backends();
    orm_list all;
    assert_status(t, orm_entity_all(t, &employee_entity, &all), ORM_DISCONNECTED);
    assert_status(t, orm_session_commit(t), ORM_DISCONNECTED);
    assert_ok(t, orm_session_rollback(t));
    ck_assert_str_eq(ada->name, "Ada");
    assert_ok(t, orm_entity_all(t, &employee_entity, &all));
    ck_assert_uint_eq(all.len, 4);
    assert_ok(t, orm_session_commit(t));
    /* An idle connection that dies is noticed before it is used. */
    kill_backends();
    assert_ok(t, orm_entity_all(t, &employee_entity, &all));
    ck_assert_uint_ge(orm_engine_stat(named).lost, 2);
    orm_session_close(t);
    orm_engine_close(named);
}
END_TEST

START_TEST(a_connection_lost_before_the_commit_leaves_no_doubt) {
    orm_engine *named = open_engine((orm_engine_options){.application_name = unit_schema()});
    orm_session *t = open_session(named);
    set_text(find_employee(t, 1), EMPLOYEE_NAME, "Augusta");
    assert_ok(t, orm_session_flush(t));
    kill_backends();
    assert_status(t, orm_session_commit(t), ORM_DISCONNECTED);
    ck_assert_str_eq(find_employee(t, 1)->name, "Ada");
    orm_session_close(t);
    orm_engine_close(named);
}
END_TEST

/* A wait hook that gives up when the answer to COMMIT is waited for. */
static bool cut_now;

static orm_status cutting_wait(void *context, int fd, int events, int64_t deadline_us) {
    (void)context;
    (void)deadline_us;
    if (cut_now)
        return ORM_CANCELLED;
    fd_set readable, writable;
    FD_ZERO(&readable);
    FD_ZERO(&writable);
    if (events & ORM_WAIT_READ)
        FD_SET(fd, &readable);
    if (events & ORM_WAIT_WRITE)
        FD_SET(fd, &writable);
    select(fd + 1, &readable, &writable, NULL, NULL);
    return ORM_OK;
}

START_TEST(a_connection_cut_between_commit_and_its_reply_is_unknown) {
    orm_engine *cut = open_engine((orm_engine_options){.wait = cutting_wait});
    orm_session *t = open_session(cut);
    set_text(find_employee(t, 1), EMPLOYEE_NAME, "Augusta");
    assert_ok(t, orm_session_flush(t));
    cut_now = true;
    assert_status(t, orm_session_commit(t), ORM_COMMIT_UNKNOWN);
    cut_now = false;
    ck_assert_ptr_nonnull(find_employee(t, 2));
    orm_session_close(t);
    orm_engine_close(cut);
}
END_TEST

/* --- options ----------------------------------------------------------------------------------- */

START_TEST(a_read_only_session_cannot_write) {
    orm_session *r;
    ck_assert_int_eq(orm_session_open(engine, &(orm_session_options){.read_only = true}, &r),
                     ORM_OK);
    set_text(find_employee(r, 1), EMPLOYEE_NAME, "X");
    assert_status(r, orm_session_commit(r), ORM_READ_ONLY);
    orm_session_close(r);
}
END_TEST

START_TEST(serialization_failures_are_retryable) {
    orm_session *a, *b;
    orm_session_options serializable = {.isolation = ORM_REPEATABLE_READ};
    ck_assert_int_eq(orm_session_open(engine, &serializable, &a), ORM_OK);
    ck_assert_int_eq(orm_session_open(engine, &serializable, &b), ORM_OK);
    employee *in_a = find_employee(a, 1), *in_b = find_employee(b, 1);
    set_text(in_a, EMPLOYEE_NAME, "A");
    assert_ok(a, orm_session_commit(a));
    set_text(in_b, EMPLOYEE_NAME, "B");
    assert_status(b, orm_session_commit(b), ORM_RETRYABLE);
    ck_assert_str_eq(orm_session_error(b)->sqlstate, "40001");
    orm_session_close(a);
    orm_session_close(b);
}
END_TEST

START_TEST(with_autocommit_a_session_holds_no_connection) {
    orm_session *a;
    ck_assert_int_eq(orm_session_open(engine, &(orm_session_options){.autocommit = true}, &a),
                     ORM_OK);
    employee *ada = find_employee(a, 1);
    ck_assert_int_eq(orm_engine_stat(engine).in_use, 0);
    set_text(ada, EMPLOYEE_NAME, "Augusta");
    new_employee(a, "Eve", "eve@x", find_department(a, 1));
    assert_ok(a, orm_session_flush(a));
    ck_assert_int_eq(orm_engine_stat(engine).in_use, 0);
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM employees WHERE name IN ('Augusta', 'Eve')"),
                     "2");
    assert_ok(a, orm_session_begin(a));
    set_text(ada, EMPLOYEE_NAME, "X");
    assert_ok(a, orm_session_flush(a));
    assert_ok(a, orm_session_rollback(a));
    ck_assert_str_eq(ada->name, "Augusta");
    orm_session_close(a);
}
END_TEST

START_TEST(expire_on_commit_forgets_loaded_values) {
    orm_session *e;
    ck_assert_int_eq(orm_session_open(engine, &(orm_session_options){.expire_on_commit = true}, &e),
                     ORM_OK);
    employee *ada = find_employee(e, 1);
    assert_ok(e, orm_session_commit(e));
    sql_beside("UPDATE employees SET name = 'Lady Ada' WHERE id = 1");
    ck_assert_ptr_eq(find_employee(e, 1), ada);
    ck_assert_str_eq(ada->name, "Lady Ada");
    orm_session_close(e);
}
END_TEST

START_TEST(begin_is_told_when_it_has_begun) {
    assert_ok(s, orm_session_begin(s));
    assert_status(s, orm_session_begin(s), ORM_MISUSE);
    assert_ok(s, orm_session_commit(s));
}
END_TEST

START_TEST(a_script_runs_and_its_error_has_a_place) {
    assert_ok(s,
              orm_session_execute(s, "CREATE TABLE extra (x int); INSERT INTO extra VALUES (1)"));
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT x FROM extra"), "1");
    assert_status(s, orm_session_execute(s, "SELECT nothing FROM extra"), ORM_SERVER);
    ck_assert_int_eq(orm_session_error(s)->position, 8);
    ck_assert_str_eq(orm_session_error(s)->sqlstate, "42703");
    ck_assert_ptr_nonnull(strstr(orm_session_error(s)->hint, "ormgen check"));
    assert_ok(s, orm_session_rollback(s));
    assert_status(s, orm_session_execute(s, "COPY extra FROM STDIN"), ORM_CANCELLED);
    assert_ok(s, orm_session_rollback(s));
    assert_status(s, orm_session_execute(s, "COPY extra TO STDOUT"), ORM_MISUSE);
    assert_ok(s, orm_session_rollback(s));
    ck_assert_ptr_nonnull(find_employee(s, 1));
}
END_TEST

START_TEST(a_script_that_ends_the_transaction_itself_is_noticed) {
    employee *ada = find_employee(s, 1), *bob = find_employee(s, 2);
    set_text(ada, EMPLOYEE_NAME, "Augusta");
    assert_ok(s, orm_session_execute(s, "ROLLBACK"));
    ck_assert_str_eq(ada->name, "Ada");
    set_text(bob, EMPLOYEE_NAME, "Robert");
    assert_ok(s, orm_session_execute(s, "COMMIT"));
    assert_ok(s, orm_session_rollback(s));
    ck_assert_str_eq(bob->name, "Robert");
    ck_assert_str_eq(ask_beside("SELECT name FROM employees WHERE id = 2"), "Robert");
}
END_TEST

START_TEST(a_forked_child_cannot_use_the_parents_session) {
    ck_assert_ptr_nonnull(find_employee(s, 1));
    pid_t child = fork();
    if (child == 0) {
        orm_list all;
        bool refused = orm_entity_all(s, &employee_entity, &all) == ORM_MISUSE;
        orm_session *own;
        bool works = orm_session_open(engine, NULL, &own) == ORM_OK &&
                     orm_entity_all(own, &employee_entity, &all) == ORM_OK && all.len == 4;
        orm_session_close(own);
        orm_session_close(s);
        orm_engine_close(engine);
        _exit(refused && works ? 0 : 1);
    }
    int status;
    ck_assert_int_eq(waitpid(child, &status, 0), child);
    ck_assert_int_eq(WEXITSTATUS(status), 0);
    ck_assert_ptr_nonnull(find_employee(s, 2));
    assert_ok(s, orm_session_commit(s));
}
END_TEST

START_TEST(another_abi_is_refused) {
    orm_engine *other;
    ck_assert_int_eq(orm_engine_open_abi(ORM_ABI + 1, unit_database_url(), NULL, &other),
                     ORM_MISUSE);
    ck_assert_ptr_nonnull(strstr(orm_engine_error(other)->message, "ABI"));
    orm_engine_close(other);
    static orm_entity newer;
    newer = project_entity;
    newer.abi = ORM_ABI + 1;
    orm_list all;
    assert_status(s, orm_entity_all(s, &newer, &all), ORM_MISUSE);
}
END_TEST

START_TEST(a_type_that_the_database_has_changed_is_a_mismatch) {
    sql_beside("ALTER TABLE countries ALTER name TYPE int USING 1");
    orm_list all;
    assert_status(s, orm_entity_all(s, &country_entity, &all), ORM_MISMATCH);
    ck_assert_str_eq(orm_session_error(s)->column, "name");
    assert_ok(s, orm_session_rollback(s));
    sql_beside("ALTER TABLE projects ALTER name TYPE text");
    assert_ok(s, orm_entity_all(s, &project_entity, &all));
}
END_TEST

START_TEST(a_stream_that_a_rollback_ended_says_so_and_is_closed_as_any) {
    orm_stream *cut, *kept, *third;
    orm_object *row;
    orm_savepoint here;
    assert_ok(s, orm_entity_stream(s, &employee_entity, &cut));
    assert_ok(s, orm_stream_next(cut, &row));
    assert_ok(s, orm_session_rollback(s));
    assert_status(s, orm_stream_next(cut, &row), ORM_MISUSE);
    ck_assert_ptr_null(row);
    assert_ok(s, orm_session_savepoint(s, &here));
    assert_ok(s, orm_entity_stream(s, &employee_entity, &kept));
    assert_ok(s, orm_savepoint_rollback(here));
    assert_status(s, orm_stream_next(kept, &row), ORM_MISUSE);
    orm_stream_close(cut);
    assert_ok(s, orm_entity_stream(s, &employee_entity, &third));
    assert_ok(s, orm_stream_next(third, &row));
    ck_assert_ptr_nonnull(row);
    orm_stream_close(third);
    assert_ok(s, orm_session_commit(s));
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("session_transactions");
    TCase *tests = tcase_create("transactions");
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, rollback_gives_back_what_was_changed_added_and_deleted);
    tcase_add_test(tests, what_was_changed_is_read_anew_after_a_rollback);
    tcase_add_test(tests, two_flushes_of_one_object_roll_back_to_before_the_first);
    tcase_add_test(tests, a_violated_constraint_is_typed_and_named);
    tcase_add_test(tests, each_kind_of_constraint_has_its_name);
    tcase_add_test(tests, a_failure_in_the_middle_of_many_rows_saves_none);
    tcase_add_test(tests, a_failed_script_is_told_until_the_rollback);
    tcase_add_test(tests,
                   a_deferred_constraint_that_fails_at_commit_leaves_objects_as_after_a_rollback);
    tcase_add_test(tests, a_killed_backend_is_told_and_the_session_works_again);
    tcase_add_test(tests, a_connection_lost_before_the_commit_leaves_no_doubt);
    tcase_add_test(tests, a_connection_cut_between_commit_and_its_reply_is_unknown);
    tcase_add_test(tests, a_read_only_session_cannot_write);
    tcase_add_test(tests, serialization_failures_are_retryable);
    tcase_add_test(tests, with_autocommit_a_session_holds_no_connection);
    tcase_add_test(tests, expire_on_commit_forgets_loaded_values);
    tcase_add_test(tests, begin_is_told_when_it_has_begun);
    tcase_add_test(tests, a_script_runs_and_its_error_has_a_place);
    tcase_add_test(tests, a_script_that_ends_the_transaction_itself_is_noticed);
    tcase_add_test(tests, a_forked_child_cannot_use_the_parents_session);
    tcase_add_test(tests, another_abi_is_refused);
    tcase_add_test(tests, a_type_that_the_database_has_changed_is_a_mismatch);
    tcase_add_test(tests, a_stream_that_a_rollback_ended_says_so_and_is_closed_as_any);
    suite_add_tcase(suite, tests);
    return suite;
}
