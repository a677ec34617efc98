/*
 * The hooks of ledger's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of ledger, which is the place for changes.
 */
#ifndef LEDGER_LEDGER_HOOKS_H
#define LEDGER_LEDGER_HOOKS_H

#include "ledger.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Event --- */

typedef struct event_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, event *object);
    orm_status (*before_update)(void *context, orm_session *session, event *object);
    orm_status (*before_delete)(void *context, orm_session *session, event *object);
    void (*on_load)(void *context, orm_session *session, event *object);
    void (*after_insert)(void *context, orm_session *session, event *object);
    void (*after_update)(void *context, orm_session *session, event *object);
    void (*after_delete)(void *context, orm_session *session, event *object);
    const char *(*set_year)(void *context, const event *object, int32_t value);
    const char *(*set_number)(void *context, const event *object, int32_t value);
    const char *(*set_note)(void *context, const event *object, const char *value);
    const char *(*set_at)(void *context, const event *object, orm_timestamptz value);
} event_hooks;

extern const orm_hook_face event_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status event_hook_session(orm_session *session, const event_hooks *hooks) {
    return orm_session_hook_entity(session, &event_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status event_hook_engine(orm_engine *engine, const event_hooks *hooks) {
    return orm_engine_hook_entity(engine, &event_hook_face, hooks);
}

/* --- Payment --- */

typedef struct payment_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, payment *object);
    orm_status (*before_update)(void *context, orm_session *session, payment *object);
    orm_status (*before_delete)(void *context, orm_session *session, payment *object);
    void (*on_load)(void *context, orm_session *session, payment *object);
    void (*after_insert)(void *context, orm_session *session, payment *object);
    void (*after_update)(void *context, orm_session *session, payment *object);
    void (*after_delete)(void *context, orm_session *session, payment *object);
    const char *(*set_year)(void *context, const payment *object, int32_t value);
    const char *(*set_number)(void *context, const payment *object, int32_t value);
    const char *(*set_note)(void *context, const payment *object, const char *value);
    const char *(*set_at)(void *context, const payment *object, orm_timestamptz value);
    const char *(*set_amount)(void *context, const payment *object, orm_numeric value);
    const char *(*set_note2)(void *context, const payment *object, const char *value);
} payment_hooks;

extern const orm_hook_face payment_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status payment_hook_session(orm_session *session, const payment_hooks *hooks) {
    return orm_session_hook_entity(session, &payment_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status payment_hook_engine(orm_engine *engine, const payment_hooks *hooks) {
    return orm_engine_hook_entity(engine, &payment_hook_face, hooks);
}

/* --- Refund --- */

typedef struct refund_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, refund *object);
    orm_status (*before_update)(void *context, orm_session *session, refund *object);
    orm_status (*before_delete)(void *context, orm_session *session, refund *object);
    void (*on_load)(void *context, orm_session *session, refund *object);
    void (*after_insert)(void *context, orm_session *session, refund *object);
    void (*after_update)(void *context, orm_session *session, refund *object);
    void (*after_delete)(void *context, orm_session *session, refund *object);
    const char *(*set_year)(void *context, const refund *object, int32_t value);
    const char *(*set_number)(void *context, const refund *object, int32_t value);
    const char *(*set_note)(void *context, const refund *object, const char *value);
    const char *(*set_at)(void *context, const refund *object, orm_timestamptz value);
    const char *(*set_amount)(void *context, const refund *object, orm_numeric value);
    const char *(*set_note2)(void *context, const refund *object, const char *value);
    const char *(*set_of_year)(void *context, const refund *object, int32_t value);
    const char *(*set_of_number)(void *context, const refund *object, int32_t value);
    const char *(*set_reason)(void *context, const refund *object, const char *value);
    const char *(*set_portion)(void *context, const refund *object, orm_opt_int32 value);
    const char *(*set_of)(void *context, const refund *object, payment *value);
} refund_hooks;

extern const orm_hook_face refund_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status refund_hook_session(orm_session *session, const refund_hooks *hooks) {
    return orm_session_hook_entity(session, &refund_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status refund_hook_engine(orm_engine *engine, const refund_hooks *hooks) {
    return orm_engine_hook_entity(engine, &refund_hook_face, hooks);
}

/* --- Chargeback --- */

typedef struct chargeback_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, chargeback *object);
    orm_status (*before_update)(void *context, orm_session *session, chargeback *object);
    orm_status (*before_delete)(void *context, orm_session *session, chargeback *object);
    void (*on_load)(void *context, orm_session *session, chargeback *object);
    void (*after_insert)(void *context, orm_session *session, chargeback *object);
    void (*after_update)(void *context, orm_session *session, chargeback *object);
    void (*after_delete)(void *context, orm_session *session, chargeback *object);
    const char *(*set_year)(void *context, const chargeback *object, int32_t value);
    const char *(*set_number)(void *context, const chargeback *object, int32_t value);
    const char *(*set_note)(void *context, const chargeback *object, const char *value);
    const char *(*set_at)(void *context, const chargeback *object, orm_timestamptz value);
    const char *(*set_amount)(void *context, const chargeback *object, orm_numeric value);
    const char *(*set_note2)(void *context, const chargeback *object, const char *value);
    const char *(*set_of_year)(void *context, const chargeback *object, int32_t value);
    const char *(*set_of_number)(void *context, const chargeback *object, int32_t value);
    const char *(*set_reason)(void *context, const chargeback *object, const char *value);
    const char *(*set_portion)(void *context, const chargeback *object, orm_opt_int32 value);
    const char *(*set_bank_code)(void *context, const chargeback *object, const char *value);
    const char *(*set_of)(void *context, const chargeback *object, payment *value);
    const char *(*set_bank)(void *context, const chargeback *object, bank *value);
} chargeback_hooks;

extern const orm_hook_face chargeback_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status chargeback_hook_session(orm_session *session,
                                                 const chargeback_hooks *hooks) {
    return orm_session_hook_entity(session, &chargeback_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status chargeback_hook_engine(orm_engine *engine, const chargeback_hooks *hooks) {
    return orm_engine_hook_entity(engine, &chargeback_hook_face, hooks);
}

/* --- Visit --- */

typedef struct visit_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, visit *object);
    orm_status (*before_update)(void *context, orm_session *session, visit *object);
    orm_status (*before_delete)(void *context, orm_session *session, visit *object);
    void (*on_load)(void *context, orm_session *session, visit *object);
    void (*after_insert)(void *context, orm_session *session, visit *object);
    void (*after_update)(void *context, orm_session *session, visit *object);
    void (*after_delete)(void *context, orm_session *session, visit *object);
    const char *(*set_year)(void *context, const visit *object, int32_t value);
    const char *(*set_number)(void *context, const visit *object, int32_t value);
    const char *(*set_note)(void *context, const visit *object, const char *value);
    const char *(*set_at)(void *context, const visit *object, orm_timestamptz value);
    const char *(*set_amount)(void *context, const visit *object, int32_t value);
    const char *(*set_bank_code)(void *context, const visit *object, const char *value);
    const char *(*set_bank)(void *context, const visit *object, bank *value);
} visit_hooks;

extern const orm_hook_face visit_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status visit_hook_session(orm_session *session, const visit_hooks *hooks) {
    return orm_session_hook_entity(session, &visit_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status visit_hook_engine(orm_engine *engine, const visit_hooks *hooks) {
    return orm_engine_hook_entity(engine, &visit_hook_face, hooks);
}

/* --- Bank --- */

typedef struct bank_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, bank *object);
    orm_status (*before_update)(void *context, orm_session *session, bank *object);
    orm_status (*before_delete)(void *context, orm_session *session, bank *object);
    void (*on_load)(void *context, orm_session *session, bank *object);
    void (*after_insert)(void *context, orm_session *session, bank *object);
    void (*after_update)(void *context, orm_session *session, bank *object);
    void (*after_delete)(void *context, orm_session *session, bank *object);
    const char *(*set_code)(void *context, const bank *object, const char *value);
    const char *(*set_last_year)(void *context, const bank *object, orm_opt_int32 value);
    const char *(*set_last_number)(void *context, const bank *object, orm_opt_int32 value);
    const char *(*set_last)(void *context, const bank *object, event *value);
} bank_hooks;

extern const orm_hook_face bank_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status bank_hook_session(orm_session *session, const bank_hooks *hooks) {
    return orm_session_hook_entity(session, &bank_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status bank_hook_engine(orm_engine *engine, const bank_hooks *hooks) {
    return orm_engine_hook_entity(engine, &bank_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
