/*
 * The prepared statements of one connection: a hash table with an order of use.
 *
 * An entry is found by its 128-bit key. When the cache is full the entry that was not used for the
 * longest time and is not under way gives up its place; the caller then deallocates its name.
 */
#ifndef ORM_DRIVER_PREPARED_H
#define ORM_DRIVER_PREPARED_H

#include "driver/statement.h"

typedef struct orm__prepared orm__prepared;
struct orm__prepared {
    orm__statement_key key;
    bool ready;             /* the server has it, as far as answers tell */
    bool sent;              /* its Parse is under way */
    bool stale;             /* the server has one of this name that is of no use any more */
    int in_flight;          /* messages that name it and are not answered */
    orm__prepared *chained; /* next of the same bucket */
    orm__prepared *newer, *older;
};

typedef struct orm__prepared_cache {
    orm_allocator allocator;
    orm__prepared *entries; /* `capacity` of them */
    orm__prepared **buckets;
    orm__prepared *newest, *oldest;
    size_t capacity, bucket_count, used;
} orm__prepared_cache;

/* Room for `capacity` statements; 0 makes a cache that has room for none. ORM_NOMEM. */
orm_status orm__prepared_init(orm__prepared_cache *cache, size_t capacity,
                              const orm_allocator *allocator);
void orm__prepared_free(orm__prepared_cache *cache);

/* The entry of this key, which becomes the newest; NULL when there is none. */
orm__prepared *orm__prepared_find(orm__prepared_cache *cache, orm__statement_key key);

/* Makes an entry that is not ready. When one has to go for it, *evicted is its key and *evicts
 * true. NULL when every entry is under way. */
orm__prepared *orm__prepared_add(orm__prepared_cache *cache, orm__statement_key key, bool *evicts,
                                 orm__statement_key *evicted);

/* Forgets all that the server has. */
void orm__prepared_clear(orm__prepared_cache *cache);

#endif
