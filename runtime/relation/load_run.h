/*
 * Loading what a load tree holds: in one round trip what goes with a statement, then a round trip a
 * level for what is left.
 */
#ifndef ORM_RELATION_LOAD_RUN_H
#define ORM_RELATION_LOAD_RUN_H

#include "relation/load_tree.h"
#include "relation/relation_loader.h"

/* Runs the statement of a root, whose `core` and columns are set, with what goes along with it, and
 * makes the objects; then loads what is below them. The parameters must stay as they are until it
 * returns. *out is the session's: an object a row. */
orm_status orm__load_run_root(orm_session *session, orm__load_node *root, const char *query,
                              const orm__parameters *parameters, orm_arena *scratch, orm_list *out);

/* Loads what is below nodes whose objects are there: a statement for each relationship that someone
 * lacks, all of a level together. Columns must be chosen. *asked counts, for the first level, the
 * objects that a statement was sent for; NULL when nobody asks. */
orm_status orm__load_run_below(orm_session *session, orm__load_node *const *nodes, size_t count,
                               orm_arena *scratch, size_t *asked);

/* Sets the objects that a node leads to, from those above, whose relationships are loaded. */
orm_status orm__load_objects_of(orm_session *session, orm__load_node *node, orm_arena *scratch);

#endif
