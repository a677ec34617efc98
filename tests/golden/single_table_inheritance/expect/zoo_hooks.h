/*
 * The hooks of zoo's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of zoo, which is the place for changes.
 */
#ifndef ZOO_ZOO_HOOKS_H
#define ZOO_ZOO_HOOKS_H

#include "zoo.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Animal --- */

typedef struct animal_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, animal *object);
    orm_status (*before_update)(void *context, orm_session *session, animal *object);
    orm_status (*before_delete)(void *context, orm_session *session, animal *object);
    void (*on_load)(void *context, orm_session *session, animal *object);
    void (*after_insert)(void *context, orm_session *session, animal *object);
    void (*after_update)(void *context, orm_session *session, animal *object);
    void (*after_delete)(void *context, orm_session *session, animal *object);
    const char *(*set_id)(void *context, const animal *object, int32_t value);
    const char *(*set_name)(void *context, const animal *object, const char *value);
    const char *(*set_keeper_id)(void *context, const animal *object, orm_opt_int32 value);
    const char *(*set_mother_id)(void *context, const animal *object, orm_opt_int32 value);
    const char *(*set_keeper)(void *context, const animal *object, keeper *value);
    const char *(*set_mother)(void *context, const animal *object, animal *value);
} animal_hooks;

extern const orm_hook_face animal_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status animal_hook_session(orm_session *session, const animal_hooks *hooks) {
    return orm_session_hook_entity(session, &animal_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status animal_hook_engine(orm_engine *engine, const animal_hooks *hooks) {
    return orm_engine_hook_entity(engine, &animal_hook_face, hooks);
}

/* --- Bird --- */

typedef struct bird_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, bird *object);
    orm_status (*before_update)(void *context, orm_session *session, bird *object);
    orm_status (*before_delete)(void *context, orm_session *session, bird *object);
    void (*on_load)(void *context, orm_session *session, bird *object);
    void (*after_insert)(void *context, orm_session *session, bird *object);
    void (*after_update)(void *context, orm_session *session, bird *object);
    void (*after_delete)(void *context, orm_session *session, bird *object);
    const char *(*set_id)(void *context, const bird *object, int32_t value);
    const char *(*set_name)(void *context, const bird *object, const char *value);
    const char *(*set_keeper_id)(void *context, const bird *object, orm_opt_int32 value);
    const char *(*set_mother_id)(void *context, const bird *object, orm_opt_int32 value);
    const char *(*set_wingspan)(void *context, const bird *object, orm_numeric value);
    const char *(*set_keeper)(void *context, const bird *object, keeper *value);
    const char *(*set_mother)(void *context, const bird *object, animal *value);
} bird_hooks;

extern const orm_hook_face bird_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status bird_hook_session(orm_session *session, const bird_hooks *hooks) {
    return orm_session_hook_entity(session, &bird_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status bird_hook_engine(orm_engine *engine, const bird_hooks *hooks) {
    return orm_engine_hook_entity(engine, &bird_hook_face, hooks);
}

/* --- Parrot --- */

typedef struct parrot_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, parrot *object);
    orm_status (*before_update)(void *context, orm_session *session, parrot *object);
    orm_status (*before_delete)(void *context, orm_session *session, parrot *object);
    void (*on_load)(void *context, orm_session *session, parrot *object);
    void (*after_insert)(void *context, orm_session *session, parrot *object);
    void (*after_update)(void *context, orm_session *session, parrot *object);
    void (*after_delete)(void *context, orm_session *session, parrot *object);
    const char *(*set_id)(void *context, const parrot *object, int32_t value);
    const char *(*set_name)(void *context, const parrot *object, const char *value);
    const char *(*set_keeper_id)(void *context, const parrot *object, orm_opt_int32 value);
    const char *(*set_mother_id)(void *context, const parrot *object, orm_opt_int32 value);
    const char *(*set_wingspan)(void *context, const parrot *object, orm_numeric value);
    const char *(*set_words)(void *context, const parrot *object, orm_text_array value);
    const char *(*set_teacher_id)(void *context, const parrot *object, int32_t value);
    const char *(*set_keeper)(void *context, const parrot *object, keeper *value);
    const char *(*set_mother)(void *context, const parrot *object, animal *value);
    const char *(*set_teacher)(void *context, const parrot *object, keeper *value);
} parrot_hooks;

extern const orm_hook_face parrot_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status parrot_hook_session(orm_session *session, const parrot_hooks *hooks) {
    return orm_session_hook_entity(session, &parrot_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status parrot_hook_engine(orm_engine *engine, const parrot_hooks *hooks) {
    return orm_engine_hook_entity(engine, &parrot_hook_face, hooks);
}

/* --- Fish --- */

typedef struct fish_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, fish *object);
    orm_status (*before_update)(void *context, orm_session *session, fish *object);
    orm_status (*before_delete)(void *context, orm_session *session, fish *object);
    void (*on_load)(void *context, orm_session *session, fish *object);
    void (*after_insert)(void *context, orm_session *session, fish *object);
    void (*after_update)(void *context, orm_session *session, fish *object);
    void (*after_delete)(void *context, orm_session *session, fish *object);
    const char *(*set_id)(void *context, const fish *object, int32_t value);
    const char *(*set_name)(void *context, const fish *object, const char *value);
    const char *(*set_keeper_id)(void *context, const fish *object, orm_opt_int32 value);
    const char *(*set_mother_id)(void *context, const fish *object, orm_opt_int32 value);
    const char *(*set_deepest)(void *context, const fish *object, orm_opt_int32 value);
    const char *(*set_keeper)(void *context, const fish *object, keeper *value);
    const char *(*set_mother)(void *context, const fish *object, animal *value);
} fish_hooks;

extern const orm_hook_face fish_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status fish_hook_session(orm_session *session, const fish_hooks *hooks) {
    return orm_session_hook_entity(session, &fish_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status fish_hook_engine(orm_engine *engine, const fish_hooks *hooks) {
    return orm_engine_hook_entity(engine, &fish_hook_face, hooks);
}

/* --- Keeper --- */

typedef struct keeper_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, keeper *object);
    orm_status (*before_update)(void *context, orm_session *session, keeper *object);
    orm_status (*before_delete)(void *context, orm_session *session, keeper *object);
    void (*on_load)(void *context, orm_session *session, keeper *object);
    void (*after_insert)(void *context, orm_session *session, keeper *object);
    void (*after_update)(void *context, orm_session *session, keeper *object);
    void (*after_delete)(void *context, orm_session *session, keeper *object);
    const char *(*set_id)(void *context, const keeper *object, int32_t value);
} keeper_hooks;

extern const orm_hook_face keeper_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status keeper_hook_session(orm_session *session, const keeper_hooks *hooks) {
    return orm_session_hook_entity(session, &keeper_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status keeper_hook_engine(orm_engine *engine, const keeper_hooks *hooks) {
    return orm_engine_hook_entity(engine, &keeper_hook_face, hooks);
}

/* --- Nest --- */

typedef struct nest_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, nest *object);
    orm_status (*before_update)(void *context, orm_session *session, nest *object);
    orm_status (*before_delete)(void *context, orm_session *session, nest *object);
    void (*on_load)(void *context, orm_session *session, nest *object);
    void (*after_insert)(void *context, orm_session *session, nest *object);
    void (*after_update)(void *context, orm_session *session, nest *object);
    void (*after_delete)(void *context, orm_session *session, nest *object);
    const char *(*set_builder_id)(void *context, const nest *object, int32_t value);
    const char *(*set_height)(void *context, const nest *object, int32_t value);
    const char *(*set_builder)(void *context, const nest *object, bird *value);
} nest_hooks;

extern const orm_hook_face nest_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status nest_hook_session(orm_session *session, const nest_hooks *hooks) {
    return orm_session_hook_entity(session, &nest_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status nest_hook_engine(orm_engine *engine, const nest_hooks *hooks) {
    return orm_engine_hook_entity(engine, &nest_hook_face, hooks);
}

/* --- Cage --- */

typedef struct cage_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, cage *object);
    orm_status (*before_update)(void *context, orm_session *session, cage *object);
    orm_status (*before_delete)(void *context, orm_session *session, cage *object);
    void (*on_load)(void *context, orm_session *session, cage *object);
    void (*after_insert)(void *context, orm_session *session, cage *object);
    void (*after_update)(void *context, orm_session *session, cage *object);
    void (*after_delete)(void *context, orm_session *session, cage *object);
    const char *(*set_id)(void *context, const cage *object, int32_t value);
} cage_hooks;

extern const orm_hook_face cage_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status cage_hook_session(orm_session *session, const cage_hooks *hooks) {
    return orm_session_hook_entity(session, &cage_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status cage_hook_engine(orm_engine *engine, const cage_hooks *hooks) {
    return orm_engine_hook_entity(engine, &cage_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
