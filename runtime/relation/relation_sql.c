/* SQL of relationships: by arrays of values, and of some of the rows. */
#include "relation/relation_sql.h"

#include <inttypes.h>
#include <stddef.h>

#include "relation/sql_pieces.h"
#include "session/sql.h"

/* --- by arrays --------------------------------------------------------------------------------- */

static const char *array_cast(const orm_column *column) {
    return *column->cast ? "[]" : "";
}

static void write_array(orm__buffer *sql, const orm_entity *entity, const orm_relation *relation,
                        int number) {
    const orm_column *column = &entity->columns[relation->columns[number]];
    orm__buffer_printf(sql, "$%d%s%s", number + 1, column->cast, array_cast(column));
}

static void write_unnest(orm__buffer *sql, const orm_entity *entity, const orm_relation *relation) {
    orm__buffer_text_add(sql, "unnest(");
    for (int i = 0; i < relation->column_count; i++) {
        orm__buffer_text_add(sql, i ? ", " : "");
        write_array(sql, entity, relation, i);
    }
    orm__buffer_byte(sql, ')');
}

/* "left = ANY ($1)", or for several columns "(a, b) IN (SELECT …)"; `prefix` and `names` give the
 * left side. */
static void write_match(orm__buffer *sql, const orm_entity *entity, const orm_relation *relation,
                        const char *prefix, const char *const *names) {
    int count = relation->column_count;
    if (count == 1) {
        orm__buffer_printf(sql, "%s%s = ANY (", prefix, names[0]);
        write_array(sql, entity, relation, 0);
        orm__buffer_byte(sql, ')');
        return;
    }
    for (int i = 0; i < count; i++)
        orm__buffer_printf(sql, "%s%s%s", i ? ", " : "(", prefix, names[i]);
    orm__buffer_text_add(sql, ") IN (SELECT * FROM ");
    write_unnest(sql, entity, relation);
    orm__buffer_byte(sql, ')');
}

static void column_names(const orm_entity *entity, const uint16_t *columns, int count,
                         const char **out) {
    for (int i = 0; i < count; i++)
        out[i] = entity->columns[columns[i]].name;
}

/* The foreign key stands in the target, or the target is what a foreign key refers to. */
static void write_direct(orm__buffer *sql, const orm_entity *entity, const orm_relation *relation) {
    const char *names[ORM__KEY_COLUMNS];
    column_names(relation->target, relation->ref_columns, relation->column_count, names);
    orm__buffer_printf(sql, " FROM %s AS that WHERE ", orm__source_of(relation->target));
    write_match(sql, entity, relation, "that.", names);
}

static void write_through(orm__buffer *sql, const orm_entity *entity,
                          const orm_relation *relation) {
    for (int i = 0; i < relation->column_count; i++)
        orm__buffer_printf(sql, ", pair.orm__mine_%d", i);
    orm__buffer_text_add(sql, " FROM (");
    orm__sql_pairs(sql, relation);
    orm__buffer_text_add(sql, " WHERE ");
    write_match(sql, entity, relation, "", relation->through_mine);
    orm__buffer_printf(sql, ") AS pair JOIN %s AS that ON ", orm__source_of(relation->target));
    orm__sql_theirs(sql, relation);
    orm__buffer_text_add(sql, " WHERE true");
}

/* A condition of its own sees both rows; rows without a key column of their own are looked at one
 * by one, and what they find keeps its order. */
static void write_join(orm__buffer *sql, const orm_entity *entity, const orm__load_node *node) {
    const orm_relation *relation = node->relation;
    const char *names[ORM__KEY_COLUMNS];
    column_names(entity, relation->columns, relation->column_count, names);
    orm__buffer_text_add(sql, "SELECT found.*");
    for (int i = 0; i < relation->column_count; i++)
        orm__buffer_printf(sql, ", this.%s", names[i]);
    orm__buffer_printf(sql, " FROM %s AS this CROSS JOIN LATERAL (SELECT ", orm__source_of(entity));
    orm__sql_some_columns(sql, relation->target, "that", node->columns, node->column_count);
    orm__buffer_printf(sql, " FROM %s AS that WHERE (%s)", orm__source_of(relation->target),
                       relation->condition);
    orm__sql_where(sql, relation);
    orm__sql_order(sql, relation);
    orm__buffer_text_add(sql, ") AS found WHERE ");
    write_match(sql, entity, relation, "this.", names);
}

void orm__relation_sql(orm__buffer *sql, const orm__load_node *node) {
    const orm_relation *relation = node->relation;
    const orm_entity *entity = node->parent->entity;
    if (relation->kind == ORM_RELATION_JOIN) {
        write_join(sql, entity, node);
        return;
    }
    orm__buffer_text_add(sql, "SELECT ");
    orm__sql_some_columns(sql, relation->target, "that", node->columns, node->column_count);
    if (relation->kind == ORM_RELATION_THROUGH)
        write_through(sql, entity, relation);
    else
        write_direct(sql, entity, relation);
    orm__sql_where(sql, relation);
    orm__sql_order(sql, relation);
}

/* --- some of the rows --------------------------------------------------------------------------- */

void orm__relation_part_sql(orm__buffer *sql, const orm_entity *entity,
                            const orm_relation *relation, const orm__part_text *part) {
    orm__sql_side mine = {.alias = "mine"};
    orm__buffer_text_add(sql, "SELECT found.*");
    for (int i = 0; i < relation->column_count; i++)
        orm__buffer_printf(sql, ", mine.orm__%d", i);
    orm__buffer_text_add(sql, " FROM ");
    write_unnest(sql, entity, relation);
    orm__buffer_text_add(sql, " AS mine ");
    orm__sql_names(sql, relation->column_count, NULL);
    if (relation->kind == ORM_RELATION_JOIN) {
        orm__buffer_printf(sql, " JOIN %s AS this ON ", orm__source_of(entity));
        orm__sql_equal(sql, "this", entity, relation->columns, relation->column_count, &mine);
    }
    orm__buffer_text_add(sql, " CROSS JOIN LATERAL (SELECT ");
    orm__sql_columns(sql, relation->target, "that", false);
    orm__sql_inner(sql, relation, &mine);
    orm__sql_where(sql, relation);
    if (part->where)
        orm__buffer_printf(sql, " AND (%s)", part->where);
    if (part->order_by)
        orm__buffer_printf(sql, " ORDER BY %s", part->order_by);
    else
        orm__sql_order(sql, relation);
    if (part->limit > 0)
        orm__buffer_printf(sql, " LIMIT %" PRId64, part->limit);
    orm__buffer_text_add(sql, ") AS found");
}
