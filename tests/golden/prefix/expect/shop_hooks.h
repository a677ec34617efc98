/* clang-format off */
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_sh_item(const void *hooks, orm_event event,
                                             orm_session *session, orm_object *object) {
    const sh_item_hooks *with = (const sh_item_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct sh_item *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct sh_item *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct sh_item *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct sh_item *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_sh_item(const void *hooks, const orm_object *object,
                                                unsigned which, const void *value) {
    const sh_item_hooks *with = (const sh_item_hooks *)hooks;
    const struct sh_item *of = (const struct sh_item *)object;
    switch (which) {
    case SH_ITEM_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case SH_ITEM_COLUMN_SIZE:
        return with->set_size ? with->set_size(with->context, of, *(sh_size const *)value) : NULL;
    case SH_ITEM_COLUMN_AT:
        return with->set_at ? with->set_at(with->context, of, *(sh_spot_opt const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_sh_item_hooks(void) {
    static const orm_hook_face face = {
        &sh_item_entity, sizeof(sh_item_hooks), run_hook_of_sh_item,
        check_hook_of_sh_item};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status sh_item_hook_session(orm_session *session, const sh_item_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_sh_item_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status sh_item_hook_engine(orm_engine *engine, const sh_item_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_sh_item_hooks(), hooks);
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_sh_twin(const void *hooks, orm_event event,
                                             orm_session *session, orm_object *object) {
    const sh_twin_hooks *with = (const sh_twin_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct sh_twin *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct sh_twin *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct sh_twin *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct sh_twin *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_sh_twin(const void *hooks, const orm_object *object,
                                                unsigned which, const void *value) {
    const sh_twin_hooks *with = (const sh_twin_hooks *)hooks;
    const struct sh_twin *of = (const struct sh_twin *)object;
    switch (which) {
    case SH_TWIN_COLUMN_A_ID:
        return with->set_a_id ? with->set_a_id(with->context, of, *(int32_t const *)value) : NULL;
    case SH_TWIN_COLUMN_B_ID:
        return with->set_b_id ? with->set_b_id(with->context, of, *(int32_t const *)value) : NULL;
    case 2 + SH_TWIN_RELATION_A:
        return with->set_a ? with->set_a(with->context, of,
                                         (struct sh_item *)*(orm_object *const *)value) : NULL;
    case 2 + SH_TWIN_RELATION_B:
        return with->set_b ? with->set_b(with->context, of,
                                         (struct sh_item *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_sh_twin_hooks(void) {
    static const orm_hook_face face = {
        &sh_twin_entity, sizeof(sh_twin_hooks), run_hook_of_sh_twin,
        check_hook_of_sh_twin};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status sh_twin_hook_session(orm_session *session, const sh_twin_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_sh_twin_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status sh_twin_hook_engine(orm_engine *engine, const sh_twin_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_sh_twin_hooks(), hooks);
}

/* --- Box --- */

typedef struct sh_box_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, sh_box *object);
    orm_status (*before_update)(void *context, orm_session *session, sh_box *object);
    orm_status (*before_delete)(void *context, orm_session *session, sh_box *object);
    void (*on_load)(void *context, orm_session *session, sh_box *object);
    void (*after_insert)(void *context, orm_session *session, sh_box *object);
    void (*after_update)(void *context, orm_session *session, sh_box *object);
    void (*after_delete)(void *context, orm_session *session, sh_box *object);
    const char *(*set_id)(void *context, const sh_box *object, int32_t value);
    const char *(*set_lid)(void *context, const sh_box *object, bool value);
} sh_box_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_sh_box(const void *hooks, orm_event event,
                                            orm_session *session, orm_object *object) {
    const sh_box_hooks *with = (const sh_box_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct sh_box *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct sh_box *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct sh_box *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct sh_box *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_sh_box(const void *hooks, const orm_object *object,
                                               unsigned which, const void *value) {
    const sh_box_hooks *with = (const sh_box_hooks *)hooks;
    const struct sh_box *of = (const struct sh_box *)object;
    switch (which) {
    case SH_BOX_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case SH_BOX_COLUMN_LID:
        return with->set_lid ? with->set_lid(with->context, of, *(bool const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_sh_box_hooks(void) {
    static const orm_hook_face face = {
        &sh_box_entity, sizeof(sh_box_hooks), run_hook_of_sh_box,
        check_hook_of_sh_box};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status sh_box_hook_session(orm_session *session, const sh_box_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_sh_box_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status sh_box_hook_engine(orm_engine *engine, const sh_box_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_sh_box_hooks(), hooks);
}

/* --- Crate --- */

typedef struct sh_crate_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, sh_crate *object);
    orm_status (*before_update)(void *context, orm_session *session, sh_crate *object);
    orm_status (*before_delete)(void *context, orm_session *session, sh_crate *object);
    void (*on_load)(void *context, orm_session *session, sh_crate *object);
    void (*after_insert)(void *context, orm_session *session, sh_crate *object);
    void (*after_update)(void *context, orm_session *session, sh_crate *object);
    void (*after_delete)(void *context, orm_session *session, sh_crate *object);
    const char *(*set_id)(void *context, const sh_crate *object, int32_t value);
} sh_crate_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_sh_crate(const void *hooks, orm_event event,
                                              orm_session *session, orm_object *object) {
    const sh_crate_hooks *with = (const sh_crate_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct sh_crate *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct sh_crate *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct sh_crate *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct sh_crate *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_sh_crate(const void *hooks, const orm_object *object,
                                                 unsigned which, const void *value) {
    const sh_crate_hooks *with = (const sh_crate_hooks *)hooks;
    const struct sh_crate *of = (const struct sh_crate *)object;
    switch (which) {
    case SH_CRATE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_sh_crate_hooks(void) {
    static const orm_hook_face face = {
        &sh_crate_entity, sizeof(sh_crate_hooks), run_hook_of_sh_crate,
        check_hook_of_sh_crate};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status sh_crate_hook_session(orm_session *session, const sh_crate_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_sh_crate_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status sh_crate_hook_engine(orm_engine *engine, const sh_crate_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_sh_crate_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
