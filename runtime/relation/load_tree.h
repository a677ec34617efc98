/*
 * Load trees: what is loaded with some objects, as a tree of relationships.
 *
 *     root        the objects themselves: of a statement, or at hand
 *     selectin    a statement of its own, by the values of the objects above
 *     subquery    a statement of its own, by the statement above; both go together
 *     joined      part of the statement above
 *
 * A node is made for each relationship that is loaded eagerly, by what the program says or, where it
 * says nothing, by the schema. What the schema says is followed once along a path, so that
 * relationships which lead to each other come to an end. A strategy that cannot be had at a place is
 * selectin there; the reasons stand in `feasible`.
 */
#ifndef ORM_RELATION_LOAD_TREE_H
#define ORM_RELATION_LOAD_TREE_H

#include "session/session_state.h"

typedef struct orm__load_node orm__load_node;
struct orm__load_node {
    orm__load_node *parent, *children, *next;
    const orm_entity *entity;     /* of what it leads to */
    const orm_relation *relation; /* of the parent's entity; NULL at the root */
    unsigned number;              /* the relationship's */
    orm_load how;                 /* SELECTIN, JOINED or SUBQUERY */
    const void *with;             /* for what it leads to; the session's, or NULL */
    bool has_statement;           /* at the root: there is one to join to */
    const uint16_t *columns;      /* which are read, in this order */
    int column_count;
    int extra;                  /* columns of its statement behind those: rows find their objects by
                                    them */
    const char *core;           /* its statement, as long as nothing is joined to it */
    const orm__load_node *list; /* of a statement: the last relationship to many joined to it */
    unsigned joined;            /* of a statement: how many are joined; of a joined: its number */
    int first;        /* JOINED: the column of the statement's result where its own begin */
    orm_list objects; /* what it leads to, once that is loaded */
};

/* Whether the schema has anything loaded with the entity. */
bool orm__load_tree_wanted(const orm_entity *entity);

/* Makes the node's children, and theirs. `path` of the schema's choices goes on from the node's.
 * ORM_MISUSE: the program asks for what cannot be loaded; ORM_NOMEM. */
orm_status orm__load_tree_grow(orm_session *session, orm__load_node *node, orm_arena *arena);

/* Chooses the columns of a node and all below, whose trees must be grown. False when out of
 * memory. */
bool orm__load_tree_columns(orm__load_node *node, orm_arena *arena);

/* Adds a child that loads a relationship by selectin, or gives the one that is there. NULL when out of
 * memory. */
orm__load_node *orm__load_tree_add(orm__load_node *parent, unsigned relation, orm_arena *arena);

/* The node whose statement gives this one's objects. */
const orm__load_node *orm__load_statement_of(const orm__load_node *node);

/* Where a column stands among those of the node; -1 when it is not read. */
int orm__load_column_at(const orm__load_node *node, uint16_t column);

/* The node that follows in the order of the tree, below `top`; NULL at the end. */
orm__load_node *orm__load_tree_next(orm__load_node *node, const orm__load_node *top, bool enter);

#endif
