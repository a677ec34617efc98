/*
 * The pool: connections that are lent to sessions. Thread-safe.
 *
 * Terms. A *lease* is a connection together with what the pool knows about it; a *holder* is the
 * session that has it, a *waiter* one that wants it.
 */
#ifndef ORM_POOL_POOL_H
#define ORM_POOL_POOL_H

#include "driver/connection.h"

typedef struct orm__pool orm__pool;
typedef struct orm__lease orm__lease;

/* Makes a pool without connections. The connector must outlive the pool, which the caller owns.
 * ORM_NOMEM. */
orm_status orm__pool_make(const orm__connector *connector, const orm_engine_options *options,
                          orm__failure *failure, orm__pool **out);

/* The same with its first connection, so that what is wrong shows at once. The pool is the caller's also
 * after a failure; only ORM_NOMEM may leave it NULL. What connecting can fail with. */
orm_status orm__pool_open(const orm__connector *connector, const orm_engine_options *options,
                          orm__failure *failure, orm__pool **out);

/* Closes every connection. Nothing may be lent out. NULL is allowed. */
void orm__pool_close(orm__pool *pool);

/* Lends a connection, waiting in line for one if need be. Its failures are told to `failure` from
 * then on. `holder` is shown to others who wait, and borrowed. ORM_TIMEOUT tells who holds what;
 * ORM_DISCONNECTED, ORM_CONFIG, ORM_NOMEM. */
orm_status orm__pool_acquire(orm__pool *pool, const char *holder, orm__failure *failure,
                             orm__lease **out);

/* Takes it back. An open transaction is rolled back; what is lost or not to be trusted is closed.
 */
void orm__pool_release(orm__pool *pool, orm__lease *lease);

/* Closes what is idle now, and what is lent when it comes back. */
void orm__pool_dispose(orm__pool *pool);

orm__connection *orm__lease_connection(const orm__lease *lease);

/* Whether the lease belongs to the process that this one was forked from. It must not be used,
 * only released. */
bool orm__lease_foreign(const orm__lease *lease);

orm_engine_statistics orm__pool_stat(orm__pool *pool);

#endif
