/*
 * Which columns of a table COPY can fill with what the program has.
 *
 * COPY converts nothing and knows neither rules nor row security. So the database is asked what the
 * table's columns are now: INSERT would cast a value to a type that has changed, COPY would take its
 * bytes for something else.
 */
#ifndef ORM_SESSION_COPIED_COLUMNS_H
#define ORM_SESSION_COPIED_COLUMNS_H

#include "session/session_state.h"

/* From so many rows on COPY pays for its round trips. */
enum { ORM__COPY_ROWS = 5000 };

/* Asks, outside of a batch. *out are bits by column, in `arena`. */
orm_status orm__ask_copied(orm_session *session, const orm_entity *entity, orm_arena *arena,
                           const uint64_t **out);

/* "COPY employees (id, name) FROM STDIN (FORMAT binary)", in `arena`. False when out of memory. */
bool orm__copy_statement(orm_session *session, const orm_entity *entity, const uint16_t *columns,
                         size_t count, orm_arena *arena, orm__statement *out);

#endif
