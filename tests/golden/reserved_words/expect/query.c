/* What the runtime knows of Query. Made by ormgen from the schema of words. */
#include "query.h"

ORM_ENTITY_LAYOUT(struct query);
ORM_WITH_LAYOUT(struct query_with, 14, 0);

/* clang-format off */

static const char select_of_query[] =
    "SELECT this.id, this.\"int\", this.\"default\", this.class, this.this, this.\"order\", "
    "this.\"user\", this.errno, this.object, this.value, this.session, this.loaded, "
    "this.changed, this.stream_of FROM \"select\" AS this";

static const orm_column columns_of_query[] = {
    {"id", &orm_type_int4, offsetof(struct query, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"\"int\"", &orm_type_int4, offsetof(struct query, int_), 0, -1, 0, "", "", NULL},
    {"\"default\"", &orm_type_text, offsetof(struct query, default_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"class", &orm_type_text, offsetof(struct query, class_), 0, -1, 0, "", "", NULL},
    {"this", &orm_type_bool, offsetof(struct query, this_), 0, -1, 0, "", "", NULL},
    {"\"order\"", &orm_type_int4, offsetof(struct query, order_), 0, -1, 0, "", "", NULL},
    {"\"user\"", &orm_type_text, offsetof(struct query, user_), 0, -1, 0, "", "", NULL},
    {"errno", &orm_type_int4, offsetof(struct query, errno_), 0, -1, 0, "", "", NULL},
    {"object", &orm_type_text, offsetof(struct query, object_), 0, -1, 0, "", "", NULL},
    {"value", &orm_type_text, offsetof(struct query, value_), 0, -1, 0, "", "", NULL},
    {"session", &orm_type_text, offsetof(struct query, session_), 0, -1, 0, "", "", NULL},
    {"loaded", &orm_type_bool, offsetof(struct query, loaded_), 0, -1, 0, "", "", NULL},
    {"changed", &orm_type_bool, offsetof(struct query, changed_), 0, -1, 0, "", "", NULL},
    {"stream_of", &orm_type_text_array, offsetof(struct query, stream_of_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_query[] = {
    0, /* the primary key */
    0, /* select_pkey */
};

static const orm_constraint constraints_of_query[] = {
    {"select_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_query + 1, NULL},
};

const orm_entity query_entity = {
    ORM_ABI, sizeof(struct query), "Query", "query", "\"select\"",
    columns_of_query, NULL, constraints_of_query, numbers_of_query + 0,
    14, 0, 1, 1,
    offsetof(struct query, loaded), 1, 0, select_of_query,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
