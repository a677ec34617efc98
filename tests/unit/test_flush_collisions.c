/* Rows that are to have what other rows have until the same flush: keys made anew, unique values
 * that move on or are swapped. */
#include "session_schema.h"

typedef struct badge {
    orm_object object;
    int32_t id;
    const char *code;
    orm_opt_int32 slot;
    int32_t place;
    orm_opt_int32 parent_id;
    struct badge *parent;
    uint64_t loaded[1], changed[1];
} badge;

enum { BADGE_ID, BADGE_CODE, BADGE_SLOT, BADGE_PLACE, BADGE_PARENT_ID };
enum { BADGE_PARENT };

extern const orm_entity badge_entity;

static const orm_column badge_columns[] = {
    COLUMN(badge, id, orm_type_int4, ORM_COLUMN_KEY),
    COLUMN(badge, code, orm_type_text, ORM_COLUMN_DEFAULT),
    COLUMN(badge, slot, orm_type_int4, ORM_COLUMN_NULLABLE),
    COLUMN(badge, place, orm_type_int4, 0),
    COLUMN(badge, parent_id, orm_type_int4, ORM_COLUMN_NULLABLE),
};
static const uint16_t ones[] = {1}, twos[] = {2}, threes[] = {3}, fours[] = {4};
static const orm_relation badge_relations[] = {
    {.name = "parent",
     .kind = ORM_RELATION_OWNER,
     .flags = ORM_RELATION_NULLABLE,
     .offset = offsetof(struct badge, parent),
     .target = &badge_entity,
     .inverse = -1,
     .column_count = 1,
     .ref_count = 1,
     .columns = fours,
     .ref_columns = zero,
     .condition = "",
     .where = "",
     .order_by = ""},
};
static const orm_constraint badge_constraints[] = {
    {"badges_pkey", ORM_PRIMARY_KEY, false, 1, zero, NULL},
    {"badges_code_key", ORM_UNIQUE, false, 1, ones, NULL},
    {"badges_slot_key", ORM_UNIQUE, false, 1, twos, NULL},
    {"badges \"place\" key", ORM_UNIQUE, true, 1, threes, NULL},
};
const orm_entity badge_entity = {
    .abi = ORM_ABI,
    .size = sizeof(struct badge),
    .name = "Badge",
    .c_name = "badge",
    .table = "badges",
    .columns = badge_columns,
    .relations = badge_relations,
    .constraints = badge_constraints,
    .key = zero,
    .column_count = 5,
    .relation_count = 1,
    .constraint_count = 4,
    .key_count = 1,
    .bits = offsetof(struct badge, loaded),
    .words = 1,
    .order = 9,
    .select =
        "SELECT this.id, this.code, this.slot, this.place, this.parent_id FROM badges AS this",
    .by_key = " WHERE this.id = $1",
    .ordered = " ORDER BY this.id"};

static const char badges_sql[] =
    "CREATE TABLE badges (id int PRIMARY KEY, code text NOT NULL DEFAULT 'none'"
    " CONSTRAINT badges_code_key UNIQUE, slot int CONSTRAINT badges_slot_key UNIQUE,"
    " place int NOT NULL CONSTRAINT \"badges \"\"place\"\" key\" UNIQUE DEFERRABLE,"
    " parent_id int REFERENCES badges);"
    "INSERT INTO badges VALUES (1, 'a', 10, 100, NULL), (2, 'b', 20, 200, 1), (3, 'c', 30, 300, 2),"
    " (4, 'd', NULL, 400, NULL);";

static orm_engine *engine;
static orm_session *s;
static badge *made[4];

static void setup(void) {
    orm_list all;
    create_schema();
    sql_beside(badges_sql);
    engine = open_engine((orm_engine_options){.pool_size = 2});
    s = open_session(engine);
    assert_ok(s, orm_entity_all(s, &badge_entity, &all));
    for (int i = 0; i < 4; i++)
        made[i] = (badge *)(void *)all.items[i];
}

static void teardown(void) {
    orm_session_close(s);
    orm_engine_close(engine);
    drop_schema();
}

static void set_int(badge *object, unsigned column, int32_t value) {
    orm_object_set((orm_object *)object, column, &value);
}

static void set_slot(badge *object, int32_t value) {
    orm_opt_int32 slot = orm_opt_int32_of(value);
    orm_object_set((orm_object *)object, BADGE_SLOT, &slot);
}

static badge *new_badge(int32_t id, const char *code, int32_t place) {
    badge *object = (badge *)(void *)orm_object_new(s, &badge_entity);
    set_int(object, BADGE_ID, id);
    if (code)
        set_text(object, BADGE_CODE, code);
    set_int(object, BADGE_PLACE, place);
    return object;
}

static void assert_rows(const char *wanted) {
    ck_assert_str_eq(
        ask_beside("SELECT string_agg(concat_ws(',', id, code, slot, place, parent_id),"
                   " ' ' ORDER BY id) FROM badges"),
        wanted);
}

static uint64_t statements_of_commit(void) {
    uint64_t before = orm_session_statement_count(s);
    assert_ok(s, orm_session_commit(s));
    return orm_session_statement_count(s) - before;
}

/* --- keys made anew ----------------------------------------------------------------------------- */

START_TEST(a_row_deleted_and_made_anew_is_one_update_and_keeps_who_refers_to_it) {
    assert_ok(s, orm_object_delete((orm_object *)made[0]));
    badge *again = new_badge(1, NULL, 100);
    ck_assert_uint_eq(statements_of_commit(), 1);
    assert_rows("1,none,100 2,b,20,200,1 3,c,30,300,2 4,d,400");
    ck_assert_str_eq(again->code, "none");
    ck_assert_ptr_null(made[0]->object.session);
    int32_t id = 1;
    const void *key[] = {&id};
    orm_object *found;
    assert_ok(s, orm_object_find(s, &badge_entity, key, &found));
    ck_assert_ptr_eq(found, again);
}
END_TEST

START_TEST(a_rollback_undoes_a_replacement) {
    assert_ok(s, orm_object_delete((orm_object *)made[0]));
    new_badge(1, NULL, 100);
    assert_ok(s, orm_session_flush(s));
    assert_ok(s, orm_session_rollback(s));
    int32_t id = 1;
    const void *key[] = {&id};
    orm_object *found;
    assert_ok(s, orm_object_find(s, &badge_entity, key, &found));
    ck_assert_ptr_eq(found, made[0]);
    ck_assert_str_eq(made[0]->code, "a");
}
END_TEST

START_TEST(a_replacement_of_a_row_that_is_gone_is_stale) {
    assert_ok(s, orm_session_commit(s));
    sql_beside("DELETE FROM badges WHERE id = 4");
    assert_ok(s, orm_object_delete((orm_object *)made[3]));
    new_badge(4, "x", 400);
    assert_status(s, orm_session_commit(s), ORM_STALE);
    assert_ok(s, orm_session_rollback(s));
}
END_TEST

START_TEST(new_rows_may_refer_to_a_replacement_and_it_to_them) {
    assert_ok(s, orm_object_delete((orm_object *)made[3]));
    badge *again = new_badge(4, "x", 400), *child = new_badge(5, "y", 500);
    orm_object_relate((orm_object *)again, BADGE_PARENT, (orm_object *)child);
    orm_object_relate((orm_object *)child, BADGE_PARENT, (orm_object *)again);
    ck_assert_uint_eq(statements_of_commit(), 2);
    assert_rows("1,a,10,100 2,b,20,200,1 3,c,30,300,2 4,x,400,5 5,y,500,4");
}
END_TEST

/* --- unique values ------------------------------------------------------------------------------ */

START_TEST(what_a_deleted_row_had_a_new_one_may_have) {
    assert_ok(s, orm_object_delete((orm_object *)made[1]));
    assert_ok(s, orm_object_delete((orm_object *)made[2]));
    new_badge(5, "b", 200);
    ck_assert_uint_eq(statements_of_commit(), 2);
    assert_rows("1,a,10,100 4,d,400 5,b,200");
}
END_TEST

/* Deletes c, b and a, of which each refers to the next; c has let go of b in memory alone. */
START_TEST(what_is_deleted_early_takes_along_who_refers_to_it_in_the_database) {
    orm_object_relate((orm_object *)made[2], BADGE_PARENT, NULL);
    assert_ok(s, orm_object_delete((orm_object *)made[1]));
    assert_ok(s, orm_object_delete((orm_object *)made[2]));
    assert_ok(s, orm_object_delete((orm_object *)made[0]));
    new_badge(5, "b", 200);
    ck_assert_uint_eq(statements_of_commit(), 3);
    assert_rows("4,d,400 5,b,200");
}
END_TEST

START_TEST(what_an_updated_row_had_a_new_one_may_have) {
    set_text(made[0], BADGE_CODE, "z");
    new_badge(5, "a", 500);
    ck_assert_uint_eq(statements_of_commit(), 2);
    assert_rows("1,z,10,100 2,b,20,200,1 3,c,30,300,2 4,d,400 5,a,500");
}
END_TEST

START_TEST(values_move_on_along_a_chain_in_the_order_that_it_needs) {
    set_text(made[0], BADGE_CODE, "b");
    set_text(made[1], BADGE_CODE, "c");
    set_text(made[2], BADGE_CODE, "e");
    ck_assert_uint_eq(statements_of_commit(), 3);
    assert_rows("1,b,10,100 2,c,20,200,1 3,e,30,300,2 4,d,400");
}
END_TEST

START_TEST(a_swap_over_a_nullable_column_goes_by_null) {
    set_slot(made[0], 20);
    set_slot(made[1], 10);
    ck_assert_uint_eq(statements_of_commit(), 3);
    assert_rows("1,a,20,100 2,b,10,200,1 3,c,30,300,2 4,d,400");
}
END_TEST

START_TEST(a_swap_over_a_deferrable_constraint_defers_it) {
    set_int(made[0], BADGE_PLACE, 200);
    set_int(made[1], BADGE_PLACE, 300);
    set_int(made[2], BADGE_PLACE, 100);
    set_slot(made[2], 31);
    ck_assert_uint_eq(statements_of_commit(), 4);
    assert_rows("1,a,10,200 2,b,20,300,1 3,c,31,100,2 4,d,400");
}
END_TEST

START_TEST(a_swap_that_nothing_allows_is_told_before_sending) {
    set_text(made[0], BADGE_CODE, "b");
    set_text(made[1], BADGE_CODE, "a");
    uint64_t before = orm_session_statement_count(s);
    assert_status(s, orm_session_commit(s), ORM_CONSTRAINT);
    const orm_error *error = orm_session_error(s);
    ck_assert_str_eq(error->constraint, "badges_code_key");
    ck_assert_ptr_nonnull(strstr(error->message, "id 1"));
    ck_assert_ptr_nonnull(strstr(error->message, "id 2"));
    ck_assert_ptr_nonnull(strstr(error->hint, "deferrable"));
    ck_assert_uint_eq(orm_session_statement_count(s), before);
    assert_ok(s, orm_session_rollback(s));
    assert_rows("1,a,10,100 2,b,20,200,1 3,c,30,300,2 4,d,400");
    ck_assert_str_eq(made[0]->code, "a");
}
END_TEST

START_TEST(keys_move_on_too) {
    set_int(made[3], BADGE_ID, 6);
    new_badge(4, "x", 500);
    ck_assert_uint_eq(statements_of_commit(), 2);
    assert_rows("1,a,10,100 2,b,20,200,1 3,c,30,300,2 4,x,500 6,d,400");
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("flush_collisions");
    TCase *tests = tcase_create("collisions");
    tcase_add_checked_fixture(tests, setup, teardown);
    tcase_add_test(tests, a_row_deleted_and_made_anew_is_one_update_and_keeps_who_refers_to_it);
    tcase_add_test(tests, a_rollback_undoes_a_replacement);
    tcase_add_test(tests, a_replacement_of_a_row_that_is_gone_is_stale);
    tcase_add_test(tests, new_rows_may_refer_to_a_replacement_and_it_to_them);
    tcase_add_test(tests, what_a_deleted_row_had_a_new_one_may_have);
    tcase_add_test(tests, what_is_deleted_early_takes_along_who_refers_to_it_in_the_database);
    tcase_add_test(tests, what_an_updated_row_had_a_new_one_may_have);
    tcase_add_test(tests, values_move_on_along_a_chain_in_the_order_that_it_needs);
    tcase_add_test(tests, a_swap_over_a_nullable_column_goes_by_null);
    tcase_add_test(tests, a_swap_over_a_deferrable_constraint_defers_it);
    tcase_add_test(tests, a_swap_that_nothing_allows_is_told_before_sending);
    tcase_add_test(tests, keys_move_on_too);
    suite_add_tcase(suite, tests);
    return suite;
}
