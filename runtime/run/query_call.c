/*
 * The calls: one, maybe, many, exec and rows.
 *
 * Generated wrappers give them typed faces. What `out` points to is of a type of theirs, laid out
 * as this file says; it is written byte by byte, since it is not ours.
 */
#include "run/query_run.h"

#include <string.h>

/* --- failures ---------------------------------------------------------------------------------- */

orm_status orm__query_fail(const orm__query_run *run, orm_status status, const char *format, ...) {
    orm__buffer message = orm__buffer_on(&run->session->allocator);
    va_list arguments;
    va_start(arguments, format);
    orm__buffer_vprintf(&message, format, arguments);
    va_end(arguments);
    orm__facts facts = {.status = status,
                        .query = run->query->name,
                        .statement = run->shape ? run->shape->statement.sql : NULL};
    status = orm__fail_with(&run->session->failure, &facts, "%s: %s", run->query->name,
                            orm__buffer_text(&message));
    orm__buffer_free(&message);
    return status;
}

orm_status orm__query_fail_parameter(const orm__query_run *run, orm_status status,
                                     const orm_query_parameter *parameter, const char *why) {
    if (status == ORM_NOMEM)
        return orm__fail_nomem(&run->session->failure);
    return orm__query_fail(run, status, "`%s`: %s", parameter->name, why);
}

/* --- what all begin with ------------------------------------------------------------------------- */

orm_status orm__query_begin(orm_session *session, const orm_query *query, const void *args,
                            orm__query_run *out) {
    *out = (orm__query_run){.session = session, .query = query, .args = args};
    if (session->latched != ORM_OK)
        return session->latched;
    if (query->abi != ORM_ABI)
        return orm__fail_with(
            &session->failure,
            &(orm__facts){.status = ORM_MISUSE, .query = query->name, .hint = "generate it again"},
            "`%s` was generated for ABI %u of liborm, which has %u", query->name,
            (unsigned)query->abi, (unsigned)ORM_ABI);
    if (!args && query->args_size)
        return orm__query_fail(out, ORM_MISUSE, "it has parameters, and got none");
    return session->options.no_autoflush ? ORM_OK : orm_session_flush(session);
}

/* Runs a query that is no page. *out is NULL also when there was nothing to send. */
static orm_status run_query(orm_session *session, const orm_query *query, const void *args,
                            orm__query_run *run, orm__result **out) {
    *out = NULL;
    orm_status status = orm__query_begin(session, query, args, run);
    if (status == ORM_OK)
        status = orm__query_sort(run);
    if (status == ORM_OK)
        status = orm__query_find_shape(run);
    if (status != ORM_OK || run->nothing)
        return status;
    return orm__query_send(run, out);
}

/* --- the calls ----------------------------------------------------------------------------------- */

typedef struct row_list {
    void *items;
    size_t len;
} row_list;

orm_status orm_query_many(orm_session *session, const orm_query *query, const void *args,
                          void *out) {
    orm__query_run run;
    orm__result *result;
    row_list list = {NULL, 0};
    memcpy(out, &list, sizeof list);
    orm_status status = run_query(session, query, args, &run, &result);
    if (result) {
        list.len = (size_t)orm__result_rows(result);
        status = orm__result_rows_make(&run, result, list.len, &list.items);
    }
    orm__result_free(result);
    if (status == ORM_OK)
        memcpy(out, &list, sizeof list);
    return status;
}

/* The row, or the object that is all of it; *out is left alone when there is no row. */
static orm_status take_single(const orm__query_run *run, const orm__result *result, void *out) {
    void *row;
    int rows = orm__result_rows(result);
    if (rows == 0)
        return ORM_OK;
    if (rows > 1)
        return orm__query_fail(run, ORM_TOO_MANY_ROWS, "%d rows, where at most one was expected",
                               rows);
    orm_status status = orm__result_rows_make(run, result, 1, &row);
    if (status == ORM_OK && run->query->flags & ORM_QUERY_BARE)
        memcpy(out, row, sizeof(void *));
    else if (status == ORM_OK)
        memcpy(out, &row, sizeof row);
    return status;
}

static orm_status run_single(orm_session *session, const orm_query *query, const void *args,
                             bool required, void *out) {
    orm__query_run run;
    orm__result *result;
    const void *none = NULL;
    memcpy(out, &none, sizeof none);
    orm_status status = run_query(session, query, args, &run, &result);
    bool found = result && orm__result_rows(result) > 0;
    if (result)
        status = take_single(&run, result, out);
    orm__result_free(result);
    if (status == ORM_OK && required && !found)
        return orm__query_fail(&run, ORM_NOT_FOUND, "no row");
    return status;
}

orm_status orm_query_one(orm_session *session, const orm_query *query, const void *args,
                         void *out) {
    return run_single(session, query, args, true, out);
}

orm_status orm_query_maybe(orm_session *session, const orm_query *query, const void *args,
                           void *out) {
    return run_single(session, query, args, false, out);
}

orm_status orm_query_rows(orm_session *session, const orm_query *query, const void *args,
                          uint64_t *out) {
    orm__query_run run;
    orm__result *result;
    *out = 0;
    orm_status status = run_query(session, query, args, &run, &result);
    if (result)
        *out = (uint64_t)orm__result_affected(result);
    orm__result_free(result);
    return status;
}

orm_status orm_query_exec(orm_session *session, const orm_query *query, const void *args) {
    uint64_t rows;
    return orm_query_rows(session, query, args, &rows);
}
