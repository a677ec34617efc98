/*
 * Shapes: from what the args set to the statement that says it.
 *
 * A session finds its shapes by the query's address and the shape's bits; the text is put together
 * once for each.
 */
#include <string.h>

#include "run/query_run.h"

/* --- bits -------------------------------------------------------------------------------------- */

bool orm__query_is_set(const orm_query_parameter *parameter, const char *args) {
    bool null = parameter->null_offset >= 0 && *(const bool *)(args + parameter->null_offset);
    return null || !orm__type_is_null(parameter->type, true, args + parameter->offset);
}

orm_status orm__query_sort(orm__query_run *run) {
    const orm_query *query = run->query;
    if (query->sort_offset < 0 || query->sort_count == 0)
        return ORM_OK;
    memcpy(&run->sort, run->args + query->sort_offset, sizeof run->sort);
    if (run->sort < query->sort_count)
        return ORM_OK;
    return orm__query_fail(run, ORM_VALUE, "there is no sort %u", run->sort);
}

/* The groups that are set: all of a group's parameters, or none. */
static orm_status find_groups(const orm__query_run *run, uint32_t *bits) {
    const orm_query_parameter *lacking[ORM_QUERY_SORT_BIT] = {NULL};
    uint32_t set = 0;
    for (int i = 0; i < run->query->parameter_count; i++) {
        const orm_query_parameter *parameter = &run->query->parameters[i];
        if (!(parameter->flags & ORM_PARAMETER_OPTIONAL))
            continue;
        if (orm__query_is_set(parameter, run->args))
            set |= 1u << parameter->group;
        else
            lacking[parameter->group] = parameter;
    }
    for (int i = 0; i < ORM_QUERY_SORT_BIT; i++)
        if (lacking[i] && set >> i & 1)
            return orm__query_fail_parameter(run, ORM_MISUSE, lacking[i],
                                             "it is not set, though others of its group are");
    *bits |= set;
    return ORM_OK;
}

/* --- text -------------------------------------------------------------------------------------- */

static bool is_there(const orm_query_piece *piece, uint32_t bits) {
    return (piece->any == 0 || piece->any & bits) && (piece->also == 0 || piece->also & bits) &&
           !(piece->none & bits);
}

/* The number of a parameter, given to it when it is new. `numbers` has an entry for each. */
static int number_of(orm__query_shape *shape, uint16_t *numbers, uint16_t parameter) {
    for (int i = 0; i < shape->count; i++)
        if (numbers[i] == parameter)
            return i + 1;
    numbers[shape->count++] = parameter;
    return shape->count;
}

static void write_text(const orm_query *query, orm__query_shape *shape, uint16_t *numbers,
                       orm__buffer *sql) {
    for (int i = 0; i < query->piece_count; i++) {
        const orm_query_piece *piece = &query->pieces[i];
        if (!is_there(piece, shape->bits))
            continue;
        if (piece->text)
            orm__buffer_text_add(sql, piece->text);
        else
            orm__buffer_printf(sql, "$%d", number_of(shape, numbers, piece->parameter));
    }
}

static orm__query_shape *make_shape(orm_session *session, const orm_query *query, uint32_t bits) {
    orm__query_shape *shape = orm_arena_zalloc(session->kept, sizeof *shape);
    uint16_t *numbers = orm_arena_alloc(session->kept, query->parameter_count * sizeof *numbers);
    if (!shape || !numbers)
        return NULL;
    shape->bits = bits;
    shape->parameters = numbers;
    orm__buffer sql = orm__buffer_on(&session->allocator);
    write_text(query, shape, numbers, &sql);
    const char *text = orm__buffer_failed(&sql)
                           ? NULL
                           : orm_arena_copy(session->kept, orm__buffer_text(&sql), sql.len);
    orm__buffer_free(&sql);
    if (!text)
        return NULL;
    shape->statement = orm__statement_of(query->name, text);
    return shape;
}

/* --- the session's table ----------------------------------------------------------------------- */

typedef struct known_query {
    const orm_query *query; /* NULL: a free slot */
    orm__query_shape *shapes;
} known_query;

/* Open addressing by the query's address. */
struct orm__query_table {
    known_query *slots;
    size_t len, capacity; /* the capacity is a power of two */
};

static known_query *slot_of(const orm__query_table *table, const orm_query *query) {
    size_t at =
        (size_t)(orm__integer_hash((int64_t)(uintptr_t)query) >> 32) & (table->capacity - 1);
    while (table->slots[at].query && table->slots[at].query != query)
        at = (at + 1) & (table->capacity - 1);
    return &table->slots[at];
}

/* A table of twice the room, or the first one. NULL when out of memory. */
static orm__query_table *grown(orm_session *session) {
    enum { FIRST_CAPACITY = 16 };
    const orm__query_table *old = session->queries;
    orm__query_table *table = orm_arena_alloc(session->kept, sizeof *table);
    if (!table)
        return NULL;
    *table = (orm__query_table){.capacity = old ? old->capacity * 2 : FIRST_CAPACITY};
    table->slots = orm_arena_zalloc(session->kept, table->capacity * sizeof *table->slots);
    if (!table->slots)
        return NULL;
    for (size_t i = 0; old && i < old->capacity; i++)
        if (old->slots[i].query)
            *slot_of(table, old->slots[i].query) = old->slots[i];
    table->len = old ? old->len : 0;
    return table;
}

static known_query *know_query(orm_session *session, const orm_query *query) {
    orm__query_table *table = session->queries;
    if (!table || table->len * 2 >= table->capacity)
        table = grown(session);
    if (!table)
        return NULL;
    session->queries = table;
    known_query *slot = slot_of(table, query);
    if (!slot->query) {
        slot->query = query;
        table->len++;
    }
    return slot;
}

orm_status orm__query_find_shape(orm__query_run *run) {
    orm_session *session = run->session;
    const orm_query *query = run->query;
    uint32_t bits = 0;
    orm_status status = find_groups(run, &bits);
    if (status != ORM_OK)
        return status;
    run->nothing = query->set_mask && !(query->set_mask & bits);
    if (run->nothing)
        return ORM_OK;
    if (query->sort_count)
        bits |= 1u << (ORM_QUERY_SORT_BIT + run->sort);
    if (run->keys.len)
        bits |= 1u << ORM_QUERY_CURSOR_BIT;
    known_query *known = know_query(session, query);
    if (!known)
        return orm__fail_nomem(&session->failure);
    orm__query_shape *shape = known->shapes;
    while (shape && shape->bits != bits)
        shape = shape->next;
    if (!shape) {
        shape = make_shape(session, query, bits);
        if (!shape)
            return orm__fail_nomem(&session->failure);
        shape->next = known->shapes;
        known->shapes = shape;
    }
    run->shape = shape;
    return ORM_OK;
}
