/* SQL from descriptors. */
#include "session/sql.h"

#include <string.h>

static void write_column(orm__buffer *sql, const orm_column *column, const char *comma,
                         const char *alias) {
    bool computed = column->flags & ORM_COLUMN_COMPUTED;
    orm__buffer_printf(sql, "%s%s%s%s%s", comma, computed ? "" : alias, computed ? "" : ".",
                       column->name, column->read);
}

void orm__sql_columns(orm__buffer *sql, const orm_entity *entity, const char *alias, bool whole) {
    const char *comma = "";
    for (unsigned i = 0; i < entity->column_count; i++) {
        const orm_column *column = &entity->columns[i];
        if ((column->flags & ORM_COLUMN_LAZY && !whole) || column->flags & ORM_COLUMN_BESIDE)
            continue;
        write_column(sql, column, comma, alias);
        comma = ", ";
    }
}

void orm__sql_some_columns(orm__buffer *sql, const orm_entity *entity, const char *alias,
                           const uint16_t *columns, int count) {
    for (int i = 0; i < count; i++)
        write_column(sql, &entity->columns[columns[i]], i ? ", " : "", alias);
}

bool orm__keep_statement(orm_session *session, const orm_entity *entity, const char *operation,
                         const orm__buffer *sql, orm__statement *out) {
    size_t name_len = strlen(entity->c_name) + 1 + strlen(operation);
    char *name = orm_arena_alloc(session->kept, name_len + 1);
    char *kept =
        orm__buffer_failed(sql) ? NULL : orm_arena_copy(session->kept, sql->data, sql->len);
    if (!name || !kept)
        return false;
    snprintf(name, name_len + 1, "%s_%s", entity->c_name, operation);
    *out = orm__statement_of(name, kept);
    return true;
}

const char *orm__sql_unquoted(orm_arena *arena, const char *name) {
    char *copy = orm_arena_strdup(arena, name);
    if (!copy || *copy != '"')
        return copy;
    size_t len = 0;
    for (const char *from = name + 1; *from && !(*from == '"' && from[1] != '"'); from++) {
        from += *from == '"';
        copy[len++] = *from;
    }
    copy[len] = '\0';
    return copy;
}

void orm__sql_text(orm__buffer *sql, const char *text) {
    orm__buffer_byte(sql, '\'');
    for (; *text; text++) {
        if (*text == '\'')
            orm__buffer_byte(sql, '\'');
        orm__buffer_byte(sql, *text);
    }
    orm__buffer_byte(sql, '\'');
}

orm_status orm__fail_column(orm_session *session, orm_status status, const orm_entity *entity,
                            const orm_column *column, const char *why) {
    if (status == ORM_NOMEM)
        return orm__fail_nomem(&session->failure);
    return orm__fail_with(
        &session->failure,
        &(orm__facts){.status = status, .table = entity->table, .column = column->name},
        "`%s` of `%s`: %s", column->name, entity->name, why);
}

orm_status orm__add_parameter(orm_session *session, const orm_entity *entity,
                              const orm_column *column, bool nullable, const void *slot) {
    orm__oids oids = orm__connection_oids(session->connection);
    const char *why = "";
    orm_status status =
        orm__parameters_add(&session->parameters, column->type, nullable, slot, &oids, &why);
    return status == ORM_OK ? ORM_OK : orm__fail_column(session, status, entity, column, why);
}
