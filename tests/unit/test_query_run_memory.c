/* Memory that runs out: at each allocation in turn, in each kind of query. */
#include "session_queries.h"
#include "support/ration.h"

static orm_status run_many(orm_session *s) {
    employee_list staff;
    by_department_args args = {.department = "Engineering"};
    orm_status status = orm_query_many(s, &by_department_query, &args, &staff);
    ck_assert(status != ORM_OK || staff.len == 2);
    staff_list rows;
    if (status == ORM_OK)
        status = orm_query_many(s, &staff_query, NULL, &rows);
    ck_assert(status != ORM_OK || rows.len == 4);
    return status;
}

static orm_status run_page(orm_session *s) {
    search_args args = {.limit = 3, .name = "%"};
    employee_page page;
    orm_status status = orm_query_page(s, &search_query, &args, &page);
    ck_assert(status != ORM_OK || (page.len == 3 && page.next));
    args.cursor = page.next;
    if (status == ORM_OK)
        status = orm_query_page(s, &search_query, &args, &page);
    ck_assert(status != ORM_OK || (page.len == 1 && !page.next));
    return status;
}

static orm_status run_stream(orm_session *s) {
    orm_query query = staff_query;
    query.load_count = 0;
    orm_stream *stream;
    const staff_row *row;
    orm_status status = orm_query_open(s, &query, NULL, &stream);
    if (status != ORM_OK)
        return status;
    do
        status = orm_query_next(stream, &query, &row);
    while (status == ORM_OK && row);
    orm_stream_close(stream);
    return status;
}

/* With something else of the session between two blocks of rows. */
static orm_status run_cursor(orm_session *s) {
    orm_stream *stream;
    orm_object *row, *found;
    int64_t id = 1;
    const void *key[] = {&id};
    orm_status status = orm_session_cursors(s, 2);
    if (status == ORM_OK)
        status = orm_entity_stream(s, &employee_entity, &stream);
    if (status != ORM_OK)
        return status;
    do
        status = orm_stream_next(stream, &row);
    while (status == ORM_OK && row &&
           (status = orm_object_find(s, &employee_entity, key, &found)) == ORM_OK);
    orm_stream_close(stream);
    return status;
}

static orm_status run_batches(orm_session *s) {
    hire_args rows[2] = {{.name = "a", .email = "a", .kind = FULL_TIME, .department_id = 1},
                         {.name = "b", .email = "b", .kind = PART_TIME, .department_id = 1}};
    orm_status status = orm_query_bulk(s, &hire_query, rows, 2);
    rows[0].email = "c";
    rows[1].email = "d";
    if (status == ORM_OK)
        status = orm_query_copy(s, &copy_query, rows, 2);
    rows[0].email = "e";
    rows[1].email = "f";
    if (status == ORM_OK)
        status = orm_query_copy(s, &insert_query, rows, 2);
    return status;
}

/* One run on so much memory; true when it was enough. What fails is told as ORM_NOMEM, the session
 * works again after a rollback once there is memory, and nothing leaks. */
static bool run_on(size_t left, orm_status (*work)(orm_session *)) {
    ration r = {.left = left};
    orm_allocator allocator = ration_allocator(&r);
    orm_engine_options options = {.allocator = &allocator, .search_path = unit_schema()};
    orm_engine *engine;
    orm_session *session = NULL;
    orm_status status = orm_engine_open(unit_database_url(), &options, &engine);
    if (status == ORM_OK)
        status = orm_session_open(engine, NULL, &session);
    if (status == ORM_OK)
        status = work(session);
    ck_assert_msg(status == ORM_OK || status == ORM_NOMEM, "%zu allocations: %s: %s", left,
                  orm_status_name(status), session ? orm_session_error(session)->message : "");
    if (session && status != ORM_OK) {
        ck_assert_int_eq(orm_session_error(session)->status, ORM_NOMEM);
        r.left = SIZE_MAX;
        assert_ok(session, orm_session_rollback(session));
        assert_ok(session, run_many(session));
    }
    orm_session_close(session);
    orm_engine_close(engine);
    ck_assert_msg(r.held == 0, "%zu allocations: %zu bytes leak", left, r.held);
    return status == ORM_OK;
}

static void run_on_every_amount(orm_status (*work)(orm_session *)) {
    create_schema();
    size_t left = 0;
    while (!run_on(left, work))
        left++;
    ck_assert_uint_gt(left, 20);
    drop_schema();
}

START_TEST(many_survives_every_failing_allocation) {
    run_on_every_amount(run_many);
}
END_TEST

START_TEST(pages_survive_every_failing_allocation) {
    run_on_every_amount(run_page);
}
END_TEST

START_TEST(streams_survive_every_failing_allocation) {
    run_on_every_amount(run_stream);
}
END_TEST

START_TEST(cursors_survive_every_failing_allocation) {
    run_on_every_amount(run_cursor);
}
END_TEST

START_TEST(bulk_and_copy_survive_every_failing_allocation) {
    run_on_every_amount(run_batches);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("query_run_memory");
    TCase *tests = tcase_create("memory");
    tcase_set_timeout(tests, 120);
    tcase_add_test(tests, many_survives_every_failing_allocation);
    tcase_add_test(tests, pages_survive_every_failing_allocation);
    tcase_add_test(tests, streams_survive_every_failing_allocation);
    tcase_add_test(tests, cursors_survive_every_failing_allocation);
    tcase_add_test(tests, bulk_and_copy_survive_every_failing_allocation);
    suite_add_tcase(suite, tests);
    return suite;
}
