/* What the runtime knows of Account. Made by ormgen from the schema of uniques. */
#include "account.h"

ORM_ENTITY_LAYOUT(struct account);
ORM_WITH_LAYOUT(struct account_with, 8, 0);

/* clang-format off */

static const char select_of_account[] =
    "SELECT this.id, this.email, this.login, this.tenant, this.slug, this.nickname, "
    "this.rank, this.active FROM accounts AS this";

static const orm_column columns_of_account[] = {
    {"id", &orm_type_int4, offsetof(struct account, id_), ORM_COLUMN_KEY, -1, 0, "", "", NULL},
    {"email", &orm_type_text, offsetof(struct account, email_), 0, -1, 0, "", "", NULL},
    {"login", &orm_type_text, offsetof(struct account, login_), 0, -1, 0, "", "", NULL},
    {"tenant", &orm_type_int4, offsetof(struct account, tenant_), 0, -1, 0, "", "", NULL},
    {"slug", &orm_type_text, offsetof(struct account, slug_), 0, -1, 0, "", "", NULL},
    {"nickname", &orm_type_text, offsetof(struct account, nickname_), ORM_COLUMN_NULLABLE, -1, 0, "", "", NULL},
    {"rank", &orm_type_int4, offsetof(struct account, rank_), 0, -1, 0, "", "", NULL},
    {"active", &orm_type_bool, offsetof(struct account, active_), 0, -1, 0, "", "", NULL},
};

/* Lists of columns by number. */
static const uint16_t numbers_of_account[] = {
    0, /* the primary key */
    0, /* accounts_pkey */
    1, /* accounts_email_key */
    2, /* one_login */
    5, /* accounts_nickname_key */
    6, /* accounts_rank_key */
    3, 4, /* accounts_tenant_slug_email_key */
    4, 6, /* slug_and_rank */
    2, 3, /* account_login_tenant */
};

static const orm_constraint constraints_of_account[] = {
    {"accounts_pkey", ORM_PRIMARY_KEY, false, 1, numbers_of_account + 1, NULL},
    {"accounts_email_key", ORM_UNIQUE, false, 1, numbers_of_account + 2, NULL},
    {"one_login", ORM_UNIQUE, false, 1, numbers_of_account + 3, NULL},
    {"accounts_nickname_key", ORM_UNIQUE, false, 1, numbers_of_account + 4, NULL},
    {"accounts_rank_key", ORM_UNIQUE, true, 1, numbers_of_account + 5, NULL},
    {"accounts_tenant_slug_email_key", ORM_UNIQUE, false, 2, numbers_of_account + 6, NULL},
    {"slug_and_rank", ORM_UNIQUE, true, 2, numbers_of_account + 8, NULL},
    {"account_login_tenant", ORM_UNIQUE, false, 2, numbers_of_account + 10, NULL},
};

const orm_entity account_entity = {
    ORM_ABI, sizeof(struct account), "Account", "account", "accounts",
    columns_of_account, NULL, constraints_of_account, numbers_of_account + 0,
    8, 0, 8, 1,
    offsetof(struct account, loaded), 1, 0, select_of_account,
    " WHERE this.id = $1", " ORDER BY this.id", NULL,
};

/* clang-format on */
