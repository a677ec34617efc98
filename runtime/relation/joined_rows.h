/* Taking from a statement's rows what was joined to it. */
#ifndef ORM_RELATION_JOINED_ROWS_H
#define ORM_RELATION_JOINED_ROWS_H

#include "relation/load_tree.h"
#include "relation/relation_loader.h"

/* Which rows are the first of their row of the inner statement, in an array of `scratch`: all of them
 * when no list is joined. */
orm_status orm__joined_starts(orm_session *session, const orm__load_node *statement,
                              const orm__result *result, orm_arena *scratch, bool **out);

/* Loads the relationships that were joined, for those objects of the rows that lack them. `rows` has
 * the statement's own object of each row. */
orm_status orm__joined_take(orm_session *session, orm__load_node *statement,
                            const orm__result *result, const orm_list *rows, const bool *starts,
                            orm_arena *scratch);

#endif
