/* What the runtime knows of Membership. Made by ormgen from the schema of club. */
#include "membership.h"

ORM_ENTITY_LAYOUT(struct membership);
ORM_WITH_LAYOUT(struct membership_with, 3, 2);

/* clang-format off */

static const char select_of_membership[] =
    "SELECT this.member_id, this.club_group_id, this.since FROM memberships AS this";

static const orm_column columns_of_membership[] = {
    {"member_id", &orm_type_int4, offsetof(struct membership, member_id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"club_group_id", &orm_type_int4, offsetof(struct membership, club_group_id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"since", &orm_type_date, offsetof(struct membership, since_), ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_membership[] = {
    0, 1, /* the primary key */
    0, /* member */
    0, /* member, in Member */
    1, /* club_group */
    0, /* club_group, in Group */
    0, 1, /* memberships_pkey */
    0, /* memberships_member_id_fkey */
    1, /* memberships_club_group_id_fkey */
};

static const orm_relation relations_of_membership[] = {
    {"member", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_CASCADES, ORM_LOAD_DEFAULT, offsetof(struct membership, member_),
        &member_entity, -1, 1, 1, numbers_of_membership + 2, numbers_of_membership + 3,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"club_group", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_CASCADES, ORM_LOAD_DEFAULT, offsetof(struct membership, club_group_),
        &group_entity, 1, 1, 1, numbers_of_membership + 4, numbers_of_membership + 5,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_membership[] = {
    {"memberships_pkey", ORM_PRIMARY_KEY, false, 2, numbers_of_membership + 6, NULL},
    {"memberships_member_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_membership + 8, &member_entity},
    {"memberships_club_group_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_membership + 9, &group_entity},
};

const orm_entity membership_entity = {
    ORM_ABI, sizeof(struct membership), "Membership", "membership", "memberships",
    columns_of_membership, relations_of_membership, constraints_of_membership, numbers_of_membership + 0,
    3, 2, 3, 2,
    offsetof(struct membership, loaded), 1, 2, select_of_membership,
    " WHERE this.member_id = $1 AND this.club_group_id = $2", " ORDER BY this.member_id, this.club_group_id", NULL,
};

/* clang-format on */
