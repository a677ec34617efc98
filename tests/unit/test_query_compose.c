/* Selects that are put together at run time. */
#include "session_schema.h"
#include "support/ration.h"

ORM_COMPOSE(employment, employment)

static const orm_int64_column by_id = {{&employee_entity, EMPLOYEE_ID}};
static const orm_text_column by_name = {{&employee_entity, EMPLOYEE_NAME}};
static const orm_text_column by_phone = {{&employee_entity, EMPLOYEE_PHONE}};
static const orm_numeric_column by_salary = {{&employee_entity, EMPLOYEE_SALARY}};
static const orm_employment_column by_kind = {{&employee_entity, EMPLOYEE_KIND}};
static const orm_text_column by_department_name = {{&department_entity, DEPARTMENT_NAME}};

static orm_engine *engine;
static orm_session *s;

static void open_all(void) {
    create_schema();
    sql_beside("UPDATE employees SET kind = 'part_time', phone = '1' WHERE id = 3");
    engine = open_engine((orm_engine_options){0});
    s = open_session(engine);
}

static void close_all(void) {
    orm_session_close(s);
    orm_engine_close(engine);
    drop_schema();
}

/* The first letters of what is found. */
static const char *letters(orm_select *q) {
    static char text[64];
    orm_list found;
    assert_ok(s, orm_select_all(q, &found));
    for (size_t i = 0; i < found.len; i++)
        text[i] = ((employee *)(void *)found.items[i])->name[0];
    text[found.len] = '\0';
    return text;
}

static orm_select *new_select(void) {
    return orm_select_new(s, &employee_entity);
}

START_TEST(without_conditions_all_rows_come_in_the_order_of_the_key) {
    ck_assert_str_eq(letters(new_select()), "ABCD");
}
END_TEST

START_TEST(each_comparison_is_the_servers) {
    static const struct {
        orm_comparison comparison;
        const char *wanted;
    } cases[] = {{ORM_EQ, "B"},   {ORM_NE, "ACD"}, {ORM_LT, "CD"},
                 {ORM_LE, "BCD"}, {ORM_GT, "A"},   {ORM_GE, "AB"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        orm_select *q = new_select();
        orm_where(q, orm_numeric_is(q, by_salary, cases[i].comparison, orm_numeric_of(8000025, 2)));
        ck_assert_str_eq(letters(q), cases[i].wanted);
    }
}
END_TEST

START_TEST(conditions_are_joined_and_denied) {
    orm_select *q = new_select();
    orm_where(q, orm_or(q, orm_text_is(q, by_name, ORM_EQ, "Ada"),
                        orm_and(q, orm_employment_is(q, by_kind, ORM_EQ, PART_TIME),
                                orm_not(q, orm_is_null(q, by_phone.column)))));
    ck_assert_str_eq(letters(q), "AC");
    orm_where(q, orm_not(q, orm_text_like(q, by_name, "A%")));
    ck_assert_str_eq(letters(q), "C");
    q = new_select();
    orm_where(q, orm_text_ilike(q, by_name, "%D%"));
    ck_assert_str_eq(letters(q), "ACD");
}
END_TEST

START_TEST(values_may_be_among_many_or_none) {
    int64_t ids[] = {4, 2, 99};
    orm_select *q = new_select();
    orm_where(q, orm_int64_in(q, by_id, ids, 3));
    ck_assert_str_eq(letters(q), "BD");
    q = new_select();
    orm_where(q, orm_int64_in(q, by_id, ids, 0));
    ck_assert_str_eq(letters(q), "");
    employment kinds[] = {PART_TIME};
    const char *names[] = {"Cyd", "Dan"};
    q = new_select();
    orm_where(q, orm_employment_in(q, by_kind, kinds, 1));
    orm_where(q, orm_text_in(q, by_name, names, 2));
    ck_assert_str_eq(letters(q), "C");
}
END_TEST

START_TEST(order_and_limit_are_the_programs) {
    orm_select *q = new_select();
    orm_order_by(q, by_phone.column, ORM_ASCENDING_NULLS_FIRST);
    orm_order_by(q, by_salary.column, ORM_DESCENDING);
    ck_assert_str_eq(letters(q), "ABDC");
    orm_select_limit(q, 2);
    ck_assert_str_eq(letters(q), "AB");
    orm_select_limit(q, UINT64_MAX);
    ck_assert_str_eq(letters(q), "ABDC");
    q = new_select();
    orm_order_by(q, by_name.column, ORM_DESCENDING);
    orm_select_limit(q, 3);
    ck_assert_str_eq(letters(q), "DCB");
}
END_TEST

START_TEST(a_value_is_never_text_of_the_statement) {
    orm_select *q = new_select();
    orm_where(q, orm_text_is(q, by_name, ORM_EQ, "' OR true; DROP TABLE employees; --"));
    ck_assert_str_eq(letters(q), "");
    ck_assert_str_eq(letters(new_select()), "ABCD");
}
END_TEST

START_TEST(selects_of_one_shape_are_one_prepared_statement) {
    for (int i = 0; i < 3; i++) {
        orm_select *q = new_select();
        orm_where(q, orm_int64_is(q, by_id, ORM_EQ, i + 1));
        orm_select_limit(q, (uint64_t)i + 1);
        ck_assert_uint_eq(strlen(letters(q)), 1);
    }
    assert_ok(
        s, orm_session_execute(s, "DO $$BEGIN ASSERT (SELECT count(*) FROM pg_prepared_statements "
                                  "WHERE statement LIKE '%this.id = $1 ORDER%') = 1; END$$"));
}
END_TEST

START_TEST(what_cannot_be_asked_is_told_when_it_is_run) {
    orm_list found;
    orm_select *q = new_select();
    orm_where(q, orm_text_is(q, by_name, ORM_EQ, NULL));
    assert_status(s, orm_select_all(q, &found), ORM_MISUSE);
    q = new_select();
    orm_where(q, orm_text_is(q, by_department_name, ORM_EQ, "Sales"));
    assert_status(s, orm_select_all(q, &found), ORM_MISUSE);
    q = new_select();
    orm_where(q, orm_or(q, orm_text_is(q, by_name, ORM_EQ, "\xff"), orm_is_null(q, by_id.column)));
    assert_status(s, orm_select_all(q, &found), ORM_VALUE);
    ck_assert_str_eq(orm_session_error(s)->column, "name");
    q = new_select();
    orm_where(q, NULL);
    assert_status(s, orm_select_all(q, &found), ORM_MISUSE);
    q = new_select();
    orm_where(q, orm_select_like(q, by_id.column, "1", false));
    assert_status(s, orm_select_all(q, &found), ORM_MISUSE);
    ck_assert_uint_eq(orm_session_statement_count(s), 0);
    ck_assert_str_eq(letters(new_select()), "ABCD");
}
END_TEST

static orm_status run_on(size_t left) {
    ration r = {.left = left};
    orm_allocator allocator = ration_allocator(&r);
    orm_engine_options options = {.allocator = &allocator, .search_path = unit_schema()};
    orm_engine *rationed;
    orm_session *session = NULL;
    orm_status status = orm_engine_open(unit_database_url(), &options, &rationed);
    if (status == ORM_OK)
        status = orm_session_open(rationed, NULL, &session);
    if (status == ORM_OK) {
        const char *names[] = {"Ada", "Dan"};
        orm_list found;
        orm_select *q = orm_select_new(session, &employee_entity);
        orm_where(q, orm_or(q, orm_text_in(q, by_name, names, 2),
                            orm_numeric_is(q, by_salary, ORM_LT, orm_numeric_of(1, 0))));
        orm_order_by(q, by_name.column, ORM_DESCENDING);
        status = orm_select_all(q, &found);
        ck_assert(status != ORM_OK || found.len == 2);
    }
    ck_assert(status == ORM_OK || status == ORM_NOMEM);
    orm_session_close(session);
    orm_engine_close(rationed);
    ck_assert_msg(r.held == 0, "%zu allocations: %zu bytes leak", left, r.held);
    return status;
}

START_TEST(a_select_survives_every_failing_allocation) {
    size_t left = 0;
    while (run_on(left) != ORM_OK)
        left++;
    ck_assert_uint_gt(left, 20);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("query_compose");
    TCase *tests = tcase_create("compose");
    tcase_add_checked_fixture(tests, open_all, close_all);
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, without_conditions_all_rows_come_in_the_order_of_the_key);
    tcase_add_test(tests, each_comparison_is_the_servers);
    tcase_add_test(tests, conditions_are_joined_and_denied);
    tcase_add_test(tests, values_may_be_among_many_or_none);
    tcase_add_test(tests, order_and_limit_are_the_programs);
    tcase_add_test(tests, a_value_is_never_text_of_the_statement);
    tcase_add_test(tests, selects_of_one_shape_are_one_prepared_statement);
    tcase_add_test(tests, what_cannot_be_asked_is_told_when_it_is_run);
    tcase_add_test(tests, a_select_survives_every_failing_allocation);
    suite_add_tcase(suite, tests);
    return suite;
}
