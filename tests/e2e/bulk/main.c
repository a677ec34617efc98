/* Bulk writing over generated code, and what it leaves of the session's objects. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "goods_queries.h"
#include "stock_bulk.h"

#define COUNT(rows) (sizeof rows / sizeof *rows)

static orm_session *s;

static void must(orm_status status) {
    if (status == ORM_OK)
        return;
    printf("%s: %s\n", orm_status_name(status), orm_session_error(s)->message);
    exit(1);
}

/* What is expected to fail. */
static void tell(orm_status status) {
    printf("%s: %s\n", orm_status_name(status), orm_session_error(s)->message);
}

static void print_goods(void) {
    good_list all;
    must(good_all(s, &all));
    for (size_t i = 0; i < all.len; i++) {
        const good *g = all.items[i];
        orm_numeric price = good_price(g);
        int64_t cents = 0;
        orm_numeric_to_int64(price, 2, &cents);
        orm_text_array tags = good_tags(g);
        size_opt box = good_box(g);
        printf("  %s of %" PRId64 ": %s, %" PRId64 " cents a %s, %zu tags, %dx%d, version %" PRId32
               ", %s\n",
               good_code(g), good_supplier_id(g), good_title(g), cents,
               unit_to_string(good_unit(g)), tags.len, box.present ? box.value.width.value : 0,
               box.present ? box.value.height.value : 0, good_changes(g), good_label(g));
    }
}

static void insert(void) {
    static const char *const tags[] = {"steel", "new"};
    const good_bulk_row rows[] = {
        {.code = "bolt", .supplier_id = 1, .title = "Bolts", .price = orm_numeric_of(25, 1)},
        {.code = "oil",
         .supplier_id = 2,
         .title = "Oil",
         .price = orm_numeric_of(899, 2),
         .unit = UNIT_LITRE,
         .tags = {.items = tags, .len = 2},
         .box = {true, {.width = {true, 3}, .height = {true, 4}}}},
    };
    const supplier_bulk_row suppliers[] = {{.name = "East"},
                                           {.name = "West", .parent_id = {true, 1}}};
    puts("insert: the usual columns, then some that the database would fill");
    must(supplier_bulk_insert(s, suppliers, COUNT(suppliers), ORM_USUAL_COLUMNS));
    must(good_bulk_insert(s, rows, 1, ORM_USUAL_COLUMNS));
    must(good_bulk_insert(s, rows + 1, 1,
                          ORM_COLUMNS(GOOD_COLUMN_CODE, GOOD_COLUMN_SUPPLIER_ID, GOOD_COLUMN_TITLE,
                                      GOOD_COLUMN_PRICE, GOOD_COLUMN_UNIT, GOOD_COLUMN_TAGS,
                                      GOOD_COLUMN_BOX)));
    print_goods();
    must(orm_session_commit(s));
}

static void update(void) {
    good *nail, *oil;
    uint64_t changed;
    const good_bulk_row rows[] = {{.code = "nail", .price = orm_numeric_of(2, 0), .default_ = true},
                                  {.code = "oil", .price = orm_numeric_of(9, 0)},
                                  {.code = "none", .price = orm_numeric_of(1, 0)}};
    puts("update: objects that the session has are as the rows now");
    must(good_find(s, "nail", &nail));
    must(good_find(s, "oil", &oil));
    must(good_bulk_update(s, rows, COUNT(rows), ORM_COLUMNS(GOOD_COLUMN_PRICE, GOOD_COLUMN_DEFAULT),
                          &changed));
    printf("  %" PRIu64 " rows, nail: version %" PRId32 ", default %d\n", changed,
           good_changes(nail), good_default(nail));
    must(orm_session_rollback(s));
    printf("  rolled back: version %" PRId32 ", default %d\n", good_changes(nail),
           good_default(nail));
}

static void upsert(void) {
    uint64_t written;
    const good_bulk_row rows[] = {
        {.code = "nail", .supplier_id = 2, .title = "Nails, long", .price = orm_numeric_of(3, 0)},
        {.code = "drill", .supplier_id = 1, .title = "Drill", .price = orm_numeric_of(99, 0)}};
    const good_bulk_row same[] = {
        {.code = "other", .supplier_id = 1, .title = "Drill", .price = orm_numeric_of(98, 0)}};
    puts("upsert: by the key, then by a unique index");
    must(good_bulk_upsert(s, rows, COUNT(rows), ORM_USUAL_COLUMNS, ON_GOOD_PKEY, ORM_USUAL_COLUMNS,
                          &written));
    printf("  %" PRIu64 " rows\n", written);
    must(good_bulk_upsert(s, same, 1, ORM_USUAL_COLUMNS, ON_GOOD_SUPPLIER_ID_TITLE_IDX,
                          ORM_COLUMNS(GOOD_COLUMN_PRICE), &written));
    must(good_bulk_upsert(s, same, 1, ORM_USUAL_COLUMNS, ON_GOOD_SUPPLIER_ID_TITLE_IDX,
                          ORM_NO_COLUMNS, &written));
    printf("  left as it is: %" PRIu64 " rows\n", written);
    print_goods();
    must(orm_session_commit(s));
}

/* The database deletes goods with their supplier, and points away who names it as parent. */
static void remove_supplier(void) {
    supplier *north, *south;
    good *nail, *drill;
    good_list of_south;
    uint64_t deleted;
    puts("delete: what the database does to other rows is seen");
    must(supplier_find(s, 1, &north));
    must(supplier_find(s, 2, &south));
    must(good_find(s, "nail", &nail));
    must(good_find(s, "drill", &drill));
    must(supplier_load_goods(south, &of_south));
    printf("  before: %zu goods of the south, whose parent is %" PRId64 "\n", of_south.len,
           supplier_parent_id(south).value);
    must(supplier_bulk_delete(s, &(supplier_bulk_row){.id = 1}, 1, &deleted));
    printf("  %" PRIu64 " row, %s\n", deleted,
           orm_object_state((orm_object *)north) == ORM_DELETED ? "its object deleted" : "?");
    must(supplier_refresh(south));
    must(supplier_load_goods(south, &of_south));
    printf("  after: %zu goods of the south, which has %s parent\n", of_south.len,
           supplier_parent_id(south).present ? "a" : "no");
    must(good_find(s, "nail", &nail));
    printf("  %s is there\n", good_title(nail));
    printf("  drill: %s\n", orm_status_name(good_refresh(drill)));
    must(orm_session_rollback(s));
    printf("  rolled back: %s\n",
           orm_object_state((orm_object *)north) == ORM_PERSISTENT ? "it is back" : "?");
    must(good_find(s, "drill", &drill));
    printf("  %s is there\n", good_title(drill));
}

static void by_condition(void) {
    uint64_t count;
    orm_select *cheap = orm_select_new(s, &good_entity);
    orm_numeric_column price = {.column = {.entity = &good_entity, .number = GOOD_COLUMN_PRICE}};
    puts("by condition");
    orm_where(cheap, orm_numeric_is(cheap, price, ORM_LT, orm_numeric_of(10, 0)));
    must(good_bulk_update_where(cheap, &(good_bulk_row){.unit = UNIT_KILO},
                                ORM_COLUMNS(GOOD_COLUMN_UNIT), &count));
    printf("  %" PRIu64 " updated\n", count);
    print_goods();
    must(good_bulk_delete_where(cheap, &count));
    printf("  %" PRIu64 " deleted\n", count);
    print_goods();
    must(orm_session_commit(s));
}

/* The database deletes prices with their goods, and a supplier's list has one good less. */
static void with_what_follows(void) {
    supplier *south;
    good *saw;
    good_list goods;
    puts("what follows rows that a query deletes");
    must(good_find(s, "saw", &saw));
    must(good_load_supplier(saw, &south));
    must(supplier_load_goods(south, &goods));
    orm_date day;
    must(orm_date_of(2025, 1, 1, &day));
    price *of_saw = price_new(s);
    price_set_good(of_saw, saw);
    price_set_since(of_saw, day);
    price_set_price(of_saw, orm_numeric_of(20, 0));
    must(orm_session_flush(s));
    size_t before = goods.len;
    must(delete_goods(s, &(delete_goods_args){.title = "Saw"}, &goods));
    must(supplier_load_goods(south, &goods));
    printf("  %zu of %zu goods left, the price: %s\n", goods.len, before,
           orm_status_name(price_refresh(of_saw)));
    must(orm_session_rollback(s));
}

/* A query that deletes rows and returns them, with one that stays. */
static void by_query(void) {
    good *drill;
    good_list gone;
    delete_of_supplier_list both;
    must(good_find(s, "drill", &drill));
    puts("by a query that returns what it deletes");
    must(delete_goods(s, &(delete_goods_args){.title = "Drill"}, &gone));
    printf("  %zu gone, %s, %s\n", gone.len, gone.items[0] == drill ? "the same object" : "?",
           orm_object_state((orm_object *)drill) == ORM_DELETED ? "deleted" : "?");
    must(orm_session_rollback(s));
    printf("  rolled back: %s\n",
           orm_object_state((orm_object *)drill) == ORM_PERSISTENT ? "it is back" : "?");
    must(delete_of_supplier(s, &(delete_of_supplier_args){.supplier = "South"}, &both));
    for (size_t i = 0; i < both.len; i++)
        printf("  %s %s, %s %s\n", good_title(both.items[i].g),
               orm_object_state((orm_object *)both.items[i].g) == ORM_DELETED ? "deleted" : "?",
               supplier_name(both.items[i].s),
               orm_object_state((orm_object *)both.items[i].s) == ORM_PERSISTENT ? "stays" : "?");
    must(orm_session_commit(s));
    for (size_t i = 0; i < both.len; i++)
        printf("  after the commit %s\n",
               orm_object_state((orm_object *)both.items[i].g) == ORM_DETACHED ? "detached" : "?");
}

/* The rows of a stream have no identity, but the session's objects of them are deleted. */
static void by_stream(void) {
    good *drill, *row;
    good_list all;
    orm_stream *rows;
    puts("by a stream");
    must(good_all(s, &all));
    must(good_find(s, "drill", &drill));
    must(delete_each_open(s, &(delete_each_args){.supplier = good_supplier_id(drill)}, &rows));
    for (must(delete_each_next(rows, &row)); row; must(delete_each_next(rows, &row)))
        if (strcmp(good_title(row), "Drill") == 0)
            printf("  %s %s, its object %s\n", good_title(row), row == drill ? "?" : "of its own",
                   orm_object_state((orm_object *)drill) == ORM_DELETED ? "deleted" : "?");
    orm_stream_close(rows);
    must(orm_session_rollback(s));
    printf("  rolled back: %s\n",
           orm_object_state((orm_object *)drill) == ORM_PERSISTENT ? "it is back" : "?");
    must(good_find(s, "drill", &drill));
    must(delete_each_open(s, &(delete_each_args){.supplier = good_supplier_id(drill)}, &rows));
    orm_stream_close(rows);
    printf("  closed unread: %s\n", orm_status_name(good_refresh(drill)));
    must(orm_session_rollback(s));
    must(good_find(s, "drill", &drill));
    must(delete_maybe(s, &(delete_maybe_args){.code = "drill"}, &row));
    printf("  of one row: %s, %s\n", row == drill ? "the same object" : "?",
           orm_object_state((orm_object *)drill) == ORM_DELETED ? "deleted" : "?");
    must(orm_session_rollback(s));
}

static void refuse(void) {
    const good_bulk_row long_code[] = {{.code = "toolong", .title = "", .supplier_id = 1}};
    const good_bulk_row untitled[] = {{.code = "a", .supplier_id = 1}};
    const good_bulk_row stray[] = {{.code = "a", .title = "A", .supplier_id = 77}};
    const price_bulk_row prices[] = {{.good_code = "saw"}, {.good_code = "saw"}};
    puts("refused");
    tell(good_bulk_insert(s, long_code, 1, ORM_USUAL_COLUMNS));
    tell(good_bulk_insert(s, untitled, 1, ORM_USUAL_COLUMNS));
    tell(good_bulk_update(s, untitled, 1, ORM_COLUMNS(GOOD_COLUMN_TURNOVER), NULL));
    tell(good_bulk_update(s, untitled, 1, ORM_COLUMNS(GOOD_COLUMN_CHANGES), NULL));
    tell(price_bulk_upsert(s, prices, 2, ORM_USUAL_COLUMNS, ON_PRICE_PKEY,
                           ORM_COLUMNS(PRICE_COLUMN_PRICE), NULL));
    must(orm_session_rollback(s));
    tell(good_bulk_insert(s, stray, 1, ORM_USUAL_COLUMNS));
    printf("  by %s\n", orm_session_error(s)->constraint);
    must(orm_session_rollback(s));
}

int main(void) {
    orm_engine *engine = NULL;
    if (orm_engine_open(getenv("DATABASE_URL"), NULL, &engine) != ORM_OK ||
        orm_session_open(engine, NULL, &s) != ORM_OK)
        return 1;
    insert();
    update();
    upsert();
    remove_supplier();
    by_condition();
    by_stream();
    with_what_follows();
    by_query();
    refuse();
    orm_session_close(s);
    orm_engine_close(engine);
    return 0;
}
