/* Listeners: notifications that come, that do not, and that may have been missed. */
#include "session_schema.h"
#include "support/ration.h"

#include <stdlib.h>

static orm_engine *engine;
static char application[32];
static orm_listener *listener;
static orm_session *s;

/* Channels are the database's, which other test programs share. */
static const char *own(const char *name) {
    static char full[8][64];
    static int next;
    char *at = full[next++ % 8];
    snprintf(at, sizeof full[0], "%s %ld", name, (long)getpid());
    return at;
}

#define assert_listener(wanted, call)                                                              \
    do {                                                                                           \
        orm_status got_ = (call);                                                                  \
        ck_assert_msg(got_ == (wanted), "%s: %s: %s", #call, orm_status_name(got_),                \
                      orm_listener_error(listener)->message);                                      \
    } while (0)

static void setup(void) {
    create_schema();
    snprintf(application, sizeof application, "listener %ld", (long)getpid());
    engine = open_engine((orm_engine_options){.application_name = application});
    s = open_session(engine);
    ck_assert_int_eq(orm_listener_open(engine, &listener), ORM_OK);
    assert_listener(ORM_OK, orm_listener_listen(listener, own("jobs")));
}

static void teardown(void) {
    orm_session_close(s);
    orm_listener_close(listener);
    orm_engine_close(engine);
    drop_schema();
}

/* For waits that are to succeed. */
static int64_t soon(void) {
    return orm_clock_us() + 30000000;
}

static void assert_hears(const char *channel, const char *payload) {
    orm_notification heard;
    assert_listener(ORM_OK, orm_listener_wait(listener, soon(), &heard));
    ck_assert_str_eq(heard.channel, own(channel));
    ck_assert_str_eq(heard.payload, payload);
    ck_assert_int_gt(heard.process, 0);
}

static void assert_silence(void) {
    orm_notification heard;
    assert_listener(ORM_TIMEOUT, orm_listener_wait(listener, 0, &heard));
    ck_assert_str_eq(heard.payload, "");
}

static void notify(const char *channel, const char *payload) {
    assert_ok(s, orm_session_notify(s, own(channel), payload));
    assert_ok(s, orm_session_commit(s));
}

START_TEST(what_is_committed_is_heard_in_order) {
    assert_ok(s, orm_session_notify(s, own("jobs"), "1"));
    assert_ok(s, orm_session_notify(s, own("jobs"), "it's \"2\" \\"));
    assert_silence();
    assert_ok(s, orm_session_commit(s));
    notify("jobs", NULL);
    assert_ok(s, orm_session_notify(s, own("jobs"), "never"));
    assert_ok(s, orm_session_rollback(s));
    notify("jobs", "last");
    assert_hears("jobs", "1");
    assert_hears("jobs", "it's \"2\" \\");
    assert_hears("jobs", "");
    assert_hears("jobs", "last");
    assert_silence();
}
END_TEST

START_TEST(names_are_taken_as_they_are) {
    static const char *const names[] = {"Jobs", "a\"; DROP TABLE notes; --", "sel'ect"};
    for (int i = 0; i < 3; i++)
        assert_listener(ORM_OK, orm_listener_listen(listener, own(names[i])));
    assert_listener(ORM_OK, orm_listener_listen(listener, own("Jobs")));
    for (int i = 0; i < 3; i++) {
        notify(names[i], "x");
        assert_hears(names[i], "x");
    }
    for (int i = 0; i < 3; i++)
        assert_listener(ORM_OK, orm_listener_unlisten(listener, own(names[i])));
    assert_listener(ORM_OK, orm_listener_unlisten(listener, own("never listened to")));
    for (int i = 0; i < 3; i++)
        notify(names[i], "x");
    notify("jobs", "y");
    assert_hears("jobs", "y");
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM notes"), "1");
}
END_TEST

START_TEST(what_cannot_be_sent_is_refused) {
    char *long_text = malloc(8001);
    memset(long_text, 'x', 8000);
    long_text[8000] = '\0';
    assert_status(s, orm_session_notify(s, "jobs", long_text), ORM_VALUE);
    assert_status(s, orm_session_notify(s, "", "x"), ORM_VALUE);
    assert_status(s, orm_session_notify(s, NULL, "x"), ORM_VALUE);
    long_text[7999] = '\0';
    notify("jobs", long_text);
    assert_hears("jobs", long_text);
    long_text[64] = '\0';
    assert_status(s, orm_session_notify(s, long_text, "x"), ORM_VALUE);
    assert_listener(ORM_VALUE, orm_listener_listen(listener, long_text));
    assert_listener(ORM_VALUE, orm_listener_unlisten(listener, ""));
    free(long_text);
    orm_engine *pooled = open_engine((orm_engine_options){.statement_cache = -1});
    orm_listener *none;
    ck_assert_int_eq(orm_listener_open(pooled, &none), ORM_MISUSE);
    ck_assert_ptr_nonnull(strstr(orm_engine_error(pooled)->message, "pooler"));
    orm_engine_close(pooled);
}
END_TEST

/* --- lost connections --------------------------------------------------------------------------- */

static void cut_listener(void) {
    char sql[256];
    snprintf(sql, sizeof sql,
             "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE application_name"
             " = '%s' AND query LIKE '%%LISTEN%%'",
             application);
    sql_beside(sql);
}

START_TEST(a_lost_connection_is_told_and_all_channels_are_heard_again) {
    char name[32];
    for (int i = 0; i < 150; i++) {
        snprintf(name, sizeof name, "many %d", i);
        assert_listener(ORM_OK, orm_listener_listen(listener, own(name)));
    }
    /* Both come at once: when the first was heard, the second is on this side. */
    assert_ok(s, orm_session_notify(s, own("jobs"), "first"));
    notify("jobs", "before");
    assert_hears("jobs", "first");
    cut_listener();
    notify("jobs", "missed");
    orm_notification heard;
    assert_hears("jobs", "before");
    assert_listener(ORM_MISSED, orm_listener_wait(listener, soon(), &heard));
    ck_assert_ptr_nonnull(strstr(orm_listener_error(listener)->message, "missed"));
    assert_silence();
    notify("many 149", "x");
    assert_hears("many 149", "x");
    notify("many 0", "y");
    assert_hears("many 0", "y");
    notify("jobs", "after");
    assert_hears("jobs", "after");
}
END_TEST

START_TEST(listening_on_a_lost_connection_is_mended_by_the_next_wait) {
    orm_notification heard;
    cut_listener();
    assert_listener(ORM_DISCONNECTED, orm_listener_listen(listener, own("other")));
    assert_listener(ORM_DISCONNECTED, orm_listener_listen(listener, own("other")));
    assert_listener(ORM_MISSED, orm_listener_wait(listener, soon(), &heard));
    assert_listener(ORM_OK, orm_listener_listen(listener, own("other")));
    notify("other", "x");
    assert_hears("other", "x");
}
END_TEST

START_TEST(as_long_as_there_is_no_connection_waits_fail) {
    orm_notification heard;
    char role[40], sql[160];
    snprintf(role, sizeof role, "listening_%ld", (long)getpid());
    snprintf(sql, sizeof sql, "CREATE ROLE %s LOGIN CONNECTION LIMIT 1", role);
    sql_beside(sql);
    PGconn *pq = PQconnectdb(unit_database_url());
    char url[256];
    snprintf(url, sizeof url, "host=%s port=%s dbname=%s user=%s", PQhost(pq), PQport(pq), PQdb(pq),
             role);
    PQfinish(pq);
    orm_engine *limited;
    ck_assert_int_eq(
        orm_engine_open(
            url, &(orm_engine_options){.pool_size = -1, .application_name = application}, &limited),
        ORM_OK);
    orm_listener_close(listener);
    ck_assert_int_eq(orm_listener_open(limited, &listener), ORM_OK);
    assert_listener(ORM_OK, orm_listener_listen(listener, own("jobs")));
    snprintf(sql, sizeof sql, "ALTER ROLE %s CONNECTION LIMIT 0", role);
    sql_beside(sql);
    cut_listener();
    for (int i = 0; i < 2; i++)
        assert_listener(ORM_DISCONNECTED,
                        orm_listener_wait(listener, orm_clock_us() + 150000, &heard));
    snprintf(sql, sizeof sql, "ALTER ROLE %s CONNECTION LIMIT 1", role);
    sql_beside(sql);
    assert_listener(ORM_MISSED, orm_listener_wait(listener, soon(), &heard));
    notify("jobs", "x");
    assert_hears("jobs", "x");
    orm_listener_close(listener);
    listener = NULL;
    orm_engine_close(limited);
    snprintf(sql, sizeof sql, "DROP ROLE %s", role);
    sql_beside(sql);
}
END_TEST

/* --- fibers and memory ---------------------------------------------------------------------------- */

static orm_loop *loop;
static int steps;

static void hear_three(void *argument) {
    orm_notification heard;
    (void)argument;
    for (int i = 0; i < 3; i++)
        assert_hears("jobs", i == 0 ? "a" : i == 1 ? "b" : "c");
    steps += 100;
    assert_listener(ORM_CANCELLED, orm_listener_wait(listener, -1, &heard));
    notify("jobs", "d");
    assert_hears("jobs", "d");
}

static void send_three(void *argument) {
    static const char *const payloads[] = {"a", "b", "c"};
    orm_notification heard;
    (void)argument;
    assert_listener(ORM_MISUSE, orm_listener_wait(listener, 0, &heard));
    for (int i = 0; i < 3; i++) {
        ck_assert_int_eq(orm_loop_sleep(loop, 1), ORM_OK);
        notify("jobs", payloads[i]);
        steps++;
    }
    while (steps < 100)
        ck_assert_int_eq(orm_loop_sleep(loop, 1), ORM_OK);
    ck_assert_int_eq(orm_loop_sleep(loop, 1), ORM_OK);
    ck_assert(orm_loop_cancel(loop, 1));
}

START_TEST(a_fiber_that_waits_lets_others_go_on) {
    ck_assert_int_eq(orm_loop_open(engine, NULL, &loop), ORM_OK);
    ck_assert_int_eq(orm_loop_spawn(loop, hear_three, NULL), ORM_OK);
    ck_assert_int_eq(orm_loop_spawn(loop, send_three, NULL), ORM_OK);
    ck_assert_int_eq(orm_loop_run(loop), ORM_OK);
    ck_assert_int_eq(steps, 103);
    orm_loop_close(loop);
}
END_TEST

static orm_status hear_one(orm_engine *of) {
    orm_listener *made;
    orm_session *sender = NULL;
    orm_notification heard;
    orm_status status = orm_listener_open(of, &made);
    if (status != ORM_OK)
        return status;
    status = orm_listener_listen(made, own("jobs"));
    if (status == ORM_OK)
        status = orm_session_open(of, &(orm_session_options){.autocommit = true}, &sender);
    if (status == ORM_OK)
        status = orm_session_notify(sender, own("jobs"), "x");
    if (status == ORM_OK)
        status = orm_listener_wait(made, soon(), &heard);
    if (status == ORM_OK)
        status = orm_listener_unlisten(made, own("jobs"));
    orm_session_close(sender);
    orm_listener_close(made);
    return status;
}

START_TEST(memory_that_runs_out_is_told) {
    ration r = {.left = SIZE_MAX};
    orm_allocator allocator = ration_allocator(&r);
    orm_engine *rationed = open_engine((orm_engine_options){.allocator = &allocator});
    orm_status status = ORM_NOMEM;
    size_t n = 0;
    for (; status != ORM_OK; n++) {
        r.left = n;
        status = hear_one(rationed);
        ck_assert_msg(status == ORM_OK || status == ORM_NOMEM, "%zu: %s", n,
                      orm_status_name(status));
    }
    ck_assert_uint_gt(n, 8);
    r.left = SIZE_MAX;
    orm_engine_close(rationed);
    ck_assert_uint_eq(r.held, 0);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("listener");
    TCase *tests = tcase_create("listener");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, what_is_committed_is_heard_in_order);
    tcase_add_test(tests, names_are_taken_as_they_are);
    tcase_add_test(tests, what_cannot_be_sent_is_refused);
    tcase_add_test(tests, a_lost_connection_is_told_and_all_channels_are_heard_again);
    tcase_add_test(tests, listening_on_a_lost_connection_is_mended_by_the_next_wait);
    tcase_add_test(tests, as_long_as_there_is_no_connection_waits_fail);
    tcase_add_test(tests, a_fiber_that_waits_lets_others_go_on);
    tcase_add_test(tests, memory_that_runs_out_is_told);
    suite_add_tcase(suite, tests);
    return suite;
}
