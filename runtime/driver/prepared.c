/* The cache: entries stand in one array; the list of use runs through all that are used. */
#include "driver/prepared.h"

#include <string.h>

#include "base/allocator.h"

orm_status orm__prepared_init(orm__prepared_cache *cache, size_t capacity,
                              const orm_allocator *allocator) {
    *cache = (orm__prepared_cache){.allocator = *allocator, .capacity = capacity};
    if (capacity == 0)
        return ORM_OK;
    cache->bucket_count = 16;
    while (cache->bucket_count < capacity * 2)
        cache->bucket_count *= 2;
    cache->entries = orm__allocate(allocator, capacity * sizeof *cache->entries);
    cache->buckets = orm__allocate(allocator, cache->bucket_count * sizeof(void *));
    if (!cache->entries || !cache->buckets) {
        orm__prepared_free(cache);
        return ORM_NOMEM;
    }
    orm__prepared_clear(cache);
    return ORM_OK;
}

void orm__prepared_free(orm__prepared_cache *cache) {
    orm__release(&cache->allocator, cache->entries, cache->capacity * sizeof *cache->entries);
    orm__release(&cache->allocator, cache->buckets, cache->bucket_count * sizeof(void *));
    *cache = (orm__prepared_cache){.allocator = cache->allocator};
}

void orm__prepared_clear(orm__prepared_cache *cache) {
    for (size_t i = 0; i < cache->bucket_count; i++)
        cache->buckets[i] = NULL;
    cache->newest = cache->oldest = NULL;
    cache->used = 0;
}

static orm__prepared **bucket_of(orm__prepared_cache *cache, orm__statement_key key) {
    return &cache->buckets[key.hash[0] & (cache->bucket_count - 1)];
}

static void unlink_use(orm__prepared_cache *cache, orm__prepared *entry) {
    *(entry->newer ? &entry->newer->older : &cache->newest) = entry->older;
    *(entry->older ? &entry->older->newer : &cache->oldest) = entry->newer;
}

static void make_newest(orm__prepared_cache *cache, orm__prepared *entry) {
    entry->newer = NULL;
    entry->older = cache->newest;
    *(entry->older ? &entry->older->newer : &cache->oldest) = entry;
    cache->newest = entry;
}

orm__prepared *orm__prepared_find(orm__prepared_cache *cache, orm__statement_key key) {
    if (cache->capacity == 0)
        return NULL;
    for (orm__prepared *entry = *bucket_of(cache, key); entry; entry = entry->chained) {
        if (memcmp(&entry->key, &key, sizeof key) != 0)
            continue;
        if (entry != cache->newest) {
            unlink_use(cache, entry);
            make_newest(cache, entry);
        }
        return entry;
    }
    return NULL;
}

static orm__prepared *take_oldest(orm__prepared_cache *cache) {
    orm__prepared *entry = cache->oldest;
    while (entry && entry->in_flight > 0)
        entry = entry->newer;
    if (!entry)
        return NULL;
    orm__prepared **link = bucket_of(cache, entry->key);
    while (*link != entry)
        link = &(*link)->chained;
    *link = entry->chained;
    unlink_use(cache, entry);
    return entry;
}

orm__prepared *orm__prepared_add(orm__prepared_cache *cache, orm__statement_key key, bool *evicts,
                                 orm__statement_key *evicted) {
    orm__prepared *entry;
    *evicts = false;
    if (cache->used < cache->capacity) {
        entry = &cache->entries[cache->used++];
    } else {
        entry = take_oldest(cache);
        if (!entry)
            return NULL;
        *evicts = entry->ready || entry->stale;
        *evicted = entry->key;
    }
    orm__prepared **bucket = bucket_of(cache, key);
    *entry = (orm__prepared){.key = key, .chained = *bucket};
    *bucket = entry;
    make_newest(cache, entry);
    return entry;
}
