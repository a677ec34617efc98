/*
 * Fuzzes the decoders: the first byte chooses a type, the others are what a server sent.
 *
 * Whatever they are, nothing is read beyond them. What decodes is equal to itself, prints, and is
 * copied; and unless the server would refuse it (a text that is no UTF-8, a range upside down) it
 * encodes to bytes that decode to the same value.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "codec/codec.h"
#include "codec/decode_slot.h"
#include "support/sample_types.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

typedef union any_value {
    visit largest;
    orm_opt_visit larger;
    orm_opt_numeric_range range;
    max_align_t align;
} any_value;

static uint32_t any_oid(void *context, const orm_type *type) {
    (void)context;
    (void)type;
    return 100000;
}

static void require(bool holds, const char *claim, const orm_type *type) {
    if (holds)
        return;
    fprintf(stderr, "%s: %s\n", type->name, claim);
    abort();
}

static void print(const orm_type *type, const void *value) {
    char text[ORM_TIME_TEXT];
#define PRINT(kind_, name)                                                                         \
    if (type->kind == ORM_KIND_##kind_)                                                            \
        require(orm_##name##_format(*(const orm_##name *)value, text, sizeof text) < sizeof text,  \
                "a text exceeds its bound", type);
    PRINT(DATE, date)
    PRINT(TIME, time)
    PRINT(TIMETZ, timetz)
    PRINT(TIMESTAMP, timestamp)
    PRINT(TIMESTAMPTZ, timestamptz)
    PRINT(INTERVAL, interval)
    PRINT(UUID, uuid)
    PRINT(INET, inet)
    PRINT(CIDR, inet)
    if (type->kind == ORM_KIND_NUMERIC) {
        const orm_numeric *number = value;
        int64_t integer;
        orm_numeric_format(*number, text, sizeof text);
        (void)orm_numeric_to_int64(*number, number->scale, &integer);
        (void)orm_numeric_to_double(*number);
    }
}

static void there_and_back(const orm_type *type, const void *value, orm_arena *arena) {
    static const orm__oids oids = {.oid = any_oid};
    orm__buffer wire = {0};
    any_value back;
    const char *why = NULL;
    orm_status status = orm__encode(type, value, &wire, &oids, &why);
    require(status == ORM_OK || (status == ORM_VALUE && why), "does not encode", type);
    if (status == ORM_OK) {
        const char *bytes = wire.len ? wire.data : "";
        status = orm__decode(type, bytes, (int)wire.len, arena, &back, &why);
        require(status == ORM_OK, "does not decode again", type);
        require(orm__value_equal(type, false, value, &back), "is another value", type);
    }
    orm__buffer_free(&wire);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size == 0 || size > 1 << 20)
        return 0;
    const orm_type *type = sample_types[data[0] % SAMPLE_TYPE_COUNT];
    orm_arena *arena = orm_arena_new(NULL);
    any_value value, fast, copy;
    const char *why = NULL, *bytes = (const char *)data + 1;
    int len = (int)size - 1;
    orm_status status = orm__decode(type, bytes, len, arena, &value, &why);
    require(status == ORM_OK || (status == ORM_MISMATCH && why), "fails in silence", type);
    require(orm__decode_slot(type, false, bytes, len, arena, &fast, &why) == status,
            "the fast path differs", type);
    if (status == ORM_OK) {
        require(orm__value_equal(type, false, &value, &fast), "the fast path differs", type);
        require(orm__value_copy(type, false, arena, &value, &copy) == ORM_OK, "no copy", type);
        require(orm__value_equal(type, false, &value, &copy), "a copy differs", type);
        require(orm__key_equal(type, &value, &copy), "is not its own key", type);
        require(orm__value_hash(type, &value) == orm__value_hash(type, &copy), "two hashes", type);
        print(type, &value);
        there_and_back(type, &value, arena);
    }
    orm_arena_free(arena);
    return 0;
}
