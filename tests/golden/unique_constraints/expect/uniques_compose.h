/* clang-format off */
/*
 * Selects that a program puts together while it runs, over the entities and queries of uniques:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of uniques, which is the place for changes.
 */
#ifndef UNIQUES_UNIQUES_COMPOSE_H
#define UNIQUES_UNIQUES_COMPOSE_H

#include <orm/compose.h>

#include "uniques.h"

#ifdef __cplusplus
extern "C" {
#endif

/* --- Account --- */

/* All rows of accounts, until conditions say less. */
static inline orm_select *account_compose(orm_session *session) {
    return orm_select_new(session, &account_entity);
}
static inline orm_status account_compose_all(orm_select *select, account_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void account_compose_with(orm_select *select, const account_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column ACCOUNT_BY_ID = {{&account_entity, ACCOUNT_COLUMN_ID, NULL}};
static const orm_text_column ACCOUNT_BY_EMAIL = {{&account_entity, ACCOUNT_COLUMN_EMAIL, NULL}};
static const orm_text_column ACCOUNT_BY_LOGIN = {{&account_entity, ACCOUNT_COLUMN_LOGIN, NULL}};
static const orm_int32_column ACCOUNT_BY_TENANT = {{&account_entity, ACCOUNT_COLUMN_TENANT, NULL}};
static const orm_text_column ACCOUNT_BY_SLUG = {{&account_entity, ACCOUNT_COLUMN_SLUG, NULL}};
static const orm_text_column ACCOUNT_BY_NICKNAME = {{&account_entity, ACCOUNT_COLUMN_NICKNAME, NULL}};
static const orm_int32_column ACCOUNT_BY_RANK = {{&account_entity, ACCOUNT_COLUMN_RANK, NULL}};
static const orm_bool_column ACCOUNT_BY_ACTIVE = {{&account_entity, ACCOUNT_COLUMN_ACTIVE, NULL}};

#ifdef __cplusplus
}
#endif

#endif
