/* Spare blocks: what is kept, what is given again, and the bound. */
#include "base/spare_blocks.h"
#include "support/ration.h"
#include "support/unit.h"

#include <orm/arena.h>

#include <stdint.h>
#include <string.h>

#include "base/bump.h"

static orm_allocator allocator;
static orm__spare_blocks spare;

static void set_up(void) {
    allocator = orm__allocator_or_default(NULL);
    orm__spare_blocks_init(&spare, &allocator);
}

static void tear_down(void) {
    orm__spare_blocks_free(&spare);
}

static void *take(size_t size, size_t *got) {
    *got = size;
    void *block = orm__spare_take(&spare, &allocator, got);
    ck_assert_ptr_nonnull(block);
    memset(block, 0xa5, *got);
    return block;
}

START_TEST(a_large_block_is_given_again) {
    size_t got, again;
    void *block = take(100000, &got);
    orm__spare_give(&spare, &allocator, block, got);
    ck_assert_uint_eq(spare.held, 100000);
    ck_assert_ptr_eq(take(80000, &again), block);
    ck_assert_uint_eq(again, 100000);
    ck_assert_uint_eq(spare.held, 0);
    orm__spare_give(&spare, &allocator, block, again);
}
END_TEST

START_TEST(a_block_that_is_small_or_far_too_large_is_not) {
    size_t got, other;
    void *large = take(1000000, &got);
    orm__spare_give(&spare, &allocator, large, got);
    void *block = take(400000, &other);
    ck_assert_ptr_ne(block, large);
    ck_assert_uint_eq(other, 400000);
    orm__spare_give(&spare, &allocator, block, other);
    ck_assert_uint_eq(spare.held, 1400000);
    void *small = take(1000, &got);
    ck_assert_uint_eq(got, 1000);
    orm__spare_give(&spare, &allocator, small, got);
    ck_assert_uint_eq(spare.held, 1400000);
}
END_TEST

START_TEST(no_more_than_the_bound_is_kept) {
    enum { EACH = 8 << 20, COUNT = 12 };
    void *blocks[COUNT];
    size_t got;
    for (size_t i = 0; i < COUNT; i++)
        blocks[i] = take(EACH, &got);
    for (size_t i = 0; i < COUNT; i++)
        orm__spare_give(&spare, &allocator, blocks[i], EACH);
    ck_assert_uint_eq(spare.held, ORM__SPARE_MOST_HELD);
}
END_TEST

START_TEST(an_arena_lives_on_what_the_last_one_left) {
    ration rationed = {.left = SIZE_MAX};
    orm_allocator counted = ration_allocator(&rationed);
    orm__spare_blocks kept;
    orm__spare_blocks_init(&kept, &counted);
    size_t needed[2];
    for (int round = 0; round < 2; round++) {
        size_t before = rationed.left;
        orm_arena *arena = orm_arena_new(&counted);
        orm__arena_spare(arena, &kept);
        for (int i = 0; i < 20000; i++)
            ck_assert_ptr_nonnull(orm_arena_zalloc(arena, 500));
        orm_arena_free(arena);
        needed[round] = before - rationed.left;
    }
    ck_assert_uint_lt(needed[1], needed[0]);
    orm__spare_blocks_free(&kept);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("spare blocks");
    TCase *cases = tcase_create("spare blocks");
    tcase_add_checked_fixture(cases, set_up, tear_down);
    tcase_add_test(cases, a_large_block_is_given_again);
    tcase_add_test(cases, a_block_that_is_small_or_far_too_large_is_not);
    tcase_add_test(cases, no_more_than_the_bound_is_kept);
    tcase_add_test(cases, an_arena_lives_on_what_the_last_one_left);
    suite_add_tcase(suite, cases);
    return suite;
}
