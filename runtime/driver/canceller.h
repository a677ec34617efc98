/*
 * Cancellers: how another thread stops what a connection's server is doing.
 *
 * A canceller is *aimed* at the connection that its owner has, and at nothing while that has none. The
 * owner's thread aims it; any thread may ask through it. It lives until its last holder lets go.
 */
#ifndef ORM_DRIVER_CANCELLER_H
#define ORM_DRIVER_CANCELLER_H

#include <orm/session.h>

#include "driver/connection.h"

/* With one holder. NULL when out of memory. */
orm_canceller *orm__canceller_new(const orm_allocator *allocator);
/* One holder more, or less. */
orm_canceller *orm__canceller_keep(orm_canceller *canceller);
void orm__canceller_drop(orm_canceller *canceller);

/* Aims it at a connection, which is aimed at by no other. ORM_NOMEM, told to the connection's holder. */
orm_status orm__canceller_aim(orm_canceller *canceller, orm__connection *connection);
/* Aims it at nothing. Unless the connection is lost, or another process's (`silently`), it waits for
 * requests that are under way, so that none comes late. */
void orm__canceller_part(orm__connection *connection, bool silently);

/* Before something is sent: no request that was made earlier may stop it. ORM_TIMEOUT, and the
 * connection is lost, where requests are under way beyond its deadline. */
orm_status orm__canceller_settle(orm__connection *connection);
/* ORM_CANCELLED, told, where that was asked for while it settled: nothing is to be sent then, but for
 * the end of a transaction. */
orm_status orm__canceller_check(orm__connection *connection, const orm__statement *statement);

/* Asks the server that it is aimed at to stop. As orm_canceller_cancel. */
orm_status orm__canceller_ask(orm_canceller *canceller);

#endif
