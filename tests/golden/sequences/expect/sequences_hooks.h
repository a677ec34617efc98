/*
 * The hooks of sequences's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of sequences, which is the place for changes.
 */
#ifndef SEQUENCES_SEQUENCES_HOOKS_H
#define SEQUENCES_SEQUENCES_HOOKS_H

#include "sequences.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Invoice --- */

typedef struct invoice_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, invoice *object);
    orm_status (*before_update)(void *context, orm_session *session, invoice *object);
    orm_status (*before_delete)(void *context, orm_session *session, invoice *object);
    void (*on_load)(void *context, orm_session *session, invoice *object);
    void (*after_insert)(void *context, orm_session *session, invoice *object);
    void (*after_update)(void *context, orm_session *session, invoice *object);
    void (*after_delete)(void *context, orm_session *session, invoice *object);
    const char *(*set_id)(void *context, const invoice *object, int64_t value);
    const char *(*set_line)(void *context, const invoice *object, int32_t value);
    const char *(*set_small)(void *context, const invoice *object, int16_t value);
    const char *(*set_number)(void *context, const invoice *object, int64_t value);
    const char *(*set_badge)(void *context, const invoice *object, int64_t value);
} invoice_hooks;

extern const orm_hook_face invoice_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status invoice_hook_session(orm_session *session, const invoice_hooks *hooks) {
    return orm_session_hook_entity(session, &invoice_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status invoice_hook_engine(orm_engine *engine, const invoice_hooks *hooks) {
    return orm_engine_hook_entity(engine, &invoice_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
