/*
 * Inheritance, as the session sees it: which entity a row is of, and which columns that has.
 *
 * Entities of one family share a struct, a key and the numbers of columns; an object's `entity` is
 * always that of its own row. So there is one identity map a family, its root's, and what is asked
 * as a parent may be a child.
 */
#ifndef ORM_SESSION_LINEAGE_H
#define ORM_SESSION_LINEAGE_H

#include <orm/entity.h>

enum { ORM__COLUMN_ELSEWHERE = ORM_COLUMN_BELOW | ORM_COLUMN_BESIDE };

static inline const orm_entity *orm__root_of(const orm_entity *entity) {
    return entity->lineage ? entity->lineage->root : entity;
}

/* What rows are read from, as SQL writes it. */
static inline const char *orm__source_of(const orm_entity *entity) {
    return entity->lineage ? entity->lineage->source : entity->table;
}

/* Whether an entity is another, or extends it. */
bool orm__is_a(const orm_entity *entity, const orm_entity *other);

/* The entity of rows that have this text as discriminator; NULL when the program knows none. */
const orm_entity *orm__variant_of(const orm_entity *entity, const char *text, size_t len);

/* Puts the discriminator's value into a new object, and marks it as set. False when its column has
 * no such value, or the entity has none. */
bool orm__mark_variant(orm_object *object);

/* --- tables --------------------------------------------------------------------------------------- */

static inline unsigned orm__part_count(const orm_entity *entity) {
    return entity->lineage && entity->lineage->parts ? entity->lineage->part_count : 1;
}

static inline const char *orm__part_table(const orm_entity *entity, unsigned part) {
    return orm__part_count(entity) > 1 ? entity->lineage->parts[part].table : entity->table;
}

/* The column's name in one of the tables; NULL when it is not there. */
static inline const char *orm__part_name(const orm_entity *entity, unsigned part, unsigned column) {
    if (entity->columns[column].flags & ORM__COLUMN_ELSEWHERE)
        return NULL;
    return orm__part_count(entity) > 1 ? entity->lineage->parts[part].names[column]
                                       : entity->columns[column].name;
}

#endif
