/* Calls hooks by their types. Made by ormgen from the schema of kinds. */
#include "kinds_hooks.h"

/* clang-format off */

static orm_status run_hook_of_thing(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const thing_hooks *with = (const thing_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct thing *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct thing *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct thing *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct thing *)object);
    return ORM_OK;
}

static const char *check_hook_of_thing(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const thing_hooks *with = (const thing_hooks *)hooks;
    const struct thing *of = (const struct thing *)object;
    switch (which) {
    case THING_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(orm_uuid const *)value) : NULL;
    case THING_COLUMN_COLOUR:
        return with->set_colour ? with->set_colour(with->context, of, *(colour const *)value) : NULL;
    case THING_COLUMN_COLOURS:
        return with->set_colours ? with->set_colours(with->context, of, *(colour_array const *)value) : NULL;
    case THING_COLUMN_SIZE:
        return with->set_size ? with->set_size(with->context, of, *(size_opt const *)value) : NULL;
    case THING_COLUMN_SIZES:
        return with->set_sizes ? with->set_sizes(with->context, of, *(size_array const *)value) : NULL;
    case THING_COLUMN_PART:
        return with->set_part ? with->set_part(with->context, of, *(int32_t const *)value) : NULL;
    case THING_COLUMN_PARTS:
        return with->set_parts ? with->set_parts(with->context, of, *(orm_int32_array const *)value) : NULL;
    case THING_COLUMN_PRICE:
        return with->set_price ? with->set_price(with->context, of, *(orm_numeric const *)value) : NULL;
    case THING_COLUMN_TAGS:
        return with->set_tags ? with->set_tags(with->context, of, *(orm_text_array const *)value) : NULL;
    case THING_COLUMN_DATA:
        return with->set_data ? with->set_data(with->context, of, *(orm_bytes const *)value) : NULL;
    case THING_COLUMN_INFO:
        return with->set_info ? with->set_info(with->context, of, *(const char *const *)value) : NULL;
    case THING_COLUMN_DURING:
        return with->set_during ? with->set_during(with->context, of, *(orm_opt_timestamptz_range const *)value) : NULL;
    case THING_COLUMN_WORDS:
        return with->set_words ? with->set_words(with->context, of, *(const char *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face thing_hook_face = {
    &thing_entity, sizeof(thing_hooks), run_hook_of_thing, check_hook_of_thing};

/* clang-format on */
