/*
 * Savepoints: what they remember of objects, and rolling back to them.
 *
 *     (none) → OPEN     [orm_session_savepoint]   flushes first, so that no change is pending
 *     OPEN   → ended    [orm_savepoint_release]   what it remembers goes to the one around it
 *     OPEN   → ended    [orm_savepoint_rollback]  what it remembers is put back
 *     OPEN   → ended    [the same of one around it, or the end of the transaction]
 *
 * A *frame* is an open savepoint. Since which an object is first touched, the frame keeps a copy of
 * it; what became pending since needs none, it becomes transient again. A rollback puts columns
 * back; relationships that changed since are forgotten, to be loaded again.
 */
#include <inttypes.h>
#include <stdio.h>

#include "session/hooks.h"
#include "session/pairs.h"
#include "session/related.h"
#include "session/stream.h"

struct orm__frame {
    orm__frame *outer;
    uint32_t number;
    orm__saved *saved;
};

/* An object as it was when the frame was opened. */
struct orm__saved {
    orm__saved *next;  /* of the frame, or a spare one */
    orm__saved *below; /* the record's, of a frame further out */
    orm__frame *frame;
    orm__record *record; /* NULL once the object has left the session */
    void *snapshot;
    orm__state state;
    bool touched, inserted, removed, expired, committed;
    uint64_t relations_touched;
};

/* --- remembering ------------------------------------------------------------------------------- */

static orm__saved *new_saved(orm_session *session) {
    orm__saved *saved = session->spare_saved;
    if (saved)
        session->spare_saved = saved->next;
    else
        saved = orm_arena_alloc(session->arena, sizeof *saved);
    if (!saved)
        orm__latch_nomem(session);
    return saved;
}

static void free_saved(orm_session *session, orm__saved *saved) {
    saved->next = session->spare_saved;
    session->spare_saved = saved;
}

bool orm__savepoint_keep(orm_session *session, orm__record *record) {
    orm__frame *frame = session->savepoints;
    /* The savepoint's flush has left none pending. */
    if (record->state == ORM__PENDING)
        record->born = frame->number;
    if (record->born >= frame->number || (record->saved && record->saved->frame == frame))
        return true;
    orm__saved *saved = new_saved(session);
    void *snapshot = saved ? orm__snapshot_take(session, record->object) : NULL;
    if (!snapshot) {
        if (saved)
            free_saved(session, saved);
        return false;
    }
    *saved = (orm__saved){.next = frame->saved,
                          .below = record->saved,
                          .frame = frame,
                          .record = record,
                          .snapshot = snapshot,
                          .state = record->state,
                          .touched = record->touched,
                          .inserted = record->inserted,
                          .removed = record->removed,
                          .expired = record->expired,
                          .committed = record->committed != NULL,
                          .relations_touched = record->relations_touched};
    record->relations_touched = 0;
    record->saved = frame->saved = saved;
    return true;
}

/* --- forgetting -------------------------------------------------------------------------------- */

static void drop_saved(orm_session *session, orm__saved *saved) {
    if (saved->record) {
        saved->record->saved = saved->below;
        orm__snapshot_drop(session, saved->record->object, &saved->snapshot);
    }
    free_saved(session, saved);
}

void orm__savepoints_forget(orm_session *session, orm__record *record) {
    for (orm__saved *saved = record->saved; saved; saved = saved->below) {
        orm__snapshot_drop(session, record->object, &saved->snapshot);
        saved->record = NULL;
    }
    record->saved = NULL;
}

static void close_frame(orm_session *session) {
    orm__frame *frame = session->savepoints;
    session->savepoints = frame->outer;
    frame->outer = session->spare_savepoints;
    session->spare_savepoints = frame;
}

/* Gives what the innermost frame remembers to the one around it, as far as that does not know it. */
static void fold(orm_session *session) {
    orm__frame *frame = session->savepoints, *outer = frame->outer;
    for (orm__saved *saved = frame->saved, *next; saved; saved = next) {
        orm__record *record = saved->record;
        next = saved->next;
        bool wanted = record && outer && record->born < outer->number &&
                      !(saved->below && saved->below->frame == outer);
        if (wanted) {
            saved->frame = outer;
            saved->next = outer->saved;
            outer->saved = saved;
            continue;
        }
        if (record)
            record->relations_touched |= saved->relations_touched;
        drop_saved(session, saved);
    }
    close_frame(session);
}

void orm__savepoints_end(orm_session *session) {
    while (session->savepoints)
        fold(session);
}

void orm__savepoints_clear(orm_session *session) {
    for (orm__frame *frame = session->savepoints; frame; frame = frame->outer)
        frame->saved = NULL;
    session->spare_saved = NULL;
}

/* --- putting back ------------------------------------------------------------------------------ */

static void restore(orm_session *session, const orm__saved *saved) {
    orm__record *record = saved->record;
    orm__restore_columns(record->object, saved->snapshot);
    orm__snapshot_drop(session, record->object, &record->original);
    if (!saved->committed)
        orm__snapshot_drop(session, record->object, &record->committed);
    record->state = saved->state;
    record->inserted = saved->inserted;
    record->removed = saved->removed;
    record->expired = saved->expired;
    record->relations_touched = saved->relations_touched;
    if (!saved->touched)
        orm__untouch(session, record);
}

/* Relationships may have been loaded since, over foreign keys as they are now. */
static void forget_relations(const orm_session *session, const orm__frame *frame) {
    for (const orm__saved *saved = frame->saved; saved; saved = saved->next) {
        if (!saved->record)
            continue;
        orm__related_forget_inverses(saved->record->object);
        orm__related_forget_moved(saved->record->object, saved->snapshot);
        orm__forget_touched_relations(saved->record);
    }
    for (const orm__record *record = session->touched; record; record = record->next)
        if (record->born >= frame->number)
            orm__related_forget_inverses(record->object);
}

/* Before any object gets back the key that it had, no other may have it. */
static void withdraw_identities(orm_session *session, const orm__frame *frame) {
    for (const orm__saved *saved = frame->saved; saved; saved = saved->next)
        if (saved->record)
            orm__forget_identity(session, saved->record->object);
    for (const orm__record *record = session->touched; record; record = record->next)
        if (record->born >= frame->number && record->inserted)
            orm__forget_identity(session, record->object);
}

static void restore_all(orm_session *session, orm__frame *frame) {
    for (orm__record *record = session->touched, *next; record; record = next) {
        next = record->next;
        if (record->born < frame->number)
            continue;
        orm__untouch(session, record);
        orm__restore_transient(session, record);
    }
    for (orm__saved *saved = frame->saved; saved; saved = saved->next) {
        if (!saved->record)
            continue;
        restore(session, saved);
        /* There is room: the map has held it before. */
        if (!saved->removed)
            orm__identify(session, saved->record->object);
    }
    for (orm__saved *saved = frame->saved, *next; saved; saved = next) {
        next = saved->next;
        if (saved->record)
            orm__related_forget_inverses(saved->record->object);
        drop_saved(session, saved);
    }
}

/* --- the calls --------------------------------------------------------------------------------- */

enum { COMMAND_SIZE = 48 };

static void write_command(char *out, const char *verb, uint32_t number) {
    snprintf(out, COMMAND_SIZE, "%s SAVEPOINT orm_%" PRIu32, verb, number);
}

static orm__frame *new_frame(orm_session *session) {
    orm__frame *frame = session->spare_savepoints;
    if (frame)
        session->spare_savepoints = frame->outer;
    else
        frame = orm_arena_alloc(session->kept, sizeof *frame);
    if (frame)
        *frame = (orm__frame){.number = ++session->savepoint_count};
    return frame;
}

orm_status orm_session_savepoint(orm_session *session, orm_savepoint *out) {
    *out = (orm_savepoint){.session = session};
    if (session->latched != ORM_OK)
        return session->latched;
    orm_status status = orm__hooks_allow(session, ORM__FLUSHES);
    if (status != ORM_OK)
        return status;
    if (session->options.autocommit && !session->in_transaction)
        return orm__fail_with(
            &session->failure,
            &(orm__facts){.status = ORM_MISUSE, .hint = "orm_session_begin begins one"},
            "a savepoint needs a transaction");
    status = orm_session_flush(session);
    if (status == ORM_OK)
        status = orm__session_enter(session);
    if (status != ORM_OK)
        return status;
    orm__frame *frame = new_frame(session);
    if (!frame)
        return orm__fail_nomem(&session->failure);
    char command[COMMAND_SIZE];
    snprintf(command, sizeof command, "SAVEPOINT orm_%" PRIu32, frame->number);
    const char *commands[] = {command};
    status = orm__session_leave(session, orm__run_controls(session->connection, commands, 1));
    orm__frame **place = status == ORM_OK ? &session->savepoints : &session->spare_savepoints;
    frame->outer = *place;
    *place = frame;
    if (status == ORM_OK)
        out->number = frame->number;
    return status;
}

static orm_status find_frame(orm_savepoint savepoint, orm__frame **out) {
    orm_session *session = savepoint.session;
    *out = NULL;
    if (!session)
        return ORM_MISUSE;
    orm__frame *frame = session->savepoints;
    while (frame && frame->number != savepoint.number)
        frame = frame->outer;
    *out = frame;
    return frame ? ORM_OK
                 : orm__fail(&session->failure, ORM_MISUSE, "this savepoint has ended already");
}

orm_status orm_savepoint_release(orm_savepoint savepoint) {
    orm__frame *frame;
    orm_session *session = savepoint.session;
    if (session && session->latched != ORM_OK)
        return session->latched;
    orm_status status = find_frame(savepoint, &frame);
    if (status == ORM_OK)
        status = orm__hooks_allow(session, ORM__FLUSHES);
    if (status == ORM_OK)
        status = orm_session_flush(session);
    if (status != ORM_OK)
        return status;
    char command[COMMAND_SIZE];
    write_command(command, "RELEASE", frame->number);
    const char *commands[] = {command};
    status = orm__session_leave(session, orm__run_controls(session->connection, commands, 1));
    for (bool last = false; status == ORM_OK && !last;) {
        last = session->savepoints == frame;
        fold(session);
    }
    return status;
}

orm_status orm_savepoint_rollback(orm_savepoint savepoint) {
    orm__frame *frame;
    orm_session *session = savepoint.session;
    orm_status status = find_frame(savepoint, &frame);
    if (status == ORM_OK)
        status = orm__hooks_allow(session, ORM__ANYTHING);
    if (status != ORM_OK)
        return status;
    orm__stream_cut(session);
    orm__cursors_cut(session, frame->number);
    char roll_back[COMMAND_SIZE], release[COMMAND_SIZE];
    write_command(roll_back, "ROLLBACK TO", frame->number);
    write_command(release, "RELEASE", frame->number);
    const char *commands[] = {roll_back, release};
    orm__failure_clear(&session->failure);
    session->latched = orm__run_controls(session->connection, commands, 2);
    if (session->latched != ORM_OK)
        return session->latched;
    while (session->savepoints != frame)
        fold(session);
    forget_relations(session, frame);
    withdraw_identities(session, frame);
    restore_all(session, frame);
    orm__pairs_clear(session);
    close_frame(session);
    return ORM_OK;
}
