/* The columns of bulk writing: which they are, and whether rows have values for them. */
#include "run/bulk_rows.h"

#include <string.h>

#include "session/hooks.h"

static const char *const names[] = {
    [ORM_BULK_INSERT] = "insert",
    [ORM_BULK_UPDATE] = "update",
    [ORM_BULK_UPSERT] = "upsert",
    [ORM_BULK_DELETE] = "delete",
};

orm_status orm__bulk_refuse(const orm__bulk *bulk, const char *why) {
    return orm__fail_with(&bulk->session->failure,
                          &(orm__facts){.status = ORM_MISUSE, .table = bulk->entity->table},
                          "bulk %s of `%s`: %s", names[bulk->kind], bulk->entity->name, why);
}

static orm_status refuse_column(const orm__bulk *bulk, orm_status status, const orm_column *column,
                                const char *why) {
    return orm__fail_with(
        &bulk->session->failure,
        &(orm__facts){.status = status, .table = bulk->entity->table, .column = column->name},
        "bulk %s of `%s`: `%s` %s", names[bulk->kind], bulk->entity->name, column->name, why);
}

/* --- choosing -------------------------------------------------------------------------------------- */

/* What the database fills by itself. */
static bool is_filled(const orm_column *column) {
    enum {
        FILLED = ORM_COLUMN_DEFAULT | ORM_COLUMN_IDENTITY | ORM_COLUMN_IDENTITY_ALWAYS |
                 ORM_COLUMN_GENERATED | ORM_COLUMN_VERSION | ORM_COLUMN_UPDATED
    };
    return column->flags & FILLED;
}

static bool conflicts(const orm__bulk *bulk, unsigned number) {
    for (int i = 0; i < bulk->conflict->column_count; i++)
        if (bulk->conflict->columns[i] == number)
            return true;
    return false;
}

/* Whether a column is one of the usual ones, in what is written or in an upsert's update. */
static bool is_usual(const orm__bulk *bulk, const orm__numbers *out, unsigned number) {
    const orm_column *column = &bulk->entity->columns[number];
    if (column->flags & (ORM__COLUMN_ELSEWHERE | ORM_COLUMN_DISCRIMINATOR))
        return false;
    bool key = column->flags & ORM_COLUMN_KEY;
    if (out == &bulk->update)
        return orm__is_listed(&bulk->columns, number) && !key && !conflicts(bulk, number);
    return !is_filled(column) && !(key && bulk->kind == ORM_BULK_UPDATE);
}

static orm_status check_column(const orm__bulk *bulk, const orm__numbers *out, unsigned number) {
    const orm_column *column = &bulk->entity->columns[number];
    bool updates = bulk->kind == ORM_BULK_UPDATE || out == &bulk->update;
    if (column->flags & ORM__COLUMN_ELSEWHERE)
        return refuse_column(bulk, ORM_MISUSE, column, "is of another entity's rows");
    if (column->flags & ORM_COLUMN_DISCRIMINATOR)
        return refuse_column(bulk, ORM_MISUSE, column, "is what the entity says");
    if (column->flags & ORM_COLUMN_GENERATED)
        return refuse_column(bulk, ORM_MISUSE, column, "is computed by the database");
    if (bulk->kind == ORM_BULK_UPDATE && column->flags & ORM_COLUMN_KEY)
        return refuse_column(bulk, ORM_MISUSE, column, "is what the row is found by");
    if (out == &bulk->update && !orm__is_listed(&bulk->columns, number))
        return refuse_column(bulk, ORM_MISUSE, column, "is to be updated, but is not inserted");
    if (updates && column->flags & ORM_COLUMN_VERSION)
        return refuse_column(bulk, ORM_MISUSE, column, "counts up by itself");
    return orm__is_listed(out, number) ? refuse_column(bulk, ORM_MISUSE, column, "is listed twice")
                                       : ORM_OK;
}

static orm_status choose(orm__bulk *bulk, orm_columns wanted, orm__numbers *out) {
    const orm_entity *entity = bulk->entity;
    size_t most = wanted.numbers ? wanted.len : entity->column_count;
    orm_status status = ORM_OK;
    out->items = orm_arena_alloc(bulk->scratch, (most + 1) * sizeof *out->items);
    if (!out->items)
        return orm__fail_nomem(&bulk->session->failure);
    for (size_t i = 0; i < most && status == ORM_OK; i++) {
        uint16_t number = wanted.numbers ? wanted.numbers[i] : (uint16_t)i;
        if (number >= entity->column_count)
            return orm__bulk_refuse(bulk, "there is no column of such a number");
        if (!wanted.numbers && !is_usual(bulk, out, number))
            continue;
        status = check_column(bulk, out, number);
        out->items[out->len++] = number;
    }
    return status;
}

orm_status orm__bulk_columns(orm__bulk *bulk, orm_columns columns, orm_columns update) {
    if (bulk->kind == ORM_BULK_DELETE)
        return ORM_OK;
    orm_status status = choose(bulk, columns, &bulk->columns);
    if (status == ORM_OK && bulk->columns.len == 0)
        return orm__bulk_refuse(bulk, "there is no column to write");
    return status == ORM_OK && bulk->kind == ORM_BULK_UPSERT ? choose(bulk, update, &bulk->update)
                                                             : status;
}

/* --- values ------------------------------------------------------------------------------------------ */

/* Whether a row of several tables is told by the column, once the first has it. */
static bool tells_row(const orm__bulk *bulk, const orm_column *column) {
    return bulk->kind == ORM_BULK_UPSERT && orm__bulk_is_joined(bulk->entity) &&
           conflicts(bulk, (unsigned)(column - bulk->entity->columns));
}

static orm_status fail_value(const orm__bulk *bulk, orm_status status, const orm_column *column,
                             size_t row, const char *why) {
    return orm__fail_with(
        &bulk->session->failure,
        &(orm__facts){.status = status, .table = bulk->entity->table, .column = column->name},
        "bulk %s of `%s`: row %zu, `%s`: %s", names[bulk->kind], bulk->entity->name, row,
        column->name, why);
}

static orm_status check_value(const orm__bulk *bulk, const orm_column *column, size_t row) {
    const char *slot = orm__bulk_slot(bulk, column, row), *why = "is not to be NULL";
    bool nullable = orm__nullable(column);
    bool null = orm__type_is_null(column->type, nullable, slot);
    bool required = !nullable || tells_row(bulk, column);
    orm_status status = null && required ? ORM_REQUIRED : ORM_OK;
    const char *value = slot + orm__slot_offset(column->type, nullable);
    if (!null)
        status = orm__check_value(column->type, value, &why);
    if (!null && status == ORM_OK)
        status = orm__check_limit(column->type, column->limit, column->scale, value, &why);
    return status == ORM_OK ? ORM_OK : fail_value(bulk, status, column, row, why);
}

/* A column that has neither a value nor a default, of which each row would fail. */
static orm_status check_missing(const orm__bulk *bulk) {
    const orm_entity *entity = bulk->entity;
    enum { NOT_GIVEN = ORM__COLUMN_ELSEWHERE | ORM_COLUMN_DISCRIMINATOR };
    for (unsigned i = 0; i < entity->column_count && !orm__bulk_by_key(bulk); i++) {
        const orm_column *column = &entity->columns[i];
        if (orm__is_listed(&bulk->columns, i) || column->flags & NOT_GIVEN)
            continue;
        if (!orm__nullable(column) && !is_filled(column))
            return refuse_column(bulk, ORM_REQUIRED, column, "is required, and not listed");
        if (tells_row(bulk, column))
            return refuse_column(bulk, ORM_REQUIRED, column, "tells the row, and is not listed");
    }
    return ORM_OK;
}

static orm_status check_values(const orm__bulk *bulk, size_t values) {
    orm_status status = ORM_OK;
    for (size_t row = 0; row < bulk->count && status == ORM_OK; row++)
        for (size_t i = 0; i < values && status == ORM_OK; i++)
            status = check_value(bulk, orm__bulk_value(bulk, i), row);
    return status;
}

/* --- what the program's hooks say --------------------------------------------------------------------- */

/* Makes an object of a row for a while: it has the values that are written, and the key. */
static void show_row(const orm__bulk *bulk, size_t row, size_t values, orm_object *object) {
    for (size_t i = 0; i < values; i++) {
        const orm_column *column = orm__bulk_value(bulk, i);
        memcpy(orm__slot_of(object, column), orm__bulk_slot(bulk, column, row),
               orm__slot_size(column->type, orm__nullable(column)));
        orm__bit_set(orm__loaded(object), (unsigned)(column - bulk->entity->columns), true);
    }
}

static orm_status ask_about_row(const orm__bulk *bulk, size_t row, const orm_object *object) {
    for (size_t i = 0; i < bulk->columns.len; i++) {
        const orm_column *column = orm__bulk_value(bulk, i);
        const char *why = orm__hooks_check(bulk->session, object, bulk->columns.items[i],
                                           orm__slot_of(object, column));
        if (why)
            return fail_value(bulk, ORM_VALUE, column, row, why);
    }
    return ORM_OK;
}

static orm_status ask_hooks(const orm__bulk *bulk, size_t values) {
    if (!orm__hooks_watch(bulk->session, bulk->entity))
        return ORM_OK;
    orm_object *object =
        orm__object_new_loose(&bulk->session->allocator, bulk->entity, ORM__TRANSIENT);
    if (!object)
        return orm__fail_nomem(&bulk->session->failure);
    orm_status status = ORM_OK;
    memset(orm__loaded(object), 0, bulk->entity->words * sizeof(uint64_t));
    for (size_t row = 0; row < bulk->count && status == ORM_OK; row++) {
        show_row(bulk, row, values, object);
        status = ask_about_row(bulk, row, object);
    }
    orm_object_free(object);
    return status;
}

static orm_status check_rows(const orm__bulk *bulk, size_t values) {
    orm_status status = check_values(bulk, values);
    return status == ORM_OK ? ask_hooks(bulk, values) : status;
}

orm_status orm__bulk_check(const orm__bulk *bulk) {
    orm_status status = check_missing(bulk);
    return status == ORM_OK ? check_rows(bulk, orm__bulk_value_count(bulk)) : status;
}

orm_status orm__bulk_check_values(const orm__bulk *bulk) {
    return check_rows(bulk, bulk->columns.len);
}
