/* Calls hooks by their types. Made by ormgen from the schema of defaults. */
#include "defaults_hooks.h"

/* clang-format off */

static orm_status run_hook_of_order(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const order_hooks *with = (const order_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct order *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct order *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct order *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct order *)object);
    return ORM_OK;
}

static const char *check_hook_of_order(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const order_hooks *with = (const order_hooks *)hooks;
    const struct order *of = (const struct order *)object;
    switch (which) {
    case ORDER_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int64_t const *)value) : NULL;
    case ORDER_COLUMN_NUMBER:
        return with->set_number ? with->set_number(with->context, of, *(int32_t const *)value) : NULL;
    case ORDER_COLUMN_STATE:
        return with->set_state ? with->set_state(with->context, of, *(const char *const *)value) : NULL;
    case ORDER_COLUMN_QUANTITY:
        return with->set_quantity ? with->set_quantity(with->context, of, *(int32_t const *)value) : NULL;
    case ORDER_COLUMN_PRICE:
        return with->set_price ? with->set_price(with->context, of, *(orm_numeric const *)value) : NULL;
    case ORDER_COLUMN_PLACED_AT:
        return with->set_placed_at ? with->set_placed_at(with->context, of, *(orm_timestamptz const *)value) : NULL;
    case ORDER_COLUMN_DUE_ON:
        return with->set_due_on ? with->set_due_on(with->context, of, *(orm_date const *)value) : NULL;
    case ORDER_COLUMN_TOKEN:
        return with->set_token ? with->set_token(with->context, of, *(orm_uuid const *)value) : NULL;
    case ORDER_COLUMN_OPTIONS:
        return with->set_options ? with->set_options(with->context, of, *(const char *const *)value) : NULL;
    case ORDER_COLUMN_QUOTED:
        return with->set_quoted ? with->set_quoted(with->context, of, *(const char *const *)value) : NULL;
    case ORDER_COLUMN_NOTES:
        return with->set_notes ? with->set_notes(with->context, of, *(const char *const *)value) : NULL;
    case ORDER_COLUMN_TAGS:
        return with->set_tags ? with->set_tags(with->context, of, *(orm_text_array const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face order_hook_face = {
    &order_entity, sizeof(order_hooks), run_hook_of_order, check_hook_of_order};

/* clang-format on */
