/* Calls hooks by their types. Made by ormgen from the schema of mixins. */
#include "mixins_hooks.h"

/* clang-format off */

static orm_status run_hook_of_bill(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const bill_hooks *with = (const bill_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct bill *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct bill *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct bill *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct bill *)object);
    return ORM_OK;
}

static const char *check_hook_of_bill(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const bill_hooks *with = (const bill_hooks *)hooks;
    const struct bill *of = (const struct bill *)object;
    switch (which) {
    case BILL_COLUMN_CREATED_AT:
        return with->set_created_at ? with->set_created_at(with->context, of, *(orm_timestamptz const *)value) : NULL;
    case BILL_COLUMN_CHANGED_AT:
        return with->set_changed_at ? with->set_changed_at(with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case BILL_COLUMN_REVISION:
        return with->set_revision ? with->set_revision(with->context, of, *(int32_t const *)value) : NULL;
    case BILL_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case BILL_COLUMN_TOTAL:
        return with->set_total ? with->set_total(with->context, of, *(orm_numeric const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face bill_hook_face = {
    &bill_entity, sizeof(bill_hooks), run_hook_of_bill, check_hook_of_bill};

static orm_status run_hook_of_offer(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const offer_hooks *with = (const offer_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct offer *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct offer *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct offer *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct offer *)object);
    return ORM_OK;
}

static const char *check_hook_of_offer(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const offer_hooks *with = (const offer_hooks *)hooks;
    const struct offer *of = (const struct offer *)object;
    switch (which) {
    case OFFER_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case OFFER_COLUMN_CREATED_AT:
        return with->set_created_at ? with->set_created_at(with->context, of, *(orm_timestamptz const *)value) : NULL;
    case OFFER_COLUMN_CHANGED_AT:
        return with->set_changed_at ? with->set_changed_at(with->context, of, *(orm_opt_timestamptz const *)value) : NULL;
    case OFFER_COLUMN_TOTAL:
        return with->set_total ? with->set_total(with->context, of, *(orm_opt_numeric const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face offer_hook_face = {
    &offer_entity, sizeof(offer_hooks), run_hook_of_offer, check_hook_of_offer};

/* clang-format on */
