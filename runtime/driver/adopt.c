/*
 * Adopting: a connection over one that the program made, and will have back.
 *
 * The program's stays as it was but for two things that are undone at the end: it is in nonblocking mode,
 * and whatever was begun on it is the business of whoever adopted it. Statements go without names, so
 * that none are left behind.
 */
#include "driver/pq_connection.h"

static orm_status check(const PGconn *theirs, orm__failure *failure) {
    if (PQstatus(theirs) != CONNECTION_OK)
        return orm__fail_with(
            failure, &(orm__facts){.status = ORM_DISCONNECTED, .detail = PQerrorMessage(theirs)},
            "the connection to be adopted is lost, or not made yet");
    if (PQpipelineStatus(theirs) != PQ_PIPELINE_OFF)
        return orm__fail_with(
            failure, &(orm__facts){.status = ORM_MISUSE, .hint = "leave it: PQexitPipelineMode"},
            "the connection to be adopted is in pipeline mode");
    if (PQtransactionStatus(theirs) == PQTRANS_ACTIVE)
        return orm__fail_with(
            failure,
            &(orm__facts){.status = ORM_MISUSE, .hint = "read results until PQgetResult has none"},
            "the connection to be adopted is busy with a statement");
    return orm__connection_verify(theirs, failure);
}

orm_status orm__connection_adopt(const orm__connector *connector, PGconn *theirs,
                                 orm__failure *failure, orm__connection **out) {
    enum { NO_NAMES = 0 };
    *out = NULL;
    orm_status status = check(theirs, failure);
    if (status != ORM_OK)
        return status;
    orm__connection *made = orm__connection_make(connector, NO_NAMES, failure);
    if (!made)
        return ORM_NOMEM;
    made->pq = theirs;
    made->adopted = true;
    made->was_nonblocking = PQisnonblocking(theirs);
    if (PQsetnonblocking(theirs, 1) != 0) {
        status = orm__fail_connection(made, NULL);
        orm__disconnect(made);
        return status;
    }
    *out = made;
    return ORM_OK;
}
