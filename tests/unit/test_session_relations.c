/* Relationships: in memory on both sides without SQL, loaded for a whole result, written. */
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

static orm_list load_many(void *object, unsigned relation) {
    orm_list list;
    assert_ok(s, orm_object_load_many(object, relation, &list));
    return list;
}

static void *load_one(void *object, unsigned relation) {
    orm_object *found;
    assert_ok(s, orm_object_load_one(object, relation, &found));
    return found;
}

/* --- loading ----------------------------------------------------------------------------------- */

START_TEST(a_loop_over_departments_loads_their_employees_once) {
    orm_list departments;
    assert_ok(s, orm_entity_all(s, &department_entity, &departments));
    size_t found = 0;
    for (size_t i = 0; i < departments.len; i++)
        found += load_many(departments.items[i], DEPARTMENT_EMPLOYEES).len;
    ck_assert_uint_eq(found, 4);
    ck_assert_uint_eq(orm_session_statement_count(s), 2);
    orm_list engineering = load_many(departments.items[0], DEPARTMENT_EMPLOYEES);
    ck_assert_uint_eq(engineering.len, 2);
    ck_assert_str_eq(((employee *)(void *)engineering.items[0])->name, "Ada");
    ck_assert_uint_eq(load_many(departments.items[2], DEPARTMENT_EMPLOYEES).len, 0);
    /* The other side came with it. */
    ck_assert_ptr_eq(load_one(engineering.items[1], EMPLOYEE_DEPARTMENT), departments.items[0]);
    ck_assert_uint_eq(orm_session_statement_count(s), 2);
}
END_TEST

START_TEST(a_to_one_asks_only_for_what_the_session_lacks) {
    orm_list all;
    department *engineering = find_department(s, 1);
    assert_ok(s, orm_entity_all(s, &employee_entity, &all));
    ck_assert_ptr_eq(load_one(all.items[0], EMPLOYEE_DEPARTMENT), engineering);
    ck_assert_uint_eq(orm_session_statement_count(s), 3);
    ck_assert_str_eq(((department *)load_one(all.items[2], EMPLOYEE_DEPARTMENT))->name, "Sales");
    ck_assert_uint_eq(orm_session_statement_count(s), 3);
    /* All managers are employees of this result. */
    ck_assert_ptr_eq(load_one(all.items[1], EMPLOYEE_MANAGER), all.items[0]);
    ck_assert_ptr_null(load_one(all.items[0], EMPLOYEE_MANAGER));
    ck_assert_ptr_eq(load_one(all.items[3], EMPLOYEE_MANAGER), all.items[2]);
    ck_assert_uint_eq(orm_session_statement_count(s), 3);
    orm_list under = load_many(all.items[0], EMPLOYEE_SUBORDINATES);
    ck_assert_uint_eq(under.len, 2);
    ck_assert_uint_eq(load_many(all.items[2], EMPLOYEE_SUBORDINATES).len, 1);
    ck_assert_uint_eq(orm_session_statement_count(s), 4);
}
END_TEST

START_TEST(many_to_many_loads_both_ways) {
    orm_list all, projects;
    assert_ok(s, orm_entity_all(s, &employee_entity, &all));
    projects = load_many(all.items[0], EMPLOYEE_PROJECTS);
    ck_assert_uint_eq(projects.len, 2);
    ck_assert_str_eq(((project *)(void *)projects.items[1])->name, "Gemini");
    ck_assert_ptr_eq(load_many(all.items[1], EMPLOYEE_PROJECTS).items[0], projects.items[0]);
    ck_assert_uint_eq(load_many(all.items[3], EMPLOYEE_PROJECTS).len, 0);
    ck_assert_uint_eq(orm_session_statement_count(s), 2);
    orm_list members = load_many(projects.items[0], PROJECT_MEMBERS);
    ck_assert_uint_eq(members.len, 2);
    ck_assert_ptr_eq(members.items[1], all.items[1]);
    ck_assert_uint_eq(orm_session_statement_count(s), 3);
}
END_TEST

START_TEST(an_object_found_alone_loads_for_itself) {
    employee *ada = find_employee(s, 1), *cyd = find_employee(s, 3);
    ck_assert_uint_eq(load_many(ada, EMPLOYEE_SUBORDINATES).len, 2);
    ck_assert_uint_eq(load_many(cyd, EMPLOYEE_SUBORDINATES).len, 1);
    ck_assert_uint_eq(orm_session_statement_count(s), 4);
}
END_TEST

START_TEST(reading_a_relationship_that_is_not_loaded_latches_its_name) {
    employee *ada = find_employee(s, 1);
    ORM_READ(ada, EMPLOYEE_COLUMNS + EMPLOYEE_PROJECTS);
    assert_status(s, orm_session_flush(s), ORM_NOT_LOADED);
    ck_assert_ptr_nonnull(strstr(orm_session_error(s)->message, "`projects` of `Employee`"));
}
END_TEST

START_TEST(custom_conditions_load_read_only) {
    static const uint16_t by_id[] = {DEPARTMENT_ID};
    static const orm_relation rich[] = {
        {"well_paid", ORM_RELATION_JOIN, ORM_RELATION_TO_MANY | ORM_RELATION_READONLY,
         ORM_LOAD_DEFAULT, offsetof(department, employees), &employee_entity, -1, 1, 0, by_id, NULL,
         "", NULL, NULL, NULL, "that.department_id = this.id AND that.salary > 65000", "",
         "that.salary DESC"},
    };
    static orm_entity with_condition;
    with_condition = department_entity;
    with_condition.relations = rich;
    orm_list departments;
    assert_ok(s, orm_entity_all(s, &with_condition, &departments));
    orm_list paid = load_many(departments.items[0], 0);
    ck_assert_uint_eq(paid.len, 2);
    ck_assert_str_eq(((employee *)(void *)paid.items[0])->name, "Ada");
    ck_assert_uint_eq(load_many(departments.items[1], 0).len, 1);
    ck_assert_uint_eq(orm_session_statement_count(s), 2);
    orm_object_link(departments.items[1], 0, paid.items[0]);
    assert_status(s, orm_session_flush(s), ORM_MISUSE);
}
END_TEST

START_TEST(pairs_may_hold_keys_of_different_sizes) {
    static const char *const seat_key[] = {"seat_room", "seat_number"};
    struct seated {
        seat seat;
        orm_list projects;
    };
    static const orm_relation projects[] = {
        {"projects", ORM_RELATION_THROUGH, ORM_RELATION_TO_MANY, ORM_LOAD_DEFAULT,
         offsetof(struct seated, projects), &project_entity, -1, 2, 1, two_keys, zero,
         "seat_projects", seat_key, project_name_of_pair, NULL, "", "", ""},
    };
    static orm_entity entity;
    entity = seat_entity;
    entity.size = sizeof(struct seated);
    entity.relations = projects;
    entity.relation_count = 1;
    orm_list seats, all;
    assert_ok(s, orm_entity_all(s, &entity, &seats));
    assert_ok(s, orm_entity_all(s, &project_entity, &all));
    orm_object_link(seats.items[0], 0, all.items[0]);
    orm_object_link(seats.items[2], 0, all.items[1]);
    assert_ok(s, orm_session_flush(s));
    orm_object_unlink(seats.items[2], 0, all.items[1]);
    assert_ok(s, orm_session_commit(s));
    ck_assert_uint_eq(load_many(seats.items[0], 0).len, 1);
    ck_assert_ptr_eq(load_many(seats.items[0], 0).items[0], all.items[0]);
    ck_assert_uint_eq(load_many(seats.items[2], 0).len, 0);
}
END_TEST

/* --- both sides -------------------------------------------------------------------------------- */

START_TEST(both_sides_are_in_step_without_sql) {
    orm_list departments;
    assert_ok(s, orm_entity_all(s, &department_entity, &departments));
    department *engineering = (department *)(void *)departments.items[0];
    department *sales = (department *)(void *)departments.items[1];
    load_many(engineering, DEPARTMENT_EMPLOYEES);
    employee *bob = find_employee(s, 2);
    uint64_t before = orm_session_statement_count(s);
    orm_object_relate((orm_object *)bob, EMPLOYEE_DEPARTMENT, (orm_object *)sales);
    ck_assert_uint_eq(engineering->employees.len, 1);
    ck_assert_uint_eq(sales->employees.len, 3);
    ck_assert_ptr_eq(sales->employees.items[2], (orm_object *)bob);
    ck_assert_int_eq(bob->department_id, 2);
    orm_object_link((orm_object *)engineering, DEPARTMENT_EMPLOYEES, (orm_object *)bob);
    ck_assert_ptr_eq(bob->department, engineering);
    ck_assert_uint_eq(sales->employees.len, 2);
    /* Back where it was: there is nothing to write. */
    assert_ok(s, orm_session_flush(s));
    ck_assert_uint_eq(orm_session_statement_count(s), before);
}
END_TEST

START_TEST(a_new_row_is_in_the_list_at_once_and_in_the_database_after_the_commit) {
    department *empty = find_department(s, 3);
    ck_assert_uint_eq(load_many(empty, DEPARTMENT_EMPLOYEES).len, 0);
    for (int i = 0; i < 20; i++) {
        char email[16];
        snprintf(email, sizeof email, "n%d@x", i);
        orm_object *made = (orm_object *)new_employee(s, "N", email, NULL);
        orm_object_link((orm_object *)empty, DEPARTMENT_EMPLOYEES, made);
    }
    ck_assert_uint_eq(empty->employees.len, 20);
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM employees WHERE department_id = 3"), "20");
}
END_TEST

START_TEST(links_through_a_table_of_pairs_are_written_and_cancel_out) {
    employee *cyd = find_employee(s, 3);
    load_many(cyd, EMPLOYEE_PROJECTS);
    int64_t id = 1;
    const void *key[] = {&id};
    orm_object *apollo;
    assert_ok(s, orm_object_find(s, &project_entity, key, &apollo));
    load_many(apollo, PROJECT_MEMBERS);
    orm_object_link((orm_object *)cyd, EMPLOYEE_PROJECTS, apollo);
    ck_assert_uint_eq(((project *)(void *)apollo)->members.len, 3);
    orm_object_unlink(apollo, PROJECT_MEMBERS, (orm_object *)cyd);
    ck_assert_uint_eq(cyd->projects.len, 0);
    uint64_t before = orm_session_statement_count(s);
    assert_ok(s, orm_session_flush(s));
    ck_assert_uint_eq(orm_session_statement_count(s), before);
    orm_object_link(apollo, PROJECT_MEMBERS, (orm_object *)cyd);
    orm_object *made = orm_object_new(s, &project_entity);
    set_text(made, PROJECT_NAME, "Mercury");
    orm_object_link((orm_object *)cyd, EMPLOYEE_PROJECTS, made);
    orm_object_unlink(apollo, PROJECT_MEMBERS, (orm_object *)find_employee(s, 1));
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT string_agg(employee_id || '-' || project_id, ' ' ORDER BY "
                                "employee_id, project_id) FROM employee_projects"),
                     "1-2 2-1 3-1 3-3");
}
END_TEST

START_TEST(linking_what_is_linked_already_but_not_loaded_is_no_error) {
    int64_t id = 1;
    const void *key[] = {&id};
    orm_object *apollo;
    assert_ok(s, orm_object_find(s, &project_entity, key, &apollo));
    orm_object_link((orm_object *)find_employee(s, 1), EMPLOYEE_PROJECTS, apollo);
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM employee_projects"), "3");
}
END_TEST

START_TEST(what_is_related_is_saved_with_it) {
    orm_object *lead = orm_object_new(NULL, &employee_entity);
    set_text(lead, EMPLOYEE_NAME, "Lead");
    set_text(lead, EMPLOYEE_EMAIL, "lead@x");
    set_numeric(lead, EMPLOYEE_SALARY, 1, 0);
    orm_object *made = orm_object_new(NULL, &department_entity);
    set_text(made, DEPARTMENT_NAME, "Made");
    orm_object_relate(lead, EMPLOYEE_DEPARTMENT, made);
    ck_assert_uint_eq(((department *)(void *)made)->employees.len, 1);
    assert_ok(s, orm_object_add(s, lead));
    ck_assert_ptr_eq(made->session, s);
    assert_ok(s, orm_session_commit(s));
    ck_assert_int_eq(((employee *)(void *)lead)->department_id, ((department *)(void *)made)->id);
}
END_TEST

START_TEST(a_required_relationship_cleared_and_not_set_again_is_told) {
    employee *ada = find_employee(s, 1);
    orm_object_relate((orm_object *)ada, EMPLOYEE_DEPARTMENT, NULL);
    assert_status(s, orm_session_flush(s), ORM_REQUIRED);
    ck_assert_str_eq(orm_session_error(s)->column, "department");
    orm_object_relate((orm_object *)ada, EMPLOYEE_DEPARTMENT, NULL);
    assert_ok(s, orm_session_rollback(s));
    ck_assert_int_eq(find_employee(s, 1)->department_id, 1);
    orm_object_relate((orm_object *)ada, EMPLOYEE_MANAGER, (orm_object *)find_employee(s, 2));
    orm_object_relate((orm_object *)ada, EMPLOYEE_MANAGER, NULL);
    assert_ok(s, orm_session_commit(s));
}
END_TEST

START_TEST(objects_of_other_types_or_sessions_are_refused) {
    orm_session *other = open_session(engine);
    employee *ada = find_employee(s, 1);
    orm_object_relate((orm_object *)ada, EMPLOYEE_DEPARTMENT, (orm_object *)find_employee(s, 2));
    assert_status(s, orm_session_flush(s), ORM_MISUSE);
    assert_ok(s, orm_session_rollback(s));
    orm_object_relate((orm_object *)ada, EMPLOYEE_DEPARTMENT,
                      (orm_object *)find_department(other, 2));
    assert_status(s, orm_session_flush(s), ORM_MISUSE);
    orm_session_close(other);
}
END_TEST

START_TEST(a_deleted_row_leaves_the_lists_it_was_in) {
    department *sales = find_department(s, 2);
    load_many(sales, DEPARTMENT_EMPLOYEES);
    assert_ok(s, orm_object_delete((orm_object *)find_employee(s, 4)));
    ck_assert_uint_eq(sales->employees.len, 1);
    assert_ok(s, orm_session_rollback(s));
    ck_assert_uint_eq(load_many(sales, DEPARTMENT_EMPLOYEES).len, 2);
}
END_TEST

/* --- deleting ---------------------------------------------------------------------------------- */

/* The departments' entity with other flags on its list of employees. */
static const orm_entity *with_flags(unsigned flags, orm_load load) {
    static orm_relation employees;
    static orm_entity entity;
    employees = department_relations[0];
    employees.flags |= flags;
    employees.load = load;
    entity = department_entity;
    entity.relations = &employees;
    return &entity;
}

START_TEST(a_cascade_deletes_what_it_has_to_load_first) {
    orm_list departments;
    assert_ok(s, orm_entity_all(s, with_flags(ORM_RELATION_CASCADE_DELETE, ORM_LOAD_DEFAULT),
                                &departments));
    employee *dan = find_employee(s, 4);
    assert_ok(s, orm_object_delete(departments.items[1]));
    ck_assert_ptr_null(find_employee(s, 4));
    assert_ok(s, orm_session_rollback(s));
    ck_assert_ptr_eq(find_employee(s, 4), dan);
    assert_ok(s, orm_object_delete(departments.items[1]));
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM employees"), "2");
}
END_TEST

START_TEST(what_the_database_sets_to_null_is_so_in_memory) {
    static orm_relation relations[4];
    static orm_entity entity;
    memcpy(relations, employee_relations, sizeof relations);
    relations[EMPLOYEE_SUBORDINATES].flags |= ORM_RELATION_DATABASE_SETS_NULL;
    entity = employee_entity;
    entity.relations = relations;
    for (int i = 0; i < 4; i++)
        if (relations[i].target == &employee_entity)
            relations[i].target = &entity;
    orm_list all;
    assert_ok(s, orm_entity_all(s, &entity, &all));
    load_many(all.items[2], EMPLOYEE_SUBORDINATES);
    assert_ok(s, orm_object_delete(all.items[2]));
    ck_assert(!((employee *)(void *)all.items[3])->manager_id.present);
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT manager_id IS NULL FROM employees WHERE id = 4"), "t");
}
END_TEST

START_TEST(an_orphan_is_deleted_where_the_schema_says_so) {
    orm_list departments;
    assert_ok(s, orm_entity_all(s, with_flags(ORM_RELATION_CASCADE_ORPHAN, ORM_LOAD_DEFAULT),
                                &departments));
    orm_list sales = load_many(departments.items[1], DEPARTMENT_EMPLOYEES);
    orm_object_unlink(departments.items[1], DEPARTMENT_EMPLOYEES, sales.items[1]);
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM employees"), "3");
}
END_TEST

START_TEST(alone_loads_for_one_object_and_raise_for_none) {
    orm_list departments, list;
    assert_ok(s, orm_entity_all(s, with_flags(0, ORM_LOAD_ALONE), &departments));
    load_many(departments.items[0], DEPARTMENT_EMPLOYEES);
    load_many(departments.items[1], DEPARTMENT_EMPLOYEES);
    ck_assert_uint_eq(orm_session_statement_count(s), 3);
    with_flags(0, ORM_LOAD_RAISE);
    assert_status(s, orm_object_load_many(departments.items[2], DEPARTMENT_EMPLOYEES, &list),
                  ORM_NOT_LOADED);
    ck_assert_uint_eq(orm_session_statement_count(s), 3);
}
END_TEST

START_TEST(an_expunged_object_is_in_no_list) {
    department *sales = find_department(s, 2);
    orm_list list = load_many(sales, DEPARTMENT_EMPLOYEES);
    orm_object *cyd = list.items[0];
    assert_ok(s, orm_object_expunge(cyd));
    orm_object_free(cyd);
    list = load_many(sales, DEPARTMENT_EMPLOYEES);
    ck_assert_uint_eq(list.len, 2);
    ck_assert_str_eq(((employee *)(void *)list.items[0])->name, "Cyd");
    orm_object *dan = list.items[1];
    assert_ok(s, orm_object_expunge((orm_object *)sales));
    orm_object_free((orm_object *)sales);
    ck_assert_str_eq(((department *)load_one(dan, EMPLOYEE_DEPARTMENT))->name, "Sales");
}
END_TEST

START_TEST(a_rollback_forgets_relationships_that_changed) {
    department *sales = find_department(s, 2), *engineering = find_department(s, 1);
    load_many(sales, DEPARTMENT_EMPLOYEES);
    employee *cyd = find_employee(s, 3);
    orm_object_relate((orm_object *)cyd, EMPLOYEE_DEPARTMENT, (orm_object *)engineering);
    assert_ok(s, orm_session_flush(s));
    assert_ok(s, orm_session_rollback(s));
    ck_assert_int_eq(cyd->department_id, 2);
    ck_assert_ptr_eq(load_one(cyd, EMPLOYEE_DEPARTMENT), sales);
    ck_assert_uint_eq(load_many(sales, DEPARTMENT_EMPLOYEES).len, 2);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("session_relations");
    TCase *tests = tcase_create("relations");
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, a_loop_over_departments_loads_their_employees_once);
    tcase_add_test(tests, a_to_one_asks_only_for_what_the_session_lacks);
    tcase_add_test(tests, many_to_many_loads_both_ways);
    tcase_add_test(tests, an_object_found_alone_loads_for_itself);
    tcase_add_test(tests, reading_a_relationship_that_is_not_loaded_latches_its_name);
    tcase_add_test(tests, custom_conditions_load_read_only);
    tcase_add_test(tests, pairs_may_hold_keys_of_different_sizes);
    tcase_add_test(tests, both_sides_are_in_step_without_sql);
    tcase_add_test(tests, a_new_row_is_in_the_list_at_once_and_in_the_database_after_the_commit);
    tcase_add_test(tests, links_through_a_table_of_pairs_are_written_and_cancel_out);
    tcase_add_test(tests, linking_what_is_linked_already_but_not_loaded_is_no_error);
    tcase_add_test(tests, what_is_related_is_saved_with_it);
    tcase_add_test(tests, a_required_relationship_cleared_and_not_set_again_is_told);
    tcase_add_test(tests, objects_of_other_types_or_sessions_are_refused);
    tcase_add_test(tests, a_deleted_row_leaves_the_lists_it_was_in);
    tcase_add_test(tests, a_cascade_deletes_what_it_has_to_load_first);
    tcase_add_test(tests, what_the_database_sets_to_null_is_so_in_memory);
    tcase_add_test(tests, an_orphan_is_deleted_where_the_schema_says_so);
    tcase_add_test(tests, alone_loads_for_one_object_and_raise_for_none);
    tcase_add_test(tests, an_expunged_object_is_in_no_list);
    tcase_add_test(tests, a_rollback_forgets_relationships_that_changed);
    suite_add_tcase(suite, tests);
    return suite;
}
