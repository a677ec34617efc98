/*
 * Commits in two phases.
 *
 *     OPEN     → PREPARED [orm_session_prepare]  PREPARE TRANSACTION; nothing but the end may follow
 *     PREPARED → IDLE     [orm_session_commit]   COMMIT PREPARED, on any connection
 *     PREPARED → IDLE     [orm_session_rollback] ROLLBACK PREPARED
 *     PREPARED → PREPARED [the same, failing]    to be asked for again
 *     PREPARED → (none)   [orm_session_close]    it stays prepared: another process has the last word
 *
 * What comes before OPEN is in transaction.c.
 */
#include <string.h>

#include "session/hooks.h"
#include "session/stream.h"

enum { LONGEST_NAME = 199 }; /* bytes, which is the server's limit */

/* Writes a command and the transaction's name as a literal. */
static orm__buffer write_command(const orm_session *session, const char *verb, const char *name) {
    orm__buffer sql = orm__buffer_on(&session->allocator);
    /* An E string means the same whatever the server's settings are. */
    orm__buffer_printf(&sql, "%s E'", verb);
    for (; *name; name++)
        orm__buffer_printf(&sql, "%s%c", *name == '\'' || *name == '\\' ? "\\" : "", *name);
    orm__buffer_byte(&sql, '\'');
    return sql;
}

static orm_status run_control(orm__connection *connection, const char *sql) {
    return orm__run_controls(connection, &sql, 1);
}

static orm_status run(orm_session *session, const char *verb, const char *name,
                      orm_status (*send)(orm__connection *, const char *)) {
    orm__buffer sql = write_command(session, verb, name);
    orm_status status = orm__buffer_failed(&sql)
                            ? orm__fail_nomem(&session->failure)
                            : send(session->connection, orm__buffer_text(&sql));
    orm__buffer_free(&sql);
    return status;
}

static orm_status check(orm_session *session, const char *name) {
    orm_status status = orm__hooks_allow(session, ORM__ANYTHING);
    if (status != ORM_OK)
        return status;
    if (session->in_work || session->joined || session->options.sandbox ||
        session->options.autocommit)
        return orm__fail(
            &session->failure, ORM_MISUSE,
            "a transaction cannot be prepared in orm_transaction, in a sandbox, inside the "
            "program's own or with autocommit");
    if (!name || !*name || strlen(name) > LONGEST_NAME)
        return orm__fail(&session->failure, ORM_VALUE,
                         "the name of a prepared transaction has 1 to %d bytes", LONGEST_NAME);
    return ORM_OK;
}

orm_status orm_session_prepare(orm_session *session, const char *name) {
    orm_status status = session->latched == ORM_OK ? check(session, name) : session->latched;
    if (status == ORM_OK)
        status = orm__hooks_at(session, ORM__BEFORE_COMMIT);
    if (status == ORM_OK)
        status = orm_session_flush(session);
    if (status == ORM_OK)
        status = orm__session_enter(session);
    if (status != ORM_OK)
        return status;
    const char *kept = orm_arena_strdup(session->kept, name);
    if (!kept)
        return orm__fail_nomem(&session->failure);
    status = run(session, "PREPARE TRANSACTION", kept, orm__prepare_transaction);
    if (status != ORM_OK) {
        /* The server has rolled it back, as it does with a COMMIT that fails. */
        orm__session_ended(session, false);
        return status;
    }
    session->prepared = kept;
    orm__cursors_cut(session, 0);
    return ORM_OK;
}

orm_status orm__prepared_end(orm_session *session, bool commit) {
    orm_status status = orm__session_take(session);
    if (status == ORM_OK)
        status = run(session, commit ? "COMMIT PREPARED" : "ROLLBACK PREPARED", session->prepared,
                     run_control);
    if (status != ORM_OK) {
        orm__session_give_back(session);
        return status;
    }
    session->prepared = NULL;
    orm__session_ended(session, commit);
    return ORM_OK;
}
