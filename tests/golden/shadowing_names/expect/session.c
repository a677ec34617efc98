/* What the runtime knows of Session. Made by ormgen from the schema of shadows. */
#include "session.h"

ORM_ENTITY_LAYOUT(struct session);
ORM_WITH_LAYOUT(struct session_with, 1, 1);

/* clang-format off */

static const char select_of_session[] =
    "SELECT this.session FROM sessions AS this";

static const orm_column columns_of_session[] = {
    {"session", &orm_type_text, offsetof(struct session, session_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_session[] = {
    0, /* the primary key */
    0, /* objects */
    2, /* objects, in Object */
    0, /* sessions_pkey */
};

static const orm_relation relations_of_session[] = {
    {"objects", ORM_RELATION_MANY, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct session, objects_),
        &object_entity, 0, 1, 1, numbers_of_session + 1, numbers_of_session + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_session[] = {
    {"sessions_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_session + 3, NULL},
};

const orm_entity session_entity = {
    ORM_ABI, sizeof(struct session), "Session", "session", "sessions",
    columns_of_session, relations_of_session, constraints_of_session, numbers_of_session + 0,
    1, 1, 1, 1,
    offsetof(struct session, loaded), 1, 0, select_of_session,
    " WHERE this.session = $1", " ORDER BY this.session", NULL,
};

/* clang-format on */
