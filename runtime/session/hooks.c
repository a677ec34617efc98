/*
 * Calling the program's hooks.
 *
 *     ANYTHING   no hook runs
 *     FLUSHES    before a commit, around bulk
 *                writing:                          all but ending the transaction
 *     CHANGES    around a flush, after the end of
 *                a transaction:                    nor flushing, which then does nothing
 *     LOOKS      on load, when a member is set,
 *                before a rollback:                reading alone
 *
 * The right is what the innermost hook that runs has, and never more than that of those around it. An
 * engine's list only grows, under its lock; a session remembers how long it was when it was opened and
 * never looks beyond, so that it may read the list without the lock.
 */
#include "session/hooks.h"

#include <orm/bulk.h>
#include <string.h>

#include "session/flush_plan.h"
#include "session/lineage.h"
#include "session/related.h"

struct orm__hook {
    orm__hook *next;
    const orm_hook_face *face; /* NULL: of the session itself */
    size_t size;               /* of this block */
    max_align_t functions[];   /* the program's struct */
};

/* --- registering ------------------------------------------------------------------------------- */

bool orm__hooks_add(orm__hooks *hooks, const orm_allocator *allocator, const orm_hook_face *face,
                    const void *functions, size_t size) {
    size_t whole = sizeof(orm__hook) + size;
    orm__hook *made = orm__allocate_zeroed(allocator, whole);
    if (!made)
        return false;
    made->face = face;
    made->size = whole;
    memcpy(made->functions, functions, size);
    *(hooks->last ? &hooks->last->next : &hooks->first) = made;
    hooks->last = made;
    hooks->len++;
    return true;
}

void orm__hooks_free(orm__hooks *hooks, const orm_allocator *allocator) {
    while (hooks->first) {
        orm__hook *hook = hooks->first;
        hooks->first = hook->next;
        orm__release(allocator, hook, hook->size);
    }
    *hooks = (orm__hooks){.len = 0};
}

static orm_status add_own(orm_session *session, const orm_hook_face *face, const void *functions,
                          size_t size) {
    if (!orm__hooks_add(&session->hooks, &session->allocator, face, functions, size))
        return orm__fail_nomem(&session->failure);
    session->hooked = true;
    return ORM_OK;
}

orm_status orm_session_hook(orm_session *session, const orm_session_hooks *hooks) {
    return add_own(session, NULL, hooks, sizeof *hooks);
}

orm_status orm_session_hook_entity(orm_session *session, const orm_hook_face *face,
                                   const void *hooks) {
    if (!orm__entity_state_of(session, face->entity))
        return session->failure.error.status;
    return add_own(session, face, hooks, face->size);
}

/* --- walking ----------------------------------------------------------------------------------- */

/* The engine's hooks as they were when the session was opened, then the session's own. */
typedef struct walk {
    const orm_session *session;
    const orm__hook *at;
    size_t left; /* of those that `at` is one of */
    bool own;
} walk;

static walk walk_from(const orm_session *session) {
    return (walk){
        .session = session, .at = session->engine_hooks.first, .left = session->engine_hooks.len};
}

static const orm__hook *next_hook(walk *at) {
    if (at->left == 0 && !at->own) {
        at->own = true;
        at->at = at->session->hooks.first;
        at->left = at->session->hooks.len;
    }
    if (at->left == 0)
        return NULL;
    const orm__hook *found = at->at;
    at->at = --at->left ? found->next : NULL;
    return found;
}

/* An entity has the hooks of those that it extends. */
static bool is_of(const orm__hook *hook, const orm_entity *entity) {
    return hook->face && orm__is_a(entity, hook->face->entity);
}

/* Whether objects of the entity, or of one that extends it, may have hooks. */
static bool has_hooks(const orm_session *session, const orm_entity *entity) {
    walk at = walk_from(session);
    const orm__hook *hook = next_hook(&at);
    while (hook && !(hook->face && orm__root_of(hook->face->entity) == orm__root_of(entity)))
        hook = next_hook(&at);
    return hook != NULL;
}

bool orm__hooks_watch(const orm_session *session, const orm_entity *entity) {
    return session->hooked && has_hooks(session, entity);
}

/* --- rights ------------------------------------------------------------------------------------ */

orm_status orm__hooks_allow(orm_session *session, orm__right right) {
    static const char *const why[] = {
        [ORM__FLUSHES] = "a hook cannot end the transaction",
        [ORM__CHANGES] = "a hook cannot end the transaction",
        [ORM__LOOKS] = "a hook on load, on set or before a rollback, and what takes "
                       "the bytes of COPY, may only look",
    };
    if (session->right <= right)
        return ORM_OK;
    return orm__fail(&session->failure, ORM_MISUSE, "%s", why[session->right]);
}

/* Narrows what may be done; returns what could be before. */
static orm__right narrow(orm_session *session, orm__right right) {
    orm__right before = session->right;
    if (right > before)
        session->right = right;
    return before;
}

orm_status orm_session_refuse(orm_session *session, orm_status status, const char *message) {
    return orm__fail(&session->failure, status == ORM_OK ? ORM_VALUE : status, "%s", message);
}

/* Makes sure that a refusal has a story. */
static orm_status tell(orm_session *session, orm_status status, const char *moment,
                       const orm_entity *entity) {
    if (status == ORM_OK || session->failure.error.status == status)
        return status;
    return orm__fail(&session->failure, status, "a hook %s%s%s%s refused", moment,
                     entity ? " of a `" : "", entity ? entity->name : "", entity ? "`" : "");
}

/* --- of the session ---------------------------------------------------------------------------- */

static const struct {
    orm__right right;
    const char *name;
} moments[] = {
    [ORM__BEFORE_FLUSH] = {ORM__CHANGES, "before the flush"},
    [ORM__AFTER_FLUSH] = {ORM__CHANGES, "after the flush"},
    [ORM__BEFORE_COMMIT] = {ORM__FLUSHES, "before the commit"},
    [ORM__AFTER_COMMIT] = {ORM__CHANGES, "after the commit"},
    [ORM__BEFORE_ROLLBACK] = {ORM__LOOKS, "before the rollback"},
    [ORM__AFTER_ROLLBACK] = {ORM__CHANGES, "after the rollback"},
};

static void look(void (*function)(void *, orm_session *), void *context, orm_session *session) {
    if (function)
        function(context, session);
}

static orm_status call_at(const orm__hook *hook, orm_session *session, orm__moment moment) {
    const orm_session_hooks *with = (const void *)hook->functions;
    switch (moment) {
    case ORM__BEFORE_FLUSH:
        return with->before_flush ? with->before_flush(with->context, session) : ORM_OK;
    case ORM__BEFORE_COMMIT:
        return with->before_commit ? with->before_commit(with->context, session) : ORM_OK;
    case ORM__AFTER_FLUSH:
        look(with->after_flush, with->context, session);
        break;
    case ORM__AFTER_COMMIT:
        look(with->after_commit, with->context, session);
        break;
    case ORM__BEFORE_ROLLBACK:
        look(with->before_rollback, with->context, session);
        break;
    case ORM__AFTER_ROLLBACK:
        look(with->after_rollback, with->context, session);
        break;
    }
    return ORM_OK;
}

orm_status orm__hooks_at(orm_session *session, orm__moment moment) {
    orm_status status = ORM_OK;
    const orm__hook *hook;
    if (!session->hooked)
        return ORM_OK;
    orm__right before = narrow(session, moments[moment].right);
    for (walk at = walk_from(session); status == ORM_OK && (hook = next_hook(&at));)
        if (!hook->face)
            status = tell(session, call_at(hook, session, moment), moments[moment].name, NULL);
    session->right = before;
    return status;
}

/* --- around bulk writing ----------------------------------------------------------------------- */

/* A hook may write in bulk itself, which nobody is told. */
static bool tells_bulk(const orm_session *session) {
    return session->hooked && session->right == ORM__ANYTHING;
}

orm_status orm__hooks_before_bulk(orm_session *session, const orm_bulk_call *call) {
    orm_status status = ORM_OK;
    const orm__hook *hook;
    if (!tells_bulk(session))
        return ORM_OK;
    orm__right before = narrow(session, ORM__FLUSHES);
    for (walk at = walk_from(session); status == ORM_OK && (hook = next_hook(&at));) {
        const orm_session_hooks *with = (const void *)hook->functions;
        if (!hook->face && with->before_bulk)
            status = tell(session, with->before_bulk(with->context, session, call),
                          "before bulk writing", call->entity);
    }
    session->right = before;
    return status == ORM_OK ? session->latched : status;
}

void orm__hooks_after_bulk(orm_session *session, const orm_bulk_call *call) {
    const orm__hook *hook;
    if (!tells_bulk(session))
        return;
    orm__right before = narrow(session, ORM__FLUSHES);
    for (walk at = walk_from(session); (hook = next_hook(&at));) {
        const orm_session_hooks *with = (const void *)hook->functions;
        if (!hook->face && with->after_bulk)
            with->after_bulk(with->context, session, call);
    }
    session->right = before;
}

/* --- of rows ----------------------------------------------------------------------------------- */

static orm_status call_row(orm_session *session, orm_object *object, orm_event event) {
    static const char *const names[] = {
        [ORM_BEFORE_INSERT] = "before the insert",
        [ORM_BEFORE_UPDATE] = "before the update",
        [ORM_BEFORE_DELETE] = "before the delete",
    };
    orm_status status = ORM_OK;
    const orm__hook *hook;
    for (walk at = walk_from(session); status == ORM_OK && (hook = next_hook(&at));) {
        if (!is_of(hook, object->entity))
            continue;
        status = hook->face->run(hook->functions, event, session, object);
        if (event <= ORM_BEFORE_DELETE)
            status = tell(session, status, names[event], object->entity);
    }
    return status;
}

/* --- around a flush ---------------------------------------------------------------------------- */

/* A hook that makes a row whose hook makes another goes on for so long. */
enum { MOST_ROUNDS = 100 };

static bool event_of(const orm__record *record, orm_event *event) {
    static const orm_event events[] = {[ORM__WORK_INSERT] = ORM_BEFORE_INSERT,
                                       [ORM__WORK_UPDATE] = ORM_BEFORE_UPDATE,
                                       [ORM__WORK_DELETE] = ORM_BEFORE_DELETE};
    orm__work work = orm__work_of(record);
    if (work != ORM__WORK_NONE)
        *event = events[work];
    return work != ORM__WORK_NONE;
}

static bool is_told(const orm_session *session, const orm__record *record, orm_event event) {
    return record->told_in == session->flushes && record->told & 1U << event;
}

static void note_told(const orm_session *session, orm__record *record, orm_event event) {
    if (record->told_in != session->flushes)
        record->told = 0;
    record->told_in = session->flushes;
    record->told = (uint8_t)(record->told | 1U << event);
}

/* The rows that will be written; only those whose hooks have not been called yet with `fresh`. */
static bool gather(orm_session *session, orm_arena *scratch, bool fresh, orm__hooked_rows *out) {
    size_t count = 0;
    orm_event event;
    for (const orm__record *record = session->touched; record; record = record->next)
        count++;
    out->len = 0;
    out->items = orm_arena_alloc(scratch, count * sizeof *out->items);
    for (orm__record *record = session->touched; record && out->items; record = record->next) {
        bool wanted = event_of(record, &event) && has_hooks(session, record->object->entity);
        if (wanted && !(fresh && is_told(session, record, event)))
            out->items[out->len++] = (orm__hooked_row){.object = record->object, .event = event};
    }
    return out->items != NULL;
}

/* A row that the hook of another took out of the flush meanwhile is passed over. */
static orm_status tell_rows(orm_session *session, const orm__hooked_rows *rows) {
    orm_status status = ORM_OK;
    for (size_t i = 0; i < rows->len && status == ORM_OK; i++) {
        orm_object *object = rows->items[i].object;
        orm__record *record = orm__record_of(object);
        orm_event event;
        if (object->session != session || !event_of(record, &event) ||
            event != rows->items[i].event)
            continue;
        note_told(session, record, event);
        status = call_row(session, object, event);
    }
    return status == ORM_OK ? session->latched : status;
}

static orm_status tell_all(orm_session *session, orm_arena *scratch) {
    orm__hooked_rows fresh = {.len = 1};
    orm_status status = ORM_OK;
    for (int round = 0; fresh.len > 0 && status == ORM_OK; round++) {
        if (!gather(session, scratch, true, &fresh))
            return orm__fail_nomem(&session->failure);
        if (round == MOST_ROUNDS && fresh.len > 0)
            return orm__fail(&session->failure, ORM_MISUSE,
                             "hooks before a flush make more and more rows: the last is a `%s`",
                             fresh.items[0].object->entity->name);
        status = tell_rows(session, &fresh);
    }
    return status;
}

orm_status orm__hooks_before_flush(orm_session *session, orm_arena *scratch,
                                   orm__hooked_rows *rows) {
    *rows = (orm__hooked_rows){.len = 0};
    if (!session->hooked || !orm__has_work(session))
        return ORM_OK;
    rows->flushing = true;
    session->flushes++;
    orm_status status = orm__hooks_at(session, ORM__BEFORE_FLUSH);
    orm__right before = narrow(session, ORM__CHANGES);
    if (status == ORM_OK)
        status = session->latched;
    if (status == ORM_OK)
        status = tell_all(session, scratch);
    if (status == ORM_OK && !gather(session, scratch, false, rows))
        status = orm__fail_nomem(&session->failure);
    session->right = before;
    return status;
}

void orm__hooks_after_flush(orm_session *session, const orm__hooked_rows *rows) {
    static const orm_event after[] = {[ORM_BEFORE_INSERT] = ORM_AFTER_INSERT,
                                      [ORM_BEFORE_UPDATE] = ORM_AFTER_UPDATE,
                                      [ORM_BEFORE_DELETE] = ORM_AFTER_DELETE};
    if (!rows->flushing)
        return;
    orm__right before = narrow(session, ORM__CHANGES);
    for (size_t i = 0; i < rows->len; i++)
        if (!orm__is_gone(rows->items[i].object))
            call_row(session, rows->items[i].object, after[rows->items[i].event]);
    session->right = before;
    orm__hooks_at(session, ORM__AFTER_FLUSH);
}

/* --- on load ----------------------------------------------------------------------------------- */

static void tell_slab(orm_session *session, orm__slab *slab, size_t stride, size_t len) {
    for (size_t i = 0; i < len; i++)
        call_row(session, orm__slab_object(slab, stride, i), ORM_ON_LOAD);
}

void orm__hooks_on_load(orm_session *session, const orm_entity *entity, const orm__slab *last,
                        size_t stride, size_t used) {
    orm__slab *newest = session->slabs;
    if (!has_hooks(session, entity) || newest == last)
        return;
    orm__right before = narrow(session, ORM__LOOKS);
    for (orm__slab *slab = newest->next; slab != last; slab = slab->next)
        tell_slab(session, slab, stride, slab->room);
    tell_slab(session, newest, stride, used);
    session->right = before;
}

/* --- on set ------------------------------------------------------------------------------------ */

const char *orm__hooks_check(orm_session *session, const orm_object *object, unsigned member,
                             const void *value) {
    const char *why = NULL;
    const orm__hook *hook;
    if (!session || !session->hooked)
        return NULL;
    orm__right before = narrow(session, ORM__LOOKS);
    for (walk at = walk_from(session); !why && (hook = next_hook(&at));)
        if (is_of(hook, object->entity))
            why = hook->face->check(hook->functions, object, member, value);
    session->right = before;
    return why;
}

static orm_status refuse_member(orm_session *session, const orm_entity *entity, const char *name,
                                const char *why) {
    return orm__fail_with(
        &session->failure,
        &(orm__facts){.status = ORM_VALUE, .table = entity->table, .column = name},
        "`%s` of `%s`: %s", name, entity->name, why);
}

orm_status orm__hooks_check_object(orm_session *session, const orm_object *object) {
    const orm_entity *entity = object->entity;
    const char *why;
    if (!session->hooked || !has_hooks(session, entity))
        return ORM_OK;
    for (unsigned i = 0; i < entity->column_count; i++) {
        const orm_column *column = &entity->columns[i];
        if (orm__bit(orm__changed(object), i) &&
            (why = orm__hooks_check(session, object, i, orm__slot_of(object, column))))
            return refuse_member(session, entity, column->name, why);
    }
    for (unsigned i = 0; i < entity->relation_count; i++) {
        const orm_relation *relation = &entity->relations[i];
        if (relation->kind == ORM_RELATION_OWNER && *orm__related_one(object, relation) &&
            (why = orm__hooks_check(session, object, orm__relation_bit(entity, i),
                                    orm__related_one(object, relation))))
            return refuse_member(session, entity, relation->name, why);
    }
    return ORM_OK;
}
