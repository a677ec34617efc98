/* What the runtime knows of Friendship. Made by ormgen from the schema of club. */
#include "friendship.h"

ORM_ENTITY_LAYOUT(struct friendship);
ORM_WITH_LAYOUT(struct friendship_with, 2, 2);

/* clang-format off */

static const char select_of_friendship[] =
    "SELECT this.member_id, this.friend_id FROM friendships AS this";

static const orm_column columns_of_friendship[] = {
    {"member_id", &orm_type_int4, offsetof(struct friendship, member_id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"friend_id", &orm_type_int4, offsetof(struct friendship, friend_id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_friendship[] = {
    0, 1, /* the primary key */
    0, /* member */
    0, /* member, in Member */
    1, /* friend */
    0, /* friend, in Member */
    0, 1, /* friendships_pkey */
    0, /* friendships_member_id_fkey */
    1, /* friendships_friend_id_fkey */
};

static const orm_relation relations_of_friendship[] = {
    {"member", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct friendship, member_),
        &member_entity, -1, 1, 1, numbers_of_friendship + 2, numbers_of_friendship + 3,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"friend", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct friendship, friend_),
        &member_entity, -1, 1, 1, numbers_of_friendship + 4, numbers_of_friendship + 5,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_friendship[] = {
    {"friendships_pkey", ORM_PRIMARY_KEY, false, 2, numbers_of_friendship + 6, NULL},
    {"friendships_member_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_friendship + 8, &member_entity},
    {"friendships_friend_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_friendship + 9, &member_entity},
};

const orm_entity friendship_entity = {
    ORM_ABI, sizeof(struct friendship), "Friendship", "friendship", "friendships",
    columns_of_friendship, relations_of_friendship, constraints_of_friendship, numbers_of_friendship + 0,
    2, 2, 3, 2,
    offsetof(struct friendship, loaded), 1, 3, select_of_friendship,
    " WHERE this.member_id = $1 AND this.friend_id = $2", " ORDER BY this.member_id, this.friend_id", NULL,
};

/* clang-format on */
