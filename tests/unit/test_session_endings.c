/* How transactions end: tried again, in two phases, in a sandbox, or when their time is up. */
#include "session_schema.h"

#include <pthread.h>
#include <stdlib.h>

static orm_engine *engine;
static orm_session *s;

static void setup(void) {
    create_schema();
    engine = open_engine((orm_engine_options){.pool_size = 4});
    s = open_session(engine);
}

static void teardown(void) {
    orm_session_close(s);
    orm_engine_close(engine);
    drop_schema();
}

static orm_session *open_with(orm_session_options options) {
    orm_session *made = NULL;
    ck_assert_int_eq(orm_session_open(engine, &options, &made), ORM_OK);
    return made;
}

/* --- tried again ------------------------------------------------------------------------------- */

/* Work that is overtaken by somebody else so many times. */
typedef struct race {
    int overtaken, attempts;
    const char *seen; /* the name that the last attempt read */
    orm_status give_up;
} race;

/* The row with the key 1. */
static orm_status look_up(orm_session *session, const orm_entity *entity, orm_object **out) {
    int64_t id = 1;
    const void *key[] = {&id};
    return orm_object_find(session, entity, key, out);
}

static orm_status rename_ada(orm_session *session, void *argument) {
    race *of = argument;
    of->attempts++;
    orm_object *at, *found;
    orm_status status = look_up(session, &department_entity, &at);
    if (status == ORM_OK)
        status = look_up(session, &employee_entity, &found);
    if (status != ORM_OK)
        return status;
    employee *ada = (employee *)(void *)found;
    of->seen = ada->name;
    if (of->attempts <= of->overtaken) {
        char sql[96];
        snprintf(sql, sizeof sql, "UPDATE employees SET name = 'rival %d' WHERE id = 1",
                 of->attempts);
        sql_beside(sql);
    }
    if (of->give_up != ORM_OK)
        return of->give_up;
    set_text(ada, EMPLOYEE_NAME, "Augusta");
    new_employee(session, "Eve", "eve@x", (department *)(void *)at);
    return orm_session_flush(session);
}

START_TEST(what_was_overtaken_runs_again_and_sees_what_is_there) {
    orm_session *r = open_with((orm_session_options){.isolation = ORM_REPEATABLE_READ});
    race of = {.overtaken = 2};
    employee *ada = find_employee(r, 1);
    assert_ok(r, orm_session_commit(r));
    assert_ok(r, orm_transaction(r, rename_ada, &of));
    ck_assert_int_eq(of.attempts, 3);
    ck_assert_str_eq(of.seen, "rival 2");
    ck_assert_str_eq(ada->name, "Augusta");
    ck_assert_int_eq(orm_session_error(r)->status, ORM_OK);
    /* Each attempt made an employee of its own; one of them is there. */
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM employees WHERE email = 'eve@x'"), "1");
    orm_session_close(r);
}
END_TEST

/* What an earlier transaction read is not what this one goes by, in its first attempt either. */
static orm_status pay_more(orm_session *session, void *argument) {
    int *attempts = argument;
    employee *ada = find_employee(session, 1);
    int64_t salary;
    if (++*attempts == 1)
        sql_beside("UPDATE employees SET salary = salary + 1000 WHERE id = 1");
    orm_status status = orm_numeric_to_int64(ada->salary, 2, &salary);
    orm_numeric raised = orm_numeric_of(salary + 100, 2);
    orm_object_set((orm_object *)ada, EMPLOYEE_SALARY, &raised);
    return status == ORM_OK ? orm_session_flush(session) : status;
}

START_TEST(a_row_known_before_is_read_by_the_first_attempt) {
    orm_session *r = open_with((orm_session_options){.isolation = ORM_REPEATABLE_READ});
    int attempts = 0;
    sql_beside("UPDATE employees SET salary = 50000 WHERE id = 1");
    find_employee(r, 1);
    assert_ok(r, orm_session_commit(r));
    assert_ok(r, orm_transaction(r, pay_more, &attempts));
    ck_assert_int_eq(attempts, 2);
    ck_assert_str_eq(ask_beside("SELECT salary FROM employees WHERE id = 1"), "51001.00");
    orm_session_close(r);
}
END_TEST

START_TEST(attempts_are_bounded_and_the_last_failure_is_told) {
    orm_session *r = open_with((orm_session_options){.isolation = ORM_SERIALIZABLE});
    race of = {.overtaken = 100};
    orm_transaction_options twice = {.attempts = 2, .first_wait_ms = 1};
    assert_status(r, orm_transaction_with(r, &twice, rename_ada, &of), ORM_RETRYABLE);
    ck_assert_int_eq(of.attempts, 2);
    ck_assert_str_eq(orm_session_error(r)->sqlstate, "40001");
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM employees"), "4");
    /* The session goes on. */
    ck_assert_ptr_nonnull(find_employee(r, 2));
    orm_session_close(r);
}
END_TEST

START_TEST(other_failures_are_not_tried_again_and_are_rolled_back) {
    race of = {.give_up = ORM_NOT_FOUND};
    assert_status(s, orm_transaction(s, rename_ada, &of), ORM_NOT_FOUND);
    ck_assert_int_eq(of.attempts, 1);
    ck_assert_ptr_nonnull(strstr(orm_session_error(s)->message, "ORM_NOT_FOUND"));
    of = (race){.attempts = 0};
    sql_beside("INSERT INTO employees (name, email, salary, department_id)"
               " VALUES ('E', 'eve@x', 1, 1)");
    assert_status(s, orm_transaction(s, rename_ada, &of), ORM_CONSTRAINT);
    ck_assert_int_eq(of.attempts, 1);
    ck_assert_str_eq(orm_session_error(s)->constraint, "employees_email_key");
    ck_assert_str_eq(find_employee(s, 1)->name, "Ada");
}
END_TEST

START_TEST(a_deadline_ends_the_attempts) {
    race of = {.overtaken = 0};
    orm_transaction_options past = {.deadline_us = 1};
    assert_status(s, orm_transaction_with(s, &past, rename_ada, &of), ORM_TIMEOUT);
    ck_assert_int_eq(of.attempts, 0);
    orm_session *r = open_with((orm_session_options){.isolation = ORM_REPEATABLE_READ});
    of = (race){.overtaken = 1000000};
    orm_transaction_options soon = {.deadline_us = orm_clock_us() + 100000, .attempts = 1000000};
    orm_status status = orm_transaction_with(r, &soon, rename_ada, &of);
    ck_assert(status == ORM_RETRYABLE || status == ORM_TIMEOUT);
    ck_assert_int_ge(orm_clock_us(), soon.deadline_us);
    assert_ok(r, orm_session_rollback(r));
    orm_session_close(r);
}
END_TEST

static orm_status end_it(orm_session *session, void *argument) {
    orm_savepoint here;
    (void)argument;
    assert_ok(session, orm_session_savepoint(session, &here));
    set_text(find_employee(session, 1), EMPLOYEE_NAME, "X");
    assert_ok(session, orm_session_flush(session));
    assert_ok(session, orm_savepoint_rollback(here));
    assert_status(session, orm_session_commit(session), ORM_MISUSE);
    assert_status(session, orm_session_rollback(session), ORM_MISUSE);
    assert_status(session, orm_session_prepare(session, "p"), ORM_MISUSE);
    assert_status(session, orm_transaction(session, end_it, NULL), ORM_MISUSE);
    return ORM_OK;
}

START_TEST(the_work_cannot_end_its_transaction) {
    assert_ok(s, orm_transaction(s, end_it, NULL));
    ck_assert_str_eq(find_employee(s, 1)->name, "Ada");
}
END_TEST

START_TEST(what_another_attempt_would_not_have_is_refused) {
    race of = {.overtaken = 0};
    assert_ok(s, orm_session_begin(s));
    assert_status(s, orm_transaction(s, rename_ada, &of), ORM_MISUSE);
    assert_ok(s, orm_session_rollback(s));
    employee *ada = find_employee(s, 1);
    assert_ok(s, orm_session_commit(s));
    set_text(ada, EMPLOYEE_NAME, "X");
    assert_status(s, orm_transaction(s, rename_ada, &of), ORM_MISUSE);
    orm_session *a = open_with((orm_session_options){.autocommit = true});
    assert_status(a, orm_transaction(a, rename_ada, &of), ORM_MISUSE);
    orm_session_close(a);
    ck_assert_int_eq(of.attempts, 0);
}
END_TEST

/* --- deadlocks --------------------------------------------------------------------------------- */

/* Two threads that lock two rows each, one the other way round. */
typedef struct crossing {
    int64_t first, second;
    pthread_barrier_t *met;
    bool waited;
    orm_status status;
} crossing;

static orm_status lock_both(orm_session *session, void *argument) {
    crossing *of = argument;
    set_text(find_employee(session, of->first), EMPLOYEE_PHONE, "1");
    orm_status status = orm_session_flush(session);
    if (!of->waited) {
        of->waited = true;
        pthread_barrier_wait(of->met);
    }
    if (status != ORM_OK)
        return status;
    set_text(find_employee(session, of->second), EMPLOYEE_PHONE, "2");
    return orm_session_flush(session);
}

static void *cross(void *argument) {
    crossing *of = argument;
    orm_session *own = open_session(engine);
    of->status = orm_transaction(own, lock_both, of);
    orm_session_close(own);
    return NULL;
}

START_TEST(of_two_in_a_deadlock_both_get_through) {
    pthread_barrier_t met;
    pthread_t threads[2];
    crossing of[2] = {{.first = 1, .second = 2, .met = &met},
                      {.first = 2, .second = 1, .met = &met}};
    pthread_barrier_init(&met, NULL, 2);
    for (int i = 0; i < 2; i++)
        ck_assert_int_eq(pthread_create(&threads[i], NULL, cross, &of[i]), 0);
    for (int i = 0; i < 2; i++)
        pthread_join(threads[i], NULL);
    pthread_barrier_destroy(&met);
    ck_assert_int_eq(of[0].status, ORM_OK);
    ck_assert_int_eq(of[1].status, ORM_OK);
}
END_TEST

/* --- two phases -------------------------------------------------------------------------------- */

static void skip_without_prepared_transactions(void) {
    const char *most = ask_beside("SHOW max_prepared_transactions");
    ck_assert_msg(strtol(most, NULL, 10) > 0,
                  "the server has max_prepared_transactions = 0: it must be raised");
}

static const char *count_prepared(void) {
    return ask_beside("SELECT count(*) FROM pg_prepared_xacts WHERE database = current_database()"
                      " AND gid LIKE current_setting('search_path') || '%'");
}

static const char *name_of(const char *what) {
    static char name[80];
    snprintf(name, sizeof name, "%s it's \\ %s", unit_schema(), what);
    return name;
}

START_TEST(a_prepared_transaction_is_there_until_it_is_committed) {
    skip_without_prepared_transactions();
    employee *ada = find_employee(s, 1);
    set_text(ada, EMPLOYEE_NAME, "Augusta");
    assert_ok(s, orm_session_prepare(s, name_of("one")));
    ck_assert_str_eq(count_prepared(), "1");
    ck_assert_str_eq(ask_beside("SELECT name FROM employees WHERE id = 1"), "Ada");
    orm_list all;
    assert_status(s, orm_entity_all(s, &employee_entity, &all), ORM_MISUSE);
    assert_status(s, orm_session_prepare(s, "again"), ORM_MISUSE);
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(count_prepared(), "0");
    ck_assert_str_eq(ask_beside("SELECT name FROM employees WHERE id = 1"), "Augusta");
    set_text(ada, EMPLOYEE_NAME, "Ada L");
    assert_ok(s, orm_session_commit(s));
}
END_TEST

START_TEST(a_prepared_transaction_can_be_rolled_back) {
    skip_without_prepared_transactions();
    employee *ada = find_employee(s, 1);
    set_text(ada, EMPLOYEE_NAME, "Augusta");
    assert_ok(s, orm_session_prepare(s, name_of("two")));
    assert_ok(s, orm_session_rollback(s));
    ck_assert_str_eq(ada->name, "Ada");
    ck_assert_str_eq(count_prepared(), "0");
}
END_TEST

START_TEST(a_prepared_transaction_outlives_its_session) {
    skip_without_prepared_transactions();
    orm_session *first = open_session(engine);
    set_text(find_employee(first, 1), EMPLOYEE_NAME, "Augusta");
    assert_ok(first, orm_session_prepare(first, name_of("three")));
    orm_session_close(first);
    ck_assert_str_eq(count_prepared(), "1");
    char sql[120];
    snprintf(sql, sizeof sql, "COMMIT PREPARED '%s it''s \\ three'", unit_schema());
    orm_session *second = open_with((orm_session_options){.autocommit = true});
    assert_ok(second, orm_session_execute(second, sql));
    orm_session_close(second);
    ck_assert_str_eq(ask_beside("SELECT name FROM employees WHERE id = 1"), "Augusta");
}
END_TEST

START_TEST(an_end_that_fails_can_be_asked_for_again) {
    skip_without_prepared_transactions();
    set_text(find_employee(s, 1), EMPLOYEE_NAME, "Augusta");
    assert_ok(s, orm_session_prepare(s, name_of("four")));
    char sql[120];
    snprintf(sql, sizeof sql, "COMMIT PREPARED '%s it''s \\ four'", unit_schema());
    sql_beside(sql);
    assert_status(s, orm_session_commit(s), ORM_SERVER);
    assert_status(s, orm_session_commit(s), ORM_SERVER);
    ck_assert_str_eq(orm_session_error(s)->sqlstate, "42704");
}
END_TEST

START_TEST(what_cannot_be_prepared_is_rolled_back) {
    char name[256];
    memset(name, 'x', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    assert_status(s, orm_session_prepare(s, ""), ORM_VALUE);
    assert_status(s, orm_session_prepare(s, name), ORM_VALUE);
    employee *ada = find_employee(s, 1);
    set_text(ada, EMPLOYEE_NAME, "Augusta");
    assert_ok(s, orm_session_execute(s, "CREATE TEMP TABLE passing (x int)"));
    assert_status(s, orm_session_prepare(s, name_of("five")), ORM_SERVER);
    ck_assert_str_eq(ada->name, "Ada");
    ck_assert_ptr_eq(find_employee(s, 1), ada);
}
END_TEST

/* --- sandboxes --------------------------------------------------------------------------------- */

START_TEST(a_sandbox_saves_nothing_and_works_as_if) {
    orm_session *box = open_with((orm_session_options){.sandbox = true});
    employee *ada = find_employee(box, 1);
    set_text(ada, EMPLOYEE_NAME, "Augusta");
    assert_ok(box, orm_session_commit(box));
    new_employee(box, "Eve", "eve@x", find_department(box, 1));
    assert_ok(box, orm_session_commit(box));
    set_text(ada, EMPLOYEE_NAME, "X");
    assert_ok(box, orm_session_flush(box));
    assert_ok(box, orm_session_rollback(box));
    /* What was committed before is there, for this session alone. */
    ck_assert_str_eq(ada->name, "Augusta");
    orm_list all;
    assert_ok(box, orm_entity_all(box, &employee_entity, &all));
    ck_assert_uint_eq(all.len, 5);
    ck_assert_str_eq(ada->name, "Augusta");
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM employees"), "4");
    orm_savepoint here;
    assert_ok(box, orm_session_savepoint(box, &here));
    assert_ok(box, orm_object_delete(all.items[4]));
    assert_ok(box, orm_savepoint_rollback(here));
    assert_ok(box, orm_session_commit(box));
    orm_session_close(box);
    ck_assert_int_eq(orm_engine_stat(engine).in_use, 0);
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM employees WHERE name = 'Augusta'"), "0");
    /* The connection is as good as new. */
    ck_assert_str_eq(find_employee(s, 1)->name, "Ada");
}
END_TEST

static void read_all(orm_session *session, orm_stream *stream, unsigned expected) {
    unsigned count = 0;
    for (orm_object *row;; count++) {
        assert_ok(session, orm_stream_next(stream, &row));
        if (!row)
            break;
    }
    ck_assert_uint_eq(count, expected);
}

START_TEST(a_cursor_ends_with_each_transaction_of_a_sandbox) {
    orm_session *box = open_with((orm_session_options){.sandbox = true});
    orm_stream *ended, *next, *other;
    orm_object *row;
    assert_ok(box, orm_session_cursors(box, 3));
    for (int i = 0; i < 2; i++) {
        assert_ok(box, orm_entity_stream(box, &employee_entity, &ended));
        assert_ok(box, orm_stream_next(ended, &row));
        assert_ok(box, i ? orm_session_rollback(box) : orm_session_commit(box));
        assert_status(box, orm_stream_next(ended, &row), ORM_MISUSE);
        assert_ok(box, orm_entity_stream(box, &employee_entity, &next));
        assert_ok(box, orm_entity_stream(box, &employee_entity, &other));
        read_all(box, next, 4);
        orm_stream_close(ended);
        orm_stream_close(next);
        read_all(box, other, 4);
        assert_ok(box, orm_stream_next(other, &row));
        ck_assert_ptr_null(row);
        orm_stream_close(other);
    }
    assert_ok(box, orm_entity_stream(box, &employee_entity, &ended));
    orm_session_close(box);
    ck_assert_int_eq(orm_engine_stat(engine).in_use, 0);
}
END_TEST

START_TEST(a_cursor_closed_after_a_failure_is_in_nobodys_way) {
    orm_stream *left, *next;
    orm_savepoint here;
    assert_ok(s, orm_session_cursors(s, 1));
    assert_ok(s, orm_entity_stream(s, &employee_entity, &left));
    assert_ok(s, orm_session_savepoint(s, &here));
    assert_status(s, orm_session_execute(s, "SELECT 1/0"), ORM_SERVER);
    orm_stream_close(left);
    assert_ok(s, orm_savepoint_rollback(here));
    assert_ok(s, orm_entity_stream(s, &employee_entity, &next));
    read_all(s, next, 4);
    orm_stream_close(next);
    assert_ok(s, orm_session_commit(s));
}
END_TEST

START_TEST(a_cursor_is_one_of_the_transaction_that_was_begun) {
    orm_session *alone = open_with((orm_session_options){.autocommit = true});
    orm_stream *stream;
    orm_object *row;
    assert_ok(alone, orm_session_cursors(alone, 2));
    assert_status(alone, orm_entity_stream(alone, &employee_entity, &stream), ORM_MISUSE);
    assert_ok(alone, orm_session_begin(alone));
    assert_ok(alone, orm_entity_stream(alone, &employee_entity, &stream));
    read_all(alone, stream, 4);
    assert_ok(alone, orm_session_commit(alone));
    assert_status(alone, orm_stream_next(stream, &row), ORM_MISUSE);
    orm_session_close(alone);
}
END_TEST

START_TEST(a_failure_in_a_sandbox_costs_one_transaction_of_it) {
    orm_session *box = open_with((orm_session_options){.sandbox = true});
    set_text(find_employee(box, 1), EMPLOYEE_NAME, "Augusta");
    assert_ok(box, orm_session_commit(box));
    new_employee(box, "Eve", "bob@x", find_department(box, 1));
    assert_status(box, orm_session_commit(box), ORM_CONSTRAINT);
    assert_ok(box, orm_session_rollback(box));
    assert_ok(box, orm_session_expire_all(box));
    ck_assert_str_eq(find_employee(box, 1)->name, "Augusta");
    orm_session_close(box);
}
END_TEST

START_TEST(a_sandbox_looks_at_deferred_constraints_as_a_commit_does) {
    sql_beside("ALTER TABLE employees ADD CONSTRAINT phone_key UNIQUE (phone) DEFERRABLE "
               "INITIALLY DEFERRED; UPDATE employees SET phone = '1' WHERE id = 2");
    orm_session *box = open_with((orm_session_options){.sandbox = true});
    employee *ada = find_employee(box, 1);
    for (int i = 0; i < 2; i++) {
        set_text(ada, EMPLOYEE_PHONE, "1");
        assert_ok(box, orm_session_flush(box));
        assert_status(box, orm_session_commit(box), ORM_CONSTRAINT);
        ck_assert_str_eq(orm_session_error(box)->constraint, "phone_key");
        ck_assert_ptr_null(ada->phone);
    }
    set_text(ada, EMPLOYEE_PHONE, "2");
    assert_ok(box, orm_session_commit(box));
    orm_session_close(box);
}
END_TEST

START_TEST(a_transaction_is_tried_again_in_a_sandbox_too) {
    orm_session *box = open_with((orm_session_options){.sandbox = true});
    race of = {.overtaken = 0};
    assert_ok(box, orm_transaction(box, rename_ada, &of));
    assert_ok(box, orm_transaction(box, end_it, NULL));
    ck_assert_str_eq(find_employee(box, 1)->name, "Augusta");
    orm_session_close(box);
    ck_assert_str_eq(ask_beside("SELECT name FROM employees WHERE id = 1"), "Ada");
}
END_TEST

/* --- time -------------------------------------------------------------------------------------- */

START_TEST(a_statement_that_takes_too_long_is_a_timeout) {
    orm_session *t = open_with((orm_session_options){.statement_timeout_ms = 20});
    assert_status(t, orm_session_execute(t, "SELECT pg_sleep(30)"), ORM_TIMEOUT);
    assert_ok(t, orm_session_rollback(t));
    ck_assert_ptr_nonnull(find_employee(t, 1));
    orm_session_close(t);
    /* The next one on that connection has no such limit. */
    assert_ok(s, orm_session_execute(s, "DO $$ BEGIN ASSERT current_setting('statement_timeout')"
                                        " = '0'; END $$"));
}
END_TEST

START_TEST(a_session_waits_until_its_deadline) {
    ck_assert_ptr_nonnull(find_employee(s, 1));
    orm_session_deadline(s, orm_clock_us() + 20000);
    assert_status(s, orm_session_execute(s, "SELECT pg_sleep(30)"), ORM_TIMEOUT);
    orm_session_deadline(s, -1);
    assert_ok(s, orm_session_rollback(s));
    ck_assert_ptr_nonnull(find_employee(s, 2));
}
END_TEST

START_TEST(options_that_need_a_transaction_are_refused_with_autocommit) {
    orm_session *none;
    orm_session_options options[] = {{.autocommit = true, .sandbox = true},
                                     {.autocommit = true, .statement_timeout_ms = 1}};
    for (int i = 0; i < 2; i++)
        ck_assert_int_eq(orm_session_open(engine, &options[i], &none), ORM_MISUSE);
    ck_assert_ptr_nonnull(strstr(orm_engine_error(engine)->message, "autocommit"));
}
END_TEST

START_TEST(isolation_and_access_are_those_of_the_options) {
    static const struct {
        orm_session_options options;
        const char *isolation, *read_only, *deferrable;
    } cases[] = {
        {{.isolation = ORM_READ_COMMITTED}, "read committed", "off", "off"},
        {{.isolation = ORM_REPEATABLE_READ, .read_only = true}, "repeatable read", "on", "off"},
        {{.isolation = ORM_SERIALIZABLE, .read_only = true, .deferrable = true},
         "serializable",
         "on",
         "on"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char sql[400];
        orm_session *with = open_with(cases[i].options);
        snprintf(sql, sizeof sql,
                 "DO $$ BEGIN ASSERT current_setting('transaction_isolation') = '%s' AND"
                 " current_setting('transaction_read_only') = '%s' AND"
                 " current_setting('transaction_deferrable') = '%s'; END $$",
                 cases[i].isolation, cases[i].read_only, cases[i].deferrable);
        assert_ok(with, orm_session_execute(with, sql));
        orm_session_close(with);
    }
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("session_endings");
    TCase *tests = tcase_create("endings");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, what_was_overtaken_runs_again_and_sees_what_is_there);
    tcase_add_test(tests, a_row_known_before_is_read_by_the_first_attempt);
    tcase_add_test(tests, attempts_are_bounded_and_the_last_failure_is_told);
    tcase_add_test(tests, other_failures_are_not_tried_again_and_are_rolled_back);
    tcase_add_test(tests, a_deadline_ends_the_attempts);
    tcase_add_test(tests, the_work_cannot_end_its_transaction);
    tcase_add_test(tests, what_another_attempt_would_not_have_is_refused);
    tcase_add_test(tests, of_two_in_a_deadlock_both_get_through);
    tcase_add_test(tests, a_prepared_transaction_is_there_until_it_is_committed);
    tcase_add_test(tests, a_prepared_transaction_can_be_rolled_back);
    tcase_add_test(tests, a_prepared_transaction_outlives_its_session);
    tcase_add_test(tests, an_end_that_fails_can_be_asked_for_again);
    tcase_add_test(tests, what_cannot_be_prepared_is_rolled_back);
    tcase_add_test(tests, a_sandbox_saves_nothing_and_works_as_if);
    tcase_add_test(tests, a_cursor_ends_with_each_transaction_of_a_sandbox);
    tcase_add_test(tests, a_cursor_closed_after_a_failure_is_in_nobodys_way);
    tcase_add_test(tests, a_cursor_is_one_of_the_transaction_that_was_begun);
    tcase_add_test(tests, a_failure_in_a_sandbox_costs_one_transaction_of_it);
    tcase_add_test(tests, a_sandbox_looks_at_deferred_constraints_as_a_commit_does);
    tcase_add_test(tests, a_transaction_is_tried_again_in_a_sandbox_too);
    tcase_add_test(tests, a_statement_that_takes_too_long_is_a_timeout);
    tcase_add_test(tests, a_session_waits_until_its_deadline);
    tcase_add_test(tests, options_that_need_a_transaction_are_refused_with_autocommit);
    tcase_add_test(tests, isolation_and_access_are_those_of_the_options);
    suite_add_tcase(suite, tests);
    return suite;
}
