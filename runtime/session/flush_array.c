/*
 * Columns of many rows as arrays, which unnest() makes rows again.
 *
 * An array on the wire is its dimensions, the OID of its items, and each item behind its length.
 */
#include "session/flush.h"
#include "session/sql.h"

static void write_head(orm__buffer *out, const orm_type *array, size_t count) {
    enum { ONE_DIMENSION = 1, MAY_HAVE_NULLS = 1, FIRST_INDEX = 1 };
    orm__buffer_u32(out, ONE_DIMENSION);
    orm__buffer_u32(out, MAY_HAVE_NULLS);
    orm__buffer_u32(out, array->element->oid);
    orm__buffer_u32(out, (uint32_t)count);
    orm__buffer_u32(out, FIRST_INDEX);
}

orm_status orm__add_array(orm_session *session, const orm_entity *entity, const orm_column *column,
                          const orm_object *const *rows, size_t count, bool *over) {
    const orm_type *array = orm__array_type_of(column->type);
    orm__buffer *out = &session->parameters.bytes;
    orm__oids oids = orm__connection_oids(session->connection);
    orm__encoding to = {.out = out, .oids = &oids, .why = ""};
    size_t from = out->len;
    *over = false;
    write_head(out, array, count);
    for (size_t i = 0; i < count && to.status == ORM_OK && !*over; i++) {
        orm__encode_cell(&to, column->type, orm__nullable(column), orm__slot_of(rows[i], column));
        *over = count > 1 && out->len > ORM__BYTES_A_STATEMENT;
    }
    if (*over)
        return ORM_OK;
    if (to.status == ORM_OK)
        to.status = orm__parameters_add_bytes(&session->parameters, array, from);
    return to.status == ORM_OK ? ORM_OK
                               : orm__fail_column(session, to.status, entity, column, to.why);
}
