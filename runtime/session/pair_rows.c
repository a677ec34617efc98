/* Writing the rows of tables of pairs: those removed, then those added. */
#include "session/pairs.h"
#include "session/sql.h"

static void write_pair_insert(orm__buffer *sql, const orm_relation *relation) {
    int count = relation->column_count + relation->ref_count;
    orm__buffer_printf(sql, "INSERT INTO %s (", relation->through);
    for (int i = 0; i < relation->column_count; i++)
        orm__buffer_printf(sql, "%s, ", relation->through_mine[i]);
    for (int i = 0; i < relation->ref_count; i++)
        orm__buffer_printf(sql, "%s%s", i ? ", " : "", relation->through_theirs[i]);
    orm__buffer_text_add(sql, ") VALUES (");
    for (int i = 0; i < count; i++)
        orm__buffer_printf(sql, "%s$%d", i ? ", " : "", i + 1);
    /* One that is there already, unseen by this session, is as good. */
    orm__buffer_text_add(sql, ") ON CONFLICT DO NOTHING");
}

static void write_pair_delete(orm__buffer *sql, const orm_relation *relation) {
    int parameter = 0;
    orm__buffer_printf(sql, "DELETE FROM %s WHERE ", relation->through);
    for (int i = 0; i < relation->column_count; i++)
        orm__buffer_printf(sql, "%s = $%d AND ", relation->through_mine[i], ++parameter);
    for (int i = 0; i < relation->ref_count; i++)
        orm__buffer_printf(sql, "%s%s = $%d", i ? " AND " : "", relation->through_theirs[i],
                           ++parameter);
}

static orm_status add_side(orm_session *session, const orm_object *object, const uint16_t *columns,
                           int count) {
    orm_status status = ORM_OK;
    for (int i = 0; i < count && status == ORM_OK; i++) {
        const orm_column *column = &object->entity->columns[columns[i]];
        status = orm__add_parameter(session, object->entity, column, orm__nullable(column),
                                    orm__slot_of(object, column));
    }
    return status;
}

static orm_status write_pair(orm_session *session, orm_arena *scratch, const orm__pair *pair) {
    const orm_relation *relation = pair->relation;
    orm__buffer sql = orm__buffer_on(&session->allocator);
    orm__statement statement;
    if (pair->removed)
        write_pair_delete(&sql, relation);
    else
        write_pair_insert(&sql, relation);
    const char *text = orm__buffer_failed(&sql) ? NULL : orm_arena_copy(scratch, sql.data, sql.len);
    orm__buffer_free(&sql);
    if (!text)
        return orm__fail_nomem(&session->failure);
    statement = orm__statement_of(pair->removed ? "unlink" : "link", text);
    orm__parameters_clear(&session->parameters);
    orm_status status = add_side(session, pair->mine, relation->columns, relation->column_count);
    if (status == ORM_OK)
        status = add_side(session, pair->theirs, relation->ref_columns, relation->ref_count);
    return status == ORM_OK
               ? orm__batch_add(session->connection, &statement, &session->parameters, NULL)
               : status;
}

orm_status orm__pairs_write(orm_session *session, orm_arena *scratch) {
    orm_status status = session->pairs ? orm__batch_drain(session->connection) : ORM_OK;
    for (int pass = 0; pass < 2; pass++)
        for (const orm__pair *pair = session->pairs; pair && status == ORM_OK; pair = pair->next)
            if (pair->removed == (pass == 0))
                status = write_pair(session, scratch, pair);
    return status;
}
