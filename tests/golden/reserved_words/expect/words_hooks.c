/* Calls hooks by their types. Made by ormgen from the schema of words. */
#include "words_hooks.h"

/* clang-format off */

static orm_status run_hook_of_query(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const query_hooks *with = (const query_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct query *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct query *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct query *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct query *)object);
    return ORM_OK;
}

static const char *check_hook_of_query(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const query_hooks *with = (const query_hooks *)hooks;
    const struct query *of = (const struct query *)object;
    switch (which) {
    case QUERY_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case QUERY_COLUMN_INT:
        return with->set_int ? with->set_int(with->context, of, *(int32_t const *)value) : NULL;
    case QUERY_COLUMN_DEFAULT:
        return with->set_default ? with->set_default(with->context, of, *(const char *const *)value) : NULL;
    case QUERY_COLUMN_CLASS:
        return with->set_class ? with->set_class(with->context, of, *(const char *const *)value) : NULL;
    case QUERY_COLUMN_THIS:
        return with->set_this ? with->set_this(with->context, of, *(bool const *)value) : NULL;
    case QUERY_COLUMN_ORDER:
        return with->set_order ? with->set_order(with->context, of, *(int32_t const *)value) : NULL;
    case QUERY_COLUMN_USER:
        return with->set_user ? with->set_user(with->context, of, *(const char *const *)value) : NULL;
    case QUERY_COLUMN_ERRNO:
        return with->set_errno ? with->set_errno(with->context, of, *(int32_t const *)value) : NULL;
    case QUERY_COLUMN_OBJECT:
        return with->set_object ? with->set_object(with->context, of, *(const char *const *)value) : NULL;
    case QUERY_COLUMN_VALUE:
        return with->set_value ? with->set_value(with->context, of, *(const char *const *)value) : NULL;
    case QUERY_COLUMN_SESSION:
        return with->set_session ? with->set_session(with->context, of, *(const char *const *)value) : NULL;
    case QUERY_COLUMN_LOADED:
        return with->set_loaded ? with->set_loaded(with->context, of, *(bool const *)value) : NULL;
    case QUERY_COLUMN_CHANGED:
        return with->set_changed ? with->set_changed(with->context, of, *(bool const *)value) : NULL;
    case QUERY_COLUMN_STREAM_OF:
        return with->set_stream_of ? with->set_stream_of(with->context, of, *(orm_text_array const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face query_hook_face = {
    &query_entity, sizeof(query_hooks), run_hook_of_query, check_hook_of_query};

/* clang-format on */
