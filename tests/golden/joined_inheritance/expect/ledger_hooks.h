/* clang-format off */
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_event(const void *hooks, orm_event event, orm_session *session,
                                           orm_object *object) {
    const event_hooks *with = (const event_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct event *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct event *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct event *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct event *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_event(const void *hooks, const orm_object *object,
                                              unsigned which, const void *value) {
    const event_hooks *with = (const event_hooks *)hooks;
    const struct event *of = (const struct event *)object;
    switch (which) {
    case EVENT_COLUMN_YEAR:
        return with->set_year ? with->set_year(with->context, of, *(int32_t const *)value) : NULL;
    case EVENT_COLUMN_NUMBER:
        return with->set_number ? with->set_number(with->context, of,
                                                   *(int32_t const *)value) : NULL;
    case EVENT_COLUMN_NOTE:
        return with->set_note ? with->set_note(with->context, of,
                                               *(const char *const *)value) : NULL;
    case EVENT_COLUMN_AT:
        return with->set_at ? with->set_at(with->context, of,
                                           *(orm_timestamptz const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_event_hooks(void) {
    static const orm_hook_face face = {
        &event_entity, sizeof(event_hooks), run_hook_of_event,
        check_hook_of_event};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status event_hook_session(orm_session *session, const event_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_event_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status event_hook_engine(orm_engine *engine, const event_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_event_hooks(), hooks);
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_payment(const void *hooks, orm_event event,
                                             orm_session *session, orm_object *object) {
    const payment_hooks *with = (const payment_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct payment *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct payment *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct payment *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct payment *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_payment(const void *hooks, const orm_object *object,
                                                unsigned which, const void *value) {
    const payment_hooks *with = (const payment_hooks *)hooks;
    const struct payment *of = (const struct payment *)object;
    switch (which) {
    case PAYMENT_COLUMN_YEAR:
        return with->set_year ? with->set_year(with->context, of, *(int32_t const *)value) : NULL;
    case PAYMENT_COLUMN_NUMBER:
        return with->set_number ? with->set_number(with->context, of,
                                                   *(int32_t const *)value) : NULL;
    case PAYMENT_COLUMN_NOTE:
        return with->set_note ? with->set_note(with->context, of,
                                               *(const char *const *)value) : NULL;
    case PAYMENT_COLUMN_AT:
        return with->set_at ? with->set_at(with->context, of,
                                           *(orm_timestamptz const *)value) : NULL;
    case PAYMENT_COLUMN_AMOUNT:
        return with->set_amount ? with->set_amount(with->context, of,
                                                   *(orm_numeric const *)value) : NULL;
    case PAYMENT_COLUMN_NOTE2:
        return with->set_note2 ? with->set_note2(with->context, of,
                                                 *(const char *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_payment_hooks(void) {
    static const orm_hook_face face = {
        &payment_entity, sizeof(payment_hooks), run_hook_of_payment,
        check_hook_of_payment};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status payment_hook_session(orm_session *session, const payment_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_payment_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status payment_hook_engine(orm_engine *engine, const payment_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_payment_hooks(), hooks);
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_refund(const void *hooks, orm_event event,
                                            orm_session *session, orm_object *object) {
    const refund_hooks *with = (const refund_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct refund *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct refund *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct refund *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct refund *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_refund(const void *hooks, const orm_object *object,
                                               unsigned which, const void *value) {
    const refund_hooks *with = (const refund_hooks *)hooks;
    const struct refund *of = (const struct refund *)object;
    switch (which) {
    case REFUND_COLUMN_YEAR:
        return with->set_year ? with->set_year(with->context, of, *(int32_t const *)value) : NULL;
    case REFUND_COLUMN_NUMBER:
        return with->set_number ? with->set_number(with->context, of,
                                                   *(int32_t const *)value) : NULL;
    case REFUND_COLUMN_NOTE:
        return with->set_note ? with->set_note(with->context, of,
                                               *(const char *const *)value) : NULL;
    case REFUND_COLUMN_AT:
        return with->set_at ? with->set_at(with->context, of,
                                           *(orm_timestamptz const *)value) : NULL;
    case REFUND_COLUMN_AMOUNT:
        return with->set_amount ? with->set_amount(with->context, of,
                                                   *(orm_numeric const *)value) : NULL;
    case REFUND_COLUMN_NOTE2:
        return with->set_note2 ? with->set_note2(with->context, of,
                                                 *(const char *const *)value) : NULL;
    case REFUND_COLUMN_OF_YEAR:
        return with->set_of_year ? with->set_of_year(with->context, of,
                                                     *(int32_t const *)value) : NULL;
    case REFUND_COLUMN_OF_NUMBER:
        return with->set_of_number ? with->set_of_number(with->context, of,
                                                         *(int32_t const *)value) : NULL;
    case REFUND_COLUMN_REASON:
        return with->set_reason ? with->set_reason(with->context, of,
                                                   *(const char *const *)value) : NULL;
    case REFUND_COLUMN_PORTION:
        return with->set_portion ? with->set_portion(with->context, of,
                                                     *(orm_opt_int32 const *)value) : NULL;
    case 15 + REFUND_RELATION_OF:
        return with->set_of ? with->set_of(with->context, of,
                                           (struct payment *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_refund_hooks(void) {
    static const orm_hook_face face = {
        &refund_entity, sizeof(refund_hooks), run_hook_of_refund,
        check_hook_of_refund};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status refund_hook_session(orm_session *session, const refund_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_refund_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status refund_hook_engine(orm_engine *engine, const refund_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_refund_hooks(), hooks);
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_chargeback(const void *hooks, orm_event event,
                                                orm_session *session, orm_object *object) {
    const chargeback_hooks *with = (const chargeback_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct chargeback *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct chargeback *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct chargeback *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct chargeback *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_chargeback(const void *hooks, const orm_object *object,
                                                   unsigned which, const void *value) {
    const chargeback_hooks *with = (const chargeback_hooks *)hooks;
    const struct chargeback *of = (const struct chargeback *)object;
    switch (which) {
    case CHARGEBACK_COLUMN_YEAR:
        return with->set_year ? with->set_year(with->context, of, *(int32_t const *)value) : NULL;
    case CHARGEBACK_COLUMN_NUMBER:
        return with->set_number ? with->set_number(with->context, of,
                                                   *(int32_t const *)value) : NULL;
    case CHARGEBACK_COLUMN_NOTE:
        return with->set_note ? with->set_note(with->context, of,
                                               *(const char *const *)value) : NULL;
    case CHARGEBACK_COLUMN_AT:
        return with->set_at ? with->set_at(with->context, of,
                                           *(orm_timestamptz const *)value) : NULL;
    case CHARGEBACK_COLUMN_AMOUNT:
        return with->set_amount ? with->set_amount(with->context, of,
                                                   *(orm_numeric const *)value) : NULL;
    case CHARGEBACK_COLUMN_NOTE2:
        return with->set_note2 ? with->set_note2(with->context, of,
                                                 *(const char *const *)value) : NULL;
    case CHARGEBACK_COLUMN_OF_YEAR:
        return with->set_of_year ? with->set_of_year(with->context, of,
                                                     *(int32_t const *)value) : NULL;
    case CHARGEBACK_COLUMN_OF_NUMBER:
        return with->set_of_number ? with->set_of_number(with->context, of,
                                                         *(int32_t const *)value) : NULL;
    case CHARGEBACK_COLUMN_REASON:
        return with->set_reason ? with->set_reason(with->context, of,
                                                   *(const char *const *)value) : NULL;
    case CHARGEBACK_COLUMN_PORTION:
        return with->set_portion ? with->set_portion(with->context, of,
                                                     *(orm_opt_int32 const *)value) : NULL;
    case CHARGEBACK_COLUMN_BANK_CODE:
        return with->set_bank_code ? with->set_bank_code(with->context, of,
                                                         *(const char *const *)value) : NULL;
    case 15 + CHARGEBACK_RELATION_OF:
        return with->set_of ? with->set_of(with->context, of,
                                           (struct payment *)*(orm_object *const *)value) : NULL;
    case 15 + CHARGEBACK_RELATION_BANK:
        return with->set_bank ? with->set_bank(with->context, of,
                                               (struct bank *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_chargeback_hooks(void) {
    static const orm_hook_face face = {
        &chargeback_entity, sizeof(chargeback_hooks), run_hook_of_chargeback,
        check_hook_of_chargeback};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status chargeback_hook_session(orm_session *session,
                                                 const chargeback_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_chargeback_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status chargeback_hook_engine(orm_engine *engine, const chargeback_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_chargeback_hooks(), hooks);
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_visit(const void *hooks, orm_event event, orm_session *session,
                                           orm_object *object) {
    const visit_hooks *with = (const visit_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct visit *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct visit *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct visit *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct visit *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_visit(const void *hooks, const orm_object *object,
                                              unsigned which, const void *value) {
    const visit_hooks *with = (const visit_hooks *)hooks;
    const struct visit *of = (const struct visit *)object;
    switch (which) {
    case VISIT_COLUMN_YEAR:
        return with->set_year ? with->set_year(with->context, of, *(int32_t const *)value) : NULL;
    case VISIT_COLUMN_NUMBER:
        return with->set_number ? with->set_number(with->context, of,
                                                   *(int32_t const *)value) : NULL;
    case VISIT_COLUMN_NOTE:
        return with->set_note ? with->set_note(with->context, of,
                                               *(const char *const *)value) : NULL;
    case VISIT_COLUMN_AT:
        return with->set_at ? with->set_at(with->context, of,
                                           *(orm_timestamptz const *)value) : NULL;
    case VISIT_COLUMN_AMOUNT:
        return with->set_amount ? with->set_amount(with->context, of,
                                                   *(int32_t const *)value) : NULL;
    case VISIT_COLUMN_BANK_CODE:
        return with->set_bank_code ? with->set_bank_code(with->context, of,
                                                         *(const char *const *)value) : NULL;
    case 15 + VISIT_RELATION_BANK:
        return with->set_bank ? with->set_bank(with->context, of,
                                               (struct bank *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_visit_hooks(void) {
    static const orm_hook_face face = {
        &visit_entity, sizeof(visit_hooks), run_hook_of_visit,
        check_hook_of_visit};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status visit_hook_session(orm_session *session, const visit_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_visit_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status visit_hook_engine(orm_engine *engine, const visit_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_visit_hooks(), hooks);
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_bank(const void *hooks, orm_event event, orm_session *session,
                                          orm_object *object) {
    const bank_hooks *with = (const bank_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct bank *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct bank *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct bank *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct bank *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_bank(const void *hooks, const orm_object *object,
                                             unsigned which, const void *value) {
    const bank_hooks *with = (const bank_hooks *)hooks;
    const struct bank *of = (const struct bank *)object;
    switch (which) {
    case BANK_COLUMN_CODE:
        return with->set_code ? with->set_code(with->context, of,
                                               *(const char *const *)value) : NULL;
    case BANK_COLUMN_LAST_YEAR:
        return with->set_last_year ? with->set_last_year(with->context, of,
                                                         *(orm_opt_int32 const *)value) : NULL;
    case BANK_COLUMN_LAST_NUMBER:
        return with->set_last_number ? with->set_last_number(with->context, of,
                                                             *(orm_opt_int32 const *)value) : NULL;
    case 3 + BANK_RELATION_LAST:
        return with->set_last ? with->set_last(with->context, of,
                                               (struct event *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_bank_hooks(void) {
    static const orm_hook_face face = {
        &bank_entity, sizeof(bank_hooks), run_hook_of_bank,
        check_hook_of_bank};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status bank_hook_session(orm_session *session, const bank_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_bank_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status bank_hook_engine(orm_engine *engine, const bank_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_bank_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
