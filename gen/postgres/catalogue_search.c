/* Searching a catalogue's sorted tables: the orders, and where a key stands in them. */
#include <string.h>

#include "diag/memory.h"
#include "postgres/catalogue_state.h"

static int compare_oids(uint32_t a, uint32_t b) {
    return (a > b) - (a < b);
}

int catalogue_type_by_oid(const void *row, const void *key) {
    return compare_oids(((const catalogue_type *)row)->oid, ((const catalogue_type *)key)->oid);
}

int catalogue_type_by_name(const void *row, const void *key) {
    return strcmp(((const catalogue_type *)row)->name, ((const catalogue_type *)key)->name);
}

int catalogue_function_by_name(const void *row, const void *key) {
    return strcmp(((const catalogue_function *)row)->name, ((const catalogue_function *)key)->name);
}

int catalogue_function_by_oid(const void *row, const void *key) {
    return compare_oids(((const catalogue_function *)row)->oid,
                        ((const catalogue_function *)key)->oid);
}

int catalogue_operator_by_name(const void *row, const void *key) {
    return strcmp(((const catalogue_operator *)row)->name, ((const catalogue_operator *)key)->name);
}

int catalogue_cast_by_ends(const void *row, const void *key) {
    const catalogue_cast *a = row, *b = key;
    int sources = compare_oids(a->source, b->source);
    return sources ? sources : compare_oids(a->target, b->target);
}

size_t catalogue_lower_bound(const void *rows, size_t count, size_t size, const void *key,
                             catalogue_order *order) {
    size_t from = 0;
    while (from < count) {
        size_t middle = from + (count - from) / 2;
        if (order((const char *)rows + middle * size, key) < 0)
            from = middle + 1;
        else
            count = middle;
    }
    return from;
}

size_t catalogue_list_bound(const catalogue_pointers *list, const void *key,
                            catalogue_order *order) {
    size_t from = 0, to = list->len;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        if (order(list->items[middle], key) < 0)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

void catalogue_list_insert(orm_arena *arena, catalogue_pointers *list, const void *row,
                           catalogue_order *order) {
    size_t at = list->len;
    if (at > 0 && order(list->items[at - 1], row) > 0)
        for (at = catalogue_list_bound(list, row, order); order(list->items[at], row) == 0;)
            at++;
    gen_list_add(arena, list, row);
    memmove(list->items + at + 1, list->items + at, (list->len - 1 - at) * sizeof *list->items);
    list->items[at] = row;
}
