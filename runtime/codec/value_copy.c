/*
 * Deep copies: the value's own bytes, then all that its pointers lead to.
 *
 * A copier gets a value whose bytes are already copied and brings what it points to into the
 * arena; false when that has no memory. Kinds without pointers have none.
 */
#include "base/bump.h"
#include "codec/codec.h"
#include "codec/layout.h"
#include "codec/value/numeric.h"

typedef bool copier(const orm_type *type, orm_arena *arena, void *value);

static bool copy_any(const orm_type *type, orm_arena *arena, void *value);

/* A copy of `len` bytes, with room for one more; never NULL for a `from` that is not. */
static const void *copy_block(orm_arena *arena, const void *from, size_t len) {
    void *to = len < SIZE_MAX / 2 ? orm_arena_alloc(arena, len + 1) : NULL;
    if (to && len)
        memcpy(to, from, len);
    return to;
}

/* A copy of `count` items of a type; they are not deep yet. */
static void *copy_items(orm_arena *arena, const orm_type *type, const void *items, size_t count) {
    if (count > SIZE_MAX / 4 / type->size)
        return NULL;
    return (void *)copy_block(arena, items, count * type->size);
}

static bool copy_text(const orm_type *type, orm_arena *arena, void *value) {
    (void)type;
    const char *text = orm__text_of(value);
    size_t size = strlen(text) + 1;
    char *copy = size < SIZE_MAX / 2 ? orm__arena_take_text(arena, size) : NULL;
    if (copy)
        memcpy(copy, text, size);
    memcpy(value, &copy, sizeof copy);
    return copy;
}

static bool copy_bytes(const orm_type *type, orm_arena *arena, void *value) {
    (void)type;
    orm_bytes *bytes = value;
    bytes->data = copy_block(arena, bytes->data, bytes->len);
    return bytes->data;
}

static bool copy_bits(const orm_type *type, orm_arena *arena, void *value) {
    (void)type;
    orm_bits *bits = value;
    bits->data = copy_block(arena, bits->data, orm__bit_bytes(bits->len));
    return bits->data;
}

static bool copy_numeric(const orm_type *type, orm_arena *arena, void *value) {
    (void)type;
    orm_numeric *number = value;
    if (number->len <= ORM_NUMERIC_INLINE)
        return true;
    number->digits.far_digits =
        copy_block(arena, number->digits.far_digits, number->len * sizeof(int16_t));
    return number->digits.far_digits;
}

static bool copy_array(const orm_type *type, orm_arena *arena, void *value) {
    const orm_type *element = type->element;
    orm__any_array array = orm__array_of(value);
    char *items = copy_items(arena, element, array.items, array.len);
    if (!items)
        return false;
    for (size_t i = 0; i < array.len; i++) {
        char *item = items + i * element->size;
        if (orm__item_null(&array, element, i))
            memset(item, 0, element->size);
        else if (!copy_any(element, arena, item))
            return false;
    }
    array.items = items;
    if (array.nulls && !(array.nulls = copy_block(arena, array.nulls, array.len)))
        return false;
    size_t size = (size_t)array.dimension_count * sizeof *array.dimensions;
    if (array.dimensions && !(array.dimensions = copy_block(arena, array.dimensions, size)))
        return false;
    memcpy(value, &array, sizeof array);
    return true;
}

static bool copy_range(const orm_type *type, orm_arena *arena, void *value) {
    uint8_t flags = orm__range_flags(type, value);
    char *lower = value, *upper = lower + type->element->size;
    return (!orm__range_has_lower(flags) || copy_any(type->element, arena, lower)) &&
           (!orm__range_has_upper(flags) || copy_any(type->element, arena, upper));
}

static bool copy_multirange(const orm_type *type, orm_arena *arena, void *value) {
    orm__any_multirange multirange = orm__multirange_of(value);
    char *items = copy_items(arena, type->element, multirange.items, multirange.len);
    if (!items)
        return false;
    for (size_t i = 0; i < multirange.len; i++)
        if (!copy_range(type->element, arena, items + i * type->element->size))
            return false;
    multirange.items = items;
    memcpy(value, &multirange, sizeof multirange);
    return true;
}

static bool copy_composite(const orm_type *type, orm_arena *arena, void *value) {
    for (uint32_t i = 0; i < type->count; i++) {
        const orm_type *field = type->fields[i].type;
        char *slot = (char *)value + type->fields[i].offset;
        if (!orm__type_is_null(field, true, slot) &&
            !copy_any(field, arena, slot + orm__slot_offset(field, true)))
            return false;
    }
    return true;
}

static copier *const copiers[ORM_KIND_COUNT] = {
    [ORM_KIND_NUMERIC] = copy_numeric,
    [ORM_KIND_TEXT] = copy_text,
    [ORM_KIND_JSONB] = copy_text,
    [ORM_KIND_BYTEA] = copy_bytes,
    [ORM_KIND_BIT] = copy_bits,
    [ORM_KIND_ARRAY] = copy_array,
    [ORM_KIND_RANGE] = copy_range,
    [ORM_KIND_MULTIRANGE] = copy_multirange,
    [ORM_KIND_COMPOSITE] = copy_composite,
};

static bool copy_any(const orm_type *type, orm_arena *arena, void *value) {
    return !copiers[type->kind] || copiers[type->kind](type, arena, value);
}

orm_status orm__value_copy(const orm_type *type, bool nullable, orm_arena *arena, const void *from,
                           void *to) {
    memmove(to, from, orm__slot_size(type, nullable));
    if (!copiers[type->kind] || orm__type_is_null(type, nullable, to))
        return ORM_OK;
    char *value = (char *)to + orm__slot_offset(type, nullable);
    return copiers[type->kind](type, arena, value) ? ORM_OK : ORM_NOMEM;
}
