/* clang-format off */
/*
 * The hooks of keys's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of keys, which is the place for changes.
 */
#ifndef KEYS_KEYS_HOOKS_H
#define KEYS_KEYS_HOOKS_H

#include "keys.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Country --- */

typedef struct country_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, country *object);
    orm_status (*before_update)(void *context, orm_session *session, country *object);
    orm_status (*before_delete)(void *context, orm_session *session, country *object);
    void (*on_load)(void *context, orm_session *session, country *object);
    void (*after_insert)(void *context, orm_session *session, country *object);
    void (*after_update)(void *context, orm_session *session, country *object);
    void (*after_delete)(void *context, orm_session *session, country *object);
    const char *(*set_code)(void *context, const country *object, const char *value);
    const char *(*set_name)(void *context, const country *object, const char *value);
} country_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_country(const void *hooks, orm_event event,
                                             orm_session *session, orm_object *object) {
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

static inline const char *check_hook_of_country(const void *hooks, const orm_object *object,
                                                unsigned which, const void *value) {
    const country_hooks *with = (const country_hooks *)hooks;
    const struct country *of = (const struct country *)object;
    switch (which) {
    case COUNTRY_COLUMN_CODE:
        return with->set_code ? with->set_code(with->context, of,
                                               *(const char *const *)value) : NULL;
    case COUNTRY_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of,
                                               *(const char *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_country_hooks(void) {
    static const orm_hook_face face = {
        &country_entity, sizeof(country_hooks), run_hook_of_country,
        check_hook_of_country};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status country_hook_session(orm_session *session, const country_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_country_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status country_hook_engine(orm_engine *engine, const country_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_country_hooks(), hooks);
}

/* --- Seat --- */

typedef struct seat_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, seat *object);
    orm_status (*before_update)(void *context, orm_session *session, seat *object);
    orm_status (*before_delete)(void *context, orm_session *session, seat *object);
    void (*on_load)(void *context, orm_session *session, seat *object);
    void (*after_insert)(void *context, orm_session *session, seat *object);
    void (*after_update)(void *context, orm_session *session, seat *object);
    void (*after_delete)(void *context, orm_session *session, seat *object);
    const char *(*set_hall)(void *context, const seat *object, int32_t value);
    const char *(*set_row_letter)(void *context, const seat *object, const char *value);
    const char *(*set_number)(void *context, const seat *object, int32_t value);
    const char *(*set_taken)(void *context, const seat *object, bool value);
} seat_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_seat(const void *hooks, orm_event event, orm_session *session,
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

static inline const char *check_hook_of_seat(const void *hooks, const orm_object *object,
                                             unsigned which, const void *value) {
    const seat_hooks *with = (const seat_hooks *)hooks;
    const struct seat *of = (const struct seat *)object;
    switch (which) {
    case SEAT_COLUMN_HALL:
        return with->set_hall ? with->set_hall(with->context, of, *(int32_t const *)value) : NULL;
    case SEAT_COLUMN_ROW_LETTER:
        return with->set_row_letter ? with->set_row_letter(with->context, of,
                                                           *(const char *const *)value) : NULL;
    case SEAT_COLUMN_NUMBER:
        return with->set_number ? with->set_number(with->context, of,
                                                   *(int32_t const *)value) : NULL;
    case SEAT_COLUMN_TAKEN:
        return with->set_taken ? with->set_taken(with->context, of, *(bool const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_seat_hooks(void) {
    static const orm_hook_face face = {
        &seat_entity, sizeof(seat_hooks), run_hook_of_seat,
        check_hook_of_seat};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status seat_hook_session(orm_session *session, const seat_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_seat_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status seat_hook_engine(orm_engine *engine, const seat_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_seat_hooks(), hooks);
}

/* --- Tag --- */

typedef struct tag_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, tag *object);
    orm_status (*before_update)(void *context, orm_session *session, tag *object);
    orm_status (*before_delete)(void *context, orm_session *session, tag *object);
    void (*on_load)(void *context, orm_session *session, tag *object);
    void (*after_insert)(void *context, orm_session *session, tag *object);
    void (*after_update)(void *context, orm_session *session, tag *object);
    void (*after_delete)(void *context, orm_session *session, tag *object);
    const char *(*set_tag)(void *context, const tag *object, const char *value);
} tag_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_tag(const void *hooks, orm_event event, orm_session *session,
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

static inline const char *check_hook_of_tag(const void *hooks, const orm_object *object,
                                            unsigned which, const void *value) {
    const tag_hooks *with = (const tag_hooks *)hooks;
    const struct tag *of = (const struct tag *)object;
    switch (which) {
    case TAG_COLUMN_TAG:
        return with->set_tag ? with->set_tag(with->context, of, *(const char *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_tag_hooks(void) {
    static const orm_hook_face face = {
        &tag_entity, sizeof(tag_hooks), run_hook_of_tag,
        check_hook_of_tag};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status tag_hook_session(orm_session *session, const tag_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_tag_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status tag_hook_engine(orm_engine *engine, const tag_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_tag_hooks(), hooks);
}

/* --- Entry --- */

typedef struct entry_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, entry *object);
    orm_status (*before_update)(void *context, orm_session *session, entry *object);
    orm_status (*before_delete)(void *context, orm_session *session, entry *object);
    void (*on_load)(void *context, orm_session *session, entry *object);
    void (*after_insert)(void *context, orm_session *session, entry *object);
    void (*after_update)(void *context, orm_session *session, entry *object);
    void (*after_delete)(void *context, orm_session *session, entry *object);
    const char *(*set_at)(void *context, const entry *object, orm_timestamptz value);
    const char *(*set_entry)(void *context, const entry *object, const char *value);
} entry_hooks;

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_entry(const void *hooks, orm_event event, orm_session *session,
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

static inline const char *check_hook_of_entry(const void *hooks, const orm_object *object,
                                              unsigned which, const void *value) {
    const entry_hooks *with = (const entry_hooks *)hooks;
    const struct entry *of = (const struct entry *)object;
    switch (which) {
    case ENTRY_COLUMN_AT:
        return with->set_at ? with->set_at(with->context, of,
                                           *(orm_timestamptz const *)value) : NULL;
    case ENTRY_COLUMN_ENTRY:
        return with->set_entry ? with->set_entry(with->context, of,
                                                 *(const char *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_entry_hooks(void) {
    static const orm_hook_face face = {
        &entry_entity, sizeof(entry_hooks), run_hook_of_entry,
        check_hook_of_entry};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status entry_hook_session(orm_session *session, const entry_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_entry_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status entry_hook_engine(orm_engine *engine, const entry_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_entry_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
