/* Pieces of the SQL of relationships. */
#include "relation/sql_pieces.h"

void orm__sql_names(orm__buffer *sql, int count, const char *last) {
    const char *comma = "(";
    for (int i = 0; i < count; i++, comma = ", ")
        orm__buffer_printf(sql, "%sorm__%d", comma, i);
    if (last)
        orm__buffer_printf(sql, "%s%s", comma, last);
    orm__buffer_byte(sql, ')');
}

static int number_of(const orm__sql_side *side, int i) {
    return side->columns ? side->columns[i] : i;
}

void orm__sql_equal(orm__buffer *sql, const char *alias, const orm_entity *entity,
                    const uint16_t *columns, int count, const orm__sql_side *side) {
    for (int i = 0; i < count; i++)
        orm__buffer_printf(sql, "%s%s.%s = %s.orm__%d", i ? " AND " : "", alias,
                           entity->columns[columns[i]].name, side->alias, number_of(side, i));
}

/* --- pairs ------------------------------------------------------------------------------------- */

void orm__sql_pairs(orm__buffer *sql, const orm_relation *relation) {
    const char *comma = "SELECT ";
    for (int i = 0; i < relation->column_count; i++, comma = ", ")
        orm__buffer_printf(sql, "%s%s AS orm__mine_%d", comma, relation->through_mine[i], i);
    for (int i = 0; i < relation->ref_count; i++, comma = ", ")
        orm__buffer_printf(sql, "%s%s AS orm__theirs_%d", comma, relation->through_theirs[i], i);
    orm__buffer_printf(sql, " FROM %s", relation->through);
}

void orm__sql_theirs(orm__buffer *sql, const orm_relation *relation) {
    for (int i = 0; i < relation->ref_count; i++)
        orm__buffer_printf(sql, "%sthat.%s = pair.orm__theirs_%d", i ? " AND " : "",
                           relation->target->columns[relation->ref_columns[i]].name, i);
}

void orm__sql_mine(orm__buffer *sql, const orm_relation *relation, const orm__sql_side *side) {
    for (int i = 0; i < relation->column_count; i++)
        orm__buffer_printf(sql, "%spair.orm__mine_%d = %s.orm__%d", i ? " AND " : "", i,
                           side->alias, number_of(side, i));
}

/* --- conditions and order ---------------------------------------------------------------------- */

void orm__sql_where(orm__buffer *sql, const orm_relation *relation) {
    if (*relation->where)
        orm__buffer_printf(sql, " AND (%s)", relation->where);
}

bool orm__sql_order_keys(orm__buffer *sql, const orm_relation *relation) {
    const orm_entity *target = relation->target;
    if (*relation->order_by) {
        orm__buffer_text_add(sql, relation->order_by);
        return true;
    }
    for (int i = 0; i < target->key_count; i++)
        orm__buffer_printf(sql, "%sthat.%s", i ? ", " : "", target->columns[target->key[i]].name);
    return target->key_count > 0;
}

void orm__sql_order(orm__buffer *sql, const orm_relation *relation) {
    if (!*relation->order_by && relation->target->key_count == 0)
        return;
    orm__buffer_text_add(sql, " ORDER BY ");
    orm__sql_order_keys(sql, relation);
}

void orm__sql_inner(orm__buffer *sql, const orm_relation *relation, const orm__sql_side *side) {
    const orm_entity *target = relation->target;
    if (relation->kind == ORM_RELATION_THROUGH) {
        orm__buffer_text_add(sql, " FROM (");
        orm__sql_pairs(sql, relation);
        orm__buffer_printf(sql, ") AS pair JOIN %s AS that ON ", orm__source_of(target));
        orm__sql_theirs(sql, relation);
        orm__buffer_text_add(sql, " WHERE ");
        orm__sql_mine(sql, relation, side);
        return;
    }
    orm__buffer_printf(sql, " FROM %s AS that WHERE ", orm__source_of(target));
    if (relation->kind == ORM_RELATION_JOIN)
        orm__buffer_printf(sql, "(%s)", relation->condition);
    else
        orm__sql_equal(sql, "that", target, relation->ref_columns, relation->column_count, side);
}
