/* Savepoints: what a rollback to one leaves of the database, the objects and the identity map. */
#include "session_schema.h"

static orm_engine *engine;
static orm_session *s;

static void setup(void) {
    create_schema();
    engine = open_engine((orm_engine_options){.pool_size = 2});
    s = open_session(engine);
}

static void teardown(void) {
    orm_session_close(s);
    orm_engine_close(engine);
    drop_schema();
}

static orm_savepoint set_savepoint(void) {
    orm_savepoint made;
    assert_ok(s, orm_session_savepoint(s, &made));
    return made;
}

static orm_list load_list(void *object, unsigned relation) {
    orm_list list;
    assert_ok(s, orm_object_load_many(object, relation, &list));
    return list;
}

START_TEST(a_rollback_gives_back_what_was_changed_added_and_deleted_since) {
    employee *ada = find_employee(s, 1), *bob = find_employee(s, 2), *dan = find_employee(s, 4);
    department *engineering = find_department(s, 1);
    employee *eve = new_employee(s, "Eve", "eve@x", engineering);
    set_text(ada, EMPLOYEE_NAME, "A1");
    orm_savepoint here = set_savepoint();
    int64_t id = eve->id;
    size_t objects = orm_session_object_count(s);
    employee *fay = new_employee(s, "Fay", "fay@x", engineering);
    set_text(ada, EMPLOYEE_NAME, "A2");
    set_text(bob, EMPLOYEE_NAME, "B2");
    set_text(eve, EMPLOYEE_NAME, "E2");
    assert_ok(s, orm_object_delete((orm_object *)dan));
    assert_ok(s, orm_session_flush(s));
    set_text(ada, EMPLOYEE_NAME, "A3");
    assert_ok(s, orm_savepoint_rollback(here));
    ck_assert_str_eq(ada->name, "A1");
    ck_assert_str_eq(bob->name, "Bob");
    ck_assert_str_eq(eve->name, "Eve");
    ck_assert_int_eq(eve->id, id);
    ck_assert_ptr_null(fay->object.session);
    ck_assert_int_eq(fay->id, 0);
    ck_assert_uint_eq(orm_session_object_count(s), objects);
    uint64_t before = orm_session_statement_count(s);
    ck_assert_ptr_eq(find_employee(s, 4), dan);
    ck_assert_ptr_eq(find_employee(s, id), eve);
    ck_assert_uint_eq(orm_session_statement_count(s), before);
    /* What was rolled back can be done again. */
    assert_ok(s, orm_object_add(s, (orm_object *)fay));
    set_text(dan, EMPLOYEE_NAME, "D4");
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT string_agg(name, ' ' ORDER BY name) FROM employees"),
                     "A1 Bob Cyd D4 Eve Fay");
}
END_TEST

START_TEST(a_failure_inside_leaves_the_transaction_usable) {
    employee *ada = find_employee(s, 1);
    set_text(ada, EMPLOYEE_NAME, "Augusta");
    orm_savepoint here = set_savepoint();
    employee *eve = new_employee(s, "Eve", "ada@x", find_department(s, 1));
    assert_status(s, orm_session_flush(s), ORM_CONSTRAINT);
    orm_list all;
    assert_status(s, orm_entity_all(s, &employee_entity, &all), ORM_CONSTRAINT);
    assert_status(s, orm_savepoint_release(here), ORM_CONSTRAINT);
    assert_ok(s, orm_savepoint_rollback(here));
    ck_assert_int_eq(orm_session_error(s)->status, ORM_OK);
    ck_assert_ptr_null(eve->object.session);
    ck_assert_str_eq(ada->name, "Augusta");
    set_text(eve, EMPLOYEE_EMAIL, "eve@x");
    assert_ok(s, orm_object_add(s, (orm_object *)eve));
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT string_agg(name, ' ' ORDER BY name) FROM employees"),
                     "Augusta Bob Cyd Dan Eve");
}
END_TEST

START_TEST(a_failed_script_and_a_latched_setter_are_undone_too) {
    orm_savepoint here = set_savepoint();
    ck_assert_int_eq(orm_session_execute(s, "SELECT 1/0"), ORM_SERVER);
    assert_ok(s, orm_savepoint_rollback(here));
    here = set_savepoint();
    set_text(find_employee(s, 1), EMPLOYEE_NAME, NULL);
    assert_status(s, orm_session_flush(s), ORM_VALUE);
    assert_ok(s, orm_savepoint_rollback(here));
    ck_assert_str_eq(find_employee(s, 1)->name, "Ada");
    assert_ok(s, orm_session_commit(s));
}
END_TEST

START_TEST(savepoints_nest) {
    employee *ada = find_employee(s, 1), *bob = find_employee(s, 2);
    orm_savepoint outer = set_savepoint();
    set_text(ada, EMPLOYEE_NAME, "A1");
    employee *eve = new_employee(s, "Eve", "eve@x", find_department(s, 1));
    orm_savepoint inner = set_savepoint();
    set_text(ada, EMPLOYEE_NAME, "A2");
    set_text(bob, EMPLOYEE_NAME, "B2");
    set_text(eve, EMPLOYEE_NAME, "E2");
    assert_ok(s, orm_savepoint_rollback(inner));
    ck_assert_str_eq(ada->name, "A1");
    ck_assert_str_eq(bob->name, "Bob");
    ck_assert_str_eq(eve->name, "Eve");
    ck_assert_ptr_eq(eve->object.session, s);
    inner = set_savepoint();
    set_text(ada, EMPLOYEE_NAME, "A3");
    set_text(bob, EMPLOYEE_NAME, "B3");
    employee *fay = new_employee(s, "Fay", "fay@x", find_department(s, 1));
    assert_ok(s, orm_savepoint_release(inner));
    ck_assert_str_eq(ada->name, "A3");
    assert_ok(s, orm_savepoint_rollback(outer));
    ck_assert_str_eq(ada->name, "Ada");
    ck_assert_str_eq(bob->name, "Bob");
    ck_assert_ptr_null(eve->object.session);
    ck_assert_ptr_null(fay->object.session);
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT string_agg(name, ' ' ORDER BY name) FROM employees"),
                     "Ada Bob Cyd Dan");
}
END_TEST

START_TEST(an_outer_rollback_ends_those_inside) {
    orm_savepoint outer = set_savepoint(), inner = set_savepoint();
    assert_ok(s, orm_savepoint_rollback(outer));
    assert_status(s, orm_savepoint_rollback(inner), ORM_MISUSE);
    assert_status(s, orm_savepoint_release(outer), ORM_MISUSE);
    outer = set_savepoint();
    inner = set_savepoint();
    assert_ok(s, orm_savepoint_release(outer));
    assert_status(s, orm_savepoint_release(inner), ORM_MISUSE);
    outer = set_savepoint();
    assert_ok(s, orm_session_commit(s));
    assert_status(s, orm_savepoint_rollback(outer), ORM_MISUSE);
    ck_assert_int_eq(orm_savepoint_release((orm_savepoint){.session = NULL}), ORM_MISUSE);
}
END_TEST

START_TEST(the_whole_transaction_rolls_back_through_savepoints) {
    employee *ada = find_employee(s, 1), *bob = find_employee(s, 2);
    set_text(ada, EMPLOYEE_NAME, "A1");
    set_savepoint();
    set_text(ada, EMPLOYEE_NAME, "A2");
    set_text(bob, EMPLOYEE_NAME, "B2");
    employee *eve = new_employee(s, "Eve", "eve@x", find_department(s, 1));
    set_savepoint();
    set_text(bob, EMPLOYEE_NAME, "B3");
    assert_ok(s, orm_session_rollback(s));
    ck_assert_str_eq(ada->name, "Ada");
    ck_assert_str_eq(bob->name, "Bob");
    ck_assert_ptr_null(eve->object.session);
    set_text(bob, EMPLOYEE_NAME, "B4");
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT name FROM employees WHERE id = 2"), "B4");
}
END_TEST

START_TEST(a_changed_key_gets_its_identity_back) {
    int32_t room = 1, other = 7;
    int16_t number = 1;
    const void *key[] = {&room, &number};
    orm_object *place, *found;
    assert_ok(s, orm_object_find(s, &seat_entity, key, &place));
    orm_savepoint here = set_savepoint();
    orm_object_set(place, SEAT_ROOM, &other);
    assert_ok(s, orm_session_flush(s));
    assert_ok(s, orm_savepoint_rollback(here));
    uint64_t before = orm_session_statement_count(s);
    assert_ok(s, orm_object_find(s, &seat_entity, key, &found));
    ck_assert_ptr_eq(found, place);
    ck_assert_uint_eq(orm_session_statement_count(s), before);
    const void *moved[] = {&other, &number};
    assert_ok(s, orm_object_find(s, &seat_entity, moved, &found));
    ck_assert_ptr_null(found);
}
END_TEST

START_TEST(lists_are_as_they_were_also_those_loaded_since) {
    department *engineering = find_department(s, 1), *sales = find_department(s, 2);
    employee *ada = find_employee(s, 1);
    ck_assert_uint_eq(load_list(engineering, DEPARTMENT_EMPLOYEES).len, 2);
    orm_savepoint here = set_savepoint();
    new_employee(s, "Eve", "eve@x", engineering);
    new_employee(s, "Fay", "fay@x", sales);
    orm_object_relate((orm_object *)ada, EMPLOYEE_DEPARTMENT, (orm_object *)sales);
    assert_ok(s, orm_object_delete((orm_object *)find_employee(s, 4)));
    ck_assert_uint_eq(engineering->employees.len, 2);
    ck_assert_uint_eq(load_list(sales, DEPARTMENT_EMPLOYEES).len, 3);
    assert_ok(s, orm_savepoint_rollback(here));
    ck_assert_uint_eq(load_list(engineering, DEPARTMENT_EMPLOYEES).len, 2);
    ck_assert_uint_eq(load_list(sales, DEPARTMENT_EMPLOYEES).len, 2);
    orm_object *at;
    assert_ok(s, orm_object_load_one((orm_object *)ada, EMPLOYEE_DEPARTMENT, &at));
    ck_assert_ptr_eq(at, (orm_object *)engineering);
}
END_TEST

START_TEST(a_full_rollback_forgets_lists_that_were_loaded_with_what_is_undone) {
    department *sales = find_department(s, 2);
    new_employee(s, "Fay", "fay@x", sales);
    int64_t two = 2;
    orm_object_set((orm_object *)find_employee(s, 1), EMPLOYEE_DEPARTMENT_ID, &two);
    ck_assert_uint_eq(load_list(sales, DEPARTMENT_EMPLOYEES).len, 4);
    assert_ok(s, orm_session_rollback(s));
    ck_assert_uint_eq(load_list(sales, DEPARTMENT_EMPLOYEES).len, 2);
}
END_TEST

START_TEST(pairs_are_as_they_were) {
    employee *ada = find_employee(s, 1), *cyd = find_employee(s, 3);
    orm_list members = load_list(load_list(ada, EMPLOYEE_PROJECTS).items[0], PROJECT_MEMBERS);
    ck_assert_uint_eq(members.len, 2);
    orm_object *apollo = ada->projects.items[0];
    orm_savepoint here = set_savepoint();
    orm_object_link((orm_object *)cyd, EMPLOYEE_PROJECTS, apollo);
    orm_object_unlink((orm_object *)ada, EMPLOYEE_PROJECTS, apollo);
    ck_assert_uint_eq(load_list(cyd, EMPLOYEE_PROJECTS).len, 1);
    assert_ok(s, orm_savepoint_rollback(here));
    ck_assert_uint_eq(load_list(cyd, EMPLOYEE_PROJECTS).len, 0);
    ck_assert_uint_eq(load_list(ada, EMPLOYEE_PROJECTS).len, 2);
    ck_assert_uint_eq(load_list(apollo, PROJECT_MEMBERS).len, 2);
    orm_object_link((orm_object *)cyd, EMPLOYEE_PROJECTS, apollo);
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM employee_projects"), "4");
}
END_TEST

START_TEST(an_object_expunged_since_stays_so) {
    employee *ada = find_employee(s, 1);
    orm_savepoint here = set_savepoint();
    set_text(ada, EMPLOYEE_NAME, "A1");
    assert_ok(s, orm_object_expunge((orm_object *)ada));
    assert_ok(s, orm_savepoint_rollback(here));
    ck_assert_str_eq(ada->name, "A1");
    ck_assert_ptr_null(ada->object.session);
    ck_assert_ptr_ne(find_employee(s, 1), ada);
    orm_object_free((orm_object *)ada);
    here = set_savepoint();
    set_text(find_employee(s, 2), EMPLOYEE_NAME, "B1");
    orm_session_clear(s);
    assert_ok(s, orm_savepoint_rollback(here));
    ck_assert_str_eq(find_employee(s, 2)->name, "Bob");
}
END_TEST

START_TEST(a_savepoint_needs_a_transaction_and_no_stream) {
    orm_session *a;
    orm_savepoint here;
    ck_assert_int_eq(orm_session_open(engine, &(orm_session_options){.autocommit = true}, &a),
                     ORM_OK);
    assert_status(a, orm_session_savepoint(a, &here), ORM_MISUSE);
    assert_ok(a, orm_session_begin(a));
    assert_ok(a, orm_session_savepoint(a, &here));
    assert_ok(a, orm_savepoint_release(here));
    assert_ok(a, orm_session_commit(a));
    orm_session_close(a);
    orm_stream *stream;
    orm_object *row;
    assert_ok(s, orm_entity_stream(s, &employee_entity, &stream));
    assert_status(s, orm_session_savepoint(s, &here), ORM_MISUSE);
    assert_ok(s, orm_stream_next(stream, &row));
    orm_stream_close(stream);
    /* A stream opened since is closed by the rollback. */
    here = set_savepoint();
    assert_ok(s, orm_entity_stream(s, &employee_entity, &stream));
    assert_ok(s, orm_savepoint_rollback(here));
    ck_assert_ptr_nonnull(find_employee(s, 1));
}
END_TEST

START_TEST(savepoints_count_as_no_statements) {
    find_employee(s, 1);
    uint64_t before = orm_session_statement_count(s);
    assert_ok(s, orm_savepoint_release(set_savepoint()));
    assert_ok(s, orm_savepoint_rollback(set_savepoint()));
    ck_assert_uint_eq(orm_session_statement_count(s), before);
}
END_TEST

START_TEST(thousands_of_savepoints_use_the_same_memory) {
    employee *ada = find_employee(s, 1);
    size_t held = 0;
    for (int i = 0; i < 2000; i++) {
        orm_savepoint here = set_savepoint();
        set_numeric(ada, EMPLOYEE_SALARY, i, 0);
        assert_ok(s, i % 2 ? orm_savepoint_rollback(here) : orm_savepoint_release(here));
        if (i == 100)
            held = orm_arena_size(orm_session_arena(s));
    }
    ck_assert_uint_eq(orm_arena_size(orm_session_arena(s)), held);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("session_savepoints");
    TCase *tests = tcase_create("savepoints");
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, a_rollback_gives_back_what_was_changed_added_and_deleted_since);
    tcase_add_test(tests, a_failure_inside_leaves_the_transaction_usable);
    tcase_add_test(tests, a_failed_script_and_a_latched_setter_are_undone_too);
    tcase_add_test(tests, savepoints_nest);
    tcase_add_test(tests, an_outer_rollback_ends_those_inside);
    tcase_add_test(tests, the_whole_transaction_rolls_back_through_savepoints);
    tcase_add_test(tests, a_changed_key_gets_its_identity_back);
    tcase_add_test(tests, lists_are_as_they_were_also_those_loaded_since);
    tcase_add_test(tests, a_full_rollback_forgets_lists_that_were_loaded_with_what_is_undone);
    tcase_add_test(tests, pairs_are_as_they_were);
    tcase_add_test(tests, an_object_expunged_since_stays_so);
    tcase_add_test(tests, a_savepoint_needs_a_transaction_and_no_stream);
    tcase_add_test(tests, savepoints_count_as_no_statements);
    tcase_add_test(tests, thousands_of_savepoints_use_the_same_memory);
    suite_add_tcase(suite, tests);
    return suite;
}
