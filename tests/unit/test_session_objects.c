/* Objects and identity: finding, setting, inserting, updating, deleting, refreshing. */
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

/* --- finding ----------------------------------------------------------------------------------- */

START_TEST(a_row_is_one_object_and_a_second_find_sends_nothing) {
    employee *ada = find_employee(s, 1);
    ck_assert_ptr_nonnull(ada);
    ck_assert_str_eq(ada->name, "Ada");
    ck_assert_int_eq(ada->kind, FULL_TIME);
    ck_assert(!ada->manager_id.present);
    ck_assert_ptr_null(ada->phone);
    uint64_t before = orm_session_statement_count(s);
    ck_assert_ptr_eq(find_employee(s, 1), ada);
    ck_assert_uint_eq(orm_session_statement_count(s), before);
    orm_list all;
    assert_ok(s, orm_entity_all(s, &employee_entity, &all));
    ck_assert_uint_eq(all.len, 4);
    ck_assert_ptr_eq(all.items[0], ada);
    ck_assert_uint_eq(orm_session_object_count(s), 4);
}
END_TEST

START_TEST(what_is_not_there_is_found_as_null) {
    ck_assert_ptr_null(find_employee(s, 99));
}
END_TEST

START_TEST(text_keys_and_keys_of_two_columns_have_identity) {
    const char *code = "de";
    const void *key[] = {&code};
    orm_object *first, *second;
    assert_ok(s, orm_object_find(s, &country_entity, key, &first));
    assert_ok(s, orm_object_find(s, &country_entity, key, &second));
    ck_assert_ptr_nonnull(first);
    ck_assert_ptr_eq(first, second);
    ck_assert_uint_eq(orm_session_statement_count(s), 1);
    int32_t room = 1;
    int16_t number = 2;
    const void *place[] = {&room, &number};
    orm_list all;
    assert_ok(s, orm_entity_all(s, &seat_entity, &all));
    assert_ok(s, orm_object_find(s, &seat_entity, place, &first));
    ck_assert_ptr_eq(first, all.items[1]);
    assert_ok(s, orm_entity_all(s, &seat_entity, &all));
    ck_assert_ptr_eq(first, all.items[1]);
}
END_TEST

START_TEST(an_enum_label_newer_than_the_program_is_kept) {
    sql_beside("UPDATE employees SET kind = 'on_call' WHERE id = 2");
    employee *bob = find_employee(s, 2);
    ck_assert_int_eq(bob->kind, EMPLOYMENT_UNKNOWN);
    ck_assert_str_eq(orm_object_label((orm_object *)bob, EMPLOYEE_KIND), "on_call");
    ck_assert_str_eq(orm_object_label((orm_object *)find_employee(s, 1), EMPLOYEE_KIND),
                     "full_time");
    set_text(bob, EMPLOYEE_NAME, "Robert");
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT kind FROM employees WHERE id = 2"), "on_call");
}
END_TEST

/* --- inserting --------------------------------------------------------------------------------- */

START_TEST(an_insert_brings_back_what_the_database_filled) {
    employee *eve = new_employee(s, "Eve", "eve@x", find_department(s, 1));
    uint64_t before = orm_session_statement_count(s);
    assert_ok(s, orm_session_flush(s));
    ck_assert_uint_eq(orm_session_statement_count(s), before + 1);
    ck_assert_int_eq(eve->id, 5);
    ck_assert_int_eq(eve->kind, FULL_TIME);
    int year, month, day;
    ck_assert_int_eq(orm_date_parts(eve->hired_on, &year, &month, &day), ORM_OK);
    ck_assert_int_eq(day, 29);
    ck_assert_ptr_eq(find_employee(s, 5), eve);
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT department_id FROM employees WHERE email = 'eve@x'"), "1");
}
END_TEST

START_TEST(a_required_column_never_set_is_told_before_sending) {
    department *at = find_department(s, 1);
    employee *eve = (employee *)(void *)orm_object_new(s, &employee_entity);
    set_text(eve, EMPLOYEE_EMAIL, "eve@x");
    assert_status(s, orm_session_flush(s), ORM_REQUIRED);
    ck_assert_str_eq(orm_session_error(s)->column, "name");
    ck_assert_uint_eq(orm_session_statement_count(s), 1);
    set_text(eve, EMPLOYEE_NAME, "Eve");
    set_numeric(eve, EMPLOYEE_SALARY, 1, 0);
    assert_status(s, orm_session_flush(s), ORM_REQUIRED);
    ck_assert_ptr_nonnull(strstr(orm_session_error(s)->message, "`department`"));
    orm_object_relate((orm_object *)eve, EMPLOYEE_DEPARTMENT, (orm_object *)at);
    assert_ok(s, orm_session_commit(s));
}
END_TEST

START_TEST(values_that_the_server_would_refuse_are_latched_before_sending) {
    employee *ada = find_employee(s, 1);
    uint64_t before = orm_session_statement_count(s);
    set_numeric(ada, EMPLOYEE_SALARY, INT64_C(99999999999), 2);
    set_text(ada, EMPLOYEE_NAME, "Ada Lovelace");
    assert_status(s, orm_session_flush(s), ORM_VALUE);
    ck_assert_str_eq(orm_session_error(s)->column, "salary");
    assert_status(s, orm_session_commit(s), ORM_VALUE);
    ck_assert_uint_eq(orm_session_statement_count(s), before);
    assert_ok(s, orm_session_rollback(s));
    ck_assert_str_eq(find_employee(s, 1)->name, "Ada");
    set_text(ada, EMPLOYEE_NAME, NULL);
    assert_status(s, orm_session_flush(s), ORM_VALUE);
}
END_TEST

START_TEST(thousands_of_inserts_get_their_keys_in_order) {
    enum { COUNT = 3000 };
    static employee *made[COUNT];
    department *at = find_department(s, 2);
    for (int i = 0; i < COUNT; i++) {
        char email[32];
        snprintf(email, sizeof email, "n%d@x", i);
        made[i] = new_employee(s, "N", email, at);
    }
    assert_ok(s, orm_session_commit(s));
    for (int i = 0; i < COUNT; i++)
        ck_assert_int_eq(made[i]->id, 5 + i);
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM employees WHERE department_id = 2"), "3002");
}
END_TEST

START_TEST(new_rows_that_refer_to_each_other_go_in_the_order_of_their_keys) {
    /* Made backwards: the last one made is at the top. */
    enum { DEPTH = 50 };
    employee *chain[DEPTH];
    department *made = (department *)(void *)orm_object_new(s, &department_entity);
    for (int i = 0; i < DEPTH; i++) {
        char email[32];
        snprintf(email, sizeof email, "c%d@x", i);
        chain[i] = new_employee(s, "C", email, made);
        if (i)
            orm_object_relate((orm_object *)chain[i - 1], EMPLOYEE_MANAGER, (orm_object *)chain[i]);
    }
    set_text(made, DEPARTMENT_NAME, "Chain");
    assert_ok(s, orm_session_commit(s));
    for (int i = 1; i < DEPTH; i++)
        ck_assert_int_eq(chain[i - 1]->manager_id.value, chain[i]->id);
    ck_assert_int_eq(chain[0]->department_id, made->id);
}
END_TEST

START_TEST(a_cycle_of_new_rows_is_closed_by_an_update) {
    department *at = find_department(s, 1);
    employee *a = new_employee(s, "A", "a@x", at), *b = new_employee(s, "B", "b@x", at);
    orm_object_relate((orm_object *)a, EMPLOYEE_MANAGER, (orm_object *)b);
    orm_object_relate((orm_object *)b, EMPLOYEE_MANAGER, (orm_object *)a);
    assert_ok(s, orm_session_commit(s));
    ck_assert_int_eq(a->manager_id.value, b->id);
    ck_assert_int_eq(b->manager_id.value, a->id);
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM employees e JOIN employees m ON m.id = "
                                "e.manager_id AND e.id = m.manager_id"),
                     "2");
}
END_TEST

START_TEST(a_row_may_be_its_own_manager) {
    employee *a = new_employee(s, "A", "a@x", find_department(s, 1));
    orm_object_relate((orm_object *)a, EMPLOYEE_MANAGER, (orm_object *)a);
    assert_ok(s, orm_session_commit(s));
    ck_assert_int_eq(a->manager_id.value, a->id);
}
END_TEST

/* --- updating ---------------------------------------------------------------------------------- */

static char last_update[256];

static void catch_update(void *context, const orm_trace *trace) {
    (void)context;
    if (strncmp(trace->statement, "UPDATE", 6) == 0)
        snprintf(last_update, sizeof last_update, "%s", trace->statement);
}

START_TEST(an_update_holds_net_changes_only) {
    orm_engine *traced = open_engine((orm_engine_options){.trace = catch_update});
    orm_session *t = open_session(traced);
    employee *ada = find_employee(t, 1), *bob = find_employee(t, 2);
    set_text(ada, EMPLOYEE_NAME, "Ada L");
    set_text(ada, EMPLOYEE_PHONE, "1");
    set_text(ada, EMPLOYEE_PHONE, NULL);
    set_text(bob, EMPLOYEE_NAME, "B");
    set_text(bob, EMPLOYEE_NAME, "Bob");
    uint64_t before = orm_session_statement_count(t);
    assert_ok(t, orm_session_flush(t));
    ck_assert_uint_eq(orm_session_statement_count(t), before + 1);
    ck_assert_str_eq(last_update, "UPDATE employees SET name = $1 WHERE id = $2");
    assert_ok(t, orm_session_flush(t));
    ck_assert_uint_eq(orm_session_statement_count(t), before + 1);
    orm_session_close(t);
    orm_engine_close(traced);
}
END_TEST

START_TEST(a_foreign_key_set_by_itself_forgets_the_object) {
    employee *ada = find_employee(s, 1);
    orm_object *at;
    assert_ok(s, orm_object_load_one((orm_object *)ada, EMPLOYEE_DEPARTMENT, &at));
    int64_t other = 2;
    orm_object_set((orm_object *)ada, EMPLOYEE_DEPARTMENT_ID, &other);
    ck_assert_ptr_null(ada->department);
    assert_ok(s, orm_object_load_one((orm_object *)ada, EMPLOYEE_DEPARTMENT, &at));
    ck_assert_str_eq(((department *)(void *)at)->name, "Sales");
    ck_assert_str_eq(ask_beside("SELECT department_id FROM employees WHERE id = 1"), "1");
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT department_id FROM employees WHERE id = 1"), "2");
}
END_TEST

START_TEST(versions_count_and_computed_columns_come_back) {
    note *made = (note *)(void *)orm_object_new(s, &note_entity);
    int32_t amount = 4;
    orm_object_set((orm_object *)made, NOTE_AMOUNT, &amount);
    assert_ok(s, orm_session_commit(s));
    ck_assert_int_eq(made->version, 1);
    ck_assert_int_eq(made->doubled.value, 8);
    ck_assert(made->updated_at.microseconds > 0);
    amount = 5;
    orm_object_set((orm_object *)made, NOTE_AMOUNT, &amount);
    assert_ok(s, orm_session_commit(s));
    ck_assert_int_eq(made->version, 2);
    ck_assert_int_eq(made->doubled.value, 10);
}
END_TEST

/* Whatever the transaction wrote and read of it. */
START_TEST(a_new_row_is_after_the_rollback_what_the_program_had_made) {
    note *made = (note *)(void *)orm_object_new(s, &note_entity);
    orm_object *object = (orm_object *)made;
    int32_t amount = 4, other = 5;
    orm_object_set(object, NOTE_AMOUNT, &amount);
    assert_ok(s, orm_session_flush(s));
    assert_ok(s, orm_session_execute(s, "UPDATE notes SET amount = amount * 10"));
    assert_ok(s, orm_object_refresh(object));
    ck_assert_int_eq(made->amount, 40);
    set_text(made, NOTE_BODY, "written later");
    orm_object_set(object, NOTE_AMOUNT, &other);
    assert_ok(s, orm_session_flush(s));
    assert_ok(s, orm_session_rollback(s));
    ck_assert_int_eq(orm_object_state(object), ORM_TRANSIENT);
    ck_assert_int_eq(made->amount, 4);
    ck_assert(orm_object_history(object, NOTE_AMOUNT).changed);
    ck_assert_ptr_null(made->body);
    ck_assert(!orm_object_history(object, NOTE_BODY).changed);
    ck_assert(!made->doubled.present);
    ck_assert_int_eq(made->id, 0);
    ck_assert_int_eq(made->version, 0);
    assert_ok(s, orm_object_add(s, object));
    assert_ok(s, orm_session_commit(s));
    ck_assert_int_eq(made->doubled.value, 8);
    ck_assert_int_eq(made->version, 1);
}
END_TEST

START_TEST(a_version_that_somebody_else_counted_up_is_stale) {
    int32_t id = 1, amount = 7;
    const void *key[] = {&id};
    orm_object *found;
    assert_ok(s, orm_object_find(s, &note_entity, key, &found));
    assert_ok(s, orm_session_commit(s));
    sql_beside("UPDATE notes SET version = version + 1");
    orm_object_set(found, NOTE_AMOUNT, &amount);
    assert_status(s, orm_session_commit(s), ORM_STALE);
    assert_ok(s, orm_session_rollback(s));
    ck_assert_int_eq(((note *)(void *)found)->amount, 21);
    assert_ok(s, orm_object_find(s, &note_entity, key, &found));
    ck_assert_int_eq(((note *)(void *)found)->version, 2);
}
END_TEST

START_TEST(a_column_of_the_databases_own_has_no_setter_that_works) {
    note *made = (note *)(void *)orm_object_new(s, &note_entity);
    orm_opt_int32 value = orm_opt_int32_of(3);
    orm_object_set((orm_object *)made, NOTE_DOUBLED, &value);
    assert_status(s, orm_session_flush(s), ORM_MISUSE);
}
END_TEST

START_TEST(a_changed_key_moves_the_identity) {
    int32_t room = 1, other_room = 7;
    int16_t number = 1;
    const void *key[] = {&room, &number}, *other[] = {&other_room, &number};
    orm_object *window, *found;
    assert_ok(s, orm_object_find(s, &seat_entity, key, &window));
    orm_object_set(window, SEAT_ROOM, &other_room);
    assert_ok(s, orm_session_flush(s));
    assert_ok(s, orm_object_find(s, &seat_entity, other, &found));
    ck_assert_ptr_eq(found, window);
    assert_ok(s, orm_object_find(s, &seat_entity, key, &found));
    ck_assert_ptr_null(found);
    assert_ok(s, orm_session_rollback(s));
    assert_ok(s, orm_object_find(s, &seat_entity, key, &found));
    ck_assert_ptr_eq(found, window);
    ck_assert_int_eq(((seat *)(void *)window)->room, 1);
}
END_TEST

/* --- lazy, refresh ----------------------------------------------------------------------------- */

START_TEST(reading_what_is_not_loaded_latches_and_refresh_loads_it) {
    int32_t id = 1;
    const void *key[] = {&id};
    orm_object *found;
    assert_ok(s, orm_object_find(s, &note_entity, key, &found));
    note *n = (note *)(void *)found;
    ORM_READ(n, NOTE_AMOUNT);
    ck_assert_int_eq(orm_session_error(s)->status, ORM_OK);
    ORM_READ(n, NOTE_BODY);
    assert_status(s, orm_session_flush(s), ORM_NOT_LOADED);
    ck_assert_ptr_nonnull(strstr(orm_session_error(s)->message, "`body` of `Note`"));
    assert_ok(s, orm_session_rollback(s));
    assert_ok(s, orm_object_refresh(found));
    ck_assert_str_eq(n->body, "hello");
    ORM_READ(n, NOTE_BODY);
    assert_ok(s, orm_session_flush(s));
}
END_TEST

START_TEST(refresh_drops_unsaved_changes_and_tells_a_row_that_is_gone) {
    employee *dan = find_employee(s, 4);
    set_text(dan, EMPLOYEE_NAME, "Daniel");
    sql_beside("UPDATE employees SET phone = '123' WHERE id = 4");
    assert_ok(s, orm_object_refresh((orm_object *)dan));
    ck_assert_str_eq(dan->name, "Dan");
    ck_assert_str_eq(dan->phone, "123");
    uint64_t before = orm_session_statement_count(s);
    assert_ok(s, orm_session_flush(s));
    ck_assert_uint_eq(orm_session_statement_count(s), before);
    assert_ok(s, orm_session_commit(s));
    sql_beside("DELETE FROM employees WHERE id = 4");
    assert_status(s, orm_object_refresh((orm_object *)dan), ORM_NOT_FOUND);
}
END_TEST

/* --- deleting ---------------------------------------------------------------------------------- */

START_TEST(a_deleted_row_is_gone_after_the_commit) {
    employee *dan = find_employee(s, 4);
    assert_ok(s, orm_object_delete((orm_object *)dan));
    ck_assert_ptr_null(find_employee(s, 4));
    assert_ok(s, orm_session_commit(s));
    ck_assert_ptr_null(dan->object.session);
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM employees"), "3");
    ck_assert_ptr_null(find_employee(s, 4));
    ck_assert_int_eq(orm_object_delete((orm_object *)dan), ORM_MISUSE);
}
END_TEST

START_TEST(rows_that_refer_to_each_other_are_deleted_children_first) {
    orm_list all;
    assert_ok(s, orm_entity_all(s, &employee_entity, &all));
    for (size_t i = 0; i < all.len; i++)
        assert_ok(s, orm_object_delete(all.items[i]));
    assert_ok(s, orm_object_delete((orm_object *)find_department(s, 1)));
    assert_ok(s, orm_object_delete((orm_object *)find_department(s, 2)));
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM departments"), "1");
}
END_TEST

START_TEST(deleting_what_somebody_else_deleted_is_stale) {
    employee *dan = find_employee(s, 4);
    assert_ok(s, orm_session_commit(s));
    sql_beside("DELETE FROM employees WHERE id = 4");
    assert_ok(s, orm_object_delete((orm_object *)dan));
    assert_status(s, orm_session_commit(s), ORM_STALE);
}
END_TEST

START_TEST(a_pending_object_that_is_deleted_is_never_sent) {
    orm_object *made = orm_object_new(s, &project_entity);
    assert_ok(s, orm_object_delete(made));
    assert_ok(s, orm_session_commit(s));
    ck_assert_uint_eq(orm_session_statement_count(s), 0);
}
END_TEST

/* --- transient and detached -------------------------------------------------------------------- */

START_TEST(a_transient_object_is_the_callers_until_it_is_added) {
    orm_object_free(orm_object_new(NULL, &project_entity));
    orm_object *made = orm_object_new(NULL, &project_entity);
    set_text(made, PROJECT_NAME, "Mercury");
    assert_ok(s, orm_object_add(s, made));
    assert_status(s, orm_object_add(s, made), ORM_MISUSE);
    assert_ok(s, orm_session_commit(s));
    ck_assert_int_eq(((project *)(void *)made)->id, 3);
}
END_TEST

START_TEST(a_value_refused_before_the_object_was_added_is_told_then) {
    orm_object *made = orm_object_new(NULL, &project_entity);
    set_text(made, PROJECT_NAME, NULL);
    assert_status(s, orm_object_add(s, made), ORM_VALUE);
    orm_object_free(made);
}
END_TEST

START_TEST(an_expunged_object_outlives_its_session) {
    employee *ada = find_employee(s, 1);
    assert_ok(s, orm_object_expunge((orm_object *)ada));
    ck_assert_uint_eq(orm_session_object_count(s), 0);
    employee *again = find_employee(s, 1);
    ck_assert_ptr_ne(again, ada);
    orm_session_close(s);
    ck_assert_str_eq(ada->name, "Ada");
    int64_t salary;
    ck_assert_int_eq(orm_numeric_to_int64(ada->salary, 2, &salary), ORM_OK);
    ck_assert_int_eq(salary, 12000000);
    orm_object_free((orm_object *)ada);
    s = open_session(engine);
}
END_TEST

START_TEST(a_detached_copy_outlives_the_session_that_keeps_the_object) {
    employee *ada = find_employee(s, 1);
    set_text(ada, EMPLOYEE_PHONE, "123");
    orm_object *out;
    assert_ok(s, orm_object_detach((orm_object *)ada, &out));
    employee *copy = (employee *)(void *)out;
    ck_assert_ptr_eq(find_employee(s, 1), ada);
    set_text(ada, EMPLOYEE_NAME, "Augusta");
    assert_ok(s, orm_session_commit(s));
    orm_session_close(s);
    ck_assert_str_eq(copy->name, "Ada");
    ck_assert_str_eq(copy->phone, "123");
    ck_assert(!copy->manager_id.present);
    ck_assert_ptr_null(out->session);
    orm_object *second;
    ck_assert_int_eq(orm_object_detach(out, &second), ORM_OK);
    orm_object_free(out);
    ck_assert_str_eq(((employee *)(void *)second)->email, "ada@x");
    orm_object_free(second);
    s = open_session(engine);
    assert_status(s, orm_object_detach(NULL, &out), ORM_MISUSE);
}
END_TEST

START_TEST(a_row_of_a_stream_is_kept_by_detaching_it) {
    orm_stream *stream;
    orm_object *row, *kept[4];
    size_t len = 0;
    assert_ok(s, orm_entity_stream(s, &employee_entity, &stream));
    for (;;) {
        assert_ok(s, orm_stream_next(stream, &row));
        if (!row)
            break;
        ck_assert_uint_lt(len, 4);
        assert_ok(s, orm_object_detach(row, &kept[len++]));
    }
    orm_stream_close(stream);
    ck_assert_uint_eq(len, 4);
    ck_assert_str_eq(((employee *)(void *)kept[0])->name, "Ada");
    ck_assert_str_eq(((employee *)(void *)kept[3])->email, "dan@x");
    assert_status(s, orm_object_add(s, kept[0]), ORM_MISUSE);
    for (size_t i = 0; i < len; i++)
        orm_object_free(kept[i]);
}
END_TEST

START_TEST(a_copy_of_what_is_no_row_yet_can_be_added) {
    employee *eve = new_employee(s, "Eve", "eve@x", find_department(s, 1));
    orm_object *copy;
    assert_ok(s, orm_object_detach((orm_object *)eve, &copy));
    set_text(copy, EMPLOYEE_EMAIL, "eve2@x");
    assert_ok(s, orm_object_add(s, copy));
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT string_agg(email, ' ' ORDER BY email) FROM employees "
                                "WHERE name = 'Eve' AND department_id = 1"),
                     "eve2@x eve@x");
}
END_TEST

START_TEST(freeing_an_object_of_a_session_is_told) {
    orm_object_free((orm_object *)find_employee(s, 1));
    assert_status(s, orm_session_flush(s), ORM_MISUSE);
}
END_TEST

START_TEST(clear_forgets_all_objects) {
    orm_list all;
    assert_ok(s, orm_entity_all(s, &employee_entity, &all));
    orm_session_clear(s);
    ck_assert_uint_eq(orm_session_object_count(s), 0);
    ck_assert_str_eq(find_employee(s, 2)->name, "Bob");
}
END_TEST

/* --- streams ----------------------------------------------------------------------------------- */

START_TEST(a_stream_gives_rows_one_by_one_without_identity) {
    orm_stream *stream;
    orm_object *row;
    assert_ok(s, orm_entity_stream(s, &employee_entity, &stream));
    const char *const names[] = {"Ada", "Bob", "Cyd", "Dan"};
    for (int i = 0; i < 4; i++) {
        assert_ok(s, orm_stream_next(stream, &row));
        ck_assert_str_eq(((employee *)(void *)row)->name, names[i]);
    }
    assert_ok(s, orm_stream_next(stream, &row));
    ck_assert_ptr_null(row);
    orm_stream_close(stream);
    ck_assert_uint_eq(orm_session_object_count(s), 0);
    ck_assert_ptr_nonnull(find_employee(s, 1));
}
END_TEST

START_TEST(a_stream_closed_before_its_end_leaves_the_session_usable) {
    sql_beside("INSERT INTO projects (name) SELECT 'P' || i FROM generate_series(1, 20000) i");
    orm_stream *stream;
    orm_object *row;
    assert_ok(s, orm_entity_stream(s, &project_entity, &stream));
    assert_ok(s, orm_stream_next(stream, &row));
    int64_t id = 1;
    const void *key[] = {&id};
    orm_object *found;
    assert_status(s, orm_object_find(s, &employee_entity, key, &found), ORM_MISUSE);
    set_text(row, PROJECT_NAME, "X");
    orm_stream_close(stream);
    assert_status(s, orm_session_flush(s), ORM_MISUSE);
    assert_ok(s, orm_session_rollback(s));
    ck_assert_ptr_nonnull(find_employee(s, 1));
    assert_ok(s, orm_session_commit(s));
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("session_objects");
    TCase *tests = tcase_create("objects");
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, a_row_is_one_object_and_a_second_find_sends_nothing);
    tcase_add_test(tests, what_is_not_there_is_found_as_null);
    tcase_add_test(tests, text_keys_and_keys_of_two_columns_have_identity);
    tcase_add_test(tests, an_enum_label_newer_than_the_program_is_kept);
    tcase_add_test(tests, an_insert_brings_back_what_the_database_filled);
    tcase_add_test(tests, a_required_column_never_set_is_told_before_sending);
    tcase_add_test(tests, values_that_the_server_would_refuse_are_latched_before_sending);
    tcase_add_test(tests, thousands_of_inserts_get_their_keys_in_order);
    tcase_add_test(tests, new_rows_that_refer_to_each_other_go_in_the_order_of_their_keys);
    tcase_add_test(tests, a_cycle_of_new_rows_is_closed_by_an_update);
    tcase_add_test(tests, a_row_may_be_its_own_manager);
    tcase_add_test(tests, an_update_holds_net_changes_only);
    tcase_add_test(tests, a_foreign_key_set_by_itself_forgets_the_object);
    tcase_add_test(tests, versions_count_and_computed_columns_come_back);
    tcase_add_test(tests, a_new_row_is_after_the_rollback_what_the_program_had_made);
    tcase_add_test(tests, a_version_that_somebody_else_counted_up_is_stale);
    tcase_add_test(tests, a_column_of_the_databases_own_has_no_setter_that_works);
    tcase_add_test(tests, a_changed_key_moves_the_identity);
    tcase_add_test(tests, reading_what_is_not_loaded_latches_and_refresh_loads_it);
    tcase_add_test(tests, refresh_drops_unsaved_changes_and_tells_a_row_that_is_gone);
    tcase_add_test(tests, a_deleted_row_is_gone_after_the_commit);
    tcase_add_test(tests, rows_that_refer_to_each_other_are_deleted_children_first);
    tcase_add_test(tests, deleting_what_somebody_else_deleted_is_stale);
    tcase_add_test(tests, a_pending_object_that_is_deleted_is_never_sent);
    tcase_add_test(tests, a_transient_object_is_the_callers_until_it_is_added);
    tcase_add_test(tests, a_value_refused_before_the_object_was_added_is_told_then);
    tcase_add_test(tests, an_expunged_object_outlives_its_session);
    tcase_add_test(tests, a_detached_copy_outlives_the_session_that_keeps_the_object);
    tcase_add_test(tests, a_row_of_a_stream_is_kept_by_detaching_it);
    tcase_add_test(tests, a_copy_of_what_is_no_row_yet_can_be_added);
    tcase_add_test(tests, freeing_an_object_of_a_session_is_told);
    tcase_add_test(tests, clear_forgets_all_objects);
    tcase_add_test(tests, a_stream_gives_rows_one_by_one_without_identity);
    tcase_add_test(tests, a_stream_closed_before_its_end_leaves_the_session_usable);
    suite_add_tcase(suite, tests);
    return suite;
}
