/*
 * Transactions.
 *
 *     IDLE    → OPEN     [orm__session_enter, orm_session_begin]  BEGIN goes with the first statement
 *     OPEN    → FAILED   [orm__session_leave]    the server refused a statement, or was lost
 *     OPEN    → IDLE     [orm_session_commit]    whatever comes of it; objects as the server says
 *     OPEN, FAILED → IDLE [orm_session_rollback]
 *
 * FAILED is a latched failure: every call returns it. With autocommit a session stays IDLE; a flush
 * then is a transaction of its own. What a prepared transaction, a sandbox and an adopted connection add
 * stands in two_phase.c, sandbox.c and adopted.c; the latter two keep their connection in IDLE too.
 */
#include <unistd.h>

#include "driver/canceller.h"
#include "session/flush_plan.h"
#include "session/hooks.h"
#include "session/replicas.h"
#include "session/stream.h"

/* --- connections ------------------------------------------------------------------------------- */

orm_status orm__session_take(orm_session *session) {
    if (session->connection && !session->adopted)
        return ORM_OK;
    session->user = orm__caller_here(orm__engine_parkers(session->engine)).number;
    if (session->adopted)
        return ORM_OK;
    orm_status status = orm__route(session);
    if (status != ORM_OK) {
        session->user = 0;
        return status;
    }
    session->connection = orm__lease_connection(session->lease);
    session->statements_before = orm__connection_statements(session->connection);
    orm__begin_also(session->connection, session->also, session->options.statement_timeout_ms);
    orm__connection_deadline(session->connection, session->deadline_us);
    status =
        session->canceller ? orm__canceller_aim(session->canceller, session->connection) : ORM_OK;
    if (status != ORM_OK)
        orm__session_give_back(session);
    return status;
}

void orm__session_give_back(orm_session *session) {
    if (session->adopted)
        session->user = 0;
    if (session->adopted || !session->connection ||
        (session->sandboxed && !orm__connection_lost(session->connection)))
        return;
    session->sandboxed = false;
    session->statements = orm_session_statement_count(session);
    orm__canceller_part(session->connection, session->pid != getpid());
    orm__begin_also(session->connection, NULL, 0);
    if (!session->options.read_only)
        orm__replicas_wrote(orm__engine_replicas(session->engine));
    orm__pool_release(session->pool, session->lease);
    session->lease = NULL;
    session->connection = NULL;
    session->user = 0;
}

/* On the thread of a loop: only the fiber that uses the session may, and nobody else may wait. */
static orm_status check_fiber(orm_session *session) {
    orm__caller caller = orm__caller_here(orm__engine_parkers(session->engine));
    if (!caller.fiber)
        return orm__engine_check_caller(session->engine, &session->failure);
    if (session->user && session->user != caller.number)
        return orm__fail_with(
            &session->failure,
            &(orm__facts){.status = ORM_MISUSE, .hint = "open a session for each fiber"},
            "fiber %llu uses this session, which fiber %llu cannot use meanwhile",
            (unsigned long long)session->user, (unsigned long long)caller.number);
    return ORM_OK;
}

static orm_status check_usable(orm_session *session) {
    if (session->latched != ORM_OK)
        return session->latched;
    if (session->pid != getpid())
        return orm__fail_with(
            &session->failure,
            &(orm__facts){.status = ORM_MISUSE, .hint = "open a session of its own in the child"},
            "this session belongs to the process that forked this one");
    return check_fiber(session);
}

/* What may not be done between the phases of a commit. */
static orm_status check_open(orm_session *session) {
    orm_status status = check_usable(session);
    if (status != ORM_OK || !session->prepared)
        return status;
    return orm__fail(&session->failure, ORM_MISUSE,
                     "the transaction is prepared: it can be committed or rolled back");
}

void orm_session_deadline(orm_session *session, int64_t deadline_us) {
    session->deadline_us = deadline_us < 0 ? ORM__NEVER : deadline_us;
    if (session->connection)
        orm__connection_deadline(session->connection, session->deadline_us);
}

orm_status orm_session_canceller(orm_session *session, orm_canceller **out) {
    *out = NULL;
    orm_status status = check_usable(session);
    if (status != ORM_OK)
        return status;
    if (session->canceller) {
        *out = orm__canceller_keep(session->canceller);
        return ORM_OK;
    }
    orm_canceller *made = orm__canceller_new(&session->allocator);
    if (!made)
        return orm__fail_nomem(&session->failure);
    if (session->connection)
        status = orm__canceller_aim(made, session->connection);
    if (status != ORM_OK) {
        orm__canceller_drop(made);
        return status;
    }
    session->canceller = made;
    *out = orm__canceller_keep(made);
    return ORM_OK;
}

orm_status orm_canceller_cancel(orm_canceller *canceller) {
    return orm__canceller_ask(canceller);
}

void orm_canceller_free(orm_canceller *canceller) {
    orm__canceller_drop(canceller);
}

/* A sandbox has begun once and for all. */
static void begin(orm_session *session) {
    if (!session->sandboxed)
        orm__begin_with_next(session->connection, session->begin);
    session->sandboxed = session->options.sandbox;
    session->in_transaction = true;
}

orm_status orm__session_enter(orm_session *session) {
    orm_status status = check_open(session);
    if (status == ORM_OK && session->right == ORM__LOOKS)
        status = orm__hooks_allow(session, ORM__CHANGES);
    if (status == ORM_OK)
        status = orm__session_take(session);
    if (status != ORM_OK)
        return status;
    if (!session->in_transaction && !session->options.autocommit)
        begin(session);
    return ORM_OK;
}

orm_status orm__session_leave(orm_session *session, orm_status status) {
    orm__transaction state = session->connection ? orm__connection_transaction(session->connection)
                                                 : ORM__TRANSACTION_LOST;
    bool ended = state == ORM__TRANSACTION_FAILED || state == ORM__TRANSACTION_LOST ||
                 status == ORM_CANCELLED;
    if (session->in_transaction) {
        if (status != ORM_OK && ended && !session->stream)
            session->latched = status;
    } else if (!session->stream) {
        orm__session_give_back(session);
    }
    return status;
}

orm_status orm__session_run(orm_session *session, const orm__statement *statement,
                            orm__result **out) {
    *out = NULL;
    orm_status status = orm__session_enter(session);
    if (status != ORM_OK)
        return status;
    status = orm__run(session->connection, statement, &session->parameters, out);
    return orm__session_leave(session, status);
}

/* --- the calls --------------------------------------------------------------------------------- */

orm_status orm_session_begin(orm_session *session) {
    orm_status status = check_open(session);
    if (status != ORM_OK)
        return status;
    if (session->in_transaction)
        return orm__fail(&session->failure, ORM_MISUSE, "a transaction has begun already");
    status = orm__session_take(session);
    if (status != ORM_OK)
        return status;
    begin(session);
    status = orm__begin_now(session->connection);
    if (status != ORM_OK) {
        session->in_transaction = session->sandboxed = false;
        orm__session_give_back(session);
    }
    return status;
}

void orm__session_ended(orm_session *session, bool committed) {
    session->in_transaction = false;
    orm__cursors_cut(session, 0);
    orm__session_give_back(session);
    if (committed)
        orm__settle_commit(session);
    else
        orm__settle_rollback(session);
    orm__hooks_at(session, committed ? ORM__AFTER_COMMIT : ORM__AFTER_ROLLBACK);
}

orm_status orm_session_execute(orm_session *session, const char *sql) {
    orm_status status = check_open(session);
    if (status == ORM_OK && !sql)
        return orm__fail(&session->failure, ORM_MISUSE, "there is no SQL to execute: it is NULL");
    if (status == ORM_OK)
        status = orm__hooks_allow(session, ORM__FLUSHES);
    if (status == ORM_OK && !session->options.no_autoflush)
        status = orm_session_flush(session);
    if (status == ORM_OK)
        status = orm__session_enter(session);
    if (status != ORM_OK)
        return status;
    status = orm__run_script(session->connection, sql);
    status = orm__session_leave(session, status);
    /* A script may end the transaction itself. */
    if (session->in_transaction && session->latched == ORM_OK && session->connection &&
        orm__connection_transaction(session->connection) == ORM__TRANSACTION_NONE)
        orm__session_ended(session, !orm__script_rolled_back(session->connection));
    return status;
}

static orm_status check_not_in_work(orm_session *session) {
    if (!session->in_work)
        return orm__hooks_allow(session, ORM__ANYTHING);
    return orm__fail(&session->failure, ORM_MISUSE,
                     "what orm_transaction runs cannot end the transaction");
}

static orm_status check_may_end(orm_session *session) {
    orm_status status = check_usable(session);
    if (status == ORM_OK)
        status = check_not_in_work(session);
    if (status == ORM_OK && session->stream)
        status = orm__fail_with(
            &session->failure,
            &(orm__facts){.status = ORM_MISUSE, .hint = "close the stream, or read it to its end"},
            "a stream is open on this session");
    return status;
}

/* Hooks after a flush may change objects, which another flush writes. */
static orm_status flush_all(orm_session *session) {
    enum { MOST_FLUSHES = 100 };
    orm_status status = orm_session_flush(session);
    for (int i = 1; status == ORM_OK && session->hooked && orm__has_work(session); i++) {
        if (i == MOST_FLUSHES)
            return orm__fail(&session->failure, ORM_MISUSE,
                             "hooks after a flush change objects again and again");
        status = orm_session_flush(session);
    }
    return status;
}

static orm_status send_commit(orm_session *session) {
    if (session->sandboxed || session->joined)
        orm__cursors_close(session);
    return session->sandboxed ? orm__sandbox_commit(session)
           : session->joined  ? orm__joined_commit(session)
                              : orm__commit(session->connection);
}

orm_status orm_session_commit(orm_session *session) {
    orm_status status = check_may_end(session);
    if (status == ORM_OK && session->prepared)
        return orm__prepared_end(session, true);
    if (status == ORM_OK)
        status = orm__hooks_at(session, ORM__BEFORE_COMMIT);
    if (status == ORM_OK)
        status = flush_all(session);
    if (status != ORM_OK || !session->in_transaction)
        return status;
    status = send_commit(session);
    orm__session_ended(session, status == ORM_OK);
    return status;
}

/* Where it cannot be said, the server rolls back by itself. */
static void send_rollback(orm_session *session) {
    orm_status status = session->sandboxed ? orm__sandbox_rollback(session)
                        : session->joined  ? orm__joined_rollback(session)
                                           : orm__rollback(session->connection);
    if (status != ORM_OK)
        orm__failure_clear(&session->failure);
}

orm_status orm_session_rollback(orm_session *session) {
    orm_status status = check_not_in_work(session);
    if (status == ORM_OK)
        status = check_fiber(session);
    if (status != ORM_OK)
        return status;
    orm__stream_cut(session);
    orm__hooks_at(session, ORM__BEFORE_ROLLBACK);
    orm__failure_clear(&session->failure);
    session->latched = ORM_OK;
    if (session->prepared)
        return orm__prepared_end(session, false);
    if (session->connection)
        send_rollback(session);
    orm__session_ended(session, false);
    return ORM_OK;
}
