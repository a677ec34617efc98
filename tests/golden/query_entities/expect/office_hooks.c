/* Calls hooks by their types. Made by ormgen from the schema of office. */
#include "office_hooks.h"

/* clang-format off */

static orm_status run_hook_of_department(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const department_hooks *with = (const department_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct department *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct department *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct department *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct department *)object);
    return ORM_OK;
}

static const char *check_hook_of_department(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const department_hooks *with = (const department_hooks *)hooks;
    const struct department *of = (const struct department *)object;
    switch (which) {
    case DEPARTMENT_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int64_t const *)value) : NULL;
    case DEPARTMENT_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of, *(const char *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face department_hook_face = {
    &department_entity, sizeof(department_hooks), run_hook_of_department, check_hook_of_department};

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
        return with->set_id ? with->set_id(with->context, of, *(int64_t const *)value) : NULL;
    case PERSON_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of, *(const char *const *)value) : NULL;
    case PERSON_COLUMN_NOTES:
        return with->set_notes ? with->set_notes(with->context, of, *(const char *const *)value) : NULL;
    case PERSON_COLUMN_DEPARTMENT_ID:
        return with->set_department_id ? with->set_department_id(with->context, of, *(orm_opt_int64 const *)value) : NULL;
    case PERSON_COLUMN_BOSS_ID:
        return with->set_boss_id ? with->set_boss_id(with->context, of, *(orm_opt_int64 const *)value) : NULL;
    case 5 + PERSON_RELATION_DEPARTMENT:
        return with->set_department ? with->set_department(with->context, of, (struct department *)*(orm_object *const *)value) : NULL;
    case 5 + PERSON_RELATION_BOSS:
        return with->set_boss ? with->set_boss(with->context, of, (struct person *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face person_hook_face = {
    &person_entity, sizeof(person_hooks), run_hook_of_person, check_hook_of_person};

static orm_status run_hook_of_task(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const task_hooks *with = (const task_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct task *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct task *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct task *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct task *)object);
    return ORM_OK;
}

static const char *check_hook_of_task(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const task_hooks *with = (const task_hooks *)hooks;
    const struct task *of = (const struct task *)object;
    switch (which) {
    case TASK_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int64_t const *)value) : NULL;
    case TASK_COLUMN_TITLE:
        return with->set_title ? with->set_title(with->context, of, *(const char *const *)value) : NULL;
    case TASK_COLUMN_DONE:
        return with->set_done ? with->set_done(with->context, of, *(bool const *)value) : NULL;
    case TASK_COLUMN_OWNER_ID:
        return with->set_owner_id ? with->set_owner_id(with->context, of, *(int64_t const *)value) : NULL;
    case 4 + TASK_RELATION_OWNER:
        return with->set_owner ? with->set_owner(with->context, of, (struct person *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face task_hook_face = {
    &task_entity, sizeof(task_hooks), run_hook_of_task, check_hook_of_task};

/* clang-format on */
