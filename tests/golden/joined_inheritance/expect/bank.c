/* What the runtime knows of Bank. Made by ormgen from the schema of ledger. */
#include "bank.h"

ORM_ENTITY_LAYOUT(struct bank);
ORM_WITH_LAYOUT(struct bank_with, 3, 2);

/* clang-format off */

static const char select_of_bank[] =
    "SELECT this.code, this.last_year, this.last_number FROM books.banks AS this";

static const orm_column columns_of_bank[] = {
    {"code", &orm_type_bpchar, offsetof(struct bank, code_), ORM_COLUMN_KEY, 8, 0, "", "", NULL},
    {"last_year", &orm_type_int4, offsetof(struct bank, last_year_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"last_number", &orm_type_int4, offsetof(struct bank, last_number_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_bank[] = {
    0, /* the primary key */
    1, 2, /* last */
    0, 1, /* last, in Event */
    0, /* visits */
    13, /* visits, in Visit */
    0, /* banks_pkey */
    1, 2, /* banks_last_year_last_number_fkey */
};

static const orm_relation relations_of_bank[] = {
    {"last", ORM_RELATION_OWNER, ORM_RELATION_NULLABLE | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct bank, last_),
        &event_entity, -1, 2, 2, numbers_of_bank + 1, numbers_of_bank + 3,
        NULL, NULL, NULL, NULL,
        "", "", ""},
    {"visits", ORM_RELATION_MANY, ORM_RELATION_TO_MANY | ORM_RELATION_CASCADE_SAVE, ORM_LOAD_DEFAULT, offsetof(struct bank, visits_),
        &visit_entity, 3, 1, 1, numbers_of_bank + 5, numbers_of_bank + 6,
        NULL, NULL, NULL, NULL,
        "", "", ""},
};

static const orm_constraint constraints_of_bank[] = {
    {"banks_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_bank + 7, NULL},
    {"banks_last_year_last_number_fkey", ORM_FOREIGN_KEY, false, 2, numbers_of_bank + 8, &event_entity},
};

const orm_entity bank_entity = {
    ORM_ABI, sizeof(struct bank), "Bank", "bank", "books.banks",
    columns_of_bank, relations_of_bank, constraints_of_bank, numbers_of_bank + 0,
    3, 2, 2, 1,
    offsetof(struct bank, loaded), 1, 1, select_of_bank,
    " WHERE this.code = $1", " ORDER BY this.code", NULL,
};

/* clang-format on */
