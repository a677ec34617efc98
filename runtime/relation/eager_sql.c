/*
 * SQL of what is loaded along by the statement above: joined to it, or with it inside.
 *
 *     joined      SELECT base.orm__0, …, j1.orm__0, … FROM (statement, rows counted) AS base
 *                 LEFT JOIN LATERAL (SELECT … FROM target AS that WHERE that.x = base.orm__0) AS j1 …
 *                 ORDER BY base.orm__place, …
 *     subquery    SELECT that.…, mine.orm__0 FROM (SELECT DISTINCT … FROM (statement) …) AS mine
 *                 LEFT JOIN target AS that ON that.x = mine.orm__0
 *
 * Rows are counted as the inner statement gives them, so that its order stays. The laterals hold no
 * more than a plain join would, so PostgreSQL makes one of them; only a list with an order of its own
 * is counted inside.
 */
#include "relation/relation_sql.h"
#include "relation/sql_pieces.h"
#include "session/sql.h"

enum { ALIAS_SIZE = 16 };

/* How the statement calls the node's columns: "base", or "j1". */
static const char *alias_of(const orm__load_node *node, char buffer[ALIAS_SIZE]) {
    if (!node->relation || node->how != ORM_LOAD_JOINED)
        return "base";
    snprintf(buffer, ALIAS_SIZE, "j%u", node->joined);
    return buffer;
}

/* Where the columns that a relationship looks at stand in its objects' node. */
static void numbers_in(const orm__load_node *node, const orm_relation *relation, int *out) {
    for (int i = 0; i < relation->column_count; i++)
        out[i] = orm__load_column_at(node, relation->columns[i]);
}

/* --- joined ------------------------------------------------------------------------------------ */

static bool is_list(const orm__load_node *node) {
    return node->relation->flags & ORM_RELATION_TO_MANY;
}

/* Whether the list's rows are counted by themselves: their order is more than that of their key. */
static bool is_counted(const orm__load_node *node) {
    return is_list(node) && *node->relation->order_by;
}

static void write_count(orm__buffer *sql, const orm__load_node *node) {
    if (!is_counted(node))
        return;
    orm__buffer_text_add(sql, ", row_number() OVER (ORDER BY ");
    orm__sql_order_keys(sql, node->relation);
    orm__buffer_byte(sql, ')');
}

static void write_target(orm__buffer *sql, const orm__load_node *node, const orm__sql_side *side) {
    orm__buffer_text_add(sql, "SELECT ");
    orm__sql_some_columns(sql, node->entity, "that", node->columns, node->column_count);
    write_count(sql, node);
    orm__sql_inner(sql, node->relation, side);
    orm__sql_where(sql, node->relation);
}

static void write_lateral(orm__buffer *sql, const orm__load_node *node) {
    const orm_relation *relation = node->relation;
    const orm_entity *entity = node->parent->entity;
    char parent_alias[ALIAS_SIZE], alias[ALIAS_SIZE];
    int numbers[ORM__KEY_COLUMNS];
    numbers_in(node->parent, relation, numbers);
    orm__sql_side side = {alias_of(node->parent, parent_alias), numbers};
    orm__buffer_text_add(sql, " LEFT JOIN LATERAL (");
    if (relation->kind == ORM_RELATION_JOIN) {
        orm__buffer_printf(sql, "SELECT found.* FROM %s AS this CROSS JOIN LATERAL (",
                           orm__source_of(entity));
        write_target(sql, node, &side);
        orm__buffer_text_add(sql, ") AS found WHERE ");
        orm__sql_equal(sql, "this", entity, relation->columns, relation->column_count, &side);
    } else {
        write_target(sql, node, &side);
    }
    orm__buffer_printf(sql, ") AS %s ", alias_of(node, alias));
    orm__sql_names(sql, node->column_count, is_counted(node) ? "orm__place" : NULL);
    orm__buffer_text_add(sql, " ON true");
}

static void write_selected(orm__buffer *sql, const char *alias, int count) {
    for (int i = 0; i < count; i++)
        orm__buffer_printf(sql, ", %s.orm__%d", alias, i);
}

static void write_places(orm__buffer *sql, const orm__load_node *node) {
    char alias[ALIAS_SIZE];
    alias_of(node, alias);
    if (!is_list(node))
        return;
    if (is_counted(node)) {
        orm__buffer_printf(sql, ", %s.orm__place", alias);
        return;
    }
    for (int i = 0; i < node->entity->key_count; i++)
        orm__buffer_printf(sql, ", %s.orm__%d", alias,
                           orm__load_column_at(node, node->entity->key[i]));
}

/* The joined node that follows in the statement of `top`, by number. */
static orm__load_node *next_joined(orm__load_node *at, const orm__load_node *top) {
    do
        at = orm__load_tree_next(at, top, at == top || at->how == ORM_LOAD_JOINED);
    while (at && at->how != ORM_LOAD_JOINED);
    return at;
}

void orm__joined_sql(orm__buffer *sql, const orm__load_node *node) {
    orm__load_node *top = (orm__load_node *)(uintptr_t)node;
    int count = node->column_count + node->extra;
    orm__buffer_text_add(sql, "SELECT base.orm__0");
    for (int i = 1; i < count; i++)
        orm__buffer_printf(sql, ", base.orm__%d", i);
    int first = count;
    for (orm__load_node *at = next_joined(top, top); at; at = next_joined(at, top)) {
        char alias[ALIAS_SIZE];
        write_selected(sql, alias_of(at, alias), at->column_count);
        at->first = first;
        first += at->column_count;
    }
    orm__buffer_printf(sql,
                       "%s FROM (SELECT core.*, row_number() OVER () FROM (%s) AS core) AS base ",
                       node->list ? ", base.orm__place" : "", node->core);
    orm__sql_names(sql, count, "orm__place");
    for (orm__load_node *at = next_joined(top, top); at; at = next_joined(at, top))
        write_lateral(sql, at);
    orm__buffer_text_add(sql, " ORDER BY base.orm__place");
    for (orm__load_node *at = next_joined(top, top); at; at = next_joined(at, top))
        write_places(sql, at);
}

/* --- subquery ---------------------------------------------------------------------------------- */

static void write_source(orm__buffer *sql, const orm__load_node *node,
                         const orm_relation *relation);

/* " FROM (…) AS mine JOIN target AS that ON …" for a relationship of the node's objects. */
static void write_joined_target(orm__buffer *sql, const orm__load_node *node,
                                const orm_relation *relation, const char *join) {
    const orm_entity *target = relation->target;
    orm__sql_side mine = {.alias = "mine"};
    orm__buffer_text_add(sql, " FROM (");
    write_source(sql, node, relation);
    orm__buffer_text_add(sql, ") AS mine ");
    orm__sql_names(sql, relation->column_count, NULL);
    if (relation->kind == ORM_RELATION_THROUGH) {
        orm__buffer_printf(sql, " %s ((", join);
        orm__sql_pairs(sql, relation);
        orm__buffer_printf(sql, ") AS pair JOIN %s AS that ON ", orm__source_of(target));
        orm__sql_theirs(sql, relation);
        orm__buffer_text_add(sql, ") ON ");
        orm__sql_mine(sql, relation, &mine);
    } else {
        orm__buffer_printf(sql, " %s %s AS that ON ", join, orm__source_of(target));
        orm__sql_equal(sql, "that", target, relation->ref_columns, relation->column_count, &mine);
    }
    orm__sql_where(sql, relation);
}

/* The values, each once, of the columns that a relationship of the node's objects looks at. */
static void write_source(orm__buffer *sql, const orm__load_node *node,
                         const orm_relation *relation) {
    int numbers[ORM__KEY_COLUMNS];
    orm__buffer_text_add(sql, "SELECT DISTINCT ");
    if (node->relation && node->how == ORM_LOAD_JOINED) {
        for (int i = 0; i < relation->column_count; i++)
            orm__buffer_printf(sql, "%sthat.%s", i ? ", " : "",
                               node->entity->columns[relation->columns[i]].name);
        write_joined_target(sql, node->parent, node->relation, "JOIN");
        return;
    }
    numbers_in(node, relation, numbers);
    for (int i = 0; i < relation->column_count; i++)
        orm__buffer_printf(sql, "%sbase.orm__%d", i ? ", " : "", numbers[i]);
    orm__buffer_printf(sql, " FROM (%s) AS base ", node->core ? node->core : "");
    orm__sql_names(sql, node->column_count + node->extra, NULL);
    for (int i = 0; i < relation->column_count; i++)
        orm__buffer_printf(sql, "%sbase.orm__%d IS NOT NULL", i ? " AND " : " WHERE ", numbers[i]);
}

/* A condition of its own sees the objects' row too. */
static void write_subquery_join(orm__buffer *sql, const orm__load_node *node) {
    const orm_relation *relation = node->relation;
    const orm_entity *entity = node->parent->entity;
    orm__sql_side mine = {.alias = "mine"};
    orm__buffer_text_add(sql, "SELECT found.*");
    write_selected(sql, "mine", relation->column_count);
    orm__buffer_text_add(sql, " FROM (");
    write_source(sql, node->parent, relation);
    orm__buffer_text_add(sql, ") AS mine ");
    orm__sql_names(sql, relation->column_count, NULL);
    orm__buffer_printf(sql, " JOIN %s AS this ON ", orm__source_of(entity));
    orm__sql_equal(sql, "this", entity, relation->columns, relation->column_count, &mine);
    orm__buffer_text_add(sql, " LEFT JOIN LATERAL (SELECT ");
    orm__sql_some_columns(sql, node->entity, "that", node->columns, node->column_count);
    orm__sql_inner(sql, relation, &mine);
    orm__sql_where(sql, relation);
    orm__sql_order(sql, relation);
    orm__buffer_text_add(sql, ") AS found ON true");
}

void orm__subquery_sql(orm__buffer *sql, const orm__load_node *node) {
    if (node->relation->kind == ORM_RELATION_JOIN) {
        write_subquery_join(sql, node);
        return;
    }
    orm__buffer_text_add(sql, "SELECT ");
    orm__sql_some_columns(sql, node->entity, "that", node->columns, node->column_count);
    write_selected(sql, "mine", node->relation->column_count);
    write_joined_target(sql, node->parent, node->relation, "LEFT JOIN");
    orm__sql_order(sql, node->relation);
}
