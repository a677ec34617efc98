/*
 * Order: a row of orders.
 *
 * Made by ormgen from the schema of defaults, which is the place for changes.
 */
#ifndef DEFAULTS_ORDER_H
#define DEFAULTS_ORDER_H

#include "defaults_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    ORDER_COLUMN_ID,
    ORDER_COLUMN_NUMBER,
    ORDER_COLUMN_STATE,
    ORDER_COLUMN_QUANTITY,
    ORDER_COLUMN_PRICE,
    ORDER_COLUMN_PLACED_AT,
    ORDER_COLUMN_DUE_ON,
    ORDER_COLUMN_TOKEN,
    ORDER_COLUMN_OPTIONS,
    ORDER_COLUMN_QUOTED,
    ORDER_COLUMN_NOTES,
    ORDER_COLUMN_TAGS,
};

/* Its fields are the runtime's: programs use the calls below. */
struct order {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int64_t id_;
    int32_t number_;
    const char *state_;
    int32_t quantity_;
    orm_numeric price_;
    orm_timestamptz placed_at_;
    orm_date due_on_;
    orm_uuid token_;
    const char *options_;
    const char *quoted_;
    const char *notes_;
    orm_text_array tags_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct order_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool number;
        bool state;
        bool quantity;
        bool price;
        bool placed_at;
        bool due_on;
        bool token;
        bool options;
        bool quoted;
        bool notes;
        bool tags;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline order *order_new(orm_session *session) {
    return (order *)orm_object_new(session, &order_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status order_add(orm_session *session, order *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status order_delete(order *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status order_refresh(order *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status order_reload(order *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status order_expire(order *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status order_merge(orm_session *session, const order *object, order **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (order *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status order_expunge(order *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status order_detach(const order *object, order **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (order *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void order_free(order *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_order_find_with(const char *file, int line, orm_session *session,
                                                int64_t id, const order_with *with, order **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status = orm_object_find_with(session, &order_entity, key, with, file, line, &found);
    *out = (order *)found;
    return status;
}
static inline orm_status orm_at_order_find(const char *file, int line, orm_session *session,
                                           int64_t id, order **out) {
    return orm_at_order_find_with(file, line, session, id, NULL, out);
}
static inline orm_status order_find_with(orm_session *session, int64_t id, const order_with *with,
                                         order **out) {
    return orm_at_order_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status order_find(orm_session *session, int64_t id, order **out) {
    return orm_at_order_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status order_all_with(orm_session *session, const order_with *with,
                                        order_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &order_entity, with, &found);
    out->items = (order **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status order_all(orm_session *session, order_list *out) {
    return order_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status order_list_load(const order_list *list, const order_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&order_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status order_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &order_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status order_next(orm_stream *stream, order **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (order *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: bigint, in the primary key, identity. */
static inline int64_t order_id(const order *object) {
    ORM_READ(object, ORDER_COLUMN_ID);
    return object->id_;
}
static inline void order_set_id(order *object, int64_t value) {
    orm_object_set((orm_object *)object, ORDER_COLUMN_ID, &value);
}

/* number: integer, identity. */
static inline int32_t order_number(const order *object) {
    ORM_READ(object, ORDER_COLUMN_NUMBER);
    return object->number_;
}
static inline void order_set_number(order *object, int32_t value) {
    orm_object_set((orm_object *)object, ORDER_COLUMN_NUMBER, &value);
}

/* state: text, by default 'new'. */
static inline const char *order_state(const order *object) {
    ORM_READ(object, ORDER_COLUMN_STATE);
    return object->state_;
}
static inline void order_set_state(order *object, const char *value) {
    orm_object_set((orm_object *)object, ORDER_COLUMN_STATE, &value);
}

/* quantity: integer, by default 1 + 2. */
static inline int32_t order_quantity(const order *object) {
    ORM_READ(object, ORDER_COLUMN_QUANTITY);
    return object->quantity_;
}
static inline void order_set_quantity(order *object, int32_t value) {
    orm_object_set((orm_object *)object, ORDER_COLUMN_QUANTITY, &value);
}

/* price: numeric(10,2), by default 9.99. */
static inline orm_numeric order_price(const order *object) {
    ORM_READ(object, ORDER_COLUMN_PRICE);
    return object->price_;
}
static inline void order_set_price(order *object, orm_numeric value) {
    orm_object_set((orm_object *)object, ORDER_COLUMN_PRICE, &value);
}

/* placed_at: timestamp with time zone, by default now(). */
static inline orm_timestamptz order_placed_at(const order *object) {
    ORM_READ(object, ORDER_COLUMN_PLACED_AT);
    return object->placed_at_;
}
static inline void order_set_placed_at(order *object, orm_timestamptz value) {
    orm_object_set((orm_object *)object, ORDER_COLUMN_PLACED_AT, &value);
}

/* due_on: date, by default current_date + 7. */
static inline orm_date order_due_on(const order *object) {
    ORM_READ(object, ORDER_COLUMN_DUE_ON);
    return object->due_on_;
}
static inline void order_set_due_on(order *object, orm_date value) {
    orm_object_set((orm_object *)object, ORDER_COLUMN_DUE_ON, &value);
}

/* token: uuid, by default gen_random_uuid(). */
static inline orm_uuid order_token(const order *object) {
    ORM_READ(object, ORDER_COLUMN_TOKEN);
    return object->token_;
}
static inline void order_set_token(order *object, orm_uuid value) {
    orm_object_set((orm_object *)object, ORDER_COLUMN_TOKEN, &value);
}

/* options: jsonb, by default '{"gift": false}'. */
static inline const char *order_options(const order *object) {
    ORM_READ(object, ORDER_COLUMN_OPTIONS);
    return object->options_;
}
static inline void order_set_options(order *object, const char *value) {
    orm_object_set((orm_object *)object, ORDER_COLUMN_OPTIONS, &value);
}

/* quoted: text, by default 'it''s "here"'. */
static inline const char *order_quoted(const order *object) {
    ORM_READ(object, ORDER_COLUMN_QUOTED);
    return object->quoted_;
}
static inline void order_set_quoted(order *object, const char *value) {
    orm_object_set((orm_object *)object, ORDER_COLUMN_QUOTED, &value);
}

/* notes: text, may be NULL, by default null. */
static inline const char *order_notes(const order *object) {
    ORM_READ(object, ORDER_COLUMN_NOTES);
    return object->notes_;
}
static inline void order_set_notes(order *object, const char *value) {
    orm_object_set((orm_object *)object, ORDER_COLUMN_NOTES, &value);
}

/* tags: text[], by default '{}'. */
static inline orm_text_array order_tags(const order *object) {
    ORM_READ(object, ORDER_COLUMN_TAGS);
    return object->tags_;
}
static inline void order_set_tags(order *object, orm_text_array value) {
    orm_object_set((orm_object *)object, ORDER_COLUMN_TAGS, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define ORDER_PKEY "orders_pkey"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define order_find(...)      orm_at_order_find(ORM_HERE, __VA_ARGS__)
#define order_find_with(...) orm_at_order_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
