/* Calls hooks by their types. Made by ormgen from the schema of indexes. */
#include "indexes_hooks.h"

/* clang-format off */

static orm_status run_hook_of_article(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const article_hooks *with = (const article_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct article *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct article *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct article *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct article *)object);
    return ORM_OK;
}

static const char *check_hook_of_article(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const article_hooks *with = (const article_hooks *)hooks;
    const struct article *of = (const struct article *)object;
    switch (which) {
    case ARTICLE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int64_t const *)value) : NULL;
    case ARTICLE_COLUMN_TITLE:
        return with->set_title ? with->set_title(with->context, of, *(const char *const *)value) : NULL;
    case ARTICLE_COLUMN_BODY:
        return with->set_body ? with->set_body(with->context, of, *(const char *const *)value) : NULL;
    case ARTICLE_COLUMN_DATA:
        return with->set_data ? with->set_data(with->context, of, *(const char *const *)value) : NULL;
    case ARTICLE_COLUMN_TAGS:
        return with->set_tags ? with->set_tags(with->context, of, *(orm_text_array const *)value) : NULL;
    case ARTICLE_COLUMN_SECTION:
        return with->set_section ? with->set_section(with->context, of, *(const char *const *)value) : NULL;
    case ARTICLE_COLUMN_PLACED:
        return with->set_placed ? with->set_placed(with->context, of, *(orm_int32_range const *)value) : NULL;
    case ARTICLE_COLUMN_CREATED:
        return with->set_created ? with->set_created(with->context, of, *(orm_timestamptz const *)value) : NULL;
    case ARTICLE_COLUMN_DELETED:
        return with->set_deleted ? with->set_deleted(with->context, of, *(bool const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face article_hook_face = {
    &article_entity, sizeof(article_hooks), run_hook_of_article, check_hook_of_article};

/* clang-format on */
