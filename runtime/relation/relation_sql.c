/*
 * SQL of relationships. The target is `that`; the objects' own table, where it is needed, `this`.
 *
 * Where a second table is needed its columns come from a subquery under names of our own, so that
 * the target's columns stay the only ones of their names (computed columns do not qualify theirs).
 */
#include "relation/relation_sql.h"

#include <inttypes.h>
#include <stddef.h>

#include "session/sql.h"

static const char *array_cast(const orm_column *column) {
    return *column->cast ? "[]" : "";
}

/* "left = ANY ($1)", or for several columns "(a, b) IN (SELECT …)"; `prefix` and `names` give the
 * left side, `columns` the types. */
static void write_match(orm__buffer *sql, const orm_entity *entity, const orm_relation *relation,
                        const char *prefix, const char *const *names) {
    int count = relation->column_count;
    if (count == 1) {
        const orm_column *column = &entity->columns[relation->columns[0]];
        orm__buffer_printf(sql, "%s%s = ANY ($1%s%s)", prefix, names[0], column->cast,
                           array_cast(column));
        return;
    }
    for (int i = 0; i < count; i++)
        orm__buffer_printf(sql, "%s%s%s", i ? ", " : "(", prefix, names[i]);
    orm__buffer_text_add(sql, ") IN (SELECT * FROM unnest(");
    for (int i = 0; i < count; i++) {
        const orm_column *column = &entity->columns[relation->columns[i]];
        orm__buffer_printf(sql, "%s$%d%s%s", i ? ", " : "", i + 1, column->cast,
                           array_cast(column));
    }
    orm__buffer_text_add(sql, "))");
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
    for (int i = 0; i < relation->column_count; i++)
        orm__buffer_printf(sql, ", that.%s", names[i]);
    orm__buffer_printf(sql, " FROM %s AS that WHERE ", orm__source_of(relation->target));
    write_match(sql, entity, relation, "that.", names);
}

static void write_through(orm__buffer *sql, const orm_entity *entity,
                          const orm_relation *relation) {
    for (int i = 0; i < relation->column_count; i++)
        orm__buffer_printf(sql, ", pair.orm__mine_%d", i);
    orm__buffer_text_add(sql, " FROM (SELECT ");
    for (int i = 0; i < relation->column_count; i++)
        orm__buffer_printf(sql, "%s AS orm__mine_%d, ", relation->through_mine[i], i);
    for (int i = 0; i < relation->ref_count; i++)
        orm__buffer_printf(sql, "%s%s AS orm__theirs_%d", i ? ", " : "",
                           relation->through_theirs[i], i);
    orm__buffer_printf(sql, " FROM %s WHERE ", relation->through);
    write_match(sql, entity, relation, "", relation->through_mine);
    orm__buffer_printf(sql, ") AS pair JOIN %s AS that ON ", orm__source_of(relation->target));
    for (int i = 0; i < relation->ref_count; i++)
        orm__buffer_printf(sql, "%sthat.%s = pair.orm__theirs_%d", i ? " AND " : "",
                           relation->target->columns[relation->ref_columns[i]].name, i);
    orm__buffer_text_add(sql, " WHERE true");
}

static void write_order(orm__buffer *sql, const orm_relation *relation, const char *alias) {
    const orm_entity *target = relation->target;
    if (*relation->order_by) {
        orm__buffer_printf(sql, " ORDER BY %s", relation->order_by);
        return;
    }
    for (int i = 0; i < target->key_count; i++)
        orm__buffer_printf(sql, "%s%s.%s", i ? ", " : " ORDER BY ", alias,
                           target->columns[target->key[i]].name);
}

static void write_where(orm__buffer *sql, const orm_relation *relation) {
    if (*relation->where)
        orm__buffer_printf(sql, " AND (%s)", relation->where);
}

/* A condition of its own sees both rows; rows without a key column of their own are looked at one
 * by one, and what they find keeps its order. */
static void write_join(orm__buffer *sql, const orm_entity *entity, const orm_relation *relation) {
    const char *names[ORM__KEY_COLUMNS];
    column_names(entity, relation->columns, relation->column_count, names);
    orm__buffer_text_add(sql, "SELECT found.*");
    for (int i = 0; i < relation->column_count; i++)
        orm__buffer_printf(sql, ", this.%s", names[i]);
    orm__buffer_printf(sql, " FROM %s AS this CROSS JOIN LATERAL (SELECT ", orm__source_of(entity));
    orm__sql_columns(sql, relation->target, "that", false);
    orm__buffer_printf(sql, " FROM %s AS that WHERE (%s)", orm__source_of(relation->target),
                       relation->condition);
    write_where(sql, relation);
    write_order(sql, relation, "that");
    orm__buffer_text_add(sql, ") AS found WHERE ");
    write_match(sql, entity, relation, "this.", names);
}

void orm__relation_sql(orm__buffer *sql, const orm_entity *entity, const orm_relation *relation) {
    if (relation->kind == ORM_RELATION_JOIN) {
        write_join(sql, entity, relation);
        return;
    }
    orm__buffer_text_add(sql, "SELECT ");
    orm__sql_columns(sql, relation->target, "that", false);
    if (relation->kind == ORM_RELATION_THROUGH)
        write_through(sql, entity, relation);
    else
        write_direct(sql, entity, relation);
    write_where(sql, relation);
    write_order(sql, relation, "that");
}

/* --- some of the rows --------------------------------------------------------------------------- */

/* The objects' values as a table: "unnest($1, …) AS mine (orm__mine_0, …)". */
static void write_mine(orm__buffer *sql, const orm_entity *entity, const orm_relation *relation) {
    orm__buffer_text_add(sql, " FROM unnest(");
    for (int i = 0; i < relation->column_count; i++) {
        const orm_column *column = &entity->columns[relation->columns[i]];
        orm__buffer_printf(sql, "%s$%d%s%s", i ? ", " : "", i + 1, column->cast,
                           array_cast(column));
    }
    orm__buffer_text_add(sql, ") AS mine (");
    for (int i = 0; i < relation->column_count; i++)
        orm__buffer_printf(sql, "%sorm__mine_%d", i ? ", " : "", i);
    orm__buffer_byte(sql, ')');
}

static void write_equal(orm__buffer *sql, const char *prefix, const char *name, int number,
                        const char *other) {
    orm__buffer_printf(sql, "%s%s%s = %s_%d", number ? " AND " : "", prefix, name, other, number);
}

/* "FROM target AS that WHERE …" for the values of `mine`. */
static void write_inner(orm__buffer *sql, const orm_relation *relation) {
    const orm_entity *target = relation->target;
    int count = relation->column_count;
    if (relation->kind == ORM_RELATION_THROUGH) {
        orm__buffer_text_add(sql, " FROM (SELECT ");
        for (int i = 0; i < count; i++)
            orm__buffer_printf(sql, "%s%s AS orm__theirs_%d", i ? ", " : "",
                               relation->through_theirs[i], i);
        orm__buffer_printf(sql, " FROM %s AS pair WHERE ", relation->through);
        for (int i = 0; i < count; i++)
            write_equal(sql, "pair.", relation->through_mine[i], i, "mine.orm__mine");
        orm__buffer_printf(sql, ") AS pair JOIN %s AS that ON ", orm__source_of(target));
        for (int i = 0; i < count; i++)
            write_equal(sql, "that.", target->columns[relation->ref_columns[i]].name, i,
                        "pair.orm__theirs");
        orm__buffer_text_add(sql, " WHERE true");
        return;
    }
    orm__buffer_printf(sql, " FROM %s AS that WHERE ", orm__source_of(target));
    if (relation->kind == ORM_RELATION_JOIN)
        orm__buffer_printf(sql, "(%s)", relation->condition);
    else
        for (int i = 0; i < count; i++)
            write_equal(sql, "that.", target->columns[relation->ref_columns[i]].name, i,
                        "mine.orm__mine");
}

void orm__relation_part_sql(orm__buffer *sql, const orm_entity *entity,
                            const orm_relation *relation, const char *where, const char *order_by,
                            int64_t limit) {
    orm__buffer_text_add(sql, "SELECT found.*");
    for (int i = 0; i < relation->column_count; i++)
        orm__buffer_printf(sql, ", mine.orm__mine_%d", i);
    write_mine(sql, entity, relation);
    if (relation->kind == ORM_RELATION_JOIN) {
        orm__buffer_printf(sql, " JOIN %s AS this ON ", orm__source_of(entity));
        for (int i = 0; i < relation->column_count; i++)
            write_equal(sql, "this.", entity->columns[relation->columns[i]].name, i,
                        "mine.orm__mine");
    }
    orm__buffer_text_add(sql, " CROSS JOIN LATERAL (SELECT ");
    orm__sql_columns(sql, relation->target, "that", false);
    write_inner(sql, relation);
    write_where(sql, relation);
    if (where)
        orm__buffer_printf(sql, " AND (%s)", where);
    if (order_by)
        orm__buffer_printf(sql, " ORDER BY %s", order_by);
    else
        write_order(sql, relation, "that");
    if (limit > 0)
        orm__buffer_printf(sql, " LIMIT %" PRId64, limit);
    orm__buffer_text_add(sql, ") AS found");
}
