/*
 * Account: a row of accounts.
 *
 * Made by ormgen from the schema of uniques, which is the place for changes.
 */
#ifndef UNIQUES_ACCOUNT_H
#define UNIQUES_ACCOUNT_H

#include "uniques_types.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Columns by number. */
enum {
    ACCOUNT_COLUMN_ID,
    ACCOUNT_COLUMN_EMAIL,
    ACCOUNT_COLUMN_LOGIN,
    ACCOUNT_COLUMN_TENANT,
    ACCOUNT_COLUMN_SLUG,
    ACCOUNT_COLUMN_NICKNAME,
    ACCOUNT_COLUMN_RANK,
    ACCOUNT_COLUMN_ACTIVE,
};

/* Its fields are the runtime's: programs use the calls below. */
struct account {
    orm_object object;
    uint64_t loaded[1], changed[1];
    int32_t id_;
    const char *email_;
    const char *login_;
    int32_t tenant_;
    const char *slug_;
    const char *nickname_;
    int32_t rank_;
    bool active_;
};

/* What to load with it; a zero is what the schema says (orm/loading.h). */
struct account_with {
    /* Only these columns; these also, which the schema leaves out. */
    struct {
        bool id;
        bool email;
        bool login;
        bool tenant;
        bool slug;
        bool nickname;
        bool rank;
        bool active;
    } only, also;
};

/* --- a row's life ---------------------------------------------------------------------------- */

/* Makes one that is pending: the session owns it, and its next flush inserts it. Without a session
 * it is transient, and the caller's. NULL only when out of memory. */
static inline account *account_new(orm_session *session) {
    return (account *)orm_object_new(session, &account_entity);
}

/* Hands a transient one to the session, which then owns it. ORM_MISUSE. */
static inline orm_status account_add(orm_session *session, account *object) {
    return orm_object_add(session, (orm_object *)object);
}

/* Marks it for deletion by the next flush; a pending one is dropped. ORM_MISUSE. */
static inline orm_status account_delete(account *object) {
    return orm_object_delete((orm_object *)object);
}

/* Reads the row again, dropping unsaved changes. ORM_NOT_FOUND when it is gone. */
static inline orm_status account_refresh(account *object) {
    return orm_object_refresh((orm_object *)object);
}

/* The same, and its relationships that were loaded. */
static inline orm_status account_reload(account *object) {
    return orm_object_reload((orm_object *)object);
}

/* Drops unsaved changes; it is read again when it is next met. ORM_MISUSE. */
static inline orm_status account_expire(account *object) {
    return orm_object_expire((orm_object *)object);
}

/* Sets the columns of one from elsewhere on the session's own of that key, or a new one. */
static inline orm_status account_merge(orm_session *session, const account *object, account **out) {
    orm_object *own = NULL;
    orm_status status = orm_object_merge(session, (const orm_object *)object, &own);
    *out = (account *)own;
    return status;
}

/* Takes it out of its session, unsaved changes and all; it is then the caller's. ORM_MISUSE. */
static inline orm_status account_expunge(account *object) {
    return orm_object_expunge((orm_object *)object);
}

/* Copies its columns into one that is the caller's and needs no session; _free frees it. */
static inline orm_status account_detach(const account *object, account **out) {
    orm_object *copy = NULL;
    orm_status status = orm_object_detach((const orm_object *)object, &copy);
    *out = (account *)copy;
    return status;
}

/* Frees one that no session has. NULL is allowed. */
static inline void account_free(account *object) {
    orm_object_free((orm_object *)object);
}

/* Finds by primary key, with what is to be loaded along; *out is NULL when there is no such row. The
 * session owns it, and asks the server only for what it does not have yet. */
static inline orm_status orm_at_account_find_with(const char *file, int line, orm_session *session,
                                                  int32_t id, const account_with *with,
                                                  account **out) {
    const void *const key[] = {&id};
    orm_object *found = NULL;
    orm_status status =
        orm_object_find_with(session, &account_entity, key, with, file, line, &found);
    *out = (account *)found;
    return status;
}
static inline orm_status orm_at_account_find(const char *file, int line, orm_session *session,
                                             int32_t id, account **out) {
    return orm_at_account_find_with(file, line, session, id, NULL, out);
}
static inline orm_status account_find_with(orm_session *session, int32_t id,
                                           const account_with *with, account **out) {
    return orm_at_account_find_with(NULL, 0, session, id, with, out);
}
static inline orm_status account_find(orm_session *session, int32_t id, account **out) {
    return orm_at_account_find_with(NULL, 0, session, id, NULL, out);
}

/* Every row, in the order of the primary key. The list is the session's. */
static inline orm_status account_all_with(orm_session *session, const account_with *with,
                                          account_list *out) {
    orm_list found = {NULL, 0};
    orm_status status = orm_entity_all_with(session, &account_entity, with, &found);
    out->items = (account **)found.items;
    out->len = found.len;
    return status;
}
static inline orm_status account_all(orm_session *session, account_list *out) {
    return account_all_with(session, NULL, out);
}

/* Loads relationships of objects at hand that lack them. ORM_MISUSE: of several sessions. */
static inline orm_status account_list_load(const account_list *list, const account_with *with) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_list_load(&account_entity, &objects, with);
}

/* Every row, one by one and in constant memory. orm_stream_close ends it. */
static inline orm_status account_stream(orm_session *session, orm_stream **out) {
    return orm_entity_stream(session, &account_entity, out);
}

/* The next row of a stream, valid until the one after; *out is NULL at the end. */
static inline orm_status account_next(orm_stream *stream, account **out) {
    orm_object *found = NULL;
    orm_status status = orm_stream_next(stream, &found);
    *out = (account *)found;
    return status;
}

/* --- columns: what a setter refuses is told by the session's next flush, query or commit ----- */

/* id: integer, in the primary key. */
static inline int32_t account_id(const account *object) {
    ORM_READ(object, ACCOUNT_COLUMN_ID);
    return object->id_;
}
static inline void account_set_id(account *object, int32_t value) {
    orm_object_set((orm_object *)object, ACCOUNT_COLUMN_ID, &value);
}

/* email: text. */
static inline const char *account_email(const account *object) {
    ORM_READ(object, ACCOUNT_COLUMN_EMAIL);
    return object->email_;
}
static inline void account_set_email(account *object, const char *value) {
    orm_object_set((orm_object *)object, ACCOUNT_COLUMN_EMAIL, &value);
}

/* login: text. */
static inline const char *account_login(const account *object) {
    ORM_READ(object, ACCOUNT_COLUMN_LOGIN);
    return object->login_;
}
static inline void account_set_login(account *object, const char *value) {
    orm_object_set((orm_object *)object, ACCOUNT_COLUMN_LOGIN, &value);
}

/* tenant: integer. */
static inline int32_t account_tenant(const account *object) {
    ORM_READ(object, ACCOUNT_COLUMN_TENANT);
    return object->tenant_;
}
static inline void account_set_tenant(account *object, int32_t value) {
    orm_object_set((orm_object *)object, ACCOUNT_COLUMN_TENANT, &value);
}

/* slug: text. */
static inline const char *account_slug(const account *object) {
    ORM_READ(object, ACCOUNT_COLUMN_SLUG);
    return object->slug_;
}
static inline void account_set_slug(account *object, const char *value) {
    orm_object_set((orm_object *)object, ACCOUNT_COLUMN_SLUG, &value);
}

/* nickname: text, may be NULL. */
static inline const char *account_nickname(const account *object) {
    ORM_READ(object, ACCOUNT_COLUMN_NICKNAME);
    return object->nickname_;
}
static inline void account_set_nickname(account *object, const char *value) {
    orm_object_set((orm_object *)object, ACCOUNT_COLUMN_NICKNAME, &value);
}

/* rank: integer. */
static inline int32_t account_rank(const account *object) {
    ORM_READ(object, ACCOUNT_COLUMN_RANK);
    return object->rank_;
}
static inline void account_set_rank(account *object, int32_t value) {
    orm_object_set((orm_object *)object, ACCOUNT_COLUMN_RANK, &value);
}

/* active: boolean. */
static inline bool account_active(const account *object) {
    ORM_READ(object, ACCOUNT_COLUMN_ACTIVE);
    return object->active_;
}
static inline void account_set_active(account *object, bool value) {
    orm_object_set((orm_object *)object, ACCOUNT_COLUMN_ACTIVE, &value);
}

/* --- constraints, as orm_error names them ----------------------------------------------------- */
#define ACCOUNT_PKEY                  "accounts_pkey"
#define ACCOUNT_EMAIL_KEY             "accounts_email_key"
#define ACCOUNT_ONE_LOGIN             "one_login"
#define ACCOUNT_NICKNAME_KEY          "accounts_nickname_key"
#define ACCOUNT_RANK_KEY              "accounts_rank_key"
#define ACCOUNT_TENANT_SLUG_EMAIL_KEY "accounts_tenant_slug_email_key"
#define ACCOUNT_SLUG_AND_RANK         "slug_and_rank"
#define ACCOUNT_LOWER_IDX             "accounts_lower_idx"
#define ACCOUNT_TENANT_IDX            "accounts_tenant_idx"
#define ACCOUNT_ACCOUNT_LOGIN_TENANT  "account_login_tenant"

/* --- calls that tell where they stand, for the report of loads in loops ----------------------- */
#define account_find(...)      orm_at_account_find(ORM_HERE, __VA_ARGS__)
#define account_find_with(...) orm_at_account_find_with(ORM_HERE, __VA_ARGS__)

#ifdef __cplusplus
}
#endif

#endif
