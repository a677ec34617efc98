/* What the runtime knows of Event. Made by ormgen from the schema of ledger. */
#include "event.h"

ORM_ENTITY_LAYOUT(struct event);
ORM_WITH_LAYOUT(struct event_with, 15, 4);

/* clang-format off */

static const char select_of_event[] =
    "SELECT this.year, this.number, this.kind, this.note, this.at, this.\"payments.amount\", "
    "this.note2, this.of_year, this.of_number, this.reason, this.part, "
    "this.\"refunds.bank_code\", this.\"visits.amount\", this.\"visits.bank_code\", "
    "this.\"payment.cents\" FROM (SELECT t0.year AS year, t0.number AS number, t0.kind AS "
    "kind, t0.note AS note, t0.at AS at, t1.amount AS \"payments.amount\", t1.note2 AS "
    "note2, t2.of_year AS of_year, t2.of_number AS of_number, t2.reason AS reason, t2.part "
    "AS part, t2.bank_code AS \"refunds.bank_code\", t3.amount AS \"visits.amount\", "
    "t3.bank_code AS \"visits.bank_code\", CASE WHEN t0.kind IN ('payment', 'refund', "
    "'chargeback') THEN (SELECT ((amount * 100)::bigint) FROM (SELECT t0.year AS year, "
    "t0.number AS number, t0.kind AS kind, t0.note AS note, t0.at AS at, t1.amount AS "
    "amount, t1.note2 AS note2) AS own) END AS \"payment.cents\" FROM books.events AS t0 "
    "LEFT JOIN books.payments AS t1 ON t1.year = t0.year AND t1.number = t0.number LEFT JOIN "
    "books.refunds AS t2 ON t2.year = t0.year AND t2.number = t0.number LEFT JOIN "
    "books.visits AS t3 ON t3.year = t0.year AND t3.number = t0.number) AS this";

static const orm_column columns_of_event[] = {
    {"year", &orm_type_int4, offsetof(struct event, year_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"number", &orm_type_int4, offsetof(struct event, number_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"kind", &orm_type_varchar, offsetof(struct event, kind_), ORM_COLUMN_DISCRIMINATOR, 20, 0, "", "", NULL},
    {"note", &orm_type_text, offsetof(struct event, note_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"at", &orm_type_timestamptz, offsetof(struct event, at_), ORM_COLUMN_DEFAULT | ORM_COLUMN_UPDATED, -1, 0, "", "", NULL},
    {"\"payments.amount\"", &orm_type_numeric, offsetof(struct event, payment_amount_), ORM_COLUMN_BELOW, 12, 2, "", "", NULL},
    {"note2", &orm_type_text, offsetof(struct event, note2_), ORM_COLUMN_NULLABLE | ORM_COLUMN_BELOW, -1, 0, "", "", NULL},
    {"of_year", &orm_type_int4, offsetof(struct event, of_year_), ORM_COLUMN_BELOW, -1, 0, "", "", NULL},
    {"of_number", &orm_type_int4, offsetof(struct event, of_number_), ORM_COLUMN_BELOW, -1, 0, "", "", NULL},
    {"reason", &orm_type_text, offsetof(struct event, reason_), ORM_COLUMN_DEFAULT | ORM_COLUMN_BELOW, -1, 0, "", "", NULL},
    {"part", &orm_type_int4, offsetof(struct event, portion_), ORM_COLUMN_NULLABLE | ORM_COLUMN_BELOW, -1, 0, "", "", NULL},
    {"\"refunds.bank_code\"", &orm_type_bpchar, offsetof(struct event, chargeback_bank_code_), ORM_COLUMN_BELOW, 8, 0, "", "", NULL},
    {"\"visits.amount\"", &orm_type_int4, offsetof(struct event, visit_amount_), ORM_COLUMN_BELOW, -1, 0, "", "", NULL},
    {"\"visits.bank_code\"", &orm_type_bpchar, offsetof(struct event, visit_bank_code_), ORM_COLUMN_NULLABLE | ORM_COLUMN_BELOW, 8, 0, "", "", NULL},
    {"\"payment.cents\"", &orm_type_int8, offsetof(struct event, cents_), ORM_COLUMN_GENERATED | ORM_COLUMN_BELOW, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_event[] = {
    0, 1, /* the primary key */
    0, 1, /* refund */
    7, 8, /* refund, in Refund */
    7, 8, /* of */
    0, 1, /* of, in Payment */
    11, /* bank */
    0, /* bank, in Bank */
    13, /* bank */
    0, /* bank, in Bank */
    0, 1, /* events_pkey */
    2, 3, /* events_kind_note_key */
};

static const orm_relation relations_of_event[] = {
    {"refund", ORM_RELATION_ONE, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_ELSEWHERE, ORM_LOAD_DEFAULT, offsetof(struct event, refund_),
        &refund_entity, 1, 2, 2, numbers_of_event + 2, numbers_of_event + 4,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"of", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE | ORM_RELATION_ELSEWHERE, ORM_LOAD_DEFAULT, offsetof(struct event, of_),
        &payment_entity, 0, 2, 2, numbers_of_event + 6, numbers_of_event + 8,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"bank", ORM_RELATION_OWNER, ORM_RELATION_CASCADE_SAVE | ORM_RELATION_ELSEWHERE, ORM_LOAD_DEFAULT, offsetof(struct event, chargeback_bank_),
        &bank_entity, -1, 1, 1, numbers_of_event + 10, numbers_of_event + 11,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"bank", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE | ORM_RELATION_ELSEWHERE, ORM_LOAD_DEFAULT, offsetof(struct event, visit_bank_),
        &bank_entity, 1, 1, 1, numbers_of_event + 12, numbers_of_event + 13,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_event[] = {
    {"events_pkey", ORM_PRIMARY_KEY, false, 2, numbers_of_event + 14, NULL},
    {"events_kind_note_key", ORM_UNIQUE, false, 2, numbers_of_event + 16, NULL},
};

static const orm_variant variants_of_event[] = {
    {NULL, &event_entity},
    {"payment", &payment_entity},
    {"refund", &refund_entity},
    {"chargeback", &chargeback_entity},
    {"visit", &visit_entity},
};

static const orm_lineage lineage_of_event = {
    &event_entity, NULL,
    "(SELECT t0.year AS year, t0.number AS number, t0.kind AS kind, t0.note AS note, t0.at AS at, t1.amount AS \"payments.amount\", t1.note2 AS note2, t2.of_year AS of_year, t2.of_number AS of_number, t2.reason AS reason, t2.part AS part, t2.bank_code AS \"refunds.bank_code\", t3.amount AS \"visits.amount\", t3.bank_code AS \"visits.bank_code\", CASE WHEN t0.kind IN ('payment', 'refund', 'chargeback') THEN (SELECT ((amount * 100)::bigint) FROM (SELECT t0.year AS year, t0.number AS number, t0.kind AS kind, t0.note AS note, t0.at AS at, t1.amount AS amount, t1.note2 AS note2) AS own) END AS \"payment.cents\" FROM books.events AS t0 LEFT JOIN books.payments AS t1 ON t1.year = t0.year AND t1.number = t0.number LEFT JOIN books.refunds AS t2 ON t2.year = t0.year AND t2.number = t0.number LEFT JOIN books.visits AS t3 ON t3.year = t0.year AND t3.number = t0.number)",
    NULL, variants_of_event, NULL, 5, 1, 2,
};

const orm_entity event_entity = {
    ORM_ABI, sizeof(struct event), "Event", "event", "books.events",
    columns_of_event, relations_of_event, constraints_of_event, numbers_of_event + 0,
    15, 4, 2, 2,
    offsetof(struct event, loaded), 1, 0, select_of_event,
    " WHERE this.year = $1 AND this.number = $2", " ORDER BY this.year, this.number", &lineage_of_event,
};

/* clang-format on */
