/*
 * Failures: the story of what went wrong, kept in the object that it happened on.
 *
 * orm__fail and orm__fail_with are the only ways to come to a status that is not ORM_OK, so that a
 * failure without a message cannot be written. Texts are copied; the story lives until the next
 * one. Out of memory needs none: the story is then made of constants.
 */
#ifndef ORM_DRIVER_FAILURE_H
#define ORM_DRIVER_FAILURE_H

#include <orm/status.h>

#include "base/buffer.h"

typedef struct orm__failure {
    orm_error error; /* its texts point into `texts` or are constants */
    orm__buffer texts;
} orm__failure;

/* What is known besides the message. Texts are borrowed for the call and may be NULL. */
typedef struct orm__facts {
    orm_status status;
    const char *sqlstate;
    const char *detail;
    const char *hint;
    const char *constraint;
    const char *table;
    const char *column;
    const char *statement;
    const char *query;
    int position;
} orm__facts;

/* An empty failure: status ORM_OK. */
orm__failure orm__failure_on(const orm_allocator *allocator);

/* Tells a failure and returns its status. The facts may be texts of the failure itself. */
orm_status orm__fail_with(orm__failure *failure, const orm__facts *facts, const char *format, ...)
    ORM__PRINTF(3, 4);
orm_status orm__fail(orm__failure *failure, orm_status status, const char *format, ...)
    ORM__PRINTF(3, 4);

/* ORM_NOMEM, without asking for any memory. */
orm_status orm__fail_nomem(orm__failure *failure);

/* What an error told, its message left out; the texts are the error's. */
orm__facts orm__facts_of(const orm_error *told);

/* Tells the same story on another object, and returns its status. */
orm_status orm__failure_copy(orm__failure *to, const orm__failure *from);

/* Back to ORM_OK, keeping the memory. */
void orm__failure_clear(orm__failure *failure);

void orm__failure_free(orm__failure *failure);

#endif
