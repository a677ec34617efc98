/* Parameters: from the args struct, or a page's cursor, to the session's encoded ones. */
#include "run/query_run.h"

#include <string.h>

/* NULL of a type, whatever it is. */
static orm_status add_null(orm_session *session, const orm_type *type, const char **why) {
    static const max_align_t nothing[32];
    orm__oids oids = orm__connection_oids(session->connection);
    return orm__parameters_add(&session->parameters, type, true, nothing, &oids, why);
}

/* A key that the page's last row had. It came in wire form and was looked at when it was read. */
static orm_status add_key(const orm__query_run *run, const orm_query_parameter *parameter,
                          const char **why) {
    orm__parameters *to = &run->session->parameters;
    const orm_query_sort *sort = &run->query->sorts[run->sort];
    for (size_t i = 0; i < run->keys.len; i++) {
        if (sort->keys[i] != parameter->column)
            continue;
        orm__cell cell = run->keys.cells[i];
        if (!cell.data)
            return add_null(run->session, parameter->type, why);
        size_t from = to->bytes.len;
        orm__buffer_write(&to->bytes, cell.data, (size_t)cell.len);
        return orm__parameters_add_bytes(to, parameter->type, from);
    }
    return add_null(run->session, parameter->type, why);
}

/* One row more than the page has tells whether there is a next one. */
static orm_status add_limit(const orm__query_run *run, const orm_query_parameter *parameter,
                            const char **why) {
    union {
        int64_t eight;
        int32_t four;
        int16_t two;
    } value;
    int64_t wanted = run->limit + 1;
    if (parameter->type->kind == ORM_KIND_INT8)
        value.eight = wanted;
    else if (parameter->type->kind == ORM_KIND_INT4)
        value.four = (int32_t)wanted;
    else
        value.two = (int16_t)wanted;
    return orm__parameters_add(&run->session->parameters, parameter->type, false, &value, NULL,
                               why);
}

static orm_status add_member(const orm__query_run *run, const orm_query_parameter *parameter,
                             const char **why) {
    const char *slot = run->args + parameter->offset;
    bool nullable = orm__query_slot_nullable(parameter);
    if (parameter->null_offset >= 0 && *(const bool *)(run->args + parameter->null_offset))
        return add_null(run->session, parameter->type, why);
    if (!nullable && orm__type_is_null(parameter->type, false, slot)) {
        *why = "it is not to be NULL";
        return ORM_REQUIRED;
    }
    orm__oids oids = orm__connection_oids(run->session->connection);
    return orm__parameters_add(&run->session->parameters, parameter->type, nullable, slot, &oids,
                               why);
}

static orm_status add_parameter(const orm__query_run *run, const orm_query_parameter *parameter) {
    const char *why = "";
    orm_status status = orm__learn_type(run->session->connection, parameter->type);
    if (status != ORM_OK)
        return status;
    if (parameter->flags & ORM_PARAMETER_CURSOR)
        status = add_key(run, parameter, &why);
    else if (parameter->flags & ORM_PARAMETER_LIMIT)
        status = add_limit(run, parameter, &why);
    else
        status = add_member(run, parameter, &why);
    return status == ORM_OK ? ORM_OK : orm__query_fail_parameter(run, status, parameter, why);
}

orm_status orm__query_encode(orm__query_run *run) {
    orm_session *session = run->session;
    orm_status status = orm__session_enter(session);
    orm__parameters_clear(&session->parameters);
    for (int i = 0; i < run->shape->count && status == ORM_OK; i++)
        status = add_parameter(run, &run->query->parameters[run->shape->parameters[i]]);
    return status;
}

orm_status orm__query_send(orm__query_run *run, orm__result **out) {
    orm_session *session = run->session;
    *out = NULL;
    orm_status status = orm__query_encode(run);
    if (status == ORM_OK)
        status = orm__run(session->connection, &run->shape->statement, &session->parameters, out);
    return orm__session_leave(session, status);
}
