/*
 * Fuzzes the codecs with bytes that no server would send.
 *
 * The first byte picks a built-in type, its array or range among them; the others are a value on
 * the wire. Decoding ends and touches no memory that is not its own. What decodes is a value like
 * any other: it copies to an equal one with the same hash, and when it can be encoded, decoding
 * that gives the same value again.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "codec/codec.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const orm_type *const types[] = {
#define SCALAR_AND_ARRAY(name, ...) &orm_type_##name, &orm_type_##name##_array,
    ORM_BUILTIN_TYPES(SCALAR_AND_ARRAY)
#define RANGES(range, o, a, multirange, ...)                                                       \
    SCALAR_AND_ARRAY(range, ) SCALAR_AND_ARRAY(multirange, )
        ORM_BUILTIN_RANGES(RANGES)};

static void fail(const orm_type *type, const char *what) {
    fprintf(stderr, "%s: %s\n", type->name, what);
    abort();
}

static void *decoded(const orm_type *type, const char *data, size_t len, orm_arena *arena) {
    const char *why = NULL;
    void *value = orm_arena_zalloc(arena, type->size);
    if (value == NULL || orm__decode(type, data, (int)len, arena, value, &why) != ORM_OK)
        return NULL;
    return value;
}

static void check_copy(const orm_type *type, const void *value, orm_arena *arena) {
    void *copy = orm_arena_zalloc(arena, type->size);
    if (copy == NULL || orm__value_copy(type, false, arena, value, copy) != ORM_OK)
        return;
    if (!orm__value_equal(type, false, value, copy))
        fail(type, "a copy is not equal");
    if (orm__key_equal(type, value, copy) &&
        orm__value_hash(type, value) != orm__value_hash(type, copy))
        fail(type, "equal keys have different hashes");
}

static void check_round_trip(const orm_type *type, const void *value, orm_arena *arena) {
    orm__buffer wire = {0};
    const char *why = NULL;
    if (orm__encode(type, value, &wire, NULL, &why) == ORM_OK) {
        const void *again = decoded(type, orm__buffer_text(&wire), wire.len, arena);
        if (again == NULL)
            fail(type, "what was encoded does not decode");
        if (!orm__value_equal(type, false, value, again))
            fail(type, "a round trip changes the value");
    } else if (why == NULL) {
        fail(type, "a refusal without a reason");
    }
    orm__buffer_free(&wire);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0)
        return 0;
    const orm_type *type = types[data[0] % (sizeof types / sizeof *types)];
    orm_arena *arena = orm_arena_new(NULL);
    if (arena == NULL)
        return 0;
    const void *value = decoded(type, (const char *)data + 1, size - 1, arena);
    if (value != NULL) {
        check_copy(type, value, arena);
        check_round_trip(type, value, arena);
    }
    orm_arena_free(arena);
    return 0;
}
