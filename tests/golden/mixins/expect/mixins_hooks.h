/* clang-format off */
/*
 * The hooks of mixins's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of mixins, which is the place for changes.
 */
#ifndef MIXINS_MIXINS_HOOKS_H
#define MIXINS_MIXINS_HOOKS_H

#include "mixins.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Bill --- */

typedef struct bill_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, bill *object);
    orm_status (*before_update)(void *context, orm_session *session, bill *object);
    orm_status (*before_delete)(void *context, orm_session *session, bill *object);
    void (*on_load)(void *context, orm_session *session, bill *object);
    void (*after_insert)(void *context, orm_session *session, bill *object);
    void (*after_update)(void *context, orm_session *session, bill *object);
    void (*after_delete)(void *context, orm_session *session, bill *object);
    const char *(*set_created_at)(void *context, const bill *object, orm_timestamptz value);
    const char *(*set_changed_at)(void *context, const bill *object, orm_opt_timestamptz value);
    const char *(*set_revision)(void *context, const bill *object, int32_t value);
    const char *(*set_id)(void *context, const bill *object, int32_t value);
    const char *(*set_total)(void *context, const bill *object, orm_numeric value);
} bill_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_bill(const void *hooks, orm_event event, orm_session *session,
                                          orm_object *object) {
    const bill_hooks *with = (const bill_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct bill *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct bill *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct bill *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct bill *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_bill(const void *hooks, const orm_object *object,
                                             unsigned which, const void *value) {
    const bill_hooks *with = (const bill_hooks *)hooks;
    const struct bill *of = (const struct bill *)object;
    switch (which) {
    case BILL_COLUMN_CREATED_AT:
        return with->set_created_at ? with->set_created_at(with->context, of,
                                                           *(orm_timestamptz const *)value) : NULL;
    case BILL_COLUMN_CHANGED_AT:
        return with->set_changed_at ? with->set_changed_at(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case BILL_COLUMN_REVISION:
        return with->set_revision ? with->set_revision(with->context, of,
                                                       *(int32_t const *)value) : NULL;
    case BILL_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case BILL_COLUMN_TOTAL:
        return with->set_total ? with->set_total(with->context, of,
                                                 *(orm_numeric const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_bill_hooks(void) {
    static const orm_hook_face face = {
        &bill_entity, sizeof(bill_hooks), run_hook_of_bill,
        check_hook_of_bill};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status bill_hook_session(orm_session *session, const bill_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_bill_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status bill_hook_engine(orm_engine *engine, const bill_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_bill_hooks(), hooks);
}

/* --- Offer --- */

typedef struct offer_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, offer *object);
    orm_status (*before_update)(void *context, orm_session *session, offer *object);
    orm_status (*before_delete)(void *context, orm_session *session, offer *object);
    void (*on_load)(void *context, orm_session *session, offer *object);
    void (*after_insert)(void *context, orm_session *session, offer *object);
    void (*after_update)(void *context, orm_session *session, offer *object);
    void (*after_delete)(void *context, orm_session *session, offer *object);
    const char *(*set_id)(void *context, const offer *object, int32_t value);
    const char *(*set_created_at)(void *context, const offer *object, orm_timestamptz value);
    const char *(*set_changed_at)(void *context, const offer *object, orm_opt_timestamptz value);
    const char *(*set_total)(void *context, const offer *object, orm_opt_numeric value);
} offer_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_offer(const void *hooks, orm_event event, orm_session *session,
                                           orm_object *object) {
    const offer_hooks *with = (const offer_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct offer *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct offer *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct offer *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct offer *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_offer(const void *hooks, const orm_object *object,
                                              unsigned which, const void *value) {
    const offer_hooks *with = (const offer_hooks *)hooks;
    const struct offer *of = (const struct offer *)object;
    switch (which) {
    case OFFER_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case OFFER_COLUMN_CREATED_AT:
        return with->set_created_at ? with->set_created_at(with->context, of,
                                                           *(orm_timestamptz const *)value) : NULL;
    case OFFER_COLUMN_CHANGED_AT:
        return with->set_changed_at ? with->set_changed_at(
            with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case OFFER_COLUMN_TOTAL:
        return with->set_total ? with->set_total(with->context, of,
                                                 *(orm_opt_numeric const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_offer_hooks(void) {
    static const orm_hook_face face = {
        &offer_entity, sizeof(offer_hooks), run_hook_of_offer,
        check_hook_of_offer};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status offer_hook_session(orm_session *session, const offer_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_offer_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status offer_hook_engine(orm_engine *engine, const offer_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_offer_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
