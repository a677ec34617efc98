/* clang-format off */
/*
 * The hooks of defaults's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of defaults, which is the place for changes.
 */
#ifndef DEFAULTS_DEFAULTS_HOOKS_H
#define DEFAULTS_DEFAULTS_HOOKS_H

#include "defaults.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Order --- */

typedef struct order_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, order *object);
    orm_status (*before_update)(void *context, orm_session *session, order *object);
    orm_status (*before_delete)(void *context, orm_session *session, order *object);
    void (*on_load)(void *context, orm_session *session, order *object);
    void (*after_insert)(void *context, orm_session *session, order *object);
    void (*after_update)(void *context, orm_session *session, order *object);
    void (*after_delete)(void *context, orm_session *session, order *object);
    const char *(*set_id)(void *context, const order *object, int64_t value);
    const char *(*set_number)(void *context, const order *object, int32_t value);
    const char *(*set_state)(void *context, const order *object, const char *value);
    const char *(*set_quantity)(void *context, const order *object, int32_t value);
    const char *(*set_price)(void *context, const order *object, orm_numeric value);
    const char *(*set_placed_at)(void *context, const order *object, orm_timestamptz value);
    const char *(*set_due_on)(void *context, const order *object, orm_date value);
    const char *(*set_token)(void *context, const order *object, orm_uuid value);
    const char *(*set_options)(void *context, const order *object, const char *value);
    const char *(*set_quoted)(void *context, const order *object, const char *value);
    const char *(*set_notes)(void *context, const order *object, const char *value);
    const char *(*set_tags)(void *context, const order *object, orm_text_array value);
} order_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_order(const void *hooks, orm_event event, orm_session *session,
                                           orm_object *object) {
    const order_hooks *with = (const order_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct order *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct order *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct order *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct order *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_order(const void *hooks, const orm_object *object,
                                              unsigned which, const void *value) {
    const order_hooks *with = (const order_hooks *)hooks;
    const struct order *of = (const struct order *)object;
    switch (which) {
    case ORDER_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int64_t const *)value) : NULL;
    case ORDER_COLUMN_NUMBER:
        return with->set_number ? with->set_number(with->context, of,
                                                   *(int32_t const *)value) : NULL;
    case ORDER_COLUMN_STATE:
        return with->set_state ? with->set_state(with->context, of,
                                                 *(const char *const *)value) : NULL;
    case ORDER_COLUMN_QUANTITY:
        return with->set_quantity ? with->set_quantity(with->context, of,
                                                       *(int32_t const *)value) : NULL;
    case ORDER_COLUMN_PRICE:
        return with->set_price ? with->set_price(with->context, of,
                                                 *(orm_numeric const *)value) : NULL;
    case ORDER_COLUMN_PLACED_AT:
        return with->set_placed_at ? with->set_placed_at(with->context, of,
                                                         *(orm_timestamptz const *)value) : NULL;
    case ORDER_COLUMN_DUE_ON:
        return with->set_due_on ? with->set_due_on(with->context, of,
                                                   *(orm_date const *)value) : NULL;
    case ORDER_COLUMN_TOKEN:
        return with->set_token ? with->set_token(with->context, of,
                                                 *(orm_uuid const *)value) : NULL;
    case ORDER_COLUMN_OPTIONS:
        return with->set_options ? with->set_options(with->context, of,
                                                     *(const char *const *)value) : NULL;
    case ORDER_COLUMN_QUOTED:
        return with->set_quoted ? with->set_quoted(with->context, of,
                                                   *(const char *const *)value) : NULL;
    case ORDER_COLUMN_NOTES:
        return with->set_notes ? with->set_notes(with->context, of,
                                                 *(const char *const *)value) : NULL;
    case ORDER_COLUMN_TAGS:
        return with->set_tags ? with->set_tags(with->context, of,
                                               *(orm_text_array const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_order_hooks(void) {
    static const orm_hook_face face = {
        &order_entity, sizeof(order_hooks), run_hook_of_order,
        check_hook_of_order};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status order_hook_session(orm_session *session, const order_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_order_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status order_hook_engine(orm_engine *engine, const order_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_order_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
