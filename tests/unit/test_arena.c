/* Arenas: alignment, growth, what is kept over a reset, and memory that runs out. */
#include "support/ration.h"
#include "support/unit.h"

#include <orm/arena.h>

#include <stdalign.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

START_TEST(blocks_are_aligned_and_do_not_overlap) {
    enum { COUNT = 1000 };
    unsigned char *blocks[COUNT];
    orm_arena *arena = orm_arena_new(NULL);
    ck_assert_ptr_nonnull(arena);
    for (size_t i = 0; i < COUNT; i++) {
        blocks[i] = orm_arena_alloc(arena, i % 97 + 1);
        ck_assert_uint_eq((uintptr_t)blocks[i] % alignof(max_align_t), 0);
        memset(blocks[i], (int)(i % 251), i % 97 + 1);
    }
    for (size_t i = 0; i < COUNT; i++) {
        for (size_t k = 0; k < i % 97 + 1; k++)
            ck_assert_uint_eq(blocks[i][k], i % 251);
    }
    orm_arena_free(arena);
}
END_TEST

START_TEST(a_block_larger_than_a_chunk_is_given) {
    orm_arena *arena = orm_arena_new(NULL);
    char *large = orm_arena_zalloc(arena, (size_t)5 << 20);
    ck_assert_ptr_nonnull(large);
    ck_assert_int_eq(large[((size_t)5 << 20) - 1], 0);
    ck_assert_uint_ge(orm_arena_size(arena), (size_t)5 << 20);
    orm_arena_free(arena);
}
END_TEST

START_TEST(copies_end_with_a_nul_that_len_does_not_count) {
    orm_arena *arena = orm_arena_new(NULL);
    ck_assert_str_eq(orm_arena_copy(arena, "abcdef", 3), "abc");
    ck_assert_str_eq(orm_arena_strdup(arena, ""), "");
    ck_assert_ptr_null(orm_arena_strdup(arena, NULL));
    orm_arena_free(arena);
}
END_TEST

START_TEST(a_size_that_overflows_is_refused) {
    orm_arena *arena = orm_arena_new(NULL);
    ck_assert_ptr_null(orm_arena_alloc(arena, SIZE_MAX));
    ck_assert_ptr_null(orm_arena_alloc(arena, SIZE_MAX - 64));
    ck_assert_ptr_nonnull(orm_arena_alloc(arena, 1));
    orm_arena_free(arena);
}
END_TEST

START_TEST(every_failing_allocation_gives_null_and_leaks_nothing) {
    bool completed = false;
    for (size_t n = 0; !completed; n++) {
        ration r = {.left = n};
        orm_allocator allocator = ration_allocator(&r);
        orm_arena *arena = orm_arena_new(&allocator);
        completed = arena != NULL;
        for (size_t i = 0; arena && i < 64; i++)
            completed = orm_arena_alloc(arena, 4096) != NULL && completed;
        orm_arena_free(arena);
        ck_assert_uint_eq(r.held, 0);
        ck_assert_uint_lt(n, 1000);
    }
}
END_TEST

START_TEST(reset_frees_all_but_the_first_chunk) {
    ration r = {.left = 1000};
    orm_allocator allocator = ration_allocator(&r);
    orm_arena *arena = orm_arena_new(&allocator);
    ck_assert_ptr_nonnull(orm_arena_alloc(arena, 16));
    size_t first = r.held;
    for (size_t i = 0; i < 100; i++)
        ck_assert_ptr_nonnull(orm_arena_alloc(arena, 4096));
    ck_assert_uint_gt(r.held, first);
    orm_arena_reset(arena);
    ck_assert_uint_eq(r.held, first);
    orm_arena_free(arena);
    ck_assert_uint_eq(r.held, 0);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("arena");
    TCase *cases = tcase_create("arena");
    tcase_add_test(cases, blocks_are_aligned_and_do_not_overlap);
    tcase_add_test(cases, a_block_larger_than_a_chunk_is_given);
    tcase_add_test(cases, copies_end_with_a_nul_that_len_does_not_count);
    tcase_add_test(cases, a_size_that_overflows_is_refused);
    tcase_add_test(cases, every_failing_allocation_gives_null_and_leaks_nothing);
    tcase_add_test(cases, reset_frees_all_but_the_first_chunk);
    suite_add_tcase(suite, cases);
    return suite;
}
