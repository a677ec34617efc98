/*
 * Selects that a program puts together while it runs, over the entities and queries of shop:
 * each column is a constant of a type of its own. See <orm/compose.h> and docs/queries.md.
 *
 * Made by ormgen from the schema of shop, which is the place for changes.
 */
#ifndef SHOP_SHOP_COMPOSE_H
#define SHOP_SHOP_COMPOSE_H

#include <orm/compose.h>

#include "shop.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct sh_size_column {
    orm_column_of column;
} sh_size_column;
static inline const orm_condition *sh_size_is(orm_select *select, sh_size_column of,
                                              orm_comparison comparison, sh_size value) {
    return orm_select_compare(select, of.column, comparison, &value);
}
static inline const orm_condition *sh_size_in(orm_select *select, sh_size_column of,
                                              const sh_size *values, size_t count) {
    return orm_select_among(select, of.column, values, count);
}

/* --- Item --- */

/* All rows of shop.items, until conditions say less. */
static inline orm_select *sh_item_compose(orm_session *session) {
    return orm_select_new(session, &sh_item_entity);
}
static inline orm_status sh_item_compose_all(orm_select *select, sh_item_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void sh_item_compose_with(orm_select *select, const sh_item_with *with) {
    orm_select_with(select, with);
}

/* What a select over the other side lets through of each one's list, by one statement: lists[i] is of
 * list->items[i], and to be read only. */
static inline orm_status sh_item_each_twins(const sh_item_list *list, orm_select *select,
                                            sh_item_list *lists) {
    orm_list objects;
    objects.items = (orm_object **)list->items;
    objects.len = list->len;
    return orm_select_each(select, &sh_item_entity, SH_ITEM_RELATION_TWINS, &objects, lists);
}

static const orm_int32_column SH_ITEM_BY_ID = {{&sh_item_entity, SH_ITEM_COLUMN_ID, NULL}};
static const sh_size_column SH_ITEM_BY_SIZE = {{&sh_item_entity, SH_ITEM_COLUMN_SIZE, NULL}};
static const orm_other_column SH_ITEM_BY_AT = {{&sh_item_entity, SH_ITEM_COLUMN_AT, NULL}};

/* --- Twin --- */

/* All rows of shop.item_twins, until conditions say less. */
static inline orm_select *sh_twin_compose(orm_session *session) {
    return orm_select_new(session, &sh_twin_entity);
}
static inline orm_status sh_twin_compose_all(orm_select *select, sh_twin_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void sh_twin_compose_with(orm_select *select, const sh_twin_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column SH_TWIN_BY_A_ID = {{&sh_twin_entity, SH_TWIN_COLUMN_A_ID, NULL}};
static const orm_int32_column SH_TWIN_BY_B_ID = {{&sh_twin_entity, SH_TWIN_COLUMN_B_ID, NULL}};

/* --- Box --- */

/* All rows of shop.boxes, until conditions say less. */
static inline orm_select *sh_box_compose(orm_session *session) {
    return orm_select_new(session, &sh_box_entity);
}
static inline orm_status sh_box_compose_all(orm_select *select, sh_box_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void sh_box_compose_with(orm_select *select, const sh_box_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column SH_BOX_BY_ID = {{&sh_box_entity, SH_BOX_COLUMN_ID, NULL}};
static const orm_text_column SH_BOX_BY_KIND = {{&sh_box_entity, SH_BOX_COLUMN_KIND, NULL}};
static const orm_bool_column SH_BOX_BY_LID = {{&sh_box_entity, SH_BOX_COLUMN_LID, NULL}};

/* --- Crate --- */

/* All rows of shop.crates, until conditions say less. */
static inline orm_select *sh_crate_compose(orm_session *session) {
    return orm_select_new(session, &sh_crate_entity);
}
static inline orm_status sh_crate_compose_all(orm_select *select, sh_crate_list *out) {
    return orm_select_rows(select, out);
}

/* What to load with them. */
static inline void sh_crate_compose_with(orm_select *select, const sh_crate_with *with) {
    orm_select_with(select, with);
}

static const orm_int32_column SH_CRATE_BY_ID = {{&sh_crate_entity, SH_CRATE_COLUMN_ID, NULL}};
static const orm_text_column SH_CRATE_BY_KIND = {{&sh_crate_entity, SH_CRATE_COLUMN_KIND, NULL}};

#ifdef __cplusplus
}
#endif

#endif
