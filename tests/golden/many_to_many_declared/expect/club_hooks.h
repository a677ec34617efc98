/*
 * The hooks of club's entities: functions of the program's that a session calls when a row
 * is loaded or written, and when the program sets something.
 *
 * Members may be NULL. The three before something may refuse it, by what they return, and tell why
 * by orm_session_refuse. Those named set_… see what the program is about to set, and return NULL or
 * why it may not be; the session then latches ORM_VALUE. See <orm/hook.h> and docs/session.md.
 *
 * Made by ormgen from the schema of club, which is the place for changes.
 */
#ifndef CLUB_CLUB_HOOKS_H
#define CLUB_CLUB_HOOKS_H

#include "club.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* --- Member --- */

typedef struct member_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, member *object);
    orm_status (*before_update)(void *context, orm_session *session, member *object);
    orm_status (*before_delete)(void *context, orm_session *session, member *object);
    void (*on_load)(void *context, orm_session *session, member *object);
    void (*after_insert)(void *context, orm_session *session, member *object);
    void (*after_update)(void *context, orm_session *session, member *object);
    void (*after_delete)(void *context, orm_session *session, member *object);
    const char *(*set_id)(void *context, const member *object, int32_t value);
    const char *(*set_name)(void *context, const member *object, const char *value);
} member_hooks;

extern const orm_hook_face member_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status member_hook_session(orm_session *session, const member_hooks *hooks) {
    return orm_session_hook_entity(session, &member_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status member_hook_engine(orm_engine *engine, const member_hooks *hooks) {
    return orm_engine_hook_entity(engine, &member_hook_face, hooks);
}

/* --- Group --- */

typedef struct group_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, group *object);
    orm_status (*before_update)(void *context, orm_session *session, group *object);
    orm_status (*before_delete)(void *context, orm_session *session, group *object);
    void (*on_load)(void *context, orm_session *session, group *object);
    void (*after_insert)(void *context, orm_session *session, group *object);
    void (*after_update)(void *context, orm_session *session, group *object);
    void (*after_delete)(void *context, orm_session *session, group *object);
    const char *(*set_id)(void *context, const group *object, int32_t value);
} group_hooks;

extern const orm_hook_face group_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status group_hook_session(orm_session *session, const group_hooks *hooks) {
    return orm_session_hook_entity(session, &group_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status group_hook_engine(orm_engine *engine, const group_hooks *hooks) {
    return orm_engine_hook_entity(engine, &group_hook_face, hooks);
}

/* --- Membership --- */

typedef struct membership_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, membership *object);
    orm_status (*before_update)(void *context, orm_session *session, membership *object);
    orm_status (*before_delete)(void *context, orm_session *session, membership *object);
    void (*on_load)(void *context, orm_session *session, membership *object);
    void (*after_insert)(void *context, orm_session *session, membership *object);
    void (*after_update)(void *context, orm_session *session, membership *object);
    void (*after_delete)(void *context, orm_session *session, membership *object);
    const char *(*set_member_id)(void *context, const membership *object, int32_t value);
    const char *(*set_club_group_id)(void *context, const membership *object, int32_t value);
    const char *(*set_since)(void *context, const membership *object, orm_date value);
    const char *(*set_member)(void *context, const membership *object, member *value);
    const char *(*set_club_group)(void *context, const membership *object, group *value);
} membership_hooks;

extern const orm_hook_face membership_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status membership_hook_session(orm_session *session,
                                                 const membership_hooks *hooks) {
    return orm_session_hook_entity(session, &membership_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status membership_hook_engine(orm_engine *engine, const membership_hooks *hooks) {
    return orm_engine_hook_entity(engine, &membership_hook_face, hooks);
}

/* --- Friendship --- */

typedef struct friendship_hooks {
    void *context; /* what each is called with */
    orm_status (*before_insert)(void *context, orm_session *session, friendship *object);
    orm_status (*before_update)(void *context, orm_session *session, friendship *object);
    orm_status (*before_delete)(void *context, orm_session *session, friendship *object);
    void (*on_load)(void *context, orm_session *session, friendship *object);
    void (*after_insert)(void *context, orm_session *session, friendship *object);
    void (*after_update)(void *context, orm_session *session, friendship *object);
    void (*after_delete)(void *context, orm_session *session, friendship *object);
    const char *(*set_member_id)(void *context, const friendship *object, int32_t value);
    const char *(*set_friend_id)(void *context, const friendship *object, int32_t value);
    const char *(*set_member)(void *context, const friendship *object, member *value);
    const char *(*set_friend)(void *context, const friendship *object, member *value);
} friendship_hooks;

extern const orm_hook_face friendship_hook_face;

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status friendship_hook_session(orm_session *session,
                                                 const friendship_hooks *hooks) {
    return orm_session_hook_entity(session, &friendship_hook_face, hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status friendship_hook_engine(orm_engine *engine, const friendship_hooks *hooks) {
    return orm_engine_hook_entity(engine, &friendship_hook_face, hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
