/* Calls hooks by their types. Made by ormgen from the schema of bounds. */
#include "bounds_hooks.h"

/* clang-format off */

static orm_status run_hook_of_span(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const span_hooks *with = (const span_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct span *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct span *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct span *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct span *)object);
    return ORM_OK;
}

static const char *check_hook_of_span(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const span_hooks *with = (const span_hooks *)hooks;
    const struct span *of = (const struct span *)object;
    switch (which) {
    case SPAN_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case SPAN_COLUMN_WHOLE:
        return with->set_whole ? with->set_whole(with->context, of, *(orm_int32_range const *)value) : NULL;
    case SPAN_COLUMN_LARGE:
        return with->set_large ? with->set_large(with->context, of, *(orm_opt_int64_range const *)value) : NULL;
    case SPAN_COLUMN_EXACT:
        return with->set_exact ? with->set_exact(with->context, of, *(orm_numeric_range const *)value) : NULL;
    case SPAN_COLUMN_DAYS:
        return with->set_days ? with->set_days(with->context, of, *(orm_opt_date_range const *)value) : NULL;
    case SPAN_COLUMN_LOCAL:
        return with->set_local ? with->set_local(with->context, of, *(orm_timestamp_range const *)value) : NULL;
    case SPAN_COLUMN_ABSOLUTE:
        return with->set_absolute ? with->set_absolute(with->context, of, *(orm_opt_timestamptz_range const *)value) : NULL;
    case SPAN_COLUMN_WHOLES:
        return with->set_wholes ? with->set_wholes(with->context, of, *(orm_int32_multirange const *)value) : NULL;
    case SPAN_COLUMN_LARGES:
        return with->set_larges ? with->set_larges(with->context, of, *(orm_int64_multirange const *)value) : NULL;
    case SPAN_COLUMN_EXACTS:
        return with->set_exacts ? with->set_exacts(with->context, of, *(orm_numeric_multirange const *)value) : NULL;
    case SPAN_COLUMN_DAY_SETS:
        return with->set_day_sets ? with->set_day_sets(with->context, of, *(orm_date_multirange const *)value) : NULL;
    case SPAN_COLUMN_LOCALS:
        return with->set_locals ? with->set_locals(with->context, of, *(orm_timestamp_multirange const *)value) : NULL;
    case SPAN_COLUMN_MOMENTS:
        return with->set_moments ? with->set_moments(with->context, of, *(orm_timestamptz_multirange const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face span_hook_face = {
    &span_entity, sizeof(span_hooks), run_hook_of_span, check_hook_of_span};

/* clang-format on */
