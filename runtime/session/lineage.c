/* Inheritance: finding out whose a row is. */
#include "session/lineage.h"

#include <stdlib.h>
#include <string.h>

#include "session/session_state.h"

bool orm__is_a(const orm_entity *entity, const orm_entity *other) {
    while (entity != other && entity->lineage && entity->lineage->parent)
        entity = entity->lineage->parent;
    return entity == other;
}

const orm_entity *orm__variant_of(const orm_entity *entity, const char *text, size_t len) {
    const orm_lineage *lineage = entity->lineage;
    for (unsigned i = 0; i < lineage->variant_count; i++) {
        const char *value = lineage->variants[i].value;
        if (value && strlen(value) == len && memcmp(value, text, len) == 0)
            return lineage->variants[i].entity;
    }
    return NULL;
}

static bool store_number(orm_kind kind, const char *text, void *place) {
    long long number = strtoll(text, NULL, 10);
    int64_t eight = number;
    int32_t four = (int32_t)number;
    int16_t two = (int16_t)number;
    if (kind == ORM_KIND_INT8)
        memcpy(place, &eight, sizeof eight);
    else if (kind == ORM_KIND_INT4)
        memcpy(place, &four, sizeof four);
    else
        memcpy(place, &two, sizeof two);
    return true;
}

static bool store_value(const orm_type *type, const char *text, void *place) {
    if (orm__is_integer(type->kind))
        return store_number(type->kind, text, place);
    if (type->kind == ORM_KIND_ENUM) {
        int value = orm_enum_value(type, text);
        memcpy(place, &value, sizeof value);
        return value != 0;
    }
    memcpy(place, &text, sizeof text);
    return type->kind == ORM_KIND_TEXT;
}

bool orm__mark_variant(orm_object *object) {
    const orm_lineage *lineage = object->entity->lineage;
    if (!lineage)
        return true;
    const orm_column *column = &object->entity->columns[lineage->discriminator];
    if (!lineage->value ||
        !store_value(column->type, lineage->value, orm__value_of(object, column)))
        return false;
    orm__bit_set(orm__changed(object), lineage->discriminator, true);
    return true;
}

orm_object *orm_object_as(orm_object *object, const orm_entity *entity) {
    return object && orm__is_a(object->entity, entity) ? object : NULL;
}
