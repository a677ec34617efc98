/*
 * Composed selects are put together: columns are looked up, values checked and copied.
 *
 * What is wrong is kept, the first of it, and told when the select is run.
 */
#include <string.h>

#include "relation/with.h"
#include "run/composed.h"

/* --- putting together ---------------------------------------------------------------------------- */

static const orm_condition *refuse(orm_select *select, orm_status status, const char *column,
                                   const char *why) {
    if (select->refused == ORM_OK) {
        select->refused = status;
        select->refused_column = column;
        select->refused_why = why;
    }
    return NULL;
}

orm_select *orm_select_new(orm_session *session, const orm_entity *entity) {
    orm_select *select = orm_arena_zalloc(session->arena, sizeof *select);
    if (!select) {
        orm__latch_nomem(session);
        return NULL;
    }
    select->session = session;
    select->entity = entity;
    return select;
}

orm_select *orm_select_of(orm_session *session, const orm_query *query, const void *args) {
    orm_select *select = orm_select_new(session, NULL);
    if (!select)
        return NULL;
    select->query = query;
    if (!(query->flags & ORM_QUERY_SELECTABLE))
        refuse(select, ORM_MISUSE, NULL, "only a `:many` query that is a SELECT can be added to");
    if (!args || !query->args_size)
        return select;
    void *kept = orm_arena_alloc(session->arena, query->args_size);
    if (kept)
        select->args = memcpy(kept, args, query->args_size);
    else
        refuse(select, ORM_NOMEM, NULL, "out of memory");
    return select;
}

/* The column, or one without a type after refusing. */
static orm__select_column column_of(orm_select *select, orm_column_of of) {
    orm__select_column made = {.number = of.number};
    bool own = of.entity == select->entity && of.query == select->query;
    if (own && of.entity && of.number < of.entity->column_count) {
        made.column = &of.entity->columns[of.number];
        made.type = made.column->type;
        made.name = made.column->name;
    } else if (own && of.query && of.number < of.query->column_count) {
        made.type = of.query->columns[of.number].type;
        made.name = of.query->columns[of.number].name;
    } else {
        refuse(select, ORM_MISUSE, NULL, "a column of something else");
    }
    return made;
}

static const orm_condition *add(orm_select *select, orm_condition made) {
    orm_condition *kept = orm_arena_alloc(select->session->arena, sizeof *kept);
    if (!kept)
        return refuse(select, ORM_NOMEM, NULL, "out of memory");
    *kept = made;
    return kept;
}

/* Copies of bare values, each of which the server takes; NULL after refusing. */
static const void *keep_values(orm_select *select, const orm__select_column *column,
                               const void *values, size_t count) {
    const orm_type *type = column->type;
    orm_arena *arena = select->session->arena;
    char *kept =
        count < SIZE_MAX / 2 / type->size ? orm_arena_zalloc(arena, count * type->size) : NULL;
    if (!kept) {
        refuse(select, ORM_NOMEM, NULL, "out of memory");
        return NULL;
    }
    for (size_t i = 0; i < count; i++) {
        const char *value = (const char *)values + i * type->size, *why = "";
        orm_status status = ORM_MISUSE;
        if (orm__type_is_null(type, false, value))
            why = "nothing compares with NULL: ask orm_is_null";
        else
            status = orm__check_value(type, value, &why);
        if (status == ORM_OK)
            status = orm__value_copy(type, false, arena, value, kept + i * type->size);
        if (status != ORM_OK) {
            refuse(select, status, column->name, status == ORM_NOMEM ? "out of memory" : why);
            return NULL;
        }
    }
    return kept;
}

static const orm_condition *add_values(orm_select *select, orm_column_of of, orm_condition made,
                                       const void *values, size_t count) {
    if (!select)
        return NULL;
    made.column = column_of(select, of);
    if (!made.column.type)
        return NULL;
    made.values = keep_values(select, &made.column, values, count);
    made.count = count;
    return made.values ? add(select, made) : NULL;
}

const orm_condition *orm_select_compare(orm_select *select, orm_column_of column,
                                        orm_comparison comparison, const void *value) {
    orm_condition made = {.kind = ORM__COMPARE, .comparison = comparison};
    if (select && (unsigned)comparison > ORM_GE)
        return refuse(select, ORM_MISUSE, NULL, "there is no such comparison");
    return add_values(select, column, made, value, 1);
}

const orm_condition *orm_select_among(orm_select *select, orm_column_of column, const void *values,
                                      size_t count) {
    return add_values(select, column, (orm_condition){.kind = ORM__AMONG}, values, count);
}

const orm_condition *orm_select_like(orm_select *select, orm_column_of of, const char *pattern,
                                     bool ignore_case) {
    orm_condition made = {.kind = ignore_case ? ORM__ILIKE : ORM__LIKE};
    if (!select)
        return NULL;
    orm__select_column column = column_of(select, of);
    if (column.type && column.type->kind != ORM_KIND_TEXT)
        return refuse(select, ORM_MISUSE, column.name, "only text is like a pattern");
    return add_values(select, of, made, &pattern, 1);
}

const orm_condition *orm_is_null(orm_select *select, orm_column_of of) {
    orm_condition made = {.kind = ORM__IS_NULL};
    if (!select)
        return NULL;
    made.column = column_of(select, of);
    return made.column.type ? add(select, made) : NULL;
}

static const orm_condition *join(orm_select *select, orm__condition_kind kind,
                                 const orm_condition *a, const orm_condition *b) {
    if (!select || !a || !b)
        return NULL;
    return add(select, (orm_condition){.kind = kind, .left = a, .right = b});
}

const orm_condition *orm_and(orm_select *select, const orm_condition *a, const orm_condition *b) {
    return join(select, ORM__AND, a, b);
}

const orm_condition *orm_or(orm_select *select, const orm_condition *a, const orm_condition *b) {
    return join(select, ORM__OR, a, b);
}

const orm_condition *orm_not(orm_select *select, const orm_condition *condition) {
    return join(select, ORM__NOT, condition, condition);
}

void orm_where(orm_select *select, const orm_condition *condition) {
    if (!select)
        return;
    /* A NULL without a failure of this select's is another one's. */
    if (!condition)
        refuse(select, ORM_MISUSE, NULL, "a condition that could not be made");
    else
        select->where = select->where ? orm_and(select, select->where, condition) : condition;
}

void orm_order_by(orm_select *select, orm_column_of of, orm_direction direction) {
    if (!select)
        return;
    orm__select_column column = column_of(select, of);
    if (!column.type)
        return;
    if ((unsigned)direction > ORM_DESCENDING_NULLS_LAST)
        refuse(select, ORM_MISUSE, column.name, "there is no such direction");
    else if (!ORM__LIST_ADD(select->session->arena, &select->order,
                            (orm__order_key){column, direction}))
        refuse(select, ORM_NOMEM, NULL, "out of memory");
}

void orm_select_with(orm_select *select, const void *with) {
    if (!select)
        return;
    if (!select->entity)
        refuse(select, ORM_MISUSE, NULL,
               "only an entity's objects have something loaded with them");
    else if (select->refused == ORM_OK &&
             orm__with_keep(select->session, select->entity, with, &select->with) != ORM_OK)
        refuse(select, select->session->failure.error.status, NULL, "what to load leads to itself");
}

void orm_select_limit(orm_select *select, uint64_t limit) {
    if (select)
        select->limit = limit < INT64_MAX ? (int64_t)limit : INT64_MAX;
}
