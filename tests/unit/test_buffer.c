/* Buffers: what is written stands there, ended by a NUL, until memory runs out; then it sticks. */
#include "base/buffer.h"
#include "support/ration.h"
#include "support/unit.h"

#include <string.h>

START_TEST(an_empty_buffer_is_an_empty_text) {
    orm__buffer buffer = {0};
    ck_assert_str_eq(orm__buffer_text(&buffer), "");
    ck_assert(!orm__buffer_failed(&buffer));
    orm__buffer_free(&buffer);
}
END_TEST

START_TEST(writes_follow_one_another) {
    orm__buffer buffer = {0};
    orm__buffer_text_add(&buffer, "one");
    orm__buffer_byte(&buffer, ' ');
    orm__buffer_write(&buffer, "two\0three", 9);
    orm__buffer_printf(&buffer, " %d%s", 4, "!");
    ck_assert_uint_eq(buffer.len, 16);
    ck_assert_mem_eq(buffer.data, "one two\0three 4!", 17);
    orm__buffer_free(&buffer);
}
END_TEST

START_TEST(a_formatted_text_of_any_length_is_whole) {
    char long_text[5000];
    memset(long_text, 'x', sizeof long_text - 1);
    long_text[sizeof long_text - 1] = '\0';
    for (size_t len = 0; len < sizeof long_text; len += 37) {
        orm__buffer buffer = {0};
        orm__buffer_printf(&buffer, "<%.*s>", (int)len, long_text);
        ck_assert_uint_eq(buffer.len, len + 2);
        ck_assert_int_eq(buffer.data[len + 1], '>');
        ck_assert_int_eq(buffer.data[len + 2], '\0');
        orm__buffer_free(&buffer);
    }
}
END_TEST

START_TEST(integers_are_in_network_byte_order) {
    orm__buffer buffer = {0};
    orm__buffer_u16(&buffer, 0x0102);
    orm__buffer_u32(&buffer, 0);
    orm__buffer_u64(&buffer, 0x0708090a0b0c0d0eU);
    orm__buffer_patch_u32(&buffer, 2, 0x03040506);
    ck_assert_uint_eq(buffer.len, 14);
    ck_assert_mem_eq(buffer.data, "\x01\x02\x03\x04\x05\x06\x07\x08\x09\x0a\x0b\x0c\x0d\x0e", 14);
    orm__buffer_free(&buffer);
}
END_TEST

START_TEST(running_out_of_memory_sticks_and_leaks_nothing) {
    bool completed = false;
    for (size_t n = 0; !completed; n++) {
        ration r = {.left = n};
        orm_allocator allocator = ration_allocator(&r);
        orm__buffer buffer = orm__buffer_on(&allocator);
        for (int i = 0; i < 2000; i++)
            orm__buffer_printf(&buffer, "%d,", i);
        completed = !orm__buffer_failed(&buffer);
        size_t len = buffer.len;
        r.left = 1000;
        orm__buffer_text_add(&buffer, "more");
        ck_assert_uint_eq(buffer.len, completed ? len + 4 : len);
        orm__buffer_free(&buffer);
        ck_assert_uint_eq(r.held, 0);
        ck_assert_uint_lt(n, 100);
    }
}
END_TEST

START_TEST(clear_forgets_the_error_and_the_bytes) {
    ration r = {.left = 0};
    orm_allocator allocator = ration_allocator(&r);
    orm__buffer buffer = orm__buffer_on(&allocator);
    orm__buffer_text_add(&buffer, "lost");
    ck_assert(orm__buffer_failed(&buffer));
    r.left = 100;
    orm__buffer_clear(&buffer);
    orm__buffer_text_add(&buffer, "kept");
    ck_assert(!orm__buffer_failed(&buffer));
    ck_assert_str_eq(orm__buffer_text(&buffer), "kept");
    orm__buffer_free(&buffer);
}
END_TEST

START_TEST(a_size_that_overflows_is_a_failure) {
    orm__buffer buffer = {0};
    orm__buffer_text_add(&buffer, "x");
    ck_assert(!orm__buffer_reserve(&buffer, SIZE_MAX));
    ck_assert(orm__buffer_failed(&buffer));
    orm__buffer_free(&buffer);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("buffer");
    TCase *cases = tcase_create("buffer");
    tcase_add_test(cases, an_empty_buffer_is_an_empty_text);
    tcase_add_test(cases, writes_follow_one_another);
    tcase_add_test(cases, a_formatted_text_of_any_length_is_whole);
    tcase_add_test(cases, integers_are_in_network_byte_order);
    tcase_add_test(cases, running_out_of_memory_sticks_and_leaks_nothing);
    tcase_add_test(cases, clear_forgets_the_error_and_the_bytes);
    tcase_add_test(cases, a_size_that_overflows_is_a_failure);
    suite_add_tcase(suite, cases);
    return suite;
}
