/*
 * What the entities of ordering share: their names and lists, and the schema's own types.
 *
 * Made by ormgen from the schema of ordering, which is the place for changes.
 */
#ifndef ORDERING_ORDERING_TYPES_H
#define ORDERING_ORDERING_TYPES_H

#include <orm/loading.h>

#ifdef __cplusplus
extern "C" {
#endif

/* --- entities: each has a header of its own ------------------------------------------------- */

typedef struct leaf leaf;
typedef struct leaf_with leaf_with;
typedef struct leaf_list {
    leaf **items;
    size_t len;
} leaf_list;
extern const orm_entity leaf_entity;

typedef struct branch branch;
typedef struct branch_with branch_with;
typedef struct branch_list {
    branch **items;
    size_t len;
} branch_list;
extern const orm_entity branch_entity;

typedef struct tree tree;
typedef struct tree_with tree_with;
typedef struct tree_list {
    tree **items;
    size_t len;
} tree_list;
extern const orm_entity tree_entity;

typedef struct left_side left_side;
typedef struct left_side_with left_side_with;
typedef struct left_side_list {
    left_side **items;
    size_t len;
} left_side_list;
extern const orm_entity left_side_entity;

typedef struct right_side right_side;
typedef struct right_side_with right_side_with;
typedef struct right_side_list {
    right_side **items;
    size_t len;
} right_side_list;
extern const orm_entity right_side_entity;

#ifdef __cplusplus
}
#endif

#endif
