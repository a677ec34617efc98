/* What the runtime knows of Invoice. Made by ormgen from the schema of sequences. */
#include "invoice.h"

ORM_ENTITY_LAYOUT(struct invoice);
ORM_WITH_LAYOUT(struct invoice_with, 5, 0);

/* clang-format off */

static const char select_of_invoice[] =
    "SELECT this.id, this.line, this.small, this.number, this.badge FROM invoices AS this";

static const orm_column columns_of_invoice[] = {
    {"id", &orm_type_int8, offsetof(struct invoice, id_), ORM_COLUMN_KEY | ORM_COLUMN_DEFAULT, -1, 0, "", "", "invoices_id_seq"},
    {"line", &orm_type_int4, offsetof(struct invoice, line_), ORM_COLUMN_DEFAULT, -1, 0, "", "", "invoices_line_seq"},
    {"small", &orm_type_int2, offsetof(struct invoice, small_), ORM_COLUMN_DEFAULT, -1, 0, "", "", "invoices_small_seq"},
    {"number", &orm_type_int8, offsetof(struct invoice, number_), ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
    {"badge", &orm_type_int8, offsetof(struct invoice, badge_), ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_invoice[] = {
    0, /* the primary key */
    0, /* invoices_pkey */
};

static const orm_constraint constraints_of_invoice[] = {
    {"invoices_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_invoice + 1, NULL},
};

const orm_entity invoice_entity = {
    ORM_ABI, sizeof(struct invoice), "Invoice", "invoice", "invoices",
    columns_of_invoice, NULL, constraints_of_invoice, numbers_of_invoice + 0,
    5, 0, 1, 1,
    offsetof(struct invoice, loaded), 1, 0, select_of_invoice,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
