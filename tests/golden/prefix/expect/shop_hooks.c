/* Calls hooks by their types. Made by ormgen from the schema of shop. */
#include "shop_hooks.h"

/* clang-format off */

static orm_status run_hook_of_sh_item(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const sh_item_hooks *with = (const sh_item_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct sh_item *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct sh_item *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct sh_item *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct sh_item *)object);
    return ORM_OK;
}

static const char *check_hook_of_sh_item(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const sh_item_hooks *with = (const sh_item_hooks *)hooks;
    const struct sh_item *of = (const struct sh_item *)object;
    switch (which) {
    case SH_ITEM_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case SH_ITEM_COLUMN_SIZE:
        return with->set_size ? with->set_size(with->context, of, *(sh_size const *)value) : NULL;
    case SH_ITEM_COLUMN_AT:
        return with->set_at ? with->set_at(with->context, of, *(sh_spot_opt const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face sh_item_hook_face = {
    &sh_item_entity, sizeof(sh_item_hooks), run_hook_of_sh_item, check_hook_of_sh_item};

static orm_status run_hook_of_sh_twin(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const sh_twin_hooks *with = (const sh_twin_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct sh_twin *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct sh_twin *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct sh_twin *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct sh_twin *)object);
    return ORM_OK;
}

static const char *check_hook_of_sh_twin(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const sh_twin_hooks *with = (const sh_twin_hooks *)hooks;
    const struct sh_twin *of = (const struct sh_twin *)object;
    switch (which) {
    case SH_TWIN_COLUMN_A_ID:
        return with->set_a_id ? with->set_a_id(with->context, of, *(int32_t const *)value) : NULL;
    case SH_TWIN_COLUMN_B_ID:
        return with->set_b_id ? with->set_b_id(with->context, of, *(int32_t const *)value) : NULL;
    case 2 + SH_TWIN_RELATION_A:
        return with->set_a ? with->set_a(with->context, of, (struct sh_item *)*(orm_object *const *)value) : NULL;
    case 2 + SH_TWIN_RELATION_B:
        return with->set_b ? with->set_b(with->context, of, (struct sh_item *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face sh_twin_hook_face = {
    &sh_twin_entity, sizeof(sh_twin_hooks), run_hook_of_sh_twin, check_hook_of_sh_twin};

/* clang-format on */
