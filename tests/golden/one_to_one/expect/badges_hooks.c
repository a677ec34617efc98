/* Calls hooks by their types. Made by ormgen from the schema of badges. */
#include "badges_hooks.h"

/* clang-format off */

static orm_status run_hook_of_person(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const person_hooks *with = (const person_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct person *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct person *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct person *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct person *)object);
    return ORM_OK;
}

static const char *check_hook_of_person(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const person_hooks *with = (const person_hooks *)hooks;
    const struct person *of = (const struct person *)object;
    switch (which) {
    case PERSON_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face person_hook_face = {
    &person_entity, sizeof(person_hooks), run_hook_of_person, check_hook_of_person};

static orm_status run_hook_of_badge(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const badge_hooks *with = (const badge_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct badge *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct badge *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct badge *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct badge *)object);
    return ORM_OK;
}

static const char *check_hook_of_badge(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const badge_hooks *with = (const badge_hooks *)hooks;
    const struct badge *of = (const struct badge *)object;
    switch (which) {
    case BADGE_COLUMN_PERSON_ID:
        return with->set_person_id ? with->set_person_id(with->context, of, *(int32_t const *)value) : NULL;
    case BADGE_COLUMN_NUMBER:
        return with->set_number ? with->set_number(with->context, of, *(int32_t const *)value) : NULL;
    case 2 + BADGE_RELATION_PERSON:
        return with->set_person ? with->set_person(with->context, of, (struct person *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face badge_hook_face = {
    &badge_entity, sizeof(badge_hooks), run_hook_of_badge, check_hook_of_badge};

static orm_status run_hook_of_passport(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const passport_hooks *with = (const passport_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct passport *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct passport *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct passport *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct passport *)object);
    return ORM_OK;
}

static const char *check_hook_of_passport(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const passport_hooks *with = (const passport_hooks *)hooks;
    const struct passport *of = (const struct passport *)object;
    switch (which) {
    case PASSPORT_COLUMN_NUMBER:
        return with->set_number ? with->set_number(with->context, of, *(const char *const *)value) : NULL;
    case PASSPORT_COLUMN_HOLDER_ID:
        return with->set_holder_id ? with->set_holder_id(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case 2 + PASSPORT_RELATION_HOLDER:
        return with->set_holder ? with->set_holder(with->context, of, (struct person *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face passport_hook_face = {
    &passport_entity, sizeof(passport_hooks), run_hook_of_passport, check_hook_of_passport};

/* clang-format on */
