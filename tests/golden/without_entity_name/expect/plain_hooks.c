/* Calls hooks by their types. Made by ormgen from the schema of plain. */
#include "plain_hooks.h"

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
    case PERSON_COLUMN_BOSS_ID:
        return with->set_boss_id ? with->set_boss_id(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case 2 + PERSON_RELATION_BOSS:
        return with->set_boss ? with->set_boss(with->context, of, (struct person *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face person_hook_face = {
    &person_entity, sizeof(person_hooks), run_hook_of_person, check_hook_of_person};

/* clang-format on */
