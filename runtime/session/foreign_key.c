/* Copying a key from the object that has it to the one that refers to it. */
#include "session/foreign_key.h"

#include <string.h>

/* The largest slot that a key column has; numeric is the largest type a key is likely to be of. */
typedef union key_slot {
    max_align_t aligned;
    char bytes[128];
} key_slot;

bool orm__key_known(const orm_object *target, const orm_relation *relation) {
    orm__state state = orm__record_of(target)->state;
    if (state == ORM__PERSISTENT || state == ORM__DELETED)
        return true;
    for (int i = 0; i < relation->column_count; i++)
        if (!orm__bit(orm__changed(target), relation->ref_columns[i]))
            return false;
    return true;
}

bool orm__foreign_key_nullable(const orm_object *object, const orm_relation *relation) {
    for (int i = 0; i < relation->column_count; i++)
        if (!orm__nullable(&object->entity->columns[relation->columns[i]]))
            return false;
    return true;
}

static bool store_integer(orm_kind kind, int64_t number, void *value) {
    int16_t two = (int16_t)number;
    int32_t four = (int32_t)number;
    if (kind == ORM_KIND_INT2 && two == number)
        memcpy(value, &two, sizeof two);
    else if (kind == ORM_KIND_INT4 && four == number)
        memcpy(value, &four, sizeof four);
    else if (kind == ORM_KIND_INT8)
        memcpy(value, &number, sizeof number);
    else
        return false;
    return true;
}

/* The target's value in a slot, which is zero, of the column that refers to it; integers may differ in
 * width. */
static bool convert(const orm_column *column, const orm_object *target, const orm_column *referred,
                    key_slot *slot) {
    bool nullable = orm__nullable(column);
    int64_t number;
    if (orm__slot_size(column->type, nullable) > sizeof slot->bytes)
        return false;
    if (orm__is_null(target, referred))
        return true;
    void *value = slot->bytes + orm__slot_offset(column->type, nullable);
    if (orm__slot_wrapped(column->type, nullable))
        slot->bytes[0] = true;
    const void *from = orm__value_of(target, referred);
    if (orm__integer_key(referred->type->kind, from, &number))
        return store_integer(column->type->kind, number, value);
    if (column->type->kind != referred->type->kind || column->type->size != referred->type->size)
        return false;
    memcpy(value, from, column->type->size);
    return true;
}

/* Whether the column was set to the number already, as it is when the relationship was: so for nearly
 * all rows that a flush inserts. */
static bool is_number_written(const orm_object *object, unsigned number, const orm_object *target,
                              const orm_column *referred) {
    const orm_column *column = &object->entity->columns[number];
    int64_t has, wanted;
    return orm__bit(orm__changed(object), number) && !orm__is_null(object, column) &&
           !orm__is_null(target, referred) &&
           orm__integer_key(column->type->kind, orm__value_of(object, column), &has) &&
           orm__integer_key(referred->type->kind, orm__value_of(target, referred), &wanted) &&
           has == wanted;
}

static bool is_written(const orm_object *object, unsigned number, const key_slot *slot) {
    const orm_column *column = &object->entity->columns[number];
    return orm__bit(orm__changed(object), number) &&
           orm__value_equal(column->type, orm__nullable(column), orm__slot_of(object, column),
                            slot);
}

static bool write_column(orm_object *object, unsigned number, const orm_object *target,
                         const orm_column *referred) {
    if (target && is_number_written(object, number, target, referred))
        return true;
    const orm_column *column = &object->entity->columns[number];
    key_slot slot = {.bytes = {0}};
    if (target && !convert(column, target, referred, &slot)) {
        orm__latch(object->session,
                   &(orm__facts){.status = ORM_MISMATCH,
                                 .table = object->entity->table,
                                 .column = column->name},
                   "`%s` of `%s` cannot hold `%s` of `%s`", column->name, object->entity->name,
                   referred->name, target->entity->name);
        return false;
    }
    if (!target && !orm__nullable(column))
        return true; /* told by the flush, unless another target comes */
    return is_written(object, number, &slot) || orm__object_write(object, number, &slot);
}

bool orm__foreign_key_write(orm_object *object, const orm_relation *relation,
                            const orm_object *target) {
    for (int i = 0; i < relation->column_count; i++) {
        const orm_column *referred = &relation->target->columns[relation->ref_columns[i]];
        if (!write_column(object, relation->columns[i], target, referred))
            return false;
    }
    return true;
}
