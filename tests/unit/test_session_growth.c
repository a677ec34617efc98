/* Memory of a session that lives long: what it reads again does not pile up. */
#include "session_schema.h"
#include "support/ration.h"

static ration r;
static orm_engine *engine;
static orm_session *s;

static void setup(void) {
    static orm_allocator allocator;
    create_schema();
    r = (ration){.left = SIZE_MAX};
    allocator = ration_allocator(&r);
    engine = open_engine((orm_engine_options){.allocator = &allocator});
    s = open_session(engine);
}

static void teardown(void) {
    orm_session_close(s);
    orm_engine_close(engine);
    ck_assert_uint_eq(r.held, 0);
    drop_schema();
}

/* How much is held after so many more rounds than after a few. */
static size_t growth(void (*round)(int number)) {
    enum { FEW = 50, MANY = 3000 };
    for (int i = 0; i < FEW; i++)
        round(i);
    size_t before = r.held;
    for (int i = FEW; i < MANY; i++)
        round(i);
    return r.held > before ? r.held - before : 0;
}

/* The name is another, of another length, each time. */
static void rename_ada(int number) {
    char sql[200];
    snprintf(sql, sizeof sql, "UPDATE employees SET name = 'Ada%.*s', phone = '%d' WHERE id = 1",
             number % 40, "----------------------------------------", number);
    assert_ok(s, orm_session_execute(s, sql));
}

static void refresh(int number) {
    employee *ada = find_employee(s, 1);
    rename_ada(number);
    assert_ok(s, orm_object_refresh((orm_object *)ada));
    ck_assert_uint_eq(strlen(ada->name), 3 + (unsigned)number % 40);
}

START_TEST(refreshing_an_object_over_and_over_takes_no_more_memory) {
    ck_assert_uint_eq(growth(refresh), 0);
}
END_TEST

START_TEST(an_object_of_many_is_refreshed_as_cheaply) {
    orm_list all;
    assert_ok(s, orm_entity_all(s, &employee_entity, &all));
    ck_assert_uint_eq(growth(refresh), 0);
}
END_TEST

static void expire(int number) {
    orm_object *ada = (orm_object *)find_employee(s, 1);
    rename_ada(number);
    assert_ok(s, orm_object_expire(ada));
    ck_assert_ptr_eq(find_employee(s, 1), ada);
    ck_assert_uint_eq(strlen(((employee *)(void *)ada)->name), 3 + (unsigned)number % 40);
}

START_TEST(expiring_and_finding_over_and_over_takes_no_more_memory) {
    ck_assert_uint_eq(growth(expire), 0);
}
END_TEST

static void set_and_refresh(int number) {
    employee *bob = find_employee(s, 2);
    char phone[16];
    snprintf(phone, sizeof phone, "%d", number);
    set_text(bob, EMPLOYEE_PHONE, phone);
    assert_ok(s, orm_object_refresh((orm_object *)bob));
    ck_assert_ptr_null(bob->phone);
}

START_TEST(what_was_set_and_dropped_again_is_let_go_of) {
    ck_assert_uint_eq(growth(set_and_refresh), 0);
}
END_TEST

START_TEST(a_refreshed_object_can_leave_and_be_rolled_back) {
    employee *ada = find_employee(s, 1), *bob = find_employee(s, 2);
    orm_savepoint here;
    assert_ok(s, orm_object_refresh((orm_object *)ada));
    assert_ok(s, orm_session_savepoint(s, &here));
    set_text(ada, EMPLOYEE_NAME, "Eve");
    assert_ok(s, orm_session_flush(s));
    assert_ok(s, orm_object_refresh((orm_object *)ada));
    ck_assert_str_eq(ada->name, "Eve");
    assert_ok(s, orm_savepoint_rollback(here));
    ck_assert_str_eq(ada->name, "Ada");
    assert_ok(s, orm_object_refresh((orm_object *)bob));
    assert_ok(s, orm_object_expire((orm_object *)bob));
    assert_ok(s, orm_object_refresh((orm_object *)bob));
    assert_ok(s, orm_object_expunge((orm_object *)bob));
    assert_ok(s, orm_session_rollback(s));
    ck_assert_str_eq(ada->name, "Ada");
    ck_assert_str_eq(bob->name, "Bob");
    orm_object_free((orm_object *)bob);
}
END_TEST

START_TEST(a_written_expired_object_is_expired_again_after_a_rollback) {
    employee *ada = find_employee(s, 1);
    typedef struct seat_row {
        int32_t room;
        int16_t number;
        const char *label;
    } seat_row;
    const int32_t room = 1;
    const int16_t number = 1;
    const void *key[] = {&room, &number};
    orm_object *found;
    assert_ok(s, orm_object_find(s, &seat_entity, key, &found));
    assert_ok(s, orm_object_expire(found));
    const seat_row rows[] = {{1, 1, "written"}};
    const orm_rows all = {&seat_entity, rows, 1, sizeof *rows};
    assert_ok(s, orm_bulk_update(s, &all, ORM_USUAL_COLUMNS, NULL));
    ck_assert_str_eq(((seat *)(void *)found)->label, "written");
    assert_ok(s, orm_session_rollback(s));
    orm_object *again;
    assert_ok(s, orm_object_find(s, &seat_entity, key, &again));
    ck_assert_ptr_eq(again, found);
    ck_assert_str_eq(((seat *)(void *)found)->label, "window");
    ck_assert_str_eq(ada->name, "Ada");
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("session_growth");
    TCase *tests = tcase_create("growth");
    tcase_set_timeout(tests, 120);
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, refreshing_an_object_over_and_over_takes_no_more_memory);
    tcase_add_test(tests, an_object_of_many_is_refreshed_as_cheaply);
    tcase_add_test(tests, expiring_and_finding_over_and_over_takes_no_more_memory);
    tcase_add_test(tests, what_was_set_and_dropped_again_is_let_go_of);
    tcase_add_test(tests, a_refreshed_object_can_leave_and_be_rolled_back);
    tcase_add_test(tests, a_written_expired_object_is_expired_again_after_a_rollback);
    suite_add_tcase(suite, tests);
    return suite;
}
