/*
 * Statuses and errors.
 *
 * Whatever can fail returns an orm_status. The story of a failure stands in the object it happened
 * on: orm_session_error, orm_engine_error. Statuses are sorted by what the caller can do about it.
 */
#ifndef ORM_STATUS_H
#define ORM_STATUS_H

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define ORM_API __attribute__((visibility("default")))
#else
#define ORM_API
#endif

#define ORM_STATUSES(X)                                                                            \
    X(OK, "done")                                                                                  \
    X(NOMEM, "out of memory")                                                                      \
    X(MISUSE, "the call is not legal here: a bug in the program")                                  \
    X(CONFIG, "a URL, option or environment that cannot work")                                     \
    X(VALUE, "a value that C or the server cannot hold; nothing was sent")                         \
    X(REQUIRED, "a required column was never set; nothing was sent")                               \
    X(NOT_LOADED, "what was read had not been loaded")                                             \
    X(NOT_FOUND, "a row that must be there is not")                                                \
    X(TOO_MANY_ROWS, "several rows where one was asked for")                                       \
    X(MISMATCH, "the database is not what the program was generated for")                          \
    X(CONSTRAINT, "a constraint of the database was violated (class 23)")                          \
    X(STALE, "the row was changed or deleted by somebody else")                                    \
    X(READ_ONLY, "the transaction or server is read-only")                                         \
    X(RETRYABLE, "serialization failure or deadlock: run the transaction again")                   \
    X(TIMEOUT, "a deadline passed")                                                                \
    X(CANCELLED, "cancelled on request")                                                           \
    X(DISCONNECTED, "the connection is lost or cannot be made")                                    \
    X(COMMIT_UNKNOWN, "cut off between COMMIT and its reply: it may or may not have happened")     \
    X(ROLLED_BACK, "the server answered COMMIT with ROLLBACK: nothing was saved")                  \
    X(SERVER, "any other error that the server reported")                                          \
    X(MISSED, "notifications may have been missed: the listener had lost its connection")

typedef enum orm_status {
#define ORM_STATUS_ENUMERATOR(name, text) ORM_##name,
    ORM_STATUSES(ORM_STATUS_ENUMERATOR)
#undef ORM_STATUS_ENUMERATOR
} orm_status;

/* "ORM_CONSTRAINT". Never NULL. */
ORM_API const char *orm_status_name(orm_status status);

/* What the status means, in a few words. Never NULL. */
ORM_API const char *orm_status_text(orm_status status);

/* What happened. Texts are never NULL ("" when absent) and live until the next failure on the same
 * object, or its close. No password is ever among them. */
typedef struct orm_error {
    orm_status status;
    char sqlstate[6]; /* five characters, or "" when the server did not speak */
    const char *message;
    const char *detail;
    const char *hint;
    const char *constraint; /* its name, for ORM_CONSTRAINT */
    const char *table;
    const char *column;
    const char *statement; /* the SQL that failed */
    const char *query;     /* the name of the query or operation: "employee_find" */
    int position;          /* 1-based character in `statement`, 0 when unknown */
} orm_error;

#ifdef __cplusplus
}
#endif

#endif
