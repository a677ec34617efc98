/*
 * Unique keys while a flush is planned, and who has which of their values.
 *
 * A *holder* is a row to be deleted or updated: what it has in the database is free for another once
 * it has been written.
 */
#ifndef ORM_SESSION_UNIQUE_HOLDERS_H
#define ORM_SESSION_UNIQUE_HOLDERS_H

#include "session/flush.h"

/* A unique key of an entity, and of those that extend it. */
typedef struct orm__unique_key {
    const orm_entity *entity;
    const orm_constraint *constraint; /* NULL: the primary key */
    const uint16_t *columns;
    int count;
} orm__unique_key;

/* Calls `visit` for each unique key of the families of which there are rows to be written, once, until it
 * fails. */
typedef orm_status orm__unique_visitor(orm__flusher *at, const orm__unique_key *key);
orm_status orm__visit_unique_keys(orm__flusher *at, orm__unique_visitor *visit);

static inline bool orm__has_unique_key(const orm_object *object, const orm__unique_key *key) {
    return orm__is_a(object->entity, key->entity);
}
static inline const orm_object *orm__in_database(const orm__record *record) {
    return record->original ? record->original : record->object;
}

/* The holders of a key, by their values in the database. */
typedef struct orm__holder_table {
    orm__record **slots; /* open addressing; NULL when free */
    size_t capacity;     /* a power of two */
    size_t len;
} orm__holder_table;

/* An empty one for `most` holders, in the flush's scratch. False when out of memory. */
bool orm__holder_table_make(orm__flusher *at, size_t most, orm__holder_table *out);
/* Puts a row in, unless one of its values is NULL or not known. */
void orm__hold(orm__holder_table *table, const orm__unique_key *key, orm__record *record);
/* Who has the values that this row is to have; NULL. */
orm__record *orm__holder_find(const orm__holder_table *table, const orm__unique_key *key,
                              const orm__record *taker);

#endif
