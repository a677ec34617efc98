/* Calls hooks by their types. Made by ormgen from the schema of texts. */
#include "texts_hooks.h"

/* clang-format off */

static orm_status run_hook_of_note(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const note_hooks *with = (const note_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct note *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct note *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct note *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct note *)object);
    return ORM_OK;
}

static const char *check_hook_of_note(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const note_hooks *with = (const note_hooks *)hooks;
    const struct note *of = (const struct note *)object;
    switch (which) {
    case NOTE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(orm_uuid const *)value) : NULL;
    case NOTE_COLUMN_BODY:
        return with->set_body ? with->set_body(with->context, of, *(const char *const *)value) : NULL;
    case NOTE_COLUMN_TITLE:
        return with->set_title ? with->set_title(with->context, of, *(const char *const *)value) : NULL;
    case NOTE_COLUMN_CODE:
        return with->set_code ? with->set_code(with->context, of, *(const char *const *)value) : NULL;
    case NOTE_COLUMN_FLAG:
        return with->set_flag ? with->set_flag(with->context, of, *(const char *const *)value) : NULL;
    case NOTE_COLUMN_LABEL:
        return with->set_label ? with->set_label(with->context, of, *(const char *const *)value) : NULL;
    case NOTE_COLUMN_ENDLESS:
        return with->set_endless ? with->set_endless(with->context, of, *(const char *const *)value) : NULL;
    case NOTE_COLUMN_INITIAL:
        return with->set_initial ? with->set_initial(with->context, of, *(const char *const *)value) : NULL;
    case NOTE_COLUMN_DOCUMENT:
        return with->set_document ? with->set_document(with->context, of, *(const char *const *)value) : NULL;
    case NOTE_COLUMN_TREE:
        return with->set_tree ? with->set_tree(with->context, of, *(const char *const *)value) : NULL;
    case NOTE_COLUMN_MARKUP:
        return with->set_markup ? with->set_markup(with->context, of, *(const char *const *)value) : NULL;
    case NOTE_COLUMN_SORTED:
        return with->set_sorted ? with->set_sorted(with->context, of, *(const char *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face note_hook_face = {
    &note_entity, sizeof(note_hooks), run_hook_of_note, check_hook_of_note};

/* clang-format on */
