/* What a flush sends: how many statements, which, in which order. */
#include <stdlib.h>

#include "session_schema.h"

/* The statements of an engine, one a line. */
static char sent[16384];

static void catch_statement(void *context, const orm_trace *trace) {
    (void)context;
    size_t len = strlen(sent);
    if (strncmp(trace->statement, "SELECT CASE", 11) == 0)
        snprintf(sent + len, sizeof sent - len, "(keys)\n");
    else
        snprintf(sent + len, sizeof sent - len, "%s\n", trace->statement);
}

static orm_engine *engine;
static orm_session *s;

static void setup(void) {
    create_schema();
    engine = open_engine((orm_engine_options){.pool_size = 2, .trace = catch_statement});
    s = open_session(engine);
    sent[0] = '\0';
}

static void teardown(void) {
    orm_session_close(s);
    orm_engine_close(engine);
    drop_schema();
}

/* What a flush sends, BEGIN left out. */
static void assert_flush_sends(const char *wanted) {
    sent[0] = '\0';
    assert_ok(s, orm_session_flush(s));
    const char *from = strncmp(sent, "BEGIN\n", 6) == 0 ? sent + 6 : sent;
    ck_assert_str_eq(from, wanted);
}

static employee *new_numbered(int number, department *at) {
    char email[32];
    snprintf(email, sizeof email, "n%d@x", number);
    return new_employee(s, "N", email, at);
}

/* --- inserts ----------------------------------------------------------------------------------- */

START_TEST(one_new_row_is_one_statement) {
    set_text(orm_object_new(s, &project_entity), PROJECT_NAME, "Mercury");
    assert_flush_sends("INSERT INTO projects (name) VALUES ($1) RETURNING id\n");
}
END_TEST

START_TEST(several_new_rows_reserve_their_keys_and_go_in_one_statement) {
    orm_object *made[3];
    for (int i = 0; i < 3; i++) {
        made[i] = orm_object_new(s, &project_entity);
        set_text(made[i], PROJECT_NAME, "P");
    }
    assert_flush_sends("(keys)\n"
                       "INSERT INTO projects (id, name) SELECT n.orm__1, n.orm__2"
                       " FROM unnest($1, $2) AS n(orm__1, orm__2)\n");
    for (int i = 0; i < 3; i++)
        ck_assert_int_eq(((project *)(void *)made[i])->id, 3 + i);
}
END_TEST

START_TEST(parents_and_children_wait_for_nothing) {
    department *at = (department *)(void *)orm_object_new(s, &department_entity);
    set_text(at, DEPARTMENT_NAME, "New");
    new_numbered(1, at);
    employee *second = new_numbered(2, at);
    set_text(second, EMPLOYEE_PHONE, "123");
    assert_flush_sends(
        "(keys)\n"
        "INSERT INTO departments (id, name) VALUES ($1, $2) RETURNING budget\n"
        "INSERT INTO employees (id, name, email, salary, phone, department_id) SELECT n.orm__1,"
        " n.orm__2, n.orm__3, n.orm__4, n.orm__5, n.orm__6 FROM unnest($1, $2, $3, $4, $5, $6)"
        " AS n(orm__1, orm__2, orm__3, orm__4, orm__5, orm__6) RETURNING id, kind, hired_on\n");
    ck_assert_int_eq(second->kind, FULL_TIME);
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM employees"), "4");
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM employees WHERE department_id = 4"), "2");
    ck_assert_str_eq(ask_beside("SELECT phone FROM employees WHERE email = 'n2@x'"), "123");
    ck_assert_str_eq(ask_beside("SELECT phone IS NULL FROM employees WHERE email = 'n1@x'"), "t");
}
END_TEST

START_TEST(identities_that_are_always_generated_are_overridden) {
    for (int32_t i = 0; i < 2; i++)
        orm_object_set(orm_object_new(s, &note_entity), NOTE_AMOUNT, &i);
    assert_flush_sends(
        "(keys)\n"
        "INSERT INTO notes (id, amount, version, updated_at) OVERRIDING SYSTEM VALUE SELECT"
        " n.orm__1, n.orm__2, 1, now() FROM unnest($1, $2) AS n(orm__1, orm__2)"
        " RETURNING id, doubled, version, updated_at\n");
}
END_TEST

START_TEST(a_tree_is_one_statement_whatever_order_it_was_made_in) {
    enum { COUNT = 40 };
    department *at = find_department(s, 1);
    employee *made[COUNT];
    for (int i = 0; i < COUNT; i++)
        made[i] = new_numbered(i, at);
    for (int i = 0; i < COUNT; i++)
        if (i != 17)
            orm_object_relate((orm_object *)made[i], EMPLOYEE_MANAGER,
                              (orm_object *)made[(i + 1) % COUNT]);
    uint64_t before = orm_session_statement_count(s);
    assert_ok(s, orm_session_flush(s));
    ck_assert_uint_eq(orm_session_statement_count(s), before + 2);
}
END_TEST

START_TEST(a_cycle_in_one_statement_needs_no_update) {
    department *at = find_department(s, 1);
    employee *a = new_numbered(1, at), *b = new_numbered(2, at);
    orm_object_relate((orm_object *)a, EMPLOYEE_MANAGER, (orm_object *)b);
    orm_object_relate((orm_object *)b, EMPLOYEE_MANAGER, (orm_object *)a);
    uint64_t before = orm_session_statement_count(s);
    assert_ok(s, orm_session_commit(s));
    ck_assert_uint_eq(orm_session_statement_count(s), before + 2);
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM employees e JOIN employees m ON m.id = "
                                "e.manager_id AND e.id = m.manager_id"),
                     "2");
}
END_TEST

START_TEST(a_cycle_over_two_statements_is_closed_by_an_update) {
    department *at = find_department(s, 1);
    employee *a = new_numbered(1, at), *b = new_numbered(2, at);
    orm_date day = {.days = 7};
    orm_object_set((orm_object *)b, EMPLOYEE_HIRED_ON, &day);
    orm_object_relate((orm_object *)a, EMPLOYEE_MANAGER, (orm_object *)b);
    orm_object_relate((orm_object *)b, EMPLOYEE_MANAGER, (orm_object *)a);
    uint64_t before = orm_session_statement_count(s);
    assert_ok(s, orm_session_commit(s));
    ck_assert_uint_eq(orm_session_statement_count(s), before + 4);
    ck_assert_int_eq(a->manager_id.value, b->id);
    ck_assert_int_eq(b->manager_id.value, a->id);
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM employees e JOIN employees m ON m.id = "
                                "e.manager_id AND e.id = m.manager_id"),
                     "2");
}
END_TEST

START_TEST(rows_of_different_shapes_wait_for_each_other_in_waves) {
    department *at = find_department(s, 1);
    enum { DEPTH = 9 };
    employee *made[DEPTH];
    orm_date day = {.days = 7};
    for (int i = 0; i < DEPTH; i++) {
        made[i] = new_numbered(i, at);
        if (i % 3 == 2)
            orm_object_set((orm_object *)made[i], EMPLOYEE_HIRED_ON, &day);
        if (i)
            orm_object_relate((orm_object *)made[i], EMPLOYEE_MANAGER, (orm_object *)made[i - 1]);
    }
    uint64_t before = orm_session_statement_count(s);
    assert_ok(s, orm_session_commit(s));
    ck_assert_uint_eq(orm_session_statement_count(s), before + 1 + 6);
}
END_TEST

START_TEST(keys_of_the_programs_own_are_not_reserved) {
    for (int i = 0; i < 2; i++) {
        orm_object *made = orm_object_new(s, &country_entity);
        set_text(made, COUNTRY_CODE, i ? "it" : "es");
        set_text(made, COUNTRY_NAME, "C");
    }
    assert_flush_sends("INSERT INTO countries (code, name) SELECT n.orm__1, n.orm__2"
                       " FROM unnest($1, $2) AS n(orm__1, orm__2)\n");
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM countries"), "4");
}
END_TEST

START_TEST(a_trigger_that_may_change_the_row_makes_rows_go_one_by_one) {
    sql_beside("CREATE FUNCTION renumber() RETURNS trigger LANGUAGE plpgsql AS"
               " 'BEGIN NEW.id := NEW.id + 100; RETURN NEW; END';"
               "CREATE TRIGGER renumber BEFORE INSERT ON projects FOR EACH ROW"
               " EXECUTE FUNCTION renumber()");
    orm_object *made[2];
    for (int i = 0; i < 2; i++) {
        made[i] = orm_object_new(s, &project_entity);
        set_text(made[i], PROJECT_NAME, "P");
    }
    assert_flush_sends("(keys)\n"
                       "INSERT INTO projects (name) VALUES ($1) RETURNING id\n"
                       "INSERT INTO projects (name) VALUES ($1) RETURNING id\n");
    ck_assert_int_eq(((project *)(void *)made[0])->id, 103);
    ck_assert_int_eq(((project *)(void *)made[1])->id, 104);
}
END_TEST

START_TEST(a_renamed_table_keeps_its_sequence) {
    sql_beside("ALTER TABLE projects RENAME TO p2; CREATE VIEW projects AS SELECT * FROM p2;"
               "DROP VIEW projects; ALTER TABLE p2 RENAME TO projects;"
               "ALTER SEQUENCE projects_id_seq RENAME TO \"Odd \"\" name\"");
    for (int i = 0; i < 2; i++)
        set_text(orm_object_new(s, &project_entity), PROJECT_NAME, "P");
    uint64_t before = orm_session_statement_count(s);
    assert_ok(s, orm_session_commit(s));
    ck_assert_uint_eq(orm_session_statement_count(s), before + 2);
}
END_TEST

START_TEST(a_rollback_takes_reserved_keys_back) {
    orm_object *made[2];
    for (int i = 0; i < 2; i++) {
        made[i] = orm_object_new(s, &project_entity);
        set_text(made[i], PROJECT_NAME, "P");
    }
    assert_ok(s, orm_session_flush(s));
    ck_assert_int_eq(((project *)(void *)made[1])->id, 4);
    assert_ok(s, orm_session_rollback(s));
    ck_assert_int_eq(((project *)(void *)made[1])->id, 0);
    ck_assert_uint_eq(orm_session_object_count(s), 0);
    for (int i = 0; i < 2; i++)
        assert_ok(s, orm_object_add(s, made[i]));
    assert_ok(s, orm_session_commit(s));
    ck_assert_int_eq(((project *)(void *)made[1])->id, 6);
    ck_assert_uint_eq(orm_session_object_count(s), 2);
}
END_TEST

/* --- updates and deletes ----------------------------------------------------------------------- */

START_TEST(rows_with_the_same_changes_are_one_update) {
    orm_list all;
    assert_ok(s, orm_entity_all(s, &employee_entity, &all));
    for (size_t i = 0; i < 3; i++)
        set_text(all.items[i], EMPLOYEE_PHONE, "1");
    set_text(all.items[3], EMPLOYEE_NAME, "Daniel");
    assert_flush_sends("UPDATE employees AS this SET phone = n.orm__1 FROM unnest($1, $2)"
                       " AS n(orm__1, orm__2) WHERE this.id = n.orm__2 RETURNING this.id\n"
                       "UPDATE employees SET name = $1 WHERE id = $2\n");
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT string_agg(id::text, ' ' ORDER BY id) FROM employees"
                                " WHERE phone = '1'"),
                     "1 2 3");
}
END_TEST

START_TEST(enums_and_versions_go_in_arrays_too) {
    sql_beside("INSERT INTO notes (amount, body, version, updated_at)"
               " SELECT i, 'b', i, '2000-01-01Z' FROM generate_series(2, 4) i");
    orm_list all;
    employee *ada = find_employee(s, 1), *bob = find_employee(s, 2);
    assert_ok(s, orm_entity_all(s, &note_entity, &all));
    int32_t amount = 9;
    for (size_t i = 0; i < all.len; i++)
        orm_object_set(all.items[i], NOTE_AMOUNT, &amount);
    employment part = PART_TIME;
    orm_object_set((orm_object *)ada, EMPLOYEE_KIND, &part);
    orm_object_set((orm_object *)bob, EMPLOYEE_KIND, &part);
    assert_flush_sends("UPDATE employees AS this SET kind = n.orm__1::employment"
                       " FROM unnest($1, $2) AS n(orm__1, orm__2) WHERE this.id = n.orm__2"
                       " RETURNING this.id\n"
                       "UPDATE notes AS this SET amount = n.orm__1, version = this.version + 1,"
                       " updated_at = now() FROM unnest($1, $2, $3) AS n(orm__1, orm__2, orm__3)"
                       " WHERE this.id = n.orm__2 AND this.version = n.orm__3"
                       " RETURNING this.id, this.doubled, this.version, this.updated_at\n");
    assert_ok(s, orm_session_commit(s));
    for (size_t i = 0; i < all.len; i++) {
        note *n = (note *)(void *)all.items[i];
        ck_assert_int_eq(n->version, i == 0 ? 2 : (int)i + 2);
        ck_assert_int_eq(n->doubled.value, 18);
    }
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM employees WHERE kind = 'part_time'"), "2");
}
END_TEST

START_TEST(one_stale_row_among_many_is_named) {
    sql_beside("INSERT INTO notes (amount, body, version, updated_at)"
               " SELECT i, 'b', i, '2000-01-01Z' FROM generate_series(2, 4) i");
    orm_list all;
    assert_ok(s, orm_entity_all(s, &note_entity, &all));
    assert_ok(s, orm_session_commit(s));
    sql_beside("UPDATE notes SET version = version + 1 WHERE id = 3");
    int32_t amount = 9;
    for (size_t i = 0; i < all.len; i++)
        orm_object_set(all.items[i], NOTE_AMOUNT, &amount);
    assert_status(s, orm_session_commit(s), ORM_STALE);
    ck_assert_ptr_nonnull(
        strstr(orm_session_error(s)->message, "`Note` with id 3 was not updated"));
    assert_ok(s, orm_session_rollback(s));
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM notes WHERE amount = 9"), "0");
    ck_assert_int_eq(((note *)(void *)all.items[0])->version, 1);
    for (size_t i = 0; i < all.len; i++)
        assert_ok(s, orm_object_refresh(all.items[i]));
    for (size_t i = 0; i < all.len; i++)
        orm_object_set(all.items[i], NOTE_AMOUNT, &amount);
    assert_ok(s, orm_session_commit(s));
}
END_TEST

START_TEST(one_row_deleted_beside_is_named) {
    orm_list all;
    assert_ok(s, orm_entity_all(s, &country_entity, &all));
    assert_ok(s, orm_session_commit(s));
    sql_beside("DELETE FROM countries WHERE code = 'fr'");
    for (size_t i = 0; i < all.len; i++)
        assert_ok(s, orm_object_delete(all.items[i]));
    assert_status(s, orm_session_commit(s), ORM_STALE);
    ck_assert_ptr_nonnull(
        strstr(orm_session_error(s)->message, "`Country` with code 'fr' was not deleted"));
}
END_TEST

START_TEST(rows_of_a_table_are_deleted_in_one_statement) {
    orm_list all, seats;
    department *at = find_department(s, 1);
    assert_ok(s, orm_entity_all(s, &employee_entity, &all));
    assert_ok(s, orm_entity_all(s, &seat_entity, &seats));
    for (size_t i = 0; i < all.len; i++)
        assert_ok(s, orm_object_delete(all.items[i]));
    for (size_t i = 0; i < seats.len; i++)
        assert_ok(s, orm_object_delete(seats.items[i]));
    assert_ok(s, orm_object_delete((orm_object *)at));
    assert_flush_sends("DELETE FROM seats AS this USING unnest($1, $2) AS n(orm__1, orm__2)"
                       " WHERE this.room = n.orm__1 AND this.number = n.orm__2"
                       " RETURNING this.room, this.number\n"
                       "DELETE FROM employees AS this USING unnest($1) AS n(orm__1)"
                       " WHERE this.id = n.orm__1 RETURNING this.id\n"
                       "DELETE FROM departments WHERE id = $1\n");
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM employees"), "0");
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM seats"), "0");
}
END_TEST

/* --- pairs ------------------------------------------------------------------------------------- */

START_TEST(pairs_of_a_relationship_are_one_statement) {
    orm_object *ada = (orm_object *)find_employee(s, 1);
    orm_list had;
    assert_ok(s, orm_object_load_many(ada, EMPLOYEE_PROJECTS, &had));
    orm_object *old[] = {had.items[0], had.items[1]};
    for (int i = 0; i < 2; i++) {
        orm_object_unlink(ada, EMPLOYEE_PROJECTS, old[i]);
        orm_object *made = orm_object_new(s, &project_entity);
        set_text(made, PROJECT_NAME, "P");
        orm_object_link(ada, EMPLOYEE_PROJECTS, made);
    }
    assert_flush_sends(
        "(keys)\n"
        "INSERT INTO projects (id, name) SELECT n.orm__1, n.orm__2 FROM unnest($1, $2)"
        " AS n(orm__1, orm__2)\n"
        "DELETE FROM employee_projects AS this USING unnest($1, $2) AS n(orm__1, orm__2)"
        " WHERE this.employee_id = n.orm__1 AND this.project_id = n.orm__2\n"
        "INSERT INTO employee_projects (employee_id, project_id) SELECT n.orm__1, n.orm__2"
        " FROM unnest($1, $2) AS n(orm__1, orm__2) ON CONFLICT DO NOTHING\n");
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT string_agg(project_id::text, ' ' ORDER BY project_id)"
                                " FROM employee_projects WHERE employee_id = 1"),
                     "3 4");
}
END_TEST

START_TEST(many_pairs_of_several_relationships_are_a_statement_each) {
    enum { COUNT = 20000 };
    static orm_object *made[COUNT];
    orm_object *ada = (orm_object *)find_employee(s, 1), *bob = (orm_object *)find_employee(s, 2);
    for (int i = 0; i < COUNT; i++) {
        made[i] = orm_object_new(s, &project_entity);
        set_text(made[i], PROJECT_NAME, "P");
        orm_object_link(i % 2 ? ada : bob, EMPLOYEE_PROJECTS, made[i]);
    }
    for (int i = 0; i < COUNT; i += 4) {
        orm_object_unlink(bob, EMPLOYEE_PROJECTS, made[i]);
        orm_object_link(made[i], PROJECT_MEMBERS, ada);
        orm_object_unlink(ada, EMPLOYEE_PROJECTS, made[i]);
        orm_object_link(made[i], PROJECT_MEMBERS, ada);
    }
    uint64_t before = orm_session_statement_count(s);
    assert_ok(s, orm_session_commit(s));
    /* Keys, what COPY can fill, the projects; pairs from one side, and from the other. */
    ck_assert_uint_eq(orm_session_statement_count(s), before + 5);
    ck_assert_str_eq(ask_beside("SELECT count(*) FILTER (WHERE employee_id = 1) || ' ' ||"
                                " count(*) FILTER (WHERE employee_id = 2) FROM employee_projects"
                                " WHERE project_id > 2"),
                     "15000 5000");
}
END_TEST

/* --- large sets -------------------------------------------------------------------------------- */

START_TEST(ten_thousand_objects_take_a_handful_of_statements) {
    enum { COUNT = 10000 };
    static orm_object *made[COUNT];
    department *at = find_department(s, 1);
    uint64_t before = orm_session_statement_count(s);
    for (int i = 0; i < COUNT; i++)
        made[i] = (orm_object *)new_numbered(i, at);
    assert_ok(s, orm_session_flush(s));
    ck_assert_uint_eq(orm_session_statement_count(s), before + 2);
    for (int i = 0; i < COUNT; i++)
        set_text(made[i], EMPLOYEE_NAME, "M");
    assert_ok(s, orm_session_flush(s));
    ck_assert_uint_eq(orm_session_statement_count(s), before + 3);
    for (int i = 0; i < COUNT; i++)
        assert_ok(s, orm_object_delete(made[i]));
    assert_ok(s, orm_session_commit(s));
    ck_assert_uint_eq(orm_session_statement_count(s), before + 4);
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM employees"), "4");
}
END_TEST

START_TEST(rows_too_large_for_one_statement_take_several) {
    enum { COUNT = 5, SIZE = 20 * 1024 * 1024 };
    char *text = malloc(SIZE + 1);
    ck_assert_ptr_nonnull(text);
    memset(text, 'x', SIZE);
    text[SIZE] = '\0';
    for (int i = 0; i < COUNT; i++) {
        int32_t amount = i;
        orm_object *made = orm_object_new(s, &note_entity);
        orm_object_set(made, NOTE_AMOUNT, &amount);
        set_text(made, NOTE_BODY, text);
    }
    free(text);
    uint64_t before = orm_session_statement_count(s);
    assert_ok(s, orm_session_flush(s));
    ck_assert_uint_eq(orm_session_statement_count(s), before + 3);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("flush_statements");
    TCase *tests = tcase_create("statements");
    tcase_set_timeout(tests, 60);
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, one_new_row_is_one_statement);
    tcase_add_test(tests, several_new_rows_reserve_their_keys_and_go_in_one_statement);
    tcase_add_test(tests, parents_and_children_wait_for_nothing);
    tcase_add_test(tests, identities_that_are_always_generated_are_overridden);
    tcase_add_test(tests, a_tree_is_one_statement_whatever_order_it_was_made_in);
    tcase_add_test(tests, a_cycle_in_one_statement_needs_no_update);
    tcase_add_test(tests, a_cycle_over_two_statements_is_closed_by_an_update);
    tcase_add_test(tests, rows_of_different_shapes_wait_for_each_other_in_waves);
    tcase_add_test(tests, keys_of_the_programs_own_are_not_reserved);
    tcase_add_test(tests, a_trigger_that_may_change_the_row_makes_rows_go_one_by_one);
    tcase_add_test(tests, a_renamed_table_keeps_its_sequence);
    tcase_add_test(tests, a_rollback_takes_reserved_keys_back);
    tcase_add_test(tests, rows_with_the_same_changes_are_one_update);
    tcase_add_test(tests, enums_and_versions_go_in_arrays_too);
    tcase_add_test(tests, one_stale_row_among_many_is_named);
    tcase_add_test(tests, one_row_deleted_beside_is_named);
    tcase_add_test(tests, rows_of_a_table_are_deleted_in_one_statement);
    tcase_add_test(tests, pairs_of_a_relationship_are_one_statement);
    tcase_add_test(tests, many_pairs_of_several_relationships_are_a_statement_each);
    tcase_add_test(tests, ten_thousand_objects_take_a_handful_of_statements);
    tcase_add_test(tests, rows_too_large_for_one_statement_take_several);
    suite_add_tcase(suite, tests);
    return suite;
}
