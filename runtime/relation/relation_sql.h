/*
 * The SQL that loads relationships for many objects at once.
 *
 * The target is called `that`; the objects' own table, where a condition needs it, `this`. What we
 * name ourselves begins with orm__: the columns of a statement inside another are orm__0, orm__1, …
 * in their order, and orm__place counts rows, so that computed columns, which do not qualify theirs,
 * mean nobody else's.
 */
#ifndef ORM_RELATION_RELATION_SQL_H
#define ORM_RELATION_RELATION_SQL_H

#include "base/buffer.h"
#include "relation/load_tree.h"

/* The statement of a selectin node: the target's columns and, where those do not tell, the ones by
 * which a row finds its objects. Its parameters are arrays, one for each column that the relationship
 * looks at. */
void orm__relation_sql(orm__buffer *sql, const orm__load_node *node);

/* The statement of a subquery node, by the statement above: the target's columns, then those by which
 * a row finds its objects. An object without any has a row of NULLs. */
void orm__subquery_sql(orm__buffer *sql, const orm__load_node *node);

/* The node's statement, with all that is joined to it: its own columns and extra ones, then those of
 * each joined node, whose `first` is set, then, with a list among them, orm__place. */
void orm__joined_sql(orm__buffer *sql, const orm__load_node *node);

/* Some of a relationship's rows, by a condition and an order over the target's columns (NULL: none,
 * and the relationship's own) and at most `limit` (0: all) for each object; the target's default
 * columns, then those by which a row finds its objects. */
typedef struct orm__part_text {
    const char *where, *order_by;
    int64_t limit;
} orm__part_text;
void orm__relation_part_sql(orm__buffer *sql, const orm_entity *entity,
                            const orm_relation *relation, const orm__part_text *part);

#endif
