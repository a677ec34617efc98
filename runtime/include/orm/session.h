/*
 * Sessions: a unit of work over one connection at a time, and the objects it owns.
 *
 * A session is used by one thread at a time. It takes a connection from the pool when it first
 * needs one, begins a transaction by itself, and gives the connection back on commit and rollback.
 * In it there is one object a row (the identity map).
 *
 * Failures: a call that fails returns its status and leaves the story in orm_session_error.
 * Setters and readers cannot return one; they latch it, and the next flush, query or commit
 * returns it and sends nothing. orm_session_rollback clears it.
 */
#ifndef ORM_SESSION_H
#define ORM_SESSION_H

#include <orm/engine.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum orm_isolation {
    ORM_ISOLATION_DEFAULT, /* the server's */
    ORM_READ_COMMITTED,
    ORM_REPEATABLE_READ,
    ORM_SERIALIZABLE
} orm_isolation;

/* Reads come after all that this engine has committed. */
#define ORM_OWN_WRITES UINT64_MAX

/* All zero is the default.
 *
 * Where the engine has replicas, transactions of a session that is `read_only` go to one of them, in turn,
 * unless they are serializable, which standby servers do not have. One that cannot be reached is left
 * alone for five seconds, and the next asked; one that is behind `after` is waited for as the engine's
 * replica_wait_ms says. In the end there is the primary. */
typedef struct orm_session_options {
    orm_isolation isolation;
    bool read_only;
    bool on_primary; /* also when it is read only */
    uint64_t after; /* a position by orm_engine_position, or ORM_OWN_WRITES, that replicas must have
                        reached when a transaction begins: 0, wherever they are */
    bool deferrable;
    bool autocommit;       /* no transaction of its own: each statement stands alone */
    bool no_autoflush;     /* do not flush before loads */
    bool expire_on_commit; /* forget loaded values after a commit */
    bool
        sandbox; /* for tests: nothing is ever saved. What commits and rolls back is a savepoint of one
                     transaction, which closing the session rolls back. Not with autocommit. */
    int statement_timeout_ms; /* of each statement: the engine's. Not with autocommit */
    const char *name;         /* shown when the pool tells who holds a connection */
} orm_session_options;

/* Opens a session; no connection is taken yet. Options are copied. The caller owns *out.
 * ORM_NOMEM, ORM_MISUSE: the story is in the engine. */
ORM_API orm_status orm_session_open(orm_engine *engine, const orm_session_options *options,
                                    orm_session **out);

struct pg_conn; /* PGconn of <libpq-fe.h> */

/* Opens a session over a connection that the program has made, and goes on to own: until the session is
 * closed only the session may use it; then it is the program's again, in the mode and transaction that it
 * was in. Statements are sent without names, so that none are left prepared. What orm_session_execute
 * sets stays set; the engine's search_path and statement timeout are not made in it, and its notices go
 * where they went.
 *
 * Where no transaction is open, the session begins and ends its own. Where one is, the session is a part
 * of it: what it commits and rolls back is a savepoint, `orm_joined`, and the program has the last word
 * when it commits. Options that a transaction has from its beginning are then ORM_MISUSE, as are
 * orm_transaction and orm_session_prepare.
 *
 * A connection that was lost, also by a wait that ended early (a deadline, orm_loop_cancel), is not
 * replaced: calls return ORM_DISCONNECTED until the session is closed, and then the program has to reset
 * the connection (PQreset) or finish it.
 *
 * ORM_MISUSE: the connection is busy, in pipeline mode or in a transaction that failed; ORM_CONFIG: its
 * client_encoding is not UTF8; ORM_DISCONNECTED, ORM_NOMEM. The story is in the engine. */
ORM_API orm_status orm_session_adopt(orm_engine *engine, struct pg_conn *connection,
                                     const orm_session_options *options, orm_session **out);

/* Rolls back what is not committed and frees the session with all its objects. NULL is allowed. */
ORM_API void orm_session_close(orm_session *session);

/* Begins a transaction now rather than at the first statement. */
ORM_API orm_status orm_session_begin(orm_session *session);

/* Writes what changed, in an order that foreign keys allow. On failure the transaction can only be
 * rolled back. */
ORM_API orm_status orm_session_flush(orm_session *session);

/* Flushes and commits. ORM_ROLLED_BACK when the server rolled back instead, ORM_COMMIT_UNKNOWN
 * when the answer never came; in both cases objects are as after a rollback. */
ORM_API orm_status orm_session_commit(orm_session *session);

/* Rolls back. Pending objects are no longer the session's business, deleted ones are back, changed
 * ones are read anew when next loaded. Clears the error. */
ORM_API orm_status orm_session_rollback(orm_session *session);

/* Flushes and prepares the transaction under a name, for a commit in two phases: from now on it
 * survives the server's crash, and this session's end. Next comes orm_session_commit or
 * orm_session_rollback; anything else is ORM_MISUSE. Should this process end before, another one says
 * COMMIT PREPARED 'name' or ROLLBACK PREPARED 'name', by orm_session_execute with autocommit. Where
 * either of them fails the transaction stays prepared, and the call may be made again. ORM_VALUE: the
 * name is empty or has more than 199 bytes; what the flush and the server fail with, as a commit
 * would. */
ORM_API orm_status orm_session_prepare(orm_session *session, const char *name);

/* Streams that are opened from now on (x_stream, and x_open of a query that is :each) are cursors of the
 * server, which fetch `rows` rows at a time: until they are closed the session may do all that it
 * otherwise does, other streams included. Their rows are those that there were when they were opened. They
 * end with their transaction, and with a rollback to a savepoint from before them. Only for what is a
 * SELECT and writes nothing, and with autocommit only after orm_session_begin. 0: streams have the
 * connection again. ORM_MISUSE: `rows` is negative. */
ORM_API orm_status orm_session_cursors(orm_session *session, int rows);

/* When waiting ends for this session, by orm_clock_us: a call that is not done then returns ORM_TIMEOUT,
 * and the connection is closed, since the server may go on for a while. Negative: never. */
ORM_API void orm_session_deadline(orm_session *session, int64_t deadline_us);

/* --- cancelling from another thread ------------------------------------------------------------- */

/* By which other threads stop what a session is waiting for. */
typedef struct orm_canceller orm_canceller;

/* Makes it, or gives the session's own once more. Called by the session's thread; the caller owns *out,
 * which may outlive the session, but not the engine's allocator. ORM_NOMEM; what is latched. */
ORM_API orm_status orm_session_canceller(orm_session *session, orm_canceller **out);

/* Asks the server to stop what it is doing for the session, and returns once the server has taken the
 * request, which is a connection of its own; any thread may call it, at any time. The session's call
 * returns ORM_CANCELLED, and its transaction can only be rolled back, or to a savepoint; or it was done
 * just before. Calls that the session makes afterwards are not stopped. It blocks its thread, which had
 * better not be one that a loop runs on. ORM_OK also where there is
 * nothing to stop: the session is closed, or has no connection at the moment. ORM_DISCONNECTED: the
 * server could not be asked. */
ORM_API orm_status orm_canceller_cancel(orm_canceller *canceller);

/* Lets go of it. NULL is allowed. */
ORM_API void orm_canceller_free(orm_canceller *canceller);

/* --- running a transaction until it succeeds --------------------------------------------------- */

/* All zero is the default, given behind each field. */
typedef struct orm_transaction_options {
    int attempts;      /* at most: 10 */
    int first_wait_ms; /* before the second attempt, at most, and twice that before each next: 10 */
    int longest_wait_ms; /* 1000 */
    int64_t deadline_us; /* by orm_clock_us; no attempt begins after it, none goes on: 0, never */
} orm_transaction_options;

/* Runs `work` in a transaction and commits it. When it fails with ORM_RETRYABLE (a serialization
 * failure, a deadlock) all of it is rolled back and run again, after a wait of random length: `work`
 * must do the same each time and nothing that a rollback does not undo. Before each attempt, the first one
 * too, every row that the session has is expired, so that it reads what is there then: `work` finds its
 * objects itself. Objects that an attempt made are the session's no more. `work` may not commit or roll
 * back; savepoints are its own affair.
 *
 * Returns ORM_OK once it was committed, or what the last attempt failed with, rolled back, its story
 * kept. ORM_TIMEOUT: the deadline has passed. ORM_MISUSE: a transaction has begun already, or something
 * waits to be flushed, which a second attempt would not have. */
ORM_API orm_status orm_transaction(orm_session *session,
                                   orm_status (*work)(orm_session *session, void *argument),
                                   void *argument);
ORM_API orm_status orm_transaction_with(orm_session *session,
                                        const orm_transaction_options *options,
                                        orm_status (*work)(orm_session *session, void *argument),
                                        void *argument);

/* A place in a transaction to roll back to. A value: copy it as you like; once it has ended, or its
 * transaction has, the calls below say ORM_MISUSE. */
typedef struct orm_savepoint {
    orm_session *session;
    uint32_t number;
} orm_savepoint;

/* Flushes and sets a savepoint, inside any that are open. ORM_MISUSE: with autocommit and no
 * transaction begun, or while a stream is open. */
ORM_API orm_status orm_session_savepoint(orm_session *session, orm_savepoint *out);

/* Flushes and ends the savepoint and those inside it; what was done since is part of what is around
 * it. After a failure it can still be rolled back to. */
ORM_API orm_status orm_savepoint_release(orm_savepoint savepoint);

/* Undoes what was done since, in the database and in the session's objects, and ends the savepoint and
 * those inside it. Clears the error: the transaction goes on, whatever had failed since. */
ORM_API orm_status orm_savepoint_rollback(orm_savepoint savepoint);

/* orm_object_expire for every row that the session has. ORM_NOMEM; what is latched. */
ORM_API orm_status orm_session_expire_all(orm_session *session);

/* Forgets all objects, freeing their memory; unsaved changes are lost. */
ORM_API void orm_session_clear(orm_session *session);

/* Runs statements without parameters or rows, separated by semicolons: DDL, SET, scripts. */
ORM_API orm_status orm_session_execute(orm_session *session, const char *sql);

/* Takes the bytes of one row as COPY has them, in the statement's format, its header and trailer too;
 * they are gone afterwards. It may look at the session, but send nothing by it. Anything but ORM_OK ends
 * the copying: the rest of the rows is read and dropped. */
typedef orm_status (*orm_copy_sink)(void *context, const void *bytes, size_t len);

/* Flushes and runs `COPY … TO STDOUT`, of a table or of `(SELECT …)`, in constant memory:
 *
 *     orm_session_copy_out(s, "COPY employees TO STDOUT (FORMAT csv, HEADER)", write_to, file, &rows);
 *
 * COPY has no parameters: values do not belong into the text; for those, and for rows as C has them, a
 * query with `:each` streams as well. *rows, which may be NULL: how many rows there were. ORM_MISUSE: the
 * statement is another one; what the sink returned; what statements fail with. */
ORM_API orm_status orm_session_copy_out(orm_session *session, const char *sql, orm_copy_sink sink,
                                        void *context, uint64_t *rows);

/* Looks whether the database's migrations have got to where the program's were when it was generated, for
 * what the engine's own option does not say: several packages, tenants, an adopted connection.
 * ORM_MISMATCH: they have not, or are ahead where it must be exact; the story names both revisions and
 * what to run. ORM_MISUSE: no revision; ORM_SERVER: the role may not read the ledger. */
ORM_API orm_status orm_session_check_revision(orm_session *session,
                                              const orm_revision_check *check);

/* The last failure; status ORM_OK when none. Never NULL. */
ORM_API const orm_error *orm_session_error(const orm_session *session);

/* How many statements the session has sent, BEGIN, COMMIT, ROLLBACK and
 * savepoints left out. */
ORM_API uint64_t orm_session_statement_count(const orm_session *session);

/* How many objects the identity map holds. */
ORM_API size_t orm_session_object_count(const orm_session *session);

ORM_API orm_engine *orm_session_engine(const orm_session *session);

/* The session's memory, for values such as long numerics: freed by close and clear. */
ORM_API orm_arena *orm_session_arena(orm_session *session);

#ifdef __cplusplus
}
#endif

#endif
