/*
 * A composed select as its files see it: a tree of conditions over an entity or a query.
 *
 * compose.c puts it together, compose_run.c writes and runs it, compose_each.c runs it for each of some
 * objects, compose_change.c changes the rows that it stands for.
 */
#ifndef ORM_RUN_COMPOSED_H
#define ORM_RUN_COMPOSED_H

#include <orm/compose.h>

#include "base/list.h"
#include "run/query_run.h"

typedef enum orm__condition_kind {
    ORM__COMPARE,
    ORM__AMONG,
    ORM__LIKE,
    ORM__ILIKE,
    ORM__IS_NULL,
    ORM__AND,
    ORM__OR,
    ORM__NOT
} orm__condition_kind;

/* A column of what is selected from. */
typedef struct orm__select_column {
    const orm_type *type; /* NULL: there is no column */
    const char *name;
    const orm_column *column; /* the entity's; NULL: the query's, by its number */
    unsigned number;
} orm__select_column;

struct orm_condition {
    orm__condition_kind kind;
    orm_comparison comparison;
    orm__select_column column;
    const void *values;
    size_t count;
    const orm_condition *left, *right;
};

typedef struct orm__order_key {
    orm__select_column column;
    orm_direction direction;
} orm__order_key;

struct orm_select {
    orm_session *session;
    const orm_entity *entity; /* NULL: the query */
    const orm_query *query;
    const void *args;           /* the query's, copied */
    const orm_condition *where; /* NULL: all rows */
    ORM__LIST(orm__order_key) order;
    int64_t limit;
    const void *with;   /* of an entity; the session's, or NULL */
    orm_status refused; /* the first failure, told when it is run */
    const char *refused_why;
    const char *refused_column; /* NULL: not about one */
};

/* Writes text, and parameters as they come. */
typedef struct orm__composer {
    orm_select *select;
    const char *alias; /* of what is selected from */
    orm__buffer sql;
    orm_status status;
} orm__composer;

/* What is latched, or was refused of the select, told; ORM_NOMEM when there is none. */
orm_status orm__compose_check(const orm_select *select);

/* Writes the conditions, and the keys of the order, of which there must be some. */
void orm__compose_condition(orm__composer *to);
void orm__compose_order(orm__composer *to);

/* Writes " WHERE …" over `this`, if there are conditions. The connection is there. */
void orm__compose_where(orm__composer *to);

#endif
