/* COPY … TO STDOUT: bytes that stream to the program. */
#include "session_schema.h"
#include "support/ration.h"

static orm_engine *engine;
static orm_session *s;

static void setup(void) {
    create_schema();
    engine = open_engine((orm_engine_options){.pool_size = 1, .max_overflow = -1});
    s = open_session(engine);
}

static void teardown(void) {
    orm_session_close(s);
    orm_engine_close(engine);
    drop_schema();
}

/* What came. */
typedef struct taken {
    char text[4096];
    size_t kept, len, pieces, largest;
    size_t stop_at; /* the piece that is refused, counted from 1; 0: none */
    orm_session *session;
} taken;

static orm_status take(void *context, const void *bytes, size_t len) {
    taken *to = context;
    to->pieces++;
    to->len += len;
    to->largest = len > to->largest ? len : to->largest;
    if (to->kept + len < sizeof to->text) {
        memcpy(to->text + to->kept, bytes, len);
        to->kept += len;
    }
    return to->pieces == to->stop_at ? ORM_VALUE : ORM_OK;
}

START_TEST(a_query_and_a_table_come_in_the_format_that_was_asked_for) {
    taken csv = {.len = 0}, binary = {.len = 0};
    uint64_t rows = 0;
    set_text(find_employee(s, 1), EMPLOYEE_NAME, "A, \"B\"");
    assert_ok(s, orm_session_copy_out(s,
                                      "COPY (SELECT id, name FROM employees ORDER BY id) TO STDOUT "
                                      "(FORMAT csv, HEADER)",
                                      take, &csv, &rows));
    ck_assert_str_eq(csv.text, "id,name\n1,\"A, \"\"B\"\"\"\n2,Bob\n3,Cyd\n4,Dan\n");
    ck_assert_uint_eq(rows, 4);
    assert_ok(
        s, orm_session_copy_out(s, "COPY projects TO STDOUT (FORMAT binary)", take, &binary, NULL));
    ck_assert_mem_eq(binary.text, "PGCOPY\n\377\r\n", 11);
    assert_ok(s, orm_session_rollback(s));
    ck_assert_str_eq(find_employee(s, 1)->name, "Ada");
}
END_TEST

START_TEST(many_rows_come_one_by_one) {
    taken all = {.len = 0};
    uint64_t rows = 0;
    assert_ok(s, orm_session_copy_out(s,
                                      "COPY (SELECT repeat('x', 1000) FROM generate_series(1, "
                                      "50000)) TO STDOUT",
                                      take, &all, &rows));
    ck_assert_uint_eq(rows, 50000);
    ck_assert_uint_eq(all.len, 50000 * 1001);
    ck_assert_uint_le(all.largest, 1001);
}
END_TEST

START_TEST(a_sink_can_stop_it_and_a_server_can_fail_it) {
    taken some = {.stop_at = 3};
    assert_status(s,
                  orm_session_copy_out(s, "COPY (SELECT generate_series(1, 100000)) TO STDOUT",
                                       take, &some, NULL),
                  ORM_VALUE);
    ck_assert_uint_eq(some.pieces, 3);
    ck_assert_str_eq(some.text, "1\n2\n3\n");
    ck_assert_ptr_nonnull(strstr(orm_session_error(s)->message, "ORM_VALUE"));
    ck_assert_str_eq(find_employee(s, 1)->name, "Ada");
    some = (taken){.len = 0};
    assert_status(s,
                  orm_session_copy_out(s,
                                       "COPY (SELECT 10 / (5 - i) FROM generate_series(1, 9) i) TO "
                                       "STDOUT",
                                       take, &some, NULL),
                  ORM_SERVER);
    ck_assert_str_eq(orm_session_error(s)->sqlstate, "22012");
    ck_assert_str_eq(some.text, "2\n3\n5\n10\n");
    assert_ok(s, orm_session_rollback(s));
    ck_assert_str_eq(find_employee(s, 1)->name, "Ada");
}
END_TEST

START_TEST(other_statements_are_refused) {
    static const char *const others[] = {"SELECT 1", "DELETE FROM notes", "",
                                         "COPY projects FROM STDIN"};
    taken none = {.len = 0};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        assert_status(s, orm_session_copy_out(s, others[i], take, &none, NULL), ORM_MISUSE);
        assert_ok(s, orm_session_rollback(s));
    }
    ck_assert_uint_eq(none.pieces, 0);
    assert_status(
        s,
        orm_session_copy_out(s, "COPY projects TO STDOUT; COPY notes TO STDOUT", take, &none, NULL),
        ORM_MISUSE);
    assert_ok(s, orm_session_rollback(s));
    none = (taken){.stop_at = 1};
    assert_status(
        s,
        orm_session_copy_out(s, "COPY projects TO STDOUT; COPY notes TO STDOUT", take, &none, NULL),
        ORM_MISUSE);
    assert_ok(s, orm_session_rollback(s));
    ck_assert_str_eq(find_employee(s, 1)->name, "Ada");
}
END_TEST

static orm_status use_the_session(void *context, const void *bytes, size_t len) {
    taken *to = context;
    (void)bytes, (void)len;
    to->pieces++;
    ck_assert_int_eq(orm_session_execute(to->session, "SELECT 1"), ORM_MISUSE);
    ck_assert_int_eq(orm_session_commit(to->session), ORM_MISUSE);
    ck_assert_int_eq(orm_session_rollback(to->session), ORM_MISUSE);
    ck_assert_uint_gt(orm_session_statement_count(to->session), 0);
    return ORM_OK;
}

START_TEST(meanwhile_the_session_can_send_nothing) {
    taken none = {.session = s};
    assert_ok(s, orm_session_copy_out(s, "COPY projects TO STDOUT", use_the_session, &none, NULL));
    ck_assert_uint_eq(none.pieces, 2);
    assert_ok(s, orm_session_commit(s));
}
END_TEST

START_TEST(memory_that_runs_out_is_told) {
    ration r = {.left = SIZE_MAX};
    orm_allocator allocator = ration_allocator(&r);
    orm_engine *rationed = open_engine((orm_engine_options){.allocator = &allocator});
    orm_status status = ORM_NOMEM;
    for (size_t n = 0; status != ORM_OK; n++) {
        orm_session *own;
        taken all = {.len = 0};
        r.left = n;
        status = orm_session_open(rationed, &(orm_session_options){.autocommit = true}, &own);
        if (status != ORM_OK)
            continue;
        status = orm_session_copy_out(own, "COPY projects TO STDOUT", take, &all, NULL);
        ck_assert(status == ORM_OK || status == ORM_NOMEM);
        orm_session_close(own);
    }
    r.left = SIZE_MAX;
    orm_engine_close(rationed);
    ck_assert_uint_eq(r.held, 0);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("copy_out");
    TCase *tests = tcase_create("copy");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, a_query_and_a_table_come_in_the_format_that_was_asked_for);
    tcase_add_test(tests, many_rows_come_one_by_one);
    tcase_add_test(tests, a_sink_can_stop_it_and_a_server_can_fail_it);
    tcase_add_test(tests, other_statements_are_refused);
    tcase_add_test(tests, meanwhile_the_session_can_send_nothing);
    tcase_add_test(tests, memory_that_runs_out_is_told);
    suite_add_tcase(suite, tests);
    return suite;
}
