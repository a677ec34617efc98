/*
 * The hash of a statement, and the list of its parameters.
 *
 * The hash is two independent 64-bit multiply-and-rotate hashes side by side: not for an adversary,
 * who cannot choose the SQL of a program, but wide enough that two statements never meet.
 */
#include "driver/statement.h"

#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>

static const uint64_t multipliers[2] = {UINT64_C(0x9FB21C651E98DF25), UINT64_C(0xD6E8FEB86659FD93)};

static uint64_t mixed(uint64_t hash, uint64_t word, uint64_t multiplier) {
    hash = (hash ^ word) * multiplier;
    return hash ^ (hash >> 29) ^ (hash << 17);
}

static void hash_word(uint64_t hash[2], uint64_t word) {
    hash[0] = mixed(hash[0], word, multipliers[0]);
    hash[1] = mixed(hash[1], word, multipliers[1]);
}

static void hash_text(uint64_t hash[2], const char *text) {
    size_t len = strlen(text);
    for (; len >= sizeof(uint64_t); len -= sizeof(uint64_t), text += sizeof(uint64_t)) {
        uint64_t word;
        memcpy(&word, text, sizeof word);
        hash_word(hash, word);
    }
    uint64_t rest = 0;
    memcpy(&rest, text, len);
    hash_word(hash, rest);
    hash_word(hash, len);
}

orm__statement orm__statement_of(const char *query, const char *sql) {
    orm__statement statement = {.query = query, .sql = sql, .hash = {1, 2}};
    hash_text(statement.hash, sql);
    return statement;
}

orm__statement_key orm__statement_key_of(const orm__statement *statement,
                                         const orm__parameters *parameters) {
    orm__statement_key key = {{statement->hash[0], statement->hash[1]}};
    int count = parameters ? parameters->count : 0;
    for (int i = 0; i < count; i++) {
        const orm_type *type = orm__parameter_at(parameters, i)->type;
        if (type->oid)
            hash_word(key.hash, type->oid);
        else
            hash_text(key.hash, type->name);
    }
    return key;
}

void orm__statement_name(orm__statement_key key, char name[ORM__STATEMENT_NAME]) {
    snprintf(name, ORM__STATEMENT_NAME, "orm_%016" PRIx64 "%016" PRIx64, key.hash[0], key.hash[1]);
}

orm__parameters orm__parameters_on(const orm_allocator *allocator) {
    return (orm__parameters){.bytes = orm__buffer_on(allocator),
                             .items = orm__buffer_on(allocator)};
}

void orm__parameters_clear(orm__parameters *parameters) {
    orm__buffer_clear(&parameters->bytes);
    orm__buffer_clear(&parameters->items);
    parameters->count = 0;
}

void orm__parameters_free(orm__parameters *parameters) {
    orm__buffer_free(&parameters->bytes);
    orm__buffer_free(&parameters->items);
    parameters->count = 0;
}

static orm_status add(orm__parameters *parameters, orm__parameter added) {
    orm__buffer_write(&parameters->items, &added, sizeof added);
    if (orm__buffer_failed(&parameters->items) || orm__buffer_failed(&parameters->bytes))
        return ORM_NOMEM;
    parameters->count++;
    return ORM_OK;
}

orm_status orm__parameters_add_bytes(orm__parameters *parameters, const orm_type *type,
                                     size_t from) {
    size_t len = parameters->bytes.len - from;
    if (len > INT_MAX)
        return ORM_NOMEM;
    return add(parameters, (orm__parameter){.type = type, .at = from, .length = (int)len});
}

orm_status orm__parameters_add(orm__parameters *parameters, const orm_type *type, bool nullable,
                               const void *slot, const orm__oids *oids, const char **why) {
    size_t from = parameters->bytes.len;
    bool null = false;
    orm_status status =
        orm__encode_column(type, nullable, slot, &parameters->bytes, oids, &null, why);
    if (status != ORM_OK)
        return status;
    if (null)
        return add(parameters, (orm__parameter){.type = type, .at = from, .length = -1});
    return orm__parameters_add_bytes(parameters, type, from);
}

/* --- arrays ------------------------------------------------------------------------------------- */

static const char *slot_at(const orm__slots *slots, size_t at) {
    return (const char *)slots->first + at * slots->stride;
}

static void add_cells(orm__encoding *to, const orm__slots *slots) {
    for (size_t i = 0; i < slots->count && to->status == ORM_OK; i++)
        orm__encode_cell(to, slots->type, slots->nullable, slot_at(slots, i));
}

/* The same in the text form. */
static void add_texts(orm__encoding *to, const orm__slots *slots) {
    size_t behind = orm__slot_offset(slots->type, slots->nullable);
    for (size_t i = 0; i < slots->count && to->status == ORM_OK; i++) {
        size_t at = to->out->len;
        orm__buffer_u32(to->out, UINT32_MAX); /* NULL's length */
        if (orm__type_is_null(slots->type, slots->nullable, slot_at(slots, i)))
            continue;
        to->status = orm__encode_text(slots->type, slot_at(slots, i) + behind, to->out, &to->why);
        orm__buffer_patch_u32(to->out, at, (uint32_t)(to->out->len - at - sizeof(uint32_t)));
    }
    if (orm__buffer_failed(to->out))
        to->status = ORM_NOMEM;
}

orm_status orm__parameters_add_slots(orm__parameters *parameters, const orm_type *list,
                                     const orm__slots *slots, const orm__oids *oids,
                                     const char **why) {
    enum { ONE_DIMENSION = 1, MAY_HAVE_NULLS = 1, FIRST_INDEX = 1 };
    orm__buffer *out = &parameters->bytes;
    size_t from = out->len;
    if (slots->count > INT32_MAX)
        return ORM_NOMEM;
    orm__buffer_u32(out, slots->count ? ONE_DIMENSION : 0);
    orm__buffer_u32(out, MAY_HAVE_NULLS);
    orm__buffer_u32(out, orm__parameter_oid(list->element, oids));
    if (slots->count) {
        orm__buffer_u32(out, (uint32_t)slots->count);
        orm__buffer_u32(out, FIRST_INDEX);
    }
    orm__encoding to = {.out = out, .oids = oids, .why = *why};
    if (slots->as_text)
        add_texts(&to, slots);
    else
        add_cells(&to, slots);
    *why = to.why;
    return to.status == ORM_OK ? orm__parameters_add_bytes(parameters, list, from) : to.status;
}
