/* What the runtime knows of Node. Made by ormgen from the schema of trees. */
#include "node.h"

ORM_ENTITY_LAYOUT(struct node);
ORM_WITH_LAYOUT(struct node_with, 3, 2);

/* clang-format off */

static const char select_of_node[] =
    "SELECT this.id, this.name, this.parent_id FROM nodes AS this";

static const orm_column columns_of_node[] = {
    {"id", &orm_type_int4, offsetof(struct node, id_), ORM_COLUMN_KEY | ORM_COLUMN_IDENTITY, -1, 0, "", "", "nodes_id_seq"},
    {"name", &orm_type_text, offsetof(struct node, name_), 0, -1, 0, "", "", NULL},
    {"parent_id", &orm_type_int4, offsetof(struct node, parent_id_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_node[] = {
    0, /* the primary key */
    2, /* parent */
    0, /* parent, in Node */
    0, /* children */
    2, /* children, in Node */
    0, /* nodes_pkey */
    2, /* nodes_parent_id_fkey */
};

static const orm_relation relations_of_node[] = {
    {"parent", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_CASCADES, ORM_LOAD_DEFAULT, offsetof(struct node, parent_),
        &node_entity, 1, 1, 1, numbers_of_node + 1, numbers_of_node + 2,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"children", ORM_RELATION_MANY, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_DATABASE_CASCADES, ORM_LOAD_DEFAULT, offsetof(struct node, children_),
        &node_entity, 0, 1, 1, numbers_of_node + 3, numbers_of_node + 4,
        NULL, NULL, NULL, NULL,
        "", "", "that.name"},
};

static const orm_constraint constraints_of_node[] = {
    {"nodes_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_node + 5, NULL},
    {"nodes_parent_id_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_node + 6, &node_entity},
};

const orm_entity node_entity = {
    ORM_ABI, sizeof(struct node), "Node", "node", "nodes",
    columns_of_node, relations_of_node, constraints_of_node, numbers_of_node + 0,
    3, 2, 2, 1,
    offsetof(struct node, loaded), 1, 0, select_of_node,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
