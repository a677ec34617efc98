/*
 * Sandboxes: sessions for tests, of which nothing is ever saved.
 *
 *     (none) → OPEN   [the first BEGIN]   a savepoint is set right behind it
 *     OPEN   → OPEN   [commit]            deferred constraints are looked at; a new savepoint
 *     OPEN   → OPEN   [rollback]          back to the savepoint
 *     OPEN   → (none) [orm_session_close, or the connection is lost]  all of it is rolled back
 *
 * A deferred constraint is looked at inside a savepoint of its own, which is rolled back, so that it is
 * deferred again for the next transaction.
 */
#include "session/session_state.h"

orm_status orm__commit_inside(orm_session *session, const char *const *commands, int count,
                              orm_status (*undo)(orm_session *session)) {
    orm_status status = orm__run_controls(session->connection, commands, count);
    if (status == ORM_OK)
        return ORM_OK;
    orm__failure story = orm__failure_on(&session->allocator);
    orm__failure_copy(&story, &session->failure);
    undo(session);
    orm__failure_copy(&session->failure, &story);
    orm__failure_free(&story);
    return status;
}

orm_status orm__sandbox_commit(orm_session *session) {
    static const char *const commands[] = {
        "SAVEPOINT orm_check",
        "SET CONSTRAINTS ALL IMMEDIATE",
        "ROLLBACK TO SAVEPOINT orm_check",
        "RELEASE SAVEPOINT " ORM__SANDBOX,
        "SAVEPOINT " ORM__SANDBOX,
    };
    return orm__commit_inside(session, commands, sizeof commands / sizeof *commands,
                              orm__sandbox_rollback);
}

orm_status orm__sandbox_rollback(orm_session *session) {
    static const char *const commands[] = {"ROLLBACK TO SAVEPOINT " ORM__SANDBOX};
    orm_status status = orm__run_controls(session->connection, commands, 1);
    session->sandboxed = status == ORM_OK;
    return status;
}
