/* Connections: what goes wrong when connecting, statements and their cache, echo, streams. */
#include "session_schema.h"

#include <stdlib.h>

#include "driver/connection.h"

static orm__failure failure;
static orm__connector connector;
static orm__connection *connection;

static void connect_with(orm_engine_options options) {
    failure = orm__failure_on(NULL);
    orm_status status = orm__connector_init(&connector, unit_database_url(), &options, &failure);
    if (status == ORM_OK)
        status = orm__connect(&connector, &failure, &connection);
    ck_assert_msg(status == ORM_OK, "%s", failure.error.message);
}

static void disconnect(void) {
    orm__disconnect(connection);
    orm__connector_free(&connector);
    orm__failure_free(&failure);
}

static orm_status run_numbers(const char *sql, int64_t *number) {
    orm__statement statement = orm__statement_of("test", sql);
    orm__result *result;
    orm_status status = orm__run(connection, &statement, NULL, &result);
    if (status == ORM_OK && number) {
        orm__cell cell = orm__result_cell(result, 0, 0);
        *number = 0;
        for (int i = 0; i < cell.len; i++)
            *number = *number << 8 | (unsigned char)cell.data[i];
    }
    orm__result_free(result);
    return status;
}

#define run_ok(sql)                                                                                \
    ck_assert_msg(run_numbers(sql, NULL) == ORM_OK, "%s: %s", sql, failure.error.message)

/* --- connecting -------------------------------------------------------------------------------- */

static const orm_error *error_of(const char *url, orm_status wanted, orm_engine **engine) {
    orm_status status =
        orm_engine_open(url, &(orm_engine_options){.connect_timeout_ms = 2000}, engine);
    ck_assert_msg(status == wanted, "%s: %s", orm_status_name(status),
                  orm_engine_error(*engine)->message);
    return orm_engine_error(*engine);
}

START_TEST(a_password_is_in_no_error) {
    static const struct {
        const char *url;
        orm_status status;
    } cases[] = {
        {"postgresql://u:secret@127.0.0.1:1/db", ORM_DISCONNECTED},
        {"postgresql://u:p@secret@127.0.0.1/db", ORM_CONFIG},
        {"postgresql://u:p/secret@127.0.0.1/db", ORM_CONFIG},
        {"postgresql://u:p?secret@127.0.0.1:1/db", ORM_DISCONNECTED},
        {"postgresql://u:p%secret@127.0.0.1/db", ORM_CONFIG},
        {"host=127.0.0.1 port=1 password='a secret'", ORM_DISCONNECTED},
        {"host=127.0.0.1 password=a secret", ORM_CONFIG},
        {"host=127.0.0.1 password='secret", ORM_CONFIG},
        {"secret", ORM_CONFIG},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        orm_engine *engine;
        const orm_error *error = error_of(cases[i].url, cases[i].status, &engine);
        ck_assert_ptr_null(strstr(error->message, "secret"));
        ck_assert_ptr_null(strstr(error->detail, "secret"));
        ck_assert_ptr_null(strstr(error->hint, "secret"));
        ck_assert_int_gt((int)strlen(error->message), 10);
        orm_engine_close(engine);
    }
}
END_TEST

START_TEST(a_server_that_refuses_says_why) {
    orm_engine *engine;
    char url[512];
    snprintf(url, sizeof url, "%s%sdbname=no_such_database", unit_database_url(),
             strchr(unit_database_url(), '?') ? "&" : "?");
    const orm_error *error = error_of(url, ORM_CONFIG, &engine);
    ck_assert_str_eq(error->sqlstate, "3D000");
    ck_assert_ptr_nonnull(strstr(error->message, "no_such_database"));
    ck_assert_ptr_null(strstr(error->message, "3D000"));
    orm_engine_close(engine);
}
END_TEST

static orm_status never_ready(void *context, int fd, int events, int64_t deadline_us) {
    (void)fd;
    (void)events;
    *(int64_t *)context = deadline_us - orm_clock_us();
    return ORM_TIMEOUT;
}

START_TEST(connecting_has_a_deadline) {
    orm_engine *engine;
    int64_t left = 0;
    orm_engine_options options = {
        .connect_timeout_ms = 1500, .wait = never_ready, .wait_context = &left};
    ck_assert_int_eq(orm_engine_open(unit_database_url(), &options, &engine), ORM_TIMEOUT);
    ck_assert_int_gt(left, 1000000);
    ck_assert_int_le(left, 1500000);
    ck_assert_ptr_nonnull(strstr(orm_engine_error(engine)->message, "1500 ms"));
    orm_engine_close(engine);
}
END_TEST

/* --- statements -------------------------------------------------------------------------------- */

static int64_t count_prepared(void) {
    int64_t number = -1;
    ck_assert_int_eq(run_numbers("SELECT count(*) FROM pg_prepared_statements WHERE name LIKE "
                                 "'orm\\_%'",
                                 &number),
                     ORM_OK);
    return number;
}

START_TEST(a_full_cache_gives_up_what_was_used_least_recently) {
    connect_with((orm_engine_options){.statement_cache = 4});
    count_prepared();
    for (int i = 0; i < 20; i++) {
        char sql[32];
        snprintf(sql, sizeof sql, "SELECT %d", i);
        run_ok(sql);
        run_ok("SELECT 'often'");
        if (i > 5)
            ck_assert_int_eq(count_prepared(), 4);
    }
    int64_t number;
    ck_assert_int_eq(run_numbers("SELECT count(*) FROM pg_prepared_statements WHERE statement = "
                                 "'SELECT ''often'''",
                                 &number),
                     ORM_OK);
    ck_assert_int_eq(number, 1);
    disconnect();
}
END_TEST

START_TEST(a_statement_is_prepared_once) {
    connect_with((orm_engine_options){0});
    for (int i = 0; i < 5; i++)
        run_ok("SELECT 1");
    ck_assert_int_eq(count_prepared(), 2);
    disconnect();
}
END_TEST

START_TEST(without_a_cache_nothing_is_prepared_by_name) {
    connect_with((orm_engine_options){
        .statement_cache = -1, .search_path = "it''s, public", .statement_timeout_ms = 5000});
    run_ok("SELECT 1");
    ck_assert_int_eq(count_prepared(), 0);
    orm__begin_with_next(connection, "BEGIN");
    int64_t number;
    ck_assert_int_eq(run_numbers("SELECT current_setting('statement_timeout') = '5s'", &number),
                     ORM_OK);
    ck_assert_int_eq(number, 1);
    ck_assert_int_eq(orm__commit(connection), ORM_OK);
    disconnect();
}
END_TEST

START_TEST(a_table_altered_under_a_prepared_statement_is_not_noticed) {
    create_schema();
    connect_with((orm_engine_options){.search_path = unit_schema()});
    run_ok("SELECT name FROM projects");
    sql_beside("ALTER TABLE projects ALTER name TYPE text");
    run_ok("SELECT name FROM projects");
    sql_beside("ALTER TABLE projects ALTER name TYPE varchar(300)");
    orm__begin_with_next(connection, "BEGIN");
    run_ok("SELECT name FROM projects");
    ck_assert_int_eq(orm__connection_transaction(connection), ORM__TRANSACTION_OPEN);
    ck_assert_int_eq(orm__commit(connection), ORM_OK);
    /* In the middle of a transaction it is told, once. */
    orm__begin_with_next(connection, "BEGIN");
    run_ok("SELECT 1");
    sql_beside("ALTER TABLE projects ALTER name TYPE text");
    ck_assert_int_eq(run_numbers("SELECT name FROM projects", NULL), ORM_RETRYABLE);
    ck_assert_int_eq(orm__rollback(connection), ORM_OK);
    run_ok("SELECT name FROM projects");
    disconnect();
    drop_schema();
}
END_TEST

START_TEST(statements_that_the_server_forgot_are_prepared_again) {
    connect_with((orm_engine_options){0});
    run_ok("SELECT 1");
    ck_assert_int_eq(orm__run_script(connection, "DEALLOCATE ALL"), ORM_OK);
    run_ok("SELECT 1");
    disconnect();
}
END_TEST

START_TEST(a_commit_answered_by_rollback_is_rolled_back) {
    connect_with((orm_engine_options){0});
    orm__begin_with_next(connection, "BEGIN");
    run_ok("SELECT 1");
    ck_assert_int_eq(run_numbers("SELECT 1/0", NULL), ORM_SERVER);
    ck_assert_int_eq(orm__commit(connection), ORM_ROLLED_BACK);
    ck_assert_int_eq(orm__connection_transaction(connection), ORM__TRANSACTION_NONE);
    disconnect();
}
END_TEST

START_TEST(a_transaction_that_sent_nothing_ends_without_a_word) {
    connect_with((orm_engine_options){0});
    orm__begin_with_next(connection, "BEGIN");
    ck_assert_int_eq(orm__commit(connection), ORM_OK);
    ck_assert_int_eq(orm__connection_transaction(connection), ORM__TRANSACTION_NONE);
    run_ok("SELECT 1");
    ck_assert_int_eq(orm__connection_transaction(connection), ORM__TRANSACTION_NONE);
    disconnect();
}
END_TEST

START_TEST(a_statement_timeout_is_a_timeout) {
    connect_with((orm_engine_options){.statement_timeout_ms = 50});
    ck_assert_int_eq(run_numbers("SELECT pg_sleep(10)", NULL), ORM_TIMEOUT);
    run_ok("SELECT 1");
    disconnect();
}
END_TEST

START_TEST(a_deadline_loses_the_connection) {
    connect_with((orm_engine_options){0});
    orm__connection_deadline(connection, orm_clock_us() + 50000);
    ck_assert_int_eq(run_numbers("SELECT pg_sleep(10)", NULL), ORM_TIMEOUT);
    ck_assert(orm__connection_lost(connection));
    ck_assert_int_eq(run_numbers("SELECT 1", NULL), ORM_DISCONNECTED);
    disconnect();
}
END_TEST

START_TEST(notices_do_not_reach_the_programs_output) {
    connect_with((orm_engine_options){0});
    FILE *caught = tmpfile();
    int err = dup(2);
    dup2(fileno(caught), 2);
    run_ok("DO $$ BEGIN RAISE WARNING 'to whom'; END $$");
    dup2(err, 2);
    close(err);
    fseek(caught, 0, SEEK_END);
    ck_assert_int_eq((int)ftell(caught), 0);
    fclose(caught);
    disconnect();
}
END_TEST

/* --- batches ----------------------------------------------------------------------------------- */

typedef struct answers {
    size_t count;
    bool in_order;
} answers;

static orm_status take_answer(void *context, void *tag, orm__result *result) {
    answers *seen = context;
    seen->in_order = seen->in_order && (size_t)(uintptr_t)tag == seen->count;
    seen->count++;
    orm__result_free(result);
    return ORM_OK;
}

START_TEST(a_batch_larger_than_what_may_be_under_way_is_answered_in_order) {
    connect_with((orm_engine_options){0});
    orm__statement statement = orm__statement_of("echo", "SELECT $1");
    orm__parameters parameters = orm__parameters_on(&connector.allocator);
    char *large = malloc(100001);
    memset(large, 'x', 100000);
    large[100000] = '\0';
    const char *why, *text = large;
    ck_assert_int_eq(orm__parameters_add(&parameters, &orm_type_text, false, &text, NULL, &why),
                     ORM_OK);
    answers seen = {.in_order = true};
    orm__batch_open(connection, take_answer, &seen);
    for (size_t i = 0; i < 500; i++)
        ck_assert_int_eq(orm__batch_add(connection, &statement, &parameters, (void *)i), ORM_OK);
    ck_assert_int_eq(orm__batch_close(connection), ORM_OK);
    ck_assert_uint_eq(seen.count, 500);
    ck_assert(seen.in_order);
    orm__parameters_free(&parameters);
    free(large);
    disconnect();
}
END_TEST

START_TEST(a_batch_ends_at_its_first_failure) {
    connect_with((orm_engine_options){.statement_cache = 2});
    answers seen = {.in_order = true};
    orm__batch_open(connection, take_answer, &seen);
    char sql[200][48];
    orm_status status = ORM_OK;
    for (size_t i = 0; i < 200 && status == ORM_OK; i++) {
        snprintf(sql[i], sizeof sql[i], "SELECT 1 / (%d - 100)", (int)i);
        orm__statement statement = orm__statement_of("divide", sql[i]);
        status = orm__batch_add(connection, &statement, NULL, (void *)i);
    }
    ck_assert_int_eq(orm__batch_close(connection), ORM_SERVER);
    ck_assert_uint_eq(seen.count, 100);
    ck_assert_str_eq(failure.error.statement, "SELECT 1 / (100 - 100)");
    ck_assert_str_eq(failure.error.query, "divide");
    run_ok("SELECT 1");
    run_ok("SELECT 1 / (99 - 100)");
    disconnect();
}
END_TEST

START_TEST(rows_come_a_few_at_a_time_and_may_be_left) {
    connect_with((orm_engine_options){0});
    orm__statement statement =
        orm__statement_of("series", "SELECT i FROM generate_series(1, 100000) AS i");
    for (int wanted = 0; wanted < 3; wanted++) {
        ck_assert_int_eq(orm__rows_open(connection, &statement, NULL), ORM_OK);
        orm__rows rows = {.count = 0};
        int count = 0;
        do {
            ck_assert_int_eq(orm__rows_next(connection, &rows), ORM_OK);
            ck_assert_int_le(rows.count, ORM__ROWS_AT_HAND);
            count += rows.count;
        } while (rows.count > 0 && (wanted == 2 || count < wanted));
        orm__rows_drop(&rows);
        ck_assert_int_ge(count, 1);
        ck_assert_int_le(count, wanted == 2 ? 100000 : ORM__ROWS_AT_HAND);
        ck_assert(wanted != 2 || count == 100000);
        ck_assert_int_eq(run_numbers("SELECT 1", NULL), ORM_MISUSE);
        ck_assert_int_eq(orm__rows_close(connection), ORM_OK);
        run_ok("SELECT 1");
    }
    disconnect();
}
END_TEST

/* Rows that came before it are given before it, unless libpq makes one result of them all. */
START_TEST(a_failure_behind_rows_is_told_behind_them) {
    connect_with((orm_engine_options){0});
    orm__statement statement =
        orm__statement_of("failing", "SELECT 1 / (3 - i) FROM generate_series(1, 5) AS i");
    for (int read_on = 0; read_on < 2; read_on++) {
        orm__rows rows = {.count = 0};
        ck_assert_int_eq(orm__rows_open(connection, &statement, NULL), ORM_OK);
        orm_status status = orm__rows_next(connection, &rows);
        ck_assert_int_eq(rows.count, status == ORM_OK ? 2 : 0);
        if (status == ORM_OK && read_on)
            status = orm__rows_next(connection, &rows);
        orm__rows_drop(&rows);
        orm_status closed = orm__rows_close(connection);
        ck_assert_int_eq(read_on ? status : closed, ORM_SERVER);
        ck_assert_str_eq(failure.error.sqlstate, "22012");
        run_ok("SELECT 1");
    }
    disconnect();
}
END_TEST

/* --- echo -------------------------------------------------------------------------------------- */

static char *echoed(orm_engine_options options) {
    static char text[4096];
    FILE *stream = tmpfile();
    options.echo = stream;
    connect_with(options);
    orm__statement statement = orm__statement_of("employee_find", "SELECT $1, $2, $3");
    orm__parameters parameters = orm__parameters_on(&connector.allocator);
    const char *why, *secret = "hush\n", *null = NULL;
    int64_t number = 42;
    orm__parameters_add(&parameters, &orm_type_text, false, &secret, NULL, &why);
    orm__parameters_add(&parameters, &orm_type_int8, false, &number, NULL, &why);
    orm__parameters_add(&parameters, &orm_type_text, true, &null, NULL, &why);
    orm__begin_with_next(connection, "BEGIN");
    ck_assert_int_eq(orm__run(connection, &statement, &parameters, NULL), ORM_OK);
    run_numbers("SELECT 1/0", NULL);
    orm__rollback(connection);
    orm__parameters_free(&parameters);
    disconnect();
    long size = ftell(stream);
    rewind(stream);
    size_t read = fread(text, 1, sizeof text - 1, stream);
    ck_assert_int_eq((int)read, (int)size);
    text[read] = '\0';
    fclose(stream);
    return text;
}

START_TEST(echo_shows_statements_and_hides_values) {
    const char *text = echoed((orm_engine_options){0});
    ck_assert_ptr_nonnull(strstr(text, "1 row   employee_find\n           SELECT $1, $2, $3\n"
                                       "           $1 text 5 bytes, $2 bigint 8 bytes, $3 text "
                                       "NULL\n"));
    ck_assert_ptr_nonnull(strstr(text, "BEGIN\n"));
    ck_assert_ptr_nonnull(strstr(text, "ROLLBACK\n"));
    ck_assert_ptr_nonnull(strstr(text, "ORM_SERVER"));
    ck_assert_ptr_null(strstr(text, "hush"));
    ck_assert_ptr_null(strstr(text, "\033"));
}
END_TEST

START_TEST(echo_shows_values_when_it_is_told_to) {
    const char *text = echoed((orm_engine_options){.echo_parameters = true});
    ck_assert_ptr_nonnull(strstr(text, "$1 text 'hush\\x0a', $2 bigint 42, $3 text NULL\n"));
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("driver_connection");
    TCase *tests = tcase_create("connection");
    tcase_add_test(tests, a_password_is_in_no_error);
    tcase_add_test(tests, a_server_that_refuses_says_why);
    tcase_add_test(tests, connecting_has_a_deadline);
    tcase_add_test(tests, a_full_cache_gives_up_what_was_used_least_recently);
    tcase_add_test(tests, a_statement_is_prepared_once);
    tcase_add_test(tests, without_a_cache_nothing_is_prepared_by_name);
    tcase_add_test(tests, a_table_altered_under_a_prepared_statement_is_not_noticed);
    tcase_add_test(tests, statements_that_the_server_forgot_are_prepared_again);
    tcase_add_test(tests, a_commit_answered_by_rollback_is_rolled_back);
    tcase_add_test(tests, a_transaction_that_sent_nothing_ends_without_a_word);
    tcase_add_test(tests, a_statement_timeout_is_a_timeout);
    tcase_add_test(tests, a_deadline_loses_the_connection);
    tcase_add_test(tests, notices_do_not_reach_the_programs_output);
    tcase_add_test(tests, a_batch_larger_than_what_may_be_under_way_is_answered_in_order);
    tcase_add_test(tests, a_batch_ends_at_its_first_failure);
    tcase_add_test(tests, rows_come_a_few_at_a_time_and_may_be_left);
    tcase_add_test(tests, a_failure_behind_rows_is_told_behind_them);
    tcase_add_test(tests, echo_shows_statements_and_hides_values);
    tcase_add_test(tests, echo_shows_values_when_it_is_told_to);
    suite_add_tcase(suite, tests);
    return suite;
}
