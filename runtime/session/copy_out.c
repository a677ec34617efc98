/* COPY … TO STDOUT: bytes from the server to a function of the program's, in constant memory. */
#include "driver/copy.h"
#include "session/hooks.h"

typedef struct sink {
    orm_session *session;
    orm_copy_sink take;
    void *context;
} sink;

/* Nothing can be sent meanwhile: the function may only look. */
static orm_status hand_out(void *context, const void *bytes, size_t len) {
    const sink *to = context;
    orm_session *session = to->session;
    orm__right before = session->right;
    session->right = ORM__LOOKS;
    orm_status status = to->take(to->context, bytes, len);
    session->right = before;
    if (status == ORM_OK)
        return ORM_OK;
    return orm__fail(&session->failure, status, "what was to take the bytes of COPY returned %s",
                     orm_status_name(status));
}

orm_status orm_session_copy_out(orm_session *session, const char *sql, orm_copy_sink take,
                                void *context, uint64_t *rows) {
    int64_t count = 0;
    sink to = {session, take, context};
    orm_status status = orm__hooks_allow(session, ORM__FLUSHES);
    if (status == ORM_OK && !session->options.no_autoflush)
        status = orm_session_flush(session);
    if (status == ORM_OK)
        status = orm__session_enter(session);
    if (status == ORM_OK) {
        const orm__statement statement = orm__statement_of("copy", sql);
        status = orm__copy_out(session->connection, &statement, hand_out, &to, &count);
        status = orm__session_leave(session, status);
    }
    if (rows)
        *rows = (uint64_t)count;
    return status;
}
