/* Maps and lists in an arena: what was put in is found again, and running out changes nothing. */
#include "base/list.h"
#include "base/map.h"
#include "support/ration.h"
#include "support/unit.h"

#include <stdio.h>

enum { COUNT = 5000 };

static char keys[COUNT][16];

static void make_keys(void) {
    for (int i = 0; i < COUNT; i++)
        snprintf(keys[i], sizeof keys[i], "key_%d", i);
}

START_TEST(an_empty_map_has_nothing) {
    orm__map map = {0};
    ck_assert_ptr_null(orm__map_get(&map, "key"));
    ck_assert_ptr_null(orm__map_get(&map, ""));
}
END_TEST

START_TEST(every_key_keeps_its_value_while_the_map_grows) {
    orm_arena *arena = orm_arena_new(NULL);
    orm__map map = {0};
    for (int i = 0; i < COUNT; i++) {
        ck_assert(orm__map_put(&map, arena, keys[i], keys[i]));
        ck_assert_ptr_eq(orm__map_get(&map, keys[i / 2]), keys[i / 2]);
    }
    ck_assert_uint_eq(map.len, COUNT);
    for (int i = 0; i < COUNT; i++)
        ck_assert_ptr_eq(orm__map_get(&map, keys[i]), keys[i]);
    ck_assert_ptr_null(orm__map_get(&map, "key_"));
    ck_assert_ptr_null(orm__map_get(&map, "key_5000"));
    orm_arena_free(arena);
}
END_TEST

START_TEST(putting_a_key_again_replaces_its_value) {
    orm_arena *arena = orm_arena_new(NULL);
    orm__map map = {0};
    ck_assert(orm__map_put(&map, arena, "a", keys[1]));
    ck_assert(orm__map_put(&map, arena, "a", keys[2]));
    ck_assert_uint_eq(map.len, 1);
    ck_assert_ptr_eq(orm__map_get(&map, "a"), keys[2]);
    orm_arena_free(arena);
}
END_TEST

START_TEST(a_map_without_memory_keeps_what_it_has) {
    ration r = {.left = 4};
    orm_allocator allocator = ration_allocator(&r);
    orm_arena *arena = orm_arena_new(&allocator);
    orm__map map = {0};
    int put = 0;
    while (put < COUNT && orm__map_put(&map, arena, keys[put], keys[put]))
        put++;
    ck_assert_int_lt(put, COUNT);
    ck_assert_uint_eq(map.len, (size_t)put);
    for (int i = 0; i < put; i++)
        ck_assert_ptr_eq(orm__map_get(&map, keys[i]), keys[i]);
    ck_assert_ptr_null(orm__map_get(&map, keys[put]));
    orm_arena_free(arena);
    ck_assert_uint_eq(r.held, 0);
}
END_TEST

START_TEST(the_hash_of_equal_bytes_is_equal_and_its_low_bits_differ) {
    size_t buckets[64] = {0};
    for (int i = 0; i < COUNT; i++) {
        ck_assert_uint_eq(orm__hash(keys[i], 8), orm__hash(keys[i], 8));
        buckets[orm__hash(keys[i], sizeof keys[i]) % 64]++;
    }
    for (int i = 0; i < 64; i++)
        ck_assert_uint_lt(buckets[i], 2 * COUNT / 64);
}
END_TEST

START_TEST(a_list_holds_its_items_in_order) {
    orm_arena *arena = orm_arena_new(NULL);
    ORM__LIST(int) list = {0};
    for (int i = 0; i < COUNT; i++)
        ck_assert(ORM__LIST_ADD(arena, &list, i * i));
    ck_assert_uint_eq(list.len, COUNT);
    for (int i = 0; i < COUNT; i++)
        ck_assert_int_eq(list.items[i], i * i);
    orm_arena_free(arena);
}
END_TEST

Suite *unit_suite(void) {
    make_keys();
    Suite *suite = suite_create("map");
    TCase *cases = tcase_create("map");
    tcase_add_test(cases, an_empty_map_has_nothing);
    tcase_add_test(cases, every_key_keeps_its_value_while_the_map_grows);
    tcase_add_test(cases, putting_a_key_again_replaces_its_value);
    tcase_add_test(cases, a_map_without_memory_keeps_what_it_has);
    tcase_add_test(cases, the_hash_of_equal_bytes_is_equal_and_its_low_bits_differ);
    tcase_add_test(cases, a_list_holds_its_items_in_order);
    suite_add_tcase(suite, cases);
    return suite;
}
