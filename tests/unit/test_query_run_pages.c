/* Queries in shapes: optional filters, sorts, pages with their cursors, and streams. */
#include "session_queries.h"

static orm_engine *engine;
static orm_session *s;

static void open_all(void) {
    create_schema();
    engine = open_engine((orm_engine_options){0});
    s = open_session(engine);
}

static void close_all(void) {
    orm_session_close(s);
    orm_engine_close(engine);
    drop_schema();
}

/* --- pages -------------------------------------------------------------------------------------- */

/* All rows page by page, as the first letters of their names. */
static const char *letters(search_args args) {
    static char text[256];
    size_t used = 0;
    employee_page page;
    do {
        assert_ok(s, orm_query_page(s, &search_query, &args, &page));
        ck_assert_uint_le(page.len, (size_t)args.limit);
        ck_assert(page.next == NULL || page.len == (size_t)args.limit);
        for (size_t i = 0; i < page.len; i++)
            text[used++] = page.items[i]->name[0];
        text[used++] = '|';
        args.cursor = page.next;
    } while (page.next);
    text[used] = '\0';
    return text;
}

START_TEST(pages_hold_every_row_once_in_the_order_of_their_sort) {
    ck_assert_str_eq(letters((search_args){.limit = 1}), "A|B|C|D|");
    ck_assert_str_eq(letters((search_args){.limit = 2}), "AB|CD|");
    ck_assert_str_eq(letters((search_args){.limit = 3}), "ABC|D|");
    ck_assert_str_eq(letters((search_args){.limit = 4}), "ABCD|");
    ck_assert_str_eq(letters((search_args){.limit = INT64_MAX - 1}), "ABCD|");
}
END_TEST

START_TEST(keys_that_are_null_are_where_the_sort_puts_them) {
    sql_beside("UPDATE employees SET phone = CASE id WHEN 1 THEN '2' WHEN 3 THEN '1' END");
    ck_assert_str_eq(letters((search_args){.limit = 1, .sort = SEARCH_BY_PHONE}), "C|A|B|D|");
    ck_assert_str_eq(letters((search_args){.limit = 3, .sort = SEARCH_BY_PHONE}), "CAB|D|");
}
END_TEST

START_TEST(keys_of_equal_rows_and_of_any_text_travel) {
    sql_beside("UPDATE employees SET name = E'\\u00e4\\n\"' || chr(65 + (id % 2)::int)");
    employee_page page;
    search_args args = {.limit = 1};
    int64_t seen = 0;
    for (int i = 0; i < 4; i++) {
        assert_ok(s, orm_query_page(s, &search_query, &args, &page));
        ck_assert_uint_eq(page.len, 1);
        seen |= INT64_C(1) << page.items[0]->id;
        args.cursor = page.next;
        ck_assert_ptr_eq(page.next == NULL ? s : NULL, i == 3 ? s : NULL);
    }
    ck_assert_int_eq(seen, 2 + 4 + 8 + 16);
}
END_TEST

START_TEST(each_set_of_optionals_is_a_shape_of_its_own) {
    sql_beside("UPDATE employees SET phone = '1' WHERE id = 2");
    orm_numeric floor = orm_numeric_of(65000, 0);
    for (int shape = 0; shape < 8; shape++) {
        search_args args = {.limit = 9,
                            .name = shape & 1 ? "%b%" : NULL,
                            .min_salary = {(shape & 2) != 0, floor},
                            .phone = shape & 4 ? "1" : NULL};
        const char *wanted = shape & 1 || shape & 4 ? "B|" : shape & 2 ? "ABC|" : "ABCD|";
        ck_assert_str_eq(letters(args), wanted);
        args.limit = 1;
        const char *paged = shape & 1 || shape & 4 ? "B|" : shape & 2 ? "A|B|C|" : "A|B|C|D|";
        ck_assert_str_eq(letters(args), paged);
    }
    ck_assert_str_eq(letters((search_args){.limit = 2, .phone_null = true}), "AC|D|");
}
END_TEST

START_TEST(what_limits_and_sorts_cannot_be_is_refused) {
    employee_page page;
    int64_t limits[] = {0, -1, INT64_MIN, INT64_MAX};
    for (size_t i = 0; i < 4; i++) {
        search_args args = {.limit = limits[i]};
        assert_status(s, orm_query_page(s, &search_query, &args, &page), ORM_VALUE);
    }
    search_args args = {.limit = 1, .sort = (search_sort)2};
    assert_status(s, orm_query_page(s, &search_query, &args, &page), ORM_VALUE);
    ck_assert_str_eq(orm_session_error(s)->query, "search_employees");
    ck_assert_uint_eq(orm_session_statement_count(s), 0);
}
END_TEST

static void refuse(const char *cursor, search_sort sort, const orm_query *query) {
    employee_page page;
    search_args args = {.limit = 1, .sort = sort, .cursor = cursor};
    uint64_t before = orm_session_statement_count(s);
    assert_status(s, orm_query_page(s, query, &args, &page), ORM_VALUE);
    ck_assert_uint_eq(page.len, 0);
    ck_assert_uint_eq(orm_session_statement_count(s), before);
}

START_TEST(a_cursor_of_another_query_or_sort_or_one_that_was_changed_is_refused) {
    employee_page page;
    search_args args = {.limit = 1};
    assert_ok(s, orm_query_page(s, &search_query, &args, &page));
    char *cursor = orm_arena_strdup(orm_session_arena(s), page.next);
    orm_query other = search_query;
    other.name = "search_employers";
    refuse(cursor, SEARCH_BY_PHONE, &search_query);
    refuse(cursor, SEARCH_BY_NAME, &other);
    refuse("", SEARCH_BY_NAME, &search_query);
    refuse("AAAA", SEARCH_BY_NAME, &search_query);
    size_t len = strlen(cursor);
    for (size_t i = 0; i < len; i++) {
        char kept = cursor[i];
        cursor[i] = kept == 'A' ? 'B' : 'A';
        refuse(cursor, SEARCH_BY_NAME, &search_query);
        cursor[i] = '!';
        refuse(cursor, SEARCH_BY_NAME, &search_query);
        cursor[i] = '\0';
        refuse(cursor, SEARCH_BY_NAME, &search_query);
        cursor[i] = kept;
    }
    args.cursor = cursor;
    assert_ok(s, orm_query_page(s, &search_query, &args, &page));
    ck_assert_str_eq(page.items[0]->name, "Bob");
}
END_TEST

START_TEST(a_group_that_is_set_in_part_is_refused) {
    static orm_query_parameter parameters[LEN(search_parameters)];
    memcpy(parameters, search_parameters, sizeof parameters);
    parameters[1].group = 0;
    orm_query grouped = search_query;
    grouped.parameters = parameters;
    employee_page page;
    search_args args = {.limit = 1, .name = "A"};
    assert_status(s, orm_query_page(s, &grouped, &args, &page), ORM_MISUSE);
    ck_assert_msg(strstr(orm_session_error(s)->message, "`min_salary`"), "%s",
                  orm_session_error(s)->message);
}
END_TEST

/* --- streams ------------------------------------------------------------------------------------- */

static orm_query each_query(void) {
    orm_query query = staff_query;
    query.cardinality = ORM_QUERY_EACH;
    query.name = "each_of_staff";
    query.load_count = 0;
    return query;
}

START_TEST(a_stream_gives_rows_with_objects_that_have_no_identity) {
    orm_query query = each_query();
    orm_stream *stream;
    const staff_row *row;
    assert_ok(s, orm_query_open(s, &query, NULL, &stream));
    for (int64_t id = 1; id <= 4; id++) {
        assert_ok(s, orm_query_next(stream, &query, &row));
        ck_assert_int_eq(row->id, id);
        ck_assert_int_eq(row->e->id, id);
        ck_assert((row->boss == NULL) == (id == 1));
        ck_assert(row->rank.present == (id != 2));
    }
    ck_assert_str_eq(row->label, "xDan");
    ck_assert_str_eq(row->boss->name, "Cyd");
    assert_ok(s, orm_query_next(stream, &query, &row));
    ck_assert_ptr_null(row);
    orm_stream_close(stream);
    ck_assert_uint_eq(orm_session_object_count(s), 0);
    ck_assert_ptr_nonnull(find_employee(s, 1));
}
END_TEST

START_TEST(a_stream_of_objects_gives_objects) {
    orm_query query = by_department_query;
    query.load_count = 0;
    by_department_args args = {.department = "Sales"};
    orm_stream *stream;
    employee *e;
    assert_ok(s, orm_query_open(s, &query, &args, &stream));
    assert_ok(s, orm_query_next(stream, &query, &e));
    ck_assert_str_eq(e->name, "Cyd");
    orm_object *object;
    assert_status(s, orm_stream_next(stream, &object), ORM_MISUSE);
    assert_status(s, orm_query_next(stream, &staff_query, &e), ORM_MISUSE);
    assert_ok(s, orm_query_next(stream, &query, &e));
    ck_assert_str_eq(e->name, "Dan");
    orm_stream_close(stream);
}
END_TEST

START_TEST(a_stream_refuses_loads_and_the_session_other_statements) {
    by_department_args args = {.department = "Sales"};
    orm_query query = each_query();
    orm_stream *stream, *second;
    employee_list list;
    assert_status(s, orm_query_open(s, &by_department_query, &args, &stream), ORM_MISUSE);
    assert_ok(s, orm_query_open(s, &query, NULL, &stream));
    assert_status(s, orm_query_open(s, &query, NULL, &second), ORM_MISUSE);
    assert_status(s, orm_query_many(s, &by_department_query, &args, &list), ORM_MISUSE);
    orm_stream_close(stream);
    assert_ok(s, orm_query_many(s, &by_department_query, &args, &list));
}
END_TEST

START_TEST(a_stream_takes_the_memory_of_one_row) {
    sql_beside("INSERT INTO employees (name, email, salary, department_id, manager_id) SELECT "
               "repeat('n', 90), i, 1, 1, 1 FROM generate_series(5, 20000) AS i");
    orm_query query = each_query();
    orm_stream *stream;
    const staff_row *row;
    assert_ok(s, orm_query_open(s, &query, NULL, &stream));
    size_t before = orm_arena_size(orm_session_arena(s)), rows = 0;
    for (;; rows++) {
        assert_ok(s, orm_query_next(stream, &query, &row));
        if (!row)
            break;
    }
    ck_assert_uint_eq(rows, 20000);
    ck_assert_uint_eq(orm_arena_size(orm_session_arena(s)), before);
    orm_stream_close(stream);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("query_run_pages");
    TCase *tests = tcase_create("pages");
    tcase_add_checked_fixture(tests, open_all, close_all);
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, pages_hold_every_row_once_in_the_order_of_their_sort);
    tcase_add_test(tests, keys_that_are_null_are_where_the_sort_puts_them);
    tcase_add_test(tests, keys_of_equal_rows_and_of_any_text_travel);
    tcase_add_test(tests, each_set_of_optionals_is_a_shape_of_its_own);
    tcase_add_test(tests, what_limits_and_sorts_cannot_be_is_refused);
    tcase_add_test(tests, a_cursor_of_another_query_or_sort_or_one_that_was_changed_is_refused);
    tcase_add_test(tests, a_group_that_is_set_in_part_is_refused);
    tcase_add_test(tests, a_stream_gives_rows_with_objects_that_have_no_identity);
    tcase_add_test(tests, a_stream_of_objects_gives_objects);
    tcase_add_test(tests, a_stream_refuses_loads_and_the_session_other_statements);
    tcase_add_test(tests, a_stream_takes_the_memory_of_one_row);
    suite_add_tcase(suite, tests);
    return suite;
}
