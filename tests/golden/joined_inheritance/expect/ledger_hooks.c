/* Calls hooks by their types. Made by ormgen from the schema of ledger. */
#include "ledger_hooks.h"

/* clang-format off */

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
    case EVENT_COLUMN_YEAR:
        return with->set_year ? with->set_year(with->context, of, *(int32_t const *)value) : NULL;
    case EVENT_COLUMN_NUMBER:
        return with->set_number ? with->set_number(with->context, of, *(int32_t const *)value) : NULL;
    case EVENT_COLUMN_NOTE:
        return with->set_note ? with->set_note(with->context, of, *(const char *const *)value) : NULL;
    case EVENT_COLUMN_AT:
        return with->set_at ? with->set_at(with->context, of, *(orm_timestamptz const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face event_hook_face = {
    &event_entity, sizeof(event_hooks), run_hook_of_event, check_hook_of_event};

static orm_status run_hook_of_payment(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const payment_hooks *with = (const payment_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct payment *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct payment *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct payment *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct payment *)object);
    return ORM_OK;
}

static const char *check_hook_of_payment(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const payment_hooks *with = (const payment_hooks *)hooks;
    const struct payment *of = (const struct payment *)object;
    switch (which) {
    case PAYMENT_COLUMN_YEAR:
        return with->set_year ? with->set_year(with->context, of, *(int32_t const *)value) : NULL;
    case PAYMENT_COLUMN_NUMBER:
        return with->set_number ? with->set_number(with->context, of, *(int32_t const *)value) : NULL;
    case PAYMENT_COLUMN_NOTE:
        return with->set_note ? with->set_note(with->context, of, *(const char *const *)value) : NULL;
    case PAYMENT_COLUMN_AT:
        return with->set_at ? with->set_at(with->context, of, *(orm_timestamptz const *)value) : NULL;
    case PAYMENT_COLUMN_AMOUNT:
        return with->set_amount ? with->set_amount(with->context, of, *(orm_numeric const *)value) : NULL;
    case PAYMENT_COLUMN_NOTE2:
        return with->set_note2 ? with->set_note2(with->context, of, *(const char *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face payment_hook_face = {
    &payment_entity, sizeof(payment_hooks), run_hook_of_payment, check_hook_of_payment};

static orm_status run_hook_of_refund(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const refund_hooks *with = (const refund_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct refund *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct refund *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct refund *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct refund *)object);
    return ORM_OK;
}

static const char *check_hook_of_refund(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const refund_hooks *with = (const refund_hooks *)hooks;
    const struct refund *of = (const struct refund *)object;
    switch (which) {
    case REFUND_COLUMN_YEAR:
        return with->set_year ? with->set_year(with->context, of, *(int32_t const *)value) : NULL;
    case REFUND_COLUMN_NUMBER:
        return with->set_number ? with->set_number(with->context, of, *(int32_t const *)value) : NULL;
    case REFUND_COLUMN_NOTE:
        return with->set_note ? with->set_note(with->context, of, *(const char *const *)value) : NULL;
    case REFUND_COLUMN_AT:
        return with->set_at ? with->set_at(with->context, of, *(orm_timestamptz const *)value) : NULL;
    case REFUND_COLUMN_AMOUNT:
        return with->set_amount ? with->set_amount(with->context, of, *(orm_numeric const *)value) : NULL;
    case REFUND_COLUMN_NOTE2:
        return with->set_note2 ? with->set_note2(with->context, of, *(const char *const *)value) : NULL;
    case REFUND_COLUMN_OF_YEAR:
        return with->set_of_year ? with->set_of_year(with->context, of, *(int32_t const *)value) : NULL;
    case REFUND_COLUMN_OF_NUMBER:
        return with->set_of_number ? with->set_of_number(with->context, of, *(int32_t const *)value) : NULL;
    case REFUND_COLUMN_REASON:
        return with->set_reason ? with->set_reason(with->context, of, *(const char *const *)value) : NULL;
    case REFUND_COLUMN_PORTION:
        return with->set_portion ? with->set_portion(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case 15 + REFUND_RELATION_OF:
        return with->set_of ? with->set_of(with->context, of, (struct payment *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face refund_hook_face = {
    &refund_entity, sizeof(refund_hooks), run_hook_of_refund, check_hook_of_refund};

static orm_status run_hook_of_chargeback(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const chargeback_hooks *with = (const chargeback_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct chargeback *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct chargeback *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct chargeback *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct chargeback *)object);
    return ORM_OK;
}

static const char *check_hook_of_chargeback(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const chargeback_hooks *with = (const chargeback_hooks *)hooks;
    const struct chargeback *of = (const struct chargeback *)object;
    switch (which) {
    case CHARGEBACK_COLUMN_YEAR:
        return with->set_year ? with->set_year(with->context, of, *(int32_t const *)value) : NULL;
    case CHARGEBACK_COLUMN_NUMBER:
        return with->set_number ? with->set_number(with->context, of, *(int32_t const *)value) : NULL;
    case CHARGEBACK_COLUMN_NOTE:
        return with->set_note ? with->set_note(with->context, of, *(const char *const *)value) : NULL;
    case CHARGEBACK_COLUMN_AT:
        return with->set_at ? with->set_at(with->context, of, *(orm_timestamptz const *)value) : NULL;
    case CHARGEBACK_COLUMN_AMOUNT:
        return with->set_amount ? with->set_amount(with->context, of, *(orm_numeric const *)value) : NULL;
    case CHARGEBACK_COLUMN_NOTE2:
        return with->set_note2 ? with->set_note2(with->context, of, *(const char *const *)value) : NULL;
    case CHARGEBACK_COLUMN_OF_YEAR:
        return with->set_of_year ? with->set_of_year(with->context, of, *(int32_t const *)value) : NULL;
    case CHARGEBACK_COLUMN_OF_NUMBER:
        return with->set_of_number ? with->set_of_number(with->context, of, *(int32_t const *)value) : NULL;
    case CHARGEBACK_COLUMN_REASON:
        return with->set_reason ? with->set_reason(with->context, of, *(const char *const *)value) : NULL;
    case CHARGEBACK_COLUMN_PORTION:
        return with->set_portion ? with->set_portion(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case CHARGEBACK_COLUMN_BANK_CODE:
        return with->set_bank_code ? with->set_bank_code(with->context, of, *(const char *const *)value) : NULL;
    case 15 + CHARGEBACK_RELATION_OF:
        return with->set_of ? with->set_of(with->context, of, (struct payment *)*(orm_object *const *)value) : NULL;
    case 15 + CHARGEBACK_RELATION_BANK:
        return with->set_bank ? with->set_bank(with->context, of, (struct bank *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face chargeback_hook_face = {
    &chargeback_entity, sizeof(chargeback_hooks), run_hook_of_chargeback, check_hook_of_chargeback};

static orm_status run_hook_of_visit(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const visit_hooks *with = (const visit_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct visit *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct visit *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct visit *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct visit *)object);
    return ORM_OK;
}

static const char *check_hook_of_visit(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const visit_hooks *with = (const visit_hooks *)hooks;
    const struct visit *of = (const struct visit *)object;
    switch (which) {
    case VISIT_COLUMN_YEAR:
        return with->set_year ? with->set_year(with->context, of, *(int32_t const *)value) : NULL;
    case VISIT_COLUMN_NUMBER:
        return with->set_number ? with->set_number(with->context, of, *(int32_t const *)value) : NULL;
    case VISIT_COLUMN_NOTE:
        return with->set_note ? with->set_note(with->context, of, *(const char *const *)value) : NULL;
    case VISIT_COLUMN_AT:
        return with->set_at ? with->set_at(with->context, of, *(orm_timestamptz const *)value) : NULL;
    case VISIT_COLUMN_AMOUNT:
        return with->set_amount ? with->set_amount(with->context, of, *(int32_t const *)value) : NULL;
    case VISIT_COLUMN_BANK_CODE:
        return with->set_bank_code ? with->set_bank_code(with->context, of, *(const char *const *)value) : NULL;
    case 15 + VISIT_RELATION_BANK:
        return with->set_bank ? with->set_bank(with->context, of, (struct bank *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face visit_hook_face = {
    &visit_entity, sizeof(visit_hooks), run_hook_of_visit, check_hook_of_visit};

static orm_status run_hook_of_bank(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
    const bank_hooks *with = (const bank_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct bank *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct bank *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct bank *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct bank *)object);
    return ORM_OK;
}

static const char *check_hook_of_bank(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const bank_hooks *with = (const bank_hooks *)hooks;
    const struct bank *of = (const struct bank *)object;
    switch (which) {
    case BANK_COLUMN_CODE:
        return with->set_code ? with->set_code(with->context, of, *(const char *const *)value) : NULL;
    case BANK_COLUMN_LAST_YEAR:
        return with->set_last_year ? with->set_last_year(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case BANK_COLUMN_LAST_NUMBER:
        return with->set_last_number ? with->set_last_number(with->context, of, *(orm_opt_int32 const *)value) : NULL;
    case 3 + BANK_RELATION_LAST:
        return with->set_last ? with->set_last(with->context, of, (struct event *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face bank_hook_face = {
    &bank_entity, sizeof(bank_hooks), run_hook_of_bank, check_hook_of_bank};

/* clang-format on */
