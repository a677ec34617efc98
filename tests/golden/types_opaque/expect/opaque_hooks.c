/* Calls hooks by their types. Made by ormgen from the schema of opaque. */
#include "opaque_hooks.h"

/* clang-format off */

static orm_status run_hook_of_document(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const document_hooks *with = (const document_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct document *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct document *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct document *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct document *)object);
    return ORM_OK;
}

static const char *check_hook_of_document(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const document_hooks *with = (const document_hooks *)hooks;
    const struct document *of = (const struct document *)object;
    switch (which) {
    case DOCUMENT_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case DOCUMENT_COLUMN_BODY:
        return with->set_body ? with->set_body(with->context, of, *(const char *const *)value) : NULL;
    case DOCUMENT_COLUMN_WANTED:
        return with->set_wanted ? with->set_wanted(with->context, of, *(const char *const *)value) : NULL;
    case DOCUMENT_COLUMN_SPOT:
        return with->set_spot ? with->set_spot(with->context, of, *(const char *const *)value) : NULL;
    case DOCUMENT_COLUMN_OUTLINE:
        return with->set_outline ? with->set_outline(with->context, of, *(const char *const *)value) : NULL;
    case DOCUMENT_COLUMN_SPOTS:
        return with->set_spots ? with->set_spots(with->context, of, *(orm_text_array const *)value) : NULL;
    case DOCUMENT_COLUMN_PRICE:
        return with->set_price ? with->set_price(with->context, of, *(const char *const *)value) : NULL;
    case DOCUMENT_COLUMN_POSITION:
        return with->set_position ? with->set_position(with->context, of, *(const char *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face document_hook_face = {
    &document_entity, sizeof(document_hooks), run_hook_of_document, check_hook_of_document};

/* clang-format on */
