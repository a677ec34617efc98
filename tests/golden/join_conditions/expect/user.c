/* What the runtime knows of User. Made by ormgen from the schema of social. */
#include "user.h"

ORM_ENTITY_LAYOUT(struct user);
ORM_WITH_LAYOUT(struct user_with, 3, 4);

/* clang-format off */

static const char select_of_user[] =
    "SELECT this.id, this.name, this.city FROM users AS this";

static const orm_column columns_of_user[] = {
    {"id", &orm_type_int4, offsetof(struct user, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "users_id_seq"},
    {"name", &orm_type_text, offsetof(struct user, name_), 0, -1, 0, "", "", NULL},
    {"city", &orm_type_text, offsetof(struct user, city_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_user[] = {
    0, /* the primary key */
    0, /* neighbours */
    0, /* latest */
    0, /* posts */
    1, /* posts, in Post */
    0, /* drafts */
    0, /* users_pkey */
};

static const orm_relation relations_of_user[] = {
    {"neighbours", ORM_RELATION_JOIN, ORM_RELATION_TO_MANY | ORM_RELATION_READONLY, ORM_LOAD_DEFAULT, offsetof(struct user, neighbours_),
        &user_entity, -1, 1, 0, numbers_of_user + 1, NULL,
        NULL, NULL, NULL, NULL,
        "that.city = this.city and that.id <> this.id", "", ""},
    {"latest", ORM_RELATION_JOIN, ORM_RELATION_NULLABLE | ORM_RELATION_READONLY, ORM_LOAD_RAISE, offsetof(struct user, latest_),
        &post_entity, -1, 1, 0, numbers_of_user + 2, NULL,
        NULL, NULL, NULL, NULL,
        "that.author_id = this.id and that.pinned", "", ""},
    {"posts", ORM_RELATION_MANY, ORM_RELATION_TO_MANY | ORM_RELATION_READONLY | ORM_RELATION_DATABASE_CASCADES, ORM_LOAD_DEFAULT, offsetof(struct user, posts_),
        &post_entity, 0, 1, 1, numbers_of_user + 3, numbers_of_user + 4,
        NULL, NULL, NULL, NULL,
        "", "not that.hidden and that.title <> 'posts.x'", "that.created DESC NULLS LAST, that.id"},
    {"drafts", ORM_RELATION_JOIN, ORM_RELATION_TO_MANY | ORM_RELATION_READONLY, ORM_LOAD_LAZY, offsetof(struct user, drafts_),
        &post_entity, -1, 1, 0, numbers_of_user + 5, NULL,
        NULL, NULL, NULL, NULL,
        "that.author_id = this.id and that.hidden", "", ""},
};

static const orm_constraint constraints_of_user[] = {
    {"users_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_user + 6, NULL},
};

const orm_entity user_entity = {
    ORM_ABI, sizeof(struct user), "User", "user", "users",
    columns_of_user, relations_of_user, constraints_of_user, numbers_of_user + 0,
    3, 4, 1, 1,
    offsetof(struct user, loaded), 1, 0, select_of_user,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
