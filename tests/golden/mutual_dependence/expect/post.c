/* What the runtime knows of Post. Made by ormgen from the schema of circle. */
#include "post.h"

ORM_ENTITY_LAYOUT(struct post);
ORM_WITH_LAYOUT(struct post_with, 2, 1);

/* clang-format off */

static const char select_of_post[] =
    "SELECT this.id, this.author_id FROM posts AS this";

static const orm_column columns_of_post[] = {
    {"id", &orm_type_int4, offsetof(struct post, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "posts_id_seq"},
    {"author_id", &orm_type_int4, offsetof(struct post, author_id_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_post[] = {
    0, /* the primary key */
    1, /* author */
    0, /* author, in Person */
    0, /* posts_pkey */
    1, /* posts_author_id_fkey */
};

static const orm_relation relations_of_post[] = {
    {"author", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_CASCADES, ORM_LOAD_DEFAULT, offsetof(struct post, author_),
        &person_entity, 1, 1, 1, numbers_of_post + 1, numbers_of_post + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_post[] = {
    {"posts_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_post + 3, NULL},
    {"posts_author_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_post + 4, &person_entity},
};

const orm_entity post_entity = {
    ORM_ABI, sizeof(struct post), "Post", "post", "posts",
    columns_of_post, relations_of_post, constraints_of_post, numbers_of_post + 0,
    2, 1, 2, 1,
    offsetof(struct post, loaded), 1, 1, select_of_post,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
