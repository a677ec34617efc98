/* A composed select as its files see it: what is put together, and what writes it. */
#ifndef ORM_RUN_COMPOSED_H
#define ORM_RUN_COMPOSED_H

#include <orm/compose.h>

#include "base/list.h"
#include "session/session_state.h"

typedef struct orm__order_key {
    const orm_column *column;
    orm_direction direction;
} orm__order_key;

struct orm_select {
    orm_session *session;
    const orm_entity *entity;
    const orm_condition *where; /* NULL: all rows */
    ORM__LIST(orm__order_key) order;
    int64_t limit;
    orm_status refused; /* the first failure, told when it is run */
    const char *refused_why;
    const orm_column *refused_column; /* NULL: not about one */
};

/* Writes text, and parameters as they come. */
typedef struct orm__composer {
    orm_select *select;
    orm__buffer sql;
    orm_status status;
} orm__composer;

/* What is latched, or was refused of the select, told; ORM_NOMEM when there is none. */
orm_status orm__compose_check(const orm_select *select);

/* Writes " WHERE …" over `this`, if there are conditions. The connection is there. */
void orm__compose_where(orm__composer *to);

#endif
