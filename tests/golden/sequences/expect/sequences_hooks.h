/* clang-format off */
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_invoice(const void *hooks, orm_event event,
                                             orm_session *session, orm_object *object) {
    const invoice_hooks *with = (const invoice_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct invoice *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct invoice *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct invoice *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct invoice *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_invoice(const void *hooks, const orm_object *object,
                                                unsigned which, const void *value) {
    const invoice_hooks *with = (const invoice_hooks *)hooks;
    const struct invoice *of = (const struct invoice *)object;
    switch (which) {
    case INVOICE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int64_t const *)value) : NULL;
    case INVOICE_COLUMN_LINE:
        return with->set_line ? with->set_line(with->context, of, *(int32_t const *)value) : NULL;
    case INVOICE_COLUMN_SMALL:
        return with->set_small ? with->set_small(with->context, of, *(int16_t const *)value) : NULL;
    case INVOICE_COLUMN_NUMBER:
        return with->set_number ? with->set_number(with->context, of,
                                                   *(int64_t const *)value) : NULL;
    case INVOICE_COLUMN_BADGE:
        return with->set_badge ? with->set_badge(with->context, of, *(int64_t const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_invoice_hooks(void) {
    static const orm_hook_face face = {
        &invoice_entity, sizeof(invoice_hooks), run_hook_of_invoice,
        check_hook_of_invoice};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status invoice_hook_session(orm_session *session, const invoice_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_invoice_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status invoice_hook_engine(orm_engine *engine, const invoice_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_invoice_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
