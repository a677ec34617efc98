/*
 * Copy: rows by COPY in its binary form, which is the fastest way in that PostgreSQL has.
 *
 * All values are looked at before anything is sent. Rows are encoded into a buffer that is sent
 * whenever it is full, so that the memory does not grow with them. What COPY's binary form cannot
 * carry has a descriptor without `copy`: its rows go as inserts, many under way at once.
 */
#include "driver/copy.h"
#include "run/batch_run.h"

static orm_status encode_row(const orm__query_run *run, size_t row, orm__buffer *out) {
    orm__oids oids = orm__connection_oids(run->session->connection);
    orm__encoding to = {.out = out, .oids = &oids};
    for (int i = 0; i < run->query->parameter_count; i++) {
        const orm_query_parameter *parameter = &run->query->parameters[i];
        orm__encode_cell(&to, parameter->type, orm__query_slot_nullable(parameter),
                         orm__batch_slot(run, parameter, row));
        if (to.status != ORM_OK)
            return orm__query_fail_parameter(run, to.status, parameter, to.why);
    }
    return ORM_OK;
}

static orm_status write_rows(const orm__query_run *run, size_t count, orm__copy *copy) {
    orm_status status = ORM_OK;
    for (size_t row = 0; row < count && status == ORM_OK; row++) {
        status = encode_row(run, row, orm__copy_row(copy, run->query->parameter_count));
        if (status == ORM_OK)
            status = orm__copy_next(copy);
    }
    return status;
}

static orm_status learn_types(const orm__query_run *run) {
    orm_status status = orm__session_enter(run->session);
    for (int i = 0; i < run->query->parameter_count && status == ORM_OK; i++)
        status = orm__learn_type(run->session->connection, run->query->parameters[i].type);
    return status;
}

static orm_status copy_rows(const orm__query_run *run, size_t count,
                            const orm__statement *statement) {
    orm_session *session = run->session;
    orm__copy copy;
    orm_status status = learn_types(run);
    if (status == ORM_OK)
        status = orm__copy_open(&copy, session->connection, statement);
    if (status != ORM_OK)
        return orm__session_leave(session, status);
    status = write_rows(run, count, &copy);
    return orm__session_leave(session, orm__copy_close(&copy, status));
}

static orm_status run_copy(const orm__query_run *run, size_t count) {
    orm_session *session = run->session;
    orm__buffer sql = orm__buffer_on(&session->allocator);
    orm__buffer_printf(&sql, "COPY %s FROM STDIN (FORMAT binary)", run->query->copy);
    orm_status status = ORM_NOMEM;
    if (orm__buffer_failed(&sql)) {
        orm__fail_nomem(&session->failure);
    } else {
        orm__statement statement = orm__statement_of(run->query->name, sql.data);
        status = copy_rows(run, count, &statement);
    }
    orm__buffer_free(&sql);
    return status;
}

/* --- inserts instead ------------------------------------------------------------------------------ */

static orm_status drop_answer(void *context, void *tag, orm__result *result) {
    (void)context;
    (void)tag;
    orm__result_free(result);
    return ORM_OK;
}

static orm_status insert_rows(orm__query_run *run, size_t count) {
    orm_session *session = run->session;
    orm_status status = learn_types(run);
    if (status != ORM_OK)
        return orm__session_leave(session, status);
    const char *rows = run->args;
    orm__batch_open(session->connection, drop_answer, NULL);
    for (size_t row = 0; row < count && status == ORM_OK; row++) {
        run->args = rows + row * run->query->args_size;
        status = orm__query_encode(run);
        if (status == ORM_OK)
            status = orm__batch_add(session->connection, &run->shape->statement,
                                    &session->parameters, NULL);
        else
            orm__batch_fail(session->connection, status);
    }
    status = orm__batch_close(session->connection);
    return orm__session_leave(session, status);
}

orm_status orm_query_copy(orm_session *session, const orm_query *query, const void *rows,
                          size_t count) {
    orm__query_run run;
    orm_status status = orm__query_begin(session, query, count ? rows : "", &run);
    if (status == ORM_OK && count)
        status = orm__batch_check(&run, count);
    if (status != ORM_OK || count == 0)
        return status;
    if (query->copy)
        return run_copy(&run, count);
    status = orm__query_find_shape(&run);
    return status == ORM_OK ? insert_rows(&run, count) : status;
}
