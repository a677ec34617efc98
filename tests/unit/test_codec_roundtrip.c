/* Values of every type through the codecs and back, without a server: what is encoded decodes to
 * the same, copies are equal and their own, equal keys hash the same, memory may run out. */
#include "support/unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "codec/codec.h"
#include "codec/decode_slot.h"
#include "support/arbitrary.h"
#include "support/sample_types.h"

/* More than any value or slot needs, aligned for all of them. */
typedef union any_value {
    visit largest;
    orm_opt_visit larger;
    orm_opt_numeric_range range;
    max_align_t align;
} any_value;

/* Types without an OID of their own get one made of their name. */
static uint32_t made_oid(void *context, const orm_type *type) {
    ++*(int *)context;
    return 100000 + (uint32_t)strlen(type->name);
}

static int asked;
static const orm__oids made_oids = {.oid = made_oid, .context = &asked};

static orm__buffer encoded(const orm_type *type, const void *value) {
    orm__buffer out = {0};
    const char *why = "";
    orm_status status = orm__encode(type, value, &out, &made_oids, &why);
    ck_assert_msg(status == ORM_OK, "%s: %s", type->name, why);
    return out;
}

static void check_one(const orm_type *type, const void *value, orm_arena *arena) {
    any_value back, copy;
    const char *why = "";
    orm__buffer wire = encoded(type, value);
    const char *bytes = wire.len ? wire.data : "";
    ck_assert_msg(orm__decode(type, bytes, (int)wire.len, arena, &back, &why) == ORM_OK, "%s: %s",
                  type->name, why);
    ck_assert_msg(orm__value_equal(type, false, value, &back), "%s is not what it was", type->name);
    ck_assert(orm__key_equal(type, value, &back));
    ck_assert_uint_eq(orm__value_hash(type, value), orm__value_hash(type, &back));
    orm__buffer again = encoded(type, &back);
    ck_assert_msg(again.len == wire.len && memcmp(again.data, wire.data, wire.len) == 0,
                  "%s is encoded otherwise the second time", type->name);
    ck_assert_int_eq(orm__value_copy(type, false, arena, &back, &copy), ORM_OK);
    ck_assert_msg(orm__value_equal(type, false, value, &copy), "%s: a copy differs", type->name);
    orm__buffer_free(&wire);
    orm__buffer_free(&again);
}

START_TEST(every_type_decodes_to_what_was_encoded) {
    enum { ROUNDS = 300 };
    const orm_type *type = sample_types[_i];
    arbitrary from = {.state = unit_seed() + (uint64_t)_i * 7919, .arena = orm_arena_new(NULL)};
    for (int round = 0; round < ROUNDS; round++) {
        any_value value;
        arbitrary_value(&from, type, &value);
        check_one(type, &value, from.arena);
        orm_arena_reset(from.arena);
    }
    orm_arena_free(from.arena);
}
END_TEST

/* Slots: the inlined decoder, the other one, and what comes of NULL. */
START_TEST(slots_hold_null_and_values) {
    const orm_type *type = sample_types[_i];
    arbitrary from = {.state = unit_seed() + (uint64_t)_i, .arena = orm_arena_new(NULL)};
    for (int round = 0; round < 50; round++) {
        any_value value, fast, slow, null;
        const char *why = "";
        memset(&fast, 0, sizeof fast);
        memset(&slow, 0, sizeof slow);
        arbitrary_value(&from, type, &value);
        orm__buffer wire = encoded(type, &value);
        const char *bytes = wire.len ? wire.data : "";
        int len = (int)wire.len;
        bool nullable = round % 2;
        ck_assert_int_eq(orm__decode_slot(type, nullable, bytes, len, from.arena, &fast, &why),
                         ORM_OK);
        ck_assert_int_eq(orm__decode_column(type, nullable, bytes, len, from.arena, &slow, &why),
                         ORM_OK);
        ck_assert(orm__value_equal(type, nullable, &fast, &slow));
        ck_assert(!orm__type_is_null(type, nullable, &fast));
        bool is_null = true;
        orm__buffer again = {0};
        ck_assert_int_eq(
            orm__encode_column(type, nullable, &fast, &again, &made_oids, &is_null, &why), ORM_OK);
        ck_assert(!is_null && again.len == wire.len);
        ck_assert_int_eq(orm__decode_slot(type, true, NULL, 0, from.arena, &null, &why), ORM_OK);
        ck_assert(orm__type_is_null(type, true, &null));
        if (nullable)
            ck_assert(!orm__value_equal(type, true, &null, &fast));
        ck_assert(orm__value_equal(type, true, &null, &null));
        ck_assert_int_eq(orm__encode_column(type, true, &null, &again, &made_oids, &is_null, &why),
                         ORM_OK);
        ck_assert(is_null);
        ck_assert_int_eq(orm__decode_slot(type, false, NULL, 0, from.arena, &null, &why),
                         ORM_MISMATCH);
        orm__buffer_free(&wire);
        orm__buffer_free(&again);
        orm_arena_reset(from.arena);
    }
    orm_arena_free(from.arena);
}
END_TEST

/* A copy must not need what it was copied from: the source's arena is freed before it is read. */
START_TEST(a_copy_outlives_what_it_was_copied_from) {
    const orm_type *type = sample_types[_i];
    orm_arena *kept = orm_arena_new(NULL);
    for (int round = 0; round < 30; round++) {
        arbitrary from = {.state = unit_seed() + (uint64_t)round, .arena = orm_arena_new(NULL)};
        any_value value, copy;
        arbitrary_value(&from, type, &value);
        orm__buffer before = encoded(type, &value);
        ck_assert_int_eq(orm__value_copy(type, false, kept, &value, &copy), ORM_OK);
        orm_arena_free(from.arena);
        orm__buffer after = encoded(type, &copy);
        ck_assert_uint_eq(before.len, after.len);
        ck_assert_mem_eq(before.len ? before.data : "", after.len ? after.data : "", before.len);
        orm__buffer_free(&before);
        orm__buffer_free(&after);
    }
    orm_arena_free(kept);
}
END_TEST

/* Two arbitrary values: whatever equality says, it is the same both ways, and equal bits are equal
 * keys with equal hashes. */
START_TEST(equality_is_symmetric_and_hashes_follow_it) {
    const orm_type *type = sample_types[_i];
    arbitrary from = {.state = unit_seed() ^ (uint64_t)_i << 20, .arena = orm_arena_new(NULL)};
    if (!from.state)
        from.state = 1;
    for (int round = 0; round < 200; round++) {
        any_value a, b;
        arbitrary_value(&from, type, &a);
        arbitrary_value(&from, type, &b);
        bool bits = orm__value_equal(type, false, &a, &b), key = orm__key_equal(type, &a, &b);
        ck_assert_int_eq(bits, orm__value_equal(type, false, &b, &a));
        ck_assert_int_eq(key, orm__key_equal(type, &b, &a));
        ck_assert(key || !bits);
        if (key)
            ck_assert_uint_eq(orm__value_hash(type, &a), orm__value_hash(type, &b));
        orm_arena_reset(from.arena);
    }
    orm_arena_free(from.arena);
}
END_TEST

/* The bytes of every value cut short, or with one byte too many, are refused or at least another
 * value of a text; never read beyond (the sanitizers watch: the bytes are a block of their own). */
START_TEST(cut_bytes_are_never_read_beyond) {
    const orm_type *type = sample_types[_i];
    arbitrary from = {.state = unit_seed() + 77, .arena = orm_arena_new(NULL)};
    for (int round = 0; round < 20; round++) {
        any_value value, back;
        const char *why = "";
        arbitrary_value(&from, type, &value);
        orm__buffer wire = encoded(type, &value);
        for (size_t len = 0; len < wire.len; len++) {
            char *cut = malloc(len + 1);
            memcpy(cut, wire.data, len);
            orm_status status =
                orm__decode_slot(type, false, cut, (int)len, from.arena, &back, &why);
            ck_assert(status == ORM_OK || status == ORM_MISMATCH);
            if (type->kind == ORM_KIND_ARRAY || type->kind == ORM_KIND_COMPOSITE)
                ck_assert_int_eq(status, ORM_MISMATCH);
            free(cut);
        }
        orm__buffer_free(&wire);
        orm_arena_reset(from.arena);
    }
    orm_arena_free(from.arena);
}
END_TEST

/* --- memory ------------------------------------------------------------------------------- */

typedef struct ration {
    int left;
} ration;

static void *ration_resize(void *context, void *block, size_t old_size, size_t new_size) {
    (void)old_size;
    ration *r = context;
    return r->left-- > 0 ? realloc(block, new_size) : NULL;
}

static void ration_release(void *context, void *block, size_t size) {
    (void)context;
    (void)size;
    free(block);
}

START_TEST(no_memory_is_a_status) {
    const orm_type *type = sample_types[_i];
    arbitrary from = {.state = unit_seed(), .arena = orm_arena_new(NULL)};
    any_value value, back;
    const char *why = "";
    arbitrary_value(&from, type, &value);
    orm__buffer wire = encoded(type, &value);
    for (int budget = 1;; budget++) {
        ration r = {.left = budget};
        orm_allocator scarce = {.resize = ration_resize, .release = ration_release, .context = &r};
        orm_arena *arena = orm_arena_new(&scarce);
        ck_assert_ptr_nonnull(arena);
        orm_status status =
            orm__decode(type, wire.len ? wire.data : "", (int)wire.len, arena, &back, &why);
        if (status == ORM_OK)
            status = orm__value_copy(type, false, arena, &back, &back);
        orm_arena_free(arena);
        ck_assert(status == ORM_OK || status == ORM_NOMEM);
        if (status == ORM_OK)
            break;
    }
    ration none = {0};
    orm_allocator empty = {.resize = ration_resize, .release = ration_release, .context = &none};
    orm__buffer out = orm__buffer_on(&empty);
    if (wire.len)
        ck_assert_int_eq(orm__encode(type, &value, &out, &made_oids, &why), ORM_NOMEM);
    orm__buffer_free(&wire);
    orm_arena_free(from.arena);
}
END_TEST

/* --- types by name ------------------------------------------------------------------------ */

typedef struct names {
    const char *seen[32];
    int count;
} names;

static void remember(void *context, const orm_type *type) {
    names *all = context;
    if (all->count < 32)
        all->seen[all->count++] = type->name;
}

static bool was_seen(const names *all, const char *name) {
    for (int i = 0; i < all->count; i++)
        if (!strcmp(all->seen[i], name))
            return true;
    return false;
}

START_TEST(named_types_inside_a_composite_are_announced) {
    names all = {0};
    orm__each_named_type(&type_visit_array, remember, &all);
    ck_assert(was_seen(&all, "pg_temp.visit[]") && was_seen(&all, "pg_temp.visit"));
    ck_assert(was_seen(&all, "pg_temp.mood") && was_seen(&all, "pg_temp.mood[]"));
    ck_assert(was_seen(&all, "pg_temp.mood_range"));
    names none = {0};
    orm__each_named_type(&type_mood_array, remember, &none);
    orm__each_named_type(&orm_type_int4range_array, remember, &none);
    ck_assert_int_eq(none.count, 0);
}
END_TEST

static uint32_t no_oid(void *context, const orm_type *type) {
    (void)context;
    (void)type;
    return 0;
}

START_TEST(a_type_that_does_not_exist_is_a_mismatch) {
    orm__oids none = {.oid = no_oid};
    orm__buffer out = {0};
    const char *why = NULL;
    visit nowhere = {0};
    ck_assert_int_eq(orm__encode(&type_visit, &nowhere, &out, &none, &why), ORM_MISMATCH);
    ck_assert_str_eq(why, "a type that the database does not have");
    ck_assert_uint_eq(orm__parameter_oid(&type_visit, &none), 0);
    ck_assert_uint_eq(orm__parameter_oid(&type_mood, &none), 25);
    orm__buffer_free(&out);
}
END_TEST

START_TEST(a_label_unknown_to_the_program_is_zero) {
    mood value = MOOD_SAD;
    const char *why = "";
    orm_arena *arena = orm_arena_new(NULL);
    ck_assert_int_eq(orm__decode(&type_mood, "elated", 6, arena, &value, &why), ORM_OK);
    ck_assert_int_eq(value, MOOD_UNKNOWN);
    ck_assert_int_eq(orm__decode(&type_mood, "so so", 5, arena, &value, &why), ORM_OK);
    ck_assert_int_eq(value, MOOD_SO_SO);
    ck_assert_int_eq(orm__decode(&type_mood, "so", 2, arena, &value, &why), ORM_OK);
    ck_assert_int_eq(value, MOOD_UNKNOWN);
    ck_assert_int_eq(orm__decode(&type_mood, "sad\0", 4, arena, &value, &why), ORM_OK);
    ck_assert_int_eq(value, MOOD_UNKNOWN);
    orm_arena_free(arena);
}
END_TEST

/* --- equality ----------------------------------------------------------------------------- */

static orm_numeric numeric(const char *text) {
    orm_numeric made;
    ck_assert_int_eq(orm_numeric_parse(text, NULL, &made), ORM_OK);
    return made;
}

/* Equal as keys, with equal hashes, and not bit by bit. */
static void check_same_key(const orm_type *type, const void *a, const void *b) {
    ck_assert(orm__key_equal(type, a, b));
    ck_assert_uint_eq(orm__value_hash(type, a), orm__value_hash(type, b));
    ck_assert(!orm__value_equal(type, false, a, b));
}

START_TEST(keys_are_equal_as_the_server_holds_them_equal) {
    orm_numeric one = numeric("1.0"), also_one = numeric("1.000");
    check_same_key(&orm_type_numeric, &one, &also_one);
    double zero = 0.0, minus_zero = -0.0;
    check_same_key(&orm_type_float8, &zero, &minus_zero);
    float small_zero = 0.0F, small_minus_zero = -0.0F;
    check_same_key(&orm_type_float4, &small_zero, &small_minus_zero);
    const char *padded = "ab  ", *bare = "ab";
    check_same_key(&orm_type_bpchar, &padded, &bare);
    ck_assert(!orm__key_equal(&orm_type_text, &padded, &bare));
    orm_interval month = {.months = 1}, days = {.days = 30}, hours = {.days = 29};
    hours.microseconds = INT64_C(86400000000);
    check_same_key(&orm_type_interval, &month, &days);
    check_same_key(&orm_type_interval, &days, &hours);
    orm_interval before = {.days = 1, .microseconds = -1}, next = {0};
    next.microseconds = INT64_C(86399999999);
    check_same_key(&orm_type_interval, &before, &next);
}
END_TEST

START_TEST(a_plain_list_is_one_dimension_from_one) {
    const int32_t items[] = {1, 2};
    const orm_dimension from_one = {.len = 2, .lower = 1}, from_zero = {.len = 2, .lower = 0};
    orm_int32_array plain = {.items = items, .len = 2};
    orm_int32_array spelled = {
        .items = items, .len = 2, .dimensions = &from_one, .dimension_count = 1};
    orm_int32_array moved = {
        .items = items, .len = 2, .dimensions = &from_zero, .dimension_count = 1};
    ck_assert(orm__value_equal(&orm_type_int4_array, false, &plain, &spelled));
    ck_assert_uint_eq(orm__value_hash(&orm_type_int4_array, &plain),
                      orm__value_hash(&orm_type_int4_array, &spelled));
    ck_assert(!orm__value_equal(&orm_type_int4_array, false, &plain, &moved));
}
END_TEST

START_TEST(a_null_pointer_among_items_is_null) {
    const char *const items[] = {"a", NULL};
    orm_text_array texts = {.items = items, .len = 2}, back;
    orm_arena *arena = orm_arena_new(NULL);
    const char *why = "";
    orm__buffer wire = encoded(&orm_type_text_array, &texts);
    ck_assert_int_eq(
        orm__decode(&orm_type_text_array, wire.data, (int)wire.len, arena, &back, &why), ORM_OK);
    ck_assert_ptr_nonnull(back.nulls);
    ck_assert(!back.nulls[0] && back.nulls[1]);
    ck_assert_str_eq(back.items[0], "a");
    ck_assert_ptr_null(back.items[1]);
    orm__buffer_free(&wire);
    orm_arena_free(arena);
}
END_TEST

Suite *unit_suite(void) {
    Suite *suite = suite_create("codec_roundtrip");
    TCase *all = tcase_create("every type");
    tcase_set_timeout(all, 60);
    tcase_add_loop_test(all, every_type_decodes_to_what_was_encoded, 0, SAMPLE_TYPE_COUNT);
    tcase_add_loop_test(all, slots_hold_null_and_values, 0, SAMPLE_TYPE_COUNT);
    tcase_add_loop_test(all, a_copy_outlives_what_it_was_copied_from, 0, SAMPLE_TYPE_COUNT);
    tcase_add_loop_test(all, equality_is_symmetric_and_hashes_follow_it, 0, SAMPLE_TYPE_COUNT);
    tcase_add_loop_test(all, cut_bytes_are_never_read_beyond, 0, SAMPLE_TYPE_COUNT);
    tcase_add_loop_test(all, no_memory_is_a_status, 0, SAMPLE_TYPE_COUNT);
    suite_add_tcase(suite, all);
    TCase *single = tcase_create("single");
    tcase_add_test(single, named_types_inside_a_composite_are_announced);
    tcase_add_test(single, a_type_that_does_not_exist_is_a_mismatch);
    tcase_add_test(single, a_label_unknown_to_the_program_is_zero);
    tcase_add_test(single, keys_are_equal_as_the_server_holds_them_equal);
    tcase_add_test(single, a_plain_list_is_one_dimension_from_one);
    tcase_add_test(single, a_null_pointer_among_items_is_null);
    suite_add_tcase(suite, single);
    return suite;
}
