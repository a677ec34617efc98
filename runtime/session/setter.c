/*
 * Setting columns: what a setter checks, and the net change that it leaves.
 *
 * A value is refused here when the server would refuse it, so that a flush does not get that far. A
 * column that is set back to what the database has is no longer changed.
 */
#include <string.h>

#include "session/hooks.h"
#include "session/related.h"

struct orm__known_label {
    const orm_object *object;
    unsigned column;
    const char *text;
    orm__known_label *next;
};

/* --- refusing ---------------------------------------------------------------------------------- */

static void refuse(orm_object *object, const orm_column *column, orm_status status,
                   const char *why) {
    if (object->session) {
        orm__latch(
            object->session,
            &(orm__facts){.status = status, .table = object->entity->table, .column = column->name},
            "`%s` of `%s`: %s", column->name, object->entity->name, why);
        return;
    }
    orm__record *record = orm__record_of(object);
    if (record->refused == ORM_OK) {
        record->refused = status;
        record->refused_why = why;
    }
}

/* Why the column may not be set, whatever the value; NULL: it may. */
static const char *misuse_of(const orm_object *object, const orm_column *column) {
    enum {
        NOT_FOR_PROGRAMS = ORM_COLUMN_GENERATED | ORM_COLUMN_DISCRIMINATOR | ORM__COLUMN_ELSEWHERE
    };
    const orm__record *record = orm__record_of(object);
    if (record->state == ORM__DELETED)
        return "the object is deleted";
    if (record->state == ORM__DETACHED && !record->loose)
        return "the object is not one that can be changed";
    if (object->session && object->session->right == ORM__LOOKS)
        return "a hook that may only look sets it";
    if (!(column->flags & NOT_FOR_PROGRAMS))
        return NULL;
    if (column->flags & ORM_COLUMN_GENERATED)
        return "the database computes it";
    return column->flags & ORM_COLUMN_DISCRIMINATOR ? "it tells what the object is"
                                                    : "the object has no such column";
}

static orm_status check(const orm_object *object, const orm_column *column, const void *slot,
                        const char **why) {
    bool nullable = orm__nullable(column);
    *why = misuse_of(object, column);
    if (*why)
        return ORM_MISUSE;
    if (orm__type_is_null(column->type, nullable, slot)) {
        *why = "it may not be NULL";
        return nullable ? ORM_OK : ORM_VALUE;
    }
    const void *value = (const char *)slot + orm__slot_offset(column->type, nullable);
    orm_status status = orm__check_value(column->type, value, why);
    if (status == ORM_OK && column->limit >= 0)
        status = orm__check_limit(column->type, column->limit, column->scale, value, why);
    return status;
}

/* --- writing ----------------------------------------------------------------------------------- */

/* Whether the column has what the database has, as far as the session knows that. */
static bool is_as_in_database(const orm_object *object, const orm_object *original,
                              unsigned number) {
    const orm_column *column = &object->entity->columns[number];
    return original && orm__bit(orm__loaded(original), number) &&
           orm__value_equal(column->type, orm__nullable(column), orm__slot_of(object, column),
                            orm__slot_of(original, column));
}

static bool accept(orm_object *object, const orm_column *column, const void *slot) {
    const char *why;
    orm_status status = check(object, column, slot, &why);
    if (status != ORM_OK)
        refuse(object, column, status, why);
    return status == ORM_OK;
}

/* What the program's hooks say of a value that it could have. */
static bool accept_by_hooks(orm_object *object, unsigned number, const void *slot) {
    if (!object->session || !object->session->hooked)
        return true;
    const char *why = orm__hooks_check(object->session, object, number, slot);
    if (why)
        refuse(object, &object->entity->columns[number], ORM_VALUE, why);
    return !why;
}

/* The column is loaded, and changed or not. */
static inline void mark(orm_object *object, unsigned number, bool changed) {
    uint64_t *loaded = orm__loaded(object) + number / 64, mask = UINT64_C(1) << number % 64;
    uint64_t *marked = loaded + object->entity->words;
    *loaded |= mask;
    *marked = changed ? *marked | mask : *marked & ~mask;
}

static bool write_column(orm_object *object, unsigned number, const void *slot) {
    const orm_column *column = &object->entity->columns[number];
    orm__record *record = orm__touch(object);
    if (!record)
        return false;
    bool is_row = record->state == ORM__PERSISTENT;
    if (is_row && !orm__keep_original(object, record))
        return false;
    /* The identity map looks at the key that the object has. */
    bool moves = is_row && column->flags & ORM_COLUMN_KEY;
    if (moves)
        orm__forget_identity(object->session, object);
    orm_status status = orm__value_copy(column->type, orm__nullable(column), orm__arena_of(object),
                                        slot, orm__slot_of(object, column));
    if (status != ORM_OK) {
        orm__slot_clear(column->type, orm__nullable(column), orm__slot_of(object, column));
        refuse(object, column, status, "out of memory");
        return false;
    }
    if (moves && !orm__identify(object->session, object))
        orm__latch_nomem(object->session);
    mark(object, number, !is_as_in_database(object, record->original, number));
    return true;
}

bool orm__object_write(orm_object *object, unsigned number, const void *slot) {
    return accept(object, &object->entity->columns[number], slot) &&
           write_column(object, number, slot);
}

void orm_object_set(orm_object *object, unsigned number, const void *slot) {
    if (object && number < object->entity->column_count &&
        accept(object, &object->entity->columns[number], slot) &&
        accept_by_hooks(object, number, slot) && write_column(object, number, slot))
        orm__related_column_set(object, number);
}

/* --- what was set ------------------------------------------------------------------------------ */

orm_state orm_object_state(const orm_object *object) {
    static const orm_state states[] = {[ORM__TRANSIENT] = ORM_TRANSIENT,
                                       [ORM__PENDING] = ORM_PENDING,
                                       [ORM__PERSISTENT] = ORM_PERSISTENT,
                                       [ORM__DELETED] = ORM_DELETED,
                                       [ORM__DETACHED] = ORM_DETACHED};
    return states[orm__record_of(object)->state];
}

orm_history orm_object_history(const orm_object *object, unsigned column) {
    if (column >= object->entity->column_count)
        return (orm_history){.changed = false};
    const orm_column *known = &object->entity->columns[column];
    const orm__record *record = orm__record_of(object);
    bool loaded = orm__bit(orm__loaded(object), column);
    const void *now = loaded ? orm__slot_of(object, known) : NULL;
    const orm_object *row = record->shared ? NULL : record->original;
    orm_history history = {.changed = orm__bit(orm__changed(object), column), .now = now};
    if (row && orm__bit(orm__loaded(row), column))
        history.before = orm__slot_of(row, known);
    else if (!history.changed && record->state != ORM__TRANSIENT && record->state != ORM__PENDING)
        history.before = now;
    return history;
}

bool orm_object_changed(const orm_object *object) {
    for (unsigned i = 0; i < object->entity->column_count; i++)
        if (orm__bit(orm__changed(object), i))
            return true;
    return false;
}

/* --- labels ------------------------------------------------------------------------------------ */

bool orm__keep_label(orm_session *session, const orm_object *object, unsigned column,
                     const char *text, size_t len) {
    orm__known_label *kept = orm_arena_alloc(session->arena, sizeof *kept);
    char *copy = orm_arena_copy(session->arena, text, len);
    if (!kept || !copy)
        return false;
    *kept = (orm__known_label){
        .object = object, .column = column, .text = copy, .next = session->labels};
    session->labels = kept;
    return true;
}

void orm__labels_sweep(orm_session *session) {
    orm__known_label **link = &session->labels;
    while (*link) {
        if (orm__is_gone((*link)->object))
            *link = (*link)->next;
        else
            link = &(*link)->next;
    }
}

const char *orm_object_label(const orm_object *object, unsigned column) {
    const orm_column *known = &object->entity->columns[column];
    if (orm__is_null(object, known))
        return NULL;
    int value;
    memcpy(&value, orm__value_of(object, known), sizeof value);
    const char *label = orm_enum_label(known->type, value);
    const orm__known_label *kept = object->session && !label ? object->session->labels : NULL;
    while (kept && !(kept->object == object && kept->column == column))
        kept = kept->next;
    return kept ? kept->text : label;
}

/* --- reading what is not there ------------------------------------------------------------------- */

void orm_object_not_loaded(const orm_object *object, unsigned bit) {
    const orm_entity *entity = object->entity;
    if (!object->session)
        return;
    const orm__batch *batch = orm__record_of(object)->batch;
    const char *query = batch ? batch->query : NULL;
    bool column = bit < entity->column_count;
    const char *name =
        column ? entity->columns[bit].name : entity->relations[bit - entity->column_count].name;
    const char *from = query ? query : batch && batch->relation ? batch->relation->name : NULL;
    orm__latch(object->session,
               &(orm__facts){.status = ORM_NOT_LOADED,
                             .table = entity->table,
                             .column = name,
                             .query = query,
                             .hint = column ? "refresh the object" : "load it first"},
               "`%s` of `%s` was read but is not loaded%s%s%s", name, entity->name,
               from ? "; the object came with `" : "", from ? from : "", from ? "`" : "");
}
