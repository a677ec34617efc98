/* Calls hooks by their types. Made by ormgen from the schema of zoo. */
#include "zoo_hooks.h"

/* clang-format off */

static orm_status run_hook_of_animal(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
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

static const char *check_hook_of_animal(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const animal_hooks *with = (const animal_hooks *)hooks;
    const struct animal *of = (const struct animal *)object;
    switch (which) {
    case ANIMAL_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case ANIMAL_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of, *(const char *const *)value) : NULL;
    case ANIMAL_COLUMN_KEEPER_ID:
        return with->set_keeper_id ? with->set_keeper_id(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case ANIMAL_COLUMN_MOTHER_ID:
        return with->set_mother_id ? with->set_mother_id(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case 10 + ANIMAL_RELATION_KEEPER:
        return with->set_keeper ? with->set_keeper(with->context, of, (struct keeper *)*(orm_object *const *)value) : NULL;
    case 10 + ANIMAL_RELATION_MOTHER:
        return with->set_mother ? with->set_mother(with->context, of, (struct animal *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face animal_hook_face = {
    &animal_entity, sizeof(animal_hooks), run_hook_of_animal, check_hook_of_animal};

static orm_status run_hook_of_bird(const void *hooks, orm_event event, orm_session *session,
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

static const char *check_hook_of_bird(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const bird_hooks *with = (const bird_hooks *)hooks;
    const struct bird *of = (const struct bird *)object;
    switch (which) {
    case BIRD_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case BIRD_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of, *(const char *const *)value) : NULL;
    case BIRD_COLUMN_KEEPER_ID:
        return with->set_keeper_id ? with->set_keeper_id(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case BIRD_COLUMN_MOTHER_ID:
        return with->set_mother_id ? with->set_mother_id(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case BIRD_COLUMN_WINGSPAN:
        return with->set_wingspan ? with->set_wingspan(with->context, of, *(orm_numeric const *)value) : NULL;
    case 10 + BIRD_RELATION_KEEPER:
        return with->set_keeper ? with->set_keeper(with->context, of, (struct keeper *)*(orm_object *const *)value) : NULL;
    case 10 + BIRD_RELATION_MOTHER:
        return with->set_mother ? with->set_mother(with->context, of, (struct animal *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face bird_hook_face = {
    &bird_entity, sizeof(bird_hooks), run_hook_of_bird, check_hook_of_bird};

static orm_status run_hook_of_parrot(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
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

static const char *check_hook_of_parrot(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const parrot_hooks *with = (const parrot_hooks *)hooks;
    const struct parrot *of = (const struct parrot *)object;
    switch (which) {
    case PARROT_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case PARROT_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of, *(const char *const *)value) : NULL;
    case PARROT_COLUMN_KEEPER_ID:
        return with->set_keeper_id ? with->set_keeper_id(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case PARROT_COLUMN_MOTHER_ID:
        return with->set_mother_id ? with->set_mother_id(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case PARROT_COLUMN_WINGSPAN:
        return with->set_wingspan ? with->set_wingspan(with->context, of, *(orm_numeric const *)value) : NULL;
    case PARROT_COLUMN_WORDS:
        return with->set_words ? with->set_words(with->context, of, *(orm_text_array const *)value) : NULL;
    case PARROT_COLUMN_TEACHER_ID:
        return with->set_teacher_id ? with->set_teacher_id(with->context, of, *(int32_t const *)value) : NULL;
    case 10 + PARROT_RELATION_KEEPER:
        return with->set_keeper ? with->set_keeper(with->context, of, (struct keeper *)*(orm_object *const *)value) : NULL;
    case 10 + PARROT_RELATION_MOTHER:
        return with->set_mother ? with->set_mother(with->context, of, (struct animal *)*(orm_object *const *)value) : NULL;
    case 10 + PARROT_RELATION_TEACHER:
        return with->set_teacher ? with->set_teacher(with->context, of, (struct keeper *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face parrot_hook_face = {
    &parrot_entity, sizeof(parrot_hooks), run_hook_of_parrot, check_hook_of_parrot};

static orm_status run_hook_of_fish(const void *hooks, orm_event event, orm_session *session,
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

static const char *check_hook_of_fish(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const fish_hooks *with = (const fish_hooks *)hooks;
    const struct fish *of = (const struct fish *)object;
    switch (which) {
    case FISH_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case FISH_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of, *(const char *const *)value) : NULL;
    case FISH_COLUMN_KEEPER_ID:
        return with->set_keeper_id ? with->set_keeper_id(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case FISH_COLUMN_MOTHER_ID:
        return with->set_mother_id ? with->set_mother_id(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case FISH_COLUMN_DEEPEST:
        return with->set_deepest ? with->set_deepest(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case 10 + FISH_RELATION_KEEPER:
        return with->set_keeper ? with->set_keeper(with->context, of, (struct keeper *)*(orm_object *const *)value) : NULL;
    case 10 + FISH_RELATION_MOTHER:
        return with->set_mother ? with->set_mother(with->context, of, (struct animal *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face fish_hook_face = {
    &fish_entity, sizeof(fish_hooks), run_hook_of_fish, check_hook_of_fish};

static orm_status run_hook_of_keeper(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
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

static const char *check_hook_of_keeper(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const keeper_hooks *with = (const keeper_hooks *)hooks;
    const struct keeper *of = (const struct keeper *)object;
    switch (which) {
    case KEEPER_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face keeper_hook_face = {
    &keeper_entity, sizeof(keeper_hooks), run_hook_of_keeper, check_hook_of_keeper};

static orm_status run_hook_of_nest(const void *hooks, orm_event event, orm_session *session,
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

static const char *check_hook_of_nest(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const nest_hooks *with = (const nest_hooks *)hooks;
    const struct nest *of = (const struct nest *)object;
    switch (which) {
    case NEST_COLUMN_BUILDER_ID:
        return with->set_builder_id ? with->set_builder_id(with->context, of, *(int32_t const *)value) : NULL;
    case NEST_COLUMN_HEIGHT:
        return with->set_height ? with->set_height(with->context, of, *(int32_t const *)value) : NULL;
    case 2 + NEST_RELATION_BUILDER:
        return with->set_builder ? with->set_builder(with->context, of, (struct bird *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face nest_hook_face = {
    &nest_entity, sizeof(nest_hooks), run_hook_of_nest, check_hook_of_nest};

static orm_status run_hook_of_cage(const void *hooks, orm_event event, orm_session *session,
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

static const char *check_hook_of_cage(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const cage_hooks *with = (const cage_hooks *)hooks;
    const struct cage *of = (const struct cage *)object;
    switch (which) {
    case CAGE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face cage_hook_face = {
    &cage_entity, sizeof(cage_hooks), run_hook_of_cage, check_hook_of_cage};

/* clang-format on */
