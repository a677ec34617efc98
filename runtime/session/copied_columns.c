/* Which columns COPY can fill; and its statement. */
#include "session/copied_columns.h"

#include <string.h>

#include "session/sql.h"

/* The name of each column and the type whose binary form it takes; 0 is any enum. */
static const char columns_sql[] =
    "SELECT a.attname::pg_catalog.text, CASE t.typtype WHEN 'e' THEN 0 WHEN 'd' THEN t.typbasetype"
    " ELSE t.oid END::pg_catalog.int8 FROM pg_catalog.pg_class AS c"
    " JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0"
    " JOIN pg_catalog.pg_type AS t ON t.oid = a.atttypid"
    " WHERE c.oid = pg_catalog.to_regclass($1) AND c.relkind IN ('r', 'p') AND NOT c.relhasrules"
    " AND NOT pg_catalog.row_security_active(c.oid)";

static bool takes_type(const orm_column *column, int64_t oid) {
    if (column->type->kind == ORM_KIND_ENUM)
        return oid == 0;
    return !*column->cast && oid == (int64_t)column->type->oid && oid != 0;
}

static int64_t read_oid(orm__cell cell) {
    uint64_t number = 0;
    for (int i = 0; i < cell.len; i++)
        number = number << 8 | (unsigned char)cell.data[i];
    return (int64_t)number;
}

static orm_status note_columns(orm_session *session, const orm_entity *entity,
                               const orm__result *result, orm_arena *arena, uint64_t *out) {
    for (unsigned i = 0; i < entity->column_count; i++) {
        const orm_column *column = &entity->columns[i];
        const char *name = orm__sql_unquoted(arena, column->name);
        if (!name)
            return orm__fail_nomem(&session->failure);
        for (int row = 0; row < orm__result_rows(result); row++)
            if (strcmp(orm__result_cell(result, row, 0).data, name) == 0 &&
                takes_type(column, read_oid(orm__result_cell(result, row, 1))))
                orm__bit_set(out, i, true);
    }
    return ORM_OK;
}

orm_status orm__ask_copied(orm_session *session, const orm_entity *entity, orm_arena *arena,
                           const uint64_t **out) {
    orm__statement statement = orm__statement_of("copied_columns", columns_sql);
    orm__result *result = NULL;
    const char *why = "";
    uint64_t *bits = orm_arena_zalloc(arena, entity->words * sizeof *bits);
    orm__parameters_clear(&session->parameters);
    if (!bits || orm__parameters_add(&session->parameters, &orm_type_text, false, &entity->table,
                                     NULL, &why) != ORM_OK)
        return orm__fail_nomem(&session->failure);
    orm_status status = orm__run(session->connection, &statement, &session->parameters, &result);
    if (status == ORM_OK)
        status = note_columns(session, entity, result, arena, bits);
    orm__result_free(result);
    *out = bits;
    return status;
}

bool orm__copy_statement(orm_session *session, const orm_entity *entity, const uint16_t *columns,
                         size_t count, orm_arena *arena, orm__statement *out) {
    orm__buffer sql = orm__buffer_on(&session->allocator);
    orm__buffer_printf(&sql, "COPY %s (", entity->table);
    for (size_t i = 0; i < count; i++)
        orm__buffer_printf(&sql, "%s%s", i ? ", " : "", entity->columns[columns[i]].name);
    orm__buffer_text_add(&sql, ") FROM STDIN (FORMAT binary)");
    const char *text = orm__buffer_failed(&sql) ? NULL : orm_arena_copy(arena, sql.data, sql.len);
    orm__buffer_free(&sql);
    if (text)
        *out = orm__statement_of("copy", text);
    return text != NULL;
}
