/* The naming convention and names in C. */
#include "model/build.h"
#include "model/c_claims.h"
#include "support/unit.h"

#include <string.h>

static orm_arena *arena;

static void make_arena(void) {
    arena = orm_arena_new(NULL);
}

static void free_arena(void) {
    orm_arena_free(arena);
}

static const char *named(const char *table, const char *column, const char *suffix) {
    name_list columns = {0};
    if (column)
        gen_list_add(arena, &columns, column);
    return conventional_name(arena, table, &columns, suffix);
}

static const char *repeated(const char *part, int times) {
    const char *text = "";
    for (int i = 0; i < times; i++)
        text = join_text(arena, text, part, (const char *)NULL);
    return text;
}

START_TEST(short_names_are_those_of_postgresql) {
    ck_assert_str_eq(named("people", "email", "key"), "people_email_key");
    ck_assert_str_eq(named("people", NULL, "pkey"), "people_pkey");
}
END_TEST

START_TEST(a_name_of_63_bytes_is_kept_and_one_of_64_is_cut) {
    const char *kept = repeated("x", 63 - 4);
    ck_assert_str_eq(named(kept, NULL, "key"), join_text(arena, kept, "_key", (const char *)NULL));
    const char *cut = named(repeated("x", 64 - 4), NULL, "key");
    ck_assert_uint_eq(strlen(cut), 63);
    ck_assert_str_eq(cut + 63 - 4, "_key");
}
END_TEST

START_TEST(long_names_that_begin_alike_stay_apart) {
    const char *table = repeated("long_", 12);
    ck_assert_str_ne(named(table, "first", "idx"), named(table, "second", "idx"));
    ck_assert_str_eq(named(table, "first", "idx"), named(table, "first", "idx"));
}
END_TEST

START_TEST(a_cut_never_splits_a_character) {
    for (int pad = 0; pad < 4; pad++) {
        const char *table =
            join_text(arena, repeated("x", pad), repeated("ß", 40), (const char *)NULL);
        const char *name = named(table, NULL, "fkey");
        ck_assert_uint_le(strlen(name), 63);
        const char *hash = strchr(name, '_');
        ck_assert_ptr_nonnull(hash);
        ck_assert_int_eq((int)((size_t)(hash - name) - (size_t)pad) % 2, 0);
    }
}
END_TEST

/* What PostgreSQL 15 named these. */
START_TEST(sequences_are_named_as_the_server_names_them) {
    ck_assert_str_eq(model_sequence_name(arena, "people", "id"), "people_id_seq");
    ck_assert_str_eq(model_sequence_name(arena, repeated("t", 60), "id"),
                     join_text(arena, repeated("t", 56), "_id_seq", (const char *)NULL));
    ck_assert_str_eq(
        model_sequence_name(arena, repeated("t", 40), repeated("c", 40)),
        join_text(arena, repeated("t", 29), "_", repeated("c", 29), "_seq", (const char *)NULL));
}
END_TEST

static void check_snake(const char *from, const char *to) {
    orm__buffer out = {0};
    snake_case(&out, from);
    ck_assert_str_eq(orm__buffer_text(&out), to);
    orm__buffer_free(&out);
}

START_TEST(entities_become_snakes) {
    check_snake("Employee", "employee");
    check_snake("OrderItem", "order_item");
    check_snake("HTTPServer", "http_server");
    check_snake("Level2Cache", "level2_cache");
    check_snake("ABC", "abc");
    check_snake("order_items", "order_items");
    check_snake("Order_Item", "order_item");
    check_snake("", "");
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("model_names");
    TCase *names = tcase_create("names");
    tcase_add_checked_fixture(names, make_arena, free_arena);
    tcase_add_test(names, short_names_are_those_of_postgresql);
    tcase_add_test(names, a_name_of_63_bytes_is_kept_and_one_of_64_is_cut);
    tcase_add_test(names, long_names_that_begin_alike_stay_apart);
    tcase_add_test(names, a_cut_never_splits_a_character);
    tcase_add_test(names, sequences_are_named_as_the_server_names_them);
    tcase_add_test(names, entities_become_snakes);
    suite_add_tcase(suite, names);
    return suite;
}
