/* Putting SQL together from descriptors. Identifiers in descriptors are quoted already. */
#ifndef ORM_SESSION_SQL_H
#define ORM_SESSION_SQL_H

#include "session/session_state.h"

/* "alias.a, alias.b::text": the entity's columns in their order, lazy ones left out unless
 * `whole`. Computed columns stand as their expressions, in which names are not qualified: no
 * other table may be in sight that has such columns. */
void orm__sql_columns(orm__buffer *sql, const orm_entity *entity, const char *alias, bool whole);

/* The same for these columns, in this order. */
void orm__sql_some_columns(orm__buffer *sql, const orm_entity *entity, const char *alias,
                           const uint16_t *columns, int count);

/* Copies a finished statement into the session's kept memory, named "employee_find". False when out
 * of memory. */
bool orm__keep_statement(orm_session *session, const orm_entity *entity, const char *operation,
                         const orm__buffer *sql, orm__statement *out);

/* An identifier as it is rather than as SQL writes it. NULL when out of memory. */
const char *orm__sql_unquoted(orm_arena *arena, const char *name);

/* 'text', quoted. */
void orm__sql_text(orm__buffer *sql, const char *text);

/* Tells what is wrong with a value of a column, or ORM_NOMEM. */
orm_status orm__fail_column(orm_session *session, orm_status status, const orm_entity *entity,
                            const orm_column *column, const char *why);

/* Encodes the next parameter from a slot of a column. Failures are told, with the column. */
orm_status orm__add_parameter(orm_session *session, const orm_entity *entity,
                              const orm_column *column, bool nullable, const void *slot);

#endif
