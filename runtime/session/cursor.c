/*
 * A cursor's name is made of a number and a hash of its statement: the same query gets the same name
 * again, so that what declares it and fetches from it stays prepared, and no two queries share one.
 */
#include "session/cursor.h"

#include <inttypes.h>
#include <stdio.h>

static orm_status declare(orm_session *session, const orm__cursor *cursor,
                          const orm__statement *statement, const orm__parameters *parameters) {
    orm__buffer sql = orm__buffer_on(&session->allocator);
    orm__buffer_printf(&sql, "DECLARE %s NO SCROLL CURSOR FOR %s", cursor->name, statement->sql);
    orm__statement whole = orm__statement_of(statement->query, orm__buffer_text(&sql));
    orm_status status = orm__buffer_failed(&sql)
                            ? orm__fail_nomem(&session->failure)
                            : orm__run(session->connection, &whole, parameters, NULL);
    orm__buffer_free(&sql);
    return status;
}

orm_status orm__cursor_open(orm_session *session, uint32_t number, const orm__statement *statement,
                            const orm__parameters *parameters, orm__cursor *out) {
    orm__cursor made = {
        .number = number, .savepoints = session->savepoint_count, .rows = session->cursor_rows};
    if (!session->in_transaction)
        return orm__fail_with(
            &session->failure,
            &(orm__facts){.status = ORM_MISUSE, .hint = "orm_session_begin begins one"},
            "a cursor needs a transaction");
    snprintf(made.name, sizeof made.name, "orm_cursor_%" PRIu32 "_%016" PRIx64, number,
             statement->hash[0]);
    orm_status status = declare(session, &made, statement, parameters);
    if (status != ORM_OK)
        return status;
    *out = made;
    snprintf(out->fetch_sql, sizeof out->fetch_sql, "FETCH %d FROM %s", out->rows, out->name);
    out->fetch = orm__statement_of(statement->query, out->fetch_sql);
    return ORM_OK;
}

static int left_in_block(const orm__cursor *cursor) {
    return cursor->block ? orm__result_rows(cursor->block) - cursor->at : 0;
}

/* The block that was not full was the last. */
static orm_status fetch(orm_session *session, orm__cursor *cursor) {
    if (cursor->block && orm__result_rows(cursor->block) < cursor->rows)
        return ORM_OK;
    orm__cursor_drop(cursor);
    orm__parameters_clear(&session->parameters);
    return orm__session_run(session, &cursor->fetch, &cursor->block);
}

orm_status orm__cursor_next(orm_session *session, orm__cursor *cursor, orm__rows *rows) {
    rows->count = 0;
    orm_status status = left_in_block(cursor) > 0 ? ORM_OK : fetch(session, cursor);
    if (status != ORM_OK)
        return status;
    while (left_in_block(cursor) > 0 && rows->count < ORM__ROWS_AT_HAND)
        rows->at[rows->count++] = (orm__row_place){cursor->block, cursor->at++};
    return ORM_OK;
}

void orm__cursor_close(orm_session *session, const orm__cursor *cursor) {
    char command[ORM__CURSOR_COMMAND];
    const char *commands[] = {command};
    snprintf(command, sizeof command, "CLOSE %s", cursor->name);
    if (session->latched == ORM_OK && session->in_transaction)
        orm__session_leave(session, orm__run_controls(session->connection, commands, 1));
    else if (cursor->number > session->left_cursor)
        session->left_cursor = cursor->number;
}

void orm__cursor_drop(orm__cursor *cursor) {
    orm__result_free(cursor->block);
    cursor->block = NULL;
    cursor->at = 0;
}
