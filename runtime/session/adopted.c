/*
 * Sessions over a connection of the program's.
 *
 *     (none) → IDLE, JOINED  [orm_session_adopt]  no transaction is open, or one of the program's is
 *     IDLE   → OPEN → IDLE   as on any connection: see transaction.c
 *     JOINED → OPEN → JOINED the same, between a savepoint and its end
 *     any    → (none)        [orm_session_close]  what is open is rolled back; the rest is the program's
 *
 * The session keeps the connection in all of them, also once it is lost.
 */
#include <unistd.h>

#include "driver/canceller.h"
#include "session/session_state.h"

/* --- inside the program's transaction ------------------------------------------------------------- */

orm_status orm__joined_rollback(orm_session *session) {
    static const char *const commands[] = {"ROLLBACK TO SAVEPOINT " ORM__JOINED,
                                           "RELEASE SAVEPOINT " ORM__JOINED};
    return orm__run_controls(session->connection, commands, 2);
}

orm_status orm__joined_commit(orm_session *session) {
    static const char *const commands[] = {"RELEASE SAVEPOINT " ORM__JOINED};
    return orm__commit_inside(session, commands, 1, orm__joined_rollback);
}

/* --- adopting --------------------------------------------------------------------------------------- */

/* What a session that joins a transaction cannot have. */
static bool asks_for_its_own(const orm_session_options *options) {
    return options->isolation != ORM_ISOLATION_DEFAULT || options->read_only ||
           options->deferrable || options->autocommit || options->sandbox ||
           options->statement_timeout_ms > 0;
}

static orm_status join(orm_session *session) {
    switch (orm__connection_transaction(session->connection)) {
    case ORM__TRANSACTION_NONE:
        return ORM_OK;
    case ORM__TRANSACTION_OPEN:
        break;
    case ORM__TRANSACTION_FAILED:
    case ORM__TRANSACTION_LOST:
        return orm__fail_with(&session->failure,
                              &(orm__facts){.status = ORM_MISUSE, .hint = "roll it back before"},
                              "the connection to be adopted is in a transaction that has failed");
    }
    if (asks_for_its_own(&session->options))
        return orm__fail_with(
            &session->failure,
            &(orm__facts){.status = ORM_MISUSE,
                          .hint = "leave them out, or end the transaction before"},
            "the connection to be adopted is in a transaction, which has begun without the "
            "options of this session");
    session->joined = true;
    session->begin = "SAVEPOINT " ORM__JOINED;
    return ORM_OK;
}

orm_status orm_session_adopt(orm_engine *engine, struct pg_conn *connection,
                             const orm_session_options *options, orm_session **out) {
    orm_session *session;
    orm_status status = orm__session_make(engine, options, &session);
    *out = NULL;
    if (status != ORM_OK)
        return status;
    status = orm__connection_adopt(orm__engine_connector(engine), connection, &session->failure,
                                   &session->connection);
    session->adopted = status == ORM_OK;
    if (status == ORM_OK)
        status = join(session);
    if (status != ORM_OK) {
        orm__engine_fail_as(engine, &session->failure);
        orm_session_close(session);
        return status;
    }
    orm__begin_also(session->connection, session->also, session->options.statement_timeout_ms);
    *out = session;
    return ORM_OK;
}

/* Ends what the session has begun, in a time that has an end. */
static void end(orm_session *session) {
    enum { TIMEOUT_MS = 5000 };
    orm__connection *connection = session->connection;
    orm__connection_deadline(connection, orm__deadline_in(TIMEOUT_MS));
    orm__rows_close(connection);
    if (session->in_transaction && session->joined)
        orm__joined_rollback(session);
    else if (session->in_transaction || session->sandboxed)
        orm__rollback(connection);
}

void orm__adopted_return(orm_session *session) {
    bool foreign = session->pid != getpid();
    if (!foreign && !orm__connection_lost(session->connection))
        end(session);
    orm__canceller_part(session->connection, foreign);
    if (foreign)
        orm__connection_abandon(session->connection);
    else
        orm__disconnect(session->connection);
    session->connection = NULL;
    session->adopted = false;
}
