/*
 * What the descriptors of an entity's columns come to for its rows, as sets of bits: worked out once
 * for a session and entity, so that a row is looked at a word at a time.
 */
#include "session/session_state.h"

enum {
    FILLED_BY_DATABASE = ORM_COLUMN_DEFAULT | ORM_COLUMN_IDENTITY | ORM_COLUMN_IDENTITY_ALWAYS |
                         ORM_COLUMN_GENERATED | ORM_COLUMN_VERSION | ORM_COLUMN_UPDATED
};

static void add_column(const orm__column_sets *sets, unsigned number, const orm_column *column) {
    bool nullable = orm__nullable(column), filled = column->flags & FILLED_BY_DATABASE;
    bool computed = column->flags & ORM_COLUMN_GENERATED;
    bool elsewhere = column->flags & ORM__COLUMN_ELSEWHERE;
    orm__bit_set(sets->inserted, number, !computed);
    /* An UPDATE counts the version up by itself. */
    orm__bit_set(sets->updated, number, !computed && !(column->flags & ORM_COLUMN_VERSION));
    orm__bit_set(sets->null_if_left_out, number, nullable && !filled);
    orm__bit_set(sets->required, number, !nullable && !filled && !elsewhere);
    orm__bit_set(sets->arrays, number, orm__array_type_of(column->type) != NULL);
}

static void add_foreign_key(const orm__column_sets *sets, const orm_relation *relation) {
    for (int i = 0; i < relation->column_count && relation->kind == ORM_RELATION_OWNER; i++)
        orm__bit_set(sets->referring, relation->columns[i], true);
}

bool orm__column_sets_make(orm_arena *arena, const orm_entity *entity, orm__column_sets *out) {
    enum { SETS = 6 };
    size_t words = entity->words;
    uint64_t *bits = orm_arena_zalloc(arena, SETS * words * sizeof *bits);
    if (!bits)
        return false;
    *out = (orm__column_sets){.inserted = bits,
                              .updated = bits + words,
                              .null_if_left_out = bits + 2 * words,
                              .arrays = bits + 3 * words,
                              .required = bits + 4 * words,
                              .referring = bits + 5 * words};
    for (unsigned i = 0; i < entity->column_count; i++)
        add_column(out, i, &entity->columns[i]);
    for (unsigned i = 0; i < entity->relation_count; i++)
        add_foreign_key(out, &entity->relations[i]);
    return true;
}
