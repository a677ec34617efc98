/* What the runtime knows of Visit. Made by ormgen from the schema of ledger. */
#include "visit.h"
ORM_WITH_LAYOUT(struct visit_with, 15, 4);

/* clang-format off */

static const char select_of_visit[] =
    "SELECT this.year, this.number, this.kind, this.note, this.at, this.amount, "
    "this.bank_code FROM (SELECT t0.year AS year, t0.number AS number, t0.kind AS kind, "
    "t0.note AS note, t0.at AS at, t3.amount AS amount, t3.bank_code AS bank_code FROM "
    "books.events AS t0 JOIN books.visits AS t3 ON t3.year = t0.year AND t3.number = "
    "t0.number) AS this";

static const orm_column columns_of_visit[] = {
    {"year", &orm_type_int4, offsetof(struct event, year_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"number", &orm_type_int4, offsetof(struct event, number_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"kind", &orm_type_varchar, offsetof(struct event, kind_), ORM_COLUMN_DISCRIMINATOR, 20, 0, "", "", NULL},
    {"note", &orm_type_text, offsetof(struct event, note_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"at", &orm_type_timestamptz, offsetof(struct event, at_), ORM_COLUMN_DEFAULT | ORM_COLUMN_UPDATED, -1, 0, "", "", NULL},
    {"amount", &orm_type_numeric, offsetof(struct event, payment_amount_), ORM_COLUMN_BESIDE, 12, 2, "", "", NULL},
    {"note2", &orm_type_text, offsetof(struct event, note2_), ORM_COLUMN_NULLABLE | ORM_COLUMN_BESIDE, -1, 0, "", "", NULL},
    {"of_year", &orm_type_int4, offsetof(struct event, of_year_), ORM_COLUMN_BESIDE, -1, 0, "", "", NULL},
    {"of_number", &orm_type_int4, offsetof(struct event, of_number_), ORM_COLUMN_BESIDE, -1, 0, "", "", NULL},
    {"reason", &orm_type_text, offsetof(struct event, reason_), ORM_COLUMN_DEFAULT | ORM_COLUMN_BESIDE, -1, 0, "", "", NULL},
    {"part", &orm_type_int4, offsetof(struct event, portion_), ORM_COLUMN_NULLABLE | ORM_COLUMN_BESIDE, -1, 0, "", "", NULL},
    {"bank_code", &orm_type_bpchar, offsetof(struct event, chargeback_bank_code_), ORM_COLUMN_BESIDE, 8, 0, "", "", NULL},
    {"amount", &orm_type_int4, offsetof(struct event, visit_amount_), 0, -1, 0, "", "", NULL},
    {"bank_code", &orm_type_bpchar, offsetof(struct event, visit_bank_code_), ORM_COLUMN_NULLABLE, 8, 0, "", "", NULL},
    {"\"payment.cents\"", &orm_type_int8, offsetof(struct event, cents_), ORM_COLUMN_GENERATED | ORM_COLUMN_BESIDE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_visit[] = {
    0, 1, /* the primary key */
    0, 1, /* refund */
    7, 8, /* refund, in Refund */
    7, 8, /* of */
    0, 1, /* of, in Payment */
    11, /* bank */
    0, /* bank, in Bank */
    13, /* bank */
    0, /* bank, in Bank */
    0, 1, /* visits_pkey */
    0, 1, /* visits_year_number_fkey */
    13, /* visits_bank_code_fkey */
};

static const orm_relation relations_of_visit[] = {
    {"refund", ORM_RELATION_ONE, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_ELSEWHERE, ORM_LOAD_DEFAULT, offsetof(struct event, refund_),
        &refund_entity, 1, 2, 2, numbers_of_visit + 2, numbers_of_visit + 4,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"of", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE | ORM_RELATION_ELSEWHERE, ORM_LOAD_DEFAULT, offsetof(struct event, of_),
        &payment_entity, 0, 2, 2, numbers_of_visit + 6, numbers_of_visit + 8,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"bank", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE | ORM_RELATION_ELSEWHERE, ORM_LOAD_DEFAULT, offsetof(struct event, chargeback_bank_),
        &bank_entity, -1, 1, 1, numbers_of_visit + 10, numbers_of_visit + 11,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"bank", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct event, visit_bank_),
        &bank_entity, 1, 1, 1, numbers_of_visit + 12, numbers_of_visit + 13,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_visit[] = {
    {"visits_pkey", ORM_PRIMARY_KEY, false, 2, numbers_of_visit + 14, NULL},
    {"visits_year_number_fkey", ORM_FOREIGN_KEY, false, 2, numbers_of_visit + 16, &event_entity},
    {"visits_bank_code_fkey", ORM_FOREIGN_KEY, false, 1, numbers_of_visit + 18, &bank_entity},
};

static const orm_variant variants_of_visit[] = {
    {NULL, &event_entity},
    {"payment", &payment_entity},
    {"refund", &refund_entity},
    {"chargeback", &chargeback_entity},
    {"visit", &visit_entity},
};

static const char *const part_names_of_visit[] = {
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
    NULL,
    NULL,
    NULL,
    NULL,
    NULL,
    NULL,
    NULL,
    "amount",
    "bank_code",
    NULL,
};

static const orm_part parts_of_visit[] = {
    {"books.events", part_names_of_visit + 0},
    {"books.visits", part_names_of_visit + 15},
};

static const orm_lineage lineage_of_visit = {
    &event_entity, &event_entity,
    "(SELECT t0.year AS year, t0.number AS number, t0.kind AS kind, t0.note AS note, t0.at AS at, t3.amount AS amount, t3.bank_code AS bank_code FROM books.events AS t0 JOIN books.visits AS t3 ON t3.year = t0.year AND t3.number = t0.number)",
    "visit", variants_of_visit, parts_of_visit, 5, 2, 2,
};

const orm_entity visit_entity = {
    ORM_ABI, sizeof(struct event), "Visit", "visit", "books.visits",
    columns_of_visit, relations_of_visit, constraints_of_visit, numbers_of_visit + 0,
    15, 4, 3, 2,
    offsetof(struct event, loaded), 1, 0, select_of_visit,
    " WHERE this.year = $1 AND this.number = $2", " ORDER BY this.year, this.number", &lineage_of_visit,
};

/* clang-format on */
