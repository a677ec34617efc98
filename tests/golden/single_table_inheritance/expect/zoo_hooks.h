/* clang-format off */
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_animal(const void *hooks, orm_event event,
                                            orm_session *session, orm_object *object) {
    const animal_hooks *with = (const animal_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct animal *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct animal *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct animal *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct animal *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_animal(const void *hooks, const orm_object *object,
                                               unsigned which, const void *value) {
    const animal_hooks *with = (const animal_hooks *)hooks;
    const struct animal *of = (const struct animal *)object;
    switch (which) {
    case ANIMAL_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case ANIMAL_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of,
                                               *(const char *const *)value) : NULL;
    case ANIMAL_COLUMN_KEEPER_ID:
        return with->set_keeper_id ? with->set_keeper_id(with->context, of,
                                                         *(orm_opt_int32 const *)value) : NULL;
    case ANIMAL_COLUMN_MOTHER_ID:
        return with->set_mother_id ? with->set_mother_id(with->context, of,
                                                         *(orm_opt_int32 const *)value) : NULL;
    case 10 + ANIMAL_RELATION_KEEPER:
        return with->set_keeper ? with->set_keeper(
            with->context, of, (struct keeper *)*(orm_object *const *)value) : NULL;
    case 10 + ANIMAL_RELATION_MOTHER:
        return with->set_mother ? with->set_mother(
            with->context, of, (struct animal *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_animal_hooks(void) {
    static const orm_hook_face face = {
        &animal_entity, sizeof(animal_hooks), run_hook_of_animal,
        check_hook_of_animal};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status animal_hook_session(orm_session *session, const animal_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_animal_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status animal_hook_engine(orm_engine *engine, const animal_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_animal_hooks(), hooks);
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_bird(const void *hooks, orm_event event, orm_session *session,
                                          orm_object *object) {
    const bird_hooks *with = (const bird_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct bird *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct bird *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct bird *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct bird *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_bird(const void *hooks, const orm_object *object,
                                             unsigned which, const void *value) {
    const bird_hooks *with = (const bird_hooks *)hooks;
    const struct bird *of = (const struct bird *)object;
    switch (which) {
    case BIRD_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case BIRD_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of,
                                               *(const char *const *)value) : NULL;
    case BIRD_COLUMN_KEEPER_ID:
        return with->set_keeper_id ? with->set_keeper_id(with->context, of,
                                                         *(orm_opt_int32 const *)value) : NULL;
    case BIRD_COLUMN_MOTHER_ID:
        return with->set_mother_id ? with->set_mother_id(with->context, of,
                                                         *(orm_opt_int32 const *)value) : NULL;
    case BIRD_COLUMN_WINGSPAN:
        return with->set_wingspan ? with->set_wingspan(with->context, of,
                                                       *(orm_numeric const *)value) : NULL;
    case 10 + BIRD_RELATION_KEEPER:
        return with->set_keeper ? with->set_keeper(
            with->context, of, (struct keeper *)*(orm_object *const *)value) : NULL;
    case 10 + BIRD_RELATION_MOTHER:
        return with->set_mother ? with->set_mother(
            with->context, of, (struct animal *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_bird_hooks(void) {
    static const orm_hook_face face = {
        &bird_entity, sizeof(bird_hooks), run_hook_of_bird,
        check_hook_of_bird};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status bird_hook_session(orm_session *session, const bird_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_bird_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status bird_hook_engine(orm_engine *engine, const bird_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_bird_hooks(), hooks);
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_parrot(const void *hooks, orm_event event,
                                            orm_session *session, orm_object *object) {
    const parrot_hooks *with = (const parrot_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct parrot *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct parrot *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct parrot *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct parrot *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_parrot(const void *hooks, const orm_object *object,
                                               unsigned which, const void *value) {
    const parrot_hooks *with = (const parrot_hooks *)hooks;
    const struct parrot *of = (const struct parrot *)object;
    switch (which) {
    case PARROT_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case PARROT_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of,
                                               *(const char *const *)value) : NULL;
    case PARROT_COLUMN_KEEPER_ID:
        return with->set_keeper_id ? with->set_keeper_id(with->context, of,
                                                         *(orm_opt_int32 const *)value) : NULL;
    case PARROT_COLUMN_MOTHER_ID:
        return with->set_mother_id ? with->set_mother_id(with->context, of,
                                                         *(orm_opt_int32 const *)value) : NULL;
    case PARROT_COLUMN_WINGSPAN:
        return with->set_wingspan ? with->set_wingspan(with->context, of,
                                                       *(orm_numeric const *)value) : NULL;
    case PARROT_COLUMN_WORDS:
        return with->set_words ? with->set_words(with->context, of,
                                                 *(orm_text_array const *)value) : NULL;
    case PARROT_COLUMN_TEACHER_ID:
        return with->set_teacher_id ? with->set_teacher_id(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case 10 + PARROT_RELATION_KEEPER:
        return with->set_keeper ? with->set_keeper(
            with->context, of, (struct keeper *)*(orm_object *const *)value) : NULL;
    case 10 + PARROT_RELATION_MOTHER:
        return with->set_mother ? with->set_mother(
            with->context, of, (struct animal *)*(orm_object *const *)value) : NULL;
    case 10 + PARROT_RELATION_TEACHER:
        return with->set_teacher ? with->set_teacher(
            with->context, of, (struct keeper *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_parrot_hooks(void) {
    static const orm_hook_face face = {
        &parrot_entity, sizeof(parrot_hooks), run_hook_of_parrot,
        check_hook_of_parrot};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status parrot_hook_session(orm_session *session, const parrot_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_parrot_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status parrot_hook_engine(orm_engine *engine, const parrot_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_parrot_hooks(), hooks);
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_fish(const void *hooks, orm_event event, orm_session *session,
                                          orm_object *object) {
    const fish_hooks *with = (const fish_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct fish *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct fish *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct fish *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct fish *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_fish(const void *hooks, const orm_object *object,
                                             unsigned which, const void *value) {
    const fish_hooks *with = (const fish_hooks *)hooks;
    const struct fish *of = (const struct fish *)object;
    switch (which) {
    case FISH_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case FISH_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of,
                                               *(const char *const *)value) : NULL;
    case FISH_COLUMN_KEEPER_ID:
        return with->set_keeper_id ? with->set_keeper_id(with->context, of,
                                                         *(orm_opt_int32 const *)value) : NULL;
    case FISH_COLUMN_MOTHER_ID:
        return with->set_mother_id ? with->set_mother_id(with->context, of,
                                                         *(orm_opt_int32 const *)value) : NULL;
    case FISH_COLUMN_DEEPEST:
        return with->set_deepest ? with->set_deepest(with->context, of,
                                                     *(orm_opt_int32 const *)value) : NULL;
    case 10 + FISH_RELATION_KEEPER:
        return with->set_keeper ? with->set_keeper(
            with->context, of, (struct keeper *)*(orm_object *const *)value) : NULL;
    case 10 + FISH_RELATION_MOTHER:
        return with->set_mother ? with->set_mother(
            with->context, of, (struct animal *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_fish_hooks(void) {
    static const orm_hook_face face = {
        &fish_entity, sizeof(fish_hooks), run_hook_of_fish,
        check_hook_of_fish};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status fish_hook_session(orm_session *session, const fish_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_fish_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status fish_hook_engine(orm_engine *engine, const fish_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_fish_hooks(), hooks);
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_keeper(const void *hooks, orm_event event,
                                            orm_session *session, orm_object *object) {
    const keeper_hooks *with = (const keeper_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct keeper *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct keeper *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct keeper *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct keeper *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_keeper(const void *hooks, const orm_object *object,
                                               unsigned which, const void *value) {
    const keeper_hooks *with = (const keeper_hooks *)hooks;
    const struct keeper *of = (const struct keeper *)object;
    switch (which) {
    case KEEPER_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_keeper_hooks(void) {
    static const orm_hook_face face = {
        &keeper_entity, sizeof(keeper_hooks), run_hook_of_keeper,
        check_hook_of_keeper};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status keeper_hook_session(orm_session *session, const keeper_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_keeper_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status keeper_hook_engine(orm_engine *engine, const keeper_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_keeper_hooks(), hooks);
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_nest(const void *hooks, orm_event event, orm_session *session,
                                          orm_object *object) {
    const nest_hooks *with = (const nest_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct nest *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct nest *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct nest *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct nest *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_nest(const void *hooks, const orm_object *object,
                                             unsigned which, const void *value) {
    const nest_hooks *with = (const nest_hooks *)hooks;
    const struct nest *of = (const struct nest *)object;
    switch (which) {
    case NEST_COLUMN_BUILDER_ID:
        return with->set_builder_id ? with->set_builder_id(with->context, of,
                                                           *(int32_t const *)value) : NULL;
    case NEST_COLUMN_HEIGHT:
        return with->set_height ? with->set_height(with->context, of,
                                                   *(int32_t const *)value) : NULL;
    case 2 + NEST_RELATION_BUILDER:
        return with->set_builder ? with->set_builder(
            with->context, of, (struct bird *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_nest_hooks(void) {
    static const orm_hook_face face = {
        &nest_entity, sizeof(nest_hooks), run_hook_of_nest,
        check_hook_of_nest};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status nest_hook_session(orm_session *session, const nest_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_nest_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status nest_hook_engine(orm_engine *engine, const nest_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_nest_hooks(), hooks);
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_cage(const void *hooks, orm_event event, orm_session *session,
                                          orm_object *object) {
    const cage_hooks *with = (const cage_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct cage *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct cage *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct cage *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct cage *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_cage(const void *hooks, const orm_object *object,
                                             unsigned which, const void *value) {
    const cage_hooks *with = (const cage_hooks *)hooks;
    const struct cage *of = (const struct cage *)object;
    switch (which) {
    case CAGE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_cage_hooks(void) {
    static const orm_hook_face face = {
        &cage_entity, sizeof(cage_hooks), run_hook_of_cage,
        check_hook_of_cage};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status cage_hook_session(orm_session *session, const cage_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_cage_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status cage_hook_engine(orm_engine *engine, const cage_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_cage_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
