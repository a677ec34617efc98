/*
 * A session's life, its latch, and what it knows of entities.
 *
 * Between calls a session holds a connection exactly while it is in a transaction or a stream is
 * open. `latched` is the failure that every call returns until the rollback: set by setters and
 * readers, and by what fails inside a transaction.
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/allocator.h"
#include "base/bump.h"
#include "driver/canceller.h"
#include "session/hooks.h"
#include "session/owned_values.h"
#include "session/stream.h"

/* --- failures ---------------------------------------------------------------------------------- */

void orm__latch(orm_session *session, const orm__facts *facts, const char *format, ...) {
    if (!session || session->latched != ORM_OK)
        return;
    orm__buffer message = orm__buffer_on(&session->allocator);
    va_list arguments;
    va_start(arguments, format);
    orm__buffer_vprintf(&message, format, arguments);
    va_end(arguments);
    session->latched = orm__fail_with(&session->failure, facts, "%s", orm__buffer_text(&message));
    orm__buffer_free(&message);
}

void orm__latch_nomem(orm_session *session) {
    if (session && session->latched == ORM_OK)
        session->latched = orm__fail_nomem(&session->failure);
}

const orm_error *orm_session_error(const orm_session *session) {
    return &session->failure.error;
}

/* --- entities ---------------------------------------------------------------------------------- */

static orm__entity_state *make_entity_state(orm_session *session, const orm_entity *entity) {
    if (entity->abi != ORM_ABI) {
        orm__fail_with(&session->failure,
                       &(orm__facts){.status = ORM_MISUSE, .hint = "generate it again"},
                       "`%s` was generated for ABI %u of liborm, which has %u", entity->name,
                       (unsigned)entity->abi, (unsigned)ORM_ABI);
        return NULL;
    }
    orm__entity_state *made = orm_arena_zalloc(session->kept, sizeof *made);
    if (!made || !orm__column_sets_make(session->kept, entity, &made->sets)) {
        orm__fail_nomem(&session->failure);
        return NULL;
    }
    made->entity = entity;
    made->own = orm__identity_map_of(entity, &session->allocator);
    made->map = &made->own;
    if (orm__root_of(entity) != entity) {
        orm__entity_state *root = orm__entity_state_of(session, orm__root_of(entity));
        if (!root)
            return NULL;
        made->map = root->map;
    }
    made->next = session->entities;
    session->entities = made;
    return made;
}

orm__entity_state *orm__entity_state_find(orm_session *session, const orm_entity *entity) {
    orm__entity_state **link = &session->entities;
    while (*link && (*link)->entity != entity)
        link = &(*link)->next;
    orm__entity_state *found = *link;
    if (!found)
        return make_entity_state(session, entity);
    /* The one used last is the first to be looked at. */
    *link = found->next;
    found->next = session->entities;
    session->entities = found;
    return found;
}

/* --- life -------------------------------------------------------------------------------------- */

static const char *write_begin(orm_session *session) {
    static const char *const isolations[] = {
        [ORM_ISOLATION_DEFAULT] = "",
        [ORM_READ_COMMITTED] = " ISOLATION LEVEL READ COMMITTED",
        [ORM_REPEATABLE_READ] = " ISOLATION LEVEL REPEATABLE READ",
        [ORM_SERIALIZABLE] = " ISOLATION LEVEL SERIALIZABLE",
    };
    orm__buffer sql = orm__buffer_on(&session->allocator);
    orm__buffer_printf(&sql, "BEGIN%s%s%s", isolations[session->options.isolation],
                       session->options.read_only ? " READ ONLY" : "",
                       session->options.deferrable ? " DEFERRABLE" : "");
    const char *kept =
        orm__buffer_failed(&sql) ? NULL : orm_arena_copy(session->kept, sql.data, sql.len);
    orm__buffer_free(&sql);
    return kept;
}

/* What follows each BEGIN. */
static bool write_also(orm_session *session) {
    int count = 0, timeout = session->options.statement_timeout_ms;
    if (timeout > 0) {
        char text[64];
        snprintf(text, sizeof text, "SET LOCAL statement_timeout = %d", timeout);
        session->also[count] = orm_arena_strdup(session->kept, text);
        if (!session->also[count++])
            return false;
    }
    if (session->options.sandbox)
        session->also[count] = "SAVEPOINT " ORM__SANDBOX;
    return true;
}

static bool init(orm_session *session) {
    session->arena = orm_arena_new(&session->allocator);
    session->kept = orm_arena_new(&session->allocator);
    if (!session->arena || !session->kept)
        return false;
    orm__arena_spare(session->arena, orm__engine_spare(session->engine));
    const char *name = session->options.name ? session->options.name : "session";
    session->options.name = orm_arena_strdup(session->kept, name);
    session->begin = write_begin(session);
    return session->options.name && session->begin && write_also(session);
}

orm_status orm__session_make(orm_engine *engine, const orm_session_options *options,
                             orm_session **out) {
    static const orm_session_options defaults;
    *out = NULL;
    if (!engine || !orm__engine_is_open(engine))
        return engine ? orm__engine_fail(engine, ORM_MISUSE, "the engine is not open") : ORM_MISUSE;
    if (options && (unsigned)options->isolation > ORM_SERIALIZABLE)
        return orm__engine_fail(engine, ORM_MISUSE, "there is no such isolation level");
    if (options && options->autocommit && (options->sandbox || options->statement_timeout_ms > 0))
        return orm__engine_fail(engine, ORM_MISUSE,
                                "with autocommit there is no transaction for a sandbox or a "
                                "statement timeout");
    const orm_allocator *allocator = orm__engine_allocator(engine);
    orm_session *session = orm__allocate(allocator, sizeof *session);
    if (!session)
        return orm__engine_fail(engine, ORM_NOMEM, "out of memory");
    *session = (orm_session){.engine = engine,
                             .options = options ? *options : defaults,
                             .allocator = *allocator,
                             .failure = orm__failure_on(allocator),
                             .pid = getpid(),
                             .deadline_us = ORM__NEVER,
                             .engine_hooks = orm__engine_hooks(engine),
                             .parameters = orm__parameters_on(allocator)};
    if (!init(session)) {
        orm_session_close(session);
        return orm__engine_fail(engine, ORM_NOMEM, "out of memory");
    }
    session->hooked = session->engine_hooks.len > 0;
    *out = session;
    return ORM_OK;
}

orm_status orm_session_open(orm_engine *engine, const orm_session_options *options,
                            orm_session **out) {
    *out = NULL;
    if (engine && orm__engine_is_open(engine) && !orm__engine_pool(engine))
        return orm__engine_fail(engine, ORM_MISUSE,
                                "the engine makes no connections: its sessions adopt one");
    return orm__session_make(engine, options, out);
}

/* Frees all objects and the values that do not stand in the session's arena. */
static void free_objects(orm_session *session) {
    for (size_t i = 0; i < session->arenas.len; i++)
        orm_arena_free(session->arenas.items[i]);
    orm__values_release_all(session);
    orm__slabs_leave(session);
}

void orm_session_clear(orm_session *session) {
    if (orm__hooks_allow(session, ORM__ANYTHING) != ORM_OK) {
        session->latched = session->latched == ORM_OK ? ORM_MISUSE : session->latched;
        return;
    }
    free_objects(session);
    session->arenas.items = NULL;
    session->arenas.len = session->arenas.capacity = 0;
    session->touched = session->touched_last = session->spare_records = NULL;
    session->gone = session->sweep_after = 0;
    session->pairs = NULL;
    session->pair_slots = NULL;
    session->pair_count = session->pair_capacity = 0;
    orm__savepoints_clear(session);
    session->labels = NULL;
    for (orm__entity_state *state = session->entities; state; state = state->next) {
        orm__identity_map_clear(&state->own);
        state->open = NULL;
        state->snapshots = NULL;
    }
    orm_arena_reset(session->arena);
}

void orm_session_close(orm_session *session) {
    if (!session)
        return;
    orm__streams_free(session);
    if (session->adopted)
        orm__adopted_return(session);
    session->sandboxed = false;
    orm__session_give_back(session);
    free_objects(session);
    for (orm__entity_state *state = session->entities; state; state = state->next)
        orm__identity_map_free(&state->own);
    orm__canceller_drop(session->canceller);
    orm__hooks_free(&session->hooks, &session->allocator);
    orm__parameters_free(&session->parameters);
    orm__failure_free(&session->failure);
    orm_arena_free(session->arena);
    orm_arena_free(session->kept);
    orm_allocator allocator = session->allocator;
    orm__release(&allocator, session, sizeof *session);
}

/* --- asking ------------------------------------------------------------------------------------ */

uint64_t orm_session_statement_count(const orm_session *session) {
    uint64_t here = session->connection ? orm__connection_statements(session->connection) -
                                              session->statements_before
                                        : 0;
    return session->statements + here;
}

size_t orm_session_object_count(const orm_session *session) {
    size_t count = 0;
    for (const orm__entity_state *state = session->entities; state; state = state->next)
        count += state->own.len;
    return count;
}

orm_engine *orm_session_engine(const orm_session *session) {
    return session->engine;
}

orm_arena *orm_session_arena(orm_session *session) {
    return session->arena;
}
