/* Calls hooks by their types. Made by ormgen from the schema of links. */
#include "links_hooks.h"

/* clang-format off */

static orm_status run_hook_of_target(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const target_hooks *with = (const target_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct target *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct target *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct target *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct target *)object);
    return ORM_OK;
}

static const char *check_hook_of_target(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const target_hooks *with = (const target_hooks *)hooks;
    const struct target *of = (const struct target *)object;
    switch (which) {
    case TARGET_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case TARGET_COLUMN_TENANT:
        return with->set_tenant ? with->set_tenant(with->context, of, *(int32_t const *)value) : NULL;
    case TARGET_COLUMN_CODE:
        return with->set_code ? with->set_code(with->context, of, *(const char *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face target_hook_face = {
    &target_entity, sizeof(target_hooks), run_hook_of_target, check_hook_of_target};

static orm_status run_hook_of_source(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const source_hooks *with = (const source_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct source *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct source *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct source *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct source *)object);
    return ORM_OK;
}

static const char *check_hook_of_source(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const source_hooks *with = (const source_hooks *)hooks;
    const struct source *of = (const struct source *)object;
    switch (which) {
    case SOURCE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case SOURCE_COLUMN_TENANT:
        return with->set_tenant ? with->set_tenant(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case SOURCE_COLUMN_CODE:
        return with->set_code ? with->set_code(with->context, of, *(const char *const *)value) : NULL;
    case SOURCE_COLUMN_PLAIN_ID:
        return with->set_plain_id ? with->set_plain_id(with->context, of, *(int32_t const *)value) : NULL;
    case SOURCE_COLUMN_CASCADING_ID:
        return with->set_cascading_id ? with->set_cascading_id(with->context, of, *(int32_t const *)value) : NULL;
    case SOURCE_COLUMN_NULLING_ID:
        return with->set_nulling_id ? with->set_nulling_id(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case SOURCE_COLUMN_FALLBACK_ID:
        return with->set_fallback_id ? with->set_fallback_id(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case SOURCE_COLUMN_LATE_ID:
        return with->set_late_id ? with->set_late_id(with->context, of, *(int32_t const *)value) : NULL;
    case SOURCE_COLUMN_OTHER:
        return with->set_other ? with->set_other(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case 9 + SOURCE_RELATION_PLAIN:
        return with->set_plain ? with->set_plain(with->context, of, (struct target *)*(orm_object *const *)value) : NULL;
    case 9 + SOURCE_RELATION_CASCADING:
        return with->set_cascading ? with->set_cascading(with->context, of, (struct target *)*(orm_object *const *)value) : NULL;
    case 9 + SOURCE_RELATION_NULLING:
        return with->set_nulling ? with->set_nulling(with->context, of, (struct target *)*(orm_object *const *)value) : NULL;
    case 9 + SOURCE_RELATION_FALLBACK:
        return with->set_fallback ? with->set_fallback(with->context, of, (struct target *)*(orm_object *const *)value) : NULL;
    case 9 + SOURCE_RELATION_LATE:
        return with->set_late ? with->set_late(with->context, of, (struct target *)*(orm_object *const *)value) : NULL;
    case 9 + SOURCE_RELATION_PAIR:
        return with->set_pair ? with->set_pair(with->context, of, (struct target *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face source_hook_face = {
    &source_entity, sizeof(source_hooks), run_hook_of_source, check_hook_of_source};

/* clang-format on */
