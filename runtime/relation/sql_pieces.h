/* Pieces of the SQL of relationships; relation_sql.h tells how things are called in it. */
#ifndef ORM_RELATION_SQL_PIECES_H
#define ORM_RELATION_SQL_PIECES_H

#include "base/buffer.h"
#include "session/session_state.h"

/* Columns of a statement inside: orm__N of an alias, where N is columns[i], or i itself. */
typedef struct orm__sql_side {
    const char *alias;
    const int *columns;
} orm__sql_side;

/* "(orm__0, orm__1, …)", and another name at the end unless that is NULL. */
void orm__sql_names(orm__buffer *sql, int count, const char *last);

/* "alias.a = side.orm__0 AND …" over columns of an entity. */
void orm__sql_equal(orm__buffer *sql, const char *alias, const orm_entity *entity,
                    const uint16_t *columns, int count, const orm__sql_side *side);

/* "SELECT a AS orm__mine_0, b AS orm__theirs_0 FROM pairs" of a relationship through a table. */
void orm__sql_pairs(orm__buffer *sql, const orm_relation *relation);
/* "that.id = pair.orm__theirs_0", "pair.orm__mine_0 = side.orm__0". */
void orm__sql_theirs(orm__buffer *sql, const orm_relation *relation);
void orm__sql_mine(orm__buffer *sql, const orm_relation *relation, const orm__sql_side *side);

/* " AND (…)", the relationship's own condition; nothing when it has none. */
void orm__sql_where(orm__buffer *sql, const orm_relation *relation);

/* " ORDER BY …", the relationship's order, or that of the target's key; without the words, whether
 * there is any. */
void orm__sql_order(orm__buffer *sql, const orm_relation *relation);
bool orm__sql_order_keys(orm__buffer *sql, const orm_relation *relation);

/* " FROM target AS that WHERE …" for the values of `side`; a condition of its own needs `this`. */
void orm__sql_inner(orm__buffer *sql, const orm_relation *relation, const orm__sql_side *side);

#endif
