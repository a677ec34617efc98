/* Calls hooks by their types. Made by ormgen from the schema of words. */
#include "words_hooks.h"

/* clang-format off */

static orm_status run_hook_of_my_list(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const my_list_hooks *with = (const my_list_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct my_list *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct my_list *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct my_list *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct my_list *)object);
    return ORM_OK;
}

static const char *check_hook_of_my_list(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const my_list_hooks *with = (const my_list_hooks *)hooks;
    const struct my_list *of = (const struct my_list *)object;
    switch (which) {
    case MY_LIST_COLUMN_CLASS:
        return with->set_class ? with->set_class(with->context, of, *(const char *const *)value) : NULL;
    case MY_LIST_COLUMN_MOOD:
        return with->set_mood ? with->set_mood(with->context, of, *(my_mood const *)value) : NULL;
    case MY_LIST_COLUMN_ODD:
        return with->set_odd ? with->set_odd(with->context, of, *(const char *const *)value) : NULL;
    case MY_LIST_COLUMN_INT64_T:
        return with->set_int64_t ? with->set_int64_t(with->context, of, *(int64_t const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face my_list_hook_face = {
    &my_list_entity, sizeof(my_list_hooks), run_hook_of_my_list, check_hook_of_my_list};

/* clang-format on */
