/* What the runtime knows of Member. Made by ormgen from the schema of club. */
#include "member.h"

ORM_ENTITY_LAYOUT(struct member);
ORM_WITH_LAYOUT(struct member_with, 2, 3);

/* clang-format off */

static const char select_of_member[] =
    "SELECT this.id, this.name FROM members AS this";

static const orm_column columns_of_member[] = {
    {"id", &orm_type_int4, offsetof(struct member, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "members_id_seq"},
    {"name", &orm_type_text, offsetof(struct member, name_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_member[] = {
    0, /* the primary key */
    0, /* groups */
    0, /* groups, in Group */
    0, /* friends */
    0, /* friends, in Member */
    0, /* admirers */
    0, /* admirers, in Member */
    0, /* members_pkey */
};

static const char *const texts_of_member[] = {
    "member_id",
    "club_group_id",
    "member_id",
    "friend_id",
    "friend_id",
    "member_id",
};

static const orm_relation relations_of_member[] = {
    {"groups", ORM_RELATION_THROUGH, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_CASCADES, ORM_LOAD_DEFAULT, offsetof(struct member, groups_),
        &group_entity, 0, 1, 1, numbers_of_member + 1, numbers_of_member + 2,
        "memberships", texts_of_member + 0, texts_of_member + 1, &membership_entity,
        "", "", ""},
    {"friends", ORM_RELATION_THROUGH, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct member, friends_),
        &member_entity, 2, 1, 1, numbers_of_member + 3, numbers_of_member + 4,
        "friendships", texts_of_member + 2, texts_of_member + 3, &friendship_entity,
        "", "", ""},
    {"admirers", ORM_RELATION_THROUGH, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct member, admirers_),
        &member_entity, 1, 1, 1, numbers_of_member + 5, numbers_of_member + 6,
        "friendships", texts_of_member + 4, texts_of_member + 5, &friendship_entity,
        "", "", ""},
};

static const orm_constraint constraints_of_member[] = {
    {"members_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_member + 7, NULL},
};

const orm_entity member_entity = {
    ORM_ABI, sizeof(struct member), "Member", "member", "members",
    columns_of_member, relations_of_member, constraints_of_member, numbers_of_member + 0,
    2, 3, 1, 1,
    offsetof(struct member, loaded), 1, 0, select_of_member,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
