/* Calls hooks by their types. Made by ormgen from the schema of notes. */
#include "notes_hooks.h"

/* clang-format off */

static orm_status run_hook_of_author(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const author_hooks *with = (const author_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct author *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct author *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct author *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct author *)object);
    return ORM_OK;
}

static const char *check_hook_of_author(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const author_hooks *with = (const author_hooks *)hooks;
    const struct author *of = (const struct author *)object;
    switch (which) {
    case AUTHOR_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int64_t const *)value) : NULL;
    case AUTHOR_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of, *(const char *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face author_hook_face = {
    &author_entity, sizeof(author_hooks), run_hook_of_author, check_hook_of_author};

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
    case NOTE_COLUMN_TITLE:
        return with->set_title ? with->set_title(with->context, of, *(const char *const *)value) : NULL;
    case NOTE_COLUMN_RANK:
        return with->set_rank ? with->set_rank(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case NOTE_COLUMN_MADE:
        return with->set_made ? with->set_made(with->context, of, *(orm_timestamptz const *)value) : NULL;
    case NOTE_COLUMN_AUTHOR_ID:
        return with->set_author_id ? with->set_author_id(with->context, of, *(int64_t const *)value) : NULL;
    case 5 + NOTE_RELATION_AUTHOR:
        return with->set_author ? with->set_author(with->context, of, (struct author *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face note_hook_face = {
    &note_entity, sizeof(note_hooks), run_hook_of_note, check_hook_of_note};

/* clang-format on */
