/* Calls hooks by their types. Made by ormgen from the schema of numbers. */
#include "numbers_hooks.h"

/* clang-format off */

static orm_status run_hook_of_sample(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const sample_hooks *with = (const sample_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct sample *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct sample *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct sample *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct sample *)object);
    return ORM_OK;
}

static const char *check_hook_of_sample(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const sample_hooks *with = (const sample_hooks *)hooks;
    const struct sample *of = (const struct sample *)object;
    switch (which) {
    case SAMPLE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int64_t const *)value) : NULL;
    case SAMPLE_COLUMN_SMALL:
        return with->set_small ? with->set_small(with->context, of, *(int16_t const *)value) : NULL;
    case SAMPLE_COLUMN_WHOLE:
        return with->set_whole ? with->set_whole(with->context, of, *(int32_t const *)value) : NULL;
    case SAMPLE_COLUMN_LARGE:
        return with->set_large ? with->set_large(with->context, of, *(int64_t const *)value) : NULL;
    case SAMPLE_COLUMN_SHORT_OF:
        return with->set_short_of ? with->set_short_of(with->context, of, *(orm_opt_int16 const *)value) : NULL;
    case SAMPLE_COLUMN_WHOLE_OF:
        return with->set_whole_of ? with->set_whole_of(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case SAMPLE_COLUMN_LARGE_OF:
        return with->set_large_of ? with->set_large_of(with->context, of, *(orm_opt_int64 const *)value) : NULL;
    case SAMPLE_COLUMN_SINGLE:
        return with->set_single ? with->set_single(with->context, of, *(float const *)value) : NULL;
    case SAMPLE_COLUMN_PRECISE:
        return with->set_precise ? with->set_precise(with->context, of, *(orm_opt_double const *)value) : NULL;
    case SAMPLE_COLUMN_MONEY:
        return with->set_money ? with->set_money(with->context, of, *(orm_numeric const *)value) : NULL;
    case SAMPLE_COLUMN_EXACT:
        return with->set_exact ? with->set_exact(with->context, of, *(orm_opt_numeric const *)value) : NULL;
    case SAMPLE_COLUMN_ROUNDED:
        return with->set_rounded ? with->set_rounded(with->context, of, *(orm_numeric const *)value) : NULL;
    case SAMPLE_COLUMN_YES:
        return with->set_yes ? with->set_yes(with->context, of, *(bool const *)value) : NULL;
    case SAMPLE_COLUMN_MAYBE:
        return with->set_maybe ? with->set_maybe(with->context, of, *(orm_opt_bool const *)value) : NULL;
    case SAMPLE_COLUMN_OBJECT:
        return with->set_object ? with->set_object(with->context, of, *(orm_opt_uint32 const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face sample_hook_face = {
    &sample_entity, sizeof(sample_hooks), run_hook_of_sample, check_hook_of_sample};

/* clang-format on */
