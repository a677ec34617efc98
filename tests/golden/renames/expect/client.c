/* What the runtime knows of Client. Made by ormgen from the schema of renames. */
#include "client.h"

ORM_ENTITY_LAYOUT(struct client);
ORM_WITH_LAYOUT(struct client_with, 3, 0);

/* clang-format off */

static const char select_of_client[] =
    "SELECT this.id, this.email, this.state FROM clients AS this";

static const orm_column columns_of_client[] = {
    {"id", &orm_type_int4, offsetof(struct client, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"email", &orm_type_text, offsetof(struct client, email_), 0, -1, 0, "", "", NULL},
    {"state", &state_type, offsetof(struct client, state_), 0, -1, 0, "::state", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_client[] = {
    0, /* the primary key */
    0, /* clients_pkey */
    1, /* clients_mail */
};

static const orm_constraint constraints_of_client[] = {
    {"clients_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_client + 1, NULL},
    {"clients_mail", ORM_UNIQUE, false, 1, numbers_of_client + 2, NULL},
};

const orm_entity client_entity = {
    ORM_ABI, sizeof(struct client), "Client", "client", "clients",
    columns_of_client, NULL, constraints_of_client, numbers_of_client + 0,
    3, 0, 2, 1,
    offsetof(struct client, loaded), 1, 0, select_of_client,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
