/* Memory that runs out at each allocation of a flush of many rows: nothing is half written. */
#include "session_schema.h"
#include "support/ration.h"

/* New rows of several tables and shapes that refer to each other, pairs, updates, deletes. */
static orm_status write_many(orm_session *s) {
    orm_list employees, seats, notes;
    orm_status status = orm_entity_all(s, &employee_entity, &employees);
    if (status == ORM_OK)
        status = orm_entity_all(s, &seat_entity, &seats);
    if (status == ORM_OK)
        status = orm_entity_all(s, &note_entity, &notes);
    if (status != ORM_OK)
        return status;
    orm_object *at = orm_object_new(s, &department_entity), *last = NULL;
    orm_object *mercury = orm_object_new(s, &project_entity);
    set_text(at, DEPARTMENT_NAME, "New");
    set_text(mercury, PROJECT_NAME, "Mercury");
    for (int i = 0; i < 6; i++) {
        char email[32];
        snprintf(email, sizeof email, "n%d@x", i);
        if (!at)
            break;
        orm_object *made = (orm_object *)new_employee(s, "N", email, (department *)(void *)at);
        orm_date day = {.days = i};
        if (i % 2)
            orm_object_set(made, EMPLOYEE_HIRED_ON, &day);
        orm_object_relate(made, EMPLOYEE_MANAGER, last);
        if (mercury && made)
            orm_object_link(mercury, PROJECT_MEMBERS, made);
        last = made;
    }
    for (size_t i = 0; i < 3; i++)
        set_text(employees.items[i], EMPLOYEE_PHONE, "1");
    int32_t amount = 5;
    orm_object_set(notes.items[0], NOTE_AMOUNT, &amount);
    for (size_t i = 0; i < seats.len && status == ORM_OK; i++)
        status = orm_object_delete(seats.items[i]);
    if (status == ORM_OK)
        status = orm_session_flush(s);
    for (size_t i = 0; i < 3; i++)
        set_text(employees.items[i], EMPLOYEE_NAME, "M");
    return status == ORM_OK ? orm_session_commit(s) : status;
}

static size_t count_of(orm_session *s, const orm_entity *entity) {
    orm_list all;
    assert_ok(s, orm_entity_all(s, entity, &all));
    return all.len;
}

/* True when so much memory was enough. */
static bool run_on(orm_engine *engine, ration *r, size_t left) {
    orm_session *s = open_session(engine);
    count_of(s, &department_entity); /* the connection is there */
    r->left = left;
    orm_status status = write_many(s);
    r->left = SIZE_MAX;
    ck_assert_msg(status == ORM_OK || status == ORM_NOMEM, "with %zu allocations: %s: %s", left,
                  orm_status_name(status), orm_session_error(s)->message);
    bool done = status == ORM_OK;
    if (!done) {
        ck_assert_int_eq(orm_session_error(s)->status, ORM_NOMEM);
        assert_ok(s, orm_session_rollback(s));
        ck_assert_uint_eq(count_of(s, &employee_entity), 4);
        ck_assert_uint_eq(count_of(s, &department_entity), 3);
        ck_assert_uint_eq(count_of(s, &seat_entity), 3);
        for (int64_t id = 1; id <= 4; id++)
            ck_assert_ptr_null(find_employee(s, id)->phone);
        set_text(orm_object_new(s, &project_entity), PROJECT_NAME, "P");
        set_text(orm_object_new(s, &project_entity), PROJECT_NAME, "P");
        assert_ok(s, orm_session_flush(s));
        assert_ok(s, orm_session_rollback(s));
    }
    orm_session_close(s);
    return done;
}

START_TEST(a_flush_of_many_rows_survives_every_failing_allocation) {
    create_schema();
    ration r = {.left = SIZE_MAX};
    orm_allocator allocator = ration_allocator(&r);
    orm_engine *engine = open_engine((orm_engine_options){.allocator = &allocator});
    size_t left = 0;
    while (!run_on(engine, &r, left))
        left++;
    ck_assert_uint_gt(left, 60);
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM employees WHERE department_id > 3"), "6");
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM employee_projects"), "9");
    orm_engine_close(engine);
    ck_assert_uint_eq(r.held, 0);
    drop_schema();
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("flush_memory");
    TCase *tests = tcase_create("memory");
    tcase_set_timeout(tests, 120);
    tcase_add_test(tests, a_flush_of_many_rows_survives_every_failing_allocation);
    suite_add_tcase(suite, tests);
    return suite;
}
