/*
 * The hooks of shop's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of shop, which is the place for changes.
 */
#ifndef SHOP_SHOP_HOOKS_H
#define SHOP_SHOP_HOOKS_H

#include "shop.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Item --- */

typedef struct sh_item_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, sh_item *object);
    orm_status (*before_update)(void *context, orm_session *session, sh_item *object);
    orm_status (*before_delete)(void *context, orm_session *session, sh_item *object);
    void (*on_load)(void *context, orm_session *session, sh_item *object);
    void (*after_insert)(void *context, orm_session *session, sh_item *object);
    void (*after_update)(void *context, orm_session *session, sh_item *object);
    void (*after_delete)(void *context, orm_session *session, sh_item *object);
    const char *(*set_id)(void *context, const sh_item *object, int32_t value);
    const char *(*set_size)(void *context, const sh_item *object, sh_size value);
    const char *(*set_at)(void *context, const sh_item *object, sh_spot_opt value);
} sh_item_hooks;

extern const orm_hook_face sh_item_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status sh_item_hook_session(orm_session *session, const sh_item_hooks *hooks) {
    return orm_session_hook_entity(session, &sh_item_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status sh_item_hook_engine(orm_engine *engine, const sh_item_hooks *hooks) {
    return orm_engine_hook_entity(engine, &sh_item_hook_face, hooks);
}

/* --- Twin --- */

typedef struct sh_twin_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, sh_twin *object);
    orm_status (*before_update)(void *context, orm_session *session, sh_twin *object);
    orm_status (*before_delete)(void *context, orm_session *session, sh_twin *object);
    void (*on_load)(void *context, orm_session *session, sh_twin *object);
    void (*after_insert)(void *context, orm_session *session, sh_twin *object);
    void (*after_update)(void *context, orm_session *session, sh_twin *object);
    void (*after_delete)(void *context, orm_session *session, sh_twin *object);
    const char *(*set_a_id)(void *context, const sh_twin *object, int32_t value);
    const char *(*set_b_id)(void *context, const sh_twin *object, int32_t value);
    const char *(*set_a)(void *context, const sh_twin *object, sh_item *value);
    const char *(*set_b)(void *context, const sh_twin *object, sh_item *value);
} sh_twin_hooks;

extern const orm_hook_face sh_twin_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status sh_twin_hook_session(orm_session *session, const sh_twin_hooks *hooks) {
    return orm_session_hook_entity(session, &sh_twin_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status sh_twin_hook_engine(orm_engine *engine, const sh_twin_hooks *hooks) {
    return orm_engine_hook_entity(engine, &sh_twin_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
