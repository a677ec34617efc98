/* Memory that runs out: at each allocation in turn, in everything that a session does. */
#include "session_schema.h"
#include "support/ration.h"

/* The step that failed, for the message of a failed test. */
static const char *step;

#define RUN(call)                                                                                  \
    do {                                                                                           \
        step = #call;                                                                              \
        orm_status got_ = (call);                                                                  \
        if (got_ != ORM_OK)                                                                        \
            return got_;                                                                           \
    } while (0)

static orm_status find_and_load(orm_session *s) {
    int64_t id = 1;
    const void *key[] = {&id};
    orm_object *ada, *at;
    orm_list list;
    RUN(orm_object_find(s, &employee_entity, key, &ada));
    RUN(orm_object_load_one(ada, EMPLOYEE_DEPARTMENT, &at));
    RUN(orm_entity_all(s, &department_entity, &list));
    RUN(orm_object_load_many(list.items[1], DEPARTMENT_EMPLOYEES, &list));
    RUN(orm_object_load_many(ada, EMPLOYEE_PROJECTS, &list));
    ck_assert_uint_eq(list.len, 2);
    const char *code = "fr";
    const void *code_key[] = {&code};
    RUN(orm_object_find(s, &country_entity, code_key, &at));
    RUN(orm_object_refresh(ada));
    orm_stream *stream;
    RUN(orm_entity_stream(s, &employee_entity, &stream));
    orm_status status = orm_stream_next(stream, &at);
    orm_stream_close(stream);
    return status;
}

static orm_status change_rows(orm_session *s) {
    int64_t id = 1;
    const void *key[] = {&id};
    orm_object *ada, *engineering;
    RUN(orm_object_find(s, &employee_entity, key, &ada));
    RUN(orm_object_find(s, &department_entity, key, &engineering));
    orm_object *made =
        (orm_object *)new_employee(s, "Eve", "eve@x", (department *)(void *)engineering);
    orm_object_relate(made, EMPLOYEE_MANAGER, ada);
    orm_object *mercury = orm_object_new(s, &project_entity);
    if (mercury)
        set_text(mercury, PROJECT_NAME, "Mercury");
    orm_object_link(made, EMPLOYEE_PROJECTS, mercury);
    set_text(ada, EMPLOYEE_PHONE, "123");
    RUN(orm_session_flush(s));
    set_text(ada, EMPLOYEE_PHONE, "456");
    RUN(orm_object_delete(made));
    return orm_session_commit(s);
}

static orm_status roll_back_to_savepoints(orm_session *s) {
    int64_t id = 1;
    const void *key[] = {&id};
    orm_object *ada, *engineering;
    orm_list list;
    RUN(orm_object_find(s, &employee_entity, key, &ada));
    RUN(orm_object_find(s, &department_entity, key, &engineering));
    RUN(orm_object_load_many(engineering, DEPARTMENT_EMPLOYEES, &list));
    set_text(ada, EMPLOYEE_PHONE, "1");
    orm_savepoint outer, inner;
    RUN(orm_session_savepoint(s, &outer));
    set_text(ada, EMPLOYEE_PHONE, "2");
    orm_object *made =
        (orm_object *)new_employee(s, "Eve", "eve@x", (department *)(void *)engineering);
    orm_object_relate(made, EMPLOYEE_MANAGER, ada);
    RUN(orm_session_savepoint(s, &inner));
    set_text(ada, EMPLOYEE_PHONE, "3");
    RUN(orm_object_delete(made));
    RUN(orm_session_flush(s));
    RUN(orm_savepoint_rollback(inner));
    ck_assert_str_eq(((employee *)(void *)ada)->phone, "2");
    RUN(orm_session_savepoint(s, &inner));
    set_text(made, EMPLOYEE_PHONE, "4");
    RUN(orm_savepoint_release(inner));
    RUN(orm_savepoint_rollback(outer));
    ck_assert_str_eq(((employee *)(void *)ada)->phone, "1");
    ck_assert_ptr_null(made->session);
    RUN(orm_object_load_many(engineering, DEPARTMENT_EMPLOYEES, &list));
    ck_assert_uint_eq(list.len, 2);
    return orm_session_rollback(s);
}

static orm_status merge_copies(orm_session *s) {
    int64_t id = 1;
    const void *key[] = {&id};
    orm_object *ada, *copy, *own = NULL, *made = NULL;
    RUN(orm_object_find(s, &employee_entity, key, &ada));
    RUN(orm_object_detach(ada, &copy));
    set_text(copy, EMPLOYEE_PHONE, "777");
    orm_session_clear(s);
    orm_status status = orm_object_merge(s, copy, &own);
    if (status == ORM_OK) {
        id = 99;
        orm_object_set(copy, EMPLOYEE_ID, &id);
        set_text(copy, EMPLOYEE_EMAIL, "copy@x");
        status = orm_object_merge(s, copy, &made);
    }
    orm_object_free(copy);
    step = "orm_object_merge";
    if (status != ORM_OK)
        return status;
    ck_assert_str_eq(((employee *)(void *)own)->phone, "777");
    RUN(orm_session_flush(s));
    RUN(orm_object_expire(own));
    RUN(orm_object_refresh(own));
    RUN(orm_object_reload(made));
    RUN(orm_session_expire_all(s));
    return orm_session_rollback(s);
}

/* A hook that gives each new employee a project of its own. */
static orm_status give_project(const void *hooks, orm_event event, orm_session *s,
                               orm_object *object) {
    (void)hooks;
    if (event != ORM_BEFORE_INSERT)
        return ORM_OK;
    orm_object *made = orm_object_new(s, &project_entity);
    set_text(made, PROJECT_NAME, "Own");
    orm_object_link(object, EMPLOYEE_PROJECTS, made);
    return ORM_OK;
}

static const char *refuse_nothing(const void *hooks, const orm_object *object, unsigned member,
                                  const void *value) {
    (void)hooks, (void)object, (void)member, (void)value;
    return NULL;
}

static orm_status call_hooks(orm_session *s) {
    static const orm_hook_face face = {&employee_entity, sizeof(int), give_project, refuse_nothing};
    int nothing = 0;
    orm_list projects;
    RUN(orm_session_hook_entity(s, &face, &nothing));
    RUN(orm_session_hook(s, &(orm_session_hooks){.before_flush = NULL}));
    orm_object *engineering, *made = NULL;
    int64_t id = 1;
    const void *key[] = {&id};
    RUN(orm_object_find(s, &department_entity, key, &engineering));
    for (int i = 0; i < 2; i++)
        made = (orm_object *)new_employee(s, "Eve", i ? "eve@x" : "e@x",
                                          (department *)(void *)engineering);
    RUN(orm_session_flush(s));
    RUN(orm_object_load_many(made, EMPLOYEE_PROJECTS, &projects));
    ck_assert_uint_eq(projects.len, 1);
    return orm_session_rollback(s);
}

/* One run on so much memory; true when it was enough. Whatever fails is told as ORM_NOMEM, the
 * session works again after a rollback once there is memory, and nothing leaks. */
static bool run_on(size_t left, orm_status (*work)(orm_session *)) {
    ration r = {.left = left};
    orm_allocator allocator = ration_allocator(&r);
    orm_engine_options options = {.allocator = &allocator, .search_path = unit_schema()};
    orm_engine *engine;
    orm_session *session = NULL;
    step = "orm_engine_open";
    orm_status status = orm_engine_open(unit_database_url(), &options, &engine);
    if (status == ORM_OK) {
        step = "orm_session_open";
        status = orm_session_open(engine, NULL, &session);
    }
    if (status == ORM_OK)
        status = work(session);
    ck_assert_msg(status == ORM_OK || status == ORM_NOMEM, "%s with %zu allocations: %s: %s", step,
                  left, orm_status_name(status),
                  session ? orm_session_error(session)->message : "");
    if (session && status != ORM_OK) {
        ck_assert_int_eq(orm_session_error(session)->status, ORM_NOMEM);
        r.left = SIZE_MAX;
        assert_ok(session, orm_session_rollback(session));
        orm_list all;
        assert_ok(session, orm_entity_all(session, &employee_entity, &all));
        ck_assert_uint_ge(all.len, 4);
        assert_ok(session, orm_session_commit(session));
    }
    orm_session_close(session);
    orm_engine_close(engine);
    ck_assert_msg(r.held == 0, "%s with %zu allocations: %zu bytes leak", step, left, r.held);
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

START_TEST(finding_and_loading_survive_every_failing_allocation) {
    run_on_every_amount(find_and_load);
}
END_TEST

START_TEST(writing_survives_every_failing_allocation) {
    run_on_every_amount(change_rows);
}
END_TEST

START_TEST(savepoints_survive_every_failing_allocation) {
    run_on_every_amount(roll_back_to_savepoints);
}
END_TEST

START_TEST(merging_and_expiring_survive_every_failing_allocation) {
    run_on_every_amount(merge_copies);
}
END_TEST

START_TEST(hooks_survive_every_failing_allocation) {
    run_on_every_amount(call_hooks);
}
END_TEST

START_TEST(a_session_that_could_not_be_opened_is_told_by_its_engine) {
    ration r = {.left = SIZE_MAX};
    orm_allocator allocator = ration_allocator(&r);
    orm_engine *engine;
    orm_session *session;
    ck_assert_int_eq(orm_engine_open(unit_database_url(),
                                     &(orm_engine_options){.allocator = &allocator}, &engine),
                     ORM_OK);
    r.left = 0;
    ck_assert_int_eq(orm_session_open(engine, NULL, &session), ORM_NOMEM);
    ck_assert_ptr_null(session);
    ck_assert_int_eq(orm_engine_error(engine)->status, ORM_NOMEM);
    orm_engine_close(engine);
    ck_assert_uint_eq(r.held, 0);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("session_memory");
    TCase *tests = tcase_create("memory");
    tcase_set_timeout(tests, 120);
    tcase_add_test(tests, finding_and_loading_survive_every_failing_allocation);
    tcase_add_test(tests, writing_survives_every_failing_allocation);
    tcase_add_test(tests, savepoints_survive_every_failing_allocation);
    tcase_add_test(tests, merging_and_expiring_survive_every_failing_allocation);
    tcase_add_test(tests, hooks_survive_every_failing_allocation);
    tcase_add_test(tests, a_session_that_could_not_be_opened_is_told_by_its_engine);
    suite_add_tcase(suite, tests);
    return suite;
}
