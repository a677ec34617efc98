/* Calls hooks by their types. Made by ormgen from the schema of sequences. */
#include "sequences_hooks.h"

/* clang-format off */

static orm_status run_hook_of_invoice(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const invoice_hooks *with = (const invoice_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct invoice *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct invoice *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct invoice *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct invoice *)object);
    return ORM_OK;
}

static const char *check_hook_of_invoice(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const invoice_hooks *with = (const invoice_hooks *)hooks;
    const struct invoice *of = (const struct invoice *)object;
    switch (which) {
    case INVOICE_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int64_t const *)value) : NULL;
    case INVOICE_COLUMN_LINE:
        return with->set_line ? with->set_line(with->context, of, *(int32_t const *)value) : NULL;
    case INVOICE_COLUMN_SMALL:
        return with->set_small ? with->set_small(with->context, of, *(int16_t const *)value) : NULL;
    case INVOICE_COLUMN_NUMBER:
        return with->set_number ? with->set_number(with->context, of, *(int64_t const *)value) : NULL;
    case INVOICE_COLUMN_BADGE:
        return with->set_badge ? with->set_badge(with->context, of, *(int64_t const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face invoice_hook_face = {
    &invoice_entity, sizeof(invoice_hooks), run_hook_of_invoice, check_hook_of_invoice};

/* clang-format on */
