/* Hashing and comparing keys. */
#include "session/key.h"

static uint64_t hash_value(const orm_type *type, const void *value) {
    int64_t number;
    return orm__integer_key(type->kind, value, &number) ? orm__integer_hash(number)
                                                        : orm__value_hash(type, value);
}

uint64_t orm__key_hash(const orm__key *key) {
    uint64_t hash = hash_value(key->types[0], key->values[0]);
    for (int i = 1; i < key->count; i++)
        hash = (hash ^ (hash >> 31) ^ hash_value(key->types[i], key->values[i])) *
               UINT64_C(0x9FB21C651E98DF25);
    return hash;
}

static bool same_value(const orm_type *type, const void *value, const orm_type *other_type,
                       const void *other) {
    int64_t a, b;
    if (orm__integer_key(type->kind, value, &a) && orm__integer_key(other_type->kind, other, &b))
        return a == b;
    return type->kind == other_type->kind && orm__key_equal(type, value, other);
}

bool orm__keys_equal(const orm__key *a, const orm__key *b) {
    for (int i = 0; i < a->count; i++)
        if (!same_value(a->types[i], a->values[i], b->types[i], b->values[i]))
            return false;
    return a->count == b->count;
}

void orm__key_of(const orm_object *object, const uint16_t *columns, int count, orm__key *out) {
    out->count = count;
    for (int i = 0; i < count; i++) {
        const orm_column *column = &object->entity->columns[columns[i]];
        bool nullable = column->flags & ORM_COLUMN_NULLABLE;
        out->types[i] = column->type;
        out->values[i] =
            (const char *)object + column->offset + orm__slot_offset(column->type, nullable);
    }
}
