/* What the runtime knows of Event. Made by ormgen from the schema of cascades. */
#include "event.h"

ORM_ENTITY_LAYOUT(struct event);
ORM_WITH_LAYOUT(struct event_with, 2, 1);

/* clang-format off */

static const char select_of_event[] =
    "SELECT this.id, this.cart_id FROM events AS this";

static const orm_column columns_of_event[] = {
    {"id", &orm_type_int4, offsetof(struct event, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "events_id_seq"},
    {"cart_id", &orm_type_int4, offsetof(struct event, cart_id_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_event[] = {
    0, /* the primary key */
    1, /* cart */
    0, /* cart, in Cart */
    0, /* events_pkey */
    1, /* events_cart_id_fkey */
};

static const orm_relation relations_of_event[] = {
    {"cart", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_SETS_NULL, ORM_LOAD_DEFAULT, offsetof(struct event, cart_),
        &cart_entity, 2, 1, 1, numbers_of_event + 1, numbers_of_event + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_event[] = {
    {"events_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_event + 3, NULL},
    {"events_cart_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_event + 4, &cart_entity},
};

const orm_entity event_entity = {
    ORM_ABI, sizeof(struct event), "Event", "event", "events",
    columns_of_event, relations_of_event, constraints_of_event, numbers_of_event + 0,
    2, 1, 2, 1,
    offsetof(struct event, loaded), 1, 3, select_of_event,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
