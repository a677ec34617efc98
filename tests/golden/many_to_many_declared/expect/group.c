/* What the runtime knows of Group. Made by ormgen from the schema of club. */
#include "group.h"

ORM_ENTITY_LAYOUT(struct group);
ORM_WITH_LAYOUT(struct group_with, 1, 2);

/* clang-format off */

static const char select_of_group[] =
    "SELECT this.id FROM groups AS this";

static const orm_column columns_of_group[] = {
    {"id", &orm_type_int4, offsetof(struct group, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "groups_id_seq"},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_group[] = {
    0, /* the primary key */
    0, /* members */
    0, /* members, in Member */
    0, /* entries */
    1, /* entries, in Membership */
    0, /* groups_pkey */
};

static const char *const texts_of_group[] = {
    "club_group_id",
    "member_id",
};

static const orm_relation relations_of_group[] = {
    {"members", ORM_RELATION_THROUGH, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_CASCADES, ORM_LOAD_DEFAULT, offsetof(struct group, members_),
        &member_entity, 0, 1, 1, numbers_of_group + 1, numbers_of_group + 2,
        "memberships", texts_of_group + 0, texts_of_group + 1, &membership_entity,
        "", "", ""},
    {"entries", ORM_RELATION_MANY, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_CASCADES, ORM_LOAD_DEFAULT, offsetof(struct group, entries_),
        &membership_entity, 1, 1, 1, numbers_of_group + 3, numbers_of_group + 4,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_group[] = {
    {"groups_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_group + 5, NULL},
};

const orm_entity group_entity = {
    ORM_ABI, sizeof(struct group), "Group", "group", "groups",
    columns_of_group, relations_of_group, constraints_of_group, numbers_of_group + 0,
    1, 2, 1, 1,
    offsetof(struct group, loaded), 1, 1, select_of_group,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
