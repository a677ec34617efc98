/* The counters of queries: what trace tells of each statement, added up by names. */
#include "session_schema.h"

#include <pthread.h>

enum { NAMES = 64 };

/* What trace told, added up beside the engine. */
typedef struct tally {
    char name[64];
    uint64_t statements, failures, rows;
    int64_t microseconds, slowest;
} tally;

static tally tallies[NAMES];
static size_t tally_count;
static orm_engine *engine;
static orm_session *s;

static void add_up(void *context, const orm_trace *trace) {
    (void)context;
    if (!*trace->query)
        return;
    size_t at = 0;
    while (at < tally_count && strcmp(tallies[at].name, trace->query) != 0)
        at++;
    ck_assert_uint_lt(at, NAMES);
    tally *of = &tallies[at];
    if (at == tally_count) {
        *of = (tally){.statements = 0};
        snprintf(of->name, sizeof of->name, "%s", trace->query);
        tally_count++;
    }
    of->statements++;
    of->failures += trace->status != ORM_OK;
    of->rows += trace->rows > 0 ? (uint64_t)trace->rows : 0;
    of->microseconds += trace->microseconds;
    of->slowest = trace->microseconds > of->slowest ? trace->microseconds : of->slowest;
}

static void setup(void) {
    create_schema();
    tally_count = 0;
    engine = open_engine((orm_engine_options){.trace = add_up});
    s = open_session(engine);
}

static void teardown(void) {
    orm_session_close(s);
    orm_engine_close(engine);
    drop_schema();
}

static orm_query_counters counters_of(const char *name) {
    orm_query_counters all[NAMES];
    size_t len = orm_engine_query_counters(engine, all, NAMES);
    ck_assert_uint_le(len, NAMES);
    for (size_t i = 0; i < len; i++)
        if (strcmp(all[i].query, name) == 0)
            return all[i];
    return (orm_query_counters){.query = NULL};
}

START_TEST(each_name_has_its_statements_rows_and_failures) {
    for (int64_t id = 1; id <= 4; id++)
        find_employee(s, id);
    find_employee(s, 4);
    find_employee(s, 99);
    ck_assert_uint_eq(counters_of("employee_find").statements, 5);
    ck_assert_uint_eq(counters_of("employee_find").rows, 4);
    ck_assert_uint_eq(counters_of("employee_find").failures, 0);
    ck_assert_ptr_null(counters_of("").query);
    ck_assert_ptr_null(counters_of("department_find").query);
    new_employee(s, "Ada", "ada@x", find_department(s, 1));
    assert_status(s, orm_session_flush(s), ORM_CONSTRAINT);
    orm_query_counters insert = counters_of("employee_insert");
    ck_assert_uint_eq(insert.statements, 1);
    ck_assert_uint_eq(insert.failures, 1);
    ck_assert_uint_eq(insert.rows, 0);
    assert_ok(s, orm_session_rollback(s));
    assert_status(s, orm_session_execute(s, "SELECT 1; SELECT nonsense"), ORM_SERVER);
    ck_assert_uint_eq(counters_of("script").failures, 1);
    assert_ok(s, orm_session_rollback(s));
}
END_TEST

static void work(int first_room) {
    enum { SEATS = 6000 };
    typedef struct seat_row {
        int32_t room;
        int16_t number;
        const char *label;
    } seat_row;
    static seat_row rows[SEATS];
    orm_list all;
    for (int i = 0; i < SEATS; i++)
        rows[i] = (seat_row){.room = first_room + i, .number = 1, .label = "copied"};
    const orm_rows seats = {&seat_entity, rows, SEATS, sizeof *rows};
    assert_ok(s, orm_bulk_insert(s, &seats, ORM_USUAL_COLUMNS));
    assert_ok(s, orm_entity_all(s, &employee_entity, &all));
    for (size_t i = 0; i < all.len; i++)
        set_text(all.items[i], EMPLOYEE_PHONE, "5");
    for (int i = 0; i < 10; i++) {
        orm_object *made = orm_object_new(s, &project_entity);
        set_text(made, PROJECT_NAME, "Mercury");
        orm_object_link(made, PROJECT_MEMBERS, all.items[0]);
    }
    assert_ok(s, orm_session_commit(s));
    orm_stream *stream;
    orm_object *row;
    assert_ok(s, orm_entity_stream(s, &seat_entity, &stream));
    do
        assert_ok(s, orm_stream_next(stream, &row));
    while (row);
    orm_stream_close(stream);
}

START_TEST(they_are_what_trace_told_in_all) {
    work(1000);
    work(10000);
    orm_query_counters all[NAMES];
    size_t len = orm_engine_query_counters(engine, all, NAMES);
    ck_assert_uint_eq(len, tally_count);
    ck_assert_uint_gt(len, 5);
    uint64_t statements = 0;
    for (size_t i = 0; i < len; i++) {
        ck_assert_str_eq(all[i].query, tallies[i].name);
        ck_assert_uint_eq(all[i].statements, tallies[i].statements);
        ck_assert_uint_eq(all[i].failures, tallies[i].failures);
        ck_assert_uint_eq(all[i].rows, tallies[i].rows);
        ck_assert_int_eq(all[i].microseconds, tallies[i].microseconds);
        ck_assert_int_eq(all[i].slowest_us, tallies[i].slowest);
        statements += all[i].statements;
    }
    ck_assert_uint_ge(statements, orm_session_statement_count(s));
    ck_assert_uint_eq(counters_of("seat_stream").rows + counters_of("seat_all").rows,
                      2 * (3 + 6000) + 6000);
}
END_TEST

START_TEST(a_smaller_array_has_the_first_of_them) {
    find_employee(s, 1);
    find_department(s, 1);
    orm_query_counters all[NAMES], two[2];
    size_t len = orm_engine_query_counters(engine, all, NAMES);
    ck_assert_uint_gt(len, 2);
    ck_assert_uint_eq(orm_engine_query_counters(engine, two, 2), len);
    ck_assert_str_eq(two[1].query, all[1].query);
    ck_assert_uint_eq(orm_engine_query_counters(engine, NULL, 0), len);
}
END_TEST

/* --- threads ------------------------------------------------------------------------------------- */

enum { THREADS = 4, FINDS = 200 };

static void *find_many(void *of) {
    orm_session *own = NULL;
    orm_status status = orm_session_open(of, NULL, &own);
    for (int i = 0; i < FINDS && status == ORM_OK; i++) {
        int64_t id = i + 1;
        const void *key[] = {&id};
        orm_object *found;
        orm_query_counters first;
        status = orm_object_find(own, &employee_entity, key, &found);
        orm_engine_query_counters(of, &first, 1);
    }
    orm_session_close(own);
    return status == ORM_OK ? of : NULL;
}

START_TEST(sessions_of_several_threads_count_together) {
    orm_engine *shared = open_engine((orm_engine_options){.pool_size = THREADS});
    pthread_t threads[THREADS];
    for (int i = 0; i < THREADS; i++)
        ck_assert_int_eq(pthread_create(&threads[i], NULL, find_many, shared), 0);
    for (int i = 0; i < THREADS; i++) {
        void *done;
        pthread_join(threads[i], &done);
        ck_assert_ptr_eq(done, shared);
    }
    orm_query_counters all[NAMES];
    size_t len = orm_engine_query_counters(shared, all, NAMES), at = 0;
    while (at < len && strcmp(all[at].query, "employee_find") != 0)
        at++;
    ck_assert_uint_lt(at, len);
    ck_assert_uint_eq(all[at].statements, THREADS * FINDS);
    ck_assert_uint_eq(all[at].rows, THREADS * 4);
    orm_engine_close(shared);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("query_counters");
    TCase *tests = tcase_create("counters");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, each_name_has_its_statements_rows_and_failures);
    tcase_add_test(tests, they_are_what_trace_told_in_all);
    tcase_add_test(tests, a_smaller_array_has_the_first_of_them);
    tcase_add_test(tests, sessions_of_several_threads_count_together);
    suite_add_tcase(suite, tests);
    return suite;
}
