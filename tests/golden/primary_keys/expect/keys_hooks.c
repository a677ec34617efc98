/* Calls hooks by their types. Made by ormgen from the schema of keys. */
#include "keys_hooks.h"

/* clang-format off */

static orm_status run_hook_of_country(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const country_hooks *with = (const country_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct country *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct country *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct country *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct country *)object);
    return ORM_OK;
}

static const char *check_hook_of_country(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const country_hooks *with = (const country_hooks *)hooks;
    const struct country *of = (const struct country *)object;
    switch (which) {
    case COUNTRY_COLUMN_CODE:
        return with->set_code ? with->set_code(with->context, of, *(const char *const *)value) : NULL;
    case COUNTRY_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of, *(const char *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face country_hook_face = {
    &country_entity, sizeof(country_hooks), run_hook_of_country, check_hook_of_country};

static orm_status run_hook_of_seat(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const seat_hooks *with = (const seat_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct seat *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct seat *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct seat *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct seat *)object);
    return ORM_OK;
}

static const char *check_hook_of_seat(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const seat_hooks *with = (const seat_hooks *)hooks;
    const struct seat *of = (const struct seat *)object;
    switch (which) {
    case SEAT_COLUMN_HALL:
        return with->set_hall ? with->set_hall(with->context, of, *(int32_t const *)value) : NULL;
    case SEAT_COLUMN_ROW_LETTER:
        return with->set_row_letter ? with->set_row_letter(with->context, of, *(const char *const *)value) : NULL;
    case SEAT_COLUMN_NUMBER:
        return with->set_number ? with->set_number(with->context, of, *(int32_t const *)value) : NULL;
    case SEAT_COLUMN_TAKEN:
        return with->set_taken ? with->set_taken(with->context, of, *(bool const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face seat_hook_face = {
    &seat_entity, sizeof(seat_hooks), run_hook_of_seat, check_hook_of_seat};

static orm_status run_hook_of_tag(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const tag_hooks *with = (const tag_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct tag *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct tag *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct tag *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct tag *)object);
    return ORM_OK;
}

static const char *check_hook_of_tag(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const tag_hooks *with = (const tag_hooks *)hooks;
    const struct tag *of = (const struct tag *)object;
    switch (which) {
    case TAG_COLUMN_TAG:
        return with->set_tag ? with->set_tag(with->context, of, *(const char *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face tag_hook_face = {
    &tag_entity, sizeof(tag_hooks), run_hook_of_tag, check_hook_of_tag};

static orm_status run_hook_of_entry(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const entry_hooks *with = (const entry_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct entry *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct entry *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct entry *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct entry *)object);
    return ORM_OK;
}

static const char *check_hook_of_entry(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const entry_hooks *with = (const entry_hooks *)hooks;
    const struct entry *of = (const struct entry *)object;
    switch (which) {
    case ENTRY_COLUMN_AT:
        return with->set_at ? with->set_at(with->context, of, *(orm_timestamptz const *)value) : NULL;
    case ENTRY_COLUMN_ENTRY:
        return with->set_entry ? with->set_entry(with->context, of, *(const char *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face entry_hook_face = {
    &entry_entity, sizeof(entry_hooks), run_hook_of_entry, check_hook_of_entry};

/* clang-format on */
