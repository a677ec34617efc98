/* Calls hooks by their types. Made by ormgen from the schema of cascades. */
#include "cascades_hooks.h"

/* clang-format off */

static orm_status run_hook_of_cart(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const cart_hooks *with = (const cart_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct cart *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct cart *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct cart *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct cart *)object);
    return ORM_OK;
}

static const char *check_hook_of_cart(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const cart_hooks *with = (const cart_hooks *)hooks;
    const struct cart *of = (const struct cart *)object;
    switch (which) {
    case CART_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face cart_hook_face = {
    &cart_entity, sizeof(cart_hooks), run_hook_of_cart, check_hook_of_cart};

static orm_status run_hook_of_line(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const line_hooks *with = (const line_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct line *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct line *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct line *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct line *)object);
    return ORM_OK;
}

static const char *check_hook_of_line(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const line_hooks *with = (const line_hooks *)hooks;
    const struct line *of = (const struct line *)object;
    switch (which) {
    case LINE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case LINE_COLUMN_CART_ID:
        return with->set_cart_id ? with->set_cart_id(with->context, of, *(int32_t const *)value) : NULL;
    case 2 + LINE_RELATION_CART:
        return with->set_cart ? with->set_cart(with->context, of, (struct cart *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face line_hook_face = {
    &line_entity, sizeof(line_hooks), run_hook_of_line, check_hook_of_line};

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
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case NOTE_COLUMN_CART_ID:
        return with->set_cart_id ? with->set_cart_id(with->context, of, *(int32_t const *)value) : NULL;
    case 2 + NOTE_RELATION_CART:
        return with->set_cart ? with->set_cart(with->context, of, (struct cart *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face note_hook_face = {
    &note_entity, sizeof(note_hooks), run_hook_of_note, check_hook_of_note};

static orm_status run_hook_of_event(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const event_hooks *with = (const event_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct event *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct event *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct event *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct event *)object);
    return ORM_OK;
}

static const char *check_hook_of_event(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const event_hooks *with = (const event_hooks *)hooks;
    const struct event *of = (const struct event *)object;
    switch (which) {
    case EVENT_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case EVENT_COLUMN_CART_ID:
        return with->set_cart_id ? with->set_cart_id(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case 2 + EVENT_RELATION_CART:
        return with->set_cart ? with->set_cart(with->context, of, (struct cart *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face event_hook_face = {
    &event_entity, sizeof(event_hooks), run_hook_of_event, check_hook_of_event};

/* clang-format on */
