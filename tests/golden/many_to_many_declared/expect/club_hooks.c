/* Calls hooks by their types. Made by ormgen from the schema of club. */
#include "club_hooks.h"

/* clang-format off */

static orm_status run_hook_of_member(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
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

static const char *check_hook_of_member(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const member_hooks *with = (const member_hooks *)hooks;
    const struct member *of = (const struct member *)object;
    switch (which) {
    case MEMBER_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    case MEMBER_COLUMN_NAME:
        return with->set_name ? with->set_name(with->context, of, *(const char *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face member_hook_face = {
    &member_entity, sizeof(member_hooks), run_hook_of_member, check_hook_of_member};

static orm_status run_hook_of_group(const void *hooks, orm_event event, orm_session *session,
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

static const char *check_hook_of_group(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const group_hooks *with = (const group_hooks *)hooks;
    const struct group *of = (const struct group *)object;
    switch (which) {
    case GROUP_COLUMN_ID:
        return with->set_id ? with->set_id(with->context, of, *(int32_t const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face group_hook_face = {
    &group_entity, sizeof(group_hooks), run_hook_of_group, check_hook_of_group};

static orm_status run_hook_of_membership(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
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

static const char *check_hook_of_membership(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const membership_hooks *with = (const membership_hooks *)hooks;
    const struct membership *of = (const struct membership *)object;
    switch (which) {
    case MEMBERSHIP_COLUMN_MEMBER_ID:
        return with->set_member_id ? with->set_member_id(with->context, of, *(int32_t const *)value) : NULL;
    case MEMBERSHIP_COLUMN_CLUB_GROUP_ID:
        return with->set_club_group_id ? with->set_club_group_id(with->context, of, *(int32_t const *)value) : NULL;
    case MEMBERSHIP_COLUMN_SINCE:
        return with->set_since ? with->set_since(with->context, of, *(orm_date const *)value) : NULL;
    case 3 + MEMBERSHIP_RELATION_MEMBER:
        return with->set_member ? with->set_member(with->context, of, (struct member *)*(orm_object *const *)value) : NULL;
    case 3 + MEMBERSHIP_RELATION_CLUB_GROUP:
        return with->set_club_group ? with->set_club_group(with->context, of, (struct group *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face membership_hook_face = {
    &membership_entity, sizeof(membership_hooks), run_hook_of_membership, check_hook_of_membership};

static orm_status run_hook_of_friendship(const void *hooks, orm_event event, orm_session *session,
                                        orm_object *object) {
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

static const char *check_hook_of_friendship(const void *hooks, const orm_object *object,
                                           unsigned which, const void *value) {
    const friendship_hooks *with = (const friendship_hooks *)hooks;
    const struct friendship *of = (const struct friendship *)object;
    switch (which) {
    case FRIENDSHIP_COLUMN_MEMBER_ID:
        return with->set_member_id ? with->set_member_id(with->context, of, *(int32_t const *)value) : NULL;
    case FRIENDSHIP_COLUMN_FRIEND_ID:
        return with->set_friend_id ? with->set_friend_id(with->context, of, *(int32_t const *)value) : NULL;
    case 2 + FRIENDSHIP_RELATION_MEMBER:
        return with->set_member ? with->set_member(with->context, of, (struct member *)*(orm_object *const *)value) : NULL;
    case 2 + FRIENDSHIP_RELATION_FRIEND:
        return with->set_friend ? with->set_friend(with->context, of, (struct member *)*(orm_object *const *)value) : NULL;
    }
    return NULL;
}

const orm_hook_face friendship_hook_face = {
    &friendship_entity, sizeof(friendship_hooks), run_hook_of_friendship, check_hook_of_friendship};

/* clang-format on */
