/* Sessions over a connection that the program made, and has back as it was. */
#include "session_schema.h"
#include "support/ration.h"

static orm_engine *engine;
static PGconn *pq;

static void use_schema(void) {
    char sql[128];
    snprintf(sql, sizeof sql, "SET search_path = %s; SET client_min_messages = warning",
             unit_schema());
    PQclear(PQexec(pq, sql));
}

static void setup(void) {
    create_schema();
    ck_assert_int_eq(orm_engine_open(NULL, &(orm_engine_options){.pool_size = -1}, &engine),
                     ORM_OK);
    pq = PQconnectdb(unit_database_url());
    use_schema();
}

static void teardown(void) {
    orm_engine_close(engine);
    PQfinish(pq);
    drop_schema();
}

static orm_session *adopt_with(orm_session_options options) {
    orm_session *s = NULL;
    orm_status status = orm_session_adopt(engine, pq, &options, &s);
    ck_assert_msg(status == ORM_OK, "%s", orm_engine_error(engine)->message);
    return s;
}

static orm_session *adopt(void) {
    return adopt_with((orm_session_options){.name = "adopted"});
}

/* The first value of a query on the program's own connection. */
static const char *ask(const char *sql) {
    static char answer[64];
    PGresult *result = PQexec(pq, sql);
    ck_assert_msg(PQresultStatus(result) == PGRES_TUPLES_OK, "%s: %s", sql, PQerrorMessage(pq));
    snprintf(answer, sizeof answer, "%s", PQgetvalue(result, 0, 0));
    PQclear(result);
    return answer;
}

static void run(const char *sql) {
    PGresult *result = PQexec(pq, sql);
    ck_assert_msg(PQresultStatus(result) == PGRES_COMMAND_OK, "%s: %s", sql, PQerrorMessage(pq));
    PQclear(result);
}

static void add_department(orm_session *s, const char *name) {
    set_text(orm_object_new(s, &department_entity), DEPARTMENT_NAME, name);
}

static const char *const count_own =
    "SELECT string_agg(name, ',' ORDER BY name) FROM departments WHERE id > 3";

/* --- with transactions of its own ----------------------------------------------------------------- */

START_TEST(a_session_works_over_it_and_gives_it_back) {
    for (int nonblocking = 0; nonblocking < 2; nonblocking++) {
        ck_assert_int_eq(PQsetnonblocking(pq, nonblocking), 0);
        orm_session *s = adopt();
        add_department(s, nonblocking ? "b" : "a");
        assert_ok(s, orm_session_commit(s));
        set_text(find_employee(s, 1), EMPLOYEE_NAME, "Augusta");
        assert_ok(s, orm_session_flush(s));
        orm_session_close(s);
        ck_assert_int_eq(PQisnonblocking(pq), nonblocking);
        ck_assert_int_eq(PQpipelineStatus(pq), PQ_PIPELINE_OFF);
        ck_assert_int_eq(PQtransactionStatus(pq), PQTRANS_IDLE);
    }
    ck_assert_str_eq(ask(count_own), "a,b");
    ck_assert_str_eq(ask("SELECT name FROM employees WHERE id = 1"), "Ada");
    ck_assert_str_eq(ask("SELECT count(*) FROM pg_prepared_statements"), "0");
}
END_TEST

START_TEST(options_hold_as_on_any_connection) {
    orm_session *s = adopt_with((orm_session_options){
        .isolation = ORM_SERIALIZABLE, .read_only = true, .statement_timeout_ms = 20});
    assert_status(s, orm_session_execute(s, "SELECT pg_sleep(30)"), ORM_TIMEOUT);
    assert_ok(s, orm_session_rollback(s));
    assert_status(s, orm_session_execute(s, "DELETE FROM notes"), ORM_READ_ONLY);
    orm_session_close(s);
    ck_assert_str_eq(ask("SELECT current_setting('statement_timeout')"), "0");
    s = adopt_with((orm_session_options){.autocommit = true});
    assert_ok(s, orm_session_execute(s, "DELETE FROM notes"));
    orm_session_close(s);
    s = adopt_with((orm_session_options){.sandbox = true});
    add_department(s, "a");
    assert_ok(s, orm_session_commit(s));
    orm_session_close(s);
    ck_assert_str_eq(ask("SELECT count(*) FROM departments"), "3");
    ck_assert_str_eq(ask("SELECT count(*) FROM notes"), "0");
}
END_TEST

START_TEST(a_stream_and_a_failure_are_over_when_it_is_back) {
    orm_session *s = adopt();
    orm_stream *stream;
    orm_object *row;
    assert_ok(s, orm_entity_stream(s, &employee_entity, &stream));
    assert_ok(s, orm_stream_next(stream, &row));
    orm_session_close(s);
    ck_assert_str_eq(ask("SELECT 1"), "1");
    s = adopt();
    assert_status(s, orm_session_execute(s, "SELECT 1/0"), ORM_SERVER);
    orm_session_close(s);
    ck_assert_int_eq(PQtransactionStatus(pq), PQTRANS_IDLE);
}
END_TEST

/* --- inside the program's ------------------------------------------------------------------------- */

START_TEST(what_it_commits_is_a_part_of_the_programs_transaction) {
    run("BEGIN");
    orm_session *s = adopt();
    add_department(s, "a");
    assert_ok(s, orm_session_commit(s));
    add_department(s, "b");
    assert_ok(s, orm_session_flush(s));
    assert_ok(s, orm_session_rollback(s));
    add_department(s, "c");
    assert_ok(s, orm_session_commit(s));
    add_department(s, "d");
    assert_ok(s, orm_session_flush(s));
    orm_session_close(s);
    ck_assert_int_eq(PQtransactionStatus(pq), PQTRANS_INTRANS);
    ck_assert_str_eq(ask(count_own), "a,c");
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM departments"), "3");
    run("ROLLBACK");
    ck_assert_str_eq(ask("SELECT count(*) FROM departments"), "3");
}
END_TEST

START_TEST(its_failure_costs_its_part_only) {
    run("BEGIN");
    run("DELETE FROM notes");
    orm_session *s = adopt();
    add_department(s, "Sales");
    assert_status(s, orm_session_commit(s), ORM_CONSTRAINT);
    assert_ok(s, orm_session_rollback(s));
    add_department(s, "a");
    assert_ok(s, orm_session_commit(s));
    add_department(s, "Sales");
    assert_status(s, orm_session_flush(s), ORM_CONSTRAINT);
    orm_session_close(s);
    run("COMMIT");
    ck_assert_str_eq(ask(count_own), "a");
    ck_assert_str_eq(ask("SELECT count(*) FROM notes"), "0");
}
END_TEST

START_TEST(a_commit_that_is_refused_leaves_the_program_its_transaction) {
    run("BEGIN");
    orm_session *s = adopt();
    add_department(s, "a");
    assert_ok(s, orm_session_flush(s));
    /* Nobody but a script can bring about what the session does not notice. */
    assert_ok(s, orm_session_execute(s, "RELEASE SAVEPOINT orm_joined; SAVEPOINT theirs"));
    assert_status(s, orm_session_commit(s), ORM_SERVER);
    ck_assert_str_eq(orm_session_error(s)->sqlstate, "3B001");
    orm_session_close(s);
    run("ROLLBACK TO SAVEPOINT theirs");
    ck_assert_str_eq(ask(count_own), "a");
    run("ROLLBACK");
}
END_TEST

static orm_status do_nothing(orm_session *s, void *argument) {
    (void)s, (void)argument;
    return ORM_OK;
}

START_TEST(what_only_its_own_transaction_could_have_is_refused) {
    const orm_session_options asked[] = {{.isolation = ORM_SERIALIZABLE},
                                         {.read_only = true},
                                         {.deferrable = true},
                                         {.autocommit = true},
                                         {.sandbox = true},
                                         {.statement_timeout_ms = 1}};
    run("BEGIN");
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
        orm_session *none;
        ck_assert_int_eq(orm_session_adopt(engine, pq, &asked[i], &none), ORM_MISUSE);
        ck_assert_ptr_null(none);
    }
    ck_assert_int_eq(PQisnonblocking(pq), 0);
    orm_session *s = adopt();
    assert_status(s, orm_transaction(s, do_nothing, NULL), ORM_MISUSE);
    assert_status(s, orm_session_prepare(s, "p"), ORM_MISUSE);
    orm_session_close(s);
    run("COMMIT");
}
END_TEST

/* --- what cannot be adopted, and what is lost ------------------------------------------------------ */

static void assert_refused(orm_status wanted, const char *why) {
    orm_session *none;
    ck_assert_int_eq(orm_session_adopt(engine, pq, NULL, &none), wanted);
    ck_assert_ptr_null(none);
    ck_assert_msg(strstr(orm_engine_error(engine)->message, why) != NULL, "%s",
                  orm_engine_error(engine)->message);
}

START_TEST(what_is_not_free_is_refused) {
    ck_assert_int_eq(PQenterPipelineMode(pq), 1);
    assert_refused(ORM_MISUSE, "pipeline");
    ck_assert_int_eq(PQexitPipelineMode(pq), 1);
    ck_assert_int_eq(PQsendQuery(pq, "SELECT 1"), 1);
    assert_refused(ORM_MISUSE, "busy");
    for (PGresult *rest; (rest = PQgetResult(pq));)
        PQclear(rest);
    run("BEGIN");
    PQclear(PQexec(pq, "SELECT 1/0"));
    assert_refused(ORM_MISUSE, "failed");
    run("ROLLBACK");
    ck_assert_int_eq(PQsetClientEncoding(pq, "LATIN1"), 0);
    assert_refused(ORM_CONFIG, "client_encoding is LATIN1");
    ck_assert_int_eq(PQsetClientEncoding(pq, "UTF8"), 0);
    orm_session_close(adopt());
    PGconn *good = pq;
    pq = PQconnectdb("host=/nowhere");
    assert_refused(ORM_DISCONNECTED, "lost");
    PQfinish(pq);
    pq = good;
    orm_session *none;
    ck_assert_int_eq(orm_session_open(engine, NULL, &none), ORM_MISUSE);
    ck_assert_ptr_null(none);
}
END_TEST

START_TEST(a_lost_one_is_the_programs_to_make_anew) {
    orm_session *s = adopt();
    find_employee(s, 1);
    char sql[64];
    snprintf(sql, sizeof sql, "SELECT pg_terminate_backend(%d)", PQbackendPID(pq));
    sql_beside(sql);
    assert_status(s, orm_session_execute(s, "SELECT 1"), ORM_DISCONNECTED);
    assert_ok(s, orm_session_rollback(s));
    assert_status(s, orm_session_execute(s, "SELECT 1"), ORM_DISCONNECTED);
    orm_session_close(s);
    PQreset(pq);
    use_schema();
    s = adopt();
    ck_assert_str_eq(find_employee(s, 1)->name, "Ada");
    orm_session_deadline(s, orm_clock_us() + 10000);
    assert_status(s, orm_session_execute(s, "SELECT pg_sleep(30)"), ORM_TIMEOUT);
    orm_session_close(s);
    PQreset(pq);
    ck_assert_str_eq(ask("SELECT 1"), "1");
}
END_TEST

/* --- fibers and memory ------------------------------------------------------------------------------ */

static orm_session *shared;

static void hold_and_release(void *argument) {
    int64_t *turn = argument;
    if (++*turn == 1) {
        assert_ok(shared, orm_session_execute(shared, "SELECT pg_sleep(0.01)"));
        assert_ok(shared, orm_session_commit(shared));
        return;
    }
    assert_status(shared, orm_session_execute(shared, "SELECT 1"), ORM_MISUSE);
    ck_assert_ptr_nonnull(strstr(orm_session_error(shared)->message, "fiber"));
}

START_TEST(fibers_take_turns_with_it) {
    int64_t turn = 0;
    orm_loop *loop;
    ck_assert_int_eq(orm_loop_open(engine, NULL, &loop), ORM_OK);
    shared = adopt();
    for (int i = 0; i < 2; i++)
        ck_assert_int_eq(orm_loop_spawn(loop, hold_and_release, &turn), ORM_OK);
    ck_assert_int_eq(orm_loop_run(loop), ORM_OK);
    turn = 0;
    ck_assert_int_eq(orm_loop_spawn(loop, hold_and_release, &turn), ORM_OK);
    ck_assert_int_eq(orm_loop_run(loop), ORM_OK);
    orm_session_close(shared);
    orm_loop_close(loop);
}
END_TEST

static orm_status use_it(orm_engine *of) {
    orm_session *s;
    orm_object *found;
    int64_t id = 1;
    const void *key[] = {&id};
    orm_status status = orm_session_adopt(of, pq, NULL, &s);
    if (status != ORM_OK)
        return status;
    status = orm_object_find(s, &employee_entity, key, &found);
    if (status == ORM_OK) {
        set_text(found, EMPLOYEE_PHONE, "1");
        status = orm_session_commit(s);
    }
    orm_session_close(s);
    return status;
}

START_TEST(it_comes_back_when_memory_runs_out_anywhere) {
    ration r = {.left = SIZE_MAX};
    orm_allocator allocator = ration_allocator(&r);
    orm_engine *rationed;
    ck_assert_int_eq(
        orm_engine_open(NULL, &(orm_engine_options){.pool_size = -1, .allocator = &allocator},
                        &rationed),
        ORM_OK);
    for (int in_transaction = 0; in_transaction < 2; in_transaction++) {
        orm_status status = ORM_NOMEM;
        size_t n = 0;
        for (; status != ORM_OK; n++) {
            run(in_transaction ? "BEGIN" : "RESET statement_timeout");
            r.left = n;
            status = use_it(rationed);
            ck_assert(status == ORM_OK || status == ORM_NOMEM);
            r.left = SIZE_MAX;
            ck_assert_int_eq(PQisnonblocking(pq), 0);
            ck_assert_int_eq(PQtransactionStatus(pq),
                             in_transaction ? PQTRANS_INTRANS : PQTRANS_IDLE);
            if (in_transaction)
                run("ROLLBACK");
        }
        ck_assert_uint_gt(n, 10);
    }
    orm_engine_close(rationed);
    ck_assert_uint_eq(r.held, 0);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("session_adopted");
    TCase *tests = tcase_create("adopted");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, a_session_works_over_it_and_gives_it_back);
    tcase_add_test(tests, options_hold_as_on_any_connection);
    tcase_add_test(tests, a_stream_and_a_failure_are_over_when_it_is_back);
    tcase_add_test(tests, what_it_commits_is_a_part_of_the_programs_transaction);
    tcase_add_test(tests, its_failure_costs_its_part_only);
    tcase_add_test(tests, a_commit_that_is_refused_leaves_the_program_its_transaction);
    tcase_add_test(tests, what_only_its_own_transaction_could_have_is_refused);
    tcase_add_test(tests, what_is_not_free_is_refused);
    tcase_add_test(tests, a_lost_one_is_the_programs_to_make_anew);
    tcase_add_test(tests, fibers_take_turns_with_it);
    tcase_add_test(tests, it_comes_back_when_memory_runs_out_anywhere);
    suite_add_tcase(suite, tests);
    return suite;
}
