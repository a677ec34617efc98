/*
 * The SQL that loads a relationship for many objects at once.
 *
 * It selects the target's columns and, behind them, those by which a row finds its objects; the
 * parameters are arrays, one for each column that the relationship looks at.
 */
#ifndef ORM_RELATION_RELATION_SQL_H
#define ORM_RELATION_RELATION_SQL_H

#include "base/buffer.h"

#include <orm/entity.h>

void orm__relation_sql(orm__buffer *sql, const orm_entity *entity, const orm_relation *relation);

/* The same for some of the rows, by a condition and an order over the target's columns (NULL: none,
 * and the relationship's own) and at most `limit` (0: all) for each object. */
void orm__relation_part_sql(orm__buffer *sql, const orm_entity *entity,
                            const orm_relation *relation, const char *where, const char *order_by,
                            int64_t limit);

#endif
