/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of ordering:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of ordering, which is the place for changes.
 */
#ifndef ORDERING_ORDERING_COMPOSE_H
#define ORDERING_ORDERING_COMPOSE_H

#include <orm/compose.h>

#include "ordering.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Leaf --- */

/* All rows of leaves, until conditions say less. */
static inline orm_select *leaf_compose(orm_session *session) {
    return orm_select_new(session, &leaf_entity);
}
static inline orm_status leaf_compose_all(orm_select *select, leaf_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void leaf_compose_with(orm_select *select, const leaf_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column LEAF_BY_ID = {{&leaf_entity, LEAF_COLUMN_ID, NULL}};
static const orm_int32_column LEAF_BY_BRANCH_ID = {{&leaf_entity, LEAF_COLUMN_BRANCH_ID, NULL}};

/* --- Branch --- */

/* All rows of branches, until conditions say less. */
static inline orm_select *branch_compose(orm_session *session) {
    return orm_select_new(session, &branch_entity);
}
static inline orm_status branch_compose_all(orm_select *select, branch_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void branch_compose_with(orm_select *select, const branch_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column BRANCH_BY_ID = {{&branch_entity, BRANCH_COLUMN_ID, NULL}};
static const orm_int32_column BRANCH_BY_TREE_ID = {{&branch_entity, BRANCH_COLUMN_TREE_ID, NULL}};

/* --- Tree --- */

/* All rows of trees, until conditions say less. */
static inline orm_select *tree_compose(orm_session *session) {
    return orm_select_new(session, &tree_entity);
}
static inline orm_status tree_compose_all(orm_select *select, tree_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void tree_compose_with(orm_select *select, const tree_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column TREE_BY_ID = {{&tree_entity, TREE_COLUMN_ID, NULL}};
static const orm_int32_column TREE_BY_BEST_ID = {{&tree_entity, TREE_COLUMN_BEST_ID, NULL}};

/* --- LeftSide --- */

/* All rows of left_side, until conditions say less. */
static inline orm_select *left_side_compose(orm_session *session) {
    return orm_select_new(session, &left_side_entity);
}
static inline orm_status left_side_compose_all(orm_select *select, left_side_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void left_side_compose_with(orm_select *select, const left_side_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column LEFT_SIDE_BY_ID = {{&left_side_entity, LEFT_SIDE_COLUMN_ID, NULL}};
static const orm_int32_column LEFT_SIDE_BY_OTHER_ID = {{&left_side_entity, LEFT_SIDE_COLUMN_OTHER_ID, NULL}};

/* --- RightSide --- */

/* All rows of right_side, until conditions say less. */
static inline orm_select *right_side_compose(orm_session *session) {
    return orm_select_new(session, &right_side_entity);
}
static inline orm_status right_side_compose_all(orm_select *select, right_side_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void right_side_compose_with(orm_select *select, const right_side_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column RIGHT_SIDE_BY_ID = {{&right_side_entity, RIGHT_SIDE_COLUMN_ID, NULL}};
static const orm_int32_column RIGHT_SIDE_BY_OTHER_ID = {{&right_side_entity, RIGHT_SIDE_COLUMN_OTHER_ID, NULL}};

#ifdef __cplusplus
}
#endif

#endif
