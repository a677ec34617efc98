/* Loops: fibers that wait for the server, for a connection and for each other on one thread. */
#include "session_schema.h"
#include "support/ration.h"

#include <pthread.h>
#include <uv.h>

enum { MANY = 200 };

static orm_engine *engine;
static orm_loop *loop;

static void setup(void) {
    create_schema();
    engine = open_engine((orm_engine_options){.pool_size = 2, .max_overflow = 1});
    ck_assert_int_eq(orm_loop_open(engine, NULL, &loop), ORM_OK);
}

static void teardown(void) {
    orm_loop_close(loop);
    orm_engine_close(engine);
    drop_schema();
}

static void spawn(void (*run)(void *), void *argument) {
    ck_assert_int_eq(orm_loop_spawn(loop, run, argument), ORM_OK);
}

static void run_all(void) {
    ck_assert_int_eq(orm_loop_run(loop), ORM_OK);
    orm_loop_statistics counts = orm_loop_stat(loop);
    ck_assert_uint_eq(counts.ended, counts.spawned);
}

/* --- many on few connections ----------------------------------------------------------------------- */

static void make_department(void *argument) {
    const int *number = argument;
    char name[16];
    snprintf(name, sizeof name, "%d", *number);
    orm_session *s = open_session(engine);
    orm_object *made = orm_object_new(s, &department_entity);
    set_text(made, DEPARTMENT_NAME, name);
    assert_ok(s, orm_session_commit(s));
    int64_t id = ((department *)(void *)made)->id;
    orm_session_clear(s);
    const void *key[] = {&id};
    orm_object *found;
    assert_ok(s, orm_object_find(s, &department_entity, key, &found));
    ck_assert_str_eq(((department *)(void *)found)->name, name);
    orm_session_close(s);
    ck_assert_int_le(orm_engine_stat(engine).in_use, 3);
}

START_TEST(many_fibers_share_few_connections) {
    int numbers[MANY];
    for (int i = 0; i < MANY; i++) {
        numbers[i] = i;
        spawn(make_department, &numbers[i]);
    }
    run_all();
    ck_assert_str_eq(
        ask_beside("SELECT count(DISTINCT name) FROM departments WHERE name ~ '^[0-9]+$'"), "200");
    orm_loop_statistics counts = orm_loop_stat(loop);
    ck_assert_uint_eq(counts.spawned, MANY);
    ck_assert_uint_gt(counts.switches, MANY);
    ck_assert_uint_gt(counts.stack_used, 0);
    ck_assert_int_le(orm_engine_stat(engine).size, 3);
}
END_TEST

/* --- while one waits, others go on ------------------------------------------------------------------ */

typedef struct meeting {
    bool held, asked, had;
} meeting;

static void holds_a_lock(void *argument) {
    meeting *at = argument;
    orm_session *s = open_session(engine);
    assert_ok(s, orm_session_execute(s, "SELECT pg_advisory_xact_lock(4711)"));
    at->held = true;
    while (!at->asked)
        ck_assert_int_eq(orm_loop_sleep(loop, 1), ORM_OK);
    ck_assert(!at->had);
    assert_ok(s, orm_session_commit(s));
    orm_session_close(s);
}

static void wants_the_lock(void *argument) {
    meeting *at = argument;
    while (!at->held)
        ck_assert_int_eq(orm_loop_sleep(loop, 0), ORM_OK);
    orm_session *s = open_session(engine);
    at->asked = true;
    assert_ok(s, orm_session_execute(s, "SELECT pg_advisory_xact_lock(4711)"));
    at->had = true;
    orm_session_close(s);
}

START_TEST(a_fiber_that_waits_for_the_server_holds_up_no_other) {
    meeting at = {.held = false};
    spawn(wants_the_lock, &at);
    spawn(holds_a_lock, &at);
    run_all();
    ck_assert(at.had);
}
END_TEST

static int order[4], ordered;

static void sleeps(void *argument) {
    const int *ms = argument;
    ck_assert_int_eq(orm_loop_sleep(loop, *ms), ORM_OK);
    order[ordered++] = *ms;
}

static void spawns_others(void *argument) {
    (void)argument;
    static int times[] = {120, 60, 1};
    for (int i = 0; i < 3; i++)
        spawn(sleeps, &times[i]);
    ck_assert_uint_eq(orm_loop_fiber(loop), 1);
    ck_assert_int_eq(orm_loop_run(loop), ORM_MISUSE);
    ck_assert_ptr_nonnull(strstr(orm_loop_error(loop)->message, "a fiber cannot run the loop"));
    orm_loop_close(loop);
    ck_assert_ptr_nonnull(strstr(orm_loop_error(loop)->message, "can be closed when"));
}

START_TEST(sleepers_wake_in_their_order) {
    ordered = 0;
    spawn(spawns_others, NULL);
    run_all();
    ck_assert_int_eq(order[0], 1);
    ck_assert_int_eq(order[1], 60);
    ck_assert_int_eq(order[2], 120);
    ck_assert_uint_eq(orm_loop_fiber(loop), 0);
    ck_assert_int_eq(orm_loop_sleep(loop, 1), ORM_MISUSE);
}
END_TEST

/* --- cancelling, deadlines ---------------------------------------------------------------------------- */

static orm_status ended_with;

static void waits_long(void *argument) {
    (void)argument;
    orm_session *s = open_session(engine);
    ended_with = orm_session_execute(s, "SELECT pg_sleep(60)");
    ck_assert_int_eq(orm_session_error(s)->status, ended_with);
    assert_ok(s, orm_session_rollback(s));
    assert_ok(s, orm_session_execute(s, "SELECT 1"));
    orm_session_close(s);
}

static void cancels(void *argument) {
    const uint64_t *fiber = argument;
    ck_assert_int_eq(orm_loop_sleep(loop, 20), ORM_OK);
    ck_assert(orm_loop_cancel(loop, *fiber));
}

START_TEST(a_cancelled_fiber_hears_of_it_once) {
    uint64_t first = 1;
    spawn(waits_long, NULL);
    spawn(cancels, &first);
    run_all();
    ck_assert_int_eq(ended_with, ORM_CANCELLED);
    ck_assert(!orm_loop_cancel(loop, 1));
    ck_assert(!orm_loop_cancel(loop, 99));
}
END_TEST

static void waits_until(void *argument) {
    (void)argument;
    orm_session *s = open_session(engine);
    assert_ok(s, orm_session_execute(s, "SELECT 1"));
    orm_loop_deadline(loop, orm_clock_us() + 20000);
    assert_status(s, orm_session_execute(s, "SELECT pg_sleep(60)"), ORM_TIMEOUT);
    ck_assert_int_eq(orm_loop_sleep(loop, 60000), ORM_TIMEOUT);
    orm_loop_deadline(loop, -1);
    assert_ok(s, orm_session_rollback(s));
    assert_ok(s, orm_session_execute(s, "SELECT 1"));
    orm_session_close(s);
}

/* The server is not suspected of anything. */
START_TEST(a_deadline_ends_what_the_fiber_waits_for_and_one_connection) {
    orm_session *both[] = {open_session(engine), open_session(engine)};
    for (int i = 0; i < 2; i++)
        assert_ok(both[i], orm_session_execute(both[i], "SELECT 1"));
    for (int i = 0; i < 2; i++)
        orm_session_close(both[i]);
    spawn(waits_until, NULL);
    run_all();
    ck_assert_uint_eq(orm_engine_stat(engine).closed, 1);
    ck_assert_uint_eq(orm_engine_stat(engine).lost, 0);
}
END_TEST

static void waits_for_a_connection(void *argument) {
    (void)argument;
    orm_session *s = open_session(engine);
    assert_status(s, orm_session_execute(s, "SELECT 1"), ORM_CANCELLED);
    ck_assert_ptr_nonnull(strstr(orm_session_error(s)->message, "waited for a connection"));
    orm_session_close(s);
}

static void holds_all(void *argument) {
    orm_session *all[3];
    uint64_t second = 2;
    for (int i = 0; i < 3; i++) {
        all[i] = open_session(engine);
        assert_ok(all[i], orm_session_execute(all[i], "SELECT 1"));
    }
    (void)argument;
    spawn(waits_for_a_connection, NULL);
    spawn(cancels, &second);
    ck_assert_int_eq(orm_loop_sleep(loop, 60), ORM_OK);
    for (int i = 0; i < 3; i++)
        orm_session_close(all[i]);
}

START_TEST(who_is_in_line_can_be_cancelled) {
    spawn(holds_all, NULL);
    run_all();
    ck_assert_int_eq(orm_engine_stat(engine).waiting, 0);
}
END_TEST

/* --- what cannot be ------------------------------------------------------------------------------------ */

static orm_session *shared;
static bool used;

static void uses_it(void *argument) {
    (void)argument;
    shared = open_session(engine);
    assert_ok(shared, orm_session_execute(shared, "SELECT pg_sleep(0.05)"));
    assert_ok(shared, orm_session_commit(shared));
    used = true;
}

static void uses_it_too(void *argument) {
    (void)argument;
    ck_assert_int_eq(orm_loop_sleep(loop, 5), ORM_OK);
    assert_status(shared, orm_session_execute(shared, "SELECT 1"), ORM_MISUSE);
    ck_assert_str_eq(orm_session_error(shared)->message,
                     "fiber 1 uses this session, which fiber 2 cannot use meanwhile");
    assert_status(shared, orm_session_rollback(shared), ORM_MISUSE);
    while (!used)
        ck_assert_int_eq(orm_loop_sleep(loop, 1), ORM_OK);
    assert_ok(shared, orm_session_execute(shared, "SELECT 1"));
    orm_session_close(shared);
}

START_TEST(a_session_is_one_fibers_at_a_time) {
    spawn(uses_it, NULL);
    spawn(uses_it_too, NULL);
    run_all();
}
END_TEST

static int stuck;

static void wants_two(void *argument) {
    (void)argument;
    orm_session *one = open_session(engine), *two = open_session(engine);
    assert_ok(one, orm_session_execute(one, "SELECT 1"));
    ck_assert_int_eq(orm_loop_sleep(loop, 20), ORM_OK);
    orm_status status = orm_session_execute(two, "SELECT 1");
    if (status != ORM_OK) {
        const orm_error *error = orm_session_error(two);
        ck_assert_int_eq(status, ORM_MISUSE);
        ck_assert_str_eq(error->message,
                         "all 3 connections are held by fibers that wait for another one");
        ck_assert_ptr_nonnull(strstr(error->detail, "of fiber 2"));
        stuck++;
    }
    orm_session_close(one);
    orm_session_close(two);
}

START_TEST(fibers_that_wait_for_each_other_are_told) {
    stuck = 0;
    for (int i = 0; i < 3; i++)
        spawn(wants_two, NULL);
    run_all();
    ck_assert_int_eq(stuck, 1);
}
END_TEST

START_TEST(a_thread_has_one_loop_an_engine) {
    orm_loop *other;
    ck_assert_int_eq(orm_loop_open(engine, NULL, &other), ORM_MISUSE);
    ck_assert_str_eq(orm_loop_error(other)->message,
                     "this thread has a loop for this engine already");
    ck_assert_int_eq(orm_loop_spawn(other, sleeps, NULL), ORM_MISUSE);
    ck_assert_int_eq(orm_loop_run(other), ORM_MISUSE);
    orm_loop_close(other);
}
END_TEST

/* --- loops of the program's own -------------------------------------------------------------------------- */

static orm_status in_callback;

static void on_tick(uv_timer_t *timer) {
    orm_session *s = timer->data;
    in_callback = orm_session_execute(s, "SELECT 1");
    uv_close((uv_handle_t *)timer, NULL);
}

/* The timer goes off while the fiber waits. */
static void sleeps_in_the_server(void *timer) {
    orm_session *s = open_session(engine);
    uv_timer_start(timer, on_tick, 1, 0);
    assert_ok(s, orm_session_execute(s, "SELECT pg_sleep(0.05)"));
    orm_session_close(s);
}

START_TEST(a_loop_of_the_programs_own_serves_fibers) {
    uv_loop_t own;
    uv_timer_t timer;
    orm_loop_close(loop);
    ck_assert_int_eq(uv_loop_init(&own), 0);
    ck_assert_int_eq(orm_loop_open(engine, &(orm_loop_options){.uv = &own}, &loop), ORM_OK);
    orm_session *s = open_session(engine);
    assert_ok(s, orm_session_execute(s, "SELECT 1"));
    uv_timer_init(&own, &timer);
    timer.data = s;
    spawn(sleeps_in_the_server, &timer);
    uv_run(&own, UV_RUN_DEFAULT);
    ck_assert_uint_eq(orm_loop_stat(loop).ended, 1);
    ck_assert_int_eq(in_callback, ORM_MISUSE);
    ck_assert_ptr_nonnull(strstr(orm_session_error(s)->message, "outside of fibers"));
    assert_ok(s, orm_session_execute(s, "SELECT 1"));
    orm_session_close(s);
    orm_loop_close(loop);
    loop = NULL;
    uv_run(&own, UV_RUN_DEFAULT);
    ck_assert_int_eq(uv_loop_close(&own), 0);
}
END_TEST

static void ends_when_cancelled(void *argument) {
    int *ended = argument;
    orm_session *s = open_session(engine);
    assert_status(s, orm_session_execute(s, "SELECT pg_sleep(60)"), ORM_CANCELLED);
    orm_session_close(s);
    ++*ended;
}

static void stop(uv_timer_t *timer) {
    uv_stop(timer->loop);
}

START_TEST(closing_a_loop_cancels_what_still_runs) {
    uv_loop_t own;
    uv_timer_t timer;
    int ended = 0;
    orm_loop_close(loop);
    ck_assert_int_eq(uv_loop_init(&own), 0);
    ck_assert_int_eq(orm_loop_open(engine, &(orm_loop_options){.uv = &own}, &loop), ORM_OK);
    uv_timer_init(&own, &timer);
    uv_timer_start(&timer, stop, 20, 0);
    for (int i = 0; i < 5; i++)
        spawn(ends_when_cancelled, &ended);
    uv_run(&own, UV_RUN_DEFAULT);
    ck_assert_int_eq(ended, 0);
    orm_loop_close(loop);
    loop = NULL;
    ck_assert_int_eq(ended, 5);
    uv_close((uv_handle_t *)&timer, NULL);
    uv_run(&own, UV_RUN_DEFAULT);
    ck_assert_int_eq(uv_loop_close(&own), 0);
}
END_TEST

/* --- threads, memory --------------------------------------------------------------------------------------- */

typedef struct worker {
    pthread_t thread;
    orm_loop *loop;
    int done;
} worker;

static void counts_up(void *argument) {
    worker *at = argument;
    orm_session *s = open_session(engine);
    assert_ok(s, orm_session_execute(s, "SELECT pg_sleep(0.001)"));
    orm_session_close(s);
    ck_assert_uint_ne(orm_loop_fiber(at->loop), 0);
    at->done++;
}

static void *work(void *argument) {
    worker *at = argument;
    ck_assert_int_eq(orm_loop_open(engine, NULL, &at->loop), ORM_OK);
    for (int i = 0; i < 50; i++)
        ck_assert_int_eq(orm_loop_spawn(at->loop, counts_up, at), ORM_OK);
    ck_assert_int_eq(orm_loop_run(at->loop), ORM_OK);
    orm_loop_close(at->loop);
    return NULL;
}

START_TEST(threads_have_loops_of_their_own_on_one_engine) {
    worker workers[4] = {{.done = 0}};
    for (int i = 0; i < 4; i++)
        ck_assert_int_eq(pthread_create(&workers[i].thread, NULL, work, &workers[i]), 0);
    for (int i = 0; i < 4; i++) {
        pthread_join(workers[i].thread, NULL);
        ck_assert_int_eq(workers[i].done, 50);
    }
}
END_TEST

typedef struct attempt {
    orm_engine *engine;
    bool done;
} attempt;

static void tries(void *argument) {
    attempt *at = argument;
    orm_session *s;
    if (orm_session_open(at->engine, NULL, &s) != ORM_OK)
        return;
    at->done = orm_session_execute(s, "SELECT 1") == ORM_OK;
    orm_session_close(s);
}

/* Whether all went well when only so many requests for memory do. */
static bool try_with(size_t left) {
    ration r = {.left = SIZE_MAX};
    orm_allocator allocator = ration_allocator(&r);
    attempt at = {.engine = open_engine((orm_engine_options){.allocator = &allocator})};
    orm_loop *own;
    r.left = left;
    orm_status status = orm_loop_open(at.engine, NULL, &own);
    if (status == ORM_OK)
        status = orm_loop_spawn(own, tries, &at);
    if (status == ORM_OK)
        status = orm_loop_run(own);
    ck_assert(status == ORM_OK || status == ORM_NOMEM);
    r.left = SIZE_MAX;
    orm_loop_close(own);
    orm_engine_close(at.engine);
    ck_assert_uint_eq(r.held, 0);
    return at.done;
}

START_TEST(memory_may_run_out_at_any_time) {
    size_t left = 0;
    while (!try_with(left))
        left++;
    ck_assert_uint_gt(left, 3);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("loop");
    TCase *tests = tcase_create("loop");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, many_fibers_share_few_connections);
    tcase_add_test(tests, a_fiber_that_waits_for_the_server_holds_up_no_other);
    tcase_add_test(tests, sleepers_wake_in_their_order);
    tcase_add_test(tests, a_cancelled_fiber_hears_of_it_once);
    tcase_add_test(tests, a_deadline_ends_what_the_fiber_waits_for_and_one_connection);
    tcase_add_test(tests, who_is_in_line_can_be_cancelled);
    tcase_add_test(tests, a_session_is_one_fibers_at_a_time);
    tcase_add_test(tests, fibers_that_wait_for_each_other_are_told);
    tcase_add_test(tests, a_thread_has_one_loop_an_engine);
    tcase_add_test(tests, a_loop_of_the_programs_own_serves_fibers);
    tcase_add_test(tests, closing_a_loop_cancels_what_still_runs);
    tcase_add_test(tests, threads_have_loops_of_their_own_on_one_engine);
    tcase_add_test(tests, memory_may_run_out_at_any_time);
    suite_add_tcase(suite, tests);
    return suite;
}
