/* What no server should send: each is refused, with a reason, and nothing is read beyond its end. */
#include "support/unit.h"

#include <stdlib.h>
#include <string.h>

#include "codec/codec.h"
#include "codec/decode_slot.h"
#include "codec/value/hex_text.h"
#include "support/sample_types.h"

typedef union any_value {
    visit largest;
    orm_opt_numeric_range range;
    max_align_t align;
} any_value;

typedef struct malformed {
    const char *claim;
    const orm_type *type;
    const char *hex; /* blanks are left out */
} malformed;

#define FIRST_DIMENSIONS "00000001 00000001"

static const malformed cases[] = {
    {"a boolean of no bytes", &orm_type_bool, ""},
    {"a boolean of two", &orm_type_bool, "0000"},
    {"a boolean that is 2", &orm_type_bool, "02"},
    {"a smallint too short", &orm_type_int2, "00"},
    {"a smallint too long", &orm_type_int2, "000000"},
    {"an integer too short", &orm_type_int4, "000000"},
    {"an integer too long", &orm_type_int4, "0000000000"},
    {"a bigint as wide as an integer", &orm_type_int8, "00000000"},
    {"a real as wide as a double", &orm_type_float4, "0000000000000000"},
    {"a double as wide as a real", &orm_type_float8, "00000000"},
    {"an oid too short", &orm_type_oid, "0000"},
    {"a date too long", &orm_type_date, "0000000000000000"},
    {"a date before the first", &orm_type_date, "ffda9766"},
    {"a date behind the last", &orm_type_date, "7fda970d"},
    {"a time below midnight", &orm_type_time, "ffffffffffffffff"},
    {"a time behind midnight", &orm_type_time, "000000141dd76001"},
    {"a time too short", &orm_type_time, "00000000"},
    {"a timetz without its zone", &orm_type_timetz, "0000000000000000"},
    {"a timetz sixteen hours away", &orm_type_timetz, "0000000000000000 0000e100"},
    {"a timestamp before the first", &orm_type_timestamp, "8000000000000001"},
    {"a timestamp behind the last", &orm_type_timestamptz, "7ffffffffffffffe"},
    {"an interval too short", &orm_type_interval, "000000000000000000000000"},
    {"a uuid too short", &orm_type_uuid, "000000000000000000000000000000"},
    {"a uuid too long", &orm_type_uuid, "0000000000000000000000000000000000"},
    {"a macaddr too short", &orm_type_macaddr, "0000000000"},
    {"a macaddr8 as short as a macaddr", &orm_type_macaddr8, "000000000000"},
    {"an inet without a head", &orm_type_inet, "020800"},
    {"an inet of an unknown family", &orm_type_inet, "04080004 0a000001"},
    {"an inet with an IPv6's size", &orm_type_inet, "02080010 0a000001"},
    {"an inet with fewer bytes than it says", &orm_type_inet, "02080004 0a0000"},
    {"an inet with more bytes than it says", &orm_type_inet, "02080004 0a00000100"},
    {"an inet with 33 bits of network", &orm_type_inet, "02210004 0a000001"},
    {"an inet with an unknown flag", &orm_type_inet, "02080204 0a000001"},
    {"a cidr with host bits", &orm_type_cidr, "02080104 0a000001"},
    {"a text with a NUL at its start", &orm_type_text, "00"},
    {"a text with a NUL at its end", &orm_type_text, "6100"},
    {"a text with a NUL in its last word", &orm_type_text, "6161616161616161616100"},
    {"a text with a NUL in its first word", &orm_type_text, "6161610061616161616161"},
    {"a \"char\" of two bytes", &orm_type_char, "6161"},
    {"a \"char\" of none", &orm_type_char, ""},
    {"jsonb without a version", &orm_type_jsonb, ""},
    {"jsonb of another version", &orm_type_jsonb, "027b7d"},
    {"jsonb with a NUL", &orm_type_jsonb, "01220022"},
    {"bits without their number", &orm_type_varbit, "000000"},
    {"fewer bits than they say", &orm_type_varbit, "00000009 ff"},
    {"more bits than they say", &orm_type_varbit, "00000008 ffff"},
    {"a negative number of bits", &orm_type_varbit, "ffffffff"},
    {"bits behind the last", &orm_type_varbit, "00000001 c0"},
    {"a numeric without a head", &orm_type_numeric, "00000000000000"},
    {"a numeric with fewer digits than it says", &orm_type_numeric, "0002 0000 0000 0000 0001"},
    {"a numeric with more digits than it says", &orm_type_numeric, "0001 0000 0000 0000 0001 0001"},
    {"a numeric digit of 10000", &orm_type_numeric, "0001 0000 0000 0000 2710"},
    {"a negative numeric digit", &orm_type_numeric, "0001 0000 0000 0000 ffff"},
    {"a numeric of an unknown sign", &orm_type_numeric, "0000 0000 8000 0000"},
    {"a NaN with digits", &orm_type_numeric, "0001 0000 c000 0000 0001"},
    {"a numeric of scale 16384", &orm_type_numeric, "0001 0000 0000 4000 0001"},
    {"a numeric with digits behind its scale", &orm_type_numeric, "0001 ffff 0000 0001 0001"},
    {"a numeric below all weights", &orm_type_numeric, "0002 8000 0000 0000 0000 0001"},
    {"an array without a head", &orm_type_int4_array, "0000000000000000"},
    {"an array of seven dimensions", &orm_type_int4_array, "00000007 00000000 00000017"},
    {"an array of -1 dimensions", &orm_type_int4_array, "ffffffff 00000000 00000017"},
    {"an array with an unknown flag", &orm_type_int4_array, "00000000 00000002 00000017"},
    {"an empty array with bytes behind it", &orm_type_int4_array, "00000000 00000000 00000017 00"},
    {"an array without its dimension", &orm_type_int4_array, "00000001 00000000 00000017 00000001"},
    {"a dimension of no items", &orm_type_int4_array,
     "00000001 00000000 00000017 00000000 00000001"},
    {"a dimension of -1 items", &orm_type_int4_array,
     "00000001 00000000 00000017 ffffffff 00000001"},
    {"a dimension of two thousand million items", &orm_type_int4_array,
     "00000001 00000000 00000017 7fffffff 00000001 00000004 00000001"},
    {"dimensions whose product overflows", &orm_type_int4_array,
     "00000006 00000000 00000017 7fffffff 00000001 7fffffff 00000001 7fffffff 00000001"
     "7fffffff 00000001 7fffffff 00000001 7fffffff 00000001 ffffffff"},
    {"indexes that overflow", &orm_type_int4_array,
     "00000001 00000000 00000017 00000001 7fffffff 00000004 00000001"},
    {"an item that is cut", &orm_type_int4_array,
     "00000001 00000000 00000017 " FIRST_DIMENSIONS " 00000004 000000"},
    {"an item of length -2", &orm_type_int4_array,
     "00000001 00000000 00000017 " FIRST_DIMENSIONS " fffffffe 00000000"},
    {"an item of another width", &orm_type_int4_array,
     "00000001 00000000 00000017 " FIRST_DIMENSIONS " 00000003 000000"},
    {"an array with bytes behind its items", &orm_type_int4_array,
     "00000001 00000000 00000017 " FIRST_DIMENSIONS " 00000004 00000001 00"},
    {"a range without flags", &orm_type_int4range, ""},
    {"a range with unknown flags", &orm_type_int4range, "20"},
    {"a range that is empty and infinite", &orm_type_int4range, "09"},
    {"a range whose infinite bound is inclusive", &orm_type_int4range, "1a"},
    {"an empty range with a bound", &orm_type_int4range, "01 00000004 00000001"},
    {"a range without its upper bound", &orm_type_int4range, "02 00000004 00000001"},
    {"a range with a NULL bound", &orm_type_int4range, "02 ffffffff ffffffff"},
    {"a range with a bound of another width", &orm_type_int4range, "12 00000002 0001"},
    {"a range with bytes behind it", &orm_type_int4range, "18 00"},
    {"a multirange without its number", &orm_type_int4multirange, "0000"},
    {"a multirange of -1 ranges", &orm_type_int4multirange, "ffffffff"},
    {"a multirange of more ranges than bytes", &orm_type_int4multirange, "7fffffff 00000001 18"},
    {"a multirange with a NULL range", &orm_type_int4multirange, "00000001 ffffffff 00"},
    {"a multirange with bytes behind it", &orm_type_int4multirange, "00000001 00000001 18 00"},
    {"a composite without its number", &type_visit, "00"},
    {"a composite with fewer fields", &type_visit, "00000001 00000019 ffffffff"},
    {"a composite with -1 fields", &type_visit, "ffffffff"},
    {"a composite whose field is cut", &type_visit, "0000000a 00000019 00000005 61"},
};
enum { CASE_COUNT = sizeof cases / sizeof *cases };

/* The bytes in a block of their own, so that the sanitizers see every byte read beyond them. */
static char *bytes_of(const char *hex, size_t *len) {
    char *bytes = malloc(strlen(hex) / 2 + 1);
    for (*len = 0; *hex;) {
        uint8_t byte;
        if (*hex == ' ') {
            hex++;
            continue;
        }
        ck_assert_msg(orm__scan_hex(&hex, &byte), "%s", hex);
        bytes[(*len)++] = (char)byte;
    }
    char *exact = malloc(*len ? *len : 1);
    memcpy(exact, bytes, *len);
    free(bytes);
    return exact;
}

START_TEST(malformed_bytes_are_refused) {
    const malformed *c = &cases[_i];
    any_value value;
    size_t len;
    const char *why = NULL;
    char *bytes = bytes_of(c->hex, &len);
    orm_arena *arena = orm_arena_new(NULL);
    orm_status status = orm__decode(c->type, bytes, (int)len, arena, &value, &why);
    ck_assert_msg(status == ORM_MISMATCH, "%s is taken", c->claim);
    ck_assert_msg(why && *why, "%s is refused without a reason", c->claim);
    why = NULL;
    status = orm__decode_slot(c->type, false, bytes, (int)len, arena, &value, &why);
    ck_assert_msg(status == ORM_MISMATCH && why, "%s is taken by the fast path", c->claim);
    ck_assert_int_eq(orm__decode(c->type, bytes, -1, arena, &value, &why), ORM_MISMATCH);
    free(bytes);
    orm_arena_free(arena);
}
END_TEST

/* A NUL anywhere in texts of all lengths around those that the copying treats apart. */
START_TEST(a_nul_is_found_wherever_it_is) {
    enum { LONGEST = 140 };
    orm_arena *arena = orm_arena_new(NULL);
    for (int len = 1; len <= LONGEST; len++) {
        char *bytes = malloc((size_t)len);
        /* To the compiler the slot could be of a wider type. */
        union {
            const char *text;
            orm_numeric wider;
        } slot;
        const char *why = "";
        memset(bytes, 0x81, (size_t)len);
        ck_assert_int_eq(orm__decode_slot(&orm_type_text, false, bytes, len, arena, &slot, &why),
                         ORM_OK);
        ck_assert_uint_eq(strlen(slot.text), (size_t)len);
        ck_assert_mem_eq(slot.text, bytes, (size_t)len);
        for (int at = 0; at < len; at++) {
            bytes[at] = 0;
            ck_assert_int_eq(
                orm__decode_slot(&orm_type_text, false, bytes, len, arena, &slot, &why),
                ORM_MISMATCH);
            bytes[at] = (char)(at % 2 ? 0x80 : 0x01);
        }
        free(bytes);
        orm_arena_reset(arena);
    }
    orm_arena_free(arena);
}
END_TEST

/* Zero digits at either end are no error of the server's, but no form of ours either. */
START_TEST(zero_digits_at_the_ends_are_dropped) {
    static const struct {
        const char *hex, *text;
    } loose[] = {
        {"0003 0001 0000 0002 0000 0007 0000", "7.00"},
        {"0001 0000 4000 0001 0000", "0.0"},
        {"0002 0003 0000 0000 0000 0000", "0"},
        {"0000 0000 d000 0020", "Infinity"},
        {"0000 0007 c000 0000", "NaN"},
    };
    orm_arena *arena = orm_arena_new(NULL);
    for (size_t i = 0; i < sizeof loose / sizeof *loose; i++) {
        size_t len;
        const char *why = "";
        char text[64], *bytes = bytes_of(loose[i].hex, &len);
        orm_numeric value, parsed;
        ck_assert_msg(orm__decode(&orm_type_numeric, bytes, (int)len, arena, &value, &why) ==
                          ORM_OK,
                      "%s: %s", loose[i].hex, why);
        orm_numeric_format(value, text, sizeof text);
        ck_assert_str_eq(text, loose[i].text);
        ck_assert_int_eq(orm_numeric_parse(text, NULL, &parsed), ORM_OK);
        ck_assert(orm__value_equal(&orm_type_numeric, false, &value, &parsed));
        free(bytes);
    }
    orm_arena_free(arena);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("codec_malformed");
    TCase *tests = tcase_create("malformed");
    tcase_add_loop_test(tests, malformed_bytes_are_refused, 0, CASE_COUNT);
    tcase_add_test(tests, a_nul_is_found_wherever_it_is);
    tcase_add_test(tests, zero_digits_at_the_ends_are_dropped);
    suite_add_tcase(suite, tests);
    return suite;
}
