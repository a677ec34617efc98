/* Replicas: where transactions go, with a standby that streams from the server of the tests. */
#include "session_schema.h"
#include "support/ration.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>

/* --- the standby ---------------------------------------------------------------------------------- */

static char folder[] = "/tmp/orm_standby.XXXXXX";
static char standby_url[128];
static pid_t standby, starter;

static void pause_a_little(void) {
    nanosleep(&(struct timespec){.tv_nsec = 10000000}, NULL);
}

static bool answers(void) {
    PGconn *pq = PQconnectdb(standby_url);
    bool up = PQstatus(pq) == CONNECTION_OK;
    PQfinish(pq);
    return up;
}

/* Whether it answers, within 60 seconds, before it ends. */
static bool await_standby(void) {
    for (int i = 0; i < 6000; i++) {
        if (answers())
            return true;
        if (waitpid(standby, NULL, WNOHANG) == standby)
            return false;
        pause_a_little();
    }
    return false;
}

static bool start_standby(void) {
    starter = getpid();
    standby = fork();
    if (standby == 0) {
        execl("tests/support/standby.sh", "standby.sh", folder, (char *)NULL);
        _exit(127);
    }
    return standby > 0 && await_standby();
}

static void end_standby(void) {
    kill(standby, SIGQUIT);
    waitpid(standby, NULL, 0);
}

static void remove_standby(void) {
    char command[64];
    if (getpid() != starter)
        return;
    end_standby();
    snprintf(command, sizeof command, "rm -rf %s", folder);
    if (system(command) != 0)
        fprintf(stderr, "# %s is left\n", folder);
}

static void on_standby(const char *sql) {
    PGconn *pq = PQconnectdb(standby_url);
    PGresult *result = PQexec(pq, sql);
    ck_assert_msg(PQresultStatus(result) == PGRES_TUPLES_OK, "%s: %s", sql, PQerrorMessage(pq));
    PQclear(result);
    PQfinish(pq);
}

/* --- engines and sessions ------------------------------------------------------------------------- */

static const char *const nobody[] = {"host=/nowhere/at/all", NULL};
static const char *replicas[] = {standby_url, NULL};
static orm_engine *engine;
static orm_session *s;

static void setup(void) {
    create_schema();
    engine = open_engine((orm_engine_options){.replicas = replicas, .replica_wait_ms = 30000});
    s = open_session(engine);
    /* The standby has the schema before tests begin. */
    orm_session *reader;
    assert_ok(s, orm_session_execute(s, "INSERT INTO projects (name) VALUES ('first')"));
    assert_ok(s, orm_session_commit(s));
    orm_session_open(engine, &(orm_session_options){.read_only = true, .after = ORM_OWN_WRITES},
                     &reader);
    assert_ok(reader, orm_session_execute(reader, "SELECT 1"));
    orm_session_close(reader);
}

static void teardown(void) {
    orm_session_close(s);
    orm_engine_close(engine);
    drop_schema();
}

static orm_session *open_on(orm_engine *of, orm_session_options options) {
    orm_session *made = NULL;
    ck_assert_int_eq(orm_session_open(of, &options, &made), ORM_OK);
    return made;
}

/* Where the session's next transaction goes, which is over then. */
static bool goes_to_standby(orm_session *session) {
    orm_status status =
        orm_session_execute(session, "DO $$ BEGIN ASSERT pg_is_in_recovery(), 'primary'; END $$");
    ck_assert_msg(status == ORM_OK || strcmp(orm_session_error(session)->message, "primary") == 0,
                  "%s", orm_session_error(session)->message);
    assert_ok(session, orm_session_rollback(session));
    return status == ORM_OK;
}

static bool goes(orm_engine *of, orm_session_options options) {
    orm_session *session = open_on(of, options);
    bool there = goes_to_standby(session);
    orm_session_close(session);
    return there;
}

static size_t count_departments(orm_session *session) {
    orm_list all;
    assert_ok(session, orm_entity_all(session, &department_entity, &all));
    assert_ok(session, orm_session_commit(session));
    return all.len;
}

static void add_department(int number) {
    char name[16];
    snprintf(name, sizeof name, "%d", number);
    set_text(orm_object_new(s, &department_entity), DEPARTMENT_NAME, name);
    assert_ok(s, orm_session_commit(s));
}

START_TEST(what_only_reads_goes_to_the_standby) {
    ck_assert(goes(engine, (orm_session_options){.read_only = true}));
    ck_assert(
        goes(engine, (orm_session_options){.read_only = true, .isolation = ORM_REPEATABLE_READ}));
    ck_assert(goes(engine, (orm_session_options){.read_only = true, .autocommit = true}));
    ck_assert(goes(engine, (orm_session_options){.read_only = true, .sandbox = true}));
    ck_assert(!goes(engine, (orm_session_options){.autocommit = true}));
    ck_assert(!goes(engine, (orm_session_options){.read_only = true, .on_primary = true}));
    ck_assert(
        !goes(engine, (orm_session_options){.read_only = true, .isolation = ORM_SERIALIZABLE}));
    ck_assert(!goes_to_standby(s));
    ck_assert_int_eq(orm_engine_stat(engine).in_use, 0);
}
END_TEST

START_TEST(own_writes_are_read) {
    orm_session *reader =
        open_on(engine, (orm_session_options){.read_only = true, .after = ORM_OWN_WRITES});
    for (int i = 0; i < 10; i++) {
        add_department(i);
        ck_assert_uint_eq(count_departments(reader), 4 + (size_t)i);
        orm_session_clear(reader);
        ck_assert(goes_to_standby(reader));
    }
    /* The primary is asked once for each commit that there was, and not for each that reads. */
    uint64_t before = orm_engine_stat(engine).checkouts;
    for (int i = 0; i < 3; i++)
        count_departments(reader);
    ck_assert_uint_eq(orm_engine_stat(engine).checkouts, before);
    orm_session_close(reader);
}
END_TEST

START_TEST(one_that_is_behind_is_not_waited_for_too_long) {
    orm_engine *hasty = open_engine(
        (orm_engine_options){.replicas = replicas, .replica_wait_ms = 20, .pool_size = 1});
    on_standby("SELECT pg_wal_replay_pause()");
    add_department(1);
    uint64_t position = 0;
    ck_assert_int_eq(orm_engine_position(engine, &position), ORM_OK);
    orm_session *fresh =
        open_on(hasty, (orm_session_options){.read_only = true, .after = position});
    orm_session *stale = open_on(hasty, (orm_session_options){.read_only = true});
    ck_assert_uint_eq(count_departments(fresh), 4);
    ck_assert(!goes_to_standby(fresh));
    ck_assert_uint_eq(count_departments(stale), 3);
    ck_assert(goes_to_standby(stale));
    on_standby("SELECT pg_wal_replay_resume()");
    orm_session_close(stale);
    orm_session_close(fresh);
    orm_engine_close(hasty);
    orm_engine *alone = open_engine((orm_engine_options){.pool_size = 1});
    ck_assert_int_eq(orm_engine_position(alone, &position), ORM_MISUSE);
    orm_engine_close(alone);
}
END_TEST

/* --- fibers ---------------------------------------------------------------------------------------- */

static orm_loop *loop;
static bool resumed;

static void read_own_write(void *argument) {
    (void)argument;
    orm_session *reader =
        open_on(engine, (orm_session_options){.read_only = true, .after = ORM_OWN_WRITES});
    add_department(1);
    ck_assert_uint_eq(count_departments(reader), 4);
    ck_assert(resumed);
    ck_assert(goes_to_standby(reader));
    orm_session_close(reader);
}

static void resume(void *argument) {
    (void)argument;
    ck_assert_int_eq(orm_loop_sleep(loop, 50), ORM_OK);
    resumed = true;
    on_standby("SELECT pg_wal_replay_resume()");
}

START_TEST(a_fiber_waits_for_it_while_others_go_on) {
    on_standby("SELECT pg_wal_replay_pause()");
    ck_assert_int_eq(orm_loop_open(engine, NULL, &loop), ORM_OK);
    ck_assert_int_eq(orm_loop_spawn(loop, read_own_write, NULL), ORM_OK);
    ck_assert_int_eq(orm_loop_spawn(loop, resume, NULL), ORM_OK);
    ck_assert_int_eq(orm_loop_run(loop), ORM_OK);
    orm_loop_close(loop);
}
END_TEST

/* --- servers that are down ----------------------------------------------------------------------------- */

START_TEST(without_a_replica_there_is_the_primary) {
    orm_engine *lonely = open_engine((orm_engine_options){.replicas = nobody});
    for (int i = 0; i < 3; i++)
        ck_assert(!goes(lonely, (orm_session_options){.read_only = true, .after = 1}));
    orm_engine_close(lonely);
    orm_engine *none;
    static const char *const wrong[] = {"postgresql://[", NULL};
    ck_assert_int_eq(
        orm_engine_open(unit_database_url(), &(orm_engine_options){.replicas = wrong}, &none),
        ORM_CONFIG);
    orm_engine_close(none);
}
END_TEST

START_TEST(one_that_is_down_is_skipped) {
    const char *const both[] = {nobody[0], standby_url, NULL};
    orm_engine *two = open_engine((orm_engine_options){.replicas = both});
    for (int i = 0; i < 4; i++)
        ck_assert(goes(two, (orm_session_options){.read_only = true}));
    orm_engine_close(two);
}
END_TEST

/* Its process is another's child, so that it may seem to be there still. */
static void remove_locks(void) {
    static const char *const locks[] = {"data/postmaster.pid", ".s.PGSQL.5432.lock",
                                        ".s.PGSQL.5432"};
    char path[96];
    for (int i = 0; i < 3; i++) {
        snprintf(path, sizeof path, "%s/%s", folder, locks[i]);
        unlink(path);
    }
}

/* The last test: the standby that it starts ends with it. */
START_TEST(one_that_comes_back_is_used_again) {
    orm_session *reader = open_on(engine, (orm_session_options){.read_only = true});
    ck_assert(goes_to_standby(reader));
    find_department(reader, 1);
    kill(standby, SIGQUIT);
    while (answers())
        pause_a_little();
    assert_status(reader, orm_session_execute(reader, "SELECT 1"), ORM_DISCONNECTED);
    assert_ok(reader, orm_session_rollback(reader));
    ck_assert(!goes_to_standby(reader));
    pid_t before = starter;
    remove_locks();
    ck_assert(start_standby());
    starter = before;
    while (!goes_to_standby(reader))
        pause_a_little();
    orm_session_close(reader);
}
END_TEST

START_TEST(memory_that_runs_out_is_told) {
    ration r = {.left = SIZE_MAX};
    orm_allocator allocator = ration_allocator(&r);
    orm_engine_options options = {
        .allocator = &allocator, .replicas = replicas, .search_path = unit_schema()};
    const orm_session_options reads = {.read_only = true, .after = 1};
    orm_status status = ORM_NOMEM;
    for (size_t n = 0; status != ORM_OK; n++) {
        orm_engine *rationed;
        orm_session *reader = NULL;
        r.left = n;
        status = orm_engine_open(unit_database_url(), &options, &rationed);
        if (status == ORM_OK)
            status = orm_session_open(rationed, &reads, &reader);
        if (status == ORM_OK)
            status = orm_session_execute(reader, "SELECT 1");
        ck_assert_msg(status == ORM_OK || status == ORM_NOMEM, "%zu: %s", n,
                      orm_status_name(status));
        orm_session_close(reader);
        orm_engine_close(rationed);
        ck_assert_uint_eq(r.held, 0);
    }
}
END_TEST

static void add_standby_tests(Suite *suite) {
    TCase *tests = tcase_create("standby");
    tcase_set_timeout(tests, 120);
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, what_only_reads_goes_to_the_standby);
    tcase_add_test(tests, own_writes_are_read);
    tcase_add_test(tests, one_that_is_behind_is_not_waited_for_too_long);
    tcase_add_test(tests, a_fiber_waits_for_it_while_others_go_on);
    tcase_add_test(tests, one_that_is_down_is_skipped);
    tcase_add_test(tests, memory_that_runs_out_is_told);
    tcase_add_test(tests, one_that_comes_back_is_used_again);
    suite_add_tcase(suite, tests);
}

/* A server that lets nobody copy it has no standby: its tests are left out, and that is said. */
Suite *unit_suite(void) {
    Suite *suite = suite_create("replicas");
    TCase *tests = tcase_create("down");
    tcase_add_checked_fixture(tests, create_schema, drop_schema);
    tcase_add_test(tests, without_a_replica_there_is_the_primary);
    suite_add_tcase(suite, tests);
    if (!mkdtemp(folder))
        return suite;
    snprintf(standby_url, sizeof standby_url, "host=%s dbname=postgres user=ormgen", folder);
    atexit(remove_standby);
    if (start_standby())
        add_standby_tests(suite);
    else
        printf("# skip: no standby can be made of this server\n");
    return suite;
}
