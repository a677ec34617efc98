/* What the runtime knows of Chargeback. Made by ormgen from the schema of ledger. */
#include "chargeback.h"
ORM_WITH_LAYOUT(struct chargeback_with, 15, 4);

/* clang-format off */

static const char select_of_chargeback[] =
    "SELECT this.year, this.number, this.kind, this.note, this.at, this.amount, this.note2, "
    "this.of_year, this.of_number, this.reason, this.part, this.bank_code, ((amount * "
    "100)::bigint) FROM (SELECT t0.year AS year, t0.number AS number, t0.kind AS kind, "
    "t0.note AS note, t0.at AS at, t1.amount AS amount, t1.note2 AS note2, t2.of_year AS "
    "of_year, t2.of_number AS of_number, t2.reason AS reason, t2.part AS part, t2.bank_code "
    "AS bank_code FROM books.events AS t0 JOIN books.payments AS t1 ON t1.year = t0.year AND "
    "t1.number = t0.number JOIN books.refunds AS t2 ON t2.year = t0.year AND t2.number = "
    "t0.number WHERE t0.kind IN ('chargeback')) AS this";

static const orm_column columns_of_chargeback[] = {
    {"year", &orm_type_int4, offsetof(struct event, year_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"number", &orm_type_int4, offsetof(struct event, number_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"kind", &orm_type_varchar, offsetof(struct event, kind_), ORM_COLUMN_DISCRIMINATOR, 20, 0, "", "", NULL},
    {"note", &orm_type_text, offsetof(struct event, note_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"at", &orm_type_timestamptz, offsetof(struct event, at_), ORM_COLUMN_DEFAULT | ORM_COLUMN_UPDATED, -1, 0, "", "", NULL},
    {"amount", &orm_type_numeric, offsetof(struct event, payment_amount_), 0, 12, 2, "", "", NULL},
    {"note2", &orm_type_text, offsetof(struct event, note2_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"of_year", &orm_type_int4, offsetof(struct event, of_year_), 0, -1, 0, "", "", NULL},
    {"of_number", &orm_type_int4, offsetof(struct event, of_number_), 0, -1, 0, "", "", NULL},
    {"reason", &orm_type_text, offsetof(struct event, reason_), ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
    {"part", &orm_type_int4, offsetof(struct event, portion_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"bank_code", &orm_type_bpchar, offsetof(struct event, chargeback_bank_code_), 0, 8, 0, "", "", NULL},
    {"amount", &orm_type_int4, offsetof(struct event, visit_amount_), ORM_COLUMN_BESIDE, -1, 0, "", "", NULL},
    {"bank_code", &orm_type_bpchar, offsetof(struct event, visit_bank_code_), ORM_COLUMN_NULLABLE | ORM_COLUMN_BESIDE, 8, 0, "", "", NULL},
    {"((amount * 100)::bigint)", &orm_type_int8, offsetof(struct event, cents_), ORM_COLUMN_GENERATED | ORM_COLUMN_COMPUTED, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_chargeback[] = {
    0, 1, /* the primary key */
    0, 1, /* refund */
    7, 8, /* refund, in Refund */
    7, 8, /* of */
    0, 1, /* of, in Payment */
    11, /* bank */
    0, /* bank, in Bank */
    13, /* bank */
    0, /* bank, in Bank */
};

static const orm_relation relations_of_chargeback[] = {
    {"refund", ORM_RELATION_ONE, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct event, refund_),
        &refund_entity, 1, 2, 2, numbers_of_chargeback + 2, numbers_of_chargeback + 4,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"of", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct event, of_),
        &payment_entity, 0, 2, 2, numbers_of_chargeback + 6, numbers_of_chargeback + 8,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"bank", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct event, chargeback_bank_),
        &bank_entity, -1, 1, 1, numbers_of_chargeback + 10, numbers_of_chargeback + 11,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"bank", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_ELSEWHERE, ORM_LOAD_DEFAULT, offsetof(struct event, visit_bank_),
        &bank_entity, 1, 1, 1, numbers_of_chargeback + 12, numbers_of_chargeback + 13,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_variant variants_of_chargeback[] = {
    {NULL, &event_entity},
    {"payment", &payment_entity},
    {"refund", &refund_entity},
    {"chargeback", &chargeback_entity},
    {"visit", &visit_entity},
};

static const char *const part_names_of_chargeback[] = {
    "year",
    "number",
    "kind",
    "note",
    "at",
    NULL,
    NULL,
    NULL,
    NULL,
    NULL,
    NULL,
    NULL,
    NULL,
    NULL,
    NULL,
    "year",
    "number",
    NULL,
    NULL,
    NULL,
    "amount",
    "note2",
    NULL,
    NULL,
    NULL,
    NULL,
    NULL,
    NULL,
    NULL,
    NULL,
    "year",
    "number",
    NULL,
    NULL,
    NULL,
    NULL,
    NULL,
    "of_year",
    "of_number",
    "reason",
    "part",
    "bank_code",
    NULL,
    NULL,
    NULL,
};

static const orm_part parts_of_chargeback[] = {
    {"books.events", part_names_of_chargeback + 0},
    {"books.payments", part_names_of_chargeback + 15},
    {"books.refunds", part_names_of_chargeback + 30},
};

static const orm_lineage lineage_of_chargeback = {
    &event_entity, &refund_entity,
    "(SELECT t0.year AS year, t0.number AS number, t0.kind AS kind, t0.note AS note, t0.at AS at, t1.amount AS amount, t1.note2 AS note2, t2.of_year AS of_year, t2.of_number AS of_number, t2.reason AS reason, t2.part AS part, t2.bank_code AS bank_code FROM books.events AS t0 JOIN books.payments AS t1 ON t1.year = t0.year AND t1.number = t0.number JOIN books.refunds AS t2 ON t2.year = t0.year AND t2.number = t0.number WHERE t0.kind IN ('chargeback'))",
    "chargeback", variants_of_chargeback, parts_of_chargeback, 5, 3, 2,
};

const orm_entity chargeback_entity = {
    ORM_ABI, sizeof(struct event), "Chargeback", "chargeback", "books.refunds",
    columns_of_chargeback, relations_of_chargeback, NULL, numbers_of_chargeback + 0,
    15, 4, 0, 2,
    offsetof(struct event, loaded), 1, 0, select_of_chargeback,
    " WHERE this.year = $1 AND this.number = $2", " ORDER BY this.year, this.number", &lineage_of_chargeback,
};

/* clang-format on */
