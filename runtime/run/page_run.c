/*
 * Pages: so many rows from the start, or from behind the row where the last page ended.
 *
 * One row more than the page holds is asked for, so that a cursor is only given where there is
 * something behind it.
 */
#include <string.h>

#include "run/page_cursor.h"
#include "session/key.h"

typedef struct row_page {
    void *items;
    size_t len;
    const char *next;
} row_page;

/* The greatest limit to which one can be added. */
static int64_t most(const orm_type *type) {
    return type->kind == ORM_KIND_INT8   ? INT64_MAX - 1
           : type->kind == ORM_KIND_INT4 ? INT32_MAX - 1
                                         : INT16_MAX - 1;
}

static orm_status read_limit(orm__query_run *run) {
    const orm_query *query = run->query;
    for (int i = 0; i < query->parameter_count; i++) {
        const orm_query_parameter *parameter = &query->parameters[i];
        if (!(parameter->flags & ORM_PARAMETER_LIMIT))
            continue;
        const char *slot = run->args + parameter->offset;
        bool nullable = orm__query_slot_nullable(parameter);
        size_t value = orm__slot_offset(parameter->type, nullable);
        bool known = !orm__type_is_null(parameter->type, nullable, slot) &&
                     orm__integer_key(parameter->type->kind, slot + value, &run->limit);
        if (!known || run->limit < 1 || run->limit > most(parameter->type))
            return orm__query_fail_parameter(run, ORM_VALUE, parameter,
                                             "a page has at least 1 row");
        return ORM_OK;
    }
    return orm__query_fail(run, ORM_MISUSE, "it has no limit, and so no pages");
}

static orm_status read_cursor(orm__query_run *run, orm_arena *scratch) {
    const char *cursor = NULL;
    if (run->query->cursor_offset >= 0)
        memcpy(&cursor, run->args + run->query->cursor_offset, sizeof cursor);
    return cursor ? orm__page_cursor_read(run, cursor, scratch) : ORM_OK;
}

static orm_status take_page(const orm__query_run *run, const orm__result *result, row_page *page) {
    int64_t rows = orm__result_rows(result);
    bool more = rows > run->limit;
    page->len = (size_t)(more ? run->limit : rows);
    orm_status status = orm__result_rows_make(run, result, page->len, &page->items);
    if (status == ORM_OK && more)
        status = orm__page_cursor_write(run, result, (int)page->len - 1, &page->next);
    return status;
}

static orm_status run_page(orm__query_run *run, orm_arena *scratch, row_page *page) {
    orm__result *result = NULL;
    orm_status status = orm__query_sort(run);
    if (status == ORM_OK)
        status = read_limit(run);
    if (status == ORM_OK)
        status = read_cursor(run, scratch);
    if (status == ORM_OK)
        status = orm__query_find_shape(run);
    if (status == ORM_OK)
        status = orm__query_send(run, &result);
    if (status == ORM_OK)
        status = take_page(run, result, page);
    orm__result_free(result);
    return status;
}

orm_status orm_query_page(orm_session *session, const orm_query *query, const void *args,
                          void *out) {
    orm__query_run run;
    row_page page = {NULL, 0, NULL};
    memcpy(out, &page, sizeof page);
    orm_status status = orm__query_begin(session, query, args, &run);
    if (status != ORM_OK)
        return status;
    orm_arena *scratch = orm_arena_new(&session->allocator);
    if (!scratch)
        return orm__fail_nomem(&session->failure);
    status = run_page(&run, scratch, &page);
    orm_arena_free(scratch);
    if (status == ORM_OK)
        memcpy(out, &page, sizeof page);
    return status;
}
