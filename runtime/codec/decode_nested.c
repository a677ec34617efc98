/*
 * Decoders of the kinds that hold others: arrays, ranges, multiranges, composites.
 *
 * They nest as deep as their types do, which are constant data of the program: what is on the wire
 * cannot make them recurse further.
 */
#include <string.h>

#include "codec/decoders.h"
#include "codec/layout.h"

static const char truncated[] = "a value that ends before its parts do";
static const char too_long[] = "a value with more bytes than its parts";

/* Room for `count` items, of at least one byte. */
static void *alloc_items(orm_arena *arena, size_t count, size_t size) {
    if (count > SIZE_MAX / 2 / size)
        return NULL;
    return orm_arena_alloc(arena, count * size);
}

/* Reads the dimensions; every item takes at least the four bytes of its length, which bounds their
 * product by what remains. */
static orm_status decode_dimensions(int count, orm__wire *in, orm_arena *arena,
                                    orm__any_array *array, const char **why) {
    orm_dimension dimensions[ORM__MAX_DIMENSIONS];
    array->len = count > 0;
    for (int i = 0; i < count; i++) {
        orm_dimension *dimension = &dimensions[i];
        if (!orm__wire_take_i32(in, &dimension->len) || !orm__wire_take_i32(in, &dimension->lower))
            return orm__mismatch(why, truncated);
        if (dimension->len < 1 || dimension->lower > INT32_MAX - dimension->len ||
            (size_t)dimension->len > in->len / 4 / array->len)
            return orm__mismatch(why, "an array with more items than bytes");
        array->len *= (size_t)dimension->len;
    }
    if (count == 0 || (count == 1 && dimensions[0].lower == 1))
        return ORM_OK;
    array->dimension_count = count;
    array->dimensions = (const orm_dimension *)orm_arena_copy(arena, (const char *)dimensions,
                                                              (size_t)count * sizeof *dimensions);
    return array->dimensions ? ORM_OK : ORM_NOMEM;
}

static orm_status decode_items(const orm_type *element, orm__wire *in, orm_arena *arena,
                               orm__any_array *array, const char **why) {
    bool *nulls = NULL;
    char *items = alloc_items(arena, array->len, element->size);
    if (!items)
        return ORM_NOMEM;
    for (size_t i = 0; i < array->len; i++) {
        const char *data;
        int32_t len;
        char *item = items + i * element->size;
        if (!orm__wire_take_field(in, &data, &len))
            return orm__mismatch(why, truncated);
        if (data) {
            orm_status status = orm__decode(element, data, len, arena, item, why);
            if (status != ORM_OK)
                return status;
            continue;
        }
        if (!nulls && !(nulls = orm_arena_zalloc(arena, array->len * sizeof *nulls)))
            return ORM_NOMEM;
        nulls[i] = true;
        memset(item, 0, element->size);
    }
    array->items = items;
    array->nulls = nulls;
    return ORM_OK;
}

orm_status orm__decode_array(const orm_type *type, orm__wire in, orm_arena *arena, void *out,
                             const char **why) {
    int32_t dimension_count, has_nulls, element_oid;
    if (!orm__wire_take_i32(&in, &dimension_count) || !orm__wire_take_i32(&in, &has_nulls) ||
        !orm__wire_take_i32(&in, &element_oid))
        return orm__mismatch(why, truncated);
    if (dimension_count < 0 || dimension_count > ORM__MAX_DIMENSIONS || has_nulls < 0 ||
        has_nulls > 1)
        return orm__mismatch(why, "an array of more than six dimensions");
    orm__any_array array = {0};
    orm_status status = decode_dimensions(dimension_count, &in, arena, &array, why);
    if (status == ORM_OK)
        status = decode_items(type->element, &in, arena, &array, why);
    if (status != ORM_OK)
        return status;
    if (in.len)
        return orm__mismatch(why, too_long);
    memcpy(out, &array, sizeof array);
    return ORM_OK;
}

static orm_status decode_bound(const orm_type *bound, bool there, orm__wire *in, orm_arena *arena,
                               void *out, const char **why) {
    const char *data;
    int32_t len;
    if (!there)
        return ORM_OK;
    if (!orm__wire_take_field(in, &data, &len) || !data)
        return orm__mismatch(why, truncated);
    return orm__decode(bound, data, len, arena, out, why);
}

orm_status orm__decode_range(const orm_type *type, orm__wire in, orm_arena *arena, void *out,
                             const char **why) {
    const orm_type *bound = type->element;
    char *lower = out, *upper = lower + bound->size;
    memset(out, 0, type->size);
    const char *head = orm__wire_take(&in, 1);
    uint8_t flags = head ? (uint8_t)*head : 0;
    if (!head || !orm__range_flags_valid(flags))
        return orm__mismatch(why, "a range with unknown flags");
    lower[2 * (size_t)bound->size] = (char)flags;
    orm_status status = decode_bound(bound, orm__range_has_lower(flags), &in, arena, lower, why);
    if (status == ORM_OK)
        status = decode_bound(bound, orm__range_has_upper(flags), &in, arena, upper, why);
    if (status == ORM_OK && in.len)
        return orm__mismatch(why, too_long);
    return status;
}

orm_status orm__decode_multirange(const orm_type *type, orm__wire in, orm_arena *arena, void *out,
                                  const char **why) {
    enum { LEAST = 5 }; /* bytes of a range: its length and its flags */
    int32_t count;
    if (!orm__wire_take_i32(&in, &count))
        return orm__mismatch(why, truncated);
    if (count < 0 || (size_t)count > in.len / LEAST)
        return orm__mismatch(why, "a multirange with more ranges than bytes");
    char *items = alloc_items(arena, (size_t)count, type->element->size);
    if (!items)
        return ORM_NOMEM;
    for (int32_t i = 0; i < count; i++) {
        char *item = items + (size_t)i * type->element->size;
        orm_status status = decode_bound(type->element, true, &in, arena, item, why);
        if (status != ORM_OK)
            return status;
    }
    if (in.len)
        return orm__mismatch(why, too_long);
    orm__any_multirange multirange = {.items = items, .len = (size_t)count};
    memcpy(out, &multirange, sizeof multirange);
    return ORM_OK;
}

orm_status orm__decode_composite(const orm_type *type, orm__wire in, orm_arena *arena, void *out,
                                 const char **why) {
    int32_t count, oid, len;
    const char *data;
    memset(out, 0, type->size);
    if (!orm__wire_take_i32(&in, &count))
        return orm__mismatch(why, truncated);
    if (count < 0 || (uint32_t)count != type->count)
        return orm__mismatch(why, "a composite value that has not the fields of its type");
    for (uint32_t i = 0; i < type->count; i++) {
        const orm_field *field = &type->fields[i];
        if (!orm__wire_take_i32(&in, &oid) || !orm__wire_take_field(&in, &data, &len))
            return orm__mismatch(why, truncated);
        orm_status status = orm__decode_column(field->type, true, data, len, arena,
                                               (char *)out + field->offset, why);
        if (status != ORM_OK)
            return status;
    }
    return in.len ? orm__mismatch(why, too_long) : ORM_OK;
}
