/* What the runtime knows of Packet. Made by ormgen from the schema of binaries. */
#include "packet.h"

ORM_ENTITY_LAYOUT(struct packet);
ORM_WITH_LAYOUT(struct packet_with, 11, 0);

/* clang-format off */

static const char select_of_packet[] =
    "SELECT this.id, this.payload, this.digest, this.flags, this.one, this.mask, "
    "this.any_mask, this.source, this.network, this.card, this.long_card FROM packets AS this";

static const orm_column columns_of_packet[] = {
    {"id", &orm_type_uuid, offsetof(struct packet, id_), ORM_COLUMN_KEY | ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
    {"payload", &orm_type_bytea, offsetof(struct packet, payload_), 0, -1, 0, "", "", NULL},
    {"digest", &orm_type_bytea, offsetof(struct packet, digest_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"flags", &orm_type_bit, offsetof(struct packet, flags_), 0, 8, 0, "", "", NULL},
    {"one", &orm_type_bit, offsetof(struct packet, one_), ORM_COLUMN_NULLABLE, 1, 0, "", "", NULL},
    {"mask", &orm_type_varbit, offsetof(struct packet, mask_), 0, 64, 0, "", "", NULL},
    {"any_mask", &orm_type_varbit, offsetof(struct packet, any_mask_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"source", &orm_type_inet, offsetof(struct packet, source_), 0, -1, 0, "", "", NULL},
    {"network", &orm_type_cidr, offsetof(struct packet, network_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"card", &orm_type_macaddr, offsetof(struct packet, card_), 0, -1, 0, "", "", NULL},
    {"long_card", &orm_type_macaddr8, offsetof(struct packet, long_card_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_packet[] = {
    0, /* the primary key */
    0, /* packets_pkey */
};

static const orm_constraint constraints_of_packet[] = {
    {"packets_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_packet + 1, NULL},
};

const orm_entity packet_entity = {
    ORM_ABI, sizeof(struct packet), "Packet", "packet", "packets",
    columns_of_packet, NULL, constraints_of_packet, numbers_of_packet + 0,
    11, 0, 1, 1,
    offsetof(struct packet, loaded), 1, 0, select_of_packet,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
