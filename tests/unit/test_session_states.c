/* The states of an object and what is legal in each; expiring, merging, and the history of columns. */
#include "session_schema.h"

static orm_engine *engine;
static orm_session *s;

static void setup(void) {
    create_schema();
    engine = open_engine((orm_engine_options){.pool_size = 3});
    s = open_session(engine);
}

static void teardown(void) {
    orm_session_close(s);
    orm_engine_close(engine);
    drop_schema();
}

/* --- states × operations ------------------------------------------------------------------------ */

typedef enum place {
    TRANSIENT,
    PENDING,
    PERSISTENT,
    DELETED, /* to be */
    REMOVED, /* by a flush */
    GONE,    /* by a commit */
    EXPUNGED,
    STREAMED,
    PLACES
} place;

typedef enum operation {
    ADD,
    SET,
    RELATE,
    DELETE,
    REFRESH,
    RELOAD,
    EXPIRE,
    EXPUNGE,
    LOAD,
    MERGE,
    DETACH,
    FREE,
    OPERATIONS
} operation;

static const char *const operation_names[] = {"add",     "set",    "relate", "delete",
                                              "refresh", "reload", "expire", "expunge",
                                              "load",    "merge",  "detach", "free"};

static const orm_state states[PLACES] = {
    [TRANSIENT] = ORM_TRANSIENT, [PENDING] = ORM_PENDING,   [PERSISTENT] = ORM_PERSISTENT,
    [DELETED] = ORM_DELETED,     [REMOVED] = ORM_DELETED,   [GONE] = ORM_DETACHED,
    [EXPUNGED] = ORM_DETACHED,   [STREAMED] = ORM_DETACHED,
};

/* What each operation comes to; setters and relations tell it by the next flush. `.`: legal. `x`:
 * ORM_MISUSE. `-`: nothing happens, and there is nobody to tell. */
/* clang-format off */
static const char *const legality[PLACES] = {
    /* add, set, relate, delete; refresh, reload, expire, expunge; load, merge, detach, free */
    [TRANSIENT]  = "..." "xxxxx" "....",
    [PENDING]    = "x.." ".xxx." "...x",
    [PERSISTENT] = "x.." "....." "...x",
    [DELETED]    = "xxx" ".xxxx" "xx.x",
    [REMOVED]    = "xxx" ".xxxx" "xx.x",
    [GONE]       = "x--" "xxxxx" "x...",
    [EXPUNGED]   = "x.-" "xxxxx" "x...",
    [STREAMED]   = "xxx" "xxxxx" "x..x",
};
/* clang-format on */

/* An object in that state; a stream that it needs, in *stream. */
static orm_object *make(place where, orm_stream **stream) {
    department *at = find_department(s, 1);
    orm_object *dan = (orm_object *)find_employee(s, 4), *row;
    find_department(s, 2);
    find_employee(s, 1);
    *stream = NULL;
    switch (where) {
    case TRANSIENT:
        return (orm_object *)new_employee(NULL, "Eve", "eve@x", at);
    case PENDING:
        return (orm_object *)new_employee(s, "Eve", "eve@x", at);
    case PERSISTENT:
        return dan;
    case DELETED:
    case REMOVED:
    case GONE:
        assert_ok(s, orm_object_delete(dan));
        if (where != DELETED)
            assert_ok(s, where == GONE ? orm_session_commit(s) : orm_session_flush(s));
        return dan;
    case EXPUNGED:
        assert_ok(s, orm_object_expunge(dan));
        return dan;
    case STREAMED:
        assert_ok(s, orm_entity_stream(s, &employee_entity, stream));
        assert_ok(s, orm_stream_next(*stream, &row));
        return row;
    case PLACES:
        break;
    }
    return NULL;
}

/* What was latched, if anything was, or refused and told when the object is added. */
static orm_status told(orm_object *object) {
    if (object->session)
        return orm_session_flush(s);
    orm_object *copy;
    orm_status status = orm_object_merge(s, object, &copy);
    return status;
}

static orm_status apply(orm_object *object, operation what) {
    orm_object *out = NULL;
    orm_status status = ORM_OK;
    switch (what) {
    case ADD:
        return orm_object_add(s, object);
    case SET:
        set_text(object, EMPLOYEE_PHONE, "5");
        return told(object);
    case RELATE:
        orm_object_relate(object, EMPLOYEE_DEPARTMENT, (orm_object *)find_department(s, 2));
        return told(object);
    case DELETE:
        return orm_object_delete(object);
    case REFRESH:
        return orm_object_refresh(object);
    case RELOAD:
        return orm_object_reload(object);
    case EXPIRE:
        return orm_object_expire(object);
    case EXPUNGE:
        return orm_object_expunge(object);
    case LOAD:
        return orm_object_load_one(object, EMPLOYEE_DEPARTMENT, &out);
    case MERGE:
        return orm_object_merge(s, object, &out);
    case DETACH:
        status = orm_object_detach(object, &out);
        orm_object_free(out);
        return status;
    case FREE: {
        bool ours = object->session != NULL;
        orm_object_free(object);
        return ours ? orm_session_flush(s) : ORM_OK;
    }
    case OPERATIONS:
        break;
    }
    return status;
}

START_TEST(every_operation_is_legal_or_refused_as_the_table_says) {
    for (place where = TRANSIENT; where < PLACES; where++) {
        for (operation what = ADD; what < OPERATIONS; what++) {
            orm_stream *stream;
            orm_object *object = make(where, &stream);
            ck_assert_int_eq(orm_object_state(object), states[where]);
            orm_status wanted = legality[where][what] == 'x' ? ORM_MISUSE : ORM_OK;
            orm_status status = apply(object, what);
            ck_assert_msg(status == wanted, "%s in state %d: %s, not %s: %s", operation_names[what],
                          (int)where, orm_status_name(status), orm_status_name(wanted),
                          orm_session_error(s)->message);
            orm_stream_close(stream);
            bool expunged = what == EXPUNGE && status == ORM_OK;
            if ((where == TRANSIENT || where == EXPUNGED || expunged) && what != FREE &&
                !object->session)
                orm_object_free(object);
            /* A new start. */
            orm_session_close(s);
            sql_beside("INSERT INTO employees (id, name, email, salary, department_id, manager_id) "
                       "VALUES (4, 'Dan', 'dan@x', 60000, 2, 3) ON CONFLICT DO NOTHING");
            s = open_session(engine);
        }
    }
}
END_TEST

/* --- expiring ---------------------------------------------------------------------------------- */

START_TEST(an_expired_object_is_read_again_when_it_is_met) {
    employee *ada = find_employee(s, 1);
    set_text(ada, EMPLOYEE_NAME, "not saved");
    assert_ok(s, orm_object_expire((orm_object *)ada));
    ck_assert(!orm_object_changed((orm_object *)ada));
    ck_assert_int_eq(ada->id, 1);
    sql_beside("UPDATE employees SET name = 'Lady Ada' WHERE id = 1");
    uint64_t before = orm_session_statement_count(s);
    ck_assert_ptr_eq(find_employee(s, 1), ada);
    ck_assert_uint_eq(orm_session_statement_count(s), before + 1);
    ck_assert_str_eq(ada->name, "Lady Ada");
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT name FROM employees WHERE id = 1"), "Lady Ada");
}
END_TEST

START_TEST(reading_an_expired_column_is_told_and_its_key_can_be_read) {
    employee *ada = find_employee(s, 1);
    assert_ok(s, orm_object_expire((orm_object *)ada));
    ck_assert(ada->loaded[0] >> EMPLOYEE_ID & 1);
    ORM_READ(ada, EMPLOYEE_ID);
    assert_ok(s, orm_session_flush(s));
    ORM_READ(ada, EMPLOYEE_NAME);
    assert_status(s, orm_session_flush(s), ORM_NOT_LOADED);
}
END_TEST

START_TEST(a_column_set_on_an_expired_object_is_kept_when_its_row_is_read) {
    orm_session *quiet;
    ck_assert_int_eq(orm_session_open(engine, &(orm_session_options){.no_autoflush = true}, &quiet),
                     ORM_OK);
    employee *ada = find_employee(quiet, 1);
    assert_ok(quiet, orm_object_expire((orm_object *)ada));
    set_text(ada, EMPLOYEE_PHONE, "5");
    sql_beside("UPDATE employees SET name = 'Lady Ada', phone = '4' WHERE id = 1");
    find_employee(quiet, 1);
    ck_assert_str_eq(ada->name, "Lady Ada");
    ck_assert_str_eq(ada->phone, "5");
    orm_history phone = orm_object_history((orm_object *)ada, EMPLOYEE_PHONE);
    ck_assert_str_eq(*(const char *const *)phone.before, "4");
    assert_ok(quiet, orm_session_commit(quiet));
    ck_assert_str_eq(ask_beside("SELECT name || phone FROM employees WHERE id = 1"), "Lady Ada5");
    orm_session_close(quiet);
}
END_TEST

START_TEST(expiring_everything_drops_what_was_not_saved) {
    employee *ada = find_employee(s, 1), *bob = find_employee(s, 2);
    department *engineering = find_department(s, 1), *sales = find_department(s, 2);
    orm_list list;
    assert_ok(s, orm_object_load_many((orm_object *)engineering, DEPARTMENT_EMPLOYEES, &list));
    set_text(ada, EMPLOYEE_NAME, "A");
    orm_object_relate((orm_object *)bob, EMPLOYEE_DEPARTMENT, (orm_object *)sales);
    ck_assert_uint_eq(engineering->employees.len, 1);
    assert_ok(s, orm_session_expire_all(s));
    uint64_t before = orm_session_statement_count(s);
    assert_ok(s, orm_session_flush(s));
    ck_assert_uint_eq(orm_session_statement_count(s), before);
    assert_ok(s, orm_object_load_many((orm_object *)engineering, DEPARTMENT_EMPLOYEES, &list));
    ck_assert_uint_eq(list.len, 2);
    ck_assert_str_eq(find_employee(s, 1)->name, "Ada");
    ck_assert_int_eq(bob->department_id, 1);
}
END_TEST

START_TEST(an_expired_object_whose_key_had_been_set_has_its_key_again) {
    int32_t room = 1, other = 7;
    int16_t number = 1;
    const void *key[] = {&room, &number};
    orm_object *place_of, *found;
    assert_ok(s, orm_object_find(s, &seat_entity, key, &place_of));
    orm_object_set(place_of, SEAT_ROOM, &other);
    assert_ok(s, orm_object_expire(place_of));
    assert_ok(s, orm_object_find(s, &seat_entity, key, &found));
    ck_assert_ptr_eq(found, place_of);
    ck_assert_int_eq(((seat *)(void *)found)->room, 1);
}
END_TEST

START_TEST(expiring_an_object_written_by_this_transaction_reads_what_it_wrote) {
    employee *ada = find_employee(s, 1);
    set_text(ada, EMPLOYEE_NAME, "A");
    assert_ok(s, orm_session_flush(s));
    assert_ok(s, orm_object_expire((orm_object *)ada));
    ck_assert_str_eq(find_employee(s, 1)->name, "A");
    assert_ok(s, orm_object_expire((orm_object *)ada));
    assert_ok(s, orm_session_rollback(s));
    ck_assert_str_eq(find_employee(s, 1)->name, "Ada");
}
END_TEST

START_TEST(reload_reads_the_relationships_that_were_loaded) {
    department *sales = find_department(s, 2);
    orm_list list;
    assert_ok(s, orm_object_load_many((orm_object *)sales, DEPARTMENT_EMPLOYEES, &list));
    ck_assert_uint_eq(list.len, 2);
    sql_beside("UPDATE employees SET department_id = 2 WHERE id = 1; "
               "UPDATE departments SET name = 'Selling' WHERE id = 2");
    uint64_t before = orm_session_statement_count(s);
    assert_ok(s, orm_object_reload((orm_object *)sales));
    ck_assert_uint_eq(orm_session_statement_count(s), before + 2);
    ck_assert_str_eq(sales->name, "Selling");
    ck_assert_uint_eq(sales->employees.len, 3);
}
END_TEST

/* --- merging ----------------------------------------------------------------------------------- */

static orm_object *detached(int64_t id) {
    orm_object *copy;
    assert_ok(s, orm_object_detach((orm_object *)find_employee(s, id), &copy));
    return copy;
}

START_TEST(merging_writes_the_columns_that_differ) {
    orm_object *copy = detached(1), *own;
    set_text(copy, EMPLOYEE_PHONE, "777");
    orm_session_clear(s);
    uint64_t before = orm_session_statement_count(s);
    assert_ok(s, orm_object_merge(s, copy, &own));
    ck_assert_uint_eq(orm_session_statement_count(s), before + 1);
    ck_assert_ptr_eq(own, (orm_object *)find_employee(s, 1));
    ck_assert(orm_object_history(own, EMPLOYEE_PHONE).changed);
    ck_assert(!orm_object_history(own, EMPLOYEE_NAME).changed);
    orm_object_free(copy);
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT phone FROM employees WHERE id = 1"), "777");
}
END_TEST

START_TEST(an_object_of_another_session_is_merged_and_left_as_it_is) {
    orm_session *other = open_session(engine);
    employee *theirs = find_employee(other, 1);
    set_text(theirs, EMPLOYEE_NAME, "Augusta");
    orm_object *own, *again;
    assert_ok(s, orm_object_merge(s, (orm_object *)theirs, &own));
    ck_assert_ptr_ne(own, (orm_object *)theirs);
    ck_assert_ptr_eq(theirs->object.session, other);
    assert_ok(s, orm_object_merge(s, own, &again));
    ck_assert_ptr_eq(own, again);
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT name FROM employees WHERE id = 1"), "Augusta");
    orm_session_close(other);
}
END_TEST

START_TEST(merging_what_is_no_row_makes_one) {
    orm_object *eve = (orm_object *)new_employee(NULL, "Eve", "eve@x", NULL), *own;
    int64_t one = 1;
    orm_object_set(eve, EMPLOYEE_DEPARTMENT_ID, &one);
    assert_ok(s, orm_object_merge(s, eve, &own));
    orm_object_free(eve);
    ck_assert_int_eq(orm_object_state(own), ORM_PENDING);
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT kind FROM employees WHERE email = 'eve@x'"), "full_time");
    /* One whose row is gone is written anew, under its key. */
    orm_object *copy = detached(4);
    assert_ok(s, orm_object_delete((orm_object *)find_employee(s, 4)));
    assert_ok(s, orm_session_commit(s));
    assert_ok(s, orm_object_merge(s, copy, &own));
    orm_object_free(copy);
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT name FROM employees WHERE id = 4"), "Dan");
}
END_TEST

START_TEST(merging_another_version_is_stale) {
    int32_t id = 1, amount = 5;
    const void *key[] = {&id};
    orm_object *found, *copy, *own;
    assert_ok(s, orm_object_find(s, &note_entity, key, &found));
    assert_ok(s, orm_object_detach(found, &copy));
    orm_object_set(copy, NOTE_AMOUNT, &amount);
    sql_beside("UPDATE notes SET version = 2");
    orm_session_clear(s);
    assert_status(s, orm_object_merge(s, copy, &own), ORM_STALE);
    assert_ok(s, orm_session_rollback(s));
    sql_beside("UPDATE notes SET version = 1");
    orm_session_clear(s);
    assert_ok(s, orm_object_merge(s, copy, &own));
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT amount || ' ' || version FROM notes"), "5 2");
    orm_object_free(copy);
}
END_TEST

START_TEST(a_label_newer_than_the_program_is_not_merged_over) {
    orm_object *copy = detached(2), *own;
    sql_beside("UPDATE employees SET kind = 'on_call' WHERE id = 2");
    orm_session_clear(s);
    orm_object *newer = detached(2);
    assert_ok(s, orm_object_merge(s, newer, &own));
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT kind FROM employees WHERE id = 2"), "on_call");
    assert_ok(s, orm_object_merge(s, copy, &own));
    assert_ok(s, orm_session_commit(s));
    ck_assert_str_eq(ask_beside("SELECT kind FROM employees WHERE id = 2"), "full_time");
    orm_object_free(copy);
    orm_object_free(newer);
}
END_TEST

/* --- history ----------------------------------------------------------------------------------- */

START_TEST(the_history_of_a_column_is_what_the_database_has_and_what_is_set) {
    orm_object *ada = (orm_object *)find_employee(s, 1);
    orm_history name = orm_object_history(ada, EMPLOYEE_NAME);
    ck_assert(!name.changed);
    ck_assert_ptr_eq(name.before, name.now);
    set_text(ada, EMPLOYEE_NAME, "B");
    set_text(ada, EMPLOYEE_NAME, "C");
    name = orm_object_history(ada, EMPLOYEE_NAME);
    ck_assert(name.changed);
    ck_assert_str_eq(*(const char *const *)name.before, "Ada");
    ck_assert_str_eq(*(const char *const *)name.now, "C");
    ck_assert(orm_object_changed(ada));
    set_text(ada, EMPLOYEE_NAME, "Ada");
    ck_assert(!orm_object_changed(ada));
    ck_assert(!orm_object_history(ada, EMPLOYEE_NAME).changed);
    set_text(ada, EMPLOYEE_NAME, "D");
    assert_ok(s, orm_session_flush(s));
    name = orm_object_history(ada, EMPLOYEE_NAME);
    ck_assert(!name.changed);
    ck_assert_str_eq(*(const char *const *)name.before, "D");
    ck_assert(!orm_object_history(ada, 99).changed);
}
END_TEST

START_TEST(a_new_object_has_no_before) {
    orm_object *eve = (orm_object *)new_employee(s, "Eve", "eve@x", find_department(s, 1));
    orm_history name = orm_object_history(eve, EMPLOYEE_NAME);
    ck_assert(name.changed);
    ck_assert_ptr_null(name.before);
    ck_assert_ptr_null(orm_object_history(eve, EMPLOYEE_PHONE).before);
    int32_t id = 1;
    const void *key[] = {&id};
    orm_object *first;
    assert_ok(s, orm_session_flush(s));
    assert_ok(s, orm_object_find(s, &note_entity, key, &first));
    ck_assert_ptr_null(orm_object_history(first, NOTE_BODY).now);
    set_text(first, NOTE_BODY, "new");
    ck_assert_ptr_null(orm_object_history(first, NOTE_BODY).before);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("session_states");
    TCase *tests = tcase_create("states");
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_set_timeout(tests, 60);
    tcase_add_test(tests, every_operation_is_legal_or_refused_as_the_table_says);
    tcase_add_test(tests, an_expired_object_is_read_again_when_it_is_met);
    tcase_add_test(tests, reading_an_expired_column_is_told_and_its_key_can_be_read);
    tcase_add_test(tests, a_column_set_on_an_expired_object_is_kept_when_its_row_is_read);
    tcase_add_test(tests, expiring_everything_drops_what_was_not_saved);
    tcase_add_test(tests, an_expired_object_whose_key_had_been_set_has_its_key_again);
    tcase_add_test(tests, expiring_an_object_written_by_this_transaction_reads_what_it_wrote);
    tcase_add_test(tests, reload_reads_the_relationships_that_were_loaded);
    tcase_add_test(tests, merging_writes_the_columns_that_differ);
    tcase_add_test(tests, an_object_of_another_session_is_merged_and_left_as_it_is);
    tcase_add_test(tests, merging_what_is_no_row_makes_one);
    tcase_add_test(tests, merging_another_version_is_stale);
    tcase_add_test(tests, a_label_newer_than_the_program_is_not_merged_over);
    tcase_add_test(tests, the_history_of_a_column_is_what_the_database_has_and_what_is_set);
    tcase_add_test(tests, a_new_object_has_no_before);
    suite_add_tcase(suite, tests);
    return suite;
}
