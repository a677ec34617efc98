/*
 * Bulk: one statement for many rows, whose parameters are arrays with an element for each.
 *
 * All values are looked at before anything is sent. Enums travel as their labels, in an array of
 * text that the statement casts.
 */
#include <string.h>

#include "relation/relation_sql.h"
#include "run/batch_run.h"

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

/* What all array values look like: see ORM_ARRAY. */
typedef struct element_array {
    const void *items;
    size_t len;
    const bool *nulls;
    const orm_dimension *dimensions;
    int dimension_count;
} element_array;

/* How the values of one parameter are laid out side by side. */
typedef struct element_form {
    const orm_query_parameter *parameter;
    const orm_type *list;
    size_t size;
    bool labels, nullable;
} element_form;

static void put_element(const element_form *form, const char *slot, char *item, bool *null) {
    const orm_type *type = form->parameter->type;
    const char *value = slot + orm__slot_offset(type, form->nullable);
    *null = orm__type_is_null(type, form->nullable, slot);
    if (*null)
        return;
    if (!form->labels) {
        memcpy(item, value, form->size);
        return;
    }
    int number;
    memcpy(&number, value, sizeof number);
    const char *label = orm_enum_label(type, number);
    memcpy(item, &label, sizeof label);
}

static orm_status add_array(const orm__query_run *run, const orm_query_parameter *parameter,
                            size_t count, orm_arena *scratch) {
    orm_session *session = run->session;
    element_form form = {.parameter = parameter,
                         .list = parameter->list ? parameter->list
                                                 : orm__array_type_of(parameter->type),
                         .size = parameter->type->size,
                         .labels = parameter->type->kind == ORM_KIND_ENUM && !parameter->list,
                         .nullable = orm__query_slot_nullable(parameter)};
    if (!form.list)
        return orm__query_fail_parameter(run, ORM_MISUSE, parameter, "its type has no arrays");
    if (form.labels)
        form.size = sizeof(const char *);
    if (count > SIZE_MAX / 2 / form.size)
        return orm__fail_nomem(&session->failure);
    char *items = orm_arena_zalloc(scratch, count * form.size);
    bool *nulls = orm_arena_alloc(scratch, count * sizeof *nulls);
    if (!items || !nulls)
        return orm__fail_nomem(&session->failure);
    bool any = false;
    for (size_t row = 0; row < count; row++) {
        put_element(&form, orm__batch_slot(run, parameter, row), items + row * form.size,
                    &nulls[row]);
        any = any || nulls[row];
    }
    element_array array = {.items = items, .len = count, .nulls = any ? nulls : NULL};
    orm_status status = orm__learn_type(session->connection, form.list);
    if (status != ORM_OK)
        return status;
    const char *why = "";
    orm__oids oids = orm__connection_oids(session->connection);
    status = orm__parameters_add(&session->parameters, form.list, false, &array, &oids, &why);
    return status == ORM_OK ? ORM_OK : orm__query_fail_parameter(run, status, parameter, why);
}

static orm_status send(orm__query_run *run, size_t count, orm_arena *scratch) {
    orm_session *session = run->session;
    orm_status status = orm__session_enter(session);
    orm__parameters_clear(&session->parameters);
    for (int i = 0; i < run->shape->count && status == ORM_OK; i++)
        status = add_array(run, &run->query->parameters[run->shape->parameters[i]], count, scratch);
    if (status == ORM_OK)
        status = orm__run(session->connection, &run->shape->statement, &session->parameters, NULL);
    return orm__session_leave(session, status);
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
    if (status != ORM_OK)
        return status;
    orm_arena *scratch = orm_arena_new(&session->allocator);
    if (!scratch)
        return orm__fail_nomem(&session->failure);
    status = send(&run, count, scratch);
    orm_arena_free(scratch);
    return status;
}
