/* Cancelling what a session waits for, from another thread. */
#include "session_schema.h"
#include "support/ration.h"
#include "support/round_trips.h"

#include <pthread.h>
#include <stdatomic.h>
#include <time.h>

static orm_engine *engine;
static orm_session *s;
static orm_canceller *canceller;

static void setup(void) {
    create_schema();
    engine = open_engine((orm_engine_options){.pool_size = 1, .max_overflow = -1});
    s = open_session(engine);
    assert_ok(s, orm_session_canceller(s, &canceller));
}

static void teardown(void) {
    orm_canceller_free(canceller);
    orm_session_close(s);
    orm_engine_close(engine);
    drop_schema();
}

static void sleep_a_little(void) {
    nanosleep(&(struct timespec){.tv_nsec = 500000}, NULL);
}

/* --- another thread ------------------------------------------------------------------------------ */

/* Cancels again and again until it is told to stop. */
typedef struct stopper {
    pthread_t thread;
    orm_canceller *canceller;
    atomic_bool done;
    atomic_int times, failures;
} stopper;

static void *cancel_until_done(void *of) {
    stopper *it = of;
    while (!atomic_load(&it->done)) {
        if (orm_canceller_cancel(it->canceller) != ORM_OK)
            atomic_fetch_add(&it->failures, 1);
        atomic_fetch_add(&it->times, 1);
        sleep_a_little();
    }
    orm_canceller_free(it->canceller);
    return NULL;
}

/* It holds the canceller itself, which the session may go before. */
static void start_stopper(stopper *it, orm_session *of) {
    *it = (stopper){.canceller = NULL};
    ck_assert_int_eq(orm_session_canceller(of, &it->canceller), ORM_OK);
    ck_assert_int_eq(pthread_create(&it->thread, NULL, cancel_until_done, it), 0);
}

static void end_stopper(stopper *it) {
    atomic_store(&it->done, true);
    pthread_join(it->thread, NULL);
    ck_assert_int_eq(atomic_load(&it->failures), 0);
}

static void assert_cancelled(orm_status status) {
    ck_assert_msg(status == ORM_CANCELLED, "%s: %s", orm_status_name(status),
                  orm_session_error(s)->message);
    ck_assert_str_eq(orm_session_error(s)->sqlstate, "57014");
}

/* The session works on, and nothing of it is stopped any more. */
static void assert_free(void) {
    for (int64_t id = 1; id <= 4; id++) {
        employee *found = find_employee(s, id);
        assert_ok(s, orm_object_refresh((orm_object *)found));
    }
    assert_ok(s, orm_session_commit(s));
}

START_TEST(a_statement_that_takes_long_is_stopped) {
    stopper other;
    start_stopper(&other, s);
    assert_cancelled(orm_session_execute(s, "SELECT pg_sleep(1000)"));
    end_stopper(&other);
    assert_status(s, orm_session_flush(s), ORM_CANCELLED);
    assert_ok(s, orm_session_rollback(s));
    assert_free();
}
END_TEST

START_TEST(a_flush_that_waits_for_a_lock_is_stopped_and_writes_nothing) {
    orm_engine *beside = open_engine((orm_engine_options){.pool_size = 1});
    orm_session *holder = open_session(beside);
    assert_ok(holder, orm_session_execute(holder, "LOCK TABLE employees IN EXCLUSIVE MODE"));
    stopper other;
    department *first = find_department(s, 1);
    orm_object *made = orm_object_new(s, &project_entity);
    set_text(made, PROJECT_NAME, "Mercury");
    new_employee(s, "Eve", "eve@x", first);
    new_employee(s, "Fay", "fay@x", first);
    start_stopper(&other, s);
    orm_status status = orm_session_commit(s);
    end_stopper(&other);
    assert_cancelled(status);
    assert_ok(s, orm_session_rollback(s));
    assert_ok(holder, orm_session_commit(holder));
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM employees"), "4");
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM projects"), "2");
    assert_free();
    orm_session_close(holder);
    orm_engine_close(beside);
}
END_TEST

START_TEST(a_stream_is_stopped) {
    sql_beside("INSERT INTO seats SELECT 3, n FROM generate_series(1, 30000) n");
    orm_stream *stream;
    orm_object *row;
    assert_ok(s, orm_entity_stream(s, &seat_entity, &stream));
    stopper other;
    start_stopper(&other, s);
    /* The server may have sent all that is left before it is asked. */
    orm_status status;
    do
        status = orm_stream_next(stream, &row);
    while (status == ORM_OK && row);
    orm_stream_close(stream);
    end_stopper(&other);
    if (status != ORM_OK)
        assert_cancelled(status);
    assert_ok(s, orm_session_rollback(s));
    assert_free();
}
END_TEST

START_TEST(the_transaction_goes_on_from_a_savepoint) {
    employee *ada = find_employee(s, 1);
    set_text(ada, EMPLOYEE_PHONE, "1");
    orm_savepoint here;
    assert_ok(s, orm_session_savepoint(s, &here));
    stopper other;
    start_stopper(&other, s);
    orm_status status = orm_session_execute(s, "SELECT pg_sleep(1000)");
    end_stopper(&other);
    assert_cancelled(status);
    assert_ok(s, orm_savepoint_rollback(here));
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT phone FROM employees WHERE id = 1"), "1");
}
END_TEST

/* --- never the next one -------------------------------------------------------------------------- */

START_TEST(what_is_called_afterwards_is_not_stopped) {
    for (int i = 0; i < 200; i++) {
        ck_assert_int_eq(orm_canceller_cancel(canceller), ORM_OK);
        employee *found = find_employee(s, 1 + i % 4);
        ck_assert_int_eq(orm_canceller_cancel(canceller), ORM_OK);
        assert_ok(s, orm_object_refresh((orm_object *)found));
        if (i % 3 == 0)
            assert_ok(s, orm_session_commit(s));
    }
}
END_TEST

/* Two sessions take turns with the only connection, and one of them is being cancelled. */
START_TEST(another_session_with_the_same_connection_is_not_stopped) {
    stopper other;
    int stopped = 0;
    start_stopper(&other, s);
    for (int i = 0; i < 300 || stopped == 0; i++) {
        orm_status status = orm_session_execute(s, "SELECT pg_sleep(0.001)");
        stopped += status == ORM_CANCELLED;
        ck_assert(status == ORM_OK || status == ORM_CANCELLED);
        assert_ok(s, orm_session_rollback(s));
        orm_session *next = open_session(engine);
        for (int64_t id = 1; id <= 3; id++)
            find_employee(next, id);
        assert_ok(next, orm_session_commit(next));
        orm_session_close(next);
    }
    end_stopper(&other);
    ck_assert_int_gt(atomic_load(&other.times), 0);
    assert_free();
}
END_TEST

/* The request takes as long as the proxy's delay, and the statement's answer no longer. */
START_TEST(a_request_that_is_late_is_waited_for) {
    round_trips *proxy = round_trips_open(3);
    orm_engine_options options = {.pool_size = 1, .search_path = unit_schema()};
    orm_engine *slow;
    ck_assert_int_eq(orm_engine_open(round_trips_url(proxy), &options, &slow), ORM_OK);
    orm_session *own = open_session(slow);
    stopper other;
    start_stopper(&other, own);
    for (int i = 0; i < 20; i++) {
        orm_status status = orm_session_execute(own, "SELECT 1");
        ck_assert(status == ORM_OK || status == ORM_CANCELLED);
        assert_ok(own, orm_session_rollback(own));
    }
    end_stopper(&other);
    ck_assert_ptr_nonnull(find_employee(own, 1));
    orm_session_close(own);
    orm_engine_close(slow);
    round_trips_close(proxy);
}
END_TEST

/* --- whose it is --------------------------------------------------------------------------------- */

START_TEST(sessions_come_and_go_while_they_are_cancelled) {
    enum { SESSIONS = 60 };
    for (int i = 0; i < SESSIONS; i++) {
        orm_session *own = NULL;
        orm_session_options options = {.autocommit = i % 2};
        ck_assert_int_eq(orm_session_open(engine, &options, &own), ORM_OK);
        stopper other;
        start_stopper(&other, own);
        for (int64_t id = 1; id <= 4; id++) {
            const void *key[] = {&id};
            orm_object *found;
            orm_status status = orm_object_find(own, &employee_entity, key, &found);
            ck_assert(status == ORM_OK || status == ORM_CANCELLED);
            if (status != ORM_OK)
                assert_ok(own, orm_session_rollback(own));
        }
        orm_session_close(own);
        end_stopper(&other);
    }
}
END_TEST

START_TEST(without_a_connection_there_is_nothing_to_stop) {
    ck_assert_int_eq(orm_canceller_cancel(canceller), ORM_OK);
    find_employee(s, 1);
    assert_ok(s, orm_session_commit(s));
    ck_assert_int_eq(orm_canceller_cancel(canceller), ORM_OK);
    orm_canceller *again;
    assert_ok(s, orm_session_canceller(s, &again));
    ck_assert_ptr_eq(again, canceller);
    orm_session_close(s);
    ck_assert_int_eq(orm_canceller_cancel(again), ORM_OK);
    orm_canceller_free(again);
    ck_assert_int_eq(orm_canceller_cancel(canceller), ORM_OK);
    s = open_session(engine);
}
END_TEST

START_TEST(memory_that_runs_out_leaves_the_session_usable) {
    ration r = {.left = SIZE_MAX};
    orm_allocator allocator = ration_allocator(&r);
    orm_engine *own = open_engine((orm_engine_options){.allocator = &allocator});
    for (size_t left = 0;; left++) {
        orm_session *session = open_session(own);
        orm_canceller *made;
        if (left % 2)
            find_employee(session, 1);
        r.left = left / 2;
        orm_status status = orm_session_canceller(session, &made);
        if (status == ORM_OK)
            status = orm_session_execute(session, "SELECT 1");
        r.left = SIZE_MAX;
        ck_assert(status == ORM_OK || status == ORM_NOMEM);
        assert_ok(session, orm_session_rollback(session));
        assert_ok(session, orm_session_execute(session, "SELECT 1"));
        orm_canceller_free(made);
        orm_session_close(session);
        if (status == ORM_OK && left % 2)
            break;
    }
    orm_engine_close(own);
    ck_assert_uint_eq(r.held, 0);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("session_cancel");
    TCase *tests = tcase_create("cancel");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, a_statement_that_takes_long_is_stopped);
    tcase_add_test(tests, a_flush_that_waits_for_a_lock_is_stopped_and_writes_nothing);
    tcase_add_test(tests, a_stream_is_stopped);
    tcase_add_test(tests, the_transaction_goes_on_from_a_savepoint);
    tcase_add_test(tests, what_is_called_afterwards_is_not_stopped);
    tcase_add_test(tests, another_session_with_the_same_connection_is_not_stopped);
    tcase_add_test(tests, a_request_that_is_late_is_waited_for);
    tcase_add_test(tests, sessions_come_and_go_while_they_are_cancelled);
    tcase_add_test(tests, without_a_connection_there_is_nothing_to_stop);
    tcase_add_test(tests, memory_that_runs_out_leaves_the_session_usable);
    suite_add_tcase(suite, tests);
    return suite;
}
