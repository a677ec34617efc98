/*
 * What the session's files share.
 *
 * Memory. Objects stand in slabs, one or a few a result, and their values in an arena beside those;
 * the session frees both, at its end or once the program has freed all of a slab's objects (sweep.c).
 * An expunged object keeps its slab alive. What else there is stands in `arena`; SQL and what is known
 * of entities, in `kept`, which outlives orm_session_clear. An object that is not the session's has
 * its values in an arena of its own.
 */
#ifndef ORM_SESSION_SESSION_STATE_H
#define ORM_SESSION_SESSION_STATE_H

#include <orm/loading.h>
#include <orm/session.h>
#include <sys/types.h>

#include "base/allocator.h"
#include "base/list.h"
#include "base/spare_blocks.h"
#include "pool/pool.h"
#include "session/identity_map.h"
#include "session/lineage.h"
#include "session/record.h"

typedef struct orm__pair orm__pair;
typedef struct orm__known_label orm__known_label;
typedef struct orm__query_table orm__query_table;
typedef struct orm__frame orm__frame;
typedef struct orm__hook orm__hook;
typedef struct orm__replicas orm__replicas;

/* The program's functions, in the order of their registering; see hooks.c. */
typedef struct orm__hooks {
    orm__hook *first, *last;
    size_t len;
} orm__hooks;

/* What may be done in a session while a hook runs; each says less than the one before. */
typedef enum orm__right { ORM__ANYTHING, ORM__FLUSHES, ORM__CHANGES, ORM__LOOKS } orm__right;

/* What an entity's columns are to its rows, as sets of bits. */
typedef struct orm__column_sets {
    uint64_t *required;           /* the program must give a new row these */
    uint64_t *inserted, *updated; /* those whose values a statement may send */
    uint64_t *null_if_left_out;   /* leaving one out of an INSERT is the same as writing NULL */
    uint64_t *arrays;             /* many values of one travel as an array */
    uint64_t *referring;          /* those of a foreign key that a relationship stands on */
} orm__column_sets;

/* What the session knows of an entity. */
typedef struct orm__entity_state orm__entity_state;
struct orm__entity_state {
    orm__entity_state *next;
    const orm_entity *entity;
    orm__identity_map *map; /* of the whole family: the root's own */
    orm__identity_map own;  /* empty when the entity extends another */
    orm__slab *open;        /* of objects that the program makes, and has room; or NULL */
    void *snapshots;        /* spare ones, chained by their first word */
    orm__shape *shapes;
    orm__column_sets sets;
    /* While a flush runs. */
    uint64_t *united;                /* the columns that some new row sets */
    const uint64_t *copied;          /* the columns that COPY could fill; NULL: nobody asked */
    orm__statement find, all, whole; /* `sql` NULL until first used */
};

struct orm_session {
    orm_engine *engine;
    orm_session_options options;
    orm_allocator allocator;
    const char *begin; /* "BEGIN …" by the options */
    orm__failure failure;
    orm_status latched; /* what every call returns until the rollback; ORM_OK */
    pid_t pid;

    orm_canceller *canceller; /* NULL until one is asked for */
    orm__pool *pool;          /* that the lease is of */
    orm__lease *lease;
    orm__connection *connection; /* the lease's; NULL without one */
    uint64_t user;               /* the fiber that has it, or waits for it; 0: none */
    bool adopted;                /* the connection is the program's, without a lease */
    bool joined;                 /* its transactions are parts of one that the program has begun */
    bool in_transaction;
    bool sandboxed;       /* the transaction around all others has begun */
    bool in_work;         /* orm_transaction runs: only it ends the transaction */
    const char *prepared; /* the name of the transaction that was prepared; NULL: none is */
    const char *also[3];  /* what follows each BEGIN */
    int64_t deadline_us;  /* negative: never */
    uint64_t statements, statements_before; /* sent on former connections; on this one before us */
    orm_stream *stream;
    orm_stream *cut_streams; /* ended by a rollback, and not closed by the program */
    orm_stream *cursors;     /* the streams over cursors */
    uint32_t left_cursor; /* the highest number of those that the server may still have, of streams
                                that were closed while nothing could be sent; 0: none */
    int cursor_rows;      /* that those to be opened fetch at a time; 0: streams are no cursors */

    orm_arena *arena, *kept;
    orm__slab *slabs;
    size_t gone, sweep_after; /* objects freed since the last sweep; how many are the next */
    uint32_t sweeps;
    orm__record *spare_records;
    orm__entity_state *entities;
    orm__record *touched, *touched_last; /* in the order of their touching */
    orm__pair *pairs;
    orm__pair **pair_slots;                    /* the same, to be found; in `arena` */
    size_t pair_count, pair_capacity;          /* of the slots */
    orm__frame *savepoints, *spare_savepoints; /* the innermost first; in `kept` */
    orm__saved *spare_saved;
    uint32_t savepoint_count; /* ever set: what the next one is numbered after */
    orm__known_label *labels;
    ORM__LIST(orm_repeated_load)
    places; /* that asked for one object; the first `repeated` did so
                                            again; in `kept` */
    size_t repeated;
    ORM__LIST(orm_arena *) arenas; /* that values stand in; the list is in `arena` */
    orm__record *owners;           /* the records that have arenas of their own */
    orm__parameters parameters;    /* scratch */
    orm__query_table *queries;     /* what runtime/run keeps for the session; in `kept` */

    bool hooked;             /* whether there are any */
    orm__right right;        /* of the hook that runs */
    orm__hooks engine_hooks; /* the engine's, as they were when the session was opened */
    orm__hooks hooks;        /* its own */
    uint32_t flushes;        /* that called hooks */
};

/* --- session.c: failures ------------------------------------------------------------------------ */

/* Latches a failure unless one is: for setters and readers, and for what leaves a transaction that
 * can only be rolled back. Without a session nothing happens. */
void orm__latch(orm_session *session, const orm__facts *facts, const char *format, ...)
    ORM__PRINTF(3, 4);
void orm__latch_nomem(orm_session *session);

/* What the entity is to the session, made at first use. NULL after telling ORM_NOMEM or ORM_MISUSE
 * (generated for another ABI). */
orm__entity_state *orm__entity_state_find(orm_session *session, const orm_entity *entity);
/* The same; mostly it is the one that was asked for last, which stands first. */
static inline orm__entity_state *orm__entity_state_of(orm_session *session,
                                                      const orm_entity *entity) {
    orm__entity_state *first = session->entities;
    return first && first->entity == entity ? first : orm__entity_state_find(session, entity);
}

/* A session without a connection. As orm_session_open. */
orm_status orm__session_make(orm_engine *engine, const orm_session_options *options,
                             orm_session **out);

/* --- column_sets.c -------------------------------------------------------------------------------- */

/* Works out an entity's sets, which stand in `arena`. False when out of memory. */
bool orm__column_sets_make(orm_arena *arena, const orm_entity *entity, orm__column_sets *out);

/* --- adopted.c ----------------------------------------------------------------------------------- */

#define ORM__JOINED "orm_joined"

/* The end of a transaction inside the program's own. */
orm_status orm__joined_commit(orm_session *session);
orm_status orm__joined_rollback(orm_session *session);
/* Rolls back what is open and gives the connection back to the program. */
void orm__adopted_return(orm_session *session);

/* --- transaction.c ------------------------------------------------------------------------------- */

/* Before anything is sent: returns what is latched, else takes a connection and sees to it that a
 * transaction begins with the next statement. */
orm_status orm__session_enter(orm_session *session);
/* After it: latches a failure that ended the transaction, and gives the connection back where each
 * statement stands alone. Returns `status`. */
orm_status orm__session_leave(orm_session *session, orm_status status);
/* enter, run and leave. *out is the caller's to free. */
orm_status orm__session_run(orm_session *session, const orm__statement *statement,
                            orm__result **out);

/* A transaction is over as far as the server is concerned: objects become as it has them. */
void orm__session_ended(orm_session *session, bool committed);
/* Takes a connection, as orm__session_enter does, for a command outside of transactions. */
orm_status orm__session_take(orm_session *session);
/* Gives it back, unless it is needed on. */
void orm__session_give_back(orm_session *session);

/* --- sandbox.c ------------------------------------------------------------------------------------- */

#define ORM__SANDBOX "orm_sandbox"

/* Runs the commands that are a commit inside a longer transaction; when they fail, `undo` is called and
 * their failure kept. */
orm_status orm__commit_inside(orm_session *session, const char *const *commands, int count,
                              orm_status (*undo)(orm_session *session));

/* What COMMIT and ROLLBACK are where nothing is ever saved. */
orm_status orm__sandbox_commit(orm_session *session);
orm_status orm__sandbox_rollback(orm_session *session);

/* --- two_phase.c ----------------------------------------------------------------------------------- */

/* COMMIT PREPARED or ROLLBACK PREPARED. */
orm_status orm__prepared_end(orm_session *session, bool commit);

/* --- record.c -------------------------------------------------------------------------------------- */

static inline orm__record *orm__record_of(const orm_object *object) {
    return object->record;
}

/* The object's own record, made when it shares one. NULL after latching ORM_NOMEM. */
orm__record *orm__record_own(orm_object *object);
/* The same, and puts it among the touched; savepoints remember how it was. */
orm__record *orm__touch_anew(orm_object *object);
/* The same where it may be among them: a new object is since it was made. */
static inline orm__record *orm__touch(orm_object *object) {
    orm__record *record = orm__record_of(object);
    bool done =
        record->touched && !record->shared && object->session && !object->session->savepoints;
    return done ? record : orm__touch_anew(object);
}
void orm__untouch(orm_session *session, orm__record *record);
/* Remembers what the database has before the first change. False after latching ORM_NOMEM. */
bool orm__keep_original(orm_object *object, orm__record *record);
/* After the object was written: its values are now what the database has. */
bool orm__keep_committed(orm_object *object, orm__record *record);
/* Before a new object is given keys, and its insert: remembers which columns the program has set. All
 * others are empty, so that a rollback needs no copy. False after latching ORM_NOMEM. */
bool orm__keep_new(orm_object *object, orm__record *record);
/* A copy of the struct, and its end: the memory is used again for the next copy. NULL after latching
 * ORM_NOMEM. */
void *orm__snapshot_take(orm_session *session, const orm_object *object);
void orm__snapshot_drop(orm_session *session, const orm_object *object, void **snapshot);
/* The object leaves the session: frees what the record has, and the record itself unless others share
 * it. */
void orm__record_release(orm_session *session, orm__record *record);
/* Puts the columns back as the snapshot has them, and what is known about them. */
void orm__restore_columns(orm_object *object, const void *snapshot);
/* As it was before it became pending; with a session no longer, though its memory may stay there. */
void orm__restore_transient(orm_session *session, orm__record *record);
/* Drops what was set and not saved, keeping the identity in step. */
void orm__drop_changes(orm_object *object, orm__record *record);
/* Makes those relationships ones to be loaded that were changed since the last time this was 0. */
void orm__forget_touched_relations(orm__record *record);
/* Everything touched is as committed; nothing is to be restored any more. */
void orm__settle_commit(orm_session *session);
/* Everything touched is as before the transaction. */
void orm__settle_rollback(orm_session *session);

/* --- savepoint.c ----------------------------------------------------------------------------------- */

/* Remembers how an object is before it is touched, for the innermost savepoint. False after latching
 * ORM_NOMEM, which does not happen to an object that is pending. */
bool orm__savepoint_keep(orm_session *session, orm__record *record);
/* The object leaves the session: no savepoint brings it back. */
void orm__savepoints_forget(orm_session *session, orm__record *record);
/* The transaction is ending, and its savepoints with it. */
void orm__savepoints_end(orm_session *session);
/* The same when nothing is left to be remembered about. */
void orm__savepoints_clear(orm_session *session);

/* --- expire.c -------------------------------------------------------------------------------------- */

/* Forgets the values of a row, its key left out. */
void orm__expire(orm_object *object, orm__record *record);

/* --- slab.c ------------------------------------------------------------------------------------------ */

/* A slab of `count` objects with a stride of `stride` bytes, the session's if there is one. NULL
 * when out of memory. */
orm__slab *orm__slab_new(orm_session *session, const orm_allocator *allocator, size_t stride,
                         size_t count);
/* The place of `count` of them from `index` on, filled with zero bytes: the caller makes objects
 * there next. */
void *orm__slab_at(orm__slab *slab, size_t stride, size_t index, size_t count);
/* The same place, as it is. */
void *orm__slab_object(orm__slab *slab, size_t stride, size_t index);
/* Makes a slab without one the session's. */
void orm__slab_adopt(orm_session *session, orm__slab *slab);
/* The session's last word on its slabs: those with loose objects live on. */
void orm__slabs_leave(orm_session *session);
/* Frees a slab that nobody holds any more. */
void orm__slab_check(orm__slab *slab);
/* The values of the slab's objects go when the slab does, and others that share them. */
void orm__slab_share_values(orm__slab *slab, orm__values *values);
/* Gives up the place of an object that is nobody's any more. Until the next sweep others may lead to
 * it: it has its entity, no session and nothing loaded. */
void orm__slab_bury(orm__slab *slab, orm_object *object);
/* Frees a slab whose objects are all gone. It is in no list any more. */
void orm__slab_drop(orm_session *session, orm__slab *slab);

/* What all objects that are gone have for a record. */
extern const orm__record orm__gone;
static inline bool orm__is_gone(const orm_object *object) {
    return object->record == (const void *)&orm__gone;
}
static inline size_t orm__stride(size_t size) {
    return (size + 15) & ~(size_t)15;
}

/* --- sweep.c ----------------------------------------------------------------------------------------- */

/* Sees to it that nothing leads to objects which are gone, and frees their slabs, where enough of them
 * have come together and no hook runs. */
void orm__sweep_when_due(orm_session *session);

/* --- bits -------------------------------------------------------------------------------------------- */

static inline uint64_t *orm__loaded(const orm_object *object) {
    return (uint64_t *)(void *)((char *)(uintptr_t)object + object->entity->bits);
}
static inline uint64_t *orm__changed(const orm_object *object) {
    return orm__loaded(object) + object->entity->words;
}
static inline bool orm__bit(const uint64_t *words, unsigned bit) {
    return words[bit / 64] >> (bit % 64) & 1;
}
static inline void orm__bit_set(uint64_t *words, unsigned bit, bool on) {
    uint64_t mask = UINT64_C(1) << (bit % 64);
    words[bit / 64] = on ? words[bit / 64] | mask : words[bit / 64] & ~mask;
}
/* Sets the first `count` bits of words that are zero. */
static inline void orm__bits_fill(uint64_t *words, unsigned count) {
    for (; count >= 64; count -= 64)
        *words++ = UINT64_MAX;
    if (count > 0)
        *words = (UINT64_C(1) << count) - 1;
}
static inline unsigned orm__relation_bit(const orm_entity *entity, unsigned relation) {
    return entity->column_count + relation;
}
static inline void *orm__slot_of(const orm_object *object, const orm_column *column) {
    return (char *)(uintptr_t)object + column->offset;
}
static inline bool orm__nullable(const orm_column *column) {
    return column->flags & ORM_COLUMN_NULLABLE;
}
/* The bare value in a column's slot; meaningless when it is NULL. */
static inline void *orm__value_of(const orm_object *object, const orm_column *column) {
    return (char *)orm__slot_of(object, column) +
           orm__slot_offset(column->type, orm__nullable(column));
}
static inline bool orm__is_null(const orm_object *object, const orm_column *column) {
    return orm__type_is_null(column->type, orm__nullable(column), orm__slot_of(object, column));
}

/* Where the values of an object go: its own arena, else its record's, else that of the session whose
 * memory it is. */
static inline orm_arena *orm__arena_of(const orm_object *object) {
    const orm__record *record = object->record;
    if (record->arena || record->home)
        return record->arena ? record->arena : record->home;
    return record->slab->session->arena;
}

/* --- object.c ---------------------------------------------------------------------------------------- */

/* Stores a slot's value in a column as a setter does, without looking at relationships. False after
 * latching why not. */
bool orm__object_write(orm_object *object, unsigned column, const void *slot);
/* Makes a loose object, which is transient or detached. NULL when out of memory. */
orm_object *orm__object_new_loose(const orm_allocator *allocator, const orm_entity *entity,
                                  orm__state state);
/* Makes a transient object, and those it leads to that its relationships save with it, pending. */
orm_status orm__object_adopt(orm_session *session, orm_object *object);
/* Marks one object of a session for deletion, or drops it when it is pending. ORM_MISUSE,
 * ORM_NOMEM. */
orm_status orm__object_delete(orm_object *object);
/* Puts a persistent object into the identity map and takes it out. False after telling
 * ORM_NOMEM. */
bool orm__identify(orm_session *session, orm_object *object);
void orm__forget_identity(orm_session *session, orm_object *object);
/* The text of an enum label that the program does not know. */
bool orm__keep_label(orm_session *session, const orm_object *object, unsigned column,
                     const char *text, size_t len);
/* Forgets the labels of objects that are gone. */
void orm__labels_sweep(orm_session *session);

/* --- revision.c -------------------------------------------------------------------------------------- */

/* orm_session_check_revision, told by the engine. */
orm_status orm__engine_check_revision(orm_engine *engine, const orm_revision_check *check);

/* --- engine.c ---------------------------------------------------------------------------------------- */

bool orm__engine_is_open(const orm_engine *engine);
/* NULL: it makes no connections of its own. */
orm__pool *orm__engine_pool(const orm_engine *engine);
/* NULL: it has none. */
orm__replicas *orm__engine_replicas(const orm_engine *engine);
const orm__connector *orm__engine_connector(const orm_engine *engine);
const orm_allocator *orm__engine_allocator(const orm_engine *engine);
/* The loops whose fibers use it. */
orm__parkers *orm__engine_parkers(orm_engine *engine);
/* Where the large blocks of its sessions come from and go to. */
orm__spare_blocks *orm__engine_spare(orm_engine *engine);
/* Waits for nothing but a time, where connections wait too. What its wait hook fails with. */
orm_status orm__engine_sleep(const orm_engine *engine, int64_t until_us);
/* ORM_MISUSE, told: a wait here would hold up the loop that runs on this thread. */
orm_status orm__engine_check_caller(orm_engine *engine, orm__failure *failure);
/* Its hooks as they are at this moment. */
orm__hooks orm__engine_hooks(orm_engine *engine);
/* Tells a failure that happened before there was a session to tell it. */
orm_status orm__engine_fail(orm_engine *engine, orm_status status, const char *message);
orm_status orm__engine_fail_as(orm_engine *engine, const orm__failure *failure);

#endif
