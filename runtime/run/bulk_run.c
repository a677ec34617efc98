/*
 * Bulk: one statement for many rows, whose parameters are arrays with an element for each.
 *
 * All values are looked at before anything is sent. What is too large for one statement goes in
 * further ones, each with fewer rows. Enums travel as their labels and arrays as their text, in an array
 * of text that the statement casts.
 */
#include "run/batch_run.h"
#include "run/bulk_rows.h"
#include "session/flush.h"

static orm_status check_slot(const orm__query_run *run, const orm_query_parameter *parameter,
                             size_t row) {
    bool nullable = orm__query_slot_nullable(parameter);
    const char *slot = orm__batch_slot(run, parameter, row);
    const char *why = "it is not to be NULL";
    bool null = orm__type_is_null(parameter->type, nullable, slot);
    orm_status status = null && !nullable ? ORM_REQUIRED : ORM_OK;
    if (!null)
        status = orm__check_value(parameter->type,
                                  slot + orm__slot_offset(parameter->type, nullable), &why);
    if (status == ORM_OK || status == ORM_NOMEM)
        return status == ORM_OK ? ORM_OK : orm__fail_nomem(&run->session->failure);
    return orm__query_fail(run, status, "row %zu, `%s`: %s", row, parameter->name, why);
}

orm_status orm__batch_check(const orm__query_run *run, size_t count) {
    orm_status status = ORM_OK;
    for (size_t row = 0; row < count; row++)
        for (int i = 0; i < run->query->parameter_count && status == ORM_OK; i++)
            status = check_slot(run, &run->query->parameters[i], row);
    return status;
}

static orm_status add_array(const orm__query_run *run, const orm_query_parameter *parameter,
                            size_t row, size_t count) {
    orm_session *session = run->session;
    bool as_text = parameter->type->kind == ORM_KIND_ARRAY;
    const orm_type *list = as_text           ? &orm_type_text_array
                           : parameter->list ? parameter->list
                                             : orm__array_type_of(parameter->type);
    if (!list)
        return orm__query_fail_parameter(run, ORM_MISUSE, parameter, "its type has no arrays");
    orm_status status = orm__learn_type(session->connection, list);
    if (status != ORM_OK)
        return status;
    orm__slots slots = {.type = parameter->type,
                        .nullable = orm__query_slot_nullable(parameter),
                        .first = orm__batch_slot(run, parameter, row),
                        .stride = run->query->args_size,
                        .count = count,
                        .as_text = as_text};
    const char *why = "";
    orm__oids oids = orm__connection_oids(session->connection);
    status = orm__parameters_add_slots(&session->parameters, list, &slots, &oids, &why);
    return status == ORM_OK ? ORM_OK : orm__query_fail_parameter(run, status, parameter, why);
}

/* Encodes `*count` rows from `row` on, or fewer where they are too large for one statement. */
static orm_status add_rows(const orm__query_run *run, size_t row, size_t *count) {
    orm__parameters *parameters = &run->session->parameters;
    for (;; *count /= 2) {
        orm_status status = ORM_OK;
        orm__parameters_clear(parameters);
        for (int i = 0; i < run->shape->count && status == ORM_OK; i++)
            status =
                add_array(run, &run->query->parameters[run->shape->parameters[i]], row, *count);
        if (status != ORM_OK || *count == 1 || parameters->bytes.len <= ORM__BYTES_A_STATEMENT)
            return status;
    }
}

/* Several statements are one transaction, also where the program has none. */
static orm_status send_rows(orm__query_run *run, size_t count, bool *alone) {
    orm_session *session = run->session;
    orm_status status = ORM_OK;
    for (size_t row = 0, len; row < count && status == ORM_OK; row += len) {
        len = count - row;
        status = add_rows(run, row, &len);
        if (status == ORM_OK && row == 0 && len < count)
            *alone = orm__bulk_begin_alone(session);
        if (status == ORM_OK)
            status =
                orm__run(session->connection, &run->shape->statement, &session->parameters, NULL);
    }
    return status;
}

static orm_status send(orm__query_run *run, size_t count) {
    bool alone = false;
    orm_status status = orm__session_enter(run->session);
    if (status == ORM_OK)
        status = send_rows(run, count, &alone);
    return alone ? orm__bulk_end_alone(run->session, status)
                 : orm__session_leave(run->session, status);
}

orm_status orm_query_bulk(orm_session *session, const orm_query *query, const void *rows,
                          size_t count) {
    orm__query_run run;
    orm_status status = orm__query_begin(session, query, count ? rows : "", &run);
    if (status != ORM_OK || count == 0)
        return status;
    status = orm__batch_check(&run, count);
    if (status == ORM_OK)
        status = orm__query_find_shape(&run);
    return status == ORM_OK ? send(&run, count) : status;
}
