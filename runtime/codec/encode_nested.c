/* Encoders of the kinds that hold others: each part stands behind its length. */
#include "codec/encoders.h"
#include "codec/layout.h"

#define NULL_LENGTH UINT32_MAX /* -1 */

/* Appends a length, then the value that has it. */
static void encode_part(orm__encoding *to, const orm_type *type, const void *value) {
    size_t at = to->out->len;
    orm__buffer_u32(to->out, 0);
    orm__encode_any(to, type, value);
    orm__buffer_patch_u32(to->out, at, (uint32_t)(to->out->len - at - 4));
}

static void encode_oid(orm__encoding *to, const orm_type *type) {
    uint32_t oid = orm__type_oid(type, to->exact, to->oids);
    if (!oid)
        orm__encoding_fail(to, ORM_MISMATCH, "a type that the database does not have");
    orm__buffer_u32(to->out, oid);
}

static bool has_nulls(const orm__any_array *array, const orm_type *element) {
    for (size_t i = 0; i < array->len; i++)
        if (orm__item_null(array, element, i))
            return true;
    return false;
}

void orm__encode_array(orm__encoding *to, const orm_type *type, const void *value) {
    const orm_type *element = type->element;
    orm__any_array array = orm__array_of(value);
    int dimension_count = orm__dimension_count(&array);
    orm__buffer_u32(to->out, (uint32_t)dimension_count);
    orm__buffer_u32(to->out, has_nulls(&array, element));
    encode_oid(to, element);
    for (int i = 0; i < dimension_count; i++) {
        orm_dimension dimension = orm__dimension(&array, i);
        orm__buffer_u32(to->out, (uint32_t)dimension.len);
        orm__buffer_u32(to->out, (uint32_t)dimension.lower);
    }
    for (size_t i = 0; i < array.len; i++) {
        if (orm__item_null(&array, element, i))
            orm__buffer_u32(to->out, NULL_LENGTH);
        else
            encode_part(to, element, orm__item(array.items, element, i));
    }
}

void orm__encode_range(orm__encoding *to, const orm_type *type, const void *value) {
    uint8_t flags = orm__range_flags(type, value);
    bool outer = to->exact;
    to->exact = true;
    orm__buffer_byte(to->out, (char)flags);
    if (orm__range_has_lower(flags))
        encode_part(to, type->element, orm__range_lower(value));
    if (orm__range_has_upper(flags))
        encode_part(to, type->element, orm__range_upper(type, value));
    to->exact = outer;
}

void orm__encode_multirange(orm__encoding *to, const orm_type *type, const void *value) {
    orm__any_multirange multirange = orm__multirange_of(value);
    orm__buffer_u32(to->out, (uint32_t)multirange.len);
    for (size_t i = 0; i < multirange.len; i++)
        encode_part(to, type->element, orm__item(multirange.items, type->element, i));
}

void orm__encode_composite(orm__encoding *to, const orm_type *type, const void *value) {
    bool outer = to->exact;
    to->exact = true;
    orm__buffer_u32(to->out, type->count);
    for (uint32_t i = 0; i < type->count; i++) {
        const orm_type *field = type->fields[i].type;
        const char *slot = orm__field(&type->fields[i], value);
        encode_oid(to, field);
        if (orm__type_is_null(field, true, slot))
            orm__buffer_u32(to->out, NULL_LENGTH);
        else
            encode_part(to, field, slot + orm__slot_offset(field, true));
    }
    to->exact = outer;
}
