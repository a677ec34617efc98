/*
 * Selects that a program puts together while it runs, over the entities and queries of trees:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of trees, which is the place for changes.
 */
#ifndef TREES_TREES_COMPOSE_H
#define TREES_TREES_COMPOSE_H

#include <orm/compose.h>

#include "trees.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Node --- */

/* All rows of nodes, until conditions say less. */
static inline orm_select *node_compose(orm_session *session) {
    return orm_select_new(session, &node_entity);
}
static inline orm_status node_compose_all(orm_select *select, node_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void node_compose_with(orm_select *select, const node_with *with) {
    orm_select_with(select, with);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status node_each_children(const node_list *list, orm_select *select,
                                            node_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &node_entity, NODE_RELATION_CHILDREN, &objects, lists);
}

static const orm_int32_column NODE_BY_ID = {{&node_entity, NODE_COLUMN_ID, NULL}};
static const orm_text_column NODE_BY_NAME = {{&node_entity, NODE_COLUMN_NAME, NULL}};
static const orm_int32_column NODE_BY_PARENT_ID = {{&node_entity, NODE_COLUMN_PARENT_ID, NULL}};

#ifdef __cplusplus
}
#endif

#endif
