/*
 * The engine: a connector, a pool, spare blocks, and the last failure to open something on them.
 *
 * The failure is written under a lock, since sessions of several threads may fail to open at once.
 */
#include <pthread.h>

#include "base/allocator.h"
#include "session/hooks.h"
#include "session/replicas.h"

struct orm_engine {
    orm_allocator allocator;
    orm__connector connector;
    orm__parkers parkers;
    orm__pool *pool; /* NULL: none was asked for */
    orm__replicas *replicas;
    bool open;
    pthread_mutex_t lock;
    orm__failure failure; /* under the lock */
    orm__spare_blocks spare;
    orm__hooks hooks; /* the same */
};

static orm_status open_parts(orm_engine *engine, uint32_t abi, const char *url,
                             const orm_engine_options *options) {
    if (abi != ORM_ABI)
        return orm__fail_with(&engine->failure,
                              &(orm__facts){.status = ORM_MISUSE,
                                            .hint = "compile it with the headers of this liborm"},
                              "the program was compiled for ABI %u of liborm, which has %u",
                              (unsigned)abi, (unsigned)ORM_ABI);
    orm_status status = orm__connector_init(&engine->connector, url, options, &engine->failure);
    engine->connector.parkers = &engine->parkers;
    if (status == ORM_OK && options->pool_size >= 0)
        status = orm__pool_open(&engine->connector, options, &engine->failure, &engine->pool);
    if (status != ORM_OK || options->pool_size < 0)
        return status;
    return orm__replicas_open(&engine->connector, options, &engine->failure, &engine->replicas);
}

orm_status orm_engine_open_abi(uint32_t abi, const char *url, const orm_engine_options *options,
                               orm_engine **out) {
    static const orm_engine_options defaults;
    if (!options)
        options = &defaults;
    orm_allocator allocator = orm__allocator_or_default(options->allocator);
    orm_engine *engine = *out = orm__allocate(&allocator, sizeof *engine);
    if (!engine)
        return ORM_NOMEM;
    *engine = (orm_engine){.allocator = allocator, .failure = orm__failure_on(&allocator)};
    pthread_mutex_init(&engine->lock, NULL);
    orm__parkers_init(&engine->parkers);
    orm__spare_blocks_init(&engine->spare, &engine->allocator);
    orm_status status = open_parts(engine, abi, url, options);
    engine->open = status == ORM_OK;
    if (status == ORM_OK && options->revision.wanted)
        status = orm__engine_check_revision(engine, &options->revision);
    engine->open = status == ORM_OK;
    if (status == ORM_NOMEM) {
        orm_engine_close(engine);
        *out = NULL;
    }
    return status;
}

void orm_engine_close(orm_engine *engine) {
    if (!engine)
        return;
    orm__replicas_close(engine->replicas);
    orm__pool_close(engine->pool);
    orm__connector_free(&engine->connector);
    orm__failure_free(&engine->failure);
    orm__hooks_free(&engine->hooks, &engine->allocator);
    pthread_mutex_destroy(&engine->lock);
    orm__parkers_destroy(&engine->parkers);
    orm__spare_blocks_free(&engine->spare);
    orm_allocator allocator = engine->allocator;
    orm__release(&allocator, engine, sizeof *engine);
}

void orm_engine_dispose(orm_engine *engine) {
    if (engine->pool)
        orm__pool_dispose(engine->pool);
    orm__replicas_dispose(engine->replicas);
}

const orm_error *orm_engine_error(orm_engine *engine) {
    return &engine->failure.error;
}

orm_engine_statistics orm_engine_stat(orm_engine *engine) {
    if (!engine->pool)
        return (orm_engine_statistics){.size = 0};
    return orm__pool_stat(engine->pool);
}

size_t orm_engine_query_counters(orm_engine *engine, orm_query_counters *out, size_t room) {
    orm__query_counters *counters = engine->connector.counters;
    return counters ? orm__query_counters_read(counters, out, room) : 0;
}

orm__replicas *orm__engine_replicas(const orm_engine *engine) {
    return engine->replicas;
}

bool orm__engine_is_open(const orm_engine *engine) {
    return engine->open;
}

const orm__connector *orm__engine_connector(const orm_engine *engine) {
    return &engine->connector;
}

orm__pool *orm__engine_pool(const orm_engine *engine) {
    return engine->pool;
}

const orm_allocator *orm__engine_allocator(const orm_engine *engine) {
    return &engine->allocator;
}

orm__spare_blocks *orm__engine_spare(orm_engine *engine) {
    return &engine->spare;
}

orm__parkers *orm__engine_parkers(orm_engine *engine) {
    return &engine->parkers;
}

orm_status orm__engine_sleep(const orm_engine *engine, int64_t until_us) {
    const orm__connector *connector = &engine->connector;
    while (orm_clock_us() < until_us) {
        orm_status status = orm__wait(connector->parkers, &connector->waiter, -1, 0, until_us);
        if (status != ORM_OK && status != ORM_TIMEOUT)
            return status;
    }
    return ORM_OK;
}

orm_status orm__engine_check_caller(orm_engine *engine, orm__failure *failure) {
    const orm__parker *parker = orm__parker_here(&engine->parkers);
    if (!parker || parker->running(parker) || !parker->serving(parker))
        return ORM_OK;
    return orm__fail_with(failure,
                          &(orm__facts){.status = ORM_MISUSE, .hint = "spawn a fiber for it"},
                          "outside of fibers this call would hold up the loop of this thread");
}

/* --- hooks ------------------------------------------------------------------------------------- */

static orm_status add_hook(orm_engine *engine, const orm_hook_face *face, const void *hooks,
                           size_t size) {
    pthread_mutex_lock(&engine->lock);
    bool added = orm__hooks_add(&engine->hooks, &engine->allocator, face, hooks, size);
    pthread_mutex_unlock(&engine->lock);
    return added ? ORM_OK : orm__engine_fail(engine, ORM_NOMEM, "out of memory");
}

orm_status orm_engine_hook(orm_engine *engine, const orm_session_hooks *hooks) {
    return add_hook(engine, NULL, hooks, sizeof *hooks);
}

orm_status orm_engine_hook_entity(orm_engine *engine, const orm_hook_face *face,
                                  const void *hooks) {
    if (face->entity->abi != ORM_ABI)
        return orm__engine_fail(engine, ORM_MISUSE, "hooks were generated for another ABI");
    return add_hook(engine, face, hooks, face->size);
}

orm__hooks orm__engine_hooks(orm_engine *engine) {
    pthread_mutex_lock(&engine->lock);
    orm__hooks hooks = engine->hooks;
    pthread_mutex_unlock(&engine->lock);
    return hooks;
}

orm_status orm__engine_fail(orm_engine *engine, orm_status status, const char *message) {
    pthread_mutex_lock(&engine->lock);
    orm__fail(&engine->failure, status, "%s", message);
    pthread_mutex_unlock(&engine->lock);
    return status;
}

orm_status orm__engine_fail_as(orm_engine *engine, const orm__failure *failure) {
    pthread_mutex_lock(&engine->lock);
    orm_status status = orm__failure_copy(&engine->failure, failure);
    pthread_mutex_unlock(&engine->lock);
    return status;
}
