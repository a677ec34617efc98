/*
 * Families: what entities that extend one another have together, and how their rows are read.
 *
 * An entity that stands alone is a family of one. Everything lives in the arena.
 */
#ifndef ORMGEN_QUERY_FAMILY_PLAN_H
#define ORMGEN_QUERY_FAMILY_PLAN_H

#include "base/buffer.h"
#include "base/list.h"
#include "model/model.h"

/* The columns, attributes and relationships of the family of an entity, in the order of their
 * numbers, which the model's columns and relationships are given. */
typedef struct family_column {
    model_column *column;
    const model_computed *computed; /* exactly one of the two is set */
    const model_entity *owner;
    const char *member; /* of the struct */
    size_t number;
} family_column;

static inline const model_type *family_column_type(const family_column *of) {
    return of->column ? &of->column->type : &of->computed->type;
}

typedef struct family_relation {
    model_relation *relation;
    const char *member;
} family_relation;

typedef struct family_plan {
    ORM__LIST(const model_entity *) entities; /* parents first */
    ORM__LIST(const model_table *) tables;    /* the same */
    ORM__LIST(family_column) columns;
    ORM__LIST(family_relation) relations;
} family_plan;

void plan_family(orm_arena *arena, const model_entity *root, family_plan *out);

/* Its key's column of the root for a column that repeats that in a table of its own. */
const model_column *shared_column(const model_column *column);

/* The name by which a column is read where the rows are an entity's, and those of what extends it;
 * of an attribute the expression. */
const char *read_name(orm_arena *arena, const family_plan *family, const model_entity *entity,
                      const family_column *column);

/* Whether what it is read from computes the attribute, rather than the list of what is read. */
bool reads_inside(const family_plan *family, const model_entity *entity,
                  const family_column *column);

/* What an entity's rows are read from: its table, or a subquery over the family's tables. */
const char *source_sql(orm_arena *arena, const model_entity *entity, const family_plan *family);

/* Whether rows of one may be rows of the other: it extends it, or is extended by it. */
bool family_is_near(const model_entity *entity, const model_entity *other);

/* " IN ('truck', 'tanker')": what the discriminator is in the rows of an entity and of those that extend
 * it. */
void write_kinds(const family_plan *family, const model_entity *entity, orm__buffer *sql);

#endif
