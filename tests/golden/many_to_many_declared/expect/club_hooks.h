/* clang-format off */
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_member(const void *hooks, orm_event event,
                                            orm_session *session, orm_object *object) {
    const member_hooks *with = (const member_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct member *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct member *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct member *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct member *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_member(const void *hooks, const orm_object *object,
                                               unsigned which, const void *value) {
    const member_hooks *with = (const member_hooks *)hooks;
    const struct member *of = (const struct member *)object;
    switch (which) {
    case MEMBER_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case MEMBER_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of,
                                               *(const char *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_member_hooks(void) {
    static const orm_hook_face face = {
        &member_entity, sizeof(member_hooks), run_hook_of_member,
        check_hook_of_member};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status member_hook_session(orm_session *session, const member_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_member_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status member_hook_engine(orm_engine *engine, const member_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_member_hooks(), hooks);
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_group(const void *hooks, orm_event event, orm_session *session,
                                           orm_object *object) {
    const group_hooks *with = (const group_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct group *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct group *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct group *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct group *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_group(const void *hooks, const orm_object *object,
                                              unsigned which, const void *value) {
    const group_hooks *with = (const group_hooks *)hooks;
    const struct group *of = (const struct group *)object;
    switch (which) {
    case GROUP_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_group_hooks(void) {
    static const orm_hook_face face = {
        &group_entity, sizeof(group_hooks), run_hook_of_group,
        check_hook_of_group};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status group_hook_session(orm_session *session, const group_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_group_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status group_hook_engine(orm_engine *engine, const group_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_group_hooks(), hooks);
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_membership(const void *hooks, orm_event event,
                                                orm_session *session, orm_object *object) {
    const membership_hooks *with = (const membership_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct membership *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct membership *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct membership *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct membership *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_membership(const void *hooks, const orm_object *object,
                                                   unsigned which, const void *value) {
    const membership_hooks *with = (const membership_hooks *)hooks;
    const struct membership *of = (const struct membership *)object;
    switch (which) {
    case MEMBERSHIP_COLUMN_MEMBER_ID:
        return with->set_member_id ? with->set_member_id(with->context, of,
                                                         *(int32_t const *)value) : NULL;
    case MEMBERSHIP_COLUMN_CLUB_GROUP_ID:
        return with->set_club_group_id ? with->set_club_group_id(with->context, of,
                                                                 *(int32_t const *)value) : NULL;
    case MEMBERSHIP_COLUMN_SINCE:
        return with->set_since ? with->set_since(with->context, of,
                                                 *(orm_date const *)value) : NULL;
    case 3 + MEMBERSHIP_RELATION_MEMBER:
        return with->set_member ? with->set_member(
            with->context, of, (struct member *)*(orm_object *const *)value) : NULL;
    case 3 + MEMBERSHIP_RELATION_CLUB_GROUP:
        return with->set_club_group ? with->set_club_group(
            with->context, of, (struct group *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_membership_hooks(void) {
    static const orm_hook_face face = {
        &membership_entity, sizeof(membership_hooks), run_hook_of_membership,
        check_hook_of_membership};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status membership_hook_session(orm_session *session,
                                                 const membership_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_membership_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status membership_hook_engine(orm_engine *engine, const membership_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_membership_hooks(), hooks);
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

/* What the runtime calls, which knows no types: a row's event, and the check of a member. */
static inline orm_status run_hook_of_friendship(const void *hooks, orm_event event,
                                                orm_session *session, orm_object *object) {
    const friendship_hooks *with = (const friendship_hooks *)hooks;
    orm_status (*const before[])(void *, orm_session *, struct friendship *) = {
        with->before_insert, with->before_update, with->before_delete};
    void (*const after[])(void *, orm_session *, struct friendship *) = {
        with->on_load, with->after_insert, with->after_update, with->after_delete};
    if (event < ORM_ON_LOAD)
        return before[event] ? before[event](with->context, session, (struct friendship *)object) : ORM_OK;
    if (after[event - ORM_ON_LOAD])
        after[event - ORM_ON_LOAD](with->context, session, (struct friendship *)object);
    return ORM_OK;
}

static inline const char *check_hook_of_friendship(const void *hooks, const orm_object *object,
                                                   unsigned which, const void *value) {
    const friendship_hooks *with = (const friendship_hooks *)hooks;
    const struct friendship *of = (const struct friendship *)object;
    switch (which) {
    case FRIENDSHIP_COLUMN_MEMBER_ID:
        return with->set_member_id ? with->set_member_id(with->context, of,
                                                         *(int32_t const *)value) : NULL;
    case FRIENDSHIP_COLUMN_FRIEND_ID:
        return with->set_friend_id ? with->set_friend_id(with->context, of,
                                                         *(int32_t const *)value) : NULL;
    case 2 + FRIENDSHIP_RELATION_MEMBER:
        return with->set_member ? with->set_member(
            with->context, of, (struct member *)*(orm_object *const *)value) : NULL;
    case 2 + FRIENDSHIP_RELATION_FRIEND:
        return with->set_friend ? with->set_friend(
            with->context, of, (struct member *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

static inline const orm_hook_face *face_of_friendship_hooks(void) {
    static const orm_hook_face face = {
        &friendship_entity, sizeof(friendship_hooks), run_hook_of_friendship,
        check_hook_of_friendship};
    return &face;
}

/* Registers hooks, which are copied, for one session. ORM_NOMEM. */
static inline orm_status friendship_hook_session(orm_session *session,
                                                 const friendship_hooks *hooks) {
    return orm_session_hook_entity(session, face_of_friendship_hooks(), hooks);
}

/* The same for every session that is opened on the engine afterwards. */
static inline orm_status friendship_hook_engine(orm_engine *engine, const friendship_hooks *hooks) {
    return orm_engine_hook_entity(engine, face_of_friendship_hooks(), hooks);
}

/* clang-format on */

#ifdef __cplusplus
}
#endif

#endif
