/* The pool: who gets a connection when, what is thrown away, what a timeout tells. */
#include "session_schema.h"

#include <pthread.h>
#include <stdatomic.h>
#include <time.h>

#include "pool/pool.h"

static void pause_ms(long ms) {
    nanosleep(&(struct timespec){.tv_nsec = ms * 1000000}, NULL);
}

static orm_session *session_named(orm_engine *engine, const char *name) {
    orm_session *session = NULL;
    ck_assert_int_eq(orm_session_open(engine, &(orm_session_options){.name = name}, &session),
                     ORM_OK);
    return session;
}

static orm_engine *plain_engine(orm_engine_options options) {
    orm_engine *engine = NULL;
    ck_assert_int_eq(orm_engine_open(unit_database_url(), &options, &engine), ORM_OK);
    return engine;
}

/* A thread's: NULL when it got a connection and an answer. */
static void *select_one(void *engine) {
    orm_session *session = session_named(engine, "waiter");
    orm_status status = orm_session_execute(session, "SELECT 1");
    orm_session_close(session);
    return status == ORM_OK ? NULL : engine;
}

START_TEST(a_timeout_lists_who_holds_what) {
    orm_engine *engine =
        plain_engine((orm_engine_options){.pool_size = 1, .max_overflow = 1, .timeout_ms = 100});
    orm_session *a = session_named(engine, "report"), *b = session_named(engine, "import"),
                *c = session_named(engine, "late");
    assert_ok(a, orm_session_execute(a, "SELECT 1"));
    assert_ok(b, orm_session_execute(b, "SELECT 1"));
    int64_t started = orm_clock_us();
    assert_status(c, orm_session_execute(c, "SELECT 1"), ORM_TIMEOUT);
    ck_assert_int_ge(orm_clock_us() - started, 100000);
    const orm_error *error = orm_session_error(c);
    ck_assert_ptr_nonnull(strstr(error->message, "2 of 2"));
    ck_assert_ptr_nonnull(strstr(error->detail, "`report` for 0."));
    ck_assert_ptr_nonnull(strstr(error->detail, "`import` for 0."));
    ck_assert_ptr_nonnull(strstr(error->hint, "this thread holds all of them"));
    ck_assert_uint_eq(orm_engine_stat(engine).timeouts, 1);
    assert_ok(a, orm_session_commit(a));
    assert_ok(c, orm_session_execute(c, "SELECT 1"));
    orm_session_close(a);
    orm_session_close(b);
    orm_session_close(c);
    orm_engine_close(engine);
}
END_TEST

START_TEST(what_is_over_the_size_is_closed_when_it_comes_back) {
    orm_engine *engine = plain_engine((orm_engine_options){.pool_size = 2, .max_overflow = 3});
    orm_session *sessions[5];
    for (int i = 0; i < 5; i++) {
        sessions[i] = session_named(engine, "s");
        assert_ok(sessions[i], orm_session_execute(sessions[i], "SELECT 1"));
    }
    ck_assert_int_eq(orm_engine_stat(engine).size, 5);
    ck_assert_int_eq(orm_engine_stat(engine).in_use, 5);
    for (int i = 0; i < 5; i++)
        orm_session_close(sessions[i]);
    ck_assert_int_eq(orm_engine_stat(engine).size, 2);
    ck_assert_int_eq(orm_engine_stat(engine).idle, 2);
    ck_assert_uint_eq(orm_engine_stat(engine).closed, 3);
    orm_engine_close(engine);
}
END_TEST

START_TEST(what_a_script_left_behind_is_undone) {
    orm_engine *engine = plain_engine(
        (orm_engine_options){.pool_size = 1, .max_overflow = -1, .statement_timeout_ms = 7000});
    orm_session *a = session_named(engine, "a");
    assert_ok(a, orm_session_execute(a, "SET work_mem = '123kB'; CREATE TEMP TABLE t (x int); "
                                        "SELECT pg_advisory_lock(4711); LISTEN x"));
    assert_ok(a, orm_session_commit(a));
    orm_session_close(a);
    orm_session *b = session_named(engine, "b");
    assert_ok(b, orm_session_execute(
                     b, "DO $$ BEGIN"
                        " ASSERT current_setting('work_mem') <> '123kB', 'work_mem';"
                        " ASSERT to_regclass('pg_temp.t') IS NULL, 'temp';"
                        " ASSERT current_setting('statement_timeout') = '7s', 'timeout';"
                        " ASSERT (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND"
                        "  pid = pg_backend_pid()) = 0, 'lock'; END $$"));
    orm_session_close(b);
    orm_engine_close(engine);
}
END_TEST

START_TEST(an_open_transaction_is_rolled_back_on_return) {
    create_schema();
    orm_engine *engine = open_engine((orm_engine_options){.pool_size = 1});
    orm_session *a = open_session(engine);
    assert_ok(a, orm_session_execute(a, "DELETE FROM notes"));
    orm_session_close(a);
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM notes"), "1");
    ck_assert_int_eq(orm_engine_stat(engine).idle, 1);
    orm_engine_close(engine);
    drop_schema();
}
END_TEST

START_TEST(one_lost_connection_makes_all_of_its_generation_suspect) {
    orm_engine *engine =
        plain_engine((orm_engine_options){.pool_size = 3, .application_name = unit_schema()});
    orm_session *sessions[3];
    for (int i = 0; i < 3; i++) {
        sessions[i] = session_named(engine, "s");
        assert_ok(sessions[i], orm_session_execute(sessions[i], "SELECT 1"));
    }
    for (int i = 0; i < 3; i++)
        assert_ok(sessions[i], orm_session_commit(sessions[i]));
    ck_assert_int_eq(orm_engine_stat(engine).idle, 3);
    PGconn *pq = PQconnectdb(unit_database_url());
    char sql[256];
    snprintf(sql, sizeof sql,
             "SELECT count(pg_terminate_backend(pid, 2000)) FROM pg_stat_activity WHERE "
             "application_name = '%s'",
             unit_schema());
    PQclear(PQexec(pq, sql));
    PQfinish(pq);
    assert_ok(sessions[0], orm_session_execute(sessions[0], "SELECT 1"));
    orm_engine_statistics stat = orm_engine_stat(engine);
    ck_assert_uint_eq(stat.lost, 1);
    ck_assert_int_eq(stat.size, 1);
    ck_assert_uint_eq(stat.closed, 2);
    for (int i = 0; i < 3; i++)
        orm_session_close(sessions[i]);
    orm_engine_close(engine);
}
END_TEST

START_TEST(a_connection_past_its_life_is_replaced) {
    orm_engine *engine = plain_engine((orm_engine_options){.pool_size = 1, .recycle_s = 1});
    orm_session *a = session_named(engine, "a");
    assert_ok(a, orm_session_execute(a, "SELECT pg_sleep(1.1)"));
    assert_ok(a, orm_session_commit(a));
    ck_assert_int_eq(orm_engine_stat(engine).size, 0);
    assert_ok(a, orm_session_execute(a, "SELECT 1"));
    ck_assert_uint_eq(orm_engine_stat(engine).opened, 2);
    orm_session_close(a);
    orm_engine_close(engine);
}
END_TEST

START_TEST(after_a_dispose_every_connection_is_a_new_one) {
    orm_engine *engine = plain_engine((orm_engine_options){.pool_size = 2});
    orm_session *a = session_named(engine, "a"), *b = session_named(engine, "b");
    assert_ok(a, orm_session_execute(a, "SELECT 1"));
    assert_ok(b, orm_session_execute(b, "SELECT 1"));
    assert_ok(b, orm_session_commit(b));
    orm_engine_dispose(engine);
    ck_assert_int_eq(orm_engine_stat(engine).size, 1);
    ck_assert_int_eq(orm_engine_stat(engine).idle, 0);
    assert_ok(a, orm_session_execute(a, "SELECT 2"));
    assert_ok(a, orm_session_commit(a));
    ck_assert_int_eq(orm_engine_stat(engine).size, 0);
    ck_assert_uint_eq(orm_engine_stat(engine).closed, 2);
    assert_ok(b, orm_session_execute(b, "SELECT 1"));
    assert_ok(b, orm_session_commit(b));
    ck_assert_uint_eq(orm_engine_stat(engine).opened, 3);
    ck_assert_int_eq(orm_engine_stat(engine).idle, 1);
    ck_assert_uint_eq(orm_engine_stat(engine).lost, 0);
    orm_session_close(a);
    orm_session_close(b);
    orm_engine_close(engine);
}
END_TEST

START_TEST(the_line_gets_new_connections_after_a_dispose) {
    orm_engine *engine =
        plain_engine((orm_engine_options){.pool_size = 1, .max_overflow = -1, .timeout_ms = 5000});
    orm_session *a = session_named(engine, "a");
    assert_ok(a, orm_session_execute(a, "SELECT 1"));
    pthread_t waiter;
    ck_assert_int_eq(pthread_create(&waiter, NULL, select_one, engine), 0);
    while (orm_engine_stat(engine).waiting == 0)
        pause_ms(1);
    orm_engine_dispose(engine);
    orm_session_close(a);
    void *status;
    pthread_join(waiter, &status);
    ck_assert_ptr_null(status);
    ck_assert_uint_eq(orm_engine_stat(engine).opened, 2);
    orm_engine_close(engine);
}
END_TEST

/* Which of two connections is lent next: the one that came back first, or last. */
static void expect_order(bool fifo) {
    orm_engine_options options = {.pool_size = 2, .fifo = fifo};
    orm__failure failure = orm__failure_on(NULL);
    orm__connector connector;
    orm__pool *pool;
    orm__lease *first, *last, *next;
    ck_assert_int_eq(orm__connector_init(&connector, unit_database_url(), &options, &failure),
                     ORM_OK);
    ck_assert_int_eq(orm__pool_open(&connector, &options, &failure, &pool), ORM_OK);
    ck_assert_int_eq(orm__pool_acquire(pool, "first", &failure, &first), ORM_OK);
    ck_assert_int_eq(orm__pool_acquire(pool, "last", &failure, &last), ORM_OK);
    orm__pool_release(pool, first);
    orm__pool_release(pool, last);
    ck_assert_int_eq(orm__pool_acquire(pool, "next", &failure, &next), ORM_OK);
    ck_assert_ptr_eq(next, fifo ? first : last);
    orm__pool_release(pool, next);
    orm__pool_close(pool);
    orm__connector_free(&connector);
    orm__failure_free(&failure);
}

START_TEST(the_connection_that_idled_shortest_is_lent_unless_the_longest_is_asked_for) {
    expect_order(false);
    expect_order(true);
}
END_TEST

/* --- threads ----------------------------------------------------------------------------------- */

enum { THREADS = 8, ROUNDS = 40 };
static orm_engine *shared;
static atomic_int failures;

static void *work(void *argument) {
    (void)argument;
    for (int i = 0; i < ROUNDS; i++) {
        orm_session *session;
        orm_list all;
        if (orm_session_open(shared, NULL, &session) != ORM_OK ||
            orm_entity_all(session, &employee_entity, &all) != ORM_OK || all.len != 4 ||
            orm_session_commit(session) != ORM_OK)
            failures++;
        orm_session_close(session);
    }
    return NULL;
}

START_TEST(eight_threads_share_three_connections) {
    create_schema();
    shared = open_engine((orm_engine_options){.pool_size = 2, .max_overflow = 1});
    pthread_t threads[THREADS];
    for (int i = 0; i < THREADS; i++)
        ck_assert_int_eq(pthread_create(&threads[i], NULL, work, NULL), 0);
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    ck_assert_int_eq(failures, 0);
    orm_engine_statistics stat = orm_engine_stat(shared);
    ck_assert_int_le(stat.size, 3);
    ck_assert_int_eq(stat.in_use, 0);
    ck_assert_int_eq(stat.waiting, 0);
    ck_assert_uint_eq(stat.checkouts, THREADS * ROUNDS);
    ck_assert_uint_eq(stat.timeouts, 0);
    orm_engine_close(shared);
    drop_schema();
}
END_TEST

static int order[THREADS];
static atomic_int next_place;

static void *wait_in_line(void *argument) {
    int number = *(int *)argument;
    orm_session *session = session_named(shared, "waiter");
    if (orm_session_execute(session, "SELECT pg_sleep(0.01)") != ORM_OK)
        failures++;
    order[next_place++] = number;
    orm_session_close(session);
    return NULL;
}

START_TEST(the_line_is_served_in_the_order_of_arrival) {
    shared = plain_engine((orm_engine_options){.pool_size = 1, .max_overflow = -1});
    orm_session *first = session_named(shared, "first");
    assert_ok(first, orm_session_execute(first, "SELECT 1"));
    pthread_t threads[THREADS];
    int numbers[THREADS];
    for (int i = 0; i < THREADS; i++) {
        numbers[i] = i;
        ck_assert_int_eq(pthread_create(&threads[i], NULL, wait_in_line, &numbers[i]), 0);
        while (orm_engine_stat(shared).waiting != i + 1)
            pause_ms(1);
    }
    orm_session_close(first);
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    ck_assert_int_eq(failures, 0);
    for (int i = 0; i < THREADS; i++)
        ck_assert_int_eq(order[i], i);
    ck_assert_uint_eq(orm_engine_stat(shared).opened, 1);
    orm_engine_close(shared);
}
END_TEST

/* Connecting that never ends, once the first connection is made. */
static atomic_bool stuck;

static orm_status stuck_wait(void *context, int fd, int events, int64_t deadline_us) {
    (void)context;
    (void)events;
    (void)fd;
    (void)deadline_us;
    pause_ms(1);
    while (stuck)
        pause_ms(1);
    return ORM_OK;
}

typedef struct handed {
    orm__pool *pool;
    orm__lease *lease;
} handed;

static void *release_soon(void *argument) {
    handed *given = argument;
    pause_ms(50);
    orm__pool_release(given->pool, given->lease);
    return NULL;
}

START_TEST(a_returned_connection_serves_whoever_waits_for_a_new_one) {
    orm_engine_options options = {.pool_size = 2, .wait = stuck_wait, .timeout_ms = 5000};
    orm__failure failure = orm__failure_on(NULL);
    orm__connector connector;
    orm__pool *pool;
    orm__lease *lease, *next;
    ck_assert_int_eq(orm__connector_init(&connector, unit_database_url(), &options, &failure),
                     ORM_OK);
    ck_assert_int_eq(orm__pool_open(&connector, &options, &failure, &pool), ORM_OK);
    ck_assert_int_eq(orm__pool_acquire(pool, "me", &failure, &lease), ORM_OK);
    stuck = true;
    pthread_t releaser;
    handed given = {.pool = pool, .lease = lease};
    ck_assert_int_eq(pthread_create(&releaser, NULL, release_soon, &given), 0);
    ck_assert_int_eq(orm__pool_acquire(pool, "next", &failure, &next), ORM_OK);
    ck_assert_ptr_eq(next, lease);
    pthread_join(releaser, NULL);
    stuck = false;
    orm__pool_release(pool, next);
    orm__pool_close(pool);
    orm__connector_free(&connector);
    orm__failure_free(&failure);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("pool_line");
    TCase *tests = tcase_create("pool");
    tcase_add_test(tests, a_timeout_lists_who_holds_what);
    tcase_add_test(tests, what_is_over_the_size_is_closed_when_it_comes_back);
    tcase_add_test(tests, what_a_script_left_behind_is_undone);
    tcase_add_test(tests, an_open_transaction_is_rolled_back_on_return);
    tcase_add_test(tests, one_lost_connection_makes_all_of_its_generation_suspect);
    tcase_add_test(tests, a_connection_past_its_life_is_replaced);
    tcase_add_test(tests, after_a_dispose_every_connection_is_a_new_one);
    tcase_add_test(tests, the_line_gets_new_connections_after_a_dispose);
    tcase_add_test(tests,
                   the_connection_that_idled_shortest_is_lent_unless_the_longest_is_asked_for);
    tcase_add_test(tests, eight_threads_share_three_connections);
    tcase_add_test(tests, the_line_is_served_in_the_order_of_arrival);
    tcase_add_test(tests, a_returned_connection_serves_whoever_waits_for_a_new_one);
    suite_add_tcase(suite, tests);
    return suite;
}
