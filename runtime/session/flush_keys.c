/*
 * Reserving keys: new rows learn theirs before they are sent.
 *
 * With their keys known, rows that refer to each other need not wait for each other's answers, and
 * rows of one statement can be told apart in its answer, which has no order.
 *
 *     one new row in all         its INSERT tells the key: nothing is reserved
 *     sequence of the column     its numbers are taken, all columns of the flush in one statement
 *     another default, trigger   the key is the database's to make: rows go one by one
 *
 * The database is asked which sequence it is, since a table or column that was renamed keeps its
 * sequence's name. It answers with NULL where numbers must not be taken: the sequence is not the
 * column's own, may not be used, or a trigger sees the row before it is stored and may change it.
 */
#include <string.h>

#include "session/flush.h"
#include "session/sql.h"

static const char reserve_sql[] =
    "SELECT CASE WHEN w.sequence IS NOT NULL"
    " AND pg_catalog.has_sequence_privilege(w.sequence, 'USAGE')"
    " AND NOT EXISTS (SELECT FROM pg_catalog.pg_trigger AS t WHERE t.tgrelid = w.relation"
    " AND NOT t.tgisinternal AND t.tgenabled <> 'D' AND (t.tgtype & 7) = 7)"
    " THEN ARRAY(SELECT pg_catalog.nextval(w.sequence)"
    " FROM pg_catalog.generate_series(1, w.count)) END"
    " FROM (SELECT u.place, u.count, pg_catalog.to_regclass(u.relation) AS relation,"
    " pg_catalog.pg_get_serial_sequence(u.relation, u.name)::pg_catalog.regclass AS sequence"
    " FROM unnest($1, $2, $3) WITH ORDINALITY AS u(relation, name, count, place)"
    " OFFSET 0) AS w ORDER BY w.place";

/* What is wanted of the sequence of one column. */
typedef struct wish {
    const orm_entity *entity;
    uint16_t column;
    int64_t count;
    orm_int64_array numbers;
    size_t used;
} wish;

typedef struct wishes {
    ORM__LIST(wish) list;
    size_t last; /* found last: rows of one entity stand together */
} wishes;

/* --- who wants a key ---------------------------------------------------------------------------- */

static bool has_sequence(const orm_column *column) {
    return (column->flags & (ORM_COLUMN_IDENTITY | ORM_COLUMN_IDENTITY_ALWAYS) ||
            column->sequence) &&
           orm__is_integer(column->type->kind) && !orm__nullable(column);
}

static wish *find_wish(wishes *wanted, const orm_entity *entity, uint16_t column) {
    for (size_t i = 0; i < wanted->list.len; i++) {
        size_t at = (wanted->last + i) % wanted->list.len;
        wish *found = &wanted->list.items[at];
        if (found->entity == entity && found->column == column) {
            wanted->last = at;
            return found;
        }
    }
    return NULL;
}

static bool add_wishes(orm__flusher *at, wishes *wanted, const orm_object *object) {
    const orm_entity *entity = object->entity;
    for (int i = 0; i < entity->key_count; i++) {
        uint16_t column = entity->key[i];
        if (!has_sequence(&entity->columns[column]) || orm__bit(orm__changed(object), column))
            continue;
        wish *found = find_wish(wanted, orm__root_of(entity), column);
        if (!found && !ORM__LIST_ADD(at->scratch, &wanted->list,
                                     (wish){.entity = orm__root_of(entity), .column = column}))
            return false;
        found = found ? found : &wanted->list.items[wanted->list.len - 1];
        found->count++;
    }
    return true;
}

/* --- asking -------------------------------------------------------------------------------------- */

static orm_status add_parameter(orm_session *session, const orm_type *type, const void *array) {
    const char *why = "";
    orm_status status = orm__parameters_add(&session->parameters, type, false, array, NULL, &why);
    if (status == ORM_NOMEM)
        return orm__fail_nomem(&session->failure);
    return status == ORM_OK ? ORM_OK : orm__fail(&session->failure, status, "a table: %s", why);
}

static orm_status add_wanted(orm__flusher *at, const wishes *wanted) {
    size_t len = wanted->list.len;
    const char **tables = orm_arena_alloc(at->scratch, len * sizeof *tables);
    const char **names = orm_arena_alloc(at->scratch, len * sizeof *names);
    int64_t *counts = orm_arena_alloc(at->scratch, len * sizeof *counts);
    if (!tables || !names || !counts)
        return orm__fail_nomem(&at->session->failure);
    for (size_t i = 0; i < len; i++) {
        const wish *one = &wanted->list.items[i];
        tables[i] = one->entity->table;
        names[i] = orm__sql_unquoted(at->scratch, one->entity->columns[one->column].name);
        counts[i] = one->count;
        if (!names[i])
            return orm__fail_nomem(&at->session->failure);
    }
    orm__parameters_clear(&at->session->parameters);
    orm_text_array texts = {.items = tables, .len = len};
    orm_status status = add_parameter(at->session, &orm_type_text_array, &texts);
    texts.items = names;
    if (status == ORM_OK)
        status = add_parameter(at->session, &orm_type_text_array, &texts);
    orm_int64_array numbers = {.items = counts, .len = len};
    return status == ORM_OK ? add_parameter(at->session, &orm_type_int8_array, &numbers) : status;
}

static orm_status read_numbers(orm__flusher *at, const orm__result *result, wishes *wanted) {
    orm_session *session = at->session;
    for (size_t i = 0; i < wanted->list.len; i++) {
        wish *one = &wanted->list.items[i];
        const char *why = "";
        orm__cell cell = orm__result_cell(result, (int)i, 0);
        if (!cell.data)
            continue;
        orm_status status = orm__decode(&orm_type_int8_array, cell.data, cell.len, at->scratch,
                                        &one->numbers, &why);
        if (status == ORM_NOMEM)
            return orm__fail_nomem(&session->failure);
        if (status != ORM_OK || one->numbers.len != (size_t)one->count)
            return orm__fail(&session->failure, ORM_MISMATCH,
                             "the keys reserved for `%s` are not what was asked for",
                             one->entity->name);
    }
    return ORM_OK;
}

/* --- giving -------------------------------------------------------------------------------------- */

static bool store_number(orm_kind kind, int64_t number, void *value) {
    int16_t two = (int16_t)number;
    int32_t four = (int32_t)number;
    if (kind == ORM_KIND_INT2)
        memcpy(value, &two, sizeof two);
    else if (kind == ORM_KIND_INT4)
        memcpy(value, &four, sizeof four);
    else
        memcpy(value, &number, sizeof number);
    return kind == ORM_KIND_INT8 || number == (kind == ORM_KIND_INT4 ? four : two);
}

static orm_status store_key(orm_session *session, const orm_entity *entity,
                            const orm_column *column, int64_t number, void *value) {
    if (store_number(column->type->kind, number, value))
        return ORM_OK;
    return orm__fail_with(
        &session->failure,
        &(orm__facts){.status = ORM_VALUE, .table = entity->table, .column = column->name},
        "the sequence of `%s` has outgrown the column", column->name);
}

static orm_status give_keys(orm__flusher *at, wishes *wanted, orm_object *object) {
    const orm_entity *entity = object->entity;
    for (int i = 0; i < entity->key_count; i++) {
        const orm_column *column = &entity->columns[entity->key[i]];
        wish *one = orm__bit(orm__changed(object), entity->key[i])
                        ? NULL
                        : find_wish(wanted, orm__root_of(entity), entity->key[i]);
        if (!one || one->used == one->numbers.len)
            continue;
        orm_status status = store_key(at->session, entity, column, one->numbers.items[one->used++],
                                      orm__value_of(object, column));
        if (status != ORM_OK)
            return status;
        orm__bit_set(orm__changed(object), entity->key[i], true);
    }
    return ORM_OK;
}

/* Before new rows are given their keys: a rollback takes those back. */
static orm_status want_keys(orm__flusher *at, wishes *wanted) {
    const orm__tasks *inserts = &at->plan.inserts;
    bool several = inserts->len > 1;
    for (size_t i = 0; i < inserts->len; i++) {
        orm__record *record = inserts->items[i].record;
        if (!orm__keep_new(record->object, record))
            return at->session->latched;
        if (several && !add_wishes(at, wanted, record->object))
            return orm__fail_nomem(&at->session->failure);
    }
    return ORM_OK;
}

/* --- the whole ----------------------------------------------------------------------------------- */

static orm_status reserve(orm__flusher *at, wishes *wanted) {
    orm_session *session = at->session;
    orm__result *result = NULL;
    orm__statement statement = orm__statement_of("reserve_keys", reserve_sql);
    orm_status status = add_wanted(at, wanted);
    if (status == ORM_OK)
        status = orm__run(session->connection, &statement, &session->parameters, &result);
    if (status == ORM_OK)
        status = read_numbers(at, result, wanted);
    orm__result_free(result);
    return status;
}

orm_status orm__reserve_keys(orm__flusher *at) {
    const orm__tasks *inserts = &at->plan.inserts;
    wishes wanted = {.last = 0};
    orm_status status = want_keys(at, &wanted);
    if (status != ORM_OK || wanted.list.len == 0)
        return status;
    status = reserve(at, &wanted);
    for (size_t i = 0; i < inserts->len && status == ORM_OK; i++)
        status = give_keys(at, &wanted, inserts->items[i].record->object);
    return status;
}

orm_status orm__reserve_numbers(orm_session *session, const orm_entity *entity, uint16_t number,
                                size_t count, orm_arena *scratch, void **out) {
    const orm_column *column = &entity->columns[number];
    orm__flusher at = {.session = session, .scratch = scratch};
    wishes wanted = {.last = 0};
    *out = NULL;
    if (!has_sequence(column))
        return ORM_OK;
    if (!ORM__LIST_ADD(scratch, &wanted.list,
                       (wish){.entity = entity, .column = number, .count = (int64_t)count}))
        return orm__fail_nomem(&session->failure);
    orm_status status = reserve(&at, &wanted);
    const orm_int64_array *numbers = &wanted.list.items[0].numbers;
    if (status != ORM_OK || numbers->len == 0)
        return status;
    char *stored = orm_arena_alloc(scratch, numbers->len * column->type->size);
    if (!stored)
        return orm__fail_nomem(&session->failure);
    for (size_t i = 0; i < numbers->len && status == ORM_OK; i++)
        status =
            store_key(session, entity, column, numbers->items[i], stored + i * column->type->size);
    *out = stored;
    return status;
}
