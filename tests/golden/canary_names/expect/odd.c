/* What the runtime knows of Odd. Made by ormgen from the schema of canary. */
#include "odd.h"

ORM_ENTITY_LAYOUT(struct odd);
ORM_WITH_LAYOUT(struct odd_with, 7, 0);

/* clang-format off */

static const char select_of_odd[] =
    "SELECT this.\"id \"\"\", this.\"*/ int x; /* ?\?/\", this.\"%n%s\\\", this.\"$$ $1 "
    "'x'\", this.\"\342\200\256dlo\", this.kind, this.\"new\nline\" FROM \"sch\"\"ema "
    "*/\".\"ta\"\"ble; drop table x -- ?\?/\" AS this";

static const orm_column columns_of_odd[] = {
    {"\"id \"\"\"", &orm_type_int4, offsetof(struct odd, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"\"*/ int x; /* ?\?/\"", &orm_type_text, offsetof(struct odd, a_), 0, -1, 0, "", "", NULL},
    {"\"%n%s\\\"", &orm_type_text, offsetof(struct odd, b_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"\"$$ $1 'x'\"", &orm_type_text, offsetof(struct odd, c_), ORM_COLUMN_DEFAULT, -1, 0, "", "", NULL},
    {"\"\342\200\256dlo\"", &orm_type_text, offsetof(struct odd, d_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"kind", &odd_enum_type, offsetof(struct odd, kind_), ORM_COLUMN_DEFAULT, -1, 0, "::\"en\"\"um */ ?\?/ \\ %n\"", "", NULL},
    {"\"new\nline\"", &odd_type_type, offsetof(struct odd, e_), ORM_COLUMN_NULLABLE, -1, 0, "::\"ty\"\"pe */ ?\?/\"", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_odd[] = {
    0, /* the primary key */
    0, /* ta"ble; drop table x -- ? ?/_pkey */
    1, /* ta"ble; drop table x -- ? ?/_* / int x; / * ? ?/_key */
};

static const orm_constraint constraints_of_odd[] = {
    {"ta\"ble; drop table x -- ?\?/_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_odd + 1, NULL},
    {"che\"ck */ ?\?/ \\", ORM_CHECK, false, 0, NULL, NULL},
    {"ta\"ble; drop table x -- ?\?/_*/ int x; /* ?\?/_key", ORM_UNIQUE, false, 1, numbers_of_odd + 2, NULL},
};

const orm_entity odd_entity = {
    ORM_ABI, sizeof(struct odd), "Odd", "odd", "\"sch\"\"ema */\".\"ta\"\"ble; drop table x -- ?\?/\"",
    columns_of_odd, NULL, constraints_of_odd, numbers_of_odd + 0,
    7, 0, 3, 1,
    offsetof(struct odd, loaded), 1, 0, select_of_odd,
    " WHERE this.\"id \"\"\" = $1", " ORDER BY this.\"id \"\"\"", NULL,
};

/* clang-format on */
