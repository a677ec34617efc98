/* Large sets of new rows: which go by COPY, what the server refuses of them, memory that runs out. */
#include "session_schema.h"
#include "support/ration.h"

enum { MANY = 6000 };

static char sent[4096];

static void catch_statement(void *context, const orm_trace *trace) {
    (void)context;
    size_t len = strlen(sent);
    if (strcmp(trace->statement, "BEGIN") == 0)
        return;
    snprintf(sent + len, sizeof sent - len, "%.11s\n", trace->statement);
}

static orm_engine *engine;
static orm_session *s;

static void setup(void) {
    create_schema();
    engine = open_engine((orm_engine_options){.pool_size = 2, .trace = catch_statement});
    s = open_session(engine);
}

static void teardown(void) {
    orm_session_close(s);
    orm_engine_close(engine);
    drop_schema();
}

static seat *new_seat(orm_session *session, int32_t number, const char *label) {
    seat *made = (seat *)(void *)orm_object_new(session, &seat_entity);
    int32_t room = 100 + number / 1000;
    int16_t place = (int16_t)(number % 1000);
    orm_object_set((orm_object *)made, SEAT_ROOM, &room);
    orm_object_set((orm_object *)made, SEAT_NUMBER, &place);
    set_text(made, SEAT_LABEL, label);
    return made;
}

static void make_seats(void) {
    for (int32_t i = 0; i < MANY; i++)
        new_seat(s, i, i % 3 ? "aisle" : NULL);
}

static void assert_flush_sends(const char *wanted) {
    sent[0] = '\0';
    assert_ok(s, orm_session_flush(s));
    ck_assert_str_eq(sent, wanted);
}

/* --- which rows ------------------------------------------------------------------------------------ */

START_TEST(many_rows_with_their_own_keys_are_one_copy) {
    make_seats();
    assert_flush_sends("SELECT a.at\nCOPY seats \n");
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT count(*) || ' ' || count(label) || ' ' || max(room)"
                                " FROM seats WHERE room >= 100"),
                     "6000 4000 105");
}
END_TEST

START_TEST(reserved_keys_enums_and_numbers_travel_too) {
    department *at = find_department(s, 1);
    static employee *made[MANY];
    for (int i = 0; i < MANY; i++) {
        char email[32];
        employment kind = i % 2 ? PART_TIME : FULL_TIME;
        orm_date day = {.days = i};
        snprintf(email, sizeof email, "n%d@x", i);
        made[i] = new_employee(s, "N", email, at);
        orm_object_set((orm_object *)made[i], EMPLOYEE_KIND, &kind);
        orm_object_set((orm_object *)made[i], EMPLOYEE_HIRED_ON, &day);
        if (i)
            orm_object_relate((orm_object *)made[i], EMPLOYEE_MANAGER, (orm_object *)made[i - 1]);
    }
    assert_flush_sends("SELECT CASE\nSELECT a.at\nCOPY employ\n");
    ck_assert_int_eq(made[MANY - 1]->manager_id.value, made[MANY - 2]->id);
    ck_assert_ptr_eq(find_employee(s, made[7]->id), made[7]);
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT count(*) || ' ' || sum(hired_on - '2000-01-01')"
                                " || ' ' || count(*) FILTER (WHERE kind = 'part_time') || ' ' ||"
                                " sum(salary) FROM employees WHERE name = 'N' AND phone IS NULL"),
                     "6000 17997000 3000 300000000.00");
}
END_TEST

START_TEST(rows_that_are_read_back_go_by_insert) {
    for (int32_t i = 0; i < MANY; i++)
        orm_object_set(orm_object_new(s, &note_entity), NOTE_AMOUNT, &i);
    assert_flush_sends("SELECT CASE\nINSERT INTO\n");
}
END_TEST

START_TEST(statements_before_and_behind_a_copy_keep_their_order) {
    employee *ada = find_employee(s, 1);
    for (int i = 0; i < 2; i++)
        set_text(orm_object_new(s, &department_entity), DEPARTMENT_NAME, i ? "A" : "B");
    for (int i = 0; i < MANY; i++)
        set_text(orm_object_new(s, &project_entity), PROJECT_NAME, "P");
    make_seats();
    set_text(ada, EMPLOYEE_NAME, "Eve");
    assert_flush_sends("SELECT CASE\nSELECT a.at\nSELECT a.at\nINSERT INTO\nCOPY projec\n"
                       "COPY seats \nUPDATE empl\n");
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT (SELECT count(*) FROM departments) || ' ' ||"
                                " (SELECT count(*) FROM projects) || ' ' ||"
                                " (SELECT count(*) FROM seats) || ' ' ||"
                                " (SELECT name FROM employees WHERE id = 1)"),
                     "5 6002 6003 Eve");
}
END_TEST

/* COPY would take the bytes of an integer for those of a double. */
START_TEST(a_column_that_the_server_has_of_another_type_goes_by_insert) {
    sql_beside("ALTER TABLE seats ALTER COLUMN room TYPE real");
    make_seats();
    assert_flush_sends("SELECT a.at\nINSERT INTO\n");
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT max(room) FROM seats"), "105");
}
END_TEST

START_TEST(a_domain_over_the_columns_type_is_as_good) {
    sql_beside("CREATE DOMAIN room AS int CHECK (VALUE > 0);"
               "ALTER TABLE seats ALTER COLUMN room TYPE room");
    make_seats();
    assert_flush_sends("SELECT a.at\nCOPY seats \n");
}
END_TEST

START_TEST(rules_and_views_are_for_insert_alone) {
    sql_beside("CREATE RULE nothing AS ON INSERT TO seats WHERE new.room = 0 DO INSTEAD NOTHING");
    make_seats();
    assert_flush_sends("SELECT a.at\nINSERT INTO\n");
    assert_ok(s, orm_session_rollback(s));
    sql_beside("ALTER TABLE seats RENAME TO chairs; CREATE VIEW seats AS SELECT * FROM chairs");
    make_seats();
    assert_flush_sends("SELECT a.at\nINSERT INTO\n");
}
END_TEST

/* --- what goes wrong ------------------------------------------------------------------------------- */

START_TEST(a_violation_names_constraint_and_row_and_a_rollback_undoes_all) {
    seat *first = NULL;
    for (int32_t i = 0; i < MANY; i++) {
        seat *made = new_seat(s, i, NULL);
        first = first ? first : made;
    }
    seat *taken = new_seat(s, MANY, NULL);
    int32_t room = 1;
    int16_t number = 2;
    orm_object_set((orm_object *)taken, SEAT_ROOM, &room);
    orm_object_set((orm_object *)taken, SEAT_NUMBER, &number);
    assert_status(s, orm_session_commit(s), ORM_CONSTRAINT);
    const orm_error *error = orm_session_error(s);
    ck_assert_str_eq(error->constraint, "seats_pkey");
    ck_assert_str_eq(error->table, "seats");
    ck_assert_str_eq(error->sqlstate, "23505");
    ck_assert_ptr_nonnull(strstr(error->message, "the new `Seat` with room 1, number 2"));
    ck_assert_str_eq(error->detail, "Key (room, number)=(1, 2) already exists.");
    ck_assert_int_eq(strncmp(error->statement, "COPY seats (room, number, label)", 32), 0);
    assert_ok(s, orm_session_rollback(s));
    ck_assert_int_eq(orm_object_state((orm_object *)first), ORM_TRANSIENT);
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM seats"), "3");
    assert_ok(s, orm_object_add(s, (orm_object *)first));
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM seats"), "4");
}
END_TEST

START_TEST(a_foreign_key_that_fails_is_told_with_its_name) {
    sql_beside("ALTER TABLE seats ADD CONSTRAINT seats_room_fkey FOREIGN KEY (room) REFERENCES"
               " departments NOT VALID");
    make_seats();
    assert_status(s, orm_session_commit(s), ORM_CONSTRAINT);
    ck_assert_str_eq(orm_session_error(s)->constraint, "seats_room_fkey");
    assert_ok(s, orm_session_rollback(s));
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM seats"), "3");
}
END_TEST

START_TEST(a_savepoint_takes_a_failed_copy_back) {
    orm_savepoint here;
    set_text(orm_object_new(s, &project_entity), PROJECT_NAME, "P");
    assert_ok(s, orm_session_savepoint(s, &here));
    make_seats();
    new_seat(s, 0, NULL);
    assert_status(s, orm_savepoint_release(here), ORM_CONSTRAINT);
    assert_ok(s, orm_savepoint_rollback(here));
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT (SELECT count(*) FROM projects) || ' ' ||"
                                " (SELECT count(*) FROM seats)"),
                     "3 3");
}
END_TEST

START_TEST(a_trigger_that_keeps_rows_out_is_stale) {
    sql_beside("CREATE FUNCTION skip() RETURNS trigger LANGUAGE plpgsql AS"
               " 'BEGIN IF NEW.number = 7 THEN RETURN NULL; END IF; RETURN NEW; END';"
               "CREATE TRIGGER skip BEFORE INSERT ON seats FOR EACH ROW EXECUTE FUNCTION skip()");
    make_seats();
    assert_status(s, orm_session_flush(s), ORM_STALE);
    assert_ok(s, orm_session_rollback(s));
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM seats"), "3");
}
END_TEST

/* True when so many allocations were enough for the flush. */
static bool copy_on(orm_engine *rationed, ration *r, size_t left) {
    orm_session *session = open_session(rationed);
    orm_list none;
    assert_ok(session, orm_entity_all(session, &project_entity, &none));
    orm_object *first = (orm_object *)new_seat(session, 0, "a");
    for (int32_t i = 1; i < MANY; i++)
        new_seat(session, i, "a");
    r->left = left;
    orm_status status = orm_session_commit(session);
    r->left = SIZE_MAX;
    bool done = status == ORM_OK;
    if (!done) {
        assert_status(session, status, ORM_NOMEM);
        assert_ok(session, orm_session_rollback(session));
        ck_assert_int_eq(orm_object_state(first), ORM_TRANSIENT);
        ck_assert_str_eq(ask_beside("SELECT count(*) FROM seats"), "3");
        assert_ok(session, orm_object_add(session, first));
        assert_ok(session, orm_session_flush(session));
        assert_ok(session, orm_session_rollback(session));
    }
    orm_session_close(session);
    return done;
}

START_TEST(a_copy_survives_every_failing_allocation) {
    ration r = {.left = SIZE_MAX};
    orm_allocator allocator = ration_allocator(&r);
    orm_engine *rationed = open_engine((orm_engine_options){.allocator = &allocator});
    size_t left = 0;
    while (!copy_on(rationed, &r, left))
        left++;
    ck_assert_uint_gt(left, 20);
    ck_assert_str_eq(ask_beside("SELECT count(*) FROM seats"), "6003");
    orm_engine_close(rationed);
    ck_assert_uint_eq(r.held, 0);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("flush_copy");
    TCase *tests = tcase_create("copy");
    tcase_set_timeout(tests, 120);
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, many_rows_with_their_own_keys_are_one_copy);
    tcase_add_test(tests, reserved_keys_enums_and_numbers_travel_too);
    tcase_add_test(tests, rows_that_are_read_back_go_by_insert);
    tcase_add_test(tests, statements_before_and_behind_a_copy_keep_their_order);
    tcase_add_test(tests, a_column_that_the_server_has_of_another_type_goes_by_insert);
    tcase_add_test(tests, a_domain_over_the_columns_type_is_as_good);
    tcase_add_test(tests, rules_and_views_are_for_insert_alone);
    tcase_add_test(tests, a_violation_names_constraint_and_row_and_a_rollback_undoes_all);
    tcase_add_test(tests, a_foreign_key_that_fails_is_told_with_its_name);
    tcase_add_test(tests, a_savepoint_takes_a_failed_copy_back);
    tcase_add_test(tests, a_trigger_that_keeps_rows_out_is_stale);
    tcase_add_test(tests, a_copy_survives_every_failing_allocation);
    suite_add_tcase(suite, tests);
    return suite;
}
