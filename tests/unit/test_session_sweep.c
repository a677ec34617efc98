/* Objects that the program frees while their session goes on: their memory, and what led to them. */
#include "session_schema.h"
#include "support/ration.h"

#include "base/poison.h"

static ration r;
static orm_engine *engine;
static orm_session *s;

static void setup(void) {
    static orm_allocator allocator;
    create_schema();
    sql_beside(
        "INSERT INTO seats SELECT 3, n, 'a seat with a label of some length ' || n"
        " FROM generate_series(1, 2000) n;"
        "INSERT INTO projects (name) SELECT 'project ' || n FROM generate_series(3, 2000) n");
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

static void let_go(void *object) {
    assert_ok(s, orm_object_expunge(object));
    orm_object_free(object);
}

static orm_list all_seats(void) {
    orm_list seats;
    assert_ok(s, orm_entity_all(s, &seat_entity, &seats));
    return seats;
}

/* So many objects go that everything freed before is swept. */
static void sweep_with(orm_list seats) {
    ck_assert_uint_ge(seats.len, 2000);
    for (size_t i = 0; i < seats.len; i++)
        let_go(seats.items[i]);
}

static void sweep(void) {
    sweep_with(all_seats());
}

static employee *load_one(employee *object, unsigned relation) {
    orm_object *out;
    assert_ok(s, orm_object_load_one((orm_object *)object, relation, &out));
    return (employee *)(void *)out;
}

static orm_list load_many(void *object, unsigned relation) {
    orm_list out;
    assert_ok(s, orm_object_load_many(object, relation, &out));
    return out;
}

static bool known(const employee *object, unsigned relation) {
    return object->loaded[0] >> (EMPLOYEE_COLUMNS + relation) & 1;
}

/* --- memory -------------------------------------------------------------------------------------- */

/* The most that was held in so many rounds, beyond what is after a few. */
static size_t growth(void (*round)(int number), int rounds) {
    size_t most = 0;
    for (int i = 0; i < rounds; i++) {
        round(i);
        if (i == rounds / 10)
            most = r.held;
    }
    return r.held > most ? r.held - most : 0;
}

static void come_and_go(int number) {
    employee *cyd = find_employee(s, 1 + number % 4);
    let_go(cyd);
}

START_TEST(objects_that_are_found_and_freed_leave_nothing_behind) {
    ck_assert_uint_le(growth(come_and_go, 4000), 128 * (sizeof(employee) + 1000));
    ck_assert_uint_eq(orm_session_object_count(s), 0);
}
END_TEST

static void change_and_go(int number) {
    employee *cyd = find_employee(s, 3);
    char phone[16];
    snprintf(phone, sizeof phone, "%d", number);
    set_text(cyd, EMPLOYEE_PHONE, phone);
    assert_ok(s, orm_session_commit(s));
    let_go(cyd);
}

START_TEST(nor_do_those_that_were_changed_meanwhile) {
    ck_assert_uint_le(growth(change_and_go, 1000), 128 * (sizeof(employee) + 1000));
}
END_TEST

/* A hundred rounds of two thousand: the lists stay, a pointer a row, and no more. */
static void list_and_go(int number) {
    orm_list all;
    assert_ok(s, orm_entity_all(s, number % 2 ? &project_entity : &seat_entity, &all));
    for (size_t i = 0; i < all.len; i++)
        let_go(all.items[i]);
}

START_TEST(of_objects_that_come_in_lists_only_the_lists_stay) {
    enum { ROUNDS = 100, ROWS = 2003, CHUNK = 1 << 20 };
    size_t grown = growth(list_and_go, ROUNDS);
    ck_assert_uint_le(grown, ROUNDS * ROWS * sizeof(orm_object *) + 2 * CHUNK);
    orm_session_clear(s);
    ck_assert_uint_eq(orm_session_object_count(s), 0);
}
END_TEST

static void touch_and_go(int number) {
    orm_list all;
    assert_ok(s, orm_entity_all(s, &project_entity, &all));
    for (size_t i = 0; i < all.len; i++) {
        set_text(all.items[i], PROJECT_NAME, number % 2 ? "even" : "odd");
        assert_ok(s, orm_object_expire(all.items[i]));
        let_go(all.items[i]);
    }
}

/* Each object had a record of its own, which is used again. */
START_TEST(records_of_freed_objects_are_used_again) {
    enum { ROUNDS = 20, ROWS = 2000, SMALLEST_RECORD = 200 };
    size_t grown = growth(touch_and_go, ROUNDS);
    ck_assert_uint_lt(grown, (size_t)ROUNDS * ROWS * SMALLEST_RECORD);
}
END_TEST

static void add_and_go(int number) {
    (void)number;
    orm_object *made = orm_object_new(NULL, &project_entity);
    set_text(made, PROJECT_NAME, "of the program's own memory");
    assert_ok(s, orm_object_add(s, made));
    assert_ok(s, orm_session_rollback(s));
    orm_object_free(made);
}

START_TEST(an_object_that_was_added_and_rolled_back_can_be_freed) {
    ck_assert_uint_le(growth(add_and_go, 2000), 128 * (sizeof(project) + 5500));
}
END_TEST

static void delete_and_go(int number) {
    (void)number;
    orm_object *made = orm_object_new(s, &seat_entity);
    int32_t room = 9;
    int16_t place = 9;
    orm_object_set(made, SEAT_ROOM, &room);
    orm_object_set(made, SEAT_NUMBER, &place);
    assert_ok(s, orm_session_commit(s));
    assert_ok(s, orm_object_delete(made));
    assert_ok(s, orm_session_commit(s));
    ck_assert_int_eq(orm_object_state(made), ORM_DETACHED);
    orm_object_free(made);
}

START_TEST(an_object_that_was_deleted_can_be_freed) {
    ck_assert_uint_le(growth(delete_and_go, 1000), 128 * (sizeof(seat) + 1000));
}
END_TEST

START_TEST(a_slab_stays_while_one_of_its_objects_is_there) {
    orm_list projects;
    assert_ok(s, orm_entity_all(s, &project_entity, &projects));
    project *kept = (project *)(void *)projects.items[999];
    for (size_t i = 0; i < projects.len; i++)
        if (projects.items[i] != (orm_object *)kept)
            let_go(projects.items[i]);
    sweep();
    ck_assert_str_eq(kept->name, "project 1000");
    assert_ok(s, orm_object_expunge((orm_object *)kept));
    sweep();
    ck_assert_str_eq(kept->name, "project 1000");
    orm_session_close(s);
    s = open_session(engine);
    ck_assert_str_eq(kept->name, "project 1000");
    orm_object_free((orm_object *)kept);
}
END_TEST

/* --- what led to it ------------------------------------------------------------------------------ */

START_TEST(a_relationship_to_a_freed_object_is_loaded_anew) {
    for (int swept = 0; swept < 2; swept++) {
        employee *dan = find_employee(s, 4);
        employee *cyd = load_one(dan, EMPLOYEE_MANAGER);
        ck_assert_str_eq(cyd->name, "Cyd");
        let_go(cyd);
        if (swept) {
            sweep();
            ck_assert(!known(dan, EMPLOYEE_MANAGER));
        }
        cyd = load_one(dan, EMPLOYEE_MANAGER);
        ck_assert_str_eq(cyd->name, "Cyd");
        ck_assert_ptr_eq(cyd, find_employee(s, 3));
        assert_ok(s, orm_object_expunge((orm_object *)dan));
        orm_object_free((orm_object *)dan);
    }
}
END_TEST

START_TEST(a_list_with_a_freed_object_is_loaded_anew) {
    for (int swept = 0; swept < 2; swept++) {
        employee *ada = find_employee(s, 1);
        orm_list projects = load_many(ada, EMPLOYEE_PROJECTS);
        ck_assert_uint_eq(projects.len, 2);
        let_go(projects.items[0]);
        if (swept) {
            sweep();
            ck_assert(!known(ada, EMPLOYEE_PROJECTS));
        }
        ck_assert_uint_eq(load_many(ada, EMPLOYEE_PROJECTS).len, 2);
        ck_assert_int_eq(orm_object_state(load_many(ada, EMPLOYEE_PROJECTS).items[0]),
                         ORM_PERSISTENT);
        assert_ok(s, orm_object_expire((orm_object *)ada));
    }
}
END_TEST

START_TEST(siblings_that_were_freed_are_passed_over) {
    orm_list all;
    assert_ok(s, orm_entity_all(s, &employee_entity, &all));
    orm_object *first = all.items[0], *second = all.items[1];
    let_go(second);
    ck_assert_uint_eq(load_many(first, EMPLOYEE_PROJECTS).len, 2);
    sweep();
    ck_assert_ptr_eq(all.items[0], first);
    ck_assert_ptr_null(all.items[1]);
    ck_assert_str_eq(load_one((employee *)(void *)first, EMPLOYEE_DEPARTMENT)->object.entity->name,
                     "Department");
}
END_TEST

START_TEST(another_can_be_set_in_the_place_of_a_freed_object) {
    for (int swept = 0; swept < 2; swept++) {
        employee *dan = find_employee(s, 4);
        let_go(load_one(dan, EMPLOYEE_MANAGER));
        if (swept)
            sweep();
        orm_object_relate((orm_object *)dan, EMPLOYEE_MANAGER,
                          swept ? NULL : (orm_object *)find_employee(s, 2));
        assert_ok(s, orm_session_commit(s));
        ck_assert_str_eq(ask_beside("SELECT coalesce(manager_id, 0) FROM employees WHERE id = 4"),
                         swept ? "0" : "2");
        sql_beside("UPDATE employees SET manager_id = 3 WHERE id = 4");
        assert_ok(s, orm_object_reload((orm_object *)dan));
    }
}
END_TEST

/* Swept or not, the flush refuses it in the same words. */
START_TEST(a_new_row_that_refers_to_a_freed_object_is_refused) {
    for (int swept = 0; swept < 2; swept++) {
        orm_list seats = all_seats();
        department *made = (department *)(void *)orm_object_new(s, &department_entity);
        set_text(made, DEPARTMENT_NAME, "Short-lived");
        employee *eve = new_employee(s, "Eve", "eve@x", made);
        orm_object *friend = (orm_object *)new_employee(s, "Fay", "fay@x", find_department(s, 1));
        orm_object_relate((orm_object *)eve, EMPLOYEE_MANAGER, friend);
        assert_ok(s, orm_object_delete(friend));
        orm_object_free(friend);
        if (swept)
            sweep_with(seats);
        assert_status(s, orm_session_flush(s), ORM_MISUSE);
        assert_ok(s, orm_session_rollback(s));
        orm_object_free((orm_object *)eve);
        orm_object_free((orm_object *)made);
    }
    sweep();
    assert_ok(s, orm_session_flush(s));
}
END_TEST

START_TEST(a_new_list_is_without_the_freed_object_and_with_the_others) {
    for (int swept = 0; swept < 2; swept++) {
        orm_object *gemini = orm_object_new(NULL, &project_entity);
        set_text(gemini, PROJECT_NAME, "Gemini");
        department *first = find_department(s, 1);
        employee *eve = new_employee(NULL, "Eve", "eve@x", first);
        employee *fay = new_employee(NULL, "Fay", "fay@x", first);
        orm_object_link(gemini, PROJECT_MEMBERS, (orm_object *)eve);
        orm_object_link(gemini, PROJECT_MEMBERS, (orm_object *)fay);
        assert_ok(s, orm_object_add(s, gemini));
        assert_ok(s, orm_session_rollback(s));
        orm_object_free((orm_object *)eve);
        if (swept)
            sweep();
        assert_ok(s, orm_object_add(s, gemini));
        ck_assert_int_eq(orm_object_state((orm_object *)fay), ORM_PENDING);
        assert_ok(s, orm_session_rollback(s));
        orm_object_free((orm_object *)fay);
        orm_object_free(gemini);
    }
}
END_TEST

START_TEST(a_label_that_is_not_known_goes_with_its_object) {
    sql_beside("UPDATE employees SET kind = 'on_call'");
    for (int i = 0; i < 300; i++) {
        orm_object *bob = (orm_object *)find_employee(s, 2);
        ck_assert_str_eq(orm_object_label(bob, EMPLOYEE_KIND), "on_call");
        let_go(bob);
        orm_object *made = orm_object_new(s, &employee_entity);
        ck_assert_ptr_null(orm_object_label(made, EMPLOYEE_KIND));
        assert_ok(s, orm_object_delete(made));
        orm_object_free(made);
    }
}
END_TEST

/* --- misuse -------------------------------------------------------------------------------------- */

START_TEST(a_freed_object_reads_as_nothing_and_a_sanitizer_sees_it) {
    employee *ada = find_employee(s, 1);
    let_go(ada);
    orm_object_free((orm_object *)ada);
    ck_assert_int_eq(orm_object_state((orm_object *)ada), ORM_DETACHED);
    ck_assert_uint_eq(ada->loaded[0], 0);
    assert_status(s, orm_object_add(s, (orm_object *)ada), ORM_MISUSE);
#if ORM__ASAN
    ck_assert(__asan_address_is_poisoned(&ada->name));
#else
    ck_assert_ptr_null(ada->name);
#endif
}
END_TEST

START_TEST(an_object_of_the_session_is_not_freed) {
    employee *ada = find_employee(s, 1);
    orm_object_free((orm_object *)ada);
    ck_assert_str_eq(ada->name, "Ada");
    assert_status(s, orm_session_flush(s), ORM_MISUSE);
    assert_ok(s, orm_session_rollback(s));
}
END_TEST

/* --- memory that runs out ------------------------------------------------------------------------ */

enum { FEW_SEATS = 70 };

static orm_status read_and_go(orm_session *session) {
    orm_list seats, projects;
    orm_object *ada;
    const int64_t id = 1;
    const void *key[] = {&id};
    orm_status status = orm_object_find(session, &employee_entity, key, &ada);
    if (status == ORM_OK)
        status = orm_object_load_many(ada, EMPLOYEE_PROJECTS, &projects);
    if (status == ORM_OK)
        status = orm_entity_all(session, &seat_entity, &seats);
    for (size_t i = 0; status == ORM_OK && i < projects.len + seats.len; i++) {
        orm_object *object = i < projects.len ? projects.items[i] : seats.items[i - projects.len];
        status = orm_object_expunge(object);
        if (status == ORM_OK)
            orm_object_free(object);
    }
    if (status == ORM_OK)
        status = orm_object_load_many(ada, EMPLOYEE_PROJECTS, &projects);
    ck_assert(status != ORM_OK || projects.len == 2);
    return status;
}

START_TEST(letting_go_survives_every_failing_allocation) {
    sql_beside("DELETE FROM seats WHERE number > 70");
    for (size_t left = 0;; left++) {
        orm_session *session = open_session(engine);
        r.left = left;
        orm_status status = read_and_go(session);
        r.left = SIZE_MAX;
        ck_assert_msg(status == ORM_OK || status == ORM_NOMEM, "%zu: %s", left,
                      orm_session_error(session)->message);
        assert_ok(session, orm_session_rollback(session));
        assert_ok(session, read_and_go(session));
        orm_session_close(session);
        if (status == ORM_OK) {
            ck_assert_uint_gt(left, FEW_SEATS);
            break;
        }
    }
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("session_sweep");
    TCase *tests = tcase_create("sweep");
    tcase_set_timeout(tests, 120);
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, objects_that_are_found_and_freed_leave_nothing_behind);
    tcase_add_test(tests, nor_do_those_that_were_changed_meanwhile);
    tcase_add_test(tests, of_objects_that_come_in_lists_only_the_lists_stay);
    tcase_add_test(tests, records_of_freed_objects_are_used_again);
    tcase_add_test(tests, an_object_that_was_added_and_rolled_back_can_be_freed);
    tcase_add_test(tests, an_object_that_was_deleted_can_be_freed);
    tcase_add_test(tests, a_slab_stays_while_one_of_its_objects_is_there);
    tcase_add_test(tests, a_relationship_to_a_freed_object_is_loaded_anew);
    tcase_add_test(tests, a_list_with_a_freed_object_is_loaded_anew);
    tcase_add_test(tests, siblings_that_were_freed_are_passed_over);
    tcase_add_test(tests, another_can_be_set_in_the_place_of_a_freed_object);
    tcase_add_test(tests, a_new_row_that_refers_to_a_freed_object_is_refused);
    tcase_add_test(tests, a_new_list_is_without_the_freed_object_and_with_the_others);
    tcase_add_test(tests, a_label_that_is_not_known_goes_with_its_object);
    tcase_add_test(tests, a_freed_object_reads_as_nothing_and_a_sanitizer_sees_it);
    tcase_add_test(tests, an_object_of_the_session_is_not_freed);
    tcase_add_test(tests, letting_go_survives_every_failing_allocation);
    suite_add_tcase(suite, tests);
    return suite;
}
